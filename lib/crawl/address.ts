/**
 * One page, one address: however a link spells it, the same page gets the same url and the same key.
 * http and https, with and without www., are one portal; what says who asks or where they came from is dropped.
 */

import type { SkipReason } from '../model/crawl.ts';
import { STEP_MARK } from '../model/crawl.ts';
import type { Identity } from '../model/observations.ts';
import { RecentMap } from '../model/recent-map.ts';
import { isPrivateHost } from './private-host.ts';
import { insideScope, portalHost, scopeOf, siteOfPath, type Scope } from './scope.ts';
import { trapShape } from './trap-shape.ts';
import {
  NOISE_PARAMS,
  RETURN_PARAM_BESIDE_OTHERS,
  RETURN_PARAMS,
  RETURN_SUFFIXES,
  SESSION_OR_SITE_PARAMS,
  SESSION_PARAMS,
  SITE_NUMBER,
  TRACKING_PARAMS,
  TRACKING_PREFIX,
} from './url-words.ts';

/** What a link leads to. */
export interface Target {
  /** Canonical. On the portal's own host always with the portal's scheme and host name. */
  readonly url: string;
  readonly key: string;
  /** Path and query of `url`; '' on other hosts. */
  readonly path: string;
  /** Why a link there is not followed, so far as the address alone says. */
  readonly skip: SkipReason | null;
}

/** Hrefs of a generation; a portal's menus hold some hundreds, its lists some thousands. */
const GENERATION = 8192;
/** Longer ones are not worth keeping. */
const MAX_CACHED_HREF = 500;
const PATH_SESSION = /;(?:jsessionid|phpsessid|sid)=[^/?;]*/gi;
/** ASP.NET without cookies: /(S(lit3py55t21z5v55vlm25s55))/ */
const ASPNET_SESSION = /\/\((?:[A-Z]\([^()/]*\))+\)(?=\/|$)/gi;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const LIFERAY_CONTENT = '/-/';
const TITLE_WORDS = 6;

/** Whether a site on the portal's host (`/web/so-noi-vu`) is another body's than the start page's. */
export type ForeignSite = (site: string, own: string) => boolean;

/** Knows one portal by its start page. Throws on what is no web address. */
export function addressBook(start: string, isForeign?: ForeignSite): AddressBook {
  return new AddressBook(start, isForeign);
}

export class AddressBook implements Identity {
  #scope: Scope;
  /** Names of parameters that were found to say nothing on this portal, lower case. */
  readonly #leftOut = new Set<string>();
  /** Names of parameters that were found to tell pages apart here, whatever they mean elsewhere; lower case. */
  readonly #kept = new Set<string>();
  readonly #known = new RecentMap<Target | null>(GENERATION);
  /** By canonical url: the first spelling that a parameter was dropped of. */
  readonly #longer = new RecentMap<string>(GENERATION);

  readonly #isForeign: ForeignSite;

  constructor(start: string, isForeign: ForeignSite = () => false) {
    this.#scope = scopeOf(webUrl(start));
    this.#isForeign = isForeign;
  }

  /** Scheme and host, as urls of the portal are written. */
  get origin(): string {
    return this.#scope.origin;
  }

  get scope(): Scope {
    return this.#scope;
  }

  /** Names all that decides how addresses are written. */
  get name(): string {
    const kept = [...this.#kept].map((name) => `+${name}`);
    return [this.#scope.origin, ...[...this.#leftOut, ...kept].sort()].join(' ');
  }

  /** The start page's address after redirects: from here on that is the portal. Before any page has been kept. */
  adopt(url: string): void {
    this.#scope = scopeOf(webUrl(url), this.#scope);
    this.#forget();
  }

  /** A parameter that changes at each render and never changes the page. Before any page has been kept. */
  leaveOut(name: string): void {
    this.#leftOut.add(name.toLowerCase());
    this.#forget();
  }

  /** A parameter that tells pages apart though its name says otherwise. Before any page has been kept. */
  keep(name: string): void {
    this.#kept.add(name.toLowerCase());
    this.#forget();
  }

  /** As facts tell it: as written, but for what says nothing. */
  plain = (url: string): string => {
    if (!/[?;(]/.test(url)) return url;
    const target = this.target(url);
    return target === null || target.path === '' || url.endsWith(target.path) ? url : target.url;
  };

  key = (url: string): string | null => this.target(url)?.key ?? null;

  inScope = (url: string): boolean => {
    const target = this.target(url);
    return target !== null && target.skip !== 'other-host' && target.skip !== 'private-address';
  };

  canonical = (url: string): string | null => this.target(url)?.url ?? null;

  /** With the parameters that seemed to say nothing, as the first link wrote them; null where none was dropped. */
  asWritten(url: string): string | null {
    return this.#longer.get(url) ?? null;
  }

  /** Null for what is no web address (mailto:, javascript:, a bare #). `base` is needed for relative ones. */
  target(href: string, base?: string): Target | null {
    const cacheKey = href.length > MAX_CACHED_HREF ? null : this.#cacheKey(href, base);
    if (cacheKey === null) return this.#read(href, base);
    const known = this.#known.get(cacheKey);
    if (known !== undefined) return known;
    const target = this.#read(href, base);
    this.#known.set(cacheKey, target);
    return target;
  }

  /** Links that mean the same from every page are remembered once, others once per folder. */
  #cacheKey(href: string, base: string | undefined): string | null {
    if (base === undefined || SCHEME.test(href)) return href;
    if (href.charCodeAt(0) === SLASH && href.charCodeAt(1) !== SLASH && base.startsWith(`${this.origin}/`)) return href;
    const query = base.search(/[?#]/);
    const page = query < 0 ? base : base.slice(0, query);
    if (href === '' || href.startsWith('?') || href.startsWith('#')) return null;
    return `${page.slice(0, page.lastIndexOf('/') + 1)}\n${href}`;
  }

  #read(href: string, base: string | undefined): Target | null {
    const url = base === undefined ? URL.parse(href) : URL.parse(href, base);
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
    const query = cleanQuery(url, this.#leftOut, this.#kept);
    const path = cleanPath(url, query);
    const host = portalHost(url);
    if (host !== this.#scope.host) {
      const skip = isPrivateHost(url.hostname) ? 'private-address' : 'other-host';
      return { url: `${url.protocol}//${url.host}${path}`, key: `//${host}${pathKey(path)}`, path: '', skip };
    }
    const skip = insideScope(this.#scope, path) && !this.#isElsewhere(path) ? trapShape(path) : 'other-host';
    const key = pathKey(path);
    const canonical = this.#scope.origin + path;
    if (query.length < url.search.length && this.#longer.get(canonical) === undefined)
      this.#longer.set(canonical, this.#scope.origin + url.pathname + url.search);
    return { url: canonical, key, path: key === path ? key : path, skip };
  }

  /** A host stays whole that leads to its default site; what other bodies have there is theirs. */
  #isElsewhere(path: string): boolean {
    const { root, site: own } = this.#scope;
    if (root !== '' || own === '') return false;
    const site = siteOfPath(path);
    return site !== '' && site !== own && this.#isForeign(site, own);
  }

  #forget(): void {
    this.#known.clear();
    this.#longer.clear();
  }
}

const SLASH = 47;

function webUrl(text: string): URL {
  const url = URL.parse(text.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new Error(`not a web address: ${text}`);
  return url;
}

/** Path and query without session, tracking, way back and noise; without fragment, unless it names a postback. */
function cleanPath(url: URL, query: string): string {
  let path = url.pathname;
  if (path.includes(';')) path = path.replace(PATH_SESSION, '');
  if (path.includes('(')) path = path.replace(ASPNET_SESSION, '') || '/';
  path += query;
  return url.hash.startsWith(STEP_MARK) ? path + url.hash : path;
}

function cleanQuery(url: URL, leftOut: ReadonlySet<string>, kept: ReadonlySet<string>): string {
  if (url.search.length < 2) return '';
  const pairs = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '');
  const wayBack = pairs.length > 1 || isOnePost(url.pathname);
  const telling = pairs.filter((pair) => kept.has(nameOf(pair)) || !saysNothing(pair, wayBack, leftOut));
  return telling.length === 0 ? '' : `?${telling.join('&')}`;
}

/** Liferay's content behind `/-/`, or a last part of as many words as a title has: no redirector. */
function isOnePost(path: string): boolean {
  return path.includes(LIFERAY_CONTENT) || path.slice(path.lastIndexOf('/')).split('-').length >= TITLE_WORDS;
}

function saysNothing(pair: string, wayBack: boolean, leftOut: ReadonlySet<string>): boolean {
  const equals = pair.indexOf('=');
  const name = nameOf(pair);
  if (leftOut.has(name) || SESSION_PARAMS.has(name) || name.startsWith('aspsessionid')) return true;
  if (SESSION_OR_SITE_PARAMS.has(name)) return !SITE_NUMBER.test(pair.slice(equals + 1));
  if (TRACKING_PARAMS.has(name) || name.startsWith(TRACKING_PREFIX)) return true;
  if (RETURN_PARAMS.has(name) || RETURN_SUFFIXES.some((suffix) => name.endsWith(suffix))) return true;
  if (name === RETURN_PARAM_BESIDE_OTHERS) return wayBack;
  return isNoise(pair, equals);
}

function nameOf(pair: string): string {
  const equals = pair.indexOf('=');
  return (equals < 0 ? pair : pair.slice(0, equals)).toLowerCase();
}

function isNoise(pair: string, equals: number): boolean {
  return equals >= 0 && NOISE_PARAMS.has(pair.slice(0, equals).toLowerCase()) && looksRandom(pair.slice(equals + 1));
}

/** A clock in milliseconds or seconds, a fraction from a random source, a long hexadecimal number. */
function looksRandom(value: string): boolean {
  return /^(?:\d{10,}|0?\.\d{6,}|[0-9a-f]{16,})$/i.test(value);
}

/** Identity of a path with its query: escapes in one spelling, slashes once, parameters in order of their names. */
export function pathKey(path: string): string {
  if (!/%|\/\/|\?/.test(path)) return path;
  const hash = path.indexOf('#');
  const bare = hash < 0 ? path : path.slice(0, hash);
  const mark = bare.indexOf('?');
  const folders = plainEscapes((mark < 0 ? bare : bare.slice(0, mark)).replace(/\/{2,}/g, '/'));
  const query = mark < 0 ? '' : queryKey(bare.slice(mark + 1));
  return folders + query + (hash < 0 ? '' : path.slice(hash));
}

function queryKey(query: string): string {
  if (!query.includes('&')) return `?${plainEscapes(query).replaceAll('+', '%20')}`;
  const pairs = query.split('&').map((pair) => plainEscapes(pair).replaceAll('+', '%20'));
  return `?${[...new Set(pairs)].sort().join('&')}`;
}

/** `%41` is `A`, `%3a` is `%3A` (RFC 3986, 6.2.2). */
function plainEscapes(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%[0-9a-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[\w.~!'()*-]/.test(character) ? character : escape.toUpperCase();
  });
}
