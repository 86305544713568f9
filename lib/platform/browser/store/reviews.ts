/** What people said of findings: laid over them, never written into them. */

import { reviewMark, type NewReview, type Review } from '../../../model/review.ts';
import type { Database } from './database.ts';

export async function addReview(db: Database, review: NewReview): Promise<number> {
  return db.reviews.add({ ...review });
}

/** Those that are not there yet. Their numbers. */
export async function takeReviews(db: Database, reviews: readonly NewReview[]): Promise<readonly number[]> {
  const known = new Set((await db.reviews.toArray()).map(reviewMark));
  const taken: number[] = [];
  for (const review of reviews) if (!known.has(reviewMark(review))) taken.push(await addReview(db, review));
  return taken;
}

export async function removeReview(db: Database, id: number): Promise<void> {
  await db.reviews.delete(id);
}

/** Oldest first; of all plans without `planId`. Those that held until a day before `today` are among them. */
export async function listReviews(db: Database, portalKey: string, planId?: string): Promise<readonly Review[]> {
  return planId === undefined
    ? db.reviews.where('portalKey').equals(portalKey).sortBy('id')
    : db.reviews.where('[portalKey+planId]').equals([portalKey, planId]).sortBy('id');
}
