/** Opinions and questions that people sent, as a page posts them, with their replies. */

import type { OpinionFact } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import type { FactContext } from './context.ts';

export function opinionsOf(_outline: Outline, _context: FactContext): readonly OpinionFact[] {
  return [];
}
