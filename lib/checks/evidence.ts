/** A quote of a page as proof. */

import type { LinkFact, PageFacts } from '../model/facts.ts';
import type { Evidence } from '../model/finding.ts';

export function evidenceOf(page: PageFacts, quote: string, selector: string): Evidence {
  const { url, fetchedAt, sha256, rendered } = page;
  return { url, quote, selector, fetchedAt, sha256, ...(rendered ? { rendered: true as const } : {}) };
}

/** Longer words hold more than one line of the page. */
const MAX_WORDS_UNITS = 120;

/** A link's own words; of a bare picture or icon the nearest words that the page has. */
export function linkEvidence(page: PageFacts, link: LinkFact): readonly Evidence[] {
  return isShown(link) ? [evidenceOf(page, link.words, link.selector)] : pageEvidence(page);
}

/** Where nothing of what was found is text: words by which a reader knows the page again. */
export function pageEvidence(page: PageFacts): readonly Evidence[] {
  const [heading] = page.headings;
  if (heading !== undefined) return [evidenceOf(page, heading.text, heading.selector)];
  const link = page.links.find(isShown);
  return link === undefined ? [] : [evidenceOf(page, link.words, link.selector)];
}

function isShown({ by, words }: LinkFact): boolean {
  return by === 'text' && words !== '' && words.length <= MAX_WORDS_UNITS;
}
