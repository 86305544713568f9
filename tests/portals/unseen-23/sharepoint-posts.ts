import type { Post } from '../unseen-20/post.ts';

/** Tin tức - Sự kiện. */
export const EVENTS: readonly Post[] = [
  {
    id: 431,
    at: '2022-06-10 14:20',
    title: 'Đảng bộ Sở Kế hoạch và Đầu tư sơ kết công tác 6 tháng đầu năm',
    lead: 'Sáng 10/6, Đảng ủy Sở họp đánh giá công tác xây dựng Đảng nửa đầu năm 2022.',
    body: [
      'Các chi bộ đã sinh hoạt đúng kỳ, kết nạp hai đảng viên mới. Đảng ủy yêu cầu các phòng bám sát chương trình công tác, chuẩn bị tốt tài liệu trình kỳ họp giữa năm của HĐND tỉnh.',
    ],
  },
  {
    id: 427,
    at: '2022-05-30 08:05',
    title: 'Ngày hội hiến máu tình nguyện “Giọt hồng đất Kinh Bắc”',
    lead: 'Hai mươi ba cán bộ của Sở tham gia hiến máu tại Trung tâm Văn hóa Kinh Bắc.',
    body: ['Ban tổ chức tiếp nhận hơn ba trăm đơn vị máu. Đoàn thanh niên Sở có bảy người hiến lần đầu.'],
  },
  {
    id: 419,
    at: '2022-05-06 16:40',
    title: 'Hội nghị trực tuyến toàn quốc về đẩy nhanh giải ngân vốn đầu tư công năm 2022',
    lead: 'Chiều 06/5, tại điểm cầu Bắc Ninh, lãnh đạo UBND tỉnh cùng các sở, ngành dự hội nghị do Thủ tướng Chính phủ chủ trì.',
    body: [
      'Đến hết tháng 4, Bắc Ninh giải ngân 21,4% kế hoạch vốn, cao hơn bình quân cả nước. Vướng mắc chủ yếu nằm ở giải phóng mặt bằng và giá vật liệu.',
      'Thủ tướng yêu cầu các địa phương lập tổ công tác, giao ban hằng tuần với chủ đầu tư.',
    ],
    picture: '/PublishingImages/hoi-nghi-0605.jpg',
  },
  {
    id: 412,
    at: '2022-04-08 10:30',
    title: 'Sở Kế hoạch và Đầu tư trao quyết định tuyển dụng 4 công chức',
    lead: 'Bốn người trúng tuyển kỳ thi công chức năm 2021 nhận quyết định tuyển dụng và phân công công tác.',
    body: [
      'Giám đốc Sở trao quyết định, mong các công chức mới sớm nắm việc, giữ tác phong chuẩn mực. Thời gian tập sự là 12 tháng, có người hướng dẫn.',
    ],
  },
  {
    id: 405,
    at: '2022-03-08 09:00',
    title: 'Gặp mặt kỷ niệm 112 năm Ngày Quốc tế Phụ nữ',
    lead: 'Công đoàn Sở tổ chức gặp mặt chị em nhân ngày 8/3.',
    body: ['Buổi gặp mặt diễn ra ấm cúng, kết hợp trao học bổng cho ba cháu có thành tích học tập.'],
  },
  {
    id: 403,
    at: '2022-03-04 15:15',
    title: 'Đoàn công tác của Ngân hàng Phát triển Châu Á làm việc với tỉnh',
    lead: 'Hai bên trao đổi về dự án thoát nước, xử lý nước thải thành phố Bắc Ninh.',
    body: ['Đoàn khảo sát thực địa tại hai phường và thống nhất lịch làm việc tiếp theo vào tháng 5.'],
  },
  {
    id: 397,
    at: '2022-02-09 08:30',
    title: 'Lãnh đạo tỉnh gặp mặt doanh nghiệp đầu xuân Nhâm Dần',
    lead: 'Hơn 200 doanh nghiệp dự buổi gặp mặt đầu năm do UBND tỉnh tổ chức.',
    body: ['Các doanh nghiệp kiến nghị về nhà ở công nhân, giá thuê đất và lao động sau Tết.'],
  },
  {
    id: 391,
    at: '2022-01-20 14:00',
    title: 'Thăm, tặng quà Tết hộ nghèo xã Hán Quảng',
    lead: 'Đoàn công tác của Sở trao 40 suất quà cho hộ nghèo, gia đình chính sách.',
    body: ['Mỗi suất quà trị giá 700 nghìn đồng gồm tiền mặt và nhu yếu phẩm.'],
  },
  {
    id: 388,
    at: '2022-01-05 10:10',
    title: 'Ngành kế hoạch và đầu tư triển khai nhiệm vụ năm 2022',
    lead: 'Hội nghị đánh giá kết quả phát triển kinh tế - xã hội năm 2021, bàn giải pháp năm 2022.',
    body: ['GRDP năm 2021 của tỉnh tăng 6,9%. Năm nay ngành tập trung tham mưu quy hoạch tỉnh thời kỳ 2021 - 2030.'],
  },
  {
    id: 380,
    at: '2021-12-28 09:45',
    title: 'Tổng kết công tác đấu thầu năm 2021',
    lead: 'Toàn tỉnh tổ chức hơn 3.000 gói thầu, tỷ lệ đấu thầu qua mạng đạt 92%.',
    body: ['Các chủ đầu tư cơ bản tuân thủ quy định, số vụ kiến nghị giảm một nửa so với năm trước.'],
  },
];

/** Thông tin đầu tư. */
export const INVESTMENT: readonly Post[] = [
  {
    id: 426,
    at: '2022-05-26 09:30',
    title: 'Tập đoàn Hàn Quốc mở rộng nhà máy tại Khu công nghiệp Yên Phong',
    lead: 'Vốn tăng thêm 920 triệu USD, nâng tổng vốn đăng ký của dự án lên 2,27 tỷ USD.',
    body: ['Dự án dự kiến tạo thêm 1.200 việc làm, đi vào sản xuất từ quý III năm 2023.'],
  },
  {
    id: 421,
    at: '2022-05-12 11:00',
    title: 'Bốn tháng, Bắc Ninh thu hút gần 1,3 tỷ USD vốn FDI',
    lead: 'Kết quả thu hút đầu tư nước ngoài tăng mạnh so với cùng kỳ.',
    body: ['Toàn tỉnh cấp mới 31 dự án, điều chỉnh tăng vốn 22 dự án, chủ yếu ngành điện tử.'],
  },
  {
    id: 416,
    at: '2022-04-28 08:45',
    title: 'Bắc Ninh đứng thứ 7 cả nước về Chỉ số năng lực cạnh tranh cấp tỉnh năm 2021',
    lead: 'Ngày 27/4, VCCI công bố Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021.',
    body: [
      'Quảng Ninh đạt 73,02 điểm, dẫn đầu bảng xếp hạng. Tỉnh Bắc Ninh đạt 69,45 điểm, xếp thứ 7/63 tỉnh, thành phố, tăng 3 bậc so với năm 2020.',
      'Chỉ số thành phần cải thiện mạnh nhất là chi phí thời gian và đào tạo lao động.',
    ],
  },
  {
    id: 414,
    at: '2022-04-20 15:00',
    title: 'Khởi công khu nhà ở công nhân tại thị xã Thuận Thành',
    lead: 'Dự án có quy mô 1.500 căn hộ, hoàn thành giai đoạn một vào cuối năm 2023.',
    body: ['Chủ đầu tư cam kết bảo đảm tiến độ và giá bán theo quy định về nhà ở xã hội.'],
  },
  {
    id: 409,
    at: '2022-03-29 10:00',
    title: 'Quý I, số doanh nghiệp thành lập mới tăng 18%',
    lead: 'Toàn tỉnh có 720 doanh nghiệp thành lập mới với vốn đăng ký 9.800 tỷ đồng.',
    body: ['Số doanh nghiệp quay lại hoạt động là 410, tăng 25% so với cùng kỳ năm trước.'],
  },
  {
    id: 406,
    at: '2022-03-15 09:20',
    title: 'Xúc tiến đầu tư với các doanh nghiệp Nhật Bản',
    lead: 'Hội nghị kết nối diễn ra tại Hà Nội với 60 doanh nghiệp tham dự.',
    body: ['Tỉnh giới thiệu quỹ đất công nghiệp sạch và các khu nhà xưởng xây sẵn.'],
  },
  {
    id: 400,
    at: '2022-02-23 14:10',
    title: 'Danh mục dự án kêu gọi đầu tư giai đoạn 2022 - 2025',
    lead: 'UBND tỉnh kêu gọi đầu tư 45 dự án thuộc các lĩnh vực công nghiệp, đô thị, dịch vụ.',
    body: ['Trong đó có 12 dự án hạ tầng khu công nghiệp, 9 dự án logistics.'],
  },
  {
    id: 398,
    at: '2022-02-16 08:50',
    title: 'Hoàn thành lập quy hoạch tỉnh Bắc Ninh thời kỳ 2021 - 2030',
    lead: 'Dự thảo quy hoạch được gửi lấy ý kiến các bộ, ngành và địa phương lân cận.',
    body: ['Quy hoạch xác định Bắc Ninh trở thành thành phố trực thuộc Trung ương.'],
  },
  {
    id: 389,
    at: '2022-01-12 09:00',
    title: 'Chín dự án FDI được cấp mới trong tuần đầu năm',
    lead: 'Tổng vốn đăng ký đạt 86 triệu USD, tập trung ở Khu công nghiệp VSIP.',
    body: ['Các dự án chủ yếu sản xuất linh kiện điện tử và bao bì.'],
  },
];

/** Cải cách hành chính; the one of December 2021 is held at the top of the list. */
export const REFORM: readonly Post[] = [
  {
    id: 429,
    at: '2022-06-02 08:15',
    title: 'Huyện Quế Võ công bố kết quả cải cách hành chính của các xã, thị trấn',
    lead: 'Ngày 01/6, UBND huyện Quế Võ công bố kết quả chấm điểm cải cách hành chính năm 2021 của 21 xã, thị trấn.',
    body: ['Xã Phượng Mao dẫn đầu, xã Châu Phong tăng chín bậc. Huyện yêu cầu năm xã cuối bảng giải trình.'],
  },
  {
    id: 423,
    at: '2022-05-19 10:25',
    title: 'Một cửa liên thông đăng ký doanh nghiệp, thuế, bảo hiểm: chỉ còn một bộ hồ sơ',
    lead: 'Nhờ cơ chế một cửa liên thông, người thành lập doanh nghiệp nhận cả mã số thuế và mã đơn vị bảo hiểm trong một lần đến.',
    body: ['Từ đầu năm, 640 hồ sơ được giải quyết theo cách này, thời gian chờ giảm từ 6 ngày xuống 2,5 ngày.'],
  },
  {
    id: 413,
    at: '2022-04-14 09:40',
    title: 'Bộ phận Một cửa của Sở: 98,7% hồ sơ trả trước và đúng hạn',
    lead: 'Trong ba tháng đầu năm, bộ phận một cửa của Sở Kế hoạch và Đầu tư tiếp nhận 2.316 hồ sơ, đã trả 2.204 hồ sơ.',
    body: ['Có 29 hồ sơ chậm, đều thuộc lĩnh vực đầu tư nước ngoài, Sở đã gửi thư xin lỗi từng trường hợp.'],
  },
  {
    id: 411,
    at: '2022-04-05 15:50',
    title: 'Sở Kế hoạch và Đầu tư: kết quả cải cách hành chính quý I năm 2022',
    lead: 'Quý I, Sở hoàn thành 14/41 nhiệm vụ trong kế hoạch cải cách hành chính của năm.',
    body: [
      'Các nhiệm vụ về thể chế, tài chính công, hiện đại hóa hành chính đều đúng tiến độ. Việc xây dựng đề án vị trí việc làm chậm hai tuần.',
    ],
    picture: '/PublishingImages/cchc-quy-1.jpg',
  },
  {
    id: 401,
    at: '2022-02-24 08:20',
    title: 'UBND tỉnh công bố 5 thủ tục hành chính mới ban hành, 3 thủ tục sửa đổi lĩnh vực đấu thầu',
    lead: 'Quyết định công bố danh mục thủ tục hành chính mới ban hành và được sửa đổi, bổ sung thuộc phạm vi quản lý của Sở Kế hoạch và Đầu tư.',
    body: ['Các thủ tục được niêm yết tại Trung tâm Hành chính công và nhập vào cơ sở dữ liệu trước ngày 01/3.'],
  },
  {
    id: 396,
    at: '2022-02-11 10:00',
    title: 'Đề xuất đơn giản hóa 6 thủ tục hành chính lĩnh vực đăng ký kinh doanh',
    lead: 'Sở Kế hoạch và Đầu tư rà soát, trình UBND tỉnh phương án đơn giản hóa 6 thủ tục, giảm 31% chi phí tuân thủ.',
    body: ['Bốn thủ tục bỏ yêu cầu nộp bản sao giấy tờ tùy thân, hai thủ tục giảm một nửa thời gian.'],
  },
  {
    id: 393,
    at: '2022-01-21 14:30',
    title: 'Sở Kế hoạch và Đầu tư ban hành Kế hoạch cải cách hành chính năm 2022',
    lead: 'Kế hoạch gồm sáu nhóm nhiệm vụ, phân công rõ phòng chủ trì và thời hạn.',
    body: [
      'Kế hoạch cụ thể hóa Kế hoạch số 22/KH-UBND ngày 18/01/2022 của UBND tỉnh và tinh thần Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.',
      'Về mục tiêu, Sở phấn đấu Chỉ số ICT INDEX năm 2022 của tỉnh trong nhóm 5 địa phương dẫn đầu.',
    ],
  },
  {
    id: 376,
    at: '2021-12-15 09:00',
    title: 'Công bố thủ tục hành chính mới lĩnh vực đầu tư theo Luật Đầu tư 2020',
    lead: 'UBND tỉnh ban hành quyết định công bố 22 thủ tục hành chính mới lĩnh vực đầu tư tại Việt Nam.',
    body: ['Các thủ tục cũ được bãi bỏ kể từ ngày quyết định có hiệu lực.'],
  },
  {
    id: 365,
    at: null,
    title: 'Mô hình “Ngày thứ Sáu không hẹn” trong cải cách hành chính của Phòng Đăng ký kinh doanh',
    lead: 'Mô hình giúp người dân đến nộp hồ sơ sáng thứ Sáu được nhận kết quả ngay trong ngày.',
    body: ['Phòng Đăng ký kinh doanh cử ba công chức trực riêng, hồ sơ đơn giản được ký số tại chỗ.'],
  },
];
