import { expect, test } from 'vitest';
import { runOne } from './unseen-27/run-one.ts';
import { TEMPTED } from './unseen-31/index.ts';
import { HA_NAM } from './unseen-31/kit.ts';
import { OPEN } from './unseen-31/open.ts';

/**
 * Of the first run: 117 of 144 right; 19 false passes, 2 grants too many, 5 false gaps, 1 wrongly undecided. About two
 * thirds tempt to a pass. Wrong, by kind: hotline 3 of 15, feedback-channel 1 of 8, published-feedback 4 of 9, social 3 of 4,
 * topic 3 of 30, section 5 of 17, column 2 of 12, documents 0 of 7, indices 1 of 13, periodic-results 3 of 7, procedure-set
 * 0 of 9, procedure-detail 1 of 4, elsewhere 0 of 3, online-service 1 of 6. Of the second sitting, written when the first
 * was mended: 32 of 47 right; 15 false passes: hotline 2 of 5, feedback-channel 1 of 3, social 1 of 2, topic 5 of 11, section
 * 3 of 6, column 1 of 3, indices 1 of 5, documents 1 of 1; none of published-feedback, periodic-results, procedure-set,
 * elsewhere and online-service (4, 2, 2, 1, 2).
 */
const TIMEOUT_MS = 60_000;

test.concurrent.each(TEMPTED.filter(({ id }) => !OPEN.has(id)))(
  '$id',
  async (one) => {
    expect((await runOne(one, [], HA_NAM)).misses).toEqual([]);
  },
  TIMEOUT_MS,
);

test('what is open is a portal', () => {
  const ids = new Set(TEMPTED.map(({ id }) => id));
  expect([...OPEN].filter((id) => !ids.has(id))).toEqual([]);
});
