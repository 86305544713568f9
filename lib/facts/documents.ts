/** Legal and administrative documents that a page lists, is about, or cites. */

import type { DocumentFact } from '../model/facts.ts';
import type { Line, Outline } from '../model/outline.ts';
import { documentKey, findDocumentNumbers } from '../vietnamese/document-numbers.ts';
import type { FoundDocumentNumber } from '../vietnamese/document-numbers.ts';
import { copyString } from '../vietnamese/fold.ts';
import { countWords } from './boxes.ts';
import type { FactContext } from './context.ts';
import { documentItems } from './document-items.ts';
import { documentTables } from './document-tables.ts';
import { titleLine } from './title-line.ts';

/** Documents kept of one page. */
const MAX_DOCUMENTS = 400;
const MAX_QUOTE_UNITS = 300;
/** Words before the number of a heading that is a document's own title: "Quyết định số". */
const TYPE_WORDS = 4;
const MAX_LINES = 5_000;

/** Rows of lists first, then the page's own heading, then mentions; each document once beside its rows. */
export function documentFacts(outline: Outline, context: FactContext): readonly DocumentFact[] {
  const tables = documentTables(outline);
  const rows = [...tables.rows, ...documentItems(outline, tables.lines)];
  const known = new Set(rows.map(({ number }) => documentKey(number)));
  const facts: DocumentFact[] = [...rows];
  const own = ownDocument(outline, context);
  if (own !== null && !known.has(documentKey(own.number))) {
    facts.push(own);
    known.add(documentKey(own.number));
  }
  const mentions = new Map<string, DocumentFact>();
  for (const line of outline.lines.slice(0, MAX_LINES)) {
    if (line.place !== 'main') continue;
    for (const found of findDocumentNumbers(line.text)) {
      if (known.has(found.key)) continue;
      const key = `${found.key} ${found.date ?? ''}`;
      if (!mentions.has(key)) mentions.set(key, mention(outline, line, found));
    }
    if (facts.length + mentions.size >= MAX_DOCUMENTS) break;
  }
  return [...facts, ...withoutBare(mentions)].slice(0, MAX_DOCUMENTS);
}

/** A mention without date beside one with a date says nothing more. */
function withoutBare(mentions: ReadonlyMap<string, DocumentFact>): readonly DocumentFact[] {
  const dated = new Set([...mentions.values()].filter(({ date }) => date !== null).map(({ number }) => number));
  return [...mentions.values()].filter(({ number, date }) => date !== null || !dated.has(number));
}

/** The page is about one document: its title begins with the number. */
function ownDocument(outline: Outline, context: FactContext): DocumentFact | null {
  const line = outline.lines[titleLine(outline)];
  if (line === undefined) return null;
  const [found] = findDocumentNumbers(line.text);
  if (found === undefined || countWords(line.text.slice(0, found.start)) > TYPE_WORDS) return null;
  return { ...mention(outline, line, found), title: copyString(line.text), url: copyString(context.url) };
}

function mention(outline: Outline, line: Line, found: FoundDocumentNumber): DocumentFact {
  const quote = line.text.length <= MAX_QUOTE_UNITS ? line.text : line.text.slice(found.start, found.end).trim();
  return {
    number: copyString(found.number),
    date: found.date ?? null,
    title: '',
    url: null,
    quote: copyString(quote),
    selector: outline.selector(line.box),
  };
}
