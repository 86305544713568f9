/** Reviews in the history's file. They outlive the runs they were said of: a pruned run takes no person's word with it. */

import type { Kysely, Selectable } from 'kysely';
import { newReviewSchema, type NewReview, type Review, type ReviewBook } from '../../../model/review.ts';
import { nextNumber } from './counters.ts';
import type { HistoryTables } from './schema.ts';

type Db = Kysely<HistoryTables>;

export function reviewsIn(db: Db): ReviewBook {
  return {
    reviews: (portalKey) => listed(db, portalKey),
    addReview: (review) => add(db, review),
    removeReview: (id) => remove(db, id),
  };
}

async function listed(db: Db, portalKey: string | undefined): Promise<readonly Review[]> {
  let query = db.selectFrom('reviews').selectAll().orderBy('id');
  if (portalKey !== undefined) query = query.where('portal_key', '=', portalKey);
  return (await query.execute()).map(reviewOf);
}

async function add(db: Db, review: NewReview): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const id = await nextNumber(tx, 'reviews');
    await tx.insertInto('reviews').values(rowOf(id, review)).execute();
    return id;
  });
}

async function remove(db: Db, id: number): Promise<Review | null> {
  return db.transaction().execute(async (tx) => {
    const row = await tx.selectFrom('reviews').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) return null;
    await tx.deleteFrom('reviews').where('id', '=', id).execute();
    return reviewOf(row);
  });
}

function rowOf(id: number, review: NewReview): Selectable<HistoryTables['reviews']> {
  return {
    id,
    portal_key: review.portalKey,
    plan_id: review.planId,
    requirement_id: review.requirementId,
    lack_key: review.lackKey,
    what: review.what,
    outcome: review.outcome,
    credit: review.credit ?? null,
    weight: review.weight ?? null,
    reason: review.reason,
    made_by: review.by,
    made_at: review.at,
    holds_until: review.until,
    url: review.url,
    quote: review.quote,
    basis: review.basis === undefined ? null : JSON.stringify(review.basis),
  };
}

function reviewOf(row: Selectable<HistoryTables['reviews']>): Review {
  const review = newReviewSchema.parse({
    portalKey: row.portal_key,
    planId: row.plan_id,
    requirementId: row.requirement_id,
    lackKey: row.lack_key,
    what: row.what,
    outcome: row.outcome,
    reason: row.reason,
    by: row.made_by,
    at: row.made_at,
    until: row.holds_until,
    url: row.url,
    quote: row.quote,
    ...(row.credit === null ? {} : { credit: row.credit }),
    ...(row.weight === null ? {} : { weight: row.weight }),
    ...(row.basis === null ? {} : { basis: JSON.parse(row.basis) as unknown }),
  });
  return { id: row.id, ...review };
}
