/** Drupal 7 with a theme of a local firm: views with rows, nodes with fields, `?page=1`, menus of superfish, blocks left and right. */

import type { Routes } from '../../support/server.ts';
import {
  dmy,
  inOrder,
  pagesOf,
  slug,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Khoa học và Công nghệ Nghệ An';
const PER_PAGE = 10;
const DAYS = ['Chủ nhật', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7'];

export const PROCEDURES_AT = '/thu-tuc-hanh-chinh';

const at = (path: string, index: number): string => (index === 0 ? path : `${path}?page=${index}`);

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, '', home(site), 'front');
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      title,
      `<div class="node node-page clearfix" about="${path}" typeof="foaf:Document"><div class="content"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">${main}</div></div></div></div></div>`,
    );
  for (const list of Object.values(site.lists)) {
    for (const [index, posts] of pagesOf(inOrder(list.posts), PER_PAGE).entries())
      routes[at(list.path, index)] = page(site, list.label, listing(list, posts, index));
    for (const post of list.posts) routes[post.path] = page(site, post.title, article(site, list, post));
  }
  for (const { path, label, rows } of Object.values(site.documents)) {
    routes[path] = page(site, label, documents(rows));
    for (const row of rows)
      if (row.at?.startsWith('/node/') === true)
        routes[row.at] = page(site, `${row.number} ${row.about}`, document(row));
  }
  for (const [index, some] of pagesOf(site.procedures, PER_PAGE).entries())
    routes[at(PROCEDURES_AT, index)] = page(site, 'Bộ thủ tục hành chính', procedures(site, some, index));
  for (const one of site.procedures) if (one.path !== null) routes[one.path] = page(site, one.name, procedure(one));
  return { ...routes, ...site.served };
}

const pager = (path: string, count: number, current: number): string =>
  count < 2
    ? ''
    : `<h2 class="element-invisible">Trang</h2><div class="item-list"><ul class="pager">${current > 0 ? `<li class="pager-first first"><a title="Đến trang đầu tiên" href="${path}">« đầu</a></li>` : ''}${Array.from({ length: count }, (_, index) => (index === current ? `<li class="pager-current">${index + 1}</li>` : `<li class="pager-item"><a title="Đến trang ${index + 1}" href="${at(path, index)}">${index + 1}</a></li>`)).join('')}${current < count - 1 ? `<li class="pager-next"><a title="Đến trang sau" href="${at(path, current + 1)}">sau ›</a></li><li class="pager-last last"><a href="${at(path, count - 1)}">cuối »</a></li>` : ''}</ul></div>`;

function listing(list: List, posts: readonly Post[], index: number): string {
  const rows = posts.map(
    (post, row) => `<div class="views-row views-row-${row + 1} views-row-${row % 2 === 0 ? 'odd' : 'even'}">
<div class="views-field views-field-field-image"><div class="field-content"><a href="${post.path}"><img typeof="foaf:Image" src="/sites/default/files/styles/thumbnail/public/${slug(post.title).slice(0, 10)}.jpg" width="120" height="80" alt="" /></a></div></div>
<div class="views-field views-field-title"><span class="field-content"><a href="${post.path}">${post.title}</a></span></div>
${post.date === null ? '' : `<div class="views-field views-field-created"><span class="field-content">${dmy(post.date)}</span></div>`}
<div class="views-field views-field-body"><div class="field-content"><p>${post.lead}</p></div></div></div>`,
  );
  return `<div class="view view-tin-tuc view-id-tin_tuc view-display-id-page"><div class="view-content">${rows.join('')}</div>${pager(list.path, pagesOf(list.posts, PER_PAGE).length, index)}</div>`;
}

function article(site: Site, list: List, post: Post): string {
  const others = list.posts.filter(({ path }) => path !== post.path).slice(-4);
  const day = post.date === null ? '' : (DAYS[new Date(post.date).getUTCDay()] ?? '');
  return `<div id="node-${post.title.length * 7}" class="node node-article node-promoted clearfix" about="${post.path}" typeof="sioc:Item foaf:Document">
${post.date === null ? '' : `<div class="meta submitted"><span property="dc:date dc:created" content="${post.date}T09:12:00+07:00" datatype="xsd:dateTime" rel="sioc:has_creator">Được đăng bởi <span class="username" lang="" about="/users/bbt" property="foaf:name">Ban biên tập</span> vào ${day}, ${dmy(post.date)} - 09:12</span></div>`}
<div class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded"><p class="rtejustify"><strong>${post.lead}</strong></p>${post.image === undefined ? '' : `<p class="rtecenter"><img alt="" src="${post.image}" style="width: 600px" /></p>`}${post.more.map((text) => `<p class="rtejustify">${text}</p>`).join('\n')}</div></div></div>
<div class="link-wrapper right"><ul class="links inline"><li class="statistics_counter first last"><span>${post.title.length * 3} lượt xem</span></li></ul></div></div></div>
${site.blocks['under-article'] ?? ''}
<div class="view view-tin-lien-quan"><div class="view-header"><h3>Tin cùng chuyên mục</h3></div><div class="view-content"><div class="item-list"><ul>${others.map((one) => `<li><a href="${one.path}">${one.title}</a>${one.date === null ? '' : ` <span class="ngay">(${dmy(one.date)})</span>`}</li>`).join('')}</ul></div></div></div>`;
}

const documents = (rows: readonly DocumentRow[]): string =>
  `<div class="view view-van-ban"><div class="view-filters"><form action="/van-ban" method="get"><label for="edit-title">Số, ký hiệu hoặc trích yếu</label><input type="text" id="edit-title" name="title" value="" size="30" /><input type="submit" value="Tìm" class="form-submit" /></form></div><div class="view-content"><table class="views-table cols-4"><thead><tr><th class="views-field views-field-title">Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu nội dung</th><th>Cơ quan ban hành</th></tr></thead><tbody>${rows
    .map(
      (row, index) =>
        `<tr class="${index % 2 === 0 ? 'odd' : 'even'}"><td class="views-field views-field-title">${row.at === undefined ? row.number : `<a href="${row.at}">${row.number}</a>`}</td><td><span class="date-display-single">${dmy(row.date)}</span></td><td>${row.about}</td><td>${row.by}</td></tr>`,
    )
    .join('')}</tbody></table></div></div>`;

const field = (label: string, text: string): string =>
  `<div class="field field-label-inline clearfix"><div class="field-label">${label}:&nbsp;</div><div class="field-items"><div class="field-item even">${text}</div></div></div>`;

const document = (row: DocumentRow): string =>
  `<div class="node node-van-ban clearfix"><div class="content">${field('Số ký hiệu', row.number)}${field('Ngày ban hành', `<span class="date-display-single">${dmy(row.date)}</span>`)}${field('Cơ quan ban hành', row.by)}${field('Trích yếu', row.about)}<div class="field field-name-field-file"><span class="file"><img class="file-icon" alt="PDF icon" src="/modules/file/icons/application-pdf.png" /> <a href="/sites/default/files/vb/${slug(row.number)}.pdf" type="application/pdf; length=412340">${slug(row.number)}.pdf</a></span></div></div></div>`;

function procedures(site: Site, some: readonly Procedure[], index: number): string {
  const count = pagesOf(site.procedures, PER_PAGE).length;
  const rows = some.map(
    ({ code, name, field: of, path }, row) =>
      `<tr class="${row % 2 === 0 ? 'odd' : 'even'}"><td>${index * PER_PAGE + row + 1}</td><td>${code}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}</td><td>${of}</td></tr>`,
  );
  return `<div class="view view-tthc"><div class="view-header"><p>Các thủ tục thuộc thẩm quyền giải quyết của Sở Khoa học và Công nghệ Nghệ An</p></div><div class="view-content"><table class="views-table"><thead><tr><th>TT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th><th>Lĩnh vực</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>${pager(PROCEDURES_AT, count, index)}</div>${site.blocks['under-procedures'] ?? ''}`;
}

const procedure = ({ code, name, parts }: Procedure): string =>
  `<div class="node node-tthc clearfix"><div class="content"><p><em>${name}</em> (mã số ${code})</p>${parts.map(([label, text]) => `<fieldset class="collapsible form-wrapper"><legend><span class="fieldset-legend">${label}</span></legend><div class="fieldset-wrapper">${text}</div></fieldset>`).join('')}</div></div>`;

function home(site: Site): string {
  const blocks = Object.values(site.lists).map((list) => {
    const posts = inOrder(list.posts).slice(0, 4);
    return `<div class="block block-views"><h2 class="block-title"><a href="${list.path}">${list.label}</a></h2><div class="content"><div class="item-list"><ul>${posts.map(({ path, title }, row) => `<li class="views-row-${row + 1}"><a href="${path}">${title}</a></li>`).join('')}</ul></div><div class="more-link"><a href="${list.path}">Xem thêm</a></div></div></div>`;
  });
  return `${site.blocks['slide'] ?? ''}${blocks.join('')}`;
}

const item = ({ href, words, under = [] }: MenuItem, depth: number): string =>
  `<li class="sf-depth-${depth} ${under.length > 0 ? 'menuparent' : 'sf-no-children'}"><a href="${href}" class="sf-depth-${depth}"${href === '#' ? ' onclick="return false"' : ''}>${words}</a>${under.length > 0 ? `<ul>${under.map((one) => item(one, depth + 1)).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string, kind = ''): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" version="XHTML+RDFa 1.0" dir="ltr"><head profile="http://www.w3.org/1999/xhtml/vocab"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>${title === '' ? NAME : `${title} | ${NAME}`}</title><link type="text/css" rel="stylesheet" href="/sites/default/files/css/css_x.css" media="all" /></head>
<body class="html ${kind === 'front' ? 'front' : 'not-front'} not-logged-in two-sidebars"><div id="skip-link"><a href="#main-content" class="element-invisible">Nhảy đến nội dung</a></div>
<div id="page-wrapper"><div id="header"><a href="/" title="Trang chủ" rel="home" id="logo"><img src="/sites/default/files/banner2022.png" alt="Trang chủ" /></a><div class="top-right"><span id="dong-ho">Thứ ba, 20/12/2022 10:21</span> <a href="/en">English</a> ${site.blocks['top'] ?? ''}</div>
<div class="region region-menu"><ul id="superfish-1" class="menu sf-menu sf-horizontal"><li class="first sf-depth-1 sf-no-children"><a href="/" class="sf-depth-1">Trang chủ</a></li>${site.menu.map((one) => item(one, 1)).join('')}</ul></div></div>
<div id="main" class="clearfix"><div id="breadcrumb"><div class="breadcrumb"><a href="/">Trang chủ</a>${title === '' ? '' : ` » ${title}`}</div></div>
<div id="content" class="column"><a id="main-content"></a>${title === '' ? '' : `<h1 class="title" id="page-title">${title}</h1>`}<div class="region region-content">${main}</div></div>
<div id="sidebar-second" class="column sidebar">${site.blocks['right'] ?? ''}<div class="block"><h2>Bộ đếm truy cập</h2><div class="content"><p>Tổng số: 02383842001</p><p>Hôm nay: 1.204</p></div></div></div></div>
<div id="footer"><p>${NAME}. Trụ sở: 75 Nguyễn Thị Minh Khai, thành phố Vinh. Điện thoại: 0238.3844.500 - Fax: 0238.3598.478. Email: vanthu@skhcn.nghean.gov.vn</p><p>Trưởng ban biên tập: Phó Giám đốc Sở. Giấy phép số 102/GP-TTĐT cấp ngày 12/12/2022</p></div></div></body></html>`;
}
