/** The page's own text apart from menus, sidebars and lists: how much, how it begins, what it shows. */

import type { LinePrints } from '../model/facts/page.ts';
import type { Entry } from '../model/facts/posts.ts';
import { linePrint, type LinePrint } from '../model/line-print.ts';
import type { Line, Outline } from '../model/outline.ts';
import { copyString } from '../vietnamese/fold.ts';
import { isDummyText } from '../vietnamese/dummy-text.ts';
import { pageWords, tellsOfPost, whollyListHeading } from '../vietnamese/news-words.ts';
import { whollyLink } from '../vietnamese/pager-words.ts';
import { matchShare } from '../vietnamese/phrases.ts';
import { topicsOf } from '../vietnamese/topics.ts';
import { countWords } from './boxes.ts';
import type { FactContext } from './context.ts';
import { lineStamps } from './dates/date-stamps.ts';
import { showsSomething } from './pictures.ts';
import { hostOf, isFile } from './posts/post-links.ts';
import { titleLine } from './title-line.ts';

export interface MainText {
  readonly words: number;
  readonly lead: string;
  readonly beingUpdated: string | null;
  readonly pictures: number;
  readonly linePrints: LinePrints;
  readonly named: readonly string[];
}

const MAX_LEAD_UNITS = 300;
/** A line of a lead says something; shorter ones are tools and labels. */
const LEAD_WORDS = 5;

export function mainText(outline: Outline, context: FactContext, entries: readonly Entry[]): MainText {
  const end = ownTextEnd(outline);
  const lines = outline.lines.slice(0, end).filter(({ place }) => place === 'main');
  return {
    words: lines.reduce((sum, { text }) => sum + (isDummyText(text) ? 0 : countWords(text)), 0),
    lead: leadOf(outline, lines, context),
    // over the page's title it is another block's
    beingUpdated: updatingOf(lines.filter(({ index, hidden }) => index > titleLine(outline) && !hidden)),
    pictures: picturesOf(outline, end, entries),
    linePrints: context.home
      ? printsOf(outline.lines, isFrame)
      : printsOf(lines, ({ index }) => index < titleLine(outline)),
    named: namedIn(outline, lines),
  };
}

/** Lines kept as prints. */
const MAX_PRINTS = 1_000;
/** A longer line of the home page's text may introduce another page, and is then that page's own. */
const FRAME_WORDS = 25;

/** May stand on every page: outside the main text, or where the markup does not tell what is. */
function isFrame({ place, text }: Line): boolean {
  return place !== 'main' || countWords(text) < FRAME_WORDS;
}

function printsOf(lines: readonly Line[], isFramed: (line: Line) => boolean): LinePrints {
  const prints = (some: readonly Line[]): readonly LinePrint[] =>
    some.slice(0, MAX_PRINTS).map(({ text }) => linePrint(text, countWords(text)));
  return { frame: prints(lines.filter(isFramed)), text: prints(lines.filter((line) => !isFramed(line))) };
}

/** Letters of the main text that are looked through for topics: a few paragraphs. */
const NAMED_UNITS = 3_000;

function namedIn(outline: Outline, lines: readonly Line[]): readonly string[] {
  const title = titleLine(outline);
  let text = '';
  for (const line of lines) {
    if (line.index === title) continue;
    // a full stop keeps phrases within their line
    text += `${line.text.slice(0, NAMED_UNITS)}. `;
    if (text.length >= NAMED_UNITS) break;
  }
  return topicsOf(text.slice(0, NAMED_UNITS)).map(({ topic }) => topic);
}

/** Lists of neighbours within the main text end the page's own. */
export function ownTextEnd(outline: Outline): number {
  const title = titleLine(outline);
  for (const { index, place, text, links } of outline.lines) {
    if (index <= title || place !== 'main' || whollyListHeading(text) !== 'related') continue;
    // the words are also those of a link to the neighbours
    if (links.length === 0 || outline.lines[index + 1]?.place === 'main') return index;
  }
  return outline.lines.length;
}

function leadOf(outline: Outline, lines: readonly Line[], { asOf }: FactContext): string {
  const title = titleLine(outline);
  let lead = '';
  for (const line of lines) {
    const { index, text, level } = line;
    if (index <= title || lead.length >= MAX_LEAD_UNITS) continue;
    if (level > 0 && lead === '') continue;
    const words = countWords(text);
    if (words < LEAD_WORDS || whollyLink(text) !== null) continue;
    if (words <= LABEL_WORDS && (tellsOfPost(text) || (lead === '' && isOneLink(outline, line)))) continue;
    if (lead === '' && lineStamps(outline, index, asOf).some(({ role, alone }) => alone && role !== 'text')) continue;
    lead += `${lead === '' ? '' : ' '}${text.slice(0, MAX_LEAD_UNITS)}`;
  }
  return copyString(lead.slice(0, MAX_LEAD_UNITS).trim());
}

/** "Chuyên mục: Cải cách hành chính", and the same as a link alone. */
const LABEL_WORDS = 14;

function isOneLink({ links: all }: Outline, { links, text }: Line): boolean {
  return links.length === 1 && all[links[0] ?? -1]?.words === text;
}

const MAX_UPDATING_UNITS = 160;
/** "Nội dung này đang được cập nhật, mời quý vị quay lại sau": not more words beside the phrase. */
const UPDATING_SHARE = 0.2;

function updatingOf(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    if (text.length > MAX_UPDATING_UNITS) continue;
    const hits = pageWords.match(text).filter(({ id }) => id === 'updating');
    if (hits.length > 0 && matchShare(text, hits) >= UPDATING_SHARE) return copyString(text);
  }
  return null;
}

/** Not logos and icons, not the thumbnails of other pages. */
function picturesOf(outline: Outline, end: number, entries: readonly Entry[]): number {
  const posts = new Set(entries.map(({ url }) => url));
  const title = titleLine(outline);
  const shown = outline.pictures.filter((picture) => {
    if (picture.place !== 'main' || !showsSomething(picture)) return false;
    if (picture.line >= 0 && (picture.line >= end || picture.line < title)) return false;
    const url = outline.links[picture.link]?.url ?? null;
    // a picture opens its larger self; any other page that it leads to is a neighbour
    return url === null || (isFile(url) && hostOf(url) !== '' && !posts.has(url));
  });
  return new Set(shown.map(({ url }) => url)).size;
}
