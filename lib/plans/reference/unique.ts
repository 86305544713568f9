import { say } from '../../model/message.ts';
import type { ReferenceFault, ReferenceProcedure } from '../../model/reference.ts';
import { nameKey } from '../../vietnamese/names.ts';
import { codeKey, sameCode } from '../../vietnamese/procedure-codes.ts';
import { ROW_NOTES } from './row-messages.ts';
import type { RowFault } from './rows.ts';

export interface Unique {
  readonly procedures: readonly ReferenceProcedure[];
  readonly notes: readonly ReferenceFault[];
  readonly faults: readonly RowFault[];
}

/** One entry per code (per name where there is none), the first; in force here and abolished there is a fault. */
export function uniqueProcedures(all: readonly ReferenceProcedure[]): Unique {
  const groups = new Map<string, ReferenceProcedure[]>();
  const notes: ReferenceFault[] = [];
  const faults: RowFault[] = [];
  const procedures = all.filter((procedure) => {
    const { code, name, row } = procedure;
    const key = code === null ? `name ${nameKey(name)}` : codeKey(code) || code;
    const group = groups.get(key);
    if (!group) groups.set(key, [procedure]);
    const twin = group?.find((other) => code === null || sameProcedureCode(code, other.code));
    if (group && !twin) group.push(procedure);
    if (!twin) return true;
    if (twin.status !== procedure.status) faults.push({ row, id: 'statusConflict', text: code ?? name });
    else if (code === null) notes.push({ row, message: say(ROW_NOTES.duplicateName, { name, row: twin.row }) });
    else notes.push({ row, message: say(ROW_NOTES.duplicateCode, { code, row: twin.row }) });
    return false;
  });
  return { procedures, notes, faults };
}

/** Codes of before 2019 have no key of the present form: they are one when written alike. */
function sameProcedureCode(code: string, other: string | null): boolean {
  return other !== null && (code === other || sameCode(code, other));
}
