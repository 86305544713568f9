/** Whole portals on SharePoint, WordPress and bare tables; their truth was written before the first run. */

import { describe, expect, test } from 'vitest';
import { UNSEEN_23 } from './unseen-23/index.ts';
import { runPortal } from './unseen-8/run.ts';

const TIMEOUT_MS = 120_000;

for (const portal of UNSEEN_23) {
  describe(portal.name, () => {
    test.each(['focused', '--exhaustive'])(
      '%s',
      async (mode) => {
        const { misses } = await runPortal(portal, null, mode === 'focused' ? [] : [mode]);
        expect(misses).toEqual([]);
      },
      TIMEOUT_MS,
    );
    test.each(portal.variants.map((variant) => [variant.name, variant] as const))(
      '%s',
      async (_, variant) => {
        const { misses } = await runPortal(portal, variant);
        expect(misses).toEqual([]);
      },
      TIMEOUT_MS,
    );
  });
}
