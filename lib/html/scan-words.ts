/** What is open while a scan goes on and gathers text: an anchor, a clickable element, a heading. */

import type { ScannedLink } from '../model/first-look.ts';
import type { Target } from './href.ts';
import type { CachedLink, LinkCache } from './link-cache.ts';
import { sameName } from './scan-tags.ts';
import { copyString } from '../vietnamese/fold.ts';
import { shown } from './text.ts';

const MAX_LINKS = 20_000;
const MAX_HEADINGS = 40;
/** Characters kept of a link's words and of a heading. */
const MAX_WORDS = 200;
/** Characters gathered for them, before white space is folded. */
const MAX_RAW = 4000;

interface OpenLink {
  /** Null when it leads nowhere that can be followed. */
  readonly href: string | null;
  /** Its title, said where it shows neither text nor picture. */
  readonly title: string;
  readonly slot: number;
  raw: string;
  alt: string;
}

/** Source of an anchor up to the next `</a>`, which stands at `end`. */
export interface AnchorSource {
  readonly text: string;
  readonly end: number;
}

export class ScannedWords {
  readonly headings: string[] = [];
  readonly #links: (ScannedLink | null)[] = [];
  readonly #cache: LinkCache;
  /** The anchor before, where the cache has it. */
  #last: CachedLink | null = null;
  #anchor: OpenLink | null = null;
  /** Of the open anchor, while nothing but its end tag decides what it says. */
  #source: AnchorSource | null = null;
  #clicked: OpenLink | null = null;
  #clickedName = '';
  #clickedDepth = 0;
  #heading: string | null = null;

  constructor(cache: LinkCache) {
    this.#cache = cache;
  }

  get links(): ScannedLink[] {
    // a place is kept for a link while it is open: all are closed by now, but for what the page cut off
    return this.#links.includes(null) ? this.#links.filter((link) => link !== null) : (this.#links as ScannedLink[]);
  }

  get gathering(): boolean {
    return this.#anchor !== null || this.#heading !== null || this.#clicked !== null;
  }

  gather(text: string): void {
    if (this.#anchor !== null) this.#anchor.raw = joined(this.#anchor.raw, text);
    if (this.#clicked !== null) this.#clicked.raw = joined(this.#clicked.raw, text);
    if (this.#heading !== null) this.#heading = joined(this.#heading, text);
  }

  gatherAlt(alt: string): void {
    if (alt === '') return;
    for (const open of [this.#anchor, this.#clicked])
      if (open !== null) open.alt = joined(open.alt === '' ? '' : `${open.alt} `, alt);
  }

  /** Position of the end tag of the anchor that begins there, when it is the one that came here last time; else -1. */
  expected(html: string, at: number): number {
    const next = this.#last?.next ?? null;
    if (next === null) return -1;
    const end = at + next.source.length;
    // comparing a slice is twice as fast as startsWith
    if (html.slice(at, end) !== next.source || !html.startsWith('</a>', end)) return -1;
    this.#take(next);
    return end;
  }

  /** True when the anchor with this source was seen before: it is then read and done with. */
  known(source: string): boolean {
    const cached = this.#cache.get(source);
    if (cached === undefined) return false;
    this.#take(cached);
    return true;
  }

  openAnchor(target: Target | null, title: string, source: AnchorSource | null): void {
    this.closeAnchor();
    this.#anchor = this.#open(target, title);
    this.#source = source;
  }

  /** Something in the open anchor depends on more than the anchor's own source. */
  unsure(): void {
    this.#source = null;
  }

  /** `at`: where its end tag stands; without one the anchor was cut short. */
  closeAnchor(at = -1): void {
    const anchor = this.#anchor;
    if (anchor === null) return;
    this.#anchor = null;
    const text = shown(anchor.raw);
    const link = this.#close(anchor, text);
    if (this.#source?.end === at) {
      const before = /^\s/.test(anchor.raw) ? ' ' : '';
      const behind = /\s$/.test(anchor.raw) ? ' ' : '';
      const whole =
        link !== null && link.words === text && before + behind === ''
          ? link.words
          : copyString(before + text + behind);
      this.#follow(this.#cache.add(this.#source.text, link, whole));
    }
    this.#source = null;
  }

  /** An element other than an anchor that navigates, by its lower-case name. */
  openClicked(target: Target, title: string, name: string): void {
    this.closeClicked();
    this.#clicked = this.#open(target, title);
    this.#clickedName = name;
    this.#clickedDepth = 1;
  }

  /** A tag opens: of the clickable element's own name it has to be closed first. */
  nestClicked(html: string, from: number, to: number): void {
    if (this.#clicked !== null && this.#isClicked(html, from, to)) this.#clickedDepth += 1;
  }

  unnestClicked(html: string, from: number, to: number): void {
    if (this.#clicked === null || !this.#isClicked(html, from, to)) return;
    this.#clickedDepth -= 1;
    if (this.#clickedDepth === 0) this.closeClicked();
  }

  closeClicked(): void {
    if (this.#clicked !== null) this.#close(this.#clicked, shown(this.#clicked.raw));
    this.#clicked = null;
  }

  /** A link without contents: an area, a button, a picture. */
  single(target: Target | null, words: string): void {
    this.#close(this.#open(target, words), '');
  }

  closeAll(): void {
    this.closeAnchor();
    this.closeClicked();
    this.closeHeading();
  }

  openHeading(): void {
    this.closeHeading();
    this.#heading = '';
  }

  closeHeading(): void {
    const heading = this.#heading === null ? '' : shown(this.#heading);
    if (heading !== '' && this.headings.length < MAX_HEADINGS)
      this.headings.push(copyString(heading.slice(0, MAX_WORDS)));
    this.#heading = null;
  }

  #isClicked(html: string, from: number, to: number): boolean {
    return to - from === this.#clickedName.length && sameName(html, from, this.#clickedName);
  }

  #take(cached: CachedLink): void {
    this.closeAnchor();
    if (cached.link !== null && this.#links.length < MAX_LINKS) this.#links.push(cached.link);
    if (this.gathering) this.gather(cached.text);
    this.#follow(cached);
  }

  #follow(cached: CachedLink): void {
    if (this.#last !== null) this.#last.next = cached;
    this.#last = cached;
  }

  #open(target: Target | null, title: string): OpenLink {
    const slot = this.#links.length;
    const href = target !== null && target.scheme === 'http' && slot < MAX_LINKS ? copyString(target.href) : null;
    if (href !== null) this.#links.push(null);
    return { href, title, slot, raw: '', alt: '' };
  }

  #close({ href, title, slot, alt }: OpenLink, text: string): ScannedLink | null {
    if (href === null) return null;
    const words = text || shown(alt) || shown(title);
    const link = { href, words: copyString(words.slice(0, MAX_WORDS)) };
    this.#links[slot] = link;
    return link;
  }
}

function joined(raw: string, text: string): string {
  if (raw.length + text.length <= MAX_RAW) return raw + text;
  const folded = raw.replace(/\s+/g, ' ');
  return folded.length > MAX_RAW / 2 ? folded : folded + text.slice(0, MAX_RAW);
}
