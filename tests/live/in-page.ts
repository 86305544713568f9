/** What tests run inside a page: the readers as a content script would call them. */

import type { FactContext } from '../../lib/facts/context.ts';
import { outlineLive } from '../../lib/html/outline-live.ts';
import { readLivePage } from '../../lib/live-page.ts';
import type { PageFacts } from '../../lib/model/facts/page.ts';
import type { Line } from '../../lib/model/outline.ts';
import { isHiddenInSnapshot, readSnapshot, type SnapshotNode } from '../../lib/html/snapshot.ts';
import { quoteFinder, type QuoteSelector } from '../../lib/overlay/find-quote.ts';
import { pageNodes } from '../../lib/overlay/page-nodes.ts';
import { pageTree, rangeOf } from '../../lib/overlay/page-tree.ts';
import { placeRange } from '../../lib/overlay/place-range.ts';
import { quotePlaces } from '../../lib/overlay/snapshot-quotes.ts';
import { takeSnapshot, type Snapshot } from '../../lib/overlay/take-snapshot.ts';

const nodes = pageNodes(window);
/** As the overlay leaves out its own host. */
const skip = (element: Element): boolean => element.localName === 'soi-cong';

const snapshotHere = async (): Promise<Snapshot> => takeSnapshot(nodes, skip, () => null);

/** As the overlay has a page read: by its snapshot, elsewhere. */
export async function factsHere(context: FactContext): Promise<PageFacts> {
  return readLivePage({
    root: await rootHere(),
    context,
    charset: document.characterSet,
    readAt: '2022-11-20T01:00:00.000Z',
    sha256: '0'.repeat(64),
    hidden: isHiddenInSnapshot,
  });
}

async function rootHere(): Promise<SnapshotNode> {
  return rootOf(await snapshotHere());
}

function rootOf({ snapshot }: Snapshot): SnapshotNode {
  const root = readSnapshot(snapshot);
  if (root === null) throw new Error('the snapshot cannot be read');
  return root;
}

export async function linesHere(): Promise<readonly Pick<Line, 'text' | 'hidden'>[]> {
  const { lines } = outlineLive(await rootHere(), { url: location.href, hidden: isHiddenInSnapshot });
  return lines.map((line) => ({ text: line.text, hidden: line.hidden }));
}

interface FoundHere {
  readonly range: Range;
  readonly ambiguous: boolean;
}

/** Quotes found, each with its text and the nearest id around it: in the snapshot, and on the page itself. */
export async function quotesHere(quotes: readonly QuoteSelector[]): Promise<readonly unknown[]> {
  const read = (await foundInSnapshot(quotes)).map(toldOf);
  const find = finderHere(quotes.length);
  const anew = quotes.map((quote) => toldOf(find(quote)));
  if (JSON.stringify(read) !== JSON.stringify(anew)) throw new Error(`they differ: ${JSON.stringify([read, anew])}`);
  return anew;
}

/** A place that the page does not say the quote at is an error: there the overlay would have to look again. */
async function foundInSnapshot(quotes: readonly QuoteSelector[]): Promise<readonly (FoundHere | null)[]> {
  const taken = await snapshotHere();
  return quotePlaces(rootOf(taken), quotes).map((place, at) => {
    const exact = quotes[at]?.exact ?? '';
    const range = place === null ? null : placeRange(nodes, taken.elements, place, exact);
    if (place !== null && range === null) throw new Error(`nothing there: ${exact} ${JSON.stringify(place)}`);
    return place === null || range === null ? null : { range, ambiguous: place.ambiguous };
  });
}

function finderHere(quotes: number): (quote: QuoteSelector) => FoundHere | null {
  const find = quoteFinder(pageTree(nodes, skip), quotes);
  return (quote) => {
    const found = find(quote);
    return found === null ? null : { range: rangeOf(nodes, found.part), ambiguous: found.ambiguous };
  };
}

function toldOf(found: FoundHere | null): unknown {
  if (found === null) return null;
  const { range, ambiguous } = found;
  const id = range.startContainer.parentElement?.closest('[id]')?.id ?? '';
  return { text: range.toString(), id, ambiguous };
}

/** Every quote that the facts of this page carry, looked for on it. */
export async function factQuotesHere(): Promise<{ quotes: number; lost: readonly string[]; ms: number }> {
  const context = {
    url: location.href,
    home: location.pathname === '/',
    departmentNames: [],
    province: '',
    asOf: '2022-11-20',
  };
  const quotes = quotesIn(await factsHere(context)).filter(({ exact }) => exact !== '');
  const from = performance.now();
  const find = finderHere(quotes.length);
  const onPage = quotes.map((quote) => find(quote));
  const ms = performance.now() - from;
  const inSnapshot = await foundInSnapshot(quotes);
  const same = (at: number): boolean =>
    JSON.stringify(toldOf(inSnapshot[at] ?? null)) === JSON.stringify(toldOf(onPage[at] ?? null));
  const lost = quotes.filter((_, at) => onPage[at] === null || !same(at)).map(({ exact }) => exact);
  return { quotes: quotes.length, lost, ms };
}

function quotesIn(value: unknown): QuoteSelector[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'quote' in value && typeof value.quote === 'string'
      ? [{ exact: value.quote, selector: 'selector' in value ? String(value.selector) : '' }]
      : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}
