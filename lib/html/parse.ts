/** HTML to a tree, the same as a browser builds. The only door to the HTML parser. */

import { load } from 'cheerio';
import type { CheerioOptions } from 'cheerio';
import { isTangled, untangle } from './untangle.ts';
import { TooDeep, TooLarge, TreeBuilder } from './tree-builder.ts';
import { named, treeOf } from './tree.ts';
import type { Tree, TreeNode } from './tree.ts';

export function parse(html: string): Tree {
  const document = isTangled(html) ? build(untangle(html)) : build(html);
  return treeOf(named(document, 'html') ?? document);
}

function build(html: string): TreeNode {
  let builder = new TreeBuilder();
  try {
    fill(builder, html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    // an untangled page is shallow by what it opens; what the parser opens by itself may double that
    builder = new TreeBuilder(Number.POSITIVE_INFINITY);
    fill(builder, untangle(html));
  }
  return builder.document;
}

function fill(builder: TreeBuilder, html: string): void {
  try {
    load(html, { treeAdapter: builder as unknown as NonNullable<CheerioOptions['treeAdapter']> });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
  }
}
