import { describe, expect, it } from 'vitest';
import { isUnreadable, readDocument } from '../../lib/documents/index.ts';
import { degrees, PDFDocument } from 'pdf-lib';
import { attach, lockedPdf, pdf, type PdfPart } from '../support/attachments.ts';

const LIMITS = { maxPages: 400, over: () => false };

async function read(pages: readonly (readonly PdfPart[])[], limits = LIMITS) {
  return readBytes(await pdf(pages), limits);
}

async function readBytes(bytes: Uint8Array, limits = LIMITS) {
  const outcome = await readDocument({ bytes, fileName: 'tep.pdf' }, limits);
  if (isUnreadable(outcome)) throw new Error(`${outcome.fault} ${outcome.detail ?? ''}`);
  return outcome;
}

async function faultOf(bytes: Uint8Array) {
  const outcome = await readDocument({ bytes, fileName: 'tep.pdf' }, LIMITS);
  return isUnreadable(outcome) ? outcome.fault : null;
}

const HEADER = ['STT', 'Mã số TTHC', 'Tên thủ tục hành chính'];
const WIDTHS = [40, 110, 320];
const LONG = 'Thủ tục cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ cho tổ chức khoa học và công nghệ';

describe('text', () => {
  it('puts wrapped lines together and keeps paragraphs, headings and pages apart', async () => {
    const long =
      'Sở Khoa học và Công nghệ thông báo danh mục thủ tục hành chính thuộc thẩm quyền giải quyết để các tổ chức, cá nhân biết và thực hiện theo quy định.';
    const { html, facts } = await read([
      ['ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', { bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH' }, long, '1. Cấp mới', '2. Cấp lại'],
      ['Trang sau'],
    ]);
    expect(html).toContain('<title>DANH MỤC THỦ TỤC HÀNH CHÍNH</title>');
    expect(html).toContain('<h1><b>DANH MỤC THỦ TỤC HÀNH CHÍNH</b></h1>');
    expect(html).toContain(`<p>${long}</p>\n<p>1. Cấp mới</p>\n<p>2. Cấp lại</p>`);
    expect(html).toMatch(/<section id="trang-2">\s*<p>Trang sau<\/p>/);
    expect(facts).toMatchObject({ format: 'pdf', pages: 2, scans: [], scanned: false, whole: true });
  });

  it('keeps a label of a part apart from a name as wide as the page', async () => {
    const name = 'Cấp Giấy chứng nhận đủ điều kiện làm tổng đại lý kinh doanh xăng dầu';
    const apart = async (...parts: readonly PdfPart[]): Promise<string> => (await read([parts])).html;
    for (const label of ['Trình tự thực hiện', 'Thành phần hồ sơ:', 'Cách thức thực hiện', 'Căn cứ pháp lý']) {
      expect(await apart({ bold: name }, { bold: label }, 'Nộp hồ sơ.')).toContain(`<b>${label}</b>`);
      expect(await apart(name, label, 'Nộp hồ sơ.')).toContain(`<p>${label}</p>`);
    }
    // what only begins so goes on
    for (const rest of ['Khoa học và Công nghệ', 'Bộ phận Một cửa', 'Kết quả giám định hàng hóa'])
      expect(await apart(name, rest)).toContain(`${name} ${rest}`);
  });

  it('reads letters of NFD and drops page numbers', async () => {
    const { html } = await read([['- 1 -', 'Thủ tục công nhận kết quả'.normalize('NFD')]]);
    expect(html).toContain('<p>Thủ tục công nhận kết quả</p>');
    expect(html).not.toContain('- 1 -');
  });

  it('turns TCVN3 into Unicode', async () => {
    const { html } = await read([
      ['Danh môc thñ tôc hµnh chÝnh thuéc thÈm quyÒn gi¶i quyÕt cña Së Khoa häc vµ C«ng nghÖ'],
    ]);
    expect(html).toContain('Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Khoa học và Công nghệ');
  });

  it('says that signs of no script are no text', async () => {
    expect(await faultOf(await pdf([['Ђ҉ Ӝ1*Ҩ ԉԊԋ ҈ӿ ӽӾ Ѩѫ Ѭѭ ҂҃ ԱԲԳ ДЖЗИЙ ЛПФЦЧ ШЩЪЫЬ ЭЮЯ']]))).toBe('garbled-text');
  });
});

describe('tables', () => {
  it('reads ruled cells, wrapped and centred from top to bottom', async () => {
    const { html } = await read([
      [{ table: [HEADER, ['1', '1.001786', LONG], ['2', '2.002278', 'Thủ tục công nhận']], widths: WIDTHS }],
    ]);
    expect(html).toContain(`<tr><td>1</td><td>1.001786</td><td>${LONG}</td></tr>`);
    expect(html).toContain('<tr><td>2</td><td>2.002278</td><td>Thủ tục công nhận</td></tr>');
  });

  it('sets the heading over the rows of the next page, and puts a cut row together', async () => {
    const { html } = await read([
      [{ table: [HEADER, ['1', '1.001786', 'Thủ tục cấp giấy']], widths: WIDTHS }],
      [
        {
          table: [
            ['', '', 'chứng nhận đăng ký'],
            ['2', '2.002278', 'Thủ tục công nhận'],
          ],
          widths: WIDTHS,
        },
      ],
    ]);
    expect(html).toContain('<td>Thủ tục cấp giấy chứng nhận đăng ký</td>');
    expect(html).toMatch(/<section id="trang-2">\s*<table>\s*<tr><td>STT<\/td>/);
  });

  it('reads columns without lines', async () => {
    const { html } = await read([
      [
        'Danh mục gồm các thủ tục sau đây',
        {
          table: [HEADER, ['1', '1.001786', LONG], ['2', '2.002278', 'Thủ tục công nhận']],
          widths: WIDTHS,
          plain: true,
        },
      ],
    ]);
    expect(html).toContain(`<tr><td>1</td><td>1.001786</td><td>${LONG}</td></tr>`);
    expect(html).toContain('<p>Danh mục gồm các thủ tục sau đây</p>');
  });
  it('reads columns without lines whose short cells stand at half the height of their rows', async () => {
    const name = `${LONG} công lập`;
    const { html } = await read([
      [
        {
          table: [HEADER, ['1', '1.001786', name], ['2', '2.002278', name], ['3', '2.002279', name]],
          widths: WIDTHS,
          plain: true,
          centred: true,
        },
      ],
    ]);
    expect(html).toContain(`<tr><td>2</td><td>2.002278</td><td>${name}</td></tr>`);
  });

  it('puts a code together that a narrow cell breaks', async () => {
    const { html } = await read([
      [{ table: [HEADER, ['1', '1.001786.000.00. 00.H41', 'Thủ tục cấp giấy']], widths: WIDTHS }],
    ]);
    expect(html).toContain('<td>1.001786.000.00.00.H41</td>');
  });

  it('reads a table laid on its side, turned by the page or by its letters', async () => {
    const upright = await pdf([[{ table: [HEADER, ['1', '1.001786', LONG]], widths: WIDTHS }]]);
    for (const turned of [turnPage, turnContents]) {
      const { html } = await readBytes(await turned(upright));
      expect(html).toContain(`<tr><td>1</td><td>1.001786</td><td>${LONG}</td></tr>`);
    }
  });

  it('reads letters in their places, whatever was drawn first', async () => {
    const { html } = await read([[{ shuffled: ['M', 'ã ', 'th', 'ủ ', 't', 'ụ', 'c: 1.001786'] }]]);
    expect(html).toContain('<p>Mã thủ tục: 1.001786</p>');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a scan', [[{ scan: true }], [{ scan: true }]], [1, 2], true],
    ['a scan with a stamp of its signature', [[{ scan: true }, 'Ký bởi: Sở KH']], [1], true],
    ['a text with a scanned page', [['Thông báo về việc công khai danh mục thủ tục'], [{ scan: true }]], [2], false],
  ] as const)('says of %s that it is one', async (_, pages, scans, scanned) => {
    const { facts } = await read(pages);
    expect(facts).toMatchObject({ scans, scanned, whole: false });
  });

  it('reads no more pages than the cap, and says so', async () => {
    const pages = Array.from({ length: 5 }, (_, at) => [`Trang thứ ${at + 1} của tài liệu này`]);
    const { facts, html } = await read(pages, { ...LIMITS, maxPages: 3 });
    expect(facts).toMatchObject({ pages: 5, whole: false });
    expect(html).not.toContain('Trang thứ 4');
  });

  it('stops when time is up', async () => {
    const pages = Array.from({ length: 5 }, (_, at) => [`Trang thứ ${at + 1} của tài liệu này`]);
    const { facts, html } = await read(pages, { ...LIMITS, over: () => true });
    expect(facts.whole).toBe(false);
    expect(html).not.toContain('Trang thứ 2');
  });

  it('names what is wrong with a file', async () => {
    const whole = await pdf([['Danh mục thủ tục hành chính của Sở']]);
    expect(await faultOf(new Uint8Array())).toBe('empty-file');
    expect(await faultOf(new TextEncoder().encode('%PDF-1.7 rác rưởi'))).toBe('broken-file');
    expect(await faultOf(new TextEncoder().encode('không phải tệp'))).toBe('broken-file');
    expect(await faultOf(whole.slice(0, 700))).toBe('broken-file');
    expect(await faultOf(await pdf([[]]))).toBe('empty-file');
    expect(await faultOf(lockedPdf())).toBe('encrypted');
  });
});

it('is the same answer of a portal for the same bytes', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(JSON.stringify(attach('a.pdf', bytes))).toBe(JSON.stringify(attach('a.pdf', bytes)));
});

async function turnPage(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes);
  for (const page of document.getPages()) page.setRotation(degrees(90));
  return document.save();
}

/** The page stays as it is, what is on it stands on its side. */
async function turnContents(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const page of await document.embedPdf(bytes)) {
    document.addPage([page.height, page.width]).drawPage(page, { x: page.height, y: 0, rotate: degrees(90) });
  }
  return document.save();
}
