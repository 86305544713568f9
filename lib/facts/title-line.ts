/** The line that shows the page's own title, by which its date and text are found. */

import type { Line, Outline } from '../model/outline.ts';
import { agenciesIn } from '../vietnamese/agencies.ts';
import { beginsWithBody } from '../vietnamese/body-names.ts';
import { documentColumns } from '../vietnamese/document-columns.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { dateLabels } from '../vietnamese/news-words.ts';
import { matchShare } from '../vietnamese/phrases.ts';
import { countWords } from './boxes.ts';

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
  const main = outline.lines.filter(({ place }) => place === 'main').slice(0, MAX_TRIED);
  const headings = main.filter(({ level, links }) => level > 0 && !linksElsewhere(outline, links));
  const named = headings.filter((line) => agrees(line, title));
  const best = longest(named.filter(({ level }) => level <= 2)) ?? longest(named);
  if (best !== null) return best.index;
  const first = headings.find(({ level }) => level === 1) ?? headings.find(({ level }) => level === 2);
  if (first !== undefined && outline.title === '') return first.index;
  const alike = main.filter(
    (line) => countWords(line.text) >= 4 && !linksElsewhere(outline, line.links) && agrees(line, title),
  );
  // a paragraph may begin with the title's words
  const shown = longest(alike.filter((line) => isMost(line, title))) ?? longest(alike);
  const bold = boldTitle(outline, main);
  // a portal that calls every page by its own name: the foot that signs with it is no title
  if (shown !== null && isSignature(shown)) {
    const above = longest(alike.filter((line) => line.index < shown.index && !isSignature(line)));
    if (above !== null) return above.index;
  }
  if (shown !== null && bold >= 0 && bold < shown.index && !shown.bold && beginsWithBody(shown.text)) return bold;
  return shown?.index ?? first?.index ?? headings[0]?.index ?? bold;
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
