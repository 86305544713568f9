/** A day that is told without its month, where a heading names that: "Ngày 12", "Thứ ba, ngày 12", "12" alone. */

import { WEEKDAYS } from './date-words.ts';
import { foldWithMap } from './fold.ts';

const DAY_LABEL = 'ngay';
/** No more digits, and no month behind a stroke. */
const DAY = '(\\d{1,2})(?!\\d|\\s*[/.-]\\s*\\d)';
const LABELLED = new RegExp(`^(?:(?:${WEEKDAYS.join('|')})[, -]+)?${DAY_LABEL} ${DAY}`);
const ALONE = /^(\d{1,2})$/;

export interface NamedDay {
  readonly day: number;
  /** As written. */
  readonly text: string;
  /** Nothing but the number: it may be anything's. */
  readonly bare: boolean;
}

/** At the beginning of the text. */
export function dayNamed(text: string): NamedDay | null {
  const { folded, span } = foldWithMap(text.slice(0, MAX_UNITS).trim());
  const match = LABELLED.exec(folded) ?? ALONE.exec(folded);
  const day = Number(match?.[1] ?? 0);
  if (match === null || day < 1 || day > 31) return null;
  const [start, end] = span(0, match[0].length);
  return { day, text: text.trim().slice(start, end), bare: match[0] === match[1] };
}

const MAX_UNITS = 60;
