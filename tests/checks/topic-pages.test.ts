import { expect, it } from 'vitest';
import { searchTopic, type TopicBrief } from '../../lib/checks/search/topic-pages.ts';
import { Observations } from '../../lib/model/observations.ts';
import { factsOf, PORTAL } from '../support/portal-fixture.ts';

const page = (title: string, links: readonly (readonly [words: string, path: string])[], main = ''): string =>
  `<html><head><title>${title}</title></head><body><div class="menu"><ul>${links
    .map(([words, path]) => `<li><a href="${path}">${words}</a></li>`)
    .join('')}</ul></div><div id="content"><h1>${title}</h1>${main}</div></body></html>`;

const HOME: readonly (readonly [string, string])[] = [
  ['Giới thiệu', '/gioi-thieu'],
  ['Văn bản', '/van-ban'],
  ['Góc trao đổi', '/goc'],
];

/** What is found in the end, and which pages were asked for, in turns. */
function search(pages: Readonly<Record<string, string>>, over: Partial<TopicBrief> = {}) {
  const seen = new Observations({ key: (url) => url, inScope: (url) => url.startsWith(PORTAL) });
  const add = (path: string, html: string): void => seen.add(factsOf(html, path), PORTAL + path, path === '/');
  add('/', pages['/'] ?? '');
  const brief: TopicBrief = { topics: ['iso'], enough: (found) => found.length > 0, ...over };
  const turns: string[][] = [];
  for (;;) {
    const { home } = seen;
    if (home === null) throw new Error('no home page');
    const { found, wants } = searchTopic(seen, home, brief);
    const unread = wants.filter(({ url }) => seen.reading(url).state === 'unread');
    if (unread.length === 0) return { found: found.map(({ url }) => new URL(url).pathname), turns };
    turns.push(unread.map(({ url, promise }) => `${new URL(url).pathname} ${promise}`));
    for (const { url } of unread) {
      const { pathname } = new URL(url);
      const html = pages[pathname];
      if (html === undefined) seen.mark(url, { state: 'gone', reason: 'http-404' });
      else add(pathname, html);
    }
  }
}

const ISO = page('ISO 9001:2015', [], '<p>Sở áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia.</p>');

it.each([
  {
    name: 'stops at what the home page names',
    pages: { '/': page('Cổng', [...HOME, ['ISO 9001:2015', '/iso']]), '/iso': ISO },
    found: ['/iso'],
    turns: [['/iso named']],
  },
  {
    name: 'goes through a section that may hold it',
    pages: { '/': page('Cổng', HOME), '/van-ban': page('Văn bản', [['ISO 9001:2015', '/iso']]), '/iso': ISO },
    over: { sections: ['documents'] },
    found: ['/iso'],
    turns: [['/van-ban named'], ['/iso named']],
  },
  {
    name: 'explores the menu at last, and no further than needed',
    pages: {
      '/': page('Cổng', HOME),
      '/gioi-thieu': page('Giới thiệu', []),
      '/van-ban': page('Văn bản', []),
      '/goc': page('Góc trao đổi', [['Hệ thống quản lý chất lượng', '/iso']]),
      '/iso': ISO,
    },
    found: ['/iso'],
    turns: [['/gioi-thieu possible', '/van-ban possible', '/goc possible'], ['/iso named']],
  },
  {
    name: 'follows titles of lists where it is asked to',
    pages: {
      '/': page(
        'Cổng',
        [],
        '<h2>Tin mới</h2><ul><li><a href="/tin/1.html">Sở công bố áp dụng hệ thống quản lý chất lượng năm 2022</a> (01/02/2022)</li><li><a href="/tin/2.html">Hội nghị tổng kết công tác năm 2021 của ngành</a> (01/01/2022)</li></ul>',
      ),
      '/tin/1.html': ISO,
    },
    over: { posts: (title: string) => title.includes('chất lượng') },
    found: ['/tin/1.html'],
    turns: [['/tin/1.html named']],
  },
])('$name', ({ pages, over, found, turns }) => {
  expect(search(pages, over)).toEqual({ found, turns });
});
