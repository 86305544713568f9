/** Which of overlapping phrase hits stand. */

import type { PhraseEntry } from './phrase-automaton.ts';

export interface RawHit {
  readonly entry: PhraseEntry;
  readonly start: number;
  readonly end: number;
  /** Words of the text, counted from 0: first, and the one after the last. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** Vetoed hits go, then the longest of overlapping ones stays (and every one of exactly its span). In reading order. */
export function resolveHits(hits: readonly RawHit[], keepOverlaps: boolean): RawHit[] {
  const standing = withoutVetoed(hits);
  if (standing.length < 2) return standing;
  return (keepOverlaps ? standing : longestOnly(standing)).sort(byPlace);
}

function byPlace(a: RawHit, b: RawHit): number {
  return a.firstWord - b.firstWord || b.endWord - a.endWord || a.entry.row - b.entry.row;
}

function withoutVetoed(hits: readonly RawHit[]): RawHit[] {
  const positive = hits.filter(({ entry }) => !entry.veto);
  if (positive.length === hits.length) return positive;
  // word -> vetoes over it; phrases are short, so this stays linear
  const vetoes = new Map<number, RawHit[]>();
  for (const hit of hits) {
    if (!hit.entry.veto) continue;
    for (let word = hit.firstWord; word < hit.endWord; word += 1) {
      const known = vetoes.get(word);
      if (known === undefined) vetoes.set(word, [hit]);
      else known.push(hit);
    }
  }
  return positive.filter((hit) => !isVetoed(hit, vetoes));
}

function isVetoed(hit: RawHit, vetoes: ReadonlyMap<number, readonly RawHit[]>): boolean {
  for (let word = hit.firstWord; word < hit.endWord; word += 1) {
    for (const veto of vetoes.get(word) ?? []) {
      if (veto.entry.row !== hit.entry.row) continue;
      const heldWhole = hit.firstWord <= veto.firstWord && veto.endWord <= hit.endWord;
      if (!heldWhole) return true;
    }
  }
  return false;
}

function longestOnly(hits: readonly RawHit[]): RawHit[] {
  const ranked = [...hits].sort((a, b) => b.entry.letters - a.entry.letters || a.firstWord - b.firstWord);
  const owner = new Map<number, RawHit>();
  return ranked.filter((hit) => {
    if (hit.entry.aside) return true;
    for (let word = hit.firstWord; word < hit.endWord; word += 1) {
      const taken = owner.get(word);
      if (taken !== undefined && yields(hit, taken)) return false;
    }
    for (let word = hit.firstWord; word < hit.endWord; word += 1) if (!owner.has(word)) owner.set(word, hit);
    return true;
  });
}

/** The hit gives way to a longer one that has one of its words. */
function yields(hit: RawHit, taken: RawHit): boolean {
  const inside = taken.firstWord <= hit.firstWord && hit.endWord <= taken.endWord;
  // two phrases of one row that overlap say it together; one inside the other says nothing more
  if (taken.entry.row === hit.entry.row) return inside;
  const sameSpan = taken.firstWord === hit.firstWord && taken.endWord === hit.endWord;
  return !sameSpan && !hit.entry.within;
}
