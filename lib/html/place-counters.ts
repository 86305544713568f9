/** Counters of visitors, wherever on a page and whatever their markup: their numbers are nobody's score, phone or share. */

import type { Line } from '../model/outline.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { COUNTED_SPANS, COUNTED_VISITS, COUNTER_HEADINGS } from './place-words.ts';
import type { Region } from './region.ts';

const HEADINGS = new Set(COUNTER_HEADINGS.map(foldLoose));
const VISITS = COUNTED_VISITS.map(foldLoose);
const SPANS = COUNTED_SPANS.map(foldLoose);
/** "Tổng số lượt truy cập từ năm 2015: 12.345.678". */
const MAX_COUNTER = 60;
const MAY_COUNT = /truy c[aậ]p|online|tr[uự]c tuy[eế]n|visitor|vi[eế]ng th[aă]m|h[oô]m qua/iu;
/** What stands around the number, besides the phrase. */
const COUNT =
  /^(?:(?:tu nam |tu |nam )?\d{4} )?(?:so |la |luot |nguoi |khach )*\d[\d ]*(?: luot| nguoi| khach| truy cap)*$/;
const NUMBER = /^\d[\d ]*$/;

/** `visits`: of visitors, by its own words; `span`: of some time, of anything. */
type Counter = 'visits' | 'span' | 'number';

/** Runs of counters of which one at least, or the heading over them, speaks of visits. */
export function layCounters({ boxes, lines, linePlaces }: Region): void {
  if (!lines.some(mayCount)) return;
  let from = -1;
  let ofVisits = false;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index];
    const counter = line === undefined ? null : counterOf(line, lines[index + 1], from >= 0);
    if (counter !== null) {
      if (from < 0) from = index;
      ofVisits ||= counter === 'visits';
      continue;
    }
    if (ofVisits)
      for (let at = from; at < index; at += 1)
        if ((linePlaces.get(at) ?? boxes[lines[at]!.box]?.place) === 'main') linePlaces.set(at, 'sidebar');
    from = -1;
    ofVisits = false;
  }
}

function mayCount({ text }: Line): boolean {
  return text.length <= MAX_COUNTER && MAY_COUNT.test(text);
}

/** The number may stand on the next line. */
function counterOf(line: Line, next: Line | undefined, within: boolean): Counter | null {
  if (line.text.length > MAX_COUNTER) return null;
  const folded = foldLoose(line.text);
  if (within && NUMBER.test(folded)) return 'number';
  const isNext = next !== undefined && NUMBER.test(foldLoose(next.text.slice(0, MAX_COUNTER)));
  if (HEADINGS.has(folded) && next !== undefined && next.text.length <= MAX_COUNTER) return 'visits';
  if (isCount(folded, VISITS, isNext)) return 'visits';
  return isCount(folded, SPANS, isNext) ? 'span' : null;
}

function isCount(folded: string, phrases: readonly string[], isNext: boolean): boolean {
  return phrases.some((phrase) => {
    if (!folded.startsWith(phrase)) return false;
    if (folded.length === phrase.length) return isNext;
    return folded[phrase.length] === ' ' && COUNT.test(folded.slice(phrase.length + 1));
  });
}
