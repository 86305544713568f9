/** A step of the search for procedure lists: which page is looked at next, how it was come by, and what a link is worth. */

import { isFile, fillsWords, isDecisionTitle, isWordless } from './procedure-pages.ts';
import type { Want } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { PostbackStep } from '../../model/facts/posts.ts';

/** How a page was come by. */
export interface Step {
  readonly url: string;
  readonly promise: Want['promise'];
  readonly urgency: number;
  /** A menu or the home page names it. */
  readonly named: boolean;
  /** Continues this list page, as its next page or as a field of it. */
  readonly of: PageFacts | null;
  readonly turned: boolean;
  /** The pager of the list's first page names it: there is more of the list. */
  readonly announced: boolean;
  /** Only its address in a sitemap promises procedures: without rows it is no empty list. */
  readonly hinted: boolean;
  readonly post: PostbackStep | null;
  /** The page that leads to it, where it may be a file. */
  readonly from: PageFacts | null;
  /** A file whose link names procedures: a list, whether or not one is made out in it. */
  readonly promised: boolean;
}

export const START: Step = {
  url: '',
  promise: 'named',
  urgency: 0,
  named: false,
  of: null,
  turned: false,
  announced: false,
  hinted: false,
  post: null,
  from: null,
  promised: false,
};
export const URGENCY = { menu: 0.95, page: 0.7, lead: 0.6, file: 0.55, hinted: 0.5, possible: 0.3 } as const;

/** What is read of this page if it comes to be wanted. */
export function wantOf({ url, promise, urgency, post }: Step): Want {
  const attachment = promise === 'named' ? { attachment: true as const } : {};
  return { url, promise, urgency, ...(post === null ? {} : { step: post }), ...attachment };
}

/** Along a link whose words name procedures; null for a file that is called a decision on them. */
export function stepAlong(
  link: LinkFact,
  page: PageFacts,
  fromHome: boolean,
  target: PageFacts | undefined,
): Step | null {
  const isDecision = isDecisionTitle(link.words);
  if (isFile(link.url)) {
    if (isDecision) return null;
    return { ...START, url: link.url, urgency: URGENCY.file, named: true, from: page, promised: true };
  }
  const named = !isDecision && isProminent(link, fromHome, target);
  return { ...START, url: link.url, urgency: named ? URGENCY.menu : URGENCY.page, named };
}

/**
 * A menu or the home page names it. What turns out to be a news post is named so only by a menu, a banner, or by words
 * that say nothing else: "Công bố 5 thủ tục hành chính mới" in the home page's text is the post's title.
 */
function isProminent(link: LinkFact, fromHome: boolean, target: PageFacts | undefined): boolean {
  if (link.place === 'menu' || link.place === 'header') return true;
  if (!fromHome) return false;
  return target?.kind !== 'article' || isWordless(link) || fillsWords(link);
}
