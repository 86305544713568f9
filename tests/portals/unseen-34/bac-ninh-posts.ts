/** What the department of Bắc Ninh posted in 2021 and 2022. */

import type { Line } from '../unseen-28/kit.ts';

export const UPDATES = 'Chủ tịch UBND tỉnh công bố 04 TTHC mới, 07 TTHC sửa đổi trong lĩnh vực đấu thầu';
export const ONLINE = 'Từ nay nộp hồ sơ thẩm định dự án đầu tư công qua mạng, không phải mang bản giấy';
export const ONE_STOP = 'Chín tháng, bộ phận một cửa của Sở trả đúng hẹn 99,7% hồ sơ';
export const RESULTS = 'Sở Kế hoạch và Đầu tư sơ kết công tác CCHC 6 tháng đầu năm';
export const OVERSIGHT = 'Dân giám sát cán bộ làm thủ tục: người dân có những quyền gì?';
export const PERSONNEL = 'Thông báo tuyển dụng 03 viên chức của Trung tâm Xúc tiến đầu tư năm 2022';
export const SIMPLER = 'Rút ngắn thời gian giải quyết 9 thủ tục đăng ký kinh doanh';
export const PAR = 'Bắc Ninh đứng thứ 10 cả nước về Chỉ số cải cách hành chính năm 2021';
export const PCI = 'PCI 2021: Bắc Ninh vào nhóm 10 tỉnh dẫn đầu';
export const ICT = 'Xếp hạng mức độ ứng dụng CNTT các sở, ngành (ICT Index) năm 2020';

export const REFORM: readonly Line[] = [
  [
    '2022-11-11',
    'Đoàn kiểm tra cải cách hành chính của tỉnh làm việc tại Sở',
    'Sáng 10/11, đoàn kiểm tra của tỉnh do Phó Giám đốc Sở Nội vụ làm trưởng đoàn đã làm việc với Sở về công tác cải cách hành chính.',
  ],
  [
    '2022-10-06',
    ONE_STOP,
    'Tính đến hết tháng 9, bộ phận một cửa của Sở đã tiếp nhận 8.412 hồ sơ, chỉ 24 hồ sơ trả chậm.',
  ],
  [
    '2022-09-14',
    OVERSIGHT,
    'Theo quy định, người dân được theo dõi, giám sát việc giải quyết thủ tục của công chức, được phản ánh khi bị gây phiền hà và có nghĩa vụ phản ánh trung thực.',
  ],
  [
    '2022-08-17',
    'Ban Chỉ đạo CCHC Sở họp phiên thường kỳ',
    'Ban Chỉ đạo nghe Văn phòng báo cáo các đầu việc còn chậm và phân công lại người theo dõi.',
  ],
  [
    '2022-07-05',
    RESULTS,
    'Đã hoàn thành 17/29 nhiệm vụ cải cách hành chính của năm; 12 nhiệm vụ còn lại đều đang triển khai.',
  ],
  [
    '2022-06-02',
    PAR,
    'Theo công bố của Bộ Nội vụ, PAR INDEX năm 2021 của tỉnh Bắc Ninh đạt 88,24 điểm, xếp thứ 10/63 tỉnh, thành phố.',
    ['Chỉ số hài lòng (SIPAS) của tỉnh cùng năm đạt 89,03%, đứng thứ 12.'],
  ],
  [
    '2022-05-10',
    UPDATES,
    'Quyết định công bố có hiệu lực từ ngày ký. Danh mục đã được niêm yết tại nơi tiếp nhận hồ sơ để tổ chức, cá nhân biết, thực hiện.',
  ],
  [
    '2022-04-12',
    'Đoàn thanh niên Sở ra quân Ngày thứ Bảy cải cách hành chính',
    'Hai mươi đoàn viên hướng dẫn doanh nghiệp mới thành lập điền tờ khai.',
    ['Hoạt động nhằm thực hiện tinh thần Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.'],
  ],
  [
    '2022-03-09',
    'Tập huấn nghiệp vụ cải cách hành chính cho công chức các phòng',
    'Lớp học do Văn phòng tổ chức trong hai buổi chiều, có 38 người dự.',
  ],
  [
    '2022-02-16',
    'Sở triển khai kế hoạch tuyên truyền cải cách hành chính năm nay',
    'Mỗi phòng, đơn vị cử một đầu mối viết tin; Văn phòng biên tập và đăng tải.',
  ],
  [
    '2022-01-13',
    'Giao ban công tác cải cách hành chính đầu năm',
    'Giám đốc Sở nhắc các phòng rà lại hồ sơ tồn trước Tết.',
  ],
  [
    '2021-11-25',
    SIMPLER,
    'Thời gian giải quyết 9 thủ tục hành chính được cắt giảm từ 3 ngày xuống còn 2 ngày làm việc.',
  ],
  ['2021-09-30', ICT, 'Sở Kế hoạch và Đầu tư đạt 0,7421 điểm ICT Index năm 2020, xếp thứ 5 khối sở, ngành.'],
];

export const NEWS: readonly Line[] = [
  ['2022-11-17', 'Gặp mặt doanh nhân Hàn Quốc tại Bắc Ninh', 'Các doanh nghiệp nêu nhu cầu về nhà ở cho chuyên gia.'],
  ['2022-11-09', 'Thu ngân sách 10 tháng ước đạt 27.600 tỷ đồng', 'Thu nội địa chiếm gần tám phần mười.'],
  [
    '2022-11-03',
    PERSONNEL,
    'Người dự tuyển nộp phiếu đăng ký tại Văn phòng Sở trước 17h00 ngày 05/12/2022; hình thức xét tuyển, gồm hai vòng.',
  ],
  ['2022-10-27', 'Sản xuất công nghiệp tháng 10 tăng nhẹ', 'Chỉ số sản xuất tăng 2,1% so với tháng trước.'],
  ['2022-10-20', 'Tọa đàm kỷ niệm ngày Phụ nữ Việt Nam', 'Công đoàn tặng hoa và tổ chức thi cắm hoa.'],
  [
    '2022-10-12',
    'Mô hình hợp tác xã kiểu mới ở Gia Bình thu tiền tỷ nhờ cà rốt',
    'Hợp tác xã liên kết 120 hộ, bán hàng sang ba nước.',
  ],
  ['2022-10-11', 'Giải thưởng cho doanh nghiệp tiêu biểu nhân ngày 13/10', 'Ba mươi doanh nghiệp được tỉnh vinh danh.'],
  ['2022-09-27', 'Lễ khởi công nhà máy linh kiện tại Yên Phong', 'Nhà máy rộng 6 ha, dự kiến chạy thử cuối năm sau.'],
  [
    '2022-09-21',
    'Quy hoạch tỉnh: lấy ý kiến chuyên gia về phương án giao thông',
    'Nhiều ý kiến đề nghị thêm cầu qua sông Đuống.',
  ],
  ['2022-09-08', 'Bàn giao tám phòng học ở Lương Tài', 'Công trình do nhà tài trợ Nhật Bản góp vốn.'],
  ['2022-09-06', 'Xuất khẩu tám tháng tăng 12%', 'Điện thoại và linh kiện vẫn là mặt hàng chủ lực.'],
  ['2022-08-25', 'Thăm hỏi gia đình chính sách xã Đại Đồng', 'Đoàn trao 15 suất quà, mỗi suất một triệu đồng.'],
  ['2022-08-09', 'Giá thép giảm, nhà thầu dễ thở hơn', 'Chỉ số giá vật liệu tháng 7 giảm 1,3%.'],
  [
    '2022-07-28',
    'Hội nghị trực tuyến toàn quốc về giải ngân vốn đầu tư công',
    'Tại điểm cầu Bắc Ninh, Chủ tịch UBND tỉnh chủ trì; vốn giải ngân đạt 39% kế hoạch.',
  ],
  ['2022-07-21', 'Tiếp đoàn tỉnh Gyeongsangbuk', 'Hai bên trao đổi về đào tạo lao động.'],
  ['2022-07-12', 'Giá điện cho khu công nghiệp: doanh nghiệp nói gì', 'Phần lớn mong biểu giá ổn định ba năm.'],
  ['2022-06-28', 'Hộ kinh doanh lên doanh nghiệp: chuyện ở Đồng Kỵ', 'Chủ xưởng gỗ kể lý do thành lập công ty.'],
  [
    '2022-06-23',
    'Bắc Ninh phấn đấu PAPI năm 2022 vào nhóm trung bình cao',
    'Đó là mục tiêu trong kế hoạch vừa ban hành.',
  ],
  ['2022-06-15', 'Giải bóng đá khối tài chính, kế hoạch', 'Đội của Sở giành giải ba.'],
  ['2022-05-26', 'Trao giấy chứng nhận cho nhà đầu tư Singapore', 'Dự án kho lạnh có vốn 41 triệu USD.'],
  ['2022-05-19', PCI, 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) 2021 của Bắc Ninh đạt 69,45 điểm, đứng thứ 7.'],
  ['2022-05-04', 'Kinh tế bốn tháng: những điểm sáng', 'Bán lẻ hàng hóa tăng trở lại sau dịch.'],
  ['2022-04-26', 'Nghỉ lễ 30/4 và 01/5', 'Cán bộ trực cơ quan theo lịch phân công.'],
  [
    '2022-04-20',
    ONLINE,
    'Các chủ đầu tư gửi hồ sơ đề nghị thẩm định chương trình, dự án đầu tư công và nhận kết quả trên hệ thống trực tuyến của tỉnh.',
  ],
  ['2022-04-07', 'Quỹ hỗ trợ hợp tác xã mở đợt cho vay mới', 'Lãi suất 4,5% mỗi năm.'],
  ['2022-03-29', 'Đối thoại với doanh nghiệp khu vực Quế Võ', 'Nhiều câu hỏi xoay quanh đất và phòng cháy.'],
  ['2022-03-18', 'Khảo sát vị trí cầu Hà Bắc 2', 'Liên danh tư vấn trình ba phương án.'],
  ['2022-03-02', 'Vốn ngoại hai tháng đầu năm đạt 1,2 tỷ USD', 'Dự án mở rộng chiếm hơn nửa.'],
  ['2022-02-24', 'Ba ngành hàng phục hồi sau Tết', 'Dệt may tuyển thêm bốn nghìn công nhân.'],
  ['2022-02-14', 'Tết trồng cây ở Tiên Du', 'Hơn 500 cây lim, sấu được trồng.'],
  ['2022-02-08', 'Gặp mặt đầu xuân', 'Lãnh đạo Sở chúc Tết các phòng.'],
  ['2022-01-26', 'Chợ hoa xuân mở cửa', 'Năm nay có 210 gian hàng.'],
  ['2022-01-19', 'Tổng kết công tác đảng', 'Các chi bộ trao đổi về sinh hoạt chuyên đề.'],
  ['2022-01-06', 'Điểm lại mười dự án lớn của năm cũ', 'Đường vành đai 4 đứng đầu danh sách.'],
  ['2021-12-22', 'Hội nghị cuối năm', 'Các phòng tự chấm điểm.'],
];
