/** Whether a page that no check asked for deserves a tree, judged from its first look alone. */

import type { FirstLook } from '../model/first-look.ts';
import { topicsOf, topicsOfSlug } from '../vietnamese/topics.ts';

/** A title or heading is about a topic when the topic's words fill that much of it; a mention in a news title fills less. */
const SUBJECT_SHARE = 0.6;
const TITLE_SEPARATORS = /\s+[-–—|»›>·:]+\s+|\s*[|»›]\s*/u;

export function promising(look: FirstLook, url: string, sought: ReadonlySet<string>): boolean {
  if (look.procedureCode && sought.has('procedures')) return true;
  const about = (words: string): boolean =>
    topicsOf(words).some((hit) => hit.share >= SUBJECT_SHARE && sought.has(hit.topic));
  if (look.title.split(TITLE_SEPARATORS).some(about)) return true;
  if (look.headings.slice(0, 3).some(about)) return true;
  return topicsOfSlug(url).some((hit) => hit.last && hit.share >= SUBJECT_SHARE && sought.has(hit.topic));
}
