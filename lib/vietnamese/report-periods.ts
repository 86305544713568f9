/**
 * The periods that a report's title, a row or a file's name is for, in all ways they are written: "quý I và II/2022",
 * "Q1-2022", "tháng 01, 02, 03 năm 2022", "3 tháng đầu năm", "nửa cuối năm". The year may stand elsewhere in the words, or
 * be left out.
 */

import { addDays, firstDayOf, lastDayOf, yearOf } from './calendar.ts';
import { foldWithMap } from './fold.ts';
import { compilePhrases } from './phrases.ts';
import { wordList } from './word-list.ts';

/** Months of one year, 1 to 12. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

export interface NamedPeriod extends MonthSpan {
  /** Null where the words do not say. */
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

const NUMBER = '(?:iv|i{1,3}|[1-4]|mot|hai|ba|bon|thu (?:nhat|hai|ba|tu))(?![a-z0-9])(?! ?thang)';
const QUARTERS = new RegExp(`quy ?(${NUMBER}(?: ?(?:,|va|den|-|\\+|;|&) ?(?:quy ?)?${NUMBER})*)`, 'y');
const SHORT_QUARTER = /q\.? ?(iv|i{1,3}|[1-4])(?![a-z0-9])/y;
const MONTH = '(?:0?[1-9]|1[0-2])(?![a-z0-9])(?! ?thang)';
const MONTHS = new RegExp(`thang ?(${MONTH}(?: ?(?:,|va|den|-|\\+|;|&) ?(?:thang ?)?${MONTH})*)`, 'y');
/** "T4/2022", "T4, T5, T6/2022": a month only beside its year, a day of the week without. */
const SHORT_MONTH = '(?:0?[1-9]|1[0-2])(?!\\d)';
const SHORT_MONTHS = new RegExp(
  `(?:t|th|thg)\\.? ?(${SHORT_MONTH}(?: ?(?:,|va|den|-|\\+|;|&) ?(?:t|th|thg)\\.? ?${SHORT_MONTH})*)(?= ?[/._-] ?(?:19|20)\\d{2}(?!\\d))`,
  'y',
);
const SPAN = /(\d{1,2}|hai|ba|sau|chin) thang(?: (dau|cuoi))?(?: nam)?(?![a-z])(?! ?\d{1,2}(?!\d))/y;
/** "từ ngày 01/01/2022 đến hết ngày 31/3/2022", "01/01 - 31/3/2022". */
const DAYS =
  /(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?((?:19|20)\d{2}))? ?(?:den(?: het)?(?: ngay)?|-|–) ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?((?:19|20)\d{2})(?!\d)/y;
/** "từ ngày 01 tháng 4 đến hết ngày 30 tháng 6 năm 2022" */
const DAYS_IN_WORDS =
  /(\d{1,2}) thang (\d{1,2})(?: nam ((?:19|20)\d{2}))? ?(?:den(?: het)?(?: ngay)?|-|–) ?(\d{1,2}) thang (\d{1,2}) nam ((?:19|20)\d{2})(?!\d)/y;
/** "tháng tư năm 2022"; "tháng năm 2022" names no month. */
const MONTH_IN_WORDS =
  /thang (gieng|hai|ba|tu|sau|bay|tam|chin|muoi mot|muoi hai|muoi|chap|nam(?= nam| ?\/))(?= nam (?:19|20)\d| ?\/|$)/y;
const MONTH_WORDS: Readonly<Record<string, number>> = {
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  chap: 12,
};
const HALF = /nua (dau|cuoi) nam/y;
const YEAR = /(?:^|[^\d])((?:19|20)\d{2})(?!\d)/g;
/** Between a period and its own year. */
const OWN_YEAR = /^ ?[/,.()-]? ?(?:cua )?(?:nam )?((?:19|20)\d{2})(?!\d)/;
const DAY_BEFORE = /\d ?$/;
const WORD_NUMBERS: Readonly<Record<string, number>> = { hai: 2, ba: 3, sau: 6, chin: 9 };
/** Without "đầu" or a year, only these many months are a period and not a duration. */
const USUAL_SPANS: ReadonlySet<number> = new Set([6, 9]);

export function periodsNamed(text: string): readonly NamedPeriod[] {
  const { folded, span } = foldWithMap(text);
  const found: NamedPeriod[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!/[a-z0-9]/.test(folded.charAt(at)) || /[a-z0-9]/.test(folded.charAt(at - 1))) continue;
    const read = spansAt(folded, at);
    if (read === null) continue;
    const year = read.year ?? yearAfter(folded, read.end);
    const [start, end] = span(at, read.end);
    for (const one of read.spans) found.push({ ...one, year, start, end });
    at = read.end - 1;
  }
  return found.length > 0 ? found : wholeYears(folded, span);
}

/**
 * The year of a period that was named without: the latest whose end lies not much after the day of posting. Reports are
 * sometimes posted some days before their period ends.
 */
export function yearOfPeriod({ year, last }: NamedPeriod, posted: string | null): number | null {
  if (year !== null || posted === null) return year;
  const own = yearOf(posted);
  return lastDayOf(monthName(own, last)) <= addDays(posted, EARLY_DAYS) ? own : own - 1;
}

const EARLY_DAYS = 20;

export function spanDates(year: number, { first, last }: MonthSpan): { readonly from: string; readonly to: string } {
  return { from: firstDayOf(monthName(year, first)), to: lastDayOf(monthName(year, last)) };
}

function monthName(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

interface Spans {
  readonly spans: readonly MonthSpan[];
  readonly end: number;
  /** That the words themselves hold. */
  readonly year?: number;
}

function spansAt(folded: string, at: number): Spans | null {
  const quarters = matchAt(QUARTERS, folded, at);
  if (quarters !== null) return { spans: listed(quarters[1] ?? '', quarterOf).map(quarterSpan), end: quarters.end };
  const short = matchAt(SHORT_QUARTER, folded, at);
  if (short !== null) return { spans: [quarterSpan(quarterOf(short[1] ?? ''))], end: short.end };
  const days = daysAt(folded, at);
  if (days !== null) return days;
  const months = matchAt(MONTHS, folded, at);
  if (months !== null) {
    // "ngày 15 tháng 3" is a day
    if (DAY_BEFORE.test(folded.slice(Math.max(0, at - 3), at))) return null;
    return { spans: listed(months[1] ?? '', Number).map((month) => ({ first: month, last: month })), end: months.end };
  }
  const shortened = matchAt(SHORT_MONTHS, folded, at);
  if (shortened !== null)
    return {
      spans: listed(shortened[1] ?? '', Number).map((month) => ({ first: month, last: month })),
      end: shortened.end,
    };
  const worded = matchAt(MONTH_IN_WORDS, folded, at);
  if (worded !== null) {
    if (DAY_BEFORE.test(folded.slice(Math.max(0, at - 3), at))) return null;
    const month = MONTH_WORDS[worded[1] ?? ''] ?? 0;
    return { spans: [{ first: month, last: month }], end: worded.end };
  }
  const half = matchAt(HALF, folded, at);
  if (half !== null)
    return { spans: [half[1] === 'dau' ? { first: 1, last: 6 } : { first: 7, last: 12 }], end: half.end };
  return countedAt(folded, at);
}

/** From the first day of a month to the last day of one of the same year. */
function daysAt(folded: string, at: number): Spans | null {
  const match = matchAt(DAYS, folded, at) ?? matchAt(DAYS_IN_WORDS, folded, at);
  if (match === null) return null;
  const [firstDay = 0, first = 0, , lastDay = 0, last = 0, year = 0] = match.slice(1).map(Number);
  if (firstDay !== 1 || first < 1 || last > 12 || last < first) return null;
  if (match[3] !== undefined && Number(match[3]) !== year) return null;
  if (lastDay !== Number(lastDayOf(monthName(year, last)).slice(8))) return null;
  return { spans: [{ first, last }], end: match.end, year };
}

/** "6 tháng đầu năm", "9 tháng", "10 tháng năm 2022". */
function countedAt(folded: string, at: number): Spans | null {
  const match = matchAt(SPAN, folded, at);
  if (match === null) return null;
  const count = WORD_NUMBERS[match[1] ?? ''] ?? Number(match[1]);
  const side = match[2];
  if (
    count < 2 ||
    count > 11 ||
    (side === undefined && !USUAL_SPANS.has(count) && yearAfter(folded, match.end) === null)
  )
    return null;
  return { spans: [side === 'cuoi' ? { first: 13 - count, last: 12 } : { first: 1, last: count }], end: match.end };
}

function matchAt(pattern: RegExp, folded: string, at: number): (RegExpExecArray & { readonly end: number }) | null {
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  return match === null ? null : Object.assign(match, { end: at + match[0].length });
}

/** "i, ii va iii"; "1 - 3" and "i den iii" are all from the first to the last. */
function listed(words: string, read: (word: string) => number): readonly number[] {
  const numbers: number[] = [];
  let through = false;
  for (const [piece] of words.matchAll(PIECES)) {
    if (piece === 'den' || piece === '-') {
      through = true;
      continue;
    }
    const number = read(piece);
    const before = numbers.at(-1);
    if (through && before !== undefined) for (let next = before + 1; next < number; next += 1) numbers.push(next);
    through = false;
    numbers.push(number);
  }
  return numbers;
}

const PIECES = /thu (?:nhat|hai|ba|tu)|mot|hai|ba|bon|iv|i{1,3}(?![a-z])|\d{1,2}|den|-/g;
const QUARTER_WORDS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  'thu nhat': 1,
  'thu hai': 2,
  'thu ba': 3,
  'thu tu': 4,
};

function quarterOf(word: string): number {
  return QUARTER_WORDS[word] ?? Number(word);
}

function quarterSpan(quarter: number): MonthSpan {
  return { first: quarter * 3 - 2, last: quarter * 3 };
}

/** Its own, else the next year that the words name, else the only one. */
function yearAfter(folded: string, end: number): number | null {
  const own = OWN_YEAR.exec(folded.slice(end));
  if (own !== null) return Number(own[1]);
  const after = yearsIn(folded.slice(end));
  if (after[0] !== undefined) return after[0];
  const all = new Set(yearsIn(folded));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

function yearsIn(folded: string): readonly number[] {
  return [...folded.matchAll(YEAR)].map((match) => Number(match[1]));
}

function wholeYears(folded: string, span: (start: number, end: number) => [number, number]): readonly NamedPeriod[] {
  return [...folded.matchAll(/(?:^|[^a-z])nam ((?:19|20)\d{2})(?!\d| ?-)/g)].map((match) => {
    const at = match.index + match[0].indexOf('nam');
    const [start, end] = span(at, match.index + match[0].length);
    return { first: 1, last: 12, year: Number(match[1]), start, end };
  });
}

/** What the words before a period say it is of: something done, or something still to do. */
const BEARINGS = compilePhrases<'done' | 'ahead' | 'order'>([
  {
    id: 'done',
    phrases: wordList(`
      kết quả; tình hình; thống kê; số liệu; báo cáo; công khai; sơ kết; tổng kết; tổng hợp; tỷ lệ; đã giải quyết;
      thực hiện kế hoạch; thực hiện nhiệm vụ; kết quả thực hiện kế hoạch
    `),
  },
  {
    id: 'ahead',
    phrases: wordList(`
      kế hoạch; nhiệm vụ; nhiệm vụ trọng tâm; phương hướng; giải pháp; chương trình; lịch; mục tiêu; chỉ tiêu; dự kiến;
      triển khai; yêu cầu; đề nghị; hướng dẫn; thông báo lịch; tăng cường; phấn đấu; đăng ký
    `),
  },
  {
    // a letter that asks for the report
    id: 'order',
    phrases: wordList(`
      v/v báo cáo; về việc báo cáo; chế độ báo cáo; nộp báo cáo; gửi báo cáo; xây dựng báo cáo; đề cương báo cáo;
      đề nghị báo cáo; yêu cầu báo cáo; hướng dẫn báo cáo; đôn đốc; chấn chỉnh; nhắc nhở
    `),
  },
]);

/** The nearest such words before it say that it is still ahead: "... quý I, nhiệm vụ trọng tâm quý II". */
export function isAhead(text: string, { start }: NamedPeriod): boolean {
  const before = BEARINGS.match(text.slice(0, start));
  return before.at(-1)?.id === 'ahead' || before.some(({ id }) => id === 'order');
}

const TO_COME = compilePhrases([
  {
    id: 'to-come',
    phrases: wordList(`
      đang tổng hợp; đang được tổng hợp; đang thống kê; đang được thống kê; đang rà soát số liệu; chờ số liệu; chưa có số liệu;
      số liệu chưa có; chưa tổng hợp; sẽ công khai; sẽ được công khai; sẽ công bố; sẽ được công bố; sẽ đăng; sẽ được đăng;
      sẽ đăng tải; sẽ được đăng tải; sẽ cập nhật; sẽ được cập nhật; sẽ thông báo; đang hoàn thiện báo cáo; đang xây dựng báo cáo
    `),
  },
]);

/** "Số liệu quý III đang được tổng hợp, sẽ công khai khi hoàn thành": no results yet. */
export function saysToCome(text: string): boolean {
  return TO_COME.has(text);
}
