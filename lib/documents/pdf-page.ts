/** One PDF page as blocks in reading order: paragraphs, and tables whose cells are ruled or stand in plain columns. */

import type { MarkupCell } from './markup.ts';
import { columnTables } from './pdf-columns.ts';
import type { Drawing } from './pdf-drawing.ts';
import type { Fragment } from './pdf-fragments.ts';
import { gridsOf } from './pdf-grid.ts';
import type { Grid, GridCell } from './pdf-grid.ts';
import { linesOf, paragraphsOf } from './pdf-lines.ts';
import type { TextLine } from './pdf-lines.ts';

export interface TableBlock {
  readonly kind: 'table';
  readonly top: number;
  /** Places of its columns' borders. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly MarkupCell[])[];
}

export interface TextBlock {
  readonly kind: 'text';
  readonly top: number;
  readonly text: string;
  readonly bold: boolean;
  /** Beside other text: part of a letterhead or a signature. */
  readonly beside?: true;
}

export type PageBlock = TableBlock | TextBlock;

/** A cell's text keeps that share of its width, and points at least, clear of its border. */
const CELL_MARGIN = 0.1;
const MIN_CELL_MARGIN = 6;
const PAGE_NUMBER = /^[-–\s]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–\s]*$/i;

export function pageBlocks(all: readonly Fragment[], drawing: Drawing): readonly PageBlock[] {
  const fragments = all.filter(({ turn }) => turn === 0);
  const grids = gridsOf(drawing);
  const pieces = fragments.flatMap((fragment) => cutAtBorders(fragment, grids));
  const inside = new Map<Grid, Fragment[]>(grids.map((grid) => [grid, []]));
  const outside: Fragment[] = [];
  for (const piece of pieces) {
    const grid = grids.find((one) => holds(one, piece));
    (grid === undefined ? outside : (inside.get(grid) ?? outside)).push(piece);
  }
  const tables = [...inside].flatMap(([grid, own]) => tableOf(grid, own) ?? []);
  const blocks = [...tables, ...textBlocks(linesOf(outside), tables)];
  return [...blocks.toSorted((a, b) => a.top - b.top), ...asideBlocks(all)];
}

/** Stamps and notes along the side: after all else. */
function asideBlocks(all: readonly Fragment[]): readonly TextBlock[] {
  const aside = all.filter(({ turn }) => turn !== 0);
  return aside.map(({ text, bold }) => ({ kind: 'text', top: Infinity, text: text.trim(), bold, beside: true }));
}

/** Text between two tables is read by itself: no paragraph and no column goes on below a table. */
function textBlocks(lines: readonly TextLine[], tables: readonly TableBlock[]): readonly PageBlock[] {
  const shown = withoutPageNumber(lines);
  const tops = tables.map(({ top }) => top).toSorted((a, b) => a - b);
  const runs = new Map<number, TextLine[]>();
  for (const line of shown) {
    const above = tops.filter((top) => top < line.base).length;
    runs.set(above, [...(runs.get(above) ?? []), line]);
  }
  const parts = [...runs.values()].flatMap(columnTables);
  const plain = parts.flatMap((part) => ('rows' in part ? [] : part.lines));
  const edge = Math.max(0, ...plain.map(({ right }) => right));
  return parts.flatMap((part): readonly PageBlock[] => {
    if ('rows' in part) return [{ kind: 'table', ...part }];
    return spread(part.lines).flatMap((lines): readonly TextBlock[] => {
      const beside = lines.length === 1 && (lines[0]?.parts.length ?? 0) > 1;
      if (beside) return besideEachOther(lines[0]);
      return paragraphsOf(lines, edge).map(({ text, bold, base }) => ({ kind: 'text', top: base, text, bold }));
    });
  });
}

/** A line of several parts is by itself. */
function spread(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const runs: TextLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last === undefined || line.parts.length > 1 || (last[0]?.parts.length ?? 0) > 1) runs.push([line]);
    else last.push(line);
  }
  return runs;
}

function besideEachOther(line: TextLine | undefined): TextBlock[] {
  return (line?.parts ?? []).map(({ text }) => ({
    kind: 'text',
    top: line?.base ?? 0,
    text: text.trim(),
    bold: line?.bold ?? false,
    beside: true,
  }));
}

function withoutPageNumber(lines: readonly TextLine[]): readonly TextLine[] {
  const from = PAGE_NUMBER.test(lines[0]?.text ?? '') ? 1 : 0;
  const rest = lines.slice(from);
  return PAGE_NUMBER.test(rest.at(-1)?.text ?? '') ? rest.slice(0, -1) : rest;
}

function holds({ xs, ys }: Grid, piece: Fragment): boolean {
  const [x, y] = centre(piece);
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0);
}

function centre({ left, right, base, size }: Fragment): [number, number] {
  return [(left + right) / 2, base - size * 0.3];
}

/** Null where the lines hold no text: a drawing. */
function tableOf({ xs, ys, cells }: Grid, pieces: readonly Fragment[]): TableBlock | null {
  if (pieces.length === 0) return null;
  const byCell = new Map<GridCell, Fragment[]>();
  for (const piece of pieces) {
    const [x, y] = centre(piece);
    const [column, row] = [slot(xs, x), slot(ys, y)];
    const cell = cells.find((one) => covers(one, row, column));
    if (cell !== undefined) byCell.set(cell, [...(byCell.get(cell) ?? []), piece]);
  }
  const rows: MarkupCell[][] = Array.from({ length: ys.length - 1 }, () => []);
  for (const cell of cells) {
    const { row, column, rowspan, colspan } = cell;
    const [left, right] = [xs[column] ?? 0, xs[column + colspan] ?? 0];
    const lines = linesOf(byCell.get(cell) ?? []);
    const full = right - Math.max(MIN_CELL_MARGIN, CELL_MARGIN * (right - left));
    const edge = Math.max(full, ...lines.map((line) => line.right));
    const texts = paragraphsOf(lines, edge).map(({ text }) => text);
    rows[row]?.push({ lines: texts, rowspan, colspan });
  }
  return { kind: 'table', top: ys[0] ?? 0, xs, rows };
}

function covers({ row, column, rowspan, colspan }: GridCell, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowspan && atColumn >= column && atColumn < column + colspan;
}

function slot(borders: readonly number[], at: number): number {
  return Math.max(
    0,
    borders.findLastIndex((border) => border <= at),
  );
}

/** A run of text that goes through a border is two: cut at the blank nearest to it. */
function cutAtBorders(fragment: Fragment, grids: readonly Grid[]): readonly Fragment[] {
  const { left, right, text } = fragment;
  const grid = grids.find((one) => holds(one, fragment));
  if (grid === undefined || !text.trim().includes(' ')) return [fragment];
  const row = slot(grid.ys, centre(fragment)[1]);
  const border = grid.xs.find((x) => {
    if (x <= left + 3 || x >= right - 3) return false;
    return grid.cells.some((cell) => covers(cell, row, cell.column) && Math.abs((grid.xs[cell.column] ?? 0) - x) < 1);
  });
  if (border === undefined) return [fragment];
  const wanted = ((border - left) / (right - left)) * text.length;
  const blanks = [...text.matchAll(/\s+/g)].map(({ index }) => index).filter((at) => at > 0);
  const at = blanks.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
  if (at === undefined) return [fragment];
  const rest = { ...fragment, text: text.slice(at).trimStart(), left: border + 1 };
  return [{ ...fragment, text: text.slice(0, at), right: border - 1 }, ...cutAtBorders(rest, grids)];
}
