/** Words that say nothing but a phrase or two of a table. */

import { matchShare } from './phrases.ts';
import type { PhraseMatcher } from './phrases.ts';

const WHOLLY = 0.85;

/** Of which row they are: "Xem tiếp »" is, "Xem tiếp kỳ họp" is not. */
export function wholly<Id extends string>(words: string, matcher: PhraseMatcher<Id>): Id | null {
  const hits = matcher.match(words);
  const [first] = hits;
  return first !== undefined && matchShare(words, hits) >= WHOLLY ? first.id : null;
}

export function isWholly(words: string, matcher: PhraseMatcher): boolean {
  return wholly(words, matcher) !== null;
}
