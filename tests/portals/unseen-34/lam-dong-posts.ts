/** What the department of Lâm Đồng posted; nothing of it is asked for. */

import type { Line } from '../unseen-28/kit.ts';

export const BUDGET = 'Sở Xây dựng công khai dự toán ngân sách quý II năm 2026';

export const NEWS: readonly Line[] = [
  [
    '2026-08-21',
    'Kiểm tra mái taluy đèo Prenn sau mưa lớn',
    'Đơn vị quản lý đường đã hót hết đất đá, thông xe một chiều.',
  ],
  [
    '2026-08-18',
    'Giá vật liệu xây dựng tháng 8: cát tiếp tục khan',
    'Cát bê tông tại Bảo Lộc tăng 6% so với tháng trước.',
  ],
  ['2026-08-14', 'Cấp phép thi công nút giao Liên Nghĩa', 'Nhà thầu phải rào chắn, phân luồng trước ngày 01/9.'],
  [
    '2026-08-11',
    'Nhà thầu tỉnh bạn trúng gói thầu đường ven hồ',
    'Gói thầu xây lắp có giá 84 tỷ đồng, thi công trong 14 tháng.',
  ],
  [
    '2026-08-06',
    'Tập huấn an toàn lao động cho giám sát công trình',
    'Học viên thực hành dây cứu sinh trên giàn giáo.',
  ],
  ['2026-07-30', BUDGET, 'Sở thông báo công khai tình hình thực hiện dự toán quý II năm 2026 tại trụ sở.'],
  ['2026-07-24', 'Khởi công 320 căn nhà ở xã hội tại phường Cam Ly', 'Căn hộ rộng từ 32 đến 68 mét vuông.'],
  [
    '2026-07-20',
    'Sở Xây dựng gặp mặt nhân 81 năm ngày truyền thống ngành',
    'Các thế hệ cán bộ ôn lại kỷ niệm thời mở đường.',
  ],
  ['2026-07-16', 'Phân loại đô thị: Đức Trọng sẵn sàng', 'Hội đồng khảo sát chín tiêu chí.'],
  ['2026-07-09', 'Thanh tra phát hiện ba công trình sai phép', 'Chủ nhà cam kết tự tháo dỡ trong 30 ngày.'],
  ['2026-07-02', 'Đăng kiểm xe cơ giới: thêm một dây chuyền', 'Trung tâm làm việc cả sáng thứ Bảy.'],
  ['2026-06-25', 'Chấm giải kiến trúc xanh', 'Giải nhất là trường mầm non bằng gạch đất nện.'],
  ['2026-06-18', 'Hội nghị góp ý quy chuẩn thoát nước', 'Chuyên gia lo ngại về ngập cục bộ ở trung tâm Đà Lạt.'],
  ['2026-06-10', 'Bến xe liên tỉnh đổi chỗ đón khách', 'Xe buýt số 4 chạy thẳng vào bến.'],
  ['2026-06-03', 'Lắp đèn tín hiệu ở ba giao lộ', 'Chu kỳ đèn được tính theo giờ cao điểm.'],
];
const PLACES = [
  'Bảo Lâm',
  'Di Linh',
  'Đơn Dương',
  'Lạc Dương',
  'Đạ Huoai',
  'Cát Tiên',
  'Tuy Phong',
  'Hàm Tân',
  'Đắk Mil',
  'Cư Jút',
  'Phú Quý',
];
export const SITES: readonly Line[] = PLACES.map((place, index) => [
  `2026-0${(index % 5) + 1}-1${index % 9}`,
  `Đi kiểm tra đường xá ở ${place}`,
  `Đoàn xem mặt đường, cống rãnh và biển báo tại ${place}.`,
]);
