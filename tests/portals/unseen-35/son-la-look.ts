/** Drupal 9 with Bartik's bones: views with exposed filters, fields with labels, pagers that count from nought. */

import type { Routes } from '../../support/server.ts';
import { dmy, inOrder, pagesOf, slug, type List, type MenuItem, type Post, type Site } from '../unseen-22/site.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Sơn La';
const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const PER_PAGE = 7;
const ROWS = 10;

export const PROCEDURES_AT = '/tthc';

const stamp = (date: string): string =>
  `${DAYS[new Date(date).getUTCDay()] ?? ''}, ${dmy(date)} - 1${date.slice(9)}:25`;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, 'Trang chủ', home(site), true);
  routes['/node'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      title,
      `<article role="article" about="${path}" class="node node--type-page node--view-mode-full clearfix"><div class="node__content clearfix"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${main}</div></div></article>`,
    );
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const { path, label, rows } of Object.values(site.documents)) {
    routes[path] = page(
      site,
      label,
      `${filter(path, 'Cơ quan ban hành', ['UBND tỉnh', 'Sở Nội vụ', 'Chính phủ'])}<div class="view-content"><table class="cols-4 table table-hover views-table views-view-table"><thead><tr><th class="views-field views-field-field-so-ky-hieu" scope="col">Số/Ký hiệu</th><th class="views-field views-field-field-ngay-ban-hanh" scope="col"><a href="?order=field_ngay_ban_hanh&amp;sort=asc" title="sắp xếp theo Ngày ban hành">Ngày ban hành</a></th><th class="views-field views-field-title" scope="col">Trích yếu nội dung</th><th scope="col">Tải về</th></tr></thead><tbody>${rows
        .map(
          ({ number, date, about, by, at }) =>
            `<tr><td class="views-field views-field-field-so-ky-hieu">${number}          </td><td class="views-field"><time datetime="${date}T12:00:00Z">${dmy(date)}</time></td><td class="views-field views-field-title">${about}<br><small>${by}</small></td><td>${at === undefined ? '' : `<span class="file file--mime-application-pdf file--application-pdf"><a href="${at}" type="application/pdf; length=48213">${slug(number)}.pdf</a></span>`}</td></tr>`,
        )
        .join('')}</tbody></table></div>`,
    );
  }
  const pages = pagesOf(site.procedures, ROWS);
  for (const [index, some] of pages.entries()) {
    const rows = some
      .map(
        ({ code, name, field, path }) =>
          `<tr><td class="views-field views-field-field-ma-thu-tuc">${code}</td><td class="views-field views-field-title">${path === null ? name : `<a href="${path}" hreflang="vi">${name}</a>`}</td><td>${field}</td><td>Cấp tỉnh</td></tr>`,
      )
      .join('');
    const last = index === pages.length - 1;
    routes[index === 0 ? PROCEDURES_AT : `${PROCEDURES_AT}?page=${index}`] = page(
      site,
      'Bộ thủ tục hành chính',
      `${filter(PROCEDURES_AT, 'Lĩnh vực', ['Hoạt động khoa học và công nghệ', 'Sở hữu trí tuệ', 'Tiêu chuẩn đo lường chất lượng'])}<div class="view-content"><table class="table views-table"><thead><tr><th>Mã số</th><th>Tên thủ tục</th><th>Lĩnh vực</th><th>Cấp thực hiện</th></tr></thead><tbody>${rows}${last ? (site.blocks['foreign-rows'] ?? '') : ''}</tbody></table></div>${pager(pages.length, index)}`,
    );
  }
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(
        site,
        one.name,
        `<article role="article" class="node node--type-thu-tuc node--view-mode-full"><div class="node__content">${[['Mã thủ tục', one.code] as const, ['Lĩnh vực', one.field] as const, ...one.parts].map(([label, text]) => `<div class="field field--name-field-${slug(label)} field--type-text-long field--label-above"><div class="field__label">${label}</div><div class="field__item">${text}</div></div>`).join('\n')}</div></article>`,
      );
  return { ...routes, ...site.served };
}

const filter = (path: string, label: string, options: readonly string[]): string =>
  `<form class="views-exposed-form bef-exposed-form" action="${path}" method="get" id="views-exposed-form-${slug(path)}" accept-charset="UTF-8"><div class="js-form-item form-item"><label for="edit-title">Từ khóa</label><input type="text" id="edit-title" name="title" value="" size="30"></div><div class="js-form-item form-item"><label for="edit-f">${label}</label><select id="edit-f" name="field_target_id" class="form-select"><option value="All" selected="selected">- Tất cả -</option>${options.map((one, at) => `<option value="${at + 21}">${one}</option>`).join('')}</select></div><input type="submit" value="Áp dụng" class="button js-form-submit form-submit"></form>`;

const pager = (count: number, current: number): string =>
  count === 1
    ? ''
    : `<nav class="pager" role="navigation" aria-labelledby="pagination-heading"><h4 id="pagination-heading" class="visually-hidden">Phân trang</h4><ul class="pager__items js-pager__items">${Array.from({ length: count }, (_, at) => `<li class="pager__item${at === current ? ' is-active' : ''}"><a href="?page=${at}" title="Đến trang ${at + 1}"><span class="visually-hidden">Trang</span>${at + 1}</a></li>`).join('')}${current < count - 1 ? `<li class="pager__item pager__item--next"><a href="?page=${current + 1}" rel="next"><span class="visually-hidden">Trang sau</span><span aria-hidden="true">››</span></a></li>` : ''}</ul></nav>`;

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  for (const [index, posts] of pages.entries()) {
    const html = page(
      site,
      list.label,
      `<div class="views-element-container"><div class="view view-taxonomy-term view-display-id-page_1"><div class="view-content">${posts.map(row).join('')}</div>${pager(pages.length, index)}</div></div>`,
    );
    routes[`${list.path}?page=${index}`] = html;
    if (index === 0) routes[list.path] = html;
  }
  for (const post of list.posts) routes[post.path] = page(site, post.title, article(list, post));
}

const row = (
  post: Post,
): string => `<div class="views-row"><article role="article" about="${post.path}" class="node node--type-article node--promoted node--view-mode-teaser"><header>
<h2 class="node__title"><a href="${post.path}" rel="bookmark"><span class="field field--name-title field--type-string field--label-hidden">${post.title}</span></a></h2>
${post.date === null ? '' : `<div class="node__meta"><span>Gửi bởi <span class="field field--name-uid"><span lang="">bientap2</span></span> vào <span class="field field--name-created">${stamp(post.date)}</span></span></div>`}</header>
<div class="node__content"><div class="field field--name-body field__item"><p>${post.lead}</p></div><div class="node__links"><ul class="links inline"><li class="node-readmore"><a href="${post.path}" rel="tag">Đọc tiếp<span class="visually-hidden"> về ${post.title}</span></a></li></ul></div></div></article></div>`;

function article(list: List, post: Post): string {
  const others = list.posts.filter(({ path }) => path !== post.path).slice(-4);
  return `<article role="article" about="${post.path}" class="node node--type-article node--view-mode-full clearfix"><header>${post.date === null ? '' : `<div class="node__meta"><span>Gửi bởi <span class="field field--name-uid">bientap2</span> vào <span class="field field--name-created">${stamp(post.date)}</span></span></div>`}</header>
<div class="node__content clearfix">${post.image === undefined ? '' : `<div class="field field--name-field-image field--type-image"><img loading="lazy" src="${post.image}" width="480" height="320" alt=""></div>`}<div class="clearfix text-formatted field field--name-body field__item"><p><strong>${post.lead}</strong></p>${post.more.map((text) => `<p>${text}</p>`).join('\n')}<p style="text-align:right">Văn phòng Sở</p></div>
<div class="field field--name-field-tags field--label-above clearfix"><div class="field__label">Chuyên mục</div><ul class="links field__items"><li><a href="${list.path}" hreflang="vi">${list.label}</a></li></ul></div></div></article>
<div class="views-element-container block block-views-block-bai-lien-quan"><h2>Bài cùng chuyên mục</h2><div class="item-list"><ul>${others.map((one) => `<li><div class="views-field views-field-title"><a href="${one.path}">${one.title}</a></div></li>`).join('')}</ul></div></div>`;
}

function home(site: Site): string {
  const block = (list: List) =>
    `<div class="views-element-container block"><h2><a href="${list.path}">${list.label}</a></h2><div class="content"><div class="item-list"><ul>${inOrder(
      list.posts,
    )
      .slice(0, 4)
      .map(
        ({ path, title, date }) =>
          `<li><span class="views-field-title"><a href="${path}">${title}</a></span>${date === null ? '' : ` <span class="views-field-created">(${dmy(date)})</span>`}</li>`,
      )
      .join('')}</ul></div></div></div>`;
  return `${site.blocks['slide'] ?? ''}${['news', 'reform', 'notices']
    .map((name) => site.lists[name])
    .filter((one) => one !== undefined)
    .map(block)
    .join('\n')}`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li class="menu-item${under.length > 0 ? ' menu-item--expanded' : ''}">${href === '' ? `<span>${words}</span>` : `<a href="${href}" data-drupal-link-system-path="taxonomy/term/${words.length}">${words}</a>`}${under.length > 0 ? `<ul class="menu">${under.map(item).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string, isHome = false): string {
  return `<!DOCTYPE html><html lang="vi" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><title>${isHome ? NAME : `${title} | ${NAME}`}</title></head><body class="layout-one-sidebar layout-sidebar-second path-${isHome ? 'frontpage' : 'node'}">
<a href="#main-content" class="visually-hidden focusable skip-link">Nhảy đến nội dung</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div id="page-wrapper"><header id="header" class="header" role="banner"><div class="section layout-container clearfix"><div class="clearfix region region-header"><div class="site-branding block-system-branding-block"><a href="/" rel="home"><img src="/sites/default/files/logo.png" alt="Trang chủ"></a><div class="site-branding__text"><a href="/" rel="home">${NAME.toUpperCase()}</a></div></div><nav role="navigation"><ul class="clearfix menu"><li class="menu-item"><a href="/" class="is-active">Trang chủ</a></li>${site.menu.map(item).join('')}</ul></nav></div></div></header>
<div id="main-wrapper"><div id="main" class="layout-main clearfix">${isHome ? '' : `<div id="block-bartik-breadcrumbs"><nav class="breadcrumb"><ol><li><a href="/">Trang chủ</a></li><li>${title}</li></ol></nav></div>`}
<main id="content" class="column main-content" role="main"><section class="section"><a id="main-content" tabindex="-1"></a>${isHome ? '' : `<div id="block-bartik-page-title" class="block block-core block-page-title-block"><div class="content"><h1 class="title page-title"><span class="field field--name-title">${title}</span></h1></div></div>`}<div id="block-bartik-content" class="block block-system"><div class="content">${main}</div></div></section></main>
<div id="sidebar-second" class="column sidebar"><aside class="section" role="complementary"><div class="region region-sidebar-second">${site.blocks['side'] ?? ''}<div class="block"><h2>Thời tiết</h2><div class="content">Thành phố Sơn La 19&deg;C - Mộc Châu 16&deg;C</div></div></div></aside></div></div></div>
<footer class="site-footer"><div class="layout-container"><div class="region region-footer-fifth"><p>Trang thông tin điện tử ${NAME}</p><p>Chịu trách nhiệm: Giám đốc Sở. Địa chỉ: tầng 4, tòa nhà 9T1, Trung tâm Hành chính tỉnh, phường Chiềng Sinh, TP Sơn La. ĐT: 0212.3852.416 - Fax: 0212.3854.092. Email: khcn@sonla.gov.vn</p><p>Lượt truy cập: 2.137.022</p></div></div></footer></div></div></body></html>`;
}
