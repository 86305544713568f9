/** What a portal lacks by its newest run, with since when, what was mended, and what a person dismissed. */

import type { WorkGap } from '../../components/views.ts';
import { compareRuns } from '../../lib/history/compare.ts';
import { lacksOf } from '../../lib/history/lacks.ts';
import { clauseOf } from '../../lib/model/clause.ts';
import { lackKey, type KeptRun, type LackChange } from '../../lib/model/history.ts';
import type { Report, ReportRequirement } from '../../lib/model/report.ts';
import type { Review } from '../../lib/model/review.ts';
import { isCleared, scoreCost } from '../../lib/report/costs.ts';

export interface WorkGapsAsk {
  readonly planId: string;
  readonly now: KeptRun;
  /** The plan's part of `now`. */
  readonly report: Report;
  readonly before: KeptRun | null;
  readonly since: ReadonlyMap<string, string>;
  readonly reviews: readonly Review[];
}

export function workGaps(ask: WorkGapsAsk): readonly WorkGap[] {
  const { planId, now, report, before, since, reviews } = ask;
  const compared = before === null ? null : compareRuns(before, now, planId, since);
  const changes = new Map((compared?.requirements ?? []).map(({ id, lacks }) => [id, lacks]));
  const dismissals = new Map(
    reviews
      .filter(({ what, lackKey: key }) => what === 'dismissed' && key !== null)
      .map((review) => [lackKey(review.requirementId, review.lackKey ?? ''), review]),
  );
  return report.requirements.flatMap((requirement) => {
    if (isCleared(requirement)) return [];
    const lacks =
      changes.get(requirement.id) ?? lacksOf(requirement).map((lack): LackChange => ({ ...lack, change: 'still' }));
    return lacks.map((lack): WorkGap => {
      const key = lackKey(requirement.id, lack.key);
      const day = since.get(key);
      const review = dismissals.get(key);
      const gap = gapOf(requirement, lack);
      return {
        ...lack,
        ...(day === undefined || lack.change === 'mended' ? {} : { since: day }),
        ...(before === null || lack.change !== 'mended'
          ? {}
          : { mendedBetween: { before: before.asOf, by: now.asOf } }),
        requirementId: requirement.id,
        requirement: requirement.title,
        clause: clauseOf(requirement),
        cost: scoreCost(requirement, report),
        fix: gap?.fix ?? null,
        url: gap?.url ?? null,
        dismissed: review === undefined ? null : { id: review.id, reason: review.reason, at: review.at },
      };
    });
  });
}

/** Gap codes under which a lack's kind is told. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  procedure: ['missing-procedures'],
  abolished: ['abolished-listed'],
  part: ['missing-parts', 'more-missing-parts'],
  detail: ['no-detail-page'],
};

/** The gap that says where and how to mend it: the one of that code, the one that names it, else the first. */
function gapOf({ gaps }: ReportRequirement, { key, label }: LackChange): ReportRequirement['gaps'][number] | undefined {
  const [what = '', ...rest] = key.split(' ');
  const name = rest.join(' ');
  if (what === 'gap')
    return gaps.find(({ code, url }) => name === `${code} ${url}`) ?? gaps.find(({ code }) => code === rest[0]);
  return (
    gaps.find(({ message }) => message.vi.includes(name)) ??
    gaps.find(({ code }) => CODES[what]?.includes(code) ?? false) ??
    gaps.find(({ message }) => message.vi === label.vi) ??
    gaps[0]
  );
}
