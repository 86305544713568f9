/** One walk over the tree: boxes, lines, links, pictures, as they come. Places are laid over them afterwards. */

import type { Box, Line, Link, Picture, TimeMark } from '../model/outline.ts';
import { BLOCKS, BOLD, BREAKS, HEADING_LEVELS, PREFORMATTED, UNSHOWN } from './elements.ts';
import { readTarget } from './href.ts';
import { look } from './look.ts';
import { isElement, isText } from './parse.ts';
import type { AnyNode, Element } from './parse.ts';
import type { Resolver } from './resolver.ts';
import { shown } from './text.ts';

export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

export interface Walked {
  readonly boxes: Draft<Box>[];
  readonly lines: Draft<Line>[];
  readonly links: Draft<Link>[];
  readonly pictures: Draft<Picture>[];
  readonly times: Draft<TimeMark>[];
  readonly frames: string[];
  /** The element of each box. */
  readonly elements: Element[];
  /** First link that begins in a box, and one past the last. */
  readonly linkSpans: { from: number; to: number }[];
  /** Characters of each line that stand inside links. */
  readonly linkChars: number[];
}

/** Bounds for hostile pages; what is past them is not read. */
const MAX_LINES = 200_000;
const MAX_BOXES = 200_000;
const MAX_LINKS = 100_000;
/** Words of a link are cut here, characters. */
const MAX_WORDS = 1000;
const DATE_PROPERTIES: ReadonlySet<string> = new Set([
  'datepublished',
  'datemodified',
  'datecreated',
  'article:published_time',
]);

/** Text gathered for an open link or time. */
interface Gathering {
  raw: string;
  alt: string;
  readonly done: (text: string, alt: string) => void;
}

/** What an open element changed, to be put back when it closes. */
interface Frame {
  readonly box: number;
  readonly opened: number;
  readonly level: number;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly preformatted: boolean;
  readonly link: number;
  readonly cuts: boolean;
  readonly gathered: number;
  readonly closedDetails: boolean;
}

export function walk(body: Element, resolver: Resolver): Walked {
  return new Walk(resolver).run(body);
}

class Walk implements Walked {
  readonly boxes: Draft<Box>[] = [];
  readonly lines: Draft<Line>[] = [];
  readonly links: Draft<Link>[] = [];
  readonly pictures: Draft<Picture>[] = [];
  readonly times: Draft<TimeMark>[] = [];
  readonly frames: string[] = [];
  readonly elements: Element[] = [];
  readonly linkSpans: { from: number; to: number }[] = [];
  readonly linkChars: number[] = [];
  readonly #resolver: Resolver;
  readonly #open: Frame[] = [];
  readonly #gatherings: Gathering[] = [];
  #box = -1;
  #level = 0;
  #bold = false;
  #hidden = false;
  #preformatted = false;
  #link = -1;
  #closedDetails = false;
  // the line being gathered
  #raw = '';
  #plain = false;
  #linked = 0;
  #lineLinks: number[] = [];
  #linePictures: number[] = [];
  #lineTimes: number[] = [];
  /** Pictures and times that wait for the next line. */
  #waiting: (Draft<Picture> | Draft<TimeMark>)[] = [];

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  run(body: Element): this {
    let node: AnyNode | null = body;
    while (node !== null && this.lines.length < MAX_LINES) {
      const first = this.#visit(node);
      if (first !== null) {
        node = first;
        continue;
      }
      while (node !== null) {
        if (isElement(node) && this.#entered(node)) this.#leave();
        if (node === body) return this.#finish();
        if (node.next !== null) {
          node = node.next;
          break;
        }
        node = node.parent as AnyNode | null;
      }
    }
    return this.#finish();
  }

  #finish(): this {
    while (this.#open.length > 0) this.#leave();
    this.#cut();
    return this;
  }

  #entered(element: Element): boolean {
    return !UNSHOWN.has(element.name);
  }

  /** The node to go down to, or null. */
  #visit(node: AnyNode): AnyNode | null {
    if (isText(node)) {
      this.#text(node.data);
      return null;
    }
    if (!isElement(node)) return null;
    if (!this.#entered(node)) {
      this.#single(node);
      return null;
    }
    this.#enter(node);
    return node.firstChild;
  }

  #text(data: string): void {
    if (this.#preformatted && data.includes('\n')) {
      const parts = data.split('\n');
      for (const [index, part] of parts.entries()) {
        if (index > 0) this.#cut();
        this.#inline(part);
      }
      return;
    }
    this.#inline(data);
  }

  #inline(data: string): void {
    this.#raw += data;
    const visible = data.trim() !== '';
    for (const gathering of this.#gatherings) if (gathering.raw.length < MAX_WORDS) gathering.raw += data;
    if (!visible) return;
    if (!this.#bold) this.#plain = true;
    if (this.#link >= 0) this.#linked += data.length;
    if (this.#link >= 0 && this.#lineLinks.at(-1) !== this.#link) this.#lineLinks.push(this.#link);
  }

  /** Ends the line being gathered. */
  #cut(): void {
    const text = this.#raw === '' ? '' : shown(this.#raw);
    this.#raw = '';
    for (const gathering of this.#gatherings) gathering.raw += ' ';
    if (text === '') {
      for (const picture of this.#linePictures) this.#waiting.push(this.pictures[picture]!);
      for (const time of this.#lineTimes) this.#waiting.push(this.times[time]!);
      this.#linePictures = [];
      this.#lineTimes = [];
      this.#lineLinks = [];
      this.#plain = false;
      this.#linked = 0;
      return;
    }
    this.linkChars.push(this.#linked);
    this.#linked = 0;
    const index = this.lines.length;
    const links = this.#lineLinks;
    const pictures = this.#linePictures;
    this.lines.push({
      index,
      text,
      place: 'main',
      box: this.#box,
      level: this.#level,
      bold: !this.#plain,
      hidden: this.#hidden,
      links,
      pictures,
    });
    for (const link of links) if (this.links[link]!.line < 0) this.links[link]!.line = index;
    for (const picture of pictures) this.pictures[picture]!.line = index;
    for (const time of this.#lineTimes) this.times[time]!.line = index;
    for (const one of this.#waiting) one.line = index;
    this.#waiting = [];
    this.#lineLinks = [];
    this.#linePictures = [];
    this.#lineTimes = [];
    this.#plain = false;
  }

  #enter(element: Element): void {
    const { name, attribs } = element;
    const drawn = look(attribs);
    const block = BLOCKS.has(name);
    const hides = (drawn.hidden || (this.#closedDetails && name !== 'summary')) && !this.#hidden;
    const cuts = block || drawn.block || hides || BREAKS.has(name);
    if (cuts) this.#cut();
    const before = this.#box;
    const frame = {
      box: before,
      opened: -1,
      level: this.#level,
      bold: this.#bold,
      hidden: this.#hidden,
      preformatted: this.#preformatted,
      link: this.#link,
      cuts,
      gathered: this.#gatherings.length,
      closedDetails: this.#closedDetails,
    };
    if (block && this.boxes.length < MAX_BOXES) frame.opened = this.#openBox(element);
    this.#open.push(frame);
    this.#level = levelOf(element) ?? this.#level;
    if (BOLD.has(name)) this.#bold = true;
    if (drawn.bold !== null) this.#bold = drawn.bold;
    if (hides) this.#hidden = true;
    if (PREFORMATTED.has(name)) this.#preformatted = true;
    this.#closedDetails = name === 'details' && attribs['open'] === undefined;
    this.#linkOf(element);
    if (drawn.picture !== '') this.#background(drawn.picture);
    if (name === 'time' || isDate(attribs['itemprop'])) this.#time(element);
  }

  #leave(): void {
    const frame = this.#open.pop()!;
    if (frame.cuts) this.#cut();
    while (this.#gatherings.length > frame.gathered) {
      const gathering = this.#gatherings.pop()!;
      gathering.done(shown(gathering.raw), gathering.alt);
    }
    if (frame.opened >= 0) {
      const box = this.boxes[frame.opened]!;
      box.to = this.lines.length;
      box.end = this.boxes.length;
      this.linkSpans[frame.opened]!.to = this.links.length;
    }
    this.#box = frame.box;
    this.#level = frame.level;
    this.#bold = frame.bold;
    this.#hidden = frame.hidden;
    this.#preformatted = frame.preformatted;
    this.#link = frame.link;
    this.#closedDetails = frame.closedDetails;
  }

  #openBox(element: Element): number {
    const index = this.boxes.length;
    const { class: classes, id, role } = element.attribs;
    const marks = [classes, id, role]
      .filter((mark) => mark !== undefined && mark !== '')
      .join(' ')
      .toLowerCase();
    this.boxes.push({
      index,
      parent: this.#box,
      tag: element.name,
      marks,
      place: 'main',
      from: this.lines.length,
      to: this.lines.length,
      end: index + 1,
    });
    this.elements.push(element);
    this.linkSpans.push({ from: this.links.length, to: this.links.length });
    this.#box = index;
    return index;
  }

  #linkOf(element: Element): void {
    const { name, attribs } = element;
    const { href, onclick } = attribs;
    const anchor = name === 'a' || (name === 'area' && href !== undefined);
    const spare = attribs['data-href'];
    if (!anchor && onclick === undefined && spare === undefined) return;
    if (name === 'body' || name === 'frameset') return;
    // a named place, not a link
    if (
      anchor &&
      href === undefined &&
      onclick === undefined &&
      spare === undefined &&
      (attribs['name'] ?? attribs['id']) !== undefined
    )
      return;
    const link = this.#addLink(element, anchor, href ?? attribs['xlink:href']);
    if (link === null) return;
    this.#link = link.index;
    this.#gatherings.push({
      raw: '',
      alt: name === 'area' ? shown(attribs['alt'] ?? '') : '',
      done: (text, alt) => nameLink(link, text, alt),
    });
  }

  #addLink(element: Element, anchor: boolean, href: string | undefined): Draft<Link> | null {
    const { attribs } = element;
    const target = readTarget(anchor, href, attribs['onclick'], attribs['data-href']);
    if (target === null || this.links.length >= MAX_LINKS) return null;
    const reachable = target.scheme === 'http' || target.scheme === 'other';
    const url = reachable ? this.#resolver.resolve(target.href) : null;
    const link: Draft<Link> = {
      index: this.links.length,
      url,
      href: target.href,
      words: '',
      by: 'none',
      picture: '',
      title: shown(attribs['title'] ?? attribs['aria-label'] ?? ''),
      scheme: reachable && url === null ? 'dead' : target.scheme,
      postback: target.postback,
      place: 'main',
      box: this.#box,
      line: -1,
      download: attribs['download'] !== undefined,
    };
    this.links.push(link);
    return link;
  }

  /** Elements without text of their own: pictures, buttons, areas, frames. */
  #single(element: Element): void {
    const { name, attribs } = element;
    if (name === 'img') this.#picture(element);
    else if (name === 'input') this.#button(element);
    else if (name === 'iframe' || name === 'frame') this.#frame(attribs['src'] ?? attribs['data-src']);
  }

  #frame(src: string | undefined): void {
    const url = src === undefined || src.trim() === '' ? null : this.#resolver.resolve(src.trim());
    if (url !== null && /^https?:/.test(url)) this.frames.push(url);
  }

  #button(element: Element): void {
    const { attribs } = element;
    const type = (attribs['type'] ?? '').toLowerCase();
    if (type === 'image') this.#picture(element);
    if (type !== 'image' && type !== 'button' && type !== 'submit') return;
    const link = attribs['onclick'] === undefined ? null : this.#addLink(element, false, undefined);
    if (link !== null) nameLink(link, '', shown(attribs['alt'] ?? attribs['value'] ?? ''), 'title');
  }

  #picture(element: Element): void {
    const { attribs } = element;
    const alt = shown(attribs['alt'] ?? '');
    const url = this.#source(attribs);
    const picture: Draft<Picture> = {
      index: this.pictures.length,
      url,
      alt,
      title: shown(attribs['title'] ?? ''),
      width: size(attribs['width']),
      height: size(attribs['height']),
      place: 'main',
      box: this.#box,
      link: this.#link,
      line: -1,
    };
    this.pictures.push(picture);
    this.#linePictures.push(picture.index);
    if (this.#link >= 0)
      this.#pictureOfLink(this.links[this.#link]!, url === '' ? '' : fileName(url), alt || picture.title);
    if (attribs['onclick'] === undefined || element.name !== 'img') return;
    const link = this.#addLink(element, false, undefined);
    if (link === null) return;
    this.#pictureOfLink(link, fileName(url), '');
    nameLink(link, '', alt);
  }

  #pictureOfLink(link: Draft<Link>, file: string, alt: string): void {
    if (link.picture === '') link.picture = file;
    if (alt === '') return;
    for (const gathering of this.#gatherings)
      gathering.alt = gathering.alt === '' ? alt : `${gathering.alt} ${alt}`.slice(0, MAX_WORDS);
  }

  /** Lazy pages keep the true address in a data attribute. */
  #source(attribs: Element['attribs']): string {
    const candidates = [attribs['data-src'], attribs['data-original'], attribs['data-lazy-src'], attribs['src']];
    for (const candidate of candidates) {
      const src = candidate?.trim() ?? '';
      if (src === '' || src.startsWith('data:')) continue;
      return this.#resolver.resolve(src) ?? '';
    }
    return '';
  }

  #background(src: string): void {
    if (this.#link < 0 || src.startsWith('data:')) return;
    this.#pictureOfLink(this.links[this.#link]!, fileName(this.#resolver.resolve(src) ?? src), '');
  }

  #time(element: Element): void {
    const { attribs } = element;
    const time: Draft<TimeMark> = {
      datetime: (attribs['datetime'] ?? attribs['content'] ?? '').trim(),
      text: '',
      itemprop: (attribs['itemprop'] ?? '').toLowerCase(),
      place: 'main',
      line: -1,
      box: this.#box,
    };
    this.#lineTimes.push(this.times.length);
    this.times.push(time);
    this.#gatherings.push({ raw: '', alt: '', done: (text) => void (time.text = text) });
  }
}

function levelOf(element: Element): number | null {
  const level = HEADING_LEVELS[element.name];
  if (level !== undefined) return level;
  if (element.attribs['role'] !== 'heading') return null;
  const said = Number(element.attribs['aria-level'] ?? 2);
  return said >= 1 && said <= 6 ? Math.trunc(said) : 2;
}

function isDate(itemprop: string | undefined): boolean {
  return itemprop !== undefined && DATE_PROPERTIES.has(itemprop.toLowerCase());
}

function nameLink(link: Draft<Link>, text: string, alt: string, by: Link['by'] = 'image'): void {
  if (text !== '') [link.words, link.by] = [text, 'text'];
  else if (alt !== '') [link.words, link.by] = [alt, by];
  else if (link.title !== '') [link.words, link.by] = [link.title, 'title'];
}

function fileName(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function size(value: string | undefined): number | null {
  const number = value === undefined ? Number.NaN : Number.parseInt(value, 10);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
