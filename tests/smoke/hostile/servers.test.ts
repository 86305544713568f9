/** Servers that stumble, shut the door or answer too much: what can be asked again is, the rest is named and stays open. */

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  answering,
  at,
  closing,
  dripping,
  first,
  flooding,
  halving,
  promising2GB,
  resetting,
  rewriting,
  silent,
  type Trait,
} from '../../support/hostile.ts';
import { EXPIRED, SELF_SIGNED } from '../../support/self-signed.ts';
import type { Reply } from '../../support/server.ts';
import { ALL, byPath, expectKnown, hostileRun, told, TRUE, type Hostile } from './hostile-audit.ts';
import { COLUMN, DETAILS, HOTLINE, knownPages, PROCEDURE_LIST } from './known-portal.ts';

const PAGES = knownPages();
const one = (path: string) => (at: string) => at === path;
const own = (at: string): boolean => at in PAGES;
const SHIELD =
  '<html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>';
const FORBIDDEN: Reply = {
  status: 403,
  body: '<html><title>403 Forbidden</title><h1>Forbidden</h1><p>Bạn không có quyền truy cập.',
};
const BOMB: Reply = { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(60_000_000)) };
const HALF_A_GZIP: Reply = {
  headers: { 'content-encoding': 'gzip' },
  body: gzipSync(PAGES[HOTLINE] ?? '').subarray(0, 200),
};

/** PHP's last words, after the half of the page that it had sent. */
const DYING =
  '<br />\n<b>Fatal error</b>:  Maximum execution time of 30 seconds exceeded in <b>/var/www/html/xem.php</b> on line <b>88</b><br />\n';
const dying: Trait = (_, honest) => {
  const body = String(honest().body);
  return { body: body.slice(0, body.indexOf('</h1>')) + DYING };
};

/** What passes when it is asked again. */
const STUMBLES: readonly Hostile[] = [
  ...[500, 502, 503, 504, 429, 408, 520].map((status): Hostile => ({
    name: `${status} once for every page`,
    trait: () => at(own, first(1, answering({ status, body: 'Lỗi' }))),
  })),
  {
    name: '500 twice for every fifth page',
    trait: () => at((path) => own(path) && path.length % 5 === 0, first(2, answering({ status: 500 }))),
  },
  { name: 'a reset once for every page', trait: () => at(own, first(1, resetting)) },
  { name: 'closed without a word once', trait: () => at(one(COLUMN), first(1, closing)) },
  { name: 'half an answer once for every page', trait: () => at(own, first(1, halving)) },
  { name: 'half a gzip once', trait: () => at(one(HOTLINE), first(1, answering(HALF_A_GZIP))) },
  { name: 'silence once', trait: () => at(one(HOTLINE), first(1, silent)), options: { timeoutMs: 600 } },
  { name: 'drips once', trait: () => at(one(HOTLINE), first(1, dripping)), options: { timeoutMs: 600 } },
  {
    name: '429 with Retry-After in seconds',
    trait: () => at(one(COLUMN), first(1, answering({ status: 429, headers: { 'retry-after': '7' } }))),
    also: ({ clock }) => expect(clock.pauses.some((ms) => ms > 6_000 && ms <= 7_000)).toBe(true),
  },
  {
    name: '429 with Retry-After as a date',
    trait: () =>
      at(
        one(COLUMN),
        first(
          1,
          answering({
            status: 429,
            headers: { 'retry-after': 'Sun, 20 Nov 2022 00:00:30 GMT', date: 'Sun, 20 Nov 2022 00:00:10 GMT' },
          }),
        ),
      ),
    also: ({ clock }) => expect(clock.pauses.some((ms) => ms > 19_000 && ms <= 20_000)).toBe(true),
  },
  {
    name: '503 with a Retry-After of a day: not that long',
    trait: () => at(one(COLUMN), first(1, answering({ status: 503, headers: { 'retry-after': '86400' } }))),
    also: ({ clock }) => expect(Math.max(...clock.pauses)).toBeLessThanOrEqual(120_000),
  },
  {
    name: '429 to whoever asks more than five times in a row',
    trait: () => {
      let asked = 0;
      return (_, honest) => ((asked += 1) % 6 === 0 ? { status: 429, headers: { 'retry-after': '2' } } : honest());
    },
  },
  { name: 'every page packed', trait: () => packed() },
  {
    name: 'a script that dies below every page, the start page among them',
    trait: () => rewriting((html) => html.replace('</body></html>', DYING)),
  },
  {
    name: 'an answer without a length, in pieces',
    trait:
      () =>
      (_, honest, { response }) => {
        const reply = honest();
        response.writeHead(reply.status ?? 200, { 'content-type': 'text/html; charset=utf-8' });
        for (const piece of String(reply.body).match(/[\s\S]{1,300}/g) ?? []) response.write(piece);
        response.end();
        return undefined;
      },
  },
];

/** What never passes: the page, what it does, and what is recorded. */
const FAULTS: readonly (readonly [
  name: string,
  trait: Trait,
  reason: Hostile['errors'],
  options?: Hostile['options'],
])[] = (
  [
    ['403 of a firewall', answering(FORBIDDEN), 'http-403'],
    ['401', answering({ status: 401 }), 'http-401'],
    ['500 always', answering({ status: 500 }), 'http-500'],
    ['503 always', answering({ status: 503 }), 'http-503'],
    ['429 always', answering({ status: 429 }), 'http-429'],
    ['451', answering({ status: 451 }), 'http-451'],
    ['a challenge page with status 200', answering({ body: SHIELD }), 'challenge'],
    ['a challenge page with status 403', answering({ status: 403, body: SHIELD }), 'challenge'],
    ['resets always', resetting, 'reset'],
    ['closes always', closing, 'reset'],
    ['half an answer always', halving, 'half-response'],
    ['half a gzip always', answering(HALF_A_GZIP), 'half-response'],
    ['damaged gzip', answering({ headers: { 'content-encoding': 'gzip' }, body: 'không phải gzip' }), 'bad-encoding'],
    ['2 GB announced', promising2GB, 'too-large'],
    ['a flood without an announcement', flooding, 'too-large'],
    ['a gzip bomb', answering(BOMB), 'too-large'],
    ['no HTTP', ((_, __, { socket }) => void socket.end('SSH-2.0-OpenSSH_8.9\r\n')) satisfies Trait, 'network'],
    ['an empty answer', answering({ body: '' }), 'unreadable'],
    [
      'a message of the database, with status 200',
      answering({ body: 'Error establishing a database connection' }),
      'unreadable',
    ],
    [
      'a message of ASP.NET, with status 200',
      answering({
        body: "<html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' Application.</h1><p>An application error occurred on the server.</p></body></html>",
      }),
      'unreadable',
    ],
    [
      'a word of maintenance, with status 200',
      answering({ body: '<h1>Hệ thống đang bảo trì, vui lòng quay lại sau</h1><a href="/">Trang chủ</a>' }),
      'unreadable',
    ],
    ['a page whose script dies in the middle', dying, 'half-response'],
    ['slow drip', dripping, 'timeout', { timeoutMs: 600 }],
    ['silence', silent, 'timeout', { timeoutMs: 600 }],
  ] as const
).map(([name, trait, reason, options]) => [name, trait, { [HOTLINE]: reason }, options ?? {}]);

/** A page and the requirements that nobody can tell without it. */
const HIDDEN: readonly Hostile[] = [
  { name: 'the column', hides: ['column'], errors: { [COLUMN]: 'http-403' } },
  { name: 'the second page of the column', hides: ['column'], errors: { [`${COLUMN}?trang=2`]: 'http-403' } },
  {
    name: 'the procedure list',
    hides: ['procedure-set', 'procedure-detail'],
    errors: { [PROCEDURE_LIST]: 'http-403' },
  },
  {
    name: 'the second page of the procedure list',
    hides: ['procedure-set', 'procedure-detail'],
    errors: { [`${PROCEDURE_LIST}?trang=2`]: 'http-403' },
  },
  {
    name: 'one procedure, beside one that is surely incomplete',
    truth: { 'procedure-detail': 'partial 0.8 complete 4 of 5' },
    errors: { [DETAILS[1] ?? '']: 'http-403' },
  },
  { name: 'the procedure that is incomplete', hides: ['procedure-detail'], errors: { [DETAILS[5] ?? '']: 'http-403' } },
  { name: 'the hotline', hides: ['hotline', 'hotline-all'], errors: { [HOTLINE]: 'http-403' } },
];

describe.concurrent('a stumble passes', () => {
  it.for(STUMBLES)('$name', (row) => expectKnown(row));
});

describe.concurrent('a fault of one page hides what it holds and nothing else', () => {
  it.for(FAULTS)('%s', ([name, trait, errors = {}, options = {}]) =>
    expectKnown({ name, trait: () => at(one(HOTLINE), trait), errors, options, hides: ['hotline', 'hotline-all'] }),
  );

  it.for(HIDDEN)('forbidden: $name', (row) =>
    expectKnown({ ...row, trait: () => at((path) => path in (row.errors ?? {}), answering(FORBIDDEN)) }),
  );

  it('an attachment in place of a page is passed over by name', () =>
    expectKnown({
      name: 'attachment',
      trait: () => at(one(HOTLINE), answering({ headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4' })),
      hides: ['hotline', 'hotline-all'],
      skipped: { [HOTLINE]: 'not-html' },
    }));

  it('a page that is gone holds nothing: that is known', () =>
    expectKnown({
      name: 'gone',
      trait: () => at(one(HOTLINE), answering({ status: 410 })),
      errors: { [HOTLINE]: 'http-410' },
      truth: { hotline: 'failed', 'hotline-all': 'failed' },
    }));
});

describe.concurrent('a server that gives up', () => {
  it.for<[string, Trait]>([
    ['a firewall that answers 403', answering(FORBIDDEN)],
    ['a challenge', answering({ body: SHIELD })],
    [
      'a challenge that nobody knows',
      answering({ body: '<html><body>Hệ thống đang kiểm tra an toàn, vui lòng đợi</body></html>' }),
    ],
    ['resets', resetting],
    ['500', answering({ status: 500 })],
    ['429', answering({ status: 429, headers: { 'retry-after': '600' } })],
  ])('after the start page: %s. Nothing is called failed', async ([name, trait]) => {
    for (const exhaustive of [false, true]) {
      const { report, server } = await hostileRun(
        { name, trait: () => at((path) => path !== '/' && path !== '/robots.txt', trait) },
        exhaustive,
      );
      expect(told(report)).toEqual(Object.fromEntries(ALL.map((id) => [id, 'cantTell'])));
      const named = { ...byPath(report.crawl.errors, server.origin), ...byPath(report.crawl.skipped, server.origin) };
      for (const path of [COLUMN, PROCEDURE_LIST, HOTLINE]) expect(Object.keys(named)).toContain(path);
    }
  });

  it('after ten requests: only what had been seen is told', async () => {
    for (const nth of [5, 10, 15, 20]) {
      const trait = (): Trait => {
        let asked = 0;
        return (request, honest, raw) => ((asked += 1) > nth ? resetting(request, honest, raw) : honest());
      };
      const { report } = await hostileRun({ name: 'dies', trait });
      for (const [id, outcome] of Object.entries(told(report)))
        expect(['cantTell', ...Object.values(TRUE)], `${id} after ${nth}`).toContain(outcome);
    }
  });
});

describe.concurrent('secure connections', () => {
  it.for([
    ['self-signed', SELF_SIGNED],
    ['expired', EXPIRED],
  ] as const)('a certificate that is %s: the portal cannot be had, and why is said', async ([code, tls]) => {
    const { report } = await hostileRun({ name: code, served: { tls } });
    expect(report.crawl).toMatchObject({ ended: 'unreachable', errors: [{ reason: 'tls', code }] });
    expect(told(report)).toEqual(Object.fromEntries(ALL.map((id) => [id, 'cantTell'])));
  });

  it.for([
    ['self-signed', SELF_SIGNED],
    ['expired', EXPIRED],
  ] as const)('a certificate that is %s, with --insecure: all as it is', ([code, tls]) =>
    expectKnown({ name: code, served: { tls }, insecure: true }),
  );
});

const FRAME = (main: string, title: string): string =>
  (PAGES['/gioi-thieu'] ?? '')
    .replace(/<h1>[\s\S]*(?=<\/div>\n<div id="footer">)/, main)
    .replace(/<title>.*?<\/title>/, `<title>${title}</title>`);

/** The column, the procedures and the hotline do not exist, and the portal answers 200. */
const SOFT: readonly (readonly [string, Trait])[] = [
  [
    'the menu and a sentence',
    () => FRAME('<h1>Thông báo</h1><p>Rất tiếc, chúng tôi không có trang mà bạn tìm.</p>', 'Cổng thông tin'),
  ],
  ['the home page', () => PAGES['/'] ?? ''],
  ['a redirect home', () => ({ status: 302, headers: { location: '/' } })],
  [
    'a redirect to an error page',
    ({ at: asked }) =>
      asked.startsWith('/loi')
        ? FRAME('<h1>Lỗi</h1><p>Đã có lỗi.</p>', 'Lỗi')
        : { status: 302, headers: { location: `/loi.aspx?aspxerrorpath=${asked}` } },
  ],
  [
    'the menu with the words asked for',
    ({ at: asked }) => FRAME(`<h1>Kết quả</h1><p>Không có nội dung tại ${asked}</p>`, asked),
  ],
  ['the menu and an empty main part', () => FRAME('', 'Cổng thông tin')],
];

describe.concurrent('soft 404s are no pages', () => {
  it.for(SOFT)('%s: hotline, column and procedures that lead there are missing', async ([name, trait]) => {
    const missing = [COLUMN, PROCEDURE_LIST, HOTLINE];
    for (const exhaustive of [false, true]) {
      const { report, server } = await hostileRun(
        {
          name,
          pages: Object.fromEntries(
            Object.entries(PAGES).filter(
              ([path]) =>
                !missing.includes(path.split('?')[0] ?? '') &&
                !path.startsWith('/thu-tuc/') &&
                !path.startsWith('/bai-viet/'),
            ),
          ),
          trait: () => (asked, honest, raw) => {
            if (asked.at === '/robots.txt' || honest().status !== 404)
              return asked.at === '/'
                ? { body: (PAGES['/'] ?? '').replace(/<ul class="posts">[\s\S]*?<\/ul>/, '') }
                : honest();
            return trait(asked, honest, raw);
          },
        },
        exhaustive,
      );
      expect(told(report)).toMatchObject({
        hotline: 'failed',
        'hotline-all': 'failed',
        'procedure-set': 'failed',
        column: 'failed',
      });
      const errors = byPath(report.crawl.errors, server.origin);
      expect(errors, name).toMatchObject(Object.fromEntries(missing.map((path) => [path, 'soft-404'])));
    }
  });

  it('beside pages that exist change nothing', () =>
    expectKnown({
      name: 'soft',
      trait: () => {
        const gone: Trait = () =>
          FRAME('<h1>Thông báo</h1><p>Rất tiếc, chúng tôi không có trang mà bạn tìm.</p>', 'Cổng thông tin');
        const linked = rewriting((html) =>
          html.replace('<div id="header">', '<a href="/cu/dich-vu">Dịch vụ</a> <a href="/cu/hoi-dap">Hỏi đáp</a>$&'),
        );
        return (asked, honest, raw) =>
          asked.at !== '/robots.txt' && honest().status === 404 ? gone(asked, honest, raw) : linked(asked, honest, raw);
      },
      noOtherErrors: false,
    }));
});

function packed(): Trait {
  return (_, honest) => {
    const reply = honest();
    return { ...reply, headers: { 'content-encoding': 'gzip' }, body: gzipSync(String(reply.body)) };
  };
}
