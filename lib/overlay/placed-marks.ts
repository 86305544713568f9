/** Marks in the order in which they are told, each with its place on the page as that stands now. */

import type { MarkKind, PageMark } from '../model/overlay-message.ts';
import { quoteFinder } from './find-quote.ts';
import type { Placed } from './markers.ts';
import type { PageNodes } from './page-nodes.ts';
import type { TextLines } from './text-lines.ts';

const KIND_ORDER: Readonly<Record<MarkKind, number>> = { gap: 0, unsure: 1, evidence: 2 };
const NOWHERE = { range: null, ambiguous: false } as const;

/** Where on the page to look. */
export interface ReadPage {
  readonly nodes: PageNodes;
  /** The extension's own host. */
  readonly skip: (element: Element) => boolean;
  /** Of the page as it is now; null where it has changed since it was read. */
  readonly lines: TextLines | null;
}

/** Pauses now and then. */
export async function placedMarks(
  marks: readonly PageMark[],
  { nodes, skip, lines }: ReadPage,
  pause: () => Promise<void> | null,
): Promise<readonly Placed[]> {
  const find = quoteFinder(nodes, skip, { quotes: marks.length, lines });
  const placed: Placed[] = [];
  for (const mark of marks.toSorted((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind])) {
    const place = mark.at === null ? NOWHERE : (find(mark.at) ?? NOWHERE);
    const waiting = pause();
    if (waiting !== null) await waiting;
    // the page no longer says what the audit read there
    if (mark.kind === 'evidence' && mark.auditedOn !== undefined && place.range === null) continue;
    placed.push({ ...mark, ...place, number: placed.length + 1 });
  }
  return placed;
}

/** Of a mark that is the same from one reading of the page to the next. */
export function keyOf(mark: Placed | undefined): string {
  return mark === undefined ? '' : [mark.code, mark.requirement?.id, mark.at?.exact, mark.found.vi].join('\n');
}
