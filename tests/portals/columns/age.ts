import type { PortalDefinition } from '../../../demo/serve-portal.ts';
import { columnAnswers, homeWith, menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { sharepoint } from '../cms/sharepoint.ts';
import { webforms } from '../cms/webforms.ts';
import { wordpress } from '../cms/wordpress.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, reformPosts, type Post } from '../posts.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
const MENU = menuWith(COLUMN, ['Tin tức', '/tin-tuc']);
const [, ...BEFORE_NOVEMBER] = EVERY_MONTH;
const [, ...BEFORE_OCTOBER] = BEFORE_NOVEMBER;

/** Freshness and months: which day counts, and which does not. */
export const COLUMN_AGE_PORTALS: readonly TrapPortal[] = [
  {
    name: 'column-exactly-thirty-days',
    trap: 'The newest article is exactly maxAgeDays old at the audit date: that is in time.',
    portal: withColumn(nukeviet({ menu: MENU }), reformPosts(['2022-10-21', ...BEFORE_OCTOBER], pathOf)),
    truth: {
      column: {
        outcome: 'passed',
        credit: 1,
        details: {
          url: '/cai-cach-hanh-chinh',
          linkedFromHome: true,
          newest: '2022-10-21',
          ageDays: 30,
          inPeriod: 10,
          undated: 0,
          byMonth: { ...EACH_MONTH_ONE, '2022-11': 0 },
        },
      },
    },
  },
  {
    name: 'column-one-day-too-old',
    trap: 'One day more than maxAgeDays is stale.',
    portal: withColumn(drupal({ menu: MENU }), reformPosts(['2022-10-20', ...BEFORE_OCTOBER], pathOf)),
    truth: {
      column: {
        outcome: 'partial',
        credit: 0.5,
        details: { newest: '2022-10-20', ageDays: 31, inPeriod: 10 },
        gapsAt: ['/cai-cach-hanh-chinh'],
      },
    },
  },
  {
    name: 'column-posts-after-audit',
    trap: 'Articles dated after the audit date do not count, neither for freshness nor for the months.',
    portal: withColumn(liferay({ menu: MENU }), reformPosts(['2022-12-05', '2022-11-21', ...EVERY_MONTH], pathOf)),
    truth: {
      column: {
        outcome: 'passed',
        details: { newest: '2022-11-08', ageDays: 12, inPeriod: 11, byMonth: EACH_MONTH_ONE },
      },
    },
  },
  {
    name: 'column-month-without-article',
    trap: 'Fresh, but May has no article at all.',
    portal: withColumn(dnn({ menu: MENU }), reformPosts(without('2022-05'), pathOf)),
    truth: {
      column: {
        outcome: 'partial',
        credit: 0.5,
        details: { newest: '2022-11-08', inPeriod: 10, byMonth: { ...EACH_MONTH_ONE, '2022-05': 0 } },
      },
    },
  },
  {
    name: 'column-only-last-year',
    trap: 'The column exists, is linked from the home page, and slept all year.',
    portal: withColumn(sharepoint({ menu: MENU }), reformPosts(['2021-12-28', '2021-11-09', '2021-06-15'], pathOf)),
    truth: { column: { outcome: 'failed', credit: 0, details: { inPeriod: 0, byMonth: {} } } },
  },
  {
    name: 'column-empty',
    trap: 'A column without one article.',
    portal: portalOf(wordpress({ menu: MENU }), {
      '/': wordpress({ menu: MENU }).page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      '/cai-cach-hanh-chinh': wordpress({ menu: MENU }).page({
        title: 'Cải cách hành chính',
        main: '<p>Chưa có bài viết nào trong chuyên mục này.</p>',
      }),
    }),
    truth: { column: { outcome: 'failed' } },
  },
  {
    name: 'column-undated',
    trap: 'Articles enough, and no day on the list, on the articles or in their addresses.',
    portal: withColumn(dnn({ menu: MENU }), reformPosts([null, null, null, null], pathOf)),
    truth: { column: { outcome: 'cantTell' } },
  },
  {
    name: 'column-pinned-and-undated',
    trap: 'A pinned article of March stands on top of every page and counts once; one article has no day.',
    portal: withColumn(nukeviet({ menu: MENU }), [pinned('2022-03-03'), ...withUndated()], 5),
    truth: {
      column: {
        outcome: 'passed',
        details: {
          newest: '2022-11-08',
          inPeriod: 12,
          undated: 1,
          byMonth: { ...EACH_MONTH_ONE, '2022-03': 2 },
        },
      },
    },
  },
  {
    name: 'column-old-post-first',
    trap: 'The list begins with an article of 2019 that nothing marks as pinned.',
    portal: withColumn(drupal({ menu: MENU }), reformPosts(['2019-05-06', ...EVERY_MONTH], pathOf), 6),
    truth: {
      column: { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11, byMonth: EACH_MONTH_ONE } },
    },
  },
  {
    name: 'column-paged-by-portlet',
    trap: 'Pages of the list differ only in a long portlet query.',
    portal: withColumn(liferay({ menu: MENU }), reformPosts(EVERY_MONTH, pathOf), 3, portletPage),
    truth: { column: { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11, byMonth: EACH_MONTH_ONE } } },
  },
  {
    name: 'column-fresh-looking',
    trap: 'Clock, marquee, event days, a licence and other news are newer than the newest article, which is of August.',
    portal: withColumn(
      webforms({
        menu: MENU,
        header:
          '<div class="clock">Hôm nay: Chủ nhật, 20/11/2022</div><marquee>Hướng tới kỷ niệm ngày 22/12/2022 và Tết dương lịch 01/01/2023</marquee>',
        aside:
          '<div class="box"><h3>Tin xem nhiều</h3><ul><li><a href="/tin-tuc/1.html">Khai trương phòng đo</a> (19/11/2022)</li></ul></div>',
        footer: 'Giấy phép số 4/GP-STTTT ngày 16/11/2022 - Phiên bản 1.2.08.11.22',
      }),
      reformPosts(EVERY_MONTH.slice(3), pathOf).map((post) => ({
        ...post,
        text: [...post.text, 'Hội nghị sẽ tổ chức vào ngày 18/11/2022, góp ý gửi trước ngày 31/12/2022.'],
      })),
    ),
    truth: {
      column: { outcome: 'partial', details: { newest: '2022-08-16', ageDays: 96, inPeriod: 8 } } satisfies Truth,
    },
  },
];

function withColumn(
  cms: Cms,
  posts: readonly Post[],
  perPage?: number,
  path?: (page: number) => string,
): PortalDefinition {
  const paging = { ...(perPage === undefined ? {} : { perPage }), ...(path === undefined ? {} : { path }) };
  return portalOf(cms, { '/': homeWith(cms, COLUMN, posts), ...columnAnswers(cms, COLUMN, posts, paging) });
}

function pathOf(order: number): string {
  return `/cai-cach-hanh-chinh/bai-viet-${order + 200}.html`;
}

function portletPage(page: number): string {
  return `/cai-cach-hanh-chinh?p_p_id=101_INSTANCE_a8Kd&p_p_lifecycle=0&p_p_state=normal&_101_INSTANCE_a8Kd_delta=3&_101_INSTANCE_a8Kd_cur=${page + 1}`;
}

function without(month: string): readonly string[] {
  return EVERY_MONTH.filter((day) => !day.startsWith(month));
}

function pinned(day: string): Post {
  return {
    title: 'Nội quy Bộ phận Một cửa',
    path: '/cai-cach-hanh-chinh/noi-quy.html',
    day,
    pinned: true,
    text: ['Giữ trật tự, lấy số, chờ tới lượt; mọi góp ý ghi vào sổ đặt tại quầy.'],
  };
}

function withUndated(): readonly Post[] {
  return reformPosts([...EVERY_MONTH.slice(0, 2), null, ...EVERY_MONTH.slice(2)], pathOf);
}
