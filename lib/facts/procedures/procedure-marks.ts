/**
 * The labels on a page that name parts of a procedure, or its code, name, field: each with what stands under it, up to
 * the next label. A label under which nothing stands is not filled; "Không" is something.
 */

import type { ProcedurePart } from '../../model/facts/procedures.ts';
import type { Box, Line, Outline, Picture } from '../../model/outline.ts';
import { ICON_FONT_MARKS } from '../../vietnamese/mark-words.ts';
import { beginsWithListWord } from '../../vietnamese/procedure-list-words.ts';
import { splitHeading } from '../../vietnamese/procedure-parts.ts';
import type { ProcedureLabelId } from '../../vietnamese/procedure-parts.ts';
import { markWords } from '../boxes.ts';
import { showsSomething } from '../pictures.ts';
import { panesInOrder, tabPanes } from '../page-tabs.ts';
import type { TabPane } from '../page-tabs.ts';
import { labelRun, spacedLabels } from './label-runs.ts';
import { labelValues } from './label-values.ts';
import { readPartTables } from './procedure-part-tables.ts';
import type { TableReading } from './procedure-part-tables.ts';
import { isAttachmentAction, isContent, isFurniture, isRowAction } from './procedure-text.ts';

export interface Mark {
  readonly line: number;
  readonly label: ProcedureLabelId;
  readonly parts: readonly ProcedurePart[];
  /** The label as shown. */
  readonly heading: string;
  /** First words under it, '' when nothing stands there. */
  readonly value: string;
  readonly filled: boolean;
  /** Heads a column of a table. */
  readonly column: boolean;
}

interface Label {
  readonly line: Line;
  readonly label: ProcedureLabelId;
  readonly parts: readonly ProcedurePart[];
  readonly heading: string;
  readonly rest: string;
}

/** Lines, and the boxes they and the pictures among them may stand in. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly firstBox: number;
  readonly endBox: number;
}

/** A label stands within that many characters of its line. */
const LABEL_REACH = 300;
/** Bounds for hostile pages. */
const MAX_LINES = 30_000;
const MAX_LABELS = 2000;
const MAX_PICTURES = 1000;
/** Smaller pictures are icons, CSS pixels. */
const MIN_PICTURE = 80;
/** A heading of links to other procedures is no longer, characters. */
const MAX_NEIGHBOURS = 80;
const MAX_VALUE = 500;

/** Of the whole page; several readers ask. */
export function marksOf(outline: Outline): readonly Mark[] {
  const known = MARKS.get(outline);
  if (known !== undefined) return known;
  const marks = readMarks(outline, 0, outline.lines.length);
  MARKS.set(outline, marks);
  return marks;
}

const MARKS = new WeakMap<Outline, readonly Mark[]>();

export function readMarks(outline: Outline, from: number, to: number): readonly Mark[] {
  const end = Math.min(to, from + MAX_LINES);
  const tables = readPartTables(outline, from, end);
  // a row of tabs is often marked as a menu
  const tabs = tabPanes(outline).filter(({ box }) => outline.boxes[box]?.place === 'main');
  const tabLines = new Set(tabs.map(({ line }) => line));
  const { labels, values } = readLabels(
    outline,
    { from, to: end },
    tables.cells,
    (line) => !tables.passed.has(line.index) && (line.place === 'main' || tabLines.has(line.index)),
  );
  if (labels.length === 0) return tables.marks;
  const panes = paneSpans(outline, labels, tabs);
  const last = spanOfAll(outline.boxes, labels, end);
  const marks = labels.map((label, at) => {
    const span = panes.get(label.line.index) ?? spanOf(outline, tables, labels, at, last);
    return markOf(outline, label, span, { passed: tables.passed, values });
  });
  return [...tables.marks, ...marks].sort((a, b) => a.line - b.line);
}

interface LabelReading {
  readonly labels: readonly Label[];
  /** Lines that read like labels and are content. */
  readonly values: ReadonlySet<number>;
}

/** `cells`: lines that are content of a table's columns. */
function readLabels(
  outline: Outline,
  { from, to }: { readonly from: number; readonly to: number },
  cells: ReadonlySet<number>,
  mayLabel: (line: Line) => boolean,
): LabelReading {
  const labels: Label[] = [];
  const values = new Set<number>();
  const isValue = labelValues(outline);
  const spaced = spacedLabels(outline, from, to);
  for (let at = from; at < to && labels.length < MAX_LABELS; at += 1) {
    const line = outline.lines[at];
    if (line === undefined || !mayLabel(line)) continue;
    const split = splitHeading(line.text.slice(0, LABEL_REACH)) ?? spaced.get(line.index) ?? null;
    if (split === null) continue;
    const run = labelRun(line.text);
    if (run.length > 0) {
      labels.push(...run.map(({ split: { label, parts, heading }, rest }) => ({ line, label, parts, heading, rest })));
      continue;
    }
    const { label, parts, heading } = split;
    const last = labels.at(-1);
    const isSaid = last !== undefined && last.parts.length > 0 && isValue(line, last);
    if (split.rest === '' && (isSaid || cells.has(line.index))) {
      values.add(line.index);
      continue;
    }
    labels.push({ line, label, parts, heading, rest: split.rest === '' ? '' : line.text.slice(split.restStart) });
  }
  return { labels, values };
}

function paneSpans(outline: Outline, labels: readonly Label[], tabs: readonly TabPane[]): ReadonlyMap<number, Span> {
  const bare = labels.filter(({ rest, line }) => rest === '' && line.level === 0).map(({ line }) => line);
  const panes = [...panesInOrder(outline, bare), ...tabs];
  return new Map(
    panes.map(({ line, from, to, box }) => [line, { from, to, firstBox: box, endBox: outline.boxes[box]?.end ?? box }]),
  );
}

/** From a label to the next one that is not a remark within its content, to the end of its table row, or of its section. */
function spanOf(
  outline: Outline,
  { rowEnds }: TableReading,
  labels: readonly Label[],
  at: number,
  last: { line: number; box: number },
): Span {
  const label = labels[at] as Label;
  const from = label.line.index + 1;
  const firstBox = label.line.box;
  const row = rowEnds.get(label.line.index);
  const next = labels.slice(at + 1, at + 40).find((other) => !isRemark(other, label));
  const before = { line: next?.line.index ?? last.line, box: next?.line.box ?? last.box };
  const end = row !== undefined && row.line <= before.line ? row : before;
  return {
    from,
    to: row === undefined ? closingHeading(outline.lines, label, end.line) : end.line,
    firstBox,
    endBox: end.box,
  };
}

/** "Địa chỉ: ..." in plain text under a heading belongs to what the heading holds; the name of another part never does. */
function isRemark(other: Label, label: Label): boolean {
  return other.parts.length === 0 && other.rest !== '' && strength(other.line) < strength(label.line);
}

function strength(line: Line): number {
  return line.level > 0 ? 2 : line.bold ? 1 : 0;
}

/** A heading that names no part ends one of its own or lower rank. */
function closingHeading(lines: readonly Line[], { line }: Label, end: number): number {
  for (let at = line.index + 1; at < end; at += 1) {
    const other = lines[at];
    if (other === undefined) break;
    if (other.level > 0 && (line.level === 0 || other.level <= line.level)) return at;
    if (other.text.length <= MAX_NEIGHBOURS && beginsWithListWord('neighbours', other.text)) return at;
  }
  return end;
}

/** The box around all labels ends the last one's content. */
function spanOfAll(boxes: readonly Box[], labels: readonly Label[], end: number): { line: number; box: number } {
  const first = labels[0]?.line.box ?? 0;
  const last = labels.at(-1)?.line.box ?? 0;
  let box = boxes[first];
  // a label's own block holds no more than the label, so go up one at least
  box = boxes[box?.parent ?? 0] ?? box;
  while (box !== undefined && box.parent >= 0 && !(box.index <= last && last < box.end && box.index !== last))
    box = boxes[box.parent];
  return { line: Math.min(end, box?.to ?? end), box: box?.end ?? boxes.length };
}

function markOf(outline: Outline, { line, label, parts, heading, rest }: Label, span: Span, read: Content): Mark {
  const value = isContent(rest) ? rest : firstContent(outline, span, read);
  const filled = value !== '' || (parts.length > 0 && showsPicture(outline, span));
  return { line: line.index, label, parts, heading, value: value.slice(0, MAX_VALUE), filled, column: false };
}

/** Lines that are no content whatever they say, and those that are. */
interface Content {
  readonly passed: ReadonlySet<number>;
  readonly values: ReadonlySet<number>;
}

function firstContent(outline: Outline, span: Span, { passed, values }: Content): string {
  for (let at = span.from; at < span.to; at += 1) {
    const line = outline.lines[at];
    if (line === undefined || line.place !== 'main' || passed.has(at)) continue;
    if (values.has(at)) return line.text;
    if (isNoContent(line.text)) continue;
    const split = splitHeading(line.text.slice(0, LABEL_REACH));
    if (isContent(split === null ? line.text : split.rest)) return line.text;
  }
  return '';
}

function isNoContent(text: string): boolean {
  return isFurniture(text) || (isRowAction(text) && !isAttachmentAction(text));
}

/** Not an icon before the next label: of a font, or a small file of such a name. */
function isShown(picture: Picture): boolean {
  if (picture.width !== null && picture.width < MIN_PICTURE) return false;
  // pasted into the page it has no address
  if (picture.url === '') return !markWords(picture.marks ?? '').some((word) => ICON_FONT_MARKS.has(word));
  return showsSomething(picture);
}

/** The same file again and again: a bullet, whatever it is called. */
function isRepeated(pictures: readonly Picture[], { url }: Picture): boolean {
  return url !== '' && pictures.filter((other) => other.url === url).length > 1;
}

function showsPicture(outline: Outline, { firstBox, endBox }: Span): boolean {
  const inside = (box: number): boolean => box >= firstBox && box < endBox;
  const pictures = outline.pictures.slice(0, MAX_PICTURES);
  const drawn = pictures.some(
    (picture) => picture.place === 'main' && inside(picture.box) && isShown(picture) && !isRepeated(pictures, picture),
  );
  return (
    drawn ||
    outline.links
      .slice(0, MAX_PICTURES)
      .some(({ line, box, url, place }) => line < 0 && url !== null && place === 'main' && inside(box))
  );
}
