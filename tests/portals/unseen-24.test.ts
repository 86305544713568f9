/** Whole portals on Joomla, on Domino and of cards; their truth was written before the first run. */

import { describe, expect, test } from 'vitest';
import { runPortal } from './unseen-22/run.ts';
import { together } from './unseen-22/together.ts';
import { UNSEEN_24 } from './unseen-24/index.ts';

const TIMEOUT_MS = 120_000;

describe.each(UNSEEN_24)('$id', (portal) => {
  test.concurrent.each([[[]], [['--exhaustive']]])(
    'as it is %j',
    async (options) => {
      expect((await runPortal(portal, undefined, options)).misses).toEqual([]);
    },
    TIMEOUT_MS,
  );

  test.concurrent.each(together(portal.mutations))(
    '$id',
    async (mutation) => {
      expect((await runPortal(portal, mutation)).misses).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
