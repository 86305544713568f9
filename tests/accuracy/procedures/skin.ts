/** What one kind of portal software does with a page: addresses, the frame around it, lists and sheets. */

import type { Catalogue } from './catalogue.ts';
import type { Behind } from './scenario.ts';

export type Target =
  | { readonly kind: 'home' | 'hub' }
  | { readonly kind: 'list'; readonly field: number | null; readonly page: number }
  | { readonly kind: 'procedure' | 'print'; readonly base: string }
  | { readonly kind: 'news-list'; readonly page: number }
  | { readonly kind: 'news'; readonly serial: number }
  | { readonly kind: 'standing'; readonly slug: string }
  | { readonly kind: 'file'; readonly name: string };

export interface ShownRow {
  /** As the portal shows it: with or without the agency's suffix. */
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly behind: Behind;
  /** Of the procedure, its scan, or null. */
  readonly href: string | null;
}

export interface ListView {
  readonly rows: readonly ShownRow[];
  /** From 1. */
  readonly first: number;
  readonly page: number;
  readonly pages: number;
  readonly pageHref: (page: number) => string;
}

export interface SheetView {
  readonly code: string;
  readonly printHref: string | null;
}

export interface Link {
  readonly words: string;
  readonly href: string;
}

export interface Framed {
  readonly title: string;
  readonly main: string;
  readonly crumbs: readonly Link[];
  readonly menu: readonly Link[];
  readonly aside: readonly Link[];
  readonly department: string;
  readonly province: string;
}

export interface Skin {
  readonly id: string;
  readonly catalogue: Catalogue;
  /** One list of all; one for each field; or both. */
  readonly lists: 'one' | 'fields' | 'both';
  readonly pageSize: number;
  /** Where a procedure's code can be read. */
  readonly codes: 'list' | 'href' | 'sheet' | 'nowhere';
  readonly encoding: 'utf-8' | 'nfd' | 'windows-1258';
  /** Pages of a list are reached by a form post. */
  readonly postback: boolean;
  /** The words over the list of procedures and in the menu. */
  readonly listTitle: string;
  readonly address: (target: Target) => string;
  readonly frame: (framed: Framed) => string;
  readonly list: (view: ListView) => string;
  readonly sheet: (procedure: SheetProcedure, view: SheetView) => string;
}

type SheetProcedure = Catalogue['active'][number];

/** `&` as markup has it. */
export function attribute(href: string): string {
  return href.replaceAll('&', '&amp;');
}

export function anchor({ href, words }: Link, attributes = ''): string {
  return `<a href="${attribute(href)}"${attributes}>${words}</a>`;
}

/** A serial for the database keys of portals: 1.014011 -> 14011. */
export function key(base: string): string {
  return base.replace('.', '').replace(/^10*/, '');
}

/** A stable number for a standing page. */
export function slugKey(slug: string): number {
  let sum = 7;
  for (const letter of slug) sum = (sum * 31 + letter.charCodeAt(0)) % 8999;
  return 1000 + sum;
}
