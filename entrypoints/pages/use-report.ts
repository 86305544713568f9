import { useLiveQuery } from 'dexie-react-hooks';
import type { Report } from '../../lib/model/report.ts';
import { partsOf } from '../../lib/report/parts.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { keptRun, listRuns } from '../../lib/platform/browser/store/runs.ts';
import { reviewed } from './reviewed.ts';

/** Of a plan, the newest that a portal has; null where it has none, undefined while it is looked up. */
export function useNewestReport(portalKey: string | null, planId: string | null): Report | null | undefined {
  return useLiveQuery(async () => {
    if (portalKey === null || planId === null) return null;
    const runs = await listRuns(database(), { portalKey });
    const newest = runs
      .filter(({ parts }) => parts.some((part) => part.planId === planId))
      .toSorted((a, b) => (a.asOf === b.asOf ? b.id - a.id : a.asOf < b.asOf ? 1 : -1))[0];
    if (newest === undefined) return null;
    const kept = await keptRun(database(), newest.id);
    return kept === null ? null : reportOfPlan(await reviewed(kept.report, portalKey), planId);
  }, [portalKey, planId]);
}

/** The part of a report that speaks for one plan, as a report of its own. */
export function reportOfPlan(report: Report, planId: string): Report | null {
  return partsOf(report).find(({ plan }) => plan.id === planId) ?? null;
}
