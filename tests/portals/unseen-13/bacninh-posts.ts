/** What the office of the Bắc Ninh department wrote from 2021 to 2022. */

import type { Post } from './kit.ts';

const BODIES = [
  'Hội nghị do lãnh đạo Sở chủ trì, có đại diện các phòng chuyên môn cùng dự. Các ý kiến tập trung vào tiến độ và trách nhiệm của từng khâu.',
  'Theo đại diện Sở, kết quả này có được nhờ sự phối hợp của các ngành và sự ủng hộ của cộng đồng doanh nghiệp trong tỉnh.',
  'Trong thời gian tới, các phòng tiếp tục bám sát cơ sở, kịp thời báo cáo những vướng mắc vượt thẩm quyền.',
];

type Row = readonly [id: number, cat: string, date: string, title: string, lead: string];

const ROWS: readonly Row[] = [
  // a date after the audit's: the post was planned
  [
    590,
    'tin-tuc',
    '2022-10-25',
    'Hội nghị gặp mặt doanh nghiệp FDI dự kiến cuối tháng',
    'Chương trình đang được chuẩn bị.',
  ],
  [585, 'tin-tuc', '2022-10-12', 'ádasdasdas', 'ádasd'],
  [
    583,
    'cchc',
    '2022-10-11',
    'Sở Kế hoạch và Đầu tư: kết quả cải cách hành chính 9 tháng năm 2022',
    'Sở hoàn thành 27 trên 33 nhiệm vụ cải cách hành chính; phương hướng quý IV tập trung số hóa.',
  ],
  [
    580,
    'dau-tu',
    '2022-10-04',
    'Thu hút đầu tư trực tiếp nước ngoài chín tháng đạt 1,6 tỷ USD',
    'Dòng vốn tiếp tục chảy mạnh vào công nghiệp điện tử.',
  ],
  [
    577,
    'cchc',
    '2022-09-27',
    'Bộ phận một cửa của Sở: sáng giờ thứ Bảy vẫn đỏ đèn',
    'Người dân đến giao dịch tại bộ phận một cửa vào sáng thứ Bảy được phục vụ như ngày thường.',
  ],
  [574, 'tin-tuc', '2022-09-20', 'Giao ban công tác tháng 9', 'Lãnh đạo Sở nghe báo cáo tiến độ lập quy hoạch tỉnh.'],
  [
    571,
    'dau-tu',
    '2022-09-13',
    'Khởi công khu nhà ở công nhân tại Yên Phong',
    'Dự án có tổng mức đầu tư 1.200 tỷ đồng.',
  ],
  [568, 'tin-tuc', '2022-09-06', 'Trao học bổng cho con em đoàn viên', 'Mười lăm suất học bổng được trao.'],
  [
    565,
    'cchc',
    '2022-08-30',
    'Thí điểm mô hình một cửa không giấy ở Phòng Đăng ký kinh doanh',
    'Mô hình thí điểm giúp người nộp không phải in tờ khai nào.',
  ],
  [
    562,
    'dau-tu',
    '2022-08-23',
    'Thẩm định chủ trương đầu tư công trên môi trường mạng',
    'Hồ sơ đề nghị thẩm định dự án đầu tư công được tiếp nhận, giải quyết trực tuyến toàn bộ.',
  ],
  [559, 'tin-tuc', '2022-08-16', 'Tập huấn phần mềm quản lý tài sản', 'Kế toán các đơn vị thực hành trên máy.'],
  [
    556,
    'dau-tu',
    '2022-08-09',
    'Doanh nghiệp thành lập mới tăng 22 phần trăm',
    'Tỉnh có thêm 214 doanh nghiệp trong tháng.',
  ],
  [553, 'tin-tuc', '2022-08-02', 'Thăm, tặng quà mẹ Việt Nam anh hùng', 'Đoàn đã đến thăm ba gia đình.'],
  [
    550,
    'cchc',
    '2022-07-26',
    'Công bố 05 thủ tục hành chính được sửa đổi, bổ sung lĩnh vực đăng ký doanh nghiệp',
    'Chủ tịch UBND tỉnh ban hành quyết định công bố danh mục thủ tục hành chính sửa đổi, bổ sung.',
  ],
  [
    547,
    'dau-tu',
    '2022-07-19',
    'Đối thoại với doanh nghiệp khu công nghiệp Quế Võ',
    'Hai mươi kiến nghị được trả lời ngay tại chỗ.',
  ],
  [
    544,
    'tin-tuc',
    '2022-07-12',
    'Hội thao ngành chào mừng ngày thành lập',
    'Đội Văn phòng giành giải nhất môn kéo co.',
  ],
  [
    541,
    'tin-tuc',
    '2022-07-05',
    'Họp góp ý dự thảo quy hoạch tỉnh',
    'Các chuyên gia đề nghị làm rõ hành lang dọc sông Đuống.',
  ],
  [
    538,
    'cchc',
    '2022-06-28',
    'Kết quả cải cách hành chính 6 tháng của tỉnh',
    'UBND tỉnh sơ kết công tác cải cách hành chính 6 tháng đầu năm.',
  ],
  [
    535,
    'dau-tu',
    '2022-06-21',
    'Bắc Ninh xếp thứ 7 cả nước về PCI',
    'Năm 2021, chỉ số năng lực cạnh tranh cấp tỉnh (PCI) của Bắc Ninh đạt 69,45 điểm, xếp thứ 7 cả nước.',
  ],
  [532, 'tin-tuc', '2022-06-14', 'Giải báo chí viết về kinh tế', 'Mười hai tác phẩm được trao giải.'],
  [529, 'tin-tuc', '2022-06-07', 'Kiểm tra phòng cháy, chữa cháy tại trụ sở', 'Hệ thống báo cháy hoạt động tốt.'],
  [
    526,
    'cchc',
    '2022-05-31',
    'Bắc Ninh tăng 5 bậc về chỉ số cải cách hành chính',
    'Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh đạt 87,89%, xếp thứ 10/63, tăng 5 bậc so với năm 2020.',
  ],
  [523, 'dau-tu', '2022-05-24', 'Giao ban xúc tiến đầu tư', 'Sáu đoàn doanh nghiệp đến tìm hiểu cơ hội.'],
  [520, 'tin-tuc', '2022-05-17', 'Lễ dâng hương tại Đền Đô', 'Đoàn cán bộ Sở dâng hương tưởng niệm.'],
  [517, 'tin-tuc', '2022-05-10', 'Ra mắt câu lạc bộ khởi nghiệp', 'Câu lạc bộ có 40 thành viên.'],
  [
    514,
    'cchc',
    '2022-04-26',
    'Quán triệt các văn bản về cải cách hành chính',
    'Sở tổ chức quán triệt văn bản của Trung ương và của tỉnh.',
  ],
  [511, 'dau-tu', '2022-04-19', 'Giải ngân vốn đầu tư công quý I', 'Tỷ lệ giải ngân đạt 18,2 phần trăm.'],
  [508, 'tin-tuc', '2022-04-12', 'Tết trồng cây', 'Năm trăm cây xanh được trồng ven đường tỉnh 295.'],
  [505, 'tin-tuc', '2022-04-05', 'Hội nghị người lao động', 'Người lao động bàn về chỉ tiêu năm.'],
  [
    502,
    'cchc',
    '2022-03-22',
    'Đăng ký doanh nghiệp qua mạng: làm sao cho đúng ngay lần đầu',
    'Ba lỗi thường gặp khi nộp hồ sơ và cách tránh.',
  ],
  [499, 'tin-tuc', '2022-03-15', 'Chúc mừng ngày Quốc tế Phụ nữ', 'Công đoàn Sở tổ chức tọa đàm.'],
  [496, 'dau-tu', '2022-03-08', 'Khảo sát tiến độ đường Vành đai 4', 'Đoàn đi thực địa tại ba huyện.'],
  [
    493,
    'cchc',
    '2022-02-22',
    'Sở ban hành kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch nêu 33 nhiệm vụ và người thực hiện.',
  ],
  [490, 'tin-tuc', '2022-02-15', 'Ra quân làm việc đầu xuân', 'Không khí khẩn trương ngay ngày đầu.'],
  [487, 'dau-tu', '2022-02-10', 'Trao giấy chứng nhận đầu tư cho bốn dự án', 'Tổng vốn đăng ký 320 triệu USD.'],
  [484, 'tin-tuc', '2022-02-08', 'Gặp mặt cán bộ hưu trí', 'Bảy mươi đại biểu dự buổi gặp.'],
  [481, 'cchc', '2022-01-25', 'Phát động thi đua cải cách hành chính', 'Mỗi phòng một việc làm mới vì người dân.'],
  [478, 'tin-tuc', '2022-01-18', 'Tổng kết công tác năm', 'Mười lăm trong mười sáu chỉ tiêu được hoàn thành.'],
  [475, 'dau-tu', '2022-01-11', 'Nhiệm vụ phát triển kinh tế năm mới', 'Tăng trưởng được đặt ra ở mức 6,5 phần trăm.'],
  [472, 'tin-tuc', '2022-01-04', 'Chúc mừng năm mới', 'Thư chúc mừng của Giám đốc Sở.'],
  [
    430,
    'cchc',
    '2021-11-16',
    'Đơn giản hóa thủ tục đăng ký đầu tư: cắt giảm nửa thời gian',
    'Kết quả rà soát, đơn giản hóa thủ tục hành chính năm 2021.',
  ],
  [
    425,
    'tin-tuc',
    '2021-10-19',
    'Kết quả ICT Index năm 2020',
    'Bắc Ninh xếp thứ 4 về ICT Index năm 2020 với 0,6874 điểm.',
  ],
];

const TEXTS: Readonly<Record<number, string>> = {
  514: 'Hội nghị quán triệt Nghị quyết số 76/NQ - CP ngày 15/7/2021, Chỉ thị 23/CT- TTg ngày 02 tháng 9 năm 2021, các Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.',
  493: 'Căn cứ Kế hoạch số 22/KH-UBND ngày 18/01/2022 của UBND tỉnh và Kế hoạch số 2717/KH-KHĐT ngày 30/12/2021 của Sở, các phòng đăng ký sản phẩm.',
  526: 'Cùng ngày, Bộ Nội vụ công bố chỉ số hài lòng (SIPAS) năm 2021: Bắc Ninh đạt 87,55%, xếp thứ 25/63. Tỉnh phấn đấu năm 2022 chỉ số PAPI vào nhóm 15 tỉnh dẫn đầu.',
};

export const POSTS: readonly Post[] = ROWS.map(([id, cat, date, title, lead]) => ({
  id,
  cat,
  date,
  title,
  lead,
  body: TEXTS[id] ?? BODIES[id % BODIES.length] ?? '',
  // reform is told without a picture
  image: cat !== 'cchc' && id % 2 === 0,
}));

/** Neither its page nor any list shows a day. */
export const UNDATED: Post = {
  id: 400,
  cat: 'tin-tuc',
  date: '',
  title: 'Công bố quyết định bổ nhiệm Trưởng phòng Quy hoạch',
  lead: 'Lãnh đạo Sở trao quyết định điều động, bổ nhiệm cán bộ.',
  body: 'Đồng chí được bổ nhiệm hứa nỗ lực hoàn thành nhiệm vụ.',
};
