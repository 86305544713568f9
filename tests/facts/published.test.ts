import { expect, test } from 'vitest';
import { listEntries } from '../../lib/facts/posts/entries.ts';
import { publishedDate } from '../../lib/facts/dates/published.ts';
import { contextOf, factsOfPage, newsOutline, type PageParts } from '../support/news-page.ts';

interface Row extends PageParts {
  readonly name: string;
  readonly date: string | null;
  readonly from?: string;
  readonly quote?: string;
}

const TITLE = 'Sở tổ chức hội nghị tập huấn công tác cải cách hành chính';
const BODY = `<p>Sáng ngày 10/11/2022, tại thành phố Vinh, Sở tổ chức hội nghị tập huấn cho cán bộ, công chức. Kế hoạch số 64/KH-UBND ngày 28/01/2022 giao các đơn vị thực hiện trước ngày 30/12/2022.</p>
<p>Phát biểu tại hội nghị, lãnh đạo Sở đề nghị các phòng tiếp tục nâng cao chất lượng phục vụ người dân và doanh nghiệp.</p>`;
const article = (beforeTitle: string, afterTitle: string, atEnd = '') =>
  `${beforeTitle}<h1>${TITLE}</h1>${afterTitle}${BODY}${atEnd}`;
const title = `${TITLE} | Sở Khoa học và Công nghệ`;

const ROWS: readonly Row[] = [
  ...[
    'bởi vanphong — đã xuất bản ngày 02 tháng 11 năm 2022 09:12, sửa đổi lần cuối ngày 09 tháng 11 năm 2022 16:40',
    'bởi vanphong — đã xuất bản vào lúc 02/11/2022 09:12, sửa đổi lần cuối 09/11/2022 16:40',
    'Được đăng tải vào ngày 2/11/2022 bởi Ban biên tập',
    'Đã đăng vào ngày 02 tháng 11 năm 2022, cập nhật vào lúc 10:00 ngày 09/11/2022',
    'Bài viết được gửi hồi 08:30 ngày 02-11-2022',
  ].map((quote) => ({
    name: `a day that a sentence gives: ${quote}`,
    title,
    main: article('', `<p>${quote}</p>`),
    date: '2022-11-02',
    from: 'visible',
  })),
  {
    name: 'a dialogue that waits for its button has the only heading',
    title: '..:: SO KHOA HOC VA CONG NGHE ::..',
    main: `<div class="tieude">${TITLE}</div><div class="ngay">Đăng ngày 02/11/2022</div>${BODY}<div class="modal" style="display:none"><h4>Thông báo</h4><p>Nội dung đang được cập nhật</p></div>`,
    date: '2022-11-02',
    from: 'visible',
  },
  {
    name: 'a Wednesday: "thứ tư ngày" is no "từ ngày"',
    title,
    main: article('', '<p>Đăng lúc 08:30, Thứ tư ngày 2/11/2022</p>'),
    date: '2022-11-02',
    from: 'visible',
    quote: 'Đăng lúc 08:30, Thứ tư ngày 2/11/2022',
  },
  {
    name: 'title and date side by side, set apart by a style sheet alone',
    title,
    main: `<div><span class="Head">${TITLE}</span><span class="NewsDate">09/06/2022 14:05</span></div>${BODY}`,
    date: '2022-06-09',
    from: 'visible',
    quote: '09/06/2022 14:05',
  },
  {
    name: 'the day that readers see before that of hidden microdata',
    title,
    main: `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><span class="hidden hide d-none" itemprop="dateModified">2022-11-09T10:15:00+07:00</span><span class="hidden hide d-none" itemprop="datePublished">2022-11-02T10:15:00+07:00</span><div class="row"><span class="h5">Thứ tư - 02/11/2022 10:15</span></div>${BODY}</div>`,
    date: '2022-11-02',
    from: 'visible',
    quote: 'Thứ tư - 02/11/2022 10:15',
  },
  {
    name: 'hidden microdata alone',
    title,
    main: `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><span class="hidden" itemprop="datePublished">2022-11-02T10:15:00+07:00</span>${BODY}</div>`,
    date: '2022-11-02',
    from: 'time',
  },
  {
    name: 'the day in the header of the article element, title and text in its body',
    title,
    head: '<meta property="article:published_time" content="2022-11-05T09:51:01+0700">',
    main: `<article class="news-detail"><header class="clearfix"><span class="post-date">Thứ tư, 02/11/2022<span> | </span>09:45</span><div class="share"><a href="javascript:void(0)">A-</a> <a href="javascript:void(0)">A+</a></div></header><div class="article-content"><div class="core"><h1>${TITLE}</h1><div class="social"><div><div>Chia sẻ</div></div></div>${BODY}</div></div></article>`,
    date: '2022-11-02',
    from: 'visible',
    quote: 'Thứ tư, 02/11/2022 | 09:45',
  },
  {
    name: 'a labelled date under the title',
    title,
    main: article('', '<p>Ngày đăng: 12/11/2022</p>'),
    date: '2022-11-12',
    from: 'visible',
    quote: 'Ngày đăng: 12/11/2022',
  },
  {
    name: 'weekday, date and time',
    title,
    main: article('', '<div>Thứ hai - 07/11/2022 16:10</div>'),
    date: '2022-11-07',
    from: 'visible',
    quote: 'Thứ hai - 07/11/2022 16:10',
  },
  {
    name: 'time before weekday and date',
    title,
    main: article('', `<div>04:36' PM - Thứ hai, 25/07/2016</div>`),
    date: '2016-07-25',
    from: 'visible',
    quote: `04:36' PM - Thứ hai, 25/07/2016`,
  },
  {
    name: 'a bar between date and time',
    title,
    main: article('', '<span class="d-block">21/07/2022 | 10:00 AM</span>'),
    date: '2022-07-21',
    from: 'visible',
  },
  {
    name: 'the month in words',
    title,
    main: article('', '<div>19 Tháng Ba, 2019</div>'),
    date: '2019-03-19',
    from: 'visible',
    quote: '19 Tháng Ba, 2019',
  },
  {
    name: 'day, month in digits with the word, year',
    title,
    main: article('', '<div>4 tháng 11, 2022</div>'),
    date: '2022-11-04',
    from: 'visible',
  },
  {
    name: 'an American afternoon',
    title,
    main: article('', '<div>30/05/2017 04:29:00 PM</div>'),
    date: '2017-05-30',
    from: 'visible',
  },
  {
    name: 'above the title',
    title,
    main: article('<div class="meta">12/11/2022 08:00</div>', ''),
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'a byline with author and views',
    title,
    main: article('', '<div>Văn phòng Sở - 12/11/2022 - Lượt xem: 1.203</div>'),
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'the author and date at the end',
    title,
    main: article('', '', '<p><b>Nguyễn Thị Bình</b> (12/11/2022)</p>'),
    date: '2022-11-12',
    from: 'visible',
    quote: 'Nguyễn Thị Bình (12/11/2022)',
  },
  {
    name: 'the day of posting outranks the day of update',
    title,
    main: article('', '<p>Cập nhật: 15/11/2022</p><p>Ngày đăng: 12/11/2022</p>'),
    date: '2022-11-12',
    from: 'visible',
    quote: 'Ngày đăng: 12/11/2022',
  },
  {
    name: 'an update alone is taken',
    title,
    main: article('', '<p>Cập nhật lúc 08:30 ngày 15/11/2022</p>'),
    date: '2022-11-15',
    from: 'visible',
  },
  {
    name: 'a shown date outranks the markup',
    title,
    head: '<meta property="article:published_time" content="2022-01-01T00:00:00+07:00">',
    main: article('', '<p>Ngày đăng: 12/11/2022</p>'),
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'the stamps of a list under its heading are its posts’',
    title: 'Hạ tầng kỹ thuật và dịch vụ công nghệ - Sở Khoa học và Công nghệ',
    main: `<p>Hạ tầng kỹ thuật và dịch vụ công nghệ</p><div class="abstract"><h3><a href="/ha-tang/1.html">${TITLE}</a></h3><div>12/11/2022 | 10:00 AM</div><div>Lời tóm tắt của bài viết thứ nhất trong danh sách này.</div></div><div class="abstract"><h3><a href="/ha-tang/2.html">Một bài viết khác của chuyên mục hạ tầng</a></h3><div>11/11/2022 | 09:00 AM</div><div>Lời tóm tắt của bài viết thứ hai.</div></div>`,
    date: null,
  },
  {
    name: 'a title shorter than the name of the portal, which every page bears and the foot repeats',
    title: 'Sở Khoa học và Công nghệ Nghệ An | Ký số văn bản đi',
    main: '<table><tr><td>Ký số văn bản đi</td></tr><tr><td>Cập nhật: 12/11/2022 09:00</td></tr><tr><td>Các phòng báo cáo việc đã làm trong tháng.</td></tr></table><p>Sở Khoa học và Công nghệ Nghệ An</p>',
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'a time element',
    title,
    main: article('', '<time datetime="2022-11-12T01:00:00+07:00">hai ngày trước</time>'),
    date: '2022-11-12',
    from: 'time',
    quote: 'hai ngày trước',
  },
  {
    name: 'a meta tag',
    title,
    head: '<meta property="article:published_time" content="2022-11-12T20:00:00+07:00">',
    main: article('', ''),
    date: '2022-11-12',
    from: 'meta',
    quote: '',
  },
  {
    name: 'midnight in Vietnam is yesterday evening in London',
    title,
    head: '<meta property="article:published_time" content="2022-11-11T17:30:00Z">',
    main: article('', ''),
    date: '2022-11-12',
    from: 'meta',
  },
  {
    name: 'a Dublin Core tag',
    title,
    head: '<meta name="DC.date" content="2022-11-12">',
    main: article('', ''),
    date: '2022-11-12',
    from: 'meta',
  },
  {
    name: 'JSON-LD in a graph',
    title,
    head: `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2022-11-12T08:00:00+07:00"}]}</script>`,
    main: article('', ''),
    date: '2022-11-12',
    from: 'json-ld',
  },
  {
    name: 'meta outranks JSON-LD',
    title,
    head: `<meta name="pubdate" content="2022-11-10"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-11-12"}</script>`,
    main: article('', ''),
    date: '2022-11-10',
    from: 'meta',
  },
  {
    name: 'only the address tells',
    title,
    path: '/tin/hoi-nghi-tap-huan-115241129123456.html',
    asOf: '2024-12-31',
    main: article('', ''),
    date: '2024-11-29',
    from: 'slug',
    quote: '',
  },
  ...[
    ['shown', '2022-11-12', 'visible'],
    ['time', '2022-11-11', 'time'],
    ['meta', '2022-11-10', 'meta'],
    ['json-ld', '2022-11-09', 'json-ld'],
    ['slug', '2022-11-08', 'slug'],
  ].map(([first = '', date = '', from = ''], at): Row => ({
    name: `the order of trust, from ${first} on`,
    title,
    path: '/tin/hoi-nghi-tap-huan-115221108123456.html',
    head: [
      '<meta property="article:published_time" content="2022-11-10T08:00:00+07:00">',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-11-09T08:00:00+07:00"}</script>',
    ]
      .slice(Math.max(0, at - 2))
      .join(''),
    main: article(
      '',
      ['<p>12/11/2022 08:00</p>', '<time datetime="2022-11-11T08:00:00+07:00">hôm kia</time>'].slice(at).join(''),
    ),
    date,
    from,
  })),
  {
    name: 'in the heading, behind the words of the title',
    title,
    main: `<h2 class="tieu-de">${TITLE} <span class="ngay">(12/11/2022)</span></h2>${BODY}`,
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'in the heading behind a dash, with its label',
    title: `${TITLE} - Sở Khoa học và Công nghệ`,
    main: `<h1>${TITLE} - Đăng ngày 12.11.2022</h1>${BODY}`,
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'the date of an appointment is part of the title',
    title: 'Thông báo lịch tiếp công dân ngày 12/11/2022 | Sở Khoa học và Công nghệ',
    main: `<h1>Thông báo lịch tiếp công dân ngày 12/11/2022</h1>${BODY}`,
    date: null,
  },
  {
    name: 'a title that was cut may have had the date',
    title: 'Thông báo lịch tiếp công dân ... | Sở Khoa học và Công nghệ',
    main: `<h1>Thông báo lịch tiếp công dân ngày 10/11/2022</h1>${BODY}`,
    date: null,
  },
  {
    name: 'a clock in a box that nothing names, over the menu',
    title,
    bare: true,
    main: `<div><span>Thứ sáu, 18/11/2022 08:15:20</span></div><div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/lien-he">Liên hệ</a></li></ul></div><div>${article('', '')}</div>`,
    date: null,
  },
  {
    name: 'a clock over the path of links',
    title,
    main: `<p>Thứ sáu, 18/11/2022</p><div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/tin-tuc">Tin tức</a></div>${article('', '')}`,
    date: null,
  },
  {
    name: 'a clock in a bar that nothing names, right over the page’s own box',
    title,
    bare: true,
    main: `<div class="thanh"><span>Thứ sáu, 18/11/2022 | 8:15:20</span></div><div id="trang">${article('', '')}</div>`,
    date: null,
  },
  {
    name: 'a clock in the page’s own box, called one',
    title,
    main: article('<div id="digital-clock">Thứ sáu, 18/11/2022</div>', ''),
    date: null,
  },
  {
    name: 'its own date above the title, an icon of a clock beside it',
    title,
    main: article('<p class="icon-clock">12/11/2022 08:00</p>', ''),
    date: '2022-11-12',
    from: 'visible',
  },
  { name: 'a date without a year is none', title, main: article('', '<p>Ngày 09/3</p>'), date: null },
  { name: 'neither the event nor the document in the text', title, main: article('', ''), date: null },
  {
    name: 'nor a labelled event under the title',
    title,
    main: article('', '<p>Thời gian: 8h00 ngày 12/11/2022</p><p>Hạn đăng ký: 10/11/2022</p>'),
    date: null,
  },
  { name: 'the future is rejected', title, main: article('', '<p>Ngày đăng: 12/12/2022</p>'), date: null },
  {
    name: 'impossible dates and the end of time are rejected',
    title,
    main: article('', '<p>Ngày đăng: 16/72/2020</p><p>Ngày đăng: 31/12/9999</p>'),
    date: null,
  },
  {
    name: 'the future in the markup is rejected',
    title,
    head: '<meta property="article:published_time" content="2032-01-01">',
    main: article('', ''),
    date: null,
  },
  {
    name: 'a comment dates nothing',
    title,
    main: article('', '', '<div class="comments"><p>Trần Văn A - 13/11/2022 09:00</p><p>Bài viết rất hay.</p></div>'),
    date: null,
  },
  {
    name: 'neighbours below date nothing',
    title,
    main: article(
      '',
      '',
      `<h3>Các tin khác</h3><ul><li><a href="/x">Một bài viết khác của chuyên mục này</a> (13/11/2022)</li><li><a href="/y">Một bài viết nữa của chuyên mục này</a> (11/11/2022)</li></ul>`,
    ),
    date: null,
  },
  {
    name: 'neighbours of the same day do not hide the own date',
    title,
    main: article(
      '',
      '<p>12/11/2022</p>',
      `<h3>Tin liên quan</h3><ul><li><a href="/x">Một bài viết khác của chuyên mục này</a><p>12/11/2022</p></li><li><a href="/y">Một bài viết nữa của chuyên mục này</a><p>12/11/2022</p></li></ul>`,
    ),
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'a signed document at the end is no posting',
    title,
    main: article('', '', '<p>Có hiệu lực từ ngày 01/10/2022</p>'),
    date: null,
  },
  {
    name: 'a clock above the title dates nothing',
    title,
    main: article('<p>Hôm nay: Thứ sáu, 18/11/2022</p>', ''),
    date: null,
  },
  {
    name: 'numbers that a box brings up to date by itself',
    title,
    main: article('<p>Số ca đang theo dõi: 12 (tự động cập nhật vào lúc 12:00:00 18/11/2022)</p>', ''),
    date: null,
  },
  {
    name: 'decomposed letters',
    title,
    main: article('', `<p>${'Ngày đăng: 12/11/2022'.normalize('NFD')}</p>`),
    date: '2022-11-12',
    from: 'visible',
    quote: 'Ngày đăng: 12/11/2022',
  },
  {
    name: 'no title on the page',
    title: '',
    main: `<p><b>${TITLE}</b></p><p>(Ngày đăng: 12/11/2022)</p>${BODY}`,
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'nested tables of old',
    title,
    main: `<table><tr><td><b><font size=4>${TITLE}</font></b></td></tr><tr><td><i>Cập nhật ngày: 09/03/2012</i></td></tr><tr><td>${BODY}</td></tr></table>`,
    date: '2012-03-09',
    from: 'visible',
  },
  {
    name: 'what can be done with an article, in a list beside its date',
    title,
    main: article(
      '',
      '<div class="row"><em>Thứ ba - 08/11/2022 16:10</em><ul><li><a href="/tin/print/bai-1.html">In ra</a></li><li><a href="/tin/savefile/bai-1.html">Lưu bài viết</a></li></ul></div>',
    ),
    date: '2022-11-08',
    from: 'visible',
  },
  {
    name: 'no heading, and a text that begins with the words of the title',
    title: TITLE,
    main: `<div><b>${TITLE}</b></div><div>12/11/2022 | 10:00 AM</div><div><i>${TITLE}: lãnh đạo sở chủ trì, ngày 01/11/2022 đã có giấy mời.</i></div>${BODY}`,
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'who wrote it, linked beside its date',
    title,
    main: `<article>${article('', '<div class="meta"><span>23 Tháng Chín, 2022</span> <span>bởi <a href="/tac-gia/admin/">Quản trị</a></span></div>')}</article>`,
    date: '2022-09-23',
    from: 'visible',
  },
  {
    name: 'attributes of a thing in a table of labels and values',
    title,
    main: `<h1>${TITLE}</h1><p>Bảng ghi các cột của tệp.</p><table><tr><th>Thuộc tính</th><th>Giá trị</th></tr><tr><th>Khởi tạo</th><td>06/11/2022</td></tr><tr><th>Định dạng</th><td>CSV</td></tr><tr><th>Kích thước</th><td>12 KB</td></tr></table>`,
    date: null,
  },
  {
    name: 'the day of issue of a document told in such a table',
    title,
    main: `<h1>${TITLE}</h1><table><tr><td>Số ký hiệu</td><td>12/CT-SKHCN</td></tr><tr><td>Ngày ban hành</td><td>12/11/2022</td></tr><tr><td>Ngày hiệu lực</td><td>14/11/2022</td></tr></table>`,
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'a day of posting in such a table',
    title,
    main: `<h1>${TITLE}</h1><table><tr><th>Chuyên mục</th><td>Thông báo</td></tr><tr><th>Người viết</th><td>Văn phòng</td></tr><tr><th>Ngày đăng</th><td>12/11/2022</td></tr></table>${BODY}`,
    date: '2022-11-12',
    from: 'visible',
  },
  {
    name: 'the days of posting and of the last change side by side in one link to an archive',
    title,
    main: article(
      '',
      '<div class="entry-meta">Đăng ngày <a href="/2022/03/08/" rel="bookmark"><time class="entry-date" datetime="2022-03-08T09:10:00+07:00">8 Tháng Ba, 2022</time><time class="updated" datetime="2022-06-01T09:10:00+07:00">1 Tháng Sáu, 2022</time></a></div>',
    ),
    date: '2022-03-08',
    from: 'time',
  },
  {
    name: 'a title that nothing but its box and the day under it shows, over another <title>',
    title: 'Chi tiết tin',
    main: `<div class="newsdetail"><div class="head"><div class="tieude">${TITLE}</div><div class="ngaydang">4 tháng 7, 2022</div></div><div class="noidung">${BODY}</div></div>`,
    date: '2022-07-04',
    from: 'visible',
    quote: '4 tháng 7, 2022',
  },
  {
    name: 'such a title in a box of no name, and a clock above',
    title: 'Sở Nội vụ',
    bare: true,
    main: `<div><div>Thứ ba, ngày 15 tháng 11 năm 2022</div></div><div><div>${TITLE}</div><div>Thứ hai, ngày 14 tháng 11 năm 2022</div><div>${BODY}</div></div>`,
    date: '2022-11-14',
    from: 'visible',
  },
  {
    name: 'a title in bold with its day in brackets on one line, under the section’s name',
    title: 'Tin tức',
    main: `<div><b>Tin tức</b></div><p><b>${TITLE}</b> <i>(10/11/2022)</i></p>${BODY}`,
    date: '2022-11-10',
    from: 'visible',
  },
  {
    name: 'a heading in bold whose brackets hold the day it speaks of',
    title: 'Tin tức',
    main: `<div><b>Tin tức</b></div><p><b>${TITLE} (10/11/2022)</b></p>${BODY}`,
    date: null,
  },
  {
    name: 'a document cited in a first line of its own is no title',
    title: 'Tin tức',
    main: `<p><b>Thực hiện</b> Kế hoạch số 64/KH-UBND của Ủy ban nhân dân tỉnh (28/01/2022)</p>${BODY}`,
    date: null,
  },
  {
    name: 'the day of posting behind that of the last change, in one line',
    title,
    main: article('', '<p>Cập nhật lần cuối: 20/10/2022 08:00 - Ngày tạo: 02/09/2022</p>'),
    date: '2022-09-02',
    from: 'visible',
  },
  {
    name: 'a list of other posts in the graph before the page’s own',
    title,
    head: `<script type="application/ld+json">[{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Tin khác","datePublished":"2022-10-30"}]},{"@type":"NewsArticle","headline":"Tin bên","datePublished":"2022-10-29"},{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2022-10-02T08:00:00+07:00"}]</script>`,
    main: article('', ''),
    date: '2022-10-02',
    from: 'json-ld',
  },
  {
    name: 'a slogan over a clock in a banner is no title over a day',
    title: 'Sở Nội vụ',
    bare: true,
    main: `<div><div>Chào mừng quý vị đến với cổng thông tin</div><div>Thứ ba, ngày 15/11/2022</div></div><div>${BODY}</div>`,
    date: null,
  },
  {
    name: 'questions under each other, each with the day it was sent: the last one’s is not the page’s',
    title: 'Sở Nội vụ',
    bare: true,
    main: `<table class="tra"><tr><td>Hỏi đáp</td></tr></table>${[3, 2, 1].map((day) => `<table class="cau"><tr><td>Thi nâng ngạch chuyên viên lần ${day}</td></tr><tr><td>Người gửi: Lò Thị Ban</td><td>Ngày gửi:0${day}/11/2022</td></tr><tr><td>Nội dung: Tôi xin hỏi hồ sơ dự thi nâng ngạch gồm những giấy tờ gì và nộp trước bao lâu thì kịp đợt ${day}?</td></tr></table>`).join('')}`,
    date: null,
  },
  {
    name: 'the day of posting at the end, the text with one of another notice',
    title: 'Sở Nội vụ',
    bare: true,
    main: `<div><p>${TITLE}.</p><p>Thông báo trước đó đăng ngày 02/11/2022 trên trang này.</p>${BODY}<p>Ngày đăng: 12/11/2022</p></div>`,
    date: '2022-11-12',
  },
  {
    name: 'opinions, each of a day and a text, under their senders are no titles',
    title: 'Sở Nội vụ',
    main: `<div>${[1, 2].map((day) => `<div>Ông Nguyễn Văn An hỏi lần ${day}</div><div>0${day}/11/2022</div><div>Thủ tục gia hạn giấy phép mất bao nhiêu ngày, sao tôi phải đi lại hai lần mà chưa xong?</div>`).join('')}</div>`,
    date: null,
  },
];

test('no two rows share name or page', () => {
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
  expect(new Set(ROWS.map(({ main, head, path }) => `${main}${head}${path}`)).size).toBe(ROWS.length);
});

test.each(ROWS)('$name', (row) => {
  const page = newsOutline(row);
  const context = contextOf(row);
  const found = publishedDate(page, context, listEntries(page, context, { procedures: [], documents: [] }));
  expect(found?.date ?? null).toBe(row.date);
  if (row.from !== undefined) expect(found?.from).toBe(row.from);
  if (row.quote !== undefined) expect(found?.quote).toBe(row.quote);
  if (found !== null && found.quote !== '')
    expect(page.lines.some(({ text }) => text.includes(found.quote))).toBe(true);
});

test.each([
  { name: 'a stamp under the title', main: article('', '<p>Thứ ba - 06/12/2022 16:10</p>'), later: '2022-12-06' },
  {
    name: '<time>',
    main: article('', '<time datetime="2022-12-06T08:00:00+07:00">đã đăng</time>'),
    later: '2022-12-06',
  },
  { name: 'a day that the text speaks of', main: article('', ''), later: null },
  {
    name: 'a day near the end of the text',
    main: article('', '', '<p>Báo cáo gửi về Văn phòng sở</p><p>31/12/2025</p>'),
    later: null,
  },
  {
    name: 'an update after the audit date',
    main: article('', ''),
    head: '<meta property="article:modified_time" content="2022-12-06T08:00:00+07:00">',
    later: null,
  },
  { name: 'the address', main: article('', ''), path: '/tin/bai-115221206093124123', later: '2022-12-06' },
  { name: 'a date up to the audit date as well', main: article('', '<p>12/11/2022</p><p>06/12/2022</p>'), later: null },
])('posted after the audit date: $name', ({ later, ...parts }) => {
  const page = factsOfPage({ title, ...parts });
  expect(page.publishedLater ?? null).toBe(later);
  if (later !== null) expect([page.kind, page.published]).toEqual(['article', null]);
});
