/** WordPress: categories, months spelled out, a permalink that may carry the day. */

import { partsOf } from '../days.ts';
import { bodyOf } from '../posts.ts';
import type { Day } from '../site.ts';
import { escaped, picture, shownDate, type Listed, type MenuEntry, type Pager, type Shown, type Skin } from './skin.ts';

const MONTHS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];

export const wordpress: Skin = {
  name: 'wordpress',
  home: '/',
  listPath: ({ slug }, page) => `/category/${slug}/${page === 1 ? '' : `page/${page}/`}`,
  postPath: (column, { slug, id, date }) =>
    column.dates === 'slug' && date !== null ? `/${date.replaceAll('-', '/')}/${slug}-${id}/` : `/${slug}-${id}/`,
  pagePath: ({ slug }) => `/${slug}/`,
  frame,
  list: (entries, column, pager) =>
    `<header class="page-header"><h1 class="page-title">Chuyên mục: <span>${column.label}</span></h1></header>${entries.map((entry) => item(entry, column.dates === 'time')).join('\n')}${paging(pager)}`,
  documents: (rows, column, pager, urlOf) =>
    `<header class="page-header"><h1 class="page-title">${column.label}</h1></header><ul class="van-ban">${rows.map((row) => `<li><a href="${urlOf(row)}">${row.title}, số ${row.number}</a> <span class="ngay">(ban hành ngày ${slashed(row.issued)})</span></li>`).join('\n')}</ul>${paging(pager)}`,
  article: (
    post,
    column,
    related,
  ) => `<article class="post type-post"><header class="entry-header"><h1 class="entry-title">${escaped(post.title)}</h1><div class="entry-meta"><span class="posted-on">${shownDate(column, post, written)}</span> <span class="byline">bởi <a href="/author/admin/">Quản trị</a></span></div></header><div class="entry-content"><p><strong>${escaped(post.lead)}</strong></p>
${bodyOf(post)
  .map((text) => `<p>${text}</p>`)
  .join(
    '\n',
  )}${picture(post, '/wp-content/uploads/2022/05')}</div></article><div class="yarpp-related"><h3>Bài viết liên quan</h3><ol>${related.map(({ post, url, date }) => `<li><a href="${url}" rel="bookmark">${escaped(post.title)}</a>${date === null ? '' : ` <small>${slashed(date)}</small>`}</li>`).join('')}</ol></div>`,
  homeBlock: (column, url, entries) =>
    `<section class="widget"><h2 class="widget-title"><a href="${url}">${column.label}</a></h2><ul>${entries.map(({ post, url, date }) => `<li><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <span class="post-date">${written(date)}</span>`}</li>`).join('\n')}</ul></section>`,
};

function item({ post, url, date }: Listed, timeOnly: boolean): string {
  const shown =
    date === null
      ? ''
      : timeOnly
        ? `<time class="entry-date published" datetime="${date}T09:00:00+07:00">đã đăng</time>`
        : `<span class="entry-date">${written(date)}</span>`;
  return `<article class="post type-post hentry${post.pinned === true ? ' sticky' : ''}"><header class="entry-header"><h2 class="entry-title"><a href="${url}" rel="bookmark">${escaped(post.title)}</a></h2><div class="entry-meta">${shown} <a class="comments-link" href="${url}#respond">0 bình luận</a></div></header><div class="entry-summary"><p>${escaped(post.lead)} <a class="more-link" href="${url}">Đọc tiếp</a></p></div></article>`;
}

function paging({ page, pages, path }: Pager): string {
  if (pages < 2) return '';
  return `<nav class="navigation pagination" role="navigation"><h2 class="screen-reader-text">Điều hướng bài viết</h2><div class="nav-links">${Array.from({ length: pages }, (_, index) => (index + 1 === page ? `<span class="page-numbers current">${index + 1}</span>` : `<a class="page-numbers" href="${path(index + 1)}">${index + 1}</a>`)).join('')}${page < pages ? `<a class="next page-numbers" href="${path(page + 1)}">Tiếp</a>` : ''}</div></nav>`;
}

function frame({ site, title, crumbs, main, menu, side, banners, latest, footer, today, isHome }: Shown): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>${title} &#8211; ${site.department}</title><meta name="generator" content="WordPress 5.9"><link rel="stylesheet" href="/wp-content/themes/so/style.css"></head><body class="${isHome ? 'home blog' : 'archive'}"><div id="page" class="site"><header id="masthead" class="site-header"><div class="top"><span>${partsOf(today).weekday}, ${slashed(today)}</span> <a href="/en/">EN</a></div><p class="site-title"><a href="/" rel="home">${site.department}</a></p><nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="/">Trang chủ</a></li>${menu.map(entry).join('')}</ul></nav></header>
<div id="content" class="site-content">${isHome ? '' : `<p id="breadcrumbs"><span><a href="/">Trang chủ</a> » ${crumbs.map(([label, url]) => `<a href="${url}">${label}</a>`).join(' » ')}</span></p>`}<div id="primary" class="content-area"><main id="main" class="site-main">${main}</main></div><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Tin mới</h2><ul>${latest.map(({ post, url, date }) => `<li><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <span class="post-date">${written(date)}</span>`}</li>`).join('')}</ul></section>${side}<section class="widget widget_archive"><h2>Lưu trữ</h2><ul><li><a href="/2023/01/">Tháng Một 2023</a></li></ul></section>${banners.map(({ url, image, label }) => `<section class="widget widget_media_image"><a href="${url}">${image === undefined ? label : `<img src="${image}" alt="">`}</a></section>`).join('')}</aside></div><footer id="colophon" class="site-footer">${footer}<div class="site-info">© ${Number(site.asOf.slice(0, 4)) + 1}</div></footer></div></body></html>`;
}

function entry({ label, url, image, below }: MenuEntry): string {
  return `<li class="menu-item${below.length > 0 ? ' menu-item-has-children' : ''}"><a href="${url}">${image === undefined ? label : `<img src="${image}" alt="">`}</a>${below.length > 0 ? `<ul class="sub-menu">${below.map(entry).join('')}</ul>` : ''}</li>`;
}

function slashed(day: Day): string {
  const { dd, mm, y } = partsOf(day);
  return `${dd}.${mm}.${y}`;
}

function written(day: Day): string {
  const { d, m, y } = partsOf(day);
  return `${d} Tháng ${MONTHS[Number(m) - 1] ?? ''}, ${y}`;
}
