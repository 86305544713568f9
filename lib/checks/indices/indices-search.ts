/**
 * The search for results of indices, in stages; a later one is entered only while an index has no result for the year
 * that is due:
 *
 * 0. posts of the home page that tell of an index: their own pages prove it;
 * 1. pages and columns that the home page names for the indices, with what their lists hold; then whatever the words of
 *    a link of the home page name an index for, however long ("Công bố Chỉ số DTI năm 2023");
 * 2. the portal's news of the period: titles that name an index still sought, their files, then leads that do, then titles
 *    on the year's results of reform, then titles that speak of where one stands in what an index still sought measures;
 * 3. documents on the lists that the home page names, whose titles name an index;
 * 4. landing pages of the menu, with the posts and documents on them whose titles name an index.
 *
 * Nothing else that was read counts, so that wants and judge agree.
 */

import type { Ask, Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { IndexName, Params } from '../../model/plan.ts';
import { isPlan, saysOutcome } from '../../vietnamese/index-sentences.ts';
import { saysRank, subjectsOfIndices } from '../../vietnamese/index-subjects.ts';
import { topicsOf } from '../../vietnamese/topics.ts';
import { dueYear, resultOf } from './indices-results.ts';
import type { IndexResult } from './indices-results.ts';
import { filesOf, linksOnIndices, namedIn, titledOn } from './indices-titles.ts';
import type { Titled } from './indices-titles.ts';
import { listPages } from '../search/list-pages.ts';
import { portalNews } from '../articles/news-walk.ts';
import type { PortalNews } from '../articles/news-walk.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { keyOfUrl, readPage } from '../search/topic-leads.ts';
import { searchTopic } from '../search/topic-pages.ts';
import type { TopicPages } from '../search/topic-pages.ts';
import { saysTopic } from '../search/topic-words.ts';

export interface IndexSearch {
  readonly results: readonly IndexResult[];
  readonly wants: readonly Want[];
  /** Pages looked at besides the home page. */
  readonly tried: number;
  /** Where the indices have their own page; the home page where they have none. */
  readonly place: PageFacts;
}

const SECTIONS = ['cchc', 'public-administration', 'results'] as const;
const DOCUMENT_TOPICS = ['documents', 'directives', 'legal-documents', 'plans-reports'] as const;
/** Pages of a column on the indices; posts of it, and posts and documents elsewhere, that are read. */
const MAX_LIST_PAGES = 6;
const MAX_HOME_POSTS = 8;
const MAX_HOME_LABELS = 16;
const MAX_OWN_POSTS = 40;
const MAX_NAMED_POSTS = 40;
const MAX_RESULT_POSTS = 12;
const MAX_NEAR_POSTS = 20;
const MAX_DOCUMENTS = 16;
/** Files of posts on an index. */
const MAX_POST_FILES = 6;
const AT_A_TIME = 8;
const YEAR = /(?<!\d)20\d\d(?!\d)/;

export function searchIndices(seen: Seen, home: PageFacts, ask: Ask): IndexSearch {
  const search = new Search(seen, home, ask);
  search.run();
  return search;
}

class Search implements IndexSearch {
  readonly wants: Want[] = [];
  place: PageFacts;
  readonly #seen: Seen;
  readonly #home: PageFacts;
  readonly #ask: Ask;
  readonly #indices: readonly IndexName[];
  readonly #pages: PageFacts[];
  readonly #met = new Set<string>();
  /** Sections on reform, read on the way. */
  #passed: readonly PageFacts[] = [];

  constructor(seen: Seen, home: PageFacts, ask: Ask) {
    this.#seen = seen;
    this.#home = home;
    this.#ask = ask;
    this.#indices = [...new Set((ask.params as Params<'indices'>).indices)];
    this.#pages = [home];
    this.#met.add(keyOfUrl(home.url));
    this.place = home;
  }

  get tried(): number {
    return this.#pages.length - 1;
  }

  get results(): readonly IndexResult[] {
    return this.#indices.map((index) => resultOf(index, this.#pages, this.#ask.asOf));
  }

  run(): void {
    const stages = [
      () => this.#homePosts(),
      () => this.#ownPages(),
      () => this.#homeLabels(),
      () => this.#news(),
      () => this.#documents(),
      () => this.#explore(),
    ];
    for (const stage of stages) if (!stage() || this.#open().size === 0) return;
  }

  /** Indices without a result for the year that is due. */
  #open(): ReadonlySet<string> {
    return new Set(this.results.filter(({ state }) => state !== 'current').map(({ index }) => index));
  }

  /** What the home page tells of an index in a post's title or lead stands on the post's own page. */
  #homePosts(): boolean {
    const told = new Set(this.results.filter(({ page }) => page === this.#home).map(({ index }) => index as string));
    if (told.size === 0) return true;
    const posts = this.#home.entries.filter(
      ({ title, lead, place }) => place === 'main' && this.#names(`${title}. ${lead ?? ''}`, told),
    );
    return this.#read(posts.slice(0, MAX_HOME_POSTS), 'possible', () => false);
  }

  #ownPages(): boolean {
    const near = searchTopic(this.#seen, this.#home, {
      topics: ['indices'],
      sections: SECTIONS,
      parts: ({ page }) => linksOnIndices(page),
      enough: (found, done) => done === 'posts' || this.#settledWith(found.map(({ page }) => page)),
    });
    if (!this.#take(near)) return false;
    this.#passed = near.passed;
    this.place = near.found[0]?.page ?? this.#home;
    const posts: Titled[] = [];
    const wants: Want[] = [];
    for (const { page, stage } of near.found) {
      if (page.kind !== 'column' && page.kind !== 'document-list' && page.kind !== 'standing') continue;
      const list = listPages(this.#seen, page, { most: MAX_LIST_PAGES, urgency: 0.6, enough: () => false });
      wants.push(...list.wants);
      for (const one of list.pages) {
        this.#add(one);
        const own = stage === 'named' || saysTopic(page, 'indices');
        const all = own ? [...titledOn(one), ...filesOf(one)].map((post) => ({ ...post, own }) as const) : [];
        posts.push(...(own ? all : this.#naming(titledOn(one))));
      }
    }
    this.wants.push(...wants);
    if (!this.#isSettled(wants)) return false;
    return this.#read(this.#ordered(posts).slice(0, MAX_OWN_POSTS), 'named');
  }

  #homeLabels(): boolean {
    const labels = this.#home.links.filter(({ dead }) => !dead).map(({ words, url }) => ({ title: words, url }));
    return this.#read(this.#naming(labels).slice(0, MAX_HOME_LABELS), 'named');
  }

  #news(): boolean {
    const news = portalNews(this.#seen, this.#home, this.#ask.period.from);
    this.wants.push(...news.wants);
    if (!this.#isSettled(news.wants)) return false;
    if (!this.#read(this.#naming(news.articles).slice(0, MAX_NAMED_POSTS), 'named')) return false;
    if (!this.#read(this.#naming(this.#listedFiles(news)).slice(0, MAX_DOCUMENTS), 'named')) return false;
    if (!this.#read(this.#ordered(this.#postFiles()).slice(0, MAX_POST_FILES), 'named')) return false;
    if (this.#open().size === 0) return true;
    const led = this.#ordered(news.articles.filter(({ lead }) => this.#names(lead, this.#open())));
    if (!this.#read(led.slice(0, MAX_RESULT_POSTS), 'named')) return false;
    if (this.#open().size === 0) return true;
    const told = news.articles.filter(({ title }) =>
      topicsOf(title).some(({ topic }) => topic === 'results' || topic === 'indices'),
    );
    if (!this.#read(told.slice(0, MAX_RESULT_POSTS), 'possible')) return false;
    const open = this.#open();
    if (open.size === 0) return true;
    const near = news.articles.filter(({ title }) => subjectsOfIndices(title).some((id) => open.has(id)));
    const byRank = near.toSorted((a, b) => Number(saysRank(b.title)) - Number(saysRank(a.title)));
    return this.#read(this.#ordered(byRank).slice(0, MAX_NEAR_POSTS), 'possible');
  }

  /** Among posts, and in sections on reform, a link may lead straight to a file. */
  #listedFiles({ lists, bare }: PortalNews): readonly Titled[] {
    const pages = lists.flatMap(({ page, walk }) => (walk.pages.length > 0 ? walk.pages : [page]));
    return [...new Set([...this.#passed, ...pages, ...bare])].flatMap(filesOf);
  }

  /** A post may leave it to its file to tell what the index came to. */
  #postFiles(): readonly Titled[] {
    const open = this.#open();
    if (open.size === 0) return [];
    return this.#pages
      .filter(({ kind }) => kind === 'article')
      .flatMap((page) => {
        const title = page.headings[0]?.text ?? page.title;
        const files = page.attachments.filter(({ place }) => place === 'main');
        return files
          .filter(({ words }) => this.#names(words, open) || this.#names(title, open))
          .map(({ words, url }) => ({ title: `${words} ${title}`, url }));
      });
  }

  #documents(): boolean {
    const lists = searchTopic(this.#seen, this.#home, {
      topics: DOCUMENT_TOPICS,
      enough: (_, done) => done === 'parts',
    });
    this.wants.push(...lists.wants);
    if (!this.#isSettled(lists.wants)) return false;
    const rows = lists.found.flatMap(({ page }) => titledOn(page));
    return this.#read(this.#naming(rows).slice(0, MAX_DOCUMENTS), 'named');
  }

  #explore(): boolean {
    const far = searchTopic(this.#seen, this.#home, {
      topics: ['indices'],
      sections: SECTIONS,
      parts: ({ page }) => linksOnIndices(page),
      posts: (title) => this.#names(title, this.#open()),
      enough: (found) => this.#settledWith(found.map(({ page }) => page)),
    });
    return this.#take(far);
  }

  #settledWith(pages: readonly PageFacts[]): boolean {
    return this.#indices.every(
      (index) => resultOf(index, [...this.#pages, ...pages], this.#ask.asOf).state === 'current',
    );
  }

  #take({ found, wants }: TopicPages): boolean {
    this.wants.push(...wants);
    if (!this.#isSettled(wants)) return false;
    for (const { page } of found) this.#add(page);
    return true;
  }

  #add(page: PageFacts): void {
    if (this.#met.has(keyOfUrl(page.url))) return;
    this.#met.add(keyOfUrl(page.url));
    this.#pages.push(page);
  }

  /** Titles that name an index still sought, those of the due year first. */
  #naming(posts: readonly Titled[]): readonly Titled[] {
    const open = this.#open();
    return this.#ordered(posts.filter(({ title }) => this.#names(title, open)));
  }

  #names(title: string, open: ReadonlySet<string>): boolean {
    return namedIn(title).some((id) => open.has(id));
  }

  /** Those of the due year, those without a year, the others; else as their list has them. */
  #ordered(posts: readonly Titled[]): readonly Titled[] {
    const rank = ({ title }: Titled): number => (this.#ofDueYear(title) ? 0 : YEAR.test(title) ? 2 : 1);
    return posts.toSorted((a, b) => rank(a) - rank(b));
  }

  /** A few at a time, until every index has its result; false when a page must be read before it goes on. */
  #read(posts: readonly Titled[], promise: Want['promise'], enough = (): boolean => this.#open().size === 0): boolean {
    const titles = new Map(posts.flatMap(({ url, ...post }) => (url === null ? [] : [[url, post] as const])));
    const urls = [...new Map([...titles.keys()].map((url) => [keyOfUrl(url), url])).values()];
    for (let from = 0; from < urls.length; from += AT_A_TIME) {
      const wants: Want[] = [];
      const pages: PageFacts[] = [];
      for (const url of urls.slice(from, from + AT_A_TIME)) {
        if (!this.#seen.inScope(url) || this.#met.has(keyOfUrl(url))) continue;
        const page = readPage(this.#seen, url);
        if (page !== null) pages.push(page);
        else if (this.#isOpen(url, titles.get(url))) wants.push(wantOf(url, promise));
      }
      this.wants.push(...wants);
      if (!this.#isSettled(wants)) return false;
      for (const page of pages) this.#add(page);
      if (enough()) return true;
    }
    return true;
  }

  /** A file that cannot be read is a doubt where its words promise the result; else nobody said that it holds one. */
  #isOpen(url: string, named: Omit<Titled, 'url'> | undefined): boolean {
    const { state } = this.#seen.reading(url);
    return state !== 'gone' && (state === 'unread' || !isFile(url) || (named !== undefined && this.#promises(named)));
  }

  /** Of the due year, or of none; on a page of the indices the year is enough. */
  #promises({ title, own }: Omit<Titled, 'url'>): boolean {
    const due = this.#ofDueYear(title);
    if (isPlan(title) || (YEAR.test(title) && !due)) return false;
    return (own === true && due) || (saysOutcome(title) && this.#names(title, this.#open()));
  }

  #ofDueYear(title: string): boolean {
    return title.includes(String(dueYear(this.#ask.asOf)));
  }

  #isSettled(wants: readonly Want[]): boolean {
    return wants.every(({ url }) => this.#seen.reading(url).state !== 'unread');
  }
}

function wantOf(url: string, promise: Want['promise']): Want {
  const urgency = promise === 'named' ? 0.5 : 0.2;
  return isFile(url) ? { url, promise, urgency, attachment: true } : { url, promise, urgency };
}
