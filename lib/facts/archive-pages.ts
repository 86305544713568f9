/** "Tháng 11/2022 (5)": the list by months, where it has no other pager. */

import type { Outline } from '../model/outline.ts';
import { copyString } from '../vietnamese/fold.ts';
import { findPeriods } from '../vietnamese/periods.ts';
import { countWords } from './boxes.ts';
import type { FactContext } from './context.ts';
import { hostOf } from './post-links.ts';

/** Words beside the month: "Lưu trữ", a count. */
const MAX_OTHER_WORDS = 2;
const MAX_MONTHS = 120;

/** Newest month first. */
export function archivePages(outline: Outline, context: FactContext): readonly string[] {
  const months = new Map<string, string>();
  for (const link of outline.links) {
    if (link.url === null || link.url === context.url || link.place === 'header' || link.place === 'footer') continue;
    if (link.words.length > 40 || hostOf(link.url) !== hostOf(context.url)) continue;
    const period = findPeriods(link.words).find(({ kind }) => kind === 'month');
    if (period === undefined) continue;
    const others = countWords(link.words.slice(0, period.start)) + countWords(link.words.slice(period.end));
    if (others <= MAX_OTHER_WORDS) months.set(period.period, link.url);
    if (months.size >= MAX_MONTHS) break;
  }
  if (months.size < 2) return [];
  return [...months].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, url]) => copyString(url));
}
