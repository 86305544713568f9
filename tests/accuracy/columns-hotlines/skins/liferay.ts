/** Liferay 6.2 as VNPT builds departments' portals: portlets by instance, paging by `_cur`. */

import { partsOf } from '../days.ts';
import { bodyOf, compact } from '../posts.ts';
import type { Day } from '../site.ts';
import { escaped, picture, shownDate, type Listed, type MenuEntry, type Pager, type Shown, type Skin } from './skin.ts';

const WEB = '/web/skhcn';

export const liferay: Skin = {
  name: 'liferay',
  home: `${WEB}/trang-chu`,
  listPath: ({ slug, key }, page) => {
    const portlet = `101_INSTANCE_${instance(key)}`;
    if (page === 1) return `${WEB}/${slug}`;
    return `${WEB}/${slug}?p_p_id=${portlet}&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&p_p_col_id=column-2&p_p_col_count=1&_${portlet}_delta=10&_${portlet}_keywords=&_${portlet}_advancedSearch=false&_${portlet}_andOperator=true&p_r_p_564233524_resetCur=false&_${portlet}_cur=${page}`;
  },
  postPath: (column, { slug, id, date }) =>
    column.dates === 'slug' && date !== null
      ? `${WEB}/${column.slug}/-/details/20182/${slug}-115${compact(date)}093124${id}`
      : `${WEB}/${column.slug}/-/details/20182/${slug}-${4200 + id}`,
  pagePath: ({ slug }) => `${WEB}/${slug}`,
  frame,
  list: (
    entries,
    column,
    pager,
  ) => `<div class="portlet-boundary portlet-boundary_101_ portlet-asset-publisher" id="p_p_id_101_INSTANCE_${instance(column.key)}_">
<section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${column.label}</span></h1></header>
<div class="portlet-content"><div class="portlet-body"><div class="news-list">${entries.map((entry) => item(entry)).join('\n')}</div>${paging(pager)}</div></div></section></div>`,
  documents: (
    rows,
    column,
    pager,
    urlOf,
  ) => `<section class="portlet"><header class="portlet-topper"><h1 class="portlet-title">${column.label}</h1></header><div class="portlet-content">
<form action="#" class="aui-form"><input name="keywords" placeholder="Từ khóa"><select name="nam"><option>2024</option><option>2023</option><option>2022</option></select><button>Tìm kiếm</button></form>
<table class="taglib-search-iterator table"><thead><tr><th>STT</th><th>Số/Ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th><th>Ngày hiệu lực</th></tr></thead><tbody>
${rows.map((row, index) => `<tr class="results-row"><td>${index + 1}</td><td><a href="${urlOf(row)}">${row.number}</a></td><td>${row.title}</td><td>${slashed(row.issued)}</td><td>${slashed(row.effective)}</td></tr>`).join('\n')}
</tbody></table>${paging(pager)}</div></section>`,
  article: (
    post,
    column,
    related,
  ) => `<section class="portlet"><div class="news-detail"><h1 class="header-title">${escaped(post.title)}</h1>
<div class="news-date">${shownDate(column, post, written)}</div><div class="news-summary"><strong>${escaped(post.lead)}</strong></div>
<div class="journal-content-article">${bodyOf(post)
    .map((text) => `<p>${text}</p>`)
    .join('\n')}${picture(post, '/documents/20182/0')}<p style="text-align:right"><em>Văn phòng Sở</em></p></div>
<div class="other-news"><h3>Các tin khác</h3><ul>${related.map(({ post, url, date }) => `<li><a href="${url}">${escaped(post.title)}${date === null ? '' : ` (${slashed(date)})`}</a></li>`).join('')}</ul></div></div></section>`,
  homeBlock: (
    column,
    url,
    entries,
  ) => `<section class="portlet"><header class="portlet-topper"><h2 class="portlet-title"><a href="${url}">${column.label}</a></h2></header><div class="portlet-content">
${entries.map(({ post, url, date }) => `<div class="item"><a href="${url}">${escaped(post.title)}${date === null ? '' : ` <span class="date">(${slashed(date)})</span>`}</a></div>`).join('\n')}</div></section>`,
};

function item({ post, url, date }: Listed): string {
  return `<div class="asset-abstract"><h3 class="asset-title"><a href="${url}">${escaped(post.title)}</a></h3>
<div class="asset-content"><a href="${url}"><img class="thumb" src="/documents/20182/0/nho-${post.id}.jpg" alt=""></a><div class="asset-summary">${escaped(post.lead)}</div>${date === null ? '' : `<span class="metadata-publish-date">${written(date)}</span>`}</div></div>`;
}

function paging({ page, pages, path }: Pager): string {
  if (pages < 2) return '';
  const link = (to: number, words: string): string => `<li><a href="${escaped(path(to))}">${words}</a></li>`;
  return `<div class="taglib-page-iterator"><div class="search-results">Hiển thị kết quả ${page} của ${pages}.</div><ul class="lfr-pagination-buttons pager">${page > 1 ? link(page - 1, '&larr; Trước') : '<li class="disabled"><a href="javascript:;">&larr; Trước</a></li>'}${page < pages ? link(page + 1, 'Tiếp theo &rarr;') : '<li class="disabled"><a href="javascript:;">Tiếp theo &rarr;</a></li>'}</ul></div>`;
}

function frame({ site, title, crumbs, main, menu, side, banners, latest, footer, today, isHome }: Shown): string {
  return `<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="vi-VN"><head><title>${title} - ${site.department}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"><script>var Liferay={};</script></head>
<body class="yui3-skin-sam controls-visible signed-out public-page site"><div id="wrapper"><header id="banner" role="banner"><div class="top-bar"><span class="current-time">${partsOf(today).weekday}, ngày ${slashed(today)}, 09:12:44</span> <a href="/en/web/skhcn">English</a> <a href="/c/portal/login">Đăng nhập</a></div><h1 class="site-title"><a class="logo" href="/web/skhcn/trang-chu"><img alt="${site.department}" src="/image/layout_set_logo?img_id=1"></a></h1><marquee>Nhiệt liệt chào mừng ngày Chuyển đổi số quốc gia 10/10 và kỷ niệm 45 năm thành lập ngành (10/12/${site.asOf.slice(0, 4)})</marquee></header>
<nav id="navigation" class="sort-pages modify-pages" role="navigation"><ul role="menubar"><li><a href="/web/skhcn/trang-chu">Trang chủ</a></li>${menu.map(entry).join('')}</ul></nav>
${isHome ? '' : `<ul class="breadcrumb"><li><a href="/web/skhcn/trang-chu">Trang chủ</a><span class="divider">/</span></li>${crumbs.map(([label, url]) => `<li><a href="${url}">${label}</a><span class="divider">/</span></li>`).join('')}</ul>`}
<div id="content"><div class="columns-2-1 portlet-layout row-fluid"><div class="portlet-column span8" id="column-1">${main}</div><div class="portlet-column span4" id="column-2">
<section class="portlet"><h2 class="portlet-title">Tin mới</h2><ul>${latest.map(({ post, url, date }) => `<li><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <span>${slashed(date)}</span>`}</li>`).join('')}</ul></section>
${side}${banners.map(entryBanner).join('')}<section class="portlet"><h2>Thống kê truy cập</h2><p>Đang truy cập: 12</p><p>Hôm nay: 1 840</p><p>Tổng truy cập: 2 383 844 500</p></section></div></div></div>
<footer id="footer" role="contentinfo">${footer}<p>Bản quyền © 2010 - ${Number(site.asOf.slice(0, 4)) + 1} ${site.department}. Giấy phép số 68/GP-TTĐT ngày 20/10/${site.asOf.slice(0, 4)}</p></footer></div></body></html>`;
}

function entry({ label, url, image, below }: MenuEntry): string {
  const words = image === undefined ? label : `<img src="${image}" alt="">`;
  return `<li class="${below.length > 0 ? 'dropdown' : ''}"><a href="${url}">${words}</a>${below.length > 0 ? `<ul class="child-menu dropdown-menu">${below.map(entry).join('')}</ul>` : ''}</li>`;
}

function entryBanner({ label, url, image }: MenuEntry): string {
  return `<div class="portlet-banner"><a href="${url}">${image === undefined ? label : `<img src="${image}" alt="">`}</a></div>`;
}

function instance(key: string): string {
  return `q${Array.from(key, (letter) => letter.charCodeAt(0).toString(36))
    .join('')
    .slice(0, 11)}`;
}

function slashed(day: Day): string {
  const { dd, mm, y } = partsOf(day);
  return `${dd}/${mm}/${y}`;
}

function written(day: Day): string {
  return `${slashed(day)} 17:40`;
}
