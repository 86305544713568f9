import { expect, test } from 'vitest';
import { MORE_ONES } from './unseen-22/more-ones.ts';
import { ONES } from './unseen-22/ones.ts';
import { runOne } from './unseen-22/run-one.ts';

/**
 * Of the first run: 78 of 85 without a miss, 80 of 85 outcomes; one false pass, three false gaps, one undecided.
 */
const TIMEOUT_MS = 60_000;

test.concurrent.each([...ONES, ...MORE_ONES])(
  '$id',
  async (one) => {
    expect((await runOne(one)).misses).toEqual([]);
  },
  TIMEOUT_MS,
);
