/** Every url that a crawl knows of is read, or stands in the record with one of the reasons that there are. */

import { afterEach, expect, it } from 'vitest';
import type { ErrorReason, SkipReason } from '../../lib/model/crawl.ts';
import { reasonWords } from '../../lib/model/reasons.ts';
import { page, serve, type Route, type Routes, type TestServer } from '../support/server.ts';
import { runCrawl } from '../support/crawl-tester.ts';

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const LONG = `/tim?q=${'x'.repeat(3_000)}`;
const SHIELD =
  '<html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>';

/** One link of each kind, and what becomes of it. */
const ROWS: readonly (readonly [href: string, fate: 'read' | SkipReason | ErrorReason, route?: Routes[string]])[] = [
  ['/tin', 'read', page('Tin tức')],
  ['/tin?ItemID=5', 'read', page('Một tin')],
  ['/chuyen', 'read', { status: 302, headers: { location: '/tin' } }],
  ['/khung', 'read', '<html><head><title>Khung</title></head><body><iframe src="/trong-khung"></iframe></body></html>'],
  ['/trong-khung', 'read', page('Trong khung')],
  ['/cam/a', 'robots', page('Cấm')],
  ['https://khac.test/a', 'other-host'],
  ['http://10.1.2.3/a', 'private-address'],
  ['/en/en/en/en/tin', 'trap', page('Lặp')],
  ['/print/tin', 'twin', page('Bản in')],
  ['/tin?sort=ten&dir=asc', 'permutation', page('Sắp xếp')],
  [LONG, 'too-long', page('Dài')],
  ['/van-ban/ke-hoach.pdf', 'not-html'],
  ['/anh/bia.jpg', 'not-html'],
  ['/tai-ve?id=9', 'not-html', { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4' }],
  ['/ra', 'redirect', { status: 302, headers: { location: 'https://khac.test/' } }],
  ['/vao', 'private-address', { status: 302, headers: { location: 'http://10.1.2.3/' } }],
  ['/mat', 'http-404', { status: 404 }],
  ['/bo', 'http-410', { status: 410 }],
  ['/dong', 'http-403', { status: 403, body: 'Cấm' }],
  ['/hong', 'http-500', { status: 500 }],
  ['/ngat', 'reset', ((_, { socket }) => void socket.resetAndDestroy()) satisfies Route],
  [
    '/nua',
    'half-response',
    ((_, { socket }) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<html>')) satisfies Route,
  ],
  ['/lon', 'too-large', { body: `<html>${' '.repeat(2_000_000)}` }],
  ['/nen', 'bad-encoding', { headers: { 'content-encoding': 'gzip' }, body: 'không phải gzip' }],
  ['/vong', 'redirect-loop', { status: 302, headers: { location: '/vong' } }],
  ['/tuong', 'challenge', { body: SHIELD }],
  ['/rong', 'unreadable', { body: '' }],
  ['/im', 'timeout', (() => undefined) satisfies Route],
];

async function portal(more: Parameters<typeof runCrawl>[1]) {
  const links = ROWS.map(([href], index) => `<li><a href="${href.replaceAll('&', '&amp;')}">Mục ${index}</a></li>`);
  const home = `<!doctype html><html lang="vi"><head><title>Cổng</title></head><body><h1>Cổng</h1><ul>${links.join('')}</ul><a href="javascript:__doPostBack('ctl00$trang','2')">2</a> <a href="mailto:so@khac.test">Thư</a> <a href="#top">Lên</a></body></html>`;
  const routes: Record<string, Routes[string]> = {
    '/': home,
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /cam/' },
  };
  for (const [href, , route] of ROWS) if (route !== undefined) routes[href] = route;
  const server = await serve(routes);
  open.push(server);
  return { server, ...(await runCrawl(`${server.origin}/`, { maxBytes: 1_000_000, timeoutMs: 700, ...more })) };
}

it('exhaustively: read, or named with its reason, and nothing else is named', async () => {
  const { server, read, skipped, errors, record } = await portal({ exhaustive: true });
  const fates = Object.fromEntries(
    ROWS.map(([href]) => {
      const named = { ...skipped, ...errors }[href];
      const came = server.paths().includes(href) ? 'read' : 'unknown';
      return [href.slice(0, 60), named ?? came];
    }),
  );
  expect(fates).toEqual(Object.fromEntries(ROWS.map(([href, fate]) => [href.slice(0, 60), fate])));
  expect([...new Set(read)].sort()).toEqual(['/', '/khung', '/tin', '/tin?ItemID=5', '/trong-khung']);
  const known = new Set<string>(ROWS.map(([href]) => href));
  const others = [...record.skipped, ...record.errors]
    .map(({ url, reason }) => [url.replace(server.origin, ''), reason])
    .filter(([url = '']) => !known.has(url));
  expect(others).toEqual([['/#postback=ctl00%24trang:2', 'postback']]);
  expect(record).toMatchObject({ ended: 'exhausted', queued: 0 });
});

it('focused: what could change nothing is counted, everything else is named', async () => {
  const { skipped, errors, record } = await portal({});
  const refused = ROWS.filter(([href]) => href in skipped).map(([href]) => href);
  expect(errors).toEqual({});
  // what only an answer can tell is not asked for
  const open = ROWS.filter(([href, fate]) => !refused.includes(href) && fate !== 'robots').length;
  expect(record.queued).toBeGreaterThanOrEqual(open);
  expect(record.queued + refused.length).toBe(ROWS.length);
  expect(refused).toEqual(
    expect.arrayContaining(['https://khac.test/a', 'http://10.1.2.3/a', '/print/tin', LONG, '/van-ban/ke-hoach.pdf']),
  );
});

it('every limit is a reason too', async () => {
  const { record, skipped, errors } = await portal({ exhaustive: true, maxPages: 4, concurrency: 1 });
  expect(record.ended).toBe('limit');
  const named = { ...skipped, ...errors };
  expect(ROWS.filter(([href]) => !(href in named)).length).toBeLessThanOrEqual(4);
  expect(Object.values(skipped)).toContain('limit');
});

it('each reason has words in both languages', () => {
  const reasons = [...new Set(ROWS.map(([, fate]) => fate)), 'calendar', 'postback', 'limit', 'interrupted'].filter(
    (fate) => fate !== 'read',
  );
  for (const reason of reasons) {
    expect(reasonWords(reason).vi, reason).not.toBe(reason);
    expect(reasonWords(reason).en, reason).not.toBe(reason);
  }
});
