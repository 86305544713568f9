/**
 * HTTP for Node, on undici: one pool of kept connections per host, redirects by hand, bounds on everything a server can
 * do wrong. Answers with a response or a reason, and never throws.
 */

import { Agent } from 'undici';
import type { FetchedResponse, FetchFault, FetchRequest, Fetcher } from '../../model/ports.ts';
import { ChainCookies, Sessions } from './cookies.ts';
import { decodeContent } from './content-decoding.ts';
import { exchange, type Answer } from './exchange.ts';
import { guardedLookup, isPrivateLiteral } from './private-guard.ts';

export interface FetcherOptions {
  /** Goes on in spite of bad certificates and outdated TLS. */
  readonly insecure?: boolean;
  /** Host names that may lead to private addresses: those the user named. Default: none. */
  readonly mayBePrivate?: (hostname: string) => boolean;
  /** Kept connections per host; how many are used at a time is the crawl's choice. */
  readonly connections?: number;
}

export interface NodeFetcher {
  readonly fetch: Fetcher;
  /** Ends kept connections, so that the process can end. */
  readonly close: () => Promise<void>;
}

const MAX_REDIRECTS = 10;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const CONNECT_TIMEOUT_MS = 15_000;
const MAX_HEADER_BYTES = 65_536;
/** For servers that were set up long ago. */
const OUTDATED_TLS = { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;

export function createFetcher(options: FetcherOptions = {}): NodeFetcher {
  const mayBePrivate = options.mayBePrivate ?? (() => false);
  const agent = new Agent({
    connections: options.connections ?? 16,
    pipelining: 1,
    keepAliveTimeout: 10_000,
    maxHeaderSize: MAX_HEADER_BYTES,
    connect: {
      timeout: CONNECT_TIMEOUT_MS,
      lookup: guardedLookup(mayBePrivate),
      ...(options.insecure === true ? { rejectUnauthorized: false, ...OUTDATED_TLS } : {}),
    },
  });
  const sessions = new Sessions();
  return {
    fetch: async (request) => {
      try {
        return await follow(agent, sessions, mayBePrivate, request);
      } catch (error) {
        return { ok: false, reason: 'network', detail: error instanceof Error ? error.message : String(error) };
      }
    },
    close: async () => agent.destroy(),
  };
}

/** The request and its redirects, within one span of time. */
async function follow(
  agent: Agent,
  sessions: Sessions,
  mayBePrivate: (hostname: string) => boolean,
  request: FetchRequest,
): Promise<FetchedResponse | FetchFault> {
  const started = performance.now();
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
    const left = request.timeoutMs - (performance.now() - started);
    const answer = await exchange(agent, {
      url,
      method,
      body: method === 'POST' ? (request.body ?? '') : null,
      headers: headersFor(request, method, cookies.header(url.host)),
      maxBytes: request.maxBytes,
      timeoutMs: Math.max(1, left),
      mayRead: request.mayRead ?? (() => true),
      cut: request.cut === true,
      signal: request.signal,
    });
    if (!answer.ok) return hops === 0 ? answer : { ...answer, url: url.href };
    cookies.take(url.host, answer.setCookies);
    const next = REDIRECTS.has(answer.status) ? locationOf(answer, url) : null;
    if (next === null) {
      sessions.remember(url, cookies.header(url.host));
      return finish(answer, url, request, started);
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

function headersFor(request: FetchRequest, method: 'GET' | 'POST', cookie: string | null): Record<string, string> {
  const headers: Record<string, string> = { 'accept-encoding': 'gzip, deflate, br', ...request.headers };
  if (method === 'GET') delete headers['content-type'];
  if (cookie !== null) headers['cookie'] = cookie;
  return headers;
}

/** Null when there is nowhere to go. Servers write raw UTF-8 here, which comes in byte by byte. */
function locationOf(answer: Answer, from: URL): URL | null {
  const written = answer.headers['location']?.trim() ?? '';
  if (written === '') return null;
  const url = URL.parse(fromUtf8(written), from);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.hash = '';
  return url;
}

function fromUtf8(bytes: string): string {
  const text = Buffer.from(bytes, 'latin1').toString('utf8');
  return text.includes('�') ? bytes : text;
}

async function finish(
  answer: Answer,
  url: URL,
  request: FetchRequest,
  started: number,
): Promise<FetchedResponse | FetchFault> {
  const { status, headers } = answer;
  const encoding = headers['content-encoding'];
  const whole =
    encoding === undefined
      ? answer.body
      : await decodeContent(answer.body, encoding, request.maxBytes, request.cut === true);
  if ('ok' in whole) return whole;
  const body = whole.length > request.maxBytes ? whole.subarray(0, request.maxBytes) : whole;
  return {
    ok: true,
    status,
    url: url.href,
    headers,
    body,
    wireBytes: answer.body.length,
    elapsedMs: performance.now() - started,
    // what came off the wire may still be the connection's; what was decoded is ours alone
    ...(whole === answer.body ? {} : { release: () => giveBack(whole) }),
  };
}

/** Small buffers share one piece of memory with others; theirs is not given back. */
function giveBack({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength > Buffer.poolSize && !buffer.detached) buffer.transfer(0);
}
