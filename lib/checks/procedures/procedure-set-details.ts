/** Details and proof of the check on the set of procedures. */

import type { Seen } from '../../model/check.ts';
import type { Evidence } from '../../model/finding.ts';
import type { ReferenceProcedure } from '../../model/reference.ts';
import { findProcedureCodes } from '../../vietnamese/procedure-codes.ts';
import { evidenceOf } from '../evidence.ts';
import type { Comparison, Identified } from './procedure-comparison.ts';
import { duplicatesOf } from './procedure-duplicates.ts';
import type { ProcedureLists } from './procedure-lists.ts';

export interface SetDetails {
  readonly reference: number;
  readonly listed: number;
  /** 0..1 */
  readonly coverage: number;
  readonly missing: readonly { readonly code: string | null; readonly name: string }[];
  /** `url` is the list page on which the procedure stands. */
  readonly abolishedListed: readonly Placed[];
  readonly unknown: readonly Placed[];
  readonly duplicates: readonly { readonly code: string; readonly urls: readonly string[] }[];
  readonly lists: readonly string[];
}

interface Placed {
  readonly code: string | null;
  readonly name: string;
  readonly url: string;
}

const MAX_QUOTED = 8;

export function setDetails(
  seen: Seen,
  lists: ProcedureLists,
  comparison: Comparison,
  missing: readonly ReferenceProcedure[],
): SetDetails & Readonly<Record<string, unknown>> {
  const { active, listed, abolishedListed, unknown } = comparison;
  return {
    reference: active.length,
    listed: listed.length,
    coverage: active.length === 0 ? 1 : listed.length / active.length,
    missing: missing.map(({ code, name }) => ({ code, name })),
    abolishedListed: abolishedListed.map((row) => placed(row, lists)),
    unknown: unknown.map((row) => placed(row, lists)),
    duplicates: duplicates(seen, lists, comparison.rows),
    lists: [...new Set(lists.pages.map(({ url }) => addressOf(url, lists)))],
  };
}

/** Rows that count, an abolished one first, one of each list page before a second one of any. */
export function proofOf({ rows, abolishedListed }: Comparison, { posted }: ProcedureLists): readonly Evidence[] {
  const shown = ({ row, page }: Identified): boolean => row.quote !== '' && !posted.has(page.url);
  const counted = rows.filter(shown);
  const ofEachPage = [...new Map(counted.toReversed().map((row) => [row.page.url, row])).values()].toReversed();
  const picked = [...new Set([...abolishedListed.filter(shown), ...ofEachPage, ...counted])];
  return picked.slice(0, MAX_QUOTED).map(({ page, row }) => evidenceOf(page, row.quote, row.selector));
}

function placed({ row, code, page, procedure }: Identified, lists: ProcedureLists): Placed {
  return { code: procedure?.code ?? code, name: procedure?.name || row.name, url: addressOf(page.url, lists) };
}

/** Where a reader finds the page: the first page of its list, where only a form leads on. */
export function addressOf(url: string, { posted, family }: ProcedureLists): string {
  return posted.has(url) ? (family.get(url) ?? url) : url;
}

function duplicates(seen: Seen, lists: ProcedureLists, rows: readonly Identified[]): SetDetails['duplicates'] {
  const repeated = duplicatesOf(
    rows.map((row) => ({ id: variantOf(row), url: row.page.url })),
    lists,
    seen.home?.url ?? '',
  );
  const byId = new Map(rows.map((row) => [variantOf(row), row]));
  return [...repeated]
    .flatMap(([id, urls]) => {
      const row = byId.get(id);
      const code = row?.procedure?.code ?? row?.code ?? null;
      return code === null ? [] : [{ code, urls: [...new Set(urls.map((url) => addressOf(url, lists)))] }];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Cases of one procedure (1.001786.000.00.00.H41.02, 1.004850A) are listed apart on purpose. */
function variantOf({ id, row }: Identified): string {
  const [code] = findProcedureCodes(row.code ?? '');
  return `${id} ${code?.variant ?? ''}${code?.suffix ?? ''}`;
}
