/**
 * Letters of the time before Unicode, as files still carry them: TCVN3 (.VnTime, .VnArial) and VNI (VNI-Times). Both were
 * fonts that draw Vietnamese letters in the place of Latin-1 ones; so a file shows "thñ tôc hµnh chÝnh" or
 * "thuû tuïc haønh chính". Sources: TCVN 5712:1993 (ABC), the VNI tables for Windows.
 */

export type LegacyCharset = 'tcvn3' | 'vni';

/** From U+00A1 on, one letter for each of the font's places; a dot stands for a place without a Vietnamese letter. */
const TCVN3_FROM = 0xa1;
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ' + // A1..AE, the soft hyphen (AD) being ư
  '......àảãáạ' + // AF..B9
  '.ằẳẵắ......' + // BA..C4
  '.ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'; // C5..FE

/** VNI puts a sign after the letter: each with what it makes of an a. */
const VNI_TONES = pairs('ùá øà ûả õã ïạ');
/** A circumflex or a breve, with or without a tone. */
const VNI_HATS = pairs('ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ');
/** Letters of one sign. */
const VNI_SINGLE = pairs('ñđ ÑĐ ôơ ÔƠ öư ÖƯ æỉ ÆỈ óĩ ÓĨ òị ÒỊ îỵ ÎỴ');

const TCVN3_LETTERS = new Map(
  Array.from(TCVN3).map((letter, at) => [String.fromCharCode(TCVN3_FROM + at), letter] as const),
);
const VNI_PAIR = /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|([ñÑôÔöÖæÆóÓòÒîÎ])/gu;
/** Places of TCVN3 that are signs in Latin-1 and stand in no word there: with letters on either side they give it away. */
const TCVN3_SIGNS = /[¡-§¨-®µ-¾ÆÐÑÕÖ×ØÞßåæçðñõö÷øþ]/gu;
const TCVN3_INSIDE = /\p{L}[¨©ª«¬®µ¶·¸¹»¼½¾×÷]|[¨©ª«¬®µ¶·¸¹»¼½¾×÷]\p{L}/gu;
/** Pairs that no Vietnamese word in Unicode has: a mark after the vowel. */
const VNI_INSIDE = /[aeouyAEOUY][øûõïåãäëüØÛÕÏÅÃÄËÜ]|[aA][âáàêéèúùÂÁÀÊÉÈÚÙ]|[ôöÔÖ][ùøûõïÙØÛÕÏ]/gu;
/** Letters of Latin-1 that no Vietnamese word has. */
const FOREIGN = /[ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþ]/gu;
/** Letters that only Unicode has. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/gu;
/** Of all letters, from which on a text is in an old charset; Vietnamese has a mark on every third letter. */
const SHARE = 0.03;
const LEAST = 6;
/** In VNI most of them stand behind the vowel they mark. */
const VNI_PAIRED = 0.4;

/** How the words of a text become Unicode; null where they are. */
export function legacyDecoder(text: string): ((words: string) => string) | null {
  const charset = legacyCharset(withMicro(text));
  if (charset === null) return null;
  const decode = charset === 'tcvn3' ? decodeTcvn3 : decodeVni;
  // part of such a file may have been typed later
  return (words) => (countOf(words, UNICODE_ONLY) > 0 ? words : decode(withMicro(words)));
}

export function legacyCharset(text: string): LegacyCharset | null {
  const letters = countOf(text, /\p{L}/gu);
  const [tcvn3, vni, foreign] = [TCVN3_INSIDE, VNI_INSIDE, FOREIGN].map((pattern) => countOf(text, pattern));
  const marks = Math.max((tcvn3 ?? 0) + (foreign ?? 0), vni ?? 0);
  if (marks < LEAST || marks < SHARE * letters || countOf(text, UNICODE_ONLY) > marks) return null;
  return (vni ?? 0) > Math.max(tcvn3 ?? 0, VNI_PAIRED * (foreign ?? 0)) ? 'vni' : 'tcvn3';
}

/** The micro sign is often given as the Greek letter. */
function withMicro(text: string): string {
  return text.replaceAll('\u03bc', '\u00b5');
}

function decodeTcvn3(words: string): string {
  if (countOf(words, TCVN3_SIGNS) === 0 && !/[\u00a1-\u00ff]/.test(words)) return words;
  return words.replace(/[\u00a1-\u00fe]/g, (sign) => {
    const letter = TCVN3_LETTERS.get(sign) ?? '.';
    return letter === '.' ? sign : letter;
  });
}

function decodeVni(words: string): string {
  return words.replace(VNI_PAIR, (whole, base: string | undefined, mark: string | undefined, single?: string) => {
    if (single !== undefined) return VNI_SINGLE.get(single) ?? whole;
    return base === undefined || mark === undefined ? whole : joined(base, mark);
  });
}

/** `aù` is á, `aá` is ấ, `ôù` is ớ; capitals where the base is one. */
function joined(base: string, mark: string): string {
  const lower = mark.toLowerCase();
  const shown = VNI_TONES.get(lower);
  const [letter, tone] = shown === undefined ? hatted(base, lower) : [plain(base), shown];
  const composed = (letter + toneOf(tone)).normalize('NFC');
  return base === base.toUpperCase() ? composed.toUpperCase() : composed;
}

function plain(base: string): string {
  return (VNI_SINGLE.get(base) ?? base).toLowerCase();
}

function hatted(base: string, mark: string): readonly [letter: string, tone: string] {
  const shown = (VNI_HATS.get(mark) ?? '').normalize('NFD');
  // what it does to a it does to e and o
  return [`${plain(base)}${hatOf(shown)}`, shown];
}

function hatOf(decomposed: string): string {
  return decomposed.match(/[\u0302\u0306]/)?.[0] ?? '';
}

function toneOf(letter: string): string {
  return letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? '';
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
}
