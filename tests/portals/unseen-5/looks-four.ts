/** Four more: addresses that bear the day, labelled days with icons, a government theme, sliders of cards that are one link each. */

import { bare, dmy, entries, html, numbered, parts, picture, query, shown, weekday, type Look } from './look.ts';

/** No list and no article shows a day; the address does. */
export const dayInAddress: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      head,
      `<body class="elementor-default"><div class="elementor-location-header"><div class="elementor-widget-image"><a href="${town.home}"><img src="/logo.svg" alt="${town.name}"></a></div>${town.banner}<nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu">${entries(town, (label, href) => `<li class="menu-item"><a href="${href}" class="elementor-item">${label}</a></li>`)}</ul></nav></div><div class="elementor-section"><div class="elementor-col-66">${main}</div><div class="elementor-col-33">${town.side}</div></div><div class="elementor-location-footer">${town.foot || `<p>© ${parts(town.asOf).y} ${town.name}</p>`}</div></body>`,
    ),
  standing: (title, main) =>
    `<h1 class="elementor-heading-title">${title}</h1><div class="elementor-text-editor">${main}</div>`,
  list: (label, posts, pager) =>
    `<h1 class="elementor-heading-title">${label}</h1><div class="elementor-posts-container">${posts
      .map(
        (post) =>
          `<article class="elementor-post"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="${post.path}">${post.title}</a></h3><div class="elementor-post__excerpt"><p>${post.lead ?? ''}</p></div></div></article>`,
      )
      .join('\n')}</div>${pager}`,
  post: (post) => ({
    main: `<h1 class="elementor-heading-title">${post.title}</h1><div class="elementor-text-editor"><p><b>${post.lead ?? ''}</b></p>${picture(post)}${post.body ?? ''}</div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => `${path}${nth}/`,
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<nav class="elementor-pagination">${numbered(count, (page) => (page === nth ? `<span class="page-numbers current">${page}</span>` : `<a class="page-numbers" href="${page === 1 ? path : dayInAddress.pageUrl(path, page)}">${page}</a>`))}</nav>`,
};

export const labelled: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      head,
      `<body><section class="topbar"><i class="icon-clock"></i><b>${weekday(town.asOf)}, ${bare(town.asOf)}</b></section><section class="logo-bar"><a href="${town.home}">${town.name}</a>${town.banner}</section><section class="menu-bar"><div class="dropdown">${entries(town, (label, href) => `<div class="dd-item"><a href="${href}">${label}</a></div>`)}</div></section><section class="two"><article class="w70">${main}</article><article class="w30">${town.side}</article></section><section class="foot">${town.foot || town.name}</section></body>`,
    ),
  standing: (title, main) => `<h3 class="head-line">${title}</h3><div class="rich">${main}</div>`,
  list: (label, posts, pager) =>
    `<h3 class="head-line">${label}</h3>${posts
      .map(
        (post) =>
          `<div class="media"><div class="media-body"><h4 class="media-heading"><a href="${post.path}">${post.title}</a></h4><p>${post.lead ?? ''}</p><ul class="meta">${shown(post, (date) => `<li><i class="icon-calendar"></i><label>Ngày đăng:</label> <b>${dmy(date, '-')}</b></li>`)}<li><i class="icon-eye"></i><label>Lượt xem:</label> <b>1022</b></li></ul></div></div>`,
      )
      .join('\n')}${pager}`,
  post: (post) => ({
    main: `<h3 class="head-line">${post.title}</h3><ul class="meta">${shown(post, (date) => `<li><i class="icon-calendar"></i><label>Ngày đăng:</label> <b>${dmy(date, '-')}</b></li>`)}<li><label>Nguồn tin:</label> <b>Văn phòng Sở</b></li></ul><p class="lead">${post.lead ?? ''}</p><div class="rich">${picture(post)}${post.body ?? ''}</div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `pageNumber=${nth}`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<div class="row"><div class="col">Hiển thị trang ${nth} trên ${count}</div><div class="col"><a class="${nth === 1 ? 'off' : ''}" href="${path}">|&lt;</a> ${nth < count ? `<a href="${labelled.pageUrl(path, nth + 1)}">Trang kế tiếp</a> <a href="${labelled.pageUrl(path, count)}">&gt;|</a>` : ''}</div></div>`,
};

export const govTheme: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      head,
      `<body><a class="skip" href="#noi-dung">Đến nội dung chính</a><header id="gov"><div class="gov-name"><span>CỔNG THÔNG TIN ĐIỆN TỬ</span><a href="${town.home}">${town.name}</a></div>${town.banner}</header><nav class="gov-nav"><ul>${entries(town, (label, href) => `<li><a href="${href}">${label}</a></li>`)}</ul></nav><div id="noi-dung" class="gov-main">${main}</div><aside class="gov-aside">${town.side}</aside><footer class="gov-foot">${town.foot || `<address>${town.name}</address>`}</footer></body>`,
    ),
  standing: (title, main) =>
    `<div class="breadcrumb"><a href="/">Trang chủ</a> › <span>${title}</span></div><h1>${title}</h1><div class="noi-dung">${main}</div>`,
  list: (label, posts, pager) =>
    `<div class="breadcrumb"><a href="/">Trang chủ</a> › <span>${label}</span></div><h1>${label}</h1><ul class="list-news">${posts
      .map(
        (post) =>
          `<li><h4><a href="${post.path}">${post.title}</a></h4>${shown(post, (date) => `<span class="time">14:30 | ${dmy(date)}</span>`)}<p>${post.lead ?? ''}</p></li>`,
      )
      .join('\n')}</ul>${pager}`,
  post: (post) => ({
    main: `<div class="breadcrumb"><a href="/">Trang chủ</a> › <span>Tin</span></div><h1>${post.title}</h1>${shown(post, (date) => `<span class="time">14:30 | ${dmy(date)}</span>`)}<div class="tom-tat">${post.lead ?? ''}</div><div class="noi-dung">${picture(post)}${post.body ?? ''}</div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => path.replace(/\.html$/, `-p${nth}.html`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<div class="phan-trang">${numbered(count, (page) => `<a class="${page === nth ? 'dang-xem' : ''}" href="${page === 1 ? path : govTheme.pageUrl(path, page)}">${page}</a>`)}</div>`,
};

/** Each card is one link around everything. */
export const linkedCards: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      `<link rel="stylesheet" href="/swiper.css">${head}`,
      `<body><div class="app"><div class="bar"><a href="${town.home}" class="brand">${town.name}</a>${town.banner}<div class="links">${entries(town, (label, href) => `<a href="${href}">${label}</a>`)}</div></div><div class="content">${main}</div><div class="rail">${town.side}</div><div class="end">${town.foot || town.name}</div></div></body>`,
    ),
  standing: (title, main) => `<div class="page-hero"><h1>${title}</h1></div><div class="page-text">${main}</div>`,
  list: (label, posts, pager) =>
    `<div class="page-hero"><h1>${label}</h1></div><div class="swiper-wrapper">${posts
      .map(
        (post) =>
          `<a class="swiper-slide card-link" href="${post.path}">${post.image === undefined ? '' : `<img src="${post.image}" alt="">`}<div class="t">${post.title}</div>${shown(post, (date) => `<div class="d">${dmy(date, '.')}</div>`)}<div class="s">${post.lead ?? ''}</div></a>`,
      )
      .join('\n')}</div>${pager}`,
  post: (post) => ({
    main: `<div class="page-hero"><h1>${post.title}</h1>${shown(post, (date) => `<div class="d">Đăng ngày ${dmy(date, '.')} bởi Quản trị</div>`)}</div><div class="page-text"><p class="s">${post.lead ?? ''}</p>${picture(post)}${post.body ?? ''}</div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `trang=${nth}`),
  pager: (path, nth, count) =>
    nth >= count
      ? ''
      : `<div class="more"><a href="${linkedCards.pageUrl(path, nth + 1)}">Xem các tin cũ hơn</a></div>`,
};
