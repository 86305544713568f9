import type { Post } from './prose.ts';

/** `/1482/hop-ban-chi-dao-667921`: a number for the section, one for the post. */
const post = (section: number, name: string, date: string, title: string, lead: string, own: string): Post => ({
  path: `/${section}/${name}`,
  title,
  date,
  lead,
  own,
});

export const PINNED: Post = post(
  1482,
  'can-biet-noi-quy-noi-tiep-khach-541210',
  '2021-10-05',
  'Cần biết: nội quy nơi tiếp khách',
  'Khách đến liên hệ công tác gửi xe ở cổng phụ, xuất trình giấy tờ, chờ người ra đón; không mang chất dễ cháy vào trụ sở.',
  'Nội quy được dán ở phòng bảo vệ và nhắc lại vào dịp giáp Tết.',
);

export const TO_COME: Post = post(
  1482,
  'hoi-thi-nghiep-vu-van-phong-669902',
  '2022-11-25',
  'Hội thi nghiệp vụ văn phòng khối các cơ quan tỉnh',
  'Hội thi quy tụ hai mươi đội, thi soạn thảo, thuyết trình và xử lý tình huống.',
  'Đội của Sở gồm ba người, đã luyện tập suốt hai tuần.',
);

export const REFORM: readonly Post[] = [
  post(
    1482,
    'hop-ban-chi-dao-667921',
    '2022-11-14',
    'Họp Ban Chỉ đạo cải cách hành chính tỉnh lần thứ tư',
    'Sáng nay, Ban Chỉ đạo cải cách hành chính tỉnh Sơn La họp đánh giá mười tháng, bàn giải pháp cho những nhiệm vụ còn chậm của tỉnh.',
    'Phó Chủ tịch Thường trực UBND tỉnh yêu cầu các huyện Sốp Cộp, Vân Hồ báo cáo rõ nguyên nhân chậm bố trí trang thiết bị.',
  ),
  post(
    1482,
    'tinh-dat-muc-tieu-nhom-kha-659004',
    '2022-09-08',
    'Sơn La phấn đấu vào nhóm khá về cải cách hành chính năm 2025',
    'Nghị quyết mới của Tỉnh ủy về đẩy mạnh cải cách hành chính xác định chủ trương lấy người dân, doanh nghiệp làm trung tâm phục vụ.',
    'Các chỉ tiêu được chia theo năm, có cơ quan chủ trì và cơ quan phối hợp đi kèm.',
  ),
  post(
    1482,
    'mot-cua-than-thien-moc-chau-650117',
    '2022-07-12',
    'Một cửa thân thiện Mộc Châu: đơn vị tiêu biểu về cải cách hành chính',
    'Tập thể bộ phận một cửa huyện Mộc Châu là điển hình tiên tiến được UBND tỉnh tặng bằng khen nhờ cách phục vụ tận tình bà con dân tộc thiểu số.',
    'Hai công chức nói được tiếng Thái, tiếng Mông luôn có mặt để giúp bà con viết tờ khai.',
  ),
  post(
    1482,
    'den-trung-tam-phuc-vu-hanh-chinh-cong-646333',
    '2022-06-16',
    'Đến Trung tâm Phục vụ hành chính công tỉnh cần mang gì, lấy số ở đâu?',
    'Bài viết chỉ dẫn người dân các bước khi tới nộp hồ sơ tại Trung tâm Phục vụ hành chính công: lấy số, chờ gọi, kiểm tra giấy hẹn.',
    'Quầy của ngành khoa học và công nghệ mang số 14, nằm bên tay phải từ cửa chính đi vào.',
  ),
  post(
    1482,
    'chu-tich-doi-thoai-thanh-nien-641870',
    '2022-05-24',
    'Chủ tịch UBND tỉnh đối thoại với thanh niên về công tác cải cách hành chính của tỉnh',
    'Hơn ba trăm đoàn viên đặt câu hỏi về những việc tỉnh đã và sẽ làm để cải cách hành chính, nhất là ở xã vùng cao.',
    'Câu hỏi được tranh luận nhiều nhất là chuyện xin xác nhận cư trú khi đi học xa nhà.',
  ),
  post(
    1482,
    'lop-soan-thao-van-ban-639415',
    '2022-05-10',
    'Mở lớp soạn thảo văn bản cho công chức trẻ',
    'Ba mươi học viên luyện viết tờ trình, thông báo, biên bản theo thể thức mới trong hai ngày.',
    'Giảng viên chấm và sửa từng bài ngay tại lớp, lỗi hay gặp nhất là viết hoa tùy tiện.',
  ),
  post(
    1482,
    'chuyen-nguoi-danh-may-635520',
    '2022-04-07',
    'Chuyện người đánh máy cuối cùng của cơ quan',
    'Ba mươi bốn năm gắn với chiếc máy chữ rồi máy vi tính, bà Lò Thị Pánh nghỉ hưu vào tháng tới.',
    'Chiếc máy chữ Optima được giữ lại trong tủ kính phòng truyền thống.',
  ),
  post(
    1482,
    'sap-xep-kho-luu-tru-631008',
    '2022-03-15',
    'Văn phòng Sở sắp xếp lại kho lưu trữ',
    'Gần hai trăm mét giá tài liệu tích tụ từ năm 1994 được phân loại, hút ẩm và dán nhãn.',
    'Công việc kéo dài sáu tuần, có thêm bốn sinh viên thực tập hỗ trợ.',
  ),
  post(
    1482,
    'van-thu-chia-se-chuyen-nghe-628733',
    '2022-02-22',
    'Văn thư chia sẻ chuyện nghề đầu xuân',
    'Chị Hà Thị Quyên kể về những lần chạy bộ ra bưu cục cho kịp chuyến xe thư cuối ngày.',
    'Chị nói nghề này cần nhất là tính cẩn thận và đôi giày tốt.',
  ),
  post(
    1482,
    'dang-ky-thi-dua-627145',
    '2022-02-10',
    'Đăng ký thi đua cụm các sở tổng hợp',
    'Chín sở trong cụm ký giao ước thi đua, bầu trưởng cụm và phó trưởng cụm.',
    'Lễ ký diễn ra gọn trong một giờ, sau đó các đại biểu trồng cây lưu niệm.',
  ),
];

export const NEWS: readonly Post[] = [
  post(
    1298,
    'sang-kien-me-cong-lan-thuong-668750',
    '2022-11-17',
    'Sáng kiến hợp tác Mê Công - Lan Thương về giống cây ăn quả',
    'Năm nước trao đổi nguồn gen xoài, nhãn, chanh leo; Sơn La góp bảy giống bản địa.',
    'Đoàn chuyên gia nước bạn sẽ sang Mai Sơn vào vụ tới.',
  ),
  post(
    1298,
    'ky-luat-lao-dong-phan-xuong-che-662118',
    '2022-10-04',
    'Kỷ luật lao động ở phân xưởng chè Tà Xùa',
    'Nhờ giữ nghiêm giờ vào ca, phân xưởng giảm hẳn số mẻ chè bị cháy và tăng sản lượng.',
    'Quản đốc cho biết công nhân mới được kèm cặp ít nhất hai tuần.',
  ),
  post(
    1298,
    'mo-hinh-man-hau-655402',
    '2022-08-16',
    'Mô hình rải vụ mận hậu cho thu hoạch đến tháng Chín',
    'Nông dân Phiêng Khoài áp dụng cách cắt cành mới, bán mận trái vụ giá gấp ba.',
    'Cán bộ kỹ thuật theo dõi bốn mươi gốc mẫu suốt hai vụ.',
  ),
  post(
    1298,
    'nghiem-thu-lua-nep-tan-652231',
    '2022-07-27',
    'Nghiệm thu đề tài phục tráng lúa nếp tan Ngọc Chiến',
    'Giống lúa được làm thuần sau sáu vụ, năng suất tăng một tạ mỗi sào ruộng bậc thang.',
    'Bà con mừng nhất là hạt gạo giữ được mùi thơm xưa.',
  ),
  post(
    1298,
    'son-la-pci-2021-640002',
    '2022-05-12',
    'Sơn La đạt 62,45 điểm PCI năm 2021, đứng thứ 41',
    'Theo công bố của VCCI, chỉ số năng lực cạnh tranh cấp tỉnh PCI năm 2021 của Sơn La là 62,45 điểm, xếp thứ 41/63.',
    'Chi phí thời gian là chỉ số thành phần tăng mạnh nhất.',
  ),
  post(
    1298,
    'par-index-2021-644120',
    '2022-05-31',
    'PAR INDEX năm 2021: Sơn La 85,06 điểm, thứ 47 cả nước',
    'Bộ Nội vụ công bố chỉ số cải cách hành chính PAR INDEX năm 2021, tỉnh Sơn La đạt 85,06 điểm, xếp thứ 47/63 tỉnh, thành phố.',
    'Tỉnh giảm một bậc so với năm liền trước.',
  ),
  post(
    1298,
    'hoc-hoi-kinh-nghiem-quang-ninh-648890',
    '2022-07-01',
    'Thăm và học hỏi tại Quảng Ninh',
    'Đoàn công tác tìm hiểu vì sao Quảng Ninh đạt 90,61% SIPAS năm 2021, dẫn đầu cả nước.',
    'Chuyến đi kéo dài ba ngày, đoàn còn thăm vùng trồng na dai ở Đông Triều.',
  ),
  post(
    1298,
    'sua-doi-bon-thu-tuc-532877',
    '2021-08-19',
    'Bốn thủ tục hành chính sửa đổi, bổ sung vừa được công bố',
    'Bốn thủ tục lĩnh vực sở hữu trí tuệ được sửa đổi, bổ sung, áp dụng từ ngày 25/8/2021.',
    'Bản cũ được gỡ khỏi bảng niêm yết.',
  ),
];

export const UNDATED: readonly Omit<Post, 'date'>[] = [
  {
    path: '/1490/gui-ho-so-qua-buu-chinh-cong-ich',
    title: 'Gửi hồ sơ, nhận kết quả qua bưu chính công ích',
    lead: 'Bà con ở xã xa có thể nhờ nhân viên bưu chính công ích đến tận nhà lấy hồ sơ và trả kết quả.',
    own: 'Cước phí theo bảng giá ngày 01/6/2022 treo ở bưu cục; hộ nghèo được giảm một nửa. Ngày 09/3, bưu cục Phiêng Cằm đã trả kết quả đầu tiên.',
  },
  {
    path: '/1490/xem-ma-ho-so-tren-giay-hen',
    title: 'Xem mã hồ sơ ở góc nào của giấy hẹn',
    lead: 'Mã hồ sơ in ngay dưới mã vạch, gồm chữ và số; khi gọi điện hỏi, bà con đọc cả dãy.',
    own: 'Nếu giấy hẹn bị ướt, mang căn cước đến quầy để công chức in lại, không mất tiền.',
  },
];
