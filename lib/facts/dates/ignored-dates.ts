/** Dates on a page that are not taken for the date of anything, each with the reason. */

import type { DocumentFact } from '../../model/facts/documents.ts';
import type { PageKind } from '../../model/facts/page.ts';
import type { Entry, IgnoredDate, IgnoredDateWhy, PublishedDate } from '../../model/facts/posts.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { dateLabels, pageWords } from '../../vietnamese/news-words.ts';
import type { FactContext } from '../context.ts';
import { lineStamps } from './date-stamps.ts';
import type { Stamp } from './date-stamps.ts';
import { ownTextEnd } from '../main-text.ts';
import { titleLine } from '../title-line.ts';

export interface TakenDates {
  readonly kind: PageKind;
  readonly published: PublishedDate | null;
  readonly entries: readonly Entry[];
  readonly documents: readonly DocumentFact[];
}

const MAX_IGNORED = 100;
/** Dates further on in a page's lines are not looked for. */
const MAX_LINES = 5_000;

export function datesIgnored(outline: Outline, context: FactContext, taken: TakenDates): readonly IgnoredDate[] {
  const ignored = new Map<string, IgnoredDate>();
  const end = ownTextEnd(outline);
  const title = titleLine(outline);
  const entryQuotes = new Set(
    taken.entries.filter((entry) => isTaken(entry, taken.kind)).map(({ dateQuote }) => dateQuote),
  );
  // the page of a document, or a notice in full: "Vinh, ngày 10 tháng 5 năm 2022" under its number
  const headDates = new Set(taken.documents.flatMap(({ date, listed }) => (listed === true ? [] : [date])));
  const documentDates = new Set(
    taken.documents.filter(({ listed }) => listed === true).flatMap(({ date, posted }) => [date, posted]),
  );
  for (const line of outline.lines.slice(0, MAX_LINES)) {
    for (const stamp of lineStamps(outline, line.index, context.asOf)) {
      if (isPublished(stamp, line, taken.published) || (isPostStamp(stamp) && isEntryDate(stamp, line, entryQuotes)))
        continue;
      if (
        taken.kind === 'document-list' &&
        line.place === 'main' &&
        stamp.found.date !== null &&
        documentDates.has(stamp.found.date)
      )
        continue;
      const told = isClock(stamp, line, title) ? 'clock' : reason(stamp, line, context.asOf, line.index >= end);
      if (told === null) continue;
      const why = told === 'event' && stamp.alone && headDates.has(stamp.found.date) ? 'document' : told;
      const text = copyString(stamp.found.text.trim());
      ignored.set(`${why} ${text}`, { text, why });
    }
    const year = copyrightYear(line);
    if (year !== null) ignored.set(`copyright ${year}`, { text: year, why: 'copyright' });
    if (ignored.size >= MAX_IGNORED) break;
  }
  return [...ignored.values()];
}

/** On an article's page the dates of neighbouring lists are not its own, though they are the neighbours'. */
function isTaken({ place, dateQuote }: Entry, kind: PageKind): boolean {
  return dateQuote !== '' && (kind === 'article' ? place === 'main' : place !== 'related');
}

function isPublished({ found, role, alone }: Stamp, line: Line, published: PublishedDate | null): boolean {
  if (published === null || found.date !== published.date) return false;
  // the same day said twice: by the page and by its microdata
  if (alone && line.place === 'main' && (role === 'bare' || role === 'published')) return true;
  return published.quote !== '' && (line.text === published.quote || line.text.includes(published.quote));
}

function isPostStamp({ role, found }: Stamp): boolean {
  return found.date !== null && role !== 'event' && role !== 'issued' && role !== 'clock';
}

function isEntryDate({ found }: Stamp, line: Line, quotes: ReadonlySet<string>): boolean {
  return quotes.has(line.text) || quotes.has(found.text);
}

const NEIGHBOURS: ReadonlySet<Line['place']> = new Set(['comment', 'sidebar', 'related']);

/** A bare date above the page's title: of today, whatever the place is taken for. */
function isClock({ found, role, alone }: Stamp, { index, place }: Line, title: number): boolean {
  return found.date !== null && role === 'bare' && alone && index < title && !NEIGHBOURS.has(place);
}

function reason({ found, role }: Stamp, line: Line, asOf: string, afterEnd: boolean): IgnoredDateWhy | null {
  if (found.problem === 'impossible') return 'impossible';
  if (line.place === 'comment') return 'comment';
  if (role === 'clock') return 'clock';
  if ((line.place === 'header' || line.place === 'menu') && !commemorates(role, line)) return 'clock';
  if (found.problem === 'far-future' || (found.date !== null && found.date > asOf)) return 'future';
  // without a year it is no date of anything
  if (found.date === null) return null;
  // a licence to run the portal
  if (line.place === 'footer') return 'copyright';
  if (role === 'issued') return 'document';
  if (line.place === 'related' || line.place === 'sidebar' || afterEnd) return 'related';
  return role === 'updated' ? null : 'event';
}

/** Running words in the header: "Kỷ niệm 78 năm Ngày thành lập Quân đội nhân dân Việt Nam 22/12/2022". */
function commemorates(role: Stamp['role'], { text }: Line): boolean {
  return role === 'event' || (role === 'text' && dateLabels.match(text).some(({ id }) => id === 'event'));
}

/** Not the year of a day. */
const YEARS = /(?:©|\(c\))?\s*(?<![\d/.-])(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?(?![\d/])/u;

function copyrightYear({ text, place }: Line): string | null {
  if (place !== 'footer' && place !== 'main') return null;
  if (text.length > 300 || (!text.includes('©') && !pageWords.match(text).some(({ id }) => id === 'copyright')))
    return null;
  const year = YEARS.exec(text)?.[0].trim();
  return year === undefined ? null : copyString(year);
}
