/** The items of lists that lines and links stand in. */

import type { Box, Line } from '../../model/outline.ts';
import { findDates } from '../../vietnamese/dates.ts';
import type { ListPage } from './procedure-row.ts';
import { linesOf } from './procedure-text.ts';

/** Lines around a link in which a date makes it a post. */
const MAX_ITEM_LINES = 8;
const MAX_CLIMB = 6;

export function itemOf(boxes: readonly Box[], from: number): Box | undefined {
  let box = boxes[from];
  for (let climbed = 0; climbed < MAX_CLIMB && box !== undefined; climbed += 1, box = boxes[box.parent])
    if (box.tag === 'li') return box;
  return undefined;
}

/** A date beside it makes it a post, not a procedure. */
export function isPost({ outline }: ListPage, line: Line): boolean {
  let box = outline.boxes[line.box];
  for (
    let parent = outline.boxes[box?.parent ?? -1];
    parent !== undefined && parent.to - parent.from <= MAX_ITEM_LINES;
    parent = outline.boxes[parent.parent]
  ) {
    box = parent;
  }
  const lines = box === undefined || box.to - box.from > MAX_ITEM_LINES ? [line] : linesOf(outline, box.from, box.to);
  return lines.some(({ text }) => findDates(text).some(({ date }) => date !== null));
}
