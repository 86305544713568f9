/** The attributes of one tag, read as browsers do and kept as positions: most are never cut out. */

import { decodeEntities } from './entities.ts';
import { readTarget } from './href.ts';
import type { Target } from './href.ts';
import { sameName } from './scan-tags.ts';

const NAMES = [
  'href',
  'onclick',
  'data-href',
  'alt',
  'title',
  'aria-label',
  'src',
  'data-src',
  'rel',
  'name',
  'content',
  'http-equiv',
  'type',
  'value',
  'xlink:href',
  'class',
  'style',
  'onchange',
] as const;
export type AttributeName = (typeof NAMES)[number];

const BY_LENGTH: readonly (readonly number[])[] = Array.from({ length: 11 }, (_, length) =>
  NAMES.flatMap((name, id) => (name.length === length ? [id] : [])),
);
const NONE: readonly number[] = [];
const FIRST = NAMES.map((name) => name.charCodeAt(0));
/** On any element these may make it navigate. */
const ONCLICK = NAMES.indexOf('onclick');
const DATA_HREF = NAMES.indexOf('data-href');

const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;

export class TagAttributes {
  /** The tag ended with `/>`. */
  selfClosing = false;
  /** The tag has an onclick or a data-href. */
  navigates = false;
  /** Attributes of the tag. */
  count = 0;
  #html = '';
  readonly #from = new Int32Array(NAMES.length).fill(-1);
  readonly #to = new Int32Array(NAMES.length);
  #any = false;

  /**
   * From behind the tag's name. Returns the position behind `>`, or -1 when the page ends inside the tag.
   * Without `all`, only what makes any element navigate is noted.
   */
  read(html: string, start: number, all: boolean): number {
    if (this.#any) this.#from.fill(-1);
    this.#any = false;
    this.navigates = false;
    this.count = 0;
    this.#html = html;
    const { length } = html;
    let at = start;
    while (at < length) {
      let code = html.charCodeAt(at);
      if (code === GREATER) {
        this.selfClosing = html.charCodeAt(at - 1) === SLASH;
        return at + 1;
      }
      if (isSpace(code) || code === SLASH) {
        at += 1;
        continue;
      }
      const nameFrom = at;
      this.count += 1;
      // an equals sign first is part of the name
      do code = html.charCodeAt(++at);
      while (at < length && code !== EQUALS && code !== GREATER && code !== SLASH && !isSpace(code));
      const nameTo = at;
      while (at < length && isSpace(html.charCodeAt(at))) at += 1;
      if (html.charCodeAt(at) !== EQUALS) {
        this.#note(nameFrom, nameTo, at, at, all);
        continue;
      }
      at += 1;
      while (at < length && isSpace(html.charCodeAt(at))) at += 1;
      code = html.charCodeAt(at);
      let valueFrom = at;
      if (code === 34 || code === 39) {
        valueFrom += 1;
        at = html.indexOf(code === 34 ? '"' : "'", valueFrom);
        if (at < 0) return -1;
        this.#note(nameFrom, nameTo, valueFrom, at, all);
        at += 1;
        continue;
      }
      while (at < length && code !== GREATER && !isSpace(code)) code = html.charCodeAt(++at);
      this.#note(nameFrom, nameTo, valueFrom, at, all);
      if (code === GREATER) {
        this.selfClosing = false;
        return at + 1;
      }
    }
    return -1;
  }

  has(name: AttributeName): boolean {
    return this.#from[NAMES.indexOf(name)]! >= 0;
  }

  /** Decoded; undefined when the tag has none. */
  get(name: AttributeName): string | undefined {
    const id = NAMES.indexOf(name);
    const from = this.#from[id]!;
    return from < 0 ? undefined : decodeEntities(this.#html.slice(from, this.#to[id]), true);
  }

  #note(nameFrom: number, nameTo: number, from: number, to: number, all: boolean): void {
    const length = nameTo - nameFrom;
    if (!all && length !== 7 && length !== 9) return;
    const first = this.#html.charCodeAt(nameFrom) | 32;
    for (const id of BY_LENGTH[length] ?? NONE) {
      if (first !== FIRST[id] || !(all || id === ONCLICK || id === DATA_HREF)) continue;
      if (!sameName(this.#html, nameFrom, NAMES[id]!)) continue;
      if (id === ONCLICK || id === DATA_HREF) this.navigates = true;
      // the first of equal names counts
      if (this.#from[id]! >= 0) return;
      this.#any = true;
      this.#from[id] = from;
      this.#to[id] = to;
      return;
    }
  }
}

/** Where the tag's element leads. Drawings write their addresses as `xlink:href`. */
export function targetOf(attributes: TagAttributes, anchor: boolean, inDrawing: boolean): Target | null {
  const xlink = anchor && inDrawing ? attributes.get('xlink:href') : undefined;
  const href = anchor ? (attributes.get('href') ?? xlink) : undefined;
  return readTarget(anchor, href, attributes.get('onclick'), attributes.get('data-href'));
}

export function titleOf(attributes: TagAttributes): string {
  return attributes.get('title') ?? attributes.get('aria-label') ?? '';
}

export function isSpace(code: number): boolean {
  return code === 32 || (code <= 13 && (code === 10 || code === 9 || code === 13 || code === 12));
}
