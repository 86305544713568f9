import { expect, test } from 'vitest';
import { factsOfPage, type PageParts } from '../support/news-page.ts';

interface Row extends PageParts {
  readonly name: string;
  /** `why text`, in any order; others may be among them. */
  readonly ignored: readonly string[];
  readonly published?: string | null;
  readonly taken?: readonly string[];
}

const TITLE = 'Sở tổ chức hội nghị tập huấn công tác cải cách hành chính';
const PROSE =
  '<p>Phát biểu tại hội nghị, lãnh đạo Sở đề nghị các phòng tiếp tục nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn tỉnh.</p>';

const ROWS: readonly Row[] = [
  {
    name: 'an article gives its own date and says why the others are none',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Ngày đăng: 12/11/2022</p><p>Sáng ngày 10/11/2022, theo Kế hoạch số 64/KH-UBND ngày 28/01/2022, hội nghị được tổ chức tại thành phố Vinh.</p>${PROSE}
<div class="comments"><p>Trần Văn A - 13/11/2022</p></div>`,
    published: '2022-11-12',
    ignored: [
      'event 10/11/2022',
      'document 28/01/2022',
      'comment 13/11/2022',
      'clock Thứ sáu, 18/11/2022 08:15:20',
      'copyright 13/01/2021',
      'copyright © 2013 - 2022',
      'related 17/11/2022',
    ],
    taken: ['12/11/2022'],
  },
  {
    name: 'the day of a notice that the page shows in full',
    title: TITLE,
    main: `<h1>${TITLE}</h1><div>Thứ năm - 12/05/2022 09:01</div><p>SỞ KHOA HỌC VÀ CÔNG NGHỆ<br>Số: 655/TB-SKHCN<br>Nghệ An, ngày 10 tháng 5 năm 2022</p>${PROSE}`,
    published: '2022-05-12',
    ignored: ['document 10 tháng 5 năm 2022'],
  },
  {
    name: 'dates of a list are taken, those in summaries are not',
    main: `<h1>Tin tức</h1><div class="item"><h3><a href="/a">Một bài viết dài về cải cách hành chính</a></h3><i>12/11/2022</i><p>Hội nghị diễn ra ngày 10/11/2022 tại Vinh với rất đông đại biểu tham dự.</p></div>
<div class="item"><h3><a href="/b">Một bài viết khác về cải cách hành chính</a></h3><i>11/11/2022</i></div>`,
    published: null,
    ignored: ['event 10/11/2022'],
    taken: ['12/11/2022', '11/11/2022', '17/11/2022'],
  },
  {
    name: 'impossible dates and those to come',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Ngày đăng: 16/72/2020</p><p>Ngày đăng: 31/12/9999</p><p>Cập nhật: 24/12/2022</p>${PROSE}`,
    published: null,
    ignored: ['impossible 16/72/2020', 'future 31/12/9999', 'future 24/12/2022'],
  },
  {
    name: 'an anniversary in the words that run through the header',
    bare: true,
    main: `</div><div id="header"><marquee>Kỷ niệm 77 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam 02/9/2022</marquee></div><div class="main"><h1>Giới thiệu</h1>${PROSE}`,
    published: null,
    ignored: ['event 02/9/2022'],
  },
  {
    name: 'an anniversary to come in a marquee',
    main: `<marquee>Chào mừng kỷ niệm ngày 22/12/2022</marquee><h1>Giới thiệu</h1>${PROSE}`,
    published: null,
    ignored: ['future 22/12/2022'],
  },
];

test.each(ROWS)('$name', (row) => {
  const { published, ignoredDates } = factsOfPage(row);
  if (row.published !== undefined) expect(published?.date ?? null).toBe(row.published);
  const found = ignoredDates.map(({ why, text }) => `${why} ${text}`);
  expect(found).toEqual(expect.arrayContaining([...row.ignored]));
  for (const text of row.taken ?? []) expect(ignoredDates.map((one) => one.text)).not.toContain(text);
});
