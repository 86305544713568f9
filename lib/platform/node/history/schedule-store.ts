/** What a schedule keeps: which times are dealt with, who runs what, and what is still to be told. */

import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Bilingual } from '../../../model/plan.ts';
import type {
  Claim,
  Lease,
  NewDelivery,
  ScheduledRun,
  ScheduleStore,
  ScheduleSummary,
} from '../../../model/schedule.ts';
import { nextAttempt, settle, takeDeliveries, troubles } from './deliveries.ts';
import type { HistoryTables } from './schema.ts';

type Db = Kysely<HistoryTables>;
type Tx = Transaction<HistoryTables>;

export function scheduleIn(db: Db): ScheduleStore {
  return {
    handledUntil: (scheduleId, portalId) => handledUntil(db, scheduleId, portalId),
    markHandled: (scheduleId, portalId, until) =>
      db.transaction().execute((tx) => markHandled(tx, scheduleId, portalId, until)),
    claim: (scheduleId, portalId, what) => db.transaction().execute((tx) => claim(tx, scheduleId, portalId, what)),
    renew: (lease) => db.transaction().execute((tx) => renew(tx, lease)),
    letGo: (lease) => db.transaction().execute((tx) => letGo(tx, lease)),
    finish: (id, token, end) => db.transaction().execute((tx) => finish(tx, id, token, end)),
    untold: (scheduleId, lease) => db.transaction().execute((tx) => untold(tx, scheduleId, lease)),
    comparable: (scheduleId, portalId, beforeId) => comparable(db, scheduleId, portalId, beforeId),
    lastRun: (scheduleId, portalId) => lastRun(db, scheduleId, portalId),
    tell: (summary, runs, deliveries) => db.transaction().execute((tx) => tell(tx, summary, runs, deliveries)),
    takeDeliveries: (scheduleId, lease) => db.transaction().execute((tx) => takeDeliveries(tx, scheduleId, lease)),
    settle: (id, token, attempt, at) => settle(db, id, token, attempt, at),
    nextAttempt: (scheduleId) => nextAttempt(db, scheduleId),
    troubles: (scheduleId) => troubles(db, scheduleId),
  };
}

async function handledUntil(db: Db | Tx, scheduleId: string, portalId: string): Promise<string | null> {
  const row = await db
    .selectFrom('schedule_portals')
    .select('handled_until')
    .where('schedule_id', '=', scheduleId)
    .where('portal_id', '=', portalId)
    .executeTakeFirst();
  return row?.handled_until ?? null;
}

async function markHandled(tx: Tx, scheduleId: string, portalId: string, until: string): Promise<void> {
  const known = await handledUntil(tx, scheduleId, portalId);
  if (known === null)
    await tx
      .insertInto('schedule_portals')
      .values({ schedule_id: scheduleId, portal_id: portalId, handled_until: until })
      .execute();
  else if (known < until || Date.parse(known) - Date.parse(until) > WRONG_CLOCK_MS)
    await tx
      .updateTable('schedule_portals')
      .set({ handled_until: until })
      .where('schedule_id', '=', scheduleId)
      .where('portal_id', '=', portalId)
      .execute();
}

/** What is further ahead than this was written by a clock that has been set right since. */
const WRONG_CLOCK_MS = 3_600_000;

async function claim(
  tx: Tx,
  scheduleId: string,
  portalId: string,
  { token, now, until, slot, missed }: Lease & { readonly slot: string | null; readonly missed: number },
): Promise<Claim> {
  const running = await tx
    .selectFrom('schedule_runs')
    .select(['id', 'started_at', 'lease_until'])
    .where('schedule_id', '=', scheduleId)
    .where('portal_id', '=', portalId)
    .where('state', '=', 'running')
    .execute();
  const alive = running.find(({ lease_until }) => lease_until > now);
  if (alive !== undefined) return { kind: 'busy', since: alive.started_at };
  const handled = await handledUntil(tx, scheduleId, portalId);
  if (slot !== null && handled !== null && handled >= slot) return { kind: 'done' };
  for (const { id, lease_until } of running) await bury(tx, id, lease_until, { token, now, until });
  const crashes = await crashesSince(tx, scheduleId, portalId);
  const { id } = await tx
    .insertInto('schedule_runs')
    .values({
      id: await nextId(tx),
      schedule_id: scheduleId,
      portal_id: portalId,
      state: 'running',
      slot,
      missed,
      started_at: now,
      finished_at: null,
      run_id: null,
      note: null,
      token,
      lease_until: until,
      batch_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { kind: 'taken', id, crashes };
}

async function nextId(tx: Tx): Promise<number> {
  const { last } = await tx
    .selectFrom('schedule_runs')
    .select((of) => of.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Its process let the lease run out: it is dead, or as good as; the one who found it so tells of it. */
async function bury(tx: Tx, id: number, at: string, { token, until }: Lease): Promise<void> {
  await tx
    .updateTable('schedule_runs')
    .set({ state: 'crashed', finished_at: at, token, lease_until: until })
    .where('id', '=', id)
    .execute();
}

/** In a row, up to the newest run. */
async function crashesSince(tx: Tx, scheduleId: string, portalId: string): Promise<number> {
  const rows = await tx
    .selectFrom('schedule_runs')
    .select('state')
    .where('schedule_id', '=', scheduleId)
    .where('portal_id', '=', portalId)
    .orderBy('id', 'desc')
    .limit(10)
    .execute();
  const other = rows.findIndex(({ state }) => state !== 'crashed');
  return other < 0 ? rows.length : other;
}

async function renew(tx: Tx, { token, now, until }: Lease): Promise<readonly number[]> {
  await tx
    .updateTable('schedule_runs')
    .set({ lease_until: until })
    .where('token', '=', token)
    .where('batch_id', 'is', null)
    .execute();
  await tx
    .updateTable('schedule_deliveries')
    .set({ lease_until: until })
    .where('token', '=', token)
    .where('state', '=', 'pending')
    .where('lease_until', '>', now)
    .execute();
  const rows = await tx
    .selectFrom('schedule_runs')
    .select('id')
    .where('token', '=', token)
    .where('state', '=', 'running')
    .execute();
  return rows.map(({ id }) => id);
}

async function letGo(tx: Tx, { token, now }: Pick<Lease, 'token' | 'now'>): Promise<void> {
  await tx
    .updateTable('schedule_runs')
    .set({ lease_until: now })
    .where('token', '=', token)
    .where('batch_id', 'is', null)
    .execute();
  await tx
    .updateTable('schedule_deliveries')
    .set({ token: null, lease_until: null })
    .where('token', '=', token)
    .execute();
}

async function finish(
  tx: Tx,
  id: number,
  token: string,
  { state, runId, note, finishedAt, handled }: Parameters<ScheduleStore['finish']>[2],
): Promise<boolean> {
  const mine = await tx
    .updateTable('schedule_runs')
    .set({
      state,
      run_id: runId,
      note: note === null ? null : JSON.stringify(note),
      finished_at: finishedAt,
    })
    .where('id', '=', id)
    .where('token', '=', token)
    .where('state', '=', 'running')
    .returning(['schedule_id', 'portal_id'])
    .executeTakeFirst();
  if (mine === undefined) return false;
  if (handled !== null) await markHandled(tx, mine.schedule_id, mine.portal_id, handled);
  return true;
}

/** Taken over from the dead, so that no other process tells of them too. */
async function untold(tx: Tx, scheduleId: string, { token, now, until }: Lease): Promise<readonly ScheduledRun[]> {
  const dead = await tx
    .selectFrom('schedule_runs')
    .select(['id', 'state', 'lease_until'])
    .where('schedule_id', '=', scheduleId)
    .where('batch_id', 'is', null)
    .where('token', '!=', token)
    .where('lease_until', '<=', now)
    .execute();
  for (const { id, state, lease_until } of dead) {
    if (state === 'running') await bury(tx, id, lease_until, { token, now, until });
    else await tx.updateTable('schedule_runs').set({ token, lease_until: until }).where('id', '=', id).execute();
  }
  const rows = await tx
    .selectFrom('schedule_runs')
    .selectAll()
    .where('schedule_id', '=', scheduleId)
    .where('batch_id', 'is', null)
    .where('token', '=', token)
    .where('state', '!=', 'running')
    .orderBy('id')
    .execute();
  return rows.map(runOf);
}

/** Its report is whole enough to compare with: it neither failed to open the portal nor broke off. */
async function comparable(db: Db, scheduleId: string, portalId: string, beforeId: number): Promise<number | null> {
  const row = await db
    .selectFrom('schedule_runs')
    .innerJoin('runs', 'runs.id', 'schedule_runs.run_id')
    .select('runs.id')
    .where('schedule_runs.schedule_id', '=', scheduleId)
    .where('schedule_runs.portal_id', '=', portalId)
    .where('schedule_runs.id', '<', beforeId)
    .where('schedule_runs.state', '=', 'finished')
    .orderBy('schedule_runs.id', 'desc')
    .executeTakeFirst();
  return row?.id ?? null;
}

async function lastRun(db: Db, scheduleId: string, portalId: string): Promise<ScheduledRun | null> {
  const row = await db
    .selectFrom('schedule_runs')
    .selectAll()
    .where('schedule_id', '=', scheduleId)
    .where('portal_id', '=', portalId)
    .where('state', '!=', 'running')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : runOf(row);
}

function runOf(row: Selectable<HistoryTables['schedule_runs']>): ScheduledRun {
  return {
    id: row.id,
    portalId: row.portal_id,
    startedAt: row.started_at,
    finishedAt: row.finished_at ?? row.started_at,
    state: row.state as ScheduledRun['state'],
    runId: row.run_id,
    note: row.note === null ? null : (JSON.parse(row.note) as Bilingual),
    missed: row.missed,
  };
}

async function tell(
  tx: Tx,
  summary: ScheduleSummary,
  runs: readonly number[],
  deliveries: readonly NewDelivery[],
): Promise<boolean> {
  const { last } = await tx
    .selectFrom('schedule_batches')
    .select((of) => of.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  const batch = (last ?? 0) + 1;
  const open = await tx
    .selectFrom('schedule_runs')
    .select('id')
    .where('id', 'in', [...runs])
    .where('batch_id', 'is', null)
    .execute();
  if (open.length < runs.length) return false;
  await tx
    .updateTable('schedule_runs')
    .set({ batch_id: batch })
    .where('id', 'in', [...runs])
    .execute();
  await tx
    .insertInto('schedule_batches')
    .values({ id: batch, schedule_id: summary.scheduleId, summary: JSON.stringify(summary) })
    .execute();
  const at = summary.finishedAt;
  const { first } = await tx
    .selectFrom('schedule_deliveries')
    .select((of) => of.fn.max('id').as('first'))
    .executeTakeFirstOrThrow();
  const rows = deliveries.map(({ channel, target, portals }, index) => ({
    id: (first ?? 0) + index + 1,
    schedule_id: summary.scheduleId,
    batch_id: batch,
    channel,
    target,
    portals: JSON.stringify(portals),
    state: 'pending',
    attempts: 0,
    made_at: at,
    next_at: at,
    token: null,
    lease_until: null,
    trouble: null,
  }));
  if (rows.length > 0) await tx.insertInto('schedule_deliveries').values(rows).execute();
  await forgetBefore(tx, batch - KEPT_SUMMARIES);
  return true;
}

/** Summaries that stay for a look back; the reports themselves are the history's. */
const KEPT_SUMMARIES = 200;

async function forgetBefore(tx: Tx, batch: number): Promise<void> {
  await tx.deleteFrom('schedule_deliveries').where('batch_id', '<', batch).where('state', '!=', 'pending').execute();
  await tx
    .deleteFrom('schedule_batches')
    .where('id', '<', batch)
    .where('id', 'not in', tx.selectFrom('schedule_deliveries').select('batch_id'))
    .execute();
}
