/** "Thủ tục nổi bật" repeats some of what the lists hold: the repetitions list nothing. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { ProcedureRow } from '../../model/facts/procedures.ts';
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

/** One list in another order, or with more rows to a page: the same path lists the same procedures. The shortest address stays. */
export function withoutOtherOrders(
  pages: readonly PageFacts[],
  rowsOf: (url: string) => readonly ListedRow[],
): readonly PageFacts[] {
  const first = new Map<string, string>();
  const contents = new Map<string, string>();
  for (const { url } of pages.toSorted((a, b) => a.url.length - b.url.length || (a.url < b.url ? -1 : 1))) {
    const ids = rowsOf(url).map(({ row }) => identitiesOf(row)[0] ?? '');
    const content = `${url.split('?', 1)[0]} ${[...new Set(ids)].sort().join(' ')}`;
    contents.set(url, content);
    if (!first.has(content)) first.set(content, url);
  }
  return pages.filter(({ url }) => first.get(contents.get(url) ?? '') === url);
}

function identitiesOf({ code, name, url }: ProcedureRow): readonly string[] {
  const names = name === '' ? [] : [nameKey(name)];
  return [...(code === null ? [] : [codeKey(code)]), ...names, ...(url === null ? [] : [url])];
}
