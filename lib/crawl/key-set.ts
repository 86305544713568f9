/**
 * The keys of very many pages in 8 to 16 bytes each: not the keys are kept but 64 bits of each. Of a million keys two
 * that share them are met once in thirty million crawls; the page would then be taken for one already known.
 */

import { RecentMap } from '../model/recent-map.ts';

/** Slots at first; a power of two. */
const SLOTS = 1 << 12;
/** Of keys that were met of late the words themselves are known: a menu's, on every page. */
const RECENT = 4096;
const SEED_HIGH = 0x9e3779b9;
const SEED_LOW = 0x85ebca6b;

export class KeySet {
  /** High and low half of each slot's key; both 0 in an empty one. */
  #table = new Uint32Array(2 * SLOTS);
  #size = 0;
  readonly #recent = new RecentMap<true>(RECENT);
  /** Of the key hashed last. */
  #high = 0;
  #low = 0;

  get size(): number {
    return this.#size;
  }

  has = (key: string): boolean => {
    if (this.#recent.get(key) === true) return true;
    if (this.#table[this.#slotOf(key) * 2 + 1] === 0) return false;
    this.#recent.set(key, true);
    return true;
  };

  add(key: string): void {
    if (this.#recent.get(key) === true) return;
    const slot = this.#slotOf(key);
    this.#recent.set(key, true);
    if (this.#table[slot * 2 + 1] !== 0) return;
    this.#table[slot * 2] = this.#high;
    this.#table[slot * 2 + 1] = this.#low;
    this.#size += 1;
    if (this.#size * 4 > this.#slots * 3) this.#grow();
  }

  delete(key: string): void {
    this.#recent.clear();
    let gap = this.#slotOf(key);
    if (this.#table[gap * 2 + 1] === 0) return;
    this.#size -= 1;
    // what stands behind it moves up, so that no search ends too early
    for (let slot = this.#after(gap); this.#table[slot * 2 + 1] !== 0; slot = this.#after(slot)) {
      const home = this.#homeOf(this.#table[slot * 2 + 1] ?? 0);
      const mask = this.#slots - 1;
      if (((slot - home) & mask) < ((slot - gap) & mask)) continue;
      this.#table.copyWithin(gap * 2, slot * 2, slot * 2 + 2);
      gap = slot;
    }
    this.#table.fill(0, gap * 2, gap * 2 + 2);
  }

  get #slots(): number {
    return this.#table.length / 2;
  }

  /** Where the key stands, or would be put. */
  #slotOf(key: string): number {
    this.#hash(key);
    let slot = this.#homeOf(this.#low);
    for (;;) {
      const low = this.#table[slot * 2 + 1];
      if (low === 0 || (low === this.#low && this.#table[slot * 2] === this.#high)) return slot;
      slot = this.#after(slot);
    }
  }

  #homeOf(low: number): number {
    return low & (this.#slots - 1);
  }

  #after(slot: number): number {
    return (slot + 1) & (this.#slots - 1);
  }

  #hash(key: string): void {
    let high = SEED_HIGH;
    let low = SEED_LOW;
    for (let at = 0; at < key.length; at += 1) {
      const unit = key.charCodeAt(at);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      low = Math.imul(low ^ unit, 0x5f356495);
    }
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
    this.#high = high >>> 0;
    // 0 is an empty slot's
    this.#low = low >>> 0 || 1;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 2) {
      const low = old[slot + 1] ?? 0;
      if (low === 0) continue;
      let to = this.#homeOf(low);
      while (this.#table[to * 2 + 1] !== 0) to = this.#after(to);
      this.#table[to * 2] = old[slot] ?? 0;
      this.#table[to * 2 + 1] = low;
    }
  }
}
