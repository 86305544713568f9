/** Whether a page is one document's: by its number, or by a table of its attributes. */

import type { DocumentFact } from '../../model/facts/documents.ts';
import type { PublishedDate } from '../../model/facts/posts.ts';
import type { Outline, Table } from '../../model/outline.ts';
import { documentColumns } from '../../vietnamese/document-columns.ts';
import type { DocumentColumnId } from '../../vietnamese/document-columns.ts';
import { pageWords } from '../../vietnamese/news-words.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import { countWords } from '../boxes.ts';
import type { FactContext } from '../context.ts';

export interface DocumentClues {
  readonly documents: readonly DocumentFact[];
  /** Entries of the page's own lists. */
  readonly entries: number;
  /** Of its main text outside lists. */
  readonly words: number;
  /** The day that it would have as an article. */
  readonly dated: PublishedDate | null;
}

export function isDocument(outline: Outline, context: FactContext, clues: DocumentClues): boolean {
  return isNumbered(outline, context, clues) || isAttributes(outline, clues);
}

/** Its heading begins with the document's number, and a table of its attributes or a file follows. */
function isNumbered(outline: Outline, context: FactContext, { documents, entries }: DocumentClues): boolean {
  const own = documents.find(({ url, listed }) => url === context.url && listed !== true);
  if (own === undefined || entries >= LISTED_ENTRIES) return false;
  // what it rests on, and its neighbours, may stand below it in a list
  const others = documents.filter(({ listed }) => listed === true).length;
  return (others <= 1 || own.head === true) && documentLabels(outline) >= 2;
}

const LISTED_ENTRIES = 3;

/** One table of a document's attributes and hardly a word besides, whatever sign stands for the number. */
function isAttributes({ tables }: Outline, { documents, entries, words, dated }: DocumentClues): boolean {
  if (entries > 0 || documents.some(({ listed }) => listed === true)) return false;
  const [only, another] = tables.filter(holdsAttributes);
  if (only === undefined || another !== undefined) return false;
  // a day beside the table is that of a post
  if (dated?.from === 'visible' && !only.rows.flat().some(({ text }) => text.includes(dated.quote))) return false;
  return words - only.rows.flat().reduce((sum, { text }) => sum + countWords(text), 0) < TEXT_WORDS;
}

const TEXT_WORDS = 60;

/** "Số ký hiệu | ...", "Ngày ban hành | ..." and a third row of that kind. */
function holdsAttributes({ rows, layout, place }: Table): boolean {
  if (layout || place !== 'main' || rows.some((row) => row.length !== 2)) return false;
  const named = new Set(rows.map(([label]) => attributeNamed(label?.text ?? '')));
  named.delete(null);
  return named.has('number') && named.has('issued') && named.size >= ATTRIBUTES;
}

const ATTRIBUTES = 3;
const ATTRIBUTE_UNITS = 40;

function attributeNamed(label: string): DocumentColumnId | null {
  const hits = label.length > ATTRIBUTE_UNITS ? [] : documentColumns.match(label);
  return matchShare(label, hits) >= ATTRIBUTE_SHARE ? (hits[0]?.id ?? null) : null;
}

const ATTRIBUTE_SHARE = 0.6;

/** Lines like "Số ký hiệu", "Ngày ban hành", "Người ký" in the main text. */
function documentLabels(outline: Outline): number {
  const labels = new Set<string>();
  for (const { place, text } of outline.lines) {
    if (place !== 'main' || text.length > 80) continue;
    for (const { id, start } of pageWords.match(text))
      if (id === 'document-field' && start === 0) labels.add(text.slice(0, 12));
  }
  return labels.size;
}
