/** Text as it comes, cut into lines; what waits for a line; what gathers the text it stands around. */

import type { Picture, TimeMark } from '../model/outline.ts';
import { sharedString } from '../vietnamese/shared-string.ts';
import type { Draft, Drafts } from './drafts.ts';
import { shown } from './text.ts';

/** Words of a link or a time are cut at this length, characters. */
const MAX_WORDS = 1000;
/** Links and times open in each other: more are a page's mistake. */
const MAX_GATHERING = 20;

/** Longer texts come once, characters. */
const MAX_KEPT = 160;

/** Menus, boxes and footers stand on every page: one string serves all, and whoever remembers what it says finds it by itself. */
function kept(text: string): string {
  return text.length > MAX_KEPT ? text : sharedString(text);
}

/** How the text that comes now is drawn. */
export interface TextState {
  readonly box: number;
  readonly level: number;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** Innermost link, or -1. */
  readonly link: number;
}

/** An open link or time. */
interface Gathering {
  raw: string;
  alt: string;
  readonly done: (text: string, alt: string) => void;
}

export class LineBuilder {
  readonly #drafts: Drafts;
  readonly #gatherings: Gathering[] = [];
  #raw = '';
  /** Some of the line is not bold. */
  #plain = false;
  #linked = 0;
  /** Link of the last text, or -1. */
  #inLink = -1;
  #links: number[] = [];
  #pictures: number[] = [];
  /** Pictures and times of this line, and those that wait for the next one. */
  #marks: (Draft<Picture> | Draft<TimeMark>)[] = [];

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
  }

  text(data: string, state: TextState): void {
    this.#raw += data;
    this.#inLink = state.link;
    for (const gathering of this.#gatherings) if (gathering.raw.length < MAX_WORDS) gathering.raw += data;
    if (data.trim() === '') return;
    if (!state.bold) this.#plain = true;
    if (state.link < 0) return;
    this.#linked += data.length;
    if (this.#links.at(-1) !== state.link) this.#links.push(state.link);
  }

  /** The link whose words end the line so far, with no space behind them; -1 when none does. */
  get touching(): number {
    return this.#raw === '' || this.#inLink < 0 || /\s$/u.test(this.#raw) ? -1 : this.#inLink;
  }

  picture(picture: Draft<Picture>): void {
    this.#pictures.push(picture.index);
    this.#marks.push(picture);
  }

  time(time: Draft<TimeMark>): void {
    this.#marks.push(time);
    this.gather((text) => void (time.text = text));
  }

  /** What was open before; `release` goes back to it. */
  get gathering(): number {
    return this.#gatherings.length;
  }

  gather(done: Gathering['done'], alt = ''): void {
    if (this.#gatherings.length < MAX_GATHERING) this.#gatherings.push({ raw: '', alt, done });
    else done('', alt);
  }

  alt(words: string): void {
    if (words === '') return;
    for (const gathering of this.#gatherings) {
      gathering.alt = gathering.alt === '' ? words : `${gathering.alt} ${words}`.slice(0, MAX_WORDS);
    }
  }

  release(gathering: number): void {
    while (this.#gatherings.length > gathering) {
      const { raw, alt, done } = this.#gatherings.pop()!;
      done(kept(shown(raw)), alt);
    }
  }

  /** Ends the line. */
  cut(state: TextState): void {
    for (const gathering of this.#gatherings) if (gathering.raw.length < MAX_WORDS) gathering.raw += ' ';
    if (this.#raw === '' && this.#pictures.length === 0) return;
    const text = shown(this.#raw);
    if (text !== '') this.#add(kept(text), state);
    this.#raw = '';
    this.#plain = false;
    this.#linked = 0;
    if (this.#links.length > 0) this.#links = [];
    if (this.#pictures.length > 0) this.#pictures = [];
  }

  #add(text: string, { box, level, hidden }: TextState): void {
    const { lines, links: allLinks, linkChars } = this.#drafts;
    const index = lines.length;
    const links = this.#links;
    lines.push({ index, text, place: 'main', box, level, bold: !this.#plain, hidden, links, pictures: this.#pictures });
    linkChars.push(this.#linked);
    for (const link of links) if (allLinks[link]!.line < 0) allLinks[link]!.line = index;
    for (const mark of this.#marks) mark.line = index;
    this.#marks = [];
    // the line keeps these arrays: the next one needs its own, also where they are empty
    this.#links = [];
    this.#pictures = [];
  }
}
