/**
 * What the engine needs from the place it runs in. The engine itself holds no network, no clock and no
 * Node or DOM global, so the same code runs in Node, in the extension's worker and on a page.
 */

import type { PageArchive } from './page-archive.ts';

/** Why a request brought no response. A closed set: reports and outcomes rely on it. */
export type FetchFailure =
  | 'dns' // the host name does not resolve
  | 'refused' // nothing listens there
  | 'reset' // the connection broke before the body was whole
  | 'half-response' // fewer bytes than promised
  | 'timeout' // no answer, or one that drips too slowly
  | 'tls' // bad certificate; `detail` says what is wrong with it
  | 'too-large' // the body is over the cap, before or after decompression
  | 'bad-encoding' // gzip, deflate or brotli data that does not decode
  | 'redirect-loop'
  | 'redirect-refused' // the guard refused a hop; `detail` holds the guard's reason, `url` the refused target
  | 'private-address' // the name leads to a private address
  | 'aborted'
  | 'network'; // anything else below HTTP

export interface FetchRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  /** application/x-www-form-urlencoded, for POST. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes, after content decoding. */
  readonly maxBytes: number;
  /** Milliseconds for the whole exchange, body included. */
  readonly timeoutMs: number;
  /** Asked before each redirect is followed; a string is the reason to refuse it. */
  readonly mayRedirect?: (from: string, to: string) => true | string;
  /** Asked once the head of the answer is in; false leaves the body unread (empty), so that no video is downloaded. */
  readonly mayRead?: (status: number, headers: Readonly<Record<string, string>>) => boolean;
  /** An over-long body is cut at `maxBytes` instead of being a fault. */
  readonly cut?: boolean;
  readonly signal?: AbortSignal;
}

export interface FetchedResponse {
  readonly ok: true;
  readonly status: number;
  /** Where the response came from, after redirects. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** After content decoding (gzip, deflate, br), before character decoding. */
  readonly body: Uint8Array;
  /** Bytes on the wire where known, else the body's length. */
  readonly wireBytes: number;
  readonly elapsedMs: number;
  /** When it came, ISO 8601, UTC; left out: just now. Of an answer that was kept since, by a run that was broken off. */
  readonly at?: string;
  /** Gives the body's memory back at once instead of when the collector comes round; the body is empty afterwards. */
  readonly release?: () => void;
}

/** What is wrong with a certificate or the handshake; reports word it in the reader's language. */
export type TlsCode =
  | 'expired'
  | 'not-yet-valid'
  | 'self-signed'
  | 'incomplete-chain' // the server does not send the intermediate certificate
  | 'unknown-issuer'
  | 'wrong-host'
  | 'revoked'
  | 'old-protocol' // only TLS 1.1 or older, or keys that are too weak
  | 'not-tls' // something else than TLS answers on the port
  | 'handshake'; // anything else

export interface FetchFault {
  readonly ok: false;
  readonly reason: FetchFailure;
  /** One clear clause in English for people, e.g. "certificate has expired". For 'redirect-refused' the guard's reason. */
  readonly detail: string;
  /** With reason 'tls'. */
  readonly code?: TlsCode;
  /** Where it happened, when that is not the url asked for (after a redirect). */
  readonly url?: string;
}

export type Fetcher = (request: FetchRequest) => Promise<FetchedResponse | FetchFault>;

export interface Clock {
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Milliseconds from any fixed start; only differences mean something. */
  readonly ticks: () => number;
  /** Resolves after that many milliseconds, or at once when the signal aborts. */
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** SHA-256 of bytes as lower-case hex. */
export type Digest = (bytes: Uint8Array) => Promise<string> | string;

/** When pages are rendered: those that need it, every wanted one, none. */
export type RenderMode = 'auto' | 'always' | 'never';

/** What a page's scripts ask for while it is rendered. */
export interface PartRequest {
  readonly url: string;
  readonly method: string;
  /** Of a POST. */
  readonly body?: string;
  /** As the browser would send them, lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The page wants to go there itself; a script or a style; its contents as data; anything else. */
  readonly purpose: 'page' | 'code' | 'data' | 'other';
}

export interface RenderRequest {
  /** With its fragment, where a script of the page reads it. */
  readonly url: string;
  /** The page as it was fetched and decoded: the browser starts from it and does not ask for it again. */
  readonly html: string;
  readonly userAgent: string;
  /** Of the serialised document in UTF-8. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** Answers for the network: the browser reaches nothing but through it. Null refuses. */
  readonly ask: (part: PartRequest) => Promise<FetchedResponse | FetchFault | null>;
  readonly signal?: AbortSignal;
}

export interface RenderedDocument {
  readonly ok: true;
  /** Where the page stands in the end: its scripts may have led on. */
  readonly url: string;
  /** The document as its scripts have filled it: without scripts and styles, what stands in open shadow trees included. */
  readonly html: string;
}

/** Why a page could not be rendered. A closed set: reports and outcomes rely on it. */
export type RenderFailure =
  | 'needs-rendering' // no browser there, or rendering is switched off
  | 'render-failed' // the tab or the browser broke down, or nothing came of the page
  | 'render-timeout' // its scripts never came to rest
  | 'too-large' // the document is over the cap
  | 'aborted';

export interface RenderFault {
  readonly ok: false;
  readonly reason: RenderFailure;
  /** One clear clause in English for people. */
  readonly detail: string;
}

/** Never rejects; asked for several pages at once, it does a few at a time. */
export type Renderer = (request: RenderRequest) => Promise<RenderedDocument | RenderFault>;

export interface Ports {
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly digest: Digest;
  /** Left out where no browser is at hand. */
  readonly render?: Renderer;
  /** Left out where every page is to be read anew. */
  readonly archive?: PageArchive;
}
