import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { page, serve, type Reply, type Routes, type TestServer } from '../support/server.ts';
import { runCrawl, want, type CrawlTest, type Crawled } from '../support/crawl-tester.ts';

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** Routes are made once the server's address is known, as a sitemap's urls are absolute. */
async function crawled(
  routes: (origin: string) => Routes,
  test: (origin: string) => CrawlTest,
): Promise<Crawled & { readonly server: TestServer }> {
  const known: Record<string, Routes[string]> = {};
  const server = await serve(known);
  open.push(server);
  Object.assign(known, { '/': page('Cổng', ['/a']), '/a': page('A'), '/an': page('Ẩn') }, routes(server.origin));
  return { ...(await runCrawl(`${server.origin}/`, test(server.origin))), server };
}

const xml = (body: string | Uint8Array, type = 'application/xml'): Reply => ({
  headers: { 'content-type': type },
  body,
});
const urlset = (...urls: readonly string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
const index = (...urls: readonly string[]) =>
  `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
const exploring = (origin: string): CrawlTest => ({ wants: () => [[want(`${origin}/a`, { promise: 'possible' })]] });

describe('sitemap.xml', () => {
  it.each<[string, (origin: string) => Routes]>([
    ['at its usual place', (origin) => ({ '/sitemap.xml': xml(urlset(`${origin}/an`)) })],
    [
      'named by robots.txt',
      (origin) => ({
        '/robots.txt': xml(`Sitemap: ${origin}/ban-do.xml`, 'text/plain'),
        '/ban-do.xml': xml(urlset(`${origin}/an`)),
      }),
    ],
    [
      'an index',
      (origin) => ({ '/sitemap.xml': xml(index(`${origin}/s1.xml`)), '/s1.xml': xml(urlset(`${origin}/an`)) }),
    ],
    [
      'packed',
      (origin) => ({
        '/sitemap.xml': xml(index(`${origin}/s1.xml.gz`)),
        '/s1.xml.gz': xml(gzipSync(urlset(`${origin}/an`)), 'application/gzip'),
      }),
    ],
    ['called HTML by the server', (origin) => ({ '/sitemap.xml': xml(urlset(`${origin}/an`), 'text/html') })],
    [
      'an index that lists itself',
      (origin) => ({
        '/sitemap.xml': xml(index(`${origin}/sitemap.xml`, `${origin}/s1.xml`)),
        '/s1.xml': xml(urlset(`${origin}/an`)),
      }),
    ],
    [
      'with pages of other portals',
      (origin) => ({ '/sitemap.xml': xml(urlset('https://khac.test/x', `${origin}/an`, 'http://10.0.0.1/')) }),
    ],
  ])('%s: told when checks explore, read whole in an exhaustive crawl', async (_, routes) => {
    const focused = await crawled(routes, exploring);
    expect(focused.sitemap).toEqual(['/an']);
    expect(focused.read).toEqual(['/', '/a']);
    const all = await crawled(routes, () => ({ exhaustive: true }));
    expect([...all.read].sort()).toEqual(['/', '/a', '/an']);
    expect(all.sitemap).toEqual([]);
  });

  it('is not asked for while named pages are left, nor when nothing is wanted', async () => {
    const { server } = await crawled(
      () => ({}),
      (origin) => ({ wants: () => [[want(`${origin}/a`)]] }),
    );
    expect(server.paths()).toEqual(['/', '/a']);
  });

  it('lets checks find what no menu shows', async () => {
    const { read } = await crawled(
      (origin) => ({ '/sitemap.xml': xml(urlset(`${origin}/an`)) }),
      (origin) => ({
        wants: (seen) => [[want(`${origin}/a`, { promise: 'possible' })], seen.has('/a') ? [want(`${origin}/an`)] : []],
      }),
    );
    expect(read).toEqual(['/', '/a', '/an']);
  });

  it.each<[string, Routes]>([
    ['missing', {}],
    ['an HTML page', { '/sitemap.xml': page('Sơ đồ cổng', ['/b']) }],
    ['broken', { '/sitemap.xml': xml('<urlset><url><loc>') }],
    ['a reset', { '/sitemap.xml': (_, { socket }) => void socket.destroy() }],
    ['a bomb', { '/sitemap.xml': xml(gzipSync(Buffer.alloc(60_000_000, ' '))) }],
    ['damaged gzip', { '/sitemap.xml': xml(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3])) }],
  ])('%s costs the crawl nothing', async (_, routes) => {
    const { record, read, sitemap } = await crawled(() => routes, exploring);
    expect({ read, sitemap, ended: record.ended, errors: record.errors }).toEqual({
      read: ['/', '/a'],
      sitemap: [],
      ended: 'exhausted',
      errors: [],
    });
  });

  it('of another host is not asked for', async () => {
    const { server, sitemap } = await crawled(
      () => ({ '/robots.txt': xml('Sitemap: https://khac.test/sitemap.xml', 'text/plain') }),
      exploring,
    );
    expect(sitemap).toEqual([]);
    expect(server.paths()).toEqual(['/', '/a']);
  });

  it('without end: so many files and no more', async () => {
    const { server, record } = await crawled(
      (origin) => ({
        '/sitemap.xml': xml(index(`${origin}/s1.xml`)),
        '*': ({ path }) =>
          /^\/s\d+\.xml$/.test(path)
            ? xml(index(`${origin}/s${Number(/\d+/.exec(path)?.[0]) + 1}.xml`))
            : { status: 404 },
      }),
      exploring,
    );
    expect(server.paths().filter((path) => path.endsWith('.xml'))).toHaveLength(20);
    expect(record.ended).toBe('exhausted');
  });
});
