import type { Answer, PortalDefinition, PortalRequest } from '../../../demo/serve-portal.ts';
import { columnAnswers, homeWith, menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { webforms } from '../cms/webforms.ts';
import { wordpress } from '../cms/wordpress.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, reformPosts, type Post } from '../posts.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
const MENU = menuWith(COLUMN);
const POSTS = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-viet-${order + 200}.html`);
const HALF = 6;
const ALIVE: Truth = { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11, byMonth: EACH_MONTH_ONE } };
const CHALLENGE =
  '<!DOCTYPE html><html><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"><noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={cvId:"3",cType:"managed"};</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></head><body><div id="challenge-running"></div></body></html>';

/** Unknown is never failed: what was not read may hold what is sought. */
export const COLUMN_UNKNOWN_PORTALS: readonly TrapPortal[] = [
  {
    name: 'column-answers-500',
    trap: 'The menu names the column; its page answers 500 every time.',
    portal: withHome(nukeviet({ menu: MENU }), { '/cai-cach-hanh-chinh': { status: 500, body: 'Lỗi máy chủ' } }, []),
    truth: { column: { outcome: 'cantTell', credit: 0 } },
    crawl: { errors: [{ path: '/cai-cach-hanh-chinh', reason: 'http-500' }] },
  },
  {
    name: 'column-second-page-500',
    trap: 'The first page is fresh; the months before June stand on a page that answers 500.',
    portal: halved(drupal({ menu: MENU }), { status: 500, body: 'error' }),
    truth: { column: { outcome: 'cantTell', details: { newest: '2022-11-08' } } },
    crawl: { errors: [{ path: '/cai-cach-hanh-chinh?page=1', reason: 'http-500' }] },
  },
  {
    name: 'column-filled-by-script',
    trap: 'The list is an empty element that a script fills.',
    portal: withHome(
      wordpress({ menu: MENU }),
      {
        '/cai-cach-hanh-chinh':
          '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cải cách hành chính</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.8f2c.js"></script></body></html>',
      },
      [],
    ),
    truth: { column: { outcome: 'cantTell' } },
  },
  {
    name: 'column-load-more-by-script',
    trap: 'The list shows the newest six; a button without an address would load the others.',
    portal: moreBy(
      '<div class="text-center"><button type="button" class="btn load-more" onclick="loadMore()">Xem thêm</button></div>',
    ),
    truth: { column: { outcome: 'cantTell', details: { newest: '2022-11-08' } } },
  },
  {
    name: 'column-load-more-by-link',
    trap: '“Xem thêm” at the end of the list is a link to its next part.',
    portal: moreBy(
      '<div class="text-center"><a class="btn load-more" href="/cai-cach-hanh-chinh?page=1">Xem thêm</a></div>',
    ),
    truth: { column: ALIVE },
  },
  {
    name: 'column-paged-by-postback',
    trap: 'The second page comes only in answer to a form post.',
    portal: posted((cms) =>
      cms.page({ title: COLUMN[0], main: `${cms.posts(POSTS.slice(HALF))}${cms.pager(['', ''], 1)}` }),
    ),
    truth: { column: ALIVE },
    crawl: { posts: true },
  },
  {
    name: 'column-postback-refused',
    trap: 'The form post for the second page is answered with 500.',
    portal: posted(() => ({ status: 500, body: 'Invalid viewstate' })),
    truth: { column: { outcome: 'cantTell', details: { newest: '2022-11-08' } } },
    crawl: { posts: true },
  },
  {
    name: 'column-kept-from-robots',
    trap: 'robots.txt asks robots not to read the column.',
    portal: withRobots(),
    truth: { column: { outcome: 'cantTell' } },
    crawl: { skipped: [{ path: '/cai-cach-hanh-chinh', reason: 'robots' }], neverAsked: ['/cai-cach-hanh-chinh'] },
  },
  {
    name: 'column-robots-ignored',
    trap: 'The same portal for an auditor who is entitled to read all of it.',
    portal: withRobots(),
    options: ['--ignore-robots'],
    truth: { column: ALIVE },
  },
  {
    name: 'column-challenged',
    trap: 'A firewall answers the column with a challenge and status 200.',
    portal: withHome(nukeviet({ menu: MENU }), { '/cai-cach-hanh-chinh': CHALLENGE }, []),
    truth: { column: { outcome: 'cantTell' } },
    crawl: { errors: [{ path: '/cai-cach-hanh-chinh', reason: 'challenge' }] },
  },
];

function withHome(cms: Cms, answers: Readonly<Record<string, Answer>>, posts: readonly Post[]): PortalDefinition {
  const home =
    posts.length > 0 ? homeWith(cms, COLUMN, posts) : cms.page({ title: 'Trang chủ', main: '<p>Chào bạn.</p>' });
  return portalOf(cms, { '/': home, ...answers });
}

function halved(cms: Cms, second: Answer): PortalDefinition {
  const answers = { ...columnAnswers(cms, COLUMN, POSTS, { perPage: HALF }), '/cai-cach-hanh-chinh?page=1': second };
  return withHome(cms, answers, POSTS);
}

function moreBy(more: string): PortalDefinition {
  const cms = wordpress({ menu: MENU });
  return withHome(
    cms,
    {
      ...columnAnswers(cms, COLUMN, POSTS),
      '/cai-cach-hanh-chinh': cms.page({ title: COLUMN[0], main: `${cms.posts(POSTS.slice(0, HALF))}${more}` }),
      '/cai-cach-hanh-chinh?page=1': cms.page({ title: COLUMN[0], main: cms.posts(POSTS.slice(HALF)) }),
    },
    POSTS,
  );
}

function posted(second: (cms: Cms) => string | { readonly status: number; readonly body: string }): PortalDefinition {
  const cms = webforms({ menu: MENU });
  const first = cms.page({ title: COLUMN[0], main: `${cms.posts(POSTS.slice(0, HALF))}${cms.pager(['', ''], 0)}` });
  return withHome(
    cms,
    {
      ...columnAnswers(cms, COLUMN, POSTS),
      '/cai-cach-hanh-chinh': ({ method, body }: PortalRequest) =>
        method === 'POST' && new URLSearchParams(body).get('__EVENTARGUMENT') === 'Page$2' ? second(cms) : first,
    },
    POSTS,
  );
}

function withRobots(): PortalDefinition {
  const cms = liferay({ menu: MENU });
  return withHome(
    cms,
    {
      ...columnAnswers(cms, COLUMN, POSTS, { perPage: HALF }),
      '/robots.txt': {
        headers: { 'content-type': 'text/plain' },
        body: '\ufeffUser-agent: *\r\nDisallow: /cai-cach-hanh-chinh\r\n',
      },
    },
    [],
  );
}
