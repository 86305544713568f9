/** A post's title as the list shows it, on one line. */

import type { Line, Outline } from '../../model/outline.ts';
import { prominenceOf } from '../../vietnamese/news-words.ts';
import { countWords, lineAt } from '../boxes.ts';
import { isDateLine, isSealed, lineStamps, stampsIn } from '../dates/date-stamps.ts';
import type { ListedPost } from './post-lists.ts';

export interface PostTitle {
  readonly text: string;
  /** The line that shows it; -1 when only a picture's alt or a title attribute says it. */
  readonly line: number;
  readonly box: number;
  /** Its words fill their line or begin it: it is no link in the middle of a sentence. */
  readonly leads: boolean;
  /** The title is itself the link's text. */
  readonly linked: boolean;
  /** Put together from its address: a picture without words leads there. */
  readonly byAddress?: true;
}

/** Characters; longer link texts hold the summary too. */
const MAX_TITLE_UNITS = 300;

export function postTitle(outline: Outline, post: ListedPost, today: string): PostTitle | null {
  return byLink(outline, post, today) ?? byLine(outline, post, today) ?? byPicture(post);
}

function byLink(outline: Outline, post: ListedPost, today: string): PostTitle | null {
  let best: { line: Line; words: string; rank: number; box: number } | null = null;
  for (const { link, mute } of post.links) {
    if (mute || link.by !== 'text' || link.line < 0) continue;
    for (const line of linesOfLink(outline, post, link.index, link.line)) {
      const whole = line.text.includes(link.words);
      const words = whole ? link.words : line.text;
      if (!whole && isDateLine(lineStamps(outline, line.index, today))) continue;
      // of a card the heading or the bold line is the title; a summary never
      const rank = (line.level > 0 ? 4 : 0) + (line.bold ? 2 : 0) + (whole ? 1 : 0);
      const longer = best !== null && rank === best.rank && whole && countWords(words) > countWords(best.words);
      if (best === null || rank > best.rank || longer) best = { line, words, rank, box: line.box };
    }
  }
  if (best === null) return null;
  const { line, box } = best;
  const text = bare(best.words, today).slice(0, MAX_TITLE_UNITS);
  return text === ''
    ? null
    : { text, line: line.index, box, leads: leadsLine(outline, line, best.words, today), linked: true };
}

/** Lines that show the link's text: a card's link holds several. */
function* linesOfLink(outline: Outline, post: ListedPost, link: number, first: number): Generator<Line> {
  for (let at = first; at < Math.min(post.to, outline.lines.length); at += 1) {
    const line = lineAt(outline, at);
    if (line.links.includes(link)) yield line;
    else if (at > first) return;
  }
}

/** The title is no link: a heading, else a bold line, else the first line with words enough. */
function byLine(outline: Outline, post: ListedPost, today: string): PostTitle | null {
  let best: Line | null = null;
  let bestRank = 0;
  for (let at = post.from; at < post.to; at += 1) {
    const line = lineAt(outline, at);
    if (FRAME_PLACES.has(line.place)) continue;
    if (isDateLine(lineStamps(outline, at, today)) || isAnothers(outline, post, line)) continue;
    const rank = line.level > 0 ? 3 : line.bold ? 2 : countWords(line.text) >= 3 ? 1 : 0;
    if (rank > bestRank) [best, bestRank] = [line, rank];
  }
  if (best === null || post.links.some(({ mute, link }) => !mute && link.by === 'text')) return null;
  const text = bare(best.text, today).slice(0, MAX_TITLE_UNITS);
  return text === '' ? null : { text, line: best.index, box: best.box, leads: true, linked: false };
}

/** Where words name sections of the portal, not a post. */
const FRAME_PLACES: ReadonlySet<Line['place']> = new Set(['header', 'menu', 'breadcrumb', 'footer']);

/** Holds the link of another post: a banner stands above it and does not name it. */
function isAnothers(outline: Outline, { links }: ListedPost, line: Line): boolean {
  return line.links.some((at) => {
    const url = outline.links[at]?.url ?? null;
    return url !== null && !links.some(({ link }) => link.url === url);
  });
}

function byPicture({ links, box }: ListedPost): PostTitle | null {
  const named =
    links.find(({ mute, link }) => !mute && link.words !== '') ??
    links.find(({ mute, link }) => !mute && link.title !== '');
  const text = named === undefined ? '' : named.link.words || named.link.title;
  return text === '' ? null : { text: text.slice(0, MAX_TITLE_UNITS), line: -1, box, leads: true, linked: true };
}

/** A picture that nothing names: the words of its address, for a post whose own date shows that it is one. */
export function titleByAddress({ links, box }: ListedPost): PostTitle | null {
  const url = links.find(({ link }) => link.url !== null)?.link.url ?? '';
  const words = (
    url
      .split(/[?#]/)[0]
      ?.split('/')
      .findLast((part) => part !== '') ?? ''
  )
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_+]+/g, ' ')
    .replace(/(?:^|\s)\d{3,}(?=\s|$)/g, ' ')
    .trim();
  return words === '' || words.includes('%')
    ? null
    : { text: words.slice(0, MAX_TITLE_UNITS), line: -1, box, leads: true, linked: true, byAddress: true };
}

/** Without a date in brackets or behind a bar at either end, and without "[Ghim]". Still a piece of the line. */
export function bare(words: string, today: string): string {
  const [from, to] = titleSpan(words, today);
  return words.slice(from, to).trim();
}

/** Brackets and bars that set the date of a title apart. */
const ENDS = /[\s|•·\-–—:]/u;

function titleSpan(words: string, today: string): readonly [number, number] {
  let [from, to] = [0, words.length];
  for (const { found, role } of stampsIn(words, today)) {
    if (role !== 'bare' && role !== 'published' && role !== 'updated' && role !== 'text') continue;
    const open = words.lastIndexOf('(', found.start);
    const opens = open >= 0 && countWords(words.slice(open, found.start)) <= 2;
    const close = words.indexOf(')', found.end);
    const closes = close >= 0 && countWords(words.slice(found.end, close)) === 0;
    const [start, end] = opens && closes ? [open, close + 1] : [found.start, found.end];
    const barred = (opens && closes) || isBarred(words, start, end) || isSealed(words, found);
    if (!barred) continue;
    if (countWords(words.slice(end, to)) === 0 && start > from) to = start;
    else if (countWords(words.slice(from, start)) === 0 && end < to) from = end;
  }
  const mark = /^\s*\[[^\]]{1,20}\]/u.exec(words.slice(from, to));
  if (mark !== null && prominenceOf(mark[0]) !== null) from += mark[0].length;
  while (from < to && ENDS.test(words.charAt(from))) from += 1;
  while (to > from && ENDS.test(words.charAt(to - 1))) to -= 1;
  return [from, to];
}

function isBarred(words: string, start: number, end: number): boolean {
  return /[|•·]\s*$|\s[-–—]\s*$/u.test(words.slice(0, start)) || /^\s*[|•·]|^\s*[-–—:]\s/u.test(words.slice(end));
}

/** The part of the line besides the title, that may hold the date, in pieces before and after it. */
export function besideTitle(line: string, words: string): readonly string[] {
  const at = line.indexOf(words);
  return at < 0 ? [] : [line.slice(0, at), line.slice(at + words.length)];
}

function leadsLine(outline: Outline, line: Line, words: string, today: string): boolean {
  if (line.links.length > MAX_TICKER) return false;
  const [before = '', after = ''] = besideTitle(line.text, words);
  if (countWords(before) === 0 || isDateLine(stampsIn(before, today))) return true;
  if (words.length * 2 >= line.text.length || (prominenceOf(before) !== null && after !== '')) return true;
  return countWords(before) > 0 && countWords(withoutTitles(outline, line, before)) === 0;
}

/** A ticker sets several titles on one line: what stands before one of them is the others'. */
function withoutTitles(outline: Outline, { links }: Line, text: string): string {
  let rest = text;
  for (const index of links) {
    const words = outline.links[index]?.words ?? '';
    if (countWords(words) >= TICKER_WORDS) rest = rest.replace(words, ' ');
  }
  return rest;
}

const TICKER_WORDS = 4;
/** Titles that one line of a list shows at most: a store of thousands of links is none. */
export const MAX_TICKER = 60;
