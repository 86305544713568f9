/**
 * Lines that read like labels and are what a label speaks of: "Tờ khai" in the list under "Thành phần hồ sơ", "Quyết
 * định" in the cell beside "Kết quả", "Nộp hồ sơ" as the first step.
 */

import type { ProcedurePart } from '../../model/facts/procedures.ts';
import type { Box, Line, Outline } from '../../model/outline.ts';
import { isPartValue, partsOfHeading, splitHeading } from '../../vietnamese/procedure-parts.ts';
import { pairCells } from './procedure-columns.ts';
import { isSubmission } from './procedure-text.ts';

const CALLED_BUTTON = /\b(?:btn|button|nut|action)/;
/** "1. Nộp hồ sơ". */
const NUMBERED = /^\s*\(?(?:\d{1,2}|[a-zđ])[.)]\s/iu;

/** A label that names parts, and its line. */
export interface PartLabel {
  readonly line: Line;
  readonly parts: readonly ProcedurePart[];
}

/** `label`: the last one before the line. */
export type IsValue = (line: Line, label: PartLabel) => boolean;

export function labelValues(outline: Outline): IsValue {
  const beside = valuesBeside(outline);
  return (line, label) => {
    // "Tên mẫu đơn | Mẫu đơn đề nghị": the form's file beside its label, no tab beside a tab
    if (line.links.length > 0 && line.level === 0 && beside.has(line.index) && label.line.links.length === 0)
      return true;
    if (line.links.length > 0 || line.level > 0 || line.bold) return false;
    return (
      beside.has(line.index) ||
      isListed(outline, line, label.line) ||
      isSaidOf(line, label) ||
      tellsSubmission(outline, line)
    );
  };
}

/** Plain, right under a heading or a bold label. */
function isSaidOf(line: Line, { line: label, parts }: PartLabel): boolean {
  if (line.index !== label.index + 1 || (label.level === 0 && !label.bold)) return false;
  return parts.some((part) => isPartValue(part, line.text));
}

/** Lines alone in the cell, or in the definition, of a label that names a part. */
function valuesBeside({ tables, lines, boxes }: Outline): ReadonlySet<number> {
  const values = new Set<number>();
  for (const table of tables) {
    if (table.layout) continue;
    for (const at of table.rows.keys()) {
      const [label, value, ...more] = pairCells(table, at);
      if (label === undefined || value === undefined || more.length > 0) continue;
      if (value.to - value.from === 1 && partsOfHeading(label.text).length > 0) values.add(value.from);
    }
  }
  for (const line of lines) {
    const before = lines[line.index - 1];
    const box = boxes[line.box];
    if (before === undefined || box?.tag !== 'dd' || box.to - box.from !== 1) continue;
    if (boxes[before.box]?.tag === 'dt' && partsOfHeading(before.text).length > 0) values.add(line.index);
  }
  return values;
}

/** In a list that the label stands outside of, and that is no list of labels itself: tabs, contents. */
function isListed({ boxes, lines }: Outline, line: Line, label: Line): boolean {
  const entry = boxes[line.box];
  const list = boxes[entry?.parent ?? -1];
  if (entry?.tag !== 'li' || list === undefined || holds(list, label)) return false;
  const own = lines.slice(list.from, list.to).filter(({ box }) => boxes[box]?.parent === list.index);
  const labels = own.filter(({ text }) => splitHeading(text) !== null).length;
  return labels < 2 || labels * 2 <= own.length;
}

function holds({ from, to }: Box, { index }: Line): boolean {
  return index >= from && index < to;
}

/** A step or a way that the text tells, not a button: an entry of a list, numbered, or one of several paragraphs. */
function tellsSubmission(outline: Outline, line: Line): boolean {
  const box = outline.boxes[line.box];
  if (box === undefined || !isSubmission(line.text) || CALLED_BUTTON.test(box.marks)) return false;
  if (outline.buttons.some((button) => button.box === line.box && button.words === line.text)) return false;
  if (box.tag === 'li' || box.tag === 'dd' || box.tag === 'td' || NUMBERED.test(line.text)) return true;
  return [line.index - 1, line.index + 1].some((at) => {
    const near = outline.lines[at];
    const nearBox = outline.boxes[near?.box ?? -1];
    return near?.links.length === 0 && nearBox?.tag === 'p' && nearBox.parent === box.parent && box.tag === 'p';
  });
}
