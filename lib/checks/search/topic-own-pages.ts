/** Articles whose own pages may tell more than their lists: which come first, and what they say. */

import { byCodeUnits } from '../../model/code-unit-order.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { leadIsAbout, titleIsAbout } from '../../vietnamese/article-subject.ts';
import { fold } from '../../vietnamese/fold.ts';
import { topicsOf, topicsOfSlug } from '../../vietnamese/topics.ts';
import type { NewsArticle } from '../articles/news-walk.ts';
import { ARTICLE_TOPICS } from '../articles/news-topics.ts';
import { saysTopic } from './topic-words.ts';

/** Weak words of an address say little. */
const SLUG_SHARE = 0.2;
const TRUNCATED = /(?:\.\.\.|…)["”’')\]]*\s*$/u;

/** Nothing but a telling order: the same for all topics. */
export function ownPageOrder(articles: readonly NewsArticle[]): readonly NewsArticle[] {
  const telling = articles.filter(({ title, lead }) => lead === '' || isTruncated(title));
  return telling
    .map((article) => ({ article, rank: rankOf(article) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        byCodeUnits(b.article.date ?? '', a.article.date ?? '') ||
        byCodeUnits(a.article.key, b.article.key),
    )
    .map(({ article }) => article);
}

export function isTruncated(title: string): boolean {
  return TRUNCATED.test(title);
}

/** 0: more of the title, its address or its column promises a topic of reform; 1: its title is near one; 2: the rest. */
function rankOf(article: NewsArticle): number {
  let rank = ranks.get(article);
  if (rank === undefined) ranks.set(article, (rank = rankAnew(article)));
  return rank;
}

const ranks = new WeakMap<NewsArticle, number>();

function rankAnew({ title, url, lists }: NewsArticle): number {
  if (isTruncated(title)) return 0;
  if (topicsOfSlug(url ?? '').some(({ topic, share }) => share >= SLUG_SHARE && isReform(topic))) return 0;
  if (lists.some((page) => saysTopic(page, REFORM_TOPICS))) return 0;
  return topicsOf(title).some(({ topic }) => isReform(topic)) ? 1 : 2;
}

const REFORM_TOPICS: readonly string[] = [...ARTICLE_TOPICS].filter((topic) => topic !== 'news');

function isReform(topic: string): boolean {
  return topic !== 'news' && ARTICLE_TOPICS.has(topic);
}

export interface TitleOn {
  readonly title: string;
  readonly by: 'title' | 'lead' | null;
}

/** The title as its own page shows it in full, and what decides. */
export function titleOn(page: PageFacts, listed: NewsArticle | null, topic: string): TitleOn {
  const title = fullTitle(page, listed === null || listed.byAddress === true ? null : listed.title);
  if (titleIsAbout(title, topic)) return { title, by: 'title' };
  return { title, by: leadIsAbout(page.lead, topic) ? 'lead' : null };
}

/** The heading that goes on where the list broke off; without a list the first heading of some length. */
function fullTitle({ headings, title }: PageFacts, listed: string | null): string {
  if (listed !== null && !isTruncated(listed)) return listed;
  const texts = [...headings.map(({ text }) => text), title];
  if (listed === null) return headings.find(({ level }) => level <= 2)?.text ?? headings[0]?.text ?? title;
  const begins = fold(listed.replace(TRUNCATED, ''));
  return texts.find((text) => fold(text).startsWith(begins)) ?? listed;
}
