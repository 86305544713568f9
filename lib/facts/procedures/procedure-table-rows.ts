/** The rows of a table that lists procedures: one each, or one with another under it that tells it; rows that head groups. */

import type { ProcedureDetail, ProcedurePart, ProcedurePartFact, ProcedureRow } from '../../model/facts/procedures.ts';
import type { Cell, Link, Table } from '../../model/outline.ts';
import { beginsWithListWord, hasListWord } from '../../vietnamese/procedure-list-words.ts';
import { opensLikeProcedure } from '../../vietnamese/procedure-openers.ts';
import { distinctCells, labelOfCell } from './procedure-columns.ts';
import { partsBetween } from './procedure-detail.ts';
import { foreignIn, groupOf } from './procedure-groups.ts';
import type { Standing } from './procedure-groups.ts';
import { buildRow, codeOfText, readRowText } from './procedure-row.ts';
import type { ListPage } from './procedure-row.ts';
import type { TableRoles } from './procedure-tables.ts';
import { isContent, isOrdinal, linesOf, nameOf, quoteIn } from './procedure-text.ts';

const NONE = -1;
/** An agency's cell is shorter than this, characters. */
const MAX_AGENCY = 100;
/** Parts under a row that make it a telling; columns that make the whole list one. */
const MIN_PARTS = 3;
const MIN_PART_COLUMNS = 6;
/** A shorter text behind a number that holds the word for a list heads one. */
const MIN_NAME_WORDS = 6;
/** What a longer one says besides. */
const GROUPING = ['procedure', 'field', 'amendment'] as const;

export function rowsOfTable(page: ListPage, table: Table, roles: TableRoles, above: Standing): ProcedureRow[] {
  const rows: ProcedureRow[] = [];
  const bands = table.rows.some((cells, at) => at >= roles.body && isBand(cells));
  let standing = above;
  for (const [at, cells] of table.rows.entries()) {
    if (at < roles.body || isRepeatedHeader(cells)) continue;
    const name = cells[roles.name];
    // one procedure over several rows of the grid
    if (name !== undefined && name.text !== '' && at > roles.body && name === table.rows[at - 1]?.[roles.name])
      continue;
    const told = toldInRow(page, cells, rows.at(-1));
    if (told !== null) {
      rows[rows.length - 1] = told;
      continue;
    }
    const heading = groupHeading(page, cells, roles, bands);
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
    detail: toldInColumns(page, cells, roles, found),
  });
}

/** Under its row one cell over all columns tells the procedure in full. */
function toldInRow({ outline }: ListPage, cells: readonly Cell[], row: ProcedureRow | undefined): ProcedureRow | null {
  const [only, more] = distinctCells(cells).filter(({ text }) => text !== '');
  if (row === undefined || row.detail !== null || only === undefined || more !== undefined) return null;
  if (only.to - only.from <= MIN_PARTS) return null;
  const parts = partsBetween(outline, only.from, only.to);
  if (parts.length < MIN_PARTS) return null;
  return { ...row, detail: { code: row.code, name: row.name, agency: '', parts, attachments: [], certain: true } };
}

/** "Trình tự thực hiện | Thành phần hồ sơ | ..." as columns of the list; with a few of them it is a list with remarks. */
function toldInColumns(
  { outline }: ListPage,
  cells: readonly Cell[],
  { parts: columns }: TableRoles,
  code: string | null,
): ProcedureDetail | null {
  if (new Set(columns.flatMap(({ parts }) => parts)).size < MIN_PART_COLUMNS) return null;
  const facts = new Map<ProcedurePart, ProcedurePartFact>();
  for (const { column, parts } of columns) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const line = outline.lines[cell.from];
    const filled = isContent(cell.text);
    for (const part of parts)
      if (facts.get(part)?.filled !== true)
        facts.set(part, {
          part,
          filled,
          quote: filled ? quoteIn(line, '') : '',
          selector: outline.selector(cell.box),
        });
  }
  return { code, name: '', agency: '', parts: [...facts.values()], attachments: [], certain: true };
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
function groupHeading({ context }: ListPage, cells: readonly Cell[], roles: TableRoles, bands: boolean): string | null {
  const filled = distinctCells(cells).filter((cell) => cell.text !== '');
  const [first, second] = filled;
  if (first === undefined || filled.length > 2 || filled.some((cell) => codeOfText(cell.text) !== null)) return null;
  if (second === undefined) {
    if (isBand(cells) || first !== cells[roles.name]) return first.text;
    // where groups are headed over all columns, a name alone in its column heads none
    return bands || opensLikeProcedure(nameOf(first.text)) ? null : first.text;
  }
  if (!isOrdinal(first.text) || cells.length < 2) return null;
  const bare = nameOf(second.text);
  if (opensLikeProcedure(bare) && !hasListWord('list', bare)) return null;
  const numbered = /^\W*\d/u.test(first.text);
  return !numbered || headsNumbered(bare, context) ? second.text : null;
}

/** One text over several columns, and nothing beside it. */
function isBand(cells: readonly Cell[]): boolean {
  const [first, more] = distinctCells(cells).filter(({ text }) => text !== '');
  return first !== undefined && more === undefined && cells.filter((cell) => cell === first).length > 1;
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
