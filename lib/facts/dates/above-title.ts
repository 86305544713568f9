/** Lines above a page's title: the date of an article may stand there, and so may a clock. */

import type { Outline } from '../../model/outline.ts';
import { CLOCK_MARKS } from '../../vietnamese/mark-words.ts';
import { boxAt, commonBox, countWords, hasWholeMark, isWithin, lineAt, stepsUp } from '../boxes.ts';

/** Right above the title, nothing between: what stands over a menu or a breadcrumb is the page's, as a clock is. */
export function linesAbove(outline: Outline, title: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = title - 1; at >= Math.max(0, title - most); at -= 1) {
    if (outline.lines[at]?.place !== 'main') break;
    if (isBeside(outline, at, title)) found.push(at);
  }
  return found;
}

/** Boxes between a line and what it shares with the title; a clock above the page is further off. */
const BESIDE_STEPS = 3;

function isBeside(outline: Outline, line: number, title: number): boolean {
  const [a, b] = [lineAt(outline, line).box, lineAt(outline, title).box];
  const shared = commonBox(outline, a, b);
  return stepsUp(outline, a, shared) <= BESIDE_STEPS && stepsUp(outline, b, shared) <= BESIDE_STEPS;
}

/** Words of a line that is text. */
const TEXT_WORDS = 12;

/** Within what holds both title and text, and not called a clock: a bar over the page's content shows today. */
export function isOfArticle(outline: Outline, line: number, title: number): boolean {
  const { box } = lineAt(outline, line);
  if (hasWholeMark(boxAt(outline, box), CLOCK_MARKS)) return false;
  const article = articleOf(outline, box);
  if (article !== null && isWithin(outline, lineAt(outline, title).box, article)) return true;
  const text = outline.lines.find(
    ({ index, place, text: words }) => index > title && place === 'main' && countWords(words) >= TEXT_WORDS,
  );
  return text === undefined || isWithin(outline, box, commonBox(outline, lineAt(outline, title).box, text.box));
}

/** The `<article>` that a box stands in: its header holds the day, its title and text stand below. */
function articleOf(outline: Outline, box: number): number | null {
  for (let at = outline.boxes[box]; at !== undefined; at = outline.boxes[at.parent])
    if (at.tag === 'article') return at.index;
  return null;
}
