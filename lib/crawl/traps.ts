/**
 * Traps that show only over many links: calendars turned without end, lists multiplied by filters, parameters that
 * change at each render. Judges links, never pages a check asks for. Errs towards following: paging and ids are no traps.
 * Memory: counts for at most MAX_SHAPES shapes of address; what comes after is not judged.
 */

import type { SkipReason } from '../model/crawl.ts';
import type { Target } from './address.ts';
import { RepeatedPages } from './repeated-pages.ts';
import { calendarShape, nameAndValue } from './trap-shape.ts';
import { SORT_PARAMS, SORT_SUFFIXES } from './url-words.ts';

/** Ten years by month. */
const MAX_TURNS = 120;
/** Addresses of one path whose parameters vary in two, and in three or more ways: filters multiplied by one another. */
const MAX_COMBINED_PAIRS = 5_000;
const MAX_COMBINED = 300;
const MAX_SHAPES = 20_000;

interface Combination {
  count: number;
  /** By parameter its only value so far, or null once it varied. */
  readonly values: Map<string, string | null>;
}

export class Traps {
  readonly repeated = new RepeatedPages();
  readonly #turns = new Map<string, number>();
  readonly #unsorted = new Set<string>();
  readonly #combinations = new Map<string, Combination>();

  /** For a link not seen before. Counts it, unless it is refused. */
  refuse(target: Target, known: (key: string) => boolean): SkipReason | null {
    const { path } = target;
    const calendar = calendarShape(path);
    if (calendar !== null && this.#tooManyTurns(calendar)) return 'calendar';
    if (path.includes('?')) {
      const reason = this.#permutation(path, known) ?? this.#combination(path);
      if (reason !== null) return reason;
    }
    return this.repeated.holds(path) ? 'trap' : null;
  }

  #tooManyTurns(shape: string): boolean {
    const turns = this.#turns.get(shape) ?? 0;
    if (turns >= MAX_TURNS) return true;
    if (turns > 0 || this.#turns.size < MAX_SHAPES) this.#turns.set(shape, turns + 1);
    return false;
  }

  /** The first order of a list is followed, in place of all others. */
  #permutation(path: string, known: (key: string) => boolean): SkipReason | null {
    const mark = path.indexOf('?');
    const pairs = path.slice(mark + 1).split('&');
    const rest = pairs.filter((pair) => !sorts(nameAndValue(pair)[0]));
    if (rest.length === pairs.length) return null;
    const plain = path.slice(0, mark) + (rest.length === 0 ? '' : `?${[...rest].sort().join('&')}`);
    if (known(plain) || this.#unsorted.has(plain)) return 'permutation';
    if (this.#unsorted.size < MAX_SHAPES) this.#unsorted.add(plain);
    return null;
  }

  #combination(path: string): SkipReason | null {
    const mark = path.indexOf('?');
    const pairs = path.slice(mark + 1).split('&');
    if (pairs.length < 2) return null;
    const bare = path.slice(0, mark);
    let seen = this.#combinations.get(bare);
    if (seen === undefined) {
      if (this.#combinations.size >= MAX_SHAPES) return null;
      this.#combinations.set(bare, (seen = { count: 0, values: new Map() }));
    }
    let varying = 0;
    for (const pair of pairs) {
      const [name, value] = nameAndValue(pair);
      const known = seen.values.get(name);
      if (known === undefined) seen.values.set(name, value);
      else if (known !== value) seen.values.set(name, null);
      if (seen.values.get(name) === null) varying += 1;
    }
    const most = varying >= 3 ? MAX_COMBINED : varying === 2 ? MAX_COMBINED_PAIRS : Infinity;
    if (seen.count >= most) return 'permutation';
    seen.count += 1;
    return null;
  }
}

function sorts(name: string): boolean {
  return SORT_PARAMS.has(name) || SORT_SUFFIXES.some((suffix) => name.endsWith(suffix));
}
