/**
 * Links by their source text. A portal repeats the same menu on every page: an anchor whose source was seen
 * before is neither read nor stored again. Two generations of bounded size, so that links of single pages
 * fall out and menus stay.
 */

import type { ScannedLink } from '../model/first-look.ts';

export interface CachedLink {
  /** Null when it leads nowhere that can be followed. */
  readonly link: ScannedLink | null;
  /** Text shown in it. */
  readonly text: string;
}

/** Entries of a generation: about a megabyte each. */
const GENERATION = 4000;

export class LinkCache {
  #young = new Map<string, CachedLink>();
  #old = new Map<string, CachedLink>();

  get(source: string): CachedLink | undefined {
    const known = this.#young.get(source);
    if (known !== undefined) return known;
    const older = this.#old.get(source);
    // kept as long as it is seen; the key that is stored is a copy already
    if (older !== undefined) this.#add(source, older);
    return older;
  }

  set(source: string, cached: CachedLink): void {
    this.#add(source, cached);
  }

  #add(source: string, cached: CachedLink): void {
    if (this.#young.size >= GENERATION) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set((' ' + source).slice(1), cached);
  }
}
