import { describe, expect, it } from 'vitest';
import { hasListWord, type ListWordId } from '../../lib/vietnamese/procedure-list-words.ts';
import { opensLikeProcedure } from '../../lib/vietnamese/procedure-openers.ts';

const ROWS: readonly (readonly [ListWordId, string, boolean])[] = [
  ['decision', 'Quyết định công bố danh mục thủ tục hành chính', true],
  ['decision', 'Kế hoạch rà soát thủ tục hành chính năm 2022', true],
  ['decision', 'Kế hoạch của Sở Kế hoạch và Đầu tư về rà soát thủ tục', true],
  ['decision', 'Thủ tục hành chính - Sở Kế hoạch và Đầu tư Bắc Ninh', false],
  ['decision', 'Thủ tục hành chính | Sở Kế hoạch & Đầu tư', false],
  ['decision', 'Bộ thủ tục của phòng Tài chính - Kế hoạch', false],
  ['decision', 'Thủ tục lĩnh vực Dân số - Kế hoạch hoá gia đình', false],
];

describe('words around a list of procedures', () => {
  it.each(ROWS)('%s in "%s": %s', (id, text, has) => {
    expect(hasListWord(id, text)).toBe(has);
  });
});

const OPENINGS: readonly (readonly [string, boolean])[] = [
  ['Cấp giấy phép sử dụng thiết bị', true],
  ['CẤP LẠI GIẤY PHÉP', true],
  ['Cấp bổ sung giấy phép vận chuyển hàng hoá nguy hiểm', true],
  ['Cấp sổ theo dõi', true],
  ['Cấp bộ', false],
  ['Cấp giấy phép'.normalize('NFD'), true],
  ['cap giay phep su dung thiet bi', true],
  ['Hủy bỏ quyết định', true],
  ['Huỷ bỏ quyết định', true],
  ['Ðăng ký thành lập doanh nghiệp', true],
  ['Đăng kí khai sinh', true],
  ['Trả lại giấy phép', true],
  ['Tra cứu thủ tục hành chính', false],
  ['Giáo dục và đào tạo', false],
  ['Hướng dẫn nộp hồ sơ', false],
  ['Chuyên mục cải cách hành chính', false],
  ['Ban Giám đốc', false],
  ['Thủ tục cấp sổ đỏ', true],
  ['Thủ tục thành lập trường', true],
  ['Thủ tục của Sở Y tế', false],
  ['Thủ tục thuộc Ban Quản lý Khu kinh tế', false],
  ['Thủ tục cấp huyện', false],
  ['Thủ tục thực hiện tại Ủy ban nhân dân xã', false],
  ['Đảng bộ Sở', false],
  ['Nhân dân với cải cách hành chính', false],
];

describe('how names of procedures begin', () => {
  it.each(OPENINGS)('"%s": %s', (text, opens) => {
    expect(opensLikeProcedure(text)).toBe(opens);
  });
});
