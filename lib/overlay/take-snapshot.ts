/**
 * One walk over the live page, on its main thread: all that our readers need of it, as one string, and its text nodes line
 * by line, in which their quotes are found again.
 */

import { isLeftOut } from '../html/live-tree.ts';
import { SNAPSHOT_SEPARATOR as SEPARATOR, TOKEN } from '../html/snapshot.ts';
import { elementKinds, type ElementKind } from './element-kinds.ts';
import type { PageNodes } from './page-nodes.ts';
import { isText } from './page-text.ts';
import { TextLines } from './text-lines.ts';

export interface Snapshot {
  readonly snapshot: string;
  /** Of what is said to the reader; good as long as the page stays what it is. */
  readonly lines: TextLines;
}

/** What a browser can show and a reader can read; a page with more is read up to there. */
const MAX_UNITS = 8_000_000;
/** Pictures and styles inside addresses and attributes say nothing. */
const MAX_VALUE_UNITS = 20_000;
const STEP_NODES = 500;
const ELEMENT = 1;
const HTML = 'http://www.w3.org/1999/xhtml';

/** Tokens with what keeps them apart from those before. */
const TEXT = SEPARATOR + TOKEN.text;
const ATTRIBUTE = SEPARATOR + TOKEN.attribute;
const HIDDEN = SEPARATOR + TOKEN.hidden;
const CLOSE = SEPARATOR + TOKEN.close;
const SHADOW = SEPARATOR + TOKEN.shadow;
const SHADOW_END = SEPARATOR + TOKEN.shadowEnd;

/** Pauses now and then, so that a long page does not keep its reader waiting. `skip`: the extension's own host. */
export async function takeSnapshot(
  nodes: PageNodes,
  skip: (element: Element) => boolean,
  pause: () => Promise<void> | null,
): Promise<Snapshot> {
  const walk = new SnapshotWalk(nodes, skip);
  while (walk.go(STEP_NODES)) {
    const waiting = pause();
    if (waiting !== null) await waiting;
  }
  return walk.done();
}

/** Plain loops, and one string made longer: thousands of nodes are each read once, by code that is not compiled yet. */
class SnapshotWalk {
  readonly #nodes: PageNodes;
  readonly #skip: (element: Element) => boolean;
  readonly #kindOf = elementKinds();
  readonly #lines = new TextLines();
  /** Elements still open, with what they are; a shadow tree, which is of no kind, lies open in its element. */
  readonly #open: Node[] = [];
  readonly #kinds: (ElementKind | null)[] = [];
  #said = '';
  #at: Node | null;
  /** The outermost around this place that is kept from view, and the outermost that is not said to the reader. */
  #hider: Node | null = null;
  #muter: Node | null = null;

  constructor(nodes: PageNodes, skip: (element: Element) => boolean) {
    this.#nodes = nodes;
    this.#skip = skip;
    this.#at = nodes.root();
  }

  /** So many nodes on; false when there are no more. */
  go(steps: number): boolean {
    const nodes = this.#nodes;
    let at = this.#at;
    for (let step = 0; step < steps && at !== null && this.#said.length < MAX_UNITS; step += 1) {
      const type = nodes.type(at);
      let inner: Node | null = null;
      if (type === ELEMENT) inner = this.#element(at as Element);
      else if (isText(type)) this.#text(at as Text);
      at = inner ?? this.#after(at);
    }
    this.#at = at;
    return at !== null && this.#said.length < MAX_UNITS;
  }

  done(): Snapshot {
    for (const kind of this.#kinds.toReversed()) this.#said += kind === null ? SHADOW_END : CLOSE;
    return { snapshot: this.#said.slice(SEPARATOR.length), lines: this.#lines };
  }

  #text(node: Text): void {
    const { data } = node;
    this.#said += TEXT + clean(data);
    if (this.#muter === null) this.#lines.node(node, data);
  }

  /** What comes next inside of it; null where nothing does. */
  #element(element: Element): Node | null {
    const nodes = this.#nodes;
    if (this.#skip(element)) return null;
    const kind = this.#kindOf(nodes.name(element));
    if (!this.#opens(element, kind)) return null;
    this.#open.push(element);
    this.#kinds.push(kind);
    if (kind.unsaid) this.#muter ??= element;
    else if (kind.cuts && this.#muter === null) this.#lines.cut();
    const shadow = kind.mayHost ? nodes.shadow(element) : null;
    if (shadow === null) return nodes.first(element);
    this.#said += SHADOW;
    const first = nodes.first(shadow);
    if (first === null) {
      this.#said += SHADOW_END;
      return nodes.first(element);
    }
    this.#open.push(shadow);
    this.#kinds.push(null);
    this.#muter ??= shadow;
    return first;
  }

  /** What comes behind a node that is through; what ends before that is closed. */
  #after(node: Node): Node | null {
    const nodes = this.#nodes;
    let through: Node | undefined = node;
    while (through !== undefined) {
      if (this.#open.at(-1) === through) {
        const within = this.#close(through);
        if (within !== null) return within;
      }
      // nothing stands behind the root
      const next = this.#open.length === 0 ? null : nodes.next(through);
      if (next !== null) return next;
      through = this.#open.at(-1);
    }
    return null;
  }

  /** Of a shadow tree its element's own children come next. */
  #close(through: Node): Node | null {
    this.#open.pop();
    const kind = this.#kinds.pop() ?? null;
    this.#said += kind === null ? SHADOW_END : CLOSE;
    if (kind !== null && kind.cuts && this.#muter === null) this.#lines.cut();
    if (this.#hider === through) this.#hider = null;
    if (this.#muter === through) this.#muter = null;
    return kind === null ? this.#nodes.first(this.#open.at(-1)!) : null;
  }

  /** False, and nothing written, for what is no part of what is read. */
  #opens(element: Element, kind: ElementKind): boolean {
    if (kind.leftOut) return false;
    const nodes = this.#nodes;
    const attributes = nodes.attributes(element);
    if (kind.script && isLeftOut('script', attributes?.getNamedItem('type')?.value ?? null)) return false;
    const namespaceURI = nodes.namespace(element);
    const html = namespaceURI === HTML;
    this.#said += html ? kind.opens : SEPARATOR + TOKEN.foreign + kind.name + SEPARATOR + clean(namespaceURI ?? '');
    for (let at = 0; at < (attributes?.length ?? 0); at += 1) {
      const { localName, value } = attributes![at]!;
      this.#said += ATTRIBUTE + clean(localName) + SEPARATOR + (value.length > MAX_VALUE_UNITS ? '' : clean(value));
    }
    if (html && kind.mayHide && this.#hider === null && nodes.isHidden(element)) {
      this.#said += HIDDEN;
      this.#hider = element;
    }
    return true;
  }
}

function clean(text: string): string {
  return text.includes(SEPARATOR) ? text.replaceAll(SEPARATOR, '') : text;
}
