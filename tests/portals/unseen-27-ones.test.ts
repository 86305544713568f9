import { expect, test } from 'vitest';
import { HUNTED } from './unseen-27/index.ts';
import { runOne } from './unseen-27/run-one.ts';

/**
 * Of the first run: 223 of 265 without a miss, 224 of 265 outcomes; 29 false passes, 2 grants too many, 4 false gaps, 6
 * undecided. Of the second sitting, written when the first was mended: 50 of 57; 5 false passes, a grant too many, a false
 * gap. Of the third, again so: 26 of 28; 2 false passes. Ten truths were disputed afterwards and say so.
 */
const TIMEOUT_MS = 60_000;
const EXHAUSTIVE = /^(topic one-stop|section workflows|hotline: granted|column: granted|indices: granted)/;

test.concurrent.each(HUNTED)(
  '$id',
  async (one) => {
    expect((await runOne(one)).misses).toEqual([]);
  },
  TIMEOUT_MS,
);

test.concurrent.each(HUNTED.filter(({ id }) => EXHAUSTIVE.test(id)))(
  'exhaustive: $id',
  async (one) => {
    expect((await runOne(one, ['--exhaustive'])).misses).toEqual([]);
  },
  TIMEOUT_MS,
);
