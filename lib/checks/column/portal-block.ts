/** The portal's block of news where the markup does not tell it from a page's own list: on the home page it is the same. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { Entry } from '../../model/facts/posts.ts';
import { foldLoose } from '../../vietnamese/fold.ts';
import { keyOfUrl } from '../search/topic-leads.ts';
import { headingTopic } from '../search/topic-words.ts';

/** One or two posts may be the same by chance. */
const MIN_POSTS = 3;

/**
 * Under the heading that the home page gives them, and which names neither the topic nor the page, stand the very posts
 * that the home page shows there. A page of news may begin with what its block on the home page shows.
 */
export function isPortalsBlock(
  home: PageFacts | null,
  page: PageFacts,
  list: readonly Entry[],
  topic: string,
): boolean {
  if (home === null || page === home || list.length < MIN_POSTS) return false;
  const heading = foldLoose(list[0]?.heading ?? '');
  if (heading === '' || headingTopic(list[0]?.heading ?? '', topic) === 'own') return false;
  const title = page.headings[0]?.text ?? '';
  if (foldLoose(title) === heading || headingTopic(title, 'news') === 'own') return false;
  const posts = list.map(keyOf).join(' ');
  return listsUnder(home, heading).some((shown) => shown.map(keyOf).join(' ') === posts);
}

function listsUnder({ entries }: PageFacts, heading: string): readonly (readonly Entry[])[] {
  const lists = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (foldLoose(entry.heading) !== heading) continue;
    const list = lists.get(entry.list);
    if (list === undefined) lists.set(entry.list, [entry]);
    else list.push(entry);
  }
  return [...lists.values()];
}

function keyOf({ url, title }: Entry): string {
  return url === null ? title : keyOfUrl(url);
}
