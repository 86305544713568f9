/** Papers that an office handles, what an initiative does to them, and papers of others. */

import { wordList } from '../word-list.ts';

/** What an office's idea does to the papers that it handles. */
export const SHORTENS: readonly string[] = wordList(`
  rút ngắn; rút gọn; cắt giảm; cắt bớt; giảm thời gian; giảm bớt; giảm giấy tờ; tiết kiệm thời gian; đẩy nhanh; nhanh hơn;
  đơn giản hóa; bớt đi lại; không phải đi lại; không phải chờ; số hóa
`);

/** What is handled at counters; a machine too is licensed, and its inventor gets a certificate. */
export const PAPERS: readonly string[] = wordList(`
  hồ sơ; thủ tục; giấy tờ; việc cấp phép; thời gian cấp phép; việc cấp giấy phép; thời gian cấp giấy phép; cấp giấy xác nhận;
  văn bản đến; văn bản đi; công văn
`);

/** Those that no office of the administration handles, or that are the initiative's own. */
export const OTHER_PAPERS: readonly string[] = wordList(`
  hồ sơ vay; hồ sơ vay vốn; hồ sơ tín dụng; hồ sơ bệnh án; hồ sơ khám bệnh; hồ sơ thầu; hồ sơ dự thầu; hồ sơ mời thầu; hồ sơ dự thi; hồ sơ dự giải; hồ sơ tham gia; hồ sơ tham dự; hồ sơ sức khỏe;
  hồ sơ tuyển sinh; hồ sơ sáng kiến; hồ sơ đề tài; hồ sơ giáo án; sổ sách, hồ sơ giáo viên; hồ sơ xét sáng kiến; hồ sơ xét công nhận sáng kiến;
  thủ tục nhập viện; thủ tục xuất viện; thủ tục khám bệnh; thủ tục khám chữa bệnh; thủ tục vay vốn; thủ tục xét sáng kiến
`);
