/** Rows under "Thủ tục nổi bật", "được tìm kiếm nhiều nhất": copies of what the lists hold. */

import type { ProcedureRow } from '../../model/facts/procedures.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { hasListWord } from '../../vietnamese/procedure-list-words.ts';
import { countWords } from '../boxes.ts';
import type { PlacedRow } from './procedure-cards.ts';

/** A heading says little more; the name of a procedure may hold the same words. */
const MAX_HEADING_WORDS = 12;
const HEADING_REACH = 200;

/** The rows in their order, those of popular ones marked; their heading is none. */
export function markPopular({ lines }: Outline, placed: readonly PlacedRow[]): readonly ProcedureRow[] {
  const rowLines = new Set<number>();
  for (const { line, to } of placed) for (let at = line; at < to; at += 1) rowLines.add(at);
  return placed.flatMap(({ row, line }) => {
    if (row.code === null && headsPopular(row.name)) return [];
    let above = line - 1;
    while (above >= 0 && rowLines.has(above)) above -= 1;
    const headed = lines[above]?.level === 0 ? headingAbove(lines, above, rowLines) : undefined;
    const popular = [lines[above], headed].some((head) => head !== undefined && headsPopular(head.text));
    return [popular ? { ...row, popular: true as const } : row];
  });
}

function headingAbove(lines: readonly Line[], from: number, rowLines: ReadonlySet<number>): Line | undefined {
  for (let at = from; at >= 0 && from - at < HEADING_REACH; at -= 1)
    if (lines[at]?.place === 'main' && (lines[at]?.level ?? 0) > 0 && !rowLines.has(at)) return lines[at];
  return undefined;
}

function headsPopular(text: string): boolean {
  return countWords(text) <= MAX_HEADING_WORDS && hasListWord('popular', text);
}
