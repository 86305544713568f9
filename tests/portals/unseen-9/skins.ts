/** Portals of some pages in the markup of six kinds of CMS: a menu, a home page, and what a trap puts into them. */

import type { Answer, PortalDefinition } from '../../support/portal-server.ts';

export type Skin = 'liferay' | 'nuke' | 'webforms' | 'sharepoint' | 'wordpress' | 'bare';
/** Title and main part; or an answer as it is. */
export type Content = readonly [title: string, main: string] | { readonly answer: Answer };
export type MenuEntry = readonly [words: string, href: string];

export interface Site {
  readonly skin: Skin;
  readonly name?: string;
  readonly menu?: readonly MenuEntry[];
  /** Of the home page, above its news. */
  readonly home?: string;
  readonly footer?: string;
  readonly pages?: Readonly<Record<string, Content>>;
  readonly otherwise?: Answer;
  /** What stands beside the main part of every page. */
  readonly aside?: string;
}

export const NAME = 'Sở Khoa học và Công nghệ Nghệ An';
const FOOTER =
  'Địa chỉ: số 75A Nguyễn Thị Minh Khai, thành phố Vinh. Điện thoại: 0238 3844 500. Thư điện tử: vanthu@skhcn.nghean.gov.vn';

export function portal(site: Site): PortalDefinition {
  const frame = (title: string, main: string) => framed(site, title, main);
  const news = [
    {
      title: 'Hội thảo giới thiệu giống lúa chịu mặn tại huyện Diễn Châu',
      href: '/tin/giong-lua-chiu-man',
      date: '2022-11-14',
    },
    { title: 'Nghiệm thu đề tài nuôi tôm hai giai đoạn', href: '/tin/nuoi-tom-hai-giai-doan', date: '2022-10-03' },
  ];
  const posts = news.map(({ title, href, date }): [string, Answer] => [
    href,
    frame(
      title,
      post(site.skin, {
        title,
        date,
        body: `<p>${title}: đại diện các hợp tác xã và bà con nông dân tới dự, nghe báo cáo và đi thăm ruộng, ao trình diễn.</p>`,
      }),
    ),
  ]);
  const pages = Object.entries(site.pages ?? {}).map(([path, content]): [string, Answer] => [
    path,
    'answer' in content ? content.answer : frame(content[0], content[1]),
  ]);
  return {
    answers: {
      '/': frame(site.name ?? NAME, `${site.home ?? ''}<h2>Tin mới</h2>${list(site.skin, news)}`),
      '/gioi-thieu': frame('Giới thiệu', '<h1>Giới thiệu</h1><p>Cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.</p>'),
      '/tin-tuc': frame('Tin tức', `<h1>Tin tức</h1>${list(site.skin, news)}`),
      ...Object.fromEntries(posts),
      ...Object.fromEntries(pages),
    },
    ...(site.otherwise === undefined ? {} : { otherwise: site.otherwise }),
  };
}

/** A page of a portal as it is; '' where its answer is made for the request. */
export function htmlAt({ answers }: PortalDefinition, path: string): string {
  const answer = answers[path];
  return typeof answer === 'string' ? answer : '';
}

export interface Entry {
  readonly title: string;
  readonly href: string;
  readonly date?: string;
  readonly pinned?: boolean;
}

/** `2022-08-24` -> day, month, year. */
function parts(date: string): [string, string, string] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [day, month, year];
}

export function list(skin: Skin, entries: readonly Entry[]): string {
  return LISTS[skin](entries);
}

const LISTS: Readonly<Record<Skin, (entries: readonly Entry[]) => string>> = {
  liferay: (entries) =>
    `<div class="asset-publisher">${entries.map(({ title, href, date }) => `<div class="asset-abstract"><h3 class="asset-title"><a href="${href}">${title}</a></h3>${date === undefined ? '' : `<span class="metadata-publish-date">${parts(date).join('/')} | 10:05 AM</span>`}</div>`).join('')}</div>`,
  nuke: (entries) =>
    `<div class="news_column">${entries.map(({ title, href, date }) => `<div class="panel panel-default clearfix"><div class="panel-body"><h3><a href="${href}" title="${title}">${title}</a></h3>${date === undefined ? '' : `<div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> ${parts(date).join('/')} 08:12:00 AM</li><li><em class="fa fa-eye">&nbsp;</em> Đã xem: 231</li></ul></div>`}</div></div>`).join('')}</div>`,
  webforms: (entries) =>
    `<table id="ctl00_dlTin" cellspacing="0">${entries.map(({ title, href, date }) => `<tr><td><img src="/images/bullet.gif" alt=""> <a class="tin" href="${href}">${title}${date === undefined ? '' : ` (${parts(date).join('/')})`}</a></td></tr>`).join('')}</table>`,
  sharepoint: (entries) =>
    `<ul class="dfwp-list">${entries.map(({ title, href, date }) => `<li class="dfwp-item"><div class="item"><a href="${href}">${title}</a>${date === undefined ? '' : ` <span class="ngay">${parts(date).join('-')}</span>`}</div></li>`).join('')}</ul>`,
  wordpress: (entries) =>
    entries
      .map(
        ({ title, href, date, pinned }) =>
          `<article class="post ${pinned === true ? 'sticky' : ''} type-post"><header class="entry-header"><h2 class="entry-title"><a href="${href}" rel="bookmark">${title}</a></h2>${date === undefined ? '' : `<div class="entry-meta"><time class="entry-date published" datetime="${date}T08:00:00+07:00">${Number(parts(date)[0])} Tháng ${MONTHS[Number(parts(date)[1]) - 1] ?? ''}, ${parts(date)[2]}</time></div>`}</header></article>`,
      )
      .join(''),
  bare: (entries) =>
    entries
      .map(
        ({ title, href, date }) =>
          `<p>- <a href="${href}"><b>${title}</b></a>${date === undefined ? '' : ` <i>Ngày đăng: ${parts(date).map(Number).join('/')}</i>`}</p>`,
      )
      .join(''),
};

const MONTHS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];

export interface Post {
  readonly title: string;
  readonly date?: string;
  readonly body: string;
}

export function post(skin: Skin, { title, date, body }: Post): string {
  return POSTS[skin](title, date === undefined ? null : parts(date), body);
}

type PostMarkup = (title: string, date: [string, string, string] | null, body: string) => string;

const POSTS: Readonly<Record<Skin, PostMarkup>> = {
  liferay: (title, date, body) =>
    `<div class="journal-content-article"><h1 class="header-title">${title}</h1>${date === null ? '' : `<div class="metadata"><span>${date.join('/')} | 10:05 AM</span></div>`}<div class="content">${body}</div></div>`,
  nuke: (title, date, body) =>
    `<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${title}</h1>${date === null ? '' : `<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">Thứ tư - ${date.join('/')} 16:10</span></div></div>`}<div id="news-bodyhtml" class="bodytext">${body}</div></div></div>`,
  webforms: (title, date, body) =>
    `<table width="100%"><tr><td class="TieuDe">${title}</td></tr>${date === null ? '' : `<tr><td class="NgayDang" align="right">Cập nhật: ${date.join('/')} 09:00</td></tr>`}<tr><td class="NoiDung">${body}</td></tr></table>`,
  sharepoint: (title, date, body) =>
    `<div class="article"><h2 class="title">${title}</h2>${date === null ? '' : `<div class="date">${date.join('-')}</div>`}<div class="ms-rtestate-field">${body}</div></div>`,
  wordpress: (title, date, body) =>
    `<article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1>${date === null ? '' : `<div class="entry-meta">Đăng ngày <time class="entry-date published" datetime="${date[2]}-${date[1]}-${date[0]}T08:00:00+07:00">${date.join('/')}</time></div>`}</header><div class="entry-content">${body}</div></article>`,
  bare: (title, date, body) =>
    `<p><font size="4" color="navy"><b>${title}</b></font></p>${date === null ? '' : `<p><i>(${date.join('/')})</i></p>`}${body}`,
};

function framed(site: Site, title: string, main: string): string {
  const menu: readonly MenuEntry[] = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/gioi-thieu'],
    ['Tin tức', '/tin-tuc'],
    ...(site.menu ?? []),
  ];
  const parts = { name: site.name ?? NAME, title, main, menu, footer: site.footer ?? FOOTER, aside: site.aside ?? '' };
  return FRAMES[site.skin](parts);
}

interface Parts {
  readonly name: string;
  readonly title: string;
  readonly main: string;
  readonly menu: readonly MenuEntry[];
  readonly footer: string;
  readonly aside: string;
}

const links = (menu: readonly MenuEntry[], before: string, after: string) =>
  menu.map(([words, href]) => `${before}<a href="${href}">${words}</a>${after}`).join('');

const FRAMES: Readonly<Record<Skin, (parts: Parts) => string>> = {
  liferay: ({ name, title, main, menu, footer, aside }) =>
    `<!DOCTYPE html><html dir="ltr" lang="vi-VN"><head><title>${title} - ${name}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head><body class="yui3-skin-sam controls-visible"><div id="wrapper"><header id="banner" role="banner"><h1 class="site-title"><a class="logo" href="/" title="Về trang chủ"><img alt="${name}" src="/image/layout_set_logo"></a></h1></header><nav class="sort-pages" id="navigation"><ul role="menubar">${links(menu, '<li role="presentation">', '</li>')}</ul></nav><div id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span8"><div class="portlet-body">${main}</div></div><div class="portlet-column span4">${aside}</div></div></div></div><footer id="footer" role="contentinfo"><p>${name}</p><p>${footer}</p></footer></div></body></html>`,
  nuke: ({ name, title, main, menu, footer, aside }) =>
    `<!DOCTYPE html><html lang="vi"><head><title>${title}</title><meta charset="utf-8"><meta name="generator" content="NukeViet v4.5"></head><body><div class="wraper"><header><div class="container"><div class="logo"><a title="${name}" href="/"><img src="/uploads/logo.png" alt="${name}"></a></div></div></header><nav class="navbar navbar-default" id="menusite"><ul class="nav navbar-nav">${links(menu, '<li role="presentation">', '</li>')}</ul></nav><section><div class="container" id="body"><div class="row"><div class="col-sm-16 col-md-18">${main}</div><div class="col-sm-8 col-md-6">${aside}</div></div></div></section></div><footer id="footer"><div class="container"><div class="panel-body">${name}<br>${footer}</div></div></footer></body></html>`,
  webforms: ({ name, title, main, menu, footer, aside }) =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${name} | ${title}</title></head><body><form method="post" action="" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTE2"><table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="2" class="banner"><img src="/images/banner.jpg" alt="${name}"></td></tr><tr><td colspan="2"><table class="MenuTop"><tr>${links(menu, '<td class="MenuItem">', '</td>')}</tr></table></td></tr><tr><td valign="top" width="720" class="Giua">${main}</td><td valign="top" width="280" class="Phai">${aside}</td></tr><tr><td colspan="2" class="Chan" align="center">${name}<br>${footer}</td></tr></table></form></body></html>`,
  sharepoint: ({ name, title, main, menu, footer, aside }) =>
    `<!DOCTYPE html><html lang="vi-vn"><head><meta http-equiv="X-UA-Compatible" content="IE=10"><meta charset="utf-8"><title>\n\t${title}\n</title></head><body><div id="s4-workspace"><div id="s4-bodyContainer"><div class="ms-siteicon-title">${name}</div><div class="ms-core-navigation"><div class="menu horizontal menu-horizontal"><ul class="root static">${links(menu, '<li class="static"><span class="menu-item-text">', '</span></li>')}</ul></div></div><div id="contentBox"><span id="DeltaPlaceHolderMain"><div class="cot-giua">${main}</div></span><div class="cot-phai">${aside}</div></div><div class="footer">${name}. ${footer}</div></div></div></body></html>`,
  wordpress: ({ name, title, main, menu, footer, aside }) =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>${title} &#8211; ${name}</title><meta name="generator" content="WordPress 5.9"></head><body class="wp-custom-logo"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${name}</a></p><nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu">${links(menu, '<li class="menu-item">', '</li>')}</ul></nav></header><div id="content" class="site-content"><main id="main" class="site-main">${main}</main><aside id="secondary" class="widget-area">${aside}</aside></div><footer id="colophon" class="site-footer"><div class="site-info">${name} – ${footer}</div></footer></div></body></html>`,
  bare: ({ name, title, main, menu, footer, aside }) =>
    `<html><head><title>${title}</title><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body bgcolor="#ffffff"><center><h2><font color="red">${name}</font></h2></center><p align="center">${links(menu, ' | ', '')}</p><hr><table width="980" align="center"><tr><td valign="top">${main}</td><td valign="top" width="200">${aside}</td></tr></table><hr><p align="center"><small>${name} * ${footer}</small></p></body></html>`,
};
