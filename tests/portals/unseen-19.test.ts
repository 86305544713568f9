/** Whole portals of three more systems, what changes with one thing changed, and single pages: truth before the first run. */

import { describe, expect, test } from 'vitest';
import { explained } from '../explain/explain-page.ts';
import { PAGES, UNSEEN_19, VARIED } from './unseen-19/index.ts';
import { compare } from './unseen-12/compare.ts';
import { runPortal } from './unseen-8/run.ts';

const TIMEOUT_MS = 120_000;
/** After all that the pages tell of. */
const AS_OF = '2026-11-30';

describe('whole portals of three more systems', () => {
  for (const portal of UNSEEN_19) {
    test.each(['focused', '--exhaustive'])(
      `${portal.name}: %s`,
      async (mode) => {
        const { misses } = await runPortal(portal, null, mode === 'focused' ? [] : [mode]);
        expect(misses).toEqual([]);
      },
      TIMEOUT_MS,
    );
  }
  for (const portal of VARIED) {
    test.each(portal.variants.map((variant) => [variant.name, variant] as const))(
      `${portal.name}: %s`,
      async (_, variant) => {
        const { misses } = await runPortal(portal, variant);
        expect(misses).toEqual([]);
      },
      TIMEOUT_MS,
    );
  }
});

describe('single pages of twenty systems', () => {
  test.each(PAGES)('$id', async ({ html, path, truth }) => {
    const url = `https://portal.test${path}`;
    const page = await explained(html, url, AS_OF);
    expect(page.faults).toEqual([]);
    expect(compare(truth, page, url).misses).toEqual([]);
  });
});
