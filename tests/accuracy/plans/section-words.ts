/** Standing pages on the subjects of the plans: their label in the menu and what they say when they have substance. */

export interface SectionWords {
  readonly label: string;
  readonly slug: string;
  /** Paragraphs, more than sixty words together. */
  readonly text: readonly string[];
  /** Name of the file behind an attachment. */
  readonly file: string;
}

export const SECTIONS: Readonly<Record<string, SectionWords>> = {
  'functions-and-organisation': {
    label: 'Chức năng, nhiệm vụ',
    slug: 'chuc-nang-nhiem-vu',
    file: 'Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở',
    text: [
      'Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, có chức năng tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về ngành, lĩnh vực được giao trên địa bàn.',
      'Nhiệm vụ, quyền hạn: trình Ủy ban nhân dân tỉnh dự thảo quyết định, quy hoạch, kế hoạch; tổ chức thực hiện văn bản đã ban hành; thanh tra, kiểm tra, giải quyết khiếu nại theo thẩm quyền; quản lý tổ chức bộ máy, vị trí việc làm của các phòng và đơn vị trực thuộc.',
      'Cơ cấu tổ chức gồm Ban Giám đốc, Văn phòng, Thanh tra, bốn phòng chuyên môn và hai đơn vị trực thuộc.',
    ],
  },
  'lookup-guide': {
    label: 'Hướng dẫn tra cứu thủ tục hành chính',
    slug: 'huong-dan-tra-cuu',
    file: 'Hướng dẫn tra cứu thủ tục hành chính trên mạng',
    text: [
      'Để tra cứu thủ tục hành chính trên mạng Internet, tổ chức, cá nhân mở trang tra cứu, gõ tên hoặc mã của thủ tục vào ô tìm kiếm rồi bấm nút tìm.',
      'Trong danh sách hiện ra, chọn tên thủ tục để xem thành phần hồ sơ, thời hạn và lệ phí; muốn lọc theo lĩnh vực thì chọn ở ô bên trái. Mẫu đơn ở cuối trang tải về được. Nếu không tìm thấy, thử gõ ít chữ hơn hoặc bỏ dấu.',
    ],
  },
  workflows: {
    label: 'Quy trình nội bộ giải quyết TTHC',
    slug: 'quy-trinh-noi-bo',
    file: 'Quyết định phê duyệt quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính',
    text: [
      'Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính của Sở nêu rõ từng bước, người thực hiện và thời gian của mỗi bước.',
      'Bước một, công chức tiếp nhận kiểm tra hồ sơ và chuyển phòng chuyên môn trong nửa ngày. Bước hai, chuyên viên thẩm định trong ba ngày. Bước ba, trưởng phòng duyệt trong một ngày. Bước bốn, lãnh đạo Sở ký. Bước năm, văn thư đóng dấu và chuyển trả kết quả.',
    ],
  },
  iso: {
    label: 'Hệ thống quản lý chất lượng ISO 9001:2015',
    slug: 'iso-9001-2015',
    file: 'Quyết định công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn ISO 9001:2015',
    text: [
      'Sở áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia TCVN ISO 9001:2015 đối với toàn bộ hoạt động giải quyết công việc.',
      'Hằng năm, Ban ISO tổ chức đánh giá nội bộ, họp xem xét của lãnh đạo và công bố lại phạm vi áp dụng. Kết quả năm gần nhất: mười tám quy trình được soát xét, không có điểm không phù hợp nghiêm trọng, hai điểm cần cải tiến đã được khắc phục xong.',
    ],
  },
  'review-list': {
    label: 'Danh mục TTHC rà soát, đánh giá',
    slug: 'danh-muc-ra-soat',
    file: 'Danh mục thủ tục hành chính được rà soát, đánh giá',
    text: [
      'Danh mục thủ tục hành chính được rà soát, đánh giá trong năm gồm sáu thủ tục thuộc ba lĩnh vực, kèm đơn vị chủ trì và thời gian hoàn thành.',
      'Lĩnh vực tổ chức hội: hai thủ tục, do phòng Tổ chức chủ trì, xong trong quý hai. Lĩnh vực thi đua: hai thủ tục, do ban Thi đua chủ trì, xong trong quý ba. Lĩnh vực lưu trữ: hai thủ tục, do chi cục chủ trì, xong trong quý ba.',
    ],
  },
  'rotation-list': {
    label: 'Danh mục vị trí chuyển đổi công tác',
    slug: 'danh-muc-chuyen-doi-vi-tri',
    file: 'Danh mục vị trí công tác phải định kỳ chuyển đổi và thời hạn chuyển đổi',
    text: [
      'Danh mục vị trí công tác phải định kỳ chuyển đổi của Sở và thời hạn chuyển đổi được công khai như sau.',
      'Kế toán: ba năm. Thủ quỹ: ba năm. Thẩm định hồ sơ tổ chức bộ máy: năm năm. Thẩm định hồ sơ khen thưởng: bốn năm. Thanh tra viên: năm năm. Người giữ vị trí đủ thời hạn được phân công việc khác bằng quyết định của Giám đốc, báo trước ba mươi ngày.',
    ],
  },
  'staff-assessment': {
    label: 'Đánh giá công chức bộ phận một cửa',
    slug: 'danh-gia-cong-chuc-mot-cua',
    file: 'Kết quả đánh giá công chức tại bộ phận một cửa',
    text: [
      'Kết quả đánh giá cán bộ, công chức làm việc tại bộ phận một cửa của Sở được công khai theo từng quý.',
      'Quý gần nhất có năm công chức được người dân chấm điểm qua phiếu khảo sát; ba người xếp loại xuất sắc, hai người xếp loại tốt, không ai bị phản ánh. Tiêu chí gồm thái độ, thời gian trả kết quả, mức độ rõ ràng của hướng dẫn và số lần yêu cầu bổ sung giấy tờ.',
    ],
  },
  finance: {
    label: 'Công khai tài chính',
    slug: 'cong-khai-tai-chinh',
    file: 'Công khai dự toán thu, chi ngân sách',
    text: [
      'Sở công khai dự toán thu, chi ngân sách nhà nước được giao và tình hình thực hiện theo từng quý.',
      'Tổng chi được giao là tám tỷ hai trăm triệu đồng, gồm chi quản lý hành chính năm tỷ một trăm triệu đồng, chi sự nghiệp ba tỷ một trăm triệu đồng. Số thu phí được để lại là bảy mươi triệu đồng. Đến hết quý gần nhất đã chi sáu mươi tám phần trăm dự toán.',
    ],
  },
  'citizen-reception': {
    label: 'Tiếp công dân, giải quyết khiếu nại, tố cáo',
    slug: 'tiep-cong-dan',
    file: 'Lịch tiếp công dân và nội quy',
    text: [
      'Giám đốc Sở tiếp công dân vào ngày mười và ngày hai mươi lăm hằng tháng tại phòng tiếp công dân; các ngày làm việc khác có công chức thanh tra trực.',
      'Công dân đến khiếu nại, tố cáo mang theo giấy tờ tùy thân và đơn; người tiếp ghi nội dung vào sổ, viết giấy biên nhận và báo thời hạn trả lời. Đơn không thuộc thẩm quyền được hướng dẫn gửi đúng nơi. Kết quả giải quyết khiếu nại, tố cáo được niêm yết tại trụ sở.',
    ],
  },
};

export function sectionWords(topic: string): SectionWords {
  const words = SECTIONS[topic];
  if (words === undefined) throw new Error(`no standing page on ${topic}`);
  return words;
}
