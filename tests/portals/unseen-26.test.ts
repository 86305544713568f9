import { describe, expect, test } from 'vitest';
import { UNSEEN_26 } from './unseen-26/index.ts';
import { runPortal, type Miss } from './unseen-22/run.ts';
import { together } from './unseen-22/together.ts';
import { OPEN, OPEN_MUTATIONS } from './unseen-26/open.ts';

const TIMEOUT_MS = 120_000;

describe.each(UNSEEN_26)('$id', (portal) => {
  const open = OPEN[portal.id] ?? [];
  const right = portal.mutations.filter(({ id }) => OPEN_MUTATIONS[portal.id]?.includes(id) !== true);
  const unknown = (misses: readonly Miss[], ids: readonly string[]) =>
    misses.filter(({ where }) => !ids.includes(where)).map(({ where, want, got }) => ({ where, want, got }));

  test.concurrent.each([[[]], [['--exhaustive']]])(
    'as it is %j',
    async (options) => {
      expect(unknown((await runPortal(portal, undefined, options)).misses, open)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  test.concurrent.each(together(right))(
    '$id',
    async (mutation) => {
      expect(unknown((await runPortal(portal, mutation)).misses, open)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
