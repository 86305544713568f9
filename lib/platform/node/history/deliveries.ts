/** Deliveries that wait, were made or failed. */

import type { Kysely, Transaction } from 'kysely';
import type { Attempt, Delivery, DeliveryTrouble, Lease, ScheduleSummary } from '../../../model/schedule.ts';
import type { HistoryTables } from './schema.ts';

type Db = Kysely<HistoryTables>;

export async function takeDeliveries(
  tx: Transaction<HistoryTables>,
  scheduleId: string,
  { token, now, until }: Lease,
): Promise<readonly Delivery[]> {
  const rows = await tx
    .selectFrom('schedule_deliveries')
    .innerJoin('schedule_batches', 'schedule_batches.id', 'schedule_deliveries.batch_id')
    .selectAll('schedule_deliveries')
    .select('schedule_batches.summary')
    .where('schedule_deliveries.schedule_id', '=', scheduleId)
    .where('state', '=', 'pending')
    .where('next_at', '<=', now)
    .where((of) => of.or([of('lease_until', 'is', null), of('lease_until', '<=', now)]))
    .orderBy('schedule_deliveries.id')
    .execute();
  for (const { id } of rows)
    await tx.updateTable('schedule_deliveries').set({ token, lease_until: until }).where('id', '=', id).execute();
  return rows.map((row) => ({
    id: row.id,
    batchId: row.batch_id,
    channel: row.channel,
    target: row.target,
    portals: JSON.parse(row.portals) as readonly string[],
    attempts: row.attempts,
    summary: JSON.parse(row.summary) as ScheduleSummary,
  }));
}

export async function settle(db: Db, id: number, token: string, attempt: Attempt, at: string): Promise<void> {
  await db
    .updateTable('schedule_deliveries')
    .set((of) => ({
      state: attempt.state,
      attempts: of('attempts', '+', 1),
      trouble: attempt.trouble,
      next_at: attempt.state === 'pending' ? attempt.nextAt : at,
      token: null,
      lease_until: null,
    }))
    .where('id', '=', id)
    .where('token', '=', token)
    .execute();
}

export async function nextAttempt(db: Db, scheduleId: string): Promise<string | null> {
  const row = await db
    .selectFrom('schedule_deliveries')
    .select((of) => of.fn.min('next_at').as('next'))
    .where('schedule_id', '=', scheduleId)
    .where('state', '=', 'pending')
    .where('token', 'is', null)
    .executeTakeFirst();
  return row?.next ?? null;
}

/** Told until a later summary has got through on the same channel. */
export async function troubles(db: Db, scheduleId: string): Promise<readonly DeliveryTrouble[]> {
  const rows = await db
    .selectFrom('schedule_deliveries')
    .select(['id', 'batch_id', 'channel', 'target', 'state', 'attempts', 'made_at', 'trouble'])
    .where('schedule_id', '=', scheduleId)
    .orderBy('id')
    .execute();
  const open = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const before = open.get(row.channel) ?? [];
    // what got through carried word of what had not
    const kept = row.state === 'sent' ? before.filter(({ batch_id }) => batch_id >= row.batch_id) : before;
    open.set(row.channel, row.trouble === null ? kept : [...kept, row]);
  }
  return [...open.values()].flatMap((list): DeliveryTrouble[] => {
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined) return [];
    const retrying = list.some(({ state }) => state === 'pending');
    return [{ target: last.target, count: list.length, since: first.made_at, why: last.trouble ?? '', retrying }];
  });
}
