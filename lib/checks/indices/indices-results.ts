/** The result that counts for an index: of the year that is due, of this province or department, with score or rank. */

import type { Ask } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { IndexFact } from '../../model/facts/results.ts';
import type { IndexName } from '../../model/plan.ts';
import { indicesOf } from '../../vietnamese/indices.ts';

export interface IndexResult {
  readonly index: IndexName;
  readonly state: 'current' | 'stale' | 'missing';
  readonly fact: IndexFact | null;
  readonly page: PageFacts | null;
  /** What there is instead of a result. */
  readonly instead: { readonly why: 'target' | 'no-year'; readonly page: PageFacts } | null;
  /** It names the index and shows a picture in place of text: what that tells nobody has read. */
  readonly pictured: PageFacts | null;
}

/** Departments are ranked by their province in this one; in all others the province is. */
const OF_DEPARTMENTS: ReadonlySet<string> = new Set(['DDCI']);

interface Candidate {
  readonly fact: IndexFact;
  readonly page: PageFacts;
}

/** Results for this year are announced in the next. */
export function dueYear(asOf: string): number {
  return Number(asOf.slice(0, 4)) - 1;
}

/** `pages` in the order of the search: of equal results the first counts. */
export function resultOf(index: IndexName, pages: readonly PageFacts[], asOf: Ask['asOf']): IndexResult {
  const due = dueYear(asOf);
  const told: Candidate[] = [];
  let instead: IndexResult['instead'] = null;
  for (const page of pages) {
    if (page.publishedLater !== undefined) continue;
    for (const fact of page.indexResults) {
      if (fact.index !== index || fact.scope === 'other') continue;
      const why = fact.target ? 'target' : fact.year === null ? 'no-year' : null;
      if (why !== null) {
        if (instead === null || (instead.why === 'target' && why === 'no-year')) instead = { why, page };
      } else if (isPlausible(fact, page, due)) told.push({ fact, page });
    }
  }
  const pictured = pages.find((page) => isPictured(page, index, due)) ?? null;
  const [best] = told.toSorted((a, b) => rankOf(a, due) - rankOf(b, due));
  if (best === undefined) return { index, state: 'missing', fact: null, page: null, instead, pictured };
  const state = (best.fact.year ?? 0) >= due ? 'current' : 'stale';
  return { index, state, ...best, instead: null, pictured };
}

/** More words than these are the page's own text. */
const FEW_WORDS = 60;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** Its title or heading names the index, and the due year or none; under it stands a picture and hardly a word. */
function isPictured(
  { kind, title, headings, words, pictures, published, indexResults }: PageFacts,
  index: string,
  due: number,
): boolean {
  if (kind === 'home' || pictures === 0 || words >= FEW_WORDS) return false;
  if (published !== null && Number(published.date.slice(0, 4)) <= due) return false;
  // what it says of the index it says in words
  if (indexResults.some((fact) => fact.index === index)) return false;
  return [title, ...headings.slice(0, 3).map(({ text }) => text)].some((text) => {
    const years: readonly string[] = text.match(YEAR) ?? [];
    return indicesOf(text).some(({ id }) => id === index) && (years.length === 0 || years.includes(String(due)));
  });
}

/** A year's own results are announced in its last weeks at the earliest; before, what names it is what is planned. */
const LATE_IN_THE_YEAR = '11-01';

/** Nobody can tell of a year that had not begun when the page was posted. */
function isPlausible({ year }: IndexFact, { published }: PageFacts, due: number): boolean {
  if (year === null || year > due + 1) return false;
  if (year > due) return published !== null && published.date >= `${year}-${LATE_IN_THE_YEAR}`;
  return published === null || year <= Number(published.date.slice(0, 4));
}

/** Smaller is better: the due year, then a newer one, then the newest of the older ones; then whose and how full. */
function rankOf({ fact, page }: Candidate, due: number): number {
  const year = fact.year ?? 0;
  const age = year === due ? 0 : year > due ? 1 : 1 + (due - year);
  const full = fact.value !== null && fact.rank !== null ? 0 : 1;
  const department = OF_DEPARTMENTS.has(fact.index);
  const whose = (fact.scope === 'department') === department ? 0 : 1;
  const listed = page.kind === 'column' || page.kind === 'home' ? 1 : 0;
  return age * 1_000 + whose * 100 + full * 10 + listed;
}
