/** Links that may be a post's: to a page of this portal, not of a menu, a pager, a file or a section. */

import { fileAddress } from '../../model/file-address.ts';
import type { Link, Outline } from '../../model/outline.ts';
import { CKAN, CKAN_FOLDERS, DATA_FOLDERS, FEED_NAMES, FILE_ENDINGS } from '../../vietnamese/mark-words.ts';
import { isPortalDoor, whollyLink } from '../../vietnamese/pager-words.ts';
import { countWords } from '../boxes.ts';
import { bestStamp, lineStamps } from '../dates/date-stamps.ts';
import { namesBar } from '../dates/title-bar.ts';
import { isHomeAddress } from '../contacts/home-address.ts';
import type { FactContext } from '../context.ts';
import { monthNamed } from './month-links.ts';
import { listStem, pagePlace } from './page-numbers.ts';

export interface PostLink {
  readonly link: Link;
  /** One per page led to. */
  readonly key: string;
  /** Words enough for a title; a weak link counts only where its neighbours are posts or a date stands by it. */
  readonly strong: boolean;
  /** "Xem tiếp", or a picture without words: leads to the post, and is not its title. */
  readonly mute: boolean;
}

/** "Hội nghị ngành": fewer words may be a section's name. */
const TITLE_WORDS = 3;
/** A link that a menu holds too is a section's; news titles in menus are longer. */
const SECTION_WORDS = 7;
/** A link without an address is a post's only with a long title. */
const DEAD_TITLE_WORDS = 6;
/** The same short link that often among posts names their section or author. */
const REPEATS = 3;

const DOOR_WORDS = 4;

const LISTED_PLACES: ReadonlySet<Link['place']> = new Set(['main', 'sidebar', 'related']);
/** A link that shows an address is a reference. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** "ke-hoach-2021.pdf (30 lượt)": words that are a file's name. */
const NAMES_FILE = /^\S+\.(?:pdf|docx?|xlsx?|pptx?|rar|zip|rtf)(?=$|[\s(])/i;
const PAGE_NUMBER = /^[\s\d.…«»‹›<>|[\]()-]*$/;

export function postLinks(outline: Outline, context: FactContext, taken: ReadonlySet<string>): readonly PostLink[] {
  const candidates: PostLink[] = [];
  const host = hostOf(context.url);
  const sections = sectionsOf(outline, context);
  const noPosts = (outline.meta['generator'] ?? '').toLowerCase().startsWith(CKAN) ? CKAN_FOLDERS : DATA_FOLDERS;
  const stem = listStem(outline.url);
  const live = new Set(outline.links.flatMap(({ url, words }) => (url === null ? [] : [words])));
  const isShown = shownWords(outline);
  for (const link of outline.links) {
    if (!LISTED_PLACES.has(link.place) && !isDatedTitle(outline, link, context)) continue;
    if (ADDRESS.test(link.words) || NAMES_FILE.test(link.words) || monthNamed(link.words) !== null) continue;
    const words = countWords(link.words);
    if (link.url === null) {
      const titled =
        (link.scheme === 'dead' || link.scheme === 'postback') &&
        words >= DEAD_TITLE_WORDS &&
        isShown(link) &&
        !isLost(outline, link);
      // a template may write the title twice, and forget the address once
      if (titled && !live.has(link.words)) {
        candidates.push({ link, key: `#${link.words}`, strong: true, mute: false });
      }
      continue;
    }
    if (link.scheme !== 'http' || link.download || taken.has(link.url) || hostOf(link.url) !== host || isFile(link.url))
      continue;
    if (noPosts.has(firstFolder(link.url)) || turnsThisList(link.url, stem) || isFeed(link.url)) continue;
    if (sections.has(link.url) && words <= SECTION_WORDS) continue;
    // the banner over every page, with the department's whole name for its words
    if ((link.by !== 'text' || sections.has(link.url)) && isHomeAddress(link.url)) continue;
    if (isTangled(link.url) || namesBar(outline, link.line)) continue;
    if (link.words !== '' && (PAGE_NUMBER.test(link.words) || isWhollyTimes(outline, link))) continue;
    if (words <= DOOR_WORDS && isPortalDoor(link.words)) continue;
    const verb = whollyLink(link.words);
    if (verb !== null && verb !== 'more') continue;
    const mute = verb === 'more' || words === 0;
    candidates.push({ link, key: link.url, strong: !mute && words >= TITLE_WORDS, mute });
  }
  return withoutLabels(candidates);
}

/**
 * `#t1` where the page has no such place, and nothing says that a script opens it. A bare `#` is a template's that forgot
 * the address, and `#/tin/1` an application's own.
 */
function isLost({ boxes, follows }: Outline, { href, scheme, hook, clicked }: Link): boolean {
  if (scheme !== 'dead' || !IN_PAGE.test(href) || clicked === true) return false;
  if (hook !== undefined && follows(hook)) return false;
  const id = href.slice(1).toLowerCase();
  return !boxes.some(({ marks }) => marks.split(' ').includes(id));
}

const IN_PAGE = /^#[\p{L}\p{N}_.:-]+$/u;

/** A picture that leads nowhere is a post's where its words stand as a title beside it; else a button of the page. */
function shownWords({ lines }: Outline): (link: Link) => boolean {
  let texts: ReadonlySet<string> | null = null;
  return ({ by, words }) => by === 'text' || (texts ??= new Set(lines.map(({ text }) => text))).has(words);
}

/** "8 Tháng Ba, 20241 Tháng Sáu, 2024": the days of posting and of the last change, of which a style sheet hides one. */
function isWhollyTimes({ times }: Outline, { words, line }: Link): boolean {
  if (line < 0) return false;
  const own = times.filter((time) => time.line === line && time.text !== '');
  return own.length > 0 && countWords(own.reduce((left, { text }) => left.replace(text, ' '), words)) === 0;
}

/** `href="https://host/>Tin</a><div class="`: a quote left out, and the address swallowed what follows it. */
function isTangled(url: string): boolean {
  return /%3C\/?[a-z]|%3E|[<>]/i.test(url);
}

/** Another page of the very list, whatever the link says. */
function turnsThisList(url: string, stem: string): boolean {
  return pagePlace(url) !== null && listStem(url) === stem;
}

/** What looks like a menu and holds dated titles is a list of posts. */
function isDatedTitle(outline: Outline, link: Link, { asOf }: FactContext): boolean {
  if (link.place !== 'menu' || link.line < 0 || countWords(link.words) < SECTION_WORDS) return false;
  return bestStamp(lineStamps(outline, link.line, asOf)) !== null;
}

/** Addresses that menus, headers and breadcrumbs lead to, the page itself and the root. */
function sectionsOf(outline: Outline, context: FactContext): ReadonlySet<string> {
  const sections = new Set<string>([context.url, outline.url]);
  for (const link of outline.links) {
    if (link.url === null || LISTED_PLACES.has(link.place) || link.place === 'comment') continue;
    if (!isDatedTitle(outline, link, context)) sections.add(link.url);
  }
  return sections;
}

/** Drops the links beside posts that name their section or author: repeated ones, and folders of the others. */
function withoutLabels(candidates: readonly PostLink[]): readonly PostLink[] {
  const runs = new Map<string, number>();
  const folders = new Map<string, Set<string>>();
  let before = '';
  for (const { link, key } of candidates) {
    if (key !== before) runs.set(key, (runs.get(key) ?? 0) + 1);
    before = key;
    if (link.url === null) continue;
    const folder = folderOf(link.url);
    let children = folders.get(folder);
    if (children === undefined) folders.set(folder, (children = new Set()));
    children.add(key);
  }
  return candidates.filter(({ link, key }) => {
    if (countWords(link.words) > SECTION_WORDS) return true;
    if ((runs.get(key) ?? 0) >= REPEATS) return false;
    return link.url === null || (folders.get(bare(link.url))?.size ?? 0) < 2;
  });
}

function firstFolder(url: string): string {
  return /^https?:\/\/[^/?#]*\/([^/?#]+)\/[^/?#]/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

function folderOf(url: string): string {
  const path = bare(url);
  return path.slice(0, path.lastIndexOf('/'));
}

/** Without query, trailing slash and the ending of a page. */
function bare(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1);
  return path.replace(/\/+$/, '').replace(/\.(?:html?|aspx?|php|jsp)$/i, '');
}

export function isFile(url: string): boolean {
  const [path = ''] = fileAddress(url).split(/[?#]/, 1);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot >= 0 && FILE_ENDINGS.has(name.slice(dot + 1).toLowerCase());
}

/** `/rss.aspx`, `/tin-tuc/rss/` */
function isFeed(url: string): boolean {
  const path = bare(url);
  return FEED_NAMES.has(path.slice(path.lastIndexOf('/') + 1).toLowerCase());
}

/** Without "www."; '' for what is no address. */
export function hostOf(url: string): string {
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url);
  return match?.[1]?.toLowerCase() ?? '';
}
