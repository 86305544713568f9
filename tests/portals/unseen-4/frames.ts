/** Pages as the systems of departments frame them: what stands around a page's own words. */

export interface Shown {
  /** Of the department, as its banner says it. */
  readonly name: string;
  readonly title: string;
  readonly home: string;
  readonly menu: readonly (readonly [string, string])[];
  readonly top: string;
  readonly main: string;
  readonly side: string;
  readonly foot: string;
  readonly isHome: boolean;
}

export type FrameName =
  | 'nukeviet'
  | 'liferay'
  | 'dnn'
  | 'sharepoint'
  | 'joomla'
  | 'wordpress'
  | 'drupal'
  | 'webforms'
  | 'bootstrap'
  | 'next'
  | 'divs';

type Frame = (shown: Shown) => string;

const items = ({ menu, home }: Shown, item: (label: string, href: string) => string): string =>
  [['Trang chủ', home] as const, ...menu].map(([label, href]) => item(label, href)).join('\n');

const nukeviet: Frame = (shown) => `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>${shown.title} - ${shown.name}</title>
<meta charset="utf-8"><meta name="generator" content="NukeViet v4.5"><link rel="StyleSheet" href="/themes/egov/css/style.css">
<script src="/assets/js/jquery/jquery.min.js"></script></head><body>
<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript>
<div class="wraper"><header><div class="container"><div id="header" class="row"><div class="logo col-xs-24"><a title="${shown.name}" href="${shown.home}"><img src="/uploads/egov/logo.png" alt="${shown.name}"></a><h1 class="hidden">${shown.name}</h1></div>${shown.top}</div></div></header>
<nav class="second-nav" id="menusite"><div class="bg clearfix"><div class="menuctn"><ul class="slimmenu">${items(shown, (label, href) => `<li role="presentation"><a class="dropdown-toggle" href="${href}" title="${label}">${label}</a></li>`)}</ul></div></div></nav>
<section><div class="container" id="body"><div class="third-nav"><ol class="breadcrumb"><li><a href="${shown.home}"><span>Trang nhất</span></a></li></ol></div>
<div class="row"><div class="col-md-16">${shown.isHome ? '' : `<h3 class="page-title">${shown.title}</h3>`}${shown.main}</div><div class="col-md-8"><div class="panel panel-primary"><div class="panel-heading">Tiện ích</div><div class="panel-body">${shown.side}</div></div></div></div></div></section>
<footer id="footer"><div class="container"><div class="panel-body">${shown.foot}</div></div></footer></div>
<div id="timeoutsess" class="chromeframe">Bạn đã không sử dụng Site, <a onclick="timeoutsesscancel();" href="#">Bấm vào đây để duy trì trạng thái đăng nhập</a>.</div></body></html>`;

const liferay: Frame = (shown) => `<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi-VN"><head><title>${shown.title} - ${shown.name}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head>
<body class="controls-visible guest-site signed-out public-page site"><nav class="quick-access-nav"><a href="#main-content">Bỏ qua</a></nav>
<div id="wrapper"><div class="vnpt-header">${shown.top}<div class="banner-top"><img src="/o/theme/images/banner.png" alt="${shown.name}"></div></div>
<div class="navbar navbar-classic"><ul aria-label="Trang" class="nav navbar-nav navbar-site" role="menubar">${items(shown, (label, href) => `<li class="lfr-nav-item nav-item" role="presentation"><a class="nav-link text-truncate" href="${href}" role="menuitem"><span class="text-truncate">${label}</span></a></li>`)}</ul></div>
<section class="portlet-content-container" id="content"><div class="layout-content portlet-layout" id="main-content" role="main"><div class="portlet-column col-md-9"><section class="portlet"><h2 class="portlet-title-text">${shown.isHome ? 'Nổi bật' : shown.title}</h2><div class="portlet-body">${shown.main}</div></section></div><div class="portlet-column col-md-3"><section class="portlet"><div class="journal-content-article">${shown.side}</div></section></div></div></section>
<footer id="footer" role="contentinfo">${shown.foot}</footer></div></body></html>`;

const dnn: Frame = (
  shown,
) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xml:lang="vi-VN" lang="vi-VN" xmlns="http://www.w3.org/1999/xhtml"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><meta name="GENERATOR" content="DotNetNuke " /><title>${shown.title}</title></head>
<body id="Body"><form method="post" action="/Default.aspx" id="Form" enctype="multipart/form-data"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUJNzg=" />
<div id="dnn_wrapper"><div id="dnn_BannerPane">${shown.top}</div><div id="dnn_menu"><ul id="nav">${items(shown, (label, href) => `<li><a href="${href}"><span>${label}</span></a></li>`)}</ul></div>
<table class="contentpane" width="100%" cellspacing="0"><tr><td id="dnn_LeftPane" class="leftpane" valign="top" width="220"><a name="391"></a><div class="c_head"><span id="dnn_ctr391_dnnTITLE_lblTitle" class="Head">Liên kết</span></div><div id="dnn_ctr391_HtmlModule_lblContent" class="Normal">${shown.side}</div></td>
<td id="dnn_ContentPane" valign="top"><a name="402"></a><span id="dnn_ctr402_dnnTITLE_lblTitle" class="Head">${shown.isHome ? 'Tin tức - Sự kiện' : shown.title}</span><div id="dnn_ctr402_ModuleContent">${shown.main}</div></td></tr></table>
<div id="dnn_FooterPane">${shown.foot}</div></div></form></body></html>`;

const sharepoint: Frame = (shown) => `<!DOCTYPE html>
<html dir="ltr" lang="vi-VN"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><title>
	${shown.title}
</title></head><body><form method="post" action="./default.aspx" id="aspnetForm"><input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="0xAB" />
<div id="s4-workspace"><div id="s4-bodyContainer"><div class="header-top">${shown.top}</div>
<div class="ms-core-navigation" id="zz12_RootAspMenu"><ul class="root ms-core-listMenu-root static">${items(shown, (label, href) => `<li class="static"><a class="static menu-item ms-core-listMenu-item" href="${href}"><span class="additional-background"><span class="menu-item-text">${label}</span></span></a></li>`)}</ul></div>
<div id="contentRow"><div id="sideNavBox">${shown.side}</div><div id="contentBox"><span id="DeltaPlaceHolderPageTitleInTitleArea">${shown.isHome ? '' : shown.title}</span><div id="DeltaPlaceHolderMain"><div class="ms-webpart-zone ms-fullWidth"><div id="MSOZoneCell_WebPartWPQ2"><div class="ms-rtestate-field">${shown.main}</div></div></div></div></div></div>
<div class="footer-sp">${shown.foot}</div></div></div></form></body></html>`;

const joomla: Frame = (shown) => `<!DOCTYPE html>
<html lang="vi-vn"><head><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>${shown.title}</title></head>
<body class="site com_content view-article"><div class="body"><div class="container"><header class="header" role="banner"><a class="brand pull-left" href="${shown.home}"><span class="site-title" title="${shown.name}">${shown.name}</span></a><div class="header-search pull-right">${shown.top}</div></header>
<nav class="navigation"><ul class="nav menu mod-list">${items(shown, (label, href) => `<li class="item-101"><a href="${href}">${label}</a></li>`)}</ul></nav>
<div class="row-fluid"><main id="content" class="span9" role="main"><div id="system-message-container"></div><div class="item-page">${shown.isHome ? '' : `<div class="page-header"><h2 itemprop="headline">${shown.title}</h2></div>`}<div itemprop="articleBody">${shown.main}</div></div></main>
<div id="aside" class="span3"><div class="well"><h3 class="page-header">Tiện ích</h3>${shown.side}</div></div></div></div></div>
<footer class="footer" role="contentinfo"><div class="container">${shown.foot}</div></footer></body></html>`;

const wordpress: Frame = (shown) => `<!DOCTYPE html>
<html lang="vi" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8"><title>${shown.title} &#8211; ${shown.name}</title><meta name="generator" content="WordPress 5.9.3"><link rel="stylesheet" href="/wp-content/themes/flatsome/style.css"></head>
<body class="page-template-default lightbox"><div id="wrapper"><header id="header" class="header has-sticky"><div class="header-wrapper"><div id="top-bar" class="header-top hide-for-sticky">${shown.top}</div><div id="masthead"><div id="logo"><a href="${shown.home}" rel="home"><img src="/wp-content/uploads/logo.png" alt="${shown.name}"/></a></div></div>
<div id="wide-nav" class="header-bottom"><ul class="nav header-nav nav-uppercase">${items(shown, (label, href) => `<li class="menu-item menu-item-type-post_type"><a href="${href}" class="nav-top-link">${label}</a></li>`)}</ul></div></div></header>
<main id="main"><div id="content" role="main"><div class="row row-main"><div class="large-9 col">${shown.isHome ? '' : `<h1 class="entry-title">${shown.title}</h1>`}<div class="col-inner entry-content">${shown.main}</div></div><div class="large-3 col"><aside class="widget widget_text"><span class="widget-title"><span>Liên kết</span></span><div class="textwidget">${shown.side}</div></aside></div></div></div></main>
<footer id="footer" class="footer-wrapper"><div class="footer-widgets footer footer-1">${shown.foot}</div><a href="#top" class="back-to-top button" aria-label="Go to top"></a></footer></div></body></html>`;

const drupal: Frame = (shown) => `<!DOCTYPE html>
<html lang="vi" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>${shown.title} | ${shown.name}</title></head>
<body class="html not-front not-logged-in two-sidebars page-node"><div id="page-wrapper"><div id="page"><div id="header"><div class="section clearfix">${shown.top}<div id="name-and-slogan"><div id="site-name"><a href="${shown.home}" rel="home">${shown.name}</a></div></div></div></div>
<div id="navigation"><div class="section"><ul id="main-menu" class="links inline clearfix">${items(shown, (label, href) => `<li class="menu-218"><a href="${href}">${label}</a></li>`)}</ul></div></div>
<div id="main-wrapper"><div id="main" class="clearfix"><div id="content" class="column"><div class="section">${shown.isHome ? '' : `<h1 class="title" id="page-title">${shown.title}</h1>`}<div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content">${shown.main}</div></div></div></div></div>
<div id="sidebar-first" class="column sidebar"><div class="region region-sidebar-first"><div class="block"><h2>Chuyên trang</h2><div class="content">${shown.side}</div></div></div></div></div></div>
<div id="footer-wrapper"><div id="footer" class="clearfix"><div class="region region-footer">${shown.foot}</div></div></div></div></div></body></html>`;

/** Tables in tables, as sites of 2005 are. */
const webforms: Frame = (
  shown,
) => `<HTML><HEAD><title>${shown.title}</title><META http-equiv="Content-Type" content="text/html; charset=utf-8"></HEAD>
<BODY leftMargin="0" topMargin="0"><FORM name="Form1" method="post" action="" id="Form1"><INPUT type="hidden" name="__VIEWSTATE" value="dDwtMTA=">
<TABLE width="1002" align="center" cellpadding="0" cellspacing="0" border="0"><TR><TD colspan="2"><IMG src="/images/banner.jpg" width="1002">${shown.top}</TD></TR>
<TR><TD colspan="2" bgcolor="#0066cc"><TABLE border="0"><TR>${items(shown, (label, href) => `<TD nowrap><A href="${href}" class="menu"><FONT color="white"><B>${label}</B></FONT></A></TD>`)}</TR></TABLE></TD></TR>
<TR><TD width="200" valign="top"><TABLE width="100%"><TR><TD class="boxtitle">LIÊN KẾT</TD></TR><TR><TD>${shown.side}</TD></TR></TABLE></TD><TD valign="top"><TABLE width="100%"><TR><TD class="title"><B>${shown.isHome ? 'TIN MỚI' : shown.title}</B></TD></TR><TR><TD class="content">${shown.main}</TD></TR></TABLE></TD></TR>
<TR><TD colspan="2" align="center" class="footer">${shown.foot}</TD></TR></TABLE></FORM></BODY></HTML>`;

const bootstrap: Frame = (
  shown,
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${shown.title}</title></head><body>
<div class="topbar bg-light"><div class="container d-flex justify-content-between"><div class="date">Hôm nay: Thứ hai</div><div>${shown.top}</div></div></div>
${shown.isHome ? '<div id="slider" class="carousel slide" data-ride="carousel"><ol class="carousel-indicators"><li data-target="#slider" data-slide-to="0"></li></ol><div class="carousel-inner"><div class="carousel-item active"><img src="/img/1.jpg" class="d-block w-100" alt=""></div></div></div>' : ''}
<nav class="navbar navbar-expand-lg navbar-dark"><a class="navbar-brand" href="${shown.home}">${shown.name}</a><button class="navbar-toggler" data-toggle="collapse" data-target="#nav"></button><div class="collapse navbar-collapse" id="nav"><ul class="navbar-nav">${items(shown, (label, href) => `<li class="nav-item"><a class="nav-link" href="${href}">${label}</a></li>`)}</ul></div></nav>
<div class="container my-3"><div class="row"><div class="col-lg-9">${shown.isHome ? '' : `<h4 class="text-uppercase border-bottom">${shown.title}</h4>`}${shown.main}</div><div class="col-lg-3">${shown.side}</div></div></div>
<footer class="bg-primary text-white py-3"><div class="container">${shown.foot}</div></footer></body></html>`;

const next: Frame = (shown) =>
  `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${shown.title}</title><meta name="next-head-count" content="3"/></head><body><div id="__next"><div class="css-1q2w3e"><header class="Header_root__x81Kd"><div class="Header_top__9sKq2">${shown.top}</div><a href="${shown.home}"><span class="Header_name__pL2">${shown.name}</span></a><nav class="Nav_nav__Zt4u1">${items(shown, (label, href) => `<div class="Nav_item__3Qk"><a class="Nav_link__kk1" href="${href}">${label}</a></div>`)}</nav></header><main class="Layout_main__aa0">${shown.isHome ? '' : `<h1 class="Title_h__q1">${shown.title}</h1>`}<article class="Body_b__77x">${shown.main}</article><aside class="Aside_a__21s">${shown.side}</aside></main><footer class="Footer_f__e21">${shown.foot}</footer></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/"}</script></body></html>`;

/** Nothing tells what is what but the order. */
const divs: Frame = (shown) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${shown.title}</title></head><body><div>${shown.top}</div><div><b>${shown.name.toUpperCase()}</b></div><div>${items(shown, (label, href) => `<a href="${href}">${label}</a> |`)}</div><div>${shown.isHome ? '' : `<div><b>${shown.title}</b></div>`}<div>${shown.main}</div></div><div>${shown.side}</div><hr><div>${shown.foot}</div></body></html>`;

export const FRAMES: Readonly<Record<FrameName, Frame>> = {
  nukeviet,
  liferay,
  dnn,
  sharepoint,
  joomla,
  wordpress,
  drupal,
  webforms,
  bootstrap,
  next,
  divs,
};
