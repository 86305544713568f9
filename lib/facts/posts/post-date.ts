/** The date that a list shows for a post: beside or under its title, in the link's own text, or over a group of posts. */

import type { Outline } from '../../model/outline.ts';
import { parseDate, dateFromSlug } from '../../vietnamese/dates.ts';
import { dayNamed } from '../../vietnamese/day-names.ts';
import { lineAt } from '../boxes.ts';
import { bestStamp, lineStamps, stampsIn } from '../dates/date-stamps.ts';
import type { Stamp } from '../dates/date-stamps.ts';
import type { ListedPost } from './post-lists.ts';
import { bare, besideTitle } from './post-title.ts';
import type { PostTitle } from './post-title.ts';

export interface PostDate {
  readonly date: string;
  /** The line that shows it, or '' for one from the markup or the address. */
  readonly quote: string;
  readonly line: number;
  /** A day of issue: what is listed is a document. */
  readonly issued?: true;
}

/** Characters of a quoted line; of a longer one only the date is quoted. */
const MAX_QUOTE_UNITS = 200;

export function postDate(outline: Outline, post: ListedPost, title: PostTitle, today: string): PostDate | null {
  return (
    shownDate(outline, post, title, today) ??
    splitDate(outline, post, title) ??
    ofGroup(outline, post, today) ??
    dayOfGroup(outline, post) ??
    markedDate(outline, post) ??
    issuedDate(outline, post, title, today) ??
    slugDate(post)
  );
}

function issuedDate(outline: Outline, post: ListedPost, title: PostTitle, today: string): PostDate | null {
  for (let line = post.from; line < post.to; line += 1) {
    const stamps = line === title.line ? stampsBeside(outline, title, today) : lineStamps(outline, line, today);
    const stamp = stamps.find(({ role, alone, found }) => role === 'issued' && alone && found.date !== null);
    if (stamp === undefined || stamp.found.date === null) continue;
    return { date: stamp.found.date, quote: quoteOf(outline, line, stamp), line, issued: true };
  }
  return null;
}

/** "Kế hoạch ... (ban hành 15/03/2022)": what stands beside the link. */
function stampsBeside(outline: Outline, title: PostTitle, today: string): readonly Stamp[] {
  const pieces = besideTitle(lineAt(outline, title.line).text, bare(title.text, today));
  return pieces.flatMap((piece) => stampsIn(piece, today));
}

function shownDate(outline: Outline, post: ListedPost, title: PostTitle, today: string): PostDate | null {
  let best: { stamp: Stamp; line: number; rank: number } | null = null;
  for (let line = post.from; line < post.to; line += 1) {
    const stamp =
      line === title.line
        ? stampOfTitle(lineAt(outline, line).text, title, today)
        : bestStamp(lineStamps(outline, line, today));
    if (stamp === null) continue;
    const rank = rankOf(stamp);
    if (best === null || rank > best.rank) best = { stamp, line, rank };
  }
  if (best === null || best.stamp.found.date === null) return null;
  return { date: best.stamp.found.date, quote: quoteOf(outline, best.line, best.stamp), line: best.line };
}

function rankOf({ role, alone }: Stamp): number {
  if (role === 'published') return 4;
  if (role === 'bare') return alone ? 3 : 2;
  return 1;
}

/** Beside the title on its line, or at an end of it in brackets or behind a bar; a date within a title is no stamp. */
function stampOfTitle(line: string, title: PostTitle, today: string): Stamp | null {
  const kept = bare(title.text, today);
  const pieces = besideTitle(line, kept);
  return bestStamp(pieces.flatMap((piece) => stampsIn(piece, today)));
}

function quoteOf(outline: Outline, line: number, stamp: Stamp): string {
  const { text } = lineAt(outline, line);
  return text.length <= MAX_QUOTE_UNITS ? text : stamp.found.text;
}

const DAY = /^\d{1,2}$/;
const MAX_PIECE_UNITS = 20;

/** A calendar leaf: the day on one line, month and year on the next. */
function splitDate(outline: Outline, post: ListedPost, title: PostTitle): PostDate | null {
  for (let at = post.from; at + 1 < Math.min(post.to, outline.lines.length); at += 1) {
    const [day, rest] = [lineAt(outline, at).text, lineAt(outline, at + 1).text];
    if (at === title.line || !DAY.test(day) || rest.length > MAX_PIECE_UNITS) continue;
    const third = at + 2 < post.to ? lineAt(outline, at + 2).text : '';
    const tries: readonly (readonly [text: string, line: number])[] = [
      [`${day}/${rest}`, at + 1],
      [`${day} ${rest}`, at + 1],
      [`${day}/${rest}/${third}`, at + 2],
      [`${day} ${rest} ${third}`, at + 2],
    ];
    for (const [text, line] of tries) {
      const date = text.length <= 2 * MAX_PIECE_UNITS ? parseDate(text) : null;
      if (date !== null) return { date, quote: lineAt(outline, line).text, line };
    }
  }
  return null;
}

function ofGroup(outline: Outline, { groupDate }: ListedPost, today: string): PostDate | null {
  const stamp = groupDate < 0 ? null : bestStamp(lineStamps(outline, groupDate, today));
  if (stamp === null || stamp.found.date === null) return null;
  return { date: stamp.found.date, quote: quoteOf(outline, groupDate, stamp), line: groupDate };
}

/** "Ngày 12" beside the title, the month in the heading of its group. */
function dayOfGroup(outline: Outline, { from, to, groupMonth }: ListedPost): PostDate | null {
  if (groupMonth === null) return null;
  for (let line = from; line < to; line += 1) {
    const { text } = lineAt(outline, line);
    const day = dayNamed(text);
    // a number alone stands for the day only before the title
    if (day?.bare === true && line !== from) continue;
    const date = day === null ? null : parseDate(`${groupMonth}-${String(day.day).padStart(2, '0')}`);
    if (day !== null && date !== null) return { date, quote: day.text, line };
  }
  return null;
}

function markedDate(outline: Outline, post: ListedPost): PostDate | null {
  for (const time of outline.times) {
    if (time.line < post.from || time.line >= post.to) continue;
    const date = parseDate(time.datetime) ?? parseDate(time.text);
    if (date !== null) return { date, quote: '', line: time.line };
  }
  return null;
}

function slugDate({ links }: ListedPost): PostDate | null {
  for (const { link } of links) {
    const date = link.url === null ? null : dateFromSlug(link.url);
    if (date !== null) return { date, quote: '', line: -1 };
  }
  return null;
}
