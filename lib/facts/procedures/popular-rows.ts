/** Rows under "Thủ tục nổi bật", "được tìm kiếm nhiều nhất": copies of what the lists hold. */

import type { ProcedureRow } from '../../model/facts/procedures.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { hasListWord } from '../../vietnamese/procedure-list-words.ts';
import { commonBox, countWords } from '../boxes.ts';
import type { PlacedRow } from './procedure-cards.ts';

/** A heading says little more; the name of a procedure may hold the same words. */
const MAX_HEADING_WORDS = 12;
const HEADING_REACH = 200;

/** The rows in their order, those of popular ones marked; their heading is none. */
export function markPopular(outline: Outline, placed: readonly PlacedRow[]): readonly ProcedureRow[] {
  const { lines } = outline;
  const rowLines = new Set<number>();
  for (const { line, to } of placed) for (let at = line; at < to; at += 1) rowLines.add(at);
  let last: { readonly line: number; readonly head: number } | undefined;
  return placed.flatMap(({ row, line }) => {
    if (row.code === null && headsPopular(row.name)) return [];
    let above = line - 1;
    while (above >= 0 && rowLines.has(above)) above -= 1;
    const headed = lines[above]?.level === 0 ? headingAbove(lines, above, rowLines) : undefined;
    const over = [lines[above], headed].find((head) => head !== undefined && headsPopular(head.text));
    const head = over?.index ?? (last !== undefined && isNextItem(outline, last, line) ? last.head : undefined);
    last = head === undefined ? undefined : { line, head };
    return [head === undefined ? row : { ...row, popular: true as const }];
  });
}

/**
 * The next item of the list under the heading: what stands between the two names, as whose procedure it is, is said
 * within the items.
 */
function isNextItem(outline: Outline, last: { readonly line: number; readonly head: number }, line: number): boolean {
  const { lines } = outline;
  const list = commonBox(outline, lines[last.line]?.box ?? 0, lines[line]?.box ?? 0);
  const items = outline.boxes.filter(
    ({ parent, from, to }) => parent === list && [last.line, line].some((name) => from <= name && name < to),
  );
  const [first, second] = items;
  if (items.length !== 2 || first?.tag !== second?.tag || first?.marks !== second?.marks) return false;
  if (items.some(({ from, to }) => from <= last.head && last.head < to)) return false;
  return lines
    .slice(last.line + 1, line)
    .every(({ index, level }) => level === 0 && items.some(({ from, to }) => from <= index && index < to));
}

function headingAbove(lines: readonly Line[], from: number, rowLines: ReadonlySet<number>): Line | undefined {
  for (let at = from; at >= 0 && from - at < HEADING_REACH; at -= 1)
    if (lines[at]?.place === 'main' && (lines[at]?.level ?? 0) > 0 && !rowLines.has(at)) return lines[at];
  return undefined;
}

function headsPopular(text: string): boolean {
  return countWords(text) <= MAX_HEADING_WORDS && hasListWord('popular', text);
}
