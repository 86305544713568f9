/**
 * The text of a live page as it is quoted (NFC, white space folded, nothing invisible), and where in the document each
 * of its characters stands. Blocks are kept apart: a quote stands within one line.
 */

import { elementKinds } from './element-kinds.ts';
import type { PageNodes } from './page-nodes.ts';
import { TextLines, type PageText } from './text-lines.ts';

const ELEMENT = 1;

/** Of the page, or of one element of it. `skip`: no part of the page, such as the extension's own host. */
export function pageText(nodes: PageNodes, root: Element, skip: (element: Element) => boolean): PageText {
  const lines = new TextLines();
  const kindOf = elementKinds();
  const cuts = (node: Node): boolean => nodes.type(node) === ELEMENT && kindOf(nodes.name(node as Element)).cuts;
  /** The next node that does not lie in this one; lines end with the blocks that are left. */
  const after = (node: Node): Node | null => {
    for (let at: Node | null = node; at !== null && at !== root; at = nodes.parent(at)) {
      if (cuts(at)) lines.cut();
      const next = nodes.next(at);
      if (next !== null) return next;
    }
    return null;
  };
  for (let node: Node | null = root; node !== null && !lines.full;) {
    const type = nodes.type(node);
    let inner: Node | null = null;
    if (type === ELEMENT) {
      const { unsaid, cuts: apart } = kindOf(nodes.name(node as Element));
      if (!unsaid && !skip(node as Element)) {
        if (apart) lines.cut();
        inner = nodes.first(node);
      }
    } else if (isText(type)) lines.node(node as Text, (node as Text).data);
    node = inner ?? after(node);
  }
  return lines.read(nodes);
}

/** Text and sections of text. */
export function isText(type: number): boolean {
  return type === 3 || type === 4;
}
