/**
 * The portal's news as one: every list of posts that the home page leads to, read page by page while it reaches into
 * the period, and the posts of the home page's own blocks. Each article counts once, however many lists show it and
 * however its address is spelt. Walked once for each state of what was seen, however many requirements ask.
 */

import type { Seen, Want } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { blockPosts } from '../column/column-posts.ts';
import { searchColumn } from '../column/column-search.ts';
import { walkColumn } from '../column/column-walk.ts';
import type { DatedPost, Walk } from '../column/column-walk.ts';
import { columnsOf, menuPages, namedNews, namedOn, namesReform, REFORM, unnamedOn } from './news-targets.ts';
import type { Target } from './news-targets.ts';
import { listsOtherThings } from './news-topics.ts';
import { Once } from './once.ts';
import { keyOfUrl, readPage } from '../search/topic-leads.ts';
import { promiseOf } from '../search/topic-words.ts';

export interface NewsArticle extends DatedPost {
  /** The lists that show it, by their first page, in the order walked; the home page for one of its blocks. */
  readonly lists: readonly PageFacts[];
}

export interface NewsList {
  /** First page of the list. */
  readonly page: PageFacts;
  /** The home page's link to it; null where a block or another list leads there. */
  readonly link: LinkFact | null;
  readonly walk: Walk;
  /** The page that shows it in a frame. */
  readonly framedBy?: string;
}

export interface PortalNews {
  /** Largest first; each page once. */
  readonly lists: readonly NewsList[];
  /**
   * Each once, in the order met; those outside the period among them, as far as the lists were read. An undated one has
   * no date in its list nor on its own page (or that page is still wanted).
   */
  readonly articles: readonly NewsArticle[];
  /** Pages that could still change the articles; those that failed are among them. */
  readonly wants: readonly Want[];
  /** Further pages of lists among the wants: what they hold is older than what was read. */
  readonly older: ReadonlySet<string>;
  /** A script alone leads on from a list that still reaches into the period, or fills a page named as news. */
  readonly scripted: boolean;
  /** Pages that the home page calls news or reform, and on which no list is made out: one undated link is none by its looks. */
  readonly bare: readonly PageFacts[];
  /** Pages looked at for being lists of news. */
  readonly tried: number;
}

/** Pages named as news, those that these name, and pages of the menu tried for being news though nothing says so. */
const MAX_NAMED = 30;
const MAX_PARTS = 12;
const MAX_TRIED = 40;
/** Pages of contents ("Sơ đồ cổng"), and pages tried that these name. */
const MAX_MAPS = 2;
const MAX_MAPPED = 24;
/** Of one page, and frames within frames. */
const MAX_FRAMES = 4;
const MAX_FRAME_DEPTH = 2;

interface Known {
  readonly version: number;
  readonly home: PageFacts;
  readonly news: PortalNews;
  /** As walked: that decides which of two copies of an article counts. */
  readonly order: readonly NewsList[];
}

const memory = new WeakMap<Seen, Map<string, Known>>();

/**
 * Most pages read are none of a list: as long as the lists say the same, the articles are the very same array.
 *
 * @param from first day of the period, YYYY-MM-DD
 */
export function portalNews(seen: Seen, home: PageFacts, from: string): PortalNews {
  let byPeriod = memory.get(seen);
  if (byPeriod === undefined) memory.set(seen, (byPeriod = new Map<string, Known>()));
  const known = byPeriod.get(from);
  if (known !== undefined && known.version === seen.version && known.home === home) return known.news;
  const walk = new NewsWalk(seen, home, from);
  const news = walk.walk(known?.home === home ? known : null);
  byPeriod.set(from, { version: seen.version, home, news, order: walk.lists });
  return news;
}

class NewsWalk {
  readonly #seen: Seen;
  readonly #home: PageFacts;
  readonly #from: string;
  readonly lists: NewsList[] = [];
  readonly #wants: Want[] = [];
  /** Keys of the addresses tried or to be tried, and of all pages of the lists. */
  readonly #met: Set<string>;
  readonly #visited: Set<string>;
  /** Keys of what the home page links to. */
  readonly #shown: ReadonlySet<string>;
  #tried = 0;
  /** Pages of the menu without dated posts of their own: their cards may lead to columns. */
  readonly #landings: PageFacts[] = [];
  readonly #bare: PageFacts[] = [];
  /** A page named as news that only a script fills. */
  #hidden = false;

  constructor(seen: Seen, home: PageFacts, from: string) {
    this.#seen = seen;
    this.#home = home;
    this.#from = from;
    this.#shown = new Set(home.links.map(({ url }) => keyOfUrl(url)));
    this.#met = new Set([keyOfUrl(home.url)]);
    this.#visited = new Set([home.url]);
  }

  walk(before: Known | null): PortalNews {
    const named = this.#fresh(namedNews(this.#home), MAX_NAMED);
    const menu = this.#fresh(menuPages(this.#home), MAX_TRIED);
    for (const target of [...named, ...menu]) this.#try(target);
    this.#throughMaps();
    const parts = this.#fresh(
      [
        ...this.lists.flatMap(({ page }) => namedOn(page)),
        ...this.#landings.flatMap((page) => columnsOf(page, this.#shown)),
      ],
      MAX_PARTS,
    );
    for (const target of parts) this.#try(target);
    if (!namesReform(this.#home) && !this.#waits()) this.#throughSearch();
    return {
      lists: this.lists.toSorted(bySize),
      articles: before !== null && areSame(before.order, this.lists) ? before.news.articles : this.#articles(),
      wants: this.#wants,
      older: new Set(this.lists.flatMap(({ walk }) => [...walk.older])),
      scripted: this.#hidden || this.lists.some(({ walk }) => walk.hidden !== null),
      bare: this.#bare,
      tried: this.#tried,
    };
  }

  #articles(): readonly NewsArticle[] {
    const articles = new Once();
    for (const { page, walk } of this.lists) for (const post of walk.posts) articles.add(post, page);
    for (const post of blockPosts(this.#home)) articles.add({ ...post, dating: null }, this.#home);
    return articles.all();
  }

  /** What only the portal's page of contents names. */
  #throughMaps(): void {
    const maps = this.#home.links.filter((link) => promiseOf(link, 'site-map') > 0 && this.#seen.inScope(link.url));
    for (const { url } of maps.slice(0, MAX_MAPS)) {
      const page = readPage(this.#seen, url);
      if (page === null) {
        if (this.#seen.reading(url).state !== 'gone') this.#wants.push({ url, promise: 'possible', urgency: 0.3 });
        continue;
      }
      this.#met.add(keyOfUrl(url));
      const targets = [...namedOn(page), ...unnamedOn(page)];
      for (const target of this.#fresh(targets, MAX_MAPPED)) this.#try(target);
    }
  }

  #waits(): boolean {
    return this.#wants.some(({ url }) => this.#seen.reading(url).state === 'unread');
  }

  /** The column on reform is sought for its own sake anyway; what it holds is news wherever it is linked from. */
  #throughSearch(): void {
    const until = `${this.#from.slice(0, 4)}-12-31`;
    const asked = { topic: REFORM, maxAgeDays: null, perMonth: 0, images: false, asOf: until };
    const { best, wants } = searchColumn(this.#seen, this.#home, { ...asked, period: { from: this.#from, to: until } });
    this.#wants.push(...wants);
    if (best === null || best.page === this.#home || this.#visited.has(best.page.url)) return;
    this.#visited.add(best.page.url);
    if (listsOtherThings(best.page) || best.walk.posts.length === 0) return;
    for (const { url } of best.walk.pages) this.#visited.add(url);
    this.lists.push({ page: best.page, link: null, walk: best.walk });
  }

  #fresh(targets: readonly Target[], most: number): readonly Target[] {
    const fresh: Target[] = [];
    for (const target of targets) {
      const key = keyOfUrl(target.url);
      if (fresh.length >= most || this.#met.has(key) || !this.#seen.inScope(target.url)) continue;
      this.#met.add(key);
      fresh.push(target);
    }
    return fresh;
  }

  #try(target: Target): void {
    const { url, link, promise, framed } = target;
    const page = readPage(this.#seen, url);
    if (page === null) {
      if (this.#seen.reading(url).state === 'gone') return;
      this.#wants.push({ url, promise, urgency: promise === 'named' ? 0.8 : 0.15 });
      return;
    }
    if (this.#visited.has(page.url)) return;
    this.#visited.add(page.url);
    this.#tried += 1;
    if (page.kind === 'shell' && promise === 'named') this.#hidden = true;
    // undated entries may be sections
    if (link !== null && !page.entries.some(({ place, date }) => place === 'main' && date !== null))
      this.#landings.push(page);
    if (listsOtherThings(page)) return;
    if (page.kind !== 'column') return this.#tryFrames(page, target);
    const walk = walkColumn(this.#seen, page, { topic: 'cchc', lists: 'own', from: this.#from });
    for (const { url: other } of walk.pages) this.#visited.add(other);
    if (walk.posts.length > 0 || walk.wants.length > 0)
      this.lists.push({ page, link, walk, ...(framed === undefined ? {} : { framedBy: framed.by }) });
    this.#wants.push(...walk.wants);
  }

  /** What a page without posts of its own shows in the portal's own frames is its list. */
  #tryFrames(page: PageFacts, { link, promise, framed }: Target): void {
    const depth = (framed?.depth ?? 0) + 1;
    if (page.entries.some(({ place }) => place === 'main')) return;
    if (promise === 'named' && page.kind === 'standing') this.#bare.push(page);
    if (depth > MAX_FRAME_DEPTH) return;
    const by = framed?.by ?? page.url;
    const targets = page.frames.map((url): Target => ({ url, link, promise, framed: { by, depth } }));
    for (const target of this.#fresh(targets, MAX_FRAMES)) this.#try(target);
  }
}

/** A list is walked anew only when a page that it wanted was read. */
function areSame(before: readonly NewsList[], now: readonly NewsList[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ page, walk }, index) => page === now[index]?.page && walk === now[index].walk)
  );
}

function bySize(a: NewsList, b: NewsList): number {
  return b.walk.posts.length - a.walk.posts.length || (a.page.url < b.page.url ? -1 : 1);
}
