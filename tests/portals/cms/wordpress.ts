import { DEPARTMENT, paragraphs, type Cms, type Site } from '../cms.ts';

/** WordPress: `/2022/11/15/…/`, the day only in the address and in a `<time>`, unless the theme leaves that out too. */
export function wordpress(site: Site & { readonly times?: boolean }): Cms {
  const name = site.name ?? DEPARTMENT;
  const time = (day: string | null): string =>
    day === null || site.times === false
      ? ''
      : `<time class="entry-date published" datetime="${day}T08:00:00+07:00">${month(day)}</time>`;
  const page: Cms['page'] = ({ title, main, trail = [] }) => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="UTF-8" /><meta name="generator" content="WordPress 5.9" /><title>${title} &#8211; ${name}</title></head>
<body class="archive category wp-embed-responsive"><div id="page" class="hfeed site">
<header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${name}</a></p>${site.header ?? ''}
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu">${site.menu.map(([words, path], index) => `<li id="menu-item-${index + 30}" class="menu-item menu-item-type-taxonomy"><a href="${path}">${words}</a></li>`).join('')}</ul></nav></header>
<div id="content" class="site-content"><div class="breadcrumbs"><a href="/">Trang chủ</a>${trail.map(([words, path]) => ` / <a href="${path}">${words}</a>`).join('')}</div>
<div id="primary" class="content-area"><main id="main" class="site-main"><header class="page-header"><h1 class="page-title">${title}</h1></header>
${main}
</main></div><aside id="secondary" class="widget-area">${site.aside ?? ''}</aside></div>
<footer id="colophon" class="site-footer">${site.footer ?? name}</footer></div></body></html>`;
  return {
    site,
    page,
    posts: (posts) =>
      posts
        .map(
          (post, index) =>
            `<article id="post-${index + 100}" class="post type-post status-publish format-standard hentry"><header class="entry-header"><h2 class="entry-title"><a href="${post.path}" rel="bookmark">${post.title}</a></h2><div class="entry-meta">${time(post.day)}</div></header><div class="entry-summary"><p>${post.text[0] ?? ''} <a class="more-link" href="${post.path}">Đọc tiếp</a></p></div></article>`,
        )
        .join('\n'),
    pager: (paths, current) =>
      `<nav class="navigation pagination"><div class="nav-links">${paths.map((path, index) => (index === current ? `<span aria-current="page" class="page-numbers current">${index + 1}</span>` : `<a class="page-numbers" href="${path}">${index + 1}</a>`)).join('')}${current + 1 < paths.length ? `<a class="next page-numbers" href="${paths[current + 1] ?? ''}">Tiếp</a>` : ''}</div></nav>`,
    article: (post, column) =>
      page({
        title: post.title,
        trail: [column],
        main: `<article class="post hentry"><div class="entry-meta">${time(post.day)}</div><div class="entry-content">${paragraphs(post.text)}</div></article>`,
      }),
  };
}

/** `19 Tháng Ba, 2019`. */
function month(day: string): string {
  const names = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];
  const [year, number, date] = day.split('-').map(Number);
  return `${date ?? 0} Tháng ${names[(number ?? 1) - 1] ?? ''}, ${year ?? 0}`;
}
