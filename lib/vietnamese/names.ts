/**
 * Comparing names of procedures, which portals copy with other tone placement (hoà, hòa), other i and y (kỹ, kĩ), other
 * spacing, case, punctuation and numbering.
 *
 * The key has no diacritics, so that unaccented and damaged lists still match. The risk taken: two procedures whose names
 * differ in nothing but diacritics would count as one; none is known. A name that differs in one word differs.
 */

import { ABBREVIATIONS } from './abbreviations.ts';
import { fold, foldLoose } from './fold.ts';
import { wordList } from './word-list.ts';

export function sameName(a: string, b: string): boolean {
  const key = nameKey(a);
  return key !== '' && key === nameKey(b);
}

/** Comparison key of a name: letters and digits only; '' for a name without any. */
export function nameKey(name: string): string {
  const bare = fold(name.slice(0, MAX_NAME_UNITS)).replace(NUMBERING, '');
  const words = expandAbbreviations(foldLoose(bare.replaceAll('&', ' va ')).split(' '));
  return joinWords(withoutOpeners(words).map(foldY));
}

/** "Thành lập hội (cấp tỉnh)", "... (mức độ 4)": without the remark on the department's own level, or on the service's. */
export function withoutRemark(name: string): string {
  const tail = REMARK.exec(name);
  if (tail === null || tail.index === 0) return name;
  const words = fold(tail[1] ?? '');
  return REMARKS.some((remark) => words === fold(remark)) ? name.slice(0, tail.index).trim() : name;
}

const REMARK = /\s*\(([^()]{2,40})\)\s*\.?$/u;
const REMARKS = wordList(`
  cấp tỉnh; cấp sở; tỉnh; thẩm quyền cấp tỉnh; trực tuyến; mức độ 2; mức độ 3; mức độ 4; mức 2; mức 3; mức 4;
  trực tuyến mức độ 3; trực tuyến mức độ 4; DVC mức độ 3; DVC mức độ 4; toàn trình; một phần; trực tuyến toàn trình;
  trực tuyến một phần; DVC toàn trình; DVC một phần; DVCTT toàn trình; DVCTT một phần; mới; sửa đổi; sửa đổi, bổ sung
`);
/** Longer texts are no names. */
const MAX_NAME_UNITS = 2_000;

// "1.", "1.2)", "(3)", "IV.", "a)", "01 -", and a procedure code before the name; each bounded
const NUMBERING =
  /^(?:[-+*•.,:;) ]|[1-9]\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[a-z]\d{2})?(?:\.\d{2})?(?![\d])|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivx]{1,5}|[a-z])(?:[.):]| ?- ))+/;

/** Words that lists put before a name, and that are no part of it. */
const OPENERS: readonly string[] = [
  'ten thu tuc hanh chinh',
  'ten thu tuc',
  'thu tuc hanh chinh',
  'quy trinh lam ho so',
  'quy trinh lam thu tuc',
  'trinh tu thu tuc',
  'ho so thu tuc',
  'thu tuc ho so',
  'thu tuc',
];

function withoutOpeners(words: readonly string[]): readonly string[] {
  for (const opener of OPENERS) {
    const parts = opener.split(' ');
    if (words.length > parts.length && parts.every((part, at) => words[at] === part)) return words.slice(parts.length);
  }
  return words;
}

const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  ABBREVIATIONS.map(([short, phrase]) => [foldLoose(short.replaceAll('&', ' va ')), foldLoose(phrase).split(' ')]),
);
/** Words of the longest abbreviation by its first word: hardly any word begins one. */
const LONGEST_FROM: ReadonlyMap<string, number> = longestFrom(EXPANSIONS.keys());

function longestFrom(abbreviations: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const abbreviation of abbreviations) {
    const words = abbreviation.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

function expandAbbreviations(words: readonly string[]): string[] {
  const expanded: string[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 0;
    const longest = LONGEST_FROM.get(words[at] as string) ?? 0;
    for (let count = Math.min(longest, words.length - at); count > 0 && taken === 0; count -= 1) {
      const phrase = EXPANSIONS.get(words.slice(at, at + count).join(' '));
      if (phrase === undefined) continue;
      expanded.push(...phrase);
      taken = count;
    }
    if (taken === 0) expanded.push(words[at] as string);
    at += Math.max(taken, 1);
  }
  return expanded;
}

/** kỹ and kĩ, quý and quí: a final y after a consonant is written both ways; after a vowel (tay, tai) it is another word. */
function foldY(word: string): string {
  return /^(?:[bcdghklmnprstvx]{1,3}|qu)y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

/** Without spaces, since lists lose them ("giấychứng nhận"); but 1 2 is not 12. */
function joinWords(words: readonly string[]): string {
  const parts = words.map((word, at) => (/^\d/.test(word) && /\d$/.test(words[at - 1] ?? '') ? `.${word}` : word));
  return parts.join('');
}
