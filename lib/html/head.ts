/** What the document says of itself: title, meta, structured data. */

import { isHookName } from './hooks.ts';
import { parseJsonLd } from './json-ld.ts';
import { shown } from './text.ts';
import { attribute, following, isElement, ownText } from './tree.ts';
import { isEmpty, isNamed, isNamedList, isSparse, sourceOf } from './empty-boxes.ts';
import type { TreeNode } from './tree.ts';

export interface Head {
  title: string;
  readonly meta: Record<string, string>;
  readonly jsonLd: unknown[];
  canonical: string | null;
  /** rel=next. */
  next: string | null;
  base: string | null;
  refresh: string | null;
  /** Contents of noscript elements, as HTML. */
  readonly noscripts: string[];
  /** An element that a script is to fill, and that is empty. */
  emptyRoot: boolean;
  /** Ids of empty boxes, which a script may be there to fill. */
  readonly holders: Set<string>;
  /** Inline scripts that ask a server for something. */
  readonly requests: string[];
  /** Inline scripts, those of libraries left out. */
  readonly codes: string[];
  /** Ids of elements of any kind that show nothing, which a script may be there to fill. */
  readonly blanks: Set<string>;
  /** Empty boxes that name the address of what fills them: their ids, or that address. */
  readonly sourced: Set<string>;
  /** Empty boxes whose names say that they hold a list, and those of them that bear something for a script to read. */
  emptyLists: number;
  briefedLists: number;
  /** It has a script of any kind. */
  scripted: boolean;
  /** A script stands in a file that is no known library's. */
  ownScript: boolean;
  readonly forms: TreeNode[];
  /** How often each id stands in the document. */
  readonly ids: Map<string, number>;
}

const APP_ROOTS: ReadonlySet<string> = new Set([
  'root',
  'app',
  '__next',
  '__nuxt',
  'app-root',
  'react-root',
  'main-app',
]);
const HOLDERS: ReadonlySet<string> = new Set(['div', 'ul', 'ol', 'table', 'tbody', 'section', 'main']);
/** Elements of a line into which a script writes a number or a name. */
const LINE_HOLDERS: ReadonlySet<string> = new Set([
  'span',
  'p',
  'b',
  'strong',
  'em',
  'a',
  'td',
  'nav',
  'article',
  'aside',
]);
const MAX_HOLDERS = 100;
/** Ways in which a script asks for what it then puts into the page. */
const ASKS_SERVER = /\bfetch\s*\(|\bajax\b|\bgetJSON\b|\bXMLHttpRequest\b|\baxios\b|\$\.(?:get|post)\b|\.load\s*\(/;
/** Of an inline script; what is longer is a library. */
const MAX_SCRIPT_UNITS = 20_000;
const MAX_SCRIPTS = 20;
/** Files of scripts that draw, count or slide, and lead nowhere. */
const LIBRARIES =
  /jquery|bootstrap|popper|swiper|owl|slick|slider|carousel|marquee|lightbox|fancybox|modernizr|html5shiv|respond|analytics|gtag|gtm|recaptcha|webresource\.axd|scriptresource\.axd|lazy|wow|aos|moment|lodash|underscore|select2|datepicker|ckeditor|tinymce|captcha|counter|clock|weather|thoi-?tiet|polyfill|font-?awesome|facebook|zalo|youtube|google/i;
const REFRESH = /^\s*[\d.]*\s*[;,]?\s*(?:url\s*=)?\s*['"]?([^'"]*)/i;

/** Over the whole document: broken pages have their head in the body. */
export function readHead(html: TreeNode): Head {
  const head: Head = {
    title: '',
    meta: {},
    jsonLd: [],
    canonical: null,
    next: null,
    base: null,
    refresh: null,
    noscripts: [],
    emptyRoot: false,
    holders: new Set(),
    requests: [],
    codes: [],
    blanks: new Set(),
    sourced: new Set(),
    emptyLists: 0,
    briefedLists: 0,
    scripted: false,
    ownScript: false,
    forms: [],
    ids: new Map(),
  };
  let titled = false;
  for (let node: TreeNode | null = html; node !== null; node = following(node, html, node.name === 'template')) {
    if (!isElement(node)) continue;
    const id = attribute(node, 'id');
    if (id !== undefined && id !== '') head.ids.set(id, (head.ids.get(id) ?? 0) + 1);
    if (node.name === 'title' && !titled && node.parent?.name !== 'svg') {
      titled = true;
      head.title = shown(ownText(node));
    } else readElement(node, head);
  }
  return head;
}

function readElement(element: TreeNode, head: Head): void {
  const href = attribute(element, 'href');
  switch (element.name) {
    case 'meta':
      readMeta(element, head);
      return;
    case 'base':
      if (href !== undefined) head.base ??= href;
      return;
    case 'link':
      if (href === undefined) return;
      if (relates(attribute(element, 'rel'), 'canonical')) head.canonical ??= href.trim();
      if (relates(attribute(element, 'rel'), 'next')) head.next ??= href.trim();
      return;
    case 'script':
      if (attribute(element, 'type')?.trim().toLowerCase() === 'application/ld+json') {
        head.jsonLd.push(...parseJsonLd(ownText(element)));
      } else readScript(element, head);
      return;
    case 'noscript':
      head.noscripts.push(ownText(element));
      return;
    case 'form':
      head.forms.push(element);
      return;
    default:
      readHolder(element, head);
  }
}

function readScript(element: TreeNode, head: Head): void {
  head.scripted = true;
  const src = attribute(element, 'src')?.trim() ?? '';
  if (src !== '' && !LIBRARIES.test(src)) head.ownScript = true;
  if (head.requests.length >= MAX_SCRIPTS) return;
  const code = ownText(element);
  if (code === '' || code.length > MAX_SCRIPT_UNITS) return;
  if (head.codes.length < MAX_SCRIPTS) head.codes.push(code);
  if (ASKS_SERVER.test(code)) head.requests.push(code);
}

function readHolder(element: TreeNode, head: Head): void {
  const id = attribute(element, 'id');
  const isRoot = APP_ROOTS.has(id ?? element.name);
  const named = id !== undefined && id !== '' && head.blanks.size < MAX_HOLDERS;
  const mayHold = named && HOLDERS.has(element.name);
  const source = HOLDERS.has(element.name) ? sourceOf(element) : '';
  // an element that an application made up holds nothing but what its script draws
  const made = element.name.includes('-') && isNamed(element.name);
  const isList = made || (HOLDERS.has(element.name) && isSparse(element) && isNamedList(element));
  const holds = isRoot || isList || source !== '' || (named && (mayHold || LINE_HOLDERS.has(element.name)));
  if (!holds || !isEmpty(element)) return;
  if (isRoot) head.emptyRoot = true;
  if (isList) head.emptyLists += 1;
  if (made || (isList && element.attributes.some(({ name }) => isHookName(name)))) head.briefedLists += 1;
  if (source !== '' && head.sourced.size < MAX_HOLDERS) head.sourced.add(id === undefined || id === '' ? source : id);
  if (!named || ownText(element).trim() !== '') return;
  head.blanks.add(id);
  if (mayHold) head.holders.add(id);
}

/**
 * A script of the page asks a server for something and names an empty box; or a list stands empty, and what it bears only
 * a script reads, or a script asks a server for what no box of the page is named for.
 */
export function isFilledByScript({ holders, requests, emptyLists, briefedLists, scripted, ids }: Head): boolean {
  if (briefedLists > 0 && scripted) return true;
  if (requests.some((code) => [...holders].some((id) => names(code, id)))) return true;
  return emptyLists > 0 && requests.some((code) => ![...ids.keys()].some((id) => names(code, id)));
}

function names(code: string, id: string): boolean {
  return code.includes(`#${id}`) || code.includes(`'${id}'`) || code.includes(`"${id}"`);
}

/** An outside file's handlers are not seen; an inline script names what it follows. */
export function mayFollow({ ownScript, codes }: Head, hook: string): boolean {
  if (ownScript) return true;
  return (
    hook !== '' && codes.some((code) => [`#${hook}`, `'${hook}'`, `"${hook}"`].some((name) => code.includes(name)))
  );
}

/** The code names the box, and not only to see it clicked or to fold it. */
function mayFill(code: string, id: string): boolean {
  for (let at = code.indexOf(id); at >= 0; at = code.indexOf(id, at + id.length)) {
    if (!/[#'"]$/.test(code.slice(0, at).slice(-1)) || /^[\w-]/.test(code.slice(at + id.length))) continue;
    if (!HANDLES.test(code.slice(at + id.length, at + id.length + 40))) return true;
  }
  return false;
}

/** `$('#open').click(...)`, `getElementById('open').addEventListener(...)`. */
const HANDLES =
  /^['"]\s*\)\s*\.(?:click|on|submit|hover|focus|blur|change|toggle\w*|affix|modal|fade\w*|slide\w*|hide|show|addClass|removeClass|addEventListener|tooltip|collapse|css)\b/;

/** What shows nothing, and a script of the page names or itself names what fills it. */
export function awaitedBoxes({ blanks, sourced, codes }: Head): readonly string[] {
  const named = [...blanks].filter((id) => codes.some((code) => mayFill(code, id)));
  return [...new Set([...named, ...sourced])];
}

function readMeta(element: TreeNode, head: Head): void {
  const content = attribute(element, 'content');
  if (content === undefined) return;
  head.refresh ??= refreshTarget(attribute(element, 'http-equiv'), content);
  for (const naming of ['name', 'property', 'itemprop']) {
    const name = attribute(element, naming)?.trim().toLowerCase() ?? '';
    if (name !== '' && !Object.hasOwn(head.meta, name)) head.meta[name] = shown(content);
  }
}

/** Where a meta refresh leads, or null. */
export function refreshTarget(httpEquiv: string | undefined, content: string): string | null {
  if (httpEquiv?.trim().toLowerCase() !== 'refresh') return null;
  const target = REFRESH.exec(content)?.[1]?.trim() ?? '';
  return target === '' ? null : target;
}

/** `rel` of a link element: words apart by spaces. */
export function relates(rel: string | undefined, relation: 'canonical' | 'next'): boolean {
  return rel !== undefined && rel.toLowerCase().split(/\s+/).includes(relation);
}

export function saysNofollow(robots: string): boolean {
  return /\b(?:nofollow|none)\b/i.test(robots);
}
