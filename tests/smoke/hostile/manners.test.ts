/** Politeness on a whole audit: robots.txt in all its states, pace, name, sitemaps. */

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answering, at, closing, resetting, silent, type Trait } from '../../support/hostile.ts';
import type { Reply } from '../../support/server.ts';
import { ALL, expectKnown, hostileRun, told, type Hostile } from './hostile-audit.ts';
import { COLUMN, HOTLINE, knownPages, PROCEDURE_LIST } from './known-portal.ts';

const PAGES = knownPages();
const text = (body: string | Uint8Array): Reply => ({ headers: { 'content-type': 'text/plain' }, body });
const robots = (body: string | Uint8Array): Readonly<Record<string, string | Reply>> => ({
  ...PAGES,
  '/robots.txt': text(body),
});
const everything = ALL;

const ROBOTS: readonly Hostile[] = [
  { name: 'missing' },
  { name: 'forbidden', trait: () => at((path) => path === '/robots.txt', answering({ status: 403 })) },
  { name: 'the home page', pages: { ...PAGES, '/robots.txt': PAGES['/'] ?? '' } },
  { name: 'empty', pages: robots('') },
  { name: 'that allows all', pages: robots('User-agent: *\nDisallow:\n') },
  {
    name: 'that forbids others',
    pages: robots('User-agent: Baiduspider\nDisallow: /\n\nUser-agent: *\nDisallow: /quan-tri\n'),
  },
  {
    name: 'with a byte order mark and a rule',
    pages: robots(`\ufeffUser-agent: *\r\nDisallow: ${HOTLINE}\r\n`),
    hides: ['hotline', 'hotline-all'],
    skipped: { [HOTLINE]: 'robots' },
    neverAsked: /duong-day-nong/,
  },
  {
    name: 'of 5 MB, the rule at its head',
    pages: robots(`User-agent: *\nDisallow: ${HOTLINE}\n${'Disallow: /x\n# dài dòng\n'.repeat(220_000)}`),
    hides: ['hotline', 'hotline-all'],
    skipped: { [HOTLINE]: 'robots' },
  },
  { name: 'garbage', pages: robots(Buffer.from(Array.from({ length: 3_000 }, (_, index) => (index * 7_919) % 251))) },
  {
    name: 'that forbids the hotline',
    pages: robots(`User-agent: *\nDisallow: ${HOTLINE}\n`),
    hides: ['hotline', 'hotline-all'],
    skipped: { [HOTLINE]: 'robots' },
    neverAsked: /duong-day-nong/,
  },
  {
    name: 'that forbids the hotline to us by name',
    pages: robots(`User-agent: *\nDisallow:\n\nUser-agent: SoiCong\nDisallow: ${HOTLINE}\n`),
    hides: ['hotline', 'hotline-all'],
    skipped: { [HOTLINE]: 'robots' },
  },
  {
    name: 'that forbids the procedures',
    pages: robots(`User-agent: *\nDisallow: /thu-tuc\n`),
    hides: ['procedure-set', 'procedure-detail'],
    skipped: { [PROCEDURE_LIST]: 'robots' },
    neverAsked: /thu-tuc/,
  },
  {
    name: 'that forbids the second pages',
    pages: robots(`User-agent: *\nDisallow: /*?trang=\n`),
    hides: ['column', 'procedure-set', 'procedure-detail'],
    skipped: { [`${COLUMN}?trang=2`]: 'robots' },
    neverAsked: /trang=/,
  },
  {
    name: 'that forbids everything',
    pages: robots('User-agent: *\nDisallow: /\n'),
    hides: everything,
    skipped: { [HOTLINE]: 'robots' },
  },
  {
    name: 'that forbids the hotline, ignored',
    pages: robots(`User-agent: *\nDisallow: ${HOTLINE}\n`),
    options: { ignoreRobots: true },
  },
  ...(
    [
      ['500', answering({ status: 500 })],
      ['503', answering({ status: 503 })],
      ['a reset', resetting],
      ['a closed door', closing],
    ] as const
  ).map(([name, trait]): Hostile => ({
    name,
    trait: () => at((path) => path === '/robots.txt', trait),
    hides: everything,
    skipped: { [HOTLINE]: 'robots' },
  })),
  {
    name: 'silence',
    trait: () => at((path) => path === '/robots.txt', silent),
    options: { timeoutMs: 1_000 },
    hides: everything,
    skipped: { [HOTLINE]: 'robots' },
  },
  {
    name: 'with a Crawl-delay',
    pages: robots('User-agent: *\nCrawl-delay: 2\n'),
    also: ({ clock, report }) => expect(clock.ticks()).toBeGreaterThanOrEqual((report.crawl.requests - 3) * 2_000),
  },
];

const urlset = (paths: readonly string[], origin: string): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${origin}${path.replaceAll('&', '&amp;')}</loc></url>`).join('')}</urlset>`;
const index = (paths: readonly string[], origin: string): string =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>${origin}${path}</loc></sitemap>`).join('')}</sitemapindex>`;
const mapped =
  (files: (origin: string) => Readonly<Record<string, Reply>>): Trait =>
  (asked, honest) =>
    files(`http://${asked.headers.host ?? ''}`)[asked.at] ?? honest();
const xml = (body: string | Uint8Array): Reply => ({ headers: { 'content-type': 'application/xml' }, body });

const BOMB = xml(gzipSync(Buffer.alloc(60_000_000, ' ')));

const SITEMAPS: readonly Hostile[] = [
  { name: 'plain', trait: () => mapped((origin) => ({ '/sitemap.xml': xml(urlset(Object.keys(PAGES), origin)) })) },
  {
    name: 'an index of packed files',
    trait: () =>
      mapped((origin) => ({
        '/robots.txt': text(`Sitemap: ${origin}/s.xml`),
        '/s.xml': xml(index(['/a.xml.gz', '/b.xml.gz'], origin)),
        '/a.xml.gz': xml(gzipSync(urlset(Object.keys(PAGES), origin))),
        '/b.xml.gz': { status: 500 },
      })),
  },
  {
    name: 'of dead addresses',
    trait: () =>
      mapped((origin) => ({
        '/sitemap.xml': xml(
          urlset(
            Array.from({ length: 300 }, (_, one) => `/cu/thu-tuc-${one}.html`),
            origin,
          ),
        ),
      })),
    noOtherErrors: false,
    requestsAtMost: 400,
  },
  { name: 'broken', trait: () => mapped(() => ({ '/sitemap.xml': xml('<urlset><url><loc>') })) },
  { name: 'a bomb', trait: () => mapped(() => ({ '/sitemap.xml': BOMB })) },
  {
    name: 'an index of itself',
    trait: () => mapped((origin) => ({ '/sitemap.xml': xml(index(['/sitemap.xml'], origin)) })),
  },
  {
    name: 'that never answers',
    trait: () => at((path) => path === '/sitemap.xml', silent),
    options: { timeoutMs: 1_000 },
  },
];

describe.concurrent('robots.txt', () => {
  it.for(ROBOTS)('$name', (row) => expectKnown(row));
});

describe.concurrent('sitemap.xml', () => {
  it.for(SITEMAPS)('$name', (row) => expectKnown(row));
});

describe.concurrent('who asks, and how fast', () => {
  it('every request says who asks and where to reach them', () =>
    expectKnown({
      name: 'agent',
      also: ({ server }) => {
        for (const { headers } of server.asked)
          expect(headers['user-agent']).toMatch(/^SoiCong\/[\d.]+ \(\+https?:\/\/.+\)$/);
      },
    }));

  it('four at a time at most, and as many as told when told', async () => {
    for (const concurrency of [4, 2, 1]) {
      let [open, most] = [0, 0];
      const trait: Trait = (_, honest, { response }) => {
        open += 1;
        most = Math.max(most, open);
        response.on('finish', () => (open -= 1));
        // so that others have time to come
        setImmediate(() =>
          setImmediate(() =>
            response
              .writeHead(honest().status ?? 200, { 'content-type': 'text/html; charset=utf-8' })
              .end(honest().body),
          ),
        );
        return undefined;
      };
      await expectKnown({ name: 'width', trait: () => trait, options: { concurrency } });
      expect(most).toBeLessThanOrEqual(concurrency);
    }
  });

  it('slower after 429', async () => {
    const calm = await hostileRun({ name: 'calm' }, true);
    let asked = 0;
    const throttled = await hostileRun(
      { name: 'throttled', trait: () => (_, honest) => ((asked += 1) % 5 === 0 ? { status: 429 } : honest()) },
      true,
    );
    expect(told(throttled.report)).toEqual(told(calm.report));
    expect(calm.clock.ticks()).toBe(0);
    expect(throttled.clock.ticks()).toBeGreaterThan(10_000);
  });
});
