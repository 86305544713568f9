/**
 * What a page lists as procedures, own and other agencies', and where it says that more are listed. Whether the page is
 * a list, or news and decisions that mention procedures, is not told here: the kind of page tells.
 */

import type { ProcedureLead, ProcedureRow } from '../../model/facts/procedures.ts';
import type { Outline, Table } from '../../model/outline.ts';
import { foldLoose } from '../../vietnamese/fold.ts';
import { findProcedureCodes } from '../../vietnamese/procedure-codes.ts';
import { beginsWithListWord, listWordShare } from '../../vietnamese/procedure-list-words.ts';
import type { FactContext } from '../context.ts';
import { openedLines } from '../page-tabs.ts';
import { markPopular } from './popular-rows.ts';
import { isAboutProcedures, leadsFit, namesFit } from './procedure-about.ts';
import { rowsOfCards } from './procedure-cards.ts';
import type { PlacedRow } from './procedure-cards.ts';
import { distinctCells, labelOfCell, tableColumns } from './procedure-columns.ts';
import { procedureDetail } from './procedure-detail.ts';
import { groupFinder } from './procedure-groups.ts';
import { leadsOf } from './procedure-leads.ts';
import { rowsOfNames } from './procedure-names.ts';
import { rowsOfTable } from './procedure-table-rows.ts';
import { tableRoles } from './procedure-tables.ts';
import type { TableRoles } from './procedure-tables.ts';
import { rowsTold, tellingPanes } from './procedure-told.ts';

export interface ProcedureListing {
  /** In reading order. */
  readonly rows: readonly ProcedureRow[];
  readonly leads: readonly ProcedureLead[];
  /** Rows come only once a field or agency has been chosen in a form. */
  readonly choice: boolean;
}

const MAX_ROWS = 5000;
const FILLS = 0.8;
/** The label of a choice is short, characters. */
const MAX_CHOICE = 120;

export function procedureListing(outline: Outline, context: FactContext): ProcedureListing {
  const about = isAboutProcedures(outline);
  const detail = procedureDetail(outline, context);
  // one procedure told in full lists none, whatever codes its text mentions
  if (detail?.certain === true) return { rows: [], leads: [], choice: false };
  const panes = tellingPanes(outline);
  const page = { outline, context, panes };
  const tables = listTables(outline, about);
  const inTable = linesWithin(
    outline,
    outline.tables.filter((table) => !table.layout && !tellsOne(table)),
  );
  const inList = linesWithin(
    outline,
    tables.map(({ table }) => table),
  );
  const standingAt = groupFinder(outline, context, (line) => inList.has(line));
  const fromTables = tables.flatMap(({ table, roles }) => {
    const { from: line, to } = outline.boxes[table.box] ?? { from: 0, to: 0 };
    return rowsOfTable(page, table, roles, standingAt(line)).map((row) => ({ row, line, to }));
  });
  for (const { from, to } of panes.values()) for (let line = from; line < to; line += 1) inList.add(line);
  const cards = rowsOfCards(page, (line) => inTable.has(line) || inList.has(line), standingAt);
  const coded = new Set<number>();
  take(coded, cards);
  take(inList, cards);
  const tellings = rowsTold(page, (line) => inList.has(line), standingAt);
  take(inList, tellings);
  const { listed: inRows, others: told } = withTellings([...fromTables, ...cards], tellings, openedLines(outline));
  const fits = namesFit(
    outline,
    [...fromTables, ...cards].some(({ row }) => row.code !== null),
  );
  const names = about ? rowsOfNames(page, { taken: (line) => inList.has(line), coded, fits }, standingAt) : [];
  const placed = [...inRows, ...told, ...names].sort((a, b) => a.line - b.line).slice(0, MAX_ROWS);
  const rows = markPopular(outline, placed);
  const listed = new Set(rows.flatMap(({ url }) => url ?? []));
  const mayLead = leadsFit(outline, rows.length > 0 && !context.home);
  const bare = about && rows.length === 0 && !context.home;
  const leads = leadsOf(page, (line) => !inList.has(line) && mayLead(line), bare).filter(({ url }) => !listed.has(url));
  return { rows, leads, choice: about && rows.length === 0 && leads.length === 0 && asksForChoice(outline) };
}

/** A dialogue that a row's button opens tells of that row: its name is the row's, and it is none besides. */
function withTellings(
  rows: readonly PlacedRow[],
  tellings: readonly PlacedRow[],
  opened: ReadonlySet<number>,
): { readonly listed: readonly PlacedRow[]; readonly others: readonly PlacedRow[] } {
  const byName = Map.groupBy(
    tellings.filter(({ line }) => opened.has(line)),
    ({ row }) => foldLoose(row.name),
  );
  if (byName.size === 0) return { listed: rows, others: tellings };
  const used = new Set<PlacedRow>();
  const listed = rows.map((placed) => {
    const { name, detail } = placed.row;
    const own = name === '' ? undefined : byName.get(foldLoose(name));
    for (const one of own ?? []) used.add(one);
    const [telling] = own ?? [];
    return telling === undefined || detail !== null
      ? placed
      : { ...placed, row: { ...placed.row, detail: telling.row.detail } };
  });
  return { listed, others: tellings.filter((one) => !used.has(one)) };
}

function take(lines: Set<number>, rows: readonly PlacedRow[]): void {
  for (const { line, to } of rows) for (let at = line; at < to; at += 1) lines.add(at);
}

/** A select with a field's label, and no table or word that says the list is empty. */
function asksForChoice({ forms, lines, tables }: Outline): boolean {
  if (!forms.some(({ inputs }) => inputs.some(({ type }) => type.startsWith('select')))) return false;
  const main = lines.filter(({ place }) => place === 'main');
  if (tables.some((table) => table.place === 'main' && tableColumns(table) !== null)) return false;
  if (main.some(({ text }) => listWordShare('empty', text) >= FILLS)) return false;
  const labels = forms.flatMap(({ inputs }) => inputs.filter(({ type }) => type.startsWith('select')));
  return [...main.map(({ text }) => text), ...labels.map(({ label }) => label)].some(
    (text) => text.length <= MAX_CHOICE && (beginsWithListWord('choice', text) || beginsWithListWord('field', text)),
  );
}

/** "Mã số | 1.001786" among the rows of a table of labels: the table of one procedure, in its pane or under its name. */
function tellsOne({ rows }: Table): boolean {
  const pairs = rows.map((row) => distinctCells(row).filter(({ text }) => text !== ''));
  const codes = pairs.flatMap((cells) => cells.flatMap(({ text }) => findProcedureCodes(text).map(({ key }) => key)));
  return (
    new Set(codes).size === 1 &&
    pairs.every(({ length }) => length <= 2) &&
    pairs.some(([label, value]) => label !== undefined && value !== undefined && labelOfCell(label) === 'code')
  );
}

function listTables(outline: Outline, about: boolean): { table: Table; roles: TableRoles }[] {
  return outline.tables.flatMap((table) => {
    if (table.place !== 'main') return [];
    const roles = tableRoles(table, about);
    return roles === null ? [] : [{ table, roles }];
  });
}

function linesWithin(outline: Outline, tables: readonly Table[]): Set<number> {
  const lines = new Set<number>();
  for (const { box } of tables) {
    const { from, to } = outline.boxes[box] ?? { from: 0, to: 0 };
    for (let line = from; line < to; line += 1) lines.add(line);
  }
  return lines;
}
