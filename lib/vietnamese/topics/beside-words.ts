/** What stands beside words of many things ("khen thưởng", "tự chủ", "một cửa") where they are those of an office. */

import { wordList } from '../word-list.ts';

export const OFFICIALS: readonly string[] = ['cán bộ', 'công chức', 'viên chức', 'CBCC', 'CCVC', 'CBCCVC'];

const AT_THE_OFFICE: readonly string[] = wordList(`
  cơ quan; công sở; công vụ; hành chính; nơi làm việc; giờ làm việc; tiếp dân; tiếp công dân; của sở; tại sở; thuộc sở; ở sở;
  các phòng; người đứng đầu; UBND; các sở; sở, ngành
`);

export const BESIDE_MOVES: readonly string[] = [
  ...OFFICIALS,
  ...wordList(`
    đồng chí; đ/c; giữ chức; chức vụ; bổ nhiệm; luân chuyển; biệt phái; trưởng phòng; phó phòng; giám đốc; phó giám đốc;
    chi cục trưởng; chánh văn phòng; lãnh đạo; nhân sự; chuyên viên; nhận nhiệm vụ; công bố quyết định; trao quyết định; công tác cán bộ;
    của sở; tại sở; thuộc sở
  `),
];

export const BESIDE_PRAISE: readonly string[] = [
  ...OFFICIALS,
  ...AT_THE_OFFICE,
  ...wordList(`
    thi đua; tập thể; cá nhân; các đơn vị; hoàn thành; nhiệm vụ; công tác; danh hiệu; hội đồng; quy chế; luật; huân chương;
    kỷ niệm chương; đảng viên; trưởng phòng; cải cách; tổng kết; toàn ngành
  `),
];

export const BESIDE_ORDER: readonly string[] = [
  ...OFFICIALS,
  ...AT_THE_OFFICE,
  ...wordList(`
    đơn vị trực thuộc; các đơn vị; làm việc; lề lối; thực thi; chỉ thị; trách nhiệm; giờ giấc; đạo đức; tác phong; thái độ phục vụ;
    phục vụ nhân dân; cải cách
  `),
];

/** Whose order is none of an office's. */
export const OTHER_ORDER: readonly string[] = wordList(`
  công trường; nhà thầu; thi công; nhà trường; lớp học; học đường; đội tuyển; câu lạc bộ; trật tự đô thị; an toàn giao thông;
  quân ngũ; bóng đá
`);

export const OFFICE_ORDER: readonly string[] = [
  ...OFFICIALS,
  'hành chính',
  'công vụ',
  'cơ quan',
  'công sở',
  'của sở',
  'tại sở',
];

export const BESIDE_MANNERS: readonly string[] = [...OFFICIALS, ...AT_THE_OFFICE];

export const BESIDE_AUTONOMY: readonly string[] = wordList(`
  đơn vị; sự nghiệp; công lập; tài chính; cơ chế; chi thường xuyên; nghị định 60; nghị định 43; bệnh viện; trung tâm; ban quản lý;
  biên chế; bộ máy; nhân sự; giao quyền; viên chức; người lao động; mức độ; phương án; đề án; kinh phí; tự chịu trách nhiệm; viện phí; trường
`);

export const BESIDE_PUBLIC_UNITS: readonly string[] = wordList(`
  tự chủ; cơ chế; sắp xếp; tổ chức lại; đổi mới; tài chính; chi thường xuyên; tự bảo đảm; tự đảm bảo; giá dịch vụ; mạng lưới;
  chuyển đổi; cổ phần; sáp nhập; hợp nhất; giải thể; nghị quyết 19; 19-NQ/TW; nghị định 60; nghị định 120; hiệu quả; chất lượng;
  quản lý; thành lập; tinh gọn; biên chế; bộ máy
`);

export const BESIDE_ONE_STOP: readonly string[] = [
  ...OFFICIALS,
  ...wordList(`
    bộ phận; cơ chế; liên thông; hồ sơ; thủ tục; giấy tờ; tiếp nhận; trả kết quả; giải quyết; hành chính; điện tử; người dân; công dân;
    nhân dân; dịch vụ công; UBND; hiện đại; quầy; mô hình; nộp; cải cách; doanh nghiệp; tổ chức; thực hiện; phục vụ; kết quả; cách làm; đạt chuẩn; cấp xã; cấp huyện; của sở; tại sở; ở sở
  `),
];

export const BESIDE_POST: readonly string[] = wordList(`
  hồ sơ; trả kết quả; nhận kết quả; kết quả giải quyết; thủ tục; giấy tờ; giấy phép; giấy chứng nhận; hành chính; công ích; dịch vụ công;
  căn cước; hộ chiếu; bằng lái; bộ phận; một cửa; phiếu lý lịch; văn bằng; chứng chỉ
`);

/** What the public post carries besides. */
export const OTHER_POST: readonly string[] = wordList(`
  báo nhân dân; báo tỉnh; báo đảng; báo chí; phát hành báo; phát báo; đưa báo; tạp chí; công báo; lương hưu; trợ cấp; tem; bưu phẩm;
  bưu kiện; hàng hóa; nông sản
`);

/** Whose heads are none of an office. */
const LED: readonly string[] = wordList(`
  doanh nghiệp; công ty; tổng công ty; tập đoàn; hợp tác xã; nhà máy; ngân hàng; dòng họ; gia đình; cơ sở kinh doanh;
  cơ sở sản xuất; cơ sở tôn giáo; tổ chức tôn giáo; thôn; bản; nhà thầu; nhà xe; câu lạc bộ; đội bóng; chính phủ
`);
export const OTHER_HEADS: readonly string[] = [
  'người đứng đầu',
  'trách nhiệm người đứng đầu',
  'trách nhiệm của người đứng đầu',
  'vai trò người đứng đầu',
  'vai trò của người đứng đầu',
  'vai trò, trách nhiệm người đứng đầu',
  'vai trò, trách nhiệm của người đứng đầu',
].flatMap((head) => LED.flatMap((led) => [`${head} ${led}`, `${head} các ${led}`]));

/** Of an office's plans and reports. */
export const BESIDE_PLANS: readonly string[] = wordList(`
  công tác; cải cách; hằng năm; hàng năm; cả năm; quý; 6 tháng; 9 tháng; tháng; trung hạn; dài hạn; giai đoạn; nhiệm vụ;
  phát triển; hành động; tuyên truyền; triển khai; hoạt động; thực hiện; tổng kết; sơ kết; kết quả; tình hình; kinh tế - xã hội; kinh tế xã hội;
  tài chính; định kỳ; ngành; của sở; tại sở; chiến lược; quy hoạch; chương trình; thanh tra; kiểm tra; chuyển đổi số; chuyên đề; giải quyết;
  văn bản; chỉ đạo; số liệu; thủ tục; hành chính; biểu mẫu; đầu tư; ngân sách; dự án; đề án
`);
