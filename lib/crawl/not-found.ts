/**
 * Soft 404s: portals that answer 200, menu and all, to any address. One address that cannot exist is asked for at the
 * start; a page that says the same is not there, and is never evidence. A portal whose pages are filled by a script looks
 * alike everywhere and is left to its readers: nothing is called missing for that.
 */

import type { FirstLook } from '../model/first-look.ts';
import { NOT_FOUND_TITLES, NOT_FOUND_WORDS } from './answer-signs.ts';
import { bareText, textLines } from './page-print.ts';

/** Share of common text from which two pages say the same. */
const ALIKE = 0.8;
/** A home page with fewer words and links than this is filled by a script. */
const MIN_HOME_WORDS = 40;
const MIN_HOME_LINKS = 5;
/** Lengths of HTML further apart than this factor are different pages. */
const MAX_LENGTH_RATIO = 1.8;
/** A page that says nothing else: a link back to the start at most, characters of HTML and of text. */
const MAX_BARE_LINKS = 2;
const MAX_BARE_LENGTH = 20_000;
const MAX_BARE_TEXT = 300;
/** Shorter addresses are words of the text as well. */
const MIN_ECHO = 5;

interface Seen {
  readonly url: string;
  /** Not asked for where the look tells enough: it may not be at hand. */
  readonly html: string;
  readonly look: FirstLook;
}

/** What the address that cannot exist brought. Key: identity after redirects. */
export type Probe = (Seen & { readonly key: string; readonly redirected: boolean }) | null;

export interface NotFoundJudge {
  /** `redirected`: the page was reached by a redirect. */
  readonly judges: (page: Seen & { readonly key: string; readonly redirected: boolean }) => boolean;
}

/** Deterministic, and no portal has it. Within the sub-site, if the portal is one. */
export function impossiblePath(host: string, root: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < host.length; index += 1) hash = Math.imul(hash ^ host.charCodeAt(index), 0x01000193);
  return `${root}/khong-co-trang-nay-${(hash >>> 0).toString(36)}`;
}

/** `probe` is null when the portal says honestly that there is no such page. */
export function notFoundJudge(home: Seen & { readonly key: string }, probe: Probe): NotFoundJudge {
  if (probe === null || isShell(home)) return { judges: told };
  const homeLines = new Set(textLines(home.html));
  const probeTitle = ownTitle(probe);
  const probeHeadings = ownHeadings(probe, home.look);
  const probeText = ownText(probe, homeLines);
  const homeLikes = probe.key === home.key || (probeTitle === ownTitle(home) && probeText.size === 0);
  return {
    judges: (page) => {
      if (page.key === home.key && !page.redirected) return false;
      if (told(page)) return true;
      if (probe.redirected && page.redirected && page.key === probe.key) return true;
      if (ownTitle(page) !== probeTitle || ownHeadings(page, home.look) !== probeHeadings) return false;
      const ratio = page.html.length / Math.max(1, probe.html.length);
      if (ratio > MAX_LENGTH_RATIO || ratio < 1 / MAX_LENGTH_RATIO) return false;
      const own = ownText(page, homeLines);
      if (homeLikes) return own.size === 0;
      return overlap(own, probeText) >= ALIKE;
    },
  };
}

/** The page itself says that there is nothing: in its title, or in the one sentence that it consists of. */
function told(page: Seen): boolean {
  if (
    folded(page.look.title)
      .split(/ [-–|:»] /)
      .some((part) => NOT_FOUND_TITLES.has(part.trim()))
  )
    return true;
  if (page.look.links.length > MAX_BARE_LINKS || page.html.length > MAX_BARE_LENGTH) return false;
  const text = bareText(page.html);
  return text.length < MAX_BARE_TEXT && NOT_FOUND_WORDS.some((words) => text.includes(words));
}

/** Headings of its own; those of the home page stand in its frame of menus and sidebars. */
function ownHeadings(page: Seen, home: FirstLook): string {
  const own = page.look.headings.filter((heading) => !home.headings.includes(heading));
  return own.map((heading) => withoutAddress(heading, page.url)).join('\n');
}

function isShell(home: Seen): boolean {
  const words = textLines(home.html).join(' ').split(/\s+/).length;
  return words < MIN_HOME_WORDS && home.look.links.length < MIN_HOME_LINKS;
}

function ownTitle(page: Seen): string {
  return withoutAddress(folded(page.look.title), page.url);
}

/** The words of lines that do not stand on the home page; numbers and the page's own address aside. */
function ownText(page: Seen, homeLines: ReadonlySet<string>): ReadonlySet<string> {
  const words = textLines(page.html)
    .filter((line) => !homeLines.has(line))
    .map((line) => withoutAddress(line, page.url).replace(/[\d\p{P}\p{S}]+/gu, ' '))
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  return new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`));
}

/** "Không tìm thấy /abc": the page repeats what was asked for. */
function withoutAddress(text: string, url: string): string {
  const { pathname, search } = new URL(url);
  let left = text;
  for (const piece of [url, pathname + search, decoded(pathname), pathname, pathname.slice(1)]) {
    if (piece.length >= MIN_ECHO) left = left.replaceAll(piece, '');
  }
  return left.trim();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.max(a.size, b.size);
}

function folded(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
