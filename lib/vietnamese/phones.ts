/**
 * Telephone numbers in Vietnamese text, in all the ways portals write them, and none of the numbers that only look so:
 * terms, counters, years, dates, codes of documents, procedures, taxes and accounts.
 *
 * E.164: landlines and mobiles "+84" and the number without its 0; 1800 and 1900 numbers "+8418001096"; short numbers
 * have no E.164 form and stay as dialled ("1022"). Null when the number is not valid.
 */

import { AREA_CODES, SHORT_NUMBERS } from './area-codes.ts';
import type { AreaCode } from './area-codes.ts';
import { fold, foldLoose, foldWithMap } from './fold.ts';
import type { FoldedText } from './fold.ts';
import { digitGroups, isBetweenGap, isInnerGap, isTightGap, MAX_NUMBER_DIGITS } from './phone-groups.ts';
import type { DigitGroup } from './phone-groups.ts';
import { AMOUNT_WORDS, EXTENSION_WORDS, phoneLabelsIn, SHORT_NUMBER_OPENERS } from './phone-labels.ts';
import { isProvince, isSubscriber, readNumber } from './phone-reading.ts';
import type { Reading } from './phone-reading.ts';

export type PhoneType = 'landline' | 'mobile' | 'freephone' | 'premium' | 'short';

export type PhoneProblem =
  | 'old-area-code' // from before 2017
  | 'eleven-digit-mobile' // from before 2018
  | 'wrong-length'
  | 'no-area-code' // "ĐT: 3844500"
  | 'unknown-prefix';

export interface FoundPhone {
  /** As shown. */
  readonly raw: string;
  /** Offsets in the text given, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** National form, a shared area code filled in. */
  readonly digits: string;
  readonly e164: string | null;
  readonly type: PhoneType;
  readonly valid: boolean;
  readonly problem?: PhoneProblem;
  /** The modern form of an outdated number. */
  readonly hint?: { readonly e164: string; readonly written: string };
  readonly extension?: string;
  /** Of the area code. */
  readonly province?: string;
}

export interface PhoneOptions {
  /** Name of the portal's province: decides between an old area code and a mobile's prefix. */
  readonly province?: string;
}

/** All numbers of a text in reading order. Linear in the text. */
export function findPhones(text: string, options: PhoneOptions = {}): FoundPhone[] {
  if (!/\d{3}/.test(text) && !/[\uff10-\uff19]/.test(text)) return [];
  const search = new Search(foldWithMap(text), text, fold(options.province ?? ''));
  return search.run();
}

/** The one number that a tel: address or a table cell holds; null when there is none or more than one. */
export function parsePhone(text: string, options: PhoneOptions = {}): FoundPhone | null {
  if (text.length > MAX_CELL_UNITS) return null;
  const bare = decodedTel(text);
  const [only, ...others] = findPhones(bare, options);
  return only !== undefined && others.length === 0 ? only : null;
}

const MAX_CELL_UNITS = 200;

function decodedTel(text: string): string {
  if (!/^\s*tel:/i.test(text)) return text;
  const bare = text.replace(/^\s*tel:/i, 'Tel: ');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Groups that one number may have: "+84 (0) 238 3 84 45 00". */
const MAX_GROUPS = 8;
const LOOK_BACK_UNITS = 56;
const LOOK_AHEAD_UNITS = 32;

interface Candidate {
  readonly reading: Reading;
  /** Index of the group after the last one. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

class Search {
  readonly #text: string;
  readonly #folded: string;
  readonly #span: FoldedText['span'];
  readonly #province: string;
  readonly #groups: readonly DigitGroup[];
  readonly #found: FoundPhone[] = [];

  constructor(foldedText: FoldedText, text: string, province: string) {
    this.#text = text;
    this.#folded = foldedText.folded;
    this.#span = foldedText.span;
    this.#province = foldLoose(province);
    this.#groups = digitGroups(foldedText.folded);
  }

  run(): FoundPhone[] {
    for (let index = 0; index < this.#groups.length; ) {
      const found = this.#candidateAt(index);
      if (found === null) {
        index += 1;
        continue;
      }
      index = this.#add(found);
      // numbers that share the area code follow one another
      for (let shared = this.#sharedAt(index, found.reading.area); shared !== null; shared = this.#sharedAt(index, found.reading.area)) {
        index = this.#add(shared);
      }
    }
    return this.#found;
  }

  #add({ reading, next, start, end }: Candidate): number {
    const [from, to] = this.#span(start, end);
    const extension = this.#extensionAfter(end);
    const { digits, e164, type, valid, problem, hint, province } = reading;
    this.#found.push({
      raw: this.#text.slice(from, to), start: from, end: to, digits, e164, type, valid,
      ...(problem === undefined ? {} : { problem }),
      ...(hint === undefined ? {} : { hint }),
      ...(extension === null ? {} : { extension }),
      ...(province === undefined ? {} : { province }),
    });
    return next;
  }

  /** The longest good reading from this group on, else the longest faulty one. */
  #candidateAt(index: number): Candidate | null {
    const first = this.#groups[index] as DigitGroup;
    if (!isNumberStart(first.digits) || this.#isChained(index) || this.#isDate(index) || this.#isYearList(index)) return null;
    const open = this.#openingOf(first);
    if (open === null) return null;
    const label = this.#labelBefore(open.start);
    if (label === 'not-phone') return null;
    const short = this.#shortAt(index, label !== null);
    if (short !== null) return short;
    let faulty: Candidate | null = null;
    let good: Candidate | null = null;
    let groups: string[] = [];
    for (let count = 1; count <= MAX_GROUPS && index + count <= this.#groups.length; count += 1) {
      const group = this.#groups[index + count - 1] as DigitGroup;
      if (count > 1 && !isInnerGap(group.gap)) break;
      groups = [...groups, group.digits];
      if (groups.join('').length > MAX_NUMBER_DIGITS) break;
      const national = nationalGroups(groups, open.international);
      if (national === null) continue;
      const bracketed = open.bracket && this.#folded.slice(first.start, group.end).includes(')');
      const reading = readNumber({ groups: national, bracketed, labelled: label !== null, province: this.#province });
      if (reading === null || !this.#endsCleanly(index + count - 1)) continue;
      const start = open.bracket && !bracketed ? first.start - (open.plus ? 1 : 0) : open.start;
      const candidate = { reading, next: index + count, start, end: group.end };
      if (reading.valid || (reading.problem !== 'wrong-length' && reading.problem !== 'unknown-prefix')) good = candidate;
      else faulty = candidate;
    }
    return good ?? faulty ?? this.#localAt(index, label !== null);
  }

  #sharedAt(index: number, area: AreaCode | undefined): Candidate | null {
    const group = this.#groups[index];
    if (area === undefined || group === undefined || !isBetweenGap(group.gap) || !isSubscriber(group.digits)) return null;
    let digits = '';
    for (let count = 1; count <= 4 && index + count <= this.#groups.length; count += 1) {
      const next = this.#groups[index + count - 1] as DigitGroup;
      if (count > 1 && !(isInnerGap(next.gap) && next.gap !== ' - ')) return null;
      digits += next.digits;
      if (digits.length > area.digits) return null;
      if (digits.length < area.digits) continue;
      const outdated = this.#found.at(-1)?.problem === 'old-area-code';
      const reading = readNumber({ groups: [outdated ? area.old : area.code, digits], bracketed: true, labelled: true, province: this.#province });
      return reading === null || !this.#endsCleanly(index + count - 1) ? null : { reading, next: index + count, start: group.start, end: next.end };
    }
    return null;
  }

  /** "ĐT: 3844500": a subscriber's number alone, where words say that it is one. */
  #localAt(index: number, labelled: boolean): Candidate | null {
    const group = this.#groups[index] as DigitGroup;
    if (!labelled || group.digits.length > 8 || !/^[2-8]/.test(group.digits)) return null;
    let digits = '';
    let last = index;
    for (; last < this.#groups.length && digits.length < 7; last += 1) {
      const next = this.#groups[last] as DigitGroup;
      if (last > index && !/^[ .]$/.test(next.gap ?? '')) break;
      digits += next.digits;
    }
    if (digits.length !== 7 || !this.#endsCleanly(last - 1) || isInnerGap(this.#groups[last]?.gap ?? null)) return null;
    const area = this.#province === '' ? undefined : AREA_CODES.find((row) => row.digits === 7 && isProvince(row, this.#province));
    const hint = area === undefined ? {} : { hint: { e164: `+84${area.code.slice(1)}${digits}`, written: `${area.code} ${digits}` } };
    const reading = { digits, e164: null, type: 'landline', valid: false, problem: 'no-area-code', ...hint } as const;
    return { reading, next: last, start: group.start, end: (this.#groups[last - 1] as DigitGroup).end };
  }

  #shortAt(index: number, labelled: boolean): Candidate | null {
    const group = this.#groups[index] as DigitGroup;
    const short = SHORT_NUMBERS.find(({ number }) => number === group.digits);
    if (short === undefined || !this.#endsCleanly(index) || isTightGap(this.#groups[index + 1]?.gap ?? null)) return null;
    const before = this.#folded.slice(Math.max(0, group.start - LOOK_BACK_UNITS), group.start);
    const alone = this.#folded.length === group.digits.length;
    if (!labelled && !alone && !(short.own && SHORT_OPENED.test(before))) return null;
    const reading = { digits: group.digits, e164: group.digits, type: 'short', valid: true, province: short.name } as const;
    return { reading, next: index + 1, start: group.start, end: group.end };
  }

  /** Signs before the first group: "+", "(", "(+"; null when letters or an address stand there. */
  #openingOf(group: DigitGroup): { readonly start: number; readonly international: boolean; readonly bracket: boolean; readonly plus: boolean } | null {
    const plus = this.#folded.charAt(group.start - 1) === '+';
    const bracketAt = group.start - (plus ? 2 : 1);
    const bracket = this.#folded.charAt(bracketAt) === '(';
    const start = bracket ? bracketAt : group.start - (plus ? 1 : 0);
    const before = this.#folded.slice(Math.max(0, start - 12), start);
    const word = /[a-z]+$/.exec(before)?.[0];
    if (word !== undefined && !GLUED_LABELS.has(word)) return null;
    if (/[\da-z][/=_@#]$/.test(before) && !/\d\/$/.test(before)) return null;
    return { start, international: plus || group.digits.startsWith('84') || group.digits.startsWith('0084'), bracket, plus };
  }

  /** Inside a decimal, a date, a code: the group before is bound to this one, and was no number. */
  #isChained(index: number): boolean {
    const group = this.#groups[index] as DigitGroup;
    if (!isTightGap(group.gap)) return /[\d.,]\.$/.test(this.#folded.slice(Math.max(0, group.start - 2), group.start));
    const previous = this.#groups[index - 1] as DigitGroup;
    const [, end] = this.#span(previous.start, previous.end);
    return group.gap === '.' || this.#found.at(-1)?.end !== end;
  }

  #isDate(index: number): boolean {
    const [day, month, year] = [this.#groups[index], this.#groups[index + 1], this.#groups[index + 2]];
    if (day === undefined || month === undefined || year === undefined || !isTightGap(month.gap) || month.gap !== year.gap) return false;
    return day.digits.length <= 2 && month.digits.length <= 2 && /^(?:19|20)\d{2}$/.test(year.digits);
  }

  /** The years of a select: 1900 1901 1902 look like 1900 numbers. */
  #isYearList(index: number): boolean {
    const own = (this.#groups[index] as DigitGroup).digits;
    if (!/^1[89]00$/.test(own)) return false;
    const isNeighbour = (other: DigitGroup | undefined): boolean => other !== undefined && other.digits.length === 4 && Math.abs(Number(other.digits) - Number(own)) === 1;
    return isNeighbour(this.#groups[index - 1]) || isNeighbour(this.#groups[index + 1]);
  }

  /** Nothing after the group makes it part of a document's number, an address, an amount. */
  #endsCleanly(index: number): boolean {
    const group = this.#groups[index] as DigitGroup;
    const next = this.#groups[index + 1];
    if (next?.gap === '.' || next?.gap === ',') return false;
    const after = this.#folded.slice(group.end, group.end + LOOK_AHEAD_UNITS);
    return !/^(?:@|\/[a-z]|-[a-z]{1,6}-?[a-z]*\/|%|_)/.test(after) && !AMOUNT_AFTER.test(after);
  }

  /** What the nearest words before say; a label with another number after it belongs to that one, unless it is a list. */
  #labelBefore(start: number): 'phone' | 'not-phone' | null {
    const from = Math.max(0, start - LOOK_BACK_UNITS);
    const before = this.#folded.slice(from, start);
    const nearest = phoneLabelsIn(before).at(-1);
    if (nearest === undefined) return null;
    if (nearest.id === 'other-service') return 'phone';
    if (nearest.id !== 'not-phone') return 'phone';
    return /\d/.test(before.slice(nearest.end)) ? null : 'not-phone';
  }

  #extensionAfter(end: number): string | null {
    return EXTENSION.exec(this.#folded.slice(end, end + LOOK_AHEAD_UNITS))?.[1] ?? null;
  }
}

const AMOUNT_AFTER = new RegExp(`^ ?(?:${AMOUNT_WORDS.join('|')})(?![a-z])`);
const SHORT_OPENED = new RegExp(`(?:^|[^a-z])(?:${SHORT_NUMBER_OPENERS.join('|')})[ :"']{0,3}$`);
const EXTENSION = new RegExp(`^[ ,.;()-]{0,4}(?:${EXTENSION_WORDS.join('|')})[ :.]{0,3}(?:so )?(\\d{1,5})(?!\\d)`);

/** Labels that a page glues to the number: "ĐT0238...". */
const GLUED_LABELS: ReadonlySet<string> = new Set(['dt', 'sdt', 'dth', 'tel', 'fax', 'hotline', 'phone', 'mobile', 'dd', 'dtdd', 'so', 'thoai', 'nong']);

function isNumberStart(digits: string): boolean {
  return digits.length <= MAX_NUMBER_DIGITS && /^(?:0|84|1[89]00|1\d{2,3}$|[2-8])/.test(digits);
}

/** Groups of the national number, or null when the groups so far hold no more than the country code. */
function nationalGroups(groups: readonly string[], international: boolean): readonly string[] | null {
  const [first = '', ...rest] = groups;
  if (!international) return first === '0' || groups.length === 0 ? null : groups;
  const bare = first.replace(/^(?:0084|84)/, '');
  const parts = bare === '' ? rest : [bare, ...rest];
  const [area = '', ...subscriber] = parts;
  if (area === '') return null;
  // "+84 (0)238": the 0 stands in brackets of its own
  if (area === '0') return subscriber.length === 0 ? null : [`0${subscriber[0]}`, ...subscriber.slice(1)];
  if (/^1[89]00/.test(area)) return parts;
  return area.startsWith('0') ? parts : [`0${area}`, ...subscriber];
}
