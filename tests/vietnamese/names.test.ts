import { describe, expect, test } from 'vitest';
import { nameKey, sameName } from '../../lib/vietnamese/names.ts';

describe('one procedure under two writings', () => {
  test.each([
    ['Cấp giấy phép hòa mạng', 'Cấp giấy phép hoà mạng'],
    ['Thủ tục cấp chứng chỉ kỹ thuật', 'Cấp chứng chỉ kĩ thuật'],
    ['Hỗ trợ quý I', 'hỗ trợ quí I'],
    ['Đăng ký lý lịch', 'Đăng kí lí lịch'],
    ['1. Thủ tục: Cấp giấy phép', 'Cấp giấy phép.'],
    ['1.001786.000.00.00.H41 - Cấp giấy phép', 'Cấp giấy phép'],
    ['IV. Cấp giấy phép', 'CẤP GIẤY PHÉP'],
    ['a) Cấp giấy phép', '- Cấp  giấy\u00a0phép'],
    ['01 - Cấp giấy phép', '(1) Cấp giấy phép'],
    ['Cấp và/hoặc gia hạn giấy phép', 'Cấp và, hoặc gia hạn giấy phép'],
    ['Cấp giấychứng nhận', 'Cấp giấy chứng nhận'],
    ['Thủ tục hành chính “Cấp giấy phép”', 'cap giay phep'],
    ['Xét tặng giải thưởng của Sở KH&CN', 'Xét tặng giải thưởng của Sở Khoa học và Công nghệ'],
    ['Khen thưởng của UBND tỉnh', 'Khen thưởng của Ủy ban nhân dân tỉnh'],
    ['Hồ sơ & giấy tờ', 'Hồ sơ và giấy tờ'],
    ['Cấp giấy phép'.normalize('NFD'), 'Cấp giấy phép'],
    ['Tên thủ tục hành chính: Cấp lại giấy phép', 'Cấp lại giấy phép'],
  ])('%j = %j', (a, b) => expect(sameName(a, b)).toBe(true));
});

describe('two procedures', () => {
  test.each([
    ['Cấp giấy phép', 'Cấp lại giấy phép'],
    ['Cấp giấy phép hoạt động', 'Thu hồi giấy phép hoạt động'],
    ['Cấp và gia hạn giấy phép', 'Cấp hoặc gia hạn giấy phép'],
    ['Đăng ký hợp đồng lần 1', 'Đăng ký hợp đồng lần 11'],
    ['Giấy phép mục 1 2', 'Giấy phép mục 12'],
    ['Bàn tay vàng', 'Bàn tai vàng'],
    ['', ''],
    ['...', '---'],
  ])('%j ≠ %j', (a, b) => expect(sameName(a, b)).toBe(false));
});

test('a name that is nothing but an opener stays', () => expect(nameKey('Thủ tục hành chính')).not.toBe(''));
