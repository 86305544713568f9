/** ASP.NET WebForms: one Default.aspx, pages by tabid, lists of two columns, grids that turn their pages by a postback. */

import type { Reply, Route, Routes } from '../../support/server.ts';
import {
  dmy,
  inOrder,
  pagesOf,
  type DocumentList,
  type List,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Nội vụ tỉnh Bình Định';
const PER_PAGE = 6;
const GRID_ROWS = 5;

export const tab = (id: number): string => `/Default.aspx?tabid=${id}`;

/** `22/11/2022 10:15 SA`. */
const clock = (date: string): string => `${dmy(date)} ${Number(date.slice(8)) % 2 === 0 ? '10:15 SA' : '3:40 CH'}`;

interface Asked {
  readonly page: number;
  readonly id: string | null;
}

export function render(site: Site): Routes {
  const screens = new Map<string, (asked: Asked) => string | Reply>();
  screens.set('', () => shell(site, '/Default.aspx', NAME, front(site)));
  for (const [path, { title, main }] of Object.entries(site.pages))
    screens.set(tabOf(path), () =>
      shell(site, path, title, `<span class="Head">${title}</span><div class="Normal">${main}</div>`),
    );
  for (const list of Object.values(site.lists)) screens.set(tabOf(list.path), (asked) => listScreen(site, list, asked));
  for (const one of Object.values(site.documents))
    screens.set(tabOf(one.path), ({ page }) => shell(site, one.path, one.label, documentGrid(one, page)));
  screens.set('30', ({ page, id }) => procedureScreen(site, page, id));
  const route: Route = ({ method, path, body }) => {
    const query = new URL(path, 'http://x').searchParams;
    const argument = method === 'POST' ? (new URLSearchParams(body).get('__EVENTARGUMENT') ?? '') : '';
    const page = Number(/Page\$(\d+)/.exec(argument)?.[1] ?? query.get('page') ?? 1);
    const failing = site.served[`grid ${query.get('tabid')} ${page}`];
    if (failing !== undefined && typeof failing !== 'function') return failing;
    const screen = screens.get(query.get('tabid') ?? '');
    return screen === undefined
      ? { status: 404, body: 'The resource cannot be found.' }
      : screen({ page, id: query.get('id') });
  };
  const files = Object.fromEntries(Object.entries(site.served).filter(([key]) => key.startsWith('/')));
  return { '/': route, '/Default.aspx': route, ...files };
}

const tabOf = (path: string): string => new URL(path, 'http://x').searchParams.get('tabid') ?? '';

function listScreen(site: Site, list: List, { page, id }: Asked): string | Reply {
  if (id !== null) {
    const post = list.posts.find(({ path }) => path.endsWith(`&id=${id}`));
    return post === undefined ? { status: 404, body: 'Not found' } : shell(site, post.path, post.title, article(post));
  }
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const shown = pages[page - 1] ?? [];
  const cells = pagesOf(shown, 2).map(
    (pair) => `<tr>${pair.map((post) => `<td valign="top" style="width:50%;">${card(post)}</td>`).join('')}</tr>`,
  );
  const pager =
    pages.length === 1
      ? ''
      : `<div class="Paging"><span>Trang:</span> ${pages.map((_, index) => (index + 1 === page ? `<b>${index + 1}</b>` : `<a class="Page" href="${list.path}${index === 0 ? '' : `&page=${index + 1}`}">${index + 1}</a>`)).join(' ')}</div>`;
  return shell(
    site,
    list.path,
    list.label,
    `<span class="Head">${list.label}</span><table id="ctl00_cph_dlTin" cellspacing="0" border="0" style="width:100%;border-collapse:collapse;">${cells.join('')}</table>${pager}`,
  );
}

const card = (post: Post): string =>
  `<div class="tin"><a href="${post.path}"><img src="${post.image ?? '/images/no-image.jpg'}" width="120" height="80" style="border-width:0px;" /></a><br /><a class="tieude" href="${post.path}">${post.title}</a>${post.date === null ? '' : `<br /><span class="ngay">${clock(post.date)}</span>`}<div class="tomtat">${post.lead}</div></div>`;

const article = (post: Post): string =>
  `<table width="100%"><tr><td><span id="ctl00_cph_lblTieuDe" class="TieuDeBai">${post.title}</span></td></tr>${post.date === null ? '' : `<tr><td align="right"><span id="ctl00_cph_lblNgay">Đăng lúc: ${clock(post.date)}</span></td></tr>`}<tr><td><span id="ctl00_cph_lblTomTat" style="font-weight:bold;">${post.lead}</span></td></tr><tr><td><span id="ctl00_cph_lblNoiDung">${post.image === undefined ? '' : `<p align="center"><img src="${post.image}" width="480" height="320" alt="" /></p>`}${post.more.map((text) => `<p align="justify">${text}</p>`).join('')}</span></td></tr></table><a href="javascript:history.back()">Quay lại</a>`;

/** The grid's last row is its pager, a table of its own. */
const gridPager = (grid: string, page: number, count: number, columns: number): string =>
  count === 1
    ? ''
    : `<tr class="PagerStyle"><td colspan="${columns}"><table border="0"><tr>${Array.from({ length: count }, (_, index) => (index + 1 === page ? `<td><span>${index + 1}</span></td>` : `<td><a href="javascript:__doPostBack(&#39;${grid}&#39;,&#39;Page$${index + 1}&#39;)">${index + 1}</a></td>`)).join('')}</tr></table></td></tr>`;

function documentGrid({ label, rows }: DocumentList, page: number): string {
  const pages = pagesOf(rows, GRID_ROWS);
  const grid = 'ctl00$cph$grvVanBan';
  return `<span class="Head">${label}</span><div><table cellspacing="0" rules="all" border="1" id="ctl00_cph_grvVanBan" style="width:100%;border-collapse:collapse;"><tr><th scope="col">Số, ký hiệu</th><th scope="col">Trích yếu</th><th scope="col">Ngày ban hành</th><th scope="col">&nbsp;</th></tr>${(
    pages[page - 1] ?? []
  )
    .map(
      ({ number, date, about, by, at }) =>
        `<tr><td>${number}</td><td>${about}${by === '' ? '' : ` <i>(${by})</i>`}</td><td align="center">${dmy(date)}</td><td>${at === undefined ? '&nbsp;' : `<a href="${at}"><img src="/images/download.gif" style="border-width:0px;" title="Tải về" /></a>`}</td></tr>`,
    )
    .join('')}${gridPager(grid, page, pages.length, 4)}</table></div>`;
}

function procedureScreen(site: Site, page: number, id: string | null): string {
  const title = 'Bộ thủ tục hành chính của Sở Nội vụ';
  if (id !== null) {
    const one = site.procedures.find(({ path }) => path?.endsWith(`&id=${id}`) === true);
    return shell(site, tab(30), one?.name ?? title, one === undefined ? '' : detail(one));
  }
  const pages = pagesOf(site.procedures, GRID_ROWS);
  const first = (page - 1) * GRID_ROWS;
  return shell(
    site,
    tab(30),
    title,
    `<span class="Head">${title}</span><div><table cellspacing="0" rules="all" border="1" id="ctl00_cph_grvTTHC" style="width:100%;border-collapse:collapse;"><tr><th scope="col">STT</th><th scope="col">Tên thủ tục</th><th scope="col">Lĩnh vực</th><th scope="col">Mức độ</th></tr>${(
      pages[page - 1] ?? []
    )
      .map(
        ({ code, name, field, path }, index) =>
          `<tr><td align="center">${first + index + 1}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}<br /><small>Mã số: ${code}</small></td><td>${field}</td><td align="center">${3 + (index % 2)}</td></tr>`,
      )
      .join('')}${gridPager('ctl00$cph$grvTTHC', page, pages.length, 4)}</table></div>`,
  );
}

const detail = ({ code, name, parts }: Procedure): string =>
  `<span class="Head">${name}</span><p>Mã số: ${code}</p>${parts.map(([label, text]) => `<fieldset><legend>${label}</legend>${text}</fieldset>`).join('')}`;

const front = (site: Site): string =>
  `<table width="100%"><tr><td class="TieuDeHop">TIN MỚI</td></tr><tr><td>${inOrder(site.lists['news']?.posts ?? [])
    .slice(0, 4)
    .map(card)
    .join('')}</td></tr></table>${site.blocks['front'] ?? ''}`;

const shell = (site: Site, path: string, title: string, main: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head id="Head1"><title>\n\t${title === NAME ? NAME : `${NAME} > ${title}`}\n</title><script src="/js/jquery-1.4.2.min.js" type="text/javascript"></script></head><body><form name="aspnetForm" method="post" action=".${path}" id="aspnetForm"><div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTM4NDk3${title.length}ZGQ=" /></div><script type="text/javascript">//<![CDATA[\nvar theForm = document.forms['aspnetForm'];function __doPostBack(eventTarget, eventArgument) { if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); } }\n//]]></script><div id="Banner"><img src="/images/banner2019.jpg" alt="${NAME}" /></div><div id="MenuTop"><table id="ctl00_mnu" cellpadding="0" cellspacing="0"><tr><td><a class="mnu" href="/Default.aspx">Trang chủ</a></td>${site.menu.map(({ href, words }) => `<td><a class="mnu" href="${href}">${words}</a></td>`).join('')}</tr></table></div><table id="Khung" width="100%" cellpadding="4"><tr><td id="Trai" valign="top" style="width:22%">${site.blocks['left'] ?? ''}</td><td id="Giua" valign="top" style="width:56%">${main}</td><td id="Phai" valign="top" style="width:22%">${site.blocks['right'] ?? ''}</td></tr></table><div id="Chan">${site.blocks['footer'] ?? ''}</div></form></body></html>`;
