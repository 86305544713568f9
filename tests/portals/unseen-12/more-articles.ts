import type { SinglePage } from './page.ts';
import { drupal, html4, joomla, liferay, next, NUKE, nuke, SHAREPOINT, sharepoint, wordpress } from './shells.ts';

const told = (what: string) =>
  `<p>${what} diễn ra trong không khí sôi nổi, thu hút đông đảo đoàn viên và người lao động trong toàn cơ quan tham gia.</p><p>Phát biểu tại đây, lãnh đạo Sở ghi nhận nỗ lực của các phòng, đồng thời giao nhiệm vụ cụ thể cho từng bộ phận trong những tháng còn lại của năm, trọng tâm là nâng cao chất lượng phục vụ.</p>`;

export const moreArticles: readonly SinglePage[] = [
  {
    id: 'date-in-words',
    path: '/vi/news/tin/hoi-thao-nong-nghiep-2011.html',
    html: nuke({
      title: 'Hội thảo nông nghiệp thông minh',
      main: `<h1>Hội thảo nông nghiệp thông minh</h1><p class="info">Ngày đăng: Ngày 05 tháng 9 năm 2022 · Người đăng: Biên tập</p>${told('Hội thảo')}`,
    }),
    truth: {
      kind: 'article',
      title: 'Hội thảo nông nghiệp',
      published: { date: '2022-09-05', from: 'visible' },
      hotline: 'none',
    },
  },
  {
    id: 'iso-visible',
    path: '/tin/xem/5001',
    html: liferay({
      title: 'Đối thoại với nhà đầu tư',
      main: `<h2>Đối thoại với nhà đầu tư</h2><span>2022-09-05 07:41:22.0</span>${told('Buổi đối thoại')}<p>Buổi đối thoại kế tiếp: 2022-12-05.</p>`,
    }),
    truth: {
      kind: 'article',
      published: { date: '2022-09-05', from: 'visible' },
      hotline: 'none',
      ignored: [['2022-12-05', 'event']],
    },
  },
  {
    id: 'two-digit-year',
    path: '/chitiet.asp?id=612',
    nasty: true,
    html: html4({
      title: 'Tin tuc',
      main: `<P><FONT size=4><B>Giải bóng đá công chức khối sở ngành</B></FONT></P><P><FONT size=1>Đăng lúc 10:00 - 05/08/22</FONT></P>${told('Giải đấu')}`,
    }),
    truth: { kind: 'article', published: { date: '2022-08-05', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'gmt',
    path: '/tin-tuc/le-phat-dong',
    html: next({
      title: 'Lễ phát động thi đua',
      main: `<div class="flex justify-between"><a href="/tin-tuc">Tin tức</a><span>Thứ 6, 07/10/2022, 08:10 (GMT+7)</span></div><h1>Lễ phát động thi đua</h1><p class="sapo"><strong>(KH&amp;CN) - Sáng 06/10, Sở tổ chức lễ phát động.</strong></p>${told('Lễ phát động')}`,
    }),
    truth: { kind: 'article', published: { date: '2022-10-07', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'only-neighbours-times',
    path: '/ban-tin-kinh-te/',
    nasty: true,
    html: wordpress({
      title: 'Bản tin kinh tế tập thể',
      main: `<article class="post"><h1 class="entry-title">Bản tin kinh tế tập thể</h1><div class="entry-content">${told('Chương trình')}</div></article><section class="related"><h3>Có thể bạn quan tâm</h3><article><time datetime="2024-05-02">02/05/2024</time><h4><a href="/b/">Nghiệm thu mô hình cà chua</a></h4></article></section>`,
    }),
    truth: { kind: 'article', published: null, hotline: 'none', ignored: [['02/05/2024', 'related']] },
  },
  {
    id: 'broken-jsonld-organisation',
    path: '/node/9100',
    nasty: true,
    html: drupal({
      title: 'Tọa đàm cải tiến năng suất',
      head: '<script type="application/ld+json">{"@type":"Organization","foundingDate":"1998-03-02"}</script><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-11-20T10:00:00+07:00",}</script>',
      main: `<h1>Tọa đàm cải tiến năng suất</h1><div class="post-info">Gửi lúc 14:02 ngày 18.11.2022</div>${told('Tọa đàm')}`,
    }),
    truth: { kind: 'article', published: { date: '2022-11-18', from: 'visible' }, hotline: 'link' },
  },
  {
    id: 'relative-with-title',
    path: '/index.php/tin-tuc/777-chuyen-di',
    nasty: true,
    html: joomla({
      title: 'Chuyến đi vùng cao',
      main: `<div class="item-page"><h2>Chuyến đi vùng cao</h2><dl class="article-info"><dd class="published"><time datetime="2022-10-10T08:00:00+07:00" title="10/10/2022 08:00">3 ngày trước</time></dd></dl>${told('Chuyến đi')}</div>`,
    }),
    truth: { kind: 'article', published: { date: '2022-10-10', from: 'time' }, hotline: 'none' },
  },
  {
    id: 'decomposed',
    path: '/web/skhdt/-/view-article/1/1660000000/1660000001',
    html: liferay({
      title: 'Hội nghị chuyên đề',
      main: `<h3>Hội nghị chuyên đề về hợp tác xã</h3><p>Ngày đăng: 09/08/2022</p>${told('Hội nghị')}`.normalize('NFD'),
    }),
    truth: { kind: 'article', published: { date: '2022-08-09', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'entity-weekday',
    path: '/Pages/ChiTiet.aspx?id=44',
    html: sharepoint({
      title: 'S&#7903; N&#7897;i v&#7909;',
      main: `<h1>K&#7923; thi n&#226;ng ng&#7841;ch</h1><div>Th&#7913; ba, 08/03/2022, 15:22</div>${told('Kỳ thi')}`,
    }),
    truth: { kind: 'article', published: { date: '2022-03-08', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'drupal-us-date',
    path: '/node/9222',
    nasty: true,
    html: drupal({
      title: 'Kiểm định viên dự tập huấn',
      main: `<h1>Kiểm định viên dự tập huấn</h1><div class="submitted">Submitted by admin on Fri, 10/28/2022 - 08:30</div>${told('Khoá tập huấn')}`,
    }),
    truth: { kind: 'article', published: null, hotline: 'link', ignored: [['10/28/2022', 'impossible']] },
  },
  {
    id: 'letter-place-date',
    path: '/vi/news/thong-bao/thong-bao-tuyen-dung-vien-chuc-1555.html',
    nasty: true,
    html: nuke({
      title: 'Thông báo tuyển dụng viên chức',
      main: `<h1>Thông báo tuyển dụng viên chức</h1><div class="text-muted">Thứ năm - 12/05/2022 09:01</div><p>UBND TỈNH NGHỆ AN<br>SỞ KHOA HỌC VÀ CÔNG NGHỆ<br>Số: 655/TB-SKHCN<br>Nghệ An, ngày 10 tháng 5 năm 2022</p><p>Sở tuyển dụng năm viên chức. Hạn nộp hồ sơ: 17h00 ngày 11/6/2022. Điện thoại liên hệ: 0238.3844.909 (chị Hoa).</p><p>Thí sinh nộp lệ phí theo quy định; hồ sơ không đạt không hoàn trả.</p>`,
    }),
    truth: {
      kind: 'article',
      published: { date: '2022-05-12', from: 'visible' },
      hotline: 'none',
      phones: [...NUKE.phones, ['+842383844909', false, true]],
      maybePhones: NUKE.maybePhones,
      documents: [['655/TB-SKHCN', '2022-05-10']],
      ignored: [
        ['11/6/2022', 'event'],
        ['10 tháng 5 năm 2022', 'document'],
      ],
    },
  },
  {
    id: 'updated-line',
    path: '/TinTuc/Detail/321',
    html: sharepoint({
      title: 'Tập huấn phần mềm',
      main: `<table><tr><td class="title">Tập huấn phần mềm quản lý công chức</td></tr><tr><td class="date">Cập nhật lúc: 10:15 | 06/10/2022 | Lượt xem: 1.245</td></tr><tr><td>${told('Lớp tập huấn')}</td></tr><tr><td><a href="javascript:history.back()">Quay lại</a></td></tr></table>`,
    }),
    truth: {
      kind: 'article',
      published: { date: '2022-10-06', from: 'visible' },
      hotline: 'none',
      phones: SHAREPOINT.phones,
    },
  },
  {
    id: 'clock-looks-like-date',
    path: '/tin/900',
    nasty: true,
    html: `<html><head><title>Sở Nội vụ</title><meta charset="utf-8"></head><body><div class="top"><div class="date">Thứ ba, ngày 22 tháng 11 năm 2022</div></div><div class="nav"><a href="/">Trang chủ</a> | <a href="/tin">Tin tức</a></div><div class="main"><div class="h">Đại hội chi bộ Văn phòng</div><div class="date">Thứ hai, ngày 14 tháng 11 năm 2022</div><div class="txt">${told('Đại hội')}</div></div></body></html>`,
    truth: {
      kind: 'article',
      published: { date: '2022-11-14', from: 'visible' },
      hotline: 'none',
      phones: [],
      ignored: [['22 tháng 11 năm 2022', 'clock']],
    },
  },
];
