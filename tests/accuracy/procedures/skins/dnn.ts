/** DotNetNuke: tabs by number, one list of names for each field; a procedure's code stands only on its own page. */

import { INVESTMENT } from '../departments.ts';
import { accordion, SHORT } from '../parts.ts';
import { anchor, key, slugKey, type Framed, type ListView, type Skin, type Target } from '../skin.ts';

export const dnn: Skin = {
  id: 'dnn',
  catalogue: INVESTMENT,
  lists: 'fields',
  pageSize: 5,
  codes: 'sheet',
  encoding: 'utf-8',
  postback: false,
  listTitle: 'Công khai TTHC',
  address,
  frame,
  list,
  sheet: (procedure, { code, printHref }) => `<div class="DNNModuleContent"><span class="Head">${procedure.name}</span>
<div class="thongtin"><span>Mã thủ tục:</span> <span>${code}</span> | <span>Lĩnh vực: ${procedure.field}</span></div>
${accordion(procedure, SHORT)}
${printHref === null ? '' : anchor({ words: '<img src="/images/print.gif" alt="In">', href: printHref })}</div>`,
};

function address(target: Target): string {
  switch (target.kind) {
    case 'home':
      return '/';
    case 'hub':
      return '/Default.aspx?tabid=118';
    case 'list':
      return `/Default.aspx?tabid=118&mid=746&LinhVuc=${target.field ?? 'all'}&currentpage=${target.page}`;
    case 'procedure':
      return `/ChiTietThuTuc/tabid/119/moduleId/746/ItemId/${key(target.base)}/controller/ThuTuc/action/Detail/Default.aspx`;
    case 'print':
      return `/ChiTietThuTuc/tabid/119/moduleId/746/ItemId/${key(target.base)}/Default.aspx?dnnprintmode=true&SkinSrc=[G]Skins/_default/No+Skin`;
    case 'news-list':
      return `/Default.aspx?tabid=90&currentpage=${target.page}`;
    case 'news':
      return `/tabid/91/catid/12/item/${2200 + target.serial}/tin.aspx`;
    case 'standing':
      return `/Default.aspx?tabid=${slugKey(target.slug)}`;
    default:
      return `/Portals/0/TaiLieu/${target.name}`;
  }
}

function list({ rows, first, page, pages, pageHref }: ListView): string {
  const body = rows.map(
    ({ name, href }, index) =>
      `<tr><td class="Normal" width="30">${first + index}.</td><td class="Normal">${href === null ? name : anchor({ words: name, href }, ' class="CommandButton"')}</td></tr>`,
  );
  const links = Array.from({ length: pages }, (_, at) =>
    at + 1 === page
      ? `<span class="NormalDisabled">${at + 1}</span>`
      : anchor({ words: String(at + 1), href: pageHref(at + 1) }, ' class="CommandButton"'),
  );
  return `<table class="Grid" cellspacing="0" border="0" style="width:100%"><tr><td class="SubHead">STT</td><td class="SubHead">Tên thủ tục hành chính</td></tr>${body.join('')}</table>${pages > 1 ? `<div class="PagingTable">Trang ${page} / ${pages}&nbsp;${links.join('&nbsp;')}</div>` : ''}`;
}

function frame({ title, main, menu, aside, crumbs, department, province }: Framed): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xml:lang="vi-VN" lang="vi-VN" xmlns="http://www.w3.org/1999/xhtml"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke " /><title>${title} &gt; ${department}</title></head>
<body id="Body"><form name="Form" method="post" action="/" id="Form"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTk=" /></div>
<div id="dnn_wrapper"><div id="dnn_logo"><img src="/Portals/0/logo.png" alt="Trang thông tin điện tử ${department} ${province}" /></div>
<div id="dnn_menu" class="menu_style"><ul id="dnnNav">${menu.map((link) => `<li class="root">${anchor(link)}</li>`).join('')}</ul></div>
<div class="breadcrumb_style">Bạn đang ở: ${crumbs.map((link) => anchor(link, ' class="breadcrumb"')).join(' » ')}</div>
<div id="dnn_LeftPane" class="left_pane"><div class="c_title"><span class="Head">Chuyên mục</span></div><ul>${aside.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul></div>
<div id="dnn_ContentPane" class="content_pane"><div id="dnn_ctr746_ContentPane"><div id="dnn_ctr746_ModuleContent">${main}</div></div></div>
<div id="dnn_footer"><span class="footer">${department} tỉnh ${province}</span></div></div></form></body></html>`;
}
