/** All news columns of a portal together: those that the home page leads to, the column on the topic among them. */

import type { Seen, Want } from '../model/check.ts';
import type { PageFacts } from '../model/facts.ts';
import { saysTopic, titleNames } from './topic-words.ts';
import type { Brief } from './column-survey.ts';
import type { DatedPost } from './column-walk.ts';
import { portalNews } from './news-walk.ts';
import type { NewsList } from './news-walk.ts';

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

export function searchNews(seen: Seen, home: PageFacts, { topic, period }: Brief): NewsSearch {
  const { lists, articles, wants, older, scripted, tried } = portalNews(seen, home, period.from);
  // the home page's blocks are no columns
  const posts = articles.filter((article) => article.lists.some((page) => page !== home));
  const whole = new Set(lists.map(({ page }) => page).filter((page) => saysTopic(page, topic)));
  const kin = TOPIC_KIN[topic] ?? [topic];
  const onTopic = posts.filter((post) => post.lists.some((page) => whole.has(page)) || titleNames(post.title, kin));
  return { columns: lists, posts, onTopic: new Set(onTopic.map(({ key }) => key)), wants, older, scripted, tried };
}
