/** Whether a list of documents, read so far, is older than all that is still sought. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { Sought } from './documents-match.ts';

/** In a list from new to old, at most one row in so many is newer than the one before it. */
const ORDER_SLIPS = 8;

/** All are found, or the list runs from new to old and its last page is older than all that are not. */
export function isPast(pages: readonly PageFacts[], open: readonly Sought[]): boolean {
  if (open.length === 0) return true;
  const dates = open.map(({ named }) => named.date ?? '');
  const earliest = dates.reduce((least, date) => (date < least ? date : least));
  if (earliest === '') return false;
  const shown = pages.flatMap(rowDates);
  const slips = shown.filter((date, at) => at > 0 && date > (shown[at - 1] ?? '')).length;
  const last = rowDates(pages.at(-1));
  return last.length > 0 && last.every((date) => date < earliest) && slips * ORDER_SLIPS <= shown.length;
}

function rowDates(page: PageFacts | undefined): readonly string[] {
  const rows = page?.documents.filter(({ listed }) => listed === true).map(({ date, posted }) => posted ?? date) ?? [];
  const posts = page?.entries.filter(({ place, pinned }) => place === 'main' && !pinned).map(({ date }) => date) ?? [];
  return [...rows, ...posts].filter((date) => date !== null);
}
