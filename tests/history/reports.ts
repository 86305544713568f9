/** Small reports for the tests of histories. */

import { reportSchema, type Report, type ReportRequirement } from '../../lib/model/report.ts';

const both = (words: string): { vi: string; en: string } => ({ vi: words, en: `${words} (en)` });

export function requirementWith(over: Partial<ReportRequirement> = {}): ReportRequirement {
  const outcome = over.outcome ?? 'passed';
  return {
    id: 'set',
    kind: 'procedure-set',
    clause: 'II.1',
    weight: 'critical',
    assumed: false,
    title: both('Danh mục thủ tục'),
    outcome,
    credit: outcome === 'passed' ? 1 : outcome === 'partial' ? 0.5 : 0,
    summary: both('Tóm tắt'),
    evidence: outcome === 'passed' || outcome === 'partial' ? [proof()] : [],
    gaps: outcome === 'partial' || outcome === 'failed' ? [gap()] : [],
    details: {},
    ...over,
  };
}

export function proof(url = 'https://portal.test/tthc', sha256 = 'a'): ReportRequirement['evidence'][number] {
  return { url, quote: 'Danh mục', selector: '#a', fetchedAt: '2022-11-20T01:00:00.000Z', sha256: sha256.repeat(64) };
}

function gap(): ReportRequirement['gaps'][number] {
  return { code: 'missing-procedures', message: both('Thiếu'), url: 'https://portal.test/', fix: both('Bổ sung') };
}

export function reportWith(requirements: readonly ReportRequirement[], over: Partial<Report> = {}): Report {
  const counts = { passed: 0, partial: 0, failed: 0, cantTell: 0, inapplicable: 0, untested: 0 };
  for (const { outcome } of requirements) counts[outcome] += 1;
  return reportSchema.parse({
    schemaVersion: 1,
    portal: { url: 'https://portal.test/', title: 'Sở Thử nghiệm' },
    plan: { id: 'test-plan', year: 2022, title: both('Kế hoạch thử'), department: both('Sở Thử nghiệm') },
    asOf: '2022-11-20',
    startedAt: '2022-11-20T01:00:00.000Z',
    finishedAt: '2022-11-20T01:05:00.000Z',
    score: { value: 50, earned: 5, possible: 10 },
    counts,
    requirements,
    crawl: { ended: 'settled', pages: 12, requests: 14, bytes: 1000, queued: 0, skipped: [], errors: [] },
    ...over,
  });
}
