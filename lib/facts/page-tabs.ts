/** Tabs and accordions: the label that opens a pane, and the lines of the pane, shown or hidden. */

import { whollyLink } from '../vietnamese/pager-words.ts';
import type { Box, Line, Outline } from '../model/outline.ts';

export interface TabPane {
  readonly label: string;
  /** The label's line. */
  readonly line: number;
  /** First line of the pane, and one past the last (equal when it is empty). */
  readonly from: number;
  readonly to: number;
  readonly box: number;
}

/** By what names the box that it opens: href="#id", or an attribute of a button. */
export function tabPanes(outline: Outline): readonly TabPane[] {
  const labels = [...linkLabels(outline), ...buttonLabels(outline)];
  if (labels.length === 0) return [];
  const boxes = boxesByMark(outline);
  const panes: TabPane[] = [];
  for (const { opens, label, line } of labels) {
    // the label's own item may bear the same name as a class
    const box = boxes.get(opens.toLowerCase())?.find(({ from, to }) => line < from || line >= to);
    if (box !== undefined) panes.push({ label, line, from: box.from, to: box.to, box: box.index });
  }
  return panes;
}

/** Lines of boxes that a button opens, whatever it says: "Chi tiết" in a row, and its dialogue at the page's end. */
export function openedLines(outline: Outline): ReadonlySet<number> {
  const lines = new Set<number>();
  if (outline.openers.length === 0) return lines;
  const boxes = boxesByMark(outline);
  for (const { opens } of outline.openers)
    for (const { from, to } of boxes.get(opens.toLowerCase()) ?? [])
      for (let at = from; at < to; at += 1) lines.add(at);
  return lines;
}

interface PaneLabel {
  readonly label: string;
  readonly line: number;
  readonly opens: string;
}

function linkLabels({ links }: Outline): readonly PaneLabel[] {
  return links.flatMap(({ scheme, href, words, line }) =>
    scheme === 'dead' && href.length > 1 && href.startsWith('#') && words !== '' && line >= 0
      ? [{ label: words, line, opens: href.slice(1) }]
      : [],
  );
}

function buttonLabels({ openers, lines }: Outline): readonly PaneLabel[] {
  if (openers.length === 0) return [];
  const byBox = Map.groupBy(lines, ({ box }) => box);
  return openers.flatMap(({ words, box, opens }) => {
    // "Chi tiết" opens what its row names, and names nothing itself
    const line =
      words === '' || whollyLink(words) !== null ? undefined : byBox.get(box)?.find(({ text }) => text.includes(words));
    return line === undefined ? [] : [{ label: words, line: line.index, opens }];
  });
}

/** Ids stand among the classes: an id is met once, a class often; the first few are enough. */
const MAX_NAMESAKES = 4;

function boxesByMark(outline: Outline): ReadonlyMap<string, Outline['boxes'][number][]> {
  const boxes = new Map<string, Outline['boxes'][number][]>();
  for (const box of outline.boxes) {
    if (box.marks === '') continue;
    for (const mark of box.marks.split(' ')) {
      const known = boxes.get(mark);
      if (known === undefined) boxes.set(mark, [box]);
      else if (known.length < MAX_NAMESAKES) known.push(box);
    }
  }
  return boxes;
}

/** A row of labels has at least so many; two lines are a pair of headings. */
const MIN_LABELS = 3;

/**
 * Tabs that only a script ties to their panes: labels on neighbouring lines, each in an item of its own, then as many
 * panes in the same order.
 */
export function panesInOrder(outline: Outline, labels: readonly Line[]): readonly TabPane[] {
  const panes: TabPane[] = [];
  for (let at = 0; at < labels.length;) {
    let end = at + 1;
    while (end < labels.length && labels[end]?.index === (labels[end - 1]?.index ?? 0) + 1) end += 1;
    if (end - at >= MIN_LABELS) panes.push(...panesOfRow(outline, labels.slice(at, end)));
    at = end;
  }
  return panes;
}

function panesOfRow({ boxes }: Outline, labels: readonly Line[]): TabPane[] {
  const first = labels[0];
  const last = labels.at(-1);
  if (first === undefined || last === undefined) return [];
  let row = boxes[first.box];
  while (row !== undefined && row.to <= last.index) row = boxes[row.parent];
  // the row of labels holds nothing else
  if (row === undefined || row.from !== first.index || row.to !== last.index + 1) return [];
  const after = siblingsAfter(boxes, row);
  const [next] = after;
  const inner = next === undefined ? [] : childrenOf(boxes, next);
  const found = inner.length === labels.length ? inner : after;
  if (found.length < labels.length) return [];
  return labels.map((label, nth) => {
    const pane = found[nth] as Box;
    return { label: label.text, line: label.index, from: pane.from, to: pane.to, box: pane.index };
  });
}

function siblingsAfter(boxes: readonly Box[], box: Box): Box[] {
  const parent = boxes[box.parent];
  return parent === undefined ? [] : childrenOf(boxes, parent).filter(({ index }) => index >= box.end);
}

function childrenOf(boxes: readonly Box[], parent: Box): Box[] {
  const children: Box[] = [];
  for (let at = parent.index + 1; at < parent.end;) {
    const child = boxes[at];
    if (child === undefined) break;
    children.push(child);
    at = child.end;
  }
  return children;
}
