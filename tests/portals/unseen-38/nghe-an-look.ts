/** A portal somebody wrote in ASP.NET MVC with Bootstrap 4: cards, tabs, accordions, everything behind `?id=`. */

import type { Asked, Reply, Routes } from '../../support/server.ts';
import {
  byField,
  dmy,
  inOrder,
  pagesOf,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';
import { asked } from '../unseen-26/own.ts';

const NAME = 'Sở Tài nguyên và Môi trường Nghệ An';
const PER_PAGE = 6;
const ROWS = 5;
export const TODAY = '09/12/2022';

export const listAt = (id: number): string => `/tin-tuc/danh-sach?id=${id}`;
export const pageAt = (id: number): string => `/trang/noi-dung?id=${id}`;
export const PROCEDURES_AT = '/thu-tuc/danh-sach';
export const DOCUMENTS_AT = '/van-ban/danh-sach';
export const fieldAt = (field: number): string => `${PROCEDURES_AT}?linhvuc=${field}`;

const href = (path: string): string => path.replaceAll('&', '&amp;');
const keyOf = (path: string): string =>
  `${path.split('?', 1)[0] ?? ''}?${[...asked(path)]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .join('&')}`;

export function render(site: Site): Routes {
  const found = new Map<string, string | Reply>();
  const put = (path: string, html: string): void => void found.set(keyOf(path), html);
  put('/', page(site, NAME, home(site)));
  put('/Home/Index', page(site, NAME, home(site)));
  for (const [path, { title, main }] of Object.entries(site.pages)) put(path, page(site, title, card(title, main)));
  for (const list of Object.values(site.lists)) addList(put, site, list);
  for (const { label, rows } of Object.values(site.documents)) addDocuments(put, site, label, rows);
  addProcedures(put, site);
  for (const [path, reply] of Object.entries(site.served))
    if (typeof reply !== 'function') found.set(keyOf(path), reply);
  const missing: Reply = {
    status: 404,
    body: page(site, 'Không tìm thấy', card('Không tìm thấy', '<p>Địa chỉ bạn mở không tồn tại hoặc đã bị gỡ.</p>')),
  };
  return {
    '*': ({ path }: Asked) => found.get(keyOf(path)) ?? missing,
  };
}

type Put = (path: string, html: string) => void;

function addDocuments(put: Put, site: Site, label: string, rows: readonly DocumentRow[]): void {
  const pages = pagesOf(rows, ROWS);
  for (const [index, some] of pages.entries())
    put(
      index === 0 ? DOCUMENTS_AT : `${DOCUMENTS_AT}?trang=${index + 1}`,
      page(
        site,
        label,
        card(
          label,
          `<div class="list-group list-group-flush vanban">${some.map(documentRow).join('\n')}</div>${pager(DOCUMENTS_AT, '?', pages.length, index)}`,
        ),
      ),
    );
  for (const { number, date, about, by, at } of rows)
    if (at?.startsWith('/van-ban/chi-tiet') === true)
      put(
        at,
        page(
          site,
          about,
          card(
            'Chi tiết văn bản',
            `<dl class="row"><dt class="col-sm-3">Số ký hiệu</dt><dd class="col-sm-9">${number}</dd><dt class="col-sm-3">Ngày ban hành</dt><dd class="col-sm-9">${dmy(date)}</dd><dt class="col-sm-3">Cơ quan ban hành</dt><dd class="col-sm-9">${by}</dd><dt class="col-sm-3">Trích yếu</dt><dd class="col-sm-9">${about}</dd></dl><a class="btn btn-sm btn-success" href="/tai-ve?tep=${asked(at).get('id') ?? ''}"><i class="fas fa-download"></i> Tải về</a>`,
          ),
        ),
      );
}

const documentRow = ({ number, date, about, by, at }: DocumentRow): string =>
  `<div class="list-group-item"><div class="row"><div class="col-md-3"><span class="badge badge-info">${number}</span><div class="small text-muted"><i class="far fa-calendar-alt"></i> ${dmy(date)}</div></div><div class="col-md-9">${at === undefined ? `<span class="trichyeu">${about}</span>` : `<a class="trichyeu" href="${href(at)}">${about}</a>`}<div class="small">Cơ quan ban hành: ${by}</div></div></div></div>`;

function addProcedures(put: Put, site: Site): void {
  const fields = [...byField(site.procedures)];
  put(
    PROCEDURES_AT,
    page(
      site,
      'Thủ tục hành chính',
      card(
        'Thủ tục hành chính',
        `<p>Chọn lĩnh vực để xem thủ tục thuộc thẩm quyền giải quyết của Sở.</p><div class="row">${fields
          .map(
            ([field, ones], index) =>
              `<div class="col-md-6 mb-3"><div class="card h-100"><div class="card-body"><h6 class="card-title"><a class="stretched-link" href="${href(fieldAt(index + 1))}">${field}</a></h6><span class="badge badge-pill badge-secondary">${ones.length}</span></div></div></div>`,
          )
          .join('')}</div>`,
      ),
    ),
  );
  for (const [index, [field, ones]] of fields.entries())
    put(
      fieldAt(index + 1),
      page(
        site,
        `Thủ tục hành chính lĩnh vực ${field}`,
        card(
          `Lĩnh vực ${field}`,
          `<div class="list-group thutuc">${ones
            .map(
              ({ code, name, path }) =>
                `<div class="list-group-item"><div class="d-flex justify-content-between"><strong>${path === null ? name : `<a href="${href(path)}">${name}</a>`}</strong></div><div class="small text-muted">Mã thủ tục: ${code} &middot; Cấp thực hiện: Cấp tỉnh</div></div>`,
            )
            .join('\n')}</div>`,
        ),
      ),
    );
  for (const one of site.procedures) if (one.path !== null) put(one.path, page(site, one.name, procedure(one)));
}

const procedure = ({ code, name, field, parts }: Procedure): string =>
  card(
    name,
    `<p class="small">Mã thủ tục: <b>${code}</b> | Lĩnh vực: ${field}</p><div class="accordion" id="tt">${parts
      .map(
        ([label, text], at) =>
          `<div class="card"><div class="card-header p-0" id="h${at}"><h2 class="mb-0"><button class="btn btn-link btn-block text-left" type="button" data-toggle="collapse" data-target="#c${at}" aria-expanded="${String(at === 0)}" aria-controls="c${at}">${label}</button></h2></div><div id="c${at}" class="collapse${at === 0 ? ' show' : ''}" aria-labelledby="h${at}" data-parent="#tt"><div class="card-body">${text}</div></div></div>`,
      )
      .join('\n')}</div>`,
  );

const pager = (path: string, join: string, count: number, current: number): string =>
  count === 1
    ? ''
    : `<nav aria-label="Phân trang"><ul class="pagination justify-content-center">${Array.from({ length: count }, (_, at) => `<li class="page-item${at === current ? ' active' : ''}"><a class="page-link" href="${href(at === 0 ? path : `${path}${join}trang=${at + 1}`)}">${at + 1}</a></li>`).join('')}</ul></nav>`;

function addList(put: Put, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  for (const [index, posts] of pages.entries())
    put(
      index === 0 ? list.path : `${list.path}&trang=${index + 1}`,
      page(
        site,
        list.label,
        card(list.label, `${posts.map(media).join('\n')}${pager(list.path, '&', pages.length, index)}`),
      ),
    );
  for (const post of list.posts) put(post.path, page(site, post.title, article(list, post)));
}

const clock = (date: string | null): string =>
  date === null
    ? ''
    : `<small class="text-muted"><i class="far fa-clock"></i> ${dmy(date)} 0${(Number(date.slice(9)) % 3) + 7}:${date.slice(8)}</small>`;

const media = ({ path, title, lead, date, pinned }: Post): string =>
  `<div class="media border-bottom pb-2 mb-3"><a href="${href(path)}"><img class="mr-3 img-thumbnail" src="/Uploads/thumb/macdinh.jpg" alt="" width="150"></a><div class="media-body"><h5 class="mt-0">${pinned === true ? '<i class="fas fa-thumbtack"></i> ' : ''}<a href="${href(path)}">${title}</a></h5>${clock(date)}<p class="mb-0">${lead}</p></div></div>`;

function article(list: List, post: Post): string {
  const others = inOrder(list.posts.filter(({ path }) => path !== post.path)).slice(0, 4);
  return `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item"><a href="${href(list.path)}">${list.label}</a></li></ol></nav>
<div class="bai-viet"><h1 class="h4">${post.title}</h1>${clock(post.date)}<p class="font-weight-bold mt-2">${post.lead}</p>${post.image === undefined ? '' : `<figure class="figure"><img src="${post.image}" class="figure-img img-fluid" alt=""></figure>`}${post.more.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('\n')}<p class="text-right font-italic">Phòng Thông tin - Truyền thông</p></div>
<div class="card mt-3"><div class="card-header">Tin liên quan</div><ul class="list-group list-group-flush">${others.map(({ path, title, date }) => `<li class="list-group-item"><a href="${href(path)}">${title}</a> ${date === null ? '' : `<span class="small">(${dmy(date)})</span>`}</li>`).join('')}</ul></div>`;
}

const card = (title: string, main: string): string =>
  `<div class="card mb-3"><div class="card-header bg-success text-white"><h1 class="h5 mb-0">${title}</h1></div><div class="card-body">${main}</div></div>`;

function home(site: Site): string {
  const lists = Object.entries(site.lists);
  const tab = ([name, { label }]: readonly [string, List], at: number): string =>
    `<li class="nav-item"><a class="nav-link${at === 0 ? ' active' : ''}" data-toggle="tab" href="#tab-${name}" role="tab">${label}</a></li>`;
  const pane = ([name, list]: readonly [string, List], at: number): string =>
    `<div class="tab-pane fade${at === 0 ? ' show active' : ''}" id="tab-${name}" role="tabpanel"><div class="row">${inOrder(
      list.posts,
    )
      .slice(0, 3)
      .map(
        ({ path, title, date }) =>
          `<div class="col-md-4"><div class="card"><img class="card-img-top" src="/Uploads/thumb/macdinh.jpg" alt=""><div class="card-body"><h6 class="card-title"><a href="${href(path)}">${title}</a></h6>${clock(date)}</div></div></div>`,
      )
      .join('')}</div><a class="btn btn-link" href="${href(list.path)}">Xem tất cả</a></div>`;
  return `<div id="slide" class="carousel slide" data-ride="carousel"><div class="carousel-inner"><div class="carousel-item active"><img class="d-block w-100" src="/Uploads/slide/bien-cua-lo.jpg" alt="Vì một môi trường xanh"></div></div></div>
<ul class="nav nav-tabs mt-3" role="tablist">${lists.map(tab).join('')}</ul><div class="tab-content border p-2">${lists.map(pane).join('\n')}</div>${site.blocks['home'] ?? ''}`;
}

const item = ({ href: to, words, under = [] }: MenuItem): string =>
  under.length === 0
    ? `<li class="nav-item"><a class="nav-link" href="${href(to)}">${words}</a></li>`
    : `<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" role="button" data-toggle="dropdown">${words}</a><div class="dropdown-menu">${under.map((one) => `<a class="dropdown-item" href="${href(one.href)}">${one.words}</a>`).join('')}</div></li>`;

function page(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no" /><title>${title === NAME ? NAME : `${title} - ${NAME}`}</title><link rel="stylesheet" href="/Content/bootstrap.min.css" /><link rel="stylesheet" href="/Content/site.css?v=3Gd2" /></head>
<body><div class="container-fluid topbar py-1"><div class="container d-flex justify-content-between"><span><i class="far fa-calendar"></i> Thứ Sáu, ngày ${TODAY}</span><span>${site.blocks['top'] ?? ''}<a href="/en">English</a></span></div></div>
<header class="container"><a href="/"><img class="img-fluid" src="/Content/images/banner.png" alt="${NAME}"></a></header>
<nav class="navbar navbar-expand-lg navbar-dark bg-success"><div class="container"><div class="collapse navbar-collapse" id="menuChinh"><ul class="navbar-nav mr-auto"><li class="nav-item"><a class="nav-link" href="/"><i class="fas fa-home"></i><span class="sr-only">Trang chủ</span></a></li>${site.menu.map(item).join('')}</ul><form class="form-inline" action="/tim-kiem" method="get"><input class="form-control form-control-sm" type="search" name="q" placeholder="Tìm kiếm"></form></div></div></nav>
<div class="container body-content mt-3"><div class="row"><div class="col-lg-9">${main}</div><div class="col-lg-3">${site.blocks['side'] ?? ''}<div class="card mb-3"><div class="card-header">Chất lượng không khí</div><div class="card-body">Trạm Vinh: AQI 57 (trung bình)</div></div></div></div></div>
<footer class="bg-dark text-white py-3 mt-4"><div class="container"><div class="row"><div class="col-md-8"><b>${NAME.toUpperCase()}</b><br>Số 31, đường Quang Trung, thành phố Vinh<br>Điện thoại: 0238.3844.733 - Email: stnmt@nghean.gov.vn</div><div class="col-md-4 text-right">&copy; 2020 - 2022<br>Lượt truy cập: 3.844.102</div></div></div></footer>
<script src="/Scripts/jquery-3.4.1.min.js"></script><script src="/Scripts/bootstrap.bundle.min.js"></script></body></html>`;
}
