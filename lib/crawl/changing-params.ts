/**
 * A parameter with a new value at each render of the same link, under a name nobody knows: a session's id, a number
 * against caches. Read as part of the address it makes a portal endless. It is told by rendering the start page twice,
 * and believed only when a page is the same without it: ids of things are never lost.
 */

import type { FirstLook } from '../model/first-look.ts';
import { baseOf, readAnswer, type ReadAnswer } from './answer.ts';
import { fullPrint, quickPrint } from './page-print.ts';
import type { Run } from './run.ts';
import { nameAndValue, pairsOf } from './trap-shape.ts';

/** Links that must bear it, by their words, and their share of the page's links within the portal. */
const MIN_LINKS = 4;
const MIN_SHARE = 0.5;
/** Links whose page is compared with and without it, until one tells. */
const MAX_COMPARED = 2;
const MAX_NAMES = 3;
const MAX_LINKS = 1_000;

/** A link with its words, and the address without the parameter. */
interface Rendered {
  readonly path: string;
  readonly value: string;
}

/** Has the address book leave such parameters out. Before any page has been kept. One request where links look alike, else none. */
export async function leaveOutChanging(run: Run, home: ReadAnswer): Promise<void> {
  const names = commonNames(run, home);
  if (names.length === 0 || run.over() !== null) return;
  const again = await readAgain(run, home.response.url);
  if (again === null) return;
  for (const name of names) {
    const links = changedLinks(renderedLinks(run, home, name), renderedLinks(run, again, name));
    for (const { path } of links.slice(0, MAX_COMPARED)) {
      const same = await sameWithout(run, path, name, home.look);
      if (same === true) run.book.leaveOut(name);
      if (same !== null) break;
    }
  }
}

/** Names of parameters that most links of the page bear. */
function commonNames(run: Run, page: ReadAnswer): readonly string[] {
  const counts = new Map<string, number>();
  const paths = new Set(targets(run, page).map(({ path }) => path));
  for (const path of paths) {
    const names = new Set(pairsOf(path).map((pair) => nameAndValue(pair)[0]));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([name, count]) => name !== '' && count >= MIN_LINKS && count >= paths.size * MIN_SHARE)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MAX_NAMES)
    .map(([name]) => name);
}

/** By words and the address without the parameter. */
function renderedLinks(run: Run, page: ReadAnswer, name: string): ReadonlyMap<string, readonly Rendered[]> {
  const links = new Map<string, Rendered[]>();
  for (const { path, words } of targets(run, page)) {
    const pair = pairsOf(path).find((one) => nameAndValue(one)[0] === name);
    if (pair === undefined || words === '') continue;
    const key = `${words}\n${without(path, name)}`;
    const same = links.get(key);
    if (same === undefined) links.set(key, [{ path, value: pair }]);
    else same.push({ path, value: pair });
  }
  return links;
}

/** Of the second render; none where a single link kept its value, or fewer than needed are the same but for it. */
function changedLinks(
  before: ReadonlyMap<string, readonly Rendered[]>,
  after: ReadonlyMap<string, readonly Rendered[]>,
): readonly Rendered[] {
  const changed: Rendered[] = [];
  for (const [key, links] of after) {
    const values = new Set(before.get(key)?.map(({ value }) => value));
    if (links.some(({ value }) => values.has(value))) return [];
    const [first] = links;
    if (values.size > 0 && first !== undefined) changed.push(first);
  }
  return changed.length >= MIN_LINKS ? changed : [];
}

/** Null when it cannot be told: a page did not come, says nothing, or is the start page. */
async function sameWithout(run: Run, path: string, name: string, home: FirstLook): Promise<boolean | null> {
  const urls = [path, without(path, name)].map((each) => run.book.origin + each);
  if (urls.some((url) => run.refusal(url) !== null)) return null;
  const prints: string[] = [];
  for (const url of urls) {
    const page = await readAgain(run, url);
    if (page === null) return null;
    const quick = quickPrint(page.look);
    if (quick === quickPrint(home) || page.look.links.length === 0) return null;
    prints.push(`${quick} ${fullPrint(page.html)}`);
  }
  return prints[0] === prints[1];
}

/** A page for comparison: nothing of it is kept. Null: it is no page, or the run is over. */
export async function readAgain(run: Run, url: string): Promise<ReadAnswer | null> {
  if (run.over() !== null) return null;
  const answer = await run.askPage({ url, mayRedirect: (_, to) => run.refusal(to) ?? true }, 1);
  const page = readAnswer(answer);
  return page.kind === 'page' ? page : null;
}

function targets(
  run: Run,
  { look, response }: ReadAnswer,
): readonly { readonly path: string; readonly words: string }[] {
  const base = baseOf({ look, response });
  return look.links.slice(0, MAX_LINKS).flatMap(({ href, words }) => {
    const target = run.book.target(href, base);
    return target === null || target.path === '' ? [] : [{ path: target.path, words }];
  });
}

function without(path: string, name: string): string {
  const mark = path.indexOf('?');
  const kept = pairsOf(path).filter((pair) => nameAndValue(pair)[0] !== name);
  return path.slice(0, mark) + (kept.length === 0 ? '' : `?${kept.join('&')}`);
}
