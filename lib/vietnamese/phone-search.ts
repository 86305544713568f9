/** Rows of digit groups that are numbers, one candidate at a time. */

import { AREA_CODES, SHORT_NUMBERS } from './area-codes.ts';
import type { AreaCode } from './area-codes.ts';
import { isBetweenGap, isInnerGap, isTightGap, MAX_NUMBER_DIGITS } from './phone-groups.ts';
import type { DigitGroup } from './phone-groups.ts';
import {
  endsCleanly,
  extensionAfter,
  isDate,
  isNumberStart,
  isShortOpened,
  isYearList,
  labelBefore,
  openingOf,
} from './phone-guards.ts';
import type { Opening, PhoneText } from './phone-guards.ts';
import { isProvince, isSubscriber, readNumber } from './phone-reading.ts';
import type { Reading } from './phone-reading.ts';

export interface Candidate {
  readonly reading: Reading;
  /** Index of the group after the last one. */
  readonly next: number;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Groups that one number may have: "+84 (0) 238 3 84 45 00". */
const MAX_GROUPS = 8;

/** The number that starts with this group; null when none does. */
export function candidateAt(text: PhoneText, index: number): Candidate | null {
  const first = text.groups[index] as DigitGroup;
  if (!isNumberStart(first.digits) || isDate(text.groups, index)) return null;
  const opening = openingOf(text.folded, first);
  if (opening === null) return null;
  const label = labelBefore(text.folded, opening.start);
  if (label === 'not-phone') return null;
  const labelled = label !== null;
  if (isYearList(text.groups, index, labelled)) return null;
  return shortAt(text, index, labelled) ?? fullAt(text, index, opening, labelled) ?? localAt(text, index, labelled);
}

/** The longest good reading, else the longest faulty one. */
function fullAt(text: PhoneText, index: number, opening: Opening, labelled: boolean): Candidate | null {
  const first = text.groups[index] as DigitGroup;
  let faulty: Candidate | null = null;
  let good: Candidate | null = null;
  const groups: string[] = [];
  for (const group of text.groups.slice(index, index + MAX_GROUPS)) {
    if (group !== first && !isInnerGap(group.gap)) break;
    groups.push(group.digits);
    if (groups.join('').length > MAX_NUMBER_DIGITS) break;
    const national = nationalGroups(groups, opening.international);
    if (national === null) continue;
    const bracketed = opening.bracket && text.folded.slice(first.start, group.end).includes(')');
    const reading = readNumber({ groups: national, bracketed, labelled, province: text.province });
    const next = index + groups.length;
    if (reading === null || !endsCleanly(text, next - 1)) continue;
    const start = opening.bracket && !bracketed ? first.start - (opening.plus ? 1 : 0) : opening.start;
    const candidate = { reading, next, start, end: group.end };
    if (reading.problem === 'wrong-length' || reading.problem === 'unknown-prefix') faulty = candidate;
    else good = candidate;
  }
  return good ?? faulty;
}

/** A second number that shares the area code of the one before: "3844500 - 3844501". */
export function sharedAt(text: PhoneText, index: number, before: Reading): Candidate | null {
  const first = text.groups[index];
  const area = before.area;
  if (area === undefined || first === undefined || !isBetweenGap(first.gap) || !isSubscriber(first.digits)) return null;
  const row = subscriberAt(text, index, area, (gap) => isInnerGap(gap) && gap !== ' - ');
  if (row === null) return null;
  const code = before.problem === 'old-area-code' ? area.old : area.code;
  const reading = readNumber({ groups: [code, row.digits], bracketed: true, labelled: true, province: text.province });
  return reading === null ? null : { reading, next: row.next, start: first.start, end: row.end };
}

/** "ĐT: 3844500": a subscriber's number alone, where words say that it is one. */
function localAt(text: PhoneText, index: number, labelled: boolean): Candidate | null {
  const first = text.groups[index] as DigitGroup;
  if (!labelled || !isSubscriber(first.digits)) return null;
  const row = subscriberAt(text, index, { digits: 7 }, (gap) => gap === ' ' || gap === '.');
  if (row === null || isInnerGap(text.groups[row.next]?.gap ?? null)) return null;
  const { digits } = row;
  const area =
    text.province === '' ? undefined : AREA_CODES.find((own) => own.digits === 7 && isProvince(own, text.province));
  const hint =
    area === undefined
      ? {}
      : { hint: { e164: `+84${area.code.slice(1)}${digits}`, written: `${area.code} ${digits}` } };
  const reading = { digits, e164: null, type: 'landline', valid: false, problem: 'no-area-code', ...hint } as const;
  return { reading, next: row.next, start: first.start, end: row.end };
}

/** Groups from here on that make up exactly a subscriber's number. */
function subscriberAt(
  text: PhoneText,
  index: number,
  area: Pick<AreaCode, 'digits'>,
  isInside: (gap: string | null) => boolean,
): { readonly digits: string; readonly next: number; readonly end: number } | null {
  let digits = '';
  for (let at = index; at < text.groups.length; at += 1) {
    const group = text.groups[at] as DigitGroup;
    if (at > index && !isInside(group.gap)) return null;
    digits += group.digits;
    if (digits.length > area.digits) return null;
    if (digits.length === area.digits) return endsCleanly(text, at) ? { digits, next: at + 1, end: group.end } : null;
  }
  return null;
}

function shortAt(text: PhoneText, index: number, labelled: boolean): Candidate | null {
  const group = text.groups[index] as DigitGroup;
  const short = SHORT_NUMBERS.find(({ number }) => number === group.digits);
  if (short === undefined || !endsCleanly(text, index) || isTightGap(text.groups[index + 1]?.gap ?? null)) return null;
  const alone = text.folded.length === group.digits.length;
  // "1022 (bấm phím 3)"
  const told = isShortOpened(text.folded, group.start) || extensionAfter(text.folded, group.end) !== null;
  if (!labelled && !alone && !(short.own && told)) return null;
  const { number, name } = short;
  const reading = { digits: number, e164: number, type: 'short', valid: true, province: name } as const;
  return { reading, next: index + 1, start: group.start, end: group.end };
}

/** Groups of the national number, or null when the groups so far hold no more than the country code. */
function nationalGroups(groups: readonly string[], international: boolean): readonly string[] | null {
  const [first = '', ...rest] = groups;
  if (!international) return first === '0' ? null : [...groups];
  const bare = first.replace(/^(?:00)?84/, '');
  const parts = bare === '' ? rest : [bare, ...rest];
  const [area = '', ...subscriber] = parts;
  if (area === '') return null;
  // "+84 (0)238": the 0 stands in brackets of its own
  if (area === '0') return subscriber.length === 0 ? null : [`0${subscriber[0]}`, ...subscriber.slice(1)];
  if (/^1[89]00/.test(area)) return parts;
  return area.startsWith('0') ? parts : [`0${area}`, ...subscriber];
}
