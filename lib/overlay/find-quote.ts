/** A quote found again on a live page: W3C's TextQuoteSelector, helped by the CSS selector that our evidence carries. */

import { normalise } from '../vietnamese/fold.ts';
import { isHidden } from './hidden.ts';
import { LINE_END } from './page-text.ts';
import type { PageText } from './page-text.ts';

export interface QuoteSelector {
  readonly exact: string;
  /** Text right before and right after it. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** The element it stands in, where that is known; '' when not. */
  readonly selector?: string;
}

export interface FoundQuote {
  readonly range: Range;
  /** It stands in several places and nothing tells which of them is meant: the range is the likeliest. */
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
export function findQuote(page: PageText, root: ParentNode, quote: QuoteSelector): FoundQuote | null {
  const exact = normalise(quote.exact);
  if (exact === '') return null;
  const within = elementOf(root, quote.selector);
  const found = placesOf(page.text, exact);
  // one place needs no signs: to ask for them makes the browser lay the page out
  const told = found.length > 1;
  const places = found.map((from) => ({ from, signs: told ? signsOf(page, from, exact, quote, within) : [] }));
  places.sort(likelier);
  const [best, second] = places;
  if (best === undefined) return null;
  const range = page.range(best.from, best.from + exact.length);
  const ambiguous = second !== undefined && best.signs.every((sign, at) => sign === second.signs[at]);
  return range === null ? null : { range, ambiguous };
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < MAX_PLACES; at = text.indexOf(exact, at + 1))
    places.push(at);
  return places;
}

function signsOf(
  page: PageText,
  from: number,
  exact: string,
  { prefix = '', suffix = '' }: QuoteSelector,
  within: Element | null,
): readonly number[] {
  const { text } = page;
  const to = from + exact.length;
  const node = page.nodeAt(from);
  const element = node?.parentElement ?? null;
  const inside = within !== null && node !== null && within.contains(node);
  const around = commonEnd(text.slice(0, from), normalise(prefix)) + commonStart(text.slice(to), normalise(suffix));
  const whole = (from === 0 || text[from - 1] === LINE_END) && text[to] === LINE_END;
  const shown = element !== null && !isHidden(element);
  return [Number(inside), around, Number(whole), Number(shown)];
}

function likelier(a: Place, b: Place): number {
  for (const [at, sign] of a.signs.entries()) {
    const other = b.signs[at] ?? 0;
    if (sign !== other) return other - sign;
  }
  return a.from - b.from;
}

function elementOf(root: ParentNode, selector = ''): Element | null {
  if (selector === '') return null;
  try {
    return root.querySelector(selector);
  } catch {
    // an id of the page that makes no selector: the quote alone decides
    return null;
  }
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
