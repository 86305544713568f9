/** Small portals of a department of construction in four kinds of markup; each asks one thing. */

import type { Reply } from '../../support/server.ts';
import type { Draft, Expected, Links, One, Post } from '../unseen-27/kit.ts';
import type { Place } from '../unseen-27/run-one.ts';

export { FAILED, file, HALF, PASSED, SCAN, UNKNOWN } from '../unseen-27/kit.ts';
export type { Draft, Expected, One, Post } from '../unseen-27/kit.ts';

export const NAME = 'Sở Xây dựng tỉnh Hà Nam';
const OFFICE = 'Số 14 đường Trần Phú, phường Quang Trung, thành phố Phủ Lý';
const FOOT = `<p><strong>CƠ QUAN CHỦ QUẢN: SỞ XÂY DỰNG TỈNH HÀ NAM</strong></p><p>Địa chỉ: ${OFFICE}</p><p>Điện thoại: 0226.3852.631 | Email: sxd@hanam.gov.vn</p>`;
const NEWS: readonly Post[] = [
  ['Khởi công khu nhà ở công nhân Đồng Văn', '2023-10-03', 'Khu nhà gồm sáu tòa, mỗi tòa năm tầng.'],
  ['Cây đổ đè mái nhà ở phường Lê Hồng Phong', '2023-07-19', 'Không ai bị thương, mái nhà vỡ một góc.'],
  ['Giá cát san lấp tăng trong tháng 4', '2023-04-27', 'Cát san lấp lên 145 nghìn đồng một khối.'],
];
const FILLER = [
  'Đơn vị thi công huy động thêm hai ca, dự kiến xong phần thô trước khi vào mùa mưa.',
  'Nhiều hộ dân quanh công trường mong việc chở vật liệu được che chắn kỹ hơn.',
  'Phòng chuyên môn sẽ theo dõi, ghi chép và báo lại vào buổi họp thứ hai tuần sau.',
  'Buổi làm việc kết thúc lúc 11 giờ, các bên hẹn gặp lại tại hiện trường.',
];
const LOOKS = ['bootstrap', 'joomla', 'egov', 'drupal'] as const;
type Look = (typeof LOOKS)[number];

export const dmy = (date: string): string => date.split('-').reverse().join('/');
export const make =
  (kind: string, params: object, label = kind) =>
  (name: string, draft: Draft, truth: Expected, more: Partial<One> = {}): One => ({
    id: `${label}: ${name}`,
    kind,
    params: { ...params },
    draft,
    truth,
    ...more,
  });
export const box = (label: string, inside: string): string =>
  `<div class="widget"><div class="widget-title"><span>${label}</span></div><div class="widget-body">${inside}</div></div>`;
export const page = (title: string, main: string): Draft => ({ pages: { '/muc': { title, main } } });

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const sum = (text: string): number => Array.from(text).reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), 0);

async function served(id: string, draft: Draft): Promise<Record<string, string | Reply>> {
  const look = LOOKS[sum(id) % LOOKS.length] ?? 'egov';
  const lists: NonNullable<Draft['lists']> = {
    '/tin-tuc': { label: 'Tin tức', posts: [...(draft.news ?? []), ...(draft.bare ? [] : NEWS)], off: true },
    ...draft.lists,
  };
  const pages: NonNullable<Draft['pages']> = {
    '/lien-he': { title: 'Liên hệ', main: `<p>${NAME}</p><p>${OFFICE}</p><p>ĐT: 0226.3852.631</p>`, off: true },
    ...draft.pages,
  };
  const menu: Links = [
    ['/', 'Trang chủ'],
    ['/tin-tuc', 'Tin tức'],
    ...Object.entries(lists).flatMap(([path, list]) => (list.off ? [] : [[path, list.label] as const])),
    ...Object.entries(pages).flatMap(([path, one]) => (one.off ? [] : [[path, one.title] as const])),
    ...(draft.menu ?? []),
    ['/lien-he', 'Liên hệ'],
  ];
  const around = { menu, aside: draft.aside ?? '', foot: draft.foot ?? FOOT };
  const all: Record<string, string | Reply> = {
    '/': frame(look, 'Trang chủ', `<p>Cổng thông tin điện tử ${NAME}</p>${draft.home ?? ''}`, around),
  };
  for (const [path, list] of Object.entries(lists)) {
    const rows = list.posts.map((post) => ({ post, at: pathOf(look, path, post[0]) }));
    const entries = rows.map(({ post, at }) => entry(look, post, at)).join('');
    all[path] = frame(look, list.label, `${heading(look, list.label)}${list.before ?? ''}${entries}`, around);
    for (const { post, at } of rows) {
      const others = rows.filter((row) => row.at !== at).slice(0, 3);
      all[at] = frame(look, post[0], article(look, post, others), around);
    }
  }
  for (const [path, one] of Object.entries(pages)) {
    const main =
      one.date === undefined
        ? `${heading(look, one.title)}<div class="content-body">${one.main}</div>`
        : article(look, [one.title, one.date, '', one.main], []);
    all[path] = frame(look, one.title, main, { ...around, aside: `${around.aside}${one.aside ?? ''}` });
  }
  return { ...all, ...(typeof draft.raw === 'function' ? await draft.raw() : draft.raw) };
}

function pathOf(look: Look, list: string, title: string): string {
  const [words, serial] = [plain(title), 2000 + (sum(title) % 7000)];
  if (look === 'bootstrap') return `${list}/${words}-${serial}`;
  if (look === 'joomla') return `/index.php/vi${list}/${serial}-${words}`;
  if (look === 'egov') return `/chi-tiet-bai-viet/-/asset/${words}-${serial}`;
  return `/node/${serial}`;
}

interface Around {
  readonly menu: Links;
  readonly aside: string;
  readonly foot: string;
}

function frame(look: Look, title: string, main: string, { menu, aside, foot }: Around): string {
  const head = `<head><meta charset="utf-8"><title>${title} | ${NAME}</title></head>`;
  const links = (before: string, after: string): string =>
    menu.map(([href, words]) => `${before}<a href="${href}">${words}</a>${after}`).join('');
  if (look === 'bootstrap')
    return `<!doctype html><html lang="vi">${head}<body><header class="top-banner"><a class="brand" href="/"><img src="/img/banner.png" alt="${NAME}"></a></header><nav class="navbar navbar-expand-lg"><ul class="navbar-nav">${links('<li class="nav-item">', '</li>')}</ul></nav><main class="container"><div class="row"><div class="col-lg-9">${main}</div><aside class="col-lg-3">${aside}</aside></div></main><footer class="page-footer">${foot}</footer></body></html>`;
  if (look === 'joomla')
    return `<html>${head}<body id="page_bg"><table class="main" width="980" align="center"><tr><td colspan="2"><div id="banner"></div><div id="topmenu"><ul class="menu">${links('<li>', '</li>')}</ul></div></td></tr><tr><td id="maincolumn" valign="top"><div id="component">${main}</div></td><td id="right" valign="top" width="220"><div class="moduletable">${aside}</div></td></tr><tr><td colspan="2" id="footer">${foot}</td></tr></table></body></html>`;
  if (look === 'egov')
    return `<!DOCTYPE html><html lang="vi">${head}<body><div id="wrapper"><div id="header-portal"></div><div id="menu-top">${links('<div class="menu-item">', '</div>')}</div><div class="portal-body"><div class="cot-trai">${main}</div><div class="cot-phai">${aside}</div></div><div id="footer-portal">${foot}</div></div></body></html>`;
  return `<!DOCTYPE html><html lang="vi" dir="ltr">${head}<body class="html not-front"><div id="page"><header class="header"><nav class="navigation"><ul class="links">${links('<li>', '</li>')}</ul></nav></header><div id="main"><div id="content" class="column" role="main"><div class="region-content">${main}</div></div><aside class="sidebars"><div class="region-sidebar-second">${aside}</div></aside></div><footer id="footer" class="region-footer">${foot}</footer></div></body></html>`;
}

const heading = (look: Look, words: string): string =>
  look === 'joomla' ? `<div class="componentheading">${words}</div>` : `<h1 class="page-title">${words}</h1>`;

const WEEK = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

function dayOf(look: Look, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (look === 'bootstrap') return `<i class="fa fa-clock-o"></i> ${dmy(date)}`;
  if (look === 'joomla')
    return `${WEEK[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''}, ${String(day)} Tháng ${String(month)} ${String(year)} 08:15`;
  if (look === 'egov') return `${dmy(date)} 09:27:00 AM`;
  return `<span property="dc:date" content="${date}T14:05:00+07:00">${dmy(date)} - 14:05</span>`;
}

function entry(look: Look, [title, date, lead]: Post, at: string): string {
  const day = date === null ? '' : `<div class="date">${dayOf(look, date)}</div>`;
  const link = `<a href="${at}">${title}</a>`;
  if (look === 'joomla')
    return `<table class="contentpaneopen"><tr><td class="contentheading">${link}</td></tr><tr><td class="createdate">${day}</td></tr><tr><td>${lead ?? ''}</td></tr></table>`;
  return `<div class="item-news"><h2 class="title">${link}</h2>${day}<div class="summary">${lead ?? ''}</div></div>`;
}

function article(look: Look, [title, date, lead, more]: Post, others: readonly { post: Post; at: string }[]): string {
  const start = sum(title);
  const body = [0, 1].map((step) => `<p>${FILLER[(start + step) % FILLER.length] ?? ''}</p>`).join('');
  const day = date === null ? '' : `<div class="post-date">${dayOf(look, date)}</div>`;
  const sapo = lead === undefined || lead === '' ? '' : `<p class="lead"><b>${lead}</b></p>`;
  const top = look === 'joomla' ? `<div class="contentheading">${title}</div>` : `<h1 class="title">${title}</h1>`;
  const rows = others.map(
    ({ post, at }) => `<li><a href="${at}">${post[0]}</a>${post[1] === null ? '' : ` (${dmy(post[1])})`}</li>`,
  );
  const related =
    rows.length === 0 ? '' : `<div class="other-news"><h3>Các tin khác</h3><ul>${rows.join('')}</ul></div>`;
  return `<div class="article-detail">${top}${day}${sapo}<div class="article-content">${body}${more ?? ''}</div></div>${related}`;
}

export const HA_NAM: Place = {
  name: NAME,
  aliases: ['Sở Xây dựng', 'SXD'],
  province: 'Hà Nam',
  asOf: '2023-11-20',
  served,
};
