/** WordPress with a bought theme: a mega menu, Elementor sections, posts under dates, widgets. */

import type { Routes } from '../../support/server.ts';
import {
  dmy,
  inOrder,
  pagesOf,
  slug,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Xây dựng tỉnh Lâm Đồng';

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = frame(site, NAME, home(site), 'home page-template');
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = frame(
      site,
      title,
      `<article class="page type-page status-publish hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1></header><div class="entry-content"><div class="elementor elementor-212"><section class="elementor-section"><div class="elementor-widget-container">${main}</div></section></div></div></article>`,
    );
  for (const list of Object.values(site.lists)) {
    const pages = pagesOf(inOrder(list.posts), 6);
    for (const [index, posts] of pages.entries())
      routes[index === 0 ? list.path : `${list.path}page/${index + 1}/`] = frame(
        site,
        list.label,
        `<header class="page-header"><h1 class="page-title">Chuyên mục: <span>${list.label}</span></h1></header>${posts.map(card).join('')}<nav class="navigation pagination"><div class="nav-links">${pages.map((_, at) => (at === index ? `<span class="page-numbers current">${at + 1}</span>` : `<a class="page-numbers" href="${at === 0 ? list.path : `${list.path}page/${at + 1}/`}">${at + 1}</a>`)).join('')}</div></nav>`,
        'archive category',
      );
    for (const post of list.posts)
      routes[post.path] = frame(site, post.title, article(list, post), 'single single-post');
  }
  const fields = [...new Set(site.procedures.map(({ field }) => field))];
  routes['/thu-tuc-hanh-chinh/'] = frame(
    site,
    'Thủ tục hành chính',
    `<h1 class="entry-title">Thủ tục hành chính</h1><p>Thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Xây dựng, xếp theo lĩnh vực:</p><ul class="wp-block-list">${fields.map((field) => `<li><a href="/thu-tuc-hanh-chinh/${slug(field)}/">Lĩnh vực ${field}</a></li>`).join('')}</ul>`,
  );
  for (const field of fields)
    routes[`/thu-tuc-hanh-chinh/${slug(field)}/`] = frame(
      site,
      `Thủ tục lĩnh vực ${field}`,
      `<h1 class="entry-title">Danh mục thủ tục hành chính lĩnh vực ${field}</h1><figure class="wp-block-table"><table><tbody><tr><td><strong>TT</strong></td><td><strong>Mã TTHC</strong></td><td><strong>Tên TTHC</strong></td><td><strong>DVC</strong></td></tr>${site.procedures
        .filter((one) => one.field === field)
        .map(tableRow)
        .join('')}</tbody></table></figure>`,
    );
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = frame(
        site,
        one.name,
        `<h1 class="entry-title">${one.name}</h1><p>Mã thủ tục: ${one.code}</p>${one.parts.map(([label, text]) => `<div class="elementor-toggle-item"><h4 class="elementor-tab-title">${label}</h4><div class="elementor-tab-content">${text}</div></div>`).join('')}`,
      );
  return { ...routes, ...site.served };
}

const tableRow = ({ code, name, path }: Procedure, at: number): string =>
  `<tr><td>${at + 1}</td><td>${code}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}</td><td>Toàn trình</td></tr>`;

const time = ({ date }: Post): string =>
  date === null
    ? ''
    : `<span class="posted-on"><i class="far fa-clock"></i> <time class="entry-date published" datetime="${date}T08:12:00+07:00">${dmy(date)}</time></span>`;
const card = (post: Post): string =>
  `<article class="post type-post status-publish hentry"><h2 class="entry-title"><a href="${post.path}" rel="bookmark">${post.title}</a></h2><div class="entry-meta">${time(post)}</div><div class="entry-summary"><p>${post.lead} [&hellip;]</p></div></article>`;
const article = (list: List, post: Post): string =>
  `<article class="post type-post status-publish format-standard hentry"><header><span class="cat-links"><a href="${list.path}" rel="category tag">${list.label}</a></span><h1 class="entry-title">${post.title}</h1><div class="entry-meta">${time(post)} <span class="byline">bởi <span class="author vcard">banbientap</span></span></div></header><div class="entry-content"><p><strong>${post.lead}</strong></p>${post.more.map((text) => `<p>${text}</p>`).join('')}</div></article><div class="related-posts"><h3>Bài viết liên quan</h3>${list.posts
    .slice(0, 3)
    .map((one) => `<h5><a href="${one.path}">${one.title}</a></h5>`)
    .join('')}</div>`;

const home = (site: Site): string =>
  Object.values(site.lists)
    .map(
      (list) =>
        `<section class="elementor-section"><h3 class="heading-title"><a href="${list.path}">${list.label}</a></h3>${inOrder(list.posts).slice(0, 4).map(card).join('')}</section>`,
    )
    .join('');
const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li class="menu-item${under.length > 0 ? ' menu-item-has-children' : ''}"><a href="${href}">${words}</a>${under.length > 0 ? `<ul class="sub-menu">${under.map(item).join('')}</ul>` : ''}</li>`;
export const frame = (site: Site, title: string, main: string, body = 'page'): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>${title} &#8211; ${NAME}</title><meta name="generator" content="WordPress 6.8.2"><link rel="stylesheet" href="/wp-content/themes/flatsome/style.css"></head><body class="${body} wp-theme-flatsome"><a class="skip-link" href="#main">Bỏ qua nội dung</a>
<header id="header"><div class="top-bar">Chào mừng bạn đến với Trang thông tin điện tử ${NAME}</div><a href="/" rel="home"><img src="/wp-content/uploads/2025/07/logo.png" alt="${NAME}"></a><nav><ul id="menu-main" class="nav">${site.menu.map(item).join('')}</ul></nav></header>
<main id="main"><div class="row"><div class="large-9 col">${main}</div><div class="large-3 col" id="secondary">${site.blocks['side'] ?? ''}</div></div></main>
<footer id="footer"><p><strong>${NAME}</strong></p><p>36 Trần Phú, phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng</p><p>Điện thoại: 0263.3822.102 | Email: sxd@lamdong.gov.vn</p><p>Bản quyền &copy; 2026</p></footer></body></html>`;
