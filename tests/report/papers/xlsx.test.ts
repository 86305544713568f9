import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/model/report.ts';
import { xlsxReport } from '../../../lib/report/papers/xlsx.ts';
import type { Language } from '../../../lib/report/words.ts';
import { partsReport, sampleReport } from '../sample-report.ts';
import { DECOMPOSED, FORMULA, MARKUP, VIETNAMESE } from './hostile-words.ts';

type Rows = readonly (readonly unknown[])[];

async function sheetsOf(report: Report, lang: Language = 'vi'): Promise<ReadonlyMap<string, Rows>> {
  const sheets = await readWorkbook(new Blob([new Uint8Array(await xlsxReport(report, lang))]));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

async function partsOf(report: Report): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await xlsxReport(report, 'vi'));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Cells of a sheet's rows by their heads. */
function table(rows: Rows = []): readonly Readonly<Record<string, unknown>>[] {
  const [heads = [], ...body] = rows;
  return body.map((cells) => Object.fromEntries(heads.map((head, index) => [String(head), cells[index] ?? null])));
}

describe('a report as an Excel workbook', () => {
  it('has its sheets in the order an office reads them', async () => {
    expect([...(await sheetsOf(sampleReport())).keys()]).toEqual([
      'Kết quả',
      'Thiếu sót cần sửa',
      'Thủ tục thiếu, thừa',
      'Bài theo tháng',
      'Tự đánh giá',
      'Điểm',
    ]);
    expect([...(await sheetsOf(sampleReport(), 'en')).keys()]).toContain('Missing procedures');
  });

  it('says what came of each requirement, with numbers as numbers', async () => {
    const rows = table((await sheetsOf(sampleReport())).get('Kết quả'));
    expect(rows).toHaveLength(6);
    expect(rows[2]).toMatchObject({
      'Mã yêu cầu': 'set',
      'Kết quả': 'Đạt một phần',
      'Điểm trọng số': 5,
      'Điểm đạt': 2.5,
      'Câu trích': 'Đường dây nóng: 0238 3844 500',
    });
    expect(rows[4]).toMatchObject({ 'Kết quả': 'Chưa kết luận được', 'Điểm đạt': null });
  });

  it('has the gaps, dearest requirement first', async () => {
    const rows = table((await sheetsOf(sampleReport())).get('Thiếu sót cần sửa'));
    expect(rows.map((row) => [row['Mã yêu cầu'], row['Mất điểm']])).toEqual([
      ['detail', 21.4],
      ['set', 17.9],
      ['column', 10.7],
    ]);
    expect(rows[0]).toMatchObject({ 'Cách khắc phục': 'Bổ sung rồi đăng lại.' });
  });

  it('has the procedures with their codes as text', async () => {
    const rows = table((await sheetsOf(sampleReport())).get('Thủ tục thiếu, thừa'));
    expect(rows.map((row) => [row['Mã thủ tục'], row['Tình trạng']])).toEqual([
      ['1.001786', 'chưa niêm yết'],
      ['1.001787', 'đã bãi bỏ, còn niêm yết'],
    ]);
  });

  it('has every month up to the audit date, empty ones as zero', async () => {
    const [row, ...more] = table((await sheetsOf(sampleReport())).get('Bài theo tháng'));
    expect(more).toEqual([]);
    expect(row).toMatchObject({ 'Yêu cầu': 'Yêu cầu column', '01/2022': 0, '03/2022': 4, '05/2022': 1, '11/2022': 0 });
    expect(row).not.toHaveProperty('12/2022');
  });

  it('has a self-assessment and the score of each plan with what it speaks for', async () => {
    const sheets = await sheetsOf(partsReport());
    expect(table(sheets.get('Tự đánh giá'))[0]).toMatchObject({
      'Tiêu chí': 'Yêu cầu hotline',
      'Điểm trọng số': 3,
      'Kết quả': 'Đạt',
      'Bằng chứng': 'https://portal.test/duong-day-nong',
      'Ghi chú': 'Tóm tắt hotline',
    });
    const scores = table(sheets.get('Điểm'));
    expect(scores).toHaveLength(2);
    expect(scores[0]).toMatchObject({ 'Điểm (trên 100)': 71.4, 'Đã kết luận (% trọng số)': 82.4, 'Chưa đạt': 1 });
  });

  it('freezes the head row, filters by it and sets widths on each sheet', async () => {
    const parts = await partsOf(sampleReport());
    const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(6);
    for (const [name, text] of sheets) {
      expect(text, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(text, name).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
      expect(text, name).toMatch(/<col [^>]*width="/);
    }
  });

  it('links evidence to its quote, as a link and not as a formula', async () => {
    const parts = await partsOf(sampleReport());
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<hyperlink ref="J2" r:id="link-1"/>');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toMatch(
      /Id="link-1" [^>]*Target="https:\/\/portal\.test\/duong-day-nong#:~:text=[^"]*" TargetMode="External"/,
    );
  });

  it('calculates nothing and links nowhere but to the web, whatever a page says', async () => {
    for (const text of [FORMULA, MARKUP]) {
      const parts = await partsOf(sampleReport({ text, url: 'javascript:alert(1)' }));
      const all = Object.values(parts).join('');
      expect(all).not.toMatch(/<f[ >]/);
      expect(all).not.toMatch(/Target="javascript:/);
      expect(all).not.toContain('<script>');
    }
    const [row] = table((await sheetsOf(sampleReport({ text: FORMULA }))).get('Kết quả'));
    expect(row?.['Câu trích']).toBe(FORMULA);
  });

  it('keeps Vietnamese whole, and cuts what no cell holds', async () => {
    const quoteOf = async (text: string) =>
      table((await sheetsOf(sampleReport({ text }))).get('Kết quả'))[0]?.['Câu trích'];
    expect(await quoteOf(DECOMPOSED)).toBe(VIETNAMESE);
    expect(String(await quoteOf('ă'.repeat(40_000)))).toHaveLength(32_767);
  });

  it('is well-formed XML in every part', async () => {
    const parser = new DOMParser({
      onError: (_, message) => {
        throw new Error(message);
      },
    });
    for (const [name, text] of Object.entries(await partsOf(sampleReport({ text: `${FORMULA} <&"> \u0001` })))) {
      expect(parser.parseFromString(text, 'text/xml').documentElement?.tagName, name).toMatch(/./);
    }
  });

  it('is the same bytes for the same report', async () => {
    expect(await xlsxReport(sampleReport(), 'vi')).toEqual(await xlsxReport(sampleReport(), 'vi'));
  });
});
