/** A request and its redirects, one after another by hand, within one span of time: the same in Node and in a browser. */

import type { FetchFault, FetchRequest } from '../model/ports.ts';
import { ChainCookies, type Sessions } from './cookies.ts';
import { isPrivateLiteral } from './private-address.ts';

/** One request without its redirects. */
export interface Hop {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly body: string | null;
  readonly headers: Record<string, string>;
  readonly cookie: string | null;
  readonly maxBytes: number;
  /** Milliseconds for all of it. */
  readonly timeoutMs: number;
  readonly mayRead: (status: number, headers: Readonly<Record<string, string>>) => boolean;
  readonly cut: boolean;
  readonly signal: AbortSignal | undefined;
}

export interface HopAnswer {
  readonly ok: true;
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
}

export interface Follower<A extends HopAnswer> {
  readonly exchange: (hop: Hop) => Promise<A | FetchFault>;
  readonly sessions: Sessions;
  /** May a host lead to private addresses? */
  readonly mayBePrivate: (hostname: string) => boolean;
  /** Milliseconds from any fixed start. */
  readonly ticks: () => number;
}

const MAX_REDIRECTS = 10;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export async function follow<A extends HopAnswer>(
  request: FetchRequest,
  { exchange, sessions, mayBePrivate, ticks }: Follower<A>,
): Promise<{ readonly ok: true; readonly answer: A; readonly url: URL } | FetchFault> {
  const started = ticks();
  let url = new URL(request.url);
  let method = request.method ?? 'GET';
  const cookies = new ChainCookies(url.host, method === 'POST' ? sessions.of(url) : null);
  const visited = new Set<string>();
  for (let hops = 0; ; hops += 1) {
    if (isPrivateLiteral(url.hostname) && !mayBePrivate(url.hostname)) {
      return { ok: false, reason: 'private-address', detail: 'the address is a private one', url: url.href };
    }
    // a redirect to itself that sets a cookie asks whether cookies are kept: with the cookie the url is another
    visited.add(`${url.href} ${cookies.changes}`);
    const answer = await exchange({
      url,
      method,
      body: method === 'POST' ? (request.body ?? '') : null,
      headers: headersFor(request, method),
      cookie: cookies.header(url.host),
      maxBytes: request.maxBytes,
      timeoutMs: Math.max(1, request.timeoutMs - (ticks() - started)),
      mayRead: request.mayRead ?? (() => true),
      cut: request.cut === true,
      signal: request.signal,
    });
    if (!answer.ok) return hops === 0 ? answer : { ...answer, url: url.href };
    cookies.take(url.host, answer.setCookies);
    const next = REDIRECTS.has(answer.status) ? locationOf(answer, url) : null;
    if (next === null) {
      sessions.remember(url, cookies.header(url.host));
      return { ok: true, answer, url };
    }
    if (visited.has(`${next.href} ${cookies.changes}`))
      return { ok: false, reason: 'redirect-loop', detail: 'redirects in a circle', url: next.href };
    if (hops >= MAX_REDIRECTS)
      return { ok: false, reason: 'redirect-loop', detail: `more than ${MAX_REDIRECTS} redirects`, url: next.href };
    const allowed = request.mayRedirect?.(url.href, next.href) ?? true;
    if (allowed !== true) return { ok: false, reason: 'redirect-refused', detail: allowed, url: next.href };
    if (answer.status === 303 || (method === 'POST' && answer.status < 307)) method = 'GET';
    url = next;
  }
}

function headersFor(request: FetchRequest, method: 'GET' | 'POST'): Record<string, string> {
  const headers: Record<string, string> = { ...request.headers };
  if (method === 'GET') delete headers['content-type'];
  return headers;
}

/** Null when there is nowhere to go. Servers write raw UTF-8 here, which comes in byte by byte. */
function locationOf(answer: HopAnswer, from: URL): URL | null {
  const written = answer.headers['location']?.trim() ?? '';
  if (written === '') return null;
  const url = URL.parse(fromUtf8(written), from);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.hash = '';
  return url;
}

function fromUtf8(bytes: string): string {
  const codes = Array.from({ length: bytes.length }, (_, at) => bytes.charCodeAt(at));
  // a browser has decoded it already
  if (codes.some((code) => code > 0xff)) return bytes;
  const text = new TextDecoder().decode(Uint8Array.from(codes));
  return text.includes('\ufffd') ? bytes : text;
}
