/**
 * A person's word on a finding: laid over it, never written into it. One model for the command line, the extension and
 * what travels between them. Of the portal, the plan and the requirement, so that it goes on from run to run.
 */

import { z } from 'zod';
import { OUTCOMES } from './finding.ts';
import { WEIGHTS } from './plan.ts';

/** `dismissed`: not to be worked on. `doubted`: "not right?". `recorded`: the outcome as a person sees it. */
export const REVIEW_KINDS = ['dismissed', 'doubted', 'recorded'] as const;

/** What a person can conclude: who does not know says nothing. */
export const REVIEW_OUTCOMES = ['passed', 'partial', 'failed', 'cantTell', 'inapplicable'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** A reason that is longer is a paper of its own. Letters. */
export const MAX_REASON = 4_000;
export const MAX_NAME = 200;

const instant = z.iso.datetime();
const day = z.iso.date();

/** What the tool had found where the person looked. */
export const reviewBasisSchema = z.object({
  /** Of the run. */
  startedAt: instant,
  asOf: day,
  outcome: z.enum(OUTCOMES),
  credit: z.number().min(0).max(1),
  /** Of the facts (lib/history/facts-print.ts). */
  print: z.string(),
});

const said = {
  planId: z.string(),
  requirementId: z.string(),
  /** Of one lack (`Lack.key`); null: of the requirement as a whole. */
  lackKey: z.string().nullable(),
  what: z.enum(REVIEW_KINDS),
  /** With `recorded`. */
  outcome: z.enum(OUTCOMES).nullable(),
  reason: z.string(),
  by: z.string(),
  /** ISO 8601, UTC. */
  at: instant,
  /** Last day on which it holds, YYYY-MM-DD; null for ever. */
  until: day.nullable(),
  /** Page and quote that it was said of. */
  url: z.string().nullable(),
  quote: z.string().nullable(),
  /** With `recorded`: 0..1 of the weight. */
  credit: z.number().min(0).max(1).optional(),
  /** With `recorded`, of a requirement that has no weight in its plan. */
  weight: z.enum(WEIGHTS).optional(),
  /** Left out: nobody knows what it was said of. */
  basis: reviewBasisSchema.optional(),
};

export const newReviewSchema = z.object({ portalKey: z.string().min(1), ...said });
export const reviewSchema = newReviewSchema.extend({ id: z.int().min(1) });

/**
 * How a review stands to the report it is laid over. `holds`: it counts. `expired`: to be confirmed first. `changed`: the
 * facts are others than those the person saw, who is to look again. `noted`: a doubt, or what is not worked on.
 */
export const REVIEW_STATES = ['holds', 'expired', 'changed', 'noted'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const laidReviewSchema = z.object({
  id: z.int().min(1).optional(),
  ...said,
  state: z.enum(REVIEW_STATES),
});

export type NewReview = z.infer<typeof newReviewSchema>;
export type Review = z.infer<typeof reviewSchema>;
export type LaidReview = z.infer<typeof laidReviewSchema>;

/** Where reviews are kept. */
export interface ReviewBook {
  /** Oldest first. Of all portals without `portalKey`. */
  readonly reviews: (portalKey?: string) => Promise<readonly Review[]>;
  /** Its number. */
  readonly addReview: (review: NewReview) => Promise<number>;
  /** What it was; null: there was none. */
  readonly removeReview: (id: number) => Promise<Review | null>;
}

/** The same review here and there, whatever number it got. */
export function reviewMark(review: NewReview): string {
  const { portalKey, planId, requirementId, lackKey, what, at } = review;
  return JSON.stringify([portalKey, planId, requirementId, lackKey, what, at]);
}

/** `today`: YYYY-MM-DD where the office is. */
export function isInTime({ until }: Pick<NewReview, 'until'>, today: string): boolean {
  return until === null || today <= until;
}
