import { expect, test } from 'vitest';
import { indexResults } from '../../lib/facts/indices/index-results.ts';
import type { IndexFact } from '../../lib/model/facts/results.ts';
import { contextOf, newsOutline, type PageParts } from '../support/news-page.ts';

interface Row extends PageParts {
  readonly name: string;
  /** index year value rank whose; `?` for unsaid, `!` before a target. */
  readonly told: readonly string[];
}

const article = (title: string, ...paragraphs: readonly string[]): Pick<Row, 'title' | 'main'> => ({
  title,
  main: `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
});

/** A title that ranks one index over a text that tells of two. */
const TWO_INDICES = `<span class="TieuDeTin">Nghệ An xếp thứ 12 về PAR INDEX năm 2021</span><br><span>19/05/2022 09:19</span><div><b>PAR INDEX năm 2021 của tỉnh đạt 87,46 điểm, xếp thứ 12 cả nước.</b></div><div><p>Về mức độ hài lòng, Chỉ số SIPAS năm 2021 của Nghệ An đạt 88,03%, xếp thứ 15 cả nước.</p><p>Lãnh đạo Sở cảm ơn các bên đã phối hợp.</p></div>`;

const ROWS: readonly Row[] = [
  {
    name: 'a column for each year, score and rank in one cell',
    title: 'Kết quả các chỉ số',
    main: '<h1>Kết quả các chỉ số</h1><table><tr><th>Chỉ số</th><th>Năm 2020</th><th>Năm 2021</th></tr><tr><td>PAR INDEX</td><td>84,12 điểm, hạng 20</td><td>87,19 điểm, hạng 26</td></tr><tr><td>SIPAS</td><td>85,33%</td><td>86,88%</td></tr></table>',
    told: ['PAR INDEX 2020 84.12 20 ?', 'PAR INDEX 2021 87.19 26 ?', 'SIPAS 2020 85.33 - ?', 'SIPAS 2021 86.88 - ?'],
  },
  {
    name: 'a row for each year, bare scores before their ranks; a difference in brackets is no rank',
    title: 'Kết quả các chỉ số',
    main: '<h1>Kết quả các chỉ số</h1><table><tr><th>Năm</th><th>PAR INDEX</th><th>PAPI</th></tr><tr><td>2020</td><td>84,12 (hạng 20)</td><td>42,06 (hạng 33)</td></tr><tr><td>2021</td><td>87,19 (hạng 26)</td><td>43,77 (tăng 1,71)</td></tr></table>',
    told: ['PAR INDEX 2020 84.12 20 ?', 'PAPI 2020 42.06 33 ?', 'PAR INDEX 2021 87.19 26 ?'],
  },
  {
    name: 'what patients say, behind the satisfaction index',
    ...article(
      'Chỉ số cải cách hành chính và chỉ số hài lòng',
      'Chỉ số hài lòng (SIPAS) năm 2020 của tỉnh Nghệ An đạt 81,53%, xếp thứ 40.',
      'Chỉ số hài lòng của người bệnh tại Bệnh viện Đa khoa tỉnh năm 2021 đạt 92,4%.',
    ),
    told: ['SIPAS 2020 81.53 40 province'],
  },
  {
    name: 'a sentence that goes on with the index itself',
    ...article(
      'Chỉ số cải cách hành chính và chỉ số hài lòng',
      'Chỉ số hài lòng (SIPAS) năm 2020 của tỉnh Nghệ An đạt 81,53%, xếp thứ 40.',
      'Năm 2021, tỉnh đạt 86,07%, xếp thứ 28.',
    ),
    told: ['SIPAS 2020 81.53 40 province', 'SIPAS 2021 86.07 28 province'],
  },
  {
    name: 'several indices in one sentence',
    ...article('Tin tức', 'PAR INDEX 2021 đạt 87,2 điểm, xếp thứ 20; SIPAS 85,1 %, xếp thứ 33.'),
    told: ['PAR INDEX 2021 87.2 20 ?', 'SIPAS 2021 85.1 33 ?'],
  },
  {
    name: 'year in the title, score in the text',
    ...article(
      'Công bố chỉ số PAPI năm 2021',
      'Sáng 10/5/2022, tại Hà Nội diễn ra lễ công bố.',
      'Tỉnh Nghệ An đạt 42,1 điểm, xếp thứ 15/63, tăng 3 bậc so với năm 2020.',
    ),
    told: ['PAPI 2021 42.1 15 province'],
  },
  {
    name: 'the year of announcing is not the year of the result',
    ...article(
      'Tin tức',
      'Năm 2022, Bộ Nội vụ công bố chỉ số cải cách hành chính năm 2021: Nghệ An đạt 87,04%, đứng thứ 18.',
    ),
    told: ['PAR INDEX 2021 87.04 18 province'],
  },
  {
    name: 'a ministry tells its own result, and is not the province',
    ...article('Tin tức', 'Bộ Tư pháp dẫn đầu các bộ với PAR INDEX năm 2021 đạt 89,84%, xếp thứ 1/17.'),
    told: ['PAR INDEX 2021 89.84 1 other'],
  },
  {
    name: 'two years side by side',
    ...article('Tin tức', 'Chỉ số PCI của Nghệ An tăng từ 65,2 điểm (năm 2020) lên 66,1 điểm (năm 2021), xếp hạng 20.'),
    told: ['PCI 2021 66.1 20 province'],
  },
  {
    name: 'a target is no result',
    ...article('Kế hoạch cải thiện chỉ số PCI năm 2023', 'Phấn đấu PCI năm 2023 xếp thứ 10, đạt 70 điểm.'),
    told: ['!PCI 2023 70 10 ?'],
  },
  {
    name: 'targets one after the other, and the result before them',
    ...article('Tin tức', 'Năm 2022 phấn đấu PAR INDEX xếp thứ 12; SIPAS đạt 86%; năm 2021 SIPAS mới đạt 84%.'),
    told: ['!PAR INDEX 2022 - 12 ?', '!SIPAS 2022 86 - ?', 'SIPAS 2021 84 - ?'],
  },
  {
    name: 'a heading makes what stands under it a target',
    main: '<h1>Chương trình</h1><h2>Mục tiêu năm 2022</h2><p>Chỉ số SIPAS đạt 90%.</p><h2>Kết quả năm 2021</h2><p>Chỉ số SIPAS đạt 85%.</p>',
    told: ['!SIPAS 2022 90 - ?', 'SIPAS 2021 85 - ?'],
  },
  {
    name: 'a result with the target it passed',
    ...article('Tin tức', 'Năm 2021, SIPAS của tỉnh Nghệ An vượt mục tiêu đề ra, đạt 87,3%.'),
    told: ['SIPAS 2021 87.3 - province'],
  },
  {
    name: 'another province is not this one',
    ...article('Quảng Ninh dẫn đầu PAR INDEX 2021', 'Tỉnh này đạt 91,8 điểm.'),
    told: ['PAR INDEX 2021 91.8 1 other'],
  },
  {
    name: 'others beside this one in a sentence',
    ...article('Chỉ số PCI năm 2021', 'Quảng Ninh dẫn đầu với 73,02 điểm, Nghệ An xếp thứ 30 với 64,74 điểm.'),
    told: ['PCI 2021 73.02 1 other', 'PCI 2021 64.74 30 province'],
  },
  {
    name: 'the mean of all provinces is nobody’s',
    ...article('Tin tức', 'Giá trị trung bình PAR INDEX 2021 của 63 tỉnh là 86,37%; Nghệ An đạt 87,04%.'),
    told: ['PAR INDEX 2021 86.37 - other', 'PAR INDEX 2021 87.04 - province'],
  },
  {
    name: 'PCI of a hospital, and of payment cards',
    ...article(
      'Can thiệp mạch vành PCI năm 2021',
      'Bệnh viện đã can thiệp PCI năm 2021 thành công, đạt 98,5 điểm hài lòng của bệnh nhân.',
      'Hệ thống đạt chứng chỉ PCI DSS năm 2021, đạt 99 điểm.',
    ),
    told: [],
  },
  {
    name: 'percentages of other things near an index',
    ...article('Tin tức', 'Góp phần nâng cao chỉ số PAPI năm 2021, 100% hồ sơ đúng hạn, giảm 30% thời gian.'),
    told: [],
  },
  {
    name: 'parts of an index are not the index',
    ...article(
      'Chỉ số PCI năm 2021',
      'Nghệ An xếp thứ 30/63. Chỉ số thành phần tính minh bạch đạt 5,6 điểm, xếp thứ 12.',
    ),
    told: ['PCI 2021 - 30 province'],
  },
  {
    name: 'a table by index and year',
    main: `<h1>Các chỉ số của tỉnh Nghệ An</h1><table><tr><th>Chỉ số</th><th>Năm</th><th>Điểm</th><th>Xếp hạng</th><th>Tăng/giảm</th></tr>
<tr><td>PAR INDEX</td><td>2021</td><td>87,04</td><td>18</td><td>5</td></tr><tr><td>SIPAS</td><td>2021</td><td>85,1%</td><td>33/63</td><td>-2</td></tr><tr><td>PCI</td><td>2020</td><td>64,7</td><td>30</td><td>1</td></tr></table>`,
    told: ['PAR INDEX 2021 87.04 18 province', 'SIPAS 2021 85.1 33 province', 'PCI 2020 64.7 30 province'],
  },
  {
    name: 'a table of provinces: this one’s row',
    title: 'Bảng xếp hạng PAR INDEX năm 2021',
    main: `<h1>Bảng xếp hạng PAR INDEX năm 2021</h1><table><tr><th>Xếp hạng</th><th>Tỉnh, thành phố</th><th>Điểm số</th></tr>
<tr><td>1</td><td>Hải Phòng</td><td>91,80</td></tr><tr><td>2</td><td>Quảng Ninh</td><td>91,04</td></tr><tr><td>18</td><td>Nghệ An</td><td>87,04</td></tr></table>`,
    told: ['PAR INDEX 2021 91.8 1 other', 'PAR INDEX 2021 87.04 18 province'],
  },
  {
    name: 'a head that says whose results the column holds lists no provinces',
    title: 'Công bố PAR INDEX và SIPAS năm 2021',
    main: '<h1>Công bố PAR INDEX và SIPAS năm 2021</h1><table><tr><td>Chỉ số</td><td>Kết quả năm 2021 của tỉnh Nghệ An</td><td>Thứ hạng</td></tr><tr><td>PAR INDEX</td><td>87,46</td><td>18/63</td></tr><tr><td>SIPAS</td><td>88,35%</td><td>16/63</td></tr></table>',
    told: ['PAR INDEX 2021 87.46 18 province', 'SIPAS 2021 88.35 16 province'],
  },
  {
    name: 'a rank in words of two digits; an index between nought and one without a unit',
    ...article(
      'Các chỉ số năm 2021',
      'PAR INDEX của Nghệ An đạt 87,04 điểm, đứng thứ mười tám cả nước.',
      'ICT INDEX của Nghệ An đứng thứ hai mươi mốt với chỉ số 0,4671.',
    ),
    told: ['PAR INDEX 2021 87.04 18 province', 'ICT INDEX 2021 0.4671 21 province'],
  },
  {
    name: 'a rank beside each score, in a table of provinces for two indices',
    main: '<h1>Bảng điểm các tỉnh</h1><table><tr><th>STT</th><th>Tỉnh</th><th>PAR INDEX 2021</th><th>Xếp hạng</th><th>SIPAS 2021</th><th>Xếp hạng</th></tr><tr><td>1</td><td>Thanh Hóa</td><td>85,20</td><td>24</td><td>84,10</td><td>41</td></tr><tr><td>2</td><td>Nghệ An</td><td>87,04</td><td>18</td><td>85,11</td><td>33</td></tr></table>',
    told: [
      'PAR INDEX 2021 85.2 24 other',
      'SIPAS 2021 84.1 41 other',
      'PAR INDEX 2021 87.04 18 province',
      'SIPAS 2021 85.11 33 province',
    ],
  },
  {
    name: 'people and organisations before a year: nothing is held in it',
    ...article('Chỉ số hài lòng của người dân, tổ chức năm 2021', 'Nghệ An đạt 86,88%, xếp thứ 35/63.'),
    told: ['SIPAS 2021 86.88 35 province'],
  },
  {
    name: 'a column for each province',
    main: '<h1>So sánh các chỉ số năm 2021</h1><table><tr><th>Chỉ số</th><th>Thanh Hóa</th><th>Nghệ An</th></tr><tr><td>PAR INDEX</td><td>85,20</td><td>87,04</td></tr><tr><td>PAPI</td><td>41,10</td><td>42,30</td></tr></table>',
    told: [
      'PAR INDEX 2021 85.2 - other',
      'PAR INDEX 2021 87.04 - province',
      'PAPI 2021 41.1 - other',
      'PAPI 2021 42.3 - province',
    ],
  },
  {
    name: 'a table of years over two rows of heads, with a target',
    main: `<h1>Chỉ số SIPAS</h1><table><tr><th rowspan="2">Chỉ số</th><th colspan="2">Năm 2020</th><th colspan="2">Năm 2021</th><th rowspan="2">Mục tiêu 2022</th></tr>
<tr><th>Điểm</th><th>Hạng</th><th>Điểm</th><th>Hạng</th></tr><tr><td>PAPI</td><td>40,2</td><td>25</td><td>42,1</td><td>15</td><td>44,0</td></tr></table>`,
    told: ['PAPI 2020 40.2 25 ?', 'PAPI 2021 42.1 15 ?', '!PAPI 2022 44 - ?'],
  },
  {
    name: 'departments ranked by their province',
    ...article(
      'Công bố DDCI năm 2021',
      'Sở Công Thương đứng đầu với 85,2 điểm; Sở Khoa học và Công nghệ xếp thứ 5 với 82,1 điểm.',
    ),
    told: ['DDCI 2021 85.2 1 other', 'DDCI 2021 82.1 5 department'],
  },
  {
    name: 'without marks, decomposed, in capitals',
    ...article('Tin tức', 'CHỈ SỐ CCHC NĂM 2021 CỦA TỈNH NGHỆ AN ĐẠT 87,04 ĐIỂM, XẾP THỨ 18/63'.normalize('NFD')),
    told: ['PAR INDEX 2021 87.04 18 province'],
  },
  {
    name: 'digital transformation by its name',
    ...article('Tin tức', 'Theo bảng xếp hạng chuyển đổi số năm 2021, Nghệ An xếp thứ 35/63, chỉ số đạt 0,4123.'),
    told: ['DTI 2021 0.4123 35 province'],
  },
  {
    name: 'title and text framed by cells one below the other, as old systems do',
    title: 'Nghệ An xếp thứ 12 về PAR INDEX năm 2021',
    main: `<table class="ModuleBox"><tr><td><span>Cải cách hành chính</span></td></tr><tr><td>${TWO_INDICES}</td></tr></table>`,
    told: ['PAR INDEX 2021 87.46 12 province', 'SIPAS 2021 88.03 15 province'],
  },
  {
    name: 'the same beside a picture',
    title: 'Nghệ An xếp thứ 12 về PAR INDEX năm 2021',
    main: `<table><tr><td><img src="/anh.jpg" alt=""></td><td>${TWO_INDICES}</td></tr></table>`,
    told: ['PAR INDEX 2021 87.46 12 province', 'SIPAS 2021 88.03 15 province'],
  },
  {
    name: 'a rank in the title for its own index alone',
    title: 'Nghệ An xếp thứ 12 về PAR INDEX năm 2021',
    main: `<table><tr><td>${TWO_INDICES.replace(', xếp thứ 15 cả nước', '').replace(', xếp thứ 12 cả nước', '')}</td></tr></table>`,
    told: ['PAR INDEX 2021 87.46 12 province', 'SIPAS 2021 88.03 - province'],
  },
  {
    name: 'two sentences in a cell, the second goes on about the index of the first or names another',
    title: 'Kết quả các chỉ số',
    main: '<h1>Kết quả các chỉ số</h1><table><tr><th>Đơn vị</th><th>Kết quả PAR INDEX</th></tr><tr><td>Nghệ An</td><td>Theo kết quả vừa được công bố tại hội nghị trực tuyến cuối tháng trước, PAR INDEX năm 2021 đạt 87,46 điểm. Tỉnh xếp thứ 12 cả nước. Về mức độ hài lòng, SIPAS năm 2021 đạt 88,03%, xếp thứ 15.</td></tr></table>',
    told: ['PAR INDEX 2021 87.46 12 province', 'SIPAS 2021 88.03 15 province'],
  },
  {
    name: 'score and rank in one cell on three lines',
    title: 'Kết quả các chỉ số',
    main: '<h1>Kết quả các chỉ số</h1><table><tr><th>Chỉ số</th><th>Năm 2021</th></tr><tr><td>PAR INDEX</td><td>87,46<br>điểm<br>xếp thứ 12</td></tr><tr><td>SIPAS</td><td>88,03%<br>xếp<br>thứ 15/63</td></tr></table>',
    told: ['PAR INDEX 2021 87.46 12 ?', 'SIPAS 2021 88.03 15 ?'],
  },
  {
    name: 'the index alone, without a result',
    ...article('Hội nghị về chỉ số PAPI năm 2021', 'Các đại biểu trao đổi giải pháp.'),
    told: [],
  },
];

test.each(ROWS)('$name', (row) => {
  const page = newsOutline(row);
  const found = indexResults(page, contextOf(row));
  expect(found.map(shown)).toEqual(row.told);
  for (const { proofs } of found) {
    expect(proofs.length).toBeGreaterThan(0);
    for (const { quote } of proofs)
      expect(
        page.lines.some(({ text }) => text.includes(quote)),
        quote,
      ).toBe(true);
  }
});

function shown({ index, year, value, rank, scope, target }: IndexFact): string {
  return `${target ? '!' : ''}${index} ${year ?? '-'} ${value ?? '-'} ${rank ?? '-'} ${scope === 'unsaid' ? '?' : scope}`;
}
