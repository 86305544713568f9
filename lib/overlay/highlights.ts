/**
 * What is quoted, shown where it stands: by the browser's highlight registry, which changes no element of the page; where
 * the browser has none, by frames drawn over the text in the overlay's own tree.
 */

import type { MarkKind } from '../model/overlay-message.ts';
import type { Make } from './own-elements.ts';
import type { View } from './page-nodes.ts';

export const MARK_KINDS: readonly MarkKind[] = ['gap', 'unsure', 'evidence'];
const PREFIX = 'soi-cong-';
/** A quote over many lines is framed line by line; more boxes than these are no help. */
const MAX_BOXES = 12;

export interface Quoted {
  readonly kind: MarkKind;
  readonly range: Range;
}

export function canHighlight({ CSS, Highlight }: Partial<View>): boolean {
  return CSS !== undefined && 'highlights' in CSS && typeof Highlight === 'function';
}

export function highlight({ CSS, Highlight }: View, quoted: readonly Quoted[]): void {
  for (const kind of MARK_KINDS) {
    const ranges = quoted.flatMap((one) => (one.kind === kind ? [one.range] : []));
    if (ranges.length === 0) CSS.highlights.delete(PREFIX + kind);
    else CSS.highlights.set(PREFIX + kind, new Highlight(...ranges));
  }
}

export function endHighlights(view: View): void {
  if (canHighlight(view)) for (const kind of MARK_KINDS) view.CSS.highlights.delete(PREFIX + kind);
}

/** Frames of one quote, placed by whoever knows where the layer begins. */
export function framesOf(make: Make, kind: MarkKind, count: number): readonly HTMLElement[] {
  return Array.from({ length: Math.min(count, MAX_BOXES) }, () => make('div', { class: `frame ${kind}` }));
}

/**
 * Of the page: how its own text is highlighted. Put in by the browser, not into the page's elements. Where elements inherit it,
 * of the root alone: to hold each element against three rules costs a long page half as much again.
 */
export function highlightStyle({ inherited }: { readonly inherited: boolean }): string {
  const root = inherited ? ':root' : '';
  return `
${root}::highlight(soi-cong-evidence) { background-color: #b9f0d8 !important; color: #10312a !important; }
${root}::highlight(soi-cong-gap) { background-color: #ffd3cf !important; color: #4a0e0a !important; }
${root}::highlight(soi-cong-unsure) { background-color: #ffe9b0 !important; color: #3d2c00 !important; }
`;
}
