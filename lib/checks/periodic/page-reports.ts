/** Reports on one page: itself, its entries, rows, files, links, and the figures of periods in its text and tables. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { FoundReports, FoundWords } from './found-reports.ts';
import { figuresIn, hintOf, isReportOfItself, periodAround, quoteOf, wordsOfFile } from './periodic-words.ts';
import { isFile } from '../procedures/procedure-pages.ts';

export interface Into {
  readonly found: FoundReports;
  readonly inScope: (url: string) => boolean;
  /** A title that stands here: its own page must hold more than that. */
  readonly opened: (text: string, report: FoundWords) => void;
}

/** In a table or a line, so many figures of a period are its results. */
const TABLE_FIGURES = 1;
const LINE_FIGURES = 2;
/** Longer lines are text, and numbers in them may be of anything. */
const SHORT_UNITS = 80;

export function readReports(page: PageFacts, own: boolean, into: Into): void {
  const { found, inScope, opened } = into;
  const hint = hintOf(page);
  const posted = page.published?.date ?? null;
  const head = page.headings.find(({ level }) => level <= 2) ?? page.headings[0];
  const isReport = head !== undefined && found.isReport(head.text);
  if (head !== undefined && (own || isReport) && isReportOfItself(page, head.text))
    found.add(
      head.text,
      { url: page.url, posted, hint: null, evidence: quoteOf(page, head.text, head.selector) },
      true,
    );
  if (own || isReport) readFigures(page, hint, found);
  for (const { title, url, date, selector, place, unshown } of page.entries) {
    if (place !== 'main' || url === null || !found.counts(title, own)) continue;
    const evidence = unshown === true ? [] : quoteOf(page, title, selector);
    opened(title, { url, posted: date, hint, evidence });
  }
  for (const { title, url, date, posted: day, quote, selector, listed } of page.documents) {
    if (listed !== true || !found.counts(title, own)) continue;
    const report = { url: url ?? page.url, posted: day ?? date, hint, evidence: quoteOf(page, quote, selector) };
    if (url === null) found.add(title, report);
    else opened(title, report);
  }
  readFiles(page, own, hint ?? posted, into);
  if (!own) return;
  for (const { url, words, place, dead, by, selector } of page.links) {
    if (place !== 'main' || dead || !inScope(url) || isFile(url) || !found.counts(words, true)) continue;
    const evidence = by === 'text' ? quoteOf(page, words, selector) : [];
    opened(words, { url, posted: null, hint, evidence });
  }
  for (const { text, year, leads, selector } of page.periodLines ?? []) {
    if (leads === undefined || !inScope(leads) || !found.counts(text, true)) continue;
    const said = year === undefined ? hint : String(year);
    opened(text, { url: leads, posted: null, hint: said, evidence: quoteOf(page, text, selector) });
  }
}

/** By their own words, else by the period of their row, or of the heading over them. */
function readFiles(page: PageFacts, own: boolean, hint: string | null, { found, opened }: Into): void {
  for (const file of page.attachments) {
    const { url, words, place } = file;
    const named = wordsOfFile(words, url);
    const around = own ? periodAround(page, file, found.isReport(words)) : null;
    const text = around === null ? named : `${around.text} ${words}`;
    if (place !== 'main' || !found.counts(text, own)) continue;
    const said = around?.year === undefined ? hint : String(around.year);
    const evidence = around === null ? quoteOf(page, words) : quoteOf(page, around.text, around.selector);
    opened(text, { url, posted: null, hint: said, evidence });
  }
}

/** Periods with figures of their own: rows and columns of tables, lines of the text. */
export function readFigures(page: PageFacts, hint: string | null, found: FoundReports): void {
  for (const { text, said: named = text, figures, selector, year } of page.periodLines ?? []) {
    // a sentence with several figures is text, however short
    const short = text.length <= SHORT_UNITS && figuresIn(text) < LINE_FIGURES;
    if (figures < (short ? TABLE_FIGURES : LINE_FIGURES) || (short && !found.counts(named, true))) continue;
    const posted = page.published?.date ?? null;
    const of = year === undefined ? hint : String(year);
    found.add(named, { url: page.url, posted, hint: of, evidence: quoteOf(page, text, selector) });
  }
}
