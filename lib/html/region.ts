/** A page whose places are being laid. */

import type { Box, Line, Place } from '../model/outline.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import type { Sums } from './page-sums.ts';
import { FOOTER_BODIES } from './place-words.ts';
import type { Draft, Drafts } from './drafts.ts';

export interface Region extends Pick<Drafts, 'boxes' | 'lines' | 'links' | 'elements' | 'linkSpans'> {
  readonly sums: Sums;
  /** As the page's head says it. */
  readonly title: string;
  /** Place of single lines where it differs from their box. */
  readonly linePlaces: Map<number, Place>;
}

/** Gives a box and all main text in it a place. */
export function setPlace({ boxes }: Pick<Region, 'boxes'>, index: number, place: Place): void {
  const { end } = boxes[index]!;
  for (let box = index; box < end; box += 1) if (boxes[box]!.place === 'main') (boxes[box] as Draft<Box>).place = place;
}

export function childBoxes(boxes: readonly Box[], parent: number): Box[] {
  const children: Box[] = [];
  const { end } = boxes[parent]!;
  for (let box = parent + 1; box < end; box = boxes[box]!.end) children.push(boxes[box]!);
  return children;
}

/** A title is no word or two, characters. */
const MIN_TITLE = 8;

const BODIES = FOOTER_BODIES.map(foldLoose);

/** A heading that the page's head says too, and not the name of the portal or of its body. */
export function isTitle({ title }: Region, { text, level, bold }: Line): boolean {
  if (text.length < MIN_TITLE || (level === 0 && !bold)) return false;
  const folded = foldLoose(text);
  const called = foldLoose(title);
  // the head may have the title cut short
  const agrees = called.includes(folded) || (called.length >= MIN_TITLE && folded.startsWith(called));
  return agrees && !BODIES.some((body) => folded.startsWith(`${body} `));
}
