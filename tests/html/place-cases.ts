/** Small pages, each with one thing that places are easily mistaken by. */

import type { Place } from '../../lib/model/outline.ts';

export interface PlaceCase {
  readonly name: string;
  readonly html: string;
  /** Beginning of a line (`words#2` for the second that begins so) -> the place it stands in. */
  readonly places: Readonly<Record<string, Place>>;
}

const MENU = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức',
  'Cải cách hành chính',
  'Thủ tục hành chính',
  'Văn bản',
  'Hỏi đáp',
  'Liên hệ',
];
const items = (words: readonly string[], tag = 'li') =>
  words.map((word, at) => `<${tag}><a href="/m-${at}">${word}</a></${tag}>`).join('');
const PROSE =
  'Sáng nay, lãnh đạo Sở đã làm việc với các phòng chuyên môn về kết quả sáu tháng đầu năm, phương hướng cho thời gian tới và những việc cần làm ngay.';
const posts = (from: number, to: number) =>
  Array.from(
    { length: to - from + 1 },
    (_, at) =>
      `<li><a href="/bai-${from + at}.html">Bài viết thứ ${from + at} nói về cải cách hành chính của sở</a> <span>(1${at}/03/2024)</span></li>`,
  ).join('');

/** A reply too short to be told from its neighbours by its length. */
const SHORT = 'Sở đã nhận được ý kiến và giao phòng chuyên môn.';

const framed = (at: number) =>
  `<div class="post"><div class="header"><h3><a href="/bai-${at}">Bài viết thứ ${at} của sở</a></h3></div><p>Tóm tắt ${at}: ${PROSE}</p><div class="footer"><p>1${at}.03.2024</p></div></div>`;

export const PLACE_CASES: readonly PlaceCase[] = [
  {
    name: 'short titles of posts, each with its day, over a pager: no heading and no sentence on the page',
    html: `<div class="menu"><ul>${items(MENU)}</ul></div><div class="khung"><div><a href="/hoat-dong">Hoạt động</a></div>${[3, 2, 1].map((at) => `<div class="tin"><p><a href="/tin-${at}">Tin ảnh ${at}</a> <span>2${at}/04/2024</span></p></div>`).join('')}<div class="paging"><a href="?Page=2">2</a> <a href="?Page=3">3</a></div></div>`,
    places: { 'Giới thiệu': 'menu', 'Tin ảnh 3': 'main', 'Tin ảnh 1': 'main' },
  },
  {
    name: 'a menu one entry of which bears a day',
    html: `<div class="khung"><ul>${items([...MENU.slice(0, 5), 'Kế hoạch 02/01/2024'])}</ul></div><h1>Cải cách hành chính</h1><p>${PROSE}</p>`,
    places: { 'Giới thiệu': 'menu', 'Kế hoạch': 'menu', 'Sáng nay': 'main' },
  },
  {
    name: 'a part of the template called header that holds the lists of the page, each under a heading of the first level',
    html: `<ul class="nav">${items(MENU)}</ul><div class="header"><div class="header_left">${['Quy định chung', 'Lịch tiếp', 'Kết quả xử lý'].map((head, at) => `<h1>${head}</h1><h2><a href="/tin-${at}">Bài ${at} về tiếp công dân</a> (1${at}/05/2024)</h2>`).join('')}</div></div>`,
    places: { 'Quy định chung': 'main', 'Bài 0': 'main', 'Bài 2': 'main' },
  },
  {
    name: 'titles that scroll in a box called after its header, below the menu',
    html: `<ul class="nav">${items(MENU)}</ul><div class="thongbao"><div class="div_header_style1"><a href="/thong-bao">Thông báo chung</a></div><marquee class="scroll_header1"><table>${[1, 2, 3, 4, 5, 6].map((at) => `<tr><td><a href="/tb-${at}">Thông báo kết quả thi tuyển công chức của tỉnh đợt ${at}</a></td></tr>`).join('')}</table></marquee></div>`,
    places: { 'Trang chủ': 'menu', 'Thông báo kết quả thi tuyển công chức của tỉnh đợt 1': 'main' },
  },
  {
    name: 'a header with its menu and a slogan that scrolls',
    html: `<div class="header"><p>Sở Nội vụ</p><ul>${items(MENU)}</ul><marquee><a href="/kn">Nhiệt liệt chào mừng đại hội thi đua yêu nước của tỉnh lần thứ sáu</a></marquee></div><h2>Giới thiệu chung</h2><p>${PROSE}</p>`,
    places: { 'Sở Nội vụ': 'header', 'Nhiệt liệt chào mừng': 'header', 'Sáng nay': 'main' },
  },
  {
    name: 'a header that names two bodies in headings of the first level',
    html: `<div class="header"><h1>Ủy ban nhân dân tỉnh</h1><h1>Sở Nội vụ</h1></div><ul class="nav">${items(MENU)}</ul><h2>Giới thiệu chung</h2><p>${PROSE}</p>`,
    places: { 'Ủy ban': 'header', 'Sở Nội vụ': 'header', 'Sáng nay': 'main' },
  },
  {
    name: 'the wide left part of a row whose widths utilities say',
    html: `<ul class="nav">${items(MENU)}</ul><div class="grid grid-cols-12"><div class="content-left col-span-12 md:col-span-8"><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${[1, 2, 3].map((at) => `<tr><td><a>21${at}/UBND</a></td><td><a>0${at}/08/2024</a></td><td><a>Về việc thành lập ban chỉ đạo số ${at}</a></td></tr>`).join('')}</table></div><div class="content-right col-span-12 md:col-span-4">${items(['Công khai ngân sách', 'Bộ máy', 'Lịch tuần', 'Dự án đầu tư', 'ISO', 'Tiếp cận thông tin'], 'div')}${`<p>${PROSE}</p>`.repeat(2)}</div></div>`,
    places: { 'Số ký hiệu': 'main', '211/UBND': 'main', 'Về việc thành lập ban chỉ đạo số 3': 'main' },
  },
  {
    name: 'a table with heads whose every cell is a link, no heading and no sentence on the page',
    html: `<div class="menu"><ul>${items(MENU)}</ul></div><div class="Content_Left"><ul class="UL_Link_Menu"><li><a href="/">Trang chủ</a></li><li><a>Văn bản</a></li></ul><table><tr><td><strong>STT</strong></td><td><strong>Số hiệu</strong></td><td><strong>Tên văn bản</strong></td><td><strong>Ngày ban hành</strong></td></tr>${[1, 2, 3].map((at) => `<tr><td>${at}</td><td><a href="/vb/${at}">${at}2/QĐ-SKHCN</a></td><td><a href="/vb/${at}">Quyết định thứ ${at} của Sở</a></td><td><a href="/vb/${at}">1${at}/06/2024</a></td></tr>`).join('')}</table></div>`,
    places: { 'Giới thiệu': 'menu', 'Số hiệu': 'main', '12/QĐ-SKHCN': 'main', '13/06/2024': 'main' },
  },
  {
    name: 'a foot within the last entry, since nobody closed it',
    html: `<h1>Cải cách hành chính</h1><ul>${posts(0, 6)}<li><a href="/bai-7.html">Bài viết thứ 7 nói về cải cách hành chính</a> (17/03/2024)<hr><div id="cuoi"><p>Sở Tài chính<p>Bản quyền © 2024`,
    places: { 'Bài viết thứ 6': 'main', 'Bài viết thứ 7': 'main', 'Sở Tài chính': 'footer', 'Bản quyền': 'footer' },
  },
  {
    name: 'each post of a list has a header and a footer of its own',
    html: `<div class="header"><p>Sở Nội vụ</p></div><ul class="nav">${items(MENU)}</ul><div class="list">${[1, 2, 3, 4].map(framed).join('')}</div><div class="page-footer"><p>Địa chỉ: số 1</p></div>`,
    places: {
      'Bài viết thứ 1': 'main',
      'Bài viết thứ 2': 'main',
      '11.03': 'main',
      '14.03': 'main',
      'Địa chỉ': 'footer',
    },
  },
  {
    name: 'an article has a header of its own inside the main part, below the menu',
    html: `<ul class="nav">${items(MENU)}</ul><main><div class="news"><div class="header"><h2>Hội nghị của sở</h2></div><p>${PROSE}</p></div></main><footer>Sở Nội vụ</footer>`,
    places: { 'Liên hệ': 'menu', 'Hội nghị': 'main', 'Sở Nội vụ': 'footer' },
  },
  {
    name: 'a main part that is the whole page holds the header too',
    html: `<main><div class="header"><p>Cổng thông tin</p></div><ul class="nav">${items(MENU)}</ul><h1>Tin</h1><p>${PROSE}</p><div class="footer"><p>Địa chỉ: số 1</p></div></main>`,
    places: { 'Cổng thông tin': 'header', 'Liên hệ': 'menu', 'Sáng nay': 'main', 'Địa chỉ': 'footer' },
  },
  {
    name: 'the head of each post in a list, and of the text itself, is no header of the page',
    html: `<div id="site-header">Sở Nội vụ</div><ul class="nav">${items(MENU)}</ul><div class="itemView"><div class="itemHeader"><span>Thứ sáu, 08 Tháng 11 2024 08:38</span><h2>Tự chấm điểm</h2></div><p>${PROSE}</p></div><div class="catItemView"><div class="catItemHeader"><span>09/10/2024</span><h3>Bài một</h3></div></div><div class="accordion-item"><div class="accordion-header">Lĩnh vực đo lường</div></div>`,
    places: {
      'Sở Nội vụ': 'header',
      'Thứ sáu': 'main',
      'Tự chấm điểm': 'main',
      '09/10': 'main',
      'Bài một': 'main',
      'Lĩnh vực đo': 'main',
    },
  },
  {
    name: 'a heading over the reply to a question heads no comments',
    html: `<ul class="nav">${items(MENU)}</ul><div class="main"><h1>Kiến nghị về hồ sơ</h1><p>${PROSE}</p><div class="tra-loi"><h4>Trả lời</h4><p>${SHORT}</p></div></div>`,
    places: { 'Trả lời': 'main', 'Sở đã nhận': 'main' },
  },
  {
    name: 'a thin page: the menu is most of it',
    html: `<div class="wrapper"><div id="menu"><ul>${items([...MENU, ...MENU, ...MENU])}</ul></div><div class="noi-dung"><h1>Đường dây nóng</h1><p>Đang cập nhật</p></div><div id="footer"><p>Địa chỉ: số 1</p></div></div>`,
    places: { 'Giới thiệu#3': 'menu', 'Đường dây nóng': 'main', 'Đang cập nhật': 'main', 'Địa chỉ': 'footer' },
  },
  {
    name: 'a thin page without a heading, its text in a box named like nothing',
    html: `<ul class="nav">${items(MENU)}</ul><div><b>Đường dây nóng</b><br>0238.3844500</div><footer>Sở Nội vụ</footer>`,
    places: { 'Liên hệ': 'menu', 'Đường dây nóng': 'main', '0238': 'main', 'Sở Nội vụ': 'footer' },
  },
  {
    name: 'wrappers with the names of parts',
    html: `<body class="has-sidebar menu-left"><form id="aspnetForm" class="footer"><div class="main-menu-wrapper"><div class="sidebar-layout"><div id="header-and-footer"><ul>${items(MENU)}</ul><h1>Tin</h1><p>${PROSE}</p><p>${PROSE}</p></div></div></div></form></body>`,
    places: { 'Liên hệ': 'menu', 'Tin#2': 'main', 'Sáng nay': 'main', 'Sáng nay#2': 'main' },
  },
  {
    name: 'a list of fields in the main text is no menu',
    html: `<div class="top-menu"><ul>${items(MENU)}</ul></div><div class="content"><h1>Lĩnh vực</h1><ul>${items(['Đất đai', 'Hộ tịch', 'Đầu tư', 'Lao động', 'Y tế', 'Giáo dục', 'Môi trường'])}</ul></div>`,
    places: { 'Đất đai': 'main', 'Môi trường': 'main', 'Văn bản': 'menu' },
  },
  {
    name: 'older posts of a list of posts belong to the list',
    html: `<nav><ul>${items(MENU)}</ul></nav><div class="main"><h2>Cải cách hành chính</h2><div class="noi-bat"><a href="/n.html">Bài nổi bật của chuyên mục cải cách hành chính</a><p>${PROSE}</p></div><h3>Các tin khác</h3><ul>${posts(1, 8)}</ul></div>`,
    places: { 'Bài nổi bật': 'main', 'Các tin khác': 'main', 'Bài viết thứ 1': 'main', 'Bài viết thứ 8': 'main' },
  },
  {
    name: 'older posts below an article do not',
    html: `<nav><ul>${items(MENU)}</ul></nav><div class="main"><h2>Hội nghị</h2><p>${PROSE}</p><p>${PROSE} <a href="/khac">xem kế hoạch số 12 của Ủy ban nhân dân tỉnh</a></p><h3>Các tin khác:</h3><ul>${posts(1, 8)}</ul></div>`,
    places: {
      'Hội nghị': 'main',
      'Sáng nay#2': 'main',
      'Các tin khác': 'related',
      'Bài viết thứ 1': 'related',
      'Bài viết thứ 8': 'related',
    },
  },
  {
    name: 'a short article with an attachment, older posts below',
    html: `<nav><ul>${items(MENU)}</ul></nav><div class="main"><h2>Thông báo</h2><p>${PROSE}</p><p><a href="/f/thong-bao.pdf">Thông báo số 12 về việc tuyển dụng viên chức.pdf</a></p><p><b>Tin mới hơn</b></p><p><a href="/a">Bài mới hơn thứ nhất của chuyên mục này</a></p><p><b>Tin cũ hơn</b></p><p><a href="/b">Bài cũ hơn thứ nhất của chuyên mục này</a></p></div>`,
    places: {
      'Thông báo số 12': 'main',
      'Tin mới hơn': 'related',
      'Bài mới hơn': 'related',
      'Tin cũ hơn': 'related',
      'Bài cũ hơn': 'related',
    },
  },
  {
    name: 'news on a home page is main text, whatever its headings',
    html: `<header><h1>Sở Nội vụ</h1></header><nav><ul>${items(MENU)}</ul></nav><div class="home"><h2>Tin nổi bật</h2><div><a href="/n1">Bài nổi bật thứ nhất trên trang chủ của sở</a><p>${PROSE}</p></div><h2>Tin mới nhất</h2><ul>${posts(1, 5)}</ul><h2>Thông báo</h2><ul>${posts(6, 9)}</ul></div>`,
    places: { 'Sở Nội vụ': 'header', 'Bài nổi bật': 'main', 'Bài viết thứ 2': 'main', 'Bài viết thứ 9': 'main' },
  },
  {
    name: 'the right column is the main one',
    html: `<div class="left"><ul>${items(MENU)}</ul></div><div class="right"><h3>Tin hoạt động</h3><p>${PROSE}</p><p>${PROSE}</p></div>`,
    places: { 'Văn bản': 'sidebar', 'Tin hoạt động': 'main', 'Sáng nay': 'main' },
  },
  {
    name: 'a column of the grid with the procedures, a narrow one with links',
    html: `<div class="container"><div class="row"><div class="col-md-9"><h3>Danh sách thủ tục</h3><table><tr><th>Mã</th><th>Tên</th></tr>${[1, 2, 3, 4, 5].map((n) => `<tr><td>1.00178${n}</td><td><a href="/tt/${n}">Cấp phép lần ${n}</a></td></tr>`).join('')}</table></div><div class="col-md-3"><ul>${items(MENU.slice(0, 5))}</ul></div></div></div>`,
    places: { 'Danh sách thủ tục': 'main', '1.001781': 'main', 'Cấp phép lần 5': 'main', 'Tin tức': 'menu' },
  },
  {
    name: 'columns within a list of posts are no columns of the page',
    html: `<nav><ul>${items(MENU)}</ul></nav><div class="list"><h1>Tin tức</h1>${[1, 2, 3, 4, 5, 6].map((n) => `<div class="row"><div class="col-md-4"><a href="/b${n}"><img src="/b${n}.jpg" alt=""></a></div><div class="col-md-8"><a href="/b${n}">Bài số ${n} của chuyên mục</a><p>${n}/5/2024</p></div></div>`).join('')}</div>`,
    places: { 'Bài số 1': 'main', '6/5/2024': 'main' },
  },
  {
    name: 'who is responsible, within an article',
    html: `<nav><ul>${items(MENU)}</ul></nav><div class="detail"><h1>Quyết định</h1><p>${PROSE}</p><p>Chánh Văn phòng chịu trách nhiệm thi hành.</p><p>Người ký: Nguyễn Văn A</p></div><div class="footer">Sở Nội vụ</div>`,
    places: { 'Chánh Văn phòng': 'main', 'Người ký': 'main', 'Sở Nội vụ': 'footer' },
  },
  {
    name: 'a foot without a name, in lines of one box',
    html: `<ul id="menu">${items(MENU)}</ul><div><h2>Tin</h2><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></div><center>© 2024 Sở Nội vụ<br>Điện thoại: 0238.3844500<br>Đang truy cập: 12</center>`,
    places: { 'Sáng nay#4': 'main', '© 2024': 'footer', 'Điện thoại': 'footer', 'Đang truy cập': 'footer' },
  },
  {
    name: 'a path in one line, a menu in one line',
    html: `<div><a href="/">Trang chủ</a> | <a href=/1>Giới thiệu</a> | <a href=/2>Tin tức</a> | <a href=/3>Văn bản</a> | <a href=/4>Liên hệ</a></div><div><a href="/">Trang chủ</a> &raquo; <a href="/tin">Tin tức</a> &raquo; Chi tiết</div><div><h2>Tin</h2><p>${PROSE}</p></div>`,
    places: { 'Trang chủ | Giới thiệu': 'menu', 'Trang chủ » Tin tức': 'breadcrumb', Tin: 'main' },
  },
  {
    name: 'header and footer of an article are the article',
    html: `<header>Cổng thông tin</header><nav>${items(MENU, 'span')}</nav><main><article><header><h1>Bài</h1><p>12/05/2025</p></header><p>${PROSE}</p><footer><p>Tác giả: A</p></footer></article></main><footer>Chân</footer>`,
    places: { 'Cổng thông tin': 'header', Bài: 'main', '12/05/2025': 'main', 'Tác giả': 'main', Chân: 'footer' },
  },
  {
    name: 'names that hold the words and mean something else',
    html: `<nav><ul>${items(MENU)}</ul></nav><div class="content"><h1 class="page-header">Thủ tục</h1><ul class="nav nav-tabs"><li><a href="#a">Trình tự</a></li><li><a href="#b">Hồ sơ</a></li></ul><div class="tab-content float-left"><p class="text-right">Lệ phí: không</p><p>${PROSE}</p></div><ul class="pagination navbar-right"><li><a href="?p=2">Sau</a></li></ul></div>`,
    places: { 'Thủ tục#2': 'main', 'Trình tự': 'main', 'Lệ phí': 'main', Sau: 'main' },
  },
  {
    name: 'an off-canvas menu at the end, a clock at the start',
    html: `<div>Thứ hai, 12/05/2025</div><div class="top-menu"><ul>${items(MENU)}</ul></div><div><h1>Tin</h1><p>${PROSE}</p></div><footer>Bản quyền</footer><div class="mobile-menu"><ul>${items(MENU)}</ul></div>`,
    places: {
      'Thứ hai': 'header',
      'Tin tức': 'menu',
      Tin: 'menu',
      'Sáng nay': 'main',
      'Bản quyền': 'footer',
      'Tin tức#2': 'menu',
    },
  },
  {
    name: 'comments',
    html: `<nav><ul>${items(MENU)}</ul></nav><div><h1>Bài</h1><p>${PROSE}</p><div class="box"><h4>Bình luận (2)</h4><p>Bài hay, 01/01/2020</p></div><h3>Ý kiến bạn đọc</h3><p>Cảm ơn sở</p></div>`,
    places: { 'Sáng nay': 'main', 'Bài hay': 'comment', 'Cảm ơn sở': 'comment' },
  },
  {
    name: 'comments under a count in plain text',
    html: `<nav><ul>${items(MENU)}</ul></nav><div><h1>Bài</h1><p>${PROSE}</p></div><div class="cmts"><div>Bình luận (1)</div><div><b>Hoàng Lan</b> <time>12/09/2024</time><div>Mong sớm áp dụng cho cả cấp huyện.</div></div></div>`,
    places: { 'Sáng nay': 'main', 'Hoàng Lan': 'comment', 'Mong sớm': 'comment' },
  },
  {
    name: 'how many comments there are, in a bar under the text beside its day',
    html: `<nav><ul>${items(MENU)}</ul></nav><div><h1>Bài</h1><p>${PROSE}</p><div class="bar"><div>Bình luận (1)</div><div>Lượt xem: 40</div><div>Ngày đăng: 12/09/2024</div></div></div>`,
    places: { 'Sáng nay': 'main', 'Ngày đăng': 'main' },
  },
  {
    name: 'how many comments there are, over the text',
    html: `<nav><ul>${items(MENU)}</ul></nav><div><h1>Bài</h1><div><div>Bình luận (1)</div><div>12/09/2024</div><p>${PROSE}</p></div></div>`,
    places: { 'Sáng nay': 'main', '12/09/2024': 'main' },
  },
  {
    name: 'nothing but text',
    html: `<p>${PROSE}</p><p>Điện thoại: 0238</p>`,
    places: { 'Sáng nay': 'main', 'Điện thoại': 'main' },
  },
  {
    name: 'nothing but links',
    html: `<ul>${posts(1, 9)}</ul>`,
    places: { 'Bài viết thứ 1': 'main', 'Bài viết thứ 9': 'main' },
  },
  {
    name: 'a site map is main text',
    html: `<ul class="menu">${items(MENU)}</ul><div class="noidung"><h2>Sơ đồ cổng</h2><ul>${items([...MENU, ...MENU])}</ul></div><div class="footer">Chân</div>`,
    places: { 'Sơ đồ cổng': 'main', 'Văn bản#2': 'main' },
  },
  {
    name: 'a table layout without widths',
    html: `<table><tr><td><table>${items(MENU, 'tr').replaceAll('<tr><a', '<tr><td><a').replaceAll('</a></tr>', '</a></td></tr>')}</table></td><td><b>Hội nghị triển khai</b><p>${PROSE}</p><p>${PROSE}</p></td></tr></table>`,
    places: { 'Văn bản': 'menu', 'Hội nghị': 'main', 'Sáng nay': 'main' },
  },
  {
    name: 'the last page of a list, one short post beside the side column of a table',
    html: `<title>Tin tức</title><table width="990"><tr><td colspan="2">Hôm nay</td></tr><tr><td width="200">${items([...MENU, 'Hỏi đáp', 'Liên hệ'], 'div')}<div>Tra cứu</div></td><td><div>Tin tức</div><div class="tin"><a href="/tin/1">Ngày chạy vì sức khỏe toàn dân</a> (23/3)<br>Hai nghìn người chạy.</div><table><tr><td><a href="/tin?p=1">1</a></td><td>2</td></tr></table></td></tr><tr><td colspan="2">${PROSE}</td></tr></table>`,
    places: { 'Ngày chạy': 'main', 'Hai nghìn': 'main', 'Hỏi đáp': 'menu' },
  },
  {
    name: 'label and value in two columns are a table of data',
    html: `<nav><ul>${items(MENU)}</ul></nav><h1>Chi tiết</h1><table><tr><td width="20%">Lệ phí</td><td>Không</td></tr><tr><td width="20%">Biểu mẫu</td><td><a href="/a.doc">Mẫu 1</a><br><a href="/b.doc">Mẫu 2</a><br><a href="/c.doc">Mẫu 3</a><br><a href="/d.doc">Mẫu 4</a><br><a href="/e.doc">Mẫu 5</a></td></tr></table>`,
    places: { 'Lệ phí': 'main', 'Mẫu 5': 'main' },
  },
  {
    name: 'so they are with all widths given, and a long value',
    html: `<nav><ul>${items(MENU)}</ul></nav><h1>Chi tiết</h1><table><tr><td width="20%">Trình tự thực hiện</td><td width="80%"><p>Bước 1</p><p>Bước 2</p><p>Bước 3</p><p>Bước 4</p><p>Bước 5</p></td></tr><tr><td width="20%">Lệ phí</td><td width="80%">Không</td></tr></table>`,
    places: { 'Trình tự thực hiện': 'main', 'Bước 5': 'main', 'Lệ phí': 'main' },
  },
  {
    name: 'a template that calls the page’s text its left column',
    html: `<title>Danh mục thủ tục - Sở Nội vụ</title><div class="menu"><ul>${items(MENU)}</ul></div><div class="wrap"><div class="bread">Trang chủ / Danh mục thủ tục</div><div class="col-left"><h2><span>Danh mục thủ tục</span></h2><ul>${posts(1, 4)}</ul></div><div class="col-right"><h3>Liên kết</h3><ul>${items(['Cổng dịch vụ công', 'Thư điện tử', 'Lịch công tác'])}</ul><p>${PROSE}</p></div></div><div class="footer"><p>Địa chỉ: số 1</p><p>${PROSE}</p></div>`,
    places: {
      'Danh mục thủ tục': 'main',
      'Bài viết thứ 1': 'main',
      'Liên kết': 'sidebar',
      'Thư điện tử': 'sidebar',
      'Địa chỉ': 'footer',
    },
  },
  {
    name: 'its right column, beside a menu that names the page',
    html: `<title>Đường dây nóng</title><div id="left-column"><ul>${items([...MENU, 'Đường dây nóng'])}</ul></div><div id="right-column"><b>Đường dây nóng</b><p>Đang cập nhật</p></div><div class="footer"><p>Địa chỉ: số 1</p><p>${PROSE}</p></div>`,
    places: { 'Đường dây nóng#2': 'main', 'Đang cập nhật': 'main', 'Văn bản': 'sidebar' },
  },
  {
    name: 'a left column headed like the page, beside the page’s own text',
    html: `<title>Đường dây nóng</title><div class="menu"><ul>${items(MENU)}</ul></div><div class="wrap"><div class="col-left"><h3>Đường dây nóng</h3><p>Số máy của huyện</p></div><div class="text"><h2>Đường dây nóng</h2><p>Đang cập nhật</p><p>Bài mới</p></div></div><div class="footer"><p>Địa chỉ: số 1</p><p>${PROSE}</p></div>`,
    places: { 'Số máy': 'sidebar', 'Đang cập nhật': 'main' },
  },
  {
    name: 'a narrow column with more to say than the wide one under the page’s title',
    html: `<div class="menu"><ul>${items(MENU)}</ul></div><div class="row"><div class="span8"><h1>Quy trình nội bộ</h1><p>Đang cập nhật</p></div><div class="span4"><p>Tuyên truyền: ${PROSE} ${PROSE}</p></div></div><div class="footer"><p>Địa chỉ: số 1</p></div>`,
    places: { 'Đang cập nhật': 'main', 'Tuyên truyền': 'sidebar' },
  },
  {
    name: 'so in the cells of a table',
    html: `<div class="menu"><ul>${items(MENU)}</ul></div><table><tr><td width="720"><h1>Quy trình nội bộ</h1></td><td width="280"><p>Tuyên truyền: ${PROSE} ${PROSE}</p></td></tr></table><div class="footer"><p>Địa chỉ: số 1</p></div>`,
    places: { 'Quy trình nội bộ': 'main', 'Tuyên truyền': 'sidebar' },
  },
  {
    name: 'so where only the narrow cell has a width, and the other one alone a heading',
    html: `<div class="menu"><ul>${items(MENU)}</ul></div><table><tr><td valign="top"><h2>Quy trình nội bộ</h2></td><td valign="top" width="200"><p><b>Thông báo</b></p><p>Tuyên truyền: ${PROSE} ${PROSE}</p></td></tr></table><div class="footer"><p>Địa chỉ: số 1</p></div>`,
    places: { 'Quy trình nội bộ': 'main', 'Tuyên truyền': 'sidebar' },
  },
  {
    name: 'a label beside a long value with headings of its own',
    html: `<nav><ul>${items(MENU)}</ul></nav><table><tr><td width="200">Trình tự thực hiện</td><td><h3>Bước 1</h3><p>${PROSE}</p><h3>Bước 2</h3><p>${PROSE}</p></td></tr></table>`,
    places: { 'Trình tự thực hiện': 'main', 'Bước 2': 'main' },
  },
  {
    name: 'a foot without a name that says who and where',
    html: `<title>Sở Nội vụ</title><div><div><a href="/">Trang chủ</a> <a href="/t">Tin tức</a></div></div><div><h2>Giới thiệu</h2><p>${PROSE}</p></div><div><p>Sở Nội vụ</p><p>Địa chỉ: số 1</p><p>Điện thoại: 0238</p></div>`,
    places: { 'Giới thiệu': 'main', 'Sở Nội vụ': 'footer', 'Địa chỉ': 'footer', 'Điện thoại': 'footer' },
  },
  {
    name: 'who and where under a heading is what the page says',
    html: `<title>Liên hệ</title><div><a href="/">Trang chủ</a> <a href="/t">Tin tức</a></div><div><h2>Liên hệ</h2><p>Sở Nội vụ</p><p>Địa chỉ: số 1</p><p>Điện thoại: 0238</p></div>`,
    places: { 'Địa chỉ': 'main', 'Điện thoại': 'main' },
  },
  {
    name: 'a heading of neighbours that alone is marked so, over their list',
    html: `<title>Tin</title><div class="menu"><ul>${items(MENU)}</ul></div><div class="wrap"><h1>Khối thi đua trao giải</h1><p>${PROSE}</p><div class="tinlienquan">Tin cùng chuyên mục</div><ul><li><a href="/3">Hội thao của ngành</a></li></ul></div><div class="footer"><p>Trụ sở: số 1</p></div>`,
    places: { 'Hội thao của ngành': 'related', 'Trụ sở': 'footer' },
  },
  {
    name: 'two columns, and neither is headed like the page',
    html: `<title>Sở Nội vụ</title><div class="menu"><ul>${items(MENU)}</ul></div><div class="wrap"><div class="col-left"><h3>Thông báo</h3><ul>${posts(1, 3)}</ul></div><div class="col-right"><h3>Liên kết</h3><ul>${items(MENU)}</ul></div></div><div class="footer"><p>Địa chỉ: số 1</p><p>${PROSE}</p></div>`,
    places: { 'Liên kết': 'sidebar' },
  },
  {
    name: 'a nav of page numbers belongs to the list that it turns',
    html: `<nav><ul>${items(MENU)}</ul></nav><main><h2>Thủ tục hành chính lĩnh vực đo lường</h2><ul>${posts(1, 3)}</ul><nav><ul><li>1</li><li><a href="/t?p=2">2</a></li><li><a href="/t?p=2">Trang sau</a></li></ul></nav></main>`,
    places: { 'Giới thiệu': 'menu', '1': 'main', '2': 'main', 'Trang sau': 'main' },
  },
  {
    name: 'the one cell without a width between narrow ones is the page, however little it says',
    html: `<title>Sở Nội vụ > Công khai thủ tục của Sở</title><div><ul>${items(MENU)}</ul></div><table><tr><td width="220"></td><td><h2>Công khai thủ tục của Sở</h2><p>Chọn lĩnh vực:</p><ul>${items(['Tổ chức phi chính phủ', 'Văn thư lưu trữ'])}</ul></td><td width="220"><div><span>Sự kiện</span>${posts(1, 5)}</div></td></tr></table><div><p>Bản quyền 2022</p></div>`,
    places: { 'Chọn lĩnh vực': 'main', 'Văn thư lưu trữ': 'main', 'Bài viết thứ 3': 'sidebar' },
  },
  {
    name: 'what is new on the portal, below the rows that the page is there for',
    html: `<title>Văn bản về cải cách hành chính - Sở Nội vụ</title><div><ul>${items(MENU)}</ul></div><div><h2>Văn bản về cải cách hành chính</h2><table><tr><th>Số, ký hiệu</th><th>Trích yếu</th></tr><tr><td>05-NQ/TU</td><td>Nghị quyết về công tác của tỉnh</td></tr></table></div><div><h2>Tin mới</h2><ul>${posts(1, 4)}</ul></div>`,
    places: { '05-NQ/TU': 'main', 'Tin mới': 'related', 'Bài viết thứ 3': 'related' },
  },
  {
    name: 'so below a list of its own, on its last page with one row',
    html: `<title>Văn bản chỉ đạo – Sở Nội vụ</title><div><ul>${items(MENU)}</ul></div><h1>Văn bản chỉ đạo</h1><ul><li><a href="/vb/1">Thông tư về việc tăng cường kỷ luật, kỷ cương, số 190/TT-BNV</a> (ban hành ngày 04/01/2022)</li></ul><div><h3>Tin mới cập nhật</h3><ul>${posts(1, 4)}</ul></div>`,
    places: { 'Thông tư về': 'main', 'Bài viết thứ 3': 'related' },
  },
  {
    name: 'so where a path is all the heading that the page has',
    html: `<title>Tin CCHC | Sở Nội vụ</title><div><ul>${items(MENU)}</ul></div><div><a href="/">Trang chủ</a> » <b>Tin CCHC</b></div><div><ul>${posts(1, 4)}</ul></div><div><div>Tin mới</div><ul>${posts(5, 8)}</ul></div>`,
    places: { 'Bài viết thứ 1': 'main', 'Bài viết thứ 6': 'related' },
  },
  {
    name: 'what a column itself heads as new or picked is its own',
    html: `<title>Cải cách hành chính - Sở Nội vụ</title><div><ul>${items(MENU)}</ul></div><h1>Cải cách hành chính</h1><div><h3>Tin nổi bật</h3><ul>${posts(1, 2)}</ul></div><div><h3>Tin mới nhất</h3><ul>${posts(3, 6)}</ul></div>`,
    places: { 'Bài viết thứ 1': 'main', 'Bài viết thứ 5': 'main' },
  },
  {
    name: 'one post with its summary may head the list of new ones',
    html: `<title>Cải cách hành chính - Sở Nội vụ</title><div><ul>${items(MENU)}</ul></div><h1>Cải cách hành chính</h1><div><h2><a href="/bai-0">Bài viết đầu chuyên mục nói về cải cách hành chính</a></h2><p>${PROSE}</p></div><div><h3>Tin mới nhất</h3><ul>${posts(1, 6)}</ul></div>`,
    places: { 'Bài viết thứ 5': 'main' },
  },
  {
    name: 'a home page that calls its news new',
    html: `<title>Sở Nội vụ tỉnh Bình Định</title><nav><ul>${items(MENU)}</ul></nav><div><h2>Thông báo</h2><ul>${posts(1, 3)}</ul></div><div><h2>Tin mới</h2><ul>${posts(4, 6)}</ul></div>`,
    places: { 'Bài viết thứ 2': 'main', 'Bài viết thứ 5': 'main' },
  },
  {
    name: 'so where it is headed by its body, under a path of links that no mark names',
    html: `<title>Sở Nội vụ tỉnh Bình Định</title><h2>Sở Nội vụ tỉnh Bình Định</h2><p>| <a href="/">Trang chủ</a> | <a href="/g">Giới thiệu</a></p><table><tr><td><h2>Tin mới</h2>${posts(1, 2)}</td><td width="200"></td></tr></table>`,
    places: { 'Bài viết thứ 1': 'main' },
  },
  {
    name: 'a counter of visitors after the foot, marked by nothing',
    html: `<div><ul>${items(MENU)}</ul></div><h1>Kết quả chỉ số cải cách hành chính</h1><p>${PROSE}</p><div><p>Bản quyền 2022</p></div><div><b>Thống kê truy cập</b><p>Đang online: 12</p><p>Hôm nay: 1.234</p><p>Tổng lượt truy cập: 0912345678</p></div>`,
    places: { 'Đang online': 'footer', 'Hôm nay': 'footer', 'Tổng lượt': 'footer' },
  },
  {
    name: 'so under the text, where no foot is told',
    html: `<h1>Kết quả chỉ số cải cách hành chính</h1><p>${PROSE}</p><div><b>Thống kê truy cập</b><p>Đang online: 12</p><p>Hôm nay: 1.234</p><p>Tổng lượt truy cập: 0912345678</p></div><p>Sở công bố kết quả.</p>`,
    places: { 'Đang online': 'sidebar', 'Hôm nay': 'sidebar', 'Tổng lượt': 'sidebar', 'Sở công bố': 'main' },
  },
  {
    name: 'a counter whose numbers stand in cells of their own',
    html: `<h1>Kết quả chỉ số</h1><p>${PROSE}</p><table><tr><td>Hôm nay</td><td>812</td></tr><tr><td>Hôm qua</td><td>954</td></tr><tr><td>Tất cả</td><td>1 204 551</td></tr></table>`,
    places: { 'Hôm nay': 'sidebar', '812': 'sidebar', '1 204 551': 'sidebar' },
  },
  {
    name: 'files counted by month are no visitors',
    html: `<h1>Tình hình giải quyết hồ sơ</h1><p>${PROSE}</p><p>Tháng này: 120</p><p>Tháng trước: 98</p><p>Tổng số: 1.204</p>`,
    places: { 'Tháng này': 'main', 'Tổng số': 'main' },
  },
  {
    name: 'the menu once more at the end, under names that nobody knows',
    html: `<nav><ul>${items(MENU)}</ul></nav><div><h2>Quy trình nội bộ</h2><p>${PROSE}</p></div><div class="css-1x"><button>Đóng</button><ul>${items(MENU)}</ul></div>`,
    places: { 'Giới thiệu': 'menu', 'Giới thiệu#2': 'menu', 'Hỏi đáp#2': 'menu' },
  },
  {
    name: 'on the site map the same list is the page',
    html: `<nav><ul>${items(MENU)}</ul></nav><div><h2>Sơ đồ cổng</h2><ul>${items(MENU)}</ul></div>`,
    places: { 'Giới thiệu': 'menu', 'Giới thiệu#2': 'main' },
  },
  {
    name: 'a section that leads to its pages, of which the menu has a good part',
    html: `<nav><ul>${items(MENU)}</ul></nav><div><h2>Giới thiệu</h2><ul>${items(MENU.slice(0, 3))}</ul></div>`,
    places: { 'Giới thiệu': 'menu', 'Tin tức#2': 'main' },
  },
  {
    name: 'a title over three links, beside a cell with two',
    html: `<title>Kết quả các chỉ số</title><div><ul>${items(MENU)}</ul></div><table><tr><td><div>Liên kết nhanh</div><ul>${items(['Cổng dịch vụ công', 'Công báo'])}</ul></td><td><h2>Kết quả các chỉ số</h2><ul><li><a href="/a">Kết quả chỉ số năm 2019</a></li><li><a href="/b">Kết quả chỉ số năm 2020</a></li><li><a href="/c">Kết quả chỉ số năm 2021</a></li></ul></td></tr></table><div><p>Bản quyền thuộc Sở Nội vụ</p></div>`,
    places: { 'Kết quả chỉ số năm 2021': 'main', 'Giới thiệu': 'menu' },
  },
  {
    name: 'notices beside the text, where the cells say pixels and one is the menu',
    html: `<table width="780"><tr><td width="170"><table>${MENU.slice(0, 6)
      .map((words, nth) => `<tr><td><img src="/b.gif"> <a href="/m${nth}">${words}</a>`)
      .join(
        '',
      )}</table></td><td width="440"><p><b>Văn bản chỉ đạo</b><table><tr><td>12/SNV-VP<td>30-09-2022<td>Báo cáo quý</table></td><td width="170"><table><tr><td>Thời tiết</td></tr><tr><td>Mộc Châu: 18 độ</td></tr><tr><td><a href="https://moha.gov.vn/1">Phiên họp của Bộ (18-10-2022)</a></td></tr></table></td></tr></table>`,
    places: {
      'Giới thiệu': 'menu',
      '12/SNV-VP': 'main',
      'Báo cáo quý': 'main',
      'Thời tiết': 'sidebar',
      'Phiên họp của Bộ': 'sidebar',
    },
  },
  {
    name: 'a box with the day beside the text, opposite a box of links',
    html: `<table id="Khung" width="100%"><tr><td style="width:22%"><table><tr><td>CHUYÊN MỤC</td></tr>${MENU.slice(
      0,
      4,
    )
      .map((words, nth) => `<tr><td><a href="/m${nth}">${words}</a></td></tr>`)
      .join(
        '',
      )}</table></td><td style="width:56%"><span>Văn bản chỉ đạo</span><table border="1"><tr><th>Số</th><th>Trích yếu</th></tr><tr><td>12/SNV-VP</td><td>Báo cáo quý</td></tr><tr><td>13/SNV-VP</td><td>Lịch họp</td></tr></table></td><td style="width:22%"><table><tr><td>LỊCH</td></tr><tr><td>Thứ tư, 30/11/2022</td></tr></table></td></tr></table>`,
    places: { '12/SNV-VP': 'main', LỊCH: 'sidebar', 'Thứ tư, 30/11/2022': 'sidebar' },
  },
  {
    name: 'cells that say no widths: a short text under the page’s title, between a menu and a longer notice',
    html: `<title>Tình hình giải quyết hồ sơ quý I</title><table><tr><td><table>${MENU.slice(0, 6)
      .map((words, nth) => `<tr><td><a href="/m${nth}">${words}</a></td></tr>`)
      .join(
        '',
      )}</table></td><td><p><b>Tình hình giải quyết hồ sơ quý I</b></p><p>Đã giải quyết 95 hồ sơ.</p></td><td><p>Thời tiết</p><p>Mộc Châu: 18 đến 24 độ, Sơn La: 21 đến 29 độ, có mưa rào</p><p>Phiên họp của Bộ (18-10-2022)</p></td></tr></table>`,
    places: { 'Giới thiệu': 'menu', 'Đã giải quyết 95': 'main', 'Phiên họp của Bộ': 'sidebar' },
  },
  {
    name: 'one cell that says no width and has the only heading, boxes of a few lines at both sides',
    html: `<table width="100%"><tr><td width="22%"><div>Tiếp nhận ý kiến</div><p>Đường dây nóng: 0238 3844 500</p></td><td><h2>Hệ thống chất lượng</h2><p>${SHORT}</p></td><td width="20%"><div>Liên kết</div><a href="/b">UBND tỉnh Nghệ An</a></td></tr></table>`,
    places: {
      'Tiếp nhận ý kiến': 'sidebar',
      'Hệ thống chất lượng': 'main',
      'Sở đã nhận': 'main',
      'Liên kết': 'sidebar',
    },
  },
  {
    name: 'each cell has a heading of its own, one says no width',
    html: `<table width="100%"><tr><td width="30%"><h3>Thời hạn</h3><p>${SHORT}</p></td><td><h3>Hồ sơ</h3><p>${SHORT}</p></td><td width="20%"><h3>Lệ phí</h3><p>Không thu</p></td></tr></table>`,
    places: { 'Thời hạn': 'main', 'Hồ sơ': 'main', 'Lệ phí': 'main' },
  },
  {
    name: 'cells of the same widths without a menu are the page’s own',
    html: `<h1>Thi đua</h1><table width="780"><tr><td width="170"><p>Ảnh: Đoàn Anh</p></td><td width="440"><p>${PROSE}</p></td><td width="170"><p>Số 12/SNV-VP</p><p>Ngày 18-10-2022</p></td></tr></table>`,
    places: { 'Ảnh: Đoàn Anh': 'main', 'Số 12/SNV-VP': 'main' },
  },
  {
    name: 'a container of the text whose box is drawn like a header, below the menu',
    html: `<title>Kết quả đánh giá cán bộ</title><div id="menu"><ul>${items(MENU)}</ul></div><div class="khung khung_Header"><div><span>Kết quả đánh giá cán bộ</span></div><div>Có 31 người hoàn thành tốt nhiệm vụ.</div></div><div id="footer">Sở Nội vụ</div>`,
    places: { 'Kết quả đánh giá': 'main', 'Có 31 người': 'main', 'Sở Nội vụ': 'footer' },
  },
  {
    name: 'a container of DotNetNuke, its title another than the page’s',
    html: `<title>Thủ tục hành chính</title><div id="menu"><ul>${items(MENU)}</ul></div><table><tr><td class="contentpane"><div class="c_DNN6 c_DNN6_Header"><div class="head_title"><span>Danh mục thủ tục</span></div><div>1.001786 Cấp giấy chứng nhận</div></div></td></tr></table>`,
    places: { 'Danh mục thủ tục': 'main', '1.001786': 'main' },
  },
  {
    name: 'a header below a row of links that begins with the portal’s own name',
    html: `<title>Cổng thông tin điện tử Sở Nội vụ</title><div>${items(['Thư điện tử', 'Lịch họp', 'RSS', 'English', 'Sơ đồ'], 'span')}</div><div id="header"><div>Cổng thông tin điện tử</div><div>Sở Nội vụ</div></div><div id="menu"><ul>${items(MENU)}</ul></div><h2>Tin mới</h2><p>${PROSE}</p>`,
    places: { 'Cổng thông tin điện tử': 'header', 'Sở Nội vụ': 'header', 'Tin mới': 'main' },
  },
];
