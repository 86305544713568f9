/** Portals written blind: verdicts, details and proofs, and the same of an exhaustive reading. */

import { describe, expect, test } from 'vitest';
import { unseenPortals } from './unseen-3/index.ts';
import { differences, judge } from './unseen-3/judged.ts';

const portals = await unseenPortals();

describe('portals that nobody had seen', () => {
  test.each(portals.map((portal) => [portal.name, portal] as const))('%s', async (_, portal) => {
    const { report, misses, details } = await judge(portal);
    expect({ misses, details }).toEqual({ misses: [], details: [] });
    expect(await differences(portal, report, { exhaustive: true })).toEqual([]);
  });
});
