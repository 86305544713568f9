/** Words of dates and times (data), folded: no marks, đ as d. */

import { wordList } from './word-list.ts';

export const WEEKDAYS: readonly string[] = wordList(`
  thu hai; thu ba; thu tu; thu nam; thu sau; thu bay; thu [2-7]; chu nhat; cn; t[2-7]; monday; tuesday; wednesday;
  thursday; friday; saturday; sunday; mon; tue; wed; thu; fri; sat; sun
`);

/** Weekdays in words, as the calendar counts them: 0 is Sunday. */
export const WEEKDAY_NUMBERS: readonly (readonly [string, number])[] = [
  ['chu nhat', 0],
  ['thu hai', 1],
  ['thu ba', 2],
  ['thu tu', 3],
  ['thu nam', 4],
  ['thu sau', 5],
  ['thu bay', 6],
];

/** Month by its word: "Tháng Ba", "tháng Giêng", "tháng mười hai". Longer ones first. */
export const MONTH_WORDS: readonly (readonly [string, number])[] = [
  ['muoi mot', 11],
  ['muoi hai', 12],
  ['muoi', 10],
  ['gieng', 1],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['bon', 4],
  ['nam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['chap', 12],
];

/** Written so, the month's word is not the one for "after" or "year", even with nothing before the year (.NET: "28 Tháng Sáu 2022"). */
export const SURE_MONTHS: Readonly<Record<string, RegExp>> = { sau: /sáu/iu, nam: /Tháng\s+Năm/u };

export const ENGLISH_MONTHS: readonly string[] = wordList(`
  january; february; march; april; may; june; july; august; september; october; november; december
`);

/** After one of these a bare "09/3" is a day and a month. */
export const DAY_OPENERS: readonly string[] = wordList(`
  ngay; sang; trua; chieu; toi; dem; hom nay; hom; tu; den; truoc; sau; het; sang ngay; ngay dang; dang
`);

/** After one of these a weekday and a day are when something is held; with their marks: "hội" is no "hồi". */
export const HOUR_OPENERS: readonly string[] = wordList(
  'vào; lúc; hồi; tới; tối; sáng; trưa; chiều; đêm; hôm; ngày; từ; đến; trước; sau; hết; và; hoặc; khi; từ ngày',
);

/** Signs of the lunar calendar. */
export const LUNAR_MARKS: readonly string[] = ['am lich', 'al', 'lich am'];

/** Times zones that a page writes for Vietnam's own. */
export const LOCAL_ZONES: readonly string[] = wordList(`
  ict; gmt+7; gmt+07; gmt+07:00; gmt+0700; utc+7; utc+07:00; +07:00; +0700; +07
`);

/** Words that may stand beside the date in a cell or attribute that is nothing but a date. */
export const DATE_LABEL_WORDS: ReadonlySet<string> = new Set(
  'ngay gio dang tai cap nhat luc ban hanh tao xuat thoi gian post posted on date published updated gmt utc ict viet phat hanh ky hieu luc cua lan cuoi tin'.split(
    ' ',
  ),
);
