/** Tables without lines: rows of text that stand in the same columns, one below the other. */

import type { MarkupCell } from './markup.ts';
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

/** A text in the first column begins a row; lines without one go on with the row before. */
function tableOf(run: readonly TextLine[], starts: readonly number[]): ColumnTable {
  const rows: string[][] = [];
  for (const line of run) {
    const cells = starts.map(() => '');
    for (const { text, left } of line.parts) {
      const column = Math.max(
        0,
        starts.findLastIndex((start) => start <= left + SAME_START),
      );
      cells[column] = `${cells[column] ?? ''} ${text}`.trim();
    }
    const last = rows.at(-1);
    if (cells[0] !== '' || last === undefined) rows.push(cells);
    else cells.forEach((text, column) => (last[column] = `${last[column] ?? ''} ${text}`.trim()));
  }
  return {
    top: run[0]?.base ?? 0,
    xs: starts,
    rows: rows.map((row) => row.map((text) => ({ lines: text === '' ? [] : [text] }))),
  };
}
