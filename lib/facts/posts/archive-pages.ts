/** "Tháng 11/2022 (5)": the list by months, where it has no other pager. */

import type { Outline } from '../../model/outline.ts';
import { sharedString } from '../../vietnamese/shared-string.ts';
import type { FactContext } from '../context.ts';
import { monthNamed } from './month-links.ts';
import { hostOf } from './post-links.ts';

const MAX_MONTHS = 120;

/** Newest month first. */
export function archivePages(outline: Outline, context: FactContext): readonly string[] {
  const months = new Map<string, string>();
  for (const link of outline.links) {
    if (link.url === null || link.url === context.url || link.place === 'header' || link.place === 'footer') continue;
    if (hostOf(link.url) !== hostOf(context.url)) continue;
    const month = monthNamed(link.words);
    if (month !== null) months.set(month, link.url);
    if (months.size >= MAX_MONTHS) break;
  }
  if (months.size < 2) return [];
  return [...months].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, url]) => sharedString(url));
}
