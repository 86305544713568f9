/**
 * A section of news on a topic: is there one, does the home page lead to it, is it alive. With `over: all-news` all news
 * columns together are counted instead.
 */

import type { Ask, Check, Doubt, Seen, Want } from '../model/check.ts';
import type { Verdict } from '../model/finding.ts';
import type { Params } from '../model/plan.ts';
import { newsVerdict } from './column/column-news-verdict.ts';
import { searchNews } from './column/column-news.ts';
import { searchColumn } from './column/column-search.ts';
import { briefOf } from './column/column-survey.ts';
import { columnVerdict } from './column/column-verdict.ts';

export const column: Check = { kind: 'column', wants, judge };

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const { home } = seen;
  if (home === null) return [];
  return overAllNews(ask) ? searchNews(seen, home, briefOf(ask)).wants : searchColumn(seen, home, briefOf(ask)).wants;
}

function judge(seen: Seen, ask: Ask, doubts: readonly Doubt[]): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  const brief = briefOf(ask);
  if (overAllNews(ask)) return newsVerdict(searchNews(seen, home, brief), home, ask, doubts);
  return columnVerdict(searchColumn(seen, home, brief), home, ask, brief, doubts);
}

function overAllNews(ask: Ask): boolean {
  return (ask.params as Params<'column'>).over === 'all-news';
}
