/** Arithmetic on dates written YYYY-MM-DD and months written YYYY-MM, as in Asia/Ho_Chi_Minh (UTC+7, no summer time). */

/** First and last day, both inside. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function isIsoDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  return isoDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null;
}

/** Null for a day that the calendar lacks. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((timeOf(b) - timeOf(a)) / DAY_MS);
}

export function addDays(date: string, days: number): string {
  return new Date(timeOf(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day some months later, or the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}

export function firstDayOf(month: string): string {
  return `${month}-01`;
}

export function lastDayOf(month: string): string {
  return `${month}-${padded(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))), 2)}`;
}

/** Every month that the period touches, in order. */
export function monthsOf(period: Period): string[] {
  const months: string[] = [];
  for (let day = firstDayOf(monthOf(period.from)); day <= period.to; day = addMonths(day, 1)) months.push(monthOf(day));
  return months;
}

/** The month has ended by the audit date: its last day is not after it. */
export function isFullMonth(month: string, asOf: string): boolean {
  return lastDayOf(month) <= asOf;
}

export function inPeriod(date: string, period: Period): boolean {
  return period.from <= date && date <= period.to;
}

/** The calendar year, cut off at the audit date when that lies in it. */
export function yearPeriod(year: number, asOf?: string): Period {
  const from = `${padded(year, 4)}-01-01`;
  const last = `${padded(year, 4)}-12-31`;
  return { from, to: asOf !== undefined && asOf >= from && asOf < last ? asOf : last };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function timeOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
