/** How many rows and pages a list says it has: "Có 57 thủ tục", "Hiển thị 1 - 10 trong tổng số 57", "Trang 1/12". */

import type { Outline } from '../../model/outline.ts';
import { fold } from '../../vietnamese/fold.ts';
import { marksAgree } from '../../vietnamese/marks.ts';
import { linkWords, PAGE_TOTAL_JOINERS, rowCounts } from '../../vietnamese/pager-words.ts';
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
  if (text.length > MAX_UNITS) return null;
  const page = linkWords.match(text).find(({ id }) => id === 'page');
  if (page === undefined) return null;
  const match = /^\s*:?\s*(\d{1,5})\s*([a-z ]{0,20}|\/)\s*(\d{1,5})(?!\d)/.exec(fold(text.slice(page.end)));
  if (match === null || !PAGE_TOTAL_JOINERS.has((match[2] ?? '').trim())) return null;
  const [current, total] = [Number(match[1]), Number(match[3])];
  return total >= current && total >= 1 ? total : null;
}
