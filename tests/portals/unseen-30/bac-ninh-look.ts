/** SharePoint 2013: web part zones, list views in tables, `View_Detail.aspx?ItemID=`, `?PageIndex=`; its first address only sends on. */

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

const NAME = 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh';
const NEWS_PER_PAGE = 6;
const PROCEDURES_PER_PAGE = 8;

export const HOME = '/Pages/default.aspx';
export const PROCEDURES_AT = '/dvc/Pages/thu-tuc-hanh-chinh.aspx';

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {
    '/': { status: 302, headers: { location: HOME } },
    [HOME]: page(site, 'Trang chủ', home(site)),
  };
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      title,
      zone(
        'g_2b7c1d40',
        title,
        `<div class="ms-rte-layoutszone-inner"><div class="ms-rtestate-field" style="display:inline">${main}</div></div>`,
      ),
    );
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const { path, label, rows } of Object.values(site.documents)) {
    routes[path] = page(site, label, zone('g_90aa12ef', label, documents(rows)));
    for (const row of rows)
      if (row.at?.includes('DispForm') === true)
        routes[row.at] = page(site, row.number, zone('g_90aa12ef', label, documentPage(row)));
  }
  addProcedures(routes, site);
  return { ...routes, ...site.served };
}

const zone = (id: string, title: string, inner: string): string =>
  `<div class="ms-webpart-zone ms-fullWidth"><div class="s4-wpcell-plain ms-webpartzone-cell ms-webpart-cell-vertical ms-fullWidth"><div class="ms-webpart-chrome ms-webpart-chrome-vertical ms-webpart-chrome-fullWidth"><div class="ms-webpart-chrome-title" id="WebPartWPQ3_ChromeTitle"><span title="${title}" class="js-webpart-titleCell"><h2 class="ms-webpart-titleText"><nobr><span>${title}</span></nobr></h2></span></div><div WebPartID="${id}" id="ctl00_ctl33_${id}" class="ms-WPBody noindex">${inner}</div></div></div></div>`;

const pager = (at: (index: number) => string, count: number, now: number): string =>
  count < 2
    ? ''
    : `<table class="paging" align="right"><tr>${Array.from({ length: count }, (_, other) => `<td>${other === now ? `<b>[${other + 1}]</b>` : `<a href="${at(other)}">${other + 1}</a>`}</td>`).join('')}</tr></table>`;

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), NEWS_PER_PAGE);
  const at = (index: number) => (index === 0 ? list.path : `${list.path}?PageIndex=${index + 1}`);
  for (const [index, posts] of pages.entries())
    routes[at(index)] = page(
      site,
      list.label,
      zone(
        'g_c41e0b7a',
        list.label,
        `<table width="100%" cellpadding="0" cellspacing="0" border="0">${posts.map(entry).join('')}</table>${pager(at, pages.length, index)}`,
      ),
    );
  for (const post of list.posts) routes[post.path] = page(site, post.title, article(list, post));
}

const entry = (post: Post): string =>
  `<tr><td valign="top" width="130">${post.image === undefined ? '' : `<img border="0" width="120" src="${post.image}?RenditionID=4">`}</td><td valign="top"><a class="newsTitle" href="${post.path}">${post.title}</a>${post.date === null ? '' : `<br/><span class="newsDate">${dmy(post.date)} 14:0${post.date.slice(9)}</span>`}<div class="newsDes">${post.lead}</div></td></tr>`;

function article(list: List, post: Post): string {
  const older = inOrder(list.posts).filter(({ path }) => path !== post.path);
  return `<div id="ctl00_ctl33_g_5f0e_pnlDetail"><div class="breadcumb"><a href="${HOME}">Trang chủ</a> &gt; <a href="${list.path}">${list.label}</a></div>
<div class="detailTitle">${post.title}</div>
${post.date === null ? '' : `<div class="detailDate">Ngày đăng: <span id="ctl00_ctl33_g_5f0e_lbDate">${dmy(post.date)} | 2:0${post.date.slice(9)}:17 PM</span></div>`}
<div class="detailDes">${post.lead}</div>
<div class="detailBody"><div class="ExternalClass8D41B6C0E5">${post.image === undefined ? '' : `<p align="center"><img src="${post.image}" alt="" style="margin:5px"></p>`}${post.more.map((text) => `<p>​${text}</p>`).join('')}</div></div>
<div class="source"><i>Nguồn: VP Sở</i></div>
<fieldset class="others"><legend>Tin liên quan</legend>${older
    .slice(0, 4)
    .map(
      (one) => `<div>» <a href="${one.path}">${one.title}</a>${one.date === null ? '' : ` [${dmy(one.date)}]`}</div>`,
    )
    .join('')}</fieldset></div>`;
}

const documents = (rows: readonly DocumentRow[]): string =>
  `<table border="0" cellspacing="0" dir="none" class="ms-listviewtable" summary="Văn bản"><tr valign="top" class="ms-viewheadertr"><th class="ms-vh2" scope="col"><div class="ms-vh-div">Số ký hiệu</div></th><th class="ms-vh2"><div class="ms-vh-div">Trích yếu nội dung</div></th><th class="ms-vh2"><div class="ms-vh-div">Ngày ban hành</div></th><th class="ms-vh2"><div class="ms-vh-div">Cơ quan</div></th></tr>${rows
    .map(
      ({ number, date, about, by, at }) =>
        `<tr class="ms-itmhover"><td class="ms-vb2">${number}</td><td class="ms-vb2">${at === undefined ? about : `<a href="${at}">${about}</a>`}</td><td class="ms-vb2"><nobr>${dmy(date)}</nobr></td><td class="ms-vb2">${by}</td></tr>`,
    )
    .join('')}</table>`;

const documentPage = ({ number, date, about, by }: DocumentRow): string =>
  `<table class="ms-formtable" width="100%">${[
    ['Số ký hiệu', number],
    ['Ngày ban hành', dmy(date)],
    ['Trích yếu nội dung', about],
    ['Cơ quan ban hành', by],
    ['Tệp đính kèm', `<a href="/Lists/VanBan/Attachments/${slug(number)}.pdf">${slug(number)}.pdf</a>`],
  ]
    .map(
      ([label, text]) =>
        `<tr><td nowrap="true" valign="top" width="190px" class="ms-formlabel"><h3 class="ms-standardheader"><nobr>${label ?? ''}</nobr></h3></td><td valign="top" class="ms-formbody">${text ?? ''}</td></tr>`,
    )
    .join('')}</table>`;

function addProcedures(routes: Record<string, Routes[string]>, site: Site): void {
  const coded = site.blocks['codes'] !== 'none';
  const pages = pagesOf(site.procedures, PROCEDURES_PER_PAGE);
  const at = (index: number) => (index === 0 ? PROCEDURES_AT : `${PROCEDURES_AT}?PageIndex=${index + 1}`);
  const line = ({ code, name, field, path }: Procedure, index: number): string =>
    `<tr class="ms-itmhover"><td class="ms-vb2" align="center">${index + 1}</td>${coded ? `<td class="ms-vb2">${code}</td>` : ''}<td class="ms-vb2">${path === null ? name : `<a href="${path}">${name}</a>`}</td><td class="ms-vb2">${field}</td></tr>`;
  for (const [index, all] of pages.entries())
    routes[at(index)] = page(
      site,
      'Thủ tục hành chính',
      zone(
        'g_e7719f00',
        'Thủ tục hành chính thuộc thẩm quyền giải quyết của Sở',
        `<div class="loc">Lĩnh vực: <select name="ctl00$ddlLinhVuc"><option>Tất cả</option><option>Đấu thầu</option></select> <input type="text" name="ctl00$txtTuKhoa"> <a href="javascript:__doPostBack('ctl00$btnTim','')">Tìm</a></div><table class="ms-listviewtable" width="100%"><tr class="ms-viewheadertr"><th>TT</th>${coded ? '<th>Mã TTHC</th>' : ''}<th>Tên thủ tục</th><th>Lĩnh vực</th></tr>${all.map((one, nth) => line(one, index * PROCEDURES_PER_PAGE + nth)).join('')}</table>${pager(at, pages.length, index)}`,
      ),
    );
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(
        site,
        one.name,
        zone(
          'g_e7719f01',
          one.name,
          `<table class="ms-formtable" width="100%"><tr><td class="ms-formlabel">Mã thủ tục</td><td class="ms-formbody">${one.code}</td></tr>${one.parts.map(([label, text]) => `<tr><td class="ms-formlabel">${label}</td><td class="ms-formbody">${text}</td></tr>`).join('')}</table>`,
        ),
      );
}

function home(site: Site): string {
  const box = (list: List): string =>
    zone(
      `g_${slug(list.label).slice(0, 8)}`,
      list.label,
      `<ul class="cbq-layout-main">${inOrder(list.posts)
        .slice(0, 4)
        .map(
          (one, index) =>
            `<li class="dfwp-item"><div class="link-item"><a href="${one.path}">${one.title}</a>${index === 0 ? `<div class="description">${one.lead}</div>` : ''}</div></li>`,
        )
        .join('')}</ul><div class="more"><a href="${list.path}">Xem thêm &gt;&gt;</a></div>`,
    );
  return Object.values(site.lists).map(box).join('');
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li class="static${under.length > 0 ? ' dynamic-children' : ''}"><a class="static${under.length > 0 ? ' dynamic-children' : ''} menu-item ms-core-listMenu-item ms-displayInline ms-navedit-linkNode" href="${href}"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">${words}</span></span></a>${under.length > 0 ? `<ul class="dynamic">${under.map(item).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html >
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi-vn" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><meta http-equiv="Expires" content="0" /><title>
	${title}
</title></head>
<body onload="if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();"><form method="post" action="./default.aspx" id="aspnetForm"><input type="hidden" name="__REQUESTDIGEST" value="0x1F22,17 Jun 2022 02:14:51 -0000" />
<div id="s4-workspace"><div id="s4-bodyContainer"><div class="top"><span id="clock">Thứ sáu, 17/06/2022 09:14</span> | <a href="/en/Pages/about.aspx">English</a></div><div class="banner"><a href="${HOME}"><img src="/SiteAssets/banner2022.png" alt="${NAME}"></a></div>
<div id="DeltaTopNavigation" class="ms-displayInline ms-core-navigation" role="navigation"><div class="noindex ms-core-listMenu-horizontalBox"><ul class="root ms-core-listMenu-root static"><li class="static"><a class="static menu-item" href="${HOME}"><span class="menu-item-text">Trang chủ</span></a></li>${site.menu.map(item).join('')}</ul></div></div>
<table width="100%"><tr><td width="22%" valign="top" class="left">${site.blocks['left'] ?? ''}</td><td valign="top" id="MSOZoneCell_WebPartWPQ3"><div id="DeltaPlaceHolderMain">${main}</div></td><td width="20%" valign="top" class="right">${site.blocks['right'] ?? ''}</td></tr></table>
<div class="footer"><b>TRANG THÔNG TIN ĐIỆN TỬ SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH BẮC NINH</b><br/>Địa chỉ: Số 6 đường Lý Thái Tổ, phường Suối Hoa, TP Bắc Ninh<br/>Tel: 02223.822569 * Fax: 02223.825777 * Email: skhdt@bacninh.gov.vn<br/>Bản quyền 2015 - 2022</div></div></div></form></body></html>`;
}
