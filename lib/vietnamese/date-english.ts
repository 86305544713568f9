/** Dates with an English month: "Nov 4, 2024", "20 March 2017", and Java's "Mon Jul 25 16:36:00 ICT 2016". */

import type { DateCore } from './date-cores.ts';
import { ENGLISH_MONTHS } from './date-words.ts';

const ENGLISH_MONTH = ENGLISH_MONTHS.map((name) => (name === 'may' ? name : `${name.slice(0, 3)}(?:${name.slice(3)})?`))
  .join('|')
  .replace('sep(?:tember)?', 'sept?(?:ember)?');

const ENGLISH_DAY_FIRST = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(${ENGLISH_MONTH})\\.?,?[ -](\\d{4})(?!\\d)`,
  'y',
);
const ENGLISH_MONTH_FIRST = new RegExp(`(${ENGLISH_MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'y');
const JAVA = new RegExp(
  `(${ENGLISH_MONTH}) (\\d{1,2}) (\\d{2}):(\\d{2}):\\d{2} ([a-z]{2,5}(?:[+-]\\d{2}:?\\d{2})?) (\\d{4})(?!\\d)`,
  'y',
);

export function englishDayFirstAt(text: string, at: number): DateCore | null {
  const match = run(ENGLISH_DAY_FIRST, text, at);
  if (match === null) return null;
  return {
    start: at,
    end: at + match[0].length,
    day: Number(match[1]),
    month: monthOfEnglish(match[2] as string),
    year: Number(match[3]),
    form: 'english',
  };
}

export function englishMonthFirstAt(text: string, at: number): DateCore | null {
  const java = run(JAVA, text, at);
  if (java !== null) {
    const clock = { hour: Number(java[3]), minute: Number(java[4]), zone: java[5] as string };
    return {
      start: at,
      end: at + java[0].length,
      day: Number(java[2]),
      month: monthOfEnglish(java[1] as string),
      year: Number(java[6]),
      form: 'english',
      clock,
    };
  }
  const match = run(ENGLISH_MONTH_FIRST, text, at);
  if (match === null) return null;
  return {
    start: at,
    end: at + match[0].length,
    day: Number(match[2]),
    month: monthOfEnglish(match[1] as string),
    year: Number(match[3]),
    form: 'english',
  };
}

function monthOfEnglish(name: string): number {
  return ENGLISH_MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
