/** Days of a calendar, as YYYY-MM-DD. No clock and no zone: a day is a day. */

const DAY_MS = 86_400_000;
const WEEK = 7;

/** Weeks of the month that a day lies in, from Monday on; null where days of another month would stand. */
export function weeksOf(day: string): readonly (readonly (string | null)[])[] {
  const first = dateOf(`${day.slice(0, 7)}-01`);
  const next = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1));
  const count = Math.round((next.getTime() - first.getTime()) / DAY_MS);
  const before = weekday(first);
  const cells = Array.from({ length: Math.ceil((before + count) / WEEK) * WEEK }, (_, at) =>
    at < before || at >= before + count ? null : dayOf(new Date(first.getTime() + (at - before) * DAY_MS)),
  );
  return Array.from({ length: cells.length / WEEK }, (_, week) => cells.slice(week * WEEK, (week + 1) * WEEK));
}

export function addDays(day: string, count: number): string {
  return dayOf(new Date(dateOf(day).getTime() + count * DAY_MS));
}

/** The same day of another month, or that month's last. */
export function addMonths(day: string, count: number): string {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last))));
}

/** Where a key leads in a calendar; null where it leads nowhere. */
export function keyedDay(day: string, key: string): string | null {
  const inWeek = weekday(dateOf(day));
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -WEEK);
    case 'ArrowDown':
      return addDays(day, WEEK);
    case 'Home':
      return addDays(day, -inWeek);
    case 'End':
      return addDays(day, WEEK - 1 - inWeek);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}

/** From Monday, 0. */
function weekday(date: Date): number {
  return (date.getUTCDay() + WEEK - 1) % WEEK;
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
