import { describe, expect, test } from 'vitest';
import { outline } from '../../lib/html/index.ts';

const read = (html: string) => outline(html, 'http://so.tinh.gov.vn/muc/trang.html');
/** Vietnamese with its marks as characters of their own. */
const nfd = (text: string) => text.normalize('NFD');

const LINES: readonly { readonly name: string; readonly html: string; readonly lines: readonly string[] }[] = [
  {
    name: 'inline elements join without a space',
    html: '<p>Ngày<b>12</b>/<i>05</i>/2025</p>',
    lines: ['Ngày12/05/2025'],
  },
  {
    name: 'links side by side are drawn apart by a stylesheet; a pager and one link in pieces are not',
    html: '<div><a href="/1">Thành lập hội cấp tỉnh</a><a href="/2">Đổi tên hội cấp tỉnh</a></div><p><a href="?1">1</a><a href="?2">2</a></p><p><a href="/3">Quyết định công bố </a><a href="/3">danh mục</a></p><p><a class="list-group-item" href="/4">Giải thể</a><a class="list-group-item" href="/5">Sáp nhập</a></p>',
    lines: [
      'Thành lập hội cấp tỉnh',
      'Đổi tên hội cấp tỉnh',
      '12',
      'Quyết định công bố danh mục',
      'Giải thể',
      'Sáp nhập',
    ],
  },
  {
    name: 'texts that only a style sheet sets apart are lines',
    html: '<div class="row"><span class="so">76/NQ-CP</span><span>Ban hành: 15-07-2021</span><span>Chính phủ</span></div><div><span class="tit">Kết quả của một cửa</span><span class="day">09/06/2022 14:05</span></div>',
    lines: ['76/NQ-CP', 'Ban hành: 15-07-2021', 'Chính phủ', 'Kết quả của một cửa', '09/06/2022 14:05'],
  },
  {
    name: 'pieces of a word, of a number, of running text are not',
    html: '<p><span class="cap">N</span><span class="rest">ghị quyết</span></p><p><span>2</span><span>Trang sau</span></p><p><span>12</span><span>Th7</span></p><p><span style="color:red">của Thủ tướng</span><span style="color:red">Chính phủ về</span></p><p><span>số 35/NQ-</span><span>CP ngày</span></p>',
    lines: ['Nghị quyết', '2Trang sau', '12Th7', 'của Thủ tướngChính phủ về', 'số 35/NQ-CP ngày'],
  },
  {
    name: 'elements with names of their own are parts of the page, icons among them are not',
    html: '<mat-card><mat-card-title>Tin mới</mat-card-title><p>Gọi <mat-icon>phone</mat-icon> 0238</p></mat-card>',
    lines: ['Tin mới', 'Gọi phone 0238'],
  },
  {
    name: 'white space is one space, also the kinds that do not break',
    html: '<p>  Sở\n\t Nội&nbsp;&nbsp; vụ\u3000tỉnh </p>',
    lines: ['Sở Nội vụ tỉnh'],
  },
  {
    name: 'a break ends a line',
    html: '<p>Điện thoại: 0238<br>Email: a@b.vn<br/><br>Fax</p>',
    lines: ['Điện thoại: 0238', 'Email: a@b.vn', 'Fax'],
  },
  {
    name: 'cells and items are lines',
    html: '<table><tr><td>Mã<td>1.001</table><ul><li>một<li>hai</ul>',
    lines: ['Mã', '1.001', 'một', 'hai'],
  },
  {
    name: 'text of a box is cut by the box inside it',
    html: '<div>trước<div>trong</div>sau</div>',
    lines: ['trước', 'trong', 'sau'],
  },
  {
    name: 'buttons stand by themselves',
    html: '<p>Tìm<button>Gửi</button><button>Xoá</button></p>',
    lines: ['Tìm', 'Gửi', 'Xoá'],
  },
  {
    name: 'definition lists',
    html: '<dl><dt>Lệ phí<dd>Không<dt>Thời hạn<dd>5 ngày</dl>',
    lines: ['Lệ phí', 'Không', 'Thời hạn', '5 ngày'],
  },
  {
    name: 'line breaks of preformatted text are drawn',
    html: '<pre>một\n  hai\n\nba</pre>',
    lines: ['một', 'hai', 'ba'],
  },
  {
    name: 'script, style, template and comments are not shown',
    html: '<p>a</p><script>b</script><style>c</style><template><p>d</p></template><!-- e --><noscript>f</noscript>',
    lines: ['a'],
  },
  {
    name: 'nor are options, text areas and input values',
    html: '<select><option>1900<option>1901</select><textarea>x</textarea><input value="y"><p>z</p>',
    lines: ['z'],
  },
  {
    name: 'entities, named and numeric',
    html: '<p>Ch&#237;nh ph&#7911; &#40;028&#41; &amp; S&#x1EDF;&hellip;</p>',
    lines: ['Chính phủ (028) & Sở…'],
  },
  {
    name: 'text with separate marks is composed',
    html: `<p>${nfd('Đường dây nóng Nghệ An')}</p>`,
    lines: ['Đường dây nóng Nghệ An'],
  },
  {
    name: 'marks split over elements are composed where they join',
    html: `<p>S<span>o\u031b</span>\u0309 Nội vụ</p>`,
    lines: ['Sở Nội vụ'],
  },
  {
    name: 'characters without width vanish',
    html: '<p>Thủ\u200b tục\u00ad hành\ufeff chính</p>',
    lines: ['Thủ tục hành chính'],
  },
  { name: 'replacement characters stay', html: '<p>C\ufffdng thông tin</p>', lines: ['C\ufffdng thông tin'] },
  {
    name: 'spans drawn as blocks are lines',
    html: '<p><span style="display:block">Họ tên</span><span class="d-block">Chức vụ</span></p>',
    lines: ['Họ tên', 'Chức vụ'],
  },
  { name: 'a page of text alone', html: 'Chỉ có chữ', lines: ['Chỉ có chữ'] },
  { name: 'nothing', html: '', lines: [] },
  {
    name: 'notices of PHP before the page',
    html: '<br />\n<b>Notice</b>:  Undefined index: id in <b>/var/www/a.php</b> on line <b>12</b><br />\n<!DOCTYPE html><html><head><title>Tin</title></head><body><h1>Tiêu đề</h1></body></html>',
    lines: ['Notice: Undefined index: id in /var/www/a.php on line 12', 'Tiêu đề'],
  },
  {
    name: 'everything unclosed',
    html: '<html><body><div><table><tr><td><b>Đường dây nóng<tr><td>0238<p>Email<ul><li>một<li>hai',
    lines: ['Đường dây nóng', '0238', 'Email', 'một', 'hai'],
  },
  {
    name: 'only a noscript',
    html: '<html><body><div id=root></div><noscript><p>Liên hệ: <b>1022</b></p></noscript></body></html>',
    lines: ['Liên hệ: 1022'],
  },
  {
    name: 'the title is not a line, wherever it stands',
    html: '<body><title>Tên</title><p>chữ</p><svg><title>hình</title><text>trong hình</text></svg></body>',
    lines: ['chữ', 'trong hình'],
  },
  {
    name: 'text between table rows is put before the table, as browsers do',
    html: '<table>lạc<tr><td>ô</td></tr></table>',
    lines: ['lạc', 'ô'],
  },
  { name: 'a marquee is a block', html: '<marquee>Chào mừng</marquee>', lines: ['Chào mừng'] },
  {
    name: 'bullets and spacers are text, empty paragraphs are not',
    html: '<p>&nbsp;</p><p>• một</p><p>\u200b</p>',
    lines: ['• một'],
  },
];

describe('lines', () => {
  test.each(LINES)('$name', ({ html, lines }) => {
    const page = read(html);
    expect(page.lines.map(({ text }) => text)).toEqual(lines);
    for (const [index, line] of page.lines.entries()) {
      expect(line.index).toBe(index);
      const box = page.boxes[line.box];
      expect(box !== undefined && box.from <= index && index < box.to, line.text).toBe(true);
    }
  });

  test('know their heading level, weight and whether they are drawn', () => {
    const page = read(
      '<h2>Mục <i>lớn</i></h2><div role=heading aria-level=4>Mục nhỏ</div><p><b>Đậm</b> <strong>hết</strong></p><p><b>Đậm</b> nửa</p>' +
        '<p style="font-weight:700">Kiểu</p><table><tr><th>Cột</th></tr></table><div style="display:none">Ẩn <b>cả</b></div>' +
        '<div class="tab-pane active">Thẻ mở</div><div class="tab-pane">Thẻ đóng</div><p>Thấy <span hidden>không thấy</span> lại thấy</p>' +
        '<div class="d-none d-md-block">Máy bàn</div><details><summary>Tóm</summary>Chi tiết</details><details open><p>Mở</p></details><b style="font-weight:normal">Nhạt</b>',
    );
    const said = page.lines.map(({ text, level, bold, hidden }) => [
      text,
      level,
      bold ? 'bold' : '',
      hidden ? 'hidden' : '',
    ]);
    expect(said).toEqual([
      ['Mục lớn', 2, '', ''],
      ['Mục nhỏ', 4, '', ''],
      ['Đậm hết', 0, 'bold', ''],
      ['Đậm nửa', 0, '', ''],
      ['Kiểu', 0, 'bold', ''],
      ['Cột', 0, 'bold', ''],
      ['Ẩn cả', 0, '', 'hidden'],
      ['Thẻ mở', 0, '', ''],
      ['Thẻ đóng', 0, '', 'hidden'],
      ['Thấy', 0, '', ''],
      ['không thấy', 0, '', 'hidden'],
      ['lại thấy', 0, '', ''],
      ['Máy bàn', 0, '', ''],
      ['Tóm', 0, '', ''],
      ['Chi tiết', 0, '', 'hidden'],
      ['Mở', 0, '', ''],
      ['Nhạt', 0, '', ''],
    ]);
  });

  test('boxes are in document order and know what is in them', () => {
    const { boxes } = read('<div id="A" class="x Y"><p>một</p><ul><li>hai</li></ul></div><p></p>');
    expect(boxes.map(({ tag, parent, from, to, end }) => [tag, parent, from, to, end])).toEqual([
      ['body', -1, 0, 2, 6],
      ['div', 0, 0, 2, 5],
      ['p', 1, 0, 1, 3],
      ['ul', 1, 1, 2, 5],
      ['li', 3, 1, 2, 5],
      ['p', 0, 2, 2, 6],
    ]);
    expect(boxes[1]?.marks).toBe('x y a');
  });

  test('selectors are short, unique and lead back', () => {
    const page = read(
      '<div id="main"><p>một</p><p>hai</p><div><table><tr><td>ba</td></tr></table></div></div><div id="lặp 1"><p>bốn</p></div><div id=x></div><div id=x><p>năm</p></div>',
    );
    const selectors = page.lines.map(({ box }) => page.selector(box));
    expect(selectors).toEqual([
      '#main > p:nth-of-type(1)',
      '#main > p:nth-of-type(2)',
      '#main > div > table > tbody > tr > td',
      '[id="lặp 1"] > p',
      'body > div:nth-of-type(4) > p',
    ]);
    expect(page.selector(-1)).toBe('');
  });
});

describe('hostile pages end', () => {
  const many = (count: number, piece: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => piece(at)).join('');
  test.each([
    { name: 'a hundred thousand boxes in each other', html: many(100_000, () => '<div>x') },
    { name: 'tables in tables', html: many(20_000, () => '<table><tr><td>') },
    { name: 'half a million signs', html: '<'.repeat(500_000) },
    { name: 'an attribute without end', html: `<p>x</p><a href="${'<a href=x>'.repeat(50_000)}` },
    {
      name: 'a tag with a hundred thousand attributes',
      html: `<p>x</p><div ${many(100_000, (at) => `a${at}=">" `)}>y`,
    },
    { name: 'formatting that is never closed', html: many(5_000, (at) => `<b id=${at}>`) + '<p>x</p>'.repeat(5_000) },
    { name: 'links in links', html: many(20_000, () => '<a href=x><div>') },
    { name: 'fonts in paragraphs', html: many(20_000, () => '<font><b><i><p>x') },
    {
      name: 'cells that span everything',
      html: `<table>${many(3_000, () => '<tr><td rowspan=65000 colspan=1000>x')}</table>`,
    },
    { name: 'scripts that navigate in each other', html: many(20_000, () => `<div onclick="location.href='/x'">y`) },
    { name: 'headings of related news', html: many(5_000, () => '<h3>Tin liên quan</h3><p>x</p>') },
    { name: 'comments that never end', html: '<p>x</p>' + '<!--'.repeat(200_000) },
  ])('$name', ({ html }) => {
    const page = read(html);
    expect(page.lines.length).toBeLessThanOrEqual(200_000);
    expect(
      page.tables.reduce((sum, table) => sum + table.rows.reduce((cells, row) => cells + row.length, 0), 0),
    ).toBeLessThanOrEqual(201_000);
    for (const box of page.boxes.slice(-3)) expect(page.selector(box.index).length).toBeLessThan(2000);
  });
});
