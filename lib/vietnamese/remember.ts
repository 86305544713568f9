/** Memory of a pure reading: the same few thousand labels and address parts come back on every page of a portal. */

import { RecentMap } from '../model/recent-map.ts';
import { copyString } from './fold.ts';

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
    const value = read(text);
    // a copy: the text may be a slice of a page
    known.set(copyString(text), value);
    return value;
  };
  return { get };
}
