/**
 * A parameter whose name says session, token or clock, and which tells one page from another all the same: "?sid=a1b2c3"
 * of a section, "?hash=…" of an article. Left out, all those pages are one, and what they show is lost without a word. It
 * is told by links of different words whose addresses differ in nothing else, with the same values when the start page
 * is rendered again: a session has one value a page, a clock another one each time.
 */

import { baseOf, type ReadAnswer } from './answer.ts';
import { readAgain } from './changing-params.ts';
import type { Run } from './run.ts';
import { nameAndValue, pairsOf } from './trap-shape.ts';
import { TRACKING_PARAMS, TRACKING_PREFIX } from './url-words.ts';

/** Links that are one address without it. */
const MIN_LINKS = 3;
const MAX_LINKS = 1_000;

/** By name of parameter, lower case, and the address without what says nothing: values by the words of the link. */
type Dropped = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Has the address book keep such parameters. Before any page has been kept. One request where links look so, else none. */
export async function keepTelling(run: Run, home: ReadAnswer): Promise<void> {
  const before = [...dropped(run, home)].filter(([, values]) => distinct(values) >= MIN_LINKS);
  if (before.length === 0) return;
  const again = await readAgain(run, home.response.url);
  if (again === null) return;
  const after = dropped(run, again);
  for (const [key, values] of before) {
    const stays = [...values].filter(([words, value]) => after.get(key)?.get(words) === value);
    if (distinct(new Map(stays)) >= MIN_LINKS) run.book.keep(key.slice(0, key.indexOf('\n')));
  }
}

function dropped(run: Run, { look, response }: ReadAnswer): Dropped {
  const base = baseOf({ look, response });
  const all = new Map<string, Map<string, string>>();
  for (const { href, words } of look.links.slice(0, MAX_LINKS)) {
    if (words === '' || !href.includes('?')) continue;
    const target = run.book.target(href, base);
    const query = URL.parse(href, base)?.search.slice(1) ?? '';
    if (target === null || target.path === '') continue;
    for (const [name, value] of query.split('&').map(nameAndValue)) {
      if (value === '' || TRACKING_PARAMS.has(name) || name.startsWith(TRACKING_PREFIX)) continue;
      if (pairsOf(target.path).some((pair) => nameAndValue(pair)[0] === name)) continue;
      const key = `${name}\n${target.path}`;
      const values = all.get(key) ?? new Map<string, string>();
      all.set(key, values);
      if (!values.has(words)) values.set(words, value);
    }
  }
  return all;
}

function distinct(values: ReadonlyMap<string, string>): number {
  return new Set(values.values()).size;
}
