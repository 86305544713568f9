/** What the document says of itself: title, meta, structured data. */

import { isElement, isText } from './parse.ts';
import type { AnyNode, Element, Tree } from './parse.ts';
import { shown } from './text.ts';

export interface Head {
  title: string;
  readonly meta: Record<string, string>;
  readonly jsonLd: unknown[];
  canonical: string | null;
  base: string | null;
  refresh: string | null;
  /** Text of noscript elements, as HTML. */
  readonly noscripts: string[];
  /** An element that a script is to fill, and that is empty. */
  emptyRoot: boolean;
  readonly forms: Element[];
}

const APP_ROOTS: ReadonlySet<string> = new Set([
  'root',
  'app',
  '__next',
  '__nuxt',
  'app-root',
  'react-root',
  'main-app',
]);
const REFRESH = /^\s*[\d.]*\s*[;,]?\s*(?:url\s*=)?\s*['"]?([^'"]*)/i;

/** Over the whole document: broken pages have their head in the body. */
export function readHead(tree: Tree): Head {
  const head: Head = {
    title: '',
    meta: {},
    jsonLd: [],
    canonical: null,
    base: null,
    refresh: null,
    noscripts: [],
    emptyRoot: false,
    forms: [],
  };
  let titled = false;
  let node: AnyNode | null = tree.html;
  while (node !== null) {
    let down: AnyNode | null = null;
    if (isElement(node)) {
      if (node.name === 'title' && !titled && (node.parent as Element | null)?.name !== 'svg') {
        titled = true;
        head.title = shown(textOf(node));
      } else readElement(node, head);
      down = node.firstChild;
    }
    if (down !== null) {
      node = down;
      continue;
    }
    while (node !== null && node.next === null) node = node === tree.html ? null : (node.parent as AnyNode | null);
    if (node === tree.html) break;
    node = node === null ? null : node.next;
  }
  return head;
}

function readElement(element: Element, head: Head): void {
  const { attribs } = element;
  switch (element.name) {
    case 'meta':
      return readMeta(attribs, head);
    case 'base':
      if (attribs['href'] !== undefined) head.base ??= attribs['href'];
      return;
    case 'link':
      if (attribs['href'] !== undefined && saysCanonical(attribs['rel'])) head.canonical ??= attribs['href'].trim();
      return;
    case 'script':
      if (attribs['type']?.trim().toLowerCase() === 'application/ld+json') readJson(textOf(element), head.jsonLd);
      return;
    case 'noscript':
      head.noscripts.push(textOf(element));
      return;
    case 'form':
      head.forms.push(element);
      return;
    default:
      if (
        APP_ROOTS.has(attribs['id'] ?? element.name) &&
        !element.children.some((child) => isElement(child) && child.name !== 'script')
      )
        head.emptyRoot = true;
  }
}

function readMeta(attribs: Element['attribs'], head: Head): void {
  const content = attribs['content'];
  if (content === undefined) return;
  head.refresh ??= refreshTarget(attribs['http-equiv'], content);
  for (const name of [attribs['name'], attribs['property'], attribs['itemprop']]) {
    const key = name?.trim().toLowerCase() ?? '';
    if (key !== '' && !Object.hasOwn(head.meta, key)) head.meta[key] = shown(content);
  }
}

function readJson(text: string, into: unknown[]): void {
  try {
    into.push(JSON.parse(text));
  } catch {
    // broken by a template; the page's text has the same facts
  }
}

/** Where a meta refresh leads, or null. */
export function refreshTarget(httpEquiv: string | undefined, content: string): string | null {
  if (httpEquiv?.trim().toLowerCase() !== 'refresh') return null;
  return REFRESH.exec(content)?.[1]?.trim() || null;
}

export function saysCanonical(rel: string | undefined): boolean {
  return rel !== undefined && rel.toLowerCase().split(/\s+/).includes('canonical');
}

export function saysNofollow(robots: string): boolean {
  return /\b(?:nofollow|none)\b/i.test(robots);
}

/** Of its own text nodes: script, title and noscript hold nothing else. */
function textOf(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : '')).join('');
}
