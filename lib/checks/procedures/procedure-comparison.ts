/** What a department lists against what it has to list. */

import type { Seen } from '../../model/check.ts';
import type { ProcedureDetail } from '../../model/facts/procedures.ts';
import type { ReferenceList, ReferenceProcedure } from '../../model/reference.ts';
import { nameKey } from '../../vietnamese/names.ts';
import { codeKey } from '../../vietnamese/procedure-codes.ts';
import type { ListedRow } from './procedure-lists.ts';
import { indexOf, matchCode, matchName } from './procedure-reference.ts';
import type { Match, ReferenceIndex } from './procedure-reference.ts';

export interface Identified extends ListedRow {
  /** Equal for rows of one procedure. */
  readonly id: string;
  /** As the row shows it, else its own page. */
  readonly code: string | null;
  readonly procedure: ReferenceProcedure | null;
}

export interface Comparison {
  /** Rows that do not say themselves that they are abolished. */
  readonly rows: readonly Identified[];
  readonly active: readonly ReferenceProcedure[];
  readonly listed: readonly ReferenceProcedure[];
  readonly missing: readonly ReferenceProcedure[];
  /** One row each. */
  readonly abolishedListed: readonly Identified[];
  readonly unknown: readonly Identified[];
}

export function compare(rows: readonly ListedRow[], reference: ReferenceList, seen: Seen): Comparison {
  const index = indexOf(reference);
  // the list itself says that they are no longer in force: it does not list them as such
  const identified = rows.filter(({ row }) => !row.abolished).map((listed) => identify(listed, index, seen));
  const found = new Set(identified.map(({ procedure }) => procedure));
  const active = reference.procedures.filter(({ status }) => status === 'active');
  return {
    rows: identified,
    active,
    listed: active.filter((procedure) => found.has(procedure)),
    missing: active.filter((procedure) => !found.has(procedure)),
    abolishedListed: firstOfEach(identified.filter(({ procedure }) => procedure?.status === 'abolished')),
    unknown: firstOfEach(identified.filter(({ procedure }) => procedure === null)),
  };
}

/** Rows under one name for their procedure, where there is no reference. */
export function identifyAlone(rows: readonly ListedRow[]): readonly Identified[] {
  const coded = new Map<string, string>();
  for (const listed of rows) {
    const key = nameKey(listed.row.name);
    // of namesakes with codes none lends its code
    if (isCode(listed.row.code) && key !== '')
      coded.set(key, coded.has(key) && coded.get(key) !== idOf(listed) ? '' : idOf(listed));
  }
  return rows.map((listed) => {
    const named = isCode(listed.row.code) ? '' : (coded.get(nameKey(listed.row.name)) ?? '');
    return { ...listed, id: named === '' ? idOf(listed) : named, code: listed.row.code, procedure: null };
  });
}

/** The row's own page would tell which procedure it is: it shows no code, and its name does not decide. */
export function needsItsPage({ row }: ListedRow, index: ReferenceIndex): boolean {
  if (row.url === null || isCode(row.code)) return false;
  const match = matchName(index, row.name);
  return match === null || match.found === null;
}

export function firstOfEach(rows: readonly Identified[]): readonly Identified[] {
  const first = new Map<string, Identified>();
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
  return [...first.values()];
}

function identify(listed: ListedRow, index: ReferenceIndex, seen: Seen): Identified {
  const procedure = procedureOf(listed, index, seen);
  const code = listed.row.code ?? (needsItsPage(listed, index) ? (detailOf(listed, seen)?.code ?? null) : null);
  return { ...listed, id: procedure === null ? idOf(listed) : `reference ${procedure.row}`, code, procedure };
}

/** The code shown or in the address; else a name that only one has; else the code on its own page; else the likeliest name. */
function procedureOf(listed: ListedRow, index: ReferenceIndex, seen: Seen): ReferenceProcedure | null {
  const { row } = listed;
  if (row.code !== null && isCode(row.code)) return foundIn(matchCode(index, row.code, row.name));
  const byName = matchName(index, row.name);
  const exact = byName?.found ?? null;
  if (exact !== null) return exact;
  const detail = detailOf(listed, seen);
  const byCode = detail === null || detail.code === null ? null : foundIn(matchCode(index, detail.code, detail.name));
  return byCode ?? foundIn(byName) ?? (detail === null ? null : foundIn(matchName(index, detail.name)));
}

function detailOf({ row }: ListedRow, seen: Seen): ProcedureDetail | null {
  return row.url === null || !seen.inScope(row.url) ? null : (seen.page(row.url)?.procedure ?? null);
}

function foundIn(match: Match): ReferenceProcedure | null {
  return match === null ? null : (match.found ?? match.likely);
}

/** Codes of older databases (T-NAN-123456-TT) are in no reference list. */
function isCode(code: string | null): boolean {
  return code !== null && codeKey(code) !== '';
}

function idOf({ row }: ListedRow): string {
  return row.code !== null && isCode(row.code) ? `code ${codeKey(row.code)}` : `name ${nameKey(row.name)}`;
}
