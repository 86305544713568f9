/** What tests run inside a page: the readers as a content script would call them. */

import type { FactContext } from '../../lib/facts/context.ts';
import { outlineLive } from '../../lib/html/outline-live.ts';
import { readLivePage } from '../../lib/live-page.ts';
import type { PageFacts } from '../../lib/model/facts.ts';
import type { Line } from '../../lib/model/outline.ts';
import { findQuote } from '../../lib/overlay/find-quote.ts';
import type { QuoteSelector } from '../../lib/overlay/find-quote.ts';
import { isHidden } from '../../lib/overlay/hidden.ts';
import { pageText } from '../../lib/overlay/page-text.ts';

const hidden = (element: object): boolean => isHidden(element as Element);
/** As the overlay leaves out its own host. */
const skip = (element: { readonly localName: string }): boolean => element.localName === 'soi-cong';

export function factsHere(context: FactContext): PageFacts {
  return readLivePage({
    root: document.documentElement,
    context,
    charset: document.characterSet,
    readAt: '2022-11-20T01:00:00.000Z',
    sha256: '0'.repeat(64),
    hidden,
    skip,
  });
}

export function linesHere(): readonly Pick<Line, 'text' | 'hidden'>[] {
  const { lines } = outlineLive(document.documentElement, { url: location.href, hidden, skip });
  return lines.map((line) => ({ text: line.text, hidden: line.hidden }));
}

/** Milliseconds of main-thread time of one reading, the median of several. */
export function readingMs(context: FactContext): number {
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now();
    factsHere(context);
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}

/** Quotes found, each with its text and the nearest id around it. */
export function quotesHere(quotes: readonly QuoteSelector[]): readonly unknown[] {
  const page = pageText(document.documentElement, skip);
  return quotes.map((quote) => {
    const found = findQuote(page, document, quote);
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
export function factQuotesHere(): { quotes: number; lost: readonly string[]; ms: number } {
  const context = {
    url: location.href,
    home: location.pathname === '/',
    departmentNames: [],
    province: '',
    asOf: '2022-11-20',
  };
  const quotes = quotesIn(factsHere(context)).filter(({ exact }) => exact !== '');
  const from = performance.now();
  const page = pageText(document.documentElement, skip);
  const lost = quotes.filter((quote) => findQuote(page, document, quote) === null).map(({ exact }) => exact);
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
