/** Tables without lines: rows of text that stand in the same columns, one below the other. */

import type { MarkupCell } from './markup.ts';
import { isBrokenCode } from './pdf-lines.ts';
import type { Part, TextLine } from './pdf-lines.ts';

export interface ColumnTable {
  readonly top: number;
  readonly xs: readonly number[];
  readonly rows: readonly (readonly MarkupCell[])[];
}

export interface PlainLines {
  readonly lines: readonly TextLine[];
}

/** A plain grid: that many columns in that many lines at least. Two columns are a letterhead or a signature. */
const MIN_COLUMNS = 3;
const MIN_LINES = 3;
/** Starts of a column's texts within so many points are one. */
const SAME_START = 6;
/** In heights of the font: further apart a table has ended. */
const MAX_GAP = 4;
/** Of the distance between lines of one text. */
const ROW_GAP = 1.12;
/** In heights of the font: no gap between words. */
const WIDE = 0.6;
/** Points: a text that begins where its column does. */
const EXACT = 2.5;

export function columnTables(lines: readonly TextLine[]): readonly (ColumnTable | PlainLines)[] {
  const parts: (ColumnTable | PlainLines)[] = [];
  let plain: TextLine[] = [];
  for (let at = 0; at < lines.length;) {
    const starts = startsAt(lines, at);
    const run = starts === null ? [] : runFrom(lines, at, starts);
    const wide = run.filter((line) => line.parts.length >= MIN_COLUMNS - 1).length;
    if (starts === null || wide < MIN_LINES) {
      const line = lines[at];
      if (line !== undefined) plain.push(line);
      at += 1;
      continue;
    }
    if (plain.length > 0) parts.push({ lines: plain });
    plain = [];
    parts.push(tableOf(run, starts));
    at += run.length;
  }
  if (plain.length > 0) parts.push({ lines: plain });
  return parts;
}

/** Short cells may stand at half the height of their row: each row has one text in the first column at most. Null where gaps tell nothing. */
function byGaps(lines: readonly CellLine[]): readonly (readonly CellLine[])[] | null {
  const leading = leadingOf(lines);
  const rows: CellLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const apart = line.base - (lines[at - 1]?.base ?? -Infinity) > leading * ROW_GAP;
    if (apart || rows.length === 0) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  const begun = rows.map((row) => row.filter(({ cells }) => cells[0] !== '').length);
  return rows.length > 1 && begun.every((count) => count <= 1) ? rows : null;
}

function byFirstColumn(lines: readonly CellLine[]): readonly (readonly CellLine[])[] {
  const rows: CellLine[][] = [];
  for (const line of lines) {
    if (line.cells[0] !== '' || rows.length === 0) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows;
}

/** A text behind a gap is in the column it stands in; one behind a narrow gap only where it begins with the column. */
function cellsOf(line: TextLine, starts: readonly number[]): readonly string[] {
  const cells = starts.map(() => '');
  let column = -1;
  let end = -Infinity;
  for (const { text, left, right } of line.pieces) {
    const begun = starts.filter((start) => start <= left + SAME_START).length - 1;
    const wide = left - end > WIDE * line.size;
    const exact = Math.abs((starts[begun] ?? -Infinity) - left) <= EXACT;
    if (column < 0 || wide || exact) column = Math.max(column, begun, 0);
    cells[column] = `${cells[column] ?? ''} ${text}`.trim();
    end = right;
  }
  return cells;
}

/** Between lines of one text: the least between two lines of a column. */
function leadingOf(lines: readonly CellLine[]): number {
  let least = Infinity;
  const before: number[] = [];
  for (const { base, cells } of lines) {
    for (const [column, text] of cells.entries()) {
      if (text === '') continue;
      least = Math.min(least, base - (before[column] ?? -Infinity));
      before[column] = base;
    }
  }
  return least;
}

function joinedCell(before: string, next: string): string {
  if (before === '' || next === '') return before + next;
  return isBrokenCode(before, next) ? before + next : `${before} ${next}`;
}

/** Where the columns begin, by the lines from here on that have several parts; null where no table begins. */
function startsAt(lines: readonly TextLine[], from: number): readonly number[] | null {
  if ((lines[from]?.parts.length ?? 0) < MIN_COLUMNS) return null;
  const near: Part[] = [];
  for (let at = from; at < lines.length && at < from + 12; at += 1) near.push(...(lines[at]?.parts ?? []));
  const starts: { at: number; count: number }[] = [];
  for (const { left } of near) {
    const known = starts.find((start) => Math.abs(start.at - left) <= SAME_START);
    if (known === undefined) starts.push({ at: left, count: 1 });
    else known.count += 1;
  }
  const columns = starts.filter(({ count }) => count >= MIN_LINES - 1).map(({ at }) => at);
  return columns.length >= MIN_COLUMNS ? columns.toSorted((a, b) => a - b) : null;
}

/** Lines all of whose parts begin in a column, the heading's aside, which is often centred over it. */
function runFrom(lines: readonly TextLine[], from: number, starts: readonly number[]): readonly TextLine[] {
  const run: TextLine[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const [line, before] = [lines[at], run.at(-1)];
    if (line === undefined) break;
    if (before !== undefined && line.base - before.base > MAX_GAP * line.size) break;
    const fits = line.parts.every(({ left }) => starts.some((start) => Math.abs(start - left) <= SAME_START));
    if (!fits && at > from) break;
    run.push(line);
  }
  return run;
}

interface CellLine {
  readonly base: number;
  readonly cells: readonly string[];
}

/** A wider gap between lines begins a row, where that is plain; else a text in the first column does. */
function tableOf(run: readonly TextLine[], starts: readonly number[]): ColumnTable {
  const lines = run.map((line): CellLine => ({ base: line.base, cells: cellsOf(line, starts) }));
  const rows = (byGaps(lines) ?? byFirstColumn(lines)).map((row) => {
    const cells = starts.map(() => '');
    for (const line of row)
      for (const [column, text] of line.cells.entries()) cells[column] = joinedCell(cells[column] ?? '', text);
    return cells;
  });
  return {
    top: run[0]?.base ?? 0,
    xs: starts,
    rows: rows.map((row) => row.map((text) => ({ lines: text === '' ? [] : [text] }))),
  };
}
