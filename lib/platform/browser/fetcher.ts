/**
 * HTTP for the extension's background: redirects by hand, bounds on everything a server can do wrong, none of the user's
 * cookies. Answers with a response or a reason, and never throws.
 */

import type { FetchFailure, FetchFault, Fetcher } from '../../model/ports.ts';
import { Sessions } from '../cookies.ts';
import { follow, type Follower } from '../follow.ts';
import { exchange, type Answer } from './exchange.ts';
import { Network } from './network.ts';
import { OwnHeaders } from './own-headers.ts';

export interface FetcherOptions {
  /** Host names that may lead to private addresses. */
  readonly mayBePrivate: (hostname: string) => boolean;
  /** Requests to one host that may start in a second. */
  readonly requestsPerSecond: number;
  /** The user's own network is gone: what is asked from then on is answered with `aborted`. */
  readonly away: () => void;
  /** May we read that host? What we may not is never asked for. */
  readonly mayRead: (url: URL) => Promise<boolean>;
}

/** What all fetchers of the background share: two audits may ask the same host for the same page. */
export interface Net {
  readonly network: Network;
  readonly own: OwnHeaders;
  readonly lanes: Lanes;
  readonly pace: Pace;
  readonly close: () => void;
}

export async function openNet(userAgent: string): Promise<Net> {
  const network = new Network();
  const own = new OwnHeaders();
  await own.nameUs(userAgent);
  return { network, own, lanes: new Lanes(), pace: new Pace(), close: () => network.close() };
}

const SECOND_MS = 1_000;
const NO_PERMISSION: FetchFault = { ok: false, reason: 'redirect-refused', detail: 'no permission' };

export function createFetcher(net: Net, options: FetcherOptions): Fetcher {
  const { mayBePrivate, requestsPerSecond, away, mayRead } = options;
  const { lanes, pace } = net;
  /** Hosts that have answered. */
  const known = new Set<string>();
  const follower: Follower<Answer> = {
    exchange: async (hop) =>
      lanes.alone(`${hop.method} ${hop.url.href}`, async () => {
        if (!(await mayRead(hop.url))) return NO_PERMISSION;
        await pace.turn(hop.url.host, SECOND_MS / requestsPerSecond);
        const answer = await exchange(hop, { ...net, mayBePrivate });
        // a name that was there a moment ago does not vanish: it is the way to it that did
        if (answer === 'away' || isAway(answer, known.has(hop.url.host))) {
          away();
          return { ok: false, reason: 'aborted', detail: 'the network is away' };
        }
        // taken back while it was on its way
        if (!answer.ok && !(await mayRead(hop.url))) return NO_PERMISSION;
        if (answer.ok) known.add(hop.url.host);
        return answer;
      }),
    sessions: new Sessions(),
    mayBePrivate,
    ticks: () => performance.now(),
  };
  return async (request) => {
    const started = performance.now();
    try {
      const followed = await follow(request, follower);
      if (!followed.ok) return followed;
      const { status, headers, body } = followed.answer;
      const elapsedMs = performance.now() - started;
      return { ok: true, status, url: followed.url.href, headers, body, wireBytes: onWire(headers, body), elapsedMs };
    } catch (error) {
      return { ok: false, reason: 'network', detail: error instanceof Error ? error.message : String(error) };
    }
  };
}

const SILENT: ReadonlySet<FetchFailure> = new Set(['dns', 'refused', 'reset', 'half-response', 'timeout', 'network']);

/** `known`: the host has answered before. */
function isAway(answer: Answer | FetchFault, known: boolean): boolean {
  return !answer.ok && ((answer.reason === 'dns' && known) || (SILENT.has(answer.reason) && !navigator.onLine));
}

/** What an encoded body took is only known where the server says it. */
function onWire(headers: Readonly<Record<string, string>>, body: Uint8Array): number {
  const promised = Number(headers['content-length'] ?? Number.NaN);
  return Number.isSafeInteger(promised) && body.length > 0 ? promised : body.length;
}

/** Requests of one address wait for one another: what the browser tells of them could not be told apart. */
class Lanes {
  readonly #last = new Map<string, Promise<unknown>>();

  async alone<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(key) === mine) this.#last.delete(key);
    }
  }
}

/** Starts of requests to a host keep their distance. */
class Pace {
  readonly #next = new Map<string, number>();

  async turn(host: string, spacingMs: number): Promise<void> {
    const now = performance.now();
    const start = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, start + spacingMs);
    if (start > now) await new Promise((resolve) => setTimeout(resolve, start - now));
  }
}
