/** What the science department of the framed portal posted. */

export interface Post {
  readonly id: number;
  readonly group: 'cchc' | 'tin' | 'hosoquy';
  /** Null: no date anywhere. */
  readonly date: string | null;
  readonly title: string;
  readonly lead: string;
  readonly more?: string;
}

const of =
  (group: Post['group']) =>
  (id: number, date: string | null, title: string, lead: string, more?: string): Post => ({
    id,
    group,
    date,
    title,
    lead,
    ...(more === undefined ? {} : { more }),
  });
const cchc = of('cchc');
const tin = of('tin');
const quarter = of('hosoquy');

export const POSTS: readonly Post[] = [
  cchc(
    501,
    '2021-12-17',
    'Ngành bưu điện nhận hồ sơ qua dịch vụ bưu chính công ích',
    'Bưu điện tỉnh ký kết phối hợp với Sở.',
  ),
  cchc(
    512,
    '2022-01-10',
    'UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch gồm 7 nội dung, giao nhiệm vụ cho từng sở, huyện.',
  ),
  cchc(
    515,
    '2022-01-24',
    'Tỉnh Sơn La tổng kết Chương trình cải cách hành chính giai đoạn 2011 - 2020',
    'Hội nghị do Chủ tịch UBND tỉnh chủ trì.',
  ),
  cchc(
    520,
    '2022-02-14',
    'Chỉ đạo mới của tỉnh về cải cách hành chính',
    'Chủ tịch UBND tỉnh yêu cầu người dân chỉ khai báo một lần.',
  ),
  cchc(
    523,
    '2022-02-25',
    'Chính sách cải cách hành chính giai đoạn 2021 - 2030 có gì mới',
    'Chương trình tổng thể của Chính phủ nêu 6 nội dung.',
  ),
  cchc(
    528,
    '2022-03-09',
    'Công bố thủ tục hành chính sửa đổi, bổ sung lĩnh vực sở hữu trí tuệ',
    'Có 03 thủ tục được sửa đổi về thành phần hồ sơ.',
  ),
  cchc(
    531,
    '2022-03-22',
    'Đoàn công tác của tỉnh kiểm tra cải cách hành chính tại huyện Mộc Châu',
    'Đoàn chỉ ra 05 tồn tại.',
  ),
  cchc(
    536,
    '2022-04-12',
    'Hướng dẫn người dân nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh',
    'Quầy số 7 tiếp nhận hồ sơ của ngành khoa học và công nghệ.',
  ),
  cchc(
    538,
    '2022-04-27',
    'Tỉnh Sơn La đẩy mạnh công tác cải cách hành chính',
    'Ban Thường vụ Tỉnh ủy cho ý kiến chỉ đạo.',
  ),
  cchc(
    544,
    '2022-05-11',
    'Sơn La công bố kết quả Chỉ số PAR INDEX, PAPI năm 2021',
    'Tỉnh có bước tiến ở cả hai chỉ số.',
    '<P>Theo đó, PAR INDEX n&#259;m 2021 c&#7911;a t&#7881;nh S&#417;n La &#273;&#7841;t 85,62 &#273;i&#7875;m, x&#7871;p th&#7913; 41/63.<P>PAPI năm 2021 đạt 41,77 điểm, xếp thứ 37.',
  ),
  cchc(
    549,
    '2022-05-26',
    'Chấn chỉnh kỷ luật, kỷ cương hành chính, văn hóa công sở',
    'Sở ban hành công văn yêu cầu công chức chấp hành giờ giấc.',
  ),
  cchc(
    553,
    '2022-06-08',
    'Ban Chỉ đạo cải cách hành chính tỉnh họp phiên thứ hai',
    'Phiên họp đánh giá tiến độ 6 tháng.',
  ),
  cchc(
    556,
    '2022-06-21',
    'Gương công chức tận tụy ở bộ phận một cửa',
    'Chị Lò Thị Hiêng nhiều năm là điển hình trong cải cách hành chính.',
  ),
  cchc(
    560,
    '2022-07-13',
    'Chủ trương của tỉnh về cải cách hành chính những tháng cuối năm',
    'Tỉnh yêu cầu các sở rà lại nhiệm vụ.',
  ),
  cchc(
    566,
    '2022-08-09',
    'Tỉnh triển khai chính sách hỗ trợ cải cách hành chính cấp xã',
    'Mỗi xã được hỗ trợ một bộ máy quét.',
  ),
  cchc(569, '2022-08-24', 'Sơn La sơ kết công tác cải cách hành chính', 'Hội nghị nghe 4 tham luận.'),
  cchc(572, '2022-09-07', 'Kiểm tra công tác cải cách hành chính tại các sở', 'Đợt kiểm tra kéo dài 10 ngày.'),
  cchc(
    575,
    '2022-09-28',
    'Tuyên truyền cải cách hành chính ở vùng cao',
    'Tờ rơi được in bằng hai thứ tiếng Thái, Mông.',
  ),
  cchc(580, '2022-10-05', 'Hội nghị giao ban cải cách hành chính của tỉnh', 'Các huyện dự trực tuyến.'),
  tin(
    601,
    '2021-07-02',
    'Kết quả SIPAS năm 2020 của tỉnh Sơn La',
    'Chỉ số SIPAS năm 2020 của tỉnh đạt 84,08%, xếp thứ 43.',
  ),
  tin(604, '2022-01-18', 'Nghiệm thu đề tài về cây mận hậu', 'Đề tài do Viện Nghiên cứu rau quả chủ trì.'),
  tin(606, '2022-02-18', 'Kiểm định công tơ điện tại Mai Sơn', 'Đoàn kiểm định 320 công tơ.'),
  tin(609, '2022-03-15', 'Hội thảo nhãn hiệu chứng nhận cà phê Sơn La', 'Có 12 hợp tác xã tham gia.'),
  tin(611, '2022-04-21', 'Ngày sách Việt Nam tại Sở', 'Tủ sách của Sở có 400 đầu sách.'),
  tin(613, '2022-05-18', 'Chào mừng Ngày Khoa học và Công nghệ Việt Nam', 'Lễ kỷ niệm diễn ra ngày 18/5.'),
  tin(616, '2022-06-14', 'Mở lớp bồi dưỡng quản lý đo lường', 'Lớp học có 60 học viên cấp huyện.'),
  tin(619, '2022-07-26', 'Thăm gia đình liệt sĩ', 'Công đoàn tặng 10 suất quà.'),
  tin(622, '2022-08-17', 'Chuyển giao giống lan Hài', 'Trung tâm nhân giống thành công 2.000 cây.'),
  tin(625, '2022-09-20', 'Kiểm tra xăng dầu', 'Đoàn kiểm tra 15 cột đo.'),
  tin(628, '2022-10-11', 'Tập huấn truy xuất nguồn gốc nông sản', 'Học viên được thực hành quét mã.'),
  quarter(
    701,
    '2022-04-11',
    'Tình hình giải quyết hồ sơ và hoạt động của Bộ phận Một cửa quý I năm 2022',
    'Số liệu từ ngày 01/01 đến 31/3.',
    '<TABLE BORDER=1><TR><TD>Tiếp nhận<TD>Đã giải quyết<TD>Trễ hạn<TR><TD>64<TD>62<TD>0</TABLE>',
  ),
  quarter(
    702,
    '2022-07-11',
    'Tình hình giải quyết hồ sơ và hoạt động của Bộ phận Một cửa quý II năm 2022',
    'Nội dung đang cập nhật.',
  ),
  quarter(
    703,
    '2022-10-10',
    'Tình hình giải quyết hồ sơ và hoạt động của Bộ phận Một cửa quý III năm 2022',
    'Số liệu từ ngày 01/7 đến 30/9.',
    '<TABLE BORDER=1><TR><TD>Tiếp nhận<TD>Đã giải quyết<TD>Trễ hạn<TR><TD>71<TD>70<TD>0</TABLE>',
  ),
];
