/** The sample report with what people said: one outcome that holds, one that has run out, one of a manual requirement, a doubt. */

import { basisOf, layReviews } from '../../lib/history/lay-reviews.ts';
import type { Report } from '../../lib/model/report.ts';
import type { NewReview } from '../../lib/model/review.ts';
import { sampleReport } from './sample-report.ts';

export function reviewedReport({ text = 'Đã xem trực tiếp ngày 21/11', by = 'Nguyễn Thị Hồng' } = {}): Report {
  const report = sampleReport();
  const said = (requirementId: string, over: Partial<NewReview>): NewReview => {
    const requirement = report.requirements.find(({ id }) => id === requirementId);
    if (requirement === undefined) throw new Error(`the sample has no ${requirementId}`);
    return {
      portalKey: 'portal.test',
      planId: 'test-plan',
      requirementId,
      lackKey: null,
      what: 'recorded',
      outcome: 'passed',
      reason: text,
      by,
      at: '2022-11-21T02:00:00.000Z',
      until: null,
      url: null,
      quote: null,
      basis: basisOf(report, requirement),
      ...over,
    };
  };
  return layReviews(
    report,
    [
      said('detail', { until: '2023-01-31' }),
      said('column', { outcome: 'failed', until: '2022-11-30' }),
      said('meetings', { outcome: 'partial', credit: 0.7, weight: 'major' }),
      said('hotline', { what: 'doubted', outcome: null, reason: 'misread: hotline-found: Số này là của đơn vị khác' }),
    ],
    '2022-12-01',
  );
}
