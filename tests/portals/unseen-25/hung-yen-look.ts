/** Drupal 7: Views lists and tables, blocks in regions, aliases beside `/node/n`, a print version of every node. */

import type { Routes } from '../../support/server.ts';
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

export const NAME = 'Sở Khoa học và Công nghệ tỉnh Hưng Yên';
const PER_PAGE = 6;
const ROWS_PER_PAGE = 10;
const PAGE = /[?&]page=(\d+)/;
const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

export const written = (date: string): string => `${DAYS[new Date(date).getUTCDay()] ?? ''}, ${dmy(date)} - 09:26`;

const numbers = new Map<string, number>();
function nodeOf(path: string): number {
  const number = numbers.get(path) ?? 1204 + numbers.size * 3;
  numbers.set(path, number);
  return number;
}

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, NAME, home(site), 'front');
  for (const [path, { title, main }] of Object.entries(site.pages)) {
    const html = page(
      site,
      title,
      node(
        path,
        title,
        `<div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">${main}</div></div></div>`,
      ),
      'page-node',
      path,
    );
    routes[path] = html;
    routes[`/node/${nodeOf(path)}`] = html;
  }
  for (const list of Object.values(site.lists)) {
    routes[list.path] = ({ path }) =>
      page(site, list.label, view(list, Number(PAGE.exec(path)?.[1] ?? 0)), 'page-views');
    for (const post of list.posts) {
      const html = page(site, post.title, article(post), 'page-node node-type-tin-bai', post.path);
      routes[post.path] = html;
      routes[`/node/${nodeOf(post.path)}`] = html;
      routes[`/print/${nodeOf(post.path)}`] = printed(post);
    }
  }
  for (const table of Object.values(site.documents))
    routes[table.path] = ({ path }) =>
      page(site, table.label, documents(table, Number(PAGE.exec(path)?.[1] ?? 0)), 'page-views');
  routes['/hanh-chinh-cong/thu-tuc-hanh-chinh'] = ({ path }) =>
    page(site, 'Thủ tục hành chính', procedures(site.procedures, Number(PAGE.exec(path)?.[1] ?? 0)), 'page-views');
  return { ...routes, ...site.served };
}

function pager(path: string, count: number, now: number): string {
  if (count === 1) return '';
  const at = (index: number) => (index === 0 ? path : `${path}?page=${index}`);
  const before =
    now === 0 ? '' : `<li class="pager-previous"><a title="Đến trang trước" href="${at(now - 1)}">‹ trước</a></li>`;
  const after =
    now === count - 1
      ? ''
      : `<li class="pager-next"><a title="Đến trang sau" href="${at(now + 1)}">sau ›</a></li><li class="pager-last last"><a title="Đến trang cuối cùng" href="${at(count - 1)}">cuối »</a></li>`;
  return `<h2 class="element-invisible">Trang</h2><div class="item-list"><ul class="pager">${before}<li class="pager-current">${now + 1} / ${count}</li>${after}</ul></div>`;
}

function view({ path, posts }: List, now: number): string {
  const pages = pagesOf(inOrder(posts), PER_PAGE);
  const shown = pages[now] ?? [];
  return `<div class="view view-tin-bai view-id-tin_bai view-display-id-page"><div class="view-filters"><form action="${path}" method="get" accept-charset="UTF-8"><div class="views-exposed-form"><label for="edit-title">Tiêu đề </label><input type="text" id="edit-title" name="title" value="" size="30" /><label for="edit-created">Từ ngày </label><input type="text" id="edit-created" name="created" value="01/01/2024" /><input type="submit" id="edit-submit" value="Áp dụng" /></div></form></div>
<div class="view-content">${shown.map((post, index) => row(post, index, shown.length)).join('\n')}</div>${pager(path, pages.length, now)}</div>`;
}

function row({ path, title, lead, date, image, pinned }: Post, index: number, count: number): string {
  const place = `${index % 2 === 0 ? 'odd' : 'even'}${index === 0 ? ' views-row-first' : ''}${index === count - 1 ? ' views-row-last' : ''}`;
  const picture =
    image === undefined
      ? ''
      : `<div class="views-field views-field-field-anh"><div class="field-content"><a href="${path}"><img typeof="foaf:Image" src="${image}" width="180" height="120" alt="" /></a></div></div>`;
  const day =
    date === null
      ? ''
      : `<div class="views-field views-field-created"><span class="field-content">${written(date)}</span></div>`;
  return `<div class="views-row views-row-${index + 1} views-row-${place}${pinned === true ? ' node-sticky' : ''}">${picture}<div class="views-field views-field-title"><span class="field-content"><a href="${path}">${title}</a></span></div>${day}<div class="views-field views-field-body"><div class="field-content"><p>${lead}</p></div></div></div>`;
}

function documents({ path, rows }: DocumentList, now: number): string {
  const pages = pagesOf(rows, ROWS_PER_PAGE);
  const sort = (key: string, words: string) =>
    `<a href="${path}?order=${key}&amp;sort=asc" title="sắp xếp theo ${words}" class="active">${words}</a>`;
  const cells = (pages[now] ?? [])
    .map(
      ({ number, date, about, by, at }, index) =>
        `<tr class="${index % 2 === 0 ? 'odd' : 'even'}"><td class="views-field views-field-field-so-ky-hieu">${number}</td><td class="views-field views-field-field-ngay-ban-hanh"><span class="date-display-single" property="dc:date">${dmy(date)}</span></td><td class="views-field views-field-title">${at === undefined ? about : `<a href="${at}">${about}</a>`}</td><td class="views-field views-field-field-co-quan">${by}</td></tr>`,
    )
    .join('');
  return `<div class="view view-van-ban view-id-van_ban"><div class="view-content"><table class="views-table cols-4"><thead><tr><th scope="col">${sort('field_so', 'Số, ký hiệu')}</th><th scope="col">${sort('field_ngay', 'Ngày ban hành')}</th><th scope="col">Trích yếu</th><th scope="col">Cơ quan ban hành</th></tr></thead><tbody>${cells}</tbody></table></div>${pager(path, pages.length, now)}</div>`;
}

function procedures(rows: readonly Procedure[], now: number): string {
  const pages = pagesOf(rows, ROWS_PER_PAGE);
  const cells = (pages[now] ?? [])
    .map(
      ({ code, name, field, parts }, index) =>
        `<tr class="${index % 2 === 0 ? 'odd' : 'even'}"><td class="views-field views-field-counter">${now * ROWS_PER_PAGE + index + 1}</td><td class="views-field views-field-field-ma">${code}.000.00.00.H31</td><td class="views-field views-field-title">${name}</td><td class="views-field views-field-field-linh-vuc">${field}</td><td class="views-field views-field-field-co-quan">${parts[0]?.[1] ?? NAME}</td></tr>`,
    )
    .join('');
  return `<div class="view view-tthc view-id-tthc"><div class="view-filters"><form action="/hanh-chinh-cong/thu-tuc-hanh-chinh" method="get"><select name="cq"><option value="All" selected="selected">- Bất kỳ -</option><option value="3">${NAME}</option><option value="4">Ủy ban nhân dân cấp huyện</option></select><input type="submit" value="Áp dụng" /></form></div><div class="view-content"><table class="views-table cols-5"><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Lĩnh vực</th><th>Cơ quan thực hiện</th></tr></thead><tbody>${cells}</tbody></table></div>${pager('/hanh-chinh-cong/thu-tuc-hanh-chinh', pages.length, now)}</div>`;
}

const node = (path: string, title: string, content: string, submitted = ''): string =>
  `<div id="node-${nodeOf(path)}" class="node node-promoted clearfix" about="${path}" typeof="sioc:Item foaf:Document"><span property="dc:title" content="${title}" class="rdf-meta element-hidden"></span>${submitted}<div class="content clearfix">${content}</div></div>`;

function article(post: Post): string {
  const { path, title, lead, date, more, image } = post;
  const submitted =
    date === null
      ? ''
      : `<div class="meta submitted">Đăng bởi <span class="username">banbientap</span> vào ${written(date)}</div>`;
  const picture =
    image === undefined ? '' : `<p class="rtecenter"><img src="${image}" alt="" width="600" height="400" /></p>`;
  const share = `<ul class="links inline"><li><a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(path)}">Chia sẻ Facebook</a></li><li><a href="https://sp.zalo.me/share_inline?d=${encodeURIComponent(path)}">Chia sẻ Zalo</a></li><li class="print_html"><a href="/print/${nodeOf(path)}" rel="nofollow">Bản in</a></li></ul>`;
  return node(
    path,
    title,
    `<div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded"><p><strong>${lead}</strong></p>${picture}${more.map((text) => `<p>${text}</p>`).join('')}</div></div></div>${share}`,
    submitted,
  );
}

const printed = ({ path, title, lead, date, more }: Post): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8" /><title>${title}</title><link rel="canonical" href="${path}" /><meta name="robots" content="noindex, nofollow" /></head><body><div class="print-content"><h1 class="print-title">${title}</h1>${date === null ? '' : `<div class="print-submitted">Đăng bởi banbientap vào ${written(date)}</div>`}<p>${lead}</p>${more.map((text) => `<p>${text}</p>`).join('')}<hr class="print-hr" /><div class="print-source_url">Nguồn: ${path}</div></div></body></html>`;

function home(site: Site): string {
  const block = (key: string) => {
    const list = site.lists[key];
    if (list === undefined) return '';
    const links = inOrder(list.posts)
      .slice(0, 4)
      .map(
        ({ path, title, date }, index) =>
          `<div class="views-row views-row-${index + 1}"><span class="views-field-title"><a href="${path}">${title}</a></span>${date === null ? '' : ` <em class="placeholder">(${dmy(date)})</em>`}</div>`,
      )
      .join('');
    return `<div id="block-views-${key}" class="block block-views"><h2 class="block-title"><a href="${list.path}">${list.label}</a></h2><div class="content"><div class="view"><div class="view-content">${links}</div></div></div></div>`;
  };
  return block('news') + block('cchc') + (site.blocks['home'] ?? '');
}

const items = (menu: readonly MenuItem[]): string =>
  menu
    .map(
      ({ href, words, under }) =>
        `<li class="${under === undefined ? 'leaf' : 'expanded'}"><a href="${href}">${words}</a>${under === undefined ? '' : `<ul class="menu">${items(under)}</ul>`}</li>`,
    )
    .join('');

function page(site: Site, title: string, main: string, kind: string, canonical?: string): string {
  const latest = inOrder(site.lists['news']?.posts ?? [])
    .slice(0, 5)
    .map(({ path, title: words }) => `<li><a href="/node/${nodeOf(path)}">${words}</a></li>`)
    .join('');
  return `<!DOCTYPE html>
<html lang="vi" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/">
<head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" />${canonical === undefined ? '' : `<link rel="canonical" href="${canonical}" /><link rel="shortlink" href="/node/${nodeOf(canonical)}" />`}<title>${kind === 'front' ? NAME : `${title} | ${NAME}`}</title></head>
<body class="html ${kind} not-logged-in two-sidebars"><div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Nhảy đến nội dung</a></div>
<div id="header"><a href="/" title="Trang chủ" rel="home" id="logo"><img src="/sites/default/files/banner.png" alt="Trang chủ" /></a><div class="dong-ho">Thứ sáu, ngày 25/10/2024</div></div>
<div id="navigation"><ul class="menu sf-menu">${items(site.menu)}</ul></div>
<div id="main">${kind === 'front' ? '' : `<div id="breadcrumb"><h2 class="element-invisible">Bạn đang ở đây</h2><div class="breadcrumb"><a href="/">Trang chủ</a> » ${title}</div></div>`}
<div id="sidebar-first" class="column sidebar"><div class="region region-sidebar-first">${site.blocks['left'] ?? ''}</div></div>
<div id="content" class="column"><a id="main-content"></a>${kind === 'front' ? '' : `<h1 class="title" id="page-title">${title}</h1>`}<div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content">${main}</div></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="region region-sidebar-second"><div class="block block-views"><h2>Bài mới đăng</h2><div class="content"><ul>${latest}</ul></div></div>${site.blocks['right'] ?? ''}</div></div></div>
<div id="footer"><div class="region region-footer">${site.blocks['footer'] ?? ''}</div></div></body></html>`;
}
