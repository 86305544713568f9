/** How a requirement stands once a person's word is laid over the tool's. */

import type { Outcome } from './finding.ts';
import type { Weight } from './plan.ts';
import type { ReportRequirement } from './report.ts';
import type { LaidReview } from './review.ts';

export interface ReviewedStanding {
  readonly weight: Weight | null;
  readonly outcome: Outcome;
  readonly credit: number;
}

/** Of a partly met requirement whose share nobody has said: as for most kinds of check. */
const HALF = 0.5;
/** The least: what a plan gives no weight must not outweigh what it does. */
const MANUAL_WEIGHT: Weight = 'minor';

/** The review that counts, if one does. */
export function holdingReview({ reviews = [] }: ReportRequirement): LaidReview | null {
  return reviews.find(({ state }) => state === 'holds') ?? null;
}

/** Where no review holds, as the tool has it. A manual requirement carries weight from the day its outcome is recorded. */
export function standingOf(requirement: ReportRequirement): ReviewedStanding {
  const { weight, outcome, credit } = requirement;
  const review = holdingReview(requirement);
  if (review === null || review.outcome === null) return { weight, outcome, credit };
  return {
    weight: weight ?? review.weight ?? MANUAL_WEIGHT,
    outcome: review.outcome,
    credit: creditOf(review.outcome, review.credit),
  };
}

export function creditOf(outcome: Outcome, said: number | undefined): number {
  if (outcome === 'passed') return 1;
  return outcome === 'partial' ? (said ?? HALF) : 0;
}
