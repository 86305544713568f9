/** ASP.NET WebForms: layout in tables, server controls' ids, everything behind `?id=`. */

import type { Asked, Routes } from '../../support/server.ts';
import {
  byField,
  dmy,
  inOrder,
  pagesOf,
  type DocumentList,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from './site.ts';

const NAME = 'Sở Khoa học và Công nghệ Nghệ An';
const PER_PAGE = 8;
const PAGE = /[?&]trang=(\d+)/;

/** Paths of all lists are `/ChuyenMuc.aspx?id=n`, of a page of it `&trang=m`. */
export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, NAME, home(site));
  routes['/Default.aspx'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages)) routes[path] = page(site, title, box(title, main));
  const byUrl: Record<string, (asked: Asked) => string> = {};
  for (const list of Object.values(site.lists)) {
    byUrl[list.path] = (asked) => column(site, list, Number(PAGE.exec(asked.path)?.[1] ?? 1));
    for (const post of list.posts) routes[post.path] = page(site, post.title, article(list, post));
  }
  routes['/ChuyenMuc.aspx'] = (asked) =>
    byUrl[asked.path.replace(/&trang=\d+/, '')]?.(asked) ?? { status: 404, body: 'The resource cannot be found.' };
  for (const table of Object.values(site.documents)) routes[table.path] = page(site, table.label, documents(table));
  const fields = [...byField(site.procedures)];
  routes['/ThuTuc.aspx'] = page(
    site,
    'Thủ tục hành chính',
    box(
      'Thủ tục hành chính',
      `<p>Chọn lĩnh vực:</p><ul>${fields.map(([field, ones], index) => `<li><a href="/ThuTuc.aspx?lv=${index + 1}">${field}</a> (${ones.length})</li>`).join('')}</ul>`,
    ),
  );
  for (const [index, [field, ones]] of fields.entries())
    routes[`/ThuTuc.aspx?lv=${index + 1}`] = page(site, `Thủ tục hành chính - ${field}`, procedures(field, ones));
  for (const one of site.procedures) if (one.path !== null) routes[one.path] = page(site, one.name, procedure(one));
  return { ...routes, ...site.served };
}

function column(site: Site, list: List, now: number): string {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const pager =
    pages.length === 1
      ? ''
      : `<tr><td class="phantrang" align="right">Trang: ${pages.map((_, index) => (index + 1 === now ? `<b>${index + 1}</b>` : `<a href="${list.path}&amp;trang=${index + 1}">${index + 1}</a>`)).join('&nbsp;')}</td></tr>`;
  return page(
    site,
    list.label,
    box(
      list.label,
      `<table id="ctl00_cph_dlTin" width="100%" cellspacing="0">${(pages[now - 1] ?? []).map(entry).join('')}${pager}</table>`,
    ),
  );
}

const entry = ({ path, title, lead, date, pinned }: Post): string =>
  `<tr><td><a class="tieude" href="${path}">${title}</a>${pinned === true ? ' <img src="/Images/ghim.gif" alt="Tin ghim"/>' : ''}${date === null ? '' : ` <span class="ngay">(${dmy(date)} 10:20:00 AM)</span>`}<div class="trichdan">${lead}</div></td></tr>`;

const article = (list: List, { title, lead, date, more }: Post): string =>
  box(
    list.label,
    `<table width="100%"><tr><td><span id="ctl00_cph_lblTieuDe" class="tieudetin">${title}</span></td></tr>${date === null ? '' : `<tr><td><span id="ctl00_cph_lblNgay" class="ngay">Cập nhật: ${dmy(date)} 10:20:00 AM</span></td></tr>`}<tr><td><span id="ctl00_cph_lblTrichDan"><b>${lead}</b></span></td></tr><tr><td><span id="ctl00_cph_lblNoiDung">${more.map((text) => `<p>${text}</p>`).join('')}</span></td></tr></table>`,
  );

const documents = ({ label, rows }: DocumentList): string =>
  box(
    label,
    `<table id="ctl00_cph_gvVanBan" border="1" rules="all" style="border-collapse:collapse;"><tr class="header"><th scope="col">Số hiệu</th><th scope="col">Ngày BH</th><th scope="col">Nội dung</th><th scope="col">Tải</th></tr>${rows.map(({ number, date, about, at }) => `<tr><td>${number}</td><td>${dmy(date)}</td><td>${about}</td><td>${at === undefined ? '&nbsp;' : `<a href="${at}"><img src="/Images/pdf.gif" alt=""/></a>`}</td></tr>`).join('')}</table>`,
  );

const procedures = (field: string, ones: readonly Procedure[]): string =>
  box(
    `Lĩnh vực: ${field}`,
    `<table id="ctl00_cph_gvTTHC" border="1" rules="all"><tr><th scope="col">STT</th><th scope="col">Tên thủ tục</th><th scope="col">Mức độ</th></tr>${ones.map(({ name, path }, index) => `<tr><td>${index + 1}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}</td><td>Mức độ ${index % 2 === 0 ? 4 : 3}</td></tr>`).join('')}</table>`,
  );

const procedure = ({ name, parts }: Procedure): string =>
  box(
    'Nội dung thủ tục',
    `<table class="ttct" width="100%" border="1"><tr><td colspan="2" align="center"><b>${name}</b></td></tr>${parts.map(([label, text]) => `<tr><td width="150"><b>${label}</b></td><td>${text}</td></tr>`).join('')}</table>`,
  );

const home = (site: Site): string =>
  ['news', 'cchc']
    .map((key) => site.lists[key])
    .filter((list) => list !== undefined)
    .map(({ label, posts }) =>
      box(
        label,
        `<table width="100%">${inOrder(posts)
          .slice(0, 4)
          .map(({ path, title }) => `<tr><td><img src="/Images/dot.gif"/><a href="${path}">${title}</a></td></tr>`)
          .join('')}</table>`,
      ),
    )
    .join('');

const box = (title: string, content: string): string =>
  `<table class="khung" width="100%" cellpadding="0" cellspacing="0"><tr><td class="khung-tieude">${title}</td></tr><tr><td class="khung-noidung">${content}</td></tr></table>`;

const items = (menu: readonly MenuItem[]): string =>
  menu
    .map(
      ({ href, words, under }) =>
        `<li><a class="ctl00_Menu1_1" href="${href}">${words}</a>${under === undefined ? '' : `<ul>${items(under)}</ul>`}</li>`,
    )
    .join('');

function page(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head id="ctl00_Head1"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	${title}
</title></head><body><form name="aspnetForm" method="post" action="Default.aspx" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9k" /></div>
<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="/Images/banner.jpg" width="1000" /></td></tr>
<tr><td colspan="3" class="thanhmenu"><div id="ctl00_Menu1"><ul class="level1">${items(site.menu)}</ul></div></td></tr>
<tr><td colspan="3" class="ngaythang">Hôm nay, Chủ nhật ngày 20 tháng 11 năm 2022 <input name="ctl00$txtTim" type="text" /><input type="submit" name="ctl00$btnTim" value="Tìm" /></td></tr>
<tr valign="top"><td width="200" class="trai">${site.blocks['left'] ?? ''}</td><td width="600" class="giua">${main}</td><td width="200" class="phai">${site.blocks['right'] ?? ''}</td></tr>
<tr><td colspan="3" class="chan">${site.blocks['footer'] ?? ''}</td></tr></table></form></body></html>`;
}
