/**
 * Finds the part of an address that changes nothing: banners with a new number at each render, folders that any number
 * opens. Pages whose addresses differ in one value only are compared; when the first ones are all the same page, the
 * rest of them is a trap. Two that differ clear the value for good, so that ids and paging are never lost.
 */

import type { ShownPage } from './challenge.ts';
import { fullPrint, quickPrint } from './page-print.ts';

/** Alike at first sight (title, headings, links), then alike in all their words. */
const SAME_AT_SIGHT = 4;
const SAME_IN_FULL = 4;
/** Slots of one address that are watched, and watched groups in all: what comes after is followed. */
const MAX_SLOTS = 6;
const MAX_GROUPS = 20_000;

interface Group {
  quick: string;
  full: string;
  alike: number;
  alikeInFull: number;
}

export class RepeatedPages {
  /** 'sound': two of its pages differ. */
  readonly #groups = new Map<string, Group | 'sound'>();
  readonly #traps = new Set<string>();

  /** Is this one of the addresses whose pages are all the same? */
  holds(path: string): boolean {
    return this.#traps.size > 0 && slots(path).some((slot) => this.#traps.has(slot));
  }

  read(path: string, page: ShownPage): void {
    const open = slots(path).filter((slot) => this.#groups.get(slot) !== 'sound');
    if (open.length === 0) return;
    const quick = quickPrint(page.look);
    // asked for before anything is noted: the text may not be at hand
    const full = open.some((slot) => this.#isAlike(slot, quick)) ? fullPrint(page.html) : '';
    for (const slot of open) this.#compare(slot, quick, full);
  }

  /** The address led elsewhere. */
  redirected(path: string, target: string): void {
    const print = `redirect ${target}`;
    for (const slot of slots(path)) this.#compare(slot, print, print);
  }

  /** So many were alike at first sight that this one has to be compared in full. */
  #isAlike(slot: string, quick: string): boolean {
    const group = this.#groups.get(slot);
    return group !== undefined && group !== 'sound' && group.quick === quick && group.alike >= SAME_AT_SIGHT;
  }

  #compare(slot: string, quick: string, full: string): void {
    const group = this.#groups.get(slot);
    if (group === 'sound') return;
    if (group === undefined) {
      if (this.#groups.size < MAX_GROUPS) this.#groups.set(slot, { quick, full: '', alike: 1, alikeInFull: 0 });
      return;
    }
    if (group.quick !== quick) return void this.#groups.set(slot, 'sound');
    group.alike += 1;
    if (group.alike <= SAME_AT_SIGHT) return;
    if (group.full === '') group.full = full;
    if (group.full !== full) return void this.#groups.set(slot, 'sound');
    group.alikeInFull += 1;
    if (group.alikeInFull >= SAME_IN_FULL) this.#traps.add(slot);
  }
}

/** The address once per value in it, with that value left out. Values: parameters, and digits in the path. */
function slots(path: string): readonly string[] {
  const mark = path.indexOf('?');
  const bare = mark < 0 ? path : path.slice(0, mark);
  const found: string[] = [];
  if (mark >= 0) {
    const pairs = path.slice(mark + 1).split('&');
    for (let index = 0; index < Math.min(pairs.length, MAX_SLOTS); index += 1) {
      const pair = pairs[index] ?? '';
      const equals = pair.indexOf('=');
      if (equals < 0) continue;
      const others = pairs.filter((_, place) => place !== index).sort();
      found.push(`${bare}?${[...others, `${pair.slice(0, equals)}=*`].join('&')}`);
    }
  }
  const digits = /\d+(?=\D*$)/.exec(bare);
  if (digits !== null) {
    const query = mark < 0 ? '' : path.slice(mark);
    found.push(`${bare.slice(0, digits.index)}*${bare.slice(digits.index + digits[0].length)}${query}`);
  }
  return found;
}
