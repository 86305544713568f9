/** Tables that list documents: "Số ký hiệu", "Ngày ban hành", "Trích yếu". */

import type { DocumentFact } from '../../model/facts/documents.ts';
import type { Cell, Outline, Table } from '../../model/outline.ts';
import { parseDate } from '../../vietnamese/dates.ts';
import { findBlankNumber } from '../../vietnamese/blank-numbers.ts';
import { composedNumber, isBareNumber } from '../../vietnamese/composed-numbers.ts';
import { findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import type { FoundDocumentNumber } from '../../vietnamese/document-numbers.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { documentColumns, headsExtracts } from '../../vietnamese/document-columns.ts';
import type { DocumentColumnId } from '../../vietnamese/document-columns.ts';
import { closesTitle, headsWith, titleIssuer } from '../../vietnamese/document-words.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import { countWords } from '../boxes.ts';
import { isFile } from '../posts/post-links.ts';
import { cellOf, dateOf, fillsCell, isSign, numberCell, signCell, unnumberedCell } from './number-cells.ts';
import type { Columns } from './number-cells.ts';

export interface DocumentTables {
  /** Those whose number was left blank have '' for it. */
  readonly rows: readonly DocumentFact[];
  /** Lines of the tables: what stands there is no other list. */
  readonly lines: ReadonlySet<number>;
  /** Lines of those tables whose rows are documents for the most part: no post stands there, whatever a row lacks. */
  readonly whole: ReadonlySet<number>;
}

const MAX_ROWS = 400;
const MAX_TITLE_UNITS = 300;

export function documentTables(outline: Outline): DocumentTables {
  let tables = memory.get(outline);
  if (tables === undefined) memory.set(outline, (tables = readTables(outline)));
  return tables;
}

const memory = new WeakMap<Outline, DocumentTables>();

function readTables(outline: Outline): DocumentTables {
  const rows: DocumentFact[] = [];
  const lines = new Set<number>();
  const whole = new Set<number>();
  for (const table of outline.tables) {
    if (table.layout || table.place !== 'main' || rows.length >= MAX_ROWS) continue;
    const found = rowsOf(outline, table);
    if (found.length === 0) continue;
    rows.push(...found.slice(0, MAX_ROWS));
    const box = outline.boxes[table.box];
    const most = found.length * 2 > table.rows.length - 1;
    for (let line = box?.from ?? 0; line < (box?.to ?? 0); line += 1) {
      lines.add(line);
      if (most) whole.add(line);
    }
  }
  return { rows, lines, whole };
}

function rowsOf(outline: Outline, table: Table): readonly DocumentFact[] {
  const headed = headedByNumbers(table);
  const header = headed ?? table.rows.findIndex((row) => namedColumns(row).size >= 2);
  const columns = header < 0 ? new Map<number, DocumentColumnId>() : namedColumns(table.rows[header] ?? []);
  const extracts = headsExtractsAndFiles(table.rows[header] ?? [], columns);
  const named =
    headed !== null ||
    [...columns.values()].includes('number') ||
    ([...columns.values()].includes('issued') && [...columns.values()].includes('abstract')) ||
    extracts;
  const body = table.rows.slice(header + 1);
  const facts = body.flatMap((row) => rowFact(outline, row, { columns, named, extracts }));
  // without headings most rows must have a cell that is nothing but a number
  if (!named && facts.length * 2 <= body.length) return [];
  if (facts.some(({ number }) => number !== '')) return facts;
  if (columns.size > 0 && body.some((row) => signCell(row, columns) !== undefined)) return facts;
  // every row with its abstract and its file
  if (named && facts.length === body.length && facts.every(({ file }) => file !== undefined)) return facts;
  return facts.filter(({ quote }) => isBareNumber(quote)).length >= MIN_HEADED ? facts : [];
}

const MIN_HEADED = 2;

/** "Trích yếu | Tệp đính kèm": the number stands within the extract. */
function headsExtractsAndFiles(row: readonly Cell[], columns: Columns): boolean {
  const ids = new Set(columns.values());
  return ids.has('file') && ids.has('abstract') && !ids.has('number') && row.some(({ text }) => headsExtracts(text));
}

interface Heads {
  readonly columns: Columns;
  readonly named: boolean;
  readonly extracts: boolean;
}

/** Under one row of heads each row has a title that begins with a document's number: the row of heads, else null. */
function headedByNumbers({ rows }: Table): number | null {
  const body = rows.slice(1);
  const titled = ({ text }: Cell): boolean => isTitled(text) || isClosed(text);
  return body.length >= MIN_HEADED && rows[0]?.some(titled) === false && body.every((row) => row.some(titled))
    ? 0
    : null;
}

function namedColumns(row: readonly Cell[]): Columns {
  const columns = new Map<number, DocumentColumnId>();
  for (const [at, cell] of row.entries()) {
    if (cell.text.length > 60) continue;
    const hits = documentColumns.match(cell.text);
    const [first] = hits;
    if (first !== undefined && matchShare(cell.text, hits) >= 0.6) columns.set(at, first.id);
  }
  return columns;
}

function rowFact(outline: Outline, row: readonly Cell[], { columns, named, extracts }: Heads): readonly DocumentFact[] {
  const cells = row.filter((cell, at) => row.indexOf(cell) === at);
  const filed =
    fileOf(outline, cells).file !== undefined ||
    cellOf(row, columns, 'file')?.links.some((at) => leads(outline, at)) === true;
  const extract = extracts && filed ? extractCell(row, columns) : undefined;
  const telling =
    numberCell(row, columns) ??
    cells.find(({ text }) => fillsCell(text, named) && (!extracts || isTitled(text))) ??
    (named && filed ? cells.find(({ text }) => isClosed(text)) : undefined) ??
    unnumberedCell(row, columns, filed);
  const numbered = telling ?? extract;
  if (numbered === undefined) return [];
  // what an extract names within its words is another document
  const own = telling === undefined ? undefined : findDocumentNumbers(numbered.text)[0];
  const found: Pick<FoundDocumentNumber, 'number' | 'date' | 'raw'> = own ?? {
    number: isBareNumber(numbered.text) ? composed(row, columns, numbered.text) : '',
    raw: findBlankNumber(numbered.text)?.raw ?? '',
  };
  const beside = longest(cells.filter((cell) => cell !== numbered))?.text ?? '';
  // a title that begins with the number says more than a day beside it
  const whole = countWords(numbered.text) - countWords(found.raw) > countWords(beside) ? numbered.text : beside;
  const title = cellOf(row, columns, 'abstract')?.text ?? whole;
  const effect = cellOf(row, columns, 'effect');
  const dates = cells
    .filter((cell) => cell !== numbered && cell !== effect && cell.text.length <= 60)
    .map((cell) => ({ cell, date: parseDate(cell.text) }));
  const posted = dateOf(cellOf(row, columns, 'posted'));
  const told = dateOf(cellOf(row, columns, 'issued')) ?? found.date ?? null;
  const issued = told ?? (posted === null ? (dates.find(({ date }) => date !== null)?.date ?? null) : null);
  const line =
    outline.lines
      .slice(numbered.from, numbered.to)
      .find(
        ({ text }) =>
          findDocumentNumbers(text).length > 0 ||
          findBlankNumber(text) !== null ||
          isBareNumber(text) ||
          (columns.size > 0 && isSign(text)),
      ) ?? (found.raw === '' ? outline.lines[cellOf(row, columns, 'abstract')?.from ?? -1] : undefined);
  return [
    {
      number: copyString(found.number),
      date: issued,
      ...(posted === null ? {} : { posted }),
      title: copyString(title.slice(0, MAX_TITLE_UNITS)),
      url: urlOf(outline, cells),
      ...fileOf(outline, cells),
      ...issuerOf(row, columns, title),
      quote: copyString((line?.text ?? found.raw).slice(0, MAX_TITLE_UNITS)),
      selector: outline.selector(numbered.box),
      listed: true,
      ...(told === null && issued !== null ? { bareDate: true as const } : {}),
    },
  ];
}

/** The extract of a document whose number it does not tell. */
function extractCell(row: readonly Cell[], columns: Columns): Cell | undefined {
  const cell = cellOf(row, columns, 'abstract');
  return cell !== undefined && countWords(cell.text) >= MIN_EXTRACT_WORDS ? cell : undefined;
}

const MIN_EXTRACT_WORDS = 4;

const leads = ({ links }: Outline, at: number): boolean => (links[at]?.url ?? null) !== null;

function isTitled(text: string): boolean {
  const [found] = text.length > MAX_TITLE_UNITS ? [] : findDocumentNumbers(text);
  return found !== undefined && headsWith(text, found);
}

function isClosed(text: string): boolean {
  const [found] = text.length > MAX_TITLE_UNITS ? [] : findDocumentNumbers(text);
  return found !== undefined && closesTitle(text, found);
}

function composed(row: readonly Cell[], columns: Columns, count: string): string {
  const day = dateOf(cellOf(row, columns, 'issued'));
  return composedNumber({
    count,
    type: cellOf(row, columns, 'type')?.text ?? '',
    issuer: cellOf(row, columns, 'issuer')?.text ?? '',
    year: day === null ? null : Number(day.slice(0, 4)),
  });
}

function longest(cells: readonly Cell[]): Cell | undefined {
  return cells.reduce<Cell | undefined>(
    (best, cell) => (best === undefined || cell.text.length > best.text.length ? cell : best),
    undefined,
  );
}

function fileOf(outline: Outline, cells: readonly Cell[]): { readonly file?: string } {
  const urls = cells.flatMap(({ links }) => links).map((link) => outline.links[link]?.url ?? '');
  const file = urls.find(isFile);
  return file === undefined ? {} : { file: copyString(file) };
}

/** Its column; without one, what the title says of it: "Nghị quyết của Tỉnh ủy ...". */
function issuerOf(row: readonly Cell[], columns: Columns, title: string): { readonly issuer?: string } {
  const cell = cellOf(row, columns, 'issuer');
  const words = cell?.text ?? titleIssuer(title);
  return words === '' ? {} : { issuer: copyString(words.slice(0, MAX_TITLE_UNITS)) };
}

/** The document's own page before its file. */
function urlOf(outline: Outline, cells: readonly Cell[]): string | null {
  const urls = cells
    .flatMap(({ links }) => links)
    .map((link) => outline.links[link]?.url ?? null)
    .filter((url) => url !== null);
  const url = urls.find((one) => !isFile(one)) ?? urls[0];
  return url === undefined ? null : copyString(url);
}
