/** Changes that both portals' second mutations make. */

import type { Post, Site } from '../unseen-22/site.ts';
import { postOf } from '../unseen-22/site.ts';

export const rewrite = (site: Site, list: string, words: string, other: Partial<Post>): void =>
  void Object.assign(postOf(site, list, words), other);

export function retitle(site: Site, href: string, words: string, title: string, main?: string): void {
  const page = site.pages[href];
  if (page === undefined) throw new Error(`no page ${href}`);
  site.pages[href] = { title, main: main ?? page.main };
  const renamed = (one: Site['menu'][number]): Site['menu'][number] => ({
    ...one,
    words: one.href === href ? words : one.words,
    ...(one.under === undefined ? {} : { under: one.under.map(renamed) }),
  });
  site.menu = site.menu.map(renamed);
}

export function dropItem(site: Site, words: string): void {
  site.menu = site.menu.map((one) => ({
    ...one,
    ...(one.under === undefined ? {} : { under: one.under.filter((two) => two.words !== words) }),
  }));
}
