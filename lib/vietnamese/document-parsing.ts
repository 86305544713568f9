/** One document number in folded text, from the digit on where it starts. */

import type { FoundDocumentNumber } from './document-numbers.ts';
import { isPartyBody, isPlainBody, issuerKey, issuerOf, plain, splitGlued, typeOf } from './document-grammar.ts';
import { fold } from './fold.ts';

type Numbered = Omit<FoundDocumentNumber, 'start' | 'end' | 'raw' | 'date' | 'typeWord'>;

interface Parsed {
  readonly number: Numbered;
  /** Offset in the folded text. */
  readonly end: number;
}

export function isNumberStart(folded: string, at: number): boolean {
  if (!/\d/.test(folded.charAt(at))) return false;
  const before = folded.charAt(at - 1);
  if (/[\d./]/.test(before)) return !/\d|[./]/.test(before) || /[a-z]\.$/.test(folded.slice(Math.max(0, at - 2), at));
  if (before === '-') return !/\d/.test(folded.charAt(at - 2));
  // "số111/2008"; not the tail of a word
  return !/[a-z]/.test(before) || /(?:^|[^a-z])so$/.test(folded.slice(Math.max(0, at - 3), at));
}

const COUNT = '(\\d{1,5}[a-z]?|\\d{1,3}\\.\\d{1,3})';
const YEAR = '((?:19|20)\\d{2})';
// cells without a blank between them: "715/SKHCN-TĐC03/11/2022"
const PART = '[a-z]{1,12}(?:\\d{1,2}(?!\\d?[/.-]\\d{1,2}[/.-]\\d{4}))?(?:&[a-z]{1,12}){0,2}';
const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/y;
const TAIL = `(${PART}(?:(?: ?[-_] ?|\\.)${PART}){0,4})`;
/** 61/2018/NĐ-CP, 19-2016/NQ-CP, 104/2016/QH13, 6050/2026/VBHN-BTP. */
const DATED = new RegExp(`${COUNT} ?[/-] ?${YEAR} ?[/-] ?${TAIL}`, 'y');
/** 5158/QĐ-UBND, 734/SKHCN-CCTĐC, 27/CP. */
const PLAIN = new RegExp(`${COUNT} ?/ ?${TAIL}`, 'y');
/** 05-NQ/TU, 89-TC/TCT. */
const PARTY = new RegExp(`${COUNT} ?- ?([a-z]{1,6}) ?/ ?([a-z]{2,8})(?![a-z\\d])`, 'y');
/** 115-TTg. */
const OLD = new RegExp(`${COUNT}-(ttg|cp|hdbt|ct)(?![a-z\\d/-])`, 'y');

/** The slash is lost, or a second one stands for the hyphen: 76 NQ/CP, 64 KH-UBND, 05NQ/TU, 76/NQ/CP, 61/2018 NĐ-CP. */
const LOST =
  /(\d{1,5})(?: ?[/-] ?((?:19|20)\d{2}))? ?(\/?) ?([a-z]{1,5}) ?([/-]) ?([a-z]{1,8}(?:&[a-z]{1,8})?)(?![a-z\d&])/y;
/** Before what is counted or dated, and no document: "Điều 12 QĐ-UBND", "năm 2022 KH-UBND". */
const NO_NUMBER_BEFORE =
  /(?:^|[^a-z])(?:nam|thang|quy|ngay|dieu|khoan|muc|phong|lop|to|chuong|phan|diem|gom|nhiem vu) ?$/;

const BLANK_BODY = / ([a-z&]{2,8})(?![a-z\d&])/y;
const LONGER = /-[a-z\d]{1,4}(?![a-z\d/])/y;

export type Original = (start: number, end: number) => string;

/** `original` gives the text as printed: capitals tell a code from a word. */
export function numberAt(folded: string, at: number, original: Original): Parsed | null {
  const dated = run(DATED, folded, at);
  if (dated !== null && !isSpanOfYears(dated[0]))
    return fromTail(folded, at, dated[1] ?? '', Number(dated[2]), dated[3] ?? '', at + dated[0].length, original);
  const plainMatch = run(PLAIN, folded, at);
  if (plainMatch !== null)
    return (
      fromTail(folded, at, plainMatch[1] ?? '', null, plainMatch[2] ?? '', at + plainMatch[0].length, original) ??
      lostAt(folded, at, original)
    );
  const party = run(PARTY, folded, at);
  if (party !== null) return fromParty(folded, at, party, original);
  return lostAt(folded, at, original) ?? oldAt(folded, at, original);
}

function lostAt(folded: string, at: number, original: Original): Parsed | null {
  const match = run(LOST, folded, at);
  if (match === null) return null;
  const [whole, count = '', year = '', slash = '', typePart = '', sign = '', bodyPart = ''] = match;
  const [type, issuer] = [typeOf(typePart), issuerOf(bodyPart)];
  // what has its slash and a hyphen is read above
  if (type === undefined || issuer === undefined || !isPlainBody(issuer) || (slash !== '' && sign === '-')) return null;
  if (NO_NUMBER_BEFORE.test(folded.slice(Math.max(0, at - 10), at))) return null;
  const end = at + whole.length;
  const from = at + whole.indexOf(typePart, whole.length - typePart.length - bodyPart.length - 3);
  if (!isCapitals(original(from, from + typePart.length)) || !isCapitals(original(end - bodyPart.length, end)))
    return null;
  if (goesOn(folded, end, original)) return null;
  const dated = year === '' ? '' : `${year}/`;
  const number =
    isPartyBody(issuer) && year === '' ? `${count}-${type}/${issuer}` : `${count}/${dated}${type}-${issuer}`;
  const key = `${bareCount(count)}/${dated}${plain(type).toUpperCase()}-${issuerKey(issuer)}`;
  return { number: { number, key, type, issuer, ...(year === '' ? {} : { year: Number(year) }) }, end };
}

function oldAt(folded: string, at: number, original: Original): Parsed | null {
  const old = run(OLD, folded, at);
  if (old === null) return null;
  const issuer = issuerOf(old[2] ?? '') ?? (old[2] ?? '').toUpperCase();
  if (!isCapitals(original(at, at + old[0].length))) return null;
  return {
    number: { number: `${old[1]}-${issuer}`, key: `${bareCount(old[1] ?? '')}/${issuerKey(issuer)}`, issuer },
    end: at + old[0].length,
  };
}

/** "2020-2025/...": a term of office. */
function isSpanOfYears(text: string): boolean {
  return /^(?:19|20)\d{2} ?-/.test(text);
}

function fromParty(folded: string, at: number, match: RegExpExecArray, original: Original): Parsed | null {
  const [whole, count = '', typePart = '', bodyPart = ''] = match;
  const end = at + whole.length;
  const type = typeOf(typePart);
  const body = issuerOf(bodyPart);
  const capitals = isCapitals(original(at, end));
  if (!capitals && (type === undefined || body === undefined)) return null;
  if (type === undefined && body === undefined) return null;
  const typeText = type ?? typePart.toUpperCase();
  const issuer = body ?? bodyPart.toUpperCase();
  if (goesOn(folded, end, original)) return null;
  const number = {
    number: `${count.toUpperCase()}-${typeText}/${issuer}`,
    key: `${bareCount(count)}/${plain(typeText).toUpperCase()}-${issuerKey(issuer)}`,
    issuer,
  };
  return { number: type === undefined ? number : { ...number, type }, end };
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Blanks on both sides of the hyphen before it. */
  readonly apart: boolean;
}

function fromTail(
  folded: string,
  at: number,
  count: string,
  year: number | null,
  tail: string,
  end: number,
  original: Original,
): Parsed | null {
  if (/[a-z\d]/.test(folded.charAt(end)) && run(DAY, folded, end) === null) {
    // the pattern stopped inside a word: its last part is none
    const cut = tail.search(/[-_.][^-_.]*$/);
    if (cut < 0) return null;
    return fromTail(
      folded,
      at,
      count,
      year,
      tail.slice(0, cut).trimEnd(),
      end - (tail.length - tail.slice(0, cut).trimEnd().length),
      original,
    );
  }
  const parts = partsOf(tail, end - tail.length);
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  const glued = typeOf(first.text) === undefined && issuerOf(first.text) === undefined ? splitGlued(first.text) : null;
  const type = glued?.[0] ?? (isType(first, rest[0], year) ? typeOf(first.text) : undefined);
  const bodies: Body[] = glued === null ? [] : [{ name: glued[1], end: first.end, known: true }];
  const apart = glued === null && rest.length === 0 ? bodyAfterBlank(folded, first, end, original) : null;
  if (apart !== null) return fromCodes({ count, year, type: typeOf(first.text), bodies: [apart] });
  const candidates = type === undefined ? parts : rest;
  for (const part of candidates) {
    const body = bodyOf(part, bodies.length, original);
    if (body === null) break;
    bodies.push(body);
  }
  if (!isBelievable(folded, at, type, bodies, year, original(first.start, first.end))) return null;
  if (goesOn(folded, bodies.at(-1)?.end ?? first.end, original)) return null;
  return fromCodes({ count, year, type, bodies }, first.end);
}

interface Codes {
  readonly count: string;
  readonly year: number | null;
  readonly type: string | undefined;
  readonly bodies: readonly Body[];
}

function fromCodes({ count, year, type, bodies }: Codes, end = 0): Parsed {
  const names = bodies.map(({ name }) => name);
  const codes = [...(type === undefined ? [] : [type]), ...names];
  const head = `${count.toUpperCase()}/${year === null ? '' : `${year}/`}`;
  const keyed = [...(type === undefined ? [] : [plain(type).toUpperCase()]), ...names.map(issuerKey)].join('-');
  const number = {
    number: head + codes.join('-'),
    key: `${bareCount(count)}/${year === null ? '' : `${year}/`}${keyed}`,
    ...(type === undefined ? {} : { type }),
    ...(names[0] === undefined ? {} : { issuer: names[0] }),
    ...(year === null ? {} : { year }),
  };
  return { number, end: bodies.at(-1)?.end ?? end };
}

interface Body {
  readonly name: string;
  readonly end: number;
  readonly known: boolean;
}

function partsOf(tail: string, from: number): Part[] {
  const parts: Part[] = [];
  const pattern = /( ?)([-_.]?)( ?)([a-z]{1,12}\d{0,2}(?:&[a-z]{1,12}){0,2})/g;
  for (const match of tail.matchAll(pattern)) {
    const text = match[4] ?? '';
    const start = from + match.index + match[0].length - text.length;
    parts.push({ text, start, end: start + text.length, apart: match[1] === ' ' && match[3] === ' ' });
  }
  return parts;
}

/** "76/NQ CP": the hyphen is lost between a type and a body that the tables know. */
function bodyAfterBlank(folded: string, first: Part, end: number, original: Original): Body | null {
  const match = run(BLANK_BODY, folded, end);
  const name = issuerOf(match?.[1] ?? '');
  if (match === null || name === undefined || typeOf(first.text) === undefined) return null;
  const to = end + match[0].length;
  return isCapitals(original(first.start, first.end)) && isCapitals(original(end, to))
    ? { name, end: to, known: true }
    : null;
}

/** "76/NQ-CP-x": the beginning of a longer number. A year, or a word after a dash, is none of it. */
function goesOn(folded: string, end: number, original: Original): boolean {
  const match = run(LONGER, folded, end);
  if (match === null || /^-(?:19|20)\d{2}$/.test(match[0])) return false;
  const printed = original(end + 1, end + match[0].length).normalize('NFC');
  return /^[A-Za-z\d]+$/.test(printed) && !/^[A-Z][a-z]+$/.test(printed);
}

/** CT is a directive or Công Thương, TTr a proposal or an inspectorate: a type when an issuer follows. */
function isType(first: Part, next: Part | undefined, year: number | null): boolean {
  if (typeOf(first.text) === undefined) return false;
  return next !== undefined || year !== null;
}

function bodyOf(part: Part, index: number, original: Original): Body | null {
  const printed = original(part.start, part.end);
  const known = issuerOf(part.text);
  const capitals = isCapitals(printed);
  // "76/NQ-CP - Nghị quyết ...": only the hyphen after the type may stand between blanks
  if (part.apart && (index > 0 || (!capitals && known === undefined))) return null;
  if (known !== undefined && (capitals || /^[a-z&\d]+$/.test(fold(printed))))
    return { name: known, end: part.end, known: true };
  return capitals
    ? { name: printed.normalize('NFC').toUpperCase().replaceAll('Ð', 'Đ'), end: part.end, known: false }
    : null;
}

function isBelievable(
  folded: string,
  at: number,
  type: string | undefined,
  bodies: readonly Body[],
  year: number | null,
  printedFirst: string,
): boolean {
  const announced = /(?:van ban|cong van) ?(?:so)? ?:? ?$/.test(folded.slice(Math.max(0, at - 16), at));
  if (type !== undefined) {
    // "195/1999/QĐ" without its issuer
    if (bodies.length === 0) return year !== null && isCapitals(printedFirst);
    return bodies.some(({ known }) => known) || isCapitals(printedFirst);
  }
  const [first] = bodies;
  if (first === undefined) return false;
  if (first.known)
    return isCapitals(printedFirst) && (announced || bodies.length > 1 || year !== null || first.name.length > 1);
  return announced && first.name.length >= 3;
}

/** Capitals, but for the small letter of TTg, TTr, QĐi. */
function isCapitals(text: string): boolean {
  const letters = text.normalize('NFC').replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= 1 && letters.length - capitals <= (letters.length > 2 ? 1 : 0);
}

function bareCount(count: string): string {
  return count.replace(/^0+(?=\d)/, '').toUpperCase();
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
