import type { Answer, PortalRequest } from '../../../demo/serve-portal.ts';
import { columnAnswers, homeWith, menuWith, portalOf, type Words } from '../cms.ts';
import { drupal } from '../cms/drupal.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { wordpress } from '../cms/wordpress.ts';
import { EVERY_MONTH, newsPosts } from '../posts.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';
import { ABOLISHED, PROCEDURES, referenceOf, tableOf } from './procedure.ts';

const NEWS: Words = ['Tin tức', '/tin-tuc'];
const LIST: Words = ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'];
const NEWS_POSTS = newsPosts(EVERY_MONTH, (order) => `/tin-tuc/ban-tin-${order + 100}.html`);
const REFERENCE = referenceOf(PROCEDURES, [ABOLISHED]);
const ALL = { reference: 8, listed: 8, coverage: 1, missing: [], abolishedListed: [], unknown: [] };
const BARE = { link: () => null };
const ROWS = (cms: { page: (content: { title: string; main: string }) => string }): string =>
  cms.page({ title: LIST[0], main: tableOf(PROCEDURES, BARE) });

/** No link of the portal leads to the list: only sitemap.xml names its address. */
export const PROCEDURE_SITEMAP_PORTALS: readonly TrapPortal[] = [
  named(),
  aloneOnHome(),
  answering(
    'procedures-in-sitemap-500',
    'The address that the sitemap names answers 500.',
    { status: 500, body: 'x' },
    {
      outcome: 'cantTell',
      credit: 0,
      details: { missing: [] },
    },
  ),
  answering(
    'procedures-in-sitemap-404',
    'The address that the sitemap names is gone.',
    { status: 404, body: 'x' },
    {
      outcome: 'failed',
      credit: 0,
      gapsAt: ['/'],
    },
  ),
  newsOnProcedures(),
  hotlineOnly(),
];

function sitemap(...paths: readonly string[]): Answer {
  return ({ origin }: PortalRequest) => ({
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')}</urlset>`,
  });
}

function named(): TrapPortal {
  const cms = drupal({ menu: menuWith(NEWS) });
  return {
    name: 'procedures-only-in-sitemap-xml',
    trap: 'No page links to the list of procedures; sitemap.xml names it, and its second page is turned from there.',
    procedures: REFERENCE,
    portal: portalOf(cms, {
      '/': homeWith(cms, NEWS, NEWS_POSTS),
      '/sitemap.xml': sitemap(NEWS[1], '/gioi-thieu', LIST[1]),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      [LIST[1]]: cms.page({
        title: LIST[0],
        main: tableOf(PROCEDURES.slice(0, 5), BARE) + cms.pager([LIST[1], `${LIST[1]}?page=1`], 0),
      }),
      [`${LIST[1]}?page=1`]: cms.page({
        title: LIST[0],
        main: tableOf(PROCEDURES.slice(5), BARE) + cms.pager([LIST[1], `${LIST[1]}?page=1`], 1),
      }),
    }),
    truth: { 'procedure-set': { outcome: 'passed', credit: 1, details: ALL } },
  };
}

function aloneOnHome(): TrapPortal {
  const cms = nukeviet({ menu: [] });
  return {
    name: 'procedures-in-sitemap-of-a-bare-home',
    trap: 'The home page is a greeting without a menu; sitemap.xml names the list.',
    procedures: REFERENCE,
    portal: portalOf(cms, {
      '/': '<!doctype html><meta charset="utf-8"><title>Sở Khoa học và Công nghệ Nghệ An</title><h1>Sở Khoa học và Công nghệ Nghệ An</h1><p>Kính chào quý khách ghé thăm trang của Sở, chúc một ngày làm việc nhiều niềm vui.</p>',
      '/sitemap.xml': sitemap(LIST[1]),
      [LIST[1]]: ROWS(cms),
    }),
    truth: { 'procedure-set': { outcome: 'passed', credit: 1, details: ALL } },
    crawl: { requestsAtMost: 8 },
  };
}

function answering(name: string, trap: string, answer: Answer, truth: Truth): TrapPortal {
  const cms = drupal({ menu: menuWith(NEWS) });
  return {
    name,
    trap,
    procedures: REFERENCE,
    portal: portalOf(cms, {
      '/': homeWith(cms, NEWS, NEWS_POSTS),
      '/sitemap.xml': sitemap(NEWS[1], LIST[1]),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      [LIST[1]]: answer,
    }),
    truth: { 'procedure-set': truth },
  };
}

function newsOnProcedures(): TrapPortal {
  const cms = wordpress({ menu: menuWith(NEWS) });
  const posts = newsPosts(EVERY_MONTH, (order) => `/tin-ve-thu-tuc/bai-${order}`);
  return {
    name: 'news-on-procedures-in-sitemap-xml',
    trap: 'What the sitemap names after procedures is a category of news; there is no list.',
    procedures: REFERENCE,
    portal: portalOf(cms, {
      '/': homeWith(cms, NEWS, NEWS_POSTS),
      '/sitemap.xml': sitemap(NEWS[1], '/category/thu-tuc-hanh-chinh'),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, ['Thủ tục hành chính', '/category/thu-tuc-hanh-chinh'], posts),
    }),
    truth: { 'procedure-set': { outcome: 'failed', credit: 0, gapsAt: ['/'] } },
  };
}

function hotlineOnly(): TrapPortal {
  const cms = drupal({ menu: menuWith(NEWS) });
  return {
    name: 'hotline-only-in-sitemap-xml',
    trap: 'A page with the hotline stands in sitemap.xml alone: it is not one link from the home page.',
    portal: portalOf(cms, {
      '/': homeWith(cms, NEWS, NEWS_POSTS),
      '/sitemap.xml': sitemap(NEWS[1], '/duong-day-nong'),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      '/duong-day-nong': cms.page({ title: 'Đường dây nóng', main: '<p>Đường dây nóng: 0238.300.0150</p>' }),
    }),
    truth: { hotline: { outcome: 'failed', credit: 0 } },
  };
}
