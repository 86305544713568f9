/** Servers and addresses that lead a crawl astray, of several departments. */

import { gzipSync } from 'node:zlib';
import type { Answer } from '../../../demo/serve-portal.ts';
import { Web, partial, passed, type Portal } from './portal.ts';
import { HOME_AFFAIRS, PLANNING, SCIENCE, csvOf, type Procedure } from './procedures.ts';

const NAMES = {
  'nghean-skhcn-2022': 'Sở Khoa học và Công nghệ tỉnh Nghệ An',
  'sonla-skhcn-2022': 'Sở Khoa học và Công nghệ tỉnh Sơn La',
  'binhdinh-snv-2022': 'Sở Nội vụ tỉnh Bình Định',
  'bacninh-skhdt-2022': 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh',
} as const;
type Plan = keyof typeof NAMES;

const table = (list: readonly Procedure[]): string =>
  `<table border="1"><tr><th>Mã</th><th>Tên thủ tục</th></tr>${list.map((one) => `<tr><td>${one.code}</td><td>${one.name}</td></tr>`).join('')}</table>`;

const HOTLINE = '<p>Đường dây nóng: 0222.3822.569, email: ddn.skhdt@bacninh.gov.vn</p>';

function portal(plan: Plan, told: Omit<Portal, 'plan' | 'asOf'>): Portal {
  return { plan, asOf: '2022-11-20', ...told };
}

export function crawling(): readonly Portal[] {
  return [
    baseHref(),
    metaRefresh(),
    frameset(),
    sessions(),
    calendar(),
    busyAtFirst(),
    softNotFound(),
    redirects(),
    oddLinks(),
    compressed(),
    recursion(),
  ];
}

function baseHref(): Portal {
  const web = new Web('divs', NAMES['binhdinh-snv-2022']);
  web.link('Thủ tục hành chính', 'tthc/list.html');
  web.raw('/portal/tthc/list.html', web.render('Thủ tục hành chính', table(HOME_AFFAIRS)));
  web.homePath = '/';
  const answers: Record<string, Answer> = { ...web.build() };
  const { '/': start } = answers;
  answers['/'] = typeof start === 'string' ? start.replace('<head>', '<head><base href="/portal/">') : '';
  return portal('binhdinh-snv-2022', {
    name: 'crawl-base-href',
    answers,
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': passed({ listed: 7, lists: ['/portal/tthc/list.html'] }) },
  });
}

function metaRefresh(): Portal {
  const web = new Web('liferay', NAMES['sonla-skhcn-2022']);
  web.homePath = '/web/skhcn/';
  web.page('/web/skhcn/tthc', 'Thủ tục hành chính', table(SCIENCE));
  web.side = '<p>Đường dây nóng: 0212.3852.101</p>';
  web.raw('/', '<html><head><meta http-equiv="refresh" content="0; url=/web/skhcn/"></head><body></body></html>');
  return portal('sonla-skhcn-2022', {
    name: 'crawl-meta-refresh',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set': passed({ listed: 9 }),
      hotline: partial(0.5, { phones: ['+842123852101'], url: '/web/skhcn/' }),
    },
  });
}

function frameset(): Portal {
  const web = new Web('webforms', NAMES['binhdinh-snv-2022']);
  web.homePath = '/trangchu.htm';
  web.page('/tthc.htm', 'THỦ TỤC HÀNH CHÍNH', table(HOME_AFFAIRS.slice(0, 5)));
  web.raw(
    '/',
    '<html><head><title>So Noi vu Binh Dinh</title></head><frameset rows="80,*"><frame name="top" src="/top.htm"><frame name="main" src="/trangchu.htm"></frameset></html>',
  );
  web.raw('/top.htm', '<html><body><img src="banner.gif"></body></html>');
  return portal('binhdinh-snv-2022', {
    name: 'crawl-frameset',
    answers: web.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': partial(5 / 7, { listed: 5 }) },
  });
}

/** A new session and a new banner number at each answer. */
function sessions(): Portal {
  const web = new Web('liferay', NAMES['bacninh-skhdt-2022']);
  let count = 0;
  web.link('Thủ tục hành chính', '/tthc;jsessionid=SESSION').link('Liên hệ', '/lien-he;jsessionid=SESSION');
  web.side = '<a href="/redirect?banner=RANDOM"><img src="/b.gif" alt="Quảng cáo"></a>';
  const page =
    (title: string, main: string, home = false): Answer =>
    () => {
      count += 1;
      const stamp = (count * 7919).toString(16).toUpperCase().padStart(8, '0');
      return web
        .render(title, main, home)
        .replaceAll('SESSION', `${stamp}A1B2C3D4E5F6A7B8C9D0E1F2`)
        .replaceAll('RANDOM', stamp);
    };
  const list = page('Thủ tục hành chính', table(PLANNING));
  const contact = page('Liên hệ', HOTLINE);
  const home = page('Trang chủ', '<p>Chào mừng</p>', true);
  const otherwise: Answer = (request) => {
    const bare = request.path.replace(/;jsessionid=[0-9A-F]+/, '').split('?')[0];
    if (bare === '/tthc') return typeof list === 'function' ? list(request) : list;
    if (bare === '/lien-he') return typeof contact === 'function' ? contact(request) : contact;
    if (bare === '/' || bare === '/redirect') return typeof home === 'function' ? home(request) : home;
    return { status: 404, body: 'Không tìm thấy' };
  };
  return portal('bacninh-skhdt-2022', {
    name: 'crawl-sessions',
    answers: {},
    otherwise,
    csv: csvOf(PLANNING),
    requestsAtMost: 60,
    truth: {
      'procedure-set': { outcome: 'passed', credit: 1, details: { listed: 7, duplicates: [] } },
      hotline: { outcome: 'passed', details: { phones: ['+842223822569'], emails: ['ddn.skhdt@bacninh.gov.vn'] } },
    },
  });
}

/** Every day of every month is a page, for ever. */
function calendar(): Portal {
  const web = new Web('bootstrap', NAMES['nghean-skhcn-2022']);
  const days = (year: number, month: number): string =>
    `<table class="calendar"><caption><a href="/lich?thang=${month === 1 ? 12 : month - 1}&amp;nam=${month === 1 ? year - 1 : year}">«</a> Tháng ${month}/${year} <a href="/lich?thang=${month === 12 ? 1 : month + 1}&amp;nam=${month === 12 ? year + 1 : year}">»</a></caption><tr>${Array.from({ length: 28 }, (_, at) => `<td><a href="/lich?ngay=${at + 1}&amp;thang=${month}&amp;nam=${year}">${at + 1}</a></td>`).join('')}</tr></table>`;
  web.side = days(2022, 11);
  web.page('/tthc', 'Thủ tục hành chính', table(SCIENCE.slice(0, 8)));
  const answers = web.build();
  return portal('nghean-skhcn-2022', {
    name: 'crawl-calendar',
    answers: {
      ...answers,
      '/lich?*': ({ query }) => {
        web.side = days(Number(query.get('nam')), Number(query.get('thang')));
        return web.render('Lịch công tác', '<p>Không có lịch.</p>');
      },
    },
    csv: csvOf(SCIENCE),
    requestsAtMost: 150,
    truth: { 'procedure-set': partial(8 / 9, { listed: 8, missing: ['1.003542'] }) },
  });
}

function busyAtFirst(): Portal {
  const web = new Web('drupal', NAMES['binhdinh-snv-2022']);
  web.page('/thu-tuc', 'Thủ tục hành chính', table(HOME_AFFAIRS));
  const answers = web.build();
  const list = answers['/thu-tuc'] ?? '';
  let asked = 0;
  return portal('binhdinh-snv-2022', {
    name: 'crawl-busy-at-first',
    answers: {
      ...answers,
      '/thu-tuc': (request) => {
        asked += 1;
        if (asked === 1) return { status: 503, headers: { 'retry-after': '1' }, body: 'busy' };
        return typeof list === 'function' ? list(request) : list;
      },
    },
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': passed({ listed: 7 }) },
  });
}

/** What does not exist answers 200 with the whole frame: no hotline, no list. */
function softNotFound(): Portal {
  const web = new Web('nukeviet', NAMES['bacninh-skhdt-2022']);
  web.link('Đường dây nóng', '/duong-day-nong/').link('Thủ tục hành chính', '/thu-tuc/');
  const answers = web.build();
  return portal('bacninh-skhdt-2022', {
    name: 'crawl-soft-404',
    answers,
    otherwise: () => web.render('Thông báo', '<p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.</p>'),
    csv: csvOf(PLANNING),
    requestsAtMost: 80,
    truth: {
      'procedure-set': { outcome: 'failed', credit: 0 },
      hotline: { outcome: 'failed', credit: 0, details: { phones: [] } },
    },
  });
}

function redirects(): Portal {
  const web = new Web('joomla', NAMES['sonla-skhcn-2022']);
  web.homePath = '/vi/trang-chu';
  web.page('/vi/tthc/danh-sach', 'Thủ tục hành chính', table(SCIENCE), { menu: null });
  web.link('Thủ tục hành chính', '/tthc');
  const to = (location: string, status = 301): Answer => ({ status, headers: { location }, body: '' });
  web
    .raw('/', to('/vi', 302))
    .raw('/vi', to('/vi/trang-chu'))
    .raw('/tthc', to('/vi/tthc', 302))
    .raw('/vi/tthc', to('/vi/tthc/danh-sach'));
  return portal('sonla-skhcn-2022', {
    name: 'crawl-redirects',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: { 'procedure-set': passed({ listed: 9, lists: ['/vi/tthc/danh-sach'] }) },
  });
}

function oddLinks(): Portal {
  const web = new Web('dnn', NAMES['bacninh-skhdt-2022']);
  web.link('Thủ tục hành chính', ' /ThuTuc.aspx?id=1&amp;tab=2 ');
  web.top = '<div onclick="location.href=\'/LienHe.aspx\'" style="cursor:pointer">Đường dây nóng</div>';
  web.raw('/ThuTuc.aspx?id=1&tab=2', web.render('Thủ tục hành chính', table(PLANNING)));
  web.page('/LienHe.aspx', 'Đường dây nóng', HOTLINE, { menu: null });
  return portal('bacninh-skhdt-2022', {
    name: 'crawl-odd-links',
    answers: web.build(),
    csv: csvOf(PLANNING),
    truth: {
      'procedure-set': passed({ listed: 7 }),
      hotline: passed({ url: '/LienHe.aspx', phones: ['+842223822569'] }),
    },
  });
}

/** Compressed, the type in capitals, the charset only in the page. */
function compressed(): Portal {
  const web = new Web('sharepoint', NAMES['binhdinh-snv-2022']);
  web.page('/Pages/tthc.aspx', 'Thủ tục hành chính', table(HOME_AFFAIRS));
  const answers = Object.fromEntries(
    Object.entries(web.build()).map(([path, answer]) => [
      path,
      typeof answer === 'string'
        ? { headers: { 'content-type': 'TEXT/HTML', 'content-encoding': 'gzip' }, body: gzipSync(answer) }
        : answer,
    ]),
  );
  return portal('binhdinh-snv-2022', {
    name: 'crawl-compressed',
    answers,
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': passed({ listed: 7 }) },
  });
}

/** The link to English takes the present path in, at every depth. */
function recursion(): Portal {
  const web = new Web('nukeviet', NAMES['nghean-skhcn-2022']);
  web.page('/tthc.html', 'Thủ tục hành chính', table(SCIENCE));
  web.top = '<a href="en/vi.html">English</a>';
  const answers = web.build();
  return portal('nghean-skhcn-2022', {
    name: 'crawl-recursion',
    answers,
    otherwise: ({ path }) =>
      path.endsWith('/vi.html') || path.includes('/en/') || path.startsWith('/en')
        ? web.render('Trang chủ', '<p>Welcome</p>', true).replaceAll('href="/', 'href="')
        : { status: 404, body: '404' },
    csv: csvOf(SCIENCE),
    requestsAtMost: 150,
    truth: { 'procedure-set': passed({ listed: 9 }) },
  });
}
