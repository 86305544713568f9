/** Headlines as departments write them, and headlines of other matters in nearly the same words: what each is about. */

import { describe, expect, test } from 'vitest';
import { titleIsAbout } from '../../lib/vietnamese/article-subject.ts';

interface Headlines {
  readonly about: readonly string[];
  readonly not: readonly string[];
}

const HEADLINES: Readonly<Record<string, Headlines>> = {
  simplification: {
    about: [
      'Cắt giảm 30% thời gian giải quyết 12 thủ tục hành chính lĩnh vực an toàn bức xạ',
      'Phương án đơn giản hóa thủ tục hành chính năm 2022 của Sở',
      'Sở rà soát, đề xuất bãi bỏ thành phần hồ sơ không cần thiết trong giải quyết TTHC',
      'Rút ngắn thời gian giải quyết thủ tục cấp giấy chứng nhận đăng ký hoạt động khoa học',
      'Kết quả rà soát, đơn giản hóa TTHC quý III',
    ],
    not: [
      'Cắt giảm chi phí điện năng tại trụ sở',
      'Rút ngắn thời gian thi công tuyến đường ven biển',
      'Rà soát hộ nghèo, hộ cận nghèo năm 2022',
      'Đơn giản hóa quy trình trồng nấm cho nông dân',
    ],
  },
  'service-centre': {
    about: [
      'Trung tâm Phục vụ hành chính công tỉnh tiếp nhận hơn 5.000 hồ sơ trong tháng 6',
      'Từ 01/7, toàn bộ hồ sơ của Sở nộp tại Trung tâm Phục vụ hành chính công',
      'Ghi nhận tại Trung tâm hành chính công tỉnh: người dân hài lòng',
      'Hướng dẫn người dân nộp hồ sơ, nhận kết quả tại TTPVHCC tỉnh',
    ],
    not: [
      'Khai trương trung tâm phục vụ khách hàng của VNPT',
      'Trung tâm Phục vụ việc làm tổ chức phiên giao dịch',
      'Trung tâm hành chính mới của huyện được khởi công',
    ],
  },
  postal: {
    about: [
      'Nộp hồ sơ, nhận kết quả qua dịch vụ bưu chính công ích',
      'Bưu điện tỉnh và Sở ký thỏa thuận chuyển trả hồ sơ thủ tục hành chính tại nhà',
      'Tăng tỷ lệ hồ sơ tiếp nhận qua BCCI',
      'Người dân ngồi nhà nhận kết quả thủ tục qua bưu điện',
    ],
    not: [
      'Bưu điện tỉnh tổ chức hội thao chào mừng ngày thành lập',
      'Phát hành bộ tem bưu chính về di sản',
      'Bưu điện văn hóa xã đổi mới phục vụ',
    ],
  },
  conduct: {
    about: [
      'Ban hành Quy tắc ứng xử của công chức, viên chức và người lao động',
      'Thực hiện văn hóa công sở tại cơ quan Sở',
      'Những việc cán bộ, công chức không được làm',
      'Nâng cao đạo đức công vụ của đội ngũ công chức',
    ],
    not: [
      'Bộ quy tắc ứng xử trên mạng xã hội dành cho học sinh',
      'Quy tắc ứng xử trong lễ hội',
      'Đạo đức kinh doanh của doanh nhân thời kỳ mới',
      'Văn hóa giao thông với bình yên sông nước',
    ],
  },
  personnel: {
    about: [
      'Sở công bố quyết định bổ nhiệm Phó Chánh Văn phòng',
      'Thông báo tuyển dụng viên chức Trung tâm Ứng dụng tiến bộ KH&CN',
      'Triển khai kế hoạch tinh giản biên chế năm 2022',
      'Danh sách thí sinh đủ điều kiện dự xét thăng hạng chức danh nghề nghiệp viên chức',
      'Trao quyết định điều động, luân chuyển cán bộ',
    ],
    not: [
      'Công ty Giày da tuyển dụng 300 công nhân',
      'Luân chuyển vốn tín dụng chính sách',
      'Thăng hạng chỉ số cạnh tranh của tỉnh',
      'Điều động xe cứu hỏa dập tắt đám cháy rừng',
      'Khen thưởng đội tuyển học sinh giỏi quốc gia',
    ],
  },
  autonomy: {
    about: [
      'Giao quyền tự chủ tài chính cho các đơn vị sự nghiệp trực thuộc Sở',
      'Trung tâm Kiểm định thực hiện cơ chế tự chủ toàn phần từ năm 2022',
      'Phê duyệt phương án tự chủ của đơn vị sự nghiệp công lập giai đoạn 2022-2025',
    ],
    not: [
      'Làm chủ công nghệ, tự chủ nguồn giống tôm',
      'Tự chủ tài chính: chìa khóa để phụ nữ khởi nghiệp',
      'Nâng cao năng lực tự chủ, tự lực, tự cường của nền kinh tế',
    ],
  },
  'digital-government': {
    about: [
      'Đẩy mạnh chuyển đổi số trong cơ quan nhà nước',
      'Sở xếp thứ ba về mức độ chuyển đổi số cấp sở, ngành',
      'Xây dựng chính quyền điện tử, hướng tới chính quyền số',
      'Ra mắt trung tâm điều hành đô thị thông minh (IOC)',
      'Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng',
    ],
    not: [
      'Trao tặng máy tính cho trường học vùng cao',
      'Truyền hình số mặt đất: tắt sóng analog',
      'Tìm hiểu số hóa thành tích thể thao',
    ],
  },
  'e-office': {
    about: [
      'Nâng cấp hệ thống quản lý văn bản và điều hành VNPT iOffice',
      '100% văn bản đi của Sở được ký số',
      'Cấp chứng thư số, chữ ký số chuyên dùng cho lãnh đạo phòng',
      'Gửi, nhận văn bản điện tử trên trục liên thông',
    ],
    not: [
      'Hội nghị quán triệt văn bản mới của Trung ương Đảng',
      'Ký kết hợp tác giữa Sở và trường đại học',
      'Ký số lượng lớn hợp đồng tiêu thụ vải thiều',
    ],
  },
  oversight: {
    about: [
      'Phát huy vai trò giám sát của nhân dân trong cải cách hành chính',
      'Mặt trận Tổ quốc giám sát việc giải quyết thủ tục hành chính tại Sở',
      'Lấy ý kiến người dân, doanh nghiệp giám sát công tác CCHC',
    ],
    not: [
      'Giám sát dịch bệnh trên đàn gia súc',
      'Lắp camera giám sát an ninh tại các ngã tư',
      'Đoàn đại biểu Quốc hội giám sát về phòng cháy chữa cháy',
    ],
  },
  'models-initiatives': {
    about: [
      'Mô hình “Ngày thứ Sáu không giấy” trong cải cách hành chính',
      'Công nhận 5 sáng kiến cải cách hành chính năm 2022',
      'Cách làm hay trong giải quyết thủ tục hành chính ở bộ phận Một cửa',
    ],
    not: [
      'Gương điển hình tiên tiến trong phong trào phụ nữ',
      'Mô hình trồng dưa lưới trong nhà màng cho thu nhập cao',
      'Mô hình nuôi cá lồng trên sông',
      'Sáng kiến vành đai và con đường',
      'Triển lãm mô hình tàu thuyền cổ',
    ],
  },
  exemplars: {
    about: [
      'Gương điển hình tiên tiến trong công tác CCHC',
      'Biểu dương 10 tập thể, cá nhân tiêu biểu trong cải cách hành chính',
    ],
    not: ['Gương người tốt, việc tốt cứu người đuối nước', 'Tuyên dương nông dân sản xuất, kinh doanh giỏi'],
  },
  finance: {
    about: [
      'Công khai dự toán thu, chi ngân sách năm 2024',
      'Công khai quyết toán ngân sách năm 2023 của Sở',
      'Tình hình thực hiện dự toán quý I/2024',
    ],
    not: ['Tài chính toàn diện cho hộ nghèo', 'Thu ngân sách toàn tỉnh vượt kế hoạch'],
  },
  'citizen-reception': {
    about: [
      'Lịch tiếp công dân định kỳ của Giám đốc Sở',
      'Nội quy tiếp công dân',
      'Kết quả giải quyết khiếu nại, tố cáo năm 2024',
    ],
    not: ['Tiếp đoàn khách quốc tế', 'Công dân tiêu biểu của thủ đô'],
  },
  'civil-service': {
    about: [
      'Đào tạo, bồi dưỡng cán bộ, công chức năm 2024',
      'Chính sách thu hút, trọng dụng nhân tài của tỉnh',
      'Chính sách thu hút, đãi ngộ nhân tài vào cơ quan nhà nước',
      'Tỉnh bàn cách đãi ngộ người tài',
      'Giữ chân người có tài năng trong khu vực công',
      'Quyền và nghĩa vụ của cán bộ, công chức',
      'Kỷ luật cán bộ, công chức vi phạm trong thi hành công vụ',
    ],
    not: [
      'Đào tạo nghề cho lao động nông thôn',
      'Tìm kiếm nhân tài bóng đá trẻ',
      'Doanh nghiệp dệt may thu hút, đãi ngộ nhân tài',
      'Câu lạc bộ đãi ngộ nhân tài bóng đá',
      'Thu hút đầu tư vào khu vực công nghệ cao',
    ],
  },
  'reform-content': {
    about: [
      'Cải cách thể chế: nâng chất lượng văn bản của tỉnh',
      'Cải cách chế độ công vụ và những việc cần làm ngay',
      'Sắp xếp tổ chức bộ máy hành chính tinh gọn',
      'Cải cách tài chính công tại các đơn vị',
    ],
    not: ['Cải cách tiền lương từ 01/7', 'Cải cách tư pháp trong giai đoạn mới', 'Cải tạo vườn tạp'],
  },
  results: {
    about: [
      'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2022, phương hướng 6 tháng cuối năm',
      'Sở tổng kết công tác CCHC năm 2022',
      'Báo cáo kết quả thực hiện CCHC quý II và nhiệm vụ trọng tâm quý III',
      'Những kết quả nổi bật trong cải cách hành chính của tỉnh',
    ],
    not: [
      'Kết quả kỳ thi tốt nghiệp trung học phổ thông',
      'Kết quả bầu cử đại biểu Hội đồng nhân dân',
      'Tổng kết công tác Đảng năm 2022',
      'Kế hoạch cải cách hành chính năm 2023',
    ],
  },
  'legal-drafting': {
    about: [
      'Sở lấy ý kiến dự thảo Quyết định của UBND tỉnh về quản lý nhiệm vụ khoa học',
      'Kết quả rà soát, hệ thống hóa văn bản quy phạm pháp luật năm 2022',
      'Kiểm tra, xử lý văn bản QPPL do HĐND, UBND ban hành',
      'Theo dõi tình hình thi hành pháp luật năm 2022',
    ],
    not: [
      'Xây dựng nhà tình nghĩa cho gia đình chính sách',
      'Rà soát, tiêm phòng cho đàn vật nuôi',
      'Xử lý vi phạm nồng độ cồn dịp cuối năm',
    ],
  },
  guides: {
    about: [
      'Video hướng dẫn nộp hồ sơ trực tuyến trên Cổng dịch vụ công',
      'Hướng dẫn thực hiện thủ tục cấp phép sử dụng thiết bị X-quang',
      'Giải đáp vướng mắc thường gặp khi làm thủ tục đăng ký nhãn hiệu',
    ],
    not: [
      'Hướng dẫn kỹ thuật chăm sóc cây cam sau thu hoạch',
      'Hướng dẫn tổ chức đại hội chi đoàn',
      'Video giới thiệu tiềm năng du lịch của tỉnh',
    ],
  },
  'procedure-updates': {
    about: [
      'Công bố danh mục thủ tục hành chính mới ban hành lĩnh vực sở hữu trí tuệ',
      'Thủ tục hành chính được sửa đổi, bổ sung thuộc thẩm quyền của Sở',
      'UBND tỉnh công bố TTHC bị bãi bỏ trong lĩnh vực đo lường',
    ],
    not: [
      'Công bố danh mục di sản văn hóa phi vật thể',
      'Sửa đổi, bổ sung quy chế chi tiêu nội bộ',
      'Công bố quyết định thành lập cụm công nghiệp',
    ],
  },
  discipline: {
    about: [
      'Siết chặt kỷ luật, kỷ cương hành chính',
      'Kiểm tra việc chấp hành giờ giấc làm việc, kỷ cương công vụ tại các đơn vị',
      'Xây dựng cơ quan văn hóa, công sở văn minh',
    ],
    not: [
      'Kỷ luật cảnh cáo đảng viên vi phạm',
      'Lập lại trật tự, kỷ cương vỉa hè',
      'Kỷ luật thép của bộ đội biên phòng',
    ],
  },
  talks: {
    about: [
      'Tọa đàm “Cải cách hành chính – khơi thông nguồn lực”',
      'Đối thoại với doanh nghiệp về thủ tục hành chính quý II',
      'Nói chuyện chuyên đề về cải cách hành chính',
    ],
    not: [
      'Tọa đàm kỷ niệm ngày Báo chí cách mạng Việt Nam',
      'Nói chuyện truyền thống nhân ngày thương binh liệt sĩ',
      'Đối thoại với thanh niên khởi nghiệp',
    ],
  },
  'anti-corruption': {
    about: [
      'Kế hoạch phòng, chống tham nhũng, tiêu cực năm 2022',
      'Công khai kết quả kê khai tài sản, thu nhập',
      'Tập huấn Luật Phòng, chống tham nhũng',
    ],
    not: [
      'Phòng, chống dịch COVID-19 trong tình hình mới',
      'Phòng, chống bạo lực gia đình',
      'Kê khai thuế thu nhập cá nhân qua ứng dụng eTax',
    ],
  },
  'one-stop': {
    about: [
      'Kết quả thực hiện cơ chế một cửa, một cửa liên thông năm 2022',
      'Bộ phận Một cửa của Sở giải quyết đúng hạn 99,8% hồ sơ',
      'Đổi mới cơ chế một cửa trong giải quyết TTHC',
    ],
    not: [
      'Cơ chế một giá đất gây khó cho người dân',
      'Khai trương cửa hàng nông sản sạch',
      'Một cửa khẩu phụ được nâng cấp',
    ],
  },
  importance: {
    about: [
      'Cải cách hành chính – động lực cải thiện môi trường đầu tư, nâng cao năng lực cạnh tranh',
      'Ý nghĩa, tầm quan trọng của công tác cải cách hành chính',
      'Vì sao phải đẩy mạnh cải cách hành chính để thu hút đầu tư?',
    ],
    not: [
      'Tầm quan trọng của dinh dưỡng học đường',
      'Thu hút đầu tư vào nông nghiệp công nghệ cao',
      'Vai trò của rừng đối với môi trường',
    ],
  },
  'head-responsibility': {
    about: [
      'Nêu cao trách nhiệm người đứng đầu trong cải cách hành chính',
      'Thủ trưởng cơ quan chịu trách nhiệm nếu hồ sơ trễ hạn',
      'Gắn trách nhiệm của người đứng đầu với kết quả giải quyết TTHC',
    ],
    not: [
      'Trách nhiệm của gia đình trong giáo dục con cái',
      'Người đứng đầu bảng xếp hạng giải bóng chuyền',
      'Trách nhiệm xã hội của doanh nghiệp',
    ],
  },
  'policy-articles': {
    about: [
      'Chính sách mới về hỗ trợ doanh nghiệp đổi mới công nghệ có hiệu lực',
      'Tỉnh đẩy mạnh cải cách hành chính, chỉ đạo quyết liệt các sở, ngành',
      'UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2022',
    ],
    not: ['Giải cầu lông công đoàn khối các cơ quan', 'Trao quà Tết cho hộ nghèo', 'Dự báo thời tiết ngày mai'],
  },
  'investment-online': {
    about: [
      'Giải quyết trực tuyến thủ tục đầu tư công từ năm 2021',
      'Thẩm định dự án đầu tư công qua mạng: rút ngắn một nửa thời gian',
      'Toàn bộ thủ tục hành chính lĩnh vực đầu tư công được nộp trực tuyến',
    ],
    not: [
      'Giải ngân vốn đầu tư công đạt 60% kế hoạch',
      'Hội nghị trực tuyến về đầu tư công',
      'Đăng ký doanh nghiệp qua mạng tăng mạnh',
    ],
  },
};

describe('headlines', () => {
  for (const [topic, { about, not }] of Object.entries(HEADLINES)) {
    test.each(about)(`${topic}: %s`, (title) => expect(titleIsAbout(title, topic)).toBe(true));
    test.each(not)(`not ${topic}: %s`, (title) => expect(titleIsAbout(title, topic)).toBe(false));
  }
});
