/** One copy of what stands on many pages: a menu's words, its addresses, and the selectors of its links. */

import { RecentMap } from '../model/recent-map.ts';
import { copyString } from './fold.ts';

/** A department's menus hold some hundreds of links, its lists some thousands of titles. */
const GENERATION = 8192;

const shared = new RecentMap<string>(GENERATION);

/** The same text, in a string that does not hold the page it was read from, nor a second copy of itself. */
export function sharedString(text: string): string {
  const known = shared.get(text);
  if (known !== undefined) return known;
  const copy = copyString(text);
  shared.set(copy, copy);
  return copy;
}
