/** DotNetNuke with a news module: panes, containers, a form around all, dates in words on the article's page. */

import type { Routes } from '../../support/server.ts';
import {
  byField,
  dmy,
  inOrder,
  pagesOf,
  type DocumentList,
  type List,
  type MenuItem,
  type Post,
  type Site,
} from './site.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Sơn La';
const MONTHS = 'Một,Hai,Ba,Tư,Năm,Sáu,Bảy,Tám,Chín,Mười,Mười Một,Mười Hai'.split(',');
const DAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const PER_PAGE = 9;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, 'Trang chủ', home(site), true);
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(site, title, module('780', title, main));
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const table of Object.values(site.documents)) routes[table.path] = page(site, table.label, documents(table));
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(
        site,
        one.name,
        module(
          '802',
          'Chi tiết thủ tục',
          `<div class="tthc-chitiet"><p class="ten"><strong>${one.name}</strong></p><p>Mã thủ tục: ${one.code}</p><table class="table">${one.parts.map(([label, text]) => `<tr><th>${label}</th><td>${text}</td></tr>`).join('')}</table></div>`,
        ),
      );
  routes['/Thu-tuc-hanh-chinh'] = page(site, 'Thủ tục hành chính', procedures(site));
  return { ...routes, ...site.served };
}

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  for (const [index, posts] of pages.entries()) {
    const path = index === 0 ? list.path : `${list.path}/PgrID/511/PageID/${index + 1}`;
    const pager =
      pages.length === 1
        ? ''
        : `<div class="article_pager">${pages.map((_, other) => (other === index ? `<span>${other + 1}</span>` : `<a class="page" href="${other === 0 ? list.path : `${list.path}/PgrID/511/PageID/${other + 1}`}">${other + 1}</a>`)).join('')}</div>`;
    routes[path] = page(
      site,
      list.label,
      module(
        '511',
        list.label,
        `<div class="edNews"><div class="edn_listContainer">${posts.map(entry).join('')}</div>${pager}</div>`,
      ),
    );
  }
  for (const post of list.posts) routes[post.path] = page(site, post.title, article(list, post));
}

const entry = ({ path, title, lead, date }: Post): string =>
  `<article class="edn_article"><h3 class="edn_articleTitle"><a href="${path}" target="_self">${title}</a></h3>${date === null ? '' : `<div class="edn_metaDetails"><time class="edn_date">${dmy(date)}</time></div>`}<div class="edn_articleSummary"><p>${lead}</p></div><a class="edn_readMore" href="${path}">Chi tiết</a></article>`;

function article(list: List, { title, lead, date, more, image }: Post): string {
  const picture = image === undefined ? '' : `<p><img src="${image}" alt=""/></p>`;
  return module(
    '512',
    list.label,
    `<div class="edn_articleDetails"><h1 class="edn_articleTitle">${title}</h1>${date === null ? '' : `<div class="edn_metaDetails"><span class="author">Ban biên tập</span> / <time>${inWords(date)}</time></div>`}<div class="edn_articleBody"><p><strong>${lead}</strong></p>${picture}${more.map((text) => `<p>${text}</p>`).join('')}</div><div class="edn_share"><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></div></div>`,
  );
}

function inWords(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return `${DAYS[day.getUTCDay()]}, ${day.getUTCDate()} Tháng ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

const documents = ({ label, rows }: DocumentList): string =>
  module(
    '640',
    label,
    `<table class="vanban" cellspacing="0" rules="all" border="1"><tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tệp</th></tr>${rows.map(({ number, date, about, at }, index) => `<tr><td>${index + 1}</td><td>${number}</td><td>${dmy(date)}</td><td>${at?.startsWith('/Van-ban') === true ? `<a href="${at}">${about}</a>` : about}</td><td>${at === undefined || at.startsWith('/Van-ban') ? '' : `<a href="${at}">Tải về</a>`}</td></tr>`).join('')}</table>`,
  );

function procedures(site: Site): string {
  const fields = [...byField(site.procedures)].map(
    ([field, ones]) =>
      `<h3>${field}</h3><table class="tthc" border="1"><tr><th>STT</th><th>Mã số</th><th>Tên thủ tục hành chính</th><th>Mức độ</th></tr>${ones.map(({ code, name, path }, index) => `<tr><td>${index + 1}</td><td>${code}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}</td><td>${index % 2 === 0 ? '3' : '4'}</td></tr>`).join('')}</table>`,
  );
  return module(
    '800',
    'Thủ tục hành chính',
    `<p>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở:</p>${fields.join('')}${site.blocks['district'] ?? ''}`,
  );
}

const home = (site: Site): string =>
  ['news', 'cchc']
    .map((key) => site.lists[key])
    .filter((list) => list !== undefined)
    .map(({ label, posts }) =>
      module(
        '430',
        label,
        `<ul class="edn_small">${inOrder(posts)
          .slice(0, 5)
          .map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`)
          .join('')}</ul>`,
      ),
    )
    .join('');

const module = (id: string, title: string, content: string): string =>
  `<div class="DnnModule DnnModule-DNN_HTML DnnModule-${id}"><a name="${id}"></a><div class="DNNContainer_Title_h2 SpacingBottom"><h2><span id="dnn_ctr${id}_dnnTITLE_titleLabel" class="TitleH2">${title}</span></h2><div id="dnn_ctr${id}_ContentPane"><!-- Start_Module_${id} --><div id="dnn_ctr${id}_ModuleContent" class="DNNModuleContent ModDNNHTMLC">${content}</div><!-- End_Module_${id} --></div><div class="clear"></div></div></div>`;

const items = (menu: readonly MenuItem[]): string =>
  menu
    .map(
      ({ href, words, under }) =>
        `<li class="item"><a href="${href}"><span>${words}</span></a>${under === undefined ? '' : `<ul class="sub">${items(under)}</ul>`}</li>`,
    )
    .join('');

function page(site: Site, title: string, main: string, home = false): string {
  const { hotline = '', links = '', survey = '', footer = '' } = site.blocks;
  return `<!DOCTYPE html><html lang="vi-VN"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><title>${home ? NAME : `${title} | ${NAME}`}</title><meta name="generator" content="DotNetNuke" /><link href="/Portals/_default/default.css" type="text/css" rel="stylesheet"/></head>
<body id="Body"><form method="post" action="" id="Form" enctype="multipart/form-data"><div class="aspNetHidden"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUJNjg3MTk0MzI5" /></div>
<div class="dnn_wrapper"><div class="topbar"><span id="dnn_dnnCURRENTDATE_lblDate">Chủ nhật, 20/11/2022 08:15</span><a id="dnn_dnnLogin_loginLink" href="/Login?returnurl=%2f">Đăng nhập</a></div>
<div id="dnn_HeaderPane"><a href="/" title="${NAME}"><img src="/Portals/0/banner.png" alt="${NAME}" /></a></div>
<div id="dnn_nav"><ul class="dnnmenu">${items(site.menu)}</ul></div>
<div class="main row"><div id="dnn_ContentPane" class="contentpane col-md-9">${main}</div>
<div id="dnn_RightPane" class="rightpane col-md-3">${hotline}${links}${home ? survey : ''}</div></div>
<div id="dnn_FooterPane" class="footer">${footer}</div></div></form></body></html>`;
}
