/**
 * The page archive in the history's file. On a connection of its own, without waiting: an exhaustive audit asks it some
 * ten thousand times. What is kept is written in batches, each whole or not at all, and a batch that cannot be written is
 * let go: the pages are read anew another day.
 */

import { Buffer } from 'node:buffer';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type {
  ArchivedAnswer,
  ArchivedPage,
  ArchivedReading,
  ArchivedResponse,
  ArchivedUnread,
  PageArchive,
} from '../../../model/page-archive.ts';
import { archiveStatements, type AnswerRow, type ArchiveStatements } from './archive-statements.ts';
import { crawlShelf } from './crawl-shelf.ts';
import { LinkFrames } from './link-frames.ts';

export interface NodeArchive extends PageArchive {
  /** Writes what waits, and ends. `portalKey`: where the portal was found, if that is another place than was thought. */
  readonly close: (portalKey?: string) => void;
}

export interface ArchiveOptions {
  readonly portalKey: string;
  readonly run: string;
  readonly engine: string;
  /** Nothing is found: every page is read anew, and kept for another day. */
  readonly anew?: boolean;
}

/** Answers that are written at a time: a crash loses as many at most. */
const BATCH = 100;
/** Quick rather than small: zlib's levels. */
const LEVEL = { level: 1 } as const;

interface Waiting {
  readonly entry: ArchivedAnswer;
  readonly values: readonly SQLInputValue[];
  readonly body: Uint8Array | null;
  readonly reading: Uint8Array | null;
}

/** `database` is the archive's own connection, with all migrations done. */
export function archiveIn(database: DatabaseSync, options: ArchiveOptions): NodeArchive {
  const { portalKey, run, engine, anew = false } = options;
  const sql = archiveStatements(database);
  const frames = new LinkFrames(sql, portalKey);
  let kept = new Map<string, Waiting>();
  let confirmed = new Map<string, string>();
  const flush = (): void => {
    const [answers, times] = [kept, confirmed];
    kept = new Map();
    confirmed = new Map();
    if (answers.size + times.size > 0) write(database, sql, run, answers, times);
  };
  const flushFull = (): void => {
    if (kept.size + confirmed.size >= BATCH) flush();
  };
  return {
    run,
    engine,
    find: (key) => {
      if (anew) return null;
      const waiting = kept.get(key);
      if (waiting !== undefined) return { ...waiting.entry, body: inflating(waiting.body) };
      const at = confirmed.get(key);
      const found = orNull(() => rowOf(sql, frames, key));
      return found === null || at === undefined ? found : { ...found, run, confirmedAt: at };
    },
    keep: (entry) => {
      const waiting = orNull(() => waitingOf(entry, frames, portalKey));
      if (waiting === null) return;
      confirmed.delete(entry.key);
      kept.set(entry.key, waiting);
      flushFull();
    },
    confirm: (key, at) => {
      confirmed.set(key, at);
      flushFull();
    },
    crawls: crawlShelf(sql, options, flush),
    close: (found) => {
      flush();
      orNull(() => {
        if (found !== undefined && found !== portalKey) {
          sql.move.run(found, run);
          sql.moveCrawls.run(found, run);
        }
        return null;
      });
      database.close();
    },
  };
}

function write(
  database: DatabaseSync,
  sql: ArchiveStatements,
  run: string,
  answers: ReadonlyMap<string, Waiting>,
  times: ReadonlyMap<string, string>,
): void {
  try {
    database.exec('begin immediate');
    for (const { values, body, reading } of answers.values()) {
      const { id } = sql.keep.get(...values) as { readonly id: number };
      if (body === null) sql.dropBody.run(id);
      else sql.keepBody.run(id, body);
      if (reading === null) sql.dropReading.run(id);
      else sql.keepReading.run(id, reading);
    }
    for (const [key, at] of times) sql.confirm.run(run, at, key);
    database.exec('commit');
  } catch {
    // another process holds the file, or the disk is full
    orNull(() => database.exec('rollback'));
  }
}

function waitingOf(entry: ArchivedAnswer, frames: LinkFrames, portalKey: string): Waiting {
  const { page, response, unread } = entry;
  const body = entry.body === null ? null : deflateRawSync(entry.body(), LEVEL);
  const reading = entry.reading === null ? null : packed(entry.reading);
  const [look, frame] = page === null ? [null, null] : frames.code(page.look);
  const { look: _, ...rest } = page ?? { look: null };
  const values = [
    entry.key,
    portalKey,
    entry.run,
    entry.engine,
    entry.fetchedAt,
    entry.confirmedAt,
    response === null ? null : JSON.stringify(response),
    entry.sha256,
    page === null ? null : JSON.stringify(rest),
    unread === null ? null : JSON.stringify(unread),
    look === null ? null : deflateRawSync(look, LEVEL),
    frame,
    body === null ? 0 : 1,
    reading === null ? 0 : 1,
  ];
  // the body is the crawl's again once this has been kept
  return { entry: { ...entry, body: null }, values, body, reading };
}

function rowOf(sql: ArchiveStatements, frames: LinkFrames, key: string): ArchivedAnswer | null {
  const row = sql.find.get(key) as AnswerRow | undefined;
  if (row === undefined) return null;
  const { id } = row;
  const page = row.page === null || row.look === null ? null : (JSON.parse(row.page) as Omit<ArchivedPage, 'look'>);
  const look = row.look === null ? null : frames.decode(text(row.look), row.frame_id);
  let reading: ArchivedReading | null | undefined;
  return {
    key,
    run: row.run,
    engine: row.engine,
    response: row.response === null ? null : (JSON.parse(row.response) as ArchivedResponse),
    fetchedAt: row.fetched_at,
    confirmedAt: row.confirmed_at,
    sha256: row.sha256,
    body: row.has_body === 0 ? null : () => inflateRawSync(bytes(sql.body.get(id))),
    page: page === null || look === null ? null : { ...page, look },
    // most are not asked for
    get reading() {
      if (row.has_reading === 0) return null;
      reading ??= orNull(() => JSON.parse(text(bytes(sql.reading.get(id)))) as ArchivedReading);
      return reading;
    },
    unread: row.unread === null ? null : (JSON.parse(row.unread) as ArchivedUnread),
  };
}

function inflating(body: Uint8Array | null): (() => Uint8Array) | null {
  return body === null ? null : () => inflateRawSync(body);
}

function packed(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), LEVEL);
}

function text(deflated: Uint8Array): string {
  return inflateRawSync(deflated).toString('utf8');
}

function bytes(row: Readonly<Record<string, unknown>> | undefined): Uint8Array {
  const [value] = Object.values(row ?? {});
  if (!(value instanceof Uint8Array)) throw new Error('the archive has lost a part');
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

/** A damaged row is as good as none. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
