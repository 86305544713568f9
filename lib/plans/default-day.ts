/** The audit date where nobody names one. `now`: ISO 8601, UTC. */

/** Today in Vietnam (UTC+7, no summer time), or the plan's last day once that has passed. */
export function defaultDay(year: number, now: string): string {
  const today = new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(0, 10);
  const last = `${year}-12-31`;
  return today > last ? last : today;
}
