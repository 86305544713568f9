/** The reference list by code and by name, and which of its procedures a listed row is. */

import type { ProcedureRow } from '../../model/facts/procedures.ts';
import type { ReferenceList, ReferenceProcedure } from '../../model/reference.ts';
import { foldLoose } from '../../vietnamese/fold.ts';
import { nameKey, withoutRemark } from '../../vietnamese/names.ts';
import { codeKey, sameCode } from '../../vietnamese/procedure-codes.ts';

export interface ReferenceIndex {
  readonly byKey: ReadonlyMap<string, readonly ReferenceProcedure[]>;
  readonly byName: ReadonlyMap<string, readonly ReferenceProcedure[]>;
  /** By name without a remark of level behind it. */
  readonly byPlainName: ReadonlyMap<string, readonly ReferenceProcedure[]>;
  /** By name without "và", "hoặc", which lists put for one another. */
  readonly byBareName: ReadonlyMap<string, readonly ReferenceProcedure[]>;
}

export type Match =
  | { readonly found: ReferenceProcedure }
  /** Several of that name: a code would tell. `likely` is the one in force. */
  | { readonly found: null; readonly likely: ReferenceProcedure }
  | null;

const indexes = new WeakMap<ReferenceList, ReferenceIndex>();

export function indexOf(reference: ReferenceList): ReferenceIndex {
  const known = indexes.get(reference);
  if (known !== undefined) return known;
  const byKey = new Map<string, ReferenceProcedure[]>();
  const byName = new Map<string, ReferenceProcedure[]>();
  const byPlainName = new Map<string, ReferenceProcedure[]>();
  const byBareName = new Map<string, ReferenceProcedure[]>();
  for (const procedure of reference.procedures) {
    if (procedure.code !== null) push(byKey, codeKey(procedure.code), procedure);
    push(byName, nameKey(procedure.name), procedure);
    push(byPlainName, nameKey(withoutRemark(procedure.name)), procedure);
    push(byBareName, bareKey(procedure.name), procedure);
  }
  const index = { byKey, byName, byPlainName, byBareName };
  indexes.set(reference, index);
  return index;
}

/** By code; by name where either side gives no code. */
export function matchCode(index: ReferenceIndex, code: string, name: string): Match {
  const sharing = index.byKey.get(codeKey(code)) ?? [];
  const same = sharing.filter((procedure) => procedure.code !== null && sameCode(procedure.code, code));
  if (same.length > 0) return one(same);
  return one(namesakes(index, name).filter((procedure) => procedure.code === null));
}

export function matchName(index: ReferenceIndex, name: string): Match {
  return one(namesakes(index, name));
}

/** The reference knows it, in force or abolished. */
export function isReferenced(index: ReferenceIndex, row: Pick<ProcedureRow, 'code' | 'name'>): boolean {
  const byCode = row.code === null || codeKey(row.code) === '' ? null : matchCode(index, row.code, row.name);
  return (byCode ?? (row.code === null ? matchName(index, row.name) : null)) !== null;
}

/** "A và/hoặc B" may be listed as "A hoặc B", unless another procedure bears that very name or could. */
function namesakes(index: ReferenceIndex, name: string): readonly ReferenceProcedure[] {
  const exact = index.byName.get(nameKey(name)) ?? index.byName.get(nameKey(withoutRemark(name)));
  if (exact !== undefined) return exact;
  const remarked = index.byPlainName.get(nameKey(withoutRemark(name)));
  if (remarked?.length === 1) return remarked;
  const bare = index.byBareName.get(bareKey(name)) ?? [];
  return bare.length === 1 ? bare : [];
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['va', 'hoac']);

function bareKey(name: string): string {
  const words = foldLoose(name.replaceAll('&', ' ')).split(' ');
  return nameKey(words.filter((word) => !CONJUNCTIONS.has(word)).join(' '));
}

function one(candidates: readonly ReferenceProcedure[]): Match {
  const [first] = candidates;
  if (first === undefined) return null;
  if (candidates.length === 1) return { found: first };
  return { found: null, likely: candidates.find(({ status }) => status === 'active') ?? first };
}

function push(map: Map<string, ReferenceProcedure[]>, key: string, procedure: ReferenceProcedure): void {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [procedure]);
  else known.push(procedure);
}
