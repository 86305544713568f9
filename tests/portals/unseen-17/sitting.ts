/** Runs one sitting of single pages and of portals that one thing is asked of. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explained } from '../../explain/explain-page.ts';
import { compare } from '../unseen-12/compare.ts';
import { runPortal } from '../unseen-8/run.ts';
import type { DAYS, ONES } from './index.ts';
import { planOf, portalOf } from './run.ts';

const TIMEOUT_MS = 120_000;
/** After all that the pages tell of. */
const AS_OF = '2026-11-30';

export function testSitting(pages: readonly (typeof DAYS)[number][], ones: readonly (typeof ONES)[number][]): void {
  describe('single pages', () => {
    test.each(pages)('$id', async ({ html, path, truth }) => {
      const url = `https://portal.test${path}`;
      const page = await explained(html, url, AS_OF);
      expect(page.faults).toEqual([]);
      expect(compare(truth, page, url).misses).toEqual([]);
    });
  });

  testOnes(ones);
}

export function testOnes(ones: readonly (typeof ONES)[number][]): void {
  describe('portals of one requirement', () => {
    for (const one of ones) {
      test.each(['focused', '--exhaustive'])(
        `${one.asked.kind}: ${one.id}: %s`,
        async (mode) => {
          const folder = await mkdtemp(join(tmpdir(), 'soicong-sitting-'));
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
}
