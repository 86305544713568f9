/** DotNetNuke with friendly addresses: one form about the page, panes and modules, `/id/<n>/<slug>`, `/page/2`. */

import type { Routes } from '../../support/server.ts';
import {
  byField,
  dmy,
  inOrder,
  pagesOf,
  slug,
  type DocumentRow,
  type List,
  type MenuItem,
  type Post,
  type Site,
} from '../unseen-22/site.ts';

const NAME = 'Sở Nội vụ tỉnh Bình Định';
const PER_PAGE = 7;

export const PROCEDURES_AT = '/thu-tuc-hanh-chinh';
export const fieldAt = (field: string): string => `${PROCEDURES_AT}/linh-vuc/${slug(field)}`;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, 'Trang chủ', home(site), '/');
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      title,
      pane(
        520,
        title,
        `<div id="dnn_ctr520_HtmlModule_lblContent" class="Normal">${main}</div><!-- End_Module_520 -->`,
      ),
      path,
    );
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const { path, label, rows } of Object.values(site.documents)) {
    routes[path] = page(site, label, pane(566, label, documents(rows)), path);
    for (const row of rows)
      if (row.at?.includes('/chi-tiet/') === true)
        routes[row.at] = page(site, `Văn bản ${row.number}`, pane(566, label, documentPage(row)), row.at);
  }
  addProcedures(routes, site);
  return { ...routes, ...site.served };
}

const pane = (module: number, title: string, inner: string): string =>
  `<div class="DnnModule DnnModule-DNN_HTML DnnModule-${module}"><a name="${module}"></a><div class="c_head c_head_blue"><span id="dnn_ctr${module}_dnnTITLE_titleLabel" class="TitleHead">${title}</span></div><div id="dnn_ctr${module}_ContentPane" class="c_content">${inner}</div></div>`;

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const at = (index: number) => (index === 0 ? list.path : `${list.path}/page/${index + 1}`);
  for (const [index, posts] of pages.entries()) {
    const numbers = pages
      .map((_, other) =>
        other === index
          ? `<span class="CommandButton NormalDisabled">${other + 1}</span>`
          : `<a class="CommandButton" href="${at(other)}">${other + 1}</a>`,
      )
      .join(' ');
    routes[at(index)] = page(
      site,
      list.label,
      pane(
        431,
        list.label,
        `<div class="ds-tin">${posts.map(entry).join('')}</div><div class="phantrang">Trang: ${numbers}</div>`,
      ),
      at(index),
    );
  }
  for (const post of list.posts)
    routes[post.path] = page(site, post.title, pane(431, list.label, article(list, post)), post.path);
}

const entry = (
  post: Post,
): string => `<div class="tin"><a class="anh" href="${post.path}"><img src="${post.image ?? '/Portals/0/no-image.png'}" width="150" alt=""/></a>
<div class="nd"><a class="tieude" href="${post.path}">${post.title}</a>${post.date === null ? '' : ` <span class="ngay">(${dmy(post.date)})</span>`}
<div class="tomtat">${post.lead}</div></div><div class="clear"></div></div>`;

function article(list: List, post: Post): string {
  const others = inOrder(list.posts)
    .filter(({ path }) => path !== post.path)
    .slice(0, 5);
  return `<div class="chitiet"><div class="td-chinh">${post.title}</div>
${post.date === null ? '' : `<div class="ngaygio"><i class="fa fa-calendar"></i> ${dmy(post.date)} - 08:3${post.date.slice(9)} | <i class="fa fa-eye"></i> ${post.title.length * 7} lượt xem</div>`}
<div class="cochu">Cỡ chữ: <a href="javascript:phongto()">A+</a> <a href="javascript:thunho()">A-</a></div>
<div class="sapo"><strong>${post.lead}</strong></div>
<div class="noidung">${post.image === undefined ? '' : `<p style="text-align:center"><img alt="" src="${post.image}" style="width:640px;height:426px" /></p><p style="text-align:center"><em>Ảnh: T.H</em></p>`}${post.more.map((text) => `<p style="text-align:justify"><span style="font-size:14px">${text}</span></p>`).join('')}</div>
<p style="text-align:right"><strong>Thanh Hà</strong></p>
<div class="chiase"><a href="https://www.facebook.com/sharer/sharer.php?u=snv"><img src="/Portals/_default/skins/snv/icons/fb.png" alt="facebook" width="24"></a> <a href="javascript:window.print()"><img src="/Portals/_default/skins/snv/icons/in.png" width="24" alt="in"></a></div>
<div class="tinkhac"><div class="tk-head">Các tin khác:</div><ul>${others.map((one) => `<li><a href="${one.path}">${one.title}</a>${one.date === null ? '' : ` <span>(${dmy(one.date)})</span>`}</li>`).join('')}</ul></div></div>`;
}

/** The day a document was put up stands behind the day it was signed, parted by a bar in `by`. */
function documents(rows: readonly DocumentRow[]): string {
  return `<table class="grid" cellspacing="0" rules="all" border="1" id="dnn_ctr566_View_grvVanBan" style="width:100%"><tr class="h"><th scope="col">STT</th><th scope="col">Số/Ký hiệu</th><th scope="col">Ngày ban hành</th><th scope="col">Trích yếu</th><th scope="col">Cơ quan ban hành</th><th scope="col">Ngày đăng</th></tr>${rows
    .map(({ number, date, about, by, at }, index) => {
      const [who = '', put = date] = by.split('|');
      return `<tr class="${index % 2 === 0 ? 'r' : 'a'}"><td align="center">${index + 1}</td><td>${at === undefined ? number : `<a href="${at}">${number}</a>`}</td><td align="center">${dmy(date)}</td><td>${about}</td><td>${who}</td><td align="center">${dmy(put)}</td></tr>`;
    })
    .join('')}</table>`;
}

const documentPage = ({ number, date, about, by }: DocumentRow): string =>
  `<table class="vb" width="100%"><tr><td width="30%"><b>Số/Ký hiệu:</b></td><td>${number}</td></tr><tr><td><b>Ngày ban hành:</b></td><td>${dmy(date)}</td></tr><tr><td><b>Cơ quan ban hành:</b></td><td>${by.split('|')[0] ?? ''}</td></tr><tr><td><b>Trích yếu:</b></td><td>${about}</td></tr><tr><td><b>Tập tin đính kèm:</b></td><td><a href="/Portals/0/vanban/${slug(number)}.pdf">${slug(number)}.pdf</a></td></tr></table>`;

function addProcedures(routes: Record<string, Routes[string]>, site: Site): void {
  const fields = byField(site.procedures);
  const links = [...fields].map(
    ([field, all]) => `<li><a href="${fieldAt(field)}">${field}</a> <span class="sl">(${all.length})</span></li>`,
  );
  routes[PROCEDURES_AT] = page(
    site,
    'Thủ tục hành chính',
    pane(
      512,
      'Thủ tục hành chính',
      `<p>Chọn lĩnh vực để xem thủ tục thuộc thẩm quyền giải quyết của Sở Nội vụ:</p><ul class="lv">${links.join('')}</ul>${site.blocks['other-levels'] ?? ''}`,
    ),
    PROCEDURES_AT,
  );
  for (const [field, all] of fields)
    routes[fieldAt(field)] = page(
      site,
      `Lĩnh vực ${field}`,
      pane(
        512,
        `Thủ tục hành chính - ${field}`,
        `<table class="tthc" border="1" width="100%"><tr><td><b>TT</b></td><td><b>Tên thủ tục hành chính</b></td><td><b>Mã số TTHC</b></td><td><b>Mức độ DVC</b></td></tr>${all
          .map(
            ({ code, name, path }, index) =>
              `<tr><td>${index + 1}</td><td>${path === null ? name : `<a href="${path}">${name}</a>`}</td><td>${code}</td><td>${3 + (index % 2)}</td></tr>`,
          )
          .join('')}</table>`,
      ),
      fieldAt(field),
    );
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = page(
        site,
        one.name,
        pane(
          512,
          'Chi tiết thủ tục',
          `<p class="ten-tt"><b>${one.name}</b></p><p>Mã số: ${one.code} - Lĩnh vực: ${one.field}</p>${one.parts.map(([label, text]) => `<div class="muc"><div class="muc-t">${label}</div><div class="muc-n">${text}</div></div>`).join('')}`,
        ),
        one.path,
      );
}

function home(site: Site): string {
  const lists = Object.values(site.lists);
  const block = (list: List, module: number): string => {
    const [first, ...rest] = inOrder(list.posts).slice(0, 5);
    return `<div class="DnnModule DnnModule-${module}"><a name="${module}"></a><div class="box-head"><a href="${list.path}">${list.label}</a></div><div class="box-body">${first === undefined ? '' : `<div class="nb"><a href="${first.path}"><b>${first.title}</b></a>${first.date === null ? '' : `<span class="ngay"> (${dmy(first.date)})</span>`}<p>${first.lead}</p></div>`}<ul>${rest.map((one) => `<li><a href="${one.path}">${one.title}</a></li>`).join('')}</ul></div></div>`;
  };
  return `<div id="dnn_TopPane"><marquee scrollamount="3">Nhiệt liệt chào mừng kỷ niệm 77 năm Ngày Truyền thống ngành Tổ chức nhà nước (28/8/1945 - 28/8/2022)</marquee></div>${lists.map((list, index) => block(list, 440 + index)).join('')}${site.blocks['home'] ?? ''}`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  under.length === 0
    ? `<li><a href="${href}"><span>${words}</span></a></li>`
    : `<li class="haschild"><a href="${href}"><span>${words}<i class="navarrow"></i></span></a><div class="subs"><ul>${under.map(item).join('')}</ul></div></li>`;

function page(site: Site, title: string, main: string, path: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xml:lang="vi-VN" lang="vi-VN" xmlns="http://www.w3.org/1999/xhtml">
<head id="Head"><meta id="MetaContentType" http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke " /><title>
	${title} - ${NAME}
</title><link href="/Portals/_default/Skins/snv/skin.css" type="text/css" rel="stylesheet"/></head>
<body id="Body"><form method="post" action="${path}" id="Form" enctype="multipart/form-data">
<div class="aspNetHidden"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="NDEyMDIyMTAxNA==" /></div>
<div id="dnn_ControlPanel"></div><div id="wrap"><div id="header"><a id="dnn_dnnLOGO_hypLogo" title="${NAME}" href="/"><img src="/Portals/0/banner-snv.jpg" alt="${NAME}" /></a><div class="homnay">Thứ Sáu, ngày 28 tháng 10 năm 2022</div><div id="dnn_dnnSEARCH"><input name="dnn$dnnSEARCH$txtSearch" type="text" maxlength="255" size="20" /><a class="SkinObject" href="javascript:__doPostBack('dnn$dnnSEARCH$cmdSearch','')">Tìm kiếm</a></div></div>
<div id="dnn_pnav"><ul class="dnnmega"><li class="root"><a href="/"><span>Trang chủ</span></a></li>${site.menu.map(item).join('')}</ul></div>
<div id="content"><div id="dnn_LeftPane" class="leftpane">${site.blocks['left'] ?? ''}</div><div id="dnn_ContentPane" class="contentpane">${main}</div><div class="clear"></div></div>
<div id="footer"><div id="dnn_FooterPane"><p><b>CỔNG THÔNG TIN ĐIỆN TỬ SỞ NỘI VỤ TỈNH BÌNH ĐỊNH</b></p><p>Trụ sở: 65 Lê Lợi, TP. Quy Nhơn - Điện thoại: 0256.3822274 - Fax: 0256.3818193</p><p>Email: snv@binhdinh.gov.vn - Giấy phép số 09/GP-TTĐT ngày 20/5/2015</p><p>Số người truy cập: 2.417.905 - Đang trực tuyến: 41</p></div></div></div>
</form></body></html>`;
}
