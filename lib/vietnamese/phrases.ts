/**
 * Finds hundreds of phrases in one pass over a text: a dense Aho-Corasick automaton fed with folded letters.
 *
 * Phrases and text are compared word by word, without case or diacritics. A hyphen, comma, slash, quote, '&' or '_'
 * between words counts as a space ("Hỏi - đáp", "cai-cach-hanh-chinh"); a full stop, colon, bracket or bar ends the
 * phrase. So CCHC, DVC or ISO match as whole words only.
 */

import {
  buildAutomaton,
  HARD_BREAK,
  LETTER_CLASSES,
  NO_TRACE,
  OTHER_LETTER,
  SPACE_CLASS,
  unitClasses,
} from './phrase-automaton.ts';
import type { Automaton } from './phrase-automaton.ts';
import { isWrittenSo, marksAgree } from './marks.ts';
import { resolveHits } from './phrase-overlap.ts';
import { remember } from './remember.ts';
import type { RawHit } from './phrase-overlap.ts';

export interface PhraseRow<Id extends string = string> {
  readonly id: Id;
  readonly phrases: readonly string[];
  /** Phrases that veto a hit of this row which they overlap, unless the hit holds them whole. */
  readonly not?: readonly string[];
  /** Hits of this row stand also where a longer hit of another row overlaps them. */
  readonly within?: boolean;
  /** Hits of this row always stand, and suppress none: parts of a rule, not names. */
  readonly aside?: boolean;
}

export interface PhraseHit<Id extends string = string> {
  readonly id: Id;
  /** As written in the table. */
  readonly phrase: string;
  /** Offsets in the text given, end exclusive, marks of the last letter inside. */
  readonly start: number;
  readonly end: number;
  /** Letters and digits of the phrase: its strength. */
  readonly letters: number;
}

export interface PhraseMatcher<Id extends string = string> {
  /** Hits in reading order. Raw and folded text give the same hits, each with offsets of its own. */
  readonly match: (text: string) => readonly PhraseHit<Id>[];
  readonly has: (text: string) => boolean;
}

export interface PhraseOptions {
  /** Keep hits that a longer hit overlaps; by default the longest wins. Hits of equal span are always kept. */
  readonly keepOverlaps?: boolean;
  /** For matchers that are asked again and again of the same lines: what was found in a short text is kept for a while. */
  readonly remembers?: boolean;
}

/** Longer texts are not remembered: they are prose, and come once. UTF-16 units. */
const REMEMBERED_UNITS = 160;

export function compilePhrases<Id extends string>(
  rows: readonly PhraseRow<Id>[],
  options: PhraseOptions = {},
): PhraseMatcher<Id> {
  const automaton = buildAutomaton(rows);
  const keepOverlaps = options.keepOverlaps === true;
  const search = (text: string): readonly PhraseHit<Id>[] => {
    const hits = scan(automaton, text).filter((hit) => isWritten(text, hit));
    if (hits.length === 0) return NO_HITS;
    return resolveHits(hits, keepOverlaps).map(({ entry, start, end }) => ({
      id: (rows[entry.row] as PhraseRow<Id>).id,
      phrase: entry.phrase,
      start,
      end,
      letters: entry.letters,
    }));
  };
  const known = options.remembers === true ? remember(search) : null;
  const match = (text: string): readonly PhraseHit<Id>[] =>
    known === null || text.length > REMEMBERED_UNITS ? search(text) : known.get(text);
  return { match, has: (text) => match(text).length > 0 };
}

const NO_HITS: readonly never[] = [];

/**
 * How much of the text's letters and digits the hits fill, 0 to 1. Letters of fillers ("chuyên mục", "của tỉnh") outside
 * the hits are not counted against them. `extraLetters`: what abbreviations among the hits stand for beyond their own.
 */
export function matchShare(
  text: string,
  hits: readonly { readonly start: number; readonly end: number }[],
  fillers?: PhraseMatcher,
  extraLetters = 0,
): number {
  if (hits.length === 0) return 0;
  const inside = new Uint8Array(text.length);
  for (const { start, end } of fillers?.match(text) ?? []) inside.fill(FILLER, start, end);
  for (const { start, end } of hits) inside.fill(HIT, start, end);
  let hitLetters = 0;
  let otherLetters = 0;
  const classes = unitClasses();
  for (let at = 0; at < text.length; at += 1) {
    if ((classes[text.charCodeAt(at)] as number) < OTHER_LETTER) continue;
    if (inside[at] === HIT) hitLetters += 1;
    else if (inside[at] !== FILLER) otherLetters += 1;
  }
  const weight = hitLetters + extraLetters;
  return hitLetters === 0 ? 0 : weight / (weight + otherLetters);
}

const FILLER = 1;
const HIT = 2;

/** The automaton reads without marks; what they say is asked of its hits. A veto is no slip of typing: "một cửa Sở" is no window. */
function isWritten(text: string, { entry, start, end }: RawHit): boolean {
  const written = text.slice(start, end);
  return entry.veto ? marksAgree(written, entry.phrase) : isWrittenSo(written, entry.phrase, entry.words);
}

/** No phrase has more words than this. */
const RING_WORDS = 64;
/** Starts of the latest words of the text being scanned. */
const wordStarts = new Int32Array(RING_WORDS);

function scan(automaton: Automaton, text: string): RawHit[] {
  const { next, firstEntry } = automaton;
  const classes = unitClasses();
  const hits: RawHit[] = [];
  const afterSpace = next[SPACE_CLASS] as number;
  let state = afterSpace;
  let words = 0;
  let wordEnd = 0;
  let inWord = false;
  for (let at = 0; at <= text.length; at += 1) {
    const unitClass = at < text.length ? (classes[text.charCodeAt(at)] as number) : HARD_BREAK;
    if (unitClass >= OTHER_LETTER) {
      if (!inWord) {
        inWord = true;
        wordStarts[words % RING_WORDS] = at;
        words += 1;
      }
      wordEnd = at + 1;
      state = next[state * LETTER_CLASSES + (unitClass - OTHER_LETTER)] as number;
    } else if (unitClass === NO_TRACE) {
      if (inWord && wordEnd === at) wordEnd = at + 1;
    } else {
      if (inWord) {
        inWord = false;
        state = next[state * LETTER_CLASSES + SPACE_CLASS] as number;
        if (firstEntry[state] !== 0) collect(automaton, state, hits, words, wordEnd);
      }
      if (unitClass === HARD_BREAK) state = afterSpace;
    }
  }
  return hits;
}

function collect(automaton: Automaton, state: number, hits: RawHit[], words: number, end: number): void {
  // chained through suffixes: at most as many steps as distinct phrases that end here
  for (let at = automaton.firstEntry[state] as number; at !== 0; at = automaton.nextEntry[at] as number) {
    const entry = automaton.entries[at];
    if (entry === undefined) return;
    const firstWord = words - entry.words;
    hits.push({ entry, start: wordStarts[firstWord % RING_WORDS] as number, end, firstWord, endWord: words });
  }
}
