/**
 * The nodes of somebody else's page, asked in a way that the page cannot bend. A form with a field named `firstChild`, or a
 * picture named `createElement`, answers for the property of that name, in every script's world: so the browser's own
 * accessors are taken from the prototypes once and applied to each node.
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
  readonly attributes: (element: Element) => NamedNodeMap;
  /** Only an open one. */
  readonly shadow: (element: Element) => ShadowRoot | null;
  readonly box: (element: Element) => DOMRect;
  readonly scrollTo: (element: Element, how: ScrollIntoViewOptions) => void;
  readonly isHidden: (element: Element) => boolean;
}

const ASKED = { visibilityProperty: true, contentVisibilityAuto: false } as const;

export function pageNodes(view: View): PageNodes {
  const { document } = view;
  const [node, element, page] = [view.Node.prototype, view.Element.prototype, view.Document.prototype];
  const ofPage = (name: string): (() => unknown) => {
    const ask = getter(page, name);
    return () => ask(document);
  };
  const [createElement, createRange] = [method(page, 'createElement'), method(page, 'createRange')];
  const querySelector = method(page, 'querySelector');
  const [box, scrollIntoView] = [method(element, 'getBoundingClientRect'), method(element, 'scrollIntoView')];
  const checkVisibility = method(element, 'checkVisibility');
  const textContent = getter(node, 'textContent');
  const root = ofPage('documentElement') as PageNodes['root'];
  const address = ofPage('URL') as PageNodes['address'];
  return {
    root,
    address: () => address().replace(/#.*$/, ''),
    charset: ofPage('characterSet') as PageNodes['charset'],
    contentType: ofPage('contentType') as PageNodes['contentType'],
    fonts: 'fonts' in page ? (ofPage('fonts') as PageNodes['fonts']) : () => null,
    wholeText: () => (textContent(root()) as string | null) ?? '',
    make: (name) => createElement(document, name) as HTMLElement,
    makeRange: () => createRange(document) as Range,
    find: (selector) => {
      try {
        return querySelector(document, selector) as Element | null;
      } catch {
        return null;
      }
    },
    first: getter(node, 'firstChild') as PageNodes['first'],
    next: getter(node, 'nextSibling') as PageNodes['next'],
    parent: getter(node, 'parentNode') as PageNodes['parent'],
    type: getter(node, 'nodeType') as PageNodes['type'],
    name: getter(element, 'localName') as PageNodes['name'],
    namespace: getter(element, 'namespaceURI') as PageNodes['namespace'],
    attributes: getter(element, 'attributes') as PageNodes['attributes'],
    shadow: getter(element, 'shadowRoot') as PageNodes['shadow'],
    box: (asked) => box(asked) as DOMRect,
    scrollTo: (asked, how) => void scrollIntoView(asked, how),
    isHidden: (asked) => {
      if (checkVisibility(asked, ASKED) === true) return false;
      // an element without a box of its own shows what it holds
      const style = view.getComputedStyle(asked);
      return style.display !== 'contents' || style.visibility !== 'visible';
    },
  };
}

function getter(prototype: object, name: string): (of: Node) => unknown {
  const found = Object.getOwnPropertyDescriptor(prototype, name);
  const get: unknown = found === undefined ? undefined : Reflect.get(found, 'get');
  if (typeof get !== 'function') throw new Error(`this browser has no ${name}`);
  return (of) => Reflect.apply(get, of, []) as unknown;
}

function method(prototype: object, name: string): (of: Node, ...given: readonly unknown[]) => unknown {
  const found: unknown = Reflect.get(prototype, name);
  if (typeof found !== 'function') throw new Error(`this browser has no ${name}`);
  return (of, ...given) => Reflect.apply(found, of, given) as unknown;
}
