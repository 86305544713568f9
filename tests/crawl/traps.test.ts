import { afterEach, describe, expect, it } from 'vitest';
import { page, serve, type Reply, type Route, type Routes, type TestServer } from '../support/server.ts';
import { runCrawl, testClock, want, type CrawlTest, type Crawled } from '../support/crawl-tester.ts';

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function exhaustively(routes: Routes, more: CrawlTest = {}): Promise<Crawled & { readonly server: TestServer }> {
  const server = await serve(routes);
  open.push(server);
  return { ...(await runCrawl(`${server.origin}/`, { exhaustive: true, maxPages: 3_000, ...more })), server };
}

/** Unknown addresses are honestly missing. */
const honest =
  (route: Route): Route =>
  (asked, raw) =>
    asked.path.includes('khong-co-trang-nay') ? { status: 404 } : route(asked, raw);

const CHANGING: readonly (readonly [name: string, write: (to: string, render: number, nth: number) => string])[] = [
  ['one value for each render', (to, render) => `${to}?abc=${(render * 2_654_435_761).toString(36)}`],
  ['one value for each link', (to, render, nth) => `${to}?zz=${render * 100 + nth}`],
  ['behind another one', (to, render) => `${to}?m=1&amp;k9=tok${render}`],
];

describe('traps', () => {
  it('a language switch that is appended to every address', async () => {
    const { read, record } = await exhaustively({
      '*': honest(({ path }) =>
        page(`Trang ${path}`, [`${path.replace(/\/$/, '')}/en/`, `${path.replace(/\/$/, '')}/vi/`, '/tin']),
      ),
    });
    expect(record.ended).toBe('exhausted');
    expect([...read].sort()).toEqual(['/', '/en/', '/tin', '/tin/en/', '/tin/vi/', '/vi/']);
  });

  it('relative links that add the folder once more on each page', async () => {
    const { record, read } = await exhaustively({
      '*': honest(({ path }) => page(`Trang ${path}`, ['tin-tuc/bai.html'])),
    });
    expect(record.ended).toBe('exhausted');
    expect(read.length).toBeLessThanOrEqual(4);
  });

  it('a new session id in every link', async () => {
    let session = 0;
    const { read } = await exhaustively({
      '*': honest(({ path }) =>
        page(
          `Trang ${path.split(/[;?]/)[0]}`,
          ['/a', '/b'].flatMap((to) => [
            `${to};jsessionid=${++session}`,
            `${to}?PHPSESSID=${++session}`,
            `/(S(x${++session}))${to}`,
          ]),
        ),
      ),
    });
    expect([...read].sort()).toEqual(['/', '/a', '/b']);
  });

  it.each<[string, string, (nth: number, render: number) => string, readonly string[]]>([
    [
      'the name of a session, by the section',
      '/muc.aspx',
      (nth) => `?sid=a${nth}f3c9d2`,
      ['/muc.aspx?sid=a0f3c9d2', '/muc.aspx?sid=a1f3c9d2', '/muc.aspx?sid=a2f3c9d2', '/muc.aspx?sid=a3f3c9d2'],
    ],
    [
      'the name of a hash, by the article',
      '/bai',
      (nth) => `?m=2&amp;hash=${nth}123456789abcdef0`,
      [0, 1, 2, 3].map((nth) => `/bai?m=2&hash=${nth}123456789abcdef0`),
    ],
    ['one session a page', '/muc.aspx', () => '?sid=9f3c9d2', ['/muc.aspx']],
    ['a clock for each link', '/bai', (nth, render) => `?m=2&amp;t=16677${nth}${1000 + render}`, ['/bai?m=2']],
    ['a banner by where it hangs', '/bai', (nth) => `?m=2&amp;utm_content=banner${nth}`, ['/bai?m=2']],
  ])('a parameter that tells pages apart, or only seems to: %s', async (_, at, write, expected) => {
    let render = 0;
    const { read } = await exhaustively({
      '*': honest(({ path }) => {
        render += 1;
        const links = [0, 1, 2, 3].map((nth) => `<li><a href="${at}${write(nth, render)}">Mục số ${nth}</a></li>`);
        return `<!doctype html><meta charset=utf-8><title>${path}</title><ul>${links.join('')}</ul><h1>Trang ${path}</h1>`;
      }),
    });
    expect([...read].sort()).toEqual(['/', ...expected]);
  });

  it('a page that the server knows only with what looked like a session', async () => {
    const { read, unread, server } = await exhaustively({
      '/': page('Trang chủ', ['/tin.php?sid=ab12cd&amp;id=7', '/bo-qua.php?sid=ab12cd&amp;id=8']),
      '/tin.php?sid=ab12cd&id=7': page('Tin bảy'),
    });
    expect(read).toEqual(['/', '/tin.php?id=7']);
    expect(unread).toEqual(['gone http-404 /bo-qua.php?id=8']);
    expect(server.asked.filter(({ path }) => path.startsWith('/bo-qua')).map(({ path }) => path)).toEqual([
      '/bo-qua.php?id=8',
      '/bo-qua.php?sid=ab12cd&id=8',
    ]);
  });

  for (const [name, write] of CHANGING) {
    it(`a parameter that nobody knows in every link: ${name}`, async () => {
      let render = 0;
      const pages = 'tin van-ban thu-tuc gioi-thieu lien-he hoi-dap'.split(' ');
      const { read, record } = await exhaustively({
        '*': honest(({ path }) => {
          render += 1;
          const at = path.split('?')[0] ?? '';
          const links = pages.map(
            (word, nth) => `<li><a href="${write(`/${word}`, render, nth)}">Mục ${word}</a></li>`,
          );
          return `<!doctype html><meta charset=utf-8><title>${at}</title><ul>${links.join('')}</ul><h1>Trang ${at}</h1>`;
        }),
      });
      expect(record.ended).toBe('exhausted');
      expect(read.map((path) => path.replace('?m=1', '')).sort()).toEqual(
        ['/', ...pages.map((word) => `/${word}`)].sort(),
      );
      expect(record.requests).toBeLessThan(15);
    });
  }

  it('banners with a new number at each render, which all lead to one page', async () => {
    let render = 0;
    const banner = (): string[] => [1, 2].map(() => `/banner?click=${(render += 37) + 1000}`);
    const real = Array.from({ length: 40 }, (_, index) => `/bai-${'abcdefghij'.charAt(index % 10)}-${index}.html`);
    const { read, skipped } = await exhaustively({
      '/': () => page('Cổng', [...real, ...banner()]),
      '/banner': () =>
        `<title>Quảng bá</title><h1>Chương trình chuyển đổi số</h1>${banner()
          .map((href) => `<a href="${href}"><img src="/b.png" alt=""></a>`)
          .join('')}`,
      ...Object.fromEntries(real.map((path) => [path, () => page(`Bài ${path}`, [...real, ...banner()])])),
    });
    expect(read.filter((path) => path.startsWith('/bai-'))).toHaveLength(40);
    expect(read.filter((path) => path.startsWith('/banner')).length).toBeLessThan(25);
    expect(Object.values(skipped)).toContain('trap');
  });

  it('banners with a new folder at each render, which all lead home', async () => {
    let render = 0;
    const { read, record } = await exhaustively({
      '/': () => page('Cổng', ['/tin-1', '/tin-2', `/click/${(render += 1)}/`, `/click/${(render += 1)}/`]),
      '*': honest(({ path }) =>
        path.startsWith('/click/')
          ? { status: 302, headers: { location: '/' } }
          : page(`Tin ${path}`, [`/click/${(render += 1)}/`]),
      ),
    });
    expect(record.ended).toBe('exhausted');
    expect([...new Set(read)].sort()).toEqual(['/', '/tin-1', '/tin-2']);
  });

  it('random fractions against caches', async () => {
    let render = 0;
    const { read } = await exhaustively({
      '*': honest(({ path }) => page(`Trang ${path}`, [`/a?rnd=0.${(render += 7_919_131) % 99_999_999}1`, '/b'])),
    });
    expect([...read].sort()).toEqual(['/', '/a', '/b']);
  });

  it('a calendar that can be turned for ever', async () => {
    const { read, record, skipped } = await exhaustively({
      '*': honest(({ path }) => {
        const at = new URLSearchParams(path.split('?')[1]);
        const month = Number(at.get('thang') ?? 1);
        const year = Number(at.get('nam') ?? 2022);
        const links = [
          `/lich?thang=${(month % 12) + 1}&nam=${year + (month === 12 ? 1 : 0)}`,
          `/lich?thang=${((month + 10) % 12) + 1}&nam=${year - (month === 1 ? 1 : 0)}`,
        ];
        return page(`Lịch tháng ${month} năm ${year}`, links);
      }),
    });
    expect(record.ended).toBe('exhausted');
    expect(read.length).toBeLessThan(150);
    expect(Object.values(skipped)).toContain('calendar');
  });

  it('print, save-file and share copies of every article', async () => {
    const { read, skipped } = await exhaustively({
      '/': page('Cổng', ['/tin/bai-1.html']),
      '/tin/bai-1.html': page('Bài 1', [
        '/print/tin/bai-1.html',
        '/savefile/tin/bai-1.html',
        '/share?u=/tin/bai-1.html',
        '/tin/bai-1.html?print=1',
      ]),
    });
    expect(read).toEqual(['/', '/tin/bai-1.html']);
    expect(Object.values(skipped)).toEqual(['twin', 'twin', 'twin', 'twin']);
  });

  it('every order of one list', async () => {
    const orders = ['ten', 'ngay', 'so'].flatMap((by) => ['asc', 'desc'].map((dir) => `/vb?sort=${by}&dir=${dir}`));
    const { read, skipped } = await exhaustively({
      '/': page('Cổng', ['/vb']),
      '/vb': page('Văn bản', [...orders, '/vb?page=2']),
      '*': honest(({ path }) => page(path)),
    });
    expect(read).toEqual(['/', '/vb', '/vb?page=2']);
    expect(new Set(Object.values(skipped))).toEqual(new Set(['permutation']));
  });

  it('filters multiplied by one another', async () => {
    const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const { record, read } = await exhaustively({
      '*': honest(({ path }) => {
        const at = new URLSearchParams(path.split('?')[1]);
        const now = (name: string) => at.get(name) ?? '0';
        return page(
          `Lọc ${path}`,
          values.flatMap((v) => [
            `/loc?a=${v}&b=${now('b')}&c=${now('c')}`,
            `/loc?a=${now('a')}&b=${v}&c=${now('c')}`,
            `/loc?a=${now('a')}&b=${now('b')}&c=${v}`,
          ]),
        );
      }),
    });
    expect(record.ended).toBe('exhausted');
    expect(read.length).toBeLessThan(400);
  });

  it('very long addresses', async () => {
    const { read, skipped } = await exhaustively({
      '*': honest(({ path }) => page('Trang', [`${path}${'x'.repeat(900)}`])),
    });
    expect(read).toHaveLength(3);
    expect(Object.values(skipped)).toEqual(['too-long']);
  });

  it('redirects to another portal, and to an address inside the network', async () => {
    const { skipped, read } = await exhaustively({
      '/': page('Cổng', ['/ngoai', '/trong', '/dich', '/vong']),
      '/ngoai': { status: 302, headers: { location: 'https://khac.test/' } },
      '/trong': { status: 302, headers: { location: 'http://10.1.2.3/quan-tri' } },
      '/dich': { status: 302, headers: { location: '/that' } },
      '/that': page('Thật'),
      '/vong': { status: 302, headers: { location: '/vong?x=1' } },
      '/vong?x=1': { status: 302, headers: { location: '/vong' } },
    });
    expect(read).toEqual(['/', '/that']);
    expect(skipped).toEqual({ '/ngoai': 'redirect', '/trong': 'private-address' });
  });
});

describe('what looks like a trap and is none', () => {
  it('400 ids of one address', async () => {
    const ids = Array.from({ length: 400 }, (_, index) => `/View_Detail.aspx?ItemID=${1000 + index}`);
    const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
    const inWords = (path: string) => path.replace(/\d/g, (digit) => ` ${DIGITS[Number(digit)]}`);
    const { read, skipped } = await exhaustively({
      '/': page('Cổng', ids),
      // one title, one menu: only the text tells them apart
      '/View_Detail.aspx': ({ path }) => page('Chi tiết', ids.slice(0, 20), `Nội dung riêng của ${inWords(path)}`),
    });
    expect(read).toHaveLength(401);
    expect(skipped).toEqual({});
  });

  it('ids of news that other news takes the place of at each render', async () => {
    let render = 0;
    const { read } = await exhaustively({
      '/': () => {
        render += 1;
        const links = Array.from(
          { length: 12 },
          (_, nth) => `<a href="/xem?ItemID=${render * 12 + nth}">Xem chi tiết ${nth}</a>`,
        );
        return `<title>Cổng</title>${links.join(' ')}`;
      },
      '/xem': ({ path }) =>
        page(
          'Tin',
          [],
          `Bài viết ${
            path
              .split('=')[1]
              ?.split('')
              .map((digit) => 'abcdefghij'.charAt(Number(digit)))
              .join('') ?? 'không có'
          }`,
        ),
    });
    expect(read.filter((path) => path.startsWith('/xem'))).toHaveLength(12);
  });

  it('pages that all show the same words until a script fills them', async () => {
    let render = 0;
    const { read } = await exhaustively({
      '/': () => {
        render += 1;
        const links = Array.from(
          { length: 3 },
          (_, nth) => `<a href="/xem?ItemID=${render * 12 + nth}">Bài ${'abc'.charAt(nth)}</a>`,
        );
        return `<title>Cổng</title>${links.join(' ')} <a href="/loc?ItemID=7">Lọc</a>`;
      },
      '/xem': '<title>Tin</title><div id=app></div>',
      '/loc': page('Lọc'),
    });
    expect(read.filter((path) => path.startsWith('/xem'))).toHaveLength(3);
  });

  it('500 pages of one list', async () => {
    const { read } = await exhaustively({
      '/': page('Cổng', ['/tin?page=1']),
      '/tin': ({ path }) => {
        const now = Number(path.split('=')[1]);
        return page('Tin tức', now < 500 ? [`/tin?page=${now + 1}`] : [], `Bài ${now}`);
      },
    });
    expect(read).toHaveLength(501);
  });

  it('ten pages of each of 60 lists', async () => {
    const lists = Array.from({ length: 60 }, (_, index) => `/ds?linhvuc=${index}`);
    const { read } = await exhaustively({
      '/': page('Cổng', lists),
      '/ds': ({ path }) =>
        page(
          `Danh sách ${path}`,
          Array.from(
            { length: 9 },
            (_, index) =>
              `/ds?linhvuc=${new URLSearchParams(path.split('?')[1]).get('linhvuc') ?? ''}&page=${index + 2}`,
          ),
        ),
    });
    expect(read).toHaveLength(601);
  });

  it('a page that a check wants, though its address looks like a copy or a turn of a calendar', async () => {
    const server = await serve({ '/': page('Cổng'), '*': honest(({ path }): Reply => ({ body: page(path) })) });
    open.push(server);
    const wanted = ['/tin?sort=ngay', '/lich?nam=2022&thang=3', '/tin?print=1'];
    const { read } = await runCrawl(`${server.origin}/`, {
      wants: () => [wanted.map((path) => want(server.origin + path))],
    });
    expect([...read].sort()).toEqual(['/', ...wanted].sort());
  });
});

describe('a portal that makes links without end', () => {
  const hostile = honest(({ path }) => {
    // every page: new folders, new parameters, new names, forms of all the traps at once
    let seed = path.split('').reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7);
    const next = () => (seed = (seed * 48_271) % 2_147_483_647).toString(36);
    return page(
      `Trang ${next()}`,
      Array.from(
        { length: 60 },
        () =>
          [
            `/${next()}`,
            `/${next()}/${next()}.html`,
            `?${next()}=${next()}`,
            `${next()}/`,
            `/tin?id=${next()}&s=${next()}`,
          ][seed % 5] ?? '/',
      ),
      next(),
    );
  });

  it('ends by the limit of pages', async () => {
    const { record } = await exhaustively({ '*': hostile }, { maxPages: 200, concurrency: 8 });
    expect(record).toMatchObject({ ended: 'limit', pages: 200, more: true });
    expect(record.skipped).toHaveLength(5_000);
  });

  it('ends by the limit of minutes', async () => {
    const clock = testClock();
    const { record } = await exhaustively(
      { '*': hostile },
      { maxMinutes: 1, concurrency: 2, clock, read: () => clock.pass(2_000) },
    );
    expect(record.ended).toBe('limit');
    expect(clock.ticks()).toBeLessThan(100_000);
  });

  it('does not end a focused crawl late: nothing is wanted', async () => {
    const server = await serve({ '*': hostile });
    open.push(server);
    const { record } = await runCrawl(`${server.origin}/`);
    expect(record).toMatchObject({ ended: 'settled', requests: 3 });
  });
});
