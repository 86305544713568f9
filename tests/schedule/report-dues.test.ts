import { describe, expect, it } from 'vitest';
import { findPlan } from '../../lib/plans/index.ts';
import { dueReports, dutiesOf, nextDues } from '../../lib/schedule/report-dues.ts';
import { reportWith, requirementWith } from '../history/reports.ts';

const ALL = ['quarter', 'half', 'year'] as const;

describe('periodic reports fall due before day 12 of the period’s last month', () => {
  const ROWS: readonly { today: string; quarter: [string, number]; half: [string, number]; year: [string, number] }[] =
    [
      { today: '2022-01-01', quarter: ['2022-Q1', 70], half: ['2022-H1', 162], year: ['2022', 345] },
      // the last day on which it can be met, and the day after
      { today: '2022-03-11', quarter: ['2022-Q1', 1], half: ['2022-H1', 93], year: ['2022', 276] },
      { today: '2022-03-12', quarter: ['2022-Q2', 92], half: ['2022-H1', 92], year: ['2022', 275] },
      { today: '2022-06-12', quarter: ['2022-Q3', 92], half: ['2022-H2', 183], year: ['2022', 183] },
      { today: '2022-12-11', quarter: ['2022-Q4', 1], half: ['2022-H2', 1], year: ['2022', 1] },
      { today: '2022-12-12', quarter: ['2023-Q1', 90], half: ['2023-H1', 182], year: ['2023', 365] },
    ];
  it.each(ROWS)('on $today', ({ today, ...dues }) => {
    const found = Object.fromEntries(
      nextDues(ALL, today).map(({ period, name, daysLeft }) => [period, [name, daysLeft]]),
    );
    expect(found).toEqual(dues);
  });

  it('the plan of Sơn La asks for them, others do not', () => {
    const sonla = findPlan('sonla-skhcn-2022');
    expect(sonla?.requirements.some(({ id, off }) => id === 'unit-reports' && off === undefined)).toBe(true);
    expect(dutiesOf({ id: 'sonla-skhcn-2022' })).toEqual(ALL);
    expect(dutiesOf({ id: 'hungyen-skhcn-2024' })).toEqual([]);
  });

  it('are shown with what is ready, and only when they are near and of the plan’s own year', () => {
    const report = reportWith([
      requirementWith({ id: 'a' }),
      requirementWith({ id: 'b', outcome: 'cantTell' }),
      requirementWith({ id: 'off', outcome: 'inapplicable' }),
      requirementWith({ id: 'events', kind: 'manual', weight: null, outcome: 'untested' }),
      requirementWith({
        id: 'dossiers',
        kind: 'periodic-results',
        outcome: 'failed',
        details: {
          periods: [
            { period: '2022-Q1', state: 'published' },
            { period: '2022-Q3', state: 'missing' },
          ],
        },
      }),
    ]);
    expect(dueReports(report, '2022-12-01', ['quarter'], 14)).toEqual([
      {
        period: 'quarter',
        name: '2022-Q4',
        before: '2022-12-12',
        daysLeft: 11,
        decided: 2,
        asked: 3,
        toRecord: 1,
        missingPeriods: ['2022-Q3'],
      },
    ]);
    expect(dueReports(report, '2022-11-20', ALL, 14)).toEqual([]);
    expect(dueReports(report, '2022-12-31', ALL, 92)).toEqual([]);
    expect(dueReports(report, '2026-12-01', ALL, 14)).toEqual([]);
  });
});
