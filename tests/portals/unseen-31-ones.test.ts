import { expect, test } from 'vitest';
import { runOne } from './unseen-27/run-one.ts';
import { TEMPTED } from './unseen-31/index.ts';
import { HA_NAM } from './unseen-31/kit.ts';

const TIMEOUT_MS = 60_000;

test.concurrent.each(TEMPTED)(
  '$id',
  async (one) => {
    expect((await runOne(one, [], HA_NAM)).misses).toEqual([]);
  },
  TIMEOUT_MS,
);
