/** Rows of a table that lists procedures: with or without header, with merged cells, with rows that head groups. */

import type { ProcedureRow } from '../../model/facts.ts';
import type { Cell, Link, Table } from '../../model/outline.ts';
import { findProcedureCodes, isFormerCode } from '../../vietnamese/procedure-codes.ts';
import {
  beginsWithListWord,
  hasListWord,
  listWordShare,
  opensLikeProcedure,
} from '../../vietnamese/procedure-list-words.ts';
import type { ProcedureLabelId } from '../../vietnamese/procedure-parts.ts';
import { distinctCells, labelOfCell, tableColumns } from './procedure-columns.ts';
import type { TableColumns } from './procedure-columns.ts';
import { foreignIn, groupOf } from './procedure-groups.ts';
import type { Standing } from './procedure-groups.ts';
import { buildRow, codeOfText, readRowText } from './procedure-row.ts';
import type { ListPage } from './procedure-row.ts';
import { isOrdinal, linesOf, nameOf } from './procedure-text.ts';

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
  /** First row under the header. */
  readonly body: number;
  /** Read from a header; else from the cells. */
  readonly headed: boolean;
}

const NONE = -1;
/** Headers of a procedure's code and name, though they hold the words of others: "Số hồ sơ TTHC". */
const NAMING: ReadonlySet<ProcedureLabelId | null> = new Set<ProcedureLabelId | null>(['code', 'name']);
/** An agency's cell is shorter than this, characters. */
const MAX_AGENCY = 100;
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
/** A shorter text behind a number that holds the word for a list heads one. */
const MIN_NAME_WORDS = 6;
/** What a longer one says besides. */
const GROUPING = ['procedure', 'field', 'amendment'] as const;

/** Null when the table does not list procedures. `about`: its page is about procedures. */
export function tableRoles(table: Table, about: boolean): TableRoles | null {
  const columns = tableColumns(table);
  return columns === null ? rolesByContent(table, about) : rolesByHeader(table, columns, about);
}

export function rowsOfTable(page: ListPage, table: Table, roles: TableRoles, above: Standing): ProcedureRow[] {
  const rows: ProcedureRow[] = [];
  let standing = above;
  for (const [at, cells] of table.rows.entries()) {
    if (at < roles.body || isRepeatedHeader(cells)) continue;
    const name = cells[roles.name];
    // one procedure over several rows of the grid
    if (name !== undefined && name.text !== '' && at > roles.body && name === table.rows[at - 1]?.[roles.name])
      continue;
    const heading = groupHeading(page, cells, roles);
    if (heading !== null) {
      // "II. Lĩnh vực ..." under "A. Cấp huyện" changes the field alone
      standing = { ...standing, ...groupOf(heading, page.context) };
      continue;
    }
    const row = readRow(page, cells, roles, standing);
    const last = rows.at(-1);
    // the name over its code and remarks, in two rows of the grid
    if (row !== null && row.name === '' && last?.code === null)
      rows[rows.length - 1] = { ...last, code: row.code, foreign: last.foreign || row.foreign };
    else if (row !== null) rows.push(row);
  }
  return rows;
}

function readRow(page: ListPage, cells: readonly Cell[], roles: TableRoles, standing: Standing): ProcedureRow | null {
  const { outline } = page;
  const name = cells[roles.name];
  const code = cells[roles.code];
  const text = readRowText(outline, linesOf(outline, name?.from ?? 0, name?.to ?? 0), true);
  const others = distinctCells(cells).filter(
    (cell) => cell !== name && cell !== code && cell !== cells[roles.decision],
  );
  const found = [code, name, ...others].map((cell) => codeOfText(cell?.text ?? '')).find((one) => one !== null) ?? null;
  if (text.name === '' && found === null) return null;
  return buildRow(page, {
    ...text,
    line: text.line ?? outline.lines[code?.from ?? NONE],
    field: cells[roles.field]?.text ?? text.field,
    agency: agencyOf(page, cells, roles, others) || text.agency,
    level: cells[roles.level]?.text ?? text.level,
    status: cells[roles.status]?.text || text.status,
    code: found,
    links: linksOf(page, [name, code, ...others]),
    standing,
    detail: null,
  });
}

function linksOf({ outline }: ListPage, cells: readonly (Cell | undefined)[]): Link[] {
  return cells.flatMap((cell) => cell?.links ?? []).flatMap((index) => outline.links[index] ?? []);
}

function agencyOf({ context }: ListPage, cells: readonly Cell[], roles: TableRoles, others: readonly Cell[]): string {
  if (roles.headed)
    return roles.agencies
      .map((column) => cells[column]?.text ?? '')
      .filter((text) => text !== '')
      .join('; ');
  return others.find(({ text }) => text.length < MAX_AGENCY && foreignIn(text, context) !== undefined)?.text ?? '';
}

/** A row that heads the rows under it: one text over the columns, or "II | Lĩnh vực ..." and nothing else. */
function groupHeading({ context }: ListPage, cells: readonly Cell[], roles: TableRoles): string | null {
  const filled = distinctCells(cells).filter((cell) => cell.text !== '');
  const [first, second] = filled;
  if (first === undefined || filled.length > 2 || filled.some((cell) => codeOfText(cell.text) !== null)) return null;
  if (second === undefined) {
    const wide = cells.filter((cell) => cell === first).length > 1;
    return wide || first !== cells[roles.name] || !opensLikeProcedure(nameOf(first.text)) ? first.text : null;
  }
  if (!isOrdinal(first.text) || cells.length < 2) return null;
  const bare = nameOf(second.text);
  if (opensLikeProcedure(bare) && !hasListWord('list', bare)) return null;
  const numbered = /^\W*\d/u.test(first.text);
  return !numbered || headsNumbered(bare, context) ? second.text : null;
}

/**
 * "3 | Danh mục thủ tục cấp huyện", but not "3 | Danh mục dự án đầu tư có sử dụng đất ..." nor "3 | Chấp thuận ... thuộc
 * thẩm quyền của ...", which are procedures.
 */
function headsNumbered(bare: string, context: ListPage['context']): boolean {
  if (beginsWithListWord('field', bare)) return true;
  if (!hasListWord('list', bare) || (opensLikeProcedure(bare) && !beginsWithListWord('list', bare))) return false;
  if (bare.split(' ').length < MIN_NAME_WORDS || foreignIn(bare, context) !== undefined) return true;
  return GROUPING.some((id) => hasListWord(id, bare));
}

function isRepeatedHeader(cells: readonly Cell[]): boolean {
  const filled = distinctCells(cells).filter((cell) => cell.text !== '');
  if (filled.some((cell) => codeOfText(cell.text) !== null)) return false;
  const labelled = filled.filter((cell) => labelOfCell(cell) !== null).length;
  return labelled >= 2 && labelled * 2 > filled.length;
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
  if (heads('dossier') || ((heads('statistics') || heads('document')) && !coded) || (!coded && !named)) return null;
  return {
    code,
    name: name === NONE ? longestColumn(rows, (column) => (labels[column] ?? null) !== null) : name,
    field: labels.indexOf('field'),
    agencies: labels.flatMap((label, column) => (label === 'agency' || label === 'authority' ? [column] : [])),
    level: labels.indexOf('level'),
    status: labels.indexOf('status'),
    decision: labels.findIndex((label) => label === 'decision' || label === 'legalBasis'),
    body,
    headed: true,
  };
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
    ? { code, name, field: NONE, agencies: [], level: NONE, status: NONE, decision: NONE, body: 0, headed: false }
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
