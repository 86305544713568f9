/**
 * Codes of administrative procedures (TTHC): 1.001786, 1.001786.000.00.00.H41, with a variant (.02) or a home-made
 * letter (1.004850A). Structure: national number, then the agency's identifier of four levels (H a province, G a
 * ministry).
 */

import { AMOUNT_WORDS } from './amount-words.ts';
import { foldWithMap } from './fold.ts';

export interface FoundProcedureCode {
  /** Capitals, no blanks: 1.001786.000.00.00.H41. */
  readonly code: string;
  /** National part: 1.001786. */
  readonly key: string;
  /** 000.00.00.H41, or H41 alone. */
  readonly agency?: string;
  /** "02": a case of the procedure. */
  readonly variant?: string;
  /** Home-made letter after the number. */
  readonly suffix?: string;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** All codes in reading order. Linear in the text. */
export function findProcedureCodes(text: string): FoundProcedureCode[] {
  if (!/[\d\uff10-\uff19]\s?[.\uff0e]\s?[\d\uff10-\uff19]{6}/.test(text)) return [];
  const { folded, span } = foldWithMap(text);
  const found: FoundProcedureCode[] = [];
  for (let at = folded.indexOf('.'); at >= 0; at = folded.indexOf('.', at + 1)) {
    const first = folded.charAt(at - 1) === ' ' ? at - 2 : at - 1;
    if (first < 0 || !standsApart(folded, first)) continue;
    const match = run(FULL, folded, first) ?? run(SHORT, folded, first);
    if (match === null) continue;
    const end = first + match[0].length;
    if (goesOn(folded, end)) continue;
    const [from, to] = span(first, end);
    found.push({ ...partsOf(match), start: from, end: to, raw: text.slice(from, to) });
    at = end - 1;
  }
  return found;
}

/** Codes in an address: as they are, or with hyphens in a slug (/1-001786-cap-giay), where the number starts with 0. */
export function codesOfUrl(url: string): FoundProcedureCode[] {
  const plain = decoded(url.slice(0, MAX_URL_UNITS));
  const found = [...findProcedureCodes(plain)];
  for (const match of plain.matchAll(SLUG)) {
    const [whole, first = '', number = '', ...agency] = match;
    const start = match.index + whole.search(/[1-9]/);
    const code = [first, number, ...agency.filter((part) => part !== undefined)].join('.').toUpperCase();
    const [parsed] = findProcedureCodes(code);
    if (parsed !== undefined)
      found.push({ ...parsed, start, end: match.index + whole.length, raw: whole.slice(start - match.index) });
  }
  const seen = new Set<string>();
  return found.filter(({ code }) => !seen.has(code) && seen.add(code));
}

/** A code of the database before 2019, T-NAN-123456-TT: the national number of today cannot be told from it. */
export function isFormerCode(text: string): boolean {
  return FORMER.test(text.trim());
}

/** National part of the first code in the text, '' when there is none. */
export function codeKey(code: string): string {
  return findProcedureCodes(code)[0]?.key ?? '';
}

/**
 * The national parts are equal; so are the agencies, variants and letters where both sides have them. A side that lacks
 * one leaves it open: portals print 1.001786 for 1.001786.000.00.00.H41.
 */
export function sameCode(a: string, b: string): boolean {
  const [left] = findProcedureCodes(a);
  const [right] = findProcedureCodes(b);
  if (left === undefined || right === undefined || left.key !== right.key) return false;
  return (
    agreeOnAgency(left.agency, right.agency) && agree(left.variant, right.variant) && agree(left.suffix, right.suffix)
  );
}

/** "H41" alone stands for any agency of the province. */
function agreeOnAgency(a: string | undefined, b: string | undefined): boolean {
  return agree(a, b) || (a ?? '').endsWith(`.${b}`) || (b ?? '').endsWith(`.${a}`);
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

const FORMER = /^[TBX]\s?-\s?[A-ZĐ]{2,6}\s?-\s?\d{5,6}\s?-\s?TT$/iu;
const MAX_URL_UNITS = 2_000;
const AGENCY = '(\\d{3}) ?\\. ?(\\d{2}) ?\\. ?(\\d{2}) ?\\. ?([ghk]\\d{2})';
const FULL = new RegExp(
  `([1-9]) ?\\. ?(\\d{6}) ?\\. ?(?:${AGENCY}|([ghk]\\d{2}))(?![\\d])(?:\\.(\\d{2})(?![\\d.]))?`,
  'y',
);
const SHORT = /([1-9])\.(\d{6})(?!\d)(?:\.(\d{2})(?![\d.]))?([a-z](?![a-z]))?/y;
const SLUG = /(?:^|[/_=&?-])([1-9])[-_](0\d{5})(?![\d])(?:[-_.](\d{3})[-_.](\d{2})[-_.](\d{2})[-_.]([ghkGHK]\d{2}))?/g;
/** What stands after a decimal number but not after a code. */
const AMOUNT = new RegExp(` ?(?:%|(?:${AMOUNT_WORDS.join('|')})(?![a-z]))`, 'y');

function partsOf(match: RegExpExecArray): Omit<FoundProcedureCode, 'start' | 'end' | 'raw'> {
  const key = `${match[1]}.${match[2]}`;
  if (match.length < 6) {
    const [, , , variant, letter] = match;
    const suffix = letter?.toUpperCase();
    const code = `${key}${variant === undefined ? '' : `.${variant}`}${suffix ?? ''}`;
    return { code, key, ...(variant === undefined ? {} : { variant }), ...(suffix === undefined ? {} : { suffix }) };
  }
  const levels = [match[3], match[4], match[5], match[6] ?? match[7]].filter((level) => level !== undefined);
  const agency = levels.join('.').toUpperCase();
  const variant = match[8];
  return {
    code: `${key}.${agency}${variant === undefined ? '' : `.${variant}`}`,
    key,
    agency,
    ...(variant === undefined ? {} : { variant }),
  };
}

/** Not the tail of a longer number, a version, a price. */
function standsApart(folded: string, first: number): boolean {
  if (!/[1-9]/.test(folded.charAt(first))) return false;
  const before = folded.charAt(first - 1);
  if (/[\d.,]/.test(before)) return before === '.' && /[a-z]/.test(folded.charAt(first - 2));
  return !(before === '-' && /\d/.test(folded.charAt(first - 2)));
}

function goesOn(folded: string, end: number): boolean {
  // a longer number, a decimal, a pair of coordinates
  if (/^(?:[.,]\d|, ?\d{1,3}\.\d{3})/.test(folded.slice(end, end + 12)))
    return !/^, ?[1-9]\.\d{6}/.test(folded.slice(end, end + 12));
  return run(AMOUNT, folded, end) !== null;
}

function decoded(url: string): string {
  if (!url.includes('%')) return url;
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
