/** WordPress with a page builder: widgets in sections, month names written out before the day, archives at `/chuyen-muc/x/page/2/`. */

import type { Routes } from '../../support/server.ts';
import {
  byField,
  dmy,
  inOrder,
  pagesOf,
  slug,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Khoa học và Công nghệ Hưng Yên';
const PER_PAGE = 6;
const MONTHS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];

export const PROCEDURES_AT = '/hanh-chinh-cong/danh-muc-tthc/';

const written = (date: string): string =>
  `Tháng ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = { '/': page(site, 'Trang chủ', home(site), 'home') };
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      title,
      section(
        widget('heading', `<h2 class="elementor-heading-title elementor-size-default">${title}</h2>`) +
          widget('text-editor', main),
      ),
      'page',
    );
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const { path, label, rows } of Object.values(site.documents))
    routes[path] = page(
      site,
      label,
      section(
        widget('heading', `<h2 class="elementor-heading-title elementor-size-default">${label}</h2>`) +
          widget('shortcode', documents(rows)),
      ),
      'page',
    );
  addProcedures(routes, site);
  return { ...routes, ...site.served };
}

const widget = (kind: string, inner: string): string =>
  `<div class="elementor-element elementor-element-${(kind.length * 7919).toString(16)} elementor-widget elementor-widget-${kind}" data-element_type="widget" data-widget_type="${kind}.default"><div class="elementor-widget-container">${inner}</div></div>`;
const section = (inner: string): string =>
  `<section class="elementor-section elementor-top-section elementor-element elementor-section-boxed"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-100 elementor-top-column"><div class="elementor-widget-wrap elementor-element-populated">${inner}</div></div></div></section>`;

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const at = (index: number) => (index === 0 ? list.path : `${list.path}page/${index + 1}/`);
  for (const [index, posts] of pages.entries()) {
    const numbers = pages
      .map((_, other) =>
        other === index
          ? `<span aria-current="page" class="page-numbers current"><span class="elementor-screen-only">Trang</span>${other + 1}</span>`
          : `<a class="page-numbers" href="${at(other)}"><span class="elementor-screen-only">Trang</span>${other + 1}</a>`,
      )
      .join('');
    routes[at(index)] = page(
      site,
      `${list.label} Archives`,
      section(
        widget(
          'theme-archive-title',
          `<h1 class="elementor-heading-title elementor-size-default">Chuyên mục: <span>${list.label}</span></h1>`,
        ) +
          widget(
            'archive-posts',
            `<div class="elementor-posts-container elementor-posts elementor-posts--skin-cards elementor-grid">${posts.map(card).join('')}</div>${pages.length > 1 ? `<nav class="elementor-pagination" role="navigation" aria-label="Pagination">${numbers}</nav>` : ''}`,
          ),
      ),
      'archive category',
    );
  }
  for (const post of list.posts) routes[post.path] = page(site, post.title, article(list, post), 'single single-post');
}

const card = (post: Post): string =>
  `<article class="elementor-post elementor-grid-item post type-post status-publish format-standard hentry"><div class="elementor-post__card"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="${post.path}">${post.title}</a></h3><div class="elementor-post__excerpt"><p>${post.lead}</p></div><a class="elementor-post__read-more" href="${post.path}" aria-label="Đọc thêm">Đọc tiếp »</a></div>${post.date === null ? '' : `<div class="elementor-post__meta-data"><span class="elementor-post-date">${written(post.date)}</span><span class="elementor-post-avatar">Không có bình luận</span></div>`}</div></article>`;

function article(list: List, post: Post): string {
  const all = inOrder(list.posts);
  const at = all.indexOf(post);
  const [next, before] = [all[at - 1], all[at + 1]];
  const near = (one: Post | undefined, words: string) =>
    one === undefined
      ? ''
      : `<div class="elementor-post-navigation__link"><a href="${one.path}"><span class="post-navigation__label">${words}</span><span class="post-navigation__title">${one.title}</span></a></div>`;
  return section(
    widget('theme-post-title', `<h1 class="elementor-heading-title elementor-size-default">${post.title}</h1>`) +
      widget(
        'post-info',
        `<ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item" itemprop="author"><a href="/author/bbt/"><span class="elementor-icon-list-text elementor-post-info__item">Ban Biên tập</span></a></li>${post.date === null ? '' : `<li class="elementor-icon-list-item" itemprop="datePublished"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date"><time>${written(post.date)}</time></span></li>`}<li class="elementor-icon-list-item"><a href="${list.path}">${list.label}</a></li></ul>`,
      ) +
      widget(
        'theme-post-content',
        `<p><strong>${post.lead}</strong></p>${post.image === undefined ? '' : `<figure class="wp-block-image size-large"><img src="${post.image}" alt="" class="wp-image-1204"/></figure>`}${post.more.map((text) => `<p>${text}</p>`).join('')}`,
      ) +
      widget(
        'share-buttons',
        '<div class="elementor-grid"><a class="elementor-share-btn" href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fskhcn"><span>Facebook</span></a><a class="elementor-share-btn" href="https://sp.zalo.me/plugins/share?u=skhcn"><span>Zalo</span></a></div>',
      ) +
      widget('post-navigation', near(before, 'Bài trước') + near(next, 'Bài sau')),
  );
}

const documents = (rows: readonly DocumentRow[]): string =>
  `<table id="tablepress-4" class="tablepress tablepress-id-4"><thead><tr class="row-1 odd"><th class="column-1">Số, ký hiệu</th><th class="column-2">Ngày ký</th><th class="column-3">Trích yếu</th><th class="column-4">Nơi ban hành</th><th class="column-5">Tải về</th></tr></thead><tbody class="row-hover">${rows
    .map(
      ({ number, date, about, by, at }, index) =>
        `<tr class="row-${index + 2} ${index % 2 === 0 ? 'even' : 'odd'}"><td class="column-1">${number}</td><td class="column-2">${dmy(date)}</td><td class="column-3">${about}</td><td class="column-4">${by}</td><td class="column-5">${at === undefined ? '' : `<a href="${at}"><i class="fas fa-download"></i> PDF</a>`}</td></tr>`,
    )
    .join('')}</tbody></table>`;

function addProcedures(routes: Record<string, Routes[string]>, site: Site): void {
  const items = [...byField(site.procedures)].map(
    ([field, all], index) =>
      `<div class="elementor-accordion-item"><div id="elementor-tab-title-${210 + index}" class="elementor-tab-title" data-tab="${index + 1}" role="button" aria-expanded="false"><span class="elementor-accordion-icon"><i class="fas fa-plus"></i></span><a class="elementor-accordion-title" tabindex="0">Lĩnh vực ${field}</a></div><div id="elementor-tab-content-${210 + index}" class="elementor-tab-content elementor-clearfix" role="region"><ol>${all
        .map(({ code, name, path }) => `<li>${path === null ? name : `<a href="${path}">${name}</a>`} (${code})</li>`)
        .join('')}</ol></div></div>`,
  );
  routes[PROCEDURES_AT] = page(
    site,
    'Danh mục thủ tục hành chính',
    section(
      widget('heading', '<h2 class="elementor-heading-title">Danh mục thủ tục hành chính</h2>') +
        widget('accordion', `<div class="elementor-accordion">${items.join('')}</div>`),
    ),
    'page',
  );
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(
        site,
        one.name,
        section(
          widget('heading', `<h2 class="elementor-heading-title">${one.name}</h2>`) +
            widget(
              'text-editor',
              `<p>Mã thủ tục: ${one.code}</p>${one.parts.map(([label, text]) => `<h4>${label}</h4><div>${text}</div>`).join('')}`,
            ),
        ),
        'page',
      );
}

function home(site: Site): string {
  const block = (list: List): string =>
    section(
      widget(
        'heading',
        `<h2 class="elementor-heading-title elementor-size-default"><a href="${list.path}">${list.label}</a></h2>`,
      ) +
        widget(
          'posts',
          `<div class="elementor-posts-container elementor-posts elementor-posts--skin-classic elementor-grid">${inOrder(list.posts).slice(0, 3).map(card).join('')}</div>`,
        ),
    );
  return `${Object.values(site.lists).map(block).join('')}${section(widget('html', site.blocks['home'] ?? ''))}`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li class="menu-item menu-item-type-custom menu-item-object-custom${under.length > 0 ? ' menu-item-has-children' : ''} menu-item-${slug(words).length}"><a href="${href}" class="${under.length > 0 ? 'elementor-item' : 'elementor-sub-item'}">${words}</a>${under.length > 0 ? `<ul class="sub-menu elementor-nav-menu--dropdown">${under.map(item).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string, body: string): string {
  const menu = `<ul class="elementor-nav-menu"><li class="menu-item menu-item-home"><a href="/" class="elementor-item">Trang chủ</a></li>${site.menu.map(item).join('')}</ul>`;
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><meta name="generator" content="WordPress 6.5.3"><meta name="generator" content="Elementor 3.21.5"><title>${title} &#8211; ${NAME}</title><link rel="https://api.w.org/" href="/wp-json/"/></head>
<body class="${body} wp-custom-logo elementor-default elementor-kit-6"><a class="skip-link screen-reader-text" href="#content">Chuyển đến phần nội dung</a>
<div data-elementor-type="header" class="elementor elementor-31 elementor-location-header">${section(widget('theme-site-logo', `<a href="/"><img src="/wp-content/uploads/2023/02/logo.png" alt="${NAME}"></a>`) + widget('nav-menu', `<nav class="elementor-nav-menu--main">${menu}</nav><nav class="elementor-nav-menu--dropdown elementor-nav-menu__container" aria-hidden="true">${menu}</nav>`))}</div>
<div id="content" data-elementor-type="wp-page" class="elementor elementor-77">${main}</div>
<div data-elementor-type="footer" class="elementor elementor-58 elementor-location-footer">${section(widget('text-editor', `<p>${NAME}</p><p>Địa chỉ: số 2, đường Chùa Chuông, thành phố Hưng Yên. Điện thoại: 0221 3863 823. Thư: sokhcn@hungyen.gov.vn</p>`) + widget('social-icons', site.blocks['social'] ?? '') + widget('text-editor', '<p>Copyright © 2024 | Thiết kế bởi VNPT Hưng Yên</p>'))}</div></body></html>`;
}
