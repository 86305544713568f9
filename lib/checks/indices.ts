/** Results of the named indices for the year that is due, each with a score or a rank of this province or department. */

import type { Ask, Check, Seen, Want } from '../model/check.ts';
import type { Verdict } from '../model/finding.ts';
import { searchIndices } from './indices/indices-search.ts';
import { indicesVerdict } from './indices/indices-verdict.ts';

export const indices: Check = { kind: 'indices', wants, judge };

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const { home } = seen;
  return home === null ? [] : searchIndices(seen, home, ask).wants;
}

function judge(seen: Seen, ask: Ask): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  return indicesVerdict(searchIndices(seen, home, ask), ask);
}
