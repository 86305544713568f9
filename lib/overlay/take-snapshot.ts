/** One walk over the live page, on its main thread: all that our readers need of it, as one string. */

import { SNAPSHOT_SEPARATOR as SEPARATOR, TOKEN } from '../html/snapshot.ts';
import { isLeftOut, mayHide } from '../html/live-tree.ts';
import type { PageNodes } from './page-nodes.ts';

/** What a browser can show and a reader can read; a page with more is read up to there. */
const MAX_UNITS = 8_000_000;
/** Pictures and styles inside addresses and attributes say nothing. */
const MAX_VALUE_UNITS = 20_000;
const STEP_NODES = 500;
const ELEMENT = 1;
const TEXTS: ReadonlySet<number> = new Set([3, 4]);

/** Elements still open: what is left when their children are through. */
interface Frame {
  readonly end: string;
  /** What comes behind the end. */
  readonly next: Node | null;
  readonly hidden: boolean;
}

/** Pauses now and then, so that a long page does not keep its reader waiting. `skip`: the extension's own host. */
export async function takeSnapshot(
  nodes: PageNodes,
  skip: (element: Element) => boolean,
  pause: () => Promise<void> | null,
): Promise<string> {
  const steps = snapshotSteps(nodes, skip);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const waiting = pause();
    if (waiting !== null) await waiting;
  }
}

/** Steps of some hundred nodes. */
function* snapshotSteps(nodes: PageNodes, skip: (element: Element) => boolean): Generator<undefined, string> {
  const parts: string[] = [];
  const frames: Frame[] = [];
  let units = 0;
  let walked = 0;
  let hidden = false;
  let at: Node | null = nodes.root();
  const put = (token: string): void => {
    units += token.length;
    parts.push(token.includes(SEPARATOR) ? token.replaceAll(SEPARATOR, '') : token);
  };
  for (;;) {
    if (at === null || units > MAX_UNITS) {
      const frame = frames.pop();
      if (frame === undefined) break;
      parts.push(frame.end);
      ({ next: at, hidden } = frame);
      continue;
    }
    const node: Node = at;
    walked += 1;
    if (walked % STEP_NODES === 0) yield;
    at = frames.length === 0 ? null : nodes.next(node);
    const type = nodes.type(node);
    if (TEXTS.has(type)) put(TOKEN.text + (node as Text).data);
    if (type !== ELEMENT || skip(node as Element) || !opened(nodes, node as Element, put)) continue;
    const hides: boolean = !hidden && isKeptFromView(nodes, node as Element);
    if (hides) parts.push(TOKEN.hidden);
    frames.push({ end: TOKEN.close, next: at, hidden });
    hidden ||= hides;
    const shadow = nodes.shadow(node as Element);
    at = nodes.first(node);
    if (shadow === null) continue;
    parts.push(TOKEN.shadow);
    frames.push({ end: TOKEN.shadowEnd, next: at, hidden });
    at = nodes.first(shadow);
  }
  return parts.join(SEPARATOR);
}

/** False, and nothing written, for what is no part of what is read. */
function opened(nodes: PageNodes, element: Element, put: (token: string) => void): boolean {
  const name = nodes.name(element);
  const attributes = nodes.attributes(element);
  if (isLeftOut(name, name === 'script' ? (attributes?.getNamedItem('type')?.value ?? null) : null)) return false;
  const namespaceURI = nodes.namespace(element);
  if (namespaceURI === HTML) put(TOKEN.open + name);
  else {
    put(TOKEN.foreign + name);
    put(namespaceURI ?? '');
  }
  for (let at = 0; at < (attributes?.length ?? 0); at += 1) {
    const { localName, value } = attributes![at]!;
    put(TOKEN.attribute + localName);
    put(value.length > MAX_VALUE_UNITS ? '' : value);
  }
  return true;
}

function isKeptFromView(nodes: PageNodes, element: Element): boolean {
  const asked = { localName: nodes.name(element), namespaceURI: nodes.namespace(element) };
  return mayHide(asked) && nodes.isHidden(element);
}

const HTML = 'http://www.w3.org/1999/xhtml';
