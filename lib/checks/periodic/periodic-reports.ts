/**
 * Reports on the results of handling files, wherever they stand: articles, pages on the topic with their tables, lists
 * and files, rows of lists of documents. Each with the months it is for. The order is fixed: news, pages that name the
 * topic, lists of reports, lists of documents; then pages of reports whose words leave something open.
 */

import type { Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts.ts';
import type { Evidence } from '../../model/finding.ts';
import { leadIsAbout, titleIsAbout } from '../../vietnamese/article-subject.ts';
import { isAhead, periodsNamed, yearOfPeriod } from '../../vietnamese/report-periods.ts';
import type { MonthSpan } from '../../vietnamese/report-periods.ts';
import { isOthersReport } from '../../vietnamese/whose-report.ts';
import { proofOfPost } from '../column/column-details.ts';
import { walkColumn } from '../column/column-walk.ts';
import { portalNews } from '../articles/news-walk.ts';
import {
  figuresIn,
  hintOf,
  isHollowReport,
  isLonger,
  isReportOfItself,
  pagesOf,
  quoteOf,
  wordsBeside,
  wordsOfFile,
  yearOfHint,
  yearIn,
} from './periodic-words.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { keyOfUrl, readPage } from '../search/topic-leads.ts';
import { searchTopic } from '../search/topic-pages.ts';
import type { TopicPage, TopicPages } from '../search/topic-pages.ts';
import { saysTopic } from '../search/topic-words.ts';

export interface Report extends MonthSpan {
  readonly year: number;
  readonly url: string;
  readonly evidence: readonly Evidence[];
}

export interface ReportBrief {
  readonly topic: string;
  readonly year: number;
  readonly from: string;
  readonly asOf: string;
  readonly departmentNames: readonly string[];
  /** Enough is known: what is left is not looked for. */
  readonly enough: (reports: readonly Report[]) => boolean;
}

export interface ReportSearch {
  readonly reports: readonly Report[];
  /** Reports of a period whose year is not known. */
  readonly yearless: number;
  readonly wants: readonly Want[];
  readonly scripted: boolean;
  /** Pages looked at. */
  readonly tried: number;
  /** Where results ought to stand: the topic's own page, else null. */
  readonly place: PageFacts | null;
}

const MAX_OPENED = 8;
/** Twelve months, and as many again under a second address. */
const MAX_PROVED = 24;
/** Topics near results of handling files: a report on them may hold these. */
const NEAR: readonly string[] = ['one-stop', 'results', 'tthc-reform', 'file-status'];
/** Sections in which the topic's page stands; lists in which reports stand. */
const SECTIONS = ['one-stop', 'public-administration', 'procedures', 'cchc', 'tthc-reform'];
const LISTS: readonly (readonly string[])[] = [['plans-reports'], ['documents', 'directives', 'legal-documents']];
/** In a table or a line, so many figures of a period are its results. */
const TABLE_FIGURES = 1;
const LINE_FIGURES = 2;

export function searchReports(seen: Seen, home: PageFacts, brief: ReportBrief): ReportSearch {
  const search = new Reports(seen, home, brief);
  search.run();
  return search;
}

class Reports implements ReportSearch {
  readonly reports: Report[] = [];
  readonly wants: Want[] = [];
  tried = 0;
  scripted = false;
  place: PageFacts | null = null;
  readonly #seen: Seen;
  readonly #home: PageFacts;
  readonly #brief: ReportBrief;
  readonly #taken = new Set<PageFacts>();
  /** Pages of reports asked for to see that they hold something. */
  readonly #wanted = new Set<string>();
  readonly #yearless: (MonthSpan & { readonly url: string })[] = [];
  /** Their own pages may tell more: near the topic, or of a longer period. */
  readonly #open = new Map<string, { readonly url: string; readonly posted: string | null; readonly title: string }>();

  constructor(seen: Seen, home: PageFacts, brief: ReportBrief) {
    this.#seen = seen;
    this.#home = home;
    this.#brief = brief;
  }

  /** A link that names no year may stand beside the same report's row, which has a date. */
  get yearless(): number {
    return this.#yearless.filter(
      ({ url, first, last }) =>
        !this.reports.some((one) => one.url === url && one.first === first && one.last === last),
    ).length;
  }

  run(): void {
    const steps: readonly (() => void)[] = [
      () => this.#fromNews(),
      () => this.#fromPages(),
      ...LISTS.map((topics) => () => this.#fromLists(topics)),
      () => this.#fromOwnPages(),
    ];
    for (const step of steps) {
      step();
      if (this.#waits() || this.#brief.enough(this.reports)) return;
    }
  }

  #fromNews(): void {
    const news = portalNews(this.#seen, this.#home, this.#brief.from);
    this.scripted = news.scripted;
    this.tried += news.tried;
    const posts = new Set(news.articles.map(({ url }) => url));
    const dating = new Set<string>();
    for (const post of news.articles) {
      const { title, lead, url, date } = post;
      if (url === null || !this.#seen.inScope(url) || (date !== null && date > this.#brief.asOf)) continue;
      if (isOthersReport(title, this.#brief.departmentNames)) continue;
      const isReport = this.#isReport(title) || (lead !== '' && leadIsAbout(lead, this.#brief.topic));
      const words = periodsNamed(title).length > 0 ? title : lead;
      if (!isReport) {
        this.#maybeOpen({ url, title, posted: date });
        continue;
      }
      const inTitle = periodsNamed(words).length > 0;
      if (!inTitle) this.#maybeOpen({ url, title, posted: date }, true);
      if (date === null) dating.add(url);
      const evidence = proofOfPost(post);
      this.#addOpened(words, { url, posted: date, hint: null, evidence });
    }
    for (const want of news.wants)
      this.wants.push(posts.has(want.url) && !dating.has(want.url) ? { ...want, promise: 'possible' } : want);
  }

  /** Pages that name the topic: their tables and lines, lists, files and links. */
  #fromPages(): void {
    const { topic } = this.#brief;
    const pages = this.#search({
      topics: [topic],
      sections: SECTIONS,
      posts: (title) => this.#isReport(title) && periodsNamed(title).length > 0,
      parts: ({ page }) => pagesOf(page),
      enough: (found) => {
        for (const one of found) this.#takeFound(one);
        return this.#brief.enough(this.reports);
      },
    });
    for (const one of pages.found) this.#takeFound(one);
    for (const { url, link, from } of pages.files) {
      const words = wordsOfFile(link?.words ?? '', url);
      this.#add(words, {
        url,
        posted: null,
        hint: hintOf(from),
        evidence: quoteOf(from, link?.words ?? '', link?.selector),
      });
    }
  }

  #takeFound({ page, link }: TopicPage): void {
    if (this.#taken.has(page)) return;
    this.#taken.add(page);
    const own = saysTopic(page, [this.#brief.topic]) || link !== null;
    if (own && page.kind !== 'article') this.place ??= page;
    this.#readPage(page, own);
  }

  /** Rows of lists of reports and documents. */
  #fromLists(topics: readonly string[]): void {
    const pages = this.#search({ topics, enough: (found) => found.length > 0 });
    for (const { page } of pages.found) {
      if (page.kind !== 'document-list' && page.kind !== 'column' && page.kind !== 'standing') continue;
      const { from } = this.#brief;
      const walk = walkColumn(this.#seen, page, { topic: 'documents', lists: 'own', from });
      this.wants.push(...walk.wants.filter(({ url }) => walk.older.has(url)));
      for (const one of walk.pages.length > 0 ? walk.pages : [page]) this.#readPage(one, false);
    }
  }

  #search(brief: Parameters<typeof searchTopic>[2]): TopicPages {
    const pages = searchTopic(this.#seen, this.#home, brief);
    this.wants.push(...pages.wants);
    this.tried += pages.tried;
    return pages;
  }

  #readPage(page: PageFacts, own: boolean): void {
    const hint = hintOf(page);
    const posted = page.published?.date ?? null;
    const head = page.headings.find(({ level }) => level <= 2) ?? page.headings[0];
    const isReport = head !== undefined && this.#isReport(head.text);
    if (head !== undefined && (own || isReport) && isReportOfItself(page, head.text))
      this.#add(
        head.text,
        { url: page.url, posted, hint: null, evidence: quoteOf(page, head.text, head.selector) },
        true,
      );
    if (own || isReport) this.#readFigures(page, hint);
    for (const { title, url, date, selector, place, unshown } of page.entries) {
      if (place !== 'main' || url === null || !this.#counts(title, own)) continue;
      const evidence = unshown === true ? [] : quoteOf(page, title, selector);
      this.#addOpened(title, { url, posted: date, hint, evidence });
    }
    for (const { title, url, date, posted: day, quote, selector, listed } of page.documents) {
      if (listed !== true || !this.#counts(title, own)) continue;
      this.#add(title, { url: url ?? page.url, posted: day ?? date, hint, evidence: quoteOf(page, quote, selector) });
    }
    for (const { url, words, place } of page.attachments) {
      const named = wordsOfFile(words, url);
      if (place !== 'main' || !this.#counts(named, own)) continue;
      this.#add(named, { url, posted: null, hint: hint ?? posted, evidence: quoteOf(page, words, '') });
    }
    if (!own) return;
    for (const { url, words, place, dead, by, selector } of page.links) {
      if (place !== 'main' || dead || !this.#seen.inScope(url) || isFile(url) || !this.#counts(words, true)) continue;
      const evidence = by === 'text' ? quoteOf(page, words, selector) : [];
      this.#addOpened(words, { url, posted: null, hint, evidence });
    }
  }

  /** Periods with figures of their own: rows and columns of tables, lines of the text. */
  #readFigures(page: PageFacts, hint: string | null): void {
    for (const { text, figures, selector, year } of page.periodLines ?? []) {
      // a sentence with several figures is text, however short
      const short = text.length <= SHORT_UNITS && figuresIn(text) < LINE_FIGURES;
      if (figures < (short ? TABLE_FIGURES : LINE_FIGURES) || (short && !this.#counts(text, true))) continue;
      const posted = page.published?.date ?? null;
      const said = year === undefined ? hint : String(year);
      this.#add(text, { url: page.url, posted, hint: said, evidence: quoteOf(page, text, selector) });
    }
  }

  /** Its title stands in a list; its own page must hold more than the title. */
  #addOpened(text: string, report: Words): void {
    const ofYear = periodsNamed(text).some(
      (period) => (period.year ?? yearOfHint(report.hint) ?? yearOfPeriod(period, report.posted)) === this.#brief.year,
    );
    if (ofYear && this.#isHollow(report.url)) return;
    this.#add(text, report);
  }

  /** False of a page that nobody has read: it is asked for, and its title counts if it cannot be had. */
  #isHollow(url: string): boolean {
    if (isFile(url) || !this.#seen.inScope(url)) return false;
    const page = readPage(this.#seen, url);
    if (page !== null) return isHollowReport(page);
    if (this.#seen.reading(url).state !== 'gone' && !this.#wanted.has(url) && this.#wanted.size < MAX_PROVED) {
      this.#wanted.add(url);
      this.wants.push({ url, promise: 'possible', urgency: 0.4 });
    }
    return false;
  }

  /** On the topic by its words; on a page of the topic the period is enough, where little else is said. */
  #counts(text: string, own: boolean): boolean {
    return this.#isReport(text) || (own && wordsBeside(text) <= OTHER_WORDS);
  }

  #isReport(text: string): boolean {
    return titleIsAbout(text, this.#brief.topic) && !isOthersReport(text, this.#brief.departmentNames);
  }

  #add(text: string, report: Words, heading = false): void {
    for (const period of periodsNamed(text)) {
      if (isAhead(text, period)) continue;
      const year = period.year ?? yearOfHint(report.hint) ?? yearOfPeriod(period, report.posted);
      if (year === null) {
        if (!heading) this.#yearless.push({ url: report.url, first: period.first, last: period.last });
        // its own page or file may give the year
        if (!heading) this.#maybeOpen({ url: report.url, title: text, posted: report.posted }, true);
        continue;
      }
      const { first, last } = period;
      const known = this.reports.find(
        (one) => one.first === first && one.last === last && one.year === year && one.evidence.length > 0,
      );
      if (known !== undefined) continue;
      this.reports.push({ first, last, year, url: report.url, evidence: report.evidence });
      if (isLonger(period)) this.#maybeOpen({ url: report.url, title: text, posted: report.posted }, true);
    }
  }

  /** Near the topic and of a period, or a report that leaves something open. */
  #maybeOpen(
    one: { readonly url: string; readonly title: string; readonly posted: string | null },
    sure = false,
  ): void {
    const near = sure || (NEAR.some((topic) => titleIsAbout(one.title, topic)) && periodsNamed(one.title).length > 0);
    if (near && !this.#open.has(keyOfUrl(one.url)) && this.#seen.inScope(one.url))
      this.#open.set(keyOfUrl(one.url), one);
  }

  #fromOwnPages(): void {
    for (const { url, title, posted } of [...this.#open.values()].slice(0, MAX_OPENED)) {
      const page = readPage(this.#seen, url);
      if (page === null) {
        const file = isFile(url) ? { attachment: true as const } : {};
        if (this.#seen.reading(url).state !== 'gone')
          this.wants.push({ url, promise: this.#isReport(title) ? 'named' : 'possible', urgency: 0.4, ...file });
        continue;
      }
      this.tried += 1;
      const day = posted ?? page.published?.date ?? null;
      const about =
        this.#isReport(title) ||
        page.headings.some(({ text }) => this.#isReport(text)) ||
        leadIsAbout(page.lead, this.#brief.topic);
      if (!about) continue;
      const head = page.headings[0];
      const evidence = head === undefined ? [] : quoteOf(page, head.text, head.selector);
      this.#add(title, { url: page.url, posted: day, hint: hintOf(page), evidence });
      if (periodsNamed(title).length === 0) this.#add(page.lead, { url: page.url, posted: day, hint: null, evidence });
      this.#readFigures(page, hintOf(page) ?? yearIn([title]) ?? day);
    }
  }

  #waits(): boolean {
    return this.wants.some(({ url }) => this.#seen.reading(url).state === 'unread');
  }
}

interface Words {
  readonly url: string;
  readonly posted: string | null;
  /** A year, or a day of it, that the page's own title gives. */
  readonly hint: string | null;
  readonly evidence: readonly Evidence[];
}

/** Words beside a period that say nothing else: "Báo cáo quý I", "Số liệu quý I của Sở". */
const OTHER_WORDS = 5;
/** Longer lines are text, and numbers in them may be of anything. */
const SHORT_UNITS = 80;
