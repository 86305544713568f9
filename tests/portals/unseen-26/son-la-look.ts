/** WordPress with a theme for magazines, pages put together of a page builder's sections, columns and widgets. */

import type { Routes } from '../../support/server.ts';
import { byField, inOrder, pagesOf, slug, type List, type Post, type Procedure, type Site } from '../unseen-22/site.ts';
import type { Row, Told } from './own.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Sơn La';
const PER_PAGE = 7;
const MONTHS = 'Một,Hai,Ba,Tư,Năm,Sáu,Bảy,Tám,Chín,Mười,Mười Một,Mười Hai'.split(',');

/** `14 Tháng Mười, 2022`, as WordPress says it in Vietnamese. */
export function said(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} Tháng ${MONTHS[(month ?? 1) - 1]}, ${year}`;
}

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = { '/': shell(site, 'Trang chủ', home(site), '', true) };
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = shell(site, title, standing(title, main));
  for (const list of Object.values(site.lists)) {
    const pages = pagesOf(inOrder(list.posts), PER_PAGE);
    pages.forEach((posts, at) => {
      routes[at === 0 ? list.path : `${list.path}page/${at + 1}/`] = shell(
        site,
        list.label,
        archive(`Chuyên mục: <span>${list.label}</span>`, posts, pager(list.path, at, pages.length)),
      );
    });
    for (const post of list.posts) routes[post.path] = shell(site, post.title, single(site, list, post), marks(post));
  }
  for (const [tag, posts] of tagged(site))
    routes[`/tag/${slug(tag)}/`] = shell(site, tag, archive(`Thẻ: <span>${tag}</span>`, posts, ''));
  for (const { path, label, rows } of Object.values(site.documents))
    routes[path] = shell(site, label, standing(label, table(rows)));
  routes['/thu-tuc-hanh-chinh/'] = shell(site, 'Thủ tục hành chính', standing('Thủ tục hành chính', procedures(site)));
  routes['/author/banbientap/'] = shell(site, 'Ban biên tập', archive('Tác giả: <span>Ban biên tập</span>', [], ''));
  routes['/feed/'] = {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
    body: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${NAME}</title><link>/</link></channel></rss>`,
  };
  return { ...routes, ...site.served };
}

const all = (site: Site): readonly Told[] => Object.values(site.lists).flatMap(({ posts }) => posts);

function tagged(site: Site): ReadonlyMap<string, readonly Told[]> {
  const of = new Map<string, Told[]>();
  for (const post of inOrder(all(site)) as readonly Told[])
    for (const tag of post.tags ?? []) of.set(tag, [...(of.get(tag) ?? []), post]);
  return of;
}

/** Meta and JSON-LD that a plugin for search engines writes. */
function marks({ title, date, updated }: Told): string {
  if (date === null) return '';
  const [first, last] = [`${date}T08:20:11+07:00`, `${updated ?? date}T09:02:45+07:00`];
  return `<meta property="og:type" content="article" /><meta property="article:published_time" content="${first}" /><meta property="article:modified_time" content="${last}" /><script type="application/ld+json" class="seo-graph">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"${NAME}"},{"@type":"Article","headline":${JSON.stringify(title)},"datePublished":"${first}","dateModified":"${last}","inLanguage":"vi"}]}</script>`;
}

const when = ({ path, date }: Post): string =>
  date === null
    ? ''
    : `<div class="mz-meta"><span class="mz-author">bởi <a href="/author/banbientap/">Ban biên tập</a></span><span class="mz-date"><a href="${path}"><i class="far fa-clock"></i> ${said(date)}</a></span></div>`;

const thumb = ({ path, image }: Post): string =>
  `<div class="mz-thumb"><a href="${path}"><div class="thumb-inner ratio-500"><img width="350" height="250" src="${image ?? '/wp-content/themes/magz/assets/empty.png'}" class="attachment-magz-350 wp-post-image" alt="" loading="lazy" /></div></a></div>`;

const card = (post: Post): string =>
  `<article class="mz-post mz-pl-md format-standard">${thumb(post)}<div class="mz-postblock-content"><h3 class="mz-post-title"><a href="${post.path}">${post.title}</a></h3>${when(post)}<div class="mz-excerpt"><p>${post.lead}</p><a href="${post.path}" class="mz-readmore">Đọc tiếp<span class="screen-reader-text">Chi tiết</span></a></div></div></article>`;

const small = (post: Post): string =>
  `<div class="mz-post mz-pl-xs"><h3 class="mz-post-title"><a href="${post.path}">${post.title}</a></h3>${when(post)}</div>`;

const archive = (heading: string, posts: readonly Post[], after: string): string =>
  `<div class="mz-archive-header"><h1 class="mz-archive-title">${heading}</h1></div><div class="mz-posts mz-load-more-flag">${posts.length === 0 ? '<p class="no-content">Không có nội dung</p>' : posts.map(card).join('')}</div>${after}`;

function pager(path: string, now: number, of: number): string {
  if (of === 1) return '';
  const one = (at: number) =>
    at === now
      ? `<span class="page-number active">${at + 1}</span>`
      : `<a class="page-number" href="${at === 0 ? path : `${path}page/${at + 1}/`}">${at + 1}</a>`;
  const next = now + 1 < of ? `<a class="page-nav next" href="${path}page/${now + 2}/"><span>Trang sau</span></a>` : '';
  return `<div class="mz-pagination mz-pagenav-nav"><span class="page-info">Trang ${now + 1} trong ${of}</span>${Array.from({ length: of }, (_, at) => one(at)).join('')}${next}</div>`;
}

const section = (...columns: readonly (readonly [width: number, body: string])[]): string =>
  `<section class="pb-section pb-top-section pb-section-boxed"><div class="pb-container pb-gap-default">${columns.map(([width, body]) => `<div class="pb-column pb-col-${width} pb-top-column"><div class="pb-widget-wrap pb-element-populated">${body}</div></div>`).join('')}</div></section>`;

export const widget = (name: string, body: string): string =>
  `<div class="pb-element pb-widget pb-widget-${name}"><div class="pb-widget-container">${body}</div></div>`;

const standing = (title: string, main: string): string =>
  `<article class="page type-page hentry"><header><h1 class="entry-title">${title}</h1></header><div class="entry-content"><div class="pb pb-1204">${section([100, main])}</div></div></article>`;

function single(site: Site, list: List, post: Told): string {
  const { title, path, lead, date, updated, more, image, tags = [] } = post;
  const others = inOrder(list.posts).filter((one) => one.path !== path);
  const at = title.length % Math.max(1, others.length - 3);
  const share = `<div class="mz-share clearfix"><a href="http://www.facebook.com/sharer.php?u=https%3A%2F%2Fsokhcn.sonla.gov.vn${encodeURIComponent(path)}" rel="nofollow" class="share-facebook expanded"><i class="fab fa-facebook"></i><span>Chia sẻ</span></a><a href="https://zalo.me/share?u=${encodeURIComponent(path)}" rel="nofollow" class="share-zalo">Zalo</a><a href="mailto:?subject=${encodeURIComponent(title)}" class="share-email">Email</a></div>`;
  return `<div class="mz-breadcrumbs mz-breadcrumb-container"><span><a href="/">Trang chủ</a></span><i class="fa fa-angle-right"></i><span><a href="${list.path}">${list.label}</a></span></div><div class="entry-header"><h1 class="mz-post-title">${title}</h1>${date === null ? '' : `<div class="mz-meta-container"><div class="mz-meta-author">bởi <a href="/author/banbientap/">Ban biên tập</a></div><div class="mz-meta-date">Đăng ngày: <time class="entry-date published" datetime="${date}T08:20:11+07:00">${said(date)}</time></div>${updated === undefined ? '' : `<div class="mz-meta-upd">Cập nhật: <time class="updated" datetime="${updated}T09:02:45+07:00">${said(updated)}</time></div>`}<div class="mz-meta-category">trong <a href="${list.path}" rel="category tag">${list.label}</a></div></div>`}</div>${share}<div class="entry-content"><div class="content-inner"><p><strong>${lead}</strong></p>${image === undefined ? '' : `<figure class="wp-block-image size-large"><img src="${image}" alt="" width="1024" height="683" /></figure>`}${more.map((text) => `<p>${text}</p>`).join('\n')}</div>${tags.length === 0 ? '' : `<div class="mz-post-tags"><span>Thẻ:</span> ${tags.map((tag) => `<a href="/tag/${slug(tag)}/" rel="tag">${tag}</a>`).join('')}</div>`}</div>${share}<div class="mz-related"><h3 class="mz-block-title"><span>Bài viết <strong>liên quan</strong></span></h3>${others
    .slice(at, at + 3)
    .map(small)
    .join('')}</div>
<div class="mz-next-loading"></div>${thread(post)}<div id="respond" class="comment-respond"><h3 class="comment-reply-title">Để lại một bình luận</h3><form action="/wp-comments-post.php" method="post" id="commentform"><p class="comment-notes">Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p><textarea name="comment" rows="8"></textarea><input name="author" type="text" /><input name="email" type="text" /><input name="submit" type="submit" value="Gửi bình luận" /></form></div>`;
}

const thread = ({ path, comments = [] }: Told): string =>
  comments.length === 0
    ? ''
    : `<div class="comment-wrapper" id="comments"><h3 class="comments-title">Bình luận ${comments.length}</h3><ol class="commentlist">${comments.map(([who, when, words], at) => `<li class="comment even thread-even depth-1" id="comment-${at + 41}"><div class="comment-author vcard"><cite class="fn">${who}</cite> <span class="says">viết:</span></div><div class="comment-meta commentmetadata"><a href="#comment-${at + 41}">${when}</a></div><p>${words}</p><div class="reply"><a rel="nofollow" class="comment-reply-link" href="${path}?replytocom=${at + 41}#respond">Trả lời</a></div></li>`).join('')}</ol></div>`;

const table = (rows: readonly Row[]): string =>
  widget(
    'tablepress',
    `<table id="tablepress-3" class="tablepress tablepress-id-3"><thead><tr class="row-1"><th>STT</th><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu nội dung</th><th>Cơ quan</th><th>Tải về</th></tr></thead><tbody class="row-hover">${rows.map(({ number, date, about, by, at }, nth) => `<tr class="row-${nth + 2}"><td>${nth + 1}</td><td>${number}</td><td>${date.split('-').reverse().join('/')}</td><td>${about}</td><td>${by}</td><td>${at === undefined ? '' : `<a href="${at}" target="_blank" rel="noopener"><i class="fas fa-file-pdf"></i> Tải</a>`}</td></tr>`).join('')}</tbody></table>`,
  );

/** Tabs of the page builder: the province's level by field, then what districts do. */
function procedures(site: Site): string {
  const rows = (ones: readonly Procedure[]) =>
    ones
      .map(
        ({ code, name }, at) =>
          `<tr><td>${at + 1}</td><td>${code}</td><td>${name}</td><td>Trung tâm Phục vụ hành chính công tỉnh</td></tr>`,
      )
      .join('');
  const fields = [...byField(site.procedures)].map(
    ([field, ones]) =>
      `<div class="pb-toggle-item"><h4 class="pb-tab-title"><i class="fas fa-caret-right"></i> Lĩnh vực ${field.toLowerCase()} (${ones.length})</h4><div class="pb-tab-content"><table><tbody><tr><th>TT</th><th>Mã số</th><th>Tên thủ tục</th><th>Nơi nộp</th></tr>${rows(ones)}</tbody></table></div></div>`,
  );
  return widget(
    'tabs',
    `<div class="pb-tabs" role="tablist"><div class="pb-tabs-content-wrapper"><h3 class="pb-tab-mobile-title">Thủ tục cấp tỉnh</h3><div class="pb-tab-pane">${fields.join('')}</div>${site.blocks['district'] ?? ''}</div></div>`,
  );
}

function home(site: Site): string {
  const block = (name: string, count: number) => {
    const list = site.lists[name];
    if (list === undefined) return '';
    return widget(
      'mz-block',
      `<div class="mz-postblock"><div class="mz-block-heading"><h3 class="mz-block-title"><a href="${list.path}"><span>${list.label}</span></a></h3></div>${inOrder(list.posts).slice(0, count).map(card).join('')}</div>`,
    );
  };
  const hero = inOrder(all(site))
    .filter(({ pinned }) => pinned === true)
    .map(
      (post) =>
        `<div class="mz-slide-item"><a href="${post.path}"><img src="${post.image ?? '/wp-content/themes/magz/assets/empty.png'}" alt=""></a><div class="mz-caption"><span class="mz-cat">Nổi bật</span><h2><a href="${post.path}">${post.title}</a></h2>${when(post)}</div></div>`,
    )
    .join('');
  return [
    section([100, widget('mz-slider', `<div class="mz-slider-wrapper">${hero}</div>`)]),
    section([66, block('news', 4)], [33, site.blocks['beside'] ?? '']),
    section([50, block('reform', 4)], [50, block('science', 4)]),
    section([100, site.blocks['banners'] ?? '']),
  ].join('\n');
}

const menu = (site: Site): string =>
  site.menu
    .map(
      ({ href, words, under }, at) =>
        `<li id="menu-item-${at + 21}" class="menu-item menu-item-type-custom${under === undefined ? '' : ' menu-item-has-children'}"><a href="${href}">${words}</a>${under === undefined ? '' : `<ul class="sub-menu">${under.map((one) => `<li class="menu-item"><a href="${one.href}">${one.words}</a></li>`).join('')}</ul>`}</li>`,
    )
    .join('');

function shell(site: Site, title: string, main: string, head = '', home = false): string {
  const recent = inOrder(all(site).filter(({ pinned }) => pinned !== true));
  const cloud = [...tagged(site).keys()].map((tag) => `<a href="/tag/${slug(tag)}/" class="tag-cloud-link">${tag}</a>`);
  const side = `<div class="mz-sidebar pb-sticky"><div class="widget widget_mz_recent"><h3 class="widget-title">Bài mới đăng</h3>${recent.slice(0, 5).map(small).join('')}</div>${site.blocks['side'] ?? ''}<div class="widget widget_tag_cloud"><h3 class="widget-title">Từ khóa</h3><div class="tagcloud">${cloud.join(' ')}</div></div></div>`;
  return `<!doctype html><!--[if lt IE 9]><html class="ie" lang="vi"> <![endif]--><html lang="vi"><head><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="generator" content="WordPress 5.9.5" /><link rel="pingback" href="/xmlrpc.php" /><link rel="alternate" type="application/rss+xml" title="Dòng thông tin" href="/feed/" /><title>${title} - ${NAME}</title>${head}</head>
<body class="${home ? 'home page-template-template-builder' : 'single'} wp-embed-responsive magz"><div class="mz-viewport"><div class="mz-header-wrapper"><div class="mz-topbar"><span class="mz-top-date">Thứ Sáu, 18 Tháng Mười Một, 2022</span>${site.blocks['top'] ?? ''}</div><div class="mz-midbar"><a href="/"><img class="mz-logo-img" src="/wp-content/uploads/2020/02/logo-skhcn.png" alt="${NAME}" /></a></div><div class="mz-navbar"><ul class="mz-menu mz-main-menu">${menu(site)}</ul></div></div>
<div class="mz-main"><div class="mz-content">${home ? main : `<div class="row"><div class="col-md-8 mz-main-content">${main}</div><div class="col-md-4">${side}</div></div>`}</div></div>
<div class="mz-footer"><div class="footer-widgets">${site.blocks['footer'] ?? ''}</div></div></div></body></html>`;
}
