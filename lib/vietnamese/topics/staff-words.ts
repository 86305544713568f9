/** Words around what is told of staff: whose they are, and what else is told in the same words (data). */

import { wordList } from '../word-list.ts';
import { OFFICIALS } from './beside-words.ts';

/** Those around whom people are taken on, moved and rewarded, and no office is. */
export const BUSINESS_STAFF: readonly string[] = wordList(`
  công nhân; thợ hồ; thợ xây; phụ hồ; lao động phổ thông; người lao động; nhà máy; khu công nghiệp; công ty; tập đoàn; doanh nghiệp;
  doanh nhân; hợp tác xã; sinh viên; học sinh; thí sinh; vận động viên; nông dân; hộ gia đình; ngư dân; đại sứ;
  máy bơm; xe cứu thương; xe cứu hỏa; đám cháy; cháy rừng; cứu hộ; bộ đội; phương tiện; tàu cá; lớp học; trường mầm non; tư thục; trường quốc tế; trung tâm dạy; dạy lái xe; dạy nghề; thỉnh giảng; lái xe; tài xế; phụ xe; nhân viên kinh doanh; câu lạc bộ; huấn luyện viên; ngân hàng;
  tổng giám đốc; đội tuyển; đội bóng
`);
/** Posts of an office; a firm's are told by the firm. */
export const OFFICE_POSTS: readonly string[] = wordList(`
  trưởng phòng chuyên môn; phó trưởng phòng; phó phòng; chi cục trưởng; phó chi cục trưởng; chánh văn phòng; phó chánh văn phòng;
  chánh thanh tra; phó giám đốc sở; giám đốc sở; chuyên viên
`);
/** Talent that no office is after. */
export const OTHER_TALENT: readonly string[] = wordList(`
  bóng đá; thể thao; võ thuật; âm nhạc; ca nhạc; nghệ thuật; điện ảnh; khởi nghiệp; trường chuyên
`);
export const STATE_OFFICES: readonly string[] = wordList(`
  cơ quan nhà nước; cơ quan hành chính; khu vực công; khu vực nhà nước; nền công vụ; bộ máy nhà nước
`);
/** Words that tell of an office all the same. */
export const OWN_STAFF: readonly string[] = [
  ...OFFICIALS,
  'cơ quan',
  'thi đua',
  'trưởng phòng',
  'phó giám đốc sở',
  'giám đốc sở',
  'UBND',
  'sở, ngành',
  'các sở',
  'thuộc sở',
  'tại sở',
  'của sở',
];
