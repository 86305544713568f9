/**
 * A page that was fetched and yet not read: only a browser could fill it, one has to log in to see it, or what it shows
 * stands in a frame of another host. What a check would name as unread if such a page were not there at all is a doubt
 * like any other, whatever the check makes of an empty page.
 */

import type { Reading, Seen } from '../model/check.ts';
import { fileAddress } from '../model/file-address.ts';
import type { PageFacts } from '../model/facts/page.ts';
import { isWidget } from '../vietnamese/widget-hosts.ts';

/** A page that says more stands for itself, whatever else it shows. */
const OWN_WORDS = 60;
/** Over a frame there may be an introduction. */
const FRAMED_WORDS = 120;
/** Whatever a frame adds to these, they are what was sought. */
const WHOLE: ReadonlySet<PageFacts['kind']> = new Set(['home', 'article', 'procedure', 'document', 'error']);
const SHOWN_FILE = /\.(?:pdf|docx?|xlsx?|pptx?)(?:$|[?#&])/i;

/** The same without those pages (the start page aside); null when there are none. */
export function withoutUnseen(seen: Seen): Seen | null {
  const reasons = new Map<PageFacts, string>();
  for (const page of seen.pages) {
    const reason = page.url === seen.home?.url ? null : unseenReason(page, seen);
    if (reason !== null) reasons.set(page, reason);
  }
  if (reasons.size === 0) return null;
  const reasonOf = (page: PageFacts | undefined): string | null =>
    page === undefined ? null : (reasons.get(page) ?? null);
  return {
    version: seen.version,
    home: seen.home,
    pages: seen.pages.filter((page) => !reasons.has(page)),
    page: (url) => {
      const page = seen.page(url);
      return reasonOf(page) === null ? page : undefined;
    },
    reading: (url): Reading => {
      const reason = reasonOf(seen.page(url));
      return reason === null ? seen.reading(url) : { state: 'failed', reason };
    },
    links: seen.links,
    fromHome: seen.fromHome,
    inScope: seen.inScope,
  };
}

/** Why nobody has seen what the page holds; null where it was seen. */
function unseenReason(page: PageFacts, seen: Seen): string | null {
  // rendered, and what fills it did not come
  if (isUnfilled(page)) return page.rendered ? 'render-failed' : 'needs-rendering';
  if (isBehindLogin(page, seen)) return 'login';
  const frame = frameElsewhere(page, seen);
  return frame === null ? null : `frame:${frame}`;
}

export function isUnfilled({ kind, rendered, unfilled }: PageFacts): boolean {
  return unfilled === true || (kind === 'shell' && !rendered);
}

function isBehindLogin(page: PageFacts, { home }: Seen): boolean {
  const { login } = page;
  if (login === undefined || page.words >= OWN_WORDS || lists(page)) return false;
  // a box for staff on every page is no gate
  return login === 'named' ? home?.login !== 'named' : home?.login === undefined;
}

/** A frame of another host on a page that shows nothing of its own; what the home page shows too is decoration. */
function frameElsewhere(page: PageFacts, { home, inScope }: Seen): string | null {
  if (page.frames.length === 0 || WHOLE.has(page.kind) || page.words >= FRAMED_WORDS || lists(page)) return null;
  return (
    page.frames.find(
      (url) =>
        !inScope(url) && !isWidget(url) && !SHOWN_FILE.test(fileAddress(url)) && home?.frames.includes(url) !== true,
    ) ?? null
  );
}

/** Rows, posts and files of its own text. */
function lists({ entries, procedures, procedure, documents, attachments, opinions }: PageFacts): boolean {
  return (
    procedures.length + documents.length + opinions.length > 0 ||
    procedure !== null ||
    [...entries, ...attachments].some(({ place }) => place === 'main')
  );
}
