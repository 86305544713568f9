/** Portals that keep their procedures in files. */

import { readFileSync } from 'node:fs';
import type { Answer, PortalDefinition } from '../../demo/serve-portal.ts';
import { docx, pdf, zip, type PdfPart } from '../support/attachments.ts';
import { workbook } from '../support/workbook.ts';
import { menuWith, portalOf, type Cms, type Words } from './cms.ts';
import { dnn } from './cms/dnn.ts';
import { liferay } from './cms/liferay.ts';
import { nukeviet } from './cms/nukeviet.ts';
import { sharepoint } from './cms/sharepoint.ts';
import { wordpress } from './cms/wordpress.ts';
import { PROCEDURES, referenceOf, tableOf, WHOLE, type TrapProcedure } from './procedures/procedure.ts';
import type { TrapPortal } from './trap-portal.ts';

const LIST: Words = ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'];
const MENU = menuWith(LIST);
const HEADER = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn'];
const WIDTHS = [36, 140, 230, 70];
const ALL = { reference: 8, listed: 8, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };
const rows = (procedures: readonly TrapProcedure[], from = 1): readonly (readonly string[])[] =>
  procedures.map(({ code, name }, at) => [String(from + at), `${code}.000.00.00.H41`, name, '07 ngày']);
const told = ({ code, name }: TrapProcedure, leftOut = ''): readonly (string | { readonly bold: string })[] => [
  { bold: name },
  `Mã thủ tục: ${code}.000.00.00.H41`,
  ...Object.entries(WHOLE).flatMap(([heading, text]) => (heading === leftOut ? [] : [{ bold: `${heading}:` }, text])),
];
const file = (body: Uint8Array, type: string, name?: string): Answer => ({
  body,
  headers: {
    'content-type': type,
    ...(name === undefined
      ? {}
      : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }),
  },
});
const [PDF, DOCX, ZIP, BYTES] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/zip',
  'application/octet-stream',
] as const;

const HEAD: readonly PdfPart[] = [
  'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN',
  { bold: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ' },
  { bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT' },
  'Danh mục này áp dụng cho các thủ tục hành chính thuộc phạm vi chức năng quản lý của Sở Khoa học và Công nghệ.',
];
const LIST_PDF = await pdf([
  [...HEAD, { table: [HEADER, ...rows(PROCEDURES.slice(0, 5))], widths: WIDTHS }],
  [{ table: rows(PROCEDURES.slice(5), 6), widths: WIDTHS }],
]);
const SCAN = await pdf([[{ scan: true }], [{ scan: true }]]);
const DOC = new Uint8Array(readFileSync(new URL('../documents/fixtures/thu-tuc.doc', import.meta.url)));
const OLD = { code: '1.001786', name: 'Cấp giấy phép tiến hành công việc bức xạ' };
const detailFile = ({ code }: TrapProcedure): string => `/tep/${code}.docx`;

export const ATTACHMENT_PORTALS: readonly TrapPortal[] = [
  {
    name: 'list-in-pdf-details-in-docx',
    trap: 'The list is a PDF over two pages, and each procedure of the table beside it a DOCX; one lacks its fee.',
    portal: kept(nukeviet({ menu: MENU }), {
      pages: [
        {
          path: LIST[1],
          title: LIST[0],
          main: `<p><a href="/tep/danh-muc.pdf">Danh mục thủ tục hành chính (tải về)</a></p>${tableOf(PROCEDURES.slice(0, 4), { link: detailFile })}`,
        },
      ],
      answers: {
        '/tep/danh-muc.pdf': file(LIST_PDF, PDF),
        ...Object.fromEntries(
          PROCEDURES.slice(0, 4).map((one, at) => [
            detailFile(one),
            file(docx(told(one, at === 0 ? 'Phí, lệ phí' : '')), DOCX),
          ]),
        ),
      },
    }),
    procedures: referenceOf(),
    truth: {
      'procedure-set': { outcome: 'passed', credit: 1, details: { ...ALL, lists: [LIST[1], '/tep/danh-muc.pdf'] } },
      'procedure-detail': {
        outcome: 'partial',
        credit: 3 / 8,
        details: {
          checked: 4,
          complete: 3,
          incomplete: [{ code: '1.010001', url: '/tep/1.010001.docx', missingParts: ['fee'] }],
        },
      },
    },
  },
  {
    name: 'list-behind-a-download',
    trap: 'The menu leads to an address that sends the list as a file, a workbook with a sheet for each field.',
    portal: kept(dnn({ menu: menuWith(['Thủ tục hành chính', '/LinkClick.aspx?fileticket=a1']) }), {
      answers: {
        '/LinkClick.aspx?fileticket=a1': file(
          workbook([
            {
              name: 'Hoạt động khoa học',
              rows: [['DANH MỤC THỦ TỤC HÀNH CHÍNH'], HEADER, ...rows(PROCEDURES.slice(0, 6))],
            },
            { name: 'An toàn bức xạ', rows: [HEADER, ...rows(PROCEDURES.slice(6))] },
          ]),
          BYTES,
          'Danh mục TTHC.xlsx',
        ),
      },
    }),
    procedures: referenceOf(),
    truth: { 'procedure-set': { outcome: 'passed', details: { ...ALL, lists: ['/LinkClick.aspx?fileticket=a1'] } } },
  },
  {
    name: 'list-is-a-scan',
    trap: 'The only list is a scanned PDF.',
    portal: kept(sharepoint({ menu: MENU }), {
      pages: [
        {
          path: LIST[1],
          title: LIST[0],
          main: '<p><a href="/tep/bo-tthc.pdf">Bộ thủ tục hành chính của Sở năm 2022</a></p>',
        },
      ],
      answers: { '/tep/bo-tthc.pdf': file(SCAN, PDF) },
    }),
    procedures: referenceOf(),
    truth: {
      'procedure-set': { outcome: 'cantTell', details: { missing: [] } },
      'procedure-detail': { outcome: 'cantTell' },
    },
    crawl: { errors: [{ path: '/tep/bo-tthc.pdf', reason: 'scanned' }] },
  },
  {
    name: 'list-file-broken-or-not-there',
    trap: 'One file of the list is cut short, another opens the login page, a third is a RAR archive.',
    portal: kept(wordpress({ menu: MENU }), {
      pages: [
        {
          path: LIST[1],
          title: LIST[0],
          main: '<ul><li><a href="/tep/1.pdf">Thủ tục hành chính lĩnh vực công nghệ</a></li><li><a href="/tep/2.pdf">Thủ tục hành chính lĩnh vực đo lường</a></li><li><a href="/tep/3.rar">Thủ tục hành chính lĩnh vực bức xạ</a></li></ul>',
        },
        {
          path: '/dang-nhap',
          title: 'Đăng nhập',
          main: '<form action="/dang-nhap"><input type="password" name="p"></form>',
        },
      ],
      answers: {
        '/tep/1.pdf': file(LIST_PDF.slice(0, 900), PDF),
        '/tep/2.pdf': { status: 302, headers: { location: '/dang-nhap?ReturnUrl=%2Ftep%2F2.pdf' } },
        '/dang-nhap?*': {
          body: '<html><head><title>Đăng nhập</title></head><body><h1>Đăng nhập</h1><form><input type="password" name="p"></form><p>Nhập tên và mật khẩu của cán bộ để xem tài liệu.</p></body></html>',
        },
        '/tep/3.rar': file(new TextEncoder().encode('Rar!\u001a\u0007\u0000 rác'), 'application/x-rar-compressed'),
      },
    }),
    procedures: referenceOf(),
    truth: { 'procedure-set': { outcome: 'cantTell', details: { missing: [] } } },
    crawl: {
      errors: [
        { path: '/tep/1.pdf', reason: 'broken-file' },
        { path: '/tep/2.pdf', reason: 'not-a-file' },
        { path: '/tep/3.rar', reason: 'unsupported-format' },
      ],
    },
  },
  {
    name: 'details-in-an-archive-and-an-old-doc',
    trap: 'Two procedures are told in a ZIP, one in a DOC of Word 97; files of news and decisions are left alone.',
    portal: kept(liferay({ menu: MENU }), {
      pages: [
        {
          path: LIST[1],
          title: LIST[0],
          main: `${tableOf([OLD, ...PROCEDURES.slice(0, 2)], {
            link: ({ code }) => (code === OLD.code ? '/tep/thu-tuc.doc' : '/tep/bo-tthc.zip'),
          })}<p><a href="/tep/qd.pdf">Quyết định số 12/QĐ-UBND công bố danh mục thủ tục hành chính</a></p>`,
        },
      ],
      answers: {
        '/tep/thu-tuc.doc': file(DOC, 'application/msword'),
        '/tep/bo-tthc.zip': file(
          zip(
            Object.fromEntries(
              PROCEDURES.slice(0, 2).map((one) => [`${one.name.replaceAll(/[,/]/g, '')}.docx`, docx(told(one))]),
            ),
          ),
          ZIP,
        ),
        '/tep/qd.pdf': file(LIST_PDF, PDF),
      },
    }),
    truth: { 'procedure-detail': { outcome: 'passed', credit: 1, details: { checked: 3, complete: 3 } } },
    crawl: { neverAsked: ['/tep/qd.pdf'] },
  },
];

interface Kept {
  readonly pages?: readonly { readonly path: string; readonly title: string; readonly main: string }[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** A start page, pages of its own, and files. */
function kept(cms: Cms, { pages = [], answers }: Kept): PortalDefinition {
  const home = cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' });
  const own = pages.map(({ path, title, main }): [string, Answer] => [path, cms.page({ title, main })]);
  return portalOf(cms, { '/': home, ...Object.fromEntries(own), ...answers });
}
