/**
 * The date on which a page was published, if it is an article. In order of trust: what is shown near its title or at
 * its end, <time>, meta, JSON-LD, the address. A date without a year, of the future or impossible is none.
 */

import { list } from '../../vietnamese/phrase-list.ts';
import type { Entry, PublishedDate } from '../../model/facts/posts.ts';
import type { Outline } from '../../model/outline.ts';
import { dateFromSlug, parseDate } from '../../vietnamese/dates.ts';
import { documentColumns } from '../../vietnamese/document-columns.ts';
import { copyString, foldLoose } from '../../vietnamese/fold.ts';
import { countWords, lineAt } from '../boxes.ts';
import type { FactContext } from '../context.ts';
import { linesOfEntries } from '../posts/entries.ts';
import { isOfArticle, linesAbove } from './above-title.ts';
import { lineStamps, stampsIn } from './date-stamps.ts';
import type { Stamp } from './date-stamps.ts';
import { barOver } from './title-bar.ts';
import { stampsBehindTitle } from './title-stamps.ts';
import { ownTextEnd } from '../main-text.ts';
import { linksElsewhere, titleLine } from '../title-line.ts';

/** Lines after the title in which its date stands, before it, and at the end of the text. */
const AFTER_TITLE = 8;
const RIGHT_AFTER_TITLE = 3;
const BEFORE_TITLE = 3;
const AT_END = 8;
const MAX_QUOTE_UNITS = 200;

export function publishedDate(outline: Outline, context: FactContext, entries: readonly Entry[]): PublishedDate | null {
  const good = (date: string | null): date is string => date !== null && date <= context.asOf && date >= EARLIEST;
  return ownDate(outline, context, entries, { good, meta: META_KEYS, kept: false });
}

/**
 * The day after the audit date on which an article was posted: portals are audited for past dates too. Null where the
 * page has a date up to the audit date. An update, or a day that the text only speaks of, is none.
 */
export function publishedLater(
  outline: Outline,
  context: FactContext,
  entries: readonly Entry[],
): PublishedDate | null {
  const good = (date: string | null): date is string => date !== null && date > context.asOf;
  return ownDate(outline, context, entries, { good, meta: META_KEYS_OF_POSTING, kept: true });
}

interface Sought {
  readonly good: Good;
  readonly meta: readonly string[];
  /** Only what stands right by the title, and no update. */
  readonly kept: boolean;
}

function ownDate(
  outline: Outline,
  context: FactContext,
  entries: readonly Entry[],
  { good, meta, kept }: Sought,
): PublishedDate | null {
  const listed = linesOfEntries(outline, entries);
  const shown = shownDate(outline, context, listed, { good, kept, hidden: false });
  if (shown !== null) return shown;
  const marked = timeMarked(outline, listed, good);
  if (marked !== null) return marked;
  // microdata in text that no reader sees
  const unseen = shownDate(outline, context, listed, { good, kept, hidden: true });
  if (unseen !== null) return { date: unseen.date, from: 'meta', quote: '', selector: '' };
  for (const key of meta) {
    const date = dayOf(outline.meta[key] ?? '');
    if (good(date)) return { date, from: 'meta', quote: '', selector: '' };
  }
  const written = jsonLdDate(outline, good);
  if (written !== null) return { date: written, from: 'json-ld', quote: '', selector: '' };
  const slug = dateFromSlug(context.url);
  return good(slug) ? { date: slug, from: 'slug', quote: '', selector: '' } : null;
}

/** Portals began about then; earlier dates are typing errors or history. */
const EARLIEST = '1997-01-01';

const META_KEYS: readonly string[] = list(
  'article:published_time; og:article:published_time; og:published_time; datepublished; pubdate; publishdate',
  'publish-date; publish_date; publication_date; dc.date.issued; dcterms.issued; dc.date.created; dcterms.created',
  'dc.date; dcterms.date; date; article.published; sailthru.date; cxenseparse:recs:publishtime; parsely-pub-date',
  'datecreated; article:modified_time; og:updated_time; last-modified; dcterms.modified; datemodified',
);

const META_KEYS_OF_POSTING: readonly string[] = META_KEYS.filter((key) => !/modif|update/.test(key));

type Good = (date: string | null) => date is string;

interface Found {
  readonly stamp: Stamp;
  readonly index: number;
}

interface Shown {
  readonly good: Good;
  readonly kept: boolean;
  /** Text that is drawn only after a click, or never, counts too. */
  readonly hidden: boolean;
}

function shownDate(
  outline: Outline,
  context: FactContext,
  listed: ReadonlySet<number>,
  { good, kept, hidden }: Shown,
): PublishedDate | null {
  const title = titleLine(outline);
  const end = ownTextEnd(outline);
  const tabular = linesOfTables(outline);
  const labels = labelsInTables(outline);
  const own = (stamps: readonly Stamp[]): readonly Stamp[] =>
    stamps.filter(({ role, found }) => isOwn(role) && good(found.date));
  const at = (index: number): readonly Stamp[] => {
    const line = outline.lines[index];
    if (line === undefined || line.place !== 'main' || index >= end || tabular.has(index) || listed.has(index))
      return [];
    if (line.hidden && !hidden) return [];
    const label = labels.get(index);
    if (label === undefined) return own(lineStamps(outline, index, context.asOf));
    if (isEffect(label) || !stampsIn(`${label}: ${line.text}`, context.asOf).some(isPosting)) return [];
    return own(stampsIn(line.text, context.asOf));
  };
  const edge = neighbourAfter(outline, title);
  const after = mainLines(outline, Math.max(title + 1, 0), 1, kept ? RIGHT_AFTER_TITLE : AFTER_TITLE).filter(
    (index) => index < edge,
  );
  const before = title < 0 ? [] : linesAbove(outline, title, BEFORE_TITLE);
  const last = mainLines(outline, Math.min(end, outline.lines.length) - 1, -1, AT_END).filter(
    (index) => index > title && index < edge,
  );
  const behind = stampsBehindTitle(outline, title, context.asOf)
    .filter(({ role, found: { date } }) => isOwn(role) && good(date))
    .map((stamp) => ({ stamp, index: title }))[0];
  const bar = title < 0 ? [] : [barOver(outline, title)].filter((line) => line >= 0);
  const posted = first(after, at, 'published');
  const stampedAfter = title < 0 ? onlyDay(outline, context, end, posted) : posted;
  const found = kept
    ? (stampedAfter ??
      behind ??
      first(bar, at, 'bare') ??
      (title < 0 ? null : first(after, at, 'bare')) ??
      first(before, at, 'published'))
    : (stampedAfter ??
      first(before, at, 'published') ??
      behind ??
      first(bar, at, 'bare') ??
      // without a title any bare date may be a clock
      (title < 0 ? null : first(after, at, 'bare')) ??
      first(after, at, 'updated') ??
      first(before, at, 'updated') ??
      first(
        before.filter((index) => isOfArticle(outline, index, title)),
        at,
        'bare',
      ) ??
      onlyDay(outline, context, end, first(last, at, 'published')) ??
      (title < 0 ? null : first(last, at, 'bare')) ??
      first(last, at, 'updated'));
  if (found === null) return null;
  const { stamp, index } = found;
  const line = outline.lines[index];
  if (line === undefined || stamp.found.date === null) return null;
  const quote = line.text.length <= MAX_QUOTE_UNITS ? line.text : stamp.found.text;
  return { date: stamp.found.date, from: 'visible', quote: copyString(quote), selector: outline.selector(line.box) };
}

/** By no title: where the main text bears other days of posting too, each is that of one of several. */
function onlyDay(outline: Outline, context: FactContext, end: number, one: Found | null): Found | null {
  if (one === null) return null;
  const others = outline.lines.filter(
    ({ index, place, hidden }) =>
      place === 'main' &&
      !hidden &&
      index < end &&
      lineStamps(outline, index, context.asOf).some(
        ({ role, found }) => role === 'published' && found.date !== one.stamp.found.date,
      ),
  );
  return others.length >= OTHER_DAYS ? null : one;
}

const OTHER_DAYS = 2;

const TABLE_COLUMNS = 3;

/** A table of so many columns lists things, each with dates of its own. */
function linesOfTables(outline: Outline): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { rows, layout } of outline.tables) {
    if (layout || rows.length < 2 || (rows[0]?.length ?? 0) < TABLE_COLUMNS) continue;
    for (const cell of new Set(rows.flat())) for (let line = cell.from; line < cell.to; line += 1) lines.add(line);
  }
  return lines;
}

const LABELLED_ROWS = 3;

/** Tables of labels and values: what each value's line is called. A day of posting or of issue is the page's date there. */
function labelsInTables(outline: Outline): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const { rows, layout } of outline.tables) {
    if (layout || rows.length < LABELLED_ROWS || rows.some((row) => row.length !== 2)) continue;
    for (const [label, value] of rows) {
      if (label === undefined || value === undefined || label === value || label.text === '') continue;
      for (let line = value.from; line < value.to; line += 1) labels.set(line, label.text);
    }
  }
  return labels;
}

/** "Ngày có hiệu lực": neither issued nor posted then. */
function isEffect(label: string): boolean {
  return documentColumns.match(label)[0]?.id === 'effect';
}

const NEIGHBOUR_WORDS = 4;

/** The first heading after the title that leads to another page: the dates after it are that page's. */
function neighbourAfter(outline: Outline, title: number): number {
  for (let at = Math.max(title + 1, 0); at < outline.lines.length; at += 1) {
    const { level, text, links, place } = lineAt(outline, at);
    if (place === 'main' && level > 0 && countWords(text) >= NEIGHBOUR_WORDS && linksElsewhere(outline, links))
      return at;
  }
  return outline.lines.length;
}

function isPosting({ role }: Stamp): boolean {
  return role === 'published' || role === 'issued';
}

function isOwn(role: Stamp['role']): boolean {
  return role === 'published' || role === 'bare' || role === 'updated';
}

function mainLines(outline: Outline, from: number, step: 1 | -1, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at >= 0 && at < outline.lines.length && found.length < most; at += step) {
    if (outline.lines[at]?.place === 'main') found.push(at);
  }
  return found;
}

function first(lines: readonly number[], at: (index: number) => readonly Stamp[], role: Stamp['role']): Found | null {
  for (const index of lines) {
    // "Cập nhật: 20/09/2024 - Ngày tạo: 02/09/2024": any of the line's
    const stamp = at(index).find((one) => one.role === role);
    if (stamp !== undefined) return { stamp, index };
  }
  return null;
}

const PUBLISHED_PROPERTIES: ReadonlySet<string> = new Set([
  'datepublished',
  'article:published_time',
  'datecreated',
  'pubdate',
]);

function timeMarked(outline: Outline, listed: ReadonlySet<number>, good: Good): PublishedDate | null {
  const title = titleLine(outline);
  const end = ownTextEnd(outline);
  const own = outline.times.filter(
    ({ place, line }) =>
      place === 'main' && line < end && !listed.has(line) && (line < 0 || line >= title - BEFORE_TITLE),
  );
  const named = own.filter(({ itemprop }) => PUBLISHED_PROPERTIES.has(itemprop));
  for (const { datetime, text, box, line } of named.length > 0 ? named : own) {
    const date = dayOf(datetime) ?? parseDate(text);
    if (!good(date)) continue;
    const quote = line >= 0 && outline.lines[line]?.text.includes(text) === true ? text : '';
    return { date, from: 'time', quote: copyString(quote), selector: outline.selector(box) };
  }
  return null;
}

function dayOf(text: string): string | null {
  return text === '' ? null : parseDate(text);
}

const MAX_NODES = 2_000;

/** Lists and comments in the graph tell of other pages. */
const OTHERS_FIELDS: ReadonlySet<string> = new Set([
  'itemListElement',
  'comment',
  'comments',
  'relatedLink',
  'mentions',
]);

/** The first datePublished in the graph, of what is called as this page is before any other; nested ones included. */
function jsonLdDate({ jsonLd, title }: Outline, good: Good): string | null {
  const open: unknown[] = [...jsonLd].reverse();
  let first: string | null = null;
  for (let seen = 0; open.length > 0 && seen < MAX_NODES; seen += 1) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    const fields = node as Readonly<Record<string, unknown>>;
    for (const key of ['datePublished', 'dateCreated'] as const) {
      const value = fields[key];
      const date = typeof value === 'string' ? dayOf(value) : null;
      if (!good(date)) continue;
      if (isCalled(fields['headline'], title)) return date;
      first ??= date;
    }
    open.push(
      ...Object.entries(fields)
        .filter(([key, value]) => typeof value === 'object' && !OTHERS_FIELDS.has(key))
        .map(([, value]) => value)
        .reverse(),
    );
  }
  return first;
}

function isCalled(headline: unknown, title: string): boolean {
  return typeof headline === 'string' && headline !== '' && foldLoose(title).includes(foldLoose(headline));
}
