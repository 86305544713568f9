/** The menu once more: the drawer of small screens, at the page's end, under names that no list of marks knows. */

import type { Box } from '../model/outline.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { SITE_MAP_WORDS } from './place-words.ts';
import { setPlace } from './region.ts';
import type { Region } from './region.ts';

/** Fewer links may be a section's own pages, which the menu names too. */
const MIN_LINKS = 6;
/** Of the menu's entries that its copy has, and of the copy's that the menu has. */
const SHARED = 0.8;
/** Of the copy's text inside links. */
const LINKED = 0.7;

const SITE_MAPS = SITE_MAP_WORDS.map(foldLoose);

/** True where there are any. */
export function layMenuCopies(region: Region): boolean {
  const { boxes, sums, linkSpans } = region;
  const menu = menuOf(region);
  if (menu.size < MIN_LINKS || isSiteMap(region)) return false;
  let found = false;
  for (const box of boxes) {
    const { from, to } = linkSpans[box.index]!;
    if (box.place !== 'main' || box.parent < 0 || to - from < SHARED * menu.size || holdsMenu(boxes, box)) continue;
    if (sums.linkChars(box.from, box.to) < LINKED * sums.chars(box.from, box.to)) continue;
    const own = entriesOf(region, box);
    const shared = [...own].filter((entry) => menu.has(entry)).length;
    if (shared < SHARED * menu.size || shared < SHARED * own.size) continue;
    setPlace(region, box.index, 'menu');
    found = true;
  }
  return found;
}

function holdsMenu(boxes: readonly Box[], { index, end }: Box): boolean {
  for (let at = index + 1; at < end; at += 1) if (boxes[at]!.place === 'menu') return true;
  return false;
}

/** Entries of the largest menu. */
function menuOf(region: Region): ReadonlySet<string> {
  const { boxes } = region;
  let largest: ReadonlySet<string> = new Set();
  for (const box of boxes) {
    if (box.place !== 'menu' || boxes[box.parent]?.place === 'menu') continue;
    const own = entriesOf(region, box);
    if (own.size > largest.size) largest = own;
  }
  return largest;
}

/** Where its links lead, and under which words. */
function entriesOf({ links, linkSpans }: Region, box: Box): ReadonlySet<string> {
  const { from, to } = linkSpans[box.index]!;
  return new Set(links.slice(from, to).flatMap(({ url, words }) => (url === null ? [] : [`${url} ${words}`])));
}

/** There the same list is what the page is for. */
function isSiteMap({ title, lines }: Region): boolean {
  const heads = lines.filter(({ level, bold }) => level > 0 || bold).map(({ text }) => text);
  return [title, ...heads.map(foldLoose)].some((text) => SITE_MAPS.some((words) => text.includes(words)));
}
