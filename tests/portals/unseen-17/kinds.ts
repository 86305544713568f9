/** One portal for each of the other kinds of check, ordinary and nasty. */

import type { One } from './one.ts';
import { BACNINH, BINHDINH, HUNGYEN, NEWS, NGHEAN, SONLA } from './one.ts';

type Of = typeof BACNINH;
type Links = readonly (readonly [string, string])[];
const site = (
  of: Of,
  menu: Links,
  pages: Readonly<Record<string, readonly [title: string, main: string]>>,
  main = '',
): One['pages'] => ({
  '/': of.frame('Trang chủ', main + NEWS, { menu }),
  ...Object.fromEntries(Object.entries(pages).map(([path, [title, body]]) => [path, of.frame(title, body, { menu })])),
});

export const FEEDBACK: readonly One[] = [
  {
    id: 'ways and process',
    of: NGHEAN,
    asked: { kind: 'feedback-channel' },
    pages: site(NGHEAN, [['Phản ánh, kiến nghị', '/pakn']], {
      '/pakn': [
        'Phản ánh, kiến nghị',
        '<p>Cá nhân, tổ chức gửi phản ánh, kiến nghị về quy định hành chính bằng một trong các cách: gọi số 0238.3844.851; gửi thư tới kstt@nghean.gov.vn; gửi văn bản về Văn phòng Sở, số 75A Nguyễn Thái Học, thành phố Vinh.</p><p>Văn phòng Sở tiếp nhận, vào sổ, chuyển phòng chuyên môn; trong 15 ngày làm việc Sở trả lời người gửi.</p>',
      ],
    }),
    outcome: 'passed',
    details: { url: '/pakn', ways: ['phone', 'email', 'address'], process: true },
  },
  {
    id: 'a form alone',
    of: HUNGYEN,
    asked: { kind: 'feedback-channel' },
    pages: site(HUNGYEN, [['Góp ý, phản ánh', '/gop-y']], {
      '/gop-y': [
        'Gửi phản ánh, kiến nghị',
        '<form method="post"><input name="hoten" placeholder="Họ tên"><input name="email" placeholder="Email"><textarea name="nd" placeholder="Nội dung phản ánh, kiến nghị"></textarea><button>Gửi</button></form>',
      ],
    }),
    outcome: 'partial',
    details: { ways: ['form'], process: false },
  },
  {
    id: 'national system linked by a banner',
    of: BACNINH,
    asked: { kind: 'feedback-channel' },
    pages: site(
      BACNINH,
      [],
      {},
      '<a href="https://pakn.dichvucong.gov.vn/"><img src="/b/pakn.png" alt="Phản ánh kiến nghị của tổ chức, cá nhân"></a>',
    ),
    outcome: 'partial',
    details: { ways: ['pakn'] },
  },
  {
    id: 'a contact page is none',
    of: BINHDINH,
    asked: { kind: 'feedback-channel' },
    nasty: true,
    pages: site(BINHDINH, [['Liên hệ', '/lien-he']], {
      '/lien-he': [
        'Liên hệ',
        '<p>Điện thoại: 0256.3822.510. Email: vp@snv.binhdinh.gov.vn.</p><form><input name="ten"><textarea name="nd"></textarea><button>Gửi liên hệ</button></form>',
      ],
    }),
    outcome: 'failed',
  },
  {
    id: 'process told, no way',
    of: SONLA,
    asked: { kind: 'feedback-channel' },
    nasty: true,
    pages: site(SONLA, [['Quy trình xử lý phản ánh, kiến nghị', '/qt']], {
      '/qt': [
        'Quy trình xử lý phản ánh, kiến nghị',
        '<p>Bước 1: Văn phòng Sở tiếp nhận phản ánh, kiến nghị về quy định hành chính, vào sổ theo dõi.</p><p>Bước 2: Phòng chuyên môn nghiên cứu, đề xuất trong 05 ngày làm việc.</p><p>Bước 3: Giám đốc Sở ký văn bản trả lời trong 10 ngày làm việc.</p>',
      ],
    }),
    outcome: 'partial',
    details: { ways: [], process: true },
  },
];

const reply = (who: string, day: string, ask: string, answer: string): string =>
  `<div class="yk"><p><b>${who}</b> - ${day}</p><p>${ask}</p>${answer === '' ? '' : `<p><b>Trả lời:</b> ${answer}</p>`}</div>`;

export const OPINIONS: readonly One[] = [
  {
    id: 'replied in the year',
    of: SONLA,
    asked: { kind: 'published-feedback', params: { min: 1 } },
    asOf: '2022-11-20',
    pages: site(SONLA, [['Ý kiến của tổ chức, cá nhân', '/y-kien']], {
      '/y-kien': [
        'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
        reply(
          'Nguyễn Thị Hằng',
          '12/04/2022',
          'Đề nghị Sở bớt yêu cầu nộp bản sao giấy tờ đã có trên mạng khi làm thủ tục cấp giấy chứng nhận.',
          'Sở tiếp thu, đã bỏ hai loại giấy tờ từ tháng 5.',
        ) +
          reply(
            'Lò Văn Pâng',
            '03/03/2021',
            'Thủ tục đăng ký đề tài còn rườm rà, kiến nghị rút gọn.',
            'Sở đã trình sửa đổi.',
          ),
      ],
    }),
    outcome: 'passed',
    details: { replied: 1, unreplied: 0 },
  },
  {
    id: 'no reply',
    of: SONLA,
    asked: { kind: 'published-feedback', params: { min: 1 } },
    asOf: '2022-11-20',
    pages: site(SONLA, [['Ý kiến của tổ chức, cá nhân', '/y-kien']], {
      '/y-kien': [
        'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
        reply(
          'Quàng Thị Mai',
          '12/04/2022',
          'Kiến nghị tiếp nhận hồ sơ cả sáng thứ bảy để bà con vùng xa đỡ phải đi lại.',
          '',
        ),
      ],
    }),
    outcome: 'partial',
    details: { replied: 0, unreplied: 1 },
  },
  {
    id: 'none there',
    of: NGHEAN,
    asked: { kind: 'published-feedback', params: { min: 1 } },
    asOf: '2022-11-20',
    pages: site(NGHEAN, [['Ý kiến công dân', '/y-kien']], {
      '/y-kien': ['Ý kiến công dân', '<p>Chưa có ý kiến nào.</p>'],
    }),
    outcome: 'failed',
  },
];

export const SERVICES: readonly One[] = [
  {
    id: 'link and guide of 2022',
    of: BINHDINH,
    asked: { kind: 'online-service' },
    pages: site(
      BINHDINH,
      [
        ['Dịch vụ công trực tuyến', 'https://dichvucong.binhdinh.gov.vn/'],
        ['Hướng dẫn nộp hồ sơ trực tuyến', '/huong-dan'],
      ],
      {
        '/huong-dan': [
          'Hướng dẫn nộp hồ sơ trực tuyến',
          '<p>Dịch vụ công mức độ 3 cho phép nộp hồ sơ qua mạng; mức độ 4 cho phép cả nộp phí và nhận kết quả qua mạng.</p><p>Bước 1: đăng ký tài khoản. Bước 2: chọn thủ tục. Bước 3: điền tờ khai và gửi.</p>',
        ],
      },
    ),
    outcome: 'passed',
    details: { guidance: '/huong-dan' },
  },
  {
    id: 'link alone',
    of: NGHEAN,
    asked: { kind: 'online-service' },
    pages: site(
      NGHEAN,
      [],
      {},
      '<a href="https://dichvucong.nghean.gov.vn"><img src="/b/dvc.png" alt="Cổng dịch vụ công tỉnh"></a>',
    ),
    outcome: 'partial',
    details: { guidance: null },
  },
  { id: 'neither', of: SONLA, asked: { kind: 'online-service' }, pages: site(SONLA, [], {}), outcome: 'failed' },
  {
    id: 'guide of 2024',
    of: HUNGYEN,
    asked: { kind: 'online-service' },
    pages: site(
      HUNGYEN,
      [
        ['Dịch vụ công', 'https://dichvucong.hungyen.gov.vn'],
        ['Hướng dẫn dịch vụ công trực tuyến', '/hd'],
      ],
      {
        '/hd': [
          'Hướng dẫn dịch vụ công trực tuyến',
          '<p>Dịch vụ công trực tuyến toàn trình là dịch vụ mà mọi bước đều thực hiện trên môi trường mạng; dịch vụ công trực tuyến một phần còn bước phải đến trực tiếp.</p><p>Cách nộp: đăng nhập, chọn thủ tục, điền biểu mẫu, thanh toán, theo dõi kết quả.</p>',
        ],
      },
    ),
    outcome: 'passed',
    details: { guidance: '/hd' },
  },
];

export const SOCIAL: readonly One[] = [
  {
    id: 'page and account',
    of: HUNGYEN,
    asked: { kind: 'social' },
    pages: {
      '/': HUNGYEN.frame('Trang chủ', NEWS, {
        foot: '<a href="https://www.facebook.com/sokhcnhungyen"><i class="fb"></i></a><a href="https://zalo.me/3101542200000123456"><img src="/z.png" alt="Zalo"></a>',
      }),
    },
    outcome: 'passed',
    details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: 'https://zalo.me/3101542200000123456' },
  },
  {
    id: 'share buttons',
    of: HUNGYEN,
    asked: { kind: 'social' },
    nasty: true,
    pages: {
      '/': HUNGYEN.frame(
        'Trang chủ',
        `${NEWS}<a href="https://www.facebook.com/sharer/sharer.php?u=https://sokhcn.hungyen.gov.vn">Chia sẻ</a><div class="zalo-share-button" data-href=""></div>`,
      ),
    },
    outcome: 'failed',
  },
  {
    id: 'a plugin of the page',
    of: HUNGYEN,
    asked: { kind: 'social' },
    nasty: true,
    pages: {
      '/': HUNGYEN.frame(
        'Trang chủ',
        `${NEWS}<div class="fb-page" data-href="https://www.facebook.com/sokhcnhungyen"><blockquote cite="https://www.facebook.com/sokhcnhungyen"><a href="https://www.facebook.com/sokhcnhungyen">Sở KH&amp;CN Hưng Yên</a></blockquote></div>`,
      ),
    },
    outcome: 'partial',
    details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: null },
  },
];

const LONG =
  'Sở đã xây dựng, áp dụng và duy trì hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia TCVN ISO 9001:2015 cho toàn bộ hoạt động giải quyết thủ tục hành chính. Hệ thống gồm chính sách chất lượng, mục tiêu chất lượng hằng năm, sổ tay và hai mươi bốn quy trình; mỗi quý nội bộ đánh giá một lần, cuối năm lãnh đạo xem xét. Bản công bố hệ thống phù hợp tiêu chuẩn được niêm yết tại bộ phận một cửa và gửi cơ quan chủ trì của tỉnh theo quy định.';

export const SECTIONS: readonly One[] = [
  {
    id: 'ISO page with substance',
    of: NGHEAN,
    asked: { kind: 'section', params: { topic: 'iso' } },
    pages: site(NGHEAN, [['ISO 9001:2015', '/iso']], {
      '/iso': ['Hệ thống quản lý chất lượng ISO 9001:2015', `<p>${LONG}</p>`],
    }),
    outcome: 'passed',
    details: { url: '/iso' },
  },
  {
    id: 'ISO page being updated',
    of: BACNINH,
    asked: { kind: 'section', params: { topic: 'iso' } },
    pages: site(BACNINH, [['ISO 9001:2015', '/iso']], { '/iso': ['ISO 9001:2015', '<p>Đang cập nhật</p>'] }),
    outcome: 'partial',
    details: { url: '/iso' },
  },
  {
    id: 'ISO told in a news article only',
    of: HUNGYEN,
    asked: { kind: 'section', params: { topic: 'iso' } },
    nasty: true,
    pages: {
      '/': HUNGYEN.frame(
        'Trang chủ',
        '<div class="n"><a href="/tin-tuc/iso">Công bố hệ thống quản lý chất lượng ISO 9001:2015</a><span>12/03/2024</span></div><div class="n"><a href="/tin-tuc/k">Khai xuân gặp mặt cán bộ toàn ngành khoa học</a><span>01/03/2024</span></div>',
      ),
      '/tin-tuc/iso': HUNGYEN.frame(
        'Công bố hệ thống quản lý chất lượng ISO 9001:2015',
        `<div class="date">12/03/2024 08:00</div><p>${LONG}</p>`,
      ),
    },
    outcome: 'failed',
  },
  {
    id: 'organisation as an attachment',
    of: SONLA,
    asked: { kind: 'section', params: { topic: 'functions-and-organisation' } },
    pages: {
      ...site(SONLA, [['Chức năng, nhiệm vụ, cơ cấu tổ chức', '/gt']], {
        '/gt': [
          'Chức năng, nhiệm vụ, cơ cấu tổ chức',
          `<p>${'Sở là cơ quan chuyên môn thuộc Uỷ ban nhân dân tỉnh, tham mưu quản lý nhà nước về khoa học, công nghệ; có Giám đốc và không quá ba Phó Giám đốc; năm phòng, một chi cục và hai đơn vị sự nghiệp. '.repeat(2)}</p>`,
        ],
      }),
    },
    outcome: 'passed',
    details: { url: '/gt' },
  },
];

export const DOCUMENTS: readonly One[] = [
  {
    id: 'published, cited, another date, missing',
    of: NGHEAN,
    nasty: true,
    asked: {
      kind: 'documents',
      params: {
        documents: [
          { number: '76/NQ-CP', date: '2021-07-15' },
          { number: '05-NQ/TU', date: '2021-12-14' },
          { number: '5158/QĐ-UBND', date: '2021-12-30' },
          { number: '64/KH-UBND', date: '2022-01-28' },
        ],
      },
    },
    pages: site(NGHEAN, [['Văn bản', '/vb']], {
      '/vb': [
        'Văn bản',
        '<ul><li><a href="/vb/76">Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ</a></li><li>Kế hoạch số 64/KH–UBND ngày 28.01.2022 của UBND tỉnh Nghệ An</li><li>Nghị quyết 05-NQ/TU ngày 20/10/2016 về nông nghiệp</li></ul>',
      ],
      '/vb/76': [
        'Nghị quyết 76/NQ-CP',
        '<p>Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.</p><p>Văn bản gồm sáu nội dung cải cách, lộ trình và phân công thực hiện cho từng bộ, ngành và địa phương trong mười năm.</p>',
      ],
    }),
    outcome: 'partial',
    details: {
      documents: [
        { number: '76/NQ-CP', state: 'published' },
        { number: '05-NQ/TU', state: 'missing' },
        { number: '5158/QĐ-UBND', state: 'missing' },
        { number: '64/KH-UBND', state: 'cited' },
      ],
    },
  },
  {
    id: 'written in odd ways',
    of: HUNGYEN,
    asked: {
      kind: 'documents',
      params: {
        documents: [
          { number: '28-CT/TU', date: '2022-08-10' },
          { number: '01/2023/QĐ-UBND', date: '2023-01-11' },
          { number: '193/KH-UBND', date: '2023-12-26' },
        ],
      },
    },
    pages: site(HUNGYEN, [['Văn bản điều hành', '/vb']], {
      '/vb': [
        'Văn bản điều hành',
        '<table><tr><th>TT</th><th>Số, ký hiệu</th><th>Ngày</th><th>Trích yếu</th></tr><tr><td>1</td><td>28 - CT/TU</td><td>10/8/2022</td><td>Về cải cách hành chính</td></tr><tr><td>2</td><td>01/2023/QĐ- UBND</td><td>11/01/2023</td><td>Quy định chức năng của Sở</td></tr><tr><td>3</td><td>193/ KH-UBND</td><td>26/12/2023</td><td>Kế hoạch cải cách hành chính</td></tr></table>',
      ],
    }),
    outcome: 'passed',
  },
];

export const INDICES: readonly One[] = [
  {
    id: 'table of the province',
    of: NGHEAN,
    asOf: '2022-11-20',
    asked: { kind: 'indices', params: { indices: ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI'] } },
    pages: site(NGHEAN, [['Chỉ số cải cách hành chính', '/chi-so']], {
      '/chi-so': [
        'Kết quả các chỉ số của tỉnh Nghệ An năm 2021',
        '<table><tr><th>Chỉ số</th><th>Điểm</th><th>Thứ hạng</th></tr><tr><td>PAR INDEX</td><td>86,84</td><td>27</td></tr><tr><td>SIPAS</td><td>84,02</td><td>47</td></tr><tr><td>PCI</td><td>64,74</td><td>30</td></tr></table><p>Chỉ số PAPI năm 2020 của tỉnh đạt 42,9 điểm, xếp thứ 30.</p>',
      ],
    }),
    outcome: 'partial',
    details: {
      indices: [
        { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.84, rank: 27 },
        { index: 'SIPAS', state: 'current', year: 2021, value: 84.02, rank: 47 },
        { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30 },
        { index: 'PAPI', state: 'stale', year: 2020, value: 42.9, rank: 30 },
      ],
    },
  },
  {
    id: 'a target is no result',
    of: BINHDINH,
    asOf: '2022-11-20',
    nasty: true,
    asked: { kind: 'indices', params: { indices: ['PAR INDEX', 'SIPAS'] } },
    pages: site(BINHDINH, [['Chỉ số CCHC', '/chi-so']], {
      '/chi-so': [
        'Chỉ số cải cách hành chính',
        '<p>Phấn đấu năm 2021 chỉ số PAR INDEX của tỉnh Bình Định đạt từ 88 điểm, xếp hạng 15 trở lên.</p><p>Theo công bố, chỉ số SIPAS năm 2021 của tỉnh Bình Định đạt 85,91%, đứng thứ 40/63.</p>',
      ],
    }),
    outcome: 'partial',
    details: {
      indices: [
        { index: 'PAR INDEX', state: 'missing' },
        { index: 'SIPAS', state: 'current', year: 2021, value: 85.91, rank: 40 },
      ],
    },
  },
];

export const PERIODS: readonly One[] = [
  {
    id: 'quarters under one heading',
    of: SONLA,
    asOf: '2022-11-20',
    asked: { kind: 'periodic-results', params: { period: 'quarter' } },
    pages: site(SONLA, [['Kết quả giải quyết hồ sơ', '/kq']], {
      '/kq': [
        'Kết quả giải quyết thủ tục hành chính',
        '<ul><li><a href="/kq/1">Tình hình giải quyết hồ sơ thủ tục hành chính quý I năm 2022</a></li><li><a href="/kq/2">Tình hình giải quyết hồ sơ thủ tục hành chính quý II/2022</a></li></ul>',
      ],
      '/kq/1': [
        'Tình hình giải quyết hồ sơ thủ tục hành chính quý I năm 2022',
        '<p>Quý I năm 2022 Sở tiếp nhận 45 hồ sơ, giải quyết đúng hạn 45 hồ sơ, không có hồ sơ quá hạn.</p>',
      ],
      '/kq/2': [
        'Tình hình giải quyết hồ sơ thủ tục hành chính quý II/2022',
        '<p>Quý II năm 2022 Sở tiếp nhận 52 hồ sơ, giải quyết đúng hạn 51 hồ sơ, 01 hồ sơ đang giải quyết.</p>',
      ],
    }),
    outcome: 'partial',
    details: {
      periods: [
        { period: '2022-Q1', state: 'published' },
        { period: '2022-Q2', state: 'published' },
        { period: '2022-Q3', state: 'missing' },
        { period: '2022-Q4', state: 'not-due' },
      ],
    },
  },
  {
    id: 'one table for the year',
    of: BINHDINH,
    asOf: '2022-11-20',
    nasty: true,
    asked: { kind: 'periodic-results', params: { period: 'quarter' } },
    pages: site(BINHDINH, [['Kết quả giải quyết TTHC', '/kq']], {
      '/kq': [
        'Kết quả giải quyết thủ tục hành chính năm 2022',
        '<table><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Đúng hạn</th></tr><tr><td>Quý I</td><td>120</td><td>118</td><td>118</td></tr><tr><td>Quý II</td><td>131</td><td>130</td><td>129</td></tr><tr><td>Quý III</td><td>140</td><td>139</td><td>139</td></tr><tr><td>Quý IV</td><td></td><td></td><td></td></tr></table>',
      ],
    }),
    outcome: 'passed',
    details: {
      periods: [
        { period: '2022-Q1', state: 'published' },
        { period: '2022-Q2', state: 'published' },
        { period: '2022-Q3', state: 'published' },
        { period: '2022-Q4', state: 'not-due' },
      ],
    },
  },
];

const REFERENCE =
  'Mã;Tên;Tình trạng\n1.010101;Công nhận tổ chức khoa học;\n1.010102;Cấp phép hoạt động bức xạ;\n1.010103;Xác nhận hàng hoá công nghệ cao;\n1.010104;Khai báo nguồn phóng xạ kín;bị bãi bỏ\n';
const rows = (list: readonly (readonly [string, string])[]): string =>
  `<table><tr><th>STT</th><th>Mã TTHC</th><th>Tên TTHC</th></tr>${list.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}.000.00.00.H41</td><td>${name}</td></tr>`).join('')}</table>`;

export const SETS: readonly One[] = [
  {
    id: 'all by two pages of fields',
    of: NGHEAN,
    asked: { kind: 'procedure-set' },
    procedures: REFERENCE,
    pages: site(NGHEAN, [['Thủ tục hành chính', '/tthc']], {
      '/tthc': [
        'Thủ tục hành chính',
        '<ul><li><a href="/tthc/a">Hoạt động khoa học và công nghệ (2)</a></li><li><a href="/tthc/b">An toàn bức xạ (1)</a></li></ul>',
      ],
      '/tthc/a': [
        'Thủ tục hành chính lĩnh vực hoạt động khoa học và công nghệ',
        rows([
          ['1.010101', 'Công nhận tổ chức khoa học'],
          ['1.010103', 'Xác nhận hàng hoá công nghệ cao'],
        ]),
      ],
      '/tthc/b': ['Thủ tục hành chính lĩnh vực an toàn bức xạ', rows([['1.010102', 'Cấp phép hoạt động bức xạ']])],
    }),
    outcome: 'passed',
    details: { reference: 3, listed: 3, coverage: 1, unknown: [], missing: [], abolishedListed: [] },
  },
  {
    id: 'an abolished one and an unknown one',
    of: SONLA,
    asked: { kind: 'procedure-set' },
    procedures: REFERENCE,
    pages: site(SONLA, [['Bộ thủ tục hành chính', '/tthc']], {
      '/tthc': [
        'Bộ thủ tục hành chính',
        rows([
          ['1.010101', 'Công nhận tổ chức khoa học'],
          ['1.010102', 'Cấp phép hoạt động bức xạ'],
          ['1.010104', 'Khai báo nguồn phóng xạ kín'],
          ['1.010199', 'Thủ tục chưa có trong danh mục'],
        ]),
      ],
    }),
    outcome: 'partial',
    details: {
      reference: 3,
      listed: 2,
      missing: [{ code: '1.010103' }],
      abolishedListed: [{ code: '1.010104' }],
      unknown: [{ code: '1.010199' }],
    },
  },
  {
    id: 'empty grid',
    of: HUNGYEN,
    asked: { kind: 'procedure-set' },
    procedures: REFERENCE,
    nasty: true,
    pages: site(HUNGYEN, [['Thủ tục hành chính', '/tthc']], {
      '/tthc': [
        'Thủ tục hành chính',
        '<table><tr><th>STT</th><th>Mã</th><th>Tên thủ tục</th></tr></table><p>Không có dữ liệu</p>',
      ],
    }),
    outcome: 'failed',
    details: { listed: 0 },
  },
  {
    id: 'told in a news article only',
    of: BINHDINH,
    asked: { kind: 'procedure-set' },
    procedures: REFERENCE,
    nasty: true,
    pages: {
      '/': BINHDINH.frame(
        'Trang chủ',
        '<ul><li><a href="/tin-tuc/7">Công bố danh mục thủ tục hành chính mới ban hành</a> (07/03/2022)</li><li><a href="/tin-tuc/8">Tập huấn công tác văn thư lưu trữ cho công chức</a> (01/03/2022)</li></ul>',
      ),
      '/tin-tuc/7': BINHDINH.frame(
        'Công bố danh mục thủ tục hành chính mới ban hành',
        `<p>Ngày đăng: 07/03/2022</p><p>Chủ tịch Uỷ ban nhân dân tỉnh ký quyết định công bố danh mục thủ tục hành chính mới ban hành, gồm các thủ tục sau đây thuộc thẩm quyền của Sở.</p>${rows(
          [
            ['1.010101', 'Công nhận tổ chức khoa học'],
            ['1.010102', 'Cấp phép hoạt động bức xạ'],
            ['1.010103', 'Xác nhận hàng hoá công nghệ cao'],
          ],
        )}`,
      ),
    },
    outcome: 'failed',
  },
];
