/** Three more ways a department's pages are framed, and what the portals of this folder share. */

import { Web, type Portal, type Truth } from '../unseen-4/portal.ts';
import { SCIENCE, csvOf } from '../unseen-4/procedures.ts';

export const NAMES = {
  'nghean-skhcn-2022': 'Sở Khoa học và Công nghệ Nghệ An',
  'sonla-skhcn-2022': 'Sở Khoa học và Công nghệ Sơn La',
  'binhdinh-snv-2022': 'Sở Nội vụ Bình Định',
  'bacninh-skhdt-2022': 'Sở Kế hoạch và Đầu tư Bắc Ninh',
  'hungyen-skhcn-2024': 'Sở Khoa học và Công nghệ Hưng Yên',
} as const;
export type Plan = keyof typeof NAMES;
export type Style = 'tailwind' | 'columns' | 'mega';

export class Site extends Web {
  private readonly style: Style;
  private readonly department: string;

  constructor(style: Style, plan: Plan) {
    super('divs', NAMES[plan]);
    this.style = style;
    this.department = NAMES[plan];
    this.foot = `<p>© Cổng thông tin điện tử ${NAMES[plan]}</p><p>Ghi rõ nguồn khi sử dụng lại thông tin.</p>`;
  }

  override render(title: string, main: string, isHome = false): string {
    return PAGES[this.style](this, { department: this.department, title, main, isHome });
  }
}

interface Told {
  readonly department: string;
  readonly title: string;
  readonly main: string;
  readonly isHome: boolean;
}

type Page = (site: Site, told: Told) => string;

const links = (site: Site, write: (label: string, href: string) => string): string =>
  [['Trang chủ', site.homePath] as const, ...site.menu].map(([label, href]) => write(label, href)).join('');

const tailwind: Page = (site, { department, title, main, isHome }) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${isHome ? department : `${title} | ${department}`}</title></head><body class="antialiased bg-gray-50"><div class="bg-red-700 text-white text-sm"><div class="max-w-7xl mx-auto px-4">${site.top}</div></div><header class="bg-white shadow"><a href="${site.homePath}" class="flex items-center"><img src="/quoc-huy.svg" alt="Quốc huy" class="h-16"><span class="text-xl uppercase">${department}</span></a><nav class="hidden md:flex space-x-4">${links(site, (label, href) => `<a class="px-3 py-2 hover:bg-red-50" href="${href}">${label}</a>`)}</nav></header><main class="max-w-7xl mx-auto grid grid-cols-12 gap-6"><section class="col-span-9">${isHome ? '' : `<h1 class="text-2xl font-semibold mb-4">${title}</h1>`}${main}</section><aside class="col-span-3">${site.side}</aside></main><footer class="bg-gray-800 text-gray-100">${site.foot}</footer></body></html>`;

const columns: Page = (site, { department, title, main, isHome }) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title></head><body bgcolor="#FFFFFF"><center><table width="990" cellspacing="0"><tr><td colspan="3"><img src="/banner_sokhcn.jpg" alt="${department}"></td></tr><tr><td colspan="3" align="right">${site.top}</td></tr><tr valign="top"><td width="180"><table width="100%">${links(site, (label, href) => `<tr><td class="mnu"><a href="${href}">&raquo; ${label}</a></td></tr>`)}</table></td><td width="610"><div class="tieude">${isHome ? 'Tin nổi bật' : title}</div><div class="noidung">${main}</div></td><td width="200">${site.side}</td></tr><tr><td colspan="3" class="chantrang" align="center">${site.foot}</td></tr></table></center></body></html>`;

const mega: Page = (site, { department, title, main, isHome }) =>
  `<!DOCTYPE html><html lang="vi-VN"><head><meta charset="utf-8"/><title>${title} - ${department}</title></head><body><div id="page"><div class="header-wrap"><div class="topbar">${site.top}</div><div class="logo"><a href="${site.homePath}">CỔNG THÔNG TIN ĐIỆN TỬ<br/>${department}</a></div></div><div class="megamenu"><ul>${links(site, (label, href) => `<li class="mega"><a href="${href}"><i class="fa fa-angle-right"></i> ${label}</a></li>`)}</ul></div><div class="wrap-content"><div class="bread"><a href="${site.homePath}">Trang chủ</a> / <span>${isHome ? '' : title}</span></div><div class="col-left">${isHome ? '' : `<h2 class="cate-title"><span>${title}</span></h2>`}<div class="detail-content">${main}</div></div><div class="col-right">${site.side}</div></div><div class="footer">${site.foot}</div></div></body></html>`;

const PAGES: Readonly<Record<Style, Page>> = { tailwind, columns, mega };

export function portal(plan: Plan, told: Omit<Portal, 'plan' | 'asOf'>): Portal {
  const asOf = plan === 'hungyen-skhcn-2024' ? '2024-10-31' : '2022-10-31';
  return { plan, asOf, csv: csvOf(SCIENCE), ...told };
}

/** A portal whose hotline alone is asked for. */
export const hotline = (plan: Plan, name: string, site: Web, truth: Truth): Portal =>
  portal(plan, { name, answers: site.build(), truth: { hotline: truth } });
