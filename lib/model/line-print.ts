/**
 * Lines of a page kept as numbers: enough to know the same line on another page again, and how many words it has. So the
 * portal's own menu, footer and notices are told from a page's contents where the markup does not tell them.
 */

/** A 32-bit sum of the text, and the words above it. */
export type LinePrint = number;

const SUM_VALUES = 2 ** 32;
/** More words make no difference. */
const MAX_WORDS = 4_000;

export function linePrint(text: string, words: number): LinePrint {
  // FNV-1a over UTF-16 units
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return Math.min(words, MAX_WORDS) * SUM_VALUES + (sum >>> 0);
}

export function wordsOfPrint(print: LinePrint): number {
  return Math.floor(print / SUM_VALUES);
}
