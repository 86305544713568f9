/** Truths about topics, documents, indices, sections, periodic results, a second host and rows without a portal. */

import { docx, pdf } from '../../support/attachments.ts';
import type { Answer, PortalDefinition } from '../../support/portal-server.ts';
import { list, NAME, portal, post, type Content, type Entry, type MenuEntry, type Skin } from './skins.ts';
import type { Trap } from './trap.ts';

interface Told {
  readonly title: string;
  readonly date?: string;
  readonly body?: string;
  readonly href?: string;
}

const FARM =
  '<p>Bà con xã viên tới thăm ruộng trình diễn, nghe cán bộ kỹ thuật giới thiệu cách bón phân và tưới nước tiết kiệm.</p>';

/** A portal whose news are these, on a list in the menu. */
function news(
  skin: Skin,
  told: readonly Told[],
  more: Readonly<Record<string, Content>> = {},
  menu: readonly MenuEntry[] = [],
): PortalDefinition {
  const entries: Entry[] = told.map(({ title, date, href }, at) => ({
    title,
    href: href ?? `/tin/so-${at + 1}`,
    ...(date === undefined ? {} : { date }),
  }));
  const posts = told.map(({ title, date, body = FARM }, at): [string, Content] => [
    entries[at]?.href ?? '',
    [title, post(skin, { title, ...(date === undefined ? {} : { date }), body })],
  ]);
  return portal({
    skin,
    menu,
    pages: { '/tin-tuc': ['Tin tức', `<h1>Tin tức</h1>${list(skin, entries)}`], ...Object.fromEntries(posts), ...more },
  });
}

const topic = (name: string, more: Readonly<Record<string, unknown>> = {}) =>
  ({ kind: 'topic', params: { topic: name, ...more } }) as const;
const POSTAL = 'Nộp hồ sơ, nhận kết quả thủ tục hành chính qua dịch vụ bưu chính công ích';
const policies = (count: number): Told[] =>
  Array.from({ length: count }, (_, at) => ({
    title: `Tỉnh Nghệ An triển khai nhiệm vụ cải cách hành chính tháng ${at + 1}`,
    date: `2022-0${at + 1}-11`,
    body: '<p>Ủy ban nhân dân tỉnh giao các sở, ngành thực hiện các nhiệm vụ cải cách hành chính trong tháng.</p>',
  }));

export const TOPICS: readonly Trap[] = [
  {
    ...topic('postal'),
    id: 'topic: the title is about it',
    portal: news('nuke', [{ title: POSTAL, date: '2022-04-08' }]),
    outcome: 'passed',
    details: { found: 1, articles: [{ url: '/tin/so-1', date: '2022-04-08' }] },
  },
  {
    ...topic('postal'),
    id: 'topic: a passing mention',
    portal: news('nuke', [
      {
        title: 'Hội nghị giao ban tháng 4 của Sở',
        date: '2022-04-08',
        body: `${FARM}<p>Các phòng báo cáo tiến độ đề tài, giải ngân vốn, chuẩn bị Techfest.</p><p>Cuối buổi họp, Văn phòng thông báo lịch trực và nhắc việc trả kết quả qua bưu chính công ích.</p>`,
      },
    ]),
    outcome: 'failed',
  },
  {
    ...topic('postal'),
    id: 'topic: the lead is about it',
    portal: news('liferay', [
      {
        title: 'Người dân miền núi đỡ một ngày đường',
        date: '2022-03-15',
        body: '<p><strong>Từ nay người dân Kỳ Sơn nộp hồ sơ và nhận kết quả thủ tục hành chính qua dịch vụ bưu chính công ích.</strong></p><p>Bưu điện huyện nhận hồ sơ tận nhà.</p>',
      },
    ]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('postal'),
    id: 'topic: a neighbour in the sidebar is about it',
    portal: portal({
      skin: 'liferay',
      aside: `<h3>Liên kết</h3><a href="https://vnpost.vn/bcci">${POSTAL}</a>`,
      pages: {},
    }),
    outcome: 'failed',
  },
  {
    ...topic('talks', { window: 'Q2' }),
    id: 'topic: the last day of the window',
    portal: news('sharepoint', [{ title: 'Tọa đàm về cải cách hành chính tại Sở', date: '2022-06-30' }]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('talks', { window: 'Q2' }),
    id: 'topic: the day after the window',
    portal: news('sharepoint', [{ title: 'Tọa đàm về cải cách hành chính tại Sở', date: '2022-07-01' }]),
    outcome: 'failed',
  },
  {
    ...topic('policy-articles', { min: 6 }),
    id: 'topic: five of six',
    portal: news('wordpress', policies(5)),
    outcome: 'partial',
    credit: 0.5,
    details: { found: 5 },
  },
  {
    ...topic('policy-articles', { min: 6 }),
    id: 'topic: six of six',
    portal: news('wordpress', policies(6)),
    outcome: 'passed',
    details: { found: 6 },
  },
  {
    ...topic('service-centre'),
    id: 'topic: an article without a date',
    portal: news('bare', [{ title: 'Hướng dẫn nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh' }]),
    outcome: 'cantTell',
  },
  {
    ...topic('service-centre'),
    id: 'topic: an article of the year before',
    portal: news('bare', [
      { title: 'Hướng dẫn nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh', date: '2021-12-31' },
    ]),
    outcome: 'failed',
  },
  {
    ...topic('service-centre'),
    id: 'topic: an article of tomorrow',
    portal: news('bare', [
      { title: 'Hướng dẫn nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh', date: '2022-11-21' },
    ]),
    outcome: 'failed',
  },
  {
    ...topic('autonomy'),
    id: 'topic: self-reliance of a nation',
    portal: news('webforms', [{ title: 'Độc lập, tự chủ, sáng tạo trong nghiên cứu vắc xin', date: '2022-08-19' }]),
    outcome: 'failed',
  },
  {
    ...topic('autonomy'),
    id: 'topic: autonomy of a public unit',
    portal: news('webforms', [
      { title: 'Giao quyền tự chủ tài chính cho đơn vị sự nghiệp công lập thuộc Sở', date: '2022-08-19' },
    ]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('models'),
    id: 'topic: a model of growing oranges',
    portal: news('nuke', [{ title: 'Mô hình trồng cam hữu cơ hiệu quả ở Quỳ Hợp', date: '2022-09-09' }]),
    outcome: 'failed',
  },
  {
    ...topic('models'),
    id: 'topic: a model of reform',
    portal: news('nuke', [
      { title: 'Mô hình “Ngày thứ Sáu không hẹn trả” trong cải cách hành chính ở Quỳ Hợp', date: '2022-09-09' },
    ]),
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    ...topic('postal', { min: 2 }),
    id: 'topic: one article in two columns counts once',
    portal: news(
      'liferay',
      [{ title: POSTAL, date: '2022-04-08' }],
      {
        '/su-kien': [
          'Sự kiện',
          `<h1>Sự kiện</h1>${list('liferay', [{ title: POSTAL, href: '/tin/so-1', date: '2022-04-08' }])}`,
        ],
      },
      [['Sự kiện', '/su-kien']],
    ),
    outcome: 'partial',
    details: { found: 1 },
  },
  {
    ...topic('postal'),
    id: 'topic: a question and its answer is no article',
    portal: portal({
      skin: 'nuke',
      menu: [['Hỏi đáp', '/hoi-dap']],
      pages: {
        '/hoi-dap': [
          'Hỏi đáp',
          '<h1>Hỏi đáp</h1><div class="qa"><a href="/hoi-dap/7">Tôi muốn nộp hồ sơ qua bưu chính công ích thì làm thế nào?</a> (08/04/2022)</div>',
        ],
        '/hoi-dap/7': [
          'Hỏi đáp',
          '<h1>Tôi muốn nộp hồ sơ qua bưu chính công ích thì làm thế nào?</h1><p>Người hỏi: Lê Thị Hạnh. Ngày hỏi: 08/04/2022</p><p>Trả lời: Ông bà ra bưu điện gần nhất, nhân viên bưu điện hướng dẫn nộp hồ sơ qua dịch vụ bưu chính công ích.</p>',
        ],
      },
    }),
    outcome: 'failed',
  },
  {
    ...topic('e-office'),
    id: 'topic: a date in the address alone',
    portal: news('sharepoint', [
      { title: 'Cấp chữ ký số cho toàn bộ công chức của Sở', href: '/2022/05/17/cap-chu-ky-so.aspx' },
    ]),
    outcome: 'passed',
    details: { found: 1, articles: [{ date: '2022-05-17' }] },
  },
];

const RESOLUTION = { number: '76/NQ-CP', date: '2021-07-15' } as const;
const documents = (given: readonly unknown[], need?: string) =>
  ({ kind: 'documents', params: { documents: given, ...(need === undefined ? {} : { need }) } }) as const;
const LAWS: MenuEntry = ['Văn bản', '/van-ban'];
const citing = (skin: Skin, text: string, more: Readonly<Record<string, Content>> = {}) =>
  portal({
    skin,
    menu: [LAWS],
    pages: { '/van-ban': ['Văn bản', `<h1>Văn bản về cải cách hành chính</h1>${text}`], ...more },
  });
const file = (name: string, body: Uint8Array, type: string): Answer => ({
  headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  body,
});
const rows = (numbers: readonly (readonly [string, string, string])[]) =>
  `<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${numbers.map(([number, date, about]) => `<tr><td>${number}</td><td>${date}</td><td>${about}</td></tr>`).join('')}</table>`;
const PROGRAMME = 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030';
const state = (number: string | null, is: string) => ({ documents: [{ number, state: is }] });

export const DOCUMENTS: readonly Trap[] = [
  {
    ...documents([RESOLUTION]),
    id: 'documents: a row of a table is cited',
    portal: citing('webforms', rows([['76/NQ-CP', '15/07/2021', PROGRAMME]])),
    outcome: 'passed',
    details: state('76/NQ-CP', 'cited'),
  },
  {
    ...documents([RESOLUTION]),
    id: 'documents: the number within a longer one',
    portal: citing(
      'webforms',
      rows([
        ['176/NQ-CP', '15/07/2021', PROGRAMME],
        ['76/NQ-CP-TH', '15/07/2021', PROGRAMME],
      ]),
    ),
    outcome: 'failed',
    details: state('76/NQ-CP', 'missing'),
  },
  {
    ...documents([RESOLUTION]),
    id: 'documents: spaces and a dash in the number',
    portal: citing('nuke', '<p>Căn cứ Nghị quyết số76 / NQ – CP ngày 15 tháng 7 năm 2021 của Chính phủ.</p>'),
    outcome: 'passed',
    details: state('76/NQ-CP', 'cited'),
  },
  {
    ...documents([RESOLUTION]),
    id: 'documents: another date',
    portal: citing('nuke', '<p>Căn cứ Nghị quyết số 76/NQ-CP ngày 13 tháng 6 năm 2013 của Chính phủ.</p>'),
    outcome: 'failed',
    details: state('76/NQ-CP', 'missing'),
  },
  {
    ...documents([RESOLUTION], 'published'),
    id: 'documents: only cited where it must be published',
    portal: citing('liferay', rows([['76/NQ-CP', '15/07/2021', PROGRAMME]])),
    outcome: 'partial',
    credit: 0.5,
    details: state('76/NQ-CP', 'cited'),
  },
  {
    ...documents([RESOLUTION], 'published'),
    id: 'documents: a file whose head bears the number',
    portal: citing('liferay', '<p><a href="/files/76-nq-cp.pdf">Nghị quyết số 76/NQ-CP ngày 15/7/2021</a></p>', {
      '/files/76-nq-cp.pdf': {
        answer: file(
          '76-nq-cp.pdf',
          await pdf([
            [
              'CHÍNH PHỦ',
              'Số: 76/NQ-CP',
              'Hà Nội, ngày 15 tháng 7 năm 2021',
              { bold: 'NGHỊ QUYẾT' },
              `Ban hành ${PROGRAMME}`,
            ],
          ]),
          'application/pdf',
        ),
      },
    }),
    outcome: 'passed',
    details: state('76/NQ-CP', 'published'),
  },
  {
    ...documents([RESOLUTION], 'published'),
    id: 'documents: a page of its own',
    portal: citing('sharepoint', '<ul><li><a href="/van-ban/76">Nghị quyết 76/NQ-CP</a></li></ul>', {
      '/van-ban/76': [
        'Nghị quyết 76/NQ-CP',
        `<h1>Nghị quyết số 76/NQ-CP</h1><table><tr><td>Số ký hiệu</td><td>76/NQ-CP</td></tr><tr><td>Ngày ban hành</td><td>15/07/2021</td></tr><tr><td>Cơ quan ban hành</td><td>Chính phủ</td></tr><tr><td>Trích yếu</td><td>${PROGRAMME}</td></tr></table>`,
      ],
    }),
    outcome: 'passed',
    details: { documents: [{ number: '76/NQ-CP', state: 'published', url: '/van-ban/76' }] },
  },
  {
    ...documents([RESOLUTION], 'published'),
    id: 'documents: an article that lists what it rests on',
    portal: citing('sharepoint', '<ul><li><a href="/van-ban/tt">Danh mục văn bản</a></li></ul>', {
      '/van-ban/tt': [
        'Danh mục văn bản',
        '<h1>Các văn bản về cải cách hành chính</h1><p>Nghị quyết số 76/NQ-CP ngày 15/7/2021; Chỉ thị số 23/CT-TTg ngày 02/9/2021; Quyết định số 468/QĐ-TTg ngày 27/3/2021.</p>',
      ],
    }),
    outcome: 'partial',
    details: state('76/NQ-CP', 'cited'),
  },
  {
    ...documents([RESOLUTION, { number: '5158/QĐ-UBND', date: '2021-12-30' }]),
    id: 'documents: one of two, without its marks',
    portal: citing('bare', '<p>Thuc hien Quyet dinh so 5158/QD-UBND ngay 30/12/2021 cua UBND tinh Nghe An</p>'),
    outcome: 'partial',
    credit: 0.5,
    details: {
      documents: [
        { number: '76/NQ-CP', state: 'missing' },
        { number: '5158/QĐ-UBND', state: 'cited' },
      ],
    },
  },
  {
    ...documents([{ number: '05-NQ/TU', date: '2021-12-14' }]),
    id: 'documents: the party resolution of this province',
    portal: citing(
      'bare',
      '<p>Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Ban Chấp hành Đảng bộ tỉnh Nghệ An về cải cách hành chính.</p>',
    ),
    outcome: 'passed',
    details: state('05-NQ/TU', 'cited'),
  },
  {
    ...documents([{ number: '05-NQ/TU', date: '2021-12-14' }]),
    id: 'documents: the party resolution of another province',
    portal: citing(
      'bare',
      '<p>Nghị quyết số 05-NQ/TU ngày 14/5/2021 của Ban Chấp hành Đảng bộ tỉnh Bình Định về phát triển du lịch.</p>',
    ),
    outcome: ['failed', 'cantTell'],
  },
  {
    kind: 'documents',
    builtin: ['hungyen-skhcn-2024', 'plan-published'],
    asOf: '2024-11-20',
    id: 'documents: the plan itself as a file',
    portal: citing(
      'liferay',
      '<p><a href="/files/kh-2024.docx">Kế hoạch tuyên truyền cải cách hành chính năm 2024</a></p>',
      {
        '/files/kh-2024.docx': {
          answer: file(
            'kh-2024.docx',
            docx([
              'SỞ KHOA HỌC VÀ CÔNG NGHỆ HƯNG YÊN',
              'Số:     /KH-SKHCN',
              { bold: 'KẾ HOẠCH' },
              { bold: 'Tuyên truyền cải cách hành chính năm 2024' },
              'Thực hiện kế hoạch của Ủy ban nhân dân tỉnh, Sở xây dựng kế hoạch như sau.',
            ]),
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          ),
        },
      },
    ),
    outcome: 'passed',
    details: { documents: [{ number: null, state: 'published' }] },
  },
  {
    kind: 'documents',
    builtin: ['hungyen-skhcn-2024', 'plan-published'],
    asOf: '2024-11-20',
    id: 'documents: the plan of the year before',
    portal: citing(
      'liferay',
      '<p><a href="/files/kh-2023.docx">Kế hoạch tuyên truyền cải cách hành chính năm 2023</a></p>',
      {
        '/files/kh-2023.docx': {
          answer: file(
            'kh-2023.docx',
            docx([
              'SỞ KHOA HỌC VÀ CÔNG NGHỆ HƯNG YÊN',
              'Số: 12/KH-SKHCN',
              { bold: 'KẾ HOẠCH' },
              { bold: 'Tuyên truyền cải cách hành chính năm 2023' },
            ]),
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          ),
        },
      },
    ),
    outcome: 'failed',
  },
];

const indices = (...names: readonly string[]) => ({ kind: 'indices', params: { indices: names } }) as const;
const measured = (skin: Skin, title: string, text: string, date = '2022-05-26') =>
  news(skin, [{ title, date, body: `<p>${text}</p>` }]);
const index = (name: string, more: Readonly<Record<string, unknown>>) => ({ indices: [{ index: name, ...more }] });

export const INDICES: readonly Trap[] = [
  {
    ...indices('PAR INDEX'),
    id: 'indices: score and rank of the newest year',
    portal: measured(
      'nuke',
      'Công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2021',
      'Tỉnh Nghệ An đạt 87,53%, xếp thứ 18/63 tỉnh, thành phố về PAR INDEX năm 2021.',
    ),
    outcome: 'passed',
    details: index('PAR INDEX', { state: 'current', year: 2021, value: 87.53, rank: 18, url: '/tin/so-1' }),
  },
  {
    ...indices('PAR INDEX'),
    id: 'indices: a result of an older year, posted now',
    portal: measured(
      'nuke',
      'Công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2020',
      'Tỉnh Nghệ An đạt 84,30%, xếp thứ 18/63 tỉnh, thành phố về PAR INDEX năm 2020.',
    ),
    outcome: 'partial',
    credit: 0.5,
    details: index('PAR INDEX', { state: 'stale', year: 2020, value: 84.3, rank: 18 }),
  },
  {
    ...indices('SIPAS'),
    id: 'indices: a target',
    portal: measured(
      'liferay',
      'Kế hoạch nâng cao chỉ số SIPAS',
      'Phấn đấu Chỉ số hài lòng SIPAS năm 2021 của tỉnh Nghệ An đạt trên 88%, xếp thứ 15/63.',
      '2021-03-03',
    ),
    outcome: 'failed',
  },
  {
    ...indices('SIPAS'),
    id: 'indices: by another name',
    portal: measured(
      'liferay',
      'Mức độ hài lòng của người dân năm 2021',
      'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính tỉnh Nghệ An năm 2021 là 86,12%.',
    ),
    outcome: 'passed',
    details: index('SIPAS', { state: 'current', year: 2021, value: 86.12 }),
  },
  {
    ...indices('PCI'),
    id: 'indices: security of payment cards',
    portal: measured(
      'webforms',
      'Ngân hàng đạt chứng chỉ PCI DSS năm 2021',
      'Hệ thống thẻ tại Nghệ An đạt chuẩn PCI DSS năm 2021, xếp thứ 3 toàn quốc với 98 điểm.',
    ),
    outcome: 'failed',
  },
  {
    ...indices('PCI'),
    id: 'indices: competitiveness of the province',
    portal: measured(
      'webforms',
      'PCI 2021: Nghệ An xếp thứ 30',
      'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021 của Nghệ An đạt 64,74 điểm, xếp thứ 30/63.',
    ),
    outcome: 'passed',
    details: index('PCI', { state: 'current', year: 2021, value: 64.74, rank: 30 }),
  },
  {
    ...indices('PAPI'),
    id: 'indices: of another province',
    portal: measured(
      'sharepoint',
      'Công bố PAPI năm 2021',
      'Thừa Thiên Huế dẫn đầu cả nước với 48,06 điểm, xếp thứ 1/63.',
    ),
    outcome: 'failed',
  },
  {
    ...indices('PAPI'),
    id: 'indices: of another province and of this one',
    portal: measured(
      'sharepoint',
      'Công bố PAPI năm 2021',
      'Thừa Thiên Huế dẫn đầu cả nước với 48,06 điểm. Nghệ An đạt 43,56 điểm, xếp thứ 16/63.',
    ),
    outcome: 'passed',
    details: index('PAPI', { state: 'current', year: 2021, value: 43.56, rank: 16 }),
  },
  {
    ...indices('PAR INDEX', 'PAPI'),
    id: 'indices: a table, one of both',
    portal: portal({
      skin: 'bare',
      menu: [['Chỉ số CCHC', '/chi-so']],
      pages: {
        '/chi-so': [
          'Chỉ số',
          '<h1>Kết quả các chỉ số của tỉnh Nghệ An năm 2021</h1><table border=1><tr><td>Chỉ số</td><td>Điểm</td><td>Thứ hạng</td></tr><tr><td>PAR Index</td><td>87,53</td><td>18/63</td></tr><tr><td>PAPI</td><td></td><td>Chưa công bố</td></tr></table>',
        ],
      },
    }),
    outcome: 'partial',
    credit: 0.5,
    details: {
      indices: [
        { index: 'PAR INDEX', state: 'current', value: 87.53, rank: 18 },
        { index: 'PAPI', state: 'missing' },
      ],
    },
  },
];

const section = (name: string) => ({ kind: 'section', params: { topic: name } }) as const;
const ISO: MenuEntry = ['Hệ thống quản lý chất lượng ISO 9001:2015', '/iso'];
const LONG =
  '<p>Sở áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 cho toàn bộ các phòng chuyên môn và hai đơn vị trực thuộc. Chính sách chất lượng được niêm yết tại trụ sở và phổ biến tới mọi công chức. Hằng năm Ban chỉ đạo ISO tổ chức đánh giá nội bộ, xem xét của lãnh đạo, khắc phục điểm không phù hợp và công bố lại hệ thống khi phạm vi áp dụng có thay đổi. Sổ tay chất lượng, các quy trình và biểu mẫu được lưu tại Văn phòng Sở.</p>';
const ADS =
  '<p>Thông tin tuyên truyền: phòng chống cháy nổ trong mùa khô, an toàn giao thông, tiết kiệm điện, bảo vệ rừng, phòng chống đuối nước cho trẻ em, hiến máu tình nguyện, tiêm chủng mở rộng, bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình, học sinh vùng cao đến trường, khuyến công, khuyến nông, khuyến ngư, xúc tiến thương mại và du lịch biển đảo.</p>';
const standing = (skin: Skin, main: string, pages: Readonly<Record<string, Content>> = {}, aside = '') =>
  portal({
    skin,
    menu: [ISO],
    aside,
    pages: { '/iso': ['ISO 9001:2015', `<h1>Hệ thống quản lý chất lượng ISO 9001:2015</h1>${main}`], ...pages },
  });
const scanned = async () => file('qd.pdf', await pdf([[{ scan: true }]]), 'application/pdf');

export const SECTIONS: readonly Trap[] = [
  {
    ...section('iso'),
    id: 'section: a page with words',
    portal: standing('nuke', LONG),
    outcome: 'passed',
    details: { url: '/iso', attachments: 0 },
  },
  {
    ...section('iso'),
    id: 'section: a page with a sentence',
    portal: standing('nuke', '<p>Sở áp dụng hệ thống quản lý chất lượng từ năm 2015.</p>'),
    outcome: 'partial',
    credit: 0.5,
  },
  {
    ...section('iso'),
    id: 'section: being updated, beside a long sidebar',
    portal: standing('liferay', '<p>Nội dung đang cập nhật.</p>', {}, ADS),
    outcome: 'partial',
  },
  {
    ...section('iso'),
    id: 'section: a scan is substance',
    portal: standing('liferay', '<p><a href="/files/qd.pdf">Quyết định công bố hệ thống quản lý chất lượng</a></p>', {
      '/files/qd.pdf': { answer: await scanned() },
    }),
    outcome: 'passed',
    details: { attachments: 1 },
  },
  {
    ...section('iso'),
    id: 'section: a dated article is none',
    portal: news('webforms', [
      { title: 'Sở duy trì hệ thống quản lý chất lượng ISO 9001:2015', date: '2022-03-18', body: LONG },
    ]),
    outcome: 'failed',
  },
  {
    ...section('iso'),
    id: 'section: the menu entry is dead',
    portal: portal({ skin: 'webforms', menu: [['Hệ thống quản lý chất lượng ISO 9001:2015', 'javascript:void(0)']] }),
    outcome: 'failed',
  },
  {
    ...section('iso'),
    id: 'section: the page answers 403',
    portal: portal({
      skin: 'sharepoint',
      menu: [ISO],
      pages: { '/iso': { answer: { status: 403, body: 'Forbidden' } } },
    }),
    outcome: 'cantTell',
    noted: [{ path: '/iso', reason: /403|firewall|forbidden/ }],
  },
  {
    ...section('finance'),
    id: 'section: a list of files',
    portal: portal({
      skin: 'bare',
      menu: [['Công khai tài chính', '/tai-chinh']],
      pages: {
        '/tai-chinh': [
          'Công khai tài chính',
          '<h1>Công khai thu, chi ngân sách</h1><ul><li><a href="/files/qd.pdf">Quyết định công khai dự toán năm 2022</a></li></ul>',
        ],
        '/files/qd.pdf': { answer: await scanned() },
      },
    }),
    outcome: 'passed',
    details: { url: '/tai-chinh' },
  },
  {
    ...section('finance'),
    id: 'section: a table without rows',
    portal: portal({
      skin: 'bare',
      menu: [['Công khai tài chính', '/tai-chinh']],
      pages: {
        '/tai-chinh': [
          'Công khai tài chính',
          '<h1>Công khai thu, chi ngân sách</h1><table border=1><tr><th>Số</th><th>Ngày</th><th>Nội dung</th></tr></table><p>Hiển thị 0 bản ghi</p>',
        ],
      },
    }),
    outcome: 'partial',
  },
];

const RESULTS = {
  kind: 'periodic-results',
  params: { period: 'quarter', graceDays: 15, topic: 'dossier-results' },
} as const;
interface Reported {
  readonly title: string;
  readonly date: string;
  readonly text?: string;
}
const RESULT_MENU: MenuEntry = ['Kết quả giải quyết hồ sơ', '/ket-qua'];
function results(skin: Skin, given: readonly Reported[]): PortalDefinition {
  const entries = given.map(({ title, date }, at) => ({ title, date, href: `/ket-qua/${at + 1}` }));
  return portal({
    skin,
    menu: [RESULT_MENU],
    pages: {
      '/ket-qua': [
        'Kết quả giải quyết hồ sơ',
        `<h1>Kết quả giải quyết hồ sơ thủ tục hành chính</h1>${list(skin, entries)}`,
      ],
      ...Object.fromEntries(
        given.map(
          (
            {
              title,
              date,
              text = 'Tiếp nhận 214 hồ sơ, đã giải quyết 201, trước và đúng hạn 201, quá hạn 0, đang giải quyết 13.',
            },
            at,
          ): [string, Content] => [`/ket-qua/${at + 1}`, [title, post(skin, { title, date, body: `<p>${text}</p>` })]],
        ),
      ),
    },
  });
}
const Q1: Reported = { title: 'Kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022', date: '2022-04-05' };
const Q2: Reported = { title: 'Tình hình, kết quả giải quyết TTHC Quý 2/2022', date: '2022-07-08' };
const Q3: Reported = { title: 'Báo cáo kết quả tiếp nhận và giải quyết hồ sơ quý III/2022', date: '2022-10-06' };
const HALF = { title: 'Kết quả giải quyết hồ sơ thủ tục hành chính 6 tháng đầu năm 2022', date: '2022-07-08' };
const states = (...given: readonly string[]) => ({
  periods: given.map((is, at) => ({ period: `2022-Q${at + 1}`, state: is })),
});

export const PERIODS: readonly Trap[] = [
  {
    ...RESULTS,
    id: 'periods: three quarters in three writings',
    portal: results('nuke', [Q1, Q2, Q3]),
    outcome: 'passed',
    details: states('published', 'published', 'published', 'not-due'),
  },
  {
    ...RESULTS,
    id: 'periods: the third quarter is missing',
    portal: results('nuke', [Q1, Q2]),
    outcome: 'partial',
    credit: 0.667,
    details: states('published', 'published', 'missing', 'not-due'),
  },
  {
    ...RESULTS,
    id: 'periods: six months without the figures of the quarter',
    portal: results('liferay', [Q1, HALF, Q3]),
    outcome: 'partial',
    credit: 0.667,
    details: states('published', 'missing', 'published', 'not-due'),
  },
  {
    ...RESULTS,
    id: 'periods: six months with the figures of the quarter',
    portal: results('liferay', [
      Q1,
      {
        ...HALF,
        text: '6 tháng đầu năm tiếp nhận 410 hồ sơ, đã giải quyết 398. Trong đó quý II tiếp nhận 196 hồ sơ, đã giải quyết 190, quá hạn 0.',
      },
      Q3,
    ]),
    outcome: 'passed',
    details: states('published', 'published', 'published', 'not-due'),
  },
  {
    ...RESULTS,
    asOf: '2022-10-14',
    id: 'periods: fourteen days after the quarter',
    portal: results('sharepoint', [Q1, Q2]),
    outcome: 'passed',
    details: states('published', 'published', 'not-due', 'not-due'),
  },
  {
    ...RESULTS,
    asOf: '2022-10-15',
    id: 'periods: fifteen days after the quarter',
    portal: results('sharepoint', [Q1, Q2]),
    outcome: 'partial',
    details: states('published', 'published', 'missing', 'not-due'),
  },
  {
    ...RESULTS,
    asOf: '2022-10-10',
    id: 'periods: published before it is due',
    portal: results('webforms', [Q1, Q2, Q3]),
    outcome: 'passed',
    details: states('published', 'published', 'not-due', 'not-due'),
  },
  {
    ...RESULTS,
    id: 'periods: the last quarter of the year before',
    portal: results('webforms', [
      { title: 'Kết quả giải quyết hồ sơ thủ tục hành chính quý IV năm 2021', date: '2022-01-06' },
    ]),
    outcome: 'failed',
    details: states('missing', 'missing', 'missing', 'not-due'),
  },
  {
    ...RESULTS,
    id: 'periods: a plan to report is no report',
    portal: results('bare', [
      {
        title: 'Kế hoạch kiểm tra việc giải quyết hồ sơ thủ tục hành chính quý I năm 2022',
        date: '2022-01-06',
        text: 'Đoàn kiểm tra làm việc từ ngày 10 đến ngày 20 tháng 3 tại các phòng.',
      },
    ]),
    outcome: 'failed',
  },
  {
    ...RESULTS,
    params: { period: 'half', graceDays: 15, topic: 'dossier-results' },
    id: 'periods: a half-year from its report',
    portal: results('bare', [HALF]),
    outcome: 'passed',
    details: {
      periods: [
        { period: '2022-H1', state: 'published' },
        { period: '2022-H2', state: 'not-due' },
      ],
    },
  },
];

const OWN: readonly (readonly [string, string])[] = [
  ['1.002935', 'Cấp giấy phép tiến hành công việc bức xạ'],
  ['2.001179', 'Đánh giá kết quả nhiệm vụ khoa học và công nghệ'],
];
const CODES = OWN.map(([code, name]) => `${code}.000.00.00.H41;${name};`);
const PROVINCE = {
  kind: 'elsewhere',
  params: { kind: 'procedure-set', host: 'province' },
  procedures: CODES,
  portal: portal({ skin: 'nuke' }),
} as const;
const provincial = (departments: Readonly<Record<string, readonly (readonly [string, string])[]>>) =>
  portal({
    skin: 'liferay',
    name: 'Cổng thông tin điện tử tỉnh Nghệ An',
    menu: [['Thủ tục hành chính', '/tthc']],
    pages: {
      '/tthc': [
        'Thủ tục hành chính',
        `<h1>Thủ tục hành chính theo cơ quan</h1><ul>${Object.keys(departments)
          .map((name, at) => `<li><a href="/tthc?co-quan=${at}">${name}</a></li>`)
          .join('')}</ul>`,
      ],
      ...Object.fromEntries(
        Object.entries(departments).map(([name, given], at): [string, Content] => [
          `/tthc?co-quan=${at}`,
          [
            name,
            `<h1>Thủ tục hành chính của ${name}</h1><table><tr><th>Mã</th><th>Tên thủ tục</th></tr>${given.map(([code, title]) => `<tr><td>${code}</td><td>${title}</td></tr>`).join('')}</table>`,
          ],
        ]),
      ),
    },
  });
const HEALTH: readonly (readonly [string, string])[] = [
  ['1.003748', 'Cấp chứng chỉ hành nghề khám bệnh, chữa bệnh'],
  ['1.004616', 'Cấp chứng chỉ hành nghề dược'],
];

export const OTHERS: readonly Trap[] = [
  {
    ...PROVINCE,
    id: 'elsewhere: the department has its part of the list',
    province: provincial({ 'Sở Y tế': HEALTH, 'Sở Khoa học và Công nghệ': OWN }),
    outcome: 'passed',
    details: { listed: 2, coverage: 1, unknown: [], missing: [] },
  },
  {
    ...PROVINCE,
    id: 'elsewhere: the department has one of two',
    province: provincial({ 'Sở Y tế': HEALTH, 'Sở Khoa học và Công nghệ': OWN.slice(0, 1) }),
    outcome: 'partial',
    credit: 0.5,
    details: { listed: 1, unknown: [], missing: [{ code: OWN[1]?.[0] }] },
  },
  {
    ...PROVINCE,
    id: 'elsewhere: other departments alone',
    province: provincial({ 'Sở Y tế': HEALTH }),
    outcome: 'failed',
  },
  { ...PROVINCE, id: 'elsewhere: nothing answers', province: null, outcome: 'cantTell' },
  { ...PROVINCE, id: 'elsewhere: no host', outcome: 'cantTell' },
  { kind: 'manual', id: 'manual: always untested', portal: portal({ skin: 'bare' }), outcome: 'untested' },
  {
    kind: 'hotline',
    id: 'off: switched off with a reason',
    requirement: { off: 'Sở dùng chung đường dây nóng của tỉnh' },
    portal: portal({ skin: 'bare' }),
    outcome: 'inapplicable',
  },
  {
    kind: 'hotline',
    id: 'off: the period has not begun',
    asOf: '2021-12-31',
    portal: portal({ skin: 'bare' }),
    outcome: 'inapplicable',
  },
];

export const CONTENTS: readonly Trap[] = [...TOPICS, ...DOCUMENTS, ...INDICES, ...SECTIONS, ...PERIODS, ...OTHERS];
export { NAME };
