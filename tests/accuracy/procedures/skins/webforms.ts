/** ASP.NET WebForms: tables lay out the page, the grid's pages come by postback, codes stand only in addresses. */

import { SCIENCE } from '../departments.ts';
import { nationalSheet, OFFICIAL } from '../parts.ts';
import { VIEWSTATE } from '../postbacks.ts';
import { anchor, slugKey, type Framed, type ListView, type Skin, type Target } from '../skin.ts';

export const webforms: Skin = {
  id: 'webforms',
  catalogue: SCIENCE,
  lists: 'one',
  pageSize: 7,
  codes: 'href',
  encoding: 'utf-8',
  postback: true,
  listTitle: 'Thủ tục hành chính',
  address,
  frame,
  list,
  sheet: (
    procedure,
    { printHref },
  ) => `<table width="100%"><tr><td class="tieude"><span id="ctl00_Main_lblTen">${procedure.name}</span></td></tr>
<tr><td>${nationalSheet(procedure, OFFICIAL)}</td></tr><tr><td align="right">${printHref === null ? '' : anchor({ words: 'Bản in', href: printHref })}</td></tr></table>`,
};

function address(target: Target): string {
  switch (target.kind) {
    case 'home':
      return '/';
    case 'hub':
      return '/ThuTuc.aspx';
    case 'list':
      return `/ThuTuc.aspx?trang=${target.page}`;
    case 'procedure':
      return `/ChiTietThuTuc.aspx?ma=${target.base}.000.00.00.H41`;
    case 'print':
      return `/InThuTuc.aspx?ma=${target.base}.000.00.00.H41`;
    case 'news-list':
      return `/TinTuc.aspx?page=${target.page}`;
    case 'news':
      return `/XemTin.aspx?id=${440 + target.serial}`;
    case 'standing':
      return `/Trang.aspx?id=${slugKey(target.slug)}`;
    default:
      return `/Upload/${target.name}`;
  }
}

function list({ rows, first, page, pages }: ListView): string {
  const body = rows.map(
    ({ name, field, href }, index) =>
      `<tr class="${index % 2 === 0 ? 'le' : 'chan'}"><td align="center">${first + index}</td><td>${href === null ? name : anchor({ words: name, href })}</td><td>${field}</td><td align="center">${href === null ? '' : anchor({ words: 'Xem', href })}</td></tr>`,
  );
  const links = Array.from(
    { length: pages },
    (_, at) =>
      `<td>${at + 1 === page ? `<span>${page}</span>` : `<a href="javascript:__doPostBack('ctl00$Main$grvThuTuc','Page$${at + 1}')">${at + 1}</a>`}</td>`,
  );
  return `<div><table cellspacing="0" rules="all" border="1" id="ctl00_Main_grvThuTuc" style="border-collapse:collapse;"><tr><th scope="col">STT</th><th scope="col">Tên thủ tục</th><th scope="col">Lĩnh vực</th><th scope="col">&nbsp;</th></tr>${body.join('\n')}${pages > 1 ? `<tr class="pgr"><td colspan="4"><table border="0"><tr>${links.join('')}</tr></table></td></tr>` : ''}</table></div>`;
}

function frame({ title, main, menu, aside, crumbs, department, province }: Framed): string {
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>${title}</TITLE></HEAD>
<BODY leftmargin="0"><form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${VIEWSTATE}" /></div>
<script type="text/javascript">//<![CDATA[
var theForm = document.forms['aspnetForm']; function __doPostBack(eventTarget, eventArgument) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
//]]></script>
<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="2"><img src="/images/banner.jpg" width="1000" height="120" alt="${department} ${province}"></td></tr>
<tr><td colspan="2" class="menungang"><table><tr>${menu.map((link) => `<td nowrap>${anchor(link, ' class="mn"')}</td>`).join('<td>|</td>')}</tr></table></td></tr>
<tr><td width="200" valign="top"><table width="100%"><tr><td class="tdmenu">DANH MỤC</td></tr>${aside.map((link) => `<tr><td class="mnsub"><img src="/images/a.gif"> ${anchor(link)}</td></tr>`).join('')}</table></td>
<td valign="top"><table width="100%"><tr><td class="duongdan">${crumbs.map((link) => anchor(link)).join(' / ')}</td></tr><tr><td>${main}</td></tr></table></td></tr>
<tr><td colspan="2" class="chantrang" align="center">${department} tỉnh ${province}</td></tr></table></form></BODY></HTML>`;
}
