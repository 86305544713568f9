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
/** More pages than this are not compared with one another. */
const MAX_PAGES = 300;
/** A shorter list is a list of its own. */
const MIN_VIEW = 3;

/** The list pages of each procedure that stands on more than one place, in order; a page comes once. */
export function duplicatesOf(
  rows: readonly Known[],
  { family }: Pick<ProcedureLists, 'family'>,
  home: string,
): ReadonlyMap<string, readonly string[]> {
  const lists = listsOf(rows, family, home);
  const [largest, ...others] = lists;
  if (largest === undefined) return new Map();
  const overview = share(union(others), idsOf(largest)) >= VIEW_SHARE;
  const repeated = new Map<string, Set<string>>();
  // an overview of the other lists repeats only what it holds twice itself
  for (const group of overview ? [[largest], others] : [lists]) {
    for (const [id, urls] of repeatedIn(group)) repeated.set(id, new Set([...(repeated.get(id) ?? []), ...urls]));
  }
  return new Map([...repeated].map(([id, urls]) => [id, [...urls].sort()]));
}

type List = ReadonlyMap<string, readonly string[]>;

/** By their first page, the largest first; twins once. What the home page shows is a choice from the lists. */
function listsOf(rows: readonly Known[], family: ReadonlyMap<string, string>, home: string): readonly List[] {
  const pages = new Map<string, string[]>();
  for (const { id, url } of rows) {
    const ids = pages.get(url);
    if (ids === undefined) pages.set(url, [id]);
    else ids.push(id);
  }
  const lists = new Map<string, Map<string, readonly string[]>>();
  for (const [url, ids] of pages) {
    const root = family.get(url) ?? url;
    const list = lists.get(root) ?? new Map<string, readonly string[]>();
    lists.set(root, list.set(url, withoutSecondRendering(ids)));
  }
  const sorted = [...lists]
    .filter(([root]) => root !== home || lists.size === 1)
    .map(([root, list]) => ({ root, list: withoutOverlap(list, root) }))
    .sort((a, b) => idsOf(b.list).size - idsOf(a.list).size || (a.root < b.root ? -1 : 1));
  const contents = new Set<string>();
  return sorted.flatMap(({ list }) => {
    const content = [...idsOf(list)].sort().join('\n');
    return contents.has(content) || contents.add(content).size === 0 ? [] : [list];
  });
}

/** Second views of what other lists hold are left out. */
function repeatedIn(lists: readonly List[]): [string, readonly string[]][] {
  const seen = new Set<string>();
  const places = new Map<string, string[]>();
  for (const list of lists) {
    const ids = idsOf(list);
    if (ids.size >= MIN_VIEW && share(ids, seen) >= VIEW_SHARE) continue;
    for (const id of ids) seen.add(id);
    for (const [url, shown] of list) for (const id of shown) places.set(id, [...(places.get(id) ?? []), url]);
  }
  return [...places].filter(([, urls]) => urls.length > 1);
}

function idsOf(list: List): ReadonlySet<string> {
  return new Set([...list.values()].flat());
}

function union(lists: readonly List[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...idsOf(list)]));
}

/** How much of `some` stands among `others`, 0 to 1. */
function share(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return some.size === 0 ? 0 : [...some].filter((id) => others.has(id)).length / some.size;
}

/** A page that shows its rows twice, as a table and as cards for small screens. */
function withoutSecondRendering(ids: readonly string[]): readonly string[] {
  const distinct = [...new Set(ids)];
  return distinct.length >= MIN_VIEW && ids.length >= distinct.length * (1 + VIEW_SHARE) ? distinct : ids;
}

/** Pages of one list: twins once, and the rows at the end of a page that slipped onto a later one. */
function withoutOverlap(list: List, root: string): List {
  const pages = [...list].sort(([a], [b]) => Number(b === root) - Number(a === root) || BY_NUMBER.compare(a, b));
  if (pages.length > MAX_PAGES) return list;
  const twins = new Set<string>();
  const single = pages.filter(([, ids]) => {
    const content = ids.toSorted().join('\n');
    return twins.has(content) ? false : twins.add(content) !== undefined;
  });
  return new Map(single.map(([url, ids], at) => [url, ids.slice(overlap(single.slice(0, at), ids))]));
}

/** Page 10 comes after page 9. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/** How many of a page's first rows are the last rows of a page before it. */
function overlap(before: readonly (readonly [string, readonly string[]])[], ids: readonly string[]): number {
  let most = 0;
  for (const [, theirs] of before) {
    for (let count = Math.min(ids.length, theirs.length) - 1; count > most; count -= 1) {
      if (ids.slice(0, count).every((id, at) => id === theirs[theirs.length - count + at])) most = count;
    }
  }
  return most;
}
