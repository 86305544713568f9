/** A site in its skin, as answers of a server. */

import type { Answer, PortalDefinition, PortalRequest, PortalResponse } from '../../../demo/serve-portal.ts';
import { windows1258 } from '../../portals/windows-1258.ts';
import { dnn } from './skins/dnn.ts';
import { drupal } from './skins/drupal.ts';
import { liferay } from './skins/liferay.ts';
import { nukeviet } from './skins/nukeviet.ts';
import { sharepoint } from './skins/sharepoint.ts';
import type { Listed, MenuEntry, Pager, Shown, Skin } from './skins/skin.ts';
import { webforms } from './skins/webforms.ts';
import { wordpress } from './skins/wordpress.ts';
import type { Column, LegalDocument, Post, Site, StandingPage } from './site.ts';

export const SKINS: Readonly<Record<string, Skin>> = {
  liferay,
  sharepoint,
  dnn,
  nukeviet,
  webforms,
  drupal,
  wordpress,
};

export const HOTLINE_PAGE = { key: 'duong-day-nong', slug: 'duong-day-nong' };
export const CONTACT_PAGE = { key: 'lien-he', slug: 'lien-he' };
const MAP_PAGE = { key: 'so-do-cong', slug: 'so-do-cong' };

/** Where the skins' language links lead. */
const ENGLISH = ['/en', '/en/', '/en/web/skhcn', '/en/Pages/default.aspx', '/en-us/home.aspx', '/en/default.aspx'];
const ENGLISH_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Department</title></head><body><ul><li><a href="/">Tiếng Việt</a></li><li><a href="/en/about">About us</a></li></ul>
<h2>News</h2><ul><li><a href="/en/news/1">Technology fair opened</a> (28/12/2022)</li><li><a href="/en/news/2">Visit of a delegation</a> (18/11/2022)</li></ul><p>Tel: (024) 3936.1234</p></body></html>`;

export function skinOf(site: Site): Skin {
  const skin = SKINS[site.skin];
  if (skin === undefined) throw new Error(`no skin ${site.skin}`);
  return skin;
}

/** A page of the site in its skin. */
export function framed(site: Site, title: string, crumbs: Shown['crumbs'], main: string, isHome = false): string {
  const skin = skinOf(site);
  return skin.frame({ ...around(site, skin, isHome), title, crumbs, main });
}

export function build(site: Site): PortalDefinition {
  const skin = skinOf(site);
  const answers: Record<string, Answer> = {};
  const put = (path: string, html: string): void => void (answers[path] = sent(html, site));
  const show = (title: string, crumbs: Shown['crumbs'], main: string, isHome = false): string =>
    framed(site, title, crumbs, main, isHome);

  if (skin.home !== '/') answers['/'] = { status: 302, headers: { location: skin.home } };
  put(skin.home, show(site.department, [], homeMain(site, skin), true));
  for (const column of site.columns) putColumn(column, site, skin, answers, show);
  for (const page of site.pages)
    put(
      skin.pagePath(page),
      show(
        page.label,
        [[page.label, skin.pagePath(page)]],
        `${below(site, skin, page)}${page.key === 'gioi-thieu' ? (site.hotline?.inStanding?.replaceAll('{url}', skin.pagePath(HOTLINE_PAGE)) ?? '') : ''}`,
      ),
    );
  for (const page of site.pages.filter(({ fault }) => fault === 'http-500'))
    answers[skin.pagePath(page)] = { status: 500, body: '<h1>Lỗi máy chủ</h1>' };
  const map = site.columns
    .map((column) => `<li><a href="${skin.listPath(column, 1)}">${column.label}</a></li>`)
    .join('');
  put(skin.pagePath(MAP_PAGE), show('Sơ đồ cổng', [], `<h2>Sơ đồ cổng</h2><ul>${map}</ul>`));
  putHotline(site, skin, answers, show);
  for (const path of ENGLISH) put(path, ENGLISH_PAGE);
  answers['/robots.txt'] = robots(site, skin);
  return { answers };
}

function putColumn(
  column: Column,
  site: Site,
  skin: Skin,
  answers: Record<string, Answer>,
  show: (title: string, crumbs: Shown['crumbs'], main: string) => string,
): void {
  const first = skin.listPath(column, 1);
  const crumbs: Shown['crumbs'] = [...crumbOf(site, skin, column), [column.label, first]];
  const items = column.kind === 'documents' ? column.documents : column.posts.filter(({ pinned }) => pinned !== true);
  const pages = Math.max(1, Math.ceil(items.length / column.perPage));
  const pageAt = (page: number): PortalResponse => {
    if ((column.fault === 'page-2-500' && page === 2) || column.fault === 'list-500')
      return { status: 500, body: "<html><body><h1>Server Error in '/' Application.</h1></body></html>" };
    return sent(
      show(column.label, crumbs, listMain(column, skin, { page, pages, path: (to) => skin.listPath(column, to) })),
      site,
    );
  };
  if (skin.postedPage !== undefined) {
    const { postedPage } = skin;
    answers[first] = (request: PortalRequest) => pageAt(postedPage(request));
  } else for (let page = 1; page <= pages; page += 1) answers[skin.listPath(column, page)] = pageAt(page);
  if (column.kind === 'documents') {
    for (const row of column.documents)
      answers[documentPath(skin, column, row)] = sent(show(row.title, crumbs, documentMain(row)), site);
    return;
  }
  for (const [index, post] of column.posts.entries()) {
    const related = column.posts.slice(index + 1, index + 5).map((other) => listed(other, column, skin));
    answers[skin.postPath(column, post)] ??= sent(
      show(post.title, crumbs, articleMain(post, column, related, site)),
      site,
    );
  }
}

function articleMain(post: Post, column: Column, related: readonly Listed[], site: Site): string {
  const html = skinOf(site).article(post, column, related);
  const told = site.hotline?.inArticle;
  // into the text: before the last paragraph of the body
  return told === undefined || column.key !== 'tin-tuc' ? html : html.replace('Đến hết ngày', `${told} Đến hết ngày`);
}

function listMain(column: Column, skin: Skin, pager: Pager): string {
  const from = (pager.page - 1) * column.perPage;
  if (column.fault === 'script')
    return `${skin.list([], column, { ...pager, pages: 1 })}<div id="danh-sach-tin"></div><script>$.getJSON('/api/tin?cm=${column.key}',function(d){render('#danh-sach-tin',d);});</script>`;
  if (column.kind === 'documents')
    return skin.documents(column.documents.slice(from, from + column.perPage), column, pager, (row) =>
      documentPath(skin, column, row),
    );
  // pinned posts head every page of the list
  const pinned = column.posts.filter((post) => post.pinned === true);
  const others = column.posts.filter((post) => post.pinned !== true);
  const entries = [...pinned, ...others.slice(from, from + column.perPage)].map((post) => listed(post, column, skin));
  return skin.list(entries, column, pager);
}

function listed(post: Post, column: Column, skin: Skin): Listed {
  const inList = column.dates === 'list' || column.dates === 'time';
  return { post, url: skin.postPath(column, post), date: inList ? post.date : null };
}

export function documentPath(skin: Skin, column: Column, row: LegalDocument): string {
  return skin.pagePath({ key: `${column.key}-${row.id}`, slug: `van-ban/${row.slug}` });
}

function documentMain({ number, title, issued, effective }: LegalDocument): string {
  const day = (text: string): string => text.split('-').reverse().join('/');
  return `<h2>${title}</h2><table><tr><td>Số ký hiệu</td><td>${number}</td></tr><tr><td>Ngày ban hành</td><td>${day(issued)}</td></tr><tr><td>Ngày hiệu lực</td><td>${day(effective)}</td></tr><tr><td>Tệp đính kèm</td><td><a href="/tep/${encodeURIComponent(number)}.doc">Tải về</a></td></tr></table>`;
}

function homeMain(site: Site, skin: Skin): string {
  return site.columns
    .filter(({ onHome, link }) => onHome && link !== 'none')
    .map((column) => {
      const entries = column.posts.slice(0, 4).map((post) => listed(post, column, skin));
      return skin.homeBlock(column, skin.listPath(column, 1), column.fault === 'script' ? [] : entries);
    })
    .join('\n');
}

/** A section's page shows the links that stand below it. */
function below(site: Site, skin: Skin, page: StandingPage): string {
  const links = site.columns.filter(({ inside }) => inside === page.key);
  if (links.length === 0) return page.html;
  return `${page.html}<ul class="muc-con">${links.map((column) => `<li><a href="${skin.listPath(column, 1)}">${column.label}</a></li>`).join('')}</ul>`;
}

function crumbOf(site: Site, skin: Skin, column: Column): Shown['crumbs'] {
  const section = site.pages.find(({ key }) => key === column.inside);
  return section === undefined ? [] : [[section.label, skin.pagePath(section)]];
}

function around(site: Site, skin: Skin, isHome: boolean): Omit<Shown, 'title' | 'crumbs' | 'main'> {
  const leaf = (label: string, url: string): MenuEntry => ({ label, url, below: [] });
  const columns = site.columns.filter(({ link, inside }) => link !== 'none' && inside === undefined);
  const { outward = [] } = site;
  const worded = columns
    .filter(({ link }) => link === 'menu')
    .map((column) => leaf(column.label, skin.listPath(column, 1)));
  const menu: MenuEntry[] = [
    ...site.pages
      .filter(({ inMenu, inside }) => inMenu && inside === undefined)
      .map((page) => leaf(page.label, skin.pagePath(page))),
    ...worded,
    ...outward.filter(({ image }) => image === undefined).map(({ label, url }) => leaf(label, url)),
    leaf('Sơ đồ cổng', skin.pagePath(MAP_PAGE)),
    leaf('Liên hệ', skin.pagePath(CONTACT_PAGE)),
  ];
  const pictured = columns
    .filter(({ link }) => link === 'image')
    .map((column): MenuEntry => ({
      ...leaf('', skin.listPath(column, 1)),
      image: `/images/banner/${column.key}248X50.png`,
    }));
  const banners: readonly MenuEntry[] = [
    ...pictured,
    ...outward.flatMap(({ url, image }) => (image === undefined ? [] : [{ ...leaf('', url), image }])),
  ];
  const latest = site.columns.filter(({ kind, key }) => kind === 'news' && key !== 'cchc').slice(0, 1);
  const { hotline } = site;
  const link = hotline?.link.replaceAll('{url}', skin.pagePath(HOTLINE_PAGE)) ?? '';
  return {
    site,
    isHome,
    menu,
    banners,
    side: `${link}${isHome ? (hotline?.homeBlock.replaceAll('{url}', skin.pagePath(HOTLINE_PAGE)) ?? '') : ''}`,
    latest: latest.flatMap((column) =>
      column.posts
        .filter(({ pinned }) => pinned !== true)
        .slice(0, 5)
        .map((post) => listed(post, column, skin)),
    ),
    footer: `${hotline?.footer ?? `<p>${site.department}. Chịu trách nhiệm: Giám đốc sở</p>`}${site.underFooter ?? ''}`,
    today: site.asOf,
  };
}

function putHotline(
  site: Site,
  skin: Skin,
  answers: Record<string, Answer>,
  show: (title: string, crumbs: Shown['crumbs'], main: string) => string,
): void {
  const { hotline } = site;
  const contact =
    hotline?.contact ??
    '<h2>Liên hệ</h2><p>Mời quý vị để lại lời nhắn.</p><form action="/gui" method="post"><input name="ten"><textarea name="noidung"></textarea></form>';
  answers[skin.pagePath(CONTACT_PAGE)] = sent(show('Liên hệ', [], contact), site);
  if (hotline === null || hotline.page === null) return;
  const { title, html } = hotline.page;
  const path = skin.pagePath(HOTLINE_PAGE);
  if (hotline.fault === 'page-500') {
    answers[path] = { status: 500, body: '<h1>Lỗi máy chủ</h1>' };
    return;
  }
  const crumbs: Shown['crumbs'] = [[title, path]];
  if (hotline.framed !== true) answers[path] = sent(show(title, crumbs, html), site);
  else {
    answers['/khung/noi-dung.html'] = sent(
      `<html><head><meta charset="utf-8"><title>${title}</title></head><body>${html}</body></html>`,
      site,
    );
    answers[path] = sent(
      show(title, crumbs, `<h2>${title}</h2><iframe src="/khung/noi-dung.html" width="100%" height="400"></iframe>`),
      site,
    );
  }
}

function robots(site: Site, skin: Skin): Answer {
  const closed = [
    ...site.columns.filter(({ fault }) => fault === 'robots').map((column) => skin.listPath(column, 1)),
    ...site.pages.filter(({ fault }) => fault === 'robots').map((page) => skin.pagePath(page)),
    ...(site.hotline?.fault === 'robots' ? [skin.pagePath(HOTLINE_PAGE)] : []),
  ];
  if (closed.length === 0) return { status: 404, body: 'Not found' };
  return {
    headers: { 'content-type': 'text/plain' },
    body: `User-agent: *\n${closed.map((path) => `Disallow: ${path}`).join('\n')}\n`,
  };
}

export function sent(html: string, { charset }: Site): PortalResponse {
  if (charset === 'nfd') return { body: html.normalize('NFD') };
  if (charset === 'utf-8') return { body: html };
  const marked = html.replace(/charset="?utf-8"?/i, 'charset=windows-1258');
  return { headers: { 'content-type': 'text/html' }, body: windows1258(marked) };
}
