/** A portal as a telecom company builds them: `/vi/news/…-123.html`, `#menu`, sliders and iframes on the home page, boxes in the right column. */

import type { Routes } from '../../support/server.ts';
import {
  dmy,
  inOrder,
  pagesOf,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Hưng Yên';
const PER_PAGE = 9;
const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

export const PROCEDURES_AT = '/vi/thu-tuc-hanh-chinh.html';

const at = (path: string, index: number): string =>
  index === 0 ? path : path.replace('.html', `/trang-${index + 1}.html`);

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  const start = page(site, 'Trang chủ', home(site), true);
  routes['/'] = start;
  routes['/vi/home.html'] = start;
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      title,
      `<div class="box-content static-page"><div class="title-cate"><span>${title}</span></div><div class="noidung">${main}</div></div>`,
    );
  for (const list of Object.values(site.lists)) {
    for (const [index, posts] of pagesOf(inOrder(list.posts), PER_PAGE).entries())
      routes[at(list.path, index)] = page(site, list.label, listing(list, posts, index));
    for (const post of list.posts) routes[post.path] = page(site, post.title, article(list, post));
  }
  for (const { path, label, rows } of Object.values(site.documents)) {
    routes[path] = page(site, label, documents(label, rows));
    for (const row of rows)
      if (row.at?.endsWith('.html') === true) routes[row.at] = page(site, row.number, document(row));
  }
  routes[PROCEDURES_AT] = page(site, 'Danh mục thủ tục hành chính', procedures(site));
  for (const one of site.procedures) if (one.path !== null) routes[one.path] = page(site, one.name, procedure(one));
  return { ...routes, ...site.served };
}

function listing(list: List, posts: readonly Post[], index: number): string {
  const count = pagesOf(list.posts, PER_PAGE).length;
  const rows = posts.map(
    (
      post,
    ) => `<div class="item-news clearfix"><a class="thumb" href="${post.path}"><img src="/upload/thumb/no-image.png" alt="${post.title}"></a>
<div class="info-news"><a class="tit" href="${post.path}" title="${post.title}">${post.title}</a>${post.date === null ? '' : `<span class="post-date"> (${dmy(post.date)})</span>`}<div class="sapo">${post.lead}</div></div></div>`,
  );
  const links = Array.from({ length: count }, (_, other) =>
    other === index
      ? `<span class="current">${other + 1}</span>`
      : `<a href="${at(list.path, other)}">${other + 1}</a>`,
  );
  return `<div class="box-content"><div class="title-cate"><span>${list.label}</span></div>${rows.join('\n')}${count > 1 ? `<div class="phantrang">Trang: ${links.join(' ')}</div>` : ''}</div>`;
}

function article(list: List, post: Post): string {
  const others = inOrder(list.posts).filter(({ path }) => path !== post.path);
  const line = (one: Post) =>
    `<li><a href="${one.path}">${one.title}</a>${one.date === null ? '' : `<i> (${dmy(one.date)})</i>`}</li>`;
  return `<div class="box-content detail-news"><div class="duongdan"><a href="/vi/home.html">Trang chủ</a> / <a href="${list.path}">${list.label}</a></div>
<div class="title-detail">${post.title}</div>
<div class="info-detail"><span class="ngaydang"><i class="fa fa-calendar"></i> ${post.date === null ? '' : `${DAYS[new Date(post.date).getUTCDay()] ?? ''}, ${dmy(post.date)} | 15:0${post.title.length % 10}`}</span><span class="luotxem"><i class="fa fa-eye"></i> ${post.title.length * 11}</span><span class="cochu">Cỡ chữ <a href="javascript:void(0)" class="font-minus">A-</a> <a href="javascript:void(0)" class="font-plus">A+</a></span><a href="javascript:void(0)" class="zalo-share-button" data-href="" data-oaid="0">Chia sẻ Zalo</a></div>
<div class="sapo-detail">${post.lead}</div>
<div class="body-detail">${post.image === undefined ? '' : `<table align="center" class="image"><tbody><tr><td><img src="${post.image}"></td></tr></tbody></table>`}${post.more.map((text) => `<p style="text-align:justify"><span style="font-family:Times New Roman,Times,serif"><span style="font-size:14pt">${text}</span></span></p>`).join('')}</div>
<div class="tacgia">Ban Biên tập</div></div>
<div class="box-content tin-khac"><div class="title-cate"><span>Tin mới hơn</span></div><ul>${others.slice(0, 2).map(line).join('')}</ul><div class="title-cate"><span>Tin cũ hơn</span></div><ul>${others.slice(2, 6).map(line).join('')}</ul></div>`;
}

const documents = (label: string, rows: readonly DocumentRow[]): string =>
  `<div class="box-content"><div class="title-cate"><span>${label}</span></div><div class="timkiem"><input type="text" placeholder="Nhập số ký hiệu"><button type="button" onclick="timVanBan()">Tìm kiếm</button></div><table class="table table-hover tbl-vanban"><thead><tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Đính kèm</th></tr></thead><tbody>${rows
    .map(
      ({ number, date, about, by, at: link }, index) =>
        `<tr><td>${index + 1}</td><td>${link?.endsWith('.html') === true ? `<a href="${link}">${number}</a>` : number}</td><td>${dmy(date)}</td><td>${about} <em>(${by})</em></td><td>${link === undefined || link.endsWith('.html') ? '' : `<a href="${link}"><img src="/images/icon-pdf.gif" alt="Tải về"></a>`}</td></tr>`,
    )
    .join('')}</tbody></table></div>`;

const document = ({ number, date, about, by }: DocumentRow): string =>
  `<div class="box-content"><div class="title-cate"><span>Chi tiết văn bản</span></div><table class="table tbl-chitiet"><tr><td>Số ký hiệu</td><td><b>${number}</b></td></tr><tr><td>Trích yếu</td><td>${about}</td></tr><tr><td>Ngày ban hành</td><td>${dmy(date)}</td></tr><tr><td>Cơ quan ban hành</td><td>${by}</td></tr></table><p><a href="javascript:history.back()">Quay lại</a></p></div>`;

function procedures(site: Site): string {
  const fields = [...new Set(site.procedures.map(({ field }) => field))];
  let count = 0;
  const groups = fields.map((field) => {
    const rows = site.procedures
      .filter((one) => one.field === field)
      .map(({ code, name, path }) => {
        count += 1;
        return `<tr><td>${count}</td><td>${code}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}</td><td>Toàn trình</td></tr>`;
      });
    return `<tr class="linhvuc"><td colspan="4"><b>Lĩnh vực ${field}</b></td></tr>${rows.join('')}`;
  });
  return `<div class="box-content"><div class="title-cate"><span>Danh mục thủ tục hành chính thuộc thẩm quyền của Sở</span></div><table class="table table-bordered"><tr><th>STT</th><th>Mã số TTHC</th><th>Tên TTHC</th><th>Mức độ DVC</th></tr>${groups.join('')}</table></div>`;
}

const procedure = ({ code, name, parts }: Procedure): string =>
  `<div class="box-content"><div class="title-cate"><span>Nội dung thủ tục</span></div><table class="table table-bordered"><tr><td width="30%">Mã thủ tục</td><td>${code}</td></tr><tr><td>Tên thủ tục</td><td>${name}</td></tr>${parts.map(([label, text]) => `<tr><td>${label}</td><td>${text}</td></tr>`).join('')}</table></div>`;

function home(site: Site): string {
  const lists = Object.values(site.lists);
  const [first] = lists;
  const slides =
    first === undefined
      ? ''
      : inOrder(first.posts)
          .slice(0, 3)
          .map(
            ({ path, title }) =>
              `<div class="item"><a href="${path}"><img src="/upload/slide/no.jpg" alt="${title}"></a><div class="carousel-caption"><a href="${path}">${title}</a></div></div>`,
          )
          .join('');
  const boxes = lists.map((list) => {
    const [top, ...rest] = inOrder(list.posts).slice(0, 5);
    return `<div class="col-md-6 box-home"><div class="title-cate"><a href="${list.path}">${list.label}</a></div>${top === undefined ? '' : `<div class="top-news"><a class="tit" href="${top.path}">${top.title}</a><p>${top.lead}</p></div>`}<ul>${rest.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('')}</ul></div>`;
  });
  return `<div id="myCarousel" class="carousel slide" data-ride="carousel"><div class="carousel-inner">${slides}</div></div><div class="row">${boxes.join('')}</div><div class="owl-carousel lien-ket">${site.blocks['partners'] ?? ''}</div>`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li${under.length > 0 ? ' class="has-sub"' : ''}><a href="${href}">${words}</a>${under.length > 0 ? `<ul class="sub-menu">${under.map(item).join('')}</ul>` : ''}</li>`;

function page(site: Site, title: string, main: string, isHome = false): string {
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${isHome ? NAME : `${title} - ${NAME}`}</title><link rel="stylesheet" href="/css/style.css"><script src="/js/jquery.min.js"></script></head>
<body><div id="wrapper"><div id="top-bar"><span id="clock">Thứ năm, ngày 28/11/2024</span><span class="lang"><a href="/vi/home.html">Tiếng Việt</a> <a href="/en/home.html">English</a></span>${site.blocks['top'] ?? ''}</div>
<div id="banner"><a href="/vi/home.html"><img src="/images/banner.jpg" alt="${NAME}"></a></div>
<div id="menu"><ul class="menu-main"><li><a href="/vi/home.html"><i class="fa fa-home"></i></a></li>${site.menu.map(item).join('')}</ul></div>
<div id="marquee"><marquee onmouseover="this.stop()" onmouseout="this.start()">Chào mừng Đại hội thi đua yêu nước ngày 15/12/2024</marquee></div>
<div id="container" class="row"><div id="left" class="col-md-9">${main}</div><div id="right" class="col-md-3">${site.blocks['right'] ?? ''}</div></div>
<div id="footer"><p>${NAME.toUpperCase()}</p><p>Địa chỉ: Số 5 đường Bãi Sậy, thành phố Hưng Yên</p><p>Điện thoại: 0221.3863.456 | Email: sokhcn@hungyen.gov.vn</p><p>Chịu trách nhiệm nội dung: Giám đốc Sở. Thiết kế bởi VNPT Hưng Yên</p></div></div></body></html>`;
}
