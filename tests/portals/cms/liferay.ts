import { DEPARTMENT, paragraphs, type Cms, type Site } from '../cms.ts';
import { shownDay } from '../posts.ts';

/** Liferay 6.2 as a telecom group sells it: portlets, paging by `p_p_id` and `_cur`, `27/06/2022 17:40`. */
export function liferay(site: Site): Cms {
  const name = site.name ?? DEPARTMENT;
  const page: Cms['page'] = ({ title, main, trail = [] }) => `<!DOCTYPE html>
<html class="aui ltr" dir="ltr" lang="vi-VN"><head><title>${title} - ${name}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type">
<meta content="${name}" name="description"></head>
<body class="yui3-skin-sam controls-visible guest-site signed-out public-page site"><div class="container-fluid" id="wrapper">
<header id="banner" role="banner"><div id="heading"><a class="logo custom-logo" href="/"><img alt="" src="/image/layout_set_logo?img_id=1152"></a><span class="site-name">${name}</span>${site.header ?? ''}</div>
<nav class="sort-pages modify-pages" id="navigation" role="navigation"><ul aria-label="Các trang của site" role="menubar">
${site.menu.map(([words, path]) => `<li role="presentation"><a href="${path}" role="menuitem"><span> ${words} </span></a></li>`).join('\n')}
</ul></nav></header>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumb breadcrumb-horizontal"><li><a href="/">Trang chủ</a><span class="divider">/</span></li>${trail.map(([words, path]) => `<li><a href="${path}">${words}</a><span class="divider">/</span></li>`).join('')}<li class="active">${title}</li></ul></nav>
<div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span9" id="column-1">
<div class="portlet-dropzone portlet-column-content"><div class="portlet-boundary portlet-boundary_101_"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${title}</span></h1></header>
<div class="portlet-content"><div class="portlet-body">
${main}
</div></div></section></div></div></div>
<div class="portlet-column portlet-column-last span3" id="column-2">${site.aside ?? ''}</div></div></div></div>
<footer id="footer" role="contentinfo"><div class="footer-content">${site.footer ?? `<p>${name}</p>`}</div></footer>
</div></body></html>`;
  return {
    site,
    page,
    posts: (posts) =>
      `<div class="asset-list">${posts
        .map(
          (post) =>
            `<div class="asset-abstract"><h3 class="asset-title"><a href="${post.path}">${post.title}</a></h3>${post.day === null ? '' : `<span class="ngaydang">${shownDay(post.day)} 17:40</span>`}<div class="asset-summary">${post.text[0] ?? ''} <a href="${post.path}">Xem chi tiết</a></div></div>`,
        )
        .join('\n')}</div>`,
    pager: (paths, current) =>
      `<div class="taglib-page-iterator"><div class="search-results">Trang ${current + 1} / ${paths.length}</div><ul class="pager lfr-pagination-buttons">${current > 0 ? `<li><a href="${paths[current - 1] ?? ''}">Trước</a></li>` : ''}${current + 1 < paths.length ? `<li><a href="${paths[current + 1] ?? ''}">Tiếp theo →</a></li>` : ''}</ul></div>`,
    article: (post, column) =>
      page({
        title: post.title,
        trail: [column],
        main: `<div class="journal-content-article">${post.day === null ? '' : `<p class="date">${shownDay(post.day)} | 10:00 AM</p>`}${paragraphs(post.text)}</div>`,
      }),
  };
}
