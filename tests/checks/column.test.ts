import { column } from '../../lib/checks/column.ts';
import { columnMessages } from '../../lib/checks/column.messages.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';
import type { PortalFixture } from '../support/portal-fixture.ts';

const MENU: readonly (readonly [words: string, path: string])[] = [
  ['Trang chủ', '/'],
  ['Giới thiệu', '/gioi-thieu'],
  ['Tin tức', '/tin-tuc'],
  ['Cải cách hành chính', '/cchc'],
  ['Thủ tục hành chính', '/tthc'],
];
const NO_COLUMN = MENU.filter(([, path]) => path !== '/cchc');
const PROSE =
  'Phát biểu tại hội nghị, lãnh đạo Sở đề nghị các phòng chuyên môn tiếp tục nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn.';

interface Post {
  readonly path: string;
  readonly title: string;
  /** DD/MM/YYYY as shown, '' for none. */
  readonly date: string;
}

const post = (
  n: number | string,
  date = '',
  title = `Bài viết thứ ${n} về công tác cải cách hành chính của ngành`,
): Post => ({ path: `/bai/${n}.html`, title, date });
const posts = (dates: readonly string[], prefix = 'a'): readonly Post[] =>
  dates.map((date, index) => post(`${prefix}${index + 1}`, date));

function page(title: string, main: string, menu = MENU, extra = ''): string {
  const links = menu.map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('');
  return `<!doctype html><html><head><title>${title} | Sở Khoa học và Công nghệ</title></head><body><div id="header"><div class="clock">Chủ nhật, 20/11/2022</div></div><div class="menu"><ul>${links}</ul></div>
<div id="content">${main}</div>${extra}<div class="sidebar"><h3>Tin mới nhất</h3><ul><li><a href="/khac/1.html">Một tin bên lề rất mới của cổng thông tin</a> (19/11/2022)</li><li><a href="/khac/2.html">Một tin bên lề khác rất mới của cổng</a> (18/11/2022)</li></ul></div>
<div id="footer">© 2022 Sở Khoa học và Công nghệ</div></body></html>`;
}

const list = (items: readonly Post[]): string =>
  `<ul class="list">${items.map(({ path, title, date }) => `<li><a href="${path}">${title}</a>${date === '' ? '' : ` <span>(${date})</span>`}</li>`).join('')}</ul>`;
const pager = (urls: readonly string[], current: number): string =>
  `<div class="pagination">${urls.map((url, index) => (index + 1 === current ? `<b>${index + 1}</b>` : `<a href="${url}">${index + 1}</a>`)).join(' ')}</div>`;
const columnPage = (items: readonly Post[], more = '', menu = MENU): string =>
  page('Cải cách hành chính', `<h1>Cải cách hành chính</h1>${list(items)}${more}`, menu);
const article = ({ title, date }: Post, inside = ''): string =>
  page(
    title,
    `<h1>${title}</h1>${date === '' ? '' : `<p>Ngày đăng: ${date}</p>`}<p>${PROSE}</p>${inside}<p>${PROSE}</p>`,
  );
const home = (menu = MENU, main = ''): string =>
  page('Cổng thông tin', `<h2>Giới thiệu chung</h2><p>${PROSE}</p>${main}`, menu);
const articles = (items: readonly Post[], inside = ''): PortalFixture =>
  Object.fromEntries(items.map((one) => [one.path, article(one, inside)]));

const PRINTED = post('n1', '15/11/2022', 'Đẩy mạnh cải cách hành chính tại các phòng chuyên môn');

/** Two posts in each month of the year up to mid-November. */
const STEADY = [
  '15/11/2022',
  '02/11/2022',
  ...[10, 9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((month) => [
    `20/${String(month).padStart(2, '0')}/2022`,
    `05/${String(month).padStart(2, '0')}/2022`,
  ]),
];
const STEADY_MONTHS = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => [`2022-${String(month).padStart(2, '0')}`, 2]),
);

/** A home page whose block shows the newest posts and leads nowhere further. */
const blockOf = (items: readonly Post[], menu: typeof MENU): string =>
  home(menu, `<div class="block"><h3>Cải cách hành chính</h3>${list(items)}</div>`);

/** The portal's newest, in no box that is called anything, on each page. */
const newest = (items: readonly Post[]): string => `<div><h2>Tin mới</h2>${list(items)}</div>`;
const NEWEST = ['14/11/2022', '09/11/2022', '03/11/2022'].map((date, at) =>
  post(`tin${at}`, date, `Nghiệm thu đề tài nhân giống cây dược liệu đợt ${at + 1}`),
);

const cases: readonly CheckCase[] = [
  {
    name: 'the portal’s block of news under a column with one old post is none of its posts',
    params: { perMonth: 0 },
    portal: {
      '/': home(MENU, newest(NEWEST)),
      '/cchc': page(
        'Cải cách hành chính',
        `<h1>Cải cách hành chính</h1>${list(posts(['05/02/2022']))}${newest(NEWEST)}`,
      ),
      ...articles(NEWEST),
    },
    outcome: 'partial',
    gaps: ['stale-column'],
    details: { newest: '2022-02-05', inPeriod: 1 },
  },
  {
    name: 'the portal’s block of news under the name of a column that has no list',
    params: { perMonth: 0 },
    portal: {
      '/': home(MENU, newest(NEWEST)),
      '/cchc': page('Cải cách hành chính', `<h1>Cải cách hành chính</h1><p>${PROSE}</p>${newest(NEWEST)}`),
      ...articles(NEWEST),
    },
    outcome: 'failed',
    gaps: ['no-article-in-period'],
  },
  {
    name: 'a column’s own posts, which the home page shows under its name',
    params: { perMonth: 0 },
    portal: {
      '/': home(
        MENU,
        `<div><h2>Cải cách hành chính</h2>${list(posts(['14/11/2022', '09/11/2022', '03/11/2022']))}</div>`,
      ),
      '/cchc': page(
        'Cải cách hành chính',
        `<h1>Chuyên mục</h1><h2>Cải cách hành chính</h2>${list(posts(['14/11/2022', '09/11/2022', '03/11/2022']))}`,
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-11-14', inPeriod: 3 },
  },
  {
    name: 'a column’s own posts under a heading that the home page gives to more of them',
    params: { perMonth: 0 },
    portal: {
      '/': home(MENU, newest([...NEWEST, ...posts(['14/11/2022', '09/11/2022', '03/11/2022'])])),
      '/cchc': page(
        'Cải cách hành chính',
        `<h1>Cải cách hành chính</h1>${newest(posts(['14/11/2022', '09/11/2022', '03/11/2022']))}`,
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-11-14', inPeriod: 3 },
  },
  {
    name: 'a page of news that begins with the home page’s block',
    params: { over: 'all-news', maxAgeDays: undefined, perMonth: 0, cchcPerMonth: 0 },
    portal: {
      '/': home(NO_COLUMN, newest(NEWEST)),
      '/tin-tuc': page('Tin tức', `<h1>Tin tức</h1>${newest(NEWEST)}`, NO_COLUMN),
      ...articles(NEWEST),
    },
    outcome: 'passed',
    details: { inPeriod: 3 },
  },
  {
    name: 'a living column linked from the menu, over three pages',
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(STEADY).slice(0, 8), pager(['/cchc', '/cchc?page=2', '/cchc?page=3'], 1)),
      '/cchc?page=2': columnPage(posts(STEADY).slice(8, 16), pager(['/cchc', '/cchc?page=2', '/cchc?page=3'], 2)),
      '/cchc?page=3': columnPage(
        [...posts(STEADY).slice(16), post('old1', '20/12/2021')],
        pager(['/cchc', '/cchc?page=2', '/cchc?page=3'], 3),
      ),
    },
    outcome: 'passed',
    credit: 1,
    gaps: [],
    details: {
      url: 'https://portal.test/cchc',
      linkedFromHome: true,
      newest: '2022-11-15',
      ageDays: 5,
      inPeriod: 22,
      byMonth: STEADY_MONTHS,
      undated: 0,
    },
    atMostPages: 4,
  },
  {
    name: 'a column that its page shows in a frame within a frame, its pager inside',
    portal: {
      '/': home(),
      '/cchc': page('Cải cách hành chính', '<h1>Cải cách hành chính</h1><iframe src="/khung.aspx"></iframe>'),
      '/khung.aspx': '<html><frameset rows="*"><frame src="/ds.aspx"></frameset></html>',
      '/ds.aspx': `<html><body>${list(posts(STEADY).slice(0, 12))}${pager(['/ds.aspx', '/ds.aspx?p=2'], 1)}</body></html>`,
      '/ds.aspx?p=2': `<html><body>${list(posts(STEADY).slice(12))}${pager(['/ds.aspx', '/ds.aspx?p=2'], 2)}</body></html>`,
    },
    outcome: 'passed',
    credit: 1,
    gaps: [],
    details: { url: 'https://portal.test/cchc', linkedFromHome: true, inPeriod: 22, byMonth: STEADY_MONTHS },
    atMostPages: 5,
  },
  {
    name: 'a frame that holds no posts fills no column',
    portal: {
      '/': home(),
      '/cchc': page('Cải cách hành chính', '<h1>Cải cách hành chính</h1><iframe src="/dem.aspx"></iframe>'),
      '/dem.aspx': '<html><body>Số người truy cập: 12</body></html>',
    },
    outcome: 'failed',
    gaps: ['no-article-in-period'],
  },
  {
    name: 'pages wholly before the period are not read, nor counted',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': columnPage(
        posts(['15/11/2022', '02/01/2022']),
        pager(['/cchc', '/cchc?page=2', '/cchc?page=3', '/cchc?page=4'], 1),
      ),
      '/cchc?page=2': columnPage(
        posts(['20/12/2021', '05/12/2021'], 'b'),
        pager(['/cchc', '/cchc?page=2', '/cchc?page=3', '/cchc?page=4'], 2),
      ),
      '/cchc?page=3': columnPage(
        posts(['20/11/2021'], 'c'),
        pager(['/cchc', '/cchc?page=2', '/cchc?page=3', '/cchc?page=4'], 3),
      ),
      '/cchc?page=4': columnPage(
        posts(['20/10/2021'], 'd'),
        pager(['/cchc', '/cchc?page=2', '/cchc?page=3', '/cchc?page=4'], 4),
      ),
    },
    outcome: 'passed',
    details: { inPeriod: 2, byMonth: { '2022-01': 1, '2022-11': 1 } },
    atMostPages: 3,
  },
  {
    name: 'exactly as old as allowed is in time',
    params: { perMonth: 0 },
    portal: { '/': home(), '/cchc': columnPage(posts(['21/10/2022', '02/10/2022'])) },
    outcome: 'passed',
    details: { newest: '2022-10-21', ageDays: 30 },
  },
  {
    name: 'a day older is stale',
    params: { perMonth: 0 },
    portal: { '/': home(), '/cchc': columnPage(posts(['20/10/2022', '02/10/2022'])) },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['stale-column'],
    details: { newest: '2022-10-20', ageDays: 31, inPeriod: 2 },
  },
  {
    name: 'posts after the audit date do not count',
    params: { perMonth: 0 },
    portal: { '/': home(), '/cchc': columnPage(posts(['25/12/2022', '24/11/2022', '01/10/2022'])) },
    outcome: 'partial',
    gaps: ['stale-column'],
    details: { newest: '2022-10-01', ageDays: 50, inPeriod: 1, byMonth: { '2022-10': 1 } },
  },
  {
    name: 'the running month is not full and needs nothing; the others do',
    params: { perMonth: 2 },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['15/11/2022', ...STEADY.slice(2).filter((date) => date !== '05/03/2022')])),
    },
    outcome: 'partial',
    gaps: ['months-below-cadence'],
    details: { inPeriod: 20 },
  },
  {
    name: 'a pinned old post is counted once and by its own date, and hides nothing',
    params: { perMonth: 1 },
    portal: {
      '/': home(),
      '/cchc': columnPage(
        [post('pin', '10/01/2022'), ...posts(STEADY).slice(0, 8)],
        pager(['/cchc', '/cchc?page=2'], 1),
      ),
      '/cchc?page=2': columnPage(
        [post('pin', '10/01/2022'), ...posts(STEADY).slice(8)],
        pager(['/cchc', '/cchc?page=2'], 2),
      ),
    },
    outcome: 'passed',
    details: { inPeriod: 23, byMonth: { '2022-01': 3 } },
  },
  {
    name: 'an old pinned post does not end the list',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': columnPage(
        [post('pin', '10/01/2020'), ...posts(['15/11/2022', '10/11/2022', '05/11/2022'])],
        pager(['/cchc', '/cchc?page=2'], 1),
      ),
      '/cchc?page=2': columnPage(posts(['15/10/2022', '10/10/2022'], 'b'), pager(['/cchc', '/cchc?page=2'], 2)),
    },
    outcome: 'passed',
    details: { inPeriod: 5 },
  },
  {
    name: 'the second page of the list comes out blank: what its months hold is unknown',
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(STEADY).slice(0, 8), pager(['/cchc', '/cchc?page=2', '/cchc?page=3'], 1)),
      '/cchc?page=2': columnPage([], pager(['/cchc', '/cchc?page=2', '/cchc?page=3'], 2)),
      '/cchc?page=3': columnPage([], pager(['/cchc', '/cchc?page=2', '/cchc?page=3'], 3)),
    },
    outcome: 'cantTell',
    details: { inPeriod: 8 },
  },
  {
    name: 'the last page that the pager names is blank, and the months have their posts',
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(STEADY), pager(['/cchc', '/cchc?page=2'], 1)),
      '/cchc?page=2': columnPage([], pager(['/cchc', '/cchc?page=2'], 2)),
    },
    outcome: 'passed',
  },
  {
    name: 'a blank second page does not bring the newest post nearer',
    params: { maxAgeDays: 30, perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['01/03/2022', '20/02/2022']), pager(['/cchc', '/cchc?page=2'], 1)),
      '/cchc?page=2': columnPage([], pager(['/cchc', '/cchc?page=2'], 2)),
    },
    outcome: 'partial',
    gaps: ['stale-column'],
  },
  {
    name: 'a list out of order is read to its end',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': columnPage(
        posts(['01/03/2021', '05/09/2022', '02/02/2020', '08/08/2022']),
        pager(['/cchc', '/cchc?page=2', '/cchc?page=3'], 1),
      ),
      '/cchc?page=2': columnPage(
        posts(['01/03/2019', '05/09/2020', '02/02/2018', '08/08/2021'], 'b'),
        pager(['/cchc', '/cchc?page=2', '/cchc?page=3'], 2),
      ),
      '/cchc?page=3': columnPage(
        posts(['10/11/2022', '05/09/2020'], 'c'),
        pager(['/cchc', '/cchc?page=2', '/cchc?page=3'], 3),
      ),
    },
    outcome: 'passed',
    details: { inPeriod: 3, newest: '2022-11-10' },
  },
  {
    name: 'a bare image is a link',
    params: { perMonth: 0 },
    portal: {
      '/': home(NO_COLUMN, '<a href="/chuyen-muc/12"><img src="/images/cchc248X50.png" alt=""></a>'),
      '/chuyen-muc/12': columnPage(posts(['15/11/2022', '01/10/2022']), '', NO_COLUMN),
    },
    outcome: 'passed',
    details: { linkedFromHome: true, url: 'https://portal.test/chuyen-muc/12' },
  },
  {
    name: 'found by the address alone',
    params: { perMonth: 0 },
    portal: {
      '/': home([...NO_COLUMN, ['Chuyên mục', '/chuyen-muc/cai-cach-hanh-chinh']]),
      '/chuyen-muc/cai-cach-hanh-chinh': page(
        'Chuyên mục',
        `<h1>Tin bài</h1>${list(posts(['15/11/2022', '01/10/2022']))}`,
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
    details: { linkedFromHome: true },
  },
  {
    name: 'found by the heading of a page of the menu that is called otherwise',
    params: { perMonth: 0 },
    portal: {
      '/': home([...NO_COLUMN, ['Góc tuyên truyền', '/goc-12']]),
      '/goc-12': columnPage(posts(['15/11/2022', '01/10/2022']), '', NO_COLUMN),
    },
    outcome: 'passed',
    details: { linkedFromHome: true, url: 'https://portal.test/goc-12' },
  },
  {
    name: 'found by the breadcrumb',
    params: { perMonth: 0 },
    portal: {
      '/': home([...NO_COLUMN, ['Góc tuyên truyền', '/goc-12']]),
      '/goc-12': page(
        'Tin bài',
        `<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/goc-12">Cải cách hành chính</a></div>${list(posts(['15/11/2022', '01/10/2022']))}`,
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
  },
  {
    name: 'linked only from the news page, not from the home page',
    params: { perMonth: 0 },
    portal: {
      '/': home(NO_COLUMN),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1>${list(posts(['15/11/2022', '12/11/2022'], 't'))}<p><a href="/cchc">Cải cách hành chính</a></p>`,
        NO_COLUMN,
      ),
      '/cchc': columnPage(posts(['15/11/2022', '01/10/2022']), '', NO_COLUMN),
    },
    outcome: 'partial',
    gaps: ['not-linked-from-home'],
    details: { linkedFromHome: false, url: 'https://portal.test/cchc', inPeriod: 2 },
  },
  {
    name: 'linked only from the text of a page that the menu names for something else',
    params: { perMonth: 0 },
    portal: {
      '/': home(NO_COLUMN),
      '/gioi-thieu': page(
        'Giới thiệu',
        '<h1>Giới thiệu</h1><p>Xem chuyên mục <a href="/cchc">Cải cách hành chính</a>.</p>',
        NO_COLUMN,
      ),
      '/cchc': columnPage(posts(['15/11/2022', '01/10/2022']), '', NO_COLUMN),
    },
    outcome: 'partial',
    gaps: ['not-linked-from-home'],
    details: { linkedFromHome: false },
  },
  {
    name: 'a dead link in the menu links nothing',
    params: { perMonth: 0 },
    portal: {
      '/': home([...NO_COLUMN, ['Cải cách hành chính', '#']]),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1>${list(posts(['15/11/2022', '12/11/2022'], 't'))}<div><a href="/cchc">CCHC</a></div>`,
        NO_COLUMN,
      ),
      '/cchc': columnPage(posts(['15/11/2022', '01/10/2022']), '', NO_COLUMN),
    },
    outcome: 'partial',
    gaps: ['not-linked-from-home'],
  },
  {
    name: 'reform of wages or of the courts is not it, nor a post that is titled so',
    portal: {
      '/tin-tuc': page('Tin tức', `<h1>Tin tức</h1>${list(posts(['15/11/2022', '12/11/2022'], 't'))}`, NO_COLUMN),
      '/': home(
        [...NO_COLUMN, ['Cải cách tiền lương', '/luong'], ['Cải cách tư pháp', '/tu-phap']],
        `<h3>Tin nổi bật</h3>${list([post('x1', '15/11/2022', 'Hội nghị sơ kết công tác CCHC năm 2022'), post('x2', '14/11/2022')])}`,
      ),
      '/luong': page(
        'Cải cách tiền lương',
        `<h1>Cải cách tiền lương</h1>${list(posts(['15/11/2022', '10/11/2022'], 'l'))}`,
        NO_COLUMN,
      ),
      '/tu-phap': page(
        'Cải cách tư pháp',
        `<h1>Cải cách tư pháp</h1>${list(posts(['15/11/2022', '10/11/2022'], 'p'))}`,
        NO_COLUMN,
      ),
      '/bai/x1.html': article(post('x1', '15/11/2022', 'Hội nghị sơ kết công tác CCHC năm 2022')),
      '/bai/x2.html': article(post('x2', '14/11/2022')),
    },
    outcome: 'failed',
    credit: 0,
    gaps: ['no-column'],
    details: { url: null, linkedFromHome: false, newest: null, inPeriod: 0, byMonth: {} },
  },
  {
    name: 'a single article behind the menu is no column',
    portal: {
      '/': home(),
      '/cchc': article(post('only', '10/11/2022', 'Sở ban hành kế hoạch cải cách hành chính năm 2022')),
    },
    outcome: 'failed',
    gaps: ['no-column'],
  },
  {
    name: 'the link leads to a page that does not exist',
    portal: { '/': home(), '/cchc': { status: 404 } },
    outcome: 'failed',
    gaps: ['dead-link'],
  },
  {
    name: 'the column is still empty',
    portal: {
      '/': home(),
      '/cchc': page('Cải cách hành chính', '<h1>Cải cách hành chính</h1><p>Nội dung đang được cập nhật</p>'),
    },
    outcome: 'failed',
    gaps: ['no-article-in-period'],
    details: { url: 'https://portal.test/cchc', linkedFromHome: true, inPeriod: 0 },
  },
  {
    name: 'all posts are old; the home page’s posts lead to their print versions, whose addresses name the topic',
    portal: {
      '/': home(MENU, `<h2>Tin mới</h2>${list([PRINTED, post('n2', '14/11/2022')])}`),
      '/cchc': columnPage(posts(['15/11/2021', '01/10/2021'])),
      '/bai/n1.html': article(PRINTED, '<a href="/news/print/cai-cach-hanh-chinh/111.html">In ra</a>'),
      '/bai/n2.html': article(post('n2', '14/11/2022'), '<a href="/news/print/cai-cach-hanh-chinh/112.html">In ra</a>'),
      '/news/print/cai-cach-hanh-chinh/111.html': { skip: 'twin' },
      '/news/print/cai-cach-hanh-chinh/112.html': { skip: 'twin' },
    },
    outcome: 'failed',
    gaps: ['no-article-in-period'],
    details: { newest: '2021-11-15', inPeriod: 0 },
  },
  {
    name: 'all posts are of years before',
    portal: { '/': home(), '/cchc': columnPage(posts(['15/11/2021', '01/10/2021', '01/10/2020'])) },
    outcome: 'failed',
    gaps: ['no-article-in-period'],
    details: { newest: '2021-11-15', ageDays: 370, inPeriod: 0 },
  },
  {
    name: 'one post of years before, its day in a box of its own under a short title',
    portal: {
      '/': home(),
      '/cchc': page(
        'Cải cách hành chính',
        '<h2>Cải cách hành chính</h2><div><a href="/bai/o1.html">Công khai CCHC</a></div><div>12/03/2019 08:00</div>',
      ),
      ...articles([post('o1', '12/03/2019', 'Công khai CCHC')]),
    },
    outcome: 'failed',
    credit: 0,
    gaps: ['no-article-in-period'],
    details: { url: 'https://portal.test/cchc', newest: '2019-03-12', inPeriod: 0, undated: 0 },
  },
  {
    name: 'undated posts take the date of their own page',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['', '', ''])),
      ...articles(posts(['15/11/2022', '10/10/2022', '01/09/2022'])),
    },
    outcome: 'passed',
    details: { newest: '2022-11-15', inPeriod: 3, byMonth: { '2022-09': 1, '2022-10': 1, '2022-11': 1 }, undated: 0 },
  },
  {
    name: 'undated posts below the period are not looked up',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(Array.from({ length: 20 }, () => ''))),
      ...articles(
        posts([
          '15/11/2022',
          '10/10/2022',
          ...Array.from({ length: 18 }, (_, index) => `01/0${(index % 9) + 1}/202${index < 9 ? 1 : 0}`).sort((a, b) =>
            a.slice(6) + a.slice(3, 5) < b.slice(6) + b.slice(3, 5) ? 1 : -1,
          ),
        ]),
      ),
    },
    outcome: 'passed',
    details: { inPeriod: 2, undated: 0 },
    atMostPages: 8,
  },
  {
    name: 'posted after the audit date, as only the article says: neither counted nor undated',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['', '', ''])),
      ...articles(posts(['06/12/2022', '10/11/2022', '01/09/2022'])),
    },
    outcome: 'passed',
    details: { newest: '2022-11-10', inPeriod: 2, undated: 0 },
  },
  {
    name: 'a later day in the text of an undated article is not its date',
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['', '', ''], 'k')),
      ...articles(posts(['', '', ''], 'k'), '<p>Báo cáo gửi về Văn phòng sở đến hết ngày 31/12/2025.</p>'),
    },
    outcome: 'cantTell',
    details: { undated: 3, inPeriod: 0, newest: null },
  },
  {
    name: 'no date on four pages of a list',
    portal: {
      '/': home(),
      ...Object.fromEntries(
        [1, 2, 3, 4].map((number) => [
          number === 1 ? '/cchc' : `/cchc?page=${number}`,
          columnPage(
            posts(['', '', '', ''], `p${number}-`),
            pager(['/cchc', '/cchc?page=2', '/cchc?page=3', '/cchc?page=4'], number),
          ),
        ]),
      ),
      ...articles([1, 2, 3, 4].flatMap((number) => posts(['', '', '', ''], `p${number}-`))),
    },
    outcome: 'cantTell',
    details: { undated: 16, inPeriod: 0 },
  },
  {
    name: 'neither the list nor the articles give a date',
    portal: { '/': home(), '/cchc': columnPage(posts(['', '', ''])), ...articles(posts(['', '', ''])) },
    outcome: 'cantTell',
    details: { undated: 3, inPeriod: 0, newest: null },
  },
  {
    name: 'some are dated and some cannot be',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': columnPage([post('u1'), ...posts(['15/11/2022', '01/10/2022'])]),
      '/bai/u1.html': article(post('u1')),
    },
    outcome: 'passed',
    details: { undated: 1, inPeriod: 2 },
  },
  {
    name: 'an application that a script fills',
    portal: {
      '/': home(),
      '/cchc':
        '<html><head><title>Cổng</title></head><body><div id="root"></div><noscript>Trang này cần JavaScript.</noscript><script src="/app.js"></script></body></html>',
    },
    outcome: 'cantTell',
  },
  {
    name: 'only a script brings the older posts, and months are missing',
    params: { perMonth: 1 },
    portal: {
      '/': home(),
      '/cchc': columnPage(
        posts(['15/11/2022', '01/10/2022', '02/09/2022']),
        '<button onclick="more()">Xem thêm</button>',
      ),
    },
    outcome: 'cantTell',
    details: { inPeriod: 3 },
  },
  {
    name: 'only a script brings the older posts, but the newest is old anyway',
    params: { perMonth: 1 },
    portal: {
      '/': home(),
      '/cchc': columnPage(
        posts(['15/09/2022', '01/09/2022', '02/08/2022']),
        '<button onclick="more()">Xem thêm</button>',
      ),
    },
    outcome: 'partial',
    gaps: ['stale-column'],
  },
  {
    name: 'the second page answers with an error: months are unknown',
    params: { perMonth: 1 },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['15/11/2022', '01/10/2022']), pager(['/cchc', '/cchc?page=2'], 1)),
      '/cchc?page=2': { status: 500 },
    },
    outcome: 'cantTell',
    details: { inPeriod: 2 },
  },
  {
    name: 'the second page answers with an error, and no month needs it',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['15/11/2022', '01/10/2022']), pager(['/cchc', '/cchc?page=2'], 1)),
      '/cchc?page=2': { status: 503 },
    },
    outcome: 'passed',
  },
  {
    name: 'the second page answers with an error, but the first shows that it is stale',
    params: { perMonth: 1 },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['15/09/2022', '01/09/2022', '02/08/2022']), pager(['/cchc', '/cchc?page=2'], 1)),
      '/cchc?page=2': { error: 'timeout' },
    },
    outcome: 'partial',
    gaps: ['stale-column'],
  },
  {
    name: 'a page that shows nothing but a frame of another host',
    portal: {
      '/': home(),
      '/cchc': page('Cải cách hành chính', '<h1>Cải cách hành chính</h1><iframe src="https://khac.test/ds"></iframe>'),
    },
    outcome: 'cantTell',
  },
  {
    name: 'a page that asks to log in',
    portal: {
      '/': home(),
      '/cchc': page('Cải cách hành chính', '<h1>Cải cách hành chính</h1><p>Bạn cần đăng nhập để xem nội dung này.</p>'),
    },
    outcome: 'cantTell',
  },
  {
    name: 'an empty column beside a film',
    portal: {
      '/': home(),
      '/cchc': page(
        'Cải cách hành chính',
        '<h1>Cải cách hành chính</h1><p>Chưa có bài viết.</p><iframe src="https://www.youtube.com/embed/a"></iframe>',
      ),
    },
    outcome: 'failed',
    gaps: ['no-article-in-period'],
  },
  {
    name: 'the column itself answers with an error',
    portal: { '/': home(), '/cchc': { status: 500 } },
    outcome: 'cantTell',
  },
  {
    name: 'one of two columns answers with an error and the other passes',
    params: { perMonth: 0 },
    portal: {
      '/': home([...MENU, ['Chuyên trang CCHC', '/chuyen-trang']]),
      '/cchc': { status: 500 },
      '/chuyen-trang': columnPage(posts(['15/11/2022', '01/10/2022'])),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/chuyen-trang' },
  },
  {
    name: 'an abandoned column beside the living one',
    params: { perMonth: 0 },
    portal: {
      '/': home([...MENU, ['Chuyên trang CCHC', '/chuyen-trang']]),
      '/cchc': columnPage(posts(['15/11/2020', '01/10/2020'], 'o')),
      '/chuyen-trang': columnPage(posts(['15/11/2022', '01/10/2022'])),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/chuyen-trang' },
  },
  {
    name: 'months are thin, and the numbers of further pages only a script follows',
    params: { topic: 'cchc', perMonth: 1, maxAgeDays: 30 },
    portal: {
      '/': home(),
      '/cchc': columnPage(
        posts(['15/11/2022', '02/11/2022', '20/10/2022']),
        '<ul class="paging"><li>1</li><li>2</li></ul>',
      ),
      ...articles(posts(['15/11/2022', '02/11/2022', '20/10/2022'])),
    },
    outcome: 'cantTell',
  },
  {
    name: 'a page of sections below it, one of which names the topic beside something else',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': page(
        'Cải cách hành chính',
        '<h1>Cải cách hành chính</h1><ul><li><a href="/cchc/chi-dao">Chỉ đạo điều hành CCHC</a></li><li><a href="/cchc/tin">Tin tức CCHC</a></li></ul>',
      ),
      '/cchc/chi-dao': page(
        'Chỉ đạo điều hành CCHC',
        `<h1>Chỉ đạo điều hành CCHC</h1>${list(posts(['15/11/2022', '02/11/2022'], 'c'))}`,
      ),
      '/cchc/tin': page(
        'Tin tức CCHC',
        `<h1>Tin tức CCHC</h1>${list(posts(['20/06/2022', '11/05/2022', '04/04/2022'], 't'))}`,
      ),
      ...articles(posts(['15/11/2022', '02/11/2022'], 'c')),
      ...articles(posts(['20/06/2022', '11/05/2022', '04/04/2022'], 't')),
    },
    outcome: 'passed',
    details: { newest: '2022-11-15', inPeriod: 5 },
  },
  {
    name: 'a landing page whose blocks lead to their own pages: all of them together',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': page(
        'Cải cách hành chính',
        `<h1>Cải cách hành chính</h1><div class="block"><h3>Tin hoạt động CCHC</h3>${list(posts(['15/11/2022', '10/11/2022'], 'h'))}<p><a href="/cchc/tin">Xem thêm</a></p></div><div class="block"><h3>Gương điển hình</h3>${list(posts(['12/11/2022', '11/11/2022'], 'g'))}<p><a href="/cchc/guong">Xem thêm</a></p></div>`,
      ),
      '/cchc/tin': columnPage(posts(['15/11/2022', '10/11/2022', '05/10/2022'], 'h')),
      '/cchc/guong': page(
        'Gương điển hình',
        `<h1>Gương điển hình</h1>${list(posts(['12/11/2022', '11/11/2022', '01/08/2022'], 'g'))}`,
      ),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/cchc', inPeriod: 6, byMonth: { '2022-08': 1, '2022-10': 1, '2022-11': 4 } },
  },
  {
    name: 'form posts turn the pages',
    params: { perMonth: 0 },
    portal: {
      '/': home([...NO_COLUMN, ['Cải cách hành chính', '/cchc.aspx']]),
      '/cchc.aspx': {
        html: page(
          'Cải cách hành chính',
          `<form method="post" action="/cchc.aspx"><input type="hidden" name="__VIEWSTATE" value="one"><h1>Cải cách hành chính</h1>${list(posts(['15/11/2022', '01/10/2022']))}<div><span>1</span> <a href="javascript:__doPostBack('grid','Page$2')">2</a></div></form>`,
        ),
        posts: {
          'Page%242': page(
            'Cải cách hành chính',
            `<form method="post" action="/cchc.aspx"><input type="hidden" name="__VIEWSTATE" value="two"><h1>Cải cách hành chính</h1>${list(posts(['15/08/2022', '01/03/2022'], 'b'))}<div><a href="javascript:__doPostBack('grid','Page$1')">1</a> <span>2</span> <a href="javascript:__doPostBack('grid','Page$3')">3</a></div></form>`,
          ),
          'Page%243': page(
            'Cải cách hành chính',
            `<form method="post" action="/cchc.aspx"><input type="hidden" name="__VIEWSTATE" value="three"><h1>Cải cách hành chính</h1>${list(posts(['15/02/2022', '01/12/2021'], 'c'))}<div><a href="javascript:__doPostBack('grid','Page$2')">2</a> <span>3</span></div></form>`,
          ),
        },
      },
    },
    outcome: 'passed',
    details: { inPeriod: 5, byMonth: { '2022-02': 1, '2022-03': 1, '2022-08': 1, '2022-10': 1, '2022-11': 1 } },
  },
  {
    name: 'a next link that never ends',
    params: { perMonth: 0 },
    portal: {
      '/': home(),
      '/cchc': columnPage(
        posts(['15/11/2022', '01/10/2022']),
        '<div class="pagination"><a href="/cchc?page=2">Trang sau</a></div>',
      ),
      '/cchc?page=2': columnPage(
        posts(['15/11/2022', '01/10/2022']),
        '<div class="pagination"><a href="/cchc?page=3">Trang sau</a></div>',
      ),
      '/cchc?page=3': columnPage(
        posts(['15/11/2022', '01/10/2022']),
        '<div class="pagination"><a href="/cchc?page=4">Trang sau</a></div>',
      ),
    },
    outcome: 'passed',
    details: { inPeriod: 2 },
    atMostPages: 3,
  },
  {
    name: 'pictures of its own in one article',
    params: { perMonth: 0, images: true },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['15/11/2022', '01/10/2022', '10/12/2021'])),
      '/bai/a1.html': article(post('a1', '15/11/2022')),
      '/bai/a2.html': article(post('a2', '01/10/2022'), '<p><img src="/upload/anh-hoi-nghi.jpg" width="600"></p>'),
      '/bai/a3.html': article(post('a3', '10/12/2021'), '<p><img src="/upload/anh-cu.jpg" width="600"></p>'),
    },
    outcome: 'passed',
    atMostPages: 4,
  },
  {
    name: 'a picture pasted into one article',
    params: { perMonth: 0, images: true },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['15/11/2022'])),
      '/bai/a1.html': article(
        post('a1', '15/11/2022'),
        `<p><img src="data:image/jpeg;base64,${'/9j/'.repeat(2_000)}"></p>`,
      ),
    },
    outcome: 'passed',
  },
  {
    name: 'pictures only in articles of another year, logos and icons elsewhere',
    params: { perMonth: 0, images: true },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['15/11/2022', '01/10/2022', '10/12/2021'])),
      '/bai/a1.html': article(post('a1', '15/11/2022'), '<img src="/images/icon-print.gif">'),
      '/bai/a2.html': article(post('a2', '01/10/2022'), '<img src="/logo.png">'),
      '/bai/a3.html': article(post('a3', '10/12/2021'), '<p><img src="/upload/anh-cu.jpg" width="600"></p>'),
    },
    outcome: 'partial',
    gaps: ['no-own-picture'],
  },
  ...(
    [
      [
        'the State’s emblem beside each lead',
        '<img src="/Portals/0/quochuy-nho.gif" width="60" align="left">',
        'partial',
      ],
      ['a slogan on a strip', '<img src="/u/cchc.jpg" width="800" height="120" alt="Chung tay cải cách">', 'partial'],
      ['one photograph in both articles', '<img src="/u/hoi-nghi.jpg" width="800" height="300">', 'passed'],
    ] as const
  ).map(([name, picture, outcome]) => ({
    name: `in every article ${name}`,
    params: { perMonth: 0, images: true },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['15/11/2022', '01/10/2022'])),
      ...articles(posts(['15/11/2022', '01/10/2022']), picture),
    },
    outcome,
  })),
  {
    name: 'stale, thin and without picture at once',
    params: { perMonth: 1, images: true },
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(['15/09/2022', '01/08/2022'])),
      ...articles(posts(['15/09/2022', '01/08/2022'])),
    },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['stale-column', 'months-below-cadence', 'no-own-picture'],
  },
  {
    name: 'the reform of procedures inside the section on public administration',
    params: { topic: 'tthc-reform', perMonth: 0, maxAgeDays: 60 },
    portal: {
      '/': home([...NO_COLUMN, ['Hành chính công', '/hcc']]),
      '/hcc': page(
        'Hành chính công',
        `<h1>Hành chính công</h1><p>${PROSE}</p><p><a href="/hcc/cai-cach-tthc">Cải cách TTHC</a></p><p><a href="/hcc/tra-cuu">Tra cứu hồ sơ</a></p>`,
        NO_COLUMN,
      ),
      '/hcc/cai-cach-tthc': page(
        'Cải cách TTHC',
        `<h1>Cải cách TTHC</h1>${list(posts(['01/10/2022', '01/09/2022']))}`,
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/hcc/cai-cach-tthc', linkedFromHome: true },
  },
  {
    name: 'the reform of procedures as a block of the section',
    params: { topic: 'tthc-reform', perMonth: 0, maxAgeDays: 60 },
    portal: {
      '/': home([...NO_COLUMN, ['Hành chính công', '/hcc']]),
      '/hcc': page(
        'Hành chính công',
        `<h1>Hành chính công</h1><h3>Cải cách TTHC</h3>${list(posts(['01/10/2022', '01/09/2022']))}<h3>Tin tức khác nhau</h3>${list(posts(['19/11/2022', '18/11/2022'], 'k'))}`,
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/hcc', linkedFromHome: true, newest: '2022-10-01', inPeriod: 2 },
  },
  {
    name: 'a list of documents goes by the date that it shows',
    params: { topic: 'directives', perMonth: 0, maxAgeDays: 60 },
    portal: {
      '/': home([...NO_COLUMN, ['Chỉ đạo, điều hành', '/chi-dao']]),
      '/chi-dao': page(
        'Chỉ đạo, điều hành',
        `<h1>Chỉ đạo, điều hành</h1><table><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th><th>Ngày đăng</th></tr><tr><td>64/KH-UBND</td><td><a href="/vb/64">Kế hoạch cải cách hành chính năm 2022</a></td><td>28/01/2022</td><td>01/10/2022</td></tr><tr><td>12/QĐ-UBND</td><td><a href="/vb/12">Quyết định kiện toàn ban chỉ đạo</a></td><td>12/01/2022</td><td>02/03/2022</td></tr></table>`,
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-10-01', inPeriod: 2, byMonth: { '2022-03': 1, '2022-10': 1 } },
  },
  {
    name: 'a list of documents goes by the day of issue where no other is shown',
    params: { topic: 'legal-documents', perMonth: 0, maxAgeDays: 90 },
    portal: {
      '/': home([...NO_COLUMN, ['Văn bản quy phạm pháp luật', '/vbqppl']]),
      '/vbqppl': page(
        'Văn bản quy phạm pháp luật',
        `<h1>Văn bản quy phạm pháp luật</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>01/2022/QĐ-UBND</td><td>28/01/2022</td><td>Quy định phân cấp</td></tr><tr><td>02/2021/QĐ-UBND</td><td>12/01/2021</td><td>Quy định khác</td></tr></table>`,
        NO_COLUMN,
      ),
    },
    outcome: 'partial',
    gaps: ['stale-column'],
    details: { newest: '2022-01-28', inPeriod: 1 },
  },
  {
    name: 'a long label of the menu, and the one undated row among dated ones',
    params: { topic: 'directives', perMonth: 0, maxAgeDays: 60 },
    portal: {
      '/': home([...NO_COLUMN, ['Văn bản chỉ đạo CCHC của Trung ương và tỉnh', '/van-ban-12']]),
      '/van-ban-12': page(
        'Văn bản chỉ đạo CCHC của Trung ương và tỉnh',
        `<h1>Văn bản chỉ đạo CCHC của Trung ương và tỉnh</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>120/QĐ-UBND</td><td>4/11/2022</td><td>Tăng cường kỷ luật, kỷ cương</td></tr><tr><td>127/KH-UBND</td><td></td><td>Triển khai nhiệm vụ</td></tr><tr><td>134/CT-UBND</td><td>29/9/2021</td><td>Chấm điểm chỉ số</td></tr></table>`,
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-11-04', inPeriod: 1, undated: 1 },
  },
  {
    name: 'a row whose number was left blank counts among the documents',
    params: { topic: 'directives', perMonth: 0, maxAgeDays: 60 },
    portal: {
      '/': home([...NO_COLUMN, ['Chỉ đạo, điều hành', '/chi-dao']]),
      '/chi-dao': page(
        'Chỉ đạo, điều hành',
        `<h1>Chỉ đạo, điều hành</h1><div class="vb"><div><a href="/vb/64">64/KH-UBND</a></div><div>Trích yếu: Kế hoạch cải cách hành chính năm 2022</div><div>Ngày ban hành: 01-11-2022; Ngày có hiệu lực: 15-11-2022</div></div><div class="vb"><div><a href="/vb/t">/KH-SKHCN</a></div><div>Trích yếu: Kế hoạch tuyên truyền cải cách hành chính năm 2022</div><div>Ngày ban hành: 20-02-2022; Ngày có hiệu lực: 20-02-2022</div></div><div class="vb"><div><a href="/vb/12">12/QĐ-UBND</a></div><div>Trích yếu: Quyết định kiện toàn ban chỉ đạo</div><div>Ngày ban hành: 12-01-2022; Ngày có hiệu lực: 15-01-2022</div></div>`,
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-11-01', inPeriod: 3, byMonth: { '2022-01': 1, '2022-02': 1, '2022-11': 1 } },
  },
  {
    name: 'blank numbers in a table, with their word and without',
    params: { topic: 'legal-documents', perMonth: 0, maxAgeDays: 90 },
    portal: {
      '/': home([...NO_COLUMN, ['Văn bản quy phạm pháp luật', '/vbqppl']]),
      '/vbqppl': page(
        'Văn bản quy phạm pháp luật',
        `<h1>Văn bản quy phạm pháp luật</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>01/2022/QĐ-UBND</td><td>28/10/2022</td><td>Quy định phân cấp</td></tr><tr><td>Số:      /KH-SKHCN</td><td>20/02/2022</td><td>Kế hoạch tuyên truyền</td></tr><tr><td>.../BC-SKHCN</td><td>21/03/2022</td><td>Báo cáo kết quả quý I</td></tr><tr><td>02/2021/QĐ-UBND</td><td>12/01/2021</td><td>Quy định khác</td></tr></table>`,
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-10-28', inPeriod: 3, byMonth: { '2022-02': 1, '2022-03': 1, '2022-10': 1 } },
  },
  {
    name: 'the one row on the last page of a list of documents',
    params: { topic: 'guidance-documents', perMonth: 0, maxAgeDays: 60 },
    portal: {
      '/': home([...NO_COLUMN, ['Văn bản chỉ đạo, hướng dẫn CCHC', '/vb']]),
      '/vb': page(
        'Văn bản chỉ đạo, hướng dẫn CCHC',
        `<h1>Văn bản chỉ đạo, hướng dẫn CCHC</h1><ul><li><a href="/vb/a">Hướng dẫn về cải cách hành chính cuối kỳ, số 9/HD-SNV</a> <span>(ban hành ngày 01.11.2022)</span></li><li><a href="/vb/b">Kế hoạch triển khai nhiệm vụ cải cách hành chính, số 127/KH-UBND</a> <span>(ban hành ngày 19.09.2022)</span></li></ul>${pager(['/vb', '/vb/page/2'], 1)}`,
        NO_COLUMN,
      ),
      '/vb/page/2': page(
        'Văn bản chỉ đạo, hướng dẫn CCHC',
        `<h1>Văn bản chỉ đạo, hướng dẫn CCHC</h1><ul><li><a href="/vb/c">Thông tư về việc tăng cường kỷ luật, kỷ cương, số 190/TT-BNV</a> <span>(ban hành ngày 04.01.2022)</span></li></ul>${pager(['/vb', '/vb/page/2'], 2)}`,
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-11-01', inPeriod: 3, byMonth: { '2022-01': 1, '2022-09': 1, '2022-11': 1 } },
  },
  {
    name: 'an appointment is not on reform',
    params: { over: 'all-news', maxAgeDays: undefined, perMonth: 1, cchcPerMonth: 1 },
    asOf: '2022-02-10',
    portal: {
      '/': home(NO_COLUMN),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1>${list([post('t1', '20/01/2022', 'Trao quyết định bổ nhiệm Phó Trưởng phòng Tổ chức, CCHC'), post('t2', '19/01/2022', 'Khai trương phòng thí nghiệm dùng chung của tỉnh')])}`,
        NO_COLUMN,
      ),
    },
    outcome: 'partial',
    gaps: ['cchc-below-cadence'],
    details: { inPeriod: 2, cchcByMonth: {} },
  },
  {
    name: 'all news columns together, the one on reform included',
    params: { over: 'all-news', maxAgeDays: undefined, perMonth: 2, cchcPerMonth: 1 },
    asOf: '2022-03-10',
    portal: {
      '/': home([...MENU, ['Thông báo', '/thong-bao'], ['Khoa học đời sống', '/doi-song']]),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1>${list([post('t1', '20/02/2022', 'Hội chợ thiết bị khoa học khai mạc tại Vinh'), post('t2', '20/01/2022', 'Trao giải cuộc thi sáng tạo trẻ toàn tỉnh')])}`,
      ),
      '/cchc': columnPage(posts(['15/02/2022', '15/01/2022'])),
      '/thong-bao': page(
        'Thông báo',
        `<h1>Thông báo</h1>${list([post('b1', '01/03/2022', 'Thông báo lịch tiếp công dân tháng ba'), post('t1', '20/02/2022', 'Hội chợ thiết bị khoa học khai mạc tại Vinh')])}`,
      ),
      '/doi-song': page(
        'Khoa học đời sống',
        `<h1>Khoa học và đời sống</h1>${list([post('d1', '05/02/2022', 'Giống lúa mới cho năng suất cao trên đất phèn'), post('d2', '01/12/2021', 'Một bài viết của năm ngoái về giống cây trồng')])}`,
      ),
      '/gioi-thieu': page('Giới thiệu', `<h1>Giới thiệu</h1><p>${PROSE}</p>`),
      '/tthc': page('Thủ tục hành chính', `<h1>Thủ tục hành chính</h1><p>${PROSE}</p>`),
    },
    outcome: 'passed',
    details: {
      inPeriod: 6,
      byMonth: { '2022-01': 2, '2022-02': 3, '2022-03': 1 },
      cchcByMonth: { '2022-01': 1, '2022-02': 1 },
    },
  },
  {
    name: 'two units need twice as many',
    params: { over: 'all-news', maxAgeDays: undefined, perMonth: 2, cchcPerMonth: 1 },
    plan: { units: 2 },
    asOf: '2022-03-10',
    portal: {
      '/': home(),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1>${list([post('t1', '20/02/2022', 'Hội chợ thiết bị khoa học khai mạc tại Vinh'), post('t2', '20/01/2022', 'Trao giải cuộc thi sáng tạo trẻ toàn tỉnh'), post('t3', '19/01/2022', 'Khai trương phòng thí nghiệm dùng chung'), post('t4', '18/01/2022', 'Tập huấn sở hữu trí tuệ cho doanh nghiệp')])}`,
      ),
      '/cchc': columnPage(posts(['15/02/2022', '15/01/2022'])),
    },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['months-below-cadence', 'cchc-below-cadence'],
    details: { inPeriod: 6, byMonth: { '2022-01': 4, '2022-02': 2 }, cchcByMonth: { '2022-01': 1, '2022-02': 1 } },
  },
  {
    name: 'all news: the column on reform that only another page names',
    params: { over: 'all-news', maxAgeDays: undefined, perMonth: 2, cchcPerMonth: 1 },
    asOf: '2022-03-10',
    portal: {
      '/': home([...NO_COLUMN, ['Sơ đồ cổng', '/so-do']]),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1>${list([post('t1', '20/02/2022', 'Hội chợ thiết bị khoa học khai mạc tại Vinh'), post('t2', '20/01/2022', 'Trao giải cuộc thi sáng tạo trẻ toàn tỉnh')])}`,
        NO_COLUMN,
      ),
      '/so-do': page(
        'Sơ đồ cổng',
        `<h1>Sơ đồ cổng</h1><ul><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/cchc">Cải cách hành chính</a></li></ul>`,
        NO_COLUMN,
      ),
      '/cchc': columnPage(
        [
          post('c1', '15/02/2022', 'Đoàn công tác làm việc tại huyện miền núi'),
          post('c2', '15/01/2022', 'Trao đổi kinh nghiệm với tỉnh bạn về giấy tờ'),
        ],
        '',
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
    details: {
      inPeriod: 4,
      byMonth: { '2022-01': 2, '2022-02': 2 },
      cchcByMonth: { '2022-01': 1, '2022-02': 1 },
    },
  },
  {
    name: 'all news: what a script hides of the column on reform is not missing',
    params: { over: 'all-news', maxAgeDays: undefined, perMonth: 2, cchcPerMonth: 1 },
    asOf: '2022-03-10',
    portal: {
      '/': home([...NO_COLUMN, ['Sơ đồ cổng', '/so-do']]),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1>${list([post('t1', '20/02/2022', 'Hội chợ thiết bị khoa học khai mạc tại Vinh'), post('t2', '19/02/2022', 'Khai trương phòng thí nghiệm dùng chung'), post('t3', '20/01/2022', 'Trao giải cuộc thi sáng tạo trẻ toàn tỉnh'), post('t4', '18/01/2022', 'Tập huấn sở hữu trí tuệ cho doanh nghiệp')])}`,
        NO_COLUMN,
      ),
      '/so-do': page(
        'Sơ đồ cổng',
        `<h1>Sơ đồ cổng</h1><ul><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/cchc">Cải cách hành chính</a></li></ul>`,
        NO_COLUMN,
      ),
      '/cchc': page('Cải cách hành chính', '<h1>Cải cách hành chính</h1><p>Đang tải dữ liệu...</p>', NO_COLUMN),
    },
    outcome: 'cantTell',
  },
  {
    name: 'all news: a portal whose only column is filled by a script',
    params: { over: 'all-news', maxAgeDays: undefined, perMonth: 2, cchcPerMonth: 1 },
    asOf: '2022-03-10',
    portal: {
      '/': home([
        ['Trang chủ', '/'],
        ['Cải cách hành chính', '/cchc'],
      ]),
      '/cchc': page('Cải cách hành chính', '<h1>Cải cách hành chính</h1><p>Đang tải dữ liệu...</p>', [
        ['Trang chủ', '/'],
        ['Cải cách hành chính', '/cchc'],
      ]),
    },
    outcome: 'cantTell',
  },
  {
    name: 'no news column at all',
    params: { over: 'all-news', maxAgeDays: undefined, perMonth: 2, cchcPerMonth: 1 },
    portal: {
      '/': home([
        ['Trang chủ', '/'],
        ['Giới thiệu', '/gioi-thieu'],
      ]),
      '/gioi-thieu': page('Giới thiệu', `<h1>Giới thiệu</h1><p>${PROSE}</p>`),
    },
    outcome: 'failed',
    gaps: ['no-column'],
  },
  {
    name: 'a news column that could not be read leaves the months open',
    params: { over: 'all-news', maxAgeDays: undefined, perMonth: 2, cchcPerMonth: 1 },
    asOf: '2022-03-10',
    portal: { '/': home(), '/tin-tuc': { status: 500 }, '/cchc': columnPage(posts(['15/02/2022', '15/01/2022'])) },
    outcome: 'cantTell',
  },
  {
    name: 'Zope counts the rows that were passed over, and its pager says how many come next',
    portal: {
      '/': home(),
      '/cchc': columnPage(
        posts(STEADY).slice(0, 12),
        '<nav><ul><li class="next"><a href="/cchc?b_start:int=12">10 mục sau</a></li></ul></nav>',
      ),
      '/cchc?b_start:int=12': columnPage(
        posts(STEADY).slice(12),
        '<nav><ul><li class="previous"><a href="/cchc">12 mục trước</a></li></ul></nav>',
      ),
    },
    outcome: 'passed',
    details: { inPeriod: 22, byMonth: STEADY_MONTHS, undated: 0 },
    atMostPages: 3,
  },
  {
    name: 'the list goes on behind words that no table of ours knows',
    portal: {
      '/': home(),
      '/cchc': columnPage(posts(STEADY).slice(0, 12), '<p><a href="/cchc?page=2">Mời bạn xem nốt phần còn lại</a></p>'),
      '/cchc?page=2': columnPage(posts(STEADY).slice(12)),
    },
    outcome: 'passed',
    details: { inPeriod: 22, byMonth: STEADY_MONTHS, undated: 0 },
  },
  {
    name: 'a document whose cell for the number is empty',
    params: { topic: 'legal-documents', perMonth: 0, maxAgeDays: 90 },
    portal: {
      '/': home([...NO_COLUMN, ['Văn bản quy phạm pháp luật', '/vbqppl']]),
      '/vbqppl': page(
        'Văn bản quy phạm pháp luật',
        `<h1>Văn bản quy phạm pháp luật</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Ngày đăng</th></tr><tr><td>01/2022/QĐ-UBND</td><td>28/10/2022</td><td>Quy định phân cấp</td><td>30/10/2022</td></tr><tr><td></td><td></td><td>Kế hoạch tuyên truyền của Sở năm 2022</td><td>01/03/2022</td></tr><tr><td colspan="4">Văn bản của các năm trước</td></tr><tr><td>02/2021/QĐ-UBND</td><td>12/01/2021</td><td>Quy định khác</td><td>12/01/2021</td></tr></table>`,
        NO_COLUMN,
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-10-30', inPeriod: 2, byMonth: { '2022-03': 1, '2022-10': 1 } },
  },
  {
    name: 'a list whose pages are counted from none, its one link named in words of its own',
    portal: {
      '/': home(),
      '/cchc': columnPage(
        posts(STEADY).slice(0, 12),
        '<div><a href="?page=1" rel="next">Xem nốt nội dung còn lại</a></div>',
      ),
      '/cchc?page=1': columnPage(posts(STEADY).slice(12)),
    },
    outcome: 'passed',
    details: { inPeriod: 22, byMonth: STEADY_MONTHS, undated: 0 },
  },
  {
    name: 'a page that only leads on: the column is the one list that it leads to',
    portal: {
      '/': home(),
      '/cchc': page(
        'Cải cách hành chính',
        '<h1>Cải cách hành chính</h1><ul><li><a href="/cchc/tin-bai">Tin, bài cải cách hành chính</a></li><li><a href="/cchc/van-ban">Văn bản</a></li></ul>',
      ),
      '/cchc/tin-bai': page(
        'Tin, bài cải cách hành chính',
        `<h1>Tin, bài cải cách hành chính</h1>${list(posts(STEADY))}`,
      ),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/cchc/tin-bai', linkedFromHome: true, inPeriod: 22, byMonth: STEADY_MONTHS },
  },
  ...[
    ['a page of the plan beside it', '/ke-hoach', 'Kế hoạch cải cách hành chính năm 2022', false],
    [
      'an undated post beside it',
      '/bai/x.html',
      'Một số giải pháp đẩy mạnh cải cách hành chính trong thời gian tới',
      false,
    ],
    ['a document’s file beside it', '/tep/ke-hoach.pdf', 'Kế hoạch cải cách hành chính năm 2022', true],
  ].map(([name, path, title, file]): CheckCase => ({
    name: `a landing page of one list and something undated: ${String(name)}`,
    portal: {
      '/': home(),
      '/cchc': page(
        'Cải cách hành chính',
        `<h1>Cải cách hành chính</h1><ul><li><a href="/cchc/tin-bai">Tin bài về cải cách hành chính của ngành</a></li><li><a href="${String(path)}">${String(title)}</a></li></ul>`,
      ),
      '/cchc/tin-bai': page(
        'Tin bài cải cách hành chính',
        `<h1>Tin bài cải cách hành chính</h1>${list(posts(STEADY))}`,
      ),
      ...(file === true ? {} : { [String(path)]: page(String(title), `<h1>${String(title)}</h1><p>${PROSE}</p>`) }),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/cchc/tin-bai', linkedFromHome: true, inPeriod: 22, byMonth: STEADY_MONTHS },
  })),
  {
    name: 'look-alike: a landing page with a dated post of its own beside the list is the column',
    portal: {
      '/': home(),
      '/cchc': page(
        'Cải cách hành chính',
        `<h1>Cải cách hành chính</h1>${list([post('g1', '16/11/2022'), post('g2', '14/11/2022')])}<h3>Tin bài cải cách hành chính</h3>${list(posts(STEADY).slice(0, 2))}<p><a href="/cchc/tin-bai">Xem thêm</a></p>`,
      ),
      '/cchc/tin-bai': page(
        'Tin bài cải cách hành chính',
        `<h1>Tin bài cải cách hành chính</h1>${list(posts(STEADY))}`,
      ),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/cchc', linkedFromHome: true },
  },
  {
    name: 'a page that leads to two lists on the reform is the column itself',
    portal: {
      '/': home(),
      '/cchc': page(
        'Cải cách hành chính',
        '<h1>Cải cách hành chính</h1><ul><li><a href="/cchc/tinh">Cải cách hành chính của tỉnh</a></li><li><a href="/cchc/so">Cải cách hành chính của Sở</a></li></ul>',
      ),
      '/cchc/tinh': page(
        'Cải cách hành chính của tỉnh',
        `<h1>Cải cách hành chính của tỉnh</h1>${list(posts(STEADY).slice(0, 11))}`,
      ),
      '/cchc/so': page(
        'Cải cách hành chính của Sở',
        `<h1>Cải cách hành chính của Sở</h1>${list(posts(STEADY).slice(11))}`,
      ),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/cchc', linkedFromHome: true, inPeriod: 22, byMonth: STEADY_MONTHS },
  },
  {
    name: 'what lies below the column and is on something else is no part of it',
    portal: {
      '/': home(),
      '/cai-cach-hanh-chinh': { status: 404 },
      '/cchc': page(
        'Cải cách hành chính',
        '<h1>Cải cách hành chính</h1><ul><li><a href="/cchc/tin-bai">Tin, bài cải cách hành chính</a></li><li><a href="/cchc/ket-qua">Kết quả giải quyết TTHC</a></li></ul>',
      ),
      '/cchc/tin-bai': page(
        'Tin, bài cải cách hành chính',
        `<h1>Tin, bài cải cách hành chính</h1>${list(posts(STEADY).slice(0, 2))}`,
      ),
      '/cchc/ket-qua': page(
        'Kết quả giải quyết TTHC',
        `<h1>Kết quả giải quyết TTHC</h1>${list(posts(STEADY, 'b').slice(2))}`,
      ),
    },
    outcome: 'partial',
    details: { inPeriod: 2, byMonth: { '2022-11': 2 } },
  },
  {
    name: 'the newest posts on the home page, the column named by the site map alone',
    portal: {
      '/': blockOf(posts(STEADY).slice(0, 5), [...NO_COLUMN, ['Sơ đồ cổng', '/so-do']]),
      '/so-do': page('Sơ đồ cổng', '<h1>Sơ đồ cổng</h1><ul><li><a href="/cchc">Cải cách hành chính</a></li></ul>'),
      '/cchc': columnPage(posts(STEADY), '', NO_COLUMN),
    },
    outcome: 'partial',
    gaps: ['not-linked-from-home'],
    details: { url: 'https://portal.test/cchc', linkedFromHome: false, inPeriod: 22, byMonth: STEADY_MONTHS },
  },
  {
    name: 'the newest posts on the home page, the column named by the section of news',
    portal: {
      '/': blockOf(posts(STEADY).slice(0, 4), NO_COLUMN),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1><p><a href="/tin-tuc/cchc">Cải cách hành chính</a></p>${list([post('k1', '01/11/2022', 'Hội thảo về giống cây trồng mới tại vùng cao của tỉnh')])}`,
        NO_COLUMN,
      ),
      '/tin-tuc/cchc': columnPage(posts(STEADY), '', NO_COLUMN),
    },
    outcome: 'partial',
    gaps: ['not-linked-from-home'],
    details: { url: 'https://portal.test/tin-tuc/cchc', linkedFromHome: false, inPeriod: 22 },
  },
  {
    name: 'the newest posts on the home page, the column named by its own posts',
    portal: {
      '/': blockOf(posts(STEADY).slice(0, 5), NO_COLUMN),
      '/bai/a1.html': page(
        'Bài viết thứ a1',
        `<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/cchc">Cải cách hành chính</a></div><h1>Bài viết thứ a1</h1><p>${PROSE}</p>`,
        NO_COLUMN,
      ),
      '/cchc': columnPage(posts(STEADY), '', NO_COLUMN),
    },
    outcome: 'partial',
    gaps: ['not-linked-from-home'],
    details: { url: 'https://portal.test/cchc', linkedFromHome: false, inPeriod: 22 },
  },
  {
    name: 'the newest posts on the home page and no column anywhere',
    portal: {
      '/': blockOf(posts(STEADY).slice(0, 5), NO_COLUMN),
      '/tin-tuc': page('Tin tức', '<h1>Tin tức</h1><p>Đang cập nhật</p>', NO_COLUMN),
    },
    outcome: 'partial',
    gaps: ['months-below-cadence'],
    details: { url: 'https://portal.test/', linkedFromHome: true, inPeriod: 5 },
  },
  {
    name: 'the newest posts on the home page, and an old list of other posts by the same name',
    portal: {
      '/': blockOf(posts(STEADY).slice(0, 5), [...NO_COLUMN, ['Sơ đồ cổng', '/so-do']]),
      '/so-do': page('Sơ đồ cổng', '<h1>Sơ đồ cổng</h1><ul><li><a href="/cu/cchc">Cải cách hành chính</a></li></ul>'),
      '/cu/cchc': columnPage(
        posts(['20/03/2022', '18/03/2022', '11/02/2022', '10/02/2022', '08/02/2022', '07/02/2022'], 'cu'),
        '',
        NO_COLUMN,
      ),
    },
    outcome: 'partial',
    gaps: ['months-below-cadence'],
    details: { url: 'https://portal.test/', linkedFromHome: true, inPeriod: 5 },
  },
];

testCheck({ check: column, messages: columnMessages, params: { topic: 'cchc', maxAgeDays: 30, perMonth: 1 }, cases });
