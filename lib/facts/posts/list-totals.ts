/** How many rows and pages a list says it has: "Có 57 thủ tục", "Hiển thị 1 - 10 trong tổng số 57", "Trang 1/12". */

import type { Outline } from '../../model/outline.ts';
import { fold } from '../../vietnamese/fold.ts';
import { marksAgree } from '../../vietnamese/marks.ts';
import {
  linkWords,
  PAGE_TOTAL_JOINERS,
  ROW_RANGE_JOINERS,
  rowCounts,
  rowRanges,
} from '../../vietnamese/pager-words.ts';
import { countWords } from '../boxes.ts';

const MAX_UNITS = 120;
/** Words that are neither count words nor numbers, in a line that only counts. */
const MAX_OTHER_WORDS = 4;
/** "7. Kết quả thực hiện" is no count. */
const BETWEEN = /^[\s(]*$/;
const NUMBER = /\d{1,3}(?:[.,]\d{3})+|\d{1,6}/g;

export function rowsSaid(outline: Outline): number | null {
  for (const line of outline.lines) {
    if (line.place !== 'main' || line.text.length > MAX_UNITS || !/\d/.test(line.text)) continue;
    const rows = rowsIn(line.text);
    if (rows !== null) return rows;
  }
  return null;
}

function rowsIn(text: string): number | null {
  // "50.000 đồng" counts no "dòng"
  const words = rowCounts.match(text).filter(({ start, end, phrase }) => marksAgree(text.slice(start, end), phrase));
  if (!words.some(({ id }) => id === 'unit' || id === 'total') || words.some(({ id }) => id === 'visits')) return null;
  const numbers = [...text.matchAll(NUMBER)];
  const covered = words.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  if (countWords(text) - covered - numbers.length > MAX_OTHER_WORDS) return null;
  let best: number | null = null;
  for (const match of numbers) {
    const end = match.index + match[0].length;
    const value = Number(match[0].replace(/[.,]/g, ''));
    const byUnit = words.some(({ id, start }) => id === 'unit' && start >= end && BETWEEN.test(text.slice(end, start)));
    const byTotal = words.some(
      (word) => word.id === 'total' && word.end <= match.index && countWords(text.slice(word.end, match.index)) === 0,
    );
    if ((byUnit || byTotal) && (best === null || value > best)) best = value;
  }
  return best;
}

/** Lines around a pager that are looked at. */
const MAX_PAGE_LINES = 80;

/** "Trang 1/12", in the box around the pager's. */
export function pagesSaid(outline: Outline, box: number): number | null {
  const around = outline.boxes[Math.max(outline.boxes[box]?.parent ?? 0, 0)];
  const from = around?.from ?? 0;
  for (let at = from; at < Math.min(around?.to ?? 0, from + MAX_PAGE_LINES); at += 1) {
    const total = pagesIn(outline.lines[at]?.text ?? '');
    if (total !== null) return total;
  }
  return null;
}

function pagesIn(text: string): number | null {
  return pageIn(text)?.total ?? null;
}

interface PageSaid {
  readonly page: number;
  readonly total: number;
}

function pageIn(text: string): PageSaid | null {
  if (text.length > MAX_UNITS) return null;
  const page = linkWords.match(text).find(({ id }) => id === 'page');
  if (page === undefined) return null;
  const match = /^\s*:?\s*(\d{1,5})\s*([a-z ]{0,20}|\/)\s*(\d{1,5})(?!\d)/.exec(fold(text.slice(page.end)));
  if (match === null || !PAGE_TOTAL_JOINERS.has((match[2] ?? '').trim())) return null;
  const [current, total] = [Number(match[1]), Number(match[3])];
  return total >= current && total >= 1 ? { page: current, total } : null;
}

/** A line that is nothing else has so many words besides "Trang" and its numbers. */
const MAX_PAGE_WORDS = 5;

/** "Trang 1/5" as a line of its own, from page 1 to the last but one: the line. */
export function pagesLeft({ lines }: Outline): string | null {
  for (const { place, text, level } of lines) {
    if (place !== 'main' || level > 0 || text.length > MAX_UNITS || !/\d/.test(text)) continue;
    const said = pageIn(text);
    if (said !== null && said.page < said.total && said.page > 0 && countWords(text) <= MAX_PAGE_WORDS + 2) return text;
  }
  return null;
}

export interface RowRange {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly text: string;
}

const RANGE =
  /(?<![\d.,/])(\d{1,6})\s*([-–—]|[a-z]{2,3})\s*(\d{1,6})[\s,(]*([a-z]+(?: [a-z]+){0,4}|\/)\s*:?\s*(\d{1,3}(?:[.,]\d{3})+|\d{1,6})(?![\d/])/;

/** "Hiển thị 1 - 10 của 43": which rows of how many the page says it shows; null where it says nothing of it. */
export function rowRange({ lines }: Outline): RowRange | null {
  for (const { place, text } of lines) {
    if (place !== 'main' || text.length > MAX_UNITS || !/\d/.test(text)) continue;
    const range = rangeIn(text);
    if (range !== null) return { ...range, text };
  }
  return null;
}

function rangeIn(text: string): Omit<RowRange, 'text'> | null {
  const folded = fold(text);
  const match = RANGE.exec(folded);
  if (match === null || !ROW_RANGE_JOINERS.has(match[2] ?? '')) return null;
  const joiner = match[4] ?? '';
  const [head, tail] = [folded.slice(0, match.index), folded.slice(match.index + match[0].length)];
  // "1 - 3 trong 5 ngày làm việc" counts no rows
  if (!counts(tail)) return null;
  const said = counts(head) && countWords(head) > 0;
  // from the first to the third of November
  if (joiner === '/' && !namesRows(head) && !namesRows(tail)) return null;
  if (!said && (countWords(head) > 0 || countWords(tail) === 0)) return null;
  if (!PAGE_TOTAL_JOINERS.has(joiner) && !rowCounts.match(joiner).some(({ id }) => id === 'total')) return null;
  const [from, to] = [Number(match[1]), Number(match[3])];
  const total = Number((match[5] ?? '').replace(/[.,]/g, ''));
  return from >= 1 && from <= to && to <= total ? { from, to, total } : null;
}

function namesRows(text: string): boolean {
  return (
    rowCounts.match(text).some(({ id }) => id === 'unit') || rowRanges.match(text).some(({ id }) => id === 'shows')
  );
}

/** It has no words but those of counting. */
function counts(text: string): boolean {
  const words = [...rowCounts.match(text), ...rowRanges.match(text)].filter(({ id }) => id !== 'visits');
  const covered = new Set(
    words.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  return Array.from(text).every((letter, at) => !/\p{L}/u.test(letter) || covered.has(at));
}

/** All rows that it counts stand in a table of the page: a script only hides some of them. */
export function showsAll({ tables }: Outline, { from, to, total }: RowRange): boolean {
  if (from === 1 && to === total) return true;
  return tables.some(
    ({ layout, place, rows }) =>
      !layout && place === 'main' && rows.filter((row) => row.some(({ header }) => !header)).length >= total,
  );
}
