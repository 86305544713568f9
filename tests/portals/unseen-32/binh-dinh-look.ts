/** Joomla: everything under index.php, blog and table categories, `?start=`, modules in the side columns. */

import type { Routes } from '../../support/server.ts';
import {
  byField,
  inOrder,
  pagesOf,
  slug,
  type DocumentList,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'SỞ NỘI VỤ TỈNH BÌNH ĐỊNH';
const PER_PAGE = 5;

export const PROCEDURES = '/index.php/thu-tuc-hanh-chinh';

const [DAY, MONTH] = [2, 1];
const long = (date: string): string => {
  const parts = date.split('-');
  return `${parts[DAY] ?? ''} Tháng ${parts[MONTH] ?? ''} ${parts[0] ?? ''}`;
};
const dashed = (date: string): string => date.split('-').reverse().join('-');

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, NAME, home(site));
  routes['/index.php'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      title,
      `<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN"><div class="page-header"><h2 itemprop="headline">${title}</h2></div>${icons(path)}<div itemprop="articleBody">${main}</div></div>`,
    );
  for (const list of Object.values(site.lists)) blog(routes, site, list);
  for (const list of Object.values(site.documents)) table(routes, site, list);
  routes[PROCEDURES] = page(site, 'Thủ tục hành chính', procedures(site));
  for (const { code, name, path, parts } of site.procedures)
    if (path !== null)
      routes[path] = page(
        site,
        name,
        `<div class="item-page"><div class="page-header"><h2>${name}</h2></div>${icons(path)}<p><strong>Mã số:</strong> ${code}</p>${parts.map(([label, text], index) => `<p><strong>${index + 1}. ${label}:</strong></p>${text.startsWith('<') ? text : `<p>${text}</p>`}`).join('\n')}</div>`,
      );
  return { ...routes, ...site.served };
}

const icons = (path: string): string =>
  `<div class="icons"><div class="btn-group pull-right"><a class="btn dropdown-toggle" data-toggle="dropdown" href="#"> <span class="icon-cog"></span> <span class="caret"></span> </a><ul class="dropdown-menu"><li class="print-icon"><a href="${path}?tmpl=component&amp;print=1&amp;page=" title="In bài viết" rel="nofollow">In</a></li><li class="email-icon"><a href="/index.php/component/mailto/?tmpl=component&amp;link=${slug(path)}" rel="nofollow">Email</a></li></ul></div></div>`;

const info = ({ date, title }: Post): string =>
  `<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt>${date === null ? '' : `<dd class="published"><span class="icon-calendar"></span> <time datetime="${date}T02:15:00+00:00" itemprop="datePublished">Được đăng: ${long(date)}</time></dd>`}<dd class="hits"><span class="icon-eye-open"></span> Lượt xem: ${title.length * 9}</dd></dl>`;

const pager = (path: string, pages: number, now: number, size: number): string =>
  pages < 2
    ? ''
    : `<div class="pagination"><p class="counter pull-right">Trang ${now + 1} / ${pages}</p><ul class="pagination-list">${Array.from({ length: pages }, (_, index) => (index === now ? `<li><span class="pagenav">${index + 1}</span></li>` : `<li><a title="${index + 1}" href="${path}${index === 0 ? '' : `?start=${index * size}`}" class="pagenav">${index + 1}</a></li>`)).join('')}</ul></div>`;

function blog(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  for (const [index, posts] of pages.entries())
    routes[index === 0 ? list.path : `${list.path}?start=${index * PER_PAGE}`] = page(
      site,
      list.label,
      `<div class="blog" itemscope itemtype="https://schema.org/Blog"><h2> <span class="subheading-category">${list.label}</span></h2><div class="items-leading clearfix">${posts.map(entry).join('')}</div>${pager(list.path, pages.length, index, PER_PAGE)}</div>`,
    );
  for (const [index, post] of inOrder(list.posts).entries())
    routes[post.path] = page(site, post.title, article(list, post, index));
}

const entry = (
  post: Post,
): string => `<div class="leading-0" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><div class="page-header"><h2 itemprop="name"><a href="${post.path}" itemprop="url">${post.title}</a></h2></div>${info(post)}
${post.image === undefined ? '' : `<div class="pull-left item-image"><img src="${post.image}" alt="" itemprop="thumbnailUrl"></div>`}<p>${post.lead}</p><p class="readmore"><a class="btn" href="${post.path}"><span class="icon-chevron-right"></span>Đọc thêm...</a></p></div>`;

function article(list: List, post: Post, index: number): string {
  const ordered = inOrder(list.posts);
  const [before, after] = [ordered[index - 1], ordered[index + 1]];
  return `<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${post.title}</h2></div>${icons(post.path)}${info(post)}
<div itemprop="articleBody"><p style="text-align: justify;"><strong>${post.lead}</strong></p>${post.image === undefined ? '' : `<p style="text-align: center;"><img src="${post.image}" alt="" width="520" height="346"></p>`}${post.more.map((text) => `<p style="text-align: justify;"><span style="font-family: 'times new roman'; font-size: 14pt;">${text}</span></p>`).join('')}<p style="text-align: right;"><em>Văn phòng Sở</em></p></div>
<ul class="pager pagenav">${before === undefined ? '' : `<li class="previous"><a href="${before.path}" rel="prev" title="${before.title}">Trang trước</a></li>`}${after === undefined ? '' : `<li class="next"><a href="${after.path}" rel="next" title="${after.title}">Trang sau</a></li>`}</ul></div>`;
}

function table(routes: Record<string, Routes[string]>, site: Site, { path, label, rows }: DocumentList): void {
  routes[path] = page(
    site,
    label,
    `<div class="category-list"><h2>${label}</h2><form action="${path}" method="post" id="adminForm"><div class="filters btn-toolbar"><label>Hiển thị số</label><select name="limit"><option>10</option><option selected>20</option></select></div><table class="category table table-striped table-bordered table-hover"><thead><tr><th id="categorylist_header_title">Tiêu đề</th><th id="categorylist_header_date">Ngày ban hành</th></tr></thead><tbody>${rows.map((row, index) => `<tr class="cat-list-row${index % 2}"><td headers="categorylist_header_title" class="list-title">${row.at === undefined ? caption(row) : `<a href="${row.at}">${caption(row)}</a>`}</td><td headers="categorylist_header_date" class="list-date small">${dashed(row.date)}</td></tr>`).join('')}</tbody></table></form></div>`,
  );
  for (const row of rows)
    if (row.at?.startsWith(path) === true)
      routes[row.at] = page(
        site,
        caption(row),
        `<div class="item-page"><div class="page-header"><h2>${caption(row)}</h2></div>${icons(row.at)}<p>Số hiệu: ${row.number}</p><p>Ngày ban hành: ${dashed(row.date)}</p><p>Cơ quan ban hành: ${row.by}</p><p>Nội dung xem tệp đính kèm: <a href="/images/vanban/scan.pdf" target="_blank">tải về</a></p></div>`,
      );
}

const caption = ({ number, about }: DocumentRow): string =>
  `${about.split('|')[0] ?? ''} số ${number} ${about.split('|')[1] ?? ''}`;

function procedures(site: Site): string {
  let counter = 0;
  const groups = [...byField(site.procedures)].map(
    ([field, some], index) =>
      `<tr><td style="text-align: center;"><strong>${['I', 'II', 'III', 'IV'][index] ?? ''}</strong></td><td colspan="2"><strong>LĨNH VỰC ${field.toUpperCase()}</strong></td></tr>${some.map(({ code, name, path }) => `<tr><td style="text-align: center;">${(counter += 1)}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}</td><td>${code}</td></tr>`).join('')}`,
  );
  return `<div class="item-page"><div class="page-header"><h2>Bộ thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Nội vụ</h2></div><p>(Theo các quyết định công bố của Chủ tịch UBND tỉnh)</p><table border="1" cellspacing="0" cellpadding="4"><tbody><tr><td><strong>TT</strong></td><td><strong>Tên thủ tục</strong></td><td><strong>Mã số</strong></td></tr>${groups.join('')}</tbody></table></div>`;
}

function home(site: Site): string {
  const block = ({ path, label, posts }: List): string =>
    `<div class="moduletable box"><h3><a href="${path}">${label}</a></h3><ul class="latestnews">${inOrder(posts)
      .slice(0, 4)
      .map(
        (post) =>
          `<li itemscope itemtype="https://schema.org/Article"><a href="${post.path}" itemprop="url"><span itemprop="name">${post.title}</span></a></li>`,
      )
      .join('')}</ul></div>`;
  return `<div class="blog-featured">${inOrder(site.lists['news']?.posts ?? [])
    .slice(0, 2)
    .map(entry)
    .join('')}</div>${['reform', 'inspection', 'notices']
    .flatMap((key) => site.lists[key] ?? [])
    .map(block)
    .join('')}`;
}

let item = 100;
const menuItem = ({ href, words, under = [] }: MenuItem): string =>
  `<li class="item-${(item += 1)}${under.length > 0 ? ' deeper parent' : ''}">${href === '' ? `<span class="nav-header">${words}</span>` : `<a href="${href}">${words}</a>`}${under.length > 0 ? `<ul class="nav-child unstyled small">${under.map(menuItem).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string): string {
  item = 100;
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>${title}</title></head>
<body class="site com_content"><div class="body"><div class="container"><div class="header"><a class="brand" href="/"><img src="/images/banner_snv.jpg" alt="${NAME}" /></a><div class="ngaythang">Chủ nhật, 20/11/2022</div></div>
<div class="navigation"><ul class="nav menu nav-pills mod-list"><li class="item-100 default"><a href="/index.php">Trang chủ</a></li>${site.menu.map(menuItem).join('')}</ul></div>
<div class="row-fluid"><div id="aside-left" class="span3">${site.blocks['side'] ?? ''}</div><div id="content" class="span9"><div id="system-message-container"></div>${main}</div></div></div></div>
<div class="footer"><div class="container"><p>Bản quyền © 2022 Sở Nội vụ tỉnh Bình Định</p><p>Địa chỉ: 139 Trần Cao Vân, thành phố Quy Nhơn. Điện thoại: (0256) 3822 705 - Fax: (0256) 3814 923</p><p>Giấy phép thiết lập số 02/GP-STTTT ngày 20/3/2020</p><a href="#top" id="back-top">Lên đầu trang</a></div></div></body></html>`;
}
