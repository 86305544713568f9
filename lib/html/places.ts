/**
 * Where on the page each text stands. Marks claim a place, the page around them confirms or denies it: a template calls
 * many things a menu, and a wrapper of the whole page is none. What no mark claims is told by its shape.
 */

import type { Box, Place } from '../model/outline.ts';
import type { Drafts } from './drafts.ts';
import { sumLines } from './page-sums.ts';
import type { Sums } from './page-sums.ts';
import { claimOf } from './place-claims.ts';
import type { Claim } from './place-claims.ts';
import { layCounters } from './place-counters.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { layMenuCopies } from './place-copies.ts';
import { layColumns } from './place-columns.ts';
import { layEdges } from './place-edges.ts';
import { layNeighbours } from './place-neighbours.ts';
import { isTitledColumn } from './place-titled.ts';
import { beginsTitle } from './page-title.ts';
import type { Region } from './region.ts';
import { attribute } from './tree.ts';

/** So many boxes called header are those of posts. */
const MANY_ALIKE = 3;
/** A part with nearly all of the page's lines is the page itself. */
const WHOLE_PAGE = 0.98;
/** So is one with most of its text outside links, or of its sentences, where there are any to speak of (characters). */
const MOST_PLAIN = 0.7;
const SOME_PLAIN = 60;
const MOST_PROSE = 0.6;
const SOME_PROSE = 300;
/** Of a menu's text inside links. */
const MENU_LINKS = 0.5;
const BREADCRUMB_CHARS = 700;
const BREADCRUMB_LINES = 30;
/** Lines of main text that may stand above a header: a clock, languages, a slogan. */
const ABOVE_HEADER = 6;

export function layPlaces(page: Drafts, title: string): void {
  const { boxes, lines, links, pictures, times } = page;
  const region: Region = {
    ...page,
    title: foldLoose(title),
    sums: sumLines(lines, page.linkChars),
    linePlaces: new Map(),
  };
  layClaims(region);
  layColumns(region);
  layEdges(region);
  // without them the row of the page's columns is the most of it
  if (layMenuCopies(region)) layColumns(region);
  layCounters(region);
  layNeighbours(region);
  for (const line of lines) line.place = region.linePlaces.get(line.index) ?? boxes[line.box]?.place ?? 'main';
  for (const link of links) link.place = link.line < 0 ? (boxes[link.box]?.place ?? 'main') : lines[link.line]!.place;
  for (const one of [...pictures, ...times]) one.place = boxes[one.box]?.place ?? 'main';
}

/** From the outside in: a claim is heard where the part around it leaves it open. */
function layClaims(region: Region): void {
  const { boxes, elements, sums } = region;
  const mainAbove = countMainAbove(region);
  const oneH1 = boxes.filter((box) => box.tag === 'h1').length === 1;
  const looks = countLooks(boxes);
  for (const box of boxes) {
    if (box.parent < 0) continue;
    const inherited = boxes[box.parent]!.place;
    box.place = inherited;
    const claim = claimOf(box, elements[box.index]!);
    if (claim === null || !mayNest(claim.place, inherited)) continue;
    if (isWholePage(box, sums) || !confirmed(claim, box, region, oneH1)) continue;
    if (isOwnEdge(claim, box, region, looks.get(lookOf(box)) ?? 0)) continue;
    if (claim.place === 'header' && mainAbove(box.from) > ABOVE_HEADER) continue;
    box.place = claim.place;
  }
}

/** The outer place stands, except that main text may hold anything and that menus are told apart wherever they are. */
function mayNest(own: Place, inherited: Place): boolean {
  if (inherited === 'main') return true;
  if (inherited === 'header') return own === 'menu' || own === 'breadcrumb';
  if (inherited === 'menu') return own === 'breadcrumb';
  return inherited === 'sidebar' && own === 'menu';
}

function isWholePage({ from, to }: Box, sums: Sums): boolean {
  const { lines } = sums;
  if (lines > 3 && to - from > WHOLE_PAGE * lines) return true;
  const plain = plainChars(0, lines, sums);
  if (plain >= SOME_PLAIN && 2 * (to - from) > lines && plainChars(from, to, sums) > MOST_PLAIN * plain) return true;
  const prose = sums.prose(0, lines);
  return prose >= SOME_PROSE && sums.prose(from, to) > MOST_PROSE * prose;
}

/** "header" over each post of a list, or inside the part that the page itself calls its main one: no edge of the page. */
function isOwnEdge(claim: Claim, box: Box, { boxes, sums }: Region, alike: number): boolean {
  if (claim.by !== 'word' || (claim.place !== 'header' && claim.place !== 'footer')) return false;
  if (alike >= MANY_ALIKE) return true;
  for (let up = boxes[box.parent]; up !== undefined; up = boxes[up.parent]) {
    if (up.tag === 'article') return true;
    if (up.tag === 'main') return claim.place === 'header' ? up.from > 0 : up.to < sums.lines;
  }
  return false;
}

function countLooks(boxes: readonly Box[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const box of boxes) if (box.to > box.from) counts.set(lookOf(box), (counts.get(lookOf(box)) ?? 0) + 1);
  return counts;
}

function lookOf({ tag, marks }: Box): string {
  return `${tag} ${marks}`;
}

function plainChars(from: number, to: number, sums: Sums): number {
  return sums.chars(from, to) - sums.linkChars(from, to);
}

function confirmed(claim: Claim, box: Box, region: Region, oneH1: boolean): boolean {
  const { sums } = region;
  const { from, to } = box;
  switch (claim.place) {
    case 'menu':
      if (claim.by === 'word' && sums.linkChars(from, to) < MENU_LINKS * sums.chars(from, to)) return false;
      return !holdsMain(box, region, true) && !turnsPages(box, region);
    case 'breadcrumb':
      return sums.chars(from, to) <= BREADCRUMB_CHARS && to - from <= BREADCRUMB_LINES;
    case 'sidebar':
      // a role is set without thought around the page's own heading; an aside is not
      if (claim.by === 'tag') return !holdsMain(box, region, oneH1 && box.tag !== 'aside');
      if (holdsMain(box, region, oneH1) || (claim.weak && !isAside(box, region))) return false;
      return !isTitledColumn(region, box);
    case 'footer':
      return isBelow(box, sums) && !holdsMain(box, region, true);
    case 'header':
      if (claim.by === 'word' && (countTitles(box, region) > TITLES_OF_HEADER || isOfTitles(box, region))) return false;
      if (claim.by === 'word' && isTitledText(region, box)) return false;
      return !holdsMain(box, region, false) && (!claim.weak || to - from <= ABOVE_HEADER);
    case 'related':
    case 'comment':
      return from > 0 && !holdsMain(box, region, true);
    default:
      return claim.place satisfies never;
  }
}

/** Numbers of pages, with at most a word before and after them: it belongs to the list that it turns. */
function turnsPages({ from, to }: Box, { lines }: Region): boolean {
  let numbers = 0;
  /** Of all other words, with a space between them. */
  let others = -1;
  for (let at = from; at < to; at += 1) {
    for (const word of lines[at]!.text.split(' ')) {
      if (PAGE_NUMBER.test(word)) numbers += 1;
      else others += word.length + 1;
      if (others > PAGER_CHARS) return false;
    }
  }
  return numbers >= MIN_PAGES;
}

const PAGE_NUMBER = /^\d{1,4}$/;
const MIN_PAGES = 2;
/** "« Trang đầu ‹ Trước ... Sau › Trang cuối »". */
const PAGER_CHARS = 60;

/** The page's own text stands in it, by what no menu, footer or sidebar holds. */
function holdsMain(box: Box, { boxes, elements }: Region, orH1: boolean): boolean {
  for (let index = box.index + 1; index < box.end; index += 1) {
    const { tag } = boxes[index]!;
    if (tag === 'main' || (orH1 && tag === 'h1') || attribute(elements[index]!, 'role') === 'main') return true;
  }
  return false;
}

/** The names of the body above and of the body itself; a box with more headings of the first level holds the page. */
const TITLES_OF_HEADER = 2;

function countTitles({ index, end }: Box, { boxes }: Region): number {
  let titles = 0;
  for (let at = index + 1; at < end; at += 1)
    if (boxes[at]!.tag === 'h1' && boxes[at]!.to > boxes[at]!.from) titles += 1;
  return titles;
}

/** A block below the menu that begins with the page's own title: its box is drawn like a header. */
function isTitledText(region: Region, { index, from, to }: Box): boolean {
  const above = region.linkSpans[index]?.from ?? 0;
  const first = region.lines[from];
  return above >= MENU_ABOVE && to - from > 1 && first !== undefined && beginsTitle(region, first);
}

/** Links of a portal's menu, at least. */
const MENU_ABOVE = 5;

/** Nothing but links, as long as titles of posts: a block whose box is drawn like a header. */
function isOfTitles({ index, from, to }: Box, { sums, links, linkSpans }: Region): boolean {
  const span = linkSpans[index]!;
  const worded = links.slice(span.from, span.to).filter(({ by }) => by === 'text');
  if (worded.length < MIN_TITLES || sums.linkChars(from, to) < TITLES_SHARE * sums.chars(from, to)) return false;
  return worded.every(({ words }) => words.length >= LABEL_CHARS) && meanLength(worded) >= TITLE_CHARS;
}

function meanLength(links: readonly { readonly words: string }[]): number {
  return links.reduce((sum, { words }) => sum + words.length, 0) / links.length;
}

const MIN_TITLES = 5;
const TITLES_SHARE = 0.9;
const TITLE_CHARS = 40;
/** A menu has shorter ones among its own. */
const LABEL_CHARS = 12;

/** 'left' or 'right' is a sidebar when it is the lesser part of what it stands in, and mostly links and pictures. */
function isAside(box: Box, { boxes, sums, linkSpans }: Region): boolean {
  const { from, to } = linkSpans[box.index]!;
  if (to - from < 3) return false;
  const around = boxes[box.parent]!;
  const own = plainChars(box.from, box.to, sums);
  const rest = plainChars(around.from, around.to, sums) - own;
  return rest > own && own <= sums.linkChars(box.from, box.to);
}

/** A footer stands below the page's text. */
function isBelow({ from, to }: Box, sums: Sums): boolean {
  if (from === 0 && to < sums.lines) return false;
  const above = sums.prose(0, from);
  const below = sums.prose(to, sums.lines);
  if (below > above && below >= SOME_PROSE) return false;
  return sums.lines - to <= from || from >= sums.lines / 2;
}

/** Lines of main text above a line; asked from the top of the page down. */
function countMainAbove({ boxes, lines }: Region): (line: number) => number {
  let next = 0;
  let count = 0;
  return (line) => {
    for (; next < line; next += 1) if (boxes[lines[next]!.box]?.place === 'main') count += 1;
    return count;
  };
}
