/** Small portals of one department in six kinds of markup; each asks one thing that is easily granted by mistake. */

import type { Reply } from '../../support/server.ts';

export type Outcome = 'passed' | 'partial' | 'failed' | 'cantTell' | 'inapplicable';

export interface Expected {
  readonly outcome: Outcome;
  readonly credit?: number;
  /** What it leaves out is free; paths of the portal stand for their urls. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** ISO; null: no date anywhere. */
export type Post = readonly [title: string, date: string | null, lead?: string, more?: string];
export type Links = readonly (readonly [href: string, words: string])[];
type Served = Readonly<Record<string, string | Reply>>;

export interface Draft {
  /** After those that every portal has. */
  readonly menu?: Links;
  readonly aside?: string;
  readonly foot?: string;
  readonly home?: string;
  /** More posts of the news column. */
  readonly news?: readonly Post[];
  /** Further lists of posts; in the menu where not said otherwise. */
  readonly lists?: Readonly<Record<string, { label: string; posts: readonly Post[]; off?: true; before?: string }>>;
  /** With `date`: a post with a path of its own. */
  readonly pages?: Readonly<Record<string, { title: string; main: string; date?: string; off?: true; aside?: string }>>;
  readonly raw?: Served | (() => Promise<Served>);
  /** The news column without posts that each portal has. */
  readonly bare?: true;
}

export interface One {
  readonly id: string;
  readonly kind: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly reference?: readonly (readonly [code: string, name: string, abolished?: true])[];
  readonly draft: Draft;
  readonly province?: Served;
  readonly truth: Expected;
}

export const NAME = 'Sở Giao thông vận tải tỉnh Yên Bái';
const OFFICE = 'Số 1207 đường Yên Ninh, phường Minh Tân, thành phố Yên Bái';
const FOOT = `<p><b>${NAME}</b></p><p>Trụ sở: ${OFFICE}</p><p>Điện thoại: 0216.3852.711 - Thư điện tử: sgtvt@yenbai.gov.vn</p><p>Chịu trách nhiệm nội dung: Chánh Văn phòng Sở</p>`;
const MENU: Links = [
  ['/', 'Trang chủ'],
  ['/gioi-thieu', 'Giới thiệu'],
  ['/tin-tuc', 'Tin tức - Sự kiện'],
  ['/lien-he', 'Liên hệ'],
];
const NEWS: readonly Post[] = [
  [
    'Thông xe cầu Cổ Phúc sau hai năm thi công',
    '2022-09-28',
    'Cây cầu dài 600 mét nối hai bờ sông Hồng đã cho xe qua từ sáng nay.',
  ],
  [
    'Cấm xe tải trên 8 tấn qua đèo Khau Phạ ba đêm',
    '2022-07-14',
    'Việc cấm xe để nổ mìn phá đá diễn ra từ 22 giờ đến 4 giờ sáng.',
  ],
  [
    'Sạt lở taluy tại Km 271 quốc lộ 32',
    '2022-05-25',
    'Khoảng 400 khối đất đá tràn xuống mặt đường sau trận mưa đêm qua.',
  ],
];
const FILLER = [
  'Đại diện đơn vị thi công cho biết máy móc và nhân lực đã tập kết đủ, dự kiến hoàn thành trước mùa mưa.',
  'Người tham gia giao thông nên đi chậm, giữ khoảng cách và làm theo người điều khiển tại hiện trường.',
  'Các phòng chuyên môn được phân công theo dõi, tổng hợp ý kiến và báo cáo trước ngày 25 hằng tháng.',
  'Bà con trong vùng cho biết đường sá đi lại dễ hơn trước nhiều, xe chở nông sản vào tận bản.',
  'Kết thúc buổi làm việc, các bên thống nhất gặp lại vào đầu tháng sau để xem tiến độ.',
];

const LOOKS = ['nukeviet', 'liferay', 'wordpress', 'webforms', 'dnn', 'sharepoint'] as const;
type Look = (typeof LOOKS)[number];

export const dmy = (date: string): string => date.split('-').reverse().join('/');

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const sum = (text: string): number => Array.from(text).reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), 0);

/** The pages of a portal as they are served. */
export async function served(id: string, draft: Draft): Promise<Record<string, string | Reply>> {
  const look = LOOKS[sum(id) % LOOKS.length] ?? 'nukeviet';
  const lists: NonNullable<Draft['lists']> = {
    '/tin-tuc': {
      label: 'Tin tức - Sự kiện',
      posts: [...(draft.news ?? []), ...(draft.bare ? [] : NEWS)],
      off: true,
    },
    ...draft.lists,
  };
  const pages = { ...STANDING, ...draft.pages };
  const menu: Links = [
    ...MENU.slice(0, 3),
    ...Object.entries(lists).flatMap(([path, list]) => (list.off ? [] : [[path, list.label] as const])),
    ...Object.entries(pages).flatMap(([path, one]) => (one.off ? [] : [[path, one.title] as const])),
    ...(draft.menu ?? []),
    ...MENU.slice(3),
  ];
  const around = { menu, aside: draft.aside ?? '', foot: draft.foot ?? FOOT };
  const all: Record<string, string | Reply> = {
    '/': frame(
      look,
      'Trang chủ',
      `<h1>Trang chủ</h1><p>Chào mừng bạn đến với trang thông tin điện tử của ${NAME}.</p>${draft.home ?? ''}`,
      around,
    ),
  };
  for (const [path, list] of Object.entries(lists)) {
    const rows = list.posts.map((post) => ({ post, at: pathOf(look, path, post[0]) }));
    all[path] = frame(
      look,
      list.label,
      `${heading(look, list.label)}${list.before ?? ''}${rows.map(({ post, at }) => entry(look, post, at)).join('')}`,
      around,
    );
    for (const { post, at } of rows)
      all[at] = frame(look, post[0], article(look, post, rows.filter((row) => row.at !== at).slice(0, 3)), around);
  }
  for (const [path, one] of Object.entries(pages))
    all[path] = frame(
      look,
      one.title,
      one.date === undefined
        ? `${heading(look, one.title)}<div class="noi-dung-trang">${one.main}</div>`
        : article(look, [one.title, one.date, '', one.main], []),
      { ...around, aside: `${around.aside}${one.aside ?? ''}` },
    );
  return { ...all, ...(typeof draft.raw === 'function' ? await draft.raw() : draft.raw) };
}

const STANDING: NonNullable<Draft['pages']> = {
  '/gioi-thieu': { title: 'Giới thiệu', main: '<p>Mời chọn mục cần xem ở bên trái.</p>', off: true },
  '/lien-he': { title: 'Liên hệ', main: `<p>${NAME}</p><p>${OFFICE}</p><p>Điện thoại: 0216.3852.711</p>`, off: true },
};

function pathOf(look: Look, list: string, title: string): string {
  const [words, serial] = [slug(title), 1000 + (sum(title) % 9000)];
  if (look === 'nukeviet') return `${list}/${words}-${serial}.html`;
  if (look === 'liferay') return `/web/sgtvt${list}/-/details/20182/${words}-${serial}`;
  if (look === 'wordpress') return `/${words}/`;
  if (look === 'webforms') return `/ChiTietTin.aspx?cm=${list.slice(1)}&id=${serial}`;
  if (look === 'dnn') return `${list}/tabid/87/ItemId/${serial}/Default.aspx`;
  return `/Lists${list}/View_Detail.aspx?ItemID=${serial}`;
}

interface Around {
  readonly menu: Links;
  readonly aside: string;
  readonly foot: string;
}

const links = ({ menu }: Around, before: string, after: string): string =>
  menu.map(([href, words]) => `${before}<a href="${href}">${words}</a>${after}`).join('');

function frame(look: Look, title: string, main: string, around: Around): string {
  const head = (more = ''): string => `<head><meta charset="utf-8"><title>${title} - ${NAME}</title>${more}</head>`;
  const { aside, foot } = around;
  if (look === 'nukeviet')
    return `<!DOCTYPE html><html lang="vi">${head('<meta name="generator" content="NukeViet v4.5">')}<body><div class="body-bg"><header id="header"><div class="logo"><a href="/"><img src="/themes/logo.png" alt="${NAME}"></a></div></header><nav class="second-nav" id="menusite"><ul class="nav navbar-nav">${links(around, '<li role="presentation">', '</li>')}</ul></nav><section id="body"><div class="row"><div class="col-sm-16 col-md-18">${main}</div><div class="col-sm-8 col-md-6"><div class="panel panel-primary">${aside}</div></div></div></section><footer id="footer">${foot}</footer></div></body></html>`;
  if (look === 'liferay')
    return `<!DOCTYPE html><html class="ltr" lang="vi-VN">${head()}<body class="yui3-skin-sam"><div id="wrapper"><header id="banner" role="banner"></header><nav id="navigation" role="navigation"><ul>${links(around, '<li role="menuitem">', '</li>')}</ul></nav><div id="content"><div class="columns-2" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span8 portlet-column-first"><section class="portlet" id="portlet_101_INSTANCE_a1B2"><div class="portlet-body">${main}</div></section></div><div class="portlet-column span4 portlet-column-last"><div class="portlet-boundary">${aside}</div></div></div></div></div><footer id="footer" role="contentinfo">${foot}</footer></div></body></html>`;
  if (look === 'wordpress')
    return `<!DOCTYPE html><html lang="vi">${head('<link rel="stylesheet" href="/wp-content/themes/cong/style.css">')}<body class="wp-site"><header class="site-header"><p class="site-title"><a href="/">${NAME}</a></p><nav class="main-navigation"><ul class="menu">${links(around, '<li class="menu-item">', '</li>')}</ul></nav></header><div class="site-content"><main id="main" class="site-main">${main}</main><aside class="widget-area"><section class="widget">${aside}</section></aside></div><footer class="site-footer">${foot}</footer></body></html>`;
  if (look === 'webforms')
    return `<html>${head()}<body><form id="aspnetForm" method="post" action="Default.aspx"><input type="hidden" name="__VIEWSTATE" value="dDwtMTQ4"><table width="1000" align="center" cellpadding="0"><tr><td colspan="2"><img src="/Images/Banner.jpg"></td></tr><tr><td colspan="2" class="menungang">${links(around, '<span class="mn">', '</span> | ')}</td></tr><tr><td width="720" valign="top">${main}</td><td width="280" valign="top">${aside}</td></tr><tr><td colspan="2" align="center" class="chantrang">${foot}</td></tr></table></form></body></html>`;
  if (look === 'dnn')
    return `<!DOCTYPE html><html>${head('<meta name="GENERATOR" content="DotNetNuke">')}<body id="Body"><form id="Form"><div id="dnn_header"><div id="dnn_pnav">${links(around, '<div class="mi">', '</div>')}</div></div><div id="dnn_ContentPane" class="contentpane"><a name="412"></a><div class="DnnModule">${main}</div></div><div id="dnn_RightPane">${aside}</div><div id="dnn_BottomPane" class="footer">${foot}</div></form></body></html>`;
  return `<!DOCTYPE html><html dir="ltr">${head('<meta name="GENERATOR" content="Microsoft SharePoint">')}<body><div id="s4-workspace"><div id="s4-titlerow"></div><div class="s4-tn ms-topNavContainer"><ul class="root static">${links(around, '<li class="static"><span>', '</span></li>')}</ul></div><div id="MSO_ContentTable"><div class="ms-rtestate-field">${main}</div><div class="cot-phai">${aside}</div></div><div id="chan-cong" class="footer">${foot}</div></div></body></html>`;
}

const heading = (look: Look, words: string): string =>
  look === 'webforms'
    ? `<div class="tieudetrang">${words}</div>`
    : look === 'liferay'
      ? `<h2 class="portlet-title-text">${words}</h2>`
      : `<h1>${words}</h1>`;

const WEEK = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

function dayOf(look: Look, date: string): string {
  if (look === 'nukeviet') return `${WEEK[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''} - ${dmy(date)} 08:15`;
  if (look === 'liferay') return `${dmy(date)} 16:40`;
  if (look === 'wordpress') return `<time datetime="${date}T08:00:00+07:00">${dmy(date)}</time>`;
  if (look === 'webforms') return `(${dmy(date)})`;
  if (look === 'dnn') return `${dmy(date)} | 10:05 AM`;
  return `Ngày đăng: ${dmy(date)}`;
}

function entry(look: Look, [title, date, lead]: Post, at: string): string {
  const day = date === null ? '' : `<span class="thoi-gian">${dayOf(look, date)}</span>`;
  if (look === 'webforms')
    return `<table class="tin"><tr><td><a class="td" href="${at}">${title}</a> ${day}</td></tr></table>`;
  return `<div class="news-item"><h3><a href="${at}">${title}</a></h3>${day}<p>${lead ?? ''}</p></div>`;
}

function article(look: Look, [title, date, lead, more]: Post, others: readonly { post: Post; at: string }[]): string {
  const start = sum(title);
  const body = [0, 2].map((step) => `<p>${FILLER[(start + step) % FILLER.length] ?? ''}</p>`).join('');
  const day = date === null ? '' : `<p class="ngay-dang">${dayOf(look, date)}</p>`;
  const share =
    '<div class="chia-se"><a href="https://www.facebook.com/sharer/sharer.php?u=x">Chia sẻ</a> <a href="javascript:window.print()">In trang</a></div>';
  const related =
    others.length === 0
      ? ''
      : `<div class="tin-khac"><h4>Tin liên quan</h4><ul>${others.map(({ post, at: to }) => `<li><a href="${to}">${post[0]}</a>${post[1] === null ? '' : ` (${dmy(post[1])})`}</li>`).join('')}</ul></div>`;
  const top =
    look === 'webforms' ? `<div class="tieude"><b>${title}</b></div>` : `<h1 class="entry-title">${title}</h1>`;
  const sapo = lead === undefined || lead === '' ? '' : `<p class="sapo"><strong>${lead}</strong></p>`;
  return `<article class="bai-viet">${top}${day}${sapo}<div class="noi-dung">${body}${more ?? ''}</div></article>${share}${related}`;
}

export const file = (body: Uint8Array | string, type = 'application/pdf'): Reply => ({
  headers: { 'content-type': type },
  body,
});

export const SCAN = file(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 21>>stream\n0 0 595 842 re f\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);

export const FAILED: Expected = { outcome: 'failed', credit: 0 };
export const PASSED: Expected = { outcome: 'passed', credit: 1 };
export const HALF: Expected = { outcome: 'partial', credit: 0.5 };
export const UNKNOWN: Expected = { outcome: 'cantTell' };
