/** Where a line stands in a table, and the cells that say what it is. */

import type { Cell, Outline, Table } from '../model/outline.ts';

export interface CellPlace {
  readonly table: Table;
  readonly cell: Cell;
}

/** A cell with more lines lays out the page. */
const MAX_CELL_LINES = 30;

/** By line index; the innermost table wins. Only cells that hold a value, not a part of the page. */
export function cellPlaces(outline: Outline): ReadonlyMap<number, CellPlace> {
  const places = new Map<number, CellPlace>();
  // document order: a table inside a cell comes after the table around it
  for (const table of outline.tables) {
    for (const [index, row] of table.rows.entries()) {
      for (const cell of row) {
        if (cell.row !== index || cell.to - cell.from > MAX_CELL_LINES) continue;
        for (let line = cell.from; line < cell.to; line += 1) places.set(line, { table, cell });
      }
    }
  }
  return places;
}

/** Cells to the left in its row, nearest first, each once. */
export function cellsLeftOf({ table, cell }: CellPlace): readonly Cell[] {
  const row = table.rows[cell.row] ?? [];
  return [...new Set(row.slice(0, cell.column).reverse())].filter((left) => left !== cell);
}

/** A longer cell in the first row is a part of the page over another one: its menu, its news. */
const MAX_HEAD_LINES = 3;

/** The cell that heads its column; null in the first row, and where the table only lays out the page. */
export function headOfColumn({ table, cell }: CellPlace): Cell | null {
  const head = table.rows[0]?.[cell.column];
  if (head === undefined || cell.row === 0 || head === cell || table.layout) return null;
  return head.to - head.from > MAX_HEAD_LINES ? null : head;
}

/** The row's only filled cell: a title inside the table. */
export function isAlone({ table, cell }: CellPlace): boolean {
  return (table.rows[cell.row] ?? []).every((other) => other === cell || other.text === '');
}

/** Lines of the row, or of the rows that the cell spans: [from, to). */
export function rowLines({ table, cell }: CellPlace): readonly [from: number, to: number] {
  let to = cell.to;
  for (let row = cell.row; table.rows[row]?.[cell.column] === cell; row += 1) {
    for (const other of table.rows[row] ?? []) to = Math.max(to, other.to);
  }
  return [cell.from, to];
}
