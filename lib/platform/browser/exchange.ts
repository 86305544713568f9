/** One request and its answer, without redirects: bounded in bytes and in time, however the server behaves. */

import type { FetchFault } from '../../model/ports.ts';
import type { Hop, HopAnswer } from '../follow.ts';
import { isPrivateAddress } from '../private-address.ts';
import { netFault, type NetFault } from './net-errors.ts';
import type { Head, Network, Watch } from './network.ts';
import type { OwnHeaders } from './own-headers.ts';

export interface Answer extends HopAnswer {
  /** After content decoding, which the browser does. */
  readonly body: Uint8Array;
}

export interface Exchanging {
  readonly network: Network;
  readonly own: OwnHeaders;
  readonly mayBePrivate: (hostname: string) => boolean;
}

/** After so long a body has to have come at this rate at least. Milliseconds; bytes per millisecond. */
const DRIP_GRACE_MS = 5_000;
const DRIP_RATE = 0.25;
/** What the browser tells beside the answer comes a moment after it, if at all. */
const TOLD_WITHIN_MS = 500;

export async function exchange(hop: Hop, { network, own, mayBePrivate }: Exchanging): Promise<Answer | NetFault> {
  const url = withoutFragment(hop.url);
  const watch = network.watch(hop.method, url);
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, hop.timeoutMs);
  const abort = () => stop.abort();
  hop.signal?.addEventListener('abort', abort, { once: true });
  let begun = false;
  let drop: (() => Promise<void>) | null = null;
  try {
    if (hop.signal?.aborted === true) return INTERRUPTED;
    const carried = carriedBy(hop);
    if (Object.keys(carried).length > 0) drop = await own.carry(url, carried);
    const response = await fetch(url, init(hop, stop.signal));
    begun = true;
    if (response.type === 'opaqueredirect') return redirectOf(await watch.head(TOLD_WITHIN_MS));
    if (await isInner(hop.url.hostname, watch, mayBePrivate)) {
      stop.abort();
      return { ok: false, reason: 'private-address', detail: 'the host name leads to a private address' };
    }
    return await answerOf(response, hop, watch, stop);
  } catch (error) {
    if (hop.signal?.aborted === true) return INTERRUPTED;
    if (late)
      return { ok: false, reason: 'timeout', detail: begun ? 'the answer did not end in time' : 'no answer in time' };
    if (stop.signal.aborted) return { ok: false, reason: 'network', detail: String(error) };
    return netFault(await watch.failure(TOLD_WITHIN_MS), begun);
  } finally {
    clearTimeout(timer);
    hop.signal?.removeEventListener('abort', abort);
    watch.end();
    await drop?.();
  }
}

const INTERRUPTED: FetchFault = { ok: false, reason: 'aborted', detail: 'interrupted' };

/** What a script may not say by itself: the session of a form, and the page it stands on. */
function carriedBy({ cookie, headers }: Hop): Readonly<Record<string, string>> {
  const { referer } = headers;
  return { ...(cookie === null ? {} : { cookie }), ...(referer === undefined ? {} : { referer }) };
}

/** The user's own cookies are neither sent nor kept, nothing comes from the browser's cache or goes into it. */
function init({ method, body, headers }: Hop, signal: AbortSignal): RequestInit {
  const { referer: _, ...allowed } = headers;
  return {
    method,
    ...(body === null ? {} : { body }),
    headers: allowed,
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal,
  };
}

function redirectOf(head: Head | null): Answer | FetchFault {
  if (head === null)
    return { ok: false, reason: 'network', detail: 'it redirects, and the browser does not say where' };
  return {
    ok: true,
    status: head.status,
    headers: flat(head.headers),
    setCookies: cookiesOf(head),
    body: new Uint8Array(),
  };
}

/** Known only once the answer begins: nothing of it is read then. */
async function isInner(hostname: string, watch: Watch, mayBePrivate: Exchanging['mayBePrivate']): Promise<boolean> {
  if (mayBePrivate(hostname)) return false;
  const address = await watch.address(TOLD_WITHIN_MS);
  try {
    return address !== null && isPrivateAddress(address.replace(/^\[|\]$/g, ''));
  } catch {
    return false;
  }
}

async function answerOf(
  response: Response,
  { maxBytes, cut, mayRead }: Hop,
  watch: Watch,
  stop: AbortController,
): Promise<Answer | FetchFault> {
  const headers = flat([...response.headers]);
  const head = await watch.head(TOLD_WITHIN_MS);
  const setCookies = head === null ? [] : cookiesOf(head);
  const { status } = response;
  if (!mayRead(status, headers)) {
    stop.abort();
    return { ok: true, status, headers, setCookies, body: new Uint8Array() };
  }
  const promised = Number(headers['content-length'] ?? '0');
  if (promised > maxBytes && !cut && headers['content-encoding'] === undefined) {
    stop.abort();
    return { ok: false, reason: 'too-large', detail: `${promised} bytes, more than ${maxBytes}` };
  }
  const body = await bodyOf(response, maxBytes, cut);
  if (!(body instanceof Uint8Array)) {
    stop.abort();
    return body;
  }
  return { ok: true, status, headers, setCookies, body };
}

async function bodyOf(response: Response, maxBytes: number, cut: boolean): Promise<Uint8Array | FetchFault> {
  if (response.body === null) return new Uint8Array();
  const started = performance.now();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    chunks.push(value);
    length += value.length;
    if (length > maxBytes) {
      if (!cut) return { ok: false, reason: 'too-large', detail: `more than ${maxBytes} bytes` };
      void reader.cancel();
      return joined(chunks, length).subarray(0, maxBytes);
    }
    const elapsed = performance.now() - started;
    if (elapsed > DRIP_GRACE_MS && length < elapsed * DRIP_RATE)
      return { ok: false, reason: 'timeout', detail: 'the answer drips' };
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function cookiesOf({ headers }: Head): readonly string[] {
  // Firefox puts several into one, line by line
  return headers.flatMap(([name, value]) => (name === 'set-cookie' ? value.split('\n') : []));
}

/** Of a header that stands twice, the first; lists are joined as HTTP joins them. */
function flat(headers: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const [name, value] of headers) {
    const before = all[name];
    if (before === undefined) all[name] = value;
    else if (!SINGLE.has(name)) all[name] = `${before}, ${value}`;
  }
  return all;
}
const SINGLE: ReadonlySet<string> = new Set(['location', 'content-type', 'content-length', 'set-cookie']);

function withoutFragment({ href }: URL): string {
  const hash = href.indexOf('#');
  return hash < 0 ? href : href.slice(0, hash);
}
