import type { Bilingual } from '../../lib/model/plan.ts';

export const CALENDAR_WORDS = {
  open: { vi: 'Chọn trong lịch', en: 'Choose from a calendar' },
  month: { vi: 'Tháng {month} năm {year}', en: '{name} {year}' },
  day: { vi: '{day} tháng {month} năm {year}', en: '{day} {name} {year}' },
  before: { vi: 'Tháng trước', en: 'Month before' },
  after: { vi: 'Tháng sau', en: 'Month after' },
} as const satisfies Record<string, Bilingual>;

/** From Monday. */
export const WEEKDAYS: readonly { readonly short: Bilingual; readonly long: Bilingual }[] = [
  { short: { vi: 'T2', en: 'Mo' }, long: { vi: 'Thứ Hai', en: 'Monday' } },
  { short: { vi: 'T3', en: 'Tu' }, long: { vi: 'Thứ Ba', en: 'Tuesday' } },
  { short: { vi: 'T4', en: 'We' }, long: { vi: 'Thứ Tư', en: 'Wednesday' } },
  { short: { vi: 'T5', en: 'Th' }, long: { vi: 'Thứ Năm', en: 'Thursday' } },
  { short: { vi: 'T6', en: 'Fr' }, long: { vi: 'Thứ Sáu', en: 'Friday' } },
  { short: { vi: 'T7', en: 'Sa' }, long: { vi: 'Thứ Bảy', en: 'Saturday' } },
  { short: { vi: 'CN', en: 'Su' }, long: { vi: 'Chủ Nhật', en: 'Sunday' } },
];

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
