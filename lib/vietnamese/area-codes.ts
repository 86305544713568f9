/** Vietnam's area codes before and since 2017, prefixes of 11-digit mobiles, short numbers (data). */

export interface AreaCode {
  /** Since 2017, with the leading 0. */
  readonly code: string;
  /** Until 2017; the same where it did not change. */
  readonly old: string;
  readonly province: string;
  /** Length of a subscriber's number. */
  readonly digits: 7 | 8;
}

/** One line a province: new code, old code, name. Provinces as they were before the mergers of 2025; codes stayed. */
const LINES = `
0203 033 Quảng Ninh
0204 0240 Bắc Giang
0205 025 Lạng Sơn
0206 026 Cao Bằng
0207 027 Tuyên Quang
0208 0280 Thái Nguyên
0209 0281 Bắc Kạn
0210 0210 Phú Thọ
0211 0211 Vĩnh Phúc
0212 022 Sơn La
0213 0231 Lai Châu
0214 020 Lào Cai
0215 0230 Điện Biên
0216 029 Yên Bái
0218 0218 Hòa Bình
0219 0219 Hà Giang
0220 0320 Hải Dương
0221 0321 Hưng Yên
0222 0241 Bắc Ninh
0225 031 Hải Phòng
0226 0351 Hà Nam
0227 036 Thái Bình
0228 0350 Nam Định
0229 030 Ninh Bình
0232 052 Quảng Bình
0233 053 Quảng Trị
0234 054 Thừa Thiên Huế
0235 0510 Quảng Nam
0236 0511 Đà Nẵng
0237 037 Thanh Hóa
0238 038 Nghệ An
0239 039 Hà Tĩnh
024 04 Hà Nội
0251 061 Đồng Nai
0252 062 Bình Thuận
0254 064 Bà Rịa - Vũng Tàu
0255 055 Quảng Ngãi
0256 056 Bình Định
0257 057 Phú Yên
0258 058 Khánh Hòa
0259 068 Ninh Thuận
0260 060 Kon Tum
0261 0501 Đắk Nông
0262 0500 Đắk Lắk
0263 063 Lâm Đồng
0269 059 Gia Lai
0270 070 Vĩnh Long
0271 0651 Bình Phước
0272 072 Long An
0273 073 Tiền Giang
0274 0650 Bình Dương
0275 075 Bến Tre
0276 066 Tây Ninh
0277 067 Đồng Tháp
028 08 Thành phố Hồ Chí Minh
0290 0780 Cà Mau
0291 0781 Bạc Liêu
0292 0710 Cần Thơ
0293 0711 Hậu Giang
0294 074 Trà Vinh
0296 076 An Giang
0297 077 Kiên Giang
0299 079 Sóc Trăng
`;

export const AREA_CODES: readonly AreaCode[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', old = '', ...province] = line.split(' ');
    return { code, old, province: province.join(' '), digits: code.length === 3 ? 8 : 7 };
  });

/** Prefixes of mobiles with 11 digits, until 2018, and what they became. */
export const OLD_MOBILE_PREFIXES: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

/** Networks of the Party and State (080) and of army and police (069), with the length of the whole number. */
export const STATE_NETWORKS: readonly {
  readonly code: string;
  readonly lengths: readonly number[];
  readonly name: string;
}[] = [
  { code: '080', lengths: [8], name: 'mạng 080' },
  { code: '069', lengths: [9, 10], name: 'mạng 069' },
];

/** Short numbers. `own`: run by the province for its people, so that it may be a hotline. */
export const SHORT_NUMBERS: readonly { readonly number: string; readonly own: boolean; readonly name: string }[] = [
  { number: '1022', own: true, name: 'Cổng thông tin 1022 của tỉnh' },
  { number: '111', own: false, name: 'Tổng đài quốc gia bảo vệ trẻ em' },
  { number: '112', own: false, name: 'Tìm kiếm, cứu nạn' },
  { number: '113', own: false, name: 'Công an' },
  { number: '114', own: false, name: 'Cứu hỏa' },
  { number: '115', own: false, name: 'Cấp cứu' },
];

/** Lines of the State's own for the whole country, whoever shows them; no department answers there. */
export const NATIONAL_LINES: ReadonlySet<string> = new Set(['+8418001096']);
