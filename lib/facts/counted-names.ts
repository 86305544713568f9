/** "Đầu tư tại Việt Nam (24)": names with how many things each holds behind them, of fields or sections and not of one thing. */

import { hasListWord } from '../vietnamese/procedure-list-words.ts';

/** "(24)", "[24]", "(24 thủ tục)". */
const IN_BRACKETS = /[([]\s*\d{1,4}(?:\s+(?<unit>\p{L}[\p{L}\p{M}\s]*))?\s*[)\]]\s*$/u;
/** In a badge of its own: the line ends with the number. */
const BARE = /\s\d{1,3}\s*$/u;
const MIN_COUNTED = 2;
const MIN_BADGES = 3;

/** Behind every name, or it may be a footnote's number or a year. */
export function areCounted(texts: readonly string[]): boolean {
  if (texts.length >= MIN_COUNTED && texts.every(isCounted)) return true;
  return texts.length >= MIN_BADGES && texts.every((text) => BARE.test(text) || isCounted(text));
}

function isCounted(text: string): boolean {
  const found = IN_BRACKETS.exec(text);
  if (found === null) return false;
  const unit = found.groups?.['unit'] ?? '';
  return unit === '' || hasListWord('procedure', unit);
}
