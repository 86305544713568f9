/**
 * Makes a page that would cost a parser hours one that costs it a second: what lies deeper than any page needs is
 * opened no more, and a tag keeps a page's worth of attributes. Only for pages that no browser would build either.
 */

import { isSpace, TagAttributes } from './scan-attributes.ts';
import { commentEnd, rawEnd, scriptEnd } from './scan-raw.ts';

/** Elements open at a time, of those that do not close by themselves. */
const MAX_OPEN = 100;
/** As many more of those without which rows and entries would be no list. */
const MAX_OPEN_LISTS = 60;
const MAX_ATTRIBUTES = 200;
/** A smaller page can hold no tag with so many attributes that it matters, characters. */
const MIN_CHARS = 100_000;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const VOID = set(
  'area base br col embed hr img input link meta param source track wbr frame keygen basefont bgsound image',
);
/** Closed by what follows them, so they nest no deeper than what holds them. */
const IMPLIED = set('p li td th tr tbody thead tfoot option optgroup dt dd rp rt colgroup caption html head body');
/** Kept at any depth, one open at a time: what is read of a page are its links and headings. */
const KEPT = set('a h1 h2 h3 h4 h5 h6');
const LISTS = set('table ul ol dl select');
const RAW = set('style xmp iframe noembed noframes noscript textarea title');
const TAG_NAME = /[^\s/>]*/y;

/** A tag with more attributes than a parser bears; every other tangle shows while parsing. */
export function isTangled(html: string): boolean {
  if (html.length < MIN_CHARS) return false;
  const attributes = new TagAttributes();
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const end = tagEnd(html, at, attributes);
    if (end < 0) return false;
    if (attributes.count > MAX_ATTRIBUTES) return true;
    at = end;
  }
  return false;
}

export function untangle(html: string): string {
  const kept: string[] = [];
  const attributes = new TagAttributes();
  const open: string[] = [];
  /** Names of elements that were not opened, and how many of each have not been closed. */
  const dropped = new Map<string, number>();
  /** The last link or heading that was kept though it lies too deep, until it is closed. */
  let deep = '';
  let from = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const code = html.charCodeAt(at + 1) | 32;
    const closes = html.charCodeAt(at + 1) === 47;
    if (!closes && (code < 97 || code > 122)) {
      const end = tagEnd(html, at, attributes);
      if (end < 0) break;
      at = html.indexOf('<', end);
      continue;
    }
    const name = nameAt(html, closes ? at + 2 : at + 1);
    const end = attributes.read(html, at + 1 + (closes ? 1 : 0) + name.length, false);
    if (end < 0) break;
    const next = closes ? end : contentEnd(html, name, end);
    if (next < 0) break;
    if (KEPT.has(name) && (deep !== '' || open.length >= MAX_OPEN)) {
      if (!closes && deep !== '') {
        kept.push(html.slice(from, at), `</${deep}>`);
        from = at;
      }
      deep = closes ? '' : name;
    } else if (!VOID.has(name) && !IMPLIED.has(name) && next === end) {
      if (closes ? skipsClose(name, open, dropped) : skipsOpen(name, open, dropped)) {
        kept.push(html.slice(from, at));
        from = end;
      }
    }
    if (!closes && from !== end && attributes.count > MAX_ATTRIBUTES) {
      kept.push(html.slice(from, at), `<${name}>`);
      from = end;
    }
    at = html.indexOf('<', next);
  }
  kept.push(html.slice(from));
  return kept.join('');
}

function skipsOpen(name: string, open: string[], dropped: Map<string, number>): boolean {
  if (open.length < MAX_OPEN + (LISTS.has(name) ? MAX_OPEN_LISTS : 0)) {
    open.push(name);
    return false;
  }
  dropped.set(name, (dropped.get(name) ?? 0) + 1);
  return true;
}

function skipsClose(name: string, open: string[], dropped: Map<string, number>): boolean {
  const left = dropped.get(name) ?? 0;
  if (left > 0) {
    dropped.set(name, left - 1);
    return true;
  }
  const at = open.lastIndexOf(name);
  if (at >= 0) open.splice(at, 1);
  return false;
}

function nameAt(html: string, at: number): string {
  TAG_NAME.lastIndex = at;
  return (TAG_NAME.exec(html)?.[0] ?? '').slice(0, 100).toLowerCase();
}

/** Behind the element's end tag where its contents are no elements, else where its contents begin. */
function contentEnd(html: string, name: string, end: number): number {
  if (name === 'script') return scriptEnd(html, end);
  return RAW.has(name) ? rawEnd(html, name, end) : end;
}

function tagEnd(html: string, at: number, attributes: TagAttributes): number {
  const code = html.charCodeAt(at + 1);
  if (html.startsWith('<!--', at)) return commentEnd(html, at);
  if (code === 33 || code === 63) {
    const end = html.indexOf('>', at);
    return end < 0 ? -1 : end + 1;
  }
  const lower = html.charCodeAt(at + (code === 47 ? 2 : 1)) | 32;
  if (lower < 97 || lower > 122) return at + 1;
  let name = at + 1;
  while (name < html.length && html.charCodeAt(name) !== 62 && !isSpace(html.charCodeAt(name))) name += 1;
  return attributes.read(html, name, false);
}
