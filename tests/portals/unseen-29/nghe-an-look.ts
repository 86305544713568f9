/** VNPT's build of Liferay 6.2: portlets in columns, asset publishers that count pages in `_cur`, files under /documents/. */

import type { Route, Routes } from '../../support/server.ts';
import {
  dmy,
  inOrder,
  pagesOf,
  slug,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Nghệ An';
const PER_PAGE = 7;
const PROCEDURES_PER_PAGE = 8;

export const PROCEDURES_AT = '/thu-tuc-hanh-chinh';
const TTHC = 'thutuchanhchinh_WAR_vnptportalportlet';

const urlOf = (path: string, id: string, own: Readonly<Record<string, string>>): string =>
  `${path}?p_p_id=${id}&amp;p_p_lifecycle=0&amp;p_p_state=normal&amp;p_p_mode=view&amp;p_p_col_id=column-2&amp;p_p_col_count=1${Object.entries(
    own,
  )
    .map(([key, value]) => `&amp;_${id}_${key}=${value}`)
    .join('')}`;

const instanceOf = (list: List): string => `101_INSTANCE_${slug(list.path).replaceAll('-', '').slice(0, 5)}Q9`;
const procedureUrl = (one: Procedure): string =>
  urlOf(PROCEDURES_AT, TTHC, { tthcId: (one.path ?? '').slice(1), jspPage: '%2Fhtml%2Ftthc%2Fview_detail.jsp' });

/** The own parameter of a portlet in an address. */
const asked = (path: string, key: string): string | null => {
  for (const [name, value] of new URL(path, 'http://x').searchParams) if (name.endsWith(`_${key}`)) return value;
  return null;
};

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, 'Trang chủ', home(site), true);
  routes['/web/guest/home'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(site, title, portlet('56', title, `<div class="journal-content-article">${main}</div>`));
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const { path, label, rows } of Object.values(site.documents)) {
    routes[path] = page(site, label, portlet('vanban_WAR_vnptportalportlet', label, documents(rows)));
    for (const row of rows)
      if (row.at?.startsWith('/van-ban/') === true)
        routes[row.at] = page(site, row.number, portlet('vanban_WAR_vnptportalportlet', label, document(row)));
  }
  routes[PROCEDURES_AT] = proceduresRoute(site);
  return { ...routes, ...site.served };
}

function proceduresRoute(site: Site): Route {
  return ({ path }) => {
    const id = asked(path, 'tthcId');
    const one = id === null ? undefined : site.procedures.find((other) => other.path === `/${id}`);
    if (one !== undefined) return page(site, one.name, portlet(TTHC, 'Chi tiết thủ tục hành chính', procedure(one)));
    const pages = pagesOf(site.procedures, PROCEDURES_PER_PAGE);
    const at = Number(asked(path, 'cur') ?? '1');
    return page(site, 'Thủ tục hành chính', portlet(TTHC, 'Danh mục thủ tục hành chính', procedures(site, pages, at)));
  };
}

function procedures(site: Site, pages: readonly (readonly Procedure[])[], at: number): string {
  const rows = (pages[at - 1] ?? []).map(
    (one, index) =>
      `<tr class="portlet-section-body results-row"><td class="align-center">${(at - 1) * PROCEDURES_PER_PAGE + index + 1}</td><td>${one.code}</td><td>${one.path === null ? one.name : `<a href="${procedureUrl(one)}">${one.name}</a>`}</td><td>${one.field}</td><td>Mức ${2 + (index % 3)}</td></tr>`,
  );
  return `<form action="${urlOf(PROCEDURES_AT, TTHC, {})}" method="post" name="fm"><div class="row-fluid"><input type="text" name="_${TTHC}_keyword" placeholder="Nhập tên thủ tục"><select name="_${TTHC}_linhvuc"><option value="0">--- Chọn lĩnh vực ---</option>${[...new Set(site.procedures.map(({ field }) => field))].map((field, index) => `<option value="${index + 1}">${field}</option>`).join('')}</select><button class="btn" type="submit">Tìm kiếm</button></div></form>
<div class="taglib-search-iterator"><table class="table table-bordered table-hover table-striped"><thead class="table-columns"><tr><th>STT</th><th>Mã số TTHC</th><th>Tên thủ tục</th><th>Lĩnh vực</th><th>Mức DVC</th></tr></thead><tbody class="table-data">${rows.join('')}</tbody></table></div>${pager(pages.length, at, (to) => urlOf(PROCEDURES_AT, TTHC, { cur: String(to) }))}`;
}

const procedure = (one: Procedure): string =>
  `<h4 class="ten-thu-tuc">${one.name}</h4><dl class="chi-tiet-tthc"><dt>Mã số</dt><dd>${one.code}</dd><dt>Lĩnh vực</dt><dd>${one.field}</dd>${one.parts.map(([label, text]) => `<dt>${label}</dt><dd>${text}</dd>`).join('')}</dl><p><a class="btn" href="${PROCEDURES_AT}">« Quay lại</a></p>`;

const pager = (count: number, at: number, to: (index: number) => string): string =>
  count < 2
    ? ''
    : `<div class="clearfix lfr-pagination"><small class="search-results">Trang ${at} của ${count}</small><ul class="pager lfr-pagination-buttons"><li class="${at === 1 ? 'disabled ' : ''}first"><a href="${at === 1 ? 'javascript:;' : to(1)}" tabIndex="-1">&larr; Đầu tiên</a></li><li class="${at === 1 ? 'disabled' : ''}"><a href="${at === 1 ? 'javascript:;' : to(at - 1)}" tabIndex="-1">Trước</a></li><li class="${at === count ? 'disabled' : ''}"><a href="${at === count ? 'javascript:;' : to(at + 1)}" tabIndex="-1">Tiếp theo</a></li><li class="${at === count ? 'disabled ' : ''}last"><a href="${at === count ? 'javascript:;' : to(count)}" tabIndex="-1">Cuối cùng &rarr;</a></li></ul></div>`;

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const id = instanceOf(list);
  routes[list.path] = ({ path }) => {
    const pages = pagesOf(inOrder(list.posts), PER_PAGE);
    const at = Number(asked(path, 'cur') ?? '1');
    return page(
      site,
      list.label,
      portlet(
        id,
        list.label,
        `${(pages[at - 1] ?? []).map(abstract).join('')}${pager(pages.length, at, (to) => urlOf(list.path, id, { delta: String(PER_PAGE), keywords: '', advancedSearch: 'false', andOperator: 'true', cur: String(to) }))}`,
      ),
    );
  };
  for (const post of list.posts)
    routes[post.path] = page(site, post.title, portlet(id, list.label, article(list, post)));
}

const abstract = (post: Post): string =>
  `<div class="asset-abstract default-asset-publisher"><h3 class="asset-title"><a href="${post.path}?redirect=%2F"><i class="icon-file"></i> ${post.title}</a></h3><div class="asset-content"><div class="asset-summary">${post.date === null ? '' : `<span class="ngay-dang">(${dmy(post.date)})</span> `}${post.lead}</div><div class="asset-more"><a href="${post.path}">Đọc thêm<span class="hide-accessible">Giới thiệu ${post.title}</span> &raquo;</a></div></div></div>`;

function article(list: List, post: Post): string {
  const others = inOrder(list.posts)
    .filter(({ path }) => path !== post.path)
    .slice(0, 5);
  return `<div class="asset-full-content default-asset-publisher show-asset-title"><div class="header-back-to"><a href="${list.path}"><i class="icon-circle-arrow-left"></i></a></div><h1 class="header-title"><span>${post.title}</span></h1>
<div class="asset-content">${post.date === null ? '' : `<div class="asset-metadata"><span class="metadata-entry metadata-publish-date">${dmy(post.date)} 15:${post.date.slice(8)}</span></div>`}
<div class="journal-content-article"><p><strong>${post.lead}</strong></p>${post.image === undefined ? '' : `<p style="text-align: center;"><img alt="" src="${post.image}" style="width: 500px;" /></p>`}${post.more.map((text) => `<p style="text-align: justify;">${text}</p>`).join('')}<p style="text-align: right;"><em>Văn phòng Sở</em></p></div>
<div class="taglib-social-bookmarks"><ul class="unstyled"><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">Share</a></li></ul></div></div></div>
<div class="tin-lien-quan"><h4>Tin liên quan</h4><ul>${others.map((one) => `<li><a href="${one.path}">${one.title}</a>${one.date === null ? '' : ` <span>(${dmy(one.date)})</span>`}</li>`).join('')}</ul></div>`;
}

const documents = (rows: readonly DocumentRow[]): string =>
  `<table class="table table-striped" id="tblVanBan"><thead><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>CQBH</th></tr></thead><tbody>${rows
    .map(
      ({ number, date, about, by, at }) =>
        `<tr><td nowrap>${number}</td><td>${dmy(date)}</td><td>${at === undefined ? about : `<a href="${at}">${about}</a>`}</td><td>${by}</td></tr>`,
    )
    .join('')}</tbody></table>`;

const document = ({ number, date, about, by }: DocumentRow): string =>
  `<table class="table vanban-chitiet"><tbody><tr><th>Số/Ký hiệu</th><td>${number}</td></tr><tr><th>Ngày ban hành</th><td>${dmy(date)}</td></tr><tr><th>Trích yếu</th><td>${about}</td></tr><tr><th>Cơ quan ban hành</th><td>${by}</td></tr><tr><th>Tệp đính kèm</th><td><a href="/documents/20182/31207/${slug(number)}.pdf">${slug(number)}.pdf</a></td></tr></tbody></table>`;

export const portlet = (id: string, title: string, body: string): string =>
  `<div class="portlet-boundary portlet-boundary_${id}_ portlet-static portlet-static-end" id="p_p_id_${id}_"><span id="p_${id}"></span><section class="portlet" id="portlet_${id}"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${title}</span></h1></header><div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body">${body}</div></div></div></section></div>`;

function home(site: Site): string {
  const tab = (list: List) =>
    `<div class="tab-pane" id="tab-${slug(list.label)}"><ul class="unstyled">${inOrder(list.posts)
      .slice(0, 5)
      .map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`)
      .join('')}</ul></div>`;
  const lists = Object.values(site.lists);
  const [first, ...rest] = lists;
  const lead = first === undefined ? undefined : inOrder(first.posts)[0];
  return `<div id="layout-column_column-1" class="portlet-dropzone portlet-column-content">${lead === undefined || first === undefined ? '' : portlet('slide_WAR_vnpt', 'Tin nổi bật', `<div class="carousel"><div class="item active"><a href="${lead.path}"><img src="/documents/20182/slide.jpg" alt=""/></a><div class="carousel-caption"><a href="${lead.path}">${lead.title}</a></div></div></div>${tab(first)}<a class="xem-tiep" href="${first.path}">Xem tất cả</a>`)}${portlet('tabs_WAR_vnpt', 'Chuyên mục', `<ul class="nav nav-tabs">${rest.map((list) => `<li><a data-toggle="tab" href="#tab-${slug(list.label)}">${list.label}</a></li>`).join('')}</ul><div class="tab-content">${rest.map(tab).join('')}</div>`)}${site.blocks['home'] ?? ''}</div>`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li class="lfr-nav-item${under.length > 0 ? ' dropdown' : ''}" role="presentation"><a aria-labelledby="layout" class="dropdown-toggle" href="${href}" role="menuitem"><span>${words}${under.length > 0 ? ' <span class="lfr-nav-child-toggle"><i class="icon-caret-down"></i></span>' : ''}</span></a>${under.length > 0 ? `<ul class="dropdown-menu child-menu" role="menu">${under.map(item).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string, isHome = false): string {
  return `<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi-VN"><head><title>${title} - ${NAME}</title><meta content="initial-scale=1.0, width=device-width" name="viewport" /><meta content="text/html; charset=UTF-8" http-equiv="content-type" /><link href="/html/themes/classic/css/main.css" rel="stylesheet"><script type="text/javascript">var Liferay={Browser:{},PortletKeys:{DOCUMENT_LIBRARY:"20"}};var themeDisplay={getLanguageId:function(){return "vi_VN"}};</script></head>
<body class="yui3-skin-sam controls-visible signed-out public-page site"><a href="#main-content" id="skip-to-content">Chuyển đến nội dung</a>
<div class="container-fluid" id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/web/guest/home" title="Đến trang chủ"><img alt="skhcn" src="/image/layout_set_logo?img_id=20915" /></a></h1></div>
<nav class="sort-pages modify-pages navbar site-navigation" id="navigation" role="navigation"><div class="navbar-inner"><div class="collapse nav-collapse"><ul aria-label="Trang" class="nav nav-collapse" role="menubar"><li class="lfr-nav-item" role="presentation"><a href="/web/guest/home" role="menuitem"><span>Trang chủ</span></a></li>${site.menu.map(item).join('')}</ul></div></div></nav></header>
<div class="thoi-gian"><span id="clock">Thứ sáu, ngày 25/11/2022 09:12:44</span><marquee scrollamount="3">Chào mừng đến với trang thông tin điện tử ${NAME}</marquee></div>
<div id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span8" id="column-1">${main}</div><div class="portlet-column portlet-column-last span4" id="column-2"><div class="portlet-dropzone">${site.blocks['side'] ?? ''}${isHome ? (site.blocks['home-side'] ?? '') : ''}${portlet('counter_WAR_vnpt', 'Thống kê truy cập', '<table><tr><td>Đang online</td><td>17</td></tr><tr><td>Hôm nay</td><td>1022</td></tr><tr><td>Tổng</td><td>02383842</td></tr></table>')}</div></div></div></div></div>
<footer id="footer" role="contentinfo"><p><strong>TRANG THÔNG TIN ĐIỆN TỬ ${NAME.toUpperCase()}</strong></p><p>Trụ sở: 75A Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</p><p>Điện thoại: 0238.3844.500 - Email: skhcn@nghean.gov.vn</p><p>Chịu trách nhiệm: Ông Hoàng Văn Bính, Chánh Văn phòng</p><p class="powered-by">Powered by VNPT Nghệ An</p></footer></div></body></html>`;
}
