/** Whether an element of a live page is kept from view, as the browser itself answers. */

const ASKED = { visibilityProperty: true, contentVisibilityAuto: false } as const;

/** An element without a box of its own (`display: contents`) shows what it holds. */
export function isHidden(element: Element): boolean {
  if (element.checkVisibility(ASKED)) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display !== 'contents' || style.visibility !== 'visible';
}
