/** The portals of this user, with what belongs to each. */

import type { KeptPortal, Schedule } from '../../../model/extension/kept.ts';
import { portalKeyOf } from '../../../model/history.ts';
import type { Review } from '../../../model/review.ts';
import { dropArchive } from './archives.ts';
import { dropPagesOf } from './kept-pages.ts';
import type { Database, KeptLacks, KeptReport } from './database.ts';
import type { KeptRunSummary, KeptStanding } from '../../../model/extension/kept.ts';

/** All of them, in the order of their names; each with its newest run at a glance. */
export async function listPortals(db: Database): Promise<readonly KeptPortal[]> {
  return (await db.portals.toArray()).toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}

export type NewPortal = Pick<KeptPortal, 'url' | 'planIds'> &
  Partial<Pick<KeptPortal, 'name' | 'referenceId' | 'hosts'>>;

/** One that is known keeps its name and takes the rest. Its key. */
export async function addPortal(db: Database, portal: NewPortal, now: string): Promise<string> {
  const key = portalKeyOf(portal.url);
  await db.transaction('rw', db.portals, async () => {
    const known = await db.portals.get(key);
    await db.portals.put({
      key,
      name: known?.name ?? key,
      referenceId: known?.referenceId ?? null,
      hosts: known?.hosts ?? {},
      addedAt: known?.addedAt ?? now,
      latest: known?.latest ?? null,
      ...portal,
    });
  });
  return key;
}

export async function changePortal(
  db: Database,
  key: string,
  change: Partial<Pick<KeptPortal, 'name' | 'planIds' | 'referenceId' | 'hosts' | 'url'>>,
): Promise<void> {
  await db.portals.update(key, change);
}

/** All that was removed with a portal, for `restorePortal`. */
export interface RemovedPortal {
  readonly portal: KeptPortal;
  readonly schedule: Schedule | null;
  readonly runs: readonly KeptRunSummary[];
  readonly reports: readonly KeptReport[];
  readonly standings: readonly KeptStanding[];
  readonly lacks: readonly KeptLacks[];
  readonly reviews: readonly Review[];
}

/** Its runs, reviews and schedule go with it; the answer gives all of it back. Null: there was none. */
export async function removePortal(db: Database, key: string): Promise<RemovedPortal | null> {
  await dropArchive(db, key);
  await dropPagesOf(db, key);
  return db.transaction('rw', tablesOf(db), async () => {
    const portal = await db.portals.get(key);
    if (portal === undefined) return null;
    const runs = await db.runs.where('[portalKey+id]').between([key, 0], [key, Infinity]).toArray();
    const ids = runs.map(({ id }) => id);
    const parts = runs.flatMap((run) => run.parts.map(({ planId }): [number, string] => [run.id, planId]));
    const [reports, standings, lacks, reviews, schedule] = await Promise.all([
      db.reports.bulkGet(ids),
      db.standings.bulkGet(parts),
      db.lacks.bulkGet(parts),
      db.reviews.where('portalKey').equals(key).toArray(),
      db.schedules.get(key),
    ]);
    await db.portals.delete(key);
    await db.schedules.delete(key);
    await db.runs.bulkDelete(ids);
    await db.reports.bulkDelete(ids);
    await db.standings.bulkDelete(parts);
    await db.lacks.bulkDelete(parts);
    await db.reviews.bulkDelete(reviews.map(({ id }) => id));
    return {
      portal,
      schedule: schedule ?? null,
      runs,
      reports: present(reports),
      standings: present(standings),
      lacks: present(lacks),
      reviews,
    };
  });
}

export async function restorePortal(db: Database, removed: RemovedPortal): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    await db.portals.put(removed.portal);
    if (removed.schedule !== null) await db.schedules.put(removed.schedule);
    await db.runs.bulkPut([...removed.runs]);
    await db.reports.bulkPut([...removed.reports]);
    await db.standings.bulkPut([...removed.standings]);
    await db.lacks.bulkPut([...removed.lacks]);
    await db.reviews.bulkPut([...removed.reviews]);
  });
}

function tablesOf(db: Database) {
  return [db.portals, db.schedules, db.runs, db.reports, db.standings, db.lacks, db.reviews];
}

function present<T>(rows: readonly (T | undefined)[]): readonly T[] {
  return rows.filter((row) => row !== undefined);
}
