/** Lines of text for a terminal: wrapped, indented, coloured where there is one. */

import type { Bilingual } from '../model/plan.ts';
import type { Language } from './words.ts';

export interface TerminalStyle {
  readonly lang: Language;
  /** ANSI colours; false for files and pipes. */
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

export type Ink = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
const INK: Readonly<Record<Ink, readonly [string, string]>> = {
  bold: ['\u001b[1m', '\u001b[22m'],
  dim: ['\u001b[2m', '\u001b[22m'],
  red: ['\u001b[31m', '\u001b[39m'],
  green: ['\u001b[32m', '\u001b[39m'],
  yellow: ['\u001b[33m', '\u001b[39m'],
  cyan: ['\u001b[36m', '\u001b[39m'],
};

const NARROWEST = 40;

export class Sheet {
  readonly lang: Language;
  readonly #style: TerminalStyle;
  readonly #lines: string[] = [];

  constructor(style: TerminalStyle) {
    this.#style = style;
    this.lang = style.lang;
  }

  line(text = ''): void {
    this.#lines.push(text);
  }

  section(title: string): void {
    this.line();
    this.line(this.ink('bold', title));
  }

  /** Broken between words. `hang`: further lines stand that much further in. */
  wrapped(text: string, { indent = 0, hang = 0, ink }: { indent?: number; hang?: number; ink?: Ink } = {}): void {
    const room = Math.max(NARROWEST, this.#style.width - indent - hang);
    let row = '';
    let margin = indent;
    const put = (): void => {
      this.line(' '.repeat(margin) + (ink === undefined ? row : this.ink(ink, row)));
      margin = indent + hang;
    };
    for (const word of text.split(' ')) {
      if (row !== '' && row.length + 1 + word.length > room) {
        put();
        row = '';
      }
      row = row === '' ? word : `${row} ${word}`;
    }
    if (row !== '') put();
  }

  ink(ink: Ink, text: string): string {
    const [on, off] = INK[ink];
    return this.#style.colour ? `${on}${text}${off}` : text;
  }

  say(text: Bilingual): string {
    return text[this.lang];
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

/** Text of a portal may hold control characters that a terminal would obey. */
export function clean(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
