/** What people said, laid over a report: which of it holds today, and the score with it. The tool's own stays as it is. */

import type { Outcome } from '../model/finding.ts';
import { portalKeyOf } from '../model/history.ts';
import { WEIGHT_POINTS } from '../model/plan.ts';
import type { Report, ReportPart, ReportRequirement } from '../model/report.ts';
import { isInTime, type LaidReview, type NewReview, type Review, type ReviewState } from '../model/review.ts';
import { standingOf } from '../model/standing.ts';
import { score } from '../score/score.ts';
import { factsPrint } from './facts-print.ts';
import { lacksOf } from './lacks.ts';

/** What a review is said of: written down with it, so that a later run can be told from this one. */
export function basisOf(
  { startedAt, asOf }: Pick<Report, 'startedAt' | 'asOf'>,
  requirement: ReportRequirement,
): NonNullable<NewReview['basis']> {
  const { outcome, credit } = requirement;
  return { startedAt, asOf, outcome, credit, print: factsPrint(requirement) };
}

/** `reviews`: of the report's portal. `today`: YYYY-MM-DD where the office is. Those that the report came with give way to them. */
export function layReviews(report: Report, reviews: readonly (Review | NewReview)[], today: string): Report {
  const own = reviews.filter((review) => isOfThen(review, report));
  const lay = <Part extends ReportPart>(part: Part): Part => layOver(part, own, today);
  const { parts } = report;
  return { ...lay(report), ...(parts === undefined ? {} : { parts: parts.map(lay) }) };
}

/** Those that a report carries. */
export function reviewsIn(report: Report): readonly NewReview[] {
  const portalKey = portalKeyOf(report.portal.url);
  return (report.parts ?? [report]).flatMap(({ requirements }) =>
    requirements.flatMap(({ reviews = [] }) =>
      reviews.map((laid) => {
        const { id: _, state: _state, ...review } = laid;
        return { portalKey, ...review };
      }),
    ),
  );
}

/** As the tool made it. */
export function withoutReviews(report: Report): Report {
  return layReviews(report, [], report.asOf);
}

/** What was said of a later run says nothing of an earlier one. */
function isOfThen({ basis }: NewReview, { startedAt }: Report): boolean {
  return basis === undefined || basis.startedAt <= startedAt;
}

function layOver<Part extends ReportPart>(part: Part, reviews: readonly NewReview[], today: string): Part {
  const { reviewed: _, ...plain } = part;
  const own = reviews.filter(({ planId }) => planId === part.plan.id);
  const requirements = part.requirements.map((requirement): ReportRequirement => {
    const { reviews: _before, ...bare } = requirement;
    const laid = laidOn(
      bare,
      own.filter(({ requirementId }) => requirementId === bare.id),
      today,
    );
    return laid.length === 0 ? bare : { ...bare, reviews: laid };
  });
  const reviewed = reviewedOf(requirements, today);
  return { ...plain, ...(reviewed === null ? {} : { reviewed }), requirements } as Part;
}

/** The last outcome that was recorded, what was doubted since, and what is missing still and not worked on. */
function laidOn(requirement: ReportRequirement, reviews: readonly NewReview[], today: string): LaidReview[] {
  const inOrder = reviews.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  const recorded = inOrder.findLast(({ what, lackKey }) => what === 'recorded' && lackKey === null);
  const lacks = new Set(lacksOf(requirement).map(({ key }) => key));
  const isTold = (review: NewReview): boolean => {
    if (review.what === 'recorded') return review === recorded;
    if (!isInTime(review, today)) return false;
    if (review.what === 'doubted') return recorded === undefined || review.at > recorded.at;
    return review.lackKey === null || lacks.has(review.lackKey);
  };
  return inOrder.filter(isTold).map((review): LaidReview => {
    const { portalKey: _, ...told } = review;
    return { ...told, state: told.what === 'recorded' ? stateOf(told, requirement, today) : 'noted' };
  });
}

function stateOf(review: Omit<NewReview, 'portalKey'>, requirement: ReportRequirement, today: string): ReviewState {
  if (!isInTime(review, today)) return 'expired';
  // a manual requirement has no facts of the portal under it
  if (review.basis === undefined) return requirement.kind === 'manual' ? 'holds' : 'changed';
  return review.basis.print === factsPrint(requirement) ? 'holds' : 'changed';
}

function reviewedOf(requirements: readonly ReportRequirement[], today: string): ReportPart['reviewed'] | null {
  const states = requirements.flatMap(({ reviews = [] }) => reviews.map(({ state }) => state));
  const holding = states.filter((state) => state === 'holds').length;
  const asking = states.filter((state) => state === 'expired' || state === 'changed').length;
  if (holding + asking === 0) return null;
  const standings = requirements.map(standingOf);
  const { value, earned, possible, counts } = score(standings);
  const weighed = standings.reduce(
    (sum, { weight, outcome }) => sum + (weight === null || outcome === 'inapplicable' ? 0 : WEIGHT_POINTS[weight]),
    0,
  );
  const told: Record<Outcome, number> = { ...counts };
  return { score: { value, earned, possible }, counts: told, weighed, day: today, holding, asking };
}
