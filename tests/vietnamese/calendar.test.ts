import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  inPeriod,
  isFullMonth,
  isIsoDate,
  isoDate,
  lastDayOf,
  monthOf,
  monthsOf,
  yearPeriod,
} from '../../lib/vietnamese/calendar.ts';

test.each([
  ['2022-02-28', true],
  ['2022-02-29', false],
  ['2024-02-29', true],
  ['1900-02-29', false],
  ['2022-13-01', false],
  ['2022-1-1', false],
  ['2022-01-01T00:00', false],
  ['', false],
])('isIsoDate %j: %s', (text, valid) => expect(isIsoDate(text)).toBe(valid));

test.each([
  [2022, 2, 31, null],
  [2022, 72, 16, null],
  [2022, 0, 1, null],
  [2022, 1, 0, null],
  [2022.5, 1, 1, null],
  [10000, 1, 1, null],
  [2022, 4, 30, '2022-04-30'],
  [945, 1, 2, '0945-01-02'],
])('isoDate %s-%s-%s', (year, month, day, date) => expect(isoDate(year, month, day)).toBe(date));

test.each([
  ['2022-01-01', '2022-01-01', 0],
  ['2022-01-01', '2022-12-31', 364],
  ['2024-02-28', '2024-03-01', 2],
  ['2022-03-01', '2022-02-28', -1],
])('daysBetween %s, %s = %d', (a, b, days) => expect(daysBetween(a, b)).toBe(days));

test.each([
  ['2022-12-31', 1, '2023-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2022-01-15', 30, '2022-02-14'],
])('addDays %s %d', (date, days, sum) => expect(addDays(date, days)).toBe(sum));

test.each([
  ['2022-01-31', 1, '2022-02-28'],
  ['2022-11-30', 3, '2023-02-28'],
  ['2022-01-15', -1, '2021-12-15'],
  ['2022-05-31', 12, '2023-05-31'],
])('addMonths %s %d', (date, months, sum) => expect(addMonths(date, months)).toBe(sum));

describe('months and periods', () => {
  test('of a period', () => {
    expect(monthsOf({ from: '2021-11-30', to: '2022-02-01' })).toEqual(['2021-11', '2021-12', '2022-01', '2022-02']);
    expect(monthsOf({ from: '2022-02-02', to: '2022-02-01' })).toEqual(['2022-02']);
    expect(monthOf('2022-02-03')).toBe('2022-02');
    expect(firstDayOf('2022-02')).toBe('2022-02-01');
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
  });
  test.each([
    ['2022-06', '2022-06-29', false],
    ['2022-06', '2022-06-30', true],
    ['2022-06', '2022-07-01', true],
    ['2022-12', '2022-12-31', true],
  ])('month %s at %s full: %s', (month, asOf, full) => {
    expect(isFullMonth(month, asOf)).toBe(full);
  });
  test.each([
    [2022, undefined, '2022-12-31'],
    [2022, '2022-06-15', '2022-06-15'],
    [2022, '2023-02-01', '2022-12-31'],
    [2022, '2021-12-31', '2022-12-31'],
  ])('year %d at %s ends %s', (year, asOf, to) => expect(yearPeriod(year, asOf)).toEqual({ from: '2022-01-01', to }));
  test('ends belong to the period', () => {
    const period = { from: '2022-01-01', to: '2022-12-31' };
    expect(['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'].map((date) => inPeriod(date, period))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
