/**
 * What an audit knows at the end of a crawl, kept for one that finds the portal unchanged; and what it concluded, which
 * holds for one on the same audit date.
 */

import type { Ask } from './model/check.ts';
import type { Evidence, Finding } from './model/finding.ts';
import { withTimes, type Knowledge, type KnownThen, type PageTimes } from './model/kept-crawl.ts';
import type { Observations, ObservedState } from './model/observations.ts';
import { packObservations, unpackObservations } from './model/pack-observations.ts';
import { nameOfAsk, type Site } from './sites.ts';

const NOTHING: ObservedState = {
  pages: new Map(),
  readings: new Map(),
  links: new Map(),
  homeTargets: new Set(),
  redirects: new Map(),
  homeKey: null,
};

type Findings = readonly (readonly [string, Finding])[];

/** `of`: names all that is asked of the host. */
export function knowledgeOf(
  { seen, asks, concluded }: Site,
  { of, asOf, conclude }: { readonly of: string; readonly asOf: string; readonly conclude: (ask: Ask) => Finding },
): Knowledge {
  const lines = function* (state: ObservedState): Generator<string> {
    for (const ask of asks) concluded.set(nameOfAsk(ask), conclude(ask));
    yield JSON.stringify([...concluded]);
    yield* packObservations(state);
  };
  return {
    of,
    asOf,
    told: () => {
      const span = spanOf(seen, asOf);
      return span === null ? null : { ...span, asOf, seen: () => lines(seen.state()) };
    },
    know: (then, times) => {
      const told = unpacked(then, times);
      if (told === null) return false;
      seen.become(told.state);
      if (then.asOf === asOf) for (const [name, finding] of told.findings) concluded.set(name, finding);
      return true;
    },
    forget: () => {
      seen.become(NOTHING);
      concluded.clear();
    },
  };
}

/** Audit dates for which it says the same. Null where time, a browser or a reader that stumbled had a part in it. */
function spanOf(seen: Observations, asOf: string): Pick<KnownThen, 'from' | 'until'> | null {
  let [from, until] = ['', '9999-12-31'];
  for (const { rendered, faults, attachment, holds } of seen.pages) {
    if (rendered || faults.length > 0) return null;
    if (attachment !== undefined && !attachment.whole && !attachment.scanned) return null;
    const span = holds ?? { from: asOf, until: asOf };
    if (span.from > from) from = span.from;
    if (span.until < until) until = span.until;
  }
  for (const reading of seen.state().readings.values())
    if ('reason' in reading && reading.reason === 'oversized') return null;
  return { from, until };
}

/** Null for what is damaged. */
function unpacked(
  { seen }: KnownThen,
  times: ReadonlyMap<string, PageTimes>,
): { readonly state: ObservedState; readonly findings: Findings } | null {
  try {
    const lines = seen()[Symbol.iterator]();
    const findings = findingsOf(lines.next().value, times);
    const state = unpackObservations({ [Symbol.iterator]: () => lines }, times);
    return state === null ? null : { state, findings };
  } catch {
    return null;
  }
}

/** With the times of now; none where those of a proof are not known, or the line is none of ours. */
function findingsOf(line: unknown, times: ReadonlyMap<string, PageTimes>): Findings {
  try {
    const findings = JSON.parse(String(line)) as Findings;
    return findings.map(([name, finding]) => {
      return [name, { ...finding, evidence: finding.evidence.map((proof) => timed(proof, times)) }];
    });
  } catch {
    return [];
  }
}

function timed(proof: Evidence, times: ReadonlyMap<string, PageTimes>): Evidence {
  const at = times.get(proof.url);
  if (at === undefined) throw new Error('it is of no page that was asked for');
  return withTimes(proof, at);
}
