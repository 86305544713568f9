/** Whole portals of three more systems, their truth written before the engine was read. */

import { describe, expect, test } from 'vitest';
import { UNSEEN_19 } from './unseen-19/index.ts';
import { runPortal } from './unseen-8/run.ts';

const TIMEOUT_MS = 120_000;

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
});
