import { expect, test } from 'vitest';
import { documentFacts } from '../../lib/facts/documents/documents.ts';
import { listEntries, newestEntry } from '../../lib/facts/posts/entries.ts';
import type { Entry } from '../../lib/model/facts/posts.ts';
import { HOST, contextOf, factsOfPage, newsOutline, type PageParts } from '../support/news-page.ts';

interface Row extends PageParts {
  readonly name: string;
  /** Entries of the main text: `*` pinned, date or `-`, title, path. */
  readonly posts: readonly string[];
}

const LONG_A = 'Đẩy mạnh cải cách hành chính trong lĩnh vực khoa học và công nghệ';
const LONG_B = 'Hội nghị tập huấn sử dụng dịch vụ công trực tuyến';
const LONG_C = 'Sở ban hành kế hoạch kiểm tra công tác cải cách hành chính';

const SECTIONS = [
  'Các chỉ số CCHC, DDCI, chuyển đổi số',
  'Hệ thống quản lý chất lượng ISO',
  'Nhiệm vụ khoa học và công nghệ cấp tỉnh',
];

const ROWS: readonly Row[] = [
  {
    name: 'an address that swallowed what follows it, a quote left out, leads to no post',
    main: `<h1>Tin tức</h1><ul><li><a href="/tin/a.html">${LONG_A}</a> <p class="time">12/11/2022</p></li><li><a href="/tin/b.html">${LONG_B}</a> <p class="time">02/11/2022</p></li></ul><div><a class="muc" href="https://portal.test/>Phần mềm dùng chung của các đơn vị</a></div><div class="muc">Kết nối với chúng tôi</a></div>`,
    posts: [`2022-11-12 ${LONG_A} /tin/a.html`, `2022-11-02 ${LONG_B} /tin/b.html`],
  },
  {
    name: 'the banner that leads home, over today’s day and a number in bold, is no post',
    main: `<table><tr><td colspan="2"><a href="/Default.aspx"><img src="/banner.jpg" alt="SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA"></a></td></tr><tr><td>Thứ hai, 14/11/2022</td><td></td></tr><tr><td><b>0212.3750.919</b></td><td><p>Dịch vụ công mức độ 3 cho khai, gửi hồ sơ qua mạng.</p></td></tr></table>`,
    posts: [],
  },
  {
    name: 'weekday, day and minute behind the title within its link, nothing between',
    main: `<h1>Tin tức</h1><table><tr><td><a href="/tin/a.html">${LONG_A} <span>thứ bảy, 12 11 2022 09:59</span></a></td></tr><tr><td><a href="/tin/b.html">${LONG_B} <span>thứ tư, 02/11/2022 14:04</span></a></td></tr><tr><td><a href="/tin/d.html">Huyện đoàn phối hợp tổ chức Ngày hội thứ ba, 01 11 2022 14:04</a></td></tr></table>`,
    posts: [
      `2022-11-12 ${LONG_A} /tin/a.html`,
      `2022-11-02 ${LONG_B} /tin/b.html`,
      '2022-11-01 Huyện đoàn phối hợp tổ chức Ngày hội /tin/d.html',
    ],
  },
  {
    name: 'day and minute in brackets behind a title that ends with a document’s number and issuer',
    main: `<h1>Tin tức</h1><ul><li><a href="/tin/a.html">${LONG_A}(12.11.2022 15:52)</a></li><li><a href="/tin/b.html">Triển khai Nghị quyết số 13/NQ-CP của Chính phủ(11.11.2022 15:52)</a></li><li><a href="/tin/c.html">Góp ý cho Kế hoạch số 64/KH-UBND (10/11/2022 08:05)</a></li><li><a href="/tin/d.html">Sơ kết thực hiện Kế hoạch số 31/KH-UBND (28/01/2022)</a></li></ul>`,
    posts: [
      `2022-11-12 ${LONG_A} /tin/a.html`,
      '2022-11-11 Triển khai Nghị quyết số 13/NQ-CP của Chính phủ /tin/b.html',
      '2022-11-10 Góp ý cho Kế hoạch số 64/KH-UBND /tin/c.html',
      '- Sơ kết thực hiện Kế hoạch số 31/KH-UBND (28/01/2022) /tin/d.html',
    ],
  },
  {
    name: 'a link without address, as long as a title, in a bar over a table of posts is their heading',
    main: `<h1>Tiếp công dân</h1><div><div class="top"><div class="bar"><a class="bar-text">Tình hình tiếp công dân và xử lý đơn thư</a></div></div><table><tr><td><a href="/tin/a.html">${LONG_A} <span>(12/11/2022 15:52)</span></a></td></tr><tr><td><a href="/tin/b.html">${LONG_B} <span>(02/11/2022 08:10)</span></a></td></tr></table></div>`,
    posts: [`2022-11-12 ${LONG_A} /tin/a.html`, `2022-11-02 ${LONG_B} /tin/b.html`],
  },
  {
    name: 'not: a first post whose address was forgotten, in a row like the others',
    main: `<h1>Tiếp công dân</h1><table><tr><td><a>${LONG_C} <span>(14/11/2022 15:52)</span></a></td></tr><tr><td><a href="/tin/a.html">${LONG_A} <span>(12/11/2022 15:52)</span></a></td></tr><tr><td><a href="/tin/b.html">${LONG_B} <span>(02/11/2022 08:10)</span></a></td></tr></table>`,
    posts: [`2022-11-14 ${LONG_C} null`, `2022-11-12 ${LONG_A} /tin/a.html`, `2022-11-02 ${LONG_B} /tin/b.html`],
  },
  {
    name: 'not: when something is held, at a title’s end',
    main: `<h1>Thông báo</h1><ul><li><a href="/tin/a.html">Thông báo họp báo định kỳ của Sở vào thứ bảy, 12/11/2022 09:00</a></li><li><a href="/tin/b.html">Mời dự hội nghị tập huấn dịch vụ công lúc thứ tư, 02/11/2022 14:00</a></li><li><a href="/tin/c.html">${LONG_C}</a></li></ul>`,
    posts: [
      '- Thông báo họp báo định kỳ của Sở vào thứ bảy, 12/11/2022 09:00 /tin/a.html',
      '- Mời dự hội nghị tập huấn dịch vụ công lúc thứ tư, 02/11/2022 14:00 /tin/b.html',
      `- ${LONG_C} /tin/c.html`,
    ],
  },
  {
    name: 'signs of less and more in a title, in the address as words alone',
    main: `<h1>Tin tức</h1><ul><li><a href="/tin/a.html?ref=a-b">${LONG_A}</a> <i>12/11/2022</i></li><li><a href="/tin/b%3D2.html">${LONG_B} &lt;mới&gt;</a> <i>02/11/2022</i></li></ul>`,
    posts: [`2022-11-12 ${LONG_A} /tin/a.html?ref=a-b`, `2022-11-02 ${LONG_B} <mới> /tin/b%3D2.html`],
  },
  {
    name: 'boxes with picture, title, date, summary and "Xem tiếp" are one post each',
    main: `<h1>Tin tức</h1>
<div class="item"><a href="/tin/a.html"><img src="/a.jpg" alt="${LONG_A}"></a><h3><a href="/tin/a.html">${LONG_A}</a></h3><span class="date">12/11/2022</span><p>Ngày 10/11/2022, Sở tổ chức hội nghị tại Vinh.</p><a href="/tin/a.html">Xem tiếp</a></div>
<div class="item"><a href="/tin/b.html"><img src="/b.jpg"></a><h3><a href="/tin/b.html">${LONG_B}</a></h3><span class="date">02/11/2022</span><p>Sáng nay.</p><a href="/tin/b.html">Chi tiết »</a></div>`,
    posts: [`2022-11-12 ${LONG_A} /tin/a.html`, `2022-11-02 ${LONG_B} /tin/b.html`],
  },
  {
    name: 'one post under the heading of its list, its “Đọc thêm” in a box of its own',
    main: `<div class="list"><div class="muc"><h2>Cải cách hành chính</h2></div><div class="noidung"><div class="catItem"><div class="tieude"><span class="day">11/01/2022</span><h3><a href="/tin/a.html">${LONG_A}</a></h3></div><div class="catBody"><p>Buổi học bàn việc đưa nghị quyết vào chương trình năm.</p></div><div class="more"><a href="/tin/a.html">Đọc thêm...</a></div></div></div></div>`,
    posts: [`2022-01-11 ${LONG_A} /tin/a.html`],
  },
  {
    name: 'so with its picture first',
    main: `<div class="list"><div class="muc"><h2>Cải cách hành chính</h2></div><div class="noidung"><div class="catItem"><div class="anh"><a href="/tin/a.html"><img src="/a.jpg"></a></div><div class="tieude"><span class="day">11/01/2022</span><h3><a href="/tin/a.html">${LONG_A}</a></h3></div></div></div></div>`,
    posts: [`2022-01-11 ${LONG_A} /tin/a.html`],
  },
  {
    name: 'months as headings, the day beside each title',
    main: `<h1>Tin tức</h1><div><h3>Tháng 11/2022</h3><ul><li><span>Ngày 13</span> <a href="/a">${LONG_A}</a></li></ul><h3>Tháng 10/2022</h3><ul><li><span>Ngày 15</span> <a href="/b">${LONG_B}</a></li><li><span>Ngày 02</span> <a href="/c">${LONG_C}</a></li></ul></div>`,
    posts: [`2022-11-13 ${LONG_A} /a`, `2022-10-15 ${LONG_B} /b`, `2022-10-02 ${LONG_C} /c`],
  },
  {
    name: 'months as headings, no day: undated, and one list',
    main: `<h1>Tin tức</h1><div><h3>Tháng 11 năm 2022</h3><ul><li><a href="/a">${LONG_A}</a></li></ul><h3>Tháng 10 năm 2022</h3><ul><li><a href="/b">${LONG_B}</a></li></ul></div>`,
    posts: [`- ${LONG_A} /a`, `- ${LONG_B} /b`],
  },
  {
    name: 'days as headings, several posts under one of them',
    main: `<h1>Tin tức</h1><div class="main"><div class="ngay"><h2>Thứ tư, 5 tháng 10, 2022</h2><div class="bai"><div><h3><a href="/a">${LONG_A}</a></h3></div><div><h3><a href="/b">${LONG_B}</a></h3></div></div></div><div class="ngay"><h2>Thứ tư, 7 tháng 9, 2022</h2><div class="bai"><div><h3><a href="/c">${LONG_C}</a></h3></div></div></div><div><a href="/tin-tuc?start=5">Bài đăng Cũ hơn</a></div></div>`,
    posts: [`2022-10-05 ${LONG_A} /a`, `2022-10-05 ${LONG_B} /b`, `2022-09-07 ${LONG_C} /c`],
  },
  {
    name: 'rows numbered within their links',
    main: `<h1>Tin tức</h1><div class="list-group"><a class="show h4" href="/a"><h4><span class="label">1</span>&nbsp;&nbsp;${LONG_A}</h4></a><a class="show h4" href="/b"><h4><span class="label">2</span>&nbsp;&nbsp;${LONG_B}</h4></a><a class="show h4" href="/c"><h4><span class="label">3</span>&nbsp;&nbsp;${LONG_C}</h4></a></div>`,
    posts: [`- ${LONG_A} /a`, `- ${LONG_B} /b`, `- ${LONG_C} /c`],
  },
  {
    name: 'a bar with a clock, a greeting and a feed is no post',
    main: `<div class="bar"><div class="row"><div><span id="txtTime">Thứ ba, Ngày 15/11/2022 13:52:25</span></div><div><marquee>Chào mừng bạn đến với cổng thông tin điện tử của Sở!</marquee></div><div><a title="RSS của các đơn vị" href="/rss.aspx"><img src="/rss.svg"></a></div></div></div>
<div class="list"><p>Tin mới nhất</p><ul><li><a title="&lt;a href=/a&gt;" href="/a"></a><a href="/a">${LONG_A}</a><p class="time"> 3/11/2022 12:24</p></li><li><a href="/b"></a><a href="/b">${LONG_B}</a><p class="time"> 1/11/2022 9:05</p></li></ul></div>`,
    posts: [`2022-11-03 ${LONG_A} /a`, `2022-11-01 ${LONG_B} /b`],
  },
  {
    name: 'a clock beside a link that is no feed',
    main: `<div class="bar"><div class="row"><div><span class="menuTime">Thứ ba, Ngày 15/11/2022 13:52:25</span></div><div><marquee>Chào mừng bạn đến với cổng thông tin điện tử của Sở!</marquee></div><div><a href="/lich-cong-tac-tuan"><img src="/lich.svg"></a></div></div></div>
<div class="list"><p>Tin mới nhất</p><ul><li><a href="/a">${LONG_A}</a><p class="time"> 3/11/2022 12:24</p></li><li><a href="/b">${LONG_B}</a><p class="time"> 1/11/2022 9:05</p></li></ul></div>`,
    posts: [`2022-11-03 ${LONG_A} /a`, `2022-11-01 ${LONG_B} /b`],
  },
  {
    name: 'the one card on a page: its link holds title and day',
    main: `<h1>Tin tức</h1><div class="swiper"><a href="/a"><div>${LONG_A}</div><div>19.01.2022</div></a></div>`,
    posts: [`2022-01-19 ${LONG_A} /a`],
  },
  {
    name: 'the one undated post on a page whose address bears a number',
    path: '/tin-tuc?page=2',
    main: `<h1>Tin tức</h1><div class="card"><a href="/a">${LONG_A}</a></div>`,
    posts: [`- ${LONG_A} /a`],
  },
  {
    name: 'elements that an application made up are its boxes',
    main: `<h1>Tin tức</h1><div><tin-bai><tieu-de><a href="/a">${LONG_A}</a></tieu-de><phu-de>12/11/2022</phu-de></tin-bai><tin-bai><tieu-de><a href="/b">${LONG_B}</a></tieu-de><phu-de>02/11/2022</phu-de></tin-bai></div>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-02 ${LONG_B} /b`],
  },
  {
    name: 'a ticker: several titles on one line',
    main: `<h1>Trang tin</h1><marquee><a href="/a">${LONG_A}</a> &nbsp; <a href="/b">${LONG_B}</a></marquee>`,
    posts: [`- ${LONG_A} /a`, `- ${LONG_B} /b`],
  },
  {
    name: 'the one dated post that is left on a last page',
    path: '/tin/trang-3',
    main: `<h1>Tin tức</h1><div class="dong"><div><a href="/a">${LONG_A}</a></div><div>Ngày 10.01.2022</div></div><div>Trang 3 trong 3 <a href="/tin">Đầu</a> <a href="/tin/trang-2">Trước</a></div>`,
    posts: [`2022-01-10 ${LONG_A} /a`],
  },
  {
    name: 'tiles that are called as sections are, and nothing more',
    main: `<h1>Cải cách hành chính</h1><div class="row"><div class="col"><a class="tile" href="/cchc/tin/">Tin cải cách hành chính</a></div><div class="col"><a class="tile" href="/cchc/van-ban/">Văn bản chỉ đạo, hướng dẫn CCHC</a></div></div>`,
    posts: [],
  },
  ...[
    ['CHUYÊN MỤC', 'h3'],
    ['Liên kết website', 'b'],
    ['Danh mục chính', 'div'],
    ['Truy cập nhanh', 'span'],
  ].map(([heading = '', tag = '']): Row => ({
    name: `undated links under “${heading}” lead to sections`,
    main: `<h1>Hành chính công</h1><p>Chọn mục cần xem.</p><div class="box"><${tag}>${heading}</${tag}><ul>${SECTIONS.map((name, at) => `<li><i class="fa fa-angle-right"></i><a href="/muc/${at}">${name}</a></li>`).join('')}</ul></div>`,
    posts: [],
  })),
  {
    name: 'titles under “Chuyên mục” are posts all the same',
    main: `<h1>Tin tức</h1><div class="box"><h3>Chuyên mục</h3><ul>${[LONG_A, LONG_B, LONG_C].map((title, at) => `<li><a href="/tin/${at}">${title}</a></li>`).join('')}</ul></div>`,
    posts: [LONG_A, LONG_B, LONG_C].map((title, at) => `- ${title} /tin/${at}`),
  },
  {
    name: 'dated posts under “Chuyên đề” are posts',
    main: `<h1>Tin tức</h1><div class="box"><h3>Chuyên đề</h3><ul>${SECTIONS.map((name, at) => `<li><a href="/tin/${at}">${name}</a> <span>0${at + 1}/10/2022</span></li>`).join('')}</ul></div>`,
    posts: SECTIONS.map((name, at) => `2022-10-0${at + 1} ${name} /tin/${at}`),
  },
  ...[
    'Danh mục thủ tục hành chính; Cải cách thủ tục hành chính; Quy trình nội bộ giải quyết TTHC; Kết quả giải quyết hồ sơ',
    'Bộ thủ tục hành chính; Tin cải cách thủ tục hành chính; Dịch vụ công trực tuyến',
    'Chuyên mục cải cách hành chính; Hỏi đáp chính sách; Thủ tục hành chính công khai',
    'Danh mục thủ tục hành chính; Cải cách TTHC; Quy trình nội bộ giải quyết thủ tục hành chính; Hướng dẫn sử dụng dịch vụ công trực tuyến một phần, toàn trình; Kết quả giải quyết hồ sơ',
  ].map((names): Row => ({
    name: `a landing page of names of topics, a list of procedures among them: ${names}`,
    main: `<h1>Hành chính công</h1><ul>${names
      .split('; ')
      .map((name, at) => `<li><a href="/muc/${at}">${name}</a></li>`)
      .join('')}</ul>`,
    posts: [],
  })),
  {
    name: 'titles that end with the number of a round are no sections with how many they hold',
    main: `<h1>Tin tức</h1><ul>${[3, 2, 1].map((round) => `<li><a href="/tin/${round}">Kiểm tra việc chấp hành giờ làm việc tại các đơn vị, đợt ${round}</a></li>`).join('')}</ul>`,
    posts: [3, 2, 1].map(
      (round) => `- Kiểm tra việc chấp hành giờ làm việc tại các đơn vị, đợt ${round} /tin/${round}`,
    ),
  },
  {
    name: 'the one undated post on a last page that a form post brought',
    path: '/tin.aspx#postback=ctl00%24pager:Page%242',
    main: `<h1>Tin tức</h1><div class="tin"><a href="/a">${LONG_A}</a> (23/3)</div><div><a href="javascript:__doPostBack('ctl00$pager','Page$1')">1</a> <span>2</span></div>`,
    posts: [`- ${LONG_A} /a`],
  },
  {
    name: 'cards that are one link each, some with a summary',
    main: `<h2>Tin tức</h2><div class="grid">${[LONG_A, LONG_B, LONG_C].map((title, at) => `<a class="card" href="/tin/${at}"><div>${title}</div><div>0${at + 1}/05/2022</div>${at === 1 ? '' : '<p>Hoạt động diễn ra trong không khí đoàn kết, đúng chương trình.</p>'}</a>`).join('')}</div>`,
    posts: [`2022-05-01 ${LONG_A} /tin/0`, `2022-05-02 ${LONG_B} /tin/1`, `2022-05-03 ${LONG_C} /tin/2`],
  },
  {
    name: 'a span of days in brackets belongs to the title',
    main: `<ul><li><a href="/a">Lễ kỷ niệm 75 năm ngày truyền thống của ngành (28/8/1945 - 28/8/2020)</a></li><li><a href="/b">Tuần lễ khoa học và công nghệ (từ 12/5/2022 đến 18/5/2022)</a></li></ul>`,
    posts: [
      '- Lễ kỷ niệm 75 năm ngày truyền thống của ngành (28/8/1945 - 28/8/2020) /a',
      '- Tuần lễ khoa học và công nghệ (từ 12/5/2022 đến 18/5/2022) /b',
    ],
  },
  {
    name: 'a span in the title, and a date of its own',
    main: `<ul><li><a href="/a">Lễ kỷ niệm ngày truyền thống của ngành (28/8/1945 - 28/8/2020) (10/08/2022)</a></li><li><a href="/b">${LONG_B} (01/08/2022)</a></li></ul>`,
    posts: ['2022-08-10 Lễ kỷ niệm ngày truyền thống của ngành (28/8/1945 - 28/8/2020) /a', `2022-08-01 ${LONG_B} /b`],
  },
  {
    name: 'banners whose pictures alone have words are no posts',
    main: `<h1>Trang tin</h1><p>Lời giới thiệu của trang tin.</p><div><a href="/ky-niem-75-nam"><img src="/1.png" alt="Kỷ niệm 75 năm ngày truyền thống của ngành khoa học"></a><a href="/hoc-tap-va-lam-theo"><img src="/2.png" alt="Học tập và làm theo tấm gương đạo đức Hồ Chí Minh"></a></div>`,
    posts: [],
  },
  {
    name: 'a branch of a menu is no list of posts',
    main: `<ul><li><a href="/phong-ban">Phòng ban</a><ul><li><a href="/phong-qlcn">Phòng Quản lý công nghệ và thị trường công nghệ</a></li><li><a href="/phong-qlkh">Phòng Quản lý khoa học và sở hữu trí tuệ</a></li></ul></li>
<li><a href="/don-vi">Đơn vị trực thuộc</a><ul><li><a href="/trung-tam-ung-dung">Trung tâm Ứng dụng tiến bộ khoa học và công nghệ tỉnh</a></li><li><a href="/chi-cuc-tdc">Chi cục Tiêu chuẩn Đo lường Chất lượng tỉnh</a></li></ul></li></ul>`,
    posts: [],
  },
  {
    name: 'titles that name the topic and little else are posts where they count on',
    main: `<h1>Cải cách hành chính</h1>${[3, 2, 1].map((nth) => `<div class="it"><a href="/cchc/bai-${nth}">Kết quả cải cách hành chính kỳ thứ ${nth} của Sở</a></div>`).join('')}`,
    posts: [3, 2, 1].map((nth) => `- Kết quả cải cách hành chính kỳ thứ ${nth} của Sở /cchc/bai-${nth}`),
  },
  {
    name: 'names of sections beside posts, one to three or more than names: posts all the same',
    main: `<h1>Hành chính công</h1><ul>${[LONG_A, LONG_B, 'Danh mục thủ tục hành chính', LONG_C].map((title, at) => `<li><a href="/tin/${at}">${title}</a></li>`).join('')}</ul>`,
    posts: [LONG_A, LONG_B, 'Danh mục thủ tục hành chính', LONG_C].map((title, at) => `- ${title} /tin/${at}`),
  },
  {
    name: 'a headline among names of sections is a post’s, and so are they',
    main: `<h1>Hành chính công</h1><ul>${['Danh mục thủ tục hành chính', 'Quy trình nội bộ giải quyết thủ tục hành chính', 'Kết quả giải quyết hồ sơ', 'Dịch vụ công trực tuyến toàn trình', LONG_A].map((title, at) => `<li><a href="/tin/${at}">${title}</a></li>`).join('')}</ul>`,
    posts: [
      'Danh mục thủ tục hành chính',
      'Quy trình nội bộ giải quyết thủ tục hành chính',
      'Kết quả giải quyết hồ sơ',
      'Dịch vụ công trực tuyến toàn trình',
      LONG_A,
    ].map((title, at) => `- ${title} /tin/${at}`),
  },
  {
    name: 'headings of sections with nothing under them are no posts',
    main: `<h2><a href="/chuyen-muc/dau-tu">Thông tin đầu tư, đấu thầu, mua sắm công</a></h2><h2><a href="/chuyen-muc/doi-ngoai">Hợp tác quốc tế về khoa học và công nghệ</a></h2>`,
    posts: [],
  },
  {
    name: 'popular procedures are no posts',
    main: `<h3>Dịch vụ được quan tâm</h3><ul><li><a href="/thu-tuc-hanh-chinh/019dd30d">Cấp giấy phép sử dụng thiết bị bức xạ</a></li><li><a href="/thu-tuc-hanh-chinh/019d2bfb">Đăng ký hoạt động của tổ chức khoa học và công nghệ</a></li></ul>`,
    posts: [],
  },
  {
    name: 'a dead link and a live one with the same words are one post',
    main: `<div class="item"><a href="javascript:void(0)">${LONG_A}</a><h3><a href="/tin/a.html">${LONG_A}</a></h3><span>12/11/2022</span></div><div class="item"><a href="#"><img src="/b.jpg" alt="${LONG_B}"></a><h3><a href="/tin/b.html">${LONG_B}</a></h3><span>02/11/2022</span></div><div class="item"><h3><a href="#">${LONG_C}</a></h3><span>01/11/2022</span></div>`,
    posts: [`2022-11-12 ${LONG_A} /tin/a.html`, `2022-11-02 ${LONG_B} /tin/b.html`, `2022-11-01 ${LONG_C} null`],
  },
  {
    name: 'a picture that leads nowhere, its words beside it as a title',
    main: `<div class="item"><a href="#"><img src="/a.jpg" alt="${LONG_A}"></a><h3>${LONG_A}</h3><span>12/11/2022</span></div><div class="item"><a href="#"><img src="/b.jpg" alt="${LONG_B}"></a><h3>${LONG_B}</h3><span>02/11/2022</span></div>`,
    posts: [`2022-11-12 ${LONG_A} null`, `2022-11-02 ${LONG_B} null`],
  },
  {
    name: 'not: the button of a calendar in a form, a menu before it and a table behind it',
    main: `<div class="trai"><div class="menu navheader">Tin tức sự kiện</div><ul class="menu"><li><a href="/tin-tuc/a">Người có công</a></li><li><a href="/tin-tuc/b">Bảo trợ xã hội</a></li></ul></div><div class="tim"><table><tr><td>Từ ngày</td><td><a href="#"><img src="/calendar.gif" alt="Mở bảng lịch để chọn một ngày"></a></td></tr></table></div><table><tr><td>Số ký hiệu</td><td>Ngày ban hành</td><td>Tên thủ tục</td></tr><tr><td>TT</td><td>14/05/2022</td><td><a href="#">Tin thủ tục hành chính</a></td></tr></table>`,
    posts: [],
  },
  {
    name: 'a dead link before a live one on one line',
    main: `<ul><li><a href="#">${LONG_A}</a> <a href="/tin/a.html">${LONG_A}</a> (12/11/2022)</li><li><a href="#">${LONG_B}</a> <a href="/tin/b.html">${LONG_B}</a> (02/11/2022)</li></ul>`,
    posts: [`2022-11-12 ${LONG_A} /tin/a.html`, `2022-11-02 ${LONG_B} /tin/b.html`],
  },
  {
    name: 'a banner in the column beside the posts is none of them',
    main: `<table width="1000"><tr><td width="600"><a href="/tin/a.html">${LONG_A}</a> (12/11/2022)<br><a href="/tin/b.html">${LONG_B}</a> (02/11/2022)<br><a href="/tin/c.html">${LONG_C}</a></td><td><a href="/ky-niem"><img src="/b1.jpg" alt="Kỷ niệm 75 năm ngày truyền thống của ngành khoa học"></a><br><a href="/dvc"><img src="/b2.jpg" alt=""></a></td></tr></table>`,
    posts: [`2022-11-12 ${LONG_A} /tin/a.html`, `2022-11-02 ${LONG_B} /tin/b.html`, `- ${LONG_C} /tin/c.html`],
  },
  {
    name: 'banners over a table of posts do not borrow the title of its first one',
    main: `<table><tr><td><a href="/cchc"><img src="/cchc.png" width="248" height="50"></a><a href="/tthc"><img src="/tthc.png" width="248" height="50"></a></td></tr><tr><td><table><tr><td><a href="/tin/a.html">${LONG_A}</a> <i>(12/11/2022)</i></td></tr></table><table><tr><td><a href="/tin/b.html">${LONG_B}</a> <i>(02/11/2022)</i></td></tr></table></td></tr></table>`,
    posts: [`2022-11-12 ${LONG_A} /tin/a.html`, `2022-11-02 ${LONG_B} /tin/b.html`],
  },
  {
    name: 'links that show their address are no posts',
    main: `<p>Danh sách nguồn:</p><ul><li><a>https://portal.test/api/3/action/package_search?q=chi-tieu&rows=5</a></li><li><a href="#">https://portal.test/api/3/action/tag_show?id=giao-duc</a></li></ul>`,
    posts: [],
  },
  {
    name: 'a story in a box of its own, dated by its address',
    asOf: '2024-12-31',
    main: `<div class="lead"><a href="/chia-se-kinh-nghiem-115241201164520419.htm"><img src="/1.jpg" alt="" width="400" height="300"></a><h2><a href="/chia-se-kinh-nghiem-115241201164520419.htm">Chia sẻ kinh nghiệm thực hiện Nghị quyết 18-NQ/TW về tinh gọn bộ máy</a></h2></div>
<h2>Hoạt động</h2><div class="list"><ul><li><a href="/trao-thuong-115241129123739455.htm">${LONG_B}</a></li><li><a href="/tap-huan-115241127125621346.htm">${LONG_C}</a></li></ul></div>`,
    posts: [
      '2024-12-01 Chia sẻ kinh nghiệm thực hiện Nghị quyết 18-NQ/TW về tinh gọn bộ máy /chia-se-kinh-nghiem-115241201164520419.htm',
      `2024-11-29 ${LONG_B} /trao-thuong-115241129123739455.htm`,
      `2024-11-27 ${LONG_C} /tap-huan-115241127125621346.htm`,
    ],
  },
  {
    name: 'bodies of the department are no posts',
    main: `<h3>Đơn vị trực thuộc</h3><ul><li><a href="/trung-tam-dang-kiem">Trung tâm Đăng kiểm phương tiện cơ giới tỉnh</a></li><li><a href="/ban-quan-ly">Ban Quản lý bảo trì công trình đường bộ tỉnh</a></li><li><a href="/truong-trung-cap">Trường Trung cấp Giao thông vận tải tỉnh</a></li></ul>`,
    posts: [],
  },
  {
    name: 'headlines that begin with the department are posts',
    main: `<h3>Tin tức</h3><ul><li><a href="/tin/1021-so.html">Sở Khoa học và Công nghệ tổ chức hội nghị tổng kết</a></li><li><a href="/tin/1022-so.html">Sở Khoa học và Công nghệ công bố quyết định bổ nhiệm</a></li></ul>`,
    posts: [
      '- Sở Khoa học và Công nghệ tổ chức hội nghị tổng kết /tin/1021-so.html',
      '- Sở Khoa học và Công nghệ công bố quyết định bổ nhiệm /tin/1022-so.html',
    ],
  },
  {
    name: 'a lead story stands in its list again, with its date',
    main: `<div class="hot-news"><a href="/a"><img src="/a.jpg" width="300" height="200" alt=""></a><h3><a href="/a">${LONG_A}</a></h3><p>Lời dẫn của bài viết.</p></div><ul class="hot-list"><li><a href="/a">${LONG_A} (24/08/2022)</a></li><li><a href="/b">${LONG_B} (23/08/2022)</a></li></ul>`,
    posts: [`2022-08-24 ${LONG_A} /a`, `2022-08-23 ${LONG_B} /b`],
  },
  {
    name: 'a featured post is pinned where it is older than one below it',
    main: `<ul><li class="featured"><a href="/a">${LONG_A}</a> <i>(24/08/2022)</i></li><li class="featured"><a href="/c">${LONG_C}</a> <i>(02/01/2022)</i></li><li><a href="/b">${LONG_B}</a> <i>(23/08/2022)</i></li></ul>`,
    posts: [`2022-08-24 ${LONG_A} /a`, `*2022-01-02 ${LONG_C} /c`, `2022-08-23 ${LONG_B} /b`],
  },
  {
    name: 'a date in brackets is no part of the words before them',
    main: `<ul><li><a href="/a">Phân luồng phương tiện qua cầu trong thời gian sửa chữa (24/08/2022)</a></li><li><a href="/b">Lấy ý kiến dự thảo trước ngày bắt đầu (01/08/2022)</a></li></ul>`,
    posts: [
      '2022-08-24 Phân luồng phương tiện qua cầu trong thời gian sửa chữa /a',
      '2022-08-01 Lấy ý kiến dự thảo trước ngày bắt đầu /b',
    ],
  },
  {
    name: 'a lead story with its summary over the others of its block',
    main: `<div class="block"><h3><a href="/van-tai">Vận tải</a></h3><a class="first" href="/van-tai/441.html">${LONG_A}</a><p>Sáng 14/7, lãnh đạo Sở làm việc với hiệp hội của tỉnh...</p><ul><li><a href="/van-tai/440.html">${LONG_B}</a></li><li><a href="/van-tai/439.html">${LONG_C}</a></li></ul></div>`,
    posts: [`- ${LONG_A} /van-tai/441.html`, `- ${LONG_B} /van-tai/440.html`, `- ${LONG_C} /van-tai/439.html`],
  },
  {
    name: 'titles of one word under their own headings keep their own dates',
    main: `<h1>Tin tức</h1><section><a href="/blog/abc"></a><h3><a href="/blog/abc">ádasdasd</a> <small>4 tháng 11, 2022</small></h3><p>dfdf</p></section><section><a href="/blog/13"></a><h3><a href="/blog/13">Bài viết 0013</a> <small>19 tháng 9, 2022</small></h3><p>Bài viết 0013</p></section>`,
    posts: ['2022-11-04 ádasdasd /blog/abc', '2022-09-19 Bài viết 0013 /blog/13'],
  },
  {
    name: 'the author beside the date of an article is no post',
    path: '/2022/03/trao-hoc-bong/',
    title: 'Trao học bổng cho học sinh vùng cao',
    main: `<article class="post"><header class="entry-header"><h1>Trao học bổng cho học sinh vùng cao</h1><div class="entry-meta">Đăng vào <a href="/2022/03/trao-hoc-bong/"><time datetime="2022-03-19T09:00:00+07:00">19 Tháng Ba, 2022</time></a> bởi <a href="/author/admin/">admin</a></div></header><p>Hội sẽ trao 50 suất học bổng cho học sinh vùng cao có hoàn cảnh khó khăn.</p></article>`,
    posts: [],
  },
  {
    name: 'where addresses bear the day, a banner and a section without one are no posts',
    asOf: '2022-12-31',
    main: `<ul><li><a href="/trao-so-115221115123739455.htm">${LONG_A}</a></li><li><a href="/doi-thoai-115221114125621346.htm">${LONG_B}</a></li><li><a href="/tiep-nhan-115221108155440961.htm">${LONG_C}</a></li></ul><p>Chuyên đề</p><ul><li><a href="/hoc-tap.htm"><img src="/1.png" width="300" height="90" alt=""> Học tập và làm theo tấm gương đạo đức của Người</a></li><li><a href="/ky-niem.htm"><img src="/2.png" width="300" height="90" alt=""> Kỷ niệm ngày truyền thống của văn phòng</a></li></ul>`,
    posts: [
      `2022-11-15 ${LONG_A} /trao-so-115221115123739455.htm`,
      `2022-11-14 ${LONG_B} /doi-thoai-115221114125621346.htm`,
      `2022-11-08 ${LONG_C} /tiep-nhan-115221108155440961.htm`,
    ],
  },
  {
    name: 'headlines of meetings are no questions',
    main: `<ul><li><a href="/a">Hội nghị tổng kết công tác năm 2021</a> (24/01/2022)</li><li><a href="/b">Hội thảo chuyển đổi số trong trường học</a> (20/01/2022)</li></ul>`,
    posts: [
      '2022-01-24 Hội nghị tổng kết công tác năm 2021 /a',
      '2022-01-20 Hội thảo chuyển đổi số trong trường học /b',
    ],
  },
  {
    name: 'one thing linked twice is no list',
    main: `<h1>Kết quả lọc</h1><div class="list"><div class="row"><h2><a href="/dataset/12">Danh mục cơ sở bán lẻ thuốc trên địa bàn thành phố</a></h2><p>Không có mô tả</p></div><ul><li><a href="/dataset/12">Xem danh mục cơ sở bán lẻ thuốc trên địa bàn</a></li></ul></div>`,
    posts: [],
  },
  {
    name: 'the date stands in the link text',
    main: `<ul><li><a href="/a">${LONG_A} (24/08/2022)</a></li><li><a href="/b">${LONG_B} (01/08/2022)</a></li></ul>`,
    posts: [`2022-08-24 ${LONG_A} /a`, `2022-08-01 ${LONG_B} /b`],
  },
  {
    name: 'the date stands beside the link, before or after it',
    main: `<ul><li><span>24/08/2022</span> <a href="/a">${LONG_A}</a></li><li><a href="/b">${LONG_B}</a> <em>[01-08-2022]</em></li></ul>`,
    posts: [`2022-08-24 ${LONG_A} /a`, `2022-08-01 ${LONG_B} /b`],
  },
  {
    name: 'a table with the date in its own cell',
    main: `<table><tr><th>STT</th><th>Tiêu đề</th><th>Ngày đăng</th></tr>
<tr><td>1</td><td><a href="/a">${LONG_A}</a></td><td>21/07/2022 | 10:00 AM</td></tr>
<tr><td>2</td><td><a href="/b">${LONG_B}</a></td><td>Thứ hai, 11/07/2022 04:36' PM</td></tr></table>`,
    posts: [`2022-07-21 ${LONG_A} /a`, `2022-07-11 ${LONG_B} /b`],
  },
  {
    name: 'a layout table: picture and title in one row, date in the next',
    main: `<table><tr><td><table>
<tr><td rowspan="2"><a href="/a"><img src="/a.jpg"></a></td><td><a href="/a"><b>${LONG_A}</b></a></td></tr><tr><td>(Cập nhật: 12/09/2022)</td></tr>
<tr><td rowspan="2"><a href="/b"><img src="/b.jpg"></a></td><td><a href="/b"><b>${LONG_B}</b></a></td></tr><tr><td>(Cập nhật: 02/09/2022)</td></tr>
</table></td></tr></table>`,
    posts: [`2022-09-12 ${LONG_A} /a`, `2022-09-02 ${LONG_B} /b`],
  },
  {
    name: 'titles, dates and summaries side by side without boxes, date after the title',
    main: `<h2>Tin tức</h2><h3><a href="/a">${LONG_A}</a></h3><p class="d">12/09/2022</p><p>Tóm tắt một.</p>
<h3><a href="/b">${LONG_B}</a></h3><p class="d">02/09/2022</p><p>Tóm tắt hai.</p>
<h3><a href="/c">${LONG_C}</a></h3><p class="d">01/09/2022</p><p>Tóm tắt ba.</p>`,
    posts: [`2022-09-12 ${LONG_A} /a`, `2022-09-02 ${LONG_B} /b`, `2022-09-01 ${LONG_C} /c`],
  },
  {
    name: 'side by side with the date before the title',
    main: `<div class="list"><p class="d">12/09/2022</p><h3><a href="/a">${LONG_A}</a></h3><p>Tóm tắt một.</p>
<p class="d">02/09/2022</p><h3><a href="/b">${LONG_B}</a></h3><p>Tóm tắt hai.</p></div>`,
    posts: [`2022-09-12 ${LONG_A} /a`, `2022-09-02 ${LONG_B} /b`],
  },
  {
    name: 'one date over several posts',
    main: `<h4>Ngày 12/11/2022</h4><ul><li><a href="/a">${LONG_A}</a></li><li><a href="/b">${LONG_B}</a></li></ul>
<h4>Ngày 11/11/2022</h4><ul><li><a href="/c">${LONG_C}</a></li></ul>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-12 ${LONG_B} /b`, `2022-11-11 ${LONG_C} /c`],
  },
  {
    name: 'a date without a year is none, and no year is guessed',
    main: `<ul><li><a href="/a">${LONG_A}</a> (Ngày 09/3)</li><li><a href="/b">${LONG_B}</a> (Ngày 08/3)</li></ul>`,
    posts: [`- ${LONG_A} /a`, `- ${LONG_B} /b`],
  },
  {
    name: 'the date of a document in a title dates nothing',
    main: `<ul><li><a href="/a">Triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ</a></li><li><a href="/b">${LONG_B}</a></li></ul>`,
    posts: ['- Triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ /a', `- ${LONG_B} /b`],
  },
  {
    name: 'the date of an event in a summary dates nothing',
    main: `<div class="news"><h3><a href="/a">${LONG_A}</a></h3><p>Hội nghị diễn ra ngày 30/10/2022 tại thành phố Vinh với hơn một trăm đại biểu.</p></div>
<div class="news"><h3><a href="/b">${LONG_B}</a></h3><p>Hạn đăng ký: 25/10/2022</p></div>`,
    posts: [`- ${LONG_A} /a`, `- ${LONG_B} /b`],
  },
  {
    name: 'an icon marks the pinned post',
    main: `<ul><li><img src="/images/ghim.png" alt="Ghim"> <a href="/a">${LONG_A}</a> <span>(05/01/2022)</span></li>
<li><a href="/b">${LONG_B}</a> <span>(11/11/2022)</span></li><li><a href="/c">${LONG_C}</a> <span>(01/11/2022)</span></li></ul>`,
    posts: [`*2022-01-05 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`, `2022-11-01 ${LONG_C} /c`],
  },
  {
    name: 'a class marks the pinned post',
    main: `<div class="post sticky"><h3><a href="/a">${LONG_A}</a></h3><i>05/11/2022</i></div><div class="post"><h3><a href="/b">${LONG_B}</a></h3><i>11/10/2022</i></div>
<div class="post"><h3><a href="/c">${LONG_C}</a></h3><i>01/10/2022</i></div>`,
    posts: [`*2022-11-05 ${LONG_A} /a`, `2022-10-11 ${LONG_B} /b`, `2022-10-01 ${LONG_C} /c`],
  },
  {
    name: 'an older post above newer ones is pinned though nothing says so',
    main: `<ul><li><a href="/a">${LONG_A}</a> (05/01/2021)</li><li><a href="/b">${LONG_B}</a> (11/11/2022)</li><li><a href="/c">${LONG_C}</a> (01/11/2022)</li></ul>`,
    posts: [`*2021-01-05 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`, `2022-11-01 ${LONG_C} /c`],
  },
  {
    name: 'a featured post before the list belongs to it',
    main: `<div class="box"><div class="top"><a href="/a"><img src="/a.jpg" width="300"></a><h2><a href="/a">${LONG_A}</a></h2><p>12/11/2022</p></div>
<ul class="others"><li><a href="/b">${LONG_B}</a> (11/11/2022)</li><li><a href="/c">${LONG_C}</a> (01/11/2022)</li></ul></div>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`, `2022-11-01 ${LONG_C} /c`],
  },
  {
    name: 'cards in rows of columns are one list',
    main: `<div class="row"><div class="col-6"><div class="card"><a href="/a"><h4>${LONG_A}</h4><span class="d-block">12/11/2022</span></a></div></div><div class="col-6"><div class="card"><a href="/b"><h4>${LONG_B}</h4><span class="d-block">11/11/2022</span></a></div></div></div>
<div class="row"><div class="col-6"><div class="card"><a href="/c"><h4>${LONG_C}</h4><span class="d-block">01/11/2022</span></a></div></div></div>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`, `2022-11-01 ${LONG_C} /c`],
  },
  {
    name: 'the section named beside each post is no post',
    main: `<div class="item"><h3><a href="/cchc/a.html">${LONG_A}</a></h3><a href="/chuyen-muc/cchc">Chuyên mục CCHC</a> | <span>12/11/2022</span></div>
<div class="item"><h3><a href="/cchc/b.html">${LONG_B}</a></h3><a href="/chuyen-muc/cchc">Chuyên mục CCHC</a> | <span>11/11/2022</span></div>
<div class="item"><h3><a href="/cchc/c.html">${LONG_C}</a></h3><a href="/chuyen-muc/cchc">Chuyên mục CCHC</a> | <span>10/11/2022</span></div>`,
    posts: [
      `2022-11-12 ${LONG_A} /cchc/a.html`,
      `2022-11-11 ${LONG_B} /cchc/b.html`,
      `2022-11-10 ${LONG_C} /cchc/c.html`,
    ],
  },
  {
    name: 'titles that are no links, with "Chi tiết" behind',
    main: `<div class="news"><b>${LONG_A}</b><br><i>12/11/2022</i><br>Tóm tắt của bài. <a href="/a">Chi tiết</a></div><div class="news"><b>${LONG_B}</b><br><i>11/11/2022</i><br>Tóm tắt của bài. <a href="/b">Chi tiết</a></div>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`],
  },
  {
    name: 'short titles count where dates stand by them',
    main: `<ul><li><a href="/a">Họp báo</a> <span>12/11/2022</span></li><li><a href="/b">Tin vắn</a> <span>11/11/2022</span></li></ul>`,
    posts: ['2022-11-12 Họp báo /a', '2022-11-11 Tin vắn /b'],
  },
  {
    name: 'day over month and year, as on a calendar leaf',
    main: `<div class="item"><div class="cal"><p>24</p><p>08/2022</p></div><h3><a href="/a">${LONG_A}</a></h3></div><div class="item"><div class="cal"><p>09</p><p>Tháng 7, 2022</p></div><h3><a href="/b">${LONG_B}</a></h3></div>`,
    posts: [`2022-08-24 ${LONG_A} /a`, `2022-07-09 ${LONG_B} /b`],
  },
  {
    name: 'the date only in the markup',
    main: `<article><h2><a href="/a">${LONG_A}</a></h2><time datetime="2022-08-24T10:00:00+07:00">3 tháng trước</time></article><article><h2><a href="/b">${LONG_B}</a></h2><time datetime="2022-07-24">4 tháng trước</time></article>`,
    posts: [`2022-08-24 ${LONG_A} /a`, `2022-07-24 ${LONG_B} /b`],
  },
  {
    name: 'related lists under a heading are not in the main text',
    main: `<ul><li><a href="/a">${LONG_A}</a> (12/11/2022)</li><li><a href="/b">${LONG_B}</a> (11/11/2022)</li></ul><h3>Các tin khác</h3><ul><li><a href="/c">${LONG_C}</a> (19/11/2022)</li><li><a href="/d">Một bài nữa ở chuyên mục khác của cổng</a> (19/11/2022)</li></ul>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`],
  },
  {
    name: 'a list of documents is no list of posts',
    main: `<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>64/KH-UBND</td><td>28/01/2022</td><td><a href="/vb/64">Kế hoạch tuyên truyền cải cách hành chính năm 2022</a></td></tr>
<tr><td>5158/QĐ-UBND</td><td>30/12/2021</td><td><a href="/vb/5158">Quyết định phê duyệt kế hoạch cải cách hành chính</a></td></tr></table>`,
    posts: [],
  },
  {
    name: 'short links without dates are a menu',
    main: `<ul><li><a href="/x">Chức năng nhiệm vụ</a></li><li><a href="/y">Cơ cấu tổ chức</a></li><li><a href="/z">Đơn vị trực thuộc</a></li></ul>`,
    posts: [],
  },
  {
    name: 'links within paragraphs are no list',
    main: `<h1>Bài viết</h1><p>Theo quy định mới nhất, người dân xem <a href="/a">hướng dẫn nộp hồ sơ qua dịch vụ công trực tuyến</a> để biết cách làm.</p><p>Ngoài ra, cơ quan cũng đã có <a href="/b">bài hướng dẫn chi tiết cách tra cứu hồ sơ</a> trên cổng.</p>`,
    posts: [],
  },
  {
    name: 'questions are no posts',
    main: `<ul><li><a href="/hd/1">Hỏi: Nộp hồ sơ đăng ký ở đâu?</a> (12/11/2022)</li><li><a href="/hd/2">Hỏi: Lệ phí là bao nhiêu?</a> (11/11/2022)</li></ul>`,
    posts: [],
  },
  {
    name: 'a list of one post',
    main: `<h1>Cải cách hành chính</h1><div class="news-item"><h3><a href="/a">${LONG_A}</a></h3><span>12/11/2022</span><p>Tóm tắt.</p></div>`,
    posts: [`2022-11-12 ${LONG_A} /a`],
  },
  {
    name: 'one post in a column, its day in a box of its own below a short title',
    main: `<h2>Cải cách hành chính</h2><div><a href="/cchc/1">Công khai CCHC</a></div><div>12/03/2019 08:00</div>`,
    posts: ['2019-03-12 Công khai CCHC /cchc/1'],
  },
  {
    name: 'the same in paragraphs, the day labelled, a count below',
    main: `<div class="tieu-de">Cải cách hành chính</div><p><a href="/a">${LONG_A}</a></p><p>Ngày đăng: 12/11/2022</p><p>Tổng số: 1 tin</p>`,
    title: 'Cải cách hành chính',
    posts: [`2022-11-12 ${LONG_A} /a`],
  },
  {
    name: 'an author or a unit linked over the day of an article',
    main: `<h1>${LONG_A}</h1><div><a href="/tac-gia/1">Văn phòng Sở</a></div><div>12/11/2022</div><p>Sáng 12/11/2022, Sở tổ chức hội nghị triển khai nhiệm vụ quý IV với đại diện các phòng.</p>`,
    posts: [],
  },
  {
    name: 'the same over an article that is a picture',
    main: `<h1>${LONG_A}</h1><div><a href="/tac-gia/1">Văn phòng Sở</a></div><div>12/11/2022</div><div><img src="/upload/2022/thong-bao-lich-tiep-cong-dan.jpg"></div>`,
    posts: [],
  },
  {
    name: 'a link of a standing page and the day of its update',
    main: `<h1>Hệ thống quản lý chất lượng</h1><div><a href="/iso/1">Chính sách chất lượng</a></div><div>Cập nhật: 12/11/2022</div>`,
    posts: [],
  },
  {
    name: 'decomposed letters, entities and soft hyphens',
    main: `<ul><li><a href="/a">${LONG_A.normalize('NFD')}</a> &#40;12/11/2022&#41;</li><li><a href="/b">${LONG_B.replace('trực', 'trực&shy;')}</a> (11/11/2022)</li></ul>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`],
  },
  {
    name: 'unclosed tags',
    main: `<ul><li><a href=/a>${LONG_A}</a> <font color=red>(12/11/2022)<li><a href=/b>${LONG_B}</a> (11/11/2022)</ul>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`],
  },
  {
    name: 'dead and postback titles keep their post without an address',
    main: `<div class="item"><a href="javascript:void(0)">${LONG_A}</a><span class="date d-block">12/11/2022</span></div><div class="item"><a href="#">${LONG_B}</a><span class="date d-block">11/11/2022</span></div>`,
    posts: [`2022-11-12 ${LONG_A} null`, `2022-11-11 ${LONG_B} null`],
  },
  {
    name: 'rows that lead to places of the page which are not there are no posts',
    main: `<ul><li><a href="#t1">${LONG_A}</a> 12/11/2022</li><li><a href="#t2">${LONG_B}</a> 11/11/2022</li></ul>`,
    posts: [],
  },
  {
    name: 'look-alike: places that are there, what a click’s script opens, and an application’s own addresses',
    main: `<ul><li><a href="#t1">${LONG_A}</a> 12/11/2022</li><li><a href="#t2" onclick="mo(2)">${LONG_B}</a> 11/11/2022</li><li><a href="#/tin/3">${LONG_C}</a> 10/11/2022</li></ul><div id="T1" hidden><p>Toàn văn.</p></div>`,
    posts: [`2022-11-12 ${LONG_A} null`, `2022-11-11 ${LONG_B} null`, `2022-11-10 ${LONG_C} null`],
  },
  {
    name: 'a byline with section, author and views',
    main: `<div class="item"><h3><a href="/a">${LONG_A}</a></h3><p>Văn phòng Sở Khoa học và Công nghệ | 12/11/2022 | Lượt xem: 1.204</p></div><div class="item"><h3><a href="/b">${LONG_B}</a></h3><p>Đăng lúc: 14:05 11/11/2022 - Tác giả: Nguyễn Thị Bình - Đã xem: 35</p></div>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`],
  },
  {
    name: 'impossible dates and far years date nothing',
    main: `<ul><li><a href="/a">${LONG_A}</a> (16/72/2020)</li><li><a href="/b">${LONG_B}</a> (31/12/9999)</li></ul>`,
    posts: [`- ${LONG_A} /a`, `- ${LONG_B} /b`],
  },
  {
    name: 'a clock over an undated list dates nothing',
    main: `<p>Hôm nay: Thứ sáu, 18/11/2022</p><ul><li><a href="/a">${LONG_A}</a></li><li><a href="/b">${LONG_B}</a></li></ul>`,
    posts: [`- ${LONG_A} /a`, `- ${LONG_B} /b`],
  },
  {
    name: 'bullets and line breaks in one table cell',
    main: `<table><tr><td><b>Tin tức</b></td></tr><tr><td>• <a href="?id=31">${LONG_A}</a> (01/03/2022)<br>• <a href="?id=32">${LONG_B}</a> <img src="/ghim.gif"> (28/02/2022)<br>• <a href="?id=33">${LONG_C}</a> (27/02/2022)</td></tr></table>`,
    posts: [
      `2022-03-01 ${LONG_A} /tin-tuc?id=31`,
      `*2022-02-28 ${LONG_B} /tin-tuc?id=32`,
      `2022-02-27 ${LONG_C} /tin-tuc?id=33`,
    ],
  },
  {
    name: 'titles, dates and summaries in one paragraph',
    main: `<p><a href="/a">${LONG_A}</a><br>12/11/2022<br>Tóm tắt của bài thứ nhất.<br><a href="/b">${LONG_B}</a><br>11/11/2022<br>Tóm tắt của bài thứ hai.</p>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`],
  },
  {
    name: 'years of an anniversary in a title date nothing',
    main: `<ul><li><a href="/a">Tuyên truyền kỷ niệm 75 năm Ngày Thương binh - Liệt sỹ (27/7/1947-27/7/2022)</a></li><li><a href="/b">Tuần lễ khoa học diễn ra trên toàn tỉnh (20 - 22/10/2022)</a></li></ul>`,
    posts: [
      '- Tuyên truyền kỷ niệm 75 năm Ngày Thương binh - Liệt sỹ (27/7/1947-27/7/2022) /a',
      '- Tuần lễ khoa học diễn ra trên toàn tỉnh (20 - 22/10/2022) /b',
    ],
  },
  {
    name: 'a linked heading with an icon over its posts is none of them',
    main: `<div class="k1"><h3><a href="/doan-the.html"><i class="fa fa-list"></i>Hoạt động đoàn thể</a></h3><ul><li><p><a href="/doan-the/a">${LONG_A}</a></p></li><li><a href="/doan-the/b">${LONG_B}</a></li></ul></div>`,
    posts: [`- ${LONG_A} /doan-the/a`, `- ${LONG_B} /doan-the/b`],
  },
  {
    name: 'an icon font marks the pinned post',
    main: `<ul><li><i class="fa fa-thumbtack"></i> <a href="/a">${LONG_A}</a> (12/11/2022)</li><li><a href="/b">${LONG_B}</a> (11/11/2022)</li></ul>`,
    posts: [`*2022-11-12 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`],
  },
  {
    name: 'where addresses bear the day, a post among them that does not stays, undated',
    asOf: '2022-12-31',
    main: `<ul><li><a href="/a-115221115123739455.htm">${LONG_A}</a></li><li><a href="/b-115221114125621346.htm">${LONG_B}</a></li><li><a href="/c-115221108155440961.htm">${LONG_C}</a></li><li><a href="/so-tay-4391.htm">Sổ tay cải cách hành chính dành cho công chức</a></li></ul>`,
    posts: [
      `2022-11-15 ${LONG_A} /a-115221115123739455.htm`,
      `2022-11-14 ${LONG_B} /b-115221114125621346.htm`,
      `2022-11-08 ${LONG_C} /c-115221108155440961.htm`,
      '- Sổ tay cải cách hành chính dành cho công chức /so-tay-4391.htm',
    ],
  },
  {
    name: 'doors of the portal beside its clock are no posts of today',
    main: `<div><span>Chủ nhật, 20/11/2022 - 10:15:44</span> <a href="/en/">English</a> <a href="/dang-nhap">Đăng nhập hệ thống</a> <a href="/so-do">Sơ đồ cổng</a></div><h1>Tin tức</h1><ul><li><a href="/a">${LONG_A}</a> (12/11/2022)</li><li><a href="/b">${LONG_B}</a> (02/11/2022)</li></ul>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-02 ${LONG_B} /b`],
  },
  {
    name: 'the lead story of a block: a picture and a heading that lead to one post, no summary, beside a list called related',
    main: `<div class="panel"><div class="panel-heading"><ul class="list-inline"><li><h4><a href="/tin/"><span>Tin tức</span></a></h4></li></ul></div><div class="panel-body"><div class="row"><div class="w16"><a href="/tin/a-2417.html"><img src="/a.jpg" width="120"></a><h3><a href="/tin/a-2417.html">${LONG_A}</a></h3><div>Ảnh gửi về Sở.</div></div><div class="w8"><ul class="related"><li class="icon_list"><a class="show h4" href="/tin/b-2414.html">${LONG_B}</a></li><li class="icon_list"><a class="show h4" href="/tin/c-2411.html">${LONG_C}</a></li></ul></div></div></div></div>`,
    posts: [`- ${LONG_A} /tin/a-2417.html`],
  },
  {
    name: 'not: a tile with its picture, whose address is a section’s',
    main: `<div class="panel"><div class="panel-heading"><ul class="list-inline"><li><h4><a href="/tin/"><span>Tin tức</span></a></h4></li></ul></div><div class="panel-body"><div class="row"><div class="w16"><a href="/dich-vu-cong/"><img src="/dvc.png" width="120"></a><h3><a href="/dich-vu-cong/">Hướng dẫn nộp hồ sơ trực tuyến mức độ 3, 4</a></h3></div><div class="w8"><ul class="related"><li class="icon_list"><a class="show h4" href="/tin/b-2414.html">${LONG_B}</a></li><li class="icon_list"><a class="show h4" href="/tin/c-2411.html">${LONG_C}</a></li></ul></div></div></div></div>`,
    posts: [],
  },
  {
    name: 'the same post twice in one list is one',
    main: `<ul><li><a href="/a">${LONG_A}</a> (12/11/2022)</li><li><a href="/b">${LONG_B}</a> (11/11/2022)</li><li><a href="/a">${LONG_A}</a> (12/11/2022)</li></ul>`,
    posts: [`2022-11-12 ${LONG_A} /a`, `2022-11-11 ${LONG_B} /b`],
  },
];

test('no two rows share name or page', () => {
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
  expect(new Set(ROWS.map(({ main }) => main)).size).toBe(ROWS.length);
});

test.each(ROWS)('$name', (row) => {
  const found = entriesOf(row).filter(({ place }) => place === 'main');
  expect(found.map(shown)).toEqual(row.posts);
});

test('each title and date quote stands on one line of the page', () => {
  for (const row of ROWS) {
    const { lines } = newsOutline(row);
    for (const { title, dateQuote, unshown } of entriesOf(row)) {
      if (unshown !== true)
        expect(
          lines.some(({ text }) => text.includes(title)),
          `${row.name}: ${title}`,
        ).toBe(true);
      expect(
        lines.some(({ text }) => text.includes(dateQuote)),
        `${row.name}: ${dateQuote}`,
      ).toBe(true);
    }
  }
});

test('the sidebar keeps its own list, numbered after the main one', () => {
  const [first] = ROWS;
  if (first === undefined) throw new Error('no rows');
  const entries = entriesOf(first);
  expect(entries.map(({ place, list, heading }) => `${list} ${place} ${heading}`)).toEqual([
    '0 main Tin tức',
    '0 main Tin tức',
    '1 sidebar Tin đọc nhiều',
    '1 sidebar Tin đọc nhiều',
  ]);
});

test('a picture counts for its post, an icon does not', () => {
  const main = `<div class="item"><a href="/a"><img src="/upload/anh-hoi-nghi.jpg"></a><a href="/a">${LONG_A}</a><p>12/11/2022</p></div><div class="item"><img src="/icon/new.gif" width="20"><a href="/b">${LONG_B}</a><p>11/11/2022</p></div>`;
  expect(entriesOf({ main, bare: true }).map(({ picture }) => picture)).toEqual([true, false]);
});

test('a title that only a picture says is not shown', () => {
  const main = `<div class="item"><a href="/a"><img src="/a.jpg" alt="${LONG_A}"></a><p>12/11/2022</p></div><div class="item"><a href="/b"><img src="/b.jpg" alt="${LONG_B}"></a><p>11/11/2022</p></div>`;
  expect(entriesOf({ main, bare: true }).map(({ title, unshown, date }) => [title, unshown, date])).toEqual([
    [LONG_A, true, '2022-11-12'],
    [LONG_B, true, '2022-11-11'],
  ]);
});

test('"Xem thêm" under a list and the link of its heading tell where the rest is', () => {
  const block = (heading: string, more: string) =>
    `<div class="block"><h3>${heading}</h3><ul><li><a href="/a${heading.length}">${LONG_A} ${heading.length}</a> (12/11/2022)</li><li><a href="/b${heading.length}">${LONG_B} ${heading.length}</a> (11/11/2022)</li></ul>${more}</div>`;
  const main =
    block('Cải cách hành chính', '<p><a href="/cchc">Xem thêm</a></p>') +
    block('<a href="/van-hoa">Văn hóa công sở</a>', '');
  const entries = entriesOf({ main, path: '/', home: true, bare: true });
  expect(entries.map(({ list, heading, more }) => [list, heading, more])).toEqual([
    [0, 'Cải cách hành chính', `${HOST}/cchc`],
    [0, 'Cải cách hành chính', `${HOST}/cchc`],
    [1, 'Văn hóa công sở', `${HOST}/van-hoa`],
    [1, 'Văn hóa công sở', `${HOST}/van-hoa`],
  ]);
});

test('a heading in a table of its own is of the list in the next table, which holds nothing else', () => {
  const cells = (inside: string): string => `<table><tbody><tr><td>${inside}</td></tr></tbody></table>`;
  const others = `<ul><li><a href="/tin/b.html">${LONG_B}</a> <span>(02/11/2022)</span></li><li><a href="/tin/c.html">${LONG_C}</a> <span>(01/11/2022)</span></li></ul>`;
  const page = (between: string): readonly (readonly [string, string])[] =>
    factsOfPage({
      main: `<h1>Lịch tiếp công dân</h1><div>${cells(`<a href="/tin/a.html">${LONG_A} <span>(12/11/2022 16:05)</span></a>`)}${cells('<p>TIN ĐÃ ĐƯA</p>')}${between}${cells(others)}</div>`,
      bare: true,
    }).entries.map(({ heading, place }) => [heading, place]);
  expect(page('')).toEqual([
    ['Lịch tiếp công dân', 'main'],
    ['TIN ĐÃ ĐƯA', 'related'],
    ['TIN ĐÃ ĐƯA', 'related'],
  ]);
  // another block between them
  expect(
    page(cells('<p>Trang này được Văn phòng Sở cập nhật mỗi ngày làm việc, buổi sáng.</p>')).slice(1),
  ).not.toContainEqual(['TIN ĐÃ ĐƯA', 'related']);
});

test('a heading beyond the block around a list: the line right over it alone, and no post of another list', () => {
  const list = (at: string, titles: readonly string[]): string =>
    `<table><tbody><tr><td><ul>${titles.map((title, index) => `<li><a href="/tin/${at}${index}.html">${title}</a></li>`).join('')}</ul></td></tr></tbody></table>`;
  const headings = (between: string): readonly string[] => [
    ...new Set(
      factsOfPage({
        main: `<div><p class="bar"><b>Tin hoạt động</b></p>${list('a', [LONG_A, LONG_B])}${between}${list('b', [LONG_C, 'Sở tổ chức tập huấn an toàn bức xạ cho cơ sở y tế'])}</div>`,
        bare: true,
        home: true,
        path: '/',
      }).entries.map(({ list: number, heading }) => `${number} ${heading}`),
    ),
  ];
  expect(headings('<p class="bar"><b>Thông báo</b></p>')).toEqual(['0 Tin hoạt động', '1 Thông báo']);
  // a door of another block, and a picture without words, stand between
  expect(headings('<p><a href="/chi-dao">Thông tin chỉ đạo điều hành</a></p>')).toEqual(['0 Tin hoạt động', '1 ']);
});

test('links that are a document’s number, each with a day, are no news', () => {
  const block = (number: string, day: string) =>
    `<div class="vb"><a href="/van-ban?id=${day.slice(0, 2)}"><div><div><b>Số: ${number}</b></div><div>Ngày: <span>${day}</span></div></div><div>Ban hành quy chế làm việc của hội đồng sáng kiến</div></a></div>`;
  const main = `<div><p>VĂN BẢN MỚI</p>${block('37/2022/QĐ-UBND', '14/11/2022')}${block('512/SKHCN-QLCN', '09/11/2022')}</div>`;
  expect(newestEntry(entriesOf({ main, bare: true }), { asOf: '2022-11-20' })).toBeNull();
  // a headline that begins with one is
  const news = `<ul><li><a href="/tin/1">Quyết định 37/2022/QĐ-UBND: thêm ưu đãi cho doanh nghiệp đổi mới công nghệ</a> (14/11/2022)</li><li><a href="/tin/2">${LONG_A}</a> (13/11/2022)</li></ul>`;
  expect(newestEntry(entriesOf({ main: news, bare: true }), { asOf: '2022-11-20' })?.date).toBe('2022-11-14');
  const cited = `<ul><li><a href="/tin/1">Nghị quyết 76/NQ-CP vào cuộc sống</a> (14/11/2022)</li><li><a href="/tin/2">${LONG_A}</a> (13/11/2022)</li></ul>`;
  expect(newestEntry(entriesOf({ main: cited, bare: true }), { asOf: '2022-11-20' })?.date).toBe('2022-11-14');
});

test('the newest entry shown is not of the future', () => {
  const main = `<ul><li><a href="/a">${LONG_A}</a> (12/12/2022)</li><li><a href="/b">${LONG_B}</a> (11/11/2022)</li></ul>`;
  const entries = entriesOf({ main, bare: true });
  expect(newestEntry(entries, { asOf: '2022-11-20' })).toEqual({ date: '2022-11-11', url: `${HOST}/b`, title: LONG_B });
  expect(newestEntry([], { asOf: '2022-11-20' })).toBeNull();
});

function entriesOf(parts: PageParts): readonly Entry[] {
  const page = newsOutline(parts);
  const context = contextOf(parts);
  return listEntries(page, context, { procedures: [], documents: documentFacts(page, context) });
}

function shown({ pinned, date, title, url }: Entry): string {
  return `${pinned ? '*' : ''}${date ?? '-'} ${title} ${url === null ? 'null' : url.replace(HOST, '')}`;
}

test('rows of a list of procedures whose links lead nowhere are no posts, with a live one between them or not', () => {
  const names = [
    'Cấp giấy phép tiến hành công việc bức xạ',
    'Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ',
    'Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá',
  ];
  for (const addresses of [
    ['#', '#', '#'],
    ['/tthc/1', 'javascript:void(0)', '/tthc/3'],
    ['', '#', ''],
  ]) {
    const rows = names.map(
      (name, at) =>
        `<tr><td>${at + 1}</td><td>1.00178${at}</td><td><a href="${addresses[at]}">${at + 1}. ${name}</a></td><td>0${at + 1}/03/2022</td></tr>`,
    );
    const page = factsOfPage({
      main: `<h1>Thủ tục hành chính</h1><table><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục</th><th>Ngày công bố</th></tr>${rows.join('')}</table>`,
      bare: true,
    });
    expect(page.procedures.length).toBe(names.length);
    expect(page.entries).toEqual([]);
    expect(page.newestListed).toBeNull();
  }
});

test('posts whose links lead nowhere, beside a list of procedures', () => {
  const page = factsOfPage({
    main: `<h1>Thủ tục hành chính</h1><ul><li>1.001786 <a href="#">Cấp giấy phép tiến hành công việc bức xạ</a></li><li>1.001787 <a href="#">Cấp lại chứng chỉ nhân viên bức xạ</a></li></ul><h2>Tin tức</h2><div><div class="tin"><a href="#">${LONG_A}</a> <i>12/11/2022</i></div><div class="tin"><a href="#">${LONG_B}</a> <i>02/11/2022</i></div></div>`,
    bare: true,
  });
  expect(page.procedures.length).toBe(2);
  expect(page.entries.map(({ date, title }) => `${date} ${title}`)).toEqual([
    `2022-11-12 ${LONG_A}`,
    `2022-11-02 ${LONG_B}`,
  ]);
});
