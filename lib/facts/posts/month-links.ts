/** Links whose words are a month, as archives have them: "Tháng 11/2022 (5)". */

import { findPeriods } from '../../vietnamese/periods.ts';
import { countWords } from '../boxes.ts';

/** Words beside the month: "Lưu trữ", a count. */
const MAX_OTHER_WORDS = 2;
const MAX_UNITS = 40;

/** `2022-11`; null for other words. */
export function monthNamed(words: string): string | null {
  if (words.length > MAX_UNITS) return null;
  const period = findPeriods(words).find(({ kind }) => kind === 'month');
  if (period === undefined) return null;
  const others = countWords(words.slice(0, period.start)) + countWords(words.slice(period.end));
  return others <= MAX_OTHER_WORDS ? period.period : null;
}
