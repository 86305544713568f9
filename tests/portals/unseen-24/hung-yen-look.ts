/** Drupal 7: views of rows and of tables, nodes by number, blocks in regions. */

import type { Routes } from '../../support/server.ts';
import { dmy, inOrder, pagesOf, type DocumentList, type List, type Post, type Site } from '../unseen-22/site.ts';
import { weekday } from './kit.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Hưng Yên';
const DAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const PER_PAGE = 5;
const ROWS_PER_PAGE = 6;

/** `T5, 12/09/2024 - 08:30`. */
const drupalDay = (date: string): string =>
  `${DAYS[weekday(date)]}, ${dmy(date)} - 08:${String(10 + weekday(date) * 7).padStart(2, '0')}`;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = shell(site, NAME, front(site), true);
  routes['/node'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages)) routes[path] = shell(site, title, node(path, main));
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const one of Object.values(site.documents)) addDocuments(routes, site, one);
  addProcedures(routes, site);
  return { ...routes, ...site.served };
}

const pager = (base: string, index: number, count: number): string => {
  const at = (other: number): string => (other === 0 ? base : `${base}?page=${other}`);
  if (count === 1) return '';
  const items = Array.from({ length: count }, (_, other) =>
    other === index
      ? `<li class="pager-current">${other + 1}</li>`
      : `<li class="pager-item"><a title="Đến trang ${other + 1}" href="${at(other)}">${other + 1}</a></li>`,
  );
  const next =
    index + 1 < count ? `<li class="pager-next"><a title="Đến trang sau" href="${at(index + 1)}">sau ›</a></li>` : '';
  const before =
    index > 0 ? `<li class="pager-previous"><a title="Về trang trước" href="${at(index - 1)}">‹ trước</a></li>` : '';
  return `<h2 class="element-invisible">Trang</h2><div class="item-list"><ul class="pager">${before}${items.join('')}${next}</ul></div>`;
};

const view = (name: string, content: string, foot: string): string =>
  `<div class="view view-${name} view-id-${name} view-display-id-page view-dom-id-4f1a"><div class="view-content">${content}</div>${foot}</div>`;

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  for (const [index, posts] of pages.entries())
    routes[index === 0 ? list.path : `${list.path}?page=${index}`] = shell(
      site,
      list.label,
      view('bai_viet', posts.map(row).join(''), pager(list.path, index, pages.length)),
    );
  for (const post of list.posts) routes[post.path] = shell(site, post.title, article(post));
}

const row = (post: Post, index: number): string =>
  `<div class="views-row views-row-${index + 1} ${index % 2 === 0 ? 'views-row-odd' : 'views-row-even'}"><div class="views-field views-field-title"><span class="field-content"><a href="${post.path}">${post.title}</a></span></div>${post.date === null ? '' : `<div class="views-field views-field-created"><span class="field-content">${drupalDay(post.date)}</span></div>`}<div class="views-field views-field-body"><div class="field-content"><p>${post.lead}</p></div></div></div>`;

const article = (post: Post): string =>
  `<div id="node-${post.title.length}" class="node node-article node-promoted clearfix">${post.date === null ? '' : `<div class="meta submitted"><span>Gửi bởi <span class="username">bientap</span> vào ${drupalDay(post.date)}</span></div>`}<div class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded"><p><strong>${post.lead}</strong></p>${post.more.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('')}</div></div></div></div><div class="link-wrapper"><ul class="links inline"><li class="statistics_counter first last"><span>${post.title.length * 9} lượt đọc</span></li></ul></div></div>`;

const node = (path: string, main: string): string =>
  `<div id="node-${path.length}" class="node node-page clearfix"><div class="content clearfix"><div class="field field-name-body field-label-hidden"><div class="field-items"><div class="field-item even">${main}</div></div></div></div></div>`;

function addDocuments(routes: Record<string, Routes[string]>, site: Site, one: DocumentList): void {
  const pages = pagesOf(one.rows, ROWS_PER_PAGE);
  for (const [index, rows] of pages.entries())
    routes[index === 0 ? one.path : `${one.path}?page=${index}`] = shell(
      site,
      one.label,
      view(
        'van_ban',
        `<table class="views-table cols-4"><thead><tr><th class="views-field views-field-field-so">Số, ký hiệu</th><th class="views-field">Ngày ban hành</th><th class="views-field">Trích yếu nội dung</th><th class="views-field">Cơ quan</th></tr></thead><tbody>${rows
          .map(
            ({ number, date, about, by, at }, nth) =>
              `<tr class="${nth % 2 === 0 ? 'odd' : 'even'}"><td class="views-field">${number}</td><td class="views-field"><span class="date-display-single">${dmy(date)}</span></td><td class="views-field">${at === undefined ? about : `<a href="${at}">${about}</a>`}</td><td class="views-field">${by}</td></tr>`,
          )
          .join('')}</tbody></table>`,
        pager(one.path, index, pages.length),
      ),
    );
}

function addProcedures(routes: Record<string, Routes[string]>, site: Site): void {
  const root = '/thu-tuc-hanh-chinh';
  const pages = pagesOf(site.procedures, ROWS_PER_PAGE);
  for (const [index, rows] of pages.entries())
    routes[index === 0 ? root : `${root}?page=${index}`] = shell(
      site,
      'Danh mục thủ tục hành chính',
      view(
        'thu_tuc',
        `<table class="views-table cols-3"><thead><tr><th>Mã TTHC</th><th>Tên thủ tục hành chính</th><th>Lĩnh vực</th></tr></thead><tbody>${rows.map(({ code, name, field, path }) => `<tr><td>${code}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}</td><td>${field}</td></tr>`).join('')}</tbody></table>`,
        pager(root, index, pages.length),
      ),
    );
}

function front(site: Site): string {
  const latest = inOrder(site.lists['news']?.posts ?? []).slice(0, 4);
  return `<div class="view view-frontpage"><div class="view-content">${latest.map((post) => `<div class="node node-article node-teaser"><h2 property="dc:title"><a href="${post.path}">${post.title}</a></h2>${post.date === null ? '' : `<div class="submitted">${drupalDay(post.date)}</div>`}<div class="content"><p>${post.lead}</p></div><ul class="links inline"><li class="node-readmore"><a href="${post.path}" rel="tag">Đọc tiếp<span class="element-invisible"> về ${post.title}</span></a></li></ul></div>`).join('')}</div></div>`;
}

const block = (id: string, heading: string, content: string): string =>
  `<div id="block-${id}" class="block block-block contextual-links-region"><h2>${heading}</h2><div class="content">${content}</div></div>`;

const shell = (site: Site, title: string, main: string, isHome = false): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" version="XHTML+RDFa 1.0" dir="ltr"><head profile="http://www.w3.org/1999/xhtml/vocab"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>${isHome ? NAME : `${title} | ${NAME}`}</title></head><body class="html ${isHome ? 'front' : 'not-front'} not-logged-in two-sidebars page-node"><div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Nhảy đến nội dung</a></div><div id="page-wrapper"><div id="page"><div id="header" class="with-secondary-menu"><div class="section clearfix"><a href="/" title="Trang chủ" rel="home" id="logo"><img src="/sites/default/files/logo.png" alt="Trang chủ" /></a><div id="name-and-slogan"><div id="site-name"><strong><a href="/" rel="home">${NAME}</a></strong></div></div><div id="main-menu" class="navigation"><h2 class="element-invisible">Main menu</h2><ul id="main-menu-links" class="links inline clearfix"><li class="menu-198 first"><a href="/">Trang chủ</a></li>${site.menu.map(({ href, words, under = [] }, index) => `<li class="menu-${300 + index} ${under.length > 0 ? 'expanded' : 'leaf'}"><a href="${href}">${words}</a>${under.length === 0 ? '' : `<ul class="menu">${under.map((one) => `<li class="leaf"><a href="${one.href}">${one.words}</a></li>`).join('')}</ul>`}</li>`).join('')}</ul></div></div></div><div id="main-wrapper" class="clearfix"><div id="main" class="clearfix">${isHome ? '' : `<div id="breadcrumb"><h2 class="element-invisible">Bạn đang ở đây</h2><div class="breadcrumb"><a href="/">Trang chủ</a></div></div>`}<div id="sidebar-first" class="column sidebar"><div class="section"><div class="region region-sidebar-first">${block('lien-ket', 'Liên kết', site.blocks['links'] ?? '')}${block('hoi-dap', 'Thăm dò ý kiến', '<p>Bạn thấy giao diện mới thế nào?</p><form action="/" method="post"><input type="radio" name="c" value="1" /> Tốt <input type="radio" name="c" value="2" /> Chưa tốt <input type="submit" value="Bầu chọn" /></form>')}</div></div></div><div id="content" class="column"><div class="section"><a id="main-content"></a>${isHome ? '' : `<h1 class="title" id="page-title">${title}</h1>`}<div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content">${main}</div></div></div></div></div><div id="sidebar-second" class="column sidebar"><div class="section"><div class="region region-sidebar-second">${site.blocks['right'] ?? ''}</div></div></div></div></div><div id="footer-wrapper"><div class="section"><div id="footer" class="clearfix">${site.blocks['footer'] ?? ''}</div></div></div></div></div></body></html>`;
