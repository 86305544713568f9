import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { SELF_SIGNED } from '../support/self-signed.ts';
import { page, serve, type Reply, type Route, type Routes, type TestServer } from '../support/server.ts';
import { runCrawl, want, type CrawlTest, type Crawled } from '../support/crawl-tester.ts';

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function crawled(
  routes: Routes,
  test: (origin: string) => CrawlTest = () => ({}),
  tls?: typeof SELF_SIGNED,
): Promise<Crawled & { readonly server: TestServer }> {
  const server = await serve(routes, tls);
  open.push(server);
  return { ...(await runCrawl(`${server.origin}/`, test(server.origin))), server };
}

/** A portal whose page /a does this, wanted by a check. */
async function wanting(route: Route | Reply, more: CrawlTest = {}): Promise<Crawled & { readonly tries: number }> {
  const { server, ...rest } = await crawled({ '/': page('Cổng', ['/a']), '/a': route }, (origin) => ({
    wants: () => [[want(`${origin}/a`)]],
    ...more,
  }));
  return { ...rest, tries: server.paths().filter((path) => path === '/a').length };
}

/** Fails that often, then serves the page. */
function failing(times: number, how: Route): Route {
  let left = times;
  return (asked, raw) => ((left -= 1) >= 0 ? how(asked, raw) : page('A'));
}

describe('a server that stumbles', () => {
  it.each<[string, Route]>([
    ['500', () => ({ status: 500 })],
    ['502', () => ({ status: 502 })],
    ['503', () => ({ status: 503 })],
    ['429', () => ({ status: 429 })],
    ['a reset', (_, { socket }) => void socket.resetAndDestroy()],
    [
      'half an answer',
      (_, { socket }) =>
        void socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<html>'),
    ],
  ])('%s: asked again after growing pauses, and read', async (_, how) => {
    const { read, errors, tries, clock } = await wanting(failing(2, how));
    expect(read).toEqual(['/', '/a']);
    expect(tries).toBe(3);
    expect(errors).toEqual({});
    const waits = clock.pauses.filter((ms) => ms >= 1_000);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.length).toBeGreaterThanOrEqual(2);
  });

  it.each<[string, Route, string]>([
    ['500', () => ({ status: 500 }), 'http-500'],
    ['503', () => ({ status: 503 }), 'http-503'],
    ['a reset', (_, { socket }) => void socket.resetAndDestroy(), 'reset'],
    [
      'half an answer',
      (_, { socket }) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<html>'),
      'half-response',
    ],
    [
      'half a gzip',
      () => ({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(page('A')).subarray(0, 60) }),
      'half-response',
    ],
  ])('%s for ever: three tries, then recorded', async (_, how, reason) => {
    const { unread, errors, tries, record } = await wanting(how);
    expect(tries).toBe(3);
    expect(errors).toEqual({ '/a': reason });
    expect(unread).toEqual([`failed ${reason} /a`]);
    expect(record.ended).toBe('exhausted');
  });

  it.each<[string, Reply, string]>([
    ['403', { status: 403, body: 'Cấm' }, 'http-403'],
    ['401', { status: 401 }, 'http-401'],
    ['404', { status: 404 }, 'http-404'],
    ['501', { status: 501 }, 'http-501'],
    ['damaged gzip', { headers: { 'content-encoding': 'gzip' }, body: 'không phải' }, 'bad-encoding'],
    ['a gzip bomb', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000)) }, 'too-large'],
  ])('%s is not asked for again', async (_, how, reason) => {
    const { errors, tries } = await wanting(how);
    expect(tries).toBe(1);
    expect(errors).toEqual({ '/a': reason });
  });

  it('a body of 2 GB: given up at once, and said so', async () => {
    const { record } = await wanting((_, { response }) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '2147483648' });
      response.write('<html>');
    });
    expect(record.errors).toMatchObject([{ reason: 'too-large', detail: '2147483648 bytes, more than 10000000' }]);
  });

  it('a film without an ending is not downloaded', async () => {
    const { skipped, record } = await wanting((_, { response }) => {
      response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': '2147483648' });
      response.write('x');
    });
    expect(skipped).toEqual({ '/a': 'not-html' });
    expect(record.bytes).toBeLessThan(10_000);
  });

  it('a drip', async () => {
    const { errors } = await wanting(
      (_, { response, socket }) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : response.write('<')), 10);
      },
      { timeoutMs: 60 },
    );
    expect(errors).toEqual({ '/a': 'timeout' });
  });

  it('silence from now on: after some urls each is asked for once, after many nobody is', async () => {
    const paths = Array.from({ length: 60 }, (_, index) => `/a${index}`);
    const { record, server, unread } = await crawled(
      {
        '/': page('Cổng', paths),
        '*': (asked, { socket }) => (asked.path.includes('khong-co') ? { status: 404 } : void socket.destroy()),
      },
      (origin) => ({
        wants: () => [paths.map((path) => want(origin + path))],
      }),
    );
    expect(record.ended).toBe('limit');
    expect(server.paths().length).toBeLessThan(60);
    expect(unread.filter((line) => line.startsWith('failed reset'))).not.toHaveLength(0);
    expect(unread).toHaveLength(60);
  });

  it('broken pages among good ones do not stop the crawl', async () => {
    const paths = Array.from({ length: 50 }, (_, index) => `/a${index}`);
    const { record, errors } = await crawled(
      {
        '/': page('Cổng', [...paths, '/cuoi']),
        '/cuoi': page('Cuối'),
        '*': ({ path }) => ({ status: path.includes('khong-co') ? 404 : 500 }),
      },
      () => ({ exhaustive: true }),
    );
    expect(record).toMatchObject({ ended: 'exhausted', pages: 2 });
    expect(Object.keys(errors)).toHaveLength(50);
  });
});

describe('a page that says it is being mended, with the menu around it', () => {
  const links = Array.from({ length: 6 }, (_, at) => `/muc-${at}`);
  it.each<[string, boolean]>([
    ['Hệ thống đang bảo trì', false],
    ['Website đang nâng cấp.', false],
    ['Đã có lỗi xảy ra!', false],
    ['Thông báo: hệ thống đang bảo trì đến hết ngày thứ sáu', true],
    ['Bảo trì hệ thống đường giao thông', true],
  ])('%s', async (heading, is) => {
    const { read } = await wanting({ body: page(heading, links) });
    expect(read.includes('/a')).toBe(is);
  });
});

describe('what kind of page', () => {
  it.each<[string, Reply]>([
    ['xhtml', { headers: { 'content-type': 'application/xhtml+xml' }, body: page('A') }],
    ['a page without a type', { headers: { 'content-type': '' }, body: page('A') }],
    ['a page called plain text', { headers: { 'content-type': 'text/plain' }, body: page('A') }],
    ['a page called XML', { headers: { 'content-type': 'text/xml' }, body: page('A') }],
    [
      'windows-1258 by header',
      {
        headers: { 'content-type': 'text/html; charset=windows-1258' },
        body: Buffer.from('<title>A</title>Th\xfb t\xf4c', 'latin1'),
      },
    ],
    ['PHP notices before the page', { body: `Notice: Undefined index in /var/www/a.php on line 3\n${page('A')}` }],
  ])('%s is read', async (_, reply) => expect((await wanting(reply)).read).toEqual(['/', '/a']));

  it.each<[string, Reply]>([
    ['JSON', { headers: { 'content-type': 'application/json' }, body: '{}' }],
    ['plain text', { headers: { 'content-type': 'text/plain' }, body: 'Xin chào' }],
    [
      'a document without an ending',
      {
        headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename=qd.doc' },
        body: '<html>',
      },
    ],
    ['a feed', { headers: { 'content-type': 'application/rss+xml' }, body: '<rss/>' }],
  ])('%s is not', async (_, reply) => expect((await wanting(reply)).skipped).toEqual({ '/a': 'not-html' }));
});

describe('a bot shield', () => {
  const cloudflare =
    '<html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>';
  it.each<[string, string]>([
    ['of a known make', cloudflare],
    [
      'that sets a cookie and reloads',
      '<html><body><script>document.cookie="D1N=a1b2c3;path=/";window.location.reload(true);</script></body></html>',
    ],
    ['that nobody knows, answering every address alike', '<html><body>Vui lòng chờ trong giây lát</body></html>'],
  ])('%s in front of everything: the portal cannot be had', async (_, body) => {
    const { record, pages } = await crawled({ '*': body });
    expect(record).toMatchObject({ ended: 'unreachable', errors: [{ reason: 'challenge' }] });
    expect(pages).toEqual([]);
  });

  it.each([
    ['200', 200],
    ['403', 403],
    ['503', 503],
  ])('in front of one page, with status %s', async (_, status) => {
    const { errors, unread } = await wanting({ status, body: cloudflare });
    expect(errors).toEqual({ '/a': 'challenge' });
    expect(unread).toEqual(['failed challenge /a']);
  });

  it('that nobody knows, met on the way: the pages it showed itself on are taken back', async () => {
    const wall = '<html><head><script>kiem()</script></head><body>Đang xác minh kết nối</body></html>';
    const { unread, record } = await crawled(
      {
        '/': page('Cổng', ['/a', '/b', '/c', '/d']),
        '*': ({ path }) => (path.includes('khong-co') ? { status: 404 } : wall),
      },
      (origin) => ({
        concurrency: 1,
        wants: () => [['/a', '/b', '/c', '/d'].map((path) => want(origin + path))],
      }),
    );
    expect(unread).toEqual([
      'failed challenge /a',
      'failed challenge /b',
      'failed challenge /c',
      'failed challenge /d',
    ]);
    expect(record.pages).toBe(1);
  });

  it.each([
    ['of sections without content yet is none', 'Trang đang được cập nhật', []],
    ['of a portal that is away is one', 'Website đang được nâng cấp, nội dung đang được cập nhật', ['/a', '/b', '/c']],
    ['that asks to come back is one', 'Trang đang cập nhật, vui lòng quay lại sau', ['/a', '/b', '/c']],
  ])('one short page in front of several addresses: %s', async (_, words, unread) => {
    const body = `<html><head><title>Cổng</title></head><body><h1>Cổng</h1><h3>${words}</h3></body></html>`;
    const found = await crawled(
      {
        '/': page('Cổng', ['/a', '/b', '/c']),
        '*': ({ path }) => (path.includes('khong-co') ? { status: 404 } : body),
      },
      (origin) => ({ concurrency: 1, wants: () => [['/a', '/b', '/c'].map((path) => want(origin + path))] }),
    );
    expect(found.unread).toEqual(unread.map((path) => `failed challenge ${path}`));
  });

  it('that shows itself to any address but the start page is no soft 404', async () => {
    const { unread } = await crawled(
      { '/': page('Cổng', ['/a']), '*': '<html><body>Yêu cầu của bạn đang được xử lý</body></html>' },
      (origin) => ({ wants: () => [[want(`${origin}/a`)]] }),
    );
    expect(unread).toEqual(['failed challenge /a']);
  });

  it('that is never let through is left in peace after a while', async () => {
    const paths = Array.from({ length: 80 }, (_, index) => `/a${index}`);
    const { record, server } = await crawled(
      { '/': page('Cổng', paths), '*': ({ path }) => (path.includes('khong-co') ? { status: 404 } : cloudflare) },
      () => ({ exhaustive: true }),
    );
    expect(record.ended).toBe('limit');
    expect(server.paths().length).toBeLessThan(45);
  });

  it('an article that tells of Cloudflare is an article', async () => {
    const { read } = await wanting({
      body: page(
        'Bảo vệ website bằng Cloudflare',
        ['/', '/tin'],
        'Checking your browser là trang chờ của Cloudflare; "Just a moment..." là tiêu đề của nó.',
      ),
    });
    expect(read).toEqual(['/', '/a']);
  });

  it('pages filled by a script look alike and are no shield', async () => {
    const app =
      '<!doctype html><html><head><title>Cổng</title></head><body><div id="root"></div><script src="/static/app.js"></script></body></html>';
    const { record, read } = await crawled({ '*': app }, (origin) => ({
      wants: () => [['/a', '/b', '/c', '/d'].map((path) => want(origin + path))],
    }));
    expect(record.errors).toEqual([]);
    expect([...read].sort()).toEqual(['/', '/a', '/b', '/c', '/d']);
  });
});

describe('secure connections', () => {
  it('a bad certificate is named, and the portal cannot be had', async () => {
    const { record } = await crawled({ '/': page('Cổng') }, () => ({}), SELF_SIGNED);
    expect(record).toMatchObject({
      ended: 'unreachable',
      errors: [{ reason: 'tls', code: 'self-signed', detail: 'the certificate is self-signed' }],
    });
  });

  it('insecure goes on', async () => {
    const { record } = await crawled({ '/': page('Cổng') }, () => ({ insecure: true }), SELF_SIGNED);
    expect(record).toMatchObject({ ended: 'exhausted', pages: 1 });
  });
});
