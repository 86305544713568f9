/**
 * Day, month and year in folded text, without weekday and time. Candidates start where a run of digits or a month's name
 * starts; every pattern is sticky and bounded, so the scan is linear whatever the text.
 */

import { englishDayFirstAt, englishMonthFirstAt } from './date-english.ts';
import { DAY_OPENERS, LUNAR_MARKS, MONTH_WORDS, SURE_MONTHS, WEEKDAYS, WEEKDAY_NUMBERS } from './date-words.ts';
import type { DateForm } from './dates.ts';

export interface DateCore {
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly form: DateForm;
  /** The expression brings its own time and zone (ISO, Java). */
  readonly clock?: { readonly hour: number; readonly minute: number; readonly zone: string };
  readonly ambiguous?: true;
}

/** What the page shows of the folded text between two offsets. */
export type Shown = (start: number, end: number) => string;

/** The core that starts exactly at `at`, or null. `at` starts a run of digits or a word. */
export function dateCoreAt(text: string, at: number, shown: Shown): DateCore | null {
  const unit = text.charCodeAt(at);
  if (unit >= 0x30 && unit <= 0x39) {
    if (isInsideChain(text, at)) return null;
    return (
      isoAt(text, at) ??
      wordsAt(text, at, shown) ??
      englishDayFirstAt(text, at) ??
      numericAt(text, at) ??
      spacedAt(text, at) ??
      dayMonthAt(text, at)
    );
  }
  if (unit === T_UNIT) return monthFirstAt(text, at);
  return MONTH_INITIALS.includes(text.charAt(at)) ? englishMonthFirstAt(text, at) : null;
}

const T_UNIT = 0x74;
const MONTH_INITIALS = 'jfmasond';

const MONTH_WORD = MONTH_WORDS.map(([word]) => word).join('|');

const ISO =
  /(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)(?:[t ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?: ?(z|[+-]\d{2}:?\d{2})(?![\d]))?)?/y;

function isoAt(text: string, at: number): DateCore | null {
  const match = run(ISO, text, at);
  if (match === null) return null;
  const [whole, year, separator, month, day, hour, minute, zone] = match;
  const end = at + whole.length;
  if (hour === undefined && !isCleanEnd(text, end, separator as string)) return null;
  const core = { start: at, end, day: Number(day), month: Number(month), year: Number(year) };
  if (hour === undefined) return { ...core, form: 'iso' };
  const clock = { hour: Number(hour), minute: Number(minute), zone: zone ?? '' };
  return { ...core, form: zone === undefined ? 'iso' : 'iso-zoned', clock };
}

/** A calendar leaf whose pieces only a stylesheet sets apart: "14Th112023". */
const WORDS = new RegExp(
  `(\\d{1,2}) ?[-/,]? ?(?:thang|thg|th) ?\\.?(?:(\\d{1,2})(?=(?:19|20)\\d{2}(?!\\d)|(?!\\d))|(${MONTH_WORD})(?![a-z])) ?([-/,]|nam(?![a-z]))? ?(nam )?(\\d{4})(?!\\d)`,
  'y',
);
const WORDS_NO_YEAR = /(\d{1,2}) ?thang ?(\d{1,2})(?!\d)/y;

function wordsAt(text: string, at: number, shown: Shown): DateCore | null {
  const match = run(WORDS, text, at);
  if (match === null) {
    const short = run(WORDS_NO_YEAR, text, at);
    if (short === null || !isOpened(text, at)) return null;
    return {
      start: at,
      end: at + short[0].length,
      day: Number(short[1]),
      month: Number(short[2]),
      year: null,
      form: 'day-month',
    };
  }
  const [whole, day, digits, word, sign, yearWord, year] = match;
  const core = {
    start: at,
    end: at + whole.length,
    day: Number(day),
    month: monthOfWord(digits ?? word ?? ''),
    year: Number(year),
  };
  const sure = SURE_MONTHS[word ?? '']?.test(shown(core.start, core.end).normalize('NFC')) === true;
  const bare = sign === undefined && yearWord === undefined && !sure && !isStamp(text, core);
  // "4 tháng sau 2019" is four months later
  if (word === 'sau' && bare) return null;
  const form = word === undefined ? ('words' as const) : ('month-name' as const);
  // "ngày 5 tháng năm 2019": May, or a blank before the word for year
  return word === 'nam' && bare ? { ...core, form, ambiguous: true } : { ...core, form };
}

const WEEKDAY_BEFORE = new RegExp(
  `(?:^|[^a-z])(${WEEKDAY_NUMBERS.map(([word]) => word).join('|')})[ ,.-]{1,3}(?:ngay ?)?$`,
);
const CLOCK_AFTER = /[ ,|;-]{1,3}(?:luc )?\d{1,2} ?[:h] ?\d{2}(?!\d)/y;

/** The time follows, or the weekday of that very day stands before it: a stamp of a system, no words of a text. */
function isStamp(text: string, stamped: Stamped): boolean {
  return run(CLOCK_AFTER, text, stamped.end) !== null || isBehindItsWeekday(text, stamped);
}

function isBehindItsWeekday(text: string, { start, day, month, year }: Stamped): boolean {
  const named = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - LOOK_BACK_UNITS), start))?.[1];
  const weekday = WEEKDAY_NUMBERS.find(([word]) => word === named)?.[1];
  return weekday !== undefined && new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
}

type Stamped = Pick<DateCore, 'start' | 'end' | 'day' | 'month'> & { readonly year: number };

const MONTH_FIRST = new RegExp(`th(?:ang|g)? ?(\\d{1,2}|${MONTH_WORD}),? (\\d{1,2}), ?(\\d{4})(?!\\d)`, 'y');

function monthFirstAt(text: string, at: number): DateCore | null {
  const match = run(MONTH_FIRST, text, at);
  if (match === null) return null;
  return {
    start: at,
    end: at + match[0].length,
    day: Number(match[2]),
    month: monthOfWord(match[1] as string),
    year: Number(match[3]),
    form: 'month-name',
  };
}

const NUMERIC = /(\d{1,2})( ?)([./-])( ?)(\d{1,2})( ?)\3( ?)(\d{4}|\d{2})(?:(?!\d)|(?=\d{2}:\d{2}))/y;

function numericAt(text: string, at: number): DateCore | null {
  const match = run(NUMERIC, text, at);
  if (match === null) return null;
  const [whole, day = '', , separator = '', , month = '', , , year = ''] = match;
  const end = at + whole.length;
  if (!isCleanEnd(text, end, separator) || isVersion(text, at, separator)) return null;
  const bothTwo = day.length === 2 && month.length === 2;
  const spaced = whole.includes(' ');
  // "1. 2. 2022" is rather a numbering
  if (spaced && separator === '.' && !bothTwo) return null;
  const core = { start: at, end, day: Number(day), month: Number(month) };
  if (year.length === 4) return { ...core, year: Number(year), form: 'numeric' };
  // two digits of a year: only where nothing else is likely
  if (spaced || /[a-z]/.test(text.charAt(end)) || core.month < 1 || core.month > 12 || core.day < 1 || core.day > 31)
    return null;
  const likely = bothTwo && (separator === '/' || closesText(text, at, end));
  if (!likely && !isOpened(text, at)) return null;
  const short = Number(year);
  return { ...core, year: short < CENTURY_TURN ? 2000 + short : 1900 + short, form: 'two-digit-year' };
}

const SPACED = /(\d{2}) (\d{2}) (\d{4})(?!\d)/y;

/** "Thứ năm, 08 08 2019 08:51": a template that leaves the signs out. Only behind the weekday of that very day. */
function spacedAt(text: string, at: number): DateCore | null {
  const match = run(SPACED, text, at);
  if (match === null) return null;
  const core = {
    start: at,
    end: at + match[0].length,
    day: Number(match[1]),
    month: Number(match[2]),
    year: Number(match[3]),
  };
  return isBehindItsWeekday(text, core) ? { ...core, form: 'numeric' } : null;
}

/** "08.11.22" alone, or behind a title; within a text it may be anything. */
function closesText(text: string, at: number, end: number): boolean {
  if (NUMBERED.test(text.slice(Math.max(0, at - LOOK_BACK_UNITS), at))) return false;
  return /(?:^|[\s([|,])$/.test(text.slice(Math.max(0, at - 1), at)) && CLOSING.test(text.slice(end));
}

/** Of a program, an edition, a chapter. */
const NUMBERED = /(?:^|[^a-z])(?:phien ban|version|ver|build|muc|tieu chi|so|ma|ip) ?[.:]? ?$/;
/** Brackets, or the time of day. */
const CLOSING = /^(?:[)\]]?\s*|\s*[,|-]?\s*\d{1,2}[:h]\d{2}[)\]]?\s*)$/;

/** 69 and less are of this century: portals exist since 1997, their dates of birth are written in full. */
const CENTURY_TURN = 70;

const DAY_MONTH = /(\d{1,2})([./-])(\d{1,2})(?!\d)(?: ?,? nam (\d{4})(?!\d))?/y;

function dayMonthAt(text: string, at: number): DateCore | null {
  const match = run(DAY_MONTH, text, at);
  if (match === null) return null;
  const [whole, day = '', separator = '', month = '', year] = match;
  const end = at + whole.length;
  const core = { start: at, end, day: Number(day), month: Number(month) };
  if (core.month < 1 || core.month > 12 || core.day < 1 || core.day > 31 || !isCleanEnd(text, end, separator))
    return null;
  if (/^(?:%|,\d)/.test(text.slice(end, end + 2))) return null;
  if (year !== undefined) return { ...core, year: Number(year), form: 'words' };
  const inBrackets =
    separator === '/' &&
    day.length === 2 &&
    month.length === 2 &&
    text.charAt(at - 1) === '(' &&
    text.charAt(end) === ')';
  const opened = separator !== '.' && isOpened(text, at);
  return inBrackets || opened || isLunar(text, at, end) ? { ...core, year: null, form: 'day-month' } : null;
}

const LUNAR = LUNAR_MARKS.join('|');
const LUNAR_AFTER = new RegExp(` ?\\(? ?(?:${LUNAR})(?![a-z])`, 'y');
const LUNAR_BEFORE = new RegExp(`(?:^|[^a-z])(?:${LUNAR})[ :,(-]{0,3}(?:tuc )?(?:ngay )?$`);

/** A mark of the lunar calendar stands right before or after. */
export function isLunar(text: string, start: number, end: number): boolean {
  return (
    run(LUNAR_AFTER, text, end) !== null || LUNAR_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK_UNITS), start))
  );
}

const LOOK_BACK_UNITS = 24;
const OPENED = new RegExp(`(?:^|[^a-z])(?:${[...DAY_OPENERS, ...WEEKDAYS].join('|')})[ ,:(-]{0,3}$`);

/** A word before says that a day of the year follows. */
function isOpened(text: string, at: number): boolean {
  return OPENED.test(text.slice(Math.max(0, at - LOOK_BACK_UNITS), at));
}

/** The digits go on a chain: "1.2.08.12.21", "H41.24.08.2022". After a dash a range may end: "20/7-25/7/2022". */
function isInsideChain(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const further = text.charAt(at - 2);
  if (before === '.' || before === '/')
    return /[\da-z]/.test(further) && !(before === '.' && /[a-z]{2}/.test(text.slice(Math.max(0, at - 3), at - 1)));
  if (before === '-')
    return /\d/.test(further) && !/^\d{1,2}[./]\d{1,2}(?:[./]\d{4})?(?!\d)/.test(text.slice(at, at + 10));
  return before === ':' && /\d/.test(further);
}

/** What follows does not go on the chain: neither "/1" nor "/NĐ-CP"; a dash may open the end of a range. */
function isCleanEnd(text: string, end: number, separator: string): boolean {
  const next = text.charAt(end);
  const further = text.charAt(end + 1);
  if (next === '/') return !/[\da-z]/.test(further);
  if (next === '.' || next === '-') {
    if (/\d/.test(further)) return next === '-' && separator !== '-';
    return !(next === '-' && separator === '-' && /[a-z]/.test(further));
  }
  return true;
}

/** "v1.2.2022". */
function isVersion(text: string, at: number, separator: string): boolean {
  return separator === '.' && /(?:^|[^a-z])v$/.test(text.slice(Math.max(0, at - 2), at));
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function monthOfWord(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return MONTH_WORDS.find(([name]) => name === word)?.[1] ?? 0;
}
