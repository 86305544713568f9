/** What the columns of a table about procedures hold, by the words of its header rows. */

import type { Cell, Table } from '../../model/outline.ts';
import { labelOfHeading, partsOfHeading } from '../../vietnamese/procedure-parts.ts';
import type { ProcedureLabelId } from '../../vietnamese/procedure-parts.ts';
import { isOrdinal } from './procedure-text.ts';

export interface TableColumns {
  /** One per column of the grid. */
  readonly labels: readonly (ProcedureLabelId | null)[];
  /** Words of the header cells. */
  readonly headers: readonly string[];
  /** First row under the header. */
  readonly body: number;
}

/** A title row may stand above the header. */
const HEADER_REACH = 3;
/** A header cell is short; a long one is a text that begins with such words. */
const MAX_HEADER_CHARACTERS = 120;

export function tableColumns(table: Table): TableColumns | null {
  const last = Math.min(HEADER_REACH, table.rows.length - 1);
  for (let at = 0; at <= last; at += 1) {
    const row = table.rows[at] ?? [];
    if (!isHeader(row) || isPair(table, at)) continue;
    return withSubheaders(table, at);
  }
  return null;
}

/** Each cell once, with the first column it covers. */
export function distinctCells(row: readonly Cell[]): Cell[] {
  return row.filter((cell, column) => cell !== row[column - 1]);
}

export function labelOfCell(cell: Cell): ProcedureLabelId | null {
  return cell.text === '' || cell.text.length > MAX_HEADER_CHARACTERS ? null : labelOfHeading(cell.text);
}

function isHeader(row: readonly Cell[]): boolean {
  const filled = distinctCells(row).filter((cell) => cell.text !== '');
  if (filled.length < 2) return false;
  const labelled = filled.filter((cell) => labelOfCell(cell) !== null).length;
  if (filled.every((cell) => cell.header)) return labelled >= 1;
  // a row of label and value is half labels
  return labelled >= 2 && labelled * 2 > filled.length;
}

/** "Kết quả | Quyết định": one of several rows of a part and what is said of it, not the heads of two columns. */
function isPair(table: Table, at: number): boolean {
  if (!namesPart(table, at)) return false;
  const others = table.rows.some((_, other) => other !== at && namesPart(table, other));
  return others && (table.rows[at] ?? []).some((cell) => cell.text !== '' && !cell.header);
}

/** What a row of label and value says, without its number and without the cell that names a group of rows before it. */
export function pairCells(table: Table, at: number): readonly Cell[] {
  const group = groupOf(table, at);
  return distinctCells(table.rows[at] ?? []).filter(
    (cell) => cell.text !== '' && cell !== group && !isOrdinal(cell.text),
  );
}

/** The first cell, over several rows, with two more beside it: of two cells it would be the label. */
function groupOf({ rows }: Table, at: number): Cell | null {
  const row = rows[at] ?? [];
  const [first] = row;
  if (first === undefined || (rows[at - 1]?.[0] !== first && rows[at + 1]?.[0] !== first)) return null;
  return distinctCells(row).filter(({ text }) => !isOrdinal(text)).length > 2 ? first : null;
}

function namesPart(table: Table, at: number): boolean {
  const [label, value, ...more] = pairCells(table, at);
  if (label === undefined || more.length > 0 || partsOfHeading(label.text).length === 0) return false;
  return value !== undefined || groupOf(table, at) !== null;
}

function withSubheaders(table: Table, at: number): TableColumns {
  const top = table.rows[at] ?? [];
  const labels = top.map(labelOfCell);
  const headers = top.map((cell) => cell.text);
  let body = at + 1;
  for (; body < table.rows.length; body += 1) {
    const row = table.rows[body] ?? [];
    if (!continuesHeader(row, top)) break;
    for (const [column, cell] of row.entries()) {
      const label = cell === top[column] ? null : labelOfCell(cell);
      if (label !== null) labels[column] = label;
      if (cell !== top[column] && cell.text !== '') headers[column] = cell.text;
    }
  }
  return { labels, headers, body };
}

/** A second header row under merged cells, or the row that numbers the columns: (1) (2) (3). */
function continuesHeader(row: readonly Cell[], top: readonly Cell[]): boolean {
  const filled = distinctCells(row).filter((cell) => cell.text !== '');
  if (filled.length === 0) return true;
  if (filled.length >= 2 && filled.every((cell) => isOrdinal(cell.text))) return true;
  if (filled.every((cell) => cell.header)) return filled.length >= 2;
  return row.some((cell, column) => cell.text !== '' && cell === top[column]);
}
