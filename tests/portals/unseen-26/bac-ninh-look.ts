/** DotNetNuke as a provincial data centre sets it up: tabs by number, containers, articles behind `ctl=Details`, print copies, two languages. */

import type { Asked, Reply, Routes } from '../../support/server.ts';
import { dmy, inOrder, pagesOf, type List, type Post, type Procedure, type Site } from '../unseen-22/site.ts';
import { asked, type Row } from './own.ts';

const NAME = 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh';
const [POSTS, PROCEDURES] = [6, 8];
const DAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

export const tab = (id: number): string => `/Default.aspx?tabid=${id}`;
export const TABS = { home: 56, procedures: 90, district: 91 } as const;

export function render(site: Site): Routes {
  const answer = ({ path }: Asked): string | Reply => found(site, path) ?? { status: 404, body: notFound(site) };
  return {
    '/': frame(site, 'Trang chủ', '/', home(site)),
    '/Default.aspx': answer,
    '/LinkClick.aspx': ({ path }: Asked) => (site.served[path] as Reply) ?? { status: 404, body: 'File not found' },
    ...site.served,
  };
}

/** Language and skin change how a page looks, not what it tells. */
function found(site: Site, path: string): string | undefined {
  const query = asked(path);
  const [id, item, page] = [
    Number(query.get('tabid') ?? TABS.home),
    query.get('ItemID'),
    Number(query.get('page') ?? 1),
  ];
  const here = tab(id);
  if (query.get('language') === 'en-US')
    return frame(
      site,
      'English',
      here,
      container('English', '<span class="Normal">This content has not been translated.</span>'),
    );
  if (id === TABS.home) return frame(site, 'Trang chủ', here, home(site));
  const held = Object.entries(site.pages).find(
    ([at]) => item !== null && asked(at).get('ItemID') === item && asked(at).get('tabid') === String(id),
  );
  if (held !== undefined) return frame(site, held[1].title, held[0], container(held[1].title, held[1].main));
  const list = Object.values(site.lists).find((one) => one.path === here);
  if (item !== null) {
    const post = list?.posts.find((one) => asked(one.path).get('ItemID') === item);
    if (list === undefined || post === undefined) return undefined;
    return query.get('dnnprintmode') === 'true'
      ? printed(post)
      : frame(site, post.title, post.path, article(list, post));
  }
  if (list !== undefined) return frame(site, list.label, here, newsList(list, page));
  const table = Object.values(site.documents).find((one) => one.path === here);
  if (table !== undefined) return frame(site, table.label, here, container(table.label, documents(table.rows)));
  if (id === TABS.procedures)
    return frame(site, 'Thủ tục hành chính', here, container('Danh mục thủ tục hành chính', procedures(site, page)));
  const standing = site.pages[here];
  return standing === undefined
    ? undefined
    : frame(site, standing.title, here, container(standing.title, standing.main));
}

const container = (title: string, body: string): string =>
  `<div class="c_DNN6 c_DNN6_Header"><div class="head_title"><span id="dnn_ctr512_dnnTITLE_titleLabel" class="eds_titleLabel Head">${title}</span></div><div id="dnn_ctr512_ContentPane" class="content_pane DNNAlignleft"><!-- Start_Module_512 --><div id="dnn_ctr512_ModuleContent" class="DNNModuleContent ModNewsC">${body}</div><!-- End_Module_512 --></div></div>`;

export const html = (body: string): string => `<div id="dnn_ctr640_HtmlModule_lblContent" class="Normal">${body}</div>`;

const stamp = (date: string): string => {
  const day = DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return `<span class="NgayDang">${day}, ${dmy(date)} | 09:4${Number(date.at(-1)) % 10}</span>`;
};

const row = ({ path, title, lead, date, image }: Post): string =>
  `<tr><td valign="top" width="120"><a href="${path}"><img class="AnhTin" src="${image ?? '/Portals/0/Skins/BN/no_image.gif'}" width="110" border="0" alt="" /></a></td><td valign="top"><a class="SubHead TieuDe" href="${path}">${title}</a>${date === null ? '' : `<br />${stamp(date)}`}<div class="Normal TomTat">${lead}</div></td></tr>`;

function newsList({ label, path, posts }: List, page: number): string {
  const pages = pagesOf(inOrder(posts), POSTS);
  return container(
    label,
    `<table class="NewsTable" cellspacing="0" cellpadding="4" border="0"><tbody>${(pages[page - 1] ?? []).map(row).join('')}</tbody></table>${pager(path, page, pages.length)}`,
  );
}

function pager(path: string, now: number, of: number): string {
  if (of === 1) return '';
  const cell = (at: number) =>
    at === now
      ? `<span class="NormalDisabled">${at}</span>`
      : `<a class="CommandButton" href="${path}&amp;page=${at}">${at}</a>`;
  const after =
    now < of
      ? `<a class="CommandButton" href="${path}&amp;page=${now + 1}">Tiếp</a> <a class="CommandButton" href="${path}&amp;page=${of}">Cuối</a>`
      : '';
  return `<table class="PagingTable" width="100%"><tr><td class="Normal" align="left">Trang ${now} / ${of}</td><td class="Normal" align="right">${Array.from({ length: of }, (_, at) => cell(at + 1)).join('&nbsp;&nbsp;')}&nbsp;&nbsp;${after}</td></tr></table>`;
}

const text = ({ title, lead, date, more, image }: Post): string =>
  `<div class="ChiTiet"><span class="Head TieuDeTin">${title}</span>${date === null ? '' : `<div>${stamp(date)}</div>`}<div class="Normal Sapo"><b>${lead}</b></div><div class="Normal NoiDung">${image === undefined ? '' : `<p align="center"><img src="${image}" width="520" alt="" /></p>`}${more.map((one) => `<p style="text-align: justify;">${one}</p>`).join('')}</div></div>`;

function article(list: List, post: Post): string {
  const older = inOrder(list.posts).filter((one) => one !== post && (one.date ?? '') < (post.date ?? ''));
  const tools = `<div class="ActionTools"><a href="${post.path}&amp;dnnprintmode=true&amp;SkinSrc=%5bG%5dSkins%2f_default%2fNo+Skin&amp;ContainerSrc=%5bG%5dContainers%2f_default%2fNo+Container" target="_blank"><img src="/images/print.gif" alt="In trang" border="0" /></a> <a href="mailto:?body=${encodeURIComponent(post.path)}"><img src="/images/email.gif" alt="Gửi bạn bè" /></a> <a href="javascript:history.go(-1)">Quay lại</a></div>`;
  const others =
    older.length === 0
      ? ''
      : `<div class="TinKhac"><span class="SubHead">Các tin khác</span><ul>${older
          .slice(0, 5)
          .map(
            (one) =>
              `<li><a class="Normal" href="${one.path}">${one.title}</a>${one.date === null ? '' : ` <i>(${dmy(one.date)})</i>`}</li>`,
          )
          .join('')}</ul></div>`;
  return container(list.label, `${text(post)}${tools}${others}`);
}

const printed = (post: Post): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>${post.title}</title></head><body onload="window.print()"><div class="print">${text(post)}</div><p>Nguồn: ${NAME}</p></body></html>`;

const documents = (rows: readonly Row[]): string =>
  `<table class="DnnGrid" rules="all" border="1" cellspacing="0"><tbody><tr class="DnnGridHeader"><th scope="col">Số hiệu</th><th scope="col">Trích yếu</th><th scope="col">Ban hành</th><th scope="col">Tệp</th></tr>${rows.map(({ number, about, date, by, at }, nth) => `<tr class="${nth % 2 === 0 ? 'DnnGridItem' : 'DnnGridAltItem'}"><td nowrap="nowrap">${number}</td><td>${about} <i>(${by})</i></td><td>${dmy(date)}</td><td>${at === undefined ? '&nbsp;' : `<a href="${at.replaceAll('&', '&amp;')}"><img src="/images/FileManager/Icons/pdf.gif" alt="" border="0" /> Tải về</a>`}</td></tr>`).join('')}</tbody></table>`;

function procedures(site: Site, page: number): string {
  const pages = pagesOf(site.procedures, PROCEDURES);
  const line = ({ code, name, field, parts }: Procedure, at: number) =>
    `<tr class="${at % 2 === 0 ? 'DnnGridItem' : 'DnnGridAltItem'}"><td>${(page - 1) * PROCEDURES + at + 1}</td><td>${code}</td><td>${name}</td><td>${field}</td><td>${parts[0]?.[1] ?? ''}</td></tr>`;
  return `<table class="DnnGrid" rules="all" border="1"><tbody><tr class="DnnGridHeader"><td>STT</td><td>Mã TTHC</td><td>Tên thủ tục hành chính</td><td>Lĩnh vực</td><td>Cơ quan thực hiện</td></tr>${(pages[page - 1] ?? []).map(line).join('')}</tbody></table>${pager(tab(TABS.procedures), page, pages.length)}`;
}

const home = (site: Site): string =>
  Object.values(site.lists)
    .map(({ label, path, posts }) =>
      container(
        `<a href="${path}">${label}</a>`,
        `<ul class="TinTrangChu">${inOrder(posts)
          .slice(0, 4)
          .map(
            (post) =>
              `<li><a class="Normal" href="${post.path}">${post.title}</a>${post.date === null ? '' : ` <span class="NgayNho">(${dmy(post.date)})</span>`}</li>`,
          )
          .join('')}</ul><p align="right"><a href="${path}">Xem tiếp &raquo;</a></p>`,
      ),
    )
    .join('');

const notFound = (site: Site): string =>
  frame(
    site,
    'Không tìm thấy',
    '/',
    container('Lỗi', '<span class="NormalRed">Trang bạn yêu cầu không tồn tại.</span>'),
  );

const items = (site: Site): string =>
  site.menu
    .map(
      ({ href, words, under }, at) =>
        `<li class="item${at === 0 ? ' first' : ''}"><a href="${href}"><span>${words}</span></a>${under === undefined ? '' : `<div class="dropdown"><ul>${under.map((one) => `<li class="subitem"><a href="${one.href}"><span>${one.words}</span></a></li>`).join('')}</ul></div>`}</li>`,
    )
    .join('');

function frame(site: Site, title: string, here: string, main: string): string {
  const fresh = inOrder(site.lists['economy']?.posts ?? []).slice(0, 3);
  const at = here === '/' ? tab(TABS.home) : here;
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="vi-VN" xml:lang="vi-VN" xmlns="http://www.w3.org/1999/xhtml"><head id="Head"><!-- DotNetNuke Enterprise --><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta name="GENERATOR" content="DotNetNuke " /><title>
	${title} > ${NAME}
</title></head><body id="Body"><form method="post" action="${at.replaceAll('&', '&amp;')}" id="Form" enctype="multipart/form-data"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTI3NTI1OTI2" /><div id="ControlPanel"></div>
<div class="skin_wrapper"><div id="header"><a id="dnn_dnnLOGO_hypLogo" href="/Default.aspx"><img src="/Portals/0/logo_skhdt.png" alt="${NAME}" border="0" /></a><div class="language-object"><a href="${at}&amp;language=vi-VN"><img src="/images/Flags/vi-VN.gif" alt="Tiếng Việt" /></a><a href="${at}&amp;language=en-US"><img src="/images/Flags/en-US.gif" alt="English" /></a></div><span id="dnn_dnnCURRENTDATE_lblDate" class="SelectedSkin">Thứ Tư, 20/07/2022</span></div>
<div id="nav"><div id="dnnMenu"><ul class="topLevel">${items(site)}</ul></div></div><div class="breadcrumb"><span class="SkinObject"><a href="/Default.aspx">Trang chủ</a> &gt; ${title}</span></div>
<table width="100%" cellpadding="0" cellspacing="0"><tr><td id="dnn_ContentPane" class="contentpane" valign="top">${main}</td><td id="dnn_RightPane" class="rightpane" valign="top" width="230">${site.blocks['right'] ?? ''}<div class="c_side"><span class="Head">Kinh tế mới nhất</span><ul>${fresh.map((one) => `<li><a class="Normal" href="${one.path}">${one.title}</a></li>`).join('')}</ul></div></td></tr></table>
<div id="footer">${site.blocks['footer'] ?? ''}</div></div></form></body></html>`;
}
