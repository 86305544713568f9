/** Where parts of a page end that hold no elements. Each search moves on or ends the page: none is quadratic. */

import { isSpace } from './scan-attributes.ts';
import { sameName } from './scan-tags.ts';

const COMMENT_END = /--!?>/g;
const SCRIPT_MARK = /<!--|-->|<\/?script(?=[\s/>])/gi;

/** Behind the comment that begins there, or -1. */
export function commentEnd(html: string, at: number): number {
  if (html.charCodeAt(at + 4) === 62) return at + 5;
  if (html.startsWith('->', at + 4)) return at + 6;
  COMMENT_END.lastIndex = at + 4;
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : -1;
}

/** Position of the end tag of that name, or -1. */
export function rawEnd(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (!sameName(html, at + 2, name)) continue;
    const code = html.charCodeAt(at + 2 + name.length);
    if (code === 62 || code === 47 || isSpace(code)) return at;
  }
  return -1;
}

/** The same for a script: `<!--` and another `<script` in it put off the end. */
export function scriptEnd(html: string, from: number): number {
  let escaped = false;
  let inner = false;
  SCRIPT_MARK.lastIndex = from;
  for (let mark = SCRIPT_MARK.exec(html); mark !== null; mark = SCRIPT_MARK.exec(html)) {
    const [text] = mark;
    if (text === '<!--') {
      escaped = true;
      // `<!-->` and `<!--->` end at once
      SCRIPT_MARK.lastIndex -= 2;
    } else if (text === '-->') {
      escaped = false;
      inner = false;
    } else if (text.charAt(1) !== '/') inner ||= escaped;
    else if (inner) inner = false;
    else return mark.index;
  }
  return -1;
}

/** A position moved on; -1 stays. */
export function behind(at: number, length: number): number {
  return at < 0 ? -1 : at + length;
}

/** Behind a tag that holds nothing but its name; -1 for any other. */
export function plainTagEnd(html: string, from: number): number {
  let at = from;
  let code = html.charCodeAt(at);
  while ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) code = html.charCodeAt(++at);
  return code === 62 ? at + 1 : -1;
}

export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
