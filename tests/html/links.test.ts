import { describe, expect, test } from 'vitest';
import { outline } from '../../lib/html/index.ts';
import type { Link } from '../../lib/model/outline.ts';

const PAGE = 'http://so.tinh.gov.vn/muc/trang.aspx?ItemID=3';
const linksOf = (html: string) => outline(html, PAGE).links;

const TARGETS: readonly (readonly [name: string, html: string, expected: Partial<Link>])[] = [
  ['relative', '<a href="../tin/1.html">x</a>', { url: 'http://so.tinh.gov.vn/tin/1.html', scheme: 'http' }],
  [
    'query alone',
    '<a href="?ItemID=4&amp;trang=2">x</a>',
    { url: 'http://so.tinh.gov.vn/muc/trang.aspx?ItemID=4&trang=2' },
  ],
  ['no entity in an address', '<a href="?a=1&copy=2&lang=vi&reg=0">x</a>', { href: '?a=1&copy=2&lang=vi&reg=0' }],
  [
    'spaces and line breaks around',
    '<a href=" \n /tin/a.html ">x</a>',
    { href: '/tin/a.html', url: 'http://so.tinh.gov.vn/tin/a.html' },
  ],
  ['line break inside', '<a href="/tin/\n\tdai.html">x</a>', { url: 'http://so.tinh.gov.vn/tin/dai.html' }],
  [
    'raw UTF-8',
    '<a href="/thủ-tục/đất đai">x</a>',
    { url: 'http://so.tinh.gov.vn/th%E1%BB%A7-t%E1%BB%A5c/%C4%91%E1%BA%A5t%20%C4%91ai' },
  ],
  ['backslashes', '<a href="\\tin\\a.html">x</a>', { url: 'http://so.tinh.gov.vn/tin/a.html' }],
  ['without a protocol', '<a href="//stc.tinh.gov.vn/a">x</a>', { url: 'http://stc.tinh.gov.vn/a' }],
  ['fragment cut', '<a href="/tin#cuoi">x</a>', { href: '/tin#cuoi', url: 'http://so.tinh.gov.vn/tin' }],
  ['capital scheme', '<a href="HTTP://SO.tinh.gov.vn/A">x</a>', { url: 'http://so.tinh.gov.vn/A', scheme: 'http' }],
  ['to the same page', '<a href="#">x</a>', { url: null, scheme: 'dead', href: '#' }],
  ['to a place in it', '<a href="#noi-dung">x</a>', { url: null, scheme: 'dead' }],
  [
    'to a box of the page, named beside a script',
    '<a href="javascript:void(0)" data-toggle="modal" data-target="#hop">x</a>',
    { url: null, scheme: 'dead', href: '#hop' },
  ],
  [
    'a pager that names its table',
    '<a href="#" aria-controls="bang" data-dt-idx="2">2</a>',
    { url: null, scheme: 'dead', href: '#' },
  ],
  ['empty', '<a href="">x</a>', { url: null, scheme: 'dead', href: '' }],
  ['no href at all', '<a class="menu-item">Đường dây nóng</a>', { url: null, scheme: 'dead', words: 'Đường dây nóng' }],
  [
    'script that does nothing',
    '<a href="javascript:void(0);">x</a>',
    { url: null, scheme: 'dead', href: 'javascript:void(0);' },
  ],
  ['not an address', '<a href="http://[">x</a>', { url: null, scheme: 'dead', href: 'http://[' }],
  ['telephone', '<a href="tel:02383844500">x</a>', { url: null, scheme: 'tel', href: 'tel:02383844500' }],
  ['mail', '<a href="MAILTO:snv@tinh.gov.vn">x</a>', { url: null, scheme: 'mailto' }],
  [
    'another scheme',
    '<a href="ftp://so.tinh.gov.vn/a.doc">x</a>',
    { url: 'ftp://so.tinh.gov.vn/a.doc', scheme: 'other' },
  ],
  [
    'onclick that navigates',
    `<a href="#" onclick="location.href='/dvc'; return false;">x</a>`,
    { url: 'http://so.tinh.gov.vn/dvc', href: '/dvc', scheme: 'http' },
  ],
  [
    'onclick that opens',
    `<a href="javascript:;" onclick="javascript:window.open(&quot;/mo.html&quot;,'_blank')">x</a>`,
    { url: 'http://so.tinh.gov.vn/mo.html' },
  ],
  [
    'href before onclick',
    `<a href="/that" onclick="window.open('/quang-cao')">x</a>`,
    { url: 'http://so.tinh.gov.vn/that' },
  ],
  ['script in the href', `<a href="javascript:window.location='/di'">x</a>`, { url: 'http://so.tinh.gov.vn/di' }],
  [
    'address put together by the script',
    `<a href="#" onclick="location.href='/tin?id=' + id">x</a>`,
    { url: null, scheme: 'dead' },
  ],
  [
    'assign and replace',
    `<a href="#" onclick="self.location.replace('/thay')">x</a>`,
    { url: 'http://so.tinh.gov.vn/thay' },
  ],
  [
    'escapes in the script',
    `<a href="#" onclick="location.href='\\/a\\u002Fb'">x</a>`,
    { url: 'http://so.tinh.gov.vn/a/b' },
  ],
  [
    'a call of its own that names the event first',
    `<a href="javascript:" onclick='javascript:RefreshPageTo(event, "/cchc/default.aspx?Paged=TRUE\\u0026p_ID=30\\u0026PageFirstRow=31");javascript:return false;'>x</a>`,
    { url: 'http://so.tinh.gov.vn/cchc/default.aspx?Paged=TRUE&p_ID=30&PageFirstRow=31', scheme: 'http' },
  ],
  [
    'its slashes escaped, as newer ones write them',
    `<a href="javascript:" onclick='RefreshPageTo(event, "\\u002fcchc\\u002fdefault.aspx?p_ID=30");return false;'>x</a>`,
    { url: 'http://so.tinh.gov.vn/cchc/default.aspx?p_ID=30', scheme: 'http' },
  ],
  [
    'the element first',
    `<a href="#" onclick="return chuyenTrang(this, '/cchc/trang-2'); return false;">x</a>`,
    { url: 'http://so.tinh.gov.vn/cchc/trang-2', scheme: 'http' },
  ],
  ['another value first', `<a href="#" onclick="ghiNhan(12, '/cchc/trang-2')">x</a>`, { url: null, scheme: 'dead' }],
  [
    'the event before what is no address',
    `<a href="#" onclick="moHop(event, 'hop-2')">x</a>`,
    { url: null, scheme: 'dead' },
  ],
  [
    'a row',
    `<table><tr onclick="document.location='/dong'"><td>ô</td><td>hai</td></tr></table>`,
    { url: 'http://so.tinh.gov.vn/dong', words: 'ô hai', by: 'text' },
  ],
  [
    'a button',
    `<button onclick="window.location.href='/gui'">Gửi hồ sơ</button>`,
    { url: 'http://so.tinh.gov.vn/gui', words: 'Gửi hồ sơ' },
  ],
  [
    'an input',
    `<input type="button" value="Góp ý" onclick="location='/gop-y'">`,
    { url: 'http://so.tinh.gov.vn/gop-y', words: 'Góp ý', by: 'title', line: -1 },
  ],
  ['routerlink', `<a routerlink="/cchc">CCHC</a>`, { url: 'http://so.tinh.gov.vn/cchc', words: 'CCHC' }],
  ['routerLink in code', `<button [routerLink]="['/cchc']">CCHC</button>`, { url: 'http://so.tinh.gov.vn/cchc' }],
  ['data-url of a dead link', `<a href="#" data-url="/cchc">CCHC</a>`, { url: 'http://so.tinh.gov.vn/cchc' }],
  ['data-url of a list item', `<li data-url="/cchc.html">CCHC</li>`, { url: 'http://so.tinh.gov.vn/cchc.html' }],
  ['href before data-url', `<a href="/that" data-url="/khac">x</a>`, { url: 'http://so.tinh.gov.vn/that' }],
  ['data-url of a service', `<a href="#" data-url="/api/tin?p=2">x</a>`, { url: null, scheme: 'dead' }],
  [
    'formaction',
    `<form method="post"><input name="q"><button formaction="/cchc">CCHC</button></form>`,
    { url: 'http://so.tinh.gov.vn/cchc', words: 'CCHC' },
  ],
  [
    'a form that is fetched, with one button',
    `<form action="/muc.aspx"><input type="hidden" name="id" value="5"><button>CCHC</button></form>`,
    { url: 'http://so.tinh.gov.vn/muc.aspx?id=5', words: 'CCHC' },
  ],
  [
    'the same with an input',
    `<form action="/cchc" method="GET"><input type="submit" value="CCHC"></form>`,
    { url: 'http://so.tinh.gov.vn/cchc', words: 'CCHC' },
  ],
  ['data-href', `<div data-href="/the"><p>Thẻ</p></div>`, { url: 'http://so.tinh.gov.vn/the', words: 'Thẻ' }],
  [
    'an area',
    `<map><area href="/vung" alt="Huyện"></map>`,
    { url: 'http://so.tinh.gov.vn/vung', words: 'Huyện', by: 'image', line: -1 },
  ],
  ['a download', `<a href="/f/a.doc" download>Mẫu đơn</a>`, { download: true }],
];

const POSTBACKS: readonly (readonly [name: string, html: string, target: string, argument: string])[] = [
  ['in the href', `<a href="javascript:__doPostBack('ctl00$Grid','Page$2')">2</a>`, 'ctl00$Grid', 'Page$2'],
  ['with entities', '<a href="javascript:__doPostBack(&#39;ctl00$Next&#39;,&#39;&#39;)">Sau</a>', 'ctl00$Next', ''],
  ['percent-encoded', '<a href="javascript:__doPostBack(%27ctl00$Next%27,%273%27)">3</a>', 'ctl00$Next', '3'],
  ['in onclick', `<a href="#" onclick='return __doPostBack("a$b", "5")'>5</a>`, 'a$b', '5'],
  [
    'with options',
    `<a href='javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions("ctl00$btn", "x", true, "", "", false, true))'>y</a>`,
    'ctl00$btn',
    'x',
  ],
  [
    'delayed',
    `<a onclick="javascript:setTimeout('__doPostBack(\\'ctl00$lnk\\',\\'\\')', 0)" href="javascript:void(0)">z</a>`,
    'ctl00$lnk',
    '',
  ],
  ['of a select', `<button onclick="__doPostBack('ddl','')">Xem</button>`, 'ddl', ''],
];

const WORDS: readonly (readonly [name: string, html: string, words: string, by: Link['by'], picture: string])[] = [
  ['text', '<a href=a><span>Tin</span> <b>tức</b></a>', 'Tin tức', 'text', ''],
  ['text beside a picture', '<a href=a><img src="/i/n.png" alt="Ảnh">Tin</a>', 'Tin', 'text', 'n.png'],
  ['alt', '<a href=a><img src="/i/cchc248X50.png" alt="Cải cách"></a>', 'Cải cách', 'image', 'cchc248X50.png'],
  ["a picture's title", '<a href=a><img src="/i/b%20c.png?x=1" alt="" title="Góp ý"></a>', 'Góp ý', 'image', 'b c.png'],
  ['title', '<a href=a title="Hỏi đáp"><img src="x.gif" alt=""></a>', 'Hỏi đáp', 'title', 'x.gif'],
  ['label', '<a href=a aria-label="Trang sau"><i class="fa"></i></a>', 'Trang sau', 'title', ''],
  [
    'nothing but a file name',
    '<a href=a><img src="/banner/duong-day-nong.jpg" alt=""></a>',
    '',
    'none',
    'duong-day-nong.jpg',
  ],
  [
    'a picture in a document library',
    '<a href=a><img src="/documents/10180/0/cchc248X50.png/3f2a-11?t=14" alt=""></a>',
    '',
    'none',
    'cchc248X50.png',
  ],
  ['a picture by style', `<a href=a style="background-image: url('/b/dvc.png')"></a>`, '', 'none', 'dvc.png'],
  [
    'a picture by style inside',
    '<a href=a><span style="background:#fff url(/b/hoi.png) no-repeat"></span></a>',
    '',
    'none',
    'hoi.png',
  ],
  [
    'a lazy picture',
    '<a href=a><img src="data:image/gif;base64,R0" data-src="/l/that.jpg" alt=""></a>',
    '',
    'none',
    'that.jpg',
  ],
  ['a link around blocks', '<a href=a><h3>Đầu</h3><p>thân</p></a>', 'Đầu thân', 'text', ''],
  ['two pictures', '<a href=a><img src=1.gif alt="Một"><img src=2.gif alt="Hai"></a>', 'Một Hai', 'image', '1.gif'],
];

/** Menus made of a select: words and address of each option that leads somewhere. */
const CHOICES: readonly (readonly [name: string, html: string, expected: readonly (readonly [string, string])[]])[] = [
  [
    'the value is the address',
    '<select onchange="location=this.value"><option value="">-- Chuyên mục --</option><option value="/cchc">Cải cách hành chính</option><option value="tthc.aspx?lv=1">Thủ tục</option></select>',
    [
      ['Cải cách hành chính', 'http://so.tinh.gov.vn/cchc'],
      ['Thủ tục', 'http://so.tinh.gov.vn/muc/tthc.aspx?lv=1'],
    ],
  ],
  [
    'the chosen option opens in a window, unclosed options',
    '<SELECT name="lienket" onChange="if(this.value!=\'\') window.open(this.options[this.selectedIndex].value,\'_blank\')"><OPTION value="#">Liên kết website<OPTION value="http://tinh.gov.vn">Cổng <b>tỉnh</b><OPTION value=/gioi-thieu>Giới thiệu</SELECT>',
    [
      ['Cổng tỉnh', 'http://tinh.gov.vn/'],
      ['Giới thiệu', 'http://so.tinh.gov.vn/gioi-thieu'],
    ],
  ],
  [
    "a function of the page's own",
    '<select name="jumpMenu" onchange="MM_jumpMenu(\'parent\',this,0)"><option value="0">Chọn</option><option value="12">Mười hai</option><option value="dmtt.html">Danh mục</option><optgroup label="Khác"><option value="./gop-y">Góp ý</option></optgroup></select>',
    [
      ['Danh mục', 'http://so.tinh.gov.vn/muc/dmtt.html'],
      ['Góp ý', 'http://so.tinh.gov.vn/muc/gop-y'],
    ],
  ],
  [
    'a script elsewhere, by full addresses',
    '<select id="weblink" name="weblink"><option>Liên kết</option><option value="https://skhcn.tinh.gov.vn/tthc">Sở KH&amp;CN</option><option value="/root/tin">Tin</option></select>',
    [['Sở KH&CN', 'https://skhcn.tinh.gov.vn/tthc']],
  ],
  [
    'a script elsewhere, a select without a name',
    '<select class="menu-mobile"><option value="/">Trang chủ</option><option value="/tthc">Thủ tục hành chính</option><option value="3">Ba</option></select>',
    [
      ['Trang chủ', 'http://so.tinh.gov.vn/'],
      ['Thủ tục hành chính', 'http://so.tinh.gov.vn/tthc'],
    ],
  ],
  [
    'the script puts the address together',
    `<select name="lv" onchange="window.location.href = 'tthc.aspx?lv=' + this.value + '&amp;p=1';"><option value="">Tất cả</option><option value="5">Đo lường</option></select>`,
    [['Đo lường', 'http://so.tinh.gov.vn/muc/tthc.aspx?lv=5&p=1']],
  ],
  [
    'the option itself navigates',
    `<select name="x"><option onclick="location.href='/muc-luc'">Mục lục</option></select>`,
    [['Mục lục', 'http://so.tinh.gov.vn/muc-luc']],
  ],
  [
    'fields of a search form',
    '<form action="/tim"><select name="chuyenmuc"><option value="/tin">Tin</option><option value="/vb">Văn bản</option></select><select name="nam"><option>2021</option><option>2022</option></select></form>',
    [],
  ],
  [
    'sends a form',
    `<select name="ddl" onchange="this.form.submit()"><option value="/tin">Tin</option></select><select name="d2" onchange="javascript:setTimeout('__doPostBack(\\'d2\\',\\'\\')', 0)"><option value="http://a.vn/">A</option></select>`,
    [],
  ],
  [
    'an address that only the script knows',
    `<select name="lv" onchange="location.href='/tthc/' + slug(this.value)"><option value="5">Đo lường</option></select>`,
    [],
  ],
  [
    'mail, scripts and places of the page',
    '<select onchange="location=this.value"><option value="mailto:a@b.vn">Thư</option><option value="javascript:void(0)">Không</option><option value="#duoi">Dưới</option><option>Chữ không</option></select>',
    [],
  ],
];

describe('links', () => {
  test.each(CHOICES)('options: %s', (_, html, expected) => {
    const found = linksOf(html);
    expect(found.map(({ words, url }) => [words, url])).toEqual(expected);
    expect(found.every(({ by, line, scheme }) => by === 'text' && line === -1 && scheme === 'http')).toBe(true);
  });

  test.each(TARGETS)('%s', (_, html, expected) => {
    expect(linksOf(html)).toHaveLength(1);
    expect(linksOf(html)[0]).toMatchObject(expected);
  });

  test.each(POSTBACKS)('postback %s', (_, html, target, argument) => {
    expect(linksOf(html)[0]).toMatchObject({ scheme: 'postback', url: null, postback: { target, argument } });
  });

  test.each(WORDS)('words: %s', (_, html, words, by, picture) => {
    expect(linksOf(html)[0]).toMatchObject({ words, by, picture });
  });

  test('no links: named places, elements whose script does something else, the page itself', () => {
    expect(
      linksOf(
        '<body onclick="location.href=\'/x\'"><a name="dau"></a><a id="giua">chữ</a><div onclick="toggle(this)">mở</div></body>',
      ),
    ).toEqual([]);
  });

  test('base, relative and hostile', () => {
    expect(outline('<base href="/goc/"><a href="a">x</a>', PAGE).links[0]?.url).toBe('http://so.tinh.gov.vn/goc/a');
    expect(outline('<base href="javascript:1"><a href="a">x</a>', PAGE).links[0]?.url).toBe(
      'http://so.tinh.gov.vn/muc/a',
    );
    expect(
      outline('<base target="_blank"><base href="http://khac.vn/"><base href="http://ba.vn/"><a href="a">x</a>', PAGE),
    ).toMatchObject({ base: 'http://khac.vn/' });
  });

  test('know their lines', () => {
    const { lines, links } = outline(
      '<p>Xem <a href=1>đây</a> và <a href=2>đó</a></p><a href=3><h3>Đầu</h3><p>thân</p></a><p><a href=4><img src=a.gif></a></p>',
      PAGE,
    );
    expect(lines.map((line) => line.links)).toEqual([[0, 1], [2], [2]]);
    expect(links.map((link) => link.line)).toEqual([0, 0, 1, -1]);
  });

  test('pictures know their link, size and line', () => {
    const { pictures, lines } = outline(
      '<p>Trên</p><div><a href=a><img src="/a/b.jpg" alt="Hình" width="300px" height=80></a></div><p>Dưới <img src="data:x"></p><img src=c.png>',
      PAGE,
    );
    expect(
      pictures.map(({ url, alt, link, line, width, height }) => ({ url, alt, link, line, width, height })),
    ).toEqual([
      { url: 'http://so.tinh.gov.vn/a/b.jpg', alt: 'Hình', link: 0, line: 1, width: 300, height: 80 },
      { url: '', alt: '', link: -1, line: 1, width: null, height: null },
      { url: 'http://so.tinh.gov.vn/muc/c.png', alt: '', link: -1, line: -1, width: null, height: null },
    ]);
    expect(lines[1]?.pictures).toEqual([1]);
  });
});

describe('pictures that have no address of their own', () => {
  const photo = `data:image/jpeg;base64,${'/9j/'.repeat(5_000)}`;
  test.each([
    ['pasted into the page', `<img src="${photo}">`, 'data:image/jpeg,20023'],
    ['the place of one that comes later', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', ''],
    ['a drawing in the place of one', `<img src="data:image/svg+xml,${'%3Csvg'.repeat(900)}">`, ''],
    [
      'a photo in the place of the true one',
      `<img src="${photo}" data-src="/anh.jpg">`,
      'http://so.tinh.gov.vn/anh.jpg',
    ],
    ['a set of sizes', '<img srcset="/a-600.jpg 600w, /a-300.jpg 300w">', 'http://so.tinh.gov.vn/a-600.jpg'],
    ['a set that comes later', '<img src="data:," data-srcset="b.webp 2x">', 'http://so.tinh.gov.vn/muc/b.webp'],
  ])('%s', (_, html, url) => expect(outline(html, PAGE).pictures[0]?.url).toBe(url));
});

describe('what only a script or a form follows', () => {
  test.each([
    ['a button', `<button id="b">CCHC</button>`, ['CCHC']],
    ['an input', `<input type="button" value="CCHC">`, ['CCHC']],
    [
      'a form that is posted, with one button',
      `<form method="post" action="/x"><button>CCHC</button></form>`,
      ['CCHC'],
    ],
    ['the button of a search', `<form action="/tim"><input name="q"><button>Tìm</button></form>`, []],
    ['what opens a menu', `<button data-toggle="dropdown">Danh mục</button>`, []],
    ['a button with its address', `<button onclick="location.href='/a'">A</button>`, []],
  ])('%s', (_, html, words) => {
    expect(outline(html, PAGE).buttons.map((button) => button.words)).toEqual(words);
  });

  const HOOKED = `<a href="#" id="mnu">CCHC</a><a href="#" data-page="5">TTHC</a><a href="#">Trống</a><li><a href="#" id="s">Con</a><ul><li></li></ul></li>`;
  const followed = (html: string) => {
    const { links, follows } = outline(html, PAGE);
    return links.filter(({ hook }) => hook !== undefined && follows(hook)).map(({ words }) => words);
  };

  test.each([
    ['no script', HOOKED, []],
    ['a library', `${HOOKED}<script src="/js/jquery.min.js"></script>`, []],
    ['a file of its own', `${HOOKED}<script src="/js/menu.js"></script>`, ['CCHC', 'TTHC']],
    ['an inline script that names it', `${HOOKED}<script>$('#mnu').on('click', mo)</script>`, ['CCHC']],
  ])('dead links beside %s', (_, html, words) => {
    expect(followed(html)).toEqual(words);
  });
});
