/** Calendar arithmetic of the truth, apart from the engine's own. */

import type { Day } from './site.ts';

const DAY_MS = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** Months of the year that have ended by the day: a month ends with its last day. */
export function fullMonths(year: number, asOf: Day): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => index + 1)
    .filter((month) => addDays(firstOf(year, month + 1), -1) <= asOf)
    .map((month) => `${year}-${two(month)}`);
}

function firstOf(year: number, month: number): Day {
  return month > 12 ? `${year + 1}-01-01` : `${year}-${two(month)}-01`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export interface Parts {
  readonly y: string;
  /** Without zeros in front. */
  readonly m: string;
  readonly d: string;
  readonly mm: string;
  readonly dd: string;
  readonly yy: string;
  readonly weekday: string;
}

const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

export function partsOf(day: Day): Parts {
  const [y = '', mm = '', dd = ''] = day.split('-');
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return { y, mm, dd, m: String(Number(mm)), d: String(Number(dd)), yy: y.slice(2), weekday };
}
