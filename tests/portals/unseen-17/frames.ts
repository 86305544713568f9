/** Frames of five more systems around a page: DNN, Nuxt, a vendor's WebForms, PHP of the years of floats, and divs without a name. */

export interface Menu {
  /** [words, address] of entries beside those that every portal has. */
  readonly menu?: readonly (readonly [string, string])[];
  readonly side?: string;
  readonly foot?: string;
}

export type Frame = (title: string, main: string, parts?: Menu) => string;

const entries = (own: Menu['menu'], wrap: (words: string, url: string) => string): string =>
  [['Trang chủ', '/'], ['Tin tức', '/tin-tuc'], ...(own ?? [])]
    .map(([words = '', url = '']) => wrap(words, url))
    .join('');

export const dnn: Frame = (
  title,
  main,
  { menu, side = '', foot = '' } = {},
) => `<!DOCTYPE html><html lang="vi-VN"><head><meta charset="utf-8"/><title>${title} - Sở Nội vụ tỉnh Bình Định</title><meta name="GENERATOR" content="DotNetNuke"/></head><body id="Body"><form method="post" action="/" id="Form"><input type="hidden" name="__VIEWSTATE" value="x"/>
<div class="ControlPanel"></div><div id="dnn_wrapper"><div id="dnn_header"><a id="dnn_dnnLOGO_hypLogo" href="/"><img src="/Portals/0/logo.png" alt="Sở Nội vụ"/></a><div class="dnn_search"><input type="text"/></div></div>
<div id="dnn_nav"><ul id="dnn_pnav">${entries(menu, (words, url) => `<li class="mi"><a href="${url}"><span>${words}</span></a></li>`)}</ul></div>
<div id="dnn_content"><div id="dnn_LeftPane" class="LeftPane">${side}</div><div id="dnn_ContentPane" class="ContentPane"><div class="DnnModule DnnModule-DNN_HTML"><div class="DNNContainer_Title"><h2><span id="dnn_ctr402_dnnTITLE_titleLabel" class="TitleH2">${title}</span></h2></div><div id="dnn_ctr402_ContentPane"><div class="Normal">${main}</div></div></div></div></div>
<div id="dnn_footer"><p>SỞ NỘI VỤ TỈNH BÌNH ĐỊNH</p><p>Trụ sở: 32 Lý Thường Kiệt, thành phố Quy Nhơn - Điện thoại: 0256.3822.510</p>${foot}</div></div></form></body></html>`;

export const nuxt: Frame = (
  title,
  main,
  { menu, side = '', foot = '' } = {},
) => `<!doctype html><html data-n-head-ssr lang="vi"><head><meta charset="utf-8"><title>${title} | Sở Khoa học và Công nghệ Hưng Yên</title></head><body><div data-server-rendered="true" id="__nuxt"><div id="__layout"><div><div class="top-bar"><div class="container">Thứ bảy, 30/11/2024</div></div><div class="nav-wrap"><div class="container"><ul class="list-menu">${entries(menu, (words, url) => `<li><a href="${url}" class="nuxt-link-active">${words}</a></li>`)}</ul></div></div>
<div class="container page-body"><div class="row"><div class="col-md-9"><div class="breadcrumb-wrap"><a href="/">Trang chủ</a> / <span>${title}</span></div><h1 class="page-title">${title}</h1><div class="page-content">${main}</div></div><div class="col-md-3 right-col">${side}</div></div></div>
<div class="footer-wrap"><div class="container"><p>Bản quyền thuộc Sở Khoa học và Công nghệ Hưng Yên</p><p>Số 164 Nguyễn Văn Linh, thành phố Hưng Yên. ĐT: 0221.3863.611</p>${foot}</div></div></div></div></div><script>window.__NUXT__={layout:"default"}</script></body></html>`;

export const webforms: Frame = (
  title,
  main,
  { menu, side = '', foot = '' } = {},
) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>Cổng thông tin điện tử Sở Kế hoạch và Đầu tư Bắc Ninh</title></head><body><form id="form1" runat="server"><div id="ctl00_pnHeader"><div class="banner"></div><div class="menungang"><table cellpadding="0"><tr>${entries(menu, (words, url) => `<td class="mn"><a href="${url}">${words}</a></td>`)}</tr></table></div><div class="thanhngay"><span id="ctl00_lblNgay">Chủ nhật, ngày 20/11/2022</span><marquee>Chào mừng bạn đến với cổng thông tin điện tử</marquee></div></div>
<table width="100%" class="khung"><tr><td class="cottrai" valign="top">${side}</td><td class="cotgiua" valign="top"><div class="tieudekhung">${title}</div><div class="noidungkhung"><span id="ctl00_cph_lblNoiDung">${main}</span></div></td></tr></table>
<div class="chantrang">Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh<br/>Số 6 Lý Thái Tổ, TP. Bắc Ninh<br/>Điện thoại: 0222.3822.612${foot}</div></form></body></html>`;

export const php: Frame = (title, main, { menu, side = '', foot = '' } = {}) =>
  `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>${title}</title></head><body><div id="khung"><div id="dau"><img src="/img/dau.jpg"></div><div id="menu">${entries(menu, (words, url) => `<a href="${url}">${words}</a> | `)}</div><div id="trai">${side}</div><div id="giua"><div class="muc"><b>${title}</b></div>${main}</div><div style="clear:both"></div><div id="cuoi">S&#7903; Khoa h&#7885;c v&#224; C&#244;ng ngh&#7879; S&#417;n La<br>T&#7893; 3, ph&#432;&#7901;ng Chi&#7873;ng C&#417;i, th&#224;nh ph&#7889; S&#417;n La<br>Tel: 0212.3852.713${foot}</div></div></body></html>`;

/** No class, no role, no element that means anything. */
export const plain: Frame = (title, main, { menu, side = '', foot = '' } = {}) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title} - Sở Khoa học và Công nghệ Nghệ An</title></head><body><div><div><a href="/"><img src="/l.png" alt=""></a></div><div>${entries(menu, (words, url) => `<a href="${url}">${words}</a> `)}</div></div><div><div>${side}</div><div><h2>${title}</h2>${main}</div></div><div><p>Sở Khoa học và Công nghệ Nghệ An</p><p>Địa chỉ: 75A Nguyễn Thái Học, thành phố Vinh</p><p>Điện thoại: 0238.3844.814</p>${foot}</div></body></html>`;
