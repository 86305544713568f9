/** The text of a file, read as a page: all of it is main text, and it is a document unless it lists or tells procedures. */

import type { ReadDocument } from '../documents/index.ts';
import { outline } from '../html/index.ts';
import type { PageFacts, PageKind } from '../model/facts/page.ts';
import type { Outline } from '../model/outline.ts';
import { readPage } from './read-page.ts';
import type { PageOrigin } from './read-page.ts';

/** What a file may be; it is no article, no column, no home page. */
const KINDS: ReadonlySet<PageKind> = new Set<PageKind>(['procedure-list', 'procedure', 'document-list']);

export function attachmentPage({ html, facts }: ReadDocument, origin: PageOrigin): PageFacts {
  const page = readPage(mainOnly(outline(html, origin.context.url)), { ...origin, attachment: facts });
  const { publishedLater: _, ...rest } = page;
  return { ...rest, kind: KINDS.has(page.kind) ? page.kind : 'document', published: null };
}

/** A file has no menu and no footer, whatever its lines look like. */
function mainOnly(page: Outline): Outline {
  const main = <T>(parts: readonly T[]): readonly T[] => parts.map((part) => ({ ...part, place: 'main' as const }));
  const { boxes, lines, links, pictures, tables, forms, times } = page;
  return {
    ...page,
    boxes: main(boxes),
    lines: main(lines),
    links: main(links),
    pictures: main(pictures),
    tables: main(tables),
    forms: main(forms),
    times: main(times),
    selector: page.selector,
  };
}
