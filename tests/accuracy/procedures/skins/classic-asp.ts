/** Classic ASP in windows-1258: no class names, font tags, runs of text broken by <br>. */

import { INVESTMENT } from '../departments.ts';
import { brokenLines, OFFICIAL } from '../parts.ts';
import { anchor, key, slugKey, type Framed, type ListView, type Skin, type Target } from '../skin.ts';

export const classicAsp: Skin = {
  id: 'classic-asp',
  catalogue: INVESTMENT,
  lists: 'one',
  pageSize: 9,
  codes: 'list',
  encoding: 'windows-1258',
  postback: false,
  listTitle: 'Tra cứu TTHC',
  address,
  frame,
  list,
  sheet: (
    procedure,
    { code, printHref },
  ) => `<font size="4" color="#990000"><b>${procedure.name}</b></font><br>Mã số TTHC: ${code}<br><hr>
${brokenLines(procedure, OFFICIAL)}
${printHref === null ? '' : anchor({ words: '<img src="images/print.gif" border=0>', href: printHref })}`,
};

function address(target: Target): string {
  switch (target.kind) {
    case 'home':
      return '/';
    case 'hub':
      return '/tthc.asp';
    case 'list':
      return `/tthc.asp?trang=${target.page}`;
    case 'procedure':
      return `/chitiet.asp?idtt=${key(target.base)}`;
    case 'print':
      return `/in.asp?idtt=${key(target.base)}`;
    case 'news-list':
      return `/tintuc.asp?trang=${target.page}`;
    case 'news':
      return `/xemtin.asp?idtin=${60 + target.serial}`;
    case 'standing':
      return `/trang.asp?ma=${slugKey(target.slug)}`;
    default:
      return `/vanban/${target.name}`;
  }
}

function list({ rows, first, page, pages, pageHref }: ListView): string {
  const body = rows.map(
    ({ code, name, href }, index) =>
      `<TR bgcolor="${index % 2 === 0 ? '#FFFFFF' : '#EEEEEE'}"><TD>${first + index}<TD>${code}<TD>${href === null ? name : anchor({ words: name, href })}`,
  );
  const links = Array.from({ length: pages }, (_, at) =>
    at + 1 === page ? `<b>[${page}]</b>` : anchor({ words: `[${at + 1}]`, href: pageHref(at + 1) }),
  );
  return `<TABLE border=1 width="100%"><TR bgcolor="#CCCCCC"><TD><B>TT</B><TD><B>Mã TTHC</B><TD><B>Tên TTHC</B>${body.join('\n')}</TABLE>${pages > 1 ? `<p align="right">Trang: ${links.join(' ')}</p>` : ''}`;
}

function frame({ title, main, menu, aside, crumbs, department, province }: Framed): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><title>${title}</title></head><body bgcolor="#FFFFFF">
<table width="780" border="0" align="center"><tr><td colspan="2"><h1>${department} ${province}</h1></td></tr>
<tr><td width="160" valign="top" bgcolor="#DDEEFF">${menu.map((link) => `<p><img src="images/dot.gif"> ${anchor(link)}</p>`).join('\n')}<hr>${aside.map((link) => `<p>${anchor(link)}</p>`).join('\n')}</td>
<td valign="top"><font size="2">${crumbs.map((link) => anchor(link)).join(' &raquo; ')}</font><hr>${main}</td></tr>
<tr><td colspan="2" align="center"><hr>${department} ${province}</td></tr></table></body></html>`;
}
