/** Days on which the posts of a record stand: in the year up to the audit date, never in April, which mutations empty. */

import { addDays } from '../columns-hotlines/days.ts';
import { spread } from '../columns-hotlines/posts.ts';
import type { Day } from '../columns-hotlines/site.ts';

export function yearOf(asOf: Day): number {
  return Number(asOf.slice(0, 4));
}

/** The nth day of posting; neighbours lie months apart. */
export function postingDay(asOf: Day, nth: number): Day {
  const days = spread(yearOf(asOf), addDays(asOf, -7), 2).filter((day) => !day.startsWith(`${yearOf(asOf)}-04`));
  return days[(nth * 5) % days.length] ?? asOf;
}
