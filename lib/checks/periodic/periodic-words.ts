/** What the words of pages, rows and files say of the period that they are for. */

import type { AttachmentFact } from '../../model/facts/documents.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { PeriodLine } from '../../model/facts/results.ts';
import { fileAddress } from '../../model/file-address.ts';
import type { Evidence } from '../../model/finding.ts';
import { periodsNamed, saysToCome } from '../../vietnamese/report-periods.ts';
import type { MonthSpan } from '../../vietnamese/report-periods.ts';
import { evidenceOf } from '../evidence.ts';
import { countWords } from '../search/topic-words.ts';

const MAX_PAGES = 6;
/** Fewer words under its heading are no report. */
const REPORT_WORDS = 12;

export function wordsBeside(text: string): number {
  return countWords(withoutPeriods(text));
}

/** Numbers that name no period. */
export function figuresIn(text: string): number {
  return withoutPeriods(text).match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
}

function withoutPeriods(text: string): string {
  let rest = text;
  for (const { start, end } of periodsNamed(text).toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** The page is itself the report that its heading names, and not the place where a year's reports are to stand. */
export function isReportOfItself(
  { kind, words, lead, attachments, beingUpdated, frames }: PageFacts,
  heading: string,
): boolean {
  const wholeYear = periodsNamed(heading).every(({ first, last }) => last - first === 11);
  if (wholeYear && kind !== 'article' && kind !== 'document') return false;
  if (beingUpdated !== null || (attachments.length === 0 && isPromised(lead))) return false;
  return words - countWords(heading) >= REPORT_WORDS || attachments.length > 0 || frames.length > 0;
}

/** A title and nothing under it, or word that it is still to come. What a picture, a frame or a script shows is not known. */
export function isHollowReport({
  kind,
  title,
  headings,
  lead,
  words,
  attachments,
  beingUpdated,
  frames,
  pictures,
}: PageFacts): boolean {
  if (kind === 'shell' || attachments.length > 0 || frames.length > 0 || pictures > 0) return false;
  if (beingUpdated !== null || isPromised(lead)) return words < NOTICE_WORDS;
  return words - countWords(headings[0]?.text ?? title) < HOLLOW_WORDS;
}

/** It says that its figures will be posted, and gives none. */
function isPromised(lead: string): boolean {
  return saysToCome(lead) && figuresIn(lead) === 0;
}

/** A longer page says something besides being updated. */
const NOTICE_WORDS = 100;
/** Under a title: its day, buttons, a source. */
const HOLLOW_WORDS = 8;

export function pagesOf({ pager }: PageFacts): readonly string[] {
  return pager === null ? [] : [...(pager.next === null ? [] : [pager.next]), ...pager.pages].slice(0, MAX_PAGES);
}

/** The one year that the page's title or headings name. */
export function hintOf({ title, headings }: PageFacts): string | null {
  return yearIn([title, ...headings.slice(0, 2).map(({ text }) => text)]);
}

/** The one year that the words name. */
export function yearIn(texts: readonly string[]): string | null {
  const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

export function yearOfHint(hint: string | null): number | null {
  return hint === null ? null : Number(hint.slice(0, 4));
}

export function isLonger({ first, last }: MonthSpan): boolean {
  return last - first >= 3;
}

/** The link's words; where they name no period, the file's own name. */
export function wordsOfFile(words: string, url: string): string {
  if (periodsNamed(words).length > 0) return words;
  const name = decoded(fileAddress(url).split(/[?#]/)[0]?.split('/').at(-1) ?? '');
  return `${words} ${name.replace(/\.\w+$/, '').replace(/[-_.+%]+/g, ' ')}`.trim();
}

/** More words of a link name its file themselves. */
const MUTE_WORDS = 3;

/** The line with a period that says of what a file is whose own words do not: of its row, else the heading over it. */
export function periodAround(
  page: PageFacts,
  { words, url, row, under }: AttachmentFact,
  isReport: boolean,
): PeriodLine | null {
  if (periodsNamed(wordsOfFile(words, url)).length > 0 || (countWords(words) > MUTE_WORDS && !isReport)) return null;
  const lines = page.periodLines ?? [];
  const beside = row === undefined ? [] : lines.filter(({ text }) => row.includes(text));
  const found = beside.length > 0 ? beside : lines.filter(({ text }) => text === under);
  const [line] = found;
  // a row that names several periods is of none of them
  return line !== undefined && found.length === 1 && periodsNamed(line.text).length === 1 ? line : null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Longer quotes hold more than is needed to find them again. */
const MAX_QUOTE_UNITS = 200;

export function quoteOf(page: PageFacts, quote: string, selector = ''): readonly Evidence[] {
  return quote === '' || quote.length > MAX_QUOTE_UNITS ? [] : [evidenceOf(page, quote, selector)];
}
