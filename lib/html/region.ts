/** A page whose places are being laid. */

import type { Box, Place } from '../model/outline.ts';
import type { Sums } from './page-sums.ts';
import type { Draft, Drafts } from './drafts.ts';

export interface Region extends Pick<Drafts, 'boxes' | 'lines' | 'links' | 'elements' | 'linkSpans'> {
  readonly sums: Sums;
  /** As the page's head says it, folded. */
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

export function holdsH1({ boxes }: Pick<Region, 'boxes'>, { index, end }: Box): boolean {
  for (let at = index; at < end; at += 1) if (boxes[at]!.tag === 'h1') return true;
  return false;
}
