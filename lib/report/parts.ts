/** A report of several plans, plan by plan. */

import type { Report } from '../model/report.ts';

/** What one plan came to, with all that the plans share. */
export interface PartView extends Report {
  /** Begins the ids of this part's places in a document that holds several. */
  readonly mark: string;
}

export function partsOf(report: Report): readonly PartView[] {
  if (report.parts === undefined) return [{ ...report, mark: '' }];
  // the first plan's, which is not every part's
  const { reviewed: _, ...shared } = report;
  return report.parts.map((part, index) => ({ ...shared, ...part, mark: index === 0 ? '' : `p${index + 1}-` }));
}
