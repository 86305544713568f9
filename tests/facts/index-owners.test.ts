/** Whose an index's result is: a district's, a town's, the police's and a counter's are not the province's. Of a department in Nghệ An. */

import { describe, expect, test } from 'vitest';
import { indexResults } from '../../lib/facts/indices/index-results.ts';
import { contextOf, newsOutline } from '../support/news-page.ts';

type Case = readonly [title: string, text: string];

const OTHERS: readonly Case[] = [
  ['Dân chấm điểm cán bộ xã', 'Chỉ số hài lòng của huyện Nam Đàn năm 2021 đạt 90,12%, năm nay huyện khảo sát lại.'],
  ['Chỉ số cải cách hành chính khối huyện', 'Năm 2021, thị xã Cửa Lò đạt 88,7 điểm chỉ số CCHC, xếp thứ 2/21.'],
  ['Khảo sát hài lòng', 'Mức độ hài lòng của người dân tại phường Hưng Bình năm 2021 đạt 97,5%.'],
  ['Thành phố công bố kết quả khảo sát', 'Chỉ số hài lòng năm 2021 của TP. Vinh là 91,3%.'],
  ['Lực lượng công an nỗ lực cải cách', 'Chỉ số hài lòng của Công an tỉnh năm 2021 đạt 95,2%.'],
  ['Một cửa hiện đại', 'Tỷ lệ hài lòng tại Trung tâm Phục vụ hành chính công tỉnh năm 2021 đạt 99,6%.'],
  ['Chuyện ở quê Bác', 'Xã Kim Liên: chỉ số hài lòng năm 2021 đạt 96%.'],
  ['Huyện Thanh Chương công bố chỉ số hài lòng', 'Chỉ số hài lòng năm 2021 đạt 87,2%.'],
  ['Ngành thuế vì người nộp thuế', 'Cục Thuế tỉnh đạt 93,4% chỉ số hài lòng năm 2021.'],
  ['Xếp hạng các xã', 'Chỉ số CCHC năm 2021 của các xã: xã Nam Cát đạt 92,1 điểm, xếp thứ nhất.'],
  ['Nam Đàn giữ ngôi đầu', 'Với 92,3 điểm, huyện Nam Đàn dẫn đầu chỉ số CCHC năm 2021 các huyện của tỉnh.'],
  ['Chỉ số của thành phố tỉnh lỵ', 'Chỉ số CCHC thành phố Vinh năm 2021 đạt 89,4 điểm.'],
  ['Người dân nói gì', 'Chỉ số hài lòng người dân huyện Yên Thành năm 2021 đạt 88%.'],
  ['Công bố chỉ số CCHC năm 2021', 'Quỳnh Lưu 89,12 điểm; Nam Đàn 88,4 điểm; Diễn Châu 87,95 điểm.'],
  ['Chỉ số CCHC khối địa phương năm 2021', 'Dẫn đầu là Quỳnh Lưu với 89,12 điểm, tiếp theo là Yên Thành (88,4 điểm).'],
  ['Công bố chỉ số CCHC', 'Năm 2021, Hoàng Mai xếp thứ 2 về chỉ số CCHC.'],
  ['Yên Thành xếp thứ 3 về chỉ số CCHC năm 2021', 'Kết quả đạt 88,7 điểm.'],
  ['Chỉ số hài lòng', 'Với 90,5%, Nghi Lộc dẫn đầu chỉ số hài lòng năm 2021.'],
  ['Chỉ số hài lòng ở cơ sở', 'Chỉ số hài lòng năm 2021 của Con Cuông đạt 90,5%.'],
  ['Nam Đàn giữ vững ngôi đầu chỉ số CCHC', 'Nam Đàn tiếp tục đạt 92,3 điểm chỉ số CCHC năm 2021.'],
  ['HUYỆN ĐÔ LƯƠNG ĐẠT 90,2% CHỈ SỐ HÀI LÒNG NĂM 2021', 'Kết quả do đơn vị độc lập khảo sát.'],
];

/** Tables of places without a word of what they are. */
const TABLES: readonly Case[] = [
  [
    'Chỉ số CCHC năm 2021',
    '<table><tr><th>TT</th><th>Tên</th><th>Điểm</th><th>Hạng</th></tr><tr><td>1</td><td>Quỳnh Lưu</td><td>89,12</td><td>1</td></tr><tr><td>2</td><td>Nam Đàn</td><td>88,40</td><td>2</td></tr><tr><td>3</td><td>Diễn Châu</td><td>87,95</td><td>3</td></tr></table>',
  ],
];

const OWN: readonly (readonly [...Case, value: number | null, rank: number | null])[] = [
  [
    'Công bố chỉ số CCHC năm 2021',
    'Nghệ An đạt 87,12%, xếp thứ 15; trong khối địa phương, Quỳnh Lưu đạt 89,12 điểm, xếp thứ nhất.',
    87.12,
    15,
  ],
  ['Kết quả năm 2021', 'Ông Lê Văn Nam cho biết chỉ số SIPAS năm 2021 đạt 86,34%, xếp thứ 32.', 86.34, 32],
  ['Kết Quả Chỉ Số SIPAS Năm 2021', 'Tổng Điểm 86,34%, Xếp Hạng 32.', 86.34, 32],
  [
    'Chỉ số SIPAS 2021',
    'Kết quả: Par Index và các chỉ số khác được công bố. SIPAS năm 2021 đạt 86,34%, xếp thứ 32.',
    86.34,
    32,
  ],
  [
    'Chỉ số PCI',
    'Đánh giá của Phòng Thương mại và Công nghiệp Việt Nam: PCI năm 2021 đạt 64,74 điểm, xếp thứ 30.',
    64.74,
    30,
  ],
  [
    'Công bố chỉ số',
    'Ngày 25/5, tại thành phố Vinh, UBND tỉnh công bố Chỉ số CCHC năm 2021: tỉnh đạt 87,12%, xếp thứ 15/63.',
    87.12,
    15,
  ],
  [
    'Đoàn công tác về cơ sở',
    'Tại huyện Nam Đàn, đoàn cho biết SIPAS năm 2021 của tỉnh Nghệ An đạt 86,34%, xếp thứ 32.',
    86.34,
    32,
  ],
  [
    'Chỉ số hài lòng tăng đều',
    'Huyện Nam Đàn được khen nhiều nhất, còn chỉ số hài lòng chung của tỉnh năm 2021 đạt 86,34%.',
    86.34,
    null,
  ],
  [
    'Khảo sát sâu rộng',
    'Khảo sát tại 21 huyện, thành phố, thị xã cho thấy chỉ số hài lòng năm 2021 đạt 86,34%.',
    86.34,
    null,
  ],
  [
    'PAPI được công bố',
    'Mặt trận Tổ quốc và UNDP công bố PAPI năm 2021, Nghệ An đạt 44,74 điểm, đứng thứ 6.',
    44.74,
    6,
  ],
  ['Phát phiếu tận nhà', 'Bưu điện tỉnh phát phiếu và thu về đủ, chỉ số hài lòng năm 2021 đạt 86,34%.', 86.34, null],
  [
    'PAR INDEX cả tỉnh',
    'PAR INDEX năm 2021 của Nghệ An đạt 87,12%, trong đó huyện Nam Đàn dẫn đầu khối huyện với 92,3%.',
    87.12,
    null,
  ],
  [
    'Năng lực cạnh tranh',
    'PCI năm 2021 đạt 64,74 điểm, xếp hạng 30, thành phố Vinh góp nhiều doanh nghiệp mới nhất.',
    64.74,
    30,
  ],
  [
    'Làm việc với huyện Nam Đàn về nâng chỉ số PCI',
    'Lãnh đạo Sở nhắc lại kết quả: chỉ số PCI năm 2021 đạt 64,74 điểm, xếp thứ 30/63.',
    64.74,
    30,
  ],
  ['Giám sát độc lập', 'Theo đánh giá của Mặt trận Tổ quốc tỉnh, chỉ số hài lòng năm 2021 đạt 86,34%.', 86.34, null],
  ['Điều tra xã hội', 'Chỉ số hài lòng theo khảo sát của Bưu điện tỉnh năm 2021 đạt 86,34%.', 86.34, null],
  ['Văn phòng thông tin', 'Văn phòng UBND tỉnh cho biết chỉ số SIPAS năm 2021 đạt 86,34%.', 86.34, null],
  [
    'Chỉ số hài lòng cấp tỉnh',
    'Huyện Yên Thành tổ chức quán triệt chỉ số hài lòng. Năm 2021, toàn tỉnh đạt 86,34%.',
    86.34,
    null,
  ],
];

function ownOf(title: string, text: string) {
  const parts = { title, main: `<h1>${title}</h1><p>Ngày đăng: 30/05/2022</p><p>${text}</p>` };
  return indexResults(newsOutline(parts), contextOf(parts)).filter(
    ({ target, scope, year, value, rank }) =>
      !target && scope !== 'other' && year !== null && (value !== null || rank !== null),
  );
}

describe('another body’s', () => {
  test.each(OTHERS)('%s: %s', (title, text) => {
    expect(ownOf(title, text)).toEqual([]);
  });
});

describe('another body’s, in a table', () => {
  test.each(TABLES)('%s: %s', (title, table) => {
    const parts = { title, main: `<h1>${title}</h1><p>Ngày đăng: 30/05/2022</p>${table}` };
    const found = indexResults(newsOutline(parts), contextOf(parts));
    expect(found.filter(({ scope }) => scope !== 'other')).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('the province’s', () => {
  test.each(OWN)('%s: %s', (title, text, value, rank) => {
    expect(ownOf(title, text).map((one) => [one.year, one.value, one.rank])).toEqual([[2021, value, rank]]);
  });
});
