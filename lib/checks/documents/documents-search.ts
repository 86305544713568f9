/**
 * The search for the documents of a plan, in stages; a later one is entered only while a document is missing, or not
 * published where that is asked for:
 *
 * 1. the home page, and the lists of documents, directives and plans that it leads to, read until all are found or they
 *    end (a list from new to old ends where it is older than all that is sought);
 * 2. each document's own page or file, where a row or title promises one;
 * 3. the portal's news of the period: titles that name a document;
 * 4. the lists that only the page of contents names;
 * 5. a few pages at a time: files of the lists without a number in their words, articles, first those of the column on reform, other documents' preambles, procedures,
 *    questions and answers, and the menu's landing pages.
 *
 * Nothing else that was read counts, so that wants and judge agree.
 */

import type { Ask, Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import { topicsOf } from '../../vietnamese/topics.ts';
import { isPast } from './documents-order.ts';
import { foundOn } from './documents-found.ts';
import type { Found } from './documents-found.ts';
import { soughtDocuments, titleMatch, typesOf } from './documents-match.ts';
import type { Sought } from './documents-match.ts';
import {
  citingArticles,
  isMute,
  mayBeSought,
  newsOf,
  otherDocuments,
  servicePages,
  standingPages,
  unnumberedFiles,
} from './documents-places.ts';
import type { Open, PlainFile } from './documents-places.ts';
import { sightsOn } from './documents-sights.ts';
import { listPages } from '../search/list-pages.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { keyOfUrl, readPage } from '../search/topic-leads.ts';
import { promiseOf } from '../search/topic-words.ts';
import { searchTopic } from '../search/topic-pages.ts';
import type { Stage } from '../search/topic-pages.ts';

export interface DocumentSearch {
  readonly found: readonly Found[];
  readonly wants: readonly Want[];
  /** A list goes on where it was not followed: beyond the bound, or behind a script. */
  readonly cut: { readonly page: PageFacts; readonly by: 'bound' | 'script' } | null;
  /** Pages looked at besides the home page, and lists among them. */
  readonly tried: number;
  readonly lists: readonly PageFacts[];
}

const LIST_TOPICS = ['documents', 'directives', 'legal-documents', 'guidance-documents', 'plans-reports'] as const;
/** Pages of one list, and of all. */
const MAX_LIST_PAGES = 40;
const MAX_ALL_LIST_PAGES = 120;
const MAX_LISTS = 10;
const MAX_TITLED = 12;
const AT_A_TIME = 8;
/** Pages of contents, and lists that one names. */
const MAX_MAPS = 2;
const MAX_MAPPED = 8;
/** Files of articles: "Toàn văn nghị quyết tại đây". */
const MAX_POSTED_FILES = 12;
/** By address: whether it may be one of those not found. */
type Files = ReadonlyMap<string, (open: Open) => boolean>;
const NO_FILES: Files = new Map();

export function searchDocuments(seen: Seen, home: PageFacts, ask: Ask): DocumentSearch {
  const search = new Search(seen, home, soughtDocuments(ask), ask.period.from);
  search.run();
  return search;
}

class Search implements DocumentSearch {
  cut: DocumentSearch['cut'] = null;
  lists: PageFacts[] = [];
  readonly wants: Want[] = [];
  readonly #seen: Seen;
  readonly #home: PageFacts;
  readonly #sought: readonly Sought[];
  readonly #from: string;
  readonly #pages: PageFacts[];
  readonly #met = new Set<string>();
  #found: readonly Found[] | null = null;
  readonly #mute: { readonly url: string; readonly promising: (open: Open) => boolean }[] = [];

  constructor(seen: Seen, home: PageFacts, sought: readonly Sought[], from: string) {
    this.#seen = seen;
    this.#home = home;
    this.#sought = sought;
    this.#from = from;
    this.#pages = [home];
    this.#met.add(keyOfUrl(home.url));
  }

  get tried(): number {
    return this.#pages.length - 1;
  }

  get found(): readonly Found[] {
    this.#found ??= this.#sought.map((sought) => foundOn(this.#seen, this.#pages, sought));
    return this.#found;
  }

  run(): void {
    this.#stages();
    this.#doubtMute();
  }

  #stages(): void {
    if (!this.#inLists() || !this.#owns()) return;
    if (this.#enough()) return;
    if (!this.#inNews() || !this.#owns() || this.#enough()) return;
    if (!this.#throughMap() || !this.#owns() || this.#enough()) return;
    this.#explore();
  }

  /** False when a page must be read before it goes on. */
  #inLists(): boolean {
    const brief = { topics: LIST_TOPICS, enough: (_: unknown, done: Stage) => done === 'posts', parts: partsOf };
    const { found, wants } = searchTopic(this.#seen, this.#home, brief);
    this.wants.push(...wants);
    for (const { page } of found.slice(0, MAX_LISTS)) this.#list(page);
    return this.#isSettled(this.wants);
  }

  #list(start: PageFacts): void {
    if (this.#met.has(keyOfUrl(start.url))) return;
    const before = this.#pages.slice();
    const { pages, wants, cut } = listPages(this.#seen, start, {
      most: Math.min(MAX_LIST_PAGES, Math.max(1, MAX_ALL_LIST_PAGES - this.lists.length)),
      urgency: 0.7,
      enough: (read) => isPast(read, this.#openOn([...before, ...read])),
    });
    for (const page of pages) this.#add(page);
    this.lists.push(...pages);
    this.wants.push(...wants);
    const last = pages.at(-1);
    if (cut !== null && last !== undefined) this.cut ??= { page: last, by: cut };
  }

  /** Documents that none of these pages shows with a page or file of its own. */
  #openOn(pages: readonly PageFacts[]): readonly Sought[] {
    return this.#sought.filter((sought) => {
      const sights = pages.flatMap((page) => sightsOn(page, sought).same);
      return !sights.some(({ itself, promises }) => itself || promises.length > 0);
    });
  }

  #add(page: PageFacts): void {
    if (this.#met.has(keyOfUrl(page.url))) return;
    this.#met.add(keyOfUrl(page.url));
    this.#pages.push(page);
    this.#found = null;
  }

  /** The documents' own pages and files. */
  #owns(): boolean {
    const wants = this.found.flatMap((found) => found.wants);
    this.wants.push(...wants);
    return this.#isSettled(wants);
  }

  #inNews(): boolean {
    const news = newsOf(this.#seen, this.#home, this.#from);
    this.wants.push(...news.wants);
    for (const { walk } of news.lists) for (const page of walk.pages) this.#add(page);
    const titled = news.articles.filter(({ title }) => this.#sought.some((sought) => names(title, sought)));
    return (
      this.#isSettled(news.wants) &&
      this.#read(
        titled.slice(0, MAX_TITLED).flatMap(({ url }) => url ?? []),
        'named',
      )
    );
  }

  #throughMap(): boolean {
    const maps = this.#home.links.filter((link) => promiseOf(link, 'site-map') > 0).map(({ url }) => url);
    if (!this.#read(maps.slice(0, MAX_MAPS), 'possible')) return false;
    const named = maps.flatMap((url) => {
      const page = readPage(this.#seen, url);
      return page === null ? [] : partsOf({ page });
    });
    const fresh = named.filter((url) => !this.#met.has(keyOfUrl(url))).slice(0, MAX_MAPPED);
    const lists = this.#come(fresh, 'possible');
    for (const page of lists ?? []) this.#list(page);
    return lists !== null && this.#isSettled(this.wants);
  }

  #explore(): void {
    const news = newsOf(this.#seen, this.#home, this.#from);
    const services = servicePages(this.#seen, this.#home);
    // of a document without a number the words of its link tell
    const numbered = this.#sought.some(({ keys }) => keys.size > 0);
    const listed = numbered ? unnumberedFiles(this.lists) : [];
    const places = [
      ...listed.map(({ url }) => url),
      ...citingArticles(news),
      ...otherDocuments(this.lists),
      ...services.urls,
      ...standingPages(this.#seen, this.#home),
    ].filter((url) => this.#seen.inScope(url));
    for (let from = 0; from < places.length; from += AT_A_TIME) {
      if (!this.#read(places.slice(from, from + AT_A_TIME), 'possible', this.#filesOf(listed, true))) return;
      if (!this.#owns() || this.#enough()) return;
    }
    const texts = this.#pages.filter(({ kind }) => kind === 'article' || kind === 'standing');
    const posted = numbered ? unnumberedFiles(texts, MAX_POSTED_FILES) : [];
    const urls = posted.map(({ url }) => url);
    if (!this.#read(urls, 'possible', this.#filesOf(posted, false)) || !this.#owns() || this.#enough()) return;
    // among posts a link may lead straight to a file; one that nobody can read is no doubt there
    const columns = this.#pages.filter(({ kind }) => kind === 'column');
    const between = numbered ? unnumberedFiles(columns, MAX_POSTED_FILES).map(({ url }) => url) : [];
    if (!this.#read(between, 'possible') || !this.#owns() || this.#enough()) return;
    this.wants.push(...services.wants);
  }

  /** Files that came and cannot be read, and may be a document that was found nowhere else. */
  #doubtMute(): void {
    const missing = this.found.filter(({ state }) => state === 'missing');
    const open = {
      types: new Set(missing.flatMap(({ sought }) => typesOf(sought))),
      topics: new Set(missing.flatMap(({ sought }) => topicsOf(sought.named.title ?? '').map(({ topic }) => topic))),
    };
    for (const { url, promising } of this.#mute)
      if (promising(open)) this.wants.push({ url, promise: 'named', urgency: 0.2, attachment: true });
  }

  #filesOf(files: readonly PlainFile[], onList: boolean): Files {
    return new Map(files.map((file) => [file.url, (open) => mayBeSought(file, open, onList)]));
  }

  /** `files`: those of the addresses that send files, however they end. */
  #read(urls: readonly string[], promise: Want['promise'], files: Files = NO_FILES): boolean {
    const pages = this.#come(urls, promise, files);
    for (const page of pages ?? []) this.#add(page);
    return pages !== null;
  }

  /** The pages that are there; null when one must be read before it goes on. */
  #come(urls: readonly string[], promise: Want['promise'], files: Files = NO_FILES): readonly PageFacts[] | null {
    const wants: Want[] = [];
    const pages: PageFacts[] = [];
    for (const url of urls) {
      if (!this.#seen.inScope(url)) continue;
      const page = readPage(this.#seen, url);
      const reading = this.#seen.reading(url);
      const promising = files.get(url);
      if (page !== null) pages.push(page);
      else if (promising !== undefined && isMute(reading)) this.#mute.push({ url, promising });
      else if (reading.state !== 'gone')
        wants.push({
          url,
          promise,
          urgency: promise === 'named' ? 0.5 : 0.2,
          ...(isFile(url) || files.has(url) ? { attachment: true as const } : {}),
        });
    }
    this.wants.push(...wants);
    return this.#isSettled(wants) ? pages : null;
  }

  #isSettled(wants: readonly Want[]): boolean {
    return wants.every(({ url }) => this.#seen.reading(url).state !== 'unread');
  }

  #enough(): boolean {
    return this.found.every(
      ({ state, sought }) => state === 'published' || (state === 'cited' && sought.need === 'cited'),
    );
  }
}

/** Lists below a page of lists: "Văn bản Trung ương", "Văn bản của tỉnh". */
function partsOf({ page }: { readonly page: PageFacts }): readonly string[] {
  return page.links
    .filter(
      ({ place, dead, topics }) =>
        place === 'main' &&
        !dead &&
        topics.some(({ topic, share }) => (LIST_TOPICS as readonly string[]).includes(topic) && share >= 0.5),
    )
    .map(({ url }) => url);
}

function names(title: string, sought: Sought): boolean {
  return findDocumentNumbers(title).some(({ key }) => sought.keys.has(key)) || titleMatch(sought, title, null) !== null;
}
