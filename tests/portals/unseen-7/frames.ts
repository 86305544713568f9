/** Pages as six systems of departments frame them. */

export interface Entry {
  readonly label: string;
  readonly href: string;
  readonly under?: readonly Entry[];
}

export interface Shown {
  readonly name: string;
  readonly title: string;
  readonly menu: readonly Entry[];
  readonly top: string;
  readonly main: string;
  readonly side: string;
  readonly foot: string;
  readonly isHome: boolean;
}

type Frame = (shown: Shown) => string;
type Line = (entry: Entry, under: string) => string;

const lines = (menu: readonly Entry[], line: Line, box: (inner: string) => string): string =>
  menu.map((entry) => line(entry, entry.under === undefined ? '' : box(lines(entry.under, line, box)))).join('\n');

const vnpt: Frame = (shown) => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${shown.title} - ${shown.name}</title><link rel="stylesheet" href="/Content/portal.css"></head>
<body class="portal-home"><div class="page-wrap"><div class="header-bar"><div class="quoc-huy"></div><div class="site-name">${shown.name}</div><div class="utils">${shown.top}</div></div>
<div class="menu-main"><ul class="level-0">${lines(
  shown.menu,
  ({ label, href }, under) => `<li class="menu-node"><a href="${href}"><span>${label}</span></a>${under}</li>`,
  (inner) => `<div class="mega-panel"><ul class="level-1">${inner}</ul></div>`,
)}</ul></div>
<div class="body-wrap"><div class="col-left">${shown.isHome ? '' : `<div class="breadcrumbs"><a href="/">Trang chủ</a> &raquo; <span>${shown.title}</span></div><div class="page-heading">${shown.title}</div>`}<div class="block-content">${shown.main}</div></div><div class="col-right">${shown.side}</div></div>
<div class="footer-bar">${shown.foot}</div></div></body></html>`;

const nuke: Frame = (shown) => `<!DOCTYPE html>
<html lang="vi"><head><title>${shown.title}</title><meta charset="utf-8"><meta name="generator" content="NukeViet v4.5"></head><body>
<header class="site-header"><div class="container"><h1 class="site-title"><a href="/">${shown.name}</a></h1>${shown.top}</div></header>
<nav class="navbar navbar-default"><ul class="nav navbar-nav"><li><a class="home" title="Trang nhất" href="/"><em class="fa fa-home"></em></a></li>${lines(
  shown.menu,
  ({ label, href }, under) =>
    `<li class="dropdown" role="presentation"><a class="dropdown-toggle" href="${href}" role="button"><strong>${label}</strong></a>${under}</li>`,
  (inner) => `<ul class="dropdown-menu">${inner}</ul>`,
)}</ul></nav>
<section class="container" id="body"><div class="row"><div class="col-sm-16">${shown.isHome ? '' : `<div class="news_column panel"><h2 class="title margin-bottom-lg">${shown.title}</h2></div>`}${shown.main}</div><div class="col-sm-8">${shown.side}</div></div></section>
<footer class="section-footer"><div class="container">${shown.foot}</div></footer></body></html>`;

const mvc: Frame = (shown) => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${shown.title} | ${shown.name}</title><script src="/bundles/jquery"></script></head><body>
<div class="top-line">${shown.top}</div><header class="banner"><img src="/Images/banner-so.png" alt="${shown.name}" /></header>
<nav id="cssmenu"><ul>${lines(
  [{ label: 'Trang chủ', href: '/' }, ...shown.menu],
  ({ label, href }, under) => `<li class="has-sub"><a href="${href}">${label}</a>${under}</li>`,
  (inner) => `<ul>${inner}</ul>`,
)}</ul></nav>
<div class="container body-content"><div class="row"><div class="col-md-3 sidebar">${shown.side}</div><div class="col-md-9 content">${shown.isHome ? '' : `<h2>${shown.title}</h2>`}${shown.main}</div></div><hr />
<footer>${shown.foot}</footer></div></body></html>`;

const elementor: Frame = (shown) => `<!doctype html>
<html lang="vi"><head><meta charset="UTF-8"><title>${shown.title} &#8211; ${shown.name}</title><meta name="generator" content="WordPress 6.0.2"></head>
<body class="wp-singular elementor-default"><header class="elementor elementor-12" data-elementor-type="header"><div class="elementor-widget-wrap">${shown.top}<h2 class="elementor-heading-title"><a href="/">${shown.name}</a></h2>
<nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu">${lines(
  shown.menu,
  ({ label, href }, under) =>
    `<li class="menu-item menu-item-type-custom"><a href="${href}" class="elementor-item">${label}</a>${under}</li>`,
  (inner) => `<ul class="sub-menu elementor-nav-menu--dropdown">${inner}</ul>`,
)}</ul></nav></div></header>
<div class="elementor-location-single"><main>${shown.isHome ? '' : `<h1 class="elementor-heading-title elementor-size-default">${shown.title}</h1>`}<div class="elementor-widget-theme-post-content">${shown.main}</div></main><aside class="elementor-column">${shown.side}</aside></div>
<footer class="elementor-location-footer">${shown.foot}</footer></body></html>`;

const k2: Frame = (
  shown,
) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! 1.5" /><title>${shown.title}</title></head>
<body><table id="ja-wrapper" width="980" align="center"><tr><td colspan="2"><div id="ja-header">${shown.name}${shown.top}</div><div id="ja-mainnav"><ul id="ja-cssmenu">${lines(
  [{ label: 'Trang chủ', href: '/' }, ...shown.menu],
  ({ label, href }, under) =>
    `<li><a class="menu-item0" href="${href}"><span class="menu-title">${label}</span></a>${under}</li>`,
  (inner) => `<ul>${inner}</ul>`,
)}</ul></div></td></tr>
<tr><td valign="top" width="740">${shown.isHome ? '' : `<div class="componentheading">${shown.title}</div>`}<div id="ja-content">${shown.main}</div></td><td valign="top" width="240"><div class="moduletable">${shown.side}</div></td></tr>
<tr><td colspan="2" id="ja-footer">${shown.foot}</td></tr></table></body></html>`;

const clay: Frame = (shown) => `<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi-VN"><head><title>${shown.title} - ${shown.name}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" /></head>
<body class="site"><div class="d-flex flex-column min-vh-100"><header id="banner"><div class="navbar-top">${shown.top}</div><a class="logo" href="/"><img alt="${shown.name}" src="/image/layout_set_logo?img_id=20182" /></a>
<nav class="sort-pages" id="navigation"><ul role="menubar">${lines(
  shown.menu,
  ({ label, href }, under) =>
    `<li class="lfr-nav-item" role="presentation"><a href="${href}" role="menuitem"><span>${label}</span></a>${under}</li>`,
  (inner) => `<ul class="child-menu" role="menu">${inner}</ul>`,
)}</ul></nav></header>
<section id="content"><div class="columns-2"><div class="portlet-column-first"><div class="portlet-boundary"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span>${shown.isHome ? 'Tin nổi bật' : shown.title}</span></h1></header><div class="portlet-content">${shown.main}</div></section></div></div><div class="portlet-column-last">${shown.side}</div></div></section>
<footer id="footer">${shown.foot}</footer></div></body></html>`;

export const FRAMES = { vnpt, nuke, mvc, elementor, k2, clay } as const satisfies Record<string, Frame>;
export type FrameName = keyof typeof FRAMES;
