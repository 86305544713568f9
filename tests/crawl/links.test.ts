import { afterEach, describe, expect, it } from 'vitest';
import { stepKey } from '../../lib/model/crawl.ts';
import { page, serve, type Reply, type Routes, type TestServer } from '../support/server.ts';
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

/** Paths read of a portal whose home page is this body. */
async function followed(body: string, more: Routes = {}, path = '/'): Promise<readonly string[]> {
  const home = `<!doctype html><title>Cổng</title><body>${body}`;
  const { read } = await crawled(
    {
      ...more,
      [path]: home,
      '*': ({ path: asked }): Reply => (asked.startsWith('/khong-co') ? { status: 404 } : { body: page(asked) }),
    },
    () => ({ exhaustive: true }),
    path,
  );
  return read.filter((one) => one !== path);
}

describe('links', () => {
  it.each<[string, string, string]>([
    ['relative', '<a href="tin/1.html">Một</a>', '/tin/1.html'],
    ['with spaces before', '<a href="  /tin ">Tin</a>', '/tin'],
    ['over several lines', '<a href="/tin\n-tuc">Tin</a>', '/tin-tuc'],
    ['in raw UTF-8', '<a href="/thủ-tục?lĩnh=vực">Thủ tục</a>', '/th%E1%BB%A7-t%E1%BB%A5c?l%C4%A9nh=v%E1%BB%B1c'],
    ['with entities', '<a href="/tin?a=1&amp;b=2">Tin</a>', '/tin?a=1&b=2'],
    ['behind a picture without words', '<a href="/cchc"><img src="cchc248X50.png" alt=""></a>', '/cchc'],
    ['in onclick', `<div onclick="location.href='/tthc'">Thủ tục</div>`, '/tthc'],
    ['to an item', '<a href="/Lists/Tin/View.aspx?ItemID=12">Tin</a>', '/Lists/Tin/View.aspx?ItemID=12'],
    [
      'to a portlet',
      '<a href="/tin?p_p_id=101_INSTANCE_a&p_p_state=normal">Tin</a>',
      '/tin?p_p_id=101_INSTANCE_a&p_p_state=normal',
    ],
    ['without quotes, never closed', '<a href=/tin>Tin<a href=/tin>', '/tin'],
    ['to a frame of this portal', '<iframe src="/khung.html"></iframe>', '/khung.html'],
    [
      'by meta refresh, beside many links',
      `<meta http-equiv="refresh" content="5; url=/moi">${'<a href="#">x</a>'.repeat(9)}`,
      '/moi',
    ],
    ['in an area of a map', '<map><area href="/ban-do" alt="Bản đồ"></map>', '/ban-do'],
  ])('%s', async (_, body, path) => expect(await followed(body)).toEqual([path]));

  it.each([
    ['nowhere', '<a href="#">Một</a><a href="javascript:void(0)">Hai</a><a href="">Ba</a>'],
    ['a telephone and a mail', '<a href="tel:1022">1022</a><a href="mailto:a@b.vn">Thư</a>'],
    ['a picture and a document', '<a href="/a.jpg">Ảnh</a><a href="/b.PDF">Văn bản</a>'],
    ['another portal', '<a href="https://khac.test/">Khác</a>'],
  ])('that lead to %s are not asked for', async (_, body) => expect(await followed(body)).toEqual([]));

  it('are read by the base of the page', async () => {
    expect(await followed('<base href="/goc/"><a href="tin.html">Tin</a>')).toEqual(['/goc/tin.html']);
  });

  it('in capitals or without scheme are links of the portal', async () => {
    const server = await serve({
      '/': ({ headers }) =>
        page('Cổng', [`HTTP://${(headers.host ?? '').toUpperCase()}/a`, `//${headers.host ?? ''}/b`]),
      '/a': page('A'),
      '/b': page('B'),
    });
    open.push(server);
    const { read } = await runCrawl(`http://localhost:${server.port}/`, { exhaustive: true });
    expect(read).toEqual(['/', '/a', '/b']);
  });

  it('keep to the sub-site that the audit was started on', async () => {
    const { read, skipped } = await crawled(
      { '/web/skhcn': page('Sở', ['/web/skhcn/tin', '/web/snv/tin', '/']), '/web/skhcn/tin': page('Tin') },
      () => ({ exhaustive: true }),
      '/web/skhcn',
    );
    expect(read).toEqual(['/web/skhcn', '/web/skhcn/tin']);
    expect(skipped).toEqual({ '/': 'other-host', '/web/snv/tin': 'other-host' });
  });
});

describe('the start page', () => {
  it('that is a frameset is read together with its frames', async () => {
    const { pages } = await crawled({
      '/': '<html><head><title>Cổng</title></head><frameset cols="20,80"><frame src="menu.html"><frame src="noidung.html"></frameset></html>',
      '/menu.html': page('Menu', ['/tin']),
      '/noidung.html': page('Nội dung'),
    });
    expect(pages.map((one) => `${new URL(one.url).pathname} ${one.home} ${one.homeFrame} ${one.wanted}`)).toEqual([
      '/ true false true',
      '/menu.html false true true',
      '/noidung.html false true true',
    ]);
  });

  it('has frames within frames, a frame of another site and a missing one', async () => {
    const { read, errors } = await crawled({
      '/': '<iframe src="/a"></iframe><iframe src="https://khac.test/"></iframe><iframe src="/mat"></iframe><iframe src="/a"></iframe>',
      '/a': '<title>A</title><iframe src="/b"></iframe>',
      '/b': page('B'),
    });
    expect(read).toEqual(['/', '/a', '/b']);
    expect(errors).toEqual({ '/mat': 'http-404' });
  });

  it('is what a splash page refreshes to', async () => {
    const { pages, server } = await crawled({
      '/': '<meta http-equiv="refresh" content="0;URL=\'/trang-chu.html\'"><p>Đang chuyển…</p>',
      '/trang-chu.html': page('Trang chủ'),
    });
    expect(pages.map(({ home, requested, url }) => ({ home, requested, url }))).toEqual([
      { home: true, requested: `${server.origin}/`, url: `${server.origin}/trang-chu.html` },
    ]);
  });

  it('is what a splash page leads to by script', async () => {
    const { pages } = await crawled({
      '/': '<script type="text/javascript">window.location.href = "/Pages/default.aspx";</script>',
      '/Pages/default.aspx': page('Trang chủ'),
    });
    expect(pages.map(({ home, url }) => `${new URL(url).pathname} ${home}`)).toEqual(['/Pages/default.aspx true']);
  });

  it('is what a picture over the whole screen leads to', async () => {
    const { pages } = await crawled({
      '/': '<title>Sở Nội vụ</title><img src="/chao.jpg" usemap="#m" alt="Kính chào quý khách"><map name="m"><area href="/trang-chu.html" alt="Vào trang chủ"></map>',
      '/trang-chu.html': page('Trang chủ'),
    });
    expect(pages.map(({ home, url }) => `${new URL(url).pathname} ${home}`)).toEqual(['/trang-chu.html true']);
  });

  it('is itself where it has text or a form beside its one link', async () => {
    for (const start of [
      `<p>${'Cổng đang bảo trì đến 18 giờ hôm nay, mời bà con quay lại sau. '.repeat(4)}</p>`,
      '<form><input name="q"></form>',
    ]) {
      const { pages } = await crawled({
        '/': `<title>Cổng</title>${start}<a href="/a"><img src="/tin.png" alt="Tin"></a>`,
        '/a': page('A'),
      });
      expect(pages.map(({ home, url }) => `${new URL(url).pathname} ${home}`)).toContain('/ true');
    }
  });

  it('may load itself again every few minutes', async () => {
    const { read } = await crawled({ '/': '<meta http-equiv="refresh" content="300;url=/"><title>Cổng</title>Tin' });
    expect(read).toEqual(['/']);
  });

  it('may be reached by redirects', async () => {
    const { pages, server } = await crawled({
      '/': { status: 302, headers: { location: '/vi/' } },
      '/vi/': page('Cổng', ['/a']),
      '/a': page('A'),
    });
    expect(pages.map(({ home, requested, url }) => ({ home, requested, url }))).toEqual([
      { home: true, requested: `${server.origin}/`, url: `${server.origin}/vi/` },
    ]);
  });

  it('may have moved to another name of the same network, which is the portal then', async () => {
    const other = await serve({
      '/': page('Cổng mới', ['/a']),
      '/a': page('A'),
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /a' },
    });
    open.push(other);
    const { record, pages } = await crawled(
      { '/': { status: 301, headers: { location: `http://localhost:${other.port}/` } } },
      () => ({ exhaustive: true }),
    );
    expect(pages.map(({ url }) => url)).toEqual([`http://localhost:${other.port}/`]);
    expect(record.skipped).toEqual([{ url: `http://localhost:${other.port}/a`, reason: 'robots' }]);
  });

  it.each<[string, Routes, string, string]>([
    ['is missing', {}, 'http-404', ''],
    ['fails', { '/': { status: 500, body: 'Lỗi' } }, 'http-500', ''],
    ['is forbidden', { '/': { status: 403, body: 'Cấm' } }, 'http-403', ''],
    [
      'is no HTML',
      { '/': { headers: { 'content-type': 'application/pdf' }, body: '%PDF' } },
      'unreadable',
      'the start page is not HTML',
    ],
    ['is empty', { '/': '' }, 'unreadable', 'the answer is empty'],
    [
      'redirects in a circle',
      { '/': { status: 302, headers: { location: '/' } } },
      'redirect-loop',
      'redirects in a circle',
    ],
    [
      'moved to a stranger',
      { '/': { status: 302, headers: { location: 'https://casino.test/' } } },
      'redirect-refused',
      'redirects to another site: https://casino.test/',
    ],
  ])('cannot be had when it %s', async (_, routes, reason, detail) => {
    const { record, unread } = await crawled(routes);
    expect(record.ended).toBe('unreachable');
    expect(record.pages).toBe(0);
    expect(record.errors).toMatchObject([{ reason, ...(detail === '' ? {} : { detail }) }]);
    expect(unread).toEqual([expect.stringMatching(/^(?:failed|gone) /)]);
  });

  it('cannot be had when nothing listens', async () => {
    const server = await serve({});
    await server.close();
    const { record } = await runCrawl(`${server.origin}/`);
    expect(record).toMatchObject({ ended: 'unreachable', errors: [{ reason: 'refused' }] });
  });
});

describe('form posts', () => {
  const list = (now: number) =>
    `<title>Thủ tục</title><h1>Thủ tục trang ${now}</h1><form action="/list.aspx" method="post"><input type="hidden" name="__VIEWSTATE" value="v${now}">
     <a href="javascript:__doPostBack('pager','${now + 1}')">Tiếp</a></form>`;
  const routes: Routes = {
    '/': page('Cổng', ['/list.aspx']),
    '/list.aspx': ({ method, body }) =>
      method === 'GET'
        ? { headers: { 'set-cookie': 'ASP.NET_SessionId=s1' }, body: list(1) }
        : list(Number(new URLSearchParams(body).get('__EVENTARGUMENT'))),
  };
  const step = (origin: string, argument: number) => {
    const key = stepKey(`${origin}/list.aspx`, 'pager', String(argument));
    return want(key, {
      step: {
        label: 'Tiếp',
        action: `${origin}/list.aspx`,
        body: `__VIEWSTATE=v${argument - 1}&__EVENTTARGET=pager&__EVENTARGUMENT=${argument}`,
        key,
      },
    });
  };

  it('turn the pages of a list, each a page of its own', async () => {
    const { pages, server, skipped } = await crawled(routes, (origin) => ({
      wants: (seen) => [
        [
          want(`${origin}/list.aspx`),
          ...(seen.has('/list.aspx') ? [step(origin, 2)] : []),
          ...(seen.has('/list.aspx#postback=pager:2') ? [step(origin, 3)] : []),
        ],
      ],
    }));
    expect(pages.map(({ url, look }) => `${url.slice(server.origin.length)} ${look.headings.join()}`)).toEqual([
      '/ Cổng',
      '/list.aspx Thủ tục trang 1',
      '/list.aspx#postback=pager:2 Thủ tục trang 2',
      '/list.aspx#postback=pager:3 Thủ tục trang 3',
    ]);
    expect(
      server.asked.filter(({ method }) => method === 'POST').map(({ headers }) => [headers.cookie, headers.referer]),
    ).toEqual([
      ['ASP.NET_SessionId=s1', `${server.origin}/list.aspx`],
      ['ASP.NET_SessionId=s1', `${server.origin}/list.aspx`],
    ]);
    expect(skipped).toEqual({ '/list.aspx#postback=pager:4': 'postback' });
  });

  it('are followed though a check calls the page they lead to by another name', async () => {
    const { skipped, read } = await crawled(routes, (origin) => ({
      wants: (seen) => {
        const second = step(origin, 2);
        const named = `${second.url}:page2`;
        return [
          [
            want(`${origin}/list.aspx`),
            ...(seen.has('/list.aspx') && second.step ? [want(named, { step: { ...second.step, key: named } })] : []),
          ],
        ];
      },
    }));
    expect(read).toEqual(['/', '/list.aspx', '/list.aspx#postback=pager:2:page2']);
    expect(skipped).toEqual({ '/list.aspx#postback=pager:3': 'postback' });
  });

  it('that nobody sends are named', async () => {
    const { skipped } = await crawled(routes, (origin) => ({ wants: () => [[want(`${origin}/list.aspx`)]] }));
    expect(skipped).toEqual({ '/list.aspx#postback=pager:2': 'postback' });
  });

  it('are never repeated when they fail', async () => {
    const { server, unread } = await crawled(
      { ...routes, '/list.aspx': ({ method }) => (method === 'POST' ? { status: 500 } : list(1)) },
      (origin) => ({ wants: () => [[step(origin, 2)]] }),
    );
    expect(server.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(unread).toEqual(['failed http-500 /list.aspx#postback=pager:2']);
  });
});
