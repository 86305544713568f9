/** The same sentences in shapes that offices give them: tables, boxes, files, lists behind lists. */

import { word } from '../../unseen-8/shape.ts';
import { BACNINH, BINHDINH, HUNGYEN, make, news, NGHEAN, posted, SONLA } from './make.ts';

const opinions = { kind: 'published-feedback', params: { min: 1 } };
const quarter = { kind: 'periodic-results', params: { topic: 'dossier-results', period: 'quarter' } };
const section = (topic: string) => ({ kind: 'section', params: { topic } });
const column = (more: object = {}) => ({
  kind: 'column',
  params: { topic: 'cchc', maxAgeDays: 30, perMonth: 0, ...more },
});
const states = (...all: readonly string[]) => ({
  periods: all.map((state, at) => ({ period: `2022-Q${at + 1}`, state })),
});
const REFORM = [['/cchc', 'Cải cách hành chính']] as const;
const body = (text: string) =>
  `<p>${text}</p><p>Các phòng, đơn vị căn cứ nhiệm vụ được giao để tổ chức thực hiện, định kỳ gửi kết quả về Văn phòng Sở tổng hợp.</p>`;

export const SHAPES = [
  make({
    id: 'how all officials were rated tells nothing of the one-stop unit',
    of: BACNINH,
    asked: section('staff-assessment'),
    menu: [['/xep-loai', 'Đánh giá, xếp loại công chức, viên chức']],
    pages: {
      '/xep-loai': [
        'Kết quả đánh giá, xếp loại chất lượng công chức, viên chức năm 2022',
        `<p>Công khai kết quả đánh giá, xếp loại chất lượng công chức, viên chức của các phòng, đơn vị thuộc Sở năm 2022:</p><table><tr><th>Phòng</th><th>Hoàn thành xuất sắc</th><th>Hoàn thành tốt</th><th>Hoàn thành</th></tr><tr><td>Văn phòng</td><td>2</td><td>9</td><td>1</td></tr><tr><td>Thanh tra</td><td>1</td><td>4</td><td>0</td></tr><tr><td>Phòng Đăng ký kinh doanh</td><td>2</td><td>8</td><td>0</td></tr><tr><td>Phòng Kinh tế ngành</td><td>1</td><td>6</td><td>0</td></tr></table><p>Thắc mắc, kiến nghị gửi về Văn phòng Sở trong năm ngày làm việc kể từ ngày công khai.</p>`,
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'opinions in a table, the reply in its last column',
    of: SONLA,
    asked: opinions,
    menu: [['/pakn', 'Kết quả xử lý phản ánh, kiến nghị']],
    pages: {
      '/pakn': [
        'Kết quả xử lý phản ánh, kiến nghị của tổ chức, cá nhân',
        '<table border="1"><tr><th>TT</th><th>Người phản ánh</th><th>Ngày tiếp nhận</th><th>Nội dung</th><th>Kết quả trả lời</th></tr><tr><td>1</td><td>Công ty TNHH Mộc Châu Xanh</td><td>04/03/2022</td><td>Thủ tục công bố hợp quy yêu cầu giấy tờ trùng lặp</td><td>Đã bỏ bản sao giấy chứng nhận đăng ký doanh nghiệp khỏi thành phần hồ sơ</td></tr><tr><td>2</td><td>Ông Quàng Văn H.</td><td>19/08/2022</td><td>Đề nghị nhận hồ sơ vào sáng thứ bảy</td><td></td></tr></table>',
      ],
    },
    outcome: 'passed',
    details: { replied: 1, unreplied: 1 },
  }),
  make({
    id: 'each opinion on a page of its own, where the reply stands',
    of: SONLA,
    asked: opinions,
    menu: [['/y-kien', 'Ý kiến người dân, doanh nghiệp']],
    pages: {
      '/y-kien': [
        'Ý kiến người dân, doanh nghiệp',
        news([['/y-kien/3', 'Đề nghị rút ngắn thời gian cấp giấy phép tiến hành công việc bức xạ', '06/06/2022']]),
      ],
      '/y-kien/3': [
        'Đề nghị rút ngắn thời gian cấp giấy phép tiến hành công việc bức xạ',
        '<p><b>Người gửi:</b> Phòng khám đa khoa Thảo Nguyên</p><p><b>Ngày gửi:</b> 06/06/2022</p><p><b>Nội dung:</b> Thời hạn hai mươi lăm ngày là dài, đề nghị Sở rút ngắn thủ tục cấp phép.</p><p><b>Trả lời:</b> Sở đã trình UBND tỉnh giảm xuống còn mười lăm ngày làm việc, áp dụng từ ngày 01/8/2022.</p>',
      ],
    },
    outcome: 'passed',
    details: { replied: 1, unreplied: 0 },
  }),
  make({
    id: 'an opinion that is still being dealt with',
    of: SONLA,
    asked: opinions,
    menu: [['/y-kien', 'Ý kiến người dân, doanh nghiệp']],
    pages: {
      '/y-kien': [
        'Ý kiến người dân, doanh nghiệp về thủ tục hành chính',
        '<div class="muc"><p><b>Bà Hoàng Thị M.</b> (03/10/2022): Mẫu đơn trên trang bị lỗi phông chữ, đề nghị sửa.</p><p><b>Trạng thái:</b> Đang xử lý</p></div>',
      ],
    },
    outcome: 'partial',
    details: { replied: 0, unreplied: 1 },
  }),
  make({
    id: 'one table of the year, a row for each month and each quarter',
    of: BINHDINH,
    asked: quarter,
    asOf: '2022-10-20',
    menu: [['/ket-qua', 'Kết quả giải quyết TTHC']],
    pages: {
      '/ket-qua': [
        'Kết quả giải quyết thủ tục hành chính năm 2022',
        `<table border="1"><tr><th>Thời gian</th><th>Tiếp nhận</th><th>Giải quyết</th></tr>${[
          ['Tháng 1', 101, 99],
          ['Tháng 2', 88, 85],
          ['Tháng 3', 123, 116],
          ['Quý I', 312, 300],
          ['Tháng 4', 120, 117],
          ['Tháng 5', 121, 118],
          ['Tháng 6', 124, 116],
          ['Quý II', 365, 351],
          ['Tháng 7', 118, 109],
          ['Tháng 8', 126, 126],
          ['Tháng 9', 122, 125],
          ['Quý III', 366, 360],
        ]
          .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
          .join('')}</table>`,
      ],
    },
    outcome: 'passed',
    details: states('published', 'published', 'published', 'not-due'),
  }),
  make({
    id: 'a poster of the second quarter',
    of: BINHDINH,
    asked: quarter,
    asOf: '2022-08-01',
    menu: [['/ket-qua', 'Kết quả giải quyết hồ sơ']],
    pages: {
      '/ket-qua': [
        'Kết quả giải quyết hồ sơ',
        news([
          ['/ket-qua/2', 'Infographic: Kết quả giải quyết hồ sơ thủ tục hành chính quý II/2022', '08/07/2022'],
          ['/ket-qua/1', 'Infographic: Kết quả giải quyết hồ sơ thủ tục hành chính quý I/2022', '08/04/2022'],
        ]),
      ],
      '/ket-qua/2': [
        'Infographic: Kết quả giải quyết hồ sơ thủ tục hành chính quý II/2022',
        posted('08/07/2022', '<img src="/uploads/q2.png" width="800" alt="">'),
      ],
      '/ket-qua/1': [
        'Infographic: Kết quả giải quyết hồ sơ thủ tục hành chính quý I/2022',
        posted('08/04/2022', '<img src="/uploads/q1.png" width="800" alt="">'),
      ],
    },
    outcome: 'passed',
    details: states('published', 'published', 'not-due', 'not-due'),
  }),
  make({
    id: 'a plan to publish each quarter is no report of one',
    of: BINHDINH,
    asked: quarter,
    asOf: '2022-05-10',
    pages: {
      '/tin-tuc': [
        'Tin tức',
        news([
          [
            '/tin-tuc/9',
            'Từ quý I năm 2022, Sở sẽ công khai kết quả giải quyết hồ sơ thủ tục hành chính hằng quý',
            '10/02/2022',
          ],
        ]),
      ],
      '/tin-tuc/9': [
        'Từ quý I năm 2022, Sở sẽ công khai kết quả giải quyết hồ sơ thủ tục hành chính hằng quý',
        posted(
          '10/02/2022',
          'Theo kế hoạch, chậm nhất ngày 15 của tháng sau quý, Văn phòng Sở đăng số liệu để người dân theo dõi.',
        ),
      ],
    },
    outcome: 'failed',
    details: states('missing', 'not-due', 'not-due', 'not-due'),
  }),
  make({
    id: 'a section two menus deep',
    of: NGHEAN,
    asked: section('workflows'),
    menu: [['/tthc', 'Thủ tục hành chính']],
    pages: {
      '/tthc': [
        'Thủ tục hành chính',
        '<ul><li><a href="/tthc/danh-muc">Danh mục thủ tục</a></li><li><a href="/tthc/quy-trinh">Quy trình nội bộ, quy trình điện tử</a></li></ul>',
      ],
      '/tthc/danh-muc': ['Danh mục thủ tục', '<p>Danh mục đang được rà soát.</p>'],
      '/tthc/quy-trinh': [
        'Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính',
        '<p>Quy trình nội bộ đối với từng thủ tục được phê duyệt tại Quyết định của Chủ tịch UBND tỉnh. Mỗi quy trình gồm các bước sau:</p><ol><li>Công chức tại Trung tâm tiếp nhận, số hóa hồ sơ, chuyển phòng chuyên môn trong 02 giờ làm việc.</li><li>Lãnh đạo phòng phân công chuyên viên thụ lý trong 02 giờ.</li><li>Chuyên viên thẩm định, dự thảo kết quả trong thời hạn ghi trên phiếu.</li><li>Lãnh đạo Sở ký số, văn thư đóng dấu, chuyển kết quả về Trung tâm.</li></ol>',
      ],
    },
    outcome: 'passed',
    details: { url: '/tthc/quy-trinh', attachments: 0 },
  }),
  make({
    id: 'guidance in a file',
    of: HUNGYEN,
    asked: { kind: 'online-service' },
    menu: [['/huong-dan', 'Hướng dẫn dịch vụ công']],
    side: '<a href="https://dichvucong.hungyen.gov.vn/">Dịch vụ công trực tuyến</a>',
    pages: {
      '/huong-dan': [
        'Hướng dẫn dịch vụ công',
        '<p><a href="/uploads/huong-dan.docx">Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến một phần, toàn trình</a></p>',
      ],
    },
    files: {
      '/uploads/huong-dan.docx': word([
        'HƯỚNG DẪN NỘP HỒ SƠ DỊCH VỤ CÔNG TRỰC TUYẾN',
        'Dịch vụ công toàn trình là dịch vụ mà mọi bước đều thực hiện qua mạng; dịch vụ công một phần còn bước phải đến cơ quan.',
        'Bước 1: Đăng nhập Cổng dịch vụ công bằng tài khoản định danh.',
        'Bước 2: Tìm thủ tục, chọn nộp trực tuyến, khai đơn và đính kèm giấy tờ.',
      ]) as never,
    },
    outcome: 'passed',
  }),
  make({
    id: 'an icon that only its label names',
    of: HUNGYEN,
    asked: { kind: 'social', params: { networks: ['facebook', 'zalo'] } },
    side: '<a aria-label="Zalo OA" href="https://zalo.me/4186520373155470712"><i class="ic-zalo"></i></a><a aria-label="Facebook" href="https://m.facebook.com/profile.php?id=100083317720145"><i class="ic-fb"></i></a>',
    outcome: 'passed',
  }),
  make({
    id: 'a column whose rest comes by a button',
    of: BINHDINH,
    asked: column({ perMonth: 1 }),
    asOf: '2022-06-20',
    menu: REFORM,
    pages: {
      '/cchc': [
        'Cải cách hành chính',
        `${news([
          ['/cchc/5', 'Kiểm tra công tác cải cách hành chính tại ba huyện', '10/06/2022'],
          ['/cchc/4', 'Họp Ban Chỉ đạo cải cách hành chính', '12/05/2022'],
        ])}<button class="load-more" data-page="2" onclick="taiThem()">Xem thêm</button>`,
      ],
      '/cchc/5': [
        'Kiểm tra công tác cải cách hành chính tại ba huyện',
        posted('10/06/2022', 'Đoàn làm việc trong ba ngày.'),
      ],
      '/cchc/4': ['Họp Ban Chỉ đạo cải cách hành chính', posted('12/05/2022', 'Ban Chỉ đạo nghe báo cáo tháng.')],
    },
    outcome: 'cantTell',
  }),
  make({
    id: 'the newest article is pinned and old',
    of: BINHDINH,
    asked: column(),
    asOf: '2022-06-20',
    menu: REFORM,
    pages: {
      '/cchc': [
        'Cải cách hành chính',
        `<div class="ghim">${news([['/cchc/1', 'Lời kêu gọi thi đua cải cách hành chính', '05/01/2022']])}</div>${news([
          ['/cchc/5', 'Kiểm tra công tác cải cách hành chính tại ba huyện', '21/05/2022'],
          ['/cchc/4', 'Họp Ban Chỉ đạo cải cách hành chính', '12/04/2022'],
          ['/cchc/1', 'Lời kêu gọi thi đua cải cách hành chính', '05/01/2022'],
        ])}`,
      ],
      '/cchc/5': [
        'Kiểm tra công tác cải cách hành chính tại ba huyện',
        posted('21/05/2022', 'Đoàn làm việc trong ba ngày.'),
      ],
      '/cchc/4': ['Họp Ban Chỉ đạo cải cách hành chính', posted('12/04/2022', 'Ban Chỉ đạo nghe báo cáo tháng.')],
      '/cchc/1': [
        'Lời kêu gọi thi đua cải cách hành chính',
        posted('05/01/2022', 'Lãnh đạo Sở kêu gọi toàn thể công chức hăng hái thi đua.'),
      ],
    },
    outcome: 'passed',
    details: { newest: '2022-05-21', ageDays: 30, inPeriod: 3, byMonth: { '2022-01': 1, '2022-04': 1, '2022-05': 1 } },
  }),
  make({
    id: 'a column of last year’s articles',
    of: BINHDINH,
    asked: column(),
    asOf: '2022-01-20',
    menu: REFORM,
    pages: {
      '/cchc': [
        'Cải cách hành chính',
        news([
          ['/cchc/5', 'Kiểm tra công tác cải cách hành chính tại ba huyện', '28/12/2021'],
          ['/cchc/4', 'Họp Ban Chỉ đạo cải cách hành chính', '12/12/2021'],
        ]),
      ],
      '/cchc/5': [
        'Kiểm tra công tác cải cách hành chính tại ba huyện',
        posted('28/12/2021', 'Đoàn làm việc trong ba ngày.'),
      ],
      '/cchc/4': ['Họp Ban Chỉ đạo cải cách hành chính', posted('12/12/2021', 'Ban Chỉ đạo nghe báo cáo tháng.')],
    },
    outcome: 'failed',
    details: { inPeriod: 0, newest: '2021-12-28' },
  }),
  make({
    id: 'a column that only the page of contents names',
    of: BINHDINH,
    asked: column(),
    asOf: '2022-06-20',
    menu: [['/so-do', 'Sơ đồ trang']],
    pages: {
      '/so-do': [
        'Sơ đồ trang',
        '<ul><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/cchc">Cải cách hành chính</a></li></ul>',
      ],
      '/cchc': [
        'Cải cách hành chính',
        news([
          ['/cchc/5', 'Kiểm tra công tác cải cách hành chính tại ba huyện', '10/06/2022'],
          ['/cchc/4', 'Họp Ban Chỉ đạo cải cách hành chính', '12/05/2022'],
        ]),
      ],
      '/cchc/5': [
        'Kiểm tra công tác cải cách hành chính tại ba huyện',
        posted('10/06/2022', 'Đoàn làm việc trong ba ngày.'),
      ],
      '/cchc/4': ['Họp Ban Chỉ đạo cải cách hành chính', posted('12/05/2022', 'Ban Chỉ đạo nghe báo cáo tháng.')],
    },
    outcome: 'partial',
    details: { linkedFromHome: false, newest: '2022-06-10', inPeriod: 2 },
  }),
  make({
    id: 'feedback: who handles it and in what time, in a table beside the ways',
    of: BACNINH,
    asked: { kind: 'feedback-channel' },
    menu: [['/pakn', 'Phản ánh, kiến nghị']],
    pages: {
      '/pakn': [
        'Phản ánh, kiến nghị về quy định hành chính',
        '<table border="1"><tr><td>Địa chỉ tiếp nhận</td><td>Văn phòng Sở, số 6 Lý Thái Tổ, thành phố Bắc Ninh</td></tr><tr><td>Điện thoại</td><td>0222.3875.123</td></tr><tr><td>Người tiếp nhận</td><td>Chánh Văn phòng Sở</td></tr><tr><td>Thời gian xử lý</td><td>Không quá 15 ngày làm việc kể từ ngày nhận</td></tr></table>',
      ],
    },
    outcome: 'passed',
    details: { url: '/pakn', ways: ['address', 'phone'], process: true },
  }),
  make({
    id: 'the two lines of a section stand above a file that is gone',
    of: NGHEAN,
    asked: section('iso'),
    menu: [['/iso', 'ISO 9001:2015']],
    pages: {
      '/iso': [
        'Hệ thống quản lý chất lượng ISO 9001:2015',
        '<p>Sở áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2015.</p>',
      ],
    },
    outcome: 'partial',
    details: { url: '/iso', attachments: 0 },
  }),
  make({
    id: 'documents cited in the preamble of another document’s page',
    of: NGHEAN,
    asked: { kind: 'documents', params: { documents: [{ number: '76/NQ-CP', date: '2021-07-15' }], need: 'cited' } },
    menu: [['/van-ban', 'Văn bản']],
    pages: {
      '/van-ban': [
        'Văn bản',
        '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>15/KH-SKHCN</td><td>25/01/2022</td><td><a href="/van-ban/15">Kế hoạch cải cách hành chính năm 2022</a></td></tr></table>',
      ],
      '/van-ban/15': [
        'Kế hoạch cải cách hành chính năm 2022',
        `<p>Số ký hiệu: 15/KH-SKHCN</p><p>Ngày ban hành: 25/01/2022</p>${body('Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ, Sở ban hành kế hoạch này.')}`,
      ],
    },
    outcome: 'passed',
    details: { documents: [{ number: '76/NQ-CP', state: 'cited' }] },
  }),
  make({
    id: 'an index told in the lead of a list alone',
    of: BINHDINH,
    asked: { kind: 'indices', params: { indices: ['PCI'] } },
    asOf: '2022-12-01',
    pages: {
      '/tin-tuc': [
        'Tin tức',
        news([
          [
            '/tin-tuc/2',
            'Công bố Chỉ số năng lực cạnh tranh cấp tỉnh',
            '27/04/2022',
            'Năm 2021, Bình Định đạt 68,32 điểm PCI, xếp thứ 11 cả nước.',
          ],
        ]),
      ],
      '/tin-tuc/2': [
        'Công bố Chỉ số năng lực cạnh tranh cấp tỉnh',
        posted(
          '27/04/2022',
          'Năm 2021, Bình Định đạt 68,32 điểm PCI, xếp thứ 11 cả nước.',
          'Tỉnh tăng 26 bậc so với năm 2020, mức tăng lớn nhất trong mười năm.',
        ),
      ],
    },
    outcome: 'passed',
    details: { indices: [{ index: 'PCI', state: 'current', year: 2021, value: 68.32, rank: 11 }] },
  }),
];
