/** What a page that is being rendered may ask for, and what the crawl makes of it; with a pretended browser. */

import { describe, expect, it } from 'vitest';
import { crawl } from '../../lib/crawl/crawl.ts';
import { CRAWL_DEFAULTS } from '../../lib/crawl/defaults.ts';
import type { CrawlOptions, CrawlRecord, RenderedPage, RenderRefusal } from '../../lib/model/crawl.ts';
import type { FetchedResponse, FetchRequest, PartRequest, Renderer } from '../../lib/model/ports.ts';
import { digest } from '../../lib/platform/node/digest.ts';
import { testClock } from '../support/crawl-tester.ts';

const START = 'https://skhcn.nghean.gov.vn/';
const SHELL = '<!doctype html><title>Cổng</title><div id="root"></div><script src="/app.js"></script>';
const ROBOTS = 'User-agent: *\nDisallow: /api/\nDisallow: /kin\n';

interface Run {
  readonly record: CrawlRecord;
  readonly fetched: readonly FetchRequest[];
  /** What came of rendering each page, by its address. */
  readonly rendered: ReadonlyMap<string, RenderedPage | RenderRefusal>;
  readonly unread: readonly string[];
}

async function crawled(
  render: Renderer,
  options: Partial<CrawlOptions> = {},
  status: (url: string) => number = () => 200,
): Promise<Run> {
  const fetched: FetchRequest[] = [];
  const rendered = new Map<string, RenderedPage | RenderRefusal>();
  const unread: string[] = [];
  const clock = testClock();
  const record = await crawl(
    { ...CRAWL_DEFAULTS, start: START, ...options },
    {
      clock,
      digest,
      render: async (request) => {
        clock.pass(1_000);
        return render(request);
      },
      fetch: async (request) => {
        fetched.push(request);
        const to = new URL(request.url).searchParams.get('toi');
        if (to !== null && request.mayRedirect?.(request.url, to) !== true)
          return { ok: false, reason: 'redirect-refused', detail: 'private-address' };
        return answerTo(request.url, status(request.url));
      },
    },
    {
      read: async (page) => {
        const answer = await page.render?.(true);
        if (answer !== undefined) rendered.set(page.url, answer);
      },
      unread: (url, state, reason) => void unread.push(`${state} ${reason} ${url}`),
      sitemap: () => undefined,
      wants: () => [],
    },
  );
  return { record, fetched, rendered, unread };
}

function answerTo(url: string, status: number): FetchedResponse {
  const robots = url.endsWith('/robots.txt');
  const body = new TextEncoder().encode(robots ? ROBOTS : SHELL);
  const headers = { 'content-type': robots ? 'text/plain' : 'text/html; charset=utf-8' };
  return {
    ok: true,
    status: url.includes('khong-co-trang-nay') ? 404 : status,
    url,
    headers,
    body,
    wireBytes: body.length,
    elapsedMs: 1,
  };
}

const shows =
  (html: string, url = START): Renderer =>
  async () => ({ ok: true, url, html: `<!doctype html>${html}` });

function part(url: string, over: Partial<PartRequest> = {}): PartRequest {
  return { url, method: 'GET', headers: {}, purpose: 'data', ...over };
}

const POST = { method: 'POST', body: '{}' } as const;

describe('a page that is being rendered', () => {
  it.each([
    ['data of its portal, whatever robots.txt says of it', part(`${START}api/menu`), true],
    ['a question put to its portal', part(`${START}api/tim`, POST), true],
    ['a question put to its organisation', part('https://api.nghean.gov.vn/tim', POST), true],
    ['a script from anywhere', part('https://cdn.example.com/react.js', { purpose: 'code' }), true],
    ['data from anywhere', part('https://api.example.com/thoi-tiet'), true],
    ['another page of its portal', part(`${START}trang-chu`, { purpose: 'page' }), true],
    ['a page that robots.txt keeps', part(`${START}kin/trang`, { purpose: 'page' }), false],
    ['a page elsewhere', part('https://example.com/', { purpose: 'page' }), false],
    ['a page by a form', part(`${START}gui`, { ...POST, purpose: 'page' }), false],
    ['a question put to a stranger', part('https://thong-ke.example.com/dem', POST), false],
    ['a deletion', part(`${START}api/tin/1`, { method: 'DELETE' }), false],
    ['a change', part(`${START}api/tin/1`, { method: 'PUT', body: '{}' }), false],
    ['this machine', part('http://localhost:3000/'), false],
    ['this machine by its number', part('http://127.0.0.1/'), false],
    ['this machine, version 6', part('http://[::1]:8080/'), false],
    ['the office’s network', part('http://10.1.2.3/api', { purpose: 'code' }), false],
    ['a name inside a network', part('http://may-chu.local/'), false],
    ['a cloud’s inner address', part('http://169.254.169.254/latest/meta-data'), false],
    ['a file', part('file:///etc/passwd'), false],
    ['another protocol', part('ftp://example.com/'), false],
    ['anything else', part(`${START}anh.png`, { purpose: 'other' }), false],
    ['a detour into the network', part(`${START}lui?toi=http://10.0.0.1/`), null],
  ] as const)('asks for %s', async (_, asked, may) => {
    const answers: unknown[] = [];
    const { fetched, record } = await crawled(async ({ ask }) => {
      answers.push(await ask(asked));
      return { ok: true, url: START, html: '<p>Trang chủ của Sở</p>' };
    });
    const sent = fetched.filter(({ url }) => url === asked.url && url !== START);
    expect(sent.length).toBe(may === false ? 0 : 1);
    if (may === null) expect(answers).toEqual([{ ok: false, reason: 'redirect-refused', detail: 'private-address' }]);
    else expect(answers).toEqual([may ? expect.objectContaining({ ok: true }) : null]);
    expect(record.requests).toBe(fetched.length);
  });

  it('sends our name and nothing that keeps track of anybody', async () => {
    const headers = {
      cookie: 'a=1',
      host: 'x',
      'user-agent': 'Mozilla',
      'sec-ch-ua': 'Chromium',
      'accept-encoding': 'br',
      accept: 'application/json',
      authorization: 'Bearer khach',
      origin: 'https://skhcn.nghean.gov.vn',
    };
    const { fetched } = await crawled(
      async ({ ask, url }) => {
        await ask(part(`${START}api`, { headers }));
        return { ok: true, url, html: '<p>Trang chủ</p>' };
      },
      { userAgent: 'SoiCong/1 (+https://lien-he.test)' },
    );
    expect(fetched.find(({ url }) => url.endsWith('/api'))?.headers).toEqual({
      'user-agent': 'SoiCong/1 (+https://lien-he.test)',
      'accept-language': 'vi,en;q=0.5',
      accept: 'application/json',
      authorization: 'Bearer khach',
      origin: 'https://skhcn.nghean.gov.vn',
    });
  });

  it('is answered so many times and no more', async () => {
    let answered = 0;
    await crawled(async ({ ask, url }) => {
      for (let nth = 0; nth < 400; nth += 1) if ((await ask(part(`${START}api/${nth}`))) !== null) answered += 1;
      return { ok: true, url, html: '<p>Trang chủ</p>' };
    });
    expect(answered).toBe(300);
  });

  it('is told what of its portal did not come, and not what others failed to send', async () => {
    const asked = [
      part(`${START}api/menu`),
      part(`${START}app.js`, { purpose: 'code' }),
      part('https://cdn.example.com/x.js', { purpose: 'code' }),
      part('http://10.0.0.1/'),
      part(`${START}api/sau`),
    ];
    const { rendered } = await crawled(
      async ({ ask, url }) => {
        for (const one of asked) await ask(one);
        return { ok: true, url, html: '<p>Trang chủ</p>' };
      },
      {},
      (url) => (/menu|app\.js|x\.js/.test(url) ? 500 : 200),
    );
    expect(rendered.get(START)).toMatchObject({ ok: true, missed: [`${START}api/menu`, `${START}app.js`] });
  });
});

describe('a page that has been rendered', () => {
  it('has the hash of what was shown, and its links are followed when every page is read', async () => {
    const html = '<a href="/tin-tuc">Tin tức</a><a href="/kin/1">Kín</a><a href="https://example.com/">Ngoài</a>';
    const { rendered, fetched, record } = await crawled(shows(html), { exhaustive: true });
    expect(rendered.get(START)).toMatchObject({ sha256: digest(new TextEncoder().encode(`<!doctype html>${html}`)) });
    expect(fetched.map(({ url }) => url)).toContain(`${START}tin-tuc`);
    expect(record.skipped).toContainEqual({ url: `${START}kin/1`, reason: 'robots' });
  });

  it('stands where its scripts led, if the crawl would have gone there', async () => {
    const at = async (url: string) => (await crawled(shows('<h1>Trang chủ</h1>', url))).rendered.get(START);
    expect(await at(`${START}vi/trang-chu?utm_source=x#muc`)).toMatchObject({ url: `${START}vi/trang-chu` });
    for (const elsewhere of [`${START}kin/1`, 'https://example.com/', 'about:blank', 'chrome-error://chromewebdata/'])
      expect(await at(elsewhere)).toMatchObject({ url: START });
  });

  it('may be the page of an address that does not exist', async () => {
    const html = '<title>Không tìm thấy trang</title><h1>Không tìm thấy trang</h1><a href="/">Trang chủ</a>';
    const render: Renderer = async ({ url }) =>
      url === START ? { ok: true, url, html: '<h1>Trang chủ</h1><a href="/cu">Cũ</a>' } : { ok: true, url, html };
    const { record, rendered } = await crawled(render, { exhaustive: true });
    expect(rendered.get(`${START}cu`)).toMatchObject({ ok: false, reason: 'soft-404' });
    expect(record.errors).toMatchObject([{ url: `${START}cu`, reason: 'soft-404' }]);
    expect(record.pages).toBe(1);
  });

  it('or could not be: the reason is in the record', async () => {
    for (const reason of ['render-failed', 'render-timeout', 'too-large', 'needs-rendering'] as const) {
      const { record } = await crawled(async () => ({ ok: false, reason, detail: 'it broke down' }));
      expect(record.errors).toEqual([{ url: START, reason, detail: 'it broke down' }]);
    }
  });

  it('is left when the time of the run is over', async () => {
    const { record, rendered } = await crawled(
      async ({ timeoutMs }) => {
        expect(timeoutMs).toBeLessThanOrEqual(600);
        return { ok: false, reason: 'render-timeout', detail: 'its scripts did not rest' };
      },
      { maxMinutes: 0.01 },
    );
    expect(rendered.get(START)).toMatchObject({ ok: false, reason: 'limit' });
    expect(record).toMatchObject({ ended: 'limit', skipped: [{ url: START, reason: 'limit' }], errors: [] });
  });
});
