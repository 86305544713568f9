/** Fragments to lines, lines to paragraphs: by where they stand, since a PDF knows neither. */

import { labelOfHeading } from '../vietnamese/procedure-parts.ts';
import type { Fragment } from './pdf-fragments.ts';

export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  /** Parts with wide gaps between them: what stands in columns. */
  readonly parts: readonly Part[];
  /** The same cut finer, at every gap that may be one between columns. */
  readonly pieces: readonly Part[];
}

export interface Part {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface Paragraph {
  readonly text: string;
  readonly bold: boolean;
  readonly base: number;
}

/** In heights of the font. */
const SAME_LINE = 0.45;
const NO_SPACE = 0.12;
const COLUMN_GAP = 1.3;
const WORD_GAP = 0.3;
const NEXT_LINE = 2.1;
/** Narrowest gap between columns, points. */
const MIN_COLUMN_GAP = 9;
/** Numbering and bullets begin a paragraph. */
const MARKER =
  /^(?:[-–—+•*▪■□☐➢❖]|(?:\d{1,3}(?:\.\d{1,3})*|[a-zđA-ZĐ]|[IVX]{1,5})[.)]\s|(?:Điều|Mục|Chương|Phần|Bước)\s\d)/u;
/** "Cơ quan có thẩm quyền quyết định theo quy định" and the like. */
const MAX_LABEL_UNITS = 60;
const SENTENCE_END = /[.:;!?…]["”»)]?$/;
const CAPITAL = /^["“«(]?\p{Lu}/u;

export function linesOf(fragments: readonly Fragment[]): readonly TextLine[] {
  const sorted = fragments.toSorted((a, b) => a.base - b.base || a.left - b.left);
  const rows: Fragment[][] = [];
  let base = 0;
  for (const fragment of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(fragment.base - base) <= SAME_LINE * Math.max(fragment.size, row[0]?.size ?? 0))
      row.push(fragment);
    else {
      rows.push([fragment]);
      ({ base } = fragment);
    }
  }
  return rows.map(lineOf);
}

function lineOf(fragments: readonly Fragment[]): TextLine {
  const row = fragments.toSorted((a, b) => a.left - b.left);
  const size = Math.max(...row.map((fragment) => fragment.size));
  const pieces = joined(row, WORD_GAP * size, size);
  const parts = joined(pieces, Math.max(COLUMN_GAP * size, MIN_COLUMN_GAP), size);
  const bold = row.every((fragment) => fragment.bold || !/\p{L}/u.test(fragment.text));
  return {
    text: parts.map(({ text }) => text).join(' '),
    left: parts[0]?.left ?? 0,
    right: parts.at(-1)?.right ?? 0,
    base: row[0]?.base ?? 0,
    size,
    bold: bold && row.some((fragment) => fragment.bold),
    parts,
    pieces,
  };
}

function joined(row: readonly Part[], most: number, size: number): readonly Part[] {
  const parts: { text: string; left: number; right: number }[] = [];
  for (const { text, left, right } of row) {
    const part = parts.at(-1);
    const gap = part === undefined ? Infinity : left - part.right;
    if (part === undefined || gap > most) parts.push({ text: folded(text), left, right });
    else {
      part.text = folded(part.text + (gap < NO_SPACE * size && !/^\s/.test(text) ? '' : ' ') + text);
      part.right = Math.max(part.right, right);
    }
  }
  return parts;
}

/** Trailing blanks are kept as one: the next fragment follows after them. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^ /, '');
}

/** `edge`: how far to the right a full line reaches. */
export function paragraphsOf(lines: readonly TextLine[], edge: number): readonly Paragraph[] {
  const paragraphs: { text: string; bold: boolean; base: number }[] = [];
  let before: TextLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last !== undefined && before !== null && continues(before, line, edge))
      last.text = isBrokenCode(before.text, line.text)
        ? last.text.trimEnd() + line.text
        : `${last.text.trimEnd()} ${line.text}`;
    else paragraphs.push({ text: line.text, bold: line.bold, base: line.base });
    before = line;
  }
  return paragraphs.map(({ text, ...rest }) => ({ text: text.trim(), ...rest }));
}

/** "1.001787.000.00.00.H4", "1": a code that a narrow column breaks has no blank in it. */
export function isBrokenCode(before: string, next: string): boolean {
  return /^\S*\d\.\S*$/.test(before.trim()) && /^[.\dA-Z]{1,12}(?:\s|$)/.test(next);
}

/** The line before is full: the first word of this one had no room on it. */
function continues(before: TextLine, line: TextLine, edge: number): boolean {
  if (line.base - before.base > NEXT_LINE * Math.max(before.size, line.size)) return false;
  if (before.bold !== line.bold || MARKER.test(line.text)) return false;
  if (SENTENCE_END.test(before.text) && CAPITAL.test(line.text) && before.right < edge * 0.98) return false;
  // under a name as wide as the page: "Trình tự thực hiện"
  if (line.text.length <= MAX_LABEL_UNITS && CAPITAL.test(line.text) && labelOfHeading(line.text) !== null)
    return false;
  if (SENTENCE_END.test(before.text) && beginsWithLabel(line.text)) return false;
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const sign = (line.right - line.left) / Math.max(1, line.text.length);
  return before.right + sign * (word.length + 1) > edge;
}

/** "Cách thức thực hiện: trực tiếp ..." under a sentence that happens to fill its line. */
function beginsWithLabel(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon <= MAX_LABEL_UNITS && CAPITAL.test(text) && labelOfHeading(text.slice(0, colon)) !== null;
}
