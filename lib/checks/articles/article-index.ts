/**
 * The portal's articles by what they are about, so that the topics of a plan need not each look through all of them
 * after every page. Made once for each array of articles.
 */

import type { Seen } from '../../model/check.ts';
import { leadSubjects, titleSubjects } from '../../vietnamese/article-subject.ts';
import { isOtherMatter } from '../../vietnamese/other-matters.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { ownPageOrder } from '../search/topic-own-pages.ts';
import { saysTopic } from '../search/topic-words.ts';
import type { NewsArticle } from './news-walk.ts';

/** Days, YYYY-MM-DD, both within. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

export interface ArticleIndex {
  /** `keyOfUrl` of each article that can be looked at. */
  readonly keys: ReadonlySet<string>;
  /** As the articles spell them, of all. */
  readonly urls: ReadonlySet<string>;
  /** By title or lead on the topic; of any day. */
  readonly about: (topic: string) => readonly NewsArticle[];
  /** Of the range or undated, how many. */
  readonly countIn: (range: DayRange) => number;
  /** Of the range or undated, in the order in which their own pages are looked at. */
  readonly toOpen: (range: DayRange) => readonly NewsArticle[];
}

const indices = new WeakMap<readonly NewsArticle[], ArticleIndex>();

/** Of articles outside the portal and of files nothing is told here; nor of undated ones without an address. */
export function articleIndex(seen: Seen, articles: readonly NewsArticle[]): ArticleIndex {
  let index = indices.get(articles);
  if (index === undefined) indices.set(articles, (index = indexOf(seen, articles)));
  return index;
}

function indexOf(seen: Seen, articles: readonly NewsArticle[]): ArticleIndex {
  const isReadable = ({ url }: NewsArticle): boolean => url !== null && seen.inScope(url) && !isFile(url);
  const readable = articles.filter(isReadable);
  // one that only a script opens is told by what its list shows
  const told = articles.filter((article) => isReadable(article) || (article.url === null && article.date !== null));
  const byTopic = new Map<string, NewsArticle[]>();
  for (const article of told) {
    const { title, lead } = article;
    const topics = new Set(titleSubjects(title));
    if (lead !== '') for (const topic of leadSubjects(lead)) topics.add(topic);
    if (inReformColumn(article) && !isOtherMatter(title))
      for (const topic of titleSubjects(`${title} (${REFORM})`)) if (IDEAS.has(topic)) topics.add(topic);
    for (const topic of topics) {
      const about = byTopic.get(topic);
      if (about === undefined) byTopic.set(topic, [article]);
      else about.push(article);
    }
  }
  const within = new Map<string, readonly NewsArticle[]>();
  const isIn = ({ date }: NewsArticle, { from, to }: DayRange): boolean =>
    date === null || (date >= from && date <= to);
  const inRange = (range: DayRange): readonly NewsArticle[] =>
    remembered(within, `${range.from} ${range.to}`, () => readable.filter((article) => isIn(article, range)));
  const orders = new Map<string, readonly NewsArticle[]>();
  const counts = new Map<string, number>();
  return {
    keys: new Set(readable.map(({ key }) => key)),
    urls: new Set(articles.flatMap(({ url }) => url ?? [])),
    about: (topic) => byTopic.get(topic) ?? [],
    countIn: (range) =>
      remembered(counts, `${range.from} ${range.to}`, () => told.filter((article) => isIn(article, range)).length),
    toOpen: (range) => remembered(orders, `${range.from} ${range.to}`, () => ownPageOrder(inRange(range))),
  };
}

/** A column on reform need not say so again in each title: "Sáng kiến phiếu hẹn bằng mã QR" there is one of reform; one of a farm is none. */
function inReformColumn({ lists }: NewsArticle): boolean {
  return lists.some((page) => page.kind === 'column' && saysTopic(page, 'cchc'));
}

const REFORM = 'cải cách hành chính';
const IDEAS: ReadonlySet<string> = new Set([
  'models',
  'models-initiatives',
  'good-models',
  'exemplars',
  'reform-ideas',
  'reform-renewals',
  'initiatives',
]);

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  known.set(key, value);
  return value;
}
