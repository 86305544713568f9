/** Marks in the order in which they are told, each with its place on the page as that stands now. */

import type { MarkKind, OverlayContents, PageMark } from '../model/overlay-message.ts';
import type { QuotePlace } from '../model/page-snapshot.ts';
import { quoteFinder } from './find-quote.ts';
import type { Placed } from './markers.ts';
import type { PageNodes } from './page-nodes.ts';
import { pageTree, rangeOf } from './page-tree.ts';
import { placeRange } from './place-range.ts';

const KIND_ORDER: Readonly<Record<MarkKind, number>> = { gap: 0, unsure: 1, evidence: 2 };
const NOWHERE = { range: null, ambiguous: false } as const;

/** Where on the page to look. */
export interface ReadPage {
  readonly nodes: PageNodes;
  /** The extension's own host. */
  readonly skip: (element: Element) => boolean;
  /** Of the page as it is now; null where it has changed since it was read. */
  readonly elements: ArrayLike<Element> | null;
}

/** Pauses now and then. */
export async function placedMarks(
  { marks, places }: Pick<OverlayContents, 'marks' | 'places'>,
  page: ReadPage,
  pause: () => Promise<void> | null,
): Promise<readonly Placed[]> {
  const find = placeFinder(page, marks.length);
  const placed: Placed[] = [];
  const told = marks.map((mark, at) => ({ mark, known: places?.[at] ?? null }));
  for (const { mark, known } of told.toSorted((a, b) => KIND_ORDER[a.mark.kind] - KIND_ORDER[b.mark.kind])) {
    const place = find(mark, known, places !== null);
    const waiting = pause();
    if (waiting !== null) await waiting;
    // the page no longer says what the audit read there
    if (mark.kind === 'evidence' && mark.auditedOn !== undefined && place.range === null) continue;
    placed.push({ ...mark, ...place, number: placed.length + 1 });
  }
  return placed;
}

type Place = Pick<Placed, 'range' | 'ambiguous'>;

/** Where the reader has found it; where the page has changed meanwhile, it is looked for again. */
function placeFinder(
  { nodes, skip, elements }: ReadPage,
  marks: number,
): (mark: PageMark, known: QuotePlace | null, sought: boolean) => Place {
  const find = quoteFinder(pageTree(nodes, skip), marks);
  return ({ at }, known, sought) => {
    if (at === null || (known === null && sought && elements !== null)) return NOWHERE;
    const range = known === null || elements === null ? null : placeRange(nodes, elements, known, at.exact);
    if (range !== null && known !== null) return { range, ambiguous: known.ambiguous };
    const found = find(at);
    return found === null ? NOWHERE : { range: rangeOf(nodes, found.part), ambiguous: found.ambiguous };
  };
}

/** Of a mark that is the same from one reading of the page to the next. */
export function keyOf(mark: Placed | undefined): string {
  return mark === undefined ? '' : [mark.code, mark.requirement?.id, mark.at?.exact, mark.found.vi].join('\n');
}
