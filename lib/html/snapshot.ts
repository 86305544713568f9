/**
 * A document as its browser writes it down, so that it can be read elsewhere than in the page: XML, by the browser's own
 * serialiser, which gives the tree as it is; an HTML parser would rearrange what scripts have nested as no HTML may be. With it
 * what no markup says: which elements are kept from view, and what lies in open shadow trees.
 */

import { Parser } from 'htmlparser2';
import type { PageSnapshot } from '../model/page-snapshot.ts';
import { decodeEntities } from './entities.ts';
import type { LiveElement, LiveNode } from './live-tree.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;
/** Shadow trees in shadow trees. */
const MAX_DEPTH = 50;

export class SnapshotNode implements LiveElement {
  readonly nodeType: number;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly attributes: { readonly localName: string; readonly value: string }[] = [];
  /** Among the elements of its tree, in the document's order; -1 for what is none of them. */
  readonly index: number;
  /** Among all nodes of its tree. */
  readonly order: number;
  data: string;
  parent: SnapshotNode | null = null;
  firstChild: SnapshotNode | null = null;
  nextSibling: SnapshotNode | null = null;
  last: SnapshotNode | null = null;
  shadowRoot: SnapshotNode | null = null;
  /** The element is kept from view. */
  hidden = false;

  constructor(
    nodeType: number,
    { localName = '', data = '', namespaceURI = HTML, index = -1, order = 0 }: Partial<SnapshotNode> = {},
  ) {
    this.nodeType = nodeType;
    this.localName = localName;
    this.data = data;
    this.namespaceURI = namespaceURI;
    this.index = index;
    this.order = order;
  }

  append(child: SnapshotNode): void {
    child.parent = this;
    if (this.last === null) this.firstChild = child;
    else this.last.nextSibling = child;
    this.last = child;
  }
}

/** The document's element as it stood there; null for what is no snapshot, or is not what the page's browser counted. */
export function readSnapshot(snapshot: PageSnapshot): SnapshotNode | null {
  const root = treeOf(snapshot, 0)?.firstChild;
  return root?.nodeType === ELEMENT ? root : null;
}

/** As the page's browser answered when the snapshot was taken. */
export function isHiddenInSnapshot(element: LiveNode): boolean {
  return element instanceof SnapshotNode && element.hidden;
}

function treeOf({ xml, elements, hidden, shadows, own, whole }: PageSnapshot, depth: number): SnapshotNode | null {
  if (depth > MAX_DEPTH) return null;
  const reading = new TreeReading(own);
  reading.read(xml);
  const { elements: read, top } = reading;
  // what is counted otherwise than in the page is another tree
  if (whole ? read.length !== elements || !reading.isWhole : read.length > elements) return null;
  for (const index of hidden) {
    const element = read[index];
    if (element !== undefined) element.hidden = true;
  }
  for (const { host, tree } of shadows) {
    const shadow = treeOf(tree, depth + 1);
    if (shadow === null) return null;
    const element = read[host];
    if (element !== undefined) element.shadowRoot = shadow;
  }
  return top;
}

/** Builds the tree of what a serialiser has written: names as they come, for an HTML parser makes odd ones. */
class TreeReading {
  readonly elements: SnapshotNode[] = [];
  readonly top = new SnapshotNode(FRAGMENT);
  /** Of the extension's own host, which is no part of the page. */
  readonly #own: number;
  readonly #open: SnapshotNode[] = [this.top];
  #attributes: (readonly [name: string, value: string])[] = [];
  /** What lies in a template is written down, and is of no document. */
  #templates = 0;
  #nodes = 0;
  #whole = false;

  constructor(own: number) {
    this.#own = own;
  }

  /** Every element was closed before the writing ended. */
  get isWhole(): boolean {
    return this.#whole;
  }

  read(xml: string): void {
    const parser = new Parser(
      {
        ontext: (data) => this.#say(data),
        onattribute: (name, value) => void this.#attributes.push([name, value]),
        onopentag: (name) => this.#begin(name),
        onclosetag: () => this.#end(),
      },
      { xmlMode: true, decodeEntities: false },
    );
    parser.write(xml);
    this.#whole = this.#open.length === 1;
    parser.end();
  }

  /** Text nodes side by side are one; so are those with a comment between them. */
  #say(data: string): void {
    const into = this.#open.at(-1)!;
    const text = decodeEntities(data);
    if (into.last?.nodeType === TEXT) into.last.data += text;
    else into.append(new SnapshotNode(TEXT, { data: text, order: (this.#nodes += 1) }));
  }

  #begin(localName: string): void {
    const into = this.#open.at(-1)!;
    const attributes = this.#attributes;
    this.#attributes = [];
    const namespaceURI = attributes.find(([name]) => name === 'xmlns')?.[1] ?? into.namespaceURI;
    const counts = this.#templates === 0;
    const index = counts ? this.elements.length : -1;
    const element = new SnapshotNode(ELEMENT, { localName, namespaceURI, index, order: (this.#nodes += 1) });
    for (const [name, value] of attributes)
      if (name !== 'xmlns')
        element.attributes.push({
          localName: namespaceURI === HTML ? name : localOf(name),
          value: decodeEntities(value, true),
        });
    if (counts) this.elements.push(element);
    if (!counts || index !== this.#own) into.append(element);
    this.#open.push(element);
    if (isTemplate(element)) this.#templates += 1;
  }

  #end(): void {
    if (isTemplate(this.#open.pop())) this.#templates -= 1;
  }
}

function isTemplate(node: SnapshotNode | undefined): boolean {
  return node?.localName === 'template' && node.namespaceURI === HTML;
}

/** Without the prefix of its namespace. */
function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
