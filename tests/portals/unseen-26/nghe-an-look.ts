/** Joomla with a template of a shop: modules by position, blogs of categories turned by `start`, print and mail copies, a table of downloads. */

import type { Routes } from '../../support/server.ts';
import { byField, dmy, inOrder, pagesOf, type List, type Post, type Procedure, type Site } from '../unseen-22/site.ts';
import { asked, type Row } from './own.ts';

const NAME = 'Sở Khoa học và Công nghệ Nghệ An';
const PER_PAGE = 5;
export const PROCEDURES = '/index.php/thu-tuc-hanh-chinh';

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = template(site, 'Trang chủ', home(site));
  routes['/index.php'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = template(
      site,
      title,
      `<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${title}</h2></div><div itemprop="articleBody">${main}</div></div>`,
    );
  for (const list of Object.values(site.lists)) blog(routes, site, list);
  for (const { path, label, rows } of Object.values(site.documents))
    routes[path] = template(site, label, downloads(label, rows));
  routes[PROCEDURES] = template(site, 'Thủ tục hành chính', procedures(site));
  for (const one of site.procedures) if (one.path !== null) routes[one.path] = template(site, one.name, procedure(one));
  routes['/index.php/component/mailto/'] =
    '<!DOCTYPE html><html lang="vi-vn"><head><meta charset="utf-8" /><title>Gửi liên kết qua thư</title></head><body class="contentpane"><form method="post"><h2>Gửi liên kết này cho bạn bè.</h2><input name="mailto" /><input name="sender" /><button type="submit">Gửi</button></form></body></html>';
  return { ...routes, ...site.served };
}

function blog(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  routes[list.path] = ({ path }) => {
    const at = Number(asked(path).get('start') ?? 0) / PER_PAGE;
    const posts = (pages[at] ?? []).map((post, nth) =>
      nth === 0 && at === 0
        ? `<div class="items-leading clearfix"><div class="leading-0">${teaser(post)}</div></div>`
        : `<div class="items-row cols-1 row-${nth} row-fluid clearfix"><div class="item column-1">${teaser(post)}<span class="item-separator"></span></div></div>`,
    );
    return template(
      site,
      list.label,
      `<div class="blog" itemscope itemtype="https://schema.org/Blog"><div class="page-header"><h1>${list.label}</h1></div>${posts.join('')}${pager(list.path, at, pages.length)}</div>`,
    );
  };
  for (const post of list.posts)
    routes[post.path] = ({ path }) =>
      asked(path).get('tmpl') === 'component'
        ? `<!DOCTYPE html><html lang="vi-vn"><head><meta charset="utf-8" /><title>${post.title}</title></head><body class="contentpane modal">${article(list, post, false)}</body></html>`
        : template(site, post.title, article(list, post, true));
}

function pager(path: string, now: number, of: number): string {
  if (of === 1) return '';
  const to = (at: number) => (at === 0 ? path : `${path}?start=${at * PER_PAGE}`);
  const numbers = Array.from({ length: of }, (_, at) =>
    at === now
      ? `<li class="active"><a>${at + 1}</a></li>`
      : `<li class="hidden-phone"><a title="${at + 1}" href="${to(at)}" class="pagenav">${at + 1}</a></li>`,
  );
  const ends =
    now + 1 < of
      ? `<li><a title="Tiếp theo" href="${to(now + 1)}" class="hasTooltip pagenav"><span class="icon-next"></span></a></li><li><a title="Cuối" href="${to(of - 1)}" class="hasTooltip pagenav"><span class="icon-last"></span></a></li>`
      : '';
  return `<div class="pagination"><p class="counter pull-right"> Trang ${now + 1} / ${of} </p><ul class="pagination-list">${numbers.join('')}${ends}</ul></div>`;
}

/** `Được đăng: 18 Tháng 10 2022`, as the pack of Vietnamese words says it. */
function info({ date }: Post): string {
  if (date === null) return '';
  const [year, month, day] = date.split('-');
  return `<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="createdby">Viết bởi: <span itemprop="name">Quản trị</span></dd><dd class="published"><span class="icon-calendar"></span> <time datetime="${date}T08:30:00+07:00" itemprop="datePublished"> Được đăng: ${day} Tháng ${month} ${year} </time></dd><dd class="hits">Lượt xem: ${Number(day) * 37}</dd></dl>`;
}

const teaser = (post: Post): string =>
  `<div class="page-header"><h2 itemprop="name"><a href="${post.path}" itemprop="url">${post.title}</a></h2></div>${info(post)}${post.image === undefined ? '' : `<div class="pull-left item-image"><a href="${post.path}"><img src="${post.image}" alt="" itemprop="thumbnailUrl"/></a></div>`}<p>${post.lead}</p><p class="readmore"><a class="btn" href="${post.path}" aria-label="Xem thêm">Xem thêm ...</a></p>`;

function article(list: List, post: Post, tools: boolean): string {
  const { title, path, lead, more, image } = post;
  const others = inOrder(list.posts);
  const at = others.indexOf(post);
  const [newer, older] = [others[at - 1], others[at + 1]];
  const icons = `<div class="icons"><ul class="actions"><li class="print-icon"><a href="${path}?tmpl=component&amp;print=1&amp;layout=default" title="In bài viết" rel="nofollow">In</a></li><li class="email-icon"><a href="/index.php/component/mailto/?tmpl=component&amp;link=${Buffer.from(path).toString('hex').slice(0, 24)}" rel="nofollow">Email</a></li></ul></div>`;
  const turn = `<ul class="pager pagenav">${newer === undefined ? '' : `<li class="previous"><a class="hasTooltip" title="${newer.title}" href="${newer.path}" rel="prev"><span>Trang trước</span></a></li>`}${older === undefined ? '' : `<li class="next"><a class="hasTooltip" title="${older.title}" href="${older.path}" rel="next"><span>Trang sau</span></a></li>`}</ul>`;
  return `<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN" /><div class="page-header"><h2 itemprop="headline">${title}</h2></div>${tools ? icons : ''}${info(post)}<div itemprop="articleBody"><p><em>${lead}</em></p>${image === undefined ? '' : `<p style="text-align: center;"><img src="${image}" alt="" /></p>`}${more.map((one) => `<p>${one}</p>`).join('')}</div>${tools ? turn : ''}</div>`;
}

const downloads = (label: string, rows: readonly Row[]): string =>
  `<div id="phoca-dl-category-box" class="pd-category-view"><div class="pd-category"><h3 class="ph-subheader pd-ctitle">${label}</h3>${rows.map(({ number, date, about, by, at }) => `<div class="row"><div class="pd-filebox col-sm-9">${at === undefined ? `<span class="pd-title">${number}</span>` : `<span class="pd-title"><a href="${at}">${number}</a></span>`}<div class="pd-desc">${about}</div></div><div class="col-sm-3"><small>${by}, ngày ${dmy(date)}</small></div></div>`).join('')}</div></div>`;

function procedures(site: Site): string {
  const groups = [...byField(site.procedures)].map(
    ([field, ones]) =>
      `<h3 class="page-header item-title">${field}</h3><table class="category table table-striped"><thead><tr><th id="h1">Mã thủ tục</th><th id="h2">Tên thủ tục</th></tr></thead><tbody>${ones.map(({ code, name, path }, at) => `<tr class="cat-list-row${at % 2}"><td headers="h1">${code}</td><td headers="h2" class="list-title">${path === null ? name : `<a href="${path}">${name}</a>`}</td></tr>`).join('')}</tbody></table>`,
  );
  return `<div class="category-list"><h1>Thủ tục hành chính của Sở</h1>${groups.join('')}</div>`;
}

const procedure = ({ code, name, parts }: Procedure): string =>
  `<div class="item-page"><div class="page-header"><h2>${name}</h2></div><div><p>Mã thủ tục: ${code}</p>${parts.map(([label, words], at) => `<p><strong>${at + 1}. ${label}:</strong></p>${words === '' ? '' : `<p>${words}</p>`}`).join('')}</div></div>`;

function home(site: Site): string {
  const part = (name: string) => {
    const list = site.lists[name];
    if (list === undefined) return '';
    return `<div class="moduletable"><h3><a href="${list.path}">${list.label}</a></h3><ul class="category-module mod-list">${inOrder(
      list.posts,
    )
      .slice(0, 4)
      .map(
        (post) =>
          `<li><a class="mod-articles-category-title" href="${post.path}">${post.title}</a>${post.date === null ? '' : `<span class="mod-articles-category-date"> ${dmy(post.date)} </span>`}</li>`,
      )
      .join('')}</ul></div>`;
  };
  return `<div class="blog-featured">${part('news')}${part('reform')}</div>`;
}

const items = (site: Site): string =>
  site.menu
    .map(
      ({ href, words, under }, at) =>
        `<li class="item-${at + 101}${under === undefined ? '' : ' deeper parent'}">${href === '' ? `<span class="nav-header">${words}</span>` : `<a href="${href}">${words}</a>`}${under === undefined ? '' : `<ul class="nav-child unstyled small">${under.map((one, nth) => `<li class="item-${at + 101}${nth}"><a href="${one.href}">${one.words}</a></li>`).join('')}</ul>`}</li>`,
    )
    .join('');

function template(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html><html lang="vi-vn" dir="ltr"><head><meta charset="utf-8" /><base href="/" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>${title}</title></head><body class="site com_content view-category"><div class="body"><div class="container"><header class="header" role="banner"><a class="brand pull-left" href="/"><img src="/images/logo-na.png" alt="${NAME}" /></a><div class="header-search pull-right"><form action="/index.php" method="post" class="form-inline"><input name="searchword" placeholder="Tìm kiếm ..." type="search" /></form></div></header><nav class="navigation" role="navigation"><ul class="nav menu mod-list nav-pills">${items(site)}</ul></nav>
<div class="row-fluid"><main id="content" role="main" class="span9"><div id="system-message-container"></div>${main}<ul itemscope class="breadcrumb"><li>Bạn đang ở: &#160;</li><li><a href="/" class="pathway"><span>Trang chủ</span></a></li><li class="active"><span>${title}</span></li></ul></main><div id="aside" class="span3">${site.blocks['aside'] ?? ''}</div></div></div></div>
<footer class="footer" role="contentinfo"><div class="container">${site.blocks['footer'] ?? ''}</div></footer></body></html>`;
}
