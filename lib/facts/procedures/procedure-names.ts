/** Procedures in lists without codes, told by how their names begin. */

import type { Box, Line, Link, Outline } from '../../model/outline.ts';
import { agenciesIn } from '../../vietnamese/agencies.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import { beginsWithListWord, hasListWord } from '../../vietnamese/procedure-list-words.ts';
import { opensLikeProcedure } from '../../vietnamese/procedure-openers.ts';
import { splitHeading } from '../../vietnamese/procedure-parts.ts';
import { headsAbolished } from '../../vietnamese/procedure-status.ts';
import { areCounted } from '../counted-names.ts';
import { titleLine } from '../title-line.ts';
import { isPost, itemOf } from './procedure-items.ts';
import type { PlacedRow } from './procedure-cards.ts';
import type { Standing } from './procedure-groups.ts';
import { buildRow, readRowText } from './procedure-row.ts';
import type { ListPage } from './procedure-row.ts';
import { isFurniture, isName, isRowAction, isServiceAction, linesOf, nameOf } from './procedure-text.ts';

/** A field's name may be two words; a procedure's never is. */
const MIN_NAME_WORDS = 4;
/** One name that begins as a procedure's does may be anything; two in one list are a list. */
const MIN_NAMES = 2;
const MIN_POSTED = 3;
/** The last page of a list may hold a single one: then it must be as long as names of procedures are. */
const LONE_NAME_WORDS = 7;
/** A body that fills this share of the words is all they name: "UBND tỉnh Hà Tĩnh". */
const BODY_SHARE = 0.8;
const NUMBERED = /^\s*\d{1,3}\s*[.)/]\s*\S/u;
const TITLE_TAGS: ReadonlySet<string> = new Set(['dt', 'summary']);
/** A row's own block is no longer, lines. */
const MAX_ROW_LINES = 40;

export interface NameRules {
  /** Lines read in another way. */
  readonly taken: (line: number) => boolean;
  /** Lines of rows with a code, which show that their list is one of procedures. */
  readonly coded: ReadonlySet<number>;
  /** Whether the list that begins with that line may be one of procedures. */
  readonly fits: (first: Line) => boolean;
}

export function rowsOfNames(
  page: ListPage,
  { taken, coded, fits }: NameRules,
  standingAt: (line: number) => Standing,
): PlacedRow[] {
  const { lines, boxes } = page.outline;
  const mayName = (line: Line): boolean => line.place === 'main' && (coded.has(line.index) || !taken(line.index));
  const items = lines.filter(
    (line) =>
      mayName(line) &&
      (isItem(boxes, line) || isLedOn(page.outline, line)) &&
      !headsCoded(page, line, coded) &&
      !headsTable(page.outline, line, taken) &&
      !isFolder(page.outline, line),
  );
  const dated = new Set(items.filter((line) => isPost(page, line)));
  const lists = [
    ...listsAmong(
      boxes,
      items.filter((line) => !dated.has(line)),
    ).filter(({ box, members }) => listsProcedures(members) && !countsFields(page.outline, box)),
    ...listsAmong(boxes, [...dated]).filter(({ members }) => postsProcedures(members)),
  ];
  return lists.flatMap(({ box, members }) => {
    const [first] = members;
    const known = members.some(({ index }) => coded.has(index));
    if (first === undefined || !(known || fits(first))) return [];
    const named = members.filter((line) => !taken(line.index) && !(known && headsGroup(line)));
    return named.map((line) => rowOf(page, line, { box, alone: members.length === 1 }, standingAt));
  });
}

/** "Lĩnh vực đo lường", "B. Thủ tục đã bị bãi bỏ", among names with codes. */
function headsGroup({ text, level }: Line): boolean {
  return beginsWithListWord('field', nameOf(text)) || (level > 0 && headsAbolished(text));
}

function rowOf(
  page: ListPage,
  line: Line,
  list: { readonly box: Box; readonly alone: boolean },
  standingAt: (line: number) => Standing,
): PlacedRow {
  const { outline } = page;
  const block = (list.alone ? cardAround(outline, line) : null) ?? blockOf(outline.boxes, line, list.box);
  const lines = block === null ? [line] : linesOf(outline, block.from, block.to);
  // other lines of the block are remarks, never a second name
  const text = readRowText(
    outline,
    lines.filter((one) => one === line || !isName(nameOf(one.text)) || splitHeading(one.text) !== null),
    false,
  );
  const indexes = new Set([line, ...lines].flatMap(({ links }) => links));
  const links = [...indexes].map((index) => outline.links[index]).filter((link): link is Link => link !== undefined);
  const row = buildRow(page, { ...text, line, code: null, links, standing: standingAt(line.index), detail: null });
  return { row, line: line.index, to: line.index + 1 };
}

/** The box right below the list's that holds the line, where it holds no more than a row does. */
function blockOf(boxes: readonly Box[], line: Line, list: Box): Box | null {
  let box = boxes[line.box];
  while (box !== undefined && box.index !== list.index && box.parent !== list.index) box = boxes[box.parent];
  return box === undefined || box.index === list.index || box.to - box.from > MAX_ROW_LINES ? null : box;
}

/** One row's own box where the list has no other: up to where another heading or other links stand. */
function cardAround({ boxes, lines, links }: Outline, line: Line): Box | null {
  if (line.links.length > 0) return null;
  let card: Box | null = null;
  for (let box = boxes[line.box]; box !== undefined && box.place === 'main'; box = boxes[box.parent]) {
    if (box.to - box.from > MAX_LONE_LINES) break;
    const others = lines.slice(box.from, box.to).filter(({ index }) => index !== line.index);
    if (others.some(({ level, links: own }) => level > 0 || own.some((at) => !isRowAction(links[at]?.words ?? ''))))
      break;
    card = box;
  }
  return card !== null && card.to - card.from > 1 ? card : null;
}

/** A name without a link, and below it in its own box nothing but remarks and "Xem chi tiết". */
function isLedOn(outline: Outline, line: Line): boolean {
  if (line.links.length > 0 || line.index === titleLine(outline)) return false;
  const name = nameOf(line.text);
  if (!opensLikeProcedure(name) || !isName(name) || isPart(line) || isFurniture(line.text)) return false;
  if (hasListWord('list', name) && hasListWord('decision', name)) return false;
  const card = cardAround(outline, line);
  if (card === null || card.from !== line.index) return false;
  const below = outline.lines.slice(line.index + 1, card.to).flatMap(({ links }) => links);
  return below.some((at) => {
    const link = outline.links[at];
    return link !== undefined && link.url !== null && !isServiceAction(link.words);
  });
}

/** Lines of a single card: its name, some remarks, what it offers. */
const MAX_LONE_LINES = 12;

interface NameList {
  readonly box: Box;
  readonly members: Line[];
}

/** Lines of one list: the smallest box around a line and its nearest neighbour is the list's. */
function listsAmong(boxes: readonly Box[], items: readonly Line[]): NameList[] {
  const lists = new Map<number, NameList>();
  for (const [at, line] of items.entries()) {
    const before = items[at - 1]?.index ?? -1;
    const after = items[at + 1]?.index ?? Number.POSITIVE_INFINITY;
    let box = boxes[line.box];
    while (box !== undefined && before < box.from && after >= box.to) box = boxes[box.parent];
    box ??= boxes[boxes[line.box]?.parent ?? 0];
    if (box === undefined) continue;
    const list = lists.get(box.index);
    if (list === undefined) lists.set(box.index, { box, members: [line] });
    else list.members.push(line);
  }
  return [...lists.values()];
}

/** `<li>Sở hữu trí tuệ<ul><li><a>Cấp ...`: an item without a link whose own list holds names of procedures. */
function isFolder({ boxes, lines }: ListPage['outline'], line: Line): boolean {
  const item = itemOf(boxes, line.box);
  if (item === undefined || line.links.length > 0 || item.to - line.index <= 1) return false;
  return lines.slice(line.index + 1, Math.min(item.to, line.index + 1 + MAX_ROW_LINES)).some((inner) => {
    const own = itemOf(boxes, inner.box);
    return own !== undefined && own.index !== item.index && opensLikeProcedure(nameOf(inner.text));
  });
}

/** A field over procedures that have codes: a heading, or words that only open what is under them. */
function headsCoded({ outline, context }: ListPage, line: Line, coded: ReadonlySet<number>): boolean {
  const next = outline.lines[line.index + 1];
  if (next === undefined || coded.has(line.index) || !coded.has(next.index) || !isName(nameOf(next.text))) return false;
  const leads = line.links.some((link) => {
    const { url = null } = outline.links[link] ?? {};
    return url !== null && url.replace(/#.*$/, '') !== context.url.replace(/#.*$/, '');
  });
  const opens = TITLE_TAGS.has(outline.boxes[line.box]?.tag ?? '');
  return !leads && (line.level > 0 || line.links.length > 0 || opens);
}

/** "Thành lập và hoạt động của doanh nghiệp" right over a table of procedures: their field, though it begins as names do. */
function headsTable({ boxes, tables }: ListPage['outline'], line: Line, taken: (line: number) => boolean): boolean {
  const next = line.index + 1;
  if (line.level === 0 || line.links.length > 0 || !taken(next)) return false;
  return tables.some(({ box, layout }) => !layout && boxes[box]?.from === next);
}

/** Most of its lines begin as procedures do; the others are taken for procedures then. */
function listsProcedures(lines: readonly Line[]): boolean {
  const names = lines.map(({ text }) => nameOf(text)).filter(opensLikeProcedure);
  if (names.length * 2 < lines.length) return false;
  return names.length >= MIN_NAMES || names.some((name) => name.split(' ').length >= LONE_NAME_WORDS);
}

/** Behind each link of the list stands how many it holds: they are fields, though some begin as procedures do. */
function countsFields({ lines, links }: ListPage['outline'], { from, to }: Box): boolean {
  const named = lines.slice(from, to).flatMap((line) => {
    const link = line.links.map((at) => links[at]).find((one) => one?.by === 'text');
    return link === undefined ? [] : [{ text: line.text, linked: link.words }];
  });
  return areCounted(named);
}

/** Posted one by one in a category of their own: all of several are named as procedures are, or it is news. */
function postsProcedures(lines: readonly Line[]): boolean {
  return lines.length >= MIN_POSTED && lines.every(({ text }) => opensLikeProcedure(nameOf(text)));
}

/** A line that may name a procedure: a link, or an item of a list. */
function isItem(boxes: readonly Box[], line: Line): boolean {
  const item = itemOf(boxes, line.box) !== undefined || TITLE_TAGS.has(boxes[line.box]?.tag ?? '');
  const name = nameOf(line.text);
  // a heading without a link heads a card when it is named as a procedure, else a part of the page
  const own = line.level > 0 ? line.level > 1 && opensLikeProcedure(name) : item || isNumberedName(line, name);
  if ((line.links.length === 0 && !own) || isPart(line)) return false;
  if (!isName(name) || name.split(' ').length < MIN_NAME_WORDS || isFurniture(line.text)) return false;
  if (matchShare(name, agenciesIn(name)) >= BODY_SHARE) return false;
  return !(hasListWord('list', name) && hasListWord('decision', name));
}

/** "1.10. Yêu cầu, điều kiện thực hiện" heads a part of a procedure, though it begins as names do. */
function isPart({ text, level }: Line): boolean {
  const label = level > 0 ? (splitHeading(nameOf(text))?.label ?? null) : null;
  return label !== null && label !== 'name';
}

/** "3. Cấp giấy phép ..." in a text without lists, as it comes out of a word processor; not a step of one. */
function isNumberedName({ text }: Line, name: string): boolean {
  return NUMBERED.test(text) && opensLikeProcedure(name) && !beginsWithListWord('step', name);
}
