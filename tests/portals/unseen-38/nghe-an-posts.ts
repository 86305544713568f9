/** What the department of natural resources wrote in 2021 and 2022. */

import type { Post } from '../unseen-22/site.ts';
import { around } from '../unseen-26/own.ts';
import type { Line } from '../unseen-28/kit.ts';

export const COUNTER = 'Trung tâm Phục vụ hành chính công tỉnh: quầy tài nguyên đón 60 lượt người mỗi ngày';
export const POST_OFFICE = 'Trả sổ đỏ tận nhà qua dịch vụ bưu chính công ích';
export const PCI = 'Năng lực cạnh tranh cấp tỉnh năm 2021: Nghệ An xếp thứ 30';
export const PAR = 'Nghệ An công bố PAR INDEX và SIPAS năm 2021';
export const SHORTER = 'Rút ngắn thời gian giải quyết 19 thủ tục hành chính về môi trường';
export const HALF_YEAR = 'Kết quả công tác cải cách hành chính sáu tháng đầu năm 2022';
export const MANNERS = 'Đạo đức công vụ và văn hóa giao tiếp của công chức khi tiếp dân';
export const TEAM = 'Tổ lưu động làm sổ đỏ tại bản: cách làm hay ở Con Cuông';
export const APPOINTED = 'Bổ nhiệm Phó Giám đốc Văn phòng Đăng ký đất đai';
export const DIGITAL = 'Chuyển đổi số ngành tài nguyên: quét xong 1,2 triệu hồ sơ địa chính';
export const SIGNED = 'Toàn bộ văn bản đi của Sở được ký số';
export const REVIEWED = 'Rà soát văn bản quy phạm pháp luật về đất đai';

export const REFORM: readonly Line[] = [
  [
    '2021-04-22',
    'PAPI năm 2020 của Nghệ An',
    'Chỉ số PAPI năm 2020 của tỉnh đạt 42,89 điểm, xếp thứ 35 trong 63 tỉnh, thành phố.',
  ],
  ['2021-12-14', 'Họp ban chỉ đạo cải cách hành chính của Sở', 'Ban chỉ đạo thống nhất lịch họp mỗi quý một lần.'],
  [
    '2022-01-18',
    'Giao việc cải cách hành chính năm 2022 cho từng phòng',
    'Danh mục có 41 việc, bám theo Quyết định số 5158/QĐ-UBND ngày 30/12/2021 và Quyết định số 5165/QĐ-UBND ngày 30/12/2021 của UBND tỉnh.',
  ],
  [
    '2022-02-15',
    'Đảng ủy Sở học tập Nghị quyết 05-NQ/TU',
    'Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Ban Chấp hành Đảng bộ tỉnh bàn về đẩy mạnh cải cách hành chính.',
  ],
  ['2022-03-10', COUNTER, 'Người dân nộp hồ sơ, nhận kết quả bảy lĩnh vực ở Trung tâm, không phải lên Sở.'],
  ['2022-04-12', POST_OFFICE, 'Trong quý I, bưu điện đã nhận hồ sơ và chuyển kết quả cho 1.120 lượt người.'],
  ['2022-05-10', PCI, 'Chỉ số PCI năm 2021 của tỉnh đạt 64,74 điểm.'],
  ['2022-05-26', PAR, 'PAR INDEX năm 2021 của tỉnh đạt 86,97%, xếp thứ 18; SIPAS năm 2021 đạt 85,52%, xếp thứ 39.'],
  ['2022-06-16', SHORTER, 'Mỗi thủ tục bớt được từ ba đến mười ngày sau đợt rà soát, đơn giản hóa.'],
  ['2022-07-05', HALF_YEAR, 'Sở đã làm xong 22 trên 41 việc; chín việc chậm vì chờ phần mềm.'],
  ['2022-08-09', MANNERS, 'Quy tắc ứng xử mới có mười điều nên làm và bảy điều phải tránh.'],
  ['2022-09-13', TEAM, 'Mô hình cải cách hành chính này giúp 340 hộ vùng xa có giấy chứng nhận trong một ngày.'],
  [
    '2022-10-20',
    'Kiểm tra công tác cải cách hành chính tại sáu chi nhánh',
    'Đoàn kiểm tra ghi biên bản và hẹn ngày quay lại xem từng lỗi đã sửa.',
  ],
];

export const ACTIVITY: readonly Line[] = [
  [
    '2022-01-07',
    'Sở tổ chức hội nghị tổng kết ngành năm 2021',
    'Thu tiền sử dụng đất vượt dự toán, ô nhiễm làng nghề vẫn là việc khó.',
  ],
  ['2022-02-09', 'Tết trồng cây ở xã Nghi Yên', 'Hơn 500 cây phi lao được trồng dọc bãi biển.'],
  ['2022-03-28', APPOINTED, 'Giám đốc Sở trao quyết định cho đồng chí Trần Quốc Hoàn.'],
  ['2022-04-20', DIGITAL, 'Dữ liệu sẽ nối với hệ thống chính quyền số của tỉnh vào cuối năm.'],
  ['2022-06-02', SIGNED, 'Hệ thống quản lý văn bản điện tử bỏ hẳn bước in, đóng dấu giấy.'],
  ['2022-07-21', REVIEWED, 'Phòng Pháp chế kiểm tra, rà soát 34 văn bản, đề nghị thay thế bốn văn bản.'],
  ['2022-08-30', 'Công đoàn Sở tặng quà học sinh vùng lũ Kỳ Sơn', 'Đoàn mang theo 400 bộ sách và áo ấm.'],
  [
    '2022-10-11',
    'Đoàn giám sát của HĐND tỉnh làm việc về quản lý khoáng sản',
    'Đoàn yêu cầu bổ sung số liệu đóng cửa mỏ ở Quỳ Hợp.',
  ],
  ['2022-11-25', 'Giải cầu lông ngành tài nguyên', 'Mười sáu đôi thi đấu trong hai ngày cuối tuần.'],
  ['2022-12-05', 'Hội nghị bàn giá đất năm 2023', 'Các huyện đề nghị giữ nguyên giá đất ở vùng bãi ngang.'],
];

export const LAND: readonly Line[] = [
  ['2022-01-20', 'Thu hồi 40 héc-ta đất dự án chậm triển khai', 'Ba dự án ở Cửa Lò đã quá hạn hai năm.'],
  ['2022-02-24', 'Kiểm kê đất nông, lâm trường', 'Số liệu cũ lệch với thực địa gần 3.000 héc-ta.'],
  ['2022-03-17', 'Đo đạc lại bản đồ địa chính ở Nghĩa Đàn', 'Công việc làm bằng máy bay không người lái.'],
  ['2022-04-28', 'Đấu giá đất ở Diễn Châu thu 120 tỷ đồng', 'Có 214 người nộp phiếu cho 68 lô.'],
  ['2022-06-23', 'Giải phóng mặt bằng đường ven biển', 'Còn 87 hộ chưa nhận tiền đền bù.'],
  ['2022-08-18', 'Góp ý quy hoạch sử dụng đất đến năm 2030', 'Các xã miền núi muốn giữ đất rẫy luân canh.'],
  ['2022-09-29', 'Đất nghĩa trang ở thành phố sắp hết chỗ', 'Hai phương án mở rộng đang được so sánh.'],
  ['2022-11-15', 'Kiểm tra việc tách thửa ở Nghi Lộc', 'Đoàn thấy 23 thửa đất tách sai diện tích.'],
];

export const ENVIRONMENT: readonly Line[] = [
  ['2022-02-03', 'Chất lượng nước sông Lam đầu năm', 'Mẫu lấy ở bảy điểm đều trong giới hạn cho phép.'],
  ['2022-03-22', 'Giờ Trái đất năm nay tắt đèn lúc 20 giờ 30', 'Các tòa nhà ở quảng trường cùng tham gia.'],
  ['2022-04-07', 'Mô hình thu gom rác nhựa của phụ nữ xã biển Quỳnh Long', 'Mỗi tháng các chị nhặt được hơn hai tấn.'],
  ['2022-05-31', 'Trung tâm Quan trắc nhận máy đo bụi mới', 'Máy đo được bụi mịn PM2.5 theo từng giờ.'],
  ['2022-06-05', 'Mít tinh Ngày Môi trường thế giới', 'Hơn 600 người đạp xe quanh thành phố Vinh.'],
  ['2022-07-12', 'Phạt trại lợn xả thải ra khe suối', 'Mức phạt là 320 triệu đồng, trại phải ngừng ba tháng.'],
  ['2022-09-20', 'Thả rùa biển về tự nhiên ở Quỳnh Lưu', 'Con rùa nặng 42 kg mắc lưới của ngư dân.'],
  ['2022-10-27', 'Bãi rác Nghi Yên thêm ô chôn lấp', 'Ô mới rộng 2 héc-ta dùng được bốn năm.'],
  ['2022-11-29', 'Cá chết ở hồ Cửa Nam do thiếu ô-xy', 'Công nhân vớt hơn một tấn cá trong hai ngày.'],
];

/** Of a column whose template shows no date. */
export const GUIDES: readonly Line[] = [
  [null, 'Hướng dẫn kê khai hồ sơ cấp giấy phép môi trường', 'Bài viết chỉ cách điền từng mục của báo cáo đề xuất.'],
  [null, 'Video hướng dẫn điền đơn đăng ký biến động đất đai', 'Đoạn phim dài sáu phút, có phụ đề.'],
  [null, 'Hướng dẫn nộp hồ sơ xin cấp phép khai thác nước dưới đất', 'Kèm mẫu đơn và ví dụ đã điền sẵn.'],
];

const POOL = [
  'Nhiều hộ dân ở gần đó cho biết đã mong việc này từ lâu và sẵn sàng góp công.',
  'Sau phần trình bày, các bên đi xem tại chỗ rồi thống nhất cách làm.',
  'Phần vướng nhất vẫn là kinh phí, sẽ được bàn kỹ trong buổi họp tới.',
  'Trời mưa nên buổi làm việc bắt đầu muộn nửa giờ so với giấy mời.',
  'Cán bộ xã cùng trưởng bản đi từng nhà để báo lại lịch làm việc.',
];

let serial = 2040;
const idOf = new Map<string, number>();

/** The same post has the same number however often the portal is made. */
export const articleAt = (title: string): string => {
  const known = idOf.get(title);
  if (known !== undefined) return `/tin-tuc/chi-tiet?id=${known}`;
  serial += 3;
  idOf.set(title, serial);
  return `/tin-tuc/chi-tiet?id=${serial}`;
};

export const postsIn = (lines: readonly Line[]): Post[] =>
  lines.map(([date, title, lead, more = []]) => ({
    path: articleAt(title),
    title,
    lead,
    date,
    more: [...more, ...around(title, POOL)],
  }));
