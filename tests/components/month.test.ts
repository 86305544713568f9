import { describe, expect, it } from 'vitest';
import { addDays, addMonths, keyedDay, weeksOf } from '../../components/month.ts';

describe('weeks of a month', () => {
  it.each([
    // begins on a Tuesday, in a leap year
    ['2028-02-29', 5, 29, 1],
    // begins on a Monday and is four weeks long
    ['2027-02-10', 4, 28, 0],
    // begins on a Sunday
    ['2026-11-30', 6, 30, 6],
  ])('of %s', (day, weeks, days, before) => {
    const rows = weeksOf(day);
    expect(rows).toHaveLength(weeks);
    const all = rows.flat().filter((one) => one !== null);
    expect(all).toHaveLength(days);
    expect(all).toContain(day);
    expect(new Set(all.map((one) => one.slice(0, 7)))).toEqual(new Set([day.slice(0, 7)]));
    expect(rows[0]?.findIndex((one) => one !== null)).toBe(before);
    expect(rows.every((row) => row.length === 7)).toBe(true);
  });
});

describe('from day to day', () => {
  it.each([
    ['2026-12-31', 'ArrowRight', '2027-01-01'],
    ['2026-03-01', 'ArrowLeft', '2026-02-28'],
    ['2026-11-30', 'ArrowDown', '2026-12-07'],
    ['2026-11-30', 'ArrowUp', '2026-11-23'],
    // Monday is the week's first day
    ['2026-11-30', 'Home', '2026-11-30'],
    ['2026-11-29', 'Home', '2026-11-23'],
    ['2026-11-30', 'End', '2026-12-06'],
    ['2026-03-31', 'PageUp', '2026-02-28'],
    ['2026-12-31', 'PageDown', '2027-01-31'],
  ])('%s and %s is %s', (day, key, to) => expect(keyedDay(day, key)).toBe(to));

  it('other keys lead nowhere', () => expect(keyedDay('2026-11-30', 'a')).toBeNull());

  it('by days and months', () => {
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addMonths('2028-02-29', -12)).toBe('2027-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  });
});
