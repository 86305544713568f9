import { expect, test } from 'vitest';
import { factsOfPage } from '../support/news-page.ts';

const TITLE_A = 'Đẩy mạnh cải cách hành chính trong lĩnh vực khoa học và công nghệ';
const TITLE_B = 'Hội nghị tập huấn sử dụng dịch vụ công trực tuyến';
const LEAD_A = 'Từ tháng 6, người dân có thể nhận kết quả tại nhà qua dịch vụ bưu chính công ích.';
const LEAD_B = 'Sáng 01/11/2022, Sở Khoa học và Công nghệ tổ chức lớp tập huấn cho công chức các phòng.';

const ROWS: readonly {
  readonly name: string;
  readonly main: string;
  readonly leads: readonly (string | undefined)[];
}[] = [
  {
    name: 'a paragraph under each title; tools and dates are none',
    main: `<div class="item"><h3><a href="/a">${TITLE_A}</a></h3><span class="date">12/11/2022</span><p>${LEAD_A}</p><a href="/a">Xem chi tiết bài viết này</a></div>
<div class="item"><h3><a href="/b">${TITLE_B}</a></h3><span class="date">02/11/2022</span><p>${LEAD_B}</p><a href="/b">Xem chi tiết</a></div>`,
    leads: [LEAD_A, LEAD_B],
  },
  {
    name: 'title and summary within one link',
    main: `<ul><li><a href="/a"><b>${TITLE_A}</b><br>${LEAD_A}</a> <i>(12/11/2022)</i></li><li><a href="/b"><b>${TITLE_B}</b><br>${LEAD_B}</a> <i>(02/11/2022)</i></li></ul>`,
    leads: [LEAD_A, LEAD_B],
  },
  {
    name: 'after the title on its line',
    main: `<ul><li><a href="/a">${TITLE_A}</a>: ${LEAD_A}</li><li><a href="/b">${TITLE_B}</a>: ${LEAD_B}</li></ul>`,
    leads: [LEAD_A, LEAD_B],
  },
  {
    name: 'flat, each summary after its own title',
    main: `<div><h4><a href="/a">${TITLE_A}</a></h4><p>${LEAD_A}</p><h4><a href="/b">${TITLE_B}</a></h4><p>${LEAD_B}</p></div>`,
    leads: [LEAD_A, LEAD_B],
  },
  {
    name: 'under the line on which the day stands in words behind the title',
    main: `<ul><li><a href="/a">${TITLE_A}</a> <i>(ngày 12 tháng 11 năm 2022 14:05)</i><div>${LEAD_A}</div></li><li><a href="/b">${TITLE_B}</a> <i>(ngày 02 tháng 11 năm 2022 14:05)</i><div>${LEAD_B}</div></li></ul>`,
    leads: [LEAD_A, LEAD_B],
  },
  {
    name: 'none where there are titles and dates alone',
    main: `<ul><li><a href="/a">${TITLE_A}</a> (12/11/2022)</li><li><a href="/b">${TITLE_B}</a> (02/11/2022)</li></ul><p>${LEAD_A}</p>`,
    leads: [undefined, undefined],
  },
];

test.each(ROWS)('$name', ({ main, leads }) => {
  const { entries } = factsOfPage({ main: `<h1>Tin tức</h1>${main}` });
  expect(entries.filter(({ place }) => place === 'main').map(({ lead }) => lead)).toEqual(leads);
});
