/** Dates as Vietnamese portals write them. Day first always; a month above 12 is refused, never swapped. */

import { isoDate } from './calendar.ts';
import { dateCoreAt, isLunar } from './date-cores.ts';
import type { DateCore, Shown } from './date-cores.ts';
import { DATE_LABEL_WORDS, LOCAL_ZONES, WEEKDAYS } from './date-words.ts';
import { foldLoose, foldWithMap } from './fold.ts';

export { dateFromSlug } from './date-slugs.ts';

export type DateForm =
  | 'numeric'
  | 'two-digit-year'
  | 'iso'
  | 'iso-zoned'
  | 'words'
  | 'month-name'
  | 'english'
  | 'day-month';

export type DateProblem =
  | 'impossible' // the calendar has no such day (16/72/2020)
  | 'no-year' // "Ngày 09/3"
  | 'far-future' // 31/12/9999
  | 'ambiguous' // "ngày 5 tháng năm 2019"
  | 'lunar'; // "(14/02 ÂL)"

export interface FoundDate {
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh; null exactly when there is a problem. */
  readonly date: string | null;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** HH:MM in Asia/Ho_Chi_Minh. */
  readonly time?: string;
  /** Of the whole expression, weekday and time included; offsets in the text given, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of day, month and year alone. */
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly form: DateForm;
  readonly problem?: DateProblem;
}

export interface DateOptions {
  /** YYYY-MM-DD: far future is told from it; else from the year 2100. */
  readonly today?: string;
}

/** All dates of a text in reading order, not overlapping. Linear in the text. */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  if (!/[\d\uff10-\uff19]/.test(text)) return [];
  const { folded, span } = foldWithMap(text);
  const shown: Shown = (start, end) => text.slice(...span(start, end));
  const found: FoundDate[] = [];
  let previousEnd = 0;
  for (let at = 0; at < folded.length; at += 1) {
    if (!startsCandidate(folded, at)) continue;
    const core = dateCoreAt(folded, at, shown);
    if (core === null) continue;
    const around = withClock(folded, core, previousEnd);
    const [start, end] = span(around.start, around.end);
    const [coreStart, coreEnd] = span(core.start, core.end);
    found.push({
      ...dated(folded, core, around, options),
      start,
      end,
      text: text.slice(start, end),
      coreStart,
      coreEnd,
    });
    previousEnd = around.end;
    at = around.end - 1;
  }
  return found;
}

/** The date of a text that is nearly nothing else: a table cell, a datetime attribute, the content of a meta tag. */
export function parseDate(text: string): string | null {
  if (text.length > MAX_CELL_UNITS) return null;
  const [only, ...others] = findDates(text);
  if (only === undefined || only.date === null || others.length > 0) return null;
  const rest = foldLoose(`${text.slice(0, only.start)} ${text.slice(only.end)}`);
  return rest === '' || rest.split(' ').every((word) => DATE_LABEL_WORDS.has(word) || /^\d{1,3}$/.test(word))
    ? only.date
    : null;
}

const MAX_CELL_UNITS = 120;
const DEFAULT_LAST_YEAR = 2100;
/** Terms of plans and licences end within this many years. */
const FAR_FUTURE_YEARS = 20;
const FIRST_YEAR = 1000;

function startsCandidate(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  const before = at === 0 ? 0x20 : folded.charCodeAt(at - 1);
  if (isDigit(unit)) return !isDigit(before);
  return isLetter(unit) && !isLetter(before) && !isDigit(before);
}

interface Around {
  readonly start: number;
  readonly end: number;
  readonly clock: { readonly hour: number; readonly minute: number; readonly zone: string } | null;
}

const CLOCK = `(\\d{1,2}) ?(?:[:h]|gio) ?(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?'? ?(?:phut)? ?(?:(am|pm|sa|ch)(?![a-z]))?`;
const CLOCK_AFTER = new RegExp(
  `[ ,|;-]{0,3}(?:luc )?${CLOCK}(?!\\d|/)(?: ?\\(?(gmt ?[+-]\\d{1,2}(?::?\\d{2})?|gmt|utc|ict|z|[+-]\\d{4})(?![a-z\\d])\\)?)?`,
  'y',
);
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const BEFORE = new RegExp(`(?:^|[^a-z\\d])((?:${CLOCK}[ ,|;-]{1,3})?(?:${WEEKDAY}[ ,.-]{1,3})?)(?:ngay ?)?$`);
const LOOK_BACK_UNITS = 40;

/** Weekday and time that belong to the date: those before it, else a time right after it. */
function withClock(folded: string, core: DateCore, previousEnd: number): Around {
  const from = Math.max(previousEnd, core.start - LOOK_BACK_UNITS);
  const before = BEFORE.exec(folded.slice(from, core.start));
  const lead = before?.[1] ?? '';
  const start = lead === '' ? core.start : from + (before?.index ?? 0) + (before?.[0].indexOf(lead) ?? 0);
  if (core.clock !== undefined) return { start, end: core.end, clock: core.clock };
  const early = clockOf(before?.[2], before?.[3], before?.[4], '');
  if (early !== null) return { start, end: core.end, clock: early };
  CLOCK_AFTER.lastIndex = core.end;
  const after = CLOCK_AFTER.exec(folded);
  const late = clockOf(after?.[1], after?.[2], after?.[3], after?.[4] ?? '');
  return after === null || late === null
    ? { start, end: core.end, clock: null }
    : { start, end: core.end + after[0].trimEnd().length, clock: late };
}

function clockOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
  zone: string,
): Around['clock'] {
  if (hours === undefined || minutes === undefined) return null;
  const minute = Number(minutes);
  let hour = Number(hours);
  if ((half === 'pm' || half === 'ch') && hour < 12) hour += 12;
  if ((half === 'am' || half === 'sa') && hour === 12) hour = 0;
  return hour > 23 || minute > 59 ? null : { hour, minute, zone };
}

type Dated = Omit<FoundDate, 'start' | 'end' | 'text' | 'coreStart' | 'coreEnd'>;

function dated(folded: string, core: DateCore, around: Around, options: DateOptions): Dated {
  const { day, month, year, form } = core;
  const clock = around.clock;
  const base = { day, month, year, form, ...(clock === null ? {} : { time: timeText(clock.hour, clock.minute) }) };
  const problem = problemOf(folded, core, options);
  if (problem !== null || year === null) return { ...base, date: null, problem: problem ?? 'no-year' };
  const zoneMinutes = clock === null ? null : minutesFromUtc(clock.zone);
  if (clock === null || zoneMinutes === null) return { ...base, date: isoDate(year, month, day) };
  const local = new Date(
    Date.UTC(year, month - 1, day, clock.hour, clock.minute) + (LOCAL_MINUTES - zoneMinutes) * 60_000,
  );
  const date = local.toISOString().slice(0, 10);
  return {
    ...base,
    day: local.getUTCDate(),
    month: local.getUTCMonth() + 1,
    year: local.getUTCFullYear(),
    time: timeText(local.getUTCHours(), local.getUTCMinutes()),
    date,
  };
}

function problemOf(folded: string, core: DateCore, options: DateOptions): DateProblem | null {
  const { day, month, year } = core;
  if (isLunar(folded, core.start, core.end)) return 'lunar';
  // 29/2 stands in leap years
  if (isoDate(year ?? 2024, month, day) === null || (year !== null && year < FIRST_YEAR)) return 'impossible';
  if (year === null) return 'no-year';
  const last = options.today === undefined ? DEFAULT_LAST_YEAR : Number(options.today.slice(0, 4)) + FAR_FUTURE_YEARS;
  if (year > last) return 'far-future';
  return core.ambiguous === true ? 'ambiguous' : null;
}

/** UTC+7. */
const LOCAL_MINUTES = 7 * 60;

/** Null when the time is Vietnam's own, or says nothing of its zone. */
function minutesFromUtc(zone: string): number | null {
  const bare = zone.replaceAll(' ', '');
  if (bare === '' || LOCAL_ZONES.includes(bare)) return null;
  if (bare === 'z' || bare === 'gmt' || bare === 'utc') return 0;
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(bare);
  if (offset === null) return null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return offset[1] === '-' ? -minutes : minutes;
}

function timeText(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
