/**
 * A page's links, title and headings without a tree, in one pass that never looks at a character twice.
 * It reads tags as browsers do; where it may differ from a tree is said in tests/html/scan-fuzz.test.ts.
 */

import type { FirstLook } from '../model/first-look.ts';
import { decodeEntities } from './entities.ts';
import { LinkCache } from './link-cache.ts';
import { isSpace, TagAttributes, targetOf, titleOf } from './scan-attributes.ts';
import { ScannedHead } from './scan-head.ts';
import { behind, commentEnd, isLetter, plainTagEnd, rawEnd, scriptEnd } from './scan-raw.ts';
import { ScannedSelect } from './scan-select.ts';
import { FOREIGN_KINDS, KIND, kindOf, nextHash, PLAIN_KINDS, SAFE_KINDS } from './scan-tags.ts';
import type { Kind } from './scan-tags.ts';
import { ScannedWords } from './scan-words.ts';
import type { AnchorSource } from './scan-words.ts';
import { copyString } from '../vietnamese/fold.ts';
import { shown } from './text.ts';

/** Anchors with a longer source are not looked up. */
const MAX_CACHED_SOURCE = 1500;
const MAX_TITLE = 1000;
const END_ANCHOR = '</a>';
const LETTER_T = 116;
const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/** Menus repeat on every page of a portal. */
const shared = new LinkCache();

export function scan(html: string): FirstLook {
  return new Scan(html, shared).run();
}

class Scan {
  readonly #html: string;
  readonly #cache: LinkCache;
  readonly #words: ScannedWords;
  readonly #head = new ScannedHead();
  readonly #attributes = new TagAttributes();
  /** Contents of noscript elements: read only where nothing else can be. */
  #noscript = '';
  #templates = 0;
  #tables = 0;
  /** Open svg and math elements. */
  #foreign = 0;
  readonly #select: ScannedSelect;
  /** Position of the next END_ANCHOR; -1 when there is none. */
  #nextClose = 0;
  /** End of the name of the tag being read. */
  #nameTo = 0;

  constructor(html: string, cache: LinkCache) {
    this.#html = html;
    this.#cache = cache;
    this.#words = new ScannedWords(cache);
    this.#select = new ScannedSelect(this.#words);
  }

  run(): FirstLook {
    this.#tags();
    this.#select.end();
    this.#words.closeAll();
    const { links, headings } = this.#words;
    const { title, base, canonical, frames, refresh, nofollow } = this.#head;
    return {
      title: title ?? '',
      headings,
      links: links.length === 0 && this.#noscript !== '' ? new Scan(this.#noscript, this.#cache).run().links : links,
      base,
      canonical,
      frames,
      refresh,
      nofollow,
    };
  }

  #tags(): void {
    const html = this.#html;
    let textFrom = 0;
    let at = html.indexOf('<');
    while (at >= 0) {
      const code = html.charCodeAt(at + 1);
      const letter = isLetter(code);
      if (!letter && code !== SLASH && code !== BANG && code !== QUESTION) {
        at = html.indexOf('<', at + 1);
        continue;
      }
      if (at > textFrom) this.#text(textFrom, at);
      if (letter) textFrom = this.#start(at);
      else if (code === SLASH) textFrom = this.#end(at);
      else textFrom = this.#aside(at);
      if (textFrom < 0) return;
      at = html.charCodeAt(textFrom) === LESS ? textFrom : html.indexOf('<', textFrom);
    }
    this.#text(textFrom, html.length);
  }

  #text(from: number, to: number): void {
    if (this.#select.open) return this.#select.text(this.#html, from, to);
    if (!this.#words.gathering || this.#templates > 0) return;
    this.#words.gather(decodeEntities(this.#html.slice(from, to)));
  }

  /** Comments and other things that are no elements. */
  #aside(at: number): number {
    const html = this.#html;
    if (html.startsWith('<!--', at)) return commentEnd(html, at);
    if (this.#foreign > 0 && html.startsWith('<![CDATA[', at)) return behind(html.indexOf(']]>', at), 3);
    return behind(html.indexOf('>', at), 1);
  }

  #start(at: number): number {
    const html = this.#html;
    const kind = this.#readName(at + 1);
    const nameTo = this.#nameTo;
    let source: AnchorSource | null = null;
    if (kind === KIND.anchor && this.#isPlainPlace()) {
      const close = this.#words.expected(html, at);
      if (close >= 0) return close + END_ANCHOR.length;
      source = this.#sourceOf(at);
      if (source !== null && this.#words.known(source.text)) return source.end + END_ANCHOR.length;
    }
    const end = this.#attributes.read(html, nameTo, !PLAIN_KINDS.has(kind));
    if (end < 0) return -1;
    if (this.#select.open && !this.#leavesSelect(kind)) {
      this.#select.tag(kind, html, at + 1, nameTo, this.#attributes);
      return kind === KIND.script ? this.#skip(scriptEnd(html, end)) : end;
    }
    if (!SAFE_KINDS.has(kind)) this.#words.unsure();
    this.#words.nestClicked(html, at + 1, nameTo);
    if (this.#attributes.navigates && this.#mayNavigate(kind)) this.#click(at, kind);
    return this.#content(kind, at, end) ?? this.#element(kind, end, source);
  }

  /** Elements whose contents are no elements: the position behind them. Null for all others. */
  #content(kind: Kind, at: number, end: number): number | null {
    const html = this.#html;
    const inert = this.#templates > 0;
    if (this.#foreign > 0) {
      // in a drawing only its title is passed over: it names the drawing, it is not shown
      if (kind !== KIND.title || this.#attributes.selfClosing) return null;
      return this.#skip(rawEnd(html, 'title', end));
    }
    if (kind === KIND.script) return this.#skip(scriptEnd(html, end));
    if (kind === KIND.plaintext) return -1;
    if (kind === KIND.title) return this.#title(end);
    if (kind === KIND.frame && !inert) this.#head.frame(this.#attributes);
    if (kind !== KIND.raw && kind !== KIND.frame) return null;
    const name = html.slice(at + 1, this.#nameTo).toLowerCase();
    if (name === 'frame') return end;
    const close = rawEnd(html, name, end);
    if (name === 'noscript' && close > end && !inert) this.#noscript += html.slice(end, close);
    return this.#skip(close);
  }

  #element(kind: Kind, end: number, source: AnchorSource | null): number {
    if (kind === KIND.template) this.#templates += 1;
    if (kind === KIND.other || kind === KIND.option || this.#templates > 0) return end;
    const attributes = this.#attributes;
    const words = this.#words;
    if (kind === KIND.cell || kind === KIND.table) words.closeAnchor();
    // none of these stands in a drawing: it was left open
    if (this.#foreign > 0 && !FOREIGN_KINDS.has(kind)) this.#foreign = 0;
    if (kind === KIND.inline) return end;
    if (kind === KIND.block || kind === KIND.cell || kind === KIND.table || kind === KIND.heading) words.gather(' ');
    if (kind === KIND.anchor)
      words.openAnchor(targetOf(attributes, true, this.#foreign > 0), titleOf(this.#attributes), source);
    else if (kind === KIND.heading) words.openHeading();
    else if (kind === KIND.table) this.#tables += 1;
    else if (kind === KIND.select) this.#select.start(attributes);
    else if (kind === KIND.foreign && !attributes.selfClosing) this.#foreign += 1;
    else if (kind === KIND.image)
      words.gatherAlt(shown(attributes.get('alt') ?? '') || shown(attributes.get('title') ?? ''));
    else if (kind === KIND.area)
      words.single(targetOf(attributes, true, this.#foreign > 0), attributes.get('alt') ?? titleOf(this.#attributes));
    else this.#head.element(kind, attributes);
    return end;
  }

  #end(at: number): number {
    const html = this.#html;
    const first = html.charCodeAt(at + 2) | 32;
    if (first < 97 || first > 122) return behind(html.indexOf('>', at + 2), 1);
    if (first !== LETTER_T && this.#nothingOpen()) {
      const end = plainTagEnd(html, at + 3);
      if (end > 0) return end;
    }
    const kind = this.#readName(at + 2);
    const nameTo = this.#nameTo;
    const end = html.charCodeAt(nameTo) === GREATER ? nameTo + 1 : this.#attributes.read(html, nameTo, false);
    if (end < 0) return -1;
    if (kind === KIND.template) this.#templates = Math.max(0, this.#templates - 1);
    else if (kind === KIND.select) this.#select.end();
    else if (kind === KIND.option) this.#select.endOption();
    if (this.#templates > 0 || this.#select.open) return end;
    const words = this.#words;
    words.unnestClicked(html, at + 2, nameTo);
    if (kind === KIND.anchor) words.closeAnchor(at);
    else if (kind === KIND.heading) words.closeHeading();
    else if (kind === KIND.cell || kind === KIND.table) words.closeAnchor();
    else if (kind === KIND.foreign) this.#foreign = Math.max(0, this.#foreign - 1);
    else if (kind === KIND.block) words.gather(' ');
    if (kind === KIND.table) this.#tables = Math.max(0, this.#tables - 1);
    return end;
  }

  /** Only the end of a table, a template or of something open means anything. */
  #nothingOpen(): boolean {
    return !this.#words.gathering && !this.#select.open && this.#templates === 0 && this.#foreign === 0;
  }

  #readName(from: number): Kind {
    const html = this.#html;
    let to = from;
    let hash = 0;
    let code = html.charCodeAt(to);
    while (to < html.length && code !== GREATER && code !== SLASH && !isSpace(code)) {
      hash = nextHash(hash, code >= 65 && code <= 90 ? code + 32 : code);
      code = html.charCodeAt(++to);
    }
    this.#nameTo = to;
    return kindOf(html, from, to, hash);
  }

  /** Nothing around an anchor changes what it says. */
  #isPlainPlace(): boolean {
    return !this.#select.open && this.#templates === 0 && this.#foreign === 0;
  }

  #sourceOf(at: number): AnchorSource | null {
    if (this.#nextClose >= 0 && this.#nextClose < at) this.#nextClose = this.#html.indexOf(END_ANCHOR, at);
    const end = this.#nextClose;
    return end < 0 || end - at > MAX_CACHED_SOURCE ? null : { text: this.#html.slice(at, end), end };
  }

  /** Anchors have their own way; a cell outside a table is no element. */
  #mayNavigate(kind: Kind): boolean {
    const ownWay = kind === KIND.anchor || kind === KIND.area || kind === KIND.option;
    if (ownWay || kind === KIND.page || this.#templates > 0) return false;
    return kind !== KIND.cell || this.#tables > 0;
  }

  /** An element that a script makes a link. */
  #click(at: number, kind: Kind): void {
    const html = this.#html;
    const single = kind === KIND.image || kind === KIND.input;
    if (!single) this.#attributes.read(html, this.#nameTo, true);
    const target = targetOf(this.#attributes, false, false);
    if (target === null) return;
    this.#words.unsure();
    if (single) {
      const words = shown(this.#attributes.get('alt') ?? this.#attributes.get('value') ?? '');
      this.#words.single(target, words === '' ? titleOf(this.#attributes) : words);
      return;
    }
    this.#words.openClicked(target, titleOf(this.#attributes), html.slice(at + 1, this.#nameTo).toLowerCase());
  }

  /** In a select only these are elements; a control or a table's part ends one that was left open. */
  #leavesSelect(kind: Kind): boolean {
    const tablePart = this.#tables > 0 && (kind === KIND.cell || kind === KIND.table);
    if (kind === KIND.input || kind === KIND.select || tablePart) this.#select.end();
    // a select in a select ends it and opens none
    return !this.#select.open && kind !== KIND.select;
  }

  #title(from: number): number {
    const close = rawEnd(this.#html, 'title', from);
    const text = this.#html.slice(from, close < 0 ? from + MAX_TITLE : close);
    if (this.#templates === 0) this.#head.title ??= copyString(shown(decodeEntities(text)).slice(0, MAX_TITLE));
    return this.#skip(close);
  }

  /** Behind the end tag that stands there. */
  #skip(close: number): number {
    return close < 0 ? -1 : this.#attributes.read(this.#html, this.#html.indexOf('/', close) + 1, false);
  }
}
