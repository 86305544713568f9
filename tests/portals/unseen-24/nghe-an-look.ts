/** Joomla 3: K2 for news, com_content for standing pages and procedures, Phoca Download for documents. */

import type { Routes } from '../../support/server.ts';
import {
  byField,
  inOrder,
  pagesOf,
  slug,
  type DocumentList,
  type List,
  type Post,
  type Site,
} from '../unseen-22/site.ts';
import { weekday } from './kit.ts';

const NAME = 'Sở Khoa học và Công nghệ Nghệ An';
const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const PER_PAGE = 6;

/** `Thứ ba, 18 Tháng 10 2022 08:12`. */
const longDate = (date: string): string => {
  const [year, month, day] = date.split('-');
  return `${DAYS[weekday(date)]}, ${day} Tháng ${Number(month)} ${year} 08:${String((Number(day) * 7) % 60).padStart(2, '0')}`;
};

const nextDay = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 1) + 1)).toISOString().slice(0, 10);
};

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = shell(site, 'Trang chủ', home(site), true);
  routes['/index.php'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = shell(site, title, content(title, main));
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const one of Object.values(site.documents)) routes[one.path] = shell(site, one.label, phoca(one));
  addProcedures(routes, site);
  for (const n of [3, 4, 6])
    routes[`/index.php/component/banners/click/${n}`] = { status: 302, headers: { location: 'http://nghean.gov.vn/' } };
  return { ...routes, ...site.served };
}

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const at = (index: number): string => (index === 0 ? list.path : `${list.path}?start=${index * PER_PAGE}`);
  for (const [index, posts] of pages.entries()) {
    const pager =
      pages.length === 1
        ? ''
        : `<div class="k2Pagination"><ul>${index > 0 ? `<li class="pagination-prev"><a title="Trước" href="${at(index - 1)}" class="pagenav">Trước</a></li>` : ''}${pages.map((_, other) => (other === index ? `<li><span class="pagenav">${other + 1}</span></li>` : `<li><a title="${other + 1}" href="${at(other)}" class="pagenav">${other + 1}</a></li>`)).join('')}${index + 1 < pages.length ? `<li class="pagination-next"><a title="Tiếp theo" href="${at(index + 1)}" class="pagenav">Tiếp theo</a></li>` : ''}</ul><div class="clr"></div>Trang ${index + 1} / ${pages.length}</div>`;
    routes[at(index)] = shell(
      site,
      list.label,
      `<div id="k2Container" class="itemListView"><div class="itemListCategoriesBlock"><div class="itemListCategory"><h2>${list.label}</h2><div class="clr"></div></div></div><div class="itemList"><div id="itemListPrimary">${posts.map(entry).join('')}</div></div>${pager}</div>`,
    );
  }
  for (const post of list.posts) routes[post.path] = shell(site, post.title, item(post, list));
}

const picture = (post: Post): string =>
  post.image === undefined
    ? ''
    : `<div class="itemImageBlock"><span class="itemImage"><a class="modal" rel="{handler: 'image'}" href="${post.image}"><img src="${post.image}" alt="${post.title}" style="width:600px; height:auto;" /></a></span></div>`;

const entry = (post: Post): string =>
  `<div class="itemContainer itemContainerLast" style="width:100.0%;"><div class="catItemView groupPrimary"><div class="catItemHeader">${post.date === null ? '' : `<span class="catItemDateCreated">${longDate(post.date)}</span>`}<h3 class="catItemTitle"><a href="${post.path}">${post.title}</a></h3></div><div class="catItemBody"><div class="catItemIntroText"><p>${post.lead}</p></div><div class="clr"></div></div><div class="catItemLinks"><div class="catItemCommentsLink"><a href="${post.path}#itemCommentsAnchor">Bình luận đầu tiên!</a></div></div><div class="catItemReadMore"><a class="k2ReadMore" href="${post.path}">Đọc thêm...</a></div></div></div>`;

function item(post: Post, list: List): string {
  const others = list.posts.filter(({ path }) => path !== post.path).slice(0, 4);
  return `<div id="k2Container" class="itemView"><span id="startOfPageId${post.title.length}"></span><div class="itemHeader">${post.date === null ? '' : `<span class="itemDateCreated">${longDate(post.date)}</span>`}<h2 class="itemTitle">${post.title}</h2><span class="itemAuthor">Viết bởi&nbsp; <a rel="author" href="#">Ban biên tập</a></span></div><div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">cỡ chữ</span></li><li><a class="itemPrintLink" rel="nofollow" href="${post.path}?tmpl=component&amp;print=1" onclick="window.open(this.href);return false;"><span>In</span></a></li></ul></div><div class="itemBody">${picture(post)}<div class="itemIntroText"><p>${post.lead}</p></div><div class="itemFullText">${post.more.map((text) => `<p style="text-align: justify;">${text}</p>`).join('')}</div></div><div class="itemContentFooter"><span class="itemHits">Đọc <b>${post.title.length * 13}</b> lần</span>${post.date === null ? '' : `<span class="itemDateModified">Sửa lần cuối vào ${longDate(nextDay(post.date))}</span>`}</div><div class="itemLinks"><span>Được viết trong</span> <a href="${list.path}">${list.label}</a></div><div class="itemAuthorLatest"><h3>Mới nhất từ Ban biên tập</h3><ul>${others.map(({ path, title }) => `<li class="even"><a href="${path}">${title}</a></li>`).join('')}</ul></div></div>`;
}

const content = (title: string, main: string): string =>
  `<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN" /><div class="page-header"><h2 itemprop="headline">${title}</h2></div><div class="icons"><div class="btn-group pull-right"><a class="btn dropdown-toggle" data-toggle="dropdown" href="#"><span class="icon-cog"></span><span class="caret"></span></a></div></div><div itemprop="articleBody">${main}</div></div>`;

const phoca = ({ label, path, rows }: DocumentList): string =>
  `<div id="phoca-dl-category-box" class="pd-category-view"><div class="pd-top"><a title="Văn bản" href="/index.php/van-ban">Văn bản</a></div><div class="pd-category"><h3 class="ph-subheader pd-ctitle">${label}</h3>${rows
    .map(({ number, date, about, by, at }) => {
      const words = `${kindOf(number)} số ${number} ngày ${date.split('-').reverse().join('/')} của ${by} ${about}`;
      return `<div class="pd-filebox"><div class="pd-filenamebox-bs">${at === undefined ? `<div class="pd-title">${words}</div>` : `<div class="pd-filename"><div class="pd-document16"><div class="pd-float"><a href="${at}">${words}</a></div></div></div>`}</div>${at === undefined ? '' : `<div class="pd-buttons"><div class="pd-button-download"><a class="btn btn-success" href="${at}">Tải về</a></div></div>`}<div class="pd-cb"></div></div>`;
    })
    .join(
      '',
    )}</div><form action="${path}" method="post" name="adminForm"><div class="pagination pd-pagination"><div class="pd-inline">Hiển thị # <select name="limit"><option value="20" selected="selected">20</option></select></div></div></form></div>`;

const kindOf = (number: string): string =>
  number.includes('QĐ')
    ? 'Quyết định'
    : number.includes('NQ')
      ? 'Nghị quyết'
      : number.includes('KH-')
        ? 'Kế hoạch'
        : 'Công văn';

function addProcedures(routes: Record<string, Routes[string]>, site: Site): void {
  const root = '/index.php/thu-tuc-hanh-chinh';
  const fields = [...byField(site.procedures)];
  const path = (field: string): string => `${root}/${slug(field)}`;
  routes[root] = shell(
    site,
    'Thủ tục hành chính',
    `<div class="categories-list"><h1>Thủ tục hành chính thuộc thẩm quyền giải quyết của Sở</h1>${fields.map(([field, all]) => `<h3 class="page-header item-title"><a href="${path(field)}">Lĩnh vực ${field}</a> <span class="badge badge-info tip hasTooltip" title="Số bài viết:">${all.length}</span></h3>`).join('')}</div>`,
  );
  for (const [field, all] of fields)
    routes[path(field)] = shell(
      site,
      `Lĩnh vực ${field}`,
      `<div class="category-list"><div class="content-category"><h1>Thủ tục hành chính</h1><h2><span class="subheading-category">Lĩnh vực ${field}</span></h2><form action="${path(field)}" method="post" name="adminForm" id="adminForm" class="form-inline"><fieldset class="filters btn-toolbar"><input type="text" name="filter-search" id="filter-search" value="" class="inputbox" placeholder="Bộ lọc tiêu đề" /></fieldset><table class="category table table-striped table-bordered table-hover"><thead><tr><th scope="col" id="categorylist_header_title">Tiêu đề</th><th scope="col" id="categorylist_header_hits">Lượt xem</th></tr></thead><tbody>${all.map((one, index) => `<tr class="cat-list-row${index % 2}"><td headers="categorylist_header_title" class="list-title">${one.path === null ? one.name : `<a href="${one.path}">${one.name}</a>`}</td><td headers="categorylist_header_hits" class="list-hits"><span class="badge badge-info">Lượt xem: ${one.name.length * 7}</span></td></tr>`).join('')}</tbody></table></form></div></div>`,
    );
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = shell(
        site,
        one.name,
        content(
          one.name,
          `<p><strong>Mã thủ tục:</strong> ${one.code}</p>${one.parts.map(([label, text], index) => `<h4>${index + 1}. ${label}</h4><div>${text}</div>`).join('')}`,
        ),
      );
}

function home(site: Site): string {
  const latest = inOrder(site.lists['news']?.posts ?? []).slice(0, 5);
  return `<div class="moduletable"><h3>Tin tức - sự kiện</h3><div id="k2ModuleBox90" class="k2ItemsBlock"><ul>${latest.map(({ path, title, lead, date }) => `<li class="even"><a class="moduleItemTitle" href="${path}">${title}</a><div class="moduleItemIntrotext">${lead}</div><span class="moduleItemDateCreated">${date === null ? '' : longDate(date)}</span></li>`).join('')}</ul></div></div>${site.blocks['home'] ?? ''}`;
}

const shell = (site: Site, title: string, main: string, isHome = false): string =>
  `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn" dir="ltr"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>${isHome ? NAME : `${title} - ${NAME}`}</title><script type="text/javascript">jQuery(function($){ $(".hasTooltip").tooltip(); });</script></head><body class="site com_k2"><header class="header"><div class="header-inner"><a class="brand" href="/"><img src="/images/logo-kh.png" alt="${NAME}" /></a></div><div class="custom dongho">Hôm nay: <span id="dong-ho"></span></div></header><nav class="navigation"><ul class="nav menu nav-pills mod-list"><li class="item-101 default"><a href="/">Trang chủ</a></li>${site.menu.map((one, index) => (one.under === undefined ? `<li class="item-${110 + index}"><a href="${one.href}">${one.words}</a></li>` : `<li class="item-${110 + index} deeper parent"><span class="nav-header">${one.words}</span><ul class="nav-child unstyled small">${one.under.map(({ href, words }) => `<li><a href="${href}">${words}</a></li>`).join('')}</ul></li>`)).join('')}</ul></nav>${isHome ? '' : `<ul itemscope itemtype="https://schema.org/BreadcrumbList" class="breadcrumb"><li>Bạn đang ở: &#160;</li><li><a href="/" class="pathway">Trang chủ</a></li><li class="active">${title}</li></ul>`}<div class="row-fluid"><main id="content" role="main" class="span6">${main}</main><div id="aside" class="span3">${isHome ? (site.blocks['hotline'] ?? '') : ''}${site.blocks['aside'] ?? ''}</div></div><footer class="footer">${site.blocks['footer'] ?? ''}</footer></body></html>`;
