/**
 * The bar that templates draw over a post: the name of its section at one end, the day at the other, the post's title
 * right under it. A page's clock stands in such a bar too, beside a greeting or a breadcrumb.
 */

import type { Line, Outline } from '../../model/outline.ts';
import { CLOCK_MARKS, POST_MARKS, TITLE_MARKS } from '../../vietnamese/mark-words.ts';
import { beginsWithBody } from '../../vietnamese/body-names.ts';
import { foldLoose } from '../../vietnamese/fold.ts';
import { pageWords } from '../../vietnamese/news-words.ts';
import { boxAt, commonBox, countWords, hasMark, hasWholeMark } from '../boxes.ts';
import { isDateLine, stampsIn } from './date-stamps.ts';

/** Words of a section's name; of the title under the bar at least, at most. */
const SECTION_WORDS = 10;
const TITLE_WORDS = { least: 2, most: 60 } as const;
const MAX_DAY_UNITS = 60;
/** Of no audit: whether a day is to come is not asked here. */
const ANY_DAY = '2100-01-01';

/** The line of the day in the bar right over a line that is drawn as a title; -1 where there is none. */
export function barOver(outline: Outline, line: number): number {
  const [title, day, section] = [outline.lines[line], outline.lines[line - 1], outline.lines[line - 2]];
  if (title === undefined || day === undefined || !isShown(title) || !isShown(day)) return -1;
  if (!isDay(outline, day) || !isDrawnAsTitle(outline, title)) return -1;
  if (isBesideNothing(outline, day)) return day.index;
  if (section === undefined || !isShown(section)) return -1;
  return namesSection(outline, section) && isOneRow(outline, section, day) ? day.index : -1;
}

function isShown({ place, hidden }: Line): boolean {
  return place === 'main' && !hidden;
}

/** The section's cell was left empty: then only a row that is called a post's tells the day from a clock. */
function isBesideNothing(outline: Outline, day: Line): boolean {
  const row = boxAt(outline, boxAt(outline, day.box).parent);
  if (row.tag !== 'tr' || row.from !== day.index || row.to !== day.index + 1 || !hasMark(row, POST_MARKS)) return false;
  const before = outline.boxes.slice(row.index + 1, day.box).filter(({ parent }) => parent === row.index);
  return before.length === 1 && before.every(({ from, to }) => from === to);
}

/** A section's name in such a bar, whatever it leads to: no post of a list. */
export function namesBar(outline: Outline, line: number): boolean {
  return line >= 0 && barOver(outline, line + 2) === line + 1;
}

function isDay(outline: Outline, { text, box }: Line): boolean {
  if (text.length > MAX_DAY_UNITS || hasWholeMark(boxAt(outline, box), CLOCK_MARKS)) return false;
  const stamps = stampsIn(text, ANY_DAY);
  return stamps.length === 1 && isDateLine(stamps);
}

/** Neither the portal's own name, nor a greeting, nor the way to the page. */
function namesSection(outline: Outline, { text }: Line): boolean {
  const words = countWords(text);
  if (words === 0 || words > SECTION_WORDS || WAY.test(text) || stampsIn(text, ANY_DAY).length > 0) return false;
  const ofPortal = beginsWithBody(text) && foldLoose(outline.title).includes(foldLoose(text));
  return !ofPortal && !pageWords.match(text).some(({ id }) => id === 'greeting');
}

/** "Trang chủ » Tin tức". */
const WAY = /[»›>/|]/u;

/** Both ends of one row, and nothing else in it. */
function isOneRow(outline: Outline, section: Line, day: Line): boolean {
  const row = boxAt(outline, commonBox(outline, section.box, day.box));
  return row.from === section.index && row.to === day.index + 1 && section.box !== day.box;
}

function isDrawnAsTitle(outline: Outline, { text, box, bold, level, links }: Line): boolean {
  const words = countWords(text);
  if (words < TITLE_WORDS.least || words > TITLE_WORDS.most) return false;
  // the next row of a list that has its days beside its titles
  if (links.some((link) => leadsElsewhere(outline, outline.links[link]?.url ?? null))) return false;
  if (bold || level > 0) return true;
  const own = boxAt(outline, box);
  if (hasMark(own, TITLE_MARKS)) return true;
  const around = boxAt(outline, own.parent);
  return around.to - around.from === 1 && hasMark(around, TITLE_MARKS);
}

function leadsElsewhere(outline: Outline, url: string | null): boolean {
  return url !== null && url !== outline.url && url !== outline.canonical;
}

/** The only line under such a bar; -1 where there is none, or several. */
export function titleUnderBar(outline: Outline, main: readonly Line[]): number {
  const [only, ...others] = main.filter(({ index }) => barOver(outline, index) >= 0);
  return only !== undefined && others.length === 0 ? only.index : -1;
}
