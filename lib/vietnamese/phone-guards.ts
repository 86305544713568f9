/** What stands round a row of digits, and what it makes of them. All looks are bounded. */

import { AMOUNT_WORDS } from './amount-words.ts';
import { isTightGap, MAX_NUMBER_DIGITS } from './phone-groups.ts';
import type { DigitGroup } from './phone-groups.ts';
import { EXTENSION_WORDS, phoneLabelsIn, SHORT_NUMBER_OPENERS } from './phone-labels.ts';

/** A folded text and its groups of digits. */
export interface PhoneText {
  readonly folded: string;
  readonly groups: readonly DigitGroup[];
  /** Of the portal, folded; '' when unknown. */
  readonly province: string;
}

const LOOK_BACK_UNITS = 56;
const LOOK_AHEAD_UNITS = 32;

export function isNumberStart(digits: string): boolean {
  return digits.length <= MAX_NUMBER_DIGITS && /^(?:0|84|1[89]00|1\d{2,3}$|[2-8])/.test(digits);
}

export interface Opening {
  /** Of the signs before the first group. */
  readonly start: number;
  readonly international: boolean;
  readonly bracket: boolean;
  readonly plus: boolean;
}

/** Signs before the first group: "+", "(", "(+"; null when letters or an address stand there. */
export function openingOf(folded: string, group: DigitGroup): Opening | null {
  const plus = folded.charAt(group.start - 1) === '+';
  const bracketAt = group.start - (plus ? 2 : 1);
  const bracket = folded.charAt(bracketAt) === '(';
  const start = bracket ? bracketAt : group.start - (plus ? 1 : 0);
  const before = folded.slice(Math.max(0, start - 12), start);
  const word = /[a-z]+$/.exec(before)?.[0];
  if (word !== undefined && !GLUED_LABELS.has(word)) return null;
  if (/[\da-z][/=_@#]$/.test(before) && !/\d\/$/.test(before)) return null;
  return { start, international: plus || /^(?:00)?84/.test(group.digits), bracket, plus };
}

/** Labels that a page glues to the number: "ĐT0238...". */
const GLUED_LABELS: ReadonlySet<string> = new Set(
  'dt sdt dth tel fax hotline phone mobile dd dtdd so thoai nong'.split(' '),
);

/** Inside a decimal, a date, a code: the group before is bound to this one, and ends no number (`numberEnd`). */
export function isChained(text: PhoneText, index: number, numberEnd: number): boolean {
  const group = text.groups[index] as DigitGroup;
  if (!isTightGap(group.gap)) return /[\d.,]\.$/.test(text.folded.slice(Math.max(0, group.start - 2), group.start));
  return group.gap === '.' || numberEnd !== (text.groups[index - 1] as DigitGroup).end;
}

/** "09.03.2022". */
export function isDate(groups: readonly DigitGroup[], index: number): boolean {
  const [day, month, year] = groups.slice(index, index + 3);
  if (day === undefined || month === undefined || year === undefined) return false;
  if (!isTightGap(month.gap) || month.gap !== year.gap) return false;
  return day.digits.length <= 2 && month.digits.length <= 2 && /^(?:19|20)\d{2}$/.test(year.digits);
}

/** The years of a select: 1900 1901 1902 look like 1900 numbers. Two in a row may be one, where words say so. */
export function isYearList(groups: readonly DigitGroup[], index: number, labelled: boolean): boolean {
  const own = groups[index] as DigitGroup;
  if (!/^1[89]00$/.test(own.digits)) return false;
  const near = [-2, -1, 1, 2].filter((step) => {
    const other = groups[index + step];
    return other?.digits.length === 4 && Math.abs(Number(other.digits) - Number(own.digits)) === Math.abs(step);
  });
  return labelled ? near.length > 1 : near.includes(-1) || near.includes(1);
}

const AMOUNT_AFTER = new RegExp(`^ ?(?:${AMOUNT_WORDS.join('|')})(?![a-z])`);

/** Nothing after the group makes it part of a document's number, an address, a decimal, an amount. */
export function endsCleanly(text: PhoneText, index: number): boolean {
  const group = text.groups[index] as DigitGroup;
  const next = text.groups[index + 1];
  if (next?.gap === '.' || (next?.gap === ',' && next.digits.length < 7)) return false;
  const after = text.folded.slice(group.end, group.end + LOOK_AHEAD_UNITS);
  return !/^(?:@|\/[a-z]|-[a-z]{1,6}-?[a-z]*\/|%|_)/.test(after) && !AMOUNT_AFTER.test(after);
}

/** What the nearest words before say. A label that bars numbers bars the first one after it only. */
export function labelBefore(folded: string, start: number): 'phone' | 'not-phone' | null {
  const before = folded.slice(Math.max(0, start - LOOK_BACK_UNITS), start);
  const nearest = phoneLabelsIn(before).at(-1);
  if (nearest === undefined) return null;
  if (nearest.id !== 'not-phone') return 'phone';
  return /\d/.test(before.slice(nearest.end)) ? null : 'not-phone';
}

const SHORT_OPENED = new RegExp(`(?:^|[^a-z])(?:${SHORT_NUMBER_OPENERS.join('|')})[ :"']{0,3}$`);

/** Words before make a short number one to call. */
export function isShortOpened(folded: string, start: number): boolean {
  return SHORT_OPENED.test(folded.slice(Math.max(0, start - LOOK_BACK_UNITS), start));
}

const EXTENSION = new RegExp(`^[ ,.;()-]{0,4}(?:${EXTENSION_WORDS.join('|')})[ :.]{0,3}(?:so )?(\\d{1,5})(?!\\d)`);

export function extensionAfter(folded: string, end: number): string | null {
  return EXTENSION.exec(folded.slice(end, end + LOOK_AHEAD_UNITS))?.[1] ?? null;
}
