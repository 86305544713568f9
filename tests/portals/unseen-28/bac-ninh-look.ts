/**
 * ASP.NET WebForms of a provincial centre: one Default.aspx whose query says the site, the page, the category and the post;
 * one form around all; grids whose other pages come only to a post with the view state.
 */

import type { Asked, Reply, Routes } from '../../support/server.ts';
import {
  dmy,
  inOrder,
  pagesOf,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';
import { SCAN } from './kit.ts';

const NAME = 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh';
const SID = 1247;
// as such centres call it; it is no session's
const SITE_PARAMETER = 'sid';
const NEWS_PER_PAGE = 10;
const ROWS_PER_PAGE = 8;
export const GRID = { procedures: 'ctl00$cphMain$ctl03$gvThuTuc', documents: 'ctl00$cphMain$ctl05$gvVanBan' } as const;

export const at = (pageid: number, more = ''): string =>
  `/Default.aspx?${SITE_PARAMETER}=${SID}&pageid=${pageid}${more}`;
export const PROCEDURES_AT = at(33231);
export const DOCUMENTS_AT = at(33240);

type Pages = Record<string, string | ((grid: number) => string)>;

export function render(site: Site): Routes {
  const pages: Pages = { '': frame(site, 'Trang chủ', home(site), '/Default.aspx') };
  const add = (path: string, title: string, main: (grid: number) => string) => {
    pages[keyOf(path)] = (grid) => frame(site, title, main(grid), path);
  };
  for (const [path, { title, main }] of Object.entries(site.pages))
    add(path, title, () => box(title, `<div id="ctl00_cphMain_ctl01_divNoiDung" class="NoiDung">${main}</div>`));
  for (const list of Object.values(site.lists)) addList(add, list);
  for (const { path, label, rows } of Object.values(site.documents))
    add(path, label, (grid) =>
      box(
        label,
        table('documents', ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu nội dung', 'Tệp'], rows.map(documentCells), grid),
      ),
    );
  add(PROCEDURES_AT, 'Thủ tục hành chính', (grid) =>
    box(
      'Bộ thủ tục hành chính',
      table(
        'procedures',
        ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Cơ quan thực hiện'],
        site.procedures.map(procedureCells),
        grid,
      ),
    ),
  );
  for (const one of site.procedures)
    if (one.path !== null)
      add(one.path, one.name, () =>
        box(
          'Chi tiết thủ tục',
          `<table class="ChiTiet">${[['Tên thủ tục', one.name], ['Mã TTHC', one.code], ...one.parts].map(([label, text]) => `<tr><td class="Nhan">${label}</td><td>${text}</td></tr>`).join('')}</table>`,
        ),
      );
  const answer = (asked: Asked): string | Reply => {
    const found = pages[keyOf(asked.path)];
    if (found === undefined)
      return {
        status: 404,
        body: frame(site, 'Lỗi', box('Thông báo', 'Không tìm thấy trang yêu cầu.'), '/Default.aspx'),
      };
    if (typeof found === 'string') return found;
    if (asked.method !== 'POST') return found(1);
    const form = new URLSearchParams(asked.body);
    const page = /^Page\$(\d+)$/.exec(form.get('__EVENTARGUMENT') ?? '')?.[1];
    const known = Object.values(GRID).some((grid) => grid === form.get('__EVENTTARGET'));
    if (!form.get('__VIEWSTATE')?.startsWith('/wEPDw') || !known || page === undefined)
      return { status: 500, body: 'Validation of viewstate MAC failed.' };
    if (site.blocks['broken grid'] === form.get('__EVENTTARGET'))
      return {
        status: 500,
        body: frame(site, 'Lỗi', box('Thông báo', 'Máy chủ bận, xin thử lại sau.'), '/Default.aspx'),
      };
    return found(Number(page));
  };
  return { '/': answer, '/Default.aspx': answer, ...site.served };
}

/** The query in a fixed order; the home page for none. */
function keyOf(path: string): string {
  const query = [...new URL(path, 'http://x').searchParams].filter(([name]) => name !== 'catname');
  return query
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .sort()
    .join('&');
}

function addList(add: (path: string, title: string, main: (grid: number) => string) => void, list: List): void {
  const pages = pagesOf(inOrder(list.posts), NEWS_PER_PAGE);
  for (const [index, posts] of pages.entries()) {
    const pager = pages
      .map((_, other) =>
        other === index
          ? `<span class="pager_cur">${other + 1}</span>`
          : `<a class="pager_no" href="${list.path}${other === 0 ? '' : `&page=${other + 1}`}">${other + 1}</a>`,
      )
      .join(' ');
    add(`${list.path}${index === 0 ? '' : `&page=${index + 1}`}`, list.label, () =>
      box(
        list.label,
        `${posts.map(entry).join('')}${pages.length > 1 ? `<div class="pager">Trang: ${pager}</div>` : ''}`,
      ),
    );
  }
  for (const post of list.posts) add(post.path, post.title, () => article(list, post));
}

const entry = (post: Post): string =>
  `<table class="tinDS" cellpadding="0" cellspacing="0" width="100%"><tr><td class="anhDS"><a href="${post.path}"><img src="/Portals/${SID}/thumb.jpg" width="120" border="0" alt=""></a></td><td><a class="tieudeDS" href="${post.path}">${post.title}</a>${post.date === null ? '' : `<span class="ngayDS"> (${dmy(post.date)})</span>`}<div class="trichDS">${post.lead}</div></td></tr></table>`;

function article(list: List, post: Post): string {
  const others = inOrder(list.posts)
    .filter(({ path }) => path !== post.path)
    .slice(0, 5);
  return box(
    list.label,
    `<span id="ctl00_cphMain_ctl02_lblTieuDe" class="TieuDeTin">${post.title}</span>${post.date === null ? '' : `<br><span id="ctl00_cphMain_ctl02_lblNgay" class="NgayTin">${dmy(post.date)} 09:1${post.date.slice(-1)}</span>`}<div id="ctl00_cphMain_ctl02_divTrich" class="TrichTin"><b>${post.lead}</b></div><div class="NoiDungTin">${post.image === undefined ? '' : `<p align="center"><img src="${post.image}" width="560" height="373" alt=""></p>`}${post.more.map((text) => `<p style="text-align:justify">${text}</p>`).join('')}</div><div class="TinKhac"><b>Tin đã đưa</b>${others.map((one) => `<div>- <a href="${one.path}">${one.title}</a>${one.date === null ? '' : ` <i>(${dmy(one.date)})</i>`}</div>`).join('')}</div>`,
  );
}

const procedureCells = ({ code, name, field, path, parts }: Procedure, index: number): readonly string[] => [
  String(index + 1),
  code,
  path === null ? name : `<a href="${path}">${name}</a>`,
  field,
  parts.find(([label]) => label === 'Cơ quan thực hiện')?.[1] ?? '',
];
const documentCells = ({ number, date, about, at: file }: DocumentRow): readonly string[] => [
  number,
  dmy(date),
  about,
  file === undefined ? '' : `<a href="${file}"><img src="/images/dinhkem.gif" alt="Tải về" border="0"></a>`,
];

function table(
  kind: keyof typeof GRID,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  grid: number,
): string {
  const pages = pagesOf(rows, ROWS_PER_PAGE);
  const links = pages.map(
    (_, index) =>
      `<td>${index + 1 === grid ? `<span>${index + 1}</span>` : `<a href="javascript:__doPostBack('${GRID[kind]}','Page$${index + 1}')">${index + 1}</a>`}</td>`,
  );
  return `<div><table class="GridView" cellspacing="0" rules="all" border="1" id="${GRID[kind].replaceAll('$', '_')}" style="width:100%;border-collapse:collapse;"><tr class="GridHeader">${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr>${(pages[grid - 1] ?? []).map((cells, index) => `<tr class="${index % 2 === 0 ? 'GridRow' : 'GridAlt'}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}${pages.length > 1 ? `<tr class="GridPager"><td colspan="${heads.length}"><table border="0"><tr>${links.join('')}</tr></table></td></tr>` : ''}</table></div>`;
}

const box = (title: string, main: string): string =>
  `<table class="ModuleBox" width="100%" cellpadding="0" cellspacing="0"><tr><td class="ModuleTitle"><span>${title}</span></td></tr><tr><td class="ModuleContent">${main}</td></tr></table>`;

function home(site: Site): string {
  return `${site.blocks['top'] ?? ''}${Object.values(site.lists)
    .map(
      (list) =>
        `<table class="ModuleBox" width="100%"><tr><td class="ModuleTitle"><a href="${list.path}">${list.label}</a></td></tr><tr><td class="ModuleContent">${inOrder(list.posts).slice(0, 4).map(entry).join('')}</td></tr></table>`,
    )
    .join('')}`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li class="rmItem"><a href="${href}" class="rmLink"><span class="rmText">${words}</span></a>${under.length > 0 ? `<div class="rmSlide"><ul class="rmVertical rmGroup">${under.map(item).join('')}</ul></div>` : ''}</li>`;

function frame(site: Site, title: string, main: string, path: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head id="ctl00_Head1"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title === 'Trang chủ' ? NAME : title}</title></head><body>
<form name="aspnetForm" method="post" action=".${path.replaceAll('&', '&amp;')}" id="aspnetForm"><div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTM2${path.length}MDk0Mg9kFgJmD2QWAgIDD2QWBAIB" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
//]]>
</script><div><input type="hidden" name="__VIEWSTATEGENERATOR" id="__VIEWSTATEGENERATOR" value="CA0B0334" /><input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="/wEdAAUmF2" /></div>
<table id="Table_Header" width="1000" align="center"><tr><td><img src="/Portals/${SID}/banner.jpg" alt="" /></td></tr><tr><td><div id="ctl00_RadMenu1" class="RadMenu"><ul class="rmRootGroup rmHorizontal"><li class="rmItem"><a href="/Default.aspx" class="rmLink"><span class="rmText">Trang chủ</span></a></li>${site.menu.map(item).join('')}</ul></div></td></tr><tr><td><marquee>Nhiệt liệt chào mừng các ngày lễ lớn trong năm 2022 - <span id="ctl00_lblDongHo">Thứ Năm, 20/10/2022 15:31</span></marquee></td></tr></table>
<table width="1000" align="center"><tr valign="top"><td id="ctl00_LeftPane" width="200">${site.blocks['left'] ?? ''}</td><td id="ctl00_ContentPane">${main}</td><td id="ctl00_RightPane" width="200">${site.blocks['right'] ?? ''}<table class="ModuleBox"><tr><td class="ModuleTitle">Số lượt truy cập</td></tr><tr><td><span id="ctl00_lblLuot">002224163</span></td></tr></table></td></tr></table>
<table width="1000" align="center" class="Footer"><tr><td>${NAME}. Địa chỉ: số 6 đường Lý Thái Tổ, thành phố Bắc Ninh. Điện thoại: (0222) 3822 471 - Fax: (0222) 3825 777<br />Ghi rõ nguồn khi phát hành lại thông tin. Bản quyền 2016.</td></tr></table>
</form></body></html>`;
}

export const file = (name: string): string => `/Portals/${SID}/VanBan/${name}.pdf`;
export const files = (...names: readonly string[]): Record<string, Reply> =>
  Object.fromEntries(names.map((name) => [file(name), SCAN]));
