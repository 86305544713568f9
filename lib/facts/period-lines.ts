/** Figures of a period as a page about files shows them: a row or column of a table, or a line with numbers. */

import type { Subject } from '../model/facts/page.ts';
import type { PeriodLine } from '../model/facts/results.ts';
import type { Cell, Outline, Table } from '../model/outline.ts';
import { copyString, fold } from '../vietnamese/fold.ts';
import { periodsNamed } from '../vietnamese/report-periods.ts';
import type { NamedPeriod } from '../vietnamese/report-periods.ts';
import { titlesFigures } from '../vietnamese/year-titles.ts';
import { countWords } from './boxes.ts';
import { ownTextEnd } from './main-text.ts';
import { figuresOf, isFigure, numbersRows } from './period-figures.ts';
import { sectionFigures } from './period-sections.ts';
import { isFile } from './posts/post-links.ts';

/** Read only on pages that name one of these: the words are searched letter by letter. */
const TOPICS: ReadonlySet<string> = new Set([
  'dossier-results',
  'file-status',
  'one-stop',
  'results',
  'tthc-reform',
  'plans-reports',
  'public-administration',
]);
const MAX_LINES = 120;
const MAX_LINE_UNITS = 600;
const MAX_CELL_LINES = 4;
/** Of a line of a cell with several. */
const MAX_CELL_UNITS = 100;
export function periodLines(outline: Outline, subjects: readonly Subject[]): readonly PeriodLine[] {
  if (!subjects.some(({ topic }) => TOPICS.has(topic)) && !isFile(outline.url)) return [];
  const found: PeriodLine[] = [];
  const tabled = new Set<number>();
  for (const table of outline.tables) {
    if (table.layout || table.place !== 'main') continue;
    readTable(outline, table, found, tabled);
  }
  const end = ownTextEnd(outline);
  const below = sectionFigures(outline);
  for (const line of outline.lines) {
    const { index, place, text, box } = line;
    if (found.length >= MAX_LINES || index >= end) break;
    if (place !== 'main' || tabled.has(index) || text.length > MAX_LINE_UNITS) continue;
    const periods = periodsNamed(text);
    if (periods.length === 0) continue;
    found.push({
      text: copyString(text),
      figures: figuresBeside(text, periods) || below(line),
      selector: outline.selector(box),
      ...yearOver(outline, index, periods),
      ...leadOf(outline, line.links),
    });
  }
  return found.slice(0, MAX_LINES);
}

/** Lines above a table or a line in which its heading stands, and the words of a heading at most. */
const REACH_LINES = 30;
const HEADING_WORDS = 25;
/** Between a table's plain title and the table: the unit, the day of the figures. */
const NEAR_LINES = 3;

/** "Kết quả 6 tháng đầu năm 2022", over rows that say "Quý I" and "Quý II". `line`: the first of the text or table under it. */
function yearOver(outline: Outline, line: number, periods: readonly NamedPeriod[]): { readonly year?: number } {
  if (!isYearless(periods)) return {};
  for (let at = line - 1; at >= Math.max(0, line - REACH_LINES); at -= 1) {
    const above = outline.lines[at];
    if (above === undefined || above.place !== 'main') break;
    if (countWords(above.text) > HEADING_WORDS) continue;
    if (above.level === 0 && !above.bold && !titlesFigures(above.text, line - at <= NEAR_LINES)) continue;
    const years = new Set(periodsNamed(above.text).flatMap(({ year }) => year ?? []));
    const [year] = years;
    if (year !== undefined) return years.size === 1 ? { year } : {};
    // another heading: the one further up is not this text's
    if (above.level > 0) break;
  }
  return {};
}

const isYearless = (periods: readonly NamedPeriod[]): boolean => periods.every(({ year }) => year === null);

/** "Tình hình giải quyết hồ sơ năm 2022" as the table's caption, or across its first row; null where neither tells. */
function yearOfTable({ caption, rows }: Table): { readonly year?: number } | null {
  const [first = []] = rows;
  const across = first.length > 1 && first.every((cell) => cell === first[0]) ? (first[0]?.text ?? '') : '';
  for (const title of [across, caption]) {
    if (title === '' || countWords(title) > HEADING_WORDS) continue;
    const years = new Set(periodsNamed(title).flatMap(({ year }) => year ?? []));
    const [year] = years;
    if (year !== undefined) return years.size === 1 ? { year } : {};
  }
  return null;
}

/** The period heads a row, or a column. */
function readTable(outline: Outline, table: Table, found: PeriodLine[], tabled: Set<number>): void {
  const { rows } = table;
  const year = yearOfTable(table);
  const first = outline.boxes[table.box]?.from ?? rows[0]?.[0]?.from ?? 0;
  // a title may stand over the heads of the columns
  const serial = numbersRows(rows);
  const isValue = ({ text, column }: Cell): boolean => isFigure(text) && !(serial && column === 0);
  const firstFigures = rows.findIndex((row) => row.some(isValue));
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (isText(outline, cell)) continue;
      for (let line = cell.from; line < cell.to; line += 1) tabled.add(line);
      if (cell.row !== at || cell.column !== column || cell.text === '' || found.length >= MAX_LINES) continue;
      const bare = periodsNamed(cell.text);
      const said = bare.length > 0 ? null : underHead(rows, cell);
      const periods = said === null ? bare : periodsNamed(said);
      if (periods.length === 0) continue;
      const beside = row.filter((other) => other !== cell && isValue(other)).length;
      const below = rows.slice(at + 1).filter((other) => isFigure(other[column]?.text ?? '')).length;
      const own = figuresBeside(cell.text, periods);
      const quote = outline.lines[cell.from]?.text ?? cell.text;
      found.push({
        text: copyString(quote),
        ...(said === null ? {} : { said: copyString(said) }),
        figures: Math.max(own, beside, cell.header || at === 0 || at < firstFigures ? below : 0),
        selector: outline.selector(cell.box),
        ...(yearBeside(row, cell, periods) ?? (isYearless(periods) ? year : null) ?? yearOver(outline, first, periods)),
        ...leadOf(
          outline,
          row.flatMap(({ links }) => links),
        ),
      });
    }
  }
}

/** "Quý" or "Tháng" heads the column, and the cell holds nothing but which: "III", "7/2022". */
function underHead(rows: readonly (readonly Cell[])[], cell: Cell): string | null {
  if (!/^(?:[IVX]{1,4}|\d{1,2})(?:\s*[/-]\s*\d{4})?$/.test(cell.text)) return null;
  const head = rows[0]?.[cell.column]?.text ?? '';
  return cell.row > 0 && UNITS.test(fold(head)) ? `${head} ${cell.text}` : null;
}

const UNITS = /^(?:quy|thang)$/;

/** "Báo cáo 6 tháng đầu năm 2022" in one cell of the row, "riêng quý II tiếp nhận 96 hồ sơ" in another. */
function yearBeside(
  row: readonly Cell[],
  cell: Cell,
  periods: readonly NamedPeriod[],
): { readonly year: number } | null {
  if (periods.some(({ year }) => year !== null)) return null;
  const others = row.filter((other) => other !== cell && countWords(other.text) <= HEADING_WORDS);
  const years = new Set(others.flatMap((other) => periodsNamed(other.text).flatMap(({ year }) => year ?? [])));
  const [year] = years;
  return year === undefined || years.size > 1 ? null : { year };
}

/** "Quý III/2022 | Xem chi tiết" */
function leadOf({ links }: Outline, indexes: readonly number[]): { readonly leads?: string } {
  const led = indexes.flatMap((at) => links[at] ?? []).filter(({ url }) => url !== null);
  const urls = new Set(led.map(({ url }) => url));
  const [url] = urls;
  if (urls.size !== 1 || url === undefined || url === null) return {};
  return led.some(({ words }) => periodsNamed(words).length > 0) ? {} : { leads: copyString(url) };
}

/** A cell that holds a whole text lays the page out: many lines, a heading, or sentences below each other. */
function isText({ lines }: Outline, { from, to }: Cell): boolean {
  if (to - from > MAX_CELL_LINES) return true;
  if (to - from < 2) return false;
  return lines.slice(from, to).some(({ level, text }) => level > 0 || text.length > MAX_CELL_UNITS);
}

function figuresBeside(text: string, periods: readonly NamedPeriod[]): number {
  let rest = '';
  let at = 0;
  for (const { start, end } of periods) {
    if (start < at) continue;
    rest += `${text.slice(at, start)} | `;
    at = end;
  }
  return figuresOf(rest + text.slice(at));
}
