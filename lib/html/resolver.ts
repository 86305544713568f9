/** Absolute addresses of a page's links. Menus repeat, on a page and from page to page: each form is resolved once. */

/** Resolved addresses kept for one origin, and origins: a few megabytes at most. */
const MAX_KNOWN = 10_000;
const MAX_ORIGINS = 20;

/** Addresses that do not depend on the page, by origin. */
const shared = new Map<string, Map<string, string | null>>();

export class Resolver {
  /** What relative addresses are relative to. */
  readonly base: string;
  /** The page's own address, whatever its <base>. */
  readonly url: string;
  readonly #known = new Map<string, string | null>();
  /** Of addresses that begin with a slash or a protocol. */
  readonly #rooted: Map<string, string | null>;

  readonly #plain: ((url: string) => string) | undefined;

  /** `plain` rewrites addresses, as far as they hold what says nothing. */
  constructor(url: string, baseHref: string | null, plain?: (url: string) => string) {
    this.base = withBase(url, baseHref);
    this.url = url;
    this.#plain = plain;
    this.#rooted = rootedOf(this.base);
  }

  /** Without fragment; null when it is no address. */
  resolve(href: string): string | null {
    const absolute = this.#absolute(href);
    return absolute === null || this.#plain === undefined ? absolute : this.#plain(absolute);
  }

  #absolute(href: string): string | null {
    const cache = isRooted(href) ? this.#rooted : this.#known;
    const known = cache.get(href);
    if (known !== undefined) return known;
    const absolute = toAbsolute(href, this.base);
    if (cache.size >= MAX_KNOWN) cache.clear();
    cache.set(href, absolute);
    return absolute;
  }
}

function rootedOf(base: string): Map<string, string | null> {
  const origin = /^[a-z]+:\/\/[^/?#]*/i.exec(base)?.[0] ?? base;
  let rooted = shared.get(origin);
  if (rooted === undefined) {
    if (shared.size >= MAX_ORIGINS) shared.clear();
    shared.set(origin, (rooted = new Map<string, string | null>()));
  }
  return rooted;
}

function isRooted(href: string): boolean {
  return href.startsWith('/') || href.startsWith('http://') || href.startsWith('https://');
}

function withBase(url: string, baseHref: string | null): string {
  if (baseHref === null || baseHref.trim() === '') return url;
  const absolute = toAbsolute(baseHref, url);
  return absolute !== null && /^https?:/.test(absolute) ? absolute : url;
}

function toAbsolute(href: string, base: string): string | null {
  try {
    const url = new URL(href, base).href;
    const hash = url.indexOf('#');
    return hash < 0 ? url : url.slice(0, hash);
  } catch {
    return null;
  }
}
