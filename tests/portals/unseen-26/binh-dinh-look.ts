/** A site that somebody wrote in PHP in 2008: one program, tables in tables, fonts, letters that Windows took apart. */

import type { Asked, Reply, Routes } from '../../support/server.ts';
import { byField, inOrder, pagesOf, type List, type MenuItem, type Post, type Site } from '../unseen-22/site.ts';
import { asked, type Row } from './own.ts';

const NAME = 'Sở Nội vụ tỉnh Bình Định';
const [POSTS, ROWS] = [6, 10];

export const at = (mod: string, ...rest: readonly string[]): string =>
  `/index.php?mod=${mod}${rest.map((one) => `&${one}`).join('')}`;
export const PROCEDURES = at('tthc');

/** Without the slash, as the program writes its own address. */
const own = (path: string): string => (path.startsWith('/') ? path.slice(1) : path).replaceAll('&', '&amp;');
/** `12/3/2022`: no noughts. */
const plain = (date: string): string => date.split('-').reverse().map(Number).join('/');

export function render(site: Site): Routes {
  const answer = ({ path }: Asked): string | Reply =>
    found(site, path) ?? screen(site, 'Lỗi', box('Thông báo', 'Không tìm thấy nội dung yêu cầu !'));
  return { '/': screen(site, 'Trang chủ', home(site)), '/index.php': answer, ...site.served };
}

function found(site: Site, path: string): string | undefined {
  const query = asked(path);
  const [mod, cat, id] = [query.get('mod') ?? '', query.get('cat'), query.get('id')];
  const turn = Number(query.get('trang') ?? 1);
  if (mod === '') return screen(site, 'Trang chủ', home(site));
  if (mod === 'news') return id === null ? list(site, at('news', `cat=${cat}`), turn) : post(site, id);
  if (mod === 'vanban') return documents(site, at('vanban', `loai=${query.get('loai')}`), turn);
  if (mod === 'tthc') return procedures(site, query.get('lv'));
  const page = site.pages[at('page', `id=${id}`)];
  return mod === 'page' && page !== undefined ? screen(site, page.title, box(page.title, page.main)) : undefined;
}

const box = (title: string, body: string): string =>
  `<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td background="images/bg_title.gif" height="26" class="tdTitle"><font face="Arial" size="2" color="#FFFFFF"><b>&nbsp;${title}</b></font></td></tr><tr><td class="tdBody" bgcolor="#F7FBFF" style="padding:6px">${body}</td></tr></table><br>`;

const stamp = (date: string): string => `<font size="1" color="#666666">(Ngày đăng: ${plain(date)} - 08:15)</font>`;

const line = ({ path, title, lead, date, image }: Post): string =>
  `<table width="100%" border="0" cellpadding="3"><tr>${image === undefined ? '' : `<td width="90" valign="top"><img src="${image}" width="86" border="1"></td>`}<td valign="top"><a href="${own(path)}" class="link_tin"><b>${title}</b></a>${date === null ? '' : ` ${stamp(date)}`}<br><font size="2">${lead}</font></td></tr></table><hr size="1" color="#CCCCCC">`;

function list(site: Site, path: string, turn: number): string | undefined {
  const column = Object.values(site.lists).find((one) => one.path === path);
  if (column === undefined) return undefined;
  const pages = pagesOf(inOrder(column.posts), POSTS);
  const html = screen(
    site,
    column.label,
    box(column.label, `${(pages[turn - 1] ?? []).map(line).join('')}${pager(path, turn, pages.length)}`),
  );
  return path === site.lists['reform']?.path ? html.normalize('NFD') : html;
}

function pager(path: string, now: number, of: number): string {
  if (of === 1) return '';
  const one = (page: number) =>
    page === now ? `<b>[${page}]</b>` : `<a href="${own(path)}&amp;trang=${page}">${page}</a>`;
  return `<div align="right"><font size="2">Trang: ${Array.from({ length: of }, (_, nth) => one(nth + 1)).join(' | ')}</font></div>`;
}

function post(site: Site, id: string): string | undefined {
  const column = Object.values(site.lists).find(({ posts }) => posts.some((one) => asked(one.path).get('id') === id));
  const one = column?.posts.find(({ path }) => asked(path).get('id') === id);
  if (column === undefined || one === undefined) return undefined;
  const html = screen(
    site,
    one.title,
    box(`<a href="${own(column.path)}"><font color="#FFFF99">${column.label}</font></a>`, article(column, one)),
  );
  return Number(id) % 3 === 0 ? html.normalize('NFD') : html;
}

function article(column: List, { title, date, lead, more, image, path }: Post): string {
  const older = inOrder(column.posts)
    .filter((one) => one.path !== path)
    .slice(0, 5);
  return `<p class="tieude"><font size="4" color="#003399"><b>${title}</b></font></p>${date === null ? '' : `<p align="left"><i>Ngày đăng: ${plain(date)} - 08:15</i></p>`}<p align="justify"><b>${lead}</b></p>${image === undefined ? '' : `<center><img src="${image}" width="480" border="1"></center>`}${more.map((text) => `<p align="justify"><font face="Times New Roman">${text}</font></p>`).join('')}<p align="right"><b>Ban biên tập</b></p><table width="100%"><tr><td align="right"><a href="javascript:window.print()">[In trang này]</a> <a href="#top">[Về đầu trang]</a></td></tr></table><p><b><u>Các tin khác:</u></b></p>${older.map((one) => `<img src="images/bullet.gif"> <a href="${own(one.path)}">${one.title}</a>${one.date === null ? '' : ` <font size="1">(${plain(one.date)})</font>`}<br>`).join('')}`;
}

function documents(site: Site, path: string, turn: number): string | undefined {
  const table = Object.values(site.documents).find((one) => one.path === path);
  if (table === undefined) return undefined;
  const pages = pagesOf(table.rows as readonly Row[], ROWS);
  const rows = (pages[turn - 1] ?? []).map(
    ({ number, date, about, at: file }, nth) =>
      `<tr bgcolor="${nth % 2 === 0 ? '#FFFFFF' : '#EEF3FA'}"><td nowrap>${number}</td><td>${plain(date)}</td><td>${about}</td><td align="center">${file === undefined ? '' : `<a href="${own(file)}"><img src="images/download.gif" border="0"></a>`}</td></tr>`,
  );
  return screen(
    site,
    table.label,
    box(
      table.label,
      `<table width="100%" border="1" bordercolor="#99BBDD" cellspacing="0" cellpadding="3" style="border-collapse:collapse"><tr bgcolor="#D6E4F5"><td><b>Số hiệu</b></td><td><b>Ngày ban hành</b></td><td><b>Trích yếu</b></td><td><b>Tải</b></td></tr>${rows.join('')}</table>${pager(path, turn, pages.length)}`,
    ),
  );
}

/** Names alone, by field; the program never learnt of codes. */
function procedures(site: Site, field: string | null): string | undefined {
  const fields = [...byField(site.procedures)];
  if (field === null && site.blocks['scan'] !== undefined)
    return screen(site, 'Thủ tục hành chính', box('Bộ thủ tục hành chính của Sở Nội vụ', site.blocks['scan']));
  if (field === null) {
    const links = fields.map(
      ([name, ones], nth) =>
        `<img src="images/bullet.gif"> <a href="${own(at('tthc', `lv=${nth + 1}`))}">Lĩnh vực ${name}</a> (${ones.length})<br>`,
    );
    return screen(
      site,
      'Thủ tục hành chính',
      box(
        'Bộ thủ tục hành chính của Sở Nội vụ',
        `${links.join('')}<br><b>Cấp huyện</b><br><img src="images/bullet.gif"> <a href="${own(at('tthc', 'lv=99'))}">Thủ tục hành chính cấp huyện</a><br>`,
      ),
    );
  }
  if (field === '99')
    return screen(
      site,
      'Thủ tục hành chính cấp huyện',
      box('Thủ tục hành chính cấp huyện', site.blocks['district'] ?? ''),
    );
  const group = fields[Number(field) - 1];
  if (group === undefined) return undefined;
  const rows = group[1].map(
    ({ name }, nth) => `<tr><td align="center">${nth + 1}</td><td>${name}</td><td align="center">Sở Nội vụ</td></tr>`,
  );
  return screen(
    site,
    group[0],
    box(
      `Thủ tục hành chính - lĩnh vực ${group[0]}`,
      `<table width="100%" border="1" style="border-collapse:collapse"><tr bgcolor="#D6E4F5"><td><b>TT</b></td><td><b>Tên thủ tục hành chính</b></td><td><b>Cơ quan giải quyết</b></td></tr>${rows.join('')}</table>`,
    ),
  ).normalize(Number(field) === 2 ? 'NFD' : 'NFC');
}

function home(site: Site): string {
  const part = (name: string) => {
    const column = site.lists[name];
    if (column === undefined) return '';
    return box(
      `<a href="${own(column.path)}"><font color="#FFFF99">${column.label}</font></a>`,
      `${inOrder(column.posts).slice(0, 4).map(line).join('')}<div align="right"><a href="${own(column.path)}">Xem thêm...</a></div>`,
    );
  };
  return `${part('news')}${part('reform')}`;
}

const rows = (menu: readonly MenuItem[], depth = 0): string =>
  menu
    .map(
      ({ href, words, under }) =>
        `<tr><td class="mnu${depth}" height="22">${'&nbsp;&nbsp;'.repeat(depth)}<img src="images/arrow.gif"> ${href === '' ? `<b>${words}</b>` : `<a href="${own(href)}" class="menuleft">${words}</a>`}</td></tr>${under === undefined ? '' : rows(under, depth + 1)}`,
    )
    .join('');

function screen(site: Site, title: string, main: string): string {
  return `<HTML><HEAD><TITLE>:: ${title} - ${NAME} ::</TITLE><META http-equiv=Content-Type content="text/html; charset=utf-8"><LINK href="css/style.css" type=text/css rel=stylesheet></HEAD>
<BODY leftMargin=0 topMargin=0 bgColor=#dfe8f3><A name=top></A><CENTER><TABLE cellSpacing=0 cellPadding=0 width=1000 bgColor=#ffffff border=0><TR><TD colSpan=3><IMG src="images/banner_snv.jpg" width=1000 height=140 alt=""></TD></TR><TR><TD colSpan=3 background="images/bar.gif" height=24><MARQUEE scrollamount=3><FONT color=#990000 size=2>Chào mừng kỷ niệm 20/11/2022 - Ngày Nhà giáo Việt Nam</FONT></MARQUEE><FONT size=1>Thứ Năm, ngày 10/11/2022</FONT></TD></TR>
<TR><TD vAlign=top width=190 bgColor=#eaf1f9><TABLE cellSpacing=0 cellPadding=2 width="100%">${rows(site.menu)}</TABLE>${site.blocks['left'] ?? ''}</TD><TD vAlign=top width=620 style="padding:4px">${main}</TD><TD vAlign=top width=190>${site.blocks['right'] ?? ''}</TD></TR>
<TR><TD colSpan=3 bgColor=#003366 align=center><FONT color=#ffffff size=1>${site.blocks['footer'] ?? ''}</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`;
}
