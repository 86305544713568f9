/** What Sở Kế hoạch và Đầu tư Bắc Ninh posted. */

import type { Line } from './kit.ts';

export const NEW_PROCEDURES = 'Công bố Danh mục thủ tục hành chính sửa đổi, bổ sung lĩnh vực đấu thầu';
export const SIMPLER = 'Kế hoạch rà soát, đơn giản hóa thủ tục hành chính năm 2022 của Sở Kế hoạch và Đầu tư';
export const ONE_STOP = 'Bộ phận Một cửa của Sở trả đúng hẹn hơn 99% hồ sơ trong quý I';
export const WATCH = 'Người dân giám sát cải cách hành chính: quyền gì, bằng cách nào?';
export const HIRING = 'Tuyển dụng năm công chức cho phòng Đăng ký kinh doanh';
export const ONLINE = 'Dự án đầu tư công: nộp và thẩm định hồ sơ trực tuyến thay cho giấy';
export const PCI = 'Bắc Ninh đứng thứ 7 về năng lực cạnh tranh cấp tỉnh';
export const ICT = 'Bắc Ninh xếp thứ 8 về mức độ sẵn sàng ứng dụng công nghệ thông tin';

export const REFORM: readonly Line[] = [
  [
    '2022-06-09',
    'Chi bộ Văn phòng sinh hoạt chuyên đề về cải cách hành chính',
    'Đảng viên thảo luận về tinh thần phục vụ và lời ăn tiếng nói khi tiếp khách.',
    ['Bí thư chi bộ nhắc lại tinh thần Nghị quyết số 18-NQ/TW ngày 25/10/2017 về sắp xếp tổ chức bộ máy.'],
  ],
  [
    '2022-05-26',
    WATCH,
    'Luật cho phép mỗi người dân được biết, được hỏi, được góp ý và kiểm tra việc cải cách hành chính của cơ quan nhà nước.',
  ],
  [
    '2022-05-12',
    'Công bố Chỉ số CCHC và Chỉ số hài lòng năm 2021',
    'PAR INDEX năm 2021 của Bắc Ninh đạt 86,55 điểm, xếp thứ 26/63; SIPAS năm 2021 đạt 88,13%, xếp thứ 16/63 tỉnh, thành phố.',
  ],
  [
    '2022-04-21',
    'Sở Kế hoạch và Đầu tư: kết quả cải cách hành chính quý I năm 2022',
    'Ba tháng đầu năm Sở hoàn thành 9/24 nhiệm vụ cải cách hành chính trong kế hoạch.',
  ],
  [
    '2022-04-05',
    ONE_STOP,
    'Theo cơ chế một cửa, một cửa liên thông, Sở nhận 2.914 hồ sơ, đã trả 2.876 hồ sơ, quá hẹn 11 hồ sơ.',
  ],
  [
    '2022-03-10',
    SIMPLER,
    'Mười một thủ tục được đưa vào rà soát; mục tiêu là bỏ bớt giấy tờ trùng lặp và rút ngắn thời gian.',
  ],
  [
    '2022-02-17',
    NEW_PROCEDURES,
    'Chủ tịch UBND tỉnh vừa ký quyết định công bố bốn thủ tục được sửa đổi, thay thế quy định cũ từ ngày 01/3.',
  ],
  [
    '2022-01-20',
    'Họp Ban Chỉ đạo cải cách hành chính của Sở',
    'Cuộc họp giao việc cho từng phòng.',
    [
      'Căn cứ là Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ và Kế hoạch số 22/KH-UBND ngày 18/01/2022 của UBND tỉnh.',
    ],
  ],
  [
    '2021-12-16',
    'Sở Kế hoạch và Đầu tư chấm điểm cải cách hành chính các phòng',
    'Phòng Đăng ký kinh doanh đạt điểm cao nhất.',
  ],
  ['2021-10-21', 'Sở tập huấn cải cách hành chính cho viên chức', 'Ba mươi viên chức dự lớp học buổi tối.'],
];

export const NEWS: readonly Line[] = [
  [
    '2022-06-02',
    'Khánh thành nhà văn hóa thôn Đương Xá do Sở đỡ đầu',
    'Công trình trị giá 800 triệu đồng, có sân bóng chuyền cho thanh niên.',
  ],
  ['2022-05-05', 'Công đoàn Sở dâng hương tại Đền Đô', 'Đoàn ôn lại lịch sử tám vị vua triều Lý.'],
  [
    '2022-04-28',
    'Tập huấn phần mềm giám sát, đánh giá đầu tư cho các chủ đầu tư',
    'Lớp học hướng dẫn nhập báo cáo giám sát dự án lên hệ thống của Bộ.',
  ],
  ['2022-04-27', PCI, 'PCI năm 2021 của tỉnh đạt 69,45 điểm, thứ 7/63, tăng ba bậc so với năm trước.'],
  ['2022-04-14', 'Giải bóng bàn khối các cơ quan kinh tế', 'Đội của Sở giành một huy chương bạc.'],
  ['2022-03-22', HIRING, 'Sở thông báo chỉ tiêu, điều kiện dự tuyển và cách nộp phiếu đăng ký dự thi công chức.'],
  ['2022-03-03', 'Tặng hoa chúc mừng nữ cán bộ', 'Buổi gặp mặt thân mật có phần thi cắm hoa.'],
  [
    '2022-02-24',
    'Đoàn tổ chức xúc tiến thương mại Nhật Bản đến làm việc',
    'Hai bên trao đổi về khu công nghiệp hỗ trợ và nhà ở cho chuyên gia.',
  ],
  ['2022-02-10', 'Lãnh đạo Sở chúc Tết, đi thăm các phòng đầu năm', 'Không khí ngày làm việc đầu xuân phấn khởi.'],
  ['2022-01-13', 'Trao quà Tết cho hộ nghèo xã Trung Chính', 'Hai mươi suất quà được gửi tới tận nhà.'],
  [
    '2022-01-06',
    'Hội nghị ngành Kế hoạch và Đầu tư tổng kết năm 2021',
    'Hội nghị bàn nhiệm vụ thu hút vốn nước ngoài.',
  ],
  [
    '2021-08-12',
    ICT,
    'Theo báo cáo do Bộ Thông tin và Truyền thông công bố, ICT INDEX năm 2020 của tỉnh đứng thứ 8/63, chỉ số 0,5231.',
  ],
  ['2021-07-01', 'Ủng hộ quỹ vắc-xin', 'Cán bộ Sở góp hai ngày lương.'],
];

export const INVESTMENT: readonly Line[] = [
  [
    '2022-06-14',
    'Giải ngân năm tháng đầu năm đạt 31% kế hoạch',
    'Ba huyện giải ngân cao hơn mức chung của tỉnh, hai ban quản lý còn chậm.',
  ],
  ['2022-05-17', 'Thông xe cầu Phật Tích - Đại Đồng Thành', 'Cây cầu nối hai bờ sông Đuống.'],
  ['2022-04-19', 'Rà soát quy hoạch khu công nghiệp Gia Bình II', 'Đoàn liên ngành kiểm tra thực địa.'],
  [
    '2022-03-17',
    ONLINE,
    'Chủ đầu tư gửi hồ sơ xin chủ trương, thẩm định dự án đầu tư công qua mạng và nhận kết quả có chữ ký số.',
  ],
  ['2022-02-15', 'Khởi công trạm bơm Tri Phương', 'Trạm bơm tiêu úng cho hơn 1.000 héc-ta lúa.'],
  ['2022-01-27', 'Phân bổ chi tiết vốn ngân sách năm 2022', 'Tổng vốn gần 7.000 tỷ đồng được phân về các dự án.'],
  ['2021-11-11', 'Bàn giao mặt bằng đường vành đai 4', 'Huyện Thuận Thành bàn giao đợt đầu.'],
];

export const BUSINESS: readonly Line[] = [
  ['2022-05-10', 'Hợp tác xã gốm Phù Lãng tìm đường xuất khẩu', 'Mô hình lò nung bằng ga giúp giảm khói.'],
  ['2022-04-12', 'Cà phê doanh nhân: chuyện giá thép', 'Các chủ xưởng ở Đa Hội nói về đơn hàng.'],
  ['2022-03-29', 'Doanh nghiệp thành lập mới tăng 12%', 'Quý I có 716 doanh nghiệp ra đời.'],
  ['2022-02-22', 'Thuế môn bài khi hộ lên doanh nghiệp', 'Chuyên gia giải thích cách kê khai thuế môn bài.'],
  ['2021-09-09', 'Doanh nghiệp vượt khó mùa dịch', 'Nhiều xưởng cho công nhân ở lại nhà máy.'],
];
