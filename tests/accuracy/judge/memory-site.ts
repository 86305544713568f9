/** Ports over portals in memory, one for each host, with redirects followed as a fetcher follows them. */

import type { PortalDefinition, PortalResponse } from '../../../demo/serve-portal.ts';
import { memoryPorts, type MemoryOptions } from '../../support/memory-ports.ts';

export type MemoryPorts = ReturnType<typeof memoryPorts>;
export type Hosts = Readonly<Record<string, PortalDefinition>>;

const HOPS = 5;

/** @param hosts by origin with a slash, `http://portal.test/`; any other host refuses connections */
export function hostPorts(hosts: Hosts, options: MemoryOptions = {}): MemoryPorts {
  const requests: string[] = [];
  const ports = new Map(Object.entries(hosts).map(([origin, portal]) => [origin, memoryPorts(portal, options)]));
  const [first] = [...ports.values()];
  if (first === undefined) throw new Error('no host');
  // one count over all hosts
  const fetchOnce: MemoryPorts['fetch'] = async (request) => {
    requests.push(request.url);
    const host = ports.get(`${new URL(request.url).origin}/`);
    if (host === undefined) return { ok: false, reason: 'refused', detail: 'connection refused' };
    return host.fetch(request);
  };
  const fetch: MemoryPorts['fetch'] = async (request) => {
    let { url } = request;
    for (let hop = 0; ; hop += 1) {
      const answer = await fetchOnce({ ...request, url });
      const target = answer.ok && answer.status === 302 ? answer.headers['location'] : undefined;
      if (target === undefined || hop === HOPS) return answer;
      url = new URL(target, url).href;
    }
  };
  return { ...first, requests, fetch };
}

/** What the host answers to a plain request; null where nothing is. */
export function answerOf(url: string, hosts: Hosts): PortalResponse | null {
  const { origin, pathname, search, searchParams } = new URL(url);
  const portal = hosts[`${origin}/`];
  const path = decoded(pathname + search);
  const found = portal?.answers[path] ?? portal?.answers[`${decoded(pathname)}?*`];
  if (found === undefined) return null;
  const made =
    typeof found === 'function' ? found({ origin, method: 'GET', path, query: searchParams, body: '' }) : found;
  const response: PortalResponse = typeof made === 'string' ? { body: made } : made;
  const target = response.status === 302 ? response.headers?.['location'] : undefined;
  return target === undefined ? response : answerOf(new URL(target, url).href, hosts);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
