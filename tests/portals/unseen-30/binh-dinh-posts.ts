/** What Sở Nội vụ Bình Định posted. */

import type { Line } from './kit.ts';

export const SOLUTION = 'Giải pháp hẹn giờ nộp hồ sơ qua điện thoại: người dân không còn phải chờ ở Bộ phận Một cửa';
export const TALK = 'Tọa đàm “Công chức trẻ với cải cách hành chính”';
export const CULTURE = 'Siết chặt văn hóa công sở trong cơ quan Sở Nội vụ';
export const GRAFT = 'Phổ biến Luật Phòng, chống tham nhũng cho cán bộ chủ chốt';
export const PAR = 'Bình Định tăng bốn bậc về Chỉ số cải cách hành chính';
export const SATISFIED = 'Người dân hài lòng hơn với cơ quan hành chính: nhìn lại SIPAS 2020';
export const DIGITAL = [
  'Bình Định ra mắt Trung tâm Giám sát, điều hành thông minh',
  'Chuyển đổi số ở Sở Nội vụ: bắt đầu từ dữ liệu cán bộ',
] as const;

export const REFORM: readonly Line[] = [
  [
    '2022-10-19',
    'Sở Nội vụ kiểm tra công tác cải cách hành chính tại thị xã An Nhơn',
    'Đoàn kiểm tra xem sổ sách ở hai phường và ghi nhận nhiều tiến bộ so với lần trước.',
  ],
  [
    '2022-09-21',
    'Chung tay cải cách hành chính: hội thi tìm hiểu ở huyện Tây Sơn',
    'Mười hai đội của các xã, thị trấn dự thi; giải nhất thuộc về đội xã Bình Tường.',
  ],
  [
    '2022-08-17',
    SOLUTION,
    'Sau bốn tháng áp dụng, thời gian chờ trung bình của một lượt nộp hồ sơ giảm từ 35 phút xuống 8 phút.',
  ],
  [
    '2022-07-13',
    'Cải cách hành chính nửa đầu năm: hơn hai phần ba việc đã xong',
    'Toàn tỉnh hoàn thành 41 trong 60 nhiệm vụ cải cách hành chính được giao.',
  ],
  ['2022-06-22', TALK, 'Buổi tọa đàm do Đoàn khối các cơ quan tỉnh phối hợp với Sở Nội vụ tổ chức chiều 21/6.'],
  [
    '2022-05-18',
    PAR,
    'Theo kết quả Bộ Nội vụ công bố, PAR INDEX năm 2021 của Bình Định đạt 87,96 điểm, đứng thứ 12 cả nước.',
    ['Bảng kết quả của từng tiêu chí được gửi tới các cơ quan để rút kinh nghiệm.'],
  ],
  [
    '2022-04-13',
    'Lớp bồi dưỡng nghiệp vụ cải cách hành chính cho công chức cấp xã',
    'Hai trăm học viên của 11 huyện, thị xã, thành phố dự lớp học ba ngày ở Quy Nhơn.',
  ],
  [
    '2022-03-16',
    'Giao ban công tác cải cách hành chính các huyện phía nam tỉnh',
    'Bốn địa phương trao đổi cách bố trí người trực và sắp xếp phòng tiếp dân.',
    ['Việc phân công dựa theo Quyết định số 3809/QĐ-UBND ngày 14/9/2021 của UBND tỉnh.'],
  ],
  [
    '2022-02-23',
    'Đầu xuân nói chuyện cải cách hành chính',
    'Giám đốc Sở trả lời câu hỏi của bạn đọc về những việc sẽ làm trong năm mới.',
  ],
  ['2022-01-12', 'Sơ kết mười năm cải cách hành chính ở huyện Phù Cát', 'Huyện khen thưởng 15 tập thể, 22 cá nhân.'],
  [
    '2021-12-08',
    'Bản tin cải cách hành chính tháng 11/2021',
    'Tổng hợp việc đã làm trong tháng của các sở, ban, ngành.',
  ],
  ['2021-10-20', SATISFIED, 'Chỉ số SIPAS năm 2020 của tỉnh đạt 84,77%, xếp thứ 37/63 tỉnh, thành phố.'],
];

export const NEWS: readonly Line[] = [
  [
    '2022-10-25',
    'Công bố quyết định bổ nhiệm Phó Giám đốc Ban Quản lý dự án Dân dụng',
    'Lễ công bố diễn ra sáng 25/10 tại hội trường UBND tỉnh.',
  ],
  [
    '2022-10-11',
    'Đại hội Hội Cựu thanh niên xung phong tỉnh nhiệm kỳ 2022 - 2027',
    'Đại hội bầu Ban Chấp hành gồm 27 ủy viên.',
  ],
  [
    '2022-09-30',
    DIGITAL[0],
    'Trung tâm thu nhận dữ liệu của 15 lĩnh vực, giúp lãnh đạo tỉnh theo dõi và chỉ đạo theo thời gian thực.',
  ],
  [
    '2022-09-05',
    'Thăm, chúc mừng chức sắc Phật giáo nhân lễ Vu Lan',
    'Đoàn của Ban Tôn giáo đến bốn ngôi chùa ở Quy Nhơn và Tuy Phước.',
  ],
  [
    '2022-08-29',
    CULTURE,
    'Giám đốc Sở yêu cầu công chức mang thẻ, đúng giờ, nói lời xin lỗi khi sai hẹn và không uống rượu bia trong giờ làm việc.',
  ],
  [
    '2022-08-10',
    'Trao bằng khen cho các gia đình hiến đất làm đường ở Hoài Ân',
    'Mười bốn hộ được Chủ tịch UBND tỉnh tặng bằng khen vì hiến hơn 6.000 mét vuông đất.',
  ],
  [
    '2022-07-27',
    'Viếng Nghĩa trang liệt sĩ thành phố Quy Nhơn',
    'Cán bộ, công chức dâng hương tưởng nhớ các anh hùng liệt sĩ.',
  ],
  [
    '2022-06-08',
    'Kho lưu trữ lịch sử mở cửa đón sinh viên',
    'Sáu mươi sinh viên khoa Lịch sử xem châu bản và bản đồ cổ.',
  ],
  ['2022-05-25', DIGITAL[1], 'Hồ sơ của hơn 31.000 cán bộ, công chức, viên chức đã được số hóa và làm sạch.'],
  [
    '2022-04-27',
    'Sắp xếp thôn, khu phố: ý kiến cử tri hai huyện miền núi',
    'Cử tri Vĩnh Thạnh và An Lão tán thành phương án nhập sáu thôn.',
  ],
  [
    '2022-03-30',
    'Ra quân phòng, chống dịch trong cơ quan',
    'Khử khuẩn các phòng làm việc, phát bộ xét nghiệm nhanh cho công chức.',
  ],
  [
    '2022-02-09',
    'Gặp mặt đầu năm cán bộ hưu trí',
    'Hơn 80 cán bộ hưu trí của ngành về dự.',
    ['Có bác đọc thơ về chuyển đổi số làm cả hội trường cười vang.'],
  ],
  ['2021-11-24', GRAFT, 'Báo cáo viên giới thiệu những điểm chính của Luật Phòng, chống tham nhũng năm 2018.'],
  ['2021-10-06', 'Tổng kết phong trào thi đua năm học', 'Ngành giáo dục có 11 tập thể được tặng cờ.'],
];

export const NOTICES: readonly Line[] = [
  ['2022-10-20', 'Thông báo lịch thi nâng ngạch chuyên viên chính', 'Thí sinh có mặt trước 7 giờ ngày 05/11/2022.'],
  ['2022-09-12', 'Thông báo tạm ngừng hộp thư điện tử để bảo trì', 'Từ 18 giờ ngày 16/9 đến 6 giờ ngày 17/9/2022.'],
  ['2022-06-15', 'Thư mời báo giá in sổ truyền thống ngành', 'Nhà in quan tâm gửi báo giá trước ngày 24/6/2022.'],
];
