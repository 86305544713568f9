/** What tests run inside a page: the readers as a content script would call them. */

import type { FactContext } from '../../lib/facts/context.ts';
import { outlineLive } from '../../lib/html/outline-live.ts';
import { readLivePage } from '../../lib/live-page.ts';
import type { PageFacts } from '../../lib/model/facts.ts';
import type { Line } from '../../lib/model/outline.ts';
import { isHidden } from '../../lib/overlay/hidden.ts';

const hidden = (element: object): boolean => isHidden(element as Element);
/** As the overlay leaves out its own host. */
const skip = (element: { readonly localName: string }): boolean => element.localName === 'soi-cong';

export function factsHere(context: FactContext): PageFacts {
  return readLivePage({
    root: document.documentElement,
    context,
    charset: document.characterSet,
    readAt: '2022-11-20T01:00:00.000Z',
    sha256: '0'.repeat(64),
    hidden,
    skip,
  });
}

export function linesHere(): readonly Pick<Line, 'text' | 'hidden'>[] {
  const { lines } = outlineLive(document.documentElement, { url: location.href, hidden, skip });
  return lines.map((line) => ({ text: line.text, hidden: line.hidden }));
}

/** Milliseconds of main-thread time of one reading, the median of several. */
export function readingMs(context: FactContext): number {
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now();
    factsHere(context);
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}
