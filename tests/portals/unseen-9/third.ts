/** A third sitting of truths, written before their first run. */

import { workbook } from '../../support/workbook.ts';
import { pdf } from '../../support/attachments.ts';
import type { Answer, PortalDefinition } from '../../support/portal-server.ts';
import { list, portal, post, type Content, type Entry, type MenuEntry, type Skin } from './skins.ts';
import type { Trap } from './trap.ts';

const file = (name: string, body: Uint8Array, type: string): Answer => ({
  headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  body,
});

const LINE: MenuEntry = ['Đường dây nóng', '/nong'];
const HOT = { kind: 'hotline', params: { needs: ['phone'] } } as const;
const line = (skin: Skin, main: string) =>
  portal({ skin, menu: [LINE], pages: { '/nong': ['Đường dây nóng', `<h1>Đường dây nóng</h1>${main}`] } });
const OWN = '+842383598478';

const HOTLINES: readonly Trap[] = [
  {
    ...HOT,
    id: '3: hotline: broken by tags, the label with entities',
    portal: portal({
      skin: 'webforms',
      aside: '<p>Đường&nbsp;d&acirc;y&nbsp;n&oacute;ng: 0238.<b>3598</b>.<i>478</i></p>',
    }),
    outcome: 'passed',
    details: { phones: [OWN] },
  },
  {
    ...HOT,
    id: '3: hotline: signs of no width within the label',
    portal: portal({ skin: 'nuke', aside: '<p>Đường d\u200bây n\u00adóng: 0238 3598 478</p>' }),
    outcome: 'passed',
    details: { phones: [OWN] },
  },
  {
    ...HOT,
    id: '3: hotline: head and row of a table',
    portal: line(
      'sharepoint',
      '<table><tr><th>Đơn vị</th><th>Số đường dây nóng</th></tr><tr><td>Văn phòng Sở</td><td>0238 3598 478</td></tr></table>',
    ),
    outcome: 'passed',
    details: { phones: [OWN] },
  },
  {
    ...HOT,
    id: '3: hotline: two numbers after one label',
    portal: portal({ skin: 'bare', aside: '<p>Hotline: 0238.3598.478 - 0238.3598.479</p>' }),
    outcome: 'passed',
    details: { phones: [OWN, '+842383598479'] },
  },
  {
    ...HOT,
    id: '3: hotline: no area code',
    portal: line('liferay', '<p>Điện thoại đường dây nóng: 3598.478</p>'),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: '3: hotline: still to come',
    portal: portal({ skin: 'liferay', aside: '<p>Đường dây nóng: (đang cập nhật)</p>' }),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: '3: hotline: in a comment of the source',
    portal: portal({ skin: 'wordpress', aside: '<!-- <p>Đường dây nóng: 0238 3598 478</p> --><p>Liên kết</p>' }),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: '3: hotline: the foot in a table, the page empty',
    portal: portal({
      skin: 'bare',
      menu: [LINE],
      footer: 'Trụ sở: 75A Nguyễn Thị Minh Khai<br>ĐT: 0238 3844 500<br>Fax: 0238 3844 501',
      pages: { '/nong': ['Đường dây nóng', '<h2>Đường dây nóng</h2>'] },
    }),
    outcome: 'failed',
  },
];

type Row = readonly [code: string, name: string];
const P: readonly [Row, Row, Row] = [
  ['1.002935', 'Cấp giấy phép sử dụng thiết bị X-quang'],
  ['2.001179', 'Đánh giá kết quả nhiệm vụ khoa học và công nghệ'],
  ['1.004473', 'Cấp giấy chứng nhận hoạt động khoa học và công nghệ'],
];
const SET = { kind: 'procedure-set', procedures: P.map(([code, name]) => `${code}.000.00.00.H41;${name};`) } as const;
const MENU: readonly MenuEntry[] = [['Thủ tục hành chính', '/tthc']];
const listed = (skin: Skin, main: string, pages: Readonly<Record<string, Content>> = {}) =>
  portal({
    skin,
    menu: MENU,
    pages: { '/tthc': ['Thủ tục hành chính', `<h1>Danh mục thủ tục hành chính của Sở</h1>${main}`], ...pages },
  });
const PARTS: readonly (readonly [string, string])[] = [
  ['Trình tự thực hiện', 'Nộp hồ sơ, thẩm định, trả kết quả.'],
  ['Cách thức thực hiện', 'Trực tiếp hoặc trực tuyến.'],
  ['Thành phần hồ sơ', '01 đơn, 01 bản sao.'],
  ['Thời hạn giải quyết', '15 ngày làm việc.'],
  ['Đối tượng thực hiện', 'Tổ chức.'],
  ['Cơ quan thực hiện', 'Sở Khoa học và Công nghệ.'],
  ['Kết quả thực hiện', 'Giấy chứng nhận.'],
  ['Phí, lệ phí', 'Không.'],
  ['Tên mẫu đơn, tờ khai', 'Mẫu 1.'],
  ['Yêu cầu, điều kiện', 'Không.'],
  ['Căn cứ pháp lý', 'Luật Khoa học và Công nghệ.'],
];
const accordion = (parts: readonly (readonly [string, string])[]) =>
  P.slice(0, 2)
    .map(
      ([code, name], at) =>
        `<div class="panel"><div class="panel-heading"><a data-toggle="collapse" href="#tt${at}">${code}.000.00.00.H41 - ${name}</a></div><div id="tt${at}" class="panel-collapse collapse"><table>${parts.map(([heading, text]) => `<tr><th>${heading}</th><td>${text}</td></tr>`).join('')}</table></div></div>`,
    )
    .join('');
const turned = (at: number) =>
  `<table><tr><th>Mã</th><th>Tên</th></tr><tr><td>${P[at]?.[0] ?? ''}</td><td>${P[at]?.[1] ?? ''}</td></tr></table>${at < 2 ? `<a href="/tthc?p=${at + 2}">Trang sau</a>` : '<a href="/tthc?p=2">Trang trước</a>'}`;

const PROCEDURES: readonly Trap[] = [
  {
    ...SET,
    id: '3: set: many columns, the code last',
    portal: listed(
      'webforms',
      `<table><tr><td>STT</td><td>Lĩnh vực</td><td>Tên thủ tục</td><td>Mức độ</td><td>Cơ quan thực hiện</td><td>Mã TTHC</td></tr>${P.map(([code, name], at) => `<tr><td>${at + 1}</td><td>Khoa học</td><td>${name}</td><td>Toàn trình</td><td>Sở Khoa học và Công nghệ</td><td>${code}</td></tr>`).join('')}</table>`,
    ),
    outcome: 'passed',
    details: { listed: 3, unknown: [] },
  },
  {
    ...SET,
    id: '3: set: cards',
    portal: listed(
      'wordpress',
      `<div class="row">${P.map(([code, name], at) => `<div class="col-md-6 tthc"><h4><a href="/tt/${at}">${name}</a></h4><span class="ma">Mã: ${code}</span> <span class="muc">Một phần</span></div>`).join('')}</div>`,
    ),
    outcome: 'passed',
    details: { listed: 3 },
  },
  {
    ...SET,
    id: '3: set: three pages, only the next one linked',
    portal: listed('nuke', turned(0), {
      '/tthc?p=2': ['Thủ tục', `<h1>Danh mục thủ tục hành chính của Sở</h1>${turned(1)}`],
      '/tthc?p=3': ['Thủ tục', `<h1>Danh mục thủ tục hành chính của Sở</h1>${turned(2)}`],
    }),
    outcome: 'passed',
    details: { listed: 3 },
  },
  {
    ...SET,
    id: '3: set: the code of another province',
    portal: listed(
      'liferay',
      `<table><tr><th>Mã</th><th>Tên</th></tr>${P.map(([code, name], at) => `<tr><td>${code}.000.00.00.${at === 2 ? 'H40' : 'H41'}</td><td>${name}</td></tr>`).join('')}</table>`,
    ),
    outcome: 'partial',
    details: { listed: 2 },
  },
  {
    ...SET,
    id: '3: set: codes alone',
    portal: listed(
      'bare',
      `<ul>${P.map(([code]) => `<li><a href="https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=${code}">${code}.000.00.00.H41</a></li>`).join('')}</ul>`,
    ),
    outcome: 'passed',
    details: { listed: 3 },
  },
  {
    kind: 'procedure-detail',
    id: '3: detail: within the list',
    portal: listed('nuke', accordion(PARTS)),
    outcome: 'passed',
    details: { checked: 2, complete: 2 },
  },
  {
    kind: 'procedure-detail',
    id: '3: detail: within the list, without conditions',
    portal: listed('nuke', accordion(PARTS.filter(([heading]) => !heading.startsWith('Yêu cầu')))),
    outcome: 'partial',
    details: {
      complete: 0,
      incomplete: [
        { code: '1.002935', missingParts: ['conditions'] },
        { code: '2.001179', missingParts: ['conditions'] },
      ],
    },
  },
];

const TITLES = [
  'Sở rà soát thủ tục cấp phép an toàn bức xạ',
  'Bộ phận Một cửa đổi cách tiếp dân',
  'Họp giao ban cải cách hành chính',
  'Ký số toàn bộ văn bản đi',
];
const DATES = [
  '2022-11-11',
  '2022-10-21',
  '2022-09-12',
  '2022-08-15',
  '2022-07-06',
  '2022-06-20',
  '2022-05-11',
  '2022-04-04',
  '2022-03-15',
  '2022-02-22',
  '2022-01-18',
];
const CCHC = { kind: 'column', params: { topic: 'cchc', maxAgeDays: 30, perMonth: 1 } } as const;
const entries: readonly Entry[] = DATES.map((date, at) => ({
  title: `${TITLES[at % 4] ?? ''} (đợt ${at + 1})`,
  href: `/cchc/${at + 1}.html`,
  date,
}));
const column = (skin: Skin, main: string, dated: boolean, aside = ''): PortalDefinition =>
  portal({
    skin,
    aside,
    menu: [['Cải cách hành chính', '/cchc']],
    pages: {
      '/cchc': ['Cải cách hành chính', `<h1>Cải cách hành chính</h1>${main}`],
      ...Object.fromEntries(
        entries.map(({ title, href, date }): [string, Content] => [
          href,
          [
            title,
            post(skin, {
              title,
              ...(dated && date !== undefined ? { date } : {}),
              body: '<p>Các phòng báo cáo việc đã làm và việc còn chậm.</p>',
            }),
          ],
        ]),
      ),
    },
  });
const written = (form: (date: string) => string) =>
  `<ul>${entries.map(({ title, href, date = '' }) => `<li><a href="${href}">${title}</a> <span>${form(date)}</span></li>`).join('')}</ul>`;

const COLUMNS: readonly Trap[] = [
  {
    ...CCHC,
    id: '3: column: years of two digits',
    portal: column(
      'webforms',
      written((date) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(2, 4)}`),
      true,
    ),
    outcome: 'passed',
    details: { inPeriod: 11, newest: '2022-11-11' },
  },
  {
    ...CCHC,
    id: '3: column: days with dots',
    portal: column(
      'liferay',
      written((date) => `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.${date.slice(0, 4)}`),
      false,
    ),
    outcome: 'passed',
    details: { inPeriod: 11 },
  },
  {
    ...CCHC,
    id: '3: column: "days ago" date nothing',
    portal: column(
      'nuke',
      written(() => '3 ngày trước'),
      false,
    ),
    outcome: 'cantTell',
  },
  {
    ...CCHC,
    id: '3: column: the newest of all news beside a stale column',
    portal: portal({
      skin: 'webforms',
      menu: [['Cải cách hành chính', '/cchc']],
      aside: `<p><b>Tin mới nhất</b></p>${list('webforms', [
        {
          title: 'Hội thảo giới thiệu giống lúa chịu mặn tại huyện Diễn Châu',
          href: '/tin/giong-lua-chiu-man',
          date: '2022-11-14',
        },
        { title: 'Nghiệm thu đề tài nuôi tôm hai giai đoạn', href: '/tin/nuoi-tom-hai-giai-doan', date: '2022-10-03' },
      ])}`,
      pages: {
        '/cchc': ['Cải cách hành chính', `<h1>Cải cách hành chính</h1>${list('webforms', entries.slice(2))}`],
        ...Object.fromEntries(
          entries.map(({ title, href, date }): [string, Content] => [
            href,
            [
              title,
              post('webforms', { title, ...(date === undefined ? {} : { date }), body: '<p>Các phòng báo cáo.</p>' }),
            ],
          ]),
        ),
      },
    }),
    outcome: 'partial',
    details: { newest: '2022-09-12', inPeriod: 9 },
  },
  {
    ...CCHC,
    id: '3: column: boxes that a click opens',
    portal: column(
      'sharepoint',
      entries
        .map(
          ({ title, href, date = '' }) =>
            `<div class="tin" onclick="window.location.href='${href}'"><h3>${title}</h3><p>${date.split('-').reverse().join('/')}</p></div>`,
        )
        .join(''),
      true,
    ),
    outcome: 'passed',
    details: { inPeriod: 11 },
  },
];

const topic = (name: string, more: Readonly<Record<string, unknown>> = {}) =>
  ({ kind: 'topic', params: { topic: name, ...more } }) as const;
const news = (skin: Skin, told: readonly (readonly [title: string, date: string, body?: string])[]): PortalDefinition =>
  portal({
    skin,
    pages: {
      '/tin-tuc': [
        'Tin tức',
        `<h1>Tin tức</h1>${list(
          skin,
          told.map(([title, date], at) => ({ title, date, href: `/tin/so-${at + 1}` })),
        )}`,
      ],
      ...Object.fromEntries(
        told.map(
          ([title, date, body = '<p>Đại biểu các phòng, đơn vị tới dự và trao đổi.</p>'], at): [string, Content] => [
            `/tin/so-${at + 1}`,
            [title, post(skin, { title, date, body })],
          ],
        ),
      ),
    },
  });

const TOPICS: readonly Trap[] = [
  {
    ...topic('postal'),
    id: '3: topic: capitals',
    portal: news('nuke', [['NỘP HỒ SƠ QUA DỊCH VỤ BƯU CHÍNH CÔNG ÍCH', '2022-05-05']]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('postal'),
    id: '3: topic: decomposed letters',
    portal: news('liferay', [['Nộp hồ sơ qua dịch vụ bưu chính công ích'.normalize('NFD'), '2022-05-05']]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('initiatives'),
    id: '3: topic: initiatives of teachers',
    portal: news('webforms', [['Chấm sáng kiến kinh nghiệm của giáo viên trường Nghi Kim', '2022-05-05']]),
    outcome: 'failed',
  },
  {
    ...topic('initiatives'),
    id: '3: topic: initiatives of reform',
    portal: news('webforms', [['Công nhận 12 sáng kiến cải cách hành chính năm 2022', '2022-05-05']]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('simplification'),
    id: '3: topic: mines are looked for',
    portal: news('bare', [['Rà soát bom mìn trên tuyến đường mới', '2022-05-05']]),
    outcome: 'failed',
  },
  {
    ...topic('simplification'),
    id: '3: topic: procedures are looked over',
    portal: news('bare', [['Kết quả rà soát, đơn giản hóa thủ tục hành chính của Sở', '2022-05-05']]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('head-responsibility'),
    id: '3: topic: the head of a club',
    portal: news('sharepoint', [['Người đứng đầu câu lạc bộ bóng đá nói về mùa giải mới', '2022-05-05']]),
    outcome: 'failed',
  },
  {
    ...topic('head-responsibility'),
    id: '3: topic: the heads of offices',
    portal: news('sharepoint', [['Nâng cao trách nhiệm người đứng đầu trong cải cách hành chính', '2022-05-05']]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('talks', { window: 'Q2' }),
    asOf: '2022-03-20',
    id: '3: topic: the window has not begun',
    portal: news('bare', [['Tọa đàm về cải cách hành chính', '2022-02-15']]),
    outcome: 'inapplicable',
  },
  {
    ...topic('one-stop'),
    id: '3: topic: a shop',
    portal: news('nuke', [['Khai trương thêm một cửa hàng nông sản sạch', '2022-05-05']]),
    outcome: 'failed',
  },
  {
    ...topic('one-stop'),
    id: '3: topic: the one-stop unit',
    portal: news('nuke', [['Kết quả thực hiện cơ chế một cửa, một cửa liên thông quý I', '2022-05-05']]),
    outcome: 'passed',
    details: { found: 1 },
  },
];

const documents = (given: readonly unknown[], need?: string) =>
  ({ kind: 'documents', params: { documents: given, ...(need === undefined ? {} : { need }) } }) as const;
const RESOLUTION = { number: '76/NQ-CP', date: '2021-07-15' } as const;
const citing = (skin: Skin, text: string) =>
  portal({
    skin,
    menu: [['Văn bản', '/van-ban']],
    pages: { '/van-ban': ['Văn bản', `<h1>Văn bản về cải cách hành chính</h1>${text}`] },
  });

const DOCUMENTS: readonly Trap[] = [
  {
    ...documents([RESOLUTION]),
    id: '3: documents: the day with dashes',
    portal: citing('nuke', '<p>Nghị quyết 76/NQ-CP, ban hành ngày 15-7-2021.</p>'),
    outcome: 'passed',
  },
  {
    ...documents([RESOLUTION]),
    id: '3: documents: news of 2022 names it',
    portal: news('webforms', [['Triển khai Nghị quyết 76/NQ-CP của Chính phủ', '2022-02-10']]),
    outcome: 'passed',
  },
  {
    ...documents([RESOLUTION]),
    id: '3: documents: news from before it was issued',
    portal: news('webforms', [['Triển khai Nghị quyết 76/NQ-CP của Chính phủ', '2020-02-10']]),
    outcome: 'failed',
  },
  {
    kind: 'documents',
    builtin: ['binhdinh-snv-2022', 'programme-documents'],
    id: '3: documents: by the other name that the plan allows',
    portal: citing('liferay', '<p>Quyết định số 3809/QĐ-UBND ngày 14/9/2021 của UBND tỉnh Bình Định.</p>'),
    outcome: 'partial',
    credit: 0.2,
  },
];

const indices = (...names: readonly string[]) => ({ kind: 'indices', params: { indices: names } }) as const;
const INDICES: readonly Trap[] = [
  {
    ...indices('PAR INDEX'),
    id: '3: indices: a rank alone',
    portal: news('nuke', [['Nghệ An xếp thứ 18 về PAR INDEX năm 2021', '2022-05-26']]),
    outcome: 'passed',
    details: { indices: [{ index: 'PAR INDEX', state: 'current', year: 2021, rank: 18, value: null }] },
  },
  {
    ...indices('PAR INDEX'),
    id: '3: indices: only how much it rose',
    portal: news('nuke', [['PAR INDEX năm 2021 của Nghệ An tăng 3 bậc', '2022-05-26']]),
    outcome: 'failed',
  },
  {
    ...indices('SIPAS'),
    id: '3: indices: patients of a hospital',
    portal: news('liferay', [
      [
        'Chỉ số hài lòng người bệnh năm 2021',
        '2022-05-26',
        '<p>Chỉ số hài lòng của người bệnh nội trú tại Bệnh viện Hữu nghị Đa khoa Nghệ An năm 2021 đạt 92,4%.</p>',
      ],
    ]),
    outcome: 'failed',
  },
  {
    ...indices('DTI'),
    id: '3: indices: digital transformation',
    portal: news('liferay', [
      [
        'Công bố Chỉ số chuyển đổi số (DTI) năm 2021',
        '2022-08-08',
        '<p>Nghệ An đạt 0,4023 điểm, xếp thứ 30/63 tỉnh, thành phố.</p>',
      ],
    ]),
    outcome: 'passed',
    details: { indices: [{ index: 'DTI', state: 'current', year: 2021, rank: 30 }] },
  },
];

const results = (skin: Skin, given: readonly (readonly [title: string, date: string])[], main = ''): PortalDefinition =>
  portal({
    skin,
    menu: [['Kết quả giải quyết hồ sơ', '/kq']],
    pages: {
      '/kq': [
        'Kết quả giải quyết hồ sơ',
        `<h1>Kết quả giải quyết hồ sơ thủ tục hành chính</h1>${main}${
          given.length === 0
            ? ''
            : list(
                skin,
                given.map(([title, date], at) => ({ title, date, href: `/kq/${at + 1}` })),
              )
        }`,
      ],
      ...Object.fromEntries(
        given.map(([title, date], at): [string, Content] => [
          `/kq/${at + 1}`,
          [title, post(skin, { title, date, body: '<p>Tiếp nhận 214 hồ sơ, đã giải quyết 201, quá hạn 0.</p>' })],
        ]),
      ),
    },
  });
const quarter = {
  kind: 'periodic-results',
  params: { period: 'quarter', graceDays: 15, topic: 'dossier-results' },
} as const;
const scan = await pdf([[{ scan: true }]]);
const withFiles = results(
  'sharepoint',
  [],
  [1, 2, 3]
    .map((at) => `<p><a href="/files/q${at}.pdf">Kết quả giải quyết TTHC Quý ${'I'.repeat(at)}-2022.pdf</a></p>`)
    .join(''),
);

const PERIODS: readonly Trap[] = [
  {
    kind: 'periodic-results',
    params: { period: 'month', graceDays: 15, topic: 'dossier-results' },
    asOf: '2022-03-20',
    id: '3: periods: two months are due',
    portal: results('nuke', [
      ['Kết quả giải quyết hồ sơ TTHC tháng 01/2022', '2022-02-05'],
      ['Kết quả giải quyết hồ sơ TTHC tháng 2 năm 2022', '2022-03-07'],
    ]),
    outcome: 'passed',
  },
  {
    kind: 'periodic-results',
    params: { period: 'month', graceDays: 15, topic: 'dossier-results' },
    asOf: '2022-03-20',
    id: '3: periods: one of two months',
    portal: results('nuke', [['Kết quả giải quyết hồ sơ TTHC tháng 01/2022', '2022-02-05']]),
    outcome: 'partial',
    credit: 0.5,
  },
  {
    ...quarter,
    id: '3: periods: without a year, posted the year before',
    portal: results('bare', [['Kết quả giải quyết hồ sơ TTHC quý I', '2021-04-05']]),
    outcome: 'failed',
  },
  {
    ...quarter,
    asOf: '2022-06-20',
    id: '3: periods: without a year, posted in time',
    portal: results('bare', [['Kết quả giải quyết hồ sơ TTHC quý I', '2022-04-05']]),
    outcome: 'passed',
  },
  {
    ...quarter,
    id: '3: periods: files',
    portal: {
      answers: {
        ...withFiles.answers,
        ...Object.fromEntries(
          [1, 2, 3].map((at) => [`/files/q${at}.pdf`, file(`q${at}.pdf`, scan, 'application/pdf')]),
        ),
      },
    },
    outcome: 'passed',
  },
];

const ISO: MenuEntry = ['Hệ thống quản lý chất lượng ISO 9001', '/iso'];
const WORDS =
  'Sở áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 cho toàn bộ các phòng chuyên môn và đơn vị trực thuộc. Chính sách chất lượng được niêm yết tại trụ sở và phổ biến tới mọi công chức. Hằng năm Ban chỉ đạo ISO tổ chức đánh giá nội bộ, xem xét của lãnh đạo, khắc phục điểm không phù hợp và công bố lại hệ thống khi phạm vi áp dụng có thay đổi. Sổ tay chất lượng và biểu mẫu lưu tại Văn phòng Sở.';
const PAGE: Content = ['ISO 9001', `<h1>Hệ thống quản lý chất lượng ISO 9001</h1><p>${WORDS}</p>`];
const section = (name: string) => ({ kind: 'section', params: { topic: name } }) as const;
const robots = (body: string, type = 'text/plain'): Content => ({
  answer: { headers: { 'content-type': type }, body },
});

const SECTIONS: readonly Trap[] = [
  {
    ...section('organisation'),
    id: '3: section: a drawing alone',
    portal: portal({
      skin: 'nuke',
      menu: [['Cơ cấu tổ chức', '/to-chuc']],
      pages: {
        '/to-chuc': [
          'Cơ cấu tổ chức',
          '<h1>Cơ cấu tổ chức</h1><p><img src="/uploads/so-do-to-chuc.png" width="900" height="600" alt=""></p>',
        ],
      },
    }),
    outcome: 'partial',
  },
  {
    ...section('rotation-list'),
    id: '3: section: a table of posts',
    portal: portal({
      skin: 'webforms',
      menu: [['Danh mục vị trí phải định kỳ chuyển đổi', '/vi-tri']],
      pages: {
        '/vi-tri': [
          'Vị trí phải chuyển đổi',
          `<h1>Danh mục vị trí công tác phải định kỳ chuyển đổi và thời hạn</h1><table>${['Kế toán', 'Thủ quỹ', 'Cấp phép an toàn bức xạ', 'Thanh tra viên', 'Quản lý đề tài', 'Mua sắm tài sản', 'Tiếp nhận hồ sơ Một cửa'].map((name) => `<tr><td>${name}</td><td>Văn phòng và phòng chuyên môn thuộc Sở</td><td>Thời hạn: 03 năm</td></tr>`).join('')}</table>`,
        ],
      },
    }),
    outcome: 'passed',
    details: { url: '/vi-tri' },
  },
  {
    ...section('workflows'),
    id: '3: section: a list of files',
    portal: portal({
      skin: 'sharepoint',
      menu: [['Quy trình nội bộ', '/qt']],
      pages: {
        '/qt': [
          'Quy trình nội bộ',
          `<h1>Quy trình nội bộ giải quyết thủ tục hành chính</h1><ul>${[1, 2, 3, 4].map((at) => `<li><a href="/files/qt${at}.pdf">Quy trình số ${at}</a></li>`).join('')}</ul>`,
        ],
        ...Object.fromEntries(
          [1, 2, 3, 4].map((at) => [`/files/qt${at}.pdf`, { answer: file(`qt${at}.pdf`, scan, 'application/pdf') }]),
        ),
      },
    }),
    outcome: 'passed',
    details: { attachments: 4 },
  },
  {
    ...section('review-list'),
    id: '3: section: the menu leads to a workbook',
    portal: portal({
      skin: 'liferay',
      menu: [['Danh mục thủ tục được rà soát, đánh giá', '/files/rs.xlsx']],
      pages: {
        '/files/rs.xlsx': {
          answer: file(
            'rs.xlsx',
            workbook([
              {
                name: 'RS',
                rows: [
                  ['Tên thủ tục', 'Phương án'],
                  ['Cấp giấy phép', 'Giảm 5 ngày'],
                ],
              },
            ]),
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          ),
        },
      },
    }),
    outcome: 'passed',
  },
  {
    ...section('review-list'),
    id: '3: section: the menu leads to a file that is gone',
    portal: portal({ skin: 'liferay', menu: [['Danh mục thủ tục được rà soát, đánh giá', '/files/rs.xlsx']] }),
    outcome: 'failed',
  },
  {
    ...section('iso'),
    id: '3: robots: everything is forbidden',
    portal: portal({
      skin: 'nuke',
      menu: [ISO],
      pages: { '/iso': PAGE, '/robots.txt': robots('User-agent: *\nDisallow: /\n') },
    }),
    outcome: 'cantTell',
    noted: [{ path: '/iso', reason: /robots/ }],
  },
  {
    ...section('iso'),
    id: '3: robots: a page of HTML in its place',
    portal: portal({
      skin: 'nuke',
      menu: [ISO],
      pages: { '/iso': PAGE, '/robots.txt': robots('<html><body>Disallow: /</body></html>', 'text/html') },
    }),
    outcome: 'passed',
  },
  {
    ...section('iso'),
    id: '3: link: no quotes, capitals',
    portal: portal({
      skin: 'bare',
      aside: '<A HREF=/iso TARGET=_blank REL=nofollow>Hệ thống quản lý chất lượng ISO 9001</A>',
      pages: { '/iso': PAGE },
    }),
    outcome: 'passed',
    details: { url: '/iso' },
  },
  {
    ...section('iso'),
    id: '3: server: moved to an address beside it',
    portal: portal({
      skin: 'wordpress',
      menu: [['Hệ thống quản lý chất lượng ISO 9001', '/gt/iso']],
      pages: { '/gt/iso': { answer: { status: 302, headers: { location: 'iso-2015' } } }, '/gt/iso-2015': PAGE },
    }),
    outcome: 'passed',
    details: { url: '/gt/iso-2015' },
  },
];

const OTHERS: readonly Trap[] = [
  {
    kind: 'feedback-channel',
    id: '3: feedback: a line against corruption',
    portal: portal({ skin: 'nuke', aside: '<p><b>Đường dây nóng phòng, chống tham nhũng:</b> 0238 3598 478</p>' }),
    outcome: 'failed',
  },
  {
    kind: 'published-feedback',
    params: { min: 1 },
    id: '3: opinions: still being handled',
    portal: portal({
      skin: 'sharepoint',
      menu: [['Phản ánh, kiến nghị', '/pa']],
      pages: {
        '/pa': [
          'Phản ánh, kiến nghị',
          '<h1>Phản ánh, kiến nghị đã tiếp nhận</h1><table><tr><th>Người gửi</th><th>Ngày gửi</th><th>Nội dung</th><th>Trả lời</th></tr><tr><td>Lê Văn Tám</td><td>03/03/2022</td><td>Hồ sơ nộp ở đâu?</td><td>Đang xử lý</td></tr></table>',
        ],
      },
    }),
    outcome: 'partial',
    details: { replied: 0, unreplied: 1 },
  },
  {
    kind: 'social',
    params: { networks: ['facebook'] },
    id: "3: social: the network's own start page",
    portal: portal({ skin: 'nuke', footer: '<a href="https://www.facebook.com/"><i class="fa fa-facebook"></i></a>' }),
    outcome: 'failed',
  },
  {
    kind: 'social',
    params: { networks: ['facebook'] },
    id: '3: social: a frame shows its page',
    portal: portal({
      skin: 'nuke',
      aside:
        '<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fsokhcnnghean&tabs=timeline" width="300"></iframe>',
    }),
    outcome: 'passed',
  },
  {
    kind: 'online-service',
    builtin: ['hungyen-skhcn-2024', 'online-service'],
    asOf: '2024-11-20',
    id: '3: online: levels of before 2022 in a guide of 2024',
    portal: portal({
      skin: 'liferay',
      menu: [
        ['Dịch vụ công', 'https://dichvucong.hungyen.gov.vn/'],
        ['Hướng dẫn dịch vụ công trực tuyến', '/hd'],
      ],
      pages: {
        '/hd': [
          'Hướng dẫn',
          '<h1>Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4</h1><p>Bước 1: Đăng ký tài khoản. Bước 2: Chọn dịch vụ mức độ 3 hoặc mức độ 4. Bước 3: Nộp hồ sơ.</p>',
        ],
      },
    }),
    outcome: 'partial',
  },
  {
    kind: 'elsewhere',
    params: { kind: 'procedure-set', host: 'province' },
    procedures: SET.procedures,
    id: '3: elsewhere: the province is down',
    portal: portal({ skin: 'nuke' }),
    province: { answers: {}, otherwise: { status: 503, body: 'down' } },
    outcome: 'cantTell',
  },
];

export const THIRD: readonly Trap[] = [
  ...HOTLINES,
  ...PROCEDURES,
  ...COLUMNS,
  ...TOPICS,
  ...DOCUMENTS,
  ...INDICES,
  ...PERIODS,
  ...SECTIONS,
  ...OTHERS,
];
