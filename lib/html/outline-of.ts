/** A page as its reader sees it, from its tree. */

import type { Outline } from '../model/outline.ts';
import type { Drafts } from './drafts.ts';
import { readForms } from './forms.ts';
import { awaitedBoxes, isFilledByScript, mayFollow, readHead } from './head.ts';
import type { Head } from './head.ts';
import { layPlaces } from './places.ts';
import { Resolver } from './resolver.ts';
import { Selectors } from './selector.ts';
import { readTables } from './tables.ts';
import type { Tree } from './tree.ts';

/** A page with fewer lines than this that waits for a script shows nothing worth reading. */
const SHELL_LINES = 8;
/** A word or two that lead nowhere, and a script: it has not begun. */
const BARE_LINES = 2;
/** Beside a list that a script is to fill stand its name and a word or two. */
const SHELL_UNITS = 80;
/** A number or an e-mail address is worth reading. */
const TELLS = /[\d@]/;
const ASKS_FOR_SCRIPT = /javascript/i;

/** How a page is read. */
export interface OutlineReading {
  readonly url: string;
  /** Takes from addresses what says nothing, as a session's id. */
  readonly plain?: ((url: string) => string) | undefined;
  readonly readBody: (tree: Tree, head: Head, resolver: Resolver) => Drafts;
}

export function outlineOf(tree: Tree, { url, plain, readBody }: OutlineReading): Outline {
  const head = readHead(tree.html);
  const resolver = new Resolver(url, head.base, plain);
  const drafts = readBody(tree, head, resolver);
  layPlaces(drafts, head.title);
  const { boxes, lines, links, pictures, times, frames, buttons, openers, elements } = drafts;
  const boxOf = new Map(elements.map((element, box) => [element, box]));
  const selectors = new Selectors(head.ids);
  const where = (form: Drafts['elements'][number]) => {
    const box = boxOf.get(form) ?? 0;
    return { box, place: boxes[box]?.place ?? 'main' };
  };
  return {
    url,
    title: head.title,
    lang: (tree.html.attributes.find(({ name }) => name === 'lang')?.value ?? '').trim().toLowerCase(),
    meta: head.meta,
    jsonLd: head.jsonLd,
    canonical: head.canonical === null ? null : resolver.resolve(head.canonical),
    next: head.next === null ? null : resolver.resolve(head.next),
    scrolls: drafts.scrolls,
    base: resolver.base,
    boxes,
    lines,
    links,
    pictures,
    tables: readTables(drafts),
    forms: readForms(tree.body, head.forms, where, resolver),
    times,
    frames,
    refresh: head.refresh === null ? null : resolver.resolve(head.refresh),
    shell: isShell(drafts, head),
    scripted: head.scripted,
    buttons,
    openers,
    follows: (hook) => mayFollow(head, hook),
    awaited: () => awaitedBoxes(head),
    selector: (box) => (elements[box] === undefined ? '' : selectors.of(elements[box])),
  };
}

/**
 * Waits for a script, and shows next to nothing, or nothing but its heading between menu and footer. Some portals say
 * on every page that they need scripts: with a menu around it, a page is a shell only if it also has a box to fill.
 */
function isShell({ lines, links }: Drafts, head: Head): boolean {
  if (head.scripted && hasNotBegun(lines) && !links.some(({ url }) => url !== null)) return true;
  const asks = head.noscripts.some((text) => ASKS_FOR_SCRIPT.test(text));
  const filled = isFilledByScript(head);
  if (!head.emptyRoot && !asks && !filled) return false;
  const waits = head.emptyRoot || filled || head.holders.size > 0;
  // few lines between a menu that leads somewhere are a small page, where no box waits for what a script would bring
  if (lines.length < SHELL_LINES && (waits || !links.some(({ url }) => url !== null))) return true;
  const heading = lines.findIndex(({ place, level }) => place === 'main' && level > 0);
  // above its heading run marquees and clocks, and the link that skips the menu
  const said = lines
    .filter(({ place, level }, at) => place === 'main' && level === 0 && at > heading)
    .map(({ text }) => text);
  if (said.length === 0) return waits;
  return filled && said.join(' ').length <= SHELL_UNITS && !said.some((text) => TELLS.test(text));
}

function hasNotBegun(lines: Drafts['lines']): boolean {
  if (lines.length > BARE_LINES) return false;
  const text = lines.map((line) => line.text).join(' ');
  return text.length <= SHELL_UNITS && !TELLS.test(text);
}
