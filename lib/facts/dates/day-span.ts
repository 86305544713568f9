/**
 * For which audit dates a page says the same. The audit date only parts dates of the past from those to come, and tells
 * which years are too far off: between two dates of the page, within one year, nothing changes.
 */

import type { PageFacts } from '../../model/facts/page.ts';
import type { Entry } from '../../model/facts/posts.ts';
import type { Outline } from '../../model/outline.ts';
import { dateFromSlug, parseDate } from '../../vietnamese/dates.ts';
import type { FactContext } from '../context.ts';
import { lineStamps } from './date-stamps.ts';

export type DaySpan = NonNullable<PageFacts['holds']>;

/** Of linked data; a page with more holds for its own day only. */
const MAX_NODES = 5_000;
const DAY_MS = 86_400_000;

/** All dates that readers hold against the audit date have to be among these: see published, entries, ignored-dates. */
export function daySpan(outline: Outline, context: FactContext, entries: readonly Entry[]): DaySpan {
  const { asOf } = context;
  const year = asOf.slice(0, 4);
  let from = `${year}-01-01`;
  let after = `${year}-12-32`;
  const meet = (date: string | null): void => {
    if (date === null) return;
    if (date <= asOf) from = date > from ? date : from;
    else after = date < after ? date : after;
  };
  for (let line = 0; line < outline.lines.length; line += 1)
    for (const { found } of lineStamps(outline, line, asOf)) meet(found.date);
  for (const { datetime, text } of outline.times) for (const said of [datetime, text]) meet(dateIn(said));
  for (const said of Object.values(outline.meta)) meet(dateIn(said));
  for (const { date } of entries) meet(date);
  meet(dateFromSlug(context.url));
  const whole = eachText(outline.jsonLd, (said) => meet(dateIn(said)));
  return whole ? { from, until: dayBefore(after, year) } : { from: asOf, until: asOf };
}

function dateIn(text: string): string | null {
  return text === '' ? null : parseDate(text);
}

function dayBefore(date: string, year: string): string {
  if (date.endsWith('-32')) return `${year}-12-31`;
  return new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10);
}

/** False when there is too much of it. */
function eachText(blocks: readonly unknown[], meet: (text: string) => void): boolean {
  const open: unknown[] = [...blocks];
  for (let seen = 0; open.length > 0; seen += 1) {
    if (seen >= MAX_NODES) return false;
    const node = open.pop();
    if (typeof node === 'string') meet(node);
    else if (typeof node === 'object' && node !== null) open.push(...Object.values(node as Record<string, unknown>));
  }
  return true;
}
