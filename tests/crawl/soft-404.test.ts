import { afterEach, describe, expect, it } from 'vitest';
import { serve, type Route, type Routes, type TestServer } from '../support/server.ts';
import { runCrawl, want, type Crawled } from '../support/crawl-tester.ts';

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const MENU = [
  'Giới thiệu',
  'Tin tức sự kiện',
  'Thủ tục hành chính',
  'Cải cách hành chính',
  'Văn bản',
  'Liên hệ',
  'Hỏi đáp',
  'Công khai ngân sách',
]
  .map((words, index) => `<li><a href="/muc-${index}">${words}</a></li>`)
  .join('');

/** A page as portals make them: menu and footer around what is its own. */
function portalPage(own: string, title = 'Cổng thông tin điện tử Sở Khoa học và Công nghệ'): string {
  return `<html><head><title>${title}</title></head><body><ul>${MENU}</ul><div id="main">${own}</div>
    <div id="footer">Địa chỉ: số 75 đường Nguyễn Thị Minh Khai. Điện thoại: 0238 3844500. Chịu trách nhiệm: Giám đốc Sở. Lượt truy cập: ${Math.floor(own.length * 7.7)}</div></body></html>`;
}
const HOME = portalPage(
  '<h2>Tin mới nhất</h2><p>Hội nghị sơ kết công tác sáu tháng đầu năm</p><p>Triển khai nhiệm vụ khoa học và công nghệ</p>',
);
const PROSE =
  '<h1>Chức năng nhiệm vụ</h1><p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu quản lý nhà nước về khoa học và công nghệ.</p>';

async function crawled(routes: Routes, ...paths: readonly string[]): Promise<Crawled> {
  const server = await serve(routes);
  open.push(server);
  return runCrawl(`${server.origin}/`, {
    concurrency: 1,
    wants: () => [paths.map((path) => want(server.origin + path))],
  });
}

describe('soft 404s', () => {
  it.each<[string, Route]>([
    [
      'a menu-full page that says so',
      () =>
        portalPage(
          '<h1>Thông báo</h1><p>Rất tiếc, trang bạn yêu cầu không có trên hệ thống. Vui lòng quay lại trang chủ.</p>',
        ),
    ],
    [
      'one that repeats the address',
      ({ path }) =>
        portalPage(
          `<h1>Không tìm thấy ${path}</h1><p>Không có nội dung nào tại địa chỉ ${path}, xin kiểm tra lại đường dẫn đã nhập.</p>`,
        ),
    ],
    [
      'one with the address in its title',
      ({ path }) => portalPage('<p>Nội dung này hiện không có trên cổng thông tin.</p>', `Không thấy ${path}`),
    ],
    ['an empty main part', () => portalPage('')],
    ['the home page for any address', () => HOME],
    ['a redirect to the home page', () => ({ status: 302, headers: { location: '/' } })],
    [
      'a redirect to an error page',
      ({ path }) =>
        path === '/loi.aspx' ? portalPage('<p>Có lỗi xảy ra</p>') : { status: 302, headers: { location: '/loi.aspx' } },
    ],
    [
      'a sentence and nothing else',
      () => '<html><body><h1>Trang không tồn tại</h1><a href="/">Về trang chủ</a></body></html>',
    ],
    [
      'a clock that runs',
      ({ path }) =>
        portalPage(
          `<p>Bây giờ là ${path.length * 13}:${path.length * 7}</p><p>Không thấy nội dung bạn tìm kiếm trên trang này.</p>`,
        ),
    ],
  ])('%s: what looks like it is not there', async (_, missing) => {
    const { read, unread, errors } = await crawled(
      { '/': HOME, '/muc-0': portalPage(PROSE), '*': missing },
      '/muc-0',
      '/muc-7',
    );
    expect(read).toEqual(['/', '/muc-0']);
    expect(unread).toEqual(['gone soft-404 /muc-7']);
    expect(errors).toEqual({ '/muc-7': 'soft-404' });
  });

  it('a title that says so needs no comparison', async () => {
    const { unread } = await crawled({ '/': HOME, '/muc-1': portalPage(PROSE, '404 Not Found - Sở KH&CN') }, '/muc-1');
    expect(unread).toEqual(['gone soft-404 /muc-1']);
  });

  it.each<[string, string]>([
    ['a section without content', portalPage('<h1>Cải cách hành chính</h1><p>Nội dung đang được cập nhật</p>')],
    ['a short article', portalPage('<h1>Thông báo</h1><p>Nghỉ lễ Quốc khánh ngày 02/9 theo quy định.</p>')],
    [
      'an article on errors',
      portalPage(
        '<h1>Khắc phục lỗi 404 trên cổng</h1><p>Trang không tìm thấy là lỗi thường gặp khi đường dẫn đã thay đổi, cán bộ quản trị cần rà soát.</p>',
        'Khắc phục lỗi 404 trên cổng',
      ),
    ],
    ['an empty list of its own title', portalPage('<p>Không có bài viết nào</p>', 'Thủ tục hành chính')],
  ])('%s is a page', async (_, body) => {
    const missing = portalPage(
      '<h1>Thông báo</h1><p>Rất tiếc, trang bạn yêu cầu không có trên hệ thống. Vui lòng quay lại trang chủ.</p>',
    );
    const { read } = await crawled({ '/': HOME, '/muc-1': body, '*': missing }, '/muc-1');
    expect(read).toEqual(['/', '/muc-1']);
  });

  it('a portal filled by a script is not called empty: each page is its readers’ to judge', async () => {
    const app =
      '<html><head><title>Cổng</title></head><body><div id="app"></div><noscript>Hãy bật JavaScript</noscript></body></html>';
    const { read, unread } = await crawled({ '*': app }, '/tthc');
    expect(read).toEqual(['/', '/tthc']);
    expect(unread).toEqual([]);
  });

  it('an honest portal is asked once, and nothing is compared', async () => {
    const { read } = await crawled({ '/': HOME, '/muc-1': HOME, '/muc-2': portalPage('') }, '/muc-1', '/muc-2');
    expect(read).toEqual(['/', '/muc-1', '/muc-2']);
  });

  it('the address that cannot exist is not asked for where robots.txt forbids it', async () => {
    const server = await serve({
      '/': HOME,
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /k' },
    });
    open.push(server);
    await runCrawl(`${server.origin}/`);
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/']);
  });
});
