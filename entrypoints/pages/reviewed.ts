import { layReviews } from '../../lib/history/lay-reviews.ts';
import { officeDay } from '../../lib/model/office-day.ts';
import type { Report } from '../../lib/model/report.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { listReviews } from '../../lib/platform/browser/store/reviews.ts';

/** Today, where the offices are. */
export function today(): string {
  return officeDay(new Date().toISOString());
}

/** With what people said of it laid over it. */
export async function reviewed(report: Report, portalKey: string): Promise<Report> {
  return layReviews(report, await listReviews(database(), portalKey), today());
}
