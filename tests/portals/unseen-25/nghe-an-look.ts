/** Liferay 7: one of many sites of a province's portal; portlets, asset publishers, a document library, long queries. */

import type { Routes } from '../../support/server.ts';
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
} from '../unseen-22/site.ts';

export const NAME = 'Sở Khoa học và Công nghệ tỉnh Nghệ An';
export const BASE = '/web/so-khoa-hoc-va-cong-nghe';
const SISTER = '/web/so-noi-vu';
const PER_PAGE = 6;
const PUBLISHER = 'com_liferay_asset_publisher_web_portlet_AssetPublisherPortlet_INSTANCE_';
const CURRENT = /_cur=(\d+)/;

/** Where a procedure's portlet shows it. */
export const PROCEDURES_AT = `${BASE}/thu-tuc-hanh-chinh`;
export const procedureAt = (id: number): string =>
  `${PROCEDURES_AT}?p_p_id=thutuchanhchinh_WAR_egovportlet&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&_thutuchanhchinh_WAR_egovportlet_view=detail&_thutuchanhchinh_WAR_egovportlet_id=${id}`;

/** The published address of an article in its publisher. */
export const articleAt = (page: string, words: string): string =>
  `${BASE}/${page}/-/asset_publisher/${instanceOf(`${BASE}/${page}`)}/content/${words}`;

const instanceOf = (path: string): string => `x${path.length * 977}Kq`;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = { status: 302, headers: { location: BASE }, body: '' };
  routes[BASE] = page(site, 'Trang chủ', home(site));
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(site, title, content(title, main));
  for (const list of Object.values(site.lists)) {
    routes[list.path] = ({ path }) => page(site, list.label, publisher(list, Number(CURRENT.exec(path)?.[1] ?? 1)));
    for (const post of list.posts) routes[post.path] = page(site, post.title, article(post), post.path);
  }
  for (const table of Object.values(site.documents))
    routes[table.path] = page(site, table.label, portlet('document_library', table.label, library(table)));
  const idOf = (path: string | null) => /portlet_id=(\d+)/.exec(path ?? '')?.[1];
  routes[PROCEDURES_AT] = ({ path }) => {
    const id = idOf(path);
    const one = site.procedures.find((each) => id !== undefined && idOf(each.path) === id);
    return one === undefined
      ? page(site, 'Thủ tục hành chính', procedures(site.procedures, Number(CURRENT.exec(path)?.[1] ?? 1)))
      : page(site, one.name, procedure(one));
  };
  return { ...routes, ...sister(), ...site.served };
}

const portlet = (id: string, title: string, body: string): string =>
  `<div class="portlet-boundary portlet-boundary_${id}_ portlet-static portlet-static-end portlet-barebone" id="p_p_id_${id}_"><span id="p_${id}"></span><section class="portlet" id="portlet_${id}"><header class="portlet-topper"><h2 class="portlet-title-text">${title}</h2></header><div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body">${body}</div></div></div></section></div>`;

const content = (title: string, main: string): string =>
  portlet(
    'com_liferay_journal_content_web_portlet_JournalContentPortlet_INSTANCE_u7',
    title,
    `<div class="journal-content-article" data-analytics-asset-type="web-content">${main}</div>`,
  );

function publisher({ path, label, posts }: List, now: number): string {
  const id = PUBLISHER + instanceOf(path);
  const pages = pagesOf(inOrder(posts), PER_PAGE);
  const entries = (pages[now - 1] ?? [])
    .map(
      ({ path: at, title, lead, date, pinned }) =>
        `<div class="asset-abstract${pinned === true ? ' default-asset-publisher ghim' : ''}"><h3 class="asset-title"><a href="${at}?inheritRedirect=false&amp;redirect=${encodeURIComponent(path)}">${title}</a></h3>${date === null ? '' : `<div class="asset-metadata"><span class="metadata-entry metadata-publish-date">Ngày đăng: ${dmy(date).replaceAll('/', '-')}</span></div>`}<div class="asset-content"><div class="asset-summary">${lead} <a class="asset-more" href="${at}?inheritRedirect=false&amp;redirect=${encodeURIComponent(path)}">Đọc thêm <span class="hide-accessible">${title}</span> »</a></div></div></div>`,
    )
    .join('<div class="separator"></div>');
  const at = (cur: number) =>
    `${path}?p_p_id=${id}&amp;p_p_lifecycle=0&amp;p_p_state=normal&amp;p_p_mode=view&amp;_${id}_delta=${PER_PAGE}&amp;p_r_p_resetCur=false&amp;_${id}_cur=${cur}`;
  return portlet(id, label, entries + paginator(at, pages.length, now, posts.length));
}

function paginator(at: (cur: number) => string, count: number, now: number, all: number): string {
  if (count === 1) return '';
  const before =
    now === 1
      ? '<li class="disabled page-item"><div class="page-link">Trước</div></li>'
      : `<li class="page-item"><a class="page-link" href="${at(now - 1)}">Trước</a></li>`;
  const after =
    now === count
      ? '<li class="disabled page-item"><div class="page-link">Tiếp</div></li>'
      : `<li class="page-item"><a class="page-link" href="${at(now + 1)}">Tiếp</a></li>`;
  return `<div class="taglib-page-iterator pagination-bar"><p class="pagination-results">Hiển thị trang ${now} trong ${count} trang (${all} kết quả)</p><ul class="pagination">${before}${after}</ul></div>`;
}

function article({ title, lead, date, more, image, path }: Post): string {
  const picture = image === undefined ? '' : `<p style="text-align:center"><img src="${image}" alt="" /></p>`;
  return portlet(
    `${PUBLISHER}${instanceOf(path.slice(0, path.indexOf('/-/')))}`,
    'Chi tiết tin',
    `<div class="asset-full-content"><h1 class="header-title"><span>${title}</span></h1>${date === null ? '' : `<div class="thoi-gian"><i class="icon-time"></i> 15:20 ${dmy(date)}</div>`}<div class="asset-content"><div class="journal-content-article"><p class="sapo">${lead}</p>${picture}${more.map((text) => `<p>${text}</p>`).join('')}</div></div><div class="asset-ratings">Đánh giá: (0 Đánh giá)</div></div>`,
  );
}

const library = ({ rows }: DocumentList): string =>
  `<div class="searchcontainer-content"><table class="table table-autofit table-list show-quick-actions-on-hover"><thead><tr><th>Số hiệu</th><th>Tên văn bản</th><th>Ngày ban hành</th><th>Cơ quan</th><th></th></tr></thead><tbody>${rows.map(({ number, about, date, by, at }) => `<tr data-qa-id="row"><td class="table-cell-expand-smaller">${number}</td><td class="table-cell-expand">${at === undefined ? about : `<a href="${at}">${about}</a>`}</td><td>${dmy(date)}</td><td>${by}</td><td><span class="taglib-icon-list"></span></td></tr>`).join('')}</tbody></table></div>`;

function procedures(all: readonly Procedure[], now: number): string {
  const pages = pagesOf(all, PER_PAGE);
  const rows = (pages[now - 1] ?? [])
    .map(
      ({ code, name, field, path }, index) =>
        `<tr><td>${(now - 1) * PER_PAGE + index + 1}</td><td>${code}.000.00.00.H41</td><td>${path === null ? name : `<a href="${path.replaceAll('&', '&amp;')}">${name}</a>`}</td><td>${field}</td></tr>`,
    )
    .join('');
  const at = (cur: number) =>
    `${PROCEDURES_AT}?p_p_id=thutuchanhchinh_WAR_egovportlet&amp;p_p_lifecycle=0&amp;p_p_state=normal&amp;p_p_mode=view&amp;_thutuchanhchinh_WAR_egovportlet_cur=${cur}`;
  return portlet(
    'thutuchanhchinh_WAR_egovportlet',
    'Thủ tục hành chính',
    `<div class="taglib-search-iterator"><table class="table table-bordered"><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th><th>Lĩnh vực</th></tr></thead><tbody>${rows}</tbody></table></div>${paginator(at, pages.length, now, all.length)}`,
  );
}

const procedure = ({ code, name, parts }: Procedure): string =>
  portlet(
    'thutuchanhchinh_WAR_egovportlet',
    'Thông tin chi tiết thủ tục',
    `<h3 class="ten-thu-tuc">${name}</h3><div class="row-fluid"><div class="span3"><strong>Mã thủ tục</strong></div><div class="span9">${code}.000.00.00.H41</div></div>${parts.map(([label, text]) => `<div class="row-fluid"><div class="span3"><strong>${label}</strong></div><div class="span9">${text}</div></div>`).join('')}`,
  );

function home(site: Site): string {
  const shown = ['news', 'cchc']
    .map((key) => site.lists[key])
    .filter((list) => list !== undefined)
    .map(({ path, label, posts }) =>
      portlet(
        `${PUBLISHER}${instanceOf(path)}`,
        label,
        `<ul class="tin-moi">${inOrder(posts)
          .slice(0, 4)
          .map(
            (one) =>
              `<li><a href="${one.path}">${one.title}</a>${one.date === null ? '' : ` <span class="ngay">${dmy(one.date)}</span>`}</li>`,
          )
          .join('')}</ul><a class="xem-them" href="${path}">Xem thêm</a>`,
      ),
    );
  return shown.join('') + (site.blocks['home'] ?? '');
}

const items = (menu: readonly MenuItem[]): string =>
  menu
    .map(
      ({ href, words, under }, index) =>
        `<li class="lfr-nav-item${under === undefined ? '' : ' dropdown'}" id="layout_${index + 31}" role="presentation"><a aria-labelledby="layout_${index + 31}" class="dropdown-toggle" href="${href}" role="menuitem"><span>${words}</span></a>${under === undefined ? '' : `<ul class="child-menu dropdown-menu" role="menu">${items(under)}</ul>`}</li>`,
    )
    .join('');

const TOP = `<div class="cong-tinh"><a href="/web/guest">Cổng thông tin điện tử tỉnh Nghệ An</a><div class="dropdown"><span>Sở, ban, ngành</span><ul><li><a href="${SISTER}">Sở Nội vụ</a></li><li><a href="${BASE}">Sở Khoa học và Công nghệ</a></li></ul></div></div>`;

const shell = (title: string, crumbs: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>${title}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" />${head}</head><body class="controls-visible yui3-skin-sam signed-out public-page site"><div class="container-fluid position-relative" id="wrapper">${TOP}${crumbs}<section id="content">${body}</section></div></body></html>`;

function page(site: Site, title: string, main: string, canonical?: string): string {
  const crumbs =
    title === 'Trang chủ'
      ? ''
      : `<nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="/web/guest">Tỉnh Nghệ An</a></li><li><a href="${BASE}">Sở Khoa học và Công nghệ</a></li><li class="active">${title}</li></ul></nav>`;
  const side = inOrder(site.lists['news']?.posts ?? [])
    .slice(0, 3)
    .map((one) => `<li><a href="${one.path}?inheritRedirect=true">${one.title}</a></li>`)
    .join('');
  return shell(
    `${title} - ${NAME}`,
    `<header id="banner" role="banner"><h1 class="site-title"><a class="logo" href="${BASE}" title="Về trang chủ"><img alt="${NAME}" height="90" src="/image/layout_set_logo?img_id=40112" /></a></h1><nav class="sort-pages modify-pages" id="navigation" role="navigation"><ul role="menubar">${items(site.menu)}</ul></nav></header>${crumbs}`,
    `<div class="columns-2" id="main-content" role="main"><div class="portlet-layout row"><div class="col-md-8 portlet-column portlet-column-first" id="column-1"><div class="portlet-dropzone">${main}</div></div><div class="col-md-4 portlet-column portlet-column-last" id="column-2"><div class="portlet-dropzone">${site.blocks['side'] ?? ''}${portlet('tin_moi', 'Tin mới', `<ul>${side}</ul>`)}</div></div></div></div><footer id="footer" role="contentinfo">${site.blocks['footer'] ?? ''}</footer>`,
    canonical === undefined ? '' : `<link href="${canonical}" rel="canonical" />`,
  );
}

/** Another department on the same portal, and the province's own pages. */
function sister(): Routes {
  const of = (title: string, main: string) =>
    shell(
      `${title} - Sở Nội vụ tỉnh Nghệ An`,
      `<header id="banner"><h1 class="site-title"><a href="${SISTER}">Sở Nội vụ tỉnh Nghệ An</a></h1><nav id="navigation"><ul role="menubar"><li><a href="${SISTER}">Trang chủ</a></li><li><a href="${SISTER}/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li><li><a href="${SISTER}/duong-day-nong">Đường dây nóng</a></li></ul></nav></header>`,
      `${main}<footer id="footer"><p>Sở Nội vụ tỉnh Nghệ An - số 6 đường Trần Phú, thành phố Vinh</p></footer>`,
    );
  return {
    [SISTER]: of(
      'Trang chủ',
      portlet(
        'a1',
        'Sở Nội vụ',
        '<p>Trang thông tin điện tử của Sở Nội vụ tỉnh Nghệ An.</p><p>Đường dây nóng Sở Nội vụ: 0238.3592.111</p>',
      ),
    ),
    [`${SISTER}/thu-tuc-hanh-chinh`]: of(
      'Thủ tục hành chính Sở Nội vụ',
      portlet(
        'a2',
        'Thủ tục hành chính Sở Nội vụ',
        '<table class="table"><thead><tr><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th><th>Cơ quan thực hiện</th></tr></thead><tbody><tr><td>1.005384.000.00.00.H41</td><td>Thi tuyển công chức</td><td>Sở Nội vụ</td></tr><tr><td>2.000449.000.00.00.H41</td><td>Tặng Bằng khen của Chủ tịch UBND tỉnh</td><td>Sở Nội vụ</td></tr></tbody></table>',
      ),
    ),
    [`${SISTER}/duong-day-nong`]: of(
      'Đường dây nóng',
      portlet(
        'a3',
        'Đường dây nóng',
        '<p>Đường dây nóng của Sở Nội vụ: 0238.3592.111. Thư điện tử: snv@nghean.gov.vn</p>',
      ),
    ),
    '/web/guest': shell(
      'Cổng thông tin điện tử tỉnh Nghệ An',
      '',
      portlet(
        'g1',
        'Giới thiệu tỉnh',
        '<p>Nghệ An là tỉnh ở Bắc Trung Bộ, có đường biên giới với Lào và bờ biển dài hơn tám mươi cây số.</p>',
      ),
    ),
  };
}
