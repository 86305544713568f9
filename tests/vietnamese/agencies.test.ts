import { describe, expect, test } from 'vitest';
import { agenciesIn, agencyOf, isOwnAgency, otherAgencyIn } from '../../lib/vietnamese/agencies.ts';
import { indicesOf } from '../../lib/vietnamese/indices.ts';

const OWN = ['Sở Khoa học và Công nghệ Nghệ An', 'Sở KH&CN'];

test.each([
  ['Sở Nội vụ', 'department'],
  ['SNV', 'department'],
  ['Sở GD&ĐT', 'department'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'department'],
  ['Bộ Khoa học và Công nghệ', 'central'],
  ['Bộ Công an', 'central'],
  ['Cấp Bộ', 'central'],
  ['Trung ương', 'central'],
  ['Cấp tỉnh', 'province'],
  ['UBND tỉnh', 'province'],
  ['Ủy ban nhân dân tỉnh', 'province'],
  ['Cấp huyện', 'district'],
  ['UBND cấp huyện', 'district'],
  ['UBND huyện Nam Đàn', 'district'],
  ['Cấp xã', 'commune'],
  ['UBND cấp xã', 'commune'],
  ['UBND phường', 'commune'],
  ['Công an tỉnh', 'other'],
  ['Cục Thuế', 'other'],
  ['Chi cục Thuế', 'other'],
  ['Điện lực', 'other'],
  ['PC Nghệ An', 'other'],
  ['Bảo hiểm xã hội tỉnh', 'other'],
  ['Kho bạc Nhà nước', 'other'],
  ['Ban Quản lý KKT', 'other'],
  ['Trung tâm Phục vụ hành chính công tỉnh', 'other'],
  ['Văn phòng UBND tỉnh', 'other'],
  ['Bệnh viện', 'other'],
  ['Viettel', 'other'],
  ['Thanh tra tỉnh', 'other'],
])('%j is of level %s', (text, level) => {
  expect(agencyOf(text)?.level).toBe(level);
  expect(agencyOf(text.normalize('NFD').toUpperCase())?.level).toBe(level);
});

test.each([
  'Bộ phận Một cửa',
  'Bộ thủ tục hành chính',
  'Thủ tục hành chính',
  'Văn phòng Sở',
  'Cơ sở y tế',
  'đóng bảo hiểm xã hội',
  'thành phố trực thuộc trung ương',
  'nộp qua bưu điện',
  '',
])('%j names none', (text) => {
  expect(agenciesIn(text)).toEqual([]);
});

test.each(['Cấp bổ sung giấy phép vận chuyển', 'Cấp xá cho học viên', 'Bộ phận tiếp nhận'])('no body: %s', (text) => {
  expect(agenciesIn(text)).toEqual([]);
});

describe('own and other', () => {
  test.each<[string, boolean, string | null]>([
    ['Sở KH&CN', true, null],
    ['SKHCN', true, null],
    ['Sở Khoa học & Công nghệ tỉnh Nghệ An', true, null],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', true, null],
    ['Sở Khoa học và Công nghệ Hà Tĩnh', false, 'Sở Khoa học và Công nghệ Hà Tĩnh'],
    ['Bộ Khoa học và Công nghệ', false, 'Bộ Khoa học và Công nghệ'],
    ['Sở Nội vụ', false, 'Sở Nội vụ'],
    ['Sở Nội vụ phối hợp với Sở KH&CN', true, 'Sở Nội vụ'],
    ['Cấp tỉnh', false, null],
    ['UBND tỉnh Nghệ An', false, null],
    ['Cấp tỉnh, cấp huyện, cấp xã', false, null],
    ['Cấp huyện, cấp xã', false, 'Cấp huyện'],
    ['UBND tỉnh giao Sở Y tế', false, 'Sở Y tế'],
    ['Chi cục Tiêu chuẩn Đo lường Chất lượng', false, null],
    ['', false, null],
  ])('%j: own %s, other %j', (text, own, other) => {
    expect(isOwnAgency(text, OWN)).toBe(own);
    expect(otherAgencyIn(text, OWN)?.name ?? null).toBe(other);
  });

  test('a name that the tables do not know', () => {
    expect(isOwnAgency('Chi cục Kiểm lâm tỉnh', ['Chi cục Kiểm lâm'])).toBe(true);
    expect(isOwnAgency('Sở Nội vụ', [])).toBe(false);
    expect(isOwnAgency('Sở Nội vụ', ['Sở'])).toBe(false);
  });

  test('offsets and the province', () => {
    const text = '• Liên hệ  Sở KH&CN tỉnh Hà Tĩnh, số 1'.normalize('NFD');
    const [mention] = agenciesIn(text);
    expect(mention?.province).toBe('ha tinh');
    expect(text.slice(mention?.start, mention?.end).normalize('NFC')).toBe('Sở KH&CN tỉnh Hà Tĩnh');
    expect(agenciesIn(`Sở Nội vụ ${'x'.repeat(300)} Hà Tĩnh`)[0]?.province).toBe('');
  });
});

test.each([
  ['Chỉ số CCHC (PAR INDEX) năm 2022', ['PAR INDEX', 'PAR INDEX']],
  ['PARINDEX', ['PAR INDEX']],
  ['Công bố SIPAS, PAPI và PCI', ['SIPAS', 'PAPI', 'PCI']],
  ['chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương', ['DDCI']],
  ['Chỉ số chuyển đổi số (DTI)', ['DTI', 'DTI']],
  ['ICT-Index', ['ICT INDEX']],
  ['parking', []],
])('indicesOf %j', (text, ids) => expect(indicesOf(text).map(({ id }) => id)).toEqual(ids));
