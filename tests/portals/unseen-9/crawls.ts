/** Truths about what servers and pages do to a crawl: charsets, ways to link, faults, traps, manners. */

import { gzipSync } from 'node:zlib';
import type { Answer, PortalDefinition } from '../../support/portal-server.ts';
import { htmlAt, list, NAME, portal, post, type Content, type MenuEntry } from './skins.ts';
import type { Trap } from './trap.ts';

const TONES = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);

/** In windows-1258: the tone as a letter of its own where the page has no letter for both. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const letters = Array.from(text.normalize('NFC')).flatMap((letter) => {
    if (bytes.has(letter)) return [letter];
    const marks = Array.from(letter.normalize('NFD'));
    const tone = marks.find((mark) => TONES.has(mark));
    return [
      marks
        .filter((mark) => mark !== tone)
        .join('')
        .normalize('NFC'),
      ...(tone === undefined ? [] : [tone]),
    ];
  });
  return Uint8Array.from(letters.map((letter) => bytes.get(letter) ?? 0x3f));
}

const ISO: MenuEntry = ['Hệ thống quản lý chất lượng ISO 9001', '/iso'];
const WORDS =
  'Sở áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 cho toàn bộ các phòng chuyên môn và đơn vị trực thuộc. Chính sách chất lượng được niêm yết tại trụ sở và phổ biến tới mọi công chức. Hằng năm Ban chỉ đạo ISO tổ chức đánh giá nội bộ, xem xét của lãnh đạo, khắc phục điểm không phù hợp và công bố lại hệ thống khi phạm vi áp dụng có thay đổi. Sổ tay chất lượng và biểu mẫu lưu tại Văn phòng Sở.';
const PAGE: Content = ['ISO 9001', `<h1>Hệ thống quản lý chất lượng ISO 9001</h1><p>${WORDS}</p>`];
const SECTION = { kind: 'section', params: { topic: 'iso' } } as const;
const HOT = { kind: 'hotline', params: { needs: ['phone'] } } as const;
const PHONE = { phones: ['+842383598478'] } as const;

const answered = (answer: Answer) => portal({ skin: 'nuke', menu: [ISO], pages: { '/iso': { answer } } });
const real = portal({ skin: 'nuke', menu: [ISO], pages: { '/iso': PAGE } }).answers['/iso'] ?? '';

/** The first answers, then the page. Made anew for each audit. */
function after(times: number, first: Answer): PortalDefinition {
  let asked = 0;
  return answered((request) => {
    asked += 1;
    const answer = asked > times ? real : first;
    return typeof answer === 'function' ? answer(request) : answer;
  });
}

const encoded = (label: string, meta: string): PortalDefinition => {
  const html = `<html><head>${meta}<title>Đường dây nóng</title></head><body><p>Đường dây nóng của Sở Khoa học và Công nghệ: 0238.3598.478</p><p><a href="/">Trang chủ</a></p></body></html>`;
  return portal({
    skin: 'bare',
    menu: [['Đường dây nóng', '/nong']],
    pages: { '/nong': { answer: { headers: { 'content-type': label }, body: windows1258(html) } } },
  });
};

const entities = (text: string) =>
  Array.from(text)
    .map((letter) => (letter.charCodeAt(0) > 127 ? `&#${letter.codePointAt(0)};` : letter))
    .join('');

const CHALLENGE =
  '<!DOCTYPE html><html><head><title>Just a moment...</title><meta http-equiv="refresh" content="390"></head><body><h1>Checking your browser before accessing the site.</h1><p>This process is automatic. Please enable JavaScript and cookies to continue.</p><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script></body></html>';
const softMissing =
  portal({
    skin: 'liferay',
    menu: [ISO],
    pages: {
      '/x': [
        'Không tìm thấy',
        `<h1>Không tìm thấy nội dung</h1><p>Đường dẫn bạn yêu cầu không tồn tại hoặc đã bị gỡ bỏ. Mời bạn chọn mục khác trong trình đơn hoặc dùng ô tìm kiếm.</p><p>${WORDS.replace(/ISO/g, '')}</p>`,
      ],
    },
  }).answers['/x'] ?? '';

export const CHARSETS: readonly Trap[] = [
  {
    ...HOT,
    id: 'charset: windows-1258 by the header',
    portal: encoded('text/html; charset=windows-1258', ''),
    outcome: 'passed',
    details: PHONE,
  },
  {
    ...HOT,
    id: 'charset: windows-1258 by the meta alone',
    portal: encoded('text/html', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">'),
    outcome: 'passed',
    details: PHONE,
  },
  {
    ...HOT,
    id: 'charset: windows-1258 called UTF-8',
    portal: encoded('text/html; charset=utf-8', ''),
    outcome: 'passed',
    details: PHONE,
  },
  {
    ...HOT,
    id: 'charset: decomposed letters',
    portal: portal({ skin: 'nuke', aside: '<p>Đường dây nóng: 0238.3598.478</p>'.normalize('NFD') }),
    outcome: 'passed',
    details: PHONE,
  },
  {
    ...HOT,
    id: 'charset: numeric entities',
    portal: portal({ skin: 'nuke', aside: `<p>${entities('Đường dây nóng')}: 0238.3598.478</p>` }),
    outcome: 'passed',
    details: PHONE,
  },
  {
    ...SECTION,
    id: 'damage: no title, a notice of PHP, nothing closed',
    portal: answered(
      `<br />\n<b>Notice</b>:  Undefined index: lang in <b>/home/www/index.php</b> on line <b>12</b><br />\n<html><body><table><tr><td><a href="/">Trang chủ<td><h2>Hệ thống quản lý chất lượng ISO 9001<p>${WORDS}<p>Hết`,
    ),
    outcome: 'passed',
    details: { url: '/iso' },
  },
];

const moved = (link: string, pages: Readonly<Record<string, Content>>) =>
  portal({ skin: 'webforms', aside: link, pages });

export const LINKS: readonly Trap[] = [
  {
    ...SECTION,
    id: 'link: a space before the address',
    portal: moved('<a href=" /iso ">Hệ thống quản lý chất lượng ISO 9001</a>', { '/iso': PAGE }),
    outcome: 'passed',
    details: { url: '/iso' },
  },
  {
    ...SECTION,
    id: 'link: letters as they are',
    portal: moved('<a href="/chuyên-mục/quản-lý-chất-lượng-iso">Hệ thống quản lý chất lượng ISO 9001</a>', {
      '/chuyên-mục/quản-lý-chất-lượng-iso': PAGE,
    }),
    outcome: 'passed',
  },
  {
    ...SECTION,
    id: 'link: an area of a picture map',
    portal: moved(
      '<img src="/images/menu.png" usemap="#m"><map name="m"><area shape="rect" coords="0,0,80,30" href="/iso" alt="Hệ thống quản lý chất lượng ISO 9001"></map>',
      { '/iso': PAGE },
    ),
    outcome: 'passed',
    details: { url: '/iso' },
  },
  {
    ...SECTION,
    id: 'link: a button that a click opens',
    portal: moved(
      `<button type="button" onclick="window.location='/iso'">Hệ thống quản lý chất lượng ISO 9001</button>`,
      { '/iso': PAGE },
    ),
    outcome: 'passed',
    details: { url: '/iso' },
  },
  {
    ...SECTION,
    id: 'link: relative to a base',
    portal: {
      answers: {
        ...portal({ skin: 'bare', pages: { '/web/skhcn/iso': PAGE } }).answers,
        '/': `<html><head><base href="/web/skhcn/"><title>${NAME}</title></head><body><h1>${NAME}</h1><a href="iso">Hệ thống quản lý chất lượng ISO 9001</a> <a href="/gioi-thieu">Giới thiệu</a></body></html>`,
      },
    },
    outcome: 'passed',
    details: { url: '/web/skhcn/iso' },
  },
  {
    ...SECTION,
    id: 'link: by a query',
    portal: moved('<a href="/Default.aspx?p_p_id=iso&amp;ItemID=31">Hệ thống quản lý chất lượng ISO 9001</a>', {
      '/Default.aspx?p_p_id=iso&ItemID=31': PAGE,
    }),
    outcome: 'passed',
    details: { url: '/Default.aspx?p_p_id=iso&ItemID=31' },
  },
  {
    ...HOT,
    id: 'frame: the hotline stands in a frame of the home page',
    portal: portal({
      skin: 'sharepoint',
      aside: '<iframe src="/khung/lien-he.html" width="280" height="120"></iframe>',
      pages: {
        '/khung/lien-he.html': {
          answer: '<html><head><meta charset="utf-8"></head><body><p>Đường dây nóng: 0238.3598.478</p></body></html>',
        },
      },
    }),
    outcome: 'passed',
    details: PHONE,
  },
  {
    ...SECTION,
    id: 'frame: the portal is a set of frames',
    portal: {
      answers: {
        ...portal({ skin: 'bare', pages: { '/iso': PAGE } }).answers,
        '/': `<html><head><title>${NAME}</title></head><frameset cols="200,*"><frame src="/menu.htm" name="trai"><frame src="/chinh.htm" name="phai"></frameset></html>`,
        '/menu.htm':
          '<html><meta charset="utf-8"><body><a href="/gioi-thieu" target="phai">Giới thiệu</a><br><a href="/iso" target="phai">Hệ thống quản lý chất lượng ISO 9001</a></body></html>',
        '/chinh.htm': '<html><meta charset="utf-8"><body><h1>Chào mừng</h1></body></html>',
      },
    },
    outcome: 'passed',
    details: { url: '/iso' },
  },
  {
    ...HOT,
    id: 'home: a page that sends on at once',
    portal: {
      answers: {
        ...portal({ skin: 'nuke', aside: '<p>Đường dây nóng: 0238.3598.478</p>' }).answers,
        '/trang-chu.aspx': portal({ skin: 'nuke', aside: '<p>Đường dây nóng: 0238.3598.478</p>' }).answers['/'] ?? '',
        '/': '<html><head><meta http-equiv="refresh" content="0;url=/trang-chu.aspx"></head><body></body></html>',
      },
    },
    outcome: 'passed',
    details: PHONE,
  },
  {
    ...SECTION,
    id: 'sitemap: a compressed one names the only way',
    portal: {
      answers: {
        ...portal({ skin: 'wordpress', pages: { '/he-thong-quan-ly-chat-luong-iso-9001': PAGE } }).answers,
        '/robots.txt': (request) => ({
          headers: { 'content-type': 'text/plain' },
          body: `User-agent: *\nDisallow: /admin\nSitemap: ${request.origin}/sitemap_index.xml\n`,
        }),
        '/sitemap_index.xml': (request) => ({
          headers: { 'content-type': 'application/xml' },
          body: `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${request.origin}/trang.xml.gz</loc></sitemap></sitemapindex>`,
        }),
        '/trang.xml.gz': (request) => ({
          headers: { 'content-type': 'application/gzip' },
          body: gzipSync(
            `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${request.origin}/he-thong-quan-ly-chat-luong-iso-9001</loc></url></urlset>`,
          ),
        }),
      },
    },
    outcome: 'passed',
    details: { url: '/he-thong-quan-ly-chat-luong-iso-9001' },
  },
  {
    ...SECTION,
    id: 'sitemap: none, and no link',
    portal: portal({ skin: 'wordpress', pages: { '/he-thong-quan-ly-chat-luong-iso-9001': PAGE } }),
    outcome: 'failed',
  },
];

const MONTHS = ['10', '09', '08', '07', '06', '05', '04', '03', '02', '01'];
const postback = (): PortalDefinition => {
  const entries = MONTHS.map((month) => ({
    title: `Bộ phận Một cửa của Sở trong tháng ${month}`,
    href: `/cchc/bai-${month}`,
    date: `2022-${month}-25`,
  }));
  const pages = entries.map(({ title, href, date }): [string, Content] => [
    href,
    [title, post('webforms', { title, date, body: `<p>${title}: tiếp nhận và trả kết quả đúng hẹn.</p>` })],
  ]);
  const page = (from: number): string => {
    const turned = portal({
      skin: 'webforms',
      menu: [['Cải cách hành chính', '/cchc.aspx']],
      pages: {
        '/x': [
          'Cải cách hành chính',
          `<h1>Cải cách hành chính</h1>${list('webforms', entries.slice(from, from + 5))}<table><tr><td>${from === 0 ? '<span>1</span>' : `<a href="javascript:__doPostBack('ctl00$gv','Page$1')">1</a>`}</td><td>${from === 5 ? '<span>2</span>' : `<a href="javascript:__doPostBack('ctl00$gv','Page$2')">2</a>`}</td></tr></table><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value="">`,
        ],
      },
    });
    return htmlAt(turned, '/x');
  };
  const base = portal({
    skin: 'webforms',
    menu: [['Cải cách hành chính', '/cchc.aspx']],
    pages: Object.fromEntries(pages),
  });
  return {
    answers: {
      ...base.answers,
      '/cchc.aspx': ({ method, body }) =>
        method === 'POST' && new URLSearchParams(body).get('__EVENTARGUMENT') === 'Page$2' ? page(5) : page(0),
    },
  };
};

let renders = 0;
const restless: PortalDefinition = {
  answers: {
    ...portal({ skin: 'nuke', menu: [ISO], pages: { '/iso': PAGE } }).answers,
  },
  otherwise: ({ path }) => {
    renders += 1;
    if (path.startsWith('/iso')) return typeof real === 'string' ? real : '';
    if (!/^\/(?:en|quang-cao|lich)/.test(path)) return { status: 404, body: 'không có' };
    return `<html><head><meta charset="utf-8"><title>Cổng thông tin</title></head><body><a href="/quang-cao/go?b=${renders}">quảng cáo</a><a href="${path.split('?')[0] ?? ''}/en/vi.html">English</a><a href="/lich?thang=${renders}&nam=2022">tháng sau</a><a href="/lich;jsessionid=A${renders}F0?sap-xep=${renders}">sắp xếp</a></body></html>`;
  },
};
const restlessHome = htmlAt(restless, '/').replace(
  '</body>',
  '<a href="/en/vi.html">English</a><a href="/lich?thang=1&nam=2022">Lịch công tác</a><a href="/quang-cao/go?b=0"><img src="/b.gif"></a></body>',
);

export const SERVERS: readonly Trap[] = [
  {
    ...SECTION,
    id: 'server: not found, with the whole menu and status 200',
    portal: portal({ skin: 'liferay', menu: [ISO], otherwise: softMissing }),
    outcome: 'failed',
  },
  {
    ...SECTION,
    id: 'server: a page among those that are not found',
    portal: portal({ skin: 'liferay', menu: [ISO], pages: { '/iso': PAGE }, otherwise: softMissing }),
    outcome: 'passed',
    details: { url: '/iso' },
  },
  {
    ...SECTION,
    id: 'server: a challenge with status 200',
    portal: answered(CHALLENGE),
    outcome: 'cantTell',
    noted: [{ path: '/iso' }],
  },
  {
    ...SECTION,
    id: 'server: a firewall that says no',
    portal: answered({
      status: 403,
      body: '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Your support ID is: 8912736</body></html>',
    }),
    outcome: 'cantTell',
    noted: [{ path: '/iso' }],
  },
  {
    ...SECTION,
    id: 'server: a firewall that says no with status 200',
    portal: answered(
      '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 8912736</body></html>',
    ),
    outcome: 'cantTell',
    noted: [{ path: '/iso' }],
  },
  { ...SECTION, id: 'server: gone', portal: answered({ status: 404, body: 'không có' }), outcome: 'failed' },
  {
    ...SECTION,
    id: 'server: too many requests, then the page',
    portal: after(1, { status: 429, headers: { 'retry-after': '1' }, body: '' }),
    outcome: 'passed',
  },
  {
    ...SECTION,
    id: 'server: too many requests, always',
    portal: answered({ status: 429, headers: { 'retry-after': '1' }, body: '' }),
    outcome: 'cantTell',
    noted: [{ path: '/iso', reason: /429/ }],
  },
  { ...SECTION, id: 'server: an error once', portal: after(1, { status: 502, body: '' }), outcome: 'passed' },
  {
    ...SECTION,
    id: 'server: the connection breaks',
    portal: answered({ reset: true }),
    outcome: 'cantTell',
    noted: [{ path: '/iso' }],
  },
  {
    ...SECTION,
    id: 'server: half of a compressed body',
    portal: answered({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(WORDS.repeat(40)).subarray(0, 120) }),
    outcome: 'cantTell',
    noted: [{ path: '/iso' }],
  },
  {
    ...SECTION,
    id: 'server: eleven million bytes',
    portal: answered(() => `<html><meta charset="utf-8"><body><p>${'0123456789 '.repeat(1_000_000)}</p></body></html>`),
    outcome: 'cantTell',
    noted: [{ path: '/iso' }],
  },
  {
    ...SECTION,
    id: 'server: two pages that send to one another',
    portal: portal({
      skin: 'nuke',
      menu: [ISO],
      pages: {
        '/iso': { answer: { status: 302, headers: { location: '/iso/vi' } } },
        '/iso/vi': { answer: { status: 302, headers: { location: '/iso' } } },
      },
    }),
    outcome: 'cantTell',
    noted: [{ path: '/iso' }],
  },
  {
    ...SECTION,
    id: 'server: robots.txt forbids the page',
    portal: portal({
      skin: 'nuke',
      menu: [ISO],
      pages: {
        '/iso': PAGE,
        '/robots.txt': {
          answer: { headers: { 'content-type': 'text/plain' }, body: '\ufeffUser-agent: *\r\nDisallow: /iso\r\n' },
        },
      },
    }),
    outcome: 'cantTell',
    noted: [{ path: '/iso', reason: /robots/ }],
  },
  {
    ...SECTION,
    id: 'server: robots.txt forbids the page, passed over',
    options: ['--ignore-robots'],
    portal: portal({
      skin: 'nuke',
      menu: [ISO],
      pages: {
        '/iso': PAGE,
        '/robots.txt': {
          answer: { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /iso\n' },
        },
      },
    }),
    outcome: 'passed',
  },
  {
    kind: 'column',
    params: { topic: 'cchc', maxAgeDays: 30, perMonth: 1 },
    id: 'server: the older half of the list by postback',
    portal: postback(),
    outcome: ['passed', 'cantTell'],
  },
  {
    ...SECTION,
    id: 'trap: endless languages, calendars, banners, sessions',
    exhaustive: true,
    portal: { ...restless, answers: { ...restless.answers, '/': restlessHome } },
    outcome: 'passed',
    requestsAtMost: 600,
  },
  {
    ...SECTION,
    id: 'trap: the same without the page',
    exhaustive: true,
    portal: {
      answers: {
        ...restless.answers,
        '/': restlessHome
          .replaceAll('Hệ thống quản lý chất lượng ISO 9001', 'Thư viện ảnh')
          .replaceAll('/iso', '/thu-vien'),
        '/iso': { status: 404, body: '' },
      },
      ...(restless.otherwise === undefined ? {} : { otherwise: restless.otherwise }),
    },
    outcome: 'failed',
    requestsAtMost: 600,
  },
];

export const CRAWLS: readonly Trap[] = [...CHARSETS, ...LINKS, ...SERVERS];
