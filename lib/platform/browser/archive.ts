/**
 * The page archive of one portal in IndexedDB: what a run has read is there after its worker's death. Written in batches,
 * each whole or not at all; what waits for its batch is found all the same.
 */

import type { ArchivedAnswer, PageArchive } from '../../model/page-archive.ts';
import type { ArchiveRow, Database } from './store/database.ts';
import { bytesGzip, bytesOf, gzipOf, textOf } from './store/gzip.ts';

export interface BrowserArchive extends PageArchive {
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
}

export interface ArchiveOptions {
  readonly portalKey: string;
  readonly run: string;
  readonly engine: string;
  /** There is no room: what is read from then on would be lost with the worker. True: there is some again. */
  readonly full: () => Promise<boolean>;
}

const BATCH = 20;
const BATCH_MS = 500;

export function browserArchive(db: Database, { portalKey, run, engine, full }: ArchiveOptions): BrowserArchive {
  const waiting = new Map<string, ArchivedAnswer>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const entries = [...waiting.values()];
    if (entries.length === 0) return;
    const rows = await Promise.all(entries.map(async (entry) => rowOf(portalKey, entry)));
    const put = async (): Promise<unknown> => db.archive.bulkPut(rows);
    try {
      await put().catch(async (error: unknown) => (isQuota(error) && (await full()) ? put() : null));
    } catch (error) {
      if (isQuota(error)) await full();
    }
    for (const entry of entries) if (waiting.get(entry.key) === entry) waiting.delete(entry.key);
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };
  return {
    run,
    engine,
    find: async (key) => {
      const kept = waiting.get(key);
      if (kept !== undefined) return kept;
      try {
        const row = await db.archive.get([portalKey, key]);
        return row === undefined ? null : await answerOf(row);
      } catch {
        return null;
      }
    },
    keep: async (entry) => {
      waiting.set(entry.key, entry);
      if (waiting.size >= BATCH) return flush();
      timer ??= setTimeout(() => void flush(), BATCH_MS);
    },
    confirm: async (key, at) => {
      const kept = waiting.get(key);
      if (kept !== undefined) waiting.set(key, { ...kept, run, confirmedAt: at });
      else await db.archive.update([portalKey, key], { run, confirmedAt: at }).catch(() => 0);
    },
    flush,
  };
}

export function isQuota(error: unknown): boolean {
  // Dexie tells the reason of a transaction that was given up in `inner`
  const { name, inner } = (error ?? {}) as { readonly name?: unknown; readonly inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && inner !== null && isQuota(inner));
}

async function rowOf(portalKey: string, { body, ...entry }: ArchivedAnswer): Promise<ArchiveRow> {
  const { key, run, engine, confirmedAt } = entry;
  const [text, bytes] = await Promise.all([gzipOf(JSON.stringify(entry)), body === null ? null : bytesGzip(body())]);
  return { portalKey, key, run, engine, confirmedAt, entry: text, body: bytes };
}

async function answerOf({ run, confirmedAt, entry, body }: ArchiveRow): Promise<ArchivedAnswer> {
  const [text, bytes] = await Promise.all([textOf(entry), body === null ? null : bytesOf(body)]);
  const kept = JSON.parse(text) as Omit<ArchivedAnswer, 'body'>;
  return { ...kept, run, confirmedAt, body: bytes === null ? null : () => bytes };
}
