/** Seven looks: Drupal, DNN, WebForms with postbacks, WordPress, SharePoint, a list under months, NukeViet's eGovernment edition. */

import {
  bare,
  dmy,
  entries,
  html,
  monthWord,
  numbered,
  parts,
  picture,
  query,
  shown,
  weekday,
  type Look,
} from './look.ts';
import type { Post } from './town.ts';

const SHORT = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

export const drupal: Look = {
  frame: (town, { title, main, head, home }) =>
    html(
      `${title} | ${town.name}`,
      `<meta name="Generator" content="Drupal 9 (https://www.drupal.org)">${head}`,
      `<body class="${home ? 'path-frontpage' : 'path-node'}"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="${town.home}" rel="home">${town.name}</a>${town.banner}</div></header>
<div class="region region-primary-menu"><nav role="navigation" class="block-menu"><h2 class="visually-hidden">Main navigation</h2><ul class="menu">${entries(town, (label, href) => `<li class="menu-item"><a href="${href}" data-drupal-link-system-path="x">${label}</a></li>`)}</ul></nav></div>
<main role="main"><div class="layout-content"><div class="region region-content">${main}</div></div><aside class="layout-sidebar-first" role="complementary">${town.side}</aside></main><footer role="contentinfo">${town.foot || town.name}</footer></div></body>`,
    ),
  standing: (title, main) =>
    `<h1 class="page-title">${title}</h1><article class="node node--type-page"><div class="field field--name-body">${main}</div></article>`,
  list: (label, posts, pager) =>
    `<h1 class="page-title">${label}</h1><div class="views-element-container"><div class="view-content">${posts
      .map(
        (post) =>
          `<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="${post.path}" hreflang="vi">${post.title}</a></span></div><div class="views-field-created"><span class="field-content">${shown(post, (date) => `${SHORT[new Date(`${date}T00:00:00Z`).getUTCDay()]}, ${dmy(date)} - 08:30`)}</span></div><div class="views-field-body">${post.lead ?? ''}</div></div>`,
      )
      .join('\n')}</div>${pager}</div>`,
  post: (post) => ({
    main: `<h1 class="page-title"><span>${post.title}</span></h1><article class="node node--type-article"><footer class="node__meta"><div class="node__submitted">${shown(post, (date) => `Đăng bởi bientap ngày ${weekday(date)}, ${dmy(date)} - 08:30`)}</div></footer><div class="node__content"><div class="field field--name-field-tom-tat">${post.lead ?? ''}</div><div class="field field--name-body">${picture(post)}${post.body ?? ''}</div></div></article>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `page=${nth - 1}`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<nav class="pager" role="navigation"><h4 class="visually-hidden">Phân trang</h4><ul class="pager__items">${numbered(count, (page) => (page === nth ? `<li class="is-active"><a href="?page=${page - 1}" title="Trang hiện tại">${page}</a></li>` : `<li><a href="?page=${page - 1}">${page}</a></li>`))}${nth < count ? `<li class="pager__item--next"><a href="?page=${nth}" rel="next"><span>››</span></a></li>` : ''}</ul></nav>`,
};

export const dnn: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      `<meta name="GENERATOR" content="DotNetNuke ">${head}`,
      `<body id="Body"><form method="post" action="/Default.aspx" id="Form"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUJ"><div class="skin_header"><div id="dnn_LogoPane"><a href="${town.home}" title="${town.name}"><img src="/Portals/0/logo.png" alt="${town.name}"></a></div><div class="today">Hôm nay: ${dmy(town.asOf)}</div>${town.banner}</div>
<div id="dnn_NavPane"><div class="rmHorizontal">${entries(town, (label, href) => `<div class="rmItem"><a class="rmLink" href="${href}">${label}</a></div>`)}</div></div>
<div class="contentpane" id="dnn_ContentPane"><div class="DnnModule DnnModule-746"><div class="c_content">${main}</div></div></div><div id="dnn_RightPane">${town.side}</div><div id="dnn_FooterPane">${town.foot || town.name}</div></form></body>`,
      'xml:lang="vi-VN" lang="vi-VN" xmlns="http://www.w3.org/1999/xhtml"',
    ),
  standing: (title, main) =>
    `<div class="c_title"><span class="Head">${title}</span></div><div class="Normal HtmlModule">${main}</div>`,
  list: (label, posts, pager) =>
    `<div class="c_title"><span class="Head">${label}</span></div><div class="ListNews">${posts
      .map(
        (post) =>
          `<div class="NewsItem"><div class="NewsTitle"><a href="${post.path}">${post.title}</a></div><div class="NewsDate">${shown(post, (date) => `Ngày ${dmy(date, '.')}`)}</div><div class="NewsSummary">${post.lead ?? ''}</div></div>`,
      )
      .join('\n')}</div>${pager}`,
  post: (post) => ({
    main: `<div class="NewsDetail"><span class="Head NewsTitle">${post.title}</span><span class="NewsDate">${shown(post, (date) => `${weekday(date)}, ${dmy(date)} | 14:05 GMT+7`)}</span><div class="NewsSapo">${post.lead ?? ''}</div><div class="NewsContent">${picture(post)}${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => path.replace('/Default.aspx', `/page/${nth}/Default.aspx`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<div class="PagingTable"><span>Trang ${nth} trong ${count}</span> ${nth > 1 ? `<a href="${path}">Đầu</a>` : ''} ${nth < count ? `<a href="${dnn.pageUrl(path, nth + 1)}">Sau</a> <a href="${dnn.pageUrl(path, count)}">Cuối</a>` : ''}</div>`,
};

/** Pages of a list come by a form post: see `postbackList`. */
export const webforms: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      head,
      `<body><form name="aspnetForm" method="post" action="" id="aspnetForm"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" value="dDwtMTA4OzZ4">
<div id="ctl00_header">${town.banner}<span id="ctl00_lblDate">Hôm nay là ${weekday(town.asOf)}, ngày ${dmy(town.asOf)}</span></div><div id="ctl00_Menu1"><table><tr>${entries(town, (label, href) => `<td onmouseover="Menu_HoverStatic(this)"><a class="ctl00_Menu1_1" href="${href}">${label}</a></td>`)}</tr></table></div>
<div id="ctl00_left">${town.side}</div><div id="ctl00_ContentPlaceHolder1_pnMain">${main}</div><div id="ctl00_footer">${town.foot || town.name}</div></form></body>`,
      'xmlns="http://www.w3.org/1999/xhtml"',
    ),
  standing: (title, main) =>
    `<span id="ctl00_ContentPlaceHolder1_lblTitle" class="title">${title}</span><div class="content">${main}</div>`,
  list: (label, posts, pager) =>
    `<span class="title">${label}</span><table id="ctl00_ContentPlaceHolder1_dlTin" cellspacing="0"><tbody>${posts
      .map(
        (post) =>
          `<tr><td><a href="${post.path}">${post.title}</a> <span class="date">[${shown(post, dmy)}]</span><div>${post.lead ?? ''}</div></td></tr>`,
      )
      .join('\n')}</tbody></table>${pager}`,
  post: (post) => ({
    main: `<span id="ctl00_ContentPlaceHolder1_lblTieuDe" class="title">${post.title}</span><br><span id="ctl00_ContentPlaceHolder1_lblNgay">${shown(post, (date) => `(${dmy(date)} 14:20)`)}</span><div class="tomtat">${post.lead ?? ''}</div><div class="noidung">${picture(post)}${post.body ?? ''}</div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => `${path}#${nth}`,
  pager: (_, nth, count) =>
    count === 1
      ? ''
      : `<table class="pager"><tr>${numbered(count, (page) => (page === nth ? `<td><span>${page}</span></td>` : `<td><a href="javascript:__doPostBack('ctl00$ContentPlaceHolder1$pager','${page}')">${page}</a></td>`))}</tr></table>`,
};

export const wordpress: Look = {
  frame: (town, { title, main, head }) =>
    html(
      `${title} – ${town.name}`,
      `<meta name="generator" content="WordPress 6.0"><link rel="alternate" type="application/rss+xml" href="/feed/">${head}`,
      `<body class="archive wp-custom-logo"><div id="page" class="site"><header id="masthead"><p class="site-title"><a href="${town.home}" rel="home">${town.name}</a></p>${town.banner}<nav id="site-navigation" class="main-navigation"><ul id="primary-menu">${entries(town, (label, href) => `<li class="menu-item"><a href="${href}">${label}</a></li>`)}</ul></nav></header>
<div id="content"><main id="main" class="site-main">${main}</main><aside id="secondary" class="widget-area">${town.side}</aside></div><footer id="colophon">${town.foot || `<div class="site-info">${town.name}</div>`}</footer></div></body>`,
      'lang="vi"',
    ),
  standing: (title, main) =>
    `<article class="page hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1></header><div class="entry-content">${main}</div></article>`,
  list: (label, posts, pager) =>
    `<header class="page-header"><h1 class="page-title">Chuyên mục: <span>${label}</span></h1></header>${posts
      .map(
        (post) =>
          `<article class="post hentry"><header><h2 class="entry-title"><a href="${post.path}" rel="bookmark">${post.title}</a></h2><div class="entry-meta">${shown(post, (date) => `<span class="posted-on">Đăng ngày <time class="entry-date published">${parts(date).d} ${monthWord(date)}, ${parts(date).y}</time></span>`)}</div></header>${post.image === undefined ? '' : `<img class="wp-post-image" src="${post.image}" alt="">`}<div class="entry-summary"><p>${post.lead ?? ''} <a class="more-link" href="${post.path}">Đọc tiếp</a></p></div></article>`,
      )
      .join('\n')}${pager}`,
  post: (post) => ({
    head: shown(post, (date) => `<meta property="article:published_time" content="${date}T01:30:00+00:00">`),
    main: `<article class="post hentry"><header><h1 class="entry-title">${post.title}</h1><div class="entry-meta">${shown(post, (date) => `Đăng ngày ${parts(date).d} ${monthWord(date)}, ${parts(date).y}`)} bởi admin</div></header><div class="entry-content"><p><strong>${post.lead ?? ''}</strong></p>${picture(post)}${post.body ?? ''}</div></article>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => `${path.replace(/\/$/, '')}/page/${nth}/`,
  pager: (path, nth, count) =>
    nth >= count
      ? ''
      : `<nav class="navigation posts-navigation"><div class="nav-previous"><a href="${wordpress.pageUrl(path, nth + 1)}">Bài cũ hơn</a></div></nav>`,
};

export const sharepoint: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      `<meta name="GENERATOR" content="Microsoft SharePoint">${head}`,
      `<body><div id="s4-workspace"><div id="s4-bodyContainer"><div class="tophead">${town.banner}<div class="s4-clock">${dmy(town.asOf)} 09:00:12</div></div><div class="topnav"><ul class="root ms-core-listMenu-root static">${entries(town, (label, href) => `<li class="static"><a class="static menu-item ms-core-listMenu-item" href="${href}"><span class="menu-item-text">${label}</span></a></li>`)}</ul></div>
<div id="contentBox"><div class="leftzone">${town.side}</div><div id="DeltaPlaceHolderMain">${main}</div></div><div class="bottomzone">${town.foot || town.name}</div></div></div></body>`,
      'dir="ltr" lang="vi-VN"',
    ),
  standing: (title, main) =>
    `<div class="ms-webpart-titleText"><span>${title}</span></div><div class="ms-rtestate-field">${main}</div>`,
  list: (label, posts, pager) =>
    `<div class="ms-webpart-titleText"><span>${label}</span></div><div class="cbq-layout-main"><ul class="dfwp-column">${posts
      .map(
        (post) =>
          `<li class="dfwp-item"><div class="link-item"><a href="${post.path}">${post.title}</a><span class="ngaydang"> - ${shown(post, (date) => `${dmy(date)} 08:30`)}</span><div class="mota">${post.lead ?? ''}</div></div></li>`,
      )
      .join('\n')}</ul></div>${pager}`,
  post: (post) => ({
    main: `<div class="newsdetail"><h3 class="tieudetin">${post.title}</h3><div class="thongtin">${shown(post, (date) => `Ngày xuất bản: ${dmy(date)} 08:30 CH`)}</div><div class="tomtat">${post.lead ?? ''}</div><div class="ms-rtestate-field">${picture(post)}${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `PageIndex=${nth}`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<div class="phantrang">${nth > 1 ? `<a href="${nth === 2 ? path : sharepoint.pageUrl(path, nth - 1)}">&lt;</a>` : ''} Trang ${nth}/${count} ${nth < count ? `<a href="${sharepoint.pageUrl(path, nth + 1)}">&gt;</a>` : ''}</div>`,
};

/** Months as headings, the day beside each title. */
export const timeline: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      head,
      `<body><header><strong>${town.name}</strong>${town.banner}<ul class="mainmenu">${entries(town, (label, href) => `<li><a href="${href}">${label}</a></li>`)}</ul></header><div class="wrap"><div class="center">${main}</div><div class="right">${town.side}</div></div><footer>${town.foot || town.name}</footer></body>`,
    ),
  standing: (title, main) => `<h1>${title}</h1><div class="text">${main}</div>`,
  list: (label, posts, pager) => {
    const groups = new Map<string, Post[]>();
    for (const post of posts) {
      const month = post.date === undefined ? '' : `Tháng ${Number(parts(post.date).m)}/${parts(post.date).y}`;
      groups.set(month, [...(groups.get(month) ?? []), post]);
    }
    return `<h1>${label}</h1><div class="timeline">${[...groups]
      .map(
        ([month, rows]) =>
          `<h3 class="month">${month}</h3><ul>${rows.map((post) => `<li><span class="day">${shown(post, (date) => `Ngày ${parts(date).d}`)}</span> <a href="${post.path}">${post.title}</a></li>`).join('')}</ul>`,
      )
      .join('\n')}</div>${pager}`;
  },
  post: (post) => ({
    main: `<h1>${post.title}</h1><p class="when">${shown(post, (date) => `Đăng lúc 08:30, ${weekday(date)} ngày ${bare(date)}`)}</p><p class="intro">${post.lead ?? ''}</p><div class="text">${picture(post)}${post.body ?? ''}</div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => `${path}/trang-${nth}`,
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<p class="more">${nth > 1 ? `<a href="${nth === 2 ? path : timeline.pageUrl(path, nth - 1)}">« Mới hơn</a>` : ''} ${nth < count ? `<a href="${timeline.pageUrl(path, nth + 1)}">Cũ hơn »</a>` : ''}</p>`,
};

export const nuke: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      `<meta name="generator" content="NukeViet v4.5">${head}`,
      `<body><div class="body-bg"><div class="wraper"><header><div id="header">${town.banner}<div class="logo"><a title="${town.name}" href="${town.home}"><img src="/uploads/logo.png" alt="${town.name}"></a></div></div></header><nav id="menusite"><ul class="nav navbar-nav" id="menu-site-default">${entries(town, (label, href) => `<li role="presentation"><a class="dropdown-toggle" href="${href}" title="${label}">${label}</a></li>`)}</ul></nav>
<section><div class="container" id="body"><nav class="third-nav"><span class="current-time">${weekday(town.asOf)}, ${dmy(town.asOf)}, 07:00</span></nav><div class="row"><div class="col-sm-16">${main}</div><div class="col-sm-8">${town.side}</div></div></div></section></div><footer id="footer">${town.foot || town.name}<div class="online">Đang truy cập: 27 · Hôm nay: 1,204 · Tổng: 5,221,437</div></footer></div></body>`,
      'lang="vi" xmlns="http://www.w3.org/1999/xhtml"',
    ),
  standing: (title, main) =>
    `<div class="page panel"><div class="panel-body"><h1 class="title">${title}</h1><div class="clear"></div><div id="page-bodyhtml" class="bodytext">${main}</div></div></div>`,
  list: (label, posts, pager) =>
    `<div class="news_column"><h1 class="hidden">${label}</h1>${posts
      .map(
        (post) =>
          `<div class="panel panel-default"><div class="panel-body"><h3><a href="${post.path}" title="${post.title}">${post.title}</a></h3><div class="text-muted"><ul class="list-inline">${shown(post, (date) => `<li><em class="fa fa-clock-o"></em> ${dmy(date)} 05:12:00 PM</li>`)}<li>Đã xem: 77</li><li>Phản hồi: 0</li></ul></div>${post.image === undefined ? '' : `<img src="${post.image}" class="img-thumbnail" alt="">`}<div>${post.lead ?? ''}</div></div></div>`,
      )
      .join('\n')}${pager}</div>`,
  post: (post) => ({
    main: `<div class="news_column panel"><div class="panel-body"><h1 class="title">${post.title}</h1><div class="row"><span class="h5">${shown(post, (date) => `${weekday(date)} - ${dmy(date)} 17:12`)}</span><ul class="list-inline"><li><a href="/savefile/x.html">Lưu</a></li><li><a href="/print/x.html">In ra</a></li></ul></div><div class="hometext">${post.lead ?? ''}</div><div id="news-bodyhtml" class="bodytext">${picture(post)}${post.body ?? ''}</div></div></div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => `${path.replace(/\/$/, '')}/page-${nth}/`,
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<div class="text-center"><ul class="pagination">${numbered(count, (page) => (page === nth ? `<li class="active"><a href="#">${page}</a></li>` : `<li><a rel="next" title="Trang ${page}" href="${page === 1 ? path : nuke.pageUrl(path, page)}">${page}</a></li>`))}</ul></div>`,
};
