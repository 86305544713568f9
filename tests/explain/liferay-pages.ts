/** Pages of an invented transport department in the markup of a portlet portal (version 6.2 of its software) and of its English site. */

const MENU = `<nav class="navigation" id="navigation"><ul class="navi">
<li><a href="/trang-chu">Trang chủ</a></li>
<li><a href="/gioi-thieu">Giới thiệu</a><ul><li><a href="/co-cau-to-chuc">Cơ cấu tổ chức</a></li><li><a href="/chuc-nang-nhiem-vu">Chức năng nhiệm vụ</a></li><li><a href="/lanh-ao-so">Lãnh đạo Sở</a></li></ul></li>
<li><a href="/tin-tuc-su-kien">Tin tức sự kiện</a></li><li><a href="/van-tai">Vận tải</a></li><li><a href="/ha-tang">Hạ tầng</a></li>
<li><a href="/hoi-ap">Hỏi đáp</a></li><li><a href="/lien-he">Liên hệ</a></li></ul></nav>`;

const FOOTER = `<div class="footer-wrapper"><div class="clearfix footer"><p class="vetrang"><a href="#">| Về đầu trang |</a><a href="/dang-nhap"> Đăng nhập |</a></p>
<div class="footleft"><h3>CỔNG THÔNG TIN ĐIỆN TỬ SỞ GIAO THÔNG VẬN TẢI TỈNH AN BÌNH</h3>
<p>Địa chỉ: Số 27 Trần Phú, phường Tân Lập, thành phố An Bình - Điện thoại: (0238) 3512353; Fax: (0238) 3736661;</p>
<p>Bộ phận tiếp nhận hồ sơ giải quyết TTHC (Một cửa): (0238) 3736711; Email: tiepnhan_sgtvt@anbinh.gov.vn</p>
<p>® Ghi rõ nguồn: “Cổng thông tin điện tử Sở Giao thông vận tải” khi phát hành lại thông tin từ nguồn này.</p></div></div></div>`;

const SIDE = `<div class="portlet-column portlet-column-last span3" id="column-2">
<div class="portlet-boundary"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title">đầu tư công</h1></header><div class="portlet-body"><ul><li><a href="/du-an"> Thông tin dự án</a></li><li><a href="/au-thau"> Đấu thầu mua sắm công</a></li></ul></div></section></div>
<div class="portlet-boundary"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title">đơn vị trực thuộc</h1></header><div class="portlet-body"><ul><li><a href="/trung-tam-ang-kiem"> Trung tâm Đăng kiểm phương tiện cơ giới tỉnh An Bình</a></li><li><a href="/ban-quan-ly-bao-tri"> Ban Quản lý bảo trì công trình đường bộ tỉnh</a></li><li><a href="/truong-trung-cap"> Trường Trung cấp Giao thông vận tải An Bình</a></li></ul></div></section></div>
<div class="portlet-boundary"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title">Thăm dò ý kiến</h1></header><form><p>Quý vị đánh giá thế nào về nội dung của trang?</p><p><input type="radio"> a. Đầy đủ</p><p><input type="radio"> b. Chưa đầy đủ</p><input type="submit" value="Bình chọn"></form></section></div>
<div class="portlet-boundary"><div class="journal-content-article"><a href="/cai-cach-hanh-chinh"><img alt="" src="/documents/10180/0/cchc248X50.png/ab1?t=145017"></a></div></div>
<div class="portlet-boundary"><div class="journal-content-article"><a href="/duong-day-nong"><img alt="" src="/documents/10180/0/bn2.png/ab2?t=145018"></a></div></div>
</div>`;

function page(title: string, body: string): string {
  return `<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="vi-VN"><head><title>${title} - Sở Giao Thông Vận Tải</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"/></head>
<body class="yui3-skin-sam controls-visible signed-out"><a href="#main-content" id="skip-to-content">Truy cập nội dung luôn</a><div class="body">
<div class="banner"><a class="language" href="/web/sgtvt-eng/home"></a></div>${MENU}
<div id="main"><div class="so_main" id="main-content" role="main">${body}</div></div>${FOOTER}</div></body></html>`;
}

function columns(crumb: string, content: string): string {
  return `<div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span9" id="column-1"><div class="portlet-dropzone">
<div class="portlet-boundary"><div class="portlet-body"><div class="dd_chuyenmuc"><span class="trangchu"><a href="/">Trang chủ</a></span><span class="tintuc"><p>${crumb}</p></span></div></div></div>
<div class="portlet-boundary portlet-asset-publisher"><div class="portlet-body">${content}</div></div></div></div>${SIDE}</div>`;
}

function abstract(url: string, title: string, stamp: string, summary: string): string {
  return `<div class="asset-abstract"><div class="asset-content normal-news"><div class="asset-image"><a href="${url}"><img src="/image/journal/article?img_id=24" alt=""/></a></div>
<div class="asset-content-custom"><h3 class="asset-title"> <a href="${url}">${title}</a> </h3><div class="assetPublishDate block_timer"> ${stamp} </div><div class="asset-summary"> ${summary} </div></div></div></div>`;
}

const VIEW = '/tin-tuc-su-kien/-/view_content/';

export const HOME = page(
  'Trang chủ',
  `<div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span9">
<section class="portlet"><header class="portlet-topper"><h1 class="portlet-title">Tin nổi bật</h1></header><div class="portlet-body">
<div class="hot-first"><a href="${VIEW}443030-ket-qua-thi"><img alt="Công bố kết quả sát hạch lái xe quý III" src="/image/journal/article?img_id=4"></a><a class="title" href="${VIEW}443030-ket-qua-thi"> Công bố kết quả sát hạch lái xe quý III </a><p>Hội đồng sát hạch vừa công bố kết quả để các thí sinh được biết.</p></div>
<ul class="hot-list"><li><a href="${VIEW}443030-ket-qua-thi"> Công bố kết quả sát hạch lái xe quý III (24/08/2022) </a></li><li><a href="${VIEW}442920-phan-luong"> Phân luồng phương tiện qua cầu Vĩnh Tuy trong thời gian sửa chữa (23/08/2022) </a></li>
<li><a href="${VIEW}442559-ky-niem"> Lễ kỷ niệm 75 năm ngày truyền thống của ngành (28/8/1945 - 28/8/2020) (10/08/2022) </a></li></ul><a class="all" href="/tin-tuc-su-kien"> Xem tất cả </a></div></section>
<div class="journal-content-article"><a href="https://dichvucong.anbinh.gov.vn/nop-truc-tuyen"><img alt="" src="/documents/1/0/dvctt359X50.png"></a><a href="https://dichvucong.anbinh.gov.vn/tim-kiem"><img alt="" src="/documents/1/0/tthc357X50.jpg"></a><img alt="" src="/documents/1/0/bannerduongdaynong.png"></div>
<div class="block"><h3><a href="/van-tai">Vận tải</a></h3><a class="first" href="/van-tai/-/view_content/441-cap-phu-hieu">Đơn giản hóa việc cấp phù hiệu xe hợp đồng cho doanh nghiệp vận tải</a><p>Sáng 14/7, lãnh đạo Sở làm việc với hiệp hội vận tải ô tô của tỉnh...</p><ul><li><a href="/van-tai/-/view_content/440-ben-xe"> Sắp xếp lại các bến xe khách trên địa bàn thành phố </a></li><li><a href="/van-tai/-/view_content/439-xe-buyt"> Hướng dẫn tuyên truyền ngày không dùng xe riêng (22/9/2010 - 22/9/2022) </a></li></ul></div>
<div class="block"><h3><a href="/hoat-ong-oan-the">Hoạt động đoàn thể</a></h3><a class="first" href="/hoat-ong-oan-the/-/view_content/4-dai-hoi">Chỉ định bổ sung Ủy viên Ban Chấp hành Đảng bộ cơ quan Sở nhiệm kỳ 2020 - 2025</a><ul><li><a href="/hoat-ong-oan-the/-/view_content/3-ket-nap"> Chi bộ Thanh tra giao thông kết nạp đảng viên mới trong quý II </a></li></ul></div></div>
<div class="portlet-column portlet-column-last span3"><section class="portlet"><h1 class="portlet-title">Văn bản mới</h1><ul><li><a href="/van-ban/-/view_content/38-iso">Quyết định về việc công bố hệ thống quản lý chất lượng theo TCVN ISO 9001:2015</a></li></ul></section>
<a href="/cai-cach-hanh-chinh"><img alt="" src="/documents/1/0/cchc248X50.png"></a><a href="/duong-day-nong"><img alt="" src="/documents/1/0/hotlinet2.png"></a>
<section class="portlet"><h1 class="portlet-title">Số lượng truy cập</h1><p>Đang truy cập: 27</p><p>Tổng: 4.798.809</p></section></div></div>`,
);

export const COLUMN = page(
  'Hạ tầng',
  columns(
    'Hạ tầng',
    abstract(
      '/ha-tang/-/view_content/31-sua-cau',
      'Khởi công sửa chữa cầu Vĩnh Tuy trên quốc lộ đi qua thành phố',
      '21/07/2022 | 10:00 AM',
      'Ngày 20/7/2022, Ban Quản lý bảo trì tổ chức lễ khởi công theo Quyết định số 196/QĐ-SGTVT ngày 16/6/2022...',
    ) +
      abstract(
        '/ha-tang/-/view_content/30-den-duong',
        'Bổ sung đèn chiếu sáng tại các nút giao nguy hiểm',
        'Ngày đăng 14/07/2022 | 03:53 PM | View count: 1252',
        'Ngày 16/72/2022, các đơn vị kiểm tra hiện trường...',
      ) +
      '<div class="taglib-page-iterator"><ul class="pager"><li class="disabled"><a href="javascript:;"> ← Đầu </a></li><li><a href="/ha-tang?p_p_id=101&amp;_101_cur=2"> Tiếp theo </a></li></ul><span>Hiển thị 1 - 2 của 12 kết quả.</span></div>',
  ),
);

/** One post is left on the last page of a list. */
export const LAST_PAGE = page(
  'Công khai ngân sách',
  columns(
    'Công khai ngân sách',
    abstract(
      '/cong-khai-ngan-sach/-/view_content/12-du-toan',
      'Công khai dự toán thu - chi ngân sách được giao của các đơn vị trực thuộc Sở',
      'Publish date 05/04/2019 | 10:03 AM',
      'Ngày 01/3/2019, Sở ban hành Quyết định số 25/QĐ-SGTVT về công khai số liệu dự toán...',
    ),
  ),
);

export const ARTICLE = page(
  'Khởi công sửa chữa cầu Vĩnh Tuy trên quốc lộ đi qua thành phố - Hạ tầng',
  columns(
    'Hạ tầng',
    `<div class="asset-full-content"><div class="title-custom">Khởi công sửa chữa cầu Vĩnh Tuy trên quốc lộ đi qua thành phố</div><div class="block_timer">21/07/2022 | 10:00 AM</div>
<div class="journal-content-article"><p>Ngày 20/7/2022, Ban Quản lý bảo trì công trình đường bộ tổ chức lễ khởi công sửa chữa cầu. Theo Quyết định số 196/QĐ-SGTVT ngày 16/6/2022, công trình hoàn thành trước ngày 30/10/2022.</p><p>Người dân cần biết thêm về việc phân luồng gọi phòng Quản lý hạ tầng, điện thoại 043.7366620.</p></div><div class="author">admin admin</div>
<div class="list-other"><div class="title-other">Các tin khác</div><ul><li><a href="/ha-tang/-/view_content/30-den-duong">Bổ sung đèn chiếu sáng tại các nút giao nguy hiểm</a> (14/07/2022)</li><li><a href="/ha-tang/-/view_content/29-bien-bao">Rà soát biển báo hạn chế tốc độ trên các tuyến tỉnh lộ</a> (02/07/2022)</li></ul></div></div>`,
  ),
);

export const EMPTY_HOTLINE = page(
  'Đường dây nóng',
  columns('Đường dây nóng', '<div class="journal-content-article"> </div>'),
);

export const DUTIES = page(
  'Thanh tra',
  columns(
    'Thanh tra',
    '<p style="text-align:center"><strong>CHỨC NĂNG, NHIỆM VỤ CỦA</strong></p><p><strong>THANH TRA SỞ</strong></p><p><strong>Điều 1. Chức năng:</strong></p><p>Thanh tra Sở tham mưu, giúp Giám đốc Sở thực hiện chức năng quản lý nhà nước về thanh tra, giải quyết khiếu nại, tố cáo theo quy định của pháp luật.</p><p><strong>Điều 2. Nhiệm vụ:</strong></p><p>1. Xây dựng kế hoạch thanh tra hằng năm trình Giám đốc Sở phê duyệt và tổ chức thực hiện.</p>',
  ),
);

/** A list that should hold procedures, and holds none. */
export const NO_PROCEDURES = page(
  'Lĩnh vực Đường bộ',
  columns(
    'Lĩnh vực Đường bộ',
    '<form action="/linh-vuc-duong-bo" method="post"><label>Cơ quan thực hiện</label><select><option>Sở Giao thông vận tải</option><option>UBND cấp huyện</option></select><label>Từ khóa</label><input type="text" name="tk"><input type="submit" value="Tìm kiếm"></form><div class="portlet-msg-info">Không có thủ tục nào được tìm thấy</div>',
  ),
);

export const NOT_FOUND = page(
  'Trạng thái',
  '<h1 class="portlet-title">Trạng thái</h1><h3 class="alert alert-error">Không tìm thấy</h3><p>Tài nguyên không được tìm thấy.</p><p><code>https://sgtvt.test/ctmtqg</code></p><p><a href="javascript:history.go(-1);">« Quay lại</a></p>',
);

export const ENGLISH = `<!DOCTYPE html><html class="aui ltr" lang="en-US"><head><title>Home - Cổng thông tin điện tử Quận Tân Lập</title></head><body><div class="nav"><ul><li><a href="/web/sgtvt-eng/home">Home</a></li><li><a href="/web/sgtvt-eng/about-us">About Us</a></li><li><a href="/web/sgtvt-eng/contact">Contact</a></li><li><a href="/web/sgtvt-eng/q-a">Q&amp;A</a></li><li><a href="/web/sgtvt-eng/login">login</a></li></ul></div>
<div id="main-content" role="main"><h1>Hot News</h1><div class="hot"><a href="hot-news/-/view_content/315-ten-years">Promoting the results of ten years of building rural roads in the province</a><p>The province has achieved outstanding results over the last ten years.</p></div>
<ul><li><a href="hot-news/-/view_content/314-e-government">Towards a serving, professional and effective electronic government</a></li><li><a href="hot-news/-/view_content/313-women">Enhancing information on gender equality for the advancement of women</a></li></ul>
<ul class="links"><li><a href="/web/sgtvt-eng/administrative-procedure"> Administrative Procedure</a></li><li><a href="/web/sgtvt-eng/public-services"> Public Services</a></li></ul></div>
<div class="footer"><h3>PORTAL</h3><p>AN BINH DEPARTMENT OF TRANSPORT</p><p>Add: 27 Tran Phu Street, Tan Lap Ward, An Binh City, Viet Nam</p><p>Hotline for administration procedures of the Department of Transport - (0238)3736711; Email: tiepnhan_sgtvt@anbinh.gov.vn</p><p>© Copyright, An Binh Portal. All rights reserved</p></div></body></html>`;

const SITE = 'https://sgtvt.anbinh.test';

export const URLS = {
  HOME: `${SITE}/`,
  COLUMN: `${SITE}/ha-tang`,
  LAST_PAGE: `${SITE}/cong-khai-ngan-sach?p_p_id=101&_101_cur=2`,
  ARTICLE: `${SITE}/ha-tang/-/view_content/31-sua-cau`,
  EMPTY_HOTLINE: `${SITE}/duong-day-nong`,
  DUTIES: `${SITE}/thanh-tra1`,
  NO_PROCEDURES: `${SITE}/linh-vuc-duong-bo`,
  NOT_FOUND: `${SITE}/ctmtqg`,
  ENGLISH: `${SITE}/web/sgtvt-eng/home`,
} as const;
