/** One post of a list with what is told of it: title, date, picture, prominence. */

import type { Outline } from '../../model/outline.ts';
import type { Prominence } from '../../vietnamese/news-words.ts';
import { countWords } from '../boxes.ts';
import { picturesAt, showsSomething } from '../pictures.ts';
import { prominence } from './pinned.ts';
import { postDate } from './post-date.ts';
import type { PostDate } from './post-date.ts';
import type { ListedPost } from './post-lists.ts';
import { postTitle, titleByAddress } from './post-title.ts';
import type { PostTitle } from './post-title.ts';

/** Fewer words beside a date name somebody. */
export const NAME_WORDS = 3;

export interface Described {
  readonly post: ListedPost;
  readonly title: PostTitle;
  readonly date: PostDate | null;
  readonly picture: boolean;
  readonly prominence: Prominence | null;
}

export function described(outline: Outline, post: ListedPost, today: string): readonly Described[] {
  const named = postTitle(outline, post, today);
  const title = named ?? titleByAddress(post);
  if (title === null || !title.leads) return [];
  // without a date of its own a picture without words is a banner
  if (named === null && (countWords(title.text) < NAME_WORDS || !isDatedWithin(outline, post, title, today))) return [];
  let picture = false;
  for (const one of picturesAt(outline, post)) picture ||= showsSomething(one);
  return [{ post, title, date: postDate(outline, post, title, today), picture, prominence: prominence(outline, post) }];
}

function isDatedWithin(outline: Outline, post: ListedPost, title: PostTitle, today: string): boolean {
  const line = postDate(outline, post, title, today)?.line ?? -1;
  return line >= post.from && line < post.to;
}

/** A lead story stands in its list again: one post, with the date that either of them shows. */
export function once(posts: readonly Described[]): readonly Described[] {
  const byKey = new Map<string, Described>();
  for (const one of posts) {
    const known = byKey.get(one.post.key);
    if (known === undefined) byKey.set(one.post.key, one);
    else if (known.date === null && one.date !== null) byKey.set(one.post.key, { ...known, date: one.date });
  }
  return [...byKey.values()];
}
