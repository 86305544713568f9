/**
 * The live page, written down on its main thread: by the browser's own serialiser, and one plain loop over its elements for
 * what no markup says. What is read and looked for in it is left to others.
 */

import { mayHide } from '../html/live-tree.ts';
import type { PageSnapshot } from '../model/page-snapshot.ts';
import type { PageNodes } from './page-nodes.ts';

export interface Snapshot {
  readonly snapshot: PageSnapshot;
  /** Those that the snapshot counts. */
  readonly elements: ArrayLike<Element>;
}

/** What a browser can show and a reader can read; a page with more is read up to there. */
const MAX_UNITS = 8_000_000;
/** From so many on, what says nothing is worth being looked for and left out. */
const LONG_UNITS = 1_000_000;
/** Pictures and styles inside addresses and attributes say nothing. No attribute and no text has such signs as they are. */
const LONG_VALUES = /="[^"<>]{20000,}"/g;
const CODE = /(<(?:style|script)(?![^<>]*ld\+json)[^<>]*>)[^<]+</gi;
const STEP_ELEMENTS = 500;
const HTML = 'http://www.w3.org/1999/xhtml';

/** Pauses now and then, so that a long page does not keep its reader waiting. `skip`: the extension's own host. */
export async function takeSnapshot(
  nodes: PageNodes,
  skip: (element: Element) => boolean,
  pause: () => Promise<void> | null,
): Promise<Snapshot> {
  return taken({ nodes, skip, pause }, null);
}

interface Taking {
  readonly nodes: PageNodes;
  readonly skip: (element: Element) => boolean;
  readonly pause: () => Promise<void> | null;
}

async function taken(taking: Taking, within: ShadowRoot | null): Promise<Snapshot> {
  const { nodes, skip, pause } = taking;
  // both of the same moment: what comes and goes later stands in neither
  const elements = nodes.elements(within);
  const written = shortened(nodes.written(within));
  const hidden: number[] = [];
  const shadows: { readonly host: number; readonly tree: PageSnapshot }[] = [];
  let hider: Element | null = null;
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at]!;
    const waiting = at % STEP_ELEMENTS === STEP_ELEMENTS - 1 ? pause() : null;
    if (waiting !== null) await waiting;
    const shadow = nodes.shadow(element);
    if (shadow !== null) shadows.push({ host: at, tree: (await taken(taking, shadow)).snapshot });
    if (nodes.isSeen(element) || (hider !== null && nodes.lies(element, hider))) continue;
    if (!mayBeHidden(nodes, element) || !nodes.isHidden(element)) continue;
    hidden.push(at);
    hider = element;
  }
  const own = within === null ? lastOf(elements, skip) : -1;
  return { elements, snapshot: { ...written, elements: elements.length, hidden, shadows, own } };
}

/** The extension's own host stands last, as long as the page lets it. */
function lastOf(elements: ArrayLike<Element>, fits: (element: Element) => boolean): number {
  let at = elements.length - 1;
  while (at >= 0 && !fits(elements[at]!)) at -= 1;
  return at;
}

function mayBeHidden(nodes: PageNodes, element: Element): boolean {
  const namespaceURI = nodes.namespace(element);
  return namespaceURI === HTML && mayHide({ localName: nodes.name(element), namespaceURI });
}

function shortened(xml: string): Pick<PageSnapshot, 'xml' | 'whole'> {
  if (xml.length < LONG_UNITS) return { xml, whole: true };
  const short = xml.replace(LONG_VALUES, '=""').replace(CODE, '$1<');
  if (short.length < MAX_UNITS) return { xml: short, whole: true };
  return { xml: short.slice(0, short.lastIndexOf('<', MAX_UNITS)), whole: false };
}
