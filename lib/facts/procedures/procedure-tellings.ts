/** Where a page tells several procedures in full, one after the other. */

import type { Line, Outline } from '../../model/outline.ts';
import { nameKey } from '../../vietnamese/names.ts';
import { findProcedureCodes } from '../../vietnamese/procedure-codes.ts';
import { opensLikeProcedure } from '../../vietnamese/procedure-openers.ts';
import { splitHeading } from '../../vietnamese/procedure-parts.ts';
import type { Mark } from './procedure-marks.ts';
import { isName, nameOf } from './procedure-text.ts';

/** A name stands at most that many lines over the first part. */
const NAME_REACH = 4;

/** The line that names each of them; none when the page tells one. */
export function tellings(outline: Outline, marks: readonly Mark[]): readonly Line[] {
  const parts = marks.filter((mark) => mark.parts.length > 0 && !mark.column);
  // the part that the first telling begins with comes again at the start of each
  const [first] = parts[0]?.parts ?? [];
  if (first === undefined) return [];
  const starts = parts.filter(
    (mark, at) => mark.parts.includes(first) && parts[at - 1]?.parts.includes(first) !== true,
  );
  if (starts.length < 2) return [];
  const titles = starts.flatMap(({ line }) => titleOver(outline.lines, line) ?? []);
  return new Set(titles.map(({ text }) => nameKey(nameOf(text)))).size > 1 ? titles : [];
}

function titleOver(lines: readonly Line[], from: number): Line | undefined {
  const above = lines.slice(Math.max(0, from - NAME_REACH), from).toReversed();
  return above.find(({ place, text }) => place === 'main' && splitHeading(text) === null && namesOne(text));
}

function namesOne(text: string): boolean {
  const name = nameOf(text);
  return isName(name) && (opensLikeProcedure(name) || findProcedureCodes(text).length === 1);
}
