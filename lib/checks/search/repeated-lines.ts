/**
 * Lines that a page only repeats from the home page: the portal's footer, header and side boxes, where the markup does
 * not tell them from the page's own text. A line counts as repeated when the page shows it no more often than the home
 * page, and either says much or stands beside the same neighbour there: a short one may come twice by chance.
 */

import type { PageFacts } from '../../model/facts/page.ts';
import { wordsOfPrint } from '../../model/line-print.ts';
import type { LinePrint } from '../../model/line-print.ts';

/** Words that no two lines share by chance. */
const TELLING_WORDS = 12;

export function isRepeated(page: PageFacts, home: PageFacts, print: LinePrint): boolean {
  if (page === home) return false;
  const [here, there] = [printsOf(page), printsOf(home)];
  const [own, shown] = [placesOf(here, print), placesOf(there, print)];
  if (shown.length === 0 || own.length > shown.length) return false;
  if (wordsOfPrint(print) >= TELLING_WORDS) return true;
  return own.some((at) =>
    shown.some((place) => isSame(here[at - 1], there[place - 1]) || isSame(here[at + 1], there[place + 1])),
  );
}

/** In reading order, but for the long lines of the home page's text, which come last. */
function printsOf({ linePrints }: PageFacts): readonly LinePrint[] {
  return [...linePrints.frame, ...linePrints.text];
}

function placesOf(prints: readonly LinePrint[], print: LinePrint): readonly number[] {
  return prints.flatMap((one, at) => (one === print ? [at] : []));
}

function isSame(a: LinePrint | undefined, b: LinePrint | undefined): boolean {
  return a !== undefined && a === b;
}
