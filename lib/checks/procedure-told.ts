/** Where each listed procedure is told in detail, and which of its parts are told. */

import type { Seen } from '../model/check.ts';
import type { PageFacts, ProcedureDetail, ProcedurePart } from '../model/facts.ts';
import { nameKey } from '../vietnamese/names.ts';
import { codeKey } from '../vietnamese/procedure-codes.ts';
import { PART_IDS } from '../vietnamese/procedure-parts.ts';
import { firstOfEach, identifyAlone } from './procedure-comparison.ts';
import type { ListedRow } from './procedure-lists.ts';
import { isFile, isPictured } from './procedure-pages.ts';
import type { DetailUnread } from './procedure-detail.messages.ts';

export interface Told {
  readonly code: string | null;
  readonly name: string;
  /** A row of the procedure. */
  readonly listed: ListedRow;
  readonly state: ToldState;
}

export type ToldState =
  | {
      readonly is: 'told';
      readonly page: PageFacts;
      readonly detail: ProcedureDetail | null;
      readonly missing: readonly ProcedurePart[];
    }
  | { readonly is: 'unread'; readonly why: DetailUnread }
  /** `dead`: its link leads to nothing of the procedure. */
  | { readonly is: 'untold'; readonly dead: boolean };

/** Each listed procedure once, those that the list calls abolished left out. */
export function proceduresTold(rows: readonly ListedRow[], seen: Seen): readonly Told[] {
  const listed = rows.filter(({ row }) => !row.abolished);
  const pages = pagesByName(listed);
  const identified = identifyAlone(
    listed.map((one) => ((pages.get(nameKey(one.row.name)) ?? 0) > 1 ? withOwnCode(one, seen) : one)),
  );
  const byId = new Map<string, ListedRow[]>();
  for (const { id, row, page } of identified) byId.set(id, [...(byId.get(id) ?? []), { row, page }]);
  return firstOfEach(identified).map(({ id, row, page }) => {
    const listings = byId.get(id) ?? [];
    const state = bestOf(listings.map((one) => stateOf(one, seen)));
    const shown = listings.map((listed) => listed.row.code).find((code) => code !== null);
    return {
      code: shown ?? (state.is === 'told' ? (state.detail?.code ?? null) : null),
      name: row.name,
      listed: { row, page },
      state,
    };
  });
}

/** To how many addresses rows of a name lead that show no code. */
function pagesByName(rows: readonly ListedRow[]): ReadonlyMap<string, number> {
  const urls = new Map<string, Set<string>>();
  for (const { row } of rows) {
    if (row.code !== null || row.url === null) continue;
    const key = nameKey(row.name);
    urls.set(key, (urls.get(key) ?? new Set<string>()).add(row.url));
  }
  return new Map([...urls].map(([key, distinct]) => [key, distinct.size]));
}

/** Rows of one name and no code may be two procedures: their pages tell. */
function withOwnCode(listed: ListedRow, seen: Seen): ListedRow {
  const { row } = listed;
  if (row.code !== null || row.url === null || !seen.inScope(row.url)) return listed;
  const code = seen.page(row.url)?.procedure?.code ?? null;
  return code === null ? listed : { ...listed, row: { ...row, code } };
}

/** Addresses of the details on this portal. */
export function detailUrls(rows: readonly ListedRow[], seen: Seen): readonly string[] {
  const urls = rows.flatMap(({ row }) =>
    row.url === null || row.abolished || isFile(row.url) || turnedOutFile(row.url, seen) || !seen.inScope(row.url)
      ? []
      : [row.url],
  );
  return [...new Set(urls)];
}

/** Its address did not tell, its answer did: "/documents/20182/0/<name>/<id>", "download.aspx?id=5". */
function turnedOutFile(url: string, seen: Seen): boolean {
  const reading = seen.reading(url);
  return reading.state === 'skipped' && reading.reason === 'not-html';
}

/** Listed twice, the better telling counts. */
function bestOf(states: readonly ToldState[]): ToldState {
  const told = states
    .filter((state) => state.is === 'told')
    .toSorted((a, b) => a.missing.length - b.missing.length || (a.page.url < b.page.url ? -1 : 1));
  return (
    told[0] ??
    states.find(({ is }) => is === 'unread') ??
    states.find((state) => state.is === 'untold' && state.dead) ?? { is: 'untold', dead: false }
  );
}

function stateOf({ row, page }: ListedRow, seen: Seen): ToldState {
  if (row.detail !== null) return toldBy(page, row.detail);
  const { url } = row;
  const linked =
    url === null || isFile(url)
      ? null
      : seen.inScope(url)
        ? stateOfPage(url, { row, page }, seen)
        : ({ is: 'unread', why: 'elsewhere' } as const);
  if (linked !== null && linked.is !== 'untold') return linked;
  if (row.attachment !== null || (url !== null && isFile(url))) return { is: 'unread', why: 'attachment' };
  if (row.scripted) return { is: 'unread', why: 'script' };
  return linked ?? { is: 'untold', dead: false };
}

function stateOfPage(url: string, { row, page: list }: ListedRow, seen: Seen): ToldState {
  const page = seen.page(url);
  if (page === undefined && turnedOutFile(url, seen)) return { is: 'unread', why: 'attachment' };
  if (page === undefined)
    return seen.reading(url).state === 'gone' ? { is: 'untold', dead: true } : { is: 'unread', why: 'page' };
  const { procedure } = page;
  if (procedure !== null)
    return isAnother(procedure, row.code, row.name) ? { is: 'untold', dead: true } : toldBy(page, procedure);
  if (page.kind === 'shell') return { is: 'unread', why: 'script' };
  if (page.faults.length > 0) return { is: 'unread', why: 'page' };
  if (page.url === list.url || page.kind === 'home' || page.kind === 'error' || page.procedures.length > 0)
    return { is: 'untold', dead: true };
  if (page.attachments.some(({ place }) => place === 'main')) return { is: 'unread', why: 'attachment' };
  if (isPictured(page)) return { is: 'unread', why: 'picture' };
  return isNamed(page, row.code, row.name)
    ? { is: 'told', page, detail: null, missing: PART_IDS }
    : { is: 'untold', dead: true };
}

function toldBy(page: PageFacts, detail: ProcedureDetail): ToldState {
  const filled = new Set(detail.parts.filter((part) => part.filled).map(({ part }) => part));
  return { is: 'told', page, detail, missing: PART_IDS.filter((part) => !filled.has(part)) };
}

/** Another procedure's page: another code and another name. */
function isAnother(detail: ProcedureDetail, code: string | null, name: string): boolean {
  const [here, there] = [codeKey(code ?? ''), codeKey(detail.code ?? '')];
  return here !== '' && there !== '' && here !== there && nameKey(detail.name) !== nameKey(name);
}

/** Its title or a heading names the procedure. */
function isNamed(page: PageFacts, code: string | null, name: string): boolean {
  const texts = [page.title, ...page.headings.map(({ text }) => text)];
  const [key, named] = [codeKey(code ?? ''), nameKey(name)];
  return texts.some((text) => (key !== '' && text.includes(key)) || (named !== '' && nameKey(text).includes(named)));
}
