/** Five looks: VNPT's Liferay, cards with a date in the corner, a React site rendered on a server, tables of 2008, Joomla. */

import { ago, bare, dmy, entries, html, monthWord, numbered, parts, picture, query, shown, type Look } from './look.ts';

export const vnpt: Look = {
  frame: (town, { title, main, head, home }) =>
    html(
      `${title}${home ? '' : ` - ${town.name}`}`,
      `<link rel="stylesheet" href="/o/vnpt-theme/css/main.css">${head}`,
      `<body class="controls-visible yui3-skin-sam signed-out">
<div id="top-bar"><span class="time-now">Chủ nhật, ${dmy(town.asOf)} | 07:45</span> <a href="/c/portal/login">Đăng nhập</a></div>
<div class="header-vnpt"><a href="${town.home}"><img src="/o/vnpt-theme/logo.png" alt="${town.name}"></a>${town.banner}</div>
<div class="menu-ngang"><ul class="nav-vnpt">${entries(town, (label, href) => `<li class="lfr-nav-item"><a href="${href}"><span>${label}</span></a></li>`)}</ul></div>
<div class="container-fluid"><div class="row"><div class="col-md-9" id="main-content">${main}</div><aside class="col-md-3">${town.side}</aside></div></div>
<footer class="footer-vnpt">${town.foot || `<p>© Bản quyền thuộc về ${town.name}</p><p>Giấy phép số 12/GP-TTĐT ngày 05/03/2019</p>`}</footer></body>`,
      'class="ltr" dir="ltr" lang="vi-VN"',
    ),
  standing: (title, main) =>
    `<section class="portlet"><h2 class="portlet-title-text">${title}</h2><div class="journal-content-article">${main}</div></section>`,
  list: (label, posts, pager) =>
    `<section class="portlet vnpt-tintuc"><h2 class="portlet-title-text"><a name="">${label}</a></h2>${posts
      .map(
        (post) =>
          `<div class="item-news">${post.image === undefined ? '' : `<a href="${post.path}"><img class="thumb" src="${post.image}" alt=""></a>`}<a class="tieude" href="${post.path}">${post.title}${shown(post, (date) => ` <span>(${dmy(date)})</span>`)}</a><p class="trichdan">${post.lead ?? ''}</p></div>`,
      )
      .join('\n')}${pager}</section>`,
  post: (post) => ({
    main: `<div class="detail-news"><div class="title-detail">${post.title}</div><div class="date-post">${shown(post, (date) => `<i class="fa fa-calendar"></i> ${dmy(date)} | 10:00 AM`)}</div><div class="sapo-detail"><strong>${post.lead ?? ''}</strong></div><div class="content-detail">${picture(post)}${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) =>
    query(path, `p_p_id=tintuc_WAR_vnpt_INSTANCE_a1&p_p_lifecycle=0&_tintuc_WAR_vnpt_INSTANCE_a1_cur=${nth}`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<ul class="pager lfr-pagination-buttons">${nth > 1 ? `<li><a href="${nth === 2 ? path : vnpt.pageUrl(path, nth - 1)}">← Trước</a></li>` : '<li class="disabled"><a href="javascript:;">← Trước</a></li>'}${nth < count ? `<li><a href="${vnpt.pageUrl(path, nth + 1).replaceAll('&', '&amp;')}">Tiếp theo →</a></li><li><a href="${vnpt.pageUrl(path, count).replaceAll('&', '&amp;')}">Cuối cùng →</a></li>` : ''}</ul>`,
};

/** The day over the month, without the year: only the article's own page tells it. */
export const corner: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      `<link rel="stylesheet" href="/assets/bootstrap.min.css">${head}`,
      `<body><header class="site-header"><div class="container"><h1 class="brand"><a href="${town.home}">${town.name}</a></h1>${town.banner}</div>
<nav class="navbar navbar-expand-lg"><div class="collapse navbar-collapse"><ul class="navbar-nav">${entries(town, (label, href) => `<li class="nav-item"><a class="nav-link" href="${href}">${label}</a></li>`)}</ul></div></nav></header>
<main class="container py-4"><div class="row"><div class="col-lg-8">${main}</div><div class="col-lg-4 sidebar">${town.side}</div></div></main>
<footer class="bg-dark text-white"><div class="container">${town.foot || `© ${parts(town.asOf).y} ${town.name}`}</div></footer></body>`,
    ),
  standing: (title, main) =>
    `<h2 class="page-title">${title}</h2><div class="page-content">${main.replaceAll('<table>', '<table class="table table-bordered">')}</div>`,
  list: (label, posts, pager) =>
    `<h2 class="section-title"><span>${label}</span></h2><div class="row g-3">${posts
      .map(
        (post) =>
          `<div class="col-md-6"><div class="card h-100">${post.image === undefined ? '' : `<img class="card-img-top" src="${post.image}" alt="">`}${shown(post, (date) => `<div class="date-box"><b>${parts(date).d}</b><span>Th${Number(parts(date).m)}</span></div>`)}<div class="card-body"><h5 class="card-title"><a href="${post.path}" class="stretched-link">${post.title}</a></h5><p class="card-text">${post.lead ?? ''}</p></div></div></div>`,
      )
      .join('\n')}</div>${pager}`,
  post: (post) => ({
    main: `<article class="single"><h2 class="entry-title">${post.title}</h2><div class="post-meta">${shown(post, (date) => `<span>Ngày đăng: ${Number(parts(date).d)} tháng ${Number(parts(date).m)}, ${parts(date).y}</span>`)} <span>Lượt xem: 1.204</span></div><p class="lead">${post.lead ?? ''}</p><div class="entry-content">${picture(post)}${post.body ?? ''}</div></article>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `trang=${nth}`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<nav aria-label="Phân trang"><ul class="pagination">${numbered(count, (page) =>
          page === nth
            ? `<li class="page-item active"><span class="page-link">${page}</span></li>`
            : `<li class="page-item"><a class="page-link" href="${page === 1 ? path : corner.pageUrl(path, page)}">${page}</a></li>`,
        )}</ul></nav>`,
};

/** Lists say "3 ngày trước"; the article says when. */
export const react: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      `<link rel="preload" href="/_next/static/css/app.css" as="style">${head}`,
      `<body><div id="__next"><div class="min-h-screen flex flex-col"><header class="bg-red-700 text-white"><a class="text-xl font-bold" href="${town.home}">${town.name}</a>${town.banner}<nav class="flex gap-4">${entries(town, (label, href) => `<a class="hover:underline" href="${href}">${label}</a>`)}</nav></header>
<main class="grow mx-auto max-w-6xl grid grid-cols-12"><section class="col-span-9">${main}</section><aside class="col-span-3">${town.side}</aside></main><footer class="bg-gray-800 text-sm">${town.foot || `<p>${town.name}</p>`}</footer></div></div><script id="__NEXT_DATA__" type="application/json">{"page":"/","query":{},"buildId":"k3x"}</script></body>`,
    ),
  standing: (title, main) => `<h1 class="text-2xl font-semibold">${title}</h1><div class="prose">${main}</div>`,
  list: (label, posts, pager, asOf) =>
    `<h1 class="text-2xl font-semibold">${label}</h1><div class="divide-y">${posts
      .map(
        (post) =>
          `<article class="flex gap-4 py-3">${post.image === undefined ? '' : `<img class="w-40" src="${post.image}" alt="">`}<div><a href="${post.path}"><h3 class="font-medium">${post.title}</h3></a><p class="text-xs text-gray-500">${shown(post, (date) => ago(date, asOf))}</p><p class="line-clamp-2">${post.lead ?? ''}</p></div></article>`,
      )
      .join('\n')}</div>${pager}`,
  post: (post) => ({
    main: `<article><h1 class="text-3xl">${post.title}</h1>${shown(post, (date) => `<time class="text-xs" datetime="${date}T08:15:00+07:00">${dmy(date)}</time>`)}<p class="font-semibold">${post.lead ?? ''}</p><div class="prose">${picture(post)}${post.body ?? ''}</div></article>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `page=${nth}`),
  pager: (path, nth, count) =>
    nth >= count
      ? ''
      : `<div class="text-center"><a class="btn" rel="next" href="${react.pageUrl(path, nth + 1)}">Xem thêm</a></div>`,
};

export const oldTables: Look = {
  frame: (town, { title, main, head }) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title>${head}</head><body topmargin="0" leftmargin="0" bgcolor="#ffffff">
<table width="1000" align="center" border="0" cellspacing="0" cellpadding="0"><tr><td colspan="3"><img src="images/banner.jpg" width="1000" height="120">${town.banner}</td></tr>
<tr><td colspan="3" background="images/bg.gif"><table><tr>${entries(town, (label, href) => `<td nowrap class="menu">&nbsp;<a href="${href}" class="menu">${label}</a>&nbsp;|</td>`)}</tr></table></td></tr>
<tr><td colspan="3" align="right"><font size="1">${weeks(town.asOf)}, ngày ${bare(town.asOf)}</font> <marquee>Chào mừng bạn đến với ${town.name}</marquee></td></tr>
<tr valign="top"><td width="180">${town.side}</td><td width="640">${main}</td><td width="180"><img src="images/qc.gif"><br>Số lượt truy cập: 2.154.871</td></tr>
<tr><td colspan="3" align="center" class="footer">${town.foot || town.name}</td></tr></table></body></html>`,
  standing: (title, main) =>
    `<table width="100%"><tr><td class="tieudemuc"><b>${title.toUpperCase()}</b></td></tr><tr><td class="noidung">${main}</td></tr></table>`,
  list: (label, posts, pager) =>
    `<table width="100%"><tr><td class="tieudemuc"><b>${label}</b></td></tr>${posts
      .map(
        (post) =>
          `<tr><td><img src="images/bullet.gif"> <a class="tin" href="${post.path}">${post.title}</a>${shown(post, (date) => ` <i>(${dmy(date, '-')})</i>`)}<br><span class="trich">${post.lead ?? ''}</span></td></tr>`,
      )
      .join('\n')}<tr><td align="right">${pager}</td></tr></table>`,
  post: (post) => ({
    main: `<table width="100%"><tr><td class="tieude"><b>${post.title}</b></td></tr><tr><td align="right"><font size="1">${shown(post, (date) => `Cập nhật: ${bare(date)} 8:15:00 AM`)}</font></td></tr><tr><td class="trichdan"><b>${post.lead ?? ''}</b></td></tr><tr><td class="noidung">${picture(post)}${post.body ?? ''}</td></tr></table>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `p=${nth}`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `Trang: ${numbered(count, (page) => (page === nth ? `<b>[${page}]</b>` : `<a href="${page === 1 ? path : oldTables.pageUrl(path, page)}">[${page}]</a>`))}`,
};

function weeks(date: string): string {
  return new Date(`${date}T00:00:00Z`).getUTCDay() === 0 ? 'Chủ nhật' : 'Hôm nay';
}

export const joomla: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      `<meta name="generator" content="Joomla! - Open Source Content Management">${head}`,
      `<body class="site com_content view-category"><div class="body"><header class="header"><a class="brand" href="${town.home}"><span class="site-title">${town.name}</span></a>${town.banner}</header>
<nav class="navigation"><ul class="nav menu nav-pills">${entries(town, (label, href) => `<li class="item-1${label.length}"><a href="${href}">${label}</a></li>`)}</ul></nav>
<div class="row-fluid"><main id="content" class="span9"><div id="system-message-container"></div>${main}</main><div id="aside" class="span3"><div class="well">${town.side}</div></div></div></div>
<footer class="footer"><p class="pull-right"><a href="#top">Về đầu trang</a></p><p>${town.foot || `© ${parts(town.asOf).y} ${town.name}`}</p></footer></body>`,
    ),
  standing: (title, main) =>
    `<div class="item-page"><div class="page-header"><h2 itemprop="headline">${title}</h2></div><div itemprop="articleBody">${main}</div></div>`,
  list: (label, posts, pager) =>
    `<div class="blog"><h2>${label}</h2>${posts
      .map(
        (post) =>
          `<div class="items-row"><div class="item" itemscope itemtype="https://schema.org/BlogPosting"><div class="page-header"><h2 itemprop="name"><a href="${post.path}" itemprop="url">${post.title}</a></h2></div><dl class="article-info muted">${shown(post, (date) => `<dd class="create"><span class="icon-calendar"></span> Được viết ngày ${parts(date).d} Tháng ${Number(parts(date).m)} ${parts(date).y}</dd>`)}</dl>${post.image === undefined ? '' : `<img src="${post.image}" alt="">`}<p>${post.lead ?? ''}</p><p class="readmore"><a class="btn" href="${post.path}">Xem thêm...</a></p></div></div>`,
      )
      .join('\n')}${pager}</div>`,
  post: (post) => ({
    main: `<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${post.title}</h2></div><dl class="article-info muted"><dd class="createdby">Viết bởi Ban biên tập</dd>${shown(post, (date) => `<dd class="create">Được viết ngày ${parts(date).d} ${monthWord(date)} ${parts(date).y}</dd>`)}<dd class="hits">Lượt xem: 318</dd></dl><div itemprop="articleBody"><p><strong>${post.lead ?? ''}</strong></p>${picture(post)}${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `start=${(nth - 1) * 5}`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<div class="pagination"><p class="counter">Trang ${nth} / ${count}</p><ul class="pagination-list">${nth < count ? `<li class="pagination-next"><a title="Tiếp tục" href="${joomla.pageUrl(path, nth + 1)}">Tiếp tục</a></li>` : ''}${nth > 1 ? `<li><a href="${path}">Bắt đầu</a></li>` : ''}</ul></div>`,
};
