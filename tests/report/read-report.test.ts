import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/report/read-report.ts';
import { sampleReport } from './sample-report.ts';

const GOOD = JSON.stringify(sampleReport());

function changed(change: (report: Record<string, unknown>, first: Record<string, unknown>) => void): string {
  const report = JSON.parse(GOOD) as Record<string, unknown>;
  change(report, (report['requirements'] as Record<string, unknown>[])[0] ?? {});
  return JSON.stringify(report);
}

describe('a report that somebody hands in', () => {
  it('is read, with a byte order mark too', () => {
    expect(readReport(`\ufeff${GOOD}`)).toEqual({ report: sampleReport() });
  });

  it.each([
    ['', 'tệp trống', 'the file is empty'],
    ['{"a":\n 1,}', 'dòng 2: không phải JSON', 'line 2: it is not JSON'],
    ['[]', 'không phải báo cáo JSON của Soi Cổng', 'it is not a JSON report of Soi Cổng'],
    ['7', 'không phải báo cáo JSON của Soi Cổng', 'it is not a JSON report of Soi Cổng'],
    [
      changed((report) => (report['schemaVersion'] = 2)),
      'schemaVersion: phải là 1 (đang là 2)',
      'schemaVersion: must be 1 (it is 2)',
    ],
    [changed((report) => delete report['asOf']), 'asOf: thiếu; phải là chữ', 'asOf: missing; must be text'],
    [
      changed((_, first) => (first['outcome'] = 'ok')),
      'requirements[0].outcome: phải là passed, partial, failed, cantTell, inapplicable, untested (đang là "ok")',
      'requirements[0].outcome: must be one of passed, partial, failed, cantTell, inapplicable, untested (it is "ok")',
    ],
    [
      changed((_, first) => (first['evidence'] = [])),
      'requirements[0].evidence: kết quả đạt hoặc đạt một phần phải có bằng chứng',
      'requirements[0].evidence: passed and partial need evidence',
    ],
    [
      changed((_, first) => (first['outcome'] = 'partial')),
      'requirements[0].gaps: kết quả chưa đạt hoặc đạt một phần phải nêu thiếu sót',
      'requirements[0].gaps: failed and partial need a gap',
    ],
    [
      changed((_, first) => (first['credit'] = '1')),
      'requirements[0].credit: phải là số (đang là "1")',
      'requirements[0].credit: must be a number (it is "1")',
    ],
  ])('%s', (text, vi, en) => {
    expect(readReport(text)).toEqual({ fault: { vi, en } });
  });

  it('names the first of several faults and counts the others', () => {
    const read = readReport(changed((report) => (delete report['asOf'], delete report['crawl'])));
    expect(read).toMatchObject({ fault: { en: 'asOf: missing; must be text (and 1 more)' } });
  });
});
