/** NukeViet 4 with its default theme: modules under /vi/, blocks as panels, `page-2`, the weekday before the date. */

import type { Routes } from '../../support/server.ts';
import {
  dmy,
  inOrder,
  pagesOf,
  slug,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Khoa học và Công nghệ Nghệ An';
const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const PER_PAGE = 8;

export const PROCEDURES_AT = '/vi/thu-tuc-hanh-chinh/';

const TAG = '/vi/news/tag/cai-cach-hanh-chinh/';
const printAt = ({ path }: Post): string => path.replace('/vi/news/', '/vi/news/print/');
const stamp = (date: string): string => `${DAYS[new Date(date).getUTCDay()] ?? ''} - ${dmy(date)} 08:${date.slice(8)}`;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, 'Trang nhất', home(site), true);
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      title,
      `<div class="page panel panel-default" itemtype="http://schema.org/Article" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">${title}</h1><div id="page-bodyhtml" class="bodytext margin-bottom-lg">${main}</div></div></div>`,
    );
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const { path, label, rows } of Object.values(site.documents)) {
    routes[path] = page(site, label, laws(label, rows));
    for (const row of rows)
      if (row.at?.startsWith('/vi/laws/detail/') === true) routes[row.at] = page(site, row.number, law(row));
  }
  routes[PROCEDURES_AT] = page(site, 'Thủ tục hành chính', procedures(site));
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(
        site,
        one.name,
        `<div class="panel panel-primary"><div class="panel-heading">Thông tin thủ tục</div><div class="panel-body"><h2>${one.name}</h2><p><strong>Mã thủ tục:</strong> ${one.code}</p>${one.parts.map(([label, text]) => `<div class="row tthc-row"><div class="col-sm-6"><strong>${label}</strong></div><div class="col-sm-18">${text}</div></div>`).join('')}</div></div>`,
      );
  return { ...routes, ...site.served };
}

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const at = (index: number) => (index === 0 ? list.path : `${list.path}page-${index + 1}/`);
  for (const [index, posts] of pages.entries()) {
    const pager = pages
      .map(
        (_, other) =>
          `<li${other === index ? ' class="active"' : ''}><a href="${other === index ? '#' : at(other)}">${other + 1}</a></li>`,
      )
      .join('');
    routes[at(index)] = page(
      site,
      list.label,
      `<div class="news_column"><div class="alert alert-info clearfix"><h3>${list.label}</h3></div>${posts.map(entry).join('')}</div>${pages.length > 1 ? `<div class="text-center"><ul class="pagination">${pager}</ul></div>` : ''}`,
    );
  }
  for (const post of list.posts) {
    routes[post.path] = page(site, post.title, article(list, post));
    routes[printAt(post)] =
      `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${post.title}</title></head><body><div id="print"><h1>${post.title}</h1>${post.date === null ? '' : `<p class="time">${stamp(post.date)}</p>`}<div class="hometext">${post.lead}</div>${post.more.map((text) => `<p>${text}</p>`).join('')}<hr>URL của bản tin này: ${post.path}</div></body></html>`;
  }
  if (list.path === '/vi/news/cai-cach-hanh-chinh/')
    routes[TAG] = page(
      site,
      'Từ khóa: cải cách hành chính',
      `<div class="alert alert-info">Các bài viết gắn từ khóa: cải cách hành chính</div>${inOrder(list.posts).slice(0, 5).map(entry).join('')}`,
    );
}

const entry = (post: Post): string => `<div class="panel panel-default"><div class="panel-body featured">
<a href="${post.path}" title="${post.title}"><img class="img-thumbnail pull-left imghome" width="100" src="/assets/news/${slug(post.title).slice(0, 12)}.jpg" alt="${post.title}"></a>
<h3><a href="${post.path}" title="${post.title}">${post.title}</a></h3>
<div class="text-muted"><ul class="list-unstyled list-inline">${post.date === null ? '' : `<li><em class="fa fa-clock-o">&nbsp;</em> ${dmy(post.date)} 08:${post.date.slice(8)}</li>`}<li><em class="fa fa-eye">&nbsp;</em> Đã xem: 1${post.title.length}</li></ul></div>
${post.lead}</div></div>`;

function article(list: List, post: Post): string {
  const others = list.posts.filter(({ path }) => path !== post.path).slice(0, 4);
  return `<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body">
<h1 class="title margin-bottom-lg" itemprop="headline">${post.title}</h1>
<div class="row margin-bottom-lg"><div class="col-md-12">${post.date === null ? '' : `<span class="h5">${stamp(post.date)}</span>`}</div><div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" rel="nofollow" title="In ra" href="${printAt(post)}"><em class="fa fa-print"></em></a></li></ul></div></div>
<div class="clearfix"><div class="hometext m-bottom" itemprop="description">${post.lead}</div>${post.image === undefined ? '' : `<figure class="article center"><img src="${post.image}" width="460" class="img-thumbnail"></figure>`}</div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">${post.more.map((text) => `<p>${text}</p>`).join('')}</div>
${list.path === '/vi/news/cai-cach-hanh-chinh/' ? `<p class="keywords"><em class="fa fa-tags">&nbsp;</em> Từ khóa: <a title="cải cách hành chính" href="${TAG}"><em>cải cách hành chính</em></a></p>` : ''}
</div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="related list-items">${others.map((one) => `<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="${one.path}">${one.title}</a></h4>${one.date === null ? '' : `<em>(${dmy(one.date)})</em>`}</li>`).join('')}</ul></div></div>`;
}

const laws = (label: string, rows: readonly DocumentRow[]): string =>
  `<h3>${label}</h3><div class="table-responsive"><table class="table table-striped table-bordered table-hover"><thead><tr><th>Số hiệu</th><th>Thời gian</th><th>Trích yếu</th><th>Cơ quan</th></tr></thead><tbody>${rows
    .map(
      ({ number, date, about, by, at }) =>
        `<tr><td>${at === undefined ? number : `<a href="${at}">${number}</a>`}</td><td>${dmy(date)}</td><td>${at === undefined ? about : `<a href="${at}">${about}</a>`}</td><td>${by}</td></tr>`,
    )
    .join('')}</tbody></table></div>`;

const law = ({ number, date, about, by }: DocumentRow): string =>
  `<h3 class="lawh3">${about}</h3><table class="table table-striped table-bordered"><tbody><tr><td class="hoatim">Số hiệu</td><td>${number}</td></tr><tr><td>Ngày ban hành</td><td>${dmy(date)}</td></tr><tr><td>Cơ quan ban hành</td><td>${by}</td></tr></tbody></table><p>Tải về: <a href="/vi/laws/download/${slug(number)}.pdf">${slug(number)}.pdf</a></p>`;

function procedures(site: Site): string {
  const rows = site.procedures.map(
    ({ code, name, field, path }, index) =>
      `<tr><td class="text-center">${index + 1}</td><td>${code}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}</td><td>${field}</td><td>Sở Khoa học và Công nghệ</td></tr>`,
  );
  return `<h3>Danh mục thủ tục hành chính</h3><table class="table table-bordered"><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Lĩnh vực</th><th>Cơ quan giải quyết</th></tr></thead><tbody>${rows.join('')}${site.blocks['foreign-rows'] ?? ''}</tbody></table>`;
}

function home(site: Site): string {
  const block = (list: List) => {
    const [first, ...rest] = inOrder(list.posts).slice(0, 5);
    return `<div class="news_column"><div class="panel panel-default clearfix"><div class="panel-heading"><ul class="list-inline sub-list-icon" style="margin: 0"><li><h4><a title="${list.label}" href="${list.path}"><span>${list.label}</span></a></h4></li></ul></div><div class="panel-body"><div class="row"><div class="col-md-16">${first === undefined ? '' : `<h3><a href="${first.path}">${first.title}</a></h3><p>${first.lead}</p>`}</div><div class="col-md-8"><ul class="list-news related list-items">${rest.map(({ path, title }) => `<li><a class="show h4" href="${path}">${title}</a></li>`).join('')}</ul></div></div></div></div></div>`;
  };
  return `${Object.values(site.lists).map(block).join('')}${site.blocks['home'] ?? ''}`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li class="${under.length > 0 ? 'dropdown' : ''}" role="presentation"><a class="dropdown-toggle" href="${href}" role="button" title="${words}">${words}${under.length > 0 ? ' <strong class="caret">&nbsp;</strong>' : ''}</a>${under.length > 0 ? `<ul class="dropdown-menu">${under.map(item).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string, isHome = false): string {
  return `<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head><title>${isHome ? NAME : `${title} - ${NAME}`}</title><meta charset="utf-8"><meta name="generator" content="NukeViet v4.5"></head><body>
<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript>
<div class="body-bg"><div class="wraper"><header><div class="container"><div id="header" class="row"><div class="logo col-xs-24"><a title="${NAME}" href="/"><img src="/assets/banner.png" alt="${NAME}"></a></div></div></div></header></div>
<nav class="second-nav" id="menusite"><div class="container"><div class="navbar navbar-default navbar-static-top"><ul class="nav navbar-nav"><li><a class="home" title="Trang nhất" href="/"><em class="fa fa-lg fa-home">&nbsp;</em></a></li>${site.menu.map(item).join('')}</ul></div></div></nav>
<section><div class="container" id="body"><nav class="third-nav"><div class="row"><div class="col-xs-24"><span class="current-time">Thứ sáu, 18/11/2022, 14:07</span></div></div></nav>
<div class="row"><div class="col-sm-16 col-md-18">${main}</div><div class="col-sm-8 col-md-6">${site.blocks['side'] ?? ''}
<div class="panel panel-default"><div class="panel-heading">Thống kê</div><div class="panel-body"><ul class="counter list-none display-table"><li><span>Đang truy cập</span><span>38</span></li><li><span>Hôm nay</span><span>2,022</span></li><li><span>Tổng lượt truy cập</span><span>0238,444,111</span></li></ul></div></div></div></div></div></section></div>
<footer id="footer"><div class="container"><p>${NAME} - số 118 Trần Quang Diệu, thành phố Vinh. Điện thoại: 0238 3591 220. Email: vanphong@khcn.nghean.gov.vn</p><p>© 2019 - 2022. Giấy phép số 61/GP-TTĐT ngày 08/11/2022</p></div></footer></body></html>`;
}
