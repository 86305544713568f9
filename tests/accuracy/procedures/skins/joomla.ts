/** Joomla: everything behind index.php?option=; codes stand in the addresses of the attached component. */

import { SCIENCE } from '../departments.ts';
import { definitions, OFFICIAL } from '../parts.ts';
import { anchor, slugKey, type Framed, type ListView, type Skin, type Target } from '../skin.ts';

export const joomla: Skin = {
  id: 'joomla',
  catalogue: { ...SCIENCE, province: 'Hưng Yên', suffix: '.000.00.00.H31' },
  lists: 'fields',
  pageSize: 5,
  codes: 'href',
  encoding: 'utf-8',
  postback: false,
  listTitle: 'Bộ TTHC',
  address,
  frame,
  list,
  sheet: (
    procedure,
    { code, printHref },
  ) => `<div class="item-page"><h2 itemprop="headline">${procedure.name}</h2><p>Số hồ sơ TTHC: ${code}</p>
${definitions(procedure, OFFICIAL)}${printHref === null ? '' : anchor({ words: 'In', href: printHref })}</div>`,
};

function address(target: Target): string {
  switch (target.kind) {
    case 'home':
      return '/';
    case 'hub':
      return '/index.php?option=com_tthc&view=categories&Itemid=117';
    case 'list':
      return `/index.php?option=com_tthc&view=category&id=${30 + (target.field ?? 0)}&Itemid=117${target.page === 1 ? '' : `&limitstart=${(target.page - 1) * 5}`}`;
    case 'procedure':
      return `/index.php?option=com_tthc&view=thutuc&ma=${target.base}.000.00.00.H31&Itemid=117`;
    case 'print':
      return `/index.php?option=com_tthc&view=thutuc&ma=${target.base}.000.00.00.H31&tmpl=component&print=1&page=`;
    case 'news-list':
      return `/index.php?option=com_content&view=category&id=8&Itemid=102${target.page === 1 ? '' : `&limitstart=${(target.page - 1) * 10}`}`;
    case 'news':
      return `/index.php?option=com_content&view=article&id=${810 + target.serial}&catid=8&Itemid=102`;
    case 'standing':
      return `/index.php?option=com_content&view=article&id=${slugKey(target.slug)}&Itemid=103`;
    default:
      return `/images/tthc/${target.name}`;
  }
}

function list({ rows, first, page, pages, pageHref }: ListView): string {
  const body = rows.map(({ name, href }) => `<li>${href === null ? name : anchor({ words: name, href })}</li>`);
  const links = Array.from(
    { length: pages },
    (_, at) =>
      `<li>${at + 1 === page ? `<span class="pagenav">${page}</span>` : anchor({ words: String(at + 1), href: pageHref(at + 1) }, ' class="pagenav"')}</li>`,
  );
  return `<ol class="tthc-cat" start="${first}">${body.join('\n')}</ol>${pages > 1 ? `<div class="pagination"><p class="counter">Trang ${page} trong tổng số ${pages}</p><ul>${links.join('')}</ul></div>` : ''}`;
}

function frame({ title, main, menu, aside, crumbs, department, province }: Framed): string {
  return `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head><meta charset="utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>${title}</title></head>
<body class="site com_content"><div class="body"><div class="container"><header class="header"><span class="site-title">${department} tỉnh ${province}</span></header>
<nav class="navigation"><ul class="nav menu nav-pills">${menu.map((link) => `<li class="item">${anchor(link)}</li>`).join('')}</ul></nav>
<div class="row-fluid"><div id="aside" class="span3"><div class="well"><h3 class="page-header">Menu phải</h3><ul class="nav menu">${aside.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul></div></div>
<main id="content" class="span9"><ul class="breadcrumb">${crumbs.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul>${main}</main></div></div></div>
<footer class="footer"><p>&copy; 2022 ${department} ${province}</p></footer></body></html>`;
}
