import { afterEach, describe, expect, it } from 'vitest';
import { page, serve, type Routes, type TestServer } from '../support/server.ts';
import { runCrawl, want, type CrawlTest, type Crawled } from '../support/crawl-tester.ts';

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function crawled(
  routes: Routes,
  test: (origin: string) => CrawlTest = () => ({}),
  path = '/',
): Promise<Crawled & { readonly server: TestServer }> {
  const server = await serve(routes);
  open.push(server);
  return { ...(await runCrawl(server.origin + path, test(server.origin))), server };
}

/** A page for every path, each linking to all of them. */
function portal(...paths: readonly string[]): Routes {
  return Object.fromEntries(['/', ...paths].map((path) => [path, page(`Trang ${path}`, paths)]));
}

describe('a focused crawl', () => {
  it('asks for robots.txt, the start page and one address that cannot exist, and ends when nothing is wanted', async () => {
    const { record, server } = await crawled(portal('/a', '/b'));
    expect(record).toMatchObject({ ended: 'settled', pages: 1, requests: 3, queued: 2, skipped: [], errors: [] });
    expect(server.asked.map(({ path }) => path.slice(0, 20))).toEqual(['/robots.txt', '/', '/khong-co-trang-nay-']);
  });

  it('says that nothing is left when all known pages were read', async () => {
    const { record } = await crawled(portal('/a'), (origin) => ({ wants: () => [[want(`${origin}/a`)]] }));
    expect(record).toMatchObject({ ended: 'exhausted', pages: 2, queued: 0 });
  });

  it('gives each goal its turn, the most urgent page of each first', async () => {
    const { read } = await crawled(portal('/p1', '/p2', '/p3', '/h', '/f'), (origin) => ({
      concurrency: 1,
      wants: () => [
        [
          want(`${origin}/p3`, { urgency: 0.1 }),
          want(`${origin}/p1`, { urgency: 0.9 }),
          want(`${origin}/p2`, { urgency: 0.5 }),
        ],
        [want(`${origin}/h`)],
        [want(`${origin}/f`)],
      ],
    }));
    expect(read).toEqual(['/', '/p1', '/h', '/f', '/p2', '/p3']);
  });

  it('explores only when no promising page is left, and goes back to promising ones as soon as there are any', async () => {
    const { read } = await crawled(portal('/x1', '/x2', '/n1', '/n2'), (origin) => ({
      wants: (seen) => [
        [want(`${origin}/x1`, { promise: 'possible', urgency: 1 }), want(`${origin}/x2`, { promise: 'possible' })],
        [want(`${origin}/n1`, { urgency: 0 }), ...(seen.has('/x1') ? [want(`${origin}/n2`)] : [])],
      ],
      concurrency: 1,
    }));
    expect(read).toEqual(['/', '/n1', '/x1', '/n2', '/x2']);
  });

  it('does not explore what a promising page on its way makes needless', async () => {
    const { read } = await crawled(portal('/n', '/x'), (origin) => ({
      wants: (seen) => [[want(`${origin}/n`)], seen.has('/n') ? [] : [want(`${origin}/x`, { promise: 'possible' })]],
    }));
    expect(read).toEqual(['/', '/n']);
  });

  it('asks for a page once, however often and however spelt it is wanted', async () => {
    const { server } = await crawled(portal('/a'), (origin) => ({
      wants: () => [[want(`${origin}/a#1`), want(`${origin}/a?utm_source=x`)], [want(`${origin}/a`)]],
    }));
    expect(server.paths()).toEqual(['/', '/a']);
  });

  it('follows wants that pages bring, page by page', async () => {
    const { read } = await crawled(portal('/l?page=2', '/l?page=3', '/l'), (origin) => ({
      wants: (seen) => [
        [
          want(`${origin}/l`),
          ...[1, 2]
            .filter((n) => seen.has(n === 1 ? '/l' : `/l?page=${n}`))
            .map((n) => want(`${origin}/l?page=${n + 1}`)),
        ],
      ],
    }));
    expect(read).toEqual(['/', '/l', '/l?page=2', '/l?page=3']);
  });

  it('marks what was wanted, and hands over the bytes it hashed only while the page is read', async () => {
    const hashes: string[] = [];
    const { pages } = await crawled(portal('/a'), (origin) => ({
      wants: () => [[want(`${origin}/a`)]],
      read: async (one) => void hashes.push(await one.sha256()),
    }));
    expect(pages.map(({ home, wanted, status, charset }) => ({ home, wanted, status, charset }))).toEqual([
      { home: true, wanted: true, status: 200, charset: 'utf-8' },
      { home: false, wanted: true, status: 200, charset: 'utf-8' },
    ]);
    expect(hashes).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(await pages[0]?.sha256()).toBe(hashes[0]);
  });

  it('says of each wanted page why it was not read', async () => {
    const { unread, skipped, errors } = await crawled(
      {
        ...portal('/'),
        '/gone': { status: 410 },
        '/403': { status: 403, body: 'Cấm' },
        '/pdf': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4' },
        '/trong': '',
      },
      (origin) => ({
        wants: () => [
          ['/gone', '/403', '/404', '/pdf', '/a.docx', '/trong']
            .map((path) => want(origin + path))
            .concat(want('https://khac.test/'), want('http://10.1.1.1/')),
        ],
      }),
    );
    expect([...unread].sort()).toEqual([
      'failed http-403 /403',
      'failed unreadable /trong',
      'gone http-404 /404',
      'gone http-410 /gone',
      'skipped not-html /a.docx',
      'skipped not-html /pdf',
      'skipped other-host https://khac.test/',
      'skipped private-address http://10.1.1.1/',
    ]);
    expect(errors).toEqual({ '/403': 'http-403', '/404': 'http-404', '/gone': 'http-410', '/trong': 'unreadable' });
    expect(skipped).toEqual({
      '/a.docx': 'not-html',
      '/pdf': 'not-html',
      'http://10.1.1.1/': 'private-address',
      'https://khac.test/': 'other-host',
    });
  });

  it('takes a reader that throws for a page that could not be read', async () => {
    const { unread, errors, record } = await crawled(portal('/a', '/b'), (origin) => ({
      wants: () => [[want(`${origin}/a`), want(`${origin}/b`)]],
      read: (one) => {
        if (one.url.endsWith('/a')) throw new Error('hỏng');
      },
    }));
    expect(unread).toEqual(['failed unreadable /a']);
    expect(errors).toEqual({ '/a': 'unreadable' });
    expect(record.ended).toBe('exhausted');
  });
});

describe('limits', () => {
  it('of pages: what is still wanted is skipped for that reason', async () => {
    const { record, unread, skipped } = await crawled(portal('/a', '/b', '/c'), (origin) => ({
      maxPages: 2,
      wants: () => [[want(`${origin}/a`, { urgency: 1 }), want(`${origin}/b`), want(`${origin}/c`)]],
    }));
    expect(record).toMatchObject({ ended: 'limit', pages: 2 });
    expect(unread).toEqual(['skipped limit /b', 'skipped limit /c']);
    expect(skipped).toEqual({ '/b': 'limit', '/c': 'limit' });
  });

  it('of pages that are reached by the last wanted page are no limit', async () => {
    const { record } = await crawled(portal('/a', '/b'), (origin) => ({
      maxPages: 2,
      wants: () => [[want(`${origin}/a`)]],
    }));
    expect(record.ended).toBe('settled');
  });

  it('of minutes', async () => {
    const { record, unread } = await crawled(
      {
        ...portal('/a', '/b'),
        '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nCrawl-delay: 25' },
      },
      (origin) => ({ maxMinutes: 1, wants: () => [[want(`${origin}/a`, { urgency: 1 }), want(`${origin}/b`)]] }),
    );
    expect(record).toMatchObject({ ended: 'limit', pages: 2 });
    expect(unread).toEqual(['skipped limit /b']);
  });

  it('set by the user with Ctrl-C', async () => {
    const user = new AbortController();
    const { record, unread } = await crawled(portal('/a', '/b'), (origin) => ({
      concurrency: 1,
      signal: user.signal,
      wants: () => [[want(`${origin}/a`, { urgency: 1 }), want(`${origin}/b`)]],
      read: (one) => {
        if (one.url.endsWith('/a')) user.abort();
      },
    }));
    expect(record).toMatchObject({ ended: 'interrupted', pages: 2 });
    expect(unread).toEqual(['skipped interrupted /b']);
  });

  it('set by the user while a page is on its way', async () => {
    const user = new AbortController();
    const { record, unread } = await crawled({ ...portal('/a'), '/a': () => user.abort() as undefined }, (origin) => ({
      signal: user.signal,
      wants: () => [[want(`${origin}/a`)]],
    }));
    expect(record).toMatchObject({ ended: 'interrupted', pages: 1 });
    expect(unread).toEqual(['skipped interrupted /a']);
  });
});

describe('an exhaustive crawl', () => {
  const levels: Routes = {
    '/': page('Trang chủ', ['/a', '/b', '/w', 'https://khac.test/', '/qd.pdf']),
    '/a': page('A', ['/a1', '/', '/a']),
    '/b': page('B', ['b1', '/a1']),
    '/a1': page('A1', ['/404']),
    '/b1': page('B1'),
    '/w': page('W', ['/a1']),
  };

  it('reads the wanted pages first, then every link in the order of depth', async () => {
    const { read, record, skipped, errors } = await crawled(levels, (origin) => ({
      exhaustive: true,
      concurrency: 1,
      wants: () => [[want(`${origin}/w`)]],
    }));
    expect(read).toEqual(['/', '/w', '/a', '/b', '/a1', '/b1']);
    expect(record).toMatchObject({ ended: 'exhausted', pages: 6, queued: 0 });
    expect(skipped).toEqual({ '/qd.pdf': 'not-html', 'https://khac.test/': 'other-host' });
    expect(errors).toEqual({ '/404': 'http-404' });
  });

  it('reads a page again that a check wants only after it was passed over', async () => {
    const { pages, record } = await crawled(levels, (origin) => ({
      exhaustive: true,
      concurrency: 1,
      wants: (seen) => [seen.has('/b1') ? [want(`${origin}/a`)] : []],
    }));
    expect(pages.filter(({ url }) => url.endsWith('/a')).map(({ wanted }) => wanted)).toEqual([false, true]);
    expect(record.pages).toBe(6);
  });

  it('cut short says which known pages it left', async () => {
    const { record, skipped } = await crawled(levels, () => ({ exhaustive: true, concurrency: 1, maxPages: 3 }));
    expect(record).toMatchObject({ ended: 'limit', pages: 3, queued: 3 });
    expect(skipped).toMatchObject({ '/a1': 'limit', '/b1': 'limit', '/w': 'limit' });
  });

  it('lists what it passed over in the same order however pages arrive', async () => {
    const links = Array.from({ length: 300 }, (_, index) => `/f${(index * 7919) % 1009}.pdf`);
    const one = await crawled({ '/': page('Trang chủ', links) });
    const other = await crawled({ '/': page('Trang chủ', links.toReversed()) });
    expect(Object.keys(one.skipped)).toEqual(Object.keys(other.skipped));
    expect(Object.keys(one.skipped)).toHaveLength(300);
  });
});
