/** What stands under a period as heading, or in the pane that it opens: "Quý III/2022" over a table of counts. */

import type { Line, Outline, Table } from '../model/outline.ts';
import { findPhones } from '../vietnamese/phones.ts';
import { periodsNamed } from '../vietnamese/report-periods.ts';
import { tabPanes } from './page-tabs.ts';
import { figuresOf, isFigure, numbersRows } from './period-figures.ts';

/** A section of a page about files is no longer. */
const MAX_SECTION_LINES = 120;
/** One number may be anything. */
const MIN_FIGURES = 2;
/** Words beside the period that still make a heading. */
const MAX_HEADING_UNITS = 120;

export type SectionFigures = (line: Line) => number;

/** Figures under a line that is a heading or a label; 0 under any other. */
export function sectionFigures(outline: Outline): SectionFigures {
  const panes = new Map(tabPanes(outline).map((pane) => [pane.line, pane]));
  const headings = outline.lines.filter(
    (line) => line.place === 'main' && (line.level > 0 || line.bold || panes.has(line.index)),
  );
  return (line) => {
    if (line.text.length > MAX_HEADING_UNITS || periodsNamed(line.text).length !== 1) return 0;
    const pane = panes.get(line.index);
    if (pane === undefined && !headings.includes(line)) return 0;
    const from = pane?.from ?? line.index + 1;
    const ends = headings.find((other) => other.index >= from && endsSection(other, line));
    const to = Math.min(
      pane?.to ?? outline.lines.length,
      ends?.index ?? outline.lines.length,
      from + MAX_SECTION_LINES,
    );
    const figures = figuresBetween(outline, from, to);
    return figures < MIN_FIGURES ? 0 : figures;
  };
}

/** A heading of its rank, or one that names a period of its own; bold lines and labels head less than headings do. */
function endsSection(other: Line, line: Line): boolean {
  if (periodsNamed(other.text).length > 0) return true;
  return other.level > 0 && (line.level === 0 || other.level <= line.level);
}

function figuresBetween({ tables, boxes, lines }: Outline, from: number, to: number): number {
  const tabled = new Set<number>();
  let figures = 0;
  for (const table of tables) {
    const box = boxes[table.box];
    if (box === undefined || table.layout || table.place !== 'main' || box.from < from || box.to > to) continue;
    for (let at = box.from; at < box.to; at += 1) tabled.add(at);
    figures += valuesOf(table);
  }
  for (const { index, place, text } of lines.slice(from, to))
    if (place === 'main' && !tabled.has(index) && isOfSection(text)) figures += figuresOf(text);
  return figures;
}

function isOfSection(text: string): boolean {
  return periodsNamed(text).length === 0 && findPhones(text).length === 0;
}

/** None where rows or columns have periods of their own. */
function valuesOf({ rows }: Table): number {
  const serial = numbersRows(rows);
  const cells = [...new Set(rows.flat())];
  if (cells.some(({ text }) => periodsNamed(text).length > 0)) return 0;
  return cells.filter(({ text, column }) => isFigure(text) && !(serial && column === 0)).length;
}
