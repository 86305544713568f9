/** SharePoint 2010 as a province runs it: sites under the root, publishing pages, list views turned by `Paged=TRUE`, forms of single rows. */

import type { Asked, Reply, Routes } from '../../support/server.ts';
import { dmy, inOrder, pagesOf, type List, type Post, type Procedure, type Site } from '../unseen-22/site.ts';
import { asked, type Row } from './own.ts';

const NAME = 'Sở Khoa học và Công nghệ Hưng Yên';
const [POSTS, ROWS] = [5, 9];
export const TTHC = '/hanhchinhcong/Lists/TTHC/AllItems.aspx';
const LIBRARY = '/hanhchinhcong/KetQuaTTHC/Forms/AllItems.aspx';
export const HOME = '/Pages/default.aspx';

export interface Report {
  readonly name: string;
  readonly file: string;
  readonly changed: string;
}

/** Documents of a library stand in `site.documents` as rows without a number. */
export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {
    '/': { status: 302, headers: { location: HOME }, body: '' },
    [HOME]: master(site, 'Trang chủ', [], home(site)),
  };
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = master(
      site,
      title,
      [title],
      webpart(title, `<div class="ms-rtestate-field" style="display:inline">${main}</div>`),
    );
  for (const list of Object.values(site.lists)) news(routes, site, list);
  for (const { path, label, rows } of Object.values(site.documents)) {
    const draw = path === LIBRARY ? library : documents;
    routes[path] = turned(path, rows, ROWS, (some, next) =>
      master(site, label, [label], webpart(label, `${draw(path, some)}${next}`)),
    );
    for (const row of rows as readonly Row[])
      if (row.at?.includes('DispForm.aspx') === true)
        routes[row.at] = master(site, row.number, [label, row.number], form(site, row));
  }
  const whole = turned(TTHC, site.procedures, ROWS, (some, next) =>
    master(
      site,
      'Danh mục thủ tục hành chính',
      ['Hành chính công', 'Danh mục thủ tục hành chính'],
      webpart('Danh mục thủ tục hành chính', `${procedures(some)}${next}`),
    ),
  );
  // The second view of the list may be out of order.
  routes[TTHC] = (ask: Asked): string | Reply =>
    site.blocks['broken'] !== undefined && asked(ask.path).get('Paged') === 'TRUE'
      ? { status: 500, body: '<html><head><title>Runtime Error</title></head><body>Server Error</body></html>' }
      : whole(ask);
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = master(site, one.name, ['Hành chính công', 'Thủ tục hành chính'], procedure(one));
  return { ...routes, ...site.served };
}

/** The list of a section and its posts, which are one page told apart by `ItemID`. */
function news(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const folder = list.path.slice(0, list.path.lastIndexOf('/'));
  routes[list.path] = turned(list.path, inOrder(list.posts), POSTS, (some, next) =>
    master(
      site,
      list.label,
      [list.label],
      webpart(
        list.label,
        `<div class="dfwp-column"><ul class="dfwp-list">${some.map(entry).join('')}</ul></div>${next}`,
      ),
    ),
  );
  routes[`${folder}/chitiet.aspx`] = ({ path }: Asked): string | Reply => {
    const id = asked(path).get('ItemID');
    const post = list.posts.find((one) => asked(one.path).get('ItemID') === id);
    return post === undefined
      ? {
          status: 200,
          body: master(
            site,
            'Thông báo',
            [],
            '<div class="ms-error">Không tìm thấy mục tin. Mục có thể đã bị xóa hoặc đổi tên.</div>',
          ),
        }
      : master(site, post.title, [list.label], article(list, post));
  };
}

function turned<T>(path: string, all: readonly T[], size: number, draw: (some: readonly T[], next: string) => string) {
  const pages = pagesOf(all, size);
  return (ask: Asked): string => {
    const query = asked(ask.path);
    const at = query.get('Paged') === 'TRUE' ? (Number(query.get('PageFirstRow') ?? 1) - 1) / size : 0;
    const to = (page: number) =>
      `${path}?Paged=TRUE&amp;p_ID=${page * size}&amp;PageFirstRow=${page * size + 1}&amp;View=%7b5C1D7F02%2d9E4B%2d4C7A%2dB3D1%2d60E2A8F4711C%7d`;
    const before =
      at > 0
        ? `<td><a href="${at === 1 ? path : to(at - 1)}"><img src="/_layouts/images/prev.gif" border="0" alt="Trang trước"></a></td>`
        : '';
    const after =
      at + 1 < pages.length
        ? `<td><a href="${to(at + 1)}"><img src="/_layouts/images/next.gif" border="0" alt="Trang sau"></a></td>`
        : '';
    const span = `<td class="ms-paging">${at * size + 1} - ${Math.min(all.length, (at + 1) * size)}</td>`;
    const bar =
      pages.length === 1
        ? ''
        : `<table class="ms-bottompaging"><tbody><tr>${before}${span}${after}</tr></tbody></table>`;
    return draw(pages[at] ?? [], bar);
  };
}

const webpart = (title: string, body: string): string =>
  `<table class="s4-wpTopTable" border="0" cellpadding="0" cellspacing="0" width="100%"><tbody><tr><td><table class="ms-WPHeader" width="100%"><tbody><tr><td class="ms-WPHeaderTd"><h3 class="ms-standardheader ms-WPTitle"><nobr><span>${title}</span></nobr></h3></td></tr></tbody></table></td></tr><tr><td class="ms-WPBorder" valign="top"><div webpartid="9c20e7b1-33d0-4f1e-9b7a-0d1f5f6a21c4" class="noindex" allowdelete="false"><div class="ms-WPBody">${body}</div></div></td></tr></tbody></table>`;

const entry = ({ path, title, lead, date, image }: Post): string =>
  `<li class="dfwp-item"><div class="item">${image === undefined ? '' : `<div class="image-area-left"><a href="${path}"><img class="image" src="${image}" alt="" /></a></div>`}<div class="link-item"><a href="${path}" title="${title}">${title}</a>${date === null ? '' : `<span class="date"> - ${dmy(date)}</span>`}<div class="description">${lead}</div></div></div></li>`;

function article(list: List, post: Post): string {
  const { title, lead, date, more, image, path } = post;
  const rest = inOrder(list.posts)
    .filter((one) => one !== post)
    .slice(0, 4);
  return `<div class="art"><h1 class="art-title">${title}</h1>${date === null ? '' : `<div class="art-date">${dmy(date)} 10:2${Number(date.at(-1)) % 10} | Lượt xem: 1${date.slice(8)}</div>`}<div class="art-intro">${lead}</div><div id="ctl00_PlaceHolderMain_Content__ControlWrapper_RichHtmlField" class="ms-rtestate-field">${image === undefined ? '' : `<div class="ms-rteElement-Center"><img src="${image}" style="width:560px" alt=""/></div>`}${more.map((one) => `<div>${one}</div><div><br/></div>`).join('')}</div><div class="art-share">Chia sẻ: <a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(path)}"><img src="/_layouts/images/hy/fb.png" alt="facebook"/></a> <a href="https://sp.zalo.me/share_inline?d=${encodeURIComponent(path)}"><img src="/_layouts/images/hy/zl.png" alt="zalo"/></a> <a href="javascript:window.print()">In bài</a></div><div class="art-rest"><b>Tin khác</b><ul>${rest.map((one) => `<li><a href="${one.path}">${one.title}</a>${one.date === null ? '' : ` <span>(${dmy(one.date)})</span>`}</li>`).join('')}</ul></div></div>`;
}

function documents(_path: string, rows: readonly Row[]): string {
  const head = ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Cơ quan ban hành', 'Ngày đăng'];
  const title = ({ about, at }: Row) =>
    at === undefined ? about : `<a onfocus="OnLink(this)" href="${at}">${about}</a>`;
  return `<table class="ms-listviewtable" summary="VanBan" border="0" cellpadding="1" cellspacing="0"><tbody><tr class="ms-viewheadertr">${head.map((one) => `<th class="ms-vh2" nowrap="nowrap"><div class="ms-vh-div"><a href="javascript:" onclick="javascript:return OnClickFilter(this,event);">${one}</a></div></th>`).join('')}</tr>${rows.map((row, at) => `<tr class="${at % 2 === 0 ? 'ms-itmhover' : 'ms-alternating ms-itmhover'}"><td class="ms-vb2">${row.number}</td><td class="ms-vb2"><nobr>${dmy(row.date)}</nobr></td><td class="ms-vb-title">${title(row)}</td><td class="ms-vb2">${row.by}</td><td class="ms-vb2"><nobr>${row.posted === undefined ? '' : dmy(row.posted)}</nobr></td></tr>`).join('')}</tbody></table>`;
}

const library = (_path: string, rows: readonly Row[]): string =>
  `<table class="ms-listviewtable" summary="KetQuaTTHC"><tbody><tr class="ms-viewheadertr"><th class="ms-vh-icon"><img src="/_layouts/images/icgen.gif" alt="Loại"></th><th class="ms-vh2">Tên</th><th class="ms-vh2">Sửa đổi</th><th class="ms-vh2">Người sửa</th></tr>${rows.map(({ about, at, posted, by }) => `<tr class="ms-itmhover"><td class="ms-vb-icon"><img src="/_layouts/images/icpdf.png" alt=""></td><td class="ms-vb-title"><a href="${at}">${about}</a></td><td class="ms-vb2"><nobr>${dmy(posted ?? '')} 3:15 CH</nobr></td><td class="ms-vb2">${by}</td></tr>`).join('')}</tbody></table>`;

/** The form that shows one row of a list, its file as an attachment of the row. */
function form(site: Site, { number, date, about, by, posted, at }: Row): string {
  const file = Object.keys(site.served).find((path) => path.includes(`/Attachments/${asked(at ?? '').get('ID')}/`));
  const fields: readonly (readonly [string, string])[] = [
    ['Số ký hiệu', number],
    ['Trích yếu', about],
    ['Cơ quan ban hành', by],
    ['Ngày ban hành', dmy(date)],
    ['Ngày đăng', dmy(posted ?? date)],
    ['Tệp đính kèm', file === undefined ? '' : `<a href="${file}">${file.split('/').at(-1)}</a>`],
  ];
  return webpart(
    'Văn bản',
    `<table class="ms-formtable" border="0">${fields.map(([label, value]) => `<tr><td class="ms-formlabel" width="113"><h3 class="ms-standardheader">${label}</h3></td><td class="ms-formbody">${value}</td></tr>`).join('')}</table><input type="button" value="Đóng" onclick="STSNavigate('AllItems.aspx');return false;">`,
  );
}

const procedures = (ones: readonly Procedure[]): string =>
  `<table class="ms-listviewtable" summary="TTHC"><tbody><tr class="ms-viewheadertr"><th class="ms-vh2">Mã số</th><th class="ms-vh2">Tên thủ tục</th><th class="ms-vh2">Lĩnh vực</th><th class="ms-vh2">Mức độ</th></tr>${ones.map(({ code, name, field, path }) => `<tr class="ms-itmhover"><td class="ms-vb2">${code}</td><td class="ms-vb-title">${path === null ? name : `<a href="${path}">${name}</a>`}</td><td class="ms-vb2">${field}</td><td class="ms-vb2">Một phần</td></tr>`).join('')}</tbody></table>`;

const procedure = ({ code, name, parts }: Procedure): string =>
  webpart(
    'Thủ tục hành chính',
    `<table class="ms-formtable">${([['Mã số', code], ['Tên thủ tục', name], ...parts] as const).map(([label, value]) => `<tr><td class="ms-formlabel"><h3 class="ms-standardheader">${label}</h3></td><td class="ms-formbody">${value}</td></tr>`).join('')}</table>`,
  );

function home(site: Site): string {
  const zone = (name: string) => {
    const list = site.lists[name];
    if (list === undefined) return '';
    return webpart(
      `<a href="${list.path}">${list.label}</a>`,
      `<ul class="dfwp-list">${inOrder(list.posts).slice(0, 4).map(entry).join('')}</ul>`,
    );
  };
  return `<table width="100%" class="zones"><tr><td id="_invisibleIfEmpty" valign="top" width="70%">${zone('news')}${zone('reform')}</td><td valign="top" width="30%">${site.blocks['right'] ?? ''}</td></tr></table>`;
}

const items = (site: Site): string =>
  site.menu
    .map(
      ({ href, words, under }) =>
        `<li class="static"><a class="static menu-item" href="${href}"><span class="additional-background"><span class="menu-item-text">${words}</span></span></a>${under === undefined ? '' : `<ul class="dynamic">${under.map((one) => `<li class="dynamic"><a class="dynamic menu-item" href="${one.href}"><span class="menu-item-text">${one.words}</span></a></li>`).join('')}</ul>`}</li>`,
    )
    .join('');

function master(site: Site, title: string, way: readonly string[], main: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html lang="vi-vn" dir="ltr" xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="GENERATOR" content="Microsoft SharePoint" /><meta name="progid" content="SharePoint.WebPartPage.Document" /><title>
	${title}
</title></head><body class="v4master" onload="if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();"><form name="aspnetForm" method="post" action="" id="aspnetForm"><input type="hidden" name="MSOWebPartPage_PostbackSource" value="" /><input type="hidden" name="__REQUESTDIGEST" value="0x5B9A" />
<div id="s4-ribbonrow"></div><div id="s4-workspace"><div id="s4-bodyContainer"><div class="hy-top"><a href="${HOME}"><img src="/SiteAssets/hy-banner.png" alt="${NAME}" /></a><span class="hy-now">Hôm nay, Thứ Tư ngày 30/10/2024</span></div>
<div id="s4-topheader2" class="s4-pr s4-notdlg"><div class="s4-tn"><div class="menu horizontal menu-horizontal"><ul class="root static">${items(site)}</ul></div></div></div>
<div class="s4-breadcrumb">${['<a href="/Pages/default.aspx">Trang chủ</a>', ...way].join(' &gt; ')}</div><div id="MSO_ContentTable"><div class="s4-ba"><div id="ctl00_MSO_ContentDiv">${main}</div></div></div>
<div class="hy-foot">${site.blocks['footer'] ?? ''}</div></div></div></form></body></html>`;
}
