/**
 * Lists of documents that are no tables: rows of a list or boxes, each with the number by itself, a file or a labelled
 * date of issue. Among them may be rows whose number was left blank.
 */

import type { DocumentFact } from '../../model/facts/documents.ts';
import type { Box, Line, Outline } from '../../model/outline.ts';
import { findBlankNumber } from '../../vietnamese/blank-numbers.ts';
import { findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import type { FoundDocumentNumber } from '../../vietnamese/document-numbers.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { documentColumns } from '../../vietnamese/document-columns.ts';
import type { DocumentColumnId } from '../../vietnamese/document-columns.ts';
import { whollyLink } from '../../vietnamese/pager-words.ts';
import { closesTitle, endsTitle, headsWith, isIssuerLabel } from '../../vietnamese/document-words.ts';
import { stampsIn } from '../dates/date-stamps.ts';
import type { Stamp } from '../dates/date-stamps.ts';
import { boxAt, countWords, lineAt } from '../boxes.ts';
import type { FactContext } from '../context.ts';
import { listPager } from '../posts/pager.ts';
import { isFile } from '../posts/post-links.ts';
import { titleNumber } from './document-head.ts';

const ITEM_TAGS: ReadonlySet<string> = new Set(['li', 'article', 'tr', 'table', 'div', 'p', 'dl', 'section']);
const MAX_ITEMS = 400;
const MAX_ITEM_LINES = 15;
/** "Quyết định số": words before the number of a row that is a document. */
const TYPE_WORDS = 4;
const MAX_TITLE_UNITS = 300;

/** Where the number stands, or the code of one left blank: its `number` is then ''. */
type Found = Pick<FoundDocumentNumber, 'number' | 'date' | 'start' | 'end' | 'raw'>;

interface Item {
  readonly box: Box;
  readonly line: Line;
  readonly found: Found;
}

/** Those without a number have '' for it. */
export function documentItems(
  outline: Outline,
  context: FactContext,
  taken: ReadonlySet<number>,
): readonly DocumentFact[] {
  const groups = new Map<string, Item[]>();
  let items = 0;
  for (const line of outline.lines) {
    if (line.place !== 'main' || taken.has(line.index) || items >= MAX_ITEMS) continue;
    const item = itemOf(outline, line);
    if (item === null) continue;
    items += 1;
    const key = `${item.box.parent} ${item.box.tag}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else if (group.at(-1)?.box.index !== item.box.index) group.push(item);
  }
  const found = [...groups.values()];
  const [lone] = found.flat();
  if (items === 1 && lone !== undefined && isLastRow(outline, context, lone))
    return [factOf(outline, tight(outline, lone))];
  const own = titleNumber(outline);
  return found.flatMap((group) => {
    // the page of one document, its attributes over those of others
    if (own !== '' && group.some(({ found: { number }, box }) => number === own && holdsTable(outline, box))) return [];
    const sure = group.filter((item) => isDocumentItem(outline, item));
    const isList =
      group.length >= 2 && sure.length * 2 > group.length && group.some(({ found: { number } }) => number !== '');
    return isList ? group.map((item) => factOf(outline, item)) : [];
  });
}

function holdsTable(outline: Outline, { index, end }: Box): boolean {
  return outline.boxes.slice(index, end).some(({ tag }) => tag === 'table');
}

/** One row alone is a list's where a pager beside it leads back to the pages before. */
function isLastRow(outline: Outline, context: FactContext, item: Item): boolean {
  if (item.found.number === '' || !ROW_TAGS.has(tight(outline, item).box.tag) || !isDocumentItem(outline, item))
    return false;
  const pager = listPager(outline, context);
  return pager !== null && pager.next === null && pager.pages.some((url) => url !== context.url);
}

const ROW_TAGS: ReadonlySet<string> = new Set(['li', 'article', 'tr', 'div', 'p', 'dl']);

/** Alone on its page a row's box would reach to the whole list: the smallest one that holds its date. */
function tight(outline: Outline, item: Item): Item {
  for (let at = item.line.box; at >= item.box.index && at > 0; at = boxAt(outline, at).parent) {
    const box = boxAt(outline, at);
    if (!ITEM_TAGS.has(box.tag)) continue;
    for (let line = box.from; line < box.to; line += 1)
      if (stampsIn(lineAt(outline, line).text, DISTANT).some(({ found: { date } }) => date !== null))
        return { ...item, box };
  }
  return item;
}

/** The row around a line that begins with a document's number: the largest box of few lines with no second such line. */
function itemOf(outline: Outline, line: Line): Item | null {
  const found = headOf(line.text);
  if (found === null) return null;
  const own = boxAt(outline, line.box);
  if (own.tag === 'dt') return { box: withDefinition(outline, own), line, found };
  let best: Box | null = null;
  for (let at = line.box; at > 0; at = boxAt(outline, at).parent) {
    const box = boxAt(outline, at);
    if (box.to - box.from > MAX_ITEM_LINES || beginsAnother(outline, box, { line, found })) break;
    if (ITEM_TAGS.has(box.tag)) best = box;
  }
  return best === null ? null : { box: best, line, found };
}

/** A term and what is said of it, up to the next term. */
function withDefinition(outline: Outline, term: Box): Box {
  let { to } = term;
  for (let at = term.end; at < boxAt(outline, term.parent).end; at = boxAt(outline, at).end) {
    const next = boxAt(outline, at);
    if (next.tag !== 'dd' || next.to - term.from > MAX_ITEM_LINES) break;
    to = next.to;
  }
  return { ...term, to };
}

function headOf(text: string): Found | null {
  const numbers = findDocumentNumbers(text.slice(0, MAX_TITLE_UNITS));
  // "Kế hoạch ... (64/KH-UBND), số 64/KH-UBND": the title may hold the number, too
  const found = numbers.find((one) => endsTitle(text, one)) ?? numbers[0];
  if (found !== undefined) return headsWith(text, found) || closesTitle(text, found) ? found : null;
  const blank = findBlankNumber(text);
  if (blank === null) return null;
  const nameless = { ...blank, number: '', key: '' };
  return headsWith(text, nameless) ? nameless : null;
}

function beginsAnother(outline: Outline, box: Box, own: Pick<Item, 'line' | 'found'>): boolean {
  const alone = isNumberLine(own.line, own.found);
  for (let at = box.from; at < box.to; at += 1) {
    if (at === own.line.index) continue;
    const line = lineAt(outline, at);
    const { text } = line;
    const numbers = findDocumentNumbers(text.slice(0, MAX_TITLE_UNITS));
    const found = numbers.find((one) => endsTitle(text, one)) ?? numbers[0];
    // "Số: 2068/QĐ-UBND" over "Quyết định số 2068/QĐ-UBND về việc ...": the abstract says the number again
    if (found?.number === own.found.number && isNumberLine(line, found) !== alone) continue;
    if (found === undefined) {
      if (headOf(text) !== null) return true;
    } else if (endsTitle(text, found) || closesTitle(text, found)) return true;
    else if (headsWith(text, found) && found.start < 40) return true;
  }
  return false;
}

/** Hardly a word besides the number and its label. */
function isNumberLine({ text }: Line, { start, end, raw }: Found): boolean {
  return (end - start) * 2 > text.length && countWords(text) - countWords(raw) <= TYPE_WORDS;
}

/** The number stands by itself, a file hangs on the row, or a label of a document's attributes stands in it. */
function isDocumentItem(outline: Outline, { box, line, found }: Item): boolean {
  if (isNumberLine(line, found)) return true;
  // "Số: 715/SKHCN-TĐC  Ban hành: 03/11/2022" over the abstract
  if (opensLine(line, found) && stampsIn(line.text, DISTANT).some(isOwnDay)) return true;
  if (endsTitle(line.text, found) && (found.date !== undefined || line.links.length > 0)) return true;
  if (found.date !== undefined && NUMBER_DAY_ABSTRACT.test(line.text.slice(found.end, found.end + MAX_DAY_UNITS)))
    return true;
  if (filesDrawn(outline, box).length > 0) return true;
  for (let at = box.from; at < box.to; at += 1) {
    const { text, links } = lineAt(outline, at);
    if (links.some((link) => isFile(outline.links[link]?.url ?? ''))) return true;
    if (
      documentColumns
        .match(text.slice(0, 60))
        .some(({ id, start }) => start === 0 && (id === 'issued' || id === 'number'))
    )
      return true;
  }
  return false;
}

/** Files behind icons in a row of a table, which stand on no line. */
function filesDrawn({ links }: Outline, { index, end, tag }: Box): readonly number[] {
  if (tag !== 'tr') return [];
  return links.flatMap((link) =>
    link.line < 0 && link.box >= index && link.box < end && link.url !== null && isFile(link.url) ? [link.index] : [],
  );
}

/** Number and day, each with its label, and hardly a word besides. */
const NUMBER_DAY_WORDS = 10;

function opensLine({ text }: Line, { start }: Found): boolean {
  return countWords(text.slice(0, start)) <= 1 && countWords(text) <= NUMBER_DAY_WORDS;
}

function isOwnDay({ found: { date }, role }: Stamp): boolean {
  return date !== null && (role === 'issued' || role === 'published' || role === 'bare');
}

/** "1845/UBND-NC, ngày 05/9/2022: V/v ...": between day and abstract stands a sign, and no issuer as in a citation. */
const NUMBER_DAY_ABSTRACT =
  /^[\s,(]*(?:ngày\s*)?\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}\s*\)?\s*(?:[:;–-]|,?\s*(?:về việc|v\/v))/iu;
const MAX_DAY_UNITS = 60;

function factOf(outline: Outline, { box, line, found }: Item): DocumentFact {
  let posted: string | null = null;
  let issued = found.date ?? null;
  let bare: string | null = null;
  const links: number[] = [];
  let title = '';
  let issuer = '';
  for (let at = box.from; at < box.to; at += 1) {
    const current = lineAt(outline, at);
    links.push(...current.links);
    if (issuer === '' && isIssuerLabel(current.text)) issuer = issuerOf(outline, at, box.to);
    for (const { found: date, role } of stampsIn(current.text, DISTANT)) {
      if (date.date === null || role === 'text' || role === 'event') continue;
      const label = labelOf(current.text.slice(0, date.start), at > box.from ? lineAt(outline, at - 1).text : '');
      if (label === 'effect') continue;
      if (role === 'issued' || label === 'issued') issued ??= date.date;
      else if (role === 'published' || role === 'updated' || label === 'posted') posted ??= date.date;
      else bare ??= date.date;
    }
    if (whollyLink(current.text) === null && current.text.length > title.length) title = current.text;
  }
  links.push(...filesDrawn(outline, box));
  const urls = links.map((link) => outline.links[link]?.url ?? null).filter((url) => url !== null);
  const url = urls.find((one) => !isFile(one)) ?? urls[0] ?? null;
  const file = urls.find(isFile);
  // its title has the day of issue, and the list shows when it was put up
  if (found.date !== undefined && bare !== null && bare > found.date) posted ??= bare;
  const bareDate = issued === null && bare !== null && posted === null;
  issued ??= bare;
  return {
    number: copyString(found.number),
    date: issued,
    ...(posted === null ? {} : { posted }),
    title: copyString(title.slice(0, MAX_TITLE_UNITS)),
    url: url === null ? null : copyString(url),
    quote: copyString(line.text.length <= MAX_TITLE_UNITS ? line.text : found.raw.trim()),
    selector: outline.selector(line.box),
    listed: true,
    ...(bareDate ? { bareDate: true as const } : {}),
    ...(file === undefined ? {} : { file: copyString(file) }),
    ...(issuer === '' ? {} : { issuer: copyString(issuer) }),
  };
}

/** What the words before a day call it, or the line over it as in a table of attributes: "Ngày ban hành". */
function labelOf(before: string, above: string): DocumentColumnId | null {
  const text = countWords(before) > 0 ? before.slice(-MAX_LABEL_UNITS) : above;
  const last = text.length > MAX_LABEL_UNITS ? undefined : documentColumns.match(text).at(-1);
  return last !== undefined && countWords(text.slice(last.end)) <= LABEL_GAP_WORDS ? last.id : null;
}

/** "Ngày ban hành: ngày 28/01/2022". */
const LABEL_GAP_WORDS = 1;
const MAX_LABEL_UNITS = 40;

/** What follows the label, on its line or the next one of the row. */
function issuerOf(outline: Outline, at: number, to: number): string {
  const { text } = lineAt(outline, at);
  const colon = text.indexOf(':');
  const behind = colon < 0 ? '' : text.slice(colon + 1).trim();
  if (behind !== '') return behind.slice(0, MAX_TITLE_UNITS);
  return at + 1 < to ? lineAt(outline, at + 1).text.slice(0, MAX_TITLE_UNITS) : '';
}

/** No date of a list of documents is too far in the future to be read. */
const DISTANT = '9000-01-01';
