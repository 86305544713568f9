/** Quotes found again on live pages, as the overlay marks them. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { servePortal } from '../../demo/serve-portal.ts';
import type { QuoteSelector } from '../../lib/overlay/find-quote.ts';
import { inPage, livePages, type LivePages } from './live-pages.ts';

let pages: LivePages;
beforeAll(async () => {
  pages = await livePages();
}, 60_000);
afterAll(() => pages.close());

/** As `quotesHere` of in-page.ts answers. */
interface Found {
  /** The range's text as the document holds it. */
  readonly text: string;
  /** Id of the nearest element around its beginning that has one. */
  readonly id: string;
  readonly ambiguous: boolean;
}

interface Case {
  readonly name: string;
  readonly body: string;
  readonly script?: string;
  readonly quote: QuoteSelector;
  readonly found: Found | null;
}

const sure = (text: string, id = ''): Found => ({ text, id, ambiguous: false });

const CASES: readonly Case[] = [
  {
    name: 'in one text node',
    body: '<p id="a">Đường dây nóng: 0238 3844 500</p>',
    quote: { exact: 'Đường dây nóng: 0238 3844 500' },
    found: sure('Đường dây nóng: 0238 3844 500', 'a'),
  },
  {
    name: 'across inline elements, with line breaks and spaces between',
    body: '<p id="a">Gọi <b>Đường\n   dây</b> <i>nóng</i>: <a href="tel:1">02383844500</a> ngay</p>',
    quote: { exact: 'Đường dây nóng: 02383844500' },
    found: sure('Đường\n   dây nóng: 02383844500', 'a'),
  },
  {
    name: 'letters and marks apart on the page, together in the quote',
    body: `<p id="a">${'Thủ tục hành chính công bố'.normalize('NFD')}</p>`,
    quote: { exact: 'hành chính' },
    found: sure('hành chính'.normalize('NFD'), 'a'),
  },
  {
    name: 'letters and marks apart in the quote',
    body: '<p id="a">Thủ tục hành chính</p>',
    quote: { exact: 'Thủ tục'.normalize('NFD') },
    found: sure('Thủ tục', 'a'),
  },
  {
    name: 'a mark in another text node than its letter',
    body: '<p id="a"></p>',
    script: 'for (const part of ["no\\u0302\\u0309", "i bo\\u0323", "\\u0302 phận"]) a.append(part)',
    quote: { exact: 'nổi bộ' },
    found: sure('no\u0302\u0309i bo\u0323\u0302', 'a'),
  },
  {
    name: 'spaces that do not break, and signs without width',
    body: '<p id="a">Ngày&nbsp;&nbsp;20/11/&#8203;2022&shy; đăng</p>',
    quote: { exact: 'Ngày 20/11/2022 đăng' },
    found: sure('Ngày\u00a0\u00a020/11/\u200b2022\u00ad đăng', 'a'),
  },
  {
    name: 'text that scripts split into many nodes',
    body: '<p id="a"></p>',
    script: 'for (const letter of "Lịch tiếp công dân") a.append(letter)',
    quote: { exact: 'tiếp công dân' },
    found: sure('tiếp công dân', 'a'),
  },
  {
    name: 'a line breaks within what is quoted as one line only where the page has one line',
    body: '<p id="a">Đường dây</p><p>nóng</p>',
    quote: { exact: 'Đường dây nóng' },
    found: null,
  },
  {
    name: 'not in scripts, styles, fields and choices',
    body: '<script>// Đường dây nóng</script><style>/* Đường dây nóng */</style><textarea>Đường dây nóng</textarea><select><option>Đường dây nóng</select>',
    quote: { exact: 'Đường dây nóng' },
    found: null,
  },
  {
    name: 'not in what the extension itself says',
    body: '<soi-cong>Đường dây nóng</soi-cong><p id="a">Đường dây nóng</p>',
    quote: { exact: 'Đường dây nóng' },
    found: sure('Đường dây nóng', 'a'),
  },
  {
    name: 'of several, the one in the element that the evidence names',
    body: '<ul><li id="a">15/11/2022</li><li id="b">Tin: <b>15/11/2022</b></li></ul>',
    quote: { exact: '15/11/2022', selector: '#b' },
    found: sure('15/11/2022', 'b'),
  },
  {
    name: 'of several, the one with the text around it',
    body: '<p id="a">Sở Nội vụ: 0238 111</p><p id="b">Sở Khoa học: 0238 111</p><p id="c">Sở Khoa học: 0238 111 (máy lẻ 2)</p>',
    quote: { exact: '0238 111', prefix: 'Sở Khoa học: ', suffix: ' (máy' },
    found: sure('0238 111', 'c'),
  },
  {
    name: 'of several, the one that is a line of its own before one in a sentence',
    body: '<p id="a">Xem mục Thủ tục hành chính ở trên</p><h2 id="b">Thủ tục hành chính</h2>',
    quote: { exact: 'Thủ tục hành chính' },
    found: sure('Thủ tục hành chính', 'b'),
  },
  {
    name: 'of several, the one that is shown',
    body: '<div style="display:none"><p id="a">Liên hệ</p></div><p id="b">Liên hệ</p>',
    quote: { exact: 'Liên hệ' },
    found: sure('Liên hệ', 'b'),
  },
  {
    name: 'of equals the first, and it says that it is not sure',
    body: '<p id="a">Đang cập nhật</p><p id="b">Đang cập nhật</p>',
    quote: { exact: 'Đang cập nhật' },
    found: { text: 'Đang cập nhật', id: 'a', ambiguous: true },
  },
  {
    name: 'a selector that is none, or that leads elsewhere, does no harm',
    body: '<p id="a">Liên hệ</p><p id="b">Khác</p>',
    quote: { exact: 'Liên hệ', selector: '#b >> x[' },
    found: sure('Liên hệ', 'a'),
  },
  { name: 'what the page does not say', body: '<p>Liên hệ</p>', quote: { exact: 'Đường dây nóng' }, found: null },
  { name: 'an empty quote', body: '<p>Liên hệ</p>', quote: { exact: ' \u200b' }, found: null },
];

describe('a quote on a live page', () => {
  it.each(CASES)('$name', async ({ body, script = '', quote, found }) => {
    const html = `<!doctype html><meta charset="utf-8"><title>Cổng</title><body>${body}<script>${script}</script>`;
    const served = await servePortal({ answers: { '/': html } });
    try {
      const [answer] = await inPage<(Found | null)[]>(await pages.open(served.url), 'quotesHere', [quote]);
      expect(answer).toEqual(found);
    } finally {
      await served.close();
    }
  });
});

describe('quotes of the facts of the sample portal', { timeout: 60_000 }, () => {
  it.each(['/', '/cai-cach-hanh-chinh/', '/thu-tuc-hanh-chinh/', '/gioi-thieu/'])(
    '%s: all stand there',
    async (path) => {
      const served = await servePortal(demoPortal());
      try {
        const page = await pages.open(new URL(path, served.url).href);
        const { quotes, lost, ms } = await inPage<{ quotes: number; lost: string[]; ms: number }>(
          page,
          'factQuotesHere',
        );
        console.log(`${path}: ${quotes} quotes found in ${ms.toFixed(1)} ms`);
        expect(quotes).toBeGreaterThan(3);
        expect(lost).toEqual([]);
      } finally {
        await served.close();
      }
    },
  );
});
