/** Numbers of documents left blank before their code: "/KH-SKHCN", "Số:     /KH-SKHCN", "số ..../2024/QĐ-UBND". */

import { fold } from './fold.ts';

export interface BlankNumber {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** Nothing but dots and blanks where the count belongs, then the code in capitals. */
const CODE = String.raw`[.…_]*[ \t]*\/[ \t]?(?:20\d\d\/)?\p{Lu}{2,6}(?:-[\p{Lu}\p{M}&]{2,12}){1,2}(?![\p{L}\p{N}/])`;
const BARE = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}/&-][ \t]*)${CODE}`, 'u');
/** The word before it must be the one for number. */
const BEHIND_WORD = new RegExp(String.raw`(?<=\p{L}[:.]?[ \t]*)${CODE}`, 'u');
const NUMBER_WORD = /(?:^|[^a-z])so ?[:.]* ?$/;
const MAX_UNITS = 300;

/** The first in the text; null when there is none. */
export function findBlankNumber(text: string): BlankNumber | null {
  if (!text.includes('/')) return null;
  const line = text.slice(0, MAX_UNITS);
  const bare = BARE.exec(line);
  if (bare !== null) return found(bare);
  const behind = BEHIND_WORD.exec(line);
  return behind !== null && NUMBER_WORD.test(fold(line.slice(0, behind.index))) ? found(behind) : null;
}

function found({ 0: raw, index }: RegExpExecArray): BlankNumber {
  const lead = raw.length - raw.trimStart().length;
  return { start: index + lead, end: index + raw.length, raw: raw.trim() };
}
