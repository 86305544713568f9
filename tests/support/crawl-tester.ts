/** Runs a crawl against a test server with a guide that writes down all it is told. Pauses pass at once, on a clock of their own. */

import { addressBook } from '../../lib/crawl/address.ts';
import { crawl } from '../../lib/crawl/crawl.ts';
import { CRAWL_DEFAULTS } from '../../lib/crawl/defaults.ts';
import type { Want } from '../../lib/model/check.ts';
import type { CrawlGuide, CrawlOptions, CrawlRecord, Page } from '../../lib/model/crawl.ts';
import type { Clock, Fetcher, Ports } from '../../lib/model/ports.ts';
import { digest } from '../../lib/platform/node/digest.ts';
import { createFetcher } from '../../lib/platform/node/fetcher.ts';

export interface TestClock extends Clock {
  /** Milliseconds asked for, in order. */
  readonly pauses: readonly number[];
  readonly pass: (ms: number) => void;
}

/** Time stands still but for pauses, which end one after another in the order of their ends. */
export function testClock(): TestClock {
  let at = 0;
  const pauses: number[] = [];
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const wakeNext = (): void => {
    sleepers.sort((a, b) => a.until - b.until);
    const next = sleepers.shift();
    at = Math.max(at, next?.until ?? at);
    next?.wake();
    if (sleepers.length > 0) setImmediate(wakeNext);
  };
  return {
    now: () => new Date(Date.UTC(2022, 10, 20) + at).toISOString(),
    ticks: () => at,
    pause: async (ms, signal) => {
      if (signal?.aborted === true) return;
      pauses.push(ms);
      await new Promise<void>((wake) => {
        if (sleepers.push({ until: at + ms, wake }) === 1) setImmediate(wakeNext);
      });
    },
    pauses,
    pass: (ms) => {
      at += ms;
    },
  };
}

export interface Wanting {
  /** Asked with the paths read so far; one list per goal. */
  readonly wants?: (read: ReadonlySet<string>) => readonly (readonly Want[])[];
  readonly read?: (page: Page) => Promise<void> | void;
  readonly readFile?: CrawlGuide['readFile'];
}

export interface Crawled {
  readonly record: CrawlRecord;
  readonly pages: readonly Page[];
  /** Paths of pages read, in order. */
  readonly read: readonly string[];
  /** `state reason path`, in order. */
  readonly unread: readonly string[];
  readonly sitemap: readonly string[];
  readonly clock: TestClock;
  /** Reason by path. */
  readonly skipped: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

export interface CrawlTest extends Partial<Omit<CrawlOptions, 'start'>>, Wanting {
  readonly clock?: TestClock;
  readonly fetch?: Fetcher;
  readonly insecure?: boolean;
}

export async function runCrawl(start: string, test: CrawlTest = {}): Promise<Crawled> {
  const { wants, read, readFile, clock = testClock(), fetch, insecure = false, ...options } = test;
  const fetcher = createFetcher({ insecure, mayBePrivate: () => true });
  const ports: Ports = { fetch: fetch ?? fetcher.fetch, clock, digest };
  const pages: Page[] = [];
  const unread: string[] = [];
  const sitemap: string[] = [];
  const seen = new Set<string>();
  const { origin } = new URL(start);
  const short = (url: string) => (url.startsWith(`${origin}/`) ? url.slice(origin.length) : url);
  try {
    const record = await crawl(
      { ...CRAWL_DEFAULTS, timeoutMs: 5_000, ...options, start },
      ports,
      {
        read: async (page) => {
          pages.push(page);
          seen.add(short(page.url)).add(short(page.requested));
          await read?.(page);
        },
        unread: (url, state, reason) => void unread.push(`${state} ${reason} ${short(url)}`),
        sitemap: (urls) => void sitemap.push(...urls.map(short)),
        ...(readFile === undefined ? {} : { readFile }),
        wants: () => wants?.(seen) ?? [],
      },
      addressBook(start),
    );
    return {
      record,
      pages,
      read: pages.map((page) => short(page.url)),
      unread,
      sitemap,
      clock,
      skipped: Object.fromEntries(record.skipped.map(({ url, reason }) => [short(url), reason])),
      errors: Object.fromEntries(record.errors.map(({ url, reason }) => [short(url), reason])),
    };
  } finally {
    await fetcher.close();
  }
}

export function want(url: string, more: Partial<Want> = {}): Want {
  return { url, promise: 'named', urgency: 0.5, ...more };
}
