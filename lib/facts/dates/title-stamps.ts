/** "Sở họp báo (24/08/2022)": dates in the heading, behind all that the page's <title> calls its title. */

import type { Outline } from '../../model/outline.ts';
import { countWords } from '../boxes.ts';
import { dayBehind } from '../title-line.ts';
import { lineStamps, stampsIn } from './date-stamps.ts';
import type { Stamp } from './date-stamps.ts';

/** Words that heading and <title> must share, lest the one only begins like the other. */
const SHARED_WORDS = 4;
/** What may follow in the <title>: nothing, or the portal's name. A title that was cut may have had the date. */
const TITLE_ENDS = /^\s*(?:$|[-–—|:·»])/u;
const SEPARATORS = /[\s\-–—|:·»([]+$/u;

/** `index`: the line of the heading; -1 for none. */
export function stampsBehindTitle(outline: Outline, index: number, today: string): readonly Stamp[] {
  const line = outline.lines[index];
  if (line === undefined || line.place !== 'main' || lineStamps(outline, index, today).length === 0) return [];
  const behind = dayBehind(line);
  if (behind !== null) return stampsIn(behind, today);
  const shared = line.text.slice(0, sharedStart(line.text, outline.title)).replace(SEPARATORS, '');
  if (countWords(shared) < SHARED_WORDS || !TITLE_ENDS.test(outline.title.slice(shared.length))) return [];
  return stampsIn(line.text.slice(shared.length), today);
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
