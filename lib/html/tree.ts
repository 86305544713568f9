/** The tree of a page: plain linked nodes, so that taking one out or putting one in costs the same anywhere. */

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

const NO_ATTRIBUTES: readonly Attribute[] = [];

/** An element, or a text (`#text`), or something that is never shown (`#comment`, `#document`). */
export class TreeNode {
  readonly name: string;
  attributes: readonly Attribute[];
  /** Of a text. */
  data: string;
  readonly namespace: string;
  parent: TreeNode | null = null;
  prev: TreeNode | null = null;
  next: TreeNode | null = null;
  first: TreeNode | null = null;
  last: TreeNode | null = null;

  constructor(name: string, data = '', attributes: readonly Attribute[] = NO_ATTRIBUTES, namespace = '') {
    this.name = name;
    this.attributes = attributes;
    this.data = data;
    this.namespace = namespace;
  }
}

export const TEXT = '#text';
const HASH = 35;

export function isText(node: TreeNode): boolean {
  return node.name === TEXT;
}

export function isElement(node: TreeNode): boolean {
  return node.name.charCodeAt(0) !== HASH;
}

/** By lower-case name. */
export function attribute(node: TreeNode, name: string): string | undefined {
  for (const one of node.attributes) if (one.name === name) return one.value;
  return undefined;
}

export function* childrenOf(node: TreeNode): Generator<TreeNode> {
  for (let child = node.first; child !== null; child = child.next) yield child;
}

/** Of its own texts: script, title and noscript hold nothing else. */
export function ownText(node: TreeNode): string {
  let text = '';
  for (let child = node.first; child !== null; child = child.next) if (isText(child)) text += child.data;
  return text;
}

/** Of all texts in it but those of its selects, up to some characters. */
export function textIn(element: TreeNode, most: number): string {
  let text = '';
  for (
    let node = element.first;
    node !== null && text.length < most;
    node = following(node, element, node.name === 'select')
  ) {
    if (isText(node)) text += node.data;
  }
  return text;
}

/** The node after this one in document order, within `root`; not into its children when `over`. */
export function following(node: TreeNode, root: TreeNode, over = false): TreeNode | null {
  if (!over && node.first !== null) return node.first;
  for (let at: TreeNode | null = node; at !== null && at !== root; at = at.parent) if (at.next !== null) return at.next;
  return null;
}

export function append(parent: TreeNode, node: TreeNode): void {
  node.parent = parent;
  node.prev = parent.last;
  node.next = null;
  if (parent.last === null) parent.first = node;
  else parent.last.next = node;
  parent.last = node;
}

export function insertBefore(parent: TreeNode, node: TreeNode, reference: TreeNode): void {
  node.parent = parent;
  node.next = reference;
  node.prev = reference.prev;
  if (reference.prev === null) parent.first = node;
  else reference.prev.next = node;
  reference.prev = node;
}

export function detach(node: TreeNode): void {
  const { parent, prev, next } = node;
  if (parent === null) return;
  if (prev === null) parent.first = next;
  else prev.next = next;
  if (next === null) parent.last = prev;
  else next.prev = prev;
  node.parent = node.prev = node.next = null;
}

/** A page. */
export interface Tree {
  readonly html: TreeNode;
  /** body, or the frameset that stands in its place. */
  readonly body: TreeNode;
}

export function treeOf(html: TreeNode): Tree {
  return { html, body: named(html, 'body') ?? named(html, 'frameset') ?? html };
}

/** The first child of that name. */
export function named(node: TreeNode, name: string): TreeNode | undefined {
  for (const child of childrenOf(node)) if (child.name === name) return child;
  return undefined;
}
