/** WordPress: one hand-made table of names without codes, its fields as cells over several rows. */

import { HOME_AFFAIRS } from '../departments.ts';
import { SHORT, tabs } from '../parts.ts';
import { anchor, key, type Framed, type ListView, type ShownRow, type Skin, type Target } from '../skin.ts';

export const wordpress: Skin = {
  id: 'wordpress',
  catalogue: HOME_AFFAIRS,
  lists: 'one',
  pageSize: 100,
  codes: 'nowhere',
  encoding: 'utf-8',
  postback: false,
  listTitle: 'Niêm yết TTHC',
  address,
  frame,
  list,
  sheet: (
    procedure,
    { printHref },
  ) => `<article class="post type-tthc hentry"><header class="entry-header"><h1 class="entry-title">${procedure.name}</h1></header><div class="entry-content">
${tabs(procedure, SHORT)}
${printHref === null ? '' : `<p>${anchor({ words: 'Print', href: printHref }, ' rel="nofollow"')}</p>`}</div></article>`,
};

function address(target: Target): string {
  switch (target.kind) {
    case 'home':
      return '/';
    case 'hub':
      return '/niem-yet-tthc/';
    case 'list':
      return `/niem-yet-tthc/page/${target.page}/`;
    case 'procedure':
      return `/tthc/ho-so-${key(target.base)}/`;
    case 'print':
      return `/tthc/ho-so-${key(target.base)}/?print=print`;
    case 'news-list':
      return target.page === 1 ? '/category/tin-tuc/' : `/category/tin-tuc/page/${target.page}/`;
    case 'news':
      return `/2022/${String(1 + (target.serial % 10)).padStart(2, '0')}/bai-${target.serial}/`;
    case 'standing':
      return `/${target.slug}/`;
    default:
      return `/wp-content/uploads/2022/05/${target.name}`;
  }
}

function list({ rows }: ListView): string {
  const fields = [...new Set(rows.map(({ field }) => field))];
  const groups = fields.map((field) => rows.filter((row) => row.field === field));
  let serial = 0;
  const line = ({ name, href, field }: ShownRow, index: number, size: number): string => {
    serial += 1;
    const group = index === 0 ? `<td rowspan="${size}"><strong>${field}</strong></td>` : '';
    return `<tr>${group}<td>${serial}</td><td>${href === null ? name : anchor({ words: name, href })}</td><td>Toàn tỉnh</td></tr>`;
  };
  return `<figure class="wp-block-table"><table><tbody><tr><td><strong>Lĩnh vực</strong></td><td><strong>STT</strong></td><td><strong>Tên thủ tục hành chính</strong></td><td><strong>Phạm vi</strong></td></tr>
${groups.map((group) => group.map((row, index) => line(row, index, group.length)).join('\n')).join('\n')}</tbody></table></figure>`;
}

function frame({ title, main, menu, aside, crumbs, department, province }: Framed): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><meta name="generator" content="WordPress 5.9" /><title>${title} &#8211; ${department} ${province}</title></head>
<body class="page-template-default"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${department} ${province}</a></p>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu">${menu.map((link) => `<li class="menu-item">${anchor(link)}</li>`).join('')}</ul></nav></header>
<div id="content" class="site-content"><div class="breadcrumbs">${crumbs.map((link) => anchor(link)).join(' / ')}</div><main id="main" class="site-main">${main}</main>
<aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Chuyên mục</h2><ul>${aside.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">${department} ${province}</div></footer></div></body></html>`;
}
