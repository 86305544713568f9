import { afterEach, describe, expect, it } from 'vitest';
import { fileNameOf } from '../../lib/crawl/visit-file.ts';
import type { StoredFile } from '../../lib/model/crawl.ts';
import { runCrawl, want } from '../support/crawl-tester.ts';
import { serve, type Reply, type Route, type Routes, type TestServer } from '../support/server.ts';

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const MENU = Array.from(
  { length: 8 },
  (_, at) => `<li><a href="/muc-${at}">Chuyên mục số ${at} của cổng</a></li>`,
).join('');
const page = (own: string, title = 'Cổng thông tin điện tử Sở Khoa học và Công nghệ'): string =>
  `<html><head><title>${title}</title></head><body><ul>${MENU}</ul><div id="main">${own}</div></body></html>`;
const HOME = page(
  '<h2>Tin mới nhất</h2><p>Hội nghị sơ kết công tác sáu tháng đầu năm của ngành khoa học và công nghệ tỉnh</p><p>Triển khai nhiệm vụ khoa học và công nghệ năm nay</p>',
);
const LOGIN = page(
  '<h1>Đăng nhập hệ thống</h1><form><input name="u"><input type="password"></form><p>Vui lòng đăng nhập</p>',
  'Đăng nhập',
);
const NOT_THERE = page('<h1>Thông báo</h1><p>Rất tiếc, trang bạn yêu cầu không có trên hệ thống của chúng tôi.</p>');
const PDF = `%PDF-1.7\n${'x'.repeat(200)}`;
const pdf = (headers: Reply['headers'] = { 'content-type': 'application/pdf' }): Reply => ({
  headers: headers ?? {},
  body: PDF,
});

interface Outcome {
  readonly files: readonly string[];
  readonly unread: readonly string[];
  readonly asked: readonly string[];
}

async function crawled(
  routes: Routes,
  path: string,
  attachment = true,
  times: readonly boolean[] = [attachment],
): Promise<Outcome> {
  const server = await serve({ '/': HOME, ...routes });
  open.push(server);
  const files: StoredFile[] = [];
  const result = await runCrawl(`${server.origin}/`, {
    concurrency: 1,
    maxBytes: 10_000_000,
    wants: () => times.map((one) => [want(server.origin + path, one ? { attachment: true } : {})]),
    readFile: async (file) => {
      files.push(file);
      return Promise.resolve(file.bytes.length < 100 ? { reason: 'broken-file', detail: 'short' } : null);
    },
  });
  const short = (url: string): string => url.replace(server.origin, '');
  return {
    files: files.map(({ url, fileName }) => `${short(url)} ${fileName}`),
    unread: result.unread.map((line) => line.replace(server.origin, '')),
    asked: server.paths().filter((asked) => asked !== '/'),
  };
}

describe('a file that a check wants as an attachment', () => {
  it.each<[string, string, Routes, string]>([
    ['by its address', '/tep/danh%20muc.pdf', { '/tep/danh%20muc.pdf': pdf() }, '/tep/danh%20muc.pdf danh muc.pdf'],
    [
      'served as bytes of no kind',
      '/a.pdf',
      { '/a.pdf': pdf({ 'content-type': 'application/octet-stream' }) },
      '/a.pdf a.pdf',
    ],
    ['called HTML by the server', '/a.pdf', { '/a.pdf': pdf({ 'content-type': 'text/html' }) }, '/a.pdf a.pdf'],
    [
      'behind an address that does not tell',
      '/tai-ve?id=5',
      {
        '/tai-ve?id=5': pdf({
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename="x.pdf"; filename*=UTF-8''Danh%20m%E1%BB%A5c.pdf`,
        }),
      },
      '/tai-ve?id=5 Danh mục.pdf',
    ],
    [
      'by a redirect',
      '/tai-ve?id=6',
      { '/tai-ve?id=6': { status: 302, headers: { location: '/tep/b.pdf' } }, '/tep/b.pdf': pdf() },
      '/tep/b.pdf b.pdf',
    ],
    [
      'in a library of Liferay',
      '/documents/20182/0/bo-tthc.pdf/3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      { '/documents/20182/0/bo-tthc.pdf/3f2504e0-4f89-11d3-9a0c-0305e82c3301': pdf() },
      '/documents/20182/0/bo-tthc.pdf/3f2504e0-4f89-11d3-9a0c-0305e82c3301 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    ],
  ])('is read: %s', async (_, path, routes, file) => {
    expect(await crawled(routes, path)).toMatchObject({ files: [file], unread: [] });
  });

  it.each<[string, string, number, readonly string[]]>([
    ['the clock that Liferay writes', '/documents/20182/7/a.pdf/1f?t=1706254000000', 404, ['', '?t=1706254000000']],
    ['a token', '/tai-ve.ashx?id=5&token=9f86d081884c7d65', 403, ['?id=5', '?id=5&token=9f86d081884c7d65']],
    ['a number of the version', '/tep/b.pdf?v=20221120093000', 410, ['', '?v=20221120093000']],
    ['a hash', '/download?hash=0a1b2c3d4e5f60718293', 400, ['', '?hash=0a1b2c3d4e5f60718293']],
  ])('is asked for as it was written where the server knows nothing without %s', async (_, path, status, asked) => {
    const [bare = ''] = path.split('?');
    const routes: Routes = { [path]: pdf(), [bare]: { status, body: '' } };
    const found = await crawled(routes, path);
    expect(found).toMatchObject({ unread: [], asked: asked.map((query) => bare + query) });
    expect(found.files).toHaveLength(1);
  });

  it('is asked for once where the server needs no more', async () => {
    const found = await crawled({ '/a.pdf': pdf() }, '/a.pdf?t=1706254000000');
    expect(found).toMatchObject({ files: ['/a.pdf a.pdf'], asked: ['/a.pdf'] });
  });

  it('is asked for once where nothing was left out', async () => {
    const gone = await crawled({}, '/a.pdf?id=12');
    expect(gone).toMatchObject({ unread: ['gone http-404 /a.pdf?id=12'], asked: ['/a.pdf?id=12'] });
  });

  it.each<[string, string | Reply | Route, string]>([
    ['a login page comes instead', LOGIN, 'failed not-a-file /a.pdf'],
    ['it does not exist', { status: 404, body: 'không có' }, 'gone http-404 /a.pdf'],
    ['the portal shows its page for what is not there', NOT_THERE, 'gone soft-404 /a.pdf'],
    [
      'the bytes are no document',
      { headers: { 'content-type': 'application/pdf' }, body: 'rác' },
      'failed broken-file /a.pdf',
    ],
    ['it is empty', { headers: { 'content-type': 'application/pdf' }, body: '' }, 'failed empty-file /a.pdf'],
    [
      'its reader finds it broken',
      { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4' },
      'failed broken-file /a.pdf',
    ],
    ['it is a picture', { headers: { 'content-type': 'image/jpeg' }, body: 'JFIF' }, 'skipped not-html /a.pdf'],
    [
      'it is longer than 10 MB',
      { headers: { 'content-type': 'application/pdf' }, body: PDF.padEnd(10_000_001, 'x') },
      'failed too-large /a.pdf',
    ],
    ['the server fails', { status: 500, body: 'lỗi' }, 'failed http-500 /a.pdf'],
  ])('is not read where %s', async (_, answer, unread) => {
    const impossible = /khong-co-trang-nay/;
    const routes: Routes = {
      '/a.pdf': answer,
      '*': ({ path }) => (answer === NOT_THERE && impossible.test(path) ? NOT_THERE : { status: 404 }),
    };
    expect((await crawled(routes, '/a.pdf')).unread).toEqual([unread]);
  });

  it('is read when it comes at the second asking', async () => {
    let asked = 0;
    const route: Route = () => ((asked += 1) === 1 ? { status: 503 } : pdf());
    expect(await crawled({ '/a.pdf': route }, '/a.pdf')).toMatchObject({ files: ['/a.pdf a.pdf'] });
  });

  it('is not asked for where robots.txt says so', async () => {
    const routes: Routes = {
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /tep/' },
      '/tep/a.pdf': pdf(),
    };
    expect(await crawled(routes, '/tep/a.pdf')).toEqual({
      files: [],
      unread: ['skipped robots /tep/a.pdf'],
      asked: [],
    });
  });

  it('is not asked for when its address is a picture’s', async () => {
    expect((await crawled({ '/a.jpg': pdf() }, '/a.jpg')).asked).toEqual([]);
  });
});

describe('a file that is wanted as a page', () => {
  it('is not asked for', async () => {
    const outcome = await crawled({ '/a.pdf': pdf() }, '/a.pdf', false);
    expect(outcome).toEqual({ files: [], unread: ['skipped not-html /a.pdf'], asked: [] });
  });

  it('is read when another check wants it as an attachment, whoever asked first', async () => {
    const routes: Routes = { '/tai-ve?id=5': pdf() };
    for (const times of [
      [false, true],
      [true, false],
    ]) {
      const outcome = await crawled(routes, '/tai-ve?id=5', true, times);
      expect(outcome.files).toEqual(['/tai-ve?id=5 tai-ve']);
      expect(outcome.asked.length).toBeLessThanOrEqual(2);
    }
  });
});

it.each([
  ['attachment; filename=bo-tthc.pdf', 'bo-tthc.pdf'],
  ['attachment; filename="Bộ TTHC.pdf"', 'Bộ TTHC.pdf'],
  [String.raw`attachment; filename="C:\tep\bo.pdf"`, 'bo.pdf'],
  [`inline; filename="B%E1%BB%99%20TTHC.pdf"`, 'Bộ TTHC.pdf'],
  [`attachment; filename="B\u00e1\u00bb\u0099 TTHC.pdf"`, 'Bộ TTHC.pdf'],
  ['attachment', 'x.pdf'],
])('reads the name of a file in %s', (disposition, name) => {
  expect(fileNameOf({ headers: { 'content-disposition': disposition }, url: 'https://portal.test/tep/x.pdf' })).toBe(
    name,
  );
});
