/**
 * What a portal's findings are worth together: the share of the decided weight that it earns, and how much was decided.
 * The two belong together; a score without its coverage says little.
 */

import type { Outcome } from '../model/finding.ts';
import { WEIGHT_POINTS, type Weight } from '../model/plan.ts';

export interface Weighed {
  /** null: carries no weight (manual). */
  readonly weight: Weight | null;
  readonly outcome: Outcome;
  /** 0..1, of its weight. */
  readonly credit: number;
}

export interface Score {
  /** 0..100 with one decimal, halves up; null when nothing was decided. */
  readonly value: number | null;
  /** Points of weight earned, at most four decimals. */
  readonly earned: number;
  /** Points of weight of all that is passed, partial or failed. */
  readonly possible: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly coverage: Coverage;
}

export interface Coverage {
  /** Requirements with weight that are passed, partial or failed. */
  readonly decided: number;
  /** Requirements with weight that apply: all but the inapplicable ones. */
  readonly weighed: number;
  /** decided / weighed, 0..1; null when nothing carries weight. */
  readonly share: number | null;
}

/** cantTell, untested and inapplicable count on neither side: what is unknown is not held against a portal. */
export function score(findings: readonly Weighed[]): Score {
  const counts: Record<Outcome, number> = {
    passed: 0,
    partial: 0,
    failed: 0,
    cantTell: 0,
    inapplicable: 0,
    untested: 0,
  };
  let [earned, possible, decided, weighed] = [0, 0, 0, 0];
  for (const { weight, outcome, credit } of findings) {
    counts[outcome] += 1;
    if (weight === null) continue;
    if (outcome !== 'inapplicable') weighed += 1;
    if (!isDecided(outcome)) continue;
    decided += 1;
    earned += WEIGHT_POINTS[weight] * credit;
    possible += WEIGHT_POINTS[weight];
  }
  return {
    value: possible === 0 ? null : roundTo(1, (100 * earned) / possible),
    earned: roundTo(4, earned),
    possible,
    counts,
    coverage: { decided, weighed, share: weighed === 0 ? null : decided / weighed },
  };
}

function isDecided(outcome: Outcome): boolean {
  return outcome === 'passed' || outcome === 'partial' || outcome === 'failed';
}

/** Credits are sums of fractions: 0.1 + 0.2 must not push a half under its rounding. */
function roundTo(decimals: number, value: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor + 1e-6) / factor;
}
