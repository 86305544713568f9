/** What two pages are compared by: prints for "the very same page", lines of text for "much the same page". */

import type { FirstLook } from '../model/first-look.ts';

/** Text beyond this adds nothing to a comparison. Characters. */
const MAX_TEXT = 100_000;
const HIDDEN = ['script', 'style', 'noscript', 'template', 'textarea'] as const;

/** Title, headings and the words of all links. */
export function quickPrint(look: FirstLook): string {
  let hash = hashOf(look.title, START);
  for (const heading of look.headings) hash = hashOf(heading, hash);
  for (const link of look.links) hash = hashOf(link.words, hash);
  return `${look.title.length}.${look.headings.length}.${look.links.length}.${hash >>> 0}`;
}

/** All words of the page, numbers aside: clocks and counters differ at each render. */
export function fullPrint(html: string): string {
  let hash = START;
  let length = 0;
  for (const line of textLines(html)) {
    const words = line.replace(/\d+/g, '');
    hash = hashOf(words, hash);
    length += words.length;
  }
  return `${length}.${hash >>> 0}`;
}

/** All that the page says, as one string in lower case. */
export function bareText(html: string): string {
  return textLines(html).join(' ').normalize('NFC').toLowerCase();
}

/** Runs of text between tags, trimmed, none empty; scripts, styles and comments aside. Entities stay as written. */
export function textLines(html: string): readonly string[] {
  const closings = closingTags(html);
  const lines: string[] = [];
  let at = 0;
  let length = 0;
  while (at < html.length && length < MAX_TEXT) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    const text = end > at ? html.slice(at, end).trim() : '';
    if (text !== '') {
      lines.push(text);
      length += text.length;
    }
    if (open < 0) break;
    at = afterTag(html, open, closings);
  }
  return lines;
}

type Closings = ReadonlyMap<string, number[]>;

/** Where `</script` and the like stand, last first, so that each is passed once. */
function closingTags(html: string): Closings {
  const found = new Map<string, number[]>(HIDDEN.map((name) => [name, []]));
  for (const match of html.matchAll(/<\/(script|style|noscript|template|textarea)/gi)) {
    found.get((match[1] ?? '').toLowerCase())?.push(match.index);
  }
  for (const places of found.values()) places.reverse();
  return found;
}

function afterTag(html: string, open: number, closings: Closings): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const name = /^[a-z]+/i.exec(html.slice(open + 1, open + 10))?.[0].toLowerCase() ?? '';
  const places = closings.get(name);
  if (places === undefined) return after(html, '>', open + 1);
  while ((places.at(-1) ?? Infinity) < open) places.pop();
  const close = places.at(-1);
  return close === undefined ? html.length : after(html, '>', close);
}

function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
}

const START = 0x811c9dc5;

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, from: number): number {
  let hash = from;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return Math.imul(hash ^ 0xff, 0x01000193);
}
