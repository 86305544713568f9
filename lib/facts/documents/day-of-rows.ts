/** Whether the day of a page that lists documents is one of their rows, or of their list, and no post's. */

import type { DocumentFact } from '../../model/facts/documents.ts';
import type { Subject } from '../../model/facts/page.ts';
import type { PublishedDate } from '../../model/facts/posts.ts';
import type { Outline } from '../../model/outline.ts';
import { list } from '../../vietnamese/phrase-list.ts';

export interface RowClues {
  /** The date the page would have as an article. */
  readonly dated: PublishedDate | null;
  readonly documents: readonly DocumentFact[];
  readonly subjects: readonly Subject[];
}

/** Words of its own beside its rows, for each of them, from which on a page is not only the list. */
const LIST_TEXT_WORDS = 60;
const WHOLE_TITLE = 0.85;

/** `own`: words outside the page's lists; `long`: its title is a sentence. */
export function isDayOfRows(
  outline: Outline,
  clues: RowClues,
  { own, long }: { readonly own: number; readonly long: boolean },
): boolean {
  return isRowsDay(clues, own) || isNamedForRows(clues, own) || (!long && isBehindRows(outline, clues));
}

/** The first day on a page of documents is the first document's, and no post's. */
function isRowsDay({ dated, documents }: RowClues, own: number): boolean {
  const rows = documents.filter(({ listed }) => listed === true);
  if (rows.length < MIN_ROWS || own >= LIST_TEXT_WORDS * rows.length) return false;
  return rows.some(({ date, posted }) => date === dated?.date || posted === dated?.date);
}

/** So is a day that stands among the rows, or after all of them: another box's, or that of the list's last change. */
function isBehindRows({ lines }: Outline, { dated, documents }: RowClues): boolean {
  const quotes = documents.flatMap(({ listed, quote }) => (listed === true && quote !== '' ? [quote] : []));
  if (dated?.from !== 'visible' || quotes.length < MIN_ROWS) return false;
  const day = lines.find(({ place, text }) => place === 'main' && text.includes(dated.quote));
  const first = lines.find(({ place, text }) => place === 'main' && quotes.some((quote) => text.includes(quote)));
  return day !== undefined && first !== undefined && day.index >= first.index;
}

const MIN_ROWS = 2;

/** "Văn bản pháp luật" over rows: the day in its text says when the list was changed last. */
function isNamedForRows({ documents, subjects }: RowClues, own: number): boolean {
  if (documents.filter(({ listed }) => listed === true).length < MIN_ROWS || own >= LIST_TEXT_WORDS) return false;
  return subjects.some(
    ({ topic, share, by }) =>
      (by === 'heading' || by === 'title') && share >= WHOLE_TITLE && DOCUMENT_TOPICS.has(topic),
  );
}

const DOCUMENT_TOPICS: ReadonlySet<string> = new Set(
  list('documents; legal-documents; directives; guidance-documents'),
);
