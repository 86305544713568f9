/** A quote of a page as proof. */

import type { PageFacts } from '../model/facts.ts';
import type { Evidence } from '../model/finding.ts';

export function evidenceOf(page: PageFacts, quote: string, selector: string): Evidence {
  const { url, fetchedAt, sha256, rendered } = page;
  return { url, quote, selector, fetchedAt, sha256, ...(rendered ? { rendered: true as const } : {}) };
}
