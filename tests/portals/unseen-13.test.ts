/** Whole portals of three plans in three systems more, each with changes of one thing, their truth written before the first run. */

import { describe, expect, test } from 'vitest';
import { FILES_13, LAST_13, MORE_13, NASTY_13, UNSEEN_13 } from './unseen-13/index.ts';
import { runAcceptance } from './unseen-13/kit.ts';

const TIMEOUT_MS = 120_000;

describe('portals of acceptance, second round', () => {
  for (const portal of [...UNSEEN_13, ...NASTY_13, ...MORE_13, ...LAST_13, ...FILES_13]) {
    test.each(['focused', '--exhaustive'])(
      `${portal.name}: %s`,
      async (mode) => {
        const { misses } = await runAcceptance(portal, null, mode === 'focused' ? [] : [mode]);
        expect(misses).toEqual([]);
      },
      TIMEOUT_MS,
    );
    test.each(portal.mutations.map((mutation) => [mutation.name, mutation] as const))(
      `${portal.name}: %s`,
      async (_, mutation) => {
        const { misses } = await runAcceptance(portal, mutation);
        expect(misses).toEqual([]);
      },
      TIMEOUT_MS,
    );
  }
});
