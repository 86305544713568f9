/** Documents named by title and year, "Kế hoạch tuyên truyền ... năm 2024": rows without a number, and mentions in a text. */

import type { TitledDocument } from '../../model/facts/documents.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { documentColumns } from '../../vietnamese/document-columns.ts';
import { titlesIn } from '../../vietnamese/document-words.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { isWholly } from '../../vietnamese/whole-phrase.ts';
import { boxAt, countWords, lineAt } from '../boxes.ts';

const MAX_TITLED = 80;
const MAX_LINES = 3_000;
const MAX_QUOTE_UNITS = 300;
/** A longer line is text; a title that begins later is a mention. */
const ROW_WORDS = 45;
const ROW_START_UNITS = 6;
const ROW_LINES = 8;
const ROW_TAGS: ReadonlySet<string> = new Set(['li', 'tr', 'article', 'div', 'p', 'dl', 'section', 'td']);
const MAX_URLS = 3;

export function titledDocuments(outline: Outline): readonly TitledDocument[] {
  const facts: TitledDocument[] = [];
  for (const line of outline.lines.slice(0, MAX_LINES)) {
    if (line.place !== 'main') continue;
    for (const { text, start } of titlesIn(line.text)) {
      const isRow = countWords(line.text) <= ROW_WORDS && begins(line.text.slice(0, start));
      const { urls, row }: Row = isRow ? rowOf(outline, line) : { urls: [], row: '' };
      const quote = line.text.length <= MAX_QUOTE_UNITS ? line.text : text;
      facts.push({
        title: copyString(text),
        quote: copyString(quote.trim()),
        selector: outline.selector(line.box),
        urls: urls.map(copyString),
        row: copyString(row),
      });
      if (facts.length >= MAX_TITLED) return facts;
    }
  }
  return facts;
}

/** Nothing stands before the title but a number in a list, or a label: "Trích yếu:". */
function begins(before: string): boolean {
  return before.length <= ROW_START_UNITS || isWholly(before, documentColumns);
}

interface Row {
  readonly urls: readonly string[];
  readonly row: string;
}

/** Links and text of the row around the line: of the largest box of few lines that holds no second title. */
function rowOf(outline: Outline, line: Line): Row {
  const own = boxAt(outline, line.box);
  if (own.to - own.from > ROW_LINES) return cardOf(outline, line);
  let row = own;
  for (let at = line.box; at > 0; at = boxAt(outline, at).parent) {
    const box = boxAt(outline, at);
    if (box.to - box.from > ROW_LINES || holdsAnother(outline, box.from, box.to, line.index)) break;
    if (ROW_TAGS.has(box.tag)) row = box;
  }
  return rowFrom(outline, row.from, row.to);
}

/** Rows that are links as a whole stand in the list's box without one of their own: the lines of the link around it. */
function cardOf(outline: Outline, { index, links }: Line): Row {
  const isOfCard = (at: number): boolean =>
    at >= 0 && at < outline.lines.length && lineAt(outline, at).links.some((link) => links.includes(link));
  let [from, to] = [index, index + 1];
  while (index - from < ROW_LINES && isOfCard(from - 1)) from -= 1;
  while (to - index < ROW_LINES && isOfCard(to)) to += 1;
  return rowFrom(outline, from, to);
}

function rowFrom(outline: Outline, from: number, to: number): Row {
  const urls: string[] = [];
  for (let at = from; at < to; at += 1)
    for (const link of lineAt(outline, at).links) {
      const url = outline.links[link]?.url ?? null;
      if (url !== null && !urls.includes(url)) urls.push(url);
    }
  const texts = outline.lines.slice(from, to).map(({ text }) => text);
  return { urls: urls.slice(0, MAX_URLS), row: texts.join(' ').slice(0, MAX_QUOTE_UNITS) };
}

function holdsAnother(outline: Outline, from: number, to: number, own: number): boolean {
  for (let at = from; at < to; at += 1) if (at !== own && titlesIn(lineAt(outline, at).text).length > 0) return true;
  return false;
}
