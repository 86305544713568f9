/** Tables as grids. */

import type { Cell, Table } from '../model/outline.ts';
import type { Draft, Walked } from './walk.ts';

/** Bounds for hostile spans: columns of a row, and cells of a table. */
const MAX_COLUMNS = 200;
const MAX_CELLS = 100_000;
const MAX_ROWSPAN = 2000;
const MAX_CELL_TEXT = 20_000;
/** A cell with that many lines holds a part of the page, not a value. */
const LAYOUT_LINES = 40;

type Kept = Pick<Walked, 'boxes' | 'lines' | 'links' | 'elements' | 'linkSpans'>;

export function readTables(walked: Kept): Table[] {
  const tables: Table[] = [];
  for (const box of walked.boxes) {
    if (box.tag !== 'table') continue;
    const rows = grid(walked, box.index);
    markHeaders(walked, rows);
    tables.push({
      index: tables.length,
      box: box.index,
      place: box.place,
      caption: captionOf(walked, box.index),
      rows,
      layout: isLayout(walked, box.index, rows),
    });
  }
  return tables;
}

function grid(walked: Kept, table: number): Draft<Cell>[][] {
  const rows: Draft<Cell>[][] = [];
  let cells = 0;
  const rowBoxes = rowsOf(walked, table);
  for (const [row, rowBox] of rowBoxes.entries()) {
    const line = (rows[row] ??= []);
    let column = 0;
    const own = childrenOf(walked, rowBox).filter(
      (box) => walked.boxes[box]!.tag === 'td' || walked.boxes[box]!.tag === 'th',
    );
    for (const [nth, box] of own.entries()) {
      while (line[column] !== undefined) column += 1;
      if (column >= MAX_COLUMNS || cells >= MAX_CELLS) break;
      const cell = readCell(walked, box, row, column, nth === 0 ? rowBox : box);
      const { attribs } = walked.elements[box]!;
      const wide = span(attribs['colspan'], MAX_COLUMNS - column);
      // rowspan=0 means to the end
      const tall =
        attribs['rowspan']?.trim() === '0'
          ? rowBoxes.length - row
          : span(attribs['rowspan'], Math.min(MAX_ROWSPAN, rowBoxes.length - row));
      for (let down = 0; down < tall && cells < MAX_CELLS; down += 1) {
        const target = (rows[row + down] ??= []);
        for (let right = 0; right < wide; right += 1, cells += 1) target[column + right] ??= cell;
      }
      column += wide;
    }
  }
  return rows.map((row) => Array.from(row, (cell, column) => cell ?? emptyCell(table, column)));
}

/** A place that no cell covers, in a table whose rows differ in length. */
function emptyCell(table: number, column: number): Draft<Cell> {
  return { text: '', header: false, box: table, from: 0, to: 0, links: [], row: 0, column };
}

function readCell(walked: Kept, box: number, row: number, column: number, linksOf: number): Draft<Cell> {
  const { from, to, tag } = walked.boxes[box]!;
  const { from: firstLink } = walked.linkSpans[linksOf]!;
  const { to: endLink } = walked.linkSpans[box]!;
  let text = '';
  for (let line = from; line < to && text.length < MAX_CELL_TEXT; line += 1)
    text += (text === '' ? '' : ' ') + walked.lines[line]!.text;
  const links: number[] = [];
  for (let link = firstLink; link < endLink; link += 1) links.push(link);
  return { text, header: tag === 'th', box, from, to, links, row, column };
}

function rowsOf(walked: Kept, table: number): number[] {
  const rows: number[] = [];
  for (const child of childrenOf(walked, table)) {
    const { tag } = walked.boxes[child]!;
    if (tag === 'tr') rows.push(child);
    else if (tag === 'tbody' || tag === 'thead' || tag === 'tfoot')
      rows.push(...childrenOf(walked, child).filter((box) => walked.boxes[box]!.tag === 'tr'));
  }
  return rows;
}

export function childrenOf(walked: Pick<Walked, 'boxes'>, parent: number): number[] {
  const children: number[] = [];
  const { end } = walked.boxes[parent]!;
  for (let box = parent + 1; box < end; box = walked.boxes[box]!.end) children.push(box);
  return children;
}

function span(value: string | undefined, most: number): number {
  const number = value === undefined ? 1 : Number.parseInt(value, 10);
  return Number.isFinite(number) && number > 1 ? Math.min(number, Math.max(most, 1)) : 1;
}

function captionOf(walked: Kept, table: number): string {
  const caption = childrenOf(walked, table).find((box) => walked.boxes[box]!.tag === 'caption');
  if (caption === undefined) return '';
  const { from, to } = walked.boxes[caption]!;
  return walked.lines
    .slice(from, to)
    .map((line) => line.text)
    .join(' ');
}

/** thead, or a first row in bold over rows that are not. */
function markHeaders(walked: Kept, rows: readonly Draft<Cell>[][]): void {
  const first = rows[0];
  if (first === undefined) return;
  for (const row of rows) {
    for (const cell of row) {
      const rowBox = walked.boxes[cell.box]!.parent;
      const group = rowBox < 0 ? -1 : walked.boxes[rowBox]!.parent;
      if (group >= 0 && walked.boxes[group]!.tag === 'thead') cell.header = true;
    }
  }
  if (rows.length < 2 || first.some((cell) => cell.header)) return;
  const filled = first.filter((cell) => cell.text !== '');
  if (filled.length < 2 || !filled.every((cell) => isBold(walked, cell))) return;
  if (rows[1]!.every((cell) => cell.text === '' || isBold(walked, cell))) return;
  for (const cell of first) cell.header = true;
}

function isBold(walked: Kept, cell: Cell): boolean {
  return walked.lines.slice(cell.from, cell.to).every((line) => line.bold);
}

function isLayout(walked: Kept, table: number, rows: readonly (readonly Cell[])[]): boolean {
  const role = walked.elements[table]!.attribs['role'];
  if (role === 'presentation' || role === 'none') return true;
  const { end, from, to } = walked.boxes[table]!;
  let nested = 0;
  for (let box = table + 1; box < end; box += 1) {
    const inner = walked.boxes[box]!;
    if (inner.tag === 'form' || inner.tag === 'h1' || inner.tag === 'main' || inner.tag === 'nav') return true;
    if (inner.tag !== 'table') continue;
    nested += inner.to - inner.from;
    box = inner.end - 1;
  }
  if (nested > 0 && nested * 2 >= to - from) return true;
  const cells = new Set(rows.flat());
  if (cells.size < 2) return true;
  return rows.length <= 3 && [...cells].some((cell) => cell.to - cell.from >= LAYOUT_LINES);
}
