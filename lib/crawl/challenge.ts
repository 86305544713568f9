/**
 * Bot shields answer 200 with a page of their own. Such a page is no page of the portal: what it hides is unknown.
 * Known by what it says, or by being the same short page without links for one url after another.
 */

import type { FirstLook } from '../model/first-look.ts';
import {
  APP_ROOTS,
  CHALLENGE_SIGNS,
  MAX_CHALLENGE_LENGTH,
  NOT_FOUND_WORDS,
  PAGE_TO_COME,
  PORTAL_AWAY,
  RELOADING,
} from './answer-signs.ts';
import { bareText, textLines } from './page-print.ts';

/** A shield's page says a sentence or two. Characters of text. */
const MAX_WALL_TEXT = 1_500;
/** Of a page that says that its content is to come: its title and that sentence. */
const MAX_TO_COME_TEXT = 200;
/** Of the same page for different urls. */
const SAME_PAGES = 3;
/** Prints that are remembered; a portal has few pages without links. */
const MAX_PRINTS = 200;

/** An application: an element of its own making, or an empty box with a name, and the script file that fills it. */
const EMPTY_ROOT = /<([a-z][a-z0-9]*-[a-z0-9-]+)(?:\s[^<>]*)?>\s*<\/\1>|<(div|main)\s[^<>]*\bid=[^<>]*>\s*<\/\2>/i;
const OUTER_SCRIPT = /<script\b[^<>]*\ssrc\s*=/i;

/** What shield it is, or null. */
export function shieldOf(html: string, look: FirstLook): string | null {
  if (html.length > MAX_CHALLENGE_LENGTH || look.links.length > 12) return null;
  const text = html.toLowerCase();
  const sign = CHALLENGE_SIGNS.find(({ all }) => all.every((piece) => text.includes(piece)));
  if (sign !== undefined) return sign.shield;
  const bare = look.links.length === 0 && wallText(html) < MAX_WALL_TEXT / 5;
  return bare && RELOADING.some((pieces) => pieces.every((piece) => text.includes(piece))) ? 'a bot shield' : null;
}

export interface ShownPage {
  /** Not asked for where the look tells enough: it may not be at hand. */
  readonly html: string;
  readonly look: FirstLook;
}

/** A page without links that says a sentence or two, and not that there is nothing here. Scripted applications aside. */
export function isBare(page: ShownPage): boolean {
  if (page.look.links.length > 0 || page.look.frames.length > 0) return false;
  const { html } = page;
  if (html.length > MAX_CHALLENGE_LENGTH || isApplication(html)) return false;
  const text = bareText(html);
  return text.length <= MAX_WALL_TEXT && !NOT_FOUND_WORDS.some((words) => text.includes(words));
}

/** "Trang đang được cập nhật": sections without content look alike, and the portal says so of each. */
function isToCome(text: string): boolean {
  const says = (signs: readonly string[]): boolean => signs.some((words) => text.includes(words));
  return text.length <= MAX_TO_COME_TEXT && says(PAGE_TO_COME) && !says(PORTAL_AWAY);
}

/** A script fills it, or would. */
export function isApplication(html: string): boolean {
  const source = html.toLowerCase();
  return APP_ROOTS.some((root) => source.includes(root)) || (EMPTY_ROOT.test(html) && OUTER_SCRIPT.test(html));
}

/** Watches for one wall in front of many urls. */
export class Walls {
  readonly #urls = new Map<string, Set<string>>();
  readonly #exposed = new Set<string>();

  /** Urls now known to have shown a wall's page instead of their own, this one among them; none when it is a page. */
  behind(url: string, page: ShownPage): readonly string[] {
    if (!isBare(page) || isToCome(bareText(page.html))) return [];
    const print = printOf(page);
    if (this.#exposed.has(print)) return [url];
    const urls = this.#urls.get(print) ?? new Set<string>();
    if (!this.#urls.has(print) && this.#urls.size < MAX_PRINTS) this.#urls.set(print, urls);
    urls.add(url);
    if (urls.size < SAME_PAGES) return [];
    this.#urls.delete(print);
    this.#exposed.add(print);
    return [...urls].sort();
  }

  /** This is a wall's page, whatever url shows it: an address that cannot exist did. */
  expose(page: ShownPage): void {
    this.#exposed.add(printOf(page));
  }
}

function printOf({ html, look }: ShownPage): string {
  return `${look.title}\n${bareText(html)}`;
}

function wallText(html: string): number {
  return textLines(html).reduce((sum, line) => sum + line.length, 0);
}
