/** Posts kept at the top of a list whatever their date. */

import type { Outline } from '../../model/outline.ts';
import { FEATURED_MARKS, PINNED_MARKS } from '../../vietnamese/mark-words.ts';
import { prominenceOf } from '../../vietnamese/news-words.ts';
import type { Prominence } from '../../vietnamese/news-words.ts';
import { boxAt, hasMark, lineAt, markWords } from '../boxes.ts';
import { nameWords, picturesAt } from '../pictures.ts';
import type { ListedPost } from './post-lists.ts';

/** A class, an icon or a word says so; 'featured' where it only gives the post prominence. */
export function prominence(outline: Outline, post: ListedPost): Prominence | null {
  let found: Prominence | null = null;
  for (const one of marks(outline, post)) {
    if (one === 'pinned') return 'pinned';
    found ??= one;
  }
  return found;
}

function* marks(outline: Outline, post: ListedPost): Generator<Prominence | null> {
  const end = post.alone ? boxAt(outline, post.box).end : post.box;
  for (let box = post.box; box < end; box += 1) {
    if (hasMark(boxAt(outline, box), PINNED_MARKS)) yield 'pinned';
    else if (hasMark(boxAt(outline, box), FEATURED_MARKS)) yield 'featured';
  }
  for (const picture of picturesAt(outline, post)) {
    yield prominenceOf(picture.alt);
    yield prominenceOf(picture.title);
    yield markOf(markWords(picture.marks ?? ''));
    const words = nameWords(picture.url);
    if (words.length <= 2) yield markOf(words);
  }
  for (let line = post.from; line < post.to; line += 1) {
    const { text } = lineAt(outline, line);
    const bracket = /^\s*\[([^\]]{1,20})\]/u.exec(text)?.[1];
    yield prominenceOf(text);
    if (bracket !== undefined) yield prominenceOf(bracket);
  }
}

function markOf(words: readonly string[]): Prominence | null {
  if (words.some((word) => PINNED_MARKS.has(word))) return 'pinned';
  return words.some((word) => FEATURED_MARKS.has(word)) ? 'featured' : null;
}

/** Newest first with at most one slip in so many pairs. */
const SLIPS = 4;
/** More than so many at the top are not pinned but out of order. */
const MAX_PINNED = 5;

/**
 * How many posts at the top are older than one below them, in a list that is otherwise newest first: those are kept
 * there. `dates` in the list's order, null for undated ones.
 */
export function pinnedByOrder(dates: readonly (string | null)[]): number {
  const known = dates.flatMap((date, index) => (date === null ? [] : [{ date, index }]));
  for (let skipped = 0; skipped <= Math.min(MAX_PINNED, known.length - 2); skipped += 1) {
    const rest = known.slice(skipped);
    const top = rest[0]?.date ?? '';
    const slips = rest.filter(({ date }, at) => at > 0 && date > (rest[at - 1]?.date ?? '')).length;
    if (slips * SLIPS > rest.length - 1 || rest.some(({ date }) => date > top)) continue;
    return skipped === 0 ? 0 : (known[skipped - 1]?.index ?? -1) + 1;
  }
  return 0;
}
