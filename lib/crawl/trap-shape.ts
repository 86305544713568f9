/**
 * What an address alone gives away: endless paths, copies for print, calendars that never end, files.
 * Paging and ids are no traps, however many there are.
 */

import type { SkipReason } from '../model/crawl.ts';
import {
  CALENDAR_PARAMS,
  CALENDAR_SEGMENT,
  DOCUMENT_ENDINGS,
  FEED_SEGMENTS,
  FILE_ENDINGS,
  FOREIGN_LANGUAGES,
  LANGUAGE_PARAMS,
  LANGUAGE_SEGMENTS,
  TWIN_FLAGS,
  TWIN_PARAMS,
  TWIN_VALUES,
  TWIN_WORDS,
  YEAR_PARAMS,
} from './url-words.ts';

/** Characters; browsers and servers go no further than about this. */
export const MAX_URL_LENGTH = 2_000;
/** DNN and WebSphere write parameters as segments and reach some 15. */
const MAX_SEGMENTS = 24;
/** A same segment may stand that often: `/2022/01/01/`, `/tin-tuc/tin-tuc/`. */
const MAX_SAME_IN_A_ROW = 2;
const MAX_SAME_ANYWHERE = 3;
/** Longest run of segments whose repetition is looked for. */
const MAX_CYCLE = 4;
const FIRST_YEAR = 1990;
/** Plans reach a few years ahead. */
const LAST_YEAR = 2050;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DIGITS = /^\d+$/;
/** `/2022/05`, `/2022-05-17/` at the end. A number alone may be an id. */
const DATE_TAIL = /\/(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2])(?:[-/][0-3]?\d)?\/?$/;

/** Reasons that hold for a page a check asks for as well; the others only keep links from being followed. */
export const HARD_REASONS: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'other-host',
  'private-address',
  'too-long',
  'trap',
  'not-html',
]);

/** `path` is canonical, with its query. */
export function trapShape(path: string): SkipReason | null {
  if (path.length > MAX_URL_LENGTH) return 'too-long';
  const mark = path.indexOf('?');
  const segments = (mark < 0 ? path : path.slice(0, mark))
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  return (
    fileShape(segments) ??
    endlessShape(segments) ??
    twinSegment(segments) ??
    (mark < 0 ? null : queryShape(path.slice(mark + 1)))
  );
}

function fileShape(segments: readonly string[]): SkipReason | null {
  const last = segments.at(-1);
  return last !== undefined && (FILE_ENDINGS.has(endingOf(segments)) || FEED_SEGMENTS.has(last)) ? 'not-html' : null;
}

/** The address names a document: a PDF, a text, a sheet, an archive of them. */
export function isDocumentPath(path: string): boolean {
  const mark = path.search(/[?#]/);
  return DOCUMENT_ENDINGS.has(endingOf((mark < 0 ? path : path.slice(0, mark)).toLowerCase().split('/')));
}

/** Of a file's address; '' where it has none. */
function endingOf(segments: readonly string[]): string {
  const last = segments.at(-1) ?? '';
  // Liferay: /documents/20182/0/quyet-dinh.pdf/<uuid>
  return ending(UUID.test(last) ? (segments.at(-2) ?? '') : last);
}

function endlessShape(segments: readonly string[]): SkipReason | null {
  if (segments.length > MAX_SEGMENTS) return 'trap';
  const counts = new Map<string, number>();
  let inARow = 1;
  let languages = 0;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? '';
    languages = LANGUAGE_SEGMENTS.has(stem(segment)) ? languages + 1 : 0;
    if (languages >= 2) return 'trap';
    if (DIGITS.test(segment)) continue;
    inARow = segment === segments[index - 1] ? inARow + 1 : 1;
    const count = (counts.get(segment) ?? 0) + 1;
    counts.set(segment, count);
    if (inARow > MAX_SAME_IN_A_ROW || count > MAX_SAME_ANYWHERE) return 'trap';
  }
  return cycles(segments) ? 'trap' : null;
}

/** `/a/b/a/b`: two or more segments that come again at once. */
function cycles(segments: readonly string[]): boolean {
  for (let length = 2; length <= MAX_CYCLE; length += 1) {
    for (let from = 0; from + 2 * length <= segments.length; from += 1) {
      let same = true;
      let words = false;
      for (let step = 0; same && step < length; step += 1) {
        const segment = segments[from + step] ?? '';
        same = segment === segments[from + length + step];
        words ||= !DIGITS.test(segment);
      }
      if (same && words) return true;
    }
  }
  return false;
}

function twinSegment(segments: readonly string[]): SkipReason | null {
  for (const segment of segments) if (TWIN_WORDS.has(stem(segment))) return 'twin';
  return null;
}

function queryShape(query: string): SkipReason | null {
  for (const pair of query.split('&')) {
    const [name, value] = nameAndValue(pair);
    if (TWIN_FLAGS.has(name) && !/^(?:|0|false|no)$/.test(value)) return 'twin';
    if (TWIN_PARAMS.has(name)) {
      const word = value.split('/', 1)[0] ?? '';
      if (TWIN_WORDS.has(word) || TWIN_VALUES.has(word)) return 'twin';
    }
    if (LANGUAGE_PARAMS.has(name) && FOREIGN_LANGUAGES.has(value.split(/[-_]/, 1)[0] ?? '')) return 'twin';
    if (YEAR_PARAMS.has(name) && DIGITS.test(value) && (Number(value) < FIRST_YEAR || Number(value) > LAST_YEAR))
      return 'calendar';
  }
  return null;
}

/**
 * One name for all the days, months and years of one list that a visitor turns by date; null for any other address.
 * What else the query says is part of the name: `?id=7&date=...` is page 7, not a day.
 */
export function calendarShape(path: string): string | null {
  const mark = path.indexOf('?');
  const bare = mark < 0 ? path : path.slice(0, mark);
  const pairs = pairsOf(path);
  const turning = pairs.filter((pair) => CALENDAR_PARAMS.has(nameAndValue(pair)[0]));
  if (turning.length > 0) {
    const names = turning.map((pair) => nameAndValue(pair)[0]);
    const rest = pairs.filter((pair) => !turning.includes(pair));
    return `${bare}?${[...rest, ...names].sort().join('&')}`;
  }
  const tail = DATE_TAIL.exec(bare);
  if (tail === null) return null;
  const before = bare.slice(0, tail.index);
  return CALENDAR_SEGMENT.test(before) ? `${before}/#` : null;
}

/** `a=1`, `b=2` of `/c?a=1&b=2`. */
export function pairsOf(path: string): readonly string[] {
  const mark = path.indexOf('?');
  return mark < 0 ? [] : path.slice(mark + 1).split('&');
}

/** Lower case; the value with %2F and + read. */
export function nameAndValue(pair: string): readonly [name: string, value: string] {
  const equals = pair.indexOf('=');
  if (equals < 0) return [pair.toLowerCase(), ''];
  return [
    pair.slice(0, equals).toLowerCase(),
    pair
      .slice(equals + 1)
      .replaceAll(/%2f/gi, '/')
      .toLowerCase(),
  ];
}

function ending(segment: string): string {
  const dot = segment.lastIndexOf('.');
  return dot < 0 ? '' : segment.slice(dot + 1);
}

function stem(segment: string): string {
  const dot = segment.lastIndexOf('.');
  return dot <= 0 ? segment : segment.slice(0, dot);
}
