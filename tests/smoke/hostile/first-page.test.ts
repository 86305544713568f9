/** The first page: every way to miss it ends with status 3, one sentence and nothing called failed; every way round is taken. */

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstPageFault } from '../../../cli/first-page-fault.ts';
import { isPrivateHost } from '../../../lib/crawl/private-host.ts';
import { nodePorts } from '../../../lib/platform/node/ports.ts';
import { isPrivateAddress } from '../../../lib/platform/private-address.ts';
import { soicong } from '../../support/command-line.ts';
import {
  answering,
  at,
  closing,
  dripping,
  first,
  halving,
  promising2GB,
  resetting,
  serveHostile,
  silent,
  type Trait,
} from '../../support/hostile.ts';
import { EXPIRED, SELF_SIGNED } from '../../support/self-signed.ts';
import { ALL, expectKnown, hostileRun, told, type Hostile } from './hostile-audit.ts';
import { knownPages } from './known-portal.ts';

const PAGES = knownPages();
const HOME = PAGES['/'] ?? '';
const start = (trait: Trait): Trait => at((path) => path === '/', trait);
const SHIELD =
  '<html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>';

interface Missed extends Hostile {
  readonly reason: string;
  /** In the Vietnamese and the English sentence. */
  readonly says: readonly [vi: string, en: string];
}

const MISSED: readonly Missed[] = [
  { name: 'is missing', trait: () => start(answering({ status: 404 })), reason: 'http-404', says: ['404', '404'] },
  {
    name: 'is forbidden by a firewall',
    trait: () => start(answering({ status: 403, body: 'Cấm' })),
    reason: 'http-403',
    says: ['tường lửa', 'administrators'],
  },
  {
    name: 'fails always',
    trait: () => start(answering({ status: 500 })),
    reason: 'http-500',
    says: ['thử lại sau', 'try again later'],
  },
  {
    name: 'is throttled always',
    trait: () => start(answering({ status: 429, headers: { 'retry-after': '30' } })),
    reason: 'http-429',
    says: ['thử lại sau', 'try again later'],
  },
  {
    name: 'is a challenge',
    trait: () => () => ({ body: SHIELD }),
    reason: 'challenge',
    says: ['tường lửa', 'challenge'],
  },
  {
    name: 'is an unknown challenge',
    trait: () => () => ({ body: '<html><body>Vui lòng chờ trong giây lát</body></html>' }),
    reason: 'challenge',
    says: ['tường lửa', 'challenge'],
  },
  { name: 'resets', trait: () => start(resetting), reason: 'reset', says: ['bị ngắt', 'broke'] },
  { name: 'closes', trait: () => start(closing), reason: 'reset', says: ['bị ngắt', 'broke'] },
  { name: 'comes by half', trait: () => start(halving), reason: 'half-response', says: ['một phần', 'only part'] },
  {
    name: 'drips',
    trait: () => start(dripping),
    options: { timeoutMs: 500 },
    reason: 'timeout',
    says: ['không trả lời kịp', 'in time'],
  },
  {
    name: 'never comes',
    trait: () => start(silent),
    options: { timeoutMs: 500 },
    reason: 'timeout',
    says: ['không trả lời kịp', 'in time'],
  },
  { name: 'has 2 GB', trait: () => start(promising2GB), reason: 'too-large', says: ['quá lớn', 'too large'] },
  {
    name: 'is a gzip bomb',
    pages: { ...PAGES, '/': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(30_000_000)) } },
    reason: 'too-large',
    says: ['quá lớn', 'too large'],
  },
  {
    name: 'is damaged gzip',
    trait: () => start(answering({ headers: { 'content-encoding': 'gzip' }, body: 'không phải gzip' })),
    reason: 'bad-encoding',
    says: ['bị hỏng', 'broken'],
  },
  {
    name: 'is empty',
    trait: () => start(answering({ body: '' })),
    reason: 'unreadable',
    says: ['trang rỗng', 'empty page'],
  },
  {
    name: 'is a file',
    trait: () => start(answering({ headers: { 'content-type': 'application/pdf' }, body: '%PDF' })),
    reason: 'unreadable',
    says: ['một tệp', 'a file'],
  },
  {
    name: 'redirects to itself',
    trait: () => start(answering({ status: 302, headers: { location: '/' } })),
    reason: 'redirect-loop',
    says: ['vòng tròn', 'circle'],
  },
  {
    name: 'redirects in a wider circle',
    trait: () =>
      at(
        (path) => path === '/' || path === '/b',
        (asked) => ({ status: 302, headers: { location: asked.at === '/' ? '/b' : '/' } }),
      ),
    reason: 'redirect-loop',
    says: ['vòng tròn', 'circle'],
  },
  {
    name: 'moved to a stranger',
    trait: () => start(answering({ status: 302, headers: { location: 'https://casino.invalid/' } })),
    reason: 'redirect-refused',
    says: ['https://casino.invalid/', 'https://casino.invalid/'],
  },
  {
    name: 'refreshes to a stranger',
    pages: { ...PAGES, '/': '<meta http-equiv="refresh" content="0; url=https://casino.invalid/">Đang chuyển…' },
    reason: 'redirect-refused',
    says: ['https://casino.invalid/', 'https://casino.invalid/'],
  },
  { name: 'is self-signed', served: { tls: SELF_SIGNED }, reason: 'tls', says: ['tự ký', 'self-signed'] },
  { name: 'has an expired certificate', served: { tls: EXPIRED }, reason: 'tls', says: ['hết hạn', 'expired'] },
  {
    name: 'speaks no HTTP',
    trait:
      () =>
      (_, __, { socket }) =>
        void socket.end('220 smtp ready\r\n'),
    reason: 'network',
    says: ['lỗi mạng', 'network'],
  },
];

describe.concurrent('the first page cannot be had when it', () => {
  it.for(MISSED)('$name', async (row) => {
    for (const exhaustive of [false, true]) {
      const { report } = await hostileRun(row, exhaustive);
      expect(report.crawl).toMatchObject({ ended: 'unreachable', pages: 0, errors: [{ reason: row.reason }] });
      expect(told(report)).toEqual(Object.fromEntries(ALL.map((id) => [id, 'cantTell'])));
      expect(report.score.value).toBeNull();
      const sentence = firstPageFault(report);
      for (const [index, text] of [sentence.vi, sentence.en].entries()) {
        expect(text).toContain(row.says[index]);
        expect(text).toContain(report.portal.url);
        expect(text).toMatch(/^[^\n]+\.$/);
      }
      expect(sentence.vi).not.toMatch(/certificate|the |answer/);
      if (row.reason === 'tls') for (const text of [sentence.vi, sentence.en]) expect(text).toContain('--insecure');
    }
  });
});

const AROUND: readonly Hostile[] = [
  { name: 'fails twice and comes', trait: () => start(first(2, answering({ status: 503 }))) },
  { name: 'resets once', trait: () => start(first(1, resetting)) },
  {
    name: 'asks for a cookie first',
    trait: () =>
      start((asked) =>
        asked.headers.cookie === 'co=1'
          ? HOME
          : { status: 302, headers: { location: '/', 'set-cookie': 'co=1; path=/' } },
      ),
  },
  {
    name: 'redirects to its real address',
    pages: { ...PAGES, '/': { status: 301, headers: { location: '/trang-chu' } }, '/trang-chu': HOME },
  },
  {
    name: 'refreshes to its real address',
    pages: {
      ...PAGES,
      '/': '<html><head><meta http-equiv="refresh" content="0; url=/trang-chu"></head><body><img src="/chao.jpg"></body></html>',
      '/trang-chu': HOME,
    },
  },
  {
    name: 'leads on by a script',
    pages: { ...PAGES, '/': '<html><script>window.location = "/trang-chu";</script></html>', '/trang-chu': HOME },
  },
  {
    name: 'is forbidden by robots.txt, but the user asked for it',
    pages: {
      ...PAGES,
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /$\n' },
    },
  },
  {
    name: 'is asked for with a fragment and tracking',
    start: '/?utm_source=zalo#top',
    pages: { ...PAGES, '/?utm_source=zalo': HOME },
  },
  {
    name: 'has no charset and a wrong type',
    pages: { ...PAGES, '/': { headers: { 'content-type': 'text/plain' }, body: HOME } },
  },
];

describe.concurrent('the first page is had though it', () => {
  it.for(AROUND)('$name', (row) => expectKnown(row));

  it('shows only what a script fills: nothing is called failed', async () => {
    for (const exhaustive of [false, true]) {
      const shell =
        '<!doctype html><html><head><title>Cổng</title></head><body><div id="root"></div><noscript>Hãy bật JavaScript</noscript><script src="/app.js"></script></body></html>';
      const { report } = await hostileRun(
        { name: 'shell', trait: () => (asked, honest) => (asked.at === '/robots.txt' ? honest() : shell) },
        exhaustive,
      );
      expect(Object.values(told(report))).not.toContain('failed');
    }
  });
});

describe('private addresses', () => {
  it.each([
    '10.1.2.3',
    '192.168.1.1',
    '172.16.9.9',
    '127.0.0.2',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ])('%s is one', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
    const host = address.includes(':') ? new URL(`http://[${address}]/`).hostname : address;
    expect(isPrivateHost(host)).toBe(true);
  });

  it.each(['localhost', 'may-chu.local', 'portal.internal', '2130706433', '0x7f.1', '017700000001'])(
    'http://%s/ leads to one',
    (host) => expect(isPrivateHost(new URL(`http://${host}/`).hostname)).toBe(true),
  );

  it.each(['8.8.8.8', 'skhcn.nghean.gov.vn', '2001:4860:4860::8888'])('%s is none', (host) =>
    expect(isPrivateHost(host.includes(':') ? `[${host}]` : host)).toBe(false),
  );

  it('are not asked for by a portal on a public address, whatever leads there', async () => {
    const server = await serveHostile(PAGES);
    const { fetch, close } = nodePorts({ start: 'https://skhcn.nghean.gov.vn/' });
    try {
      for (const host of ['127.0.0.1', 'localhost', '127.0.0.2', '[::1]', '[::ffff:127.0.0.1]']) {
        const answer = await fetch({ url: `http://${host}:${server.port}/`, maxBytes: 1_000, timeoutMs: 3_000 });
        expect(answer, host).toMatchObject({ ok: false, reason: 'private-address' });
      }
      expect(server.asked).toEqual([]);
    } finally {
      await close();
      await server.close();
    }
  });

  it('are read when the start page is on one', () => expectKnown({ name: 'inside' }));
});

describe.concurrent('the command', () => {
  const ON = ['--plan', 'nghean-skhcn-2022', '--as-of', '2022-11-20', '--json', '-'] as const;

  it.for<[string, Trait, typeof EXPIRED | undefined, string]>([
    ['a firewall', answering({ status: 403 }), undefined, 'http-403'],
    ['a challenge', answering({ body: SHIELD }), undefined, 'challenge'],
    ['an expired certificate', (_, honest) => honest(), EXPIRED, '--insecure'],
  ])('%s: status 3, one sentence, and a report', async ([, trait, tls, word]) => {
    const server = await serveHostile(PAGES, trait, tls === undefined ? {} : { tls });
    try {
      const ran = await soicong('audit', `${server.origin}/`, ...ON);
      expect(ran.status).toBe(3);
      expect(ran.stderr).toMatch(/^soicong: Không mở được trang đầu [^\n]+\.\n$/);
      expect(ran.stderr).toContain(word);
      expect(JSON.parse(ran.stdout)).toMatchObject({
        crawl: { ended: 'unreachable', pages: 0 },
        counts: { failed: 0 },
      });
    } finally {
      await server.close();
    }
  });

  it('a bad certificate and --insecure: status 0', async () => {
    const server = await serveHostile(PAGES, undefined, { tls: EXPIRED });
    try {
      const ran = await soicong('audit', `${server.origin}/`, ...ON, '--insecure');
      expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
    } finally {
      await server.close();
    }
  });
});
