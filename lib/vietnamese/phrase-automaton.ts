/** The automaton behind `compilePhrases`: states in flat tables, one row of next states per state. */

import { FOLDED, isWordUnit } from './fold-table.ts';
import { foldLoose } from './fold.ts';

// classes of a code unit of the text
export const NO_TRACE = 0;
export const SOFT_BREAK = 1;
export const HARD_BREAK = 2;
/** From here on the unit is part of a word; this one is a letter that no phrase holds. */
export const OTHER_LETTER = 3;

/** Columns of the table: other letter, a to z, 0 to 9, space. */
export const LETTER_CLASSES = 38;
export const SPACE_CLASS = 37;

/** Folded signs that may stand between the words of a phrase. */
const SOFT_SIGNS = ' -,/_&\'"+';

let classes: Uint8Array | null = null;

/** Class of each UTF-16 code unit, marks and case disregarded. */
export function unitClasses(): Uint8Array {
  classes ??= Uint8Array.from(FOLDED, classOfFolded);
  return classes;
}

function classOfFolded(folded: number): number {
  if (folded === 0) return NO_TRACE;
  if (folded >= 0x61 && folded <= 0x7a) return OTHER_LETTER + 1 + (folded - 0x61);
  if (folded >= 0x30 && folded <= 0x39) return OTHER_LETTER + 27 + (folded - 0x30);
  if (folded < 0x80 && SOFT_SIGNS.includes(String.fromCharCode(folded))) return SOFT_BREAK;
  return isWordUnit(folded) ? OTHER_LETTER : HARD_BREAK;
}

export interface PhraseEntry {
  readonly row: number;
  readonly phrase: string;
  readonly words: number;
  readonly letters: number;
  /** One of the row's `not` phrases. */
  readonly veto: boolean;
  /** Stands also where a longer hit overlaps it. */
  readonly within: boolean;
  /** Always stands, suppresses none. */
  readonly aside: boolean;
}

export interface Automaton {
  /** next[state * LETTER_CLASSES + class]; state 0 is the root. */
  readonly next: Uint16Array;
  /** Index of the first entry that ends in a state, 0 for none. */
  readonly firstEntry: Int32Array;
  /** Chain of further entries, 0 at its end. */
  readonly nextEntry: Int32Array;
  /** From 1 on. */
  readonly entries: readonly (PhraseEntry | undefined)[];
}

interface Rows {
  readonly phrases: readonly string[];
  readonly not?: readonly string[];
  readonly within?: boolean;
  readonly aside?: boolean;
}

export function buildAutomaton(rows: readonly Rows[]): Automaton {
  const entries = entriesOf(rows);
  const capacity = statesOf(entries);
  if (capacity > 0x10000) throw new RangeError(`phrase tables need ${capacity} states, 65536 is the bound`);
  const next = new Uint16Array(capacity * LETTER_CLASSES);
  const firstEntry = new Int32Array(capacity);
  const nextEntry = new Int32Array(entries.length);
  const states = insertAll(entries, next, firstEntry, nextEntry);
  linkSuffixes(states, next, firstEntry, nextEntry);
  return { next, firstEntry, nextEntry, entries };
}

/** The root, and a state for each letter of " phrase " that no phrase sorted before it shares. */
function statesOf(entries: readonly (FoldedEntry | undefined)[]): number {
  const words = entries.map((entry) => ` ${entry?.folded ?? ''} `).sort();
  return words.reduce((sum, word, at) => sum + word.length - sharedBeginning(words[at - 1] ?? '', word), 1);
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

type FoldedEntry = PhraseEntry & { readonly folded: string };

function entriesOf(rows: readonly Rows[]): (FoldedEntry | undefined)[] {
  const entries: (FoldedEntry | undefined)[] = [undefined];
  rows.forEach((row, index) => {
    const seen = new Set<string>();
    for (const [phrases, veto] of [
      [row.phrases, false],
      [row.not ?? [], true],
    ] as const) {
      for (const phrase of phrases) {
        const folded = foldLoose(phrase);
        if (folded === '' || seen.has(folded)) continue;
        seen.add(folded);
        const words = folded.split(' ').length;
        entries.push({
          row: index,
          phrase,
          words,
          letters: folded.length - words + 1,
          veto,
          within: row.within === true,
          aside: row.aside === true,
          folded,
        });
      }
    }
  });
  return entries;
}

/** Each phrase goes in as " phrase ", so that its ends are word boundaries. Returns the number of states. */
function insertAll(
  entries: readonly (FoldedEntry | undefined)[],
  next: Uint16Array,
  firstEntry: Int32Array,
  nextEntry: Int32Array,
): number {
  let states = 1;
  entries.forEach((entry, index) => {
    if (entry === undefined) return;
    let state = 0;
    for (const letter of ` ${entry.folded} `) {
      const column = columnOf(letter);
      const slot = state * LETTER_CLASSES + column;
      if (next[slot] === 0) next[slot] = states++;
      state = next[slot] as number;
    }
    nextEntry[index] = firstEntry[state] as number;
    firstEntry[state] = index;
  });
  return states;
}

function columnOf(letter: string): number {
  const unit = letter.charCodeAt(0);
  if (unit === 0x20) return SPACE_CLASS;
  const unitClass = classOfFolded(unit);
  if (unitClass <= OTHER_LETTER)
    throw new RangeError(`a phrase may hold Latin letters and digits only, not "${letter}"`);
  return unitClass - OTHER_LETTER;
}

/** Fills the table breadth first: a missing step is the step of the longest suffix; entries of suffixes are chained on. */
function linkSuffixes(states: number, next: Uint16Array, firstEntry: Int32Array, nextEntry: Int32Array): void {
  const suffix = new Uint16Array(states);
  const queue = new Uint16Array(states);
  let tail = 0;
  for (let column = 0; column < LETTER_CLASSES; column += 1) {
    const child = next[column] as number;
    if (child !== 0) queue[tail++] = child;
  }
  for (let head = 0; head < tail; head += 1) {
    const state = queue[head] as number;
    const fallback = suffix[state] as number;
    chainEntries(state, fallback, firstEntry, nextEntry);
    for (let column = 0; column < LETTER_CLASSES; column += 1) {
      const slot = state * LETTER_CLASSES + column;
      const child = next[slot] as number;
      const other = next[fallback * LETTER_CLASSES + column] as number;
      if (child === 0) {
        next[slot] = other;
      } else {
        suffix[child] = other;
        queue[tail++] = child;
      }
    }
  }
}

function chainEntries(state: number, fallback: number, firstEntry: Int32Array, nextEntry: Int32Array): void {
  const inherited = firstEntry[fallback] as number;
  if (inherited === 0) return;
  let last = firstEntry[state] as number;
  if (last === 0) {
    firstEntry[state] = inherited;
    return;
  }
  while (nextEntry[last] !== 0) last = nextEntry[last] as number;
  nextEntry[last] = inherited;
}
