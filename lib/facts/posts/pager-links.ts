/** Runs of links that turn pages: numbers, "Trang sau", "»"; and which of them belongs to the page's own list. */

import type { Link, Outline } from '../../model/outline.ts';
import { OFF_PAGER_MARKS, PAGER_MARKS } from '../../vietnamese/mark-words.ts';
import { whollyLink } from '../../vietnamese/pager-words.ts';
import { boxAt, commonBox, hasMark, markWords } from '../boxes.ts';
import { listStem, patternOf } from './page-numbers.ts';
import type { PagePattern } from './page-numbers.ts';
import { pagesSaid } from './list-totals.ts';
import { hostOf } from './post-links.ts';

export type Turn = 'number' | 'next' | 'previous' | 'first' | 'last' | 'gap';

export interface PagerLink {
  readonly link: Link;
  readonly turn: Turn;
  /** Of a numbered link, else 0. */
  readonly number: number;
}

export interface PagerRun {
  readonly links: readonly PagerLink[];
  readonly pattern: PagePattern | null;
  readonly box: number;
}

/** Links of other things between two links of one pager. */
const MAX_BETWEEN = 2;
const CALENDAR_DAYS = 27;
const PLACES: ReadonlySet<Link['place']> = new Set(['main', 'sidebar', 'menu']);

/** The pager of the page's own list; the one at its top and the one at its end are one. Null when there is none. */
export function ownPager(outline: Outline): PagerRun | null {
  const runs = runsOf(outline).filter((run) => isPager(outline, run));
  const best = runs.toSorted((a, b) => rank(outline, b) - rank(outline, a) || b.box - a.box)[0];
  if (best === undefined) return null;
  const same = runs.filter((run) => run !== best && alike(run, best));
  return { ...best, links: [...best.links, ...same.flatMap(({ links }) => links)] };
}

function runsOf(outline: Outline): readonly PagerRun[] {
  const runs: PagerLink[][] = [];
  let between = 0;
  for (const link of outline.links) {
    const turned = PLACES.has(link.place) ? turnOf(link) : null;
    const run = runs.at(-1);
    if (turned === null) {
      between += 1;
      continue;
    }
    const last = run?.at(-1)?.link;
    if (run !== undefined && last !== undefined && between <= MAX_BETWEEN && near(outline, last, link))
      run.push(turned);
    else runs.push([turned]);
    between = 0;
  }
  return runs.map((links) => ({ links, pattern: patternOf(numbered(links)), box: boxOf(outline, links) }));
}

/** Both within a small box: a pager, not the ends of two. */
function near(outline: Outline, a: Link, b: Link): boolean {
  const shared = boxAt(outline, commonBox(outline, Math.max(a.box, 0), Math.max(b.box, 0)));
  return shared.to - shared.from <= MAX_PAGER_LINES;
}

const MAX_PAGER_LINES = 60;

function boxOf(outline: Outline, links: readonly PagerLink[]): number {
  const [first] = links;
  return links.reduce(
    (box, { link }) => commonBox(outline, box, Math.max(link.box, 0)),
    Math.max(first?.link.box ?? 0, 0),
  );
}

export function numbered(links: readonly PagerLink[]): readonly { readonly number: number; readonly url: string }[] {
  return links.flatMap(({ link, turn, number }) =>
    turn === 'number' && link.url !== null ? [{ number, url: link.url }] : [],
  );
}

const SYMBOLS: Readonly<Record<string, Turn>> = {
  '›': 'next',
  '>': 'next',
  '→': 'next',
  '▶': 'next',
  '»': 'next',
  '>>': 'last',
  '>|': 'last',
  '»|': 'last',
  '»»': 'last',
  '⏭': 'last',
  '‹': 'previous',
  '<': 'previous',
  '←': 'previous',
  '◀': 'previous',
  '«': 'previous',
  '<<': 'first',
  '|<': 'first',
  '««': 'first',
  '...': 'gap',
  '…': 'gap',
  '. . .': 'gap',
};

function turnOf(link: Link): PagerLink | null {
  if (link.scheme === 'mailto' || link.scheme === 'tel') return null;
  const words = link.words.trim();
  const digits = /^[[(]?\s*(\d{1,5})\s*[\])]?$/.exec(words)?.[1];
  if (digits !== undefined) return { link, turn: 'number', number: Number(digits) };
  const symbol = SYMBOLS[words];
  if (symbol !== undefined) return { link, turn: symbol, number: 0 };
  if (words === '' || words.length > MAX_WORDS_UNITS) return null;
  // "10 mục sau" is "mục sau"
  const verb = whollyLink(words.replace(/[«»‹›<>→←|]/g, ' ').replace(/^\s*\d{1,3}(?=\s)/, ''));
  const named = /(\d{1,5})$/.exec(words)?.[1];
  if (named !== undefined && whollyLink(words.slice(0, -named.length)) === 'page')
    return { link, turn: 'number', number: Number(named) };
  if (verb === null || verb === 'more' || verb === 'page' || verb === 'tool') return null;
  return { link, turn: verb, number: 0 };
}

const MAX_WORDS_UNITS = 40;

function isPager(outline: Outline, { links, pattern, box }: PagerRun): boolean {
  const numbers = links.filter(({ turn }) => turn === 'number');
  if (numbers.length >= CALENDAR_DAYS && isCalendar(numbers)) return false;
  if (links.every(({ link }) => link.url !== null && hostOf(link.url) !== hostOf(outline.url))) return false;
  if (links.every(({ link }) => link.url === null) && isOff(outline, links, box)) return false;
  const marked = isMarked(outline, box);
  if (numbers.length > 0 && numbers.every(callsPage)) return true;
  if (numbers.some((one) => isNumberBehind(outline.url, one))) return true;
  if (numbers.length >= 2)
    return pattern !== null || marked || links.some(({ link, turn }) => link.postback !== null || turn === 'next');
  if (
    links.some(
      ({ link }) => link.url !== null && link.url !== outline.url && listStem(link.url) === listStem(outline.url),
    )
  )
    return true;
  if (links.some(({ link, turn }) => turn === 'next' && link.place === 'main' && turnsHere(outline.url, link)))
    return true;
  if (
    links.some(({ turn, link }) => (turn === 'next' || turn === 'last') && link.place === 'main') &&
    isCounted(outline, box)
  )
    return true;
  if (numbers.length === 1)
    return (
      pattern !== null ||
      marked ||
      turnsOn(links) ||
      isSecondOfTwo(outline, numbers, box) ||
      links.some(({ link }) => link.postback !== null)
    );
  return marked && links.some(({ turn }) => turn === 'next' || turn === 'last');
}

/** Arrows and numbers of a script that turn pictures or months, or give marks. */
function isOff(outline: Outline, links: readonly PagerLink[], box: number): boolean {
  if (turnsOther(outline, box)) return true;
  if (links.every(({ link }) => link.postback !== null && CALENDAR_DAY.test(link.postback.argument))) return true;
  return links.some(({ link }) => markWords(calledBy(link.href)).some((word) => OFF_PAGER_MARKS.has(word)));
}

/** A day or a month, as the calendar of WebForms counts them. */
const CALENDAR_DAY = /^V?\d{4,5}$/;

/** "rateStar(3)": the words of the function's name. */
function calledBy(script: string): string {
  const name = /^\s*(?:javascript:)?\s*(?:return\s+)?([\w$.]{1,60})\s*\(/.exec(script)?.[1] ?? '';
  return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** Steps up from a control within which a box says what it turns. */
const MAX_STEPS_UP = 4;

/** It stands in a slider, a gallery, a calendar, a rating. */
export function turnsOther(outline: Outline, box: number): boolean {
  for (let at = box, step = 0; step < MAX_STEPS_UP && at > 0; step += 1) {
    const around = boxAt(outline, at);
    if (around.to - around.from > MAX_PAGER_LINES) return false;
    if (hasMark(around, OFF_PAGER_MARKS)) return true;
    at = around.parent;
  }
  return false;
}

/** javascript:GoPage(2), and what else calls a script with the number that it shows. */
function callsPage({ link, number }: PagerLink): boolean {
  return (
    link.url === null && link.postback === null && new RegExp(`\\(\\s*['"]?${number}['"]?\\s*[,)]`).test(link.href)
  );
}

/** The page's own address with the number behind it, as WordPress cuts a long page: `/bo-thu-tuc/2/`. A year is no page. */
function isNumberBehind(here: string, { link, number }: PagerLink): boolean {
  return number < MIN_YEAR && link.url !== null && link.url.replace(/\/$/, '') === `${listStem(here)}/${number}`;
}

const MIN_YEAR = 1900;

/** "Trang 1/3 Sau Cuối". */
function isCounted(outline: Outline, box: number): boolean {
  const total = pagesSaid(outline, box);
  return total !== null && total > 1;
}

/** "Trang 1 / 2  1 2", or "1 2" and nothing else on its line, whatever address the number has. */
function isSecondOfTwo(outline: Outline, [only]: readonly PagerLink[], box: number): boolean {
  if (only === undefined || only.link.place !== 'main' || only.link.line < 0 || only.number > 2) return false;
  if (pagesSaid(outline, box) === 2) return true;
  return TWO_NUMBERS.test(outline.lines[only.link.line]?.text ?? '');
}

const TWO_NUMBERS = /^\W*1\W+2\W*$/u;

/** "[1] 2 Tiếp Cuối": the one number that is a link is where "Tiếp" leads, too. */
function turnsOn(links: readonly PagerLink[]): boolean {
  const [number] = numbered(links);
  return links.some(
    ({ link, turn }) => (turn === 'next' || turn === 'last') && link.url !== null && link.url === number?.url,
  );
}

/** "Tiếp" in words, by posting the page's form, or to the page's own address with another query: `?PageFirstRow=31`. */
function turnsHere(here: string, { url, words, postback }: Link): boolean {
  // the arrows of a calendar post its form too, and say to which month
  if (postback !== null) return !/^V?-?\d+$/.test(postback.argument);
  if (!/\p{L}/u.test(words)) return false;
  if (url === null || url === here) return false;
  const path = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';
  return url.includes('?') && path(url) === path(here);
}

/** 1 to 28 or more, one after the other. */
function isCalendar(numbers: readonly PagerLink[]): boolean {
  const days = new Set(numbers.map(({ number }) => number));
  for (let day = 2; day <= CALENDAR_DAYS; day += 1) if (!days.has(day)) return false;
  return numbers.every(({ number }) => number <= 31);
}

export function isMarked(outline: Outline, box: number): boolean {
  let at = box;
  for (let step = 0; step < 3 && at > 0; step += 1) {
    if (hasMark(boxAt(outline, at), PAGER_MARKS)) return true;
    at = boxAt(outline, at).parent;
  }
  return false;
}

/** Of several pagers: in the main text, turning this page's list, with numbers, marked as such. */
function rank(outline: Outline, { links, box }: PagerRun): number {
  const stem = listStem(outline.url);
  const own = links.some(({ link }) => link.url !== null && listStem(link.url) === stem);
  const main = links.some(({ link }) => link.place === 'main');
  return (
    (main ? 8 : 0) +
    (own ? 4 : 0) +
    (links.some(({ turn }) => turn === 'number') ? 2 : 0) +
    (isMarked(outline, box) ? 1 : 0)
  );
}

/** The same list's pager again. */
function alike(a: PagerRun, b: PagerRun): boolean {
  if (a.pattern !== null && b.pattern !== null)
    return a.pattern.before === b.pattern.before && a.pattern.after === b.pattern.after;
  const urls = new Set(b.links.map(({ link }) => link.url ?? link.href));
  return a.links.some(({ link }) => urls.has(link.url ?? link.href));
}
