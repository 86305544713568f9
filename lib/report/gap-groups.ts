/** Gaps that are mended in the same way stand together, so that the way is told once. */

import type { Bilingual } from '../model/plan.ts';
import type { ReportRequirement } from '../model/report.ts';

type Gap = ReportRequirement['gaps'][number];

export interface GapGroup {
  readonly fix: Bilingual;
  readonly gaps: readonly Gap[];
}

/** In the order of the report; only neighbours are joined. */
export function gapGroups(gaps: readonly Gap[]): readonly GapGroup[] {
  const groups: { fix: Bilingual; gaps: Gap[] }[] = [];
  for (const gap of gaps) {
    const last = groups.at(-1);
    if (last !== undefined && last.fix.vi === gap.fix.vi && last.fix.en === gap.fix.en) last.gaps.push(gap);
    else groups.push({ fix: gap.fix, gaps: [gap] });
  }
  return groups;
}
