/** The way from an empty database to today's tables, step by step. A step that has been published is never changed. */

import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-runs': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('counters')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('runs')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('portal_key', 'text', (column) => column.notNull())
        .addColumn('portal_url', 'text', (column) => column.notNull())
        .addColumn('portal_title', 'text', (column) => column.notNull())
        .addColumn('as_of', 'text', (column) => column.notNull())
        .addColumn('started_at', 'text', (column) => column.notNull())
        .addColumn('finished_at', 'text', (column) => column.notNull())
        .addColumn('ended', 'text', (column) => column.notNull())
        .addColumn('pages', 'integer', (column) => column.notNull())
        .addColumn('report', 'blob', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('parts')
        .addColumn('run_id', 'integer', (column) => column.notNull().references('runs.id').onDelete('cascade'))
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('plan_id', 'text', (column) => column.notNull())
        .addColumn('plan_year', 'integer', (column) => column.notNull())
        .addColumn('score', 'real')
        .addColumn('decided', 'real', (column) => column.notNull())
        .addColumn('weighed', 'real', (column) => column.notNull())
        .addColumn('counts', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('parts_key', ['run_id', 'plan_id'])
        .execute();
      await db.schema
        .createTable('findings')
        .addColumn('run_id', 'integer', (column) => column.notNull().references('runs.id').onDelete('cascade'))
        .addColumn('plan_id', 'text', (column) => column.notNull())
        .addColumn('requirement_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('outcome', 'text', (column) => column.notNull())
        .addColumn('credit', 'real', (column) => column.notNull())
        .addPrimaryKeyConstraint('findings_key', ['run_id', 'plan_id', 'requirement_id'])
        .execute();
      await db.schema
        .createTable('lacks')
        .addColumn('run_id', 'integer', (column) => column.notNull().references('runs.id').onDelete('cascade'))
        .addColumn('plan_id', 'text', (column) => column.notNull())
        .addColumn('requirement_id', 'text', (column) => column.notNull())
        .addColumn('lack_key', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('lacks_key', ['run_id', 'plan_id', 'requirement_id', 'lack_key'])
        .execute();
      await db.schema.createIndex('runs_by_portal').on('runs').columns(['portal_key', 'as_of', 'id']).execute();
    },
  },
  '003-schedule': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('schedule_portals')
        .addColumn('schedule_id', 'text', (column) => column.notNull())
        .addColumn('portal_id', 'text', (column) => column.notNull())
        .addColumn('handled_until', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('schedule_portals_key', ['schedule_id', 'portal_id'])
        .execute();
      await db.schema
        .createTable('schedule_batches')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('schedule_id', 'text', (column) => column.notNull())
        .addColumn('summary', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('schedule_runs')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('schedule_id', 'text', (column) => column.notNull())
        .addColumn('portal_id', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('slot', 'text')
        .addColumn('missed', 'integer', (column) => column.notNull())
        .addColumn('started_at', 'text', (column) => column.notNull())
        .addColumn('finished_at', 'text')
        .addColumn('run_id', 'integer')
        .addColumn('note', 'text')
        .addColumn('token', 'text', (column) => column.notNull())
        .addColumn('lease_until', 'text', (column) => column.notNull())
        .addColumn('batch_id', 'integer')
        .execute();
      await db.schema
        .createIndex('schedule_runs_by_portal')
        .on('schedule_runs')
        .columns(['schedule_id', 'portal_id', 'id'])
        .execute();
      await db.schema
        .createTable('schedule_deliveries')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('schedule_id', 'text', (column) => column.notNull())
        .addColumn('batch_id', 'integer', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('target', 'text', (column) => column.notNull())
        .addColumn('portals', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('made_at', 'text', (column) => column.notNull())
        .addColumn('next_at', 'text', (column) => column.notNull())
        .addColumn('token', 'text')
        .addColumn('lease_until', 'text')
        .addColumn('trouble', 'text')
        .execute();
    },
  },
  '004-answers': { up: addAnswers },
  '005-reviews': { up: addReviews },
  '006-crawls': { up: addCrawls },
};

async function addCrawls(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('crawls')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('portal_key', 'text', (column) => column.notNull())
    .addColumn('run', 'text', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .addColumn('crawl', 'blob', (column) => column.notNull())
    .addColumn('seen', 'blob', (column) => column.notNull())
    .execute();
}

async function addAnswers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('answers')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('answer_key', 'text', (column) => column.notNull().unique())
    .addColumn('portal_key', 'text', (column) => column.notNull())
    .addColumn('run', 'text', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('fetched_at', 'text', (column) => column.notNull())
    .addColumn('confirmed_at', 'text', (column) => column.notNull())
    .addColumn('response', 'text')
    .addColumn('sha256', 'text')
    .addColumn('page', 'text')
    .addColumn('unread', 'text')
    .addColumn('look', 'blob')
    .addColumn('frame_id', 'integer')
    .addColumn('has_body', 'integer', (column) => column.notNull())
    .addColumn('has_reading', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('answers_by_portal').on('answers').columns(['portal_key', 'confirmed_at']).execute();
  await db.schema
    .createTable('answer_bodies')
    .addColumn('answer_id', 'integer', (column) => column.primaryKey().references('answers.id').onDelete('cascade'))
    .addColumn('body', 'blob', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('answer_readings')
    .addColumn('answer_id', 'integer', (column) => column.primaryKey().references('answers.id').onDelete('cascade'))
    .addColumn('reading', 'blob', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('link_frames')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('portal_key', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('links', 'blob', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('link_frames_by_digest').on('link_frames').columns(['portal_key', 'digest']).execute();
}

async function addReviews(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reviews')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('portal_key', 'text', (column) => column.notNull())
    .addColumn('plan_id', 'text', (column) => column.notNull())
    .addColumn('requirement_id', 'text', (column) => column.notNull())
    .addColumn('lack_key', 'text')
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('credit', 'real')
    .addColumn('weight', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('holds_until', 'text')
    .addColumn('url', 'text')
    .addColumn('quote', 'text')
    .addColumn('basis', 'text')
    .execute();
  await db.schema.createIndex('reviews_by_portal').on('reviews').columns(['portal_key', 'id']).execute();
}
