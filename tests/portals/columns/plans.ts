import type { PortalDefinition } from '../../../demo/serve-portal.ts';
import { columnAnswers, homeWith, menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { sharepoint } from '../cms/sharepoint.ts';
import { EVERY_MONTH, newsPosts, reformPosts, type Post } from '../posts.ts';
import type { TrapPortal } from '../trap-portal.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
const NEWS: Words = ['Tin tức - Sự kiện', '/tin-tuc'];

/** Columns as the built-in plans ask for them: all news together, pictures, two a month, a column inside a section. */
export const COLUMN_PLAN_PORTALS: readonly TrapPortal[] = [
  allNews(
    'all-news-four-a-month',
    'Four articles in each full month, one of them on reform; none of the columns alone has four.',
    {
      news: [
        '2022-04-13',
        '2022-03-29',
        '2022-03-17',
        '2022-03-04',
        '2022-02-22',
        '2022-02-15',
        '2022-02-08',
        '2022-01-25',
        '2022-01-13',
        '2022-01-05',
      ],
      reform: ['2022-04-12', '2022-03-10', '2022-02-17', '2022-01-19'],
      byMonth: { '2022-01': 4, '2022-02': 4, '2022-03': 4, '2022-04': 2 },
      passes: true,
    },
  ),
  allNews('all-news-three-in-february', 'February has three articles in all: two of news, one on reform.', {
    news: [
      '2022-04-13',
      '2022-03-29',
      '2022-03-17',
      '2022-03-04',
      '2022-02-22',
      '2022-02-15',
      '2022-01-25',
      '2022-01-13',
      '2022-01-05',
    ],
    reform: ['2022-04-12', '2022-03-10', '2022-02-17', '2022-01-19'],
    byMonth: { '2022-01': 4, '2022-02': 3, '2022-03': 4, '2022-04': 2 },
    passes: false,
  }),
  withPictures(
    'column-icons-are-no-pictures',
    '<img src="/images/fb-icon.png" alt="Facebook" width="16" height="16"><img src="/images/logo.png" alt="Sở Nội vụ" width="90" height="90">',
    false,
  ),
  withPictures(
    'column-with-a-picture',
    '<p style="text-align:center"><img src="/uploads/2022/10/hop-giao-ban.jpg" alt="Cuộc họp" width="600" height="400"></p>',
    true,
  ),
  twoAMonth(),
  insideSection(),
];

interface AllNews {
  readonly news: readonly string[];
  readonly reform: readonly string[];
  readonly byMonth: Readonly<Record<string, number>>;
  readonly passes: boolean;
}

function allNews(name: string, trap: string, { news, reform, byMonth, passes }: AllNews): TrapPortal {
  const cms = liferay({ name: 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh', menu: menuWith(NEWS, COLUMN) });
  const newsList = newsPosts(news, (order) => `/tin-tuc/-/tin/${order + 500}`);
  const reformList = reformPosts(reform, (order) => `/cai-cach-hanh-chinh/-/tin/${order + 700}`);
  return {
    name,
    trap,
    plan: 'bacninh-skhdt-2022',
    asOf: '2022-04-20',
    portal: portalOf(cms, {
      '/': homeWith(
        cms,
        NEWS,
        newsList,
        `<h2><a href="${COLUMN[1]}">${COLUMN[0]}</a></h2>${cms.posts(reformList.slice(0, 2))}`,
      ),
      ...columnAnswers(cms, NEWS, newsList, { perPage: 4, path: (page) => `/tin-tuc?p_p_id=tin&_tin_cur=${page + 1}` }),
      ...columnAnswers(cms, COLUMN, reformList),
    }),
    truth: {
      'article-cadence': {
        outcome: passes ? 'passed' : 'partial',
        details: { byMonth, cchcByMonth: { '2022-01': 1, '2022-02': 1, '2022-03': 1, '2022-04': 1 } },
      },
    },
  };
}

function withPictures(name: string, markup: string, passes: boolean): TrapPortal {
  const cms = nukeviet({ name: 'Sở Nội vụ tỉnh Bình Định', menu: menuWith(COLUMN) });
  const posts = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-viet-${order + 200}.html`);
  const articles = posts.map((post, index): readonly [string, string] => [
    post.path,
    cms.article({ ...post, text: index === 1 ? [...post.text, markup] : post.text }, COLUMN),
  ]);
  return {
    name,
    trap: passes
      ? 'One article of the period has a picture of its own.'
      : 'Logos and share icons are the only pictures in the articles; the plan asks for images.',
    plan: 'binhdinh-snv-2022',
    portal: portalOf(cms, {
      '/': homeWith(cms, COLUMN, posts),
      ...columnAnswers(cms, COLUMN, posts),
      ...Object.fromEntries(articles),
    }),
    truth: {
      'cchc-column': { outcome: passes ? 'passed' : 'partial', details: { newest: '2022-11-08', inPeriod: 11 } },
    },
  };
}

function twoAMonth(): TrapPortal {
  const cms = sharepoint({ name: 'Sở Khoa học và Công nghệ tỉnh Sơn La', menu: menuWith(COLUMN) });
  const days = ['2022-03-24', '2022-03-08', '2022-02-22', '2022-01-27', '2022-01-11'];
  const posts = reformPosts(days, (order) => `/Pages/TinTuc.aspx?CateID=5&ItemID=${order + 60}`);
  return {
    name: 'column-once-in-february',
    trap: 'The plan asks for two a month; February has one, and March is not over at the audit date.',
    plan: 'sonla-skhcn-2022',
    asOf: '2022-03-30',
    portal: whole(cms, posts),
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { newest: '2022-03-24', ageDays: 6, byMonth: { '2022-01': 2, '2022-02': 1, '2022-03': 2 } },
      },
    },
  };
}

function insideSection(): TrapPortal {
  const section: Words = ['Hành chính công', '/hanh-chinh-cong'];
  const column: Words = ['Cải cách TTHC', '/hanh-chinh-cong/cai-cach-tthc'];
  const cms = drupal({ name: 'Sở Khoa học và Công nghệ tỉnh Hưng Yên', menu: menuWith(section) });
  const posts = reformPosts(['2024-05-22', '2024-03-12', '2024-01-16'], (order) => `/node/${order + 800}`);
  return {
    name: 'procedure-column-inside-section',
    trap: 'The column stands inside “Hành chính công”; the home page links to that section only.',
    plan: 'hungyen-skhcn-2024',
    asOf: '2024-06-20',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      '/hanh-chinh-cong': cms.page({
        title: 'Hành chính công',
        main: '<ul><li><a href="/hanh-chinh-cong/cai-cach-tthc">Cải cách TTHC</a></li><li><a href="/hanh-chinh-cong/mot-cua">Bộ phận Một cửa</a></li></ul>',
      }),
      '/hanh-chinh-cong/mot-cua': cms.page({ title: 'Bộ phận Một cửa', main: '<p>Mở cửa từ thứ Hai đến thứ Sáu.</p>' }),
      ...columnAnswers(cms, column, posts),
    }),
    truth: {
      'procedure-column': {
        outcome: 'passed',
        details: { url: '/hanh-chinh-cong/cai-cach-tthc', newest: '2024-05-22', ageDays: 29 },
      },
    },
  };
}

function whole(cms: Cms, posts: readonly Post[]): PortalDefinition {
  return portalOf(cms, { '/': homeWith(cms, COLUMN, posts), ...columnAnswers(cms, COLUMN, posts) });
}
