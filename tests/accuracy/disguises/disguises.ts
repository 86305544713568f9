/**
 * The same portal in other clothes: its words stay, its markup becomes what other systems make of it. The truth about the
 * portal stays with its words.
 */

import { isText } from 'domhandler';
import { elements, escaped, hashed, onPage, texts, type Disguise } from './page.ts';

const BLOCKS = 'div|ul|ol|li|table|tbody|thead|tr|td|th|p|h[1-6]|section|article|nav|header|footer|main|aside|dl|dt|dd';
const ENDLESS: ReadonlySet<string> = new Set(['script', 'style', 'table', 'frameset']);
const DAY = /(?<![\d/])(\d{2})\/(\d{2})\/(20\d{2})(?![\d/])/g;
/** Characters of words that are not cut in two. */
const SHORT = 6;
const EMPTY_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const TOP = `<div class="topbar"><span>Thứ Hai, ngày 30/11/2026 - 10:20:31</span> <span>Hà Nội 24°C</span>
<a href="/dang-nhap-he-thong">Đăng nhập</a> <a href="/?lang=en">English</a>
<form><input name="q" placeholder="Tìm kiếm..."><button>Tìm</button></form></div>`;
const COUNTER = `<div class="stat"><b>Thống kê truy cập</b><p>Đang online: 12</p><p>Hôm nay: 1.234</p><p>Hôm qua: 2.345</p>
<p>Tổng lượt truy cập: 0912345678</p></div>`;
const ENDS = `<div class="links"><b>Liên kết website</b><select><option>-- Chọn --</option>
<option value="http://chinhphu.vn">Cổng thông tin Chính phủ</option><option value="http://moha.gov.vn">Bộ Nội vụ</option></select></div>
<div class="cookie">Trang này dùng cookie. <button>Đồng ý</button></div>
<div class="share"><a href="https://www.facebook.com/sharer/sharer.php?u=x">Chia sẻ</a> <a href="javascript:window.print()">In trang</a></div>
<a href="#" class="to-top">Về đầu trang</a>`;
const RATING = `<div class="rate">Đánh giá bài viết: <span>★★★★☆</span> (4,5/5 - 12 lượt)</div><div class="comment-form">
<b>Ý kiến bạn đọc</b><form><label>Họ tên</label><input name="n"><label>Nội dung</label><textarea></textarea><button>Gửi bình luận</button></form></div>`;
const WAITING = `<noscript>Trình duyệt của bạn đã tắt JavaScript. Vui lòng bật để xem nội dung.</noscript>
<div id="loading" style="display:none">Đang tải dữ liệu...</div>`;
const DIALOGUE = `<div class="modal" style="display:none"><h4>Thông báo</h4><p>Nội dung đang được cập nhật</p><button>Đóng</button></div>`;

/** Of marks: what classes, ids and elements say of the parts of a page. */
const MARKS: Readonly<Record<string, Disguise>> = {
  'no classes': onPage(($) => {
    // what a script or a label finds by its id keeps it
    const used = new Set<string>();
    for (const name of ['href', 'for', 'aria-controls', 'aria-labelledby', 'data-target', 'data-bs-target'])
      for (const { attribs } of elements($, `[${name}]`)) used.add((attribs[name] ?? '').replace(/^#/, ''));
    $('[class]').removeAttr('class');
    for (const element of elements($, '[id]')) if (!used.has(element.attribs['id'] ?? '')) $(element).removeAttr('id');
  }),
  'hashed classes': onPage(($) => {
    for (const element of elements($, '[class]'))
      element.attribs['class'] = (element.attribs['class'] ?? '').split(/\s+/).map(hashed).join(' ');
  }),
  'divs for sections': onPage(($) => {
    for (const element of elements($, 'nav, header, footer, main, aside, article, section')) element.name = 'div';
  }),
  'bold for headings': onPage(($) => {
    for (const element of elements($, 'h1, h2, h3, h4, h5, h6')) {
      element.name = 'p';
      $(element).wrapInner('<strong></strong>');
    }
  }),
  'tables of layout': onPage(($) => {
    const parts = $('body').children().toArray();
    if (parts.some(({ name }) => name === 'table' || name === 'frameset')) return;
    const rows = parts.map((part) =>
      ENDLESS.has(part.name) ? $.html(part) : `<tr><td valign="top">${$.html(part)}</td></tr>`,
    );
    $('body').html(`<table width="1000" align="center" cellspacing="0"><tbody>${rows.join('')}</tbody></table>`);
  }),
  'boxes in boxes': onPage(($) => {
    for (const part of $('body').children().toArray())
      if (!ENDLESS.has(part.name))
        $(part).wrap('<div class="row"><div class="col-md-12"><div class="portlet-body"></div></div></div>');
  }),
  'one title for all': onPage(($) => {
    const site = (
      $('title')
        .text()
        .split(/\s[-|–]\s/)
        .at(-1) ?? ''
    ).trim();
    $('title').text(site === '' ? 'Trang thông tin điện tử' : site);
  }),
  'no trail': onPage(($) => {
    $('[class*=breadcrumb], [aria-label=breadcrumb], ol.trail').remove();
  }),
};

/** Of the source: the same page written by another hand. */
const SOURCE: Readonly<Record<string, Disguise>> = {
  'no ends of tags': (html) =>
    html
      .replaceAll(/<\/li>\s*(?=<li\b|<\/[uo]l>)/gi, '')
      .replaceAll(/<\/t[dh]>\s*(?=<t[dh]\b|<\/tr>)/gi, '')
      .replaceAll(/<\/tr>\s*(?=<tr\b|<\/t(?:body|able)>)/gi, '')
      .replaceAll(/<\/p>\s*(?=<p\b|<\/div>|<ul|<h\d)/gi, '')
      .replaceAll(/<\/d[dt]>\s*(?=<d[dt]\b|<\/dl>)/gi, '')
      .replaceAll(/<\/(?:body|html)>/gi, ''),
  'capital tags': (html) =>
    html.replaceAll(
      /<(\/?)([a-z][a-z0-9]*)(?=[\s>/])/g,
      (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`,
    ),
  'white space and comments': (html) =>
    html.replaceAll(new RegExp(String.raw`>\s*(?=<(?:${BLOCKS})\b)`, 'gi'), '>\r\n\t\t<!-- khối nội dung --> \r\n'),
  'one line': (html) => html.replaceAll(/>\s*\n\s*/g, '>').replaceAll(/\s*\n\s*</g, '<'),
  fonts: onPage(($) => {
    for (const element of elements($, 'p, li, td'))
      if ($(element).children('ul, ol, table, div, p').length === 0)
        $(element).wrapInner('<font face="Times New Roman" size="3"></font>');
  }),
  'decomposed letters': (html) => html.normalize('NFD'),
  'hard spaces': onPage(($) => {
    for (const text of texts($, 'body')) text.data = text.data.replaceAll(/(\S) (?=\S)/g, '$1\u00A0');
  }),
  'words in two pieces': onPage(($) => {
    for (const element of elements($, 'a, h1, h2, h3, td, dt, strong, b')) {
      const [only, ...more] = $(element).contents().toArray();
      const words = $(element).text();
      if (only === undefined || !isText(only) || more.length > 0 || words.trim().length < SHORT) continue;
      const half = Math.floor(words.length / 2);
      $(element).html(
        `${escaped(words.slice(0, half))}<span style="font-size:14px">${escaped(words.slice(half))}</span>`,
      );
    }
  }),
  capitals: onPage(($) => {
    for (const text of texts($, ':is(nav, header, h1, h2, h3, h4, th, .menu)')) text.data = text.data.toUpperCase();
  }),
  'dashes in days': (html) => html.replaceAll(DAY, '$1-$2-$3'),
  'dots in days': (html) => html.replaceAll(DAY, '$1.$2.$3'),
  'days in words': (html) => html.replaceAll(DAY, 'ngày $1 tháng $2 năm $3').replaceAll(/ngày ngày/gi, 'ngày'),
};

/** Of links and pictures. */
const LINKS: Readonly<Record<string, Disguise>> = {
  'icons in links': onPage(($) => {
    for (const element of elements($, 'a'))
      if ($(element).text().trim() !== '')
        $(element).wrapInner('<span></span>').prepend('<i class="fa fa-angle-right" aria-hidden="true"></i> ');
  }),
  'arrows before entries': onPage(($) => {
    for (const element of elements($, 'nav a, .menu a, header a, aside a, .sidebar a'))
      if (/\p{L}{3}/u.test($(element).text())) $(element).prepend('» ');
  }),
  'titles on links': onPage(($) => {
    for (const element of elements($, 'a'))
      if ($(element).text().trim() !== '') element.attribs['title'] = $(element).text().trim();
  }),
  'badges of new posts': onPage(($) => {
    for (const [at, element] of elements($, 'li > a, td > a').entries())
      if (at % 3 === 0) $(element).after(' <img src="/images/new.gif" alt="Mới" width="20">');
  }),
  'pictures that wait': onPage(($) => {
    for (const element of elements($, 'img[src]')) {
      element.attribs['data-src'] = element.attribs['src'] ?? '';
      element.attribs['src'] = EMPTY_PICTURE;
      $(element).addClass('lazyload');
    }
  }),
  'reads beside days': onPage(($) => {
    $('time, .date, .ngay, .ngay-dang').after(' <span class="view">Lượt xem: 2345</span>');
  }),
};

/** Of what stands around the page's own. */
const AROUND: Readonly<Record<string, Disguise>> = {
  'a second menu': onPage(($) => {
    const menu = $('nav').first();
    if (menu.length > 0) $('body').append(`<div class="css-1x"><button>Đóng</button>${menu.html() ?? ''}</div>`);
  }),
  'counters and bars': onPage(($) => {
    $('body').prepend(TOP).append(COUNTER, ENDS);
  }),
  'ratings and comments': onPage(($) => {
    $('article').first().append(RATING);
  }),
  'notices that wait': onPage(($) => {
    $('body').prepend(WAITING).append(DIALOGUE);
  }),
};

const SINGLE: Readonly<Record<string, Disguise>> = { ...MARKS, ...SOURCE, ...LINKS, ...AROUND };

/**
 * Neither mark nor path nor title tells what a page is: its own list and the portal's block of news are not always told
 * apart. Measured and published with the rest, and no part of what tests hold to.
 */
export const NAMELESS = 'nameless';

/** Several at once. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  [NAMELESS]: ['no trail', 'no classes', 'divs for sections', 'one title for all'],
  'bare divs': ['no classes', 'divs for sections', 'bold for headings'],
  'bare tables': ['no classes', 'divs for sections', 'tables of layout', 'fonts'],
  busy: [
    'counters and bars',
    'a second menu',
    'notices that wait',
    'badges of new posts',
    'icons in links',
    'boxes in boxes',
    'hashed classes',
  ],
  old: ['days in words', 'capitals', 'capital tags', 'no ends of tags', 'hard spaces'],
};

export const DISGUISES: Readonly<Record<string, Disguise>> = {
  ...SINGLE,
  ...Object.fromEntries(Object.entries(TOGETHER).map(([name, parts]) => [name, inTurn(parts)])),
};

function inTurn(parts: readonly string[]): Disguise {
  return (html, path) => parts.reduce((page, part) => SINGLE[part]?.(page, path) ?? page, html);
}
