/** Drupal: views, pages counted from nought, months in words. */

import { partsOf } from '../days.ts';
import { bodyOf, compact } from '../posts.ts';
import type { Day } from '../site.ts';
import { escaped, picture, shownDate, type Listed, type MenuEntry, type Pager, type Shown, type Skin } from './skin.ts';

export const drupal: Skin = {
  name: 'drupal',
  home: '/',
  listPath: ({ slug }, page) => (page === 1 ? `/${slug}` : `/${slug}?page=${page - 1}`),
  postPath: (column, { id, date, slug }) =>
    column.dates === 'slug' && date !== null ? `/tin/${slug}-115${compact(date)}093124${id}` : `/node/${id}`,
  pagePath: ({ slug }) => `/${slug}`,
  frame,
  list: (entries, column, pager) =>
    `<h1 class="page-title">${column.label}</h1><div class="view view-taxonomy-term"><div class="view-content">${entries.map((entry) => item(entry, column.dates === 'time')).join('\n')}</div>${paging(pager)}</div>`,
  documents: (
    rows,
    column,
    pager,
    urlOf,
  ) => `<h1 class="page-title">${column.label}</h1><div class="view view-van-ban"><table class="views-table cols-4"><thead><tr><th class="views-field">Số, ký hiệu</th><th>Ngày ban hành</th><th>Nội dung</th><th>Ngày đăng tải</th></tr></thead><tbody>
${rows.map((row) => `<tr class="odd"><td>${row.number}</td><td>${slashed(row.issued)}</td><td><a href="${urlOf(row)}">${row.title}</a></td><td>${row.posted === null ? '' : slashed(row.posted)}</td></tr>`).join('\n')}</tbody></table>${paging(pager)}</div>`,
  article: (
    post,
    column,
    related,
  ) => `<article class="node node--type-article"><h1 class="page-title"><span class="field--name-title">${escaped(post.title)}</span></h1><div class="submitted">${shownDate(column, post, written)}</div><div class="field--name-body"><p class="sapo"><strong>${escaped(post.lead)}</strong></p>
${bodyOf(post)
  .map((text) => `<p>${text}</p>`)
  .join(
    '\n',
  )}${picture(post, '/sites/default/files/styles/large')}</div></article><div class="block views-element-container"><h2>Tin cùng chuyên mục</h2><ul>${related.map(({ post, url, date }) => `<li><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <time datetime="${date}T07:00:00Z">${slashed(date)}</time>`}</li>`).join('')}</ul></div>`,
  homeBlock: (column, url, entries) =>
    `<div class="block block-views"><h2 class="block-title"><a href="${url}">${column.label}</a></h2><div class="view-content">${entries.map(({ post, url, date }) => `<div class="views-row"><span class="views-field-title"><a href="${url}">${escaped(post.title)}</a></span>${date === null ? '' : ` <span class="views-field-created">${written(date)}</span>`}</div>`).join('\n')}</div><div class="more-link"><a href="${url}">Xem thêm</a></div></div>`,
};

function item({ post, url, date }: Listed, timeOnly: boolean): string {
  const shown =
    date === null ? '' : timeOnly ? `<time datetime="${date}T08:30:00+07:00">đã đăng</time>` : written(date);
  return `<div class="views-row"><div class="views-field views-field-field-image"><a href="${url}"><img src="/sites/default/files/thumb/${post.id}.jpg" alt=""></a></div><div class="views-field views-field-title"><span class="field-content"><a href="${url}">${escaped(post.title)}</a></span></div><div class="views-field views-field-created">${shown}</div><div class="views-field views-field-body"><p>${escaped(post.lead)}</p></div></div>`;
}

function paging({ page, pages, path }: Pager): string {
  if (pages < 2) return '';
  return `<nav class="pager" role="navigation"><ul class="pager__items">${Array.from(
    { length: pages },
    (_, index) =>
      `<li class="pager__item${index + 1 === page ? ' is-active' : ''}"><a href="${
        index === 0
          ? '?page=0'
          : (
              path(index + 1)
                .split('/')
                .at(-1) ?? ''
            ).replace(/^[^?]*/, '')
      }" title="Trang ${index + 1}">${index + 1}</a></li>`,
  ).join(
    '',
  )}${page < pages ? `<li class="pager__item--next"><a rel="next" href="?page=${page}">››</a></li><li class="pager__item--last"><a href="?page=${pages - 1}">Trang cuối »</a></li>` : ''}</ul></nav>`;
}

function frame({ site, title, crumbs, main, menu, side, banners, latest, footer, today, isHome }: Shown): string {
  return `<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 8 (https://www.drupal.org)"><title>${title} | ${site.department}</title></head><body class="${isHome ? 'path-frontpage' : 'path-node'}"><div class="layout-container"><header role="banner"><div class="region-header"><a href="/" rel="home">${site.department}</a><span class="clock">${partsOf(today).weekday}, ${written(today)}</span><ul class="language"><li><a href="/en">English</a></li></ul></div></header>
<nav role="navigation" aria-labelledby="main-menu"><ul class="menu menu--main"><li><a href="/">Trang chủ</a></li>${menu.map(entry).join('')}</ul></nav>${isHome ? '' : `<nav class="breadcrumb" aria-labelledby="system-breadcrumb"><ol><li><a href="/">Trang chủ</a></li>${crumbs.map(([label, url]) => `<li><a href="${url}">${label}</a></li>`).join('')}</ol></nav>`}
<main role="main"><div class="layout-content">${main}</div><aside class="layout-sidebar-second" role="complementary"><div class="block"><h2>Tin mới</h2>${latest.map(({ post, url, date }) => `<div><a href="${url}">${escaped(post.title)}</a>${date === null ? '' : ` <em>${slashed(date)}</em>`}</div>`).join('')}</div>${side}${banners.map(({ url, image, label }) => `<div class="block-banner"><a href="${url}">${image === undefined ? label : `<img src="${image}" alt="">`}</a></div>`).join('')}</aside></main><footer role="contentinfo">${footer}<p>© ${Number(site.asOf.slice(0, 4)) + 1}</p></footer></div></body></html>`;
}

function entry({ label, url, image, below }: MenuEntry): string {
  return `<li class="menu-item"><a href="${url}">${image === undefined ? label : `<img src="${image}" alt="">`}</a>${below.length > 0 ? `<ul class="menu">${below.map(entry).join('')}</ul>` : ''}</li>`;
}

function slashed(day: Day): string {
  const { dd, mm, y } = partsOf(day);
  return `${dd}/${mm}/${y}`;
}

function written(day: Day): string {
  const { d, m, y } = partsOf(day);
  return `${d} tháng ${m}, ${y}`;
}
