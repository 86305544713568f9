/** When a portal is due again. All in UTC instants; days are Vietnam's. */

import type { Every } from './kept.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const VIETNAM_MS = 7 * HOUR_MS;
/** Of the day in Vietnam: before people come to work. */
const HOUR = 6;

/** The first time after `now`: the next morning; a week or a month after the day of `from`. */
export function nextDue(every: Every, from: string, now: string): string {
  const until = Date.parse(now);
  const start = morningOf(Date.parse(from));
  for (let step = 1; ; step += 1) {
    const due = stepped(every, start, step);
    if (due > until) return new Date(due).toISOString();
  }
}

function stepped(every: Every, start: number, step: number): number {
  if (every !== 'month') return start + step * (every === 'day' ? 1 : 7) * DAY_MS;
  const day = new Date(start + VIETNAM_MS);
  const months = day.getUTCMonth() + step;
  // the 31st of a month of thirty days is its last
  const last = new Date(Date.UTC(day.getUTCFullYear(), months + 1, 0)).getUTCDate();
  return Date.UTC(day.getUTCFullYear(), months, Math.min(day.getUTCDate(), last), HOUR) - VIETNAM_MS;
}

function morningOf(instant: number): number {
  const day = Math.floor((instant + VIETNAM_MS) / DAY_MS) * DAY_MS;
  return day + HOUR * HOUR_MS - VIETNAM_MS;
}
