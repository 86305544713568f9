/** What the search for procedure lists has come upon so far: pages with rows, lists that could not be read, empty ones. */

import { withoutCopies, withoutOtherOrders } from './procedure-copies.ts';
import type { ListedRow, ProcedureLists, UnreadList } from './procedure-lists.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { ProcedureRow } from '../../model/facts/procedures.ts';

export class ListFinds {
  readonly #pages = new Map<string, PageFacts>();
  readonly #rows = new Map<string, readonly ListedRow[]>();
  readonly #shown = new Set<string>();
  readonly #family = new Map<string, string>();
  readonly #posted = new Set<string>();
  readonly #unread = new Map<string, UnreadList>();
  readonly #barren = new Map<string, PageFacts>();
  /** Pages that say how many rows they have, and lead to no further ones. */
  readonly #saying = new Map<PageFacts, number>();
  readonly #counts = new Map<PageFacts, number>();
  #foreign = false;

  hasRowsOf(page: PageFacts): boolean {
    return this.#pages.has(page.url);
  }

  /** Keeps the department's own of all rows of a page; true where the page shows any that no page before it did. */
  keep(page: PageFacts, all: readonly ProcedureRow[], own: readonly ProcedureRow[]): boolean {
    this.#foreign ||= own.length < all.length;
    this.#counts.set(page, all.length);
    if (own.length > 0) {
      this.#pages.set(page.url, page);
      this.#rows.set(
        page.url,
        own.map((row) => ({ row, page })),
      );
    }
    const before = this.#shown.size;
    for (const { code, name } of all) this.#shown.add(code ?? name);
    return this.#shown.size > before;
  }

  /** The page was reached by the pager of another one. */
  turned(page: PageFacts, from: PageFacts): void {
    this.#family.set(page.url, this.#family.get(from.url) ?? from.url);
  }

  posted(page: PageFacts): void {
    this.#posted.add(page.url);
  }

  unreadable(list: UnreadList): void {
    if (!this.#unread.has(list.url)) this.#unread.set(list.url, list);
  }

  /** A page of contents names procedures among all else, and is no list of them. */
  barren(page: PageFacts): void {
    if (page.subjects.some(({ topic, share }) => topic === 'site-map' && share >= CONTENTS_SHARE)) return;
    this.#barren.set(page.url, page);
  }

  saysRows(page: PageFacts, rows: number): void {
    this.#saying.set(page, rows);
  }

  lists(): Omit<ProcedureLists, 'elsewhere' | 'visited' | 'wants'> {
    const all = [...this.#pages.values()].sort(byUrl);
    const rows = withoutCopies(withSharedCodes(all.flatMap(({ url }) => this.#rows.get(url) ?? [])));
    const listing = new Set(rows.map(({ page }) => page));
    return {
      pages: withoutOtherOrders(
        all.filter((page) => listing.has(page)),
        (url) => this.#rows.get(url) ?? [],
      ),
      family: this.#family,
      posted: this.#posted,
      rows,
      unread: this.#unreadLists(),
      // where tiles lead on, the page that stays empty is the one below
      barren: [...this.#barren.values()].sort((a, b) => leadsOn(a) - leadsOn(b) || byUrl(a, b)),
      foreign: this.#foreign,
    };
  }

  #unreadLists(): readonly UnreadList[] {
    const shown = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    // "Có 57 thủ tục" over ten of them, and none of the others anywhere: a script brings them
    for (const [page, said] of this.#saying)
      if (said > shown) this.unreadable({ url: page.url, why: 'pager', page, part: true, file: false });
    return [...this.#unread.values()].sort(byUrl);
  }
}

function byUrl(a: { readonly url: string }, b: { readonly url: string }): number {
  return a.url < b.url ? -1 : 1;
}

/**
 * A row without a code that leads to the same page as one with a code is the same procedure, unless a list leads all its
 * rows there.
 */
function withSharedCodes(rows: readonly ListedRow[]): readonly ListedRow[] {
  const codes = new Map<string, string | null>();
  const uses = new Map<string, number>();
  for (const { row, page } of rows) {
    if (row.url === null) continue;
    const use = `${page.url} ${row.url}`;
    uses.set(use, (uses.get(use) ?? 0) + 1);
    if (row.code !== null) codes.set(row.url, codes.has(row.url) && codes.get(row.url) !== row.code ? null : row.code);
  }
  return rows.map((listed) => {
    const { row, page } = listed;
    const code = row.code === null && row.url !== null ? (codes.get(row.url) ?? null) : null;
    return code === null || uses.get(`${page.url} ${row.url}`) !== 1 ? listed : { ...listed, row: { ...row, code } };
  });
}

/** Of a title or heading, from which on it calls the page one of contents. */
const CONTENTS_SHARE = 0.5;

function leadsOn({ procedureLeads }: PageFacts): number {
  return procedureLeads.length > 0 ? 1 : 0;
}
