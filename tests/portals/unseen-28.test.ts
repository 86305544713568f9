import { describe, expect, test } from 'vitest';
import { KNOWN, PORTALS } from './unseen-28/index.ts';
import { runPortal, type Judged } from './unseen-22/run.ts';
import { together } from './unseen-22/together.ts';

const TIMEOUT_MS = 120_000;

describe.each(PORTALS)('$id', (portal) => {
  const known = KNOWN.get(portal) ?? { misses: [], mutations: [] };
  const standing = portal.mutations.filter(({ id }) => !known.mutations.includes(id));
  const cases = together(standing);
  /** Known misses left out, save those of a requirement that the mutation tells of. */
  const news = ({ misses }: Judged, told: readonly string[]) =>
    misses.filter(({ where }) => !known.misses.includes(where) || told.includes(where.split(' ', 1)[0] ?? ''));

  test.concurrent.each([[[]], [['--exhaustive']]])(
    'as it is %j',
    async (options) => {
      expect(news(await runPortal(portal, undefined, options), [])).toEqual([]);
    },
    TIMEOUT_MS,
  );

  test.concurrent.each(cases)(
    '$id',
    async (mutation) => {
      expect(news(await runPortal(portal, mutation), Object.keys(mutation.truth))).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
