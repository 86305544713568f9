/** Moves over the boxes of an outline. Boxes are in document order, so what is inside one is a span of the array. */

import type { Box, Line, Outline } from '../model/outline.ts';

export function boxAt(outline: Outline, index: number): Box {
  return outline.boxes[index] as Box;
}

export function lineAt(outline: Outline, index: number): Line {
  return outline.lines[index] as Line;
}

/** Is `inner` the box `outer` or inside it? */
export function isWithin(outline: Outline, inner: number, outer: number): boolean {
  return inner >= outer && inner < boxAt(outline, outer).end;
}

/** The smallest box that holds both. */
export function commonBox(outline: Outline, a: number, b: number): number {
  let box = a;
  while (box > 0 && !isWithin(outline, b, box)) box = boxAt(outline, box).parent;
  return Math.max(box, 0);
}

/** How many boxes lie between `inner` and `outer`, 0 for the same one. */
export function stepsUp(outline: Outline, inner: number, outer: number): number {
  let steps = 0;
  for (let box = inner; box > outer; box = boxAt(outline, box).parent) steps += 1;
  return steps;
}

/** Class, id and role cut into words: "news-item newsTitle2" is news, item, newstitle. */
export function markWords(marks: string): readonly string[] {
  return marks === '' ? [] : marks.split(/[^a-z]+/).filter((word) => word !== '');
}

/** Some mark of the box is in the set, by a word of it or as a whole ("tin-noi-bat" is tinnoibat too). */
export function hasMark(box: Box, set: ReadonlySet<string>): boolean {
  if (box.marks === '') return false;
  if (markWords(box.marks).some((word) => set.has(word))) return true;
  return box.marks.split(/\s+/).some((mark) => set.has(mark.replace(/[^a-z]+/g, '')));
}

/** A class or id is one of the set, not only a word of it: "icon-clock" stands beside the day of many a post. */
export function hasWholeMark(box: Box, set: ReadonlySet<string>): boolean {
  return box.marks !== '' && box.marks.split(/\s+/).some((mark) => set.has(mark.replace(/[^a-z]+/g, '')));
}

/** Words with a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = wordKind(text, at);
    if (kind === STARTS && !inWord) words += 1;
    inWord = kind === STARTS || (inWord && kind === CONTINUES);
    if (text.charCodeAt(at) >= FIRST_SURROGATE && (text.codePointAt(at) ?? 0) > 0xffff) at += 1;
  }
  return words;
}

/** A letter or digit begins a word, a mark goes on with it, anything else ends it. */
const STARTS = 1;
const CONTINUES = 2;
const FIRST_SURROGATE = 0xd800;
const STARTING = /^[\p{L}\p{N}]/u;
const CONTINUING = /^\p{M}/u;

/** Of the units below it: Latin, Greek, Cyrillic, marks, the Vietnamese block. */
const TABLED = 0x2000;
let kinds: Uint8Array | null = null;

function wordKind(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  kinds ??= Uint8Array.from({ length: TABLED }, (_, code) => kindOf(String.fromCharCode(code)));
  return unit < TABLED ? (kinds[unit] as number) : kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
}

function kindOf(sign: string): number {
  return STARTING.test(sign) ? STARTS : CONTINUING.test(sign) ? CONTINUES : 0;
}
