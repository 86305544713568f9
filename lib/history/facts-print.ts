/** The facts that a conclusion rests on, as a short text that differs when they do. */

import { linePrint } from '../model/line-print.ts';
import type { ReportRequirement } from '../model/report.ts';
import { lacksOf } from './lacks.ts';

/**
 * Of what was concluded, the quotes it rests on, and what is lacking. Not of sentences, which count days, nor of a page's
 * bytes, which change with every advertisement.
 */
export function factsPrint(requirement: ReportRequirement): string {
  const { outcome, credit, evidence, gaps } = requirement;
  const facts = [
    outcome,
    credit.toFixed(4),
    ...sorted(evidence.map(({ url, quote }) => `evidence ${url} ${quote}`)),
    ...sorted(gaps.map(({ code, url }) => `gap ${code} ${url}`)),
    ...sorted(lacksOf(requirement).map(({ key }) => `lack ${key}`)),
  ];
  return linePrint(facts.join('\n'), 0).toString(36);
}

/** Several on one page may come in any order. */
function sorted(texts: readonly string[]): readonly string[] {
  return texts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
