/** What of a page's links may lead to lists of posts: those that name news or a topic of news, and short labels besides. */

import type { Want } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { keyOfUrl } from '../search/topic-leads.ts';
import { countWords, promiseOf } from '../search/topic-words.ts';
import { ARTICLE_TOPICS } from './news-topics.ts';

export interface Target {
  readonly url: string;
  readonly link: LinkFact | null;
  readonly promise: Want['promise'];
  /** The page around it, where it is shown in a frame, and how many frames that makes. */
  readonly framed?: { readonly by: string; readonly depth: number };
}

/** Short links beside or below the news of the home page. */
const MAX_BOXED = 12;
const LABEL_WORDS = 8;
export const REFORM = 'cchc';

export function namesReform(home: PageFacts): boolean {
  return home.links.some((link) => promiseOf(link, REFORM) > 0);
}

/** Links and blocks of the home page that name news, or a topic that portals write about. */
export function namedNews(home: PageFacts): readonly Target[] {
  const links = home.links.filter((link) => promiseOf(link, 'news') > 0 || promiseOf(link, 'cchc') > 0);
  const blocks = home.entries.flatMap(({ more }) => (more === undefined ? [] : [more]));
  return [
    ...links.map((link): Target => ({ url: link.url, link, promise: 'named' })),
    ...blocks.map((url): Target => ({ url, link: null, promise: 'named' })),
  ];
}

/**
 * Short links of the menu, then of side boxes, that name nothing known, or what portals write about: they may be columns,
 * or lead to some.
 */
export function menuPages(home: PageFacts): readonly Target[] {
  let known = MENUS.get(home);
  if (known === undefined) MENUS.set(home, (known = menuTargets(home)));
  return known;
}

/** It is asked after every few pages read. */
const MENUS = new WeakMap<PageFacts, readonly Target[]>();

function menuTargets(home: PageFacts): readonly Target[] {
  const others = new Set([...home.entries.map(({ url }) => keyOfUrl(url ?? '')), ...startPages(home)]);
  const short = home.links.filter(
    ({ dead, words, topics, url }) =>
      !dead &&
      words !== '' &&
      countWords(words) <= LABEL_WORDS &&
      (mayNameNews(topics) || mayLeadOn(topics)) &&
      !others.has(keyOfUrl(url)),
  );
  const menu = short.filter(({ place }) => place === 'menu' || place === 'header');
  // a layout of tables has no side: its boxes stand in the text
  const boxes = short.filter(({ place }) => place === 'sidebar' || place === 'main').slice(0, MAX_BOXED);
  return [...menu, ...boxes].map((link): Target => ({ url: link.url, link, promise: 'possible' }));
}

/** The home page by its other addresses ("/vi/"), to which the logo may lead too. */
function startPages({ links }: PageFacts): readonly string[] {
  const starts = links.filter(({ topics }) =>
    topics.some(({ topic, by, share }) => topic === 'home' && by === 'text' && share === 1),
  );
  return starts.map(({ url }) => keyOfUrl(url));
}

/** Short labels of a page of contents that name nothing known: they may be columns. */
export function unnamedOn(page: PageFacts): readonly Target[] {
  return page.links
    .filter(
      ({ place, dead, words, topics }) =>
        place === 'main' && !dead && words !== '' && countWords(words) <= LABEL_WORDS && mayNameNews(topics),
    )
    .map((link): Target => ({ url: link.url, link: null, promise: 'possible' }));
}

/** A column may stand in any section: the address of "Phổ biến pháp luật" begins with "van-ban". */
function mayNameNews(topics: LinkFact['topics']): boolean {
  return topics.every(({ topic, by, share }) => ARTICLE_TOPICS.has(topic) || (by === 'slug' && share <= SECTION_SHARE));
}

/** "Thủ tục hành chính" with the cards "Bộ TTHC" and "Tin cải cách TTHC". */
function mayLeadOn(topics: LinkFact['topics']): boolean {
  return topics.every(({ topic }) => topic === LANDING_TOPIC || ARTICLE_TOPICS.has(topic));
}

/** What an address says by its sections alone, not by its last one. */
const SECTION_SHARE = 0.4;

/** Columns that a column's page names beside its list ("Tin trong tỉnh" below "Tin tức"). */
export function namedOn(page: PageFacts): readonly Target[] {
  return page.links
    .filter((link) => promiseOf(link, 'news') > 0)
    .map((link): Target => ({ url: link.url, link: null, promise: 'possible' }));
}

/**
 * Columns that a landing page leads to: "Hành chính công" with a card "Cải cách TTHC". Several short links of its text are
 * a menu by their looks; the portal's own menu stands on the home page too.
 */
export function columnsOf(page: PageFacts, shown: ReadonlySet<string>): readonly Target[] {
  return page.links
    .filter((link) => link.place === 'main' || !shown.has(keyOfUrl(link.url)))
    .filter((link) => COLUMN_TOPICS.some((topic) => promiseOf(link, topic) > 0))
    .map((link): Target => ({ url: link.url, link: null, promise: 'possible' }));
}

const COLUMN_TOPICS = ['news', 'cchc', 'tthc-reform'] as const;
const LANDING_TOPIC = 'procedures';
