/**
 * A page's links, title and headings without a tree, in one pass that never looks at a character twice.
 * It reads tags as browsers do; where it may differ from a tree is said in tests/html/scan-fuzz.test.ts.
 */

import type { FirstLook } from '../model/first-look.ts';
import { decodeEntities } from './entities.ts';
import { refreshTarget, saysCanonical, saysNofollow } from './head.ts';
import { readTarget } from './href.ts';
import { LinkCache } from './link-cache.ts';
import { hasProcedureCode } from './procedure-code.ts';
import { isSpace, TagAttributes } from './scan-attributes.ts';
import { commentEnd, rawEnd, scriptEnd } from './scan-raw.ts';
import { KIND, kindOf, nextHash, sameName } from './scan-tags.ts';
import type { Kind } from './scan-tags.ts';
import { ScannedWords } from './scan-words.ts';
import { copy, shown } from './text.ts';

/** Anchors with a longer source are not looked up. */
const MAX_CACHED_SOURCE = 1500;
const MAX_TITLE = 1000;
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
  readonly #attributes = new TagAttributes();
  readonly #frames: string[] = [];
  #title: string | null = null;
  #base: string | null = null;
  #canonical: string | null = null;
  #refresh: string | null = null;
  #nofollow = false;
  /** Contents of noscript elements: read only where nothing else can be. */
  #noscript = '';
  /** Name of the open clickable element, and how many of that name are open in it. */
  #clicked = { name: '', depth: 0 };
  #templates = 0;
  #tables = 0;
  #foreign = 0;
  #select = false;
  /** Position of the next `</a>`; -1 when there is none. */
  #nextClose = 0;
  /** End of the name of the tag being read. */
  #nameTo = 0;

  constructor(html: string, cache: LinkCache) {
    this.#html = html;
    this.#cache = cache;
    this.#words = new ScannedWords(cache);
  }

  run(): FirstLook {
    this.#tags();
    this.#words.closeAnchor();
    this.#words.closeClicked();
    this.#words.closeHeading();
    const { links, headings } = this.#words;
    return {
      title: this.#title ?? '',
      headings,
      links: links.length === 0 && this.#noscript !== '' ? new Scan(this.#noscript, this.#cache).run().links : links,
      base: this.#base,
      canonical: this.#canonical,
      frames: this.#frames,
      refresh: this.#refresh,
      nofollow: this.#nofollow,
      procedureCode: hasProcedureCode(this.#html),
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
    if (!this.#words.gathering || this.#select || this.#templates > 0) return;
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
    let source: { text: string; end: number } | null = null;
    if (kind === KIND.anchor) {
      source = this.#sourceOf(at);
      if (source !== null && this.#words.known(source.text)) return source.end + 4;
    }
    const plain = kind === KIND.other || kind === KIND.block || kind === KIND.cell || kind === KIND.raw;
    const end = this.#attributes.read(html, nameTo, !plain);
    if (end < 0) return -1;
    if (this.#select && !this.#leavesSelect(kind)) return kind === KIND.script ? this.#skip(scriptEnd(html, end)) : end;
    if (kind !== KIND.other && kind !== KIND.block && kind !== KIND.image) this.#words.unsure();
    if (this.#clicked.depth > 0 && this.#isClicked(at + 1, nameTo)) this.#clicked.depth += 1;
    const inert = this.#templates > 0;
    if (this.#attributes.navigates && !inert && kind !== KIND.anchor && kind !== KIND.area && kind !== KIND.page)
      this.#click(at, kind);
    return this.#content(kind, at, end, source) ?? this.#element(kind, end, inert);
  }

  /** Elements whose contents are no elements: behind them. */
  #content(kind: Kind, at: number, end: number, source: { text: string; end: number } | null): number | null {
    const html = this.#html;
    if (kind === KIND.anchor) {
      if (this.#templates === 0) this.#anchor(source);
      return end;
    }
    if (this.#foreign > 0)
      return kind === KIND.title && !this.#attributes.selfClosing ? this.#skip(rawEnd(html, 'title', end)) : null;
    switch (kind) {
      case KIND.script:
        return this.#skip(scriptEnd(html, end));
      case KIND.title:
        return this.#readTitle(end);
      case KIND.raw: {
        const name = html.slice(at + 1, this.#nameTo).toLowerCase();
        const close = rawEnd(html, name, end);
        if (name === 'noscript' && close > end && this.#templates === 0) this.#noscript += html.slice(end, close);
        return this.#skip(close);
      }
      case KIND.frame: {
        if (this.#templates === 0) this.#frame();
        const name = html.slice(at + 1, this.#nameTo).toLowerCase();
        return name === 'frame' ? end : this.#skip(rawEnd(html, name, end));
      }
      case KIND.plaintext:
        return -1;
      default:
        return null;
    }
  }

  #element(kind: Kind, end: number, inert: boolean): number {
    const attributes = this.#attributes;
    if (kind === KIND.template) this.#templates += 1;
    if (kind === KIND.other || inert) return end;
    const words = this.#words;
    if (kind === KIND.cell || kind === KIND.table) words.closeAnchor();
    if (kind === KIND.block || kind === KIND.cell || kind === KIND.table || kind === KIND.heading) {
      // no such element stands in a drawing: the drawing was left open
      this.#foreign = 0;
      words.gather(' ');
    }
    if (kind === KIND.heading) words.openHeading();
    else if (kind === KIND.table) this.#tables += 1;
    else if (kind === KIND.select) this.#select = true;
    else if (kind === KIND.foreign && !attributes.selfClosing) this.#foreign += 1;
    else if (kind === KIND.image)
      words.gatherAlt(shown(attributes.get('alt') ?? '') || shown(attributes.get('title') ?? ''));
    else if (kind === KIND.area) words.single(this.#target(true), attributes.get('alt') ?? this.#titleOf());
    else this.#head(kind);
    return end;
  }

  #end(at: number): number {
    const html = this.#html;
    if (!isLetter(html.charCodeAt(at + 2))) return behind(html.indexOf('>', at + 2), 1);
    const kind = this.#readName(at + 2);
    const end =
      html.charCodeAt(this.#nameTo) === GREATER ? this.#nameTo + 1 : this.#attributes.read(html, this.#nameTo, false);
    if (end < 0) return -1;
    if (kind === KIND.template) this.#templates = Math.max(0, this.#templates - 1);
    else if (kind === KIND.select) this.#select = false;
    if (this.#templates > 0 || this.#select) return end;
    const words = this.#words;
    if (this.#clicked.depth > 0 && this.#isClicked(at + 2, this.#nameTo)) {
      this.#clicked.depth -= 1;
      if (this.#clicked.depth === 0) words.closeClicked();
    }
    if (kind === KIND.anchor) words.closeAnchor(at);
    else if (kind === KIND.heading) words.closeHeading();
    else if (kind === KIND.cell || kind === KIND.table) words.closeAnchor();
    else if (kind === KIND.foreign) this.#foreign = Math.max(0, this.#foreign - 1);
    else if (kind === KIND.block) words.gather(' ');
    if (kind === KIND.table) this.#tables = Math.max(0, this.#tables - 1);
    return end;
  }

  #readName(from: number): Kind {
    const html = this.#html;
    let to = from;
    let hash = 0;
    for (
      let code = html.charCodeAt(to);
      to < html.length && code !== GREATER && code !== SLASH && !isSpace(code);
      code = html.charCodeAt(++to)
    ) {
      hash = nextHash(hash, code >= 65 && code <= 90 ? code + 32 : code);
    }
    this.#nameTo = to;
    return kindOf(html, from, to, hash);
  }

  /** An anchor's source up to its end tag, where nothing around it decides what it says. */
  #sourceOf(at: number): { text: string; end: number } | null {
    if (this.#select || this.#templates > 0 || this.#foreign > 0) return null;
    if (this.#nextClose >= 0 && this.#nextClose < at) this.#nextClose = this.#html.indexOf('</a>', at);
    const end = this.#nextClose;
    return end < 0 || end - at > MAX_CACHED_SOURCE ? null : { text: this.#html.slice(at, end), end };
  }

  #anchor(source: { text: string; end: number } | null): void {
    this.#words.openAnchor(this.#target(true), this.#titleOf(), source);
  }

  #target(anchor: boolean): ReturnType<typeof readTarget> {
    const attributes = this.#attributes;
    const href = anchor
      ? (attributes.get('href') ?? (this.#foreign > 0 ? attributes.get('xlink:href') : undefined))
      : undefined;
    return readTarget(anchor, href, attributes.get('onclick'), attributes.get('data-href'));
  }

  #titleOf(): string {
    return this.#attributes.get('title') ?? this.#attributes.get('aria-label') ?? '';
  }

  /** An element that a script makes a link. */
  #click(at: number, kind: Kind): void {
    const html = this.#html;
    const known = kind === KIND.image || kind === KIND.input;
    if (!known) this.#attributes.read(html, this.#nameTo, true);
    const target = this.#target(false);
    if (target === null) return;
    this.#words.unsure();
    if (known) {
      this.#words.single(
        target,
        shown(this.#attributes.get('alt') ?? this.#attributes.get('value') ?? '') || this.#titleOf(),
      );
      return;
    }
    this.#words.openClicked(target, this.#titleOf());
    this.#clicked = { name: html.slice(at + 1, this.#nameTo).toLowerCase(), depth: 1 };
  }

  #isClicked(from: number, to: number): boolean {
    const { name } = this.#clicked;
    return to - from === name.length && sameName(this.#html, from, name);
  }

  /** In a select only these are elements; a control or a table's part ends one that was left open. */
  #leavesSelect(kind: Kind): boolean {
    if (
      kind === KIND.input ||
      kind === KIND.select ||
      (this.#tables > 0 && (kind === KIND.cell || kind === KIND.table))
    )
      this.#select = false;
    // a select in a select ends it and opens none
    return !this.#select && kind !== KIND.select;
  }

  #head(kind: Kind): void {
    const attributes = this.#attributes;
    if (kind === KIND.base) this.#base ??= attributes.get('href')?.trim() ?? null;
    else if (kind === KIND.link && saysCanonical(attributes.get('rel')))
      this.#canonical ??= copied(attributes.get('href'));
    else if (kind === KIND.meta) {
      const content = attributes.get('content');
      if (content === undefined) return;
      if (attributes.get('name')?.trim().toLowerCase() === 'robots') this.#nofollow ||= saysNofollow(content);
      this.#refresh ??= copied(refreshTarget(attributes.get('http-equiv'), content) ?? undefined);
    }
  }

  #frame(): void {
    const src = (this.#attributes.get('src') ?? this.#attributes.get('data-src') ?? '').trim();
    if (src !== '' && !/^(?:about|javascript|data):/i.test(src)) this.#frames.push(copy(src));
  }

  #readTitle(from: number): number {
    const close = rawEnd(this.#html, 'title', from);
    if (this.#templates === 0)
      this.#title ??= copy(
        shown(decodeEntities(this.#html.slice(from, close < 0 ? from + MAX_TITLE : close))).slice(0, MAX_TITLE),
      );
    return this.#skip(close);
  }

  /** Behind the end tag that stands there. */
  #skip(close: number): number {
    return close < 0 ? -1 : this.#attributes.read(this.#html, this.#html.indexOf('/', close) + 1, false);
  }
}

function behind(at: number, length: number): number {
  return at < 0 ? -1 : at + length;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function copied(text: string | undefined): string | null {
  return text === undefined ? null : copy(text.trim());
}
