/** Titles as departments print them, written without a look at the tables of words: those on a topic, and look-alikes. */

import type { TopicId } from '../../lib/vietnamese/topics.ts';

type Titles = readonly [is: readonly string[], isNot: readonly string[]];

export const TITLES: Partial<Record<TopicId, Titles>> = {
  simplification: [
    [
      'Giảm thời gian cấp phép sử dụng thiết bị X-quang từ 20 ngày xuống còn 12 ngày',
      'Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2022 của Sở',
      'Kết quả rà soát, đơn giản hóa TTHC quý III',
      'Phương án đơn giản hóa 15 thủ tục hành chính thuộc phạm vi quản lý của Sở',
      'Cắt giảm 30% thời gian giải quyết thủ tục đăng ký kết quả nghiên cứu',
      'Tiếp tục cắt giảm, đơn giản hóa quy định liên quan đến hoạt động kinh doanh',
      'Thông qua phương án đơn giản hóa thủ tục hành chính nội bộ',
      'Rút ngắn thời gian thẩm định chủ trương đầu tư',
    ],
    [
      'Đơn giản mà ấm áp ngày hội gia đình công chức',
      'Rà soát hộ nghèo, hộ cận nghèo cuối năm',
      'Rút ngắn thời gian thi công cầu Phật Tích',
      'Giảm nghèo bền vững ở vùng cao',
    ],
  ],
  'service-centre': [
    [
      'Trung tâm Phục vụ hành chính công tỉnh Nghệ An: điểm đến tin cậy của người dân',
      'Sở đưa 100% thủ tục ra tiếp nhận tại Trung tâm Phục vụ hành chính công',
      'Thông báo địa điểm tiếp nhận hồ sơ tại Trung tâm PVHCC tỉnh',
      'Hướng dẫn người dân nộp hồ sơ tại Trung tâm Hành chính công',
      'Khai trương trụ sở mới của Trung tâm phục vụ hành chính công',
      'Lịch làm việc của quầy Khoa học và Công nghệ tại Trung tâm Phục vụ HCC',
      'TTPVHCC tỉnh tiếp nhận hơn 8.000 hồ sơ trong tháng 6',
    ],
    [
      'Khánh thành Trung tâm Ứng dụng tiến bộ khoa học và công nghệ',
      'Trung tâm dịch vụ việc làm tổ chức phiên giao dịch',
      'Đoàn viên dọn vệ sinh trung tâm thành phố',
    ],
  ],
  postal: [
    [
      'Nộp hồ sơ, nhận kết quả qua bưu điện: vừa tiện vừa rẻ',
      'Ký kết quy chế phối hợp chuyển trả kết quả TTHC qua dịch vụ BCCI',
      'Bưu điện tỉnh hỗ trợ người dân nộp hồ sơ trực tuyến tại nhà',
      'Thông báo danh mục TTHC tiếp nhận qua dịch vụ bưu chính công ích',
      'Mỗi tháng hơn 300 hồ sơ được trả qua bưu chính',
      'Lợi ích của việc gửi hồ sơ qua đường bưu chính',
    ],
    [
      'Kỷ niệm 77 năm ngày truyền thống ngành Bưu điện',
      'Phát hành bộ tem bưu chính chào mừng SEA Games',
      'Đá cầu giao hữu với công đoàn Bưu điện tỉnh',
    ],
  ],
  conduct: [
    [
      'Ban hành Quy tắc ứng xử của công chức, viên chức Sở Nội vụ',
      'Xây dựng văn hóa công sở: những điều giản dị',
      'Công chức mặc đồng phục, đeo thẻ khi thi hành công vụ',
      'Quy định trang phục nơi công sở',
      'Nhắc nhở việc đeo thẻ công chức trong giờ làm việc',
      'Đạo đức công vụ nhìn từ thái độ tiếp dân',
      'Thực hiện phong trào "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở"',
      'Sở ban hành Quy chế làm việc năm 2022',
      'Sửa đổi quy chế làm việc của Sở',
      'Nâng cao văn hóa giao tiếp, ứng xử nơi công sở',
      'Quán triệt quy chế làm việc và nội quy cơ quan',
    ],
    [
      'Văn hóa cồng chiêng Tây Nguyên',
      'Trao đồng phục cho học sinh nghèo',
      'Quy chế làm việc của Ban Chấp hành Hội Nhà báo',
      'Văn hóa ứng xử của người Tràng An',
      'Ứng xử với rác thải nhựa',
      'Đạo đức nghề báo',
      'Làm việc với đoàn chuyên gia Hàn Quốc',
    ],
  ],
  discipline: [
    [
      'Siết chặt kỷ luật, kỷ cương hành chính trong toàn ngành',
      'Kiểm tra đột xuất việc chấp hành giờ làm việc của công chức',
      'Chấn chỉnh việc sử dụng rượu, bia trong giờ hành chính',
      'Tăng cường kỷ luật, kỷ cương, nâng cao hiệu lực quản lý nhà nước',
      'Xây dựng công sở văn minh, nói không với hút thuốc lá',
      'Thực hiện nếp sống văn minh, văn hóa công sở',
    ],
    [
      'Kỷ luật học sinh vi phạm quy chế thi',
      'Chấn chỉnh hoạt động khai thác cát',
      'Kỷ cương quy hoạch đô thị',
      'Siết kỷ cương tài chính doanh nghiệp',
    ],
  ],
  personnel: [
    [
      'Thông báo kết quả xét tuyển viên chức năm 2022',
      'Trao quyết định bổ nhiệm Trưởng phòng Kế hoạch - Tài chính',
      'Luân chuyển, điều động công chức lãnh đạo cấp phòng',
      'Sở tổ chức thi thăng hạng chức danh nghề nghiệp',
      'Tinh giản biên chế: giảm 12 người so với năm 2021',
      'Kế hoạch tuyển dụng công chức năm 2022',
      'Danh sách thí sinh đủ điều kiện dự thi tuyển công chức vòng 2',
      'Đánh giá, xếp loại chất lượng công chức, viên chức năm 2022',
      'Kết quả xếp loại viên chức quý II',
      'Nâng bậc lương trước thời hạn cho công chức lập thành tích',
    ],
    [
      'Công ty A tuyển dụng 200 công nhân may',
      'Bổ nhiệm Hiệu trưởng trường tiểu học tư thục quốc tế',
      'Xếp loại đội bóng sau vòng bảng',
      'Bổ nhiệm huấn luyện viên đội tuyển bóng chuyền',
      'Luân chuyển giống cây trồng giữa các vùng',
      'Phiên giao dịch việc làm tuyển 2.000 lao động',
    ],
  ],
  autonomy: [
    [
      'Giao quyền tự chủ cho Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng',
      'Phương án tự chủ tài chính của các đơn vị sự nghiệp giai đoạn 2022 - 2025',
      'Ba đơn vị sự nghiệp của Sở tự bảo đảm toàn bộ chi thường xuyên',
      'Đổi mới cơ chế hoạt động của tổ chức khoa học công nghệ công lập theo Nghị định 60/2021/NĐ-CP',
      'Khó khăn khi thực hiện cơ chế tự chủ ở đơn vị sự nghiệp công lập',
      'Trung tâm tự bảo đảm chi thường xuyên từ năm 2022',
    ],
    [
      'Xe tự hành chạy thử trong khu công nghệ',
      'Hộ dân tự bảo đảm nguồn nước sinh hoạt',
      'Giúp học sinh tự lập từ nhỏ',
      'Chủ động nguồn nước vụ hè thu',
    ],
  ],
  'digital-government': [
    [
      'Họp Ban chỉ đạo chuyển đổi số của Sở',
      'Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng',
      'Ra mắt Trung tâm điều hành đô thị thông minh thành phố Vinh',
      'Xây dựng chính quyền điện tử hướng tới chính quyền số',
      'Triển khai Đề án 06 về dữ liệu dân cư tại Sở',
      'Công bố Kiến trúc Chính quyền điện tử tỉnh phiên bản 2.0',
      'Nền tảng dữ liệu dùng chung của tỉnh đi vào hoạt động',
      'Kinh tế số, xã hội số: cơ hội cho vùng cao',
    ],
    [
      'Số hóa hệ thống bệnh án bò sữa',
      'Một số giải pháp chống nóng cho lợn',
      'Chuyển đổi cây trồng trên đất lúa',
      'Thành phố thông qua quy hoạch công viên',
    ],
  ],
  'e-office': [
    [
      'Sở sử dụng chữ ký số trên toàn bộ văn bản đi',
      'Nâng cấp phần mềm quản lý văn bản và điều hành',
      'Cấp chứng thư số cho lãnh đạo phòng',
      'Gửi, nhận văn bản điện tử trên Trục liên thông quốc gia',
      'Triển khai phòng họp không giấy tờ',
      'Tập huấn sử dụng hệ thống VNPT-iOffice',
      'Lập hồ sơ công việc trên môi trường mạng',
    ],
    ['Triển lãm chữ ký của các nhà văn', 'Văn bản chữ Nôm cổ được phát hiện tại Đô Lương', 'Phần mềm giám sát hồ chứa'],
  ],
  oversight: [
    [
      'Mặt trận Tổ quốc giám sát việc giải quyết thủ tục hành chính tại Sở',
      'Phát huy vai trò của nhân dân trong giám sát cải cách hành chính',
      'Người dân chấm điểm công chức một cửa bằng mã QR',
      'Ban Thanh tra nhân dân Sở giám sát việc thực hiện dân chủ ở cơ quan',
      'Hội nghị đóng góp ý kiến, phản biện xã hội dự thảo quy định',
      'Cử tri kiến nghị, giám sát thái độ phục vụ của cán bộ, công chức',
    ],
    [
      'Giám sát dịch bệnh trên đàn gia cầm',
      'Đoàn giám sát của Hội đồng nhân dân khảo sát hồ thủy lợi',
      'Lắp camera giám sát giao thông',
    ],
  ],
  exemplars: [
    [
      'Gương sáng ở Bộ phận Một cửa: người giữ lửa nụ cười',
      'Biểu dương 10 cá nhân tiêu biểu trong công tác cải cách hành chính',
      'Nữ công chức hết lòng vì người dân khi giải quyết thủ tục hành chính',
      'Phòng Quản lý khoa học: điểm sáng cải cách hành chính của Sở',
      'Tập thể điển hình tiên tiến trong cải cách hành chính năm 2022',
    ],
    [
      'Tuyên dương vận động viên tiêu biểu',
      'Gương nông dân sản xuất giỏi',
      'Sáng kiến cải cách hành chính đạt giải nhất',
    ],
  ],
  'models-initiatives': [
    [
      'Mô hình "Ngày không viết" tại Bộ phận Một cửa',
      'Thí điểm tiếp nhận hồ sơ đăng ký doanh nghiệp vào thứ Bảy',
      'Sáng kiến giúp người dân nộp hồ sơ trực tuyến không cần máy tính',
      'Sáng kiến dùng mã QR tra cứu thủ tục hành chính',
      'Cách làm mới trong giải quyết hồ sơ của người dân',
      'Mô hình "Chính quyền thân thiện, vì nhân dân phục vụ"',
      'Thí điểm cấp giấy chứng nhận đăng ký kinh doanh trong ngày, thủ tục hành chính chỉ một lần đến',
    ],
    [
      'Mô hình nuôi lươn không bùn cho thu nhập cao',
      'Thí điểm trồng sâm dưới tán rừng',
      'Sáng kiến tiết kiệm điện trong gia đình',
      'Chuyển đổi mô hình tăng trưởng kinh tế',
    ],
  ],
  initiatives: [
    [
      'Sáng kiến "Giấy hẹn điện tử" trong giải quyết thủ tục hành chính',
      'Giải pháp nâng cao tỷ lệ hồ sơ trực tuyến tại Sở Nội vụ',
      'Giải pháp giảm hồ sơ trễ hạn ở Bộ phận Một cửa phát huy hiệu quả',
      'Công nhận 6 sáng kiến cải cách hành chính cấp cơ sở',
      'Chung kết cuộc thi sáng kiến cải cách hành chính tỉnh Bình Định',
    ],
    [
      'Sáng kiến của học sinh lớp 9 về máy bóc vỏ lạc',
      'Họp bàn giải pháp cải cách hành chính những tháng cuối năm',
      'Giải pháp phòng chống cháy rừng',
    ],
  ],
  results: [
    [
      'Sở Nội vụ: nhiều chuyển biến trong công tác cải cách hành chính',
      'Báo cáo kết quả thực hiện cải cách hành chính năm 2022, phương hướng năm 2023',
      'Tổng kết công tác CCHC năm 2022',
      'Những kết quả nổi bật về cải cách hành chính 9 tháng',
      'Sơ kết 6 tháng thực hiện Kế hoạch cải cách hành chính',
      'Cải cách hành chính ở Sở Kế hoạch và Đầu tư: kết quả và bài học',
    ],
    [
      'Triển khai kế hoạch cải cách hành chính năm 2023',
      'Kết quả bốc thăm chia bảng giải bóng đá',
      'Hội thi tìm hiểu cải cách hành chính: kết quả vòng sơ khảo',
    ],
  ],
  importance: [
    [
      'Cải cách hành chính, chìa khóa nâng cao năng lực cạnh tranh của tỉnh',
      'Cải thiện môi trường đầu tư, kinh doanh từ cải cách thủ tục',
      'Vì sao cải cách hành chính lại quan trọng với doanh nghiệp',
      'Đẩy mạnh cải cách hành chính để thu hút đầu tư',
    ],
    ['Năng lực cạnh tranh của cam Vinh', 'Môi trường đất ở vùng trồng chè', 'Đầu tư cho môi trường làng nghề'],
  ],
  'reform-content': [
    [
      'Cải cách chế độ công vụ: trọng tâm là con người',
      'Hoàn thiện thể chế về khoa học và công nghệ',
      'Sắp xếp, tinh gọn bộ máy các đơn vị trực thuộc Sở',
      'Cải cách tài chính công năm 2024 có gì mới',
      'Thực hiện cơ chế một cửa tại Sở Khoa học và Công nghệ',
      'Cải cách thủ tục hành chính lĩnh vực sở hữu trí tuệ',
    ],
    ['Bộ máy nghiền đá gây ồn', 'Cải cách giáo dục phổ thông', 'Thể chế kinh tế thị trường ở châu Âu'],
  ],
  'policy-articles': [
    [
      'Nhiều chính sách mới có hiệu lực từ tháng 7/2022',
      'Tỉnh Sơn La đẩy mạnh cải cách hành chính',
      'Phổ biến, giáo dục pháp luật cho công chức ngành khoa học',
      'Những quy định mới về đo lường, chất lượng',
    ],
    ['Chính sách giá của hãng hàng không', 'Đêm nhạc gây quỹ vì người nghèo', 'Giao lưu bóng chuyền'],
  ],
  talks: [
    [
      'Đối thoại với doanh nghiệp về thủ tục hành chính quý II',
      'Tọa đàm khoa học về cải cách hành chính trong bối cảnh chuyển đổi số',
      'Hội thảo trao đổi kinh nghiệm nâng cao chỉ số cải cách hành chính',
      'Chương trình giao lưu trực tuyến: Cải cách hành chính và những câu hỏi từ cơ sở',
      'Giám đốc Sở Nội vụ trả lời phỏng vấn về cải cách hành chính',
    ],
    [
      'Đối thoại doanh nghiệp về giá thuê đất trong khu công nghiệp',
      'Tọa đàm về thơ Hàn Mặc Tử',
      'Hội thảo khoa học về cá ngừ',
      'Trao đổi đoàn văn nghệ sĩ',
    ],
  ],
  'head-responsibility': [
    [
      'Đề cao trách nhiệm người đứng đầu trong cải cách hành chính',
      'Người đứng đầu phải chịu trách nhiệm khi hồ sơ trễ hạn',
      'Gắn trách nhiệm của thủ trưởng cơ quan với kết quả cải cách hành chính',
      'Quy định trách nhiệm của người đứng đầu cơ quan, đơn vị trong chuyển đổi số',
    ],
    ['Đội bóng đứng đầu bảng A', 'Tỉnh đứng đầu cả nước về sản lượng nhãn', 'Trách nhiệm với môi trường'],
  ],
  'anti-corruption': [
    [
      'Triển khai công tác phòng, chống tham nhũng, tiêu cực năm 2022',
      'Kê khai, công khai tài sản, thu nhập của người có chức vụ, quyền hạn',
      'Tìm hiểu Luật Phòng, chống tham nhũng năm 2018',
      'Nhận diện hành vi tham nhũng vặt',
      'Thực hành tiết kiệm, chống lãng phí và phòng, chống tham nhũng',
      'Tuyên truyền pháp luật về PCTN',
    ],
    ['Phòng chống bão lụt', 'Chống hàng giả, gian lận thương mại', 'Công khai kết quả bốc thăm trúng thưởng'],
  ],
  'one-stop': [
    [
      'Bộ phận Tiếp nhận và Trả kết quả của Sở đổi mới phong cách phục vụ',
      'Kết quả thực hiện cơ chế một cửa, một cửa liên thông quý II',
      'Khánh thành trụ sở Bộ phận Một cửa hiện đại',
      'Một cửa liên thông trong đăng ký doanh nghiệp, con dấu và thuế',
      'Đổi mới việc thực hiện cơ chế một cửa theo Nghị định 107/2021/NĐ-CP',
    ],
    ['Mở một cửa hàng nông sản sạch', 'Một cửa cống bị hỏng sau lũ', 'Cửa khẩu thông quan trở lại'],
  ],
  'procedure-updates': [
    [
      'Công bố thủ tục hành chính mới ban hành trong lĩnh vực đấu thầu',
      'Quyết định công bố danh mục TTHC được sửa đổi, bổ sung, bị bãi bỏ',
      'Chuẩn hóa bộ thủ tục hành chính thuộc thẩm quyền giải quyết của Sở',
      'Từ 01/7, nhiều thủ tục đăng ký đầu tư thay đổi',
      'Những điểm mới trong thủ tục đăng ký hợp tác xã',
      'Cập nhật bộ thủ tục hành chính lĩnh vực hợp tác xã',
      'Thủ tục hành chính mới về công nhận doanh nghiệp khoa học và công nghệ',
      'Công khai danh mục thủ tục hành chính sửa đổi năm 2022',
    ],
    [
      'Hướng dẫn thủ tục đăng ký thay đổi người đại diện theo pháp luật',
      'Công bố dịch cúm gia cầm',
      'Danh mục sách mới của thư viện tỉnh',
      'Sửa đổi lịch thi đấu',
    ],
  ],
  guides: [
    [
      'Hướng dẫn đăng ký tài khoản trên Cổng dịch vụ công quốc gia',
      'Video: Các bước nộp hồ sơ trực tuyến cấp phép bức xạ',
      'Những lỗi thường gặp khi nộp hồ sơ trực tuyến',
      'Cách tra cứu tình trạng hồ sơ thủ tục hành chính',
      'Một số lưu ý khi nộp hồ sơ qua mạng',
      'Hướng dẫn theo dõi hồ sơ bằng điện thoại',
      'Giải đáp vướng mắc khi làm thủ tục đăng ký nhãn hiệu',
      'Cẩm nang nộp hồ sơ dịch vụ công trực tuyến',
    ],
    ['Hướng dẫn kỹ thuật trồng nấm rơm', 'Hướng dẫn viên du lịch giỏi', 'Cách chăm sóc hoa đào sau Tết'],
  ],
  'legal-drafting': [
    [
      'Thẩm định dự thảo nghị quyết quy phạm pháp luật về hỗ trợ đổi mới sáng tạo',
      'Rà soát, hệ thống hóa văn bản quy phạm pháp luật kỳ 2019 - 2023',
      'Theo dõi tình hình thi hành pháp luật năm 2022',
      'Lấy ý kiến dự thảo quyết định thay thế Quyết định 15/2018/QĐ-UBND',
      'Nâng cao chất lượng xây dựng văn bản QPPL',
      'Kiểm tra, xử lý văn bản quy phạm pháp luật',
    ],
    ['Hội thi báo cáo viên giỏi', 'Dự thảo lịch thi đấu', 'Rà soát bom mìn sau chiến tranh'],
  ],
  'investment-online': [
    [
      'Nộp hồ sơ quyết toán vốn đầu tư công qua mạng',
      'Số hóa quy trình thẩm định dự án đầu tư công',
      'Giải quyết thủ tục đầu tư công trên môi trường điện tử',
      'Chủ đầu tư gửi hồ sơ thẩm định dự án đầu tư công bằng chữ ký số',
      'Thẩm định đầu tư công không giấy tờ',
      'Thực hiện trực tuyến thủ tục thẩm định, phê duyệt dự án đầu tư công',
    ],
    [
      'Giải ngân vốn đầu tư công đạt 65%',
      'Đấu thầu qua mạng gói thầu mua thuốc',
      'Đăng ký doanh nghiệp qua mạng điện tử',
      'Họp trực tuyến về tiến độ đầu tư công',
    ],
  ],
  'good-models': [
    [
      'Mô hình "Dân vận khéo" trong giải quyết thủ tục hành chính',
      'Quảng Ninh: cách làm hay trong cải cách hành chính',
      'Nhân rộng mô hình "Thứ Bảy vì dân" ở các bộ phận một cửa',
      'Hiệu quả mô hình chính quyền thân thiện ở Hưng Yên',
      'Kinh nghiệm cải cách thủ tục hành chính của Bà Rịa - Vũng Tàu',
      'Học tập kinh nghiệm cải cách hành chính tại Quảng Ninh',
    ],
    [
      'Tọa đàm trao đổi kinh nghiệm cải cách hành chính',
      'Mô hình trồng chuối tiêu hồng',
      'Cách làm bánh giầy Gàu',
      'Kinh nghiệm phòng chống đuối nước',
    ],
  ],
  'civil-service': [
    [
      'Đào tạo, bồi dưỡng cán bộ, công chức năm 2024',
      'Chính sách thu hút, trọng dụng nhân tài của tỉnh',
      'Quyền và nghĩa vụ của cán bộ, công chức',
      'Siết chặt kỷ luật, kỷ cương công vụ',
      'Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên',
      'Khai giảng lớp kỹ năng lãnh đạo cấp phòng',
    ],
    ['Đào tạo nghề cho lao động nông thôn', 'Tài năng trẻ bóng bàn', 'Bồi dưỡng đất trồng nhãn'],
  ],
};
