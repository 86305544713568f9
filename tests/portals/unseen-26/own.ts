/** What the four portals share beside the kit: posts with more to them, sentences about nothing, letters as files. */

import { pdf } from '../../support/attachments.ts';
import type { Reply } from '../../support/server.ts';
import type { DocumentRow, List, Post, Site } from '../unseen-22/site.ts';

export interface Told extends Post {
  /** ISO; when the office touched it last. */
  updated?: string;
  tags?: readonly string[];
  comments?: readonly (readonly [who: string, when: string, words: string])[];
}

export interface Row extends DocumentRow {
  /** ISO; when it was put on the portal. */
  readonly posted?: string;
}

/** Three sentences about nothing a plan asks for; which ones depends on the title alone. */
export function around(title: string, pool: readonly string[], count = 3): readonly string[] {
  const start = Array.from(title).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return Array.from({ length: Math.min(count, pool.length) }, (_, at) => pool[(start + at) % pool.length] ?? '');
}

export function listOf(site: Site, name: string): List {
  const list = site.lists[name];
  if (list === undefined) throw new Error(`no list ${name}`);
  return list;
}

export function without(site: Site, name: string, date: string): void {
  const list = listOf(site, name);
  const left = list.posts.filter((post) => post.date !== date);
  if (left.length !== list.posts.length - 1) throw new Error(`not one post of ${date} in ${name}`);
  list.posts = left;
}

export function mainOf(site: Site, path: string): { title: string; main: string } {
  const page = site.pages[path];
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
}

export async function letter(...lines: readonly string[]): Promise<Reply> {
  return { headers: { 'content-type': 'application/pdf' }, body: await pdf([lines]) };
}

export async function scanned(): Promise<Reply> {
  return { headers: { 'content-type': 'application/pdf' }, body: await pdf([[{ scan: true }]]) };
}

/** What stands at an address of a program: `?name=value` in any order. */
export const asked = (path: string): URLSearchParams => new URL(path, 'http://portal.invalid').searchParams;
