/** Text as shown: NFC, without characters that have no width, white space folded to single spaces, trimmed. */

// soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark
const NO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const SPACES = /\s+/g;
/** Printable ASCII with single spaces inside: nothing to fold. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

export function shown(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(NO_WIDTH, '').replace(SPACES, ' ').trim().normalize('NFC');
}

/** True when nothing of it would be drawn. */
export function blank(text: string): boolean {
  return text.trim() === '' || shown(text) === '';
}

/** A string of its own: in V8 a slice keeps the whole text it was cut from alive. */
export function copy(text: string): string {
  return text.length === 0 ? '' : (' ' + text).slice(1);
}
