/** Portals whose trouble is the column. */
import {
  article,
  articles,
  column,
  COLUMN_FINE,
  COLUMN_PATH,
  HOTLINE_FOOTER,
  menuOf,
  newsList,
  page,
  portal,
  procedures,
  PROCEDURES_PATH,
} from './department.ts';
import type { Ground } from './department.ts';
import { dnn, drupal, joomla, liferay, nukeviet, sharepoint, tables, wordpress } from './layouts.ts';
import { dmy, MONTHLY, ONE_EACH, posts, slug } from './site.ts';
import type { Pages, UnseenPortal } from './site.ts';

const MENU = menuOf(['Cải cách hành chính', COLUMN_PATH], ['Thủ tục hành chính', PROCEDURES_PATH]);

/** 1. The menu's column died in 2020; the living one is called after its subject and stands in a side block. */
function twoColumns(): UnseenPortal {
  const ground: Ground = {
    layout: nukeviet,
    menu: menuOf(['CCHC', '/cchc-cu'], ['Thủ tục hành chính', PROCEDURES_PATH]),
    side: '<div class="panel"><div class="panel-heading">Chuyên mục</div><ul><li><a href="/vi/news/cai-cach-hanh-chinh-chuyen-doi-so/">Cải cách hành chính - Chuyển đổi số</a></li></ul></div>',
    footer: HOTLINE_FOOTER,
  };
  const old = posts(['2020-06-11', '2020-03-02', '2019-12-20']);
  const living = posts(MONTHLY);
  const path = '/vi/news/cai-cach-hanh-chinh-chuyen-doi-so/';
  const pages: Pages = {
    '/cchc-cu': page(ground, 'CCHC', newsList(old, '/cchc-cu')),
    ...articles(ground, old, '/cchc-cu'),
    [path]: page(ground, 'Cải cách hành chính - Chuyển đổi số', newsList(living, '/vi/news/bai')),
    ...articles(ground, living, '/vi/news/bai'),
    ...procedures(ground),
  };
  return portal('two columns, the one in the menu dead', ground, pages, {
    column: { ...COLUMN_FINE, details: { ...COLUMN_FINE.details, url: path } },
  });
}

/** 2. The site is a path; the header leads to a sister site with a column and a hotline of its own. */
function pathSite(): UnseenPortal {
  const base = '/web/so-khcn';
  const ground: Ground = {
    layout: liferay,
    menu: [
      ['Trang chủ', `${base}/`],
      ['Tin tức', `${base}/tin-tuc`],
      ['Cải cách hành chính', `${base}/cai-cach-hanh-chinh`],
      ['Thủ tục hành chính', `${base}${PROCEDURES_PATH}`],
    ],
    header:
      '<div class="top"><a href="/web/guest/">Cổng thông tin điện tử tỉnh</a> <a href="/web/so-y-te/">Sở Y tế</a></div>',
    footer: HOTLINE_FOOTER,
  };
  const sister: Ground = {
    layout: liferay,
    menu: [
      ['Trang chủ', '/web/so-y-te/'],
      ['Cải cách hành chính', '/web/so-y-te/cai-cach-hanh-chinh'],
    ],
    footer: '<p>Sở Y tế</p><p>Đường dây nóng: 0212 3851 999</p>',
  };
  const list = posts(MONTHLY);
  const theirs = posts(['2022-11-19', '2022-11-18', '2022-11-15']);
  const column1 = `${base}/cai-cach-hanh-chinh`;
  const query = '?p_p_id=101_INSTANCE_k3&p_p_lifecycle=0&_101_INSTANCE_k3_cur=2';
  const row = (post: (typeof list)[number], prefix: string): string =>
    `<div class="asset-abstract"><h3 class="asset-title"><a href="${prefix}/-/asset_publisher/k3/content/${slug(post.title)}">${post.title}</a></h3><div class="metadata-entry">${dmy(post.date)} | 09:15 AM</div></div>`;
  const pager = `<div class="lfr-pagination"><a href="${column1}${query.replaceAll('&', '&amp;')}">Trang kế</a></div>`;
  const pages: Record<string, Pages[string]> = {
    '/web/guest/': page(sister, 'Cổng thông tin điện tử tỉnh', '<p>Tổng đài 1022</p>'),
    '/web/so-y-te/': page(sister, 'Sở Y tế', '<p>Chào mừng.</p>'),
    '/web/so-y-te/cai-cach-hanh-chinh': page(
      sister,
      'Cải cách hành chính',
      theirs.map((post) => row(post, '/web/so-y-te')).join(''),
    ),
    [`${base}/`]: page(ground, 'Trang chủ', '<p>Chào mừng đến với trang của Sở.</p>'),
    [column1]: page(
      ground,
      'Cải cách hành chính',
      list
        .slice(0, 6)
        .map((post) => row(post, base))
        .join('') + pager,
    ),
    [`${column1}${query}`]: page(
      ground,
      'Cải cách hành chính',
      list
        .slice(6)
        .map((post) => row(post, base))
        .join(''),
    ),
    [`${base}/tin-tuc`]: page(ground, 'Tin tức', '<p>Chưa có tin.</p>'),
  };
  for (const post of list)
    pages[`${base}/-/asset_publisher/k3/content/${slug(post.title)}`] = page(ground, post.title, article(post));
  for (const post of theirs)
    pages[`/web/so-y-te/-/asset_publisher/k3/content/${slug(post.title)}`] = page(sister, post.title, article(post));
  for (const [path, html] of Object.entries(procedures(ground))) {
    if (typeof html === 'string')
      pages[`${base}${path}`] = html.replaceAll('href="/thu-tuc/', `href="${base}/thu-tuc/`);
  }
  return portal(
    'a site under a path beside a sister site',
    ground,
    pages,
    {
      column: { ...COLUMN_FINE, details: { ...COLUMN_FINE.details, url: column1 } },
      'procedure-set': { outcome: 'passed', details: { listed: 6, lists: [`${base}${PROCEDURES_PATH}`] } },
    },
    { start: `${base}/` },
  );
}

/** 3. A pinned post of two years ago on top, times with CH and SA, pages by query string. */
function pinnedOld(): UnseenPortal {
  const ground: Ground = { layout: sharepoint, menu: MENU, footer: HOTLINE_FOOTER };
  const list = posts(MONTHLY);
  const pinned = { date: '2020-09-01', title: 'Quy định về đăng bài trong chuyên mục' };
  const view = (at: number): string => `/Lists/CCHC/View_Detail.aspx?ItemID=${at}`;
  const row = (post: { date: string; title: string }, at: number, mark = ''): string =>
    `<tr><td>${mark}<a href="${view(at)}">${post.title}</a><br/><span>${dmy(post.date)} 5:02:49 CH</span></td></tr>`;
  const top = row(pinned, 99, '<img src="/_layouts/images/pin.gif" alt="Tin ghim"/> ');
  const pages: Record<string, Pages[string]> = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      `<table>${top}${list
        .slice(0, 5)
        .map((post, at) => row(post, at))
        .join('')}</table><a href="${COLUMN_PATH}?PageFirstRow=6">Tiếp</a>`,
    ),
    [`${COLUMN_PATH}?PageFirstRow=6`]: page(
      ground,
      'Cải cách hành chính',
      `<table>${top}${list
        .slice(5)
        .map((post, at) => row(post, at + 5))
        .join('')}</table><a href="${COLUMN_PATH}">Trước</a>`,
    ),
    [view(99)]: page(ground, pinned.title, article(pinned)),
    ...procedures(ground),
  };
  list.forEach((post, at) => {
    pages[view(at)] = page(ground, post.title, article(post));
  });
  return portal('an old post pinned on both pages', ground, pages, {});
}

/** 4. One month without a post: it must be June alone that is missed. */
function monthMissed(): UnseenPortal {
  const ground: Ground = { layout: drupal, menu: MENU, footer: HOTLINE_FOOTER };
  const days = [
    '2022-11-08',
    '2022-10-31',
    '2022-09-20',
    '2022-08-16',
    '2022-07-01',
    '2022-05-31',
    '2022-04-21',
    '2022-03-15',
    '2022-02-28',
    '2022-01-31',
  ];
  const list = posts(days);
  const node = (at: number): string => `/node/${4100 + at}`;
  const row = (post: (typeof list)[number], at: number): string =>
    `<div class="views-row"><span class="field-content"><a href="${node(at)}" hreflang="vi">${post.title}</a></span> <time datetime="${post.date}T02:00:00Z">${dmy(post.date, '.')}</time></div>`;
  const pages: Record<string, Pages[string]> = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      `${list.slice(0, 5).map(row).join('')}<nav class="pager"><a href="?page=1" title="Đến trang 2">2</a></nav>`,
    ),
    [`${COLUMN_PATH}?page=1`]: page(
      ground,
      'Cải cách hành chính',
      `${list
        .slice(5)
        .map((post, at) => row(post, at + 5))
        .join('')}<nav class="pager"><a href="?page=0">1</a></nav>`,
    ),
    ...procedures(ground),
  };
  list.forEach((post, at) => {
    pages[node(at)] = page(ground, post.title, article(post));
  });
  const byMonth = Object.fromEntries(days.map((day) => [day.slice(0, 7), 1]));
  return portal('a month of the column without a post', ground, pages, {
    column: {
      outcome: 'partial',
      credit: 0.5,
      details: { ...COLUMN_FINE.details, inPeriod: 10, byMonth },
      gapsAt: [COLUMN_PATH],
    },
  });
}

/** 5. No date is shown anywhere: permalinks alone have it. Pictures come late, by data-src. */
function permalinks(): UnseenPortal {
  const ground: Ground = {
    layout: wordpress,
    menu: MENU,
    footer: HOTLINE_FOOTER,
    header: '<img class="custom-logo" src="/wp-content/uploads/2018/05/logo.png" alt="Sở Khoa học và Công nghệ">',
  };
  const list = posts(MONTHLY);
  const link = (post: (typeof list)[number]): string => `/${post.date.replaceAll('-', '/')}/${slug(post.title)}/`;
  const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  const body = (post: (typeof list)[number]): string =>
    `<div class="entry-content"><p>${post.title}.</p><figure class="wp-block-image"><img class="lazyload" src="${blank}" data-src="/wp-content/uploads/${post.date.slice(0, 4)}/${post.date.slice(5, 7)}/hop-${slug(post.date)}.jpg" alt=""></figure><p>${'Các phòng chuyên môn báo cáo kết quả và nêu khó khăn. '.repeat(4)}</p></div>`;
  const row = (post: (typeof list)[number]): string =>
    `<article class="post"><h2 class="entry-title"><a href="${link(post)}" rel="bookmark">${post.title}</a></h2><div class="entry-summary"><p>Xem nội dung bài.</p></div></article>`;
  const pages: Record<string, Pages[string]> = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      `${list.slice(0, 6).map(row).join('')}<nav class="navigation pagination"><a class="page-numbers" href="${COLUMN_PATH}/page/2/">2</a><a class="next page-numbers" href="${COLUMN_PATH}/page/2/">Trang sau</a></nav>`,
    ),
    [`${COLUMN_PATH}/page/2/`]: page(ground, 'Cải cách hành chính', list.slice(6).map(row).join('')),
    ...procedures(ground),
  };
  for (const post of list) pages[link(post)] = page(ground, post.title, body(post));
  return portal('dates in permalinks, pictures by data-src', ground, pages, {}, { column: { images: true } });
}

/** 6. Pictures are asked for, and every one on the articles belongs to the frame or to other news. */
function noPictures(): UnseenPortal {
  const ground: Ground = {
    layout: joomla,
    menu: MENU,
    footer: HOTLINE_FOOTER,
    header: '<img src="/images/banner2022.jpg" alt="Banner">',
    side: '<div class="moduletable"><h3>Tin liên quan</h3><a href="/tin/tap-huan-an-toan-buc-xa-cho-co-so-y-te-tu-nhan"><img src="/images/stories/buc-xa.jpg" alt=""></a></div>',
  };
  return portal(
    'no picture of its own in any article',
    ground,
    { ...column(ground), ...procedures(ground) },
    { column: { ...COLUMN_FINE, outcome: 'partial', credit: 0.5, gapsAt: [COLUMN_PATH] } },
    { column: { images: true } },
  );
}

/** 7. Posts of the future, a coming event in their text, a clock in the header. */
function future(): UnseenPortal {
  const ground: Ground = {
    layout: joomla,
    menu: MENU,
    header: '<div id="clock">Chủ nhật, ngày 20 tháng 11 năm 2022</div>',
    footer: HOTLINE_FOOTER,
  };
  const list = posts(['2022-12-05', '2022-11-25', ...MONTHLY]);
  const text = '<p>Hội thi sẽ diễn ra vào ngày 28/12/2022 tại hội trường lớn.</p>';
  const pages = {
    [COLUMN_PATH]: page(ground, 'Cải cách hành chính', newsList(list, COLUMN_PATH)),
    ...articles(ground, list, COLUMN_PATH, text),
    ...procedures(ground),
  };
  return portal('posts dated after the audit', ground, pages, {});
}

/** 8. The first five posts are on the page, the rest behind a button that only a script works. */
function loadMore(): UnseenPortal {
  const ground: Ground = { layout: nukeviet, menu: MENU, footer: HOTLINE_FOOTER };
  const list = posts(MONTHLY);
  const script =
    '<script>document.getElementById("more").onclick=function(){fetch("/api/cchc?trang="+(++n)).then(function(r){return r.json()}).then(render)}</script>';
  const pages: Pages = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      `<div id="list">${newsList(list.slice(0, 5), COLUMN_PATH)}</div><button id="more" type="button">Xem thêm</button>${script}`,
    ),
    ...articles(ground, list, COLUMN_PATH),
    ...procedures(ground),
  };
  return portal('older posts behind a button', ground, pages, {
    column: { outcome: 'cantTell', details: { newest: '2022-11-08' } },
  });
}

/** 9. The column hangs under a landing page of columns, nothing on the home page leads to it. */
function landing(): UnseenPortal {
  const ground: Ground = {
    layout: dnn,
    menu: menuOf(['Chuyên mục', '/chuyen-muc'], ['Thủ tục hành chính', PROCEDURES_PATH]),
    footer: HOTLINE_FOOTER,
  };
  const pages: Pages = {
    '/chuyen-muc': page(
      ground,
      'Chuyên mục',
      '<ul><li><a href="/chuyen-muc/hoc-tap">Học tập và làm theo Bác</a></li><li><a href="/cai-cach-hanh-chinh">Cải cách hành chính</a></li></ul>',
    ),
    '/chuyen-muc/hoc-tap': page(ground, 'Học tập và làm theo Bác', '<p>Đang cập nhật</p>'),
    ...column(ground),
    ...procedures(ground),
  };
  return portal('a column one step too far from home', ground, pages, {
    column: { outcome: 'partial', credit: 0.5, details: { ...COLUMN_FINE.details, linkedFromHome: false } },
  });
}

/** 10. The list is cut by month: the column page shows this month and links the others. */
function archive(): UnseenPortal {
  const ground: Ground = { layout: tables, menu: MENU, footer: HOTLINE_FOOTER };
  const list = posts(MONTHLY);
  const months = MONTHLY.map((day) => day.slice(0, 7));
  const path = (month: string): string => `${COLUMN_PATH}/${month.replace('-', '/thang-')}`;
  const links = months.map((month) => `<a href="${path(month)}">Tháng ${Number(month.slice(5))}/2022</a>`).join(' | ');
  const pages: Record<string, Pages[string]> = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      `${newsList(list.slice(0, 1), COLUMN_PATH)}<p>Lưu trữ: ${links}</p>`,
    ),
    ...articles(ground, list, COLUMN_PATH),
    ...procedures(ground),
  };
  list.forEach((post) => {
    pages[path(post.date.slice(0, 7))] = page(
      ground,
      `Cải cách hành chính - tháng ${Number(post.date.slice(5, 7))}`,
      newsList([post], COLUMN_PATH),
    );
  });
  return portal('a month archive', ground, pages, {});
}

/** 11. The only way in is a picture whose file alone names the column; the page is NFD. */
function pictureLink(): UnseenPortal {
  const ground: Ground = {
    layout: tables,
    menu: menuOf(['Thủ tục hành chính', PROCEDURES_PATH]),
    side: '<p><a href="/chuyenmuc.asp?id=7"><img src="/banner/cchc_248x50.gif" border=0></a></p><p><a href="/chuyenmuc.asp?id=9"><img src="/banner/cai-cach-tu-phap.gif"></a></p>',
    footer: HOTLINE_FOOTER,
  };
  const list = posts(MONTHLY);
  const decomposed = (html: Pages[string] | undefined): string =>
    typeof html === 'string' ? html.normalize('NFD') : '';
  const pages: Record<string, Pages[string]> = {
    '/chuyenmuc.asp?id=7': decomposed(page(ground, 'Thông tin cải cách hành chính', newsList(list, '/bai'))),
    '/chuyenmuc.asp?id=9': page(ground, 'Cải cách tư pháp', newsList(posts(['2022-11-19']), '/bai-tu-phap')),
    ...articles(ground, posts(['2022-11-19']), '/bai-tu-phap'),
    ...procedures(ground),
  };
  for (const [path, html] of Object.entries(articles(ground, list, '/bai'))) pages[path] = decomposed(html);
  return portal('a picture is the only link to the column', ground, pages, {
    column: { ...COLUMN_FINE, details: { ...COLUMN_FINE.details, url: '/chuyenmuc.asp?id=7' } },
  });
}

/** 12. Audited on the year's last day, the newest post exactly thirty days old. */
function lastDay(): UnseenPortal {
  const ground: Ground = { layout: wordpress, menu: MENU, footer: HOTLINE_FOOTER };
  const days = ['2022-12-01', ...MONTHLY];
  return portal(
    'the last day, exactly in time',
    ground,
    { ...column(ground, posts(days)), ...procedures(ground) },
    {
      column: {
        ...COLUMN_FINE,
        details: {
          ...COLUMN_FINE.details,
          newest: '2022-12-01',
          ageDays: 30,
          inPeriod: 12,
          byMonth: { ...ONE_EACH, '2022-12': 1 },
        },
      },
    },
    { asOf: '2022-12-31' },
  );
}

export const columnPortals: readonly UnseenPortal[] = [
  twoColumns(),
  pathSite(),
  pinnedOld(),
  monthMissed(),
  permalinks(),
  noPictures(),
  future(),
  loadMore(),
  landing(),
  archive(),
  pictureLink(),
  lastDay(),
];
