import { describe, expect, test } from 'vitest';
import { AREA_CODES } from '../../lib/vietnamese/area-codes.ts';
import { isHotlineLabel, phoneLabelsIn } from '../../lib/vietnamese/phone-labels.ts';
import { findPhones, parsePhone } from '../../lib/vietnamese/phones.ts';

const shown = (text: string, province?: string): string =>
  findPhones(text, province === undefined ? {} : { province })
    .map(({ raw, e164, problem, hint, extension }) =>
      [
        `[${raw}]`,
        e164 ?? problem,
        hint === undefined ? undefined : `→ ${hint.written}`,
        extension && `ext ${extension}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ');

describe('numbers in use', () => {
  test.each([
    ['(0238) 3.844.500', '[(0238) 3.844.500] +842383844500'],
    ['(0238)3844500', '[(0238)3844500] +842383844500'],
    ['0238.3844500', '[0238.3844500] +842383844500'],
    ['0238 3844 500', '[0238 3844 500] +842383844500'],
    ['0238 - 3844500', '[0238 - 3844500] +842383844500'],
    ['0238–3844500', '[0238–3844500] +842383844500'],
    ['0221-3863456', '[0221-3863456] +842213863456'],
    ['02353.730.555', '[02353.730.555] +842353730555'],
    ['02223.825515', '[02223.825515] +842223825515'],
    ['02383844500', '[02383844500] +842383844500'],
    ['+84 238 3844500', '[+84 238 3844500] +842383844500'],
    ['(+84) 238.3844.500', '[(+84) 238.3844.500] +842383844500'],
    ['+84 (0)238 3844500', '[+84 (0)238 3844500] +842383844500'],
    ['84-238-3844500', '[84-238-3844500] +842383844500'],
    ['+842383844500', '[+842383844500] +842383844500'],
    ['024.3736.6617', '[024.3736.6617] +842437366617'],
    ['(028) 38 291 040', '[(028) 38 291 040] +842838291040'],
    ['080 43162', '[080 43162] +848043162'],
    ['080.43162', '[080.43162] +848043162'],
    ['069.2345.678', '[069.2345.678] +84692345678'],
    ['0969.123.456', '[0969.123.456] +84969123456'],
    ['0969 12 34 56', '[0969 12 34 56] +84969123456'],
    ['+84 969 123 456', '[+84 969 123 456] +84969123456'],
    ['18001096', '[18001096] +8418001096'],
    ['1900 1096', '[1900 1096] +8419001096'],
    ['1900.545.545', '[1900.545.545] +841900545545'],
    ['０２３８.3844500', '[０２３８.3844500] +842383844500'],
    ['０２３８．３８４４．５００', '[０２３８．３８４４．５００] +842383844500'],
    ['0238\u00a03844\u00a0500', '[0238\u00a03844\u00a0500] +842383844500'],
    ['ĐT0238.3844500Fax', '[0238.3844500] +842383844500'],
    ['(ĐT: 0238.3844500)', '[0238.3844500] +842383844500'],
    ['0084 238 3844500', '[0084 238 3844500] +842383844500'],
    ['(0238) - 3844.500', '[(0238) - 3844.500] +842383844500'],
    ['Hotline: 1900 1901', '[1900 1901] +8419001901'],
    ['Hotline 24/7: 0912 345 678', '[0912 345 678] +84912345678'],
    ['(0238.3844500)', '[0238.3844500] +842383844500'],
  ])('%j', (text, phones) => expect(shown(text)).toBe(phones));
});

describe('several numbers, extensions', () => {
  test.each([
    ['0238 3844500 - 3844501', '[0238 3844500] +842383844500 | [3844501] +842383844501'],
    ['(0238) 3844500/3844501', '[(0238) 3844500] +842383844500 | [3844501] +842383844501'],
    [
      '0238.3844500, 3844501; 3.844.502',
      '[0238.3844500] +842383844500 | [3844501] +842383844501 | [3.844.502] +842383844502',
    ],
    ['024 3736 6617/ 3736 6618', '[024 3736 6617] +842437366617 | [3736 6618] +842437366618'],
    ['0912345678 - 0912345679', '[0912345678] +84912345678 | [0912345679] +84912345679'],
    ['0912345678 0238.3844500', '[0912345678] +84912345678 | [0238.3844500] +842383844500'],
    [
      'ĐT: 0912.345.678 - 0238.3844500; Fax: 0238.3830088',
      '[0912.345.678] +84912345678 | [0238.3844500] +842383844500 | [0238.3830088] +842383830088',
    ],
    ['0238.3844500 máy lẻ 102', '[0238.3844500] +842383844500 ext 102'],
    ['0238 3844500 (số máy lẻ: 12)', '[0238 3844500] +842383844500 ext 12'],
    ['0238 3844500, ext. 7', '[0238 3844500] +842383844500 ext 7'],
    ['Tổng đài 1022 nhánh 1', '[1022] 1022 ext 1'],
    [
      '(04) 3736.6617 - (024) 3736.6617',
      '[(04) 3736.6617] old-area-code → 024 37366617 | [(024) 3736.6617] +842437366617',
    ],
    // a date is no second number
    ['0238.3844500 - 24/08/2022', '[0238.3844500] +842383844500'],
    ['24.08.2022 0238.3844500', '[0238.3844500] +842383844500'],
  ])('%j', (text, phones) => expect(shown(text)).toBe(phones));
});

describe('numbers of the past', () => {
  test.each([
    ['(04) 37366617', '[(04) 37366617] old-area-code → 024 37366617'],
    ['04.3736.6617', '[04.3736.6617] old-area-code → 024 37366617'],
    ['(08) 38291040', '[(08) 38291040] old-area-code → 028 38291040'],
    ['(84.4) 3.5551.726', '[(84.4) 3.5551.726] old-area-code → 024 35551726'],
    ['(84-38) 3844500', '[(84-38) 3844500] old-area-code → 0238 3844500'],
    ['0321.3863456', '[0321.3863456] old-area-code → 0221 3863456'],
    ['0241 3822 333', '[0241 3822 333] old-area-code → 0222 3822333'],
    ['022.3852345', '[022.3852345] old-area-code → 0212 3852345'],
    ['0563822333', '[0563822333] +84563822333'],
    ['056.3822333', '[056.3822333] old-area-code → 0256 3822333'],
    ['01681234567', '[01681234567] eleven-digit-mobile → 0381234567'],
    ['0123.456.7890', '[0123.456.7890] eleven-digit-mobile → 0834567890'],
    ['+84 168 123 4567', '[+84 168 123 4567] eleven-digit-mobile → 0381234567'],
  ])('%j', (text, phones) => expect(shown(text)).toBe(phones));

  test('every old area code leads to its own new one', () => {
    for (const { code, old, digits, province } of AREA_CODES) {
      if (old === code) continue;
      const subscriber = '38445001'.slice(0, digits);
      expect(shown(`(${old}) ${subscriber}`), province).toBe(
        `[(${old}) ${subscriber}] old-area-code → ${code} ${subscriber}`,
      );
      expect(shown(`(${code}) ${subscriber}`), province).toBe(
        `[(${code}) ${subscriber}] +84${code.slice(1)}${subscriber}`,
      );
    }
  });

  describe('an old area code that became a prefix of mobiles', () => {
    test.each<[string, string | undefined, boolean]>([
      ['(038) 3844500', undefined, false],
      ['038.3844500', undefined, false],
      ['038 3844 500', undefined, false],
      ['038-3844500', 'Nghệ An', false],
      ['038 384 4500', 'Nghệ An', false],
      ['038 384 4500', undefined, true],
      ['0383 844 500', undefined, true],
      ['0383 844 500', 'Nghệ An', true],
      ['0383844500', 'Nghệ An', true],
      ['036.3844500', 'tỉnh Nghệ An', true],
      ['(036) 3844500', 'Nghệ An', false],
      ['038.9844500', undefined, true],
      ['038.1234.567', undefined, true],
      ['+84 383 844 500', undefined, true],
    ])('%s, %s: a mobile: %s', (text, province, mobile) => {
      const [phone] = findPhones(text, province === undefined ? {} : { province });
      expect(phone?.valid).toBe(mobile);
      expect(phone?.type).toBe(mobile ? 'mobile' : 'landline');
    });
  });
});

describe('faults, where words say that a number was meant', () => {
  test.each([
    ['ĐT: 0912 345 67', '[0912 345 67] wrong-length'],
    ['Điện thoại: 0238.384450', '[0238.384450] wrong-length'],
    ['(0238) 384450', '[(0238) 384450] wrong-length'],
    ['Hotline: 0912.345.6789', '[0912.345.6789] wrong-length'],
    ['ĐT: 3844500', '[3844500] no-area-code'],
    ['ĐT: 0551234567', '[0551234567] unknown-prefix'],
    ['0551234567', ''],
    ['3844500', ''],
  ])('%j', (text, phones) => expect(shown(text)).toBe(phones));

  test('the province fills in a missing area code', () =>
    expect(shown('Đường dây nóng: 3844.500', 'Nghệ An')).toBe('[3844.500] no-area-code → 0238 3844500'));
});

describe('short numbers', () => {
  test.each([
    ['Tổng đài 1022', '[1022] 1022'],
    ['Đường dây nóng: 1022', '[1022] 1022'],
    ['Gọi số 1022', '[1022] 1022'],
    ['Tiếp nhận phản ánh, kiến nghị: 1022', '[1022] 1022'],
    ['1022', '[1022] 1022'],
    ['Công an: 113, cứu hỏa: 114', '[113] 113 | [114] 114'],
    ['1022/QĐ-UBND', ''],
    ['số 1022/QĐ-UBND', ''],
    ['tiếp nhận 1022 hồ sơ', ''],
    ['có 113 xã', ''],
    ['gọi 1022 lượt', ''],
  ])('%j', (text, phones) => expect(shown(text)).toBe(phones));
});

describe('look-alikes', () => {
  test.each([
    'nhiệm kỳ 2020 - 2025',
    '(12/2021) 87.80',
    '(0.4874)',
    'Lượt truy cập: 0.123.456.789',
    'Lượt truy cập: 0912345678',
    'Đang online: 1.900.123',
    '1.900.123',
    '1900 1901 1902 1903 1904',
    '1900 1901',
    'Điện thoại, năm sinh 1900 1901 1902',
    '1898 1899 1900 1901',
    '2001 2000 1901 1900 1899',
    '1.900.000 đồng',
    '1800 1801 1802',
    '19001096 đồng',
    '1.001786.000.00.00.H41',
    '000.00.01.H26-260930-0012',
    'MST: 0312345678',
    'Mã số thuế: 0912345678',
    'Số tài khoản 0912345678',
    'STK: 0912 345 678',
    'CCCD 038203001234',
    '038203001234',
    '09.03.2022 10',
    '09.03.2022 10:30',
    '02.02.2022 12345',
    '0912345678@mail.vn',
    'https://zalo.me/0912345678',
    '?phone=0912345678',
    '18.6733, 105.6922',
    '01/2018/TT-VPCP',
    '5158/QĐ-UBND',
    '09/03/2022',
    '2022-07-21T20:30:00',
    '0238/384',
    '0,2383844500',
    '1.0238.3844500',
    '091234567891234567',
    'TT12 0238/QĐ',
    '0238',
    '1234567890123',
    '0000000000',
    '(01) 02 03 04 05',
    '',
    'Mã hồ sơ 0912345678',
    '0912345678 lượt',
    'X0912345678',
  ])('%j holds no number', (text) => expect(shown(text)).toBe(''));
});

test('offsets quote the number', () => {
  const text = 'Đường dây nóng: (0238) 3.844.500, 0912.345.678 (gặp bà A)'.normalize('NFD');
  for (const { raw, start, end } of findPhones(text)) expect(text.slice(start, end)).toBe(raw);
  expect(findPhones(text)).toHaveLength(2);
});

test.each([
  ['tel:+842383844500', '+842383844500'],
  ['tel:0238%203844500', '+842383844500'],
  ['TEL:02383844500', '+842383844500'],
  ['tel:1022', '1022'],
  ['tel:19001096', '+8419001096'],
  [' 0238.3844500 ', '+842383844500'],
  ['tel:%E0%A4%A', undefined],
  ['0238.3844500 / 0912345678', undefined],
  ['không có', undefined],
])('parsePhone %j → %s', (text, e164) => expect(parsePhone(text)?.e164).toBe(e164));

describe('labels', () => {
  test.each([
    ['Đường dây nóng:', 'hotline'],
    ['HOTLINE', 'hotline'],
    ['Số điện thoại tiếp nhận phản ánh, kiến nghị', 'hotline'],
    ['Điện thoại đường dây nóng', 'hotline'],
    ['Điện thoại:', 'phone'],
    ['ĐT', 'phone'],
    ['SĐT', 'phone'],
    ['Fax:', 'fax'],
    ['ĐT/Fax', 'phone'],
    ['Di động', 'mobile'],
    ['Tổng đài điện lực', 'other-service'],
    ['Mã số thuế', 'not-phone'],
    ['Lượt truy cập', 'not-phone'],
  ])('%j is %s', (text, kind) => expect(phoneLabelsIn(text)[0]?.id).toBe(kind));
  test.each(['Phản ánh, kiến nghị', 'Liên hệ', 'Điện thoại', 'Tổng đài viên'])('%j is no hotline', (text) =>
    expect(isHotlineLabel(text)).toBe(false),
  );
});
