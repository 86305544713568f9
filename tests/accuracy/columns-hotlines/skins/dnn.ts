/** DotNetNuke: modules in panes, tab numbers in addresses, a date with the minute's mark before the day. */

import { partsOf } from '../days.ts';
import { bodyOf, compact } from '../posts.ts';
import type { Day } from '../site.ts';
import { escaped, picture, shownDate, type Listed, type MenuEntry, type Pager, type Shown, type Skin } from './skin.ts';

export const dnn: Skin = {
  name: 'dnn',
  home: '/Default.aspx',
  listPath: ({ key }, page) =>
    page === 1 ? `/tabid/${tab(key)}/Default.aspx` : `/tabid/${tab(key)}/currentpage/${page}/Default.aspx`,
  postPath: (column, { id, slug, date }) =>
    `/tabid/${tab(column.key)}/id/${id}/${slug}${column.dates === 'slug' && date !== null ? `-115${compact(date)}093124${id}` : ''}/Default.aspx`,
  pagePath: ({ key }) => `/tabid/${tab(key) + 20000}/Default.aspx`,
  frame,
  list: (
    entries,
    column,
    pager,
  ) => `<div class="DnnModule DnnModule-NewsList DnnModule-${tab(column.key)}"><a name="${tab(column.key)}"></a><div class="c_head"><span id="dnn_ctr${tab(column.key)}_dnnTITLE_titleLabel" class="Head">${column.label}</span></div>
<div id="dnn_ctr${tab(column.key)}_ContentPane"><div id="dnn_ctr${tab(column.key)}_ModuleContent">${entries.map((entry) => item(entry)).join('\n')}${paging(pager)}</div></div></div>`,
  documents: (rows, column, pager, urlOf) =>
    `<div class="DnnModule"><span class="Head">${column.label}</span>${rows
      .map(
        (row) =>
          `<div class="vb-item"><div><a href="${urlOf(row)}">${row.number}</a></div><div>Trích yếu: ${row.title}</div><div>Ngày ban hành: ${dashed(row.issued)}; Ngày có hiệu lực: ${dashed(row.effective)}</div></div>`,
      )
      .join('\n')}${paging(pager)}</div>`,
  article: (
    post,
    column,
    related,
  ) => `<div class="DnnModule"><div class="Normal"><h2 class="tieude">${escaped(post.title)}</h2><span class="thoigian">${shownDate(column, post, written)}</span>
<p><b>${escaped(post.lead)}</b></p>${bodyOf(post)
    .map((text) => `<p>${text}</p>`)
    .join('\n')}${picture(post, '/Portals/0/Images')}</div>
<div class="lienquan"><span class="SubHead">Tin đã đăng</span><ul>${related.map(({ post, url, date }) => `<li><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` - ${dashed(date)}`}</li>`).join('')}</ul></div></div>`,
  homeBlock: (column, url, entries) =>
    `<div class="DnnModule"><div class="c_head"><a class="Head" href="${url}">${column.label}</a></div><ul class="tin">${entries.map(({ post, url, date }) => `<li><a href="${url}" title="${escaped(post.title)}">${escaped(post.title)}</a>${date === null ? '' : ` <em>[${dashed(date)}]</em>`}</li>`).join('\n')}</ul></div>`,
};

function item({ post, url, date }: Listed): string {
  return `<div class="article"><a href="${url}"><img src="/Portals/0/thumbs/${post.id}.jpg" alt="" class="left"></a><a class="title" href="${url}">${escaped(post.title)}</a><div class="meta">${date === null ? '' : written(date)}</div><div class="abstract">${escaped(post.lead)}</div><a class="more" href="${url}">Xem tiếp...</a></div>`;
}

function paging({ page, pages, path }: Pager): string {
  if (pages < 2) return '';
  return `<div class="PagingTable"><table><tr><td>Trang ${page} của ${pages}</td><td align="right">${page > 1 ? `<a href="${path(1)}">Đầu</a> <a href="${path(page - 1)}">Trước</a>` : 'Đầu Trước'} ${Array.from({ length: pages }, (_, index) => (index + 1 === page ? `[${index + 1}]` : `<a href="${path(index + 1)}">${index + 1}</a>`)).join(' ')} ${page < pages ? `<a href="${path(page + 1)}">Tiếp</a> <a href="${path(pages)}">Cuối</a>` : ''}</td></tr></table></div>`;
}

function frame({ site, title, crumbs, main, menu, side, banners, latest, footer, today, isHome }: Shown): string {
  const { weekday, dd, mm, y } = partsOf(today);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xml:lang="vi-VN" lang="vi-VN"><head><title>${site.department} > ${title}</title><meta name="GENERATOR" content="DotNetNuke"><link rel="stylesheet" href="/Portals/_default/default.css"></head><body id="Body"><form name="Form" method="post" action="/Default.aspx" id="Form">
<div id="ControlPanel"></div><div id="dnn_header"><span id="dnn_dnnCURRENTDATE_lblDate" class="Breadcrumb">${weekday}, ${dd}/${mm}/${y}</span><div id="lang"><a href="/en-us/home.aspx">English</a></div><div id="dnn_TopPane"></div></div>
<div id="dnn_menu"><ul class="mega"><li><a href="/Default.aspx">TRANG CHỦ</a></li>${menu.map(entry).join('')}</ul></div>
${isHome ? '' : `<div class="bread"><span id="dnn_dnnBREADCRUMB_lblBreadCrumb"><a class="Breadcrumb" href="/Default.aspx">Trang chủ</a>${crumbs.map(([label, url]) => ` &raquo; <a class="Breadcrumb" href="${url}">${label}</a>`).join('')}</span></div>`}
<table class="main"><tr><td id="dnn_LeftPane" valign="top" width="220">${banners.map(({ url, image, label }) => `<div class="banner"><a href="${url}">${image === undefined ? label : `<img src="${image}" alt="">`}</a></div>`).join('')}${side}</td><td id="dnn_ContentPane" valign="top">${main}</td><td id="dnn_RightPane" valign="top" width="220"><div class="DnnModule"><span class="Head">Tin mới nhất</span><div class="Normal">${latest.map(({ post, url, date }) => `<p><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : `<br>${dashed(date)}`}</p>`).join('')}</div></div>
<div class="DnnModule"><span class="Head">Sự kiện sắp tới</span><marquee direction="up">Khai mạc tuần lễ công nghệ ngày 12/12/${site.asOf.slice(0, 4)}</marquee></div><div class="DnnModule"><span class="Head">Số lượt truy cập</span>0 2 3 8 3 8 4 4 5 0</div></td></tr></table>
<div id="dnn_footer">${footer}<span class="Copyright">Copyright 2009-${Number(site.asOf.slice(0, 4)) + 1} by ${site.department}</span></div></form></body></html>`;
}

function entry({ label, url, image, below }: MenuEntry): string {
  return `<li><a href="${url}">${image === undefined ? label : `<img src="${image}" alt="" border="0">`}</a>${below.length > 0 ? `<ul>${below.map(entry).join('')}</ul>` : ''}</li>`;
}

function tab(key: string): number {
  return 100 + Array.from(key).reduce((sum, letter) => (sum * 17 + letter.charCodeAt(0)) % 7919, 3);
}

function dashed(day: Day): string {
  const { dd, mm, y } = partsOf(day);
  return `${dd}-${mm}-${y}`;
}

function written(day: Day): string {
  const { dd, mm, y, weekday } = partsOf(day);
  return `04:36' PM - ${weekday}, ${dd}/${mm}/${y}`;
}
