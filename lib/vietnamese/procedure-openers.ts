/** How names of procedures begin: "Cấp giấy phép ...", "Gia hạn ..." (data, and its reading). */

import { marksAgree } from './marks.ts';
import { compilePhrases } from './phrases.ts';
import { wordList } from './word-list.ts';

/**
 * How the names of procedures begin ("Cấp giấy phép ...", "Gia hạn ..."). A list without codes is told from a menu of
 * fields ("Sở hữu trí tuệ") by them. After Nghị định 63/2010 a procedure's name says what is asked of the office.
 */
export const NAME_OPENERS: readonly string[] = wordList(`
  cấp; cấp mới; cấp lại; cấp đổi; cấp phép; gia hạn; sửa đổi; điều chỉnh; bổ sung; thay đổi; đăng ký; đăng kí;
  khai báo; kê khai; phê duyệt; phê chuẩn; thẩm định; thẩm tra; công nhận; công bố; xác nhận; chứng nhận; chứng
  thực; chấp thuận; cho phép; chỉ định; bổ nhiệm; miễn nhiệm; thành lập; giải thể; sáp nhập; hợp nhất; chia; tách;
  đổi tên; thu hồi; hủy bỏ; tạm dừng; tạm ngừng; chấm dứt; giao; cho thuê; chuyển; chuyển đổi; chuyển nhượng;
  chuyển giao; tiếp nhận; tuyển dụng; tuyển chọn; thi tuyển; xét tuyển; xét tặng; xét; tặng; khen thưởng; đề nghị;
  đề xuất; yêu cầu; kiểm tra; đánh giá; đánh giá, xác nhận; đánh giá, nghiệm thu; nghiệm thu; hỗ trợ; trợ cấp;
  giải quyết; hưởng; lập; ban hành; lựa chọn; mua; bán; nhập khẩu; xuất khẩu; thỏa thuận; cung cấp; tham gia; rút;
  trả; hoàn; miễn; giảm; xóa; xoá; nhận; gửi; đăng; liên thông; phân loại; xếp hạng; tự công bố; thủ tục;
  quy trình làm hồ sơ; quy trình làm thủ tục; trình tự, thủ tục; trình tự thủ tục; hồ sơ, thủ tục; thủ tục, hồ sơ
`);

/** Folded, "cấp" is also "cập" and "cáp"; and "cấp huyện" is a level, not an act; "thủ tục của ..." says whose they are. */
const NOT_OPENERS: readonly string[] = wordList(`
  thủ tục của; thủ tục thuộc; thủ tục ngành; thủ tục lĩnh vực; thủ tục cấp trung ương; thủ tục cấp tỉnh; thủ tục cấp
  sở; thủ tục cấp huyện; thủ tục cấp xã; thủ tục các cấp; thủ tục do; thủ tục tiếp nhận tại; thủ tục thực hiện tại;
  thủ tục giải quyết tại;
  cập nhật; cấp tỉnh; cấp sở; cấp huyện; cấp xã; cấp bộ; cấp trung ương; cấp quận; cấp phường; cấp thực hiện; cấp
  thủ tục; thủ tục hành chính; lập pháp; chuyển đổi số; thủ tục nội bộ
`);
/** Characters in which an opener must stand. */
const OPENER_REACH = 60;

const openers = compilePhrases([{ id: 'opener', phrases: NAME_OPENERS }]);
const notOpeners = compilePhrases([{ id: 'not-opener', phrases: NOT_OPENERS }]);

/** The text begins as names of procedures do. Numbering before it has to be taken off. */
export function opensLikeProcedure(text: string): boolean {
  const shown = text.slice(0, OPENER_REACH);
  const [first] = openers.match(shown);
  if (first === undefined || /[\p{L}\p{N}]/u.test(shown.slice(0, first.start))) return false;
  // folded, "Cấp bổ sung" begins like "Cấp bộ", "Cấp sổ" like "Cấp sở"
  const [other] = notOpeners.match(shown);
  if (other?.start === first.start && marksAgree(shown.slice(other.start, other.end), other.phrase)) return false;
  // folded, "Tra cứu" begins like "Trả", "Giáo dục" like "Giao", "Hướng dẫn" like "Hưởng": marks tell where there are any
  return !MARKED.test(text) || spelling(shown.slice(first.start, first.end)) === spelling(first.phrase);
}

const MARKED = /[\u00c0-\u1ef9]/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Each word's letters, then its tone: hủy and huỷ are one. */
function spelling(words: string): string {
  const letters = words.normalize('NFD').toLowerCase().replaceAll('\u00f0', '\u0111');
  return letters
    .split(/[^\p{L}\p{M}]+/u)
    .map((word) => word.replace(TONES, '') + (word.match(TONES)?.join('') ?? ''))
    .join(' ')
    .trim();
}
