/** The numbers of a column for reports and scripts, and its proof. */

import type { Ask } from '../../model/check.ts';
import { STEP_MARK } from '../../model/crawl.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Bilingual } from '../../model/plan.ts';
import type { Survey } from './column-survey.ts';
import type { DatedPost } from './column-walk.ts';
import { evidenceOf } from '../evidence.ts';

/** The member of a finding's `details` for columns. */
export interface ColumnDetails {
  readonly url: string | null;
  readonly linkedFromHome: boolean;
  readonly newest: string | null;
  readonly ageDays: number | null;
  readonly inPeriod: number;
  readonly byMonth: Readonly<Record<string, number>>;
  readonly cchcByMonth?: Readonly<Record<string, number>>;
  readonly undated: number;
}

export const NO_DETAILS: ColumnDetails = {
  url: null,
  linkedFromHome: false,
  newest: null,
  ageDays: null,
  inPeriod: 0,
  byMonth: {},
  undated: 0,
};

export function detailsOf({ url, linked, newest, ageDays, inPeriod, byMonth, undated }: Survey): ColumnDetails {
  return {
    url,
    linkedFromHome: linked,
    newest: newest?.date ?? null,
    ageDays,
    inPeriod: inPeriod.length,
    byMonth,
    undated,
  };
}

/** Longer words hold more than one line of the page. */
const MAX_WORDS_UNITS = 120;

/** The home page's link, what the column calls itself, its newest post with its date, an article with a picture. */
export function proofOf(
  { candidate, page, newest, illustrated, linked }: Survey,
  home: PageFacts,
  topic: string,
): readonly Evidence[] {
  const proof: Evidence[] = [];
  const link = candidate?.link ?? null;
  if (
    link !== null &&
    link.by === 'text' &&
    linked &&
    link.from === home.url &&
    link.words !== '' &&
    link.words.length <= MAX_WORDS_UNITS
  ) {
    proof.push(evidenceOf(home, link.words, link.selector));
  }
  const said =
    page.subjects.find((subject) => subject.topic === topic && subject.quote !== '' && subject.share >= 0.5) ?? null;
  if (said !== null) proof.push(evidenceOf(page, said.quote, said.selector));
  if (newest !== null) proof.push(...proofOfPost(newest));
  if (illustrated !== null) proof.push(...proofOfPage(illustrated.page));
  return distinct(proof.length > 0 ? proof : proofOfPage(page));
}

export function proofOfPost({ title, shown, dateQuote, selector, page, dating }: DatedPost): readonly Evidence[] {
  const proof: Evidence[] = [];
  // a page behind a form post has no address of its own to open
  if (!page.url.includes(STEP_MARK)) {
    if (shown && !dateQuote.includes(title)) proof.push(evidenceOf(page, title, selector));
    if (dateQuote !== '') proof.push(evidenceOf(page, dateQuote, selector));
  }
  const published = dating?.published;
  if (dating !== null && published !== null && published !== undefined && published.quote !== '')
    proof.push(evidenceOf(dating, published.quote, published.selector));
  return proof;
}

function proofOfPage(page: PageFacts): readonly Evidence[] {
  const [heading] = page.headings;
  return heading === undefined || page.url.includes(STEP_MARK)
    ? []
    : [evidenceOf(page, heading.text, heading.selector)];
}

function distinct(proof: readonly Evidence[]): readonly Evidence[] {
  const known = new Set<string>();
  return proof.filter(({ url, quote }) => {
    const key = `${url}\n${quote}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** As readers of each language write it: 16/11/2022 and 2022-11-16. */
export function shownDate(date: string): Bilingual {
  const [year = '', month = '', day = ''] = date.split('-');
  return { vi: `${day}/${month}/${year}`, en: date };
}

/** "03/2022 (1/2)": posts there are of posts needed. */
export function shownMonths(
  months: readonly string[],
  counts: Readonly<Record<string, number>>,
  need: number,
): Bilingual {
  const vi = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;
  const told = (month: string): string => `(${counts[month] ?? 0}/${need})`;
  return {
    vi: months.map((month) => `${vi(month)} ${told(month)}`).join(', '),
    en: months.map((month) => `${month} ${told(month)}`).join(', '),
  };
}

/** What an `Ask` calls its period, for sentences. */
export function shownPeriod({ period }: Pick<Ask, 'period'>): { readonly from: Bilingual; readonly to: Bilingual } {
  return { from: shownDate(period.from), to: shownDate(period.to) };
}
