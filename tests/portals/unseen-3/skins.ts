/** Markup of the portals: one frame for each system that departments use. */

import type { Post, Site } from './site.ts';

export type Skin =
  | 'liferay'
  | 'dnn'
  | 'sharepoint'
  | 'nukeviet'
  | 'drupal'
  | 'wordpress'
  | 'joomla'
  | 'webforms'
  | 'tables'
  | 'soup'
  | 'next'
  | 'nuxt';

interface Shown {
  readonly title: string;
  readonly main: string;
  readonly head: string;
}

interface Frame {
  readonly page: (site: Site, shown: Shown) => string;
  readonly standing: (title: string, main: string) => string;
  readonly list: (label: string, posts: readonly Post[]) => string;
  readonly post: (post: Post) => { readonly main: string; readonly head?: string };
}

const parts = (date: string) => {
  const [y = '', m = '', d = ''] = date.split('-');
  return { y, m, d, month: String(Number(m)), day: String(Number(d)) };
};
const slash = (date: string) => `${parts(date).d}/${parts(date).m}/${parts(date).y}`;
const WEEK = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const weekday = (date: string) => WEEK[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
const menuOf = (site: Site, item: (label: string, href: string) => string) =>
  [['Trang chủ', site.homePath] as const, ...site.menu].map(([label, href]) => item(label, href)).join('');
const html = (head: string, title: string, body: string, attributes = ' lang="vi"') =>
  `<!DOCTYPE html><html${attributes}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const when = (post: Post, show: (date: string) => string) => (post.date === undefined ? '' : show(post.date));

const liferay: Frame = {
  page: (site, { title, main, head }) =>
    html(
      head,
      title,
      `<div id="wrapper" class="aui"><header id="banner" role="banner"><a class="logo" href="${site.homePath}"><img alt="${site.name}" src="/image/layout_set_logo?img_id=1"></a>${site.banner}</header>
<nav id="navigation" class="sort-pages"><ul role="menubar">${menuOf(site, (label, href) => `<li role="presentation"><a role="menuitem" href="${href}"><span>${label}</span></a></li>`)}</ul></nav>
<div id="content" class="columns-2"><div class="portlet-column" id="column-1">${main}</div><div class="portlet-column" id="column-2">${site.side}</div></div>
<footer id="footer">${site.foot || `<p>${site.name}</p>`}</footer></div>`,
      ' class="ltr" lang="vi-VN" dir="ltr"',
    ),
  standing: (title, main) =>
    `<div class="portlet-boundary_56_"><h1 class="portlet-title-text">${title}</h1><div class="journal-content-article">${main}</div></div>`,
  list: (label, posts) =>
    `<section class="portlet" id="portlet_101_INSTANCE_x"><header><h1 class="portlet-title">${label}</h1></header>${posts
      .map(
        (post) =>
          `<div class="asset-abstract"><h3 class="asset-title"><a href="${post.path}">${post.title}</a></h3>${when(post, (date) => `<div class="metadata-entry metadata-publish-date">${slash(date)} 08:30</div>`)}<div class="asset-summary">${post.lead ?? ''}</div></div>`,
      )
      .join('')}</section>`,
  post: (post) => ({
    main: `<div class="asset-full-content"><h1 class="asset-title">${post.title}</h1>${when(post, (date) => `<span class="metadata-publish-date">${slash(date)} 08:30</span>`)}<p class="sapo">${post.lead ?? ''}</p><div class="journal-content-article">${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
};

const dnn: Frame = {
  page: (site, { title, main, head }) =>
    html(
      `<meta name="GENERATOR" content="DotNetNuke ">${head}`,
      title,
      `<form method="post" action="/default.aspx" id="Form"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK"><div id="dnn_ControlPanel"></div>
<div id="dnn_HeaderPane">${site.banner}</div><div id="dnn_dnnNAV_ctldnnNAV"><table cellpadding="0"><tr>${menuOf(site, (label, href) => `<td class="mi"><a href="${href}"><span class="txt">${label}</span></a></td>`)}</tr></table></div>
<div id="dnn_ContentPane"><div class="DnnModule"><div id="dnn_ctr412_ContentPane">${main}</div></div></div><div id="dnn_RightPane">${site.side}</div>
<div id="dnn_BottomPane">${site.foot || site.name}</div></form>`,
      '',
    ),
  standing: (title, main) =>
    `<span id="dnn_ctr412_dnnTITLE_lblTitle" class="Head">${title}</span><div id="dnn_ctr412_HtmlModule_lblContent" class="Normal">${main}</div>`,
  list: (label, posts) =>
    `<span class="Head">${label}</span>${posts
      .map(
        (post) =>
          `<div class="article_item"><a class="lnkTitle" href="${post.path}">${post.title}</a> <span class="NormalDate">${when(post, (date) => `(${slash(date)})`)}</span><div class="Normal">${post.lead ?? ''}</div></div>`,
      )
      .join('')}`,
  post: (post) => ({
    main: `<div class="article_detail"><span class="article_title">${post.title}</span><div class="article_date">${when(post, (date) => `Đăng ngày: ${slash(date)}`)}</div><div class="article_summary"><b>${post.lead ?? ''}</b></div><div class="article_body">${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
};

const sharepoint: Frame = {
  page: (site, { title, main, head }) =>
    html(
      `<meta name="GENERATOR" content="Microsoft SharePoint">${head}`,
      title,
      `<form id="aspnetForm"><div id="s4-workspace"><div id="s4-titlerow">${site.banner}</div><div id="s4-topheader2"><div class="s4-tn"><div class="menu horizontal menu-horizontal"><ul class="root static">${menuOf(site, (label, href) => `<li class="static"><a class="static menu-item" href="${href}"><span class="additional-background"><span class="menu-item-text">${label}</span></span></a></li>`)}</ul></div></div></div>
<div id="s4-mainarea"><div id="s4-leftpanel"><div id="s4-leftpanel-content">${site.side}</div></div><div id="MSO_ContentTable"><div class="ms-WPBody">${main}</div></div></div><div class="footer-sp">${site.foot || site.name}</div></div></form>`,
      ' dir="ltr"',
    ),
  standing: (title, main) =>
    `<div class="ms-WPHeader"><h3 class="ms-WPTitle"><span>${title}</span></h3></div><div class="ms-rtestate-field">${main}</div>`,
  list: (label, posts) =>
    `<h3 class="ms-WPTitle"><span>${label}</span></h3><ul class="dfwp-list">${posts
      .map(
        (post) =>
          `<li class="dfwp-item"><div class="item link-item"><a href="${post.path}" title="">${post.title}</a>${when(post, (date) => `<span class="ngay"> ${slash(date)}</span>`)}<div class="description">${post.lead ?? ''}</div></div></li>`,
      )
      .join('')}</ul>`,
  post: (post) => ({
    main: `<div class="ms-rteElement-H1B">${post.title}</div><div class="ArticleDate">${when(post, slash)}</div><div class="PublishingPageSummary">${post.lead ?? ''}</div><div class="ms-rtestate-field">${post.body ?? ''}</div>${post.after ?? ''}`,
  }),
};

const nukeviet: Frame = {
  page: (site, { title, main, head }) =>
    html(
      `<meta name="generator" content="NukeViet v4.5">${head}`,
      title,
      `<div class="section-header"><div class="wraper"><header><div id="header" class="row">${site.banner}</div></header></div></div><nav class="second-nav" id="menusite"><ul class="nav navbar-nav">${menuOf(site, (label, href) => `<li role="presentation"><a class="dropdown-toggle" href="${href}" role="button" title="${label}">${label}</a></li>`)}</ul></nav>
<section><div class="container" id="body"><div class="row"><div class="col-sm-16 col-md-18">${main}</div><div class="col-sm-8 col-md-6">${site.side}</div></div></div></section><footer id="footer"><div class="wraper">${site.foot || site.name}</div></footer>`,
      ' lang="vi" xmlns="http://www.w3.org/1999/xhtml"',
    ),
  standing: (title, main) =>
    `<div class="page panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${title}</h1><div id="page-bodyhtml" class="bodytext margin-bottom-lg">${main}</div></div></div>`,
  list: (label, posts) =>
    `<div class="news_column"><div class="alert alert-info clearfix"><h1>${label}</h1></div>${posts
      .map(
        (post) =>
          `<div class="panel panel-default clearfix"><div class="panel-body featured"><h2><a href="${post.path}" title="${post.title}">${post.title}</a></h2><div class="text-muted"><ul class="list-unstyled list-inline">${when(post, (date) => `<li><em class="fa fa-clock-o">&nbsp;</em> ${slash(date)} 09:12:00 AM</li>`)}<li><em class="fa fa-eye">&nbsp;</em> Đã xem: 214</li></ul></div>${post.lead ?? ''}</div></div>`,
      )
      .join('')}</div>`,
  post: (post) => ({
    main: `<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${post.title}</h1><div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${when(post, (date) => `${weekday(date)} - ${slash(date)} 09:12`)}</span></div></div><div class="clearfix"><div class="hometext m-bottom">${post.lead ?? ''}</div></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">${post.body ?? ''}</div></div></div>${post.after ?? ''}`,
  }),
};

const drupal: Frame = {
  page: (site, { title, main, head }) =>
    html(
      `<meta name="Generator" content="Drupal 7 (http://drupal.org)">${head}`,
      title,
      `<div id="page"><div id="header">${site.banner}</div><div id="main-menu"><ul class="menu">${menuOf(site, (label, href) => `<li class="leaf"><a href="${href}">${label}</a></li>`)}</ul></div>
<div id="main"><div class="region region-content">${main}</div><div class="region region-sidebar-second">${site.side}</div></div><div id="footer">${site.foot || site.name}</div></div>`,
      ' lang="vi" dir="ltr"',
    ),
  standing: (title, main) =>
    `<h1 class="page__title title" id="page-title">${title}</h1><div class="node node-page"><div class="field field-name-body"><div class="field-items"><div class="field-item even">${main}</div></div></div></div>`,
  list: (label, posts) =>
    `<h1 class="title">${label}</h1><div class="view-content">${posts
      .map(
        (post, at) =>
          `<div class="views-row views-row-${at + 1}"><div class="views-field views-field-title"><span class="field-content"><a href="${post.path}">${post.title}</a></span></div>${when(post, (date) => `<div class="views-field views-field-created"><span class="field-content">${weekday(date)}, ${slash(date)} - 09:15</span></div>`)}<div class="views-field-body">${post.lead ?? ''}</div></div>`,
      )
      .join('')}</div>`,
  post: (post) => ({
    main: `<h1 class="page__title title">${post.title}</h1><div class="node node-article">${when(post, (date) => `<div class="submitted">Gửi bởi <span class="username">admin</span> vào ${weekday(date)}, ${slash(date)} - 09:15</div>`)}<div class="field-name-field-lead">${post.lead ?? ''}</div><div class="field field-name-body">${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
};

const wordpress: Frame = {
  page: (site, { title, main, head }) =>
    html(
      `<meta name="generator" content="WordPress 5.8">${head}`,
      title,
      `<div id="page" class="site"><header id="masthead" class="site-header">${site.banner}<nav id="site-navigation"><div class="menu-main-container"><ul id="primary-menu" class="menu">${menuOf(site, (label, href) => `<li class="menu-item"><a href="${href}">${label}</a></li>`)}</ul></div></nav></header>
<div id="content"><main id="main" class="site-main">${main}</main><aside id="secondary" class="widget-area">${site.side}</aside></div><footer id="colophon">${site.foot || site.name}</footer></div>`,
    ),
  standing: (title, main) =>
    `<article class="page type-page hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1></header><div class="entry-content">${main}</div></article>`,
  list: (label, posts) =>
    `<header class="page-header"><h1 class="page-title">${label}</h1></header>${posts
      .map(
        (post) =>
          `<article class="post hentry"><h2 class="entry-title"><a href="${post.path}" rel="bookmark">${post.title}</a></h2>${when(post, (date) => `<span class="posted-on"><time class="entry-date published" datetime="${date}T09:15:00+07:00">${parts(date).day} Tháng ${parts(date).month}, ${parts(date).y}</time></span>`)}<div class="entry-summary"><p>${post.lead ?? ''}</p></div></article>`,
      )
      .join('')}`,
  post: (post) => ({
    main: `<article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${post.title}</h1>${when(post, (date) => `<div class="entry-meta"><time class="entry-date published" datetime="${date}T09:15:00+07:00">${parts(date).day} Tháng ${parts(date).month}, ${parts(date).y}</time></div>`)}</header><div class="entry-content"><p><strong>${post.lead ?? ''}</strong></p>${post.body ?? ''}</div></article>${post.after ?? ''}`,
  }),
};

const joomla: Frame = {
  page: (site, { title, main, head }) =>
    html(
      `<meta name="generator" content="Joomla! - Open Source Content Management">${head}`,
      title,
      `<div class="body"><div class="container"><header class="header">${site.banner}</header><nav class="navigation"><ul class="nav menu nav-pills">${menuOf(site, (label, href) => `<li class="item-101"><a href="${href}">${label}</a></li>`)}</ul></nav>
<div class="row-fluid"><main id="content" role="main" class="span9">${main}</main><div id="aside" class="span3">${site.side}</div></div></div></div><footer class="footer">${site.foot || site.name}</footer>`,
    ),
  standing: (title, main) =>
    `<div class="item-page"><div class="page-header"><h2>${title}</h2></div><div itemprop="articleBody">${main}</div></div>`,
  list: (label, posts) =>
    `<div class="blog"><div class="page-header"><h1>${label}</h1></div><div class="items-leading">${posts
      .map(
        (post) =>
          `<div class="leading-0"><div class="page-header"><h2><a href="${post.path}">${post.title}</a></h2></div>${when(post, (date) => `<dl class="article-info"><dd class="published"><span class="icon-calendar"></span> Được đăng: ${parts(date).d} Tháng ${parts(date).month} ${parts(date).y}</dd></dl>`)}<p>${post.lead ?? ''}</p></div>`,
      )
      .join('')}</div></div>`,
  post: (post) => ({
    main: `<div class="item-page"><div class="page-header"><h2>${post.title}</h2></div>${when(post, (date) => `<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="published">Được đăng: ${parts(date).d} Tháng ${parts(date).month} ${parts(date).y}</dd><dd class="hits">Lượt xem: 1204</dd></dl>`)}<div itemprop="articleBody"><p><em>${post.lead ?? ''}</em></p>${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
};

const webforms: Frame = {
  page: (site, { title, main, head }) =>
    html(
      head,
      title,
      `<form method="post" action="./" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTA"><input type="hidden" name="__EVENTTARGET" value=""><div id="ctl00_divTop">${site.banner}</div><div id="ctl00_UcMenu1_pnlMenu">${menuOf(site, (label, href) => `<div class="mnu"><a id="ctl00_lnk" href="${href}">${label}</a></div>`)}</div>
<div id="ctl00_ContentPlaceHolder1_pnl">${main}</div><div id="ctl00_UcRight">${site.side}</div><div id="ctl00_UcFooter">${site.foot || site.name}</div></form>`,
      '',
    ),
  standing: (title, main) =>
    `<span id="ctl00_ContentPlaceHolder1_lblTieuDe" class="tieude">${title}</span><div id="ctl00_ContentPlaceHolder1_divNoiDung">${main}</div>`,
  list: (label, posts) =>
    `<div class="tieudeChuyenMuc">${label}</div><table id="ctl00_ContentPlaceHolder1_GridView1" cellspacing="0">${posts
      .map(
        (post) =>
          `<tr><td><a id="ctl00_hpl" class="tin" href="${post.path}">${post.title}</a>&nbsp;<i>${when(post, (date) => `(${slash(date)} 2:15:00 PM)`)}</i><br><span>${post.lead ?? ''}</span></td></tr>`,
      )
      .join('')}</table>`,
  post: (post) => ({
    main: `<span id="ctl00_ContentPlaceHolder1_lblTieuDe" class="tieude">${post.title}</span><br><span id="ctl00_ContentPlaceHolder1_lblNgay">${when(post, (date) => `Cập nhật: ${slash(date)} 2:15:00 PM`)}</span><br><span id="ctl00_ContentPlaceHolder1_lblTomTat" style="font-weight:bold">${post.lead ?? ''}</span><div id="ctl00_ContentPlaceHolder1_divNoiDung">${post.body ?? ''}</div>${post.after ?? ''}`,
  }),
};

const tables: Frame = {
  page: (site, { title, main, head }) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title>${head}</head><body bgcolor="#ffffff"><table width="980" align="center" border="0"><tr><td colspan="3">${site.banner}</td></tr><tr><td colspan="3"><table><tr>${menuOf(site, (label, href) => `<td><a href="${href}"><font color="white"><b>${label}</b></font></a></td>`)}</tr></table></td></tr>
<tr><td width="180" valign="top">${site.side}</td><td valign="top">${main}</td><td width="1"></td></tr><tr><td colspan="3" align="center">${site.foot || site.name}</td></tr></table></body></html>`,
  standing: (title, main) =>
    `<table width="100%"><tr><td><font size="4" color="red"><b>${title}</b></font></td></tr><tr><td>${main}</td></tr></table>`,
  list: (label, posts) =>
    `<table width="100%"><tr><td><b>${label}</b></td></tr>${posts
      .map(
        (post) =>
          `<tr><td><img src="/images/bullet.gif"> <a href="${post.path}"><b>${post.title}</b></a> <font color="#888888">${when(post, (date) => `[${slash(date).replaceAll('/', '-')}]`)}</font><br>${post.lead ?? ''}</td></tr>`,
      )
      .join('')}</table>`,
  post: (post) => ({
    main: `<table width="100%"><tr><td><font size="4"><b>${post.title}</b></font></td></tr><tr><td><font size="1">${when(post, (date) => `Ngày ${slash(date).replaceAll('/', '-')}`)}</font></td></tr><tr><td><b>${post.lead ?? ''}</b></td></tr><tr><td>${post.body ?? ''}</td></tr></table>${post.after ?? ''}`,
  }),
};

const soup: Frame = {
  page: (site, { title, main, head }) =>
    html(
      head,
      title,
      `<div><div>${site.banner}</div><div>${menuOf(site, (label, href) => `<div><a href="${href}">${label}</a></div>`)}</div><div><div>${main}</div><div>${site.side}</div></div><div>${site.foot || `<div>${site.name}</div>`}</div></div>`,
    ),
  standing: (title, main) => `<div><div><b>${title}</b></div><div>${main}</div></div>`,
  list: (label, posts) =>
    `<div><div><b>${label}</b></div>${posts
      .map(
        (post) =>
          `<div><div><a href="${post.path}">${post.title}</a></div><div>${when(post, (date) => slash(date).replaceAll('/', '.'))}</div><div>${post.lead ?? ''}</div></div>`,
      )
      .join('')}</div>`,
  post: (post) => ({
    main: `<div><div><b>${post.title}</b></div><div>${when(post, (date) => `Ngày đăng: ${slash(date).replaceAll('/', '.')}`)}</div><div>${post.lead ?? ''}</div><div>${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
};

const next: Frame = {
  page: (site, { title, main, head }) =>
    html(
      `<meta name="next-head-count" content="3">${head}`,
      title,
      `<div id="__next"><header class="css-1x8a">${site.banner}<nav class="css-9f2">${menuOf(site, (label, href) => `<a class="css-k2" href="${href}">${label}</a>`)}</nav></header><main class="css-0 e1a">${main}</main><aside class="css-7">${site.side}</aside><footer class="css-3">${site.foot || site.name}</footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/"}</script><script src="/_next/static/chunks/main.js" defer></script>`,
    ),
  standing: (title, main) =>
    `<section class="css-1a"><h1 class="css-h">${title}</h1><div class="css-2b">${main}</div></section>`,
  list: (label, posts) =>
    `<section><h2 class="css-h">${label}</h2><div class="css-grid">${posts
      .map(
        (post) =>
          `<a class="css-card" href="${post.path}"><div class="css-t">${post.title}</div><div class="css-d">${when(post, (date) => `${parts(date).day} tháng ${parts(date).month}, ${parts(date).y}`)}</div><p>${post.lead ?? ''}</p></a>`,
      )
      .join('')}</div></section>`,
  post: (post) => ({
    main: `<article class="css-art"><h1>${post.title}</h1><div class="css-d">${when(post, (date) => `${parts(date).day} tháng ${parts(date).month}, ${parts(date).y}`)}</div><p class="css-lead">${post.lead ?? ''}</p><div class="css-body">${post.body ?? ''}</div></article>${post.after ?? ''}`,
  }),
};

const nuxt: Frame = {
  page: (site, { title, main, head }) =>
    html(
      `<meta data-n-head="ssr" name="viewport" content="width=device-width">${head}`,
      title,
      `<div data-server-rendered="true" id="__nuxt"><div id="__layout"><div data-v-1f2e><div data-v-2>${site.banner}</div><div data-v-3 class="v-toolbar">${menuOf(site, (label, href) => `<a href="${href}" data-v-3 class="v-btn"><span class="v-btn__content">${label}</span></a>`)}</div><div data-v-4 class="v-main">${main}</div><div data-v-5>${site.side}</div><div data-v-6 class="v-footer">${site.foot || site.name}</div></div></div></div><script>window.__NUXT__={data:[{}]}</script>`,
      ' data-n-head-ssr lang="vi"',
    ),
  standing: (title, main) => `<div data-v-9><div class="text-h5">${title}</div><div class="v-html">${main}</div></div>`,
  list: (label, posts) =>
    `<div data-v-8><div class="text-h5">${label}</div>${posts
      .map(
        (post) =>
          `<div class="v-card"><div class="v-card__title"><a href="${post.path}">${post.title}</a></div><div class="v-card__subtitle">${when(post, (date) => `09:15 ${slash(date)}`)}</div><div class="v-card__text">${post.lead ?? ''}</div></div>`,
      )
      .join('')}</div>`,
  post: (post) => ({
    head: when(
      post,
      (date) =>
        `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(post.title)},"datePublished":"${date}T09:15:00+07:00"}</script>`,
    ),
    main: `<div data-v-7><div class="text-h4">${post.title}</div><div class="caption">${when(post, (date) => `09:15 ${slash(date)}`)}</div><div class="subtitle-1">${post.lead ?? ''}</div><div class="v-html">${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
};

export const frames: Readonly<Record<Skin, Frame>> = {
  liferay,
  dnn,
  sharepoint,
  nukeviet,
  drupal,
  wordpress,
  joomla,
  webforms,
  tables,
  soup,
  next,
  nuxt,
};
