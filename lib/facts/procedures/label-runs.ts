/** Labels and what is said under them in one line: one after the other in a paragraph, or with a space alone between. */

import type { Line, Outline } from '../../model/outline.ts';
import { splitAtCapital, splitHeading } from '../../vietnamese/procedure-parts.ts';
import type { SplitHeading } from '../../vietnamese/procedure-parts.ts';

/** A heading and its content, with the words of the content as shown. */
export interface LabelRun {
  readonly split: SplitHeading;
  readonly rest: string;
}

/** With fewer a sentence may name a part by the way. */
const MIN_RUN = 3;
const MIN_RUN_UNITS = 60;
const MAX_RUN_UNITS = 20_000;
const SENTENCES = /(?<=[.;])\s+/u;
const MIN_SPACED = 4;

/** "Trình tự: nộp, nhận. Cách thức: trực tiếp. Thời hạn: 5 ngày.": each with its content; none where a line is not so. */
export function labelRun(text: string): readonly LabelRun[] {
  if (text.length < MIN_RUN_UNITS || text.length > MAX_RUN_UNITS) return [];
  const runs: { split: SplitHeading; rest: string }[] = [];
  for (const piece of text.split(SENTENCES)) {
    const own = headingsOf(piece);
    const last = runs.at(-1);
    if (own.length > 0) runs.push(...own);
    else if (last === undefined) return [];
    else last.rest = `${last.rest} ${piece}`.trim();
  }
  return runs.length >= MIN_RUN ? runs : [];
}

/** "Lệ phí: Thời hạn giải quyết: 5 ngày": under the first stands nothing. */
function headingsOf(piece: string): { split: SplitHeading; rest: string }[] {
  const split = splitHeading(piece);
  if (split === null || split.parts.length === 0) return [];
  const rest = piece.slice(split.restStart);
  const within = rest.includes(':') ? headingsOf(rest) : [];
  return [{ split, rest: within.length > 0 ? '' : rest }, ...within];
}

/** Lines side by side in one box that read "Thời hạn giải quyết 3 ngày": several parts, or it is prose. */
export function spacedLabels({ lines, boxes }: Outline, from: number, to: number): ReadonlyMap<number, SplitHeading> {
  const groups = new Map<number, Map<number, SplitHeading>>();
  for (const line of lines.slice(from, to)) {
    const split = spacedIn(line);
    if (split === null) continue;
    const around = boxes[line.box]?.parent ?? -1;
    const group = groups.get(around) ?? new Map<number, SplitHeading>();
    groups.set(around, group.set(line.index, split));
  }
  const found = new Map<number, SplitHeading>();
  for (const group of groups.values()) {
    const parts = new Set([...group.values()].flatMap((split) => split.parts));
    if (parts.size >= MIN_SPACED) for (const [line, split] of group) found.set(line, split);
  }
  return found;
}

function spacedIn({ text, place, level }: Line): SplitHeading | null {
  if (place !== 'main' || level > 0) return null;
  const split = splitAtCapital(text);
  return split === null || splitHeading(text) !== null ? null : split;
}
