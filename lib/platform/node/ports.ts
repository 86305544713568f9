/** All ports of the engine, for Node. */

import type { Ports } from '../../model/ports.ts';
import { namedHosts } from '../private-address.ts';
import { clock } from '../clock.ts';
import { digest } from './digest.ts';
import { createFetcher } from './fetcher.ts';
import { findBrowser } from './find-browser.ts';

import { createRenderer } from './renderer.ts';

export interface NodePorts extends Ports {
  /** Ends kept connections and the browser, so that the process can end. */
  readonly close: () => Promise<void>;
}

export interface NodePortsOptions {
  /** The start page. Its host, and those of `hosts`, may lead to private addresses; other names only if it is one itself. */
  readonly start: string;
  /** Further addresses that the user named. */
  readonly hosts?: readonly string[];
  /** Go on in spite of bad certificates and outdated TLS. */
  readonly insecure?: boolean;
  /** Path of a browser's program; null for none. Left out: one that is installed. */
  readonly browser?: string | null;
}

export function nodePorts({
  start,
  hosts = [],
  insecure = false,
  browser = findBrowser(),
}: NodePortsOptions): NodePorts {
  const { fetch, close } = createFetcher({ insecure, mayBePrivate: namedHosts(start, hosts) });
  if (browser === null) return { fetch, clock, digest, close };
  const renderer = createRenderer(browser);
  return {
    fetch,
    clock,
    digest,
    render: renderer.render,
    close: async () => {
      await renderer.close();
      await close();
    },
  };
}
