/**
 * Cookies of one run, in memory. Pages are asked for without any: a cookie that remembers the language or the last
 * search would make a page depend on those read before it. Two things need them: a redirect that only checks whether
 * cookies are kept, and a form post, which belongs to the session its page was served in.
 */

/** Pages whose cookies are remembered for a form post. */
const MAX_SESSIONS = 1_000;
const MAX_COOKIES = 50;
const MAX_COOKIE_LENGTH = 4_096;

/** Of one chain of redirects. Cookies go back to the host they came from, nowhere else. */
export class ChainCookies {
  readonly #byHost = new Map<string, Map<string, string>>();
  /** Grows when a cookie is set or changed: the same url may answer otherwise now. */
  changes = 0;

  constructor(host: string, header: string | null) {
    if (header !== null) for (const pair of header.split('; ')) this.#set(host, pair);
  }

  take(host: string, setCookies: readonly string[]): void {
    for (const line of setCookies) {
      const [pair = '', ...attributes] = line.split(';');
      if (line.length > MAX_COOKIE_LENGTH || !/^[^=\s][^=]*=/.test(pair)) continue;
      const over = attributes.some(
        (attribute) => /^\s*max-age\s*=\s*(?:-|0\s*$)/i.test(attribute) || /^\s*expires=.*\b19\d\d\b/i.test(attribute),
      );
      this.#set(host, over ? `${pair.slice(0, pair.indexOf('='))}=` : pair.trim(), over);
    }
  }

  header(host: string): string | null {
    const cookies = this.#byHost.get(host);
    if (cookies === undefined || cookies.size === 0) return null;
    return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #set(host: string, pair: string, over = false): void {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals);
    const value = pair.slice(equals + 1);
    const cookies = this.#byHost.get(host) ?? new Map<string, string>();
    this.#byHost.set(host, cookies);
    if (over) cookies.delete(name);
    else if (cookies.get(name) !== value && (cookies.has(name) || cookies.size < MAX_COOKIES)) {
      cookies.set(name, value);
      this.changes += 1;
    }
  }
}

/** What a page was served with, for the form on it. */
export class Sessions {
  readonly #byPage = new Map<string, string>();
  readonly #byHost = new Map<string, string>();

  remember(url: URL, header: string | null): void {
    if (header === null) return;
    if (!this.#byHost.has(url.host)) this.#byHost.set(url.host, header);
    this.#byPage.delete(pageOf(url));
    this.#byPage.set(pageOf(url), header);
    if (this.#byPage.size > MAX_SESSIONS)
      for (const oldest of this.#byPage.keys()) return void this.#byPage.delete(oldest);
  }

  /** Of the page itself, else of the first page of the host that set any. */
  of(url: URL): string | null {
    return this.#byPage.get(pageOf(url)) ?? this.#byHost.get(url.host) ?? null;
  }
}

function pageOf(url: URL): string {
  return url.origin + url.pathname + url.search;
}
