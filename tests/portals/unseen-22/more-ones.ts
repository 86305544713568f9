/** A second sitting of small portals, again written with their truths before their first run. */

import { pdf } from '../../support/attachments.ts';
import { column, file, listOf, NAME, page, portal, post, withMenu, type One } from './one.ts';

const CCHC = withMenu(['/cchc', 'Cải cách hành chính']);
const LIVING = { topic: 'cchc', maxAgeDays: 30, perMonth: 1 };
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];
const MATTERS = [
  'họp ban chỉ đạo',
  'tập huấn',
  'kiểm tra',
  'ký cam kết',
  'sơ kết quý',
  'rà việc',
  'giao ban',
  'thi đua',
  'khảo sát',
  'đối thoại',
  'tổng hợp',
];
const title = (index: number): string => `Cải cách hành chính: ${MATTERS[index] ?? ''} tại Sở`;
const BY_MONTH = Object.fromEntries(MONTHS.map((month) => [`2022-${month}`, 1]));

const COLUMNS: readonly One[] = [
  {
    id: 'column: behind a banner without words',
    kind: 'column',
    params: LIVING,
    pages: portal(
      column(
        '/chuyen-muc-12',
        'Cải cách hành chính',
        MONTHS.map((month, index) => [`b${month}`, title(index), `2022-${month}-08`]),
        {},
      ),
      {},
      '<p><a href="/chuyen-muc-12"><img src="/images/cchc248X50.png" alt=""></a></p>',
    ),
    truth: {
      outcome: 'passed',
      details: { url: '/chuyen-muc-12', linkedFromHome: true, newest: '2022-11-08', inPeriod: 11, byMonth: BY_MONTH },
    },
  },
  {
    id: 'column: days in the addresses alone',
    kind: 'column',
    params: LIVING,
    pages: portal(
      column(
        '/cchc',
        'Cải cách hành chính',
        MONTHS.map((month, index) => [`2022/${month}/08/bai-${index}`, title(index), null]),
        CCHC,
      ),
      CCHC,
    ),
    truth: { outcome: 'passed', details: { url: '/cchc', newest: '2022-11-08', inPeriod: 11, byMonth: BY_MONTH } },
  },
  {
    id: 'column: days of the week and hours beside the dates, an old one pinned',
    kind: 'column',
    params: LIVING,
    pages: portal(
      {
        '/cchc': page(
          'Cải cách hành chính',
          `<div class="tin ghim"><h3><a href="/cchc/ghim">Kế hoạch cải cách hành chính của Sở</a></h3><span>Thứ tư - 20/01/2021 08:00</span></div>${[
            ...MONTHS,
          ]
            .reverse()
            .map(
              (month) =>
                `<div class="tin"><h3><a href="/cchc/b${month}">${title(Number(month) - 1)}</a></h3><span>Thứ hai - 08/${month}/2022 16:10</span><p>Tin của văn phòng.</p></div>`,
            )
            .join('')}`,
          CCHC,
        ),
        '/cchc/ghim': post('Kế hoạch cải cách hành chính của Sở', '2021-01-20', 'Kế hoạch của năm 2021.', CCHC),
        ...Object.fromEntries(
          MONTHS.map((month, index) => [
            `/cchc/b${month}`,
            post(title(index), `2022-${month}-08`, 'Tin của văn phòng.', CCHC),
          ]),
        ),
      },
      CCHC,
    ),
    truth: {
      outcome: 'passed',
      details: { url: '/cchc', newest: '2022-11-08', ageDays: 12, inPeriod: 11, byMonth: BY_MONTH },
    },
  },
  {
    id: 'column: all of it undated',
    kind: 'column',
    params: LIVING,
    pages: portal(
      column(
        '/cchc',
        'Cải cách hành chính',
        MONTHS.slice(0, 4).map((month, index) => [`b${month}`, title(index), null]),
        CCHC,
      ),
      CCHC,
    ),
    truth: { outcome: 'cantTell' },
  },
  {
    id: 'column: cadence of all news, two lists',
    kind: 'column',
    params: { over: 'all-news', perMonth: 2, cchcPerMonth: 1 },
    pages: portal(
      {
        ...column(
          '/cchc',
          'Cải cách hành chính',
          MONTHS.map((month, index) => [`b${month}`, title(index), `2022-${month}-08`]),
          CCHC,
        ),
        ...column(
          '/tin-tuc',
          'Tin tức',
          MONTHS.map((month, index) => [`t${month}`, `Hội chợ thương mại lần thứ ${index + 3}`, `2022-${month}-15`]),
          CCHC,
        ),
      },
      CCHC,
    ),
    truth: {
      outcome: 'passed',
      details: { byMonth: Object.fromEntries(MONTHS.map((month) => [`2022-${month}`, 2])), cchcByMonth: BY_MONTH },
    },
  },
  {
    id: 'column: cadence with a month short of news',
    kind: 'column',
    params: { over: 'all-news', perMonth: 2, cchcPerMonth: 1 },
    pages: portal(
      {
        ...column(
          '/cchc',
          'Cải cách hành chính',
          MONTHS.map((month, index) => [`b${month}`, title(index), `2022-${month}-08`]),
          CCHC,
        ),
        ...column(
          '/tin-tuc',
          'Tin tức',
          MONTHS.filter((month) => month !== '06').map((month, index) => [
            `t${month}`,
            `Hội chợ thương mại lần thứ ${index + 3}`,
            `2022-${month}-15`,
          ]),
          CCHC,
        ),
      },
      CCHC,
    ),
    truth: { outcome: 'partial', credit: 0.5, details: { cchcByMonth: BY_MONTH } },
  },
];

const box = (inside: string): string =>
  `<div class="box"><div class="box-title">Đường dây nóng</div><div class="box-body">${inside}</div></div>`;

const HOTLINES: readonly One[] = [
  {
    id: 'hotline: a picture of the label beside the number',
    kind: 'hotline',
    params: { needs: ['phone'] },
    pages: portal({}, { aside: '<p><img src="/i/hotline.png" alt="Đường dây nóng"> 0233.3852.601</p>' }),
    truth: { outcome: 'passed', details: { url: '/', phones: ['+842333852601'] } },
  },
  {
    id: 'hotline: a banner alone',
    kind: 'hotline',
    params: { needs: ['phone'] },
    pages: portal({}, { aside: '<p><img src="/i/banner-hotline.jpg" alt="Đường dây nóng tiếp nhận phản ánh"></p>' }),
    truth: { outcome: 'cantTell' },
  },
  {
    id: 'hotline: a number to be called by a tap',
    kind: 'hotline',
    params: { needs: ['phone'] },
    pages: portal({}, { aside: '<p><a href="tel:02333852602">Gọi đường dây nóng</a></p>' }),
    truth: { outcome: 'passed', details: { phones: ['+842333852602'] } },
  },
  {
    id: 'hotline: in the foot with its mail',
    kind: 'hotline',
    params: { needs: ['phone', 'email'] },
    pages: portal(
      {},
      { footer: `<p>${NAME}</p><p>Đường dây nóng: 0233.3852.603 - Email: duongdaynong.sct@quangtri.gov.vn</p>` },
    ),
    truth: { outcome: 'passed', details: { phones: ['+842333852603'], emails: ['duongdaynong.sct@quangtri.gov.vn'] } },
  },
  {
    id: 'hotline: the mail of the office stands elsewhere in the foot',
    kind: 'hotline',
    params: { needs: ['phone', 'email'] },
    pages: portal(
      {},
      {
        aside: box('<p>0233.3852.604</p>'),
        footer: `<p>${NAME}</p><p>Địa chỉ: số 95 đường Hùng Vương. Email: sct@quangtri.gov.vn</p>`,
      },
    ),
    truth: { outcome: 'partial', credit: 0.5, details: { phones: ['+842333852604'], emails: [] } },
  },
  {
    id: 'hotline: of another body',
    kind: 'hotline',
    params: { needs: ['phone'] },
    pages: portal({}, { aside: '<div><h3>Đường dây nóng Công an tỉnh</h3><p>0233.3555.113</p></div>' }),
    truth: { outcome: 'failed', credit: 0 },
  },
];

const TTHC = withMenu(['/tthc', 'Thủ tục hành chính']);
const CODES = Array.from(
  { length: 12 },
  (_, index) => [`2.0006${10 + index}`, `Cấp Giấy phép kinh doanh mặt hàng số ${index + 1} có điều kiện`] as const,
);
const GONE = ['2.000777', 'Xác nhận đăng ký mẫu hợp đồng mua bán điện', true] as const;
type Coded = readonly (readonly [string, string, ...unknown[]])[];
const table = (of: Coded, now: number, pages: number): string =>
  `<table><tr><th>STT</th><th>Mã số</th><th>Tên thủ tục hành chính</th></tr>${of.map(([code, name], index) => `<tr><td>${index + 1}</td><td>${code}</td><td>${name}</td></tr>`).join('')}</table><div class="phan-trang">${Array.from({ length: pages }, (_, index) => (index + 1 === now ? `<span>${now}</span>` : `<a href="/tthc?trang=${index + 1}">${index + 1}</a>`)).join(' ')}</div>`;
const three = (first: Coded = CODES.slice(0, 4)): Record<string, string> => ({
  '/tthc': page('Thủ tục hành chính', table(first, 1, 3), TTHC),
  '/tthc?trang=1': page('Thủ tục hành chính', table(first, 1, 3), TTHC),
  '/tthc?trang=2': page('Thủ tục hành chính', table(CODES.slice(4, 8), 2, 3), TTHC),
  '/tthc?trang=3': page('Thủ tục hành chính', table(CODES.slice(8), 3, 3), TTHC),
});
const BROKEN = { status: 500, body: 'Runtime Error' };

const SETS: readonly One[] = [
  {
    id: 'set: three pages, codes without their tail',
    kind: 'procedure-set',
    reference: CODES.map(([code, name]) => [`${code}.000.00.00.H50`, name] as const),
    pages: portal(three(), TTHC),
    truth: {
      outcome: 'passed',
      credit: 1,
      details: { reference: 12, listed: 12, coverage: 1, missing: [], unknown: [], duplicates: [] },
    },
  },
  {
    id: 'set: the third page answers with an error',
    kind: 'procedure-set',
    reference: CODES,
    pages: portal({ ...three(), '/tthc?trang=3': BROKEN }, TTHC),
    truth: { outcome: 'cantTell', details: { missing: [] } },
  },
  {
    id: 'set: the third page answers with an error, an abolished one on the first',
    kind: 'procedure-set',
    reference: [...CODES, GONE],
    pages: portal({ ...three([...CODES.slice(0, 4), GONE]), '/tthc?trang=3': BROKEN }, TTHC),
    truth: { outcome: 'partial', details: { missing: [], abolishedListed: [{ code: GONE[0] }] } },
  },
  {
    id: 'set: none of the reference',
    kind: 'procedure-set',
    reference: CODES,
    pages: portal(
      {
        '/tthc': page(
          'Thủ tục hành chính',
          table(
            [
              ['1.001612', 'Thủ tục thứ nhất của Sở về hóa chất'],
              ['1.001613', 'Thủ tục thứ hai của Sở về hóa chất'],
            ],
            1,
            1,
          ),
          TTHC,
        ),
      },
      TTHC,
    ),
    truth: {
      outcome: 'failed',
      credit: 0,
      details: { listed: 0, unknown: [{ code: '1.001612' }, { code: '1.001613' }] },
    },
  },
  {
    id: 'detail: no procedure leads anywhere',
    kind: 'procedure-detail',
    reference: CODES,
    pages: portal(three(), TTHC),
    truth: { outcome: 'failed', credit: 0, details: { checked: 0, complete: 0 } },
  },
];

const menu = (href: string, words: string) => withMenu([href, words]);
const SECTIONS: readonly One[] = [
  {
    id: 'section: being updated',
    kind: 'section',
    params: { topic: 'workflows' },
    pages: portal(
      {
        '/qt': page(
          'Quy trình nội bộ giải quyết thủ tục hành chính',
          '<p>Chuyên mục đang được xây dựng, mời bạn quay lại sau.</p>',
          menu('/qt', 'Quy trình nội bộ'),
        ),
      },
      menu('/qt', 'Quy trình nội bộ'),
    ),
    truth: { outcome: 'partial', credit: 0.5, details: { url: '/qt' } },
  },
  {
    id: 'section: on pages below its own',
    kind: 'section',
    params: { topic: 'functions-and-organisation' },
    pages: portal({
      '/gioi-thieu': page(
        'Giới thiệu',
        '<ul><li><a href="/gioi-thieu/chuc-nang">Chức năng, nhiệm vụ, quyền hạn</a></li><li><a href="/gioi-thieu/to-chuc">Cơ cấu tổ chức</a></li></ul>',
      ),
      '/gioi-thieu/chuc-nang': page(
        'Chức năng, nhiệm vụ, quyền hạn',
        '<p>Sở Công Thương là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu quản lý nhà nước về công nghiệp và thương mại gồm cơ khí, luyện kim, điện, năng lượng, hóa chất, vật liệu nổ, công nghiệp chế biến, lưu thông hàng hóa, xuất nhập khẩu, xúc tiến thương mại, hội nhập kinh tế. Sở trình UBND tỉnh quy hoạch, kế hoạch phát triển ngành; cấp, thu hồi giấy phép; kiểm tra, xử lý vi phạm.</p>',
      ),
      '/gioi-thieu/to-chuc': page(
        'Cơ cấu tổ chức',
        '<p>Ban Giám đốc; Văn phòng; Thanh tra; các phòng: Kế hoạch, Quản lý công nghiệp, Quản lý năng lượng, Quản lý thương mại; Trung tâm Khuyến công.</p>',
      ),
    }),
    truth: { outcome: 'passed' },
  },
  {
    id: 'section: lists of public money',
    kind: 'section',
    params: { topic: 'finance' },
    pages: async () => ({
      ...portal(
        {
          '/tc': page(
            'Công khai tài chính',
            '<table><tr><th>Nội dung</th><th>Ngày đăng</th></tr><tr><td><a href="/tep/dt.pdf">Công khai dự toán thu chi năm 2022</a></td><td>15/01/2022</td></tr><tr><td><a href="/tep/qt.pdf">Công khai quyết toán năm 2021</a></td><td>20/06/2022</td></tr></table>',
            menu('/tc', 'Công khai tài chính'),
          ),
        },
        menu('/tc', 'Công khai tài chính'),
      ),
      '/tep/dt.pdf': file(await pdf([['Dự toán thu chi ngân sách năm 2022']])),
      '/tep/qt.pdf': file(await pdf([['Quyết toán ngân sách năm 2021']])),
    }),
    truth: { outcome: 'passed', details: { url: '/tc', attachments: 2 } },
  },
  {
    id: 'section: reception of citizens, forty words',
    kind: 'section',
    params: { topic: 'citizen-reception' },
    pages: portal(
      {
        '/tcd': page(
          'Tiếp công dân',
          '<p>Giám đốc Sở tiếp công dân vào ngày 10 và ngày 25 hằng tháng tại phòng tiếp dân, tầng 1.</p>',
          menu('/tcd', 'Tiếp công dân'),
        ),
      },
      menu('/tcd', 'Tiếp công dân'),
    ),
    truth: { outcome: 'partial', credit: 0.5, details: { url: '/tcd', attachments: 0 } },
  },
];

const DVC = '<p><a href="https://dichvucong.quangtri.gov.vn/">Cổng dịch vụ công</a></p>';
const OTHERS: readonly One[] = [
  {
    id: 'online: guidance as a post',
    kind: 'online-service',
    pages: portal(
      column(
        '/tin-tuc',
        'Tin tức',
        [
          [
            'hd',
            'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4',
            '2022-04-04',
            'Bài viết hướng dẫn từng bước nộp hồ sơ mức độ 3 và mức độ 4 trên cổng dịch vụ công.',
            '<p>Mức độ 3: gửi hồ sơ qua mạng, nhận kết quả tại quầy. Mức độ 4: nộp phí, nhận kết quả cũng qua mạng.</p>',
          ],
        ],
        {},
      ),
      { aside: DVC },
    ),
    truth: { outcome: 'passed', details: { links: ['https://dichvucong.quangtri.gov.vn/'], guidance: '/tin-tuc/hd' } },
  },
  {
    id: 'online: a guide that names no level',
    kind: 'online-service',
    pages: portal(
      {
        '/hd': page(
          'Hướng dẫn sử dụng',
          '<p>Hướng dẫn đổi cỡ chữ và in bài trên trang thông tin của Sở.</p>',
          menu('/hd', 'Hướng dẫn'),
        ),
      },
      { ...menu('/hd', 'Hướng dẫn'), aside: DVC },
    ),
    truth: { outcome: 'partial', credit: 0.5, details: { guidance: null } },
  },
  {
    id: 'indices: told by a report in a file',
    kind: 'indices',
    params: { indices: ['PAR INDEX', 'SIPAS'] },
    pages: async () => ({
      ...portal(
        column(
          '/tin-tuc',
          'Tin tức',
          [
            [
              'cs',
              'Công bố chỉ số cải cách hành chính năm 2021',
              '2022-05-27',
              'Kết quả chi tiết đăng trong tệp kèm theo.',
              '<p><a href="/tep/cs.pdf">Kết quả PAR INDEX, SIPAS năm 2021 của tỉnh Quảng Trị</a></p>',
            ],
          ],
          {},
        ),
      ),
      '/tep/cs.pdf': file(
        await pdf([
          [
            'KẾT QUẢ CHỈ SỐ NĂM 2021 TỈNH QUẢNG TRỊ',
            'PAR INDEX năm 2021 của tỉnh đạt 83,77 điểm, xếp thứ 53/63.',
            'SIPAS năm 2021 của tỉnh đạt 87,10%, xếp thứ 28/63.',
          ],
        ]),
      ),
    }),
    truth: {
      outcome: 'passed',
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 83.77, rank: 53 },
          { index: 'SIPAS', state: 'current', year: 2021, value: 87.1, rank: 28 },
        ],
      },
    },
  },
  {
    id: 'documents: published is asked for, cited is what is',
    kind: 'documents',
    params: {
      documents: [
        { number: '12/KH-SCT', date: '2022-01-14' },
        { number: '13/KH-SCT', date: '2022-01-20' },
      ],
      need: 'published',
    },
    pages: async () => ({
      ...portal(
        {
          '/vb': page(
            'Văn bản',
            '<table><tr><th>Số ký hiệu</th><th>Ngày</th><th>Trích yếu</th></tr><tr><td>12/KH-SCT</td><td>14/01/2022</td><td><a href="/tep/12.pdf">Kế hoạch cải cách hành chính</a></td></tr><tr><td>13/KH-SCT</td><td>20/01/2022</td><td>Kế hoạch tuyên truyền cải cách hành chính</td></tr></table>',
            menu('/vb', 'Văn bản'),
          ),
        },
        menu('/vb', 'Văn bản'),
      ),
      '/tep/12.pdf': file(
        await pdf([['SỞ CÔNG THƯƠNG', 'Số: 12/KH-SCT', 'Đông Hà, ngày 14 tháng 01 năm 2022', 'KẾ HOẠCH']]),
      ),
    }),
    truth: {
      outcome: 'partial',
      credit: 0.75,
      details: {
        documents: [
          { number: '12/KH-SCT', state: 'published' },
          { number: '13/KH-SCT', state: 'cited' },
        ],
      },
    },
  },
  {
    id: 'periods: months, the last one just due',
    kind: 'periodic-results',
    params: { topic: 'dossier-results', period: 'month' },
    pages: portal(
      {
        '/kq': page(
          'Kết quả giải quyết hồ sơ',
          listOf(
            MONTHS.slice(0, 10)
              .filter((month) => month !== '04')
              .map((month) => [`/kq/${month}`, `Kết quả giải quyết hồ sơ tháng ${month}/2022`, null]),
          ),
          menu('/kq', 'Kết quả giải quyết hồ sơ'),
        ),
        ...Object.fromEntries(
          MONTHS.slice(0, 10)
            .filter((month) => month !== '04')
            .map((month) => [
              `/kq/${month}`,
              page(
                `Kết quả giải quyết hồ sơ tháng ${month}/2022`,
                `<p>Trong tháng ${month}/2022, Sở tiếp nhận ${80 + Number(month)} hồ sơ, đã giải quyết ${75 + Number(month)} hồ sơ, không có hồ sơ quá hạn.</p>`,
                menu('/kq', 'Kết quả giải quyết hồ sơ'),
              ),
            ]),
        ),
      },
      menu('/kq', 'Kết quả giải quyết hồ sơ'),
    ),
    truth: {
      outcome: 'partial',
      credit: 0.9,
      details: {
        periods: [...MONTHS, '12'].map((month) => ({
          period: `2022-${month}`,
          state: month > '10' ? 'not-due' : month === '04' ? 'missing' : 'published',
        })),
      },
    },
  },
  {
    id: 'feedback: a box on the home page',
    kind: 'feedback-channel',
    pages: portal(
      {},
      {
        aside:
          '<div class="box"><h3>Tiếp nhận phản ánh, kiến nghị về quy định hành chính</h3><p>Điện thoại: 0233.3852.610</p><p>Email: pakn.sct@quangtri.gov.vn</p><p>Văn phòng Sở tiếp nhận và trả lời trong vòng 05 ngày làm việc.</p></div>',
      },
    ),
    truth: { outcome: 'passed', details: { url: '/', ways: ['phone', 'email'], process: true } },
  },
  {
    id: 'opinions: each on a page of its own',
    kind: 'published-feedback',
    params: { min: 1 },
    pages: portal(
      {
        '/gop-y': page(
          'Ý kiến góp ý của người dân, doanh nghiệp',
          listOf([
            ['/gop-y/1', 'Đề nghị đơn giản hồ sơ cấp phép bán lẻ rượu', '2022-06-03'],
            ['/gop-y/2', 'Thời gian cấp phép hội chợ quá lâu', '2022-08-15'],
          ]),
          menu('/gop-y', 'Ý kiến góp ý'),
        ),
        '/gop-y/1': page(
          'Đề nghị đơn giản hồ sơ cấp phép bán lẻ rượu',
          '<p>Người gửi: Nguyễn Thị Sương</p><p>Ngày gửi: 03/06/2022</p><p>Nội dung: Hồ sơ cấp phép bán lẻ rượu có năm loại giấy, đề nghị bớt.</p><p><b>Trả lời của Sở:</b> Sở đã kiến nghị Bộ Công Thương bỏ một loại giấy.</p>',
          menu('/gop-y', 'Ý kiến góp ý'),
        ),
        '/gop-y/2': page(
          'Thời gian cấp phép hội chợ quá lâu',
          '<p>Người gửi: Công ty TNHH Gió Lào</p><p>Ngày gửi: 15/08/2022</p><p>Nội dung: Thời gian cấp phép hội chợ quá lâu, mong rút ngắn.</p>',
          menu('/gop-y', 'Ý kiến góp ý'),
        ),
      },
      menu('/gop-y', 'Ý kiến góp ý'),
    ),
    truth: { outcome: 'passed', details: { replied: 1, unreplied: 1 } },
  },
  {
    id: 'social: the page of a newspaper is no page of the department',
    kind: 'social',
    params: { networks: ['facebook'] },
    pages: portal(
      {},
      {},
      '<p>Đọc thêm trên <a href="https://www.facebook.com/baoquangtri">trang Facebook của Báo Quảng Trị</a></p>',
    ),
    truth: { outcome: 'failed', credit: 0, details: { facebook: null } },
  },
  {
    id: 'topic: a row of a list of documents is no post',
    kind: 'topic',
    params: { topic: 'simplification' },
    pages: portal(
      {
        '/vb': page(
          'Văn bản',
          '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>55/KH-SCT</td><td>10/02/2022</td><td>Kế hoạch rà soát, đơn giản hóa thủ tục hành chính năm 2022</td></tr></table>',
          menu('/vb', 'Văn bản'),
        ),
      },
      menu('/vb', 'Văn bản'),
    ),
    truth: { outcome: 'failed', credit: 0, details: { found: 0 } },
  },
  {
    id: 'topic: named by the lead',
    kind: 'topic',
    params: { topic: 'autonomy' },
    pages: portal(
      column(
        '/tin-tuc',
        'Tin tức',
        [
          [
            'n1',
            'Trung tâm Khuyến công bước sang giai đoạn mới',
            '2022-07-07',
            'Từ tháng 7, Trung tâm Khuyến công được giao tự chủ toàn bộ chi thường xuyên theo cơ chế của đơn vị sự nghiệp công lập.',
          ],
        ],
        {},
      ),
    ),
    truth: { outcome: 'passed', details: { found: 1, articles: [{ url: '/tin-tuc/n1' }] } },
  },
];

export const MORE_ONES: readonly One[] = [...COLUMNS, ...HOTLINES, ...SETS, ...SECTIONS, ...OTHERS];
