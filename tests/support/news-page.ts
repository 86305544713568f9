/** A page as portals serve it around what a row is about: clock, menu, a sidebar with newer news, a footer with a licence. */

import { outline } from '../../lib/html/index.ts';
import type { FactContext } from '../../lib/facts/context.ts';
import { readPage } from '../../lib/facts/read-page.ts';
import type { PageFacts } from '../../lib/model/facts/page.ts';
import type { Outline } from '../../lib/model/outline.ts';

export const AS_OF = '2022-11-20';
export const HOST = 'https://portal.test';

export interface PageParts {
  readonly main: string;
  readonly path?: string;
  readonly title?: string;
  readonly head?: string;
  /** Without the sidebar, the header's clock and the footer. */
  readonly bare?: boolean;
  readonly home?: boolean;
  readonly asOf?: string;
}

export function newsPage({ main, title = 'Trang tin', head = '', bare = false }: PageParts): string {
  const before = bare
    ? ''
    : `<div id="header"><span class="clock">Thứ sáu, 18/11/2022 08:15:20</span></div>
<div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li>
<li><a href="/cai-cach-hanh-chinh">Cải cách hành chính</a></li></ul></div>`;
  const after = bare
    ? ''
    : `<div class="sidebar"><h3>Tin đọc nhiều</h3><ul>
<li><a href="/tin-tuc/nhieu-1.html">Tin bên lề được đọc nhiều nhất tuần này</a> <i>(17/11/2022)</i></li>
<li><a href="/tin-tuc/nhieu-2.html">Tin bên lề được đọc nhiều thứ hai tuần này</a> <i>(16/11/2022)</i></li></ul></div>
<div id="footer">© 2013 - 2022 Sở Khoa học và Công nghệ. Giấy phép số 12/GP-TTĐT ngày 13/01/2021</div>`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${before}<div id="content">${main}</div>${after}</body></html>`;
}

export function newsOutline(parts: PageParts): Outline {
  return outline(newsPage(parts), urlOf(parts));
}

export function contextOf(parts: PageParts): FactContext {
  return {
    url: urlOf(parts),
    home: parts.home ?? false,
    departmentNames: ['Sở Khoa học và Công nghệ'],
    province: 'Nghệ An',
    asOf: parts.asOf ?? AS_OF,
  };
}

function urlOf({ path = '/tin-tuc' }: PageParts): string {
  return `${HOST}${path}`;
}

/** Facts as an audit has them. */
export function factsOfPage(parts: PageParts): PageFacts {
  const context = contextOf(parts);
  return readPage(newsOutline(parts), {
    context,
    charset: 'utf-8',
    fetchedAt: '2022-11-20T01:00:00.000Z',
    sha256: '0'.repeat(64),
    rendered: false,
  });
}
