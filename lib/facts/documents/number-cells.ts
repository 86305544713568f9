/** Which cell of a row of a table of documents holds the document's number, or stands where it belongs. */

import type { Cell } from '../../model/outline.ts';
import { findBlankNumber } from '../../vietnamese/blank-numbers.ts';
import { isBareNumber } from '../../vietnamese/composed-numbers.ts';
import { parseDate } from '../../vietnamese/dates.ts';
import type { DocumentColumnId } from '../../vietnamese/document-columns.ts';
import { findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import { countWords } from '../boxes.ts';

export type Columns = ReadonlyMap<number, DocumentColumnId>;

/** A number's cell holds a sentence at most. */
const MAX_NUMBER_UNITS = 300;
/** A column named otherwise than its content: the number fills its cell. */
const NUMBER_SHARE = 0.5;

export function numberCell(row: readonly Cell[], columns: Columns): Cell | undefined {
  const cell = cellOf(row, columns, 'number');
  return cell !== undefined && findDocumentNumbers(cell.text).length > 0 ? cell : undefined;
}

/** Of a row that shows no number: what stands in its place. `filed`: a file hangs on the row. */
export function unnumberedCell(row: readonly Cell[], columns: Columns, filed: boolean): Cell | undefined {
  const sign = signCell(row, columns);
  return (
    blankCell(row, columns) ??
    bareCell(row, columns) ??
    emptyCell(row, columns, filed) ??
    (sign !== undefined && (filed || SETTLED.some((id) => hasColumn(columns, id))) ? sign : undefined)
  );
}

/** Columns that tables of documents alone have beside a sign and an abstract. */
const SETTLED: readonly DocumentColumnId[] = ['issued', 'posted', 'issuer'];

function hasColumn(columns: Columns, id: DocumentColumnId): boolean {
  for (const [, column] of columns) if (column === id) return true;
  return false;
}

/** "TH-KS123": signs of no form that numbers have, in their column. */
export function signCell(row: readonly Cell[], columns: Columns): Cell | undefined {
  const [number, abstract] = [cellOf(row, columns, 'number'), cellOf(row, columns, 'abstract')];
  if (number === undefined || abstract === undefined || number === abstract || !isSign(number.text)) return undefined;
  return countWords(abstract.text) >= SIGNED_WORDS ? number : undefined;
}

const SIGNED_WORDS = 2;

/** One word of capitals and digits: a word for what is missing is none. */
export function isSign(text: string): boolean {
  return /^(?=.*\p{Lu})[\p{Lu}\d][\p{Lu}\d./&–-]{1,24}$/u.test(text.trim());
}

/** The cell of a number that was left blank, in a table that has a column for it. */
function blankCell(row: readonly Cell[], columns: Columns): Cell | undefined {
  const cell = cellOf(row, columns, 'number');
  return cell !== undefined && cell.text.length <= MAX_NUMBER_UNITS && findBlankNumber(cell.text) !== null
    ? cell
    : undefined;
}

/** A number alone, where the day of issue and what the document is about say that it is one's. */
function bareCell(row: readonly Cell[], columns: Columns): Cell | undefined {
  const [number, abstract] = [cellOf(row, columns, 'number'), cellOf(row, columns, 'abstract')];
  if (number === undefined || abstract === undefined || !isBareNumber(number.text)) return undefined;
  if (dateOf(cellOf(row, columns, 'issued')) === null) return undefined;
  return countWords(abstract.text) >= MIN_ABSTRACT_WORDS ? number : undefined;
}

/** Of a row with nothing at all for its number: its abstract and a day, or a file, say that it is a document's all the same. */
function emptyCell(row: readonly Cell[], columns: Columns, filed: boolean): Cell | undefined {
  const [number, abstract] = [cellOf(row, columns, 'number'), cellOf(row, columns, 'abstract')];
  if (number === undefined || abstract === undefined || number === abstract || /[\p{L}\p{N}]/u.test(number.text))
    return undefined;
  const dated = row.some((cell) => cell !== abstract && cell.text.length <= 60 && parseDate(cell.text) !== null);
  return (dated || filed) && countWords(abstract.text) >= MIN_ABSTRACT_WORDS ? number : undefined;
}

const MIN_ABSTRACT_WORDS = 4;

export function cellOf(row: readonly Cell[], columns: Columns, id: DocumentColumnId): Cell | undefined {
  for (const [at, column] of columns) if (column === id) return row[at];
  return undefined;
}

/** The number alone, or in a table of documents at the cell's beginning. */
export function fillsCell(text: string, named: boolean): boolean {
  const [found] = text.length > MAX_NUMBER_UNITS ? [] : findDocumentNumbers(text);
  if (found === undefined) return false;
  if (named) return countWords(text.slice(0, found.start)) <= 3;
  return found.end - found.start >= text.length * NUMBER_SHARE;
}

export function dateOf(cell: Cell | undefined): string | null {
  return cell === undefined ? null : parseDate(cell.text);
}
