/** Changes that both portals undergo. */

import type { Reply } from '../../support/server.ts';
import { inOrder, type Post, type Site } from '../unseen-22/site.ts';
import { listOf, mainOf } from '../unseen-26/own.ts';
import { postsAt, type Line } from '../unseen-28/kit.ts';

export const FAULT: Reply = { status: 500, body: '<html><body><h1>500 Internal Server Error</h1></body></html>' };

/** Deletes the one post with these words in its title. */
export function drop(site: Site, name: string, words: string): Post {
  const list = listOf(site, name);
  const [gone, ...others] = list.posts.filter(({ title }) => title.includes(words));
  if (gone === undefined || others.length > 0) throw new Error(`not one post ${words} in ${name}`);
  list.posts = list.posts.filter((one) => one !== gone);
  return gone;
}

export function dropNewest(site: Site, name: string, count: number): void {
  const list = listOf(site, name);
  list.posts = inOrder(list.posts).slice(count);
}

/** A new post at an address that the portal gives. */
export function add(
  site: Site,
  name: string,
  line: Line,
  pathOf: (listPath: string, title: string) => string,
  image?: string,
): void {
  const list = listOf(site, name);
  for (const post of postsAt([line], (title) => pathOf(list.path, title)))
    list.posts.push(image === undefined ? post : { ...post, image });
}

export function rewrite(site: Site, path: string, main: string): void {
  mainOf(site, path).main = main;
}

export function rename(site: Site, href: string, words: string): void {
  const renamed = (one: Site['menu'][number]): Site['menu'][number] => ({
    ...one,
    words: one.href === href ? words : one.words,
    ...(one.under === undefined ? {} : { under: one.under.map(renamed) }),
  });
  site.menu = site.menu.map(renamed);
}

export function block(site: Site, name: string, from: string, to: string): void {
  const text = site.blocks[name] ?? '';
  if (text.split(from).length !== 2) throw new Error(`${name} has not once ${from}`);
  site.blocks[name] = text.replace(from, () => to);
}
