import { describe, expect, test } from 'vitest';
import { runPortal } from './unseen-22/run.ts';
import { together } from './unseen-22/together.ts';
import { PORTALS } from './unseen-25/index.ts';
import { LOOK_ALIKES } from './unseen-25/look-alikes.ts';
import { MORE } from './unseen-25/more.ts';
import { ODD_WAYS } from './unseen-25/odd-ways.ts';

const TIMEOUT_MS = 120_000;

describe.each(PORTALS)('$id', (portal) => {
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

describe.each(MORE)('more of $id', (portal) => {
  test.concurrent.each(together(portal.mutations))(
    '$id',
    async (mutation) => {
      expect((await runPortal(portal, mutation)).misses).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

describe.each([...ODD_WAYS, ...LOOK_ALIKES])('in other ways: $id', (portal) => {
  test.concurrent.each(portal.mutations)(
    '$id',
    async (mutation) => {
      expect((await runPortal(portal, mutation)).misses).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
