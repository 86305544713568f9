/** A select while a scan reads it: its options are links where they lead somewhere, and nothing else in it is read. */

import { chooserOf, chosenTarget } from './choices.ts';
import type { Chooser } from './choices.ts';
import { decodeEntities } from './entities.ts';
import type { Target } from './href.ts';
import type { TagAttributes } from './scan-attributes.ts';
import { KIND, sameName } from './scan-tags.ts';
import type { Kind } from './scan-tags.ts';
import type { ScannedWords } from './scan-words.ts';

/** Of an option's words, characters. */
const MAX_WORDS = 1000;
const GROUP = 'optgroup';

export class ScannedSelect {
  readonly #words: ScannedWords;
  #chooser: Chooser | null = null;
  /** The open option that leads somewhere. */
  #option: { readonly target: Target; raw: string } | null = null;
  #open = false;

  constructor(words: ScannedWords) {
    this.#words = words;
  }

  get open(): boolean {
    return this.#open;
  }

  start(attributes: TagAttributes): void {
    this.#open = true;
    this.#chooser = chooserOf(attributes.get('onchange'), attributes.get('name') !== undefined);
  }

  end(): void {
    this.endOption();
    this.#open = false;
  }

  /** A tag opens in it. */
  tag(kind: Kind, html: string, nameFrom: number, nameTo: number, attributes: TagAttributes): void {
    const group = nameTo - nameFrom === GROUP.length && sameName(html, nameFrom, GROUP);
    if (kind === KIND.option || group) this.endOption();
    if (kind !== KIND.option) return;
    const said = [attributes.get('value'), attributes.get('onclick'), attributes.get('data-href')] as const;
    const target = chosenTarget(this.#chooser, ...said);
    if (target !== null) this.#option = { target, raw: '' };
  }

  text(html: string, from: number, to: number): void {
    if (this.#option === null || this.#option.raw.length >= MAX_WORDS) return;
    this.#option.raw += decodeEntities(html.slice(from, to));
  }

  endOption(): void {
    if (this.#option !== null) this.#words.single(this.#option.target, this.#option.raw);
    this.#option = null;
  }
}
