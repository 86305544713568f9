/**
 * One article under two addresses. A list tells by title and day which posts may be one; whether they are, their own
 * pages say by the address that they call the canonical one.
 */

import type { Seen, Want } from '../../model/check.ts';
import { fold } from '../../vietnamese/fold.ts';
import { keyOfUrl, readPage } from '../search/topic-leads.ts';
import type { DatedPost } from './column-walk.ts';

/** Posts whose own pages are asked. */
const MAX_ASKED = 24;

export interface Distinct {
  readonly posts: readonly DatedPost[];
  readonly wants: readonly Want[];
}

export function withoutTwins(seen: Seen, posts: readonly DatedPost[]): Distinct {
  const alike = Map.groupBy(posts, ({ title, date, url }) =>
    date === null || url === null || !seen.inScope(url) ? '' : `${fold(title)}\n${date}`,
  );
  const twins = new Set<DatedPost>();
  const wants: Want[] = [];
  for (const [key, group] of alike) {
    if (key === '' || group.length < 2 || wants.length >= MAX_ASKED) continue;
    const known = new Set<string>();
    for (const post of group) {
      const identity = identityOf(seen, post, wants);
      if (known.has(identity)) twins.add(post);
      known.add(identity);
    }
  }
  return twins.size === 0 ? { posts, wants } : { posts: posts.filter((post) => !twins.has(post)), wants };
}

/** A page that cannot be read is an article of its own, as far as anybody knows. */
function identityOf(seen: Seen, { url, key }: DatedPost, wants: Want[]): string {
  if (url === null) return key;
  const page = readPage(seen, url);
  if (page !== null) return keyOfUrl(page.canonical ?? page.url);
  if (seen.reading(url).state === 'unread') wants.push({ url, promise: 'possible', urgency: 0.3 });
  return key;
}
