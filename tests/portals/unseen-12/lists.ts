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

export const lists: readonly SinglePage[] = [
  {
    id: 'nuke-column',
    path: '/vi/news/cai-cach-hanh-chinh/',
    html: nuke({
      title: 'Cải cách hành chính',
      main: `<div class="news_column"><div class="panel panel-default"><div class="panel-body featured"><a href="/vi/news/cai-cach-hanh-chinh/a-1.html" title="Sở ban hành bộ quy tắc ứng xử"><img src="/uploads/a.jpg" alt="Sở ban hành bộ quy tắc ứng xử"></a><h2><a href="/vi/news/cai-cach-hanh-chinh/a-1.html">Sở ban hành bộ quy tắc ứng xử</a></h2><div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o"></em> 14/11/2022 08:05:00 AM</li><li><em class="fa fa-eye"></em> Đã xem: 301</li></ul></div>Quy tắc gồm mười lăm điều về tác phong của công chức.</div></div>
<div class="panel panel-default"><div class="panel-body"><h3><a href="/vi/news/cai-cach-hanh-chinh/b-2.html">Tổ chức đối thoại với doanh nghiệp về hồ sơ đo lường</a></h3><div class="text-muted"><li><em class="fa fa-clock-o"></em> 02/11/2022 03:30:00 PM</li></div><p>Buổi đối thoại có hơn bốn mươi doanh nghiệp tham dự.</p></div></div>
<div class="panel panel-default"><div class="panel-body"><h3><a href="/vi/news/cai-cach-hanh-chinh/c-3.html">Công khai danh mục hồ sơ nộp qua bưu điện</a></h3><div class="text-muted"><li><em class="fa fa-clock-o"></em> 21/10/2022 10:00:00 AM</li></div></div></div></div>
<ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="/vi/news/cai-cach-hanh-chinh/page-2/">2</a></li></ul>`,
      side: '<div class="panel"><div class="panel-heading">Tin xem nhiều</div><ul><li><a href="/vi/news/tin/z-9.html">Tết trồng cây đời đời nhớ ơn Bác</a> 28/01/2022</li></ul></div>',
    }),
    truth: {
      kind: 'column',
      title: 'Cải cách hành chính',
      published: null,
      newest: { date: '2022-11-14', title: 'Sở ban hành bộ quy tắc ứng xử' },
      entries: [
        ['Sở ban hành bộ quy tắc ứng xử', '2022-11-14'],
        ['Tổ chức đối thoại', '2022-11-02'],
        ['Công khai danh mục hồ sơ nộp qua bưu điện', '2022-10-21'],
      ],
      phones: NUKE.phones,
      maybePhones: NUKE.maybePhones,
      hotline: 'none',
      procedures: [],
      topics: NUKE.topics,
      ignored: [['21/11/2022', 'clock']],
    },
  },
  {
    id: 'html4-column',
    path: '/cchc.asp',
    html: html4({
      title: 'Cai cach hanh chinh',
      main: `<TABLE width="100%"><TR><TD colspan=2 class=tieude><B>CẢI CÁCH HÀNH CHÍNH</B></TD></TR>
<TR><TD width=110><A href="chitiet.asp?id=410"><IMG src="upload/410.jpg" width=100></A></TD><TD><A href="chitiet.asp?id=410"><B>Bàn giải pháp nâng hạng chỉ số</B></A> <FONT size=1 color=gray>(18/8/2022)</FONT><BR>Các phòng cùng tìm nguyên nhân mất điểm.</TD></TR>
<TR><TD width=110></TD><TD><A href="chitiet.asp?id=402"><B>Một ngày ở bộ phận một cửa</B></A> <FONT size=1 color=gray>(3/8/2022)</FONT><BR>Ghi chép từ nơi tiếp nhận hồ sơ của người dân.</TD></TR>
<TR><TD colspan=2><IMG src="images/new.gif"> <A href="chitiet.asp?id=398">Kiểm tra việc chấp hành giờ làm việc</A> (27/7/2022)</TD></TR><TR><TD colspan=2><A href="chitiet.asp?id=390">Bồi dưỡng kỹ năng giao tiếp</A> (15/7/2022)</TD></TR><TR><TD colspan=2 align=right>Trang: <B>1</B> <A href="cchc.asp?p=2">2</A> <A href="cchc.asp?p=3">3</A></TD></TR></TABLE>`,
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2022-08-18', title: 'Bàn giải pháp nâng hạng chỉ số' },
      entries: [
        ['Bàn giải pháp', '2022-08-18'],
        ['Một ngày ở bộ phận một cửa', '2022-08-03'],
        ['Kiểm tra việc chấp hành', '2022-07-27'],
        ['Bồi dưỡng kỹ năng', '2022-07-15'],
      ],
      phones: HTML4.phones,
      hotline: 'none',
      emails: [],
      addresses: HTML4.addresses,
    },
  },
  {
    id: 'liferay-pinned',
    path: '/web/skhdt/cai-cach-hanh-chinh',
    html: liferay({
      title: 'CCHC',
      main: `<div class="news-list"><div class="asset-abstract pinned"><span class="label label-important">Ghim</span><h3 class="asset-title"><a href="/web/skhdt/news/-/details/20182/ke-hoach-nam">Toàn văn kế hoạch cải cách hành chính của Sở</a></h3><span class="meta">05/01/2022</span></div>
<div class="asset-abstract"><h3 class="asset-title"><a href="/web/skhdt/news/-/details/20182/tin-1">Rút ngắn một nửa thời gian đăng ký doanh nghiệp</a></h3><span class="meta">15/11/2022</span><div class="asset-summary">Hồ sơ được trả trong một ngày rưỡi.</div></div>
<div class="asset-abstract"><h3 class="asset-title"><a href="/web/skhdt/news/-/details/20182/tin-2">Tiếp nhận hồ sơ ngoài giờ hành chính</a></h3><span class="meta">09/11/2022</span><div class="asset-summary">Sáng thứ bảy hằng tuần.</div></div></div>`,
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2022-11-15', title: 'Rút ngắn một nửa' },
      entries: [
        ['Toàn văn kế hoạch', '2022-01-05', true],
        ['Rút ngắn một nửa', '2022-11-15', false],
        ['Tiếp nhận hồ sơ ngoài giờ', '2022-11-09', false],
      ],
      phones: LIFERAY.phones,
      hotline: 'none',
      topics: LIFERAY.topics,
    },
  },
  {
    id: 'drupal-views-undated',
    path: '/tin-hoat-dong',
    nasty: true,
    html: drupal({
      title: 'Tin hoạt động',
      main: `<h1 class="title">Tin hoạt động</h1><div class="view view-tin view-id-tin"><div class="view-content"><div class="views-row views-row-1 views-row-odd views-row-first"><div class="views-field views-field-title"><span class="field-content"><a href="/node/1201">Thăm mô hình trồng nấm công nghệ cao</a></span></div><div class="views-field-body"><p>Mô hình nằm ở xã Chiềng Xôm, do hợp tác xã Ngày 20/10 quản lý.</p></div></div>
<div class="views-row views-row-2"><div class="views-field views-field-title"><a href="/node/1200">Kiểm tra đồng hồ taxi dịp Tết</a></div></div><div class="views-row views-row-3"><div class="views-field-title"><a href="/node/1198">Gặp mặt các nhà sáng chế không chuyên</a></div></div></div><ul class="pager"><li class="pager-current first">1</li><li class="pager-item"><a href="/tin-hoat-dong?page=1">2</a></li></ul></div>`,
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: null,
      entries: [
        ['Thăm mô hình trồng nấm', null],
        ['Kiểm tra đồng hồ taxi', null],
        ['Gặp mặt các nhà sáng chế', null],
      ],
      phones: DRUPAL.phones,
      maybePhones: DRUPAL.maybePhones,
      hotline: 'link',
      topics: DRUPAL.topics,
    },
  },
  {
    id: 'wordpress-archive',
    path: '/chuyen-muc/cai-cach-hanh-chinh/',
    html: wordpress({
      title: 'Lưu trữ Cải cách hành chính',
      main: `<header class="page-header"><h1 class="page-title">Chuyên mục: <span>Cải cách hành chính</span></h1></header>
<article class="post"><h2 class="entry-title"><a href="/hop-to-cong-tac/">Họp tổ công tác cải cách hành chính</a></h2><div class="entry-meta"><time class="entry-date" datetime="2024-05-21T10:00:00+07:00">21/05/2024</time></div><div class="entry-summary"><p>Tổ công tác điểm lại những việc chậm. <a class="more-link" href="/hop-to-cong-tac/">Đọc tiếp</a></p></div></article>
<article class="post sticky"><h2 class="entry-title"><a href="/thu-ngo/">Thư ngỏ của Giám đốc Sở về cải cách hành chính</a></h2><div class="entry-meta"><time class="entry-date" datetime="2023-01-10T10:00:00+07:00">10/01/2023</time></div><div class="entry-summary"><p>Giám đốc Sở cam kết đồng hành cùng doanh nghiệp.</p></div></article>
<article class="post"><h2 class="entry-title"><a href="/ky-so/">Ký số toàn bộ văn bản đi</a></h2><div class="entry-meta"><time class="entry-date" datetime="2024-04-30T23:30:00+07:00">30/04/2024</time></div></article><nav class="navigation pagination"><span class="page-numbers current">1</span><a class="page-numbers" href="/chuyen-muc/cai-cach-hanh-chinh/page/2/">2</a></nav>`,
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2024-05-21', title: 'Họp tổ công tác' },
      entries: [
        ['Họp tổ công tác', '2024-05-21'],
        ['Thư ngỏ của Giám đốc', '2023-01-10', true],
        ['Ký số toàn bộ', '2024-04-30'],
      ],
      phones: WORDPRESS.phones,
      hotline: 'none',
      topics: WORDPRESS.topics,
    },
  },
  {
    id: 'joomla-category-table',
    path: '/index.php/cai-cach-hanh-chinh',
    html: joomla({
      title: 'Cải cách hành chính',
      main: `<div class="category-list"><h1>Cải cách hành chính</h1><table class="category table table-striped"><thead><tr><th>Tiêu đề</th><th>Ngày đăng</th><th>Lượt xem</th></tr></thead><tbody><tr class="cat-list-row0"><td class="list-title"><a href="/index.php/cai-cach-hanh-chinh/31-a">Ra quân cao điểm xử lý hồ sơ tồn</a></td><td class="list-date">08/06/2022</td><td><span class="badge">112</span></td></tr><tr class="cat-list-row1"><td class="list-title"><a href="/index.php/cai-cach-hanh-chinh/30-b">Công chức một cửa thi nghiệp vụ</a></td><td class="list-date">19/05/2022</td><td><span class="badge">98</span></td></tr></tbody></table></div>`,
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2022-06-08', title: 'Ra quân cao điểm' },
      entries: [
        ['Ra quân cao điểm', '2022-06-08'],
        ['Công chức một cửa thi', '2022-05-19'],
      ],
      phones: JOOMLA.phones,
      hotline: 'none',
      topics: JOOMLA.topics,
    },
  },
  {
    id: 'next-cards',
    path: '/cai-cach-hanh-chinh',
    html: next({
      title: 'Cải cách hành chính | Sở Khoa học và Công nghệ',
      main: `<h1 class="text-xl">Cải cách hành chính</h1><div class="grid grid-cols-2"><a class="card" href="/tin-tuc/mot"><img src="/1.jpg" alt=""/><h3>Trả kết quả tại nhà cho người cao tuổi</h3><p class="text-xs text-gray-500">2 giờ trước</p></a><a class="card" href="/tin-tuc/hai"><img src="/2.jpg" alt=""/><h3>Phòng họp không giấy</h3><p class="text-xs text-gray-500">11/05/2023</p></a><a class="card" href="/tin-tuc/ba"><img src="/3.jpg" alt=""/><h3>Số hoá kho lưu trữ hồ sơ</h3><p class="text-xs text-gray-500">30/04/2023</p></a></div>`,
    }),
    nasty: true,
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2023-05-11', title: 'Phòng họp không giấy' },
      entries: [
        ['Trả kết quả tại nhà', null],
        ['Phòng họp không giấy', '2023-05-11'],
        ['Số hoá kho', '2023-04-30'],
      ],
      phones: NEXT.phones,
      hotline: 'none',
    },
  },
  {
    id: 'sharepoint-day-month-boxes',
    path: '/Pages/TinTuc.aspx',
    nasty: true,
    html: sharepoint({
      title: 'Tin tức - Sự kiện',
      main: `<div class="ms-webpart-zone"><h2>Tin tức - Sự kiện</h2><div class="item"><div class="cal"><span class="d">17</span><span class="m">Th10, 2022</span></div><div class="t"><a href="/Lists/TinTuc/View_Detail.aspx?ItemID=401">Sát hạch công chức tập sự</a></div></div><div class="item"><div class="cal"><span class="d">05</span><span class="m">Th10, 2022</span></div><div class="t"><a href="/Lists/TinTuc/View_Detail.aspx?ItemID=400">Trao quyết định bổ nhiệm</a></div></div><div class="item"><div class="cal"><span class="d">28</span><span class="m">Th9, 2022</span></div><div class="t"><a href="/Lists/TinTuc/View_Detail.aspx?ItemID=399">Thẩm định đề án vị trí việc làm</a></div></div></div>`,
      side: '<div class="poll"><h3>Lịch công tác</h3><ul><li>Thứ ba 22/11/2022: họp Ban Giám đốc</li></ul></div>',
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2022-10-17', title: 'Sát hạch công chức' },
      entries: [
        ['Sát hạch công chức', '2022-10-17'],
        ['Trao quyết định', '2022-10-05'],
        ['Thẩm định đề án', '2022-09-28'],
      ],
      phones: SHAREPOINT.phones,
      hotline: 'none',
      topics: SHAREPOINT.topics,
    },
  },
];
