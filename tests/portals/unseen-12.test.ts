/** Single pages in the markup of many systems, and small portals of one requirement, their truth written before the first run. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explained } from '../explain/explain-page.ts';
import { compare } from './unseen-12/compare.ts';
import { PAGES, PORTALS } from './unseen-12/index.ts';
import { runPortal } from './unseen-8/run.ts';

const TIMEOUT_MS = 120_000;
/** After all that the pages tell of. */
const AS_OF = '2026-11-30';

describe('single pages', () => {
  test('no two are the same', () => {
    expect(new Set(PAGES.map(({ id }) => id)).size).toBe(PAGES.length);
    expect(new Set(PAGES.map(({ html }) => html)).size).toBe(PAGES.length);
  });

  test.each(PAGES)('$id', async ({ html, path, truth }) => {
    const url = `https://portal.test${path}`;
    const page = await explained(html, url, AS_OF);
    expect(page.faults).toEqual([]);
    expect(compare(truth, page, url).misses).toEqual([]);
  });
});

describe('portals of one requirement', () => {
  for (const { portal, plan } of PORTALS) {
    test.each(['focused', '--exhaustive'])(
      `${portal.name}: %s`,
      async (mode) => {
        const folder = await mkdtemp(join(tmpdir(), 'soicong-unseen-12-'));
        try {
          const file = join(folder, 'plan.json');
          await writeFile(file, JSON.stringify(plan));
          const { misses } = await runPortal({ ...portal, plan: file }, null, mode === 'focused' ? [] : [mode]);
          expect(misses).toEqual([]);
        } finally {
          await rm(folder, { recursive: true });
        }
      },
      TIMEOUT_MS,
    );
  }
});
