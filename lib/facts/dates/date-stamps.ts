/**
 * Dates of a line and what they are: the stamp of a post ("24/08/2022", "Ngày đăng: ...", "Văn phòng - 24/08/2022"),
 * or something else (an event, the date of a document, a clock, a date within running text).
 */

import type { Outline } from '../../model/outline.ts';
import { findDates } from '../../vietnamese/dates.ts';
import type { FoundDate } from '../../vietnamese/dates.ts';
import { HOUR_OPENERS, WEEKDAY_NUMBERS } from '../../vietnamese/date-words.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import { dateLabels } from '../../vietnamese/news-words.ts';
import type { DateLabelId } from '../../vietnamese/news-words.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import { isPostingStamp } from '../../vietnamese/posting-stamp.ts';
import { CLOCK_MARKS } from '../../vietnamese/mark-words.ts';
import { commonBox, countWords, hasWholeMark } from '../boxes.ts';

export type StampRole = 'published' | 'updated' | 'bare' | 'issued' | 'event' | 'clock' | 'text';

export interface Stamp {
  readonly found: FoundDate;
  readonly role: StampRole;
  /** The date, with its label and byline, is all that the text says. */
  readonly alone: boolean;
}

/** Dates further into a line are running text. */
const MAX_STAMP_UNITS = 1_000;
/** Words of names and units that a byline may hold beside the date. */
const BYLINE_WORDS = 4;
const DELIMITED_WORDS = 14;
const LABELLED_WORDS = 16;
/** Words between a label and its date. */
const LABEL_GAP_WORDS = 2;

/** Every date of the text, in order. */
export function stampsIn(text: string, today: string): readonly Stamp[] {
  const dates = findDates(text.length > MAX_STAMP_UNITS ? text.slice(0, MAX_STAMP_UNITS) : text, { today });
  if (dates.length === 0) return NONE;
  const labels = dateLabels.match(text.slice(0, MAX_STAMP_UNITS));
  const documents = text.length < 8 ? [] : findDocumentNumbers(text.slice(0, MAX_STAMP_UNITS));
  const rest = leftover(text, [...dates, ...labels]);
  return dates.map((found, index) => {
    if (isOfSpan(text, dates, index)) return { found, role: 'event', alone: false };
    const ofDocument =
      !isPostingStamp(text, found) &&
      documents.some((one) => one.start <= found.start && countWords(text.slice(one.end, found.start)) <= 3);
    const role = roleOf(text, found, rest, labels, ofDocument);
    return { found, role, alone: rest <= BYLINE_WORDS };
  });
}

const NONE: readonly Stamp[] = [];
/** "20 - 22/10/2022": a day before the date. */
const DAY_BEFORE = /(?<![\d:]\s?)(\d{1,2})(?:\/\d{1,2})?\s*[-–—]\s*$/u;
const DAY_BEFORE_UNITS = 12;

/** First or last day of something that lasted. */
function isOfSpan(text: string, dates: readonly FoundDate[], index: number): boolean {
  const own = dates[index];
  if (own === undefined) return false;
  if (isSpan(text, dates[index - 1], own) || isSpan(text, own, dates[index + 1])) return true;
  const day = DAY_BEFORE.exec(text.slice(Math.max(0, own.start - DAY_BEFORE_UNITS), own.start))?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) < own.day;
}

/** "(27/7/1947 - 27/7/2022)", "từ 01/6/2022 đến 30/6/2022". */
const SPAN = /^\s*(?:[-–—]|đến|tới|to)\s*(?:hết\s+)?(?:ngày\s*)?$/iu;

function isSpan(text: string, first: FoundDate | undefined, last: FoundDate | undefined): boolean {
  return (
    first !== undefined && last !== undefined && last.start > first.end && SPAN.test(text.slice(first.end, last.start))
  );
}

/** The stamp that dates a post: a labelled one first, then a bare one, then an update. Null when none does. */
export function bestStamp(stamps: readonly Stamp[]): Stamp | null {
  for (const role of ['published', 'bare', 'updated'] as const) {
    const stamp = stamps.find((one) => one.role === role && one.found.date !== null);
    if (stamp !== undefined) return stamp;
  }
  return null;
}

/** Nothing but a date, with its label: what stands above a group of posts. */
export function isDateLine(stamps: readonly Stamp[]): boolean {
  const stamp = bestStamp(stamps);
  return stamp !== null && stamp.alone;
}

/** Dates of each line, found once per page and audit date. */
export function lineStamps(outline: Outline, line: number, today: string): readonly Stamp[] {
  let known = memory.get(outline);
  if (known === undefined || known.today !== today) memory.set(outline, (known = { today, lines: new Map() }));
  let stamps = known.lines.get(line);
  if (stamps === undefined) known.lines.set(line, (stamps = stampsOfLine(outline, line, today)));
  return stamps;
}

/** A date alone on its line, its label alone on the line before it: "Ngày ban hành" in one box, the day in the next. */
function stampsOfLine(outline: Outline, line: number, today: string): readonly Stamp[] {
  const text = outline.lines[line]?.text ?? '';
  const stamps = stampsIn(text, today);
  const [stamp] = stamps;
  const box = outline.boxes[outline.lines[line]?.box ?? -1];
  if (stamp !== undefined && box !== undefined && hasWholeMark(box, CLOCK_MARKS))
    return stamps.map((one) => (one.role === 'bare' ? { ...one, role: 'clock' } : one));
  if (stamps.length !== 1 || stamp?.role !== 'bare' || text.length > MAX_LABELLED_UNITS) return stamps;
  const label = labelOver(outline, line);
  if (label === '') return stamps;
  const prefix = `${label}: `;
  const role = stampsIn(prefix + text, today).find(({ found }) => found.start >= prefix.length)?.role;
  return role === undefined || role === 'text' ? stamps : [{ ...stamp, role }];
}

const MAX_LABELLED_UNITS = 40;
const MAX_LABEL_UNITS = 40;
/** Of a label's letters. */
const LABEL_SHARE = 0.8;

/** '' when the line before is no date's label, or not this one's. */
function labelOver(outline: Outline, line: number): string {
  const [own, before] = [outline.lines[line], outline.lines[line - 1]];
  if (own === undefined || before === undefined || before.place !== own.place) return '';
  if (before.text.length > MAX_LABEL_UNITS || /\d/.test(before.text)) return '';
  const label = before.text.replace(/[\s:：]+$/u, '');
  const hits = dateLabels.match(label).filter(({ id }) => id !== 'byline');
  if (hits.length === 0 || matchShare(label, hits) < LABEL_SHARE) return '';
  const shared = outline.boxes[commonBox(outline, own.box, before.box)];
  const pair = shared !== undefined && shared.to - shared.from <= 2;
  return label !== before.text.trimEnd() || pair ? label : '';
}

const memory = new WeakMap<Outline, { readonly today: string; readonly lines: Map<number, readonly Stamp[]> }>();

type Label = { readonly id: DateLabelId; readonly start: number; readonly end: number };

function roleOf(
  text: string,
  found: FoundDate,
  rest: number,
  labels: readonly Label[],
  ofDocument: boolean,
): StampRole {
  const label = labelBefore(text, found, labels);
  if (label?.id === 'clock') return 'clock';
  if (ofDocument || label?.id === 'issued') return 'issued';
  if (label?.id === 'event' || (label === null && isLabelledOtherwise(text, found, labels))) return 'event';
  if (label?.id === 'published' || label?.id === 'updated') {
    const opens = label.start === 0 || OPENING.test(text.slice(0, label.start));
    if (rest <= BYLINE_WORDS || (opens && rest <= LABELLED_WORDS)) return label.id;
  }
  if (rest <= BYLINE_WORDS || isSealed(text, found)) return 'bare';
  return rest <= DELIMITED_WORDS && isDelimited(text, found, labels) ? 'bare' : 'text';
}

/** "Khởi công: 12/3/2022": what the words before the colon name happened or will happen then. */
function isLabelledOtherwise(text: string, found: FoundDate, labels: readonly Label[]): boolean {
  const before = text.slice(0, found.start);
  const colon = before.lastIndexOf(':');
  if (colon < 0 || countWords(before.slice(colon)) > 0) return false;
  const named = before.slice(
    Math.max(before.lastIndexOf('|', colon), before.lastIndexOf('.', colon), before.lastIndexOf('-', colon)) + 1,
    colon,
  );
  const known = labels.some(({ start, end }) => end <= colon && countWords(text.slice(end, colon)) === 0 && start >= 0);
  return !known && countWords(named) > 0 && countWords(named) <= LABEL_WORDS;
}

const LABEL_WORDS = 6;

/**
 * "Quy định mới về lệ phí trước bạ thứ năm, 25/04/2019 14:04": weekday, day and minute at a title's end, which no text
 * writes in one go. What is held "vào thứ năm" is no stamp.
 */
export function isSealed(text: string, { start, end, coreStart, time }: FoundDate): boolean {
  if (time === undefined || coreStart === start || !CLOSED.test(text.slice(end))) return false;
  if (!isWeekday(text.slice(start, coreStart))) return false;
  const before = text
    .slice(Math.max(0, start - MAX_OPENER_UNITS), start)
    .toLowerCase()
    .trim();
  return before !== '' && !HOUR_OPENERS.some((word) => before === word || before.endsWith(` ${word}`));
}

function isWeekday(text: string): boolean {
  const words = fold(text).replace(/[\s,–-]+$/u, '');
  return WEEKDAY_NUMBERS.some(([word]) => words === word);
}

const CLOSED = /^[\s)\]]*$/u;
const MAX_OPENER_UNITS = 20;

/** What may stand before a label within a byline. */
const OPENING = /[|•·,;:()[\]\-–—»/]\s*$/u;
const DELIMITER_BEFORE = /(?:^|[|•·»]|\s[-–—]|[([])\s*$/u;
const DELIMITER_AFTER = /^\s*(?:$|[|•·«]|[-–—]\s|[)\]])/u;

/** Cut off from the words around it by the line's ends, bars, dashes or brackets. */
function isDelimited(text: string, found: FoundDate, labels: readonly Label[]): boolean {
  const close = labels.find(({ end }) => end <= found.start && countWords(text.slice(end, found.start)) === 0);
  const before = text.slice(0, close?.start ?? found.start);
  return DELIMITER_BEFORE.test(before) && DELIMITER_AFTER.test(text.slice(found.end));
}

/** The label that the date follows: the nearest one, with hardly a word between. */
function labelBefore(text: string, found: FoundDate, labels: readonly Label[]): Label | null {
  let nearest: Label | null = null;
  for (const label of labels) {
    // "Thứ tư ngày 2/11/2022": the weekday's words are the date's own, and no "từ ngày"
    if (label.id === 'byline' || label.end > found.coreStart || label.start >= found.start) continue;
    // what a bracket holds is no more the words' before it
    if (/[([]/.test(text.slice(label.end, found.start))) continue;
    if (countWords(text.slice(label.end, Math.max(label.end, found.start))) > LABEL_GAP_WORDS) continue;
    nearest = label;
  }
  return nearest;
}

/** Words of the text that belong to none of the spans; numbers alone (view counts) are no words. */
function leftover(text: string, spans: readonly { readonly start: number; readonly end: number }[]): number {
  const marked = [...spans].sort((a, b) => a.start - b.start);
  let words = 0;
  let at = 0;
  for (const { start, end } of marked) {
    if (start > at) words += lettered(text.slice(at, start));
    at = Math.max(at, end);
  }
  return words + lettered(text.slice(at));
}

const LETTERED = /[\p{N}]*\p{L}[\p{L}\p{M}\p{N}]*/gu;

function lettered(text: string): number {
  return text.match(LETTERED)?.length ?? 0;
}
