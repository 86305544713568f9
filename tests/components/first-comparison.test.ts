import { describe, expect, it } from 'vitest';
import { firstComparison } from '../../entrypoints/options/first-comparison.ts';
import type { KeptRunSummary } from '../../lib/model/extension/kept.ts';

/** `portal plan day`, newest first; the oldest is number 1. */
function runs(...said: readonly string[]): readonly KeptRunSummary[] {
  return said.map((one, at) => {
    const [portalKey = '', planId = '', asOf = ''] = one.split(' ');
    return {
      id: said.length - at,
      portalKey,
      portal: { url: `https://${portalKey}/`, title: portalKey },
      asOf,
      startedAt: `${asOf}T01:00:00.000Z`,
      finishedAt: `${asOf}T02:00:00.000Z`,
      ended: 'settled',
      pages: 10,
      parts: [
        {
          planId,
          planYear: 2022,
          score: 50,
          decided: 10,
          weighed: 10,
          counts: { passed: 0, partial: 0, failed: 0, cantTell: 0, inapplicable: 0, untested: 0 },
        },
      ],
      imported: false,
    };
  });
}

describe('the first comparison', () => {
  it.each([
    { name: 'nothing with itself', kept: runs('a p 2022-11-20'), first: null },
    { name: 'nothing of nothing', kept: [], first: null },
    {
      name: 'the newest with the one before it',
      kept: runs('a p 2022-11-27', 'a p 2022-11-20', 'a p 2022-11-13'),
      first: { left: 2, right: 3 },
    },
    {
      name: 'of the portal that was audited twice',
      kept: runs('b p 2022-11-28', 'a p 2022-11-27', 'c p 2022-11-21', 'a p 2022-11-20'),
      first: { left: 1, right: 3 },
    },
    {
      name: 'two portals by the same plan where none was audited twice',
      kept: runs('a p 2022-11-27', 'b q 2022-11-26', 'c p 2022-11-20'),
      first: { left: 1, right: 3 },
    },
    { name: 'not by plans that have nothing in common', kept: runs('a p 2022-11-27', 'b q 2022-11-20'), first: null },
    {
      name: 'the later day on the right, whenever it was kept',
      kept: runs('a p 2022-11-13', 'a p 2022-11-27', 'a p 2022-11-20'),
      first: { left: 1, right: 2 },
    },
  ])('$name', ({ kept, first }) => {
    expect(firstComparison(kept)).toEqual(first);
  });
});
