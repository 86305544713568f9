/** Where each listed procedure is told in detail, and which of its parts are told. */

import { isFileFault } from '../../model/attachment.ts';
import type { Seen } from '../../model/check.ts';
import { nameKey } from '../../vietnamese/names.ts';
import { firstOfEach, identifyAlone } from './procedure-comparison.ts';
import { framesOf, stateOfFrames } from './procedure-frames.ts';
import { filesOf, holdsFilesOnly, isUnreadableFile, stateOfFiles, stateOfRead } from './procedure-files.ts';
import type { ListedRow } from './procedure-lists.ts';
import { isFile, isPictured } from './procedure-pages.ts';
import { isAnother, isNamed, NOTHING_TOLD, toldBy } from './procedure-telling.ts';
import type { ToldState } from './procedure-telling.ts';

export type { ToldState } from './procedure-telling.ts';

export interface Told {
  readonly code: string | null;
  readonly name: string;
  /** A row of the procedure. */
  readonly listed: ListedRow;
  readonly state: ToldState;
}

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

/** Addresses of the details on this portal: pages, and files where no page tells. */
export function detailUrls(rows: readonly ListedRow[], seen: Seen): readonly string[] {
  const urls = rows.flatMap(({ row }) => {
    if (row.abolished || row.detail !== null) return [];
    const page = row.url === null || isFile(row.url) || turnedOutFile(row.url, seen) ? [] : [row.url];
    const files = page.length > 0 && !isLookedAt(row.url, seen) ? [] : filesOf(row, seen);
    return [...page, ...framesIn(page, seen), ...files];
  });
  return [...new Set(urls)].filter((url) => seen.inScope(url) && !isUnreadableFile(url, seen));
}

function framesIn(urls: readonly string[], seen: Seen): readonly string[] {
  return urls.flatMap((url) => {
    const page = seen.page(url);
    return page === undefined ? [] : framesOf(page, seen);
  });
}

/** Its own page has been looked at and does not tell it: whether its files do is of interest. */
function isLookedAt(url: string | null, seen: Seen): boolean {
  if (url === null) return true;
  const page = seen.page(url);
  return page === undefined ? seen.reading(url).state === 'gone' : page.procedure === null;
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
  const linked = url === null || isFile(url) ? null : stateOfLink(url, { row, page }, seen);
  if (linked !== null && linked.is !== 'untold') return linked;
  const inFiles = stateOfFiles(filesOf(row, seen), row, seen);
  if (inFiles !== null) return inFiles;
  if (row.scripted) return { is: 'unread', why: 'script' };
  return linked ?? { is: 'untold', dead: false };
}

function stateOfLink(url: string, listed: ListedRow, seen: Seen): ToldState {
  if (!seen.inScope(url)) return { is: 'unread', why: 'elsewhere' };
  const own = stateOfPage(url, listed, seen);
  const page = seen.page(url);
  const tells = own.is === 'unread' || (own.is === 'told' && own.missing.length < NOTHING_TOLD.length);
  if (tells || page === undefined || page.url === listed.page.url) return own;
  return stateOfFrames(page, listed.row.code, listed.row.name, seen) ?? own;
}

function stateOfPage(url: string, { row, page: list }: ListedRow, seen: Seen): ToldState {
  const page = seen.page(url);
  const reading = seen.reading(url);
  if (reading.state === 'failed' && isFileFault(reading.reason)) return { is: 'unread', why: reading.reason };
  if (page === undefined && turnedOutFile(url, seen)) return { is: 'unread', why: 'attachment' };
  if (page === undefined)
    return reading.state === 'gone' ? { is: 'untold', dead: true } : { is: 'unread', why: 'page' };
  if (page.attachment !== undefined) return stateOfRead(page, row);
  const { procedure } = page;
  if (procedure !== null)
    return isAnother(procedure, row.code, row.name) ? { is: 'untold', dead: true } : toldBy(page, procedure);
  if (page.kind === 'shell') return { is: 'unread', why: 'script' };
  if (page.faults.length > 0) return { is: 'unread', why: 'page' };
  if (page.url === list.url || page.kind === 'home' || page.kind === 'error' || page.procedures.length > 0)
    return { is: 'untold', dead: true };
  const inFiles = holdsFilesOnly(page) ? stateOfFiles(filesOf(row, seen), row, seen) : null;
  if (inFiles !== null && inFiles.is !== 'untold') return inFiles;
  if (isPictured(page)) return { is: 'unread', why: 'picture' };
  return isNamed(page, row.code, row.name)
    ? { is: 'told', page, detail: null, missing: NOTHING_TOLD }
    : { is: 'untold', dead: true };
}
