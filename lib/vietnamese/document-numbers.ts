/**
 * Numbers of documents: 61/2018/NĐ-CP, 5158/QĐ-UBND, 05-NQ/TU, 104/2016/QH13, 734/SKHCN-CCTĐC, with the slips that
 * portals make: blanks round signs, lost hyphens and marks, dashes of all kinds, a hyphen for the slash.
 */

import { findDates } from './dates.ts';
import { typeWordBefore } from './document-grammar.ts';
import { isNumberStart, numberAt } from './document-parsing.ts';
import { fold, foldWithMap } from './fold.ts';
import { isPostingStamp } from './posting-stamp.ts';

export { documentNumbersOfSlug } from './document-slugs.ts';

export interface FoundDocumentNumber {
  /** Canonical writing: 61/2018/NĐ-CP, 05-NQ/TU. */
  readonly number: string;
  /** For comparison: capitals without marks or leading zeros, one order of the parts, a department without its S. */
  readonly key: string;
  /** Code in the number: NĐ. A letter (công văn) has none. */
  readonly type?: string;
  /** What the words before it call it: Quyết định. May differ from the code. */
  readonly typeWord?: string;
  readonly issuer?: string;
  readonly year?: number;
  /** YYYY-MM-DD, where "ngày ..." follows. */
  readonly date?: string;
  /** "64/KH-UBND năm 2021": the year that is said in place of a date. */
  readonly inYear?: number;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

export interface DocumentRef {
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly date?: string | null;
}

/** Equal numbers; where both have a date, equal dates. The province is for the caller: each has its own 05-NQ/TU. */
export function sameDocument(a: DocumentRef, b: DocumentRef): boolean {
  const key = documentKey(a.number);
  if (key === '' || key !== documentKey(b.number)) return false;
  return (a.date ?? null) === null || (b.date ?? null) === null || a.date === b.date;
}

/** Key of the first document number in the text, '' when there is none. */
export function documentKey(number: string): string {
  return findDocumentNumbers(number)[0]?.key ?? findDocumentNumbers(`công văn số ${number}`)[0]?.key ?? '';
}

/** All numbers in reading order. Linear in the text. */
export function findDocumentNumbers(text: string): FoundDocumentNumber[] {
  if (!/\d[A-Za-z]?\s?[/\-\u2010-\u2015\u2044]/.test(text) && !LOST_SLASH.test(text)) return [];
  const { folded, span } = foldWithMap(text);
  const found: FoundDocumentNumber[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!isNumberStart(folded, at)) continue;
    const parsed = numberAt(folded, at, (start, end) => text.slice(...span(start, end)));
    if (parsed === null) continue;
    const [start, end] = span(at, parsed.end);
    const typeWord = typeWordBefore(folded.slice(Math.max(0, at - LOOK_BACK_UNITS), at));
    const date =
      dateAfter(text.slice(end, end + LOOK_AHEAD_UNITS)) ??
      dateBefore(text.slice(Math.max(0, start - LOOK_AHEAD_UNITS), start));
    const inYear = IN_YEAR.exec(text.slice(end, end + 14))?.[1];
    const full: FoundDocumentNumber = {
      ...parsed.number,
      ...(typeWord === undefined ? {} : { typeWord }),
      ...(date === null ? {} : { date }),
      ...(inYear === undefined ? {} : { inYear: Number(inYear) }),
      start,
      end,
      raw: text.slice(start, end),
    };
    const partners = SHARED_CODE.exec(folded.slice(Math.max(0, at - LOOK_BACK_UNITS), at))?.[1] ?? '';
    for (const { 0: count, index } of partners.matchAll(/\d+/g)) {
      const from = at - partners.length + index;
      found.push(sharing(full, count, text, span(from, from + count.length)));
    }
    found.push(full);
    at = parsed.end - 1;
  }
  return found;
}

/** "64 KH-UBND", "05NQ/TU" */
const LOST_SLASH = /\d\s?[A-Z\u0110\u00d0][\p{L}\p{M}]{1,6}\s?[/\-\u2010-\u2015\u2044]/u;

/** "các Nghị quyết số 18, 19-NQ/TW", "QĐ 12, 15 và 18/QĐ-UBND": those before have the code of the last. */
const SHARED_CODE =
  /(?<=(?:^|[ (;])(?:so|nghi quyet|quyet dinh|ke hoach|chi thi|nghi dinh|thong tu|cong van|nq|qd|kh|ct|nd|tt|cv) ?:? ?)((?:\d{1,5} ?(?:,|;|va|&) ?(?:so )?){1,6})$/;

function sharing(
  of: FoundDocumentNumber,
  count: string,
  text: string,
  [start, end]: [number, number],
): FoundDocumentNumber {
  const number = of.number.replace(/^[^/-]+/, count);
  return {
    ...of,
    number,
    key: of.key.replace(/^[^/]+/, count.replace(/^0+(?=\d)/, '')),
    start,
    end,
    raw: text.slice(start, end),
  };
}

const LOOK_BACK_UNITS = 40;
const LOOK_AHEAD_UNITS = 150;

const BEFORE_DATE =
  /^[ ,;(]{0,3}(?:khoa [ivx]{1,5}[ ,;)]{1,3})?(?:(?:duoc |da )?(?:ban hanh |ky |ra |de |cua [a-z ,.()-]{2,90}[ ,]{1,2}(?:ban hanh |ky )?)?ngay)?[ :]{0,2}$/;
/** Words of an event, not of who issued it: "của UBND tỉnh tổ chức hội nghị ngày 20/3". */
const EVENT_WORDS = / (?:to chuc|hop|hoi nghi|trien khai|thuc hien|ve|tai|vao|den|tu|sau|tap huan|kiem tra) /;

/** The date that the text right after the number gives it. */
function dateAfter(after: string): string | null {
  const [first] = findDates(after);
  if (first === undefined || first.date === null || isPostingStamp(after, first)) return null;
  const between = fold(after.slice(0, first.coreStart));
  const opened =
    between === '' ? after.slice(0, first.coreStart).trim() === '' && first.coreStart > 0 : BEFORE_DATE.test(between);
  if (EVENT_WORDS.test(between)) return null;
  return opened && (between === '' || /ngay$|\($/.test(between.trim())) ? first.date : null;
}

const IN_YEAR = /^\s*[/-]?\s*(?:năm\s+)?(20\d\d)(?![\d./-])/iu;
/** "Ngày 14/3/2019, UBND tỉnh ban hành Kế hoạch số" */
const ISSUED_THEN = /^ ?,? ?[a-z ,()&-]{3,80}(?:ban hanh|da ky|ky|thong qua|co|ra)(?: [a-z]+){0,5} ?:? ?$/;

/** The date that the text right before the number gives it, where a body issues it then. */
function dateBefore(before: string): string | null {
  const last = findDates(before).at(-1);
  if (last === undefined || last.date === null) return null;
  if (!/ngay ?$/.test(fold(before.slice(0, last.coreStart)))) return null;
  return ISSUED_THEN.test(fold(before.slice(last.coreEnd))) ? last.date : null;
}
