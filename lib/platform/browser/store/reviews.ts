/** What people said of findings: laid over them, never written into them. */

import type { Review } from '../../../model/extension/kept.ts';
import type { Database } from './database.ts';

export async function addReview(db: Database, review: Omit<Review, 'id'>): Promise<number> {
  return db.reviews.add({ ...review });
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

export function holds(review: Review, today: string): boolean {
  return review.until === null || today <= review.until;
}
