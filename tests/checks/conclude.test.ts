import { describe, expect, it } from 'vitest';
import { conclude, doubtsOf } from '../../lib/checks/conclude.ts';
import type { Check, Want } from '../../lib/model/check.ts';
import type { Verdict } from '../../lib/model/finding.ts';
import { Observations } from '../../lib/model/observations.ts';
import { askFor, factsOf, planWith, PORTAL } from '../support/portal-fixture.ts';

const LIST = `${PORTAL}/list`;
const ASK = askFor(planWith({ id: 'hotline', kind: 'hotline', weight: 'critical' }), '2022-11-20', null);

describe('conclude', () => {
  const rows: readonly {
    readonly name: string;
    readonly want: Want['promise'];
    readonly reason: string;
    readonly state: 'failed' | 'skipped' | 'gone';
    readonly holds?: boolean;
    readonly outcome: string;
  }[] = [
    {
      name: 'a promising page that failed makes a failed verdict cantTell',
      want: 'named',
      state: 'failed',
      reason: 'http-500',
      outcome: 'cantTell',
    },
    {
      name: 'a promising page that robots.txt closes makes it cantTell',
      want: 'named',
      state: 'skipped',
      reason: 'robots',
      outcome: 'cantTell',
    },
    {
      name: 'a page that does not exist is knowledge',
      want: 'named',
      state: 'gone',
      reason: 'http-404',
      outcome: 'failed',
    },
    {
      name: 'an explored page that failed says nothing',
      want: 'possible',
      state: 'failed',
      reason: 'http-500',
      outcome: 'failed',
    },
    {
      name: 'exploring cut short by a limit is a doubt',
      want: 'possible',
      state: 'skipped',
      reason: 'limit',
      outcome: 'cantTell',
    },
    {
      name: 'exploring cut short by Ctrl-C is a doubt',
      want: 'possible',
      state: 'skipped',
      reason: 'interrupted',
      outcome: 'cantTell',
    },
    {
      name: 'a verdict that stands whatever the page holds stays',
      want: 'named',
      state: 'failed',
      reason: 'timeout',
      holds: true,
      outcome: 'failed',
    },
  ];
  for (const { name, want, state, reason, holds = false, outcome } of rows) {
    it(name, () => {
      const seen = portal();
      seen.mark(LIST, { state, reason });
      const finding = conclude(
        check({ wants: [{ url: LIST, promise: want, urgency: 1 }], verdict: { ...FAILED, holds } }),
        seen,
        ASK,
      );
      expect(finding.outcome).toBe(outcome);
      if (outcome === 'cantTell') {
        expect(finding.gaps).toEqual([]);
        expect(finding.summary.vi).toContain(LIST);
        expect(finding.credit).toBe(0);
      }
    });
  }

  it('a check that throws concludes nothing', () => {
    const broken: Check = {
      kind: 'hotline',
      wants: () => [],
      judge: () => {
        throw new Error('hỏng');
      },
    };
    expect(conclude(broken, portal(), ASK)).toMatchObject({ outcome: 'cantTell', credit: 0, gaps: [] });
  });

  it('a check whose wants throw concludes nothing', () => {
    const broken: Check = {
      kind: 'hotline',
      wants: () => {
        throw new Error('hỏng');
      },
      judge: () => FAILED,
    };
    expect(conclude(broken, portal(), ASK).outcome).toBe('cantTell');
  });

  it('a home page on which a reader threw leaves everything open', () => {
    const seen = portal([{ extractor: 'contacts', message: 'hỏng' }]);
    expect(conclude(check({ wants: [], verdict: FAILED }), seen, ASK).outcome).toBe('cantTell');
  });

  it('a portal whose home page was never read is not an unlawful portal', () => {
    expect(conclude(check({ wants: [], verdict: FAILED }), new Observations(IDENTITY), ASK).outcome).toBe('cantTell');
  });

  it('a requirement switched off is inapplicable with its reason', () => {
    const off = askFor(
      planWith({ id: 'hotline', kind: 'hotline', weight: 'critical', off: 'Sở đã sáp nhập' }),
      '2022-11-20',
      null,
    );
    expect(conclude(check({ wants: [], verdict: FAILED }), portal(), off)).toMatchObject({
      outcome: 'inapplicable',
      summary: { vi: 'Sở đã sáp nhập' },
    });
  });

  it('a period that has not begun is inapplicable', () => {
    const early = askFor(planWith({ id: 'hotline', kind: 'hotline', weight: 'critical' }), '2021-12-31', null);
    expect(conclude(check({ wants: [], verdict: FAILED }), portal(), early).outcome).toBe('inapplicable');
  });

  it('a manual requirement is untested', () => {
    const manual = askFor(planWith({ id: 'talks', kind: 'manual' }), '2022-11-20', null);
    expect(conclude(undefined, portal(), manual).outcome).toBe('untested');
  });
});

describe('doubtsOf', () => {
  it('does not doubt what was read', () => {
    const seen = portal();
    expect(doubtsOf([{ url: `${PORTAL}/`, promise: 'named', urgency: 1 }], seen)).toEqual([]);
  });

  it('doubts what was wanted and never asked for', () => {
    expect(doubtsOf([{ url: LIST, promise: 'named', urgency: 1 }], portal())).toEqual([
      { url: LIST, reason: 'unread' },
    ]);
  });
});

const IDENTITY = { key: (url: string) => url, inScope: () => true };

const FAILED: Verdict = {
  outcome: 'failed',
  credit: 0,
  summary: { vi: 'Không thấy.', en: 'Not found.' },
  evidence: [],
  gaps: [
    { code: 'missing', message: { vi: 'Thiếu', en: 'Missing' }, url: `${PORTAL}/`, fix: { vi: 'Thêm', en: 'Add' } },
  ],
  details: {},
  holds: false,
};

function check({ wants, verdict }: { readonly wants: readonly Want[]; readonly verdict: Verdict }): Check {
  return { kind: 'hotline', wants: () => wants, judge: () => verdict };
}

function portal(faults: readonly { extractor: string; message: string }[] = []): Observations {
  const seen = new Observations(IDENTITY);
  seen.add({ ...factsOf('<h1>Trang chủ</h1>'), faults }, `${PORTAL}/`, true);
  return seen;
}
