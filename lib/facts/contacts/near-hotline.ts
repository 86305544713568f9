/**
 * Whether mail or an address belongs to a hotline: named so itself, under its heading, or in its block. In a footer only
 * the first two count: what stands there beside a hotline is the office's general address.
 */

import type { Box, Line } from '../../model/outline.ts';
import { marksFooter } from '../../vietnamese/contact-marks.ts';
import { isHotlineLabel, phoneLabelsIn } from '../../vietnamese/phone-labels.ts';
import { onTopic } from '../../vietnamese/topics.ts';
import { isOnHotlinePage, scopesOver } from './contact-sheet.ts';
import type { ContactSheet, PhoneAt } from './contact-sheet.ts';

/** Lines between a hotline and what still belongs to it. */
const MAX_APART = 8;
const MAX_CLIMB = 30;
/** Share of the words beside an address of mail that must speak of feedback for it to be the feedback line's. */
const FEEDBACK_SHARE = 0.5;

export interface HotlineLines {
  /** Lines with a hotline's number, or with a label that promises one, by block. */
  readonly byBlock: ReadonlyMap<number, readonly number[]>;
  /** Lines with a hotline's number. */
  readonly numbered: readonly number[];
}

export function hotlineLines(sheet: ContactSheet, phones: readonly PhoneAt[]): HotlineLines {
  const lines = new Map<number, number[]>();
  const keep = (block: number, line: number): void => {
    const known = lines.get(block);
    if (known === undefined) lines.set(block, [line]);
    else if (known.at(-1) !== line) known.push(line);
  };
  for (const { fact, line } of phones) if (fact.hotline) keep(fact.block, line);
  for (const { label, line, from, to } of sheet.scopes) {
    if (label.kind === 'hotline' && to > from && sheet.bodies.ofLabel(label.text) !== 'other')
      keep(sheet.blockOf(line), line.index);
  }
  return { byBlock: lines, numbered: phones.filter(({ fact }) => fact.hotline).map(({ line }) => line) };
}

/** `from` and `start`: where the words that lead to it begin in the line, and where it begins itself. */
export function isNearHotline(
  sheet: ContactSheet,
  hotlines: HotlineLines,
  line: Line,
  from: number,
  start: number,
): boolean {
  if (isNamed(line.text.slice(from, start)) || leadsTheLine(line.text, start)) return true;
  const footer = isInFooter(sheet, line);
  for (const scope of scopesOver(sheet, line.index)) {
    if (scope.label.kind !== 'hotline' || (footer && !scope.title)) continue;
    return sheet.bodies.ofLabel(scope.label.text) !== 'other';
  }
  if (isOnHotlinePage(sheet, line)) return true;
  if (footer) return false;
  return (hotlines.byBlock.get(sheet.blockOf(line)) ?? []).some(
    (hotline) => Math.abs(hotline - line.index) <= MAX_APART,
  );
}

function isInFooter(sheet: ContactSheet, line: Line): boolean {
  if (line.place === 'footer') return true;
  let box: Box | undefined = sheet.outline.boxes[line.box];
  for (let step = 0; box !== undefined && step < MAX_CLIMB; step += 1) {
    if (box.tag === 'footer' || marksFooter(box.marks)) return true;
    box = sheet.outline.boxes[box.parent];
  }
  return false;
}

/** "Email đường dây nóng: ...", "Hộp thư tiếp nhận phản ánh: ...". */
function isNamed(words: string): boolean {
  return isHotlineLabel(words) || (onTopic(words, 'feedback')?.share ?? 0) >= FEEDBACK_SHARE;
}

/** "Đường dây nóng: 0238... - Email: ...": the line is the hotline's own. */
function leadsTheLine(text: string, start: number): boolean {
  const [first] = phoneLabelsIn(text.slice(0, start));
  return first !== undefined && first.id === 'hotline' && first.start <= 3;
}
