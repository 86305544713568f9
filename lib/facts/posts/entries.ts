/** Lists of posts on a page: dated, undated and pinned ones, each with its list's heading and place. */

import type { DocumentFact, Entry, PageFacts, ProcedureRow } from '../../model/facts.ts';
import type { Outline, Place } from '../../model/outline.ts';
import { dateFromSlug } from '../../vietnamese/dates.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { sharedString } from '../../vietnamese/shared-string.ts';
import { pageWords, whollyListHeading } from '../../vietnamese/news-words.ts';
import type { Prominence } from '../../vietnamese/news-words.ts';
import { boxAt, countWords, hasMark, lineAt } from '../boxes.ts';
import type { FactContext } from '../context.ts';
import { documentTables } from '../documents/document-tables.ts';
import { listFrame } from './list-frame.ts';
import type { ListFrame } from './list-frame.ts';
import { picturesAt, showsSomething } from '../pictures.ts';
import { pinnedByOrder, prominence } from './pinned.ts';
import { postBoxes } from './post-boxes.ts';
import { postDate } from './post-date.ts';
import type { PostDate } from './post-date.ts';
import { postLead } from './post-lead.ts';
import { postLinks } from './post-links.ts';
import { postLists } from './post-lists.ts';
import type { ListedPost, PostList } from './post-lists.ts';
import { postTitle, titleByAddress } from './post-title.ts';
import type { PostTitle } from './post-title.ts';
import { pagePlace } from './page-numbers.ts';
import { listPager } from './pager.ts';
import { nameSections } from '../section-links.ts';

export interface OtherRows {
  readonly procedures: readonly Pick<ProcedureRow, 'url'>[];
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
  for (const { url } of others.procedures) if (url !== null) taken.add(url);
  for (const { url, listed } of others.documents) if (url !== null && listed === true) taken.add(url);
  const today = context.asOf;
  const { whole } = documentTables(outline);
  const links = postLinks(outline, context, taken).filter(({ link }) => !whole.has(link.line));
  const boxes = postBoxes(outline, links, today);
  const entries: Entry[] = [];
  const spans: (readonly [number, number])[] = [];
  let number = 0;
  for (const list of postLists(outline, boxes, today)) {
    const shown = list.posts.slice(0, MAX_ENTRIES).flatMap((post) => described(outline, post, today));
    const posts = withoutBanners(once(shown));
    if (!isListOfPosts(outline, list, posts) && !isLastPost(outline, context, list, posts)) continue;
    entries.push(...entriesOf(outline, list, posts, { number, today }));
    for (const { post } of shown) spans.push([post.from, post.to]);
    number += 1;
    if (entries.length >= MAX_ENTRIES) break;
  }
  return { entries: withStamps(entries.slice(0, MAX_ENTRIES)), spans };
}

/** So many posts dated by their addresses alone: the portal writes the day into the address of each. */
const STAMPED_POSTS = 3;

/** Posts have numbers in their addresses. */
const NUMBERED = /\d{3}/;

/** Where addresses bear the day, links and lists without one lead to sections; a post among posts may lack it. */
function withStamps(entries: readonly Entry[]): readonly Entry[] {
  const main = entries.filter(({ place }) => place === 'main');
  const stamped = main.filter(({ url, date }) => url !== null && date !== null && dateFromSlug(url) === date).length;
  if (stamped < STAMPED_POSTS || stamped * 2 < main.length) return entries;
  const dated = new Set(entries.filter(({ date }) => date !== null).map(({ list }) => list));
  return entries.filter(({ date, list, url }) => date !== null || (dated.has(list) && NUMBERED.test(url ?? '')));
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

interface Described {
  readonly post: ListedPost;
  readonly title: PostTitle;
  readonly date: PostDate | null;
  readonly picture: boolean;
  readonly prominence: Prominence | null;
}

function described(outline: Outline, post: ListedPost, today: string): readonly Described[] {
  const named = postTitle(outline, post, today);
  const title = named ?? titleByAddress(post);
  if (title === null || !title.leads) return [];
  // without a date of its own a picture without words is a banner
  if (named === null && (countWords(title.text) < NAME_WORDS || !isDatedWithin(outline, post, title, today))) return [];
  let picture = false;
  for (const one of picturesAt(outline, post)) picture ||= showsSomething(one);
  return [{ post, title, date: postDate(outline, post, title, today), picture, prominence: prominence(outline, post) }];
}

function isDatedWithin(outline: Outline, post: ListedPost, title: PostTitle, today: string): boolean {
  const line = postDate(outline, post, title, today)?.line ?? -1;
  return line >= post.from && line < post.to;
}

/** Undated links are posts when their titles are sentences, or when they come with pictures or summaries. */
const SENTENCE_WORDS = 6;
const CAPTION_WORDS = 4;
/** Fewer words beside a date name somebody. */
const NAME_WORDS = 3;
/** Marks of a box that holds one post, for a list of one. */
const POST_MARKS: ReadonlySet<string> = new Set([
  'news',
  'post',
  'item',
  'entry',
  'article',
  'tin',
  'bai',
  'baiviet',
  'tintuc',
  'story',
  'media',
  'card',
  'blog',
]);
const POST_TAGS: ReadonlySet<string> = new Set(['li', 'article', 'tr', 'dl', 'dt']);

function isListOfPosts(outline: Outline, list: PostList, posts: readonly Described[]): boolean {
  if (posts.length === 0 || areQuestions(posts)) return false;
  const shown = posts.filter(({ date }) => date !== null && date.line >= 0);
  if (list.single)
    return shown.length === 1 ? isSinglePost(outline, posts[0]) : isTopStory(posts[0]) || isTeaser(outline, posts[0]);
  // a link or two of a text beside a date by chance are no list
  if (shown.length > 0 && !areTitles(posts)) return shown.length >= 2 && shown.length * 2 >= posts.length;
  if (posts.every(({ date }) => date === null) && nameSections(outline, posts)) return false;
  return posts.length >= 2 && areTitles(posts);
}

/** The one post that is left on a list's last page: a pager beside it leads back. */
function isLastPost(
  outline: Outline,
  context: FactContext,
  { single }: PostList,
  posts: readonly Described[],
): boolean {
  const [post] = posts;
  if (!single || post === undefined || post.post.links[0]?.link.place !== 'main') return false;
  if (post.title.line < 0 || countWords(post.title.text) < SENTENCE_WORDS || areQuestions(posts)) return false;
  // beside its day nothing else need tell that it is one
  if (post.date === null && !isSinglePost(outline, post)) return false;
  // its own address says that pages come before it
  if (Number(pagePlace(context.url)?.digits ?? 0) > 1) return true;
  const pager = listPager(outline, context);
  return pager !== null && pager.next === null && pager.pages.some((url) => url !== context.url);
}

/** The one post in a box of its own, whose address alone says its day. */
function isTopStory(post: Described | undefined): boolean {
  return (
    post !== undefined && post.date !== null && post.title.line >= 0 && countWords(post.title.text) >= SENTENCE_WORDS
  );
}

/** The one post of a column, undated: a heading that is a link, a summary, and "Xem tiếp" or a picture that leads there too. */
function isTeaser(outline: Outline, one: Described | undefined): boolean {
  if (one === undefined || one.title.line < 0 || !one.title.linked) return false;
  const { post, title } = one;
  const links = new Set(post.links.map(({ link }) => link.index));
  return (
    lineAt(outline, title.line).level > 0 &&
    countWords(title.text) >= CAPTION_WORDS &&
    links.size >= 2 &&
    postLead(outline, post, title, '') !== ''
  );
}

function isSinglePost(outline: Outline, post: Described | undefined): boolean {
  if (post === undefined) return false;
  if (post.title.line >= 0 && lineAt(outline, post.title.line).level > 0) return true;
  // a card: its link holds the date, too
  const dated = post.date === null || post.date.line < 0 ? null : lineAt(outline, post.date.line);
  if (dated !== null && dated.index !== post.title.line && countWords(post.title.text) >= CAPTION_WORDS)
    if (post.post.links.some(({ link }) => dated.links.includes(link.index))) return true;
  // the author or section of a post, beside its date
  if (countWords(post.title.text) < NAME_WORDS) return false;
  for (let at = post.title.box; at >= post.post.box && at > 0; at = boxAt(outline, at).parent) {
    const box = boxAt(outline, at);
    if (POST_TAGS.has(box.tag) || hasMark(box, POST_MARKS)) return true;
  }
  return false;
}

function areTitles(posts: readonly Described[]): boolean {
  const lengths = posts.map(({ title }) => countWords(title.text)).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (median >= SENTENCE_WORDS) return true;
  const rich = posts.filter(
    ({ picture, post, title }) => picture || (title.line >= 0 && post.to - post.from > 1),
  ).length;
  return median >= CAPTION_WORDS && rich * 2 >= posts.length;
}

/** "Hỏi: ..." */
function areQuestions(posts: readonly Described[]): boolean {
  return posts.filter(({ title }) => isQuestion(title.text)).length * 2 > posts.length;
}

/** Without its mark "hỏi" is "hội": the word counts as written, or before a colon. */
function isQuestion(title: string): boolean {
  const text = title.slice(0, QUESTION_UNITS).normalize('NFC').toLowerCase();
  const hit = pageWords.match(text).find(({ id, start }) => id === 'question' && start === 0);
  return hit !== undefined && (text.startsWith(hit.phrase) || text.charAt(hit.end) === ':');
}

const QUESTION_UNITS = 40;

function entriesOf(
  outline: Outline,
  list: PostList,
  posts: readonly Described[],
  { number, today }: { readonly number: number; readonly today: string },
): readonly Entry[] {
  // a link to the block's own page is none of its posts
  const frame = listFrame(outline, { ...list, posts: posts.map(({ post }) => post) }, today);
  const dates = posts.map(({ date }) => date?.date ?? null);
  const byOrder = pinnedByOrder(dates);
  // a mark that all posts bear is the list's style
  const marked = posts.some(({ prominence }) => prominence === null);
  const place = placeOf(list, frame);
  const issued = posts.filter(({ date }) => date?.issued === true).length;
  const documents = issued > 0 && issued * 2 >= posts.filter(({ date }) => date !== null).length;
  return posts.map(({ post, title, date, picture, prominence }, index): Entry => {
    const lead = postLead(outline, post, title, today);
    const url = post.links[0]?.link.url ?? null;
    return {
      title: copyString(title.text),
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
      ...(documents || date?.issued === true ? { document: true as const } : {}),
    };
  });
}

/** A lead story stands in its list again: one post, with the date that either of them shows. */
function once(posts: readonly Described[]): readonly Described[] {
  const byKey = new Map<string, Described>();
  for (const one of posts) {
    const known = byKey.get(one.post.key);
    if (known === undefined) byKey.set(one.post.key, one);
    else if (known.date === null && one.date !== null) byKey.set(one.post.key, { ...known, date: one.date });
  }
  return [...byKey.values()];
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
