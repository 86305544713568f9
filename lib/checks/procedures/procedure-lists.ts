/**
 * Where a portal lists its department's procedures: from the home page along links that name procedures, along pagers,
 * fields and levels. Shared by the checks on procedures, so that both speak of the same list.
 *
 * Only pages reached this way count. What happens to have been read for another reason does not show, so that reading
 * everything and reading only what is wanted conclude the same.
 */

import type { Ask, Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { ProcedureRow } from '../../model/facts/procedures.ts';
import { compare } from './procedure-comparison.ts';
import { hasList } from './procedure-copies.ts';
import { ListSearch } from './procedure-list-search.ts';
import type { Unreadable } from './procedure-pages.ts';
import { nearestOf, tiersOf } from './procedure-search.ts';

export interface ListedRow {
  readonly row: ProcedureRow;
  /** The list page it stands on. */
  readonly page: PageFacts;
}

export interface UnreadList {
  readonly url: string;
  readonly why: Unreadable;
  /** The page that shows it or leads to it; null when that is not known. */
  readonly page: PageFacts | null;
  /** Part of a list that was read: what it holds may be what the rest lacks. */
  readonly part: boolean;
  /** A list in a file, beside others or alone. */
  readonly file: boolean;
}

export interface ProcedureLists {
  /** Pages that list own procedures, sorted by url. */
  readonly pages: readonly PageFacts[];
  /** Pages turned by one pager bear the url of the first. */
  readonly family: ReadonlyMap<string, string>;
  /** Pages that a form brought: their address alone does not show them again. */
  readonly posted: ReadonlySet<string>;
  /** The department's own, in the order of pages and rows; those that the list calls abolished too. */
  readonly rows: readonly ListedRow[];
  readonly unread: readonly UnreadList[];
  /** Named as lists of procedures, read, and without any row. */
  readonly barren: readonly PageFacts[];
  /** Other agencies' procedures are listed. */
  readonly foreign: boolean;
  /** Links on procedures that lead out of the portal. */
  readonly elsewhere: readonly string[];
  /** Pages looked at, for the account of where was looked. */
  readonly visited: number;
  readonly wants: readonly Want[];
}

/** One search per state of what was seen: all checks on procedures ask again after each page. */
const known = new WeakMap<readonly PageFacts[], Map<Ask['reference'], ProcedureLists>>();

export function procedureLists(seen: Seen, ask: Ask): ProcedureLists {
  const { pages } = seen;
  let byReference = known.get(pages);
  if (byReference === undefined) known.set(pages, (byReference = new Map<Ask['reference'], ProcedureLists>()));
  let lists = byReference.get(ask.reference);
  if (lists === undefined) byReference.set(ask.reference, (lists = searchInStages(seen, ask)));
  return lists;
}

/**
 * What names procedures first; what might lead to them only where nothing was found, and the sections nearest to them
 * also where some of the reference are not among what was found: lists by level of service stand under "Dịch vụ công".
 */
function searchInStages(seen: Seen, ask: Ask): ProcedureLists {
  let lists = new ListSearch(seen, ask).run({ hinted: [], possible: [] });
  if (hasList(lists.rows)) return isWhole(lists, seen, ask) ? lists : withSectionsNear(lists, seen, ask);
  for (const tier of tiersOf(seen)) {
    const pending = lists.wants.some(({ url }) => seen.reading(url).state === 'unread');
    if (pending || hasList(lists.rows)) return lists;
    lists = new ListSearch(seen, ask).run(tier);
  }
  return lists;
}

function withSectionsNear(lists: ProcedureLists, seen: Seen, ask: Ask): ProcedureLists {
  const pending = lists.wants.some(({ url }) => seen.reading(url).state === 'unread');
  return pending ? lists : new ListSearch(seen, ask).run({ hinted: [], possible: nearestOf(seen) });
}

function isWhole({ rows }: ProcedureLists, seen: Seen, { reference, elsewhere }: Ask): boolean {
  return reference === null || elsewhere === true || compare(rows, reference, seen).missing.length === 0;
}
