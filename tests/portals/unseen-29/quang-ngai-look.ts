/** A site of 2026 on Laravel and Bootstrap 5: cards, an off-canvas twin of the menu, `?page=2`, files under /storage/. */

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
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Xây dựng tỉnh Quảng Ngãi';
const PER_PAGE = 8;
const PROCEDURES_PER_PAGE = 9;

export const PROCEDURES_AT = '/thu-tuc-hanh-chinh';
export const COMMUNE = 'Cấp xã';
export const OWN_LEVEL = 'Cấp tỉnh';

const at = (path: string, page: number): string => (page === 1 ? path : `${path}?page=${page}`);

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, '/', 'Trang chủ', home(site));
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      path,
      title,
      `${crumbs(title)}<section class="py-3"><h1 class="h3 fw-bold text-primary">${title}</h1><div class="content-detail ck-content">${main}</div></section>`,
    );
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const list of Object.values(site.documents)) {
    const pages = pagesOf(list.rows, PER_PAGE);
    for (const [index, rows] of pages.entries())
      routes[at(list.path, index + 1)] = page(
        site,
        list.path,
        list.label,
        `${crumbs(list.label)}<h1 class="h3">${list.label}</h1>${documents(rows)}${pager(list.path, index + 1, pages.length)}`,
      );
  }
  const pages = pagesOf(site.procedures, PROCEDURES_PER_PAGE);
  for (const [index, rows] of pages.entries())
    routes[at(PROCEDURES_AT, index + 1)] = page(
      site,
      PROCEDURES_AT,
      'Thủ tục hành chính',
      `${crumbs('Thủ tục hành chính')}<h1 class="h3">Danh sách thủ tục hành chính</h1><p class="text-muted">Tìm thấy ${site.procedures.length} thủ tục</p><div class="list-group list-group-flush">${rows.map(procedureCard).join('')}</div>${pager(PROCEDURES_AT, index + 1, pages.length)}`,
    );
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(
        site,
        PROCEDURES_AT,
        one.name,
        `${crumbs('Thủ tục hành chính')}<h1 class="h4">${one.name}</h1><p><span class="badge text-bg-secondary">${one.code}</span></p><div class="accordion" id="tthc">${one.parts.map(([label, text], index) => `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button" data-bs-toggle="collapse" data-bs-target="#c${index}">${label}</button></h2><div id="c${index}" class="accordion-collapse collapse show"><div class="accordion-body">${text}</div></div></div>`).join('')}</div>`,
      );
  return { ...routes, ...site.served };
}

const procedureCard = (one: Procedure): string => {
  const [field = '', level = OWN_LEVEL] = one.field.split(' | ');
  return `<div class="list-group-item py-3"><div class="d-flex w-100 justify-content-between"><a class="fw-semibold text-decoration-none" href="${one.path ?? '#'}">${one.name}</a><span class="badge rounded-pill ${level === COMMUNE ? 'text-bg-warning' : 'text-bg-success'}">${level}</span></div><small class="text-muted">Mã TTHC: ${one.code} · Lĩnh vực: ${field} · Cơ quan thực hiện: ${level === COMMUNE ? 'Ủy ban nhân dân cấp xã' : 'Sở Xây dựng'}</small></div>`;
};

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  for (const [index, posts] of pages.entries())
    routes[at(list.path, index + 1)] = page(
      site,
      list.path,
      list.label,
      `${crumbs(list.label)}<h1 class="h3">${list.label}</h1><div class="row row-cols-1 row-cols-md-2 g-4">${posts.map(card).join('')}</div>${pager(list.path, index + 1, pages.length)}`,
    );
  for (const post of list.posts)
    routes[post.path] = page(
      site,
      list.path,
      post.title,
      `${crumbs(list.label)}<article><h1 class="h2">${post.title}</h1><div class="d-flex gap-3 text-muted small mb-3">${post.date === null ? '' : `<time datetime="${post.date}T08:30:00+07:00"><i class="bi bi-calendar3"></i> ${dmy(post.date)}</time>`}<span><i class="bi bi-eye"></i> ${post.title.length * 7}</span></div><p class="lead">${post.lead}</p>${post.more.map((text) => `<p>${text}</p>`).join('')}</article><hr><h2 class="h5">Bài viết cùng chuyên mục</h2><ul class="list-unstyled">${inOrder(
        list.posts,
      )
        .filter(({ path }) => path !== post.path)
        .slice(0, 4)
        .map((one) => `<li><a href="${one.path}">${one.title}</a></li>`)
        .join('')}</ul>`,
    );
}

const card = (post: Post): string =>
  `<div class="col"><div class="card h-100 border-0 shadow-sm"><img src="/storage/thumbs/${slug(post.title).slice(0, 10)}.webp" class="card-img-top" alt="" loading="lazy"><div class="card-body"><h3 class="card-title h6"><a class="stretched-link" href="${post.path}">${post.title}</a></h3><p class="card-text small">${post.lead}</p></div>${post.date === null ? '' : `<div class="card-footer bg-white border-0 small text-muted">${dmy(post.date)}</div>`}</div></div>`;

const pager = (path: string, now: number, count: number): string =>
  count < 2
    ? ''
    : `<nav class="mt-4" aria-label="Phân trang"><ul class="pagination justify-content-center">${Array.from({ length: count }, (_, index) => (index + 1 === now ? `<li class="page-item active" aria-current="page"><span class="page-link">${now}</span></li>` : `<li class="page-item"><a class="page-link" href="${path}?page=${index + 1}">${index + 1}</a></li>`)).join('')}${now < count ? `<li class="page-item"><a class="page-link" href="${path}?page=${now + 1}" rel="next" aria-label="Sau &raquo;">&rsaquo;</a></li>` : ''}</ul></nav>`;

const documents = (rows: readonly DocumentRow[]): string =>
  rows.length === 0
    ? '<div class="alert alert-light text-center">Không tìm thấy văn bản nào.</div>'
    : `<div class="table-responsive"><table class="table table-hover align-middle"><thead class="table-light"><tr><th scope="col">#</th><th scope="col">Số ký hiệu</th><th scope="col">Ngày ban hành</th><th scope="col">Trích yếu</th><th scope="col">Tải về</th></tr></thead><tbody>${rows
        .map(
          ({ number, date, about, at: file }, index) =>
            `<tr><th scope="row">${index + 1}</th><td class="text-nowrap">${number}</td><td>${dmy(date)}</td><td>${about}</td><td>${file === undefined ? '' : `<a href="${file}" class="btn btn-sm btn-outline-primary"><i class="bi bi-download"></i></a>`}</td></tr>`,
        )
        .join('')}</tbody></table></div>`;

const crumbs = (title: string): string =>
  `<nav aria-label="breadcrumb"><ol class="breadcrumb small"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item active" aria-current="page">${title}</li></ol></nav>`;

function home(site: Site): string {
  const block = (list: List) =>
    `<section class="mb-5"><div class="d-flex justify-content-between border-bottom mb-3"><h2 class="h5 text-uppercase">${list.label}</h2><a href="${list.path}" class="small">Xem thêm <i class="bi bi-arrow-right"></i></a></div><div class="row row-cols-1 row-cols-md-2 g-4">${inOrder(list.posts).slice(0, 4).map(card).join('')}</div></section>`;
  return `${site.blocks['hero'] ?? ''}${Object.values(site.lists).map(block).join('')}`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  under.length === 0
    ? `<li class="nav-item"><a class="nav-link" href="${href}">${words}</a></li>`
    : `<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" aria-expanded="false">${words}</a><ul class="dropdown-menu">${under.map((one) => `<li><a class="dropdown-item" href="${one.href}">${one.words}</a></li>`).join('')}</ul></li>`;

function page(site: Site, path: string, title: string, main: string): string {
  const menu = site.menu.map(item).join('');
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="csrf-token" content="9fQ2sD0LkXc7"><title>${path === '/' ? NAME : `${title} | ${NAME}`}</title><meta property="og:site_name" content="${NAME}"><link rel="stylesheet" href="/build/assets/app-4f1c2a.css"></head>
<body><div class="topbar bg-primary text-white small"><div class="container d-flex justify-content-between"><span>Thứ Năm, 20/08/2026</span><span>${site.blocks['top'] ?? ''}</span></div></div>
<header class="container py-3"><a class="navbar-brand d-flex align-items-center" href="/"><img src="/images/quoc-huy.svg" height="72" alt="Quốc huy"><span class="ms-3"><small>UBND TỈNH QUẢNG NGÃI</small><br><strong>SỞ XÂY DỰNG</strong></span></a></header>
<nav class="navbar navbar-expand-lg sticky-top bg-body-tertiary"><div class="container"><button class="navbar-toggler" type="button" data-bs-toggle="offcanvas" data-bs-target="#mobileMenu"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse"><ul class="navbar-nav me-auto"><li class="nav-item"><a class="nav-link active" href="/"><i class="bi bi-house-door"></i></a></li>${menu}</ul><form class="d-flex" role="search" action="/tim-kiem"><input class="form-control" type="search" name="q" placeholder="Tìm kiếm"></form></div></div></nav>
<div class="offcanvas offcanvas-start" tabindex="-1" id="mobileMenu"><div class="offcanvas-body"><ul class="navbar-nav">${menu}</ul></div></div>
<main class="container my-4"><div class="row"><div class="col-lg-8">${main}</div><aside class="col-lg-4">${site.blocks['aside'] ?? ''}</aside></div></main>
<footer class="bg-dark text-white py-4"><div class="container"><p class="mb-1"><strong>${NAME}</strong></p><p class="mb-1"><i class="bi bi-geo-alt"></i> 118 Hùng Vương, phường Cẩm Thành, tỉnh Quảng Ngãi</p><p class="mb-1"><i class="bi bi-telephone"></i> 0255.3822.736 <i class="bi bi-envelope"></i> sxd@quangngai.gov.vn</p><p class="mb-0 small">© 2026. Người chịu trách nhiệm: Chánh Văn phòng Sở</p></div></footer></body></html>`;
}
