/** A quote of a page as proof. */

import type { LinkFact } from '../model/facts/links.ts';
import type { PageFacts } from '../model/facts/page.ts';
import type { Evidence } from '../model/finding.ts';

/** Sections of an attachment's text: `#trang-3`, in a ZIP `#tep-2` and `#tep-2-trang-3` (lib/documents/markup.ts). */
const SECTION = /^#(?:tep-(\d+))?-?(?:trang-(\d+))?(?: |$)/;

export function evidenceOf(page: PageFacts, quote: string, selector: string): Evidence {
  const { url, fetchedAt, confirmedAt, sha256, rendered, attachment } = page;
  const proof: Evidence = {
    url,
    quote,
    selector,
    fetchedAt,
    ...(confirmedAt === undefined ? {} : { confirmedAt }),
    sha256,
    ...(rendered ? { rendered: true as const } : {}),
  };
  const [, file, number] = (attachment === undefined ? null : SECTION.exec(selector)) ?? [];
  const fileName = file === undefined ? undefined : attachment?.files[Number(file) - 1];
  return {
    ...proof,
    ...(number === undefined ? {} : { page: Number(number) }),
    ...(fileName === undefined ? {} : { file: fileName }),
  };
}

/** Longer words hold more than one line of the page. */
const MAX_WORDS_UNITS = 120;

/** A link's own words; of a bare picture or icon the nearest words that the page has. */
export function linkEvidence(page: PageFacts, link: LinkFact): readonly Evidence[] {
  // a link of the home page that stands in a frame of it
  const shown = page.framed?.find(({ url }) => url === link.from) ?? page;
  return isShown(link) ? [evidenceOf(shown, link.words, link.selector)] : pageEvidence(shown);
}

/** Where nothing of what was found is text: words by which a reader knows the page again. */
export function pageEvidence(page: PageFacts): readonly Evidence[] {
  const [heading] = page.headings;
  if (heading !== undefined) return [evidenceOf(page, heading.text, heading.selector)];
  const link = page.links.find(isShown);
  return link === undefined ? [] : linkEvidence(page, link);
}

function isShown({ by, words }: LinkFact): boolean {
  return by === 'text' && words !== '' && words.length <= MAX_WORDS_UNITS;
}
