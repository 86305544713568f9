/** SharePoint: lists with ItemID, groups by field as rows of their own, an overview and one view for each field. */

import { HOME_AFFAIRS } from '../departments.ts';
import { boldParagraphs, LONG } from '../parts.ts';
import { anchor, key, slugKey, type Framed, type ListView, type Skin, type Target } from '../skin.ts';

export const sharepoint: Skin = {
  id: 'sharepoint',
  catalogue: HOME_AFFAIRS,
  lists: 'both',
  pageSize: 6,
  codes: 'list',
  encoding: 'utf-8',
  postback: false,
  listTitle: 'Bộ thủ tục hành chính',
  address,
  frame,
  list,
  sheet: (procedure, { code, printHref }) => `<div class="ms-rtestate-field"><h2 class="ms-h2">${procedure.name}</h2>
<p>Mã số: ${code}</p><p>Lĩnh vực: ${procedure.field}</p>
${boldParagraphs(procedure, LONG)}
${printHref === null ? '' : `<p>${anchor({ words: 'Bản in', href: printHref })}</p>`}</div>`,
};

function address(target: Target): string {
  switch (target.kind) {
    case 'home':
      return '/';
    case 'hub':
      return '/Pages/bo-thu-tuc.aspx';
    case 'list':
      if (target.field !== null)
        return `/Lists/TTHC/View_Field.aspx?LinhVucID=${target.field + 3}&PageFirstRow=${(target.page - 1) * 100 + 1}`;
      return `/Pages/bo-thu-tuc.aspx?Paged=TRUE&p_ID=${(target.page - 1) * 6}&PageFirstRow=${(target.page - 1) * 6 + 1}&View={5C1F0A77}`;
    case 'procedure':
      return `/Lists/TTHC/View_Detail.aspx?ItemID=${key(target.base)}`;
    case 'print':
      return `/Lists/TTHC/Print.aspx?ItemID=${key(target.base)}`;
    case 'news-list':
      return target.page === 1 ? '/Pages/tin-tuc.aspx' : `/Pages/tin-tuc.aspx?PageIndex=${target.page}`;
    case 'news':
      return `/Lists/TinTuc/View_Detail.aspx?ItemID=${700 + target.serial}`;
    case 'standing':
      return `/Pages/${target.slug}.aspx`;
    default:
      return `/Lists/TTHC/Attachments/${slugKey(target.name)}/${target.name}`;
  }
}

function list({ rows, first, page, pages, pageHref }: ListView): string {
  let group = '';
  const body = rows.map(({ code, name, field, href }, index) => {
    const opens = field === group ? '' : `<tr class="ms-gb"><td colspan="4"><b>Lĩnh vực : ${field}</b></td></tr>`;
    group = field;
    return `${opens}<tr class="${index % 2 === 0 ? '' : 'ms-alternating '}ms-itmhover"><td class="ms-vb2">${first + index}</td><td class="ms-vb2">${href === null ? name : anchor({ words: name, href }, ' onfocus="OnLink(this)"')}</td><td class="ms-vb2"><nobr>${code}</nobr></td><td class="ms-vb2">Một phần</td></tr>`;
  });
  const back =
    page > 1
      ? `<td>${anchor({ words: '<img src="/_layouts/15/images/prev.gif" alt="Trước">', href: pageHref(page - 1) })}</td>`
      : '';
  const on =
    page < pages
      ? `<td>${anchor({ words: '<img src="/_layouts/15/images/next.gif" alt="Tiếp">', href: pageHref(page + 1) })}</td>`
      : '';
  return `<table class="ms-listviewtable" summary="TTHC"><tr class="ms-viewheadertr"><th class="ms-vh2">TT</th><th class="ms-vh2">Tên thủ tục</th><th class="ms-vh2">Mã số TTHC</th><th class="ms-vh2">Dịch vụ công</th></tr>${body.join('\n')}</table>
<table class="ms-bottompaging"><tr>${back}<td class="ms-paging">${first} - ${first + rows.length - 1}</td>${on}</tr></table>`;
}

function frame({ title, main, menu, aside, crumbs, department, province }: Framed): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi-vn"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="GENERATOR" content="Microsoft SharePoint" /><title>
	${title}
</title></head><body><form name="aspnetForm" method="post" action="./Default.aspx" id="aspnetForm">
<div id="s4-workspace"><div class="banner"><img src="/Style%20Library/banner.jpg" alt="${department} ${province}" /></div>
<div class="ms-core-navigation" role="navigation"><ul class="root ms-core-listMenu-root static">${menu.map((link) => `<li class="static">${anchor(link, ' class="static menu-item"')}</li>`).join('')}</ul></div>
<div class="duongdan">${crumbs.map((link) => anchor(link)).join(' &gt; ')}</div>
<table width="100%" cellpadding="0"><tr><td valign="top" width="220" class="cottrai"><div class="ms-webpart-chrome"><h3 class="ms-webpart-titleText">Liên kết nhanh</h3><ul>${aside.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul></div></td>
<td valign="top"><div id="DeltaPlaceHolderMain"><div id="ctl00_ctl28_g_4f0b">${main}</div></div></td></tr></table>
<div class="footer"><p>Bản quyền thuộc ${department} tỉnh ${province}</p></div></div></form></body></html>`;
}
