import { describe, expect, test } from 'vitest';
import { FAMILIES } from './unseen-21/index.ts';
import { explained } from '../explain/explain-page.ts';
import { DAYS } from './unseen-21/days.ts';
import { runTrap } from './unseen-21/run.ts';
import { compare } from './unseen-12/compare.ts';

const TIMEOUT_MS = 120_000;

/** After all that the pages tell of. */
const AS_OF = '2026-11-30';

test.each(DAYS)('$id', async ({ html, path, truth }) => {
  const url = `https://portal.test${path}`;
  const page = await explained(html, url, AS_OF);
  expect(page.faults).toEqual([]);
  expect(compare(truth, page, url).misses).toEqual([]);
});

describe.each(Object.entries(FAMILIES))('%s', (_, traps) => {
  test.concurrent.each(traps)(
    '$id',
    async (trap) => {
      const { misses } = await runTrap(trap);
      if (trap.known === undefined) expect(misses).toEqual([]);
      else expect(misses.map(({ where }) => where)).toEqual(trap.known);
    },
    TIMEOUT_MS,
  );
});
