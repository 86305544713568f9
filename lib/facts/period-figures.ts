/** Which numbers of a page about files are figures: none of dates, documents, years, or what counts the rows. */

import type { Table } from '../model/outline.ts';

/** A number that is none of a date, a document or a year. */
const FIGURE = /(?<![\d/.-])\d+(?:[.,]\d+)*\s*%?(?![\d/-])/g;
/** "2. Quý III", "1.2) Quý I": what numbers a heading. */
const NUMBERING = /^\s*\(?\d{1,2}(?:\.\d{1,2}){0,2}[.):/]\s*(?=[\p{L}|])/u;
const YEAR = /^(?:19|20)\d{2}$/;

export function isFigure(text: string): boolean {
  return /^[\d.,]+\s*%?$/.test(text.trim());
}

export function figuresOf(text: string): number {
  return (text.replace(NUMBERING, '').match(FIGURE) ?? []).filter((number) => !YEAR.test(number.trim())).length;
}

/** The first column counts the rows: 1, 2, 3 ... */
export function numbersRows(rows: Table['rows']): boolean {
  const numbers = rows.flatMap((row) => {
    const text = row[0]?.text.trim().replace(/\.$/, '') ?? '';
    return /^\d{1,3}$/.test(text) ? [Number(text)] : [];
  });
  return numbers.length > 0 && numbers.every((number, at) => number === at + 1);
}
