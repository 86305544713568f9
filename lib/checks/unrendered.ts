/**
 * A page that only a browser could fill was fetched, and yet not read. What a check would name as unread if it were not
 * there at all is a doubt like any other, whatever the check makes of an empty page.
 */

import type { Reading, Seen } from '../model/check.ts';
import type { PageFacts } from '../model/facts.ts';

const UNRENDERED: Reading = { state: 'failed', reason: 'needs-rendering' };
/** It was rendered, and what fills it did not come. */
const IN_VAIN: Reading = { state: 'failed', reason: 'render-failed' };

/** The same without those pages (the start page aside); null when there are none. */
export function withoutUnrendered(seen: Seen): Seen | null {
  const isUnrendered = (page: PageFacts | undefined): boolean =>
    page !== undefined && isUnfilled(page) && page.url !== seen.home?.url;
  if (!seen.pages.some(isUnrendered)) return null;
  return {
    version: seen.version,
    home: seen.home,
    pages: seen.pages.filter((page) => !isUnrendered(page)),
    page: (url) => {
      const page = seen.page(url);
      return isUnrendered(page) ? undefined : page;
    },
    reading: (url) => {
      const page = seen.page(url);
      if (!isUnrendered(page)) return seen.reading(url);
      return page?.rendered === true ? IN_VAIN : UNRENDERED;
    },
    links: seen.links,
    fromHome: seen.fromHome,
    inScope: seen.inScope,
  };
}

export function isUnfilled({ kind, rendered, unfilled }: PageFacts): boolean {
  return unfilled === true || (kind === 'shell' && !rendered);
}
