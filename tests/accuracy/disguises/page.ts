/** Changes of a page's markup that leave its words. */

import { load, type CheerioAPI } from 'cheerio';
import { isTag, isText, type Element, type Text } from 'domhandler';

/** @param path of the page on its portal */
export type Disguise = (html: string, path: string) => string;

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

export function onPage(change: ($: CheerioAPI, path: string) => void): Disguise {
  return (html, path) => {
    const $ = load(html);
    change($, path);
    return $.html();
  };
}

export function elements($: CheerioAPI, selector: string): readonly Element[] {
  return $(selector)
    .toArray()
    .filter((node) => isTag(node));
}

/** What a reader sees, piece by piece. */
export function texts($: CheerioAPI, within: string): readonly Text[] {
  return elements($, `${within}, ${within} *`)
    .filter(({ name }) => !SILENT.has(name))
    .flatMap(({ children }) => children.filter((node) => isText(node)));
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A name as build tools make them: the same for the same one, and telling nothing. */
export function hashed(name: string): string {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `css-${sum.toString(36)}`;
}
