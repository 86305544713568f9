/** A quote's place in a snapshot, gone to in the page that it was taken of. */

import type { QuotePlace, TextPoint } from '../model/page-snapshot.ts';
import { normalise } from '../vietnamese/normalise.ts';
import { foldLine } from './folded-line.ts';
import type { PageNodes } from './page-nodes.ts';
import { isText, rangeOf } from './page-tree.ts';

const ELEMENT = 1;

/** Null where the page does not say the quote there: then the place is of another state of it. */
export function placeRange(
  nodes: PageNodes,
  elements: ArrayLike<Element>,
  { from, to }: QuotePlace,
  exact: string,
): Range | null {
  const [start, end] = [pointIn(nodes, elements, from, false), pointIn(nodes, elements, to, true)];
  if (start === null || end === null) return null;
  const range = rangeOf(nodes, { start: start.node, startAt: start.at, end: end.node, endAt: end.at });
  return foldLine(range.toString()) === normalise(exact) ? range : null;
}

/** Between two text nodes a quote begins in the second and ends in the first. */
function pointIn(
  nodes: PageNodes,
  elements: ArrayLike<Element>,
  [index, behind, units]: TextPoint,
  ends: boolean,
): { readonly node: Text; readonly at: number } | null {
  const element = elements[index];
  let [left, at] = [behind, units];
  for (let node = element === undefined ? null : nodes.first(element); node !== null; node = nodes.next(node)) {
    if (nodes.type(node) === ELEMENT) {
      if (left === 0) return null;
      left -= 1;
    } else if (left === 0 && isText(nodes, node)) {
      const { length } = node.data;
      if (at < length || (ends && at === length)) return { node, at };
      at -= length;
    }
  }
  return null;
}
