import { word } from '../../unseen-8/shape.ts';
import { BACNINH, BINHDINH, HUNGYEN, make, news, NGHEAN, posted } from './make.ts';

const asks = (topic: string) => ({ kind: 'section', params: { topic } });
const LONG =
  '<p>Sở Khoa học và Công nghệ tổ chức tiếp công dân thường xuyên vào các ngày làm việc tại phòng Tiếp công dân, tầng một trụ sở Sở. Giám đốc Sở tiếp công dân định kỳ vào ngày 15 hằng tháng; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp. Công dân đến khiếu nại, tố cáo xuất trình giấy tờ tùy thân, trình bày trung thực sự việc, giữ trật tự và được người tiếp ghi biên nhận. Thời hạn thụ lý là mười ngày kể từ ngày nhận đơn hợp lệ.</p>';

export const STANDING = [
  make({
    id: 'a page of substance',
    of: HUNGYEN,
    asked: asks('citizen-reception'),
    menu: [['/tiep-cong-dan', 'Tiếp công dân, giải quyết khiếu nại, tố cáo']],
    pages: { '/tiep-cong-dan': ['Tiếp công dân, giải quyết khiếu nại, tố cáo', LONG] },
    outcome: 'passed',
    details: { url: '/tiep-cong-dan', attachments: 0 },
  }),
  make({
    id: 'a page of two lines',
    of: HUNGYEN,
    asked: asks('citizen-reception'),
    menu: [['/tiep-cong-dan', 'Tiếp công dân']],
    pages: {
      '/tiep-cong-dan': [
        'Tiếp công dân',
        '<p>Lãnh đạo Sở tiếp công dân vào ngày 15 hằng tháng.</p><p>Địa điểm: phòng 102, trụ sở Sở.</p>',
      ],
    },
    outcome: 'partial',
    details: { url: '/tiep-cong-dan', attachments: 0 },
  }),
  make({
    id: 'a dated article is no section',
    of: NGHEAN,
    asked: asks('iso'),
    pages: {
      '/tin-tuc': [
        'Tin tức',
        news([
          ['/tin-tuc/iso', 'Sở Khoa học và Công nghệ công bố hệ thống quản lý chất lượng ISO 9001:2015', '14/06/2022'],
        ]),
      ],
      '/tin-tuc/iso': [
        'Sở Khoa học và Công nghệ công bố hệ thống quản lý chất lượng ISO 9001:2015',
        posted(
          '14/06/2022',
          'Sáng nay, Giám đốc Sở ký quyết định công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn quốc gia TCVN ISO 9001:2015 đối với 61 thủ tục.',
          'Hệ thống được xây dựng trong tám tháng, có sự hướng dẫn của đơn vị tư vấn và được tổ chức đánh giá độc lập xác nhận. Từ nay, mỗi bước xử lý đều có người chịu trách nhiệm, có thời hạn và có biểu mẫu ghi chép.',
        ),
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'a long frame around a page being updated',
    of: BACNINH,
    asked: asks('staff-assessment'),
    menu: [['/danh-gia', 'Đánh giá công chức tại Bộ phận một cửa']],
    side: '<h3>Giới thiệu chung</h3><p>Sở có chức năng tham mưu, giúp Ủy ban nhân dân tỉnh thực hiện quản lý nhà nước về quy hoạch, kế hoạch và đầu tư phát triển, gồm tổng hợp về quy hoạch, kế hoạch phát triển kinh tế, xã hội; cơ chế, chính sách quản lý kinh tế; đầu tư trong nước, nước ngoài; khu công nghiệp; đấu thầu; đăng ký doanh nghiệp trong phạm vi địa phương.</p>',
    pages: {
      '/danh-gia': [
        'Đánh giá công chức tại Bộ phận một cửa',
        '<p>Chuyên mục đang cập nhật dữ liệu, mời quý vị quay lại sau.</p>',
      ],
    },
    outcome: 'partial',
    details: { url: '/danh-gia', attachments: 0 },
  }),
  make({
    id: 'results of the assessment in a file',
    of: BACNINH,
    asked: asks('staff-assessment'),
    menu: [['/danh-gia', 'Đánh giá cán bộ, công chức một cửa']],
    pages: {
      '/danh-gia': [
        'Đánh giá cán bộ, công chức một cửa',
        '<p><a href="/uploads/danh-gia-2022.docx">Kết quả đánh giá công chức tại Bộ phận một cửa năm 2022</a></p>',
      ],
    },
    files: {
      '/uploads/danh-gia-2022.docx': word([
        'Kết quả đánh giá công chức tại Bộ phận một cửa năm 2022',
        'Bốn công chức đều được trên 95% người dân chấm hài lòng.',
      ]) as never,
    },
    outcome: 'passed',
    details: { url: '/danh-gia', attachments: 1 },
  }),
  make({
    id: 'a list of what was spent, year by year',
    of: HUNGYEN,
    asked: asks('finance'),
    menu: [['/cong-khai-ngan-sach', 'Công khai ngân sách']],
    pages: {
      '/cong-khai-ngan-sach': [
        'Công khai ngân sách',
        '<table><tr><th>Nội dung</th><th>Tệp</th></tr><tr><td>Công khai dự toán năm 2024</td><td><a href="/uploads/du-toan-2024.docx">Tải về</a></td></tr><tr><td>Công khai quyết toán năm 2023</td><td><a href="/uploads/quyet-toan-2023.docx">Tải về</a></td></tr></table>',
      ],
    },
    files: {
      '/uploads/du-toan-2024.docx': word([
        'Dự toán thu, chi ngân sách nhà nước năm 2024',
        'Đơn vị: triệu đồng',
      ]) as never,
      '/uploads/quyet-toan-2023.docx': word([
        'Quyết toán thu, chi ngân sách nhà nước năm 2023',
        'Đơn vị: triệu đồng',
      ]) as never,
    },
    outcome: 'passed',
    details: { url: '/cong-khai-ngan-sach', attachments: 2 },
  }),
  make({
    id: 'posts to be rotated, with the time of each',
    of: BINHDINH,
    asked: asks('rotation-list'),
    menu: [['/dinh-ky-chuyen-doi', 'Định kỳ chuyển đổi vị trí công tác']],
    pages: {
      '/dinh-ky-chuyen-doi': [
        'Định kỳ chuyển đổi vị trí công tác',
        '<p>Công chức, viên chức đảm nhiệm các vị trí dưới đây phải được chuyển đổi sau thời hạn ghi bên cạnh, tính từ ngày nhận nhiệm vụ; việc chuyển đổi được thông báo công khai trước ba mươi ngày.</p><ol><li>Tuyển dụng, nâng ngạch công chức: 03 năm</li><li>Thẩm định hồ sơ thành lập hội, quỹ: 03 năm</li><li>Thẩm định thi đua, khen thưởng: 05 năm</li><li>Kế toán, thủ quỹ, mua sắm tài sản: 03 năm</li><li>Thanh tra, giải quyết khiếu nại, tố cáo: 03 năm</li></ol>',
      ],
    },
    outcome: 'passed',
    details: { url: '/dinh-ky-chuyen-doi', attachments: 0 },
  }),
];
