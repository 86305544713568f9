/** Liferay as a telecom company builds it for provinces: portlets, asset publishers, files behind a uuid, pages by `_cur`. */

import type { Asked, Routes } from '../../support/server.ts';
import {
  dmy,
  inOrder,
  pagesOf,
  type DocumentList,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from './site.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Hưng Yên';
const CUR = /_cur=(\d+)/;
const [POSTS, ROWS] = [6, 6];

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {
    '/': { status: 302, headers: { location: '/trang-chu' }, body: '' },
    '/trang-chu': page(site, 'Trang chủ', home(site), true),
  };
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(site, title, portlet(title, main));
  for (const list of Object.values(site.lists)) {
    routes[list.path] = paged(list.path, inOrder(list.posts), POSTS, (posts, pager) =>
      page(site, list.label, portlet(list.label, `<div class="asset-list">${posts.map(entry).join('')}</div>${pager}`)),
    );
    for (const post of list.posts) routes[post.path] = page(site, post.title, article(list, post));
  }
  for (const table of Object.values(site.documents)) routes[table.path] = page(site, table.label, documents(table));
  const list = '/hanh-chinh-cong/thu-tuc-hanh-chinh';
  routes[list] = paged(list, site.procedures, ROWS, (ones, pager) =>
    page(site, 'Thủ tục hành chính', portlet('Danh mục thủ tục hành chính', `${procedures(ones)}${pager}`)),
  );
  for (const one of site.procedures) if (one.path !== null) routes[one.path] = page(site, one.name, procedure(one));
  return { ...routes, ...site.served };
}

function paged<T>(path: string, all: readonly T[], size: number, draw: (some: readonly T[], pager: string) => string) {
  const pages = pagesOf(all, size);
  return (asked: Asked): string => {
    const now = Number(CUR.exec(asked.path)?.[1] ?? 1);
    return draw(pages[now - 1] ?? [], pages.length === 1 ? '' : pagerOf(path, now, pages.length));
  };
}

function pagerOf(path: string, now: number, of: number): string {
  const to = (cur: number): string =>
    `${path}?p_p_id=101_INSTANCE_q8Zt&amp;p_p_lifecycle=0&amp;p_p_state=normal&amp;p_p_mode=view&amp;_101_INSTANCE_q8Zt_delta=6&amp;_101_INSTANCE_q8Zt_cur=${cur}`;
  const numbers = Array.from({ length: of }, (_, index) => index + 1).map((one) =>
    one === now ? `<li class="active"><a href="#">${one}</a></li>` : `<li><a href="${to(one)}">${one}</a></li>`,
  );
  const next = now < of ? `<li><a href="${to(now + 1)}">Tiếp theo</a></li>` : '';
  return `<div class="taglib-page-iterator"><ul class="pagination">${numbers.join('')}${next}</ul></div>`;
}

const entry = ({ path, title, lead, date, image }: Post): string =>
  `<div class="asset-abstract">${image === undefined ? '' : `<img class="thumb" src="${image}" alt=""/>`}<h3 class="asset-title"><a href="${path}">${title}</a>${date === null ? '' : ` <span class="ngay">(${dmy(date)})</span>`}</h3><div class="asset-content"><div class="asset-summary">${lead}</div></div></div>`;

function article(list: List, { title, lead, date, more, image }: Post): string {
  return portlet(
    list.label,
    `<div class="asset-full-content"><h2 class="title-detail">${title}</h2>${date === null ? '' : `<div class="time-detail">Ngày đăng: ${dmy(date)} | 09:15</div>`}<div class="journal-content-article"><div class="sapo">${lead}</div>${image === undefined ? '' : `<div><img src="${image}" alt="" /></div>`}${more.map((text) => `<p>${text}</p>`).join('')}</div><div class="taglib-social-bookmarks"><a href="https://www.facebook.com/sharer.php?u=x"><img src="/fb.png" alt="Facebook"/></a><a href="https://zalo.me/share?u=x"><img src="/zalo.png" alt="Zalo"/></a></div></div>`,
  );
}

const documents = ({ label, rows }: DocumentList): string =>
  portlet(
    label,
    `<table class="table table-bordered table-hover"><thead><tr><th>Số/Ký hiệu</th><th>Trích yếu</th><th>Cơ quan ban hành</th><th>Ngày ban hành</th></tr></thead><tbody>${rows.map(({ number, date, about, by, at }) => `<tr><td>${number}</td><td>${at === undefined ? about : `<a href="${at}">${about}</a>`}</td><td>${by}</td><td>${dmy(date)}</td></tr>`).join('')}</tbody></table>`,
  );

const procedures = (ones: readonly Procedure[]): string =>
  `<table class="table taglib-search-iterator"><thead><tr><th>Mã TTHC</th><th>Tên thủ tục hành chính</th><th>Lĩnh vực</th></tr></thead><tbody>${ones.map(({ code, name, field, path }) => `<tr><td>${code}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}</td><td>${field}</td></tr>`).join('')}</tbody></table>`;

const procedure = ({ code, name, parts }: Procedure): string =>
  portlet(
    'Chi tiết thủ tục hành chính',
    `<h3>${name}</h3><p>Mã thủ tục: ${code}</p>${parts.map(([label, text]) => `<div class="row"><div class="col-3"><b>${label}</b></div><div class="col-9">${text}</div></div>`).join('')}`,
  );

const home = (site: Site): string =>
  [
    ...Object.values(site.lists)
      .filter(({ path }) => path === '/tin-tuc' || path === '/cai-cach-hanh-chinh')
      .map(({ label, path, posts }) =>
        portlet(
          `<a href="${path}">${label}</a>`,
          `<ul>${inOrder(posts)
            .slice(0, 4)
            .map((post) => `<li><a href="${post.path}">${post.title}</a></li>`)
            .join('')}</ul>`,
        ),
      ),
    site.blocks['banners'] ?? '',
  ].join('');

const portlet = (title: string, body: string): string =>
  `<div class="portlet-boundary portlet-boundary_101_ portlet-static portlet-asset-publisher" id="p_p_id_101_INSTANCE_q8Zt_"><span id="p_101_INSTANCE_q8Zt"></span><section class="portlet" id="portlet_101_INSTANCE_q8Zt"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${title}</span></h1></header><div class="portlet-content"><div class="portlet-body">${body}</div></div></section></div>`;

const items = (menu: readonly MenuItem[]): string =>
  menu
    .map(
      ({ href, words, under }) =>
        `<li role="presentation"><a aria-labelledby="layout_1" href="${href}" role="menuitem"><span>${words}</span></a>${under === undefined ? '' : `<ul class="child-menu" role="menu">${items(under)}</ul>`}</li>`,
    )
    .join('');

function page(site: Site, title: string, main: string, home = false): string {
  return `<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>${title} - ${NAME}</title><meta content="initial-scale=1.0, width=device-width" name="viewport" /><meta content="text/html; charset=UTF-8" http-equiv="content-type" /></head>
<body class="yui3-skin-sam signed-out public-page site"><div class="container-fluid" id="wrapper"><header id="banner" role="banner"><div id="heading"><a class="logo" href="/trang-chu"><img alt="${NAME}" src="/image/layout_set_logo" /></a></div><div class="today">Thứ tư, 20/11/2024</div>
<nav class="sort-pages modify-pages" id="navigation" role="navigation"><ul role="menubar">${items(site.menu)}</ul></nav></header>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="/trang-chu">Trang chủ</a></li><li class="active">${title}</li></ul></nav><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span9 portlet-column-first" id="column-1">${main}</div><div class="portlet-column span3 portlet-column-last" id="column-2">${home ? (site.blocks['aside'] ?? '') : ''}</div></div></div></div>
<footer id="footer" role="contentinfo">${site.blocks['footer'] ?? ''}</footer></div></body></html>`;
}
