/**
 * A document as one string, so that it can be read elsewhere than in the page: what a content script sends is validated as
 * a string and costs the page no more than one walk. Written depth first, tokens kept apart by characters that no text holds.
 */

import type { LiveElement, LiveNode } from './live-tree.ts';

/** Between tokens: the invisible separator, which no reader sees in a text and a message carries as it is, unlike control signs. */
export const SNAPSHOT_SEPARATOR = '\u2063';
/** First character of each token; what follows it is a name or a text. */
export const TOKEN = {
  open: '<',
  /** The element is kept from view. */
  hidden: '!',
  /** Of another namespace than HTML: its address is the next token, whole. */
  foreign: '{',
  /** Name of an attribute; its value is the next token, whole. */
  attribute: '=',
  text: '~',
  /** An open shadow tree of the element, behind its attributes and before its children. */
  shadow: '(',
  shadowEnd: ')',
  close: '>',
} as const;

const HTML = 'http://www.w3.org/1999/xhtml';
const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

class SnapshotNode implements LiveElement {
  readonly nodeType: number;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly attributes: { readonly localName: string; readonly value: string }[] = [];
  readonly data: string;
  firstChild: SnapshotNode | null = null;
  nextSibling: SnapshotNode | null = null;
  shadowRoot: SnapshotNode | null = null;
  hidden = false;
  last: SnapshotNode | null = null;

  constructor(nodeType: number, localName = '', { data = '', namespaceURI = HTML } = {}) {
    this.nodeType = nodeType;
    this.localName = localName;
    this.data = data;
    this.namespaceURI = namespaceURI;
  }

  append(child: SnapshotNode): void {
    if (this.last === null) this.firstChild = child;
    else this.last.nextSibling = child;
    this.last = child;
  }
}

/** The document's element as it stood there; null for what is no snapshot. */
export function readSnapshot(snapshot: string): LiveElement | null {
  const tokens = snapshot.split(SNAPSHOT_SEPARATOR);
  const top = new SnapshotNode(FRAGMENT);
  const open: SnapshotNode[] = [top];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const said = token.slice(1);
    const into = open.at(-1);
    if (into === undefined) return null;
    const kind = token.charAt(0);
    if (kind === TOKEN.text) into.append(new SnapshotNode(TEXT, '', { data: said }));
    else if (kind === TOKEN.attribute) into.attributes.push({ localName: said, value: tokens[(at += 1)] ?? '' });
    else if (kind === TOKEN.close || kind === TOKEN.shadowEnd) open.pop();
    else if (kind === TOKEN.hidden) into.hidden = true;
    else if (kind === TOKEN.shadow) open.push((into.shadowRoot = new SnapshotNode(FRAGMENT)));
    else if (kind === TOKEN.open || kind === TOKEN.foreign) {
      const namespaceURI = kind === TOKEN.foreign ? (tokens[(at += 1)] ?? '') : HTML;
      const element = new SnapshotNode(ELEMENT, said, { namespaceURI });
      into.append(element);
      open.push(element);
    } else return null;
  }
  return open.length === 1 ? top.firstChild : null;
}

/** As the page's browser answered when the snapshot was taken. */
export function isHiddenInSnapshot(element: LiveNode): boolean {
  return element instanceof SnapshotNode && element.hidden;
}
