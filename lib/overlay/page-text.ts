/**
 * The text of a live page as it is quoted (NFC, white space folded, nothing invisible), and where in the document each
 * of its characters stands. Blocks are kept apart: a quote stands within one line.
 */

import { drawingOf } from '../html/elements.ts';
import { normalise } from '../vietnamese/fold.ts';
import type { PageNodes } from './page-nodes.ts';

export interface PageText {
  /** Lines, each ended by LINE_END. */
  readonly text: string;
  /** Of what stands at [from, to) in the text; null for nothing. */
  readonly range: (from: number, to: number) => Range | null;
  /** The text node in which the character at that place begins. */
  readonly nodeAt: (at: number) => Text | null;
}

export const LINE_END = '\n';

/** A page's text nodes together, characters; what is past them is not searched. */
const MAX_UNITS = 5_000_000;
/** Of a text, before it is known how long it will be. */
const FIRST_UNITS = 16_384;
const ELEMENT = 1;
const TEXTS: ReadonlySet<number> = new Set([3, 4]);
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;
const WHITE = /^\s/;
/** What is not said to the reader, besides what HTML itself never shows. */
const SKIPPED: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript', 'textarea', 'select']);

/** Of the page, or of one element of it. `skip`: no part of the page, such as the extension's own host. */
export function pageText(nodes: PageNodes, root: Element, skip: (element: Element) => boolean): PageText {
  const text = new TextBuilder();
  const cuts = (node: Node): boolean => nodes.type(node) === ELEMENT && isCut(nodes.name(node as Element));
  /** The next node that does not lie in this one; lines end with the blocks that are left. */
  const after = (node: Node): Node | null => {
    for (let at: Node | null = node; at !== null && at !== root; at = nodes.parent(at)) {
      if (cuts(at)) text.cut();
      const next = nodes.next(at);
      if (next !== null) return next;
    }
    return null;
  };
  for (let node: Node | null = root; node !== null && text.units < MAX_UNITS;) {
    const type = nodes.type(node);
    const enters: boolean = type === ELEMENT && !SKIPPED.has(nodes.name(node as Element)) && !skip(node as Element);
    if (TEXTS.has(type)) text.node(node as Text);
    else if (enters && cuts(node)) text.cut();
    node = (enters ? nodes.first(node) : null) ?? after(node);
  }
  text.cut();
  return text.done(nodes);
}

function isCut(name: string): boolean {
  const { block, breaks } = drawingOf(name);
  return block || breaks;
}

/** Reads the nodes of a page one after another. */
class TextBuilder {
  /** Of the raw text read so far. */
  units = 0;
  readonly #nodes: Text[] = [];
  /** Where each node begins in the raw text. */
  readonly #starts: number[] = [];
  #line: string[] = [];
  readonly #parts: string[] = [];
  /** Of each unit of the text: its letter's place in the raw text, and the end of that. */
  #froms = new Uint32Array(FIRST_UNITS);
  #tos = new Uint32Array(FIRST_UNITS);
  #length = 0;
  #pending = -1;
  #empty = true;
  /** Nodes of the line being read: a mark may stand in another node than its letter. */
  #raw = '';
  #rawAt = 0;

  node(node: Text): void {
    this.#nodes.push(node);
    this.#starts.push(this.units);
    this.#raw += node.data;
    this.units += node.data.length;
  }

  cut(): void {
    if (this.#raw !== '') this.#fold(this.#raw, this.#rawAt);
    this.#raw = '';
    this.#rawAt = this.units;
    this.#pending = -1;
    if (this.#empty) return;
    this.#put(LINE_END, this.units, this.units);
    this.#parts.push(this.#line.join(''));
    this.#line = [];
    this.#empty = true;
  }

  #fold(raw: string, base: number): void {
    for (let at = 0; at < raw.length;) {
      const plainEnd = endOfPlain(raw, at);
      if (plainEnd > at) {
        this.#plain(raw.slice(at, plainEnd), base + at);
        at = plainEnd;
        continue;
      }
      const code = raw.charCodeAt(at);
      let end = at + 1;
      if (code >= 0xd800 && code <= 0xdbff) end += 1;
      while (end < raw.length && raw.charCodeAt(end) >= 0x300 && isMark(raw.charCodeAt(end))) end += 1;
      const letter = raw.slice(at, end);
      if (code === SPACE || (code !== BYTE_ORDER_MARK && WHITE.test(letter))) {
        if (this.#pending < 0) this.#pending = base + at;
      } else {
        const shown = shownAs(letter);
        if (shown !== '') this.#letter(shown, base + at, base + end);
      }
      at = end;
    }
  }

  /** Letters that are shown as they are, each a unit. */
  #plain(letters: string, from: number): void {
    this.#begin(from);
    this.#line.push(letters);
    this.#grow(letters.length);
    const [froms, tos] = [this.#froms, this.#tos];
    for (let unit = 0; unit < letters.length; unit += 1) {
      froms[this.#length] = from + unit;
      tos[this.#length] = from + unit + 1;
      this.#length += 1;
    }
  }

  #letter(shown: string, from: number, to: number): void {
    this.#begin(from);
    this.#put(shown, from, to);
  }

  #begin(from: number): void {
    if (this.#pending >= 0 && !this.#empty) this.#put(' ', this.#pending, from);
    this.#pending = -1;
    this.#empty = false;
  }

  #put(shown: string, from: number, to: number): void {
    this.#line.push(shown);
    this.#grow(shown.length);
    for (let unit = 0; unit < shown.length; unit += 1) {
      this.#froms[this.#length] = from;
      this.#tos[this.#length] = to;
      this.#length += 1;
    }
  }

  #grow(units: number): void {
    if (this.#length + units <= this.#froms.length) return;
    const room = 2 * (this.#length + units);
    this.#froms = grown(this.#froms, room);
    this.#tos = grown(this.#tos, room);
  }

  done(owner: PageNodes): PageText {
    const text = this.#parts.join('');
    const [nodes, starts] = [this.#nodes, this.#starts];
    const [froms, tos] = [this.#froms.subarray(0, this.#length), this.#tos.subarray(0, this.#length)];
    const nodeOf = (raw: number): number => lastNotAfter(starts, raw);
    return {
      text,
      range: (from, to) => {
        const [first, last] = [froms[from], tos[to - 1]];
        if (first === undefined || last === undefined || to <= from) return null;
        const [start, end] = [nodeOf(first), nodeOf(last - 1)];
        const [startNode, endNode] = [nodes[start], nodes[end]];
        if (startNode === undefined || endNode === undefined) return null;
        const range = owner.makeRange();
        range.setStart(startNode, first - starts[start]!);
        range.setEnd(endNode, last - starts[end]!);
        return range;
      },
      nodeAt: (at) => nodes[nodeOf(froms[at] ?? -1)] ?? null,
    };
  }
}

function grown(array: Uint32Array<ArrayBuffer>, room: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(room);
  wider.set(array);
  return wider;
}

/** Behind letters of ASCII that no mark follows. */
function endOfPlain(raw: string, from: number): number {
  let at = from;
  for (; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code <= SPACE || code >= 0x7f) break;
  }
  // a mark belongs to the letter before it
  return at > from && at < raw.length && raw.charCodeAt(at) >= 0x300 && isMark(raw.charCodeAt(at)) ? at - 1 : at;
}

/** A page has some hundred different letters beside the plain ones, and each of them thousands of times. */
const known = new Map<string, string>();
const MAX_KNOWN = 5_000;

function shownAs(letter: string): string {
  let shown = known.get(letter);
  if (shown === undefined) {
    shown = normalise(letter);
    if (known.size < MAX_KNOWN) known.set(letter, shown);
  }
  return shown;
}

/** Marks of Vietnamese and other Latin letters, and those above symbols. */
function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff) || (code >= 0x20d0 && code <= 0x20ff);
}

/** Index of the last of ascending numbers that is not after `at`; -1 for none. Empty nodes share their start with the next. */
function lastNotAfter(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
