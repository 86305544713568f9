/** Lists in frames, pages that ask to log in: what nobody has seen is not missing. */

import {
  filler,
  modern,
  newsOf,
  nuke,
  oldTables,
  portlets,
  postsOf,
  standing,
  titled,
  webForms,
} from '../standing/frames.ts';
import type { Post } from '../standing/frames.ts';
import type { TrapPortal } from '../trap-portal.ts';

const DAYS = ['08/11', '11/10', '06/09', '09/08', '05/07', '07/06', '10/05', '12/04', '08/03', '15/02', '11/01'];
const REFORM: readonly Post[] = DAYS.map((day, at) => ({
  path: `/cchc/bai-${200 + at}`,
  day,
  title: `Kiểm tra công tác cải cách hành chính đợt ${DAYS.length - at}`,
}));
/** Four in each month: three of news, one on reform. */
const MONTHLY: readonly Post[] = DAYS.flatMap((day, at) =>
  [3, 2, 1].map((nth) => ({
    path: `/tin/ban-tin-${500 + at * 3 + (3 - nth)}`,
    day: `${String(Number(day.slice(0, 2)) > 20 ? nth : nth + 2).padStart(2, '0')}/${day.slice(3)}`,
    title: `Hội nghị chuyên môn thứ ${nth} của tháng ${Number(day.slice(3))}`,
  })),
);
const MENU = [['Cải cách hành chính', '/cchc']] as const;
const bare = (inside: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Danh sách</title><body>${inside}</body>`;
const framed = (src: string): string => `<iframe src="${src}" width="100%" height="900" frameborder="0"></iframe>`;
const LOGIN =
  '<form method="post" action="/dang-nhap"><label>Tên đăng nhập <input name="u"></label><label>Mật khẩu <input type="password" name="p"></label><button>Đăng nhập</button></form>';
const PLAN = 'nghean-skhcn-2022';

export const FRAME_PORTALS: readonly TrapPortal[] = [
  standing({
    name: 'column-in-another-hosts-frame',
    trap: 'The column’s page shows a frame of another host and nothing of its own.',
    plan: PLAN,
    layout: nuke,
    menu: MENU,
    pages: { '/cchc': ['Cải cách hành chính', framed('http://tin.cchc.invalid/danh-sach?cm=5')] },
    truth: { 'cchc-column': { outcome: 'cantTell', says: ['tin.cchc.invalid'] } },
  }),
  standing({
    name: 'column-frame-in-own-frame',
    trap: 'The column’s page frames a page of the portal, which frames another host.',
    plan: PLAN,
    layout: webForms,
    menu: MENU,
    pages: {
      '/cchc': ['Cải cách hành chính', framed('/khung.html')],
      '/khung.html': bare(framed('http://tin.cchc.invalid/danh-sach')),
    },
    truth: { 'cchc-column': { outcome: 'cantTell', says: ['tin.cchc.invalid'] } },
  }),
  standing({
    name: 'column-posts-beside-a-frame',
    trap: 'Posts of its own prove the column, whatever the other host shows beside them.',
    plan: PLAN,
    layout: portlets,
    menu: MENU,
    pages: {
      '/cchc': ['Cải cách hành chính', `${newsOf(REFORM, 2022)}${framed('http://tin.cchc.invalid/danh-sach')}`],
      ...postsOf(REFORM, 2022),
    },
    truth: { 'cchc-column': { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11 } } },
  }),
  standing({
    name: 'empty-column-films-and-maps',
    trap: 'An empty column beside a film, a map and the weather that the home page shows too.',
    plan: PLAN,
    layout: modern,
    menu: MENU,
    home: framed('http://thoi-tiet.invalid/vinh'),
    pages: {
      '/cchc': [
        'Cải cách hành chính',
        `<p>Chưa có bài viết.</p>${framed('https://www.youtube.com/embed/abc')}${framed('https://www.google.com/maps/embed?pb=1')}${framed('http://thoi-tiet.invalid/vinh')}`,
      ],
    },
    truth: { 'cchc-column': { outcome: 'failed' } },
  }),
  standing({
    name: 'section-in-another-hosts-frame',
    trap: 'The page on ISO shows another host; the one on organisation has words of its own beside a frame.',
    plan: PLAN,
    layout: oldTables,
    menu: [
      ['ISO 9001:2015', '/iso'],
      ['Chức năng, nhiệm vụ, cơ cấu tổ chức', '/co-cau'],
    ],
    pages: {
      '/iso': ['ISO 9001:2015', framed('http://iso.qlcl.invalid/skhcn')],
      '/co-cau': [
        'Chức năng, nhiệm vụ, cơ cấu tổ chức',
        `<p>Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở. ${filler(150)}</p>${framed('http://so-do.invalid/')}`,
      ],
    },
    truth: { iso: { outcome: 'cantTell', says: ['iso.qlcl.invalid'] }, organisation: { outcome: 'passed' } },
  }),
  allNews(
    'all-news-in-own-frame',
    'The news page shows its list in a frame of the portal.',
    '/khung-tin.html',
    'passed',
  ),
  allNews(
    'all-news-in-another-hosts-frame',
    'The news page shows a list of another host.',
    'http://tin.so.invalid/',
    'cantTell',
  ),
];

function allNews(name: string, trap: string, src: string, outcome: 'passed' | 'cantTell'): TrapPortal {
  return standing({
    name,
    trap,
    plan: 'bacninh-skhdt-2022',
    layout: titled,
    menu: MENU,
    pages: {
      '/': ['Trang chủ', '<p>Chào mừng quý vị đến với cổng của Sở.</p>'],
      '/tin-tuc': ['Tin tức', framed(src)],
      '/khung-tin.html': bare(`<h1>Tin tức</h1>${newsOf(MONTHLY, 2022)}`),
      '/cchc': ['Cải cách hành chính', newsOf(REFORM, 2022)],
      ...postsOf(MONTHLY, 2022),
      ...postsOf(REFORM, 2022),
    },
    truth: {
      'article-cadence':
        outcome === 'passed' ? { outcome, details: { inPeriod: 44 } } : { outcome, says: ['tin.so.invalid'] },
    },
  });
}

export const BROKEN_SCRIPT_PORTALS: readonly TrapPortal[] = [
  standing({
    name: 'empty-column-broken-script',
    trap: 'The column says that it has no post; a script that the page refers to does not exist, for any visitor.',
    plan: PLAN,
    layout: (frame, title, body) =>
      titled(frame, title, body).replace('</body>', '<script src="/js/mat.js"></script></body>'),
    menu: [...MENU, ['ISO 9001:2015', '/iso']],
    home: `<p>${filler(80)}</p>`,
    pages: {
      '/cchc': ['Cải cách hành chính', '<p>Chưa có bài viết.</p>'],
      '/iso': ['ISO 9001:2015', '<p>Nội dung đang được cập nhật.</p>'],
    },
    truth: { 'cchc-column': { outcome: 'failed' }, iso: { outcome: 'partial', credit: 0.5 } },
  }),
  standing({
    name: 'column-script-answers-500',
    trap: 'The same, but the server broke down over the script: what it would have shown is unknown.',
    plan: PLAN,
    layout: (frame, title, body) =>
      titled(frame, title, body).replace('</body>', '<script src="/js/tin.js"></script></body>'),
    menu: MENU,
    home: `<p>${filler(80)}</p>`,
    pages: {
      '/cchc': ['Cải cách hành chính', '<div id="tin"></div>'],
      '/js/tin.js': { status: 500, body: 'x' },
    },
    truth: { 'cchc-column': { outcome: 'cantTell' } },
  }),
];

export const LOGIN_PORTALS: readonly TrapPortal[] = [
  standing({
    name: 'column-behind-login',
    trap: 'The menu’s column redirects to a form for logging in; the section on ISO is such a form under its own address.',
    plan: PLAN,
    layout: nuke,
    menu: [...MENU, ['ISO 9001:2015', '/iso'], ['Thủ tục hành chính', '/tthc']],
    pages: {
      '/cchc': { status: 302, headers: { location: '/dang-nhap?ReturnUrl=%2Fcchc' } },
      '/dang-nhap': ['Đăng nhập hệ thống', LOGIN],
      '/dang-nhap?ReturnUrl=%2Fcchc': ['Đăng nhập hệ thống', LOGIN],
      '/iso': ['ISO 9001:2015', `<p>Bạn cần đăng nhập để xem nội dung này.</p>${LOGIN}`],
      '/tthc': ['Thủ tục hành chính', LOGIN],
    },
    truth: {
      'cchc-column': { outcome: 'cantTell', says: ['đăng nhập'] },
      iso: { outcome: 'cantTell', says: ['đăng nhập'] },
      'procedure-set': { outcome: 'cantTell' },
      'procedure-detail': { outcome: 'cantTell' },
    },
  }),
  standing({
    name: 'empty-column-login-box-everywhere',
    trap: 'Every page has a box for staff to log in; the column is empty, the list of procedures too.',
    plan: PLAN,
    layout: (frame, title, body) =>
      oldTables(frame, title, `${body}<h3>Đăng nhập</h3>${LOGIN}<p>Vui lòng đăng nhập để sử dụng thư điện tử.</p>`),
    menu: [...MENU, ['Thủ tục hành chính', '/tthc']],
    pages: {
      '/cchc': ['Cải cách hành chính', '<p>Chưa có bài viết.</p>'],
      '/tthc': ['Thủ tục hành chính', '<p>Không có bản ghi nào.</p>'],
    },
    truth: { 'cchc-column': { outcome: 'failed' }, 'procedure-set': { outcome: 'failed' } },
  }),
  standing({
    name: 'column-comments-ask-to-log-in',
    trap: 'An empty column whose comment box asks to log in; it hides nothing.',
    plan: PLAN,
    layout: modern,
    menu: MENU,
    pages: {
      '/cchc': ['Cải cách hành chính', '<p>Chưa có bài viết.</p><p>Vui lòng đăng nhập để gửi bình luận.</p>'],
    },
    truth: { 'cchc-column': { outcome: 'failed' } },
  }),
];
