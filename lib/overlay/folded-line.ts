/** One line of a page as it is quoted, and where in what the page holds each of its characters stands. */

import { normalise } from '../vietnamese/normalise.ts';

/** Of each unit of the folded line: where its letter begins in the raw one, and where that ends. */
export interface LinePlaces {
  readonly text: string;
  readonly froms: readonly number[];
  readonly tos: readonly number[];
}

const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;
const WHITE = /^\s/;
/** Between lines that are folded together. */
const BETWEEN = '\u2063';
/** Latin letters as one character each, signs and spaces, between lines: nothing of it is shown as something else. */
const PLAIN = /^[\u2063\t\n\f\r\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2010-\u2015\u2018-\u2026]*$/;
const SPACES = /[\t\n\f\r ]+/g;

const BETWEEN_LINES = / ?\u2063 ?/;
/** Lines that are folded in one go: where one of them is not plain, each is folded alone. */
const TOGETHER = 100;

/** Of each line what foldLine says, in far fewer steps. */
export function foldLines(raws: readonly string[]): readonly string[] {
  const folded: string[] = [];
  for (let from = 0; from < raws.length; from += TOGETHER) {
    const some = raws.slice(from, from + TOGETHER);
    const joined = some.join(BETWEEN);
    const lines = PLAIN.test(joined) ? joined.replace(SPACES, ' ').trim().split(BETWEEN_LINES) : [];
    // a line may hold the sign that stands between lines
    folded.push(...(lines.length === some.length ? lines : some.map(foldLine)));
  }
  return folded;
}

/** Nearly every line is plain, and folded by the browser's own means; '' for one that says nothing. */
export function foldLine(raw: string): string {
  return PLAIN.test(raw) && !raw.includes(BETWEEN) ? raw.replace(SPACES, ' ').trim() : placesOf(raw).text;
}

/** Letter by letter: for the few lines in which something was found. */
export function placesOf(raw: string): LinePlaces {
  const froms: number[] = [];
  const tos: number[] = [];
  let text = '';
  let pending = -1;
  const put = (shown: string, from: number, to: number): void => {
    text += shown;
    for (let unit = 0; unit < shown.length; unit += 1) {
      froms.push(from);
      tos.push(to);
    }
  };
  for (let at = 0; at < raw.length;) {
    const end = endOfLetter(raw, at);
    const letter = raw.slice(at, end);
    const shown = isWhite(letter) ? ' ' : normalise(letter);
    if (shown === ' ') {
      if (pending < 0) pending = at;
    } else if (shown !== '') {
      if (pending >= 0 && text !== '') put(' ', pending, at);
      pending = -1;
      put(shown, at, end);
    }
    at = end;
  }
  return { text, froms, tos };
}

/** With the marks that belong to it. */
function endOfLetter(raw: string, at: number): number {
  const code = raw.charCodeAt(at);
  let end = code >= 0xd800 && code <= 0xdbff ? at + 2 : at + 1;
  while (end < raw.length && isMark(raw.charCodeAt(end))) end += 1;
  return end;
}

function isWhite(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code === SPACE || (code !== BYTE_ORDER_MARK && WHITE.test(letter));
}

/** Marks of Vietnamese and other Latin letters, and those above symbols. */
function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff) || (code >= 0x20d0 && code <= 0x20ff);
}
