/** Memory of a pure reading: the same few thousand labels and address parts come back on every page of a portal. */

import { copyString } from './fold.ts';

/** Entries kept; when full, all are dropped: simpler than ageing, and the menus are back within a page. */
const MAX_ENTRIES = 4096;

export interface Remembered<Value> {
  readonly get: (text: string) => Value;
}

export function remember<Value>(read: (text: string) => Value): Remembered<Value> {
  const known = new Map<string, Value>();
  const get = (text: string): Value => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size >= MAX_ENTRIES) known.clear();
    // a copy: the text may be a slice of a page
    known.set(copyString(text), value);
    return value;
  };
  return { get };
}
