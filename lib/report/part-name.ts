/** What a part of a procedure is called; the id itself where another tool's report names one we do not know. */

import { PART_NAMES } from '../vietnamese/part-names.ts';
import type { Language } from './words.ts';

export function partName(part: string, lang: Language): string {
  return Object.hasOwn(PART_NAMES, part) ? PART_NAMES[part as keyof typeof PART_NAMES][lang] : part;
}
