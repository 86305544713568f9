/** Text as shown. */

import { normalise } from '../vietnamese/normalise.ts';

/** NFC, without characters that have no width, white space folded to single spaces, trimmed. */
export function shown(text: string): string {
  return isFolded(text) ? text : normalise(text);
}

const SPACE = 32;

/** Nothing to do for most texts: this is asked of every line of every page. Says no where it is not sure. */
function isFolded(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= SPACE ? code < SPACE || before === SPACE : code >= 0x7f && !isPlain(code)) return false;
    before = code;
  }
  return before !== SPACE || text.length === 0;
}

/** Latin letters, the Vietnamese ones among them, dashes, quotes, dots and the sign of the đồng: composed, and drawn. */
function isPlain(code: number): boolean {
  if (code < 0x250) return code > 0xa0 && code !== 0xad;
  return (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x2010 && code <= 0x2027) || code === 0x20ab;
}
