/** A site of components rendered on the server: scope marks on every tag, cards that are links as a whole, no headings. */

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

const NAME = 'Sở Khoa học và Công nghệ Hưng Yên';
const PER_PAGE = 6;

export const PROCEDURES_AT = '/thu-tuc-hanh-chinh';

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = page(site, [], home(site));
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = page(
      site,
      [[path, title]],
      `<div data-v-5c1e02aa class="content-page"><div data-v-5c1e02aa class="content-page__title">${title}</div><div data-v-5c1e02aa class="content-page__body">${main}</div></div>`,
    );
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const { path, label, rows } of Object.values(site.documents)) {
    routes[path] = page(
      site,
      [[path, label]],
      `<div data-v-77ab10fe class="doc-list">${rows.map(documentCard).join('')}</div>`,
    );
    for (const row of rows)
      if (row.at?.startsWith(`${path}/`) === true)
        routes[row.at] = page(
          site,
          [
            [path, label],
            [row.at, row.number],
          ],
          `<div data-v-77ab10fe class="doc"><div data-v-77ab10fe class="doc__about">${row.about}</div><dl data-v-77ab10fe><dt data-v-77ab10fe>Số ký hiệu</dt><dd data-v-77ab10fe>${row.number}</dd><dt data-v-77ab10fe>Ngày ban hành</dt><dd data-v-77ab10fe>${dmy(row.date)}</dd><dt data-v-77ab10fe>Cơ quan ban hành</dt><dd data-v-77ab10fe>${row.by}</dd></dl><a data-v-77ab10fe class="btn" href="/_files/${slug(row.number)}.pdf">Xem toàn văn</a></div>`,
        );
  }
  routes[PROCEDURES_AT] = page(site, [[PROCEDURES_AT, 'Thủ tục hành chính']], procedures(site));
  return { ...routes, ...site.served };
}

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  for (const [index, posts] of pages.entries()) {
    const numbers = pages
      .map((_, other) =>
        other === index
          ? `<span data-v-1f09c3 class="pg pg--on">${other + 1}</span>`
          : `<a data-v-1f09c3 class="pg" href="${list.path}${other === 0 ? '' : `?trang=${other + 1}`}">${other + 1}</a>`,
      )
      .join('');
    const html = page(
      site,
      [[list.path, list.label]],
      `<section data-v-1f09c3 class="grid">${posts.map(card).join('')}</section>${pages.length > 1 ? `<div data-v-1f09c3 class="pgs">${numbers}</div>` : ''}`,
    );
    routes[index === 0 ? list.path : `${list.path}?trang=${index + 1}`] = html;
  }
  for (const post of list.posts)
    routes[post.path] = page(
      site,
      [
        [list.path, list.label],
        [post.path, post.title],
      ],
      `<article data-v-c0ffe1 class="post"><div data-v-c0ffe1 class="post__title">${post.title}</div>${post.date === null ? '' : `<div data-v-c0ffe1 class="post__meta"><svg data-v-c0ffe1 width="16" height="16"></svg><time data-v-c0ffe1>${dmy(post.date)}</time></div>`}<div data-v-c0ffe1 class="post__sapo">${post.lead}</div><div data-v-c0ffe1 class="post__body">${post.image === undefined ? '' : `<img data-v-c0ffe1 src="${post.image}" width="720" height="480" alt="">`}${post.more.map((text) => `<p>${text}</p>`).join('')}</div></article>${site.blocks[`comments ${post.title}`] ?? ''}<section data-v-1f09c3 class="more"><span data-v-1f09c3>Bài liên quan</span>${list.posts
        .filter(({ path }) => path !== post.path)
        .slice(0, 3)
        .map(card)
        .join('')}</section>`,
    );
}

const card = (post: Post): string =>
  `<a data-v-9d4410 href="${post.path}" class="card"><span data-v-9d4410 class="card__img"><img data-v-9d4410 src="/_nuxt/img/placeholder.8d1c.webp" alt=""></span><span data-v-9d4410 class="card__title">${post.title}</span><span data-v-9d4410 class="card__text">${post.lead}</span>${post.date === null ? '' : `<time data-v-9d4410>${dmy(post.date)}</time>`}</a>`;

const documentCard = ({ number, date, about, by, at }: DocumentRow): string => {
  const inner = `<span data-v-77ab10fe class="doc-row__no">${number}</span><time data-v-77ab10fe>${dmy(date)}</time><span data-v-77ab10fe class="doc-row__about">${about}</span><span data-v-77ab10fe class="doc-row__by">${by}</span>`;
  return at === undefined
    ? `<div data-v-77ab10fe class="doc-row">${inner}</div>`
    : `<a data-v-77ab10fe class="doc-row" href="${at}">${inner}</a>`;
};

function procedures(site: Site): string {
  const groups = [...byField(site.procedures)].map(
    ([field, all]) =>
      `<section data-v-31d0b7 class="grp"><div data-v-31d0b7 class="grp__name">Lĩnh vực ${field}</div>${all.map(({ code, name }) => `<div data-v-31d0b7 class="tt"><div data-v-31d0b7 class="tt__name">${name}</div><div data-v-31d0b7 class="tt__code">Mã TTHC: <b data-v-31d0b7>${code}</b></div><div data-v-31d0b7 class="tt__by">Cơ quan thực hiện: Sở Khoa học và Công nghệ</div></div>`).join('')}</section>`,
  );
  return `<div data-v-31d0b7 class="tthc">${groups.join('')}${site.blocks['foreign'] ?? ''}</div>`;
}

function home(site: Site): string {
  const strip = (list: List) =>
    `<section data-v-ee7a90 class="strip"><div data-v-ee7a90 class="strip__bar"><a data-v-ee7a90 href="${list.path}">${list.label}</a></div><div data-v-ee7a90 class="strip__cards">${inOrder(list.posts).slice(0, 3).map(card).join('')}</div></section>`;
  return `${site.blocks['hero'] ?? ''}${['news', 'reform', 'digital'].map((name) => (site.lists[name] === undefined ? '' : strip(site.lists[name]))).join('')}${site.blocks['tiles'] ?? ''}`;
}

const item = ({ href, words, under = [] }: MenuItem): string =>
  `<li data-v-0a9c5d class="nav__li"><a data-v-0a9c5d href="${href}">${words}</a>${under.length > 0 ? `<ul data-v-0a9c5d class="nav__sub">${under.map(item).join('')}</ul>` : ''}</li>`;

function page(site: Site, crumbs: readonly (readonly [path: string, words: string])[], main: string): string {
  const last = crumbs.at(-1)?.[1];
  return `<!doctype html>
<html data-n-head-ssr lang="vi"><head><title>${last === undefined ? '' : `${last} | `}${NAME}</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width,initial-scale=1"><link rel="preload" href="/_nuxt/a81f2c0.js" as="script"></head><body>
<div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div data-v-0a9c5d class="app"><header data-v-0a9c5d class="top"><a data-v-0a9c5d href="/" class="brand"><img data-v-0a9c5d src="/_nuxt/img/logo.4f.svg" alt="${NAME}"></a><nav data-v-0a9c5d><ul data-v-0a9c5d class="nav">${site.menu.map(item).join('')}</ul></nav><div data-v-0a9c5d class="clock">Thứ Sáu, 25/10/2024</div></header>
${crumbs.length === 0 ? '' : `<ol data-v-2b6f class="crumbs"><li data-v-2b6f><a data-v-2b6f href="/">Trang chủ</a></li>${crumbs.map(([path, words], index) => `<li data-v-2b6f>${index === crumbs.length - 1 ? words : `<a data-v-2b6f href="${path}">${words}</a>`}</li>`).join('')}</ol>`}
<main data-v-0a9c5d>${main}</main><aside data-v-0a9c5d>${site.blocks['aside'] ?? ''}</aside>
<footer data-v-0a9c5d class="foot"><div data-v-0a9c5d>${NAME}, đường Chùa Chuông, thành phố Hưng Yên. Điện thoại: 0221 3550 827</div>${site.blocks['foot'] ?? ''}<div data-v-0a9c5d>Lượt xem: 2210244</div></footer></div></div></div>
<script>window.__NUXT__={layout:"default",data:[{}],fetch:{},error:null,serverRendered:!0}</script><script src="/_nuxt/a81f2c0.js" defer></script></body></html>`;
}
