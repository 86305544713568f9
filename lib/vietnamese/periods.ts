/** Periods that reports name: "Quý I/2022", "tháng 3 năm 2022", "6 tháng đầu năm 2022", "9 tháng năm 2022", "năm 2022". */

import { firstDayOf, lastDayOf } from './calendar.ts';
import { foldWithMap } from './fold.ts';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year';

export interface FoundPeriod {
  /** 2022-03, 2022-Q1, 2022-H1, 2022-9M, 2022. */
  readonly period: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const YEAR = '(?: ?[/,.-]? ?(?:cua )?(?:nam )?((?:19|20)\\d{2}))(?!\\d)';

/** [kind, pattern, number of the period from the first group]. Earlier ones win where they start together. */
const FORMS: readonly (readonly [PeriodKind, RegExp, (first: string) => number | null])[] = [
  ['quarter', new RegExp(`quy (iv|i{1,3}|[1-4]|thu (?:nhat|hai|ba|tu))${YEAR}`, 'y'), quarterOf],
  ['half', new RegExp(`(?:6|sau|06) thang (dau|cuoi)(?: nam)?${YEAR}`, 'y'), (first) => (first === 'dau' ? 1 : 2)],
  ['half', new RegExp(`nua (dau|cuoi)(?: nam)?${YEAR}`, 'y'), (first) => (first === 'dau' ? 1 : 2)],
  ['nine-months', new RegExp(`(9|chin|09) thang(?: dau)?(?: nam)?${YEAR}`, 'y'), () => 1],
  ['half', new RegExp(`(6|sau|06) thang(?: nam)?${YEAR}`, 'y'), () => 1],
  ['month', new RegExp(`thang (\\d{1,2})${YEAR}`, 'y'), monthOf],
  ['month', /(?:t|th|thg)\.? ?(\d{1,2}) ?[/.-] ?((?:19|20)\d{2})(?!\d)/y, monthOf],
  ['year', /nam ((?:19|20)\d{2})(?!\d| ?-)/y, () => 1],
];

/** All periods in reading order. A day ("15/3/2022", "ngày 15 tháng 3 năm 2022") is none. */
export function findPeriods(text: string): FoundPeriod[] {
  const { folded, span } = foldWithMap(text);
  const found: FoundPeriod[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!'qnsc0689t'.includes(folded.charAt(at)) || /[a-z\d]/.test(folded.charAt(at - 1))) continue;
    const form = formAt(folded, at);
    if (form === null) continue;
    if (form.period !== null) {
      const [start, end] = span(at, form.end);
      found.push({ ...form.period, start, end, text: text.slice(start, end) });
    }
    at = form.end - 1;
  }
  return found;
}

function monthOf(digits: string): number | null {
  const month = Number(digits);
  return month >= 1 && month <= 12 ? month : null;
}

type Named = Omit<FoundPeriod, 'start' | 'end' | 'text'>;

function formAt(folded: string, at: number): { readonly period: Named | null; readonly end: number } | null {
  for (const [kind, pattern, numberOf] of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match === null) continue;
    const index = numberOf(match[1] ?? '');
    const year = Number(kind === 'year' ? match[1] : match[2]);
    // "ngày 15 tháng 3 năm 2022" is a day
    const isDay = kind === 'month' && /\d ?$/.test(folded.slice(Math.max(0, at - 3), at));
    return { period: index === null || isDay ? null : periodOf(kind, year, index), end: at + match[0].length };
  }
  return null;
}

function periodOf(kind: PeriodKind, year: number, index: number): Named {
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  const [name, first, last] = (
    {
      month: [month(index), index, index],
      quarter: [`${year}-Q${index}`, index * 3 - 2, index * 3],
      half: [`${year}-H${index}`, index * 6 - 5, index * 6],
      'nine-months': [`${year}-9M`, 1, 9],
      year: [String(year), 1, 12],
    } as const
  )[kind];
  return { period: name, kind, year, from: firstDayOf(month(first)), to: lastDayOf(month(last)) };
}

const QUARTERS: readonly (readonly [string, number])[] = [
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['thu nhat', 1],
  ['thu hai', 2],
  ['thu ba', 3],
  ['thu tu', 4],
];

function quarterOf(word: string): number | null {
  return QUARTERS.find(([name]) => name === word)?.[1] ?? null;
}
