import { describe, expect, test } from 'vitest';
import { outline } from '../../lib/html/index.ts';

const PAGE = 'http://so.tinh.gov.vn/muc/trang.aspx';
const MENU = `<nav><ul>${['gioi-thieu', 'tin-tuc', 'van-ban', 'thu-tuc', 'lien-he', 'hoi-dap', 'so-do', 'thu-vien'].map((slug) => `<li><a href="/${slug}">Mục ${slug}</a></li>`).join('')}</ul></nav>`;
const read = (html: string) => outline(html, PAGE);
const texts = (html: string) => read(html).tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)));

describe('headings that nobody closed', () => {
  const levels = (html: string) => read(html).lines.map(({ text, level }) => [text, level]);
  test.each([
    {
      name: 'head what stands in them',
      html: '<h3>Trình tự<p>Bước 1.<ul><li>Nộp hồ sơ</ul><h3>Lệ phí<p>Không',
      expected: [
        ['Trình tự', 3],
        ['Bước 1.', 0],
        ['Nộp hồ sơ', 0],
        ['Lệ phí', 3],
        ['Không', 0],
      ],
    },
    {
      name: 'keep their words where these are a block of theirs',
      html: '<h2><div class="icon"></div><div>Trình tự</div></h2><p>Bước 1.</p>',
      expected: [
        ['Trình tự', 2],
        ['Bước 1.', 0],
      ],
    },
    {
      name: 'keep their words in another line',
      html: '<h1>Sở Xây dựng<br>tỉnh Lào Cai</h1>',
      expected: [
        ['Sở Xây dựng', 1],
        ['tỉnh Lào Cai', 1],
      ],
    },
  ])('$name', ({ html, expected }) => expect(levels(html)).toEqual(expected));
});

describe('the document', () => {
  test('title, language, meta, canonical, frames and refresh', () => {
    const page = read(`<html lang="vi-VN"><head><title>
      Sở  Nội vụ </title><meta name="Description" content=" Mô  tả "><meta property="og:title" content="Tên"><meta name=description content="sau">
      <meta itemprop="datePublished" content="2024-11-29"><meta http-equiv="Refresh" content="5; URL='/moi.html'"><link rel="shortlink canonical" href="/chinh"></head>
      <body><iframe src="/khung.aspx"></iframe><iframe src="about:blank"></iframe><iframe data-src="http://khac.vn/x"></iframe></body></html>`);
    expect(page).toMatchObject({
      title: 'Sở Nội vụ',
      lang: 'vi-vn',
      meta: { description: 'Mô tả', 'og:title': 'Tên', datepublished: '2024-11-29' },
      canonical: 'http://so.tinh.gov.vn/chinh',
      refresh: 'http://so.tinh.gov.vn/moi.html',
      frames: ['http://so.tinh.gov.vn/khung.aspx', 'http://khac.vn/x'],
    });
  });

  test('frames that show nothing are none; look-alikes are', () => {
    const frames = (...sources: readonly string[]): unknown =>
      read(`<body>${sources.map((src) => `<iframe src="${src}"></iframe>`).join('')}</body>`).frames;
    expect(frames('/_layouts/images/blank.gif', 'js/blank.htm?v=2', 'spacer.png', 'blank.html#x')).toEqual([]);
    expect(frames('/blank-list.aspx', '/hinh/so-do-to-chuc.png', '/blank.gif/trang')).toEqual([
      'http://so.tinh.gov.vn/blank-list.aspx',
      'http://so.tinh.gov.vn/hinh/so-do-to-chuc.png',
      'http://so.tinh.gov.vn/blank.gif/trang',
    ]);
  });

  test('without any of them', () => {
    expect(read('<p>x</p>')).toMatchObject({
      title: '',
      lang: '',
      meta: {},
      canonical: null,
      refresh: null,
      frames: [],
      jsonLd: [],
      base: PAGE,
    });
  });

  test('a head that a notice pushed into the body', () => {
    const page = read(
      '<b>Warning</b>: mysql_connect() <html><head><title>Tên trang</title><meta name="author" content="Sở"></head><body><p>x</p></body></html>',
    );
    expect(page.title).toBe('Tên trang');
    expect(page.meta['author']).toBe('Sở');
  });

  test('frames of a frameset', () => {
    expect(
      read(
        '<html><frameset cols="20%,*"><frame src="menu.htm"><frame src="chinh.htm"><noframes><a href=x>x</a></noframes></frameset></html>',
      ).frames,
    ).toEqual(['http://so.tinh.gov.vn/muc/menu.htm', 'http://so.tinh.gov.vn/muc/chinh.htm']);
  });

  test.each([
    ['sound', '{"a":[1]}', [{ a: [1] }]],
    ['with line breaks in strings and a comma too many', '{"a":"một\nhai",}', [{ a: 'một hai' }]],
    ['in a comment', '<!-- {"a":1} -->', [{ a: 1 }]],
    ['broken', '{"a":', []],
  ])('structured data: %s', (_, json, expected) => {
    expect(read(`<script type="application/ld+json">${json}</script>`).jsonLd).toEqual(expected);
  });

  test.each([
    ['an application not yet filled', '<body><div id="root"></div><script src="/main.js"></script></body>', true],
    [
      'a page that asks for JavaScript',
      '<body><noscript>You need to enable JavaScript to run this app.</noscript><div class="spinner">Đang tải</div></body>',
      true,
    ],
    ['a filled application', `<body><div id="root">${'<p>một dòng chữ</p>'.repeat(20)}</div></body>`, false],
    ['a thin page', '<body><p>Đang cập nhật</p></body>', false],
    [
      'a portal with a noscript',
      `<body><noscript>Bật JavaScript</noscript>${'<p>một dòng chữ</p>'.repeat(20)}</body>`,
      false,
    ],
    [
      'a list that a script of the page asks for',
      `${MENU}<main><h1>Cải cách hành chính</h1><p>Tin bài</p><div id="ds"></div></main><script>$.getJSON('/api/tin',d=>render('#ds',d))</script>`,
      true,
    ],
    [
      'the same, with a drawing that turns until it comes',
      `${MENU}<main><h1>Thủ tục</h1><div id="ds"><div class="spinner-border"><span class="sr-only">Đang tải...</span></div></div></main><script>$.getJSON('/api/tin',d=>render('#ds',d))</script>`,
      true,
    ],
    [
      'a box with text of its own that a script may change',
      `${MENU}<main><h1>Thủ tục</h1><div id="ds"><div class="download">Tải về toàn bộ danh mục thủ tục hành chính của Sở, bản Word</div></div></main><script>$.getJSON('/api/tin',d=>render('#ds',d))</script>`,
      false,
    ],
    [
      'the same below a marquee',
      `${MENU}<main><marquee>Khai mạc ngày 15/12/2022</marquee><h1>Cải cách hành chính</h1><div id="ds"></div></main><script>$.getJSON('/api/tin',d=>render('#ds',d))</script>`,
      true,
    ],
    [
      'a box that a script fills beside text',
      `${MENU}<main><h1>Đường dây nóng</h1><p>Điện thoại: 0238 3844 500</p><div id="tt"></div></main><script>fetch('/thoi-tiet').then(r=>show('tt',r))</script>`,
      false,
    ],
    [
      'an empty list, and a script that asks a server and names no box',
      `${MENU}<main><h1>Cải cách hành chính</h1><div id="list-news"></div></main><script>$.getJSON(cfg.api + 'news', { cat: 77 }, draw)</script>`,
      true,
    ],
    [
      'an empty list that bears what only a script reads',
      `${MENU}<main><h1>Cải cách hành chính</h1><ul class="dsBaiViet" data-chuyenmuc="7"></ul></main><script src="/js/portal.js"></script>`,
      true,
    ],
    [
      'an empty list beside a counter of visits',
      `${MENU}<main><h1>Cải cách hành chính</h1><ul class="ds-tin"></ul></main><p>Lượt truy cập: <span id="dem">0</span></p><script>$.get('/dem', n => $('#dem').text(n))</script>`,
      false,
    ],
    [
      'an empty list without any script',
      `${MENU}<main><h1>Cải cách hành chính</h1><ul class="ds-tin" data-chuyenmuc="7"></ul></main>`,
      false,
    ],
    [
      'an empty box of another name beside a script that tells of a visit',
      `${MENU}<main><h1>Đường dây nóng</h1><div class="clearfix"></div></main><script>fetch('/ghi-nhan')</script>`,
      false,
    ],
    [
      'an empty page of a portal that asks for JavaScript everywhere',
      `<noscript>Trình duyệt đã tắt JavaScript</noscript>${MENU}<main><h1>Đường dây nóng</h1></main>`,
      false,
    ],
    [
      'an empty box on a page that asks for JavaScript',
      `${MENU}<main><h1>Thủ tục</h1><noscript>Vui lòng bật JavaScript</noscript><div id="tthc"></div></main>`,
      true,
    ],
  ])('shell: %s', (_, html, shell) => {
    expect(read(html).shell).toBe(shell);
  });

  test('times', () => {
    const page = read(
      '<p>Đăng <time datetime="2024-11-04T08:00:00+07:00">4 tháng 11, 2024</time></p><span itemprop="datePublished" content="2024-11-05">05/11/2024</span><time datetime="2024-12-01"></time><p>cuối</p>',
    );
    expect(page.times.map(({ datetime, text, itemprop, line }) => [datetime, text, itemprop, line])).toEqual([
      ['2024-11-04T08:00:00+07:00', '4 tháng 11, 2024', '', 0],
      ['2024-11-05', '05/11/2024', 'datepublished', 1],
      ['2024-12-01', '', '', 1],
    ]);
  });
});

describe('tables', () => {
  test.each([
    [
      'rows of cells',
      '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
    ],
    [
      'rowspan repeats a cell',
      '<table><tr><td rowspan=2>Đất đai<td>1<tr><td>2</table>',
      [
        [
          ['Đất đai', '1'],
          ['Đất đai', '2'],
        ],
      ],
    ],
    [
      'colspan repeats a cell',
      '<table><tr><td colspan="2">a<td>b<tr><td>c<td>d<td>e</table>',
      [
        [
          ['a', 'a', 'b'],
          ['c', 'd', 'e'],
        ],
      ],
    ],
    [
      'both, and a cell pushed right',
      '<table><tr><td>a<td rowspan=2 colspan=2>b<tr><td>c<tr><td>d<td>e<td>f</table>',
      [
        [
          ['a', 'b', 'b'],
          ['c', 'b', 'b'],
          ['d', 'e', 'f'],
        ],
      ],
    ],
    [
      'rowspan 0 reaches to the end',
      '<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>',
      [
        [
          ['a', 'b'],
          ['a', 'c'],
          ['a', 'd'],
        ],
      ],
    ],
    [
      'rowspan past the end',
      '<table><tr><td rowspan=9>a<td>b<tr><td>c</table>',
      [
        [
          ['a', 'b'],
          ['a', 'c'],
        ],
      ],
    ],
    ['nonsense spans', '<table><tr><td rowspan=-1 colspan=x>a<td>b</table>', [[['a', 'b']]]],
    ['rows of different length', '<table><tr><td>a<tr><td>b<td>c</table>', [[['a'], ['b', 'c']]]],
    [
      'lines of a cell are joined',
      '<table><tr><td>Bước 1<br>Nộp<p>hồ sơ</p><td>x</table>',
      [[['Bước 1 Nộp hồ sơ', 'x']]],
    ],
    [
      'a table in a table is one by itself',
      '<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>',
      [[['a b c', 'd']], [['b', 'c']]],
    ],
    ['a table without rows', '<table></table>', [[]]],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  const headersOf = (html: string) =>
    read(html).tables[0]?.rows.map((row) => row.map((cell) => (cell.header ? 'h' : '-')).join(''));

  test.each([
    ['th', '<table><tr><th>STT<th>Tên<tr><td>1<td>x</table>', ['hh', '--']],
    ['thead with td', '<table><thead><tr><td>STT<td>Tên<tbody><tr><td>1<td>x</table>', ['hh', '--']],
    ['a bold first row', '<table><tr><td><b>STT</b><td><strong>Tên</strong><tr><td>1<td>x</table>', ['hh', '--']],
    ['all bold is no header', '<table><tr><td><b>a</b><td><b>b</b><tr><td><b>c</b><td><b>d</b></table>', ['--', '--']],
    ['row headers', '<table><tr><th>Lệ phí<td>Không<tr><th>Thời hạn<td>5 ngày</table>', ['h-', 'h-']],
  ])('headers by %s', (_, html, expected) => {
    expect(headersOf(html)).toEqual(expected);
  });

  test('caption, links of cells and of rows', () => {
    const { tables } = read(
      `<table><caption>Danh mục <b>2024</b></caption><tr><td>1<td><a href=a>x</a> <a href=b>y</a><tr onclick="location.href='/c'"><td>2<td>z</table>`,
    );
    expect(tables[0]?.caption).toBe('Danh mục 2024');
    expect(tables[0]?.rows.map((row) => row.map((cell) => cell.links))).toEqual([
      [[], [0, 1]],
      [[2], []],
    ]);
  });

  test.each([
    ['a table of data', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', false],
    ['a single cell', '<table><tr><td>a</table>', true],
    ['one that says so', '<table role=presentation><tr><td>a<td>b</table>', true],
    ['one that holds a table', '<table><tr><td>menu<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>', true],
    ['one that holds the page', `<table><tr><td>menu<td><h1>Tin</h1><p>x</p></table>`, true],
    [
      'one that holds the page, its menu over a box of counters',
      `<table><tr><td colspan=2>SỞ NỘI VỤ<tr><td>${'<div><a href=a>Mục</a></div>'.repeat(6)}<div>Tra cứu</div><div>Truy cập: 12</div><td><div>Tin</div><p>x</p><tr><td colspan=2>Địa chỉ</table>`,
      true,
    ],
    [
      'boxes with headings in one row',
      '<table><tr><td><div>Chuyên mục</div><a href=a>Tin</a><td><h2>Liên hệ</h2><p>x</p></table>',
      true,
    ],
    ['a label as a heading in one row', '<table><tr><td><h3>Lệ phí</h3><td>Không thu</table>', false],
    [
      'a small table in a cell of many',
      `<table>${'<tr><td>a<td>b<td>c'.repeat(10)}<tr><td>d<td>e<td><table><tr><td>f<td>g</table></table>`,
      false,
    ],
  ])('layout: %s', (_, html, layout) => {
    expect(read(html).tables[0]?.layout).toBe(layout);
  });
});

describe('forms', () => {
  test('what a postback sends back, and what a visitor fills in', () => {
    const { forms } =
      read(`<form method=POST action="Default.aspx?id=1"><input type=hidden name="__VIEWSTATE" value="/wEP=="><label for=q>Từ khóa</label><input id=q name="q" value="đất">
      <input type=checkbox name=c checked><input type=radio name=r value=1><input type=radio name=r value=2 checked><select name=s><option value=a>A<option value=b selected>B</select>
      <select name=t><optgroup label=x><option>một</optgroup></select><textarea name=n>chữ
      thêm</textarea><input name=off disabled value=x><input type=submit name=go value=Tìm><label>Họ tên <input name=h></label><input type=email name=e placeholder="Thư"></form><form></form>`);
    expect(forms[0]).toMatchObject({
      action: 'http://so.tinh.gov.vn/muc/Default.aspx?id=1',
      method: 'POST',
      fields: [
        ['__VIEWSTATE', '/wEP=='],
        ['q', 'đất'],
        ['c', 'on'],
        ['r', '2'],
        ['s', 'b'],
        ['t', 'một'],
        ['n', 'chữ\n      thêm'],
        ['h', ''],
        ['e', ''],
      ],
    });
    expect(forms[0]?.inputs.filter(({ label }) => label !== '')).toEqual([
      { name: 'q', label: 'Từ khóa', type: 'text' },
      { name: 'h', label: 'Họ tên', type: 'text' },
      { name: 'e', label: 'Thư', type: 'email' },
    ]);
    expect(forms[1]).toMatchObject({ action: PAGE, method: 'GET', fields: [], inputs: [] });
  });

  test('without an action a form goes to its own page, whatever the <base>', () => {
    const { forms } = read('<base href="/"><form method=post action=""></form><form></form><form action="tim"></form>');
    expect(forms.map(({ action }) => action)).toEqual([PAGE, PAGE, 'http://so.tinh.gov.vn/tim']);
  });

  test('a form that a table cuts short keeps its fields', () => {
    const { forms } = read('<table><form method=post action=a><tr><td><input name=x value=1></td></tr></form></table>');
    expect(forms[0]?.fields).toEqual([['x', '1']]);
  });
});
