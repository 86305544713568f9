/** What the news of Sơn La's department say. */

import type { Line } from './own.ts';

export const UPDATES = 'Ba thủ tục hành chính lĩnh vực an toàn bức xạ được sửa đổi, bổ sung';
export const CENTRE = 'Những điều cần biết khi đến nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh';
export const DISCIPLINE = 'Chấn chỉnh kỷ luật, kỷ cương giờ giấc làm việc tại các phòng, đơn vị thuộc Sở';
export const EXEMPLARS = 'Khen thưởng ba tập thể tiêu biểu trong công tác cải cách hành chính năm 2022';
export const POSTAL = 'Ngồi nhà nhận kết quả: gửi hồ sơ qua dịch vụ bưu chính công ích';
export const INITIATIVE = 'Phòng Quản lý chuyên ngành với sáng kiến rút ngắn thời gian thẩm định hồ sơ';

export const REFORM: readonly Line[] = [
  [
    '2022-11-18',
    'Bàn việc đánh giá công tác cải cách hành chính cuối năm',
    'Các phòng rà lại bảng điểm tự chấm và thống nhất mốc gửi tài liệu kiểm chứng.',
  ],
  [
    '2022-11-08',
    'Sơn La tháo gỡ khó khăn trong cải cách hành chính ở các huyện vùng cao',
    'Lãnh đạo UBND tỉnh yêu cầu các huyện bố trí đủ máy móc, đường truyền và cán bộ cho bộ phận một cửa cấp xã.',
  ],
  [
    '2022-10-19',
    'Công chức đầu mối của Sở dự lớp bồi dưỡng nghiệp vụ cải cách hành chính',
    'Lớp học ba ngày do Trường Chính trị tỉnh tổ chức, có bài kiểm tra cuối khóa.',
  ],
  [
    '2022-10-05',
    'UBND tỉnh Sơn La họp phiên thường kỳ về cải cách hành chính',
    'Phiên họp nghe báo cáo về công tác cải cách hành chính chín tháng của tỉnh và giao việc cho từng sở.',
  ],
  [
    '2022-09-21',
    'Thi trắc nghiệm trực tuyến tìm hiểu về cải cách hành chính: hơn 400 lượt dự thi',
    'Cuộc thi mở trong hai tuần; thí sinh cao tuổi nhất là một viên chức sắp nghỉ hưu.',
  ],
  [
    '2022-09-07',
    'Đoàn công tác của tỉnh kiểm tra công tác cải cách hành chính tại mười sở, huyện',
    'Tỉnh Sơn La kiểm tra việc thực hiện nhiệm vụ cải cách hành chính được giao từ đầu năm.',
  ],
  [
    '2022-08-24',
    'Tự kiểm tra công tác cải cách hành chính tại Trung tâm Ứng dụng tiến bộ',
    'Tổ kiểm tra xem sổ giao việc, lịch trực và gặp gỡ từng bộ phận.',
  ],
  [
    '2022-08-10',
    EXEMPLARS,
    'Văn phòng, Phòng Quản lý chuyên ngành và Chi cục Đo lường được Giám đốc Sở tặng giấy khen vì làm tốt công tác cải cách hành chính.',
  ],
  [
    '2022-07-20',
    'Điểm cầu Sơn La dự phiên họp Ban Chỉ đạo cải cách hành chính của Chính phủ',
    'Phiên họp bàn các chủ trương về cải cách hành chính nửa cuối năm 2022.',
  ],
  [
    '2022-07-06',
    'Tỉnh Sơn La sơ kết công tác cải cách hành chính 6 tháng đầu năm',
    'Hội nghị nghe báo cáo kết quả và nhiệm vụ cải cách hành chính của tỉnh sáu tháng cuối năm.',
  ],
  [
    '2022-06-22',
    'Công đoàn Sở thi kể chuyện về cải cách hành chính',
    'Tám tổ công đoàn mang đến những câu chuyện vui từ quầy tiếp khách.',
  ],
  [
    '2022-06-08',
    POSTAL,
    'Khách của Sở có thể nhờ nhân viên bưu điện lấy hồ sơ và mang kết quả về tận nơi theo Quyết định 45/2016/QĐ-TTg.',
  ],
  [
    '2022-05-25',
    'Công bố Chỉ số PAPI năm 2021: Sơn La đạt 41,28 điểm',
    'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) năm 2021 của Sơn La đạt 41,28 điểm trên thang 80, đứng thứ 45 toàn quốc.',
  ],
  [
    '2022-05-26',
    'Chỉ số cải cách hành chính năm 2021 của Sơn La tăng bốn bậc',
    'Theo Bộ Nội vụ, PAR INDEX năm 2021 của tỉnh đạt 85,92 điểm, xếp thứ 40/63 tỉnh, thành phố.',
    [
      'Cũng tại hội nghị, Bộ Nội vụ công bố Chỉ số hài lòng (SIPAS) năm 2021, trong đó tỉnh Sơn La đạt 84,17%, xếp thứ 47/63.',
    ],
  ],
  [
    '2022-04-20',
    CENTRE,
    'Đến Trung tâm, người dân lấy số ở máy bên cửa, ngồi chờ gọi rồi nộp hồ sơ ở quầy số 9 của Sở Khoa học và Công nghệ.',
    ['Nhớ mang theo giấy tờ tùy thân và bản chính để đối chiếu.'],
  ],
  [
    '2022-04-06',
    UPDATES,
    'Từ ngày 15/4/2022, ba thủ tục hành chính về thiết bị X-quang thực hiện theo quyết định công bố mới của Chủ tịch UBND tỉnh.',
  ],
  [
    '2022-03-24',
    'Ban Chỉ đạo cải cách hành chính tỉnh Sơn La họp phiên quý I',
    'Chủ tịch UBND tỉnh chủ trì, yêu cầu gắn cải cách hành chính với trách nhiệm từng sở, ngành.',
  ],
  [
    '2022-03-09',
    DISCIPLINE,
    'Giám đốc Sở yêu cầu công chức không đi muộn, không uống rượu bia giữa ngày, giữ thái độ hòa nhã với khách.',
  ],
  [
    '2022-02-23',
    'Chi bộ Văn phòng sinh hoạt chuyên đề về cải cách hành chính',
    'Mười hai đảng viên phát biểu, kiến nghị bổ sung máy quét cho bộ phận văn thư.',
  ],
  [
    '2022-02-15',
    'UBND tỉnh Sơn La ban hành Kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch nêu sáu lĩnh vực với 42 nhiệm vụ giao cho các sở, ngành, huyện.',
    ['Kế hoạch tiếp nối Quyết định số 3162/QĐ-UBND ngày 20/12/2021 của UBND tỉnh.'],
  ],
  [
    '2022-01-25',
    'Kiện toàn tổ giúp việc cải cách hành chính của Sở',
    'Tổ có bảy người, do một phó giám đốc làm tổ trưởng.',
  ],
  [
    '2022-01-11',
    'Thường trực Tỉnh ủy cho ý kiến về chủ trương cải cách hành chính của tỉnh năm 2022',
    'Tỉnh ủy nhấn mạnh cải cách hành chính là một trong ba khâu đột phá của Sơn La.',
  ],
  [
    '2021-12-14',
    'Gặp mặt cộng tác viên viết về cải cách hành chính',
    'Hai mươi cộng tác viên nhận quà lưu niệm và góp chuyện nghề.',
  ],
];

export const NEWS: readonly Line[] = [
  [
    '2022-11-22',
    'Mận hậu Mộc Châu có thêm mã số vùng trồng',
    'Mười hai hecta của hợp tác xã Tân Lập được cấp mã, đủ điều kiện xuất bán sang thị trường mới.',
  ],
  [
    '2022-11-10',
    'Trao giải Hội thi Sáng tạo kỹ thuật tỉnh lần thứ IX',
    'Giải nhất thuộc về máy bóc vỏ cà phê chạy điện mặt trời của một thợ cơ khí ở Mai Sơn.',
    ['Nhiều giải pháp dự thi đến từ học sinh trung học.'],
  ],
  [
    '2022-10-27',
    'Thanh tra chuyên đề về đo lường xăng dầu',
    'Đoàn thanh tra kiểm định 61 cột bơm, niêm phong hai cột sai số quá giới hạn.',
  ],
  [
    '2022-09-29',
    'Giống lúa nếp tan Mường Và được phục tráng',
    'Sau ba vụ, ruộng mẫu ở Sốp Cộp cho bông dài và hạt đều hơn.',
  ],
  [
    '2022-09-14',
    'Doanh nghiệp chè Tà Xùa xây dựng hồ sơ chỉ dẫn địa lý',
    'Viện nghiên cứu đã lấy mẫu đất, nước và phỏng vấn 40 hộ trồng chè cổ thụ.',
  ],
  [
    '2022-08-17',
    'Nghiệm thu đề tài nuôi cá tầm ở hồ thủy điện',
    'Hội đồng chấm đề tài loại khá, đề nghị tính lại chi phí thức ăn.',
  ],
  [
    '2022-07-27',
    'Thăm, tặng quà gia đình chính sách nhân ngày 27/7',
    'Công đoàn Sở trao 15 suất quà tại hai xã của huyện Thuận Châu.',
  ],
  [
    '2022-05-18',
    'Ngày Khoa học và Công nghệ Việt Nam 18/5',
    'Triển lãm nhỏ tại quảng trường Tây Bắc giới thiệu 30 sản phẩm của nông dân.',
  ],
  [
    '2022-04-27',
    'Sơn La đặt mục tiêu Chỉ số PCI năm 2022 tăng ít nhất năm bậc',
    'Chủ tịch UBND tỉnh yêu cầu các sở xây dựng giải pháp để PCI năm 2022 đạt trên 64 điểm.',
  ],
  ['2022-03-30', 'Tập huấn kỹ thuật ghép xoài cho bà con Yên Châu', 'Sáu mươi hộ được học cách chọn mắt ghép.'],
  [
    '2021-04-16',
    'Chỉ số PCI năm 2020: Sơn La đứng thứ 55 cả nước',
    'Với 60,79 điểm, chỉ số năng lực cạnh tranh cấp tỉnh năm 2020 của Sơn La thuộc nhóm tương đối thấp.',
  ],
];

export const LIFE: readonly Line[] = [
  ['2022-11-15', 'Vì sao mật ong rừng kết tinh?', 'Đường glucozơ nhiều thì mật dễ đóng hạt khi trời lạnh.'],
  ['2022-10-11', 'Phân biệt sâm Ngọc Linh và sâm vũ diệp', 'Nhìn lá và vết sẹo trên củ là cách dễ nhất.'],
  ['2022-06-14', 'Cách ủ phân từ vỏ cà phê', 'Trộn men vi sinh, đảo đều mười ngày một lần.'],
];

export const NOTICES: readonly Line[] = [
  ['2022-11-03', 'Mời đề xuất nhiệm vụ khoa học cấp tỉnh năm 2023', 'Hạn gửi phiếu đề xuất là ngày 20/12/2022.'],
  ['2022-08-25', 'Lịch nghỉ lễ Quốc khánh 2/9', 'Cơ quan nghỉ bốn ngày, phân công trực theo lịch của Văn phòng.'],
  ['2022-05-05', 'Thông báo bán thanh lý xe ô tô cũ', 'Xe bán tải đời 2006, giá khởi điểm 48 triệu đồng.'],
];

export const DOSSIERS: readonly Line[] = [
  [
    '2022-07-05',
    'Tình hình giải quyết hồ sơ thủ tục hành chính quý II/2022',
    'Trong quý II/2022, Sở tiếp nhận 41 hồ sơ, đã giải quyết 38 hồ sơ, tất cả trước và đúng hạn; 3 hồ sơ đang trong hạn.',
  ],
  [
    '2022-04-04',
    'Tình hình giải quyết hồ sơ thủ tục hành chính quý I/2022',
    'Trong quý I/2022, Sở tiếp nhận 29 hồ sơ, đã giải quyết 27 hồ sơ, trong đó 01 hồ sơ quá hạn hai ngày.',
  ],
  [
    '2022-01-06',
    'Tình hình giải quyết hồ sơ thủ tục hành chính quý IV/2021',
    'Quý IV/2021, Sở tiếp nhận 33 hồ sơ, đã giải quyết 33 hồ sơ.',
  ],
];
