/** The document that a browser shows as the tree that pages are read from; nothing of the document is changed. */

import { drawingOf } from './elements.ts';
import { append, attribute, TEXT, treeOf, TreeNode } from './tree.ts';
import type { Attribute, Tree } from './tree.ts';
import { MAX_ELEMENTS } from './tree-builder.ts';

/** What is asked of the browser's own nodes: the engine has no document. */
export interface LiveNode {
  readonly nodeType: number;
  readonly firstChild: LiveNode | null;
  readonly nextSibling: LiveNode | null;
}

export interface LiveElement extends LiveNode {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly attributes: ArrayLike<{ readonly localName: string; readonly value: string }>;
  /** Only an open one is given. */
  readonly shadowRoot: LiveNode | null;
}

export interface LiveReading {
  /** Its own styles or the page's keep it from view. Not asked of what lies in such an element. */
  readonly hidden?: (element: LiveElement) => boolean;
  /** No part of the page: what the extension itself has put there. */
  readonly skip?: (element: LiveElement) => boolean;
}

const ELEMENT = 1;
const TEXTS: ReadonlySet<number> = new Set([3, 4]);
const HTML = 'http://www.w3.org/1999/xhtml';
const HIDDEN: Attribute = { name: 'hidden', value: '' };
/** No browser draws them, and what they say is read all the same. */
const NEVER_DRAWN: ReadonlySet<string> = new Set(['html', 'head', 'area', 'map', 'rp', 'datalist', 'audio', 'slot']);
/** Said to those without scripts, to the browser, or to nobody yet. */
const LEFT_OUT: ReadonlySet<string> = new Set(['noscript', 'style', 'template']);

/** Children of a node that are still to come. */
interface Frame {
  next: LiveNode | null;
  readonly into: TreeNode;
  /** `into` is put there when its turn comes: a shadow tree stands behind the children. */
  readonly under: TreeNode | null;
  readonly hidden: boolean;
}

/**
 * As a rendered page is taken down by the crawl: without scripts but the structured data, without styles and what only
 * shows without scripts; open shadow trees are laid open behind the children of their element.
 */
export function liveTree(root: LiveElement, { hidden, skip }: LiveReading = {}): Tree {
  const html = nodeOf(root);
  const frames: Frame[] = [{ next: root.firstChild, into: html, under: null, hidden: false }];
  for (let elements = 0; elements < MAX_ELEMENTS;) {
    const frame = frames.at(-1);
    if (frame === undefined) break;
    const { next: live, into } = frame;
    if (frame.under !== null && into.parent === null) append(frame.under, into);
    if (live === null) {
      frames.pop();
      continue;
    }
    frame.next = live.nextSibling;
    if (TEXTS.has(live.nodeType)) append(into, new TreeNode(TEXT, (live as LiveNode & { readonly data: string }).data));
    if (live.nodeType !== ELEMENT) continue;
    const element = live as LiveElement;
    if (skip?.(element) === true) continue;
    const node = nodeOf(element);
    if (isLeftOut(node.name, attribute(node, 'type') ?? null)) continue;
    append(into, node);
    elements += 1;
    const hides = !frame.hidden && mayHide(element) && hidden?.(element) === true;
    if (hides) node.attributes = [...node.attributes, HIDDEN];
    const inner = frame.hidden || hides;
    if (element.shadowRoot !== null)
      frames.push({ next: element.shadowRoot.firstChild, into: new TreeNode('div'), under: node, hidden: inner });
    if (element.firstChild !== null) frames.push({ next: element.firstChild, into: node, under: null, hidden: inner });
  }
  return treeOf(html);
}

function nodeOf(element: LiveElement): TreeNode {
  const attributes: Attribute[] = [];
  const { attributes: live } = element;
  for (let at = 0; at < live.length; at += 1) {
    const { localName, value } = live[at]!;
    attributes.push({ name: localName, value });
  }
  return new TreeNode(element.localName, '', attributes, element.namespaceURI ?? '');
}

/** Scripts but structured data are no part of what is read. */
export function isLeftOut(localName: string, type: string | null): boolean {
  if (localName === 'script') return type?.trim().toLowerCase() !== 'application/ld+json';
  return LEFT_OUT.has(localName);
}

/** Only of these is it worth asking the browser whether they are kept from view. */
export function mayHide({ localName, namespaceURI }: Pick<LiveElement, 'localName' | 'namespaceURI'>): boolean {
  return namespaceURI === HTML && !NEVER_DRAWN.has(localName) && !drawingOf(localName).unshown;
}
