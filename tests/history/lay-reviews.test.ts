import { describe, expect, it } from 'vitest';
import { factsPrint } from '../../lib/history/facts-print.ts';
import { basisOf, layReviews } from '../../lib/history/lay-reviews.ts';
import { reportSchema, type Report, type ReportRequirement } from '../../lib/model/report.ts';
import { isInTime, type NewReview } from '../../lib/model/review.ts';
import { partsOf } from '../../lib/report/parts.ts';
import { proof, reportWith, requirementWith } from './reports.ts';

const TODAY = '2022-12-01';
const MANUAL = requirementWith({ id: 'meetings', kind: 'manual', weight: null, outcome: 'untested' });

function review(requirement: ReportRequirement, over: Partial<NewReview> = {}): NewReview {
  return {
    portalKey: 'portal.test',
    planId: 'test-plan',
    requirementId: requirement.id,
    lackKey: null,
    what: 'recorded',
    outcome: 'passed',
    reason: 'Đã xem tận nơi',
    by: 'Nguyễn Thị Hồng',
    at: '2022-11-21T02:00:00.000Z',
    until: null,
    url: null,
    quote: null,
    basis: basisOf(reportWith([requirement]), requirement),
    ...over,
  };
}

function standing(report: Report, id = 'set') {
  const requirement = report.requirements.find((one) => one.id === id);
  return (requirement?.reviews ?? []).map(({ state, outcome }) => [state, outcome]);
}

describe('a review laid over a report', () => {
  it('counts beside the tool’s own outcome and score, which stay as they are', () => {
    const failed = requirementWith({ outcome: 'failed' });
    const report = reportWith([failed, requirementWith({ id: 'hotline', weight: 'minor' })]);
    const laid = layReviews(report, [review(failed)], TODAY);
    expect(laid.requirements[0]).toMatchObject({ outcome: 'failed', credit: 0 });
    expect(laid.score).toEqual(report.score);
    expect(laid.counts).toEqual(report.counts);
    expect(laid.reviewed).toEqual({
      score: { value: 100, earned: 6, possible: 6 },
      counts: { passed: 2, partial: 0, failed: 0, cantTell: 0, inapplicable: 0, untested: 0 },
      weighed: 6,
      day: TODAY,
      holding: 1,
      asking: 0,
    });
    // it travels
    expect(reportSchema.parse(JSON.parse(JSON.stringify(laid)))).toEqual(laid);
    expect(layReviews(laid, [], TODAY)).toEqual(report);
  });

  it('leaves a report without reviews as it is', () => {
    const report = reportWith([requirementWith()]);
    expect(layReviews(report, [], TODAY)).toEqual(report);
    expect(layReviews(report, [review(requirementWith(), { planId: 'other' })], TODAY)).toEqual(report);
  });

  it.each([
    ['passed', {}, 100],
    ['partial', {}, 50],
    ['partial', { credit: 0.75 }, 75],
    ['failed', {}, 0],
    ['cantTell', {}, null],
    ['inapplicable', {}, null],
  ] as const)('as %s %j makes a score of %s', (outcome, over, score) => {
    const found = requirementWith({ outcome: 'cantTell' });
    const laid = layReviews(reportWith([found]), [review(found, { outcome, ...over })], TODAY);
    expect(laid.reviewed?.score.value).toBe(score);
  });

  it('gives a manual requirement an outcome, and the weight that the person gave it, else the least', () => {
    const laid = (over: Partial<NewReview>): Report =>
      layReviews(reportWith([requirementWith(), MANUAL]), [review(MANUAL, over)], TODAY);
    expect(laid({ outcome: 'failed' }).reviewed?.score).toEqual({ value: 83.3, earned: 5, possible: 6 });
    expect(laid({ outcome: 'failed', weight: 'major' }).reviewed?.score).toEqual({
      value: 62.5,
      earned: 5,
      possible: 8,
    });
    expect(laid({}).reviewed?.counts.untested).toBe(0);
    expect(laid({}).requirements[1]?.outcome).toBe('untested');
  });

  it('is the last that was recorded, in whatever order they come', () => {
    const found = requirementWith({ outcome: 'failed' });
    const [first, second] = [review(found, { at: '2022-11-22T00:00:00Z', outcome: 'partial' }), review(found)];
    for (const order of [
      [first, second],
      [second, first],
    ])
      expect(standing(layReviews(reportWith([found]), order, TODAY))).toEqual([['holds', 'partial']]);
  });

  it('holds through its last day, then asks to be confirmed and counts no more', () => {
    const found = requirementWith({ outcome: 'failed' });
    const until = review(found, { until: TODAY });
    expect(standing(layReviews(reportWith([found]), [until], TODAY))).toEqual([['holds', 'passed']]);
    const after = layReviews(reportWith([found]), [until], '2022-12-02');
    expect(standing(after)).toEqual([['expired', 'passed']]);
    expect(after.reviewed).toMatchObject({ score: { value: 0 }, holding: 0, asking: 1 });
    expect([isInTime(until, '2022-12-01'), isInTime(until, '2022-12-02')]).toEqual([true, false]);
  });

  it('goes on to later runs and says nothing of earlier ones', () => {
    const found = requirementWith({ outcome: 'failed' });
    const at = (startedAt: string): Report => reportWith([found], { startedAt });
    expect(standing(layReviews(at('2022-12-20T00:00:00.000Z'), [review(found)], TODAY))).toEqual([['holds', 'passed']]);
    expect(standing(layReviews(at('2022-11-01T00:00:00.000Z'), [review(found)], TODAY))).toEqual([]);
  });

  const FOUND = requirementWith({ outcome: 'partial', details: { missing: [{ code: '1.000001', name: 'Đăng ký' }] } });
  it.each<readonly [string, Partial<ReportRequirement>, 'holds' | 'changed']>([
    ['nothing', {}, 'holds'],
    ['sentences that count days', { summary: { vi: 'khác', en: 'other' } }, 'holds'],
    ['bytes of the page', { evidence: [proof(undefined, 'b')] }, 'holds'],
    ['the outcome', { outcome: 'failed', credit: 0, evidence: [] }, 'changed'],
    ['the share that holds', { credit: 0.6 }, 'changed'],
    ['the quote', { evidence: [{ ...proof(), quote: 'Danh mục mới' }] }, 'changed'],
    ['the page', { evidence: [proof('https://portal.test/khac')] }, 'changed'],
    ['what is missing', { details: { missing: [{ code: '1.000002', name: 'Đổi' }] } }, 'changed'],
  ])('of a later run that differs in %s', (_, over, state) => {
    const later = reportWith([{ ...FOUND, ...over }], { startedAt: '2022-12-20T00:00:00.000Z' });
    expect(standing(layReviews(later, [review(FOUND)], TODAY))).toEqual([[state, 'passed']]);
  });

  it('without word of what it was said of counts for manual requirements alone', () => {
    const { basis: _, ...blind } = review(FOUND);
    expect(standing(layReviews(reportWith([FOUND]), [blind], TODAY))).toEqual([['changed', 'passed']]);
    const { basis: _b, ...manual } = review(MANUAL);
    expect(standing(layReviews(reportWith([MANUAL]), [manual], TODAY), 'meetings')).toEqual([['holds', 'passed']]);
  });

  it('shows doubts until somebody records an outcome, and what is not worked on while it is missing', () => {
    const doubt = review(FOUND, { what: 'doubted', outcome: null, at: '2022-11-20T02:00:00.000Z' });
    const dismissed = review(FOUND, { what: 'dismissed', outcome: null, lackKey: 'procedure 1.000001' });
    const gone = { ...dismissed, lackKey: 'procedure 9.999999' };
    const report = reportWith([FOUND]);
    expect(standing(layReviews(report, [doubt, dismissed, gone], TODAY))).toEqual([
      ['noted', null],
      ['noted', null],
    ]);
    expect(layReviews(report, [doubt, dismissed], TODAY).reviewed).toBeUndefined();
    expect(standing(layReviews(report, [doubt, review(FOUND)], TODAY))).toEqual([['holds', 'passed']]);
    const later = { ...doubt, at: '2022-11-25T02:00:00.000Z' };
    expect(standing(layReviews(report, [review(FOUND), later], TODAY))).toEqual([
      ['holds', 'passed'],
      ['noted', null],
    ]);
  });

  it('is of one plan of several', () => {
    const report = reportWith([FOUND]);
    const part = { plan: report.plan, score: report.score, counts: report.counts, requirements: report.requirements };
    const other = { ...part, plan: { ...report.plan, id: 'other-plan' } };
    const laid = layReviews({ ...report, parts: [part, other] }, [review(FOUND, { planId: 'other-plan' })], TODAY);
    expect(laid.reviewed).toBeUndefined();
    expect(partsOf(laid).map(({ reviewed }) => reviewed?.holding ?? 0)).toEqual([0, 1]);
    const first = layReviews({ ...report, parts: [part, other] }, [review(FOUND)], TODAY);
    expect(partsOf(first).map(({ reviewed }) => reviewed?.holding ?? 0)).toEqual([1, 0]);
  });
});

describe('the print of facts', () => {
  it('does not depend on the order in which pages were read', () => {
    const evidence = [proof('https://portal.test/a'), proof('https://portal.test/b')];
    expect(factsPrint(requirementWith({ evidence }))).toBe(
      factsPrint(requirementWith({ evidence: evidence.toReversed() })),
    );
  });
});
