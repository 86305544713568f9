/** What a page is called: by the link that led there, else by its heading, else by its title. */

import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';

export function labelOf({ headings, title }: PageFacts, link: LinkFact | null): string {
  const said = link === null || link.words === '' ? headings[0]?.text : link.words;
  return said ?? title.split(SITE_NAME)[0] ?? '';
}

/** What follows is the site's. */
const SITE_NAME = /\s+[-–—|»]\s+/u;
