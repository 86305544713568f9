/** Absolute addresses of one page's links. Menus repeat: each written form is resolved once. */

const FRAGMENT = '#';

export class Resolver {
  /** What relative addresses are relative to. */
  readonly base: string;
  readonly #known = new Map<string, string | null>();

  constructor(url: string, baseHref: string | null) {
    this.base = withBase(url, baseHref);
  }

  /** Without fragment; null when it is no address. */
  resolve(href: string): string | null {
    const known = this.#known.get(href);
    if (known !== undefined) return known;
    const absolute = toAbsolute(href, this.base);
    this.#known.set(href, absolute);
    return absolute;
  }
}

function withBase(url: string, baseHref: string | null): string {
  if (baseHref === null || baseHref.trim() === '') return url;
  const absolute = toAbsolute(baseHref, url);
  return absolute !== null && /^https?:/.test(absolute) ? absolute : url;
}

function toAbsolute(href: string, base: string): string | null {
  try {
    const url = new URL(href, base).href;
    const hash = url.indexOf(FRAGMENT);
    return hash < 0 ? url : url.slice(0, hash);
  } catch {
    return null;
  }
}
