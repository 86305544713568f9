/** Page frames in five hands, and the little every department portal has. */

import type { Answer } from '../../../demo/serve-portal.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';

export type Menu = readonly (readonly [words: string, href: string])[];

export interface Frame {
  readonly office: string;
  readonly menu: Menu;
  readonly header?: string;
  readonly side?: string;
  readonly footer?: string;
}

export type Layout = (frame: Frame, title: string, body: string) => string;

const links = (menu: Menu, open: string, close: string): string =>
  menu.map(([words, href]) => `${open}<a href="${href}">${words}</a>${close}`).join('');

export const modern: Layout = ({ office, menu, header = '', side = '', footer = '' }, title, body) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} | ${office}</title></head><body>
<header class="site"><a class="brand" href="/">${office}</a>${header}</header><nav><ul>${links(menu, '<li>', '</li>')}</ul></nav>
<main>${body}</main><aside>${side}</aside><footer>${footer}</footer></body></html>`;

export const titled: Layout = (frame, title, body) => modern(frame, title, `<h1>${title}</h1>${body}`);

export const oldTables: Layout = ({ office, menu, header = '', side = '', footer = '' }, title, body) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${office}</title></head><body>
<table width="980"><tr><td colspan="2">${header}</td></tr><tr><td width="180"><table>${links(menu, '<tr><td class="mnu">', '</td></tr>')}</table>${side}</td>
<td><table><tr><td class="tieude"><b>${title}</b></td></tr><tr><td class="noidung">${body}</td></tr></table></td></tr><tr><td colspan="2">${footer}</td></tr></table></body></html>`;

export const portlets: Layout = ({ office, menu, header = '', side = '', footer = '' }, title, body) =>
  `<!DOCTYPE html><html class="ltr" lang="vi-VN"><head><meta charset="utf-8"/><title>${title} - ${office}</title></head><body class="yui3-skin-sam"><div id="wrapper">
<div id="banner">${header}</div><div id="navigation"><ul>${links(menu, '<li><span>', '</span></li>')}</ul></div>
<div id="content"><div class="portlet-layout"><div class="portlet-column"><div class="portlet-boundary"><section class="portlet"><h2 class="portlet-title-text">${title}</h2><div class="portlet-body">${body}</div></section></div></div>
<div class="portlet-column right">${side}</div></div></div><div id="footer">${footer}</div></div></body></html>`;

export const webForms: Layout = ({ office, menu, header = '', side = '', footer = '' }, title, body) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>
  ${office}
</title></head><body><form method="post" action="./" id="form1"><input type="hidden" name="__VIEWSTATE" value="dDw">
<div class="top">${header}</div><div class="mnu"><ul class="level1">${links(menu, '<li>', '</li>')}</ul></div>
<div class="left">${side}</div><div class="mid"><div class="title-cate"><span id="ctl00_lblTitle">${title}</span></div><div class="content-detail">${body}</div></div>
<div class="bottom">${footer}</div></form></body></html>`;

export const nuke: Layout = ({ office, menu, header = '', side = '', footer = '' }, title, body) =>
  `<!DOCTYPE html><html lang="vi"><head><title>${title} - ${office}</title><meta name="generator" content="NukeViet v4.5"><meta charset="utf-8"></head><body>
<div class="wraper"><header>${header}</header><nav class="second-nav"><ul class="nav navbar-nav">${links(menu, '<li>', '</li>')}</ul></nav>
<section><div class="container" id="body"><div class="row"><div class="col-md-18"><div class="page panel panel-default"><div class="panel-body"><h1 class="title">${title}</h1><div id="page-bodyhtml">${body}</div></div></div></div><div class="col-md-6">${side}</div></div></div></section>
<footer id="footer">${footer}</footer></div></body></html>`;

/** A page as [title, body], or any answer. */
export type Pages = Readonly<Record<string, readonly [string, string] | Answer>>;

export interface Standing {
  readonly name: string;
  readonly trap: string;
  readonly plan: TrapPortal['plan'];
  readonly layout: Layout;
  readonly menu?: Menu;
  readonly header?: string;
  readonly side?: string;
  readonly footer?: string;
  /** What the home page shows beside its news. */
  readonly home?: string;
  readonly pages: Pages;
  readonly more?: Partial<TrapPortal>;
  readonly truth: Readonly<Record<string, Truth>>;
}

const OFFICES: Readonly<Record<string, string>> = {
  nghean: 'Sở Khoa học và Công nghệ Nghệ An',
  sonla: 'Sở Khoa học và Công nghệ Sơn La',
  binhdinh: 'Sở Nội vụ Bình Định',
  bacninh: 'Sở Kế hoạch và Đầu tư Bắc Ninh',
  hungyen: 'Sở Khoa học và Công nghệ Hưng Yên',
};

export function standing({
  name,
  trap,
  plan,
  layout,
  menu = [],
  home = '',
  pages,
  more,
  truth,
  ...rest
}: Standing): TrapPortal {
  const id = typeof plan === 'string' ? plan : 'nghean';
  const office = OFFICES[id.split('-')[0] ?? ''] ?? OFFICES['nghean'] ?? '';
  const year = id.endsWith('2024') ? 2024 : 2022;
  const frame: Frame = {
    office,
    menu: [['Trang chủ', '/'], ['Tin tức', '/tin-tuc'], ...menu, ['Liên hệ', '/lien-he']],
    footer: `<p>${office}</p>`,
    ...rest,
  };
  const usual: Pages = {
    '/': ['Trang chủ', `${home}<h3>Tin mới</h3>${newsOf(NEWS, year)}`],
    '/tin-tuc': ['Tin tức', newsOf(NEWS, year)],
    ...postsOf(NEWS, year),
    '/lien-he': [
      'Liên hệ',
      '<p>Trụ sở: số 75A đường Nguyễn Thị Minh Khai.</p><p>Điện thoại văn phòng: (0238) 3844 500. Mời quý vị liên hệ trong giờ hành chính các ngày làm việc trong tuần.</p>',
    ],
  };
  const answers: Record<string, Answer> = {};
  for (const [path, page] of Object.entries({ ...usual, ...pages }))
    answers[path] = isPair(page) ? layout(frame, page[0], page[1]) : page;
  return {
    name,
    trap,
    portal: { answers },
    ...(plan === undefined ? {} : { plan }),
    asOf: `${year}-11-20`,
    ...more,
    truth,
  };
}

function isPair(page: readonly [string, string] | Answer): page is readonly [string, string] {
  return Array.isArray(page);
}

export interface Post {
  readonly path: string;
  readonly day: string;
  readonly title: string;
  readonly body?: string;
}

const NEWS: readonly Post[] = [
  { path: '/tin-tuc/hoi-nghi-giao-ban-101', day: '15/11', title: 'Hội nghị giao ban công tác tháng 11' },
  {
    path: '/tin-tuc/trien-lam-thiet-bi-102',
    day: '02/11',
    title: 'Triển lãm thiết bị và sản phẩm mới của doanh nghiệp',
  },
];

export function newsOf(posts: readonly Post[], year: number): string {
  return `<ul class="list-news">${posts.map(({ path, day, title }) => `<li><a href="${path}">${title}</a> <span class="date">${day}/${year}</span><p>Các đại biểu đã dự và trao đổi nhiều nội dung.</p></li>`).join('')}</ul>`;
}

export function postsOf(posts: readonly Post[], year: number): Record<string, readonly [string, string]> {
  return Object.fromEntries(
    posts.map(({ path, day, title, body = '' }) => [
      path,
      [
        title,
        `<div class="ngay">Ngày đăng: ${day}/${year} 08:15</div><p>${title} vừa được tổ chức.</p>${body}<p>${filler(90)}</p>`,
      ] as const,
    ]),
  );
}

const PROSE =
  'Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, có tư cách pháp nhân, con dấu và tài khoản riêng. Sở tham mưu, giúp Ủy ban nhân dân tỉnh thực hiện công việc được giao theo pháp luật, chịu sự chỉ đạo của cấp trên và sự kiểm tra, hướng dẫn của bộ quản lý ngành. Hằng năm, Sở xây dựng chương trình công tác, tổ chức thực hiện, sơ kết, tổng kết và rút kinh nghiệm; các phòng, đơn vị phối hợp chặt chẽ, bảo đảm đúng tiến độ, đúng thẩm quyền và tiết kiệm chi phí cho cơ quan, tổ chức, cá nhân có liên quan. Người đứng đầu từng phòng, đơn vị phân công cụ thể, đôn đốc và báo cáo định kỳ trước ngày hai mươi của tháng cuối quý.';

/** Plain words of an office, exactly so many. */
export function filler(words: number): string {
  const all = PROSE.split(' ');
  return Array.from({ length: words }, (_, at) => all[at % all.length]).join(' ');
}
