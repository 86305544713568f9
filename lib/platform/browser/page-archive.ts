/**
 * The page archive over IndexedDB: what earlier audits of a portal understood of its pages. Written in batches, each whole
 * or not at all; a batch for which there is no room is let go, and its pages are read anew another day.
 */

import { inflateSync, strFromU8 } from 'fflate';
import type { ArchivedAnswer, ArchivedReading, PageArchive } from '../../model/page-archive.ts';
import type { FirstLook } from '../../model/first-look.ts';
import type { Database, KeptPage, Visit } from './store/database.ts';
import { deflated } from './store/gzip.ts';

export interface BrowserArchive extends PageArchive {
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
}

export interface BrowserArchiveOptions {
  readonly portalKey: string;
  readonly run: string;
  readonly engine: string;
  /** What earlier runs read is not found. */
  readonly anew: boolean;
}

/** Answers that are written at a time: the death of the worker loses as many at most. */
const BATCH = 24;

export function pageArchive(db: Database, { portalKey, run, engine, anew }: BrowserArchiveOptions): BrowserArchive {
  const kept = new Map<string, readonly [Visit, KeptPage]>();
  const confirmed = new Map<string, string>();
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const rows = [...kept.values()];
    const times = [...confirmed];
    await db
      .transaction('rw', [db.visits, db.pages], async () => {
        await db.visits.bulkPut(rows.map(([visit]) => visit));
        await db.pages.bulkPut(rows.map(([, page]) => page));
        for (const [key, confirmedAt] of times) await db.visits.update(key, { run, confirmedAt });
      })
      // no room, or the store is closing
      .catch(() => undefined);
    for (const row of rows) if (kept.get(row[0].key) === row) kept.delete(row[0].key);
    for (const [key, at] of times) if (confirmed.get(key) === at) confirmed.delete(key);
  };
  const flush = async (): Promise<void> => (writing = writing.then(write));
  const flushFull = async (): Promise<void> => {
    if (kept.size + confirmed.size >= BATCH) await flush();
  };
  return {
    run,
    engine,
    flush,
    find: async (key) => {
      const waiting = kept.get(key);
      if (waiting !== undefined) return orNull(() => answerOf(...waiting));
      const at = confirmed.get(key);
      const [visit, page] = await Promise.all([db.visits.get(key), db.pages.get(key)]).catch(() => []);
      if (visit === undefined || page === undefined || (anew && visit.run !== run)) return null;
      return orNull(() => answerOf(at === undefined ? visit : { ...visit, run, confirmedAt: at }, page));
    },
    keep: async (entry) => {
      // the body is the crawl's again once this has resolved
      const row = await rowOf(entry, portalKey).catch(() => null);
      if (row === null) return;
      confirmed.delete(entry.key);
      kept.set(entry.key, row);
      await flushFull();
    },
    confirm: async (key, at) => {
      const waiting = kept.get(key);
      if (waiting === undefined) confirmed.set(key, at);
      else kept.set(key, [{ ...waiting[0], run, confirmedAt: at }, waiting[1]]);
      await flushFull();
    },
  };
}

async function rowOf(entry: ArchivedAnswer, portalKey: string): Promise<readonly [Visit, KeptPage]> {
  const { key, run, engine, response, fetchedAt, confirmedAt, sha256, unread, page } = entry;
  const { look = null, ...rest } = page ?? {};
  const [body, lookBytes, reading] = await Promise.all([
    entry.body === null ? null : deflated(entry.body()),
    look === null ? null : deflated(JSON.stringify(look)),
    entry.reading === null ? null : deflated(JSON.stringify(entry.reading)),
  ]);
  const bytes = [body, lookBytes, reading].reduce((sum, part) => sum + (part?.length ?? 0), ROW_BYTES);
  return [
    { key, run, portalKey, confirmedAt, bytes },
    {
      key,
      engine,
      response,
      fetchedAt,
      sha256,
      unread,
      page: page === null ? null : (rest as KeptPage['page']),
      look: lookBytes,
      body,
      reading,
    },
  ];
}

/** What a row takes beside its texts, roughly. */
const ROW_BYTES = 600;

/** Throws on what is damaged. */
function answerOf({ key, run, confirmedAt }: Visit, kept: KeptPage): ArchivedAnswer {
  const { engine, response, fetchedAt, sha256, unread, page, look, body, reading } = kept;
  let read: ArchivedReading | null | undefined;
  return {
    key,
    run,
    engine,
    response,
    fetchedAt,
    confirmedAt,
    sha256,
    unread,
    body: body === null ? null : () => inflateSync(body),
    page: page === null || look === null ? null : { ...page, look: JSON.parse(text(look)) as FirstLook },
    // most are not asked for
    get reading() {
      if (reading === null) return null;
      return (read ??= orNull(() => JSON.parse(text(reading)) as ArchivedReading));
    },
  };
}

function text(bytes: Uint8Array): string {
  return strFromU8(inflateSync(bytes));
}

/** A damaged row is as good as none. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
