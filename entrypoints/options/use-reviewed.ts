/** The scores of the list's portals with what people recorded: worked out anew only where something was said or run. */

import { useLiveQuery } from 'dexie-react-hooks';
import type { ReviewedScore } from '../../components/portals/portal-columns.tsx';
import { layReviews } from '../../lib/history/lay-reviews.ts';
import type { KeptPortal } from '../../lib/model/extension/kept.ts';
import { reviewMark, type Review } from '../../lib/model/review.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { keptRun } from '../../lib/platform/browser/store/runs.ts';
import { today } from '../pages/reviewed.ts';
import { reportOfPlan } from '../pages/use-report.ts';

/** Of each portal the last answer, and what it was worked out of. */
const known = new Map<string, { readonly of: string; readonly score: ReviewedScore | null }>();
const NONE: ReadonlyMap<string, ReviewedScore> = new Map();

/** By portal; those of which nobody recorded anything are left out. */
export function useReviewed(portals: readonly KeptPortal[] | undefined): ReadonlyMap<string, ReviewedScore> {
  return useLiveQuery(async () => scoresOf(portals ?? []), [portals]) ?? NONE;
}

async function scoresOf(portals: readonly KeptPortal[]): Promise<ReadonlyMap<string, ReviewedScore>> {
  const recorded = await database()
    .reviews.filter(({ what }) => what === 'recorded')
    .toArray();
  const byPortal = Map.groupBy(recorded, ({ portalKey }) => portalKey);
  const scores = new Map<string, ReviewedScore>();
  for (const portal of portals) {
    const reviews = byPortal.get(portal.key) ?? [];
    const score = reviews.length === 0 ? null : await scoreOf(portal, reviews);
    if (score !== null) scores.set(portal.key, score);
  }
  return scores;
}

async function scoreOf({ key, latest }: KeptPortal, reviews: readonly Review[]): Promise<ReviewedScore | null> {
  if (latest === null) return null;
  const day = today();
  const of = JSON.stringify([latest.runId, latest.planId, day, reviews.map(reviewMark)]);
  const before = known.get(key);
  if (before?.of === of) return before.score;
  const run = await keptRun(database(), latest.runId);
  const report = run === null ? null : reportOfPlan(layReviews(run.report, reviews, day), latest.planId);
  const reviewed = report?.reviewed;
  const score =
    reviewed === undefined
      ? null
      : {
          score: reviewed.holding === 0 ? null : reviewed.score.value,
          holding: reviewed.holding,
          asking: reviewed.asking,
        };
  known.set(key, { of, score });
  return score;
}
