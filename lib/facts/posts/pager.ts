/** How the rest of the page's own list is reached: addresses, form posts, or only by a script. */

import type { Pager, PostbackStep } from '../../model/facts/posts.ts';
import type { Link, Outline } from '../../model/outline.ts';
import { asksForPiece } from '../../html/kept-address.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { sharedString } from '../../vietnamese/shared-string.ts';
import { turnsList, whollyLink } from '../../vietnamese/pager-words.ts';
import { archivePages } from './archive-pages.ts';
import type { FactContext } from '../context.ts';
import { pagesSaid, rowsSaid } from './list-totals.ts';
import { listStem, onward, pageOfUrl, pagePlace, urlOfPage } from './page-numbers.ts';
import { numbered, ownPager } from './pager-links.ts';
import type { PagerRun } from './pager-links.ts';
import { hostOf } from './post-links.ts';
import { pageOfStep, postbackSteps } from './postbacks.ts';
import { isDisabled, isWhole, loadedPanes, scriptedRest } from './scripted-rest.ts';

/** Pages of one list that are named at most. */
const MAX_PAGES = 500;

export function listPager(outline: Outline, context: FactContext): Pager | null {
  const run = ownPager(outline);
  const rows = rowsSaid(outline);
  const pager = run === null ? null : turning(outline, context, run, rows);
  if (pager !== null) return pager;
  const more = loadMore(outline, context) ?? restSaid(outline, context);
  const archive = archivePages(outline, context);
  const postbacks = more === null ? growSteps(outline, context) : [];
  const pages = more === null ? [...archive, ...loadedPanes(outline, context)] : [more];
  const unfollowable = more === null && postbacks.length === 0 ? scriptedRest(outline, pages.length > 0) : null;
  if (pages.length === 0 && postbacks.length === 0 && unfollowable === null && rows === null) return null;
  return { pages, next: pages[0] ?? null, postbacks, unfollowable, total: null, rows };
}

/** The one "Xem thêm" that posts the page's form. */
function growSteps(outline: Outline, { url }: FactContext): readonly PostbackStep[] {
  const grows = outline.links.filter(
    ({ postback, place, words }) => postback !== null && (place === 'main' || place === 'related') && turnsList(words),
  );
  const [only, another] = grows;
  if (only === undefined || another !== undefined) return [];
  return postbackSteps(outline, [{ link: only, page: (pageOfStep(url) ?? 1) + 1 }]);
}

function turning(outline: Outline, context: FactContext, run: PagerRun, rows: number | null): Pager | null {
  const here = currentPage(outline, context.url, run);
  const total = totalPages(outline, run);
  const byNumber = new Map<number, string>();
  const others: string[] = [];
  for (const { link, turn } of run.links) {
    if (link.url === null || link.url === context.url || turn === 'gap' || hostOf(link.url) !== hostOf(context.url))
      continue;
    const page = run.pattern === null ? null : pageOfUrl(run.pattern, link.url);
    if (page === null) others.push(link.url);
    else byNumber.set(page, link.url);
  }
  for (const { number, url } of numbered(run.links))
    if (url !== context.url && hostOf(url) === hostOf(context.url)) byNumber.set(number, url);
  fillPattern(run, byNumber, total, here);
  byNumber.delete(here);
  const pages = [...byNumber].sort(([a], [b]) => a - b).map(([, url]) => url);
  const known = new Set(pages);
  for (const url of others) if (!known.has(url)) known.add(url);
  const steps = stepsOf(outline, run, here);
  const script = known.size === 0 && steps.length === 0 && (total === null || here < total);
  const unfollowable = script && !isWhole(outline) ? scriptWords(outline, run, here) : null;
  if (known.size === 0 && steps.length === 0 && unfollowable === null) return null;
  const said =
    run.links.find(({ turn, link }) => turn === 'next' && link.url !== null && link.url !== context.url)?.link.url ??
    null;
  return {
    pages: [...known].slice(0, MAX_PAGES).map(sharedString),
    next: copyOrNull(
      byNumber.get(here + 1) ??
        (byNumber.size === 0 || total === null || here < total ? onward(context.url, said, others) : null),
    ),
    postbacks: steps,
    unfollowable,
    total,
    rows,
  };
}

/** Pages that the pager leaves out ("1 2 3 ... 12") have plain addresses. */
function fillPattern(
  { pattern, links }: PagerRun,
  byNumber: Map<number, string>,
  total: number | null,
  here: number,
): void {
  if (pattern === null) return;
  const shown = Math.max(total ?? 0, ...byNumber.keys());
  const gap =
    links.some(({ turn }) => turn === 'gap') ||
    links.some(({ turn }) => turn === 'last') ||
    total !== null ||
    byNumber.size > 1;
  if (!gap) return;
  for (let page = 2; page <= Math.min(shown, MAX_PAGES); page += 1) {
    if (page !== here && !byNumber.has(page)) byNumber.set(page, urlOfPage(pattern, page));
  }
}

/** Its number in the address, else the one that the pager does not link to. */
function currentPage(outline: Outline, url: string, run: PagerRun): number {
  const { links, pattern } = run;
  const step = pageOfStep(url);
  if (step !== null) return step;
  // an address without a number is the first page
  if (pattern !== null) return pageOfUrl(pattern, url) ?? 1;
  const numbers = links.filter(({ turn }) => turn === 'number');
  const self = numbers.find(({ link }) => link.url === url);
  if (self !== undefined) return self.number;
  const live = numbers.filter(({ link }) => link.url !== null || link.postback !== null);
  const dead = numbers.find((one) => !live.includes(one));
  if (dead !== undefined && live.length > 0) return dead.number;
  const missing = missingFrom(
    [...new Set(live.map(({ number }) => number))].sort((a, b) => a - b),
    links,
  );
  // a grid links its present page too: then no other number stands among them
  const past = live.length > 0 && live.every(({ number }) => number < missing);
  return past && !showsNumber(outline, run, missing) ? 1 : missing;
}

/** In the pager itself, or beside it where nothing but numbers stands. */
function showsNumber({ boxes, lines }: Outline, { links, box }: PagerRun, number: number): boolean {
  const { from, to } = boxes[Math.max(boxes[box]?.parent ?? 0, 0)] ?? { from: 0, to: 0 };
  const own = new Set(links.map(({ link }) => link.line));
  const sought = new RegExp(`(?<!\\d)${number}(?!\\d)`);
  return lines
    .slice(from, Math.min(to, from + MAX_TOTAL_LINES))
    .some(({ index, text }) => (own.has(index) || !/\p{L}/u.test(text)) && sought.test(text));
}

function missingFrom(numbers: readonly number[], links: PagerRun['links']): number {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return 1;
  for (const [at, number] of numbers.entries()) if (at > 0 && number - (numbers[at - 1] ?? 0) === 2) return number - 1;
  if (first > 1) return first - 1;
  return links.some(({ turn }) => turn === 'next') ? 1 : last + 1;
}

function stepsOf(outline: Outline, { links }: PagerRun, here: number): readonly PostbackStep[] {
  const highest = Math.max(here, ...links.map(({ number }) => number));
  const forward = links.flatMap(({ link, turn, number }) => {
    if (link.postback === null) return [];
    const page = turn === 'number' ? number : turn === 'next' ? here + 1 : turn === 'gap' ? highest + 1 : 0;
    return page > here ? [{ link, page }] : [];
  });
  return postbackSteps(outline, forward);
}

/** "Trang 1/12", or the number in the address of "Trang cuối". */
function totalPages(outline: Outline, { links, pattern, box }: PagerRun): number | null {
  const last = links.find(({ turn, link }) => turn === 'last' && link.url !== null);
  const lastUrl = last?.link.url ?? null;
  const byLast = lastUrl === null || pattern === null ? null : pageOfUrl(pattern, lastUrl);
  if (byLast !== null) return byLast;
  return pagesSaid(outline, box);
}

/** Lines around a pager that are looked at. */
const MAX_TOTAL_LINES = 80;
const MAX_TOTAL_UNITS = 120;

/** A pager whose numbers lead nowhere without a script. */
function scriptWords(outline: Outline, { links }: PagerRun, here: number): string | null {
  // on the last page the numbers lead back to pages that other pages led to
  const forward = links.filter(
    ({ turn, number, link }) =>
      !isDisabled(outline, link) &&
      (turn === 'next' || turn === 'last' || turn === 'gap' || (turn === 'number' && number > here)),
  );
  if (forward.length === 0 || forward.some(({ link }) => link.url !== null)) return null;
  const line = forward.map(({ link }) => link.line).find((at) => at >= 0);
  return copyString(
    (line === undefined ? '' : (outline.lines[line]?.text ?? '')).slice(0, MAX_TOTAL_UNITS) ||
      (forward[0]?.link.words ?? ''),
  );
}

/** "Xem thêm" that leads to another page of this very list; or, whatever its words, to the page after this one. */
function loadMore(outline: Outline, context: FactContext): string | null {
  const stem = listStem(context.url);
  // "Xem thêm" at the end of the text reads like the heading of neighbours
  const own = outline.links.filter(
    ({ place, url }) =>
      (place === 'main' || place === 'related') && url !== null && url !== context.url && listStem(url) === stem,
  );
  const more = own.find(({ url, words }) => (url?.length ?? 0) > stem.length && whollyLink(words) === 'more');
  return copyOrNull(more?.url ?? nearestAfter(context.url, own) ?? nextSaid(outline, context.url, stem));
}

/** The one "Xem thêm" that keeps for its script the address of what it brings, with the number of a page or of data by its looks. */
function restSaid({ links, buttons, boxes, scrolls }: Outline, context: FactContext): string | null {
  const linked = links.map(({ words, rest, place, url }) => ({ words, rest: rest ?? pieceOf(url, words), place }));
  const pushed = buttons.map(({ words, rest, box }) => ({ words, rest, place: boxes[box]?.place ?? 'main' }));
  const rests = [...linked, ...pushed].filter(
    ({ words, rest, place }) =>
      rest !== undefined && (place === 'main' || place === 'related') && whollyLink(words) === 'more',
  );
  const [only, another] = rests;
  // a box that grows as one scrolls needs no words
  const url = only?.rest ?? (scrolls.length === 1 ? (scrolls[0] ?? null) : null);
  if (url === null || another !== undefined || hostOf(url) !== hostOf(context.url)) return null;
  return pagePlace(url) === null && !asksForPiece(url) ? null : copyOrNull(url);
}

/** A link that a script follows in the visitor's place: without it there is nothing but data. */
function pieceOf(url: string | null, words: string): string | undefined {
  return url !== null && turnsList(words) && asksForPiece(url) ? url : undefined;
}

/** Where the list grows as one scrolls, its head may name its next page; the head of a post names its neighbour. */
function nextSaid({ next }: Outline, here: string, stem: string): string | null {
  return next !== null && next !== here && listStem(next) === stem && pagePlace(next) !== null ? next : null;
}

/** By their numbers; an address without one is the first page, whether pages are counted from one or from none. */
function nearestAfter(here: string, links: readonly Link[]): string | null {
  const from = Number(pagePlace(here)?.digits ?? 0);
  const after = links.flatMap(({ url }) => {
    const place = url === null ? null : pagePlace(url);
    return url === null || place === null || Number(place.digits) <= from
      ? []
      : [{ url, number: Number(place.digits) }];
  });
  return after.toSorted((a, b) => a.number - b.number)[0]?.url ?? null;
}

function copyOrNull(url: string | null): string | null {
  return url === null ? null : sharedString(url);
}
