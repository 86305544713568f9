/** Pages in the manner of the systems that portals run on. Markup of our own, shapes as served. */

const list = (items: readonly string[], tag = 'li') => items.map((item) => `<${tag}>${item}</${tag}>`).join('\n');
const link = (words: string, href = `/${words.length}-${words.charCodeAt(0)}`) => `<a href="${href}">${words}</a>`;
const MENU = ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Cải cách hành chính', 'Thủ tục hành chính', 'Văn bản', 'Liên hệ'];
const PROSE =
  'Sáng nay, lãnh đạo Sở đã làm việc với các phòng chuyên môn về kết quả thực hiện kế hoạch sáu tháng đầu năm và phương hướng cho thời gian tới.';

/** 24-column grid, article with older and newer posts below it. */
export const NUKEVIET_ARTICLE = `<!DOCTYPE html><html lang="vi"><head><title>Hội nghị tổng kết - Sở Khoa học</title>
<meta name="generator" content="NukeViet v4.5"></head><body>
<noscript><div class="alert alert-danger">Trình duyệt không hỗ trợ JavaScript</div></noscript>
<div class="body-bg"><div class="wraper"><header><div class="container"><div id="header" class="row"><div class="logo"><a title="Sở Khoa học" href="/vi/"><img src="/uploads/logo.png" alt="Sở Khoa học"></a>
<span class="site_name">Cổng thông tin điện tử</span></div></div></div></header>
<nav class="second-nav" id="menusite"><div class="container"><div class="row"><div class="bg box-shadow"><div class="navbar navbar-default"><div class="navbar-header"><button type="button" class="navbar-toggle"><span class="sr-only">&nbsp;</span></button></div>
<div class="collapse navbar-collapse" id="menu-site-default"><ul class="nav navbar-nav">${list(MENU.map((words) => link(words)))}</ul></div></div></div></div></div></nav>
<section><div class="container" id="body"><nav class="third-nav"><div class="row"><div class="bg"><div class="clearfix"><div class="col-xs-24 col-sm-18 col-md-18">
<div class="breadcrumbs-wrap"><div class="display"><a class="show-subs-breadcrumbs hidden" href="#"><em class="fa fa-lg fa-angle-right"></em></a>
<ul class="breadcrumbs list-none"><li>${link('Trang nhất')}</li><li>${link('Tin hoạt động')}</li></ul></div></div></div>
<div class="headerSearch col-xs-24 col-sm-6 col-md-6"><div class="input-group"><input type="text" class="form-control" placeholder="Tìm kiếm..."></div></div></div></div></div></nav>
<div class="row"><div class="col-sm-16 col-md-18"><div class="news_column panel panel-default"><div class="panel-body">
<h1 class="title margin-bottom-lg">Hội nghị tổng kết công tác năm</h1><div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">Thứ hai - 18/09/2023 16:10</span></div></div>
<div class="hometext m-bottom">Mở đầu bài viết. ${PROSE}</div><div id="news-bodyhtml" class="bodytext margin-bottom-lg"><p>Thân bài một. ${PROSE}</p><p>Thân bài hai. ${PROSE}</p></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div id="idcomment" class="nv-fullbg"><div class="row clearfix margin-bottom-lg"><div class="col-xs-12"><button class="btn">Ý kiến bạn đọc</button></div></div><p>Một bạn đọc viết lời bình</p></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3">Những tin mới hơn</p><div class="clearfix"><ul class="related list-inline">
<li><em class="fa fa-angle-right"></em><h4><a href="/vi/news/moi-hon-12.html">Tin mới hơn thứ nhất</a></h4></li></ul></div><p class="h3">Những tin cũ hơn</p><div class="clearfix"><ul class="related list-inline"><li><a href="/vi/news/cu-hon-10.html">Tin cũ hơn thứ nhất</a></li></ul></div></div></div></div>
<div class="col-sm-8 col-md-6"><div class="panel panel-primary"><div class="panel-heading">Văn bản mới</div><div class="panel-body"><ul>${list(['Quyết định công bố danh mục', 'Kế hoạch tuyên truyền năm', 'Công văn hướng dẫn', 'Thông báo lịch họp'].map((words) => link(words)))}</ul></div></div></div></div></div></section>
<footer class="section-footer-top" id="footer"><div class="wraper"><div class="container"><div class="row"><div class="col-xs-24 col-sm-24 col-md-8"><div class="panel-body">Điện thoại: 0238.3844500</div></div></div></div></div></footer>
</div></div></body></html>`;

/** Portlets in columns by width, menu with children, a list of articles. */
export const LIFERAY_COLUMN = `<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>Cải cách hành chính - Sở Nội vụ</title></head>
<body class="yui3-skin-sam controls-visible signed-out public-page site has-sidebar"><div id="wrapper" class="main-menu-wrapper"><a href="#main-content" id="skip-to-content">Nhảy đến nội dung</a>
<header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/web/so-noi-vu"><img alt="Sở Nội vụ" src="/logo.png"></a></h1></div>
<nav class="sort-pages modify-pages" id="navigation"><ul role="menubar">${list(MENU.map((words) => `<a href="/web/snv/${words.length}" role="menuitem"><span>${words}</span></a><ul class="child-menu"><li><a href="/web/snv/con-${words.length}">Mục con</a></li></ul>`))}</ul></nav></header>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumb breadcrumb-horizontal"><li><a href="/web/snv">Sở Nội vụ</a><span class="divider">/</span></li><li class="active">Chuyên trang</li></ul></nav>
<h2 class="page-title"><span>Cải cách hành chính</span></h2><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span8" id="column-1"><div class="portlet-dropzone portlet-column-content">
<div class="portlet-boundary portlet-boundary_101_ portlet-static portlet-borderless portlet-asset-publisher" id="p_p_id_101_INSTANCE_aB_"><section class="portlet"><header class="portlet-topper"><h3 class="portlet-title">Tin cải cách</h3></header><div class="portlet-content">
${[1, 2, 3, 4, 5, 6].map((n) => `<div class="asset-abstract"><h3 class="asset-title"><a href="/web/snv/-/asset/bai-${n}">Bài viết số ${n} về kết quả cải cách hành chính của đơn vị</a></h3><div class="asset-metadata">(1${n}/08/2022)</div><div class="asset-summary">Tóm tắt số ${n}. ${PROSE}</div></div>`).join('\n')}
<div class="taglib-page-iterator"><ul class="pager lfr-pagination-buttons"><li class="disabled"><a href="javascript:;">Đầu tiên</a></li><li><a href="/web/snv/cchc?p_p_id=101_INSTANCE_aB&amp;_101_INSTANCE_aB_cur=2">Tiếp theo</a></li></ul></div></div></section></div></div></div>
<div class="portlet-column portlet-column-last span4" id="column-2"><div class="portlet-boundary portlet-navigation"><ul class="layouts level-1">${list(['Lịch công tác', 'Hỏi đáp', 'Góp ý dự thảo', 'Danh bạ'].map((words) => link(words)))}</ul></div><div class="portlet-journal-content"><a href="/web/snv/dvc"><img src="/banner/dvc.png" alt=""></a></div></div></div></div></div>
<footer id="footer" role="contentinfo"><p>Giấy phép số 12/GP-TTĐT</p></footer></div></body></html>`;

/** WebForms of old: one form around all, nested tables, columns by width, everything in td. */
export const WEBFORMS_TABLES = `<html><head><title>Sở Tư pháp</title></head><body leftmargin="0"><form name="aspnetForm" method="post" action="Default.aspx?tabid=58" id="aspnetForm" class="menu-page">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK"><table width="1000" align="center" cellpadding=0 cellspacing=0 border=0><tr><td colspan=3><img src="images/banner.jpg" width=1000 height=150></td></tr>
<tr><td colspan=3><table width="100%"><tr>${MENU.map((words) => `<td nowrap>&nbsp;${link(words)}&nbsp;</td>`).join('')}</tr></table></td></tr>
<tr><td colspan="3"><span id="lblDate">Thứ hai, 12/05/2025</span></td></tr>
<tr valign=top><td width="200"><table width="100%"><tr><td class="title_left">Danh mục</td></tr>${list(
  ['Lý lịch tư pháp', 'Công chứng', 'Hộ tịch', 'Trợ giúp pháp lý', 'Đấu giá'].map((words) => `<td>${link(words)}</td>`),
  'tr',
)}</table></td>
<td width="600"><table width="100%"><tr><td><b><font size=4>Tập huấn nghiệp vụ hộ tịch</font></b></td></tr><tr><td><i>Cập nhật ngày: 09/03/2012</i></td></tr><tr><td>Thân bài. ${PROSE}<br><br>Đoạn sau. ${PROSE}</td></tr>
<tr><td><b>Các tin khác</b></td></tr><tr><td>• <a href="?id=31">Tin khác thứ nhất của sở</a> (01/03/2012)<br>• <a href="?id=32">Tin khác thứ hai của sở</a> (28/02/2012)</td></tr></table></td>
<td width="200"><table width="100%"><tr><td><a href="javascript:__doPostBack('ctl00$lnkMore','')">Xem thêm thông báo</a></td></tr><tr><td><a href="/ttbt"><img src="/a.gif"></a></td></tr><tr><td>${link('Thông báo về việc nghỉ lễ quốc khánh')}</td></tr><tr><td>${link('Thông báo tuyển dụng viên chức năm')}</td></tr><tr><td>${link('Thông báo lịch tiếp công dân quý')}</td></tr></table></td></tr>
<tr><td colspan=3 align=center>Bản quyền thuộc Sở Tư pháp<br>Địa chỉ: số 1 đường Lê Lợi<br>Số lượt truy cập: 1900123</td></tr></table></form></body></html>`;

/** DNN panes. */
export const DNN_LIST = `<!DOCTYPE html><html><head><title>Danh sách thủ tục</title></head><body id="Body"><form id="Form" method="post" action="/thu-tuc"><div id="ControlPanelWrapper" class="header-menu-body"><div class="dnn_header"><div class="logo_style"><a id="dnn_dnnLOGO_hypLogo" href="/"><img src="/logo.jpg" alt="Sở Y tế"></a></div><div class="language">VI EN</div></div>
<div id="dnn_dnnMENU" class="menu_style"><ul class="megamenu" id="dropdown_menu">${list(MENU.map((words) => link(words)))}</ul></div>
<div class="bread_style"><span id="dnn_dnnBREADCRUMB_lblBreadCrumb"><a href="/" class="breadcrumb">Trang chủ</a> <span>»</span> <a class="breadcrumb" href="/thu-tuc">Thủ tục hành chính</a></span></div>
<div class="content_style"><div class="row"><div id="dnn_LeftPane" class="LeftPane col-md-3"><div class="DnnModule"><div class="title"><span class="Head">Lĩnh vực</span></div><ul>${list(['Khám chữa bệnh', 'Dược phẩm', 'Y tế dự phòng', 'An toàn thực phẩm'].map((words) => link(words)))}</ul></div></div>
<div id="dnn_ContentPane" class="ContentPane col-md-9"><div class="DnnModule"><h2>Danh sách thủ tục</h2><table class="table"><thead><tr><th>STT</th><th>Mã</th><th>Tên thủ tục</th></tr></thead><tbody>
${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `<tr><td>${n}</td><td>1.00178${n}</td><td><a href="/thu-tuc/moduleId/746/ItemId/${n}">Cấp giấy phép hoạt động lần ${n}</a></td></tr>`).join('\n')}</tbody></table></div></div>
<div id="dnn_RightPane" class="RightPane DNNEmptyPane"></div></div></div><div id="dnn_FooterPane" class="footer"><p>Cơ quan chủ quản</p></div></div></form></body></html>`;

/** SharePoint: workspace around all, the quick launch, web parts. */
export const SHAREPOINT_PAGE = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html xmlns="http://www.w3.org/1999/xhtml" lang="vi-vn"><head><title>
	Đường dây nóng
</title></head><body scroll="no" onload="javascript:_spBodyOnLoadWrapper();" class="v4master"><form name="aspnetForm" method="post" action="DuongDayNong.aspx" id="aspnetForm"><input type="hidden" name="__REQUESTDIGEST" value="noDigest">
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow" class="s4-pr s4-notdlg s4-titlerowhidetitle"><div class="s4-title s4-lp">Sở Công Thương</div><div id="s4-topheader2" class="s4-pr s4-notdlg"><div class="s4-lp s4-toplinks"><div id="zz17_TopNavigationMenuV4" class="s4-tn"><div class="menu horizontal menu-horizontal"><ul class="root static">${list(MENU.map((words) => `<a class="static menu-item" href="/Pages/${words.length}.aspx"><span class="additional-background"><span class="menu-item-text">${words}</span></span></a>`))}</ul></div></div></div></div></div>
<div id="s4-mainarea" class="s4-pr s4-widecontentarea"><div id="s4-leftpanel" class="s4-notdlg"><div id="s4-leftpanel-content"><div class="ms-quicklaunchouter"><div class="ms-quickLaunch"><div id="zz18_V4QuickLaunchMenu" class="s4-ql"><ul class="root static">${list(['Bản tin công thương', 'Thư viện ảnh', 'Xúc tiến thương mại'].map((words) => link(words)))}</ul></div></div></div></div></div>
<div class="s4-ca s4-ca-dlgNoRibbon" id="MSO_ContentTable"><div class="s4-ba"><div class="ms-bodyareacell"><div id="ctl00_MSO_ContentDiv"><div class="ms-rte-layoutszone-inner"><div class="ms-rtestate-field"><h2>Đường dây nóng của Sở</h2><p>Điện thoại: 0269.3824 234</p><p>Đồng chí Phó Giám đốc</p></div></div></div></div></div></div></div>
<div class="s4-footer" id="chantrang"><span>Trưởng Ban biên tập: Ông Nguyễn Văn A</span></div></div></div></form></body></html>`;

/** Drupal regions. */
export const DRUPAL_NODE = `<!DOCTYPE html><html lang="vi" dir="ltr"><head><title>Kết quả PAPI | Sở Nội vụ</title></head><body class="html not-front not-logged-in two-sidebars page-node page-node-6217 node-type-article has-sidebar-menu">
<div id="page-wrapper"><div id="page"><div id="header" class="without-secondary-menu"><div class="section clearfix"><div id="name-and-slogan"><div id="site-name"><strong><a href="/">Sở Nội vụ</a></strong></div></div><div id="main-menu" class="navigation"><h2 class="element-invisible">Main menu</h2><ul id="main-menu-links" class="links clearfix">${list(MENU.map((words) => link(words)))}</ul></div></div></div>
<div id="main-wrapper" class="clearfix"><div id="main" class="clearfix"><div id="breadcrumb"><h2 class="element-invisible">You are here</h2><div class="breadcrumb"><a href="/">Trang nhất</a> » <a href="/tin">Tin</a></div></div>
<div id="sidebar-first" class="column sidebar"><div class="section"><div class="region region-sidebar-first"><div class="block block-menu"><h2>Chuyên mục</h2><div class="content"><ul class="menu"><li class="first leaf">${link('Chuyên mục một')}</li><li class="last leaf">${link('Chuyên mục hai')}</li></ul></div></div></div></div></div>
<div id="content" class="column"><div class="section"><h1 class="title" id="page-title">Kết quả PAPI</h1><div class="region region-content"><div id="node-6217" class="node node-article"><div class="meta submitted">Thứ ba, 04/11/2024</div><div class="content clearfix"><div class="field-item even"><p>Nội dung nút. ${PROSE}</p><p>${PROSE}</p></div></div></div></div>
<div id="block-views-tin-lien-quan" class="block block-views"><h2>Tin liên quan</h2><div class="content"><ul><li>${link('Bài nút liên quan')}</li></ul></div></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="block"><h2>Liên kết website</h2><ul><li>${link('Chính phủ')}</li></ul></div></div></div></div>
<div id="footer-wrapper"><div class="section"><div id="footer" class="clearfix"><div class="region region-footer">Phát triển bởi Trung tâm tin học</div></div></div></div></div></div></body></html>`;

/** WordPress theme with widgets, pager, nav in the article. */
export const WORDPRESS_ARCHIVE = `<!DOCTYPE html><html lang="vi"><head><title>Tin tức – Hội tin học</title></head><body class="archive category wp-custom-logo has-sidebar menu-fixed"><div id="page" class="site"><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">Hội tin học</a></p></div><nav id="site-navigation" class="main-navigation"><div class="menu-chinh-container"><ul id="primary-menu" class="menu">${list(MENU.map((words) => link(words)))}</ul></div></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><header class="page-header"><h1 class="page-title">Chuyên mục: Tin tức</h1></header>
${[1, 2, 3, 4, 5].map((n) => `<article id="post-${n}" class="post type-post"><header class="entry-header"><h2 class="entry-title"><a href="/bai-${n}/">Tiêu đề bài số ${n} của chuyên mục tin tức</a></h2><div class="entry-meta"><time class="entry-date published" datetime="2024-11-0${n}T08:00:00+07:00">${n} Tháng Mười Một, 2024</time></div></header><div class="entry-summary"><p>Trích đoạn ${n}. ${PROSE}</p></div><footer class="entry-footer"><span class="cat-links">Đăng trong Tin tức</span></footer></article>`).join('\n')}
<nav class="navigation pagination"><div class="nav-links"><span class="page-numbers current">1</span><a class="page-numbers" href="/page/2/">2</a><a class="next page-numbers" href="/page/2/">Trang sau</a></div></nav></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Bài viết mới</h2><ul><li><a href="/bai-1/">Bài của cột bên</a></li></ul></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">Chạy bằng WordPress</div></footer></div></body></html>`;

/** Vendor portal of today: divs with English names, off-canvas menu last, slogan and clock first. */
export const VENDOR_HOME = `<!DOCTYPE html><html><head><title>Trang chủ - Sở Tài chính</title></head><body class="page-home"><div class="page-wrapper"><div class="top-bar"><div class="container"><div class="date">Thứ sáu, 09/05/2025 10:15</div><ul class="lang"><li><a href="/vi">Tiếng Việt</a></li><li><a href="/en">English</a></li></ul></div></div><div class="banner"><img src="/banner.png" alt="Sở Tài chính"></div><div class="main-nav"><ul>${list(MENU.map((words) => link(words)))}</ul></div>
<div class="container main-container"><div class="row"><div class="col-md-8 col-left"><div class="box-news"><div class="box-header"><h2><a href="/tin-noi-bat">Tin nổi bật</a></h2></div>${[1, 2, 3].map((n) => `<div class="item"><a href="/tin-${n}.html">Tin nổi bật số ${n} của trang chủ sở tài chính</a><p>Mô tả ${n}. ${PROSE}</p></div>`).join('')}</div>
<div class="box-news"><div class="box-header"><h2>Cải cách hành chính</h2></div><ul>${list([1, 2, 3, 4].map((n) => `<a href="/cchc-${n}.html">Bài cải cách hành chính số ${n} trên trang chủ</a>`))}</ul></div></div>
<div class="col-md-4 col-right"><div class="widget"><h3>Thông báo</h3><ul>${list([1, 2, 3, 4, 5].map((n) => `<a href="/tb-${n}.html">Thông báo số ${n}</a>`))}</ul></div><div class="banner"><a href="/dvc"><img src="/images/dvc.jpg" alt=""></a></div><div class="hotline-box">Đường dây nóng: 0222.3822475</div></div></div></div>
<div class="footer"><div class="container"><p>Cổng thông tin Sở Tài chính</p><ul class="footer-menu"><li>${link('Sơ đồ trang')}</li></ul></div></div><div class="back-top"><a href="#">Lên đầu trang</a></div></div></body></html>`;

/** A contact page of a portlet portal: little text, a long menu, side portlets with headings of the first level and a poll. */
export const PORTLET_COLUMNS = `<html lang="vi-VN"><head><title>Liên hệ - Sở Y tế</title></head><body class="signed-out">
<nav class="navigation"><ul>${Array.from({ length: 24 }, (_, nth) => `<li><a href="/muc-${nth + 1}">Mục thứ ${nth + 1}</a></li>`).join('')}</ul></nav>
<div class="portlet-layout row-fluid">
<div class="portlet-column portlet-column-first span9"><div class="portlet-body"><p><strong>SỞ Y TẾ</strong></p><p>Địa chỉ: 12 Nguyễn Du, phường Hòa Bình, thành phố An Bình</p>
<p>Điện thoại: (024) 38222111</p><p>Hộp thư: lienhe@anbinh.gov.vn</p></div></div>
<div class="portlet-column portlet-column-last span3"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title">Đầu tư công</h1></header>
<ul><li><a href="/du-an">Dự án mời thầu</a></li><li><a href="/mua-sam">Mua sắm</a></li></ul></section>
<section class="portlet"><h1 class="portlet-title">Thăm dò ý kiến</h1><form><p>Rất hài lòng</p><p>Chưa hài lòng</p></form></section></div></div>
<div class="footer"><p>Bản quyền thuộc Sở Y tế</p></div></body></html>`;
