/** A fourth sitting of truths, written before their first run. */

import type { Answer, PortalDefinition } from '../../support/portal-server.ts';
import { htmlAt, list, portal, post, type Content, type Entry, type MenuEntry, type Skin } from './skins.ts';
import type { Trap } from './trap.ts';

const OWN = '+842383598478';
const GENERAL = '+842383844500';
const LINE: MenuEntry = ['Đường dây nóng', '/nong'];
const line = (skin: Skin, main: string) =>
  portal({ skin, menu: [LINE], pages: { '/nong': ['Đường dây nóng', `<h1>Đường dây nóng</h1>${main}`] } });
const PAKN: MenuEntry = ['Phản ánh, kiến nghị', '/pakn'];
const pakn = (skin: Skin, main: string) =>
  portal({
    skin,
    menu: [PAKN],
    pages: { '/pakn': ['Phản ánh, kiến nghị', `<h1>Tiếp nhận phản ánh, kiến nghị về quy định hành chính</h1>${main}`] },
  });

const CONTACTS: readonly Trap[] = [
  {
    kind: 'feedback-channel',
    id: '4: feedback: an empty page over a foot without marks',
    portal: pakn('bare', ''),
    outcome: 'failed',
  },
  {
    kind: 'feedback-channel',
    id: '4: feedback: a page with its own way over such a foot',
    portal: pakn('bare', '<p>Gửi về hộp thư pakn@skhcn.nghean.gov.vn.</p>'),
    outcome: 'partial',
    details: { ways: ['email'], process: false },
  },
  {
    kind: 'feedback-channel',
    id: '4: feedback: the process alone over such a foot',
    portal: pakn(
      'webforms',
      '<p>Văn phòng Sở tiếp nhận, phân loại, chuyển phòng chuyên môn xử lý và trả lời trong 15 ngày làm việc.</p>',
    ),
    outcome: 'partial',
    details: { ways: [], process: true },
  },
  {
    kind: 'hotline',
    params: { needs: ['phone'] },
    id: "4: hotline: the office's number is the hotline too",
    portal: line('webforms', '<p>Tổ chức, cá nhân gọi số 0238 3844 500 trong giờ hành chính.</p>'),
    outcome: 'passed',
    details: { phones: [GENERAL] },
  },
  {
    kind: 'hotline',
    params: { needs: ['phone', 'email'] },
    id: "4: hotline: the office's mail is the hotline's too",
    portal: line('bare', '<p>Điện thoại: 0238 3598 478</p><p>Email: vanthu@skhcn.nghean.gov.vn</p>'),
    outcome: 'passed',
    details: { phones: [OWN], emails: ['vanthu@skhcn.nghean.gov.vn'] },
  },
  {
    kind: 'hotline',
    params: { needs: ['phone', 'email', 'address'] },
    id: '4: hotline: mail and address stand in the foot alone',
    portal: line('bare', '<p>Điện thoại: 0238 3598 478</p>'),
    outcome: 'partial',
    details: { phones: [OWN], emails: [], addresses: [] },
  },
  {
    kind: 'hotline',
    params: { needs: ['phone'] },
    id: '4: hotline: a list of links beside a label in one line',
    portal: portal({
      skin: 'bare',
      home: '<p><a href="/gop-y">Góp ý</a> | <a href="#">Đường dây nóng</a></p>',
      footer: 'Văn phòng: 0238 3844 500',
    }),
    outcome: 'failed',
  },
];

const asked = (skin: Skin, given: readonly (readonly [day: string, reply: string])[]) =>
  portal({
    skin,
    menu: [['Hỏi - Đáp', '/hoi-dap']],
    pages: {
      '/hoi-dap': [
        'Hỏi - Đáp',
        `<h1>Hỏi - Đáp</h1>${given.map(([day, reply]) => `<div class="qa"><p><b>Hỏi:</b> Hồ sơ khai báo thiết bị X-quang nộp ở đâu? <i>(Nguyễn Văn Hòa - ${day})</i></p>${reply === '' ? '' : `<p><b>Đáp:</b> ${reply}</p>`}</div>`).join('')}`,
      ],
    },
  });
const OPINIONS: readonly Trap[] = [
  {
    kind: 'published-feedback',
    params: { min: 1 },
    id: '4: opinions: asked and answered in short',
    portal: asked('webforms', [['12/05/2022', 'Nộp tại Trung tâm Phục vụ hành chính công tỉnh hoặc qua bưu điện.']]),
    outcome: 'passed',
    details: { replied: 1, unreplied: 0 },
  },
  {
    kind: 'published-feedback',
    params: { min: 1 },
    id: '4: opinions: asked in short, no answer',
    portal: asked('webforms', [['12/05/2022', '']]),
    outcome: 'partial',
    details: { replied: 0, unreplied: 1 },
  },
  {
    kind: 'published-feedback',
    params: { min: 1 },
    id: '4: opinions: after the audit date',
    portal: asked('nuke', [['25/11/2022', 'Nộp tại Trung tâm Phục vụ hành chính công tỉnh hoặc qua bưu điện.']]),
    outcome: 'partial',
  },
];

const documents = (given: readonly unknown[]) => ({ kind: 'documents', params: { documents: given } }) as const;
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
    id: '4: documents: a colon and small letters',
    portal: citing('nuke', '<p>Nghị quyết số: 76/nq-cp ngày 15/07/2021 của Chính phủ</p>'),
    outcome: 'passed',
  },
  {
    ...documents([RESOLUTION]),
    id: '4: documents: the number broken within a cell',
    portal: citing(
      'liferay',
      '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>76/NQ-<br>CP</td><td>15/07/2021</td><td>Chương trình tổng thể cải cách hành chính</td></tr></table>',
    ),
    outcome: 'passed',
  },
  {
    ...documents([{ number: '64/KH-UBND', date: '2022-01-28' }]),
    id: '4: documents: of this province',
    portal: citing(
      'bare',
      '<p>Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh Nghệ An về cải cách hành chính.</p>',
    ),
    outcome: 'passed',
  },
  {
    ...documents([{ number: '64/KH-UBND', date: '2022-01-28' }]),
    id: '4: documents: the same number and day of another province',
    portal: citing(
      'bare',
      '<p>Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh Bình Định về phòng chống dịch.</p>',
    ),
    outcome: 'cantTell',
  },
];

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
const indices = (...names: readonly string[]) => ({ kind: 'indices', params: { indices: names } }) as const;
const INDICES: readonly Trap[] = [
  {
    ...indices('PAPI'),
    id: '4: indices: a group in place of a rank',
    portal: news('nuke', [
      [
        'PAPI năm 2021: Nghệ An thuộc nhóm trung bình cao',
        '2022-05-10',
        '<p>Nghệ An thuộc nhóm các tỉnh trung bình cao của PAPI năm 2021.</p>',
      ],
    ]),
    outcome: 'failed',
  },
  {
    ...indices('PAR INDEX'),
    id: '4: indices: of another department',
    portal: news('webforms', [
      [
        'Công bố Chỉ số cải cách hành chính các sở năm 2021',
        '2022-01-26',
        '<p>Sở Nội vụ dẫn đầu khối sở với Chỉ số cải cách hành chính năm 2021 đạt 95,2 điểm.</p>',
      ],
    ]),
    outcome: 'failed',
  },
  {
    ...indices('PAR INDEX'),
    id: '4: indices: a score of a hundred',
    portal: news('webforms', [
      ['Công bố PAR INDEX năm 2021', '2022-05-26', '<p>PAR INDEX năm 2021 của tỉnh Nghệ An: 87.53/100.</p>'],
    ]),
    outcome: 'passed',
    details: { indices: [{ index: 'PAR INDEX', state: 'current', value: 87.53 }] },
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
  href: `/cchc/bai-${at + 1}`,
  date,
}));
const postsOf = (skin: Skin) =>
  Object.fromEntries(
    entries.map(({ title, href, date }): [string, Content] => [
      href,
      [
        title,
        post(skin, {
          title,
          ...(date === undefined ? {} : { date }),
          body: '<p>Các phòng báo cáo việc đã làm và việc còn chậm.</p>',
        }),
      ],
    ]),
  );
const MENU: readonly MenuEntry[] = [['Cải cách hành chính', '/cchc']];
const cchc = (skin: Skin, pages: Readonly<Record<string, Content>>) =>
  portal({ skin, menu: MENU, pages: { ...postsOf(skin), ...pages } });
const canonical = (definition: PortalDefinition): PortalDefinition => ({
  ...definition,
  answers: Object.fromEntries(
    Object.keys(definition.answers).map((path): [string, Answer] => [
      path,
      htmlAt(definition, path).replace(
        '<head>',
        '<head><link rel="canonical" href="/"><meta name="robots" content="noindex, nofollow">',
      ),
    ]),
  ),
});
const COLUMNS: readonly Trap[] = [
  {
    ...CCHC,
    id: '4: column: pages by a path',
    portal: cchc('sharepoint', {
      '/cchc': [
        'Cải cách hành chính',
        `<h1>Cải cách hành chính</h1>${list('sharepoint', entries.slice(0, 6))}<div><b>1</b> <a href="/cchc/trang-2.html">2</a></div>`,
      ],
      '/cchc/trang-2.html': [
        'Cải cách hành chính',
        `<h1>Cải cách hành chính</h1>${list('sharepoint', entries.slice(6))}<div><a href="/cchc">1</a> <b>2</b></div>`,
      ],
    }),
    outcome: 'passed',
    details: { inPeriod: 11 },
  },
  {
    ...CCHC,
    id: '4: column: an arrow leads on',
    portal: cchc('bare', {
      '/cchc': [
        'Cải cách hành chính',
        `<h2>Cải cách hành chính</h2>${list('bare', entries.slice(0, 6))}<p align="right"><a href="/cchc?trang=2">&raquo;</a></p>`,
      ],
      '/cchc?trang=2': [
        'Cải cách hành chính',
        `<h2>Cải cách hành chính</h2>${list('bare', entries.slice(6))}<p align="right"><a href="/cchc">&laquo;</a></p>`,
      ],
    }),
    outcome: 'passed',
    details: { inPeriod: 11 },
  },
  {
    ...CCHC,
    id: '4: column: a landing page of two columns',
    portal: cchc('liferay', {
      '/cchc': [
        'Cải cách hành chính',
        `<h1>Cải cách hành chính</h1><h3><a href="/cchc/tin">Tin tức CCHC</a></h3>${list('liferay', entries.slice(0, 3))}<h3><a href="/cchc/vb">Văn bản CCHC</a></h3><p><a href="/vb/1">Kế hoạch số 64/KH-UBND về cải cách hành chính năm 2022</a></p>`,
      ],
      '/cchc/tin': ['Tin tức CCHC', `<h1>Tin tức CCHC</h1>${list('liferay', entries)}`],
      '/cchc/vb': [
        'Văn bản CCHC',
        '<h1>Văn bản CCHC</h1><p><a href="/vb/1">Kế hoạch số 64/KH-UBND về cải cách hành chính năm 2022</a></p>',
      ],
      '/vb/1': ['Kế hoạch', '<h1>Kế hoạch số 64/KH-UBND</h1><p>Về cải cách hành chính năm 2022.</p>'],
    }),
    outcome: 'passed',
    details: { inPeriod: 11 },
  },
  {
    ...CCHC,
    id: '4: column: every page calls the home page its own address',
    portal: canonical(
      cchc('nuke', { '/cchc': ['Cải cách hành chính', `<h1>Cải cách hành chính</h1>${list('nuke', entries)}`] }),
    ),
    outcome: 'passed',
    details: { inPeriod: 11 },
  },
  {
    ...CCHC,
    id: '4: column: one article stands twice in the list',
    portal: cchc('webforms', {
      '/cchc': [
        'Cải cách hành chính',
        `<h1>Cải cách hành chính</h1>${list('webforms', [...entries.slice(3, 4), ...entries])}`,
      ],
    }),
    outcome: 'passed',
    details: { inPeriod: 11 },
  },
];

const topic = (name: string) => ({ kind: 'topic', params: { topic: name } }) as const;
const pair = (name: string, skin: Skin, not: string, is: string): readonly Trap[] => [
  { ...topic(name), id: `4: topic: ${name}, not so`, portal: news(skin, [[not, '2022-05-05']]), outcome: 'failed' },
  {
    ...topic(name),
    id: `4: topic: ${name}, so`,
    portal: news(skin, [[is, '2022-05-05']]),
    outcome: 'passed',
    details: { found: 1 },
  },
];
const TOPICS: readonly Trap[] = [
  ...pair(
    'digital-government',
    'nuke',
    'Chuyển đổi giống lúa trên đất nhiễm mặn',
    'Hội nghị trực tuyến về chuyển đổi số năm 2022',
  ),
  ...pair('e-office', 'liferay', 'Ký kết một số hợp đồng chuyển giao kỹ thuật', 'Triển khai chữ ký số cá nhân tại Sở'),
  ...pair('anti-corruption', 'webforms', 'Phòng, chống bão số 4 và mưa lũ', 'Quán triệt Luật Phòng, chống tham nhũng'),
  ...pair(
    'conduct',
    'bare',
    'Văn hóa ẩm thực xứ Nghệ tại hội chợ',
    'Thực hiện văn hóa công sở, quy tắc ứng xử của công chức',
  ),
  ...pair(
    'legal-drafting',
    'sharepoint',
    'Soạn thảo hợp đồng thuê nhà xưởng cần lưu ý gì',
    'Rà soát văn bản quy phạm pháp luật của Sở năm 2022',
  ),
  ...pair(
    'investment-online',
    'wordpress',
    'Khởi công công trình đầu tư công tại Con Cuông',
    'Giải quyết trực tuyến thủ tục hành chính về đầu tư công',
  ),
];

type Row = readonly [code: string, name: string];
const P: readonly [Row, Row, Row] = [
  ['1.002935', 'Cấp giấy phép sử dụng thiết bị X-quang'],
  ['2.001179', 'Đánh giá kết quả nhiệm vụ khoa học và công nghệ'],
  ['1.004473', 'Cấp giấy chứng nhận hoạt động khoa học và công nghệ'],
];
const SET = {
  kind: 'procedure-set',
  procedures: [
    ...P.map(([code, name]) => `${code}.000.00.00.H41;${name};`),
    '1.001770.000.00.00.H41;Thẩm định thiết kế cơ sở bức xạ;bị bãi bỏ',
  ],
} as const;
const listed = (skin: Skin, main: string, pages: Readonly<Record<string, Content>> = {}) =>
  portal({
    skin,
    menu: [['Thủ tục hành chính', '/tthc']],
    pages: { '/tthc': ['Thủ tục hành chính', `<h1>Danh mục thủ tục hành chính của Sở</h1>${main}`], ...pages },
  });
const tr = (rows: readonly Row[]) =>
  rows.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}</td><td>${name}</td></tr>`).join('');
const PROCEDURES: readonly Trap[] = [
  {
    ...SET,
    id: '4: set: rows that name fields',
    portal: listed(
      'bare',
      `<table border=1><tr><td>TT</td><td>Mã số</td><td>Tên thủ tục</td></tr><tr><td><b>I</b></td><td></td><td><b>Lĩnh vực An toàn bức xạ</b></td></tr>${tr(P.slice(0, 1))}<tr><td><b>II</b></td><td></td><td><b>Lĩnh vực Hoạt động khoa học và công nghệ</b></td></tr>${tr(P.slice(1))}</table>`,
    ),
    outcome: 'passed',
    details: { listed: 3, unknown: [] },
  },
  {
    ...SET,
    id: '4: set: names with their level behind',
    portal: listed('nuke', `<ol>${P.map(([, name]) => `<li>${name} (Mức độ 4)</li>`).join('')}</ol>`),
    outcome: 'passed',
    details: { listed: 3 },
  },
  {
    ...SET,
    id: '4: set: the row says that it is abolished',
    portal: listed(
      'webforms',
      `<table><tr><th>TT</th><th>Mã</th><th>Tên</th></tr>${tr([...P, ['1.001770', 'Thẩm định thiết kế cơ sở bức xạ (đã bãi bỏ)']])}</table>`,
    ),
    outcome: 'passed',
    details: { abolishedListed: [] },
  },
  {
    ...SET,
    id: '4: set: the second page is gone',
    portal: listed(
      'liferay',
      `<table><tr><th>TT</th><th>Mã</th><th>Tên</th></tr>${tr(P.slice(0, 2))}</table><a href="/tthc?p=2">2</a>`,
      { '/tthc?p=2': { answer: { status: 404, body: 'không có' } } },
    ),
    outcome: ['partial', 'cantTell'],
  },
];

const WORDS =
  'Sở áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 cho toàn bộ các phòng chuyên môn và đơn vị trực thuộc. Chính sách chất lượng được niêm yết tại trụ sở và phổ biến tới mọi công chức. Hằng năm Ban chỉ đạo ISO tổ chức đánh giá nội bộ, xem xét của lãnh đạo, khắc phục điểm không phù hợp và công bố lại hệ thống khi phạm vi áp dụng có thay đổi. Sổ tay chất lượng và biểu mẫu lưu tại Văn phòng Sở.';
const ISO: MenuEntry = ['Hệ thống quản lý chất lượng ISO 9001', '/iso'];
const SECTION = { kind: 'section', params: { topic: 'iso' } } as const;
const PAGE: Content = ['ISO 9001', `<h1>Hệ thống quản lý chất lượng ISO 9001</h1><p>${WORDS}</p>`];
const SECTIONS: readonly Trap[] = [
  {
    ...SECTION,
    id: '4: section: every page calls the home page its own address',
    portal: canonical(portal({ skin: 'liferay', menu: [ISO], pages: { '/iso': PAGE } })),
    outcome: 'passed',
    details: { url: '/iso' },
  },
  {
    ...SECTION,
    id: '4: section: XHTML',
    portal: portal({
      skin: 'nuke',
      menu: [ISO],
      pages: {
        '/iso': {
          answer: {
            headers: { 'content-type': 'application/xhtml+xml' },
            body: `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>ISO 9001</title></head><body><h1>Hệ thống quản lý chất lượng ISO 9001</h1><p>${WORDS}</p></body></html>`,
          },
        },
      },
    }),
    outcome: 'passed',
  },
  {
    ...SECTION,
    id: '4: section: the text is hidden behind tabs',
    portal: portal({
      skin: 'wordpress',
      menu: [ISO],
      pages: {
        '/iso': [
          'ISO 9001',
          `<h1>Hệ thống quản lý chất lượng ISO 9001</h1><ul class="nav-tabs"><li><a href="#a">Chính sách</a></li><li><a href="#b">Áp dụng</a></li></ul><div id="a" class="tab-pane" style="display:none"><p>${WORDS}</p></div><div id="b" class="tab-pane" style="display:none"><p>Năm 2022.</p></div>`,
        ],
      },
    }),
    outcome: 'passed',
  },
  {
    ...SECTION,
    id: '4: section: an empty page under a foot and a notice without marks',
    portal: portal({
      skin: 'bare',
      menu: [ISO],
      aside: `<p><b>Thông báo</b></p><p>${WORDS.replace(/ISO|chất lượng/g, 'an toàn')}</p>`,
      pages: { '/iso': ['ISO 9001', '<h2>Hệ thống quản lý chất lượng ISO 9001</h2>'] },
    }),
    outcome: 'partial',
  },
];

export const FOURTH: readonly Trap[] = [
  ...CONTACTS,
  ...OPINIONS,
  ...DOCUMENTS,
  ...INDICES,
  ...COLUMNS,
  ...TOPICS,
  ...PROCEDURES,
  ...SECTIONS,
];
