import type { Answer, PortalRequest } from '../../../demo/serve-portal.ts';
import { columnAnswers, homeWith, menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { sharepoint } from '../cms/sharepoint.ts';
import { wordpress } from '../cms/wordpress.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, reformPosts } from '../posts.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
const ALIVE: Truth = { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11, byMonth: EACH_MONTH_ONE } };

/** Portals without end: a run always ends, and counts nothing twice. */
export const ENDLESS_PORTALS: readonly TrapPortal[] = [languages(), calendars(), prints(), sessions()];

function posts(): ReturnType<typeof reformPosts> {
  return reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-viet-${order + 200}.html`);
}

function languages(): TrapPortal {
  const cms = nukeviet({
    menu: menuWith(COLUMN),
    header: '<div class="language"><a href="vi/">Tiếng Việt</a> <a href="en/">English</a> <a href="lo/">ລາວ</a></div>',
  });
  const list = posts();
  const answers = { '/': homeWith(cms, COLUMN, list), ...columnAnswers(cms, COLUMN, list) };
  return {
    name: 'endless-languages',
    trap: 'Language links are relative and every prefix answers: /en/en/vi/…',
    portal: portalOf(cms, answers, ({ path }: PortalRequest) =>
      /^(\/[\w.-]+)*\/(vi|en|lo)\/$/.test(path)
        ? cms.page({ title: 'Home', main: '<p>This page is not translated yet.</p><p><a href="news/">News</a></p>' })
        : { status: 404, body: cms.page({ title: 'Không tìm thấy', main: '<p>Không có trang này.</p>' }) },
    ),
    truth: { column: ALIVE },
    crawl: { requestsAtMost: 120 },
  };
}

function calendars(): TrapPortal {
  const cms = wordpress({
    menu: menuWith(COLUMN),
    aside:
      '<div class="widget_calendar"><a href="/lich?thang=10&nam=2022">« Th10</a> <a href="/lich?thang=12&nam=2022">Th12 »</a></div>',
  });
  const list = posts();
  let rendered = 0;
  const home = (): string => {
    rendered += 1;
    const banners = [1, 2, 3].map(
      (id) => `<a href="/quang-cao?id=${id}&rnd=${rendered * 7919 + id}"><img src="/b${id}.gif" alt=""></a>`,
    );
    return homeWith(cms, COLUMN, list, banners.join(''));
  };
  return {
    name: 'endless-calendar-and-banners',
    trap: 'A calendar goes on for ever; banner links get a new random number at each rendering.',
    portal: portalOf(cms, {
      '/': home,
      ...columnAnswers(cms, COLUMN, list),
      '/lich?*': ({ query }: PortalRequest) => month(cms, Number(query.get('nam')), Number(query.get('thang'))),
      '/quang-cao?*': home,
    }),
    truth: { column: ALIVE },
    crawl: { requestsAtMost: 400 },
  };
}

function month(cms: Cms, year: number, number: number): string {
  const [before, after] = [year * 12 + number - 2, year * 12 + number];
  const link = (index: number): string => `/lich?thang=${(index % 12) + 1}&nam=${Math.floor(index / 12)}`;
  const days = Array.from(
    { length: 28 },
    (_, day) => `<a href="/lich?ngay=${day + 1}&thang=${number}&nam=${year}">${day + 1}</a>`,
  );
  return cms.page({
    title: `Lịch tháng ${number}/${year}`,
    main: `<a href="${link(before)}">Trước</a> <a href="${link(after)}">Sau</a> ${days.join(' ')}`,
  });
}

function prints(): TrapPortal {
  const cms = nukeviet({ menu: menuWith(COLUMN) });
  const list = posts();
  const twins: Record<string, Answer> = {};
  const articles: Record<string, Answer> = {};
  for (const post of list) {
    const bare = post.path.replace('.html', '');
    const tools = `<p><a rel="nofollow" href="/print${bare}">In ra</a> <a rel="nofollow" href="/savefile${bare}">Lưu bài viết</a> <a rel="nofollow" href="/sendmail${bare}">Gửi bạn</a></p>`;
    articles[post.path] = cms.article({ ...post, text: [...post.text, tools] }, COLUMN);
    for (const kind of ['print', 'savefile', 'sendmail']) twins[`/${kind}${bare}`] = cms.article(post, COLUMN);
  }
  return {
    name: 'endless-print-twins',
    trap: 'Each article has a print, a save-file and a send twin with the same day and title.',
    portal: portalOf(cms, {
      '/': homeWith(cms, COLUMN, list),
      ...columnAnswers(cms, COLUMN, list),
      ...articles,
      ...twins,
    }),
    truth: { column: ALIVE },
    crawl: { requestsAtMost: 80 },
  };
}

function sessions(): TrapPortal {
  const menu = menuWith(COLUMN);
  const list = posts();
  let visits = 0;
  // every rendering hands out a session of its own
  const marked = (html: string) => (): string => {
    visits += 1;
    return html.replaceAll(/href="(\/[^"?]*)"/g, `href="$1?sid=${(visits * 2_654_435_761).toString(16)}"`);
  };
  const cms = sharepoint({ menu });
  const { answers } = portalOf(cms, { '/': homeWith(cms, COLUMN, list), ...columnAnswers(cms, COLUMN, list) });
  const sessioned = Object.entries(answers).flatMap(([path, html]): [string, Answer][] =>
    typeof html === 'string'
      ? [
          [path, marked(html)],
          [`${path}?*`, marked(html)],
        ]
      : [[path, html]],
  );
  return {
    name: 'endless-sessions',
    trap: 'Every rendering puts a new session number into all links.',
    portal: { answers: Object.fromEntries(sessioned) },
    truth: { column: ALIVE },
    crawl: { requestsAtMost: 400 },
  };
}

/** A portal in a path of the host, with a neighbour beside it. */
export const NEIGHBOUR_PORTALS: readonly TrapPortal[] = [redirectedHome(), splashHome()];

function redirectedHome(): TrapPortal {
  const column: Words = ['Cải cách hành chính', '/web/so-khcn/cai-cach-hanh-chinh'];
  const cms = liferay({ menu: menuWith(column) });
  const list = reformPosts(EVERY_MONTH, (order) => `/web/so-khcn/tin/-/asset_publisher/content/${order + 200}`);
  return {
    name: 'home-redirects',
    trap: 'The start page redirects to /web/so-khcn, where everything lives.',
    portal: portalOf(cms, {
      '/': { status: 302, headers: { location: '/web/so-khcn' } },
      '/web/so-khcn': homeWith(cms, column, list),
      ...columnAnswers(cms, column, list),
    }),
    truth: { column: { ...ALIVE, details: { ...ALIVE.details, linkedFromHome: true } } },
  };
}

function splashHome(): TrapPortal {
  const cms = sharepoint({ menu: menuWith(COLUMN) });
  const list = posts();
  return {
    name: 'home-is-a-splash',
    trap: 'The start page is a greeting that refreshes to the real one.',
    portal: portalOf(cms, {
      '/': '<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/Pages/default.aspx"><title>Chào mừng</title></head><body><img src="/chao.jpg" alt=""></body></html>',
      '/Pages/default.aspx': homeWith(cms, COLUMN, list),
      ...columnAnswers(cms, COLUMN, list),
    }),
    truth: { column: { ...ALIVE, details: { ...ALIVE.details, linkedFromHome: true } } },
  };
}
