/**
 * The text of a page as it is quoted (NFC, white space folded, nothing invisible), and where in the document each of its
 * characters stands. Blocks are kept apart: a quote stands within one line.
 */

import { elementKinds } from './element-kinds.ts';
import { TextLines, type PageText } from './text-lines.ts';
import type { TextTree } from './text-tree.ts';

/** Of the page, or of one element of it. */
export function pageText<N>(tree: TextTree<N>, root: N): PageText<N> {
  const lines = new TextLines<N>();
  const kindOf = elementKinds();
  const cuts = (node: N): boolean => tree.isElement(node) && kindOf(tree.name(node)).cuts;
  /** The next node that does not lie in this one; lines end with the blocks that are left. */
  const after = (node: N): N | null => {
    for (let at: N | null = node; at !== null && at !== root; at = tree.parent(at)) {
      if (cuts(at)) lines.cut();
      const next = tree.next(at);
      if (next !== null) return next;
    }
    return null;
  };
  for (let node: N | null = root; node !== null && !lines.full;) {
    let inner: N | null = null;
    if (tree.isElement(node)) {
      const { unsaid, cuts: apart } = kindOf(tree.name(node));
      if (!unsaid && !tree.skip(node)) {
        if (apart) lines.cut();
        inner = tree.first(node);
      }
    } else if (tree.isText(node)) lines.node(node, tree.text(node));
    node = inner ?? after(node);
  }
  return lines.read(tree);
}
