import { expect, it } from 'vitest';
import { periodLines } from '../../lib/facts/period-lines.ts';
import { outline } from '../../lib/html/index.ts';

const TITLE = 'Kết quả giải quyết thủ tục hành chính 6 tháng đầu năm 2022';
const LINE = 'Riêng quý II/2022, Sở tiếp nhận 203 hồ sơ; đã giải quyết 194 hồ sơ, trong đó đúng hạn 192 hồ sơ.';

it('reads the lines of a text that stands in a table which lays the page out', () => {
  const text = `<h2>${TITLE}</h2><p>06/07/2022</p><p>Trong 6 tháng đầu năm 2022, Sở tiếp nhận 406 hồ sơ; đã giải quyết 388 hồ sơ.</p><p>${LINE}</p><p>Các phòng tiếp tục đôn đốc hồ sơ gần đến hạn.</p><p>Văn phòng Sở</p>`;
  const page = outline(
    `<html><head><title>${TITLE}</title></head><body><table><tr><td width="200"><ul><li><a href="/">Trang chủ</a></li></ul></td><td>${text}</td><td width="200">Tin mới</td></tr></table></body></html>`,
    'https://snv.test/tin/6',
  );
  const topics = [{ topic: 'dossier-results', share: 1, by: 'title' as const, quote: '', selector: '' }];
  expect(periodLines(page, topics)).toContainEqual(expect.objectContaining({ text: LINE, figures: 3 }));
});

it('reads the lines of a short text in a cell: a heading and two sentences', () => {
  const page = outline(
    `<html><head><title>${TITLE}</title></head><body><table class="main"><tr><td></td><td><h2>${TITLE}</h2><p>Trong 6 tháng đầu năm 2022, Sở tiếp nhận 406 hồ sơ.</p><p>${LINE}</p></td><td></td></tr></table></body></html>`,
    'https://snv.test/tin/6',
  );
  const topics = [{ topic: 'dossier-results', share: 1, by: 'title' as const, quote: '', selector: '' }];
  expect(periodLines(page, topics)).toContainEqual(expect.objectContaining({ text: LINE, figures: 3 }));
});

const TOPICS = [{ topic: 'dossier-results', share: 1, by: 'title' as const, quote: '', selector: '' }];
const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
function read(main: string): readonly unknown[] {
  const html = `<html><body><div id="main"><h1>Kết quả giải quyết hồ sơ</h1>${main}</div></body></html>`;
  return periodLines(outline(html, 'https://snv.test/ho-so'), TOPICS).map(({ text, figures, year }) => [
    text,
    figures,
    year ?? null,
  ]);
}

it('takes the number of a row for no figure', () => {
  const rows = [
    ['1', 'Kết quả giải quyết hồ sơ quý I năm 2024', 'Đang cập nhật'],
    ['2', 'Kết quả giải quyết hồ sơ quý II năm 2024', '91'],
  ];
  expect(read(table(rows))).toEqual([
    ['Kết quả giải quyết hồ sơ quý I năm 2024', 0, null],
    ['Kết quả giải quyết hồ sơ quý II năm 2024', 1, null],
  ]);
});

it('gives a cell the year that another cell of its row names', () => {
  const rows = [
    ['Báo cáo 6 tháng đầu năm 2022', 'Sáu tháng tiếp nhận 171 hồ sơ; riêng quý II tiếp nhận 96 hồ sơ, trả 96 hồ sơ'],
    ['So sánh năm 2022 và năm 2021', 'Quý I tiếp nhận 75 hồ sơ'],
  ];
  expect(read(table(rows))).toEqual([
    [rows[0]?.[0], 0, null],
    [rows[0]?.[1], 3, 2022],
    [rows[1]?.[0], 0, null],
    ['Quý I tiếp nhận 75 hồ sơ', 1, null],
  ]);
});

it('gives rows the year of the heading over their table', () => {
  const half = `<p><b>1. Kết quả 6 tháng đầu năm 2022</b></p>${table([
    ['Kỳ', 'Tiếp nhận'],
    ['Quý I', '75'],
    ['Quý II', '82'],
  ])}`;
  const next = `<p><b>2. Kết quả 6 tháng đầu năm 2023</b></p>${table([
    ['Kỳ', 'Tiếp nhận'],
    ['Quý I', '60'],
  ])}`;
  expect(read(half + next)).toEqual([
    ['Quý I', 1, 2022],
    ['Quý II', 1, 2022],
    ['Quý I', 1, 2023],
    ['1. Kết quả 6 tháng đầu năm 2022', 0, null],
    ['2. Kết quả 6 tháng đầu năm 2023', 0, null],
  ]);
});

it.each([
  ['in capitals, centred', '<p align="center">TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ NĂM 2022</p>'],
  ['in capitals, the unit below', '<p>KẾT QUẢ GIẢI QUYẾT TTHC NĂM 2022</p><p>(Đơn vị tính: hồ sơ)</p>'],
  ['in small letters, right over it', '<p>Tình hình tiếp nhận, giải quyết hồ sơ năm 2022</p>'],
  ['in small letters, the day below', '<p>Số liệu hồ sơ năm 2022</p><p>Cập nhật ngày 05/10/2022</p>'],
  ['the year alone', '<p align="center">Năm 2022</p>'],
  ['the year alone, in capitals', '<div>NĂM 2022</div>'],
])('gives rows the year of the plain line over their table: %s', (_, title) => {
  const months = [
    ['Kỳ', 'Tiếp nhận', 'Đúng hạn', 'Quá hạn'],
    ...Array.from({ length: 12 }, (__, at) => [`Tháng ${at + 1}`, '75', '74', '1']),
  ];
  const told = read(`${title}${table(months)}`).map((one) => (one as readonly unknown[])[2]);
  expect(told.filter((year) => year === 2022).length).toBeGreaterThanOrEqual(12);
  // each table has the year of its own title
  const before = title.replaceAll('2022', '2021');
  const rows = table([
    ['Kỳ', 'Tiếp nhận'],
    ['Quý I', '75'],
  ]);
  expect(read(`${title}${rows}${before}${rows}`).filter((one) => (one as readonly unknown[])[0] === 'Quý I')).toEqual([
    ['Quý I', 1, 2022],
    ['Quý I', 1, 2021],
  ]);
});

it.each([
  ['a sentence', '<p>Tình hình giải quyết hồ sơ năm 2022 có nhiều chuyển biến.</p>'],
  ['what is still to do', '<p>KẾ HOẠCH GIẢI QUYẾT HỒ SƠ TỒN ĐỌNG NĂM 2022</p>'],
  ['a watchword', '<p>NĂM 2022 LÀ NĂM ĐOÀN KẾT, SÁNG TẠO</p>'],
  ['a title in small letters further up', `<p>Báo cáo năm 2022</p>${'<p>Một dòng chữ khác.</p>'.repeat(4)}`],
  ['words that only mention the year', '<p>So với số liệu năm 2022</p>'],
])('takes for no year of the table below %s', (_, title) => {
  const rows = table([
    ['Kỳ', 'Tiếp nhận'],
    ['Quý I', '75'],
  ]);
  expect(read(`${title}${rows}`)).toContainEqual(['Quý I', 1, null]);
});

const COUNTS = table([
  ['Hồ sơ tiếp nhận', '318'],
  ['Nộp trực tuyến', '191 (60%)'],
  ['Đã giải quyết', '307'],
]);
const accordion = (label: string, body: string): string =>
  `<div class="card"><div class="card-header"><h6><button data-toggle="collapse" data-target="#c${label.length}">${label}</button></h6></div><div id="c${label.length}" class="collapse"><div class="card-body">${body}</div></div></div>`;

it.each([
  ['the pane that it opens', accordion('Quý III/2022', COUNTS), 2],
  ['the table below it', `<h3>Quý III/2022</h3>${COUNTS}`, 2],
  ['the table below it, in bold', `<p><b>Quý III/2022</b></p>${COUNTS}`, 2],
  ['the sentence below it', '<h3>Quý III/2022</h3><p>Tiếp nhận 318 hồ sơ, đã giải quyết 307 hồ sơ.</p>', 2],
  ['the list below it', '<h3>Quý III/2022</h3><ul><li>Tiếp nhận: 318</li><li>Đã giải quyết: 307</li></ul>', 2],
  ['nothing', '<h3>Quý III/2022</h3>', 0],
  ['what is still to come', accordion('Quý III/2022', '<p>Đang tổng hợp, dự kiến đăng ngày 20/10/2022.</p>'), 0],
  ['a telephone', '<h3>Quý III/2022</h3><p>Đang tổng hợp. Hỏi thêm: 0256.3822.801</p>', 0],
  [
    'rows that are only counted',
    `<h3>Quý III/2022</h3>${table([
      ['1', 'Báo cáo'],
      ['2', 'Phụ lục'],
    ])}`,
    0,
  ],
  ['a text that is no heading', `<p>Quý III/2022</p>${COUNTS}`, 0],
  ['another heading', `<h3>Quý III/2022</h3><h3>Hồ sơ trễ hạn các năm</h3>${COUNTS}`, 0],
  ['another period', `<h3>Quý III/2022</h3><h4>Tháng 8/2022</h4>${COUNTS}`, 0],
])('a heading that names a period has the figures of %s', (_, main, figures) =>
  expect(read(main)).toContainEqual(['Quý III/2022', figures, null]),
);

it('a heading over several periods has none of theirs', () =>
  expect(read(`<h3>Quý II và quý III năm 2022</h3>${COUNTS}`)).toContainEqual(['Quý II và quý III năm 2022', 0, null]));

it('reads months and quarters under the head that says so, with their year or without', () => {
  const heads = (unit: string, first: string): readonly unknown[] =>
    read(
      table([
        [unit, 'Tiếp nhận', 'Đã giải quyết'],
        [first, '61', '59'],
      ]),
    );
  expect(heads('Tháng', '7/2022')).toEqual([['7/2022', 2, null]]);
  expect(heads('Quý', 'III/2022')).toEqual([['III/2022', 2, null]]);
  expect(heads('Tháng', '7')).toEqual([['7', 2, null]]);
  // the number of a document
  expect(heads('Số', '7/2022')).toEqual([]);
});

it('gives rows the year of the caption of their table, or of the title across its first row', () => {
  const rows = '<tr><td>Kỳ</td><td>Tiếp nhận</td></tr><tr><td>Quý I</td><td>54</td></tr>';
  const over = '<h2>Số liệu năm 2021</h2>';
  const captioned = (caption: string): readonly unknown[] =>
    read(`${over}<table><caption>${caption}</caption>${rows}</table>`);
  const across = (title: string): readonly unknown[] =>
    read(`${over}<table><tr><td colspan="2">${title}</td></tr>${rows}</table>`);
  for (const told of [captioned, across]) {
    expect(told('Tình hình giải quyết hồ sơ năm 2022')).toContainEqual(['Quý I', 1, 2022]);
    // of two years neither is told; without one the heading over it tells
    expect(told('So sánh năm 2022 và năm 2021')).toContainEqual(['Quý I', 1, null]);
    expect(told('Tình hình giải quyết hồ sơ')).toContainEqual(['Quý I', 1, 2021]);
  }
});
