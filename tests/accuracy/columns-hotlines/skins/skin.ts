/** What a portal's software adds: addresses, markup, the writing of dates, the way to the next page. */

import type { PortalRequest } from '../../../../demo/serve-portal.ts';
import type { Column, Day, LegalDocument, Post, Site } from '../site.ts';

export interface MenuEntry {
  readonly label: string;
  readonly url: string;
  /** Shown as this picture alone. */
  readonly image?: string;
  readonly below: readonly MenuEntry[];
}

export interface Shown {
  readonly site: Site;
  readonly title: string;
  /** Where the page stands, below the home page. */
  readonly crumbs: readonly (readonly [label: string, url: string])[];
  readonly main: string;
  readonly isHome: boolean;
  readonly menu: readonly MenuEntry[];
  /** Pictures with links, boxes: the home page has the hotline's among them. */
  readonly side: string;
  readonly banners: readonly MenuEntry[];
  readonly latest: readonly Listed[];
  readonly footer: string;
  /** Day that the clock in the header shows. */
  readonly today: Day;
}

export interface Listed {
  readonly post: Post;
  readonly url: string;
  /** null: the list shows none. */
  readonly date: Day | null;
}

export interface Pager {
  readonly page: number;
  readonly pages: number;
  readonly path: (page: number) => string;
}

export interface Skin {
  readonly name: string;
  /** Path of the home page, where `/` leads. */
  readonly home: string;
  readonly listPath: (column: Column, page: number) => string;
  readonly postPath: (column: Column, post: Post) => string;
  readonly pagePath: (page: { readonly key: string; readonly slug: string }) => string;
  readonly frame: (shown: Shown) => string;
  readonly list: (entries: readonly Listed[], column: Column, pager: Pager) => string;
  readonly documents: (
    rows: readonly LegalDocument[],
    column: Column,
    pager: Pager,
    urlOf: (row: LegalDocument) => string,
  ) => string;
  readonly article: (post: Post, column: Column, related: readonly Listed[]) => string;
  readonly homeBlock: (column: Column, url: string, entries: readonly Listed[]) => string;
  /** Page asked for by a form post; 1 when the request is not one. */
  readonly postedPage?: (request: PortalRequest) => number;
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** A post's own date where the column puts it, in the skin's writing; '' where it stands elsewhere. */
export function shownDate(column: Column, post: Post, write: (day: Day) => string): string {
  if (post.date === null) return '';
  if (column.dates === 'list' || column.dates === 'article') return write(post.date);
  if (column.dates === 'time') return `<time datetime="${post.date}T08:30:00+07:00">đã đăng</time>`;
  return '';
}

export function picture({ picture, id }: Post, folder: string): string {
  return picture
    ? `<p style="text-align:center"><img src="${folder}/anh-bai-${id}.jpg" alt="" width="640" height="420"></p>`
    : '';
}
