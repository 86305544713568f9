import { expect, test } from 'vitest';
import { findPeriods } from '../../lib/vietnamese/periods.ts';

test.each([
  ['Báo cáo quý I/2022', '2022-Q1 2022-01-01 2022-03-31'],
  ['Kết quả Quý IV năm 2022', '2022-Q4 2022-10-01 2022-12-31'],
  ['quý 2 - 2022', '2022-Q2 2022-04-01 2022-06-30'],
  ['QUÝ III-2022'.normalize('NFD'), '2022-Q3 2022-07-01 2022-09-30'],
  ['Tình hình giải quyết hồ sơ tháng 02/2022', '2022-02 2022-02-01 2022-02-28'],
  ['tháng 3 năm 2022', '2022-03 2022-03-01 2022-03-31'],
  ['6 tháng đầu năm 2022', '2022-H1 2022-01-01 2022-06-30'],
  ['sáu tháng cuối năm 2022', '2022-H2 2022-07-01 2022-12-31'],
  ['9 tháng năm 2022', '2022-9M 2022-01-01 2022-09-30'],
  ['9 tháng đầu năm 2022', '2022-9M 2022-01-01 2022-09-30'],
  ['Báo cáo năm 2022', '2022 2022-01-01 2022-12-31'],
  ['quý I và quý II năm 2022', '2022-Q2 2022-04-01 2022-06-30'],
  ['ngày 15 tháng 3 năm 2022', ''],
  ['giai đoạn năm 2021-2025', ''],
  ['tháng 13/2022', ''],
  ['quý V/2022', ''],
  ['quý khách', ''],
])('%j', (text, periods) => {
  const found = findPeriods(text);
  expect(found.map(({ period, from, to }) => `${period} ${from} ${to}`).join(' | ')).toBe(periods);
  for (const { start, end, text: named } of found) expect(text.slice(start, end)).toBe(named);
});
