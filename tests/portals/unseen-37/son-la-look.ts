/** SharePoint 2013 with a department's own web parts: list views, ms-* classes, one form around everything. */

import type { Routes } from '../../support/server.ts';
import {
  dmy,
  inOrder,
  pagesOf,
  type DocumentList,
  type List,
  type MenuItem,
  type Post,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Giao thông vận tải tỉnh Sơn La';
export const HOME = '/Pages/default.aspx';
export const PROCEDURES_AT = '/tthc/Pages/default.aspx';
export const FIELDS = [
  'Phương tiện và người lái',
  'Vận tải đường bộ',
  'Kết cấu hạ tầng đường bộ',
  'Đường thủy nội địa',
] as const;
export const fieldAt = (at: number): string => `${PROCEDURES_AT}?LinhVuc=${at + 1}`;
const PER_PAGE = 10;

const attr = (path: string): string => path.replaceAll('&', '&amp;');
const clock = (date: string): string => `${dmy(date)} ${7 + (Number(date.slice(9)) % 4)}:${date.slice(8)} SA`;
/** The heading of a page's title; a template may take another one. */
const heading = (site: Site): string => site.blocks['heading'] ?? 'h2';

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {
    '/': { status: 302, headers: { location: HOME }, body: '' },
    [HOME]: page(site, 'Trang chủ', home(site)),
  };
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(site, title, zone(site, title, rich(main)));
  for (const [name, list] of Object.entries(site.lists)) addList(routes, site, list, name === 'reform');
  for (const list of Object.values(site.documents)) addDocuments(routes, site, list);
  routes[PROCEDURES_AT] = page(
    site,
    'Thủ tục hành chính',
    zone(
      site,
      'Thủ tục hành chính của Sở',
      `<p>Chọn lĩnh vực để xem danh sách thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Giao thông vận tải:</p><ul class="dfwp-list">${FIELDS.map((field, at) => `<li class="dfwp-item"><div class="item link-item"><a href="${fieldAt(at)}">${field}</a></div></li>`).join('')}<li class="dfwp-item"><div class="item link-item"><a href="/tthc/Pages/caphuyen.aspx">Thủ tục thực hiện tại cấp huyện</a></div></li></ul>`,
    ),
  );
  for (const [at, field] of FIELDS.entries()) addField(routes, site, at, field);
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(
        site,
        one.name,
        zone(
          site,
          one.name,
          `<table class="ms-formtable" style="margin-top:8px" border="0" cellpadding="0" cellspacing="0" width="100%">${[['Mã thủ tục', one.code] as const, ['Lĩnh vực', one.field] as const, ...one.parts].map(([label, text]) => `<tr><td nowrap="true" valign="top" width="165px" class="ms-formlabel"><h3 class="ms-standardheader">${label}</h3></td><td valign="top" class="ms-formbody" width="450px">${text}&#160;</td></tr>`).join('\n')}</table>`,
        ),
      );
  return { ...routes, ...site.served };
}

function addField(routes: Record<string, Routes[string]>, site: Site, at: number, field: string): void {
  const all = site.procedures.filter((one) => one.field === field);
  const size = Number(site.blocks['procedures-a-page'] ?? 50);
  const pages = pagesOf(all, size);
  const pathOf = (index: number) => (index === 0 ? fieldAt(at) : `${fieldAt(at)}&page=${index + 1}`);
  for (const [index, some] of pages.entries())
    routes[pathOf(index)] = page(
      site,
      field,
      zone(
        site,
        `Danh mục thủ tục hành chính - ${field}`,
        `${view(
          ['STT', 'Mã thủ tục', 'Tên thủ tục hành chính', 'Thời hạn', 'Cơ quan thực hiện'],
          some.map(({ code, name, path }, row) => [
            String(index * size + row + 1),
            code,
            path === null ? name : `<a href="${attr(path)}">${name}</a>`,
            '05 ngày làm việc',
            'Sở Giao thông vận tải',
          ]),
        )}${pager(pages.length, index, pathOf)}`,
      ),
    );
}

const pager = (count: number, current: number, pathOf: (index: number) => string): string =>
  count === 1
    ? ''
    : `<div class="phan-trang">${Array.from({ length: count }, (_, at) => (at === current ? `<span class="current">${at + 1}</span>` : `<a href="${attr(pathOf(at))}">${at + 1}</a>`)).join(' ')}</div>`;

/** A list view as SharePoint draws it. */
export const view = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table onmouseover="EnsureSelectionHandler(event,this,27)" summary="" xmlns:o="urn:schemas-microsoft-com:office:office" border="0" width="100%" cellspacing="0" class="ms-listviewtable" cellpadding="1"><thead><tr valign="top" class="ms-viewheadertr">${headers.map((one) => `<th nowrap="nowrap" scope="col" class="ms-vh2"><div class="ms-vh-div">${one}</div></th>`).join('')}</tr></thead><tbody>${rows
    .map(
      (cells, at) =>
        `<tr class="${at % 2 === 1 ? 'ms-alternating ' : ''}ms-itmhover">${cells.map((cell) => `<td class="ms-vb2">${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;

function addList(routes: Record<string, Routes[string]>, site: Site, list: List, native: boolean): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const ofPage = (index: number): string => {
    if (index === 0) return list.path;
    if (!native) return `${list.path}?page=${index + 1}`;
    const last = pages[index - 1]?.at(-1)?.path.split('=').at(-1) ?? '0';
    return `${list.path}?Paged=TRUE&p_ID=${last}&PageFirstRow=${index * PER_PAGE + 1}`;
  };
  for (const [index, posts] of pages.entries())
    routes[ofPage(index)] = page(
      site,
      list.label,
      zone(
        site,
        list.label,
        `<div class="danh-sach-tin">${posts.map((post) => row(post)).join('\n')}</div>${native ? nativePager(pages.length, index, ofPage) : pager(pages.length, index, ofPage)}`,
      ),
    );
  for (const post of list.posts) routes[post.path] = page(site, post.title, article(site, list, post));
}

/** The arrows under a SharePoint list: the address stands in the script of the click. */
function nativePager(count: number, current: number, pathOf: (index: number) => string): string {
  const arrow = (to: number, side: 'prev' | 'next', words: string) =>
    `<td id="bottomPagingCellWPQ2${side}" nowrap="nowrap"><a onclick='javascript:RefreshPageTo(event, "${pathOf(to).replaceAll('&', '\\u0026')}");javascript:return false;' href="javascript:"><img src="/_layouts/15/1066/images/${side}.gif" border="0" alt="${words}"></a></td>`;
  return count === 1
    ? ''
    : `<table border="0" cellpadding="0" cellspacing="0" class="ms-bottompaging"><tr><td class="ms-bottompagingline1"></td></tr><tr><td class="ms-vb" id="bottomPagingCellWPQ2"><table><tr>${current === 0 ? '' : arrow(current - 1, 'prev', 'Trang trước')}<td class="ms-paging">${current * PER_PAGE + 1} - ${(current + 1) * PER_PAGE}</td>${current === count - 1 ? '' : arrow(current + 1, 'next', 'Trang sau')}</tr></table></td></tr></table>`;
}

const row = ({ path, title, date, lead, image, pinned }: Post): string =>
  `<div class="tin"><div class="anh"><a href="${attr(path)}"><img src="${image ?? '/_catalogs/masterpage/gtvt/no-image.png'}" width="120" alt=""></a></div><div class="noi-dung"><a class="tieu-de ms-vb-title" href="${attr(path)}">${title}</a>${pinned === true ? ' <img src="/_layouts/15/images/pin.gif" alt="Ghim">' : ''}${date === null ? '' : `<span class="ngay"> (${clock(date)})</span>`}<div class="tom-tat">${lead}</div></div></div>`;

function article(site: Site, list: List, post: Post): string {
  const others = inOrder(list.posts)
    .filter(({ path }) => path !== post.path)
    .slice(0, 5);
  const h = heading(site);
  return `<div class="chi-tiet-tin"><div class="duong-dan"><a href="${HOME}">Trang chủ</a> &gt; <a href="${list.path}">${list.label}</a></div><${h} class="tieu-de-tin">${post.title}</${h}>${post.date === null ? '' : `<div class="ngay-dang">Ngày đăng: ${clock(post.date)} | Lượt xem: ${300 + post.title.length * 7}</div>`}<div class="tom-tat"><strong>${post.lead}</strong></div>${rich(`${post.image === undefined ? '' : `<p style="text-align:center"><img src="${post.image}" width="600" alt="Quang cảnh buổi làm việc"></p>`}${post.more.map((text) => (text.startsWith('<') ? text : `<p style="text-align:justify">${text}</p>`)).join('\n')}`)}<p class="tac-gia" style="text-align:right"><em>Ban biên tập</em></p></div>
<div class="tin-khac"><div class="tieu-de-khoi">Tin đã đưa</div><ul>${others.map((one) => `<li><a href="${attr(one.path)}">${one.title}</a>${one.date === null ? '' : ` <span>(${dmy(one.date)})</span>`}</li>`).join('')}</ul></div>`;
}

function addDocuments(routes: Record<string, Routes[string]>, site: Site, { path, label, rows }: DocumentList): void {
  const folder = path.replace(/Pages\/.*/, 'Lists/VanBan/View_Detail.aspx?ItemID=');
  const own = (number: string) =>
    `${folder}${Array.from(number).reduce((sum, one) => sum + (one.codePointAt(0) ?? 0), 0)}`;
  routes[path] = page(
    site,
    label,
    zone(
      site,
      label,
      rows.length === 0
        ? '<table class="ms-listviewtable" width="100%"><tr><td class="ms-vb">Không có mục nào để hiển thị trong dạng xem này.</td></tr></table>'
        : view(
            ['Số ký hiệu', 'Trích yếu', 'Ngày ban hành', 'Cơ quan ban hành'],
            rows.map(({ number, about, date, by, at }) => [
              number,
              at === undefined ? about : `<a href="${own(number)}">${about}</a>`,
              `<nobr>${dmy(date)}</nobr>`,
              by,
            ]),
          ),
    ),
  );
  for (const { number, about, date, by, at } of rows)
    if (at !== undefined)
      routes[own(number)] = page(
        site,
        number,
        zone(
          site,
          'Chi tiết văn bản',
          `<table class="ms-formtable" width="100%">${[
            ['Số ký hiệu', number],
            ['Ngày ban hành', dmy(date)],
            ['Cơ quan ban hành', by],
            ['Trích yếu', about],
            ['Tệp đính kèm', `<a href="${at}">${at.split('/').at(-1) ?? ''}</a>`],
          ]
            .map(
              ([name, value]) =>
                `<tr><td class="ms-formlabel"><h3 class="ms-standardheader">${name}</h3></td><td class="ms-formbody">${value}</td></tr>`,
            )
            .join('')}</table>`,
        ),
      );
}

const rich = (main: string): string =>
  `<div class="ms-rtestate-field" style="display:inline"><div class="ExternalClassC9D1A2F7B0E64D2FA4B8">${main}</div></div>`;

const zone = (site: Site, title: string, main: string): string => {
  const h = heading(site);
  return `<div class="ms-webpart-zone ms-fullWidth"><div id="MSOZoneCell_WebPartWPQ2" class="s4-wpcell-plain ms-webpartzone-cell ms-webpart-cell-vertical ms-fullWidth"><div class="ms-webpart-chrome ms-webpart-chrome-vertical ms-webpart-chrome-fullWidth"><div class="ms-webpart-chrome-title" id="WebPartWPQ2_ChromeTitle"><span title="${title}" id="WebPartTitleWPQ2" class="js-webpart-titleCell"><${h} style="text-align:justify" class="ms-webpart-titleText"><nobr><span>${title}</span></nobr></${h}></span></div><div WebPartID="8a6c7f1e-2d0b-4c55-9a6d-5b1f0a7e3c21" id="WebPartWPQ2" width="100%" class="ms-WPBody" style="">${main}</div></div></div></div>`;
};

const part = (title: string, main: string, id: number): string =>
  `<div id="MSOZoneCell_WebPartWPQ${id}" class="s4-wpcell-plain ms-webpartzone-cell"><div class="ms-webpart-chrome"><div class="ms-webpart-chrome-title"><div class="ms-webpart-titleText">${title}</div></div><div class="ms-WPBody">${main}</div></div></div>`;

function home(site: Site): string {
  return Object.values(site.lists)
    .map((list, at) =>
      part(
        `<a href="${list.path}">${list.label}</a>`,
        `<ul class="dfwp-list">${inOrder(list.posts)
          .slice(0, 5)
          .map(
            ({ path, title, date }) =>
              `<li class="dfwp-item"><a href="${attr(path)}">${title}</a>${date === null ? '' : ` <span class="ngay">${dmy(date)}</span>`}</li>`,
          )
          .join('')}</ul>`,
        at + 3,
      ),
    )
    .join('\n');
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li class="static${under.length > 0 ? ' dynamic-children' : ''}"><a class="static menu-item ms-core-listMenu-item ms-displayInline ms-navedit-linkNode" tabindex="0" href="${href === '' ? 'javascript:;' : attr(href)}"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">${words}</span></span></a>${under.length > 0 ? `<ul class="dynamic">${under.map((one) => item(one).replace('<li class="static', '<li class="dynamic')).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns:o="urn:schemas-microsoft-com:office:office" lang="vi-VN" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><meta http-equiv="Expires" content="0" /><title>
	${title} - ${NAME}
</title><link rel="stylesheet" type="text/css" href="/_layouts/15/1066/styles/Themable/corev15.css"/><script type="text/javascript">var _spPageContextInfo={webServerRelativeUrl:"\\u002f",siteAbsoluteUrl:"http:\\u002f\\u002fsogtvt.sonla.gov.vn",currentLanguage:1066};</script></head>
<body><form method="post" action="default.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="_wpcmWpid" id="_wpcmWpid" value="" /><input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="noDigest" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUBMA9kFgJmD2QWAgIBD2QWBAIBD2QWAg==" /></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div class="banner"><a href="${HOME}"><img src="/PublishingImages/banner.png" alt="${NAME}" /></a></div>
<div id="DeltaTopNavigation" class="ms-displayInline ms-core-navigation" role="navigation"><div id="zz12_TopNavigationMenu" class="noindex ms-core-listMenu-horizontalBox"><ul class="root ms-core-listMenu-root static"><li class="static selected"><a class="static selected menu-item" href="${HOME}"><span class="menu-item-text">Trang chủ</span></a></li>${site.menu.map(item).join('')}</ul></div></div>
<div class="thanh-ngay"><span id="lblNgay">Thứ năm, ngày 24/11/2022</span><input name="ctl00$Search" type="text" value="Tìm kiếm..." class="ms-srch-sb-prompt" /></div>
<table width="100%"><tr><td valign="top" width="74%"><div id="DeltaPlaceHolderMain"><a id="mainContent" name="mainContent" tabindex="-1"></a>${main}</div></td><td valign="top" class="cot-phai">${site.blocks['side'] ?? ''}${part('Thống kê truy cập', '<div>Đang truy cập: 17</div><div>Hôm nay: 1.204</div><div>Tổng lượt: 3.127.845</div>', 19)}</td></tr></table>
<div class="footer"><p><b>TRANG THÔNG TIN ĐIỆN TỬ ${NAME.toUpperCase()}</b></p><p>Địa chỉ: Số 188, đường Nguyễn Lương Bằng, phường Quyết Thắng, thành phố Sơn La, tỉnh Sơn La</p><p>Điện thoại: 0212.3852.151 - Fax: 0212.3854.733 - Email: sogtvt@sonla.gov.vn</p><p>Chịu trách nhiệm chính: Phó Giám đốc Sở. Giấy phép số 03/GP-TTĐT ngày 12/5/2016</p></div></div></div></form></body></html>`;
}
