import type { Answer } from '../../demo/serve-portal.ts';
import { columnAnswers, homeWith, menuWith, portalOf, type Words } from './cms.ts';
import { drupal } from './cms/drupal.ts';
import { liferay } from './cms/liferay.ts';
import { nukeviet } from './cms/nukeviet.ts';
import { wordpress } from './cms/wordpress.ts';
import { dnn } from './cms/dnn.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, newsPosts, reformPosts, shownDay } from './posts.ts';
import { ABOLISHED, PROCEDURES, referenceOf, tableOf } from './procedures/procedure.ts';
import type { TrapPortal } from './trap-portal.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
const LIST: Words = ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'];
const POSTS = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-${order + 200}`);
const ALIVE = { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11, byMonth: EACH_MONTH_ONE } } as const;
const BARE = { link: () => null };

/** Traps that fit no other group: neighbours, twins, marks and second days. */
export const ODD_PORTALS: readonly TrapPortal[] = [
  headline(),
  twoColumns(),
  sortings(),
  marked(),
  updated(),
  nofollow('home-says-nofollow', true),
  nofollow('menu-says-nofollow', false),
  mixedDates(),
  relatedSame(),
];

function headline(): TrapPortal {
  const cms = nukeviet({ menu: menuWith(['Tin tức', '/tin-tuc']) });
  const posts = newsPosts(EVERY_MONTH, (n) => `/tin-tuc/ban-tin-${n + 100}`).map((post, index) =>
    index === 1 ? { ...post, title: 'Công an huyện công bố đường dây nóng 0238.300.0999 về an ninh mạng' } : post,
  );
  return {
    name: 'hotline-in-headline',
    trap: 'A headline on the home page gives the hotline of the district police.',
    portal: portalOf(cms, {
      '/': homeWith(cms, ['Tin tức', '/tin-tuc'], posts),
      ...columnAnswers(cms, ['Tin tức', '/tin-tuc'], posts),
    }),
    truth: { hotline: { outcome: 'failed' } },
  };
}
function twoColumns(): TrapPortal {
  const old: Words = ['Cải cách hành chính', '/cchc-cu'];
  const live: Words = ['Tin cải cách hành chính', '/tin-cchc'];
  const cms = drupal({ menu: menuWith(old) });
  const oldPosts = reformPosts(['2019-03-02', '2018-05-07'], (n) => `/cchc-cu/${n + 20}`);
  const posts = reformPosts(EVERY_MONTH, (n) => `/tin-cchc/${n + 300}`).map((p, i) => ({
    ...p,
    title: `${p.title} ${i + 1}`,
  }));
  return {
    name: 'column-two-candidates',
    trap: 'The menu’s column was abandoned in 2019; a block on the home page leads to the one that is alive.',
    portal: portalOf(cms, {
      '/': homeWith(cms, live, posts),
      ...columnAnswers(cms, old, oldPosts),
      ...columnAnswers(cms, live, posts, { perPage: 6 }),
    }),
    truth: { column: { ...ALIVE, details: { ...ALIVE.details, url: '/tin-cchc', linkedFromHome: true } } },
  };
}
function sortings(): TrapPortal {
  const cms = liferay({ menu: menuWith(LIST) });
  const main = `<p><a href="?sort=ma&dir=asc">Mã</a> <a href="?sort=ten&dir=asc">Tên</a> <a href="?sort=ten&dir=desc">Tên</a> <a href="?print=1">Bản in</a> <a href="?delta=50">50/trang</a></p>${tableOf(PROCEDURES, BARE)}`;
  const list = cms.page({ title: LIST[0], main });
  return {
    name: 'procedures-sorted-otherwise',
    trap: 'Sortings, sizes and a print twin of one list are not further lists.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào.</p>' }),
      [LIST[1]]: list,
      [`${LIST[1]}?*`]: list,
    }),
    procedures: referenceOf(),
    truth: { 'procedure-set': { outcome: 'passed', details: { listed: 8, duplicates: [], unknown: [] } } },
    crawl: { requestsAtMost: 60 },
  };
}
function marked(): TrapPortal {
  const cms = dnn({ menu: menuWith(LIST) });
  return {
    name: 'procedures-abolished-marked',
    trap: 'The abolished one still stands in the table, marked as abolished beside its name.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào.</p>' }),
      [LIST[1]]: cms.page({
        title: 'Danh mục thủ tục hành chính',
        main: tableOf([...PROCEDURES, { ...ABOLISHED, name: `${ABOLISHED.name} (đã bãi bỏ)` }], BARE),
      }),
    }),
    procedures: referenceOf(PROCEDURES, [ABOLISHED]),
    truth: { 'procedure-set': { outcome: 'passed', details: { abolishedListed: [], unknown: [] } } },
  };
}
function updated(): TrapPortal {
  const cms = wordpress({ menu: menuWith(COLUMN), times: false });
  const posts = reformPosts(EVERY_MONTH.slice(3), (n) => `/cai-cach-hanh-chinh/bai-${n + 200}`);
  const list = posts
    .map(
      (p) =>
        `<article class="post"><h2><a href="${p.path}">${p.title}</a></h2><div class="meta">Ngày đăng: ${shownDay(p.day ?? '')} - Cập nhật: 18/11/2022</div></article>`,
    )
    .join('');
  const pages = posts.map((p): [string, Answer] => [
    p.path,
    cms.page({
      title: p.title,
      trail: [COLUMN],
      main: `<p class="meta">Ngày đăng: ${shownDay(p.day ?? '')}. Cập nhật lần cuối: 18/11/2022</p><p>${p.text.join('</p><p>')}</p>`,
    }),
  ]);
  return {
    name: 'column-updated-days',
    trap: 'Each article shows its day of posting and a later day of change.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào.</p>' }),
      [COLUMN[1]]: cms.page({ title: COLUMN[0], main: list }),
      ...Object.fromEntries(pages),
    }),
    truth: { column: { outcome: 'partial', details: { newest: '2022-08-16', ageDays: 96 } } },
  };
}
function nofollow(name: string, meta: boolean): TrapPortal {
  const cms = nukeviet({ menu: menuWith(COLUMN) });
  const change = (html: string): string =>
    meta
      ? html.replace('<head>', '<head><meta name="robots" content="noindex, nofollow">')
      : html.replaceAll('<a ', '<a rel="nofollow" ');
  const { answers } = portalOf(cms, {
    '/': homeWith(cms, COLUMN, POSTS),
    ...columnAnswers(cms, COLUMN, POSTS, { perPage: 6 }),
  });
  return {
    name,
    trap: meta ? 'The home page asks robots by a meta element to follow nothing.' : 'Every link is marked nofollow.',
    portal: {
      answers: Object.fromEntries(
        Object.entries(answers).map(([k, v]): [string, Answer] => [k, typeof v === 'string' ? change(v) : v]),
      ),
    },
    truth: { column: { outcome: ['passed', 'cantTell'] } },
  };
}
function mixedDates(): TrapPortal {
  const cms = drupal({ menu: menuWith(COLUMN) });
  const forms = (d: string, i: number): string => {
    const [y, m, day] = d.split('-').map(Number);
    return (
      [
        `${day}/${m}/${y}`,
        `${day}-${m}-${y} 10:00`,
        `${day}.${m}.${y}`,
        `Ngày ${day} tháng ${m} năm ${y}`,
        `${y}-${String(m).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        `04:36' PM - Thứ hai, ${day}/${m}/${y}`,
      ][i % 6] ?? ''
    );
  };
  const list = POSTS.map(
    (p, i) => `<div class="row"><h4><a href="${p.path}">${p.title}</a></h4><i>${forms(p.day ?? '', i)}</i></div>`,
  ).join('');
  return {
    name: 'column-days-in-six-forms',
    trap: 'The list writes its days in six ways.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào.</p>' }),
      ...columnAnswers(cms, COLUMN, POSTS),
      [COLUMN[1]]: cms.page({ title: COLUMN[0], main: list }),
    }),
    truth: { column: ALIVE },
  };
}
function relatedSame(): TrapPortal {
  const cms = liferay({ menu: menuWith(COLUMN) });
  const shown = POSTS.map((p) => ({ ...p, day: null }));
  const pages = POSTS.map((p, i): [string, Answer] => [
    p.path,
    cms.page({
      title: p.title,
      trail: [COLUMN],
      main: `<p>${p.text.join('</p><p>')}</p>${i === 3 ? '' : `<p class="date">Ngày đăng: ${shownDay(p.day ?? '')}</p>`}<h3>Các tin khác</h3><ul>${POSTS.slice(
        0,
        4,
      )
        .map((o) => `<li><a href="${o.path}">${o.title}</a> (19/11/2022)</li>`)
        .join('')}</ul><div id="comments"><p>Bình luận: Nguyễn Thử, 17/11/2022</p></div>`,
    }),
  ]);
  return {
    name: 'column-days-of-neighbours',
    trap: 'Undated list; each article shows its day below, then neighbours’ days and a comment’s; the fourth shows none of its own.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào.</p>' }),
      [COLUMN[1]]: cms.page({ title: COLUMN[0], main: cms.posts(shown) }),
      ...Object.fromEntries(pages),
    }),
    truth: {
      column: {
        outcome: ['partial', 'cantTell'],
        details: { newest: '2022-11-08', undated: 1, byMonth: { ...EACH_MONTH_ONE, '2022-08': 0 } },
      },
    },
  };
}
