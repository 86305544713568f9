/** Ports that serve a portal from memory: no socket, a clock that only moves when asked, answers in any order. */

import { createHash } from 'node:crypto';
import type { Answer, PortalDefinition, PortalResponse } from '../../demo/serve-portal.ts';
import type { FetchFault, FetchedResponse, FetchRequest, Ports } from '../../lib/model/ports.ts';

export const MEMORY_PORTAL = 'http://portal.test/';

export interface MemoryOptions {
  /** Turns (microtask rounds) before a url is answered; default 0. */
  readonly delay?: (url: string) => number;
  /** Further hosts by name ("tinh.test"). */
  readonly hosts?: Readonly<Record<string, PortalDefinition>>;
  /** Called before each request; a fault it returns is what comes of the request. */
  readonly before?: (url: string, nth: number) => FetchFault | null;
}

export function memoryPorts(
  portal: PortalDefinition,
  { delay = () => 0, hosts = {}, before = () => null }: MemoryOptions = {},
): Ports & { readonly requests: readonly string[] } {
  const requests: string[] = [];
  let ticks = 0;
  return {
    requests,
    fetch: async (request) => {
      requests.push(request.url);
      const fault = before(request.url, requests.length);
      for (let turn = delay(request.url); turn > 0; turn -= 1) await Promise.resolve();
      return fault ?? answered(hosts[new URL(request.url).hostname] ?? portal, request);
    },
    clock: {
      now: () => '2022-11-20T01:00:00.000Z',
      ticks: () => ticks,
      pause: async (ms) => {
        ticks += ms;
        await Promise.resolve();
      },
    },
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}

function answered(portal: PortalDefinition, request: FetchRequest): FetchedResponse {
  const { pathname, search, searchParams, href, origin } = new URL(request.url);
  const path = decoded(pathname + search);
  const found: Answer = portal.answers[path] ??
    portal.answers[`${decoded(pathname)}?*`] ??
    portal.otherwise ?? { status: 404 };
  const made =
    typeof found === 'function'
      ? found({ origin, method: request.method ?? 'GET', path, query: searchParams, body: request.body ?? '' })
      : found;
  const response: PortalResponse = typeof made === 'string' ? { body: made } : made;
  const body =
    typeof response.body === 'string' ? new TextEncoder().encode(response.body) : (response.body ?? new Uint8Array());
  const headers = { 'content-type': 'text/html; charset=utf-8', ...response.headers };
  return { ok: true, status: response.status ?? 200, url: href, headers, body, wireBytes: body.length, elapsedMs: 1 };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
