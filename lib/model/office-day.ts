/** UTC+7, no summer time. Milliseconds. */
const VIETNAM_MS = 7 * 3_600_000;

/** YYYY-MM-DD in Vietnam, where the offices are. `now`: ISO 8601, UTC. */
export function officeDay(now: string): string {
  return new Date(Date.parse(now) + VIETNAM_MS).toISOString().slice(0, 10);
}
