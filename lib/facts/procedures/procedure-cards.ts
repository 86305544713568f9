/**
 * Procedures listed outside tables, told by their codes: list items, cards, accordions, definition lists, paragraphs.
 * A code shown, or hidden in a link's address, marks a row; the largest box that holds no other code is its card.
 */

import type { ProcedureRow } from '../../model/facts/procedures.ts';
import type { Box, Line, Link, Outline } from '../../model/outline.ts';
import { codesOfUrl, findProcedureCodes } from '../../vietnamese/procedure-codes.ts';
import { endsWithListWord } from '../../vietnamese/procedure-list-words.ts';
import { opensLikeProcedure } from '../../vietnamese/procedure-openers.ts';
import { splitHeading } from '../../vietnamese/procedure-parts.ts';
import { partsBetween } from './procedure-detail.ts';
import type { Standing } from './procedure-groups.ts';
import { headsProcedures } from './procedure-about.ts';
import { buildRow, readRowText, titlesProcedure } from './procedure-row.ts';
import type { ListPage } from './procedure-row.ts';
import { isName, linesOf, nameOf } from './procedure-text.ts';

export interface PlacedRow {
  readonly row: ProcedureRow;
  /** Its lines: the first one, and one past the last. */
  readonly line: number;
  readonly to: number;
}

interface Hit {
  readonly line: number;
  readonly code: string;
  readonly key: string;
}

interface Card {
  readonly hit: Hit;
  readonly box: Box;
  readonly from: number;
  readonly to: number;
  /** How far lines around it may belong to it: up to its neighbours, within the box around all of them. */
  readonly low: number;
  readonly high: number;
  readonly named: boolean;
}

/** More lines than this are a part of the page, not a card. */
const MAX_CARD_LINES = 400;
const MAX_CLIMB = 12;
const MAX_CARD_LINKS = 40;
/** A name stands at most that many lines from its code. */
const NAME_REACH = 4;
const WHOLE: ReadonlySet<string> = new Set(['body', 'main', 'form', 'article']);
/** Rows by themselves; other boxes by their class. */
const ITEMS: ReadonlySet<string> = new Set(['li', 'dl', 'details', 'section', 'article', 'tr']);
const MAX_SIBLINGS = 60;
const MIN_NAME_WORDS = 5;
/** With fewer the card is a list's row, not a procedure told in full. */
const MIN_PARTS = 3;

export function rowsOfCards(
  page: ListPage,
  taken: (line: number) => boolean,
  standingAt: (line: number) => Standing,
): PlacedRow[] {
  const hits = findHits(page, taken);
  const cards = hits.map((hit, at) => cardOf(page, hit, hits[at - 1], hits[at + 1]));
  const bounded = cards.map((card, at) => bound(page, card, cards[at - 1], cards[at + 1]));
  const before = namesStandBefore(
    page,
    bounded.filter(({ named }) => !named),
  );
  const wordless = wordlessLinks(page);
  return bounded
    .map((card) => withName(page, card, before))
    .flatMap((card) => readCard(page, card, linksOf(page, card, wordless), standingAt));
}

function readCard(
  page: ListPage,
  card: Card,
  links: readonly Link[],
  standingAt: (line: number) => Standing,
): PlacedRow[] {
  const { outline } = page;
  const lines = linesOf(outline, card.from, card.to);
  const title = titleOf(lines);
  const text = readRowText(
    outline,
    title === undefined ? lines : lines.filter((line) => line === title || !canName(line)),
    false,
  );
  const line = text.line ?? outline.lines[card.hit.line];
  if (line === undefined) return [];
  const parts = card.high - card.from > MIN_PARTS ? partsBetween(outline, card.from, card.high) : [];
  const detail =
    parts.length < MIN_PARTS
      ? null
      : { code: card.hit.code, name: text.name, agency: text.agency, parts, attachments: [], certain: true };
  const row = buildRow(page, { ...text, line, code: card.hit.code, links, standing: standingAt(card.from), detail });
  return [{ row, line: card.from, to: card.to }];
}

/** One per row: a code shown again in the row's own link or next line is the same row, shown again in an equal box another. */
function findHits({ outline }: ListPage, taken: (line: number) => boolean): Hit[] {
  const hits: Hit[] = [];
  for (const line of outline.lines) {
    if (line.place !== 'main' || taken(line.index)) continue;
    const codes = findProcedureCodes(line.text);
    const found = codes.length > 0 ? codes : line.links.flatMap((index) => codesInLink(outline.links[index], line));
    const [first] = found;
    // a text that mentions several lists none
    if (
      first === undefined ||
      found.some(({ key }) => key !== first.key) ||
      (codes.length > 0 &&
        (isProse(line.text, first) || endsWithListWord('furniture', line.text.slice(0, first.start))))
    )
      continue;
    const last = hits.at(-1);
    if (last?.key === first.key && sameRow(outline.boxes, outline.lines[last.line], line)) continue;
    hits.push({ line: line.index, code: first.code, key: first.key });
  }
  return hits;
}

/** "Riêng thủ tục có mã 1.001788 đã được rút ngắn ...": a sentence goes on behind the code. */
function isProse(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return text.slice(0, start).trim().split(' ').length > 2 && /^\s+\p{Ll}/u.test(text.slice(end));
}

function codesInLink(link: Link | undefined, line: Line): ReturnType<typeof codesOfUrl> {
  return link === undefined || link.line !== line.index ? [] : codesOfUrl(link.url ?? link.href);
}

function sameRow(boxes: readonly Box[], known: Line | undefined, line: Line): boolean {
  if (known === undefined || line.index - known.index > MAX_CARD_LINES) return false;
  if (!canName(known) || !canName(line)) return true;
  const [a, b] = branches(boxes, known.box, line.box);
  return a !== b && (a?.tag !== b?.tag || a?.marks !== b?.marks);
}

/** The two boxes below the innermost box around both; equal when one line stands right in it. */
function branches(boxes: readonly Box[], one: number, other: number): [Box | undefined, Box | undefined] {
  let around = boxes[one];
  while (around !== undefined && !(around.index <= other && other < around.end)) around = boxes[around.parent];
  const below = (from: number): Box | undefined => {
    let box = boxes[from];
    while (box !== undefined && box.index !== around?.index && box.parent !== around?.index) box = boxes[box.parent];
    return box;
  };
  return [below(one), below(other)];
}

type Boxed = Pick<Card, 'hit' | 'box' | 'from' | 'to'>;

function cardOf({ outline }: ListPage, hit: Hit, previous: Hit | undefined, next: Hit | undefined): Boxed {
  const { boxes, lines } = outline;
  const alone = (box: Box): boolean =>
    (previous === undefined || previous.line < box.from) &&
    (next === undefined || next.line >= box.to) &&
    box.to - box.from <= MAX_CARD_LINES;
  let box = boxes[lines[hit.line]?.box ?? 0] as Box;
  // several rows in one block, cut by <br>
  if (!alone(box)) return { hit, box, from: hit.line, to: hit.line + 1 };
  const lone = previous === undefined && next === undefined;
  for (let climbed = 0; climbed < MAX_CLIMB; climbed += 1) {
    const parent = boxes[box.parent];
    if (parent === undefined || WHOLE.has(parent.tag) || parent.place !== 'main' || !alone(parent)) break;
    // a lone code: the item it stands in, not the page around it; or a row among rows without codes
    if (lone && (ITEMS.has(box.tag) || isHeadedApart(outline, box, parent))) break;
    if (isRowAmong(outline, box, parent)) break;
    box = parent;
  }
  return { hit, box, from: box.from, to: box.to };
}

/** Under a heading that is a procedure's name, and around it the list's own heading: the one card of a last page. */
function isHeadedApart({ lines }: Outline, box: Box, parent: Box): boolean {
  const named = lines.slice(box.from, box.to).find((line) => canName(line) && (opens(line) || isAbstract(line)));
  if (named === undefined) return false;
  const above = lines.slice(parent.from, box.from);
  if (named.level > 0) return above.some(({ level }) => level > 0 && level < named.level);
  return above.some(({ level, text }) => level > 0 && headsProcedures(text));
}

/** It is named, and so is a box beside it of the same make. */
function isRowAmong({ boxes, lines }: Outline, box: Box, parent: Box): boolean {
  if (box.marks === '' && !ITEMS.has(box.tag)) return false;
  const names = ({ from, to }: Box): boolean => to - from <= MAX_CARD_LINES && lines.slice(from, to).some(canName);
  if (!names(box)) return false;
  for (let at = parent.index + 1, seen = 0; at < parent.end && seen < MAX_SIBLINGS; seen += 1) {
    const sibling = boxes[at];
    if (sibling === undefined) break;
    if (at !== box.index && sibling.tag === box.tag && sibling.marks === box.marks && names(sibling)) return true;
    at = sibling.end;
  }
  return false;
}

function bound({ outline }: ListPage, card: Boxed, previous: Boxed | undefined, next: Boxed | undefined): Card {
  const inBox = card.to - card.from === 1 && card.box.to - card.box.from > 1;
  const around = inBox ? card.box : (outline.boxes[card.box.parent] ?? card.box);
  const low = Math.max(previous?.to ?? 0, around.from);
  const high = Math.min(next?.from ?? around.to, around.to, card.to + MAX_CARD_LINES);
  return { ...card, low, high: Math.max(high, card.to), named: linesOf(outline, card.from, card.to).some(canName) };
}

/** Where code and name are neighbours in no box of their own: whether the name comes first, told by the ends of the list. */
function namesStandBefore({ outline }: ListPage, bare: readonly Card[]): boolean {
  const first = bare[0];
  const last = bare.at(-1);
  if (first === undefined || last === undefined) return false;
  const lead = nearest(outline.lines, first.from - 1, first.low, -1);
  const close = nearest(outline.lines, last.to, last.high - 1, 1);
  // a heading of the list may stand before the first code; after the last code there is nothing but its name
  return lead !== undefined && (close === undefined || lead.level === 0 || lead.index + 1 === first.from);
}

function withName({ outline }: ListPage, card: Card, before: boolean): Card {
  if (card.named) return card;
  if (!before) return { ...card, to: Math.min(card.high, card.to + NAME_REACH) };
  const name = nearest(outline.lines, card.from - 1, card.low, -1);
  return name === undefined ? card : { ...card, from: name.index };
}

function nearest(lines: readonly Line[], from: number, end: number, step: 1 | -1): Line | undefined {
  for (let at = from, seen = 0; step * (end - at) >= 0 && seen < NAME_REACH; at += step, seen += 1) {
    const line = lines[at];
    if (line !== undefined && canName(line)) return line;
  }
  return undefined;
}

function canName(line: Line): boolean {
  const split = splitHeading(line.text);
  if (split === null) return isNamed(nameOf(line.text));
  if (titlesProcedure(split)) return true;
  return (split.label === 'name' || split.label === 'code') && isNamed(nameOf(split.rest));
}

/** "Mã: 1.001786 · Thời hạn: 3 ngày": what stands behind the code may be a remark. */
function isNamed(name: string): boolean {
  if (!isName(name)) return false;
  const label = splitHeading(name)?.label;
  return label === undefined || label === 'name';
}

/** The line of a card that names it: its heading, or the link or text that opens as a procedure does. */
function titleOf(lines: readonly Line[]): Line | undefined {
  const names = lines.filter(canName);
  return (
    names.find((line) => splitHeading(line.text)?.label === 'name') ??
    names.find(isAbstract) ??
    // a lone card of a list's last page has the list's own heading over it
    names.find((line) => line.level > 0 && opens(line)) ??
    // "Đo lường (1)" over the one procedure of that field
    names.find((line) => opens(line) && !isShort(line) && findProcedureCodes(line.text).length > 0) ??
    names.find((line) => line.level > 0 && !isShort(line)) ??
    names.find((line) => opens(line) && !isShort(line)) ??
    names.find((line) => line.level > 0) ??
    names.find((line) => line.links.length > 0 && opens(line)) ??
    names.find(opens) ??
    names.find((line) => line.links.length > 0 || line.bold) ??
    names[0]
  );
}

function opens({ text }: Line): boolean {
  return opensLikeProcedure(nameOf(text));
}

function isAbstract({ text }: Line): boolean {
  const split = splitHeading(text);
  return split !== null && titlesProcedure(split);
}

/** Shorter than names of procedures are. */
function isShort(line: Line): boolean {
  return nameOf(line.text).split(' ').length < MIN_NAME_WORDS;
}

function linksOf({ outline }: ListPage, card: Card, wordless: ReadonlyMap<number, Link[]>): Link[] {
  const indexes = new Set(linesOf(outline, card.from, card.to).flatMap((line) => line.links));
  const links = [...indexes].flatMap((index) => outline.links[index] ?? []);
  for (let box = card.box.index; box < card.box.end; box += 1) links.push(...(wordless.get(box) ?? []));
  return links.slice(0, MAX_CARD_LINKS);
}

/** Links that show no text (an icon, a picture), by their box. */
function wordlessLinks({ outline }: ListPage): ReadonlyMap<number, Link[]> {
  const links = new Map<number, Link[]>();
  for (const link of outline.links)
    if (link.line < 0) links.set(link.box, [...(links.get(link.box) ?? []), link].slice(0, MAX_CARD_LINKS));
  return links;
}
