import { describe, expect, test } from 'vitest';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { leadIsAbout, titleIsAbout } from '../../lib/vietnamese/article-subject.ts';
import type { TopicId } from '../../lib/vietnamese/topics.ts';

interface Row {
  readonly is: readonly string[];
  /** Look-alikes. */
  readonly isNot: readonly string[];
}

const ROWS: Partial<Record<TopicId, Row>> = {
  simplification: {
    is: [
      'Rà soát, cắt giảm thành phần hồ sơ trong lĩnh vực đo lường',
      'Giảm 50% thời gian cấp giấy chứng nhận đăng ký doanh nghiệp',
      'Bỏ yêu cầu nộp bản sao công chứng trong 10 thủ tục',
      'Đơn giản hóa quy trình, giảm giấy tờ cho doanh nghiệp',
      'Phê duyệt kết quả rà soát TTHC đợt 1',
      'Rút ngắn 2 ngày làm việc khi giải quyết hồ sơ',
      'Rà soát, cắt giảm thời gian giải quyết 12 thủ tục lĩnh vực đo lường',
      'UBND tỉnh thông qua phương án đơn giản hóa TTHC năm 2022',
      'Rút ngắn một nửa thời hạn giải quyết thủ tục cấp phép thiết bị X-quang',
      'Đề xuất bãi bỏ, cắt giảm 5 TTHC trong lĩnh vực sở hữu trí tuệ',
      'Giảm 30% thời gian giải quyết hồ sơ công bố hợp chuẩn',
      'Ra soat don gian hoa thu tuc hanh chinh nam 2022',
    ],
    isNot: [
      'Giảm thời gian nghỉ lễ',
      'Đơn giản hóa bài toán cho học sinh',
      'Rà soát quy hoạch sử dụng đất',
      'Cắt giảm khí thải nhà kính',
      'Rút ngắn khoảng cách giàu nghèo',
      'Rà soát hộ nghèo, hộ cận nghèo năm 2022',
      'Rút ngắn khoảng cách giữa nghiên cứu và thị trường',
      'Cắt giảm chi thường xuyên để dành nguồn lực chống dịch',
      'Rà soát công tác chuẩn bị hội thi sáng tạo kỹ thuật',
    ],
  },
  'service-centre': {
    is: [
      'Trung tâm Phục vụ hành chính công: điểm đến thân thiện',
      'Người dân hài lòng khi đến Trung tâm hành chính công tỉnh',
      'Bố trí công chức làm việc tại Trung tâm PVHCC',
      'Trung tâm Phục vụ hành chính công tỉnh nhận hồ sơ cả sáng thứ Bảy',
      'Hướng dẫn người dân nộp hồ sơ tại TTPVHCC tỉnh',
      'Người dân hài lòng khi đến Trung tâm PVHCC',
    ],
    isNot: [
      'Trung tâm Kiểm soát bệnh tật tỉnh thông báo',
      'Trung tâm dịch vụ việc làm tổ chức phiên giao dịch',
      'Bổ nhiệm Phó Giám đốc Trung tâm Phục vụ hành chính công',
      'Phó Giám đốc Trung tâm Phục vụ hành chính công trúng cử hội đồng',
      'Học viện Hành chính công khai giảng khóa mới',
      'Trung tâm Dịch vụ việc làm mở phiên giao dịch',
    ],
  },
  postal: {
    is: [
      'Chuyển phát hồ sơ hành chính tận nhà',
      'Bưu điện đến tận nhà thu gom hồ sơ',
      'Đẩy mạnh tiếp nhận hồ sơ, trả kết quả qua bưu chính công ích',
      'Ký kết hợp tác với Bưu điện tỉnh về tiếp nhận hồ sơ TTHC',
      'Nộp hồ sơ, nhận kết quả tại nhà qua bưu điện',
      'Bưu điện tỉnh phối hợp trả kết quả giải quyết TTHC tới người dân',
      'Tăng tỷ lệ hồ sơ gửi qua BCCI trong quý II',
      'Lợi ích của dịch vụ bưu chính công ích',
    ],
    isNot: [
      'Phát hành bộ tem bưu chính về hoa',
      'Bưu điện tỉnh khai trương điểm bán hàng OCOP',
      'Điểm bưu điện văn hóa xã Hòa Bình',
      'Bưu điện văn hóa xã, điểm hẹn của người dân vùng cao',
      'Phát hành bộ tem bưu chính kỷ niệm ngày khoa học',
      'Chi trả lương hưu qua bưu điện an toàn',
      'Thị trường dịch vụ bưu chính tăng trưởng hai con số',
      'Bài dự thi gửi qua bưu điện trước ngày 30/9',
    ],
  },
  conduct: {
    is: [
      'Xây dựng đội ngũ công chức kỷ luật, trách nhiệm, tận tụy',
      'Công chức không được làm những gì?',
      'Chuẩn mực giao tiếp, ứng xử nơi công sở',
      'Công chức cười nhiều hơn khi tiếp dân: thay đổi thái độ phục vụ',
      'Nội quy, quy chế làm việc của cơ quan',
      'Những việc cán bộ, công chức không được làm',
      'Phong cách, thái độ phục vụ của công chức',
      'Triển khai Đề án văn hóa công vụ',
      'Triển khai Bộ Quy tắc ứng xử của cán bộ, công chức',
      'Nâng cao đạo đức công vụ trong thực thi nhiệm vụ',
      'Chấn chỉnh thái độ phục vụ của công chức tiếp dân',
      'Phát động thi đua thực hiện văn hóa công sở',
      'Ban hành Quy chế làm việc của Sở',
    ],
    isNot: [
      'Hội diễn văn nghệ công chức',
      'Nếp sống văn minh nơi lễ hội',
      'Ứng xử văn minh trên mạng xã hội',
      'Văn hóa đọc trong công chức',
      'Ra mắt bộ quy tắc ứng xử văn minh du lịch',
      'Bộ Quy tắc ứng xử trên mạng xã hội cần biết',
      'Cán bộ, công chức học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      'Đạo đức nghề nghiệp nhà báo thời công nghệ',
    ],
  },
  discipline: {
    is: [
      'Xử lý nghiêm công chức vi phạm giờ giấc',
      'Tăng cường kỷ cương trong cơ quan nhà nước',
      'Kiểm tra việc chấp hành kỷ luật hành chính',
      'Chấn chỉnh tác phong, lề lối làm việc của công chức',
      'Không uống rượu bia trong giờ làm việc',
      'Siết chặt kỷ luật, kỷ cương hành chính trong toàn ngành',
      'Kiểm tra công vụ đột xuất tại ba đơn vị trực thuộc',
      'Xây dựng nếp sống văn minh, văn hóa công sở',
    ],
    isNot: [
      'Kỷ luật học sinh đánh nhau',
      'Kỷ cương trường học',
      'Kỷ luật Đảng trong nhiệm kỳ',
      'Thi hành kỷ luật trong Đảng quý I',
      'Thực hiện nếp sống văn minh trong việc cưới, việc tang',
      'Lập lại trật tự, kỷ cương an toàn giao thông',
      'Kỷ luật đảng viên sinh con thứ ba',
    ],
  },
  personnel: {
    is: [
      'Công bố quyết định nghỉ hưu đối với Phó Giám đốc',
      'Danh sách thí sinh đủ điều kiện dự tuyển viên chức',
      'Bổ nhiệm lại Chánh Văn phòng Sở',
      'Công bố kết quả xét tuyển viên chức',
      'Sở họp bàn công tác quy hoạch cán bộ',
      'Khen thưởng tập thể, cá nhân có thành tích xuất sắc',
      'Kỷ luật khiển trách một công chức vi phạm',
      'Thông báo tiếp nhận công chức không qua thi tuyển',
      'Thông báo tuyển dụng viên chức năm 2022',
      'Công bố quyết định bổ nhiệm Phó Giám đốc Sở',
      'Kế hoạch tinh giản biên chế giai đoạn 2022 - 2026',
      'Luân chuyển, điều động cán bộ lãnh đạo phòng',
    ],
    isNot: [
      'Thi tuyển kiến trúc công trình bảo tàng',
      'Bổ nhiệm Đại sứ du lịch',
      'Tuyển sinh đại học năm 2022',
      'Biên chế năm học 2022-2023',
      'Thi tuyển sinh vào lớp 10',
      'Doanh nghiệp tuyển dụng lao động phổ thông dịp cuối năm',
      'Công ty may Nam Đàn tuyển dụng 500 công nhân',
      'Ngân hàng bổ nhiệm giám đốc chi nhánh mới',
      'Luân chuyển sách về các thư viện xã',
      'Khung biên chế năm học mới của ngành giáo dục',
      'Khen thưởng học sinh đạt giải cuộc thi sáng tạo',
      'Điều động phương tiện ứng cứu vùng lũ',
    ],
  },
  'civil-service': {
    is: [
      'Tập huấn, bồi dưỡng kỹ năng cho cán bộ, công chức năm 2024',
      'Chính sách thu hút nhân tài về làm việc tại tỉnh',
      'Điểm mới của Luật Cán bộ, công chức',
      'Nâng cao chất lượng đội ngũ cán bộ, công chức',
    ],
    isNot: [
      'Hội thao thu hút đông đảo cán bộ, công chức tham gia',
      'Đào tạo, bồi dưỡng học sinh giỏi môn Vật lý',
      'Tập huấn nghiệp vụ phòng cháy, chữa cháy cho doanh nghiệp',
      'Đào tạo nghề cho lao động nông thôn',
    ],
  },
  autonomy: {
    is: [
      'Lộ trình tự chủ của đơn vị sự nghiệp công',
      'Trung tâm Kỹ thuật tự chủ 100% chi thường xuyên',
      'Sắp xếp lại các đơn vị sự nghiệp công lập',
      'Giao quyền tự chủ tài chính cho Trung tâm Ứng dụng tiến bộ khoa học',
      'Thực hiện cơ chế tự chủ tại đơn vị sự nghiệp công lập',
      'Trung tâm Kỹ thuật đo lường tự chủ toàn bộ chi thường xuyên',
    ],
    isNot: [
      'Nông dân tự chủ đầu ra',
      'Từng bước tự chủ công nghệ sản xuất vắc xin',
      'Tự chủ đại học: cơ hội và thách thức',
      'Phụ nữ vùng cao tự chủ kinh tế nhờ nghề dệt',
      'Giữ vững độc lập, tự chủ trong thời kỳ mới',
      'Tự chủ nguồn giống thủy sản chất lượng cao',
    ],
  },
  'digital-government': {
    is: [
      'Ra mắt Trung tâm điều hành thông minh IOC',
      'Sở KH&CN tập huấn sử dụng nền tảng số',
      'Bảo đảm an toàn thông tin mạng trong cơ quan nhà nước',
      'Chính phủ số: tầm nhìn 2030',
      'Nâng cấp hạ tầng công nghệ thông tin của Sở',
      'Ứng dụng trí tuệ nhân tạo trong cơ quan nhà nước',
      'Đẩy mạnh CĐS trong các cơ quan nhà nước',
      'Ứng dụng CNTT trong chỉ đạo, điều hành',
      'Ra mắt trung tâm điều hành đô thị thông minh',
      'Triển khai Đề án 06 trên địa bàn tỉnh',
      'Xây dựng chính quyền số, kinh tế số, xã hội số',
      'Kế hoạch bảo đảm an toàn thông tin năm 2022',
    ],
    isNot: [
      'Chuyển đổi số lượng đàn bò sang bò lai',
      'Số hóa truyền hình mặt đất',
      'Chuyển đổi nghề cho ngư dân',
      'Khởi nghiệp với máy in 3D',
      'Thông minh như cá heo',
      'Lịch tiếp công dân Sở Khoa học và Công nghệ tháng 5',
      'Người dân cảm ơn chính quyền sở tại hỗ trợ sau lũ',
      'Chuyển đổi số điện thoại cố định sang mã vùng mới',
      'Công nghệ sơ chế nông sản sau thu hoạch',
      'Chuyển giao công nghệ sấy lạnh cho hợp tác xã',
    ],
  },
  'e-office': {
    is: [
      'Họp không giấy tờ tại Sở',
      'Liên thông văn bản điện tử 4 cấp',
      'Tăng tỷ lệ ký số văn bản',
      'Vận hành phần mềm quản lý văn bản mới',
      'Tập huấn sử dụng chữ ký số chuyên dùng',
      'Vận hành phần mềm quản lý văn bản và điều hành',
      'Cấp chứng thư số cho lãnh đạo các phòng',
    ],
    isNot: [
      'Triển lãm văn bản Hán Nôm',
      'Văn bản hướng dẫn thi hành Luật',
      'Quản lý văn bằng sáng chế của các viện trường',
      'Ký sổ tang tưởng niệm nhà khoa học',
      'Hồ sơ sức khỏe điện tử của người dân',
    ],
  },
  oversight: {
    is: [
      'Người dân chấm điểm cán bộ một cửa',
      'Dân biết, dân bàn, dân kiểm tra, dân giám sát',
      'Người dân tham gia giám sát công tác cải cách hành chính',
      'Mặt trận Tổ quốc phản biện xã hội về cải cách hành chính',
      'Phát huy dân chủ ở cơ sở trong giám sát cán bộ',
      'Cử tri giám sát giải quyết thủ tục hành chính',
      'Phát huy vai trò giám sát của người dân trong CCHC',
      'Mặt trận Tổ quốc giám sát việc giải quyết TTHC',
      'Thực hiện quy chế dân chủ ở cơ sở năm 2022',
      'Giám sát, phản biện xã hội đối với cơ quan nhà nước',
    ],
    isNot: [
      'Giám sát dịch tễ',
      'Hội đồng nhân dân tỉnh họp kỳ thứ 7',
      'Giám sát hành trình xe tải',
      'Đoàn giám sát của Quốc hội làm việc về đất đai',
      'Giám sát môi trường nước, bảo vệ sức khỏe người dân',
      'Giám sát dịch bệnh trong cộng đồng',
      'Hội đồng nhân dân tỉnh giám sát việc trồng rừng',
      'Lắp camera giám sát phục vụ nhân dân vùng biên',
    ],
  },
  models: {
    is: [
      'Mô hình “Ngày thứ Sáu không hẹn”',
      'Những hạn chế trong cải cách hành chính cần khắc phục',
      '“Nụ cười công sở” lan tỏa ở huyện vùng cao',
      'Mô hình một cửa lưu động về tận bản',
      'Hiệu quả mô hình “Công dân không viết”',
      'Thí điểm trả kết quả hồ sơ tại nhà',
      'Mô hình “Một cửa thân thiện” ở vùng cao',
      'Điểm sáng cải cách hành chính của huyện miền núi',
      'Biểu dương tập thể, cá nhân tiêu biểu trong công tác CCHC',
      'Gương điển hình trong giải quyết TTHC cho người dân',
      'Mô hình chính quyền thân thiện, vì nhân dân phục vụ',
      'Sáng kiến giúp rút ngắn thời gian trả kết quả thủ tục hành chính',
      'Khắc phục tồn tại, hạn chế trong công tác cải cách hành chính',
    ],
    isNot: [
      'Mô hình du lịch cộng đồng',
      'Sáng kiến của bác sĩ trẻ',
      'Điển hình làm theo lời Bác trong lao động sản xuất',
      'Mô hình tự quản về an ninh trật tự',
      'Mô hình trường học hạnh phúc',
      'Mô hình trồng dưa lưới công nghệ cao cho thu nhập khá',
      'Gương điển hình nông dân sản xuất giỏi',
      'Cách làm hay trong nuôi tôm nước lợ',
      'Mô hình liên kết sản xuất chè sạch',
      'Nhiều giải pháp đẩy mạnh cải cách hành chính',
      'Kết quả, hạn chế và phương hướng cải cách hành chính năm 2022',
    ],
  },
  'models-initiatives': {
    is: [
      'Mô hình “Một cửa thân thiện” ở vùng cao',
      'Thí điểm tiếp nhận hồ sơ một cửa ngoài giờ hành chính',
      'Phát động cuộc thi sáng kiến CCHC năm 2022',
    ],
    isNot: [
      'Biểu dương tập thể, cá nhân tiêu biểu trong công tác CCHC',
      'Gương điển hình trong giải quyết TTHC cho người dân',
      'Giải pháp nâng cao chất lượng phục vụ tại Bộ phận Một cửa',
      'Thí điểm trồng lúa hữu cơ',
    ],
  },
  'good-models': {
    is: [
      'Mô hình “Một cửa thân thiện” ở vùng cao',
      'Nhân rộng các mô hình cải cách hành chính hiệu quả trong cả nước',
      'Cách làm hay trong giải quyết thủ tục hành chính ở cấp xã',
    ],
    isNot: [
      'Sáng kiến giúp rút ngắn thời gian trả kết quả thủ tục hành chính',
      'Phát động cuộc thi sáng kiến CCHC năm 2022',
      'Khen thưởng cá nhân tiêu biểu trong cải cách hành chính',
      'Gương điển hình trong giải quyết TTHC cho người dân',
      'Mô hình nuôi cá lồng',
    ],
  },
  exemplars: {
    is: [
      'Nữ công chức hết lòng vì người dân ở bộ phận một cửa',
      'Người “giữ lửa” ở bộ phận một cửa: gương công chức tiêu biểu',
      'Đơn vị điển hình về cải cách hành chính',
      'Tuyên dương công chức tiêu biểu trong cải cách hành chính',
      'Biểu dương tập thể, cá nhân tiêu biểu trong công tác CCHC',
      'Gương điển hình trong giải quyết TTHC cho người dân',
      'Khen thưởng các đơn vị có thành tích trong cải cách hành chính',
      'Điểm sáng cải cách hành chính của huyện miền núi',
      'Nữ công chức một cửa làm tốt công tác cải cách hành chính',
      'Gương người tốt việc tốt',
    ],
    isNot: [
      'Gương thương binh làm kinh tế giỏi',
      'Tuyên dương học sinh giỏi',
      'Khen thưởng vận động viên',
      'Sáng kiến cải cách hành chính được công nhận cấp tỉnh',
      'Trao giải các sáng kiến tiêu biểu trong cải cách hành chính',
      'Giải pháp nâng cao chất lượng phục vụ tại Bộ phận Một cửa',
      'Mười kết quả tiêu biểu của công tác cải cách hành chính năm 2022',
      'Mô hình hay trong cải cách hành chính: tổ hỗ trợ nộp hồ sơ lưu động',
      'Biểu dương nông dân sản xuất giỏi',
      'Khen thưởng cá nhân hiến máu tình nguyện',
    ],
  },
  initiatives: {
    is: [
      'Sáng kiến hay trong giải quyết thủ tục hành chính',
      'Đổi mới cách làm ở bộ phận một cửa',
      '5 giải pháp giúp tăng hạng PAR INDEX',
      'Công nhận sáng kiến về cải cách hành chính',
      'Sáng kiến giúp rút ngắn thời gian trả kết quả thủ tục hành chính',
      'Phát động cuộc thi sáng kiến CCHC năm 2022',
      'Giải pháp nâng cao chất lượng phục vụ tại Bộ phận Một cửa',
    ],
    isNot: [
      'Giải pháp chống xói lở',
      'Đổi mới sách giáo khoa',
      'Hội thi sáng tạo kỹ thuật',
      'Hội đồng sáng kiến cấp tỉnh xét công nhận 30 sáng kiến',
      'Cuộc thi sáng kiến, giải pháp kỹ thuật cho thanh niên',
      'UBND tỉnh triển khai nhiệm vụ cải cách hành chính năm 2022 với 7 nhóm giải pháp',
      'Triển khai các nhiệm vụ, giải pháp trọng tâm về cải cách hành chính năm 2022',
      'Giải pháp tưới tiết kiệm cho cây cam',
      'Gương điển hình trong giải quyết TTHC cho người dân',
    ],
  },
  results: {
    is: [
      'Kết quả CCHC quý I/2022 của Sở',
      'Công tác cải cách hành chính 6 tháng: những con số biết nói',
      'Đánh giá kết quả thực hiện kế hoạch CCHC năm',
      'Hội nghị sơ kết công tác cải cách hành chính',
      'Sơ kết công tác CCHC 6 tháng đầu năm 2022',
      'Kết quả cải cách hành chính quý I của Sở',
      'Phương hướng, nhiệm vụ cải cách hành chính năm 2023',
      'Nhìn lại một năm cải cách hành chính',
    ],
    isNot: [
      'Kết quả xổ số',
      'Kết quả bầu cử',
      'Sơ kết phong trào xây dựng nông thôn mới',
      'Sơ kết 6 tháng công tác đoàn thanh niên',
      'Kết quả cuộc thi tìm hiểu cải cách hành chính',
      'Tổng kết năm học của khối thi đua',
      'Tuyên truyền cải cách hành chính qua hệ thống loa',
    ],
  },
  importance: {
    is: [
      'Cải cách hành chính tạo đà phát triển kinh tế',
      'Vì sao phải cải cách hành chính?',
      'Cải cách hành chính nâng cao năng lực cạnh tranh cấp tỉnh',
      'Cải cách hành chính, động lực cải thiện môi trường đầu tư',
      'Cải thiện môi trường kinh doanh, nâng cao năng lực cạnh tranh cấp tỉnh',
      'Vai trò của cải cách hành chính đối với phát triển kinh tế',
      'Cải cách TTHC tạo thuận lợi cho doanh nghiệp',
    ],
    isNot: [
      'Hội nghị xúc tiến đầu tư',
      'Doanh nghiệp nâng cao năng lực cạnh tranh nhờ công nghệ',
      'Nâng cao năng lực cạnh tranh cho sản phẩm OCOP',
      'Sở hữu trí tuệ với phát triển kinh tế nông thôn',
      'Doanh nghiệp khởi nghiệp gọi vốn thành công',
    ],
  },
  'reform-content': {
    is: [
      'Cải cách thủ tục hành chính tại ngành khoa học',
      'Sắp xếp, tinh gọn bộ máy các đơn vị trực thuộc',
      'Cải cách tài chính công, nâng cao hiệu quả sử dụng ngân sách',
      'Cải cách chế độ công vụ: những chuyển động mới',
      'Hiệu quả của cơ chế một cửa, một cửa liên thông',
    ],
    isNot: [
      'Cải cách tiền lương từ ngày 01/7/2024',
      'Cải cách tư pháp: xét xử trực tuyến',
      'Một cửa hàng xăng dầu bị xử phạt vì đo lường gian lận',
      'Đội bóng số một của tỉnh vào chung kết',
    ],
  },
  'policy-articles': {
    is: [
      'Tỉnh ủy ban hành nghị quyết về cải cách hành chính',
      'Chính sách mới có hiệu lực từ tháng 5/2022',
      'Đẩy mạnh công tác kiểm soát thủ tục hành chính trên địa bàn tỉnh',
    ],
    isNot: [
      'Chính sách tiền lương khu vực doanh nghiệp',
      'Trao quyết định bổ nhiệm Phó Trưởng phòng Tổ chức, CCHC',
      'Ngân hàng Chính sách xã hội cho vay hộ nghèo',
    ],
  },
  talks: {
    is: [
      'Trao đổi, thảo luận về cải cách hành chính',
      'Nói chuyện chuyên đề về cải cách hành chính',
      'Giám đốc Sở đối thoại với công dân về thủ tục hành chính',
      'Tọa đàm: Làm gì để nâng cao chỉ số cải cách hành chính',
      'Tọa đàm về cải cách hành chính nhân ngày khoa học',
      'Đối thoại với doanh nghiệp về thủ tục hành chính',
      'Giao lưu trực tuyến: CCHC và sự hài lòng của người dân',
    ],
    isNot: [
      'Đối thoại Shangri-La',
      'Hội thảo khoa học về cây mía',
      'Thảo luận tổ tại kỳ họp HĐND',
      'Trao đổi hàng hóa biên giới',
      'Tọa đàm kỷ niệm ngày Phụ nữ Việt Nam',
      'Hội thảo khoa học về giống lúa chịu mặn',
      'Đối thoại chính sách về biến đổi khí hậu',
    ],
  },
  'head-responsibility': {
    is: [
      'Người đứng đầu chịu trách nhiệm nếu hồ sơ quá hạn',
      'Gắn trách nhiệm của thủ trưởng đơn vị với kết quả CCHC',
      'Trách nhiệm giải trình của người đứng đầu cơ quan hành chính',
      'Xử lý trách nhiệm người đứng đầu để chậm hồ sơ',
      'Đề cao vai trò nêu gương của người đứng đầu',
      'Trách nhiệm thủ trưởng cơ quan trong cải cách hành chính',
      'Đề cao trách nhiệm người đứng đầu trong CCHC',
      'Vai trò của người đứng đầu các cơ quan, đơn vị',
    ],
    isNot: [
      'Trách nhiệm nêu gương của giáo viên',
      'Thủ tướng thăm Lào',
      'Gặp mặt người đứng đầu cơ quan báo chí địa phương',
      'Trách nhiệm của cha mẹ với trẻ em trên mạng',
    ],
  },
  'anti-corruption': {
    is: [
      'Kê khai, công khai tài sản, thu nhập năm 2022',
      'Quán triệt Chỉ thị về phòng, chống tham nhũng, lãng phí',
      'Công khai bản kê khai tài sản năm 2021',
      'Phòng ngừa tham nhũng vặt',
      'Thực hiện Luật PCTN',
      'Phổ biến Luật Phòng, chống tham nhũng',
      'Kê khai tài sản, thu nhập năm 2022',
      'Tập huấn công tác PCTN, tiêu cực',
    ],
    isNot: [
      'Phòng chống cháy rừng',
      'Chống buôn lậu',
      'Phòng, chống dịch Covid-19',
      'Phòng chống tội phạm công nghệ cao',
      'Kê khai thuế điện tử cho doanh nghiệp',
    ],
  },
  'one-stop': {
    is: [
      'Liên thông thủ tục đăng ký kinh doanh và thuế',
      'Bộ phận Một cửa của Sở hoạt động trở lại',
      'Kiểm tra hoạt động bộ phận tiếp nhận và trả kết quả',
      'Thực hiện cơ chế một cửa, một cửa liên thông: kết quả và bài học',
      'Bộ phận Một cửa của Sở tiếp nhận hơn 900 hồ sơ',
      'Kết quả thực hiện cơ chế một cửa liên thông',
      'Bộ phận tiếp nhận và trả kết quả chuyển trụ sở',
    ],
    isNot: [
      'Cơ chế một cửa quốc gia trong hải quan',
      'Mở cửa lại du lịch',
      'Một cửa hàng điện máy bán hàng kém chất lượng',
      'Ô nhiễm ở một cửa sông phía nam',
      'Cơ chế một cửa quốc gia về hải quan',
      'Là một của quý cần gìn giữ',
    ],
  },
  'procedure-updates': {
    is: [
      'Ban hành mới 03 TTHC lĩnh vực an toàn bức xạ',
      'Danh mục TTHC mới lĩnh vực sở hữu trí tuệ',
      'Từ 1/7 áp dụng thủ tục hành chính mới',
      'Công khai TTHC được sửa đổi',
      'Niêm yết bộ thủ tục hành chính sửa đổi',
      'Công bố danh mục TTHC mới ban hành lĩnh vực sở hữu trí tuệ',
      'Sửa đổi, bổ sung 7 thủ tục hành chính thuộc thẩm quyền của Sở',
      'Bãi bỏ 3 thủ tục hành chính trong hoạt động đo lường',
      'Chuẩn hóa thủ tục hành chính trong lĩnh vực khoa học và công nghệ',
    ],
    isNot: [
      'Thủ tục nhập học cho tân sinh viên',
      'Xử phạt vi phạm hành chính',
      'Sửa đổi Luật Đất đai',
      'Sửa đổi, bổ sung Luật Xử lý vi phạm hành chính',
      'Cải cách thủ tục hành chính phục vụ người dân',
      'Công bố danh mục đề tài khoa học năm 2022',
    ],
  },
  guides: {
    is: [
      'Các bước thực hiện thủ tục công bố hợp quy',
      'Hướng dẫn đăng ký tài khoản Cổng Dịch vụ công quốc gia',
      'Clip hướng dẫn nộp hồ sơ qua mạng',
      'Hướng dẫn thủ tục cấp phép vận chuyển hàng nguy hiểm',
      'Một số câu hỏi thường gặp về thủ tục hành chính',
      'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng dịch vụ công',
      'Video hướng dẫn thực hiện TTHC lĩnh vực an toàn bức xạ',
      'Giải đáp vướng mắc về thủ tục hành chính cấp phép',
    ],
    isNot: [
      'Hướng dẫn phòng dịch',
      'Hướng dẫn ôn thi',
      'Video hướng dẫn phòng chống đuối nước cho trẻ em',
      'Hướng dẫn kỹ thuật trồng khoai tây vụ đông',
      'Giải đáp vướng mắc về chính sách thuế',
    ],
  },
  'legal-drafting': {
    is: [
      'Góp ý dự thảo Nghị quyết của HĐND tỉnh',
      'Công bố danh mục văn bản QPPL hết hiệu lực',
      'Thẩm định dự thảo Quyết định của UBND tỉnh',
      'Kiểm tra công tác xây dựng văn bản QPPL',
      'Hệ thống hóa văn bản quy phạm pháp luật kỳ 2019 - 2023',
      'Đoàn kiểm tra theo dõi thi hành pháp luật',
      'Kiểm tra, rà soát văn bản quy phạm pháp luật năm 2022',
      'Theo dõi tình hình thi hành pháp luật về sở hữu trí tuệ',
      'Góp ý xây dựng văn bản quy phạm pháp luật của tỉnh',
    ],
    isNot: [
      'Thẩm định giá tài sản',
      'Thẩm định dự án đường tỉnh',
      'Văn bản cổ được số hóa',
      'Xây dựng nông thôn mới nâng cao',
      'Kiểm tra văn bằng, chứng chỉ của giám định viên',
      'Công đoàn ngành tập huấn kỹ năng soạn thảo văn bản',
      'Cưỡng chế thi hành án dân sự',
    ],
  },
  'investment-online': {
    is: [
      'Nộp hồ sơ thẩm định đầu tư công trên môi trường điện tử',
      'Quản lý đầu tư công trên hệ thống thông tin quốc gia',
      'Số hóa thủ tục đầu tư công',
      'Thẩm định dự án đầu tư công trên môi trường mạng',
      'Nộp hồ sơ thủ tục đầu tư công trực tuyến từ năm 2021',
      'Vận hành hệ thống thông tin về đầu tư công',
    ],
    isNot: [
      'Họp trực tuyến về tiến độ đầu tư công',
      'Kế hoạch đầu tư công trung hạn',
      'Hội nghị trực tuyến giải ngân đầu tư công',
      'Đẩy nhanh giải ngân vốn đầu tư công',
      'Vướng mắc thủ tục đầu tư công làm chậm giải ngân',
      'Hội nghị trực tuyến xúc tiến đầu tư với nhà đầu tư Nhật Bản',
    ],
  },
};

describe.each(Object.entries(ROWS))('a title on %s', (topic, { is, isNot }) => {
  test.each(is)('%s', (title) => {
    expect(titleIsAbout(title, topic)).toBe(true);
    expect(titleIsAbout(title.normalize('NFD'), topic)).toBe(true);
    expect(titleIsAbout(title.toUpperCase(), topic)).toBe(true);
  });
  test.each(isNot)('not: %s', (title) => {
    expect(titleIsAbout(title, topic)).toBe(false);
  });
});

test('every topic that a plan asks articles on has its rows', () => {
  const asked = builtinPlans()
    .flatMap(({ requirements }) => requirements)
    .flatMap((one) => (one.kind === 'topic' ? [one.params.topic] : []));
  expect([...new Set(asked)].sort()).toEqual(Object.keys(ROWS).sort());
});

describe('a lead', () => {
  test.each<[string, string]>([
    [
      'Ngày 15/3, Sở Khoa học và Công nghệ tổ chức hội nghị triển khai kế hoạch chuyển đổi số năm 2022.',
      'digital-government',
    ],
    ['Sáng 15/3, tại TP. Vinh. Hội nghị bàn về chuyển đổi số của ngành.', 'digital-government'],
    [
      'Thực hiện Kế hoạch số 12/KH-UBND về chuyển đổi số, ngày 5/5, Sở tổ chức lớp tập huấn chuyển đổi số cho công chức.',
      'digital-government',
    ],
    ['Từ tháng 6, người dân có thể nhận kết quả giải quyết TTHC tại nhà qua dịch vụ bưu chính công ích.', 'postal'],
    ['Chi cục, cán bộ một cửa và các phòng bàn việc nâng chất lượng phục vụ.', 'one-stop'],
    ['Ông Nguyễn Văn A trả lời về bộ phận một cửa, nơi người dân nộp hồ sơ.', 'one-stop'],
  ])('is about it: %s', (lead, topic) => {
    expect(leadIsAbout(lead, topic)).toBe(true);
  });
  test.each<[string, string]>([
    ['Thực hiện kế hoạch chuyển đổi số năm 2022, ngày 5/5, Sở tổ chức lễ trồng cây tại trụ sở.', 'digital-government'],
    [
      'Ngày 12/3, Sở tổ chức hội thi cắm hoa. Dự hội thi có lãnh đạo Trung tâm Phục vụ hành chính công tỉnh và các đơn vị.',
      'service-centre',
    ],
    [
      'Hội thảo giống lúa mới diễn ra ngày 7/4 với sự tham dự của lãnh đạo Trung tâm Phục vụ hành chính công tỉnh.',
      'service-centre',
    ],
    [
      'Hội nghị tổng kết phong trào thi đua diễn ra sáng nay, trong đó có nội dung cải cách hành chính của các đơn vị.',
      'policy-articles',
    ],
    ['Chị Hà, công chức một cửa, là gương điển hình trong phong trào thi đua của ngành.', 'one-stop'],
    [
      'Ngày 9/6, đoàn công tác của Sở khảo sát mô hình nuôi cá lồng trên hồ thủy điện ở ba xã. Đoàn cũng trao đổi về chuyển đổi số.',
      'digital-government',
    ],
  ])('names it in passing: %s', (lead, topic) => {
    expect(leadIsAbout(lead, topic)).toBe(false);
  });
});
