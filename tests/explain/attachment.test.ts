import { expect, it } from 'vitest';
import { explain, UnreadableFile } from '../../lib/explain.ts';
import { lockedPdf, pdf } from '../support/attachments.ts';
import { memoryPorts } from '../support/memory-ports.ts';

const ROWS = [
  ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
  ['1', '1.001786', 'Cấp giấy phép tiến hành công việc bức xạ'],
  ['2', '1.001787', 'Gia hạn giấy phép tiến hành công việc bức xạ'],
];

function explained(body: Uint8Array) {
  const source = {
    url: 'https://portal.test/tep/danh-muc.pdf',
    body,
    contentType: 'application/pdf',
    asOf: '2022-11-20',
  };
  return explain(source, memoryPorts({ answers: {} }));
}

it('says what a file is understood to hold', async () => {
  const page = await explained(
    await pdf([[{ bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH' }, { table: ROWS, widths: [40, 110, 320] }]]),
  );
  expect(page).toMatchObject({
    title: 'DANH MỤC THỦ TỤC HÀNH CHÍNH',
    pageKind: 'procedure-list',
    procedures: [
      { code: '1.001786', name: 'Cấp giấy phép tiến hành công việc bức xạ' },
      { code: '1.001787', name: 'Gia hạn giấy phép tiến hành công việc bức xạ' },
    ],
  });
});

it('names why a file gives no text', async () => {
  const fault = await explained(lockedPdf()).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(UnreadableFile);
  expect(fault).toMatchObject({ trouble: { reason: 'encrypted' } });
});

it.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0)],
])('does not take %s for a page', async (_, bytes) => {
  const fault = await explained(bytes).catch((error: unknown) => error);
  expect(fault).toMatchObject({ trouble: { reason: 'unsupported-format' } });
});

it('takes a page with stray zero bytes for a page', async () => {
  const page = await explained(new TextEncoder().encode('\0<title>Liên hệ</title>\0<h1>Liên hệ</h1>'));
  expect(page.title).toBe('Liên hệ');
});

it.each([
  [200, 'standing'],
  [404, 'error'],
  [503, 'error'],
])('of a page answered with %i the kind is %s', async (status, kind) => {
  const body = new TextEncoder().encode(
    '<h1>Giới thiệu</h1><p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.</p>',
  );
  const source = { url: 'https://portal.test/gioi-thieu', body, contentType: 'text/html', asOf: '2022-11-20', status };
  expect((await explain(source, memoryPorts({ answers: {} }))).pageKind).toBe(kind);
});
