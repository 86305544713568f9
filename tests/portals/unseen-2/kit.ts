/**
 * Portals written from the specification alone, before the engine was looked at: their form, and the layouts that make
 * each of them another product's markup. Truth stands beside each portal with the sentence that decides it.
 */

import type { Answer } from '../../../demo/serve-portal.ts';

export type Outcome = 'passed' | 'partial' | 'failed' | 'cantTell';

export interface Truth {
  readonly outcome: Outcome;
  /** Only what the contract names and the portal leaves no doubt about. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** The sentence of the requirements that decides it. */
  readonly because: string;
}

export interface Unseen {
  readonly name: string;
  readonly plan: BuiltIn;
  readonly asOf: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly otherwise?: Answer;
  readonly reference?: { readonly name: string; readonly body: string | Uint8Array };
  readonly province?: Readonly<Record<string, Answer>>;
  /** Params that differ from the built-in plan's, by requirement. */
  readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly truth: Readonly<Record<string, Truth>>;
}

export type BuiltIn =
  | 'nghean-skhcn-2022'
  | 'sonla-skhcn-2022'
  | 'binhdinh-snv-2022'
  | 'bacninh-skhdt-2022'
  | 'hungyen-skhcn-2024';

export type Menu = readonly (readonly [label: string, href: string, sub?: Menu])[];

export interface Shown {
  readonly site: string;
  readonly menu: Menu;
  readonly title: string;
  readonly body: string;
  readonly side?: string;
  readonly foot?: string;
  readonly head?: string;
}

export type Layout = (shown: Shown) => string;

const list = (menu: Menu, ul: string, li: string): string =>
  `<ul${ul}>${menu.map(([label, href, sub]) => `<li${li}><a href="${href}">${label}</a>${sub === undefined ? '' : list(sub, '', '')}</li>`).join('')}</ul>`;

export const liferay: Layout = ({ site, menu, title, body, side = '', foot = '' }) => `<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi-VN"><head><title>${title} - ${site}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"/></head>
<body class="yui3-skin-sam site"><div id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/web/guest/home"><img alt="${site}" src="/image/layout_set_logo"/></a></h1></div>
<nav class="sort-pages modify-pages" id="navigation" role="navigation">${list(menu, ' aria-label="Các trang của site" role="menubar"', ' role="presentation"')}</nav></header>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li class="active">${title}</li></ul></nav>
<div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span8" id="column-1"><div class="portlet-boundary portlet-static"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${title}</span></h1></header><div class="portlet-content"><div class="portlet-body">${body}</div></div></section></div></div>
<div class="portlet-column span4" id="column-2">${side}</div></div></div></div>
<footer id="footer" role="contentinfo">${foot}</footer></div></body></html>`;

export const dnn: Layout = ({ site, menu, title, body, side = '', foot = '' }) => `<!DOCTYPE html>
<html lang="vi-VN"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"><meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke "><title>${site} &gt; ${title}</title></head>
<body id="Body"><form method="post" action="" id="Form" enctype="multipart/form-data"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK">
<div id="dnn_wrapper"><div id="dnn_header"><a id="dnn_dnnLOGO_hypLogo" title="${site}" href="/"><img src="/Portals/0/logo.png" alt="${site}"></a></div><div id="dnn_nav">${list(menu, ' class="dnnmenu"', ' class="mi"')}</div>
<div id="dnn_content"><div id="dnn_LeftPane" class="leftpane"><div class="DnnModule DnnModule-DNN_HTML"><a name="391"></a><div id="dnn_ctr391_ContentPane">${side}</div></div></div>
<div id="dnn_ContentPane" class="contentpane"><div class="DnnModule"><a name="402"></a><div class="c_head"><span id="dnn_ctr402_dnnTITLE_titleLabel" class="Head">${title}</span></div><div id="dnn_ctr402_ContentPane" class="Normal">${body}</div></div></div></div>
<div id="dnn_footer"><div id="dnn_FooterPane">${foot}</div></div></div></form></body></html>`;

export const sharepoint: Layout = ({
  site,
  menu,
  title,
  body,
  side = '',
  foot = '',
}) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html dir="ltr" lang="vi-vn"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><title>
	${title}
</title></head><body onload="javascript:if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();">
<form name="aspnetForm" method="post" action="" id="aspnetForm"><input type="hidden" name="__REQUESTDIGEST" value="0x0" />
<div id="s4-workspace"><div class="banner"><a href="/Pages/default.aspx"><img src="/SiteAssets/banner.jpg" alt="${site}"/></a></div>
<div class="ms-topNavContainer"><table class="menu" cellpadding="0"><tr>${menu.map(([label, href, sub]) => `<td><a class="static menu-item" href="${href}"><span class="menu-item-text">${label}</span></a>${sub === undefined ? '' : list(sub, ' class="dynamic"', '')}</td>`).join('')}</tr></table></div>
<div id="s4-bodyContainer"><table width="100%"><tr><td valign="top"><div id="ctl00_ctl28_g_7a1"><div class="ms-webpart-titleText"><span>${title}</span></div><div class="ms-WPBody">${body}</div></div></td><td valign="top" width="260"><div id="ctl00_ctl28_g_7a2">${side}</div></td></tr></table></div>
<div id="footer-sp">${foot}</div></div></form></body></html>`;

export const nukeviet: Layout = ({ site, menu, title, body, side = '', foot = '', head = '' }) => `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>${title} - ${site}</title><meta name="generator" content="NukeViet v4.5"><meta charset="utf-8">${head}</head>
<body><noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript>
<div id="mobilePage"><header class="first-child"><div id="header" class="clearfix"><div class="logo"><a title="${site}" href="/"><img src="/uploads/logo.png" alt="${site}"></a></div></div></header>
<nav class="second-nav" id="menusite"><div class="bg clearfix"><div class="menu"><div id="menu-site-default" class="navbar-collapse">${list(menu, ' class="nav navbar-nav"', ' class="dropdown" role="presentation"')}</div></div></div></nav>
<section><div class="container" id="body"><nav class="third-nav"><div class="breadcrumbs-wrap"><ul class="breadcrumbs"><li><a href="/" title="Trang chủ"><span>Trang chủ</span></a></li><li><span>${title}</span></li></ul></div></nav>
<div class="row"><div class="col-sm-16 col-md-18">${body}</div><div class="col-sm-8 col-md-6">${side}</div></div></div></section>
<footer id="footer"><div class="wraper"><div class="container">${foot}</div></div></footer></div></body></html>`;

export const drupal: Layout = ({ site, menu, title, body, side = '', foot = '' }) => `<!DOCTYPE html>
<html lang="vi" dir="ltr"><head><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>${title} | ${site}</title></head>
<body class="html not-front no-sidebars page-node"><div id="skip-link"><a href="#main-content" class="element-invisible">Nhảy đến nội dung</a></div>
<div id="page"><div id="header"><div id="site-name"><a href="/" rel="home"><span>${site}</span></a></div></div><div id="main-menu" class="navigation">${list(menu, ' class="links inline clearfix"', '')}</div>
<div id="main"><div id="content" class="column"><a id="main-content"></a><h1 class="title" id="page-title">${title}</h1><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content">${body}</div></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="region region-sidebar-second">${side}</div></div></div><div id="footer-wrapper"><div class="region region-footer">${foot}</div></div></div></body></html>`;

export const wordpress: Layout = ({ site, menu, title, body, side = '', foot = '' }) => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="UTF-8" /><title>${title} &#8211; ${site}</title><meta name="generator" content="WordPress 6.0" /><link rel="stylesheet" href="/wp-content/themes/so/style.css"></head>
<body class="archive category wp-embed-responsive"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${site}</a></p><nav id="site-navigation" class="main-navigation">${list(menu, ' id="primary-menu" class="menu"', ' class="menu-item menu-item-type-taxonomy"')}</nav></header>
<div id="content" class="site-content"><main id="main" class="site-main"><header class="page-header"><h1 class="page-title">${title}</h1></header>${body}</main><aside id="secondary" class="widget-area">${side}</aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">${foot}</div></footer></div></body></html>`;

export const joomla: Layout = ({ site, menu, title, body, side = '', foot = '' }) => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>${title}</title></head>
<body class="site com_content view-category"><div class="body"><header class="header"><a class="brand" href="/"><span class="site-title">${site}</span></a></header><nav class="navigation"><div class="moduletable_menu">${list(menu, ' class="nav menu nav-pills"', ' class="item-101"')}</div></nav>
<div class="row-fluid"><main id="content" role="main" class="span9"><div class="blog" itemscope itemtype="https://schema.org/Blog"><div class="page-header"><h1>${title}</h1></div>${body}</div></main><div id="aside" class="span3"><div class="well">${side}</div></div></div></div>
<footer class="footer" role="contentinfo"><div class="container"><hr />${foot}<p class="pull-right"><a href="#top" id="back-top">Lên đầu trang</a></p></div></footer></body></html>`;

export const webforms: Layout = ({ site, menu, title, body, side = '', foot = '' }) => `
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>
	${title}
</title></head><body><form name="form1" method="post" action="" id="form1"><div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2" /></div>
<script type="text/javascript">function __doPostBack(eventTarget, eventArgument) { var f = document.forms['form1']; f.__EVENTTARGET.value = eventTarget; f.__EVENTARGUMENT.value = eventArgument; f.submit(); }</script>
<div id="banner"><span id="lblDate">Chủ nhật, 20/11/2022</span><a href="/default.aspx"><img src="/images/banner.gif" alt="${site}" /></a></div>
<div id="ctl00_UcMenu1_pnMenu">${list(menu, ' id="nav"', '')}</div>
<table id="tblMain" width="1000"><tr><td id="tdLeft" valign="top" width="220">${side}</td><td id="tdContent" valign="top"><div class="tieude"><span id="ctl00_ContentPlaceHolder1_lblTitle">${title}</span></div>${body}</td></tr></table>
<div id="ctl00_UcFooter1_footer">${foot}</div></form></body></html>`;

export const tables: Layout = ({
  site,
  menu,
  title,
  body,
  side = '',
  foot = '',
}) => `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>${site}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN=0><TABLE WIDTH=980 ALIGN=CENTER BORDER=0 CELLPADDING=0><TR><TD COLSPAN=3><IMG SRC="/img/bn.gif" WIDTH=980 HEIGHT=120></TD></TR>
<TR><TD COLSPAN=3 BGCOLOR="#003399">${menu.map(([label, href]) => `<A HREF="${href}"><FONT COLOR=white SIZE=2><B>${label}</B></FONT></A>`).join(' | ')}</TD></TR>
<TR><TD WIDTH=190 VALIGN=TOP>${menu
  .flatMap(([, , sub]) => sub ?? [])
  .map(([label, href]) => `<IMG SRC="/img/dot.gif"> <A HREF="${href}">${label}</A><BR>`)
  .join('')}${side}</TD>
<TD VALIGN=TOP><FONT SIZE=4 COLOR="#CC0000"><B>${title}</B></FONT><HR>${body}</TD></TR><TR><TD COLSPAN=3 ALIGN=CENTER><FONT SIZE=1>${foot}</FONT></TD></TR></TABLE></BODY></HTML>`;

export const divs: Layout = ({ site, menu, title, body, side = '', foot = '' }) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} | ${site}</title></head><body><div><div><div><a href="/"><div>${site}</div></a></div><div>${menu.map(([label, href, sub]) => `<div><a href="${href}">${label}</a>${sub === undefined ? '' : `<div>${sub.map(([s, h]) => `<div><a href="${h}">${s}</a></div>`).join('')}</div>`}</div>`).join('')}</div></div><div><div><div>${title}</div><div>${body}</div></div><div>${side}</div></div><div>${foot}</div></div></body></html>`;

export const next: Layout = ({ site, menu, title, body, side = '', foot = '' }) =>
  `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><title>${title} | ${site}</title><meta name="next-head-count" content="3"/><link rel="preload" href="/_next/static/css/3f0e.css" as="style"/><script defer="" src="/_next/static/chunks/main-61.js"></script></head><body><div id="__next"><div class="css-1x2"><header class="css-9k"><a href="/" class="css-logo">${site}</a><nav class="css-nv">${menu.map(([label, href, sub]) => `<div class="css-i"><a class="css-a" href="${href}">${label}</a>${sub === undefined ? '' : `<div class="css-dd">${sub.map(([s, h]) => `<a class="css-a" href="${h}">${s}</a>`).join('')}</div>`}</div>`).join('')}</nav></header><main class="css-m"><h1 class="css-h">${title}</h1>${body}</main><aside class="css-as">${side}</aside><footer class="css-f">${foot}</footer></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/","query":{},"buildId":"k1"}</script></body></html>`;

export const nuxt: Layout = ({ site, menu, title, body, side = '', foot = '' }) =>
  `<!doctype html><html data-n-head-ssr lang="vi"><head><title>${title}</title><meta data-n-head="ssr" charset="utf-8"></head><body><div data-server-rendered="true" id="__nuxt"><div id="__layout"><div class="app" data-v-1a><div class="topbar" data-v-1a><a href="/" class="nuxt-link-active" data-v-1a>${site}</a></div><ul class="mn" data-v-2b>${menu.map(([label, href, sub]) => `<li data-v-2b><a href="${href}" data-v-2b>${label}</a>${sub === undefined ? '' : `<ul data-v-2b>${sub.map(([s, h]) => `<li data-v-2b><a href="${h}" data-v-2b>${s}</a></li>`).join('')}</ul>`}</li>`).join('')}</ul><div class="wrap" data-v-3c><section data-v-3c><h2 data-v-3c>${title}</h2>${body}</section><div class="right" data-v-3c>${side}</div></div><div class="ft" data-v-4d>${foot}</div></div></div></div><script>window.__NUXT__={}</script></body></html>`;

/** Month by month, so that a column may be full, thin or empty in one of them. */
export interface Post {
  readonly slug: string;
  readonly title: string;
  /** YYYY-MM-DD, or null for one that shows none. */
  readonly date: string | null;
  readonly lead?: string;
  readonly text?: string;
  readonly image?: boolean;
}

export const dmy = (iso: string, by = '/'): string => iso.split('-').reverse().join(by);
export const spelled = (iso: string): string => {
  const [y, m, d] = iso.split('-').map(Number);
  return `ngày ${d} tháng ${m} năm ${y}`;
};

const CCHC_TITLES = [
  'Sở họp giao ban công tác cải cách hành chính',
  'Kiểm tra cải cách hành chính tại các đơn vị trực thuộc',
  'Đẩy mạnh cải cách hành chính gắn với chuyển đổi số',
  'Tập huấn nghiệp vụ cải cách hành chính cho công chức',
  'Nâng cao chất lượng giải quyết thủ tục hành chính',
  'Rút ngắn thời gian giải quyết thủ tục hành chính',
  'Ban chỉ đạo cải cách hành chính tỉnh làm việc với Sở',
  'Sơ kết công tác cải cách hành chính',
  'Cải cách hành chính: những chuyển biến từ bộ phận một cửa',
  'Thi tìm hiểu về cải cách hành chính',
  'Khắc phục hạn chế trong công tác CCHC',
  'Triển khai nhiệm vụ cải cách hành chính những tháng cuối năm',
];
const OTHER_TITLES = [
  'Nghiệm thu đề tài trồng cam theo hướng hữu cơ',
  'Hội thảo ứng dụng công nghệ sinh học trong chăn nuôi',
  'Trao giải cuộc thi khởi nghiệp đổi mới sáng tạo',
  'Đoàn công tác thăm và làm việc tại vùng cao',
  'Kiểm tra đo lường cây xăng trên địa bàn',
  'Tuần lễ sở hữu trí tuệ thu hút đông đảo học sinh',
  'Bàn giao công trình nước sạch cho bản vùng cao',
  'Đại hội công đoàn cơ sở thành công tốt đẹp',
  'Gặp mặt cán bộ hưu trí nhân dịp đầu xuân',
  'Khai mạc giải bóng chuyền công chức, viên chức',
];

/** Posts of the days given, titles in turn. */
export const posts = (
  dates: readonly string[],
  { prefix, of = 'cchc', image = false }: { prefix: string; of?: 'cchc' | 'other'; image?: boolean },
): readonly Post[] =>
  dates.map((date, nth) => {
    const titles = of === 'cchc' ? CCHC_TITLES : OTHER_TITLES;
    const title = titles[nth % titles.length] ?? '';
    const round = Math.floor(nth / titles.length);
    return { slug: `${prefix}-${nth + 1}`, title: round === 0 ? title : `${title} (kỳ ${round + 1})`, date, image };
  });

export const words = (of: 'cchc' | 'other' = 'cchc'): string =>
  of === 'cchc'
    ? '<p>Công tác cải cách hành chính của cơ quan tiếp tục được lãnh đạo quan tâm, các phòng chuyên môn rà soát lại từng đầu việc và báo cáo hằng tuần. Nhiều hồ sơ được trả trước hạn, người dân không phải đi lại nhiều lần.</p><p>Thời gian tới, cơ quan sẽ tiếp tục rút ngắn thời gian xử lý, công khai kết quả và lắng nghe góp ý của tổ chức, cá nhân.</p>'
    : '<p>Hoạt động diễn ra trong không khí sôi nổi, có sự tham gia của đông đảo đại biểu và bà con các xã trong vùng. Các mô hình bước đầu cho năng suất khá, được nông dân đón nhận.</p><p>Ban tổ chức mong muốn năm sau sẽ có thêm nhiều đơn vị tham gia để phong trào lan tỏa rộng hơn nữa.</p>';

export const every = (from: string, months: number, days: readonly number[]): readonly string[] => {
  const [y = 0, m = 0] = from.split('-').map(Number);
  return Array.from({ length: months }, (_, nth) =>
    days.map((day) => `${y}-${String(m + nth).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
  ).flat();
};

export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field?: string;
  readonly status?: string;
}

const BODIES: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  khcn: [
    [
      '1.001786',
      'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ',
      'Hoạt động khoa học và công nghệ',
    ],
    [
      '1.001770',
      'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
      'Hoạt động khoa học và công nghệ',
    ],
    [
      '1.001747',
      'Cấp lại Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
      'Hoạt động khoa học và công nghệ',
    ],
    [
      '1.001716',
      'Cấp Giấy chứng nhận hoạt động lần đầu cho văn phòng đại diện của tổ chức khoa học và công nghệ',
      'Hoạt động khoa học và công nghệ',
    ],
    ['2.001525', 'Cấp Giấy chứng nhận doanh nghiệp khoa học và công nghệ', 'Hoạt động khoa học và công nghệ'],
    [
      '2.001179',
      'Xác nhận hàng hóa sử dụng trực tiếp cho phát triển hoạt động ươm tạo công nghệ',
      'Hoạt động khoa học và công nghệ',
    ],
    [
      '2.002278',
      'Đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ cấp tỉnh',
      'Hoạt động khoa học và công nghệ',
    ],
    ['2.000212', 'Công bố sử dụng dấu định lượng', 'Tiêu chuẩn đo lường chất lượng'],
    ['1.000449', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng', 'Tiêu chuẩn đo lường chất lượng'],
    [
      '2.001277',
      'Đăng ký công bố hợp quy đối với sản phẩm, hàng hóa sản xuất trong nước',
      'Tiêu chuẩn đo lường chất lượng',
    ],
    ['1.001392', 'Miễn giảm kiểm tra chất lượng hàng hóa nhóm 2 nhập khẩu', 'Tiêu chuẩn đo lường chất lượng'],
    [
      '2.001501',
      'Cấp Giấy xác nhận đăng ký hoạt động xét tặng giải thưởng chất lượng',
      'Tiêu chuẩn đo lường chất lượng',
    ],
    [
      '2.002380',
      'Cấp giấy phép tiến hành công việc bức xạ - Sử dụng thiết bị X-quang chẩn đoán trong y tế',
      'Năng lượng nguyên tử',
    ],
    ['2.002381', 'Gia hạn giấy phép tiến hành công việc bức xạ', 'Năng lượng nguyên tử'],
    ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ', 'Năng lượng nguyên tử'],
    ['1.003542', 'Cấp Giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp', 'Sở hữu trí tuệ'],
    [
      '1.011812',
      'Hỗ trợ doanh nghiệp thực hiện dự án thuộc ngành, nghề ưu đãi đầu tư nhận chuyển giao công nghệ',
      'Hoạt động khoa học và công nghệ',
    ],
    [
      '1.008377',
      'Xét tiếp nhận vào viên chức và bổ nhiệm vào chức danh nghề nghiệp đối với cá nhân có thành tích vượt trội',
      'Hoạt động khoa học và công nghệ',
    ],
  ],
  noivu: [
    ['1.003503', 'Công nhận ban vận động thành lập hội', 'Tổ chức phi chính phủ'],
    ['2.001481', 'Thành lập hội cấp tỉnh', 'Tổ chức phi chính phủ'],
    ['1.003960', 'Phê duyệt điều lệ hội', 'Tổ chức phi chính phủ'],
    ['1.003918', 'Hội tự giải thể', 'Tổ chức phi chính phủ'],
    ['1.003900', 'Đổi tên hội', 'Tổ chức phi chính phủ'],
    ['1.003822', 'Cấp giấy phép thành lập và công nhận điều lệ quỹ', 'Tổ chức phi chính phủ'],
    ['2.000449', 'Tặng thưởng Cờ thi đua cấp bộ, ban, ngành, đoàn thể trung ương, tỉnh', 'Thi đua khen thưởng'],
    ['1.000681', 'Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh theo chuyên đề', 'Thi đua khen thưởng'],
    ['2.000437', 'Tặng danh hiệu Tập thể lao động xuất sắc', 'Thi đua khen thưởng'],
    ['1.005384', 'Thi tuyển công chức', 'Công chức, viên chức'],
    ['1.005388', 'Thi tuyển viên chức', 'Công chức, viên chức'],
    ['1.010194', 'Cấp bản sao tài liệu, chứng thực lưu trữ tại Phòng đọc', 'Văn thư lưu trữ'],
  ],
  khdt: [
    ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân', 'Thành lập và hoạt động doanh nghiệp'],
    ['2.001583', 'Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên', 'Thành lập và hoạt động doanh nghiệp'],
    [
      '2.001199',
      'Đăng ký thành lập công ty trách nhiệm hữu hạn hai thành viên trở lên',
      'Thành lập và hoạt động doanh nghiệp',
    ],
    ['2.002043', 'Đăng ký thành lập công ty cổ phần', 'Thành lập và hoạt động doanh nghiệp'],
    ['2.002042', 'Đăng ký thành lập công ty hợp danh', 'Thành lập và hoạt động doanh nghiệp'],
    ['1.009642', 'Chấp thuận chủ trương đầu tư của Ủy ban nhân dân cấp tỉnh', 'Đầu tư tại Việt Nam'],
    ['1.009645', 'Điều chỉnh văn bản chấp thuận chủ trương đầu tư', 'Đầu tư tại Việt Nam'],
    ['1.009647', 'Cấp lại và hiệu đính Giấy chứng nhận đăng ký đầu tư', 'Đầu tư tại Việt Nam'],
    ['2.001999', 'Đăng ký thành lập liên hiệp hợp tác xã', 'Hợp tác xã'],
    ['2.002013', 'Giải thể tự nguyện liên hiệp hợp tác xã', 'Hợp tác xã'],
  ],
};

const AGENCY: Readonly<Record<BuiltIn, readonly [string, string]>> = {
  'nghean-skhcn-2022': ['H41', 'khcn'],
  'sonla-skhcn-2022': ['H52', 'khcn'],
  'binhdinh-snv-2022': ['H08', 'noivu'],
  'bacninh-skhdt-2022': ['H05', 'khdt'],
  'hungyen-skhcn-2024': ['H31', 'khcn'],
};

/** Some of a department's procedures, codes in full; the names are in no order of anybody's list. */
export const procedures = (plan: BuiltIn, from = 0, to = 99): readonly Procedure[] => {
  const [suffix, body] = AGENCY[plan];
  return (BODIES[body] ?? [])
    .slice(from, to)
    .map(([code, name, field]) => ({ code: `${code}.000.00.00.${suffix}`, name, field }));
};

export const short = (code: string): string => code.slice(0, 8);

export const csv = (rows: readonly Procedure[], by = ','): { readonly name: string; readonly body: string } => ({
  name: 'tham-chieu.csv',
  body: [
    ['Mã', 'Tên', 'Lĩnh vực', 'Tình trạng'],
    ...rows.map(({ code, name, field = '', status = '' }) => [code, name, field, status]),
  ]
    .map((row) => row.map((cell) => (cell.includes(by) ? `"${cell}"` : cell)).join(by))
    .join('\n'),
});
