/** Words in class, id and role that tell where a part of the page stands. */

import type { Place } from '../model/outline.ts';
import type { Element } from './parse.ts';

/** Words separated by spaces: '-', '_', camel case and digits in a class are separations too. */
export const PLACE_WORDS: readonly (readonly [place: Place, phrases: readonly string[]])[] = [
  ['comment', ['comment', 'comments', 'binh luan', 'binhluan', 'fb comments', 'respond']],
  ['related', ['related', 'relate', 'tin lien quan', 'tinlienquan', 'lien quan', 'lienquan', 'tin khac', 'tinkhac', 'cac tin khac', 'cactinkhac', 'other news', 'othernews', 'news other', 'newsother', 'bai viet khac', 'tin cung chuyen muc']],
  ['breadcrumb', ['breadcrumb', 'breadcrumbs', 'bread crumb', 'duong dan', 'duongdan', 'sitepath', 'site path', 'pathway', 'you are here']],
  ['menu', ['menu', 'nav', 'navbar', 'navigation', 'topmenu', 'mainmenu', 'megamenu', 'menubar', 'leftmenu', 'menuleft', 'topnav', 'mainnav', 'main nav', 'navi']],
  ['footer', ['footer', 'chan trang', 'chantrang', 'foot', 'copyright', 'bottom info']],
  ['sidebar', ['sidebar', 'side bar', 'left column', 'right column', 'left col', 'right col', 'leftcol', 'rightcol', 'col left', 'col right', 'colleft', 'colright', 'column left', 'column right', 'cot trai', 'cot phai', 'cottrai', 'cotphai', 'left pane', 'right pane', 'leftpane', 'rightpane', 'aside', 'sidebar first', 'sidebar second', 'left panel', 'right panel']],
  ['header', ['header', 'banner', 'masthead', 'top bar', 'topbar', 'dau trang']],
];

const ROLES: Readonly<Record<string, Place>> = {
  banner: 'header', navigation: 'menu', menubar: 'menu', menu: 'menu', complementary: 'sidebar', contentinfo: 'footer',
};
const TAGS: Readonly<Record<string, Place>> = { nav: 'menu', aside: 'sidebar', footer: 'footer', header: 'header' };
/** Never the name of a part: these hold the page. */
const WRAPPERS: ReadonlySet<string> = new Set(['body', 'form', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'tbody']);

export function claim(element: Element): Place | null {
  const { name, attribs } = element;
  if (WRAPPERS.has(name)) return null;
  const role = attribs['role'] === undefined ? undefined : ROLES[attribs['role'].toLowerCase()];
  if (role !== undefined) return role;
  if ((name === 'header' || name === 'footer') && inArticle(element)) return null;
  const marks = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
  const words = marks === ' ' ? '' : wordsOf(marks);
  if (words.includes(' pag')) return null;
  const named = words === '' ? null : byWords(words);
  return named ?? TAGS[name] ?? null;
}

function byWords(words: string): Place | null {
  for (const [place, phrases] of PLACE_WORDS) for (const phrase of phrases) if (words.includes(` ${phrase} `)) return place;
  return null;
}

function wordsOf(marks: string): string {
  return ` ${marks.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^A-Za-z]+/g, ' ').toLowerCase()} `;
}

function inArticle(element: Element): boolean {
  for (let up = element.parent; up !== null; up = up.parent) {
    if (up.type === 'tag' && (up.name === 'article' || up.name === 'main' || up.name === 'section')) return true;
  }
  return false;
}
