import type { Answer, PortalRequest } from '../../../demo/serve-portal.ts';
import { columnAnswers, homeWith, menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { wordpress } from '../cms/wordpress.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, reformPosts } from '../posts.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
const MENU = menuWith(COLUMN);
const POSTS = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-viet-${order + 200}.html`);
const ALIVE: Truth = { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11, byMonth: EACH_MONTH_ONE } };

/** Lists whose pages lie about how many they are, where they begin, or which page they are. */
export const COLUMN_PAGING_PORTALS: readonly TrapPortal[] = [
  withoutEnd(
    'column-pager-without-end',
    'After the last page every further one is empty and still links to the next.',
    '',
  ),
  withoutEnd('column-pager-repeating', 'After the last page every further one shows the last page again.', 'last'),
  oldestFirst(),
  deepArchive(),
  canonicalLies(),
  relativeToBase(),
  rawAddresses(),
  repeatedOnPage(),
];

function withoutEnd(name: string, trap: string, beyond: '' | 'last'): TrapPortal {
  const cms = wordpress({ menu: MENU });
  const page = (number: number): string => {
    const last = cms.posts(POSTS.slice(6));
    const shown =
      number === 1
        ? cms.posts(POSTS.slice(0, 6))
        : number === 2 || beyond === 'last'
          ? last
          : '<p>Không có bài viết.</p>';
    return cms.page({
      title: COLUMN[0],
      main: `${shown}<nav class="pagination"><a class="next page-numbers" href="/cai-cach-hanh-chinh?trang=${number + 1}">Trang sau</a></nav>`,
    });
  };
  return {
    name,
    trap,
    portal: portalOf(cms, {
      '/': homeWith(cms, COLUMN, POSTS),
      ...columnAnswers(cms, COLUMN, POSTS),
      '/cai-cach-hanh-chinh': page(1),
      '/cai-cach-hanh-chinh?*': ({ query }: PortalRequest) => page(Number(query.get('trang'))),
    }),
    truth: { column: ALIVE },
    crawl: { requestsAtMost: 80 },
  };
}

function oldestFirst(): TrapPortal {
  const cms = drupal({ menu: MENU });
  const ascending = POSTS.toReversed();
  return {
    name: 'column-oldest-first',
    trap: 'The list begins with January; the newest article stands on its last page.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      ...columnAnswers(cms, COLUMN, ascending, { perPage: 4 }),
    }),
    truth: { column: ALIVE },
  };
}

/** 400 articles back to 2012: the period needs the first three pages of forty. */
function deepArchive(): TrapPortal {
  const cms = nukeviet({ menu: MENU });
  const years = Array.from({ length: 10 }, (_, index) => 2021 - index);
  const days = years.flatMap((year) => Array.from({ length: 39 }, (_, index) => day(year, 364 - index * 9)));
  const posts = reformPosts([...EVERY_MONTH, ...days], (order) => `/cai-cach-hanh-chinh/bai-viet-${order + 200}.html`);
  return {
    name: 'column-deep-archive',
    trap: 'Forty pages back to 2012: only those of the period matter.',
    portal: portalOf(cms, {
      '/': homeWith(cms, COLUMN, posts),
      ...columnAnswers(cms, COLUMN, posts, { perPage: 10, path: (page) => `/cai-cach-hanh-chinh/page-${page + 1}/` }),
    }),
    truth: { column: ALIVE },
    crawl: { focusedAtMost: 30 },
  };
}

function day(year: number, dayOfYear: number): string {
  return new Date(Date.UTC(year, 0, dayOfYear)).toISOString().slice(0, 10);
}

function canonicalLies(): TrapPortal {
  const cms = liferay({ menu: MENU });
  const { answers } = portalOf(cms, {
    '/': homeWith(cms, COLUMN, POSTS),
    ...columnAnswers(cms, COLUMN, POSTS, { perPage: 4 }),
  });
  const lying = Object.entries(answers).map(([path, html]): [string, Answer] => [
    path,
    typeof html === 'string' ? html.replace('</head>', '<link rel="canonical" href="/"></head>') : html,
  ]);
  return {
    name: 'canonical-is-always-home',
    trap: 'Every page claims by its canonical link to be the home page.',
    portal: { answers: Object.fromEntries(lying) },
    truth: { column: { ...ALIVE, details: { ...ALIVE.details, url: '/cai-cach-hanh-chinh', linkedFromHome: true } } },
  };
}

function relativeToBase(): TrapPortal {
  const cms = dnn({ menu: MENU });
  const { answers } = portalOf(cms, {
    '/': homeWith(cms, COLUMN, POSTS),
    ...columnAnswers(cms, COLUMN, POSTS, { perPage: 4 }),
  });
  const based = Object.entries(answers).map(([path, html]): [string, Answer] => [
    path,
    typeof html === 'string'
      ? html.replace('<head id="Head">', '<head id="Head"><base href="/">').replaceAll(/href="\/(?=[^"])/g, 'href="')
      : html,
  ]);
  return {
    name: 'links-relative-to-base',
    trap: 'All links are relative and mean the base element’s folder, not the page’s.',
    portal: { answers: Object.fromEntries(based) },
    truth: { column: ALIVE },
  };
}

function rawAddresses(): TrapPortal {
  const column: Words = ['Cải cách hành chính', '/chuyên-mục/cải-cách-hành-chính'];
  const cms = wordpress({ menu: menuWith(column) });
  const posts = reformPosts(EVERY_MONTH, (order) => `/chuyên-mục/bài-số-${order}`);
  return {
    name: 'addresses-in-vietnamese',
    trap: 'Addresses are written with their letters, not percent-encoded.',
    portal: portalOf(cms, { '/': homeWith(cms, column, posts), ...columnAnswers(cms, column, posts, { perPage: 6 }) }),
    truth: { column: ALIVE },
  };
}

function repeatedOnPage(): TrapPortal {
  const cms: Cms = nukeviet({ menu: MENU });
  const top = POSTS.slice(0, 3);
  const slider = `<div class="carousel">${top.map((post) => `<div class="item"><a href="${post.path}"><img src="/uploads/anh.jpg" alt="${post.title}" width="600" height="300"></a><h4><a href="${post.path}">${post.title}</a></h4></div>`).join('')}</div>`;
  return {
    name: 'column-repeats-its-posts',
    trap: 'The newest three stand in a slider above the list, in the list, and in a box of most read.',
    portal: portalOf(cms, {
      '/': homeWith(cms, COLUMN, POSTS),
      ...columnAnswers(cms, COLUMN, POSTS),
      [COLUMN[1]]: cms.page({
        title: COLUMN[0],
        main: `${slider}${cms.posts(POSTS)}<h3>Đọc nhiều</h3>${cms.posts(top)}`,
      }),
    }),
    truth: { column: ALIVE },
  };
}
