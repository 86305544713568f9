/** Ordinary portals of three plans in markup not met before, their truth written before the first run. */

import { describe, expect, test } from 'vitest';
import { UNSEEN_11 } from './unseen-11/index.ts';
import { runPortal } from './unseen-8/run.ts';

const TIMEOUT_MS = 120_000;

describe('ordinary portals of three more systems', () => {
  for (const portal of UNSEEN_11) {
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
