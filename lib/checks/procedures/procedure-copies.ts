/** "Thủ tục nổi bật" repeats some of what the lists hold: the repetitions list nothing. */

import type { ProcedureRow } from '../../model/facts.ts';
import { nameKey } from '../../vietnamese/names.ts';
import { codeKey } from '../../vietnamese/procedure-codes.ts';
import type { ListedRow } from './procedure-lists.ts';

export function withoutCopies(rows: readonly ListedRow[]): readonly ListedRow[] {
  const listed = new Set(rows.filter(({ row }) => row.popular !== true).flatMap(({ row }) => identitiesOf(row)));
  return rows.filter(({ row }) => row.popular !== true || !identitiesOf(row).some((id) => listed.has(id)));
}

/** Something else than popular ones is listed. */
export function hasList(rows: readonly ListedRow[]): boolean {
  return rows.some(({ row }) => row.popular !== true);
}

function identitiesOf({ code, name, url }: ProcedureRow): readonly string[] {
  const names = name === '' ? [] : [nameKey(name)];
  return [...(code === null ? [] : [codeKey(code)]), ...names, ...(url === null ? [] : [url])];
}
