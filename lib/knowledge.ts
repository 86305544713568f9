/** What an audit knows at the end of a crawl, kept for one that finds the portal unchanged. */

import type { Knowledge, KnownThen } from './model/kept-crawl.ts';
import type { Observations, ObservedState } from './model/observations.ts';
import { packObservations, unpackObservations } from './model/pack-observations.ts';

const NOTHING: ObservedState = {
  pages: new Map(),
  readings: new Map(),
  links: new Map(),
  homeTargets: new Set(),
  redirects: new Map(),
  homeKey: null,
};

/** `of`: names all that is asked of the host. */
export function knowledgeOf(seen: Observations, of: string, asOf: string): Knowledge {
  return {
    of,
    asOf,
    told: () => toldBy(seen, asOf),
    know: (lines, times) => {
      const state = unpackObservations(lines, times);
      if (state !== null) seen.become(state);
      return state !== null;
    },
    forget: () => seen.become(NOTHING),
  };
}

/** Null where time, a browser or a reader that stumbled had a part in it: another day more may be known. */
function toldBy(seen: Observations, asOf: string): KnownThen | null {
  let [from, until] = ['', '9999-12-31'];
  for (const { rendered, faults, attachment, holds } of seen.pages) {
    if (rendered || faults.length > 0) return null;
    if (attachment !== undefined && !attachment.whole && !attachment.scanned) return null;
    const span = holds ?? { from: asOf, until: asOf };
    if (span.from > from) from = span.from;
    if (span.until < until) until = span.until;
  }
  const state = seen.state();
  for (const reading of state.readings.values()) if ('reason' in reading && reading.reason === 'oversized') return null;
  return { asOf, from, until, seen: () => packObservations(state) };
}
