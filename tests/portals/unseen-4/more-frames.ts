/** Further systems, for the second sitting. */

import type { FrameName, Shown } from './frames.ts';

type Frame = (shown: Shown) => string;
export type MoreFrameName = 'webcenter' | 'websphere' | 'offcanvas' | 'leftmenu' | 'semantic';
export type AnyFrameName = FrameName | MoreFrameName;

const items = ({ menu, home }: Shown, item: (label: string, href: string) => string): string =>
  [['TRANG CHỦ', home] as const, ...menu].map(([label, href]) => item(label, href)).join('\n');

const webcenter: Frame = (
  shown,
) => `<!DOCTYPE html><html lang="vi" class="p_AFMaximized"><head><title>${shown.title}</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body class="x1"><form id="f1" name="f1" method="post" action=""><div id="pt1:r1" class="af_panelGroupLayout"><div class="xz header-region">${shown.top}</div><div id="pt1:nav" class="af_navigationPane" role="navigation"><table cellpadding="0" role="presentation"><tbody><tr>${items(shown, (label, href) => `<td class="af_navigationPane_tab"><div class="af_navigationPane_tab-content"><a class="af_navigationPane_tab-link" href="${href}">${label}</a></div></td>`)}</tr></tbody></table></div>
<div class="af_panelSplitter"><div class="af_panelBox" id="pt1:left"><div class="af_panelBox_header"><h2>Thông tin cần biết</h2></div><div class="af_panelBox_content">${shown.side}</div></div><div class="af_panelStretchLayout_center" id="pt1:main">${shown.isHome ? '' : `<h1 class="af_panelHeader_title">${shown.title}</h1>`}<div class="af_richText">${shown.main}</div></div></div><div class="xz footer-region">${shown.foot}</div></div></form></body></html>`;

const websphere: Frame = (
  shown,
) => `<!DOCTYPE html><html lang="vi"><head><title>${shown.title}</title><meta charset="utf-8"></head><body class="lotusui30dojo wpthemeFrame"><div class="wpthemeHeader"><div class="wpthemeBanner">${shown.top}</div><nav class="wpthemeNavContainer1"><ul class="wpthemeNavList">${items(shown, (label, href) => `<li class="wpthemeNavListItem wpthemeLeft"><a href="${href}" class="wpthemeLeft"><span lang="vi">${label}</span></a></li>`)}</ul></nav></div>
<div class="wpthemeMainContent"><div class="wpthemeRow"><div class="wpthemeCol wpthemeLeft"><section class="component-control"><div class="wpthemeControlBody">${shown.side}</div></section></div><div class="wpthemeCol"><section class="component-control"><div class="wpthemeControlHeader">${shown.isHome ? '' : `<h2><span class="asa.portlet.title">${shown.title}</span></h2>`}</div><div class="wpthemeControlBody">${shown.main}</div></section></div></div></div><footer class="wpthemeFooter">${shown.foot}</footer></body></html>`;

const offcanvas: Frame = (
  shown,
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${shown.title}</title></head><body><header class="sticky-top"><div class="container-xl d-flex"><button class="btn" data-bs-toggle="offcanvas" data-bs-target="#menu" aria-label="Mở menu"></button><a href="${shown.home}" class="fw-bold">${shown.name}</a><div class="ms-auto">${shown.top}</div></div></header>
<div class="offcanvas offcanvas-start" id="menu"><div class="offcanvas-body"><nav><ul class="list-unstyled">${items(shown, (label, href) => `<li><a class="link-dark" href="${href}">${label}</a></li>`)}</ul></nav></div></div>
<main class="container-xl py-4">${shown.isHome ? '' : `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="${shown.home}">Trang chủ</a></li><li class="breadcrumb-item active">${shown.title}</li></ol></nav><h1 class="h3">${shown.title}</h1>`}<div class="row g-4"><div class="col-md-8">${shown.main}</div><div class="col-md-4"><div class="vstack gap-3">${shown.side}</div></div></div></main><footer class="text-bg-dark"><div class="container-xl">${shown.foot}</div></footer></body></html>`;

/** The menu stands down the left side; everything in tables of fixed width. */
const leftmenu: Frame = (shown) =>
  `<html><head><meta http-equiv="content-type" content="text/html;charset=utf-8"><title>${shown.title}</title></head><body bgcolor="#eeeeee"><center><table width="980" bgcolor="white" cellspacing="0"><tr><td colspan="3" height="120" background="/banner.jpg">${shown.top}</td></tr><tr valign="top"><td width="180"><table width="100%" class="leftmenu">${items(shown, (label, href) => `<tr><td class="mnu">&raquo; <a href="${href}">${label}</a></td></tr>`)}</table></td><td width="600">${shown.isHome ? '' : `<p class="tieude"><b>${shown.title}</b></p>`}${shown.main}</td><td width="200">${shown.side}</td></tr><tr><td colspan="3" align="center" class="chan"><hr>${shown.foot}</td></tr></table></center></body></html>`;

const semantic: Frame = (shown) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${shown.title} – ${shown.name}</title><body><header><p>${shown.name}</p>${shown.top}</header><nav aria-label="Chính"><menu>${items(shown, (label, href) => `<li><a href="${href}">${label}</a>`)}</menu></nav><main>${shown.isHome ? '' : `<h1>${shown.title}</h1>`}${shown.main}</main><aside>${shown.side}</aside><footer>${shown.foot}</footer></body></html>`;

export const MORE_FRAMES: Readonly<Record<MoreFrameName, Frame>> = {
  webcenter,
  websphere,
  offcanvas,
  leftmenu,
  semantic,
};
