/** The known portal written as portals are whose pages scripts fill: as one application, or as pages with holes. */

import { COLUMN, HOTLINE, knownPages, PROCEDURE_LIST, type Pages } from '../smoke/hostile/known-portal.ts';
import type { Reply, Routes } from '../support/server.ts';

const SHELL = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin điện tử</title></head>
<body><noscript>Bạn cần bật JavaScript để dùng trang này.</noscript><div id="root"></div>
<script type="module" src="/static/main.js"></script></body></html>`;

const APP = `const path = location.pathname + location.search;
fetch('/api/page?path=' + encodeURIComponent(path))
  .then((answer) => { if (!answer.ok) throw new Error(answer.status); return answer.json(); })
  .then(({title, body}) => { document.title = title; document.getElementById('root').innerHTML = body; })
  .catch(() => { document.getElementById('root').innerHTML = '<p>Có lỗi, vui lòng thử lại sau.</p>'; });`;

/** One application for every address, with a page of its own for those that do not exist. */
export function applicationPortal(over: Routes = {}): Routes {
  const pages = knownPages();
  return {
    '*': SHELL,
    '/static/main.js': script(APP),
    '/api/page': ({ path }) => {
      const asked = new URLSearchParams(path.slice(path.indexOf('?'))).get('path') ?? '';
      return json(partsOf(pages[decodeURI(asked)] ?? missing(pages)));
    },
    ...over,
  };
}

/** Pages from the server, with holes where scripts put the procedures, the posts and the number. */
export function portalWithHoles(over: Routes = {}): Routes {
  const holes: Pages = { ...knownPages() };
  const fragments: Record<string, Reply> = {};
  const cut = (path: string, piece: RegExp, hole: string): string => {
    const html = holes[path] ?? '';
    fragments[`/api/manh?trang=${encodeURIComponent(path)}`] = json({ html: piece.exec(html)?.[0] ?? '' });
    return html.replace(piece, hole);
  };
  const filled: Record<string, string> = {};
  for (const path of Object.keys(holes)) {
    if (path.startsWith(PROCEDURE_LIST) && !path.includes('/', 1)) {
      filled[path] = cut(path, /<tr><td>[\s\S]*<\/tr>/, '<tbody class="rows"></tbody>').replace(
        '</body>',
        '<script src="/js/tthc.js"></script></body>',
      );
    }
    if (path.startsWith(COLUMN)) {
      filled[path] = cut(path, /<li>(?:(?!<\/ul>)[\s\S])*<p>(?:(?!<\/ul>)[\s\S])*(?=<\/ul>)/, '')
        .replace('<ul class="posts">', '<ul class="posts" id="tin">')
        .replace('</body>', `<script>${filling('#tin')}</script></body>`);
    }
  }
  const hotline = (holes[HOTLINE] ?? '').replace('0238.300.0150', '<span class="so"></span>');
  filled[HOTLINE] = hotline.replace('</body>', '<script src="/js/so.js"></script></body>');
  return {
    ...holes,
    ...filled,
    ...fragments,
    '/js/tthc.js': script(filling('tbody.rows')),
    '/js/so.js': script(`setTimeout(() => { document.querySelector('.so').textContent = '0238.300.0150'; }, 200);`),
    ...over,
  };
}

function filling(selector: string): string {
  return `fetch('/api/manh?trang=' + encodeURIComponent(location.pathname + location.search)).then((a) => a.json())
    .then(({html}) => { document.querySelector('${selector}').innerHTML = html; });`;
}

function missing(pages: Pages): string {
  return (pages['/lien-he'] ?? '').replace(
    /<h1>[\s\S]*?<\/p>/,
    '<h1>Không tìm thấy trang</h1><p>Mời bạn xem trang khác.</p>',
  );
}

function partsOf(html: string): { readonly title: string; readonly body: string } {
  const piece = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
  return { title: piece(/<title>([^<]*)/), body: piece(/<body>([\s\S]*)<\/body>/) };
}

function json(value: unknown): Reply {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function script(body: string): Reply {
  return { headers: { 'content-type': 'text/javascript' }, body };
}
