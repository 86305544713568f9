/** What looks like the thing asked for and is another: each is a false pass where it is taken for it. */

import { BACNINH, BINHDINH, HUNGYEN, make, news, NGHEAN, posted, SONLA } from './make.ts';

const section = (topic: string) => ({ kind: 'section', params: { topic } });
const quarter = { kind: 'periodic-results', params: { topic: 'dossier-results', period: 'quarter' } };
const story = (title: string, day: string, ...text: readonly string[]) => ({
  '/tin-tuc': ['Tin tức', news([['/tin-tuc/5', title, day]])] as const,
  '/tin-tuc/5': [title, posted(day, ...text)] as const,
});
const failedQuarter = (id: string, title: string, ...text: readonly string[]) =>
  make({
    id,
    of: BINHDINH,
    asked: quarter,
    asOf: '2022-05-10',
    pages: story(title, '08/04/2022', ...text),
    outcome: 'failed',
    details: {
      periods: [
        { period: '2022-Q1', state: 'missing' },
        { period: '2022-Q2', state: 'not-due' },
        { period: '2022-Q3', state: 'not-due' },
        { period: '2022-Q4', state: 'not-due' },
      ],
    },
  });
const index = (id: string, name: string, title: string, text: string) =>
  make({
    id,
    of: SONLA,
    asOf: '2022-12-01',
    asked: { kind: 'indices', params: { indices: [name] } },
    pages: story(
      title,
      '27/05/2022',
      text,
      'Hội nghị công bố được tổ chức theo hình thức trực tuyến, nối tới các điểm cầu địa phương.',
    ),
    outcome: 'failed',
    details: { indices: [{ index: name, state: 'missing' }] },
  });

export const LOOKALIKES = [
  make({
    id: 'a service that helps firms to the standard',
    of: NGHEAN,
    asked: section('iso'),
    menu: [['/tu-van', 'Tư vấn ISO 9001 cho doanh nghiệp']],
    pages: {
      '/tu-van': [
        'Tư vấn ISO 9001 cho doanh nghiệp',
        '<p>Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng nhận tư vấn, đào tạo, hướng dẫn doanh nghiệp nhỏ và vừa xây dựng, áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn ISO 9001. Doanh nghiệp đăng ký sẽ được khảo sát miễn phí, hỗ trợ một nửa chi phí chứng nhận lần đầu theo chương trình năng suất chất lượng của tỉnh. Thời gian thực hiện từ bốn đến sáu tháng tùy quy mô.</p>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'who leads the department, and at which number',
    of: BACNINH,
    asked: section('functions-and-organisation'),
    menu: [['/lanh-dao', 'Lãnh đạo Sở']],
    pages: {
      '/lanh-dao': [
        'Lãnh đạo Sở',
        '<table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Nguyễn Văn M.</td><td>Giám đốc</td><td>0222.3822.001</td></tr><tr><td>Trần Thị K.</td><td>Phó Giám đốc</td><td>0222.3822.002</td></tr></table>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'the Government’s pages are none of the department’s',
    of: HUNGYEN,
    asked: { kind: 'social', params: { networks: ['facebook', 'zalo'] } },
    side: '<h3>Thông tin Chính phủ</h3><a href="https://www.facebook.com/thongtinchinhphu"><img src="/theme/ttcp.png" alt="Facebook Thông tin Chính phủ"></a> <a href="https://zalo.me/thongtinchinhphu"><img src="/theme/zalocp.png" alt="Zalo Thông tin Chính phủ"></a>',
    outcome: 'failed',
    details: { facebook: null, zalo: null },
  }),
  failedQuarter(
    'complaints are no files',
    'Kết quả giải quyết khiếu nại, tố cáo quý I năm 2022',
    'Trong quý I năm 2022, Sở tiếp 21 lượt công dân, nhận 14 đơn, đã giải quyết 12 đơn, 2 đơn đang xác minh.',
  ),
  failedQuarter(
    'voters’ petitions are no files',
    'Kết quả giải quyết kiến nghị của cử tri quý I năm 2022',
    'Quý I năm 2022, Sở nhận 9 kiến nghị của cử tri do Đoàn đại biểu Quốc hội chuyển đến, đã trả lời 9 kiến nghị.',
  ),
  failedQuarter(
    'a district’s files are none of the department’s',
    'Huyện Tuy Phước: kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022',
    'Quý I năm 2022, UBND huyện Tuy Phước tiếp nhận 3.412 hồ sơ, giải quyết 3.398 hồ sơ, đúng hạn 99,8%.',
  ),
  index(
    'a ministry’s place is none of the province’s',
    'PAR INDEX',
    'Bộ Khoa học và Công nghệ xếp thứ 5 về Chỉ số cải cách hành chính năm 2021',
    'Theo kết quả công bố, Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của Bộ Khoa học và Công nghệ đạt 88,12%, xếp thứ 5 trong 17 bộ, cơ quan ngang bộ.',
  ),
  index(
    'a district’s place is none of the province’s',
    'PAR INDEX',
    'Huyện Mai Sơn dẫn đầu Chỉ số cải cách hành chính cấp huyện năm 2021',
    'Chỉ số cải cách hành chính năm 2021 của huyện Mai Sơn đạt 89,4 điểm, xếp thứ nhất trong 12 huyện, thành phố của tỉnh.',
  ),
  make({
    id: 'plans and reports on the reform are no articles',
    of: BINHDINH,
    asOf: '2022-06-20',
    asked: { kind: 'column', params: { topic: 'cchc', maxAgeDays: 30, perMonth: 0 } },
    menu: [['/cchc', 'Cải cách hành chính']],
    pages: {
      '/cchc': [
        'Cải cách hành chính',
        '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tệp</th></tr><tr><td>1120/BC-SNV</td><td>10/06/2022</td><td>Báo cáo công tác cải cách hành chính 6 tháng</td><td><a href="/uploads/bc1120.pdf">Tải về</a></td></tr><tr><td>402/KH-SNV</td><td>14/03/2022</td><td>Kế hoạch kiểm tra cải cách hành chính</td><td><a href="/uploads/kh402.pdf">Tải về</a></td></tr><tr><td>99/QĐ-SNV</td><td>20/01/2022</td><td>Quyết định phân công nhiệm vụ cải cách hành chính</td><td><a href="/uploads/qd99.pdf">Tải về</a></td></tr></table>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'a dialogue on the rent of land is no talk on the reform',
    of: BINHDINH,
    asOf: '2022-12-20',
    asked: { kind: 'topic', params: { topic: 'talks', window: 'Q2' } },
    pages: story(
      'Đối thoại doanh nghiệp về giá thuê đất trong khu công nghiệp',
      '18/05/2022',
      'Ba mươi doanh nghiệp nêu ý kiến về đơn giá thuê đất áp dụng từ năm nay.',
      'Ban Quản lý khu kinh tế ghi nhận và sẽ trình phương án điều chỉnh.',
    ),
    outcome: 'failed',
  }),
  make({
    id: 'a resolution of the same number of another province’s Party committee',
    of: BINHDINH,
    asked: {
      kind: 'documents',
      params: { documents: [{ number: '05-NQ/TU', issuer: 'Tỉnh ủy Bình Định' }], need: 'cited' },
    },
    pages: story(
      'Kinh nghiệm cải cách hành chính của tỉnh bạn',
      '18/08/2022',
      'Đoàn công tác tìm hiểu việc thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy Quảng Ngãi về đẩy mạnh cải cách hành chính.',
    ),
    outcome: 'failed',
  }),
  make({
    id: 'the number under the day that the preamble misprints',
    of: BACNINH,
    asked: {
      kind: 'documents',
      params: {
        documents: [{ number: '22/KH-UBND', date: '2022-01-18', issuer: 'UBND tỉnh Bắc Ninh' }],
        need: 'cited',
      },
    },
    pages: story(
      'Triển khai công tác cải cách hành chính',
      '15/02/2022',
      'Thực hiện Kế hoạch số 22/KH-UBND ngày 18/01/2021 của UBND tỉnh, Sở phân công nhiệm vụ cho các phòng.',
    ),
    outcome: 'failed',
  }),
  make({
    id: 'how many services of level 4 there are is no guidance',
    of: NGHEAN,
    asked: { kind: 'online-service' },
    side: '<a href="https://dichvucong.nghean.gov.vn/">Dịch vụ công trực tuyến</a>',
    pages: story(
      'Sở cung cấp 58 dịch vụ công trực tuyến mức độ 4',
      '20/06/2022',
      'Đến nay, Sở đã cung cấp 58 dịch vụ công trực tuyến mức độ 4 trên Cổng dịch vụ công của tỉnh; 61% hồ sơ nộp trực tuyến, 40% hồ sơ thanh toán trực tuyến.',
    ),
    outcome: 'partial',
    details: { guidance: null },
  }),
  make({
    id: 'questions that the portal asks itself are no opinions',
    of: SONLA,
    asked: { kind: 'published-feedback', params: { min: 1 } },
    menu: [['/faq', 'Câu hỏi thường gặp']],
    pages: {
      '/faq': [
        'Câu hỏi thường gặp',
        '<div class="faq"><p><b>Hỏi:</b> Nộp hồ sơ công bố hợp quy ở đâu?</p><p><b>Trả lời:</b> Tại Trung tâm Phục vụ hành chính công tỉnh hoặc qua Cổng dịch vụ công.</p></div><div class="faq"><p><b>Hỏi:</b> Lệ phí là bao nhiêu?</p><p><b>Trả lời:</b> Mức thu là 150.000 đồng một bộ hồ sơ.</p></div>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'a hotline of the province is no way of feedback on regulations',
    of: BACNINH,
    asked: { kind: 'feedback-channel' },
    side: '<p>Đường dây nóng phòng, chống dịch: 0222.3822.999</p>',
    outcome: 'failed',
  }),
];
