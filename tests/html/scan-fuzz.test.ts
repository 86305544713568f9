/**
 * The scan builds no tree, so what it says is held against the tree.
 *
 * Broken pages: the same addresses and the same title. Agreed exceptions, which the generator avoids or the test allows:
 * - a cell or row that a script makes a link, outside a table or in one cut short by its contents: the parser drops such
 *   a cell, the scan only counts open tables;
 * - noscript: the scan reads it where it finds no link at all, the outline where the page shows nothing at all;
 * - a form within a form that a script makes a link: the parser drops it;
 * - a drawing left open around a script: the parser reads the script as elements of the drawing up to the next HTML tag;
 * - an unclosed title is cut at 1,000 characters.
 * Sound pages: the same links with the same words in the same order, the same headings, title, frames and canonical url.
 */

import { describe, expect, test } from 'vitest';
import { outline, scan } from '../../lib/html/index.ts';
import type { Link } from '../../lib/model/outline.ts';
import { brokenPage } from './broken-pages.ts';
import { soundPage } from './sound-pages.ts';

const URL_OF_PAGE = 'http://so.tinh.gov.vn/muc/';
const BROKEN_PAGES = 2500;
const SOUND_PAGES = 600;
const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('the scan and the tree', () => {
  test('find the same links on broken pages', () => {
    for (const seed of seeds(BROKEN_PAGES)) {
      const html = brokenPage(seed);
      const look = scan(html);
      const page = outline(html, URL_OF_PAGE);
      const inTree = hrefsOf(page.links.filter(isFollowable).map(({ href }) => href));
      const scanned = hrefsOf(look.links.map(({ href }) => href));
      if (inTree.length > 0 || !scanned.includes('/khong-script'))
        expect({ seed, links: scanned }).toEqual({ seed, links: inTree });
      expect({ seed, title: look.title.slice(0, 500) }).toEqual({ seed, title: page.title.slice(0, 500) });
    }
  });

  test('say the same of sound pages', () => {
    for (const seed of seeds(SOUND_PAGES)) {
      const html = soundPage(seed);
      const look = scan(html);
      const page = outline(html, URL_OF_PAGE);
      const links = page.links.filter(isFollowable).map(({ href, words }) => ({ href, words: words.slice(0, 200) }));
      expect({ seed, links: look.links }).toEqual({ seed, links });
      const headings: string[] = [];
      let box = -1;
      for (const line of page.lines) {
        if (line.level < 1 || line.level > 3) continue;
        if (line.box === box) headings[headings.length - 1] += ` ${line.text}`;
        else headings.push(line.text);
        box = line.box;
      }
      expect({ seed, headings: look.headings }).toEqual({
        seed,
        headings: headings.slice(0, 40).map((text) => text.slice(0, 200)),
      });
      expect({ seed, title: look.title }).toEqual({ seed, title: page.title });
      expect(look.frames.map((src) => new URL(src, page.base).href)).toEqual(page.frames);
      expect(new URL(look.canonical ?? '', URL_OF_PAGE).href).toBe(page.canonical);
    }
  });
});

/** The scan lists what can be followed. */
function isFollowable({ scheme, href }: Link): boolean {
  // an address that cannot be resolved is dead in the outline; the scan resolves nothing
  return scheme === 'http' || (scheme === 'dead' && !/^(?:#|javascript:|$)/i.test(href));
}

function hrefsOf(hrefs: readonly string[]): string[] {
  return [...new Set(hrefs)].sort();
}
