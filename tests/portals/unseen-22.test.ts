import { describe, expect, test } from 'vitest';
import { PORTALS } from './unseen-22/index.ts';
import { runPortal } from './unseen-22/run.ts';

const TIMEOUT_MS = 120_000;

describe.each(PORTALS)('$id', (portal) => {
  test.each([[[]], [['--exhaustive']]])(
    'as it is %j',
    async (options) => {
      expect((await runPortal(portal, undefined, options)).misses).toEqual([]);
    },
    TIMEOUT_MS,
  );

  test.each(portal.mutations)(
    '$id',
    async (mutation) => {
      expect((await runPortal(portal, mutation)).misses).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
