/** A second sitting of truths, nastier: written before their first run, after the classes of the first were mended. */

import { docx, pdf, zip } from '../../support/attachments.ts';
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

const HOTLINES: readonly Trap[] = [
  {
    ...HOT,
    id: '2: hotline: only lines of other bodies',
    portal: line(
      'webforms',
      '<ul><li>Đường dây nóng Công an tỉnh: 0238 3588 888</li><li>Đường dây nóng Sở Y tế: 0238 3588 999</li></ul>',
    ),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: '2: hotline: the department among other bodies',
    portal: line(
      'webforms',
      '<ul><li>Đường dây nóng Công an tỉnh: 0238 3588 888</li><li>Đường dây nóng Sở Khoa học và Công nghệ: 0238 3598 478</li></ul>',
    ),
    outcome: 'passed',
    details: { phones: ['+842383598478'] },
  },
  {
    ...HOT,
    id: '2: hotline: in running text, two numbers',
    portal: line(
      'bare',
      '<p>Từ ngày 01/7/2022, Sở trực đường dây nóng tiếp nhận phản ánh của người dân qua số 0238 3598478 hoặc 0912.345.678 trong giờ hành chính.</p>',
    ),
    outcome: 'passed',
    details: { phones: ['+842383598478', '+84912345678'], conflicts: [] },
  },
  {
    ...HOT,
    id: '2: hotline: the counter of visits under the label',
    portal: portal({ skin: 'bare', aside: '<p><b>Đường dây nóng</b></p><p><b>Lượt truy cập</b>: 0238359847</p>' }),
    outcome: 'failed',
  },
  {
    kind: 'hotline',
    params: { needs: ['phone', 'address'] },
    id: '2: hotline: the address in its own block',
    portal: portal({
      skin: 'nuke',
      aside:
        '<div class="panel"><div class="panel-heading">Đường dây nóng CCHC</div><div class="panel-body"><p>ĐT: 02383.598.478</p><p>Trụ sở: số 75A, đường Nguyễn Thị Minh Khai, phường Hưng Bình, TP Vinh</p></div></div>',
    }),
    outcome: 'passed',
  },
  {
    kind: 'hotline',
    params: { needs: ['phone', 'address'] },
    id: '2: hotline: the address in another block',
    portal: portal({
      skin: 'nuke',
      aside:
        '<div class="panel"><div class="panel-heading">Đường dây nóng CCHC</div><div class="panel-body"><p>ĐT: 02383.598.478</p></div></div><div class="panel"><div class="panel-heading">Trung tâm Thông tin</div><div class="panel-body"><p>Địa chỉ: số 12, đường Lê Lợi, phường Lê Lợi, TP Vinh</p></div></div>',
    }),
    outcome: 'partial',
    details: { addresses: [] },
  },
];

type Row = readonly [code: string, name: string];
const P: readonly [Row, Row, Row] = [
  ['1.002935', 'Cấp giấy phép sử dụng thiết bị X-quang'],
  ['2.001179', 'Đánh giá kết quả nhiệm vụ khoa học và công nghệ'],
  ['1.004473', 'Cấp giấy chứng nhận hoạt động khoa học và công nghệ'],
];
const REFERENCE = [
  ...P.map(([code, name]) => `${code}.000.00.00.H41;${name};`),
  '1.001770.000.00.00.H41;Thẩm định thiết kế cơ sở bức xạ;bị bãi bỏ',
];
const SET = { kind: 'procedure-set', procedures: REFERENCE } as const;
const MENU: readonly MenuEntry[] = [['Thủ tục hành chính', '/tthc']];
const listed = (skin: Skin, main: string, pages: Readonly<Record<string, Content>> = {}) =>
  portal({
    skin,
    menu: MENU,
    pages: { '/tthc': ['Thủ tục hành chính', `<h1>Danh mục thủ tục hành chính của Sở</h1>${main}`], ...pages },
  });
const tr = (rows: readonly Row[]) =>
  rows.map(([code, name]) => `<tr><td>${code}.000.00.00.H41</td><td>${name}</td></tr>`).join('');
const PARTS: readonly (readonly [string, string])[] = [
  ['Các bước thực hiện', 'Nộp hồ sơ, thẩm định, trả kết quả.'],
  ['Hình thức nộp', 'Trực tiếp hoặc trực tuyến.'],
  ['Thành phần, số lượng hồ sơ', '01 đơn, 01 bản sao; 01 bộ.'],
  ['Thời gian giải quyết', '15 ngày làm việc.'],
  ['Đối tượng thực hiện thủ tục hành chính', 'Tổ chức.'],
  ['Cơ quan giải quyết', 'Sở Khoa học và Công nghệ.'],
  ['Kết quả thực hiện thủ tục hành chính', 'Giấy chứng nhận.'],
  ['Lệ phí (nếu có)', 'Không.'],
  ['Tên mẫu đơn, mẫu tờ khai', 'Mẫu 1.'],
  ['Yêu cầu, điều kiện thực hiện (nếu có)', 'Không.'],
  ['Cơ sở pháp lý của thủ tục', 'Luật Khoa học và Công nghệ.'],
];
const detail = (
  skin: Skin,
  told: readonly (readonly [string, string])[],
  as: (heading: string, text: string) => string,
) =>
  listed(
    skin,
    `<table><tr><th>Mã</th><th>Tên thủ tục</th></tr><tr><td>${P[0][0]}</td><td><a href="/tt/1">${P[0][1]}</a></td></tr></table>`,
    {
      '/tt/1': [
        P[0][1],
        `<h1>${P[0][1]}</h1><p>Mã thủ tục: ${P[0][0]}</p>${told.map(([heading, text]) => as(heading, text)).join('')}`,
      ],
    },
  );
const numbered = (heading: string, text: string) =>
  `<p><b>- ${heading}:</b></p><p style="margin-left:20px">${text}</p>`;
const without = (heading: string, text: string) =>
  PARTS.map(([one, told]): readonly [string, string] => (one.startsWith(heading) ? [one, text] : [one, told]));
const archive = zip({
  'danh-muc.docx': docx([
    { bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA SỞ' },
    {
      table: [
        ['STT', 'Mã TTHC', 'Tên thủ tục'],
        ...P.map(([code, name], at) => [String(at + 1), `${code}.000.00.00.H41`, name]),
      ],
    },
  ]),
});

const PROCEDURES: readonly Trap[] = [
  {
    ...SET,
    id: '2: set: fields as merged cells, codes broken over two lines',
    portal: listed(
      'liferay',
      `<table><tr><th>Lĩnh vực</th><th>Mã</th><th>Tên thủ tục</th></tr><tr><td rowspan="2">An toàn bức xạ</td><td>1.002935<br>.000.00.00.H41</td><td>${P[0][1]}</td></tr><tr><td>2.001179<br>.000.00.00.H41</td><td>${P[1][1]}</td></tr><tr><td>Hoạt động</td><td>1.004473<br>.000.00.00.H41</td><td>${P[2][1]}</td></tr></table>`,
    ),
    outcome: 'passed',
    details: { listed: 3, unknown: [] },
  },
  {
    ...SET,
    id: '2: set: a Word file in an archive',
    portal: listed('nuke', '<p><a href="/uploads/tthc.zip">Danh mục thủ tục hành chính của Sở (tải về)</a></p>', {
      '/uploads/tthc.zip': { answer: file('tthc.zip', archive, 'application/zip') },
    }),
    outcome: 'passed',
    details: { listed: 3 },
  },
  {
    ...SET,
    id: '2: set: the list itself calls it abolished',
    portal: listed(
      'bare',
      `<h2>Thủ tục hành chính đang có hiệu lực</h2><table border=1><tr><td><b>Mã</b></td><td><b>Tên</b></td></tr>${tr(P)}</table><h2>Thủ tục hành chính bị bãi bỏ</h2><table border=1><tr><td><b>Mã</b></td><td><b>Tên</b></td></tr>${tr([['1.001770', 'Thẩm định thiết kế cơ sở bức xạ']])}</table>`,
    ),
    outcome: 'passed',
    details: { abolishedListed: [], unknown: [] },
  },
  {
    ...SET,
    id: '2: set: under the heading of those in force',
    portal: listed(
      'bare',
      `<h2>Thủ tục hành chính đang có hiệu lực</h2><table border=1><tr><td><b>Mã</b></td><td><b>Tên</b></td></tr>${tr([...P, ['1.001770', 'Thẩm định thiết kế cơ sở bức xạ']])}</table>`,
    ),
    outcome: 'partial',
    credit: 0.9,
    details: { abolishedListed: [{ code: '1.001770' }] },
  },
  {
    ...SET,
    id: '2: set: a menu of fields that frames show',
    portal: portal({
      skin: 'webforms',
      menu: MENU,
      pages: {
        '/tthc': [
          'Thủ tục hành chính',
          '<h1>Thủ tục hành chính</h1><iframe src="/khung/tthc.aspx" width="700" height="900"></iframe>',
        ],
        '/khung/tthc.aspx': {
          answer: `<html><head><meta charset="utf-8"></head><body><table><tr><th>Mã thủ tục</th><th>Tên thủ tục</th></tr>${tr(P)}</table></body></html>`,
        },
      },
    }),
    outcome: 'passed',
    details: { listed: 3 },
  },
  {
    kind: 'procedure-detail',
    id: '2: detail: headings in other words',
    portal: detail('webforms', PARTS, numbered),
    outcome: 'passed',
    details: { checked: 1, complete: 1, incomplete: [] },
  },
  {
    kind: 'procedure-detail',
    id: '2: detail: the fee is still to come',
    portal: detail('webforms', without('Lệ phí', 'Đang cập nhật'), numbered),
    outcome: 'partial',
    details: { incomplete: [{ code: '1.002935', missingParts: ['fee'] }] },
  },
  {
    kind: 'procedure-detail',
    id: '2: detail: dots in place of the deadline',
    portal: detail(
      'nuke',
      without('Thời gian', '..........'),
      (heading, text) => `<h3>${heading}</h3><div>${text}</div>`,
    ),
    outcome: 'partial',
    details: { incomplete: [{ code: '1.002935', missingParts: ['deadline'] }] },
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
  href: `/cchc/${at + 1}`,
  date,
}));
const undated = entries.map(({ title, href }) => ({ title, href }));
const column = (skin: Skin, main: string, page: (entry: Entry) => string): PortalDefinition =>
  portal({
    skin,
    menu: [['Cải cách hành chính', '/cchc']],
    pages: {
      '/cchc': ['Cải cách hành chính', `<h1>Cải cách hành chính</h1>${main}`],
      ...Object.fromEntries(entries.map((entry): [string, Content] => [entry.href, [entry.title, page(entry)]])),
    },
  });
const plainPost =
  (skin: Skin, extra = '') =>
  ({ title }: Entry) =>
    post(skin, {
      title,
      body: `<p>Các phòng báo cáo việc đã làm và việc còn chậm; lãnh đạo Sở giao hạn cho từng việc.</p>${extra}`,
    });
const vn = (date = '') => date.split('-').reverse().join('/');

const COLUMNS: readonly Trap[] = [
  {
    ...CCHC,
    id: '2: column: comments date no article',
    portal: column(
      'wordpress',
      list('wordpress', undated),
      plainPost(
        'wordpress',
        '<div id="comments"><h3>Bình luận</h3><ol class="comment-list"><li class="comment"><b>Trần Hải</b> <time datetime="2022-11-15">15/11/2022</time><p>Rất hoan nghênh Sở.</p></li></ol></div>',
      ),
    ),
    outcome: 'cantTell',
  },
  {
    ...CCHC,
    id: '2: column: the time of a meeting dates no article',
    portal: column(
      'nuke',
      list('nuke', undated),
      plainPost('nuke', '<p><b>Thời gian:</b> 08 giờ 00, ngày 15/11/2022</p><p><b>Địa điểm:</b> Hội trường tầng 3</p>'),
    ),
    outcome: 'cantTell',
  },
  {
    ...CCHC,
    id: '2: column: the clock and the last change of the portal date no article',
    portal: portal({
      skin: 'bare',
      menu: [['Cải cách hành chính', '/cchc']],
      footer: 'Cập nhật lần cuối: 20/11/2022. © 2022 Sở Khoa học và Công nghệ',
      aside: '<p>Hôm nay: Chủ nhật, 20/11/2022</p>',
      pages: {
        '/cchc': ['Cải cách hành chính', `<h1>Cải cách hành chính</h1>${list('bare', undated)}`],
        ...Object.fromEntries(
          undated.map((entry): [string, Content] => [entry.href, [entry.title, plainPost('bare')(entry)]]),
        ),
      },
    }),
    outcome: 'cantTell',
  },
  {
    ...CCHC,
    id: '2: column: days without a year on the list, with it on the pages',
    portal: column(
      'webforms',
      `<ul>${entries.map(({ title, href, date }) => `<li><a href="${href}">${title}</a> <i>Ngày ${(date ?? '').slice(8)}/${Number((date ?? '').slice(5, 7))}</i></li>`).join('')}</ul>`,
      ({ title, date }) =>
        post('webforms', {
          title,
          ...(date === undefined ? {} : { date }),
          body: '<p>Các phòng báo cáo việc đã làm.</p>',
        }),
    ),
    outcome: 'passed',
    details: { inPeriod: 11, newest: '2022-11-11' },
  },
  {
    ...CCHC,
    id: '2: column: the newest ones stand twice, large and in the list',
    portal: column(
      'liferay',
      `<div class="noi-bat"><div class="item"><a href="/cchc/1"><img src="/t/1.jpg" alt=""></a><h2><a href="/cchc/1">${entries[0]?.title ?? ''}</a></h2><span>${vn(DATES[0])}</span></div></div>${list('liferay', entries)}`,
      ({ title, date }) =>
        post('liferay', {
          title,
          ...(date === undefined ? {} : { date }),
          body: '<p>Các phòng báo cáo việc đã làm.</p>',
        }),
    ),
    outcome: 'passed',
    details: { inPeriod: 11 },
  },
  {
    ...CCHC,
    params: { topic: 'cchc', maxAgeDays: 30, perMonth: 2 },
    id: '2: column: one a month where two are asked',
    portal: column('sharepoint', list('sharepoint', entries), ({ title, date }) =>
      post('sharepoint', { title, ...(date === undefined ? {} : { date }), body: '<p>Các phòng báo cáo.</p>' }),
    ),
    outcome: 'partial',
  },
  {
    ...CCHC,
    asOf: '2022-02-10',
    id: '2: column: only January is full',
    portal: portal({
      skin: 'sharepoint',
      menu: [['Cải cách hành chính', '/cchc']],
      pages: {
        '/cchc': ['Cải cách hành chính', `<h1>Cải cách hành chính</h1>${list('sharepoint', entries.slice(10))}`],
        '/cchc/11': [
          entries[10]?.title ?? '',
          post('sharepoint', {
            title: entries[10]?.title ?? '',
            date: '2022-01-18',
            body: '<p>Các phòng báo cáo.</p>',
          }),
        ],
      },
    }),
    outcome: 'passed',
    details: { newest: '2022-01-18', ageDays: 23, inPeriod: 1 },
  },
  {
    ...CCHC,
    id: '2: column: a block of the home page leads to it',
    portal: portal({
      skin: 'nuke',
      home: `<div class="box"><h3>Cải cách hành chính</h3>${list('nuke', entries.slice(0, 3))}<a href="/chuyen-muc/7.html">Xem tất cả</a></div>`,
      pages: {
        '/chuyen-muc/7.html': ['Cải cách hành chính', `<h1>Cải cách hành chính</h1>${list('nuke', entries)}`],
        ...Object.fromEntries(
          entries.map(({ title, href, date }): [string, Content] => [
            href,
            [
              title,
              post('nuke', { title, ...(date === undefined ? {} : { date }), body: '<p>Các phòng báo cáo.</p>' }),
            ],
          ]),
        ),
      },
    }),
    outcome: 'passed',
    details: { linkedFromHome: true, inPeriod: 11 },
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
const topic = (name: string, more: Readonly<Record<string, unknown>> = {}) =>
  ({ kind: 'topic', params: { topic: name, ...more } }) as const;

const TOPICS: readonly Trap[] = [
  {
    ...topic('discipline'),
    id: '2: topic: discipline of a team',
    portal: news('nuke', [['Đội bóng Sở thi đấu kỷ luật, giành giải Nhất', '2022-05-05']]),
    outcome: 'failed',
  },
  {
    ...topic('discipline'),
    id: '2: topic: discipline of offices',
    portal: news('nuke', [['Siết chặt kỷ luật, kỷ cương hành chính trong toàn Sở', '2022-05-05']]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('oversight'),
    id: '2: topic: a council oversees land',
    portal: news('liferay', [['HĐND tỉnh giám sát chuyên đề về quản lý đất đai', '2022-05-05']]),
    outcome: 'failed',
  },
  {
    ...topic('oversight'),
    id: '2: topic: the people oversee reform',
    portal: news('liferay', [['Phát huy vai trò giám sát của Nhân dân đối với cải cách hành chính', '2022-05-05']]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('personnel'),
    id: '2: topic: a company looks for workers',
    portal: news('webforms', [['Công ty may Nam Đàn tuyển dụng 500 công nhân', '2022-05-05']]),
    outcome: 'failed',
  },
  {
    ...topic('personnel'),
    id: '2: topic: the department recruits',
    portal: news('webforms', [['Thông báo tuyển dụng viên chức Trung tâm Kỹ thuật năm 2022', '2022-05-05']]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('procedure-updates'),
    id: '2: topic: procedures newly issued',
    portal: news('sharepoint', [
      ['Công bố thủ tục hành chính mới ban hành trong lĩnh vực sở hữu trí tuệ', '2022-05-05'],
    ]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('procedure-updates'),
    id: '2: topic: the decision is a row of documents',
    portal: portal({
      skin: 'sharepoint',
      menu: [['Văn bản', '/vb']],
      pages: {
        '/vb': [
          'Văn bản',
          '<h1>Văn bản</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>1012/QĐ-UBND</td><td>05/05/2022</td><td>Công bố thủ tục hành chính mới ban hành trong lĩnh vực sở hữu trí tuệ</td></tr></table>',
        ],
      },
    }),
    outcome: 'failed',
  },
];

const documents = (given: readonly unknown[], need?: string) =>
  ({ kind: 'documents', params: { documents: given, ...(need === undefined ? {} : { need }) } }) as const;
const RESOLUTION = { number: '76/NQ-CP', date: '2021-07-15' } as const;
const citing = (skin: Skin, text: string, more: Readonly<Record<string, Content>> = {}) =>
  portal({
    skin,
    menu: [['Văn bản', '/van-ban']],
    pages: { '/van-ban': ['Văn bản', `<h1>Văn bản về cải cách hành chính</h1>${text}`], ...more },
  });

const DOCUMENTS: readonly Trap[] = [
  {
    ...documents([RESOLUTION]),
    id: '2: documents: a number without its symbol',
    portal: citing('nuke', '<p>Thực hiện Nghị quyết số 76 của Chính phủ ngày 15/7/2021.</p>'),
    outcome: 'failed',
  },
  {
    ...documents([{ number: '18-NQ/TW' }, { number: '19-NQ/TW' }]),
    id: '2: documents: one code for two numbers',
    portal: citing(
      'nuke',
      '<p>Thực hiện các Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.</p>',
    ),
    outcome: 'passed',
  },
  {
    ...documents([RESOLUTION], 'published'),
    id: '2: documents: its page stands on another host',
    portal: citing(
      'liferay',
      '<p><a href="https://vanban.chinhphu.vn/?docid=203735">Nghị quyết số 76/NQ-CP ngày 15/7/2021</a></p>',
    ),
    outcome: 'partial',
    credit: 0.5,
    details: { documents: [{ number: '76/NQ-CP', state: 'cited' }] },
  },
  {
    ...documents([RESOLUTION], 'published'),
    id: '2: documents: its file is gone',
    portal: citing('liferay', '<p><a href="/files/76.pdf">Nghị quyết số 76/NQ-CP ngày 15/7/2021</a></p>'),
    outcome: 'partial',
    credit: 0.5,
    details: { documents: [{ number: '76/NQ-CP', state: 'cited' }] },
  },
  {
    ...documents([RESOLUTION], 'published'),
    id: '2: documents: the file behind its link is another document',
    portal: citing('bare', '<p><a href="/files/76.pdf">Nghị quyết số 76/NQ-CP ngày 15/7/2021</a></p>', {
      '/files/76.pdf': {
        answer: file(
          '76.pdf',
          await pdf([
            [
              'ỦY BAN NHÂN DÂN TỈNH',
              'Số: 64/KH-UBND',
              'Nghệ An, ngày 28 tháng 01 năm 2022',
              { bold: 'KẾ HOẠCH' },
              'Cải cách hành chính năm 2022',
              'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;',
            ],
          ]),
          'application/pdf',
        ),
      },
    }),
    outcome: 'partial',
    details: { documents: [{ number: '76/NQ-CP', state: 'cited' }] },
  },
];

const indices = (...names: readonly string[]) => ({ kind: 'indices', params: { indices: names } }) as const;
const INDICES: readonly Trap[] = [
  {
    ...indices('PAR INDEX'),
    id: '2: indices: of a ministry',
    portal: news('nuke', [
      [
        'Công bố Chỉ số cải cách hành chính năm 2021',
        '2022-05-26',
        '<p>Bộ Tư pháp dẫn đầu các bộ với PAR INDEX năm 2021 đạt 89,84%, xếp thứ 1/17.</p>',
      ],
    ]),
    outcome: 'failed',
  },
  {
    ...indices('DDCI'),
    id: '2: indices: the department among departments',
    portal: news('nuke', [
      [
        'Công bố chỉ số DDCI Nghệ An năm 2021',
        '2022-03-16',
        '<p>Khối sở, ngành: Sở Công Thương xếp thứ 1 với 88,2 điểm; Sở Khoa học và Công nghệ xếp thứ 5 với 82,1 điểm.</p>',
      ],
    ]),
    outcome: 'passed',
    details: { indices: [{ index: 'DDCI', state: 'current', year: 2021, value: 82.1, rank: 5 }] },
  },
  {
    ...indices('PCI'),
    id: '2: indices: years as columns of a table',
    portal: portal({
      skin: 'webforms',
      menu: [['Các chỉ số', '/chi-so']],
      pages: {
        '/chi-so': [
          'Các chỉ số',
          '<h1>Các chỉ số của tỉnh Nghệ An</h1><table border=1><tr><th>Chỉ số</th><th>Năm 2019</th><th>Năm 2020</th><th>Năm 2021</th></tr><tr><td>PCI (điểm)</td><td>66,64</td><td>65,37</td><td>64,74</td></tr></table>',
        ],
      },
    }),
    outcome: 'passed',
    details: { indices: [{ index: 'PCI', state: 'current', year: 2021, value: 64.74 }] },
  },
  {
    ...indices('PCI'),
    id: '2: indices: the column of the newest year is empty',
    portal: portal({
      skin: 'webforms',
      menu: [['Các chỉ số', '/chi-so']],
      pages: {
        '/chi-so': [
          'Các chỉ số',
          '<h1>Các chỉ số của tỉnh Nghệ An</h1><table border=1><tr><th>Chỉ số</th><th>Năm 2019</th><th>Năm 2020</th><th>Năm 2021</th></tr><tr><td>PCI (điểm)</td><td>66,64</td><td>65,37</td><td></td></tr></table>',
        ],
      },
    }),
    outcome: 'partial',
    credit: 0.5,
    details: { indices: [{ index: 'PCI', state: 'stale', year: 2020, value: 65.37 }] },
  },
];

const RESULTS = {
  kind: 'periodic-results',
  params: { period: 'quarter', graceDays: 15, topic: 'dossier-results' },
} as const;
const table = (third: string) =>
  portal({
    skin: 'liferay',
    menu: [['Kết quả giải quyết hồ sơ', '/kq']],
    pages: {
      '/kq': [
        'Kết quả giải quyết hồ sơ',
        `<h1>Kết quả giải quyết hồ sơ thủ tục hành chính năm 2022</h1><table><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Quá hạn</th></tr><tr><td>Quý I</td><td>214</td><td>201</td><td>0</td></tr><tr><td>Quý II</td><td>196</td><td>190</td><td>0</td></tr><tr><td>Quý III</td>${third}</tr></table>`,
      ],
    },
  });
const state = (...given: readonly string[]) => ({
  periods: given.map((is, at) => ({ period: `2022-Q${at + 1}`, state: is })),
});
const PERIODS: readonly Trap[] = [
  {
    ...RESULTS,
    id: '2: periods: rows of a table',
    portal: table('<td>205</td><td>199</td><td>1</td>'),
    outcome: 'passed',
    details: state('published', 'published', 'published', 'not-due'),
  },
  {
    ...RESULTS,
    id: '2: periods: a row without figures',
    portal: table('<td></td><td></td><td></td>'),
    outcome: 'partial',
    credit: 0.667,
    details: state('published', 'published', 'missing', 'not-due'),
  },
];

const OPINIONS = { kind: 'published-feedback', params: { min: 1 } } as const;
const asked = (main: string) =>
  portal({
    skin: 'sharepoint',
    menu: [['Hỏi đáp, góp ý', '/hoi']],
    pages: { '/hoi': ['Hỏi đáp, góp ý', `<h1>Hỏi đáp, góp ý về thủ tục hành chính</h1>${main}`] },
  });
const OPINION_TRAPS: readonly Trap[] = [
  {
    ...OPINIONS,
    id: '2: opinions: a table, one row without a reply',
    portal: asked(
      '<table><tr><th>Người gửi</th><th>Ngày gửi</th><th>Nội dung</th><th>Trả lời</th></tr><tr><td>Lê Văn Tám</td><td>03/03/2022</td><td>Hồ sơ khai báo X-quang nộp ở đâu?</td><td>Nộp tại Trung tâm Phục vụ hành chính công tỉnh.</td></tr><tr><td>Hồ Thị Xuân</td><td>09/06/2022</td><td>Có phải nộp lại bản vẽ không?</td><td></td></tr></table>',
    ),
    outcome: 'passed',
    details: { replied: 1, unreplied: 1 },
  },
  {
    ...OPINIONS,
    id: '2: opinions: questions that the office asks itself',
    portal: asked(
      '<h2>Câu hỏi thường gặp</h2><p><b>Thế nào là khai báo thiết bị?</b></p><p>Là việc tổ chức, cá nhân thông báo cho Sở về thiết bị đang sử dụng.</p><p><b>Thời hạn bao lâu?</b></p><p>Ba ngày làm việc.</p>',
    ),
    outcome: 'failed',
  },
];

const ISO: MenuEntry = ['Hệ thống quản lý chất lượng ISO 9001', '/iso'];
const WORDS =
  'Sở áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 cho toàn bộ các phòng chuyên môn và đơn vị trực thuộc. Chính sách chất lượng được niêm yết tại trụ sở và phổ biến tới mọi công chức. Hằng năm Ban chỉ đạo ISO tổ chức đánh giá nội bộ, xem xét của lãnh đạo, khắc phục điểm không phù hợp và công bố lại hệ thống khi phạm vi áp dụng có thay đổi. Sổ tay chất lượng và biểu mẫu lưu tại Văn phòng Sở.';
const PAGE: Content = ['ISO 9001', `<h1>Hệ thống quản lý chất lượng ISO 9001</h1><p>${WORDS}</p>`];
const SECTION = { kind: 'section', params: { topic: 'iso' } } as const;
const to = (href: string, pages: Readonly<Record<string, Content>> = { '/iso': PAGE }) =>
  portal({ skin: 'nuke', aside: `<a href="${href}">Hệ thống quản lý chất lượng ISO 9001</a>`, pages });
const answered = (answer: Answer, otherwise?: Answer) =>
  portal({
    skin: 'liferay',
    menu: [ISO],
    pages: { '/iso': { answer } },
    ...(otherwise === undefined ? {} : { otherwise }),
  });
const scan = file('qt.pdf', await pdf([[{ scan: true }]]), 'application/pdf');
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const html = `<html><head><title>ISO 9001</title></head><body><a href="/">Trang chủ</a><h1>Hệ thống quản lý chất lượng ISO 9001</h1><p>${WORDS}</p></body></html>`;

const SECTIONS: readonly Trap[] = [
  {
    ...SECTION,
    id: '2: section: empty beside a long sidebar, and no word of it',
    portal: portal({
      skin: 'liferay',
      menu: [ISO],
      aside: `<p>Thông tin tuyên truyền: ${WORDS.replace(/ISO|chất lượng/g, 'an toàn')}</p>`,
      pages: { '/iso': ['ISO 9001', '<h1>Hệ thống quản lý chất lượng ISO 9001</h1>'] },
    }),
    outcome: 'partial',
  },
  {
    ...SECTION,
    id: '2: section: it asks to log in',
    portal: answered(
      '<html><head><meta charset="utf-8"><title>Đăng nhập</title></head><body><h1>Đăng nhập hệ thống</h1><form method="post" action="/login"><input name="user"><input type="password" name="pass"><button>Đăng nhập</button></form></body></html>',
    ),
    outcome: 'cantTell',
  },
  {
    ...SECTION,
    id: '2: section: its text stands in a frame',
    portal: portal({
      skin: 'webforms',
      menu: [ISO],
      pages: {
        '/iso': ['ISO 9001', '<h1>Hệ thống quản lý chất lượng ISO 9001</h1><iframe src="/khung/iso.htm"></iframe>'],
        '/khung/iso.htm': { answer: `<html><meta charset="utf-8"><body><p>${WORDS}</p></body></html>` },
      },
    }),
    outcome: 'passed',
  },
  {
    ...SECTION,
    id: '2: section: a viewer shows its file',
    portal: portal({
      skin: 'wordpress',
      menu: [ISO],
      pages: {
        '/iso': [
          'ISO 9001',
          '<h1>Hệ thống quản lý chất lượng ISO 9001</h1><iframe src="/files/qt.pdf" width="700" height="900"></iframe>',
        ],
        '/files/qt.pdf': { answer: scan },
      },
    }),
    outcome: 'passed',
    details: { attachments: 1 },
  },
  {
    ...SECTION,
    id: '2: server: under maintenance, status 200',
    portal: answered(
      '<html><head><meta charset="utf-8"><title>Bảo trì</title></head><body><h1>Hệ thống đang bảo trì, mời quý khách quay lại sau.</h1></body></html>',
    ),
    outcome: 'cantTell',
  },
  {
    ...SECTION,
    id: '2: server: a fault of its script, status 200',
    portal: answered(
      '<br />\n<b>Fatal error</b>:  Uncaught mysqli_sql_exception: Too many connections in <b>/home/www/db.php</b> on line <b>31</b><br />',
    ),
    outcome: 'cantTell',
  },
  {
    ...SECTION,
    id: '2: server: whatever is gone leads to the home page',
    portal: portal({ skin: 'nuke', menu: [ISO], otherwise: { status: 302, headers: { location: '/' } } }),
    outcome: 'failed',
  },
  {
    ...SECTION,
    id: '2: server: moved to a longer address',
    portal: portal({
      skin: 'nuke',
      menu: [ISO],
      pages: {
        '/iso': { answer: { status: 301, headers: { location: '/vi/he-thong/iso-9001/' } } },
        '/vi/he-thong/iso-9001/': PAGE,
      },
    }),
    outcome: 'passed',
    details: { url: '/vi/he-thong/iso-9001/' },
  },
  {
    ...SECTION,
    id: '2: charset: UTF-16 with its mark',
    portal: answered({ headers: { 'content-type': 'text/html' }, body: utf16(html) }),
    outcome: 'passed',
  },
  {
    ...SECTION,
    id: '2: charset: UTF-8 called Latin-1 by the server',
    portal: answered({
      headers: { 'content-type': 'text/html; charset=iso-8859-1' },
      body: html.replace('<head>', '<head><meta charset="utf-8">'),
    }),
    outcome: 'passed',
  },
  {
    ...SECTION,
    id: '2: link: a backslash for a slash',
    portal: to('\\iso'),
    outcome: 'passed',
    details: { url: '/iso' },
  },
  {
    ...SECTION,
    id: '2: link: broken over two lines',
    portal: to('/he-thong/\n  iso', { '/he-thong/%20%20iso': PAGE, '/he-thong/iso': PAGE, '/he-thong/  iso': PAGE }),
    outcome: 'passed',
  },
  {
    ...SECTION,
    id: '2: link: a fragment behind it',
    portal: to('/iso#noi-dung'),
    outcome: 'passed',
    details: { url: '/iso' },
  },
  {
    ...SECTION,
    id: '2: link: opened by a function of the page',
    portal: portal({
      skin: 'webforms',
      aside: `<a href="javascript:window.open('/iso','_self')">Hệ thống quản lý chất lượng ISO 9001</a>`,
      pages: { '/iso': PAGE },
    }),
    outcome: ['passed', 'cantTell'],
  },
];

const ONLINE: readonly Trap[] = [
  {
    kind: 'online-service',
    id: '2: online: an own address that sends on',
    portal: portal({
      skin: 'nuke',
      menu: [
        ['Dịch vụ công trực tuyến', '/dvc'],
        ['Hướng dẫn nộp hồ sơ trực tuyến', '/hd'],
      ],
      pages: {
        '/dvc': { answer: { status: 302, headers: { location: 'https://dichvucong.nghean.gov.vn/' } } },
        '/hd': [
          'Hướng dẫn',
          '<h1>Hướng dẫn nộp hồ sơ trực tuyến mức độ 3, mức độ 4</h1><p>Bước 1: Đăng ký tài khoản. Bước 2: Chọn dịch vụ công mức độ 3 hoặc mức độ 4. Bước 3: Điền đơn và đính kèm giấy tờ. Bước 4: Nhận kết quả.</p>',
        ],
      },
    }),
    outcome: 'passed',
    details: { guidance: '/hd' },
  },
  {
    kind: 'social',
    params: { networks: ['facebook'] },
    id: '2: social: the page of another body',
    portal: portal({
      skin: 'bare',
      aside: '<a href="https://www.facebook.com/tinhdoannghean">Facebook Tỉnh đoàn Nghệ An</a>',
    }),
    outcome: 'failed',
  },
  {
    kind: 'social',
    params: { networks: ['facebook'] },
    id: '2: social: the page of the department',
    portal: portal({
      skin: 'bare',
      aside: '<a href="https://www.facebook.com/khcnna">Facebook Sở Khoa học và Công nghệ Nghệ An</a>',
    }),
    outcome: 'passed',
  },
  {
    kind: 'feedback-channel',
    id: '2: feedback: a box of the home page has it all',
    portal: portal({
      skin: 'wordpress',
      aside:
        '<section class="widget"><h3>Tiếp nhận phản ánh, kiến nghị</h3><p>Điện thoại: 0238 3598 478; thư điện tử: pakn@skhcn.nghean.gov.vn</p><p>Văn phòng Sở tiếp nhận, xử lý và trả lời trong 15 ngày làm việc.</p></section>',
    }),
    outcome: 'passed',
    details: { ways: ['phone', 'email'], process: true },
  },
  {
    kind: 'feedback-channel',
    id: '2: feedback: the box is for comments on a draft',
    portal: portal({
      skin: 'wordpress',
      aside:
        '<section class="widget"><h3>Lấy ý kiến góp ý dự thảo Nghị quyết</h3><p>Ý kiến gửi về thư điện tử: duthao@skhcn.nghean.gov.vn trước ngày 30/11/2022.</p></section>',
    }),
    outcome: 'failed',
  },
];

export const SECOND: readonly Trap[] = [
  ...HOTLINES,
  ...PROCEDURES,
  ...COLUMNS,
  ...TOPICS,
  ...DOCUMENTS,
  ...INDICES,
  ...PERIODS,
  ...OPINION_TRAPS,
  ...SECTIONS,
  ...ONLINE,
];
