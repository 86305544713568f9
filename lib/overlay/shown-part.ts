/** What of a range is to be seen: text that its scrolling container has scrolled away has no place for a marker. */

import type { PageNodes, View } from './page-nodes.ts';

export interface Clipper {
  readonly element: Element;
  readonly box: () => DOMRect;
}

export interface ShownPart {
  /** Of its lines. */
  readonly boxes: readonly DOMRect[];
  /** The last of them. */
  readonly last: DOMRect | null;
}

const ELEMENT = 1;
const NONE: ShownPart = { boxes: [], last: null };

/** Elements around a range that cut off what runs over their edge; each is asked for its style once. */
export function clippersOf(view: View, nodes: PageNodes): (range: Range) => readonly Clipper[] {
  const known = new Map<Element, readonly Clipper[]>();
  const around = (node: Node | null): readonly Clipper[] => {
    if (node === null || nodes.type(node) !== ELEMENT) return [];
    const element = node as Element;
    const before = known.get(element);
    if (before !== undefined) return before;
    const outer = around(nodes.parent(element));
    const clippers = clips(view, nodes, element) ? [{ element, box: () => nodes.box(element) }, ...outer] : outer;
    known.set(element, clippers);
    return clippers;
  };
  return (range) => around(nodes.parent(range.startContainer));
}

/** The page's own scrolling moves the markers with it. */
function clips(view: View, nodes: PageNodes, element: Element): boolean {
  if (element === nodes.root() || nodes.parent(element) === nodes.root()) return false;
  const { overflowX, overflowY } = view.getComputedStyle(element);
  return overflowX !== 'visible' || overflowY !== 'visible';
}

export function shownPart(range: Range, clippers: readonly Clipper[]): ShownPart {
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return NONE;
  const edges = clippers.map(({ box }) => box());
  const shown = boxes.filter((box) => edges.every((edge) => meet(box, edge)));
  return { boxes: shown, last: shown.at(-1) ?? null };
}

function meet(box: DOMRect, edge: DOMRect): boolean {
  const middle = box.top + box.height / 2;
  return box.left < edge.right && box.right > edge.left && middle > edge.top && middle < edge.bottom;
}
