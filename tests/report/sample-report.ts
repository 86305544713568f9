/** A small report with each outcome, for the tests of its renderings. */

import { reportSchema, type Report } from '../../lib/model/report.ts';

export function sampleReport({
  text = 'Đường dây nóng: 0238 3844 500',
  url = 'https://portal.test/duong-day-nong',
} = {}): Report {
  const both = (words: string): { vi: string; en: string } => ({ vi: words, en: `${words} (en)` });
  const evidence = {
    url,
    quote: text,
    selector: '#main > p',
    fetchedAt: '2022-11-20T01:00:00.000Z',
    sha256: 'a'.repeat(64),
  };
  const gap = { code: 'some-gap', message: both(`Thiếu: ${text}`), url, fix: both('Bổ sung rồi đăng lại.') };
  const requirement = (id: string, over: Record<string, unknown>): Record<string, unknown> => ({
    id,
    kind: 'topic',
    clause: 'II.2.1',
    weight: 'major',
    assumed: false,
    title: both(`Yêu cầu ${id}`),
    outcome: 'passed',
    credit: 1,
    summary: both(`Tóm tắt ${id}`),
    evidence: [evidence],
    gaps: [],
    details: {},
    ...over,
  });
  return reportSchema.parse({
    schemaVersion: 1,
    portal: { url: 'https://portal.test/', title: text },
    plan: { id: 'test-plan', year: 2022, title: both('Kế hoạch thử'), department: both('Sở Thử nghiệm') },
    asOf: '2022-11-20',
    startedAt: '2022-11-20T01:00:00.000Z',
    finishedAt: '2022-11-20T01:05:00.000Z',
    score: { value: 71.4, earned: 10, possible: 14 },
    counts: { passed: 1, partial: 2, failed: 1, cantTell: 1, inapplicable: 0, untested: 1 },
    requirements: [
      requirement('hotline', {}),
      requirement('column', {
        outcome: 'partial',
        credit: 0.5,
        gaps: [gap],
        assumed: true,
        details: { byMonth: { '2022-03': 4, '2022-05': 1 } },
      }),
      requirement('set', {
        outcome: 'partial',
        credit: 0.5,
        weight: 'critical',
        gaps: [gap],
        details: {
          missing: [
            {
              code: '1.001786',
              name: text,
            },
          ],
          abolishedListed: [
            {
              code: '1.001787',
              name: 'B',
              url,
            },
          ],
        },
      }),
      requirement('detail', {
        outcome: 'failed',
        credit: 0,
        evidence: [],
        gaps: [gap],
        details: { incomplete: [{ code: null, name: 'C', url, missingParts: ['fee'] }] },
      }),
      requirement('blocked', { outcome: 'cantTell', credit: 0, evidence: [] }),
      requirement('meetings', { kind: 'manual', outcome: 'untested', credit: 0, weight: null, evidence: [] }),
    ],
    crawl: {
      ended: 'limit',
      pages: 12,
      requests: 15,
      bytes: 1e3,
      queued: 3,
      skipped: [
        {
          url,
          reason: 'robots',
        },
      ],
      errors: [
        {
          url,
          reason: 'http-500',
          detail: text,
        },
      ],
    },
  });
}

/** The same asked for by two plans. */
export function partsReport(over: Parameters<typeof sampleReport>[0] = {}): Report {
  const report = sampleReport(over);
  const { plan, score, counts, requirements } = report;
  const part = { plan, score, counts, requirements };
  return reportSchema.parse({ ...report, parts: [part, { ...part, plan: { ...plan, id: 'other-plan' } }] });
}
