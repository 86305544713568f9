/** WordPress with a block theme: template parts, query loops, navigation and file blocks, addresses of slugs. */

import type { Routes } from '../../support/server.ts';
import { dmy, inOrder, pagesOf, slug, type List, type MenuItem, type Post, type Site } from '../unseen-22/site.ts';

const NAME = 'Sở Y tế tỉnh Hưng Yên';
export const PROCEDURES_AT = '/thu-tuc-hanh-chinh/';
export const FIELDS = ['Khám bệnh, chữa bệnh', 'Dược phẩm', 'An toàn thực phẩm', 'Y tế dự phòng'] as const;
export const fieldAt = (field: string): string => `${PROCEDURES_AT}${slug(field)}/`;
const PER_PAGE = 6;

const told = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} Tháng ${Number(month)}, ${year}`;
};
const time = (date: string): string =>
  `<div class="wp-block-post-date"><time datetime="${date}T0${1 + (Number(date.slice(9)) % 8)}:${date.slice(8)}:41+07:00">${told(date)}</time></div>`;

export const figure = (headers: readonly string[], rows: readonly (readonly string[])[], caption = ''): string =>
  `<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><thead><tr>${headers.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>${caption === '' ? '' : `<figcaption class="wp-element-caption">${caption}</figcaption>`}</figure>`;

export const file = (href: string, words: string): string =>
  `<div class="wp-block-file"><a id="wp-block-file--media-${slug(words).length}" href="${href}">${words}</a><a href="${href}" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-${slug(words).length}">Tải xuống</a></div>`;

export const p = (text: string): string => (text.startsWith('<') ? text : `<p>${text}</p>`);

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = { '/': page(site, 'Trang chủ', home(site)) };
  for (const [path, { title, main }] of Object.entries(site.pages)) routes[path] = standing(site, title, main);
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  addMonths(routes, site);
  for (const { path, label, rows } of Object.values(site.documents))
    routes[path] = standing(
      site,
      label,
      figure(
        ['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu nội dung', 'Tải về'],
        rows.map(({ number, date, about, by, at }) => [
          number,
          dmy(date),
          `${about} (${by})`,
          at === undefined ? '' : `<a href="${at}">Tải về</a>`,
        ]),
      ),
    );
  routes[PROCEDURES_AT] = standing(
    site,
    'Thủ tục hành chính',
    `${p('Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Y tế, xếp theo lĩnh vực:')}<ul class="wp-block-list">${FIELDS.map((field) => `<li><a href="${fieldAt(field)}">Lĩnh vực ${field}</a></li>`).join('')}<li><a href="/thu-tuc-cap-huyen/">Thủ tục thuộc thẩm quyền cấp huyện</a></li></ul>`,
  );
  for (const field of FIELDS) addField(routes, site, field);
  return { ...routes, ...site.served };
}

function addField(routes: Record<string, Routes[string]>, site: Site, field: string): void {
  const all = site.procedures.filter((one) => one.field === field);
  const size = Number(site.blocks['procedures-a-page'] ?? 50);
  const pages = pagesOf(all, size);
  const pathOf = (index: number) => (index === 0 ? fieldAt(field) : `${fieldAt(field)}${index + 1}/`);
  for (const [index, some] of pages.entries())
    routes[pathOf(index)] = standing(
      site,
      `Lĩnh vực ${field}`,
      `${figure(
        ['TT', 'Mã thủ tục', 'Tên thủ tục hành chính', 'Thời hạn'],
        some.map(({ code, name }, at) => [String(index * size + at + 1), code, name, `${10 + (at % 3) * 5} ngày`]),
      )}${pages.length === 1 ? '' : `<p class="post-nav-links">Trang: ${pages.map((_, other) => (other === index ? `<span class="post-page-numbers current">${other + 1}</span>` : `<a href="${pathOf(other)}" class="post-page-numbers">${other + 1}</a>`)).join(' ')}</p>`}`,
    );
}

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  for (const [index, posts] of pages.entries())
    routes[index === 0 ? list.path : `${list.path}page/${index + 1}/`] = archive(
      site,
      `Chuyên mục: ${list.label}`,
      posts,
      pagination(list.path, pages.length, index),
    );
  for (const post of list.posts) routes[post.path] = page(site, post.title, article(site, list, post), post.date);
}

/** What WordPress makes of every month: the posts of all categories. */
function addMonths(routes: Record<string, Routes[string]>, site: Site): void {
  for (const month of MONTHS) {
    const posts = Object.values(site.lists)
      .flatMap((list) => list.posts)
      .filter(({ date }) => date?.startsWith(month) === true);
    routes[monthAt(month)] = archive(site, `Tháng: Tháng ${Number(month.slice(5))} ${month.slice(0, 4)}`, posts, '');
  }
}
const MONTHS = ['2024-11', '2024-10', '2024-09'] as const;
const monthAt = (month: string): string => `/${month.replace('-', '/')}/`;

const archive = (site: Site, title: string, posts: readonly Post[], after: string): string =>
  page(
    site,
    title,
    `<main class="wp-block-group alignfull is-layout-flow" id="wp--skip-link--target"><h1 class="wp-block-query-title">${title}</h1><div class="wp-block-query alignfull is-layout-flow"><ul class="wp-block-post-template is-layout-grid columns-2">${posts.map((post) => entry(site, post)).join('\n')}</ul>${after}</div></main>`,
  );

const level = (site: Site): string => site.blocks['heading'] ?? 'h2';

const entry = (site: Site, post: Post): string => {
  const h = level(site);
  return `<li class="wp-block-post post type-post status-publish${post.pinned === true ? ' sticky' : ''} hentry"><div class="wp-block-group">${post.image === undefined ? '' : `<figure class="wp-block-post-featured-image"><a href="${post.path}" target="_self"><img width="300" height="200" src="${post.image}" class="attachment-post-thumbnail wp-post-image" alt="${post.title}" loading="lazy"></a></figure>`}<${h} class="has-link-color wp-block-post-title has-large-font-size"><a href="${post.path}" target="_self">${post.title}</a></${h}>${post.date === null ? '' : time(post.date)}<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${post.lead} </p><p class="wp-block-post-excerpt__more-text"><a class="wp-block-post-excerpt__more-link" href="${post.path}">Đọc tiếp</a></p></div></div></li>`;
};

const pagination = (path: string, count: number, current: number): string =>
  count === 1
    ? ''
    : `<nav class="wp-block-query-pagination is-layout-flex" aria-label="Phân trang">${current === 0 ? '' : `<a href="${current === 1 ? path : `${path}page/${current}/`}" class="wp-block-query-pagination-previous">Trang trước</a>`}<div class="wp-block-query-pagination-numbers">${Array.from({ length: count }, (_, at) => (at === current ? `<span aria-current="page" class="page-numbers current">${at + 1}</span>` : `<a class="page-numbers" href="${at === 0 ? path : `${path}page/${at + 1}/`}">${at + 1}</a>`)).join('\n')}</div>${current === count - 1 ? '' : `<a href="${path}page/${current + 2}/" class="wp-block-query-pagination-next">Trang sau</a>`}</nav>`;

function article(site: Site, list: List, post: Post): string {
  const others = inOrder(list.posts)
    .filter(({ path }) => path !== post.path)
    .slice(0, 3);
  const to = encodeURIComponent(`https://soyte.hungyen.gov.vn${post.path}`);
  return `<main class="wp-block-group is-layout-constrained" id="wp--skip-link--target"><div class="wp-block-group"><h1 class="wp-block-post-title">${post.title}</h1><div class="wp-block-group is-layout-flex">${post.date === null ? '' : time(post.date)}<div class="wp-block-post-author-name">Ban Biên tập</div><div class="taxonomy-category wp-block-post-terms"><a href="${list.path}" rel="tag">${list.label}</a></div></div></div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">${p(`<p><strong>${post.lead}</strong></p>`)}${post.image === undefined ? '' : `<figure class="wp-block-image size-large"><img src="${post.image}" alt="" class="wp-image-4021"><figcaption class="wp-element-caption">Ảnh: Phương Thảo</figcaption></figure>`}${post.more.map(p).join('\n')}</div>
<div class="chia-se"><a href="https://www.facebook.com/sharer/sharer.php?u=${to}" target="_blank" rel="nofollow">Chia sẻ Facebook</a> <a href="https://sp.zalo.me/plugins/share?url=${to}" target="_blank" rel="nofollow">Chia sẻ Zalo</a></div>
<div class="wp-block-group bai-cung-muc"><h3 class="wp-block-heading">Bài cùng chuyên mục</h3><ul class="wp-block-post-template">${others.map((one) => `<li class="wp-block-post"><h4 class="wp-block-post-title has-small-font-size"><a href="${one.path}">${one.title}</a></h4>${one.date === null ? '' : time(one.date)}</li>`).join('')}</ul></div></main>`;
}

const standing = (site: Site, title: string, main: string): string =>
  page(
    site,
    title,
    `<main class="wp-block-group is-layout-flow" id="wp--skip-link--target"><div class="wp-block-group has-global-padding"><h1 class="wp-block-post-title">${title}</h1></div><div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">${main}</div></main>`,
  );

function home(site: Site): string {
  const h = level(site);
  return `<main class="wp-block-group" id="wp--skip-link--target"><div class="wp-block-cover alignfull"><img class="wp-block-cover__image-background" src="/wp-content/uploads/2024/02/banner-so-y-te.jpg" alt=""><div class="wp-block-cover__inner-container"><p class="has-text-align-center has-large-font-size">Vì sức khỏe nhân dân</p></div></div>
${Object.values(site.lists)
  .map(
    (list) =>
      `<div class="wp-block-group alignwide"><div class="wp-block-group is-content-justification-space-between is-layout-flex"><${h} class="wp-block-heading">${list.label}</${h}><p class="has-small-font-size"><a href="${list.path}">Xem tất cả</a></p></div><div class="wp-block-query"><ul class="wp-block-post-template is-layout-grid columns-3">${inOrder(
        list.posts,
      )
        .slice(0, 3)
        .map((post) => entry(site, post))
        .join('')}</ul></div></div>`,
  )
  .join('\n')}</main>`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  under.length === 0
    ? `<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="${href}"><span class="wp-block-navigation-item__label">${words}</span></a></li>`
    : `<li class="wp-block-navigation-item has-child open-on-hover-click wp-block-navigation-submenu">${href === '' ? `<button class="wp-block-navigation-item__content wp-block-navigation-submenu__toggle" aria-expanded="false"><span class="wp-block-navigation-item__label">${words}</span></button>` : `<a class="wp-block-navigation-item__content" href="${href}"><span class="wp-block-navigation-item__label">${words}</span></a>`}<button aria-label="Menu con ${words}" class="wp-block-navigation__submenu-icon wp-block-navigation-submenu__toggle" aria-expanded="false"><svg width="12" height="12" viewBox="0 0 12 12"><path d="M1.5 4L6 8L10.5 4"></path></svg></button><ul class="wp-block-navigation__submenu-container wp-block-navigation-submenu">${under.map(item).join('')}</ul></li>`;

function page(site: Site, title: string, main: string, posted: string | null = null): string {
  const newest = inOrder(Object.values(site.lists).flatMap((list) => list.posts))
    .filter(({ pinned }) => pinned !== true)
    .slice(0, 5);
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="robots" content="max-image-preview:large" />${posted === null ? '' : `<meta property="article:published_time" content="${posted}T02:00:00+00:00" />`}<title>${title} &#8211; ${NAME}</title><meta name="generator" content="WordPress 6.6.2" /></head>
<body class="wp-embed-responsive"><a class="skip-link screen-reader-text" href="#wp--skip-link--target">Chuyển đến phần nội dung</a><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group has-global-padding"><div class="wp-block-site-logo"><a href="/" class="custom-logo-link" rel="home"><img width="80" height="80" src="/wp-content/uploads/2024/01/logo-yte.png" class="custom-logo" alt="${NAME}"></a></div><p class="wp-block-site-title"><a href="/" rel="home">${NAME}</a></p><nav class="is-responsive wp-block-navigation" aria-label="Menu chính"><ul class="wp-block-navigation__container is-responsive wp-block-navigation"><li class="wp-block-navigation-item wp-block-home-link"><a class="wp-block-home-link__content wp-block-navigation-item__content" href="/">Trang chủ</a></li>${site.menu.map(item).join('')}</ul></nav></div></header>
<div class="wp-block-columns alignwide"><div class="wp-block-column" style="flex-basis:70%">${main}</div><aside class="wp-block-column" style="flex-basis:30%"><form role="search" method="get" action="/" class="wp-block-search"><label class="wp-block-search__label" for="s1">Tìm kiếm</label><div class="wp-block-search__inside-wrapper"><input class="wp-block-search__input" id="s1" value="" type="search" name="s" required><button class="wp-block-search__button wp-element-button" type="submit">Tìm</button></div></form>${site.blocks['side'] ?? ''}<h3 class="wp-block-heading">Bài mới</h3><ul class="wp-block-latest-posts__list has-dates wp-block-latest-posts">${newest.map(({ path, title: words, date }) => `<li><a class="wp-block-latest-posts__post-title" href="${path}">${words}</a>${date === null ? '' : `<time datetime="${date}T08:00:00+07:00" class="wp-block-latest-posts__post-date">${told(date)}</time>`}</li>`).join('')}</ul><h3 class="wp-block-heading">Lưu trữ</h3><ul class="wp-block-archives-list wp-block-archives">${MONTHS.map((month) => `<li><a href="${monthAt(month)}">Tháng ${Number(month.slice(5))} ${month.slice(0, 4)}</a></li>`).join('')}</ul></aside></div>
<footer class="wp-block-template-part"><div class="wp-block-group has-global-padding"><div class="wp-block-columns"><div class="wp-block-column"><p><strong>CỔNG THÔNG TIN ĐIỆN TỬ SỞ Y TẾ HƯNG YÊN</strong><br>Địa chỉ: Số 6, đường Hải Thượng Lãn Ông, phường Hiến Nam, thành phố Hưng Yên<br>Điện thoại: 0221.3862.305 – Email: soyte@hungyen.gov.vn</p></div><div class="wp-block-column">${site.blocks['social'] ?? ''}</div></div><p class="has-small-font-size">© 2024 ${NAME}. Chạy bằng WordPress.</p></div></footer></div></body></html>`;
}
