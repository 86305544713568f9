import { BINHDINH, HUNGYEN, make, news, NGHEAN, posted } from './make.ts';

const asks = (topic: string, more: object = {}) => ({ kind: 'topic', params: { topic, ...more } });
const of = NGHEAN;
const asOf = '2022-11-20';
const MAIL = 'Nhận kết quả tại nhà qua dịch vụ bưu chính công ích';
const MAIL_TEXT =
  'Chỉ với cước phí từ hai mươi sáu nghìn đồng, người dân huyện xa có thể nhận giấy phép tại nhà mà không phải xuống thành phố. Nhân viên bưu điện ký nhận với Bộ phận Một cửa vào cuối mỗi buổi, giao tận tay người nhận trong hai ngày.';
const OTHER = [
  '/tin-tuc/khac',
  'Khai mạc chợ công nghệ và thiết bị vùng Bắc Trung Bộ',
  '20/09/2022',
  'Hơn hai trăm gian hàng giới thiệu máy nông nghiệp và giống cây mới.',
] as const;
const OTHER_PAGE = {
  '/tin-tuc/khac': [
    'Khai mạc chợ công nghệ và thiết bị vùng Bắc Trung Bộ',
    posted(
      '20/09/2022',
      'Hơn hai trăm gian hàng giới thiệu máy nông nghiệp và giống cây mới.',
      'Ban Tổ chức bố trí điểm hướng dẫn gửi hàng qua dịch vụ bưu chính công ích cho khách ở xa, cùng một khu ẩm thực các huyện miền Tây.',
    ),
  ] as const,
};
const one = (href: string, day: string, shown = day) => ({
  '/tin-tuc': ['Tin tức', news([[href, MAIL, shown], OTHER])] as const,
  [href]: [MAIL, day === '' ? `<p>${MAIL_TEXT}</p>` : posted(day, MAIL_TEXT)] as const,
  ...OTHER_PAGE,
});

export const TOPICS = [
  make({
    id: 'a passing mention in the text',
    of,
    asOf,
    asked: asks('postal'),
    pages: { '/tin-tuc': ['Tin tức', news([OTHER])], ...OTHER_PAGE },
    outcome: 'failed',
    details: { found: 0, articles: [] },
  }),
  make({
    id: 'the lead is about it, the title is not',
    of,
    asOf,
    asked: asks('postal'),
    pages: {
      '/tin-tuc': [
        'Tin tức',
        news([
          [
            '/tin-tuc/11',
            'Thêm tiện ích cho người dân vùng cao',
            '05/05/2022',
            'Từ tháng năm, hồ sơ của người dân bốn huyện vùng cao được nhận và trả qua dịch vụ bưu chính công ích.',
          ],
          OTHER,
        ]),
      ],
      '/tin-tuc/11': [
        'Thêm tiện ích cho người dân vùng cao',
        posted(
          '05/05/2022',
          'Từ tháng năm, hồ sơ của người dân bốn huyện vùng cao được nhận và trả qua dịch vụ bưu chính công ích.',
          'Bưu tá đến tận bản vào sáng thứ ba và thứ sáu.',
        ),
      ],
      ...OTHER_PAGE,
    },
    outcome: 'passed',
    details: { found: 1, articles: [{ url: '/tin-tuc/11', date: '2022-05-05' }] },
  }),
  make({
    id: 'of the first day of the year',
    of,
    asOf,
    asked: asks('postal'),
    pages: one('/tin-tuc/12', '01/01/2022'),
    outcome: 'passed',
    details: { found: 1, articles: [{ url: '/tin-tuc/12', date: '2022-01-01' }] },
  }),
  make({
    id: 'of the last day of the year before',
    of,
    asOf,
    asked: asks('postal'),
    pages: one('/tin-tuc/13', '31/12/2021'),
    outcome: 'failed',
  }),
  make({
    id: 'of the audit date itself',
    of,
    asOf,
    asked: asks('postal'),
    pages: one('/tin-tuc/14', '20/11/2022'),
    outcome: 'passed',
    details: { found: 1, articles: [{ url: '/tin-tuc/14', date: '2022-11-20' }] },
  }),
  make({
    id: 'of the day after',
    of,
    asOf,
    asked: asks('postal'),
    pages: one('/tin-tuc/15', '21/11/2022'),
    outcome: 'failed',
  }),
  make({
    id: 'undated, whatever day stands in its text',
    of,
    asOf,
    asked: asks('postal'),
    pages: {
      '/tin-tuc': ['Tin tức', news([['/tin-tuc/16', MAIL, ''], OTHER])],
      '/tin-tuc/16': [
        MAIL,
        `<p>Ngày 12/8/2022, Sở và Bưu điện tỉnh đã ký thỏa thuận phối hợp nhận, trả hồ sơ.</p><p>${MAIL_TEXT}</p>`,
      ],
      ...OTHER_PAGE,
    },
    outcome: 'cantTell',
  }),
  make({
    id: 'dated by its address alone',
    of,
    asOf,
    asked: asks('postal'),
    pages: one('/tin-tuc/2022/08/15/nhan-ket-qua-tai-nha', '', ''),
    outcome: 'passed',
    details: { found: 1, articles: [{ url: '/tin-tuc/2022/08/15/nhan-ket-qua-tai-nha', date: '2022-08-15' }] },
  }),
  make({
    id: 'a question and its answer are no article',
    of,
    asOf,
    asked: asks('postal'),
    menu: [['/hoi-dap', 'Hỏi đáp']],
    pages: {
      '/tin-tuc': ['Tin tức', news([OTHER])],
      ...OTHER_PAGE,
      '/hoi-dap': [
        'Hỏi đáp',
        news([['/hoi-dap/7', 'Tôi muốn nhận kết quả qua dịch vụ bưu chính công ích thì làm thế nào?', '14/07/2022']]),
      ],
      '/hoi-dap/7': [
        'Tôi muốn nhận kết quả qua dịch vụ bưu chính công ích thì làm thế nào?',
        '<p><b>Câu hỏi</b> (14/07/2022): Tôi ở Kỳ Sơn, đi lại khó khăn, muốn nhận kết quả qua bưu điện.</p><p><b>Trả lời</b>: Ông đánh dấu vào ô nhận tại nhà trên phiếu đăng ký và trả cước khi nhận.</p>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'two where three are asked for',
    of: HUNGYEN,
    asOf: '2024-11-20',
    asked: asks('reform-content', { min: 3 }),
    pages: {
      '/tin-tuc': [
        'Tin tức',
        news([
          ['/tin-tuc/21', 'Sắp xếp tổ chức bộ máy các đơn vị sự nghiệp của Sở', '10/10/2024'],
          ['/tin-tuc/22', 'Đơn giản hóa thủ tục hành chính lĩnh vực sở hữu trí tuệ', '02/07/2024'],
          ['/tin-tuc/23', 'Hội thảo giống lúa chịu mặn', '11/06/2024'],
        ]),
      ],
      '/tin-tuc/21': [
        'Sắp xếp tổ chức bộ máy các đơn vị sự nghiệp của Sở',
        posted('10/10/2024', 'Ba trung tâm trực thuộc được sáp nhập thành một, giảm sáu cấp trưởng, cấp phó.'),
      ],
      '/tin-tuc/22': [
        'Đơn giản hóa thủ tục hành chính lĩnh vực sở hữu trí tuệ',
        posted('02/07/2024', 'Bốn thủ tục bớt được bản sao chứng thực, thời gian giảm năm ngày.'),
      ],
      '/tin-tuc/23': [
        'Hội thảo giống lúa chịu mặn',
        posted('11/06/2024', 'Các nhà khoa học bàn về giống lúa cho vùng bãi ven sông Hồng.'),
      ],
    },
    outcome: 'partial',
    details: { found: 2, articles: [{ url: '/tin-tuc/21' }, { url: '/tin-tuc/22' }] },
  }),
  make({
    id: 'a talk of the first day of the quarter, another of the day before',
    of: BINHDINH,
    asOf: '2022-12-20',
    asked: asks('talks', { window: 'Q2' }),
    pages: {
      '/tin-tuc': [
        'Tin tức',
        news([
          ['/tin-tuc/31', 'Tọa đàm cải cách hành chính với thanh niên công chức', '01/04/2022'],
          ['/tin-tuc/32', 'Tọa đàm cải cách hành chính ở huyện Hoài Nhơn', '31/03/2022'],
        ]),
      ],
      '/tin-tuc/31': [
        'Tọa đàm cải cách hành chính với thanh niên công chức',
        posted('01/04/2022', 'Bảy mươi công chức trẻ nói về những việc mình có thể làm ngay tại bàn làm việc.'),
      ],
      '/tin-tuc/32': [
        'Tọa đàm cải cách hành chính ở huyện Hoài Nhơn',
        posted('31/03/2022', 'Buổi trao đổi tập trung vào việc tiếp nhận hồ sơ tại xã.'),
      ],
    },
    outcome: 'passed',
    details: { found: 1, articles: [{ url: '/tin-tuc/31', date: '2022-04-01' }] },
  }),
];
