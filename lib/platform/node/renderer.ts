/**
 * Renders pages with a Chromium that is installed, through playwright-core, which is loaded only when the first page
 * needs it. One browser for a run, two tabs at most, each in a context of its own that keeps nothing. The browser has no
 * network: every request is answered by the crawl, or refused. A tab or a browser that breaks down is a reason, never
 * a thrown error.
 */

import process from 'node:process';
import type { Browser } from 'playwright-core';
import type { RenderedDocument, Renderer, RenderFault, RenderRequest } from '../../model/ports.ts';
import { renderTab } from './render-tab.ts';

export interface NodeRenderer {
  readonly render: Renderer;
  /** Ends the browser. */
  readonly close: () => Promise<void>;
}

const MAX_TABS = 2;
/** A browser that breaks down again and again is left alone. */
const MAX_LAUNCHES = 4;
const LAUNCH_TIMEOUT_MS = 30_000;
/** Nothing listens there: whatever the crawl does not answer reaches nobody. */
const NOWHERE = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];
/** A page that eats memory breaks its own tab. */
const MEMORY = ['--js-flags=--max-old-space-size=512', '--disable-dev-shm-usage'];

/** `program` is the path of the browser. */
export function createRenderer(program: string): NodeRenderer {
  const tabs = slots(MAX_TABS);
  let launched: Promise<Browser> | null = null;
  let launches = 0;
  let unusable: RenderFault | null = null;
  let closed = false;
  const browser = async (): Promise<Browser | RenderFault> => {
    if (closed) return { ok: false, reason: 'aborted', detail: 'the run ended' };
    if (unusable !== null) return unusable;
    if (launched === null) {
      if (launches >= MAX_LAUNCHES)
        return { ok: false, reason: 'render-failed', detail: 'the browser broke down too often' };
      launches += 1;
      const starting = launch(program, () => {
        if (launched === starting) launched = null;
      });
      launched = starting;
    }
    try {
      return await launched;
    } catch (error) {
      unusable = { ok: false, reason: 'needs-rendering', detail: `${program} did not start: ${firstLine(error)}` };
      return unusable;
    }
  };
  const once = async (request: RenderRequest): Promise<RenderedDocument | RenderFault> => {
    if (request.signal?.aborted === true) return { ok: false, reason: 'aborted', detail: 'the run ended' };
    const running = await browser();
    return 'ok' in running ? running : renderTab(running, request);
  };
  return {
    render: async (request) =>
      tabs(async () => {
        const before = launched;
        const answer = await once(request);
        // another tab's page may have been the one that broke the browser
        const broken = !answer.ok && answer.reason === 'render-failed' && launched === null && before !== null;
        return broken && !closed ? once(request) : answer;
      }),
    close: async () => {
      closed = true;
      const running = await launched?.catch(() => null);
      await running?.close().catch(() => undefined);
    },
  };
}

async function launch(program: string, gone: () => void): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: program,
    headless: true,
    // Chromium refuses its sandbox to root, as in most containers
    chromiumSandbox: process.getuid?.() !== 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: LAUNCH_TIMEOUT_MS,
    args: [...NOWHERE, ...MEMORY],
  });
  browser.on('disconnected', gone);
  return browser;
}

/** Runs so many at a time; the others wait their turn. */
function slots(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

/** Playwright's messages go on with a log of the call. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n', 1)[0] ?? '').slice(0, 300);
}
