/** Standing pages, reports and documents: what is one, what is thin, what is another's, what only cites. */

import { scan } from '../../unseen-8/shape.ts';
import { BACNINH, BINHDINH, HUNGYEN, make, news, NGHEAN, posted } from '../../unseen-20/ones/make.ts';

const section = (topic: string) => ({ kind: 'section', params: { topic } });
const periods = { kind: 'periodic-results', params: { topic: 'dossier-results', period: 'quarter' } };
const documents = (...list: readonly object[]) => ({ kind: 'documents', params: { documents: list, need: 'cited' } });
const states = (...all: readonly string[]) => ({
  periods: all.map((state, at) => ({ period: `2022-Q${at + 1}`, state })),
});
const KQ = [['/ho-so', 'Kết quả giải quyết hồ sơ']] as const;
const VB = [['/van-ban', 'Văn bản chỉ đạo điều hành']] as const;

export const STANDING = [
  make({
    id: 'the public list of revenue and spending, files of two years',
    of: HUNGYEN,
    asked: section('finance'),
    menu: [['/cong-khai', 'Công khai ngân sách']],
    pages: {
      '/cong-khai': [
        'Công khai ngân sách',
        '<ul><li><a href="/tep/dt2024.pdf">Quyết định công khai dự toán thu, chi năm 2024</a></li><li><a href="/tep/qt2022.pdf">Quyết toán thu - chi nguồn ngân sách năm 2022</a></li></ul>',
      ],
    },
    files: { '/tep/dt2024.pdf': scan() as never, '/tep/qt2022.pdf': scan() as never },
    outcome: 'passed',
    details: { url: '/cong-khai', attachments: 2 },
  }),
  make({
    id: 'the state of the treasury in the news is no disclosure',
    of: HUNGYEN,
    asked: section('finance'),
    pages: {
      '/tin-tuc': ['Tin tức', news([['/tin-tuc/1', 'Thu ngân sách tỉnh vượt dự toán', '04/07/2024']])],
      '/tin-tuc/1': [
        'Thu ngân sách tỉnh vượt dự toán',
        posted('04/07/2024', 'Sáu tháng đầu năm, thu ngân sách toàn tỉnh đạt 62% dự toán, chi đầu tư đạt 41%.'),
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'duties on one page, the offices’ list on another',
    of: NGHEAN,
    asked: section('functions-and-organisation'),
    menu: [
      ['/chuc-nang', 'Chức năng, nhiệm vụ'],
      ['/co-cau', 'Cơ cấu tổ chức'],
    ],
    pages: {
      '/chuc-nang': [
        'Chức năng, nhiệm vụ',
        '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh Nghệ An, tham mưu, giúp UBND tỉnh quản lý nhà nước về hoạt động khoa học và công nghệ, phát triển tiềm lực khoa học, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ, năng lượng nguyên tử, an toàn bức xạ. Sở trình UBND tỉnh các quyết định, kế hoạch; hướng dẫn, kiểm tra việc thực hiện; thanh tra và xử lý vi phạm theo thẩm quyền.</p>',
      ],
      '/co-cau': ['Cơ cấu tổ chức', '<p>Văn phòng; Thanh tra; 5 phòng; 3 đơn vị sự nghiệp.</p>'],
    },
    outcome: 'passed',
  }),
  make({
    id: 'a page on rotation that says it is being updated',
    of: BINHDINH,
    asked: section('rotation-list'),
    menu: [['/chuyen-doi', 'Vị trí công tác phải chuyển đổi']],
    pages: {
      '/chuyen-doi': ['Vị trí công tác phải chuyển đổi', '<p>Nội dung đang cập nhật, mời quý vị quay lại sau.</p>'],
    },
    outcome: 'partial',
    details: { url: '/chuyen-doi', attachments: 0 },
  }),
  make({
    id: 'ISO certificates of enterprises are no system of the department',
    of: NGHEAN,
    asked: section('iso'),
    menu: [['/iso-dn', 'Doanh nghiệp được chứng nhận']],
    pages: {
      '/iso-dn': [
        'Doanh nghiệp được chứng nhận',
        '<p>Danh sách doanh nghiệp trong tỉnh được chứng nhận ISO 22000 và ISO 14001 do các tổ chức chứng nhận cung cấp.</p><table><tr><th>Tên</th><th>Tiêu chuẩn</th></tr><tr><td>Công ty Sữa A</td><td>ISO 22000</td></tr><tr><td>Công ty Giấy B</td><td>ISO 14001</td></tr></table>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'how procedures are looked up',
    of: NGHEAN,
    asked: section('lookup-guide'),
    menu: [['/tra-cuu', 'Hướng dẫn tra cứu thủ tục hành chính']],
    pages: {
      '/tra-cuu': [
        'Hướng dẫn tra cứu thủ tục hành chính trên mạng Internet',
        '<p>Mở trình duyệt, vào Cơ sở dữ liệu quốc gia về thủ tục hành chính hoặc Cổng dịch vụ công của tỉnh. Gõ một vài từ trong tên thủ tục vào ô tìm kiếm, bấm Tìm. Trong danh sách hiện ra, chọn cấp thực hiện là cấp tỉnh và cơ quan là Sở Khoa học và Công nghệ. Bấm vào tên thủ tục để xem trình tự, hồ sơ, thời hạn, phí và tải mẫu đơn về máy.</p>',
      ],
    },
    outcome: 'passed',
    details: { url: '/tra-cuu', attachments: 0 },
  }),
  make({
    id: 'a table with a row for each quarter',
    of: BINHDINH,
    asOf: '2022-08-01',
    asked: periods,
    menu: KQ,
    pages: {
      '/ho-so': [
        'Kết quả giải quyết hồ sơ thủ tục hành chính năm 2022',
        '<table><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Đúng hạn</th></tr><tr><td>Quý I</td><td>310</td><td>301</td><td>300</td></tr><tr><td>Quý II</td><td>288</td><td>280</td><td>279</td></tr><tr><td>Quý III</td><td></td><td></td><td></td></tr></table>',
      ],
    },
    outcome: 'passed',
    details: states('published', 'published', 'not-due', 'not-due'),
  }),
  make({
    id: 'the row of the second quarter is empty',
    of: BINHDINH,
    asOf: '2022-08-01',
    asked: periods,
    menu: KQ,
    pages: {
      '/ho-so': [
        'Kết quả giải quyết hồ sơ thủ tục hành chính năm 2022',
        '<table><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Đúng hạn</th></tr><tr><td>Quý I</td><td>310</td><td>301</td><td>300</td></tr><tr><td>Quý II</td><td></td><td></td><td></td></tr></table>',
      ],
    },
    outcome: 'partial',
    details: states('published', 'missing', 'not-due', 'not-due'),
  }),
  make({
    id: 'reports of three months make a quarter',
    of: BINHDINH,
    asOf: '2022-05-20',
    asked: periods,
    menu: KQ,
    pages: {
      '/ho-so': [
        'Kết quả giải quyết hồ sơ',
        news([
          ['/ho-so/3', 'Kết quả giải quyết hồ sơ TTHC tháng 3/2022', '04/04/2022'],
          ['/ho-so/2', 'Kết quả giải quyết hồ sơ TTHC tháng 2/2022', '04/03/2022'],
          ['/ho-so/1', 'Kết quả giải quyết hồ sơ TTHC tháng 1/2022', '07/02/2022'],
        ]),
      ],
      ...Object.fromEntries(
        [1, 2, 3].map((month) => [
          `/ho-so/${month}`,
          [
            `Kết quả giải quyết hồ sơ TTHC tháng ${month}/2022`,
            `<p>Tháng ${month}/2022, Sở tiếp nhận 10${month} hồ sơ, giải quyết 99 hồ sơ, đúng hạn 99 hồ sơ.</p>`,
          ],
        ]),
      ),
    },
    outcome: 'passed',
    details: states('published', 'not-due', 'not-due', 'not-due'),
  }),
  make({
    id: 'the district’s results are not the department’s',
    of: BINHDINH,
    asOf: '2022-05-20',
    asked: periods,
    pages: {
      '/tin-tuc': [
        'Tin tức',
        news([
          ['/tin-tuc/1', 'Huyện Hoài Ân: kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022', '06/04/2022'],
        ]),
      ],
      '/tin-tuc/1': [
        'Huyện Hoài Ân: kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022',
        posted('06/04/2022', 'Quý I năm 2022, huyện tiếp nhận 1.310 hồ sơ, giải quyết 1.290 hồ sơ.'),
      ],
    },
    outcome: 'failed',
    details: states('missing', 'not-due', 'not-due', 'not-due'),
  }),
  make({
    id: 'a number within a longer number is another document',
    of: NGHEAN,
    asked: documents({ number: '64/KH-UBND', date: '2022-01-28' }),
    menu: VB,
    pages: {
      '/van-ban': [
        'Văn bản chỉ đạo điều hành',
        '<ul><li><a href="/vb/1">Kế hoạch số 164/KH-UBND ngày 28/01/2022</a></li><li><a href="/vb/2">Kế hoạch số 64/KH-UBND-NN ngày 28/01/2022</a></li></ul>',
      ],
      '/vb/1': ['Kế hoạch số 164/KH-UBND', '<p>Kế hoạch phòng cháy rừng.</p>'],
      '/vb/2': ['Kế hoạch số 64/KH-UBND-NN', '<p>Kế hoạch thủy lợi nội đồng.</p>'],
    },
    outcome: 'failed',
    details: { documents: [{ number: '64/KH-UBND', state: 'missing' }] },
  }),
  make({
    id: 'written with blanks and a dash of another length',
    of: NGHEAN,
    asked: documents({ number: '64/KH-UBND', date: '2022-01-28' }),
    menu: VB,
    pages: {
      '/van-ban': [
        'Văn bản chỉ đạo điều hành',
        '<table><tr><th>Số</th><th>Ngày</th><th>Nội dung</th></tr><tr><td>64 / KH – UBND</td><td>28.01.2022</td><td><a href="/vb/64">Kế hoạch CCHC năm 2022</a></td></tr></table>',
      ],
      '/vb/64': [
        'Kế hoạch CCHC năm 2022',
        '<p>Số 64 / KH – UBND. Kế hoạch gồm sáu nhiệm vụ, giao các sở thực hiện.</p>',
      ],
    },
    outcome: 'passed',
    details: { documents: [{ number: '64/KH-UBND', state: 'published', url: '/vb/64' }] },
  }),
  make({
    id: 'the party’s resolution of another province',
    of: NGHEAN,
    asked: documents({ number: '05-NQ/TU', date: '2021-12-14' }),
    pages: {
      '/tin-tuc': ['Tin tức', news([['/tin-tuc/1', 'Học kinh nghiệm cải cách hành chính ở Bình Định', '06/04/2022']])],
      '/tin-tuc/1': [
        'Học kinh nghiệm cải cách hành chính ở Bình Định',
        posted('06/04/2022', 'Bình Định đang thực hiện Nghị quyết số 05-NQ/TU ngày 20/9/2021 của Tỉnh ủy Bình Định.'),
      ],
    },
    outcome: 'failed',
    details: { documents: [{ number: '05-NQ/TU', state: 'missing' }] },
  }),
  make({
    id: 'both resolutions in one sentence',
    of: BACNINH,
    asked: documents({ number: '18-NQ/TW', date: '2017-10-25' }, { number: '19-NQ/TW', date: '2017-10-25' }),
    pages: {
      '/tin-tuc': ['Tin tức', news([['/tin-tuc/1', 'Sắp xếp tổ chức bộ máy', '06/04/2022']])],
      '/tin-tuc/1': [
        'Sắp xếp tổ chức bộ máy',
        posted(
          '06/04/2022',
          'Sở tiếp tục thực hiện các Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017 của Hội nghị Trung ương 6 khóa XII.',
        ),
      ],
    },
    outcome: 'passed',
    details: {
      documents: [
        { number: '18-NQ/TW', state: 'cited' },
        { number: '19-NQ/TW', state: 'cited' },
      ],
    },
  }),
];
