/**
 * A document as its browser writes it down, so that it can be read elsewhere than in the page: XML, by the browser's own
 * serialiser, which gives the tree as it is; an HTML parser would rearrange what scripts have nested as no HTML may be. With it
 * what no markup says: which elements are kept from view, and what lies in open shadow trees.
 */

import type { PageSnapshot } from '../model/page-snapshot.ts';
import type { LiveElement, LiveNode } from './live-tree.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;
/** Shadow trees in shadow trees. */
const MAX_DEPTH = 50;
/** Characters, of the names of elements and between attributes. */
const NAME_END = /[\s/>]/g;
const NO_SPACE = /\S/g;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos|nbsp)|#x([\da-f]+)|#(\d+));/gi;
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

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
  const reading = new XmlReading(xml, own);
  const top = depth > MAX_DEPTH ? null : reading.read();
  const read = reading.elements;
  // what is counted otherwise than in the page is another tree
  if (top === null || (whole ? read.length !== elements || reading.open > 1 : read.length > elements)) return null;
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

/** Reads what a serialiser has written, and nothing else: names are taken as they come, an HTML parser makes odd ones. */
class XmlReading {
  readonly elements: SnapshotNode[] = [];
  readonly #xml: string;
  /** Of the extension's own host, which is no part of the page. */
  readonly #own: number;
  readonly #top = new SnapshotNode(FRAGMENT);
  readonly #open: SnapshotNode[] = [this.#top];
  /** What lies in a template is written down, and is of no document. */
  #templates = 0;
  #nodes = 0;

  constructor(xml: string, own: number) {
    this.#xml = xml;
    this.#own = own;
  }

  get open(): number {
    return this.#open.length;
  }

  read(): SnapshotNode | null {
    const xml = this.#xml;
    for (let at = 0; at < xml.length && at >= 0 && this.#open.length > 0;) {
      if (xml[at] !== '<') at = this.#text(at);
      else if (xml[at + 1] === '/') at = this.#close(at);
      else if (xml[at + 1] === '!') at = this.#declared(at);
      else if (xml[at + 1] === '?') at = pastOf(xml, '?>', at);
      else at = this.#element(at);
    }
    return this.#open.length === 0 ? null : this.#top;
  }

  #text(at: number): number {
    const next = this.#xml.indexOf('<', at);
    const end = next < 0 ? this.#xml.length : next;
    this.#say(unescaped(this.#xml.slice(at, end)));
    return end;
  }

  /** Text nodes side by side are one; so are those with a comment between them. */
  #say(data: string): void {
    const into = this.#open.at(-1)!;
    if (into.last?.nodeType === TEXT) into.last.data += data;
    else into.append(new SnapshotNode(TEXT, { data, order: (this.#nodes += 1) }));
  }

  #close(at: number): number {
    this.#end();
    return pastOf(this.#xml, '>', at);
  }

  #end(): void {
    if (isTemplate(this.#open.pop())) this.#templates -= 1;
  }

  /** A comment, or a section of text. */
  #declared(at: number): number {
    const xml = this.#xml;
    if (xml.startsWith('<!--', at)) return pastOf(xml, '-->', at + 4);
    if (!xml.startsWith('<![CDATA[', at)) return pastOf(xml, '>', at);
    const end = pastOf(xml, ']]>', at);
    if (end > 0) this.#say(xml.slice(at + 9, end - 3));
    return end;
  }

  #element(from: number): number {
    const xml = this.#xml;
    const into = this.#open.at(-1)!;
    let at = foundAt(NAME_END, xml, from + 1);
    const localName = xml.slice(from + 1, at);
    const attributes: { readonly localName: string; readonly value: string }[] = [];
    let namespaceURI = into.namespaceURI;
    for (at = foundAt(NO_SPACE, xml, at); at >= 0 && xml[at] !== '>' && xml[at] !== '/';) {
      // a name may begin with the sign that ends one
      const equals = xml.indexOf('="', at + 1);
      const end = equals < 0 ? -1 : xml.indexOf('"', equals + 2);
      if (end < 0) return -1;
      const name = xml.slice(at, equals);
      const value = unescaped(xml.slice(equals + 2, end));
      if (name === 'xmlns') namespaceURI = value;
      else attributes.push({ localName: namespaceURI === HTML ? name : localOf(name), value });
      at = foundAt(NO_SPACE, xml, end + 1);
    }
    if (at < 0) return -1;
    const counts = this.#templates === 0;
    const index = counts ? this.elements.length : -1;
    const element = new SnapshotNode(ELEMENT, { localName, namespaceURI, index, order: (this.#nodes += 1) });
    element.attributes.push(...attributes);
    if (counts) this.elements.push(element);
    if (!counts || index !== this.#own) into.append(element);
    this.#open.push(element);
    if (isTemplate(element)) this.#templates += 1;
    if (xml[at] === '/') this.#end();
    return pastOf(xml, '>', at);
  }
}

function isTemplate(node: SnapshotNode | undefined): boolean {
  return node?.localName === 'template' && node.namespaceURI === HTML;
}

/** Without the prefix of its namespace. */
function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** -1 where it does not stand. */
function pastOf(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}

function foundAt(pattern: RegExp, xml: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(xml)?.index ?? -1;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    REFERENCE,
    (whole, name: string | undefined, hex: string | undefined, digits: string | undefined) => {
      if (name !== undefined) return CHARACTERS[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
