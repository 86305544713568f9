/** Words for the reform and its work, where another word is needed beside them. */

import { wordList } from '../word-list.ts';

export const REFORM = ['cải cách hành chính', 'cải cách nền hành chính'];
export const REFORM_WORK = [
  ...REFORM,
  ...wordList(`
    thủ tục hành chính; một cửa; dịch vụ công; hành chính công; công vụ; giải quyết hồ sơ; trả kết quả hồ sơ;
    tiếp nhận hồ sơ; nhận hồ sơ; nộp hồ sơ; hồ sơ trực tuyến; hồ sơ qua mạng; hồ sơ trễ hạn; hồ sơ trễ hẹn; hồ sơ quá hạn; hồ sơ quá hẹn; phục vụ người dân
  `),
];
