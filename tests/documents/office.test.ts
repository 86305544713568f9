import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isUnreadable, readDocument } from '../../lib/documents/index.ts';
import { docx, pdf, zip } from '../support/attachments.ts';
import { workbook } from '../support/workbook.ts';

const LIMITS = { maxPages: 400, over: () => false };

async function read(bytes: Uint8Array, fileName = 'tep') {
  const outcome = await readDocument({ bytes, fileName }, LIMITS);
  if (isUnreadable(outcome)) throw new Error(`${outcome.fault} ${outcome.detail ?? ''}`);
  return outcome;
}

async function faultOf(bytes: Uint8Array) {
  const outcome = await readDocument({ bytes, fileName: 'tep' }, LIMITS);
  return isUnreadable(outcome) ? outcome.fault : null;
}

describe('DOCX', () => {
  it('reads headings, paragraphs and tables', async () => {
    const { html, facts } = await read(
      docx([
        { heading: 'Thủ tục cấp giấy phép <A&B>' },
        { bold: 'Trình tự thực hiện' },
        'Bước 1: Nộp hồ sơ.',
        { table: [['Phí', 'Không\nMiễn phí']] },
      ]),
    );
    expect(html).toContain('<title>Thủ tục cấp giấy phép &lt;A&amp;B&gt;</title>');
    expect(html).toContain('<p><b>Trình tự thực hiện</b></p>');
    expect(html).toContain('<p>Bước 1: Nộp hồ sơ.</p>');
    expect(html.replace(/\s/g, '')).toContain('<td><p>Phí</p></td><td><p>Không</p><p>Miễnphí</p></td>');
    expect(facts).toMatchObject({ format: 'docx', pages: null, whole: true });
  });

  it('turns VNI into Unicode', async () => {
    const { html } = await read(
      docx(['Danh muïc thuû tuïc haønh chính thuoäc thaåm quyeàn giaûi quyeát cuûa Sôû Khoa hoïc vaø Coâng ngheä']),
    );
    expect(html).toContain('Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Khoa học và Công nghệ');
  });

  it('says that a text of pictures alone is a scan', async () => {
    const { facts } = await read(docx([''], { 'image1.png': new Uint8Array(2_000) }));
    expect(facts).toMatchObject({ scanned: true, whole: false });
  });

  it('names what is wrong with a file', async () => {
    const whole = docx(['Thủ tục']);
    expect(await faultOf(whole.slice(0, whole.length - 200))).toBe('broken-file');
    expect(await faultOf(docx([]))).toBe('empty-file');
    expect(await faultOf(zip({ 'word/document.xml': new Uint8Array(30_000_000) }))).toBe('oversized');
    expect(
      await faultOf(zip({ '[Content_Types].xml': new Uint8Array(9), 'ppt/presentation.xml': new Uint8Array(9) })),
    ).toBe('unsupported-format');
  });
});

describe('DOC of Word 97', () => {
  const doc = new Uint8Array(readFileSync(new URL('fixtures/thu-tuc.doc', import.meta.url)));

  it('reads headings, paragraphs and tables with empty cells', async () => {
    const { html, facts } = await read(doc);
    expect(html).toContain('<h1>Cấp giấy phép tiến hành công việc bức xạ</h1>');
    expect(html).toContain('<p>Trình tự thực hiện:</p>');
    expect(html).toContain('<tr><td>Biểu mẫu</td><td>Mẫu số 01</td></tr>\n<tr><td></td><td>ô trống bên trái</td></tr>');
    expect(facts).toMatchObject({ format: 'doc', pages: null, whole: true });
  });

  it('names what is wrong with a file', async () => {
    const changed = (at: number, byte: number): Uint8Array => {
      const copy = doc.slice();
      copy[at] = byte;
      return copy;
    };
    // where the stream of the text begins
    const main = doc.findIndex((byte, at) => at % 512 === 0 && byte === 0xec && doc[at + 1] === 0xa5);
    expect(await faultOf(changed(main + 0x0b, 0x11))).toBe('encrypted');
    expect(await faultOf(changed(main + 3, 0))).toBe('unsupported-format');
    expect(await faultOf(doc.slice(0, 600))).toBe('broken-file');
    expect(await faultOf(doc.slice(0, 4_000))).toBe('broken-file');
  });
});

describe('XLSX', () => {
  it('reads each sheet as a table', async () => {
    const { html, facts } = await read(
      workbook([
        {
          name: 'Danh mục',
          rows: [
            ['STT', 'Mã', 'Tên'],
            [1, '1.001786', 'Thủ tục cấp <giấy>'],
          ],
        },
        { name: 'Bãi bỏ', rows: [[1, '2.002278', 'Thủ tục cũ']] },
      ]),
    );
    expect(html).toContain('<tr><td>1</td><td>1.001786</td><td>Thủ tục cấp &lt;giấy&gt;</td></tr>');
    expect(html).toMatch(/<section id="trang-2">[\s\S]*Thủ tục cũ/);
    expect(facts).toMatchObject({ format: 'xlsx', pages: 2, whole: true });
  });

  it('names what is wrong with a file', async () => {
    const whole = workbook([{ name: 'Danh mục', rows: [['1.001786', 'Thủ tục cấp giấy']] }]);
    expect(await faultOf(whole.slice(0, whole.length - 200))).toBe('broken-file');
    expect(await faultOf(zip({ 'xl/workbook.xml': new TextEncoder().encode('<workbook><sheets>') }))).toBe(
      'broken-file',
    );
    expect(await faultOf(workbook([{ name: ' ', rows: [] }]))).toBe('empty-file');
    const sheet = { 'xl/workbook.xml': new Uint8Array(9), 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) };
    expect(await faultOf(zip(sheet))).toBe('oversized');
  });
});

describe('ZIP', () => {
  it('reads the documents in it in the order of their names', async () => {
    const { html, facts } = await read(
      zip({
        'Danh mục.docx': docx(['Danh mục thủ tục hành chính']),
        'Chi tiết/thủ tục 1.pdf': await pdf([['Trình tự thực hiện thủ tục']]),
        'anh.jpg': new Uint8Array(50),
        '__MACOSX/._Danh mục.docx': new Uint8Array(50),
      }),
    );
    expect(facts).toMatchObject({ format: 'zip', whole: true, files: ['Chi tiết/thủ tục 1.pdf', 'Danh mục.docx'] });
    expect(html).toMatch(/<section id="tep-1-trang-1">[\s\S]*Trình tự[\s\S]*<section id="tep-2">[\s\S]*Danh mục/);
  });

  it('is not whole when one of them cannot be read', async () => {
    const { facts } = await read(zip({ 'a.docx': docx(['Danh mục thủ tục']), 'b.pdf': new Uint8Array([1, 2, 3]) }));
    expect(facts).toMatchObject({ whole: false, files: ['a.docx'] });
  });

  it('names what is wrong with an archive', async () => {
    const bomb = zip({ 'a.docx': new Uint8Array(70_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultOf(bomb)).toBe('oversized');
    expect(await faultOf(zip({ 'b.pdf': new Uint8Array([1, 2, 3]) }))).toBe('broken-file');
    expect(await faultOf(zip({ 'anh.jpg': new Uint8Array(9) }))).toBe('unsupported-format');
    expect(await faultOf(zip({ 'a.zip': zip({ 'a.docx': docx(['x']) }) }))).toBe('unsupported-format');
    expect(await faultOf(zip({}))).toBe('empty-file');
    expect(await faultOf(locked(zip({ 'a.docx': docx(['x']) })))).toBe('encrypted');
    expect(await faultOf(lying(zip({ 'a.docx': new Uint8Array(5_000_000) })))).toBe('broken-file');
  });
});

it.each([
  ['RAR', 'Rar!\x1a\x07\x00'],
  ['7-Zip', '7z\xbc\xaf\x27\x1c'],
  ['RTF', '{\\rtf1 }'],
])('says that %s is not read', async (_, start) => {
  expect(await faultOf(Uint8Array.from(start, (sign) => sign.charCodeAt(0)))).toBe('unsupported-format');
});

/** The directory says that a password is needed. */
function locked(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy[directoryOf(copy) + 8] = 1;
  return copy;
}

/** The directory says that the file unpacks to 10 bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(directoryOf(copy) + 24, 10, true);
  return copy;
}

function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true);
}
