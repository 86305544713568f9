/** Drupal, its text decomposed (NFD): views by field, pages counted from 0. */

import { HEALTH } from '../departments.ts';
import { boldInline, LONG } from '../parts.ts';
import { anchor, key, type Framed, type ListView, type Skin, type Target } from '../skin.ts';

export const drupal: Skin = {
  id: 'drupal',
  catalogue: HEALTH,
  lists: 'fields',
  pageSize: 4,
  codes: 'list',
  encoding: 'nfd',
  postback: false,
  listTitle: 'Thủ tục hành chính',
  address,
  frame,
  list,
  sheet: (
    procedure,
    { code, printHref },
  ) => `<article class="node node--type-thu-tuc"><h1 class="page-header">${procedure.name}</h1>
<div class="field field--name-field-ma"><div class="field__label">Mã thủ tục</div><div class="field__item">${code}</div></div>
<div class="field field--name-body">${boldInline(procedure, LONG)}</div>
${printHref === null ? '' : `<ul class="links">${anchor({ words: 'Phiên bản in', href: printHref })}</ul>`}</article>`,
};

function address(target: Target): string {
  switch (target.kind) {
    case 'home':
      return '/';
    case 'hub':
      return '/thu-tuc-hanh-chinh';
    case 'list':
      return `/taxonomy/term/${40 + (target.field ?? 9)}${target.page === 1 ? '' : `?page=${target.page - 1}`}`;
    case 'procedure':
      return `/node/${key(target.base)}`;
    case 'print':
      return `/print/${key(target.base)}`;
    case 'news-list':
      return target.page === 1 ? '/tin-tuc' : `/tin-tuc?page=${target.page - 1}`;
    case 'news':
      return `/node/${300 + target.serial}`;
    case 'standing':
      return `/trang/${target.slug}`;
    default:
      return `/sites/default/files/${target.name}`;
  }
}

function list({ rows, page, pages, pageHref }: ListView): string {
  const body = rows.map(
    ({ code, name, href }, index) =>
      `<li class="views-row views-row-${index + 1}"><div class="views-field views-field-title"><span class="field-content">${href === null ? name : anchor({ words: name, href }, ' hreflang="vi"')}</span></div><div class="views-field views-field-field-ma"><span class="views-label">Mã TTHC: </span><span class="field-content">${code}</span></div></li>`,
  );
  const numbers = Array.from(
    { length: pages },
    (_, at) =>
      `<li class="pager__item${at + 1 === page ? ' is-active' : ''}">${anchor({ words: String(at + 1), href: pageHref(at + 1) })}</li>`,
  );
  return `<div class="view view-thu-tuc"><div class="view-content"><div class="item-list"><ul>${body.join('\n')}</ul></div></div>${pages > 1 ? `<nav class="pager-nav"><ul class="pager__items">${numbers.join('')}</ul></nav>` : ''}</div>`;
}

function frame({ title, main, menu, aside, crumbs, department, province }: Framed): string {
  return `<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 8 (https://www.drupal.org)" /><title>${title} | ${department}</title></head>
<body class="path-node"><div class="dialog-off-canvas-main-canvas"><header class="navbar navbar-default" id="navbar" role="banner"><a class="name navbar-brand" href="/">${department} ${province}</a>
<nav role="navigation" id="block-main-menu"><ul class="menu nav navbar-nav">${menu.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul></nav></header>
<div role="main" class="main-container container"><ol class="breadcrumb">${crumbs.map((link) => `<li>${anchor(link)}</li>`).join('')}</ol><div class="row"><section class="col-sm-9"><div class="region region-content">${main}</div></section>
<aside class="col-sm-3" role="complementary"><section class="block block-menu"><h2 class="block-title">Tra cứu</h2><ul class="menu nav">${aside.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul></section></aside></div></div>
<footer class="footer container" role="contentinfo"><p>${department} tỉnh ${province}</p></footer></div></body></html>`;
}
