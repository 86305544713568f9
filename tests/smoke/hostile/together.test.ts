/** Traits that come together: each row is the known portal with several things wrong at once. */

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { windows1258 } from '../../portals/windows-1258.ts';
import {
  adding,
  answering,
  at,
  besides,
  both,
  first,
  rewriting,
  serveHostile,
  type Trait,
} from '../../support/hostile.ts';
import type { Reply } from '../../support/server.ts';
import { expectKnown, type Hostile } from './hostile-audit.ts';
import { COLUMN, HOTLINE, knownPages, PROCEDURE_LIST, type Pages } from './known-portal.ts';
import { postbackPages, webForms } from './web-forms.ts';

const PAGES = knownPages();
const META = '<meta charset="utf-8">';
const NOTICE =
  '<br />\n<b>Notice</b>:  Undefined variable: ngon_ngu in <b>D:\\web\\skhcn\\includes\\header.php</b> on line <b>41</b><br />\n';
const UNCLOSED = /<\/(?:p|li|ul|td|tr|th|table|div|body|html|b|i|span|strong)>/g;
const one = (path: string) => (asked: string) => asked === path;
const own = (asked: string): boolean => asked in PAGES;
const plain = (path: string, words: string): string => `<a href="${path}">${words}</a>`;
const underBase = (path: string, words: string): string => plain(path.slice(1) || './', words);

/** Letters that HTML has names for. */
const NAMED: Readonly<Record<string, string>> = {
  à: 'agrave',
  á: 'aacute',
  â: 'acirc',
  ã: 'atilde',
  è: 'egrave',
  é: 'eacute',
  ê: 'ecirc',
  ì: 'igrave',
  í: 'iacute',
  ò: 'ograve',
  ó: 'oacute',
  ô: 'ocirc',
  õ: 'otilde',
  ù: 'ugrave',
  ú: 'uacute',
  ý: 'yacute',
  ' ': 'nbsp',
};

/** Bytes and headers of every page. */
function sent(
  pages: Pages,
  headers: Readonly<Record<string, string>>,
  write: (html: string) => string | Uint8Array,
): Readonly<Record<string, Reply>> {
  return Object.fromEntries(Object.entries(pages).map(([path, html]) => [path, { headers, body: write(html) }]));
}

const LETTERS: readonly Hostile[] = [
  {
    name: 'windows-1258 called UTF-8, <base>, PHP notices in the head, nothing closed',
    pages: sent(
      knownPages({
        head: `${NOTICE}<base href="/">`,
        link: underBase,
        whole: (html) => html.replaceAll(UNCLOSED, ''),
      }),
      { 'content-type': 'text/html; charset=utf-8' },
      windows1258,
    ),
  },
  {
    name: 'windows-1258 without a label, packed, its meta behind 5,000 characters of comment',
    pages: sent(
      knownPages({ whole: (html) => html.replace('<head>', `<head><!-- ${'xem lai '.repeat(700)} -->`) }),
      { 'content-type': 'text/html', 'content-encoding': 'gzip' },
      (html) => gzipSync(windows1258(html.replace(META, '<meta charset="windows-1258">'))),
    ),
  },
  {
    name: 'decomposed letters, raw UTF-8 hrefs, onclick, by brotli',
    pages: sent(
      moved(
        knownPages({ link: (path, words) => `<span onclick="location.href='${vietnamese(path)}'">${words}</span>` }),
        (path) => vietnamese(path).normalize('NFD'),
      ),
      { 'content-encoding': 'br' },
      (html) => brotliCompressSync(html.normalize('NFD')),
    ),
  },
  {
    name: 'UTF-8 with a stray byte of another charset on every page, no label',
    pages: sent(PAGES, { 'content-type': 'text/html' }, (html) => {
      const [before = '', after = ''] = html.replace(META, '').split('</h1>');
      return Buffer.concat([Buffer.from(`${before}</h1><p>8h `), Buffer.of(0x96), Buffer.from(` 17h</p>${after}`)]);
    }),
  },
  {
    name: 'named entities where there are some, numbers elsewhere, as an editor writes them',
    pages: sent(PAGES, { 'content-type': 'text/html; charset=iso-8859-1' }, namedEntities),
  },
  {
    name: 'charset=utf8 in quotes, and a page that says iso-8859-1 of itself',
    pages: sent(PAGES, { 'content-type': 'text/html; charset="utf8"' }, (html) =>
      html.replace(META, '<meta http-equiv=content-type content="text/html;charset=iso-8859-1">'),
    ),
  },
  {
    name: 'no content type, and four kilobytes of PHP notices before the page',
    pages: sent(PAGES, { 'content-type': '' }, (html) => NOTICE.repeat(40) + html),
  },
  {
    name: 'no title, no head, no body, every tag in capitals',
    pages: knownPages({
      whole: (html) =>
        html
          .replace(/<title>.*?<\/title>/, '')
          .replaceAll(/<!doctype html>|<\/?(?:html|head|body)[^>]*>/g, '')
          .replaceAll(/<\/?[a-z]+/g, (tag) => tag.toUpperCase()),
    }),
  },
];

const packed =
  (encoding: string, pack: (body: string) => Uint8Array): Trait =>
  (_, honest) => {
    const reply = honest();
    return { ...reply, headers: { 'content-encoding': encoding }, body: pack(String(reply.body)) };
  };

/** Bytes as they go over the wire, head and all; then the door is shut. */
const wired =
  (head: (body: Buffer, status: string) => string): Trait =>
  (_, honest, { socket }) => {
    const { status = 200, body = '' } = honest();
    const bytes = Buffer.from(body);
    return void socket.end(
      Buffer.concat([Buffer.from(head(bytes, status === 200 ? '200 OK' : `${status} Loi`)), bytes]),
    );
  };
const TYPE = 'Content-Type: text/html; charset=utf-8\r\n';

const BODIES: readonly Hostile[] = [
  { name: 'deflate', trait: () => packed('deflate', deflateSync) },
  { name: 'bare deflate', trait: () => packed('deflate', deflateRawSync) },
  { name: 'packed twice', trait: () => packed('gzip, br', (body) => brotliCompressSync(gzipSync(body))) },
  {
    name: 'x-gzip with rubbish behind it',
    trait: () => packed('X-GZIP', (body) => Buffer.concat([gzipSync(body), Buffer.alloc(64)])),
  },
  { name: 'an encoding that is a charset', trait: () => packed('utf-8', (body) => Buffer.from(body)) },
  { name: 'HTTP/1.0, no length', trait: () => wired((_, status) => `HTTP/1.0 ${status}\r\n${TYPE}\r\n`) },
  {
    name: 'early hints before every answer',
    trait: () =>
      wired(
        (body, status) =>
          `HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\nHTTP/1.1 ${status}\r\n${TYPE}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n`,
      ),
  },
  {
    name: 'a length that is too small by the last tag',
    trait: () =>
      wired(
        (body, status) =>
          `HTTP/1.1 ${status}\r\n${TYPE}Content-Length: ${Math.max(0, body.length - 7)}\r\nConnection: close\r\n\r\n`,
      ),
  },
  {
    name: 'a length that is too large, once for every page',
    trait: () =>
      at(
        own,
        first(
          1,
          wired((body, status) => `HTTP/1.1 ${status}\r\n${TYPE}Content-Length: ${body.length + 9}\r\n\r\n`),
        ),
      ),
  },
  {
    name: 'pieces that end before the last one, once for every page',
    trait: () =>
      at(
        own,
        first(
          1,
          wired(
            (body) =>
              `HTTP/1.1 200 OK\r\n${TYPE}Transfer-Encoding: chunked\r\n\r\n${(body.length + 50).toString(16)}\r\n`,
          ),
        ),
      ),
  },
  {
    name: 'half a brotli, always, on the second pages',
    trait: () =>
      at(
        (asked) => asked.includes('?trang=2'),
        (_, honest) => {
          const body = brotliCompressSync(String(honest().body));
          return { headers: { 'content-encoding': 'br' }, body: body.subarray(0, body.length >> 1) };
        },
      ),
    hides: ['column', 'procedure-set', 'procedure-detail'],
    errors: { [`${COLUMN}?trang=2`]: 'half-response', [`${PROCEDURE_LIST}?trang=2`]: 'half-response' },
  },
  {
    name: 'a page just under the bound, most of it a picture in the text',
    trait: () =>
      at(
        one(COLUMN),
        rewriting((html) => html.replace('<h1>', `<img src="data:image/png;base64,${'A'.repeat(1_950_000)}"><h1>`)),
      ),
  },
];

const DOORS: readonly Hostile[] = [
  {
    name: 'the shield of another answers 503 for the lists: named as what it is',
    trait: () =>
      at(
        (asked) => asked.startsWith(COLUMN) || asked.startsWith(PROCEDURE_LIST),
        answering({
          status: 503,
          headers: { 'retry-after': '5' },
          body: '<html><head><title>Just a moment...</title></head><body><form id="challenge-form" action="/?__cf_chl_f_tk=a"></form><script src="/cdn-cgi/challenge-platform/orchestrate/jsch/v1"></script></body></html>',
        }),
      ),
    hides: ['column', 'procedure-set', 'procedure-detail'],
    errors: { [COLUMN]: 'challenge', [PROCEDURE_LIST]: 'challenge' },
  },
  {
    name: '429 with a Retry-After, beside a Crawl-delay, and a server that drops every seventh connection',
    trait: () => {
      let asked = 0;
      return (request, honest, raw) => {
        if (request.at === '/robots.txt')
          return { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nCrawl-delay: 1\n' };
        asked += 1;
        if (asked % 7 === 0) return void raw.socket.resetAndDestroy();
        return asked % 5 === 0 ? { status: 429, headers: { 'retry-after': '3' } } : honest();
      };
    },
  },
  ...['0', '-1', 'ngay mai', '99999999999'].map((after): Hostile => ({
    name: `429 with Retry-After: ${after}, once for every page`,
    trait: () => at(own, first(1, answering({ status: 429, headers: { 'retry-after': after } }))),
  })),
  {
    name: 'a Crawl-delay of a day: thirty seconds at most',
    pages: {
      ...PAGES,
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nCrawl-delay: 86400\n' },
    },
    also: ({ clock, report }) => expect(clock.ticks()).toBeLessThanOrEqual(report.crawl.requests * 30_000),
  },
  {
    name: 'a cookie before every page, by a redirect to itself',
    trait: () => (asked, honest) =>
      /\bvao=1\b/.test(asked.headers.cookie ?? '') || asked.at === '/robots.txt'
        ? honest()
        : { status: 302, headers: { location: asked.path, 'set-cookie': 'vao=1; path=/' } },
  },
  {
    name: 'nine redirects before the column, and a cookie at each',
    trait: () => (asked, honest) => {
      const step =
        asked.at === COLUMN && !asked.headers.cookie?.includes('buoc=9')
          ? 0
          : Number(/^\/buoc-(\d)$/.exec(asked.at)?.[1] ?? Number.NaN);
      if (Number.isNaN(step)) return honest();
      return {
        status: step % 2 === 0 ? 301 : 307,
        headers: { location: step >= 8 ? COLUMN : `/buoc-${step + 1}`, 'set-cookie': `buoc=${step + 1}; path=/` },
      };
    },
  },
  {
    name: 'eleven redirects before the column: too many',
    trait: () => (asked, honest) => {
      const step = asked.at === COLUMN ? 0 : Number(/^\/buoc-(\d+)$/.exec(asked.at)?.[1] ?? Number.NaN);
      return Number.isNaN(step)
        ? honest()
        : { status: 302, headers: { location: step >= 11 ? '/gioi-thieu' : `/buoc-${step + 1}` } };
    },
    hides: ['column'],
    errors: { [COLUMN]: 'redirect-loop' },
  },
  {
    name: 'robots.txt redirects to the home page',
    pages: { ...PAGES, '/robots.txt': { status: 302, headers: { location: '/' } } },
  },
  {
    name: 'robots.txt in UTF-16 forbids the hotline',
    pages: {
      ...PAGES,
      '/robots.txt': {
        headers: { 'content-type': 'text/plain' },
        body: Buffer.from(`\ufeffUser-agent: *\r\nDisallow: ${HOTLINE}\r\n`, 'utf16le'),
      },
    },
    hides: ['hotline', 'hotline-all'],
    skipped: { [HOTLINE]: 'robots' },
    neverAsked: /duong-day-nong/,
  },
];

/** What leads on by itself, in place of the column. */
const ONWARD: readonly (readonly [name: string, html: string])[] = [
  [
    'a meta refresh',
    '<html><head><meta http-equiv="refresh" content="0;URL=\'/chuyen-muc/cchc\'"></head><body></body></html>',
  ],
  [
    'a script',
    '<html><head><script type="text/javascript">window.location.href = "/chuyen-muc/cchc";</script></head><body></body></html>',
  ],
  [
    'a frameset',
    '<html><head><title>CCHC</title></head><frameset cols="*"><frame src="/chuyen-muc/cchc"></frameset></html>',
  ],
];

const WAYS: readonly Hostile[] = [
  ...ONWARD.map(([name, html]): Hostile => ({
    name: `the column stands behind ${name}`,
    pages: { ...PAGES, [COLUMN]: html, '/chuyen-muc/cchc': PAGES[COLUMN] ?? '' },
  })),
  {
    name: 'the column stands behind two pages that lead on, and a frame',
    pages: {
      ...PAGES,
      [COLUMN]: ONWARD[0]?.[1] ?? '',
      '/chuyen-muc/cchc': '<script>setTimeout("window.location.replace(\'/cm.aspx\')", 100)</script>',
      '/cm.aspx': '<html><body><h1>Cải cách hành chính</h1><iframe src="/khung.aspx"></iframe></body></html>',
      '/khung.aspx': PAGES[COLUMN] ?? '',
    },
  },
  {
    name: 'the column refreshes to another host: nobody can tell',
    pages: {
      ...PAGES,
      [COLUMN]: '<meta http-equiv="refresh" content="3;url=http://portal.invalid/cchc"><p>Chuyên mục đã chuyển.</p>',
    },
    hides: ['column'],
    skipped: { [COLUMN]: 'redirect' },
  },
  {
    name: 'the column refreshes in a circle: nobody can tell',
    pages: {
      ...PAGES,
      [COLUMN]: '<meta http-equiv="refresh" content="0;url=/vong"><a href="/vong">Bấm vào đây</a>',
      '/vong': `<meta http-equiv="refresh" content="0;url=${COLUMN}">`,
    },
    hides: ['column'],
    errors: { [COLUMN]: 'redirect-loop' },
  },
  {
    name: 'a column whose frame is forbidden: nobody can tell',
    pages: {
      ...PAGES,
      [COLUMN]: (PAGES[COLUMN] ?? '').replace(
        /(<\/h1>)[\s\S]*(?=<\/div>\n<div id="footer">)/,
        '$1<iframe src="/khung.aspx"></iframe>',
      ),
      '/khung.aspx': { status: 403, body: 'Cấm' },
    },
    hides: ['column'],
    errors: { '/khung.aspx': 'http-403' },
  },
  {
    name: 'a page in good order that loads itself and another one again every ten minutes',
    pages: {
      ...PAGES,
      [HOTLINE]: (PAGES[HOTLINE] ?? '').replace(META, `${META}<meta http-equiv="refresh" content="600; url=/">`),
    },
  },
  {
    name: 'postback paging inside frames, the portal itself in a frameset',
    pages: framedForms(),
    trait: () => webForms({ refuse: false, pages: framedForms() }),
  },
  {
    name: 'postback paging in windows-1258, under <base>',
    trait: () => {
      const pages = postbackPages({ head: '<base href="/">', link: underBase });
      const forms = webForms({ refuse: false, pages });
      return (asked, honest, raw) => {
        const reply = forms(
          asked,
          () => (pages[asked.at] === undefined ? honest() : { body: pages[asked.at] ?? '' }),
          raw,
        );
        if (typeof reply !== 'object' || typeof reply.body !== 'string') return reply;
        return {
          ...reply,
          headers: { ...reply.headers, 'content-type': 'text/html' },
          body: windows1258(reply.body.replace(META, '')),
        };
      };
    },
  },
  {
    name: 'menu of pictures in a frame, the rest under <base> in another folder',
    pages: (() => {
      const pages = knownPages({
        head: '<base href="/web/so/">',
        link: (path, words) => plain(path === '/' ? '../../' : `../..${path}`, words),
      });
      return {
        ...pages,
        '/': '<html><frameset rows="*"><frame src="khung/menu.html"><frame src="khung/chinh.html"></frameset></html>',
        '/khung/chinh.html': pages['/'] ?? '',
        '/khung/menu.html': `<html><base target="chinh"><body>${[COLUMN, PROCEDURE_LIST, HOTLINE].map((path) => `<a href="..${path}"><img src="..${path}.gif"></a>`).join('')}</body></html>`,
      };
    })(),
  },
];

const TRAPS: readonly Hostile[] = [
  {
    name: 'session ids, random banners and language prefixes without end, all at once',
    trait: () => {
      let render = 0;
      return both(
        rewriting((html) =>
          html.replaceAll(
            /href="(\/[^"]*)"/g,
            (_, href: string) =>
              `href="${href}${href.includes('?') ? '&amp;' : '?'}sid=${((render += 7_919) * 65_537).toString(16)}"`,
          ),
        ),
        both(
          adding(
            (path) =>
              `<a href="${path.split('?')[0]?.replace(/\/$/, '') ?? ''}/en/">English</a><a href="/qc?b=1&amp;r=${(render += 104_729)}"><img src="/b.gif" alt=""></a>`,
          ),
          (asked, _, raw) => {
            const path = asked.at.replace(/[?&]sid=\w+/, '').replace(/^([^?&]*)&/, '$1?');
            const known = PAGES[path] ?? PAGES[path.replace(/(?:\/en)+\/?$/, '') || '/'];
            if (known !== undefined) return { body: known };
            if (path.startsWith('/qc')) return { status: 302, headers: { location: '/' } };
            return besides(answering({ status: 404 }))(asked, () => ({ status: 404 }), raw);
          },
        ),
      );
    },
    requestsAtMost: 400,
    focusedAtMost: 90,
    noOtherErrors: false,
  },
  {
    name: 'a calendar without end on a portal that answers 200 to everything',
    trait: () => {
      const gone = (PAGES['/gioi-thieu'] ?? '').replace(
        /<h1>[\s\S]*?<\/p>/,
        '<h1>Thông báo</h1><p>Nội dung không còn.</p>',
      );
      return both(
        adding((path) => {
          const now = Number(/thang=(\d+)/.exec(path)?.[1] ?? 500);
          return `<a href="/lich?thang=${now - 1}">«</a> <a href="/lich?thang=${now + 1}">»</a>`;
        }),
        (asked, honest) => {
          if (asked.at === '/robots.txt' || honest().status !== 404) return honest();
          const month = /^\/lich\?thang=(\d+)/.exec(asked.at)?.[1];
          return month === undefined
            ? gone
            : gone.replace('Nội dung không còn', `Lịch công tác tháng ${month}`).replace('Thông báo', `Tháng ${month}`);
        },
      );
    },
    options: { maxPages: 400 },
    requestsAtMost: 420,
    focusedAtMost: 80,
    ended: { exhaustive: ['exhausted', 'limit'] },
    noOtherErrors: false,
  },
];

describe.concurrent('several things wrong at once', () => {
  it.for(LETTERS)('letters: $name', (row) => expectKnown(row));
  it.for(BODIES)('bodies: $name', (row) => expectKnown(row));
  it.for(DOORS)('doors: $name', (row) => expectKnown(row));
  it.for(WAYS)('ways: $name', (row) => expectKnown(row));
  it.for(TRAPS)('traps: $name', (row) => expectKnown(row));

  it('a chain of redirects that leaves the portal and comes back: nobody can tell, and nobody is asked there', async () => {
    const other = await serveHostile({});
    try {
      await expectKnown({
        name: 'chain',
        pages: {
          ...PAGES,
          [HOTLINE]: { status: 302, headers: { location: '/chuyen' } },
          '/chuyen': { status: 302, headers: { location: `http://localhost:${other.port}/dang-nhap` } },
        },
        hides: ['hotline', 'hotline-all'],
        skipped: { [HOTLINE]: 'private-address' },
      });
      expect(other.asked).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

/** The lists stand in frames of their own, which forms turn. */
function framedForms(): Pages {
  const pages: Record<string, string> = {};
  for (const [path, html] of Object.entries(postbackPages())) {
    const [bare = ''] = path.split('?');
    if (bare !== COLUMN && bare !== PROCEDURE_LIST) {
      pages[path] = html;
      continue;
    }
    pages[`/khung${path}`] = html.replace(/<div class="menu">[\s\S]*?<\/div>/, '').replace(/<h1>.*?<\/h1>/, '');
    pages[bare] ??= (PAGES[bare] ?? '').replace(
      /(<\/h1>)[\s\S]*(?=<\/div>\n<div id="footer">)/,
      `$1<iframe src="/khung${bare}" width="100%"></iframe>`,
    );
  }
  const { '/': home = '' } = pages;
  return {
    ...pages,
    '/trang-chu': home,
    '/': '<html><head><title>Sở Khoa học và Công nghệ Nghệ An</title></head><frameset rows="90,*"><frame src="/dau.html"><frame src="/trang-chu"></frameset></html>',
    '/dau.html': '<html><body><img src="/dau.jpg" alt=""></body></html>',
  };
}

function moved(pages: Pages, to: (path: string) => string): Pages {
  return Object.fromEntries(Object.entries(pages).map(([path, html]) => [to(path), html]));
}

function vietnamese(path: string): string {
  return path
    .replace('/cai-cach-hanh-chinh', '/cải-cách-hành-chính')
    .replace('/thu-tuc-hanh-chinh', '/thủ-tục-hành-chính');
}

function namedEntities(html: string): string {
  return html
    .replace(META, '')
    .replaceAll(/[^\n -~]/gu, (letter) =>
      NAMED[letter] === undefined ? `&#${letter.codePointAt(0) ?? 0};` : `&${NAMED[letter]};`,
    );
}
