/** Memory of a pure reading: the same few thousand labels and address parts come back on every page of a portal. */

import { RecentMap } from '../model/recent-map.ts';
import { sharedString } from './shared-string.ts';

/** Texts of a generation. */
const GENERATION = 4096;

export interface Remembered<Value> {
  readonly get: (text: string) => Value;
}

export function remember<Value>(read: (text: string) => Value): Remembered<Value> {
  const known = new RecentMap<Value>(GENERATION);
  const get = (text: string): Value => {
    const found = known.get(text);
    if (found !== undefined) return found;
    // a copy: the text may be a slice of a page, and what is read of it a slice of the text; the same copy for all memories
    const own = sharedString(text);
    const value = read(own);
    known.set(own, value);
    return value;
  };
  return { get };
}
