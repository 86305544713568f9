/** Which pictures show something of the page's own, and which decorate. */

import type { Outline, Picture } from '../model/outline.ts';
import { DECORATION_MARKS } from '../vietnamese/mark-words.ts';
import { boxAt, lineAt } from './boxes.ts';

/** Smaller ones are icons, bullets and counters, in CSS pixels. */
const MIN_SIZE_PX = 50;
/** A strip is a banner; no photograph is so wide for its height. */
const MAX_RATIO = 6;
/** Names like "icon_new.gif": in a longer name the same words describe a photograph. */
const MAX_DECORATION_WORDS = 3;

export function showsSomething(picture: Picture): boolean {
  if (picture.url === '') return false;
  if (picture.width !== null && picture.width < MIN_SIZE_PX) return false;
  if (picture.height !== null && picture.height < MIN_SIZE_PX) return false;
  if (picture.width !== null && picture.height !== null && picture.width >= MAX_RATIO * picture.height) return false;
  const words = nameWords(picture.url);
  if (words.length > MAX_DECORATION_WORDS) return true;
  return !words.some((word) => DECORATION_MARKS.has(word)) && !DECORATION_MARKS.has(words.join(''));
}

export function nameWords(url: string): readonly string[] {
  const [path = ''] = url.split(/[?#]/, 1);
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.[a-z]+$/, '');
  return name.split(/[^a-z]+/).filter((word) => word !== '');
}

/** Pictures by the box they stand in, made once per page. */
export function picturesByBox(outline: Outline): ReadonlyMap<number, readonly Picture[]> {
  let known = memory.get(outline);
  if (known === undefined) {
    const byBox = new Map<number, Picture[]>();
    for (const picture of outline.pictures) {
      const pictures = byBox.get(picture.box);
      if (pictures === undefined) byBox.set(picture.box, [picture]);
      else pictures.push(picture);
    }
    memory.set(outline, (known = byBox));
  }
  return known;
}

const memory = new WeakMap<Outline, ReadonlyMap<number, readonly Picture[]>>();

/** Pictures of a post: in the box that is its own, and on its lines. */
export function* picturesAt(outline: Outline, { box, alone, from, to }: PictureSpan): Generator<Picture> {
  const byBox = picturesByBox(outline);
  if (byBox.size === 0) return;
  const end = alone ? boxAt(outline, box).end : box;
  for (let at = box; at < end; at += 1) yield* byBox.get(at) ?? [];
  let before = -1;
  for (let line = from; line < Math.min(to, outline.lines.length); line += 1) {
    const at = lineAt(outline, line).box;
    if (at !== before && (at < box || at >= end))
      for (const picture of byBox.get(at) ?? []) if (picture.line >= from && picture.line < to) yield picture;
    before = at;
  }
}

export interface PictureSpan {
  readonly box: number;
  readonly alone: boolean;
  readonly from: number;
  readonly to: number;
}
