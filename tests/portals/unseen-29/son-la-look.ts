/** A home-made site on ASP.NET WebForms of 2010: tables in tables, tags in capitals, one form round all, grids that turn by postback. */

import type { Route, Routes } from '../../support/server.ts';
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

const NAME = 'SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA';
const PER_PAGE = 10;
const PROCEDURES_PER_PAGE = 7;

export const PROCEDURES_AT = '/ThuTuc.aspx';
export const MAIN = 'ctl00$cphMain$';

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, '/Default.aspx', 'Trang chủ', home(site));
  routes['/Default.aspx'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(site, path, title, `${bar(title)}<DIV class=noidung>${main}</DIV>`);
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const list of Object.values(site.documents)) {
    routes[list.path] = page(site, list.path, list.label, documents(list));
    for (const { at, number, date, about, by } of list.rows)
      if (at?.startsWith('/VanBan_ChiTiet.aspx') === true)
        routes[at] = page(
          site,
          at,
          number,
          `${bar('Chi tiết văn bản')}<TABLE class=chitiet cellSpacing=0 border=1><TR><TD class=nhan>Số ký hiệu</TD><TD><SPAN id=ctl00_cphMain_lblSo>${number}</SPAN></TD></TR><TR><TD class=nhan>Ngày ban hành</TD><TD>${dmy(date)}</TD></TR><TR><TD class=nhan>Trích yếu</TD><TD>${about}</TD></TR><TR><TD class=nhan>Cơ quan ban hành</TD><TD>${by}</TD></TR><TR><TD class=nhan>File</TD><TD><A href="/Upload/VanBan/${at.split('=')[1] ?? ''}.pdf">Tải về</A></TD></TR></TABLE>`,
        );
  }
  routes[PROCEDURES_AT] = grid(
    PROCEDURES_PER_PAGE,
    () => site.procedures,
    'gvThuTuc',
    (rows, turn) => page(site, PROCEDURES_AT, 'Thủ tục hành chính', procedures(rows, turn)),
  );
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(
        site,
        one.path,
        one.name,
        `${bar('Nội dung thủ tục')}<TABLE class=chitiet width="100%" border=1 cellPadding=4><TR><TD class=nhan width=160><B>Tên thủ tục</B></TD><TD>${one.name}</TD></TR><TR><TD class=nhan><B>Mã TTHC</B></TD><TD>${one.code}</TD></TR>${one.parts.map(([label, text]) => `<TR><TD class=nhan vAlign=top><B>${label}</B></TD><TD>${text}</TD></TR>`).join('')}</TABLE>`,
      );
  return { ...routes, ...site.served };
}

/** A grid whose further pages come by post to the same address. */
function grid<T>(
  size: number,
  all: () => readonly T[],
  id: string,
  make: (rows: readonly T[], turn: string) => string,
): Route {
  return ({ method, body }) => {
    const pages = pagesOf(all(), size);
    const form = new URLSearchParams(method === 'POST' ? body : '');
    const turned =
      form.get('__EVENTTARGET') === `${MAIN}${id}` ? /^Page\$(\d+)$/.exec(form.get('__EVENTARGUMENT') ?? '') : null;
    const at = Math.min(pages.length, Number(turned?.[1] ?? '1'));
    const turn =
      pages.length < 2
        ? ''
        : `<TR class=pgr><TD colSpan=5><TABLE border=0><TR>${pages.map((_, index) => `<TD>${index + 1 === at ? `<SPAN>${at}</SPAN>` : `<A href="javascript:__doPostBack('${MAIN}${id}','Page$${index + 1}')">${index + 1}</A>`}</TD>`).join('')}</TR></TABLE></TD></TR>`;
    return make(pages[at - 1] ?? [], turn);
  };
}

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  routes[list.path] = grid(
    PER_PAGE,
    () => inOrder(list.posts),
    'gvTin',
    (posts, turn) =>
      page(
        site,
        list.path,
        list.label,
        `${bar(list.label)}<TABLE id=ctl00_cphMain_gvTin cellSpacing=0 border=0 style="width:100%;border-collapse:collapse">${posts.map(row).join('')}${turn}</TABLE>`,
      ),
  );
  for (const post of list.posts) routes[post.path] = page(site, post.path, post.title, article(list, post));
}

const row = (post: Post): string =>
  `<TR><TD><TABLE width="100%"><TR><TD width=110 vAlign=top><IMG src="/Images/tin.gif" width=100 border=0></TD><TD vAlign=top><A class=tieude href="${post.path}">${post.title}</A>${post.date === null ? '' : ` <FONT class=ngay>(${dmy(post.date)})</FONT>`}<BR><SPAN class=tomtat>${post.lead}</SPAN></TD></TR></TABLE></TD></TR>`;

function article(list: List, post: Post): string {
  const others = inOrder(list.posts)
    .filter(({ path }) => path !== post.path)
    .slice(0, 6);
  return `${bar(list.label)}<TABLE width="100%"><TR><TD><SPAN id=ctl00_cphMain_lblTieuDe class=tieudetin>${post.title}</SPAN></TD></TR>${post.date === null ? '' : `<TR><TD align=right><SPAN id=ctl00_cphMain_lblNgay class=ngay>Cập nhật: ${dmy(post.date)}</SPAN></TD></TR>`}<TR><TD><P class=MsoNormal><B>${post.lead}</B></P>${post.image === undefined ? '' : `<P align=center><IMG src="${post.image}" width=420></P>`}${post.more.map((text) => `<P class=MsoNormal style="TEXT-ALIGN: justify">${text}<o:p></o:p></P>`).join('')}</TD></TR></TABLE>
<TABLE width="100%"><TR><TD class=khac><U>Các tin khác</U></TD></TR>${others.map((one) => `<TR><TD>» <A href="${one.path}">${one.title}</A>${one.date === null ? '' : ` <I>(${dmy(one.date)})</I>`}</TD></TR>`).join('')}</TABLE>`;
}

const documents = ({ label, rows }: DocumentList): string =>
  `${bar(label)}<TABLE id=ctl00_cphMain_gvVanBan class=luoi rules=all border=1 cellSpacing=0 width="100%"><TR><TH>TT</TH><TH>Số ký hiệu</TH><TH>Ngày</TH><TH>Trích yếu nội dung</TH></TR>${rows
    .map(
      ({ number, date, about, at }, index) =>
        `<TR><TD align=center>${index + 1}</TD><TD>${number}</TD><TD>${dmy(date)}</TD><TD>${at === undefined ? about : `<A href="${at}">${about}</A>`}</TD></TR>`,
    )
    .join('')}</TABLE>`;

const procedures = (rows: readonly Procedure[], turn: string): string =>
  `${bar('Thủ tục hành chính của Sở Khoa học và Công nghệ')}<P>Lĩnh vực: <SELECT name="${MAIN}ddlLinhVuc" onchange="javascript:setTimeout('__doPostBack(\\'${MAIN}ddlLinhVuc\\',\\'\\')', 0)"><OPTION selected value=0>Tất cả</OPTION><OPTION value=1>An toàn bức xạ</OPTION><OPTION value=2>Đo lường</OPTION></SELECT></P><TABLE id=ctl00_cphMain_gvThuTuc class=luoi rules=all border=1 cellSpacing=0 width="100%"><TR><TH>Mã TTHC</TH><TH>Tên thủ tục hành chính</TH><TH>Lĩnh vực</TH></TR>${rows.map((one) => `<TR><TD>${one.code}</TD><TD>${one.path === null ? one.name : `<A href="${one.path}">${one.name}</A>`}</TD><TD>${one.field}</TD></TR>`).join('')}${turn}</TABLE>`;

export const bar = (title: string): string =>
  `<TABLE class=thanh width="100%" cellSpacing=0 cellPadding=0><TR><TD background="/Images/bar.gif" height=28><FONT color=#ffffff><B>&nbsp;${title}</B></FONT></TD></TR></TABLE>`;

function home(site: Site): string {
  const block = (list: List) => {
    const [first, ...rest] = inOrder(list.posts).slice(0, 5);
    return `<TABLE width="100%"><TR><TD class=thanh><A href="${list.path}"><FONT color=#ffffff><B>${list.label.toUpperCase()}</B></FONT></A></TD></TR>${first === undefined ? '' : `<TR><TD><A class=tieude href="${first.path}">${first.title}</A><BR>${first.lead}</TD></TR>`}${rest.map(({ path, title }) => `<TR><TD><IMG src="/Images/icon.gif"> <A href="${path}">${title}</A></TD></TR>`).join('')}</TABLE>`;
  };
  return `${Object.values(site.lists).map(block).join('<BR>')}${site.blocks['home'] ?? ''}`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<TR><TD class=menu1><IMG src="/Images/arrow.gif" width=9> <A href="${href}">${words}</A></TD></TR>${under.map((one) => `<TR><TD class=menu2>&nbsp;&nbsp;- <A href="${one.href}">${one.words}</A></TD></TR>`).join('')}`;

export function page(site: Site, at: string, title: string, main: string): string {
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD><TITLE>${title} - Sở KH&amp;CN Sơn La</TITLE><META http-equiv=Content-Type content="text/html; charset=utf-8"><META content="Microsoft Visual Studio .NET 7.1" name=GENERATOR></HEAD>
<BODY leftMargin=0 topMargin=0><FORM name=aspnetForm method=post action="${at}" id=aspnetForm>
<DIV><INPUT type=hidden name=__EVENTTARGET id=__EVENTTARGET value=""><INPUT type=hidden name=__EVENTARGUMENT id=__EVENTARGUMENT value=""><INPUT type=hidden name=__VIEWSTATE id=__VIEWSTATE value="/wEPDwUKLTk4NTYzMjE0Nw9kFgJmD2QWAgIDD2QWBA=="></DIV>
<SCRIPT type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
//]]>
</SCRIPT>
<TABLE width=980 align=center cellSpacing=0 cellPadding=0 border=0>
<TR><TD colSpan=3><A href="/Default.aspx"><IMG src="/Images/banner.jpg" border=0 width=980 alt="${NAME}"></A></TD></TR>
<TR><TD colSpan=3 bgColor=#0a5aa5><TABLE width="100%"><TR><TD><FONT color=#ffffff><SCRIPT>document.write(new Date().getDate())</SCRIPT>Thứ hai, 05/12/2022</FONT></TD><TD align=right><INPUT type=text name="ctl00$txtTim"><INPUT type=submit name="ctl00$btnTim" value="Tìm"></TD></TR></TABLE></TD></TR>
<TR vAlign=top><TD width=190 class=trai><TABLE width="100%" cellSpacing=1><TR><TD class=menu1><A href="/Default.aspx">Trang chủ</A></TD></TR>${site.menu.map(item).join('')}</TABLE>${site.blocks['left'] ?? ''}</TD>
<TD width=590 class=giua>${main}</TD>
<TD width=200 class=phai>${site.blocks['right'] ?? ''}<TABLE width="100%"><TR><TD class=thanh>Số lượt truy cập</TD></TR><TR><TD align=center><FONT face=Verdana>0212385224</FONT></TD></TR></TABLE></TD></TR>
<TR><TD colSpan=3 align=center class=chan><B>${NAME}</B><BR>Địa chỉ: đường Lò Văn Giá, tổ 3, phường Chiềng Lề, TP Sơn La - ĐT: 0212 3852 206 - Fax: 0212 3852 907<BR>Giấy phép số 12/GP-STTTT cấp ngày 01/12/2022</TD></TR></TABLE></FORM></BODY></HTML>`;
}
