import { columnAnswers, DEPARTMENT, homeWith, menuWith, portalOf, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { sharepoint } from '../cms/sharepoint.ts';
import { webforms } from '../cms/webforms.ts';
import { wordpress } from '../cms/wordpress.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, newsPosts, reformPosts } from '../posts.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
const NEWS: Words = ['Tin tức', '/tin-tuc'];
const POSTS = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-viet-${order + 200}.html`);
const NEWS_POSTS = newsPosts(EVERY_MONTH, (order) => `/tin-tuc/ban-tin-${order + 100}.html`);

function alive(url: string): Truth {
  return {
    outcome: 'passed',
    details: { url, linkedFromHome: true, newest: '2022-11-08', inPeriod: 11, byMonth: EACH_MONTH_ONE },
  };
}

/** Where the column is, when the menu does not simply say so. */
export const COLUMN_FINDING_PORTALS: readonly TrapPortal[] = [
  imageOnly(),
  lookAlikes(),
  titlesOnly(),
  siteMapOnly(),
  framesetHome(),
  untitledHome(),
  slugDays(),
  daysOnArticles(),
  headingAndMore(),
  scriptLinks(),
];

function imageOnly(): TrapPortal {
  const cms = dnn({ menu: menuWith(NEWS) });
  const column: Words = ['Cải cách hành chính', '/tabid/214/Default.aspx'];
  return {
    name: 'column-behind-picture',
    trap: 'The only link to the column is a picture without alt text; its file name alone tells.',
    portal: portalOf(cms, {
      '/': cms.page({
        title: 'Trang chủ',
        main: `${cms.posts(NEWS_POSTS.slice(0, 3))}<p><a href="/tabid/214/Default.aspx"><img src="/Portals/0/lienket/cchc248X50.png" alt="" width="248" height="50" /></a> <a href="/tabid/215/Default.aspx"><img src="/Portals/0/lienket/thuvien248X50.png" alt="" /></a></p>`,
      }),
      '/tabid/215/Default.aspx': cms.page({ title: 'Thư viện', main: '<p>Thư viện đang sắp xếp lại kho sách.</p>' }),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, column, POSTS),
    }),
    truth: { column: alive('/tabid/214/Default.aspx') },
  };
}

function lookAlikes(): TrapPortal {
  const pay: Words = ['Cải cách tiền lương', '/cai-cach-tien-luong'];
  const courts: Words = ['Cải cách tư pháp', '/cai-cach-tu-phap'];
  const cms = nukeviet({ menu: menuWith(pay, courts, NEWS) });
  return {
    name: 'column-look-alikes',
    trap: 'Columns on pay reform and judicial reform are alive; administrative reform has none.',
    portal: portalOf(cms, {
      '/': homeWith(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(
        cms,
        pay,
        newsPosts(EVERY_MONTH, (order) => `/cai-cach-tien-luong/bai-${order + 300}.html`),
      ),
      ...columnAnswers(
        cms,
        courts,
        newsPosts(EVERY_MONTH, (order) => `/cai-cach-tu-phap/bai-${order + 400}.html`),
      ),
    }),
    truth: { column: { outcome: 'failed', credit: 0 } },
  };
}

function titlesOnly(): TrapPortal {
  const cms = wordpress({ menu: menuWith(NEWS) });
  const posts = NEWS_POSTS.map((post, index) =>
    index === 0 ? { ...post, title: 'Sở tập huấn cải cách hành chính cho công chức trẻ' } : post,
  );
  return {
    name: 'column-only-in-titles',
    trap: 'News titles and a staff list name administrative reform; there is no column on it.',
    portal: portalOf(cms, {
      '/': homeWith(cms, NEWS, posts),
      ...columnAnswers(cms, NEWS, posts),
      '/lanh-dao': cms.page({
        title: 'Lãnh đạo Sở',
        main: '<ul><li>Ông Trần Thử: phụ trách phòng CCHC</li><li>Bà Lê Mẫu: phụ trách phòng chuyên môn</li></ul>',
      }),
    }),
    truth: { column: { outcome: 'failed' } },
  };
}

function siteMapOnly(): TrapPortal {
  const cms = drupal({ menu: menuWith(NEWS, ['Sơ đồ trang', '/so-do-trang']) });
  return {
    name: 'column-only-in-site-map',
    trap: 'The column is alive, but the home page does not link to it: only the site map does.',
    portal: portalOf(cms, {
      '/': homeWith(cms, NEWS, NEWS_POSTS),
      '/so-do-trang': cms.page({
        title: 'Sơ đồ trang',
        main: '<ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/cai-cach-hanh-chinh">Cải cách hành chính</a></li></ul>',
      }),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, COLUMN, POSTS),
    }),
    truth: {
      column: {
        outcome: 'partial',
        credit: 0.5,
        details: { url: '/cai-cach-hanh-chinh', linkedFromHome: false, newest: '2022-11-08', byMonth: EACH_MONTH_ONE },
      },
    },
  };
}

function framesetHome(): TrapPortal {
  const cms = dnn({ menu: menuWith(COLUMN, NEWS) });
  const links = [COLUMN, NEWS].map(
    ([words, path]) => `<tr><td><a href="${path}" target="noidung">${words}</a></td></tr>`,
  );
  return {
    name: 'column-in-frameset',
    trap: 'The start page is a frameset: its menu is another document.',
    portal: portalOf(cms, {
      '/': `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${DEPARTMENT}</title></head>
<frameset rows="120,*" border="0"><frame src="tren.htm" name="tren" noresize><frameset cols="200,*"><frame src="trai.htm" name="trai"><frame src="giua.htm" name="noidung"></frameset>
<noframes><body>Trình duyệt không hỗ trợ khung.</body></noframes></frameset></html>`,
      '/tren.htm': `<html><meta charset="utf-8"><body><h1>${DEPARTMENT}</h1></body></html>`,
      '/trai.htm': `<html><meta charset="utf-8"><body><table>${links.join('')}</table></body></html>`,
      '/giua.htm': `<html><meta charset="utf-8"><body><p>Chào mừng bạn đến với trang của Sở.</p></body></html>`,
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, COLUMN, POSTS),
    }),
    truth: { column: alive('/cai-cach-hanh-chinh') },
  };
}

function untitledHome(): TrapPortal {
  const cms = nukeviet({ menu: menuWith(COLUMN, NEWS) });
  const home = homeWith(cms, COLUMN, POSTS).replace(/<title>[^<]*<\/title>/, '');
  return {
    name: 'home-without-title',
    trap: 'PHP notices stand before the doctype and the home page has no title.',
    portal: portalOf(cms, {
      '/': `<br />\n<b>Notice</b>:  Undefined index: lang in <b>/var/www/html/includes/config.php</b> on line <b>112</b><br />\n${home}`,
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, COLUMN, POSTS),
    }),
    truth: { column: alive('/cai-cach-hanh-chinh') },
  };
}

function slugDays(): TrapPortal {
  const cms = wordpress({ menu: menuWith(COLUMN), times: false });
  const posts = reformPosts(EVERY_MONTH, (order) => {
    const day = EVERY_MONTH[order - 1] ?? '';
    return `/${day.replaceAll('-', '/')}/bai-viet-so-${order}/`;
  });
  return {
    name: 'column-days-in-addresses',
    trap: 'No page shows a day; the addresses of the articles hold them.',
    portal: portalOf(cms, { '/': homeWith(cms, COLUMN, posts), ...columnAnswers(cms, COLUMN, posts) }),
    truth: { column: alive('/cai-cach-hanh-chinh') },
  };
}

function daysOnArticles(): TrapPortal {
  const cms = sharepoint({ menu: menuWith(COLUMN, NEWS) });
  const path = '/sites/skhcn/Pages/CCHC.aspx';
  const column: Words = ['Cải cách hành chính', path];
  const site = sharepoint({ menu: menuWith(column, NEWS) });
  const posts = reformPosts(EVERY_MONTH, (order) => `/sites/skhcn/Pages/CCHC.aspx?ItemID=${order + 40}`);
  const shown = posts.map((post) => ({ ...post, day: null }));
  return {
    name: 'column-days-on-articles',
    trap: 'The list shows titles alone; each article shows its day; articles share the path of the list.',
    portal: portalOf(site, {
      '/': homeWith(site, column, shown),
      [path]: site.page({ title: column[0], main: cms.posts(shown) }),
      ...Object.fromEntries(posts.map((post) => [post.path, site.article(post, column)])),
    }),
    truth: { column: alive(path) },
  };
}

function headingAndMore(): TrapPortal {
  const cms = drupal({ menu: menuWith(NEWS) });
  const column: Words = ['Cải cách hành chính', '/node/15'];
  return {
    name: 'column-by-heading',
    trap: 'The home page has a block under a heading without link; only “Xem thêm” below it leads to the column.',
    portal: portalOf(cms, {
      '/': cms.page({
        title: 'Trang chủ',
        main: `<div class="block"><h2>CẢI CÁCH HÀNH CHÍNH</h2>${cms.posts(POSTS.slice(0, 3))}<div class="more-link"><a href="/node/15">Xem thêm</a></div></div><div class="block"><h2>TIN TỨC</h2>${cms.posts(NEWS_POSTS.slice(0, 3))}<div class="more-link"><a href="/tin-tuc">Xem thêm</a></div></div>`,
      }),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, column, POSTS),
    }),
    truth: { column: alive('/node/15') },
  };
}

function scriptLinks(): TrapPortal {
  const cms = webforms({ menu: menuWith(NEWS) });
  return {
    name: 'column-behind-onclick',
    trap: 'The menu entry has a dead href and navigates by onclick; another one is dead for good.',
    portal: portalOf(cms, {
      '/': cms.page({
        title: 'Trang chủ',
        main: `<ul class="menu-left"><li><a href="#">Cải cách hành chính</a></li><li><a href="javascript:void(0)" onclick="location.href='/cai-cach-hanh-chinh'">Tin cải cách hành chính</a></li></ul>${cms.posts(NEWS_POSTS.slice(0, 2))}`,
      }),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, COLUMN, POSTS),
    }),
    truth: { column: alive('/cai-cach-hanh-chinh') },
  };
}
