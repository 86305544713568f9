/**
 * A column's list read page by page: on while it still reaches into the period, stopping where a list that runs from
 * new to old has passed its beginning. An undated post is dated by its own page. The same steps tell what to fetch and
 * what to count, so that a focused reading and a full one agree.
 */

import type { Reading, Seen, Want } from '../../model/check.ts';
import { STEP_MARK } from '../../model/crawl.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { PostbackStep } from '../../model/facts/posts.ts';
import { ownPosts, partsOf } from './column-posts.ts';
import type { Lists, Post } from './column-posts.ts';
import { readPage } from '../search/topic-leads.ts';
import { withoutTwins } from './twin-posts.ts';

export interface DatedPost extends Post {
  /** Its own date: the list's, else that of its own page; null when it has none, or none is known. */
  readonly date: string | null;
  /** Its own page, where that gave the date. */
  readonly dating: PageFacts | null;
}

export interface Walk {
  /** First page of the list: below a page that only leads on, of the one list that it leads to. */
  readonly source: PageFacts;
  /** List pages in the order read. */
  readonly pages: readonly PageFacts[];
  readonly posts: readonly DatedPost[];
  /** Pages that could still change what is known of the list; those that failed are among them. */
  readonly wants: readonly Want[];
  /** Further pages of the list among the wants: what they hold is older than what was read. */
  readonly older: ReadonlySet<string>;
  /** What keeps the rest of the list from sight: the words of a script that alone leads on, or the url of a page of it that came out blank. */
  readonly hidden: string | null;
}

export interface WalkBrief {
  readonly topic: string;
  readonly lists: Lists;
  /** First day of the period. */
  readonly from: string;
}

/** List pages read of one list, parts read of one section. */
const MAX_LIST_PAGES = 400;
const MAX_PARTS = 8;
/** Pages, and posts, of a list without any date that are read before it is given up. */
const MAX_UNDATED_PAGES = 2;
const MAX_UNDATED_POSTS = 60;
/** Pages with nothing new after which the list is over. */
const MAX_REPEATED_PAGES = 1;
/** Undated posts whose pages are asked for at a time. */
const UNDATED_AT_A_TIME = 3;
/** So many posts older than the period, one after the other: undated ones below them are older too. */
const PASSED_POSTS = 2;
/** So many of them end the list, as a whole page of them does. */
const PAST_POSTS = 10;
/** In a list from new to old, at most one in so many posts is newer than the one before it. */
const ORDER_SLIPS = 8;

interface Walked {
  readonly start: PageFacts;
  readonly home: PageFacts | null;
  readonly walk: Walk;
  /** What was known of the wanted pages. */
  readonly states: readonly Reading['state'][];
}

const walked = new WeakMap<Seen, Map<string, Walked>>();

/**
 * The list of a page and those of its blocks' own pages, as one. Walked anew only when one of the pages that it wants
 * has been read: it is asked for after every page of an audit.
 */
export function walkColumn(seen: Seen, start: PageFacts, brief: WalkBrief): Walk {
  let known = walked.get(seen);
  if (known === undefined) walked.set(seen, (known = new Map<string, Walked>()));
  const key = `${brief.topic} ${brief.lists} ${brief.from} ${start.url}`;
  const before = known.get(key);
  const isSame =
    before !== undefined &&
    before.start === start &&
    before.home === seen.home &&
    before.walk.pages.every((page) => seen.page(page.url) === page) &&
    before.walk.wants.every(({ url }, index) => seen.reading(url).state === before.states[index]);
  if (isSame) return before.walk;
  const walk = walkAnew(seen, start, brief);
  known.set(key, { start, home: seen.home, walk, states: walk.wants.map(({ url }) => seen.reading(url).state) });
  return walk;
}

function walkAnew(seen: Seen, start: PageFacts, brief: WalkBrief): Walk {
  const walks = [new ListWalk(seen, start, brief).walk()];
  const visited = new Set(walks.flatMap(({ pages }) => pages.map(({ url }) => url)));
  const wants: Want[] = [];
  for (const url of partsOf(seen, start, brief.topic, brief.lists).slice(0, MAX_PARTS)) {
    const state = seen.reading(url).state;
    const page = readPage(seen, url);
    if (page === null) {
      if (state !== 'gone') wants.push({ url, promise: 'named', urgency: 0.7 });
      continue;
    }
    if (visited.has(page.url) || !isList(page)) continue;
    visited.add(page.url);
    walks.push(new ListWalk(seen, page, { ...brief, lists: 'own' }).walk());
  }
  return merged(seen, start, walks, wants);
}

function merged(seen: Seen, start: PageFacts, walks: readonly Walk[], wants: readonly Want[]): Walk {
  const posts = new Map<string, DatedPost>();
  for (const post of walks.flatMap((walk) => walk.posts)) {
    const known = posts.get(post.key);
    if (known === undefined || (known.date === null && post.date !== null)) posts.set(post.key, post);
  }
  const distinct = withoutTwins(seen, [...posts.values()]);
  // what stands undated beside the way to the one list makes the page around it no list
  const dated = walks.filter((walk) => walk.posts.some(({ date }) => date !== null));
  const filled = dated.length > 0 ? dated : walks.filter((walk) => walk.posts.length > 0);
  return {
    source: (filled.length === 1 ? filled[0]?.source : null) ?? start,
    pages: walks.flatMap(({ pages }) => pages),
    posts: distinct.posts,
    wants: [...walks.flatMap((walk) => walk.wants), ...wants, ...distinct.wants],
    older: new Set(walks.flatMap(({ older }) => [...older])),
    hidden: walks.find(({ hidden }) => hidden !== null)?.hidden ?? null,
  };
}

export function isList({ kind }: PageFacts): boolean {
  return kind === 'column' || kind === 'document-list' || kind === 'standing';
}

class ListWalk {
  readonly #seen: Seen;
  readonly #start: PageFacts;
  readonly #brief: WalkBrief;
  readonly #pages: PageFacts[] = [];
  readonly #posts = new Map<string, DatedPost>();
  readonly #wants: Want[] = [];
  readonly #older = new Set<string>();
  readonly #visited = new Set<string>();
  /** Dates of the posts that are not pinned, in the list's order. */
  readonly #dates: string[] = [];
  #undatedPages = 0;
  #repeated = 0;
  #script: string | null = null;
  /** A page that the list's pager names by its number, and that came without a post. */
  #blank: string | null = null;
  /** The form post by which the page being read was asked for. */
  #stepsOn: PostbackStep | null = null;

  constructor(seen: Seen, start: PageFacts, brief: WalkBrief) {
    this.#seen = seen;
    this.#start = start;
    this.#brief = brief;
  }

  walk(): Walk {
    let page: PageFacts | null = this.#start;
    while (page !== null && this.#pages.length < MAX_LIST_PAGES) page = this.#take(page);
    return {
      source: this.#start,
      pages: this.#pages,
      posts: [...this.#posts.values()],
      wants: this.#wants,
      older: this.#older,
      hidden: this.#script ?? this.#blank,
    };
  }

  /** Reads one page of the list; the next one, or null at the end or where a page must be read first. */
  #take(page: PageFacts): PageFacts | null {
    this.#pages.push(page);
    this.#visited.add(page.url);
    const all = ownPosts(this.#seen, page, this.#brief.topic, this.#brief.lists);
    if (all.length === 0 && this.#isNamed(page)) this.#blank = page.url;
    const own = all.filter(({ key }) => !this.#posts.has(key));
    const dates: string[] = [];
    let waiting = 0;
    // where a list dates its posts, the few that it does not may be of any day
    const odd = own.filter(({ date }) => date === null).length * 2 < own.length;
    if (own.length > 0 && own.every(({ date }) => date === null) && this.#hasPassed()) return null;
    for (const post of own) {
      if (this.#posts.has(post.key) || (post.date === null && !odd && this.#hasPassed())) continue;
      const { dated, reading } = this.#dated(post);
      if (reading !== null && waiting < UNDATED_AT_A_TIME) {
        this.#wants.push({ url: post.url ?? '', promise: 'named', urgency: 0.5 });
        if (reading.state === 'unread') waiting += 1;
      }
      this.#posts.set(post.key, dated);
      if (dated.date === null || post.pinned) continue;
      dates.push(dated.date);
      this.#dates.push(dated.date);
    }
    // sent a form, the server shows what it showed before: what lies behind it nobody has seen
    const step = own.length === 0 && page.url.includes(STEP_MARK);
    if (step && this.#stepsOn !== null) this.#script = this.#stepsOn.label;
    if (waiting > 0 || step || (own.length === 0 && this.#pages.length > 1 && !this.#goesOn())) return null;
    this.#undatedPages = dates.length === 0 && own.length > 0 ? this.#undatedPages + 1 : 0;
    if (this.#isPast(dates) || this.#isDateless()) return null;
    return this.#next(page);
  }

  /** The post with its date; the reading of its own page where that is still to come. */
  #dated(post: Post): { readonly dated: DatedPost; readonly reading: Reading | null } {
    const plain = { dated: { ...post, dating: null }, reading: null };
    if (post.date !== null || post.url === null || !this.#seen.inScope(post.url)) return plain;
    const reading = this.#seen.reading(post.url);
    if (reading.state === 'gone') return plain;
    const page = readPage(this.#seen, post.url);
    if (page === null) return { dated: plain.dated, reading };
    const { published } = page;
    // posted after the audit date, it is neither counted nor undated
    const date = published?.date ?? page.publishedLater ?? null;
    return date === null ? plain : { dated: { ...post, date, dating: page }, reading: null };
  }

  /** Undated posts below posts older than the period are older too. */
  #hasPassed(): boolean {
    const last = this.#dates.slice(-PASSED_POSTS);
    return last.length === PASSED_POSTS && last.every((date) => date < this.#brief.from) && this.#isFalling();
  }

  /** Where the list names its pages: the archive of the month that the list itself shows has nothing new. */
  #goesOn(): boolean {
    this.#repeated += 1;
    return this.#repeated <= MAX_REPEATED_PAGES && (this.#start.pager?.pages.length ?? 0) > 1;
  }

  #isNamed(page: PageFacts): boolean {
    // what a frame shows is looked at by itself
    if (page === this.#start || page.frames.length > 0) return false;
    return (this.#start.pager?.pages ?? []).some((url) => url === page.url || this.#seen.page(url) === page);
  }

  #isDateless(): boolean {
    return this.#undatedPages > MAX_UNDATED_PAGES && this.#posts.size >= MAX_UNDATED_POSTS;
  }

  #isPast(dates: readonly string[]): boolean {
    const last = this.#dates.slice(-Math.min(PAST_POSTS, Math.max(1, dates.length)));
    return dates.length > 0 && last.every((date) => date < this.#brief.from) && this.#isFalling();
  }

  #isFalling(): boolean {
    const slips = this.#dates.filter((date, at) => at > 0 && date > (this.#dates[at - 1] ?? '')).length;
    return slips * ORDER_SLIPS <= this.#dates.length;
  }

  #next(page: PageFacts): PageFacts | null {
    const step = this.#nextStep(page);
    if (step === null) {
      this.#script = page.pager?.unfollowable ?? null;
      return null;
    }
    const { url, post } = step;
    this.#stepsOn = post;
    const next = readPage(this.#seen, url);
    if (next === null) {
      if (this.#seen.reading(url).state === 'gone') return null;
      this.#wants.push({ url, promise: 'named', urgency: 0.6, ...(post === null ? {} : { step: post }) });
      this.#older.add(url);
      return null;
    }
    const again = this.#visited.has(next.url);
    this.#visited.add(url);
    return again ? null : next;
  }

  #nextStep({ pager }: PageFacts): { readonly url: string; readonly post: PostbackStep | null } | null {
    if (pager === null) return this.#known(this.#start.pager?.pages ?? []);
    const url = pager.next !== null && !this.#isVisited(pager.next) ? pager.next : null;
    if (url !== null && this.#seen.inScope(url)) return { url, post: null };
    const post = pager.postbacks.find(({ key }) => !this.#isVisited(key));
    if (post !== undefined) return { url: post.key, post };
    return this.#known([...(this.#start.pager?.pages ?? []), ...pager.pages]);
  }

  #known(pages: readonly string[]): { readonly url: string; readonly post: null } | null {
    const url = pages.find((one) => !this.#isVisited(one) && this.#seen.inScope(one));
    return url === undefined ? null : { url, post: null };
  }

  #isVisited(url: string): boolean {
    return this.#visited.has(url) || this.#visited.has(this.#seen.page(url)?.url ?? url);
  }
}
