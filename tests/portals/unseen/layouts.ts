/** Page frames as the usual portal software writes them, in our own words. A menu is a list of [words, href]. */
export type Menu = readonly (readonly [string, string])[];

export interface Frame {
  readonly title: string;
  readonly menu: Menu;
  readonly body: string;
  readonly header?: string;
  readonly side?: string;
  readonly footer?: string;
  readonly head?: string;
}

const OFFICE = 'Sở Khoa học và Công nghệ tỉnh Nghệ An';

export function liferay(frame: Frame): string {
  return `<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="vi-VN"><head><title>${frame.title} - ${OFFICE}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"/>${frame.head ?? ''}</head>
<body class="yui3-skin-sam controls-visible"><a href="#main-content" id="skip-to-content">Truy cập nội dung luôn</a><div class="container-fluid" id="wrapper"><header id="banner" role="banner">${frame.header ?? ''}
<nav class="sort-pages modify-pages" id="navigation"><ul>${frame.menu.map(([words, href]) => `<li><a href="${href}"><span>${words}</span></a></li>`).join('')}</ul></nav></header>
<div id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span9"><section class="portlet" id="portlet_101"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${frame.title}</span></h1></header><div class="portlet-content"><div class="portlet-body">${frame.body}</div></div></section></div>
<div class="portlet-column span3">${frame.side ?? ''}</div></div></div></div><footer id="footer" role="contentinfo">${frame.footer ?? ''}</footer></div></body></html>`;
}

export function dnn(frame: Frame): string {
  return `<!DOCTYPE html><html lang="vi-VN"><head id="Head"><title>${frame.title}</title><meta charset="utf-8">${frame.head ?? ''}</head><body id="Body"><form method="post" action="" id="Form"><div id="dnn_HeaderPane">${frame.header ?? ''}</div>
<div id="dnn_NAV"><table><tr>${frame.menu.map(([words, href]) => `<td class="mi"><a href="${href}">${words}</a></td>`).join('')}</tr></table></div>
<div id="dnn_ContentPane"><div class="DnnModule"><a name="746"></a><div class="c_head"><h2><span id="dnn_ctr746_dnnTITLE_titleLabel" class="Head">${frame.title}</span></h2></div><div id="dnn_ctr746_ContentPane">${frame.body}</div></div></div><div id="dnn_RightPane">${frame.side ?? ''}</div><div id="dnn_FooterPane">${frame.footer ?? ''}</div></form></body></html>`;
}

export function sharepoint(frame: Frame): string {
  return `<!DOCTYPE html><html dir="ltr" lang="vi-VN"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta charset="utf-8"><title>
	${frame.title}
</title>${frame.head ?? ''}</head><body scroll="no"><form method="post" action="default.aspx" id="aspnetForm"><div id="s4-workspace"><div class="top">${frame.header ?? ''}</div><div id="DeltaTopNavigation"><ul class="root ms-core-listMenu-root static">${frame.menu.map(([words, href]) => `<li class="static"><a class="static menu-item" href="${href}"><span class="additional-background"><span class="menu-item-text">${words}</span></span></a></li>`).join('')}</ul></div>
<div id="DeltaPlaceHolderMain"><div class="ms-webpart-chrome-title"><h2 class="ms-webpart-titleText"><span>${frame.title}</span></h2></div><div class="ms-WPBody">${frame.body}</div></div><div class="right">${frame.side ?? ''}</div><div class="bottom">${frame.footer ?? ''}</div></div></form></body></html>`;
}

export function nukeviet(frame: Frame): string {
  return `<!DOCTYPE html><html lang="vi"><head><title>${frame.title}</title><meta name="generator" content="NukeViet v4.5"><meta charset="utf-8">${frame.head ?? ''}</head><body><div class="wraper"><header><div class="logo"><a href="/">${OFFICE}</a></div>${frame.header ?? ''}</header><nav class="second-nav" id="menusite"><ul class="nav navbar-nav">${frame.menu.map(([words, href]) => `<li><a title="${words}" href="${href}">${words}</a></li>`).join('')}</ul></nav>
<section><div class="container" id="body"><nav class="third-nav"><ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li>${frame.title}</li></ol></nav><div class="row"><div class="col-sm-16 col-md-18">${frame.body}</div><div class="col-sm-8 col-md-6">${frame.side ?? ''}</div></div></div></section><footer id="footer">${frame.footer ?? ''}</footer></div></body></html>`;
}

export function drupal(frame: Frame): string {
  return `<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 9" /><title>${frame.title} | ${OFFICE}</title>${frame.head ?? ''}</head><body class="path-node"><div class="dialog-off-canvas-main-canvas"><header role="banner">${frame.header ?? ''}<nav role="navigation" aria-labelledby="block-menu"><ul class="menu">${frame.menu.map(([words, href]) => `<li class="menu-item"><a href="${href}" data-drupal-link-system-path="x">${words}</a></li>`).join('')}</ul></nav></header>
<main role="main"><div class="region region-content"><div class="block-page-title-block"><h1 class="page-title">${frame.title}</h1></div><div class="block-system-main-block">${frame.body}</div></div><aside role="complementary">${frame.side ?? ''}</aside></main><footer role="contentinfo">${frame.footer ?? ''}</footer></div></body></html>`;
}

export function wordpress(frame: Frame): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>${frame.title} &#8211; ${OFFICE}</title><link rel="stylesheet" href="/wp-content/themes/so/style.css">${frame.head ?? ''}</head><body class="archive"><div id="page" class="site"><header id="masthead">${frame.header ?? ''}<nav id="site-navigation" class="main-navigation"><ul id="primary-menu">${frame.menu.map(([words, href]) => `<li class="menu-item"><a href="${href}">${words}</a></li>`).join('')}</ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main"><header class="page-header"><h1 class="page-title">${frame.title}</h1></header>${frame.body}</main><aside id="secondary" class="widget-area">${frame.side ?? ''}</aside></div><footer id="colophon">${frame.footer ?? ''}</footer></div></body></html>`;
}

export function joomla(frame: Frame): string {
  return `<!DOCTYPE html><html xml:lang="vi-vn" lang="vi-vn"><head><meta charset="utf-8"/><meta name="generator" content="Joomla! - Open Source Content Management"/><title>${frame.title}</title>${frame.head ?? ''}</head><body class="site com_content view-category"><div class="header">${frame.header ?? ''}</div><div class="navigation"><ul class="nav menu">${frame.menu.map(([words, href], at) => `<li class="item-${100 + at}"><a href="${href}">${words}</a></li>`).join('')}</ul></div><div class="container"><main id="content" class="span9"><div class="blog"><div class="page-header"><h1>${frame.title}</h1></div>${frame.body}</div></main><div id="aside" class="span3">${frame.side ?? ''}</div></div><div class="footer">${frame.footer ?? ''}</div></body></html>`;
}

/** Tables in tables, no headings at all, capitals for the title. */
export function tables(frame: Frame): string {
  return `<html><head><title>${frame.title}</title><meta http-equiv=Content-Type content="text/html; charset=utf-8">${frame.head ?? ''}</head><body topmargin=0><table width=1000 align=center cellpadding=0><tr><td colspan=2>${frame.header ?? ''}</td></tr><tr><td width=190 valign=top><table class=menu>${frame.menu.map(([words, href]) => `<tr><td><img src="/images/arrow.gif">&nbsp;<a href="${href}">${words}</a></td></tr>`).join('')}</table>${frame.side ?? ''}</td><td valign=top><table width=100%><tr><td class=title><b>${frame.title.toUpperCase()}</b></td></tr><tr><td>${frame.body}</td></tr></table></td></tr><tr><td colspan=2 align=center>${frame.footer ?? ''}</td></tr></table></body></html>`;
}
