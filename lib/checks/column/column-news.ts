/**
 * All news columns of a portal together: those that the home page leads to, and the column on the topic wherever the
 * search for it finds one.
 */

import type { Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { listsOtherThings } from '../articles/news-topics.ts';
import { searchColumn } from './column-search.ts';
import type { Brief, Survey } from './column-survey.ts';
import type { DatedPost } from './column-walk.ts';
import { portalNews } from '../articles/news-walk.ts';
import { Once } from '../articles/once.ts';
import type { NewsArticle, NewsList } from '../articles/news-walk.ts';
import { saysTopic, titleNames } from '../search/topic-words.ts';

export interface NewsSearch {
  /** Largest first in posts of the period; each page once. */
  readonly columns: readonly NewsList[];
  /** All of them, each post once. */
  readonly posts: readonly DatedPost[];
  /** Keys of the posts on the topic. */
  readonly onTopic: ReadonlySet<string>;
  readonly wants: readonly Want[];
  /** Further pages of lists among the wants. */
  readonly older: ReadonlySet<string>;
  readonly scripted: boolean;
  readonly tried: number;
}

/** A title on reform of procedures is on administrative reform too. */
const TOPIC_KIN: Readonly<Record<string, readonly string[]>> = { cchc: ['cchc', 'tthc-reform'] };

export function searchNews(seen: Seen, home: PageFacts, brief: Brief): NewsSearch {
  const { topic, period } = brief;
  const news = portalNews(seen, home, period.from);
  // its freshness, months and pictures are another requirement's
  const search = searchColumn(seen, home, { ...brief, maxAgeDays: null, perMonth: 0, images: false });
  const own = search.best === null || listsOtherThings(search.best.page) ? null : search.best;
  // the home page's blocks are no columns
  const listed = news.articles.filter((article) => article.lists.some((page) => page !== home));
  const posts = own === null ? listed : withColumn(listed, own);
  const whole = new Set(news.lists.map(({ page }) => page).filter((page) => saysTopic(page, topic)));
  if (own !== null) whole.add(own.page);
  const kin = TOPIC_KIN[topic] ?? [topic];
  const onTopic = posts.filter((post) => post.lists.some((page) => whole.has(page)) || titleNames(post.title, kin));
  return {
    columns: own === null ? news.lists : listsWith(news.lists, own, home),
    posts,
    onTopic: new Set(onTopic.map(({ key }) => key)),
    wants: [...news.wants, ...search.wants],
    older: new Set([...news.older, ...(own?.walk.older ?? [])]),
    scripted: news.scripted || own?.state === 'scripted' || (own?.walk.hidden ?? null) !== null,
    tried: Math.max(news.tried, search.tried),
  };
}

/** The column's posts too, each once however many lists show it. */
function withColumn(listed: readonly NewsArticle[], { page, walk }: Survey): readonly NewsArticle[] {
  const all = new Once(listed);
  for (const post of walk.posts) all.add(post, page);
  return all.all();
}

function listsWith(
  lists: readonly NewsList[],
  { page, walk, candidate }: Survey,
  home: PageFacts,
): readonly NewsList[] {
  if (walk.posts.length === 0 || lists.some((one) => one.page.url === page.url)) return lists;
  const link = candidate?.link ?? null;
  return [...lists, { page, link: link?.from === home.url ? link : null, walk }];
}
