/** Truths about the list of procedures and their parts. */

import { docx, pdf } from '../../support/attachments.ts';
import { workbook } from '../../support/workbook.ts';
import type { Answer } from '../../support/portal-server.ts';
import { list, portal, post, type Content, type MenuEntry, type Skin } from './skins.ts';
import type { Trap } from './trap.ts';

type Row = readonly [code: string, name: string];

const P: readonly [Row, Row, Row, Row] = [
  ['1.002935', 'Cấp giấy phép tiến hành công việc bức xạ – sử dụng thiết bị X-quang chẩn đoán trong y tế'],
  ['2.001179', 'Đánh giá, xác nhận kết quả thực hiện nhiệm vụ khoa học và công nghệ'],
  ['1.004473', 'Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ lần đầu'],
  ['2.002278', 'Khai báo thiết bị X-quang chẩn đoán trong y tế'],
];
const REFERENCE = P.map(([code, name]) => `${code}.000.00.00.H41;${name};còn hiệu lực`);
const OLD: Row = ['1.001770', 'Thẩm định thiết kế cơ sở bức xạ'];
const WITH_OLD = [...REFERENCE, `${OLD[0]}.000.00.00.H41;${OLD[1]};bị bãi bỏ`];
const MENU: readonly MenuEntry[] = [['Thủ tục hành chính', '/tthc']];
const SET = { kind: 'procedure-set', procedures: REFERENCE } as const;
const TITLE = 'Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở';

function table(
  rows: readonly Row[],
  { code = true, link }: { readonly code?: boolean; readonly link?: (row: Row) => string } = {},
): string {
  const cells = rows.map(
    ([number, name], at) =>
      `<tr><td>${at + 1}</td>${code ? `<td>${number}.000.00.00.H41</td>` : ''}<td>${link === undefined ? name : `<a href="${link([number, name])}">${name}</a>`}</td></tr>`,
  );
  return `<table border="1"><tr><th>STT</th>${code ? '<th>Mã thủ tục</th>' : ''}<th>Tên thủ tục hành chính</th></tr>${cells.join('')}</table>`;
}

const listed = (skin: Skin, main: string, pages: Readonly<Record<string, Content>> = {}) =>
  portal({ skin, menu: MENU, pages: { '/tthc': ['Thủ tục hành chính', `<h1>${TITLE}</h1>${main}`], ...pages } });
const codes = (...rows: readonly Row[]) => rows.map(([code]) => ({ code }));
const file = (name: string, body: Uint8Array, type: string): Answer => ({
  headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  body,
});

export const SETS: readonly Trap[] = [
  {
    ...SET,
    id: 'set: every one on two pages',
    portal: listed('nuke', `${table(P.slice(0, 2))}<div class="pagination"><a href="/tthc?page=2">2</a></div>`, {
      '/tthc?page=2': [TITLE, `<h1>${TITLE}</h1>${table(P.slice(2))}<a href="/tthc">1</a>`],
    }),
    outcome: 'passed',
    details: { reference: 4, listed: 4, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] },
  },
  {
    ...SET,
    id: 'set: one is missing on the second page',
    portal: listed('nuke', `${table(P.slice(0, 2))}<div class="pagination"><a href="/tthc?page=2">2</a></div>`, {
      '/tthc?page=2': [TITLE, `<h1>${TITLE}</h1>${table(P.slice(2, 3))}<a href="/tthc">1</a>`],
    }),
    outcome: 'partial',
    credit: 0.75,
    details: { listed: 3, coverage: 0.75, missing: codes(P[3]) },
  },
  {
    ...SET,
    id: 'set: the second page answers 500',
    portal: listed('nuke', `${table(P.slice(0, 2))}<div class="pagination"><a href="/tthc?page=2">2</a></div>`, {
      '/tthc?page=2': { answer: { status: 500, body: 'Server Error' } },
    }),
    outcome: 'cantTell',
    noted: [{ path: '/tthc?page=2', reason: /http-500/ }],
    details: { missing: [] },
  },
  {
    ...SET,
    procedures: WITH_OLD,
    id: 'set: an abolished one was read before the page that answers 500',
    portal: listed('nuke', `${table([P[0], OLD])}<div class="pagination"><a href="/tthc?page=2">2</a></div>`, {
      '/tthc?page=2': { answer: { status: 500, body: 'Server Error' } },
    }),
    outcome: 'partial',
    noted: [{ path: '/tthc?page=2', reason: /http-500/ }],
    details: { missing: [], abolishedListed: codes(OLD) },
  },
  {
    ...SET,
    procedures: WITH_OLD,
    id: 'set: an abolished one still stands on the list',
    portal: listed('webforms', table([...P, OLD])),
    outcome: 'partial',
    credit: 0.9,
    details: { listed: 4, coverage: 1, abolishedListed: codes(OLD), missing: [], unknown: [] },
  },
  {
    ...SET,
    procedures: WITH_OLD,
    id: 'set: an abolished one stands in the news of its abolition',
    portal: listed('webforms', table(P), {
      '/tin-tuc': [
        'Tin tức',
        list('webforms', [
          { title: 'Bãi bỏ một thủ tục trong lĩnh vực an toàn bức xạ', href: '/tin/bai-bo', date: '2022-05-10' },
        ]),
      ],
      '/tin/bai-bo': [
        'Bãi bỏ',
        post('webforms', {
          title: 'Bãi bỏ một thủ tục trong lĩnh vực an toàn bức xạ',
          date: '2022-05-10',
          body: `<p>Từ ngày 10/5/2022, thủ tục sau bị bãi bỏ:</p>${table([OLD])}`,
        }),
      ],
    }),
    outcome: 'passed',
    details: { abolishedListed: [], unknown: [], listed: 4 },
  },
  {
    ...SET,
    id: 'set: by name, written another way',
    portal: listed(
      'sharepoint',
      table(
        [
          ['', 'Cấp giấy phép tiến hành công việc bức xạ - Sử dụng thiết bị X-quang chẩn đoán trong y tế.'],
          ['', 'Đánh giá,  xác nhận kết quả thực hiện nhiệm vụ khoa học và công nghệ'],
          ['', 'CẤP GIẤY CHỨNG NHẬN ĐĂNG KÝ HOẠT ĐỘNG KHOA HỌC VÀ CÔNG NGHỆ LẦN ĐẦU'],
          ['', 'Khai báo thiết bị X-quang chẩn đoán trong y tế'],
        ],
        { code: false },
      ),
    ),
    outcome: 'passed',
    details: { listed: 4, missing: [] },
  },
  {
    ...SET,
    id: 'set: by name, one of them another procedure',
    portal: listed(
      'sharepoint',
      table([P[0], P[1], ['', 'Cấp lại giấy chứng nhận đăng ký hoạt động khoa học và công nghệ'], P[3]], {
        code: false,
      }),
    ),
    outcome: 'partial',
    details: { listed: 3, missing: codes(P[2]) },
  },
  {
    ...SET,
    id: 'set: one that the reference lacks',
    portal: listed('liferay', table([...P, ['1.011812', 'Công nhận kết quả thực hiện nhiệm vụ do tổ chức tự đầu tư']])),
    outcome: 'passed',
    details: { unknown: [{ code: '1.011812' }], listed: 4 },
  },
  {
    ...SET,
    id: 'set: one of another department',
    portal: listed(
      'liferay',
      `${table(P)}<h2>Thủ tục hành chính của Sở Y tế</h2>${table([['1.011812', 'Cấp chứng chỉ hành nghề dược']])}`,
    ),
    outcome: 'passed',
    details: { unknown: [], listed: 4 },
  },
  {
    ...SET,
    id: 'set: those of the districts',
    portal: listed(
      'bare',
      `<table border=1><tr><td>Mã số</td><td>Tên thủ tục</td><td>Cấp thực hiện</td></tr>${P.map(([code, name]) => `<tr><td>${code}</td><td>${name}</td><td>Cấp tỉnh</td></tr>`).join('')}<tr><td>2.000815</td><td>Chứng thực bản sao từ bản chính</td><td>Cấp huyện, cấp xã</td></tr></table>`,
    ),
    outcome: 'passed',
    details: { unknown: [], listed: 4 },
  },
  {
    ...SET,
    id: 'set: the same rows, all of the province',
    portal: listed(
      'bare',
      `<table border=1><tr><td>Mã số</td><td>Tên thủ tục</td><td>Cấp thực hiện</td></tr>${P.map(([code, name]) => `<tr><td>${code}</td><td>${name}</td><td>Cấp tỉnh</td></tr>`).join('')}<tr><td>2.000815</td><td>Chứng thực bản sao từ bản chính</td><td>Cấp tỉnh</td></tr></table>`,
    ),
    outcome: 'passed',
    details: { unknown: [{ code: '2.000815' }] },
  },
  {
    ...SET,
    id: 'set: a code listed in two fields',
    portal: listed(
      'wordpress',
      '<ul><li><a href="/tthc/buc-xa">Lĩnh vực An toàn bức xạ</a></li><li><a href="/tthc/hoat-dong">Lĩnh vực Hoạt động khoa học và công nghệ</a></li></ul>',
      {
        '/tthc/buc-xa': [
          'Lĩnh vực An toàn bức xạ',
          `<h1>Thủ tục hành chính lĩnh vực An toàn bức xạ</h1>${table([P[0], P[3]])}`,
        ],
        '/tthc/hoat-dong': [
          'Lĩnh vực Hoạt động khoa học và công nghệ',
          `<h1>Thủ tục hành chính lĩnh vực Hoạt động khoa học và công nghệ</h1>${table([P[1], P[2], P[3]])}`,
        ],
      },
    ),
    outcome: 'passed',
    details: { duplicates: [{ code: P[3][0], urls: ['/tthc/buc-xa', '/tthc/hoat-dong'] }], listed: 4 },
  },
  {
    ...SET,
    id: 'set: a code on the list and on its own page',
    portal: listed(
      'wordpress',
      table(P, { link: ([code]) => `/tthc/${code}` }),
      Object.fromEntries(
        P.map(([code, name]): [string, Content] => [
          `/tthc/${code}`,
          [
            name,
            `<h1>${name}</h1><p>Mã thủ tục: ${code}.000.00.00.H41</p><h3>Trình tự thực hiện</h3><p>Tổ chức nộp hồ sơ.</p>`,
          ],
        ]),
      ),
    ),
    outcome: 'passed',
    details: { duplicates: [], listed: 4 },
  },
  { kind: 'procedure-set', id: 'set: no reference list', portal: listed('nuke', table(P)), outcome: 'cantTell' },
  {
    kind: 'procedure-set',
    id: 'set: no reference list and no list',
    portal: portal({ skin: 'nuke', menu: [['Thủ tục hành chính', '#']] }),
    outcome: 'failed',
  },
  {
    ...SET,
    id: 'set: the list page is being updated',
    portal: listed('webforms', '<p>Nội dung đang được cập nhật.</p>'),
    outcome: 'failed',
  },
  {
    ...SET,
    id: 'set: the list page answers 503',
    portal: portal({
      skin: 'webforms',
      menu: MENU,
      pages: { '/tthc': { answer: { status: 503, body: 'Service Unavailable' } } },
    }),
    outcome: 'cantTell',
    noted: [{ path: '/tthc', reason: /http-503/ }],
  },
  {
    ...SET,
    id: 'set: the table stands in the news of a decision',
    portal: portal({
      skin: 'liferay',
      pages: {
        '/tin-tuc': [
          'Tin tức',
          list('liferay', [
            {
              title: 'Công bố danh mục thủ tục hành chính thuộc thẩm quyền của Sở',
              href: '/tin/cong-bo',
              date: '2022-04-12',
            },
          ]),
        ],
        '/tin/cong-bo': [
          'Công bố',
          post('liferay', {
            title: 'Công bố danh mục thủ tục hành chính thuộc thẩm quyền của Sở',
            date: '2022-04-12',
            body: `<p>Chủ tịch UBND tỉnh vừa ký Quyết định số 1012/QĐ-UBND ngày 11/4/2022 công bố danh mục sau:</p>${table(P)}`,
          }),
        ],
      },
    }),
    outcome: 'failed',
  },
  {
    ...SET,
    id: 'set: the list is a workbook',
    portal: listed(
      'sharepoint',
      '<p>Tải về <a href="/Lists/tthc/danh-muc-tthc.xlsx">danh mục thủ tục hành chính của Sở (Excel)</a></p>',
      {
        '/Lists/tthc/danh-muc-tthc.xlsx': {
          answer: file(
            'danh-muc-tthc.xlsx',
            workbook([
              {
                name: 'TTHC',
                rows: [
                  ['DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA SỞ', null, null],
                  ['STT', 'Mã TTHC', 'Tên TTHC'],
                  ...P.map(([code, name], at) => [at + 1, `${code}.000.00.00.H41`, name]),
                ],
              },
            ]),
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          ),
        },
      },
    ),
    outcome: 'passed',
    details: { listed: 4, lists: ['/Lists/tthc/danh-muc-tthc.xlsx'] },
  },
  {
    ...SET,
    id: 'set: the list is a scan',
    portal: listed(
      'sharepoint',
      '<p>Tải về <a href="/Lists/tthc/danh-muc-tthc.pdf">danh mục thủ tục hành chính của Sở (PDF)</a></p>',
      {
        '/Lists/tthc/danh-muc-tthc.pdf': {
          answer: file('danh-muc-tthc.pdf', await pdf([[{ scan: true }], [{ scan: true }]]), 'application/pdf'),
        },
      },
    ),
    outcome: 'cantTell',
  },
  {
    ...SET,
    id: 'set: the code stands in the detail pages alone',
    portal: listed(
      'nuke',
      table(
        P.map(([code, name], at): Row => [code, at === 3 ? 'Khai báo thiết bị' : name]),
        { code: false, link: ([code]) => `/tthc/${code}` },
      ),
      Object.fromEntries(
        P.map(([code, name]): [string, Content] => [
          `/tthc/${code}`,
          [
            name,
            `<h1>${name}</h1><table><tr><td>Mã thủ tục</td><td>${code}.000.00.00.H41</td></tr><tr><td>Trình tự thực hiện</td><td>Tổ chức nộp hồ sơ, Sở thẩm định, trả kết quả.</td></tr></table>`,
          ],
        ]),
      ),
    ),
    outcome: 'passed',
    details: { listed: 4, missing: [], unknown: [] },
  },
  {
    ...SET,
    id: 'set: a code that differs in its last digit',
    portal: listed('nuke', table([P[0], P[1], P[2], ['2.002279', 'Khai báo nguồn phóng xạ kín']])),
    outcome: 'partial',
    details: { listed: 3, missing: codes(P[3]), unknown: [{ code: '2.002279' }] },
  },
  {
    ...SET,
    id: 'set: rows that an address gives, which fails',
    portal: {
      answers: {
        ...listed('bare', '').answers,
        '/tthc': `<html><head><title>Thủ tục hành chính</title></head><body><h1>${TITLE}</h1><table id="ds"><thead><tr><th>Mã thủ tục</th><th>Tên thủ tục</th></tr></thead><tbody></tbody></table><script>fetch('/api/tthc?size=50').then(r=>r.json()).then(ve)</script><a href="/">Trang chủ</a></body></html>`,
        '/api/tthc?size=50': { status: 500, body: '{}' },
      },
    },
    outcome: 'cantTell',
  },
  {
    ...SET,
    id: 'set: some read, the rest at an address that fails',
    portal: listed(
      'bare',
      `${table(P.slice(0, 3))}<a href="/tthc/nganh-dung-chung">Thủ tục hành chính dùng chung của Sở (trang 2)</a>`,
      { '/tthc/nganh-dung-chung': { answer: { status: 502, body: '' } } },
    ),
    outcome: 'cantTell',
    noted: [{ path: '/tthc/nganh-dung-chung', reason: /http-502/ }],
    details: { missing: [] },
  },
];

const PARTS: readonly (readonly [part: string, heading: string, text: string])[] = [
  [
    'steps',
    'Trình tự thực hiện',
    'Bước 1: tổ chức nộp hồ sơ tại Trung tâm. Bước 2: Sở thẩm định. Bước 3: trả kết quả.',
  ],
  ['method', 'Cách thức thực hiện', 'Nộp trực tiếp, qua bưu chính hoặc trực tuyến.'],
  ['dossier', 'Thành phần hồ sơ', 'Đơn đề nghị; bản sao giấy đăng ký kinh doanh. Số lượng: 01 bộ.'],
  ['deadline', 'Thời hạn giải quyết', '25 ngày kể từ ngày nhận đủ hồ sơ.'],
  ['applicants', 'Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['authority', 'Cơ quan thực hiện', 'Sở Khoa học và Công nghệ.'],
  ['result', 'Kết quả thực hiện', 'Giấy phép.'],
  ['fee', 'Phí, lệ phí', '2.000.000 đồng.'],
  ['form', 'Mẫu đơn, tờ khai', 'Mẫu số 02 ban hành kèm theo Nghị định.'],
  ['conditions', 'Yêu cầu, điều kiện', 'Không có.'],
  ['legalBasis', 'Căn cứ pháp lý', 'Luật Năng lượng nguyên tử; Nghị định số 142/2020/NĐ-CP.'],
];
type Change = Readonly<Record<string, string | null>>;
const told = (change: Change) =>
  PARTS.flatMap(([part, heading, text]) => (change[part] === null ? [] : [[heading, change[part] ?? text] as const]));

const rows = (change: Change = {}) =>
  `<table class="chitiet">${told(change)
    .map(([heading, text]) => `<tr><td width="180"><b>${heading}</b></td><td>${text}</td></tr>`)
    .join('')}</table>`;
const definitions = (change: Change = {}) =>
  `<dl>${told(change)
    .map(([heading, text]) => `<dt>${heading}:</dt><dd>${text}</dd>`)
    .join('')}</dl>`;
const bold = (change: Change = {}) =>
  told(change)
    .map(([heading, text], at) => `<p><strong>${at + 1}. ${heading}</strong></p><p>${text}</p>`)
    .join('');
const tabs = (change: Change = {}) =>
  `<ul class="nav nav-tabs">${told(change)
    .map(([heading], at) => `<li><a href="#tab${at}" data-toggle="tab">${heading}</a></li>`)
    .join('')}</ul><div class="tab-content">${told(change)
    .map(([, text], at) => `<div class="tab-pane" id="tab${at}"><p>${text}</p></div>`)
    .join('')}</div>`;
const inline = (change: Change = {}) =>
  told(change)
    .map(([heading, text]) => `<p><b>${heading}:</b> ${text}</p>`)
    .join('');

type Detail = readonly [row: Row, main: string | Answer];

function detailed(
  skin: Skin,
  details: readonly Detail[],
  more: readonly Row[] = [],
  extension = '',
): ReturnType<typeof portal> {
  const pages = details.map(([[code, name], main]): [string, Content] => [
    `/tthc/${code}${extension}`,
    typeof main === 'string'
      ? [name, `<h1>${name}</h1><p>Mã thủ tục: ${code}.000.00.00.H41</p>${main}`]
      : { answer: main },
  ]);
  const linked = new Set(details.map(([[code]]) => code));
  const body = [...details.map(([row]) => row), ...more].map(
    ([code, name], at) =>
      `<tr><td>${at + 1}</td><td>${code}.000.00.00.H41</td><td>${linked.has(code) ? `<a href="/tthc/${code}${extension}">${name}</a>` : name}</td></tr>`,
  );
  return listed(
    skin,
    `<table><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr>${body.join('')}</table>`,
    Object.fromEntries(pages),
  );
}

const DETAIL = { kind: 'procedure-detail' } as const;
const word = (row: Row, change: Change = {}) =>
  file(
    'tthc.docx',
    docx([
      { bold: row[1] },
      `Mã thủ tục: ${row[0]}.000.00.00.H41`,
      ...told(change).flatMap(([heading, text]) => [{ bold: heading }, text]),
    ]),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
const scan = async () => file('tthc.pdf', await pdf([[{ scan: true }]]), 'application/pdf');

export const PROCEDURE_DETAILS: readonly Trap[] = [
  {
    ...DETAIL,
    id: 'detail: all parts as rows',
    portal: detailed('nuke', [
      [P[0], rows()],
      [P[1], rows()],
    ]),
    outcome: 'passed',
    details: { checked: 2, complete: 2, incomplete: [], withoutDetail: [] },
  },
  {
    ...DETAIL,
    id: 'detail: a row without words is a missing part',
    portal: detailed('nuke', [
      [P[0], rows()],
      [P[1], rows({ fee: '' })],
    ]),
    outcome: 'partial',
    credit: 0.5,
    details: { checked: 2, complete: 1, incomplete: [{ code: P[1][0], missingParts: ['fee'] }] },
  },
  {
    ...DETAIL,
    id: 'detail: none is content',
    portal: detailed('liferay', [[P[0], definitions({ fee: 'Không', form: 'Không có' })]]),
    outcome: 'passed',
    details: { checked: 1, complete: 1, incomplete: [] },
  },
  {
    ...DETAIL,
    id: 'detail: a definition list lacks two terms',
    portal: detailed('liferay', [[P[0], definitions({ method: null, legalBasis: null })]]),
    outcome: 'partial',
    details: { complete: 0, incomplete: [{ code: P[0][0], missingParts: ['method', 'legalBasis'] }] },
  },
  {
    ...DETAIL,
    id: 'detail: bold paragraphs',
    portal: detailed('webforms', [
      [P[0], bold()],
      [P[3], bold()],
    ]),
    outcome: 'passed',
    details: { checked: 2, complete: 2 },
  },
  {
    ...DETAIL,
    id: 'detail: a bold heading and at once the next',
    portal: detailed('webforms', [
      [P[0], bold({ conditions: '' })],
      [P[3], bold()],
    ]),
    outcome: 'partial',
    details: { checked: 2, complete: 1, incomplete: [{ code: P[0][0], missingParts: ['conditions'] }] },
  },
  {
    ...DETAIL,
    id: 'detail: tabs',
    portal: detailed('sharepoint', [[P[2], tabs()]]),
    outcome: 'passed',
    details: { checked: 1, complete: 1 },
  },
  {
    ...DETAIL,
    id: 'detail: a tab with nothing in it',
    portal: detailed('sharepoint', [[P[2], tabs({ result: '' })]]),
    outcome: 'partial',
    details: { incomplete: [{ code: P[2][0], missingParts: ['result'] }] },
  },
  {
    ...DETAIL,
    id: 'detail: no procedure has a page of its own',
    portal: detailed('bare', [], P),
    outcome: 'failed',
    details: { withoutDetail: codes(...P) },
  },
  {
    ...DETAIL,
    id: 'detail: one of four has',
    portal: detailed('bare', [[P[0], inline()]], P.slice(1)),
    outcome: 'partial',
    credit: 0.25,
    details: { complete: 1, withoutDetail: codes(...P.slice(1)) },
  },
  {
    ...DETAIL,
    id: 'detail: in Word files',
    portal: detailed(
      'wordpress',
      [
        [P[0], word(P[0])],
        [P[1], word(P[1])],
      ],
      [],
      '.docx',
    ),
    outcome: 'passed',
    details: { checked: 2, complete: 2 },
  },
  {
    ...DETAIL,
    id: 'detail: in a Word file that lacks the deadline',
    portal: detailed(
      'wordpress',
      [
        [P[0], word(P[0])],
        [P[1], word(P[1], { deadline: null })],
      ],
      [],
      '.docx',
    ),
    outcome: 'partial',
    details: { complete: 1, incomplete: [{ code: P[1][0], missingParts: ['deadline'] }] },
  },
  {
    ...DETAIL,
    id: 'detail: scans alone',
    portal: detailed(
      'nuke',
      [
        [P[0], await scan()],
        [P[1], await scan()],
      ],
      [],
      '.pdf',
    ),
    outcome: 'cantTell',
  },
  {
    ...DETAIL,
    id: 'detail: one scan among pages is left out',
    portal: listed(
      'nuke',
      `<table><tr><th>Mã thủ tục</th><th>Tên thủ tục</th></tr><tr><td>${P[0][0]}</td><td><a href="/tthc/${P[0][0]}">${P[0][1]}</a></td></tr><tr><td>${P[1][0]}</td><td><a href="/files/quet.pdf">${P[1][1]}</a></td></tr></table>`,
      {
        [`/tthc/${P[0][0]}`]: [P[0][1], `<h1>${P[0][1]}</h1><p>Mã: ${P[0][0]}</p>${rows()}`],
        '/files/quet.pdf': { answer: await scan() },
      },
    ),
    outcome: 'passed',
    details: { checked: 1, complete: 1, incomplete: [], withoutDetail: [] },
  },
  {
    ...DETAIL,
    id: 'detail: the detail page answers 500',
    portal: detailed('liferay', [[P[0], { status: 500, body: 'error' }]]),
    outcome: 'cantTell',
    noted: [{ path: `/tthc/${P[0][0]}`, reason: /http-500/ }],
  },
  {
    ...DETAIL,
    id: 'detail: the word of a heading inside a sentence is no part',
    portal: detailed('bare', [
      [P[0], `${inline({ fee: null })}<p>Tổ chức xem quy định về phí, lệ phí tại trụ sở.</p>`],
    ]),
    outcome: 'partial',
    details: { incomplete: [{ code: P[0][0], missingParts: ['fee'] }] },
  },
];

export const PROCEDURES: readonly Trap[] = [...SETS, ...PROCEDURE_DETAILS];
