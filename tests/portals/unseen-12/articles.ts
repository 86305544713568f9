import type { SinglePage } from './page.ts';
import {
  DRUPAL,
  drupal,
  HTML4,
  html4,
  JOOMLA,
  joomla,
  LIFERAY,
  liferay,
  NEXT,
  next,
  NUKE,
  nuke,
  SHAREPOINT,
  sharepoint,
  WORDPRESS,
  wordpress,
} from './shells.ts';

const prose = (
  about: string,
) => `<p>Sáng nay, tại hội trường cơ quan, Sở đã họp bàn về ${about}. Dự họp có lãnh đạo các phòng chuyên môn, đơn vị trực thuộc và đại diện doanh nghiệp trên địa bàn tỉnh.</p>
<p>Các đại biểu nêu những việc đã làm được, chỉ ra chỗ còn chậm và đề xuất cách làm trong thời gian tới. Kết luận cuộc họp, Giám đốc Sở đề nghị từng phòng rà soát lại phần việc của mình, bảo đảm người dân không phải đi lại nhiều lần.</p>`;

export const articles: readonly SinglePage[] = [
  {
    id: 'nuke-article',
    path: '/vi/news/cai-cach-hanh-chinh/so-hop-ban-cong-tac-cai-cach-hanh-chinh-quy-iii-1204.html',
    html: nuke({
      title: 'Sở họp bàn công tác cải cách hành chính quý III',
      main: `<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">Sở họp bàn công tác cải cách hành chính quý III</h1>
<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">Thứ tư - 24/08/2022 16:10</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a href="/vi/news/print/x-1204.html">In ra</a></li></ul></div></div>
<div class="hometext m-bottom">Quý III, Sở tập trung rút ngắn thời gian giải quyết hồ sơ.</div><div id="news-bodyhtml">${prose('công tác cải cách hành chính quý III')}<p>Hội nghị tổng kết năm dự kiến tổ chức vào ngày 15/12/2022.</p></div></div></div>
<div class="news_column"><p class="h3"><strong>Những tin mới hơn</strong></p><ul class="related"><li><a href="/vi/news/a-1210.html">Tập huấn chữ ký số</a> <em>(30/08/2022)</em></li></ul><p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="related"><li><a href="/vi/news/b-1190.html">Ngày hội khởi nghiệp</a> <em>(11/08/2022)</em></li></ul></div>`,
    }),
    truth: {
      kind: 'article',
      title: 'Sở họp bàn công tác cải cách hành chính quý III',
      published: { date: '2022-08-24', from: 'visible' },
      phones: NUKE.phones,
      maybePhones: NUKE.maybePhones,
      emails: NUKE.emails,
      addresses: NUKE.addresses,
      hotline: 'none',
      topics: NUKE.topics,
      procedures: [],
      ignored: [
        ['21/11/2022', 'clock'],
        ['30/08/2022', 'related'],
        ['11/08/2022', 'related'],
        ['15/12/2022', 'event'],
      ],
    },
  },
  {
    id: 'liferay-time-first',
    path: '/web/skhdt/news/-/details/20182/ban-giao-ban-thang-10-42322197',
    html: liferay({
      title: 'Giao ban tháng 10',
      main: `<div class="portlet-title"><h2>Giao ban tháng 10</h2></div><div class="lfr-meta"><i class="icon-time"></i> 28/10/2022 17:40 | <span class="view-count">Lượt xem: 245</span></div><div class="journal-content-article"><p><b>Ngày 27/10/2022, Sở giao ban công tác tháng 10.</b></p>${prose('tiến độ giải ngân vốn')}<p style="text-align:right"><b>Nguyễn Thanh</b></p></div>
<div class="taglib-ratings"><h4>Tin khác</h4><ul><li><a href="/web/skhdt/news/-/details/20182/khai-mac-hoi-cho-42322250">Khai mạc hội chợ (31/10/2022)</a></li></ul></div>`,
    }),
    truth: {
      kind: 'article',
      title: 'Giao ban tháng 10',
      published: { date: '2022-10-28', from: 'visible' },
      phones: LIFERAY.phones,
      emails: LIFERAY.emails,
      addresses: LIFERAY.addresses,
      hotline: 'none',
      topics: LIFERAY.topics,
      ignored: [
        ['20/11/2022', 'clock'],
        ['31/10/2022', 'related'],
      ],
    },
  },
  {
    id: 'sharepoint-words-date',
    path: '/Lists/TinTuc/View_Detail.aspx?ItemID=312',
    nasty: true,
    html: sharepoint({
      title: 'Chi tiết tin',
      main: `<div class="newsdetail"><div class="tieude">Bình Định sơ kết nửa năm thực hiện Kế hoạch 116</div><div class="ngaydang">4 tháng 7, 2022</div><div class="tomtat">Sáu tháng đầu năm, số hồ sơ trễ hẹn giảm.</div><div class="noidung">${prose('Kế hoạch số 116/KH-UBND ngày 16/11/2021 của UBND tỉnh')}</div></div>
<div class="binhluan"><h3>Ý kiến bạn đọc</h3><div class="cmt"><b>Lê Văn Bình</b> <i>(12/07/2022 09:12)</i><p>Rất mong Sở tiếp tục phát huy.</p></div></div>`,
    }),
    truth: {
      kind: 'article',
      title: '',
      published: { date: '2022-07-04', from: 'visible' },
      phones: SHAREPOINT.phones,
      emails: SHAREPOINT.emails,
      addresses: SHAREPOINT.addresses,
      hotline: 'none',
      topics: SHAREPOINT.topics,
      documents: [['116/KH-UBND', '2021-11-16']],
      ignored: [
        ['12/07/2022', 'comment'],
        ['16/11/2021', 'document'],
      ],
    },
  },
  {
    id: 'drupal-submitted',
    path: '/node/8841',
    html: drupal({
      title: 'Mô hình một cửa thân thiện ở Mộc Châu',
      main: `<h1 class="title" id="page-title">Mô hình một cửa thân thiện ở Mộc Châu</h1><div class="region region-content"><div id="node-8841" class="node node-article"><div class="meta submitted"><span property="dc:date dc:created" content="2022-05-13T08:30:00+07:00" datatype="xsd:dateTime">Được đăng bởi admin vào T6, 13/05/2022 - 08:30</span></div><div class="content"><div class="field field-name-body"><div class="field-item even" property="content:encoded">${prose('mô hình một cửa thân thiện')}</div></div></div></div></div>`,
      side: '<div class="block"><h2>Tin mới</h2><ul><li><a href="/node/8990">Sơn La đón đoàn công tác</a> <span>02/09/2022</span></li></ul></div>',
    }),
    truth: {
      kind: 'article',
      title: 'Mô hình một cửa thân thiện',
      published: { date: '2022-05-13', from: ['visible', 'meta'] },
      phones: DRUPAL.phones,
      maybePhones: DRUPAL.maybePhones,
      emails: DRUPAL.emails,
      addresses: DRUPAL.addresses,
      hotline: 'link',
      topics: DRUPAL.topics,
      newest: { date: '2022-09-02', title: 'Sơn La đón đoàn công tác' },
      ignored: [['02/09/2022', 'related']],
    },
  },
  {
    id: 'wordpress-time',
    path: '/ra-mat-mo-hinh-ngay-khong-hen/',
    html: wordpress({
      title: 'Ra mắt mô hình &#8220;Ngày không hẹn&#8221;',
      head: '<meta property="article:published_time" content="2024-03-08T02:10:00+00:00"/><meta property="article:modified_time" content="2024-06-01T02:10:00+00:00"/>',
      main: `<article id="post-551" class="post type-post"><header class="entry-header"><h1 class="entry-title">Ra mắt mô hình &#8220;Ngày không hẹn&#8221;</h1><div class="entry-meta"><span class="posted-on">Đăng ngày <a href="/2024/03/08/" rel="bookmark"><time class="entry-date published" datetime="2024-03-08T09:10:00+07:00">8 Tháng Ba, 2024</time><time class="updated" datetime="2024-06-01T09:10:00+07:00">1 Tháng Sáu, 2024</time></a></span></div></header><div class="entry-content">${prose('mô hình ngày không hẹn')}</div></article>
<div id="comments"><ol class="comment-list"><li class="comment"><b class="fn">Trần Hà</b> <time datetime="2024-03-10T09:00:00+07:00">10 Tháng Ba, 2024 lúc 9:00</time><p>Mô hình hay.</p></li></ol></div>`,
    }),
    truth: {
      kind: 'article',
      title: 'Ngày không hẹn',
      published: { date: '2024-03-08', from: ['visible', 'time'] },
      phones: WORDPRESS.phones,
      emails: WORDPRESS.emails,
      addresses: WORDPRESS.addresses,
      hotline: 'none',
      topics: WORDPRESS.topics,
      ignored: [['10 Tháng Ba, 2024', 'comment']],
    },
  },
  {
    id: 'joomla-created',
    path: '/index.php/cai-cach-hanh-chinh/233-ky-luat-ky-cuong',
    html: joomla({
      title: 'Siết chặt kỷ luật, kỷ cương hành chính',
      main: `<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">Siết chặt kỷ luật, kỷ cương hành chính</h2></div><dl class="article-info muted"><dt class="article-info-term">Thông tin</dt><dd class="createdby">Được viết bởi Văn phòng Sở</dd><dd class="category-name">Chuyên mục: Cải cách hành chính</dd><dd class="published"><span class="icon-calendar"></span><time datetime="2022-02-17T14:00:00+07:00" itemprop="datePublished">Được đăng: 17 Tháng 2 2022</time></dd><dd class="hits">Lượt xem: 1022</dd></dl><div itemprop="articleBody">${prose('kỷ luật, kỷ cương theo Chỉ thị số 26/CT-TTg ngày 05/9/2016')}</div></div>`,
    }),
    truth: {
      kind: 'article',
      title: 'Siết chặt kỷ luật',
      published: { date: '2022-02-17', from: ['visible', 'time'] },
      phones: JOOMLA.phones,
      emails: JOOMLA.emails,
      addresses: JOOMLA.addresses,
      hotline: 'none',
      topics: JOOMLA.topics,
      documents: [['26/CT-TTg', '2016-09-05']],
    },
  },
  {
    id: 'next-jsonld',
    path: '/tin-tuc/chuyen-doi-so-trong-quan-ly-do-luong',
    html: next({
      title: 'Chuyển đổi số trong quản lý đo lường',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Chuyển đổi số"},{"@type":"NewsArticle","headline":"Chuyển đổi số trong quản lý đo lường","datePublished":"2023-06-19T23:30:00.000Z","dateModified":"2023-07-01T00:00:00.000Z"}]}</script>',
      main: `<h1 class="text-2xl font-bold">Chuyển đổi số trong quản lý đo lường</h1><div class="prose mt-4">${prose('chuyển đổi số trong quản lý đo lường')}<p>Ngày 02/6/2023, đoàn công tác đã làm việc tại huyện Vạn Ninh.</p></div>`,
    }),
    truth: {
      kind: 'article',
      title: 'Chuyển đổi số trong quản lý đo lường',
      published: { date: '2023-06-20', from: 'json-ld' },
      phones: NEXT.phones,
      emails: NEXT.emails,
      addresses: NEXT.addresses,
      hotline: 'none',
    },
  },
  {
    id: 'html4-plain',
    path: '/chitiet.asp?id=77',
    html: html4({
      title: 'So Khoa hoc va Cong nghe',
      main: `<TABLE width="100%"><TR><TD><FONT size=4 color=#cc0000><B>Trao giải hội thi sáng tạo kỹ thuật tỉnh lần thứ 12</B></FONT></TD></TR><TR><TD><I>(Cập nhật: 9/12/2022 10:20:15 AM)</I></TD></TR><TR><TD align=justify>${prose('hội thi sáng tạo kỹ thuật')}</TD></TR></TABLE><BR><B>Các tin đã đưa</B><BR><IMG src="images/dot.gif"> <A href="chitiet.asp?id=75">Tập huấn sở hữu trí tuệ</A> (1/12/2022)<BR><IMG src="images/dot.gif"> <A href="chitiet.asp?id=74">Họp hội đồng khoa học</A> (28/11/2022)<BR>`,
      side: '<SCRIPT>document.write(new Date())</SCRIPT><MARQUEE>Chào mừng 76 năm ngày Toàn quốc kháng chiến 19/12/1946 - 19/12/2022</MARQUEE>',
    }),
    truth: {
      kind: 'article',
      title: '',
      published: { date: '2022-12-09', from: 'visible' },
      phones: HTML4.phones,
      emails: HTML4.emails,
      addresses: HTML4.addresses,
      hotline: 'none',
      ignored: [
        ['1/12/2022', 'related'],
        ['28/11/2022', 'related'],
      ],
    },
  },
  {
    id: 'slug-only',
    path: '/tin-tuc/khai-truong-cong-du-lieu-mo-115241129123044821.htm',
    nasty: true,
    html: next({
      title: 'Khai trương cổng dữ liệu mở',
      main: `<h1>Khai trương cổng dữ liệu mở</h1>${prose('cổng dữ liệu mở của tỉnh')}<p>Cổng được xây dựng theo Quyết định số 2201/QĐ-UBND ngày 14/9/2024.</p><h2>Tin liên quan</h2><div class="grid"><a href="/tin-tuc/hop-bao-115241205080000111.htm"><img src="/a.jpg" alt=""><span>Họp báo thường kỳ</span><span class="text-xs">05/12/2024</span></a></div>`,
    }),
    truth: {
      kind: 'article',
      title: 'Khai trương cổng dữ liệu mở',
      published: { date: '2024-11-29', from: 'slug' },
      phones: NEXT.phones,
      hotline: 'none',
      ignored: [
        ['05/12/2024', 'related'],
        ['14/9/2024', 'document'],
      ],
      documents: [['2201/QĐ-UBND', '2024-09-14']],
    },
  },
  {
    id: 'undated-with-dates-in-text',
    path: '/vi/news/tin-hoat-dong/doan-cong-tac-tham-vien-1300.html',
    nasty: true,
    html: nuke({
      title: 'Đoàn công tác thăm viện nghiên cứu',
      main: `<div class="news_column"><h1>Đoàn công tác thăm viện nghiên cứu</h1><div id="news-bodyhtml"><p>Ngày 12/10/2022, đoàn công tác của Sở đã đến thăm viện nghiên cứu, tìm hiểu cách tổ chức nghiên cứu giống cây trồng.</p>${prose('kết quả chuyến thăm')}<p>Theo Quyết định số 18/QĐ-SKHCN ngày 20/10/2022, đoàn gồm tám người.</p></div></div>`,
      side: '<div class="panel"><div class="panel-heading">Tin mới</div><ul><li><a href="/vi/news/c-1400.html">Nghiệm thu đề tài lúa</a><span class="date">18/11/2022</span></li></ul></div>',
    }),
    truth: {
      kind: ['article', 'standing'],
      title: 'Đoàn công tác thăm viện nghiên cứu',
      published: null,
      newest: { date: '2022-11-18', title: 'Nghiệm thu đề tài lúa' },
      phones: NUKE.phones,
      maybePhones: NUKE.maybePhones,
      hotline: 'none',
      ignored: [
        ['20/10/2022', 'document'],
        ['12/10/2022', 'event'],
      ],
    },
  },
  {
    id: 'impossible-and-year9999',
    path: '/web/skhdt/news/-/details/20182/thong-bao-nghi-le',
    nasty: true,
    html: liferay({
      title: 'Thông báo lịch nghỉ lễ',
      main: `<h2 class="header-title">Thông báo lịch nghỉ lễ</h2><div class="date">16/72/2020</div><div class="expire" title="Ngày hết hạn">31/12/9999</div><div class="content">${prose('lịch nghỉ lễ')}</div>`,
    }),
    truth: {
      kind: 'article',
      title: 'Thông báo lịch nghỉ lễ',
      published: null,
      phones: LIFERAY.phones,
      hotline: 'none',
      ignored: [
        ['16/72/2020', 'impossible'],
        ['31/12/9999', ['future', 'impossible']],
      ],
    },
  },
  {
    id: 'meta-only',
    path: '/index.php/tin-tuc/901-ngay-phap-luat',
    html: joomla({
      title: 'Hưởng ứng Ngày Pháp luật',
      head: '<meta name="DC.date.issued" content="2022-11-04"/>',
      main: `<div class="item-page"><h2>Hưởng ứng Ngày Pháp luật</h2>${prose('Ngày Pháp luật Việt Nam 9/11')}</div>`,
    }),
    truth: {
      kind: 'article',
      title: 'Hưởng ứng Ngày Pháp luật',
      published: { date: '2022-11-04', from: 'meta' },
      phones: JOOMLA.phones,
      hotline: 'none',
    },
  },
  {
    id: 'time-before-date-line',
    path: '/chuyen-muc/tin-tuc/khai-giang-lop-boi-duong.html',
    html: drupal({
      title: 'Khai giảng lớp bồi dưỡng',
      main: `<h1>Khai giảng lớp bồi dưỡng</h1><div class="date">04:36' PM - Thứ hai, 25/07/2016</div><div class="content">${prose('lớp bồi dưỡng nghiệp vụ đo lường')}<p>Lớp học kéo dài từ ngày 25/7/2016 đến hết ngày 29/7/2016.</p></div>`,
    }),
    truth: {
      kind: 'article',
      title: 'Khai giảng lớp bồi dưỡng',
      published: { date: '2016-07-25', from: 'visible' },
      phones: DRUPAL.phones,
      maybePhones: DRUPAL.maybePhones,
      hotline: 'link',
      ignored: [['29/7/2016', 'event']],
    },
  },
  {
    id: 'byline-at-foot',
    path: '/tin-tuc/kiem-tra-phong-thi-nghiem',
    nasty: true,
    html: next({
      title: 'Kiểm tra phòng thí nghiệm',
      main: `<h1>Kiểm tra phòng thí nghiệm</h1><article>${prose('việc kiểm tra phòng thí nghiệm')}</article><div class="flex justify-between"><span>Tác giả: Hoàng Lan</span><span>Ngày đăng: 6-9-2023</span></div><h3>Bài viết cùng chuyên mục</h3><ul><li><a href="/tin-tuc/x">Ngày hội STEM</a><span>15-9-2023</span></li></ul>`,
    }),
    truth: {
      kind: 'article',
      title: 'Kiểm tra phòng thí nghiệm',
      published: { date: '2023-09-06', from: 'visible' },
      phones: NEXT.phones,
      hotline: 'none',
      ignored: [['15-9-2023', 'related']],
    },
  },
];
