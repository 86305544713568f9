/** Drupal 9 with a sub-theme of Barrio: views with teasers, blocks of views beside, every node at its alias and at /node/. */

import type { Routes } from '../../support/server.ts';
import { nodeOf } from './bac-ninh-posts.ts';
import { dmy, inOrder, pagesOf, slug, type List, type MenuItem, type Post, type Site } from '../unseen-22/site.ts';

const NAME = 'Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Ninh';
const PER_PAGE = 8;
const ROWS = 8;

export const PROCEDURES_AT = '/thu-tuc-hanh-chinh';
const headOf = (site: Site): string => site.blocks['heading'] ?? 'h3';

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, 'Trang chủ', home(site), { front: true });
  routes['/node'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      title,
      `<article role="article" class="node node--type-page node--view-mode-full clearfix"><div class="node__content clearfix"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${main}</div></div></article>`,
    );
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  addDocuments(routes, site);
  addProcedures(routes, site);
  routes['/so-do-trang'] = page(site, 'Sơ đồ trang', siteMap(site));
  return { ...routes, ...site.served };
}

function addDocuments(routes: Record<string, Routes[string]>, site: Site): void {
  for (const { path, label, rows } of Object.values(site.documents)) {
    routes[path] = page(
      site,
      label,
      `<div class="views-element-container"><div class="view view-van-ban view-id-van_ban view-display-id-page_1"><div class="view-content">${rows
        .map(
          ({ number, date, about, by, at }) =>
            `<div class="views-row"><div class="views-field views-field-field-so-hieu"><span class="views-label views-label-field-so-hieu">Số, ký hiệu: </span><span class="field-content">${at === undefined ? number : `<a href="${at}">${number}</a>`}</span></div><div class="views-field views-field-field-ngay-bh"><span class="views-label">Ngày ban hành: </span><div class="field-content">${dmy(date)}</div></div><div class="views-field views-field-field-cqbh"><span class="views-label">Cơ quan ban hành: </span><div class="field-content">${by}</div></div><div class="views-field views-field-body"><span class="views-label">Trích yếu: </span><span class="field-content">${about}</span></div></div>`,
        )
        .join('\n')}</div></div></div>`,
    );
    for (const { number, date, about, by, at } of rows)
      if (at !== undefined && !at.endsWith('.pdf'))
        routes[at] = page(
          site,
          number,
          `<article role="article" class="node node--type-van-ban node--view-mode-full"><div class="node__content">${field('so-hieu', 'Số, ký hiệu', number)}${field('ngay-bh', 'Ngày ban hành', dmy(date))}${field('cqbh', 'Cơ quan ban hành', by)}${field('trich-yeu', 'Trích yếu', about)}${field('tep', 'Tệp đính kèm', `<span class="file file--mime-application-pdf"><a href="/sites/default/files/van-ban/${slug(number)}.pdf" type="application/pdf">${slug(number)}.pdf</a></span>`)}</div></article>`,
        );
  }
}

const field = (name: string, label: string, text: string): string =>
  `<div class="field field--name-field-${name} field--type-string field--label-inline clearfix"><div class="field__label">${label}</div><div class="field__item">${text}</div></div>`;

function addProcedures(routes: Record<string, Routes[string]>, site: Site): void {
  const pages = pagesOf(site.procedures, ROWS);
  for (const [index, some] of pages.entries()) {
    const html = page(
      site,
      'Thủ tục hành chính',
      `${site.blocks['above-procedures'] ?? ''}<div class="views-element-container"><div class="view view-tthc"><div class="view-filters"><form class="views-exposed-form" action="${PROCEDURES_AT}" method="get"><div class="form-item"><label for="edit-ten">Tên thủ tục</label><input type="text" id="edit-ten" name="ten" class="form-control"></div><input type="submit" value="Tìm" class="btn btn-primary"></form></div><div class="view-content"><div class="table-responsive"><table class="table table-striped views-table views-view-table cols-4"><thead><tr><th scope="col">STT</th><th id="view-field-ma-table-column" class="views-field views-field-field-ma" scope="col">Mã thủ tục</th><th class="views-field views-field-title" scope="col">Tên thủ tục hành chính</th><th class="views-field views-field-field-linh-vuc" scope="col">Lĩnh vực</th></tr></thead><tbody>${some
        .map(
          (one, at) =>
            `<tr><td class="views-field views-field-counter">${index * ROWS + at + 1}</td><td headers="view-field-ma-table-column" class="views-field views-field-field-ma">${one.code}</td><td class="views-field views-field-title">${one.path === null ? one.name : `<a href="${one.path}" hreflang="vi">${one.name}</a>`}</td><td class="views-field views-field-field-linh-vuc">${one.field}</td></tr>`,
        )
        .join('\n')}</tbody></table></div></div>${pager(pages.length, index)}</div></div>`,
    );
    routes[`${PROCEDURES_AT}?page=${index}`] = html;
    if (index === 0) routes[PROCEDURES_AT] = html;
  }
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(
        site,
        one.name,
        `<article role="article" class="node node--type-tthc node--view-mode-full"><div class="node__content">${[['Mã thủ tục', one.code] as const, ['Lĩnh vực', one.field] as const, ...one.parts].map(([label, text]) => `<div class="field field--name-field-${slug(label)} field--label-above"><div class="field__label">${label}</div><div class="field__item">${text}</div></div>`).join('\n')}</div></article>`,
      );
}

const pager = (count: number, current: number): string =>
  count === 1
    ? ''
    : `<nav aria-label="pagination-heading"><h4 class="visually-hidden">Pagination</h4><ul class="pagination js-pager__items">${current > 0 ? `<li class="page-item"><a href="?page=${current - 1}" title="Đến trang trước" rel="prev" class="page-link"><span aria-hidden="true">‹‹</span><span class="visually-hidden">Trang trước</span></a></li>` : ''}${Array.from({ length: count }, (_, at) => (at === current ? `<li class="page-item active"><span class="page-link">${at + 1}</span></li>` : `<li class="page-item"><a href="?page=${at}" title="Đến trang ${at + 1}" class="page-link">${at + 1}</a></li>`)).join('')}${current < count - 1 ? `<li class="page-item"><a href="?page=${current + 1}" title="Đến trang sau" rel="next" class="page-link"><span aria-hidden="true">››</span><span class="visually-hidden">Trang sau</span></a></li>` : ''}</ul></nav>`;

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  for (const [index, posts] of pages.entries()) {
    const html = page(
      site,
      list.label,
      `<div class="views-element-container"><div class="view view-taxonomy-term view-id-taxonomy_term"><div class="view-content row">${posts.map((post) => teaser(site, post)).join('\n')}</div>${pager(pages.length, index)}</div></div>`,
    );
    routes[`${list.path}?page=${index}`] = html;
    if (index === 0) routes[list.path] = html;
  }
  for (const post of list.posts) {
    const node = nodeOf(list.path, post.date);
    const html = page(site, post.title, article(list, post), { canonical: post.path, shortlink: node });
    routes[post.path] = html;
    routes[node] = html;
  }
}

const teaser = (site: Site, { path, title, lead, date, image, pinned }: Post): string =>
  `<div class="views-row"><article role="article" class="node node--type-article${pinned === true ? ' node--sticky' : ''} node--view-mode-teaser clearfix">
<div class="field field--name-field-anh field--type-image field--label-hidden field__item"><a href="${path}"><img loading="lazy" src="${image ?? '/sites/default/files/default_images/noimage.png'}" width="220" height="147" alt="" class="image-style-medium"></a></div>
<${headOf(site)} class="node__title"><a href="${path}" rel="bookmark"><span class="field field--name-title field--type-string field--label-hidden">${title}</span></a></${headOf(site)}>
${date === null ? '' : `<div class="node__meta"><span class="field field--name-created field--type-created">${dmy(date)} - 0${(date.charCodeAt(9) % 3) + 7}:${date.slice(8)}</span></div>`}
<div class="node__content clearfix"><div class="field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>${lead}</p></div><a class="more-link" href="${path}">Xem thêm</a></div></article></div>`;

function article(list: List, post: Post): string {
  const others = inOrder(list.posts.filter(({ path }) => path !== post.path)).slice(0, 5);
  return `<article role="article" about="${post.path}" class="node node--type-article node--view-mode-full clearfix">
${post.date === null ? '' : `<div class="node__meta"><div class="node__submitted">Đăng bởi <span class="field field--name-uid"><span lang="" typeof="schema:Person">Ban biên tập</span></span> vào <span class="field field--name-created field--type-created field--label-hidden">${dmy(post.date)} - 0${(post.date.charCodeAt(9) % 3) + 7}:${post.date.slice(8)}</span></div></div>`}
<div class="node__content clearfix">${post.image === undefined ? '' : `<div class="field field--name-field-anh field--type-image field--label-hidden field__item"><img loading="lazy" src="${post.image}" width="640" height="427" alt="" class="image-style-large"></div>`}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"><p><strong>${post.lead}</strong></p>${post.more.map((text) => `<p class="text-align-justify">${text}</p>`).join('\n')}</div>
<div class="field field--name-field-chuyen-muc field--type-entity-reference field--label-above"><div class="field__label">Chuyên mục</div><div class="field__items"><div class="field__item"><a href="${list.path}" hreflang="vi">${list.label}</a></div></div></div>
<div class="links"><a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(post.path)}">Chia sẻ</a> <a href="javascript:print()">In</a></div></div></article>
<section class="block block-views block-views-blocktin-lien-quan-block-1"><h2 class="block-title">Tin cùng chuyên mục</h2><ul>${others.map(({ path, title, date }) => `<li><a href="${path}">${title}</a>${date === null ? '' : ` <em>(${dmy(date)})</em>`}</li>`).join('')}</ul></section>`;
}

function home(site: Site): string {
  const first = Object.entries(site.lists).filter(
    ([name]) => name !== 'reform' || site.blocks['no-reform-at-home'] === undefined,
  );
  return `${site.blocks['slide'] ?? ''}${first
    .map(
      ([, list]) =>
        `<section class="block block-views"><h2 class="block-title"><a href="${list.path}">${list.label}</a></h2><div class="content"><div class="view-content">${inOrder(
          list.posts,
        )
          .slice(0, 4)
          .map(
            ({ path, title, date, lead }, at) =>
              `<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="${path}" hreflang="vi">${title}</a></span></div>${date === null ? '' : `<div class="views-field views-field-created"><span class="field-content">${dmy(date)}</span></div>`}${at === 0 ? `<div class="views-field views-field-body"><div class="field-content">${lead}</div></div>` : ''}</div>`,
          )
          .join('')}</div></div></section>`,
    )
    .join('\n')}`;
}

const siteMap = (site: Site): string =>
  `<div class="sitemap"><h2>Các chuyên mục</h2><ul>${Object.values(site.lists)
    .map(({ path, label }) => `<li><a href="${path}">${label}</a></li>`)
    .join(
      '',
    )}<li><a href="${PROCEDURES_AT}">Thủ tục hành chính</a></li><li><a href="/van-ban">Văn bản</a></li></ul></div>`;

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li class="nav-item menu-item${under.length > 0 ? ' menu-item--expanded dropdown' : ''}">${href === '' ? `<span class="nav-link dropdown-toggle">${words}</span>` : `<a href="${href}" class="nav-link" data-drupal-link-system-path="${href.slice(1)}">${words}</a>`}${under.length > 0 ? `<ul class="dropdown-menu">${under.map((one) => `<li class="dropdown-item"><a href="${one.href}">${one.words}</a></li>`).join('')}</ul>` : ''}</li>`;

interface Head {
  readonly front?: boolean;
  readonly canonical?: string;
  readonly shortlink?: string;
}

function page(site: Site, title: string, main: string, { front = false, canonical, shortlink }: Head = {}): string {
  return `<!DOCTYPE html>
<html lang="vi" dir="ltr"><head><meta charset="utf-8" />${canonical === undefined ? '' : `<link rel="canonical" href="${canonical}" />`}${shortlink === undefined ? '' : `<link rel="shortlink" href="${shortlink}" />`}
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><link rel="icon" href="/sites/default/files/favicon.ico" type="image/vnd.microsoft.icon" /><title>${front ? NAME : `${title} | ${NAME}`}</title></head>
<body class="layout-one-sidebar page-sidebar ${front ? 'path-frontpage' : 'path-node'}"><a href="#main-content" class="visually-hidden focusable skip-link">Nhảy đến nội dung</a>
<div class="dialog-off-canvas-main-canvas"><div id="page-wrapper"><div id="page"><header id="header" class="header" role="banner"><div class="container"><a href="/" class="navbar-brand" rel="home"><img src="/sites/default/files/banner-vhttdl.jpg" alt="${NAME}"></a><nav class="navbar navbar-expand-lg" id="navbar-main"><ul class="clearfix nav navbar-nav menu--main"><li class="nav-item menu-item"><a href="/" class="nav-link">Trang chủ</a></li>${site.menu.map(item).join('')}</ul></nav></div></header>
<div id="main-wrapper" class="layout-main-wrapper clearfix"><div id="main" class="container">${front ? '' : `<nav role="navigation" aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item active">${title}</li></ol></nav>`}
<div class="row row-offcanvas clearfix"><main class="main-content col order-first" id="content" role="main"><section class="section"><a id="main-content" tabindex="-1"></a>${front ? '' : `<h1 class="title"><span class="field field--name-title field--type-string field--label-hidden">${title}</span></h1>`}${main}</section></main>
<div class="sidebar_second sidebar col-md-3 order-last" id="sidebar_second"><aside class="section" role="complementary">${site.blocks['side'] ?? ''}
<div class="block"><h2 class="block-title">Thư viện ảnh</h2><div class="content"><a href="/thu-vien-anh"><img src="/sites/default/files/hoi-lim.jpg" alt="Hội Lim"></a></div></div><div class="block"><h2 class="block-title">Thống kê truy cập</h2><div class="content">Đang xem: 41<br>Hôm nay: 1.876<br>Tổng số: 9.022.381</div></div></aside></div></div></div></div>
<footer class="site-footer"><div class="container"><p>TRANG THÔNG TIN ĐIỆN TỬ ${NAME.toUpperCase()}</p><p>Chịu trách nhiệm nội dung: Phó Giám đốc Sở. Trụ sở: số 10 đường Nguyễn Đăng Đạo, phường Tiền An, thành phố Bắc Ninh</p><p>Điện thoại: (0222) 3822.459 | Fax: (0222) 3824.183 | Email: svhttdl@bacninh.gov.vn</p><p><a href="/so-do-trang">Sơ đồ trang</a> | Giấy phép số 42/GP-STTTT ngày 16/6/2015</p></div></footer></div></div></div></body></html>`;
}
