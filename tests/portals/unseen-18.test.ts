/** A third sitting: days of posting, parts of procedures and lists of them, their truth written before the first run. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explained } from '../explain/explain-page.ts';
import { compare } from './unseen-12/compare.ts';
import { DATES, ONES } from './unseen-18/index.ts';
import { planOf, portalOf } from './unseen-17/run.ts';
import { runPortal } from './unseen-8/run.ts';

const TIMEOUT_MS = 120_000;
/** After all that the pages tell of. */
const AS_OF = '2026-11-30';

describe('single pages', () => {
  test.each(DATES)('$id', async ({ html, path, truth }) => {
    const url = `https://portal.test${path}`;
    const page = await explained(html, url, AS_OF);
    expect(page.faults).toEqual([]);
    expect(compare(truth, page, url).misses).toEqual([]);
  });
});

describe('portals of one requirement', () => {
  for (const one of ONES) {
    test.each(['focused', '--exhaustive'])(
      `${one.asked.kind}: ${one.id}: %s`,
      async (mode) => {
        const folder = await mkdtemp(join(tmpdir(), 'soicong-unseen-18-'));
        try {
          const plan = join(folder, 'plan.json');
          await writeFile(plan, JSON.stringify(planOf(one)));
          const { misses } = await runPortal(portalOf(one, plan), null, mode === 'focused' ? [] : [mode]);
          expect(misses).toEqual([]);
        } finally {
          await rm(folder, { recursive: true });
        }
      },
      TIMEOUT_MS,
    );
  }
});
