/** "Tháng 11/2022 (5)": the list by months, where it has no other pager. */

import type { Link, Outline } from '../../model/outline.ts';
import { sharedString } from '../../vietnamese/shared-string.ts';
import type { FactContext } from '../context.ts';
import { monthNamed } from './month-links.ts';
import { listStem } from './page-numbers.ts';
import { hostOf } from './post-links.ts';

const MAX_MONTHS = 120;

/** Newest month first. */
export function archivePages(outline: Outline, context: FactContext): readonly string[] {
  const months = new Map<string, string>();
  for (const link of outline.links) {
    if (link.url === null || link.url === context.url || link.place === 'header' || link.place === 'footer') continue;
    if (hostOf(link.url) !== hostOf(context.url) || !isOfList(context.url, link.url, link.place)) continue;
    const month = monthNamed(link.words);
    if (month !== null) months.set(month, link.url);
    if (months.size >= MAX_MONTHS) break;
  }
  if (months.size < 2) return [];
  return [...months].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, url]) => sharedString(url));
}

/** Below the list's address, or keeping its query; in the text also elsewhere, but not right below a page over the list: `/2024/10/` shows the whole site's posts. */
function isOfList(here: string, url: string, place: Link['place']): boolean {
  const stem = listStem(here);
  if (isBelow(url, stem)) return true;
  const [path, query = ''] = here.split('?', 2);
  if (query !== '' && url.startsWith(`${path}?`)) {
    const kept = new Set((url.split('?', 2)[1] ?? '').split('&'));
    return query.split('&').every((pair) => kept.has(pair));
  }
  return place === 'main' && !isBelow(stem, url.replace(MONTH_END, ''));
}

const isBelow = (url: string, stem: string): boolean => url.startsWith(stem) && /^[/?&.]/.test(url.slice(stem.length));

/** `/2024/10/`, `/10-2024`. */
const MONTH_END = /\/(?:\d{4}[-/_]?\d{1,2}|\d{1,2}[-/_]?\d{4})\/?$/;
