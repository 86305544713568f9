/**
 * The box of each post: the largest one around its links that holds no other post's. Picture, title and "Xem tiếp" of
 * one post lead to one page, so they share a box.
 */

import type { Link, Outline } from '../../model/outline.ts';
import { bestStamp, lineStamps } from '../dates/date-stamps.ts';
import { boxAt, countWords, isWithin, lineAt } from '../boxes.ts';
import type { PostLink } from './post-links.ts';

export interface PostBox {
  readonly box: number;
  readonly key: string;
  /** In document order. */
  readonly links: readonly PostLink[];
  /** The box holds nothing but this post; else several share it, each on lines of its own. */
  readonly alone: boolean;
  /** Its lines. */
  readonly from: number;
  readonly to: number;
}

/** A link that no post's box may hold: `key` as of a post's. */
type HeldLink = Pick<PostLink, 'link' | 'key'>;

/** In document order; consecutive boxes of one post are one. `taken`: addresses of rows that are something else. */
export function postBoxes(
  outline: Outline,
  candidates: readonly PostLink[],
  { today, taken }: { readonly today: string; readonly taken: ReadonlySet<string> },
): readonly PostBox[] {
  const others = outline.links.flatMap((link): readonly HeldLink[] =>
    link.url !== null && taken.has(link.url) ? [{ link, key: link.url }] : [],
  );
  const strongKeys = new Set(candidates.filter(({ strong }) => strong).map(({ key }) => key));
  const strong = candidates.filter(({ key }) => strongKeys.has(key));
  const weak = candidates.filter(({ key }) => !strongKeys.has(key));
  const boxes = gather(
    outline,
    strong,
    holders(outline, [...candidates.filter((one) => strongKeys.has(one.key) || isHeaded(outline, one)), ...others]),
  );
  const known = new Set(boxes.filter(({ alone }) => alone).map(({ box }) => box));
  const all = holders(outline, [...candidates, ...others]);
  const siblings = new Set(
    boxes.filter(({ alone }) => alone).map(({ box }) => `${boxAt(outline, box).parent} ${boxAt(outline, box).tag}`),
  );
  const promoted = gather(outline, weak, all).filter((post) => {
    if (post.from >= post.to || isInside(outline, post.box, known)) return false;
    if (onlyLinks(outline, post)) return false;
    const { parent, tag } = boxAt(outline, post.box);
    return siblings.has(`${parent} ${tag}`) || isDated(outline, post, today);
  });
  return [...boxes, ...promoted].sort((a, b) => order(a) - order(b));
}

/** A title of a word or two in a heading of its own: another post, or another block. */
function isHeaded(outline: Outline, { link, mute }: PostLink): boolean {
  return !mute && link.line >= 0 && lineAt(outline, link.line).level > 0;
}

function order(post: PostBox): number {
  return post.links[0]?.link.index ?? 0;
}

/** For each box the one key inside it, MANY or NONE. */
function holders(outline: Outline, links: readonly HeldLink[]): Int32Array {
  const keys = new Map<string, number>();
  const held = new Int32Array(outline.boxes.length).fill(NONE);
  for (const { link, key } of links) {
    let id = keys.get(key);
    if (id === undefined) keys.set(key, (id = keys.size));
    if (link.box >= 0) held[link.box] = meet(held[link.box] as number, id);
  }
  // children come after their parent
  for (let box = outline.boxes.length - 1; box > 0; box -= 1) {
    const { parent } = boxAt(outline, box);
    if (parent >= 0 && held[box] !== NONE) held[parent] = meet(held[parent] as number, held[box] as number);
  }
  return held;
}

const NONE = -1;
const MANY = -2;

function meet(known: number, id: number): number {
  return known === NONE || known === id ? id : MANY;
}

function gather(outline: Outline, links: readonly PostLink[], held: Int32Array): readonly PostBox[] {
  const posts: PostBox[] = [];
  const titles = titlesByKey(links);
  for (const post of links) {
    const box = climb(outline, post, { held, titles: titles.get(post.key) ?? null });
    const last = posts.at(-1);
    const alone = held[box] !== MANY;
    const { from, to } = alone ? boxAt(outline, box) : linesOf(outline, post);
    if (last?.key === post.key && adjacent(outline, last.box, box)) {
      // the first box stands for the post; a row or two of a table may follow it
      posts[posts.length - 1] = {
        ...last,
        links: [...last.links, post],
        from: Math.min(last.from, from),
        to: Math.max(last.to, to),
      };
    } else posts.push({ box, key: post.key, links: [post], alone, from, to });
  }
  return posts;
}

/** All lines of a link that wraps its whole card, title, date and summary; else the one it stands on. */
function linesOf(outline: Outline, post: PostLink): { readonly from: number; readonly to: number } {
  const from = lineOf(outline, post);
  let to = from + 1;
  while (to < outline.lines.length && lineAt(outline, to).links.includes(post.link.index)) to += 1;
  return { from, to };
}

/** A picture's link stands over the line after it. */
function lineOf(outline: Outline, { link }: PostLink): number {
  if (link.line >= 0) return link.line;
  const line = linesOfPictures(outline).get(link.index) ?? -1;
  return line < 0 ? boxAt(outline, Math.max(link.box, 0)).from : line;
}

const pictureLines = new WeakMap<Outline, ReadonlyMap<number, number>>();

/** For the link around each picture, the picture's line. */
function linesOfPictures(outline: Outline): ReadonlyMap<number, number> {
  let known = pictureLines.get(outline);
  if (known === undefined)
    pictureLines.set(outline, (known = new Map(outline.pictures.map(({ link, line }) => [link, line]))));
  return known;
}

/** One box, or siblings. */
function adjacent(outline: Outline, a: number, b: number): boolean {
  return a === b || isWithin(outline, b, a) || boxAt(outline, a).parent === boxAt(outline, b).parent;
}

const PAGE_TAGS: ReadonlySet<string> = new Set(['body', 'main', 'form']);

/** Boxes around a link that may still be its post's. */
const MAX_CLIMB = 40;

/** What the titles of each post say: "Xem tiếp" goes no further up than they do. */
function titlesByKey(links: readonly PostLink[]): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { key, link, strong } of links) {
    if (!strong) continue;
    const known = titles.get(key);
    if (known === undefined) titles.set(key, new Set([link.words]));
    else known.add(link.words);
  }
  return titles;
}

interface Around {
  readonly held: Int32Array;
  /** Of the link's post; null where no link of it is a title. */
  readonly titles: ReadonlySet<string> | null;
}

function climb(outline: Outline, { link }: PostLink, { held, titles }: Around): number {
  let box = Math.max(link.box, 0);
  for (let step = 0; box > 0 && step < MAX_CLIMB; step += 1) {
    const { parent, place } = boxAt(outline, box);
    if (parent <= 0 || held[parent] === MANY) break;
    const outer = boxAt(outline, parent);
    if (outer.place !== place || PAGE_TAGS.has(outer.tag)) break;
    if (titles !== null && headingAdded(outline, box, parent, { url: link.url, titles })) break;
    box = parent;
  }
  return box;
}

/** The parent brings in a heading that is not the post's own title: the heading of its block. */
function headingAdded(
  outline: Outline,
  box: number,
  parent: number,
  own: { readonly url: Link['url']; readonly titles: ReadonlySet<string> },
): boolean {
  const inner = boxAt(outline, box);
  const outer = boxAt(outline, parent);
  // a large box is no single post's
  if (outer.to - outer.from > MAX_POST_LINES) return true;
  for (let at = outer.from; at < outer.to; at += 1) {
    if (at >= inner.from && at < inner.to) continue;
    const line = lineAt(outline, at);
    if (line.level === 0 || own.titles.has(line.text)) continue;
    if (!line.links.some((link) => outline.links[link]?.url === own.url)) return true;
  }
  return false;
}

/** Lines of a post in a list: title, byline, a summary of some paragraphs. */
const MAX_POST_LINES = 40;

function isInside(outline: Outline, box: number, outers: ReadonlySet<number>): boolean {
  for (let at = box; at > 0; at = boxAt(outline, at).parent) if (outers.has(at)) return true;
  return false;
}

/** Nothing in it but the link's own words: a "Xem thêm" or a section's name alone. */
function onlyLinks(outline: Outline, post: PostBox): boolean {
  let words = 0;
  for (let at = post.from; at < post.to; at += 1) words += countWords(lineAt(outline, at).text);
  return (
    post.links.every(({ mute }) => mute) &&
    words <= post.links.reduce((sum, { link }) => sum + countWords(link.words), 0)
  );
}

function isDated(outline: Outline, post: PostBox, today: string): boolean {
  if (post.to - post.from > MAX_POST_LINES) return false;
  for (let at = post.from; at < post.to; at += 1) if (bestStamp(lineStamps(outline, at, today)) !== null) return true;
  return false;
}
