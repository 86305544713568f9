/** The rest of a list that only a script brings: what says so on the page, in its words or by the marks of its boxes. */

import type { Box, Link, Outline } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import {
  DISABLED_MARKS,
  GROWING_MARKS,
  NEXT_MARKS,
  PAGE_ITEM_MARKS,
  PAGER_MARKS,
} from '../../vietnamese/mark-words.ts';
import { whollyListHeading } from '../../vietnamese/news-words.ts';
import { headsColumn, turnsList, whollyLink } from '../../vietnamese/pager-words.ts';
import { sharedString } from '../../vietnamese/shared-string.ts';
import { boxAt, hasMark, hasWholeMark } from '../boxes.ts';
import type { FactContext } from '../context.ts';
import { pagesLeft, rowRange, showsAll } from './list-totals.ts';
import { isMarked, turnsOther } from './pager-links.ts';
import { hostOf } from './post-links.ts';

const MAX_TOTAL_LINES = 80;
const MAX_TOTAL_UNITS = 120;

/** In words; null where nothing says that the list goes on. `led`: other pages of it are known. */
export function scriptedRest(outline: Outline, led: boolean): string | null {
  if (isWhole(outline)) return null;
  const shown = scriptedMore(outline) ?? scriptedNumbers(outline);
  if (shown !== null || led) return shown;
  const said = rowsLeft(outline) ?? pagesLeft(outline) ?? scriptedButton(outline);
  return said === null ? silentRest(outline) : copyString(said);
}

/** The page says how many rows its list has, and they all stand there. */
export function isWhole(outline: Outline): boolean {
  const range = rowRange(outline);
  return range !== null && showsAll(outline, range);
}

/** It can be seen, and leads nowhere by what its own marks or those of its item say. */
export function isDisabled(outline: Outline, link: Link): boolean {
  return link.disabled === true || (link.box >= 0 && hasMark(boxAt(outline, link.box), DISABLED_MARKS));
}

/** Panes of tabs that a script fills from an address, empty until then: further parts of what the page lists. */
export function loadedPanes({ links, boxes }: Outline, { url }: FactContext): readonly string[] {
  const panes = links.filter(({ rest, href, place }) => {
    if (rest === undefined || place !== 'main' || !/^#./.test(href) || hostOf(rest) !== hostOf(url)) return false;
    const pane = boxes.find(({ marks }) => marks.split(' ').includes(href.slice(1).toLowerCase()));
    return pane === undefined || pane.from === pane.to;
  });
  return [...new Set(panes.flatMap(({ rest }) => (rest === undefined || rest === url ? [] : [sharedString(rest)])))];
}

function rowsLeft(outline: Outline): string | null {
  const range = rowRange(outline);
  return range !== null && range.to < range.total ? range.text : null;
}

/** "Trang sau" as a button without an address. */
function scriptedButton(outline: Outline): string | null {
  const found = outline.buttons.find(
    ({ words, box }) =>
      boxAt(outline, Math.max(box, 0)).place === 'main' &&
      whollyLink(words) === 'next' &&
      !turnsOther(outline, box) &&
      (turnsList(words) || isMarked(outline, box)),
  );
  return found?.words ?? null;
}

/** An empty box that by its name turns the page, or grows: there are no words of it, so its name stands for them. */
function silentRest(outline: Outline): string | null {
  const found = outline.boxes.find(
    (box) =>
      box.from === box.to &&
      box.marks !== '' &&
      box.place === 'main' &&
      !hasMark(box, DISABLED_MARKS) &&
      (hasWholeMark(box, GROWING_MARKS) || (hasMark(box, NEXT_MARKS) && hasMark(box, PAGER_MARKS))) &&
      !turnsOther(outline, box.index),
  );
  return found === undefined ? null : copyString(found.marks.slice(0, MAX_TOTAL_UNITS));
}

/** By its own marks, or by those of the first thing in it. */
function isPagerBox({ boxes }: Outline, box: Box): boolean {
  if (hasMark(box, PAGER_MARKS)) return true;
  const first = boxes[box.index + 1];
  return first !== undefined && first.parent === box.index && hasWholeMark(first, PAGE_ITEM_MARKS);
}

/** One "Xem thêm" on the page, without an address: a script loads the rest. */
function scriptedMore(outline: Outline): string | null {
  const lines = outline.lines.filter(
    ({ index, place, text, links, level }) =>
      // at the end of the list it heads nothing of another place
      (place === 'main' || (place === 'related' && outline.lines[index + 1]?.place !== 'related')) &&
      level === 0 &&
      text.length <= MAX_TOTAL_UNITS &&
      whollyLink(text) === 'more' &&
      whollyListHeading(text) === null &&
      // without a link under it "Xem" heads a column; "Xem thêm" is a button
      (links.length > 0 || !headsColumn(text)) &&
      links.every((link) => (outline.links[link]?.url ?? null) === null),
  );
  const [only] = lines;
  return lines.length === 1 && only !== undefined ? copyString(only.text) : null;
}

/** Page numbers in a box that is called a pager, none of which leads anywhere: "1 2 3 »". */
function scriptedNumbers(outline: Outline): string | null {
  for (const box of outline.boxes) {
    if (box.place !== 'main' || box.to - box.from > MAX_TOTAL_LINES || !isPagerBox(outline, box)) continue;
    if (turnsOther(outline, box.index)) continue;
    const lines = outline.lines.slice(box.from, box.to);
    // on the last page the numbers lead back
    const leads = lines.some(({ links }) =>
      links.some((at) => outline.links[at]?.scheme === 'postback' || (outline.links[at]?.url ?? null) !== null),
    );
    const text = lines.map((line) => line.text).join(' ');
    if (leads || text.length > MAX_TOTAL_UNITS || !ONLY_NUMBERS.test(text)) continue;
    // a number alone counts something
    if (lines.length < 2 && /^\d+$/.test(text)) continue;
    // "1 - 2": which rows these are
    if (/^\d+\s*[-–]\s*\d+(?!\s*[-–]?\s*\d)/.test(text)) continue;
    // digits of cells that only a stylesheet sets apart run together: "123 »"
    const numbers = /^1(?:23?4?5?)?\D*$/.test(text) ? text.replace(/\D/g, '').split('') : (text.match(/\d+/g) ?? []);
    if (numbers.includes('1') && numbers.includes('2')) return copyString(text);
  }
  return null;
}

const ONLY_NUMBERS = /^[\d\s«»‹›<>.…|[\]()→←-]+$/u;
