/** Portals that are audited again by themselves. What was missed while the computer slept is caught up with once. */

import type { Answer } from '../../lib/model/extension/command.ts';
import { nextDue } from '../../lib/model/extension/due.ts';
import type { Every, Schedule } from '../../lib/model/extension/kept.ts';
import type { AuditTaskInput } from '../../lib/model/extension/task.ts';
import type { Database } from '../../lib/platform/browser/store/database.ts';
import { faultWords } from './fault-words.ts';

export interface SchedulePorts {
  readonly now: () => string;
  readonly start: (task: AuditTaskInput) => Promise<Answer<number>>;
  /** To be woken at that time; null: not at all. */
  readonly wake: (at: string | null) => Promise<void> | void;
}

export async function setSchedule(
  db: Database,
  { now, wake }: Pick<SchedulePorts, 'now' | 'wake'>,
  portalKey: string,
  every: Every | null,
): Promise<void> {
  if (every === null) await db.schedules.delete(portalKey);
  else await db.schedules.put({ portalKey, every, nextAt: nextDue(every, now(), now()), lastAt: null, fault: null });
  await wakeForNext(db, wake);
}

/** Starts what is due; a portal that is being audited just now has had its turn. */
export async function startDue(db: Database, ports: SchedulePorts): Promise<void> {
  const now = ports.now();
  for (const schedule of await db.schedules.where('nextAt').belowOrEqual(now).toArray()) {
    const fault = await startOne(db, ports, schedule);
    await db.schedules.update(schedule.portalKey, {
      nextAt: nextDue(schedule.every, schedule.nextAt, now),
      ...(fault === null ? { lastAt: now } : {}),
      fault,
    });
  }
  await wakeForNext(db, ports.wake);
}

async function startOne(db: Database, { start }: SchedulePorts, { portalKey }: Schedule): Promise<Schedule['fault']> {
  const portal = await db.portals.get(portalKey);
  if (portal === undefined || portal.planIds.length === 0) return faultWords.noPlanChosen;
  const { url, planIds, referenceId, hosts } = portal;
  const answer = await start({ url, planIds: [...planIds], referenceId, hosts });
  return answer.ok || answer.code === 'already-running' ? null : answer.fault;
}

async function wakeForNext(db: Database, wake: SchedulePorts['wake']): Promise<void> {
  const next = await db.schedules.orderBy('nextAt').first();
  await wake(next?.nextAt ?? null);
}
