/** A fifth sitting of truths, written before their first run. */

import { docx, pdf } from '../../support/attachments.ts';
import type { Answer, PortalDefinition } from '../../support/portal-server.ts';
import { list, portal, post, type Content, type MenuEntry, type Skin } from './skins.ts';
import type { Trap } from './trap.ts';

const file = (name: string, body: Uint8Array, type: string): Answer => ({
  headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  body,
});
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const news = (
  skin: Skin,
  told: readonly (readonly [title: string, date: string, body?: string])[],
  menu: readonly MenuEntry[] = [],
  pages: Readonly<Record<string, Content>> = {},
): PortalDefinition =>
  portal({
    skin,
    menu,
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
      ...pages,
    },
  });

const ONLINE = { kind: 'online-service' } as const;
const LINK = '<a href="https://dichvucong.nghean.gov.vn/">Dịch vụ công trực tuyến</a>';
const STEPS =
  '<p>Dịch vụ công trực tuyến mức độ 3, mức độ 4 của tỉnh được sử dụng như sau. Bước 1: đăng ký tài khoản. Bước 2: chọn thủ tục. Bước 3: điền đơn, đính kèm giấy tờ. Bước 4: nộp lệ phí qua mạng.</p>';
const ONLINES: readonly Trap[] = [
  {
    ...ONLINE,
    id: '5: online: the guide is a Word file',
    portal: portal({
      skin: 'nuke',
      aside: LINK,
      menu: [['Hướng dẫn sử dụng dịch vụ công trực tuyến', '/hd']],
      pages: {
        '/hd': [
          'Hướng dẫn',
          '<h1>Hướng dẫn sử dụng dịch vụ công trực tuyến</h1><p><a href="/files/hd.docx">Tài liệu hướng dẫn sử dụng dịch vụ công trực tuyến</a></p>',
        ],
        '/files/hd.docx': {
          answer: file(
            'hd.docx',
            docx([
              { bold: 'HƯỚNG DẪN SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN MỨC ĐỘ 3, MỨC ĐỘ 4' },
              'Bước 1: Đăng ký tài khoản trên cổng dịch vụ công.',
              'Bước 2: Chọn dịch vụ công mức độ 3 hoặc mức độ 4.',
              'Bước 3: Điền đơn và đính kèm giấy tờ.',
              'Bước 4: Nhận kết quả.',
            ]),
            DOCX,
          ),
        },
      },
    }),
    outcome: 'passed',
  },
  {
    ...ONLINE,
    id: '5: online: a guide of another thing',
    portal: portal({
      skin: 'nuke',
      aside: LINK,
      menu: [['Hướng dẫn đăng ký sáng chế', '/hd']],
      pages: {
        '/hd': [
          'Hướng dẫn',
          '<h1>Hướng dẫn đăng ký sáng chế</h1><p>Bước 1: viết bản mô tả. Bước 2: nộp đơn tại Cục Sở hữu trí tuệ. Bước 3: nộp phí.</p>',
        ],
      },
    }),
    outcome: 'partial',
    details: { guidance: null },
  },
  {
    ...ONLINE,
    id: '5: online: guidance where a list leads',
    portal: portal({
      skin: 'liferay',
      aside: LINK,
      menu: [['Hành chính công', '/hcc']],
      pages: {
        '/hcc': [
          'Hành chính công',
          '<h1>Hành chính công</h1><ul><li><a href="/hcc/dvc">Hướng dẫn dịch vụ công trực tuyến mức độ 3, 4</a></li><li><a href="/hcc/bm">Biểu mẫu</a></li></ul>',
        ],
        '/hcc/dvc': ['Hướng dẫn', `<h1>Hướng dẫn dịch vụ công trực tuyến mức độ 3, 4</h1>${STEPS}`],
        '/hcc/bm': ['Biểu mẫu', '<p>Chưa có.</p>'],
      },
    }),
    outcome: 'passed',
    details: { guidance: '/hcc/dvc' },
  },
];

const FEEDBACK = { kind: 'feedback-channel' } as const;
const OTHERS: readonly Trap[] = [
  {
    ...FEEDBACK,
    id: '5: feedback: the ways on one page, the process on another',
    portal: portal({
      skin: 'sharepoint',
      menu: [
        ['Tiếp nhận phản ánh, kiến nghị', '/pa'],
        ['Quy trình xử lý phản ánh, kiến nghị', '/qt'],
      ],
      pages: {
        '/pa': [
          'Tiếp nhận phản ánh, kiến nghị',
          '<h1>Tiếp nhận phản ánh, kiến nghị</h1><p>Gửi về hộp thư pakn@skhcn.nghean.gov.vn hoặc gọi 0238 3598 478.</p>',
        ],
        '/qt': [
          'Quy trình xử lý',
          '<h1>Quy trình xử lý phản ánh, kiến nghị</h1><p>Bước 1: tiếp nhận. Bước 2: phân loại trong 02 ngày. Bước 3: xử lý và trả lời trong 15 ngày làm việc.</p>',
        ],
      },
    }),
    outcome: 'passed',
    details: { ways: ['phone', 'email'], process: true },
  },
  {
    ...FEEDBACK,
    id: '5: feedback: the page answers 500',
    portal: portal({
      skin: 'sharepoint',
      menu: [['Phản ánh, kiến nghị', '/pa']],
      pages: { '/pa': { answer: { status: 500, body: 'loi' } } },
    }),
    outcome: 'cantTell',
    noted: [{ path: '/pa', reason: /http-500/ }],
  },
  {
    kind: 'published-feedback',
    params: { min: 1 },
    id: '5: opinions: drafts for comment are none',
    portal: portal({
      skin: 'nuke',
      menu: [['Lấy ý kiến dự thảo', '/du-thao']],
      pages: {
        '/du-thao': [
          'Lấy ý kiến dự thảo',
          '<h1>Lấy ý kiến dự thảo văn bản</h1><p><a href="/dt/1">Dự thảo Quyết định ban hành quy chế quản lý nhiệm vụ khoa học</a> - Hạn góp ý: 30/06/2022</p>',
        ],
        '/dt/1': ['Dự thảo', '<h1>Dự thảo Quyết định</h1><p>Hạn góp ý: 30/06/2022.</p>'],
      },
    }),
    outcome: 'failed',
  },
  {
    kind: 'social',
    params: { networks: ['facebook', 'zalo'] },
    id: '5: social: pages of news alone lead there',
    portal: news('liferay', [
      [
        'Mời theo dõi trang của Sở',
        '2022-05-05',
        '<p><a href="https://www.facebook.com/sokhcnnghean">Facebook</a> <a href="https://zalo.me/1234567890123456789">Zalo</a></p>',
      ],
    ]),
    outcome: 'failed',
  },
  {
    kind: 'social',
    params: { networks: ['zalo'] },
    id: '5: social: an official account of Zalo',
    portal: portal({
      skin: 'webforms',
      aside: '<a href="https://zalo.me/2345678901234567890" title="Zalo Sở KH&amp;CN"><img src="/images/zl.png"></a>',
    }),
    outcome: 'passed',
  },
];

const ISO: MenuEntry = ['Hệ thống quản lý chất lượng ISO 9001', '/iso'];
const section = (name: string) => ({ kind: 'section', params: { topic: name } }) as const;
const DUTIES =
  'Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về hoạt động khoa học và công nghệ, phát triển tiềm lực, tiêu chuẩn đo lường chất lượng, sở hữu trí tuệ, ứng dụng bức xạ và đồng vị phóng xạ, an toàn bức xạ và hạt nhân. Sở có nhiệm vụ trình dự thảo quyết định, quy hoạch, kế hoạch dài hạn; tổ chức thực hiện khi được phê duyệt; kiểm tra, thanh tra; hợp tác quốc tế; quản lý tổ chức bộ máy.';
const scan = await pdf([[{ scan: true }]]);
const SECTIONS: readonly Trap[] = [
  {
    ...section('functions-and-organisation'),
    id: '5: section: duties one step below the introduction',
    portal: portal({
      skin: 'webforms',
      pages: {
        '/gioi-thieu': [
          'Giới thiệu',
          '<h1>Giới thiệu</h1><ul><li><a href="/gt/cn">Chức năng, nhiệm vụ</a></li><li><a href="/gt/tc">Cơ cấu tổ chức</a></li></ul>',
        ],
        '/gt/cn': ['Chức năng, nhiệm vụ', `<h1>Chức năng, nhiệm vụ, quyền hạn</h1><p>${DUTIES}</p>`],
        '/gt/tc': [
          'Cơ cấu tổ chức',
          '<h1>Cơ cấu tổ chức</h1><p>Ban Giám đốc; Văn phòng; Thanh tra; phòng Quản lý khoa học; phòng Quản lý công nghệ; Chi cục Tiêu chuẩn Đo lường Chất lượng.</p>',
        ],
      },
    }),
    outcome: 'passed',
  },
  {
    ...section('citizen-reception'),
    id: '5: section: the timetable of reception',
    portal: portal({
      skin: 'bare',
      menu: [['Tiếp công dân', '/tcd']],
      pages: {
        '/tcd': [
          'Tiếp công dân',
          '<h2>Lịch tiếp công dân</h2><p>Giám đốc Sở tiếp công dân định kỳ ngày 15 hằng tháng tại phòng tiếp công dân, tầng 1 trụ sở Sở. Trong giờ hành chính, Thanh tra Sở cử công chức thường trực tiếp công dân, nhận đơn khiếu nại, tố cáo, kiến nghị, phản ánh; vào sổ, phân loại, chuyển phòng chuyên môn xử lý và thông báo kết quả cho công dân theo thời hạn của Luật Khiếu nại, Luật Tố cáo.</p>',
        ],
      },
    }),
    outcome: 'passed',
    details: { url: '/tcd' },
  },
  {
    ...section('finance'),
    id: '5: section: in news alone',
    portal: news('sharepoint', [['Công khai dự toán ngân sách năm 2022', '2022-01-20', `<p>${DUTIES}</p>`]]),
    outcome: 'failed',
  },
  {
    ...section('workflows'),
    id: '5: section: the page is a PDF that the menu opens',
    portal: portal({
      skin: 'nuke',
      menu: [['Quy trình nội bộ', '/files/qt.pdf']],
      pages: { '/files/qt.pdf': { answer: file('qt.pdf', scan, 'application/pdf') } },
    }),
    outcome: 'passed',
  },
  {
    ...section('iso'),
    id: '5: section: a slow page',
    portal: portal({
      skin: 'nuke',
      menu: [ISO],
      pages: {
        '/iso': {
          answer: {
            delayMs: 1500,
            body: `<html><meta charset="utf-8"><title>ISO</title><h1>Hệ thống quản lý chất lượng ISO 9001</h1><p>${DUTIES}</p></html>`,
          },
        },
      },
    }),
    outcome: ['passed', 'partial'],
  },
];

const RESULTS = {
  kind: 'periodic-results',
  params: { period: 'quarter', graceDays: 15, topic: 'dossier-results' },
} as const;
const PERIODS: readonly Trap[] = [
  {
    ...RESULTS,
    id: '5: periods: nine months without the quarter',
    portal: news('nuke', [
      [
        'Kết quả giải quyết hồ sơ thủ tục hành chính 9 tháng đầu năm 2022',
        '2022-10-04',
        '<p>9 tháng đầu năm tiếp nhận 610 hồ sơ, đã giải quyết 598, quá hạn 0.</p>',
      ],
      [
        'Kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022',
        '2022-04-04',
        '<p>Tiếp nhận 214 hồ sơ, đã giải quyết 201.</p>',
      ],
    ]),
    outcome: 'partial',
    credit: 0.333,
  },
  {
    ...RESULTS,
    id: '5: periods: of the whole province',
    portal: news('nuke', [
      ['Hội nghị tổng kết ngành khoa học quý I năm 2022', '2022-04-04', '<p>Ngành đã nghiệm thu 12 đề tài.</p>'],
    ]),
    outcome: 'failed',
  },
  {
    ...RESULTS,
    id: '5: periods: the list of news answers 500',
    portal: portal({
      skin: 'webforms',
      menu: [['Kết quả giải quyết hồ sơ', '/kq']],
      pages: { '/kq': { answer: { status: 500, body: 'loi' } } },
    }),
    outcome: 'cantTell',
    noted: [{ path: '/kq', reason: /http-500/ }],
  },
];

const topic = (name: string, more: Readonly<Record<string, unknown>> = {}) =>
  ({ kind: 'topic', params: { topic: name, ...more } }) as const;
const POSTAL = 'Nộp hồ sơ, nhận kết quả qua dịch vụ bưu chính công ích';
const TOPICS: readonly Trap[] = [
  {
    ...topic('postal'),
    id: '5: topic: the list of news answers 500',
    portal: portal({ skin: 'liferay', pages: { '/tin-tuc': { answer: { status: 500, body: 'loi' } } } }),
    outcome: 'cantTell',
  },
  {
    ...topic('postal', { min: 2 }),
    id: '5: topic: one address in two writings',
    portal: news('nuke', [[POSTAL, '2022-05-05']], [['Sự kiện', '/su-kien']], {
      '/su-kien': [
        'Sự kiện',
        `<h1>Sự kiện</h1>${list('nuke', [{ title: POSTAL, href: '/tin/so-1?utm_source=home', date: '2022-05-05' }])}`,
      ],
      '/tin/so-1?utm_source=home': [
        POSTAL,
        post('nuke', {
          title: POSTAL,
          date: '2022-05-05',
          body: '<p>Đại biểu các phòng, đơn vị tới dự và trao đổi.</p>',
        }),
      ],
    }),
    outcome: 'partial',
    details: { found: 1 },
  },
  {
    ...topic('postal', { min: 2 }),
    id: '5: topic: two articles',
    portal: news('nuke', [
      [POSTAL, '2022-05-05'],
      ['Bưu điện tỉnh mở thêm điểm nhận hồ sơ bưu chính công ích', '2022-06-06'],
    ]),
    outcome: 'passed',
    details: { found: 2 },
  },
  {
    ...topic('postal'),
    id: '5: topic: a banner of it in the page',
    portal: portal({ skin: 'wordpress', home: `<marquee>${POSTAL}</marquee>` }),
    outcome: 'failed',
  },
];

const documents = (given: readonly unknown[], need?: string) =>
  ({ kind: 'documents', params: { documents: given, ...(need === undefined ? {} : { need }) } }) as const;
const DOCUMENTS: readonly Trap[] = [
  {
    ...documents([{ number: '76/NQ-CP', date: '2021-07-15' }]),
    id: '5: documents: cited within a PDF of the plan',
    portal: portal({
      skin: 'liferay',
      menu: [['Văn bản', '/vb']],
      pages: {
        '/vb': [
          'Văn bản',
          '<h1>Văn bản</h1><p><a href="/files/kh.pdf">Kế hoạch cải cách hành chính năm 2022 của Sở</a></p>',
        ],
        '/files/kh.pdf': {
          answer: file(
            'kh.pdf',
            await pdf([
              [
                'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
                'Số: 12/KH-SKHCN',
                { bold: 'KẾ HOẠCH' },
                'Cải cách hành chính năm 2022',
                'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;',
              ],
            ]),
            'application/pdf',
          ),
        },
      },
    }),
    outcome: 'passed',
  },
  {
    ...documents([{ number: '76/NQ-CP', date: '2021-07-15' }]),
    id: '5: documents: the page of documents answers 503',
    portal: portal({
      skin: 'liferay',
      menu: [['Văn bản', '/vb']],
      pages: { '/vb': { answer: { status: 503, body: 'loi' } } },
    }),
    outcome: 'cantTell',
  },
];

export const FIFTH: readonly Trap[] = [...ONLINES, ...OTHERS, ...SECTIONS, ...PERIODS, ...TOPICS, ...DOCUMENTS];
