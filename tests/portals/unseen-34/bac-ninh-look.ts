/** A site that a local firm made in ASP.NET MVC: numbers for addresses, tables for layout, boxes left and right. */

import type { Routes } from '../../support/server.ts';
import { dmy, inOrder, pagesOf, type List, type Post, type Procedure, type Site } from '../unseen-22/site.ts';

const NAME = 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH BẮC NINH';
const SIZE = 9;
export const PROCEDURES_AT = '/ThuTuc/DanhSach';

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = frame(site, 'Trang chủ', home(site));
  routes['/Home/Index'] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = frame(
      site,
      title,
      `<div class="tieude-trang">${title}</div><div class="noidung-trang">${main}</div>`,
    );
  for (const list of Object.values(site.lists)) {
    const pages = pagesOf(inOrder(list.posts), SIZE);
    for (const [index, posts] of pages.entries())
      routes[index === 0 ? list.path : `${list.path}?page=${index + 1}`] = frame(
        site,
        list.label,
        `<div class="tieude-trang"><a href="${list.path}">${list.label}</a></div>${posts.map(row).join('\n')}${pager(list.path, pages.length, index)}`,
      );
    for (const post of list.posts) routes[post.path] = frame(site, post.title, article(list, post));
  }
  for (const { path, label, rows } of Object.values(site.documents)) {
    routes[path] = frame(
      site,
      label,
      `<div class="tieude-trang">${label}</div><table class="tblVanBan" cellspacing=0 border=1 width="100%"><tr class="hdr"><td>STT</td><td>Số/Ký hiệu</td><td>Ngày BH</td><td>Trích yếu nội dung</td><td>Tải về</td></tr>${rows
        .map(
          (one, at) =>
            `<tr><td align=center>${at + 1}</td><td nowrap>${one.number}</td><td>${dmy(one.date)}</td><td>${one.at?.startsWith('/VanBan/') === true ? `<a href="${one.at}">${one.about}</a>` : one.about}<br><i>${one.by}</i></td><td>${one.at?.endsWith('.pdf') === true ? `<a href="${one.at}"><img src="/Content/img/pdf.gif" border=0></a>` : ''}</td></tr>`,
        )
        .join('')}</table>`,
    );
    for (const one of rows)
      if (one.at?.startsWith('/VanBan/') === true)
        routes[one.at] = frame(
          site,
          one.about,
          `<div class="tieude-trang">Chi tiết văn bản</div><table class="ct"><tr><td>Số ký hiệu:</td><td><b>${one.number}</b></td></tr><tr><td>Ngày ban hành:</td><td>${dmy(one.date)}</td></tr><tr><td>Cơ quan ban hành:</td><td>${one.by}</td></tr><tr><td>Trích yếu:</td><td>${one.about}</td></tr></table>`,
        );
  }
  const pages = pagesOf(site.procedures, 7);
  for (const [index, some] of pages.entries())
    routes[index === 0 ? PROCEDURES_AT : `${PROCEDURES_AT}?page=${index + 1}`] = frame(
      site,
      'Thủ tục hành chính',
      `<div class="tieude-trang">DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA SỞ KẾ HOẠCH VÀ ĐẦU TƯ</div><form action="${PROCEDURES_AT}"><input name="q" placeholder="Nhập tên thủ tục"><select name="lv"><option>-- Lĩnh vực --</option><option>Đấu thầu</option></select><input type=submit value="Tìm"></form><table width="100%" class="tblThuTuc">${some.map((one, at) => line(one, index * 7 + at + 1)).join('')}</table><p>Tổng số: ${site.procedures.length} thủ tục</p>${pager(PROCEDURES_AT, pages.length, index)}`,
    );
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = frame(
        site,
        one.name,
        `<div class="tieude-trang">${one.name}</div><p>Mã số: ${one.code} &nbsp;|&nbsp; Lĩnh vực: ${one.field}</p><dl class="tt">${one.parts.map(([label, text]) => `<dt>${label}</dt><dd>${text}</dd>`).join('')}</dl>`,
      );
  return { ...routes, ...site.served };
}

const line = ({ code, name, field, path }: Procedure, at: number): string =>
  `<tr><td valign=top>${at}.</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}<div class="nho">${code} - ${field}</div></td></tr>`;

const pager = (path: string, count: number, now: number): string =>
  count < 2
    ? ''
    : `<div class="phantrang">${Array.from({ length: count }, (_, at) => (at === now ? `<span>[${at + 1}]</span>` : `<a href="${at === 0 ? path : `${path}?page=${at + 1}`}">${at + 1}</a>`)).join(' ')} <a href="${path}?page=${count}">Trang cuối</a></div>`;

const row = (post: Post): string =>
  `<div class="tin"><a class="tentin" href="${post.path}">${post.title}</a> <span class="ngay">(${post.date === null ? '' : dmy(post.date)})</span><p>${post.lead}</p><a class="xemtiep" href="${post.path}">Xem tiếp &raquo;</a></div>`;

const article = (list: List, post: Post): string =>
  `<div class="duongdan"><a href="/">Trang chủ</a> &gt; <a href="${list.path}">${list.label}</a></div><div class="tieudebai">${post.title}</div><div class="ngaydang">Ngày đăng: ${post.date === null ? '' : dmy(post.date)} - Lượt xem: ${post.title.length * 31}</div><p class="tomtat"><b>${post.lead}</b></p>${post.image === undefined ? '' : `<p align=center><img src="${post.image}" width=480></p><p align=center><i>Quang cảnh buổi làm việc</i></p>`}${post.more.map((text) => `<p class=MsoNormal style="text-align:justify">${text}<o:p></o:p></p>`).join('\n')}<p align=right><b>Văn phòng Sở</b></p><div class="tinkhac"><b>Các tin đã đưa</b><ul>${list.posts
    .filter(({ path }) => path !== post.path)
    .slice(2, 6)
    .map((one) => `<li><a href="${one.path}">${one.title}</a> (${one.date === null ? '' : dmy(one.date)})</li>`)
    .join('')}</ul></div>`;

const home = (site: Site): string =>
  Object.values(site.lists)
    .map((list) => {
      const [first, ...rest] = inOrder(list.posts).slice(0, 4);
      return `<table width="100%" class="khoitin"><tr><td class="tenkhoi"><a href="${list.path}">${list.label}</a></td></tr><tr><td>${first === undefined ? '' : `<a href="${first.path}"><b>${first.title}</b></a><br>${first.lead}`}<ul>${rest.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('')}</ul></td></tr></table>`;
    })
    .join('');

const frame = (site: Site, title: string, main: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title} | Sở Kế hoạch và Đầu tư Bắc Ninh</title><link href="/Content/Site.css" rel="stylesheet"></head>
<body><div id="wrapper"><div id="banner"><h1><a href="/">${NAME}</a></h1><marquee>Nhiệt liệt chào mừng Ngày Pháp luật Việt Nam 09/11/2022</marquee></div>
<ul id="menu">${site.menu.map(({ href, words, under = [] }) => `<li><a href="${href}">${words}</a>${under.length === 0 ? '' : `<ul>${under.map((two) => `<li><a href="${two.href}">${two.words}</a></li>`).join('')}</ul>`}</li>`).join('')}</ul>
<table width="1000" cellpadding=0 cellspacing=0 align=center><tr><td width=210 valign=top id="cottrai">${site.blocks['left'] ?? ''}</td><td valign=top id="giua">${main}</td><td width=190 valign=top id="cotphai">${site.blocks['right'] ?? ''}</td></tr></table>
<div id="chantrang"><b>${NAME}</b><br>Địa chỉ: số 6 đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh<br>Điện thoại: 0222.3822.569 - Fax: 0222.3825.777 - Email: skhdt@bacninh.gov.vn<br>Chịu trách nhiệm nội dung: Chánh Văn phòng. Giấy phép số 12/GP-TTĐT ngày 14/3/2013</div></div></body></html>`;
