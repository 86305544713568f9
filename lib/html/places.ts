/** Where on the page a text stands. */

import type { Place } from '../model/outline.ts';
import type { Walked } from './walk.ts';
import { claim } from './place-words.ts';

/** A part that holds more than this share of the page's lines is the page itself. */
const WHOLE_PAGE = 0.7;

export function layPlaces(walked: Walked): void {
  const { boxes, lines, links, pictures, times } = walked;
  for (const box of boxes) {
    const parent = box.parent < 0 ? null : boxes[box.parent]!;
    const inherited: Place = parent?.place ?? 'main';
    const own = parent === null ? null : claim(walked.elements[box.index]!);
    const share = lines.length === 0 ? 0 : (box.to - box.from) / lines.length;
    box.place = own === null || share > WHOLE_PAGE || !mayNest(own, inherited) ? inherited : own;
  }
  for (const line of lines) line.place = boxes[line.box]!.place;
  for (const link of links) link.place = link.line < 0 ? (boxes[link.box]?.place ?? 'main') : lines[link.line]!.place;
  for (const picture of pictures) picture.place = boxes[picture.box]?.place ?? 'main';
  for (const time of times) time.place = boxes[time.box]?.place ?? 'main';
}

/** The outer place wins, except that a part of the main text may be anything and a header may hold a menu. */
function mayNest(own: Place, inherited: Place): boolean {
  if (inherited === 'main') return true;
  if (inherited === 'header') return own === 'menu' || own === 'breadcrumb';
  if (inherited === 'menu') return own === 'breadcrumb';
  return inherited === 'sidebar' && own === 'menu';
}
