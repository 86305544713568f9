import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/model/finding.ts';
import type { Weight } from '../../lib/model/plan.ts';
import { score } from '../../lib/score/score.ts';

type Row = readonly [weight: Weight | null, outcome: Outcome, credit: number];

const of = (rows: readonly Row[]) => score(rows.map(([weight, outcome, credit]) => ({ weight, outcome, credit })));

interface Case {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly value: number | null;
  readonly earned: number;
  readonly possible: number;
  readonly share: number | null;
}

const cases: readonly Case[] = [
  { name: 'no requirement at all', rows: [], value: null, earned: 0, possible: 0, share: null },
  {
    name: 'nothing decided: no score, not zero',
    rows: [
      ['critical', 'cantTell', 0],
      ['major', 'untested', 0],
      ['minor', 'inapplicable', 0],
    ],
    value: null,
    earned: 0,
    possible: 0,
    share: 0,
  },
  {
    name: 'all passed',
    rows: [
      ['critical', 'passed', 1],
      ['minor', 'passed', 1],
    ],
    value: 100,
    earned: 6,
    possible: 6,
    share: 1,
  },
  {
    name: 'all failed is zero, not unknown',
    rows: [['critical', 'failed', 0]],
    value: 0,
    earned: 0,
    possible: 5,
    share: 1,
  },
  {
    name: 'weights 5, 3 and 1',
    rows: [
      ['critical', 'passed', 1],
      ['major', 'failed', 0],
      ['minor', 'failed', 0],
    ],
    value: 55.6,
    earned: 5,
    possible: 9,
    share: 1,
  },
  {
    name: 'a partial earns its credit',
    rows: [
      ['critical', 'partial', 0.5],
      ['major', 'passed', 1],
      ['minor', 'failed', 0],
    ],
    value: 61.1,
    earned: 5.5,
    possible: 9,
    share: 1,
  },
  {
    name: 'what cannot be told counts on neither side, but lowers the coverage',
    rows: [
      ['critical', 'cantTell', 0],
      ['major', 'passed', 1],
      ['minor', 'failed', 0],
    ],
    value: 75,
    earned: 3,
    possible: 4,
    share: 2 / 3,
  },
  {
    name: 'credit that a cantTell carries by mistake is not earned',
    rows: [
      ['critical', 'cantTell', 1],
      ['minor', 'failed', 0],
    ],
    value: 0,
    earned: 0,
    possible: 1,
    share: 0.5,
  },
  {
    name: 'inapplicable and manual requirements are not part of the coverage',
    rows: [
      ['major', 'passed', 1],
      ['major', 'inapplicable', 0],
      [null, 'untested', 0],
      [null, 'passed', 1],
    ],
    value: 100,
    earned: 3,
    possible: 3,
    share: 1,
  },
  {
    name: 'a half is rounded up although its binary fraction lies just under it',
    // 100 x (0.1 + 0.2 + 0.0015) / 3 = 10.05
    rows: [
      ['minor', 'partial', 0.1],
      ['minor', 'partial', 0.2],
      ['minor', 'partial', 0.0015],
    ],
    value: 10.1,
    earned: 0.3015,
    possible: 3,
    share: 1,
  },
  {
    name: 'a third',
    rows: [
      ['major', 'partial', 1 / 3],
      ['major', 'failed', 0],
    ],
    value: 16.7,
    earned: 1,
    possible: 6,
    share: 1,
  },
];

describe('score', () => {
  it.each(cases)('$name', ({ rows, value, earned, possible, share }) => {
    const result = of(rows);
    expect({ value: result.value, earned: result.earned, possible: result.possible }).toEqual({
      value,
      earned,
      possible,
    });
    if (share === null) expect(result.coverage.share).toBeNull();
    else expect(result.coverage.share).toBeCloseTo(share, 9);
  });

  it('does not depend on the order of the findings', () => {
    const rows: readonly Row[] = [
      ['critical', 'partial', 0.7],
      ['major', 'partial', 0.1],
      ['minor', 'partial', 0.2],
      ['major', 'passed', 1],
    ];
    expect(of(rows.toReversed())).toEqual(of(rows));
  });

  it('counts every outcome, weighed or not', () => {
    const result = of([
      ['critical', 'passed', 1],
      ['major', 'partial', 0.5],
      ['major', 'failed', 0],
      ['minor', 'cantTell', 0],
      ['minor', 'inapplicable', 0],
      [null, 'untested', 0],
      [null, 'untested', 0],
    ]);
    expect(result.counts).toEqual({
      passed: 1,
      partial: 1,
      failed: 1,
      cantTell: 1,
      inapplicable: 1,
      untested: 2,
    });
    expect(result.coverage).toEqual({ decided: 3, weighed: 4, share: 0.75 });
  });
});
