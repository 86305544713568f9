/** What the planning department of the Liferay portal posted: date, title, lead, and more where it matters. */

export interface Post {
  readonly column: 'tin' | 'cchc' | 'dautu';
  /** Null: no date anywhere. */
  readonly date: string | null;
  readonly title: string;
  readonly lead: string;
  readonly more?: string;
  readonly picture?: true;
}

const post = (
  column: Post['column'],
  date: string | null,
  title: string,
  lead: string,
  extra: Pick<Post, 'more' | 'picture'> = {},
): Post => ({ column, date, title, lead, ...extra });

export const POSTS: readonly Post[] = [
  post(
    'cchc',
    '2021-11-23',
    'Kết quả rà soát, đơn giản hóa thủ tục hành chính năm 2021',
    'Năm 2021, Sở đề xuất đơn giản hóa 04 thủ tục, cắt giảm 35% thời gian so với quy định.',
  ),
  post(
    'cchc',
    '2022-01-14',
    'Triển khai Kế hoạch cải cách hành chính năm 2022 của Sở Kế hoạch và Đầu tư',
    'Kế hoạch đặt ra 6 nhóm nhiệm vụ, phân công rõ phòng chủ trì và thời hạn hoàn thành.',
  ),
  post(
    'cchc',
    '2022-02-22',
    'Tuyên truyền cải cách hành chính trên hệ thống truyền thanh cơ sở',
    'Sở phối hợp với các đài truyền thanh phát 24 bản tin trong tháng 02.',
  ),
  post(
    'cchc',
    '2022-03-17',
    'Cơ chế một cửa, một cửa liên thông ở Sở: 99,2% hồ sơ trả trước và đúng hạn',
    'Từ đầu năm đến 15/3, Bộ phận Một cửa của Sở tại Trung tâm Hành chính công tỉnh tiếp nhận 1.846 hồ sơ.',
    { picture: true },
  ),
  post(
    'cchc',
    '2022-04-12',
    'Công bố danh mục thủ tục hành chính được sửa đổi, bổ sung lĩnh vực đầu tư tại Việt Nam',
    'Chủ tịch UBND tỉnh ban hành quyết định công bố 09 thủ tục thuộc thẩm quyền giải quyết của Sở.',
  ),
  post(
    'cchc',
    '2022-04-26',
    'Họp Ban Chỉ đạo cải cách hành chính của Sở',
    'Đồng chí Giám đốc Sở chủ trì cuộc họp, yêu cầu các phòng hoàn thành nhiệm vụ được giao trong quý II.',
  ),
  post(
    'cchc',
    '2022-05-10',
    'Thủ tục đầu tư công được tiếp nhận, giải quyết trực tuyến toàn bộ',
    'Các chủ đầu tư gửi hồ sơ thẩm định chủ trương đầu tư công qua mạng, không phải nộp bản giấy.',
  ),
  post(
    'cchc',
    '2022-05-25',
    'Công bố Chỉ số PAR INDEX và SIPAS năm 2021',
    'Bộ Nội vụ công bố kết quả xếp hạng của 63 tỉnh, thành phố.',
    {
      more: '<table class="MsoNormalTable" border="1"><tr><td><p class="MsoNormal"><b>Chỉ số</b></p></td><td><p class="MsoNormal"><b>Kết quả năm 2021 của tỉnh Bắc Ninh</b></p></td><td><p class="MsoNormal"><b>Thứ hạng</b></p></td></tr><tr><td><p class="MsoNormal">PAR INDEX</p></td><td><p class="MsoNormal">87,46</p></td><td><p class="MsoNormal">18/63</p></td></tr><tr><td><p class="MsoNormal">SIPAS</p></td><td><p class="MsoNormal">88,35%</p></td><td><p class="MsoNormal">16/63</p></td></tr></table>',
    },
  ),
  post(
    'cchc',
    '2022-06-28',
    'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2022 của Sở Kế hoạch và Đầu tư',
    'Sở hoàn thành 21/38 nhiệm vụ trong kế hoạch, không có hồ sơ phải xin lỗi.',
    { picture: true },
  ),
  post(
    'cchc',
    '2022-07-19',
    'Phát phiếu khảo sát tại quầy tiếp nhận hồ sơ',
    'Từ ngày 18/7 đến 29/7, Sở lấy ý kiến của 200 tổ chức, doanh nghiệp đến giao dịch.',
  ),
  post(
    'cchc',
    '2022-08-16',
    'Công bố thủ tục hành chính mới ban hành lĩnh vực đấu thầu',
    'Danh mục gồm 02 thủ tục mới, có hiệu lực từ ngày ký.',
  ),
  post(
    'cchc',
    '2022-09-13',
    'Đoàn kiểm tra của tỉnh kiểm tra việc thực hiện cải cách hành chính tại Sở',
    'Đoàn đánh giá cao sự chỉ đạo của Ban Giám đốc và nêu 03 việc cần khắc phục.',
  ),
  post(
    'cchc',
    '2022-10-11',
    'Kết quả cải cách hành chính 9 tháng năm 2022 của Sở',
    'Đến hết tháng 9, Sở đạt 86% kế hoạch năm.',
  ),
  post(
    'cchc',
    '2022-11-09',
    'Hội nghị trực tuyến toàn quốc về cải cách hành chính',
    'Sở dự hội nghị tại điểm cầu UBND tỉnh.',
    { picture: true },
  ),
  post(
    'cchc',
    null,
    'Người dân giám sát việc thực hiện cải cách hành chính như thế nào?',
    'Người dân có quyền và nghĩa vụ giám sát cơ quan hành chính trong giải quyết công việc.',
  ),
  post(
    'tin',
    '2021-10-19',
    'Công bố Chỉ số ICT INDEX năm 2020',
    'Bắc Ninh đạt 0,5632 điểm, xếp thứ 8 trong các tỉnh, thành phố.',
  ),
  post(
    'tin',
    '2021-12-14',
    'Hội nghị tổng kết phong trào thi đua năm 2021',
    'Hội nghị biểu dương 12 tập thể của ngành kế hoạch.',
  ),
  post(
    'tin',
    '2022-01-05',
    'Tình hình kinh tế - xã hội tháng 12 và cả năm',
    'Tổng sản phẩm trên địa bàn tăng 6,9% so với cùng kỳ.',
  ),
  post(
    'tin',
    '2022-01-12',
    'Giao ban công tác tháng 01',
    'Giám đốc Sở yêu cầu tập trung giao kế hoạch vốn ngay từ đầu năm.',
  ),
  post(
    'tin',
    '2022-01-21',
    'Thăm, chúc Tết các gia đình chính sách xã Hòa Long',
    'Đoàn của Sở trao 20 suất quà nhân dịp Tết Nhâm Dần.',
    { picture: true },
  ),
  post(
    'tin',
    '2022-02-10',
    'Ra quân trồng cây đầu xuân',
    'Sáng 10/02, đoàn viên thanh niên của Sở trồng 150 cây xanh.',
  ),
  post(
    'tin',
    '2022-02-16',
    'Công bố quyết định bổ nhiệm Phó Giám đốc Sở Kế hoạch và Đầu tư',
    'Ông Nguyễn Quang Thành được bổ nhiệm giữ chức vụ Phó Giám đốc Sở từ ngày 15/02/2022.',
  ),
  post(
    'tin',
    '2022-02-25',
    'Làm việc với UBND huyện Lương Tài về quy hoạch vùng',
    'Hai bên thống nhất phương án hạ tầng giao thông phía Nam sông Đuống.',
  ),
  post(
    'tin',
    '2022-03-04',
    'Chi bộ Văn phòng sinh hoạt chuyên đề quý I',
    'Chi bộ thảo luận việc học tập và làm theo Bác trong giai đoạn mới.',
    {
      more: '<p>Đồng chí Bí thư quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII và Nghị quyết số 19-NQ/TW ngày 31/10/2012 về chính sách đất đai.</p>',
    },
  ),
  post(
    'tin',
    '2022-03-11',
    'Góp ý Quy hoạch tỉnh Bắc Ninh thời kỳ 2021 - 2030',
    'Các sở, ngành gửi văn bản góp ý về Sở trước ngày 25/3.',
  ),
  post('tin', '2022-03-23', 'Tình hình kinh tế - xã hội quý I', 'Thu ngân sách đạt 30,1% dự toán năm.'),
  post('tin', '2022-04-06', 'Giao ban công tác tháng 4', 'Các phòng báo cáo tiến độ giải ngân vốn.'),
  post(
    'tin',
    '2022-04-27',
    'Bắc Ninh xếp thứ 7 bảng xếp hạng Chỉ số PCI năm 2021',
    'Với 69,45 điểm, tỉnh Bắc Ninh tăng 3 bậc so với năm 2020.',
  ),
  post(
    'tin',
    '2022-05-06',
    'Đối thoại với doanh nghiệp khu công nghiệp Yên Phong',
    'Lãnh đạo Sở giải đáp 17 kiến nghị về hạ tầng điện, nước.',
  ),
  post(
    'tin',
    '2022-05-18',
    'Kỷ niệm 132 năm ngày sinh Chủ tịch Hồ Chí Minh',
    'Công đoàn Sở tổ chức dâng hương tại nhà lưu niệm.',
  ),
  post('tin', '2022-06-07', 'Tình hình kinh tế - xã hội 5 tháng đầu năm', 'Chỉ số sản xuất công nghiệp tăng 12,4%.'),
  post(
    'tin',
    '2022-06-15',
    'Chúc mừng các cơ quan báo chí nhân ngày 21/6',
    'Giám đốc Sở thăm Báo Bắc Ninh, Đài Phát thanh và Truyền hình tỉnh.',
  ),
  post('tin', '2022-07-08', 'Tri ân các anh hùng liệt sĩ', 'Đoàn của Sở viếng Nghĩa trang liệt sĩ tỉnh.'),
  post('tin', '2022-08-03', 'Giao ban công tác tháng 8', 'Tập trung thẩm định kế hoạch đầu tư trung hạn.'),
  post(
    'tin',
    '2022-08-24',
    'Thông báo tuyển dụng viên chức Trung tâm Xúc tiến đầu tư',
    'Chỉ tiêu tuyển dụng: 03 viên chức; nhận hồ sơ từ ngày 25/8.',
  ),
  post('tin', '2022-08-30', 'Giao lưu thể thao chào mừng Quốc khánh', 'Giải cầu lông có 32 vận động viên tham dự.', {
    picture: true,
  }),
  post('tin', '2022-09-07', 'Tình hình kinh tế - xã hội 8 tháng', 'Kim ngạch xuất khẩu ước đạt 30,2 tỷ USD.'),
  post(
    'tin',
    '2022-09-20',
    'Thẩm định báo cáo đề xuất chủ trương đầu tư cầu Kênh Vàng',
    'Hội đồng thẩm định nhất trí trình HĐND tỉnh.',
  ),
  post('tin', '2022-10-05', 'Giao ban công tác tháng 10', 'Rà soát các dự án chậm tiến độ.'),
  post(
    'tin',
    '2022-10-18',
    'Gặp mặt nữ công chức, viên chức nhân ngày 20/10',
    'Công đoàn Sở tổ chức buổi gặp mặt ấm cúng.',
    { picture: true },
  ),
  post('tin', '2022-10-25', 'Hội thảo liên kết vùng Thủ đô', 'Các chuyên gia trao đổi về hành lang kinh tế phía Đông.'),
  post('tin', '2022-11-15', 'Tình hình kinh tế - xã hội 10 tháng', 'Vốn đầu tư công giải ngân đạt 61,3% kế hoạch.'),
  post(
    'dautu',
    '2022-03-29',
    'Trao giấy chứng nhận cho dự án nhà máy linh kiện tại VSIP II',
    'Dự án có tổng vốn 90 triệu USD.',
  ),
  post(
    'dautu',
    '2022-04-19',
    'Đoàn doanh nghiệp Hàn Quốc tìm hiểu môi trường đầu tư',
    'Đoàn gồm 25 doanh nghiệp ngành điện tử.',
    { picture: true },
  ),
  post('dautu', '2022-06-22', 'Xúc tiến đầu tư tại Nhật Bản', 'Đoàn công tác của tỉnh làm việc với JETRO.'),
  post(
    'dautu',
    '2022-09-27',
    'Danh mục dự án kêu gọi đầu tư giai đoạn 2022 - 2025',
    'Danh mục gồm 41 dự án thuộc 7 lĩnh vực.',
  ),
];
