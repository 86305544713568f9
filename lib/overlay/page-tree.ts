/** The live page as it is looked through for quotes, and what is found there as a range of it. */

import type { PageNodes } from './page-nodes.ts';
import type { TextPart, TextTree } from './text-tree.ts';

const ELEMENT = 1;
/** Text and sections of text. */
const TEXTS: ReadonlySet<number> = new Set([3, 4]);

export function pageTree(nodes: PageNodes, skip: (element: Element) => boolean): TextTree<Node> {
  // asked of elements alone
  const about =
    <T>(ask: (element: Element) => T) =>
    (node: Node): T =>
      ask(node as Element);
  return {
    root: nodes.root,
    first: nodes.first,
    next: nodes.next,
    parent: nodes.parent,
    isElement: (node) => nodes.type(node) === ELEMENT,
    isText: (node) => isText(nodes, node),
    name: about(nodes.name),
    text: (node) => (node as Text).data,
    standsBefore: (node, element) => nodes.standsBefore(node, element as Element),
    lies: (node, element) => nodes.lies(node, element as Element),
    isHidden: about(nodes.isHidden),
    find: nodes.find,
    skip: about(skip),
  };
}

export function rangeOf(nodes: PageNodes, { start, startAt, end, endAt }: TextPart<Node>): Range {
  const range = nodes.makeRange();
  range.setStart(start, startAt);
  range.setEnd(end, endAt);
  return range;
}

export function isText(nodes: PageNodes, node: Node): node is Text {
  return TEXTS.has(nodes.type(node));
}
