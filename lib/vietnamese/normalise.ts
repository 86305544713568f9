/** The text of a quote. Apart from folding, whose table would cost every page that the overlay is put into. */

/** Text as a page shows it, for quotes: NFC, white space folded, zero-width signs removed, trimmed. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Zero-width space, direction marks and isolates, word joiner, byte order mark, soft hyphen, control signs. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
