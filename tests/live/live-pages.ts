/** Pages opened in a real browser with tests/live/in-page.ts in them. */

import type { Browser, Page } from 'playwright-core';
import { bundled, launchBrowser } from '../support/live-browser.ts';

export interface LivePages {
  /** Loaded, its scripts run, our readers in it. */
  readonly open: (url: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** One tab, used again and again. */
export async function livePages(): Promise<LivePages> {
  const [code, browser] = await Promise.all([
    bundled(new URL('in-page.ts', import.meta.url), 'soiCong'),
    launchBrowser(),
  ]);
  const page = await tab(browser);
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(code);
      return page;
    },
    close: () => browser.close(),
  };
}

async function tab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // pictures say nothing that their elements do not say
  await page.route(/\.(?:png|jpe?g|gif|svg|ico)(?:$|\?)/i, (route) => route.abort());
  return page;
}

/** Calls a function of in-page.ts there. */
export async function inPage<T>(page: Page, name: string, ...given: readonly unknown[]): Promise<T> {
  return page.evaluate(
    async ([called, args]) => {
      const { soiCong } = globalThis as unknown as { soiCong: Record<string, (...args: unknown[]) => unknown> };
      return (await soiCong[called]?.(...args)) as T;
    },
    [name, given] as const,
  );
}
