/** What tests run inside a page: the readers as a content script would call them. */

import type { FactContext } from '../../lib/facts/context.ts';
import { outlineLive } from '../../lib/html/outline-live.ts';
import { readLivePage, type LiveElement } from '../../lib/live-page.ts';
import type { PageFacts } from '../../lib/model/facts.ts';
import type { Line } from '../../lib/model/outline.ts';
import { isHiddenInSnapshot, readSnapshot } from '../../lib/html/snapshot.ts';
import { quoteFinder } from '../../lib/overlay/find-quote.ts';
import type { QuoteFinder, QuoteSelector } from '../../lib/overlay/find-quote.ts';
import { pageNodes } from '../../lib/overlay/page-nodes.ts';
import { takeSnapshot } from '../../lib/overlay/take-snapshot.ts';

const nodes = pageNodes(window);
/** As the overlay leaves out its own host. */
const skip = (element: Element): boolean => element.localName === 'soi-cong';

export async function snapshotHere(): Promise<string> {
  return (await takeSnapshot(nodes, skip, () => null)).snapshot;
}

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

async function rootHere(): Promise<LiveElement> {
  const root = readSnapshot(await snapshotHere());
  if (root === null) throw new Error('the snapshot cannot be read');
  return root;
}

export async function linesHere(): Promise<readonly Pick<Line, 'text' | 'hidden'>[]> {
  const { lines } = outlineLive(await rootHere(), { url: location.href, hidden: isHiddenInSnapshot });
  return lines.map((line) => ({ text: line.text, hidden: line.hidden }));
}

/** Quotes found, each with its text and the nearest id around it. */
export async function quotesHere(quotes: readonly QuoteSelector[]): Promise<readonly unknown[]> {
  const { lines } = await takeSnapshot(nodes, skip, () => null);
  const read = foundHere(quotes, quoteFinder(nodes, skip, { quotes: quotes.length, lines }));
  const anew = foundHere(quotes, quoteFinder(nodes, skip, { quotes: quotes.length }));
  if (JSON.stringify(read) !== JSON.stringify(anew)) throw new Error(`the two ways differ: ${JSON.stringify(anew)}`);
  return anew;
}

function foundHere(quotes: readonly QuoteSelector[], find: QuoteFinder): readonly unknown[] {
  return quotes.map((quote) => {
    const found = find(quote);
    if (found === null) return null;
    const { startContainer } = found.range;
    return {
      text: found.range.toString(),
      id: startContainer.parentElement?.closest('[id]')?.id ?? '',
      ambiguous: found.ambiguous,
    };
  });
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
  const find = quoteFinder(nodes, skip, { quotes: quotes.length });
  const lost = quotes.filter((quote) => find(quote) === null).map(({ exact }) => exact);
  return { quotes: quotes.length, lost, ms: performance.now() - from };
}

function quotesIn(value: unknown): QuoteSelector[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'quote' in value && typeof value.quote === 'string'
      ? [{ exact: value.quote, selector: 'selector' in value ? String(value.selector) : '' }]
      : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}
