/** NukeViet 4 with its default theme: modules in the address, panels, microdata in the breadcrumb, page-2 in the path. */

import type { Routes } from '../../support/server.ts';
import {
  dmy,
  inOrder,
  pagesOf,
  slug,
  type DocumentList,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Xây dựng Nghệ An';
const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const PER_PAGE = 8;

export const PROCEDURES_AT = '/vi/thu-tuc-hanh-chinh/';
export const LAWS = '/vi/laws/';
export const ROWS = 12;

const stamp = (date: string): string =>
  `${DAYS[new Date(date).getUTCDay()] ?? ''} - ${dmy(date)} 0${date.slice(9)}:2${date.slice(9)}`;

export const lawAt = ({ number, date }: Pick<DocumentRow, 'number' | 'date'>): string =>
  `${LAWS}detail/${slug(number)}-${Number(date.replaceAll('-', '')) % 977}/`;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, 'Trang nhất', home(site), []);
  routes['/vi/'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      title,
      `<div class="page panel panel-default" itemtype="http://schema.org/Article" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">${title}</h1><div class="clear"></div><div id="page-bodyhtml" class="bodytext margin-bottom-lg">${main}</div></div></div>`,
      [[title, path]],
    );
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  routes['/vi/news/'] = page(site, 'Tin Tức', categories(site), [['Tin Tức', '/vi/news/']]);
  for (const list of Object.values(site.documents)) addLaws(routes, site, list);
  addProcedures(routes, site);
  return { ...routes, ...site.served };
}

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const at = (index: number) => (index === 0 ? list.path : `${list.path}page-${index + 1}/`);
  for (const [index, posts] of pages.entries())
    routes[at(index)] = page(
      site,
      list.label,
      `<div class="news_column"><div class="alert alert-info clearfix"><h3>${list.label}</h3></div></div>${posts.map((post) => row(site, post)).join('\n')}${pager(pages.length, index, at)}`,
      [
        ['Tin Tức', '/vi/news/'],
        [list.label, list.path],
      ],
    );
  for (const post of list.posts)
    routes[post.path] = page(site, post.title, article(list, post), [
      ['Tin Tức', '/vi/news/'],
      [list.label, list.path],
    ]);
}

const pager = (count: number, current: number, at: (index: number) => string): string =>
  count === 1
    ? ''
    : `<div class="text-center"><ul class="pagination">${current === 0 ? '' : `<li><a rel="prev" title="Trang trước" href="${at(current - 1)}">&laquo;</a></li>`}${Array.from({ length: count }, (_, other) => (other === current ? `<li class="active"><a href="#">${other + 1}</a></li>` : `<li><a href="${at(other)}">${other + 1}</a></li>`)).join('')}${current === count - 1 ? '' : `<li><a rel="next" title="Trang sau" href="${at(current + 1)}">&raquo;</a></li>`}</ul></div>`;

const row = (site: Site, post: Post): string =>
  `<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body featured"><a href="${post.path}" title="${escaped(post.title)}"><img alt="${escaped(post.title)}" src="/assets/news/2022/${slug(post.title).slice(0, 12)}.jpg" width="100" class="img-thumbnail pull-left imghome"/></a><h2><a href="${post.path}" title="${escaped(post.title)}">${post.title}</a></h2><div class="text-muted"><ul class="list-unstyled list-inline">${post.date === null || site.blocks['no days'] !== undefined ? '' : `<li><em class="fa fa-clock-o">&nbsp;</em> ${dmy(post.date)} 0${post.date.slice(9)}:2${post.date.slice(9)}:00 AM</li>`}<li><em class="fa fa-eye">&nbsp;</em> Đã xem: ${post.title.length * 13}</li><li><em class="fa fa-comment-o">&nbsp;</em> Phản hồi: 0</li></ul></div><div class="text-justify">${post.lead}</div></div></div>`;

const escaped = (text: string): string => text.replaceAll('"', '&quot;');

function article(list: List, post: Post): string {
  const sorted = inOrder(list.posts).filter(({ path }) => path !== post.path);
  const newer = sorted.filter(({ date }) => (date ?? '') > (post.date ?? '')).slice(-3);
  const older = sorted.filter(({ date }) => (date ?? '') <= (post.date ?? '')).slice(0, 5);
  const others = (label: string, some: readonly Post[]) =>
    some.length === 0
      ? ''
      : `<p class="h3"><strong>${label}</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">${some.map(({ path, title, date }) => `<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="${path}" title="${escaped(title)}">${title}</a></h4>${date === null ? '' : `<em>(${dmy(date)})</em>`}</li>`).join('')}</ul></div>`;
  return `<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">${post.title}</h1>${post.date === null ? '' : `<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${stamp(post.date)}</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" title="Gửi bài viết qua email" href="#"><em class="fa fa-envelope fa-lg">&nbsp;</em></a></li><li><a class="dimgray" rel="nofollow" title="In ra" href="#"><em class="fa fa-print fa-lg">&nbsp;</em></a></li></ul></div></div>`}<div class="clearfix"><div class="hometext m-bottom" itemprop="description">${post.lead}</div>${post.image === undefined ? '' : `<figure class="article center"><img alt="${escaped(post.title)}" src="${post.image}" width="460" class="img-thumbnail"/></figure>`}</div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">${post.more.map((text) => (text.startsWith('<') ? text : `<p style="text-align: justify;">${text}</p>`)).join('\n')}</div><div class="margin-bottom-lg"><p class="text-right"><strong>Tác giả bài viết: </strong>Ban biên tập</p></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><div><input class="hover-star required" type="radio" value="1" title="Bài viết rất kém"/><input class="hover-star required" type="radio" value="5" title="Bài viết rất tốt"/></div></div></form></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news">${others('Những tin mới hơn', newer)}${others('Những tin cũ hơn', older)}</div></div>`;
}

const categories = (site: Site): string =>
  Object.values(site.lists)
    .map(
      ({ path, label, posts }) =>
        `<div class="news_column"><div class="panel panel-default clearfix"><div class="panel-heading"><ul class="list-inline sub-list-icon" style="margin: 0"><li><h4><a title="${label}" href="${path}"><span>${label}</span></a></h4></li></ul></div><div class="panel-body"><ul class="related list-items">${inOrder(
          posts,
        )
          .slice(0, 3)
          .map(({ path: at, title }) => `<li><a href="${at}" title="${escaped(title)}">${title}</a></li>`)
          .join('')}</ul></div></div></div>`,
    )
    .join('\n');

function addLaws(routes: Record<string, Routes[string]>, site: Site, { path, label, rows }: DocumentList): void {
  routes[path] = page(
    site,
    label,
    `<div class="form-group"><form action="/vi/laws/search/" method="get" class="form-inline"><input class="form-control" name="q" type="text" placeholder="Từ khóa"/> <input type="submit" value="Tìm kiếm" class="btn btn-primary"/></form></div><div class="flex-table-laws"><div class="table-responsive"><table class="table table-striped table-bordered table-hover"><thead><tr><th>Số kí hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></thead><tbody>${rows
      .map(
        (one) =>
          `<tr><td>${one.at === undefined ? `<span>${one.number}</span>` : `<a href="${one.at}" title="${one.about}">${one.number}</a>`}</td><td>${dmy(one.date)}</td><td>${one.at === undefined ? one.about : `<a href="${one.at}">${one.about}</a>`}</td></tr>`,
      )
      .join('')}</tbody></table></div></div>`,
    [[label, path]],
  );
  for (const one of rows)
    if (one.at === lawAt(one))
      routes[one.at] = page(
        site,
        `${one.number} - ${one.about}`,
        `<h3 class="lawh3"><em class="fa fa-file-text">&nbsp;</em> ${one.about}</h3><div class="table-responsive"><table class="table table-striped table-bordered table-hover"><tbody><tr class="hoatim"><td style="width:200px" class="text-right">Số kí hiệu</td><td>${one.number}</td></tr><tr class="hoatim"><td class="text-right">Ngày ban hành</td><td>${dmy(one.date)}</td></tr><tr class="hoatim"><td class="text-right">Cơ quan ban hành</td><td>${one.by}</td></tr><tr class="hoatim"><td class="text-right">Trích yếu</td><td>${one.about}</td></tr></tbody></table></div><h3 class="newh3">File đính kèm</h3><ul><li><a href="/uploads/laws/${slug(one.number)}.pdf">${slug(one.number)}.pdf</a></li></ul>`,
        [[label, path]],
      );
}

function addProcedures(routes: Record<string, Routes[string]>, site: Site): void {
  const pages = pagesOf(site.procedures, ROWS);
  const at = (index: number) => (index === 0 ? PROCEDURES_AT : `${PROCEDURES_AT}page-${index + 1}/`);
  const title = 'Thủ tục hành chính';
  for (const [index, some] of pages.entries())
    routes[at(index)] = page(
      site,
      title,
      `<h2 class="margin-bottom-lg">Bộ thủ tục hành chính của Sở</h2><p>Tìm thấy <strong>${site.procedures.length}</strong> thủ tục</p><table class="table table-bordered table-striped"><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Lĩnh vực</th><th>Mức độ</th></tr></thead><tbody>${some.map(({ code, name, field, path }, nth) => `<tr><td>${index * ROWS + nth + 1}</td><td>${code}</td><td>${path === null ? name : `<a href="${path}" title="${name}">${name}</a>`}</td><td>${field}</td><td class="text-center">${(nth % 2) + 3}</td></tr>`).join('\n')}</tbody></table>${pager(pages.length, index, at)}`,
      [[title, PROCEDURES_AT]],
    );
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(site, one.name, site.blocks['tabs'] === undefined ? plain(one) : tabs(one), [
        [title, PROCEDURES_AT],
      ]);
}

const plain = ({ code, name, field, parts }: Procedure): string =>
  `<div class="panel panel-default"><div class="panel-body"><h1>${name}</h1><table class="table table-bordered"><tbody><tr><th style="width:25%">Mã thủ tục</th><td>${code}</td></tr><tr><th>Lĩnh vực</th><td>${field}</td></tr>${parts.map(([label, text]) => `<tr><th>${label}</th><td>${text}</td></tr>`).join('\n')}</tbody></table></div></div>`;

const tabs = ({ code, name, field, parts }: Procedure): string =>
  `<div class="panel panel-default"><div class="panel-heading"><h2>${name}</h2></div><div class="panel-body"><p>Mã thủ tục: ${code} | Lĩnh vực: ${field}</p>${parts.map(([label, text]) => `<h4 class="text-uppercase">${label}</h4><div class="m-bottom">${text}</div>`).join('\n')}</div></div>`;

function home(site: Site): string {
  const lists = Object.entries(site.lists).filter(([name]) => site.blocks['home']?.split(' ').includes(name));
  return lists
    .map(([, { path, label, posts }]) => {
      const [first, ...rest] = inOrder(posts).slice(0, 4);
      return `<div class="news_column"><div class="panel panel-default clearfix"><div class="panel-heading"><ul class="list-inline sub-list-icon"><li><h4><a title="${label}" href="${path}"><span>${label}</span></a></h4></li></ul></div><div class="panel-body"><div class="row">${first === undefined ? '' : `<div class="col-md-16"><a title="${escaped(first.title)}" href="${first.path}"><img src="/assets/news/thumb.jpg" alt="${escaped(first.title)}" width="120"/></a><h3><a title="${escaped(first.title)}" href="${first.path}">${first.title}</a></h3><div class="text-justify">${first.lead}</div></div>`}<div class="col-md-8"><ul class="related list-items">${rest.map((one) => `<li class="icon_list"><a class="show h4" href="${one.path}" title="${escaped(one.title)}">${one.title}</a></li>`).join('')}</ul></div></div></div></div></div>`;
    })
    .join('\n');
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li role="presentation"${under.length > 0 ? ' class="dropdown"' : ''}><a class="dropdown-toggle" href="${href}" role="button" title="${words}">${words}${under.length > 0 ? ' <strong class="caret">&nbsp;</strong>' : ''}</a>${under.length > 0 ? `<ul class="dropdown-menu">${under.map(item).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string, crumbs: readonly (readonly [string, string])[]): string {
  const isHome = crumbs.length === 0;
  return `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head><title>${isHome ? NAME : `${title} - ${NAME}`}</title><meta name="description" content="${NAME}"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="generator" content="NukeViet v4.4"><meta name="viewport" content="width=device-width, initial-scale=1"></head><body>
<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript>
<div class="body-bg"><div class="wraper"><header><div class="container"><div id="header" class="row"><div class="logo col-xs-24"><a title="${NAME}" href="/vi/"><img src="/assets/images/logo.png" alt="${NAME}"/></a><span class="site_name">${NAME}</span></div></div></div></header>
<nav class="second-nav" id="menusite"><div class="container"><div class="row"><div class="bg box-shadow"><div class="navbar navbar-default navbar-static-top" role="navigation"><div class="collapse navbar-collapse" id="menu-site-default"><ul class="nav navbar-nav"><li><a class="home" title="Trang nhất" href="/vi/"><em class="fa fa-lg fa-home">&nbsp;</em><span class="visible-xs-inline-block"> Trang nhất</span></a></li>${site.menu.map(item).join('')}</ul></div></div></div></div></div></nav>
<section><div class="container" id="body"><nav class="third-nav"><div class="row"><div class="bg"><div class="clearfix"><div class="col-xs-24 col-sm-18"><div class="breadcrumbs-wrap">${isHome ? `<span class="current-time">Thứ ba, 06/12/2022, 09:14</span>` : `<ul class="breadcrumbs list-none"><li itemscope itemtype="http://data-vocabulary.org/Breadcrumb"><a href="/vi/" itemprop="url" title="Trang nhất"><span itemprop="title">Trang nhất</span></a></li>${crumbs.map(([words, href]) => `<li itemscope itemtype="http://data-vocabulary.org/Breadcrumb"><a href="${href}" itemprop="url" title="${words}"><span class="txt" itemprop="title">${words}</span></a></li>`).join('')}</ul>`}</div></div><div class="headerSearch col-xs-24 col-sm-6"><div class="input-group"><input type="text" class="form-control" maxlength="60" placeholder="Tìm kiếm..."></div></div></div></div></div></nav>
<div class="row"><div class="col-sm-16 col-md-18">${main}</div><div class="col-sm-8 col-md-6">${site.blocks['side'] ?? ''}<div class="panel panel-primary"><div class="panel-heading">Thống kê</div><div class="panel-body"><ul class="counter list-none display-table"><li><span>Đang truy cập</span><span>17</span></li><li><span>Hôm nay</span><span>1,906</span></li><li><span>Tổng lượt truy cập</span><span>8,238,359</span></li></ul></div></div></div></div></div></section></div>
<footer id="footer"><div class="wraper"><div class="container"><div class="row"><div class="col-xs-24 col-md-12"><p><strong>TRANG THÔNG TIN ĐIỆN TỬ SỞ XÂY DỰNG NGHỆ AN</strong></p><p>Chịu trách nhiệm: Giám đốc Sở. Trụ sở: số 12, đường Trường Thi, thành phố Vinh, tỉnh Nghệ An</p><p>Điện thoại: 0238.3844.512 - Fax: 0238.3840.917 - Email: sxd@nghean.gov.vn</p></div><div class="col-xs-24 col-md-12"><p>Giấy phép số 118/GP-TTĐT ngày 14/6/2019. &copy; Bản quyền thuộc về ${NAME}. Phát triển trên nền tảng NukeViet.</p></div></div></div></div></footer></div></body></html>`;
}
