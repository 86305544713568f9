/** Reports found so far, each with the months it is for, and what may tell of more. */

import type { Evidence } from '../../model/finding.ts';
import { titleIsAbout } from '../../vietnamese/article-subject.ts';
import { addDays } from '../../vietnamese/calendar.ts';
import { isAhead, periodsNamed, spanDates, yearOfPeriod } from '../../vietnamese/report-periods.ts';
import type { MonthSpan } from '../../vietnamese/report-periods.ts';
import { isOthersReport } from '../../vietnamese/whose-report.ts';
import { keyOfUrl } from '../search/topic-leads.ts';
import { isLonger, wordsBeside, yearOfHint } from './periodic-words.ts';

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

export interface FoundWords {
  readonly url: string;
  readonly posted: string | null;
  /** A year, or a day of it, that the page's own title gives. */
  readonly hint: string | null;
  readonly evidence: readonly Evidence[];
}

/** Words beside a period that say nothing else: "Báo cáo quý I", "Số liệu quý I của Sở". */
const OTHER_WORDS = 5;
/** Topics near results of handling files: a report on them may hold these. */
const NEAR: readonly string[] = ['one-stop', 'results', 'tthc-reform', 'file-status'];

interface OpenReport {
  readonly url: string;
  readonly title: string;
  readonly posted: string | null;
}

/** Offices close their figures some weeks before the end; what was posted long before it cannot tell of the period. */
const CLOSED_EARLY_DAYS = 45;

function isTooEarly(year: number, span: MonthSpan, posted: string | null): boolean {
  if (posted === null) return false;
  const { from, to } = spanDates(year, span);
  return posted < (span.first === span.last ? from : addDays(to, -CLOSED_EARLY_DAYS));
}

export class FoundReports {
  readonly reports: Report[] = [];
  readonly #brief: ReportBrief;
  readonly #inScope: (url: string) => boolean;
  readonly #yearless: (MonthSpan & { readonly url: string })[] = [];
  readonly #open = new Map<string, OpenReport>();

  constructor(brief: ReportBrief, inScope: (url: string) => boolean) {
    this.#brief = brief;
    this.#inScope = inScope;
  }

  /** Their own pages may tell more: near the topic, or of a longer period. */
  get open(): readonly OpenReport[] {
    return [...this.#open.values()];
  }

  /** A link that names no year may stand beside the same report's row, which has a date. */
  get yearless(): readonly (MonthSpan & { readonly url: string })[] {
    return this.#yearless.filter(
      ({ url, first, last }) =>
        !this.reports.some((one) => one.url === url && one.first === first && one.last === last),
    );
  }

  /** On the topic by its words; on a page of the topic the period is enough, where little else is said. */
  counts(text: string, own: boolean): boolean {
    return this.isReport(text) || (own && wordsBeside(text) <= OTHER_WORDS);
  }

  isReport(text: string): boolean {
    return titleIsAbout(text, this.#brief.topic) && !isOthersReport(text, this.#brief.departmentNames);
  }

  add(text: string, report: FoundWords, heading = false): void {
    for (const period of periodsNamed(text)) {
      if (isAhead(text, period)) continue;
      const year = period.year ?? yearOfHint(report.hint) ?? yearOfPeriod(period, report.posted);
      if (year === null) {
        if (!heading) this.#yearless.push({ url: report.url, first: period.first, last: period.last });
        // its own page or file may give the year
        if (!heading) this.maybeOpen({ url: report.url, title: text, posted: report.posted }, true);
        continue;
      }
      const { first, last } = period;
      if (isTooEarly(year, period, report.posted)) continue;
      const known = this.reports.find(
        (one) => one.first === first && one.last === last && one.year === year && one.evidence.length > 0,
      );
      if (known !== undefined) continue;
      this.reports.push({ first, last, year, url: report.url, evidence: report.evidence });
      if (isLonger(period)) this.maybeOpen({ url: report.url, title: text, posted: report.posted }, true);
    }
  }

  /** Near the topic and of a period, or a report that leaves something open. */
  maybeOpen(one: { readonly url: string; readonly title: string; readonly posted: string | null }, sure = false): void {
    const near = sure || (NEAR.some((topic) => titleIsAbout(one.title, topic)) && periodsNamed(one.title).length > 0);
    if (near && !this.#open.has(keyOfUrl(one.url)) && this.#inScope(one.url)) this.#open.set(keyOfUrl(one.url), one);
  }
}
