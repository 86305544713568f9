/** Named legal documents: each published on a page or in a file of its own, or at least cited with its number. */

import type { Ask, Check, Seen, Want } from '../model/check.ts';
import type { Verdict } from '../model/finding.ts';
import { searchDocuments } from './documents/documents-search.ts';
import { documentsVerdict } from './documents/documents-verdict.ts';

export const documents: Check = { kind: 'documents', wants, judge };

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const { home } = seen;
  return home === null ? [] : searchDocuments(seen, home, ask).wants;
}

function judge(seen: Seen, ask: Ask): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  return documentsVerdict(searchDocuments(seen, home, ask), home);
}
