/** What a gap costs: the share of the score its requirement does not earn. The dearest come first, so that mending begins there. */

import { WEIGHT_POINTS } from '../model/plan.ts';
import type { Report, ReportRequirement } from '../model/report.ts';
import { holdingReview, standingOf } from '../model/standing.ts';

/** Points of weight not earned; 0 where the outcome does not count. */
export function lostPoints(requirement: ReportRequirement): number {
  if (requirement.weight === null) return 0;
  if (requirement.outcome !== 'failed' && requirement.outcome !== 'partial') return 0;
  return WEIGHT_POINTS[requirement.weight] * (1 - requirement.credit);
}

/** By how much the score (0..100) would rise were the requirement met: all of them together make 100. */
export function scoreCost(requirement: ReportRequirement, report: Report): number {
  const { possible } = report.score;
  return possible === 0 ? 0 : (100 * lostPoints(requirement)) / possible;
}

/** Requirements with gaps, dearest first, plan order among equals. What a person found to be in order is none of them. */
export function costliest(report: Report): readonly ReportRequirement[] {
  return report.requirements
    .map((requirement, index) => ({ requirement, index, lost: lostPoints(requirement) }))
    .filter(({ requirement }) => requirement.gaps.length > 0 && !isCleared(requirement))
    .sort((a, b) => b.lost - a.lost || a.index - b.index)
    .map(({ requirement }) => requirement);
}

/** A person found it to be in order, or not asked for. */
export function isCleared(requirement: ReportRequirement): boolean {
  if (holdingReview(requirement) === null) return false;
  const { outcome } = standingOf(requirement);
  return outcome === 'passed' || outcome === 'inapplicable';
}

/** Share (0..1) of the plan's weight that the score speaks for; shown beside every score. */
export function coverageOf(report: Report): {
  readonly decided: number;
  readonly weighed: number;
  readonly share: number;
} {
  const points = (r: ReportRequirement): number =>
    r.weight === null || r.outcome === 'inapplicable' ? 0 : WEIGHT_POINTS[r.weight];
  const weighed = report.requirements.reduce((sum, r) => sum + points(r), 0);
  const decided = report.score.possible;
  return { decided, weighed, share: weighed === 0 ? 0 : decided / weighed };
}
