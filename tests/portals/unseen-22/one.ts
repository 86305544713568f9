/** A small portal with one question: its pages, the requirement, the reference list, the truth. */

import type { Reply, Routes } from '../../support/server.ts';
import { dmy, filler, type Expected } from './site.ts';

export interface One {
  readonly id: string;
  readonly kind: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** 2022, audited on 20 November, where not said. */
  readonly asOf?: string;
  readonly off?: string;
  readonly reference?: readonly (readonly [code: string, name: string, abolished?: true])[] | null;
  readonly pages: Readonly<Record<string, string | Reply>> | (() => Promise<Readonly<Record<string, string | Reply>>>);
  readonly province?: Readonly<Record<string, string | Reply>>;
  readonly truth: Expected;
}

export const NAME = 'Sở Công Thương tỉnh Quảng Trị';

type Links = readonly (readonly [href: string, words: string])[];

export interface Around {
  readonly menu?: Links;
  readonly aside?: string;
  readonly footer?: string;
}

export const MENU: Links = [
  ['/', 'Trang chủ'],
  ['/gioi-thieu', 'Giới thiệu'],
  ['/tin-tuc', 'Tin tức'],
  ['/lien-he', 'Liên hệ'],
];

const FOOTER = `<p>${NAME}. Địa chỉ: số 95 đường Hùng Vương, thành phố Đông Hà. Điện thoại: 0233.3852.504. Email: sct@quangtri.gov.vn</p>`;

/** In one of three looks, by the path. */
export function page(title: string, main: string, { menu = MENU, aside = '', footer = FOOTER }: Around = {}): string {
  const look = title.length % 3;
  const head = `<head><meta charset="utf-8"><title>${title} - ${NAME}</title></head>`;
  if (look === 0)
    return `<!DOCTYPE html><html lang="vi">${head}<body><div class="header"><img src="/banner.png" alt="${NAME}"></div><nav class="navbar"><ul>${menu.map(([href, words]) => `<li><a href="${href}">${words}</a></li>`).join('')}</ul></nav><div class="container"><div class="col-md-9"><h1>${title}</h1>${main}</div><div class="col-md-3 sidebar">${aside}</div></div><footer>${footer}</footer></body></html>`;
  if (look === 1)
    return `<html>${head}<body><table width="980" align="center"><tr><td colspan="2" id="menu">${menu.map(([href, words]) => `<a href="${href}">${words}</a>`).join(' | ')}</td></tr><tr><td width="700" id="noi-dung"><div class="tieu-de">${title}</div>${main}</td><td width="280">${aside}</td></tr><tr><td colspan="2" id="chan-trang">${footer}</td></tr></table></body></html>`;
  return `<!DOCTYPE html><html lang="vi-VN">${head}<body class="site"><header id="banner"><a href="/">${NAME}</a><div id="navigation">${menu.map(([href, words]) => `<span><a href="${href}">${words}</a></span>`).join('')}</div></header><div id="content"><section class="portlet"><h2 class="portlet-title">${title}</h2><div class="portlet-body">${main}</div></section><aside>${aside}</aside></div><footer id="footer">${footer}</footer></body></html>`;
}

/** Home, introduction, news and contact; more over them. */
export function portal(
  more: Readonly<Record<string, string | Reply>>,
  around: Around = {},
  home = '',
): Readonly<Record<string, string | Reply>> {
  const news = post(
    'Khai mạc hội chợ hàng Việt ở miền núi',
    '2022-10-02',
    'Sáu mươi gian hàng bày bán nông sản và hàng tiêu dùng trong năm ngày.',
    around,
  );
  return {
    '/': page('Trang chủ', `<p>Chào mừng bạn đến với trang thông tin của Sở.</p>${home}`, around),
    '/gioi-thieu': page('Giới thiệu', '<p>Sở được thành lập năm 2008 trên cơ sở hợp nhất hai sở.</p>', around),
    '/tin-tuc': page(
      'Tin tức',
      listOf([['/tin-tuc/hoi-cho', 'Khai mạc hội chợ hàng Việt ở miền núi', '2022-10-02']]),
      around,
    ),
    '/tin-tuc/hoi-cho': news,
    '/lien-he': page('Liên hệ', '<p>Văn phòng Sở: số 95 đường Hùng Vương. Điện thoại: 0233.3852.504.</p>', around),
    ...more,
  };
}

export const withMenu = (...more: Links): Around => ({ menu: [...MENU, ...more] });

export const listOf = (posts: readonly (readonly [path: string, title: string, date: string | null])[]): string =>
  `<ul class="ds-tin">${posts.map(([path, title, date]) => `<li><a href="${path}">${title}</a>${date === null ? '' : ` <span class="ngay">(${dmy(date)})</span>`}</li>`).join('')}</ul>`;

export const post = (title: string, date: string | null, lead: string, around: Around = {}, more = ''): string =>
  page(
    title,
    `${date === null ? '' : `<p class="ngay">Ngày đăng: ${dmy(date)}</p>`}<p><b>${lead}</b></p>${filler(title)
      .map((text) => `<p>${text}</p>`)
      .join('')}${more}`,
    around,
  );

/** A list in the menu and its posts: [path, title, date, lead, more]. */
export function column(
  path: string,
  label: string,
  posts: readonly (readonly [slug: string, title: string, date: string | null, lead?: string, more?: string])[],
  around: Around,
): Readonly<Record<string, string>> {
  return {
    [path]: page(label, listOf(posts.map(([slug, title, date]) => [`${path}/${slug}`, title, date])), around),
    ...Object.fromEntries(
      posts.map(([slug, title, date, lead = `${title}.`, more = '']) => [
        `${path}/${slug}`,
        post(title, date, lead, around, more),
      ]),
    ),
  };
}

export const file = (body: Uint8Array | string, type = 'application/pdf'): Reply => ({
  headers: { 'content-type': type },
  body,
});

export const SCAN = file(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 21>>stream\n0 0 595 842 re f\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);

export type { Routes };
