/** Procedures told in files: a file for each, one for several, or one on the procedure's page. */

import { isFileFault } from '../../model/attachment.ts';
import type { Seen } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { ProcedureRow } from '../../model/facts/procedures.ts';
import { nameKey } from '../../vietnamese/names.ts';
import { codeKey } from '../../vietnamese/procedure-codes.ts';
import { isFile } from './procedure-pages.ts';
import { isAnother, isNamed, NOTHING_TOLD, toldBy } from './procedure-telling.ts';
import type { ToldState } from './procedure-telling.ts';

/** Files of one procedure that are opened; the others are its forms. */
const MAX_FILES = 3;

/** The files in which a row's procedure may be told, its own page having been looked at. */
export function filesOf(row: ProcedureRow, seen: Seen): readonly string[] {
  const { url, attachment } = row;
  const own = url === null ? undefined : seen.page(url);
  const linked = url !== null && isFile(url) ? [url] : [];
  const beside = attachment === null ? [] : [attachment];
  const onPage = own === undefined || !holdsFilesOnly(own) ? [] : mainFiles(own);
  return [...new Set([...linked, ...beside, ...onPage])].slice(0, MAX_FILES);
}

/** A page that tells no part itself, and is no list, a start page or a fault. */
export function holdsFilesOnly(page: PageFacts): boolean {
  if (page.procedure !== null || page.attachment !== undefined || page.procedures.length > 0) return false;
  return page.kind !== 'home' && page.kind !== 'error' && page.kind !== 'shell' && mainFiles(page).length > 0;
}

function mainFiles({ attachments }: PageFacts): readonly string[] {
  return attachments.filter(({ place }) => place === 'main').map(({ url }) => url);
}

/** It was opened and gave no text: wanting it again changes nothing. */
export function isUnreadableFile(url: string, seen: Seen): boolean {
  const reading = seen.reading(url);
  return reading.state === 'failed' && isFileFault(reading.reason);
}

/** The best that the files say: told, else not readable, else told in none of them. */
export function stateOfFiles(files: readonly string[], row: ProcedureRow, seen: Seen): ToldState | null {
  const states = files.map((url) => stateOfFile(url, row, seen));
  return (
    states.find((state) => state.is === 'told' && state.detail !== null) ??
    states.find(({ is }) => is === 'unread') ??
    states.find(({ is }) => is === 'told') ??
    states[0] ??
    null
  );
}

function stateOfFile(url: string, row: ProcedureRow, seen: Seen): ToldState {
  if (!seen.inScope(url)) return { is: 'unread', why: 'elsewhere' };
  const [reading, page] = [seen.reading(url), seen.page(url)];
  if (reading.state === 'failed' && isFileFault(reading.reason)) return { is: 'unread', why: reading.reason };
  if (reading.state === 'gone') return { is: 'untold', dead: true };
  if (page === undefined) return { is: 'unread', why: reading.state === 'skipped' ? 'attachment' : 'page' };
  return stateOfRead(page, row);
}

/** A file that was read, as a page that a row leads to. */
export function stateOfRead(page: PageFacts, row: ProcedureRow): ToldState {
  const whole = page.attachment?.whole ?? true;
  const part: ToldState = { is: 'unread', why: 'part-scanned' };
  const among = page.procedures.find((one) => one.detail !== null && isSame(one, row));
  const detail = among?.detail ?? (page.procedures.length > 1 ? null : page.procedure);
  if (detail !== null && (among !== undefined || !isAnother(detail, row.code, row.name))) {
    const told = toldBy(page, detail);
    return told.missing.length > 0 && !whole ? part : told;
  }
  if (page.faults.length > 0) return { is: 'unread', why: 'page' };
  if (!whole) return part;
  // a form, a list, or another procedure's
  const named = page.procedures.length === 0 && page.procedure === null && isNamed(page, row.code, row.name);
  return named ? { is: 'told', page, detail: null, missing: NOTHING_TOLD } : { is: 'untold', dead: true };
}

function isSame(one: ProcedureRow, row: ProcedureRow): boolean {
  const [here, there] = [codeKey(one.code ?? ''), codeKey(row.code ?? '')];
  if (here !== '' && there !== '') return here === there;
  return nameKey(one.name) === nameKey(row.name);
}
