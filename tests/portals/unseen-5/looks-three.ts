/** Four looks of the second set: definition lists with buttons, an Angular site, tables of news, a blog with the day over its posts. */

import { ago, dmy, entries, html, numbered, parts, picture, query, shown, weekday, type Look } from './look.ts';
import type { Post } from './town.ts';

/** WebCenter-like: dt and dd, pages turned by buttons. */
export const buttons: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      head,
      `<body class="af-skin"><div id="d1"><div class="hdr"><a href="${town.home}"><img src="/css/quochuy.png" alt="Quốc huy"></a><div class="ten">${town.name}</div>${town.banner}</div>
<div class="nav2"><ul>${entries(town, (label, href) => `<li onclick="location.href='${href}'"><a href="${href}">${label}</a></li>`)}</ul></div><div class="grid3"><div class="l">${town.side}</div><div class="c">${main}</div></div><div class="ftr">${town.foot || `${town.name} giữ bản quyền. Ghi rõ nguồn khi phát hành lại.`}</div></div></body>`,
    ),
  standing: (title, main) => `<h2 class="ttl">${title}</h2><div class="cnt">${main}</div>`,
  list: (label, posts, pager) =>
    `<h2 class="ttl">${label}</h2><dl class="ds">${posts
      .map(
        (post) =>
          `<dt><a href="${post.path}">${post.title}</a></dt>${shown(post, (date) => `<dd class="ng">Ngày ${parts(date).d} tháng ${parts(date).m} năm ${parts(date).y}</dd>`)}<dd>${post.lead ?? ''}</dd>`,
      )
      .join('\n')}</dl>${pager}`,
  post: (post) => ({
    main: `<h2 class="ttl">${post.title}</h2>${shown(post, (date) => `<div class="ng">Ngày đăng tin: ${dmy(date)} - Số lần đọc: 412</div>`)}<div class="td">${post.lead ?? ''}</div><div class="cnt">${picture(post)}${post.body ?? ''}</div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `pg=${nth}`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<div class="pg">${nth > 1 ? `<button type="button" onclick="location.href='${nth === 2 ? path : buttons.pageUrl(path, nth - 1)}'">Trang trước</button>` : ''}<span>Trang ${nth} / ${count}</span>${nth < count ? `<button type="button" onclick="location.href='${buttons.pageUrl(path, nth + 1)}'">Trang sau</button>` : ''}</div>`,
};

/** Dates of articles stand in JSON-LD alone; lists say how long ago. */
export const angular: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      `<base href="/"><link rel="stylesheet" href="styles.9f1.css">${head}`,
      `<body><app-root ng-version="14.2.0"><app-header><mat-toolbar><a routerlink="/" href="${town.home}">${town.name}</a>${town.banner}</mat-toolbar><mat-nav-list>${entries(town, (label, href) => `<a mat-list-item href="${href}"><span class="mat-list-text">${label}</span></a>`)}</mat-nav-list></app-header><main><router-outlet></router-outlet><app-page>${main}</app-page></main><app-side>${town.side}</app-side><app-footer>${town.foot || town.name}</app-footer></app-root><script src="main.4d2.js" type="module"></script></body>`,
    ),
  standing: (title, main) =>
    `<h1 class="mat-h1">${title}</h1><mat-card><mat-card-content>${main}</mat-card-content></mat-card>`,
  list: (label, posts, pager, asOf) =>
    `<h1 class="mat-h1">${label}</h1><div class="cards">${posts
      .map(
        (post) =>
          `<mat-card class="news"><mat-card-title><a href="${post.path}">${post.title}</a></mat-card-title><mat-card-subtitle>${shown(post, (date) => ago(date, asOf))}</mat-card-subtitle><mat-card-content><p>${post.lead ?? ''}</p></mat-card-content></mat-card>`,
      )
      .join('\n')}</div>${pager}`,
  post: (post) => ({
    head: shown(
      post,
      (date) =>
        `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${post.title}","datePublished":"${date}T02:00:00.000Z"}</script>`,
    ),
    main: `<h1 class="mat-h1">${post.title}</h1><p class="sapo">${post.lead ?? ''}</p><div class="html">${picture(post)}${post.body ?? ''}</div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `page=${nth}`),
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<mat-paginator><div class="range">${(nth - 1) * 5 + 1} – ${nth * 5} trong tổng số ${count * 5}</div>${nth < count ? `<a aria-label="Trang sau" href="${angular.pageUrl(path, nth + 1)}">›</a>` : ''}</mat-paginator>`,
};

/** News as a table: number, title, day. */
export const newsTable: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      head,
      `<body><div id="wrap"><div id="top"><h1><a href="${town.home}">${town.name}</a></h1>${town.banner}</div><div id="nav"><ul id="nav-ul">${entries(town, (label, href) => `<li><a href="${href}">${label}</a></li>`)}</ul></div><div id="body"><div id="right-col">${town.side}</div><div id="main-col">${main}</div></div><div id="bottom">${town.foot || town.name}</div></div></body>`,
      '',
    ),
  standing: (title, main) => `<h2>${title}</h2>${main}`,
  list: (label, posts, pager) =>
    `<h2>${label}</h2><table class="tin" border="1"><thead><tr><th>STT</th><th>Tiêu đề</th><th>Ngày đăng</th></tr></thead><tbody>${posts
      .map(
        (post, at) =>
          `<tr><td>${at + 1}</td><td><a href="${post.path}">${post.title}</a></td><td>${shown(post, (date) => dmy(date))}</td></tr>`,
      )
      .join('\n')}</tbody></table>${pager}`,
  post: (post) => ({
    main: `<h2>${post.title}</h2><p><em>${shown(post, (date) => `${weekday(date)}, ngày ${dmy(date)}`)}</em></p><p><strong>${post.lead ?? ''}</strong></p>${picture(post)}${post.body ?? ''}${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => `${path}/trang/${nth}`,
  pager: (path, nth, count) =>
    count === 1
      ? ''
      : `<p>Trang: ${numbered(count, (page) => (page === nth ? `<strong>${page}</strong>` : `<a href="${page === 1 ? path : newsTable.pageUrl(path, page)}">${page}</a>`))}</p>`,
};

/** The day stands over the posts of that day. */
export const blog: Look = {
  frame: (town, { title, main, head }) =>
    html(
      title,
      `<meta name="generator" content="blogger">${head}`,
      `<body class="item-view"><header><h1 class="title"><a href="${town.home}">${town.name}</a></h1>${town.banner}</header><div class="tabs"><ul>${entries(town, (label, href) => `<li><a href="${href}">${label}</a></li>`)}</ul></div><div class="columns"><div class="main">${main}</div><aside class="sidebar">${town.side}</aside></div><footer>${town.foot || town.name}</footer></body>`,
    ),
  standing: (title, main) =>
    `<div class="post"><h3 class="post-title">${title}</h3><div class="post-body">${main}</div></div>`,
  list: (label, posts, pager) => {
    const byDay = new Map<string, Post[]>();
    for (const post of posts) byDay.set(post.date ?? '', [...(byDay.get(post.date ?? '') ?? []), post]);
    return `<div class="status-msg">Hiển thị các bài đăng có nhãn <b>${label}</b></div>${[...byDay]
      .map(
        ([date, rows]) =>
          `<div class="date-outer">${date === '' ? '' : `<h2 class="date-header"><span>${weekday(date)}, ${Number(parts(date).d)} tháng ${Number(parts(date).m)}, ${parts(date).y}</span></h2>`}<div class="date-posts">${rows.map((post) => `<div class="post-outer"><h3 class="post-title"><a href="${post.path}">${post.title}</a></h3><div class="post-body">${post.lead ?? ''}</div></div>`).join('')}</div></div>`,
      )
      .join('\n')}${pager}`;
  },
  post: (post) => ({
    main: `${shown(post, (date) => `<h2 class="date-header"><span>${weekday(date)}, ${Number(parts(date).d)} tháng ${Number(parts(date).m)}, ${parts(date).y}</span></h2>`)}<div class="post"><h3 class="post-title">${post.title}</h3><div class="post-body"><p>${post.lead ?? ''}</p>${picture(post)}${post.body ?? ''}</div></div>${post.after ?? ''}`,
  }),
  pageUrl: (path, nth) => query(path, `max-results=5&start=${(nth - 1) * 5}`),
  pager: (path, nth, count) =>
    nth >= count
      ? ''
      : `<div class="blog-pager"><a class="blog-pager-older-link" href="${blog.pageUrl(path, nth + 1)}" title="Bài đăng Cũ hơn">Bài đăng Cũ hơn</a></div>`,
};
