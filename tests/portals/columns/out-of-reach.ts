import type { PortalRequest } from '../../../demo/serve-portal.ts';
import { columnAnswers, homeWith, menuWith, portalOf, type Words } from '../cms.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { wordpress } from '../cms/wordpress.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, newsPosts, reformPosts } from '../posts.ts';
import type { TrapPortal } from '../trap-portal.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
const MENU = menuWith(COLUMN);
const GREETING = '<p>Chào mừng bạn đến với cổng của Sở.</p>';
const POSTS = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-viet-${order + 200}.html`);

/** Columns that a firewall, a redirect or a missing link keeps away. */
export const COLUMN_REACH_PORTALS: readonly TrapPortal[] = [
  {
    name: 'column-answers-403',
    trap: 'A firewall refuses the column and nothing else.',
    portal: portalOf(drupal({ menu: MENU }), {
      '/': drupal({ menu: MENU }).page({ title: 'Trang chủ', main: GREETING }),
      '/cai-cach-hanh-chinh': { status: 403, body: '<h1>Request blocked</h1>' },
    }),
    truth: { column: { outcome: 'cantTell' } },
    crawl: { errors: [{ path: '/cai-cach-hanh-chinh', reason: 'http-403' }] },
  },
  {
    name: 'column-connection-broken',
    trap: 'The connection breaks whenever the column is asked for.',
    portal: portalOf(liferay({ menu: MENU }), {
      '/': liferay({ menu: MENU }).page({ title: 'Trang chủ', main: GREETING }),
      '/cai-cach-hanh-chinh': { reset: true },
    }),
    truth: { column: { outcome: 'cantTell' } },
    crawl: { errors: [{ path: '/cai-cach-hanh-chinh', reason: 'reset' }] },
  },
  {
    name: 'column-redirects-away',
    trap: 'The menu’s column redirects to another host.',
    portal: portalOf(nukeviet({ menu: MENU }), {
      '/': nukeviet({ menu: MENU }).page({ title: 'Trang chủ', main: GREETING }),
      '/cai-cach-hanh-chinh': { status: 302, headers: { location: 'http://cchc.portal.invalid/' } },
    }),
    truth: { column: { outcome: 'cantTell' } },
  },
  onlyInSitemap(),
];

function onlyInSitemap(): TrapPortal {
  const news: Words = ['Tin tức', '/tin-tuc'];
  const cms = wordpress({ menu: menuWith(news) });
  const newsList = newsPosts(EVERY_MONTH, (order) => `/tin-tuc/ban-tin-${order + 100}/`);
  return {
    name: 'column-only-in-sitemap-xml',
    trap: 'No page links to the column; sitemap.xml names it.',
    portal: portalOf(cms, {
      '/': homeWith(cms, news, newsList),
      ...columnAnswers(cms, news, newsList),
      ...columnAnswers(cms, COLUMN, POSTS),
      '/sitemap.xml': ({ origin }: PortalRequest) => ({
        headers: { 'content-type': 'application/xml' },
        body: `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${origin}/tin-tuc</loc></url><url><loc>${origin}/cai-cach-hanh-chinh</loc></url></urlset>`,
      }),
    }),
    truth: {
      column: { outcome: 'partial', details: { linkedFromHome: false, newest: '2022-11-08', byMonth: EACH_MONTH_ONE } },
    },
  };
}
