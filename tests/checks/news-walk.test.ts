import { describe, expect, it } from 'vitest';
import { portalNews } from '../../lib/checks/articles/news-walk.ts';
import type { Want } from '../../lib/model/check.ts';
import { Observations } from '../../lib/model/observations.ts';
import { factsOf, PORTAL } from '../support/portal-fixture.ts';

const PROSE =
  'Phát biểu tại hội nghị, lãnh đạo Sở đề nghị các phòng chuyên môn tiếp tục nâng cao chất lượng phục vụ người dân.';

const page = (title: string, main: string, menu: string): string =>
  `<!doctype html><title>${title}</title><div class="menu"><ul>${menu}</ul></div><div id="content">${main}</div>`;
const list = (posts: readonly (readonly [path: string, title: string, date: string])[]): string =>
  `<ul>${posts.map(([path, title, date]) => `<li><a href="${path}">${title}</a>${date === '' ? '' : ` <span>(${date})</span>`}</li>`).join('')}</ul>`;
const MENU =
  '<li><a href="/tin-tuc">Tin tức</a></li><li><a href="/chuyen-doi-so">Chuyển đổi số</a></li><li><a href="/doi-song">Khoa học đời sống</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li>';

const PAGES: Readonly<Record<string, string>> = {
  '/': page(
    'Cổng',
    `<h2>Tin nổi bật</h2>${list([
      ['/tin/1.html', 'Hội chợ thiết bị khoa học khai mạc tại Vinh', ''],
      ['/tin/9.html', 'Một bài chỉ có ở trang chủ về giống lúa mới', '09/02/2022'],
    ])}<p>${PROSE}</p>`,
    MENU,
  ),
  '/tin-tuc': page(
    'Tin tức',
    `<h1>Tin tức</h1>${list([
      ['/tin/1.html', 'Hội chợ thiết bị khoa học khai mạc tại Vinh', '20/02/2022'],
      ['/tin/2.html', 'Trao giải cuộc thi sáng tạo trẻ toàn tỉnh', '20/01/2022'],
    ])}`,
    MENU,
  ),
  '/chuyen-doi-so': page(
    'Chuyển đổi số',
    `<h1>Chuyển đổi số</h1>${list([
      ['/cds/tin-1.html', 'Hội chợ thiết bị khoa học khai mạc tại Vinh', '20/02/2022'],
      ['/print/tin/2.html', 'Trao giải cuộc thi  sáng tạo trẻ toàn tỉnh', '20/01/2022'],
      ['/cds/3.html', 'Ra mắt tổ công nghệ số cộng đồng ở các xã', '18/01/2022'],
      ['/cds/4.html', 'Ra mắt tổ công nghệ số cộng đồng ở các xã', '11/01/2022'],
    ])}`,
    MENU,
  ),
  '/doi-song': page('Đời sống', `<h1>Khoa học đời sống</h1><p>${PROSE}</p>`, MENU),
};

function reading(): Observations {
  return new Observations({ key: (url) => url.split('#')[0] ?? url, inScope: (url) => url.startsWith(PORTAL) });
}

function add(seen: Observations, path: string): void {
  const url = new URL(path, PORTAL).href;
  const html = PAGES[path];
  if (html === undefined) seen.mark(url, { state: 'gone', reason: 'http-404' });
  else seen.add(factsOf(html, path), url, path === '/');
}

const homeOf = (seen: Observations): NonNullable<Observations['home']> => {
  if (seen.home === null) throw new Error('home page unread');
  return seen.home;
};
const news = (seen: Observations) => portalNews(seen, homeOf(seen), '2022-01-01');
const paths = (wants: readonly Want[]): readonly string[] => wants.map(({ url }) => new URL(url).pathname).sort();

describe('the portal’s news as one', () => {
  it('wants the lists that the home page names, and what portals write about', () => {
    const seen = reading();
    add(seen, '/');
    expect(paths(news(seen).wants)).toEqual(['/chuyen-doi-so', '/doi-song', '/tin-tuc']);
  });

  it.each(['Trang chủ', 'Trang nhất', 'Home'])('does not want the start page by its other address: “%s”', (words) => {
    const seen = reading();
    const menu = `<li><a href="/vi/">${words}</a></li>${MENU}<li><a href="/diem-bao">Tin trang nhất</a></li>`;
    const logo = '<div><a href="/vi/"><img src="/logo.png" alt="Sở Khoa học"></a></div>';
    seen.add(factsOf(page('Cổng', `${logo}<p>${PROSE}</p>`, menu), '/'), new URL('/', PORTAL).href, true);
    expect(paths(news(seen).wants)).toEqual(['/chuyen-doi-so', '/diem-bao', '/doi-song', '/tin-tuc']);
  });

  it('counts an article once, under whatever address and in however many lists; two of one title on two days are two', () => {
    const seen = reading();
    for (const path of ['/', '/tin-tuc', '/chuyen-doi-so', '/doi-song']) add(seen, path);
    const { articles, lists, wants } = news(seen);
    // the home page names no column on reform: it is sought as its own requirement does
    expect(paths(wants.filter(({ url }) => seen.reading(url).state === 'unread'))).toEqual(['/gioi-thieu']);
    expect(lists.map(({ page: { url } }) => new URL(url).pathname)).toEqual(['/chuyen-doi-so', '/tin-tuc']);
    expect(articles.map(({ title, date, lists: on }) => [title.split(' ')[0], date, on.length])).toEqual([
      ['Hội', '2022-02-20', 3],
      ['Trao', '2022-01-20', 2],
      ['Ra', '2022-01-18', 1],
      ['Ra', '2022-01-11', 1],
      ['Một', '2022-02-09', 1],
    ]);
  });

  it('walks once for each state of what was seen', () => {
    const seen = reading();
    for (const path of ['/', '/tin-tuc']) add(seen, path);
    const first = news(seen);
    expect(news(seen)).toBe(first);
    add(seen, '/doi-song');
    expect(news(seen)).not.toBe(first);
  });
});
