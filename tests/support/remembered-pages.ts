/**
 * Audits of one portal in many states read mostly the same pages. What a page says is worked out once and remembered:
 * reading is pure (tests/audit.test.ts holds it to that), so nothing but time is saved.
 */

import type * as Reading from '../../lib/facts/read-page.ts';
import type { PageFacts } from '../../lib/model/facts/page.ts';

/** Of the hundred and fifty pages of some ten portals. */
const MAX_PAGES = 2_000;

/** For `vi.mock(import('.../lib/facts/read-page.ts'), async (original) => remembering(await original()))`. */
export function remembering({ readPage, ...more }: typeof Reading): typeof Reading {
  const known = new Map<string, PageFacts>();
  return {
    ...more,
    readPage: (outline, origin) => {
      if (origin.attachment !== undefined) return readPage(outline, origin);
      const key = JSON.stringify(origin);
      const before = known.get(key);
      if (before !== undefined) return before;
      const facts = readPage(outline, origin);
      if (known.size >= MAX_PAGES) known.clear();
      known.set(key, facts);
      return facts;
    },
  };
}
