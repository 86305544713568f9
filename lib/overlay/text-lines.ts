/** Text nodes gathered line by line, as a walk over the page comes by them; folded only when somebody looks for a quote. */

import { foldLine, placesOf, type LinePlaces } from './folded-line.ts';
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
const NO_PLACES: LinePlaces = { text: '', froms: [], tos: [] };

export class TextLines {
  readonly #nodes: Text[] = [];
  /** Where each node begins in the raw text. */
  readonly #starts: number[] = [];
  /** Raw lines, and where each begins: a mark may stand in another node than its letter. */
  readonly #raws: string[] = [];
  readonly #rawStarts: number[] = [];
  #units = 0;
  #raw = '';
  #rawAt = 0;

  get full(): boolean {
    return this.#units >= MAX_UNITS;
  }

  node(node: Text, data: string): void {
    if (this.full) return;
    this.#nodes.push(node);
    this.#starts.push(this.#units);
    this.#raw = this.#raw === '' ? data : this.#raw + data;
    this.#units += data.length;
  }

  cut(): void {
    if (this.#raw === '') return;
    this.#raws.push(this.#raw);
    this.#rawStarts.push(this.#rawAt);
    this.#raw = '';
    this.#rawAt = this.#units;
  }

  read(owner: PageNodes): PageText {
    this.cut();
    const { text, placeOf } = this.#folded();
    const [nodes, starts] = [this.#nodes, this.#starts];
    const nodeOf = (raw: number): number => lastNotAfter(starts, raw);
    return {
      text,
      range: (from, to) => {
        const [first, last] = [placeOf(from)?.from, placeOf(to - 1)?.to];
        if (first === undefined || last === undefined || to <= from) return null;
        const [start, end] = [nodeOf(first), nodeOf(last - 1)];
        const [startNode, endNode] = [nodes[start], nodes[end]];
        if (startNode === undefined || endNode === undefined) return null;
        const range = owner.makeRange();
        range.setStart(startNode, first - starts[start]!);
        range.setEnd(endNode, last - starts[end]!);
        return range;
      },
      nodeAt: (at) => nodes[nodeOf(placeOf(at)?.from ?? -1)] ?? null,
    };
  }

  /** The text, and the place in the raw text of each of its units: worked out for the line that is asked for. */
  #folded(): { text: string; placeOf: (at: number) => { readonly from: number; readonly to: number } | null } {
    const lines: string[] = [];
    const lineStarts: number[] = [];
    const rawLines: number[] = [];
    let length = 0;
    for (const [at, raw] of this.#raws.entries()) {
      const line = foldLine(raw);
      if (line === '') continue;
      lines.push(line);
      lineStarts.push(length);
      rawLines.push(at);
      length += line.length + LINE_END.length;
    }
    let known = -1;
    let places = NO_PLACES;
    const placeOf = (at: number): { readonly from: number; readonly to: number } | null => {
      const line = lastNotAfter(lineStarts, at);
      const [start, rawLine] = [lineStarts[line], rawLines[line]];
      if (start === undefined || rawLine === undefined) return null;
      if (line !== known) places = placesOf(this.#raws[rawLine]!);
      known = line;
      const [from, to, base] = [places.froms[at - start], places.tos[at - start], this.#rawStarts[rawLine]!];
      return from === undefined || to === undefined ? null : { from: base + from, to: base + to };
    };
    lines.push('');
    return { text: lines.join(LINE_END), placeOf };
  }
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
