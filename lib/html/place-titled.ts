/** A template of two columns calls the page's own text a left or right column too: the page's title tells which one it is. */

import type { Box } from '../model/outline.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { claimOf } from './place-claims.ts';
import { childBoxes } from './region.ts';
import type { Region } from './region.ts';

/** A strip between header and columns: a path of links, a date. */
const STRIP_LINES = 2;
/** Fewer characters begin many a title. */
const MIN_CHARS = 5;
/** Lines of a column tried against the title: it stands above the text. */
const MAX_TRIED = 12;

/** The title heads this column; what stands beside it are columns too, none of them headed so with more text. */
export function isTitledColumn(region: Region, box: Box): boolean {
  const { boxes, elements, sums } = region;
  if (box.parent < 0 || !headedByTitle(region, box)) return false;
  const chars = ({ from, to }: Box): number => sums.chars(from, to);
  return childBoxes(boxes, box.parent).every((beside) => {
    if (beside.index === box.index || beside.to - beside.from <= STRIP_LINES) return true;
    const claim = claimOf(beside, elements[beside.index]!);
    if (claim === null) return false;
    return claim.place !== 'sidebar' || chars(beside) < chars(box) || !headedByTitle(region, beside);
  });
}

/** A link by that name is a menu's. */
function headedByTitle({ lines, title }: Region, { from, to }: Box): boolean {
  if (title === '') return false;
  return lines.slice(from, Math.min(to, from + MAX_TRIED)).some(({ text, links }) => {
    const shown = foldLoose(text);
    return links.length === 0 && shown.length >= MIN_CHARS && title.startsWith(shown);
  });
}
