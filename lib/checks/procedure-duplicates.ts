/**
 * Procedures that a department lists more than once.
 *
 * The same procedure on an overview and on its field's list is how portals are built, not a fault; so is a row that
 * slips from one page to the next while a pager is turned. A list most of whose rows stand on other lists is a second view
 * of them and is left out; so are pages shown again under another address.
 */

import type { ProcedureLists } from './procedure-lists.ts';

/** A listed row under one name for its procedure. */
export interface Known {
  readonly id: string;
  /** Url of the list page. */
  readonly url: string;
}

/** So much of a list must stand on others for it to be a second view of them. */
const VIEW_SHARE = 0.8;
/** A shorter list is a list of its own. */
const MIN_VIEW = 3;

/** The list pages of each procedure that stands on more than one place, in order; a page comes once. */
export function duplicatesOf(
  rows: readonly Known[],
  { family }: Pick<ProcedureLists, 'family'>,
  home: string,
): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  for (const { id, url } of rows) pages.set(url, [...(pages.get(url) ?? []), id]);
  const places = new Map<string, string[]>();
  for (const list of ownLists(pages, family, home)) {
    for (const [url, ids] of list) for (const id of ids) places.set(id, [...(places.get(id) ?? []), url]);
  }
  const repeated = [...places].filter(([, urls]) => urls.length > 1);
  return new Map(repeated.map(([id, urls]) => [id, [...new Set(urls)].sort()]));
}

type List = ReadonlyMap<string, readonly string[]>;

/** Lists without second views, each page without what only repeats. */
function ownLists(
  pages: ReadonlyMap<string, readonly string[]>,
  family: ReadonlyMap<string, string>,
  home: string,
): List[] {
  const lists = new Map<string, Map<string, readonly string[]>>();
  for (const [url, ids] of pages) {
    const root = family.get(url) ?? url;
    const list = lists.get(root) ?? new Map<string, readonly string[]>();
    lists.set(root, list.set(url, withoutSecondRendering(ids)));
  }
  const kept: List[] = [];
  const seen = new Set<string>();
  // what the home page shows is a choice from the lists
  const bySize = [...lists]
    .filter(([root]) => root !== home || lists.size === 1)
    .sort(([a, one], [b, other]) => size(other) - size(one) || (a < b ? -1 : 1));
  for (const [, list] of bySize) {
    const ids = new Set([...list.values()].flat());
    const again = [...ids].filter((id) => seen.has(id)).length;
    if (ids.size >= MIN_VIEW && again >= ids.size * VIEW_SHARE) continue;
    for (const id of ids) seen.add(id);
    kept.push(withoutOverlap(list));
  }
  return kept;
}

function size(list: List): number {
  return new Set([...list.values()].flat()).size;
}

/** A page that shows its rows twice, as a table and as cards for small screens. */
function withoutSecondRendering(ids: readonly string[]): readonly string[] {
  const distinct = [...new Set(ids)];
  return distinct.length >= MIN_VIEW && ids.length >= distinct.length * (1 + VIEW_SHARE) ? distinct : ids;
}

/** Pages of one list: twins once, and the rows at the edge of a page that slipped onto the next. */
function withoutOverlap(list: List): List {
  const pages = [...list].sort(([a], [b]) => (a < b ? -1 : 1));
  const twins = new Set<string>();
  const single = pages.filter(([, ids]) => {
    const content = ids.toSorted().join('\n');
    return twins.has(content) ? false : twins.add(content) !== undefined;
  });
  return new Map(single.map(([url, ids]) => [url, ids.slice(overlap(single, url, ids))]));
}

/** How many of a page's first rows are the last rows of another page of its list. */
function overlap(
  pages: readonly (readonly [string, readonly string[]])[],
  url: string,
  ids: readonly string[],
): number {
  let most = 0;
  for (const [other, theirs] of pages) {
    if (other === url) continue;
    for (let count = Math.min(ids.length, theirs.length) - 1; count > most; count -= 1) {
      if (ids.slice(0, count).every((id, at) => id === theirs[theirs.length - count + at])) most = count;
    }
  }
  return most;
}
