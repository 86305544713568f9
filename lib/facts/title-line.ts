/** The line that shows the page's own title, by which its date and text are found. */

import type { Line, Outline } from '../model/outline.ts';
import { agenciesIn } from '../vietnamese/agencies.ts';
import { beginsWithBody } from '../vietnamese/body-names.ts';
import { findDocumentNumbers } from '../vietnamese/document-numbers.ts';
import { documentColumns } from '../vietnamese/document-columns.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { dateLabels, headsSections, pageWords } from '../vietnamese/news-words.ts';
import { TITLE_MARKS } from '../vietnamese/mark-words.ts';
import { matchShare } from '../vietnamese/phrases.ts';
import { boxAt, commonBox, countWords, hasMark, hasWholeMark } from './boxes.ts';
import { isDateLine, stampsIn } from './dates/date-stamps.ts';
import { barOver, titleUnderBar } from './dates/title-bar.ts';

const memory = new WeakMap<Outline, number>();

/** -1 when no line does. */
export function titleLine(outline: Outline): number {
  let line = memory.get(outline);
  if (line === undefined) memory.set(outline, (line = find(outline)));
  return line;
}

const MIN_WORDS = 2;
/** Lines of a page tried against its title. */
const MAX_TRIED = 400;

function find(outline: Outline): number {
  const title = foldLoose(outline.title);
  // a dialogue that waits for its button is headed as well
  const main = outline.lines.filter(({ place, hidden }) => place === 'main' && !hidden).slice(0, MAX_TRIED);
  const headings = main.filter(({ level, links }) => level > 0 && !linksElsewhere(outline, links));
  const named = headings.filter((line) => agrees(line, title));
  const best = longest(named.filter(({ level }) => level <= 2)) ?? longest(named);
  if (best !== null) return best.index;
  const telling = tellingOf(headings.filter(({ text }) => !isCounter(text)));
  // where every box has a heading of the first level, none of them is the page's
  const ranked = headings.filter(({ level }) => level === 1).length < BOX_HEADINGS;
  const first =
    (ranked ? telling.find(({ level }) => level === 1) : undefined) ??
    telling.find(({ level }) => level === 2 || (!ranked && level === 1));
  const barred = first === undefined ? titleUnderBar(outline, main) : -1;
  if (barred >= 0) return barred;
  if (first !== undefined && outline.title === '') return first.index;
  const alike = main.filter(
    (line) => countWords(line.text) >= 4 && !linksElsewhere(outline, line.links) && agrees(line, title),
  );
  // a paragraph may begin with the title's words
  const shown = longest(alike.filter((line) => isMost(line, title))) ?? longest(alike);
  const bold = boldTitle(outline, main);
  const stamped = first === undefined && shown === null && bold < 0 ? stampedTitle(outline, main) : -1;
  // a portal that calls every page by its own name: the foot that signs with it is no title
  if (shown !== null && isSignature(shown)) {
    const above = longest(alike.filter((line) => line.index < shown.index && !isSignature(line)));
    if (above !== null) return above.index;
    const marked = markedTitle(outline, main);
    if (marked >= 0) return marked;
  }
  if (shown === null && telling.length === 0 && bold >= 0) {
    const under = titleUnderSection(outline, main, bold);
    if (under >= 0) return under;
  }
  if (shown !== null && bold >= 0 && bold < shown.index && !shown.bold && beginsWithBody(shown.text)) return bold;
  const heading = telling[0]?.index ?? -1;
  if (stamped >= 0 && (heading < 0 || heading > stamped)) return stamped;
  const told = shown?.index ?? first?.index ?? telling[0]?.index ?? bold;
  return told >= 0 ? told : markedTitle(outline, main);
}

const BOX_HEADINGS = 4;

/** Without "Chuyên mục" over a menu in the text's column, and a word by itself, where others tell more. */
function tellingOf(headings: readonly Line[]): readonly Line[] {
  const telling = headings.filter(({ text }) => !headsSections(text) && countWords(text) >= MIN_WORDS);
  return telling.length > 0 ? telling : headings;
}

/** Words of a section's name in bold over a post, at most; of the post's title at least. */
const SECTION_WORDS = 6;
const UNDER_SECTION_WORDS = 8;

/** "Cải cách hành chính" in bold, and right under it the one line whose box is called a title; -1 where it is not so. */
function titleUnderSection(outline: Outline, main: readonly Line[], bold: number): number {
  const at = main.findIndex(({ index }) => index === bold);
  const [section, title] = [main[at], main[at + 1]];
  if (section === undefined || title === undefined || countWords(section.text) > SECTION_WORDS) return -1;
  if (countWords(title.text) < UNDER_SECTION_WORDS || linksElsewhere(outline, title.links)) return -1;
  const drawn =
    markedTitle(outline, main) === title.index ||
    // bold itself, under the bar of a box that is called one's title
    (title.bold && isBarred(outline, section) && !NUMBERED.test(title.text));
  return drawn ? title.index : -1;
}

function isBarred(outline: Outline, { box }: Line): boolean {
  const own = boxAt(outline, box);
  return [own, ...(own.parent >= 0 ? [boxAt(outline, own.parent)] : [])].some((one) => hasMark(one, TITLE_MARKS));
}

/** "I. Vị trí và chức năng", "Điều 1. Phạm vi": a chapter of the page whose name stands over it. */
const NUMBERED = /^(?:[IVX\d]+[.)/:]|[a-zđ][.)]|Điều|Chương|Mục|Phần)\s*/u;

/** Neither heading, <title> nor bold type tells: the one line whose box is called a title and nothing else. */
function markedTitle(outline: Outline, main: readonly Line[]): number {
  const [only, ...others] = main.filter(
    (line) =>
      countWords(line.text) >= STAMPED_WORDS.least &&
      countWords(line.text) <= STAMPED_WORDS.most &&
      hasWholeMark(boxAt(outline, line.box), TITLE_MARKS) &&
      !linksElsewhere(outline, line.links) &&
      !stands(line, main),
  );
  return only !== undefined && others.length === 0 ? only.index : -1;
}

/** The page's title where no heading, only a bar over it or the name of its box shows that it is one; else -1. */
export function drawnTitle(outline: Outline): number {
  const line = outline.lines[titleLine(outline)];
  if (line === undefined || line.level > 0) return -1;
  return barOver(outline, line.index) >= 0 || hasWholeMark(boxAt(outline, line.box), TITLE_MARKS) ? line.index : -1;
}

/** "Số lượt truy cập": the heading of a box that every page has. */
function isCounter(text: string): boolean {
  return (
    matchShare(
      text,
      pageWords.match(text).filter(({ id }) => id === 'counter'),
    ) >= LABEL_SHARE
  );
}

/** A body's name and nothing more: "Sở Khoa học và Công nghệ Nghệ An". */
function isSignature({ text }: Line): boolean {
  const [body] = beginsWithBody(text) ? agenciesIn(text) : [];
  return body !== undefined && body.start <= 1 && countWords(text.slice(body.end)) <= PROVINCE_WORDS;
}

const PROVINCE_WORDS = 4;

/** Pages without headings set the title in bold, before the text. */
function boldTitle(outline: Outline, main: readonly Line[]): number {
  for (const line of main) {
    const words = countWords(line.text);
    if (line.bold && words >= 4 && !isLabel(line) && !linksElsewhere(outline, line.links) && !stands(line, main))
      return line.index;
    if (words > PARAGRAPH_WORDS) return -1;
  }
  return -1;
}

/** Words of a title that nothing but the day under it shows to be one, and of the text after it. */
const STAMPED_WORDS = { least: 4, most: 40 } as const;
const TEXT_WORDS = 12;
/** Lines under the day in which the text begins. */
const LEAD_LINES = 3;
/** Of no audit: whether a day is to come is not asked here. */
const ANY_DAY = '2100-01-01';
/** A byline, characters. */
const MAX_DAY_UNITS = 120;

/** Neither heading, <title> nor bold tells: words over a day over a text, once on the page. A clock has no title over it. */
function stampedTitle(outline: Outline, main: readonly Line[]): number {
  const found = main.filter((line, at) => {
    const [day, ...rest] = main.slice(at + 1, at + 2 + LEAD_LINES);
    if (day === undefined || !mayTitle(line) || isLabel(line) || stands(line, main)) return false;
    if (isStampedItself(line)) return countWords(day.text) >= TEXT_WORDS && !linksElsewhere(outline, day.links);
    if (!isDay(day) || stampsIn(line.text, ANY_DAY).length > 0) return false;
    const text = rest.find((one) => countWords(one.text) >= TEXT_WORDS && !linksElsewhere(outline, one.links));
    return text !== undefined && belongTogether(outline, line, day, text);
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.index : -1;
}

function mayTitle({ text, links }: Line): boolean {
  const words = countWords(text);
  if (words < STAMPED_WORDS.least || words > STAMPED_WORDS.most || links.length > 0) return false;
  if (text.endsWith(':') || text.includes('?')) return false;
  return !pageWords.match(text).some(({ id, start }) => id === 'question' && start === 0);
}

/** "Lễ trao giải thưởng sáng tạo (15/9/2022)": a title with its day in brackets, set apart by bold type or a colour. */
function isStampedItself(line: Line): boolean {
  return dayBehind(line) !== null && findDocumentNumbers(line.text).length === 0;
}

/** What the brackets at a line's end hold, where it is a day and the line is neither heading nor bold as a whole. */
export function dayBehind({ text, level, bold }: Line): string | null {
  if (level > 0 || bold) return null;
  const inside = BRACKETED_END.exec(text)?.[1] ?? '';
  const [stamp, ...more] = inside === '' ? [] : stampsIn(inside, ANY_DAY);
  if (stamp === undefined || more.length > 0) return null;
  // "(Vì Thị Lả, 21/02/2022)" says who asked
  return /\p{L}/u.test(inside.slice(0, stamp.found.start) + inside.slice(stamp.found.end)) ? null : inside;
}

const BRACKETED_END = /\(([^()]{6,40})\)\s*$/u;

function isDay({ text }: Line): boolean {
  return text.length <= MAX_DAY_UNITS && isDateLine(stampsIn(text, ANY_DAY));
}

/** Slogan and clock stand in a banner of their own, title and day in one box with the text, or the box is called a title. */
function belongTogether(outline: Outline, title: Line, day: Line, text: Line): boolean {
  if (hasMark(boxAt(outline, title.box), TITLE_MARKS)) return true;
  const shared = commonBox(outline, title.box, text.box);
  return shared > 0 && boxAt(outline, shared).tag !== 'body' && commonBox(outline, title.box, day.box) === shared;
}

const PARAGRAPH_WORDS = 30;
const LABEL_SHARE = 0.8;

/** "Ngày có hiệu lực", in bold beside its value. */
function isLabel({ text }: Line): boolean {
  return (
    matchShare(text, documentColumns.match(text)) >= LABEL_SHARE ||
    matchShare(text, dateLabels.match(text)) >= LABEL_SHARE
  );
}

/** Shown more than once: a slogan. */
function stands(line: Line, main: readonly Line[]): boolean {
  return main.some((other) => other.index !== line.index && other.text === line.text);
}

/** The page's <title> begins with the line's words, or is cut from them. */
function agrees({ text }: Line, title: string): boolean {
  const words = foldLoose(text);
  if (title === '' || words === '' || countWords(text) < MIN_WORDS) return false;
  return (
    title.includes(words) ||
    (words.startsWith(title) && title.length > words.length / 2) ||
    sharedStart(words, title) >= 40
  );
}

/** Words of the title and nothing else, and at least half of it: the rest may name the portal. */
function isMost({ text }: Line, title: string): boolean {
  const words = foldLoose(text);
  return title.includes(words) && words.length * 2 >= title.length;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

function longest(lines: readonly Line[]): Line | null {
  return lines.reduce<Line | null>(
    (best, line) => (best === null || line.text.length > best.text.length ? line : best),
    null,
  );
}

/** A heading that is a link leads to its own page: it is another's title, unless it leads here. */
export function linksElsewhere(outline: Outline, links: readonly number[]): boolean {
  return links.some((link) => {
    const url = outline.links[link]?.url ?? null;
    return url !== null && url !== outline.url && url !== outline.canonical;
  });
}
