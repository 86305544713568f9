/** A quote found again on a page: W3C's TextQuoteSelector, helped by the CSS selector that our evidence carries. */

import { normalise } from '../vietnamese/normalise.ts';
import { pageText } from './page-text.ts';
import { LINE_END, type PageText, type TextSpan } from './text-lines.ts';
import type { TextPart, TextTree } from './text-tree.ts';

export interface QuoteSelector {
  readonly exact: string;
  /** Text right before and right after it. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** The element it stands in, where that is known; '' when not. */
  readonly selector?: string;
}

export interface FoundQuote<N> {
  readonly part: TextPart<N>;
  /** It stands in several places and nothing tells which of them is meant: the part is the likeliest. */
  readonly ambiguous: boolean;
}

/** A text that stands on the page more often is not told apart. */
const MAX_PLACES = 500;

interface Place {
  readonly from: number;
  /** The higher ones first, compared in this order. */
  readonly signs: readonly number[];
}

/** Null where the page does not say it. */
export type QuoteFinder<N> = (quote: QuoteSelector) => FoundQuote<N> | null;

/** From so many on it is cheaper to read the whole page once than to look for the element of each. */
const MANY = 20;

/**
 * For one state of the page. Of a few quotes the element that a quote names is read alone, and the whole page only where that
 * element does not say it; else the element is asked for only where the page says the quote twice. `quotes`: how many will be
 * looked for, about.
 */
export function quoteFinder<N>(tree: TextTree<N>, quotes: number): QuoteFinder<N> {
  const texts = new Map<N, PageText<N>>();
  const textOf = (element: N): PageText<N> => {
    let text = texts.get(element);
    if (text === undefined) texts.set(element, (text = pageText(tree, element)));
    return text;
  };
  const wholeFirst = quotes >= MANY;
  return (quote) => {
    const exact = normalise(quote.exact);
    if (exact === '') return null;
    const { selector = '' } = quote;
    const about = { exact, quote };
    if (!wholeFirst && selector !== '') {
      const element = tree.find(selector);
      const found = element === null ? null : findIn(tree, textOf(element), about);
      if (found !== null) return found;
    }
    const page = textOf(tree.root());
    if (!wholeFirst || selector === '' || !isRepeated(page.text, exact)) return findIn(tree, page, about);
    const element = tree.find(selector);
    const span = element === null ? null : page.within(element);
    return (span === null ? null : findIn(tree, page, about, span)) ?? findIn(tree, page, about);
  };
}

interface Sought {
  /** As the page's text is folded. */
  readonly exact: string;
  readonly quote: QuoteSelector;
}

function isRepeated(text: string, exact: string): boolean {
  const first = text.indexOf(exact);
  return first >= 0 && text.indexOf(exact, first + 1) >= 0;
}

function findIn<N>(
  tree: TextTree<N>,
  page: PageText<N>,
  { exact, quote }: Sought,
  span?: TextSpan,
): FoundQuote<N> | null {
  const found = placesOf(page.text, exact, span);
  // one place needs no signs: to ask for them makes the browser lay the page out
  const told = found.length > 1;
  const places = found.map((from) => ({ from, signs: told ? signsOf(tree, page, from, exact, quote) : [] }));
  places.sort(likelier);
  const [best, second] = places;
  if (best === undefined) return null;
  const part = page.part(best.from, best.from + exact.length);
  const ambiguous = second !== undefined && best.signs.every((sign, at) => sign === second.signs[at]);
  return part === null ? null : { part, ambiguous };
}

function placesOf(text: string, exact: string, span?: TextSpan): number[] {
  const places: number[] = [];
  const said = span === undefined ? text : text.slice(0, span.to);
  const start = span?.from ?? 0;
  for (let at = said.indexOf(exact, start); at >= 0 && places.length < MAX_PLACES; at = said.indexOf(exact, at + 1))
    if (span === undefined || span.holds(at)) places.push(at);
  return places;
}

function signsOf<N>(
  tree: TextTree<N>,
  page: PageText<N>,
  from: number,
  exact: string,
  { prefix = '', suffix = '' }: QuoteSelector,
): readonly number[] {
  const { text } = page;
  const to = from + exact.length;
  const node = page.nodeAt(from);
  const element = node === null ? null : tree.parent(node);
  const around = commonEnd(text.slice(0, from), normalise(prefix)) + commonStart(text.slice(to), normalise(suffix));
  const whole = (from === 0 || text[from - 1] === LINE_END) && text[to] === LINE_END;
  const shown = element !== null && !tree.isHidden(element);
  return [around, Number(whole), Number(shown)];
}

function likelier(a: Place, b: Place): number {
  for (const [at, sign] of a.signs.entries()) {
    const other = b.signs[at] ?? 0;
    if (sign !== other) return other - sign;
  }
  return a.from - b.from;
}

/** Units that agree, read away from the quote; a line's end is a space there. */
function commonEnd(before: string, prefix: string): number {
  const said = prefix.trim();
  const text = besideQuote(before.slice(-2 * said.length - 2)).trimEnd();
  let length = 0;
  while (length < said.length && text.at(-1 - length) === said.at(-1 - length)) length += 1;
  return length;
}

function commonStart(after: string, suffix: string): number {
  const said = suffix.trim();
  const text = besideQuote(after.slice(0, 2 * said.length + 2)).trimStart();
  let length = 0;
  while (length < said.length && text[length] === said[length]) length += 1;
  return length;
}

function besideQuote(text: string): string {
  return text.replaceAll(LINE_END, ' ');
}
