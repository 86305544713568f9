/** Whether a table lists procedures, with or without a header, and what its columns hold. */

import type { ProcedurePart } from '../../model/facts/procedures.ts';
import type { Cell, Table } from '../../model/outline.ts';
import { findDates } from '../../vietnamese/dates.ts';
import { findProcedureCodes, isFormerCode } from '../../vietnamese/procedure-codes.ts';
import { hasListWord, listWordShare } from '../../vietnamese/procedure-list-words.ts';
import { opensLikeProcedure } from '../../vietnamese/procedure-openers.ts';
import { partsOfHeading } from '../../vietnamese/procedure-parts.ts';
import type { ProcedureLabelId } from '../../vietnamese/procedure-parts.ts';
import { distinctCells, labelOfCell, tableColumns } from './procedure-columns.ts';
import type { TableColumns } from './procedure-columns.ts';
import { codeOfText } from './procedure-row.ts';
import { nameOf } from './procedure-text.ts';

/** Columns by what they hold, -1 where the table has none. */
export interface TableRoles {
  readonly code: number;
  readonly name: number;
  readonly field: number;
  /** Who handles it: agencies and levels. */
  readonly agencies: readonly number[];
  readonly level: number;
  readonly status: number;
  readonly decision: number;
  /** Columns that are parts of procedures. */
  readonly parts: readonly { readonly column: number; readonly parts: readonly ProcedurePart[] }[];
  /** First row under the header. */
  readonly body: number;
  /** Read from a header; else from the cells. */
  readonly headed: boolean;
}

const NONE = -1;
/** Headers of a procedure's code and name, though they hold the words of others: "Số hồ sơ TTHC". */
const NAMING: ReadonlySet<ProcedureLabelId | null> = new Set<ProcedureLabelId | null>(['code', 'name']);
/** A header cell that is that much about files being handled, or counts, makes another kind of table. */
const FILLS = 0.7;
/** A column whose values repeat more than this holds fields or agencies, not names. */
const REPEATING = 0.5;
const MIN_TO_REPEAT = 4;
const MAX_CELL_LINES = 12;
/** Of a table of one row: a sidebar and the page's text stand in such. */
const MAX_LONE_CELL_LINES = 6;
const MIN_NAMED = 2;
const HEAD_ROWS = 3;
const MIN_DOSSIER_HEADS = 2;
/** Of a cell with a day in it, characters. */
const MAX_DAY = 40;

/** Null when the table does not list procedures. `about`: its page is about procedures. */
export function tableRoles(table: Table, about: boolean): TableRoles | null {
  const columns = tableColumns(table);
  return columns === null ? rolesByContent(table, about) : rolesByHeader(table, columns, about);
}

function rolesByHeader(table: Table, { labels, headers, body }: TableColumns, about: boolean): TableRoles | null {
  const heads = (id: 'dossier' | 'document' | 'statistics'): boolean =>
    headers.some(
      (header, column) =>
        !NAMING.has(labels[column] ?? null) && formerly[column] !== true && listWordShare(id, header) >= FILLS,
    );
  const rows = table.rows.slice(body);
  const formerly = labels.map((_, column) => holdsFormerCodes(rows, column));
  const coded = rows.some((cells) => cells.some((cell) => codeOfText(cell.text) !== null));
  const code = labels.indexOf('code');
  const name = labels.indexOf('name');
  const named = name !== NONE && (about || hasListWord('procedure', headers[name] ?? ''));
  // "Số ký hiệu | Ngày ban hành | Tên thủ tục": portals draw procedures with their table of documents
  const listed = about && hasListWord('procedure', headers[name] ?? '');
  const longest = longestColumn(rows, (column) => (labels[column] ?? null) !== null);
  const titled = about && name === NONE && isOfNames(rows, longest);
  if (heads('dossier') || (!coded && !named && !titled)) return null;
  if (!coded && (heads('statistics') || (heads('document') && !listed))) return null;
  return {
    code,
    name: name === NONE ? (coded ? titlesColumn(rows, labels, longest) : longest) : name,
    field: labels.indexOf('field'),
    agencies: labels.flatMap((label, column) => (label === 'agency' || label === 'authority' ? [column] : [])),
    level: labels.indexOf('level'),
    status: labels.indexOf('status'),
    decision: labels.findIndex((label) => label === 'decision' || label === 'legalBasis'),
    parts: headers.flatMap((header, column) => {
      const parts = header === headers[column - 1] ? [] : partsOfHeading(header);
      return parts.length === 0 ? [] : [{ column, parts }];
    }),
    body,
    headed: true,
  };
}

/** "Số ký hiệu | Trích yếu" over codes and names: portals draw procedures with their table of documents. `plain`: of those without a label. */
function titlesColumn(
  rows: readonly (readonly Cell[])[],
  labels: readonly (ProcedureLabelId | null)[],
  plain: number,
): number {
  const opening = (column: number): number =>
    rows.filter((cells) => opensLikeProcedure(nameOf(cells[column]?.text ?? ''))).length;
  const other = longestColumn(rows, (column) => (labels[column] ?? 'other') !== 'other');
  return plain === NONE || opening(other) > opening(plain) ? other : plain;
}

/** "Tiêu đề | Lượt xem" over procedures' names: most begin as such do, and none is posted on a day, as news are. */
function isOfNames(rows: readonly (readonly Cell[])[], column: number): boolean {
  const named = rows.filter((cells) => opensLikeProcedure(nameOf(cells[column]?.text ?? ''))).length;
  const dated = rows.some((cells) => cells.some(({ text }) => text.length <= MAX_DAY && findDates(text).length > 0));
  return named >= MIN_NAMED && named * 2 >= rows.length && !dated;
}

/** Without a header: most rows hold a code, and not behind a label as in a procedure's own table; or most begin as procedures do. */
function rolesByContent(table: Table, about: boolean): TableRoles | null {
  const rows = table.rows.filter((cells) => distinctCells(cells).length > 1);
  // a cell that holds a part of the page lays it out
  const most = table.rows.length === 1 ? MAX_LONE_CELL_LINES : MAX_CELL_LINES;
  const laysOut = (cell: Cell): boolean => cell.to - cell.from > most || holdsSeveral(cell);
  if (table.layout || table.rows.some((cells) => cells.some(laysOut)) || rows.slice(0, HEAD_ROWS).some(headsDossiers))
    return null;
  let code = NONE;
  let coded = 0;
  for (const cells of rows) {
    if (distinctCells(cells).some((cell) => labelOfCell(cell) === 'code')) return null;
    const at = cells.findIndex((cell) => codeOfText(cell.text) !== null);
    if (at === NONE) continue;
    coded += 1;
    if (nameOf(cells[at]?.text ?? '') === '') code = at;
  }
  const name = longestColumn(rows, (column) => column === code);
  const named = rows.filter((cells) => opensLikeProcedure(nameOf(cells[name]?.text ?? ''))).length;
  const listed = coded > 0 ? coded * 2 >= rows.length : about && named >= MIN_NAMED && named * 2 >= rows.length;
  return listed
    ? {
        code,
        name,
        field: NONE,
        agencies: [],
        level: NONE,
        status: NONE,
        decision: NONE,
        parts: [],
        body: 0,
        headed: false,
      }
    : null;
}

/** "Mã số hồ sơ" was also the header of procedures' own codes. */
function holdsFormerCodes(rows: readonly (readonly Cell[])[], column: number): boolean {
  const texts = rows.flatMap((cells) => cells[column]?.text ?? []).filter((text) => text !== '');
  return texts.length > 0 && texts.filter(isFormerCode).length * 2 > texts.length;
}

/** "Mã số hồ sơ | ... | Ngày hẹn trả" in plain cells. */
function headsDossiers(cells: readonly Cell[]): boolean {
  return distinctCells(cells).filter(({ text }) => listWordShare('dossier', text) >= FILLS).length >= MIN_DOSSIER_HEADS;
}

/** Procedures below each other in one cell: a list of its own. */
function holdsSeveral({ text }: Cell): boolean {
  const codes = findProcedureCodes(text);
  return codes.some(({ key }) => key !== codes[0]?.key);
}

/** The column of names: the longest texts, few alike. */
function longestColumn(rows: readonly (readonly Cell[])[], taken: (column: number) => boolean): number {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  let best = NONE;
  let most = 0;
  for (let column = 0; column < width; column += 1) {
    if (taken(column)) continue;
    const texts = rows.flatMap((cells) => cells[column]?.text ?? []).filter((text) => text !== '');
    const letters = texts.reduce((sum, text) => sum + nameOf(text).length, 0) / Math.max(1, texts.length);
    const repeats = texts.length >= MIN_TO_REPEAT && new Set(texts).size < texts.length * REPEATING;
    if (!repeats && letters > most) [best, most] = [column, letters];
  }
  return best;
}
