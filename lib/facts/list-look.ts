/**
 * Does a page that was only looked at list others? What is new on a portal shows on its lists: they are asked for in each
 * audit. It errs on that side: an article with many links of its own counts as a list.
 */

import type { FirstLook } from '../model/first-look.ts';
import { whollyLink } from '../vietnamese/pager-words.ts';

/** Links that do not stand on the start page: an article's neighbours, tags and files are fewer. */
const MAX_OWN_LINKS = 15;
/** Words of a pager are short. */
const MAX_PAGER_UNITS = 24;
const NUMBER_OR_SIGN = /^(?:\d{1,4}|[«»‹›<>|…. ]{1,4})$/u;

/** `home`: addresses of the start page's links, as written. */
export function isListLook({ links, frames, refresh }: FirstLook, home: ReadonlySet<string>): boolean {
  if (frames.length > 0 || refresh !== null) return true;
  let own = 0;
  for (const { href, words } of links) {
    if (home.has(href)) continue;
    own += 1;
    if (own > MAX_OWN_LINKS || leadsOn(words)) return true;
  }
  return false;
}

function leadsOn(words: string): boolean {
  if (words === '' || words.length > MAX_PAGER_UNITS) return false;
  if (NUMBER_OR_SIGN.test(words)) return true;
  const said = whollyLink(words);
  return said === 'next' || said === 'last' || said === 'page' || said === 'more';
}
