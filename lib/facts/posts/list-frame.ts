/** What stands around a list of posts: its heading, and where the rest of it is said to be. */

import type { Line, Outline } from '../../model/outline.ts';
import { HEADING_MARKS } from '../../vietnamese/mark-words.ts';
import { whollyListHeading } from '../../vietnamese/news-words.ts';
import { whollyLink } from '../../vietnamese/pager-words.ts';
import { boxAt, countWords, hasMark, isWithin, lineAt } from '../boxes.ts';
import { isDateLine, lineStamps } from '../dates/date-stamps.ts';
import { monthNamed } from './month-links.ts';
import type { PostList } from './post-lists.ts';

export interface ListFrame {
  readonly heading: string;
  readonly more: string | null;
}

/** Lines looked at above and below a list. */
const REACH_LINES = 6;
const HEADING_WORDS = 14;
/** Boxes up from the list within which its heading stands. */
const REACH_BOXES = 4;

/** `after`: the last line of the posts of another list above; what stands there heads nothing. */
export function listFrame(outline: Outline, list: PostList, today: string, after = -1): ListFrame {
  const first = list.posts[0];
  const last = list.posts.at(-1);
  if (first === undefined || last === undefined) return { heading: '', more: null };
  const within = blockOf(outline, list.container, false);
  const reach = { within, around: blockOf(outline, list.container, true), after };
  const heading = headingAbove(outline, first.from, reach, today);
  const own = new Set(list.posts.map(({ key }) => key));
  const below = moreBelow(outline, last.to, within, own);
  return { heading: heading?.text ?? '', more: below ?? (heading === null ? null : linkOf(outline, heading, own)) };
}

const PAGE_TAGS: ReadonlySet<string> = new Set(['body', 'form']);

/** The block around the list: some boxes up, while the place stays the same. `lines`: only boxes that bring in lines count. */
function blockOf(outline: Outline, container: number, lines: boolean): number {
  let box = container;
  for (let step = 0; step < REACH_BOXES && box > 0;) {
    const { parent, place, from, to } = boxAt(outline, box);
    const around = boxAt(outline, parent);
    if (parent <= 0 || around.place !== place || PAGE_TAGS.has(around.tag)) break;
    // cell, row and table around one list are one step
    if (!lines || around.from < from || around.to > to) step += 1;
    box = parent;
  }
  return box;
}

interface Reach {
  readonly within: number;
  /** Beyond `within` the line right over the list alone may be its heading. */
  readonly around: number;
  readonly after: number;
}

/** The nearest line above that is drawn as a heading; a plain short line counts when it stands right above. */
function headingAbove(outline: Outline, from: number, { within, around, after }: Reach, today: string): Line | null {
  let plain: Line | null = null;
  for (let at = from - 1; at >= Math.max(0, from - REACH_LINES, after + 1); at -= 1) {
    const line = lineAt(outline, at);
    const isNear = isWithin(outline, line.box, within);
    if (line.place === 'breadcrumb' || (!isNear && (plain !== null || !isWithin(outline, line.box, around)))) break;
    if (isDateLine(lineStamps(outline, at, today)) || monthNamed(line.text) !== null) continue;
    if (whollyListHeading(line.text) === null && whollyLink(line.text) !== null) continue;
    const words = countWords(line.text);
    if (words === 0) continue;
    if (words > HEADING_WORDS) break;
    if (line.level > 0 || line.bold || hasMark(boxAt(outline, line.box), HEADING_MARKS)) return line;
    // a plain line is a heading only right above, and leads nowhere
    if (at === from - 1 && line.links.length === 0) {
      if (whollyListHeading(line.text) !== null) return line;
      plain = line;
    }
    if (!isNear) break;
  }
  return plain;
}

/** "Xem thêm" under the list, leading to another page than its posts. */
function moreBelow(outline: Outline, to: number, within: number, own: ReadonlySet<string>): string | null {
  for (let at = to; at < Math.min(outline.lines.length, to + REACH_LINES); at += 1) {
    const line = lineAt(outline, at);
    if (!isWithin(outline, line.box, within) || line.level > 0) return null;
    if (whollyLink(line.text) === 'more') return linkOf(outline, line, own);
  }
  return null;
}

function linkOf(outline: Outline, line: Line, own: ReadonlySet<string>): string | null {
  for (const index of line.links) {
    const url = outline.links[index]?.url ?? null;
    if (url !== null && url !== outline.url && !own.has(url)) return url;
  }
  return null;
}
