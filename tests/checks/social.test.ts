import { social } from '../../lib/checks/social.ts';
import { socialMessages } from '../../lib/checks/social.messages.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';

const FB = 'https://www.facebook.com/skhcnnghean';
const ZALO = 'https://zalo.me/2345678901234567890';

/** A home page with such a footer, and such a main text. */
const home = (footer: string, main = ''): Readonly<Record<string, string>> => ({
  '/': `<!doctype html><html><head><title>Sở Khoa học và Công nghệ</title></head><body><div id="header"><h1>Sở Khoa học và Công nghệ Nghệ An</h1></div><div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></div><div id="content"><p>Chào mừng đến với cổng thông tin của Sở.</p>${main}</div><div id="footer">${footer}</div></body></html>`,
});
const a = (href: string, words: string): string => `<a href="${href}">${words}</a>`;
const icon = (href: string, alt = ''): string => `<a href="${href}"><img src="/icon.png" alt="${alt}"></a>`;

const cases: readonly CheckCase[] = [
  {
    name: 'an official account by its name',
    portal: home(`${a(FB, 'Facebook')} ${a('http://oa.zalo.me/skhcnnghean', 'Zalo OA')}`),
    outcome: 'passed',
    details: { facebook: FB, zalo: 'http://oa.zalo.me/skhcnnghean' },
  },
  {
    name: 'the office where accounts are managed is no page',
    portal: home(`${a(FB, 'Facebook')} ${a('https://oa.zalo.me/manage/login', 'Zalo OA')}`),
    outcome: 'partial',
    details: { zalo: null },
  },
  {
    name: 'both pages in the footer',
    portal: home(`${a(FB, 'Facebook')} ${a(ZALO, 'Zalo')}`),
    outcome: 'passed',
    credit: 1,
    details: { facebook: FB, zalo: ZALO },
    gaps: [],
    atMostPages: 1,
  },
  {
    name: 'icons without a word, addresses of mobile and short hosts',
    portal: home(`${icon('https://m.facebook.com/SoKHCN.NgheAn/')} ${icon('https://zaloapp.com/qr/p/1abcd2efgh')}`),
    outcome: 'passed',
  },
  {
    name: 'a page by number, a page under /pages, another kind of zalo address',
    portal: home(
      `<a href="https://www.facebook.com/profile.php?id=100064000000001"><i class="fa fa-facebook"></i></a>${a('https://oa.zalo.me/1234567890123456789', 'Zalo OA')}`,
    ),
    outcome: 'passed',
    details: { facebook: 'https://www.facebook.com/profile.php?id=100064000000001' },
  },
  {
    name: 'the page in a widget, not in a link',
    portal: home(
      a(ZALO, 'Zalo'),
      `<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fskhcnnghean&amp;tabs=timeline"></iframe>`,
    ),
    outcome: 'passed',
    details: { facebook: FB },
  },
  {
    name: 'the page by the link that the network gives out to share it, a button that shares beside it',
    portal: home(
      `${a('https://www.facebook.com/share/18abCDeFGh/?mibextid=wwXIfr', 'Facebook')}${a('https://www.facebook.com/share/?u=https%3A%2F%2Fportal.test', 'Chia sẻ')}${a(ZALO, 'Zalo')}`,
    ),
    outcome: 'passed',
    details: { facebook: 'https://www.facebook.com/share/18abCDeFGh/?mibextid=wwXIfr' },
  },
  {
    name: 'the page behind the network’s own warning',
    portal: home(
      `${a('https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fskhcnnghean&h=AT0', 'Facebook')}${a(ZALO, 'Zalo')}`,
    ),
    outcome: 'passed',
    details: { facebook: FB },
  },
  ...[
    ['another site behind the network’s own warning', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fportal.test%2F'],
    [
      'a dialogue of one version that shares',
      'https://www.facebook.com/v2.8/dialog/share?app_id=1&href=https://portal.test',
    ],
    ['a post by the link that shares it', 'https://www.facebook.com/share/p/18abCDeFGh/'],
    ['a film by the link that shares it', 'https://www.facebook.com/share/v/18abCDeFGh/'],
  ].map(([name = '', href = '']): CheckCase => ({
    name: `no page: ${name}`,
    portal: home(`${a(href, 'Facebook')}${a(ZALO, 'Zalo')}`),
    outcome: 'partial',
    details: { facebook: null, zalo: ZALO },
  })),
  ...[
    ['the province says whose they are', 'Theo dõi Cổng thông tin điện tử tỉnh Nghệ An: ', 'nghean.gov'],
    ['the province stands before them', '<p>UBND tỉnh Nghệ An</p>', 'tinhnghe'],
    ['the name of the ministry holds the department’s', '', 'bokhoahoccongnghe'],
    ['a group of sellers', '', 'nhom37', 'Chợ đồ điện tử thành Vinh'],
    ['a firm whose name is near', '<p>Công ty CP Khoa học Công nghệ Vinh</p>', 'khoahoccongnghe.jsc'],
  ].map(([name = '', before = '', page = '', words = 'Facebook']): CheckCase => ({
    name: `no own page: ${name}`,
    portal: home(`<div>${before}${a(`https://www.facebook.com/${page}`, words)}</div>`),
    outcome: 'failed',
    details: { facebook: null },
  })),
  ...[
    ['the department below the province', '<p>UBND TỈNH NGHỆ AN</p><p>SỞ KHOA HỌC VÀ CÔNG NGHỆ</p>', 'dost.vn'],
    ['a copyright beside it', '<p>© Cổng thông tin điện tử tỉnh Nghệ An</p>', 'dost.vn'],
    ['who made the site stands over it', '<p>Thiết kế bởi Công ty An Bình</p>', 'khoahoccongnghe.nghean'],
    ['what is told in it', '', 'dost.vn', 'Thông tin khoa học'],
  ].map(([name = '', before = '', page = '', words = 'Facebook']): CheckCase => ({
    name: `own page: ${name}`,
    portal: home(`<div>${before}${a(`https://www.facebook.com/${page}`, words)}</div>${a(ZALO, 'Zalo')}`),
    outcome: 'passed',
    details: { facebook: `https://www.facebook.com/${page}` },
  })),
  {
    name: 'share buttons beside the own pages',
    portal: home(
      `${a('https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fportal.test', 'Chia sẻ')}${a(FB, 'Facebook')}${a('https://sp.zalo.me/share_inline?d=abc', 'Zalo')}${a(ZALO, 'Zalo của Sở')}`,
    ),
    outcome: 'passed',
    details: { facebook: FB, zalo: ZALO },
  },
  {
    name: 'the page of the State stands before the own one',
    portal: home(
      `${a('https://www.facebook.com/thongtinchinhphu', 'Thông tin Chính phủ')}${a('https://www.facebook.com/baonghean', 'Báo Nghệ An')}${a(FB, 'Trang Facebook của Sở')}${a(ZALO, 'Zalo')}`,
    ),
    outcome: 'passed',
    details: { facebook: FB },
  },
  {
    name: 'a chat with the number that the portal itself gives out',
    portal: home(`${a(FB, 'Facebook')} Điện thoại: 0912.345.678 ${a('https://zalo.me/0912345678', 'Zalo')}`),
    outcome: 'passed',
    details: { zalo: 'https://zalo.me/0912345678' },
  },
  {
    name: 'only what the plan names is asked for',
    portal: home(a(ZALO, 'Zalo')),
    params: { networks: ['zalo'] },
    outcome: 'passed',
  },
  {
    name: 'facebook alone',
    portal: home(`${a(FB, 'Facebook')} ${a('https://www.youtube.com/@skhcn', 'Youtube')}`),
    outcome: 'partial',
    credit: 0.5,
    details: { facebook: FB, zalo: null },
    gaps: ['social-missing'],
  },
  {
    name: 'a chat with a number nobody knows',
    portal: home(`${a(FB, 'Facebook')} ${a('https://zalo.me/0987654321', 'Zalo')}`),
    outcome: 'partial',
    gaps: ['social-personal'],
    details: { zalo: null },
  },
  {
    name: 'a post and a dead icon',
    portal: home(
      `${a('https://www.facebook.com/skhcnnghean/posts/123456', 'Facebook')} ${a('#', 'Zalo')} ${a('javascript:void(0)', 'Zalo')}`,
    ),
    outcome: 'failed',
    gaps: ['social-post-only', 'social-dead-link'],
  },
  {
    name: 'share buttons only',
    portal: home(
      `${a('https://www.facebook.com/sharer.php?u=https://portal.test/', 'Facebook')} ${a('https://www.facebook.com/share.php?u=x', 'f')} ${a('https://www.facebook.com/dialog/feed?link=x', 'Đăng')} ${a('https://zalo.me/share?url=x', 'Zalo')}`,
    ),
    outcome: 'failed',
    credit: 0,
    gaps: ['social-share-only', 'social-share-only'],
    details: { facebook: null, zalo: null },
  },
  {
    name: 'the networks themselves',
    portal: home(`${a('https://facebook.com/', 'Facebook')} ${a('https://oa.zalo.me/home', 'Zalo')}`),
    outcome: 'failed',
    gaps: ['social-no-page', 'social-no-page'],
  },
  {
    name: 'pages of other bodies: by label, by name, of another province',
    portal: home(
      `${a('https://www.facebook.com/soytenghean', 'Facebook')} ${a('https://www.facebook.com/skhcnhatinh', 'Facebook')} ${a('https://www.facebook.com/abc.xyz', 'Sở Y tế Nghệ An')} ${a('https://zalo.me/111122223333444455', 'UBND tỉnh Nghệ An')}`,
    ),
    outcome: 'failed',
    gaps: ['social-other-body', 'social-other-body'],
  },
  {
    name: 'pages of the ministry and of an institute of the same field, by name',
    portal: home(
      `<p>Fanpage Bộ Khoa học và Công nghệ: ${a('https://www.facebook.com/bokhoahoccongnghe', 'facebook.com/bokhoahoccongnghe')}</p> ${a('https://zalo.me/vienkhoahoccongnghe', 'Zalo')}`,
    ),
    outcome: 'failed',
    gaps: ['social-other-body', 'social-other-body'],
  },
  {
    name: 'pages of the press: by label, by name, of a broadcaster',
    portal: home(
      `${a('https://www.facebook.com/bna.vn', 'trang Facebook của Báo Nghệ An')} ${a('https://www.facebook.com/baonghean', 'Facebook')} ${a('https://www.facebook.com/truyenhinhnghean', 'Facebook')} ${a('https://zalo.me/111122223333444455', 'Zalo Đài Phát thanh - Truyền hình tỉnh')}`,
    ),
    outcome: 'failed',
    gaps: ['social-other-body', 'social-other-body'],
  },
  {
    name: 'words that sound like the press: a museum, a report, a newsletter of the department',
    portal: home(
      `${a('https://www.facebook.com/baocaovienkhoahoc', 'Báo cáo viên khoa học')} ${a('https://zalo.me/111122223333444455', 'Bản tin khoa học Nghệ An')}`,
    ),
    outcome: 'passed',
  },
  {
    name: 'nothing of the kind, words only',
    portal: home('Theo dõi Sở trên Facebook và Zalo: skhcnnghean'),
    outcome: 'failed',
    gaps: ['social-missing', 'social-missing'],
  },
  {
    name: 'a home page that a script fills',
    portal: {
      '/': '<!doctype html><html><head><title>Cổng</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>',
    },
    outcome: 'cantTell',
  },
];

testCheck({ check: social, messages: socialMessages, params: { networks: ['facebook', 'zalo'] }, cases });
