/** The province's portal, procedures in files, and pages that scripts fill. */

import type { Answer, PortalDefinition } from '../../../demo/serve-portal.ts';
import { readFileSync } from 'node:fs';
import { docx, pdf } from '../../support/attachments.ts';
import { workbook } from '../../support/workbook.ts';
import { PROCEDURES, referenceOf, type TrapProcedure } from '../procedures/procedure.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';
import {
  filler,
  modern,
  newsOf,
  nuke,
  oldTables,
  portlets,
  standing,
  titled,
  webForms,
  type Layout,
} from './frames.ts';

const OTHERS: readonly TrapProcedure[] = [
  { code: '1.020001', name: 'Cấp giấy phép hoạt động quảng cáo ngoài trời' },
  { code: '1.020002', name: 'Công nhận câu lạc bộ thể thao cơ sở' },
];
const table = (rows: readonly TrapProcedure[]): string =>
  `<table><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th></tr>${rows.map(({ code, name }, at) => `<tr><td>${at + 1}</td><td>${code}.000.00.00.H41</td><td>${name}</td></tr>`).join('')}</table>`;
const OWN = 'Sở Khoa học và Công nghệ';
const OTHER = 'Sở Văn hóa, Thể thao và Du lịch';
const frame = {
  office: 'Cổng thông tin điện tử tỉnh Nghệ An',
  menu: [
    ['Trang chủ', '/'],
    ['Thủ tục hành chính', '/tthc'],
  ] as const,
};

const province = (layout: Layout, list: string, more: PortalDefinition['answers'] = {}): PortalDefinition => ({
  answers: {
    '/': layout(frame, 'Trang chủ', `<h3>Tin tức</h3><p>${filler(40)}</p>`),
    '/tthc': layout(frame, 'Thủ tục hành chính', list),
    ...more,
  },
});
const elsewhere = (name: string, trap: string, host: PortalDefinition | null, truth: Truth): TrapPortal =>
  standing({
    name,
    trap,
    plan: 'nghean-skhcn-2022',
    layout: titled,
    pages: {},
    more: { hosts: { province: host }, procedures: referenceOf(), crawl: { ended: ['settled', 'exhausted'] } },
    truth: { 'procedure-set-province': truth, 'procedure-set': { outcome: 'failed', credit: 0 } },
  });
const ALL = { reference: 8, listed: 8, coverage: 1, missing: [], unknown: [], duplicates: [] };

const file = (body: Uint8Array, type: string): Answer => ({ body, headers: { 'content-type': type } });
const PDF = 'application/pdf';
const rows = (list: readonly TrapProcedure[], from = 1): readonly (readonly string[])[] =>
  list.map(({ code, name }, at) => [String(from + at), `${code}.000.00.00.H41`, name]);
const HEADER = ['STT', 'Mã thủ tục', 'Tên thủ tục hành chính'];
const LIST_PDF = await pdf([
  [
    { bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA SỞ KHOA HỌC VÀ CÔNG NGHỆ' },
    { table: [HEADER, ...rows(PROCEDURES.slice(0, 5))], widths: [36, 150, 280] },
  ],
]);
const SCAN = await pdf([[{ scan: true }]]);
const DOC = new Uint8Array(readFileSync(new URL('../../documents/fixtures/thu-tuc.doc', import.meta.url)));

export const HOST_PORTALS: readonly TrapPortal[] = [
  elsewhere(
    'province-by-headings',
    'Each body of the province under its heading on one page.',
    province(portlets, `<h3>${OTHER}</h3>${table(OTHERS)}<h3>${OWN}</h3>${table(PROCEDURES)}`),
    { outcome: 'passed', credit: 1, details: ALL },
  ),
  elsewhere(
    'province-by-links',
    'A list of bodies leads to a page for each.',
    province(nuke, `<ul><li><a href="/tthc/vhttdl">${OTHER}</a></li><li><a href="/tthc/khcn">${OWN}</a></li></ul>`, {
      '/tthc/vhttdl': nuke(frame, OTHER, table(OTHERS)),
      '/tthc/khcn': nuke(frame, OWN, table(PROCEDURES.slice(0, 6))),
    }),
    { outcome: 'partial', credit: 0.75, details: { reference: 8, listed: 6, coverage: 0.75, unknown: [] }, gapsAt: [] },
  ),
  elsewhere(
    'province-by-tabs',
    'Tabs of bodies whose panes all stand in the page.',
    province(
      modern,
      `<ul class="nav nav-tabs"><li><a href="#t1" data-toggle="tab">${OTHER}</a></li><li><a href="#t2" data-toggle="tab">${OWN}</a></li></ul><div class="tab-content"><div class="tab-pane" id="t1">${table(OTHERS)}</div><div class="tab-pane" id="t2">${table(PROCEDURES)}</div></div>`,
    ),
    { outcome: 'passed', credit: 1, details: ALL },
  ),
  elsewhere(
    'province-by-select',
    'A box to choose the body from, whose choice is an address.',
    province(
      oldTables,
      `<form action="/tthc" method="get"><select name="coquan"><option value="">-- Cơ quan --</option><option value="5">${OTHER}</option><option value="7">${OWN}</option></select><input type="submit" value="Tìm"></form><p>Chọn cơ quan để xem.</p>`,
      {
        '/tthc?coquan=5': oldTables(frame, 'Thủ tục hành chính', table(OTHERS)),
        '/tthc?coquan=7': oldTables(frame, `Thủ tục hành chính - ${OWN}`, table(PROCEDURES)),
      },
    ),
    { outcome: ['passed', 'cantTell'] },
  ),
  elsewhere(
    'province-without-ours',
    'The province lists another body’s procedures alone.',
    province(webForms, `<h3>${OTHER}</h3>${table(OTHERS)}`),
    {
      outcome: 'failed',
      credit: 0,
    },
  ),
  elsewhere('province-down', 'Nothing listens on the province’s address.', null, { outcome: 'cantTell', credit: 0 }),
  elsewhere(
    'province-shut-to-robots',
    'The province’s robots.txt keeps everyone out.',
    province(nuke, table(PROCEDURES), {
      '/robots.txt': { body: 'User-agent: *\nDisallow: /\n', headers: { 'content-type': 'text/plain' } },
    }),
    { outcome: 'cantTell', credit: 0 },
  ),
];

export const FILE_PORTALS: readonly TrapPortal[] = [
  standing({
    name: 'two-files-one-scanned',
    trap: 'Five procedures in a file, the rest in a scan: what the scan holds is not known.',
    plan: undefined,
    layout: nuke,
    menu: [['Thủ tục hành chính', '/tthc/']],
    pages: {
      '/tthc/': [
        'Thủ tục hành chính',
        '<p><a href="/tep/linh-vuc-1.pdf">Danh mục thủ tục hành chính lĩnh vực hoạt động khoa học</a></p><p><a href="/tep/linh-vuc-2.pdf">Danh mục thủ tục hành chính lĩnh vực an toàn bức xạ</a></p>',
      ],
      '/tep/linh-vuc-1.pdf': file(LIST_PDF, PDF),
      '/tep/linh-vuc-2.pdf': file(SCAN, PDF),
    },
    more: { procedures: referenceOf() },
    truth: { 'procedure-set': { outcome: 'cantTell', credit: 0 } },
  }),
  standing({
    name: 'list-in-a-workbook',
    trap: 'The list is a workbook under a title row; a second sheet is of the district level.',
    plan: undefined,
    layout: webForms,
    menu: [['Bộ thủ tục hành chính', '/bo-tthc']],
    pages: {
      '/bo-tthc': ['Bộ thủ tục hành chính', '<p>Tải <a href="/Upload/bo-tthc.xlsx">tệp danh mục</a></p>'],
      '/Upload/bo-tthc.xlsx': file(
        workbook([
          { name: 'Cấp tỉnh', rows: [['DANH MỤC THỦ TỤC HÀNH CHÍNH CẤP TỈNH'], HEADER, ...rows(PROCEDURES)] },
          { name: 'Cấp huyện', rows: [['THỦ TỤC HÀNH CHÍNH CẤP HUYỆN'], HEADER, ...rows(OTHERS)] },
        ]),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ),
    },
    more: { procedures: referenceOf() },
    truth: { 'procedure-set': { outcome: 'passed', credit: 1, details: { ...ALL, lists: ['/Upload/bo-tthc.xlsx'] } } },
  }),
  standing({
    name: 'list-in-a-docx',
    trap: 'The list is a document embedded in the page, without one procedure.',
    plan: undefined,
    layout: portlets,
    menu: [['Danh mục thủ tục hành chính', '/web/so/tthc']],
    pages: {
      '/web/so/tthc': [
        'Danh mục thủ tục hành chính',
        '<a href="/documents/1/danh-muc.docx/9f3a?t=1651">Danh mục TTHC của Sở</a>',
      ],
      '/documents/1/danh-muc.docx/9f3a?t=1651': file(
        docx(['DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA SỞ', { table: [HEADER, ...rows(PROCEDURES.slice(0, 7))] }]),
        'application/octet-stream',
      ),
    },
    more: { procedures: referenceOf() },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 7 / 8,
        details: { listed: 7, missing: [{ code: '2.010008' }], unknown: [] },
      },
    },
  }),
  standing({
    name: 'only-a-scan',
    trap: 'The menu leads straight to a scan.',
    plan: undefined,
    layout: oldTables,
    menu: [['Thủ tục hành chính', '/tep/tthc.pdf']],
    pages: { '/tep/tthc.pdf': file(SCAN, PDF) },
    more: { procedures: referenceOf() },
    truth: { 'procedure-set': { outcome: 'cantTell', credit: 0 } },
  }),
  standing({
    name: 'sections-in-old-word-files',
    trap: 'Duties in an old Word file behind an address without an ending; ISO as a picture.',
    plan: 'bacninh-skhdt-2022',
    layout: webForms,
    menu: [
      ['Chức năng, nhiệm vụ', '/chuc-nang'],
      ['ISO 9001:2015', '/iso'],
    ],
    pages: {
      '/chuc-nang': [
        'Chức năng, nhiệm vụ',
        '<p>Chi tiết xem tại <a href="/LinkClick.aspx?fileticket=k3">văn bản kèm theo (.doc)</a></p>',
      ],
      '/LinkClick.aspx?fileticket=k3': {
        body: DOC,
        headers: {
          'content-type': 'application/msword',
          'content-disposition': 'attachment; filename="chuc-nang.doc"',
        },
      },
      '/iso': ['ISO 9001:2015', '<p><img src="/anh/chung-nhan.jpg" alt="Giấy chứng nhận"></p>'],
    },
    truth: {
      organisation: { outcome: 'passed', credit: 1, details: { url: '/chuc-nang', attachments: 1 } },
      iso: { outcome: 'partial', credit: 0.5, details: { url: '/iso', attachments: 0 }, gapsAt: ['/iso'] },
    },
  }),
];

const CODE = (path: string, selector: string): string =>
  `<script>fetch(${JSON.stringify(path)}).then(function(r){if(!r.ok)throw 0;return r.text()}).then(function(t){document.querySelector(${JSON.stringify(selector)}).innerHTML=t}).catch(function(){})</script>`;
const COLUMN_POSTS = [
  { path: '/cchc/thang-10', day: '12/10', title: 'Sở rà soát kết quả cải cách hành chính quý III' },
  { path: '/cchc/thang-11', day: '09/11', title: 'Kiểm tra cải cách hành chính tại các đơn vị' },
];
const scripted = (
  name: string,
  trap: string,
  api: Answer,
  options: readonly string[],
  truth: TrapPortal['truth'],
): TrapPortal =>
  standing({
    name,
    trap,
    plan: undefined,
    layout: titled,
    side: newsOf(
      [{ path: '/tin-tuc/hoi-nghi-giao-ban-101', day: '15/11', title: 'Hội nghị giao ban công tác tháng 11' }],
      2022,
    ),
    footer: '<p>Sở Khoa học và Công nghệ Nghệ An</p><p>Điện thoại: (0238) 3844 500</p>',
    menu: [
      ['Cải cách hành chính', '/cchc'],
      ['Thủ tục hành chính', '/tthc'],
    ],
    pages: {
      '/cchc': [
        'Cải cách hành chính',
        `<p>Chuyên mục đăng tin, bài về công tác cải cách hành chính của tỉnh và của Sở, mời bạn đọc theo dõi.</p><div id="ds-tin"></div>${CODE('/api/tin', '#ds-tin')}`,
      ],
      '/tthc': ['Thủ tục hành chính', `<div id="ds-tthc"></div>${CODE('/api/tthc', '#ds-tthc')}`],
      '/api/tin': api,
      '/api/tthc': api === '' ? table(PROCEDURES) : api,
      ...Object.fromEntries(
        COLUMN_POSTS.map(({ path, day, title }) => [
          path,
          [title, `<p>Ngày đăng: ${day}/2022</p><p>${filler(70)}</p>`] as const,
        ]),
      ),
    },
    more: { procedures: referenceOf(), options, params: { column: { topic: 'cchc', maxAgeDays: 30, perMonth: 0 } } },
    truth,
  });

export const SCRIPT_PORTALS: readonly TrapPortal[] = [
  scripted(
    'scripts-not-run',
    'Lists filled by scripts that are not run.',
    newsOf(COLUMN_POSTS, 2022),
    ['--render', 'never'],
    {
      column: { outcome: 'cantTell', credit: 0 },
      'procedure-set': { outcome: 'cantTell', credit: 0 },
    },
  ),
  scripted(
    'scripts-whose-data-fails',
    'Lists filled by scripts whose address answers with an error.',
    { status: 500, body: 'lỗi' },
    ['--render', 'auto'],
    {
      column: { outcome: 'cantTell', credit: 0 },
      'procedure-set': { outcome: 'cantTell', credit: 0 },
    },
  ),
];
