/** Liferay with a procedures portlet: everything in the query, pages by `_cur`. */

import { SCIENCE } from '../departments.ts';
import { OFFICIAL, tableRows } from '../parts.ts';
import { anchor, attribute, key, slugKey, type Framed, type ListView, type Skin, type Target } from '../skin.ts';

const PORTLET = 'thutuchanhchinh_WAR_vnptthutucportlet';
const ROOT = '/web/so-khoa-hoc-va-cong-nghe';

export const liferay: Skin = {
  id: 'liferay',
  catalogue: SCIENCE,
  lists: 'one',
  pageSize: 8,
  codes: 'list',
  encoding: 'utf-8',
  postback: false,
  listTitle: 'Thủ tục hành chính',
  address,
  frame,
  list,
  sheet: (procedure, { code, printHref }) => `<div class="portlet-body"><h3 class="title">${procedure.name}</h3>
<p>Mã thủ tục: <span>${code}</span></p>
${printHref === null ? '' : anchor({ words: 'In trang', href: printHref }, ' target="_blank"')}
${tableRows(procedure, OFFICIAL)}</div>`,
};

function address(target: Target): string {
  const portlet = (page: string, rest: string): string =>
    `${ROOT}/${page}?p_p_id=${PORTLET}&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view${rest}`;
  switch (target.kind) {
    case 'home':
      return '/';
    case 'hub':
      return `${ROOT}/thu-tuc-hanh-chinh`;
    case 'list':
      return portlet(
        'thu-tuc-hanh-chinh',
        `&_${PORTLET}_linhVuc=${target.field ?? 0}&_${PORTLET}_delta=8&_${PORTLET}_cur=${target.page}`,
      );
    case 'procedure':
      return portlet(
        'thu-tuc-hanh-chinh',
        `&_${PORTLET}_mvcPath=/html/chitiet.jsp&_${PORTLET}_thuTucId=${key(target.base)}`,
      );
    case 'print':
      return `${ROOT}/thu-tuc-hanh-chinh?p_p_id=${PORTLET}&p_p_lifecycle=0&p_p_state=pop_up&p_p_mode=print&_${PORTLET}_thuTucId=${key(target.base)}`;
    case 'news-list':
      return target.page === 1
        ? `${ROOT}/tin-tuc`
        : `${ROOT}/tin-tuc?p_p_id=101_INSTANCE_aB3x&p_p_lifecycle=0&_101_INSTANCE_aB3x_cur=${target.page}`;
    case 'news':
      return `${ROOT}/tin-tuc/-/asset_publisher/aB3x/content/tin-${5100 + target.serial}`;
    case 'standing':
      return `${ROOT}/${target.slug}`;
    default:
      return `/documents/20182/0/${target.name}/${slugKey(target.name)}`;
  }
}

function list({ rows, first, page, pages, pageHref }: ListView): string {
  const body = rows.map(
    ({ code, name, field, href }, index) =>
      `<tr class="results-row"><td>${first + index}</td><td>${code}</td><td>${href === null ? name : anchor({ words: name, href })}</td><td>${field}</td><td>Mức độ ${3 + (index % 2)}</td></tr>`,
  );
  const links = Array.from(
    { length: pages },
    (_, at) =>
      `<li${at + 1 === page ? ' class="active"' : ''}>${anchor({ words: String(at + 1), href: pageHref(at + 1) })}</li>`,
  );
  const next = page < pages ? `<li>${anchor({ words: 'Tiếp theo', href: pageHref(page + 1) })}</li>` : '';
  return `<div class="lfr-search-container"><table class="table table-bordered table-striped"><thead><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th><th>Lĩnh vực</th><th>Mức độ</th></tr></thead><tbody>${body.join('\n')}</tbody></table>
${pages > 1 ? `<div class="taglib-page-iterator"><ul class="pager lfr-pagination-buttons">${links.join('')}${next}</ul></div>` : ''}</div>`;
}

function frame({ title, main, menu, aside, crumbs, department, province }: Framed): string {
  return `<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>${title} - ${department} ${province}</title><meta charset="UTF-8"><script>var Liferay={Browser:{}};</script></head>
<body class="controls-visible signed-out public-page site">
<div id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a href="/"><span>${department} tỉnh ${province}</span></a></h1></div>
<nav id="navigation" class="sort-pages modify-pages"><ul role="menubar">${menu.map((link) => `<li role="presentation">${anchor(link, ' role="menuitem"')}</li>`).join('')}</ul></nav></header>
<nav id="breadcrumbs"><ul class="breadcrumb">${crumbs.map((link) => `<li>${anchor(link)}<span class="divider">/</span></li>`).join('')}</ul></nav>
<div id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid">
<div class="portlet-column portlet-column-first span3" id="column-1"><div class="portlet-boundary"><section class="portlet"><h2 class="portlet-title-text">Dịch vụ công</h2><ul class="lienket">${aside.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul></section></div></div>
<div class="portlet-column portlet-column-last span9" id="column-2"><div class="portlet-boundary" id="p_p_id_${attribute(PORTLET)}_"><section class="portlet"><div class="portlet-content">${main}</div></section></div></div>
</div></div></div>
<footer id="footer" role="contentinfo"><p>${department} tỉnh ${province}. Chịu trách nhiệm: Chánh Văn phòng Sở.</p></footer></div></body></html>`;
}
