/** All news columns of a portal together: those that the home page leads to, the column on the topic among them. */

import type { Seen, Want } from '../model/check.ts';
import type { LinkFact, PageFacts } from '../model/facts.ts';
import { homeCandidates } from './column-candidates.ts';
import { keyOfUrl } from './column-posts.ts';
import { countWords, promiseOf, saysTopic, titleNames } from './column-topic.ts';
import type { Brief } from './column-survey.ts';
import { readPage, walkColumn } from './column-walk.ts';
import type { DatedPost, Walk } from './column-walk.ts';

export interface NewsSearch {
  /** Largest first in posts of the period; each page once. */
  readonly columns: readonly NewsColumn[];
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

export interface NewsColumn {
  readonly page: PageFacts;
  readonly link: LinkFact | null;
  readonly walk: Walk;
}

/** Pages named as news, and pages of the menu tried for being news though nothing names them so. */
const MAX_NAMED = 24;
const MAX_TRIED = 30;
const LABEL_WORDS = 8;
/** A title on reform of procedures is on administrative reform too. */
const TOPIC_KIN: Readonly<Record<string, readonly string[]>> = { cchc: ['cchc', 'tthc-reform'] };

export function searchNews(seen: Seen, home: PageFacts, brief: Brief): NewsSearch {
  const columns: NewsColumn[] = [];
  const wants: Want[] = [];
  const visited = new Set<string>([home.url]);
  let tried = 0;
  const named = namedNews(seen, home, brief.topic);
  const menu = menuPages(seen, home, new Set(named.map(({ url }) => keyOfUrl(url))));
  for (const { url, link, promise } of [...named, ...menu]) {
    const page = readPage(seen, url);
    if (page === null) {
      if (seen.reading(url).state !== 'gone') wants.push({ url, promise, urgency: promise === 'named' ? 0.8 : 0.15 });
      continue;
    }
    if (visited.has(page.url)) continue;
    visited.add(page.url);
    tried += 1;
    if (page.kind !== 'column') continue;
    const walk = walkColumn(seen, page, { topic: brief.topic, lists: 'own', from: brief.period.from });
    for (const { url: other } of walk.pages) visited.add(other);
    if (walk.posts.length > 0 || walk.wants.length > 0) columns.push({ page, link, walk });
    wants.push(...walk.wants);
  }
  return { ...together(columns, brief), wants, columns: bySize(columns), tried };
}

interface Target {
  readonly url: string;
  readonly link: LinkFact | null;
  readonly promise: Want['promise'];
}

/** Links and blocks of the home page that name news, and the column on the topic. */
function namedNews(seen: Seen, home: PageFacts, topic: string): readonly Target[] {
  const own = homeCandidates(seen, home, topic).map(({ url, link }): Target => ({ url, link, promise: 'named' }));
  const news = home.links
    .filter((link) => promiseOf(link, 'news') > 0)
    .map((link): Target => ({ url: link.url, link, promise: 'named' }));
  const blocks = home.entries.flatMap(({ more }): readonly Target[] =>
    more === undefined ? [] : [{ url: more, link: null, promise: 'named' }],
  );
  return distinct(seen, [...own, ...news, ...blocks], new Set([keyOfUrl(home.url)])).slice(0, MAX_NAMED);
}

/** Short links of the menu that name nothing known: they may be columns under a name of their own. */
function menuPages(seen: Seen, home: PageFacts, known: ReadonlySet<string>): readonly Target[] {
  const short = home.links.filter(
    ({ place, dead, words, topics }) =>
      (place === 'menu' || place === 'header') &&
      !dead &&
      words !== '' &&
      countWords(words) <= LABEL_WORDS &&
      topics.length === 0,
  );
  const targets = short.map((link): Target => ({ url: link.url, link, promise: 'possible' }));
  return distinct(seen, targets, new Set([...known, keyOfUrl(home.url)])).slice(0, MAX_TRIED);
}

function distinct(seen: Seen, targets: readonly Target[], known: Set<string>): readonly Target[] {
  return targets.filter(({ url }) => {
    if (known.has(keyOfUrl(url)) || !seen.inScope(url)) return false;
    known.add(keyOfUrl(url));
    return true;
  });
}

function together(
  columns: readonly NewsColumn[],
  { topic }: Brief,
): Pick<NewsSearch, 'posts' | 'onTopic' | 'older' | 'scripted'> {
  const posts = new Map<string, DatedPost>();
  const onTopic = new Set<string>();
  for (const { page, walk } of columns) {
    const whole = saysTopic(page, topic);
    for (const post of walk.posts) {
      const known = posts.get(post.key);
      if (known === undefined || (known.date === null && post.date !== null)) posts.set(post.key, post);
      if (whole || titleNames(post.title, TOPIC_KIN[topic] ?? [topic])) onTopic.add(post.key);
    }
  }
  return {
    posts: [...posts.values()],
    onTopic,
    older: new Set(columns.flatMap(({ walk }) => [...walk.older])),
    scripted: columns.some(({ walk }) => walk.script !== null),
  };
}

function bySize(columns: readonly NewsColumn[]): readonly NewsColumn[] {
  return columns.toSorted((a, b) => b.walk.posts.length - a.walk.posts.length || (a.page.url < b.page.url ? -1 : 1));
}
