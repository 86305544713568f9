import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/model/report.ts';
import { FIELDS } from '../../../lib/report/papers/record-fields.ts';
import { recordTemplate } from '../../../lib/report/papers/record-template.ts';
import { docxReport } from '../../../lib/report/papers/record.ts';
import { TemplateFault } from '../../../lib/report/papers/template-fault.ts';
import { partsReport, sampleReport } from '../sample-report.ts';
import { DECOMPOSED, FORMULA, MARKUP, VIETNAMESE } from './hostile-words.ts';

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}

/** A Word file with these paragraphs and nothing else. */
function template(...paragraphs: readonly string[]): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  });
}

const fill = async (report: Report, ...paragraphs: readonly string[]): Promise<string> =>
  (await textOf(docxReport(report, 'vi', template(...paragraphs)))).trim();

describe('the inspection record', () => {
  it('is laid out as an office paper, from the national title to the signatures', async () => {
    const text = await textOf(docxReport(sampleReport(), 'vi'));
    const order = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      ', ngày ',
      'BIÊN BẢN',
      'Sở Thử nghiệm',
      '20/11/2022',
      'II. Kết quả theo Kế hoạch thử',
      'Điểm: 71,4 trên 100',
      'Bảng 1',
      'Yêu cầu hotline',
      'Bảng 2',
      'Bổ sung rồi đăng lại.',
      'III. Ý kiến của đơn vị',
      'ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('Số: ……/BB-……');
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it('has a row for each requirement and each gap, with the quote and where it stands', async () => {
    const page = await htmlOf(docxReport(sampleReport(), 'vi'));
    const tables = page.split('<table>').slice(1);
    const rows = tables.map((table) => table.split('<tr>').length - 1);
    // letterhead, findings, gaps, signatures; each of the two in the middle with its head row
    expect(rows).toEqual([1, 7, 4, 1]);
    expect(tables[1]).toContain('“Đường dây nóng: 0238 3844 500”');
    expect(tables[1]).toContain('https://portal.test/duong-day-nong');
    expect(tables[1]).toContain('Chưa kết luận được');
  });

  it('has a section for each plan, and speaks English', async () => {
    const text = await textOf(docxReport(partsReport(), 'en'));
    expect(text).toContain('II. Outcome by Kế hoạch thử (en)');
    expect(text).toContain('III. Outcome by Kế hoạch thử (en)');
    expect(text).toContain('IV. What the unit inspected says');
    expect(text).toContain('SOCIALIST REPUBLIC OF VIET NAM');
  });

  it('says how far the portal and a second host were read', async () => {
    const report = sampleReport();
    const host = { aliases: ['province'], url: 'https://tinh.test/', title: '', crawl: { ...report.crawl, pages: 3 } };
    const text = await textOf(docxReport({ ...report, hosts: [host] }, 'vi'));
    expect(text).toContain('5. Phạm vi đã đọc: Dừng vì đã hết giới hạn');
    expect(text).toContain('Cổng thứ hai https://tinh.test/: đã đọc 3 trang, 1 địa chỉ lỗi.');
    const down = { ...host, crawl: { ...host.crawl, ended: 'unreachable' as const } };
    expect(await textOf(docxReport({ ...report, hosts: [down] }, 'vi'))).toContain('Không mở được trang đầu');
  });

  it('leaves the table of gaps out where there are none', async () => {
    const report = sampleReport();
    const passed = report.requirements.filter(({ outcome }) => outcome === 'passed');
    expect(await textOf(docxReport({ ...report, requirements: passed }, 'vi'))).not.toContain('Bảng 2');
  });

  it('takes nothing of a page for markup or for a field', async () => {
    const page = await htmlOf(docxReport(sampleReport({ text: `${MARKUP} {don_vi}` }), 'vi'));
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp; "nháy"');
    expect(page).toContain('{ten} &lt;/w:t&gt; {don_vi}');
    expect(await textOf(docxReport(sampleReport({ text: FORMULA }), 'vi'))).toContain(FORMULA);
    expect(await textOf(docxReport(sampleReport({ text: DECOMPOSED }), 'vi'))).toContain(VIETNAMESE);
  });

  it('is the same bytes for the same report', () => {
    expect(docxReport(sampleReport(), 'vi')).toEqual(docxReport(sampleReport(), 'vi'));
    expect(recordTemplate('vi')).toEqual(recordTemplate('vi'));
  });
});

describe('a template of the office', () => {
  it('is filled by name, lists too', async () => {
    const report = sampleReport();
    expect(await fill(report, '{don_vi}: {ngay_kiem_tra}')).toBe('Sở Thử nghiệm: 20/11/2022');
    expect(await fill(report, '{#cac_ke_hoach}{#yeu_cau}{stt}.{ma}={ket_qua}; {/yeu_cau}{nam}{/cac_ke_hoach}')).toBe(
      '1.hotline=Đạt; 2.column=Đạt một phần; 3.set=Đạt một phần; 4.detail=Chưa đạt; 5.blocked=Chưa kết luận được; 6.meetings=Chưa kiểm tra; 2022',
    );
    // of the plan around, from inside its list
    expect(await fill(report, '{#cac_ke_hoach}{#thieu_sot}{ma_ke_hoach} {/thieu_sot}{/cac_ke_hoach}')).toBe(
      'test-plan test-plan test-plan',
    );
  });

  it('may name every field there is', async () => {
    const names = FIELDS.map((name) => (/^(cac_ke_hoach|yeu_cau|thieu_sot|co_)/.test(name) ? '' : `{${name}}`)).join(
      '',
    );
    const all = await fill(
      sampleReport(),
      `{#cac_ke_hoach}{#yeu_cau}${names.replace('{noi_dung}{cach_khac_phuc}{mat_diem}', '')}{/yeu_cau}{#thieu_sot}{noi_dung}{cach_khac_phuc}{mat_diem}{/thieu_sot}{/cac_ke_hoach}`,
    );
    expect(all).not.toMatch(/[{}]|undefined/);
  });

  it.each([
    [['{don_vị}'], 'không có trường “don_vị”; các trường: don_vi, '],
    [['{constructor}'], 'không có trường “constructor”'],
    [['{#cac_ke_hoach}{x}{/cac_ke_hoach}'], 'không có trường “x”'],
    [['{#khong_co}a{/khong_co}'], 'không có trường “khong_co”'],
    [['{don_vi'], '“don_vi” thiếu dấu } đóng trường'],
    [['don_vi}'], 'thiếu dấu { mở trường'],
    [['{#yeu_cau} a'], '“yeu_cau” mở bằng {#…} mà không đóng bằng {/…}'],
    [['a {/yeu_cau}'], '“yeu_cau” đóng bằng {/…} mà không mở bằng {#…}'],
    [['{#yeu_cau}{/thieu_sot}'], 'đóng và mở không khớp nhau'],
  ])('%j is told in one sentence', (paragraphs, sentence) => {
    let told: unknown = null;
    try {
      docxReport(sampleReport(), 'vi', template(...paragraphs));
    } catch (fault) {
      told = fault;
    }
    expect(told).toBeInstanceOf(TemplateFault);
    expect((told as TemplateFault).sentence.vi).toContain(sentence);
    expect((told as TemplateFault).sentence.en).not.toBe('');
  });

  it.each([
    ['no ZIP', strToU8('xin chào')],
    ['empty', new Uint8Array()],
    ['a ZIP of something else', zipSync({ 'a.txt': strToU8('a') })],
  ])('that is %s is told to be no Word file', (_, bytes) => {
    expect(() => docxReport(sampleReport(), 'vi', bytes)).toThrow('không phải tệp Word (.docx)');
  });
});
