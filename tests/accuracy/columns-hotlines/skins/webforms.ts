/** ASP.NET WebForms: tables in tables, numbers for addresses, the next page behind a form post. */

import { partsOf } from '../days.ts';
import { bodyOf, compact } from '../posts.ts';
import type { Day } from '../site.ts';
import { escaped, picture, shownDate, type Listed, type MenuEntry, type Pager, type Shown, type Skin } from './skin.ts';

export const webforms: Skin = {
  name: 'webforms',
  home: '/default.aspx',
  // every page of a list has one address
  listPath: ({ key }) => `/chuyenmuc.aspx?id=${number(key)}`,
  postPath: (column, { id, date, slug }) =>
    column.dates === 'slug' && date !== null
      ? `/tin/${slug}-115${compact(date)}093124${id}.aspx`
      : `/chitiet.aspx?idtin=${id}`,
  pagePath: ({ key }) => `/noidung.aspx?id=${number(key) + 500}`,
  frame,
  list: (entries, column, pager) =>
    `<table width="100%" cellpadding="0"><tr><td class="tieudechuyenmuc"><span id="ctl00_Main_lblTen">${column.label}</span></td></tr><tr><td><table id="ctl00_Main_gvTin" cellspacing="0">${entries.map((entry) => item(entry)).join('\n')}${paging(pager)}</table></td></tr></table>`,
  documents: (
    rows,
    column,
    pager,
    urlOf,
  ) => `<table width="100%"><tr><td class="tieudechuyenmuc">${column.label}</td></tr><tr><td><table id="ctl00_Main_gvVB" border="1"><tr><th>TT</th><th>Số hiệu</th><th>Tên văn bản</th><th>Ngày BH</th></tr>
${rows.map((row, index) => `<tr><td>${index + 1}</td><td>${row.number}</td><td><a href="${urlOf(row)}">${row.title}</a></td><td>${slashed(row.issued)}</td></tr>`).join('\n')}${paging(pager)}</table></td></tr></table>`,
  article: (
    post,
    column,
    related,
  ) => `<table width="100%"><tr><td><span id="ctl00_Main_lblTieuDe" class="tieudetin">${escaped(post.title)}</span></td></tr><tr><td align="right" class="ngaydang">${shownDate(column, post, (day) => `Ngày đăng: ${slashed(day)}`)}</td></tr>
<tr><td class="tomtat"><b>${escaped(post.lead)}</b></td></tr><tr><td class="noidung">${bodyOf(post).join('<br><br>')}${picture(post, 'images/tin')}</td></tr>
<tr><td><table class="tinkhac"><tr><td><b>Các tin đã đưa</b></td></tr>${related.map(({ post, url, date }) => `<tr><td><img src="images/muiten.gif" alt=""> <a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` (${slashed(date)})`}</td></tr>`).join('')}</table></td></tr></table>`,
  homeBlock: (column, url, entries) =>
    `<table width="100%" class="khung"><tr><td class="dau"><a href="${url}">${column.label}</a></td></tr>${entries.map(({ post, url, date }) => `<tr><td><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` (${slashed(date)})`}</td></tr>`).join('\n')}</table>`,
  postedPage: ({ method, body }) => {
    if (method !== 'POST') return 1;
    const form = new URLSearchParams(body);
    const [, page = '1'] = /^Page\$(\d+)$/.exec(form.get('__EVENTARGUMENT') ?? '') ?? [];
    // a server refuses a post without the state of the page it came from
    return (form.get('__VIEWSTATE') ?? '') === '' ? 1 : Number(page);
  },
};

function item({ post, url, date }: Listed): string {
  return `<tr><td><table width="100%"><tr><td width="110"><img src="images/nho/${post.id}.jpg" width="100" alt=""></td><td><a class="tin" href="${url}">${escaped(post.title)}</a>${date === null ? '' : `<span class="ngay"> (${slashed(date)})</span>`}<br><span>${escaped(post.lead)}</span></td></tr></table></td></tr>`;
}

function paging({ page, pages }: Pager): string {
  if (pages < 2) return '';
  return `<tr class="pager"><td colspan="4"><table><tr>${Array.from({ length: pages }, (_, index) => `<td>${index + 1 === page ? `<span>${index + 1}</span>` : `<a href="javascript:__doPostBack(&#39;ctl00$Main$gvTin&#39;,&#39;Page$${index + 1}&#39;)">${index + 1}</a>`}</td>`).join('')}</tr></table></td></tr>`;
}

function frame({ site, title, crumbs, main, menu, side, banners, latest, footer, today, isHome }: Shown): string {
  const { weekday, d, m, y } = partsOf(today);
  return `<html><head><title>${title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body bgcolor="#ffffff"><form name="aspnetForm" method="post" id="aspnetForm"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA=="><input type="hidden" name="__EVENTVALIDATION" value="/wEWAg">
<script type="text/javascript">function __doPostBack(t,a){var f=document.forms['aspnetForm'];f.__EVENTTARGET.value=t;f.__EVENTARGUMENT.value=a;f.submit();}</script>
<table width="980" align="center" border="0"><tr><td colspan="3"><img src="images/banner.gif" width="980" alt=""></td></tr><tr><td colspan="3" align="right" class="ngay">${weekday}, ${d}/${m}/${y} | <a href="/en/default.aspx">English</a></td></tr><tr><td colspan="3"><table class="menu"><tr><td><a href="/default.aspx">Trang chủ</a></td>${menu.map(({ label, url, image }) => `<td><a href="${url}">${image === undefined ? label : `<img src="${image}" alt="">`}</a></td>`).join('')}</tr></table></td></tr>
<tr valign="top"><td width="190"><table class="menutrai">${menu.flatMap(({ label, url, image, below }) => [`<tr><td><a href=" ${url}">${image === undefined ? `<b>${label}</b>` : `<img src="${image}" alt="">`}</a></td></tr>`, ...below.map((entry) => `<tr><td>&nbsp;&nbsp;<a href="${entry.url}">${entry.label}</a></td></tr>`)]).join('')}</table>
${banners.map(entryBanner).join('')}${side}</td><td width="590">${isHome ? `<marquee>Chào mừng kỷ niệm ngày thành lập ngành 01/12/${site.asOf.slice(0, 4)}</marquee>` : `<table><tr><td class="duongdan"><a href="/default.aspx">Trang chủ</a>${crumbs.map(([label, url]) => ` &raquo; <a href="${url}">${label}</a>`).join('')}</td></tr></table>`}${main}</td><td width="200"><table><tr><td class="dau">Tin mới</td></tr>${latest.map(({ post, url, date }) => `<tr><td><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <font color="gray">${slashed(date)}</font>`}</td></tr>`).join('')}</table>
<table><tr><td>Số lượt truy cập</td></tr><tr><td>1900 1901 1902 1903</td></tr></table></td></tr><tr><td colspan="3" align="center">${footer}<br>Bản quyền &copy; 2007 - ${Number(site.asOf.slice(0, 4)) + 1}</td></tr></table></form></body></html>`;
}

function entryBanner({ label, url, image }: MenuEntry): string {
  return `<table><tr><td><a href="javascript:void(0)" onclick="location.href='${url}'">${image === undefined ? label : `<img src="${image}" alt="">`}</a></td></tr></table>`;
}

function number(key: string): number {
  return Array.from(key).reduce((sum, letter) => (sum * 29 + letter.charCodeAt(0)) % 431, 11);
}

function slashed(day: Day): string {
  const { d, m, y } = partsOf(day);
  return `${d}/${m}/${y}`;
}
