/** NukeViet: no table, each procedure a small block with its code beneath the name; print twins of every page. */

import { HEALTH } from '../departments.ts';
import { headings, OFFICIAL } from '../parts.ts';
import { anchor, key, type Framed, type ListView, type Skin, type Target } from '../skin.ts';

export const nukeviet: Skin = {
  id: 'nukeviet',
  catalogue: HEALTH,
  lists: 'one',
  pageSize: 6,
  codes: 'list',
  encoding: 'utf-8',
  postback: false,
  listTitle: 'Danh mục TTHC',
  address,
  frame,
  list,
  sheet: (
    procedure,
    { code, printHref },
  ) => `<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${procedure.name}</h1>
<ul class="list-inline"><li>Mã: <strong>${code}</strong></li><li>Lĩnh vực: ${procedure.field}</li></ul>
<div class="bodytext">${headings(procedure, OFFICIAL)}</div>
${printHref === null ? '' : anchor({ words: '<em class="fa fa-print">&nbsp;</em>', href: printHref }, ' rel="nofollow" title="In ra"')}</div></div>`,
};

function address(target: Target): string {
  switch (target.kind) {
    case 'home':
      return '/';
    case 'hub':
      return '/vi/thu-tuc-hanh-chinh/';
    case 'list':
      return `/vi/thu-tuc-hanh-chinh/page-${target.page}/`;
    case 'procedure':
      return `/vi/thu-tuc-hanh-chinh/thu-tuc-${key(target.base)}.html`;
    case 'print':
      return `/vi/thu-tuc-hanh-chinh/print/thu-tuc-${key(target.base)}.html`;
    case 'news-list':
      return target.page === 1 ? '/vi/news/' : `/vi/news/page-${target.page}/`;
    case 'news':
      return `/vi/news/tin-hoat-dong/bai-viet-${310 + target.serial}.html`;
    case 'standing':
      return `/vi/about/${target.slug}.html`;
    default:
      return `/uploads/thu-tuc-hanh-chinh/${target.name}`;
  }
}

function list({ rows, page, pages, pageHref }: ListView): string {
  const body = rows.map(
    ({
      code,
      name,
      field,
      href,
    }) => `<div class="panel panel-default tthc-item"><div class="panel-body"><h3>${href === null ? name : anchor({ words: name, href }, ` title="${name}"`)}</h3>
<p class="text-muted"><em class="fa fa-barcode"></em> Mã số: ${code} <span class="pull-right">Lĩnh vực: ${field}</span></p></div></div>`,
  );
  const links = Array.from(
    { length: pages },
    (_, at) =>
      `<li${at + 1 === page ? ' class="active"' : ''}>${at + 1 === page ? `<a href="#">${page}</a>` : anchor({ words: String(at + 1), href: pageHref(at + 1) })}</li>`,
  );
  return `<div class="tthc-list">${body.join('\n')}</div>${pages > 1 ? `<div class="text-center"><ul class="pagination">${links.join('')}</ul></div>` : ''}`;
}

function frame({ title, main, menu, aside, crumbs, department, province }: Framed): string {
  return `<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>${title} - ${department}</title><meta name="generator" content="NukeViet v4.5"><meta charset="utf-8"></head>
<body><div class="body-bg"><div class="wraper"><header><div class="container"><div id="header" class="row"><div class="logo"><a title="${department} ${province}" href="/"><img src="/uploads/logo.png" alt="${department} ${province}"></a></div></div></div></header>
<nav class="second-nav" id="menusite"><div class="container"><ul class="nav navbar-nav">${menu.map((link) => `<li role="presentation">${anchor(link, ` title="${link.words}"`)}</li>`).join('')}</ul></div></nav>
<section><div class="container" id="body"><nav class="third-nav"><ul class="breadcrumbs list-none">${crumbs.map((link) => `<li itemprop="itemListElement">${anchor(link)}</li>`).join('')}</ul></nav>
<div class="row"><div class="col-sm-16 col-md-18">${main}</div>
<div class="col-sm-8 col-md-6"><div class="panel panel-primary"><div class="panel-heading">Xem nhiều</div><div class="panel-body"><ul class="block_groups list-none">${aside.map((link) => `<li class="clearfix">${anchor(link, ' class="show"')}</li>`).join('')}</ul></div></div></div></div></div></section>
<footer id="footer"><div class="container"><p>${department} tỉnh ${province}</p></div></footer></div></div></body></html>`;
}
