/** Top and foot of a page where no mark names them: menus by their shape, a path of links, what the foot says of itself. */

import type { Box, Place } from '../model/outline.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { FOOTER_BODIES, FOOTER_CONTACTS, FOOTER_PHRASES, HOME_WORDS, PATH_ARROWS } from './place-words.ts';
import { isTitle } from './page-title.ts';
import { childBoxes, holdsH1, setPlace } from './region.ts';
import type { Region } from './region.ts';

const MENU_LINKS = 5;
/** Links of a menu beside which a bold line begins the page's text. */
const BESIDE_LINKS = 3;
/** Characters of a menu's link, on average at most. */
const MENU_WORDS = 32;
/** The same where the first link is the start page's: such a row is a menu, however few or long its entries. */
const HOME_MENU_LINKS = 3;
const HOME_MENU_WORDS = 60;
/** Of a menu's text inside links. */
const MENU_SHARE = 0.75;
const MENU_TAGS: ReadonlySet<string> = new Set([
  'ul',
  'ol',
  'div',
  'table',
  'tr',
  'td',
  'p',
  'center',
  'dl',
  'section',
  'dir',
]);
/** A line with as much text outside links is a sentence: the page's text has begun. */
const SENTENCE_CHARS = 80;
/** The foot of a page, lines from its end and share of it. */
const FOOT_SHARE = 0.4;
const FOOT_LINES = 30;
const FOOT_CHARS = 2500;
/** Lines after the foot that belong to it: "to the top", a counter. */
const TAIL_LINES = 8;
/** Lines above the first menu that make the header. */
const HEAD_LINES = 10;
const PATH_LINKS = 8;
const PATH_CHARS = 300;

const HOME = new Set(HOME_WORDS.map(foldLoose));
const FOOTERS = FOOTER_PHRASES.map((phrase) => (/^\p{L}/u.test(phrase) ? foldLoose(phrase) : phrase));

export function layEdges(region: Region): void {
  const start = textStart(region);
  layPaths(region);
  layMenus(region, start);
  layHead(region, start);
  layFoot(region);
}

/** The first line of the page's own text: a title, a sentence, or a heading below a menu. */
function textStart(region: Region): number {
  const { boxes, lines, sums } = region;
  const menu = boxes.find((box) => box.place === 'menu' && box.to - box.from >= MENU_LINKS);
  const first = lines.find((line) => {
    if (boxes[line.box]?.place !== 'main' || line.hidden) return false;
    if (line.level === 1 || (line.level > 0 && menu !== undefined && line.index >= menu.to)) return true;
    if (line.level > 0 && line.links.length === 0 && isTitle(region, line)) return true;
    return line.text.length - sums.linkChars(line.index, line.index + 1) >= SENTENCE_CHARS;
  });
  return titleBeside(region, first?.index ?? lines.length) ?? first?.index ?? lines.length;
}

/** The one bold line that begins a cell beside a cell of links: the title of a page that holds little but links itself. */
function titleBeside({ boxes, lines, linkSpans, links }: Region, start: number): number | null {
  const titles = lines.filter(
    (line) =>
      line.index < start &&
      !line.hidden &&
      line.links.length === 0 &&
      (line.bold || line.level > 0) &&
      boxes[line.box]?.place === 'main',
  );
  const [title] = titles;
  if (title === undefined || titles.length > 1) return null;
  for (let box = boxes[title.box]; box !== undefined && box.from === title.index; box = boxes[box.parent]) {
    const row = boxes[box.parent];
    if (row?.tag !== 'tr' || row.from === title.index) continue;
    const { from, to } = linkSpans[row.index]!;
    return links.slice(from, to).filter(({ line }) => line >= 0 && line < title.index).length >= BESIDE_LINKS
      ? title.index
      : null;
  }
  return null;
}

/** Lists of short links above the page's text. */
function layMenus(region: Region, start: number): void {
  const { boxes, links, linkSpans, lines, sums } = region;
  for (const box of boxes) {
    if (box.place !== 'main' || box.parent < 0 || !MENU_TAGS.has(box.tag) || box.from >= start || box.to > start)
      continue;
    const { from, to } = linkSpans[box.index]!;
    const chars = sums.chars(box.from, box.to);
    if (to - from < HOME_MENU_LINKS || chars === 0 || sums.linkChars(box.from, box.to) < MENU_SHARE * chars) continue;
    if (box.to - box.from >= lines.length) continue;
    const worded = links.slice(from, to).filter((link) => link.by === 'text');
    const home = worded.length > 0 && HOME.has(foldLoose(worded[0]!.words)) && isAllLinks(region, box);
    if (worded.length < (home ? HOME_MENU_LINKS : MENU_LINKS)) continue;
    const mean = worded.reduce((sum, link) => sum + link.words.length, 0) / worded.length;
    if (mean > (home ? HOME_MENU_WORDS : MENU_WORDS) || holdsSidebar(region, box) || holdsHeads(region, box)) continue;
    if (!holdsDays(region, box)) setPlace(region, box.index, 'menu');
  }
}

/** The links are those of a side column told already, and the rest of the row is the page's own, however short. */
function holdsSidebar({ boxes }: Region, { index, end }: Box): boolean {
  for (let at = index + 1; at < end; at += 1) {
    const { place, tag } = boxes[at]!;
    if (place === 'sidebar' || (place === 'menu' && tag === 'td')) return true;
  }
  return false;
}

/** A row of cells with words and no links, the heads of a table: "STT", "Số hiệu", "Ngày ban hành" over rows of links. */
function holdsHeads({ boxes, lines }: Region, { index, end }: Box): boolean {
  for (let at = index; at < end; at += 1) {
    const row = boxes[at]!;
    if (row.tag !== 'tr' || row.to - row.from < HEAD_CELLS) continue;
    const heads = childBoxes(boxes, at).filter(({ from, to }) => to > from);
    const plain = lines.slice(row.from, row.to).every(({ links }) => links.length === 0);
    if (plain && heads.length >= HEAD_CELLS && boxes.slice(row.end, end).some(({ tag }) => tag === 'tr')) return true;
  }
  return false;
}

const HEAD_CELLS = 3;

/** Links each with a whole date beside it are posts, however short their titles. */
function holdsDays({ lines, sums }: Region, box: Box): boolean {
  const dated = lines
    .slice(box.from, box.to)
    .filter(
      ({ index, text, links }) =>
        links.length === 1 && sums.linkChars(index, index + 1) < text.length && DAY.test(text),
    );
  return dated.length >= MIN_DAYS;
}

const MIN_DAYS = 3;
const DAY = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)/;

/** Nothing but links: where days or leads stand between them it is a list of posts under the path of its page. */
function isAllLinks({ lines }: Region, box: Box): boolean {
  return lines.slice(box.from, box.to).every((line) => line.hidden || line.links.length > 0);
}

/** "Trang chủ » Giới thiệu » Chức năng" in one line. */
function layPaths(region: Region): void {
  const { boxes, lines, linePlaces } = region;
  for (const line of lines) {
    if (line.links.length === 0 || line.links.length > PATH_LINKS || line.text.length > PATH_CHARS) continue;
    if (boxes[line.box]?.place !== 'main' || !PATH_ARROWS.test(line.text)) continue;
    const first = foldLoose(line.text.split(PATH_ARROWS, 1)[0]!);
    if (!HOME.has(first)) continue;
    // three or more slashes between many links are a menu
    if (line.links.length > 4 && !/[»›>→❯➤⟩]/.test(line.text)) continue;
    const box = boxes[line.box]!;
    if (box.to - box.from === 1 && box.parent >= 0) setPlace(region, box.index, 'breadcrumb');
    else linePlaces.set(line.index, 'breadcrumb');
  }
}

/** What stands above the first menu at the top of a page: lines, and boxes of pictures alone. */
function layHead(region: Region, start: number): void {
  const { boxes, lines } = region;
  const menu = boxes.find((box) => box.place === 'menu' && box.to - box.from >= MENU_LINKS);
  if (menu === undefined || menu.from > Math.min(HEAD_LINES, start) || menu.from >= lines.length) return;
  for (const box of boxes.slice(1, menu.index)) {
    if (box.end <= menu.index && box.place === 'main') box.place = 'header';
  }
  for (let line = 0; line < menu.from; line += 1) setLine(region, line, 'header');
}

function layFoot(region: Region): void {
  const { boxes, lines } = region;
  const foot = lines.findLast((line) => boxes[line.box]?.place === 'footer')?.index ?? -1;
  const signed = foot >= 0 ? null : findSignature(region);
  if (foot < 0 && signed === null) layAddressFoot(region);
  if (signed !== null) {
    const box = footBox(region, signed);
    if (box !== null) setPlace(region, box.index, 'footer');
    else setLine(region, signed, 'footer');
  }
  const end = signed ?? foot;
  if (end < 0) return;
  const after = lines.slice(end + 1).filter((line) => boxes[line.box]?.place === 'main');
  if (after.length <= TAIL_LINES && after.every((line) => line.level === 0))
    for (const line of after) setLine(region, line.index, 'footer');
}

/** The first line near the end that only a foot says. */
function findSignature({ boxes, lines }: Region): number | null {
  const from = Math.max(Math.floor(lines.length * (1 - FOOT_SHARE)), lines.length - 60);
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (boxes[line.box]?.place !== 'main' || line.level > 0) continue;
    const folded = foldLoose(line.text);
    if (
      FOOTERS.some(
        (phrase) =>
          (folded.startsWith(phrase) && folded.length < 200) ||
          (phrase.length > 12 && folded.length < 300 && folded.includes(phrase)) ||
          line.text.startsWith('©'),
      )
    )
      return index;
  }
  return null;
}

/** The last part of the whole page, which begins with a body's name and goes on with its address and numbers. */
function layAddressFoot(region: Region): void {
  const { boxes, lines, sums } = region;
  const last = lines.findLast((line) => !line.hidden);
  if (last === undefined) return;
  for (let box = boxes[last.box]; box !== undefined && box.parent >= 0; box = boxes[box.parent]) {
    const around = boxes[box.parent];
    if (box.place !== 'main' || around === undefined || box.to - box.from > ADDRESS_LINES) return;
    // beside what holds the page's top, not within a part of its text
    const isPart = around.from === 0 && box.from >= LINES_ABOVE;
    if (!isPart || sums.chars(box.from, box.to) > FOOT_CHARS) continue;
    const [first, ...rest] = lines.slice(box.from, box.to).filter((line) => !line.hidden);
    if (first === undefined || !begins(first.text, BODIES) || rest.some(({ level }) => level > 0)) continue;
    const contacts = rest.filter(({ text }) => begins(text, CONTACTS)).length;
    if (contacts >= MIN_CONTACTS) setPlace(region, box.index, 'footer');
    return;
  }
}

const ADDRESS_LINES = 12;
const MIN_CONTACTS = 2;
/** A page that says less before it may be that part alone. */
const LINES_ABOVE = 3;
const BODIES = FOOTER_BODIES.map(foldLoose);
const CONTACTS = FOOTER_CONTACTS.map(foldLoose);

function begins(text: string, words: readonly string[]): boolean {
  const folded = foldLoose(text);
  return words.some((word) => folded === word || folded.startsWith(`${word} `));
}

const UNCLOSED_TAGS: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The largest box around the line that is still a foot. */
function footBox(region: Region, line: number): Box | null {
  const { boxes, lines, sums } = region;
  let best: Box | null = null;
  for (let box = boxes[lines[line]!.box]; box !== undefined && box.parent >= 0; box = boxes[box.parent]) {
    if (box.place !== 'main' || box.to - box.from > FOOT_LINES || box.to - box.from > FOOT_SHARE * lines.length) break;
    if (sums.chars(box.from, box.to) > FOOT_CHARS || holdsHeading(region, box)) break;
    // nobody closed the last entry or heading of the text, so the foot lies in it
    if (best !== null && UNCLOSED_TAGS.has(box.tag) && lines[box.from]?.box === box.index) break;
    best = box;
  }
  return best;
}

function holdsHeading(region: Region, box: Box): boolean {
  return holdsH1(region, box) || region.lines.slice(box.from, box.to).some((line) => line.level === 1);
}

function setLine({ boxes, lines, linePlaces }: Region, line: number, place: Place): void {
  if (boxes[lines[line]!.box]?.place === 'main') linePlaces.set(line, place);
}
