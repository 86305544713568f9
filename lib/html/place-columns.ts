/** Columns that no mark names: cells of a layout table, columns of a grid. The narrow one with the links is no main text. */

import type { Box } from '../model/outline.ts';
import { childBoxes, holdsH1, setPlace } from './region.ts';
import { isTitle } from './page-title.ts';
import type { Region } from './region.ts';
import { attribute } from './tree.ts';
import type { TreeNode } from './tree.ts';

/** Only a row that holds this share of the lines that no mark claims lays the page out. */
const PAGE_SHARE = 0.4;
const PAGE_LINES = 10;
/** A column as narrow as this, of the row's width, is a side column. */
const NARROW = 0.36;
/** A column of that width carries the page's text, and no other does. */
const WIDE = 0.5;
/** "Menu | text | notices": the text's share of the widths that the row's columns say. */
const FRAME_COLUMNS = 3;
const FRAME_TEXT = 0.45;
/** Without widths: a column with this share of the largest one's text. */
const SHORT = 0.5;
const FEW_LINKS = 4;
const MENU_LINKS = 5;
/** Of a side column's text inside links. */
const SIDE_LINKS = 0.5;
/** Widths in pixels are parts of a page that wide. */
const PAGE_WIDTH = 1000;
/** Characters of a menu's link, on average at most. */
const MENU_WORDS = 24;
const GRID_CLASS =
  /(?:^|\s)(?:(?:[a-z\d]+:)?col-span-|col-(?:xs|sm|md|lg|xl)-|col-|span|grid_|large-|medium-|aui-w)(\d{1,2})(?=\s|$)/g;
const COLUMN_TAGS: ReadonlySet<string> = new Set([
  'td',
  'div',
  'section',
  'aside',
  'nav',
  'article',
  'main',
  'ul',
  'table',
]);

export function layColumns(region: Region): void {
  const { boxes, sums } = region;
  const open = openLines(region);
  const least = PAGE_SHARE * (open[sums.lines] ?? 0);
  for (const parent of boxes) {
    if (parent.place !== 'main' || (open[parent.to] ?? 0) - (open[parent.from] ?? 0) < least) continue;
    const columns = childBoxes(boxes, parent.index).filter((box) => COLUMN_TAGS.has(box.tag));
    if (columns.length < 2 || columns.length > 5) continue;
    if (sums.lines < PAGE_LINES && !columns.some((box) => isHeaded(region, box))) continue;
    if (parent.tag !== 'tr' && !columns.some((box) => declaredWidth(region, box) !== null)) continue;
    layRow(region, columns);
  }
}

/** How many lines before each one no mark has claimed: a long menu makes the text no smaller. */
function openLines({ boxes, lines }: Region): Uint32Array {
  const counts = new Uint32Array(lines.length + 1);
  for (const [index, line] of lines.entries())
    counts[index + 1] = counts[index]! + (boxes[line.box]?.place === 'main' ? 1 : 0);
  return counts;
}

function layRow(region: Region, columns: readonly Box[]): void {
  const { sums } = region;
  layFrame(region, columns);
  layTitledFrame(region, columns);
  const open = columns.filter((box) => box.place === 'main');
  const widths = open.map((box) => declaredWidth(region, box));
  const wide = open.filter((_, nth) => (widths[nth] ?? 0) >= WIDE);
  if (wide.length === 1 && widths.every((width) => width !== null)) return layBeside(region, wide[0]!, open, widths);
  layNotices(region, open, widths);
  const largest =
    restOf(open, widths) ??
    open.reduce<Box | null>(
      (best, box) => (best === null || weight(region, box) > weight(region, best) ? box : best),
      null,
    );
  if (largest === null) return;
  const framed = isFrame(region, columns, largest) || isHeadedRest(region, open, widths, largest);
  for (const [nth, box] of open.entries()) {
    if (box === largest || holdsTitle(region, box)) continue;
    const width = widths[nth] ?? null;
    const narrow =
      width === null ? sums.chars(box.from, box.to) <= SHORT * sums.chars(largest.from, largest.to) : width <= NARROW;
    if (narrow && (framed || isSide(region, box)))
      setPlace(region, box.index, isMenu(region, box) ? 'menu' : 'sidebar');
  }
}

/** Between narrow columns of which one is the menu or a box of links, the wide one is the page's text, and what else is narrow stands beside it. */
function layFrame(region: Region, columns: readonly Box[]): void {
  const widths = columns.map((box) => declaredWidth(region, box) ?? 0);
  const row = widths.reduce((sum, width) => sum + width, 0);
  if (columns.length < FRAME_COLUMNS || widths.includes(0)) return;
  const narrow = columns.filter((_, nth) => widths[nth]! <= NARROW * row);
  const [wide, ...others] = columns.filter((_, nth) => widths[nth]! >= FRAME_TEXT * row);
  if (wide === undefined || others.length > 0 || narrow.length !== columns.length - 1) return;
  const menus = narrow.filter((box) => box.place === 'menu' || isMenu(region, box));
  const between = columns.length === FRAME_COLUMNS && wide === columns[1];
  const sides = between ? narrow.filter((box) => box.place !== 'main' || isSide(region, box)) : [];
  if (menus.length + sides.length === 0 || narrow.some((box) => holdsTitle(region, box))) return;
  for (const box of narrow)
    if (box.place === 'main') setPlace(region, box.index, menus.includes(box) ? 'menu' : 'sidebar');
}

/** "Menu | text | notices" in cells that say no widths, the page's title over the text, however short that is. */
function layTitledFrame(region: Region, columns: readonly Box[]): void {
  const [first, middle, last] = columns;
  if (first === undefined || middle === undefined || last === undefined || !isFrame(region, columns, middle)) return;
  const { lines } = region;
  const titled = ({ from, to }: Box): boolean => lines.slice(from, to).some((line) => isTitle(region, line));
  if (!titled(middle) || titled(last) || last.place !== 'main' || holdsTitle(region, last)) return;
  setPlace(region, last.index, isMenu(region, last) ? 'menu' : 'sidebar');
}

/** Of three cells that say no widths the first is a menu or a box of links, and the second the text. */
function isFrame(region: Region, columns: readonly Box[], text: Box): boolean {
  const [first, middle, ...others] = columns;
  if (first === undefined || middle !== text || others.length !== 1) return false;
  if (columns.some((box) => box.tag !== 'td' || declaredWidth(region, box) !== null)) return false;
  return first.place !== 'main' || isSide(region, first);
}

/** The one column that says no width, between narrow ones that leave it most of the row. */
function restOf(columns: readonly Box[], widths: readonly (number | null)[]): Box | null {
  const said = widths.filter((width) => width !== null);
  if (said.length !== widths.length - 1 || said.some((width) => width > NARROW)) return null;
  const rest = 1 - said.reduce((sum, width) => sum + width, 0);
  return rest < WIDE ? null : (columns[widths.indexOf(null)] ?? null);
}

/** Between narrow columns the one that says no width has the row's only headings: boxes stand beside it. */
function isHeadedRest(
  region: Region,
  columns: readonly Box[],
  widths: readonly (number | null)[],
  largest: Box,
): boolean {
  if (columns.length !== FRAME_COLUMNS || largest !== columns[1] || restOf(columns, widths) !== largest) return false;
  return columns.every((box) => isHeaded(region, box) === (box === largest));
}

/** Where one column alone has a heading, a narrow one with sentences is a notice beside it, however little that one says. */
function layNotices(region: Region, columns: readonly Box[], widths: readonly (number | null)[]): void {
  const { sums } = region;
  const headed = columns.filter((box) => isHeaded(region, box));
  if (headed.length !== 1) return;
  for (const [nth, box] of columns.entries()) {
    const narrow = (widths[nth] ?? 1) <= NARROW;
    if (narrow && box !== headed[0] && !holdsTitle(region, box) && sums.prose(box.from, box.to) > 0)
      setPlace(region, box.index, 'sidebar');
  }
}

/** The one wide column is the page's text, however short: the narrow ones stand beside it, with headings of their own. */
function layBeside(region: Region, wide: Box, columns: readonly Box[], widths: readonly (number | null)[]): void {
  const { sums } = region;
  const plain = ({ from, to }: Box): number => sums.chars(from, to) - sums.linkChars(from, to);
  // under the page's own title it is the text, though there be none yet
  const titled = holdsH1(region, wide);
  for (const [nth, box] of columns.entries()) {
    if (box === wide || (widths[nth] ?? 1) > NARROW) continue;
    // a cell may be the label of the value beside it
    const notice = titled && !holdsTitle(region, box) && sums.prose(box.from, box.to) > 0;
    const lesser = notice || (box.tag !== 'td' && plain(box) <= plain(wide));
    if (lesser || isSide(region, box)) setPlace(region, box.index, isMenu(region, box) ? 'menu' : 'sidebar');
  }
}

/** Sentences count before links, a heading of the first level before all. */
function weight(region: Region, box: Box): number {
  const { sums } = region;
  const title = holdsTitle(region, box) ? 1e9 : 0;
  return (
    title +
    sums.prose(box.from, box.to) * 10 +
    sums.chars(box.from, box.to) -
    sums.linkChars(box.from, box.to) +
    (box.to - box.from)
  );
}

function isHeaded({ lines }: Region, { from, to }: Box): boolean {
  return lines.slice(from, to).some(({ level }) => level > 0 && level <= HEADING_LEVEL);
}

const HEADING_LEVEL = 3;

function holdsTitle({ boxes }: Region, box: Box): boolean {
  for (let index = box.index; index < box.end; index += 1)
    if (boxes[index]!.tag === 'h1' || boxes[index]!.place === 'breadcrumb') return true;
  return false;
}

function isSide({ sums, linkSpans }: Region, box: Box): boolean {
  const { from, to } = linkSpans[box.index]!;
  if (to - from < FEW_LINKS) return false;
  const chars = sums.chars(box.from, box.to);
  return sums.linkChars(box.from, box.to) >= SIDE_LINKS * chars;
}

function isMenu({ links, linkSpans, sums }: Region, box: Box): boolean {
  const { from, to } = linkSpans[box.index]!;
  const words = links.slice(from, to).filter((link) => link.by === 'text');
  if (words.length < MENU_LINKS || sums.linkChars(box.from, box.to) < 0.8 * sums.chars(box.from, box.to)) return false;
  return words.reduce((sum, link) => sum + link.words.length, 0) / words.length <= MENU_WORDS;
}

/** Share of the row, as attributes and grid classes say; null when they do not. */
function declaredWidth({ elements }: Region, box: Box): number | null {
  const element = elements[box.index]!;
  const said =
    /(?:^|[;\s])width\s*:\s*([\d.]+)\s*(%|px)/i.exec(attribute(element, 'style') ?? '') ??
    /^\s*([\d.]+)\s*(%|px)?/.exec(attribute(element, 'width') ?? '');
  if (said !== null) return Number(said[1]) / (said[2] === '%' ? 100 : PAGE_WIDTH);
  const classes = attribute(element, 'class') ?? '';
  const widest = gridColumns(classes);
  if (widest === 0) return null;
  if (classes.includes('aui-w')) return widest / 100;
  return widest / (isWideGrid(element) ? 24 : 12);
}

/** A sibling with more than 12 columns, or both together more than 12: a grid of 24. */
function isWideGrid(element: TreeNode): boolean {
  let sum = 0;
  for (let sibling = element.parent?.first ?? null; sibling !== null; sibling = sibling.next) {
    const columns = gridColumns(attribute(sibling, 'class') ?? '');
    if (columns > 12) return true;
    sum += columns;
  }
  return sum === 24;
}

/** The widest that the classes say; 0 for none, and for the full width of a telephone. */
function gridColumns(classes: string): number {
  let widest = 0;
  for (const match of classes.matchAll(GRID_CLASS)) {
    const columns = Number(match[1]);
    if (columns !== 12 && columns !== 24) widest = Math.max(widest, columns);
  }
  return widest;
}
