/** "Đầu tư tại Việt Nam (24)": names with how many things each holds behind them, of fields or sections and not of one thing. */

import { hasListWord } from '../vietnamese/procedure-list-words.ts';

export interface CountedName {
  readonly text: string;
  /** What its link says: a number in it is the title's own ("Bản tin tháng 5"). */
  readonly linked: string;
}

/** "(24)", "[24]", "(24 thủ tục)". */
const IN_BRACKETS = /[([]\s*\d{1,4}(?:\s+(?<unit>\p{L}[\p{L}\p{M}\s]*))?\s*[)\]]\s*$/u;
/** In a badge of its own: the line ends with the number. */
const BARE = /\s\d{1,3}\s*$/u;
const MIN_COUNTED = 2;

/** Behind every name, or it may be a footnote's number. */
export function areCounted(names: readonly CountedName[]): boolean {
  return names.length >= MIN_COUNTED && names.every((name) => isCounted(name) || isBadged(name));
}

function isBadged({ text, linked }: CountedName): boolean {
  return BARE.test(text) && linked !== '' && !text.endsWith(linked);
}

function isCounted({ text }: CountedName): boolean {
  const found = IN_BRACKETS.exec(text);
  if (found === null) return false;
  const unit = found.groups?.['unit'] ?? '';
  return unit === '' || hasListWord('procedure', unit);
}
