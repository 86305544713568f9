/**
 * The pieces of text of a PDF page, each where it stands: points from the top left corner, the page turned upright. Read
 * from the glyphs as they are drawn: where a font lacks letters, office programs draw those of a whole line after the
 * others, and only their places tell where they belong.
 */

import { applied, multiplied, numbers } from './pdf-matrix.ts';
import type { Matrix, PageOperators } from './pdf-matrix.ts';

export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly base: number;
  /** Height of the font. */
  readonly size: number;
  readonly bold: boolean;
  /** Quarters that its line is turned: 1 runs down the page, -1 up. */
  readonly turn: 0 | 1 | -1;
}

export interface FontFacts {
  readonly bold: boolean;
  /** Font units to text units. */
  readonly scale: number;
}

interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** In heights of the font: glyphs further apart, or drawn further back, are no longer one piece. */
const [GAP, BACK] = [0.12, 0.5];
const MAX_FRAGMENTS = 50_000;
/** Private signs of symbol fonts that stand for bullets and ticks. */
const SYMBOLS = /[\uf000-\uf0ff]/g;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function fragmentsOf(page: PageOperators, fontOf: (name: string) => FontFacts): readonly Fragment[] {
  const pen = new Pen(page, fontOf);
  const byCode = new Map(Object.entries(page.names).map(([name, code]) => [code, name]));
  for (const [index, operator] of page.operators.entries()) {
    const args = page.operands[index];
    pen.follow(byCode.get(operator) ?? '', Array.isArray(args) ? (args as readonly unknown[]) : []);
    if (pen.fragments.length >= MAX_FRAGMENTS) break;
  }
  return pen.finished();
}

class Pen {
  readonly fragments: Fragment[] = [];
  readonly #fontOf: (name: string) => FontFacts;
  readonly #page: PageOperators;
  readonly #stack: { matrix: Matrix; state: TextState }[] = [];
  #matrix: Matrix;
  #state: TextState = {
    font: { bold: false, scale: 0.001 },
    size: 0,
    chars: 0,
    words: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  /** Of the text, and of its line. */
  #text: Matrix = IDENTITY;
  #line: readonly [number, number] = [0, 0];
  #x = 0;
  #y = 0;
  #open: { -readonly [Key in keyof Fragment]: Fragment[Key] } | null = null;

  constructor(page: PageOperators, fontOf: (name: string) => FontFacts) {
    this.#page = page;
    this.#fontOf = fontOf;
    this.#matrix = page.transform;
  }

  finished(): readonly Fragment[] {
    this.#close();
    return this.fragments;
  }

  follow(operator: string, args: readonly unknown[]): void {
    switch (operator) {
      case 'save':
        this.#stack.push({ matrix: this.#matrix, state: this.#state });
        return;
      case 'restore':
      case 'paintFormXObjectEnd': {
        const before = this.#stack.pop();
        this.#matrix = before?.matrix ?? this.#page.transform;
        this.#state = before?.state ?? this.#state;
        return;
      }
      case 'transform':
        this.#matrix = multiplied(this.#matrix, numbers(args));
        return;
      case 'paintFormXObjectBegin':
        this.#stack.push({ matrix: this.#matrix, state: this.#state });
        if (Array.isArray(args[0])) this.#matrix = multiplied(this.#matrix, numbers(args[0]));
        return;
      case 'showText':
        this.#show(Array.isArray(args[0]) ? (args[0] as readonly (Glyph | number)[]) : []);
        return;
      default:
        this.#followText(operator, args);
    }
  }

  #followText(operator: string, args: readonly unknown[]): void {
    const [first = 0, second = 0] = numbers(args);
    switch (operator) {
      case 'beginText':
        this.#text = IDENTITY;
        this.#move(0, 0, true);
        return;
      case 'setTextMatrix':
        this.#text = numbers(args[0] ?? args);
        this.#move(0, 0, true);
        return;
      case 'moveText':
        this.#move(first, second, false);
        return;
      case 'setLeadingMoveText':
        this.#state = { ...this.#state, leading: second };
        this.#move(first, second, false);
        return;
      case 'nextLine':
        this.#move(0, this.#state.leading, false);
        return;
      case 'setFont':
        if (typeof args[0] === 'string')
          this.#state = { ...this.#state, font: this.#fontOf(args[0]), size: numbers(args)[0] ?? 0 };
        return;
      default: {
        const key = SETTINGS[operator];
        if (key === undefined) return;
        const value = key === 'stretch' ? first / 100 : key === 'leading' ? -first : first;
        this.#state = { ...this.#state, [key]: value };
      }
    }
  }

  #move(x: number, y: number, fresh: boolean): void {
    this.#line = fresh ? [x, y] : [this.#line[0] + x, this.#line[1] + y];
    [this.#x, this.#y] = this.#line;
  }

  #show(glyphs: readonly (Glyph | number)[]): void {
    const { font, size, chars, words, stretch, rise } = this.#state;
    const whole = multiplied(this.#matrix, this.#text);
    const [a = 1, b = 0, c = 0, d = 1] = whole;
    const turn = Math.abs(a) >= Math.abs(b) ? 0 : b > 0 ? 1 : -1;
    const height = Math.abs(size) * Math.hypot(c, d);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#x -= (glyph * size * stretch) / 1_000;
        continue;
      }
      const advance = ((glyph.width ?? 0) * font.scale * size + chars + (glyph.isSpace === true ? words : 0)) * stretch;
      const from = turned(applied(whole, this.#x, this.#y + rise), turn);
      const to = turned(applied(whole, this.#x + advance, this.#y + rise), turn);
      this.#x += advance;
      this.#put({
        text: glyph.unicode ?? '',
        left: from[0],
        right: to[0],
        base: from[1],
        size: height,
        turn,
        bold: font.bold,
      });
    }
  }

  #put(glyph: Fragment): void {
    const open = this.#open;
    const { left, base, size } = glyph;
    const mark = /^\p{M}+$/u.test(glyph.text);
    const follows =
      open !== null &&
      Math.abs(base - open.base) <= 0.1 * size + (mark ? size : 0) &&
      (mark || (left - open.right <= GAP * size && left - open.right >= -BACK * size)) &&
      open.bold === glyph.bold &&
      open.turn === glyph.turn;
    if (!follows) {
      this.#close();
      this.#open = { ...glyph };
      return;
    }
    open.text += glyph.text;
    open.right = Math.max(open.right, glyph.right);
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null || open.text.trim() === '') return;
    const text = open.text.replace(SYMBOLS, '•').normalize('NFC');
    // blanks at its ends are no part of where it stands
    const wide = (open.right - open.left) / Math.max(1, open.text.length);
    const [before, after] = [
      open.text.length - open.text.trimStart().length,
      open.text.length - open.text.trimEnd().length,
    ];
    this.fragments.push({
      ...open,
      text,
      left: open.left + before * wide * 0.5,
      right: open.right - after * wide * 0.5,
    });
  }
}

interface TextState {
  readonly font: FontFacts;
  readonly size: number;
  readonly chars: number;
  readonly words: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

const SETTINGS: Readonly<Record<string, Exclude<keyof TextState, 'font' | 'size'>>> = {
  setCharSpacing: 'chars',
  setWordSpacing: 'words',
  setHScale: 'stretch',
  setLeading: 'leading',
  setTextRise: 'rise',
};

/** Turned a quarter, a line runs along the side of the page: to its reader that side is up. */
function turned([x, y]: readonly [number, number], turn: Fragment['turn']): [number, number] {
  if (turn === 0) return [x, y];
  return turn > 0 ? [y, -x] : [-y, x];
}
