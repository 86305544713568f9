/** Tables on a procedure's page: those whose columns are its parts, those whose rows are, and lists of procedures. */

import type { Outline, Table } from '../../model/outline.ts';
import { columnMarks } from './procedure-column-marks.ts';
import { distinctCells, tableColumns } from './procedure-columns.ts';
import type { Mark } from './procedure-marks.ts';
import { tableRoles } from './procedure-tables.ts';

/** What tables say of the lines in them. */
export interface TableReading {
  /** Lines of procedure lists and of column headers: neither labels nor content. */
  readonly passed: ReadonlySet<number>;
  /** A label alone in its cell: its content ends with the last row that the cell spans. */
  readonly rowEnds: ReadonlyMap<number, { readonly line: number; readonly box: number }>;
  readonly marks: readonly Mark[];
  /** Lines alone in a cell under such columns: content, though they may read like labels ("Tờ khai"). */
  readonly cells: ReadonlySet<number>;
}

export function readPartTables(outline: Outline, from: number, to: number): TableReading {
  const passed = new Set<number>();
  const rowEnds = new Map<number, { line: number; box: number }>();
  const marks: Mark[] = [];
  const cells = new Set<number>();
  for (const table of outline.tables) {
    const box = outline.boxes[table.box];
    if (box === undefined || box.place !== 'main' || box.from < from || box.to > to) continue;
    if (tableRoles(table, false) !== null) {
      for (let line = box.from; line < box.to; line += 1) passed.add(line);
      continue;
    }
    const columns = tableColumns(table);
    const own = columns === null ? [] : columnMarks(table, columns, passed);
    marks.push(...own);
    if (columns !== null && own.length > 0) readCells(table, columns.body, cells);
    readRowEnds(outline, table, rowEnds);
  }
  return { passed, rowEnds, marks, cells };
}

function readRowEnds({ boxes }: Outline, table: Table, rowEnds: Map<number, { line: number; box: number }>): void {
  for (const row of table.rows) {
    const cells = distinctCells(row);
    if (cells.length < 2) continue;
    const line = Math.max(...cells.map(({ to }) => to));
    const box = boxes[boxes[cells.at(-1)?.box ?? 0]?.parent ?? 0]?.end ?? 0;
    // a cell over several rows comes again with each: the last one counts
    for (const cell of cells) if (cell.to - cell.from === 1) rowEnds.set(cell.from, { line, box });
  }
}

function readCells({ rows }: Table, body: number, cells: Set<number>): void {
  for (const row of rows.slice(body)) for (const { from, to } of row) if (to - from === 1) cells.add(from);
}
