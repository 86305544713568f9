/**
 * The search for articles on a topic. All of the portal's news first: titles and the leads that lists show decide. Then
 * what names the topic beside the lists: its own column, links titled like articles. Only while these bring fewer than
 * asked for: addresses of a sitemap, and at last the articles' own pages, the promising ones first, in an order that is
 * the same for all topics, so that each page read serves them all.
 */

import { byCodeUnits } from '../../model/code-unit-order.ts';
import type { Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { leadIsAbout, titleIsAbout } from '../../vietnamese/article-subject.ts';
import { whoseMatter } from '../../vietnamese/whose-report.ts';
import { walkColumn } from '../column/column-walk.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { titleOn } from '../search/topic-own-pages.ts';
import { articleIndex } from './article-index.ts';
import type { ArticleIndex } from './article-index.ts';
import { isArticlePage, looksUnlikeArticle } from './article-pages.ts';
import { portalNews } from './news-walk.ts';
import { Once } from './once.ts';
import type { NewsArticle, PortalNews } from './news-walk.ts';
import { listsOtherThings } from './news-topics.ts';
import { keyOfUrl, readPage } from '../search/topic-leads.ts';
import { columnLinks, soleLinks, titledLinks } from './topic-links.ts';

export interface ArticleBrief {
  readonly topic: string;
  /** So many are asked for. */
  readonly min: number;
  /** First day of the plan's period. */
  readonly from: string;
  /** The part of the period that counts. */
  readonly window: { readonly from: string; readonly to: string };
  /** Names of the department, where only what is told of it counts. */
  readonly ownNames?: readonly string[];
  /** Where only what is told of the own province, the department among others, counts: a title of another's. */
  readonly isOthers?: (title: string) => boolean;
}

export interface FoundArticle {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly by: 'title' | 'lead';
  /** As a list shows it; null where nothing but its own page was looked at. */
  readonly listed: NewsArticle | null;
  /** Its own page, where that decided or dated it. */
  readonly page: PageFacts | null;
}

export interface ArticleSearch {
  /** Newest first, then by address. */
  readonly found: readonly FoundArticle[];
  /** On the topic, without a date of their own. */
  readonly undated: readonly string[];
  readonly wants: readonly Want[];
  /** Articles of the window whose titles were looked at, and own pages read. */
  readonly looked: number;
  readonly opened: number;
  readonly scripted: boolean;
  readonly lists: PortalNews['lists'];
}

const MAX_COLUMNS = 6;
const MAX_LINKS = 12;
/** Own pages read at a time, and in all, for all topics of a plan together. */
const PAGES_AT_A_TIME = 15;
const MAX_OWN_PAGES = 150;

export function searchArticles(seen: Seen, home: PageFacts, brief: ArticleBrief): ArticleSearch {
  const search = new TopicArticles(seen, home, brief);
  search.run();
  return search.outcome();
}

class TopicArticles {
  readonly #seen: Seen;
  readonly #home: PageFacts;
  readonly #brief: ArticleBrief;
  readonly #news: PortalNews;
  readonly #found: FoundArticle[] = [];
  readonly #undated: string[] = [];
  readonly #wants: Want[] = [];
  /** Keys of what no list shows. */
  readonly #known = new Set<string>();
  #index: ArticleIndex;
  #opened = 0;

  constructor(seen: Seen, home: PageFacts, brief: ArticleBrief) {
    this.#seen = seen;
    this.#home = home;
    this.#brief = brief;
    this.#news = portalNews(seen, home, brief.from);
    this.#index = articleIndex(seen, this.#news.articles);
  }

  run(): void {
    this.#index = articleIndex(this.#seen, this.#withColumns());
    for (const article of this.#index.about(this.#brief.topic))
      if (article.date === null || this.#isIn(article.date)) this.#judgeListed(article);
    this.#newsWants();
    if (this.#waits()) return;
    for (const url of this.#barePosts()) this.#judgeLink(url, 'named', true);
    for (const url of this.#titledLinks()) this.#judgeLink(url, 'named');
    if (this.#waits() || this.#enough()) return;
    for (const url of this.#mapped()) this.#judgeLink(url, 'possible');
    if (this.#waits() || this.#enough()) return;
    this.#ownPages();
  }

  outcome(): ArticleSearch {
    const { lists, scripted } = this.#news;
    return {
      found: this.#found.toSorted((a, b) => byCodeUnits(b.date, a.date) || byCodeUnits(a.url, b.url)),
      undated: this.#undated,
      wants: this.#wants,
      looked: this.#index.countIn(this.#brief.window),
      opened: this.#opened,
      scripted,
      lists,
    };
  }

  /** With those of columns on the topic that the home page or a list of news names, which are none of the portal's news. */
  #withColumns(): readonly NewsArticle[] {
    const { topic, from } = this.#brief;
    const pages = [this.#home, ...this.#news.lists.map(({ page }) => page)];
    const walked = new Set(this.#news.lists.flatMap(({ walk }) => walk.pages.map(({ url }) => url)));
    const urls = new Set(pages.flatMap((page) => columnLinks(page, topic)));
    let articles: Once | null = null;
    let taken = 0;
    for (const url of urls) {
      if (taken >= MAX_COLUMNS) break;
      if (!this.#seen.inScope(url) || isFile(url)) continue;
      taken += 1;
      const page = readPage(this.#seen, url);
      if (page === null) {
        if (this.#seen.reading(url).state !== 'gone') this.#wants.push({ url, promise: 'named', urgency: 0.7 });
        continue;
      }
      if (walked.has(page.url) || page.kind !== 'column' || listsOtherThings(page)) continue;
      walked.add(page.url);
      const walk = walkColumn(this.#seen, page, { topic: 'cchc', lists: 'own', from });
      this.#wants.push(...walk.wants);
      for (const post of walk.posts) (articles ??= new Once(this.#news.articles)).add(post, page);
    }
    return articles === null ? this.#news.articles : articles.all();
  }

  #judgeListed(article: NewsArticle): void {
    const { topic } = this.#brief;
    const { title, url, date, dating } = article;
    if (this.#isAnothers(title, article.lead)) return;
    // in a column on reform a title need not name it
    const by = titleIsAbout(title, topic) || !leadIsAbout(article.lead, topic) ? 'title' : 'lead';
    const doubtful = date === null || dating !== null || article.byAddress === true || looksUnlikeArticle(title);
    if (url === null) {
      if (!doubtful) this.#found.push({ title, url: article.page.url, date, by, listed: article, page: null });
      return;
    }
    const page = readPage(this.#seen, url);
    if (!doubtful) {
      this.#found.push({ title, url, date, by, listed: article, page: null });
      return;
    }
    if (page === null) {
      if (this.#seen.reading(url).state !== 'gone') this.#wants.push({ url, promise: 'named', urgency: 0.5 });
      return;
    }
    if (
      !isArticlePage(
        page,
        article.lists.some((list) => list !== this.#home),
      )
    )
      return;
    const day = date ?? page.published?.date ?? page.publishedLater ?? null;
    const told = article.byAddress === true ? titleOn(page, article, topic).title : title;
    if (day === null) this.#undated.push(url);
    else if (this.#isIn(day)) this.#found.push({ title: told, url, date: day, by, listed: article, page });
  }

  /** Pages of lists matter; the day of an article that is on something else does not. */
  #newsWants(): void {
    const { urls } = articleIndex(this.#seen, this.#news.articles);
    const own = new Set(this.#wants.map(({ url }) => url));
    for (const want of this.#news.wants) {
      if (own.has(want.url)) continue;
      this.#wants.push(urls.has(want.url) ? { ...want, promise: 'possible' } : want);
    }
  }

  /** Links of the home page and of the lists that are titled like articles on the topic, and stand in no list. */
  #titledLinks(): readonly string[] {
    const { topic } = this.#brief;
    const pages = [this.#home, ...this.#news.lists.flatMap(({ walk }) => walk.pages)];
    const urls = pages.flatMap((page) => titledLinks(page, topic));
    return this.#fresh(urls);
  }

  /** What a page called news names, though it shows no list: a post like others, however plain its own page. */
  #barePosts(): readonly string[] {
    const { topic } = this.#brief;
    const urls = this.#news.bare.flatMap((page) => soleLinks(page, topic));
    return this.#fresh(urls.filter((url) => !this.#seen.fromHome(url)));
  }

  #mapped(): readonly string[] {
    const links = this.#seen.links(this.#brief.topic).filter(({ place }) => place === 'sitemap');
    return this.#fresh(links.map(({ url }) => url));
  }

  #fresh(urls: readonly string[]): readonly string[] {
    const fresh: string[] = [];
    for (const url of urls) {
      if (fresh.length >= MAX_LINKS) break;
      if (this.#isKnown(url) || !this.#seen.inScope(url) || isFile(url)) continue;
      this.#known.add(keyOfUrl(url));
      fresh.push(url);
    }
    return fresh;
  }

  /** A page that no list shows: only it can tell what it is. */
  #judgeLink(url: string, promise: Want['promise'], posted = false): void {
    const page = readPage(this.#seen, url);
    if (page === null) {
      if (this.#seen.reading(url).state !== 'gone') this.#wants.push({ url, promise, urgency: 0.4 });
      return;
    }
    if (keyOfUrl(page.url) !== keyOfUrl(url) && this.#isKnown(page.url)) return;
    this.#known.add(keyOfUrl(page.url));
    this.#judgePage(page, null, url, posted);
  }

  #judgePage(page: PageFacts, listed: NewsArticle | null, url: string, posted = false): void {
    if (!isArticlePage(page, posted)) return;
    const { title, by } = titleOn(page, listed, this.#brief.topic);
    if (by === null || this.#isAnothers(title, page.lead)) return;
    const date = listed?.date ?? page.published?.date ?? page.publishedLater ?? null;
    if (date === null) this.#undated.push(url);
    else if (this.#isIn(date) && !this.#found.some((one) => one.date === date && isSameTitle(one.title, title)))
      this.#found.push({ title, url, date, by, listed, page });
  }

  #ownPages(): void {
    const settled = new Set([...this.#found.map(({ url }) => url), ...this.#undated]);
    const order = this.#index
      .toOpen(this.#brief.window)
      .filter(({ url }) => !settled.has(url ?? ''))
      .slice(0, MAX_OWN_PAGES);
    for (let from = 0; from < order.length; from += PAGES_AT_A_TIME) {
      const batch = order.slice(from, from + PAGES_AT_A_TIME);
      for (const article of batch) {
        const url = article.url ?? '';
        const page = readPage(this.#seen, url);
        if (page !== null) {
          this.#opened += 1;
          this.#judgePage(page, article, url);
        } else if (this.#seen.reading(url).state !== 'gone')
          this.#wants.push({ url, promise: 'possible', urgency: 0.2 });
      }
      if (this.#waits() || this.#enough()) return;
    }
  }

  /** The title tells whose it is; where it does not, the lead. */
  #isAnothers(title: string, lead: string): boolean {
    const { ownNames, isOthers } = this.#brief;
    if (isOthers?.(title) === true) return true;
    if (ownNames === undefined) return false;
    const whose = whoseMatter(title, ownNames);
    return whose === 'other' || (whose === 'unsaid' && whoseMatter(lead, ownNames) === 'other');
  }

  #isKnown(url: string): boolean {
    const key = keyOfUrl(url);
    return this.#known.has(key) || this.#index.keys.has(key);
  }

  #isIn(date: string): boolean {
    const { from, to } = this.#brief.window;
    return date >= from && date <= to;
  }

  #enough(): boolean {
    return this.#found.length >= this.#brief.min;
  }

  /** What comes next depends on pages still to be read. */
  #waits(): boolean {
    return this.#wants.some(({ url }) => this.#seen.reading(url).state === 'unread');
  }
}

/** A page's own title may be followed by the portal's name. */
function isSameTitle(one: string, other: string): boolean {
  return one === other || other.startsWith(`${one} - `) || other.startsWith(`${one} | `);
}
