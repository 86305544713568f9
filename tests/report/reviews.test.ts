/** What people said, in every form that a report takes: beside the tool's outcome, never in its place unseen. */

import mammoth from 'mammoth';
import papaparse from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { htmlReport } from '../../lib/report/html.ts';
import { csvReport } from '../../lib/report/papers/csv.ts';
import { earlReport } from '../../lib/report/papers/earl.ts';
import { junitReport } from '../../lib/report/papers/junit.ts';
import { docxReport } from '../../lib/report/papers/record.ts';
import { renderReport } from '../../lib/report/render.ts';
import { readReport } from '../../lib/report/read-report.ts';
import { terminalReport } from '../../lib/report/terminal.ts';
import { MARKUP } from './papers/hostile-words.ts';
import { reviewedReport } from './reviewed-report.ts';
import { sampleReport } from './sample-report.ts';

const REPORT = reviewedReport();
const HOLDS =
  'Người kiểm tra kết luận: Đạt. Lý do: Đã xem trực tiếp ngày 21/11 (Nguyễn Thị Hồng, ngày 21/11/2022, có giá trị đến 31/01/2023).';
const EXPIRED = 'Cần xác nhận lại: kết luận của người kiểm tra là Chưa đạt, chỉ có giá trị đến 30/11/2022.';
const SHARE = 'Đạt một phần (70% trọng số)';
const DOUBT = 'Có người nghi kết luận này: công cụ đọc sai trang (Số này là của đơn vị khác)';

describe('a report with reviews', () => {
  it('on the terminal tells both scores, what is to be looked at again, and each word beside its requirement', () => {
    const text = terminalReport(REPORT, { lang: 'vi', colour: false, width: 1_000 });
    expect(text).toContain('Điểm 71,4/100');
    expect(text).toMatch(
      /Tính cả kết luận của người kiểm tra: \d+,?\d*\/100, đã kết luận 85% trọng số \(17\/20\); 2 kết luận .* 1 cần xem lại\./,
    );
    for (const words of [HOLDS, EXPIRED, SHARE, DOUBT]) expect(text).toContain(words);
    const mending = text.slice(text.indexOf('CẦN SỬA TRƯỚC'), text.indexOf('NGƯỜI KIỂM TRA CẦN XEM LẠI (1)'));
    expect(mending).toContain('Yêu cầu column');
    // a person found it to be in order
    expect(mending).not.toContain('Yêu cầu detail');
    expect(terminalReport(REPORT, { lang: 'en', colour: false, width: 1_000 })).toContain('With people’s outcomes: ');
  });

  it('in HTML, with nothing of it taken for markup', () => {
    const page = htmlReport(REPORT, 'vi');
    for (const words of [HOLDS, EXPIRED, SHARE, DOUBT]) expect(page).toContain(words);
    expect(page).toContain('id="can-xem-lai"');
    expect(page).toContain('<a href="#yc-column">');
    expect(htmlReport(reviewedReport({ text: MARKUP, by: MARKUP }), 'vi')).not.toContain('<script>');
    expect(htmlReport(sampleReport(), 'vi')).not.toContain('người kiểm tra kết luận');
  });

  it('in CSV in columns of its own', () => {
    const { data } = papaparse.parse<Record<string, string>>(csvReport(REPORT, 'vi').slice(1), { header: true });
    const row = (id: string) => data.find((cells) => cells['Mã yêu cầu'] === id);
    expect(row('detail')).toMatchObject({
      'Kết quả': 'Chưa đạt',
      'Kết luận của người kiểm tra': 'Đạt',
      'Lý do': 'Đã xem trực tiếp ngày 21/11',
      'Người kết luận': 'Nguyễn Thị Hồng',
      'Có giá trị đến': '2023-01-31',
      'Tình trạng kết luận': 'đang có giá trị',
    });
    expect(row('column')).toMatchObject({ 'Tình trạng kết luận': 'hết giá trị, cần xác nhận lại' });
    expect(row('blocked')).toMatchObject({ 'Kết luận của người kiểm tra': '', 'Tình trạng kết luận': '' });
  });

  it('in a workbook has a sheet of its own, and the score with it', async () => {
    const sheets = await sheetsIn(await renderReport(REPORT, 'xlsx', { lang: 'vi' }));
    const said = sheets.get('Người kiểm tra kết luận');
    expect(
      said?.map((row) => [row['Mã yêu cầu'], row['Công cụ kết luận'], row['Kết luận của người kiểm tra']]),
    ).toEqual([
      ['hotline', 'Đạt', null],
      ['column', 'Đạt một phần', 'Chưa đạt'],
      ['detail', 'Chưa đạt', 'Đạt'],
      ['meetings', 'Chưa kiểm tra', SHARE],
    ]);
    expect(sheets.get('Điểm')?.[0]?.['Điểm tính cả kết luận của người kiểm tra']).toBe(REPORT.reviewed?.score.value);
    expect([...(await sheetsIn(await renderReport(sampleReport(), 'xlsx', { lang: 'vi' }))).keys()]).not.toContain(
      'Người kiểm tra kết luận',
    );
  });

  it('in the inspection record', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docxReport(REPORT, 'vi')) });
    for (const words of [HOLDS, EXPIRED, SHARE, DOUBT]) expect(value).toContain(words);
    expect(value).toMatch(/4\. Tính cả kết luận của người kiểm tra: .* 2 kết luận đang có giá trị, 1 cần xem lại\./);
    const plain = await mammoth.extractRawText({ buffer: Buffer.from(docxReport(sampleReport(), 'vi')) });
    expect(plain.value).not.toContain('4. Tính cả kết luận');
  });

  it('in EARL as assertions of people beside those of the tool', () => {
    const graph = z
      .object({ '@graph': z.array(z.looseObject({ '@type': z.unknown() })) })
      .parse(JSON.parse(earlReport(REPORT)));
    const byPeople = graph['@graph'].filter((node) => typeof node['assertedBy'] === 'object');
    expect(byPeople).toHaveLength(3);
    expect(byPeople.find(({ result }) => JSON.stringify(result).includes('"holds"'))).toMatchObject({
      assertedBy: { '@type': ['Assertor', 'foaf:Person'], 'foaf:name': 'Nguyễn Thị Hồng' },
      mode: 'earl:manual',
      result: { outcome: 'earl:passed', 'soicong:reviewState': 'holds' },
    });
  });

  it('for build servers decides while it holds', () => {
    const text = junitReport(REPORT, 'vi');
    const of = (id: string): string => text.split('<testcase ').find((one) => one.startsWith(`name="${id}:`)) ?? '';
    expect(of('detail')).not.toContain('<failure');
    expect(of('column')).toContain('<failure type="partial"');
    expect(of('meetings')).toContain('<failure type="partial"');
    expect(text).toContain(`<property name="score-reviewed" value="${REPORT.reviewed?.score.value}"/>`);
  });

  it('travels in JSON', async () => {
    const json = await renderReport(REPORT, 'json', { lang: 'vi' });
    expect(readReport(String(json))).toEqual({ report: REPORT });
  });
});

describe('the self-assessment sheet', () => {
  it('has criterion, weight, outcome, evidence link and note; a person’s outcome counts', async () => {
    const book = await renderReport(REPORT, 'self-assessment', { lang: 'vi' });
    const sheets = await sheetsIn(book);
    expect([...sheets.keys()]).toEqual(['Tự đánh giá', 'Điểm']);
    const rows = sheets.get('Tự đánh giá') ?? [];
    expect(rows).toHaveLength(REPORT.requirements.length);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'Tiêu chí',
      'Căn cứ',
      'Điểm trọng số',
      'Kết quả',
      'Điểm đạt',
      'Bằng chứng',
      'Ghi chú',
    ]);
    expect(rows[3]).toMatchObject({ 'Tiêu chí': 'Yêu cầu detail', 'Kết quả': 'Đạt', 'Điểm đạt': 3 });
    expect(rows[3]?.['Ghi chú']).toBe(`Tóm tắt detail\n${HOLDS}`);
    expect(rows[5]).toMatchObject({ 'Kết quả': 'Đạt một phần', 'Điểm trọng số': 3, 'Điểm đạt': 2.1 });
    expect(await renderReport(REPORT, 'self-assessment', { lang: 'vi' })).toEqual(book);
  });
});

type Rows = readonly Readonly<Record<string, unknown>>[];

async function sheetsIn(book: string | Uint8Array): Promise<ReadonlyMap<string, Rows>> {
  if (typeof book === 'string') throw new Error('a workbook is no text');
  const sheets = await readWorkbook(new Blob([new Uint8Array(book)]));
  return new Map(
    sheets.map(({ sheet, data: [heads = [], ...rows] }) => [
      sheet,
      rows.map((cells) => Object.fromEntries(heads.map((head, index) => [String(head), cells[index] ?? null]))),
    ]),
  );
}
