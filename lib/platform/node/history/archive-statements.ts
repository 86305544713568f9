/** The archive's statements: written with the query builder, compiled once, run without waiting. */

import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Kysely, type Selectable } from 'kysely';
import { nodeSqlite } from './dialect.ts';
import type { HistoryTables } from './schema.ts';

export type AnswerRow = Selectable<HistoryTables['answers']>;

/** Parameters in the order of the columns named. */
export interface ArchiveStatements {
  /** Key. */
  readonly find: StatementSync;
  /** A row of `answers` without its number; gives that back. */
  readonly keep: StatementSync;
  /** Run, time, key. */
  readonly confirm: StatementSync;
  /** Number of the answer. */
  readonly body: StatementSync;
  readonly reading: StatementSync;
  readonly dropBody: StatementSync;
  readonly dropReading: StatementSync;
  /** Number of the answer, bytes. */
  readonly keepBody: StatementSync;
  readonly keepReading: StatementSync;
  /** Number; portal and digest; portal, digest and links. */
  readonly frame: StatementSync;
  readonly findFrame: StatementSync;
  readonly addFrame: StatementSync;
  /** Portal, run. */
  readonly move: StatementSync;
  readonly moveCrawls: StatementSync;
  /** Name. */
  readonly crawl: StatementSync;
  readonly seen: StatementSync;
  /** A row of `crawls`. */
  readonly keepCrawl: StatementSync;
  /** Time, run, name. */
  readonly crawlStood: StatementSync;
  /** Portal, portal, how many of it stay. */
  readonly dropCrawls: StatementSync;
  /** Name, time, time: keys of pages that came later. */
  readonly newer: StatementSync;
}

const ANSWER = {
  answer_key: '',
  portal_key: '',
  run: '',
  engine: '',
  fetched_at: '',
  confirmed_at: '',
  response: '',
  sha256: '',
  page: '',
  unread: '',
  look: new Uint8Array(),
  frame_id: 0,
  has_body: 0,
  has_reading: 0,
} as const;
const COLUMNS = Object.keys(ANSWER) as (keyof typeof ANSWER)[];
const BYTES = new Uint8Array();
const CRAWL = { name: '', portal_key: '', run: '', engine: '', kept_at: '', crawl: BYTES, seen: BYTES } as const;
const CRAWL_COLUMNS = Object.keys(CRAWL) as (keyof typeof CRAWL)[];

export function archiveStatements(database: DatabaseSync): ArchiveStatements {
  const db = new Kysely<HistoryTables>({ dialect: nodeSqlite(database) });
  const prepared = (query: { readonly compile: () => { readonly sql: string } }) =>
    database.prepare(query.compile().sql);
  return {
    find: prepared(db.selectFrom('answers').selectAll().where('answer_key', '=', '')),
    keep: prepared(
      db
        .insertInto('answers')
        .values(ANSWER)
        .onConflict((conflict) =>
          conflict
            .column('answer_key')
            .doUpdateSet((eb) => Object.fromEntries(COLUMNS.map((name) => [name, eb.ref(`excluded.${name}`)]))),
        )
        .returning('id'),
    ),
    confirm: prepared(db.updateTable('answers').set({ run: '', confirmed_at: '' }).where('answer_key', '=', '')),
    body: prepared(db.selectFrom('answer_bodies').select('body').where('answer_id', '=', 0)),
    reading: prepared(db.selectFrom('answer_readings').select('reading').where('answer_id', '=', 0)),
    dropBody: prepared(db.deleteFrom('answer_bodies').where('answer_id', '=', 0)),
    dropReading: prepared(db.deleteFrom('answer_readings').where('answer_id', '=', 0)),
    keepBody: prepared(
      db
        .insertInto('answer_bodies')
        .values({ answer_id: 0, body: BYTES })
        .onConflict((conflict) =>
          conflict.column('answer_id').doUpdateSet((eb) => ({ body: eb.ref('excluded.body') })),
        ),
    ),
    keepReading: prepared(
      db
        .insertInto('answer_readings')
        .values({ answer_id: 0, reading: BYTES })
        .onConflict((conflict) =>
          conflict.column('answer_id').doUpdateSet((eb) => ({ reading: eb.ref('excluded.reading') })),
        ),
    ),
    frame: prepared(db.selectFrom('link_frames').select('links').where('id', '=', 0)),
    findFrame: prepared(
      db.selectFrom('link_frames').select('id').where('portal_key', '=', '').where('digest', '=', ''),
    ),
    addFrame: prepared(
      db.insertInto('link_frames').values({ portal_key: '', digest: '', links: BYTES }).returning('id'),
    ),
    crawl: prepared(db.selectFrom('crawls').select(['engine', 'kept_at', 'crawl']).where('name', '=', '')),
    seen: prepared(db.selectFrom('crawls').select('seen').where('name', '=', '')),
    keepCrawl: prepared(
      db
        .insertInto('crawls')
        .values(CRAWL)
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet((eb) => Object.fromEntries(CRAWL_COLUMNS.map((name) => [name, eb.ref(`excluded.${name}`)]))),
        ),
    ),
    crawlStood: prepared(db.updateTable('crawls').set({ kept_at: '', run: '' }).where('name', '=', '')),
    dropCrawls: prepared(
      db
        .deleteFrom('crawls')
        .where('portal_key', '=', '')
        .where('name', 'not in', (eb) =>
          eb.selectFrom('crawls').select('name').where('portal_key', '=', '').orderBy('kept_at', 'desc').limit(1),
        ),
    ),
    newer: prepared(
      db
        .selectFrom('answers')
        .select('answer_key')
        .where('portal_key', '=', (eb) => eb.selectFrom('crawls').select('portal_key').where('name', '=', ''))
        .where('confirmed_at', '>', '')
        .where('fetched_at', '>', '')
        .where('page', 'is not', null),
    ),
    moveCrawls: prepared(db.updateTable('crawls').set({ portal_key: '' }).where('run', '=', '')),
    move: prepared(db.updateTable('answers').set({ portal_key: '' }).where('run', '=', '')),
  };
}
