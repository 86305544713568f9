/** Whole portals of three more systems and what becomes of them when one thing changes; their truth was written before the first run. */

import { describe, expect, test } from 'vitest';
import { UNSEEN_14 } from './unseen-14/index.ts';
import { runWhole } from './unseen-14/run.ts';

const TIMEOUT_MS = 120_000;

for (const portal of UNSEEN_14) {
  describe(portal.name, () => {
    test.each(['focused', '--exhaustive'])(
      '%s',
      async (mode) => {
        const { misses } = await runWhole(portal, null, mode === 'focused' ? [] : [mode]);
        expect(misses).toEqual([]);
      },
      TIMEOUT_MS,
    );

    test.each(portal.changes.map((change) => [change.name, change] as const))(
      '%s',
      async (_, change) => {
        const { misses } = await runWhole(portal, change);
        expect(misses).toEqual([]);
      },
      TIMEOUT_MS,
    );
  });
}
