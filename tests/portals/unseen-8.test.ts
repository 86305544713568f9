/** Whole portals for the five plans, their truth written before the engine was read; with variants that change one thing. */

import { describe, expect, test } from 'vitest';
import { UNSEEN_8, UNSEEN_8_SECOND } from './unseen-8/index.ts';
import { runPortal } from './unseen-8/run.ts';

/** With the pauses before a server that failed is asked again, on a machine that has other work. */
const TIMEOUT_MS = 120_000;

describe('whole portals of seven more systems', () => {
  for (const portal of [...UNSEEN_8, ...UNSEEN_8_SECOND]) {
    test.each(['focused', '--exhaustive'])(
      `${portal.name}: %s`,
      async (mode) => {
        const { misses } = await runPortal(portal, null, mode === 'focused' ? [] : [mode]);
        expect(misses).toEqual([]);
      },
      TIMEOUT_MS,
    );
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
