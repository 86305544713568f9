/** How portals write links: each row is the known portal with its links written so. */

import { describe, expect, it } from 'vitest';
import type { Trait } from '../../support/hostile.ts';
import { ALL, expectKnown, type Hostile, type HostileRun } from './hostile-audit.ts';
import { COLUMN, HOTLINE, knownPages, MENU, PROCEDURE_LIST, type Pages, type Writing } from './known-portal.ts';
import { postbackPages, webForms } from './web-forms.ts';

const NAMES: Readonly<Record<string, string>> = {
  [COLUMN]: '/cải-cách-hành-chính',
  [PROCEDURE_LIST]: '/thủ-tục-hành-chính',
  [HOTLINE]: '/đường-dây-nóng',
};
const linked = (link: Writing['link']): Pages => knownPages({ link });
const plain = (path: string, words: string): string => `<a href="${path}">${words}</a>`;
const inMenu = (words: string): boolean => MENU.some(([entry]) => entry === words);
/** Words of a picture's file: `duong-day-nong`. */
const slug = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/đ/gi, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
const pathTo = (path: string, from: string): string => {
  const up = '../'.repeat(from.split('?')[0]?.split('/').length ? (from.split('?')[0] ?? '').split('/').length - 2 : 0);
  return path === '/' ? `${up}./` : up + path.slice(1);
};
/** Every path under another one. */
const moved = (pages: Pages, to: (path: string) => string): Pages =>
  Object.fromEntries(Object.entries(pages).map(([path, html]) => [to(path), html]));

const WAYS: readonly Hostile[] = [
  { name: 'relative', pages: linked((path, words, from) => plain(pathTo(path, from), words)) },
  {
    name: 'with a scheme-less host',
    trait: () => hosted('//'),
    pages: linked((path, words) => plain(`HOST${path}`, words)),
  },
  { name: 'absolute', trait: () => hosted('http://'), pages: linked((path, words) => plain(`HOST${path}`, words)) },
  {
    name: 'by <base>',
    trait: () => hosted('http://'),
    pages: knownPages({
      head: '<base href="HOST/" target="_top">',
      link: (path, words) => plain(path.slice(1) || './', words),
    }),
  },
  {
    name: 'by a relative <base>',
    pages: knownPages({ head: '<base href="/">', link: (path, words) => plain(path.slice(1) || './', words) }),
  },
  {
    name: 'by a second <base>, which does not count',
    pages: knownPages({
      head: '<base href="/"><base href="/sai/">',
      link: (path, words) => plain(path.slice(1) || './', words),
    }),
  },
  { name: 'with spaces before and behind', pages: linked((path, words) => `<a href="  ${path}\t ">${words}</a>`) },
  {
    name: 'with line breaks inside',
    pages: linked((path, words) => `<a\n href="${path.slice(0, 4)}\r\n${path.slice(4)}"\n>${words}</a>`),
  },
  { name: 'with backslashes', pages: linked((path, words) => plain(path.replaceAll('/', '\\'), words)) },
  { name: 'without quotes', pages: linked((path, words) => `<a class=x href=${path}>${words}</a>`) },
  {
    name: 'in capitals, single quotes',
    pages: linked((path, words) => `<A HREF='${path}' TARGET=_blank>${words}</A>`),
  },
  { name: 'with a fragment', pages: linked((path, words) => plain(`${path}#noi-dung`, words)) },
  {
    name: 'with tracking',
    pages: linked((path, words) =>
      plain(`${path}${path.includes('?') ? '&' : '?'}utm_source=menu&fbclid=Iw${words.length}`, words),
    ),
  },
  { name: 'as raw UTF-8', pages: utf8(linked((path, words) => plain(vietnamese(path), words))) },
  {
    name: 'as raw UTF-8, decomposed on the page alone',
    pages: utf8(linked((path, words) => plain(vietnamese(path).normalize('NFC'), words))),
  },
  {
    name: 'percent-encoded in small letters',
    pages: utf8(
      linked((path, words) =>
        plain(
          encodeURI(vietnamese(path)).replaceAll(/%../g, (escape) => escape.toLowerCase()),
          words,
        ),
      ),
    ),
  },
  {
    name: 'escaped where there is no need',
    pages: linked((path, words) =>
      plain(
        path.replace(/[a-z]/g, (letter) => (letter === 'u' ? '%75' : letter)),
        words,
      ),
    ),
  },
  {
    name: 'onclick=location.href',
    pages: linked((path, words) => `<span style="cursor:pointer" onclick="location.href='${path}'">${words}</span>`),
  },
  {
    name: 'onclick=window.location with a dead href',
    pages: linked(
      (path, words) => `<a href="javascript:void(0)" onclick="window.location='${path}';return false;">${words}</a>`,
    ),
  },
  {
    name: 'onclick=window.open with #',
    pages: linked((path, words) => `<a href="#" onclick="window.open(&quot;${path}&quot;, '_self')">${words}</a>`),
  },
  {
    name: 'javascript: address that goes somewhere',
    pages: linked((path, words) => `<a href="javascript:window.location.href='${path}'">${words}</a>`),
  },
  {
    name: 'javascript: address that calls a function of the portal with the path',
    pages: linked((path, words) => `<a href="javascript:chuyenTrang('${path}')">${words}</a>`),
  },
  {
    name: 'onclick that calls a function of the portal with the path',
    pages: linked((path, words) => `<a href="#" onclick="return moTrang(&quot;${path}&quot;, 1);">${words}</a>`),
  },
  {
    name: 'menu that only a script knows how to follow: nobody can tell',
    pages: linked((path, words) =>
      inMenu(words) ? `<a href="javascript:xemMuc(${path.length})">${words}</a>` : plain(path, words),
    ),
    hides: ALL,
  },
  {
    name: 'menu of form posts: nobody can tell',
    pages: linked((path, words) =>
      inMenu(words)
        ? `<a href="javascript:__doPostBack('ctl00$menu','${path.length}')">${words}</a>`
        : plain(path, words),
    ),
    hides: ALL,
  },
  {
    name: 'buttons',
    pages: linked(
      (path, words) => `<button type="button" onclick="document.location.href='${path}'">${words}</button>`,
    ),
  },
  {
    name: 'menu of options',
    pages: linked((path, words) =>
      inMenu(words)
        ? `<select onchange="if(this.value!='')location.href=this.value"><option value="">--</option><option value="${path}">${words}</option></select>`
        : plain(path, words),
    ),
  },
  {
    name: 'menu of options whose address the script completes',
    pages: linked((path, words) =>
      inMenu(words)
        ? `<select name="muc" onchange="window.location='/'+this.options[this.selectedIndex].value"><option value="0">--</option><option value="${path.slice(1)}">${words}</option></select>`
        : plain(path, words),
    ),
  },
  {
    name: 'addresses in entities',
    pages: linked((path, words) => plain(path.replaceAll('/', '&#47;').replaceAll('-', '&#x2D;'), words)),
  },
  {
    name: 'addresses that only data-href holds',
    pages: linked((path, words) => `<span class="link" data-href="${path}">${words}</span>`),
  },
  {
    name: 'addresses that only data-url holds',
    pages: linked((path, words) => `<a href="#" class="muc" data-url="${path}">${words}</a>`),
  },
  {
    name: 'routes of a framework',
    pages: linked((path, words) => `<a routerlink="${path}" class="nav-link">${words}</a>`),
  },
  {
    name: 'menu of buttons with addresses of their own',
    pages: linked((path, words) =>
      inMenu(words) ? `<button type="submit" formaction="${path}">${words}</button>` : plain(path, words),
    ),
  },
  {
    name: 'menu of forms with one button each',
    pages: linked((path, words) =>
      inMenu(words) ? `<form action="${path}"><button>${words}</button></form>` : plain(path, words),
    ),
  },
  {
    name: 'menu of bare pictures: alt',
    pages: linked((path, words) =>
      inMenu(words) ? `<a href="${path}"><img src="/anh/${path.length}.png" alt="${words}"></a>` : plain(path, words),
    ),
  },
  {
    name: 'menu of bare pictures: file name and href alone',
    pages: linked((path, words) =>
      inMenu(words) ? `<a href="${path}"><img src="/anh/${slug(words)}.png" alt=""></a>` : plain(path, words),
    ),
  },
  {
    name: 'menu of bare pictures: only the href tells',
    pages: linked((path, words) =>
      inMenu(words) ? `<a href="${path}"><img src="/anh/248X50.png"></a>` : plain(path, words),
    ),
  },
  {
    name: 'menu of pictures: only the file name tells',
    pages: renumbered(
      linked((path, words) =>
        inMenu(words) ? `<a href="${path}"><img src="/anh/${slug(words)}-248x50.png" alt=""></a>` : plain(path, words),
      ),
    ),
  },
  {
    name: 'an image map',
    pages: linked((path, words) =>
      inMenu(words)
        ? `<map><area shape="rect" coords="0,0,9,9" href="${path}" alt="${words}"></map>`
        : plain(path, words),
    ),
  },
  {
    name: 'title attribute in place of words',
    pages: linked((path, words) =>
      inMenu(words) ? `<a href="${path}" title="${words}"><i class="icon"></i></a>` : plain(path, words),
    ),
  },
  {
    name: 'capitals',
    pages: linked((path, words) => (inMenu(words) ? plain(path, words.toUpperCase()) : plain(path, words))),
  },
  {
    name: 'each link twice: a dead one first',
    pages: linked(
      (path, words) => (inMenu(words) ? `<a href="javascript:void(0)">${words}</a>` : '') + plain(path, words),
    ),
  },
];

const QUERIES: readonly Hostile[] = [
  {
    name: '?ItemID=',
    pages: addressed((path) => (path === '/' ? '/' : `/Pages/ViewDetail.aspx?ItemID=${idOf(path)}`)),
  },
  {
    name: '?p_p_id=',
    pages: addressed((path) =>
      path === '/'
        ? '/'
        : `/web/guest/tin?p_p_id=101_INSTANCE_a${idOf(path)}&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view`,
    ),
  },
  {
    name: 'index.php?mod=',
    pages: addressed((path) => (path === '/' ? '/' : `/index.php?nv=tin&op=xem&id=${idOf(path)}`)),
  },
  {
    name: 'a path after the script',
    pages: addressed((path) => (path === '/' ? '/' : `/index.php/tin/xem-${idOf(path)}.html`)),
  },
  { name: 'numbers alone', pages: addressed((path) => (path === '/' ? '/' : `/${idOf(path)}`)) },
  {
    name: 'a start page in a folder',
    start: '/vi/Default.aspx',
    pages: addressed((path) => (path === '/' ? '/vi/Default.aspx' : `/vi${path}`)),
  },
  {
    name: 'a site below a shared host',
    start: '/web/skhcn',
    pages: {
      ...addressed((path) => (path === '/' ? '/web/skhcn' : `/web/skhcn${path}`)),
      '/web/snv': '<title>Sở khác</title><h1>Đường dây nóng</h1><p>0238.300.0999</p>',
    },
    neverAsked: /web\/snv/,
  },
];

const FRAMES: readonly Hostile[] = [
  {
    name: 'the portal in a frameset',
    pages: framed(
      '<frameset rows="100,*"><frame src="/khung-tren.html"><frame name="chinh" src="/trong.html"></frameset>',
    ),
  },
  { name: 'the portal in an iframe', pages: framed('<body><iframe src="trong.html" width="100%"></iframe></body>') },
  {
    name: 'frames within frames',
    pages: {
      ...framed('<frameset cols="*"><frame src="/ngoai.html"></frameset>'),
      '/ngoai.html': '<html><body><iframe src="/trong.html"></iframe></body></html>',
    },
  },
  {
    name: 'every list in an iframe of its page',
    pages: listsInFrames(),
  },
];

const TURNING: readonly Hostile[] = [
  { name: 'page numbers', pages: knownPages() },
  { name: 'page numbers as a path', pages: knownPages({ pagePath: (list, page) => `${list}/trang-${page}.html` }) },
  {
    name: 'next alone',
    pages: knownPages({ pager: (paths, now, link) => (now < paths.length ? link(paths[now] ?? '', 'Trang sau') : '') }),
  },
  {
    name: 'an arrow alone',
    pages: knownPages({
      pager: (paths, now) =>
        now < paths.length
          ? `<ul class="pagination"><li><a rel="next" href="${paths[now] ?? ''}">&raquo;</a></li></ul>`
          : '',
    }),
  },
  {
    name: 'load more, with an address',
    pages: knownPages({
      pager: (paths, now) => (now < paths.length ? `<a class="load-more" href="${paths[now] ?? ''}">Xem thêm</a>` : ''),
    }),
  },
  {
    name: 'load more, by a script: what is behind it is unknown',
    pages: knownPages({
      pager: (paths, now) =>
        now < paths.length ? '<button class="load-more" onclick="taiThem(2)">Xem thêm</button>' : '',
    }),
    hides: ['procedure-set', 'procedure-detail'],
    truth: { column: 'cantTell' },
  },
  {
    name: 'page numbers that only a script turns',
    pages: knownPages({
      pager: (paths, now) =>
        `<ul class="pagination">${paths.map((_, index) => (index + 1 === now ? `<li class="active"><span>${now}</span></li>` : `<li><a href="javascript:void(0)" onclick="sangTrang(${index + 1})">${index + 1}</a></li>`)).join('')}</ul>`,
    }),
    hides: ['column', 'procedure-set', 'procedure-detail'],
  },
];

describe.concurrent('ways to write a link', () => {
  it.for(WAYS)('$name', (row) => expectKnown(row));
});

describe.concurrent('addresses with queries, folders and numbers', () => {
  it.for(QUERIES)('$name', (row) => expectKnown(row));
});

describe.concurrent('frames', () => {
  it.for(FRAMES)('$name', (row) => expectKnown(row));
});

describe.concurrent('lists of several pages', () => {
  it.for(TURNING)('$name', (row) => expectKnown(row));
});

describe.concurrent('__doPostBack', () => {
  it('is followed by a form post, with the state of the page before and its session', () =>
    expectKnown({
      name: 'postback',
      pages: postbackPages(),
      trait: () => webForms({ refuse: false }),
      also: ({ server }) => {
        expect(server.asked.filter(({ method }) => method === 'POST').length).toBeGreaterThanOrEqual(2);
      },
    }));

  it('that the server refuses leaves the lists open, and is named', () =>
    expectKnown({
      name: 'postback refused',
      pages: postbackPages(),
      trait: () => webForms({ refuse: true }),
      hides: ['column', 'procedure-set', 'procedure-detail'],
      noOtherErrors: false,
      also: ({ report }: HostileRun) => {
        const named = [...report.crawl.errors, ...report.crawl.skipped].map(({ url }) => decodeURIComponent(url));
        for (const list of [COLUMN, PROCEDURE_LIST])
          expect(
            named.some((url) => url.includes(`${list}#postback=`)),
            list,
          ).toBe(true);
      },
    }));
});

/** `HOST` in the pages becomes the server's own address. */
function hosted(scheme: string): Trait {
  return (asked, honest) => {
    const reply = honest();
    return { ...reply, body: String(reply.body).replaceAll('HOST', `${scheme}${asked.headers.host ?? ''}`) };
  };
}

function vietnamese(path: string): string {
  const [bare = '', query] = path.split('?');
  return (NAMES[bare] ?? bare.replace('/bai-viet/', '/bài-viết/')) + (query === undefined ? '' : `?${query}`);
}

function utf8(pages: Pages): Pages {
  return moved(pages, vietnamese);
}

/** A number per page that says nothing. */
function idOf(path: string): number {
  let hash = 7;
  for (const letter of path) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 900_001;
  return hash + 1_000;
}

function addressed(to: (path: string) => string): Pages {
  return moved(knownPages({ link: (path, words) => plain(to(path).replaceAll('&', '&amp;'), words) }), to);
}

/** The menu's addresses say nothing. */
function renumbered(pages: Pages): Pages {
  const to = (path: string): string => {
    const [bare = '', query] = path.split('?');
    return bare !== '/' && MENU.some(([, entry]) => entry === bare)
      ? `/muc/${idOf(bare)}.html${query === undefined ? '' : `?${query}`}`
      : path;
  };
  return Object.fromEntries(
    Object.entries(pages).map(([path, html]) => [
      to(path),
      html.replaceAll(/href="([^"]*)"/g, (_, href: string) => `href="${to(href)}"`),
    ]),
  );
}

function framed(body: string): Pages {
  const pages = knownPages();
  return {
    ...pages,
    '/': `<html><head><meta charset="utf-8"><title>Sở Khoa học và Công nghệ Nghệ An</title></head>${body}</html>`,
    '/trong.html': pages['/'] ?? '',
    '/khung-tren.html': '<html><body><img src="/banner.jpg" alt="Sở Khoa học và Công nghệ Nghệ An"></body></html>',
  };
}

/** The table and the posts stand in a document of their own. */
function listsInFrames(): Pages {
  const pages: Record<string, string> = { ...knownPages() };
  for (const [path, html] of Object.entries(pages)) {
    if (!path.startsWith(PROCEDURE_LIST)) continue;
    const table = /<table[\s\S]*<\/table>[\s\S]*?(?=<\/div>\n<div id="footer">)/.exec(html)?.[0] ?? '';
    const inner = path.replace(PROCEDURE_LIST, '/khung/danh-sach');
    pages[inner] = `<html><head><meta charset="utf-8"><title>Danh sách</title></head><body>${table}</body></html>`;
    pages[path] = html.replace(table, `<iframe src="${inner}" frameborder="0"></iframe>`);
  }
  return pages;
}
