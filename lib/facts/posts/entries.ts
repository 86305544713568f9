/** Lists of posts on a page: dated, undated and pinned ones, each with its list's heading and place. */

import type { DocumentFact } from '../../model/facts/documents.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { Entry } from '../../model/facts/posts.ts';
import type { ProcedureRow } from '../../model/facts/procedures.ts';
import type { Outline, Place } from '../../model/outline.ts';
import { dateFromSlug } from '../../vietnamese/dates.ts';
import { findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { nameKey } from '../../vietnamese/names.ts';
import { sharedString } from '../../vietnamese/shared-string.ts';
import { whollyListHeading } from '../../vietnamese/news-words.ts';
import { countWords } from '../boxes.ts';
import type { FactContext } from '../context.ts';
import { documentTables } from '../documents/document-tables.ts';
import { emptySearchLine } from '../documents/empty-search.ts';
import { described, once } from './described-post.ts';
import type { Described } from './described-post.ts';
import { listFrame } from './list-frame.ts';
import type { ListFrame } from './list-frame.ts';
import { areNews, isLastPost, isListOfPosts, isOnlyPost } from './list-of-posts.ts';
import { withDayBelow } from './lone-post.ts';
import { pinnedByOrder } from './pinned.ts';
import { isPostAddress } from './post-address.ts';
import { postBoxes } from './post-boxes.ts';
import { postLead } from './post-lead.ts';
import { postLinks } from './post-links.ts';
import { postLists } from './post-lists.ts';
import type { PostList } from './post-lists.ts';

export interface OtherRows {
  readonly procedures: readonly Pick<ProcedureRow, 'url' | 'name'>[];
  readonly documents: readonly Pick<DocumentFact, 'url' | 'listed'>[];
}

/** Entries kept of one page; a list page shows some dozens. */
const MAX_ENTRIES = 500;

export function listEntries(outline: Outline, context: FactContext, others: OtherRows): readonly Entry[] {
  return listsOfPosts(outline, context, others).entries;
}

export interface ListsOfPosts {
  readonly entries: readonly Entry[];
  /** Lines that tell of the posts, first and one past the last of each. */
  readonly spans: readonly (readonly [from: number, to: number])[];
}

/** The entries and the lines they take, read once per page. */
export function listsOfPosts(outline: Outline, context: FactContext, others: OtherRows): ListsOfPosts {
  const { procedures, documents } = others;
  const known = memory.get(outline);
  if (known?.context === context && known.procedures === procedures && known.documents === documents)
    return known.lists;
  const lists = readLists(outline, context, others);
  memory.set(outline, { context, procedures, documents, lists });
  return lists;
}

/** Lines that tell of these entries; none where they were read from another page. */
export function linesOfEntries(outline: Outline, entries: readonly Entry[]): ReadonlySet<number> {
  const known = memory.get(outline);
  const lines = new Set<number>();
  if (known?.lists.entries !== entries) return lines;
  for (const [from, to] of known.lists.spans) for (let line = from; line < to; line += 1) lines.add(line);
  return lines;
}

const memory = new WeakMap<Outline, OtherRows & { readonly context: FactContext; readonly lists: ListsOfPosts }>();

function readLists(outline: Outline, context: FactContext, others: OtherRows): ListsOfPosts {
  const taken = new Set<string>();
  const names = new Set<string>();
  for (const { url, name } of others.procedures) {
    if (url !== null) taken.add(url);
    else names.add(nameKey(name));
  }
  for (const { url, listed } of others.documents) if (url !== null && listed === true) taken.add(url);
  const today = context.asOf;
  const { whole } = documentTables(outline);
  const links = postLinks(outline, context, taken).filter(
    // a row whose link leads nowhere is the procedure's all the same
    ({ link }) => !whole.has(link.line) && (link.url !== null || names.size === 0 || !names.has(nameKey(link.words))),
  );
  const boxes = postBoxes(outline, links, { today, taken });
  const nothing = emptySearchLine(outline);
  const entries: Entry[] = [];
  const spans: (readonly [number, number])[] = [];
  let number = 0;
  let after = -1;
  for (const found of postLists(outline, boxes, today)) {
    const lone = withDayBelow(outline, found, today);
    const list = lone ?? found;
    const shown = list.posts.slice(0, MAX_ENTRIES).flatMap((post) => described(outline, post, today));
    const posts = withoutBanners(once(shown));
    const listed =
      (lone !== null && areNews(posts)) ||
      isListOfPosts(outline, list, posts) ||
      isLastPost(outline, context, list, posts) ||
      isOnlyPost(outline, list, posts);
    if (!listed || isChoice(posts, nothing)) continue;
    entries.push(...entriesOf(outline, list, posts, { number, today, after }));
    after = Math.max(after, ...posts.map(({ title }) => title.line));
    for (const { post } of shown) spans.push([post.from, post.to]);
    number += 1;
    if (entries.length >= MAX_ENTRIES) break;
  }
  return { entries: withStamps(entries.slice(0, MAX_ENTRIES)), spans };
}

/** "Ủy ban nhân dân tỉnh", "Hội đồng nhân dân tỉnh": by whom documents may be sought, over `nothing` that was found. */
function isChoice(posts: readonly Described[], nothing: number | null): boolean {
  return nothing !== null && posts.every(({ post, date }) => date === null && post.to <= nothing);
}

/** So many posts dated by their addresses alone: the portal writes the day into the address of each. */
const STAMPED_POSTS = 3;

/** Where addresses bear the day, links and lists without one lead to sections; a post among posts may lack it. */
function withStamps(entries: readonly Entry[]): readonly Entry[] {
  const main = entries.filter(({ place }) => place === 'main');
  const stamped = main.filter(({ url, date }) => url !== null && date !== null && dateFromSlug(url) === date).length;
  if (stamped < STAMPED_POSTS || stamped * 2 < main.length) return entries;
  const dated = new Set(entries.filter(({ date }) => date !== null).map(({ list }) => list));
  return entries.filter(
    ({ date, list, url, lead = '' }) => date !== null || (dated.has(list) && (lead !== '' || isPostAddress(url ?? ''))),
  );
}

/** The newest entry that is not of the future. */
export function newestEntry(entries: readonly Entry[], { asOf }: Pick<FactContext, 'asOf'>): PageFacts['newestListed'] {
  let newest: Entry | null = null;
  for (const entry of entries) {
    if (entry.date === null || entry.date > asOf || entry.document === true) continue;
    if (newest?.date === undefined || newest.date === null || entry.date > newest.date) newest = entry;
  }
  return newest === null || newest.date === null ? null : { date: newest.date, url: newest.url, title: newest.title };
}

function entriesOf(
  outline: Outline,
  list: PostList,
  posts: readonly Described[],
  { number, today, after }: { readonly number: number; readonly today: string; readonly after: number },
): readonly Entry[] {
  // a link to the block's own page is none of its posts
  const frame = listFrame(outline, { ...list, posts: posts.map(({ post }) => post) }, today, after);
  const dates = posts.map(({ date }) => date?.date ?? null);
  const byOrder = pinnedByOrder(dates);
  // a mark that all posts bear is the list's style
  const marked = posts.some(({ prominence }) => prominence === null);
  const place = placeOf(list, frame);
  const issued = posts.filter(({ date, title }) => date?.issued === true || isNumberAlone(title.text)).length;
  const documents = issued > 0 && issued * 2 >= posts.filter(({ date }) => date !== null).length;
  const titles = withoutOrdinals(posts.map(({ title }) => title.text));
  return posts.map(({ post, title, date, picture, prominence }, index): Entry => {
    const lead = postLead(outline, post, title, today);
    const url = post.links[0]?.link.url ?? null;
    return {
      title: copyString(titles[index] ?? title.text),
      url: url === null ? null : sharedString(url),
      date: date?.date ?? null,
      dateQuote: copyString(date?.quote ?? ''),
      selector: outline.selector(title.box),
      pinned:
        index < byOrder ||
        (marked && (prominence === 'pinned' || (prominence === 'featured' && isOlder(dates, index)))),
      place,
      list: number,
      picture,
      heading: sharedString(frame.heading),
      ...(frame.more === null ? {} : { more: sharedString(frame.more) }),
      ...(lead === '' ? {} : { lead }),
      ...(title.line < 0 ? { unshown: true as const } : {}),
      ...(title.byAddress === true ? { byAddress: true as const } : {}),
      ...(documents || date?.issued === true || isNumberAlone(title.text) ? { document: true as const } : {}),
    };
  });
}

/** "Số: 03/2013/TT-TTCP": a block of documents links each by its number. */
function isNumberAlone(title: string): boolean {
  const [only, ...others] = title.length > MAX_NUMBER_UNITS ? [] : findDocumentNumbers(title);
  if (only === undefined || others.length > 0) return false;
  return countWords(title.slice(0, only.start)) + countWords(title.slice(only.end)) <= 1;
}

const MAX_NUMBER_UNITS = 60;
const ORDINAL = /^(\d{1,3})[.)]?\s+(?=\S)/;

/** "1 Hội nghị ...", "2 Khai mạc ...": a list that numbers its rows within their links. */
function withoutOrdinals(titles: readonly string[]): readonly string[] {
  const numbers = titles.map((title) => Number(ORDINAL.exec(title)?.[1] ?? Number.NaN));
  const first = numbers[0] ?? Number.NaN;
  const counts = titles.length > 1 && numbers.every((number, at) => number === first + at);
  return counts ? titles.map((title) => title.replace(ORDINAL, '')) : titles;
}

/** A picture alone, undated, beside posts with titles: a banner in their column. */
function withoutBanners(posts: readonly Described[]): readonly Described[] {
  const titled = posts.filter(({ title }) => title.line >= 0);
  if (titled.length * 2 <= posts.length || titled.every(({ date }) => date === null)) return posts;
  return posts.filter(({ title, date }) => title.line >= 0 || date !== null);
}

/** Than a post below it. */
function isOlder(dates: readonly (string | null)[], index: number): boolean {
  const own = dates[index] ?? null;
  return own !== null && dates.slice(index + 1).some((date) => date !== null && date > own);
}

function placeOf(list: PostList, frame: ListFrame): Place {
  const place = list.posts[0]?.links[0]?.link.place ?? 'main';
  if (place === 'menu') return 'main';
  return place === 'main' && whollyListHeading(frame.heading) === 'related' ? 'related' : place;
}
