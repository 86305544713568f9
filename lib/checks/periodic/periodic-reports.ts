/**
 * Reports on the results of handling files, wherever they stand: articles, pages on the topic with their tables, lists
 * and files, rows of lists of documents. Each with the months it is for. The order is fixed: news, pages that name the
 * topic, lists of reports, lists of documents; then pages of reports whose words leave something open.
 */

import type { Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { leadIsAbout } from '../../vietnamese/article-subject.ts';
import { periodsNamed, yearOfPeriod } from '../../vietnamese/report-periods.ts';
import type { MonthSpan } from '../../vietnamese/report-periods.ts';
import { isOthersReport } from '../../vietnamese/whose-report.ts';
import { FoundReports } from './found-reports.ts';
import { readFigures, readReports } from './page-reports.ts';
import type { FoundWords, Report, ReportBrief } from './found-reports.ts';
import { proofOfPost } from '../column/column-details.ts';
import { walkColumn } from '../column/column-walk.ts';
import { portalNews } from '../articles/news-walk.ts';
import { hintOf, isHollowReport, pagesOf, quoteOf, wordsOfFile, yearOfHint, yearIn } from './periodic-words.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { readPage } from '../search/topic-leads.ts';
import { searchTopic } from '../search/topic-pages.ts';
import type { TopicPage, TopicPages } from '../search/topic-pages.ts';
import { saysTopic } from '../search/topic-words.ts';

export interface ReportSearch {
  readonly reports: readonly Report[];
  /** Reports of a period whose year is not known. */
  readonly yearless: readonly MonthSpan[];
  readonly wants: readonly Want[];
  readonly scripted: boolean;
  /** Pages looked at. */
  readonly tried: number;
  /** Files of reports that are gone, and the pages that lead to them. */
  readonly lost: readonly LostFile[];
  /** Where results ought to stand: the topic's own page, else null. */
  readonly place: PageFacts | null;
}

export interface LostFile {
  readonly url: string;
  readonly from: string;
}

const MAX_OPENED = 8;
/** Twelve months, and as many again under a second address. */
const MAX_PROVED = 24;
/** Sections in which the topic's page stands; lists in which reports stand. */
const SECTIONS = ['one-stop', 'public-administration', 'procedures', 'cchc', 'tthc-reform'];
const LISTS: readonly (readonly string[])[] = [['plans-reports'], ['documents', 'directives', 'legal-documents']];

export function searchReports(seen: Seen, home: PageFacts, brief: ReportBrief): ReportSearch {
  const search = new Reports(seen, home, brief);
  search.run();
  return search;
}

class Reports implements ReportSearch {
  readonly wants: Want[] = [];
  tried = 0;
  scripted = false;
  place: PageFacts | null = null;
  readonly #seen: Seen;
  readonly #home: PageFacts;
  readonly #brief: ReportBrief;
  readonly #found: FoundReports;
  readonly #taken = new Set<PageFacts>();
  /** Pages of reports asked for to see that they hold something. */
  readonly #wanted = new Set<string>();
  readonly #lost = new Map<string, LostFile>();

  constructor(seen: Seen, home: PageFacts, brief: ReportBrief) {
    this.#seen = seen;
    this.#home = home;
    this.#brief = brief;
    this.#found = new FoundReports(brief, (url) => seen.inScope(url));
  }

  get reports(): readonly Report[] {
    return this.#found.reports;
  }

  get lost(): readonly LostFile[] {
    return [...this.#lost.values()];
  }

  get yearless(): readonly MonthSpan[] {
    // a file that is gone is known by the words of one link; its name in another leaves nothing open: `bc-quy-3.pdf`
    return this.#found.yearless.filter(({ url }) => !this.#lost.has(url));
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
      if ((url !== null && !this.#seen.inScope(url)) || (date !== null && date > this.#brief.asOf)) continue;
      if (isOthersReport(title, this.#brief.departmentNames)) continue;
      const isReport = this.#found.isReport(title) || (lead !== '' && leadIsAbout(lead, this.#brief.topic));
      const words = periodsNamed(title).length > 0 ? title : lead;
      if (url === null) {
        // a script opens it
        const told = { url: post.page.url, posted: date, hint: null, evidence: proofOfPost(post) };
        if (isReport && date !== null) this.#found.add(words, told);
        continue;
      }
      if (!isReport) {
        this.#found.maybeOpen({ url, title, posted: date });
        continue;
      }
      const inTitle = periodsNamed(words).length > 0;
      if (!inTitle) this.#found.maybeOpen({ url, title, posted: date }, true);
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
      posts: (title) => this.#found.isReport(title) && periodsNamed(title).length > 0,
      parts: ({ page }) => pagesOf(page),
      enough: (found) => {
        for (const one of found) this.#takeFound(one);
        return this.#brief.enough(this.reports);
      },
    });
    for (const one of pages.found) this.#takeFound(one);
    for (const { url, link, from } of pages.files) {
      const words = wordsOfFile(link?.words ?? '', url);
      this.#addOpened(words, {
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
    readReports(page, own, {
      found: this.#found,
      inScope: (url) => this.#seen.inScope(url),
      opened: (text, report) => this.#addOpened(text, report),
    });
  }

  /** Its title stands in a list; its own page must hold more than the title, its file must be there. */
  #addOpened(text: string, report: FoundWords): void {
    const ofYear = periodsNamed(text).some(
      (period) => (period.year ?? yearOfHint(report.hint) ?? yearOfPeriod(period, report.posted)) === this.#brief.year,
    );
    if (ofYear && this.#isHollow(report)) return;
    this.#found.add(text, report);
  }

  /** False of what nobody has read: it is asked for, and its title counts where it is there and cannot be had. */
  #isHollow({ url, evidence }: FoundWords): boolean {
    if (!this.#seen.inScope(url)) return false;
    const file = isFile(url);
    const page = readPage(this.#seen, url);
    if (page !== null) return !file && page.attachment === undefined && isHollowReport(page);
    if (this.#seen.reading(url).state === 'gone') {
      if (file) this.#lost.set(url, { url, from: evidence[0]?.url ?? this.#home.url });
      return file;
    }
    if (!this.#wanted.has(url) && this.#wanted.size < MAX_PROVED) {
      this.#wanted.add(url);
      this.wants.push({ url, promise: 'possible', urgency: 0.4, ...(file ? { attachment: true as const } : {}) });
    }
    return false;
  }

  #fromOwnPages(): void {
    for (const { url, title, posted } of [...this.#found.open].slice(0, MAX_OPENED)) {
      const page = readPage(this.#seen, url);
      if (page === null) {
        const file = isFile(url) ? { attachment: true as const } : {};
        if (this.#seen.reading(url).state !== 'gone')
          this.wants.push({ url, promise: this.#found.isReport(title) ? 'named' : 'possible', urgency: 0.4, ...file });
        continue;
      }
      this.tried += 1;
      const day = posted ?? page.published?.date ?? null;
      const about =
        this.#found.isReport(title) ||
        page.headings.some(({ text }) => this.#found.isReport(text)) ||
        leadIsAbout(page.lead, this.#brief.topic);
      if (!about) continue;
      const head = page.headings[0];
      const evidence = head === undefined ? [] : quoteOf(page, head.text, head.selector);
      this.#found.add(title, { url: page.url, posted: day, hint: hintOf(page), evidence });
      if (periodsNamed(title).length === 0)
        this.#found.add(page.lead, { url: page.url, posted: day, hint: null, evidence });
      readFigures(page, hintOf(page) ?? yearIn([title]) ?? day, this.#found);
    }
  }

  #waits(): boolean {
    return this.wants.some(({ url }) => this.#seen.reading(url).state === 'unread');
  }
}
