/**
 * Whether words written with marks can be the phrase that they fold to: "công dân Sở" is not "công dân số". Missing
 * marks, another place of the tone, "kĩ" for "kỹ", hook for tilde say nothing.
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Tones that are often mistaken for each other count as one. */
const HOOK = '\u0309';
const TILDE = '\u0303';

/** @param phrase as its table has it; one without any mark is an abbreviation or another language's, and always agrees */
export function marksAgree(written: string, phrase: string): boolean {
  if (written === phrase || isPlain(phrase) || isPlain(written)) return true;
  const own = wordsOf(written);
  const meant = wordsOf(phrase);
  if (own.length !== meant.length) return true;
  return own.every((word, index) => agrees(word, meant[index] ?? ''));
}

/**
 * Whether a phrase stands there as it is written. Words bear each other out: of three or more, one may hold a slip of
 * typing ("Đuờng dây nóng"); of two, none may ("hỏi đáp" is no "hồi đáp"); one alone must be that very word.
 */
export function isWrittenSo(written: string, phrase: string, words: number): boolean {
  if (words === 1) return isThatWord(written, phrase);
  if (written === phrase || isPlain(phrase) || isPlain(written)) return true;
  if (written.toLowerCase() === phrase.toLowerCase()) return true;
  const own = wordsOf(written);
  const meant = wordsOf(phrase);
  if (own.length !== meant.length) return true;
  const slips = own.filter((word, index) => !agrees(word, meant[index] ?? '')).length;
  return slips <= (words > 2 ? 1 : 0);
}

/**
 * The same for one word alone, which nothing around it bears out: "nhân" is a word of its own and no "nhấn" whose tone was
 * forgotten. Only a word without any mark may be another's.
 */
function isThatWord(written: string, phrase: string): boolean {
  if (written === phrase || isPlain(phrase) || isPlain(written)) return true;
  const [own = ''] = wordsOf(written);
  const [meant = ''] = wordsOf(phrase);
  return own === meant || (own.replace(TONES, '') === meant.replace(TONES, '') && toneOf(own) === toneOf(meant));
}

function agrees(word: string, meant: string): boolean {
  if (word === meant || isPlain(word)) return true;
  const [tone, other] = [toneOf(word), toneOf(meant)];
  if (word.replace(TONES, '') !== meant.replace(TONES, '')) return false;
  return tone === '' || tone === other;
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().replaceAll('ð', 'đ').normalize('NFD').match(WORD) ?? []).map((word) =>
    word.replaceAll('y', 'i'),
  );
}

function toneOf(word: string): string {
  const tone = TONES.exec(word)?.[0] ?? '';
  TONES.lastIndex = 0;
  return tone === TILDE ? HOOK : tone;
}

/** ASCII alone. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
