/** Lists of other articles, and comments, that a heading announces. */

import type { Box, Line, Place } from '../model/outline.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { COMMENT_HEADINGS, OTHER_HEADINGS, RELATED_HEADINGS } from './place-words.ts';
import { childBoxes, setPlace } from './region.ts';
import type { Region } from './region.ts';

const RELATED = new Set(RELATED_HEADINGS.map(foldLoose));
const OTHER = new Set(OTHER_HEADINGS.map(foldLoose));
const COMMENT = new Set(COMMENT_HEADINGS.map(foldLoose));
/** A heading is short, characters. */
const MAX_HEADING = 60;
/** A link with as many characters is the title of an article. */
const TITLE_CHARS = 30;
/** As many titles above the heading make the page a list of articles. */
const LIST_TITLES = 4;
/** A neighbouring block with more sentences than this is no list of titles, characters. */
const MAX_PROSE = 1500;
/** Of the page's sentences: a part with more is the page itself. */
const MOST_PROSE = 0.5;

export function layNeighbours(region: Region): void {
  const { boxes, lines } = region;
  for (const line of lines) {
    if (line.text.length > MAX_HEADING || placeOf(region, line) !== 'main' || line.box <= 0) continue;
    const place = announced(region, line);
    if (place === null) continue;
    const whole = partHeadedBy(boxes, line);
    if (whole !== null && !isMost(region, whole)) setPlace(region, whole.index, place);
    else layFollowing(region, line, place);
  }
}

function announced(region: Region, line: Line): Place | null {
  const words = foldLoose(line.text);
  if (RELATED.has(words)) return 'related';
  if (COMMENT.has(words) || COMMENT.has(words.replace(/ \d+$|^\d+ /, '')))
    return standsOut(line) && isBelowText(region, line) ? 'comment' : null;
  if (!OTHER.has(words) || !isBelowText(region, line)) return null;
  return isList(region, line) ? null : 'related';
}

function standsOut(line: Line): boolean {
  return line.level > 0 || line.bold;
}

function placeOf({ boxes, linePlaces }: Region, line: Line): Place {
  return linePlaces.get(line.index) ?? boxes[line.box]?.place ?? 'main';
}

/** Sentences of main text stand above it: the article itself. */
function isBelowText({ sums, boxes, lines }: Region, heading: Line): boolean {
  for (let index = 0; index < heading.index; index += 1) {
    if (boxes[lines[index]!.box]?.place === 'main' && sums.prose(index, index + 1) > 0) return true;
  }
  return false;
}

/** Above it stand titles of articles, not one article. */
function isList({ boxes, lines, links }: Region, heading: Line): boolean {
  let titles = 0;
  for (const link of links) {
    if (link.line < 0 || link.line >= heading.index || link.url === null || link.words.length < TITLE_CHARS) continue;
    const line = lines[link.line]!;
    // a link that is all its line says is a title; one within a sentence is a reference
    if (boxes[line.box]?.place === 'main' && line.text.length <= link.words.length + 25) titles += 1;
  }
  return titles >= LIST_TITLES;
}

/** The smallest part that begins with the heading and goes on after it. */
function partHeadedBy(boxes: readonly Box[], line: Line): Box | null {
  for (let box = boxes[line.box]; box !== undefined && box.parent >= 0; box = boxes[box.parent]) {
    if (box.from !== line.index || box.place !== 'main') return null;
    if (box.to > line.index + 1) return box;
  }
  return null;
}

function isMost({ sums }: Region, box: Box): boolean {
  const prose = sums.prose(0, sums.lines);
  return prose > 0 && sums.prose(box.from, box.to) > MOST_PROSE * prose && sums.prose(box.from, box.to) > MAX_PROSE;
}

/** The heading has no part of its own: what follows it, up to the next heading. */
function layFollowing(region: Region, heading: Line, place: Place): void {
  const { boxes, lines, sums, linePlaces } = region;
  let head = boxes[heading.box]!;
  const alone = isOnly(head, heading);
  while (isOnly(boxes[head.parent], heading)) head = boxes[head.parent]!;
  const parent = alone ? head.parent : head.index;
  if (alone) setPlace(region, head.index, place);
  linePlaces.set(heading.index, place);
  const around = boxes[parent]!;
  const parts = childBoxes(boxes, parent).filter((box) => box.from > heading.index && box.to > box.from);
  for (let index = heading.index + 1; index < around.to;) {
    const part = parts.find((box) => box.from <= index && index < box.to);
    const line = lines[index]!;
    if (line.level > 0 && !isOwnHeading(line, heading)) return;
    if (part === undefined) {
      if (line.box === parent) linePlaces.set(index, place);
      index += 1;
      continue;
    }
    if (part.place !== 'main' && part.place !== place) return;
    if (sums.prose(part.from, part.to) > MAX_PROSE || holdsH1(boxes, part)) return;
    setPlace(region, part.index, place);
    index = part.to;
  }
}

function isOnly(box: Box | undefined, { index }: Line): boolean {
  return box !== undefined && box.from === index && box.to === index + 1;
}

/** Titles in the list may be headings of a lower level. */
function isOwnHeading(line: Line, heading: Line): boolean {
  return heading.level > 0 ? line.level > heading.level : line.links.length > 0;
}

function holdsH1(boxes: readonly Box[], part: Box): boolean {
  for (let index = part.index; index < part.end; index += 1) if (boxes[index]!.tag === 'h1') return true;
  return false;
}
