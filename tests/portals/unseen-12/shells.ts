/** Frames of eight systems that departments run, each with the things that mislead: clocks, counters, neighbours' dates, fax lines. */

export interface Body {
  readonly title: string;
  readonly main: string;
  readonly head?: string;
  readonly side?: string;
}

/** NukeViet of a science department in Nghệ An. */
export const NUKE = {
  phones: [['+842383844111', false, true]],
  maybePhones: ['+842383844112'],
  emails: ['skhcn@nghean.gov.vn'],
  addresses: ['75A, đường Nguyễn Thái Học'],
  topics: {
    cchc: ['/vi/news/cai-cach-hanh-chinh/'],
    procedures: ['/vi/thu-tuc/'],
    functions: ['/vi/about/', '/vi/about/chuc-nang-nhiem-vu.html'],
  },
} as const;
export const nuke = (
  b: Body,
) => `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${b.title} - Sở Khoa học và Công nghệ Nghệ An</title>
<meta name="generator" content="NukeViet v4.5">${b.head ?? ''}<link rel="stylesheet" href="/themes/egov/css/style.css"></head><body>
<div id="header"><div class="logo"><a href="/"><img src="/uploads/logo.png" alt="Sở Khoa học và Công nghệ Nghệ An"></a></div>
<span class="current-time">Thứ hai, 21/11/2022 08:15</span>
<form action="/vi/seek/"><input name="q" placeholder="Tìm kiếm"><button>Tìm</button></form></div>
<nav id="menu-site"><ul class="nav"><li><a href="/">Trang chủ</a></li><li><a href="/vi/about/">Giới thiệu</a><ul>
<li><a href="/vi/about/chuc-nang-nhiem-vu.html">Chức năng, nhiệm vụ</a></li><li><a href="/vi/about/lanh-dao-so.html">Lãnh đạo Sở</a></li></ul></li>
<li><a href="/vi/news/">Tin tức</a></li><li><a href="/vi/news/cai-cach-hanh-chinh/">Cải cách hành chính</a></li>
<li><a href="/vi/thu-tuc/">Thủ tục hành chính</a></li><li><a href="/vi/laws/">Văn bản</a></li><li><a href="/vi/lien-he/">Liên hệ</a></li></ul></nav>
<div class="container"><div class="row"><div class="col-sm-16 col-md-18">${b.main}</div>
<div class="col-sm-8 col-md-6 right">${b.side ?? ''}<div class="panel panel-default"><div class="panel-heading">Thống kê truy cập</div><div class="panel-body">
<ul class="counter"><li>Đang truy cập <span>12</span></li><li>Hôm nay <span>2.345</span></li><li>Tháng hiện tại <span>84.122</span></li><li>Tổng lượt truy cập <span>0238.1234567</span></li></ul></div></div></div></div></div>
<footer><p>© 2015 - 2022 Bản quyền thuộc về Sở Khoa học và Công nghệ Nghệ An. Giấy phép số 12/GP-TTĐT ngày 04/3/2020.</p>
<p>Địa chỉ: Số 75A, đường Nguyễn Thái Học, thành phố Vinh, tỉnh Nghệ An</p><p>Điện thoại: 0238.3844.111 - Fax: 0238.3844.112 - Email: skhcn@nghean.gov.vn</p></footer></body></html>`;

/** Liferay of a planning department in Bắc Ninh. */
export const LIFERAY = {
  phones: [['+842223822333', false, true]],
  emails: ['skhdt@bacninh.gov.vn'],
  addresses: ['Số 6, đường Lý Thái Tổ'],
  topics: {
    cchc: ['/web/skhdt/cai-cach-hanh-chinh'],
    procedures: ['/web/skhdt/thu-tuc-hanh-chinh'],
    feedback: ['/web/skhdt/phan-anh-kien-nghi'],
  },
} as const;
export const liferay = (
  b: Body,
) => `<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="vi-VN"><head><title>${b.title} - Sở Kế hoạch và Đầu tư</title><meta content="text/html; charset=UTF-8" http-equiv="content-type">${b.head ?? ''}</head>
<body class="yui3-skin-sam controls-visible signed-out public-page site"><div class="container-fluid" id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/web/skhdt" title="Đi đến Sở Kế hoạch và Đầu tư"><img alt="Sở Kế hoạch và Đầu tư" src="/image/layout_set_logo?img_id=31"></a></h1></div>
<div class="date-now">Bắc Ninh, Ngày 20/11/2022</div>
<nav class="sort-pages modify-pages" id="navigation" role="navigation"><ul role="menubar"><li role="presentation"><a href="/web/skhdt/trang-chu" role="menuitem"><span>Trang chủ</span></a></li><li><a href="/web/skhdt/gioi-thieu" role="menuitem"><span>Giới thiệu</span></a></li>
<li><a href="/web/skhdt/cai-cach-hanh-chinh" role="menuitem"><span>CCHC</span></a></li><li><a href="/web/skhdt/thu-tuc-hanh-chinh"><span>Bộ thủ tục hành chính</span></a></li><li><a href="/web/skhdt/phan-anh-kien-nghi"><span>Phản ánh, kiến nghị</span></a></li></ul></nav></header>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="/web/skhdt">Sở KH&ĐT</a></li><li class="active">${b.title}</li></ul></nav>
<div class="columns-1-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span9" id="column-1"><div class="portlet-dropzone"><div class="portlet-boundary portlet-asset-publisher" id="p_p_id_101_INSTANCE_x7Ry_"><section class="portlet"><div class="portlet-body">${b.main}</div></section></div></div></div>
<div class="portlet-column span3" id="column-2">${b.side ?? ''}</div></div></div></div>
<footer id="footer" role="contentinfo"><div class="footer-info"><b>CỔNG THÔNG TIN ĐIỆN TỬ SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH BẮC NINH</b><br>Địa chỉ: Số 6, đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh<br>Điện thoại: (0222) 3.822.333 | Email: <a href="mailto:skhdt@bacninh.gov.vn">skhdt@bacninh.gov.vn</a><br>Chịu trách nhiệm: Phó Giám đốc Sở</div></footer></div></body></html>`;

/** SharePoint of a home-affairs department in Bình Định. */
export const SHAREPOINT = {
  phones: [['+842563822444', false, true]],
  emails: ['vanphong@snv.binhdinh.gov.vn'],
  addresses: ['32 Lý Thường Kiệt'],
  topics: { procedures: ['/Pages/TTHC.aspx'], organisation: ['/Pages/CoCau.aspx'] },
} as const;
export const sharepoint = (
  b: Body,
) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="vi-vn" dir="ltr"><head><meta http-equiv="X-UA-Compatible" content="IE=8"/><meta name="GENERATOR" content="Microsoft SharePoint"/><meta http-equiv="Content-type" content="text/html; charset=utf-8"/><title>
	${b.title}
</title>${b.head ?? ''}</head><body onload="if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();"><form name="aspnetForm" method="post" action="" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTI4"/>
<div id="s4-workspace"><div id="s4-bodyContainer"><div class="banner"><img src="/SiteAssets/banner.jpg" alt=""/></div>
<div id="zz1_TopNavigationMenuV4" class="s4-tn"><div class="menu horizontal menu-horizontal"><ul class="root static"><li class="static"><a class="static menu-item" href="/Pages/default.aspx"><span class="menu-item-text">Trang chủ</span></a></li><li class="static dynamic-children"><a class="static menu-item" href="/Pages/CoCau.aspx"><span class="menu-item-text">Cơ cấu tổ chức</span></a></li><li class="static"><a class="static menu-item" href="/Pages/TinTuc.aspx"><span class="menu-item-text">Tin tức - Sự kiện</span></a></li><li class="static"><a class="static menu-item" href="/Pages/TTHC.aspx"><span class="menu-item-text">Thủ tục hành chính</span></a></li></ul></div></div>
<table width="1000" cellpadding="0" cellspacing="0"><tr><td valign="top" width="740"><div id="ctl00_MSO_ContentDiv">${b.main}</div></td><td valign="top" width="260">${b.side ?? ''}</td></tr></table>
<div class="footer"><table width="100%"><tr><td>SỞ NỘI VỤ TỈNH BÌNH ĐỊNH<br/>Địa chỉ: 32 Lý Thường Kiệt, TP. Quy Nhơn, tỉnh Bình Định<br/>ĐT: 0256.3822444; Email: vanphong@snv.binhdinh.gov.vn</td></tr></table></div></div></div></form></body></html>`;

/** Drupal 7 of a science department in Sơn La. */
export const DRUPAL = {
  phones: [['+842123852555', false, true]],
  maybePhones: ['+842123852556'],
  emails: ['skhcn@sonla.gov.vn'],
  addresses: ['Khu quảng trường Tây Bắc'],
  topics: { cchc: ['/cai-cach-hanh-chinh'], procedures: ['/tthc'], hotline: ['/duong-day-nong'] },
} as const;
export const drupal = (
  b: Body,
) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" version="XHTML+RDFa 1.0" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="Generator" content="Drupal 7 (http://drupal.org)"/>${b.head ?? ''}<title>${b.title} | Sở Khoa học và Công nghệ Sơn La</title></head>
<body class="html not-front not-logged-in one-sidebar page-node"><div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Nhảy đến nội dung</a></div>
<div id="page-wrapper"><div id="header"><a href="/" title="Trang chủ" rel="home" id="logo"><img src="/sites/default/files/logo.png" alt="Trang chủ"/></a><div id="site-name"><strong><a href="/" rel="home">Sở Khoa học và Công nghệ tỉnh Sơn La</a></strong></div></div>
<div id="navigation"><ul id="main-menu" class="links inline clearfix"><li class="menu-218 first"><a href="/">Trang chủ</a></li><li class="menu-401"><a href="/gioi-thieu-chung">Giới thiệu</a></li><li class="menu-402"><a href="/cai-cach-hanh-chinh">Cải cách hành chính</a></li><li class="menu-403"><a href="/tthc">TTHC</a></li><li class="menu-404 last"><a href="/duong-day-nong">Đường dây nóng</a></li></ul></div>
<div id="main-wrapper"><div id="main" class="clearfix"><div id="content" class="column"><div class="section"><a id="main-content"></a>${b.main}</div></div>
<div id="sidebar-second" class="column sidebar"><div class="section">${b.side ?? ''}</div></div></div></div>
<div id="footer-wrapper"><div id="footer"><p>Trụ sở: Khu quảng trường Tây Bắc, phường Chiềng Cơi, thành phố Sơn La. Tel: 0212 3852 555. Fax: 0212 3852 556. E-mail: skhcn@sonla.gov.vn</p><p>Ghi rõ nguồn khi phát hành lại. Copyright 2012-2022.</p></div></div></div></body></html>`;

/** WordPress of a science department in Hưng Yên. */
export const WORDPRESS = {
  phones: [['+842213863456', false, true]],
  emails: ['sokhcn@hungyen.gov.vn'],
  addresses: ['Số 164, đường Nguyễn Văn Linh'],
  topics: {
    cchc: ['/chuyen-muc/cai-cach-hanh-chinh/'],
    procedures: ['/bo-thu-tuc-hanh-chinh/'],
    'online-service': ['https://dichvucong.hungyen.gov.vn/'],
  },
} as const;
export const wordpress = (
  b: Body,
) => `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>${b.title} &#8211; Sở Khoa học và Công nghệ tỉnh Hưng Yên</title><meta name="generator" content="WordPress 6.4.3"/>${b.head ?? ''}</head>
<body class="wp-custom-logo"><div id="page" class="hfeed site"><header id="masthead" class="site-header"><div class="site-branding"><a href="/" rel="home"><img class="custom-logo" src="/wp-content/uploads/2023/02/logo.png" alt="Sở Khoa học và Công nghệ tỉnh Hưng Yên"></a></div>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="/">Trang chủ</a></li><li class="menu-item menu-item-has-children"><a href="/chuyen-muc/tin-tuc/">Tin tức</a></li><li class="menu-item"><a href="/chuyen-muc/cai-cach-hanh-chinh/">Cải cách hành chính</a></li><li class="menu-item"><a href="/bo-thu-tuc-hanh-chinh/">Thủ tục hành chính</a></li><li class="menu-item"><a target="_blank" href="https://dichvucong.hungyen.gov.vn/">Dịch vụ công trực tuyến</a></li><li class="menu-item"><a href="/lien-he/">Liên hệ</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">${b.main}</main></div><aside id="secondary" class="widget-area">${b.side ?? ''}</aside></div>
<footer id="colophon" class="site-footer"><div class="site-info"><p>Sở Khoa học và Công nghệ tỉnh Hưng Yên</p><p>Số 164, đường Nguyễn Văn Linh, phường Hiến Nam, thành phố Hưng Yên</p><p>Điện thoại: <a href="tel:02213863456">0221-3863456</a></p><p>Email: sokhcn@hungyen.gov.vn</p></div></footer></div></body></html>`;

/** Joomla 3 of a home-affairs department in Sơn La. */
export const JOOMLA = {
  phones: [['+842123850666', false, true]],
  emails: [],
  addresses: ['Tầng 5, toà nhà 6T1'],
  topics: { cchc: ['/index.php/cai-cach-hanh-chinh'], functions: ['/index.php/gioi-thieu/chuc-nang-nhiem-vu'] },
} as const;
export const joomla = (
  b: Body,
) => `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head><base href="/"/><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="Joomla! - Open Source Content Management"/><title>${b.title}</title>${b.head ?? ''}</head>
<body class="site com_content view-article"><div class="body"><header class="header"><a class="brand" href="/"><span class="site-title">Sở Nội vụ tỉnh Sơn La</span></a></header>
<nav class="navigation"><ul class="nav menu nav-pills"><li class="item-101 default"><a href="/index.php">Trang chủ</a></li><li class="item-102 deeper parent"><span class="nav-header">Giới thiệu</span><ul class="nav-child"><li><a href="/index.php/gioi-thieu/chuc-nang-nhiem-vu">Chức năng nhiệm vụ</a></li></ul></li><li class="item-103"><a href="/index.php/cai-cach-hanh-chinh">Cải cách hành chính</a></li><li class="item-104"><a href="/index.php/van-ban">Văn bản - Tài liệu</a></li></ul></nav>
<div class="row-fluid"><main id="content" role="main" class="span9"><div id="system-message-container"></div>${b.main}</main><div id="aside" class="span3">${b.side ?? ''}</div></div></div>
<footer class="footer"><hr/><p class="pull-right"><a href="#top">Về đầu trang</a></p><div class="custom"><p>Tầng 5, toà nhà 6T1, Trung tâm hành chính tỉnh, thành phố Sơn La - ĐT: 02123.850.666</p></div><p>&copy; 2022 Sở Nội vụ tỉnh Sơn La</p></footer></body></html>`;

/** A Next application whose server sends the whole page. */
export const NEXT = {
  phones: [['+842583822777', false, true]],
  emails: ['skhcn@khanhhoa.gov.vn'],
  addresses: ['Số 20 Nguyễn Thiện Thuật'],
} as const;
export const next = (
  b: Body,
) => `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>${b.title}</title>${b.head ?? ''}<script defer src="/_next/static/chunks/main-8a1c.js"></script></head><body><div id="__next"><div class="flex min-h-screen flex-col"><header class="bg-red-700 text-white"><div class="mx-auto flex max-w-7xl px-4"><a href="/"><span class="text-lg font-bold">Sở Khoa học và Công nghệ Khánh Hòa</span></a><div class="ml-auto flex gap-6"><a href="/gioi-thieu">Giới thiệu</a><a href="/tin-tuc">Tin tức</a><a href="/cai-cach-hanh-chinh">Cải cách hành chính</a><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></div></div></header>
<div class="mx-auto grid max-w-7xl grid-cols-12 gap-6 px-4 py-6"><div class="col-span-9">${b.main}</div><div class="col-span-3">${b.side ?? ''}</div></div>
<footer class="mt-auto border-t bg-slate-100"><div class="mx-auto max-w-7xl px-4 py-6 text-sm"><p>Số 20 Nguyễn Thiện Thuật, phường Tân Lập, thành phố Nha Trang, tỉnh Khánh Hòa</p><p>Điện thoại: (0258) 3822777</p><p>Email: skhcn@khanhhoa.gov.vn</p></div></footer></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/[slug]","buildId":"8sZ"}</script></body></html>`;

/** Hand-written HTML 4 with layout tables of a science department in Bình Định. */
export const HTML4 = {
  phones: [['+842563846888', false, true]],
  emails: [],
  addresses: ['208 Trần Hưng Đạo'],
} as const;
export const html4 = (
  b: Body,
) => `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>${b.title}</TITLE>${b.head ?? ''}</HEAD><BODY bgColor=#ffffff leftMargin=0 topMargin=0>
<TABLE cellSpacing=0 cellPadding=0 width=980 align=center border=0><TR><TD colSpan=3><IMG src="images/top.gif" width=980 height=110></TD></TR>
<TR><TD vAlign=top width=180 bgColor=#e8f0ff><TABLE width="100%"><TR><TD class=menu><A href="index.asp">Trang ch&#7911;</A></TD></TR><TR><TD class=menu><A href="gioithieu.asp">Gi&#7899;i thi&#7879;u</A></TD></TR><TR><TD class=menu><A href="tthc.asp">Th&#7911; t&#7909;c h&agrave;nh ch&iacute;nh</A></TD></TR><TR><TD class=menu><A href="cchc.asp">C&#7843;i c&aacute;ch h&agrave;nh ch&iacute;nh</A></TD></TR></TABLE></TD>
<TD vAlign=top width=600>${b.main}</TD><TD vAlign=top width=200>${b.side ?? ''}</TD></TR>
<TR><TD colSpan=3 align=center bgColor=#003399><FONT color=#ffffff size=2>S&#7903; Khoa h&#7885;c v&agrave; C&ocirc;ng ngh&#7879; B&igrave;nh &#272;&#7883;nh<BR>&#272;&#7883;a ch&#7881;: 208 Tr&#7847;n H&#432;ng &#272;&#7841;o, TP Quy Nh&#417;n<BR>&#272;i&#7879;n tho&#7841;i: 0256.3846888</FONT></TD></TR></TABLE></BODY></HTML>`;
