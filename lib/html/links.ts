/** Links and pictures of single elements. */

import type { Link, Picture } from '../model/outline.ts';
import { chooserOf, chosenTarget } from './choices.ts';
import { MAX_LINKS } from './drafts.ts';
import type { Draft, Drafts } from './drafts.ts';
import { hookOf, openedBox } from './hooks.ts';
import { readTarget } from './href.ts';
import type { Target } from './href.ts';
import { keptAddress, restAddress } from './kept-address.ts';
import type { Resolver } from './resolver.ts';
import { turnsList } from '../vietnamese/pager-words.ts';
import { shown } from './text.ts';
import { isDisabled, pageOptions, turnOfButton } from './turns.ts';
import { attribute, following, textIn } from './tree.ts';
import type { TreeNode } from './tree.ts';

/** Characters read of an option's words. */
const MAX_WORDS = 1000;

/** Null when the element leads nowhere and does not pretend to. */
export function addLink(element: TreeNode, box: number, drafts: Drafts, resolver: Resolver): Draft<Link> | null {
  const href = attribute(element, 'href');
  const onclick = attribute(element, 'onclick');
  const spare = attribute(element, 'data-href') ?? keptAddress(element) ?? undefined;
  const anchor = element.name === 'a' || (element.name === 'area' && href !== undefined);
  const silent = onclick === undefined && spare === undefined;
  if (silent && (!anchor || (href === undefined && isNamedPlace(element)))) return null;
  const target =
    readTarget(anchor, anchor ? unmasked(element, href) : undefined, onclick, spare) ?? calledNumber(element, onclick);
  if (target === null) return null;
  const link = push(element, target, box, drafts, resolver);
  const opens = link?.scheme === 'dead' && !/^#./.test(link.href) ? openedBox(element) : null;
  if (link !== null && opens !== null) link.href = `#${opens}`;
  const hook = link?.scheme === 'dead' ? hookOf(element) : null;
  if (link !== null && hook !== null) link.hook = hook;
  if (link?.scheme === 'dead' && (onclick ?? '').trim() !== '') link.clicked = true;
  if (link?.scheme === 'dead' && isDisabled(element)) link.disabled = true;
  const plain = target.scheme !== 'dead' && target.href === (href ?? '').trim();
  const rest = link === null || plain ? null : restOf(element, resolver);
  if (link !== null && rest !== null) link.rest = rest;
  return link;
}

/** Of mail that Cloudflare hides: its letters stand in the address, or in an attribute beside it. */
function unmasked(element: TreeNode, href: string | undefined): string | undefined {
  if (href?.endsWith('/email-protection') !== true) return href;
  const letters = attribute(element, 'data-cfemail')?.trim() ?? '';
  return letters === '' ? href : `${href}#${letters}`;
}

/** `<td onclick="nap(2)">2</td>`, or the picture of an arrow: it pretends to lead to a page, and only its script knows where that is. */
function calledNumber(element: TreeNode, onclick: string | undefined): Target | null {
  const shows = onclick === undefined ? '' : shown(textIn(element, MAX_NUMBER));
  if (onclick === undefined || !onclick.includes('(')) return null;
  if (!/^\d{1,4}$/.test(shows) && !turnsList(shown(attribute(element, 'alt') ?? ''))) return null;
  return { href: onclick.trim().slice(0, MAX_WORDS), scheme: 'dead', postback: null };
}

const MAX_NUMBER = 10;

/** Absolute; null when it names none. */
export function restOf(element: TreeNode, resolver: Resolver): string | null {
  const written = restAddress(element);
  return written === null ? null : resolver.resolve(written);
}

/** A button that sends its form for the next page of a list; null for any other. */
export function addTurn(
  element: TreeNode,
  words: string,
  box: number,
  drafts: Drafts,
  resolver: Resolver,
): Draft<Link> | null {
  const target = turnOfButton(element, words);
  const link = target === null ? null : push(element, target, box, drafts, resolver);
  if (link !== null) nameLink(link, words, '');
  return link;
}

/** The options of a select that lead somewhere. Drawn only once it is opened, so they stand on no line. */
export function addChoices(select: TreeNode, box: number, drafts: Drafts, resolver: Resolver): void {
  for (const { element, words, target } of pageOptions(select)) {
    const link = push(element, target, box, drafts, resolver);
    if (link !== null) nameLink(link, words, '');
  }
  const chooser = chooserOf(attribute(select, 'onchange'), attribute(select, 'name') !== undefined);
  for (let node = select.first; node !== null; node = following(node, select)) {
    if (node.name !== 'option') continue;
    const said = [attribute(node, 'value'), attribute(node, 'onclick'), attribute(node, 'data-href')] as const;
    const target = chosenTarget(chooser, ...said);
    const link = target === null ? null : push(node, target, box, drafts, resolver);
    if (link !== null) nameLink(link, shown(textIn(node, MAX_WORDS)), '');
  }
}

function push(element: TreeNode, target: Target, box: number, drafts: Drafts, resolver: Resolver): Draft<Link> | null {
  if (drafts.links.length >= MAX_LINKS) return null;
  const reachable = target.scheme === 'http' || target.scheme === 'other';
  const url = reachable ? resolver.resolve(target.href) : null;
  const link: Draft<Link> = {
    index: drafts.links.length,
    url,
    href: target.href,
    words: '',
    by: 'none',
    picture: '',
    title: shown(attribute(element, 'title') ?? attribute(element, 'aria-label') ?? ''),
    scheme: reachable && url === null ? 'dead' : target.scheme,
    postback: target.postback,
    place: 'main',
    box,
    line: -1,
    download: attribute(element, 'download') !== undefined,
  };
  drafts.links.push(link);
  return link;
}

/** Text first, then what stands for it (`by`), then the title. */
export function nameLink(link: Draft<Link>, text: string, instead: string, by: 'image' | 'title' = 'image'): void {
  const named: readonly [string, Link['by']][] = [
    [text, 'text'],
    [instead, by],
    [link.title, 'title'],
  ];
  [link.words, link.by] = named.find(([words]) => words !== '') ?? ['', 'none'];
}

export function addPicture(
  element: TreeNode,
  box: number,
  link: number,
  drafts: Drafts,
  resolver: Resolver,
): Draft<Picture> {
  const picture: Draft<Picture> = {
    index: drafts.pictures.length,
    url: sourceOf(element, resolver),
    alt: shown(attribute(element, 'alt') ?? attribute(element, 'aria-label') ?? ''),
    title: shown(attribute(element, 'title') ?? ''),
    width: pixels(attribute(element, 'width')),
    height: pixels(attribute(element, 'height')),
    place: 'main',
    box,
    link,
    line: -1,
    marks: `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.trim().toLowerCase(),
  };
  drafts.pictures.push(picture);
  return picture;
}

/** Last part of an address's path, decoded; of a document library the part that names the file: `/cchc.png/3f2a?t=1`. */
export function fileName(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  const name = last.includes('.') ? last : (PICTURE_FILE.exec(path)?.[1] ?? last);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const PICTURE_FILE = /\/([^/]{1,200}\.(?:png|jpe?g|gif|webp|svg|bmp))\/[^/]*$/i;

/** `<a name="top">`: a place to go to. */
function isNamedPlace(element: TreeNode): boolean {
  return (attribute(element, 'name') ?? attribute(element, 'id')) !== undefined;
}

const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'src'];
const SETS = ['data-srcset', 'srcset'];
/** Characters of a picture that stands in the page itself; shorter ones hold the place of one that is still to come. */
const MIN_INLINE = 4_000;

/** Lazy pages keep the true address in a data attribute. */
function sourceOf(element: TreeNode, resolver: Resolver): string {
  let inline = '';
  for (const name of SOURCES) {
    const src = attribute(element, name)?.trim() ?? '';
    if (src !== '' && !/^data:/i.test(src)) return resolver.resolve(src) ?? '';
    if (src.length >= MIN_INLINE) inline = src;
  }
  for (const name of SETS) {
    const [first = ''] = (attribute(element, name) ?? '').trim().split(/[\s,]/, 1);
    if (first !== '' && !/^data:/i.test(first)) return resolver.resolve(first) ?? '';
  }
  const kind = INLINE_KIND.exec(inline)?.[1]?.toLowerCase();
  return kind === undefined ? '' : `data:image/${kind},${inline.length}`;
}

const INLINE_KIND = /^data:image\/([a-z]{3,5})[;,]/i;

function pixels(value: string | undefined): number | null {
  const number = value === undefined ? Number.NaN : Number.parseInt(value, 10);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
