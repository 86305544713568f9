import { afterEach, describe, expect, it } from 'vitest';
import { VERSION } from '../../cli/version.ts';
import { CONTACT_URL, userAgent } from '../../lib/crawl/defaults.ts';
import { HostGate } from '../../lib/crawl/politeness.ts';
import { retryAfter } from '../../lib/crawl/retry.ts';
import type { FetchedResponse } from '../../lib/model/ports.ts';
import { page, serve, type Reply, type Route, type Routes, type TestServer } from '../support/server.ts';
import { runCrawl, testClock, want, type CrawlTest, type Crawled } from '../support/crawl-tester.ts';

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function crawled(
  routes: Routes,
  test: (origin: string) => CrawlTest = () => ({}),
): Promise<Crawled & { readonly server: TestServer }> {
  const server = await serve(routes);
  open.push(server);
  return { ...(await runCrawl(`${server.origin}/`, test(server.origin))), server };
}

const PAGES: Routes = { '/': page('Cổng', ['/a', '/kin/b']), '/a': page('A'), '/kin/b': page('B') };
const text = (body: string | Uint8Array, more: Reply = {}): Reply => ({
  headers: { 'content-type': 'text/plain' },
  body,
  ...more,
});

/** Paths read of PAGES under this robots.txt, and what was skipped. */
async function under(
  robots: Routes[string] | undefined,
  more: CrawlTest = {},
): Promise<{ readonly read: readonly string[]; readonly skipped: Readonly<Record<string, string>> }> {
  return crawled(robots === undefined ? PAGES : { ...PAGES, '/robots.txt': robots }, () => ({
    exhaustive: true,
    ...more,
  }));
}
const ALL = ['/', '/a', '/kin/b'];

describe('robots.txt', () => {
  it.each<[string, Routes[string] | undefined]>([
    ['missing', undefined],
    ['forbidden', { status: 403 }],
    ['empty', text('')],
    ['a soft 404 with a menu', page('Không tìm thấy', ['/disallow:/'])],
    ['for somebody else', text('User-agent: Googlebot\nDisallow: /')],
    ['an empty Disallow', text('User-agent: *\nDisallow:')],
    ['redirected to another site', { status: 302, headers: { location: 'https://khac.test/robots.txt' } }],
  ])('%s: all is allowed', async (_, robots) => expect((await under(robots)).read).toEqual(ALL));

  it.each<[string, Reply]>([
    ['for everybody', text('User-agent: *\nDisallow: /kin/')],
    ['for us by name', text('User-agent: *\nDisallow:\n\nUser-agent: soicong\nDisallow: /kin/')],
    ['with a byte order mark', text('\uFEFFUser-agent: *\nDisallow: /kin/')],
    ['in UTF-16', text(Buffer.from('\uFEFFUser-agent: *\nDisallow: /kin/', 'utf16le'))],
    ['with Windows line ends, comments and capitals', text('# Cổng\r\nUSER-AGENT: *\r\nDISALLOW: /kin/ # kín\r\n')],
    ['with an exception', text('User-agent: *\nDisallow: /k\nAllow: /khac')],
    ['with a wildcard', text('User-agent: *\nDisallow: /*/b$')],
    ['of 3 MB, the rules at its head', text(`User-agent: *\nDisallow: /kin/\n${'# dài\n'.repeat(500_000)}`)],
    ['redirected', { status: 301, headers: { location: '/robots2.txt' } }],
  ])('%s: what it forbids is skipped', async (_, robots) => {
    const { read, skipped } = await crawled(
      { ...PAGES, '/robots.txt': robots, '/robots2.txt': text('User-agent: *\nDisallow: /kin/') },
      () => ({ exhaustive: true }),
    );
    expect(read).toEqual(['/', '/a']);
    expect(skipped).toEqual({ '/kin/b': 'robots' });
  });

  it.each<[string, Routes[string]]>([
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['429', { status: 429 }],
    ['a reset', (_, { socket }) => void socket.destroy()],
  ])('%s: nothing but the start page, which the user asked for', async (_, robots) => {
    const { read, unread, server } = await crawled({ ...PAGES, '/robots.txt': robots }, (origin) => ({
      wants: () => [[want(`${origin}/a`)]],
    }));
    expect(read).toEqual(['/']);
    expect(unread).toEqual(['skipped robots /a']);
    expect(server.asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(3);
  });

  it('that forbids everything leaves the start page', async () => {
    const { read, unread } = await crawled(
      { ...PAGES, '/robots.txt': text('User-agent: *\nDisallow: /') },
      (origin) => ({ wants: () => [[want(`${origin}/a`)]] }),
    );
    expect(read).toEqual(['/']);
    expect(unread).toEqual(['skipped robots /a']);
  });

  it('is not asked for when the user said to ignore it', async () => {
    const { read, server } = await crawled({ ...PAGES, '/robots.txt': text('User-agent: *\nDisallow: /') }, () => ({
      exhaustive: true,
      ignoreRobots: true,
    }));
    expect(read).toEqual(ALL);
    expect(server.asked.map(({ path }) => path)).not.toContain('/robots.txt');
  });

  it('binds redirects', async () => {
    const { skipped } = await crawled(
      {
        ...PAGES,
        '/a': { status: 302, headers: { location: '/kin/b' } },
        '/robots.txt': text('User-agent: *\nDisallow: /kin/'),
      },
      () => ({ exhaustive: true }),
    );
    expect(skipped).toEqual({ '/a': 'robots', '/kin/b': 'robots' });
  });

  it.each([
    [3, 3_000],
    [0.5, 500],
    [600, 30_000],
  ])('Crawl-delay %d: so many milliseconds between two starts (at most 30 seconds): %d', async (seconds, ms) => {
    const clock = testClock();
    const starts: number[] = [];
    const noted: Route = ({ path }) => {
      starts.push(clock.ticks());
      return path === '/' ? page('Cổng', ['/x', '/y']) : { status: 404 };
    };
    await crawled({ '/': noted, '*': noted, '/robots.txt': text(`User-agent: *\nCrawl-delay: ${seconds}`) }, () => ({
      exhaustive: true,
      concurrency: 1,
      clock,
    }));
    const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
    expect(gaps).toEqual([ms, ms, ms, ms]);
  });
});

describe('who asks', () => {
  it('is said with every request, and where to learn more', async () => {
    const { server } = await crawled({ ...PAGES, '/sitemap.xml': { status: 404 } }, () => ({ exhaustive: true }));
    expect(new Set(server.asked.map(({ headers }) => headers['user-agent']))).toEqual(
      new Set([`SoiCong/${VERSION} (+${CONTACT_URL})`]),
    );
    expect(userAgent('https://so.example/bot', '1.2')).toBe('SoiCong/1.2 (+https://so.example/bot)');
  });

  it('asks four at a time at most', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const paths = Array.from({ length: 20 }, (_, index) => `/a${index}`);
    const { record } = await crawled(
      {
        '/': page('Cổng', paths),
        '/sitemap.xml': { status: 404 },
        // nobody is answered before four are waiting
        '*': ({ path }, { response }) => {
          if (path.includes('khong-co')) return { status: 404 };
          waiting.push(() => response.writeHead(200, { 'content-type': 'text/html' }).end(page(path)));
          most = Math.max(most, waiting.length);
          if (waiting.length === 4) for (const answer of waiting.splice(0)) answer();
          return undefined;
        },
      },
      () => ({ exhaustive: true }),
    );
    expect(record.requests).toBeGreaterThan(20);
    expect(most).toBe(4);
  });
});

describe('a server that asks to be left alone', () => {
  it.each([
    ['seconds', '7', 7_000],
    ['a date', 'Sun, 20 Nov 2022 00:00:30 GMT', 20_000],
    ['a day', '86400', 120_000],
  ])('Retry-After in %s: nobody asks before', async (_, said, ms) => {
    const clock = testClock();
    const asked: number[] = [];
    let refuse = true;
    const { read } = await crawled(
      {
        '/': page('Cổng', ['/a', '/b', '/c']),
        '/robots.txt': { status: 404 },
        '*': ({ path }) => {
          if (path.includes('khong-co')) return { status: 404 };
          asked.push(clock.ticks());
          if (!refuse) return page(path);
          refuse = false;
          return { status: 429, headers: { 'retry-after': said, date: 'Sun, 20 Nov 2022 00:00:10 GMT' } };
        },
      },
      () => ({ exhaustive: true, concurrency: 1, clock }),
    );
    expect(read).toEqual(['/', '/a', '/b', '/c']);
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBe(ms);
  });

  it.each([
    ['', 0],
    ['soon', 0],
    ['0', 0],
    ['12', 12_000],
    ['Sun, 20 Nov 2022 00:01:00 GMT', 60_000],
    ['Sat, 19 Nov 2022 00:00:00 GMT', 0],
  ])('Retry-After %j is %d ms by our own clock when the server shows none', (said, ms) =>
    expect(retryAfter(answer(429, 1, { 'retry-after': said }), testClock())).toBe(ms),
  );
});

function answer(status: number, elapsedMs: number, headers: Record<string, string> = {}): FetchedResponse {
  return { ok: true, status, url: 'http://a.vn/', headers, body: new Uint8Array(), wireBytes: 0, elapsedMs };
}

describe('a host that grows slow', () => {
  async function hear(gate: HostGate, count: number, status: number, ms = 20): Promise<void> {
    for (let turn = 0; turn < count; turn += 1) await gate.run(async () => Promise.resolve(answer(status, ms)));
  }

  it('is asked less after 429 and 503, with pauses, and slowly more again', async () => {
    const gate = new HostGate(testClock(), 8);
    await hear(gate, 1, 429);
    expect([gate.width, gate.spacing]).toEqual([4, 500]);
    await hear(gate, 2, 503);
    expect([gate.width, gate.spacing]).toEqual([1, 2_000]);
    await hear(gate, 20, 200);
    expect([gate.width, gate.spacing]).toEqual([2, 1_000]);
    await hear(gate, 140, 200);
    expect([gate.width, gate.spacing]).toEqual([8, 0]);
    await hear(gate, 100, 200);
    expect(gate.width).toBe(8);
  });

  it('is asked by fewer at a time when its answers take three times as long as they did', async () => {
    const gate = new HostGate(testClock(), 8);
    await hear(gate, 20, 200, 200);
    expect(gate.width).toBe(8);
    await hear(gate, 20, 200, 2_500);
    expect(gate.width).toBeLessThanOrEqual(4);
    await hear(gate, 200, 200, 150);
    expect(gate.width).toBe(8);
  });

  it('is not taken to be slow for a hiccup, or for milliseconds', async () => {
    const gate = new HostGate(testClock(), 8);
    await hear(gate, 20, 200, 3);
    await hear(gate, 1, 200, 1_500);
    await hear(gate, 50, 200, 40);
    expect(gate.width).toBe(8);
  });

  it('is never asked by nobody', async () => {
    const gate = new HostGate(testClock(), 4);
    await hear(gate, 12, 503);
    expect([gate.width, gate.spacing]).toEqual([1, 30_000]);
  });
});
