/**
 * HTTP for Node, on undici: one pool of kept connections per host, redirects by hand, bounds on everything a server can
 * do wrong. Answers with a response or a reason, and never throws.
 */

import { Agent } from 'undici';
import type { FetchedResponse, FetchFault, FetchRequest, Fetcher } from '../../model/ports.ts';
import { Sessions } from '../cookies.ts';
import { follow, type Follower } from '../follow.ts';
import { decodeContent } from './content-decoding.ts';
import { exchange, type Answer } from './exchange.ts';
import { guardedLookup } from './private-guard.ts';

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
  const follower: Follower<Answer> = {
    exchange: async ({ cookie, ...hop }) => {
      const headers = { 'accept-encoding': 'gzip, deflate, br', ...hop.headers };
      return exchange(agent, { ...hop, headers: cookie === null ? headers : { ...headers, cookie } });
    },
    sessions: new Sessions(),
    mayBePrivate,
    ticks: () => performance.now(),
  };
  return {
    fetch: async (request) => {
      const started = performance.now();
      try {
        const followed = await follow(request, follower);
        return followed.ok ? await finish(followed.answer, followed.url, request, started) : followed;
      } catch (error) {
        return { ok: false, reason: 'network', detail: error instanceof Error ? error.message : String(error) };
      }
    },
    close: async () => agent.destroy(),
  };
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
