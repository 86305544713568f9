/**
 * The nodes of somebody else's page, asked in a way that the page cannot bend. A form with a field named `firstChild`, or a
 * picture named `createElement`, answers for the property of that name, in every script's world: so the browser's own
 * accessors are taken from the prototypes once and called on each node. Each has a function of its own: one that served all
 * of them could not be compiled to a plain call, and thousands of nodes are asked.
 */

export type View = Window & typeof globalThis;

export interface PageNodes {
  readonly root: () => HTMLElement;
  /** Without the fragment. */
  readonly address: () => string;
  readonly charset: () => string;
  readonly contentType: () => string;
  readonly fonts: () => FontFaceSet | null;
  /** All text of the page, shown or not. */
  readonly wholeText: () => string;
  readonly make: (name: string) => HTMLElement;
  readonly makeRange: () => Range;
  /** Null also for a selector that is none. */
  readonly find: (selector: string) => Element | null;
  readonly first: (node: Node) => Node | null;
  readonly next: (node: Node) => Node | null;
  readonly parent: (node: Node) => Node | null;
  readonly type: (node: Node) => number;
  readonly name: (element: Element) => string;
  readonly namespace: (element: Element) => string | null;
  /** Of the document, or of a shadow tree: in order, and as they are now. */
  readonly elements: (within: ShadowRoot | null) => ArrayLike<Element>;
  /** As XML: the document's element, or what a shadow tree holds. */
  readonly written: (within: ShadowRoot | null) => string;
  /** Only an open one. */
  readonly shadow: (element: Element) => ShadowRoot | null;
  readonly box: (element: Element) => DOMRect;
  readonly scrollTo: (element: Element, how: ScrollIntoViewOptions) => void;
  /** In the document's order, and not in it. */
  readonly standsBefore: (node: Node, element: Element) => boolean;
  readonly lies: (node: Node, element: Element) => boolean;
  readonly isHidden: (element: Element) => boolean;
  /** Quicker to be asked: the browser takes it for shown. */
  readonly isSeen: (element: Element) => boolean;
}

const ASKED = { visibilityProperty: true, contentVisibilityAuto: false } as const;

/** What a node answers of an element that it is compared to: whether that stands behind it, and whether it lies in it. */
const FOLLOWS = 4;
const CONTAINS = 8;

export function pageNodes(view: View): PageNodes {
  const { document } = view;
  const [node, element, page] = [view.Node.prototype, view.Element.prototype, view.Document.prototype];
  const ofPage = <K extends keyof Document>(name: K): (() => Document[K]) => {
    const ask = getter(page, name);
    return () => ask.call(document);
  };
  const [createElement, createRange] = [method(page, 'createElement'), method(page, 'createRange')];
  const [querySelector, querySelectorAll] = [method(page, 'querySelector'), method(page, 'querySelectorAll')];
  const fragmentQuery = method(view.DocumentFragment.prototype, 'querySelectorAll');
  const [box, scrollIntoView] = [method(element, 'getBoundingClientRect'), method(element, 'scrollIntoView')];
  const checkVisibility = method(element, 'checkVisibility');
  const [firstChild, nextSibling] = [getter(node, 'firstChild'), getter(node, 'nextSibling')];
  const [parentNode, nodeType] = [getter(node, 'parentNode'), getter(node, 'nodeType')];
  const compareDocumentPosition = method(node, 'compareDocumentPosition');
  const textContent = getter(node, 'textContent');
  const [localName, namespaceURI] = [getter(element, 'localName'), getter(element, 'namespaceURI')];
  const shadowRoot = getter(element, 'shadowRoot');
  const root = ofPage('documentElement');
  const address = ofPage('URL');
  return {
    root,
    address: () => address().replace(/#.*$/, ''),
    charset: ofPage('characterSet'),
    contentType: ofPage('contentType'),
    fonts: 'fonts' in page ? ofPage('fonts') : () => null,
    wholeText: () => textContent.call(root()) ?? '',
    make: (name) => createElement.call(document, name),
    makeRange: () => createRange.call(document),
    find: (selector) => {
      try {
        return querySelector.call(document, selector);
      } catch {
        return null;
      }
    },
    first: (asked) => firstChild.call(asked),
    next: (asked) => nextSibling.call(asked),
    parent: (asked) => parentNode.call(asked),
    type: (asked) => nodeType.call(asked),
    name: (asked) => localName.call(asked),
    namespace: (asked) => namespaceURI.call(asked),
    elements: (within) => (within === null ? querySelectorAll.call(document, '*') : fragmentQuery.call(within, '*')),
    written: (within) => new view.XMLSerializer().serializeToString(within ?? root()),
    shadow: (asked) => shadowRoot.call(asked),
    box: (asked) => box.call(asked),
    scrollTo: (asked, how) => scrollIntoView.call(asked, how),
    standsBefore: (asked, element) => (compareDocumentPosition.call(asked, element) & FOLLOWS) !== 0,
    lies: (asked, element) => (compareDocumentPosition.call(asked, element) & CONTAINS) !== 0,
    isSeen: (asked) => checkVisibility.call(asked, ASKED),
    isHidden: (asked) => {
      if (checkVisibility.call(asked, ASKED)) return false;
      // an element without a box of its own shows what it holds
      const style = view.getComputedStyle(asked);
      return style.display !== 'contents' || style.visibility !== 'visible';
    },
  };
}

function getter<T extends object, K extends keyof T>(prototype: T, name: K): (this: T) => T[K] {
  const get: unknown = Reflect.get(Object.getOwnPropertyDescriptor(prototype, name) ?? {}, 'get');
  if (typeof get !== 'function') throw new Error(`this browser has no ${String(name)}`);
  return get as (this: T) => T[K];
}

function method<T extends object, K extends keyof T>(prototype: T, name: K): T[K] {
  const found = prototype[name];
  if (typeof found !== 'function') throw new Error(`this browser has no ${String(name)}`);
  return found;
}
