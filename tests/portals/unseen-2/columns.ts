/** Columns: their names, their dates, their pages, and what keeps them from counting. */

import {
  divs,
  dmy,
  dnn,
  drupal,
  every,
  joomla,
  liferay,
  next,
  nukeviet,
  nuxt,
  posts,
  sharepoint,
  spelled,
  tables,
  webforms,
  wordpress,
  words,
  type BuiltIn,
  type Layout,
  type Menu,
  type Post,
  type Truth,
  type Unseen,
} from './kit.ts';

const NA = 'nghean-skhcn-2022',
  SL = 'sonla-skhcn-2022',
  BD = 'binhdinh-snv-2022',
  BN = 'bacninh-skhdt-2022',
  HY = 'hungyen-skhcn-2024';
const SITE: Readonly<Record<BuiltIn, string>> = {
  [NA]: 'Sở Khoa học và Công nghệ Nghệ An',
  [SL]: 'Sở Khoa học và Công nghệ Sơn La',
  [BD]: 'Sở Nội vụ Bình Định',
  [BN]: 'Sở Kế hoạch và Đầu tư Bắc Ninh',
  [HY]: 'Sở Khoa học và Công nghệ Hưng Yên',
};
const HOLDS =
  'exists, linked from the home page, newest no older than maxAgeDays, perMonth met in each full month of the period';

export interface Column {
  readonly label: string;
  readonly path: string;
  readonly posts: readonly Post[];
  readonly perPage?: number;
  readonly pageAt?: (nth: number) => string;
  readonly articleAt?: (post: Post) => string;
  readonly item: (post: Post, href: string) => string;
  readonly article: (post: Post) => string;
  readonly around?: (items: string, pager: string) => string;
  readonly pager?: (at: number, of: number) => string;
  /** Stand on top of every page of the list. */
  readonly pinned?: readonly Post[];
}

export type Served = Unseen['answers'][string];

/** The pages of a column. */
export function pagesOf(column: Column, page: (title: string, body: string) => string): Record<string, Served> {
  const {
    label,
    path,
    perPage = 10,
    pageAt = (nth) => `${path}?page=${nth}`,
    articleAt = ({ slug }) => `/${slug}.html`,
    item,
    article,
    around = (items, pager) => items + pager,
    pinned = [],
  } = column;
  const of = Math.max(1, Math.ceil(column.posts.length / perPage));
  const pager =
    column.pager ??
    ((at, all) =>
      all === 1
        ? ''
        : `<div class="phan-trang">${Array.from({ length: all }, (_, nth) => (nth + 1 === at ? `<span>${nth + 1}</span>` : `<a href="${nth === 0 ? path : pageAt(nth + 1)}">${nth + 1}</a>`)).join(' ')}</div>`);
  const answers: Record<string, Served> = {};
  for (let at = 1; at <= of; at += 1)
    answers[at === 1 ? path : pageAt(at)] = page(
      label,
      around(
        [...pinned, ...column.posts.slice((at - 1) * perPage, at * perPage)]
          .map((post) => item(post, articleAt(post)))
          .join(''),
        pager(at, of),
      ),
    );
  for (const post of [...pinned, ...column.posts]) answers[articleAt(post)] = page(post.title, article(post));
  return answers;
}

const newestFirst = (list: readonly Post[]): readonly Post[] =>
  [...list].sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
const cchc = (dates: readonly string[], prefix: string, image = false): readonly Post[] =>
  newestFirst(posts(dates, { prefix, image }));
const other = (dates: readonly string[], prefix: string): readonly Post[] =>
  newestFirst(posts(dates, { prefix, of: 'other' }));
const text = (post: Post): string => post.text ?? words();

interface Whole {
  readonly layout: Layout;
  readonly plan: BuiltIn;
  readonly asOf?: string;
  readonly menu: Menu;
  readonly columns: readonly Column[];
  readonly home?: string;
  readonly side?: string;
  readonly foot?: string;
  readonly more?: Readonly<Record<string, Served>>;
  readonly params?: Unseen['params'];
}

function portal(
  name: string,
  {
    layout,
    plan,
    asOf = '2022-11-20',
    menu,
    columns,
    home = '<p>Kính chào quý vị.</p>',
    side = '',
    foot = '',
    more = {},
    params,
  }: Whole,
  truth: Readonly<Record<string, Truth>>,
): Unseen {
  const page = (title: string, body: string): string =>
    layout({ site: SITE[plan], menu: [['Trang chủ', '/'], ...menu], title, body, side, foot });
  const answers: Record<string, Served> = { '/': page('Trang chủ', home) };
  for (const column of columns) Object.assign(answers, pagesOf(column, page));
  for (const [path, body] of Object.entries(more))
    answers[path] = typeof body === 'string' ? page('Trang', body) : body;
  return { name, plan, asOf, answers, truth, ...(params === undefined ? {} : { params }) };
}

// Markup of lists and articles, one each product.
const nukeItem = (post: Post, href: string): string =>
  `<div class="news_column panel panel-default"><div class="panel-body"><h3><a href="${href}" title="${post.title}">${post.title}</a></h3><div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o"></em> ${dmy(post.date ?? '')} 08:1${(post.slug.length % 5) + 1}:00 AM</li><li><em class="fa fa-eye"></em> Đã xem: 2${post.slug.length}</li></ul></div>${post.lead ?? 'Tóm tắt nội dung bài viết.'}</div></div>`;
const nukeArticle = (post: Post): string =>
  `<div class="news_column panel"><h1 class="title margin-bottom-lg">${post.title}</h1><div class="row"><em class="h5">Thứ hai - ${dmy(post.date ?? '')} 08:15</em></div><div id="news-bodyhtml" class="bodytext">${text(post)}</div></div>`;
const plainArticle = (post: Post): string => `<p>Ngày đăng: ${dmy(post.date ?? '')}</p>${text(post)}`;

const alive = every('2022-01', 11, [8]);
const byMonth = (
  from: number,
  to: number,
  count: number,
  plus: Readonly<Record<string, number>> = {},
): Record<string, number> => ({
  ...Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, nth) => [`2022-${String(from + nth).padStart(2, '0')}`, count]),
  ),
  ...plus,
});

export const columnPortals: readonly Unseen[] = [
  portal(
    'two pages of a NukeViet category',
    {
      layout: nukeviet,
      plan: NA,
      menu: [
        [
          'Tin tức',
          '/news/',
          [
            ['Cải cách hành chính', '/news/cai-cach-hanh-chinh/'],
            ['Khoa học công nghệ', '/news/khoa-hoc/'],
          ],
        ],
      ],
      columns: [
        {
          label: 'Cải cách hành chính',
          path: '/news/cai-cach-hanh-chinh/',
          pageAt: (nth) => `/news/cai-cach-hanh-chinh/page-${nth}/`,
          articleAt: ({ slug }) => `/news/cai-cach-hanh-chinh/${slug}.html`,
          posts: cchc(alive, 'bai-cchc'),
          perPage: 6,
          item: nukeItem,
          article: nukeArticle,
        },
        {
          label: 'Khoa học công nghệ',
          path: '/news/khoa-hoc/',
          articleAt: ({ slug }) => `/news/khoa-hoc/${slug}.html`,
          posts: other(['2022-11-15', '2022-10-02'], 'kh'),
          item: nukeItem,
          article: nukeArticle,
        },
      ],
      more: { '/news/': '<p>Chọn chuyên mục.</p>' },
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: {
          url: '/news/cai-cach-hanh-chinh/',
          linkedFromHome: true,
          newest: '2022-11-08',
          ageDays: 12,
          inPeriod: 11,
          byMonth: byMonth(1, 11, 1),
          undated: 0,
        },
        because: HOLDS,
      },
    },
  ),

  portal(
    'one month without an article',
    {
      layout: wordpress,
      plan: NA,
      menu: [
        ['Công tác CCHC', '/category/cong-tac-cchc/'],
        ['Sự kiện', '/category/su-kien/'],
      ],
      columns: [
        {
          label: 'Công tác CCHC',
          path: '/category/cong-tac-cchc/',
          pageAt: (nth) => `/category/cong-tac-cchc/page/${nth}/`,
          articleAt: ({ slug }) => `/${slug}/`,
          perPage: 5,
          posts: cchc(
            alive.filter((date) => !date.startsWith('2022-06')),
            'cchc',
          ),
          item: (post, href) =>
            `<article class="post type-post"><header class="entry-header"><h2 class="entry-title"><a href="${href}" rel="bookmark">${post.title}</a></h2><div class="entry-meta"><time class="entry-date published" datetime="${post.date}T07:30:00+07:00">${dmy(post.date ?? '')}</time></div></header></article>`,
          article: (post) =>
            `<article class="post"><div class="entry-meta"><time class="entry-date published" datetime="${post.date}T07:30:00+07:00">${dmy(post.date ?? '')}</time></div><div class="entry-content">${text(post)}</div></article>`,
          pager: (at, all) =>
            `<nav class="navigation pagination"><div class="nav-links">${at > 1 ? `<a class="prev page-numbers" href="/category/cong-tac-cchc/${at === 2 ? '' : `page/${at - 1}/`}">Trước</a>` : ''}<span class="page-numbers current">${at}</span>${at < all ? `<a class="next page-numbers" href="/category/cong-tac-cchc/page/${at + 1}/">Sau</a>` : ''}</div></nav>`,
        },
      ],
      more: { '/category/su-kien/': '<p>Không có bài viết.</p>' },
    },
    {
      'cchc-column': {
        outcome: 'partial',
        details: {
          linkedFromHome: true,
          newest: '2022-11-08',
          inPeriod: 10,
          byMonth: byMonth(1, 11, 1, { '2022-06': 0 }),
        },
        because: 'exists with dated articles in the period, but the cadence is not met in each full month',
      },
    },
  ),

  portal(
    'the newest is 46 days old',
    {
      layout: drupal,
      plan: NA,
      menu: [
        ['Cải cách hành chính', '/cai-cach-hanh-chinh'],
        ['Giới thiệu', '/node/1'],
      ],
      columns: [
        {
          label: 'Cải cách hành chính',
          path: '/cai-cach-hanh-chinh',
          pageAt: (nth) => `/cai-cach-hanh-chinh?page=${nth - 1}`,
          articleAt: ({ slug }) => `/node/${100 + Number(slug.split('-').at(-1))}`,
          perPage: 4,
          posts: cchc(every('2022-01', 10, [5]), 'c'),
          item: (post, href) =>
            `<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="${href}">${post.title}</a></span></div><div class="views-field views-field-created"><span class="field-content">${dmy(post.date ?? '', '.')}</span></div></div>`,
          article: (post) =>
            `<div class="submitted">Được gửi bởi admin vào ${dmy(post.date ?? '')} - 09:20</div><div class="field-item">${text(post)}</div>`,
        },
      ],
      more: { '/node/1': '<p>Lịch sử ngành.</p>' },
    },
    {
      'cchc-column': {
        outcome: 'partial',
        details: { newest: '2022-10-05', ageDays: 46, inPeriod: 10, byMonth: byMonth(1, 10, 1) },
        because: 'newest article older than maxAgeDays (30)',
      },
    },
  ),

  portal(
    'exactly thirty days old, spelled dates',
    {
      layout: tables,
      plan: HY,
      asOf: '2024-07-10',
      menu: [
        ['TIN CCHC', '/cchc.asp'],
        ['LIÊN HỆ', '/lh.asp'],
      ],
      columns: [
        {
          label: 'TIN CCHC',
          path: '/cchc.asp',
          pageAt: (nth) => `/cchc.asp?trang=${nth}`,
          articleAt: ({ slug }) => `/xem.asp?bai=${slug}`,
          perPage: 20,
          posts: cchc(every('2024-01', 6, [10]), 'hy'),
          item: (post, href) =>
            `<IMG SRC="/img/new.gif"> <A HREF="${href}"><B>${post.title}</B></A> <I>(${spelled(post.date ?? '')})</I><BR><BR>`,
          article: (post) => `<I>Hưng Yên, ${spelled(post.date ?? '')}</I>${text(post)}`,
        },
      ],
      more: { '/lh.asp': '<P>Đường Chùa Chuông</P>' },
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2024-06-10', ageDays: 30, inPeriod: 6, linkedFromHome: true },
        because: 'exactly maxAgeDays old is in time',
      },
    },
  ),

  portal(
    'a pinned post of last year on every page',
    {
      layout: joomla,
      plan: NA,
      menu: [
        ['Cải cách hành chính', '/index.php/cai-cach-hanh-chinh'],
        ['Giới thiệu', '/index.php/gioi-thieu'],
      ],
      columns: [
        {
          label: 'Cải cách hành chính',
          path: '/index.php/cai-cach-hanh-chinh',
          pageAt: (nth) => `/index.php/cai-cach-hanh-chinh?start=${(nth - 1) * 4}`,
          articleAt: ({ slug }) => `/index.php/cai-cach-hanh-chinh/${slug}`,
          perPage: 4,
          posts: cchc(alive, '21'),
          pinned: [
            {
              slug: '9-ghim',
              title: 'Kế hoạch tuyên truyền cải cách hành chính: những điều cần biết',
              date: '2021-12-30',
            },
          ],
          item: (post, href) =>
            `<div class="items-row"><div class="item"><h2 itemprop="name"><a href="${href}" itemprop="url">${post.title}</a></h2><dl class="article-info"><dd class="published"><span class="icon-calendar"></span><time datetime="${post.date}T00:00:00+07:00" itemprop="datePublished">Ngày đăng: ${dmy(post.date ?? '')}</time></dd></dl></div></div>`,
          article: (post) =>
            `<div class="item-page"><dl class="article-info"><dd class="published"><time datetime="${post.date}T00:00:00+07:00" itemprop="datePublished">Ngày đăng: ${dmy(post.date ?? '')}</time></dd></dl>${text(post)}</div>`,
        },
      ],
      more: { '/index.php/gioi-thieu': '<p>Chung</p>' },
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-08', ageDays: 12, inPeriod: 11, byMonth: byMonth(1, 11, 1) },
        because: 'byMonth counts pinned ones once and by their own date',
      },
    },
  ),

  portal(
    'a post of next year and today’s clock',
    {
      layout: webforms,
      plan: NA,
      menu: [
        ['Tuyên truyền cải cách hành chính', '/cchc.aspx'],
        ['Văn bản', '/vb.aspx'],
      ],
      columns: [
        {
          label: 'Tuyên truyền cải cách hành chính',
          path: '/cchc.aspx',
          pageAt: (nth) => `/cchc.aspx?p=${nth}`,
          articleAt: ({ slug }) => `/chitiet.aspx?id=${slug}`,
          posts: cchc([...every('2022-01', 10, [12]), '2022-10-02', '2023-01-15'], 'w'),
          item: (post, href) =>
            `<table width="100%"><tr><td><a class="tieudetin" href="${href}">${post.title}</a> <span class="ngay">(${dmy(post.date ?? '')})</span></td></tr></table>`,
          article: (post) =>
            `<span class="ngaydang">${dmy(post.date ?? '')} 10:00 AM</span><div class="noidung">${text(post)}</div>`,
        },
      ],
      more: { '/vb.aspx': '<p>Không có dữ liệu</p>' },
    },
    {
      'cchc-column': {
        outcome: 'partial',
        details: { newest: '2022-10-12', ageDays: 39, inPeriod: 11 },
        because: 'articles dated after the audit date don’t count; the newest is older than 30 days',
      },
    },
  ),

  portal(
    'no article shows a date',
    {
      layout: divs,
      plan: NA,
      menu: [['Cải cách hành chính', '/cchc']],
      columns: [
        {
          label: 'Cải cách hành chính',
          path: '/cchc',
          articleAt: ({ slug }) => `/bai/${slug}`,
          posts: posts(['2022-05-01', '2022-06-01', '2022-07-01', '2022-08-01'], { prefix: 'bai' }),
          item: (post, href) => `<div><a href="${href}"><div>${post.title}</div><div>Tóm tắt</div></a></div>`,
          article: (post) =>
            `<div>${words()}</div><div>Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ (${post.title}).</div>`,
        },
      ],
    },
    {
      'cchc-column': {
        outcome: 'cantTell',
        details: { inPeriod: 0, undated: 4 },
        because: 'articles found but none can be dated: an article stays undated, whatever dates stand in its text',
      },
    },
  ),

  portal(
    'the date stands in the slug alone',
    {
      layout: nuxt,
      plan: SL,
      menu: [
        ['CCHC', '/cchc'],
        ['Tin', '/tin'],
      ],
      columns: [
        {
          label: 'CCHC',
          path: '/cchc',
          articleAt: ({ slug, date }) => `/cchc/${slug}-${date?.slice(2).replaceAll('-', '')}083012${slug.length}`,
          perPage: 50,
          posts: cchc(every('2022-01', 10, [6, 20]).concat('2022-11-04'), 'tin-cchc'),
          item: (post, href) => `<div data-v-9 class="row"><a data-v-9 href="${href}">${post.title}</a></div>`,
          article: text,
        },
      ],
      more: { '/tin': '<p>Chưa có.</p>' },
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-04', inPeriod: 21, byMonth: byMonth(1, 10, 2, { '2022-11': 1 }) },
        because: `${HOLDS}; a slug date is a date of its own`,
      },
    },
  ),

  portal(
    'not linked from the home page',
    {
      layout: sharepoint,
      plan: NA,
      menu: [
        ['Chuyên mục', '/Pages/chuyenmuc.aspx'],
        ['Tin tức', '/Pages/tintuc.aspx'],
      ],
      columns: [
        {
          label: 'Cải cách hành chính',
          path: '/Pages/cchc.aspx',
          articleAt: ({ slug }) => `/Lists/Tin/View_Detail.aspx?ItemID=${slug}`,
          perPage: 30,
          posts: cchc(alive, '7'),
          item: (post, href) =>
            `<div class="dfwp-item"><a href="${href}">${post.title}</a><span class="date"> (${dmy(post.date ?? '', '-')})</span></div>`,
          article: (post) =>
            `<div class="date">${dmy(post.date ?? '', '-')} 07:00</div><div class="ms-rtestate-field">${text(post)}</div>`,
        },
      ],
      more: {
        '/Pages/chuyenmuc.aspx': '<ul><li><a href="/Pages/cchc.aspx">Cải cách hành chính</a></li></ul>',
        '/Pages/tintuc.aspx': '<p>Chưa có tin.</p>',
      },
    },
    {
      'cchc-column': {
        outcome: 'partial',
        details: { linkedFromHome: false, newest: '2022-11-08', inPeriod: 11 },
        because: 'exists with dated articles in the period, but is not linked from the home page',
      },
    },
  ),

  portal(
    'a bare image leads to it',
    {
      layout: liferay,
      plan: NA,
      menu: [['Giới thiệu', '/web/guest/gioi-thieu']],
      side: '<a href="/web/guest/cai-cach-hanh-chinh"><img src="/documents/10180/0/cchc248X50.png" alt=""></a>',
      columns: [
        {
          label: 'Tin bài',
          path: '/web/guest/cai-cach-hanh-chinh',
          pageAt: (nth) => `/web/guest/cai-cach-hanh-chinh?p_p_id=101_INSTANCE_x&cur=${nth}`,
          articleAt: ({ slug }) => `/web/guest/cai-cach-hanh-chinh/-/asset_publisher/x/content/${slug}`,
          perPage: 6,
          posts: cchc(alive, 'bai-viet'),
          item: (post, href) =>
            `<div class="asset-abstract"><h3 class="asset-title"><a href="${href}">${post.title}</a></h3><div class="metadata-entry">${dmy(post.date ?? '')} 17:40</div></div>`,
          article: (post) =>
            `<div class="asset-full-content"><span class="date">${dmy(post.date ?? '')} 17:40</span><div class="journal-content-article">${text(post)}</div></div>`,
        },
      ],
      more: { '/web/guest/gioi-thieu': '<p>Giới thiệu chung</p>' },
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: { url: '/web/guest/cai-cach-hanh-chinh', linkedFromHome: true, newest: '2022-11-08', inPeriod: 11 },
        because: HOLDS,
      },
    },
  ),

  portal(
    'no column, though news speak of it',
    {
      layout: next,
      plan: NA,
      menu: [
        ['Tin tức', '/tin-tuc'],
        ['Cải cách tư pháp', '/cai-cach-tu-phap'],
      ],
      columns: [
        {
          label: 'Tin tức',
          path: '/tin-tuc',
          posts: [...cchc(['2022-11-10'], 'tin'), ...other(['2022-11-02', '2022-10-02', '2022-09-02'], 'kh')],
          item: (post, href) =>
            `<div class="css-c"><a href="${href}">${post.title}</a><span>${dmy(post.date ?? '')}</span></div>`,
          article: plainArticle,
        },
        {
          label: 'Cải cách tư pháp',
          path: '/cai-cach-tu-phap',
          posts: [{ slug: 'tp-1', title: 'Hội nghị về cải cách tư pháp', date: '2022-11-01' }],
          item: (post, href) =>
            `<div class="css-c"><a href="${href}">${post.title}</a><span>${dmy(post.date ?? '')}</span></div>`,
          article: plainArticle,
        },
      ],
      home: '<div><a href="/tin-1.html">Sở họp giao ban công tác cải cách hành chính</a><span>10/11/2022</span></div>',
    },
    {
      'cchc-column': {
        outcome: 'failed',
        because:
          'no such section: a news title that contains the phrase is not a column, "Cải cách tư pháp" is not CCHC',
      },
    },
  ),

  portal(
    'the column is being updated',
    {
      layout: dnn,
      plan: BD,
      menu: [
        ['Cải cách hành chính', '/cai-cach-hanh-chinh'],
        ['Tin tức', '/tin-tuc'],
      ],
      columns: [],
      more: { '/cai-cach-hanh-chinh': '<p>Đang cập nhật</p>', '/tin-tuc': '<p>Đang cập nhật</p>' },
    },
    { 'cchc-column': { outcome: 'failed', because: 'no dated article in the period' } },
  ),

  portal(
    'only articles of last year',
    {
      layout: nukeviet,
      plan: NA,
      menu: [['Cải cách hành chính', '/cchc/']],
      columns: [
        {
          label: 'Cải cách hành chính',
          path: '/cchc/',
          posts: cchc(every('2021-03', 8, [9]), 'cu'),
          item: nukeItem,
          article: nukeArticle,
        },
      ],
    },
    {
      'cchc-column': { outcome: 'failed', details: { inPeriod: 0 }, because: 'failed: no dated article in the period' },
    },
  ),

  portal(
    'the column answers 500',
    {
      layout: liferay,
      plan: NA,
      menu: [['Cải cách hành chính', '/web/guest/cchc']],
      columns: [],
      more: { '/web/guest/cchc': { status: 500, body: 'Internal Server Error' } },
    },
    { 'cchc-column': { outcome: 'cantTell', because: 'the list could not be read' } },
  ),

  portal(
    'a script fills the column',
    {
      layout: next,
      plan: SL,
      menu: [['Cải cách hành chính', '/cai-cach-hanh-chinh']],
      columns: [],
      more: {
        '/cai-cach-hanh-chinh': {
          body: '<!doctype html><html><head><title>Cải cách hành chính</title></head><body><div id="app"></div><script src="/app.js"></script></body></html>',
        },
        '/app.js': { body: '1', headers: { 'content-type': 'text/javascript' } },
      },
    },
    { 'cchc-column': { outcome: 'cantTell', because: 'the list is filled by a script' } },
  ),

  portal(
    'pictures of their own',
    {
      layout: wordpress,
      plan: BD,
      menu: [['Thông tin CCHC', '/thong-tin-cchc/']],
      columns: [
        {
          label: 'Thông tin CCHC',
          path: '/thong-tin-cchc/',
          pageAt: (nth) => `/thong-tin-cchc/page/${nth}/`,
          articleAt: ({ slug }) => `/${slug}/`,
          perPage: 20,
          posts: cchc(alive, 'bd', true),
          item: (post, href) =>
            `<article class="post"><h2 class="entry-title"><a href="${href}">${post.title}</a></h2><span class="posted-on">${dmy(post.date ?? '')}</span></article>`,
          article: (post) =>
            `<article class="post"><span class="posted-on">${dmy(post.date ?? '')}</span><div class="entry-content">${words()}<figure class="wp-block-image"><img src="/wp-content/uploads/2022/anh-${post.slug}.jpg" width="800" height="500" alt="Quang cảnh"><figcaption>Quang cảnh hội nghị</figcaption></figure></div></article>`,
        },
      ],
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-08', inPeriod: 11 },
        because: `${HOLDS}, with images: at least one article of the period with a picture of its own`,
      },
    },
  ),

  portal(
    'only the site’s own pictures',
    {
      layout: dnn,
      plan: BD,
      menu: [['Công tác cải cách hành chính', '/cchc']],
      columns: [
        {
          label: 'Công tác cải cách hành chính',
          path: '/cchc',
          perPage: 20,
          posts: cchc(alive, 'bd'),
          item: (post, href) =>
            `<div class="news"><a href="${href}">${post.title}</a><img src="/images/new.gif" alt="mới"> <i>${dmy(post.date ?? '')}</i></div>`,
          article: (post) =>
            `<div class="date">${dmy(post.date ?? '')}</div>${words()}<div class="share"><img src="/images/facebook.png" alt="Chia sẻ"><img src="/images/print.png" alt="In trang"></div>`,
        },
      ],
    },
    {
      'cchc-column': {
        outcome: 'partial',
        details: { newest: '2022-11-08', inPeriod: 11 },
        because: 'exists, but no article of the period has a picture of its own',
      },
    },
  ),

  portal(
    'sections with columns of their own',
    {
      layout: drupal,
      plan: SL,
      menu: [
        [
          'Cải cách hành chính',
          '/cchc',
          [
            ['Tin CCHC', '/cchc/tin'],
            ['Cải cách thể chế', '/cchc/the-che'],
          ],
        ],
        ['Giới thiệu', '/gt'],
      ],
      columns: [
        {
          label: 'Tin CCHC',
          path: '/cchc/tin',
          perPage: 40,
          articleAt: ({ slug }) => `/cchc/tin/${slug}`,
          posts: cchc(every('2022-01', 11, [3, 17]), 't'),
          item: (post, href) =>
            `<div class="views-row"><a href="${href}">${post.title}</a> <span>${dmy(post.date ?? '')}</span></div>`,
          article: plainArticle,
        },
        {
          label: 'Cải cách thể chế',
          path: '/cchc/the-che',
          articleAt: ({ slug }) => `/cchc/the-che/${slug}`,
          posts: cchc(['2022-04-04', '2022-07-07'], 'tc'),
          item: (post, href) =>
            `<div class="views-row"><a href="${href}">${post.title}</a> <span>${dmy(post.date ?? '')}</span></div>`,
          article: plainArticle,
        },
      ],
      more: {
        '/cchc':
          '<ul><li><a href="/cchc/tin">Tin CCHC</a></li><li><a href="/cchc/the-che">Cải cách thể chế</a></li></ul>',
        '/gt': '<p>Giới thiệu</p>',
      },
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: { linkedFromHome: true, newest: '2022-11-17' },
        because: `${HOLDS}: the section's columns hold the articles, two each full month`,
      },
    },
  ),

  portal(
    'postbacks turn the pages of the column',
    {
      layout: webforms,
      plan: NA,
      menu: [['Cải cách hành chính', '/cchc.aspx']],
      columns: [],
      more: (() => {
        const list = cchc(alive, 'pb');
        const shown = (at: number): string =>
          webforms({
            site: SITE[NA],
            menu: [
              ['Trang chủ', '/'],
              ['Cải cách hành chính', '/cchc.aspx'],
            ],
            title: 'Cải cách hành chính',
            body: `<table id="ctl00_dl">${list
              .slice((at - 1) * 4, at * 4)
              .map(
                ({ slug, title, date }) =>
                  `<tr><td><a href="/tin.aspx?id=${slug}">${title}</a> (${dmy(date ?? '')})</td></tr>`,
              )
              .join(
                '',
              )}</table><div class="pager">${[1, 2, 3].map((nth) => (nth === at ? `<b>${nth}</b>` : `<a href="javascript:__doPostBack('ctl00$pager','${nth}')">${nth}</a>`)).join(' ')}</div>`,
          });
        return {
          '/cchc.aspx': ({ method, body }) =>
            method === 'POST' ? shown(Number(new URLSearchParams(body).get('__EVENTARGUMENT') ?? 1)) : shown(1),
          ...Object.fromEntries(
            list.map((post) => [`/tin.aspx?id=${post.slug}`, `<p>${dmy(post.date ?? '')} 08:00</p>${words()}`]),
          ),
        } satisfies Record<string, Served>;
      })(),
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-08', inPeriod: 11, byMonth: byMonth(1, 11, 1) },
        because: 'byMonth counts the period’s articles from all pages of the list',
      },
    },
  ),

  portal(
    'dates stand on the articles alone',
    {
      layout: divs,
      plan: NA,
      menu: [['Tin cải cách hành chính', '/tin-cai-cach-hanh-chinh']],
      columns: [
        {
          label: 'Tin cải cách hành chính',
          path: '/tin-cai-cach-hanh-chinh',
          articleAt: ({ slug }) => `/b/${slug}`,
          perPage: 12,
          posts: cchc(alive, 'x'),
          item: (post, href) => `<div><a href="${href}">${post.title}</a></div>`,
          article: (post) =>
            `<div>${dmy(post.date ?? '')} | 10:00 AM</div><div>${text(post)}</div><div><div>Tin liên quan</div><div><a href="/b/x-1">Bài khác</a> (19/11/2022)</div></div>`,
        },
      ],
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-08', inPeriod: 11, undated: 0 },
        because: `${HOLDS}; an article is dated by its own visible date, not by the related one's`,
      },
    },
  ),

  portal(
    'short years, an undated one among them',
    {
      layout: tables,
      plan: NA,
      menu: [['Cải cách hành chính', '/cchc.htm']],
      columns: [
        {
          label: 'Cải cách hành chính',
          path: '/cchc.htm',
          articleAt: ({ slug }) => `/b/${slug}.htm`,
          perPage: 20,
          posts: [
            ...cchc(alive, 'y'),
            { slug: 'khong-ngay', title: 'Hỏi đáp nhanh về cải cách hành chính', date: null },
          ],
          item: (post, href) =>
            `<LI><A HREF="${href}">${post.title}</A>${post.date === null ? '' : ` <FONT COLOR=gray>${post.date.split('-').reverse().join('.').replace('.2022', '.22')}</FONT>`}</LI>`,
          article: (post) =>
            `${post.date === null ? '' : `<P><I>${post.date.split('-').reverse().join('.').replace('.2022', '.22')}</I></P>`}${words()}`,
        },
      ],
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-08', inPeriod: 11, undated: 1 },
        because: `${HOLDS}; an article without a date of its own stays undated`,
      },
    },
  ),

  portal(
    'ago on the list, dates on the articles',
    {
      layout: next,
      plan: NA,
      menu: [['Cải cách hành chính', '/cchc']],
      columns: [
        {
          label: 'Cải cách hành chính',
          path: '/cchc',
          articleAt: ({ slug }) => `/cchc/${slug}`,
          perPage: 20,
          posts: cchc(alive, 'ago'),
          item: (post, href) =>
            `<div class="css-r"><a href="${href}"><h3>${post.title}</h3></a><small>${post.slug === 'ago-11' ? '12 ngày trước' : '3 tháng trước'}</small></div>`,
          article: (post) =>
            `<div class="css-meta"><time dateTime="${post.date}T01:00:00.000Z">${dmy(post.date ?? '')}</time></div>${text(post)}`,
        },
      ],
    },
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-08', inPeriod: 11, byMonth: byMonth(1, 11, 1) },
        because: HOLDS,
      },
    },
  ),

  // ---- all news columns together ---------------------------------------------------------------------------------------
  ...(['four', 'three in May', 'no CCHC in August'] as const).map((state): Unseen => {
    const item = (post: Post, href: string): string =>
      `<li class="mi"><a href="${href}">${post.title}</a> <span class="d">${dmy(post.date ?? '')}</span></li>`;
    const around = (items: string, pager: string): string => `<ul class="list-news">${items}</ul>${pager}`;
    const cchcDates = every('2022-01', 11, [9]).filter(
      (date) => state !== 'no CCHC in August' || !date.startsWith('2022-08'),
    );
    const newsDates = every('2022-01', 11, [4, 18])
      .filter((date) => state !== 'three in May' || date !== '2022-05-18')
      .concat(state === 'no CCHC in August' ? ['2022-08-20'] : []);
    const column = (label: string, path: string, list: readonly Post[]): Column => ({
      label,
      path,
      posts: list,
      perPage: 15,
      item,
      around,
      articleAt: ({ slug }) => `${path}/${slug}`,
      article: (post) =>
        `<p class="d">${dmy(post.date ?? '')}</p>${post.slug.startsWith('c') ? words() : words('other')}`,
    });
    return portal(
      `all news: ${state}`,
      {
        layout: dnn,
        plan: BN,
        menu: [
          [
            'Tin tức',
            '/tin-tuc',
            [
              ['Hoạt động của Sở', '/hoat-dong'],
              ['Cải cách hành chính', '/cai-cach-hanh-chinh'],
              ['Doanh nghiệp', '/doanh-nghiep'],
            ],
          ],
        ],
        columns: [
          column('Hoạt động của Sở', '/hoat-dong', other(newsDates, 'n')),
          column('Cải cách hành chính', '/cai-cach-hanh-chinh', cchc(cchcDates, 'c')),
          column(
            'Doanh nghiệp',
            '/doanh-nghiep',
            other(
              every('2022-01', 11, [21]).filter((date) => date < '2022-11-20'),
              'dn',
            ),
          ),
        ],
        more: {
          '/tin-tuc':
            '<ul><li><a href="/hoat-dong">Hoạt động của Sở</a></li><li><a href="/cai-cach-hanh-chinh">Cải cách hành chính</a></li><li><a href="/doanh-nghiep">Doanh nghiệp</a></li></ul>',
        },
      },
      {
        'article-cadence': {
          outcome: state === 'four' ? 'passed' : 'partial',
          details: {
            byMonth: byMonth(1, 10, 4, { '2022-11': 3, ...(state === 'three in May' ? { '2022-05': 3 } : {}) }),
            cchcByMonth: byMonth(1, 11, 1, state === 'no CCHC in August' ? { '2022-08': 0 } : {}),
          },
          because:
            'all dated articles of all news columns together, the CCHC column included; at least 4 a full month, 1 of them on CCHC',
        },
        'cchc-column': { outcome: 'partial', because: 'images: true and no article has a picture of its own' },
      },
    );
  }),

  // ---- documents as columns ----------------------------------------------------------------------------------------------
  portal(
    'directives by posting date',
    {
      layout: sharepoint,
      plan: BD,
      menu: [['Văn bản', '/Pages/vb.aspx', [['Văn bản chỉ đạo điều hành', '/Pages/vbcd.aspx']]]],
      columns: [],
      more: {
        '/Pages/vb.aspx': '<p><a href="/Pages/vbcd.aspx">Văn bản chỉ đạo điều hành</a></p>',
        '/Pages/vbcd.aspx': `<table class="ms-listviewtable"><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Ngày đăng</th></tr>${(
          [
            ['1021/UBND-NC', '12/07/2022', 'V/v chấn chỉnh công tác cải cách hành chính', '05/10/2022'],
            ['77/KH-UBND', '01/06/2022', 'Kế hoạch kiểm tra cải cách hành chính', '08/06/2022'],
            ['15/CT-UBND', '03/03/2022', 'Chỉ thị về nâng cao chỉ số cải cách hành chính', '04/03/2022'],
          ] as const
        )
          .map(
            ([number, issued, about, posted]) =>
              `<tr><td><a href="/Lists/VB/DispForm.aspx?ID=${number.slice(0, 2)}">${number}</a></td><td>${issued}</td><td>${about}</td><td>${posted}</td></tr>`,
          )
          .join('')}</table>`,
        '/Lists/VB/DispForm.aspx?ID=10': '<p>Công văn 1021/UBND-NC ngày 12/07/2022</p>',
        '/Lists/VB/DispForm.aspx?ID=77': '<p>Kế hoạch 77/KH-UBND ngày 01/06/2022</p>',
        '/Lists/VB/DispForm.aspx?ID=15': '<p>Chỉ thị 15/CT-UBND ngày 03/03/2022</p>',
      },
    },
    {
      directives: {
        outcome: 'passed',
        details: { newest: '2022-10-05', ageDays: 46, inPeriod: 3 },
        because:
          'for a list of documents the date is the one the list shows for the document (posting date, else date of issue); maxAgeDays 60',
      },
    },
  ),

  portal(
    'guidance by date of issue, stale',
    {
      layout: joomla,
      plan: SL,
      menu: [['Văn bản chỉ đạo, hướng dẫn CCHC', '/index.php/van-ban-cchc']],
      columns: [],
      more: {
        '/index.php/van-ban-cchc': `<table class="category table"><thead><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tệp</th></tr></thead><tbody>${(
          [
            ['812/SNV-CCHC', '30/08/2022', 'Hướng dẫn tự đánh giá chỉ số cải cách hành chính'],
            ['144/UBND-KSTTHC', '20/04/2022', 'Tăng cường thực hiện cơ chế một cửa'],
            ['47/KH-UBND', '10/02/2022', 'Kế hoạch tuyên truyền cải cách hành chính'],
          ] as const
        )
          .map(
            ([number, issued, about], nth) =>
              `<tr><td>${number}</td><td>${issued}</td><td>${about}</td><td><a href="/images/vb/vb${nth}.pdf">Tải</a></td></tr>`,
          )
          .join('')}</tbody></table>`,
        '/images/vb/vb0.pdf': { status: 200, body: '%PDF-1.4', headers: { 'content-type': 'application/pdf' } },
        '/images/vb/vb1.pdf': { status: 200, body: '%PDF-1.4', headers: { 'content-type': 'application/pdf' } },
        '/images/vb/vb2.pdf': { status: 200, body: '%PDF-1.4', headers: { 'content-type': 'application/pdf' } },
      },
    },
    {
      'guidance-documents': {
        outcome: 'partial',
        details: { newest: '2022-08-30', ageDays: 82, inPeriod: 3, linkedFromHome: true },
        because: 'newest older than maxAgeDays (60): posting date, else date of issue',
      },
    },
  ),

  portal(
    'legal documents as blocks, not a table',
    {
      layout: nuxt,
      plan: HY,
      asOf: '2024-09-30',
      menu: [
        ['Văn bản QPPL', '/van-ban'],
        ['Tin tức', '/tin-tuc'],
      ],
      columns: [],
      more: {
        '/tin-tuc': '<p>Chưa có</p>',
        '/van-ban': (
          [
            ['22/2024/QĐ-UBND', '2024-08-12', 'Quy định định mức chi hoạt động khoa học'],
            ['05/2024/TT-BKHCN', '2024-05-31', 'Hướng dẫn quản lý nhiệm vụ'],
            ['13/2024/NĐ-CP', '2024-02-05', 'Quy định chi tiết thi hành'],
          ] as const
        )
          .map(
            ([number, issued, about], nth) =>
              `<div class="vb"><a href="/van-ban/${nth + 1}">${number}</a><p>${about}</p><span>Ngày ban hành: ${dmy(issued)}</span></div>`,
          )
          .join(''),
        '/van-ban/1': '<p>Quyết định 22/2024/QĐ-UBND ngày 12/08/2024</p>',
        '/van-ban/2': '<p>Thông tư 05/2024/TT-BKHCN ngày 31/05/2024</p>',
        '/van-ban/3': '<p>Nghị định 13/2024/NĐ-CP ngày 05/02/2024</p>',
      },
    },
    {
      'legal-documents': {
        outcome: 'passed',
        details: { newest: '2024-08-12', ageDays: 49, inPeriod: 3 },
        because: `${HOLDS} (maxAgeDays 90, perMonth 0)`,
      },
    },
  ),

  // ---- Hành chính công > Cải cách TTHC -------------------------------------------------------------------------------------
  ...(['2024-09-05', '2024-06-20'] as const).map((last): Unseen =>
    portal(
      `Hành chính công holds Cải cách TTHC, newest ${last}`,
      {
        layout: nukeviet,
        plan: HY,
        asOf: '2024-10-15',
        menu: [
          ['Hành chính công', '/hanh-chinh-cong/'],
          ['Tin tức', '/news/'],
        ],
        columns: [
          {
            label: 'Cải cách TTHC',
            path: '/hanh-chinh-cong/cai-cach-tthc/',
            articleAt: ({ slug }) => `/hanh-chinh-cong/cai-cach-tthc/${slug}.html`,
            posts: newestFirst([
              { slug: 'a-1', title: 'Cắt giảm thủ tục hành chính trong lĩnh vực đo lường', date: '2024-02-11' },
              { slug: 'a-2', title: 'Rà soát, đơn giản hóa thủ tục hành chính năm 2024', date: '2024-04-18' },
              { slug: 'a-3', title: 'Kiểm soát thủ tục hành chính tại Sở', date: last },
            ]),
            item: nukeItem,
            article: nukeArticle,
          },
        ],
        more: {
          '/hanh-chinh-cong/': '<ul><li><a href="/hanh-chinh-cong/cai-cach-tthc/">Cải cách TTHC</a></li></ul>',
          '/news/': '<p>Chưa có</p>',
        },
      },
      {
        'procedure-column': {
          outcome: last === '2024-09-05' ? 'passed' : 'partial',
          details: { newest: last, inPeriod: 3 },
          because:
            'a living "Cải cách TTHC" column inside, or linked from, a "Hành chính công" section satisfies it; the column decides freshness (60 days)',
        },
      },
    ),
  ),

  // ---- a large one: 55 articles -----------------------------------------------------------------------------------------------
  portal(
    'five pages, the cadence of two a month stands on the last ones',
    {
      layout: drupal,
      plan: SL,
      menu: [
        ['Cải cách hành chính', '/chuyen-muc/cchc'],
        ['Khoa học', '/chuyen-muc/kh'],
      ],
      columns: [
        {
          label: 'Cải cách hành chính',
          path: '/chuyen-muc/cchc',
          pageAt: (nth) => `/chuyen-muc/cchc?page=${nth - 1}`,
          articleAt: ({ slug }) => `/chuyen-muc/cchc/${slug}`,
          perPage: 8,
          posts: cchc(
            [...every('2022-01', 1, [6]), ...every('2022-02', 9, [2, 14, 23]), '2022-11-03', '2022-11-09'],
            'sl',
          ),
          item: (post, href) =>
            `<div class="views-row"><h4><a href="${href}">${post.title}</a></h4><p class="ngay">${dmy(post.date ?? '')} 15:30</p></div>`,
          article: (post) => `<p class="ngay">${dmy(post.date ?? '')} 15:30</p>${text(post)}`,
          pager: (at, all) =>
            `<ul class="pager">${at < all ? `<li class="pager-next"><a href="/chuyen-muc/cchc?page=${at}">sau ›</a></li><li class="pager-last"><a href="/chuyen-muc/cchc?page=${all - 1}">cuối »</a></li>` : ''}</ul>`,
        },
        {
          label: 'Khoa học',
          path: '/chuyen-muc/kh',
          posts: other(every('2022-03', 6, [11]), 'kh'),
          item: nukeItem,
          article: nukeArticle,
        },
      ],
    },
    {
      'cchc-column': {
        outcome: 'partial',
        details: { newest: '2022-11-09', inPeriod: 30, byMonth: byMonth(2, 10, 3, { '2022-01': 1, '2022-11': 2 }) },
        because: 'cadence perMonth 2 is not met in January',
      },
    },
  ),
];
