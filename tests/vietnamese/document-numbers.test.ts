import { describe, expect, test } from 'vitest';
import {
  documentKey,
  documentNumbersOfSlug,
  findDocumentNumbers,
  sameDocument,
} from '../../lib/vietnamese/document-numbers.ts';

const shown = (text: string): string =>
  findDocumentNumbers(text)
    .map(({ number, date }) => (date === undefined ? number : `${number} (${date})`))
    .join(' | ');

describe('numbers as printed', () => {
  test.each([
    ['Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ', '76/NQ-CP (2021-07-15)'],
    ['61/2018/NĐ-CP (23/4/2018)', '61/2018/NĐ-CP (2018-04-23)'],
    ['Thông số 01 /2018/TT-VPCP ngày 23 tháng 11 năm 2018', '01/2018/TT-VPCP (2018-11-23)'],
    ['45/2016/QĐ-TTg', '45/2016/QĐ-TTg'],
    // cells without a blank between them
    ['715/SKHCN-TĐC03/11/2022', '715/SKHCN-TĐC'],
    ['402/QĐ-SKHCN4/10/2022', '402/QĐ-SKHCN'],
    ['61/2018/NĐ-CP23-04-2018', '61/2018/NĐ-CP'],
    ['104/2016/QH13 06/4/2016', '104/2016/QH13 (2016-04-06)'],
    ['Quyết định số 3809/KH - UBND ngày 14/9/2021', '3809/KH-UBND (2021-09-14)'],
    ['5158/QĐ-UBND của UBND tỉnh Nghệ An ngày 30/12/2021', '5158/QĐ-UBND (2021-12-30)'],
    ['5158/QĐ-UBND, 5165/QĐ-UBND ngày 30/12/2021', '5158/QĐ-UBND | 5165/QĐ-UBND (2021-12-30)'],
    [
      '193/KH-UBND ngày 26/12/2023 và 184/KH-UBND ngày 07/12/2021',
      '193/KH-UBND (2023-12-26) | 184/KH-UBND (2021-12-07)',
    ],
    ['01/2023/QĐ-UBND', '01/2023/QĐ-UBND'],
    ['05/CT-CTUBND', '05/CT-CTUBND'],
    ['2717/KH-KHĐT', '2717/KH-KHĐT'],
    ['2405/KH-SNV', '2405/KH-SNV'],
    ['05-NQ/TU', '05-NQ/TU'],
    ['28-CT/TU (10/8/2022)', '28-CT/TU (2022-08-10)'],
    ['18-NQ/TW và 19-NQ/TW', '18-NQ/TW | 19-NQ/TW'],
    ['104/2016/QH13', '104/2016/QH13'],
    ['12/2020/UBTVQH14', '12/2020/UBTVQH14'],
    ['01/2011/TTLT-VPCP-BNV', '01/2011/TTLT-VPCP-BNV'],
    ['6050/2026/VBHN-BTP', '6050/2026/VBHN-BTP'],
    ['66.13/2026/NQ-CP', '66.13/2026/NQ-CP'],
    ['2231/SNV-CCHC&PC', '2231/SNV-CCHC&PC'],
    ['Công văn số 734/SKHCN-CCTĐC', '734/SKHCN-CCTĐC'],
    ['1234/UBND-NC', '1234/UBND-NC'],
    ['27/CP', '27/CP'],
    ['115-TTg', '115-TTg'],
    ['89-TC/TCT', '89-TC/TCT'],
    ['12a/KH-UBND', '12A/KH-UBND'],
  ])('%j', (text, numbers) => expect(shown(text)).toBe(numbers));
});

describe('slips', () => {
  test.each([
    ['61/2018/ND-CP', '61/2018/NĐ-CP'],
    ['5158/QĐ.UBND', '5158/QĐ-UBND'],
    ['15/TTr - SNV', '15/TTr-SNV'],
    ['76/NQ-CP.Căn cứ', '76/NQ-CP'],
    ['76/NQ-CP.', '76/NQ-CP'],
    ['61/2018/NĐCP', '61/2018/NĐ-CP'],
    ['61/2018/NĐ–CP', '61/2018/NĐ-CP'],
    ['61 / 2018 / NĐ - CP', '61/2018/NĐ-CP'],
    ['61/2018/NÐ-CP', '61/2018/NĐ-CP'],
    ['19-2016/NQ-CP', '19/2016/NQ-CP'],
    ['5158/QD-UBND', '5158/QĐ-UBND'],
    ['số111/2008/QĐ-UBND', '111/2008/QĐ-UBND'],
    ['12/2021/NQ- HĐND', '12/2021/NQ-HĐND'],
    ['195/1999/QĐ', '195/1999/QĐ'],
    ['76/nq-cp', '76/NQ-CP'],
    ['76/NQ-CP'.normalize('NFD'), '76/NQ-CP'],
    ['5158/QĐ-UBND'.normalize('NFD'), '5158/QĐ-UBND'],
    ['5158/QĐ\u00ad-UBND', '5158/QĐ-UBND'],
    ['76/NQ-CP - Nghị quyết của Chính phủ', '76/NQ-CP'],
    ['64/KH-UBND - UBND tỉnh', '64/KH-UBND'],
    ['64/KH-UBND.', '64/KH-UBND'],
    ['64/KH-UBNDngày', ''],
    ['76/NQ CP', '76/NQ-CP'],
    ['61/2018/NĐ CP', '61/2018/NĐ-CP'],
    ['64/KH_UBND', '64/KH-UBND'],
    ['Thông tư số01 /2018/TT- VPCP', '01/2018/TT-VPCP'],
    ['3809/KH - UBND', '3809/KH-UBND'],
    ['Nghị quyết số 05- NQ / TU', '05-NQ/TU'],
    ['76/NQ-CP-Nghị quyết về chương trình tổng thể', '76/NQ-CP'],
    ['64/KH-UBND-về việc', '64/KH-UBND'],
    ['64/KH-UBND-2022', '64/KH-UBND'],
    ['các Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017', '18-NQ/TW (2017-10-25) | 19-NQ/TW (2017-10-25)'],
    ['Quyết định số 5158 và 5165/QĐ-UBND', '5158/QĐ-UBND | 5165/QĐ-UBND'],
    ['QĐ 5158, 5165/QĐ-UBND', '5158/QĐ-UBND | 5165/QĐ-UBND'],
    ['Quyết định số 12, 15 và 18/QĐ-UBND', '12/QĐ-UBND | 15/QĐ-UBND | 18/QĐ-UBND'],
    ['có 12, 18/QĐ-UBND', '18/QĐ-UBND'],
    ['Thông số01/2018/TT-VPCP', '01/2018/TT-VPCP'],
    ['Số:       /KH-SKHCN', ''],
    ['số 64 của UBND, 12/QĐ-UBND', '12/QĐ-UBND'],
    ['Nghị quyết Trung ương số 18-NQ/TW khóa XII, ngày 25/10/2017', '18-NQ/TW (2017-10-25)'],
    ['Nghị quyết số 19-NQ/TW (khóa XI) ngày 31/10/2012', '19-NQ/TW (2012-10-31)'],
    ['05-NQ/TU của Ban Chấp hành Đảng bộ tỉnh Nghệ An (khóa XIX) ngày 14/12/2021', '05-NQ/TU (2021-12-14)'],
    ['Ngày 14/3/2019, UBND tỉnh ban hành Kế hoạch số 64/KH-UBND về phòng chống dịch', '64/KH-UBND (2019-03-14)'],
    ['Ngày 14/3/2022, Sở họp bàn thực hiện Kế hoạch số 64/KH-UBND', '64/KH-UBND'],
    ['64/KH-UBND của UBND tỉnh tổ chức hội nghị ngày 20/3/2022', '64/KH-UBND'],
    // the slash is lost, or stands for the hyphen
    ['Nghị quyết số 76 NQ/CP ngày 15/7/2021', '76/NQ-CP (2021-07-15)'],
    ['Kế hoạch 64 KH-UBND ngày 28/01/2022', '64/KH-UBND (2022-01-28)'],
    ['Nghị quyết 05NQ/TU', '05-NQ/TU'],
    ['05 NQ/TU', '05-NQ/TU'],
    ['28 CT/TU', '28-CT/TU'],
    ['76/NQ/CP', '76/NQ-CP'],
    ['05/NQ/TU', '05-NQ/TU'],
    ['5158QĐ-UBND', '5158/QĐ-UBND'],
    ['5158 QĐ/UBND', '5158/QĐ-UBND'],
    ['64 KH/UBND', '64/KH-UBND'],
    ['23 CT-TTg', '23/CT-TTg'],
    ['2405 KH-SNV', '2405/KH-SNV'],
    ['12 TT-BNV', '12/TT-BNV'],
    ['61/2018 NĐ-CP', '61/2018/NĐ-CP'],
    ['61/2018NĐ-CP', '61/2018/NĐ-CP'],
    ['5158 QĐ-UBND'.normalize('NFD'), '5158/QĐ-UBND'],
  ])('%j', (text, numbers) => expect(shown(text)).toBe(numbers));
});

describe('a number inside a longer one is not it', () => {
  test.each([
    '176 NQ/CP',
    '176NQ-CP',
    '76 NQ/CP-x',
    '76 NQ/CPx',
    '176/NQ-CP',
    '76/NQ-CP-x',
    '76/NQ-CPx',
    '76/NQ-CP-X',
    '76/NQ-CP-a1',
    '1.76/NQ-CP',
    '76/NQ-CP2',
  ])('%s', (text) => expect(findDocumentNumbers(text).map(({ key }) => key)).not.toContain('76/NQ-CP'));
  test.each(['105-NQ/TU', '05-NQ/TU-x', '05-NQ/TUx', '05-NQ/TW'])('%s', (text) =>
    expect(findDocumentNumbers(text).map(({ key }) => key)).not.toContain('5/NQ-TU'),
  );
});

describe('look-alikes', () => {
  test.each([
    'trực 24/7',
    'đạt 12/15 xã',
    '20/người',
    '100/000 dân',
    'tỷ lệ 3/4-HS',
    'Số 75/Lê Lợi',
    'km 12/QL-1A',
    'Số 12/KTX-B',
    'nhiệm kỳ 2020-2025/BCH',
    '15/7/2021',
    '0238/384',
    'Số: /KH-SNV',
    'ngày tháng 02 năm 2022',
    '1/2-3/4',
    'http://vi-du.gov.vn/12/tin-tuc',
    '10/10-A',
    'COVID-19/vắc xin',
    '',
    '5/ngày',
    '2/tuần',
    'ISO 9001/2015',
    'năm 2022 KH-UBND các cấp',
    'phòng 10 KH-TC',
    'nhiệm vụ 5 CT-XH',
    'Điều 12 QĐ-UBND',
    'trong tháng 5 NQ-CP được ban hành',
    'quý 2 BC-UBND',
    'có 18 KH-CN',
    'ngày 15 CT-TTg',
    'gồm 3 TT-TT',
    'có 64 kh-ubnd',
  ])('%j holds none', (text) => expect(shown(text)).toBe(''));
});

describe('a day in brackets behind the number', () => {
  test.each([
    ['Kế hoạch số 64/KH-UBND (28/01/2022)', '2022-01-28'],
    ['Kế hoạch số 64/KH-UBND (28/01/2022 00:00)', '2022-01-28'],
    ['Kế hoạch số 64/KH-UBND ngày 28/01/2022 (05/02/2022 08:15)', '2022-01-28'],
    // with its minute it is the post's
    ['Kế hoạch số 64/KH-UBND (05/02/2022 08:15)', undefined],
    ['Nghị quyết số 76/NQ-CP của Chính phủ(05.08.2021 15:52)', undefined],
    ['Giấy mời số 12/GM-SKHCN (14:00 05/08/2022)', undefined],
  ])('%j: %j', (text, date) => expect(findDocumentNumbers(text)[0]?.date).toBe(date));
});

describe('fields', () => {
  test('words may contradict the code', () => {
    const [found] = findDocumentNumbers('Quyết định số 3809/KH-UBND');
    expect(found).toMatchObject({ type: 'KH', typeWord: 'Quyết định', issuer: 'UBND', raw: '3809/KH-UBND' });
  });
  test('year of a legal document', () =>
    expect(findDocumentNumbers('Nghị định 61/2018/NĐ-CP')[0]).toMatchObject({
      type: 'NĐ',
      typeWord: 'Nghị định',
      issuer: 'CP',
      year: 2018,
    }));
  test.each([
    '76/NQ-CP, Chính phủ họp ngày 15/7/2021',
    '76/NQ-CP. Ngày 15/7/2021',
    '76/NQ-CP; ngày 15/7/2021, Sở họp',
    '76/NQ-CP ngày 16/72/2021',
    '76/NQ-CP 2021',
  ])('%j gives it no date', (text) => {
    const [found] = findDocumentNumbers(text);
    if (text.includes('.') || text.includes('họp')) expect(found?.date === undefined || text.includes(';')).toBe(true);
    else expect(found?.date).toBeUndefined();
  });
  test('offsets', () => {
    const text = 'xem  Quyết định số 5158 /QĐ-UBND ngày 30/12/2021'.normalize('NFD');
    const [found] = findDocumentNumbers(text);
    expect(text.slice(found?.start, found?.end)).toBe('5158 /QĐ-UBND'.normalize('NFD'));
  });
});

describe('comparing', () => {
  test.each([
    ['05-NQ/TU', '5-NQ/TU', true],
    ['18-NQ/TW', '18/NQ-TW', true],
    ['61/2018/NĐ-CP', '61/2018/ND-CP', true],
    ['2717/KH-KHĐT', '2717/KH-SKHĐT', true],
    ['01/2018/TT-VPCP', '1/2018/TT-VPCP', true],
    ['3809/KH-UBND', '3809/QĐ-UBND', false],
    ['01/2023/QĐ-UBND', '01/QĐ-UBND', false],
    ['01/2023/QĐ-UBND', '01/2022/QĐ-UBND', false],
    ['76/NQ-CP', '76/NQ-HĐND', false],
    ['x', 'x', false],
  ])('%s, %s: %s', (a, b, same) => expect(sameDocument({ number: a }, { number: b })).toBe(same));

  test('another date is another document, where both have one', () => {
    expect(
      sameDocument({ number: '22/KH-UBND', date: '2022-01-18' }, { number: '22/KH-UBND', date: '2021-01-18' }),
    ).toBe(false);
    expect(sameDocument({ number: '22/KH-UBND', date: '2022-01-18' }, { number: '22/KH-UBND', date: null })).toBe(true);
    expect(sameDocument({ number: '22/KH-UBND', date: '2022-01-18' }, { number: '22/KH-UBND' })).toBe(true);
  });

  test('documentKey', () => {
    expect(documentKey('Kế hoạch 064/KH-UBND')).toBe('64/KH-UBND');
    expect(documentKey('734/SKHCN')).toBe('734/KHCN');
    expect(documentKey('không số')).toBe('');
  });
});

test.each([
  ['5158-QD-UBND.signed.pdf', '5158/QĐ-UBND'],
  ['64-KH-UBND_28.01.2022.pdf', '64/KH-UBND (2022-01-28)'],
  ['/quyet-dinh-so-5158-qd-ubnd-ngay-30-12-2021-123.html', '5158/QĐ-UBND (2021-12-30)'],
  ['76.NQ.CP.pdf', '76/NQ-CP'],
  ['61_2018_ND-CP_357659.doc', '61/2018/NĐ-CP'],
  ['/files/5158%20Q%C4%90-UBND.pdf?t=1', '5158/QĐ-UBND'],
  ['184KH-UBND.pdf', '184/KH-UBND'],
  ['bai-12-ct.html', ''],
  ['tin-24-7.html', ''],
  ['', ''],
])('documentNumbersOfSlug %s → %s', (name, numbers) => {
  expect(
    documentNumbersOfSlug(name)
      .map(({ number, date }) => (date === undefined ? number : `${number} (${date})`))
      .join(' | '),
  ).toBe(numbers);
});
