/** The posts that a page of a column lists as its own, apart from neighbours' lists on the same page. */

import type { Seen } from '../../model/check.ts';
import type { DocumentFact } from '../../model/facts/documents.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { Entry } from '../../model/facts/posts.ts';
import { findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import { whollyListHeading } from '../../vietnamese/news-words.ts';
import { isDocumentColumn } from './column-topic.ts';
import { isPortalsBlock } from './portal-block.ts';
import { headsOtherThings } from '../articles/news-topics.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { keyOfUrl, readPage } from '../search/topic-leads.ts';
import { headingTopic, promiseOf } from '../search/topic-words.ts';

export interface Post {
  /** One per post, however its address is spelt. */
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
  /** As its list shows. */
  readonly date: string | null;
  /** Text of the list that gives the date, '' when it is not shown. */
  readonly dateQuote: string;
  readonly selector: string;
  /** The title is text of the page. */
  readonly shown: boolean;
  /** The title is made of the words of its address. */
  readonly byAddress?: true;
  readonly pinned: boolean;
  readonly picture: boolean;
  /** Summary that the list shows, a piece of one line; '' for none. */
  readonly lead: string;
  /** The page that lists it. */
  readonly page: PageFacts;
}

/** Which lists of the page count: its own, or only those headed by the topic (a block of a page about other things). */
export type Lists = 'own' | 'headed';

export function ownPosts(seen: Seen, page: PageFacts, topic: string, lists: Lists): readonly Post[] {
  const entries = ownLists(seen, page, topic, lists)
    .flat()
    .filter((entry) => !isList(seen, page, entry, topic));
  const documents = isDocumentColumn(topic) && lists === 'own' ? listedDocuments(page, entries) : [];
  return [
    ...documents.map((document) => documentPost(page, document)),
    ...entries.map((entry) => entryPost(page, isDocumentColumn(topic) ? withIssue(entry) : entry)),
  ];
}

/** "Quyết định số 19/2022/QĐ-UBND ngày 05/10/2022 quy định ...": the list shows the day of issue in the title alone. */
function withIssue(entry: Entry): Entry {
  if (entry.date !== null) return entry;
  const [found] = findDocumentNumbers(entry.title);
  const isHead = found?.date !== undefined && found.start <= HEAD_UNITS;
  return isHead && found.date !== undefined ? { ...entry, date: found.date, dateQuote: entry.title } : entry;
}

/** Before a number at the head of a title: "Quyết định số", "1. Thông tư liên tịch số". */
const HEAD_UNITS = 30;

/** In the list's order or not, each row once: one without a number may be read as a post, too. */
function listedDocuments(
  { documents, unnumbered = [] }: PageFacts,
  entries: readonly Entry[],
): readonly DocumentFact[] {
  const taken = new Set(entries.map(({ url }) => url));
  return [
    ...documents.filter(({ listed }) => listed === true),
    ...unnumbered.filter(({ url }) => url === null || !taken.has(url)),
  ];
}

/** Posts in the blocks of the home page, whatever they are headed. */
export function blockPosts(home: PageFacts): readonly Post[] {
  return home.entries
    .filter(({ place, heading }) => BLOCK_PLACES.has(place) && !headsOtherThings(heading))
    .map((entry) => entryPost(home, entry));
}

/** What a home page calls its latest or popular news is marked as neighbours of something, and is its own. */
const BLOCK_PLACES: ReadonlySet<Entry['place']> = new Set(['main', 'sidebar', 'header', 'related']);

/**
 * Pages that hold the parts of a section: where its blocks say that they go on; for a page without a list, the links of
 * its text that name a part.
 */
export function partsOf(seen: Seen, page: PageFacts, topic: string, lists: Lists): readonly string[] {
  const own = ownLists(seen, page, topic, lists);
  const blocks = own.flatMap(([entry]) =>
    entry?.more !== undefined && isOwnPart(seen, page, entry, topic) ? [entry.more] : [],
  );
  const named =
    own.length > 0 || lists === 'headed'
      ? []
      : page.links.filter((link) => namesPart(page, link, topic)).map(({ url }) => url);
  const lower = own.flat().flatMap((entry) => (isList(seen, page, entry, topic) ? [entry.url ?? ''] : []));
  const pages = new Set([page.url, ...(page.pager?.pages ?? [])].map(keyOfUrl));
  return [...new Set([...blocks, ...named, ...lower])].filter((url) => !pages.has(keyOfUrl(url)) && seen.inScope(url));
}

/** Read like an undated post, "Cải cách hành chính của tỉnh" turns out to lead to a list of posts. */
function isList(seen: Seen, page: PageFacts, { url, date, title }: Entry, topic: string): boolean {
  if (url === null || date !== null || keyOfUrl(url) === keyOfUrl(page.url)) return false;
  if (headingTopic(title, topic) !== 'own') return false;
  const target = readPage(seen, url);
  return target?.kind === 'column' && target.entries.some(({ place }) => place === 'main');
}

/** The portal's other columns stand in its menu; a part of this one is named for it, or lies below it. */
function isOwnPart(seen: Seen, page: PageFacts, { more = '', heading }: Entry, topic: string): boolean {
  return !seen.fromHome(more) || headingTopic(heading, topic) === 'own' || isBelow(more, page.url);
}

function namesPart(page: PageFacts, link: LinkFact, topic: string): boolean {
  // a file holds no list of posts
  if (link.place !== 'main' || link.dead || isFile(link.url)) return false;
  return (
    promiseOf(link, topic) > 0 ||
    // "Chỉ đạo điều hành CCHC" lies below the column and names it beside something else; by its address all below do
    (isBelow(link.url, page.url) &&
      link.topics.some(
        (hit) => (hit.topic === topic && hit.by !== 'slug') || (hit.topic === 'news' && hit.share >= 0.5),
      ))
  );
}

function isBelow(url: string, section: string): boolean {
  return keyOfUrl(url).startsWith(`${keyOfUrl(section).replace(/\.(?:html?|aspx?|php|jsp)$/i, '')}/`);
}

function ownLists(seen: Seen, page: PageFacts, topic: string, lists: Lists): readonly (readonly Entry[])[] {
  const all = listsOf(page).filter(
    (list) =>
      (isDocumentColumn(topic) || list.some((entry) => entry.document !== true)) &&
      !isPortalsBlock(seen.home, page, list, topic),
  );
  const headed = all.filter(([entry]) => headingTopic(entry?.heading ?? '', topic) === 'own');
  if (lists === 'headed') return headed;
  const plain = all.filter(([entry]) => whollyListHeading(entry?.heading ?? '') === null);
  const largest = (plain.length > 0 ? plain : all).reduce<readonly Entry[]>(
    (best, list) => (list.length > best.length ? list : best),
    [],
  );
  const own = all.filter((list) => list === largest || headed.includes(list) || isPart(seen, list[0], topic));
  return own.filter((list) => list.length > 0);
}

/** A block with a page of its own, which is not one of the portal's other columns. */
function isPart(seen: Seen, entry: Entry | undefined, topic: string): boolean {
  if (entry?.more === undefined || whollyListHeading(entry.heading) !== null) return false;
  return headingTopic(entry.heading, topic) !== 'other' || !seen.fromHome(entry.more);
}

function listsOf({ entries }: PageFacts): readonly (readonly Entry[])[] {
  const lists = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (entry.place !== 'main' || whollyListHeading(entry.heading) === 'related') continue;
    const list = lists.get(entry.list);
    if (list === undefined) lists.set(entry.list, [entry]);
    else list.push(entry);
  }
  return [...lists.values()];
}

function entryPost(page: PageFacts, entry: Entry): Post {
  const { title, url, date, dateQuote, selector, unshown, pinned, picture, lead = '' } = entry;
  const named = entry.byAddress === true ? { byAddress: true as const } : {};
  const key = url === null ? `${title} ${date ?? ''}` : keyOfUrl(url);
  return { key, title, url, date, dateQuote, selector, shown: unshown !== true, pinned, picture, lead, page, ...named };
}

/** The date is the one the list shows: of posting, else of issue. */
function documentPost(page: PageFacts, { number, date, posted, title, url, quote, selector }: DocumentFact): Post {
  const day = posted ?? date;
  return {
    key: url === null ? `${number === '' ? title : number} ${date ?? ''}` : `${keyOfUrl(url)} ${number}`,
    title: title === '' ? number : title,
    url: null,
    date: day,
    dateQuote: quote,
    selector,
    shown: false,
    pinned: false,
    picture: false,
    lead: '',
    page,
  };
}
