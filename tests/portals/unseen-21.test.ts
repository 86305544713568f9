import { describe, expect, test } from 'vitest';
import { FAMILIES } from './unseen-21/index.ts';
import { runTrap } from './unseen-21/run.ts';

const TIMEOUT_MS = 120_000;

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
