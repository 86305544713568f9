/**
 * Links by their source text. A portal repeats the same menu on every page: an anchor whose source was seen
 * before is neither read nor stored again. Two generations of bounded size, so that links of single pages
 * fall out and menus stay.
 */

import type { ScannedLink } from '../model/first-look.ts';
import { copyString } from '../vietnamese/fold.ts';

export interface CachedLink {
  /** From `<a` up to its end tag. */
  readonly source: string;
  /** Null when it leads nowhere that can be followed. */
  readonly link: ScannedLink | null;
  /** Text shown in it. */
  readonly text: string;
  /** What came after it the last time: menus come in the same order, and comparing is cheaper than looking up. */
  next: CachedLink | null;
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
    // kept as long as it is seen
    if (older !== undefined) this.#add(older);
    return older;
  }

  /** The text must be a copy; of the source one is made. */
  add(source: string, link: ScannedLink | null, text: string): CachedLink {
    const cached = { source: copyString(source), link, text, next: null };
    this.#add(cached);
    return cached;
  }

  #add(cached: CachedLink): void {
    if (this.#young.size >= GENERATION) {
      // what falls out must not hold what fell out after it
      for (const gone of this.#old.values()) gone.next = null;
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(cached.source, cached);
  }
}
