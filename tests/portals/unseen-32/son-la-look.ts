/** A province's own content system: paths with Vietnamese letters, `chi-tiet-tin?id=`, cards, tabs and widgets. */

import type { Routes } from '../../support/server.ts';
import {
  byField,
  dmy,
  inOrder,
  pagesOf,
  slug,
  type DocumentRow,
  type List,
  type Post,
  type Site,
} from '../unseen-22/site.ts';
import { at } from './own.ts';

const NAME = 'Sở Khoa học và Công nghệ';
const PER_PAGE = 9;

export const PROCEDURES = '/thủ-tục-hành-chính';
export const DOCUMENT = '/văn-bản/chi-tiết';
const FIELDS = ['Hoạt động khoa học và công nghệ', 'An toàn bức xạ và hạt nhân', 'Tiêu chuẩn đo lường chất lượng'];
export const fieldAt = (field: string): string =>
  field === FIELDS[0] ? PROCEDURES : `${PROCEDURES}?linhvuc=${FIELDS.indexOf(field) + 1}`;

/** Its name tells no number. */
export const fileOf = (number: string): string =>
  `/upload/vanban/${number.length}${slug(number).slice(0, 3)}_signed.pdf`;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  const add = (path: string, title: string, main: string): void => void (routes[at(path)] = page(site, title, main));
  routes['/'] = page(site, 'Trang chủ', home(site), true);
  for (const [path, { title, main }] of Object.entries(site.pages))
    add(
      path,
      title,
      `<div class="card noidung-trang"><div class="card-header"><h1 class="h5 text-uppercase">${title}</h1></div><div class="card-body">${main}</div></div>`,
    );
  for (const list of Object.values(site.lists)) {
    const pages = pagesOf(inOrder(list.posts), PER_PAGE);
    for (const [index, posts] of pages.entries())
      add(
        index === 0 ? list.path : `${list.path}?trang=${index + 1}`,
        list.label,
        `<h1 class="tieude-chuyenmuc"><span>${list.label}</span></h1><div class="ds-tin">${posts.map(card).join('\n')}</div>${pager(list.path, pages.length, index)}`,
      );
    for (const post of list.posts) add(post.path, post.title, article(list, post));
  }
  for (const { path, label, rows } of Object.values(site.documents)) {
    const pages = pagesOf(rows, 6);
    for (const [index, some] of pages.entries())
      add(
        index === 0 ? path : `${path}?trang=${index + 1}`,
        label,
        `<h1 class="tieude-chuyenmuc"><span>${label}</span></h1>${search()}<div class="ds-vanban">${some.map(documentCard).join('\n')}</div>${pager(path, pages.length, index)}`,
      );
    for (const row of rows) if (row.at?.startsWith(DOCUMENT) === true) add(row.at, row.about, documentPage(row));
  }
  if (site.procedures.length > 0) procedures(site, add);
  return { ...routes, ...site.served };
}

function procedures(site: Site, add: (path: string, title: string, main: string) => void): void {
  const fields = byField(site.procedures);
  for (const field of FIELDS) {
    const tabs = FIELDS.map(
      (one) =>
        `<li class="nav-item"><a class="nav-link${one === field ? ' active' : ''}" href="${fieldAt(one)}">${one} <span class="badge badge-light">${fields.get(one)?.length ?? 0}</span></a></li>`,
    ).join('');
    const cards = (fields.get(field) ?? []).map(
      ({ code, name, path }) =>
        `<div class="media tthc-item border-bottom py-2"><i class="far fa-file-alt mr-2"></i><div class="media-body"><a class="ten-tthc" href="${path ?? '#'}">${name}</a><div class="small text-muted">Mã TTHC: <b>${code}</b> | Cấp thực hiện: Cấp tỉnh | Mức độ: 4</div></div><a class="btn btn-sm btn-outline-primary" target="_blank" href="https://dichvucong.sonla.gov.vn/nop-ho-so/${code}">Nộp hồ sơ</a></div>`,
    );
    add(
      fieldAt(field),
      'Thủ tục hành chính',
      `<h1 class="tieude-chuyenmuc"><span>Thủ tục hành chính</span></h1><ul class="nav nav-tabs">${tabs}</ul><div class="tab-content"><p class="mt-2"><em>Lĩnh vực: ${field}</em></p>${cards.join('\n')}</div>`,
    );
  }
  for (const { code, name, field, path, parts } of site.procedures)
    if (path !== null)
      add(
        path,
        name,
        `<div class="chitiet-tthc"><h1 class="h4">${name}</h1><table class="table table-sm"><tr><th>Mã thủ tục</th><td>${code}</td></tr><tr><th>Lĩnh vực</th><td>${field}</td></tr><tr><th>Cơ quan thực hiện</th><td>${NAME} tỉnh Sơn La</td></tr></table><div class="accordion">${parts.map(([label, text], index) => `<div class="card"><div class="card-header"><button class="btn btn-link" data-toggle="collapse" data-target="#p${index}">${label}</button></div><div id="p${index}" class="collapse"><div class="card-body">${text}</div></div></div>`).join('')}</div></div>`,
      );
}

const when = (date: string, index: number): string => `${dmy(date)} | 0${7 + (index % 3)}:${10 + (index % 40)}`;

const card = (post: Post, index: number): string => `<div class="card tin-item mb-3"><div class="row no-gutters">
<div class="col-4"><a href="${post.path}"><img src="/upload/anh/${post.path.slice(-5)}.jpg" class="card-img" alt=""></a></div>
<div class="col-8"><div class="card-body"><h2 class="card-title h6"><a href="${post.path}">${post.title}</a></h2>
${post.date === null ? '' : `<p class="card-text"><small class="text-muted"><i class="far fa-clock"></i> ${when(post.date, index)}</small></p>`}<p class="card-text mota">${post.lead}</p></div></div></div></div>`;

const pager = (path: string, count: number, now: number): string =>
  count < 2
    ? ''
    : `<nav aria-label="Phân trang"><ul class="pagination justify-content-end">${Array.from({ length: count }, (_, index) => `<li class="page-item${index === now ? ' active' : ''}"><a class="page-link" href="${path}${index === 0 ? '' : `?trang=${index + 1}`}">${index + 1}</a></li>`).join('')}</ul></nav>`;

function article(list: List, post: Post): string {
  const others = inOrder(list.posts)
    .filter(({ path }) => path !== post.path)
    .slice(0, 5);
  return `<ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item"><a href="${list.path}">${list.label}</a></li></ol>
<div class="chitiet-tin"><h1 class="tieude-tin">${post.title}</h1><div class="d-flex justify-content-between thongtin-tin">${post.date === null ? '<span></span>' : `<span><i class="far fa-calendar-alt"></i> ${when(post.date, 1)}</span>`}<span>Lượt xem: ${300 + post.title.length} | <a href="javascript:window.print()">Bản in</a></span></div>
<div class="mota-tin font-weight-bold">${post.lead}</div><div class="noidung-tin">${post.more.map((text) => `<p style="text-align:justify">${text}</p>`).join('\n')}<p style="text-align:right"><strong>BBT</strong></p></div></div>
<div class="tin-lienquan"><h4>Tin cùng chuyên mục</h4><ul>${others.map(({ path, title, date }) => `<li><a href="${path}">${title}</a>${date === null ? '' : ` <span class="text-muted">(${dmy(date)})</span>`}</li>`).join('')}</ul></div>`;
}

const search = (): string =>
  '<form class="form-inline tim-vanban" method="get"><input class="form-control form-control-sm" name="sokyhieu" placeholder="Số ký hiệu"><select name="coquan" class="form-control form-control-sm"><option value="">-- Cơ quan ban hành --</option><option>Chính phủ</option><option>UBND tỉnh</option></select><button class="btn btn-sm btn-primary">Tìm</button></form>';

const documentCard = ({ number, date, about, by, at: where }: DocumentRow): string => {
  const inner = where === undefined ? about : `<a href="${where}">${about}</a>`;
  return `<div class="vanban-item card card-body py-2"><div class="row"><div class="col-md-3"><strong>${number}</strong><br><span class="small">Ngày ban hành: ${dmy(date)}</span></div><div class="col-md-7">${inner}</div><div class="col-md-2 small">${by}</div></div></div>`;
};

const documentPage = ({ number, date, about, by }: DocumentRow): string =>
  `<div class="vanban-chitiet"><h1 class="h5">${about}</h1><dl class="row"><dt class="col-sm-3">Số ký hiệu</dt><dd class="col-sm-9">${number}</dd><dt class="col-sm-3">Ngày ban hành</dt><dd class="col-sm-9">${dmy(date)}</dd><dt class="col-sm-3">Cơ quan ban hành</dt><dd class="col-sm-9">${by}</dd><dt class="col-sm-3">Trích yếu</dt><dd class="col-sm-9">${about}</dd><dt class="col-sm-3">Tệp đính kèm</dt><dd class="col-sm-9"><a href="${fileOf(number)}"><i class="fas fa-paperclip"></i> Tải về</a></dd></dl></div>`;

function home(site: Site): string {
  const tabs = ['reform', 'news', 'life', 'notices'].flatMap((key) => site.lists[key] ?? []);
  return `<div class="tinnoibat">${inOrder(site.lists['news']?.posts ?? [])
    .slice(0, 1)
    .map(card)
    .join('')}</div>
<div class="tab-tin"><ul class="nav nav-tabs" role="tablist">${tabs.map(({ label }, index) => `<li class="nav-item"><a class="nav-link${index === 0 ? ' active' : ''}" data-toggle="tab" href="#tab${index}">${label}</a></li>`).join('')}</ul><div class="tab-content">${tabs
    .map(
      ({ path, posts }, index) =>
        `<div class="tab-pane${index === 0 ? ' active' : ''}" id="tab${index}"><ul class="list-unstyled">${inOrder(
          posts,
        )
          .slice(0, 5)
          .map(
            ({ path: to, title, date }) =>
              `<li><a href="${to}">${title}</a> <i class="ngay">${date === null ? '' : dmy(date).slice(0, 5)}</i></li>`,
          )
          .join('')}</ul><a class="xemthem" href="${path}">Xem tất cả &raquo;</a></div>`,
    )
    .join('')}</div></div>${site.blocks['home'] ?? ''}`;
}

function page(site: Site, title: string, main: string, isHome = false): string {
  const menu = site.menu
    .map(
      ({ href, words, under = [] }) =>
        `<li class="nav-item${under.length > 0 ? ' dropdown' : ''}"><a class="nav-link" href="${href}">${words}</a>${under.length > 0 ? `<div class="dropdown-menu">${under.map((one) => `<a class="dropdown-item" href="${one.href}">${one.words}</a>`).join('')}</div>` : ''}</li>`,
    )
    .join('');
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${isHome ? `${NAME} tỉnh Sơn La` : `${title} | ${NAME} tỉnh Sơn La`}</title><link rel="stylesheet" href="/assets/bootstrap.min.css"></head>
<body><div id="top-bar"><div class="container"><span id="dongho">Thứ sáu, ngày 25/11/2022</span> <a href="/en/about">English</a></div></div>
<header class="container"><a href="/"><img src="/assets/logo.png" alt="Quốc huy"></a><div class="ten-don-vi"><p>UBND TỈNH SƠN LA</p><p>${NAME.toUpperCase()}</p></div></header>
<nav class="navbar navbar-expand-lg"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/"><i class="fas fa-home"></i></a></li>${menu}</ul></nav>
<marquee>Chào mừng kỷ niệm 60 năm thành lập ngành ngày 18/5/2023</marquee>
<div class="container"><div class="row"><div class="col-lg-9" id="noidung">${main}</div><aside class="col-lg-3">${site.blocks['side'] ?? ''}
<div class="widget"><h4 class="widget-title">Thống kê truy cập</h4><p>Đang online: 12</p><p>Hôm nay: 1.022</p><p>Tất cả: 2.123.859.468</p></div></aside></div></div>
<footer><div class="container"><p><b>Trang thông tin điện tử ${NAME} tỉnh Sơn La</b></p><p>Chịu trách nhiệm: Nguyễn Đình Phong, Giám đốc Sở</p><p>Trụ sở: Tầng 5, tòa nhà 6T1, phường Tô Hiệu, thành phố Sơn La. ĐT: 0212.3852.119. Email: sokhcn@sonla.gov.vn</p><p>Giấy phép số 12/GP-TTĐT ngày 14/6/2019</p></div></footer></body></html>`;
}
