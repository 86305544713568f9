/** One walk over the tree, without recursion: pages nest as deep as they like. */

import { emptyDrafts, MAX_BOXES, MAX_LINES } from './drafts.ts';
import type { Draft, Drafts } from './drafts.ts';
import { drawingOf } from './elements.ts';
import type { Drawing } from './elements.ts';
import { isMuteButton, openedBox } from './hooks.ts';
import { isSpacer } from './href.ts';
import { scrollAddress } from './kept-address.ts';
import { LineBuilder } from './line-builder.ts';
import type { TextState } from './line-builder.ts';
import { addChoices, addLink, addPicture, addTurn, fileName, nameLink, restOf } from './links.ts';
import { look } from './look.ts';
import type { Resolver } from './resolver.ts';
import { isSetApart } from './side-by-side.ts';
import { shown } from './text.ts';
import { isDocumentAddress, viewedFile } from '../model/file-address.ts';
import { attribute, isElement, isText, textIn } from './tree.ts';
import { turnWords } from './turns.ts';
import type { TreeNode } from './tree.ts';

const DATE_PROPERTIES: ReadonlySet<string> = new Set([
  'datepublished',
  'datemodified',
  'datecreated',
  'article:published_time',
]);

/** Shorter words of links side by side are a pager's, or one label cut in two. */
const MIN_APART_WORDS = 3;

const TURNING: ReadonlySet<string> = new Set(['submit', 'image']);
/** Words of a button that turns pages, characters. */
const MAX_BUTTON = 100;

/** What an open element changed, to be put back when it closes. */
interface Opened {
  readonly element: TreeNode;
  readonly state: WalkState;
  readonly box: number;
  readonly cuts: boolean;
  readonly gathering: number;
}

interface WalkState extends TextState {
  readonly preformatted: boolean;
  /** Directly in a details element that is closed, and whether that one is hidden: its summary is not folded away. */
  readonly folded: { readonly hidden: boolean } | null;
  /** Box of the heading that gives the level, or -1. */
  readonly heading: number;
}

export function walk(body: TreeNode, resolver: Resolver): Drafts {
  return new Walk(resolver).run(body);
}

class Walk {
  readonly #drafts = emptyDrafts();
  readonly #lines = new LineBuilder(this.#drafts);
  readonly #resolver: Resolver;
  readonly #opened: Opened[] = [];
  #state: WalkState = {
    box: -1,
    level: 0,
    bold: false,
    hidden: false,
    link: -1,
    preformatted: false,
    folded: null,
    heading: -1,
  };

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  run(body: TreeNode): Drafts {
    let node: TreeNode | null = body;
    while (node !== null && this.#drafts.lines.length < MAX_LINES) {
      const down: TreeNode | null = this.#visit(node);
      if (down !== null) {
        node = down;
        continue;
      }
      while (node !== null) {
        if (node === this.#opened.at(-1)?.element) this.#leave();
        if (node === body) node = null;
        else if (node.next === null) node = node.parent;
        else {
          node = node.next;
          break;
        }
      }
    }
    while (this.#opened.length > 0) this.#leave();
    this.#lines.cut(this.#state);
    return this.#drafts;
  }

  /** The node to go down to, or null. */
  #visit(node: TreeNode): TreeNode | null {
    if (isText(node)) {
      this.#text(node.data);
      return null;
    }
    if (!isElement(node)) return null;
    const drawing = drawingOf(node.name);
    if (drawing.unshown) {
      this.#single(node);
      return null;
    }
    this.#enter(node, drawing);
    if (drawing.icon) this.#icon(node);
    return node.first;
  }

  #text(data: string): void {
    if (!this.#state.preformatted || !data.includes('\n')) {
      this.#lines.text(data, this.#state);
      return;
    }
    for (const [nth, part] of data.split('\n').entries()) {
      if (nth > 0) this.#lines.cut(this.#state);
      this.#lines.text(part, this.#state);
    }
  }

  #enter(element: TreeNode, drawing: Drawing): void {
    const { name } = element;
    const before = this.#state;
    const drawn = look(element);
    // the first element is the page: every line stands in a box
    const block = drawing.block || this.#drafts.boxes.length === 0;
    const folds = name === 'details' && attribute(element, 'open') === undefined;
    const hidden =
      name === 'summary' && before.folded !== null
        ? before.folded.hidden
        : before.hidden || folds || drawn.hidden || drawing.fallback;
    const apart = (name === 'a' && this.#runsInto(element)) || isSetApart(element);
    const cuts = block || drawing.breaks || drawn.block || hidden !== before.hidden || apart;
    if (cuts) this.#lines.cut(before);
    const box = block && this.#drafts.boxes.length < MAX_BOXES ? this.#openBox(element) : -1;
    this.#opened.push({ element, state: before, box, cuts, gathering: this.#lines.gathering });
    const bold = drawn.bold ?? (before.bold || drawing.bold);
    if (block || bold !== before.bold || hidden !== before.hidden || drawing.preformatted || before.folded !== null) {
      const level = levelOf(element, drawing);
      const ended = level === null && block && this.#hasSpoken(before.heading);
      this.#state = {
        box: box < 0 ? before.box : box,
        level: ended ? 0 : (level ?? before.level),
        bold,
        hidden,
        link: before.link,
        preformatted: before.preformatted || drawing.preformatted,
        folded: folds ? { hidden: before.hidden } : null,
        heading: ended ? -1 : level === null ? before.heading : box,
      };
    }
    if (name !== 'body' && name !== 'frameset') this.#link(element);
    const scroll = block ? scrollAddress(element) : null;
    const grows = scroll === null ? null : this.#resolver.resolve(scroll);
    if (grows !== null) this.#drafts.scrolls.push(grows);
    if (drawn.picture !== '') this.#background(drawn.picture);
    if (name === 'object') this.#shownFile(attribute(element, 'data'));
    if (name === 'time' || isDate(attribute(element, 'itemprop'))) this.#time(element);
  }

  /** A heading with words of its own that nobody closed: the blocks in it are what it heads. */
  #hasSpoken(heading: number): boolean {
    const { boxes, lines } = this.#drafts;
    return heading >= 0 && lines[boxes[heading]!.from]?.box === heading;
  }

  #leave(): void {
    const { state, box, cuts, gathering } = this.#opened.pop()!;
    if (cuts) this.#lines.cut(this.#state);
    this.#lines.release(gathering);
    this.#state = state;
    if (box < 0) return;
    const { boxes, lines, links, linkSpans } = this.#drafts;
    boxes[box]!.to = lines.length;
    boxes[box]!.end = boxes.length;
    linkSpans[box]!.to = links.length;
  }

  /** Right behind another link's words: a stylesheet draws the two apart, or their reader saw one word of both. */
  #runsInto(element: TreeNode): boolean {
    const last = this.#drafts.links[this.#lines.touching];
    if (last === undefined || last.words.split(' ').length < MIN_APART_WORDS) return false;
    const href = attribute(element, 'href')?.trim() ?? '';
    // one link in pieces, as word processors leave it, leads to one place
    return href !== '' && href !== last.href;
  }

  #openBox(element: TreeNode): number {
    const { boxes, lines, links, elements, linkSpans } = this.#drafts;
    const index = boxes.length;
    const from = lines.length;
    const parent = this.#state.box;
    boxes.push({
      index,
      parent,
      tag: element.name,
      marks: marksOf(element),
      place: 'main',
      from,
      to: from,
      end: index + 1,
    });
    elements.push(element);
    linkSpans.push({ from: links.length, to: links.length });
    return index;
  }

  #link(element: TreeNode): void {
    const link = addLink(element, this.#state.box, this.#drafts, this.#resolver);
    if (link === null) return this.#muteButton(element);
    this.#state = { ...this.#state, link: link.index };
    const alt = element.name === 'area' ? shown(attribute(element, 'alt') ?? '') : '';
    this.#lines.gather((text, instead) => nameLink(link, text, instead), alt);
  }

  #muteButton(element: TreeNode): void {
    if (element.name !== 'button') return;
    const { box } = this.#state;
    const rest = restOf(element, this.#resolver);
    const opens = rest === null ? openedBox(element) : null;
    if (opens !== null) {
      this.#lines.gather((words) => void this.#drafts.openers.push({ words, box, opens }), '');
      return;
    }
    if (
      rest === null &&
      addTurn(
        element,
        turnWords(element, shown(textIn(element, MAX_BUTTON))),
        this.#state.box,
        this.#drafts,
        this.#resolver,
      ) !== null
    )
      return;
    if (rest === null && !isMuteButton(element)) return;
    const pushed = (words: string): unknown =>
      words !== '' && this.#drafts.buttons.push({ words, box, ...(rest === null ? {} : { rest }) });
    this.#lines.gather((text) => void pushed(turnWords(element, text)), '');
  }

  /** Elements without text of their own: pictures, buttons, menus of options, frames. */
  #single(element: TreeNode): void {
    const { name } = element;
    if (name === 'img') this.#picture(element);
    else if (name === 'input') this.#button(element);
    else if (name === 'select') addChoices(element, this.#state.box, this.#drafts, this.#resolver);
    else if (name === 'iframe' || name === 'frame')
      this.#frame(attribute(element, 'src') ?? attribute(element, 'data-src'));
    else if (name === 'embed') this.#shownFile(attribute(element, 'src'));
  }

  /** A document shown in the page; other things that are embedded so are films and sounds. */
  #shownFile(src: string | undefined): void {
    if (src !== undefined && isDocumentAddress(src.trim())) this.#frame(src);
  }

  #frame(src: string | undefined): void {
    const url =
      src === undefined || src.trim() === '' || isSpacer(src.trim()) ? null : this.#resolver.resolve(src.trim());
    if (url === null || !/^https?:/.test(url)) return;
    const file = viewedFile(src ?? '');
    const shown = file === null ? null : URL.parse(file, url);
    this.#drafts.frames.push(shown === null ? url : (this.#resolver.resolve(shown.href) ?? url));
  }

  #button(element: TreeNode): void {
    const type = attribute(element, 'type')?.toLowerCase() ?? '';
    const said = turnWords(element, shown(attribute(element, type === 'image' ? 'alt' : 'value') ?? ''));
    if (TURNING.has(type) && addTurn(element, said, this.#state.box, this.#drafts, this.#resolver) !== null) return;
    if (type === 'image') this.#picture(element);
    else if (type === 'button' || type === 'submit') {
      const link = addLink(element, this.#state.box, this.#drafts, this.#resolver);
      const words = said;
      if (link !== null) nameLink(link, '', words, 'title');
      else if (words !== '' && isMuteButton(element)) this.#drafts.buttons.push({ words, box: this.#state.box });
    }
  }

  #picture(element: TreeNode): void {
    const { box, link } = this.#state;
    const picture = addPicture(element, box, link, this.#drafts, this.#resolver);
    this.#lines.picture(picture);
    this.#showInLink(picture.url);
    this.#lines.alt(picture.alt || picture.title);
    const own = addLink(element, box, this.#drafts, this.#resolver);
    if (own === null) return;
    own.picture = fileName(picture.url);
    nameLink(own, '', picture.alt);
  }

  /** `<i class="fa fa-fax"></i>`: a picture without an address. */
  #icon(element: TreeNode): void {
    if (element.first !== null && element.name !== 'svg') return;
    if (attribute(element, 'class') === undefined && attribute(element, 'title') === undefined) return;
    const { box, link } = this.#state;
    this.#lines.picture(addPicture(element, box, link, this.#drafts, this.#resolver));
  }

  #background(src: string): void {
    if (!src.startsWith('data:')) this.#showInLink(this.#resolver.resolve(src) ?? src);
  }

  #showInLink(url: string): void {
    const link = this.#drafts.links[this.#state.link];
    if (link !== undefined && link.picture === '') link.picture = fileName(url);
  }

  #time(element: TreeNode): void {
    const time: Draft<Drafts['times'][number]> = {
      datetime: (attribute(element, 'datetime') ?? attribute(element, 'content') ?? '').trim(),
      text: '',
      itemprop: (attribute(element, 'itemprop') ?? '').toLowerCase(),
      place: 'main',
      line: -1,
      box: this.#state.box,
    };
    this.#drafts.times.push(time);
    this.#lines.time(time);
  }
}

function marksOf(element: TreeNode): string {
  let marks = '';
  for (const name of ['class', 'id', 'role']) {
    const mark = attribute(element, name);
    if (mark !== undefined && mark !== '') marks += marks === '' ? mark : ` ${mark}`;
  }
  return marks.toLowerCase();
}

function levelOf(element: TreeNode, { level }: Drawing): number | null {
  if (level > 0) return level;
  if (attribute(element, 'role') !== 'heading') return null;
  const said = Number(attribute(element, 'aria-level') ?? 2);
  return said >= 1 && said <= 6 ? Math.trunc(said) : 2;
}

function isDate(itemprop: string | undefined): boolean {
  return itemprop !== undefined && DATE_PROPERTIES.has(itemprop.toLowerCase());
}
