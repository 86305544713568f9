import type { Bilingual } from './plan.ts';

/** Words of clauses that are not numbers, as plan files write them, and in Vietnamese. */
const WORDS: readonly (readonly [written: RegExp, vi: string])[] = [
  [/\bpreamble\b/g, 'phần mở đầu'],
  [/\brecipients list\b/g, 'nơi nhận'],
  [/\bannex\b/g, 'phụ lục'],
  [/\btable\b/g, 'bảng'],
];

/** Where a plan says something, for readers: `II.2; preamble` is `II.2; phần mở đầu` in Vietnamese. */
export function clauseText(clause: string): Bilingual {
  return { vi: WORDS.reduce((text, [written, vi]) => text.replace(written, vi), clause), en: clause };
}
