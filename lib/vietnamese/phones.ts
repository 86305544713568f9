/**
 * Telephone numbers in Vietnamese text, in all the ways portals write them, and none of the numbers that only look so:
 * terms, counters, years, dates, codes of documents, procedures, taxes and accounts.
 *
 * E.164: landlines and mobiles "+84" and the number without its 0; 1800 and 1900 numbers "+8418001096"; short numbers
 * have no E.164 form and stay as dialled ("1022"). Null when the number is not valid.
 */

import { foldLoose, foldWithMap } from './fold.ts';
import { digitGroups } from './phone-groups.ts';
import { extensionAfter, isChained } from './phone-guards.ts';
import { candidateAt, sharedAt } from './phone-search.ts';
import type { Candidate } from './phone-search.ts';

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
  const { folded, span } = foldWithMap(text);
  const phoneText = { folded, groups: digitGroups(folded), province: foldLoose(options.province ?? '') };
  const found: FoundPhone[] = [];
  let numberEnd = -1;
  for (let index = 0; index < phoneText.groups.length;) {
    let candidate = isChained(phoneText, index, numberEnd) ? null : candidateAt(phoneText, index);
    if (candidate === null) index += 1;
    while (candidate !== null) {
      found.push(phoneOf(text, span(candidate.start, candidate.end), candidate, extensionAfter(folded, candidate.end)));
      index = candidate.next;
      numberEnd = candidate.end;
      candidate = sharedAt(phoneText, index, candidate.reading);
    }
  }
  return found;
}

function phoneOf(
  text: string,
  [start, end]: [number, number],
  { reading }: Candidate,
  extension: string | null,
): FoundPhone {
  const { digits, e164, type, valid, problem, hint, province } = reading;
  return {
    raw: text.slice(start, end),
    start,
    end,
    digits,
    e164,
    type,
    valid,
    ...(problem === undefined ? {} : { problem }),
    ...(hint === undefined ? {} : { hint }),
    ...(extension === null ? {} : { extension }),
    ...(province === undefined ? {} : { province }),
  };
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
