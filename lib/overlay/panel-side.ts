/** Where the panel lies, and how the page is moved, so that what is told of is seen. */

import type { PageNodes, View } from './page-nodes.ts';

/** As OVERLAY_STYLE has it: the panel lies along the lower edge. */
const SHEET = '(max-width: 480px)';
/** Of the window, from its middle to the middle of what the panel leaves free. */
const SHEET_SHARE = 0.3;

export type Side = 'left' | 'right';

/** The panel with what is left free beside it. */
const PANEL_PX = 420;

/** The other side where the panel would lie on the text, and would not there. */
export function sideFor(range: Range | null, side: Side, { innerWidth }: View): Side {
  const box = range?.getBoundingClientRect();
  if (box === undefined || box.width === 0 || innerWidth < 2 * PANEL_PX) return side;
  const edge = innerWidth - PANEL_PX;
  const under = side === 'right' ? box.right > edge : box.left < PANEL_PX;
  const free = side === 'right' ? box.left > PANEL_PX : box.right < edge;
  if (!under || !free) return side;
  return side === 'right' ? 'left' : 'right';
}

export function scrollToRange(
  range: Range | null,
  { view, nodes }: { readonly view: View; readonly nodes: PageNodes },
): void {
  const element = range === null ? null : nodes.parent(range.startContainer);
  if (element === null) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  if (!view.matchMedia(SHEET).matches) {
    nodes.scrollTo(element as Element, { block: 'center', behavior });
    return;
  }
  // there the panel covers the middle: what is shown has to stand above it
  nodes.scrollTo(element as Element, { block: 'center', behavior: 'instant' });
  view.scrollBy({ top: SHEET_SHARE * view.innerHeight, behavior });
}
