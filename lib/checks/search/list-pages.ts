/**
 * Pages of one list in the order its pager turns them, until the caller has enough or the list ends. The same steps tell
 * what to fetch and what to look at, so that a focused reading and a full one agree.
 */

import type { Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { PostbackStep } from '../../model/facts/posts.ts';
import { readPage } from './topic-leads.ts';

export interface ListPages {
  readonly pages: readonly PageFacts[];
  /** The next page, where it has not been read, or could not be. */
  readonly wants: readonly Want[];
  /** The list goes on where it was not followed: beyond the bound, or where only a script leads. */
  readonly cut: 'bound' | 'script' | null;
}

export interface ListBrief {
  readonly most: number;
  readonly urgency: number;
  /** Asked after each page, with all pages so far: nothing further is needed. */
  readonly enough: (pages: readonly PageFacts[]) => boolean;
}

export function listPages(seen: Seen, start: PageFacts, { most, urgency, enough }: ListBrief): ListPages {
  const pages: PageFacts[] = [start];
  const visited = new Set([start.url]);
  for (;;) {
    const page = pages.at(-1) ?? start;
    if (enough(pages)) return { pages, wants: [], cut: null };
    const step = nextStep(seen, page, start, visited);
    if (step === null) return { pages, wants: [], cut: (page.pager?.unfollowable ?? null) === null ? null : 'script' };
    if (pages.length >= most) return { pages, wants: [], cut: 'bound' };
    visited.add(step.url);
    const next = readPage(seen, step.url);
    if (next === null) {
      if (seen.reading(step.url).state === 'gone') return { pages, wants: [], cut: null };
      const want: Want = {
        url: step.url,
        promise: 'named',
        urgency,
        ...(step.post === null ? {} : { step: step.post }),
      };
      return { pages, wants: [want], cut: null };
    }
    if (pages.some(({ url }) => url === next.url)) return { pages, wants: [], cut: null };
    visited.add(next.url);
    pages.push(next);
  }
}

interface Step {
  readonly url: string;
  readonly post: PostbackStep | null;
}

function nextStep(seen: Seen, { pager }: PageFacts, start: PageFacts, visited: ReadonlySet<string>): Step | null {
  const isNew = (url: string): boolean =>
    seen.inScope(url) && !visited.has(url) && !visited.has(seen.page(url)?.url ?? url);
  if (pager !== null) {
    if (pager.next !== null && isNew(pager.next)) return { url: pager.next, post: null };
    const post = pager.postbacks.find(({ key }) => !visited.has(key));
    if (post !== undefined) return { url: post.key, post };
  }
  const known = [...(pager?.pages ?? []), ...(start.pager?.pages ?? [])].find(isNew);
  return known === undefined ? null : { url: known, post: null };
}
