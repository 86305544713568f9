/** An old DotNetNuke: everything at Default.aspx, tables in tables, upper-case tags, cells nobody closed. */

import type { Reply, Route, Routes } from '../../support/server.ts';
import { dmy, inOrder, pagesOf, slug, type List, type MenuItem, type Post, type Site } from '../unseen-22/site.ts';
import { asked } from '../unseen-26/own.ts';

const NAME = 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh';
const PER_PAGE = 6;

export const tab = (id: number): string => `/Default.aspx?tabid=${id}`;
export const PROCEDURES_TAB = 80;
export const FIELDS = [
  'Thành lập và hoạt động doanh nghiệp',
  'Đầu tư tại Việt Nam',
  'Đấu thầu, lựa chọn nhà thầu',
] as const;

const local = (path: string): string => path.replace(/^\//, '').replaceAll('&', '&amp;');
const keyOf = (path: string): string =>
  [...asked(path)]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .join('&');

export function render(site: Site): Routes {
  const tabs = new Map<string, string | Reply | Route>();
  const put = (path: string, page: string | Reply | Route): void => void tabs.set(keyOf(path), page);
  const front = page(site, 'Trang chủ', home(site));
  put(tab(36), front);
  for (const [path, { title, main }] of Object.entries(site.pages))
    put(path, page(site, title, box(title, `<SPAN class=Normal>${main}</SPAN>`)));
  for (const list of Object.values(site.lists)) addList(put, site, list);
  for (const { path, label, rows } of Object.values(site.documents))
    put(
      path,
      page(
        site,
        label,
        box(
          label,
          `<table width="100%" border="1" bordercolor="#99ccff" style="border-collapse:collapse" cellpadding="3"><tr bgcolor="#e3f1ff"><td><b>STT</b><td><b>Số ký hiệu</b><td><b>Ngày BH</b><td><b>Nội dung</b><td><b>CQ ban hành</b></tr>${rows.map(({ number, date, about, by, at }, index) => `<tr><td>${index + 1}<td nowrap>${number}<td>${dmy(date)}<td>${at === undefined ? about : `<a class="CommandButton" href="${at}">${about}</a>`}<td>${by}</tr>`).join('\n')}</table>`,
        ),
      ),
    );
  put(
    tab(PROCEDURES_TAB),
    page(
      site,
      'Thủ tục hành chính',
      box(
        'Bộ thủ tục hành chính của Sở',
        `<p>Chọn lĩnh vực để xem danh sách thủ tục:</p><table cellpadding=4>${FIELDS.map((field, at) => `<tr><td><img src="images/arrow.gif"><td><a href="${local(fieldAt(at))}">${field}</a></tr>`).join('')}<tr><td><img src="images/arrow.gif"><td><a href="${local(tab(82))}">Thủ tục thuộc thẩm quyền cấp huyện</a></tr></table>`,
      ),
    ),
  );
  for (const [at, field] of FIELDS.entries())
    put(fieldAt(at), page(site, field, box(`Thủ tục hành chính - Lĩnh vực ${field}`, table(site, field))));
  for (const one of site.procedures)
    if (one.path !== null)
      put(
        one.path,
        page(
          site,
          one.name,
          box(
            'Chi tiết thủ tục',
            `<table width="100%" border="0"><tr><td colspan=2 class=Head>${one.name}<tr><td width=160><b>Mã thủ tục</b><td>${one.code}${one.parts.map(([label, text]) => `<tr><td valign=top><b>${label}</b><td>${text}`).join('\n')}</table>`,
          ),
        ),
      );
  const missing: Reply = {
    status: 404,
    body: page(site, 'Lỗi', '<span class="NormalRed">Không tìm thấy trang bạn yêu cầu.</span>'),
  };
  return {
    '/': front,
    '/Default.aspx': ({ path }) => {
      const key = keyOf(path);
      const found = site.served[`tab:${key}`];
      if (found !== undefined && typeof found !== 'function') return found;
      const there = key === '' ? front : tabs.get(key);
      return there === undefined || typeof there === 'function' ? missing : there;
    },
    ...Object.fromEntries(Object.entries(site.served).filter(([path]) => !path.startsWith('tab:'))),
  };
}

export const fieldAt = (at: number): string => `${tab(PROCEDURES_TAB)}&LinhVuc=${at + 1}`;

const table = (site: Site, field: string): string =>
  `<TABLE class=DataGrid cellSpacing=0 rules=all border=1 width="100%"><TR class=DataGrid_Header><TD>TT</TD><TD>Mã TTHC</TD><TD>Tên thủ tục hành chính</TD><TD>Cơ quan thực hiện</TD></TR>${site.procedures
    .filter((one) => one.field === field)
    .map(
      ({ code, name, path }, at) =>
        `<TR><TD>${at + 1}</TD><TD>${code}</TD><TD>${path === null ? name : `<A href="${local(path)}">${name}</A>`}</TD><TD>Sở KH&amp;ĐT</TD></TR>`,
    )
    .join('\n')}</TABLE>`;

function addList(put: (path: string, page: string) => void, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const at = (index: number) => (index === 0 ? list.path : `${list.path}&PageIndex=${index + 1}`);
  for (const [index, posts] of pages.entries())
    put(
      at(index),
      page(
        site,
        list.label,
        box(
          list.label,
          `<table id="dnn_ctr412_ViewNews_dlNews" cellspacing="0" border="0" width="100%">${posts.map(row).join('\n')}</table><table align=right><tr><td class="Normal">Trang: ${pages.map((_, other) => (other === index ? `<b>[${other + 1}]</b>` : `<a href="${local(at(other))}">${other + 1}</a>`)).join(' ')}</table>`,
        ),
      ),
    );
  for (const post of list.posts) put(post.path, page(site, post.title, article(list, post)));
}

const row = ({ path, title, date, lead }: Post): string =>
  `<tr><td><table width="100%"><tr><td width="110" valign="top"><a href="${local(path)}"><img src="Portals/0/thumb/${slug(title).slice(0, 9)}.jpg" width=100 border=0></a></td><td valign="top"><a class="NewsTitle" href="${local(path)}">${title}</a>${date === null ? '' : `&nbsp;<span class="NewsDate">(${dmy(date)})</span>`}<br><div align="justify">${lead}</div></td></tr></table></td></tr>`;

function article(list: List, post: Post): string {
  const others = list.posts.filter(({ path }) => path !== post.path).slice(0, 5);
  return box(
    list.label,
    `<table width="100%" cellpadding="2"><tr><td class="NewsHeadline">${post.title}</td></tr>${post.date === null ? '' : `<tr><td><i>Ngày đăng: ${dmy(post.date)}&nbsp;&nbsp;8:${post.date.slice(8)}:02 AM</i></td></tr>`}<tr><td><img src="Portals/0/quochuy-nho.gif" align="left" width="60"><b>${post.lead}</b></td></tr><tr><td class="NewsContent">${post.image === undefined ? '' : `<TABLE align=center border=0><TR><TD><IMG src="${post.image}" width=420></TD></TR><TR><TD align=center><EM>Quang cảnh buổi làm việc</EM></TD></TR></TABLE>`}${post.more.map((text) => (text.startsWith('<') ? text : `<P style="TEXT-ALIGN: justify"><FONT face=Arial size=2>${text}</FONT></P>`)).join('\n')}</td></tr><tr><td align="right"><a href="javascript:window.print()">[In trang]</a> <a href="javascript:history.back()">[Quay lại]</a></td></tr></table>
<table width="100%"><tr><td class="OtherNews"><b>Các tin khác:</b><ul>${others.map((one) => `<li><a href="${local(one.path)}">${one.title}</a>${one.date === null ? '' : ` <span class="NewsDate">(${dmy(one.date)})</span>`}`).join('')}</ul></td></tr></table>`,
  );
}

const box = (title: string, main: string): string =>
  `<table class="containermaster_blue" cellspacing="0" cellpadding="5" width="100%"><tr><td class="containerrow1_blue"><span class="Head">${title}</span></td></tr><tr><td><div class="Normal">${main}</div></td></tr></table>`;

const home = (site: Site): string =>
  `${site.blocks['home'] ?? ''}${Object.values(site.lists)
    .map((list) => {
      const [first, ...rest] = inOrder(list.posts).slice(0, 5);
      return `<table width="100%" class="NewsHome"><tr><td colspan=2 class="HomeHead"><a href="${local(list.path)}">${list.label.toUpperCase()}</a></td></tr><tr><td valign=top width="55%">${first === undefined ? '' : `<a class="NewsTitle" href="${local(first.path)}">${first.title}</a><br>${first.lead}`}</td><td valign=top>${rest.map(({ path, title }) => `<div>&bull;&nbsp;<a href="${local(path)}">${title}</a></div>`).join('')}</td></tr></table>`;
    })
    .join('')}`;

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<tr><td class="MenuLeft"><a href="${local(href)}">${words}</a></td></tr>${under.map((one) => `<tr><td class="MenuLeftSub">&nbsp;&nbsp;-&nbsp;<a href="${local(one.href)}">${one.words}</a></td></tr>`).join('')}`;

function page(site: Site, title: string, main: string): string {
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html lang="vi-VN"><head id="Head"><!--**** DotNetNuke - http://www.dotnetnuke.com ****--><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"><title>${NAME} &gt; ${title}</title><meta name="GENERATOR" content="DotNetNuke "></head>
<body id="Body" topmargin="0"><form name="Form" method="post" action="Default.aspx" id="Form"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgZmDxYCHgRUZXh0BXg8IURPQ1RZUEU=">
<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td id="dnn_BannerPane"><a href="Default.aspx"><img src="Portals/0/banner.jpg" width="1000" alt="${NAME}"></a></td></tr>
<tr><td><table width="100%" class="topbar"><tr><td><a class="OtherTabs" href="Default.aspx?tabid=36">Trang chủ</a> | <a class="OtherTabs" href="${local(tab(70))}">Giới thiệu</a> | <a class="OtherTabs" href="${local(tab(95))}">Liên hệ</a> | <a class="OtherTabs" href="${local(tab(200))}">English</a><td align="right"><span id="dnn_dnnCURRENTDATE_lblDate" class="SelectedTab">Thứ Ba, 06/12/2022</span></tr></table></td></tr>
<tr><td><table width="100%"><tr><td id="dnn_LeftPane" valign="top" width="200"><table class="LeftMenu" width="100%">${site.menu.map(item).join('')}</table>${site.blocks['left'] ?? ''}</td><td id="dnn_ContentPane" valign="top">${main}</td><td id="dnn_RightPane" valign="top" width="190">${site.blocks['right'] ?? ''}<table><tr><td class="Normal">Số lượt truy cập:<br><b>0 2 2 2 3 8 1 4</b></td></tr></table></td></tr></table></td></tr>
<tr><td class="footer" align="center"><b>TRANG THÔNG TIN ĐIỆN TỬ ${NAME.toUpperCase()}</b><br>Địa chỉ: Số 6, đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh<br>Điện thoại: 0222.3822.569 - Fax: 0222.3825.777 - Email: skhdt@bacninh.gov.vn<br>Copyright 2008 - 2022</td></tr></table></form></body></html>`;
}
