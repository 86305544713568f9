/** What is newly missing after a scheduled run, as a notification. */

import { compareRuns, planIdsOf } from '../../lib/history/compare.ts';
import { say } from '../../lib/model/message.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import type { Database } from '../../lib/platform/browser/store/database.ts';
import { keptRun, listRuns } from '../../lib/platform/browser/store/runs.ts';
import { faultWords } from './fault-words.ts';

export interface News {
  readonly title: Bilingual;
  readonly message: Bilingual;
}

/** Null: nothing new is missing against the run before. What could not be read is never told as missing. */
export async function newsOf(db: Database, runId: number): Promise<News | null> {
  const run = await keptRun(db, runId);
  if (run === null) return null;
  // by day: an old report may have been taken in since
  const [earlier] = (await listRuns(db, { portalKey: run.portalKey }))
    .filter(({ id, asOf }) => id !== runId && (asOf === run.asOf ? id < runId : asOf < run.asOf))
    .toSorted((a, b) => (a.asOf === b.asOf ? b.id - a.id : a.asOf < b.asOf ? 1 : -1));
  const before = earlier === undefined ? null : await keptRun(db, earlier.id);
  if (before === null) return null;
  const missing = planIdsOf(run.report).flatMap((planId) => {
    const difference = compareRuns(before, run, planId, new Map());
    return (difference?.requirements ?? []).flatMap(({ title, lacks }) =>
      lacks.filter(({ change }) => change === 'missing').map(({ label }) => ({ title, label })),
    );
  });
  const [first] = missing;
  if (first === undefined) return null;
  const portal = (await db.portals.get(run.portalKey))?.name ?? run.portalKey;
  return {
    title: say(faultWords.newLacksTitle, { portal }),
    message: say(faultWords.newLacks, { count: missing.length, first: first.label }),
  };
}
