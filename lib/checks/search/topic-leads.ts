/** Links that name a topic, plainest first: what every search for a topic's pages begins with. */

import { byCodeUnits } from '../../model/code-unit-order.ts';
import type { Seen } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { Entry } from '../../model/facts/posts.ts';
import { countWords, headingTopic, promiseOf } from './topic-words.ts';
import type { Sought } from './topic-words.ts';

/** A page that may be what is sought. */
export interface Lead {
  readonly url: string;
  /** What names it; null for a page that says so itself, or is told by a block's heading. */
  readonly link: LinkFact | null;
}

/** A longer title is a post's, though undated. */
const LABEL_WORDS = 8;
/** A shorter one in a list of news may be the name of a page that stands there too. */
const TITLE_WORDS = 5;

/** Plainest promise first; among equals menus before the rest, then by address. Posts of the page's lists are none. */
export function namedBy(links: readonly LinkFact[], sought: Sought, page: PageFacts | null): readonly LinkFact[] {
  // the same pages are asked about again after every page read
  let known = NAMED.get(links);
  if (known === undefined) NAMED.set(links, (known = new Map<string, readonly LinkFact[]>()));
  const key = `${page?.url ?? ''}\n${typeof sought === 'string' ? sought : sought.join(' ')}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = ranked(links, sought, page)));
  return found;
}

const NAMED = new WeakMap<readonly LinkFact[], Map<string, readonly LinkFact[]>>();

function ranked(links: readonly LinkFact[], sought: Sought, page: PageFacts | null): readonly LinkFact[] {
  const posts = page === null ? new Set<string>() : postsOf(page);
  return links
    .map((link) => ({ link, promise: promiseOf(link, sought) }))
    .filter(({ link, promise }) => promise > 0 && !posts.has(keyOfUrl(link.url)))
    .sort(
      (a, b) => b.promise - a.promise || placeRank(a.link) - placeRank(b.link) || byCodeUnits(a.link.url, b.link.url),
    )
    .map(({ link }) => link);
}

/** Where the page's blocks headed by the topic say that they go on. */
export function blockPages({ entries }: PageFacts, sought: Sought): readonly string[] {
  return entries.flatMap(({ more, heading }) =>
    more !== undefined && headingTopic(heading, sought) === 'own' ? [more] : [],
  );
}

const PLACES: readonly LinkFact['place'][] = [
  'menu',
  'header',
  'breadcrumb',
  'main',
  'sidebar',
  'footer',
  'related',
  'comment',
  'sitemap',
];

function placeRank({ place }: LinkFact): number {
  return PLACES.indexOf(place);
}

/** A post that is titled like the topic is still a post, unless nothing but the title tells. */
export function postsOf(page: PageFacts): ReadonlySet<string> {
  let posts = POSTS.get(page);
  if (posts !== undefined) return posts;
  const news = newsLists(page);
  const dated = page.entries.filter(
    ({ url, date, title, list }) =>
      url !== null &&
      (date !== null || countWords(title) > LABEL_WORDS || (news.has(list) && countWords(title) >= TITLE_WORDS)),
  );
  POSTS.set(page, (posts = new Set(dated.map(({ url }) => keyOfUrl(url ?? '')))));
  return posts;
}

/** Lists in which most posts show their day: what stands there undated is a post too. */
function newsLists({ entries }: PageFacts): ReadonlySet<number> {
  const lists = Map.groupBy(entries, ({ list }) => list);
  const isNews = (list: readonly Entry[]): boolean => list.filter(({ date }) => date !== null).length * 2 > list.length;
  return new Set([...lists].filter(([, list]) => isNews(list)).map(([number]) => number));
}

const POSTS = new WeakMap<PageFacts, ReadonlySet<string>>();

/** Null for what was not read, or could not be. */
export function readPage(seen: Seen, url: string): PageFacts | null {
  return seen.reading(url).state === 'read' ? (seen.page(url) ?? null) : null;
}

/** On a page of sections alone, what is called in more words than a label has. */
export function longNames({ kind, links }: PageFacts): readonly LinkFact[] {
  if (kind !== 'standing') return [];
  return links.filter(({ place, dead, words }) => place === 'main' && !dead && countWords(words) > LABEL_WORDS);
}

/** Scheme, "www." and a slash at the end make no other page. */
export function keyOfUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+(?=$|\?)/, '');
}
