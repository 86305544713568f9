/** Ordinary portals in the markup of systems not met before, their truth written before the first run. */

import { expect, test } from 'vitest';
import { BINHDINH } from './unseen-10/binhdinh.ts';
import { SONLA } from './unseen-10/sonla.ts';
import { runPortal } from './unseen-8/run.ts';

/** On a machine that has other work. */
const TIMEOUT_MS = 120_000;

const RUNS = [SONLA, BINHDINH].flatMap((portal) => [
  { name: `${portal.name}: focused`, portal, options: [] },
  { name: `${portal.name}: --exhaustive`, portal, options: ['--exhaustive'] },
]);

test.each(RUNS)(
  '$name',
  async ({ portal, options }) => {
    const { misses } = await runPortal(portal, null, options);
    expect(misses).toEqual([]);
  },
  TIMEOUT_MS,
);
