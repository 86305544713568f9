/** Markups of portals that no check was tuned to: what a software writes around a list, an article and a page. */

export type Story = {
  readonly path: string;
  readonly title: string;
  /** Day of its own, or null. */
  readonly date: string | null;
  readonly lead: string;
  readonly body?: string;
  /** How the article's page tells the day; `visible` unless told. */
  readonly by?: 'visible' | 'time' | 'meta' | 'json-ld' | 'slug' | 'none';
  /** What the list shows instead of the whole title. */
  readonly listTitle?: string;
  /** Markup of the list entry's link, e.g. a picture alone. */
  readonly listMarkup?: string;
  /** The list shows no day. */
  readonly undatedInList?: boolean;
  readonly listLead?: string;
};

export type Look = {
  readonly shell: (site: Site, title: string, main: string, aside?: string) => string;
  readonly list: (stories: readonly Story[]) => string;
  readonly story: (story: Story) => string;
  readonly standing: (title: string, body: string) => string;
  readonly pager: (path: string, page: number, last: number) => string;
  readonly pagePath: (path: string, page: number) => string;
};

export type Site = {
  readonly name: string;
  readonly menu: readonly (readonly [string, string])[];
  readonly look: Look;
  readonly foot?: string;
};

const vi = (iso: string): string => iso.split('-').reverse().join('/');
const clock = (iso: string): string => `${String(7 + (Number(iso.slice(8)) % 9)).padStart(2, '0')}:${iso.slice(5, 7)}`;
const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const weekday = (iso: string): string => weekdays[new Date(iso).getUTCDay()] ?? '';

function headOf(site: Site, title: string, extra = ''): string {
  return `<head><meta charset="utf-8">${extra}<title>${title} - ${site.name}</title></head>`;
}

const query = (path: string, page: number): string => (page === 1 ? path : `${path}?page=${page}`);

export const nuke: Look = {
  shell: (
    site,
    title,
    main,
    aside = '',
  ) => `<!DOCTYPE html><html lang="vi">${headOf(site, title, '<meta name="generator" content="NukeViet v4.5">')}<body>
<div id="header"><div class="logo"><a href="/"><img src="/uploads/logo.png" alt="${site.name}"></a></div></div>
<nav class="navbar"><ul class="nav navbar-nav">${site.menu.map(([words, path]) => `<li role="presentation"><a class="dropdown-toggle" href="${path}" role="button">${words}</a></li>`).join('')}</ul></nav>
<div class="row"><div class="col-sm-16 col-md-18">${main}</div><div class="col-sm-8 col-md-6">${aside}</div></div>
<footer id="footer"><p>${site.name}</p>${site.foot ?? ''}<p>Phát triển bởi <a href="https://nukeviet.vn/">NukeViet</a></p></footer></body></html>`,
  list: (stories) =>
    stories
      .map(
        (story) => `<div class="news_column panel panel-default"><div class="panel-body">
<h3><a href="${story.path}" title="${story.title}">${story.listMarkup ?? story.listTitle ?? story.title}</a></h3>
${story.date === null || story.undatedInList ? '' : `<div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> ${vi(story.date)} ${clock(story.date)}:00 PM</li><li><em class="fa fa-eye">&nbsp;</em> Đã xem: 152</li></ul></div>`}
<div class="text-justify">${story.listLead ?? story.lead}</div></div></div>`,
      )
      .join('\n'),
  story: (
    story,
  ) => `<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${story.title}</h1>
<div class="row margin-bottom-lg"><div class="col-md-12">${ownDay(story, (iso) => `<span class="h5">${weekday(iso)} - ${vi(iso)} ${clock(iso)}</span>`)}</div></div>
<div class="clearfix"><div class="hometext m-bottom">${story.lead}</div></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">${story.body ?? filler(story)}</div></div></div>`,
  standing: (title, body) =>
    `<div class="page panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${title}</h1><div id="page-bodyhtml" class="bodytext">${body}</div></div></div>`,
  pagePath: (path, page) => (page === 1 ? path : `${path}page-${page}/`),
  pager: (path, page, last) =>
    `<div class="text-center"><ul class="pagination">${each(last, (at) => `<li class="${at === page ? 'active' : ''}"><a ${at === page ? 'href="#"' : `href="${nuke.pagePath(path, at)}"`}>${at}</a></li>`)}</ul></div>`,
};

export const liferay: Look = {
  shell: (
    site,
    title,
    main,
    aside = '',
  ) => `<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN">${headOf(site, title)}<body class="yui3-skin-sam signed-out">
<div id="wrapper"><header id="banner" role="banner"><h1 class="site-title"><a class="logo" href="/">${site.name}</a></h1><nav class="sort-pages" id="navigation" role="navigation"><ul role="menubar">${site.menu.map(([words, path], at) => `<li id="layout_${at}" role="presentation"><a aria-labelledby="layout_${at}" href="${path}" role="menuitem"><span>${words}</span></a></li>`).join('')}</ul></nav></header>
<div id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span8" id="column-1"><div class="portlet-boundary portlet-asset-publisher"><section class="portlet"><div class="portlet-content">${main}</div></section></div></div><div class="portlet-column portlet-column-last span4" id="column-2">${aside}</div></div></div></div>
<footer id="footer" role="contentinfo">${site.name}${site.foot ?? ''}</footer></div></body></html>`,
  list: (stories) =>
    stories
      .map(
        (story) =>
          `<div class="asset-abstract"><h3 class="asset-title"><a href="${story.path}">${story.listMarkup ?? story.listTitle ?? story.title}</a></h3><div class="asset-content"><div class="asset-summary">${story.listLead ?? story.lead} <div class="asset-more"><a href="${story.path}">Đọc thêm <span class="hide-accessible">Về ${story.listTitle ?? story.title}</span> &raquo;</a></div></div></div>${story.date === null || story.undatedInList ? '' : `<div class="asset-metadata"><span class="metadata-entry metadata-publish-date">${vi(story.date)}</span></div>`}</div>`,
      )
      .join('\n'),
  story: (story) =>
    `<div class="journal-content-article"><h2 class="header-title"><span>${story.title}</span></h2>${ownDay(story, (iso) => `<div class="ngaydang">${vi(iso)} | ${clock(iso)} AM</div>`)}<div class="tomtat"><strong>${story.lead}</strong></div><div class="noidung">${story.body ?? filler(story)}</div></div>`,
  standing: (title, body) =>
    `<div class="journal-content-article"><h2 class="header-title"><span>${title}</span></h2>${body}</div>`,
  pagePath: (path, page) =>
    page === 1 ? path : `${path}?p_p_id=101_INSTANCE_Kx9&p_p_lifecycle=0&_101_INSTANCE_Kx9_cur=${page}`,
  pager: (path, page, last) =>
    `<div class="taglib-page-iterator"><div class="lfr-pagination-config">Hiển thị trang ${page} trên ${last}.</div><ul class="lfr-pagination-buttons pager">${page > 1 ? `<li><a href="${liferay.pagePath(path, page - 1)}"> &larr; Trước </a></li>` : ''}${page < last ? `<li><a href="${liferay.pagePath(path, page + 1).replaceAll('&', '&amp;')}"> Tiếp theo &rarr; </a></li>` : ''}</ul></div>`,
};

export const webforms: Look = {
  shell: (
    site,
    title,
    main,
    aside = '',
  ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html>${headOf(site, title)}<body><form name="aspnetForm" method="post" action="#" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK">
<table width="1000" cellpadding="0" align="center"><tr><td colspan="2"><a href="/"><img src="/banner.jpg" alt=""></a></td></tr><tr><td colspan="2" class="menu">${site.menu.map(([words, path]) => `<a href="${path}" class="menuitem">${words}</a> | `).join('')}</td></tr>
<tr><td valign="top" width="700"><table width="100%"><tr><td>${main}</td></tr></table></td><td valign="top">${aside}</td></tr><tr><td colspan="2" class="footer">Bản quyền thuộc ${site.name}${site.foot ?? ''}</td></tr></table></form></body></html>`,
  list: (stories) =>
    `<table width="100%" id="ctl00_ContentPlaceHolder1_dlTin">${stories.map((story) => `<tr><td><table><tr><td rowspan="2"><a href="${story.path}"><img src="/anh/${story.path.length}.jpg" width="120" alt=""></a></td><td><a class="tieude" href="${story.path}">${story.listMarkup ?? story.listTitle ?? story.title}</a>${story.date === null || story.undatedInList ? '' : `<span class="ngay"> (${vi(story.date)})</span>`}</td></tr><tr><td class="trichdan">${story.listLead ?? story.lead}</td></tr></table></td></tr>`).join('\n')}</table>`,
  story: (story) =>
    `<table width="100%"><tr><td class="tieudetin"><b>${story.title}</b></td></tr><tr><td>${ownDay(story, (iso) => `<i>Cập nhật lúc ${clock(iso)}, ngày ${vi(iso)}</i>`)}</td></tr><tr><td class="trichdan"><b>${story.lead}</b></td></tr><tr><td class="noidung">${story.body ?? filler(story)}</td></tr></table>`,
  standing: (title, body) =>
    `<table width="100%"><tr><td class="tieudetin"><b>${title}</b></td></tr><tr><td class="noidung">${body}</td></tr></table>`,
  pagePath: (path, page) => (page === 1 ? path : `${path}${path.includes('?') ? '&' : '?'}pageindex=${page}`),
  pager: (path, page, last) =>
    `<div class="phantrang">Trang: ${each(last, (at) => (at === page ? `<span>${at}</span> ` : `<a href="${webforms.pagePath(path, at)}">${at}</a> `))}</div>`,
};

export const wordpress: Look = {
  shell: (
    site,
    title,
    main,
    aside = '',
  ) => `<!DOCTYPE html><html lang="vi">${headOf(site, title, '<meta name="generator" content="WordPress 5.9"><link rel="stylesheet" href="/wp-content/themes/so/style.css">')}<body class="page">
<header class="site-header"><p class="site-title"><a href="/" rel="home">${site.name}</a></p><nav class="main-navigation"><ul id="menu-chinh" class="menu">${site.menu.map(([words, path]) => `<li class="menu-item"><a href="${path}">${words}</a></li>`).join('')}</ul></nav></header>
<div class="site-content"><main id="main" class="site-main">${main}</main><aside id="secondary" class="widget-area">${aside}</aside></div><footer class="site-footer"><div class="site-info">${site.name}${site.foot ?? ''}</div></footer></body></html>`,
  list: (stories) =>
    stories
      .map(
        (story) =>
          `<article class="post type-post status-publish"><header class="entry-header"><h2 class="entry-title"><a href="${story.path}" rel="bookmark">${story.listMarkup ?? story.listTitle ?? story.title}</a></h2>${story.date === null || story.undatedInList ? '' : `<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${story.date}T08:15:00+07:00">${Number(story.date.slice(8))} Tháng ${Number(story.date.slice(5, 7))}, ${story.date.slice(0, 4)}</time></span></div>`}</header><div class="entry-summary"><p>${story.listLead ?? story.lead}</p></div></article>`,
      )
      .join('\n'),
  story: (story) =>
    `<article class="post type-post"><header class="entry-header"><h1 class="entry-title">${story.title}</h1>${ownDay(story, (iso) => `<div class="entry-meta"><time class="entry-date published" datetime="${iso}T08:15:00+07:00">${Number(iso.slice(8))} Tháng ${Number(iso.slice(5, 7))}, ${iso.slice(0, 4)}</time></div>`)}</header><div class="entry-content"><p><strong>${story.lead}</strong></p>${story.body ?? filler(story)}</div></article>`,
  standing: (title, body) =>
    `<article class="page type-page"><header class="entry-header"><h1 class="entry-title">${title}</h1></header><div class="entry-content">${body}</div></article>`,
  pagePath: (path, page) => (page === 1 ? path : `${path}page/${page}/`),
  pager: (path, page, last) =>
    `<nav class="navigation pagination"><div class="nav-links">${each(last, (at) => (at === page ? `<span aria-current="page" class="page-numbers current">${at}</span>` : `<a class="page-numbers" href="${wordpress.pagePath(path, at)}">${at}</a>`))}</div></nav>`,
};

export const drupal: Look = {
  shell: (
    site,
    title,
    main,
    aside = '',
  ) => `<!DOCTYPE html><html lang="vi" dir="ltr">${headOf(site, title, '<meta name="Generator" content="Drupal 7 (http://drupal.org)">')}<body class="html not-front">
<div id="page"><div id="header"><a href="/" title="Trang chủ" id="logo">${site.name}</a></div><div id="main-menu"><ul class="links clearfix">${site.menu.map(([words, path]) => `<li class="menu-1"><a href="${path}">${words}</a></li>`).join('')}</ul></div>
<div id="main" class="clearfix"><div id="content" class="column"><h1 class="title" id="page-title">${title}</h1><div class="region region-content">${main}</div></div><div id="sidebar-second" class="column sidebar">${aside}</div></div><div id="footer">${site.name}${site.foot ?? ''}</div></div></body></html>`,
  list: (stories) =>
    `<div class="view-content">${stories.map((story) => `<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="${story.path}">${story.listMarkup ?? story.listTitle ?? story.title}</a></span></div>${story.date === null || story.undatedInList ? '' : `<span class="views-field views-field-created"><span class="field-content">${vi(story.date).replaceAll('/', '.')} - ${clock(story.date)}</span></span>`}<div class="views-field views-field-body"><div class="field-content">${story.listLead ?? story.lead}</div></div></div>`).join('\n')}</div>`,
  story: (story) =>
    `<div class="node node-article">${ownDay(story, (iso) => `<div class="meta submitted">Gửi bởi banbientap vào ${weekday(iso)}, ${vi(iso)} - ${clock(iso)}</div>`)}<div class="content"><div class="field field-name-field-tomtat"><p><b>${story.lead}</b></p></div><div class="field field-name-body">${story.body ?? filler(story)}</div></div></div>`,
  standing: (_title, body) => `<div class="node node-page"><div class="content">${body}</div></div>`,
  pagePath: (path, page) => (page === 1 ? path : `${path}?page=${page - 1}`),
  pager: (path, page, last) =>
    `<h2 class="element-invisible">Trang</h2><div class="item-list"><ul class="pager">${each(last, (at) => (at === page ? `<li class="pager-current">${at}</li>` : `<li class="pager-item"><a title="Đến trang ${at}" href="${drupal.pagePath(path, at)}">${at}</a></li>`))}</ul></div>`,
};

/** A portal written by hand for one office: lists are plain lines, days stand inside the link. */
export const plain: Look = {
  shell: (site, title, main, aside = '') =>
    `<!doctype html><html>${headOf(site, title)}<body><div class="top"><a href="/">Trang chủ</a></div><div class="menu-ngang">${site.menu.map(([words, path]) => `<div class="muc"><a href="${path}">${words}</a></div>`).join('')}</div><div class="khung"><div class="trai">${main}</div><div class="phai">${aside}</div></div><div class="chan-trang">${site.name}${site.foot ?? ''}</div></body></html>`,
  list: (stories) =>
    `<div class="ds-tin">${stories.map((story) => `<div class="tin"><a href="${story.path}">${story.listMarkup ?? story.listTitle ?? story.title}${story.date === null || story.undatedInList ? '' : ` <span>(${vi(story.date)})</span>`}</a><p>${story.listLead ?? story.lead}</p></div>`).join('\n')}</div>`,
  story: (story) =>
    `<div class="bai-viet"><h2>${story.title}</h2>${ownDay(story, (iso) => `<div class="ngay-dang">Ngày đăng: ${vi(iso).replaceAll('/', '-')}</div>`)}<p class="sapo">${story.lead}</p>${story.body ?? filler(story)}</div>`,
  standing: (title, body) => `<div class="trang-tinh"><h2>${title}</h2>${body}</div>`,
  pagePath: query,
  pager: (path, page, last) =>
    `<div class="pages">${each(last, (at) => (at === page ? `<b>[${at}]</b> ` : `<a href="${query(path, at)}">${at}</a> `))}</div>`,
};

function ownDay(story: Story, visible: (iso: string) => string): string {
  if (story.date === null) return '';
  switch (story.by ?? 'visible') {
    case 'visible':
      return visible(story.date);
    case 'time':
      return `<time datetime="${story.date}T09:00:00+07:00"></time>`;
    case 'json-ld':
      return `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(story.title)},"datePublished":"${story.date}T08:00:00+07:00"}</script>`;
    case 'meta':
    case 'slug':
    case 'none':
    default:
      return '';
  }
}

function filler(story: Story): string {
  return `<p>Dự buổi làm việc có lãnh đạo Sở cùng trưởng các phòng chuyên môn. Các đại biểu đã nghe báo cáo, thảo luận và thống nhất những việc cần làm trong thời gian tới.</p><p>Phát biểu kết luận, lãnh đạo Sở đề nghị các phòng chủ động phối hợp, bảo đảm tiến độ và chất lượng công việc được giao (${story.path.length} đại biểu tham dự).</p>`;
}

function each(last: number, write: (at: number) => string): string {
  return Array.from({ length: last }, (_, at) => write(at + 1)).join('');
}
