/** What is compared before anybody has chosen: what was audited last, against the audit before it. */

import type { KeptRunSummary } from '../../lib/model/extension/kept.ts';

export interface FirstComparison {
  readonly left: number;
  readonly right: number;
}

/**
 * `newest`: runs, newest first. Two of the same portal, else two portals by the same plan; null where nothing can be compared.
 */
export function firstComparison(newest: readonly KeptRunSummary[]): FirstComparison | null {
  const right = newest.find((run) => newest.some((other) => isEarlier(other, run)));
  if (right !== undefined) {
    const left = newest.find((other) => isEarlier(other, right));
    return left === undefined ? null : { left: left.id, right: right.id };
  }
  const [last] = newest;
  const other = newest.find((run) => run !== last && last !== undefined && sharesPlan(run, last));
  return last === undefined || other === undefined ? null : { left: other.id, right: last.id };
}

/** Of the same portal, and by the same plan. */
function isEarlier(other: KeptRunSummary, run: KeptRunSummary): boolean {
  return other.portalKey === run.portalKey && other.id < run.id && other.asOf <= run.asOf && sharesPlan(other, run);
}

function sharesPlan(one: KeptRunSummary, other: KeptRunSummary): boolean {
  return one.parts.some(({ planId }) => other.parts.some((part) => part.planId === planId));
}
