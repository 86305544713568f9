/** Portals of a handful of pages, on a home-grown system in PHP; each asks one thing and is written from one sentence of the requirements. */

import type { Asked, Department, One } from '../../unseen-17/one.ts';

export type Menu = readonly (readonly [href: string, label: string])[];

const BASE: Menu = [
  ['/', 'Trang nhất'],
  ['/tin-tuc', 'Tin tức'],
];

/** `side`: what stands beside the text on every page. */
export function frameWith(name: string, menu: Menu, side = ''): (title: string, main: string) => string {
  return (title, main) => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - ${name}</title><link rel="stylesheet" href="/theme/gov.css"></head>
<body><div class="wrapper"><div class="top-banner"><a href="/"><img src="/theme/top.jpg" alt="${name}"></a></div>
<div class="mainnav"><ul>${[...BASE, ...menu].map(([href, label]) => `<li><a href="${href}"><span>${label}</span></a></li>`).join('')}</ul></div>
<div class="row"><div class="col-md-9 noidung"><h1 class="tieude">${title}</h1>${main}</div><div class="col-md-3 cotphai">${side}</div></div>
<div class="chantrang"><p>© ${name}. Ghi rõ nguồn khi trích dẫn.</p></div></div></body></html>`;
}

const HOME =
  '<p>Trang thông tin điện tử cung cấp tin hoạt động của ngành, văn bản và các tiện ích phục vụ tổ chức, cá nhân trên địa bàn tỉnh.</p>';

export interface Case {
  readonly id: string;
  readonly of: Omit<Department, 'frame'>;
  readonly asked: Asked;
  readonly asOf?: string;
  readonly menu?: Menu;
  readonly side?: string;
  /** Below the greeting of the home page. */
  readonly home?: string;
  /** By address: title and text. */
  readonly pages?: Readonly<Record<string, readonly [title: string, main: string]>>;
  /** Served as they are. */
  readonly files?: One['pages'];
  readonly outcome: One['outcome'];
  readonly details?: Readonly<Record<string, unknown>>;
}

export function make({ id, of, menu = [], side = '', home = '', pages = {}, files = {}, ...rest }: Case): One {
  const frame = frameWith(of.name, menu, side);
  const made = Object.fromEntries(Object.entries(pages).map(([path, [title, main]]) => [path, frame(title, main)]));
  return { id, of: { ...of, frame }, ...rest, pages: { '/': frame('Trang nhất', HOME + home), ...made, ...files } };
}

export const BINHDINH = { name: 'Sở Nội vụ tỉnh Bình Định', province: 'Bình Định', year: 2022 };
export const BACNINH = { name: 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh', province: 'Bắc Ninh', year: 2022 };
export const NGHEAN = { name: 'Sở Khoa học và Công nghệ tỉnh Nghệ An', province: 'Nghệ An', year: 2022 };
export const SONLA = { name: 'Sở Khoa học và Công nghệ tỉnh Sơn La', province: 'Sơn La', year: 2022 };
export const HUNGYEN = { name: 'Sở Khoa học và Công nghệ tỉnh Hưng Yên', province: 'Hưng Yên', year: 2024 };

export const posted = (day: string, ...text: readonly string[]): string =>
  `<div class="ngaydang"><i class="fa fa-clock-o"></i> ${day}</div>${text.map((one) => `<p>${one}</p>`).join('')}`;

export const news = (rows: readonly (readonly [href: string, title: string, day: string, lead?: string])[]): string =>
  rows
    .map(
      ([href, title, day, lead]) =>
        `<div class="tin"><h4><a href="${href}">${title}</a></h4>${day === '' ? '' : `<span class="ngay">${day}</span>`}${lead === undefined ? '' : `<p class="trichdan">${lead}</p>`}</div>`,
    )
    .join('');
