/** Text nodes gathered line by line, as a walk over the page comes by them; folded only when somebody looks for a quote. */

import { foldLines, placesOf, type LinePlaces } from './folded-line.ts';
import type { TextPart, TextTree } from './text-tree.ts';

export interface PageText<N> {
  /** Lines, each ended by LINE_END. */
  readonly text: string;
  /** Of what stands at [from, to) in the text; null for nothing. */
  readonly part: (from: number, to: number) => TextPart<N> | null;
  /** The text node in which the character at that place begins. */
  readonly nodeAt: (at: number) => N | null;
  /** Null for an element that says nothing of it. */
  readonly within: (element: N) => TextSpan | null;
}

/** What an element says, in the text around it. */
export interface TextSpan {
  /** Its lines; the first and the last may say more than the element. */
  readonly from: number;
  readonly to: number;
  /** What begins at this place of the text begins in the element. */
  readonly holds: (at: number) => boolean;
}

export const LINE_END = '\n';

/** A page's text nodes together, characters; what is past them is not searched. */
const MAX_UNITS = 5_000_000;
const NO_PLACES: LinePlaces = { text: '', froms: [], tos: [] };

interface FoldedLines {
  readonly text: string;
  readonly placeOf: (at: number) => { readonly from: number; readonly to: number } | null;
  /** Lines of the text in which what stands at [from, to) of the raw one is said. */
  readonly textAt: (from: number, to: number) => Pick<TextSpan, 'from' | 'to'>;
}

export class TextLines<N> {
  readonly #nodes: N[] = [];
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

  node(node: N, data: string): void {
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

  read(owner: Pick<TextTree<N>, 'standsBefore' | 'lies'>): PageText<N> {
    this.cut();
    const { text, placeOf, textAt } = this.#folded();
    const [nodes, starts] = [this.#nodes, this.#starts];
    const nodeOf = (raw: number): number => lastNotAfter(starts, raw);
    /** Of the nodes that do not stand behind the element, or do not stand before it. */
    const countUntil = (element: N, inside: boolean): number =>
      countWhile(nodes, (node) => owner.standsBefore(node, element) || (inside && owner.lies(node, element)));
    return {
      text,
      part: (from, to) => {
        const [first, last] = [placeOf(from)?.from, placeOf(to - 1)?.to];
        if (first === undefined || last === undefined || to <= from) return null;
        const [start, end] = [nodeOf(first), nodeOf(last - 1)];
        const [startNode, endNode] = [nodes[start], nodes[end]];
        if (startNode === undefined || endNode === undefined) return null;
        return { start: startNode, startAt: first - starts[start]!, end: endNode, endAt: last - starts[end]! };
      },
      nodeAt: (at) => nodes[nodeOf(placeOf(at)?.from ?? -1)] ?? null,
      within: (element) => {
        const [first, end] = [countUntil(element, false), countUntil(element, true)];
        const from = starts[first];
        if (from === undefined || end <= first) return null;
        const to = starts[end] ?? this.#units;
        const holds = (at: number): boolean => {
          const raw = placeOf(at)?.from ?? -1;
          return raw >= from && raw < to;
        };
        return { ...textAt(from, to), holds };
      },
    };
  }

  /** The text, and the place in the raw text of each of its units: worked out for the line that is asked for. */
  #folded(): FoldedLines {
    const lines: string[] = [];
    const lineStarts: number[] = [];
    const rawLines: number[] = [];
    let length = 0;
    for (const [at, line] of foldLines(this.#raws).entries()) {
      if (line === '') continue;
      lines.push(line);
      lineStarts.push(length);
      rawLines.push(at);
      length += line.length + LINE_END.length;
    }
    const textAt = (from: number, to: number): { from: number; to: number } => {
      const [first, last] = [from, to - 1].map((raw) => lastNotAfter(this.#rawStarts, raw));
      const count = (raw: number): number => countWhile(rawLines, (line) => line < raw);
      return { from: lineStarts[count(first!)] ?? length, to: lineStarts[count(last! + 1)] ?? length };
    };
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
    return { text: lines.join(LINE_END), placeOf, textAt };
  }
}

/** Index of the last of ascending numbers that is not after `at`; -1 for none. Empty nodes share their start with the next. */
function lastNotAfter(starts: readonly number[], at: number): number {
  return countWhile(starts, (start) => start <= at) - 1;
}

/** How many of them the condition holds for, which no later one fulfils after one that does not. */
function countWhile<T>(ordered: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(ordered[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
