/** An in-house ASP.NET MVC site with Bootstrap 4: cards, tabs, accordions, modal windows, days split over a badge. */

import type { Routes } from '../../support/server.ts';
import {
  byField,
  dmy,
  inOrder,
  pagesOf,
  type DocumentList,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

export const NAME = 'Sở Nội vụ tỉnh Bình Định';
const PER_PAGE = 7;
const PAGE = /[?&]page=(\d+)/;

/** A directive as the list shows it: issued one day, posted another. */
export interface Directive extends DocumentRow {
  readonly posted: string;
}

const isDirective = (row: DocumentRow): row is Directive => 'posted' in row;

/** What a procedure's field begins with where another level handles it. */
export const DISTRICT = 'Cấp huyện';
export const COMMUNE = 'Cấp xã';

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, NAME, home(site));
  routes['/Home/Index'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(site, title, panel(title, main));
  const lists = new Map(Object.values(site.lists).map((list) => [list.path, list]));
  routes['/Home/Category'] = ({ path }) => {
    const list = lists.get(path.replace(/&page=\d+/, ''));
    return list === undefined
      ? { status: 404, body: 'Không tìm thấy trang' }
      : page(site, list.label, column(list, Number(PAGE.exec(path)?.[1] ?? 1)));
  };
  for (const list of lists.values())
    for (const post of list.posts) routes[post.path] = page(site, post.title, article(list, post));
  for (const table of Object.values(site.documents))
    routes[table.path] = page(site, table.label, panel(table.label, documents(table)));
  routes['/Procedure/Index'] = page(
    site,
    'Bộ thủ tục hành chính',
    panel('Bộ thủ tục hành chính', procedures(site.procedures)),
  );
  return { ...routes, ...site.served };
}

const panel = (title: string, content: string): string =>
  `<div class="card shadow-sm mb-4"><div class="card-header bg-primary text-white"><h5 class="mb-0 text-uppercase">${title}</h5></div><div class="card-body">${content}</div></div>`;

const badge = (date: string): string =>
  `<div class="date-badge text-center mr-3"><span class="day d-block h4">${date.slice(8)}</span><span class="month small">${date.slice(5, 7)}/${date.slice(0, 4)}</span></div>`;

function column({ path, label, posts }: List, now: number): string {
  const pages = pagesOf(inOrder(posts), PER_PAGE);
  const media = (pages[now - 1] ?? [])
    .map(
      ({ path: at, title, lead, date, image, pinned }) =>
        `<li class="media mb-3 border-bottom">${date === null ? '' : badge(date)}${image === undefined ? '' : `<img class="mr-3 img-thumbnail" src="${image}" alt="" width="160">`}<div class="media-body"><h6 class="mt-0">${pinned === true ? '<span class="badge badge-danger">Ghim</span> ' : ''}<a href="${at}">${title}</a></h6><p class="text-justify small">${lead}</p></div></li>`,
    )
    .join('');
  const numbers =
    pages.length === 1
      ? ''
      : `<nav aria-label="Phân trang"><ul class="pagination justify-content-center">${pages.map((_, index) => `<li class="page-item${index + 1 === now ? ' active' : ''}"><a class="page-link" href="${path}&amp;page=${index + 1}">${index + 1}</a></li>`).join('')}<li class="page-item"><a class="page-link" href="${path}&amp;page=${Math.min(now + 1, pages.length)}">&raquo;</a></li></ul></nav>`;
  return panel(label, `<ul class="list-unstyled">${media}</ul>${numbers}`);
}

function article(list: List, post: Post): string {
  const { title, lead, date, more, image } = post;
  const others = inOrder(list.posts)
    .filter((one) => one !== post)
    .slice(0, 3)
    .map(
      (one) =>
        `<li><a href="${one.path}">${one.title}</a>${one.date === null ? '' : ` <small class="text-muted">(${dmy(one.date)})</small>`}</li>`,
    )
    .join('');
  return `<article class="card mb-4"><div class="card-body"><h4 class="card-title">${title}</h4>${date === null ? '' : `<p class="text-muted small"><i class="far fa-clock"></i> ${dmy(date)} 07:42 <i class="far fa-eye ml-2"></i> 318</p>`}<p class="font-weight-bold">${lead}</p>${image === undefined ? '' : `<figure class="figure text-center"><img class="figure-img img-fluid rounded" src="${image}" alt=""><figcaption class="figure-caption">Quang cảnh buổi làm việc</figcaption></figure>`}${more.map((text) => `<p class="text-justify">${text}</p>`).join('')}<p class="text-right"><em>Phòng Cải cách hành chính</em></p></div><div class="card-footer"><h6>Tin liên quan</h6><ul>${others}</ul></div></article>`;
}

function documents({ rows }: DocumentList): string {
  const posting = rows.some(isDirective);
  const cells = rows
    .map(
      (row) =>
        `<tr><td class="text-nowrap">${row.number}</td><td>${row.at === undefined ? row.about : `<a href="${row.at}">${row.about}</a>`}</td><td>${dmy(row.date)}</td><td>${isDirective(row) ? dmy(row.posted) : row.by}</td></tr>`,
    )
    .join('');
  return `<div class="table-responsive"><table class="table table-sm table-striped table-bordered"><thead class="thead-light"><tr><th>Số, ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th><th>${posting ? 'Ngày đăng' : 'Cơ quan'}</th></tr></thead><tbody>${cells}</tbody></table></div>`;
}

function procedures(all: readonly Procedure[]): string {
  const of = (level: string) => all.filter(({ field }) => field.startsWith(level));
  const own = all.filter(({ field }) => !field.startsWith(DISTRICT) && !field.startsWith(COMMUNE));
  const tabs: readonly (readonly [id: string, words: string, ones: readonly Procedure[]])[] = [
    ['tinh', 'Sở Nội vụ', own],
    ['huyen', DISTRICT, of(DISTRICT)],
    ['xa', COMMUNE, of(COMMUNE)],
  ];
  return `<ul class="nav nav-tabs" role="tablist">${tabs.map(([id, words, ones], index) => `<li class="nav-item"><a class="nav-link${index === 0 ? ' active' : ''}" data-toggle="tab" href="#${id}" role="tab">${words} <span class="badge badge-pill badge-info">${ones.length}</span></a></li>`).join('')}</ul>
<div class="tab-content pt-3">${tabs.map(([id, , ones], index) => `<div class="tab-pane fade${index === 0 ? ' show active' : ''}" id="${id}" role="tabpanel">${accordion(id, ones)}</div>`).join('')}</div>${all.map(modal).join('')}`;
}

const target = (code: string): string => `tthc-${code.replace('.', '-')}`;

const accordion = (id: string, ones: readonly Procedure[]): string =>
  `<div class="accordion" id="acc-${id}">${[...byField(ones)]
    .map(
      ([field, some], index) =>
        `<div class="card"><div class="card-header"><button class="btn btn-link btn-block text-left" type="button" data-toggle="collapse" data-target="#${id}-${index}">Lĩnh vực ${field.replace(/^Cấp (?:huyện|xã): /, '')}</button></div><div id="${id}-${index}" class="collapse" data-parent="#acc-${id}"><div class="card-body p-0"><table class="table table-sm mb-0"><tbody>${some.map(({ code, name }) => `<tr><td><span class="badge badge-secondary">${code}.000.00.00.H08</span></td><td>${name}</td><td><span class="badge badge-success">Mức độ 3</span></td><td><button type="button" class="btn btn-sm btn-outline-primary" data-toggle="modal" data-target="#${target(code)}">Chi tiết</button></td></tr>`).join('')}</tbody></table></div></div></div>`,
    )
    .join('')}</div>`;

const modal = ({ code, name, parts }: Procedure): string =>
  `<div class="modal fade" id="${target(code)}" tabindex="-1" role="dialog" aria-hidden="true"><div class="modal-dialog modal-lg" role="document"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${name}</h5><button type="button" class="close" data-dismiss="modal" aria-label="Đóng"><span aria-hidden="true">&times;</span></button></div><div class="modal-body"><dl class="row">${parts.map(([label, text]) => `<dt class="col-sm-3">${label}</dt><dd class="col-sm-9">${text}</dd>`).join('')}</dl></div></div></div></div>`;

function home(site: Site): string {
  const [news, cchc] = [site.lists['news'], site.lists['cchc']];
  if (news === undefined || cchc === undefined) throw new Error('a home page shows news');
  const slides = inOrder(news.posts)
    .slice(0, 3)
    .map(
      ({ path, title }, index) =>
        `<div class="carousel-item${index === 0 ? ' active' : ''}"><a href="${path}"><img class="d-block w-100" src="/Uploads/slide${index + 1}.jpg" alt=""></a><div class="carousel-caption d-none d-md-block"><h5><a href="${path}">${title}</a></h5></div></div>`,
    )
    .join('');
  const card = ({ path, label, posts }: List) =>
    `<div class="card mb-3"><div class="card-header"><a class="text-uppercase font-weight-bold" href="${path}">${label}</a></div><ul class="list-group list-group-flush">${inOrder(
      posts,
    )
      .slice(0, 4)
      .map(
        ({ path: at, title, date }) =>
          `<li class="list-group-item d-flex justify-content-between"><a href="${at}">${title}</a>${date === null ? '' : `<span class="badge badge-light">${dmy(date)}</span>`}</li>`,
      )
      .join('')}</ul></div>`;
  return `<div id="carousel" class="carousel slide mb-3" data-ride="carousel"><div class="carousel-inner">${slides}</div></div>${card(news)}${card(cchc)}`;
}

const items = (menu: readonly MenuItem[]): string =>
  menu
    .map(({ href, words, under }, index) =>
      under === undefined
        ? `<li class="nav-item"><a class="nav-link" href="${href}">${words}</a></li>`
        : `<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" id="dd${index}" role="button" data-toggle="dropdown" aria-haspopup="true">${words}</a><div class="dropdown-menu" aria-labelledby="dd${index}">${under.map((one) => `<a class="dropdown-item" href="${one.href}">${one.words}</a>`).join('')}</div></li>`,
    )
    .join('');

function page(site: Site, title: string, main: string): string {
  const read = [...(site.lists['cchc']?.posts ?? []), ...(site.lists['news']?.posts ?? [])].filter(
    (_, index) => index % 5 === 1,
  );
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><title>${title === NAME ? NAME : `${title} - ${NAME}`}</title><link rel="stylesheet" href="/lib/bootstrap/dist/css/bootstrap.min.css" /></head>
<body><header><div class="container"><img class="img-fluid" src="/Content/banner-2020.png" alt="${NAME}" /></div><nav class="navbar navbar-expand-lg navbar-dark bg-primary"><div class="container"><a class="navbar-brand" href="/Home/Index"><i class="fas fa-home"></i></a><button class="navbar-toggler" type="button" data-toggle="collapse" data-target="#nav"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse" id="nav"><ul class="navbar-nav mr-auto">${items(site.menu)}</ul><form class="form-inline" action="/Home/Search"><input class="form-control form-control-sm" name="q" placeholder="Tìm kiếm" /></form></div></div></nav><div class="container small text-muted">Thứ Năm, 10/11/2022</div></header>
<main role="main" class="container pt-3"><div class="row"><div class="col-lg-8">${main}</div><aside class="col-lg-4">${site.blocks['aside'] ?? ''}<div class="card mb-3"><div class="card-header">Tin đọc nhiều</div><ul class="list-group list-group-flush">${read.map(({ path, title: words, date }) => `<li class="list-group-item"><img src="/Uploads/nho.jpg" alt="" width="48" class="mr-2"><a href="${path}">${words}</a>${date === null ? '' : ` <span class="badge badge-light">${dmy(date)}</span>`}</li>`).join('')}</ul></div></aside></div></main>
<footer class="bg-light border-top"><div class="container">${site.blocks['footer'] ?? ''}</div></footer><script src="/lib/jquery/dist/jquery.min.js"></script></body></html>`;
}
