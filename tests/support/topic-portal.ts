/** Pages of a small portal of news, for the checks of articles. */

import type { PortalFixture } from './portal-fixture.ts';

export interface Post {
  readonly path: string;
  readonly title: string;
  /** DD/MM/YYYY as shown, '' for none. */
  readonly date: string;
  readonly lead?: string;
}

export const MENU: readonly (readonly [words: string, path: string])[] = [
  ['Trang chủ', '/'],
  ['Giới thiệu', '/gioi-thieu'],
  ['Tin tức', '/tin-tuc'],
  ['Thủ tục hành chính', '/tthc'],
];
export const PROSE =
  'Phát biểu tại hội nghị, lãnh đạo Sở đề nghị các phòng chuyên môn tiếp tục hoàn thành tốt các nhiệm vụ được giao trong năm.';

export function page(title: string, main: string, menu = MENU, after = ''): string {
  const links = menu.map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('');
  return `<!doctype html><html><head><title>${title} | Sở Khoa học và Công nghệ</title></head><body><div id="header"><div class="clock">Chủ nhật, 20/11/2022</div></div><div class="menu"><ul>${links}</ul></div>
<div id="content">${main}</div>${after}<div id="footer">© 2022 Sở Khoa học và Công nghệ</div></body></html>`;
}

export const post = (path: string, date: string, title: string, lead?: string): Post => ({
  path,
  date,
  title,
  ...(lead === undefined ? {} : { lead }),
});

export const list = (posts: readonly Post[]): string =>
  `<ul class="list">${posts
    .map(
      ({ path, title, date, lead }) =>
        `<li><h3><a href="${path}">${title}</a></h3>${date === '' ? '' : `<span>(${date})</span>`}${lead === undefined ? '' : `<p>${lead}</p>`}</li>`,
    )
    .join('')}</ul>`;

export const pager = (urls: readonly string[], current: number): string =>
  `<div class="pagination">${urls.map((url, index) => (index + 1 === current ? `<b>${index + 1}</b>` : `<a href="${url}">${index + 1}</a>`)).join(' ')}</div>`;

export const newsPage = (posts: readonly Post[], more = '', title = 'Tin tức', menu = MENU): string =>
  page(title, `<h1>${title}</h1>${list(posts)}${more}`, menu);

export const home = (main = '', menu = MENU): string =>
  page('Cổng thông tin', `<h2>Giới thiệu chung</h2><p>${PROSE}</p>${main}`, menu);

/** Its first paragraph is the lead. */
export const article = ({ title, date, lead = PROSE }: Post, inside = '', after = ''): string =>
  page(
    title,
    `<h1>${title}</h1>${date === '' ? '' : `<p>Ngày đăng: ${date}</p>`}<p>${lead}</p>${inside}<p>${PROSE}</p>`,
    MENU,
    after,
  );

export const articles = (posts: readonly Post[]): PortalFixture =>
  Object.fromEntries(posts.map((one) => [one.path, article(one)]));

/** Titles that are on nothing that a plan asks for. */
export const OTHER: readonly Post[] = [
  post('/tin/giong-lua.html', '10/11/2022', 'Giống lúa mới cho năng suất cao trên đất phèn ven biển'),
  post('/tin/hoi-cho.html', '05/09/2022', 'Hội chợ thiết bị khoa học khai mạc tại thành phố Vinh'),
  post('/tin/sang-tao-tre.html', '02/03/2022', 'Trao giải cuộc thi sáng tạo trẻ toàn tỉnh lần thứ mười'),
];
