import { expect, test } from 'vitest';
import { factsOfPage } from '../support/news-page.ts';

const post = (title: string, n: number) =>
  `<article><h3><a href="/tin/bai-${n}.html">${title}</a></h3><p>0${n}/11/2022</p><p>Lãnh đạo sở chủ trì, các phòng cùng dự.</p></article>`;
const POSTS = [
  'Cải cách hành chính tạo thuận lợi cho doanh nghiệp',
  'Kết quả cải cách hành chính của khối văn phòng',
  'Tập huấn công tác cải cách hành chính tại các phòng',
]
  .map((title, index) => post(title, index + 1))
  .join('');

interface Row {
  readonly name: string;
  readonly main: string;
  /** Share of the page's headings that is about reform, at least half. */
  readonly about: boolean;
}

const ROWS: readonly Row[] = [
  { name: 'a heading over the list', main: `<h1>Cải cách hành chính</h1>${POSTS}`, about: true },
  { name: 'titles of the posts in the list', main: `<h1>Đời sống công sở</h1>${POSTS}`, about: false },
];

test.each(ROWS)('$name', ({ main, about }) => {
  const { subjects } = factsOfPage({ main, title: 'Sở Khoa học và Công nghệ' });
  const said = subjects.some(({ topic, share, by }) => topic === 'cchc' && by === 'heading' && share >= 0.5);
  expect(said).toBe(about);
});
