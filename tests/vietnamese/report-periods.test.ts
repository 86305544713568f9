import { describe, expect, test } from 'vitest';
import { isAhead, periodsNamed, yearOfPeriod } from '../../lib/vietnamese/report-periods.ts';

const told = (text: string): string =>
  periodsNamed(text)
    .map(({ first, last, year }) => `${first}-${last}${year === null ? '' : `/${year}`}`)
    .join(' ');

describe('periods named', () => {
  test.each([
    ['Kết quả giải quyết TTHC quý I/2022', '1-3/2022'],
    ['Kết quả giải quyết TTHC quý 1 năm 2022', '1-3/2022'],
    ['Kết quả giải quyết TTHC Quý III-2022', '7-9/2022'],
    ['QUÝ IV.2022'.normalize('NFD'), '10-12/2022'],
    ['quý thứ hai năm 2022', '4-6/2022'],
    ['Q1/2022', '1-3/2022'],
    ['BC_Q3_2022', '7-9/2022'],
    ['quý I và quý II năm 2022', '1-3/2022 4-6/2022'],
    ['quý I, II/2022', '1-3/2022 4-6/2022'],
    ['quý I - III năm 2022', '1-3/2022 4-6/2022 7-9/2022'],
    ['Tình hình quý I của Sở năm 2022', '1-3/2022'],
    ['Năm 2022: kết quả quý II', '4-6/2022'],
    ['Kết quả quý IV/2021 và quý I/2022', '10-12/2021 1-3/2022'],
    ['Kết quả quý I', '1-3'],
    ['tháng 3/2022', '3-3/2022'],
    ['tháng 01, 02, 03 năm 2022', '1-1/2022 2-2/2022 3-3/2022'],
    ['từ tháng 4 đến tháng 6 năm 2022', '4-4/2022 5-5/2022 6-6/2022'],
    ['6 tháng đầu năm 2022', '1-6/2022'],
    ['sáu tháng đầu năm', '1-6'],
    ['6 tháng cuối năm 2022', '7-12/2022'],
    ['3 tháng đầu năm 2022', '1-3/2022'],
    ['9 tháng năm 2022', '1-9/2022'],
    ['quý III và 9 tháng đầu năm 2022', '7-9/2022 1-9/2022'],
    ['tháng 10 và 10 tháng năm 2022', '10-10/2022 1-10/2022'],
    ['nửa đầu năm 2022', '1-6/2022'],
    ['Báo cáo năm 2022', '1-12/2022'],
    ['ngày 15 tháng 3 năm 2022', '1-12/2022'],
    ['Kết quả giải quyết TTHC quý hai năm 2022', '4-6/2022'],
    ['quý ba và quý bốn năm 2022', '7-9/2022 10-12/2022'],
    ['Q.II/2022', '4-6/2022'],
    ['tháng tư năm 2022', '4-4/2022'],
    ['Tháng Năm năm 2022', '5-5/2022'],
    ['các tháng năm 2022', '1-12/2022'],
    ['tháng mười hai/2022', '12-12/2022'],
    ['từ ngày 01 tháng 4 đến hết ngày 30 tháng 6 năm 2022', '4-6/2022'],
    ['hồ sơ từ 01/01/2022 đến 31/3/2022', '1-3/2022'],
    ['từ ngày 01/4 đến hết ngày 30/6/2022', '4-6/2022'],
    ['(01/07/2022 - 30/9/2022)', '7-9/2022'],
    ['từ 15/12/2021 đến 14/3/2022', ''],
    ['từ 01/01/2022 đến 20/3/2022', ''],
    ['quy tụ nhiều nhà khoa học', ''],
    ['quý khách', ''],
    ['quy I', '1-3'],
    ['trong vòng 3 tháng', ''],
    ['giai đoạn năm 2021-2025', ''],
    ['tháng 13/2022', ''],
    ['quý V/2022', ''],
    ['T4/2022', '4-4/2022'],
    ['Kết quả giải quyết TTHC T04-2022', '4-4/2022'],
    ['BC_T4_2022', '4-4/2022'],
    ['Báo cáo Thg 4/2022', '4-4/2022'],
    ['T4, T5, T6/2022', '4-4/2022 5-5/2022 6-6/2022'],
    ['T1-T3/2022', '1-1/2022 2-2/2022 3-3/2022'],
    // days of the week, circulars, and what has no year at its side
    ['T4, 20/5/2022', ''],
    ['T2 - T6: 8h00', ''],
    ['TT04/2022', ''],
    ['T13/2022', ''],
    ['Tòa nhà T4', ''],
  ])('%j', (text, periods) => expect(told(text)).toBe(periods));
});

describe('the year of a period without one', () => {
  test.each<[string, string | null, number | null]>([
    ['quý I', '2022-04-05', 2022],
    ['quý I', '2022-03-25', 2022],
    ['quý IV', '2023-01-06', 2022],
    ['quý IV', '2022-12-20', 2022],
    ['quý IV', '2022-04-06', 2021],
    ['quý II/2021', '2022-04-06', 2021],
    ['quý I', null, null],
  ])('%j posted %j', (text, posted, year) => {
    const [period] = periodsNamed(text);
    if (period === undefined) throw new Error('no period');
    expect(yearOfPeriod(period, posted)).toBe(year);
  });
});

describe('what is still ahead', () => {
  test.each<[string, string]>([
    ['Kết quả giải quyết TTHC quý I, nhiệm vụ trọng tâm quý II năm 2022', 'false true'],
    ['Kế hoạch kiểm tra quý II/2022', 'true'],
    ['Lịch tiếp công dân quý I/2022', 'true'],
    ['Báo cáo kết quả thực hiện kế hoạch quý III/2022', 'false'],
    ['Công văn về việc báo cáo kết quả giải quyết hồ sơ quý I', 'true'],
    ['Báo cáo kết quả giải quyết hồ sơ quý I', 'false'],
    ['Đôn đốc nộp báo cáo quý I/2022', 'true'],
    ['Quý I/2022', 'false'],
  ])('%j', (text, ahead) => {
    expect(
      periodsNamed(text)
        .map((period) => isAhead(text, period))
        .join(' '),
    ).toBe(ahead);
  });
});
