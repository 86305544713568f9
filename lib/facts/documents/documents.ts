/** Legal and administrative documents that a page lists, is, or cites. */

import type { DocumentFact } from '../../model/facts/documents.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { documentKey, findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import type { FoundDocumentNumber } from '../../vietnamese/document-numbers.ts';
import { isSearchEcho, issuerWords } from '../../vietnamese/document-words.ts';
import { copyString } from '../../vietnamese/fold.ts';
import type { FactContext } from '../context.ts';
import { fileBeside } from './beside-files.ts';
import { boundHeads, documentHead } from './document-head.ts';
import { documentItems } from './document-items.ts';
import { documentTables } from './document-tables.ts';

/** Documents kept of one page. */
const MAX_DOCUMENTS = 400;
const MAX_QUOTE_UNITS = 300;
const MAX_LINES = 5_000;

/**
 * Rows of lists first, then the page's own head, then mentions: each once for a number, a date and who issued it.
 * `file`: an attachment, which may hold several documents.
 */
export function documentFacts(outline: Outline, context: FactContext, file = false): readonly DocumentFact[] {
  const bound = file ? boundHeads(outline, context) : [];
  const headed = new Set(bound.map(({ number }) => documentKey(number)));
  // "Số: 18-NQ/TW" over place and day is no row of a list
  const rows = listedRows(outline, context).filter(({ number }) => number !== '' && !headed.has(documentKey(number)));
  const known = new Map<string, Set<string | null>>();
  const note = ({ number, date }: DocumentFact): void => {
    const dates = known.get(documentKey(number));
    if (dates === undefined) known.set(documentKey(number), new Set([date]));
    else dates.add(date);
  };
  rows.forEach(note);
  const facts: DocumentFact[] = [...rows];
  const head = documentHead(outline, context);
  for (const own of [...(head === null ? [] : [head]), ...bound]) {
    if (known.has(documentKey(own.number))) continue;
    facts.push(own);
    note(own);
  }
  const mentions = new Map<string, DocumentFact>();
  for (const line of outline.lines.slice(0, MAX_LINES)) {
    if (line.place !== 'main' || isSearchEcho(line.text)) continue;
    for (const { found, text } of numbersFrom(outline, line)) {
      if (saysNothingMore(known.get(found.key), found)) continue;
      const fact = mention(outline, line, { ...found, text });
      const key = `${found.key} ${fact.date ?? ''} ${fact.issuer ?? ''} ${fact.inYear ?? ''}`;
      if (!mentions.has(key)) mentions.set(key, fact);
    }
    if (facts.length + mentions.size >= MAX_DOCUMENTS) break;
  }
  return [...facts, ...withoutBare(mentions)].slice(0, MAX_DOCUMENTS);
}

/** Rows of the page's lists whose number was left blank; their `number` is ''. */
export function unnumberedDocuments(outline: Outline, context: FactContext): readonly DocumentFact[] {
  return listedRows(outline, context).filter(({ number }) => number === '');
}

const listed = new WeakMap<Outline, readonly DocumentFact[]>();

function listedRows(outline: Outline, context: FactContext): readonly DocumentFact[] {
  let rows = listed.get(outline);
  if (rows === undefined) {
    const tables = documentTables(outline);
    rows = [...tables.rows, ...documentItems(outline, context, tables.lines)].slice(0, MAX_DOCUMENTS);
    listed.set(outline, rows);
  }
  return rows;
}

interface Written {
  readonly found: FoundDocumentNumber;
  /** The line, and the next one where the number goes on there: "3162/QĐ-" and "UBND ngày 20/12/2021". */
  readonly text: string;
}

const BROKEN_OFF = /\d{1,5} ?\/[^\s].{0,12}[-–/]\s*$|\d{1,5}\s*\/\s*$/u;

function numbersFrom(outline: Outline, line: Line): readonly Written[] {
  const written = findDocumentNumbers(line.text).map((found): Written => ({ found, text: line.text }));
  const next = BROKEN_OFF.test(line.text) ? outline.lines[line.index + 1] : undefined;
  if (next === undefined || next.place !== line.place || next.box !== line.box) return written;
  const head = line.text.trimEnd();
  const text = `${head}${next.text}`;
  const across = findDocumentNumbers(text).filter(({ start, end }) => start < head.length && end > head.length);
  const cut = new Set(across.map(({ start }) => start));
  return [
    ...written.filter(({ found }) => !cut.has(found.start)),
    ...across.map((found): Written => ({ found, text })),
  ];
}

/** The same number with another date is another document. */
function saysNothingMore(dates: ReadonlySet<string | null> | undefined, { date }: FoundDocumentNumber): boolean {
  return dates !== undefined && (date === undefined || dates.has(date) || dates.has(null));
}

/** A mention without date or issuer beside one with a date says nothing more. */
function withoutBare(mentions: ReadonlyMap<string, DocumentFact>): readonly DocumentFact[] {
  const dated = new Set([...mentions.values()].filter(({ date }) => date !== null).map(({ number }) => number));
  return [...mentions.values()].filter(
    ({ number, date, issuer }) => date !== null || issuer !== undefined || !dated.has(number),
  );
}

function mention(
  outline: Outline,
  line: Line,
  { text, ...found }: FoundDocumentNumber & { readonly text: string },
): DocumentFact {
  const issuer = issuerWords(text, found);
  const file = fileBeside(outline, line, found);
  return {
    number: copyString(found.number),
    date: found.date ?? null,
    title: '',
    url: null,
    quote: copyString(windowOf(line.text, found)),
    selector: outline.selector(line.box),
    ...(issuer === '' ? {} : { issuer: copyString(issuer) }),
    ...(found.inYear === undefined ? {} : { inYear: found.inYear }),
    ...(file === null ? {} : { file: copyString(file) }),
  };
}

/** Of a long line the words around the number. */
function windowOf(text: string, { start, end }: FoundDocumentNumber): string {
  if (text.length <= MAX_QUOTE_UNITS) return text;
  const from = Math.max(0, Math.min(start - MAX_QUOTE_UNITS / 3, text.length - MAX_QUOTE_UNITS));
  const to = Math.max(end, Math.min(text.length, from + MAX_QUOTE_UNITS));
  const first = from === 0 ? 0 : Math.min(text.indexOf(' ', from) + 1, start);
  const last = to === text.length ? to : Math.max(text.lastIndexOf(' ', to), end);
  return text.slice(first, last).trim();
}
