/** Tables as grids. */

import type { Box, Cell, Table } from '../model/outline.ts';
import type { Draft, Drafts } from './drafts.ts';
import { childBoxes } from './region.ts';
import { attribute } from './tree.ts';

/** Bounds for hostile spans: columns of a row, grid places of a page, rows that a cell reaches over. */
const MAX_COLUMNS = 200;
const MAX_PLACES = 200_000;
const MAX_ROWSPAN = 2000;
const MAX_CELL_CHARS = 20_000;
/** A cell with that many lines holds a part of the page, not a value. */
const LAYOUT_LINES = 40;
/** An old page has a banner, a menu, its text and a foot. */
const LAYOUT_ROWS = 8;
const MENU_LINKS = 3;
const SIDE_LINKS = 6;
const MOST_LINES = 6;
const REGION_TAGS: ReadonlySet<string> = new Set(['form', 'h1', 'main', 'nav', 'header', 'footer', 'aside']);
const HEADING_TAGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
const ROW_GROUPS: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot']);

type Page = Pick<Drafts, 'boxes' | 'lines' | 'elements' | 'linkSpans'>;

export function readTables(page: Page): Table[] {
  const tables: Table[] = [];
  let places = MAX_PLACES;
  for (const box of page.boxes) {
    if (box.tag !== 'table') continue;
    const rows = grid(page, box, places);
    for (const row of rows) places -= row.length;
    markHeaders(page, rows);
    const layout = isLayout(page, box, rows);
    tables.push({
      index: tables.length,
      box: box.index,
      place: box.place,
      caption: captionOf(page, box),
      rows,
      layout,
    });
  }
  return tables;
}

function grid(page: Page, table: Box, places: number): Draft<Cell>[][] {
  const rows: Draft<Cell>[][] = [];
  let left = places;
  const rowBoxes = rowsOf(page, table);
  for (const [row, rowBox] of rowBoxes.entries()) {
    const line = (rows[row] ??= []);
    let column = 0;
    for (const [nth, box] of cellsOf(page, rowBox).entries()) {
      while (line[column] !== undefined) column += 1;
      if (column >= MAX_COLUMNS || left <= 0) break;
      // what makes the whole row a link is listed with its first cell
      const cell = readCell(page, box, row, column, nth === 0 ? rowBox : box);
      const wide = span(page, box, 'colspan', MAX_COLUMNS - column);
      const tall = span(page, box, 'rowspan', Math.min(MAX_ROWSPAN, rowBoxes.length - row));
      for (let down = 0; down < tall && left > 0; down += 1) {
        const target = (rows[row + down] ??= []);
        for (let right = 0; right < wide; right += 1, left -= 1) target[column + right] ??= cell;
      }
      column += wide;
    }
  }
  return rows.map((row, at) => Array.from(row, (cell, column) => cell ?? emptyCell(table, at, column)));
}

/** A place that no cell covers, in a table whose rows differ in length. */
function emptyCell(table: Box, row: number, column: number): Draft<Cell> {
  return { text: '', header: false, box: table.index, from: 0, to: 0, links: [], row, column };
}

function readCell(page: Page, box: Box, row: number, column: number, linksOf: Box): Draft<Cell> {
  const { index, from, to, tag } = box;
  let text = '';
  for (let line = from; line < to && text.length < MAX_CELL_CHARS; line += 1) {
    text += (text === '' ? '' : ' ') + page.lines[line]!.text;
  }
  const links: number[] = [];
  for (let link = page.linkSpans[linksOf.index]!.from; link < page.linkSpans[index]!.to; link += 1) links.push(link);
  return { text, header: tag === 'th', box: index, from, to, links, row, column };
}

function rowsOf({ boxes }: Page, table: Box): Box[] {
  return childBoxes(boxes, table.index).flatMap((child) => {
    if (child.tag === 'tr') return [child];
    return ROW_GROUPS.has(child.tag) ? childBoxes(boxes, child.index).filter(({ tag }) => tag === 'tr') : [];
  });
}

function cellsOf({ boxes }: Page, row: Box): Box[] {
  return childBoxes(boxes, row.index).filter(({ tag }) => tag === 'td' || tag === 'th');
}

function span({ elements }: Page, box: Box, name: 'colspan' | 'rowspan', most: number): number {
  const number = Number.parseInt(attribute(elements[box.index]!, name) ?? '1', 10);
  // rowspan=0 reaches to the end
  if (number === 0 && name === 'rowspan') return Math.max(most, 1);
  return number > 1 ? Math.min(number, Math.max(most, 1)) : 1;
}

function captionOf({ boxes, lines }: Page, table: Box): string {
  const caption = childBoxes(boxes, table.index).find(({ tag }) => tag === 'caption');
  if (caption === undefined) return '';
  return lines
    .slice(caption.from, caption.to)
    .map(({ text }) => text)
    .join(' ');
}

/** th, thead, or a first row in bold over rows that are not. */
function markHeaders(page: Page, rows: readonly Draft<Cell>[][]): void {
  const { boxes } = page;
  for (const cell of rows.flat()) {
    const group = boxes[boxes[cell.box]!.parent]?.parent ?? -1;
    if (boxes[group]?.tag === 'thead') cell.header = true;
  }
  const [first, second] = rows;
  if (first === undefined || second === undefined || first.some((cell) => cell.header)) return;
  const filled = first.filter((cell) => cell.text !== '');
  if (filled.length < 2 || !filled.every((cell) => isBold(page, cell))) return;
  if (second.every((cell) => cell.text === '' || isBold(page, cell))) return;
  for (const cell of first) cell.header = true;
}

function isBold({ lines }: Page, cell: Cell): boolean {
  for (let line = cell.from; line < cell.to; line += 1) if (!lines[line]!.bold) return false;
  return true;
}

function isLayout(page: Page, table: Box, rows: readonly (readonly Cell[])[]): boolean {
  const { boxes, elements } = page;
  const role = attribute(elements[table.index]!, 'role');
  if (role === 'presentation' || role === 'none') return true;
  let nested = 0;
  for (let at = table.index + 1; at < table.end; at += 1) {
    const { tag, from, to, end } = boxes[at]!;
    if (REGION_TAGS.has(tag)) return true;
    if (tag !== 'table') continue;
    nested += to - from;
    at = end - 1;
  }
  if (nested > 0 && nested * 2 >= table.to - table.from) return true;
  const cells = new Set(rows.flat());
  if (rows.length <= LAYOUT_ROWS && isWholePage(page, table) && [...cells].some(isMenu)) return true;
  if (rows.length === 1 && [...cells].some((cell) => isMostOfPage(page, cell))) return true;
  if (rows.length === 1 && cells.size > 1 && holdsHeadings(page, table, cells)) return true;
  return cells.size < 2 || (rows.length <= 3 && [...cells].some(({ from, to }) => to - from >= LAYOUT_LINES));
}

/** Head, menu, text and foot of an old page stand in the rows of one table. */
function isWholePage({ lines }: Page, { from, to }: Box): boolean {
  return to - from >= lines.length;
}

/** Sidebar and text in the one row of a table. */
function isMostOfPage({ lines }: Page, { from, to }: Cell): boolean {
  return to - from >= MOST_LINES && 2 * (to - from) >= lines.length;
}

/** Boxes with headings of their own stand side by side. */
function holdsHeadings({ boxes }: Page, table: Box, cells: ReadonlySet<Cell>): boolean {
  for (let at = table.index + 1; at < table.end; at += 1) {
    const { tag, from, to } = boxes[at]!;
    if (!HEADING_TAGS.has(tag) || to === from) continue;
    if ([...cells].some((cell) => cell.from <= from && to < cell.to)) return true;
  }
  return false;
}

/** Links beside each other over the whole width, or below each other, perhaps with a counter or a search box below them. */
function isMenu({ from, to, links }: Cell): boolean {
  if (links.length >= MENU_LINKS && links.length >= to - from) return true;
  return links.length >= SIDE_LINKS && 2 * links.length >= to - from;
}
