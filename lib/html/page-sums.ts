/** Sums over the lines of a page, asked for any stretch of lines in constant time. */

import type { Line } from '../model/outline.ts';

export interface Sums {
  readonly lines: number;
  /** Characters of text. */
  readonly chars: (from: number, to: number) => number;
  /** Characters of text inside links. */
  readonly linkChars: (from: number, to: number) => number;
  /** Characters of sentences outside links: what articles have and menus lack. */
  readonly prose: (from: number, to: number) => number;
}

/** A line with as much text outside its links is a sentence, characters. */
const SENTENCE_CHARS = 60;

export function sumLines(lines: readonly Pick<Line, 'text'>[], linkChars: readonly number[]): Sums {
  const chars = new Float64Array(lines.length + 1);
  const inLinks = new Float64Array(lines.length + 1);
  const prose = new Float64Array(lines.length + 1);
  for (const [index, { text }] of lines.entries()) {
    const linked = Math.min(linkChars[index] ?? 0, text.length);
    const plain = text.length - linked;
    chars[index + 1] = chars[index]! + text.length;
    inLinks[index + 1] = inLinks[index]! + linked;
    prose[index + 1] = prose[index]! + (plain >= SENTENCE_CHARS ? plain : 0);
  }
  const between = (sums: Float64Array) => (from: number, to: number) => sums[to]! - sums[from]!;
  return { lines: lines.length, chars: between(chars), linkChars: between(inLinks), prose: between(prose) };
}
