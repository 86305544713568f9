/** Scores, ranks and years in a text about an index, from folded letters. Differences ("tăng 3 bậc") are none. */

import { findDates } from './dates.ts';
import { findDocumentNumbers } from './document-numbers.ts';
import { foldWithMap } from './fold.ts';
import { findPeriods } from './periods.ts';

export interface IndexNumber {
  readonly kind: 'value' | 'rank' | 'year';
  readonly number: number;
  /** A percentage stands for many things: it counts only where the index's name is near. */
  readonly percent?: true;
  /** "87,2 điểm (năm 2021)": the year bound to it. */
  readonly year?: number;
  /** Offsets in the text given. */
  readonly start: number;
  readonly end: number;
}

const NUMBER = '\\d{1,3}(?:[.,]\\d{1,4})?';
const BOUND_YEAR = '(?: ?\\(?(?:vao |trong |cua )?nam (20\\d\\d)\\)?)?';
const LEAD = '(?:dat|la|voi|muc|bang|duoc|diem so|gia tri|ket qua|so diem|tong diem|diem tong hop|diem trung binh|:|=)';
/** Numbers after these say by how much, not how much. */
const DIFFERENCE =
  /(?:tang|giam|cao hon|thap hon|hon|kem|them|chenh lech|bot|sut|cach)(?: (?:khoang|gan|hon|them|duoc|la|so|voi|nam|20\d\d|tren|manh|nhe|truoc|cung|ky|thap|cao)){0,5} ?$/;
const VAGUE = /(?:tren|it nhat|toi thieu|khong duoi|khoang|gan|duoi|toi da|tu|moi|dung dau cac|top|nhom) ?$/;
/** What content systems count beside a text: readers, pages, votes on it. */
const COUNTED_BESIDE =
  /(?:luot xem|luot doc|luot truy cap|truy cap|lan xem|da xem|so trang|co chu|bai viet|binh chon|danh gia bai|phieu bau|dang truc tuyen)[^.;\d]{0,14}$/;
const OTHER_UNIT =
  /^ ?(?:nghin|ngan|trieu|ty|luot|nguoi|km|ha|tan|gio|phut|ngay|trang|sao|dong|ho|phieu|danh gia|trong \d+ danh gia|- \d+ phieu)(?![a-z])/;
const LESS_THAN_FULL = /^ ?(?:tro len|tro xuong)/;

const SCORE = new RegExp(
  `(?<![\\d.,/])(${NUMBER})(?: ?/ ?(\\d{1,3}(?:[.,]\\d{1,2})?))?(?: ?(diem(?! (?:phan tram|cong|%|thuong|cham))|%|phan tram))?${BOUND_YEAR}`,
  'y',
);
const RANK_WORDS = '(?:xep|dung|vi tri|vi thu|thu hang|hang|ve thu)';
const RANK_LINKS =
  '(?: (?:o|vi tri|thu hang|vi thu|hang|muc|la|dat|chung|toan quoc|ca nuoc|toan tinh|cao|len|tai|so|du))*';
const RANK = new RegExp(
  `${RANK_WORDS}${RANK_LINKS} ?:? ?(?:thu )?(\\d{1,3})(?: ?/ ?(\\d{1,3}))?(?![\\d]|[.,]\\d|%| ?%| diem| bac| hang| nam| thang)${BOUND_YEAR}`,
  'y',
);
const BARE_RANK = new RegExp(
  `thu (\\d{1,2})(?: ?/ ?(\\d{1,3})(?!\\d|/\\d)| (?=tren|trong|toan quoc|ca nuoc|cua|ca tinh|ve|toan tinh|so))${BOUND_YEAR}`,
  'y',
);
const OF_ALL = /(\d{1,2}) ?\/ ?(\d{2})(?= (?:tinh|dia phuong|so|don vi|co quan|sở))/y;
const FIRST =
  /(?:dung|xep) dau(?! (?:nhom|vung|khu vuc|cac|tu))|dan dau(?! (?:nhom|vung|khu vuc|cac|cum|tu))|quan quan/y;
/** "trong nhóm 20 tỉnh dẫn đầu", "một trong những địa phương dẫn đầu" */
const AMONG_FIRST = /(?:nhom|top|tup|mot trong (?:nhung|cac|so))(?: [a-z\d,]+){0,5} ?$/;
const UNITS: Readonly<Record<string, number>> = {
  nhat: 1,
  nhi: 2,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const UNIT = '(?:mot|hai|ba|tu|bon|nam|lam|sau|bay|tam|chin)';
/** "mười tám", "hai mươi", "ba mươi mốt", "thứ nhì". */
const ORDINAL = new RegExp(
  `(?:xep|dung)(?: (?:o|vi tri|hang|vi thu))* (?:thu |vi tri )?(?:thu )?((?:${UNIT} )?muoi(?: ${UNIT})?|nhat|nhi|hai|ba|tu|nam|sau|bay|tam|chin)(?![a-z])(?! (?:hang|khoi|loai))`,
  'y',
);
const YEAR = /(?:nam )?(20[0-4]\d)(?![\d]|[.,/]\d)/y;
/** "Xếp hạng: 5 - 9 phiếu bầu": what readers think of a text. */
const VOTES = /^ ?(?:-|–|tren|trong|\/)? ?\d* ?(?:phieu|sao|danh gia|luot binh chon|nguoi binh chon)(?![a-z])/;
/** "thứ 3 vùng Bắc Trung Bộ" is no rank among all. */
const REGIONAL = /^ ?(?:trong |o |tai |cua )?(?:khu vuc|vung|cum|6 tinh|cac tinh (?:khu vuc|vung|bac|mien|dong))/;
const SPAN_OF_YEARS = /20\d\d ?(?:-|den|toi|–) ?(?:nam )?20\d\d/g;

/** In reading order. */
export function indexNumbers(text: string): IndexNumber[] {
  if (!/\d|nhất|nhì|đầu|thứ|thu/u.test(text)) return [];
  const { folded, span } = foldWithMap(text);
  const masked = maskOf(text, folded, span);
  const found: IndexNumber[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (masked[at] === 1 || /[a-z\d]/.test(folded.charAt(at - 1))) continue;
    const number = numberAt(folded, at);
    if (number === null) continue;
    const { end, ...rest } = number;
    if ('kind' in rest) {
      const [from, to] = span(at, end);
      found.push({ ...rest, start: from, end: to });
    }
    at = end - 1;
  }
  return found;
}

type Read =
  | (Omit<IndexNumber, 'start'> & { readonly end: number })
  /** Read past, and nothing that counts. */
  | { readonly end: number };

function numberAt(folded: string, at: number): Read | null {
  return (
    rankAt(folded, at) ??
    (/\d/.test(folded.charAt(at)) || folded.startsWith('nam ', at) ? yearOrScore(folded, at) : null)
  );
}

function rankAt(folded: string, at: number): Read | null {
  if (!'xdvhqt0123456789'.includes(folded.charAt(at))) return null;
  for (const pattern of [RANK, BARE_RANK, OF_ALL]) {
    const match = run(pattern, folded, at);
    if (match === null) continue;
    const end = at + match[0].length;
    const rank = Number(match[1]);
    const among = match[2] === undefined ? null : Number(match[2]);
    const year = pattern === OF_ALL || match[3] === undefined ? null : Number(match[3]);
    const sound = rank >= 1 && rank <= 200 && (among === null || rank <= among);
    if (VOTES.test(folded.slice(end))) return { end };
    if (!sound || REGIONAL.test(folded.slice(end)) || VAGUE.test(folded.slice(Math.max(0, at - 20), at)))
      return { end };
    return { kind: 'rank', number: rank, ...(year === null ? {} : { year }), end };
  }
  const first = run(FIRST, folded, at);
  if (first !== null) {
    const end = at + first[0].length;
    return AMONG_FIRST.test(folded.slice(Math.max(0, at - 40), at)) ? { end } : { kind: 'rank', number: 1, end };
  }
  const word = run(ORDINAL, folded, at);
  if (word === null) return null;
  const end = at + word[0].length;
  if (REGIONAL.test(folded.slice(end))) return { end };
  return { kind: 'rank', number: ordinalOf(word[1] ?? ''), end };
}

function ordinalOf(words: string): number {
  const [tens, units] = words.split(/ ?muoi ?/);
  if (units === undefined) return UNITS[words] ?? 0;
  return (tens === '' ? 1 : (UNITS[tens ?? ''] ?? 0)) * 10 + (UNITS[units] ?? 0);
}

function yearOrScore(folded: string, at: number): Read | null {
  const year = run(YEAR, folded, at);
  if (year !== null && !/^ ?diem/.test(folded.slice(at + year[0].length)))
    return { kind: 'year', number: Number(year[1]), end: at + year[0].length };
  const match = run(SCORE, folded, at);
  if (match === null) return null;
  const [whole, digits = '', of, unit, bound] = match;
  const end = at + whole.length;
  const before = folded.slice(Math.max(0, at - 70), at);
  if (COUNTED_BESIDE.test(before) || (unit === undefined && OTHER_UNIT.test(folded.slice(end)))) return { end };
  if (DIFFERENCE.test(before) || VAGUE.test(before) || LESS_THAN_FULL.test(folded.slice(end))) return { end };
  if (/tu ?$/.test(before)) return { end };
  if (of !== undefined && !FULL_MARKS.has(of)) return { end };
  const lead = new RegExp(`${LEAD}(?: (?:so|diem|muc|la|dat|duoc|tong|chung))* ?$`).test(before);
  const percent = unit === '%' || unit === 'phan tram';
  if (percent && !lead && !/(?:^|[\s(])$/.test(before)) return { end };
  const index = INDEX_LEAD.test(before) && PART_OF_ONE.test(digits);
  const counted = unit !== undefined || of !== undefined || index || (lead && /[.,]\d/.test(digits));
  if (!counted || (percent && !ENDS_WELL.test(folded.slice(end)))) return { end };
  return {
    kind: 'value',
    number: Number(digits.replace(',', '.')),
    ...(percent ? { percent: true as const } : {}),
    ...(bound === undefined ? {} : { year: Number(bound) }),
    end,
  };
}

/** "với chỉ số 0,4671": an index between nought and one names no unit. */
const INDEX_LEAD = /(?:chi so|ket qua|gia tri) ?:? ?$/;
const PART_OF_ONE = /^0[.,]\d{3,4}$/;

/** Totals of which a whole index is scored: 100, 80 (PAPI), 10, 1. */
const FULL_MARKS: ReadonlySet<string> = new Set(['100', '80', '10', '1', '1000']);
/** "85 % hồ sơ" is not the index's. */
const ENDS_WELL =
  /^ ?(?:$|[,.;:()–-]|va |xep|dung|tang|giam|so voi|cao|thap|o |nam |trong khi|con |thuoc|vuot|hang|vi |nhung|duoc )/;

/** Days, months, numbers of documents and spans of years: no score, no year of a result. */
function maskOf(text: string, folded: string, span: (start: number, end: number) => [number, number]): Uint8Array {
  const units = new Uint8Array(text.length + 1);
  const mask = (start: number, end: number): void => void units.fill(1, start, end);
  for (const { coreStart, coreEnd, form } of findDates(text)) if (form !== 'day-month') mask(coreStart, coreEnd);
  for (const { start, end } of findDocumentNumbers(text)) mask(start, end);
  for (const { start, end, kind } of findPeriods(text)) if (kind !== 'year') mask(start, end);
  const masked = new Uint8Array(folded.length + 1);
  for (let at = 0; at < folded.length; at += 1) if (units[span(at, at + 1)[0]] === 1) masked[at] = 1;
  for (const match of folded.matchAll(SPAN_OF_YEARS)) masked.fill(1, match.index, match.index + match[0].length);
  return masked;
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
