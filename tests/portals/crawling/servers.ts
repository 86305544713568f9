import type { PortalResponse } from '../../../demo/serve-portal.ts';
import { columnAnswers, homeWith, menuWith, portalOf, type Words } from '../cms.ts';
import { drupal } from '../cms/drupal.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { wordpress } from '../cms/wordpress.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, newsPosts, reformPosts } from '../posts.ts';
import type { TrapPortal } from '../trap-portal.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
const NEWS: Words = ['Tin tức', '/tin-tuc'];
const HOTLINE: Words = ['Đường dây nóng', '/duong-day-nong'];

const NOTHING_KNOWN: TrapPortal['truth'] = {
  column: { outcome: 'cantTell' },
  'procedure-set': { outcome: 'cantTell' },
  'procedure-detail': { outcome: 'cantTell' },
  hotline: { outcome: 'cantTell' },
};

/** Servers that answer otherwise than a server should. */
export const SERVER_PORTALS: readonly TrapPortal[] = [
  soft404(),
  challengeEverywhere(),
  {
    name: 'home-is-a-shell',
    trap: 'The start page is an application: an empty element and a script.',
    portal: {
      answers: {},
      otherwise:
        '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Sở Khoa học và Công nghệ Nghệ An</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.8f2c.js"></script></body></html>',
    },
    truth: NOTHING_KNOWN,
  },
  {
    name: 'home-under-maintenance',
    trap: 'The start page says that the portal is being maintained, with status 200; all else is 404.',
    portal: {
      answers: {
        '/': '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thông báo</title></head><body><h1>Hệ thống đang bảo trì</h1><p>Cổng thông tin tạm ngừng hoạt động để nâng cấp, vui lòng quay lại sau.</p></body></html>',
      },
    },
    exit: 3,
    crawl: { ended: ['unreachable'] },
    truth: NOTHING_KNOWN,
  },
  throttled(),
  redirectLoop(),
];

function soft404(): TrapPortal {
  const cms = nukeviet({ menu: menuWith(COLUMN, HOTLINE, NEWS) });
  const news = newsPosts(EVERY_MONTH, (order) => `/tin-tuc/ban-tin-${order + 100}.html`);
  const kept = menuWith(NEWS).filter(([, path]) => path !== '/');
  return {
    name: 'soft-404',
    trap: 'Pages that do not exist answer 200 with the full menu and the latest news; the column and the hotline are such.',
    portal: {
      answers: {
        '/': homeWith(cms, NEWS, news),
        ...Object.fromEntries(
          kept.map(([words, path]) => [path, cms.page({ title: words, main: `<p>${words} của Sở.</p>` })]),
        ),
        ...columnAnswers(cms, NEWS, news),
      },
      otherwise: () =>
        cms.page({
          title: 'Thông tin',
          main: `<p>Rất tiếc, trang bạn tìm không tồn tại hoặc đã bị xóa.</p><h3>Tin mới</h3>${cms.posts(news.slice(0, 3))}`,
        }),
    },
    truth: { column: { outcome: 'failed' }, hotline: { outcome: 'failed' } },
  };
}

function challengeEverywhere(): TrapPortal {
  return {
    name: 'challenge-everywhere',
    trap: 'A shield answers every address with the same script and status 200.',
    portal: {
      answers: {},
      otherwise:
        '<html><head><meta charset="utf-8"><script>(function(){var c="TS01a2b3";document.cookie="TSPD_101="+c+"; path=/";window.location.reload(true);})();</script><noscript>Please enable JavaScript to view the page content.<br/>Your support ID is: 1498812345678901234.</noscript></head><body></body></html>',
    },
    exit: 3,
    truth: NOTHING_KNOWN,
    crawl: { ended: ['unreachable'] },
  };
}

function throttled(): TrapPortal {
  const cms = wordpress({ menu: menuWith(COLUMN) });
  const posts = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-viet-${order + 200}/`);
  const answers = columnAnswers(cms, COLUMN, posts);
  const list = cms.page({ title: COLUMN[0], main: cms.posts(posts) });
  return {
    name: 'throttled',
    trap: 'The first request for the column is told to come back in a second.',
    portal: () => {
      let asked = 0;
      const later = (): PortalResponse | string => {
        asked += 1;
        return asked === 1 ? { status: 429, headers: { 'retry-after': '1' }, body: 'Too many requests' } : list;
      };
      return portalOf(cms, { '/': homeWith(cms, COLUMN, posts), ...answers, [COLUMN[1]]: later });
    },
    truth: { column: { outcome: 'passed', details: { inPeriod: 11, byMonth: EACH_MONTH_ONE } } },
  };
}

function redirectLoop(): TrapPortal {
  const cms = drupal({ menu: menuWith(HOTLINE) });
  return {
    name: 'hotline-redirects-in-circles',
    trap: 'The hotline page redirects to its English twin and back.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      '/duong-day-nong': { status: 302, headers: { location: '/en/duong-day-nong' } },
      '/en/duong-day-nong': { status: 302, headers: { location: '/duong-day-nong' } },
    }),
    truth: { hotline: { outcome: 'cantTell' } },
    crawl: { errors: [{ path: '/duong-day-nong', reason: 'redirect-loop' }] },
  };
}
