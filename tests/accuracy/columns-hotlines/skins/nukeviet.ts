/** NukeViet: readable addresses, rewritten paging, weekday and hour around the date. */

import { partsOf } from '../days.ts';
import { bodyOf, compact } from '../posts.ts';
import type { Day } from '../site.ts';
import { escaped, picture, shownDate, type Listed, type MenuEntry, type Pager, type Shown, type Skin } from './skin.ts';

export const nukeviet: Skin = {
  name: 'nukeviet',
  home: '/vi/',
  listPath: ({ slug, kind }, page) =>
    `/vi/${kind === 'documents' ? 'laws' : 'news'}/${slug}/${page === 1 ? '' : `page-${page}/`}`,
  postPath: (column, { slug, id, date }) =>
    `/vi/news/${column.slug}/${column.dates === 'slug' && date !== null ? `${slug}-115${compact(date)}093124${id}` : `${slug}-${id}`}.html`,
  pagePath: ({ slug }) => `/vi/page/${slug}.html`,
  frame,
  list: (entries, column, pager) =>
    `<div class="news_column"><div class="page-header"><h1>${column.label}</h1></div>${entries.map((entry) => item(entry)).join('\n')}${paging(pager)}</div>`,
  documents: (
    rows,
    column,
    pager,
    urlOf,
  ) => `<h1>${column.label}</h1><div class="table-responsive"><table class="table table-striped laws"><thead><tr><th>Số kí hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th></th></tr></thead><tbody>
${rows.map((row) => `<tr><td><a href="${urlOf(row)}">${row.number}</a></td><td>${slashed(row.issued)}</td><td><a href="${urlOf(row)}">${row.title}</a></td><td><em class="fa fa-download"></em></td></tr>`).join('\n')}</tbody></table></div>${paging(pager)}`,
  article: (
    post,
    column,
    related,
  ) => `<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">${escaped(post.title)}</h1><div class="row"><em class="pull-left h5">${shownDate(column, post, written)}</em><ul class="list-inline"><li><a href="/vi/news/print/${column.slug}/${post.id}.html" rel="nofollow">In ra</a></li><li><a href="/vi/news/savefile/${column.slug}/${post.id}.html">Lưu bài viết</a></li></ul></div>
<div class="hometext" itemprop="description">${escaped(post.lead)}</div><div id="news-bodyhtml" class="bodytext">${bodyOf(
    post,
  )
    .map((text) => `<p>${text}</p>`)
    .join('\n')}${picture(post, '/uploads/news/anh')}</div></div>
<div class="panel"><h4>Ý kiến bạn đọc</h4><div class="comment-item"><strong>Người dân</strong> <em>19/11/${Number(post.date?.slice(0, 4) ?? 2022)} 08:11</em><p>Bài viết rất hữu ích.</p></div></div>
<p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="related">${related.map(({ post, url, date }) => `<li><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <em>(${slashed(date)})</em>`}</li>`).join('')}</ul></div>`,
  homeBlock: (column, url, entries) =>
    `<div class="news-block"><div class="panel-heading"><h4 class="cat-icon"><a href="${url}">${column.label}</a></h4></div><ul>${entries.map(({ post, url, date }) => `<li><a class="show" href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <span class="text-muted">${slashed(date)}</span>`}</li>`).join('\n')}</ul></div>`,
};

function item({ post, url, date }: Listed): string {
  return `<div class="panel panel-default"><div class="panel-body featured"><a href="${url}" title="${escaped(post.title)}"><img alt="${escaped(post.title)}" src="/assets/news/${post.id}.jpg" width="100" class="img-thumbnail pull-left"></a><h3><a href="${url}">${escaped(post.title)}</a></h3>${date === null ? '' : `<div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> ${written(date)}</li><li><em class="fa fa-eye">&nbsp;</em> Đã xem: ${100 + post.id}</li></ul></div>`}${escaped(post.lead)}</div></div>`;
}

function paging({ page, pages, path }: Pager): string {
  if (pages < 2) return '';
  return `<div class="text-center"><ul class="pagination">${Array.from({ length: pages }, (_, index) => `<li class="${index + 1 === page ? 'active' : ''}"><a ${index + 1 === page ? 'href="#"' : `href="${path(index + 1)}"`}>${index + 1}</a></li>`).join('')}${page < pages ? `<li><a rel="next" title="Trang sau" href="${path(page + 1)}">&raquo;</a></li>` : ''}</ul></div>`;
}

function frame({ site, title, crumbs, main, menu, side, banners, latest, footer, today, isHome }: Shown): string {
  const { weekday, dd, mm, y } = partsOf(today);
  return `<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title><meta name="generator" content="NukeViet v4.5"><meta charset="utf-8"></head><body><noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript>
<div class="section-header"><div class="wraper"><header><div class="logo"><a title="${site.department}" href="/vi/"><img src="/uploads/logo.png" alt="${site.department}"></a></div><div class="ngaygio">${weekday} - ${dd}/${mm}/${y} 09:15</div><a href="/en/">English</a></header></div></div>
<nav class="section-nav"><div class="navbar navbar-default"><ul class="nav navbar-nav"><li><a class="home" title="Trang nhất" href="/vi/"><em class="fa fa-lg fa-home">&nbsp;</em></a></li>${menu.map(entry).join('')}</ul></div></nav>
<div class="section-body">${isHome ? '' : `<ul class="temp-breadcrumbs"><li><a href="/vi/"><span>Trang chủ</span></a></li>${crumbs.map(([label, url]) => `<li><a href="${url}"><span>${label}</span></a></li>`).join('')}</ul>`}
<div class="row"><div class="col-sm-16 col-md-18">${main}</div><div class="col-sm-8 col-md-6"><div class="panel panel-primary"><div class="panel-heading">Tin mới</div><div class="panel-body"><ul class="block_tophits">${latest.map(({ post, url, date }) => `<li><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : `<br><small>${slashed(date)}</small>`}</li>`).join('')}</ul></div></div>
${side}${banners.map(({ url, image, label }) => `<div class="nv-block-banners"><a href="${url}">${image === undefined ? label : `<img src="${image}" alt="">`}</a></div>`).join('')}<div class="panel"><div class="panel-heading">Thống kê</div><ul class="counter"><li>Đang truy cập <span>21</span></li><li>Hôm nay <span>3,120</span></li><li>Tổng lượt truy cập <span>02383844501</span></li></ul></div></div></div></div>
<footer class="section-footer">${footer}<div class="copyright">© Copyright 2008-${Number(site.asOf.slice(0, 4)) + 1}</div></footer></body></html>`;
}

function entry({ label, url, image, below }: MenuEntry): string {
  return `<li class="${below.length > 0 ? 'dropdown' : ''}"><a class="dropdown-toggle" href="${url}" title="${image === undefined ? label : ''}">${image === undefined ? label : `<img src="${image}" alt="">`}</a>${below.length > 0 ? `<ul class="dropdown-menu">${below.map(entry).join('')}</ul>` : ''}</li>`;
}

function slashed(day: Day): string {
  const { dd, mm, y } = partsOf(day);
  return `${dd}/${mm}/${y}`;
}

function written(day: Day): string {
  return `${partsOf(day).weekday} - ${slashed(day)} 16:10`;
}
