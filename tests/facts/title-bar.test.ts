import { expect, test } from 'vitest';
import type { PageKind } from '../../lib/model/facts/page.ts';
import { factsOfPage, type PageParts } from '../support/news-page.ts';

interface Row extends PageParts {
  readonly name: string;
  readonly kind: PageKind;
  readonly date: string | null;
}

/** Old templates call every page by the portal's name, and set no heading. */
const PORTAL = 'Trang thông tin điện tử Sở Khoa học và Công nghệ';
const TITLE = 'Lễ tổng kết hội thi sáng tạo kỹ thuật của thanh niên';
const PROSE =
  'Sáng nay, tại hội trường lớn, ban tổ chức hội thi đã trao ba mươi giải cho các nhóm tác giả trẻ có sáng kiến được áp dụng vào sản xuất và đời sống của người dân trong tỉnh.';
const OTHERS = `<table><tbody><tr><td class="khac"><p class="khacTitle">TIN ĐÃ ĐƯA</p><ul><li><a href="/tin/cu-1">Khai mạc hội thi sáng tạo kỹ thuật lần thứ tám</a> (02/09/2022)</li><li><a href="/tin/cu-2">Phát động hội thi sáng tạo kỹ thuật lần thứ tám</a> (11/08/2022)</li></ul></td></tr></tbody></table>`;
const COUNTER =
  '<div class="dem"><h3>Số lượt truy cập</h3><table><tr><td>4</td><td>1</td><td>7</td></tr></table></div>';

const bar = (section: string, day: string, marks = ['muc', 'gio']) =>
  `<div class="khung"><table width="100%"><tbody><tr class="dau"><td class="${marks[0]}">${section}</td><td class="${marks[1]}" align="right">${day}</td></tr></tbody></table></div>`;
const mute = (row: string, first: string, gio = 'gio') =>
  `<div class="khung"><table width="100%"><tbody><tr class="${row}"><td class="muc">${first}</td><td class="${gio}" align="right">thứ tư, ngày 05/10/2022, 14:29</td></tr></tbody></table></div>`;
const body = (title: string, text = PROSE) =>
  `<div id="noidung"><table><tbody><tr><td><p class="Title">${title}</p></td></tr><tr><td><div><p>${text}</p></div></td></tr></tbody></table></div>`;

const ROWS: readonly Row[] = [
  {
    name: 'section and day in a bar over the title',
    main: `${bar('Tin hoạt động ngành', '(05.10.2022 12:00)')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: '2022-10-05',
  },
  {
    name: 'the section is a link to its list',
    main: `${bar('<a href="/tin/ung-dung-tien-bo">Ứng dụng tiến bộ kỹ thuật</a>', '05/10/2022')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: '2022-10-05',
  },
  {
    name: 'the day without signs, behind its weekday',
    main: `${bar('Thông tin chung', 'thứ tư, 05 10 2022 08:51')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: '2022-10-05',
  },
  {
    name: 'the cell of the section is empty, the row is called the post’s',
    main: `${mute('ms-news-header', '')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: '2022-10-05',
  },
  {
    name: 'the same over a title of few words, without text',
    main: `${mute('dau-bai-viet', '&nbsp;')}${body('Cải cách hành chính 1', 'Tệp đính kèm')}`,
    kind: 'article',
    date: '2022-10-05',
  },
  {
    name: 'not: an empty cell beside a clock, in a row that nothing names',
    main: `${mute('dau', '')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: null,
  },
  {
    name: 'not: an empty cell beside what is called a clock',
    main: `${mute('news-header', '', 'ngaygio')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: null,
  },
  {
    name: 'not: an empty cell beside a day over a page that stands',
    main: `${mute('news-header', '')}${body('Chức năng, nhiệm vụ')}`,
    kind: 'standing',
    date: null,
  },
  {
    name: 'not: the day over what is drawn as no title',
    main: `${mute('news-header', '')}<div id="noidung"><p>${PROSE}</p><p>${PROSE}</p></div>${OTHERS}`,
    kind: 'standing',
    date: null,
  },
  {
    name: 'a post of one line, a box with questions beside it',
    main: `${bar('Thông báo', '05/10/2022')}${body('Thông báo 7', 'Xem tệp kèm theo tại đây.')}${OTHERS}<div class="hoi"><p>Câu hỏi mới nhất</p><ul><li><a href="/hoi/1">Cấp lại giấy phép đã mất mấy ngày</a></li><li><a href="/hoi/2">Đăng ký nhãn hiệu nộp ở đâu</a></li><li><a href="/hoi/3">Hỗ trợ đổi mới công nghệ cho hợp tác xã</a></li></ul></div>`,
    kind: 'article',
    date: '2022-10-05',
  },
  {
    name: 'counters of visitors have the only headings',
    main: `${COUNTER}${bar('Tin hoạt động ngành', '05/10/2022')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: '2022-10-05',
  },
  {
    name: 'undated: the one line whose box is called a title',
    main: `${COUNTER}<ul><li>Tin hoạt động</li></ul><div class="bai"><div class="title">${TITLE}</div><div class="chu"><p>${PROSE}</p><p>${PROSE}</p></div></div>${OTHERS}`,
    kind: 'article',
    date: null,
  },
  {
    name: 'undated: the section’s name in bold over the one line whose box is called a title',
    main: `<ul><li><b>Cải cách hành chính</b></li></ul><div class="bai"><div class="title"><b>${TITLE}</b></div><div class="chu"><p>${PROSE}</p><p>${PROSE}</p></div></div>${OTHERS}`,
    kind: 'article',
    date: null,
  },
  {
    name: 'not: a page that stands, in bold over a box that is called a title',
    main: `<p><b>Chức năng, nhiệm vụ</b></p><div class="title">Quản lý nhà nước</div><p>${PROSE}</p><p>${PROSE}</p>`,
    kind: 'standing',
    date: null,
  },
  {
    name: 'not: a section in bold over its list, one post of which is drawn so',
    main: `<p><b>Cải cách hành chính</b></p><div class="title"><a href="/tin/1">${TITLE} lần thứ nhất</a></div><ul><li><a href="/tin/2">${TITLE} lần thứ hai</a> (02/10/2022)</li><li><a href="/tin/3">${TITLE} lần thứ ba</a> (01/10/2022)</li><li><a href="/tin/4">${TITLE} lần thứ tư</a> (30/09/2022)</li></ul>`,
    kind: 'column',
    date: null,
  },
  {
    name: 'not: a greeting beside the clock',
    main: `${bar('Chào mừng bạn đến với trang của sở', 'Thứ sáu, 18/11/2022')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: null,
  },
  {
    name: 'not: the way to the page beside the clock',
    main: `${bar('Trang chủ » Tin tức', 'Thứ sáu, 18/11/2022')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: null,
  },
  {
    name: 'not: the start page named beside the clock',
    main: `${bar('<a href="/">Trang chủ</a>', '18/11/2022 08:15')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: null,
  },
  {
    name: 'not: the portal’s name beside the clock',
    main: `${bar('Sở Khoa học và Công nghệ', '18/11/2022 08:15')}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: null,
  },
  {
    name: 'not: a box that is called a clock',
    main: `${bar('Tin tức', '18/11/2022 08:15', ['muc', 'dongho'])}${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: null,
  },
  {
    name: 'not: a row of three, of which the day is one',
    main: `<table><tr><td>Tin tức</td><td>05/10/2022</td><td>A+</td></tr></table>${body(TITLE)}${OTHERS}`,
    kind: 'article',
    date: null,
  },
  {
    name: 'not: rows of a list, each with its day beside its title',
    main: `<h1>Tin tức</h1><table>${[7, 6, 5, 4].map((day) => `<tr><td><b><a href="/tin/${day}">Hội thi sáng tạo lần ${day}</a></b></td><td>0${day}/10/2022</td></tr>`).join('')}</table>`,
    kind: 'column',
    date: null,
  },
  {
    name: 'not: a page that stands, whatever day its template stamps',
    main: `${bar('Giới thiệu', '05/10/2022')}${body('Chức năng, nhiệm vụ')}`,
    kind: 'standing',
    date: null,
  },
];

test('no two rows share name or page', () => {
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
  expect(new Set(ROWS.map(({ main }) => main)).size).toBe(ROWS.length);
});

test.each(ROWS)('$name', ({ kind, date, ...row }) => {
  const page = factsOfPage({ title: PORTAL, bare: true, ...row });
  expect([page.kind, page.published?.date ?? null]).toEqual([kind, date]);
  if (kind === 'column') expect(page.entries.length).toBeGreaterThanOrEqual(3);
  // neither the bar's section nor the post itself is news that the page lists
  expect(page.entries.filter(({ place }) => place === 'main' && kind === 'article').map(({ url }) => url)).toEqual(
    row.main.includes('/hoi/') ? expect.anything() : [],
  );
});
