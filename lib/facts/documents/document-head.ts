/**
 * The document that a page or file is: its title begins with the number, its head shows the number as a document's does,
 * or a label of a document's attributes gives it.
 */

import type { DocumentFact } from '../../model/facts/documents.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { findDates } from '../../vietnamese/dates.ts';
import { documentColumns } from '../../vietnamese/document-columns.ts';
import { findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import type { FoundDocumentNumber } from '../../vietnamese/document-numbers.ts';
import { headsWith, isIssuerLabel, isSentenceAbout, issuerWords } from '../../vietnamese/document-words.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { countWords } from '../boxes.ts';
import type { FactContext } from '../context.ts';
import { titleLine } from '../title-line.ts';

const MAX_TITLE_UNITS = 300;
/** Lines of the main text in which a document's own head stands: issuer, number, place and day. */
const HEAD_LINES = 12;
/** "Số: 64/KH-UBND", with the issuer or the State's name on the same line at most. */
const HEAD_WORDS = 14;
const MAX_LABEL_LINES = 400;
const MAX_LABEL_UNITS = 160;
/** Documents in one file. */
const MAX_BOUND = 60;

export function documentHead(outline: Outline, context: FactContext): DocumentFact | null {
  const title = outline.lines[titleLine(outline)];
  const main = outline.lines.filter(({ place }) => place === 'main').slice(0, MAX_LABEL_LINES);
  const labels = labelled(main);
  const head = titled(title) ?? labels.number ?? headed(main, title);
  if (head === null) return null;
  const { line, found } = head;
  const date = found.date ?? labels.issued ?? dayUnder(main, line);
  const issuer = labels.issuer ?? issuerWords(line.text, found);
  return {
    number: copyString(found.number),
    date,
    title: copyString((title ?? line).text.slice(0, MAX_TITLE_UNITS)),
    url: copyString(context.url),
    quote: copyString(line.text.length <= MAX_TITLE_UNITS ? line.text : found.raw.trim()),
    selector: outline.selector(line.box),
    head: true,
    ...(issuer === '' ? {} : { issuer: copyString(issuer) }),
  };
}

/**
 * Heads of documents that one file holds together (a ZIP, decisions scanned one after the other): "Số: 18-NQ/TW" with
 * place and day under it. The first one is the file's own, see `documentHead`.
 */
export function boundHeads(outline: Outline, context: FactContext): readonly DocumentFact[] {
  const heads: DocumentFact[] = [];
  for (const line of outline.lines) {
    if (line.place !== 'main' || line.links.length > 0 || countWords(line.text) > HEAD_WORDS) continue;
    const [found] = findDocumentNumbers(line.text);
    if (found === undefined || !isNumberSign(line.text.slice(0, found.start).normalize('NFC'))) continue;
    const date = dayUnder(outline.lines, line);
    if (date === null) continue;
    const issuer = issuerWords(line.text, found);
    heads.push({
      number: copyString(found.number),
      date,
      title: '',
      url: copyString(context.url),
      quote: copyString(line.text),
      selector: outline.selector(line.box),
      head: true,
      ...(issuer === '' ? {} : { issuer: copyString(issuer) }),
    });
    if (heads.length >= MAX_BOUND) break;
  }
  return heads;
}

interface Numbered {
  readonly line: Line;
  readonly found: FoundDocumentNumber;
}

function titled(line: Line | undefined): Numbered | null {
  if (line === undefined) return null;
  const [found] = findDocumentNumbers(line.text);
  if (found === undefined || !headsWith(line.text, found) || isSentenceAbout(line.text, found)) return null;
  return { line, found };
}

/** The number that the page's title begins with; '' for none. */
export function titleNumber(outline: Outline): string {
  return titled(outline.lines[titleLine(outline)])?.found.number ?? '';
}

/** "Số: 64/KH-UBND" near the top; the title itself may name what it carries out. */
function headed(main: readonly Line[], title: Line | undefined): Numbered | null {
  const from = Math.max(0, main.findIndex(({ index }) => index === title?.index) - HEAD_LINES / 2);
  for (const line of main.slice(from, from + HEAD_LINES)) {
    if (line.links.length > 0 || countWords(line.text) > HEAD_WORDS) continue;
    const [found] = findDocumentNumbers(line.text);
    if (found !== undefined && isNumberSign(line.text.slice(0, found.start).normalize('NFC'))) return { line, found };
  }
  return null;
}

/** "Số:" at the line's beginning, or behind the issuer in capitals; "Quyết định số" names another document. */
function isNumberSign(before: string): boolean {
  if (/^\s*số\s*[:.]?\s*$/iu.test(before)) return true;
  const issuer = /^(.{4,80})\ssố\s*:\s*$/iu.exec(before)?.[1];
  return issuer !== undefined && issuer === issuer.toUpperCase();
}

interface Labels {
  /** The one number that a label of the page gives; null where several do. */
  readonly number: Numbered | null;
  readonly issued: string | null;
  readonly issuer: string | null;
}

/** "Số ký hiệu: 64/KH-UBND", the value on the label's line or the next one. */
function labelled(main: readonly Line[]): Labels {
  const numbers = new Map<string, Numbered>();
  let issued: string | null = null;
  let issuer: string | null = null;
  for (const [at, line] of main.entries()) {
    if (line.text.length > MAX_LABEL_UNITS) continue;
    if (issuer === null && isIssuerLabel(line.text)) issuer = valueOf(line, main[at + 1]);
    const [label] = documentColumns.match(line.text);
    if (label === undefined || label.start > 0) continue;
    const next = main[at + 1];
    const values = countWords(line.text.slice(label.end)) > 0 ? [line] : next === undefined ? [] : [next];
    for (const value of values) {
      if (label.id === 'number') {
        const [found] = findDocumentNumbers(value.text);
        if (found !== undefined && countWords(value.text) <= HEAD_WORDS) numbers.set(found.key, { line: value, found });
      } else if (label.id === 'issued') issued ??= firstDate(value.text);
    }
  }
  const [only] = numbers.values();
  return { number: numbers.size === 1 && only !== undefined ? only : null, issued, issuer };
}

function valueOf(line: Line, next: Line | undefined): string | null {
  const at = line.text.indexOf(':');
  const behind = at < 0 ? '' : line.text.slice(at + 1).trim();
  return behind !== '' ? behind : (next?.text.slice(0, MAX_LABEL_UNITS) ?? null);
}

/** "Nghệ An, ngày 28 tháng 01 năm 2022" on the number's line or one of the next few. */
function dayUnder(main: readonly Line[], line: Line): string | null {
  const at = main.findIndex(({ index }) => index === line.index);
  if (at < 0 || line.level > 0) return null;
  for (const { text } of main.slice(at, at + 4)) {
    if (countWords(text) > HEAD_WORDS * 2 || !PLACE_AND_DAY.test(text)) continue;
    const date = firstDate(text);
    if (date !== null) return date;
  }
  return null;
}

function firstDate(text: string): string | null {
  return findDates(text)[0]?.date ?? null;
}

const PLACE_AND_DAY = /\p{L}\s*,\s*ngày\s/iu;
