/** Portals without end or with copies of themselves: the run ends, and what is true stays true. */

import { describe, expect, it } from 'vitest';
import { adding, at, besides, both, rewriting, type Trait } from '../../support/hostile.ts';
import type { Reply } from '../../support/server.ts';
import { ALL, expectKnown, hostileRun, type Hostile } from './hostile-audit.ts';
import { COLUMN, HOTLINE, knownPages, PROCEDURE_LIST } from './known-portal.ts';

const PAGES = knownPages();
const path = (at: string): string => at.split('?')[0] ?? at;

const copyOf =
  (where: (at: string) => string): Trait =>
  (asked) => {
    const html = PAGES[where(asked.at)];
    return html === undefined ? { status: 404 } : html;
  };
const empty = (title: string, links: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${links}</body></html>`;

const TRAPS: readonly Hostile[] = [
  {
    name: 'language prefixes without end: /en/en/en/',
    trait: () =>
      both(
        adding(
          (at) =>
            `<div class="lang"><a href="vi/">Tiếng Việt</a> <a href="${path(at).replace(/\/$/, '')}/en/">English</a></div>`,
        ),
        besides((asked) =>
          /\/(?:vi|en)\/$/.test(asked.at)
            ? empty('Home', `<a href="en/">English</a> <a href="vi/">Vietnamese</a>`)
            : { status: 404 },
        ),
      ),
    requestsAtMost: 150,
  },
  {
    name: 'language prefixes before copies of every page',
    trait: () =>
      both(
        rewriting((html, at) =>
          html.replaceAll(
            /<a href="\/([^"]*)">[^<]*<\/a>/g,
            (link, rest: string) =>
              `${link} <a class="en" href="${/^(?:\/en)*/.exec(at)?.[0] ?? ''}/en/${rest}">EN</a>`,
          ),
        ),
        besides(copyOf((at) => at.replace(/^(?:\/en)+(?=\/)/, ''))),
      ),
    requestsAtMost: 600,
  },
  {
    name: 'relative links that add the folder again',
    trait: () =>
      both(
        adding(() => '<a href="tin-tuc/xem-them/">Tin tức khác</a>'),
        besides(() => empty('Tin tức khác', '<a href="tin-tuc/xem-them/">Tin</a>')),
      ),
    requestsAtMost: 120,
  },
  {
    name: 'a session id in every path',
    trait: () =>
      sessions(
        (href, id) => `${href.split('?')[0]};jsessionid=${id}${href.includes('?') ? `?${href.split('?')[1]}` : ''}`,
        (at) => at.replace(/;jsessionid=\w+/, ''),
      ),
    requestsAtMost: 60,
    focusedAtMost: 60,
  },
  {
    name: 'a session id in every query',
    trait: () =>
      sessions(
        (href, id) => `${href}${href.includes('?') ? '&amp;' : '?'}PHPSESSID=${id}`,
        (at) => at.replace(/[?&]PHPSESSID=\w+/, ''),
      ),
    requestsAtMost: 60,
    focusedAtMost: 60,
  },
  {
    name: 'a session id in every folder, as ASP.NET does without cookies',
    trait: () =>
      sessions(
        (href, id) => `/(S(${id.padEnd(24, 'x')}))${href}`,
        (at) => at.replace(/^\/\(S\(\w+\)\)/, ''),
      ),
    requestsAtMost: 60,
    focusedAtMost: 60,
  },
  {
    name: 'a session id under a name nobody knows',
    trait: () =>
      sessions(
        (href, id) => `${href}${href.includes('?') ? '&amp;' : '?'}zz=${id}`,
        (at) => at.replace(/[?&]zz=\w+/, ''),
      ),
    requestsAtMost: 65,
    focusedAtMost: 65,
  },
  {
    name: 'banners with a new random parameter at each render',
    trait: () => {
      let render = 0;
      return both(
        adding(() =>
          [1, 2, 3]
            .map(
              (banner) =>
                `<a href="/quang-cao.aspx?id=${banner}&amp;click=${(render += 7_919)}"><img src="/b${banner}.gif" alt=""></a>`,
            )
            .join(''),
        ),
        besides(({ at: asked }) =>
          asked.startsWith('/quang-cao')
            ? empty('Chuyên trang', '<p>Chuyên trang giới thiệu sản phẩm.</p><a href="/">Về trang chủ</a>')
            : { status: 404 },
        ),
      );
    },
    requestsAtMost: 150,
    ended: { exhaustive: ['exhausted'] },
  },
  {
    name: 'banners that lead home again',
    trait: () => {
      let render = 0;
      return both(
        adding(() => `<a href="/click?b=${(render += 104_729)}"><img src="/b.gif" alt=""></a>`),
        besides(({ at: asked }) =>
          asked.startsWith('/click') ? { status: 302, headers: { location: '/' } } : { status: 404 },
        ),
      );
    },
    requestsAtMost: 120,
  },
  {
    name: 'a calendar by query',
    trait: () =>
      calendar(
        (month) => `/lich-cong-tac?nam=${2022 + Math.floor(month / 12)}&thang=${(((month % 12) + 12) % 12) + 1}`,
      ),
    requestsAtMost: 400,
    ended: { exhaustive: ['exhausted'] },
  },
  {
    name: 'a calendar by path',
    trait: () => calendar((month) => `/lich/${2022 + Math.floor(month / 12)}/${(((month % 12) + 12) % 12) + 1}/`),
    requestsAtMost: 400,
    ended: { exhaustive: ['exhausted'] },
  },
  {
    name: 'print, save-file and mail twins',
    trait: () =>
      both(
        adding(
          (at) =>
            `<p><a href="/print${path(at)}">In</a> <a href="/savefile${path(at)}">Lưu</a> <a href="${path(at)}?print=1">Bản in</a> <a href="/sendmail${path(at)}">Gửi</a></p>`,
        ),
        besides(copyOf((at) => at.replace(/^\/(?:print|savefile|sendmail)|\?print=1$/g, ''))),
      ),
    skippedInAll: { [`/print${COLUMN}`]: 'twin', [`/savefile${COLUMN}`]: 'twin', [`${COLUMN}?print=1`]: 'twin' },
    neverAsked: /print|savefile|sendmail/,
  },
  {
    name: 'sortings and filters multiplied',
    trait: () =>
      both(
        at(
          (asked) => asked.startsWith(PROCEDURE_LIST),
          rewriting((html, asked) => html.replace('<h1>', `<p>${permutations(asked)}</p><h1>`)),
        ),
        besides(({ at: asked }) =>
          asked.startsWith(`${PROCEDURE_LIST}?`)
            ? { body: PAGES[asked.includes('trang=2') ? `${PROCEDURE_LIST}?trang=2` : PROCEDURE_LIST] ?? '' }
            : { status: 404 },
        ),
      ),
    requestsAtMost: 420,
    focusedAtMost: 420,
    ended: { exhaustive: ['exhausted'] },
  },
  {
    name: 'redirects in circles, one by itself and one by way of another',
    pages: {
      ...PAGES,
      '/vong': { status: 302, headers: { location: '/vong' } },
      '/a': { status: 302, headers: { location: '/b' } },
      '/b': { status: 301, headers: { location: '/a' } },
    },
    trait: () => adding(() => '<a href="/vong">Văn bản mới</a> <a href="/a">Hỏi đáp</a>'),
    also: ({ report, exhaustive, server }) => {
      const loops = report.crawl.errors
        .filter(({ reason }) => reason === 'redirect-loop')
        .map(({ url }) => url.slice(server.origin.length));
      if (exhaustive) expect(loops).toEqual(['/a', '/vong']);
    },
    noOtherErrors: false,
  },
  {
    name: 'redirects that count up without end',
    pages: PAGES,
    trait: () =>
      both(
        adding(() => '<a href="/dem?n=0">Thống kê</a>'),
        besides(({ at: asked }) =>
          asked.startsWith('/dem')
            ? { status: 302, headers: { location: `/dem?n=${Number(/\d+/.exec(asked)?.[0]) + 1}` } }
            : { status: 404 },
        ),
      ),
    noOtherErrors: false,
    requestsAtMost: 60,
  },
  {
    name: 'links and redirects to other hosts and into the network',
    pages: {
      ...PAGES,
      '/ra': { status: 302, headers: { location: 'http://portal.invalid/' } },
      '/vao': { status: 302, headers: { location: 'http://10.20.30.40/quan-tri' } },
      '/sieu': { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data' } },
    },
    trait: () =>
      adding(
        () =>
          '<a href="/ra">Liên kết</a> <a href="/vao">Một cửa</a> <a href="/sieu">Máy chủ</a> <a href="http://10.20.30.40/dung-chung">Dùng chung</a> <a href="http://localhost:1/">Nội bộ</a> <a href="https://portal.invalid/tin">Khác</a>',
      ),
    skipped: {
      'http://10.20.30.40/dung-chung': 'private-address',
      'http://localhost:1/': 'private-address',
      'https://portal.invalid/tin': 'other-host',
    },
    skippedInAll: { '/ra': 'redirect', '/vao': 'private-address', '/sieu': 'private-address' },
  },
  {
    name: 'the hotline page redirects to another host: nobody can tell',
    pages: { ...PAGES, [HOTLINE]: { status: 302, headers: { location: 'http://portal.invalid/duong-day-nong' } } },
    hides: ['hotline', 'hotline-all'],
    skipped: { [HOTLINE]: 'redirect' },
  },
  {
    name: 'the hotline page redirects into the network: nobody can tell',
    pages: { ...PAGES, [HOTLINE]: { status: 302, headers: { location: 'http://10.9.8.7/' } } },
    hides: ['hotline', 'hotline-all'],
    skipped: { [HOTLINE]: 'private-address' },
  },
  {
    name: 'the column redirects in a circle: nobody can tell',
    pages: { ...PAGES, [COLUMN]: { status: 302, headers: { location: COLUMN } } },
    hides: ['column'],
    errors: { [COLUMN]: 'redirect-loop' },
  },
  {
    name: 'addresses of 5,000 characters',
    trait: () => adding(() => `<a href="/tim?q=${'x'.repeat(5_000)}">Kết quả</a>`),
    skipped: { [`/tim?q=${'x'.repeat(5_000)}`]: 'too-long' },
    neverAsked: /xxx/,
  },
  {
    name: 'addresses that grow with each page',
    trait: () =>
      both(
        adding(
          (at) => `<a href="/loc?${at.includes('?') ? (at.split('?')[1] ?? '') : ''}${'a'.repeat(40)}=1&amp;">Lọc</a>`,
        ),
        besides(({ at: asked }) =>
          asked.startsWith('/loc?')
            ? empty(`Lọc ${asked.length}`, `<a href="${asked}${'a'.repeat(40)}=1&amp;">Lọc</a>`)
            : { status: 404 },
        ),
      ),
    requestsAtMost: 200,
  },
];

describe.concurrent('traps', () => {
  it.for(TRAPS)('$name', (row) => expectKnown(row));
});

it('what a focused crawl will not read is not said to be waiting', async () => {
  const queues: number[] = [];
  const progress = ({ queue }: { readonly queue: number }): void => void queues.push(queue);
  const thousand = Array.from({ length: 1_000 }, (_, index) => `<a href="/kho/${index}.html">Tệp ${index}</a>`).join(
    '',
  );
  await hostileRun({ name: 'progress', trait: () => adding(() => thousand), options: { progress } });
  // what the checks want by themselves is some hundred pages
  expect(Math.max(...queues)).toBeLessThan(300);
});

describe.concurrent('a portal that makes pages without end', () => {
  const endless = (): Trait => {
    const seeds = (asked: string): (() => string) => {
      let seed = Array.from(asked).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
      return () => (seed = (seed * 48_271) % 2_147_483_647).toString(36);
    };
    const links = (asked: string): string => {
      const next = seeds(asked);
      return Array.from(
        { length: 40 },
        () => `<a href="/${next()}/${next()}.html?${next()}=${next()}">${next()} ${next()}</a>`,
      ).join(' ');
    };
    return both(
      adding((asked) => `<div>${links(asked)}</div>`),
      besides(({ at: asked }) => empty(`Trang ${seeds(asked)()}`, links(asked))),
    );
  };

  it('ends by the limit of pages, and the focused reading finds all that is true', async () => {
    await expectKnown({
      name: 'endless',
      trait: endless,
      options: { maxPages: 150 },
      requestsAtMost: 160,
      focusedAtMost: 160,
      ended: { exhaustive: ['limit'] },
    });
  });

  it('that fills columns with posts and pagers without end: the run ends, and nothing is called failed', async () => {
    const trait = (): Trait =>
      besides(({ at: asked }) =>
        asked.startsWith(`${COLUMN}?trang=`) ? { body: turned(Number(/\d+$/.exec(asked)?.[0])) } : { status: 404 },
      );
    for (const exhaustive of [false, true]) {
      const { report } = await hostileRun(
        {
          name: 'pager',
          trait: () =>
            both(
              at(
                (asked) => asked.startsWith(COLUMN),
                rewriting((html, asked) =>
                  html.replace(
                    '</h1>',
                    `</h1><a rel="next" href="${COLUMN}?trang=${Number(/\d+$/.exec(asked)?.[0] ?? 1) + 1}">Trang sau</a>`,
                  ),
                ),
              ),
              trait(),
            ),
          options: { maxPages: 200 },
        },
        exhaustive,
      );
      expect(report.crawl.requests).toBeLessThan(220);
      expect(report.requirements.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    }
  });

  it('ends by the limit of minutes, though every answer takes its time', async () => {
    const { report } = await hostileRun(
      {
        name: 'minutes',
        trait: (clock) => {
          const trap = endless();
          return (asked, honest, raw) => {
            clock.pass(5_000);
            return trap(asked, honest, raw);
          };
        },
        options: { maxMinutes: 2 },
      },
      true,
    );
    expect(report.crawl.ended).toBe('limit');
    expect(report.crawl.requests).toBeLessThan(40);
    for (const { id, outcome } of report.requirements)
      if (ALL.some((known) => known === id)) expect(outcome, id).not.toBe('failed');
  });
});

function sessions(write: (href: string, id: string) => string, read: (at: string) => string): Trait {
  let renders = 0;
  return (asked) => {
    const html = PAGES[read(asked.at)];
    if (html === undefined) return { status: 404 } satisfies Reply;
    renders += 1;
    return html.replaceAll(
      /href="(\/[^"]*)"/g,
      (_, href: string) => `href="${write(href, (renders * 2_654_435_761).toString(16))}"`,
    );
  };
}

function calendar(address: (month: number) => string): Trait {
  const months = new Map(Array.from({ length: 6_000 }, (_, index) => [address(index - 3_000), index - 3_000]));
  const turn = (now: number): string => `<a href="${address(now - 1)}">«</a> <a href="${address(now + 1)}">»</a>`;
  return both(
    adding(() => turn(10)),
    besides(({ at: asked }) => {
      const now = months.get(asked);
      return now === undefined ? { status: 404 } : empty(`Lịch công tác tháng ${now}`, turn(now));
    }),
  );
}

function permutations(asked: string): string {
  const now = new URLSearchParams(asked.split('?')[1]);
  return ['sort', 'dir', 'linhvuc', 'capdo', 'coquan']
    .flatMap((name) =>
      ['1', '2', '3'].map((value) => {
        const next = new URLSearchParams(now);
        next.set(name, value);
        return `<a href="${PROCEDURE_LIST}?${next.toString().replaceAll('&', '&amp;')}">${name === 'sort' ? 'Sắp xếp' : 'Lọc'}</a>`;
      }),
    )
    .join(' ');
}

/** Always the last page again. */
function turned(page: number): string {
  return (PAGES[`${COLUMN}?trang=2`] ?? '').replace('<h1>', `<p>Trang ${page}</p><h1>`);
}
