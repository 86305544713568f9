/** The history in one SQLite file. */

import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { History } from '../../../model/history.ts';
import type { ReviewBook } from '../../../model/review.ts';
import type { ScheduleStore } from '../../../model/schedule.ts';
import { archiveIn, type ArchiveOptions, type NodeArchive } from './archive.ts';
import { nodeSqlite } from './dialect.ts';
import { MIGRATIONS } from './migrations.ts';
import { reviewsIn } from './reviews.ts';
import { scheduleIn } from './schedule-store.ts';
import type { HistoryTables } from './schema.ts';
import { historyIn } from './store.ts';

/** Runs, and what people said of what they found. */
export type NodeHistory = History & ReviewBook;

/** How long a process waits for another one that writes, ms. */
const BUSY_MS = 10_000;

/** Makes the file where there is none and brings older ones up to date. Rejects with the reason when it cannot be had. */
export async function openHistory(file: string): Promise<NodeHistory> {
  return historyOver(await openTables(file));
}

/** With what a schedule keeps in the same file, over one connection. Closing the history closes both. */
export async function openScheduleStore(
  file: string,
): Promise<{ readonly history: NodeHistory; readonly store: ScheduleStore }> {
  const db = await openTables(file);
  return { history: historyOver(db), store: scheduleIn(db) };
}

function historyOver(db: Kysely<HistoryTables>): NodeHistory {
  return { ...historyIn(db), ...reviewsIn(db) };
}

async function openTables(file: string): Promise<Kysely<HistoryTables>> {
  await mkdir(dirname(file), { recursive: true });
  await refuseOther(file);
  const { DatabaseSync: Database } = await sqlite();
  const database = new Database(file);
  database.exec(`pragma busy_timeout = ${BUSY_MS}; pragma journal_mode = wal; pragma foreign_keys = on;`);
  const db = new Kysely<HistoryTables>({ dialect: nodeSqlite(database) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw error instanceof Error ? error : new Error('the tables could not be brought up to date');
  }
  return db;
}

/** Pages are worth less than the time of an audit: whoever cannot write at once lets them go. Milliseconds. */
const ARCHIVE_BUSY_MS = 1_000;

/** The pages that earlier audits read, in a file that `openHistory` has opened before. Rejects when it cannot be had. */
export async function openArchive(file: string, options: ArchiveOptions): Promise<NodeArchive> {
  const { DatabaseSync: Database } = await sqlite();
  const database = new Database(file);
  // a crash of the machine may cost the last batches, never the file
  database.exec(
    `pragma busy_timeout = ${ARCHIVE_BUSY_MS}; pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;`,
  );
  return archiveIn(database, options);
}

/** SQLite takes a file of less than a page for an empty one, and would write over somebody's notes. */
async function refuseOther(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : 0),
    () => 0,
  );
  if (size === 0 || size >= SMALLEST_PAGE) return;
  const start = await readFile(file, 'latin1');
  if (!start.startsWith('SQLite format 3'))
    throw Object.assign(new Error('not a database'), { errcode: NOT_A_DATABASE });
}

/** Bytes. */
const SMALLEST_PAGE = 512;
/** SQLITE_NOTADB, as SQLite itself says of longer files. */
const NOT_A_DATABASE = 26;

/** Node 22 has it as an experiment and says so on standard error at each start; the user can do nothing about that. */
async function sqlite(): Promise<{ readonly DatabaseSync: typeof DatabaseSync }> {
  const usual = process.emitWarning.bind(process);
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).includes('SQLite is an experimental feature'))
      Reflect.apply(usual, process, [warning, ...rest]);
  };
  try {
    return await import('node:sqlite');
  } finally {
    process.emitWarning = usual;
  }
}
