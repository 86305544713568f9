/** What pages name: posts, rows of documents, files and links, by their titles, and the indices that these name. */

import type { PageFacts } from '../../model/facts/page.ts';
import { RecentMap } from '../../model/recent-map.ts';
import { indicesOf } from '../../vietnamese/indices.ts';

export interface Titled {
  readonly title: string;
  readonly url: string | null;
  /** Where it is named is about the indices. */
  readonly own?: true;
}

/** The news of years are gone through again whenever something has been read. */
const known = new RecentMap<readonly string[]>(8192);
const NONE: readonly string[] = [];

/** Ids of the indices that a title or lead names. Facts hold no slices of pages. */
export function namedIn(text: string): readonly string[] {
  const met = known.get(text);
  if (met !== undefined) return met;
  const hits = indicesOf(text);
  const ids = hits.length === 0 ? NONE : hits.map(({ id }) => id);
  known.set(text, ids);
  return ids;
}

/** Posts and rows of documents, with their page or else their file. */
export function titledOn({ entries, documents, attachments }: PageFacts): readonly Titled[] {
  return [
    ...entries.filter(({ place }) => place === 'main').map(({ title, url }) => ({ title, url })),
    ...documents
      .filter(({ listed }) => listed === true)
      .map(({ title, url, file }) => ({ title, url: url ?? file ?? null })),
    ...attachments
      .filter(({ place, words }) => place === 'main' && indicesOf(words).length > 0)
      .map(({ words, url }) => ({ title: words, url })),
  ];
}

/** On a page of the indices any file may hold them: "Báo cáo kết quả năm 2021". */
export function filesOf({ attachments }: PageFacts): readonly Titled[] {
  return attachments.filter(({ place }) => place === 'main').map(({ words, url }) => ({ title: words, url }));
}

/** Pages that a page on the indices names in its text: one for each index, or for each year. */
export function linksOnIndices({ links }: PageFacts): readonly string[] {
  return links
    .filter(({ place, dead, words }) => place === 'main' && !dead && indicesOf(words).length > 0)
    .map(({ url }) => url);
}
