import { expect, test } from 'vitest';
import { listPager } from '../../lib/facts/posts/pager.ts';
import type { Pager } from '../../lib/model/facts/posts.ts';
import { HOST, contextOf, newsOutline, type PageParts } from '../support/news-page.ts';

interface Row extends PageParts {
  readonly name: string;
  readonly pages?: readonly string[];
  readonly next?: string | null;
  readonly total?: number | null;
  readonly rows?: number | null;
  readonly unfollowable?: string | null;
  /** No pager at all. */
  readonly none?: true;
}

const POSTS = `<ul>${[1, 2, 3].map((n) => `<li><a href="/tin/bai-so-${n}-ve-cai-cach.html">Bài viết số ${n} về cải cách hành chính của tỉnh</a> (0${n}/11/2022)</li>`).join('')}</ul>`;
const links = (...pairs: readonly (readonly [words: string, href: string])[]) =>
  pairs.map(([words, href]) => `<a href="${href}">${words}</a>`).join(' ');

const ROWS: readonly Row[] = [
  {
    name: 'the number inside the path, before the page of a portal system',
    path: '/cchc/tabid/118/Default.aspx',
    main: `${POSTS}<div><span>Trang 1 trong 3</span> ${links(['Sau', '/cchc/tabid/118/page/2/Default.aspx'], ['Cuối', '/cchc/tabid/118/page/3/Default.aspx'])}</div>`,
    pages: ['/cchc/tabid/118/page/2/Default.aspx', '/cchc/tabid/118/page/3/Default.aspx'],
    next: '/cchc/tabid/118/page/2/Default.aspx',
    total: 3,
  },
  {
    name: 'no number in the addresses, the pages counted beside the links',
    path: '/chuyen-muc/cchc',
    main: `${POSTS}<div>${links(['Sau', '/xem?k=abc'], ['Cuối', '/xem?k=xyz'])} Trang 1/3</div>`,
    pages: ['/xem?k=abc', '/xem?k=xyz'],
    next: '/xem?k=abc',
    total: 3,
  },
  {
    name: '"< Trước" leads to older posts, from the first page',
    path: '/tin-tuc',
    main: `${POSTS}<div>${links(['&lt; Trước', '/tin-tuc/page/2'])}</div>`,
    pages: ['/tin-tuc/page/2'],
    next: '/tin-tuc/page/2',
  },
  {
    name: 'so in the middle, "Sau >" before it',
    path: '/tin-tuc/page/2',
    main: `${POSTS}<div>${links(['Sau &gt;', '/tin-tuc'], ['&lt; Trước', '/tin-tuc/page/3'])}</div>`,
    pages: ['/tin-tuc', '/tin-tuc/page/3'],
    next: '/tin-tuc/page/3',
  },
  {
    name: 'and at the end "Sau >" leads back',
    path: '/tin-tuc/page/3',
    main: `${POSTS}<div>${links(['Sau &gt;', '/tin-tuc/page/2'])}</div>`,
    pages: ['/tin-tuc/page/2'],
    next: null,
  },
  {
    name: 'two pages, said beside the one number that is a link, whose address tells nothing',
    path: '/?id=1042',
    main: `${POSTS}<div>Trang 1 / 2&nbsp;<span>1</span>&nbsp;${links(['2', '/?id=1049'])}</div>`,
    pages: ['/?id=1049'],
    next: '/?id=1049',
    total: 2,
  },
  {
    name: 'the second of two such pages leads back',
    path: '/?id=1049',
    main: `${POSTS}<div>Trang 2 / 2&nbsp;${links(['1', '/?id=1042'])}&nbsp;<span>2</span></div>`,
    pages: ['/?id=1042'],
    next: null,
    total: 2,
  },
  {
    name: 'one and two on a line of their own',
    path: '/?id=1042',
    main: `${POSTS}<div>[<b>1</b>] [${links(['2', '/?id=1049'])}]</div>`,
    pages: ['/?id=1049'],
    next: '/?id=1049',
  },
  {
    name: 'not: a number that is a link in a text, nor one beside a count',
    path: '/?id=1042',
    main: `${POSTS}<p>Xem phụ lục ${links(['2', '/?id=1049'])}</p><p>Số lượt xem 1 ${links(['2', '/?id=1056'])}</p>`,
    none: true,
  },
  {
    name: 'a list that grows as one scrolls, whose head names its next page',
    path: '/cchc/page/2',
    head: '<link rel="prev" href="/cchc"><link rel="next" href="/cchc/page/3">',
    main: POSTS,
    pages: ['/cchc/page/3'],
    next: '/cchc/page/3',
  },
  {
    name: 'the head of a page that names its neighbour',
    path: '/cchc',
    head: '<link rel="next" href="/cchc/tap-huan-nghiep-vu.html">',
    main: `<p>Tin, bài trong năm</p>${POSTS}`,
    none: true,
  },
  {
    name: 'numbers in the query',
    path: '/cchc',
    main: `${POSTS}<div class="pagination"><span>1</span> ${links(['2', '/cchc?page=2'], ['3', '/cchc?page=3'], ['»', '/cchc?page=2'])}</div>`,
    pages: ['/cchc?page=2', '/cchc?page=3'],
    next: '/cchc?page=2',
  },
  {
    name: 'counted from zero',
    path: '/taxonomy/term/12',
    main: `${POSTS}<ul class="pager"><li>1</li><li>${links(['2', '?page=1'])}</li><li>${links(['3', '?page=2'])}</li><li>${links(['Trang cuối', '?page=4'])}</li></ul>`,
    pages: ['?page=1', '?page=2', '?page=3', '?page=4'].map((query) => `/taxonomy/term/12${query}`),
    next: '/taxonomy/term/12?page=1',
    total: 5,
  },
  {
    name: 'counted from zero, seen from the second page',
    path: '/cchc?pageindex=1',
    main: `${POSTS}<div>${links(['1', '/cchc?pageindex=0'])} <b>2</b> ${links(['3', '/cchc?pageindex=2'])}</div>`,
    pages: ['/cchc?pageindex=0', '/cchc?pageindex=2'],
    next: '/cchc?pageindex=2',
  },
  {
    name: 'a gap before the last page is filled where addresses are plain',
    path: '/vi/cchc/',
    main: `${POSTS}<div class="text-center"><ul class="pagination"><li class="active"><a href="#">1</a></li><li>${links(['2', '/vi/cchc/page-2/'])}</li><li>${links(['3', '/vi/cchc/page-3/'])}</li><li class="disabled"><span>...</span></li><li>${links(['6', '/vi/cchc/page-6/'])}</li></ul></div>`,
    pages: [2, 3, 4, 5, 6].map((page) => `/vi/cchc/page-${page}/`),
    next: '/vi/cchc/page-2/',
  },
  {
    name: 'portlet parameters',
    path: '/web/snv/cchc',
    main: `${POSTS}<div class="taglib-page-iterator"><ul class="pager"><li class="disabled"><a href="javascript:;">Trước</a></li><li>${links(['Tiếp theo', '/web/snv/cchc?p_p_id=101_INSTANCE_aB&_101_INSTANCE_aB_delta=10&_101_INSTANCE_aB_cur=2'])}</li></ul></div>`,
    pages: ['/web/snv/cchc?p_p_id=101_INSTANCE_aB&_101_INSTANCE_aB_delta=10&_101_INSTANCE_aB_cur=2'],
    next: '/web/snv/cchc?p_p_id=101_INSTANCE_aB&_101_INSTANCE_aB_delta=10&_101_INSTANCE_aB_cur=2',
  },
  {
    name: "the page's number dead, all numbers in a list that unfolds, words for the ends",
    path: '/web/stttt/cntt?_101_cur=3',
    main: `${POSTS}<div class="taglib-page-iterator"><div class="dropdown"><a href="javascript:;">3</a><ul class="dropdown-menu">${[1, 2, 3, 4, 5].map((page) => `<li><a href="/web/stttt/cntt?_101_cur=${page}">${page}</a></li>`).join('')}</ul></div><ul class="pager"><li>${links(['← Đầu tiên', '/web/stttt/cntt?_101_cur=1'])}</li><li>${links(['Trước', '/web/stttt/cntt?_101_cur=2'])}</li><li>${links(['Tiếp theo', '/web/stttt/cntt?_101_cur=4'])}</li><li>${links(['Cuối cùng →', '/web/stttt/cntt?_101_cur=5'])}</li></ul></div>`,
    pages: [1, 2, 4, 5].map((page) => `/web/stttt/cntt?_101_cur=${page}`),
    next: '/web/stttt/cntt?_101_cur=4',
    total: 5,
  },
  {
    name: 'the number before the ending',
    path: '/cai-cach-hanh-chinh.html',
    main: `${POSTS}<p>Trang: 1 ${links(['2', '/cai-cach-hanh-chinh/trang-2.html'], ['3', '/cai-cach-hanh-chinh/trang-3.html'])}</p>`,
    pages: ['/cai-cach-hanh-chinh/trang-2.html', '/cai-cach-hanh-chinh/trang-3.html'],
    next: '/cai-cach-hanh-chinh/trang-2.html',
  },
  {
    name: 'modules that count pages in the path',
    path: '/Trang-chu/CCHC',
    main: `${POSTS}<div class="Normal">${links(['2', '/Trang-chu/CCHC/mid/386/currentpage/2'], ['3', '/Trang-chu/CCHC/mid/386/currentpage/3'], ['Tiếp', '/Trang-chu/CCHC/mid/386/currentpage/2'])}</div>`,
    pages: ['/Trang-chu/CCHC/mid/386/currentpage/2', '/Trang-chu/CCHC/mid/386/currentpage/3'],
  },
  {
    name: 'older posts only',
    path: '/category/cchc/',
    main: `${POSTS}<div class="nav-links">${links(['Bài cũ hơn »', '/category/cchc/page/2/'])}</div>`,
    pages: ['/category/cchc/page/2/'],
    next: '/category/cchc/page/2/',
  },
  {
    name: 'rows counted instead of pages',
    path: '/cchc',
    main: `${POSTS}<div class="pagination">1 ${links(['2', '/cchc?start=10'], ['3', '/cchc?start=20'], ['Cuối', '/cchc?start=40'])}</div>`,
    pages: [10, 20, 30, 40].map((start) => `/cchc?start=${start}`),
    total: 5,
  },
  {
    name: 'how many pages is said beside',
    path: '/cchc',
    main: `${POSTS}<div class="paging">Trang 1/4 ${links(['2', '/cchc?p=2'], ['Trang sau', '/cchc?p=2'])}</div>`,
    pages: [2, 3, 4].map((page) => `/cchc?p=${page}`),
    total: 4,
  },
  {
    name: 'the last page has no next',
    path: '/cchc?page=3',
    main: `${POSTS}<div class="pagination">${links(['«', '/cchc?page=2'], ['1', '/cchc?page=1'], ['2', '/cchc?page=2'])} <b>3</b></div>`,
    pages: ['/cchc?page=1', '/cchc?page=2'],
    next: null,
  },
  {
    name: 'the pager at the top and the one at the end are one',
    path: '/cchc',
    main: `<div class="pagination">${links(['2', '/cchc?page=2'], ['3', '/cchc?page=3'])}</div>${POSTS}<div class="pagination">${links(['2', '/cchc?page=2'], ['3', '/cchc?page=3'], ['4', '/cchc?page=4'])}</div>`,
    pages: [2, 3, 4].map((page) => `/cchc?page=${page}`),
  },
  {
    name: "the pager of comments is not the list's",
    path: '/cchc',
    main: `${POSTS}<div class="comments"><p>Bình luận</p><div class="pagination">${links(['2', '/cchc?cpage=2'], ['3', '/cchc?cpage=3'])}</div></div>`,
    none: true,
  },
  {
    name: 'a calendar is no pager',
    path: '/lich',
    main: `${POSTS}<table>${[0, 1, 2, 3].map((week) => `<tr>${[1, 2, 3, 4, 5, 6, 7].map((day) => `<td><a href="/lich?ngay=${week * 7 + day}">${week * 7 + day}</a></td>`).join('')}</tr>`).join('')}</table>`,
    none: true,
  },
  {
    name: '"Xem thêm" that leads to the next page of the list',
    path: '/cchc',
    main: `${POSTS}<p><a href="/cchc?page=2">Xem thêm</a></p>`,
    pages: ['/cchc?page=2'],
    next: '/cchc?page=2',
  },
  {
    name: '"Xem thêm" that only a script answers',
    path: '/cchc',
    main: `${POSTS}<button onclick="loadMore()">Xem thêm</button>`,
    pages: [],
    unfollowable: 'Xem thêm',
  },
  {
    name: 'numbers that only a script answers',
    path: '/cchc',
    main: `${POSTS}<div class="paging"><a href="javascript:go(1)">1</a> <a href="javascript:go(2)">2</a> <a href="javascript:go(3)">3</a></div>`,
    pages: [],
    unfollowable: '1 2 3',
  },
  {
    name: 'the last page of numbers that only form posts answer leads back and nowhere else',
    path: '/tthc.aspx',
    main: `${POSTS}<table><tr><td><a href="javascript:__doPostBack('grid','Page$1')">1</a></td><td><a href="javascript:__doPostBack('grid','Page$2')">2</a></td><td><span>3</span></td></tr></table>`,
    none: true,
  },
  {
    name: 'months of an archive where there is no other pager',
    path: '/cchc',
    main: `${POSTS}<ul>${['11/2022', '10/2022', '9/2022'].map((month) => `<li><a href="/cchc/luu-tru/${month}">Tháng ${month} (5)</a></li>`).join('')}</ul>`,
    pages: ['/cchc/luu-tru/11/2022', '/cchc/luu-tru/10/2022', '/cchc/luu-tru/9/2022'],
  },
  {
    name: 'a long page cut in two, the number behind its address',
    path: '/thu-tuc/kham-benh/',
    main: `${POSTS}<p class="post-nav-links">Trang: <span class="current">1</span> ${links(['2', '/thu-tuc/kham-benh/2/'])}</p>`,
    pages: ['/thu-tuc/kham-benh/2/'],
    next: '/thu-tuc/kham-benh/2/',
  },
  {
    name: 'a year behind the address is no page of the list',
    path: '/cong-khai/',
    main: `${POSTS}<p>Năm: ${links(['2021', '/cong-khai/2021/'])}</p>`,
    none: true,
  },
  {
    name: 'nor a number behind another address',
    path: '/thu-tuc/kham-benh/',
    main: `${POSTS}<p>Số văn bản: ${links(['2', '/van-ban/2/'])}</p>`,
    none: true,
  },
  {
    name: 'months behind the list in the query',
    path: '/tin.aspx?muc=5',
    main: `${POSTS}<p>${links(['Tháng 11/2022', '/tin.aspx?muc=5&thang=11-2022'], ['Tháng 10/2022', '/tin.aspx?thang=10-2022&muc=5'])}</p>`,
    pages: ['/tin.aspx?muc=5&thang=11-2022', '/tin.aspx?thang=10-2022&muc=5'],
  },
  {
    name: 'months under an address of their own that names more than the month',
    path: '/chuyen-muc/cchc',
    main: `${POSTS}<p>${links(['Tháng 11/2022', '/luu-tru/cchc-11-2022.html'], ['Tháng 10/2022', '/luu-tru/cchc-10-2022.html'])}</p>`,
    pages: ['/luu-tru/cchc-11-2022.html', '/luu-tru/cchc-10-2022.html'],
  },
  {
    name: 'months of the whole site beside a column are no pages of it',
    path: '/category/cchc/',
    main: `${POSTS}<h3>Lưu trữ</h3><ul>${['11', '10', '09'].map((month) => `<li><a href="/2022/${month}/">Tháng ${Number(month)} 2022</a></li>`).join('')}</ul>`,
    none: true,
  },
  {
    name: 'nor those of the folder in which the site lies',
    path: '/so-y-te/category/cchc/',
    main: `${POSTS}<p>${links(['Tháng 11 2022', '/so-y-te/2022/11/'], ['Tháng 10 2022', '/so-y-te/2022/10/'])}</p>`,
    none: true,
  },
  {
    name: 'but those of the site are pages of a list of all its posts',
    path: '/so-y-te/',
    main: `${POSTS}<p>${links(['Tháng 11 2022', '/so-y-te/2022/11/'], ['Tháng 10 2022', '/so-y-te/2022/10/'])}</p>`,
    pages: ['/so-y-te/2022/11/', '/so-y-te/2022/10/'],
  },
  {
    name: 'nor those that a query asks for alone',
    path: '/?cat=5',
    main: `${POSTS}<h3>Lưu trữ</h3><p>${links(['Tháng 11/2022', '/?m=202211'], ['Tháng 10/2022', '/?m=202210'])}</p>`,
    none: true,
  },
  {
    name: 'nor those of another list',
    path: '/tin.aspx?muc=5',
    main: `${POSTS}<p>${links(['Tháng 11/2022', '/tin.aspx?muc=8&thang=11-2022'], ['Tháng 10/2022', '/tin.aspx?muc=8&thang=10-2022'])}</p>`,
    none: true,
  },
  {
    name: 'the neighbours of an article are no pager',
    path: '/tin/bai.html',
    main: `<h1>Bài viết</h1><p>Nội dung.</p>${links(['Bài trước', '/tin/bai-a.html'], ['Bài tiếp theo', '/tin/bai-c.html'])}`,
    none: true,
  },
  {
    name: 'a list that says how many rows it has',
    path: '/tthc',
    main: `<p>Có 57 thủ tục</p>${POSTS}<div class="pagination">${links(['2', '/tthc?page=2'], ['3', '/tthc?page=3'])}</div>`,
    pages: ['/tthc?page=2', '/tthc?page=3'],
    rows: 57,
  },
  {
    name: 'rows shown of rows in all',
    path: '/tthc',
    main: `${POSTS}<div>Hiển thị 1 - 10 trong tổng số 1.234 bản ghi</div>`,
    pages: [],
    rows: 1234,
    unfollowable: 'Hiển thị 1 - 10 trong tổng số 1.234 bản ghi',
  },
  { name: 'visits are no rows', path: '/tthc', main: `${POSTS}<div>Tổng số truy cập: 120345</div>`, none: true },
  { name: 'no pager', path: '/cchc', main: POSTS, none: true },
];

test('no two rows share name or page', () => {
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
  expect(new Set(ROWS.map(({ main, path }) => `${path}${main}`)).size).toBe(ROWS.length);
});

test.each(ROWS)('$name', (row) => {
  const pager = pagerOf(row);
  if (row.none === true) return expect(pager).toBeNull();
  if (row.pages !== undefined) expect(pager?.pages.map(path)).toEqual(row.pages);
  if (row.next !== undefined) expect(pager?.next === null ? null : path(pager?.next ?? '')).toBe(row.next);
  if (row.total !== undefined) expect(pager?.total).toBe(row.total);
  if (row.rows !== undefined) expect(pager?.rows).toBe(row.rows);
  expect(pager?.unfollowable ?? null).toBe(row.unfollowable ?? null);
});

const FORM = (inner: string) =>
  `<form method="post" action="/tin.aspx?tab=5"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__VIEWSTATE" value="/wE+=="><input type="hidden" name="__EVENTVALIDATION" value="a b">${inner}</form>`;

test('form posts: the fields, the event, and a name for the page', () => {
  const main = FORM(
    `${POSTS}<table><tr><td><span>1</span></td><td><a href="javascript:__doPostBack('ctl00$grid','Page$2')">2</a></td><td><a href="javascript:__doPostBack('ctl00$grid','Page$3')">3</a></td></tr></table>`,
  );
  const pager = pagerOf({ main, path: '/tin.aspx?tab=5' });
  expect(pager?.pages).toEqual([]);
  expect(pager?.unfollowable).toBeNull();
  expect(pager?.postbacks.map(({ label }) => label)).toEqual(['2', '3']);
  const [step] = pager?.postbacks ?? [];
  expect(step?.action).toBe(`${HOST}/tin.aspx?tab=5`);
  expect(step?.body).toBe(
    '__VIEWSTATE=%2FwE%2B%3D%3D&__EVENTVALIDATION=a+b&__EVENTTARGET=ctl00%24grid&__EVENTARGUMENT=Page%242',
  );
  expect(step?.key).toBe(`${HOST}/tin.aspx?tab=5#postback=ctl00%24grid:Page%242`);
});

test.each([
  { link: `<a href="javascript:__doPostBack('ctl00$next','')">Trang sau</a>`, turns: true },
  { link: `<a href="javascript:__doPostBack('ctl00$next','')">&gt;</a>`, turns: true },
  { link: `<a href="javascript:__doPostBack('ctl00$lbMore','')">Xem thêm thủ tục</a>`, turns: true },
  { link: '<input type="submit" name="btnNext" value="Trang sau">', turns: true },
  { link: '<input type="image" name="imgNext" src="/next.gif" alt="Trang tiếp">', turns: true },
  { link: '<button name="act" value="next">Tải thêm</button>', turns: true },
  // the next month of a calendar, one post's own text, what sends what was filled in
  { link: `<a href="javascript:__doPostBack('ctl00$Calendar1','V8401')">&gt;</a>`, turns: false },
  { link: `<a href="javascript:__doPostBack('ctl00$lnk1','')">Xem chi tiết</a>`, turns: false },
  { link: '<input type="submit" name="btnOk" value="Tiếp tục">', turns: false },
  { link: '<input type="submit" name="btnSearch" value="Xem">', turns: false },
])('a step by a form post without numbers: $link', ({ link, turns }) => {
  const main = FORM(`${POSTS}<p>${link}</p>`);
  const pager = pagerOf({ main, path: '/tin.aspx' });
  expect(pager?.postbacks.length ?? 0).toBe(turns ? 1 : 0);
});

test.each([
  ['<ul class="paging"><li class="page active" data-page="1">1</li><li class="page" data-page="2">2</li></ul>', true],
  ['<div class="phantrang"><span class="on">1</span><span>2</span><span>&gt;&gt;</span></div>', true],
  ['<div class="pagination"><button>1</button><button>2</button><button>3</button></div>', true],
  ['<table class="pager"><tr><td>1</td><td onclick="nap(2)">2</td></tr></table>', true],
  ['<p><b>1</b> <span onclick="paging(2)">2</span></p>', true],
  ['<p><span>1</span> <a href="javascript:GoPage(2)">2</a> <a href="javascript:GoPage(2)">Tiếp</a></p>', true],
  // what counts, rates or is a single page
  ['<div class="pages">12</div>', false],
  ['<div class="pagination"><span>1</span></div>', false],
  [`<div class="paging"><a href="javascript:__doPostBack('g','Page$1')">1</a> <span>2</span></div>`, false],
  ['<p>Đánh giá: 1 2 3 4 5</p>', false],
  // which rows of the list these are, on its last page
  ['<div class="ms-paging">1 - 2</div>', false],
  ['<table class="pager"><tr><td>1 – 2</td></tr></table>', false],
  ['<p><a href="javascript:vote(7)">5</a></p>', false],
])('page numbers that only a script follows: %s', (html, scripted) => {
  expect((pagerOf({ main: `${POSTS}${html}`, path: '/cchc' })?.unfollowable ?? null) !== null).toBe(scripted);
});

test('a box that grows as one scrolls names its next piece', () => {
  const box = (address: string) => `${POSTS}<div class="scroll" data-next-url="${address}"></div>`;
  expect(pagerOf({ main: box('/tai-them?muc=4&amp;trang=2'), path: '/cchc' })?.next).toBe(
    `${HOST}/tai-them?muc=4&trang=2`,
  );
  expect(pagerOf({ main: box('/bai-viet/sau'), path: '/cchc' })).toBeNull();
});

test('buttons with numbers post the form where they are called pages', () => {
  const buttons = (name: string) =>
    FORM(`${POSTS}${[1, 2, 3].map((n) => `<button name="${name}" value="${n}">${n}</button>`).join('')}`);
  expect(pagerOf({ main: buttons('trang'), path: '/tin.aspx' })?.postbacks.map(({ label }) => label)).toEqual([
    '2',
    '3',
  ]);
  expect(pagerOf({ main: buttons('diem'), path: '/tin.aspx' })).toBeNull();
});

const selected = (attributes: string, options: readonly string[]) =>
  FORM(
    `${POSTS}<p>Trang <select ${attributes}>${options.map((each) => `<option>${each}</option>`).join('')}</select></p>`,
  );

test.each([
  {
    name: 'pages that a select of the form counts',
    main: selected('name="ddlPage" onchange="__doPostBack(\'ddlPage\',\'\')"', ['1', '2', '3']),
    labels: ['2', '3'],
  },
  {
    name: 'rows to a page',
    main: selected('name="ddlPageSize" onchange="__doPostBack(\'s\',\'\')"', ['10', '20', '50']),
    labels: [],
  },
  { name: 'months', main: selected('name="thang" onchange="this.form.submit()"', ['1', '2', '3']), labels: [] },
  { name: 'a field that is sent with the rest', main: selected('name="page"', ['1', '2', '3']), labels: [] },
])('a select: $name', ({ main, labels }) => {
  expect(pagerOf({ main, path: '/tin.aspx' })?.postbacks.map(({ label }) => label) ?? []).toEqual(labels);
});

test('a button sends its own name with the form, a select its choice in place of what stood there', () => {
  const bodyOf = (main: string) => pagerOf({ main, path: '/tin.aspx' })?.postbacks[0]?.body ?? '';
  expect(bodyOf(FORM(`${POSTS}<input type="submit" name="btnNext" value="Trang sau">`))).toMatch(
    /&btnNext=Trang\+sau$/,
  );
  const body = bodyOf(selected('name="ddlPage" onchange="__doPostBack(\'ddlPage\',\'\')"', ['1', '2']));
  expect(body).toMatch(/&__EVENTTARGET=ddlPage&__EVENTARGUMENT=&ddlPage=2$/);
  expect(body.match(/ddlPage=/g)).toHaveLength(1);
});

test('a select of a form that is fetched gives addresses', () => {
  const main = `${POSTS}<form action="/cchc"><input type="hidden" name="cat" value="7"><select name="trang" onchange="this.form.submit()"><option>1</option><option>2</option></select></form>`;
  expect(pagerOf({ main, path: '/cchc?cat=7' })?.pages.map(path)).toEqual(['/cchc?cat=7&trang=2']);
});

test.each([
  ['<button class="btn" data-url="/ajax/tin?page=2" data-target="#ds">Xem thêm</button>', '/ajax/tin?page=2'],
  ['<button hx-get="/manh/tin?p=2">Tải thêm</button>', '/manh/tin?p=2'],
  ['<a href="#" data-next="?trang=2">Xem thêm tin</a>', '/cchc?trang=2'],
  ['<a href="javascript:;" data-href="/api/tin?chuyenmuc=3&amp;trang=2">Xem thêm</a>', '/api/tin?chuyenmuc=3&trang=2'],
  // no page of a list, or of more than one
  ['<a href="javascript:;" data-href="/bai-viet/ket-qua-ky-thi">Xem thêm</a>', null],
  ['<a class="more" href="/api/news?page=2">Xem thêm</a>', '/api/news?page=2'],
  ['<a class="more" href="/ajax/tin-cchc?offset=10">Tải thêm</a>', '/ajax/tin-cchc?offset=10'],
  ['<a href="/cchc?page=2&amp;format=json">Xem thêm</a>', '/cchc?page=2&format=json'],
  ['<a href="/service/list.json">Hiển thị thêm</a>', '/service/list.json'],
  ['<button data-api="/api/v1/posts/more">Xem thêm</button>', '/api/v1/posts/more'],
  // another list's page, a post's own, and what two lists of a page bring
  ['<a href="/tin-tuc?page=2">Xem thêm</a>', null],
  ['<a href="/tin/bai-so-1-ve-cai-cach.html">Xem thêm</a>', null],
  ['<a href="/api/a">Xem thêm</a> <a href="/api/b">Xem thêm</a>', null],
  ['<a href="/api/tin/17.json">Chi tiết</a>', null],
  ['<button data-url="/a?page=2">Xem thêm</button><button data-url="/b?page=2">Xem thêm</button>', null],
  ['<button data-url="/ajax/tin?page=2">Gửi ý kiến</button>', null],
])('the rest of a list as its button keeps it: %s', (button, next) => {
  const pager = pagerOf({ main: `${POSTS}<div>${button}</div>`, path: '/cchc' });
  expect(pager?.next ?? null).toBe(next === null ? null : HOST + next);
});

test('a page of a list has one name, from wherever it is reached', () => {
  const pages = (current: number, controls: readonly number[]) =>
    FORM(
      `${POSTS}<div>${controls.map((page, at) => (page === current ? `<b>${page}</b>` : `<a href="javascript:__doPostBack('ctl00$pager$ctl0${at}$lnk','')">${page}</a>`)).join(' ')}</div>`,
    );
  const first = pagerOf({ main: pages(1, [1, 2, 3]), path: '/tin.aspx' });
  const second = pagerOf({ main: pages(2, [1, 2, 3, 4]), path: '/tin.aspx#postback=x:page2' });
  expect(first?.postbacks.map(({ key }) => key.slice(-6))).toEqual([':page2', ':page3']);
  expect(second?.postbacks.map(({ key }) => key.slice(-6))).toEqual([':page3', ':page4']);
  expect(second?.postbacks[0]?.key).toBe(first?.postbacks[1]?.key);
});

test('a grid links its present page too: without another number among them it is the first', () => {
  const grid = (numbers: string) =>
    FORM(
      `${POSTS}<div class="pager">${[1, 2].map((page) => `<a href="javascript:__doPostBack('grid$ctl0${page}','')"><span>${page}</span></a>`).join('')}${numbers}</div>`,
    );
  expect(pagerOf({ main: grid(''), path: '/tin.aspx' })?.postbacks.map(({ label }) => label)).toEqual(['2']);
  expect(pagerOf({ main: grid(' <b>3</b>'), path: '/tin.aspx' })).toBeNull();
});

function pagerOf(parts: PageParts): Pager | null {
  return listPager(newsOutline(parts), contextOf(parts));
}

function path(url: string): string {
  return url.replace(HOST, '');
}
