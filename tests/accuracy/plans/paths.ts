/** Where the publications of a portal stand. */

import { skinOf } from '../columns-hotlines/build.ts';
import type { Post } from '../columns-hotlines/site.ts';
import type { PublishedPortal } from './publish.ts';

export function pagePath({ site }: PublishedPortal, slug: string): string {
  return skinOf(site).pagePath({ key: slug, slug });
}

/** Paths of all posts, each with its column's way of dating. */
export function postPaths({ site }: PublishedPortal): readonly (readonly [path: string, post: Post])[] {
  const skin = skinOf(site);
  return site.columns
    .filter(({ kind }) => kind === 'news')
    .flatMap((column) => column.posts.map((post) => [skin.postPath(column, post), post] as const));
}
