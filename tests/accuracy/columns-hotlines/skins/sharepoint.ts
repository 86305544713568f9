/** SharePoint with web parts by guid and opaque addresses: only labels tell what a page is. */

import { partsOf } from '../days.ts';
import { bodyOf } from '../posts.ts';
import type { Day } from '../site.ts';
import { escaped, picture, shownDate, type Listed, type MenuEntry, type Pager, type Shown, type Skin } from './skin.ts';

export const sharepoint: Skin = {
  name: 'sharepoint',
  home: '/Pages/default.aspx',
  listPath: (column, page) => {
    const base =
      column.kind === 'documents'
        ? `/Lists/VanBan/AllItems.aspx?CateID=${number(column.key)}`
        : `/Pages/ChuyenMuc.aspx?CateID=${number(column.key)}`;
    return page === 1 ? base : `${base}&Page=${page}`;
  },
  postPath: (_, { id }) => `/Pages/View_Detail.aspx?ItemID=${id}`,
  pagePath: ({ key }) => `/Pages/NoiDung.aspx?ItemID=${number(key) + 9000}`,
  frame,
  list: (
    entries,
    column,
    pager,
  ) => `<div id="ctl00_ctl28_g_0f5a" class="ms-webpart-zone"><h2 class="ms-webpart-titleText"><span>${column.label}</span></h2>
<div class="ms-WPBody"><table class="ms-listviewtable" width="100%">${entries.map((entry) => item(entry)).join('\n')}</table>${paging(pager)}</div></div>`,
  documents: (
    rows,
    column,
    pager,
    urlOf,
  ) => `<h2 class="ms-webpart-titleText">${column.label}</h2><table class="ms-listviewtable" border="1"><tr class="ms-viewheadertr"><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Loại văn bản</th><th>Trích yếu nội dung</th><th>Ngày đăng</th></tr>
${rows.map((row) => `<tr><td>${row.number}</td><td>${slashed(row.issued)}</td><td>${row.title.split(' ', 2).join(' ')}</td><td><a href="${urlOf(row)}">${row.title}</a></td><td>${row.posted === null ? '' : slashed(row.posted)}</td></tr>`).join('\n')}</table>${paging(pager)}`,
  article: (
    post,
    column,
    related,
  ) => `<div class="ms-rtestate-field"><div class="tieude-bai"><b>${escaped(post.title)}</b></div><div class="ngaydang">${shownDate(column, post, written)}</div>
<div class="trichdan"><i>${escaped(post.lead)}</i></div><div class="ExternalClass91B">${bodyOf(post)
    .map((text) => `<div>${text}</div>`)
    .join('\n')}${picture(post, '/PublishingImages')}</div></div>
<div class="tinkhac"><b>Tin liên quan</b><table>${related.map(({ post, url, date }) => `<tr><td>- <a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <i>(${slashed(date)})</i>`}</td></tr>`).join('')}</table></div>`,
  homeBlock: (column, url, entries) =>
    `<table class="khung" width="100%"><tr><td class="tieude-khung"><a href="${url}">${column.label}</a></td></tr>${entries.map(({ post, url, date }) => `<tr><td><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <font size="1">${slashed(date)}</font>`}</td></tr>`).join('\n')}</table>`,
};

function item({ post, url, date }: Listed): string {
  return `<tr><td width="130"><a href="${url}"><img src="/PublishingImages/nho/${post.id}.jpg" width="120" alt=""></a></td><td><a class="tieude" href="${url}">${escaped(post.title)}</a><br>${date === null ? '' : `<span class="ngay">${written(date)}</span><br>`}<span class="mota">${escaped(post.lead)}</span></td></tr>`;
}

function paging({ page, pages, path }: Pager): string {
  if (pages < 2) return '';
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return `<div class="phantrang">Trang: ${numbers.map((to) => (to === page ? `<b>${to}</b>` : `<a href="${escaped(path(to))}">${to}</a>`)).join(' | ')}</div>`;
}

function frame({ site, title, crumbs, main, menu, side, banners, latest, footer, today, isHome }: Shown): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html lang="vi-VN" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title></head>
<body><form name="aspnetForm" method="post" action="${isHome ? 'default.aspx' : ''}" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUBMGRk"><div id="s4-workspace"><table width="1000" align="center"><tr><td colspan="2" class="banner"><img src="/Style Library/banner.jpg" alt="">
<div class="dongho">Hôm nay: ${partsOf(today).weekday}, ngày ${partsOf(today).d} tháng ${partsOf(today).m} năm ${partsOf(today).y}</div><div><a href="/en/Pages/default.aspx">English</a></div></td></tr>
<tr><td colspan="2"><div class="ms-core-listMenu-horizontalBox"><ul class="root static"><li class="static"><a class="static menu-item" href="/Pages/default.aspx"><span class="menu-item-text">Trang chủ</span></a></li>${menu.map(entry).join('')}</ul></div></td></tr>
<tr><td colspan="2"><marquee>Chào mừng Đại hội thi đua yêu nước khai mạc ngày 15/12/${site.asOf.slice(0, 4)}!</marquee></td></tr>
${isHome ? '' : `<tr><td colspan="2" class="duongdan"><a href="/Pages/default.aspx">Trang chủ</a> ${crumbs.map(([label, url]) => `&gt; <a href="${url}">${label}</a>`).join(' ')}</td></tr>`}
<tr valign="top"><td width="720">${main}</td><td width="280"><table class="khung-phai"><tr><td class="tieude-khung">Tin mới cập nhật</td></tr>${latest.map(({ post, url, date }) => `<tr><td><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <i>${slashed(date)}</i>`}</td></tr>`).join('')}</table>
${side}${banners.map(({ url, image, label }) => `<p><a href="${url}">${image === undefined ? label : `<img src="${image}" alt="">`}</a></p>`).join('')}<table><tr><td>Lượt truy cập</td><td>0238384450</td></tr><tr><td>Đang online</td><td>27</td></tr></table></td></tr>
<tr><td colspan="2" class="chantrang">${footer}<br>© ${Number(site.asOf.slice(0, 4)) + 1} Bản quyền thuộc ${site.department}</td></tr></table></div></form></body></html>`;
}

function entry({ label, url, image, below }: MenuEntry): string {
  const words = image === undefined ? `<span class="menu-item-text">${label}</span>` : `<img src="${image}" alt="">`;
  return `<li class="static"><a class="static menu-item" href="${escaped(url)}">${words}</a>${below.length > 0 ? `<ul class="dynamic">${below.map(entry).join('')}</ul>` : ''}</li>`;
}

function number(key: string): number {
  return Array.from(key).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 887, 7);
}

function slashed(day: Day): string {
  const { d, m, y } = partsOf(day);
  return `${d}/${m}/${y}`;
}

function written(day: Day): string {
  const { dd, mm, y } = partsOf(day);
  return `${dd}/${mm}/${y} | 10:00 AM`;
}
