/** Quotes looked for in a page's snapshot, away from the page: its own thread only has to go to the places. */

import type { SnapshotNode } from '../html/snapshot.ts';
import type { QuotePlace, TextPoint } from '../model/page-snapshot.ts';
import { quoteFinder, type QuoteSelector } from './find-quote.ts';
import type { TextTree } from './text-tree.ts';

const ELEMENT = 1;
const TEXT = 3;
/** Of lib/html/selector.ts, which alone names elements for evidence. */
const ID_STEP = /^(?:#([\w-]+)|\[id="((?:[^"\\]|\\.)*)"\])$/;
const NAME_STEP = /^([^\s:#[]+)(?::nth-of-type\((\d+)\))?$/;

/** A place for each quote; null where there is none, or the page does not say it. */
export function quotePlaces(
  root: SnapshotNode,
  quotes: readonly (QuoteSelector | null)[],
): readonly (QuotePlace | null)[] {
  // the whole page is read once: here nobody waits
  const find = quoteFinder(treeOf(root), Infinity);
  return quotes.map((quote) => {
    const found = quote === null ? null : find(quote);
    if (found === null) return null;
    const { start, startAt, end, endAt } = found.part;
    return { from: pointOf(start, startAt), to: pointOf(end, endAt), ambiguous: found.ambiguous };
  });
}

function treeOf(root: SnapshotNode): TextTree<SnapshotNode> {
  return {
    root: () => root,
    first: ({ firstChild }) => firstChild,
    next: ({ nextSibling }) => nextSibling,
    parent: ({ parent }) => parent,
    isElement: ({ nodeType }) => nodeType === ELEMENT,
    isText: ({ nodeType }) => nodeType === TEXT,
    name: ({ localName }) => localName,
    text: ({ data }) => data,
    standsBefore: (node, element) => node.order < element.order,
    lies: (node, element) => isAround(node, (at) => at === element),
    isHidden: (element) => isAround(element, ({ hidden }) => hidden),
    find: (selector) => elementOf(root, selector),
    // left out as it was read
    skip: () => false,
  };
}

function isAround(node: SnapshotNode, holds: (around: SnapshotNode) => boolean): boolean {
  for (let at: SnapshotNode | null = node; at !== null; at = at.parent) if (holds(at)) return true;
  return false;
}

function pointOf(text: SnapshotNode, at: number): TextPoint {
  const { parent } = text;
  let behind = 0;
  for (let child = parent?.firstChild ?? null; child !== null && child !== text; child = child.nextSibling)
    if (child.nodeType === ELEMENT) behind += 1;
  return [parent?.index ?? -1, behind, at];
}

/** As the page's own browser would find it. */
function elementOf(root: SnapshotNode, selector: string): SnapshotNode | null {
  const [first = '', ...steps] = selector.split(' > ');
  let at = firstOf(root, first);
  for (const step of steps) at = at === null ? null : childOf(at, step);
  return at;
}

function firstOf(root: SnapshotNode, step: string): SnapshotNode | null {
  const [, plain, escaped] = ID_STEP.exec(step) ?? [];
  const id = plain ?? escaped?.replace(/\\([0-9a-f]+) |\\(.)/g, unescape);
  for (let node: SnapshotNode | null = root; node !== null; node = following(node, root)) {
    if (node.nodeType !== ELEMENT) continue;
    if (id === undefined ? node.localName === step : idOf(node) === id) return node;
  }
  return null;
}

function unescape(_: string, hex: string | undefined, sign: string | undefined): string {
  return hex === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(hex, 16));
}

function idOf({ attributes }: SnapshotNode): string | undefined {
  return attributes.find(({ localName }) => localName === 'id')?.value;
}

function following(node: SnapshotNode, root: SnapshotNode): SnapshotNode | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let at: SnapshotNode | null = node; at !== null && at !== root; at = at.parent)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

function childOf(parent: SnapshotNode, step: string): SnapshotNode | null {
  const [, name, nth = '1'] = NAME_STEP.exec(step) ?? [];
  let left = Number(nth);
  for (let child = parent.firstChild; child !== null; child = child.nextSibling)
    if (child.nodeType === ELEMENT && child.localName === name && (left -= 1) === 0) return child;
  return null;
}
