import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../lib/history/compare.ts';
import type { Difference, RequirementChange } from '../../lib/model/history.ts';
import { lackKey } from '../../lib/model/history.ts';
import type { Report, ReportRequirement } from '../../lib/model/report.ts';
import { differenceText } from '../../lib/report/difference.ts';
import { proof, reportWith, requirementWith } from './reports.ts';

const missing = (...codes: readonly string[]): Partial<ReportRequirement> => ({
  outcome: 'partial',
  credit: 1 - codes.length / 10,
  details: { missing: codes.map((code) => ({ code, name: `Thủ tục ${code}` })) },
});

describe('two runs', () => {
  it('tell what is newly missing, mended, and missing still since when', () => {
    const change = changeOf(missing('1.000001', '1.000002'), missing('1.000002', '1.000003', '1.000004'), {
      since: new Map([[lackKey('set', 'procedure 1.000002'), '2022-03-01']]),
    });
    expect(change.change).toBe('worse');
    expect(change.lacks.map(({ key, change: what, since }) => [key, what, since])).toEqual([
      ['procedure 1.000003', 'missing', undefined],
      ['procedure 1.000004', 'missing', undefined],
      ['procedure 1.000001', 'mended', undefined],
      ['procedure 1.000002', 'still', '2022-03-01'],
    ]);
  });

  /** before | after | what it is called. */
  const KINDS: readonly [Partial<ReportRequirement>, Partial<ReportRequirement>, string][] = [
    [{ outcome: 'passed' }, { outcome: 'passed' }, 'same'],
    [missing('1.000001'), { outcome: 'passed' }, 'mended'],
    [{ outcome: 'passed' }, missing('1.000001'), 'worse'],
    [missing('1.000001'), { outcome: 'failed' }, 'worse'],
    [{ outcome: 'failed' }, missing('1.000001'), 'better'],
    [missing('1.000001', '1.000002'), missing('1.000002'), 'better'],
    // credit alike, another procedure: neither better nor worse
    [missing('1.000001'), missing('1.000002'), 'same'],
    // what cannot be told is no change of the portal
    [{ outcome: 'passed' }, { outcome: 'cantTell' }, 'unknown-now'],
    [{ outcome: 'failed' }, { outcome: 'untested' }, 'unknown-now'],
    [{ outcome: 'cantTell' }, missing('1.000001'), 'known-now'],
    [{ outcome: 'cantTell' }, { outcome: 'cantTell' }, 'same'],
  ];
  it.each(KINDS)('from %o to %o', (old, now, expected) => {
    expect(changeOf(old, now).change).toBe(expected);
  });

  it('an outage is told as an outage, never as change', () => {
    for (const [old, now] of [
      [reportWith([requirementWith()]), outage()],
      [outage(), reportWith([requirementWith()])],
    ] as const) {
      const difference = compared(old, now);
      expect(difference.outage?.vi).toContain('không mở được cổng');
      expect(difference.requirements).toEqual([]);
    }
  });

  it('names the page that failed when an outcome can no longer be told', () => {
    const url = 'https://portal.test/tthc';
    const change = changeOf(
      { outcome: 'passed' },
      { outcome: 'cantTell' },
      {
        after: { crawl: { ...reportWith([]).crawl, errors: [{ url, reason: 'http-500' }] } },
      },
    );
    expect(change.reasons.map(({ vi }) => vi)).toEqual([expect.stringMatching(/tthc.*500/)]);
    expect(change.lacks).toEqual([]);
  });

  it('explains a change by the page that changed, by the day that passed, or by the tool', () => {
    const page = changeOf(
      { outcome: 'passed', evidence: [proof(undefined, 'a')] },
      { ...missing('1.000001'), evidence: [proof(undefined, 'b')] },
    );
    expect(page.reasons[0]?.vi).toContain('đã đổi');
    const column = { kind: 'column', details: { newest: '2022-10-25' } };
    const stale = changeOf(
      { ...column, outcome: 'passed' },
      { ...column, outcome: 'partial' },
      { after: { asOf: '2022-11-27' } },
    );
    expect(stale.reasons.map(({ vi }) => vi).join()).toContain('muộn hơn 7 ngày');
    const tool = changeOf({ outcome: 'passed' }, missing('1.000001'), {
      before: { tool: { name: 'soicong', version: '1.0.0' } },
      after: { tool: { name: 'soicong', version: '1.1.0' } },
    });
    expect(tool.reasons.map(({ vi }) => vi).join()).toContain('1.0.0 → 1.1.0');
    const none = changeOf({ outcome: 'passed' }, missing('1.000001'));
    expect(none.reasons.map(({ vi }) => vi).join()).toContain('không đổi');
  });

  it('keep requirements apart that came, went or became of another kind', () => {
    const difference = compared(
      reportWith([requirementWith({ id: 'gone' }), requirementWith({ id: 'turned' })]),
      reportWith([requirementWith({ id: 'fresh' }), requirementWith({ id: 'turned', kind: 'column' })]),
    );
    expect(difference.requirements.map(({ id, change }) => [id, change])).toEqual([
      ['fresh', 'new'],
      ['turned', 'new'],
      ['gone', 'dropped'],
    ]);
  });

  it('have nothing to say of a plan that only one of them knows', () => {
    const report = reportWith([requirementWith()]);
    expect(compareRuns({ id: 1, report }, { id: 2, report }, 'another-plan', new Map())).toBeNull();
  });

  it('are told on a terminal, worst first, with nothing of a page that a terminal would obey', () => {
    const difference = compared(
      reportWith([requirementWith({ id: 'a', ...missing('1.000001') }), requirementWith({ id: 'b' })]),
      reportWith([
        requirementWith({ id: 'a', outcome: 'passed', credit: 1 }),
        requirementWith({
          id: 'b',
          ...missing('1.000002'),
          details: { missing: [{ code: '1.000002', name: 'X\u001b[2J' }] },
        }),
      ]),
    );
    const text = differenceText([difference], { lang: 'vi', colour: false, width: 100 });
    expect(text.indexOf('KÉM ĐI')).toBeLessThan(text.indexOf('ĐÃ KHẮC PHỤC'));
    expect(text.indexOf('KÉM ĐI')).toBeGreaterThan(0);
    expect(text).toContain('mới thiếu: Chưa niêm yết thủ tục 1.000002 X');
    expect(text).not.toContain('\u001b');
  });
});

function outage(): Report {
  return reportWith([requirementWith({ outcome: 'cantTell' })], {
    crawl: { ...reportWith([]).crawl, ended: 'unreachable', pages: 0 },
  });
}

function compared(before: Report, after: Report, since: ReadonlyMap<string, string> = new Map()): Difference {
  const difference = compareRuns({ id: 1, report: before }, { id: 2, report: after }, 'test-plan', since);
  if (difference === null) throw new Error('the plans differ');
  return difference;
}

interface Around {
  readonly since?: ReadonlyMap<string, string>;
  readonly before?: Partial<Report>;
  readonly after?: Partial<Report>;
}

function changeOf(
  old: Partial<ReportRequirement>,
  now: Partial<ReportRequirement>,
  { since, before, after }: Around = {},
): RequirementChange {
  const difference = compared(
    reportWith([requirementWith(old)], before),
    reportWith([requirementWith(now)], after),
    since,
  );
  const [change] = difference.requirements;
  if (change === undefined) throw new Error('there is no change');
  return change;
}
