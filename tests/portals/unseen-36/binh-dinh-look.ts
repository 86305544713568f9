/** Liferay 6.2 as VNPT builds portals with it: portlets in boxes, addresses that are queries of a portlet, journal articles. */

import type { Reply, Route, Routes } from '../../support/server.ts';
import {
  byField,
  dmy,
  inOrder,
  pagesOf,
  slug,
  type DocumentList,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Lao động - Thương binh và Xã hội tỉnh Bình Định';
const PER_PAGE = 6;

export const HOME = '/web/guest/trang-chu';
export const PROCEDURES_AT = '/web/guest/thu-tuc-hanh-chinh';
const PROCEDURES = 'tthc_WAR_vnpttthcportlet';
const DOCUMENTS = 'vanban_WAR_vnptvanbanportlet';

/** `101_INSTANCE_…` of a page's list of articles. */
const instance = (path: string): string =>
  `101_INSTANCE_${Buffer.from(slug(path)).toString('base64url').slice(-16, -4)}`;

const query = (path: string, portlet: string, own: Readonly<Record<string, string | number>>): string =>
  `${path}?p_p_id=${portlet}&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&p_p_col_id=column-2&p_p_col_count=1${Object.entries(
    own,
  )
    .map(([name, value]) => `&_${portlet}_${name}=${encodeURIComponent(value)}`)
    .join('')}`;

/** Odd ones are told by a query, even ones by a friendly address, as two kinds of display settings make them. */
export const articleAt =
  (path: string, first: number) =>
  (title: string, at: number): string =>
    first % 2 === 1
      ? query(path, instance(path), {
          struts_action: '/asset_publisher/view_content',
          assetEntryId: first + at * 7,
          type: 'content',
          urlTitle: slug(title),
        })
      : `${path}/-/asset_publisher/${instance(path).slice(13)}/content/${slug(title)}`;

export const documentAt = (path: string, serial: number): string => query(path, DOCUMENTS, { vanBanId: serial });
export const fieldAt = (at: number): string => query(PROCEDURES_AT, PROCEDURES, { linhVucId: at + 11 });
export const procedureAt = (serial: number): string =>
  query(PROCEDURES_AT, PROCEDURES, { view: 'detail', thuTucId: serial });

const href = (path: string): string => path.replaceAll('&', '&amp;');
const keyOf = (path: string): string => {
  const { pathname, searchParams } = new URL(path, 'http://portal.invalid');
  const own = [...searchParams].filter(([name]) => name.startsWith('_'));
  return `${pathname}|${own
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')}`;
};

export function render(site: Site): Routes {
  const pages = new Map<string, string>();
  const put = (path: string, html: string): void => void pages.set(keyOf(path), html);
  put(HOME, page(site, 'Trang chủ', home(site)));
  for (const [path, { title, main }] of Object.entries(site.pages)) put(path, page(site, title, journal(title, main)));
  for (const list of Object.values(site.lists)) addList(put, site, list);
  for (const list of Object.values(site.documents)) addDocuments(put, site, list);
  addProcedures(put, site);
  const answer: Route = ({ path }) => {
    const key = keyOf(path);
    const served = Object.entries(site.served).find(([at]) => keyOf(at) === key)?.[1];
    if (served !== undefined && typeof served !== 'function') return served;
    return (
      pages.get(key) ?? {
        status: 404,
        body: page(
          site,
          'Không tìm thấy',
          '<div class="portlet-msg-error">Nội dung không tồn tại hoặc đã bị gỡ bỏ.</div>',
        ),
      }
    );
  };
  const here: Reply = { status: 302, headers: { location: HOME } };
  const paths = new Set(
    [...pages.keys(), ...Object.keys(site.served).map(keyOf)].map((key) => key.split('|')[0] ?? ''),
  );
  return {
    '/': here,
    '/web/guest': here,
    ...Object.fromEntries([...paths].map((path) => [path, answer])),
    '*': answer,
  };
}

const box = (title: string, portlet: string, main: string, at?: string): string =>
  `<div class="portlet-boundary portlet-boundary_${portlet.slice(0, 3)}_ portlet-static portlet-static-end" id="p_p_id_${portlet}_"><span id="p_${portlet}"></span><section class="portlet" id="portlet_${portlet}"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${at === undefined ? title : `<a href="${href(at)}">${title}</a>`}</span></h1></header><div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body">${main}</div></div></div></section></div>`;

const journal = (title: string, main: string): string =>
  box(
    title,
    '56_INSTANCE_tY7kPq2c',
    `<div class="journal-content-article">${main}</div><div class="entry-links"></div>`,
  );

function addList(put: (path: string, html: string) => void, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const portlet = instance(list.path);
  const at = (index: number) => query(list.path, portlet, { delta: PER_PAGE, cur: index + 1 });
  for (const [index, posts] of pages.entries()) {
    const html = page(
      site,
      list.label,
      box(list.label, portlet, `${posts.map((post) => row(site, post)).join('\n')}${pager(pages.length, index, at)}`),
    );
    if (index === 0) put(list.path, html);
    put(at(index), html);
  }
  for (const post of list.posts) put(post.path, page(site, post.title, article(list, post)));
}

const row = (site: Site, { path, title, date, lead, image }: Post): string => {
  const level = site.blocks['level'] ?? 'h3';
  return `<div class="asset-abstract"><${level} class="asset-title"><a href="${href(path)}"><i class="icon-file"></i> ${title}</a></${level}>${date === null ? '' : `<div class="asset-metadata"><span class="metadata-entry metadata-publish-date">Ngày đăng: ${dmy(date)}</span></div>`}<div class="asset-content"><div class="asset-small-image"><img src="${image ?? '/vnpt-sldtbxh-theme/images/no-image.png'}" alt="" width="130"></div><div class="asset-summary">${lead}</div><div class="asset-more"><a href="${href(path)}">Xem thêm <span class="hide-accessible">về ${title}</span> &raquo;</a></div></div></div>`;
};

const pager = (count: number, current: number, at: (index: number) => string): string =>
  count === 1
    ? ''
    : `<div class="taglib-page-iterator"><div class="search-results">Đang hiển thị kết quả trang ${current + 1} trong ${count}.</div><div class="search-pages"><ul class="pager lfr-pagination-buttons">${current === 0 ? '' : `<li><a href="${href(at(current - 1))}" class="previous">&larr; Trước</a></li>`}${current === count - 1 ? '' : `<li><a href="${href(at(current + 1))}" class="next">Tiếp theo &rarr;</a></li>`}</ul></div></div>`;

function article(list: List, post: Post): string {
  const others = inOrder(list.posts).filter(({ path }) => path !== post.path);
  return box(
    list.label,
    instance(list.path),
    `<div class="asset-full-content"><h1 class="header-title"><span>${post.title}</span></h1>${post.date === null ? '' : `<div class="ngay-dang"><span class="date">${dmy(post.date)} 0${post.date.slice(9)}:15</span> <span class="luot-xem">Lượt xem: ${post.title.length * 11}</span></div>`}<div class="journal-content-article"><p><strong>${post.lead}</strong></p>${post.image === undefined ? '' : `<p style="text-align: center;"><img alt="" src="${post.image}" style="width: 560px; height: 373px;" /></p><p style="text-align: center;"><em>Ảnh: Văn phòng Sở</em></p>`}${post.more.map((text) => (text.startsWith('<') ? text : `<p style="text-align: justify;">${text}</p>`)).join('\n')}</div></div><div class="tin-khac"><h3>Tin cùng chuyên mục</h3><ul>${others
      .slice(0, 5)
      .map(
        ({ path, title, date }) =>
          `<li><a href="${href(path)}">${title}</a>${date === null ? '' : ` <span class="date">(${dmy(date)})</span>`}</li>`,
      )
      .join('')}</ul></div>`,
  );
}

function addDocuments(
  put: (path: string, html: string) => void,
  site: Site,
  { path, label, rows }: DocumentList,
): void {
  put(
    path,
    page(
      site,
      label,
      box(
        label,
        DOCUMENTS,
        `<form action="${path}" method="post"><label>Từ khóa</label><input type="text" name="_${DOCUMENTS}_tuKhoa"><input type="submit" class="btn" value="Tìm"></form><div class="aui-searchcontainer"><table class="table table-bordered table-hover table-striped"><thead class="table-columns"><tr><th class="table-header">STT</th><th class="table-header">Số/Ký hiệu</th><th class="table-header">Trích yếu</th><th class="table-header">Ngày ban hành</th></tr></thead><tbody class="table-data">${rows
          .map(
            ({ number, date, about, at }, index) =>
              `<tr><td class="table-cell first">${index + 1}</td><td class="table-cell">${number}</td><td class="table-cell">${at === undefined ? about : `<a href="${href(at)}">${about}</a>`}</td><td class="table-cell last">${dmy(date)}</td></tr>`,
          )
          .join('')}</tbody></table></div>`,
      ),
    ),
  );
  for (const { number, date, about, by, at } of rows)
    if (at?.includes(DOCUMENTS))
      put(
        at,
        page(
          site,
          about,
          box(
            'Chi tiết văn bản',
            DOCUMENTS,
            `<table class="table"><tbody><tr><td>Số/Ký hiệu</td><td>${number}</td></tr><tr><td>Ngày ban hành</td><td>${dmy(date)}</td></tr><tr><td>Cơ quan ban hành</td><td>${by}</td></tr><tr><td>Trích yếu</td><td>${about}</td></tr><tr><td>Tệp đính kèm</td><td><a href="/documents/20182/51122/${slug(number)}.pdf">${slug(number)}.pdf</a></td></tr></tbody></table><p><a href="${path}">&laquo; Quay lại</a></p>`,
          ),
        ),
      );
}

function addProcedures(put: (path: string, html: string) => void, site: Site): void {
  const fields = [...byField(site.procedures)];
  const title = 'Thủ tục hành chính';
  put(
    PROCEDURES_AT,
    page(
      site,
      title,
      box(
        'Bộ thủ tục hành chính của Sở',
        PROCEDURES,
        `<p>Thủ tục thuộc thẩm quyền giải quyết của Sở, xếp theo lĩnh vực:</p><ul class="linh-vuc">${fields.map(([field], at) => `<li><i class="icon-folder-open"></i> <a href="${href(fieldAt(at))}">${field}</a></li>`).join('')}</ul>`,
      ),
    ),
  );
  const size = Number(site.blocks['rows'] ?? '50');
  for (const [nth, [field, some]] of fields.entries()) {
    const pages = pagesOf(some, size);
    const at = (index: number) => (index === 0 ? fieldAt(nth) : `${fieldAt(nth)}&_${PROCEDURES}_cur=${index + 1}`);
    for (const [index, rows] of pages.entries())
      put(
        at(index),
        page(
          site,
          field,
          box(
            `Lĩnh vực ${field}`,
            PROCEDURES,
            `<table class="table table-bordered table-striped"><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Mức độ DVC</th></tr></thead><tbody>${rows.map((one, row) => `<tr><td>${index * size + row + 1}</td><td>${one.code}</td><td>${one.path === null ? one.name : `<a href="${href(one.path)}">${one.name}</a>`}</td><td>${(row % 3) + 2}</td></tr>`).join('\n')}</tbody></table>${pager(pages.length, index, at)}`,
          ),
        ),
      );
  }
  for (const one of site.procedures)
    if (one.path !== null) put(one.path, page(site, one.name, box('Chi tiết thủ tục', PROCEDURES, detail(one))));
}

const detail = ({ code, name, field, parts }: Procedure): string =>
  `<h2>${name}</h2><div class="row-fluid"><div class="span3"><b>Mã thủ tục</b></div><div class="span9">${code}</div></div><div class="row-fluid"><div class="span3"><b>Lĩnh vực</b></div><div class="span9">${field}</div></div>${parts.map(([label, text]) => `<div class="row-fluid"><div class="span3"><b>${label}</b></div><div class="span9">${text}</div></div>`).join('\n')}`;

const home = (site: Site): string =>
  Object.values(site.lists)
    .map((list) => {
      const [first, ...rest] = inOrder(list.posts).slice(0, 4);
      return box(
        list.label,
        instance(list.path).replace('101', '202'),
        `${first === undefined ? '' : `<div class="tin-noi-bat"><a href="${href(first.path)}"><img src="${first.image ?? '/vnpt-sldtbxh-theme/images/no-image.png'}" alt="" width="200"></a><h4><a href="${href(first.path)}">${first.title}</a></h4><p>${first.lead}</p></div>`}<ul>${rest.map(({ path, title, date }) => `<li><a href="${href(path)}">${title}</a>${date === null ? '' : ` <span class="date">(${dmy(date)})</span>`}</li>`).join('')}</ul>`,
        list.path,
      );
    })
    .join('\n');

const item = ({ href: at, words, under = [] }: MenuItem): string =>
  `<li role="presentation"${under.length > 0 ? ' class="dropdown"' : ''}><a href="${href(at)}" role="menuitem"${under.length > 0 ? ' class="dropdown-toggle"' : ''}><span>${words}${under.length > 0 ? ' <b class="caret"></b>' : ''}</span></a>${under.length > 0 ? `<ul class="dropdown-menu child-menu" role="menu">${under.map(item).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi-VN"><head><title>${title} - ${NAME}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"><link href="/vnpt-sldtbxh-theme/images/favicon.ico" rel="Shortcut Icon"><script type="text/javascript">var Liferay={Browser:{acceptsGzip:function(){return true}},currentURL:"",PortletKeys:{DOCUMENT_LIBRARY:"20"}};</script></head><body class="yui3-skin-sam controls-visible signed-out public-page site">
<a href="#main-content" id="skip-to-content">Bỏ qua và tới nội dung</a><div class="container-fluid" id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo custom-logo" href="${HOME}" title="Đi tới ${NAME}"><img alt="${NAME}" height="120" src="/image/layout_set_logo?img_id=11704" width="1000"></a></h1></div><div class="ngay-thang">Thứ Hai, 07/11/2022</div></header>
<nav class="sort-pages modify-pages navbar" id="navigation" role="navigation"><ul aria-label="Các trang" class="nav" role="menubar"><li class="selected active"><a href="${HOME}"><span>Trang chủ</span></a></li>${site.menu.map(item).join('')}</ul></nav>
<div id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span9" id="column-1"><div class="portlet-dropzone portlet-column-content">${main}</div></div><div class="portlet-column portlet-column-last span3" id="column-2"><div class="portlet-dropzone portlet-column-content">${site.blocks['side'] ?? ''}${box('Thống kê truy cập', 'counter_WAR_counterportlet', '<p>Đang online: 12</p><p>Hôm nay: 845</p><p>Tổng lượt: 2.564.118</p>')}</div></div></div></div><form action="#" id="hrefFm" method="post" name="hrefFm"></form></div>
<footer id="footer" role="contentinfo"><p><b>TRANG THÔNG TIN ĐIỆN TỬ SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI TỈNH BÌNH ĐỊNH</b></p><p>Địa chỉ: 215 Trần Hưng Đạo, thành phố Quy Nhơn, tỉnh Bình Định. Điện thoại: (0256) 3822.531 - Fax: (0256) 3827.690. Email: vanphong@sldtbxh.binhdinh.gov.vn</p><p>Người chịu trách nhiệm: Giám đốc Sở. Giấy phép số 07/GP-STTTT ngày 22/3/2018. Thiết kế bởi VNPT Bình Định</p></footer></div></body></html>`;
}
