import { describe, expect, it } from 'vitest';
import { basisOf, layReviews } from '../../lib/history/lay-reviews.ts';
import { lackKey } from '../../lib/model/history.ts';
import type { Report, ReportRequirement } from '../../lib/model/report.ts';
import type { PortalSummary, ScheduledRun } from '../../lib/model/schedule.ts';
import { portalSummary, type SummaryGrounds } from '../../lib/schedule/summary.ts';
import { reportWith, requirementWith } from '../history/reports.ts';

const RUN: ScheduledRun = {
  id: 2,
  portalId: 'so',
  startedAt: '2022-11-20T01:00:00.000Z',
  finishedAt: '2022-11-20T01:05:00.000Z',
  state: 'finished',
  runId: 2,
  note: null,
  missed: 0,
};
const missing = (...codes: string[]): ReportRequirement =>
  requirementWith({
    outcome: 'partial',
    details: { missing: codes.map((code) => ({ code, name: `Thủ tục ${code}` })) },
  });

describe('what an office is told of a run', () => {
  it('newly missing, mended, still missing since when', () => {
    const [plan] = told(missing('1.000001', '1.000002'), missing('1.000002', '1.000003')).plans;
    expect(plan?.newlyMissing.map(({ text }) => text.vi)).toEqual(['Chưa niêm yết thủ tục 1.000003 Thủ tục 1.000003']);
    expect(plan?.mended.map(({ text }) => text.vi)).toEqual(['Chưa niêm yết thủ tục 1.000001 Thủ tục 1.000001']);
    expect(plan?.still).toMatchObject([
      { count: 1, since: '2022-09-01', only: { vi: expect.stringContaining('1.000002') as string } },
    ]);
  });

  it('a run without change has none of these', () => {
    const summary = told(missing('1.000002'), missing('1.000002'));
    expect(summary.changed).toBe(false);
    expect(summary.plans[0]).toMatchObject({ newlyMissing: [], mended: [], unknown: [], other: [] });
  });

  it('what could not be told before and is missing now is new', () => {
    const now = told(requirementWith({ outcome: 'cantTell' }), missing('1.000003'));
    expect(now.plans[0]?.newlyMissing).toHaveLength(1);
    expect(now.plans[0]?.still).toEqual([]);
  });

  it('what can no longer be told is neither missing nor mended', () => {
    const [plan] = told(missing('1.000001'), requirementWith({ outcome: 'cantTell' })).plans;
    expect(plan).toMatchObject({ newlyMissing: [], mended: [], still: [] });
    expect(plan?.unknown).toHaveLength(1);
  });

  it('what can be told at last and is met is said', () => {
    const [plan] = told(requirementWith({ outcome: 'cantTell' }), requirementWith()).plans;
    expect(plan?.other[0]?.text.vi).toContain('nay đã kết luận được');
  });

  it('what a person said of other facts, or until a day that has passed, is told once', () => {
    const review = {
      portalKey: 'portal.test',
      planId: 'test-plan',
      requirementId: 'set',
      lackKey: null,
      what: 'recorded' as const,
      outcome: 'passed' as const,
      reason: 'Đã xem',
      by: 'Lan',
      at: '2022-11-01T01:00:00.000Z',
      until: null,
      url: null,
      quote: null,
      basis: basisOf(reportWith([missing('1.000001')], { startedAt: '2022-11-01T00:00:00.000Z' }), missing('1.000001')),
    };
    const laid = (code: string, today: string, until: string | null = null): ReportRequirement =>
      layReviews(reportWith([missing(code)]), [{ ...review, until }], today).requirements[0] ?? missing(code);
    const other = (before: ReportRequirement, after: ReportRequirement): readonly string[] =>
      told(before, after).plans[0]?.other.map(({ text }) => text.vi) ?? [];
    const [same, changed] = [laid('1.000001', '2022-11-20'), laid('1.000002', '2022-11-20')];
    expect(other(same, same)).toEqual([]);
    expect(other(same, changed)).toEqual(['căn cứ đã khác lúc người kiểm tra (Lan) kết luận, cần xem lại']);
    expect(other(changed, changed)).toEqual([]);
    const last = '2022-11-20';
    expect(other(laid('1.000001', last, last), laid('1.000001', '2022-11-21', last))).toEqual([
      'kết luận của người kiểm tra (Lan) đã hết giá trị, cần xác nhận lại',
    ]);
  });

  it('requirements that come and go are said', () => {
    const [plan] = told(requirementWith({ id: 'cu' }), requirementWith({ id: 'moi' })).plans;
    expect(plan?.other.map(({ text }) => text.en)).toEqual(['new in the plan', 'no longer in the plan']);
  });

  it('a portal that was down has changed nothing', () => {
    const down = report([missing('1.000001')], {
      crawl: {
        ...report([]).crawl,
        ended: 'unreachable',
        errors: [{ url: 'https://portal.test/', reason: 'http-503' }],
      },
    });
    const summary = portalSummary(grounds({ run: { ...RUN, state: 'outage' }, after: { id: 2, report: down } }));
    expect(summary).toMatchObject({ state: 'outage', changed: true, plans: [] });
    expect(summary.note?.vi).toContain('máy chủ báo lỗi 503');
  });

  it('nor one whose last run was down: there is nothing to compare with', () => {
    const down = report([requirementWith({ outcome: 'cantTell' })], {
      crawl: { ...report([]).crawl, ended: 'unreachable' },
    });
    const [plan] = portalSummary(
      grounds({ before: { id: 1, report: down }, after: { id: 2, report: report([missing('1.000001')]) } }),
    ).plans;
    expect(plan).toMatchObject({ comparedWith: null, newlyMissing: [], still: [{ count: 1 }] });
  });

  it('the first run tells what is missing', () => {
    const summary = portalSummary(
      grounds({ before: null, after: { id: 2, report: report([missing('1.000001', '1.000003')]) } }),
    );
    expect(summary.changed).toBe(true);
    expect(summary.plans[0]).toMatchObject({ comparedWith: null, still: [{ count: 2, only: null, since: null }] });
  });

  it('an interrupted run says so, and its blanks are no news', () => {
    const cut = report([requirementWith({ outcome: 'cantTell' })], {
      crawl: { ...report([]).crawl, ended: 'interrupted' },
    });
    const summary = portalSummary(
      grounds({
        run: { ...RUN, state: 'interrupted' },
        before: { id: 1, report: report([missing('1.000001')]) },
        after: { id: 2, report: cut },
      }),
    );
    expect(summary.note?.vi).toContain('sẽ soi lại');
    expect(summary).toMatchObject({ state: 'interrupted', plans: [] });
  });

  it('a run that brought no report is told by its reason alone', () => {
    const note = { vi: 'hết bộ nhớ', en: 'out of memory' };
    const summary = portalSummary(grounds({ run: { ...RUN, state: 'failed', runId: null, note }, after: null }));
    expect(summary).toMatchObject({ state: 'failed', note, runId: null, plans: [], changed: true });
  });
});

function told(before: ReportRequirement, after: ReportRequirement): PortalSummary {
  return portalSummary(
    grounds({ before: { id: 1, report: report([before]) }, after: { id: 2, report: report([after]) } }),
  );
}

function grounds(over: Partial<SummaryGrounds>): SummaryGrounds {
  const since = new Map([
    [lackKey('set', 'procedure 1.000002'), '2022-09-01'],
    [lackKey('set', 'procedure 1.000003'), '2022-11-20'],
  ]);
  return {
    portal: { id: 'so' },
    run: RUN,
    before: null,
    after: null,
    since: new Map([['test-plan', since]]),
    remindDays: 14,
    lang: 'vi',
    ...over,
  };
}

function report(requirements: readonly ReportRequirement[], over: Partial<Report> = {}): Report {
  return reportWith(requirements, over);
}
