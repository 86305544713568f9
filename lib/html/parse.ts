/** HTML to a tree, the same as a browser builds. The only door to the HTML parser. */

import { load } from 'cheerio';
import { isTag, isText } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';

export type { AnyNode, Element };

export interface Tree {
  readonly html: Element;
  readonly head: Element | null;
  /** body, or the frameset that stands in its place. */
  readonly body: Element;
}

export function parse(html: string): Tree {
  const document = load(html).root().get(0)!;
  const root = document.children.find((node): node is Element => isTag(node) && node.name === 'html')!;
  const parts = root.children.filter(isTag);
  const body = parts.find((part) => part.name === 'body' || part.name === 'frameset') ?? root;
  return { html: root, head: parts.find((part) => part.name === 'head') ?? null, body };
}

/** The elements of a piece of HTML, as children of one element. */
export function parseFragment(html: string): Element {
  return parse(html).body;
}

export { isTag as isElement, isText };
