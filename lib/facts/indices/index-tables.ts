/** Results of indices in tables: by index, by year, by province or by department; this one's rows are told from the others'. */

import type { Cell, Outline, Table } from '../../model/outline.ts';
import { indexNumbers } from '../../vietnamese/index-numbers.ts';
import { readSentence, settingOf } from '../../vietnamese/index-sentences.ts';
import type { IndexReading, IndexScope, IndexSetting, Owners } from '../../vietnamese/index-sentences.ts';
import { holdsColumnWord, indexColumns } from '../../vietnamese/index-words.ts';
import type { IndexColumnId } from '../../vietnamese/index-words.ts';
import { indicesOf } from '../../vietnamese/indices.ts';
import { isBareName } from '../../vietnamese/localities.ts';
import type { IndexId } from '../../vietnamese/indices.ts';
import { sentencesOf } from './sentences.ts';

export interface ShownReading extends IndexReading {
  /** Lines that say so. */
  readonly lines: readonly number[];
}

interface Column {
  readonly index: IndexId | null;
  readonly year: number | null;
  readonly role: IndexColumnId | null;
  /** Whose results stand in it: "Kết quả của tỉnh Bắc Ninh" beside "Vĩnh Phúc". */
  readonly scope: IndexScope;
}

const UNNAMED: Column = { index: null, year: null, role: null, scope: 'unsaid' };

const MAX_ROWS = 400;
const MAX_HEAD_UNITS = 160;
const NUMERIC = /^(?:thứ |hạng )?(\d{1,3}(?:[.,]\d{1,4})?) ?(%|điểm)?(?: ?\/ ?(\d{1,3}))?(?: ?(?:điểm))?$/iu;
const YEAR = /^(?:năm )?(20[0-4]\d)$/iu;

/** `setting`: what the page, or the heading over the table, is about. */
export function tableReadings(
  outline: Outline,
  table: Table,
  setting: IndexSetting,
  owners: Owners,
): readonly ShownReading[] {
  const rows = table.rows.slice(0, MAX_ROWS);
  if (isBox(rows)) return [];
  const caption = table.caption === '' ? setting : within(settingOf(table.caption, owners), setting);
  const head = headRows(rows);
  const columns = columnsOf(rows.slice(0, head), owners);
  const known = caption.index !== null || columns.some(({ index }) => index !== null);
  const body = rows.slice(head);
  if (
    !known &&
    !body.some((row) => row.some(({ text }) => text.length <= MAX_HEAD_UNITS && indicesOf(text).length > 0))
  )
    return [];
  const listsBodies =
    columns.some(({ role }) => role === 'body') ||
    body.filter((row) => scopeOf(row, owners) !== 'unsaid').length >= MIN_BODIES ||
    body.filter(namesPlace).length >= MIN_BODIES;
  return body.flatMap((row) => rowReadings(outline, row, { columns, setting: caption, owners, listsBodies }));
}

/** One cell below the other, as old systems frame a title and its text: that is read as text. */
function isBox(rows: readonly (readonly Cell[])[]): boolean {
  return rows.every((row) => new Set(row).size <= 1);
}

/** Rows of a list of bodies. */
const MIN_BODIES = 3;

/** "Quỳnh Lưu" in a cell of its own. */
function namesPlace(row: readonly Cell[]): boolean {
  return row.some(({ text }) => isBareName(text) && !holdsColumnWord(text) && indicesOf(text).length === 0);
}

/** What the nearer words leave open, the farther ones say. */
export function within(near: IndexSetting, far: IndexSetting): IndexSetting {
  return {
    index: near.index ?? far.index,
    year: near.year ?? far.year,
    scope: near.scope === 'unsaid' ? far.scope : near.scope,
  };
}

/** Rows at the top that hold no numbers but years: none, one or two. */
function headRows(rows: readonly (readonly Cell[])[]): number {
  let head = 0;
  while (head < 2 && head < rows.length - 1 && isHead(rows[head] ?? [], head)) head += 1;
  return head;
}

function isHead(row: readonly Cell[], at: number): boolean {
  if (row.some(({ text }) => NUMERIC.test(text) && !YEAR.test(text))) return false;
  // "87,19 điểm, hạng 26" below a year
  if (at > 0 && row.some(({ text }) => text.length <= MAX_HEAD_UNITS && tellsResult(text))) return false;
  const named = row.filter(({ text, row: from }) => {
    if (text.length > MAX_HEAD_UNITS || (at > 0 && from < at)) return false;
    return YEAR.test(text) || indexColumns.has(text) || indicesOf(text).length > 0;
  });
  return named.length >= (at === 0 ? 2 : 1) || (at === 0 && row.every(({ header }) => header));
}

function tellsResult(text: string): boolean {
  return indexNumbers(text).some(({ kind }) => kind !== 'year');
}

function columnsOf(heads: readonly (readonly Cell[])[], owners: Owners): readonly Column[] {
  const width = Math.max(0, ...heads.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at): Column => {
    const words = [...new Set(heads.map((row) => row[at]?.text ?? ''))].join(' ');
    const years = words.match(/(?<!\d)20[0-4]\d(?!\d)/g) ?? [];
    const year = new Set(years).size === 1 ? Number(years[0]) : null;
    const { index, scope } = settingOf(words, owners);
    return { index, year, role: roleOf(words), scope };
  });
  return columns.map((column, at) => lent(columns, column, at));
}

/** "PAR INDEX 2023 | Xếp hạng | PAPI 2023 | Xếp hạng": a rank is that of the score to its left, or of the only index. */
function lent(columns: readonly Column[], column: Column, at: number): Column {
  if (column.index !== null || column.role !== 'rank') return column;
  const named = columns.filter(({ index }) => index !== null);
  const left = columns.slice(0, at).findLast(({ index }) => index !== null);
  const from = left ?? (new Set(named.map(({ index }) => index)).size === 1 ? named[0] : undefined);
  if (from === undefined || (column.year !== null && from.year !== null && column.year !== from.year)) return column;
  return { ...column, index: from.index, year: column.year ?? from.year };
}

/** "Điểm của tỉnh" is a score, no list of provinces. */
const ROLES: readonly IndexColumnId[] = ['target', 'change', 'rank', 'order', 'value', 'body', 'year'];

function roleOf(words: string): IndexColumnId | null {
  const ids = new Set(indexColumns.match(words).map(({ id }) => id));
  const role = ROLES.find((id) => ids.has(id)) ?? null;
  return role === 'year' && /20\d\d/.test(words) ? null : role;
}

interface Context {
  readonly columns: readonly Column[];
  readonly setting: IndexSetting;
  readonly owners: Owners;
  readonly listsBodies: boolean;
}

function rowReadings(outline: Outline, row: readonly Cell[], context: Context): readonly ShownReading[] {
  const { columns, setting, owners, listsBodies } = context;
  const cells = row.filter((cell, at) => row.indexOf(cell) === at);
  const labels = cells.filter(({ text }) => text !== '' && !NUMERIC.test(text) && text.length <= MAX_HEAD_UNITS);
  const label = labels.find(({ text }) => indicesOf(text).length > 0) ?? null;
  const own = label === null ? null : settingOf(label.text, owners);
  const year = cells.map(({ text }) => YEAR.exec(text)?.[1]).find((found) => found !== undefined);
  const said = scopeOf(row, owners);
  const scopeIn = (column: Column): IndexScope => {
    if (said !== 'unsaid') return said;
    if (column.scope !== 'unsaid') return column.scope;
    return listsBodies ? 'other' : setting.scope;
  };
  const named = labels.find(({ text }) => settingOf(text, owners).scope !== 'unsaid') ?? label ?? labels[0] ?? null;
  return row.flatMap((cell, at): readonly ShownReading[] => {
    if (row.indexOf(cell) !== at || cell === label || YEAR.test(cell.text)) return [];
    const column = columns[at] ?? UNNAMED;
    if (column.role === 'order' || column.role === 'change' || column.role === 'body') return [];
    const index = column.index ?? own?.index ?? setting.index;
    const scope = scopeIn(column);
    const ofYear = column.year ?? (year === undefined ? null : Number(year)) ?? own?.year ?? setting.year;
    const target = column.role === 'target' || (label !== null && roleOf(label.text) === 'target');
    const lines = linesOf(outline, [named, cell]);
    const number = NUMERIC.exec(cell.text);
    if (number === null) {
      const readings = cellReadings(outline, cell, { index, year: ofYear, scope }, owners);
      return readings.map((reading) => ({ ...reading, target: reading.target || target, lines }));
    }
    const role =
      column.role === 'rank' || column.role === 'value' ? column.role : label === null ? null : roleOf(label.text);
    const reading = numberOf(number, cell.text, role === 'rank' || role === 'value' ? role : null);
    if (index === null || reading === null) return [];
    return [{ index, year: ofYear, scope, target, ...reading, lines }];
  });
}

/** Sentence by sentence; where the cell holds a whole text, each of its lines ends one. */
function cellReadings(outline: Outline, cell: Cell, setting: IndexSetting, owners: Owners): readonly IndexReading[] {
  const lines = outline.lines.slice(cell.from, cell.to).map(({ text }) => text);
  const parts = cell.text.length > MAX_HEAD_UNITS && lines.length >= TEXT_LINES ? lines : [cell.text];
  let near = setting;
  return parts.flatMap(sentencesOf).flatMap((sentence) => {
    const readings = readSentence(withUnit(sentence), near, owners);
    // a sentence on several leaves open which one the next is about
    if (indicesOf(sentence).length > 0) {
      const named = settingOf(sentence, owners);
      near = { ...within(named, near), index: named.index ?? setting.index };
    }
    return readings;
  });
}

/** "87,14 (hạng 27)": before its rank, a bare number with decimals in a cell is the score. */
function withUnit(text: string): string {
  const [score] = BARE_SCORE.exec(text) ?? [];
  if (score === undefined) return text;
  const rest = text.slice(score.length);
  return indexNumbers(rest).some(({ kind }) => kind === 'rank') ? `${score} điểm${rest}` : text;
}

const BARE_SCORE = /^\s*\d{1,3}[.,]\d{1,4}(?=\s*[(,;–-])/;

/** A title, its day or lead, and what is told. */
const TEXT_LINES = 3;

function scopeOf(row: readonly Cell[], owners: Owners): IndexScope {
  const scopes = row
    .filter(({ text }) => text.length <= MAX_HEAD_UNITS && !NUMERIC.test(text))
    .map(({ text }) => settingOf(text, owners).scope);
  return scopes.find((scope) => scope !== 'unsaid') ?? 'unsaid';
}

function numberOf(
  [, digits = '', unit, of]: RegExpExecArray,
  text: string,
  role: 'rank' | 'value' | null,
): { readonly value: number | null; readonly rank: number | null } | null {
  const number = Number(digits.replace(',', '.'));
  const decimal = /[.,]/.test(digits);
  const ordinal = /^\p{L}/u.test(text) || (of !== undefined && Number(of) < 100 && of !== '80' && !decimal);
  if (ordinal && !decimal) return { value: null, rank: number };
  if (role === 'rank') return decimal ? null : { value: null, rank: number };
  if (role === 'value' || decimal || unit !== undefined || of !== undefined) return { value: number, rank: null };
  return null;
}

function linesOf(outline: Outline, cells: readonly (Cell | null)[]): readonly number[] {
  const lines: number[] = [];
  for (const cell of cells) {
    if (cell === null) continue;
    for (let line = cell.from; line < cell.to; line += 1)
      if ((outline.lines[line]?.text ?? '') !== '') lines.push(line);
  }
  return [...new Set(lines)].slice(0, 4);
}
