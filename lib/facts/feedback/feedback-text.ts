/** What lines of a page about feedback say, and how they are quoted. */

import type { QuoteFact } from '../../model/facts/source.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import type { FeedbackWordId } from '../../vietnamese/feedback-words.ts';

/** Characters. */
export const MAX_QUOTE_UNITS = 240;

export function has(text: string, id: FeedbackWordId): boolean {
  return feedbackWords.match(text).some((hit) => hit.id === id);
}

export function isLink(outline: Outline, line: Line): boolean {
  return line.links.some((link) => outline.links[link]?.words === line.text);
}

export function quoteOf(outline: Outline, text: string, box: number): QuoteFact {
  const cut = text.length <= MAX_QUOTE_UNITS ? text.length : text.lastIndexOf(' ', MAX_QUOTE_UNITS);
  return { quote: copyString(text.slice(0, cut > 0 ? cut : MAX_QUOTE_UNITS)), selector: outline.selector(box) };
}
