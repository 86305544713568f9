/** Everything that one portal's page shows. */

import { useLiveQuery } from 'dexie-react-hooks';
import type { RunRow } from '../../components/portal/run-table.tsx';
import type { WorkGap } from '../../components/views.ts';
import { layReviews } from '../../lib/history/lay-reviews.ts';
import type { KeptPortal, Schedule } from '../../lib/model/extension/kept.ts';
import type { KeptRun } from '../../lib/model/history.ts';
import type { Report } from '../../lib/model/report.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { listReviews } from '../../lib/platform/browser/store/reviews.ts';
import { keptRun, listRuns, since } from '../../lib/platform/browser/store/runs.ts';
import { today } from '../pages/reviewed.ts';
import { reportOfPlan } from '../pages/use-report.ts';
import { workGaps } from './work-gaps.ts';

export interface PortalSight {
  readonly portal: KeptPortal;
  readonly schedule: Schedule | null;
  /** Plans that some run followed, the newest run's first; then those chosen for the portal. */
  readonly planIds: readonly string[];
  readonly planId: string | null;
  /** Of the plan, newest first. */
  readonly runs: readonly RunRow[];
  readonly newest: { readonly run: KeptRun; readonly report: Report; readonly gaps: readonly WorkGap[] } | null;
}

/** Null: there is no such portal. Undefined while it is looked up. */
export function usePortal(key: string, chosen: string | null): PortalSight | null | undefined {
  return useLiveQuery(async () => sightOf(key, chosen), [key, chosen]);
}

async function sightOf(key: string, chosen: string | null): Promise<PortalSight | null> {
  const db = database();
  const portal = await db.portals.get(key);
  if (portal === undefined) return null;
  const [schedule, all] = await Promise.all([db.schedules.get(key), listRuns(db, { portalKey: key })]);
  // what speaks for the later day comes first, whenever it was kept
  const ordered = all.toSorted((a, b) => (a.asOf === b.asOf ? b.id - a.id : a.asOf < b.asOf ? 1 : -1));
  const audited = ordered.flatMap(({ parts }) => parts.map(({ planId }) => planId));
  const planIds = [...new Set([...audited, ...portal.planIds])];
  const planId = chosen !== null && planIds.includes(chosen) ? chosen : (portal.planIds[0] ?? planIds[0] ?? null);
  const ofPlan = ordered.flatMap((run) => {
    const part = run.parts.find((one) => one.planId === planId);
    return part === undefined ? [] : [{ run, part }];
  });
  const runs = ofPlan.map((row, index): RunRow => ({ ...row, before: ofPlan[index + 1]?.run.id ?? null }));
  return { portal, schedule: schedule ?? null, planIds, planId, runs, newest: await newestOf(runs, planId, key) };
}

async function newestOf(runs: readonly RunRow[], planId: string | null, key: string): Promise<PortalSight['newest']> {
  const [first] = runs;
  if (first === undefined || planId === null) return null;
  const db = database();
  const [run, before, days, reviews] = await Promise.all([
    keptRun(db, first.run.id),
    first.before === null ? null : keptRun(db, first.before),
    since(db, first.run.id, planId),
    listReviews(db, key, planId),
  ]);
  const report = run === null ? null : reportOfPlan(layReviews(run.report, reviews, today()), planId);
  if (run === null || report === null) return null;
  return { run, report, gaps: workGaps({ planId, now: run, report, before, since: days, reviews }) };
}
