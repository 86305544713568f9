import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvReport } from '../../../lib/report/papers/csv.ts';
import { partsReport, sampleReport } from '../sample-report.ts';
import { DECOMPOSED, FORMULA, MARKUP, VIETNAMESE } from './hostile-words.ts';

function rowsOf(text: string): readonly (readonly string[])[] {
  const { data, errors } = papaparse.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** Cells of the row of one requirement by their heads. */
function row(text: string, id: string): Readonly<Record<string, string>> {
  const [heads = [], ...rows] = rowsOf(text);
  const found = rows.find((cells) => cells[1] === id) ?? [];
  return Object.fromEntries(heads.map((head, index) => [head, found[index] ?? '']));
}

describe('a report as CSV', () => {
  it('begins with the mark that Excel knows UTF-8 by, and has a row for each requirement', () => {
    const report = sampleReport();
    const text = csvReport(report, 'vi');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const rows = rowsOf(text);
    expect(rows).toHaveLength(1 + report.requirements.length);
    expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
    expect(rows.slice(1).map((cells) => cells[1])).toEqual(report.requirements.map(({ id }) => id));
  });

  it('says what came of each: outcome, points, gaps, quote and where it stands', () => {
    const text = csvReport(sampleReport(), 'vi');
    expect(row(text, 'set')).toMatchObject({
      'Kế hoạch': 'test-plan',
      'Kết quả': 'Đạt một phần',
      'Điểm trọng số': '5',
      'Điểm đạt': '2.5',
      'Thiếu sót': 'Thiếu: Đường dây nóng: 0238 3844 500',
      'Câu trích': 'Đường dây nóng: 0238 3844 500',
      'Bằng chứng': 'https://portal.test/duong-day-nong',
    });
    expect(row(text, 'blocked')).toMatchObject({ 'Kết quả': 'Chưa kết luận được', 'Điểm đạt': '' });
    expect(row(text, 'meetings')).toMatchObject({ 'Điểm trọng số': '', 'Điểm đạt': '' });
    expect(row(csvReport(sampleReport(), 'en'), 'detail')).toMatchObject({ Outcome: 'Not met', 'Points earned': '0' });
  });

  it('has the rows of all plans', () => {
    const plans = rowsOf(csvReport(partsReport(), 'vi')).map((cells) => cells[0]);
    expect(new Set(plans)).toEqual(new Set(['Kế hoạch', 'test-plan', 'other-plan']));
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+84 238', "'+84 238"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    [FORMULA, `'${FORMULA}`],
    ['dòng một\nhai; "ba", bốn', 'dòng một\nhai; "ba", bốn'],
    [DECOMPOSED, VIETNAMESE],
    ['a\u0000b\u202ec\ud800', 'abc\ufffd'],
  ])('the quote %j is the text %j', (quote, cell) => {
    expect(row(csvReport(sampleReport({ text: quote }), 'vi'), 'hotline')['Câu trích']).toBe(cell);
  });

  it('keeps its columns whatever stands in a text', () => {
    for (const separator of ['comma', 'semicolon', 'tab'] as const) {
      const text = csvReport(sampleReport({ text: `${MARKUP};,\t"` }), 'vi', separator);
      expect(new Set(rowsOf(text).map((cells) => cells.length)).size).toBe(1);
    }
    expect(csvReport(sampleReport(), 'vi', 'semicolon')).toContain('Kế hoạch;Mã yêu cầu;');
  });

  it('is the same text for the same report', () => {
    expect(csvReport(sampleReport(), 'vi')).toBe(csvReport(sampleReport(), 'vi'));
  });
});
